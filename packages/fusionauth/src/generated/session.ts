// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.
import {
  createSession,
  type Given,
  type LogIn,
  type SecondFactor,
  type Session,
  type SessionPlan,
} from "@specloom/runtime";
import { provider, type FusionauthClientOptions } from "./client.js";
import {
  completeTwoFactorLogin,
  login,
  type CompleteTwoFactorLoginInput,
  type CompleteTwoFactorLoginResult,
  type LoginInput,
  type LoginResult,
} from "./operations.js";
import { bearerAuthScheme } from "./schemes.js";

const plan = {
  scheme: bearerAuthScheme,
  logIn: login,
  key: [{ body: ["token"] }],
  secondFactor: { status: 242, operation: completeTwoFactorLogin },
} as const satisfies SessionPlan;

/**
 * What `createFusionauthSession` takes: what a client takes, with the credentials of the log-in in `auth`, and what the
 * log-in is called with.
 */
export interface FusionauthSessionOptions extends FusionauthClientOptions {
  /** What `login` is called with, or a function that is asked for it at each log-in. */
  readonly logIn: Given<LoginInput>;
  /**
   * Called when the log-in asks for a second factor (status `242`): gives what `completeTwoFactorLogin` is called with,
   * or `undefined`, which ends the log-in.
   */
  readonly secondFactor?: SecondFactor<Extract<LoginResult, { status: 242 }>, CompleteTwoFactorLoginInput> | undefined;
}

/** A key of `BearerAuth` that comes from `login`. Its `auth` is what a client takes. */
export type FusionauthSession = Session<
  "BearerAuth",
  LogIn<LoginResult, CompleteTwoFactorLoginResult, 242>,
  never,
  never,
  SecondFactor<Extract<LoginResult, { status: 242 }>, CompleteTwoFactorLoginInput>
>;

/** Makes a session for clients of FusionAuth. Nothing is sent before a call needs its key, or `logIn` is called. */
export function createFusionauthSession(options: FusionauthSessionOptions): FusionauthSession {
  return createSession<FusionauthSession>(provider, plan, options);
}
