import { runWire } from "@specloom/contract";
import { createOrdercloudClient, type OrdercloudClient, type OrdercloudClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://api.ordercloud.io/v1";
const auth = { OAuth2: "t-1" };
const authorization = "Bearer t-1";
const admin = { path: { userID: "u 1" } };
const supplierUser = { path: { supplierID: "s/1", userID: "u 1" } };
const secret = { path: { apiClientID: "c", apiClientSecretID: "s/1" } };

runWire<OrdercloudClient, OrdercloudClientOptions>({
  createClient: createOrdercloudClient,
  cases: [
    {
      name: "usersListAcrossBuyers searches, and lists fields with commas",
      options: { auth },
      call: (client) =>
        client.usersListAcrossBuyers({
          query: { search: "ada & co", searchOn: ["Email", "Username"], sortBy: ["!LastName"], page: 2, pageSize: 50 },
        }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/buyerusers?search=ada%20%26%20co&searchOn=Email,Username&sortBy=%21LastName&page=2&pageSize=50`,
            headers: { accept, authorization },
            body: "",
          },
          answer: {
            status: 200,
            headers: json,
            body: '{"Items":[{"ID":"u","FailedLoginAttempts":3}],"Meta":{"Page":1,"TotalPages":1}}',
          },
        },
      ],
      result: { status: 200, data: { Items: [{ ID: "u", FailedLoginAttempts: 3 }], Meta: { Page: 1, TotalPages: 1 } } },
    },
    {
      name: "usersList keeps the buyer in its segment",
      options: { auth },
      call: (client) => client.usersList({ path: { buyerID: "b/1" }, query: { userGroupID: "g" } }),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/buyers/b%2F1/users?userGroupID=g`,
            headers: { accept, authorization },
            body: "",
          },
          answer: {
            status: 200,
            headers: json,
            body: '{"Items":[{"ID":"u","FailedLoginAttempts":3}],"Meta":{"Page":1,"TotalPages":1}}',
          },
        },
      ],
      result: { status: 200, data: { Items: [{ ID: "u", FailedLoginAttempts: 3 }], Meta: { Page: 1, TotalPages: 1 } } },
    },
    {
      name: "adminUsersList lists administrators",
      options: { auth },
      call: (client) => client.adminUsersList(),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/adminusers`, headers: { accept, authorization }, body: "" },
          answer: {
            status: 200,
            headers: json,
            body: '{"Items":[{"ID":"u","FailedLoginAttempts":3}],"Meta":{"Page":1,"TotalPages":1}}',
          },
        },
      ],
      result: { status: 200, data: { Items: [{ ID: "u", FailedLoginAttempts: 3 }], Meta: { Page: 1, TotalPages: 1 } } },
    },
    {
      name: "supplierUsersList keeps the supplier in its segment",
      options: { auth },
      call: (client) => client.supplierUsersList({ path: { supplierID: "s/1" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/suppliers/s%2F1/users`, headers: { accept, authorization }, body: "" },
          answer: {
            status: 200,
            headers: json,
            body: '{"Items":[{"ID":"u","FailedLoginAttempts":3}],"Meta":{"Page":1,"TotalPages":1}}',
          },
        },
      ],
      result: { status: 200, data: { Items: [{ ID: "u", FailedLoginAttempts: 3 }], Meta: { Page: 1, TotalPages: 1 } } },
    },
    {
      name: "adminUsersUnlockUserAccount is a POST without a body",
      options: { auth },
      call: (client) => client.adminUsersUnlockUserAccount(admin),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/adminusers/u%201/unlock`,
            headers: { accept, authorization },
            body: "",
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "adminUsersRevokeUserTokens names the administrator",
      options: { auth },
      call: (client) => client.adminUsersRevokeUserTokens(admin),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: `${base}/adminusers/u%201/tokens`,
            headers: { accept, authorization },
            body: "",
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "supplierUsersUnlockUserAccount is a POST without a body",
      options: { auth },
      call: (client) => client.supplierUsersUnlockUserAccount(supplierUser),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/suppliers/s%2F1/users/u%201/unlock`,
            headers: { accept, authorization },
            body: "",
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "supplierUsersRevokeUserTokens keeps both identifiers in their segments",
      options: { auth },
      call: (client) => client.supplierUsersRevokeUserTokens(supplierUser),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: `${base}/suppliers/s%2F1/users/u%201/tokens`,
            headers: { accept, authorization },
            body: "",
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
    {
      name: "securityProfilesGet reads the policy",
      options: { auth },
      call: (client) => client.securityProfilesGet({ path: { securityProfileID: "shop" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/securityprofiles/shop`, headers: { accept, authorization }, body: "" },
          answer: { status: 200, headers: json, body: '{"PasswordConfig":{"LimitPasswordReuse":1}}' },
        },
      ],
      result: { status: 200, data: { PasswordConfig: { LimitPasswordReuse: 1 } } },
    },
    {
      name: "meRegister puts the anonymous token into the query of a PUT",
      options: { auth },
      call: (client) =>
        client.meRegister({
          query: { anonUserToken: "a.b+c" },
          body: { Username: "ada", FirstName: "Ada", LastName: "L", Email: "ada@example.com", Active: true },
        }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${base}/me/register?anonUserToken=a.b%2Bc`,
            headers: { accept, ...json, authorization },
            body: '{"Username":"ada","FirstName":"Ada","LastName":"L","Email":"ada@example.com","Active":true}',
          },
          answer: { status: 200, headers: json, body: '{"access_token":"t-3"}' },
        },
      ],
      result: { status: 200, data: { access_token: "t-3" } },
    },
    {
      name: "apiClientsListSecrets lists secrets without their values",
      options: { auth },
      call: (client) => client.apiClientsListSecrets({ path: { apiClientID: "c" } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/apiclients/c/secrets`, headers: { accept, authorization }, body: "" },
          answer: { status: 200, headers: json, body: '{"Items":[{"ID":"s"}],"Meta":{"TotalPages":1}}' },
        },
      ],
      result: { status: 200, data: { Items: [{ ID: "s" }], Meta: { TotalPages: 1 } } },
    },
    {
      name: "apiClientsCreateSecret reads the secret once",
      options: { auth },
      call: (client) => client.apiClientsCreateSecret({ path: { apiClientID: "c" }, body: { Name: "Web" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/apiclients/c/secrets`,
            headers: { accept, ...json, authorization },
            body: '{"Name":"Web"}',
          },
          answer: { status: 201, headers: json, body: '{"ID":"s","ClientSecret":"x"}' },
        },
      ],
      result: { status: 201, data: { ID: "s", ClientSecret: "x" } },
    },
    {
      name: "apiClientsGetSecret reads its name",
      options: { auth },
      call: (client) => client.apiClientsGetSecret(secret),
      exchange: [
        {
          sent: {
            method: "GET",
            url: `${base}/apiclients/c/secrets/s%2F1`,
            headers: { accept, authorization },
            body: "",
          },
          answer: { status: 200, headers: json, body: '{"ID":"s/1"}' },
        },
      ],
      result: { status: 200, data: { ID: "s/1" } },
    },
    {
      name: "apiClientsPatchSecret sends what changes",
      options: { auth },
      call: (client) => client.apiClientsPatchSecret({ ...secret, body: { Name: "Web 2" } }),
      exchange: [
        {
          sent: {
            method: "PATCH",
            url: `${base}/apiclients/c/secrets/s%2F1`,
            headers: { accept, ...json, authorization },
            body: '{"Name":"Web 2"}',
          },
          answer: {
            status: 400,
            headers: json,
            body: '{"Errors":[{"ErrorCode":"ApiClientSecret.InvalidExpirationDate"}]}',
          },
        },
      ],
      result: { status: 400, error: { Errors: [{ ErrorCode: "ApiClientSecret.InvalidExpirationDate" }] } },
    },
    {
      name: "apiClientsDeleteSecret names the secret",
      options: { auth },
      call: (client) => client.apiClientsDeleteSecret(secret),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: `${base}/apiclients/c/secrets/s%2F1`,
            headers: { accept, authorization },
            body: "",
          },
          answer: { status: 204 },
        },
      ],
      result: { status: 204 },
    },
  ],
});
