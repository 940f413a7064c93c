/** What the process ends with. */
export const DONE = 0;
export const FOUND = 1;
export const WRONG_USAGE = 2;
/** The vendor's document of `drift` is missing, unreadable, or another document. */
export const DOCUMENT_UNAVAILABLE = 3;
export const OUR_BUG = 70;
