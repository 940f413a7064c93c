import type { TaskCase } from "./task-case.ts";

const RESET = "/reset-password/reset/8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24";

const quatrix = {
  page: "packages/quatrix/README.md",
  servers: [["https://acme.quatrix.it/api/1.0", "quatrix"]],
} as const;

export const quatrixTasks: readonly TaskCase[] = [
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
