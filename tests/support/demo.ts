/** The one password of the demonstration accounts in the tests. */
export const DEMO_PASSWORD = 'giao-ban-kiem-thu-2013';

/** The demonstration's "today", as the launcher sets it. */
export const DEMO_BUSINESS_DATE = '2013-06-24';
