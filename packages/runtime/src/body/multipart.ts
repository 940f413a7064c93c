import { jsonText } from "../json-text.js";
import { textOf } from "../parameters/encode.js";
import { isGiven, isObject, isStructured } from "../parameters/expand.js";
import { refuseIn, type ParameterSite } from "../parameters/writer.js";
import { isBlob, isFormData } from "../platform.js";
import { encodeForForeignFetch } from "./foreign-fetch.js";
import { refuseBody, type BodyWriter } from "./writer.js";

/**
 * `multipart/form-data` from an object: files as they are, arrays as parts of one name, objects as JSON parts, the rest as
 * text; `encoding.contentType` sets a part's type. The platform writes the boundary and escapes names and file names.
 */
export const multipartBody: BodyWriter = (body, site) => {
  if (isFormData(body)) return encodeForForeignFetch(site.call, body);
  if (!isObject(body)) refuseBody(site, "must be an object or FormData");
  const data = new FormData();
  for (const [name, value] of Object.entries(body)) {
    const encoding = site.encoding && Object.hasOwn(site.encoding, name) ? site.encoding[name] : undefined;
    const part: ParameterSite = { operation: site.operation, place: "body", name };
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isGiven(item)) append(data, item, part, concrete(encoding?.contentType));
    }
  }
  return encodeForForeignFetch(site.call, data);
};

function append(data: FormData, value: unknown, site: ParameterSite, type: string | undefined): void {
  if (isBlob(value)) {
    const blob = type && !value.type ? new Blob([value], { type }) : value;
    return data.append(site.name, blob, fileName(value));
  }
  // React Native's FormData takes a file as an object that names it.
  if (isNativeFile(value, data)) return data.append(site.name, value as unknown as Blob);
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    const bytes = value as ArrayBuffer | ArrayBufferView<ArrayBuffer>;
    return data.append(site.name, new Blob([bytes], { type: type ?? "application/octet-stream" }));
  }
  const text = isStructured(value) ? jsonText(value, refuseIn(site)) : textOf(value, site);
  if (!isStructured(value) && !type) return data.append(site.name, text);
  data.append(site.name, new Blob([text], { type: type ?? "application/json" }));
}

function isNativeFile(value: unknown, data: FormData): boolean {
  const isNative = !(Symbol.iterator in data) || globalThis.navigator?.product === "ReactNative";
  return isNative && isObject(value) && typeof (value as { uri?: unknown }).uri === "string";
}

/** Only the last part of a path, as browsers send it. */
function fileName(blob: Blob): string {
  // Some platforms give every Blob a name, which is undefined for one that is no file.
  const { name: given } = blob as { readonly name?: unknown };
  const name = typeof given === "string" ? given.replace(/^.*[/\\]/s, "") : "";
  return /^\.*$/.test(name) ? "blob" : name;
}

/** An encoding may list several types or ranges; then the part's own decides. */
function concrete(contentType: string | undefined): string | undefined {
  return contentType && /[,*]/.test(contentType) ? undefined : contentType;
}
