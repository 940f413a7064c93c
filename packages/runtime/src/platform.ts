/** The platform's kinds of values by their shape or tag: a page's frames, jsdom and React Native have classes of their own. */

export function isStream(value: unknown): value is ReadableStream {
  return {}.toString.call(value) === "[object ReadableStream]";
}

export function isBlob(value: unknown): value is Blob {
  return /^\[object (Blob|File)\]$/.test({}.toString.call(value));
}

export function isFormData(value: unknown): value is FormData {
  return {}.toString.call(value) === "[object FormData]";
}
