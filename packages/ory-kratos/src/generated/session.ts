// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.
import { createSession, type Given, type LogIn, type Session, type SessionPlan } from "@specloom/runtime";
import { provider, type OryKratosClientOptions } from "./client.js";
import { updateLoginFlow, type UpdateLoginFlowInput, type UpdateLoginFlowResult } from "./operations.js";
import { sessionTokenScheme } from "./schemes.js";

const plan = {
  scheme: sessionTokenScheme,
  logIn: updateLoginFlow,
  key: [{ body: ["session_token"] }],
} as const satisfies SessionPlan;

/**
 * What `createOryKratosSession` takes: what a client takes, with the credentials of the log-in in `auth`, and what the
 * log-in is called with.
 */
export interface OryKratosSessionOptions extends OryKratosClientOptions {
  /** What `updateLoginFlow` is called with, or a function that is asked for it at each log-in. */
  readonly logIn: Given<UpdateLoginFlowInput>;
}

/** A key of `sessionToken` that comes from `updateLoginFlow`. Its `auth` is what a client takes. */
export type OryKratosSession = Session<
  "sessionToken",
  LogIn<UpdateLoginFlowResult>,
  never,
  never,
  never
>;

/** Makes a session for clients of Ory Kratos. Nothing is sent before a call needs its key, or `logIn` is called. */
export function createOryKratosSession(options: OryKratosSessionOptions): OryKratosSession {
  return createSession<OryKratosSession>(provider, plan, options);
}
