import type { TaskCase } from "./task-case.ts";

const ory = {
  page: "packages/ory-kratos/README.md",
  servers: [["https://example.projects.oryapis.com", "ory-kratos"]],
} as const;

const ORY_IDENTITY = "/admin/identities/8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24";

export const oryKratosTasks: readonly TaskCase[] = [
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
];
