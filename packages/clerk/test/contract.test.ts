// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.
import { runContract } from "@specloom/contract";
import { createClerkClient } from "../src/index.js";

const auth = { secretKey: "credential", clientToken: "credential", nativeFlag: "credential" };

runContract({
  specFile: new URL("../../../specs/clerk/openapi.yaml", import.meta.url),
  createClient: (options) => createClerkClient({ ...options, auth }),
  cases: [
    {
      operation: "createSignIn",
      status: 200,
      input: { body: { strategy: "password", identifier: "ada@example.com", password: "not-a-real-password" } },
      body: {
        response: {
          object: "sign_in_attempt",
          id: "sia_1",
          status: "needs_second_factor",
          identifier: "ada@example.com",
          supported_first_factors: [
            {
              strategy: "reset_password_email_code",
              safe_identifier: "a**@example.com",
              email_address_id: "idn_1",
              primary: true,
            },
          ],
          supported_second_factors: [{ strategy: "totp" }, { strategy: "backup_code" }],
          first_factor_verification: {
            object: "verification_password",
            status: "verified",
            strategy: "password",
            attempts: 1,
            expire_at: null,
          },
          second_factor_verification: null,
          created_session_id: null,
          abandon_at: 1782943200000,
        },
        client: null,
      },
    },
    {
      operation: "createSignIn",
      status: 400,
      input: { body: { strategy: "password", identifier: "ada@example.com", password: "not-a-real-password" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "createSignIn",
      status: 403,
      input: { body: { strategy: "password", identifier: "ada@example.com", password: "not-a-real-password" } },
      body: {
        errors: [
          {
            code: "user_locked",
            message: "Account locked",
            long_message: "The account is locked. Try again in 30 minutes.",
            meta: { lockout_expires_in_seconds: 1800 },
          },
        ],
      },
    },
    {
      operation: "createSignIn",
      status: 404,
      input: { body: { strategy: "password", identifier: "ada@example.com", password: "not-a-real-password" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "createSignIn",
      status: 409,
      input: { body: { strategy: "password", identifier: "ada@example.com", password: "not-a-real-password" } },
      body: {
        errors: [
          {
            code: "user_settings_invalid",
            message: "invalid auth configuration",
            long_message: "The authentication settings are invalid.",
          },
        ],
      },
    },
    {
      operation: "createSignIn",
      status: 422,
      input: { body: { strategy: "password", identifier: "ada@example.com", password: "not-a-real-password" } },
      body: {
        errors: [
          {
            code: "form_password_incorrect",
            message: "Password is incorrect",
            long_message: "The password is wrong. Try again, or use another method.",
          },
        ],
      },
    },
    {
      operation: "createSignIn",
      status: 429,
      input: { body: { strategy: "password", identifier: "ada@example.com", password: "not-a-real-password" } },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "prepareFirstFactor",
      status: 200,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { strategy: "reset_password_email_code", email_address_id: "idn_1" },
      },
      body: {
        response: {
          object: "sign_in_attempt",
          id: "sia_1",
          status: "needs_second_factor",
          identifier: "ada@example.com",
          supported_first_factors: [
            {
              strategy: "reset_password_email_code",
              safe_identifier: "a**@example.com",
              email_address_id: "idn_1",
              primary: true,
            },
          ],
          supported_second_factors: [{ strategy: "totp" }, { strategy: "backup_code" }],
          first_factor_verification: {
            object: "verification_password",
            status: "verified",
            strategy: "password",
            attempts: 1,
            expire_at: null,
          },
          second_factor_verification: null,
          created_session_id: null,
          abandon_at: 1782943200000,
        },
        client: null,
      },
    },
    {
      operation: "prepareFirstFactor",
      status: 400,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { strategy: "reset_password_email_code", email_address_id: "idn_1" },
      },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "prepareFirstFactor",
      status: 401,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { strategy: "reset_password_email_code", email_address_id: "idn_1" },
      },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "prepareFirstFactor",
      status: 403,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { strategy: "reset_password_email_code", email_address_id: "idn_1" },
      },
      body: {
        errors: [
          {
            code: "user_locked",
            message: "Account locked",
            long_message: "The account is locked. Try again in 30 minutes.",
            meta: { lockout_expires_in_seconds: 1800 },
          },
        ],
      },
    },
    {
      operation: "prepareFirstFactor",
      status: 404,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { strategy: "reset_password_email_code", email_address_id: "idn_1" },
      },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "prepareFirstFactor",
      status: 422,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { strategy: "reset_password_email_code", email_address_id: "idn_1" },
      },
      body: {
        errors: [{ code: "form_param_missing", message: "is missing", long_message: "strategy must be included." }],
      },
    },
    {
      operation: "prepareFirstFactor",
      status: 429,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { strategy: "reset_password_email_code", email_address_id: "idn_1" },
      },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "attemptFirstFactor",
      status: 200,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "reset_password_email_code", code: "492039" } },
      body: {
        response: {
          object: "sign_in_attempt",
          id: "sia_1",
          status: "needs_new_password",
          identifier: "ada@example.com",
          created_session_id: null,
          abandon_at: 1782943200000,
        },
        client: null,
      },
    },
    {
      operation: "attemptFirstFactor",
      status: 400,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "reset_password_email_code", code: "492039" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "attemptFirstFactor",
      status: 401,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "reset_password_email_code", code: "492039" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "attemptFirstFactor",
      status: 403,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "reset_password_email_code", code: "492039" } },
      body: {
        errors: [
          {
            code: "user_locked",
            message: "Account locked",
            long_message: "The account is locked. Try again in 30 minutes.",
            meta: { lockout_expires_in_seconds: 1800 },
          },
        ],
      },
    },
    {
      operation: "attemptFirstFactor",
      status: 404,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "reset_password_email_code", code: "492039" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "attemptFirstFactor",
      status: 422,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "reset_password_email_code", code: "492039" } },
      body: { errors: [{ code: "form_code_incorrect", message: "is incorrect", long_message: "The code is wrong." }] },
    },
    {
      operation: "attemptFirstFactor",
      status: 429,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "reset_password_email_code", code: "492039" } },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "prepareSecondFactor",
      status: 200,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "phone_code", phone_number_id: "idn_2" } },
      body: {
        response: {
          object: "sign_in_attempt",
          id: "sia_1",
          status: "needs_second_factor",
          identifier: "ada@example.com",
          supported_first_factors: [
            {
              strategy: "reset_password_email_code",
              safe_identifier: "a**@example.com",
              email_address_id: "idn_1",
              primary: true,
            },
          ],
          supported_second_factors: [{ strategy: "totp" }, { strategy: "backup_code" }],
          first_factor_verification: {
            object: "verification_password",
            status: "verified",
            strategy: "password",
            attempts: 1,
            expire_at: null,
          },
          second_factor_verification: null,
          created_session_id: null,
          abandon_at: 1782943200000,
        },
        client: null,
      },
    },
    {
      operation: "prepareSecondFactor",
      status: 400,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "phone_code", phone_number_id: "idn_2" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "prepareSecondFactor",
      status: 401,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "phone_code", phone_number_id: "idn_2" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "prepareSecondFactor",
      status: 403,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "phone_code", phone_number_id: "idn_2" } },
      body: {
        errors: [
          {
            code: "user_locked",
            message: "Account locked",
            long_message: "The account is locked. Try again in 30 minutes.",
            meta: { lockout_expires_in_seconds: 1800 },
          },
        ],
      },
    },
    {
      operation: "prepareSecondFactor",
      status: 422,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "phone_code", phone_number_id: "idn_2" } },
      body: {
        errors: [{ code: "form_param_missing", message: "is missing", long_message: "strategy must be included." }],
      },
    },
    {
      operation: "attemptSecondFactor",
      status: 200,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "totp", code: "492039" } },
      body: {
        response: {
          object: "sign_in_attempt",
          id: "sia_1",
          status: "complete",
          identifier: "ada@example.com",
          created_session_id: "sess_1",
          abandon_at: 1782943200000,
        },
        client: {
          object: "client",
          id: "client_1",
          last_active_session_id: "sess_1",
          sessions: [
            {
              object: "session",
              id: "sess_1",
              status: "active",
              last_active_at: 1782856800000,
              expire_at: 1783461600000,
              abandon_at: 1785448800000,
            },
          ],
          created_at: 1782856700000,
          updated_at: 1782856800000,
        },
      },
    },
    {
      operation: "attemptSecondFactor",
      status: 400,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "totp", code: "492039" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "attemptSecondFactor",
      status: 401,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "totp", code: "492039" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "attemptSecondFactor",
      status: 403,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "totp", code: "492039" } },
      body: {
        errors: [
          {
            code: "user_locked",
            message: "Account locked",
            long_message: "The account is locked. Try again in 30 minutes.",
            meta: { lockout_expires_in_seconds: 1800 },
          },
        ],
      },
    },
    {
      operation: "attemptSecondFactor",
      status: 422,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "totp", code: "492039" } },
      body: { errors: [{ code: "form_code_incorrect", message: "is incorrect", long_message: "The code is wrong." }] },
    },
    {
      operation: "attemptSecondFactor",
      status: 429,
      input: { path: { sign_in_id: "sia_1" }, body: { strategy: "totp", code: "492039" } },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "resetPassword",
      status: 200,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        response: {
          object: "sign_in_attempt",
          id: "sia_1",
          status: "complete",
          identifier: "ada@example.com",
          created_session_id: "sess_1",
          abandon_at: 1782943200000,
        },
        client: {
          object: "client",
          id: "client_1",
          last_active_session_id: "sess_1",
          sessions: [
            {
              object: "session",
              id: "sess_1",
              status: "active",
              last_active_at: 1782856800000,
              expire_at: 1783461600000,
              abandon_at: 1785448800000,
            },
          ],
          created_at: 1782856700000,
          updated_at: 1782856800000,
        },
      },
    },
    {
      operation: "resetPassword",
      status: 400,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "resetPassword",
      status: 401,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "resetPassword",
      status: 403,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        errors: [
          {
            code: "session_reverification_required",
            message: "Reverification required",
            long_message: "The operation needs another verification.",
          },
        ],
      },
    },
    {
      operation: "resetPassword",
      status: 422,
      input: {
        path: { sign_in_id: "sia_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        errors: [
          {
            code: "form_password_pwned",
            message: "Password was found in a data breach",
            long_message: "Choose another password.",
          },
        ],
      },
    },
    {
      operation: "createSessionToken",
      status: 200,
      input: { path: { session_id: "sess_1" }, body: { organization_id: "org_1" } },
      body: { object: "token", jwt: "not-a-real-session-token" },
    },
    {
      operation: "createSessionToken",
      status: 401,
      input: { path: { session_id: "sess_1" }, body: { organization_id: "org_1" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "createSessionToken",
      status: 403,
      input: { path: { session_id: "sess_1" }, body: { organization_id: "org_1" } },
      body: {
        errors: [
          {
            code: "session_reverification_required",
            message: "Reverification required",
            long_message: "The operation needs another verification.",
          },
        ],
      },
    },
    {
      operation: "createSessionToken",
      status: 404,
      input: { path: { session_id: "sess_1" }, body: { organization_id: "org_1" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "createSessionToken",
      status: 429,
      input: { path: { session_id: "sess_1" }, body: { organization_id: "org_1" } },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "endSession",
      status: 200,
      input: { path: { session_id: "sess_1" } },
      body: {
        response: {
          object: "session",
          id: "sess_1",
          status: "ended",
          last_active_at: 1782856800000,
          expire_at: 1783461600000,
          abandon_at: 1785448800000,
          created_at: 1782856800000,
          updated_at: 1782860400000,
        },
        client: null,
      },
    },
    {
      operation: "endSession",
      status: 400,
      input: { path: { session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "endSession",
      status: 401,
      input: { path: { session_id: "sess_1" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "endSession",
      status: 404,
      input: { path: { session_id: "sess_1" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "listActiveSessions",
      status: 200,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: [
        {
          object: "session",
          id: "sess_2",
          status: "active",
          last_active_at: 1782856800000,
          expire_at: 1783461600000,
          abandon_at: 1785448800000,
          latest_activity: {
            object: "session_activity",
            id: "sess_activity_1",
            is_mobile: true,
            device_type: "iPhone",
            ip_address: "192.0.2.42",
            city: "London",
            country: "GB",
          },
        },
      ],
    },
    {
      operation: "listActiveSessions",
      status: 401,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "revokeOwnSession",
      status: 200,
      input: { path: { session_id: "sess_2" }, query: { _clerk_session_id: "sess_1" } },
      body: {
        response: {
          object: "session",
          id: "sess_2",
          status: "revoked",
          last_active_at: 1782856800000,
          expire_at: 1783461600000,
          abandon_at: 1785448800000,
          created_at: 1782856800000,
          updated_at: 1782860400000,
        },
        client: null,
      },
    },
    {
      operation: "revokeOwnSession",
      status: 400,
      input: { path: { session_id: "sess_2" }, query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "revokeOwnSession",
      status: 401,
      input: { path: { session_id: "sess_2" }, query: { _clerk_session_id: "sess_1" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "revokeOwnSession",
      status: 403,
      input: { path: { session_id: "sess_2" }, query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "session_reverification_required",
            message: "Reverification required",
            long_message: "The operation needs another verification.",
          },
        ],
      },
    },
    {
      operation: "revokeOwnSession",
      status: 404,
      input: { path: { session_id: "sess_2" }, query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "changePassword",
      status: 200,
      input: {
        query: { _clerk_session_id: "sess_1" },
        body: {
          current_password: "not-a-real-password",
          new_password: "not-a-real-new-password",
          sign_out_of_other_sessions: true,
        },
      },
      body: {
        response: {
          object: "user",
          id: "user_1",
          primary_email_address_id: "idn_1",
          password_enabled: true,
          two_factor_enabled: true,
          totp_enabled: true,
          backup_code_enabled: true,
          banned: false,
          locked: false,
        },
        client: null,
      },
    },
    {
      operation: "changePassword",
      status: 400,
      input: {
        query: { _clerk_session_id: "sess_1" },
        body: {
          current_password: "not-a-real-password",
          new_password: "not-a-real-new-password",
          sign_out_of_other_sessions: true,
        },
      },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "changePassword",
      status: 401,
      input: {
        query: { _clerk_session_id: "sess_1" },
        body: {
          current_password: "not-a-real-password",
          new_password: "not-a-real-new-password",
          sign_out_of_other_sessions: true,
        },
      },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "changePassword",
      status: 403,
      input: {
        query: { _clerk_session_id: "sess_1" },
        body: {
          current_password: "not-a-real-password",
          new_password: "not-a-real-new-password",
          sign_out_of_other_sessions: true,
        },
      },
      body: {
        errors: [
          {
            code: "session_reverification_required",
            message: "Reverification required",
            long_message: "The operation needs another verification.",
          },
        ],
      },
    },
    {
      operation: "changePassword",
      status: 422,
      input: {
        query: { _clerk_session_id: "sess_1" },
        body: {
          current_password: "not-a-real-password",
          new_password: "not-a-real-new-password",
          sign_out_of_other_sessions: true,
        },
      },
      body: {
        errors: [
          {
            code: "form_password_pwned",
            message: "Password was found in a data breach",
            long_message: "Choose another password.",
          },
        ],
      },
    },
    {
      operation: "createTotp",
      status: 200,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        response: {
          object: "totp",
          id: "totp_1",
          secret: "NOTAREALSECRET",
          uri: "otpauth://totp/Example:ada?secret=NOTAREALSECRET&issuer=Example",
          verified: false,
          created_at: 1782856800000,
          updated_at: 1782856800000,
        },
        client: null,
      },
    },
    {
      operation: "createTotp",
      status: 400,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "createTotp",
      status: 401,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "createTotp",
      status: 403,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "session_reverification_required",
            message: "Reverification required",
            long_message: "The operation needs another verification.",
          },
        ],
      },
    },
    {
      operation: "createTotp",
      status: 500,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "internal_clerk_error",
            message: "Internal error",
            long_message: "The server failed. Contact the support of Clerk if it happens again.",
          },
        ],
      },
    },
    {
      operation: "deleteTotp",
      status: 200,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: { response: { object: "totp", id: "totp_1", deleted: true }, client: null },
    },
    {
      operation: "deleteTotp",
      status: 400,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "deleteTotp",
      status: 401,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "deleteTotp",
      status: 403,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "session_reverification_required",
            message: "Reverification required",
            long_message: "The operation needs another verification.",
          },
        ],
      },
    },
    {
      operation: "deleteTotp",
      status: 404,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "deleteTotp",
      status: 500,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "internal_clerk_error",
            message: "Internal error",
            long_message: "The server failed. Contact the support of Clerk if it happens again.",
          },
        ],
      },
    },
    {
      operation: "verifyTotp",
      status: 200,
      input: { query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: {
        response: {
          object: "totp",
          id: "totp_1",
          secret: null,
          uri: null,
          verified: true,
          backup_codes: ["not-a-real-code-1", "not-a-real-code-2"],
          created_at: 1782856800000,
          updated_at: 1782856860000,
        },
        client: null,
      },
    },
    {
      operation: "verifyTotp",
      status: 400,
      input: { query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "verifyTotp",
      status: 401,
      input: { query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "verifyTotp",
      status: 403,
      input: { query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: {
        errors: [
          {
            code: "session_reverification_required",
            message: "Reverification required",
            long_message: "The operation needs another verification.",
          },
        ],
      },
    },
    {
      operation: "verifyTotp",
      status: 404,
      input: { query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "verifyTotp",
      status: 422,
      input: { query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: { errors: [{ code: "form_code_incorrect", message: "is incorrect", long_message: "The code is wrong." }] },
    },
    {
      operation: "verifyTotp",
      status: 500,
      input: { query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: {
        errors: [
          {
            code: "internal_clerk_error",
            message: "Internal error",
            long_message: "The server failed. Contact the support of Clerk if it happens again.",
          },
        ],
      },
    },
    {
      operation: "createBackupCodes",
      status: 200,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        response: {
          object: "backup_code",
          id: "backup_1",
          codes: ["not-a-real-code-1", "not-a-real-code-2"],
          created_at: 1782856800000,
          updated_at: 1782856800000,
        },
        client: null,
      },
    },
    {
      operation: "createBackupCodes",
      status: 400,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "createBackupCodes",
      status: 401,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "createBackupCodes",
      status: 403,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "session_reverification_required",
            message: "Reverification required",
            long_message: "The operation needs another verification.",
          },
        ],
      },
    },
    {
      operation: "createBackupCodes",
      status: 500,
      input: { query: { _clerk_session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "internal_clerk_error",
            message: "Internal error",
            long_message: "The server failed. Contact the support of Clerk if it happens again.",
          },
        ],
      },
    },
    {
      operation: "prepareEmailVerification",
      status: 200,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { strategy: "email_code" } },
      body: {
        response: {
          object: "email_address",
          id: "idn_1",
          email_address: "ada@example.com",
          reserved: false,
          verification: {
            object: "verification_otp",
            status: "unverified",
            strategy: "email_code",
            attempts: 0,
            expire_at: 1782857400000,
          },
          created_at: 1782856800000,
          updated_at: 1782856800000,
        },
        client: null,
      },
    },
    {
      operation: "prepareEmailVerification",
      status: 401,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { strategy: "email_code" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "prepareEmailVerification",
      status: 403,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { strategy: "email_code" } },
      body: {
        errors: [
          {
            code: "session_reverification_required",
            message: "Reverification required",
            long_message: "The operation needs another verification.",
          },
        ],
      },
    },
    {
      operation: "prepareEmailVerification",
      status: 404,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { strategy: "email_code" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "prepareEmailVerification",
      status: 422,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { strategy: "email_code" } },
      body: {
        errors: [{ code: "form_param_missing", message: "is missing", long_message: "strategy must be included." }],
      },
    },
    {
      operation: "attemptEmailVerification",
      status: 200,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: {
        response: {
          object: "email_address",
          id: "idn_1",
          email_address: "ada@example.com",
          reserved: false,
          verification: {
            object: "verification_otp",
            status: "verified",
            strategy: "email_code",
            attempts: 1,
            expire_at: 1782857400000,
          },
          created_at: 1782856800000,
          updated_at: 1782856860000,
        },
        client: null,
      },
    },
    {
      operation: "attemptEmailVerification",
      status: 400,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "attemptEmailVerification",
      status: 401,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: { errors: [{ code: "signed_out", message: "Signed out", long_message: "You are signed out." }] },
    },
    {
      operation: "attemptEmailVerification",
      status: 403,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: {
        errors: [
          {
            code: "session_reverification_required",
            message: "Reverification required",
            long_message: "The operation needs another verification.",
          },
        ],
      },
    },
    {
      operation: "attemptEmailVerification",
      status: 404,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "attemptEmailVerification",
      status: 422,
      input: { path: { email_id: "idn_1" }, query: { _clerk_session_id: "sess_1" }, body: { code: "492039" } },
      body: { errors: [{ code: "form_code_incorrect", message: "is incorrect", long_message: "The code is wrong." }] },
    },
    {
      operation: "listUsers",
      status: 200,
      input: {
        query: {
          email_address: ["ada@example.com"],
          phone_number: ["+12025550100"],
          username: ["ada"],
          user_id: ["user_1"],
          query: "ada",
          banned: false,
          limit: 100,
          starting_after: "user_1",
        },
      },
      body: [
        {
          object: "user",
          id: "user_1",
          primary_email_address_id: "idn_1",
          email_addresses: [
            {
              object: "email_address",
              id: "idn_1",
              email_address: "ada@example.com",
              reserved: false,
              verification: {
                object: "verification_otp",
                status: "verified",
                strategy: "email_code",
                attempts: 1,
                expire_at: 1772323800000,
              },
              created_at: 1772323200000,
              updated_at: 1772323200000,
            },
          ],
          first_name: "Ada",
          last_name: "Lovelace",
          username: "ada",
          external_id: null,
          password_enabled: true,
          two_factor_enabled: true,
          totp_enabled: true,
          backup_code_enabled: true,
          banned: false,
          locked: true,
          lockout_expires_in_seconds: 3600,
          verification_attempts_remaining: 0,
          last_sign_in_at: 1782856800000,
          last_active_at: 1782777600000,
          mfa_enabled_at: 1772323200000,
          mfa_disabled_at: null,
          password_last_updated_at: 1772323200000,
          created_at: 1772323200000,
          updated_at: 1782856800000,
        },
      ],
    },
    {
      operation: "listUsers",
      status: 400,
      input: {
        query: {
          email_address: ["ada@example.com"],
          phone_number: ["+12025550100"],
          username: ["ada"],
          user_id: ["user_1"],
          query: "ada",
          banned: false,
          limit: 100,
          starting_after: "user_1",
        },
      },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "listUsers",
      status: 401,
      input: {
        query: {
          email_address: ["ada@example.com"],
          phone_number: ["+12025550100"],
          username: ["ada"],
          user_id: ["user_1"],
          query: "ada",
          banned: false,
          limit: 100,
          starting_after: "user_1",
        },
      },
      body: {
        errors: [
          {
            code: "clerk_key_invalid",
            message: "Invalid secret key",
            long_message: "The secret key is wrong. Compare it with the Clerk Dashboard.",
          },
        ],
      },
    },
    {
      operation: "listUsers",
      status: 422,
      input: {
        query: {
          email_address: ["ada@example.com"],
          phone_number: ["+12025550100"],
          username: ["ada"],
          user_id: ["user_1"],
          query: "ada",
          banned: false,
          limit: 100,
          starting_after: "user_1",
        },
      },
      body: {
        errors: [{ code: "form_param_missing", message: "is missing", long_message: "strategy must be included." }],
      },
    },
    {
      operation: "listUsers",
      status: 429,
      input: {
        query: {
          email_address: ["ada@example.com"],
          phone_number: ["+12025550100"],
          username: ["ada"],
          user_id: ["user_1"],
          query: "ada",
          banned: false,
          limit: 100,
          starting_after: "user_1",
        },
      },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "updateUser",
      status: 200,
      input: {
        path: { user_id: "user_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        object: "user",
        id: "user_1",
        primary_email_address_id: "idn_1",
        email_addresses: [],
        first_name: "Ada",
        last_name: "Lovelace",
        username: "ada",
        external_id: null,
        password_enabled: true,
        two_factor_enabled: true,
        totp_enabled: true,
        backup_code_enabled: true,
        banned: false,
        locked: false,
        lockout_expires_in_seconds: null,
        verification_attempts_remaining: 100,
        last_sign_in_at: 1782856800000,
        last_active_at: 1782777600000,
        mfa_enabled_at: 1772323200000,
        mfa_disabled_at: null,
        password_last_updated_at: 1782860400000,
        created_at: 1772323200000,
        updated_at: 1782860400000,
      },
    },
    {
      operation: "updateUser",
      status: 400,
      input: {
        path: { user_id: "user_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "updateUser",
      status: 401,
      input: {
        path: { user_id: "user_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        errors: [
          {
            code: "clerk_key_invalid",
            message: "Invalid secret key",
            long_message: "The secret key is wrong. Compare it with the Clerk Dashboard.",
          },
        ],
      },
    },
    {
      operation: "updateUser",
      status: 404,
      input: {
        path: { user_id: "user_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "updateUser",
      status: 409,
      input: {
        path: { user_id: "user_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        errors: [
          {
            code: "user_settings_invalid",
            message: "invalid auth configuration",
            long_message: "The authentication settings are invalid.",
          },
        ],
      },
    },
    {
      operation: "updateUser",
      status: 422,
      input: {
        path: { user_id: "user_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        errors: [
          {
            code: "form_password_pwned",
            message: "Password was found in a data breach",
            long_message: "Choose another password.",
          },
        ],
      },
    },
    {
      operation: "updateUser",
      status: 429,
      input: {
        path: { user_id: "user_1" },
        body: { password: "not-a-real-new-password", sign_out_of_other_sessions: true },
      },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "unlockUser",
      status: 200,
      input: { path: { user_id: "user_1" } },
      body: {
        object: "user",
        id: "user_1",
        primary_email_address_id: "idn_1",
        email_addresses: [],
        first_name: "Ada",
        last_name: "Lovelace",
        username: "ada",
        external_id: null,
        password_enabled: true,
        two_factor_enabled: true,
        totp_enabled: true,
        backup_code_enabled: true,
        banned: false,
        locked: false,
        lockout_expires_in_seconds: null,
        verification_attempts_remaining: 100,
        last_sign_in_at: 1782856800000,
        last_active_at: 1782777600000,
        mfa_enabled_at: 1772323200000,
        mfa_disabled_at: null,
        password_last_updated_at: 1782860400000,
        created_at: 1772323200000,
        updated_at: 1782860400000,
      },
    },
    {
      operation: "unlockUser",
      status: 403,
      input: { path: { user_id: "user_1" } },
      body: {
        errors: [
          {
            code: "authorization_invalid",
            message: "Unauthorized request",
            long_message: "The request is not allowed.",
          },
        ],
      },
    },
    {
      operation: "unlockUser",
      status: 429,
      input: { path: { user_id: "user_1" } },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    { operation: "disableMfa", status: 200, input: { path: { user_id: "user_1" } }, body: { user_id: "user_1" } },
    {
      operation: "disableMfa",
      status: 404,
      input: { path: { user_id: "user_1" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "disableMfa",
      status: 429,
      input: { path: { user_id: "user_1" } },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "disableMfa",
      status: 500,
      input: { path: { user_id: "user_1" } },
      body: {
        errors: [
          {
            code: "internal_clerk_error",
            message: "Internal error",
            long_message: "The server failed. Contact the support of Clerk if it happens again.",
          },
        ],
      },
    },
    {
      operation: "setPasswordCompromised",
      status: 200,
      input: { path: { user_id: "user_1" }, body: { revoke_all_sessions: true } },
      body: {
        object: "user",
        id: "user_1",
        primary_email_address_id: "idn_1",
        email_addresses: [],
        first_name: "Ada",
        last_name: "Lovelace",
        username: "ada",
        external_id: null,
        password_enabled: true,
        two_factor_enabled: true,
        totp_enabled: true,
        backup_code_enabled: true,
        banned: false,
        locked: false,
        lockout_expires_in_seconds: null,
        verification_attempts_remaining: 100,
        last_sign_in_at: 1782856800000,
        last_active_at: 1782777600000,
        mfa_enabled_at: 1772323200000,
        mfa_disabled_at: null,
        password_last_updated_at: 1782860400000,
        created_at: 1772323200000,
        updated_at: 1782860400000,
      },
    },
    {
      operation: "setPasswordCompromised",
      status: 400,
      input: { path: { user_id: "user_1" }, body: { revoke_all_sessions: true } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "setPasswordCompromised",
      status: 401,
      input: { path: { user_id: "user_1" }, body: { revoke_all_sessions: true } },
      body: {
        errors: [
          {
            code: "clerk_key_invalid",
            message: "Invalid secret key",
            long_message: "The secret key is wrong. Compare it with the Clerk Dashboard.",
          },
        ],
      },
    },
    {
      operation: "setPasswordCompromised",
      status: 403,
      input: { path: { user_id: "user_1" }, body: { revoke_all_sessions: true } },
      body: {
        errors: [
          {
            code: "authorization_invalid",
            message: "Unauthorized request",
            long_message: "The request is not allowed.",
          },
        ],
      },
    },
    {
      operation: "setPasswordCompromised",
      status: 404,
      input: { path: { user_id: "user_1" }, body: { revoke_all_sessions: true } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "setPasswordCompromised",
      status: 422,
      input: { path: { user_id: "user_1" }, body: { revoke_all_sessions: true } },
      body: {
        errors: [{ code: "form_param_missing", message: "is missing", long_message: "strategy must be included." }],
      },
    },
    {
      operation: "setPasswordCompromised",
      status: 429,
      input: { path: { user_id: "user_1" }, body: { revoke_all_sessions: true } },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "listSessions",
      status: 200,
      input: { query: { user_id: "user_1", client_id: "client_1", status: "active", limit: 100, offset: 0 } },
      body: [
        {
          object: "session",
          id: "sess_1",
          user_id: "user_1",
          client_id: "client_1",
          status: "active",
          last_active_at: 1782856800000,
          expire_at: 1783461600000,
          abandon_at: 1785448800000,
          created_at: 1782856800000,
          updated_at: 1782856800000,
        },
      ],
    },
    {
      operation: "listSessions",
      status: 400,
      input: { query: { user_id: "user_1", client_id: "client_1", status: "active", limit: 100, offset: 0 } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "listSessions",
      status: 401,
      input: { query: { user_id: "user_1", client_id: "client_1", status: "active", limit: 100, offset: 0 } },
      body: {
        errors: [
          {
            code: "clerk_key_invalid",
            message: "Invalid secret key",
            long_message: "The secret key is wrong. Compare it with the Clerk Dashboard.",
          },
        ],
      },
    },
    {
      operation: "listSessions",
      status: 422,
      input: { query: { user_id: "user_1", client_id: "client_1", status: "active", limit: 100, offset: 0 } },
      body: {
        errors: [{ code: "form_param_missing", message: "is missing", long_message: "strategy must be included." }],
      },
    },
    {
      operation: "listSessions",
      status: 429,
      input: { query: { user_id: "user_1", client_id: "client_1", status: "active", limit: 100, offset: 0 } },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "revokeSession",
      status: 200,
      input: { path: { session_id: "sess_1" } },
      body: {
        object: "session",
        id: "sess_1",
        user_id: "user_1",
        client_id: "client_1",
        status: "revoked",
        last_active_at: 1782856800000,
        expire_at: 1783461600000,
        abandon_at: 1785448800000,
        created_at: 1782856800000,
        updated_at: 1782860400000,
      },
    },
    {
      operation: "revokeSession",
      status: 400,
      input: { path: { session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "client_state_invalid",
            message: "Invalid action",
            long_message: "The sign-in cannot be continued in this way. Start again.",
          },
        ],
      },
    },
    {
      operation: "revokeSession",
      status: 401,
      input: { path: { session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "clerk_key_invalid",
            message: "Invalid secret key",
            long_message: "The secret key is wrong. Compare it with the Clerk Dashboard.",
          },
        ],
      },
    },
    {
      operation: "revokeSession",
      status: 404,
      input: { path: { session_id: "sess_1" } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "revokeSession",
      status: 429,
      input: { path: { session_id: "sess_1" } },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
    {
      operation: "createSignInToken",
      status: 200,
      input: { body: { user_id: "user_1", expires_in_seconds: 600 } },
      body: {
        object: "sign_in_token",
        id: "sit_1",
        status: "pending",
        user_id: "user_1",
        token: "not-a-real-ticket",
        url: "https://accounts.example.com/sign-in?__clerk_ticket=not-a-real-ticket",
        created_at: 1782856800000,
        updated_at: 1782856800000,
      },
    },
    {
      operation: "createSignInToken",
      status: 403,
      input: { body: { user_id: "user_1", expires_in_seconds: 600 } },
      body: {
        errors: [
          {
            code: "authorization_invalid",
            message: "Unauthorized request",
            long_message: "The request is not allowed.",
          },
        ],
      },
    },
    {
      operation: "createSignInToken",
      status: 404,
      input: { body: { user_id: "user_1", expires_in_seconds: 600 } },
      body: {
        errors: [
          { code: "resource_not_found", message: "not found", long_message: "There is no object with this ID." },
        ],
      },
    },
    {
      operation: "createSignInToken",
      status: 422,
      input: { body: { user_id: "user_1", expires_in_seconds: 600 } },
      body: {
        errors: [{ code: "form_param_missing", message: "is missing", long_message: "strategy must be included." }],
      },
    },
    {
      operation: "createSignInToken",
      status: 429,
      input: { body: { user_id: "user_1", expires_in_seconds: 600 } },
      body: {
        errors: [
          {
            code: "too_many_requests",
            message: "Too many requests",
            long_message: "Too many requests. Try again later.",
          },
        ],
      },
    },
  ],
});
