import { jsonText } from "../json-text.js";
import { refuseBody, type BodyWriter } from "./writer.js";

/** `application/json`, `+json`. */
export const jsonBody: BodyWriter = (body, site) => jsonText(body, (path, why) => refuseBody(site, why, `body${path}`));
