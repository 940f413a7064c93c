import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../../json.ts";
import type { Outcome } from "../../report/outcome.ts";
import { specloom } from "../files/command.ts";
import { temporaryRoot, workspaceFiles, type Tree } from "../files/root.ts";
import { readTree } from "../files/tree.ts";
import type { Report } from "../../../../../scripts/src/generate/report.ts";
import { localAddresses, remoteAddresses } from "./addresses.ts";
import { listen, type Listener } from "./listener.ts";
import { dataPlaces, referencePlaces } from "./places.ts";

const watch = new URL("watch-network.mjs", import.meta.url).href;
const secret = '{"type":"string","description":"the secret"}';

/** What lies around the provider's folder, and links in it that lead there. */
const around: Tree = {
  ...workspaceFiles,
  "secret.json": secret,
  "specs/other/openapi.json": '{"openapi":"3.1.0","info":{"title":"the secret","version":"1"},"paths":{}}',
  "specs/acme/link-to-file.json": (path) => symlinkSync(join("..", "..", "secret.json"), path),
  "specs/acme/link-to-folder": (path) => symlinkSync(join("..", ".."), path),
  "specs/acme/link-to-link.json": (path) => symlinkSync("link-to-file.json", path),
};

/** References to elsewhere: refused, or data that nobody follows; no packet leaves, and nothing outside is read. */
export async function attackReferences(): Promise<Outcome[]> {
  const listener = await listen();
  try {
    return [
      ...(await attackAddresses("H16", localAddresses, listener)),
      ...(await attackAddresses("H17", remoteAddresses(listener.port), listener)),
      await attackData(listener),
    ];
  } finally {
    await listener.close();
  }
}

/** One provider for each address, in each place that refers: one process each kind, as each of them is told. */
async function attackAddresses(group: string, addresses: readonly string[], listener: Listener): Promise<Outcome[]> {
  const inputs = [
    ...addresses.map((address) => ({
      name: `a schema from ${address}`,
      document: referencePlaces.schema?.(address) ?? null,
    })),
    ...Object.entries(referencePlaces).map(([place, made]) => ({
      name: `${place} from ${addresses[0]}`,
      document: made(addresses[0] ?? ""),
    })),
  ];
  const outcomes = await generateAll(
    inputs.map(({ document }) => document),
    listener,
  );
  return outcomes.map(({ ok, faults }, index): Outcome => ({
    group,
    input: inputs[index]?.name ?? "",
    end: "refused",
    faults: ok ? [...faults, "it was not refused"] : faults,
  }));
}

/** Addresses where OpenAPI has them as data: taken, and never asked. */
async function attackData(listener: Listener): Promise<Outcome> {
  const [made] = await generateAll([dataPlaces(`http://127.0.0.1:${listener.port}/data`)], listener);
  const faults = made === undefined ? ["it was not made"] : [...made.faults, ...(made.ok ? [] : ["it was refused"])];
  return { group: "H17", input: "addresses in every field that holds one", end: "made", faults };
}

async function generateAll(documents: readonly Json[], listener: Listener) {
  const specs = documents.map((document, index): [string, string] => [
    `specs/${nameOf(index)}/openapi.json`,
    JSON.stringify(document),
  ]);
  const links = documents.flatMap((_, index) =>
    Object.entries(around).flatMap(([path, content]): [string, Tree[string]][] =>
      path.startsWith("specs/acme/") ? [[path.replace("acme", nameOf(index)), content]] : [],
    ),
  );
  const { root, remove } = temporaryRoot({ ...around, ...Object.fromEntries(links), ...Object.fromEntries(specs) });
  try {
    const { out, err } = await specloom(
      ["generate", "--json", "--root", root, ...documents.map((_, index) => nameOf(index))],
      { preload: [watch] },
    );
    const { providers }: Report = JSON.parse(out);
    const tree = readTree(join(root));
    return documents.map((_, index) => {
      const name = nameOf(index);
      const report = providers.find((one) => one.name === name);
      const faults = [...listener.seen, ...(err.includes("network: ") ? [err.slice(0, 200)] : [])];
      const problems = report?.problems ?? [];
      if (problems.some(({ rule }) => rule === "specloom-bug")) faults.push(`a bug: ${problems[0]?.message}`);
      const leaked = [...tree].filter(
        ([path, text]) => path.startsWith(`packages/${name}/`) && text.includes("the secret"),
      );
      if (leaked.length > 0 || JSON.stringify(problems).includes("the secret")) faults.push("the secret was read");
      return { ok: report?.ok === true, faults };
    });
  } finally {
    remove();
  }
}

function nameOf(index: number): string {
  return index === 0 ? "acme" : `acme-${index}`;
}
