import { runWire, type WireCase } from "@specloom/contract";
import { createPersonaClient, type PersonaClient, type PersonaClientOptions } from "../src/index.js";

const type = "application/json;charset=utf-8";

/** Every operation is a JSON POST without credentials; what differs is the path, the body and the answer. */
function post(
  name: string,
  path: string,
  body: string,
  answer: { readonly status: number; readonly body?: string },
  call: (client: PersonaClient) => ReturnType<WireCase<PersonaClient, PersonaClientOptions>["call"]>,
  result: WireCase<PersonaClient, PersonaClientOptions>["result"],
): WireCase<PersonaClient, PersonaClientOptions> {
  const sent = {
    method: "POST",
    url: `https://persona.api.ksfmedia.fi/v1${path}`,
    headers: { accept: type, "content-type": type },
    body,
  };
  const headers: Record<string, string> = answer.body === undefined ? {} : { "content-type": type };
  return { name, call, exchange: [{ sent, answer: { ...answer, headers } }], result };
}

runWire<PersonaClient, PersonaClientOptions>({
  createClient: createPersonaClient,
  cases: [
    post(
      "accountPasswordForgotPost names the address",
      "/account/password/forgot",
      '{"email":"ada@example.org"}',
      { status: 200 },
      (client) => client.accountPasswordForgotPost({ body: { email: "ada@example.org" } }),
      { status: 200 },
    ),
    post(
      "accountPasswordCheckTokenPost sends a bare JSON string",
      "/account/password/check-token",
      '"abc\\"d"',
      { status: 200 },
      (client) => client.accountPasswordCheckTokenPost({ body: 'abc"d' }),
      { status: 200 },
    ),
    post(
      "accountPasswordResetPost uses today's field names",
      "/account/password/reset",
      '{"password":"new","confirmPassword":"new","token":"t"}',
      { status: 400, body: '{"http_code":400,"http_status":"Bad request"}' },
      (client) => client.accountPasswordResetPost({ body: { password: "new", confirmPassword: "new", token: "t" } }),
      { status: 400, error: { http_code: 400, http_status: "Bad request" } },
    ),
    post(
      "accountForgotPassPost is the call of 2020",
      "/account/forgotPass",
      '{"email":"ada@example.org"}',
      { status: 200, body: '{"status":"ok"}' },
      (client) => client.accountForgotPassPost({ body: { email: "ada@example.org" } }),
      { status: 200, data: { status: "ok" } },
    ),
    post(
      "accountCodeForTokenPost is the call of 2020",
      "/account/codeForToken",
      '{"code":"123456"}',
      { status: 200, body: '{"access_token":"t","status":"ok"}' },
      (client) => client.accountCodeForTokenPost({ body: { code: "123456" } }),
      { status: 200, data: { access_token: "t", status: "ok" } },
    ),
    post(
      "accountResetForgottenPasswordPost uses the field names of 2020",
      "/account/resetForgottenPassword",
      '{"password":"new","password_confirm":"new","token":"t"}',
      { status: 415, body: '{"http_code":415,"http_status":"Unsupported media type"}' },
      (client) =>
        client.accountResetForgottenPasswordPost({ body: { password: "new", password_confirm: "new", token: "t" } }),
      { status: 415, error: { http_code: 415, http_status: "Unsupported media type" } },
    ),
  ],
});
