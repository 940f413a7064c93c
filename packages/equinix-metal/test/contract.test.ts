// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.
import { runContract } from "@specloom/contract";
import { createEquinixMetalClient } from "../src/index.js";

const auth = { x_auth_token: "credential" };

runContract({
  specFile: new URL("../../../specs/equinix-metal/openapi.yaml", import.meta.url),
  createClient: (options) => createEquinixMetalClient({ ...options, auth }),
  cases: [
    { operation: "createPasswordResetToken", status: 201, input: { query: { email: "ada@example.org" } } },
    {
      operation: "createPasswordResetToken",
      status: 401,
      input: { query: { email: "ada@example.org" } },
      body: { error: "Invalid authentication token" },
    },
    {
      operation: "createPasswordResetToken",
      status: 422,
      input: { query: { email: "ada@example.org" } },
      body: { errors: ["Email is not a valid address"] },
    },
    { operation: "resetPassword", status: 201, input: {}, body: { new_password: "not-a-real-password" } },
    { operation: "resetPassword", status: 401, input: {}, body: { error: "Invalid authentication token" } },
    { operation: "resetPassword", status: 422, input: {}, body: { error: "Password could not be reset" } },
  ],
});
