import { field, type JsonObject } from "../document.ts";
import type { Finding } from "../problem.ts";
import { nearest } from "./nearest.ts";
import type { Minor } from "./structure/shape.ts";

const SUPPORTED = "Supported are 3.0, 3.1 and 3.2, as in `openapi: 3.1.1`.";

/** The minor version of OpenAPI 3 that a document says it follows, or why it cannot be read. */
export function readVersion(document: JsonObject): Minor | Finding {
  const version = field(document, "openapi");
  if (typeof version === "string") {
    const minor = /^3\.([012])(?:\.\d+)?(?:-[\w.]+)?$/.exec(version)?.[1];
    if (minor !== undefined) return Number(minor) as Minor;
    return fault("unsupported-version", "/openapi", `OpenAPI ${JSON.stringify(version)} is not supported.`, SUPPORTED);
  }
  if (version !== undefined) {
    const fix = `Quote it and write all three numbers, as in \`openapi: "3.1.1"\`.`;
    return fault("unsupported-version", "/openapi", "openapi must be a string.", fix);
  }
  const swagger = field(document, "swagger");
  if (swagger !== undefined) {
    const fix = "Upgrade it with `specloom new <provider> --from FILE`.";
    return fault("swagger-2", "/swagger", `Swagger ${String(swagger)} documents are not generated from.`, fix);
  }
  const misspelt = nearest("openapi", Object.keys(document));
  const fix = misspelt === undefined ? "Add it at the top, as in `openapi: 3.1.1`." : `Rename ${misspelt} to openapi.`;
  return fault("not-openapi", "", "The field openapi, which makes a document an OpenAPI document, is missing.", fix);
}

function fault(rule: string, pointer: string, message: string, fix: string): Finding {
  return { rule, severity: "error", pointer, message, fix };
}
