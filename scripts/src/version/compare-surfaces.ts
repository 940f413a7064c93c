import { codeSpan } from "../emit/text/markdown.ts";
import { inputTypeName, resultTypeName } from "../model/names.ts";
import { change, type Change } from "./change.ts";
import { compareIncoming } from "./compare-incoming.ts";
import { compareOperations } from "./compare-operations.ts";
import { compareSchemes } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import { groupsOf, readFacts, type Groups } from "./groups.ts";
import { createLinks } from "./links.ts";
import { readType } from "./type.ts";
import type { Schemas } from "./unfold.ts";

/** What a user of the package meets that was not so before, by the facts of the two surfaces. */
export function compareSurfaces(before: readonly string[], after: readonly string[]): Change[] {
  const [old, now] = [groupsOf(readFacts(before)), groupsOf(readFacts(after))];
  const links = createLinks(schemasOf(old), schemasOf(now));
  const operations = compareOperations(groupsOf(old.get("operation")), groupsOf(now.get("operation")), links);
  const received = links.comparing("response", "webhooks");
  return [
    ...compareServers(old, now).map((difference) => change("client", difference)),
    ...compareSchemes(old.get("security"), now.get("security")),
    ...operations,
    ...compareIncoming(old.get("webhook"), now.get("webhook"), received, "webhook").map((one) =>
      change("webhooks", one),
    ),
    ...links.changes(),
    ...compareExports(old, now),
  ];
}

function schemasOf(surface: Groups): Schemas {
  return new Map([...groupsOf(surface.get("schema"))].map(([name, facts]) => [name, readType(facts)]));
}

/** Names that the package exports, but for those that came or went with their operation. */
function compareExports(before: Groups, after: Groups): Change[] {
  const [old, now] = [groupsOf(before.get("operation")), groupsOf(after.get("operation"))];
  const gone = [...old].filter(([id]) => !now.has(id));
  const come = [...now].filter(([id]) => !old.has(id));
  const told = new Set([...gone, ...come].flatMap(([id, facts]) => claims(id, groupsOf(facts))));
  const [left, right] = [exportsOf(before), exportsOf(after)];
  const removed = left.filter((one) => !right.includes(one) && !told.has(one));
  const added = right.filter((one) => !left.includes(one) && !told.has(one));
  return [
    ...removed.map((one) => change(exportText(one), { kind: "removed", impact: "breaking", part: "" })),
    ...added.map((one) => change(exportText(one), { kind: "added", impact: "feature", part: "" })),
  ];
}

function exportsOf(surface: Groups): string[] {
  return (surface.get("export") ?? []).map((words) => words.join(" "));
}

function claims(id: string, operation: Groups): string[] {
  const pages = (operation.get("pages") ?? []).map(([name = ""]) => `value ${name}`);
  return [`value ${id}`, `type ${inputTypeName(id)}`, `type ${resultTypeName(id)}`, ...pages];
}

function exportText(line: string): string {
  const [kind = "", name = ""] = line.split(" ");
  return `${kind === "type" ? "type" : "export"} ${codeSpan(name)}`;
}
