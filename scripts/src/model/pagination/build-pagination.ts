import { field, type JsonObject } from "../../document.ts";
import type { Builder } from "../builder.ts";
import type { Operation } from "../model.ts";
import { recognise } from "./conventions.ts";
import { readPlan } from "./extension.ts";
import type { Pagination } from "./plan.ts";

const key = "x-specloom-pagination";

/** How an operation is listed page by page: what its extension says, else what its names agree on; `false` is the end of it. */
export function buildPagination(
  node: JsonObject,
  operation: Operation,
  name: string,
  builder: Builder,
): Pagination | undefined {
  const given = field(node, key);
  if (given === false) return undefined;
  const plan = given === undefined ? recognise(operation, builder) : readPlan(given, operation, builder);
  return plan && { name, ...plan };
}
