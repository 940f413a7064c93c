import type { TaskCase } from "./task-case.ts";

const clever = { page: "packages/clever-cloud/README.md" } as const;

export const cleverCloudTasks: readonly TaskCase[] = [
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
];
