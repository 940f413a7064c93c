import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPeers } from "../../../../../bench/src/setup/install-peers.ts";
import type { Group } from "../group.ts";
import { openApiDocument } from "../openapi-document.ts";
import type { MadeTypes, Tool } from "./tool.ts";

export const heyApi: Tool = { name: "hey-api", make };

/** What is used of `@hey-api/openapi-ts`, which is installed outside of the repository. */
interface HeyApi {
  readonly createClient: (options: {
    readonly input: object;
    readonly output: string;
    readonly plugins: readonly string[];
    readonly logs: { readonly level: "silent"; readonly file: false };
  }) => Promise<unknown>;
}

async function make(groups: readonly Group[], root: string): Promise<Map<string, MadeTypes>> {
  const home = await installPeers(process.env, (line) => process.stderr.write(`${line}\n`));
  const module = join(home, "node_modules", "@hey-api", "openapi-ts", "dist", "index.mjs");
  const { createClient } = (await import(pathToFileURL(module).href)) as HeyApi;
  const made = new Map<string, MadeTypes>();
  const { fetch } = globalThis;
  // A reference to another host fails at once.
  globalThis.fetch = () => Promise.reject(new Error("No network requests are made."));
  for (const { id, description, schema } of groups) {
    const output = join(root, id);
    const input = openApiDocument(description, schema);
    try {
      await createClient({
        input,
        output,
        plugins: ["@hey-api/typescript"],
        logs: { level: "silent", file: false },
      });
      made.set(id, typesOf(join(output, "types.gen.ts")));
    } catch {
      // It refuses the document, or fails on it.
    }
  }
  globalThis.fetch = fetch;
  return made;
}

function typesOf(file: string): MadeTypes {
  return {
    file,
    names: ["PostSubjectData", "PostSubjectResponses"],
    received: "PostSubjectResponses[200]",
    sent: `PostSubjectData["body"]`,
  };
}
