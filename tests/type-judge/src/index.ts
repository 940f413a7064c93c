export type { JudgedTypes } from "./judge-process.ts";
export { judgeTypes } from "./judge-types.ts";
