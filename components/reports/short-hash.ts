/** The first sixteen digits of a revision's hash, in fours: enough to tell two revisions apart by eye. */
export const shortHash = (hash: string): string =>
  (hash.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ').toUpperCase();
