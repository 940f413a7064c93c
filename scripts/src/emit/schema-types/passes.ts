import type { Pass } from "../../passes/pass.ts";
import { aliasChains } from "./passes/alias-chains.ts";
import { anyOfSiblings } from "./passes/any-of-siblings.ts";
import { bodyTypes } from "./passes/body-types.ts";
import { booleanSchemas } from "./passes/boolean-schemas.ts";
import { byteSchemas } from "./passes/byte-schemas.ts";
import { commentFields } from "./passes/comment-fields.ts";
import { contentParameters } from "./passes/content-parameters.ts";
import { discriminators } from "./passes/discriminators.ts";
import { eagerCycles } from "./passes/eager-cycles.ts";
import { indexSignatures } from "./passes/index-signatures.ts";
import { literalValues } from "./passes/literal-values.ts";
import { requiredMembers } from "./passes/required-members.ts";
import { untypedArrays } from "./passes/untyped-arrays.ts";
import { unusedParts } from "./passes/unused-parts.ts";

/** What openapi-typescript needs mended before it, in this order; each pass names the defect. */
export const schemaTypePasses: readonly Pass[] = [
  discriminators,
  unusedParts,
  contentParameters,
  bodyTypes,
  byteSchemas,
  literalValues,
  booleanSchemas,
  requiredMembers,
  anyOfSiblings,
  indexSignatures,
  untypedArrays,
  commentFields,
  aliasChains,
  eagerCycles,
];
