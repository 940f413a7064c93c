import type { TaskCase } from "./task-case.ts";

const ordercloud = {
  page: "packages/ordercloud/README.md",
  servers: [
    ["https://sandboxapi.ordercloud.io/v1", "ordercloud"],
    ["https://sandboxapi.ordercloud.io", "ordercloud"],
  ],
  env: { ORDERCLOUD_CLIENT_ID: "c-1", ORDERCLOUD_CLIENT_SECRET: "s-1", ORDERCLOUD_CODE: "v-1" },
} as const;

export const ordercloudTasks: readonly TaskCase[] = [
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
  {
    ...ordercloud,
    page: "docs/recipes/recover-an-account.md",
    title: "Help the user",
    printed: "Tokens revoked, account unlocked, verification code requested.\nPassword changed, all tokens revoked.\n",
  },
];
