/** The languages of the screen. Vietnamese is the default everywhere. */
export type FormatLocale = 'vi' | 'en';

/** Shown for every unknown figure. Unknown is never 0. */
export const UNKNOWN = '–';
