import { describe, expect, test } from "vitest";
import type { JsonObject } from "../document.ts";
import { buildModel } from "./build-model.ts";

function schemesOf(scheme: JsonObject): { readonly schemes: unknown; readonly findings: readonly string[] } {
  const document = { openapi: "3.1.0", paths: {}, components: { securitySchemes: { signed: scheme } } };
  const { model, findings } = buildModel(document);
  const start = "/components/securitySchemes/signed/x-specloom-oauth1";
  const texts = findings.map(({ pointer, message, fix }) => `${pointer.replace(start, "")}: ${message} ${fix ?? ""}`);
  return { schemes: model.securitySchemes, findings: texts };
}

const http = { type: "http", scheme: "OAuth" };
const base = { name: "signed", deprecated: false };

describe("x-specloom-oauth1", () => {
  test("names the methods in their order, and where tokens come from", () => {
    const urls = { requestTokenUri: "/request", authorizationUri: "/authorize", tokenCredentialsUri: "/token" };
    const extension = { signatures: ["HMAC-SHA1", "HMAC-SHA512", "PLAINTEXT"], ...urls };
    expect(schemesOf({ ...http, scheme: "oauth", "x-specloom-oauth1": extension })).toEqual({
      schemes: [{ ...base, type: "oauth1", ...extension }],
      findings: [],
    });
  });

  test("without it, the scheme is a word before a credential", () => {
    expect(schemesOf(http)).toEqual({ schemes: [{ ...base, type: "http", httpScheme: "OAuth" }], findings: [] });
  });

  const methods = "HMAC-SHA512, HMAC-SHA256, HMAC-SHA1, PLAINTEXT";
  const listed = `\`signatures\` lists the methods that the server takes. Name each once, the default first: ${methods}.`;
  test.each<[JsonObject, JsonObject[string], string[]]>([
    [
      http,
      "HMAC-SHA1",
      [`: \`x-specloom-oauth1\` is an object with \`signatures\`. Write { signatures: [${methods}] }.`],
    ],
    [http, {}, [`: ${listed}`]],
    [http, { signatures: [] }, [`/signatures: ${listed}`]],
    [http, { signatures: ["RSA-SHA1"] }, [`/signatures: ${listed}`]],
    [http, { signatures: ["PLAINTEXT", "PLAINTEXT"] }, [`/signatures: ${listed}`]],
    [
      http,
      { signatures: ["PLAINTEXT"], tokenUrl: "/", authorizationUri: 5 },
      [
        "/tokenUrl: `tokenUrl` means nothing here. It has signatures, requestTokenUri, authorizationUri, tokenCredentialsUri.",
        "/authorizationUri: `authorizationUri` is a URL. Write it as a text.",
      ],
    ],
    [
      { type: "http", scheme: "bearer" },
      { signatures: ["PLAINTEXT"] },
      [
        ": `x-specloom-oauth1` belongs to `type: http` with `scheme: OAuth`. Make the scheme one, or take the field out.",
      ],
    ],
  ])("%j with %j", (scheme, extension, wanted) => {
    expect(schemesOf({ ...scheme, "x-specloom-oauth1": extension }).findings).toEqual(wanted);
  });
});
