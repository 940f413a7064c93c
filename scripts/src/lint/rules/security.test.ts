import { describe, expect, test } from "vitest";
import { head, lintYaml } from "../fixture.ts";

describe("security", () => {
  test.each<[string, string, string[]]>([
    [
      "defined",
      "security: [{key: []}, {}]\ncomponents: {securitySchemes: {key: {type: apiKey, name: k, in: header}}}",
      [],
    ],
    [
      "a scheme with the prefix of extensions",
      "security: [{x-key: []}]\ncomponents: {securitySchemes: {x-key: {type: apiKey, name: k, in: header}}}",
      [],
    ],
    ["undefined", "security: [{key: []}]", ["tolerated undefined-security-scheme #/security/0/key (key)"]],
    [
      "undefined with the prefix of extensions",
      "security: [{x-key: []}]",
      ["tolerated undefined-security-scheme #/security/0/x-key (key)"],
    ],
    [
      "a member of every object",
      "security: [{toString: []}]",
      ["tolerated undefined-security-scheme #/security/0/toString (key)"],
    ],
    [
      "scopes of another type",
      "security: [{key: null}]\ncomponents: {securitySchemes: {key: {type: http, scheme: basic}}}",
      ["tolerated wrong-type #/security/0/key"],
    ],
    [
      "security a mapping",
      "security: {key: []}",
      ["tolerated wrong-type #/security", "tolerated undefined-security-scheme #/security/key (key)"],
    ],
    [
      "a type that every object has",
      "components: {securitySchemes: {a: {type: constructor}}}\nsecurityDefinitions: {b: {type: oauth2, flow: toString}}",
      [
        "tolerated openapi-2-field #/securityDefinitions (key)",
        "tolerated enum-value #/components/securitySchemes/a/type",
      ],
    ],
    [
      "no such type",
      "components: {securitySchemes: {a: {type: basic}}}",
      ["tolerated enum-value #/components/securitySchemes/a/type"],
    ],
    ["no type", "components: {securitySchemes: {a: {}}}", ["tolerated missing-field #/components/securitySchemes/a"]],
    [
      "incomplete",
      "components: {securitySchemes: {a: {type: apiKey, name: k}, b: {type: http}, c: {type: oauth2}, d: {type: openIdConnect}}}",
      [
        "tolerated missing-field #/components/securitySchemes/a",
        "tolerated missing-field #/components/securitySchemes/b",
        "tolerated missing-field #/components/securitySchemes/c",
        "tolerated missing-field #/components/securitySchemes/d",
      ],
    ],
    [
      "flows",
      "components: {securitySchemes: {a: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {}}, password: {scopes: {}}, implicit: {authorizationUrl: /a}}}}}",
      [
        "tolerated missing-field #/components/securitySchemes/a/flows/password",
        "tolerated missing-field #/components/securitySchemes/a/flows/implicit",
      ],
    ],
    [
      "no such flow",
      "components: {securitySchemes: {a: {type: oauth2, flows: {application: {}}}}}",
      ["tolerated unknown-field #/components/securitySchemes/a/flows/application (key)"],
    ],
  ])("%s", (_, text, wanted) => {
    expect(lintYaml(`${head("3.1.1")}paths: {}\n${text}`)).toEqual(wanted);
  });

  test("mutualTLS before 3.1 is told", () => {
    const text = `${head("3.0.3")}paths: {}\ncomponents: {securitySchemes: {a: {type: mutualTLS}}}`;
    expect(lintYaml(text)).toEqual(["warning field-of-later-version #/components/securitySchemes/a/type"]);
  });
});
