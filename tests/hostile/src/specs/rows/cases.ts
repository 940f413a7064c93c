import { fileCases } from "./cases/files.ts";
import { nameCases } from "./cases/names.ts";
import { referenceCases } from "./cases/references.ts";
import { requestCases } from "./cases/requests.ts";
import { schemaCases } from "./cases/schemas.ts";
import { textCases } from "./cases/texts.ts";
import type { SpecCase } from "./spec-case.ts";

/** Every row of the list that a provider's folder can show; roots, references and writing are attacked elsewhere. */
export const specCases: readonly SpecCase[] = [
  ...textCases,
  ...nameCases,
  ...schemaCases,
  ...referenceCases,
  ...fileCases,
  ...requestCases,
];
