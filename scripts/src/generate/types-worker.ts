import { parentPort } from "node:worker_threads";
import { compileLess } from "../compile-less.js";
import type { OpenApiDocument } from "../document.ts";

// A thread that emits the schema types of a document.
compileLess();
const { emitSchemaTypes } = await import("../emit/schema-types/emit-schema-types.ts");

parentPort?.once("message", (document: OpenApiDocument) => parentPort?.postMessage(emitSchemaTypes(document)));
