import { field, listField, objectField, type OpenApiDocument } from "../document.ts";
import type { Finding } from "../problem.ts";
import type { Builder } from "./builder.ts";
import { buildWebhooks } from "./incoming.ts";
import { buildExternalDocs, buildInfo, buildTags } from "./info.ts";
import type { ApiModel, Schema } from "./model.ts";
import { nameAll } from "./names.ts";
import { buildOperation } from "./operation.ts";
import { listRoutes } from "./routes.ts";
import { buildSchema } from "./schema.ts";
import { buildSecuritySchemes } from "./security-scheme.ts";
import { buildServers } from "./server.ts";
import { buildSession } from "./session/build-session.ts";

/**
 * The model of a normalised document, for emitters to read.
 * @param provider its name, for example `clever-cloud`: the names that its package needs for itself are kept free
 */
export function buildModel(
  document: OpenApiDocument,
  provider = "",
): { readonly model: ApiModel; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const components = objectField(document, "components");
  const schemaNodes = Object.entries((components && objectField(components, "schemas")) ?? {});
  const schemas = new Map(schemaNodes.map(([key, node]) => [key, buildSchema(node)]));
  const builder: Builder = { document, report: (finding) => findings.push(finding), follow: follower(schemas) };
  const routes = listRoutes(document);
  const names = nameAll(
    routes.map(({ key, method, path }) => ({ key, distinction: `${method} ${path}` })),
    schemaNodes.map(([key]) => ({ key, distinction: "" })),
    provider,
  );
  const securitySchemes = buildSecuritySchemes(components, builder);
  const around = {
    security: field(document, "security"),
    schemeNames: new Set(Object.keys((components && objectField(components, "securitySchemes")) ?? {})),
    pagesName: names.pages,
  };
  const operations = routes.map((route) => buildOperation(route, names.operations(route.key), around, builder));
  const webhooks = buildWebhooks(document, builder);
  const session = buildSession(components, securitySchemes, operations, builder);
  const model: ApiModel = {
    ...buildInfo(document),
    ...buildExternalDocs(document),
    tags: buildTags(
      document,
      operations.flatMap(({ tags }) => tags),
    ),
    servers: buildServers(listField(document, "servers"), "/servers", builder),
    securitySchemes,
    operations,
    ...(session !== undefined && { session }),
    ...(webhooks.length > 0 && { webhooks }),
    schemas: [...schemas].map(([key, schema]) => ({ key, name: names.schemas(key), schema })),
  };
  return { model, findings };
}

function follower(schemas: ReadonlyMap<string, Schema>): (schema: Schema) => Schema {
  return (schema) => {
    const seen = new Set<string>();
    let at = schema;
    while (at.kind === "reference" && !seen.has(at.key)) {
      seen.add(at.key);
      at = schemas.get(at.key) ?? { kind: "unknown" };
    }
    return at.kind === "reference" ? { kind: "unknown" } : at;
  };
}
