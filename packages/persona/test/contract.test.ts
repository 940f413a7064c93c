// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
import { runContract } from "@specloom/contract";
import { createPersonaClient } from "../src/index.js";

runContract({
  specFile: new URL("../../../specs/persona/openapi.yaml", import.meta.url),
  createClient: createPersonaClient,
  cases: [
    { operation: "accountPasswordForgotPost", status: 200, input: { body: { email: "ada@example.org" } } },
    {
      operation: "accountPasswordForgotPost",
      status: 400,
      input: { body: { email: "ada@example.org" } },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountPasswordForgotPost",
      status: 415,
      input: { body: { email: "ada@example.org" } },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    { operation: "accountPasswordCheckTokenPost", status: 200, input: { body: "not-a-real-reset-token" } },
    {
      operation: "accountPasswordCheckTokenPost",
      status: 400,
      input: { body: "not-a-real-reset-token" },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountPasswordCheckTokenPost",
      status: 415,
      input: { body: "not-a-real-reset-token" },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "accountPasswordResetPost",
      status: 200,
      input: {
        body: {
          password: "not-a-real-password",
          confirmPassword: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
    },
    {
      operation: "accountPasswordResetPost",
      status: 400,
      input: {
        body: {
          password: "not-a-real-password",
          confirmPassword: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountPasswordResetPost",
      status: 415,
      input: {
        body: {
          password: "not-a-real-password",
          confirmPassword: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "accountForgotPassPost",
      status: 200,
      input: { body: { email: "ada@example.org" } },
      body: { status: "ok" },
    },
    {
      operation: "accountForgotPassPost",
      status: 400,
      input: { body: { email: "ada@example.org" } },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountForgotPassPost",
      status: 415,
      input: { body: { email: "ada@example.org" } },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "accountCodeForTokenPost",
      status: 200,
      input: { body: { code: "not-a-real-code" } },
      body: { access_token: "not-a-real-reset-token", status: "ok" },
    },
    {
      operation: "accountCodeForTokenPost",
      status: 400,
      input: { body: { code: "not-a-real-code" } },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountCodeForTokenPost",
      status: 415,
      input: { body: { code: "not-a-real-code" } },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "accountResetForgottenPasswordPost",
      status: 200,
      input: {
        body: {
          password: "not-a-real-password",
          password_confirm: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
      body: { status: "ok" },
    },
    {
      operation: "accountResetForgottenPasswordPost",
      status: 400,
      input: {
        body: {
          password: "not-a-real-password",
          password_confirm: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountResetForgottenPasswordPost",
      status: 415,
      input: {
        body: {
          password: "not-a-real-password",
          password_confirm: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
  ],
});
