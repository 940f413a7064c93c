import type { TaskCase } from "./task-case.ts";

const fusionauth = {
  page: "packages/fusionauth/README.md",
  servers: [["https://acme.example.com", "fusionauth"]],
} as const;

export const fusionauthTasks: readonly TaskCase[] = [
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
];
