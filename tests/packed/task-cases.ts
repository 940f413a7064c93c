/** A task as a page shows it, and what it prints where the mock answers with the examples of the spec. */
export interface TaskCase {
  readonly page: string;
  /** The heading that the code stands below. */
  readonly title: string;
  /** Where its requests go, longest first, and whose mock answers. */
  readonly servers: readonly (readonly [server: string, provider: string])[];
  readonly env?: Readonly<Record<string, string>>;
  /** The status that the mock is asked for, by method and path; elsewhere the first success. */
  readonly answers?: Readonly<Record<string, number>>;
  /** What a person types. */
  readonly typed?: string;
  readonly printed: string;
}

const RESET = "/reset-password/reset/8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24";
const quatrix = {
  page: "packages/quatrix/README.md",
  servers: [["https://acme.quatrix.it/api/1.0", "quatrix"]],
} as const;
const ordercloud = {
  page: "packages/ordercloud/README.md",
  servers: [
    ["https://sandboxapi.ordercloud.io/v1", "ordercloud"],
    ["https://sandboxapi.ordercloud.io", "ordercloud"],
  ],
  env: { ORDERCLOUD_CLIENT_ID: "c-1", ORDERCLOUD_CLIENT_SECRET: "s-1", ORDERCLOUD_CODE: "v-1" },
} as const;
const persona = {
  page: "packages/persona/README.md",
  servers: [["https://persona.staging.ksfmedia.fi/v1", "persona"]],
} as const;
const equinix = {
  page: "packages/equinix-metal/README.md",
  servers: [["https://api.equinix.com/metal/v1", "equinix-metal"]],
  env: { METAL_AUTH_TOKEN: "t-1" },
} as const;
const clerk = {
  page: "packages/clerk/README.md",
  servers: [
    ["https://api.clerk.com/v1", "clerk"],
    ["https://clerk.example.com", "clerk"],
  ],
  env: {
    CLERK_SECRET_KEY: "sk_test_1",
    CLERK_PASSWORD: "pw",
    CLERK_CODE: "492039",
    CLERK_NEW_PASSWORD: "new-password",
  },
} as const;
const fusionauth = {
  page: "packages/fusionauth/README.md",
  servers: [["https://acme.example.com", "fusionauth"]],
} as const;
const clever = { page: "packages/clever-cloud/README.md" } as const;
const supabase = {
  page: "packages/supabase/README.md",
  servers: [["https://abcdefghijklmnopqrst.supabase.co/auth/v1", "supabase"]],
  env: { SUPABASE_ANON_KEY: "anon", SUPABASE_SERVICE_ROLE_KEY: "service" },
} as const;
const SUPABASE_FACTOR = "/factors/2b306a77-21dc-4110-ba71-537cb56b9e98";
const SUPABASE_USER = "/admin/users/5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75";
const ory = {
  page: "packages/ory-kratos/README.md",
  servers: [["https://example.projects.oryapis.com", "ory-kratos"]],
} as const;
const ORY_IDENTITY = "/admin/identities/8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24";
const workos = {
  page: "packages/workos/README.md",
  servers: [["https://api.workos.com", "workos"]],
  env: { WORKOS_API_KEY: "sk-1", WORKOS_CLIENT_ID: "client-1" },
} as const;

export const tasks: readonly TaskCase[] = [
  {
    ...quatrix,
    title: "Sign in with a second factor",
    env: { QUATRIX_USERNAME: "ada@example.com", QUATRIX_PASSWORD: "pw", QUATRIX_CODE: "492039" },
    answers: { "GET /session/login": 207 },
    printed: "Signed in as Ada Lovelace\n",
  },
  {
    ...quatrix,
    title: "Sign in with a second factor",
    answers: { "GET /session/login": 207, "GET /profile": 401 },
    printed: "The session has expired: Not authorized\n",
  },
  {
    ...quatrix,
    title: "Sign in with a second factor",
    answers: { "GET /session/login": 207, "POST /session/login": 401 },
    printed: "The code is wrong: Wrong authentication code\n",
  },
  {
    ...quatrix,
    title: "Sign in with a second factor",
    answers: { "GET /session/login": 401 },
    printed: "The address or the password is wrong: Not authorized\n",
  },
  { ...quatrix, title: "Request a password reset link", printed: "Link requested for ada@example.com\n" },
  {
    ...quatrix,
    title: "Request a password reset link",
    answers: { "POST /reset-password/request": 400 },
    printed: "Not accepted: 11 Missing parameter email\n",
  },
  {
    ...quatrix,
    title: "Set a new password",
    env: { QUATRIX_NEW_PASSWORD: "new" },
    printed: "The password was changed.\n",
  },
  {
    ...quatrix,
    title: "Set a new password",
    answers: { [`POST ${RESET}`]: 401 },
    printed: "The link is invalid or has expired: Password reset link has expired\n",
  },
  { ...ordercloud, title: "Request a verification code", printed: "The code was requested.\n" },
  { ...ordercloud, title: "Set a new password", printed: "The password was changed.\n" },
  {
    ...ordercloud,
    title: "Set a new password",
    answers: { "PUT /password/reset/v-1": 400 },
    printed: "The code is wrong or has expired.\n",
  },
  { ...ordercloud, title: "Sign a user in", printed: "Signed in as ada\n" },
  {
    ...ordercloud,
    title: "Sign a user in",
    answers: { "POST /oauth/token": 400 },
    printed: "Not signed in: 400 PasswordReset.InsecurePassword\n",
  },
  { ...persona, title: "Request a password reset link", printed: "If the account exists, a link was sent.\n" },
  {
    ...persona,
    title: "Set a new password",
    env: { PERSONA_RESET_TOKEN: "r-1" },
    printed: "The password was changed.\n",
  },
  { ...persona, title: "Sign in, and sign out everywhere", printed: "Signed in as ada@example.com\n" },
  { ...equinix, title: "Check an API key", printed: "The key belongs to ada@example.com\n" },
  {
    ...equinix,
    title: "Set a new password",
    answers: { "PUT /user": 422 },
    printed: "Not accepted: Password is too short\n",
  },
  { ...equinix, title: "Verify an e-mail address", printed: "The token was sent.\n" },
  {
    ...equinix,
    title: "Verify an e-mail address",
    env: { ...equinix.env, METAL_EMAIL_TOKEN: "v-1" },
    printed: "The address is verified.\n",
  },
  {
    ...clever,
    title: "Request a password reset",
    servers: [["https://api.clever-cloud.com/v2", "clever-cloud"]],
    printed: "The reset was requested.\n",
  },
  {
    ...clever,
    title: "Change the password and revoke all tokens",
    servers: [["https://api.clever-cloud.com/v2", "clever-cloud"]],
    env: { CLEVER_CLOUD_CONSUMER_KEY: "ck", CLEVER_CLOUD_CONSUMER_SECRET: "cs" },
    printed: "The password was changed.\n",
  },
  {
    ...clever,
    title: "Set up a second factor",
    servers: [["https://api.clever-cloud.com/v2", "clever-cloud"]],
    env: { CLEVER_CLOUD_CONSUMER_KEY: "ck", CLEVER_CLOUD_CONSUMER_SECRET: "cs", CLEVER_CLOUD_PASSWORD: "pw" },
    typed: "492039\n",
    printed:
      "Scan this URL with an authenticator app: " +
      "otpauth://totp/ada?secret=NOTAREALSECRET&issuer=Clever%20Cloud&algorithm=SHA1\n" +
      `Code: Keep these recovery codes: ${Array.from({ length: 10 }, (_, index) => `not-a-real-code-${index + 1}`).join(", ")}\n`,
  },
  {
    ...supabase,
    title: "Recover a forgotten password",
    printed: "If there is such an account, a code is on its way.\n",
  },
  {
    ...supabase,
    title: "Recover a forgotten password",
    env: { ...supabase.env, SUPABASE_CODE: "492039", SUPABASE_NEW_PASSWORD: "new" },
    printed: "The password is changed.\n",
  },
  {
    ...supabase,
    title: "Recover a forgotten password",
    env: { ...supabase.env, SUPABASE_CODE: "492039" },
    answers: { "POST /verify": 403 },
    printed: "The code is wrong or has expired.\n",
  },
  {
    ...supabase,
    title: "Sign in with a second factor",
    printed: "Signed in with a second factor, for 3600 seconds.\n",
  },
  {
    ...supabase,
    title: "Sign in with a second factor",
    answers: { [`POST ${SUPABASE_FACTOR}/verify`]: 422 },
    printed: "The code is wrong: mfa_verification_failed\n",
  },
  {
    ...supabase,
    title: "Sign in with a second factor",
    answers: { "POST /token": 400 },
    printed: "Refused: invalid_credentials\n",
  },
  {
    ...supabase,
    title: "Help a user who lost the second factor",
    printed: "Removed: 1. Deliver the link of type recovery\n",
  },
  {
    ...supabase,
    title: "Help a user who lost the second factor",
    answers: { [`DELETE ${SUPABASE_USER}${SUPABASE_FACTOR}`]: 404 },
    printed: "Not done: 404\n",
  },
  {
    ...ory,
    title: "Recover a forgotten password",
    printed: "If there is such an account, a code is on its way. The flow is 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60\n",
  },
  {
    ...ory,
    title: "Recover a forgotten password",
    env: { ORY_RECOVERY_FLOW: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60", ORY_CODE: "000000" },
    // The mock answers with the first example of the status: a code was sent, and none was checked.
    printed: "Not recovered: An email containing a recovery code has been sent to the email address you provided.\n",
  },
  { ...ory, title: "Sign in with a second factor", printed: "Signed in with a second factor.\n" },
  {
    ...ory,
    title: "Sign in with a second factor",
    answers: { "POST /self-service/login": 400 },
    printed: "Refused: The provided credentials are invalid, check for spelling mistakes.\n",
  },
  {
    ...ory,
    title: "Help a user who lost the second factor",
    env: { ORY_API_KEY: "k-1" },
    answers: { [`DELETE ${ORY_IDENTITY}/credentials/lookup_secret`]: 404 },
    printed: "Deliver the code. It expires at 2026-11-05T11:15:30Z\n",
  },
  {
    ...workos,
    title: "Sign in with a second factor",
    printed: "Signed in as ada@example.com\n",
  },
  {
    ...workos,
    title: "Sign in with a second factor",
    // The second call is answered like the first.
    answers: { "POST /user_management/authenticate": 403 },
    printed: "The code is wrong.\n",
  },
  {
    ...workos,
    title: "Sign in with a second factor",
    answers: { "POST /user_management/authenticate": 400 },
    printed: "Refused: invalid_credentials\n",
  },
  {
    ...workos,
    title: "Reset a forgotten password",
    answers: { "POST /user_management/password_reset": 404 },
    printed: "If there is such an account, a link is on its way.\n",
  },
  {
    ...workos,
    title: "Reset a forgotten password",
    env: { ...workos.env, WORKOS_RESET_TOKEN: "t-1", WORKOS_NEW_PASSWORD: "new" },
    printed: "The password is changed, and all sessions are revoked.\n",
  },
  {
    ...workos,
    title: "Reset a forgotten password",
    env: { ...workos.env, WORKOS_RESET_TOKEN: "t-1" },
    answers: { "POST /user_management/password_reset/confirm": 400 },
    printed: "Not accepted: Password must be at least 10 characters.\n",
  },
  {
    ...workos,
    title: "Sign a user out everywhere",
    printed: "Revoked 1 session(s) of ada@example.com\n",
  },
  {
    ...fusionauth,
    title: "Sign in with a second factor",
    env: { FUSIONAUTH_API_KEY: "k-1", FUSIONAUTH_PASSWORD: "pw", FUSIONAUTH_CODE: "492039" },
    answers: { "POST /api/login": 242 },
    printed: "Signed in as 30000000-0000-4000-8000-000000000001\n",
  },
  {
    ...fusionauth,
    title: "Sign in with a second factor",
    answers: { "POST /api/login": 242, "POST /api/two-factor/login": 421 },
    printed: "The code is wrong.\n",
  },
  {
    ...fusionauth,
    title: "Sign in with a second factor",
    answers: { "POST /api/login": 203 },
    printed: "A new password is needed: Expired\n",
  },
  {
    ...fusionauth,
    title: "Sign in with a second factor",
    answers: { "POST /api/login": 423 },
    printed: "The account is locked.\n",
  },
  {
    ...fusionauth,
    title: "Reset a forgotten password",
    printed: "If there is such an account, a link is on its way.\n",
  },
  {
    ...fusionauth,
    title: "Reset a forgotten password",
    env: { FUSIONAUTH_CHANGE_PASSWORD_ID: "c-1", FUSIONAUTH_NEW_PASSWORD: "new" },
    printed: "The password is changed.\n",
  },
  {
    ...fusionauth,
    title: "Reset a forgotten password",
    env: { FUSIONAUTH_CHANGE_PASSWORD_ID: "c-1", FUSIONAUTH_NEW_PASSWORD: "new" },
    answers: { "POST /api/user/change-password": 400 },
    printed: "Not accepted: [TrustTokenRequired]\n",
  },
  {
    ...fusionauth,
    title: "Unlock an account",
    env: { FUSIONAUTH_API_KEY: "k-1", FUSIONAUTH_ADMIN_ID: "30000000-0000-4000-8000-000000000009" },
    printed: "Lifted: Prevent login\n",
  },
  { ...clerk, title: "Sign in with a second factor", printed: "Signed in with session sess_1\n" },
  {
    ...clerk,
    title: "Sign in with a second factor",
    answers: { "POST /v1/client/sign_ins": 422 },
    printed: "Not signed in: form_password_incorrect\n",
  },
  {
    ...clerk,
    title: "Sign in with a second factor",
    answers: { "POST /v1/client/sign_ins/sia_1/attempt_second_factor": 422 },
    printed: "The code is not accepted: 422\n",
  },
  {
    ...clerk,
    title: "Reset a forgotten password",
    typed: "492039\n",
    printed: "Code: The password is changed.\n",
  },
  {
    ...clerk,
    title: "Reset a forgotten password",
    answers: { "POST /v1/client/sign_ins/sia_1/reset_password": 422 },
    typed: "492039\n",
    printed: "Code: Not accepted: form_password_pwned\n",
  },
  {
    ...clerk,
    title: "Help a user who is locked out",
    printed: "Ada can sign in again with the password alone.\n",
  },
  {
    ...ordercloud,
    page: "docs/recipes/recover-an-account.md",
    title: "Help the user",
    printed: "Tokens revoked, account unlocked, verification code requested.\nPassword changed, all tokens revoked.\n",
  },
  {
    ...quatrix,
    page: "docs/recipes/rotate-a-key.md",
    title: "Replace the key",
    env: { QUATRIX_API_KEY: "k-1", QUATRIX_API_KEY_ID: "b8f3e617-25d0-4c9a-8e74-0a6d1f52c3b9" },
    printed: "The old key was deleted.\n",
  },
  {
    ...quatrix,
    page: "docs/recipes/rotate-a-key.md",
    title: "Replace the key",
    env: { QUATRIX_API_KEY: "k-1" },
    answers: { "GET /profile": 401 },
    printed: "The new key does not work, the old one is still valid: Not authorized\n",
  },
];
