export type { Difference } from "./difference.ts";
export { compareTypes, judgeTypes } from "./judge-types.ts";
export { compareWithKnown, countByReason, readKnownDifferences, writeKnownDifferences } from "./known-differences.ts";
