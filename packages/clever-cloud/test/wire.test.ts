import { runWire } from "@specloom/contract";
import { createCleverCloudClient, type CleverCloudClient, type CleverCloudClientOptions } from "../src/index.js";

const PAGE = "<!doctype html><title>Clever Cloud</title>";
const answer = { status: 200, headers: { "content-type": "text/html;charset=utf-8" }, body: PAGE };
const result = { status: 200, data: PAGE };
const accept = "text/html";
const form = { accept, "content-type": "application/x-www-form-urlencoded" };

runWire<CleverCloudClient, CleverCloudClientOptions>({
  createClient: createCleverCloudClient,
  cases: [
    {
      name: "getPasswordForgottenForm asks for the page",
      call: (client) => client.getPasswordForgottenForm(),
      exchange: [
        {
          sent: {
            method: "GET",
            url: "https://api.clever-cloud.com/v2/password_forgotten",
            headers: { accept },
            body: "",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "getPasswordForgottenForm puts the partner into the query",
      call: (client) => client.getPasswordForgottenForm({ query: { partner_id: "a&b=c d" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: "https://api.clever-cloud.com/v2/password_forgotten?partner_id=a%26b%3Dc%20d",
            headers: { accept },
            body: "",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "askForPasswordResetViaForm sends a form and reads the page as text",
      call: (client) =>
        client.askForPasswordResetViaForm({ body: { login: "ada+1@example.com", drop_tokens: "on", partner_id: "é" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://api.clever-cloud.com/v2/password_forgotten",
            headers: form,
            body: "login=ada%2B1%40example.com&drop_tokens=on&partner_id=%C3%A9",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "askForPasswordResetViaForm still sends the old test header",
      call: (client) =>
        client.askForPasswordResetViaForm({ header: { TesterPass: "t" }, body: { login: "ada@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://api.clever-cloud.com/v2/password_forgotten",
            headers: { ...form, testerpass: "t" },
            body: "login=ada%40example.com",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "confirmPasswordResetRequest keeps the key in one segment",
      call: (client) => client.confirmPasswordResetRequest({ path: { key: "a/b?c#d" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: "https://api.clever-cloud.com/v2/password_forgotten/a%2Fb%3Fc%23d",
            headers: { accept },
            body: "",
          },
          answer,
        },
      ],
      result,
    },
    {
      name: "resetPasswordForgotten sends both passwords as a form",
      call: (client) =>
        client.resetPasswordForgotten({ path: { key: "k1" }, body: { pass: "n&w =pass", pass2: "n&w =pass" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://api.clever-cloud.com/v2/password_forgotten/k1",
            headers: form,
            body: "pass=n%26w+%3Dpass&pass2=n%26w+%3Dpass",
          },
          answer,
        },
      ],
      result,
    },
  ],
});
