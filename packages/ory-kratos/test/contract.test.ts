// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.
import { runContract } from "@specloom/contract";
import { createOryKratosClient } from "../src/index.js";

const auth = { sessionToken: "credential", oryAccessToken: "credential" };

runContract({
  specFile: new URL("../../../specs/ory-kratos/openapi.yaml", import.meta.url),
  createClient: (options) => createOryKratosClient({ ...options, auth }),
  cases: [
    {
      operation: "createNativeLoginFlow",
      status: 200,
      input: {
        query: {
          refresh: false,
          aal: "aal1",
          return_session_token_exchange_code: false,
          return_to: "https://app.example.com/welcome",
          organization: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          identity_schema: "default",
        },
        header: { "X-Session-Token": "not-a-real-session-token" },
      },
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        state: "choose_method",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T10:25:30Z",
        request_url: "https://id.example.com/self-service/login/api",
        requested_aal: "aal1",
        refresh: false,
        ui: {
          action: "https://id.example.com/self-service/login?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [
            {
              type: "input",
              group: "default",
              attributes: { node_type: "input", name: "identifier", type: "text", required: true, disabled: false },
              messages: [],
              meta: { label: { id: 1070002, type: "info", text: "E-Mail" } },
            },
          ],
        },
      },
    },
    {
      operation: "createNativeLoginFlow",
      status: 400,
      input: {
        query: {
          refresh: false,
          aal: "aal1",
          return_session_token_exchange_code: false,
          return_to: "https://app.example.com/welcome",
          organization: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          identity_schema: "default",
        },
        header: { "X-Session-Token": "not-a-real-session-token" },
      },
      body: {
        error: {
          id: "session_already_available",
          code: 400,
          status: "Bad Request",
          message: "you are already logged in",
          reason: "A valid session was detected and thus login is not possible.",
        },
      },
    },
    {
      operation: "createNativeLoginFlow",
      status: 500,
      input: {
        query: {
          refresh: false,
          aal: "aal1",
          return_session_token_exchange_code: false,
          return_to: "https://app.example.com/welcome",
          organization: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          identity_schema: "default",
        },
        header: { "X-Session-Token": "not-a-real-session-token" },
      },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "getLoginFlow",
      status: 200,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        state: "choose_method",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T10:25:30Z",
        request_url: "https://id.example.com/self-service/login/api",
        requested_aal: "aal1",
        refresh: false,
        ui: {
          action: "https://id.example.com/self-service/login?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [
            {
              type: "input",
              group: "default",
              attributes: { node_type: "input", name: "identifier", type: "text", required: true, disabled: false },
              messages: [],
              meta: { label: { id: 1070002, type: "info", text: "E-Mail" } },
            },
          ],
        },
      },
    },
    {
      operation: "getLoginFlow",
      status: 403,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: {
          id: "security_csrf_violation",
          code: 403,
          status: "Forbidden",
          message: "The requested action was forbidden",
        },
      },
    },
    {
      operation: "getLoginFlow",
      status: 404,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "getLoginFlow",
      status: 410,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: { id: "self_service_flow_expired", code: 410, status: "Gone", message: "self-service flow expired" },
      },
    },
    {
      operation: "getLoginFlow",
      status: 400,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "updateLoginFlow",
      status: 200,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        header: { "X-Session-Token": "not-a-real-session-token" },
        body: { method: "password", identifier: "ada@example.com", password: "not-a-real-password" },
      },
      body: {
        session: {
          id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75",
          active: true,
          expires_at: "2026-11-06T10:15:30Z",
          authenticated_at: "2026-11-05T10:15:30Z",
          authenticator_assurance_level: "aal1",
          authentication_methods: [{ method: "password", aal: "aal1", completed_at: "2026-11-05T10:15:30Z" }],
          issued_at: "2026-11-05T10:15:30Z",
          identity: {
            id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24",
            schema_id: "default",
            schema_url: "https://id.example.com/schemas/default",
            state: "active",
            traits: { email: "ada@example.com" },
          },
        },
        session_token: "not-a-real-session-token",
      },
    },
    {
      operation: "updateLoginFlow",
      status: 400,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        header: { "X-Session-Token": "not-a-real-session-token" },
        body: { method: "password", identifier: "ada@example.com", password: "not-a-real-password" },
      },
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        state: "choose_method",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T10:25:30Z",
        request_url: "https://id.example.com/self-service/login/api",
        ui: {
          action: "https://id.example.com/self-service/login?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [],
          messages: [
            { id: 4000006, type: "error", text: "The provided credentials are invalid, check for spelling mistakes." },
          ],
        },
      },
    },
    {
      operation: "updateLoginFlow",
      status: 410,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        header: { "X-Session-Token": "not-a-real-session-token" },
        body: { method: "password", identifier: "ada@example.com", password: "not-a-real-password" },
      },
      body: {
        error: { id: "self_service_flow_expired", code: 410, status: "Gone", message: "self-service flow expired" },
      },
    },
    {
      operation: "updateLoginFlow",
      status: 422,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        header: { "X-Session-Token": "not-a-real-session-token" },
        body: { method: "password", identifier: "ada@example.com", password: "not-a-real-password" },
      },
      body: {
        error: {
          error: {
            id: "browser_location_change_required",
            code: 422,
            status: "Unprocessable Entity",
            message: "browser location change required",
          },
        },
        redirect_browser_to: "https://idp.example.com/authorize",
      },
    },
    {
      operation: "updateLoginFlow",
      status: 500,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        header: { "X-Session-Token": "not-a-real-session-token" },
        body: { method: "password", identifier: "ada@example.com", password: "not-a-real-password" },
      },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    { operation: "performNativeLogout", status: 204, input: { body: { session_token: "not-a-real-session-token" } } },
    {
      operation: "performNativeLogout",
      status: 400,
      input: { body: { session_token: "not-a-real-session-token" } },
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "performNativeLogout",
      status: 403,
      input: { body: { session_token: "not-a-real-session-token" } },
      body: {
        error: {
          code: 403,
          status: "Forbidden",
          message: "The requested action was forbidden",
          reason: "The provided Ory Session Token could not be found, is invalid, or otherwise malformed.",
        },
      },
    },
    {
      operation: "performNativeLogout",
      status: 500,
      input: { body: { session_token: "not-a-real-session-token" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "createNativeRecoveryFlow",
      status: 200,
      input: {},
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        state: "choose_method",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T11:15:30Z",
        request_url: "https://id.example.com/self-service/recovery/api",
        ui: {
          action: "https://id.example.com/self-service/recovery?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [],
        },
      },
    },
    {
      operation: "createNativeRecoveryFlow",
      status: 400,
      input: {},
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
          reason: "Recovery is not allowed because it was disabled.",
        },
      },
    },
    {
      operation: "createNativeRecoveryFlow",
      status: 500,
      input: {},
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "getRecoveryFlow",
      status: 200,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        state: "choose_method",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T11:15:30Z",
        request_url: "https://id.example.com/self-service/recovery/api",
        ui: {
          action: "https://id.example.com/self-service/recovery?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [],
        },
      },
    },
    {
      operation: "getRecoveryFlow",
      status: 404,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "getRecoveryFlow",
      status: 410,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: { id: "self_service_flow_expired", code: 410, status: "Gone", message: "self-service flow expired" },
      },
    },
    {
      operation: "getRecoveryFlow",
      status: 400,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "updateRecoveryFlow",
      status: 200,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60", token: "not-a-real-token" },
        body: { method: "code", email: "ada@example.com" },
      },
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        active: "code",
        state: "sent_email",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T11:15:30Z",
        request_url: "https://id.example.com/self-service/recovery/api",
        ui: {
          action: "https://id.example.com/self-service/recovery?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [],
          messages: [
            {
              id: 1060003,
              type: "info",
              text: "An email containing a recovery code has been sent to the email address you provided.",
            },
          ],
        },
      },
    },
    {
      operation: "updateRecoveryFlow",
      status: 400,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60", token: "not-a-real-token" },
        body: { method: "code", email: "ada@example.com" },
      },
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        state: "choose_method",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T11:15:30Z",
        request_url: "https://id.example.com/self-service/recovery/api",
        ui: {
          action: "https://id.example.com/self-service/recovery?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [
            {
              type: "input",
              group: "code",
              attributes: { node_type: "input", name: "email", type: "email", required: true, disabled: false },
              messages: [{ id: 4000002, type: "error", text: "Property email is missing." }],
              meta: {},
            },
          ],
        },
      },
    },
    {
      operation: "updateRecoveryFlow",
      status: 410,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60", token: "not-a-real-token" },
        body: { method: "code", email: "ada@example.com" },
      },
      body: {
        error: { id: "self_service_flow_expired", code: 410, status: "Gone", message: "self-service flow expired" },
      },
    },
    {
      operation: "updateRecoveryFlow",
      status: 422,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60", token: "not-a-real-token" },
        body: { method: "code", email: "ada@example.com" },
      },
      body: {
        error: {
          error: {
            id: "browser_location_change_required",
            code: 422,
            status: "Unprocessable Entity",
            message: "browser location change required",
          },
        },
        redirect_browser_to: "https://idp.example.com/authorize",
      },
    },
    {
      operation: "updateRecoveryFlow",
      status: 500,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60", token: "not-a-real-token" },
        body: { method: "code", email: "ada@example.com" },
      },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "createNativeSettingsFlow",
      status: 200,
      input: {},
      body: {
        id: "6f1f64e4-6a3c-4ef5-9b1f-0d4f3f2c7a55",
        type: "api",
        state: "show_form",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T11:15:30Z",
        request_url: "https://id.example.com/self-service/settings/api",
        ui: {
          action: "https://id.example.com/self-service/settings?flow=6f1f64e4-6a3c-4ef5-9b1f-0d4f3f2c7a55",
          method: "POST",
          nodes: [
            {
              type: "text",
              group: "totp",
              attributes: {
                node_type: "text",
                id: "totp_secret_key",
                text: { id: 1050006, type: "info", text: "NOTAREALSECRET" },
              },
              messages: [],
              meta: {
                label: {
                  id: 1050017,
                  type: "info",
                  text: "This is your authenticator app secret. Use it if you can not scan the QR code.",
                },
              },
            },
          ],
        },
        identity: {
          id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24",
          schema_id: "default",
          schema_url: "https://id.example.com/schemas/default",
          traits: { email: "ada@example.com" },
        },
      },
    },
    {
      operation: "createNativeSettingsFlow",
      status: 400,
      input: {},
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "createNativeSettingsFlow",
      status: 401,
      input: {},
      body: {
        error: {
          id: "session_inactive",
          code: 401,
          status: "Unauthorized",
          message: "The request could not be authorized",
          reason: "No valid session credentials found in the request.",
        },
      },
    },
    {
      operation: "createNativeSettingsFlow",
      status: 403,
      input: {},
      body: {
        error: {
          id: "session_aal2_required",
          code: 403,
          status: "Forbidden",
          message: "Session does not fulfill the requested Authenticator Assurance Level",
        },
      },
    },
    {
      operation: "createNativeSettingsFlow",
      status: 500,
      input: {},
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "getSettingsFlow",
      status: 200,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        id: "6f1f64e4-6a3c-4ef5-9b1f-0d4f3f2c7a55",
        type: "api",
        state: "show_form",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T11:15:30Z",
        request_url: "https://id.example.com/self-service/settings/api",
        ui: {
          action: "https://id.example.com/self-service/settings?flow=6f1f64e4-6a3c-4ef5-9b1f-0d4f3f2c7a55",
          method: "POST",
          nodes: [
            {
              type: "text",
              group: "totp",
              attributes: {
                node_type: "text",
                id: "totp_secret_key",
                text: { id: 1050006, type: "info", text: "NOTAREALSECRET" },
              },
              messages: [],
              meta: {
                label: {
                  id: 1050017,
                  type: "info",
                  text: "This is your authenticator app secret. Use it if you can not scan the QR code.",
                },
              },
            },
          ],
        },
        identity: {
          id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24",
          schema_id: "default",
          schema_url: "https://id.example.com/schemas/default",
          traits: { email: "ada@example.com" },
        },
      },
    },
    {
      operation: "getSettingsFlow",
      status: 401,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: {
          id: "session_inactive",
          code: 401,
          status: "Unauthorized",
          message: "The request could not be authorized",
          reason: "No valid session credentials found in the request.",
        },
      },
    },
    {
      operation: "getSettingsFlow",
      status: 403,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: {
          id: "session_aal2_required",
          code: 403,
          status: "Forbidden",
          message: "Session does not fulfill the requested Authenticator Assurance Level",
        },
      },
    },
    {
      operation: "getSettingsFlow",
      status: 404,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "getSettingsFlow",
      status: 410,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: { id: "self_service_flow_expired", code: 410, status: "Gone", message: "self-service flow expired" },
      },
    },
    {
      operation: "getSettingsFlow",
      status: 400,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "updateSettingsFlow",
      status: 200,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        body: { method: "password", password: "not-a-real-new-password" },
      },
      body: {
        id: "6f1f64e4-6a3c-4ef5-9b1f-0d4f3f2c7a55",
        type: "api",
        state: "success",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T11:15:30Z",
        request_url: "https://id.example.com/self-service/settings/api",
        ui: {
          action: "https://id.example.com/self-service/settings?flow=6f1f64e4-6a3c-4ef5-9b1f-0d4f3f2c7a55",
          method: "POST",
          nodes: [],
          messages: [{ id: 1050001, type: "success", text: "Your changes have been saved!" }],
        },
        identity: {
          id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24",
          schema_id: "default",
          schema_url: "https://id.example.com/schemas/default",
          traits: { email: "ada@example.com" },
        },
      },
    },
    {
      operation: "updateSettingsFlow",
      status: 400,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        body: { method: "password", password: "not-a-real-new-password" },
      },
      body: {
        id: "6f1f64e4-6a3c-4ef5-9b1f-0d4f3f2c7a55",
        type: "api",
        state: "show_form",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T11:15:30Z",
        request_url: "https://id.example.com/self-service/settings/api",
        ui: {
          action: "https://id.example.com/self-service/settings?flow=6f1f64e4-6a3c-4ef5-9b1f-0d4f3f2c7a55",
          method: "POST",
          nodes: [
            {
              type: "input",
              group: "password",
              attributes: { node_type: "input", name: "password", type: "password", disabled: false },
              messages: [
                { id: 4000032, type: "error", text: "The password must be at least 8 characters long, but got 5." },
              ],
              meta: {},
            },
          ],
        },
        identity: {
          id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24",
          schema_id: "default",
          schema_url: "https://id.example.com/schemas/default",
          traits: { email: "ada@example.com" },
        },
      },
    },
    {
      operation: "updateSettingsFlow",
      status: 401,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        body: { method: "password", password: "not-a-real-new-password" },
      },
      body: {
        error: {
          id: "session_inactive",
          code: 401,
          status: "Unauthorized",
          message: "The request could not be authorized",
          reason: "No valid session credentials found in the request.",
        },
      },
    },
    {
      operation: "updateSettingsFlow",
      status: 403,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        body: { method: "password", password: "not-a-real-new-password" },
      },
      body: {
        error: {
          id: "session_refresh_required",
          code: 403,
          status: "Forbidden",
          message: "The requested action was forbidden",
          reason: "The login session is too old and thus not allowed to update these fields.",
        },
      },
    },
    {
      operation: "updateSettingsFlow",
      status: 410,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        body: { method: "password", password: "not-a-real-new-password" },
      },
      body: {
        error: { id: "self_service_flow_expired", code: 410, status: "Gone", message: "self-service flow expired" },
      },
    },
    {
      operation: "updateSettingsFlow",
      status: 422,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        body: { method: "password", password: "not-a-real-new-password" },
      },
      body: {
        error: {
          error: {
            id: "browser_location_change_required",
            code: 422,
            status: "Unprocessable Entity",
            message: "browser location change required",
          },
        },
        redirect_browser_to: "https://idp.example.com/authorize",
      },
    },
    {
      operation: "updateSettingsFlow",
      status: 500,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" },
        body: { method: "password", password: "not-a-real-new-password" },
      },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "createNativeVerificationFlow",
      status: 200,
      input: { query: { return_to: "https://app.example.com/welcome" } },
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        state: "choose_method",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T11:15:30Z",
        request_url: "https://id.example.com/self-service/verification/api",
        ui: {
          action: "https://id.example.com/self-service/verification?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [],
        },
      },
    },
    {
      operation: "createNativeVerificationFlow",
      status: 400,
      input: { query: { return_to: "https://app.example.com/welcome" } },
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "createNativeVerificationFlow",
      status: 500,
      input: { query: { return_to: "https://app.example.com/welcome" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "getVerificationFlow",
      status: 200,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        state: "choose_method",
        issued_at: "2026-11-05T10:15:30Z",
        expires_at: "2026-11-05T11:15:30Z",
        request_url: "https://id.example.com/self-service/verification/api",
        ui: {
          action: "https://id.example.com/self-service/verification?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [],
        },
      },
    },
    {
      operation: "getVerificationFlow",
      status: 403,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: {
          id: "security_csrf_violation",
          code: 403,
          status: "Forbidden",
          message: "The requested action was forbidden",
        },
      },
    },
    {
      operation: "getVerificationFlow",
      status: 404,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "getVerificationFlow",
      status: 400,
      input: { query: { id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "updateVerificationFlow",
      status: 200,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60", token: "not-a-real-token" },
        body: { method: "code", email: "ada@example.com" },
      },
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        active: "code",
        state: "sent_email",
        ui: {
          action: "https://id.example.com/self-service/verification?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [],
          messages: [
            {
              id: 1080003,
              type: "info",
              text: "An email containing a verification code has been sent to the email address you provided.",
            },
          ],
        },
      },
    },
    {
      operation: "updateVerificationFlow",
      status: 400,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60", token: "not-a-real-token" },
        body: { method: "code", email: "ada@example.com" },
      },
      body: {
        id: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        type: "api",
        state: "choose_method",
        ui: {
          action: "https://id.example.com/self-service/verification?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
          method: "POST",
          nodes: [
            {
              type: "input",
              group: "code",
              attributes: { node_type: "input", name: "email", type: "email", required: true, disabled: false },
              messages: [{ id: 4000002, type: "error", text: "Property email is missing." }],
              meta: {},
            },
          ],
        },
      },
    },
    {
      operation: "updateVerificationFlow",
      status: 410,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60", token: "not-a-real-token" },
        body: { method: "code", email: "ada@example.com" },
      },
      body: {
        error: { id: "self_service_flow_expired", code: 410, status: "Gone", message: "self-service flow expired" },
      },
    },
    {
      operation: "updateVerificationFlow",
      status: 500,
      input: {
        query: { flow: "3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60", token: "not-a-real-token" },
        body: { method: "code", email: "ada@example.com" },
      },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "toSession",
      status: 200,
      input: { query: { tokenize_as: "example-jwt-template" } },
      body: {
        id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75",
        active: true,
        expires_at: "2026-11-06T10:15:30Z",
        authenticated_at: "2026-11-05T10:15:30Z",
        authenticator_assurance_level: "aal1",
        authentication_methods: [{ method: "password", aal: "aal1", completed_at: "2026-11-05T10:15:30Z" }],
        issued_at: "2026-11-05T10:15:30Z",
        identity: {
          id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24",
          schema_id: "default",
          schema_url: "https://id.example.com/schemas/default",
          state: "active",
          traits: { email: "ada@example.com" },
        },
      },
    },
    {
      operation: "toSession",
      status: 401,
      input: { query: { tokenize_as: "example-jwt-template" } },
      body: {
        error: {
          id: "session_inactive",
          code: 401,
          status: "Unauthorized",
          message: "The request could not be authorized",
          reason: "No valid session credentials found in the request.",
        },
      },
    },
    {
      operation: "toSession",
      status: 403,
      input: { query: { tokenize_as: "example-jwt-template" } },
      body: {
        error: {
          id: "session_aal2_required",
          code: 403,
          status: "Forbidden",
          message: "Session does not fulfill the requested Authenticator Assurance Level",
        },
      },
    },
    {
      operation: "toSession",
      status: 400,
      input: { query: { tokenize_as: "example-jwt-template" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "listMySessions",
      status: 200,
      input: { query: { page_size: 250, page_token: "eyJwYWdlIjoyfQ" } },
      body: [
        {
          id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75",
          active: true,
          expires_at: "2026-11-06T10:15:30Z",
          authenticated_at: "2026-11-05T10:15:30Z",
          authenticator_assurance_level: "aal1",
          issued_at: "2026-11-05T10:15:30Z",
          devices: [{ id: "b8f3e617-25d0-4c9a-8e74-0a6d1f52c3b9", ip_address: "192.0.2.1", user_agent: "Mozilla/5.0" }],
        },
      ],
    },
    {
      operation: "listMySessions",
      status: 400,
      input: { query: { page_size: 250, page_token: "eyJwYWdlIjoyfQ" } },
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "listMySessions",
      status: 401,
      input: { query: { page_size: 250, page_token: "eyJwYWdlIjoyfQ" } },
      body: {
        error: {
          id: "session_inactive",
          code: 401,
          status: "Unauthorized",
          message: "The request could not be authorized",
          reason: "No valid session credentials found in the request.",
        },
      },
    },
    {
      operation: "listMySessions",
      status: 500,
      input: { query: { page_size: 250, page_token: "eyJwYWdlIjoyfQ" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    { operation: "disableMyOtherSessions", status: 200, input: {}, body: { count: 2 } },
    {
      operation: "disableMyOtherSessions",
      status: 400,
      input: {},
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "disableMyOtherSessions",
      status: 401,
      input: {},
      body: {
        error: {
          id: "session_inactive",
          code: 401,
          status: "Unauthorized",
          message: "The request could not be authorized",
          reason: "No valid session credentials found in the request.",
        },
      },
    },
    {
      operation: "disableMyOtherSessions",
      status: 500,
      input: {},
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    { operation: "disableMySession", status: 204, input: { path: { id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" } } },
    {
      operation: "disableMySession",
      status: 400,
      input: { path: { id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" } },
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "disableMySession",
      status: 401,
      input: { path: { id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" } },
      body: {
        error: {
          id: "session_inactive",
          code: 401,
          status: "Unauthorized",
          message: "The request could not be authorized",
          reason: "No valid session credentials found in the request.",
        },
      },
    },
    {
      operation: "disableMySession",
      status: 500,
      input: { path: { id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "createRecoveryCodeForIdentity",
      status: 201,
      input: { body: { identity_id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", expires_in: "1h" } },
      body: {
        recovery_code: "492039",
        recovery_link: "https://id.example.com/recovery?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60",
        expires_at: "2026-11-05T11:15:30Z",
      },
    },
    {
      operation: "createRecoveryCodeForIdentity",
      status: 400,
      input: { body: { identity_id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", expires_in: "1h" } },
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "createRecoveryCodeForIdentity",
      status: 404,
      input: { body: { identity_id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", expires_in: "1h" } },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "createRecoveryCodeForIdentity",
      status: 500,
      input: { body: { identity_id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", expires_in: "1h" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "createRecoveryLinkForIdentity",
      status: 200,
      input: {
        query: { return_to: "https://app.example.com/welcome" },
        body: { identity_id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", expires_in: "1h" },
      },
      body: {
        recovery_link: "https://id.example.com/self-service/recovery?flow=3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60&token=not-a-real-token",
        expires_at: "2026-11-05T11:15:30Z",
      },
    },
    {
      operation: "createRecoveryLinkForIdentity",
      status: 400,
      input: {
        query: { return_to: "https://app.example.com/welcome" },
        body: { identity_id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", expires_in: "1h" },
      },
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "createRecoveryLinkForIdentity",
      status: 404,
      input: {
        query: { return_to: "https://app.example.com/welcome" },
        body: { identity_id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", expires_in: "1h" },
      },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "createRecoveryLinkForIdentity",
      status: 500,
      input: {
        query: { return_to: "https://app.example.com/welcome" },
        body: { identity_id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", expires_in: "1h" },
      },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "getIdentity",
      status: 200,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        query: { include_credential: ["totp", "lookup_secret"] },
      },
      body: {
        id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24",
        schema_id: "default",
        schema_url: "https://id.example.com/schemas/default",
        state: "active",
        traits: { email: "ada@example.com" },
        verifiable_addresses: [
          {
            id: "2b306a77-21dc-4110-ba71-537cb56b9e98",
            value: "ada@example.com",
            verified: true,
            via: "email",
            status: "completed",
          },
        ],
        recovery_addresses: [{ id: "14c1560e-2749-4522-bb62-d1458451830a", value: "ada@example.com", via: "email" }],
        created_at: "2026-11-01T09:00:00Z",
        updated_at: "2026-11-05T10:15:30Z",
      },
    },
    {
      operation: "getIdentity",
      status: 404,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        query: { include_credential: ["totp", "lookup_secret"] },
      },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "getIdentity",
      status: 400,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        query: { include_credential: ["totp", "lookup_secret"] },
      },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "patchIdentity",
      status: 200,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        body: [{ op: "replace", path: "/state", value: "active" }],
      },
      body: {
        id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24",
        schema_id: "default",
        schema_url: "https://id.example.com/schemas/default",
        state: "active",
        traits: { email: "ada@example.com" },
        verifiable_addresses: [
          {
            id: "2b306a77-21dc-4110-ba71-537cb56b9e98",
            value: "ada@example.com",
            verified: true,
            via: "email",
            status: "completed",
          },
        ],
        recovery_addresses: [{ id: "14c1560e-2749-4522-bb62-d1458451830a", value: "ada@example.com", via: "email" }],
        created_at: "2026-11-01T09:00:00Z",
        updated_at: "2026-11-05T10:15:30Z",
      },
    },
    {
      operation: "patchIdentity",
      status: 400,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        body: [{ op: "replace", path: "/state", value: "active" }],
      },
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "patchIdentity",
      status: 404,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        body: [{ op: "replace", path: "/state", value: "active" }],
      },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "patchIdentity",
      status: 409,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        body: [{ op: "replace", path: "/state", value: "active" }],
      },
      body: {
        error: {
          code: 409,
          status: "Conflict",
          message: "The resource could not be created due to a conflict",
          reason: "This identity conflicts with another identity that already exists.",
        },
      },
    },
    {
      operation: "patchIdentity",
      status: 500,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        body: [{ op: "replace", path: "/state", value: "active" }],
      },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "deleteIdentityCredentials",
      status: 204,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", type: "totp" },
        query: { identifier: "google:1234" },
      },
    },
    {
      operation: "deleteIdentityCredentials",
      status: 404,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", type: "totp" },
        query: { identifier: "google:1234" },
      },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "deleteIdentityCredentials",
      status: 400,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24", type: "totp" },
        query: { identifier: "google:1234" },
      },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "listIdentitySessions",
      status: 200,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        query: { page_size: 250, page_token: "eyJwYWdlIjoyfQ", active: true },
      },
      body: [
        {
          id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75",
          active: true,
          expires_at: "2026-11-06T10:15:30Z",
          authenticated_at: "2026-11-05T10:15:30Z",
          authenticator_assurance_level: "aal1",
          issued_at: "2026-11-05T10:15:30Z",
          devices: [{ id: "b8f3e617-25d0-4c9a-8e74-0a6d1f52c3b9", ip_address: "192.0.2.1", user_agent: "Mozilla/5.0" }],
        },
      ],
    },
    {
      operation: "listIdentitySessions",
      status: 400,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        query: { page_size: 250, page_token: "eyJwYWdlIjoyfQ", active: true },
      },
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "listIdentitySessions",
      status: 404,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        query: { page_size: 250, page_token: "eyJwYWdlIjoyfQ", active: true },
      },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "listIdentitySessions",
      status: 500,
      input: {
        path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" },
        query: { page_size: 250, page_token: "eyJwYWdlIjoyfQ", active: true },
      },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    {
      operation: "deleteIdentitySessions",
      status: 204,
      input: { path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" } },
    },
    {
      operation: "deleteIdentitySessions",
      status: 400,
      input: { path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" } },
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "deleteIdentitySessions",
      status: 401,
      input: { path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" } },
      body: {
        error: {
          id: "session_inactive",
          code: 401,
          status: "Unauthorized",
          message: "The request could not be authorized",
          reason: "No valid session credentials found in the request.",
        },
      },
    },
    {
      operation: "deleteIdentitySessions",
      status: 404,
      input: { path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" } },
      body: { error: { code: 404, status: "Not Found", message: "Unable to locate the resource" } },
    },
    {
      operation: "deleteIdentitySessions",
      status: 500,
      input: { path: { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
    { operation: "disableSession", status: 204, input: { path: { id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" } } },
    {
      operation: "disableSession",
      status: 400,
      input: { path: { id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" } },
      body: {
        error: {
          code: 400,
          status: "Bad Request",
          message: "The request was malformed or contained invalid parameters",
        },
      },
    },
    {
      operation: "disableSession",
      status: 401,
      input: { path: { id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" } },
      body: {
        error: {
          id: "session_inactive",
          code: 401,
          status: "Unauthorized",
          message: "The request could not be authorized",
          reason: "No valid session credentials found in the request.",
        },
      },
    },
    {
      operation: "disableSession",
      status: 500,
      input: { path: { id: "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75" } },
      body: {
        error: {
          code: 500,
          status: "Internal Server Error",
          message: "An internal server error occurred, please contact the system administrator",
        },
      },
    },
  ],
});
