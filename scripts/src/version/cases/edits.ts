import type { EditCase } from "./edit.ts";
import { packageEdits } from "./package-edits.ts";
import { requestEdits } from "./request-edits.ts";
import { responseEdits } from "./response-edits.ts";

/** All edits of `shop`, each with the step that it is. */
export const edits: readonly EditCase[] = [...requestEdits, ...responseEdits, ...packageEdits];
