import { operationIdIsUnique } from "../rules/operation-id.ts";
import { bodyParametersAreRead } from "../rules/body-parameters.ts";
import { additionalAreOthers } from "../rules/responses.ts";
import { parametersAreUnique, wholeQueryIsAlone } from "../rules/parameter-list.ts";
import { type ObjectType, boolean, fields, list, map, object, refOr, since, string, text } from "./shape.ts";

const operation = object("operation");

const pathItem: ObjectType = {
  title: "Path Item Object",
  fields: {
    ...fields({
      summary: text,
      description: text,
      servers: list(object("server")),
      parameters: list(refOr("parameter")),
    }),
    ...fields({ get: operation, put: operation, post: operation, delete: operation }),
    ...fields({ options: operation, head: operation, patch: operation, trace: operation }),
    ...since(2, { query: operation, additionalOperations: map(operation) }),
  },
  rules: [parametersAreUnique, wholeQueryIsAlone, additionalAreOthers],
};

const operationType: ObjectType = {
  title: "Operation Object",
  fields: {
    ...fields({ tags: list(string), summary: text, description: text, externalDocs: object("externalDocs") }),
    ...fields({ operationId: string, parameters: list(refOr("parameter")), requestBody: refOr("requestBody") }),
    ...fields({ callbacks: map(refOr("callback")), deprecated: boolean, servers: list(object("server")) }),
    security: { shape: list(object("securityRequirement")) },
    responses: { shape: object("responses"), required: "warning", requiredUntil: 0 },
  },
  rules: [operationIdIsUnique, parametersAreUnique, wholeQueryIsAlone, bodyParametersAreRead],
};

const callback: ObjectType = {
  title: "Callback Object",
  fields: {},
  entries: { shape: refOr("pathItem"), accepts: () => true, wanted: "a runtime expression", meant: () => undefined },
};

export const operationTypes = { pathItem, operation: operationType, callback };
