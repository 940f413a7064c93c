// Calls one after the other over a `fetch` that answers at once. Prints how many calls a second come to an end.
import { pathToFileURL } from "node:url";
import { answerBody, callOf } from "./scenarios.mjs";

const [bundle, scenario, duration] = process.argv.slice(2);
const headers = { "content-type": "application/json" };
let seen;
const fetch = async (input, init) => {
  seen ??= describe(input, init);
  return new Response(answerBody(), { status: 200, headers });
};

const call = await callOf(pathToFileURL(bundle).href, scenario, fetch, "https://things.example");
await call();
await during(Number(duration) / 2);
const perSecond = await during(Number(duration));
process.stdout.write(JSON.stringify({ perSecond, request: seen }));

/** For some milliseconds; gives calls per second. */
async function during(milliseconds) {
  const start = performance.now();
  let calls = 0;
  let now = start;
  while (now - start < milliseconds) {
    for (let index = 0; index < 100; index++) await call();
    calls += 100;
    now = performance.now();
  }
  return (calls / (now - start)) * 1000;
}

/** What went over the wire, to see that everybody does the same. */
function describe(input, init) {
  const request = new Request(input, init);
  return { method: request.method, url: request.url, authorization: request.headers.get("authorization") };
}
