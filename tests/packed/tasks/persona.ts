import type { TaskCase } from "./task-case.ts";

const persona = {
  page: "packages/persona/README.md",
  servers: [["https://persona.staging.ksfmedia.fi/v1", "persona"]],
} as const;

const equinix = {
  page: "packages/equinix-metal/README.md",
  servers: [["https://api.equinix.com/metal/v1", "equinix-metal"]],
  env: { METAL_AUTH_TOKEN: "t-1" },
} as const;

export const personaTasks: readonly TaskCase[] = [
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
];
