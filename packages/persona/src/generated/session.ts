// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
import { createSession, type Given, type LogIn, type Session, type SessionPlan } from "@specloom/runtime";
import { provider, type PersonaClientOptions } from "./client.js";
import {
  loginPost,
  loginUuidDelete,
  type LoginPostInput,
  type LoginPostResult,
  type LoginUuidDeleteResult,
} from "./operations.js";
import { oAuthScheme } from "./schemes.js";

const plan = {
  scheme: oAuthScheme,
  logIn: loginPost,
  key: [{ body: ["token"] }],
  expired: [401, 403],
  logOut: { operation: loginUuidDelete, parameters: [{ in: "path", name: "uuid", from: { body: ["uuid"] } }] },
} as const satisfies SessionPlan;

/**
 * What `createPersonaSession` takes: what a client takes, with the credentials of the log-in in `auth`, and what the
 * log-in is called with.
 */
export interface PersonaSessionOptions extends PersonaClientOptions {
  /** What `loginPost` is called with, or a function that is asked for it at each log-in. */
  readonly logIn: Given<LoginPostInput>;
}

/** A key of `OAuth` that comes from `loginPost`. Its `auth` is what a client takes. */
export type PersonaSession = Session<
  "OAuth",
  LogIn<LoginPostResult>,
  LoginUuidDeleteResult,
  never,
  never
>;

/**
 * Makes a session for clients of Persona (KSF Media). Nothing is sent before a call needs its key, or `logIn` is
 * called.
 */
export function createPersonaSession(options: PersonaSessionOptions): PersonaSession {
  return createSession<PersonaSession>(provider, plan, options);
}
