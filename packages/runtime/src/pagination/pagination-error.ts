import { SpecloomError } from "../errors.js";

/** The next page cannot be asked for, and what has come may not be all. Nothing was sent. */
export class PaginationError extends SpecloomError {
  static override readonly code = "PaginationError";
}
