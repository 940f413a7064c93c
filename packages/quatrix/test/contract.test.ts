// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.
import { runContract } from "@specloom/contract";
import { createQuatrixClient } from "../src/index.js";

const auth = { api_key: "credential", basicAuth: { username: "user", password: "password" } };

runContract({
  specFile: new URL("../../../specs/quatrix/openapi.yaml", import.meta.url),
  createClient: (options) => createQuatrixClient({ ...options, auth }),
  cases: [
    {
      operation: "resetPasswordRequestPost",
      status: 200,
      input: { body: { email: ["ada@example.org"] } },
      body: { email: ["ada@example.org"] },
    },
    {
      operation: "resetPasswordRequestPost",
      status: 202,
      input: { body: { email: ["ada@example.org"] } },
      body: { job_id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
    },
    {
      operation: "resetPasswordRequestPost",
      status: 400,
      input: { body: { email: ["ada@example.org"] } },
      body: { msg: "Missing parameter email", code: 11 },
    },
    {
      operation: "resetPasswordMetadataIdGet",
      status: 200,
      input: { path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" } },
      body: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", multiple_accounts: false },
    },
    {
      operation: "resetPasswordMetadataIdGet",
      status: 401,
      input: { path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" } },
      body: { msg: "Password reset link has expired", code: 60 },
    },
    {
      operation: "resetPasswordResetIdPost",
      status: 200,
      input: { path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" }, body: { password: "not-a-real-password" } },
      body: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
    },
    {
      operation: "resetPasswordResetIdPost",
      status: 400,
      input: { path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" }, body: { password: "not-a-real-password" } },
      body: { msg: "Bad parameter value password", code: 10 },
    },
    {
      operation: "resetPasswordResetIdPost",
      status: 401,
      input: { path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" }, body: { password: "not-a-real-password" } },
      body: { msg: "Password reset link has expired", code: 60 },
    },
    {
      operation: "sessionLoginGet",
      status: 200,
      input: {},
      body: { session_id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" },
    },
    {
      operation: "sessionLoginGet",
      status: 207,
      input: {},
      body: { session_id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" },
    },
    { operation: "sessionLoginGet", status: 401, input: {}, body: { msg: "Not authorized", code: 14 } },
  ],
});
