// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import { runContract } from "@specloom/contract";
import { createOrdercloudClient } from "../src/index.js";

const auth = { OAuth2: "credential" };

runContract({
  specFile: new URL("../../../specs/ordercloud/openapi.yaml", import.meta.url),
  createClient: (options) => createOrdercloudClient({ ...options, auth }),
  cases: [
    {
      operation: "sendVerificationCode",
      status: 204,
      input: {
        body: {
          ClientID: "00000000-0000-4000-8000-000000000000",
          Email: "ada@example.org",
          URL: "https://shop.example.org/new-password",
        },
      },
    },
    {
      operation: "sendVerificationCode",
      status: 400,
      input: {
        body: {
          ClientID: "00000000-0000-4000-8000-000000000000",
          Email: "ada@example.org",
          URL: "https://shop.example.org/new-password",
        },
      },
      body: {
        Errors: [
          { ErrorCode: "PasswordReset.MissingUsernameOrEmail", Message: "Username or email is required.", Data: null },
        ],
      },
    },
    {
      operation: "resetPasswordByVerificationCode",
      status: 204,
      input: {
        path: { verificationCode: "not-a-real-code" },
        body: { ClientID: "00000000-0000-4000-8000-000000000000", Username: "ada", Password: "Not-a-real-passw0rd" },
      },
    },
    {
      operation: "resetPasswordByVerificationCode",
      status: 400,
      input: {
        path: { verificationCode: "not-a-real-code" },
        body: { ClientID: "00000000-0000-4000-8000-000000000000", Username: "ada", Password: "Not-a-real-passw0rd" },
      },
      body: {
        Errors: [
          {
            ErrorCode: "PasswordReset.InvalidVerification",
            Message: "Incorrect verification code or username.",
            Data: null,
          },
        ],
      },
    },
  ],
});
