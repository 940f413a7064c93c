// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
import { runContract } from "@specloom/contract";
import { createCleverCloudClient } from "../src/index.js";

runContract({
  specFile: new URL("../../../specs/clever-cloud/openapi.yaml", import.meta.url),
  createClient: createCleverCloudClient,
  cases: [
    {
      operation: "getPasswordForgottenForm",
      status: 200,
      input: { query: { partner_id: "example-partner" } },
      body: "<!DOCTYPE html>\n<html lang=\"en\">\n  <head><title>Forgotten password</title></head>\n  <body>\n    <form method=\"post\" action=\"/v2/password_forgotten\">\n      <label>E-mail address <input name=\"login\"></label>\n      <button>Reset my password</button>\n    </form>\n  </body>\n</html>\n",
    },
    {
      operation: "askForPasswordResetViaForm",
      status: 200,
      input: { body: { login: "ada@example.org" } },
      body: "<!DOCTYPE html>\n<html lang=\"en\">\n  <head><title>Forgotten password</title></head>\n  <body><p>Check your e-mails: we have sent you a link.</p></body>\n</html>\n",
    },
    {
      operation: "confirmPasswordResetRequest",
      status: 200,
      input: { path: { key: "not-a-real-key" }, query: { partner_id: "example-partner" } },
      body: "<!DOCTYPE html>\n<html lang=\"en\">\n  <head><title>Choose a new password</title></head>\n  <body>\n    <form method=\"post\" action=\"/v2/password_forgotten/not-a-real-key\">\n      <label>New password <input type=\"password\" name=\"pass\"></label>\n      <label>Once more <input type=\"password\" name=\"pass2\"></label>\n      <button>Save</button>\n    </form>\n  </body>\n</html>\n",
    },
    {
      operation: "resetPasswordForgotten",
      status: 200,
      input: { path: { key: "not-a-real-key" }, body: { pass: "not-a-real-password", pass2: "not-a-real-password" } },
      body: "<!DOCTYPE html>\n<html lang=\"en\">\n  <head><title>Password changed</title></head>\n  <body><p>Your password has been changed. You can log in now.</p></body>\n</html>\n",
    },
  ],
});
