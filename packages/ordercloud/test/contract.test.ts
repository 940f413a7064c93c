// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import { runContract } from "@specloom/contract";
import { createOrdercloudClient } from "../src/index.js";

const auth = { OAuth2: "credential" };

runContract({
  specFile: new URL("../../../specs/ordercloud/openapi.yaml", import.meta.url),
  createClient: (options) => createOrdercloudClient({ ...options, auth }),
  cases: [
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
      operation: "sendVerificationCode",
      status: 204,
      input: {
        body: {
          ClientID: "00000000-0000-4000-8000-000000000000",
          Email: "ada@example.com",
          URL: "https://shop.example.com/new-password",
        },
      },
    },
    {
      operation: "sendVerificationCode",
      status: 400,
      input: {
        body: {
          ClientID: "00000000-0000-4000-8000-000000000000",
          Email: "ada@example.com",
          URL: "https://shop.example.com/new-password",
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
      input: { query: { clientID: "00000000-0000-4000-8000-000000000000", email: "ada@example.com" } },
    },
    {
      operation: "retrieveUsername",
      status: 400,
      input: { query: { clientID: "00000000-0000-4000-8000-000000000000", email: "ada@example.com" } },
      body: {
        Errors: [
          { ErrorCode: "Auth.ClientIDAndEmailRequired", Message: "Client ID and email are required.", Data: null },
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
        Email: "ada.lovelace@example.com",
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
      input: { body: { Email: "ada.lovelace@example.com" } },
      body: {
        ID: "ada-l",
        Username: "ada",
        FirstName: "Ada",
        LastName: "Lovelace",
        Email: "ada.lovelace@example.com",
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
      input: { body: { Email: "ada.lovelace@example.com" } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "meRegister",
      status: 200,
      input: {
        query: { anonUserToken: "not-a-real-anonymous-token" },
        body: {
          Username: "ada",
          Password: "Not-a-real-passw0rd",
          FirstName: "Ada",
          LastName: "Lovelace",
          Email: "ada@example.com",
          Active: true,
        },
      },
      body: { access_token: "not-a-real-access-token" },
    },
    {
      operation: "meRegister",
      status: 400,
      input: {
        query: { anonUserToken: "not-a-real-anonymous-token" },
        body: {
          Username: "ada",
          Password: "Not-a-real-passw0rd",
          FirstName: "Ada",
          LastName: "Lovelace",
          Email: "ada@example.com",
          Active: true,
        },
      },
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
      operation: "usersListAcrossBuyers",
      status: 200,
      input: { query: { search: "ada", searchOn: ["Email"], sortBy: ["LastName"], page: 1, pageSize: 20 } },
      body: {
        Items: [
          {
            ID: "ada-l",
            CompanyID: "northern-books",
            Username: "ada",
            FirstName: "Ada",
            LastName: "Lovelace",
            Email: "ada.lovelace@example.com",
            Active: true,
            FailedLoginAttempts: 3,
            AvailableRoles: ["MeAdmin", "PasswordReset", "Shopper"],
            DateCreated: "2026-01-12T08:29:41.507+00:00",
            LastActive: "2026-11-20T16:04:22.113+00:00",
            PasswordLastSetDate: "2026-06-03T11:15:09.24+00:00",
          },
        ],
        Meta: { Page: 1, PageSize: 20, TotalCount: 1, TotalPages: 1, ItemRange: [1, 1] },
      },
    },
    {
      operation: "usersListAcrossBuyers",
      status: 400,
      input: { query: { search: "ada", searchOn: ["Email"], sortBy: ["LastName"], page: 1, pageSize: 20 } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "usersList",
      status: 200,
      input: {
        path: { buyerID: "northern-books" },
        query: {
          userGroupID: "sales",
          search: "ada",
          searchOn: ["Email"],
          sortBy: ["LastName"],
          page: 1,
          pageSize: 20,
        },
      },
      body: {
        Items: [
          {
            ID: "ada-l",
            CompanyID: "northern-books",
            Username: "ada",
            FirstName: "Ada",
            LastName: "Lovelace",
            Email: "ada.lovelace@example.com",
            Active: true,
            FailedLoginAttempts: 3,
            AvailableRoles: ["MeAdmin", "PasswordReset", "Shopper"],
            DateCreated: "2026-01-12T08:29:41.507+00:00",
            LastActive: "2026-11-20T16:04:22.113+00:00",
            PasswordLastSetDate: "2026-06-03T11:15:09.24+00:00",
          },
        ],
        Meta: { Page: 1, PageSize: 20, TotalCount: 1, TotalPages: 1, ItemRange: [1, 1] },
      },
    },
    {
      operation: "usersList",
      status: 400,
      input: {
        path: { buyerID: "northern-books" },
        query: {
          userGroupID: "sales",
          search: "ada",
          searchOn: ["Email"],
          sortBy: ["LastName"],
          page: 1,
          pageSize: 20,
        },
      },
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
      operation: "adminUsersList",
      status: 200,
      input: { query: { search: "ada", searchOn: ["Email"], sortBy: ["LastName"], page: 1, pageSize: 20 } },
      body: {
        Items: [
          {
            ID: "ada-l",
            CompanyID: "northern-books",
            Username: "ada",
            FirstName: "Ada",
            LastName: "Lovelace",
            Email: "ada.lovelace@example.com",
            Active: true,
            FailedLoginAttempts: 3,
            AvailableRoles: ["MeAdmin", "PasswordReset", "Shopper"],
            DateCreated: "2026-01-12T08:29:41.507+00:00",
            LastActive: "2026-11-20T16:04:22.113+00:00",
            PasswordLastSetDate: "2026-06-03T11:15:09.24+00:00",
          },
        ],
        Meta: { Page: 1, PageSize: 20, TotalCount: 1, TotalPages: 1, ItemRange: [1, 1] },
      },
    },
    {
      operation: "adminUsersList",
      status: 400,
      input: { query: { search: "ada", searchOn: ["Email"], sortBy: ["LastName"], page: 1, pageSize: 20 } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    { operation: "adminUsersUnlockUserAccount", status: 204, input: { path: { userID: "ada-l" } } },
    {
      operation: "adminUsersUnlockUserAccount",
      status: 400,
      input: { path: { userID: "ada-l" } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    { operation: "adminUsersRevokeUserTokens", status: 204, input: { path: { userID: "ada-l" } } },
    {
      operation: "adminUsersRevokeUserTokens",
      status: 400,
      input: { path: { userID: "ada-l" } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "supplierUsersList",
      status: 200,
      input: {
        path: { supplierID: "paper-mill" },
        query: { search: "ada", searchOn: ["Email"], sortBy: ["LastName"], page: 1, pageSize: 20 },
      },
      body: {
        Items: [
          {
            ID: "ada-l",
            CompanyID: "northern-books",
            Username: "ada",
            FirstName: "Ada",
            LastName: "Lovelace",
            Email: "ada.lovelace@example.com",
            Active: true,
            FailedLoginAttempts: 3,
            AvailableRoles: ["MeAdmin", "PasswordReset", "Shopper"],
            DateCreated: "2026-01-12T08:29:41.507+00:00",
            LastActive: "2026-11-20T16:04:22.113+00:00",
            PasswordLastSetDate: "2026-06-03T11:15:09.24+00:00",
          },
        ],
        Meta: { Page: 1, PageSize: 20, TotalCount: 1, TotalPages: 1, ItemRange: [1, 1] },
      },
    },
    {
      operation: "supplierUsersList",
      status: 400,
      input: {
        path: { supplierID: "paper-mill" },
        query: { search: "ada", searchOn: ["Email"], sortBy: ["LastName"], page: 1, pageSize: 20 },
      },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "supplierUsersUnlockUserAccount",
      status: 204,
      input: { path: { supplierID: "paper-mill", userID: "ada-l" } },
    },
    {
      operation: "supplierUsersUnlockUserAccount",
      status: 400,
      input: { path: { supplierID: "paper-mill", userID: "ada-l" } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "supplierUsersRevokeUserTokens",
      status: 204,
      input: { path: { supplierID: "paper-mill", userID: "ada-l" } },
    },
    {
      operation: "supplierUsersRevokeUserTokens",
      status: 400,
      input: { path: { supplierID: "paper-mill", userID: "ada-l" } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "securityProfilesGet",
      status: 200,
      input: { path: { securityProfileID: "storefront" } },
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
          UpperCaseRequired: true,
          LowerCaseRequired: true,
          NumericRequired: true,
        },
        IsExternalRoleGroup: false,
      },
    },
    {
      operation: "securityProfilesGet",
      status: 400,
      input: { path: { securityProfileID: "storefront" } },
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
            UpperCaseRequired: true,
            LowerCaseRequired: true,
            NumericRequired: true,
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
          UpperCaseRequired: true,
          LowerCaseRequired: true,
          NumericRequired: true,
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
            UpperCaseRequired: true,
            LowerCaseRequired: true,
            NumericRequired: true,
          },
        },
      },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "apiClientsListSecrets",
      status: 200,
      input: {
        path: { apiClientID: "00000000-0000-4000-8000-000000000000" },
        query: { search: "ada", searchOn: ["ID"], sortBy: ["ID"], page: 1, pageSize: 20 },
      },
      body: {
        Items: [{ ID: "website-2026", Name: "Website", Expiration: "2027-06-01T00:00:00+00:00" }],
        Meta: { Page: 1, PageSize: 20, TotalCount: 1, TotalPages: 1, ItemRange: [1, 1] },
      },
    },
    {
      operation: "apiClientsListSecrets",
      status: 400,
      input: {
        path: { apiClientID: "00000000-0000-4000-8000-000000000000" },
        query: { search: "ada", searchOn: ["ID"], sortBy: ["ID"], page: 1, pageSize: 20 },
      },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "apiClientsCreateSecret",
      status: 201,
      input: {
        path: { apiClientID: "00000000-0000-4000-8000-000000000000" },
        body: { Name: "Website", Expiration: "2027-12-01T00:00:00+00:00" },
      },
      body: {
        ID: "website-2027",
        Name: "Website",
        Expiration: "2027-12-01T00:00:00+00:00",
        ClientSecret: "not-a-real-client-secret",
      },
    },
    {
      operation: "apiClientsCreateSecret",
      status: 400,
      input: {
        path: { apiClientID: "00000000-0000-4000-8000-000000000000" },
        body: { Name: "Website", Expiration: "2027-12-01T00:00:00+00:00" },
      },
      body: {
        Errors: [
          {
            ErrorCode: "ApiClientSecret.MaximumClientSecretsReached",
            Message: "The maximum number of client secrets has been reached.",
            Data: null,
          },
        ],
      },
    },
    {
      operation: "apiClientsGetSecret",
      status: 200,
      input: { path: { apiClientID: "00000000-0000-4000-8000-000000000000", apiClientSecretID: "website-2026" } },
      body: { ID: "website-2026", Name: "Website", Expiration: "2027-06-01T00:00:00+00:00" },
    },
    {
      operation: "apiClientsGetSecret",
      status: 400,
      input: { path: { apiClientID: "00000000-0000-4000-8000-000000000000", apiClientSecretID: "website-2026" } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "apiClientsPatchSecret",
      status: 200,
      input: {
        path: { apiClientID: "00000000-0000-4000-8000-000000000000", apiClientSecretID: "website-2026" },
        body: { Expiration: "2027-06-01T00:00:00+00:00" },
      },
      body: { ID: "website-2026", Name: "Website", Expiration: "2027-06-01T00:00:00+00:00" },
    },
    {
      operation: "apiClientsPatchSecret",
      status: 400,
      input: {
        path: { apiClientID: "00000000-0000-4000-8000-000000000000", apiClientSecretID: "website-2026" },
        body: { Expiration: "2027-06-01T00:00:00+00:00" },
      },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
    {
      operation: "apiClientsDeleteSecret",
      status: 204,
      input: { path: { apiClientID: "00000000-0000-4000-8000-000000000000", apiClientSecretID: "website-2026" } },
    },
    {
      operation: "apiClientsDeleteSecret",
      status: 400,
      input: { path: { apiClientID: "00000000-0000-4000-8000-000000000000", apiClientSecretID: "website-2026" } },
      body: {
        Errors: [{ ErrorCode: "Auth.TokenRevoked", Message: "The token has been revoked. Log in again.", Data: null }],
      },
    },
  ],
});
