import { bodyTypes } from "./body.ts";
import { componentTypes } from "./components.ts";
import { documentTypes } from "./document.ts";
import { operationTypes } from "./operation.ts";
import { parameterTypes } from "./parameter.ts";
import { schemaTypes } from "./schema.ts";
import { securityTypes } from "./security.ts";
import { serverTypes } from "./server.ts";
import type { ObjectType, TypeName } from "./shape.ts";

/** Every object of the OpenAPI Specification, versions 3.0 to 3.2: https://spec.openapis.org/oas/v3.2.0.html#schema-0 */
export const OBJECT_TYPES: Readonly<Record<TypeName, ObjectType>> = {
  ...documentTypes,
  ...componentTypes,
  ...serverTypes,
  ...operationTypes,
  ...parameterTypes,
  ...bodyTypes,
  ...schemaTypes,
  ...securityTypes,
};
