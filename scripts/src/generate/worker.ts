import { parentPort, workerData } from "node:worker_threads";
import { useCompileCache } from "../compile-cache.js";
import type { MakeTask } from "./make-provider.ts";
import type { Order } from "./pool.ts";

// A thread that makes one provider after the other, as it is told.
useCompileCache();
const { makeProvider } = await import("./make-provider.ts");
const task = workerData as MakeTask;

parentPort?.on("message", ({ folder, house }: Order) => {
  void makeProvider(folder, house, task).then((report) => parentPort?.postMessage(report));
});
