import type { Json } from "../../json.ts";
import { baseDocument } from "./base-document.ts";
import type { Edit } from "./edit.ts";

/** What a provider's folder holds. */
export interface SpecFolder {
  /** The folder's own name, where the place is that name. */
  readonly name?: string;
  readonly document: Json;
  /** `provider.yaml`, as data. */
  readonly facts?: Json;
}

/** One place where a text can stand. */
export interface Place {
  readonly name: string;
  /** The folder that has the text there, and nothing else of note. */
  readonly withText: (text: string) => SpecFolder;
}

/** Places of the document, by name. */
export function documentPlace([name, edit]: readonly [string, Edit]): Place {
  return { name, withText: (text) => ({ document: edit(baseDocument(), text) }) };
}
