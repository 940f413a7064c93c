import { createClerkClient } from "@specloom/clerk";
import { createCleverCloudClient } from "@specloom/clever-cloud";
import { createEquinixMetalClient } from "@specloom/equinix-metal";
import { createFusionauthClient } from "@specloom/fusionauth";
import { createOrdercloudClient } from "@specloom/ordercloud";
import { createOryKratosClient } from "@specloom/ory-kratos";
import { createPersonaClient } from "@specloom/persona";
import { createQuatrixClient } from "@specloom/quatrix";
import { createSupabaseClient } from "@specloom/supabase";
import { createWorkosClient } from "@specloom/workos";
import { expect, test } from "vitest";

let attempts = 0;
/** A server that is busy, so that whatever may be repeated is. */
const busy = {
  fetch: async (): Promise<Response> => {
    attempts += 1;
    return new Response(null, { status: 503 });
  },
  retry: { limit: 2, minDelay: 0 },
};

const clerk = createClerkClient({ ...busy, auth: { clientToken: "t", nativeFlag: "1", secretKey: "k" } });
const clever = createCleverCloudClient({ ...busy, auth: { apiToken: "t" } });
const equinix = createEquinixMetalClient({ ...busy, auth: { x_auth_token: "t" } });
const fusionauth = createFusionauthClient({ ...busy, auth: { ApiKeyAuth: "k" } });
const ordercloud = createOrdercloudClient({ ...busy, auth: { OAuth2: "t" } });
const persona = createPersonaClient({ ...busy, auth: { OAuth: "t" } });
const basicAuth = { username: "ada@example.org", password: "pw" };
const quatrix = createQuatrixClient({ ...busy, auth: { api_key: "t", basicAuth } });
const ory = createOryKratosClient({ ...busy, auth: { sessionToken: "t" } });
const supabase = createSupabaseClient({ ...busy, auth: { APIKeyAuth: "k", UserAuth: "t", AdminAuth: "t" } });
const workos = createWorkosClient({ ...busy, auth: { bearer: "t" } });

const ID = "5c6ea1ac-0d14-4b0a-8c0f-a9c2f2a2f6d1";
const mfa = { path: { kind: "TOTP" }, header: { "X-Clever-Password": "cHc=" } };
const user = { path: { buyerID: "b", userID: "u" } };

type Case = readonly [name: string, attempts: number, call: () => Promise<{ readonly status: number }>];

/** What changes something although its method says otherwise, or may be refused after a lost answer; beside it what is repeated. */
const cases: readonly Case[] = [
  ["clerk createSignIn", 1, () => clerk.createSignIn({ body: { identifier: "ada@example.com" } })],
  ["clerk revokeSession", 1, () => clerk.revokeSession({ path: { session_id: "s" } })],
  ["clerk createSessionToken", 3, () => clerk.createSessionToken({ path: { session_id: "s" } })],
  ["clerk unlockUser", 3, () => clerk.unlockUser({ path: { user_id: "u" } })],
  ["clever-cloud confirmPasswordResetRequest", 1, () => clever.confirmPasswordResetRequest({ path: { key: "k" } })],
  ["clever-cloud changeUserPassword", 1, () => clever.changeUserPassword({ body: {} })],
  ["clever-cloud getConfirmationEmail", 1, () => clever.getConfirmationEmail()],
  ["clever-cloud validateEmail", 1, () => clever.validateEmail({ query: { validationKey: "k" } })],
  ["clever-cloud getSelfBackupCodes", 1, () => clever.getSelfBackupCodes(mfa)],
  ["clever-cloud createSelfMFA", 1, () => clever.createSelfMFA(mfa)],
  ["clever-cloud revokeSelfToken", 1, () => clever.revokeSelfToken({ path: { token: "t" } })],
  ["clever-cloud revokeSelfTokens", 1, () => clever.revokeSelfTokens()],
  ["clever-cloud getSelf", 3, () => clever.getSelf()],
  ["clever-cloud deleteSelfMFA", 3, () => clever.deleteSelfMFA(mfa)],
  ["equinix-metal resetPassword", 1, () => equinix.resetPassword()],
  [
    "equinix-metal consumeVerificationRequest",
    1,
    () => equinix.consumeVerificationRequest({ body: { user_token: "t" } }),
  ],
  ["equinix-metal disableTfaApp", 1, () => equinix.disableTfaApp()],
  ["equinix-metal createAPIKey", 1, () => equinix.createAPIKey({ body: {} })],
  ["equinix-metal deleteUserAPIKey", 3, () => equinix.deleteUserAPIKey({ path: { id: ID } })],
  ["fusionauth login", 1, () => fusionauth.login({ body: { loginId: "ada@example.com", password: "pw" } })],
  [
    "fusionauth resendVerificationEmail",
    1,
    () => fusionauth.resendVerificationEmail({ query: { email: "ada@example.com" } }),
  ],
  [
    "fusionauth disableTwoFactor",
    1,
    () => fusionauth.disableTwoFactor({ path: { userId: ID }, body: { methodId: "m", code: "492039" } }),
  ],
  ["fusionauth revokeRefreshToken", 3, () => fusionauth.revokeRefreshToken({ path: { tokenId: ID } })],
  ["ordercloud sendOneTimePassword", 1, () => ordercloud.sendOneTimePassword({ body: { ClientID: "c" } })],
  ["ordercloud meRevokeTokens", 1, () => ordercloud.meRevokeTokens()],
  ["ordercloud meGet", 3, () => ordercloud.meGet()],
  ["ordercloud usersRevokeUserTokens", 3, () => ordercloud.usersRevokeUserTokens(user)],
  ["ory-kratos createNativeLoginFlow", 1, () => ory.createNativeLoginFlow()],
  ["ory-kratos disableMyOtherSessions", 3, () => ory.disableMyOtherSessions()],
  ["ory-kratos deleteIdentitySessions", 3, () => ory.deleteIdentitySessions({ path: { id: ID } })],
  ["persona loginPost", 1, () => persona.loginPost({ body: { username: "ada@example.org", password: "pw" } })],
  ["persona loginUuidDelete", 1, () => persona.loginUuidDelete({ path: { uuid: ID } })],
  ["persona usersUuidGet", 3, () => persona.usersUuidGet({ path: { uuid: ID } })],
  ["quatrix sessionLoginGet", 1, () => quatrix.sessionLoginGet()],
  ["quatrix sessionKeepaliveGet", 1, () => quatrix.sessionKeepaliveGet()],
  ["quatrix sessionLogoutGet", 1, () => quatrix.sessionLogoutGet()],
  ["quatrix sessionUnblockCaptchaGet", 1, () => quatrix.sessionUnblockCaptchaGet({ query: { token: "t" } })],
  ["quatrix profile2faGenerateGet", 1, () => quatrix.profile2faGenerateGet()],
  ["quatrix apiKeyDeleteIdGet", 1, () => quatrix.apiKeyDeleteIdGet({ path: { id: ID } })],
  ["quatrix apiKeyGet", 3, () => quatrix.apiKeyGet()],
  ["quatrix profileGet", 3, () => quatrix.profileGet()],
  ["supabase recoverPassword", 1, () => supabase.recoverPassword({ body: { email: "ada@example.com" } })],
  ["supabase reauthenticate", 1, () => supabase.reauthenticate()],
  ["supabase updateUser", 1, () => supabase.updateUser({ body: { password: "pw" } })],
  ["supabase getUser", 3, () => supabase.getUser()],
  ["supabase adminDeleteFactor", 3, () => supabase.adminDeleteFactor({ path: { userId: ID, factorId: ID } })],
  ["workos updateUser", 1, () => workos.updateUser({ path: { id: "u" }, body: { password: "pw" } })],
  ["workos createPasswordReset", 1, () => workos.createPasswordReset({ body: { email: "ada@example.com" } })],
  ["workos deleteAuthFactor", 3, () => workos.deleteAuthFactor({ path: { id: "f" } })],
];

test.each(cases)("%s is sent %i times", async (_, wanted, call) => {
  attempts = 0;
  const { status } = await call();
  expect({ status, attempts }).toEqual({ status: 503, attempts: wanted });
});
