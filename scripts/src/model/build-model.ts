import { field, listField, objectField, type OpenApiDocument } from "../document.ts";
import type { Finding } from "../problem.ts";
import type { Builder } from "./builder.ts";
import { placeBytes } from "./byte-places.ts";
import { buildComponents } from "./components.ts";
import { buildWebhooks } from "./incoming.ts";
import { buildExternalDocs, buildInfo, buildTags } from "./info.ts";
import type { ApiModel } from "./model.ts";
import { nameInlineTypes } from "./inline-types.ts";
import { nameAll } from "./names.ts";
import { buildOperation } from "./operation.ts";
import { listRoutes } from "./routes.ts";
import { createLookup } from "./schema/lookup.ts";
import { buildSchemas } from "./schema/schemas.ts";
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
  const report = (finding: Finding): void => void findings.push(finding);
  const schemas = buildSchemas(document, report);
  const { follow } = createLookup(schemas.named);
  const builderAt = (pointer: string): Builder => ({
    document,
    report,
    follow,
    schema: (node) => schemas.read(node, pointer),
    at: builderAt,
  });
  const builder = builderAt("");
  const routes = listRoutes(document);
  const names = nameAll(
    routes.map(({ key, method, path }) => ({ key, distinction: `${method} ${path}` })),
    [...schemas.named.keys()].map((key) => ({ key, distinction: "" })),
    provider,
  );
  const securitySchemes = buildSecuritySchemes(components, builder);
  const around = {
    security: field(document, "security"),
    schemeNames: new Set(Object.keys((components && objectField(components, "securitySchemes")) ?? {})),
    pagesName: names.pages,
    inlineName: names.inline,
  };
  const operations = routes.map((route) => buildOperation(route, names.operations(route.key), around, builder));
  const session = buildSession(components, securitySchemes, operations, builder);
  const placed = placeBytes({
    operations,
    webhooks: buildWebhooks(document, builder),
    components: buildComponents(components, builder),
    named: schemas.named,
  });
  const named = [...placed.named].map(([key, schema]) => ({ key, name: names.schemas(key), schema }));
  const inline = nameInlineTypes(placed, names.inline);
  const { webhooks } = inline;
  const model: ApiModel = {
    ...buildInfo(document),
    ...buildExternalDocs(document),
    tags: buildTags(
      document,
      operations.flatMap(({ tags }) => tags),
    ),
    servers: buildServers(listField(document, "servers"), "/servers", builder),
    securitySchemes,
    operations: inline.operations,
    ...(session !== undefined && { session }),
    ...(webhooks.length > 0 && { webhooks }),
    schemas: [...named, ...inline.schemas],
    components: inline.components,
  };
  return { model, findings };
}
