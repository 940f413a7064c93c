import { secret, type SchemeHandler } from "./scheme.js";

/** HTTP Bearer (RFC 6750), and any other `http` scheme whose credential stands behind its name. */
export const bearer: SchemeHandler = (use) => {
  use.headers["authorization"] = `${use.scheme.prefix ?? "Bearer"} ${secret(use, use.credential)}`;
};
