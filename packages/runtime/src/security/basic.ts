import { InvalidArgumentError } from "../errors.js";
import { secret, type SchemeHandler } from "./scheme.js";

export interface BasicCredentials {
  /** Without a colon. */
  readonly username: string;
  readonly password: string;
}

/** HTTP Basic (RFC 7617), in UTF-8. */
export const basic: SchemeHandler = (use) => {
  const { username, password } = Object(use.credential) as Partial<BasicCredentials>;
  if (typeof username !== "string" || typeof password !== "string" || username.includes(":")) {
    throw new InvalidArgumentError(
      `auth.${use.scheme.name} must be { username, password }, no colon in the first`,
      use.operation,
    );
  }
  use.secrets.push(password);
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  use.headers["authorization"] = `Basic ${secret(use, btoa(String.fromCharCode(...bytes)))}`;
};
