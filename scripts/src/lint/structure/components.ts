import { componentNames } from "../rules/component-names.ts";
import { type ObjectType, fields, map, refOr, since } from "./shape.ts";

const components: ObjectType = {
  title: "Components Object",
  fields: {
    ...fields({
      schemas: map(refOr("schema")),
      responses: map(refOr("response")),
      parameters: map(refOr("parameter")),
      examples: map(refOr("example")),
      requestBodies: map(refOr("requestBody")),
      headers: map(refOr("header")),
      securitySchemes: map(refOr("securityScheme")),
      links: map(refOr("link")),
      callbacks: map(refOr("callback")),
    }),
    ...since(1, { pathItems: map(refOr("pathItem")) }),
    ...since(2, { mediaTypes: map(refOr("mediaType")) }),
  },
  rules: [componentNames],
};

export const componentTypes = { components };
