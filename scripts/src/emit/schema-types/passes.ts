import type { Pass } from "../../passes/pass.ts";

export const schemaTypePasses: readonly Pass[] = [];
