import { createContext, runInContext } from "node:vm";

const context = createContext({ work: undefined as unknown });

/** Does synchronous work that may never end. Throws when it takes longer, or what the work throws. */
export function withinTime<Value>(milliseconds: number, work: () => Value): Value {
  context["work"] = work;
  return runInContext("work()", context, { timeout: milliseconds }) as Value;
}
