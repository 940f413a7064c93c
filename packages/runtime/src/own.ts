/** Without anything in it. Not `null`, for which V8 makes slow objects. */
const bare = /* @__PURE__ */ Object.create(null) as object;

/** A copy without `Object.prototype`: what somebody put on that is no option of ours. */
export function own<T extends object>(value: T | undefined): T {
  return Object.assign(Object.create(bare) as object, value) as T;
}
