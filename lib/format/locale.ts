/** The languages of the screen. Vietnamese is the default everywhere. */
export type FormatLocale = 'vi' | 'en';

/** The one time zone of the product: deadlines and audit times are those of the province's wall clock. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Shown for every unknown figure. Unknown is never 0. */
export const UNKNOWN = '–';
