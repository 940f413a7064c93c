import { createServer } from "node:http";
import { join } from "node:path";
import { listen, type Listening } from "../../contract/src/loopback.ts";
import { run } from "../../packed/run.ts";
import { createConsumer, type Consumer } from "./consumer.ts";
import { freshShell } from "./environment.ts";
import type { Hands, Step } from "./rehearsal.ts";

/** One project with all three releases of a package, as a project has them that goes from one to the next. */
const releases = {
  first: "npm:@specloom/quatrix@0.1.0",
  second: "npm:@specloom/quatrix@0.1.1",
  third: "npm:@specloom/quatrix@0.2.0",
};

const call = (release: string, query: string): string => `import { createQuatrixClient } from "${release}";

declare const process: { argv: string[] };
const quatrix = createQuatrixClient({ baseUrl: process.argv[2] ?? "" });
const result = await quatrix.resetPasswordMetadataIdGet({ path: { id: "7" }${query} });
if (result.ok) console.log("${release}", result.status, result.data.multiple_accounts);
`;

const optional = ', query: { locale: "de" }';
const both = ', query: { locale: "de", tenant: "ada" }';

const files = {
  "first.ts": call("first", ""),
  "second.ts": call("second", optional),
  "third.ts": call("third", both),
  "first-with-locale.ts": call("first", optional),
  "third-without-tenant.ts": call("third", optional),
};

/** An empty project installs what was published, and calls a server with it. */
export function users(step: Step): void {
  let consumer: Consumer;

  step(
    "npm installs each release, with the runtime that it was made for",
    "0.1.0, 0.1.0, 0.2.0",
    async ({ box, registry }) => {
      consumer = await createConsumer(join(box, "consumer"), registry, releases);
      for (const [name, text] of Object.entries(files)) await consumer.write(name, text);
      const printed = await consumer.node("--input-type=module", "--eval", runtimesText);
      return printed.trim();
    },
  );

  step(
    "each calls a server",
    "first 200 true; second 200 true; third 200 true; /reset-password/metadata/7; /reset-password/metadata/7?locale=de; /reset-password/metadata/7?locale=de&tenant=ada",
    async () => {
      const server = await startApi();
      const printed: string[] = [];
      for (const name of ["first.ts", "second.ts", "third.ts"])
        printed.push((await consumer.node(name, server.url)).trim());
      await server.stop();
      return [...printed, ...server.asked].join("; ");
    },
  );

  step("what fits a release compiles with it", "exit 0: ", (hands) =>
    compile(hands, consumer, ["first.ts", "second.ts", "third.ts"]),
  );

  step(
    "what does not fit it does not compile",
    "exit 1: first-with-locale.ts TS2353; third-without-tenant.ts TS2741",
    (hands) => compile(hands, consumer, ["first-with-locale.ts", "third-without-tenant.ts"]),
  );
}

/** Prints the versions of the runtime that each release finds. */
const runtimesText = `import { createRequire } from "node:module";
import { realpathSync } from "node:fs";
const versions = ["first", "second", "third"].map((name) => {
  const require = createRequire(realpathSync(\`node_modules/\${name}/package.json\`));
  return require("@specloom/runtime/package.json").version;
});
console.log(versions.join(", "));`;

async function startApi(): Promise<Listening & { readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ id: "7", multiple_accounts: true }));
  });
  return { ...(await listen(server)), asked };
}

async function compile({ workspace }: Hands, { folder }: Consumer, names: readonly string[]): Promise<string> {
  const strict = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--pretty", "false"];
  const tsc = join(workspace.folder, "node_modules/.bin/tsc");
  const { code, stdout } = await run(tsc, [...strict, ...names], { cwd: folder, env: freshShell() });
  const errors = [...stdout.matchAll(/^([\w-]+\.ts)\(.*error (TS\d+)/gmu)].map(([, file, error]) => `${file} ${error}`);
  return `exit ${code}: ${errors.join("; ")}`;
}
