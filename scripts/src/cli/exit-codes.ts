/** What the process ends with. */
export const DONE = 0;
export const FOUND = 1;
export const WRONG_USAGE = 2;
export const OUR_BUG = 70;
