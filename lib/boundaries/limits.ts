/** Of the file, as it is sent. */
export const MAX_BYTES = 5 * 1024 * 1024;
export const MAX_FEATURES = 5_000;
/** Points of all rings together. */
export const MAX_POINTS = 250_000;
/** Faults that are told at once: more do not help to mend the file. */
export const MAX_FAULTS = 10;

/** Characters of all paths together: 28 kB for 15 units, 234 kB for 700. */
export const maxPathText = (units: number): number => 24_000 + 300 * units;
