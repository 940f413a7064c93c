import { field, isObject } from "../document.ts";
import type { Builder } from "./builder.ts";
import type { Json, SecurityUse } from "./model.ts";

/**
 * The alternatives of a `security` list, each the schemes needed together; `{}` is the alternative that needs none.
 * https://spec.openapis.org/oas/v3.2.0.html#security-requirement-object
 */
export function buildSecurity(
  value: Json | undefined,
  known: ReadonlySet<string>,
  pointer: string,
  builder: Builder,
): readonly (readonly SecurityUse[])[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map((requirement) =>
    Object.keys(requirement).map((scheme) => {
      if (!known.has(scheme)) reportUnknown(scheme, pointer, builder);
      const scopes = field(requirement, scheme);
      return { scheme, scopes: Array.isArray(scopes) ? scopes.filter((scope: Json) => typeof scope === "string") : [] };
    }),
  );
}

function reportUnknown(scheme: string, pointer: string, builder: Builder): void {
  builder.report({
    rule: "security-defined",
    severity: "error",
    pointer,
    message: `The security scheme ${JSON.stringify(scheme)} is not among components.securitySchemes.`,
    fix: "Name one that is, or describe it there.",
  });
}
