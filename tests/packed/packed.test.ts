import { startPrism, type Prism } from "@specloom/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, COMPILERS, SETTINGS } from "./compilers.ts";
import { createConsumer, type Consumer } from "./consumer.ts";
import { mustRun, run } from "./run.ts";

/** Ten lines as an integrator writes them. */
const TEN_LINES = `import { createQuatrixClient, unwrap } from "@specloom/quatrix";

const quatrix = createQuatrixClient({ baseUrl: process.env["BASE_URL"]!, auth: { api_key: () => process.env["TOKEN"] } });

const result = await quatrix.resetPasswordRequestPost({ body: { email: ["ada@example.com"] } });
if (result.ok && result.status === 200) console.log("mailed", result.data.email);
else if (result.ok) console.log("queued", result.data.job_id);
else if (result.status === 400) console.log("refused", result.error.code);
const id = "5c6ea1ac-0d14-4b0a-8c0f-a9c2f2a2f6d1";
console.log("accounts", (await unwrap(quatrix.resetPasswordMetadataIdGet({ path: { id } }))).multiple_accounts);
`;

/** As somebody writes them whose project is CommonJS. */
const REQUIRED = `import { createQuatrixClient, type QuatrixClient } from "@specloom/quatrix";
import quatrixPackage = require("@specloom/quatrix");

const quatrix: QuatrixClient = createQuatrixClient({ auth: { api_key: () => process.env["TOKEN"] } });
void quatrixPackage.unwrap(quatrix.sessionLoginGet()).then(({ session_id }) => console.log(session_id?.length));
`;

/** Without anything of Node. */
const ON_A_PAGE = `import { createQuatrixClient } from "@specloom/quatrix";

const quatrix = createQuatrixClient({ fetch: (input, init) => fetch(input, { ...init, cache: "no-store" }) });
const result = await quatrix.resetPasswordRequestPost({ body: { email: ["ada@example.com"] } });
if (result.status === 200) document.title = \`Mailed to \${result.data.email?.join()}\`;
`;

/** Each of these must not compile. */
const MISTAKES: readonly { readonly what: string; readonly code: string; readonly error: RegExp }[] = [
  {
    what: "a body of the wrong type",
    code: `await quatrix.resetPasswordRequestPost({ body: { email: "ada@example.com" } });`,
    error: /not assignable to type '(readonly )?string\[\]'/u,
  },
  {
    what: "a missing path",
    code: `await quatrix.resetPasswordMetadataIdGet({});`,
    error: /'path' is missing|not assignable to parameter of type 'ResetPasswordMetadataIdGetInput'/u,
  },
  { what: "a missing argument", code: `await quatrix.resetPasswordMetadataIdGet();`, error: /Expected 1 arguments/u },
  {
    what: "a field that the error does not have",
    code: `const r = await quatrix.resetPasswordRequestPost({ body: { email: [] } }); if (r.status === 400) r.error.nope;`,
    error: /'nope' does not exist/u,
  },
  {
    what: "data of a failure",
    code: `const r = await quatrix.resetPasswordRequestPost({ body: { email: [] } }); if (!r.ok) r.data.email;`,
    error: /possibly 'undefined'/u,
  },
  {
    what: "a scheme that the spec does not have",
    code: `createQuatrixClient({ auth: { token: "x" } });`,
    error: /'token' does not exist/u,
  },
];

const MISTAKE_HEADER = `import { createQuatrixClient } from "@specloom/quatrix";\nconst quatrix = createQuatrixClient();\n`;

/** Checking the libraries of a platform takes seconds, and much longer on a busy machine. */
const COMPILE_LIMIT_MS = 120_000;

describe("a packed provider package in an empty project", () => {
  let consumer: Consumer;
  let prism: Prism;
  beforeAll(async () => {
    [consumer, prism] = await Promise.all([
      createConsumer(["quatrix"]),
      startPrism(new URL("../../specs/quatrix/openapi.yaml", import.meta.url)),
    ]);
    await consumer.write("use.ts", TEN_LINES);
    await consumer.write("use.cts", REQUIRED);
    await consumer.write("page.ts", ON_A_PAGE);
    await Promise.all(MISTAKES.map(({ code }, index) => consumer.write(`mistake-${index}.ts`, MISTAKE_HEADER + code)));
  }, 300_000);
  afterAll(async () => {
    // Not there when it could not be set up.
    await (prism as Prism | undefined)?.stop();
    await (consumer as Consumer | undefined)?.remove();
  });

  test("its ten lines run against a server that is not ours", async () => {
    const env = { BASE_URL: prism.url, TOKEN: "0123456789" };
    const printed = await mustRun(process.execPath, ["use.ts"], { cwd: consumer.folder, env });
    expect(printed).toMatch(/^mailed \[ '[^']+' \]\naccounts (true|false)\n$/u);
  });

  test("it can be required", async () => {
    await consumer.write("use.cjs", `console.log(typeof require("@specloom/quatrix").createQuatrixClient);`);
    expect(await mustRun(process.execPath, ["use.cjs"], { cwd: consumer.folder })).toBe("function\n");
  });

  test("it installs nothing but the runtime and what that stands on", async () => {
    const listed = await mustRun("npm", ["ls", "--all", "--parseable"], { cwd: consumer.folder });
    const names = listed.split("\n").map((path) => path.split("/node_modules/").at(-1) ?? "");
    expect(new Set(names.filter((name) => name !== "" && !name.startsWith("/")))).toEqual(
      new Set(["@specloom/quatrix", "@specloom/runtime", "openapi-fetch", "openapi-typescript-helpers"]),
    );
  });

  describe.each(COMPILERS)("under %s", (compiler) => {
    test.each(SETTINGS)(
      "its lines type-check in a $project project by $moduleResolution",
      async (setting) => {
        const words = compile(compiler, setting, [setting.file]);
        const { code, stdout } = await run(process.execPath, words, { cwd: consumer.folder });
        expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
      },
      COMPILE_LIMIT_MS,
    );

    test.each(SETTINGS.slice(0, 1))(
      "mistakes are type errors in a $project project",
      async (setting) => {
        const files = MISTAKES.map((_, index) => `mistake-${index}.ts`);
        const { stdout } = await run(process.execPath, compile(compiler, setting, files), { cwd: consumer.folder });
        const errors = files.map((file) =>
          stdout
            .split("\n")
            .filter((line) => line.startsWith(`${file}(`))
            .join("\n"),
        );
        for (const [index, { error }] of MISTAKES.entries()) expect(errors[index]).toMatch(error);
      },
      COMPILE_LIMIT_MS,
    );
  });
});
