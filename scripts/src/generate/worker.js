import { compileLess } from "../compile-less.js";

// A process that makes one provider after the other, as it is told, and ends when nobody is left who tells it.
compileLess();
const [{ makeProvider }, { createRecorder }] = await Promise.all([
  import("./make-provider.ts"),
  import("../record/record-run.ts"),
]);
const recorder = createRecorder();

process.once("disconnect", () => {
  recorder.end();
  process.exit();
});

process.on("message", async (/** @type {import("./start-worker.ts").Order} */ { folder, house, task }) => {
  process.send?.(await makeProvider(folder, house, task, recorder));
});
