import type { ApiModel, Tag } from "../../model/model.ts";
import { cell, cellCode, link, plain } from "../text/markdown.ts";
import { sentence } from "../wording.ts";
import { table } from "./table.ts";

/** Where else the vendor tells of the API: its documentation, its terms, whom to ask. */
export function aboutLinks({ externalDocs, termsOfService, contact, license }: ApiModel): string[] {
  const address = contact?.url ?? (contact?.email === undefined ? undefined : `mailto:${contact.email}`);
  const links = [
    externalDocs &&
      link((externalDocs.description ?? "documentation of the vendor").replace(/\.$/u, ""), externalDocs.url),
    termsOfService === undefined ? undefined : link("terms of service", termsOfService),
    address === undefined ? undefined : link(contact?.name ?? contact?.email ?? address, address),
    license?.url === undefined ? undefined : link(`license of the description: ${license.name}`, license.url),
  ].filter((each) => each !== undefined);
  return links.length === 0 ? [] : [`See also: ${links.join(", ")}.`];
}

/** The tags that the document says something of, with their operations; nothing where it says nothing. */
export function tagTable({ tags, operations }: ApiModel): string[] {
  if (!tags.some(isDescribed)) return [];
  const rows = tags.map((tag) => {
    const users = operations.filter((operation) => operation.tags.includes(tag.name));
    return [
      cell(plain(tag.name)),
      tag.parent === undefined ? "" : cell(plain(tag.parent)),
      describeTag(tag),
      users.map(({ id }) => `[${cellCode(id)}](#${encodeURIComponent(id)})`).join(", "),
    ];
  });
  const hasParents = tags.some(({ parent }) => parent !== undefined);
  const narrow = (row: readonly string[]): readonly string[] =>
    hasParents ? row : row.filter((_cell, at) => at !== 1);
  return table(narrow(["Tag", "Part of", "Description", "Operations"]), rows.map(narrow));
}

function isDescribed({ summary, description, parent, externalDocs }: Tag): boolean {
  return [summary, description, parent, externalDocs].some((word) => word !== undefined);
}

function describeTag({ summary, description, kind, externalDocs }: Tag): string {
  return [
    summary === undefined ? "" : sentence(cell(summary)),
    cell(description ?? ""),
    kind === undefined ? "" : `Kind: ${cellCode(kind)}.`,
    externalDocs === undefined ? "" : `See ${link(externalDocs.description ?? externalDocs.url, externalDocs.url)}.`,
  ]
    .filter((text) => text !== "")
    .join(" ");
}
