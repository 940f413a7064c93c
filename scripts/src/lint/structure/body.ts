import { fieldsAreExclusive } from "../rules/exclusive-fields.ts";
import { headerNamesAreTokens } from "../rules/header-names.ts";
import { mediaTypesAreSpelt } from "../rules/misspelt.ts";
import { bodilessHasNoContent, responsesAreDocumented } from "../rules/responses.ts";
import { STYLES } from "./parameter.ts";
import {
  type ObjectType,
  any,
  boolean,
  fields,
  list,
  map,
  object,
  oneOf,
  refOr,
  required,
  since,
  text,
} from "./shape.ts";

const requestBody: ObjectType = {
  title: "Request Body Object",
  fields: {
    content: required(map(refOr("mediaType")), "warning", () => ({})),
    ...fields({ description: text, required: boolean }),
  },
  rules: [mediaTypesAreSpelt],
};

const mediaType: ObjectType = {
  title: "Media Type Object",
  fields: {
    ...fields({
      schema: refOr("schema"),
      example: any,
      examples: map(refOr("example")),
      encoding: map(object("encoding")),
    }),
    ...since(2, {
      itemSchema: refOr("schema"),
      prefixEncoding: list(object("encoding")),
      itemEncoding: object("encoding"),
    }),
  },
  rules: [fieldsAreExclusive],
};

const encoding: ObjectType = {
  title: "Encoding Object",
  fields: {
    ...fields({ contentType: text, headers: map(refOr("header")), style: oneOf(...STYLES) }),
    ...fields({ explode: boolean, allowReserved: boolean }),
    ...since(2, {
      encoding: map(object("encoding")),
      prefixEncoding: list(object("encoding")),
      itemEncoding: object("encoding"),
    }),
  },
  rules: [fieldsAreExclusive, headerNamesAreTokens],
};

const response: ObjectType = {
  title: "Response Object",
  fields: {
    description: { shape: text, required: "warning", requiredUntil: 1 },
    ...fields({ headers: map(refOr("header")), content: map(refOr("mediaType")), links: map(refOr("link")) }),
    ...since(2, { summary: text }),
  },
  rules: [mediaTypesAreSpelt, headerNamesAreTokens],
};

const responses: ObjectType = {
  title: "Responses Object",
  fields: {},
  entries: {
    shape: refOr("response"),
    accepts: (key) => key === "default" || /^[1-5](?:\d\d|XX)$/.test(key),
    wanted: "a status such as 200, a range such as 4XX, or default",
    meant: (key) => {
      const plain = key.trim().toUpperCase();
      if (/^[1-5](?:\d\d|XX)$/u.test(plain)) return plain;
      return plain === "DEFAULT" ? "default" : undefined;
    },
  },
  rules: [responsesAreDocumented, bodilessHasNoContent],
};

export const bodyTypes = { requestBody, mediaType, encoding, response, responses };
