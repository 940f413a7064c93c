import type { Contract } from "@specloom/contract";
import { afterAll, beforeAll, describe, expect, test, vi, type TestContext } from "vitest";
import type { Outcomes } from "./consumer/run.ts";
import { contractFiles, publishedPackages } from "./project/published.ts";
import { runtimes } from "./runtimes/runtimes.ts";
import { setUp, type Setting } from "./setup.ts";
import { specialWanted, specialWantedOfBrowsers } from "./special-wanted.ts";

const contracts = vi.hoisted((): Contract[] => []);
vi.mock("@specloom/contract", async (original) => ({
  ...(await original<object>()),
  runContract: (contract: Contract) => contracts.push(contract),
}));
const packages = publishedPackages();
for (const file of contractFiles(packages)) await import(/* @vite-ignore */ file);

/** Provider → what the examples of its spec promise for each call, in order. */
const contractsWanted = contracts.map(({ specFile, cases }) => ({
  provider: specFile.pathname.split("/").at(-2) ?? "",
  wanted: cases.map(({ status, body }) => ({ violations: null, status, ok: status >= 200 && status < 300, body })),
}));

test("each provider's spec has examples to call by", () => {
  const providers = packages.map(({ provider }) => provider).filter((provider) => provider !== "runtime");
  expect(contractsWanted.filter(({ wanted }) => wanted.length > 0).map(({ provider }) => provider)).toEqual(providers);
});

let setting: Setting;
beforeAll(async () => {
  setting = await setUp();
}, 600_000);
// Not there when it could not be set up.
afterAll(() => (setting as Setting | undefined)?.stop());

describe.concurrent.each(runtimes)("$name", ({ name, project, missing, run }) => {
  const segment = name.replaceAll(" ", "-");
  let outcomes: Outcomes;
  beforeAll(async () => {
    if (missing === undefined) {
      outcomes = (await run(setting.projects[project], `${setting.gateway.url}/${segment}`)) as Outcomes;
    }
  }, 120_000);

  test.for(contractsWanted)("all of $provider ($wanted.length calls)", ({ provider, wanted }, context) => {
    if (missing !== undefined) leaveOut(context, missing);
    expect(outcomes.contracts[provider]).toEqual(wanted);
  });

  const wantedHere = name.startsWith("Chromium") ? specialWantedOfBrowsers : specialWanted;
  test.for(Object.entries(wantedHere))("%s", ([call, wanted], context) => {
    if (missing !== undefined) leaveOut(context, missing);
    const sent = setting.gateway.sent(segment, call.replaceAll(" ", "-"));
    expect({ outcome: outcomes.special[call], sent }).toEqual(wanted);
  });
});

/** Not run, and said so: in the table, and where all tests are counted. */
function leaveOut({ task, skip }: TestContext, why: string): never {
  Object.assign(task.meta, { notRun: why });
  return skip(why);
}
