export type { Difference } from "./difference.ts";
export { compareTypes, judgeTypes, type JudgedPackage } from "./judge-types.ts";
