/** The digest under which Next logged a server's error; undefined for one of the browser's. */
export function errorId(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
}
