// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
import {
  createSession,
  type Given,
  type LogIn,
  type SecondFactor,
  type Session,
  type SessionPlan,
} from "@specloom/runtime";
import { provider, type QuatrixClientOptions } from "./client.js";
import {
  sessionKeepaliveGet,
  sessionLoginGet,
  sessionLoginPost,
  sessionLogoutGet,
  type SessionKeepaliveGetResult,
  type SessionLoginGetInput,
  type SessionLoginGetResult,
  type SessionLoginPostInput,
  type SessionLoginPostResult,
  type SessionLogoutGetResult,
} from "./operations.js";
import { apiKeyScheme } from "./schemes.js";

const plan = {
  scheme: apiKeyScheme,
  logIn: sessionLoginGet,
  key: [{ body: ["session_id"] }, { header: "X-Auth-Token" }],
  lifetime: 900,
  secondFactor: { status: 207, operation: sessionLoginPost },
  renew: sessionKeepaliveGet,
  logOut: { operation: sessionLogoutGet },
} as const satisfies SessionPlan;

/**
 * What `createQuatrixSession` takes: what a client takes, with the credentials of the log-in in `auth`, and what the
 * log-in is called with.
 */
export interface QuatrixSessionOptions extends QuatrixClientOptions {
  /** What `sessionLoginGet` is called with, or a function that is asked for it at each log-in. */
  readonly logIn?: Given<SessionLoginGetInput> | undefined;
  /**
   * Called when the log-in asks for a second factor (status `207`): gives what `sessionLoginPost` is called with, or
   * `undefined`, which ends the log-in.
   */
  readonly secondFactor?: SecondFactor<Extract<SessionLoginGetResult, { status: 207 }>, SessionLoginPostInput> | undefined;
}

/** A key of `api_key` that comes from `sessionLoginGet`. Its `auth` is what a client takes. */
export type QuatrixSession = Session<
  "api_key",
  LogIn<SessionLoginGetResult, SessionLoginPostResult, 207>,
  SessionLogoutGetResult,
  SessionKeepaliveGetResult,
  SecondFactor<Extract<SessionLoginGetResult, { status: 207 }>, SessionLoginPostInput>
>;

/** Makes a session for clients of Quatrix. Nothing is sent before a call needs its key, or `logIn` is called. */
export function createQuatrixSession(options?: QuatrixSessionOptions): QuatrixSession {
  return createSession<QuatrixSession>(provider, plan, options);
}
