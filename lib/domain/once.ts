const reckoned = new WeakMap<object, Map<string, unknown>>();

/**
 * What is reckoned from an object that never changes, once for as long as the object lives.
 * @param name of what is reckoned, with everything that it depends on beside the object
 */
export function once<T>(of: object, name: string, reckon: () => T): T {
  const own = reckoned.get(of) ?? new Map<string, unknown>();
  reckoned.set(of, own);
  if (!own.has(name)) own.set(name, reckon());
  return own.get(name) as T;
}
