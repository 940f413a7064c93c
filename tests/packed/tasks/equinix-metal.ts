import type { TaskCase } from "./task-case.ts";

const equinix = {
  page: "packages/equinix-metal/README.md",
  servers: [["https://api.equinix.com/metal/v1", "equinix-metal"]],
  env: { METAL_AUTH_TOKEN: "t-1" },
} as const;

export const equinixMetalTasks: readonly TaskCase[] = [
  { ...equinix, title: "Verify an e-mail address", printed: "The token was sent.\n" },
  {
    ...equinix,
    title: "Verify an e-mail address",
    env: { ...equinix.env, METAL_EMAIL_TOKEN: "v-1" },
    printed: "The address is verified.\n",
  },
];
