import { compileLess } from "./compile-less.js";

// Before anything else is imported, so that this is compiled once and for all runs.
compileLess();
const { main } = await import("./cli/main.ts");
const { OUR_BUG } = await import("./cli/exit-codes.ts");

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error) => {
  process.exit("code" in error && error.code === "EPIPE" ? process.exitCode : OUR_BUG);
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  columns: process.stderr.isTTY ? process.stderr.columns : undefined,
  interrupted: () => new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve)),
});
