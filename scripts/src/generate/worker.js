import { compileLess } from "../compile-less.js";

// A process that makes one provider after the other, as it is told, and ends when nobody is left who tells it.
compileLess();
process.once("disconnect", () => process.exit());
const { makeProvider } = await import("./make-provider.ts");

process.on("message", async (/** @type {import("./start-worker.ts").Order} */ { folder, house, task }) => {
  process.send?.(await makeProvider(folder, house, task));
});
