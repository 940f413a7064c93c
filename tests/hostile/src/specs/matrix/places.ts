import { documentPlaces } from "./places/document.ts";
import { operationPlaces } from "./places/operation.ts";
import { schemaPlaces } from "./places/schema.ts";
import { securityPlaces } from "./places/security.ts";
import { aroundPlaces } from "./places/around.ts";
import type { Place } from "./place.ts";

/** Every place where a provider's folder can hold a text of somebody else's choice. */
export const places: readonly Place[] = [
  ...documentPlaces,
  ...operationPlaces,
  ...schemaPlaces,
  ...securityPlaces,
  ...aroundPlaces,
];
