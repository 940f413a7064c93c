import { runWire, type WireCase } from "@specloom/contract";
import { createPersonaClient, type PersonaClient, type PersonaClientOptions } from "../src/index.js";

const type = "application/json;charset=utf-8";

/** A JSON POST without credentials; what differs is the path, the body and the answer. */
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

const base = "https://persona.api.ksfmedia.fi/v1";
const UUID = "5c6ea1ac-0d14-4b0a-8c0f-a9c2f2a2f6d1";
const json = { "content-type": type };
const auth = { OAuth: () => "t-1" };
const token = { accept: type, authorization: "OAuth t-1" };
const path = { uuid: UUID };

runWire<PersonaClient, PersonaClientOptions>({
  createClient: createPersonaClient,
  cases: [
    post(
      "accountPasswordForgotPost names the address",
      "/account/password/forgot",
      '{"email":"ada@example.com"}',
      { status: 200 },
      (client) => client.accountPasswordForgotPost({ body: { email: "ada@example.com" } }),
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
      '{"email":"ada@example.com"}',
      { status: 200, body: '{"status":"ok"}' },
      (client) => client.accountForgotPassPost({ body: { email: "ada@example.com" } }),
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
    post(
      "loginPost tells a wrong password from other refusals",
      "/login",
      '{"username":"ada@example.com","password":"old"}',
      { status: 403, body: '{"http_code":403,"invalid_credentials":{"description":"d"}}' },
      (client) => client.loginPost({ body: { username: "ada@example.com", password: "old" } }),
      { status: 403, error: { http_code: 403, invalid_credentials: { description: "d" } } },
    ),
    post(
      "usersTemporaryPost makes a user of an address and logs them in",
      "/users/temporary",
      '{"emailAddress":"ada@example.com","legalConsents":[]}',
      { status: 200, body: `{"token":"t","uuid":"${UUID}","isAdmin":false}` },
      (client) => client.usersTemporaryPost({ body: { emailAddress: "ada@example.com", legalConsents: [] } }),
      { status: 200, data: { token: "t", uuid: UUID, isAdmin: false } },
    ),
    {
      name: "loginUuidDelete logs out everywhere, with the token behind the word OAuth",
      options: { auth },
      call: (client) => client.loginUuidDelete({ path, query: { everywhere: true } }),
      exchange: [
        {
          sent: { method: "DELETE", url: `${base}/login/${UUID}?everywhere=true`, headers: token, body: "" },
          answer: { status: 200, headers: json, body: "[{}]" },
        },
      ],
      result: { status: 200, data: [{}] },
    },
    {
      name: "usersUuidGet passes by the cache and names the administrator",
      options: { auth },
      call: (client) => client.usersUuidGet({ path, header: { AuthUser: UUID, "Cache-Control": "max-age=0" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/users/${UUID}`,
            headers: { ...token, authuser: UUID, "cache-control": "max-age=0" },
            body: "",
          },
          answer: { status: 403, headers: json, body: '{"login_token_expired":{"description":"d"}}' },
        },
      ],
      result: { status: 403, error: { login_token_expired: { description: "d" } } },
    },
    {
      name: "usersUuidPatch sends what changes",
      options: { auth },
      call: (client) => client.usersUuidPatch({ path, body: { phone: "1" } }),
      exchange: [
        {
          sent: {
            method: "PATCH",
            url: `${base}/users/${UUID}`,
            headers: { ...token, ...json },
            body: '{"phone":"1"}',
          },
          answer: { status: 400, headers: json, body: '{"invalid_form_fields":{"errors":{"phone":["short"]}}}' },
        },
      ],
      result: { status: 400, error: { invalid_form_fields: { errors: { phone: ["short"] } } } },
    },
    {
      name: "usersUuidPasswordPut sends the new password twice and not the old one",
      options: { auth },
      call: (client) => client.usersUuidPasswordPut({ path, body: { password: "new", confirmPassword: "new" } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${base}/users/${UUID}/password`,
            headers: { ...token, ...json },
            body: '{"password":"new","confirmPassword":"new"}',
          },
          answer: { status: 403, headers: json, body: '{"login_token_expired":{"description":"d"}}' },
        },
      ],
      result: { status: 403, error: { login_token_expired: { description: "d" } } },
    },
    {
      name: "usersUuidScopeGet reads a bare number",
      options: { auth },
      call: (client) => client.usersUuidScopeGet({ path, query: { scope: "UserPassword" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/users/${UUID}/scope?scope=UserPassword`, headers: token, body: "" },
          answer: { status: 200, headers: json, body: "0" },
        },
      ],
      result: { status: 200, data: 0 },
    },
    {
      name: "identificationUserStampUuidPost has no body and reads a bare text",
      options: { auth },
      call: (client) => client.identificationUserStampUuidPost({ path }),
      exchange: [
        {
          sent: { method: "POST", url: `${base}/identification/user/stamp/${UUID}`, headers: token, body: "" },
          answer: { status: 200, headers: json, body: '"2023-12-19"' },
        },
      ],
      result: { status: 200, data: "2023-12-19" },
    },
    post(
      "accountPasswordResetPost checks the token when there is no password",
      "/account/password/reset",
      '{"token":"t"}',
      { status: 200 },
      (client) => client.accountPasswordResetPost({ body: { token: "t" } }),
      { status: 200 },
    ),
    post(
      "usersPost registers a user and reads the address in use from any status",
      "/users",
      '{"emailAddress":"ada@example.com","password":"new","confirmPassword":"new","legalConsents":[]}',
      { status: 409, body: '{"email_address_in_use_registration":{"description":"d"}}' },
      (client) =>
        client.usersPost({
          body: { emailAddress: "ada@example.com", password: "new", confirmPassword: "new", legalConsents: [] },
        }),
      { status: 409, error: { email_address_in_use_registration: { description: "d" } } },
    ),
    {
      name: "loginIpGet names the newspaper, and no IP address unless it is given",
      call: (client) => client.loginIpGet({ query: { paper: "HBL" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/login/ip?paper=HBL`, headers: { accept: type }, body: "" },
          answer: { status: 200, headers: json, body: `{"token":"t","uuid":"${UUID}","isAdmin":false}` },
        },
      ],
      result: { status: 200, data: { token: "t", uuid: UUID, isAdmin: false } },
    },
    {
      name: "adminSearchPost names the administrator and reads two kinds of customer number",
      options: { auth },
      call: (client) => client.adminSearchPost({ header: { AuthUser: UUID }, body: { query: "ada", faroLimit: 5 } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/admin/search`,
            headers: { ...token, ...json, authuser: UUID },
            body: '{"query":"ada","faroLimit":5}',
          },
          answer: {
            status: 200,
            headers: json,
            body: `[{"janrain":{"uuid":"${UUID}","cusno":"7"},"faro":[{"cusno":7,"name":"Ada"}]}]`,
          },
        },
      ],
      result: { status: 200, data: [{ janrain: { uuid: UUID, cusno: "7" }, faro: [{ cusno: 7, name: "Ada" }] }] },
    },
    {
      name: "adminUserPost wraps the new user",
      options: { auth },
      call: (client) =>
        client.adminUserPost({
          body: {
            user: { emailAddress: "ada@example.com", password: "new", confirmPassword: "new", legalConsents: [] },
            cusno: 7,
          },
        }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/admin/user`,
            headers: { ...token, ...json },
            body:
              '{"user":{"emailAddress":"ada@example.com","password":"new","confirmPassword":"new","legalConsents":[]},' +
              '"cusno":7}',
          },
          answer: { status: 400, headers: json, body: '{"invalid_form_fields":{"errors":{"cusno":["taken"]}}}' },
        },
      ],
      result: { status: 400, error: { invalid_form_fields: { errors: { cusno: ["taken"] } } } },
    },
    {
      name: "adminUserUuidDelete deletes by identifier, and has no body in its response",
      options: { auth },
      call: (client) => client.adminUserUuidDelete({ path }),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: `${base}/admin/user/${UUID}`,
            headers: { authorization: "OAuth t-1", accept: type },
            body: "",
          },
          answer: { status: 200 },
        },
      ],
      result: { status: 200 },
    },
  ],
});

/** Only compiled: half of a new password would be a check of the token. */
export function halfPassword(client: PersonaClient): void {
  // @ts-expect-error The password without its confirmation.
  void client.accountPasswordResetPost({ body: { token: "t", password: "new" } });
  // @ts-expect-error The confirmation without the password.
  void client.accountPasswordResetPost({ body: { token: "t", confirmPassword: "new" } });
}
