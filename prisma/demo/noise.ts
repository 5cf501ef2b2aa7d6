/**
 * Invented figures come from the names of the things that they are figures of: the same province
 * every time, on every machine, and one figure more changes no other.
 */
export function noise(...parts: readonly (string | number)[]): number {
  // FNV-1a over the parts, then one round of mixing (murmur3's), to a fraction in [0, 1).
  let hash = 0x811c9dc5;
  for (const character of parts.join('|')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A fraction from `low` up to `high`. */
export const spread = (low: number, high: number, ...parts: (string | number)[]): number =>
  low + (high - low) * noise(...parts);

/** A whole number from `low` to `high`, both included. */
export const whole = (low: number, high: number, ...parts: (string | number)[]): number =>
  Math.floor(spread(low, high + 1, ...parts));

export function pick<T>(choices: readonly [T, ...T[]], ...parts: (string | number)[]): T {
  return choices[Math.floor(noise(...parts) * choices.length)] ?? choices[0];
}
