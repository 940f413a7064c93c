import { pathToPointer, type Path } from "../json-pointer.ts";

const calledBack = /^\/(?:webhooks|components\/callbacks|paths\/[^/]+\/(?:additionalOperations\/)?[^/]+\/callbacks)\//u;

/** Whether a node belongs to a request that the API makes: what is sent and what is received change places there. */
export function isCalledBack(path: Path | undefined): boolean {
  return calledBack.test(pathToPointer(path));
}
