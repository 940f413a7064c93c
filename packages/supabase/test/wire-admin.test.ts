import { runWire } from "@specloom/contract";
import { createSupabaseClient, type SupabaseClient, type SupabaseClientOptions } from "../src/index.js";

const accept = "application/json";
const json = { "content-type": "application/json" };
const base = "https://acme.supabase.co/auth/v1";
const serverVariables = { project: "acme" };
const admin = { serverVariables, auth: { APIKeyAuth: "service", AdminAuth: "service" } };
const asAdmin = { accept, apikey: "service", authorization: "Bearer service" };
const userId = "5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75";
const factorId = "2b306a77-21dc-4110-ba71-537cb56b9e98";

runWire<SupabaseClient, SupabaseClientOptions>({
  createClient: createSupabaseClient,
  cases: [
    {
      name: "adminGenerateLink sends the service role key in both headers",
      options: admin,
      call: (client) => client.adminGenerateLink({ body: { type: "recovery", email: "ada@example.com" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: `${base}/admin/generate_link`,
            headers: { ...asAdmin, ...json },
            body: '{"type":"recovery","email":"ada@example.com"}',
          },
          answer: { status: 200, headers: json, body: `{"id":"${userId}","email_otp":"492039"}` },
        },
      ],
      result: { status: 200, data: { id: userId, email_otp: "492039" } },
    },
    {
      name: "adminGetUser reads a user",
      options: admin,
      call: (client) => client.adminGetUser({ path: { userId } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/admin/users/${userId}`, headers: asAdmin, body: "" },
          answer: { status: 404, headers: json, body: '{"code":404,"error_code":"user_not_found","msg":"m"}' },
        },
      ],
      result: { status: 404, error: { code: 404, error_code: "user_not_found", msg: "m" } },
    },
    {
      name: "adminUpdateUser unblocks a user",
      options: admin,
      call: (client) => client.adminUpdateUser({ path: { userId }, body: { ban_duration: "none" } }),
      exchange: [
        {
          sent: {
            method: "PUT",
            url: `${base}/admin/users/${userId}`,
            headers: { ...asAdmin, ...json },
            body: '{"ban_duration":"none"}',
          },
          answer: { status: 200, headers: json, body: `{"id":"${userId}"}` },
        },
      ],
      result: { status: 200, data: { id: userId } },
    },
    {
      name: "adminListFactors reads the factors",
      options: admin,
      call: (client) => client.adminListFactors({ path: { userId } }),
      exchange: [
        {
          sent: { method: "GET", url: `${base}/admin/users/${userId}/factors`, headers: asAdmin, body: "" },
          answer: { status: 200, headers: json, body: `[{"id":"${factorId}","status":"verified"}]` },
        },
      ],
      result: { status: 200, data: [{ id: factorId, status: "verified" }] },
    },
    {
      name: "adminDeleteFactor removes a factor of a user",
      options: admin,
      call: (client) => client.adminDeleteFactor({ path: { userId, factorId } }),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: `${base}/admin/users/${userId}/factors/${factorId}`,
            headers: asAdmin,
            body: "",
          },
          answer: { status: 200, headers: json, body: `{"id":"${factorId}"}` },
        },
      ],
      result: { status: 200, data: { id: factorId } },
    },
  ],
});
