import { jsonText } from "../json-text.js";
import { refuseBody, type BodyWriter } from "./writer.js";

/** `application/json`, `+json`. */
export const jsonBody: BodyWriter = (body, site) => jsonText(body) ?? refuseBody(site, "is no JSON value");
