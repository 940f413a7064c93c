// Calls a real server, 64 at a time. Prints calls per second and how long calls take, in milliseconds.
import { pathToFileURL } from "node:url";
import { callOf } from "./scenarios.mjs";

const [bundle, scenario, port, duration] = process.argv.slice(2);
const parallel = 64;

const call = await callOf(pathToFileURL(bundle).href, scenario, globalThis.fetch, `http://127.0.0.1:${port}`);
await during(Number(duration) / 2);
const start = performance.now();
const took = (await during(Number(duration))).toSorted((a, b) => a - b);
const perSecond = (took.length / (performance.now() - start)) * 1000;
process.stdout.write(JSON.stringify({ perSecond, median: at(0.5), late: at(0.99) }));

async function during(milliseconds) {
  const end = performance.now() + milliseconds;
  const times = [];
  const one = async () => {
    while (performance.now() < end) {
      const begin = performance.now();
      await call();
      times.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: parallel }, one));
  return times;
}

function at(share) {
  return took[Math.floor(share * (took.length - 1))];
}
