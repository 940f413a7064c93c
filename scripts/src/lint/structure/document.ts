import { pathParametersMatch } from "../rules/path-parameters.ts";
import { pathOfKey, pathTemplatesDiffer } from "../rules/path-templates.ts";
import { type ObjectType, any, fields, list, map, object, refOr, required, since, string, text } from "./shape.ts";
import { fieldsAreExclusive } from "../rules/exclusive-fields.ts";
import { placeholdersAreReplaced } from "../rules/placeholders.ts";
import { linkLeadsSomewhere } from "../rules/responses.ts";
import { dialectIsKnown } from "../rules/dialect.ts";
import { hasContent } from "../rules/has-content.ts";
import { tagsAreUnique } from "../rules/tags.ts";

/** The version of an API that does not say it. */
const UNVERSIONED = "0.0.0";

const openapi: ObjectType = {
  title: "OpenAPI Object",
  fields: {
    openapi: required(string, "warning"),
    info: required(object("info"), "warning", ({ title }) => ({ title, version: UNVERSIONED })),
    ...fields({
      servers: list(object("server")),
      paths: object("paths"),
      components: object("components"),
      security: list(object("securityRequirement")),
      tags: list(object("tag")),
      externalDocs: object("externalDocs"),
    }),
    ...since(1, { jsonSchemaDialect: string, webhooks: map(refOr("pathItem")) }),
    ...since(2, { $self: string }),
  },
  rules: [hasContent, tagsAreUnique, dialectIsKnown, placeholdersAreReplaced],
};

const info: ObjectType = {
  title: "Info Object",
  fields: {
    title: required(string, "warning", ({ title }) => title),
    version: required(string, "warning", () => UNVERSIONED),
    ...fields({ description: text, termsOfService: text, contact: object("contact"), license: object("license") }),
    ...since(1, { summary: text }),
  },
};

const contact: ObjectType = { title: "Contact Object", fields: fields({ name: text, url: text, email: text }) };

const license: ObjectType = {
  title: "License Object",
  fields: { name: required(text, "warning"), ...fields({ url: text }), ...since(1, { identifier: text }) },
  rules: [fieldsAreExclusive],
};

const tag: ObjectType = {
  title: "Tag Object",
  fields: {
    name: required(string, "object"),
    ...fields({ description: text, externalDocs: object("externalDocs") }),
    ...since(2, { summary: text, parent: string, kind: string }),
  },
};

const externalDocs: ObjectType = {
  title: "External Documentation Object",
  fields: { url: required(text, "warning"), ...fields({ description: text }) },
};

const paths: ObjectType = {
  title: "Paths Object",
  fields: {},
  entries: {
    shape: refOr("pathItem"),
    accepts: (key) => key.startsWith("/"),
    wanted: "a path that starts with a slash",
    meant: pathOfKey,
  },
  rules: [pathTemplatesDiffer, pathParametersMatch],
};

const link: ObjectType = {
  title: "Link Object",
  fields: fields({
    operationRef: text,
    operationId: text,
    parameters: map(any),
    requestBody: any,
    description: text,
    server: object("server"),
  }),
  rules: [fieldsAreExclusive, linkLeadsSomewhere],
};

const example: ObjectType = {
  title: "Example Object",
  fields: {
    ...fields({ summary: text, description: text, value: any, externalValue: text }),
    ...since(2, { dataValue: any, serializedValue: text }),
  },
  rules: [fieldsAreExclusive],
};

export const documentTypes = { openapi, info, contact, license, tag, externalDocs, paths, link, example };
