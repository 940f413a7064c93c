/** A copy without a prototype: what somebody put on `Object.prototype` is no option of ours. */
export function own<T extends object>(value: T | undefined): T {
  return { __proto__: null, ...value } as unknown as T;
}
