import type { TaskCase } from "./task-case.ts";

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

export const clerkTasks: readonly TaskCase[] = [
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
];
