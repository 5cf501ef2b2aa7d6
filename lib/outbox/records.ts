/** The record that a field of an entry form is a part of: written, and so sent or held back, together. */
export function recordOf(key: string): string {
  const [type, ...rest] = key.split(':');
  switch (type) {
    case 'value':
    case 'note':
      return `figure:${rest.join(':')}`;
    case 'route':
    case 'office':
      return `${type}:${rest[0]}`;
    default:
      return key;
  }
}
