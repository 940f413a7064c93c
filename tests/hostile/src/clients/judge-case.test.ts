import { beforeAll, expect, test, vi } from "vitest";
import type { Bench } from "./bench.ts";
import type { ClientCase } from "./client-case.ts";
import { judgeCase } from "./judge-case.ts";
import { loadPackages, type Packages } from "./packages/load.ts";
import { secrets } from "./secrets.ts";
import { silence } from "./servers/answers.ts";

let packages: Packages;
beforeAll(async () => {
  packages = await loadPackages();
}, 60_000);

function judge(act: (bench: Bench) => unknown, more: Partial<ClientCase> = {}): Promise<readonly string[]> {
  const one: ClientCase = { group: "R1", input: "planted", act, wanted: "value", ...more };
  return judgeCase(one, packages).then(({ faults }) => faults);
}

test("what is sound has no fault", async () => {
  expect(await judge(({ call }) => call("all"), { wanted: 200, sent: 1 })).toEqual([]);
});

const leaking: Readonly<Record<string, (bench: Bench) => unknown>> = {
  "a message": () => new Error(`no ${secrets.key}`),
  "a cause": () => new Error("no", { cause: new Error("no", { cause: secrets.token }) }),
  "an AggregateError": () => new AggregateError([new Error(secrets.userPassword)]),
  "a symbol": () => ({ [Symbol("hidden")]: { secret: secrets.queryKey } }),
  "what is not enumerable": () => Object.defineProperty({}, "hidden", { value: [secrets.cookieKey] }),
  "a getter": () => Object.defineProperty({}, "hidden", { get: () => secrets.clientSecret }),
  "a Map": () => new Map([["key", secrets.fetched]]),
  "a Request": () => new Request("http://localhost", { headers: { authorization: secrets.token } }),
  base64: ({ home: url }) =>
    `${url} Basic ${Buffer.from(`ada@example.org:${secrets.userPassword}`).toString("base64")}`,
  "a URL": () => `https://h.example/?key=${encodeURIComponent(secrets.queryKey)}`,
  JSON: () => JSON.stringify({ password: secrets.newPassword }),
  "JSON in JSON": () => JSON.stringify(JSON.stringify({ password: secrets.newPassword })),
  "a form": () => new URLSearchParams({ key: secrets.queryKey }).toString(),
};

test.each(Object.entries(leaking))("a leak in %s is seen", async (_name, act) => {
  const faults = await judge((bench) => [act(bench)]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^the result shows sEcret-/u);
});

/** Ends when the server has the request: one that is on its way to it is no request of the server's yet. */
async function leaveRequest(bench: Bench): Promise<void> {
  bench.answer(silence);
  void fetch(bench.home).catch(() => {});
  await vi.waitUntil(() => bench.seen.length > 0);
}

test.each<[string, (bench: Bench) => unknown, RegExp]>([
  ["what is logged", ({ lines }) => void lines.push({ headers: { key: secrets.key } }), /^what is logged shows/u],
  ["the output", () => void process.stdout.write(secrets.token), /^the output shows/u],
  ["a warning", () => process.emitWarning("careful"), /^it printed/u],
  ["another origin", ({ other: url }) => fetch(url).then(({ status }) => [status]), /^another origin got/u],
  // More than the test's own runner may clear meanwhile.
  ["a timer", () => void Array.from({ length: 20 }, () => setTimeout(() => {}, 3_000)), /^Timeout is left/u],
  ["a request", leaveRequest, /under way/u],
  ["a listener", ({ signal }) => signal().addEventListener("abort", () => {}), /^1 listeners are left/u],
  ["a rejection", () => void Promise.reject(new Error("alone")), /^unhandled: Error: alone/u],
  ["an error that is not wanted", () => Promise.reject(new TypeError("x")), /^it ended with TypeError/u],
])("%s is seen", async (_name, act, wanted) => {
  expect(await judge(act)).toContainEqual(expect.stringMatching(wanted));
});

test("a request that is one too many, or a refusal that is late, is seen", async () => {
  expect(await judge(({ call }) => call("open"), { wanted: 200, sent: 0 })).toEqual(["1 requests were sent, wanted 0"]);
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(Object.assign(new Error("late"), { name: "InvalidArgumentError" })), 1_100);
  });
  expect(await judge(() => late, { wanted: "InvalidArgumentError" })).toEqual([
    expect.stringMatching(/^it was refused after/u),
  ]);
});
