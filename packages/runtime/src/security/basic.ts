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
  use.headers["authorization"] = `Basic ${secret(use, btoa(utf8(`${username}:${password}`)))}`;
};

/** A character for each byte, as `btoa` takes it. jsdom has no TextEncoder. */
function utf8(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
