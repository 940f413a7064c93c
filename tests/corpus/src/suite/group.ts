import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ArgumentsError } from "../../../tool-arguments.ts";
import { remoteReference } from "./references.ts";

/** One schema of the JSON Schema Test Suite with its instances. */
export interface Group {
  /** The file's name and the number of the group in it, for example `prefixItems-2`. Unique, and a provider's name in lower case. */
  readonly id: string;
  /** The keyword that the file is about, for example `prefixItems`. */
  readonly keyword: string;
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly Instance[];
}

export interface Instance {
  readonly description: string;
  readonly data: unknown;
  readonly valid: boolean;
}

export interface Groups {
  readonly groups: readonly Group[];
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly id: string;
  readonly description: string;
  readonly reason: string;
}

type SuiteFile = readonly Omit<Group, "id" | "keyword">[];

/** Reads a folder of the suite such as `tests/draft2020-12`, without its subfolders. Throws an `ArgumentsError` if it has no tests. */
export function readGroups(folder: string): Groups {
  const groups: Group[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of suiteFiles(folder)) {
    const keyword = basename(file, ".json");
    const found = JSON.parse(readFileSync(file, "utf8")) as SuiteFile;
    for (const [index, { description, schema, tests }] of found.entries()) {
      const id = `${keyword.replaceAll("_", "-")}-${index}`;
      const reference = remoteReference(schema);
      if (reference === undefined) groups.push({ id, keyword, description, schema, tests });
      else leftOut.push({ id, description, reason: `refers to ${reference}, which is outside the schema` });
    }
  }
  return { groups, leftOut };
}

function suiteFiles(folder: string): string[] {
  const names = listFolder(folder).filter((name) => name.endsWith(".json"));
  if (names.length > 0) return names.toSorted().map((name) => join(folder, name));
  throw new ArgumentsError(`${folder} holds no *.json files. Give the suite's folder tests/draft2020-12.`);
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new ArgumentsError(`${folder} is not a folder that can be read.`);
  }
}
