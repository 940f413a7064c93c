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

export const tasks: readonly TaskCase[] = [
  {
    ...quatrix,
    title: "Log in with a second factor",
    env: { QUATRIX_USERNAME: "ada@example.org", QUATRIX_PASSWORD: "pw", QUATRIX_CODE: "492039" },
    answers: { "GET /session/login": 207 },
    printed: "Logged in as Ada Lovelace\n",
  },
  {
    ...quatrix,
    title: "Log in with a second factor",
    answers: { "GET /session/login": 207, "GET /profile": 401 },
    printed: "The session is over: Not authorized\n",
  },
  {
    ...quatrix,
    title: "Log in with a second factor",
    answers: { "GET /session/login": 207, "POST /session/login": 401 },
    printed: "The code is wrong: Wrong authentication code\n",
  },
  {
    ...quatrix,
    title: "Log in with a second factor",
    answers: { "GET /session/login": 401 },
    printed: "The address or the password is wrong: Not authorized\n",
  },
  { ...quatrix, title: "Send a reset", printed: "A link is on its way to ada@example.org\n" },
  {
    ...quatrix,
    title: "Send a reset",
    answers: { "POST /reset-password/request": 400 },
    printed: "Refused: 11 Missing parameter email\n",
  },
  {
    ...quatrix,
    title: "Set a new password",
    env: { QUATRIX_NEW_PASSWORD: "new" },
    printed: "The password is changed.\n",
  },
  {
    ...quatrix,
    title: "Set a new password",
    answers: { [`POST ${RESET}`]: 401 },
    printed: "The link does not hold any more: Password reset link has expired\n",
  },
  { ...ordercloud, title: "Mail a verification code", printed: "The code is on its way.\n" },
  { ...ordercloud, title: "Set a new password", printed: "The password is changed.\n" },
  {
    ...ordercloud,
    title: "Set a new password",
    answers: { "PUT /password/reset/v-1": 400 },
    printed: "The code is wrong or has expired.\n",
  },
  { ...ordercloud, title: "Log a user in", printed: "Logged in as ada\n" },
  {
    ...ordercloud,
    title: "Log a user in",
    answers: { "POST /oauth/token": 400 },
    printed: "Refused: 400 PasswordReset.InsecurePassword\n",
  },
  { ...persona, title: "Mail a reset link", printed: "If there is such an account, a link is on its way.\n" },
  {
    ...persona,
    title: "Set a new password",
    env: { PERSONA_RESET_TOKEN: "r-1" },
    printed: "The password is changed.\n",
  },
  { ...persona, title: "Log in, and log out everywhere", printed: "Logged in as ada@example.org\n" },
  { ...equinix, title: "Ask whose key it is", printed: "The key is that of ada@example.org\n" },
  {
    ...equinix,
    title: "Set a new password",
    answers: { "PUT /user": 422 },
    printed: "Not accepted: Password is too short\n",
  },
  { ...equinix, title: "Verify an e-mail address", printed: "The token is on its way.\n" },
  {
    ...equinix,
    title: "Verify an e-mail address",
    env: { ...equinix.env, METAL_EMAIL_TOKEN: "v-1" },
    printed: "The address is verified.\n",
  },
  {
    ...clever,
    title: "Ask for a password reset",
    servers: [["https://api.clever-cloud.com/v2", "clever-cloud"]],
    printed: "If there is such an account, a link is on its way.\n",
  },
  {
    ...clever,
    title: "Change the password and revoke all tokens",
    servers: [["https://api.clever-cloud.com/v2", "clever-cloud"]],
    env: { CLEVER_CLOUD_CONSUMER_KEY: "ck", CLEVER_CLOUD_CONSUMER_SECRET: "cs" },
    printed: "The password is changed.\n",
  },
  {
    ...clever,
    title: "Put a second factor in place",
    servers: [["https://api-bridge.clever-cloud.com/v2", "clever-cloud"]],
    env: { CLEVER_CLOUD_API_TOKEN: "t-1", CLEVER_CLOUD_PASSWORD: "pw" },
    typed: "492039\n",
    printed:
      "Let an authenticator app read otpauth://totp/not-a-real-account?secret=NOTAREALSECRET\n" +
      "Code: Keep these codes: not-a-real-code-1, not-a-real-code-2\n",
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
    printed:
      "The tokens are void, the account is open, and a code is on its way.\n" +
      "The password is new, and all tokens are void.\n",
  },
  {
    ...quatrix,
    page: "docs/recipes/rotate-a-key.md",
    title: "Replace the key",
    env: { QUATRIX_API_KEY: "k-1", QUATRIX_API_KEY_ID: "b8f3e617-25d0-4c9a-8e74-0a6d1f52c3b9" },
    printed: "The old key is gone.\n",
  },
  {
    ...quatrix,
    page: "docs/recipes/rotate-a-key.md",
    title: "Replace the key",
    env: { QUATRIX_API_KEY: "k-1" },
    answers: { "GET /profile": 401 },
    printed: "The new key does not hold, the old one still does: Not authorized\n",
  },
];
