// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.
import { runContract } from "@specloom/contract";
import { createFusionauthClient } from "../src/index.js";

const auth = { ApiKeyAuth: "credential", BearerAuth: "credential" };

runContract({
  specFile: new URL("../../../specs/fusionauth/openapi.yaml", import.meta.url),
  createClient: (options) => createFusionauthClient({ ...options, auth }),
  cases: [
    {
      operation: "login",
      status: 200,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
      body: {
        token: "not-a-real-access-token",
        tokenExpirationInstant: 1782860400000,
        refreshToken: "not-a-real-refresh-token",
        refreshTokenId: "5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68",
        user: { id: "30000000-0000-4000-8000-000000000001", email: "ada@example.com", active: true, verified: true },
      },
    },
    {
      operation: "login",
      status: 202,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
      body: {
        token: "not-a-real-access-token",
        tokenExpirationInstant: 1782860400000,
        user: { id: "30000000-0000-4000-8000-000000000001", email: "ada@example.com", active: true, verified: true },
      },
    },
    {
      operation: "login",
      status: 203,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
      body: { changePasswordId: "not-a-real-change-password-id", changePasswordReason: "Expired" },
    },
    {
      operation: "login",
      status: 212,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
      body: {
        emailVerificationId: "not-a-real-verification-id",
        user: { id: "30000000-0000-4000-8000-000000000001", email: "ada@example.com", active: true, verified: false },
      },
    },
    {
      operation: "login",
      status: 213,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
      body: {
        registrationVerificationId: "not-a-real-verification-id",
        user: { id: "30000000-0000-4000-8000-000000000001", email: "ada@example.com", active: true, verified: true },
      },
    },
    {
      operation: "login",
      status: 242,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
      body: {
        twoFactorId: "not-a-real-two-factor-id",
        methods: [
          { id: "VBT2", method: "authenticator", lastUsed: true },
          { id: "6PKM", method: "email", email: "ada@example.com" },
        ],
      },
    },
    {
      operation: "login",
      status: 400,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "login",
      status: 401,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
    },
    {
      operation: "login",
      status: 404,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
    },
    {
      operation: "login",
      status: 409,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
      body: {
        actions: [
          {
            actionId: "50000000-0000-4000-8000-000000000005",
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            name: "Prevent login",
            localizedName: "Prevent login",
            expiry: 1783461600000,
          },
        ],
      },
    },
    {
      operation: "login",
      status: 410,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
    },
    {
      operation: "login",
      status: 423,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
    },
    {
      operation: "login",
      status: 500,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
    },
    {
      operation: "login",
      status: 503,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "login",
      status: 504,
      input: {
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          ipAddress: "192.0.2.42",
          loginId: "ada@example.com",
          password: "not-a-real-password",
        },
      },
      body: {
        generalErrors: [
          {
            code: "[WebhookTransactionException]",
            message: "One or more webhooks returned an invalid response or were unreachable.",
          },
        ],
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 200,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
      body: {
        token: "not-a-real-access-token",
        tokenExpirationInstant: 1782860400000,
        refreshToken: "not-a-real-refresh-token",
        refreshTokenId: "5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68",
        twoFactorTrustId: "not-a-real-trust-id",
        trustToken: "not-a-real-trust-token",
        user: { id: "30000000-0000-4000-8000-000000000001", email: "ada@example.com", active: true, verified: true },
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 202,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
      body: {
        token: "not-a-real-access-token",
        tokenExpirationInstant: 1782860400000,
        user: { id: "30000000-0000-4000-8000-000000000001", email: "ada@example.com", active: true, verified: true },
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 203,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
      body: { changePasswordId: "not-a-real-change-password-id", changePasswordReason: "Expired" },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 212,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
      body: {
        emailVerificationId: "not-a-real-verification-id",
        user: { id: "30000000-0000-4000-8000-000000000001", email: "ada@example.com", active: true, verified: false },
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 213,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
      body: {
        registrationVerificationId: "not-a-real-verification-id",
        user: { id: "30000000-0000-4000-8000-000000000001", email: "ada@example.com", active: true, verified: true },
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 400,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 404,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 409,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
      body: {
        actions: [
          {
            actionId: "50000000-0000-4000-8000-000000000005",
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            name: "Prevent login",
            localizedName: "Prevent login",
            expiry: 1783461600000,
          },
        ],
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 410,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 421,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 500,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 503,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "completeTwoFactorLogin",
      status: 504,
      input: {
        body: {
          applicationId: "10000000-0000-4000-8000-000000000002",
          twoFactorId: "not-a-real-two-factor-id",
          code: "492039",
          trustComputer: true,
        },
      },
      body: {
        generalErrors: [
          {
            code: "[WebhookTransactionException]",
            message: "One or more webhooks returned an invalid response or were unreachable.",
          },
        ],
      },
    },
    {
      operation: "sendTwoFactorLoginCode",
      status: 200,
      input: { path: { twoFactorId: "not-a-real-two-factor-id" }, body: { methodId: "6PKM" } },
    },
    {
      operation: "sendTwoFactorLoginCode",
      status: 400,
      input: { path: { twoFactorId: "not-a-real-two-factor-id" }, body: { methodId: "6PKM" } },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "sendTwoFactorLoginCode",
      status: 500,
      input: { path: { twoFactorId: "not-a-real-two-factor-id" }, body: { methodId: "6PKM" } },
    },
    {
      operation: "sendTwoFactorLoginCode",
      status: 503,
      input: { path: { twoFactorId: "not-a-real-two-factor-id" }, body: { methodId: "6PKM" } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    { operation: "logout", status: 200, input: { body: { refreshToken: "not-a-real-refresh-token" } } },
    { operation: "logout", status: 500, input: { body: { refreshToken: "not-a-real-refresh-token" } } },
    {
      operation: "startForgottenPassword",
      status: 200,
      input: { body: { applicationId: "10000000-0000-4000-8000-000000000002", loginId: "ada@example.com" } },
      body: { changePasswordId: "not-a-real-change-password-id" },
    },
    {
      operation: "startForgottenPassword",
      status: 400,
      input: { body: { applicationId: "10000000-0000-4000-8000-000000000002", loginId: "ada@example.com" } },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "startForgottenPassword",
      status: 401,
      input: { body: { applicationId: "10000000-0000-4000-8000-000000000002", loginId: "ada@example.com" } },
    },
    {
      operation: "startForgottenPassword",
      status: 403,
      input: { body: { applicationId: "10000000-0000-4000-8000-000000000002", loginId: "ada@example.com" } },
    },
    {
      operation: "startForgottenPassword",
      status: 404,
      input: { body: { applicationId: "10000000-0000-4000-8000-000000000002", loginId: "ada@example.com" } },
    },
    {
      operation: "startForgottenPassword",
      status: 422,
      input: { body: { applicationId: "10000000-0000-4000-8000-000000000002", loginId: "ada@example.com" } },
    },
    {
      operation: "startForgottenPassword",
      status: 500,
      input: { body: { applicationId: "10000000-0000-4000-8000-000000000002", loginId: "ada@example.com" } },
    },
    {
      operation: "startForgottenPassword",
      status: 503,
      input: { body: { applicationId: "10000000-0000-4000-8000-000000000002", loginId: "ada@example.com" } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "checkChangePasswordId",
      status: 200,
      input: { path: { changePasswordId: "not-a-real-change-password-id" }, query: { ipAddress: "192.0.2.42" } },
    },
    {
      operation: "checkChangePasswordId",
      status: 400,
      input: { path: { changePasswordId: "not-a-real-change-password-id" }, query: { ipAddress: "192.0.2.42" } },
      body: { generalErrors: [{ code: "[TrustTokenRequired]", message: "This request requires a trust token." }] },
    },
    {
      operation: "checkChangePasswordId",
      status: 404,
      input: { path: { changePasswordId: "not-a-real-change-password-id" }, query: { ipAddress: "192.0.2.42" } },
    },
    {
      operation: "checkChangePasswordId",
      status: 500,
      input: { path: { changePasswordId: "not-a-real-change-password-id" }, query: { ipAddress: "192.0.2.42" } },
    },
    {
      operation: "changePassword",
      status: 200,
      input: { body: { password: "not-a-real-new-password", changePasswordId: "not-a-real-change-password-id" } },
      body: { oneTimePassword: "not-a-real-one-time-password", state: { returnTo: "/settings" } },
    },
    {
      operation: "changePassword",
      status: 400,
      input: { body: { password: "not-a-real-new-password", changePasswordId: "not-a-real-change-password-id" } },
      body: { generalErrors: [{ code: "[TrustTokenRequired]", message: "This request requires a trust token." }] },
    },
    {
      operation: "changePassword",
      status: 401,
      input: { body: { password: "not-a-real-new-password", changePasswordId: "not-a-real-change-password-id" } },
    },
    {
      operation: "changePassword",
      status: 404,
      input: { body: { password: "not-a-real-new-password", changePasswordId: "not-a-real-change-password-id" } },
    },
    {
      operation: "changePassword",
      status: 500,
      input: { body: { password: "not-a-real-new-password", changePasswordId: "not-a-real-change-password-id" } },
    },
    {
      operation: "changePassword",
      status: 503,
      input: { body: { password: "not-a-real-new-password", changePasswordId: "not-a-real-change-password-id" } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "getPasswordRules",
      status: 200,
      input: { path: { tenantId: "20000000-0000-4000-8000-000000000003" } },
      body: {
        passwordValidationRules: {
          minLength: 12,
          maxLength: 256,
          requireMixedCase: false,
          requireNonAlpha: false,
          requireNumber: true,
          disallowUserLoginId: true,
          validateOnLogin: false,
          rememberPreviousPasswords: { enabled: true, count: 3 },
          breachDetection: { enabled: false },
        },
      },
    },
    {
      operation: "getPasswordRules",
      status: 500,
      input: { path: { tenantId: "20000000-0000-4000-8000-000000000003" } },
    },
    { operation: "verifyEmail", status: 200, input: { body: { verificationId: "not-a-real-verification-id" } } },
    {
      operation: "verifyEmail",
      status: 400,
      input: { body: { verificationId: "not-a-real-verification-id" } },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    { operation: "verifyEmail", status: 401, input: { body: { verificationId: "not-a-real-verification-id" } } },
    { operation: "verifyEmail", status: 403, input: { body: { verificationId: "not-a-real-verification-id" } } },
    { operation: "verifyEmail", status: 404, input: { body: { verificationId: "not-a-real-verification-id" } } },
    { operation: "verifyEmail", status: 500, input: { body: { verificationId: "not-a-real-verification-id" } } },
    {
      operation: "verifyEmail",
      status: 503,
      input: { body: { verificationId: "not-a-real-verification-id" } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "resendVerificationEmail",
      status: 200,
      input: {
        query: {
          email: "ada@example.com",
          applicationId: "10000000-0000-4000-8000-000000000002",
          sendVerifyEmail: true,
        },
      },
      body: { verificationId: "not-a-real-verification-id" },
    },
    {
      operation: "resendVerificationEmail",
      status: 400,
      input: {
        query: {
          email: "ada@example.com",
          applicationId: "10000000-0000-4000-8000-000000000002",
          sendVerifyEmail: true,
        },
      },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "resendVerificationEmail",
      status: 401,
      input: {
        query: {
          email: "ada@example.com",
          applicationId: "10000000-0000-4000-8000-000000000002",
          sendVerifyEmail: true,
        },
      },
    },
    {
      operation: "resendVerificationEmail",
      status: 404,
      input: {
        query: {
          email: "ada@example.com",
          applicationId: "10000000-0000-4000-8000-000000000002",
          sendVerifyEmail: true,
        },
      },
    },
    {
      operation: "resendVerificationEmail",
      status: 500,
      input: {
        query: {
          email: "ada@example.com",
          applicationId: "10000000-0000-4000-8000-000000000002",
          sendVerifyEmail: true,
        },
      },
    },
    {
      operation: "resendVerificationEmail",
      status: 503,
      input: {
        query: {
          email: "ada@example.com",
          applicationId: "10000000-0000-4000-8000-000000000002",
          sendVerifyEmail: true,
        },
      },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "generateTwoFactorSecret",
      status: 200,
      input: {},
      body: { secret: "bm90LWEtcmVhbC1zZWNyZXQ=", secretBase32Encoded: "NZXXILLBFVZGKYLMFVZWKY3SMV2A" },
    },
    { operation: "generateTwoFactorSecret", status: 401, input: {} },
    { operation: "generateTwoFactorSecret", status: 500, input: {} },
    {
      operation: "generateTwoFactorSecret",
      status: 503,
      input: {},
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "sendTwoFactorCode",
      status: 200,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", method: "email", email: "ada@example.com" } },
    },
    {
      operation: "sendTwoFactorCode",
      status: 400,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", method: "email", email: "ada@example.com" } },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "sendTwoFactorCode",
      status: 401,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", method: "email", email: "ada@example.com" } },
    },
    {
      operation: "sendTwoFactorCode",
      status: 500,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", method: "email", email: "ada@example.com" } },
    },
    {
      operation: "sendTwoFactorCode",
      status: 503,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", method: "email", email: "ada@example.com" } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "startTwoFactor",
      status: 200,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", trustChallenge: "not-a-real-trust-challenge" } },
      body: {
        twoFactorId: "not-a-real-two-factor-id",
        code: "492039",
        methods: [{ id: "6PKM", method: "email", email: "ada@example.com" }],
      },
    },
    {
      operation: "startTwoFactor",
      status: 400,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", trustChallenge: "not-a-real-trust-challenge" } },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "startTwoFactor",
      status: 401,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", trustChallenge: "not-a-real-trust-challenge" } },
    },
    {
      operation: "startTwoFactor",
      status: 404,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", trustChallenge: "not-a-real-trust-challenge" } },
    },
    {
      operation: "startTwoFactor",
      status: 500,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", trustChallenge: "not-a-real-trust-challenge" } },
    },
    {
      operation: "startTwoFactor",
      status: 503,
      input: { body: { userId: "30000000-0000-4000-8000-000000000001", trustChallenge: "not-a-real-trust-challenge" } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "enableTwoFactor",
      status: 200,
      input: {
        path: { userId: "30000000-0000-4000-8000-000000000001" },
        body: {
          method: "authenticator",
          code: "492039",
          secretBase32Encoded: "NZXXILLBFVZGKYLMFVZWKY3SMV2A",
          name: "Phone",
        },
      },
      body: { recoveryCodes: ["not-a-real-code-1", "not-a-real-code-2"] },
    },
    {
      operation: "enableTwoFactor",
      status: 400,
      input: {
        path: { userId: "30000000-0000-4000-8000-000000000001" },
        body: {
          method: "authenticator",
          code: "492039",
          secretBase32Encoded: "NZXXILLBFVZGKYLMFVZWKY3SMV2A",
          name: "Phone",
        },
      },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "enableTwoFactor",
      status: 401,
      input: {
        path: { userId: "30000000-0000-4000-8000-000000000001" },
        body: {
          method: "authenticator",
          code: "492039",
          secretBase32Encoded: "NZXXILLBFVZGKYLMFVZWKY3SMV2A",
          name: "Phone",
        },
      },
    },
    {
      operation: "enableTwoFactor",
      status: 404,
      input: {
        path: { userId: "30000000-0000-4000-8000-000000000001" },
        body: {
          method: "authenticator",
          code: "492039",
          secretBase32Encoded: "NZXXILLBFVZGKYLMFVZWKY3SMV2A",
          name: "Phone",
        },
      },
    },
    {
      operation: "enableTwoFactor",
      status: 421,
      input: {
        path: { userId: "30000000-0000-4000-8000-000000000001" },
        body: {
          method: "authenticator",
          code: "492039",
          secretBase32Encoded: "NZXXILLBFVZGKYLMFVZWKY3SMV2A",
          name: "Phone",
        },
      },
    },
    {
      operation: "enableTwoFactor",
      status: 500,
      input: {
        path: { userId: "30000000-0000-4000-8000-000000000001" },
        body: {
          method: "authenticator",
          code: "492039",
          secretBase32Encoded: "NZXXILLBFVZGKYLMFVZWKY3SMV2A",
          name: "Phone",
        },
      },
    },
    {
      operation: "enableTwoFactor",
      status: 503,
      input: {
        path: { userId: "30000000-0000-4000-8000-000000000001" },
        body: {
          method: "authenticator",
          code: "492039",
          secretBase32Encoded: "NZXXILLBFVZGKYLMFVZWKY3SMV2A",
          name: "Phone",
        },
      },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "disableTwoFactor",
      status: 200,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" }, body: { methodId: "VBT2", code: "492039" } },
    },
    {
      operation: "disableTwoFactor",
      status: 400,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" }, body: { methodId: "VBT2", code: "492039" } },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "disableTwoFactor",
      status: 401,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" }, body: { methodId: "VBT2", code: "492039" } },
    },
    {
      operation: "disableTwoFactor",
      status: 404,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" }, body: { methodId: "VBT2", code: "492039" } },
    },
    {
      operation: "disableTwoFactor",
      status: 421,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" }, body: { methodId: "VBT2", code: "492039" } },
    },
    {
      operation: "disableTwoFactor",
      status: 500,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" }, body: { methodId: "VBT2", code: "492039" } },
    },
    {
      operation: "disableTwoFactor",
      status: 503,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" }, body: { methodId: "VBT2", code: "492039" } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "generateRecoveryCodes",
      status: 200,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" } },
      body: { recoveryCodes: ["not-a-real-code-1", "not-a-real-code-2"] },
    },
    {
      operation: "generateRecoveryCodes",
      status: 400,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" } },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "generateRecoveryCodes",
      status: 401,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" } },
    },
    {
      operation: "generateRecoveryCodes",
      status: 404,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" } },
    },
    {
      operation: "generateRecoveryCodes",
      status: 500,
      input: { path: { userId: "30000000-0000-4000-8000-000000000001" } },
    },
    {
      operation: "listRefreshTokens",
      status: 200,
      input: { query: { userId: "30000000-0000-4000-8000-000000000001" } },
      body: {
        refreshTokens: [
          {
            id: "5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68",
            applicationId: "10000000-0000-4000-8000-000000000002",
            userId: "30000000-0000-4000-8000-000000000001",
            insertInstant: 1782856800000,
            startInstant: 1782856800000,
            metaData: {
              device: {
                name: "Ada's phone",
                type: "MOBILE",
                lastAccessedAddress: "192.0.2.42",
                lastAccessedInstant: 1782856800000,
              },
            },
          },
        ],
      },
    },
    {
      operation: "listRefreshTokens",
      status: 401,
      input: { query: { userId: "30000000-0000-4000-8000-000000000001" } },
    },
    {
      operation: "listRefreshTokens",
      status: 500,
      input: { query: { userId: "30000000-0000-4000-8000-000000000001" } },
    },
    {
      operation: "listRefreshTokens",
      status: 503,
      input: { query: { userId: "30000000-0000-4000-8000-000000000001" } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "refreshAccessToken",
      status: 200,
      input: { body: { refreshToken: "not-a-real-refresh-token" } },
      body: {
        token: "not-a-real-access-token",
        refreshToken: "not-a-real-new-refresh-token",
        refreshTokenId: "5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68",
      },
    },
    {
      operation: "refreshAccessToken",
      status: 400,
      input: { body: { refreshToken: "not-a-real-refresh-token" } },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    { operation: "refreshAccessToken", status: 404, input: { body: { refreshToken: "not-a-real-refresh-token" } } },
    { operation: "refreshAccessToken", status: 500, input: { body: { refreshToken: "not-a-real-refresh-token" } } },
    {
      operation: "refreshAccessToken",
      status: 503,
      input: { body: { refreshToken: "not-a-real-refresh-token" } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "revokeRefreshTokens",
      status: 200,
      input: {
        query: {
          userId: "30000000-0000-4000-8000-000000000001",
          applicationId: "10000000-0000-4000-8000-000000000002",
        },
      },
    },
    {
      operation: "revokeRefreshTokens",
      status: 401,
      input: {
        query: {
          userId: "30000000-0000-4000-8000-000000000001",
          applicationId: "10000000-0000-4000-8000-000000000002",
        },
      },
    },
    {
      operation: "revokeRefreshTokens",
      status: 404,
      input: {
        query: {
          userId: "30000000-0000-4000-8000-000000000001",
          applicationId: "10000000-0000-4000-8000-000000000002",
        },
      },
    },
    {
      operation: "revokeRefreshTokens",
      status: 500,
      input: {
        query: {
          userId: "30000000-0000-4000-8000-000000000001",
          applicationId: "10000000-0000-4000-8000-000000000002",
        },
      },
    },
    {
      operation: "revokeRefreshTokens",
      status: 503,
      input: {
        query: {
          userId: "30000000-0000-4000-8000-000000000001",
          applicationId: "10000000-0000-4000-8000-000000000002",
        },
      },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "revokeRefreshToken",
      status: 200,
      input: { path: { tokenId: "5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68" } },
    },
    {
      operation: "revokeRefreshToken",
      status: 401,
      input: { path: { tokenId: "5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68" } },
    },
    {
      operation: "revokeRefreshToken",
      status: 404,
      input: { path: { tokenId: "5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68" } },
    },
    {
      operation: "revokeRefreshToken",
      status: 500,
      input: { path: { tokenId: "5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68" } },
    },
    {
      operation: "revokeRefreshToken",
      status: 503,
      input: { path: { tokenId: "5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68" } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "validateAccessToken",
      status: 200,
      input: {},
      body: {
        jwt: {
          aud: "10000000-0000-4000-8000-000000000002",
          exp: 1782860400,
          iat: 1782856800,
          iss: "acme.example.com",
          sub: "30000000-0000-4000-8000-000000000001",
          email: "ada@example.com",
          email_verified: true,
        },
      },
    },
    { operation: "validateAccessToken", status: 401, input: {} },
    { operation: "validateAccessToken", status: 500, input: {} },
    {
      operation: "findUser",
      status: 200,
      input: {
        query: { loginId: "ada@example.com", loginIdTypes: ["email"] },
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
      },
      body: {
        user: {
          id: "30000000-0000-4000-8000-000000000001",
          tenantId: "20000000-0000-4000-8000-000000000003",
          email: "ada@example.com",
          firstName: "Ada",
          lastName: "Lovelace",
          active: true,
          verified: true,
          passwordChangeRequired: false,
          passwordLastUpdateInstant: 1782770400000,
          lastLoginInstant: 1782856800000,
          insertInstant: 1772323200000,
          twoFactor: { methods: [{ id: "VBT2", method: "authenticator" }] },
        },
      },
    },
    {
      operation: "findUser",
      status: 400,
      input: {
        query: { loginId: "ada@example.com", loginIdTypes: ["email"] },
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
      },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "findUser",
      status: 401,
      input: {
        query: { loginId: "ada@example.com", loginIdTypes: ["email"] },
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
      },
    },
    {
      operation: "findUser",
      status: 404,
      input: {
        query: { loginId: "ada@example.com", loginIdTypes: ["email"] },
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
      },
    },
    {
      operation: "findUser",
      status: 500,
      input: {
        query: { loginId: "ada@example.com", loginIdTypes: ["email"] },
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
      },
    },
    {
      operation: "findUser",
      status: 503,
      input: {
        query: { loginId: "ada@example.com", loginIdTypes: ["email"] },
        header: { "X-FusionAuth-TenantId": "20000000-0000-4000-8000-000000000003" },
      },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "listUserActions",
      status: 200,
      input: { query: { userId: "30000000-0000-4000-8000-000000000001", preventingLogin: true, active: true } },
      body: {
        actions: [
          {
            id: "50000000-0000-4000-8000-000000000005",
            actioneeUserId: "30000000-0000-4000-8000-000000000001",
            userActionId: "40000000-0000-4000-8000-000000000004",
            name: "Prevent login",
            expiry: 1783461600000,
            insertInstant: 1782856800000,
          },
        ],
      },
    },
    {
      operation: "listUserActions",
      status: 400,
      input: { query: { userId: "30000000-0000-4000-8000-000000000001", preventingLogin: true, active: true } },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "listUserActions",
      status: 401,
      input: { query: { userId: "30000000-0000-4000-8000-000000000001", preventingLogin: true, active: true } },
    },
    {
      operation: "listUserActions",
      status: 404,
      input: { query: { userId: "30000000-0000-4000-8000-000000000001", preventingLogin: true, active: true } },
    },
    {
      operation: "listUserActions",
      status: 500,
      input: { query: { userId: "30000000-0000-4000-8000-000000000001", preventingLogin: true, active: true } },
    },
    {
      operation: "listUserActions",
      status: 503,
      input: { query: { userId: "30000000-0000-4000-8000-000000000001", preventingLogin: true, active: true } },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "takeUserAction",
      status: 200,
      input: {
        body: {
          broadcast: true,
          action: {
            actioneeUserId: "30000000-0000-4000-8000-000000000001",
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            userActionId: "40000000-0000-4000-8000-000000000004",
            comment: "Sign-ins from two continents within a minute.",
            expiry: 1783461600000,
          },
        },
      },
      body: {
        action: {
          id: "50000000-0000-4000-8000-000000000005",
          actioneeUserId: "30000000-0000-4000-8000-000000000001",
          actionerUserId: "30000000-0000-4000-8000-000000000009",
          userActionId: "40000000-0000-4000-8000-000000000004",
          name: "Prevent login",
          comment: "Sign-ins from two continents within a minute.",
          expiry: 1783461600000,
          insertInstant: 1782856800000,
        },
      },
    },
    {
      operation: "takeUserAction",
      status: 400,
      input: {
        body: {
          broadcast: true,
          action: {
            actioneeUserId: "30000000-0000-4000-8000-000000000001",
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            userActionId: "40000000-0000-4000-8000-000000000004",
            comment: "Sign-ins from two continents within a minute.",
            expiry: 1783461600000,
          },
        },
      },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "takeUserAction",
      status: 401,
      input: {
        body: {
          broadcast: true,
          action: {
            actioneeUserId: "30000000-0000-4000-8000-000000000001",
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            userActionId: "40000000-0000-4000-8000-000000000004",
            comment: "Sign-ins from two continents within a minute.",
            expiry: 1783461600000,
          },
        },
      },
    },
    {
      operation: "takeUserAction",
      status: 500,
      input: {
        body: {
          broadcast: true,
          action: {
            actioneeUserId: "30000000-0000-4000-8000-000000000001",
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            userActionId: "40000000-0000-4000-8000-000000000004",
            comment: "Sign-ins from two continents within a minute.",
            expiry: 1783461600000,
          },
        },
      },
    },
    {
      operation: "takeUserAction",
      status: 503,
      input: {
        body: {
          broadcast: true,
          action: {
            actioneeUserId: "30000000-0000-4000-8000-000000000001",
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            userActionId: "40000000-0000-4000-8000-000000000004",
            comment: "Sign-ins from two continents within a minute.",
            expiry: 1783461600000,
          },
        },
      },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "takeUserAction",
      status: 504,
      input: {
        body: {
          broadcast: true,
          action: {
            actioneeUserId: "30000000-0000-4000-8000-000000000001",
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            userActionId: "40000000-0000-4000-8000-000000000004",
            comment: "Sign-ins from two continents within a minute.",
            expiry: 1783461600000,
          },
        },
      },
      body: {
        generalErrors: [
          {
            code: "[WebhookTransactionException]",
            message: "One or more webhooks returned an invalid response or were unreachable.",
          },
        ],
      },
    },
    {
      operation: "cancelUserAction",
      status: 200,
      input: {
        path: { actionId: "50000000-0000-4000-8000-000000000005" },
        body: {
          action: {
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            comment: "The user confirmed the sign-ins by phone.",
          },
        },
      },
      body: {
        action: {
          id: "50000000-0000-4000-8000-000000000005",
          actioneeUserId: "30000000-0000-4000-8000-000000000001",
          actionerUserId: "30000000-0000-4000-8000-000000000009",
          userActionId: "40000000-0000-4000-8000-000000000004",
          name: "Prevent login",
          comment: "Sign-ins from two continents within a minute.",
          expiry: 1783461600000,
          insertInstant: 1782856800000,
        },
      },
    },
    {
      operation: "cancelUserAction",
      status: 400,
      input: {
        path: { actionId: "50000000-0000-4000-8000-000000000005" },
        body: {
          action: {
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            comment: "The user confirmed the sign-ins by phone.",
          },
        },
      },
      body: {
        fieldErrors: { loginId: [{ code: "[blank]loginId", message: "You must specify the [loginId] property." }] },
      },
    },
    {
      operation: "cancelUserAction",
      status: 401,
      input: {
        path: { actionId: "50000000-0000-4000-8000-000000000005" },
        body: {
          action: {
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            comment: "The user confirmed the sign-ins by phone.",
          },
        },
      },
    },
    {
      operation: "cancelUserAction",
      status: 404,
      input: {
        path: { actionId: "50000000-0000-4000-8000-000000000005" },
        body: {
          action: {
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            comment: "The user confirmed the sign-ins by phone.",
          },
        },
      },
    },
    {
      operation: "cancelUserAction",
      status: 500,
      input: {
        path: { actionId: "50000000-0000-4000-8000-000000000005" },
        body: {
          action: {
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            comment: "The user confirmed the sign-ins by phone.",
          },
        },
      },
    },
    {
      operation: "cancelUserAction",
      status: 503,
      input: {
        path: { actionId: "50000000-0000-4000-8000-000000000005" },
        body: {
          action: {
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            comment: "The user confirmed the sign-ins by phone.",
          },
        },
      },
      body: { generalErrors: [{ message: "The search index is not available." }] },
    },
    {
      operation: "cancelUserAction",
      status: 504,
      input: {
        path: { actionId: "50000000-0000-4000-8000-000000000005" },
        body: {
          action: {
            actionerUserId: "30000000-0000-4000-8000-000000000009",
            comment: "The user confirmed the sign-ins by phone.",
          },
        },
      },
      body: {
        generalErrors: [
          {
            code: "[WebhookTransactionException]",
            message: "One or more webhooks returned an invalid response or were unreachable.",
          },
        ],
      },
    },
  ],
});
