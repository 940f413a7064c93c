import { dump, load } from "js-yaml";
import type { Workspace } from "./workspace.ts";

const path = "specs/quatrix/openapi.yaml";
/** An operation without query parameters and without a body. */
const operationId = "resetPasswordMetadataIdGet";

interface Operation {
  readonly operationId?: string;
  parameters?: readonly object[];
}

/** Adds a query parameter to an operation of Quatrix, as a person would with an editor. */
export async function addQueryParameter(
  { read, write }: Workspace,
  { name, required }: { readonly name: string; readonly required: boolean },
): Promise<void> {
  const document = load(await read(path)) as { paths: Record<string, Record<string, Operation>> };
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  const operation = operations.find((each) => each.operationId === operationId);
  if (operation === undefined) throw new Error(`${path} has no operation ${operationId}.`);
  const parameter = { name, in: "query", required, description: "For the rehearsal.", schema: { type: "string" } };
  operation.parameters = [...(operation.parameters ?? []), { ...parameter, example: "one" }];
  await write(path, dump(document, { lineWidth: -1, noRefs: true }));
}
