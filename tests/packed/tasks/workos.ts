import type { TaskCase } from "./task-case.ts";

const workos = {
  page: "packages/workos/README.md",
  servers: [["https://api.workos.com", "workos"]],
  env: { WORKOS_API_KEY: "sk-1", WORKOS_CLIENT_ID: "client-1" },
} as const;

export const workosTasks: readonly TaskCase[] = [
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
];
