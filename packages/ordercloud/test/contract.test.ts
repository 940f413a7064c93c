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
    {
      operation: "sendOneTimePassword",
      status: 204,
      input: { body: { ClientID: "00000000-0000-4000-8000-000000000000", Username: "ada" } },
    },
    {
      operation: "sendOneTimePassword",
      status: 400,
      input: { body: { ClientID: "00000000-0000-4000-8000-000000000000", Username: "ada" } },
      body: {
        Errors: [
          {
            ErrorCode: "OneTimePasswordRequest.UsernameOrEmailRequired",
            Message: "Username or email is required.",
            Data: null,
          },
        ],
      },
    },
    {
      operation: "retrieveUsername",
      status: 200,
      input: { query: { clientID: "00000000-0000-4000-8000-000000000000", email: "ada@example.org" } },
    },
    {
      operation: "retrieveUsername",
      status: 400,
      input: { query: { clientID: "00000000-0000-4000-8000-000000000000", email: "ada@example.org" } },
      body: {
        Errors: [
          { ErrorCode: "Auth.ClientIDAndEmailRequired", Message: "Client ID and email are required.", Data: null },
        ],
      },
    },
    {
      operation: "requestToken",
      status: 200,
      input: {
        body: {
          grant_type: "password",
          client_id: "00000000-0000-4000-8000-000000000000",
          username: "ada",
          password: "Not-a-real-passw0rd",
          scope: "MeAdmin PasswordReset",
        },
      },
      body: {
        access_token: "not-a-real-access-token",
        expires_in: 35999,
        token_type: "bearer",
        refresh_token: "not-a-real-refresh-token",
      },
    },
    {
      operation: "requestToken",
      status: 400,
      input: {
        body: {
          grant_type: "password",
          client_id: "00000000-0000-4000-8000-000000000000",
          username: "ada",
          password: "Not-a-real-passw0rd",
          scope: "MeAdmin PasswordReset",
        },
      },
      body: {
        error: "invalid_grant",
        error_description: "Password does not meet the security requirements.",
        Errors: [
          {
            ErrorCode: "PasswordReset.InsecurePassword",
            Message: "Password does not meet the security requirements.",
            Data: { MinimumCharacterCount: 10, NumericRequired: true },
          },
        ],
      },
    },
    {
      operation: "requestToken",
      status: 500,
      input: {
        body: {
          grant_type: "password",
          client_id: "00000000-0000-4000-8000-000000000000",
          username: "ada",
          password: "Not-a-real-passw0rd",
          scope: "MeAdmin PasswordReset",
        },
      },
      body: {
        error: "invalid_grant",
        error_description: "Password does not meet the security requirements.",
        Errors: [
          {
            ErrorCode: "PasswordReset.InsecurePassword",
            Message: "Password does not meet the security requirements.",
            Data: { MinimumCharacterCount: 10, NumericRequired: true },
          },
        ],
      },
    },
    {
      operation: "meGet",
      status: 200,
      input: {},
      body: {
        ID: "ada-l",
        Username: "ada",
        FirstName: "Ada",
        LastName: "Lovelace",
        Email: "ada.lovelace@example.org",
        Phone: "+44 20 7946 0000",
        TermsAccepted: "2026-01-12T08:30:00+00:00",
        Active: true,
        xp: { newsletter: true },
        Buyer: { ID: "northern-books", DefaultCatalogID: "northern-books" },
        CompanyID: "northern-books",
        AvailableRoles: ["MeAdmin", "PasswordReset", "Shopper"],
        Locale: { ID: "en-gb", Currency: "GBP", Language: "en-GB" },
        DateCreated: "2026-01-12T08:29:41.507+00:00",
        LastActive: "2026-11-20T16:04:22.113+00:00",
        PasswordLastSetDate: "2026-06-03T11:15:09.24+00:00",
      },
    },
    {
      operation: "meGet",
      status: 400,
      input: {},
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "mePatch",
      status: 200,
      input: { body: { Email: "ada.lovelace@example.org" } },
      body: {
        ID: "ada-l",
        Username: "ada",
        FirstName: "Ada",
        LastName: "Lovelace",
        Email: "ada.lovelace@example.org",
        Phone: "+44 20 7946 0000",
        TermsAccepted: "2026-01-12T08:30:00+00:00",
        Active: true,
        xp: { newsletter: true },
        Buyer: { ID: "northern-books", DefaultCatalogID: "northern-books" },
        CompanyID: "northern-books",
        AvailableRoles: ["MeAdmin", "PasswordReset", "Shopper"],
        Locale: { ID: "en-gb", Currency: "GBP", Language: "en-GB" },
        DateCreated: "2026-01-12T08:29:41.507+00:00",
        LastActive: "2026-11-20T16:04:22.113+00:00",
        PasswordLastSetDate: "2026-06-03T11:15:09.24+00:00",
      },
    },
    {
      operation: "mePatch",
      status: 400,
      input: { body: { Email: "ada.lovelace@example.org" } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    { operation: "meResetPasswordByToken", status: 204, input: { body: { NewPassword: "Not-a-real-passw0rd" } } },
    {
      operation: "meResetPasswordByToken",
      status: 400,
      input: { body: { NewPassword: "Not-a-real-passw0rd" } },
      body: {
        Errors: [
          {
            ErrorCode: "PasswordReset.InsecurePassword",
            Message: "Password does not meet the security requirements.",
            Data: { MinimumCharacterCount: 10, NumericRequired: true },
          },
        ],
      },
    },
    { operation: "meRevokeTokens", status: 204, input: {} },
    {
      operation: "meRevokeTokens",
      status: 400,
      input: {},
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "usersRevokeUserTokens",
      status: 204,
      input: { path: { buyerID: "northern-books", userID: "ada-l" } },
    },
    {
      operation: "usersRevokeUserTokens",
      status: 400,
      input: { path: { buyerID: "northern-books", userID: "ada-l" } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "usersUnlockUserAccount",
      status: 204,
      input: { path: { buyerID: "northern-books", userID: "ada-l" } },
    },
    {
      operation: "usersUnlockUserAccount",
      status: 400,
      input: { path: { buyerID: "northern-books", userID: "ada-l" } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "usersGetAccessToken",
      status: 200,
      input: {
        path: { buyerID: "northern-books", userID: "ada-l" },
        body: { ClientID: "00000000-0000-4000-8000-000000000000", Roles: ["Shopper"] },
      },
      body: { access_token: "not-a-real-access-token", expires_in: 35999, token_type: "bearer" },
    },
    {
      operation: "usersGetAccessToken",
      status: 400,
      input: {
        path: { buyerID: "northern-books", userID: "ada-l" },
        body: { ClientID: "00000000-0000-4000-8000-000000000000", Roles: ["Shopper"] },
      },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "securityProfilesPatch",
      status: 200,
      input: {
        path: { securityProfileID: "storefront" },
        body: {
          PasswordConfig: {
            MinimumCharacterCount: 14,
            LimitPasswordReuse: 5,
            AllowedFailedAttempts: 5,
            LockoutDuration: 30,
          },
        },
      },
      body: {
        ID: "storefront",
        Name: "Storefront",
        Roles: ["Shopper", "MeAdmin", "PasswordReset"],
        CustomRoles: [],
        PasswordConfig: {
          LimitPasswordReuse: 5,
          AllowedFailedAttempts: 5,
          LockoutDuration: 30,
          MinimumCharacterCount: 14,
        },
        IsExternalRoleGroup: false,
      },
    },
    {
      operation: "securityProfilesPatch",
      status: 400,
      input: {
        path: { securityProfileID: "storefront" },
        body: {
          PasswordConfig: {
            MinimumCharacterCount: 14,
            LimitPasswordReuse: 5,
            AllowedFailedAttempts: 5,
            LockoutDuration: 30,
          },
        },
      },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
  ],
});
