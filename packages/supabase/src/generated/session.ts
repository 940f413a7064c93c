// Made by Specloom from specs/supabase/openapi.yaml: run `pnpm generate supabase` to renew it. Do not edit.
import { createSession, type Given, type LogIn, type Session, type SessionPlan } from "@specloom/runtime";
import { provider, type SupabaseClientOptions } from "./client.js";
import { issueToken, signOut, type IssueTokenInput, type IssueTokenResult, type SignOutResult } from "./operations.js";
import { userAuthScheme } from "./schemes.js";

const plan = {
  scheme: userAuthScheme,
  logIn: issueToken,
  key: [{ body: ["access_token"] }],
  expired: [401, 403],
  logOut: { operation: signOut },
} as const satisfies SessionPlan;

/**
 * What `createSupabaseSession` takes: what a client takes, with the credentials of the log-in in `auth`, and what the
 * log-in is called with.
 */
export interface SupabaseSessionOptions extends SupabaseClientOptions {
  /** What `issueToken` is called with, or a function that is asked for it at each log-in. */
  readonly logIn: Given<IssueTokenInput>;
}

/** A key of `UserAuth` that comes from `issueToken`. Its `auth` is what a client takes. */
export type SupabaseSession = Session<
  "UserAuth",
  LogIn<IssueTokenResult>,
  SignOutResult,
  never,
  never
>;

/** Makes a session for clients of Supabase Auth. Nothing is sent before a call needs its key, or `logIn` is called. */
export function createSupabaseSession(options: SupabaseSessionOptions): SupabaseSession {
  return createSession<SupabaseSession>(provider, plan, options);
}
