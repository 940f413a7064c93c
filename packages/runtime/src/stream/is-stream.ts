/** Whether data is a stream, where an operation may answer with one or with something else. */
export function isStream<Data>(data: Data): data is Extract<Data, AsyncIterable<unknown>> {
  return typeof data === "object" && data !== null && Symbol.asyncIterator in data;
}
