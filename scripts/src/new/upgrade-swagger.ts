import { dump } from "js-yaml";
import type { JsonObject } from "../document.ts";

/** Where the converter says, inside the document, what OpenAPI 3 cannot say. */
const REMARK = "x-s2o-warning";

export interface Upgraded {
  readonly text: string;
  /** How many of the converter's remarks the text holds, as fields `x-s2o-warning`. */
  readonly remarks: number;
}

/** Makes YAML of OpenAPI 3.0 from a Swagger 2.0 document. Fetches nothing. Throws what the converter throws. */
export async function upgradeSwagger(document: JsonObject, text: string): Promise<Upgraded> {
  // Loaded here, so that only who upgrades waits for it.
  const { default: converter } = await import("swagger2openapi");
  // A copy without shared parts: the converter changes what it is given. An unquoted version is a number in YAML.
  const copy = { ...JSON.parse(JSON.stringify(document)), swagger: "2.0" };
  // Given the text, it does not make one of its own. `resolve` would fetch and read what is referred to.
  const options = { patch: true, warnOnly: true, resolve: false, warnProperty: REMARK, text };
  const { openapi } = await converter.convertObj(copy, options);
  const upgraded = dump(openapi, { lineWidth: 120, noRefs: true });
  return { text: upgraded, remarks: upgraded.split(`${REMARK}:`).length - 1 };
}
