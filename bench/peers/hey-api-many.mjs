// Makes clients for many documents by hey-api in as many processes as there are cores, each without a start of its own for each
// document. Takes a JSON file with a list of `{ input, output }`, and prints how many failed.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";

const [list = "", share] = process.argv.slice(2);
const cores = availableParallelism();

if (share === undefined) {
  const shares = Array.from({ length: cores }, (_, index) => String(index));
  const own = [...process.execArgv, import.meta.filename];
  const ends = await Promise.all(
    shares.map((one) => promisify(execFile)(process.execPath, [...own, list, one], { maxBuffer: 1e9 })),
  );
  const failed = ends.reduce((total, { stdout }) => total + Number(stdout.trim().split("\n").at(-1)), 0);
  process.stdout.write(`${failed}\n`);
} else {
  const { createClient } = await import("@hey-api/openapi-ts");
  const tasks = JSON.parse(readFileSync(list, "utf8")).filter((_, index) => index % cores === Number(share));
  let failed = 0;
  for (const { input, output } of tasks) {
    try {
      await createClient({ input, output, logs: { level: "silent", file: false } });
    } catch {
      failed += 1;
    }
  }
  process.stdout.write(`\n${failed}\n`);
}
