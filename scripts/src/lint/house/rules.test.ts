import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Problem } from "../../problem.ts";
import { lintHouse } from "./lint-house.ts";
import * as rules from "./rules/index.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const fixtures = "scripts/src/lint/house/fixtures";

const SECRET_FIX = "Add `format: password`, or `x-specloom-secret: true` where it has another format.";

/** For each rule what its failing fixture brings: `line:column`, and the message with its fix. The passing one brings nothing. */
const wanted: Readonly<Record<string, readonly (readonly [place: string, text: string])[]>> = {
  "specloom/body-has-example": [
    ["25:11", "The application/json body has no example. Add a realistic one under `examples`."],
    ["34:13", "The application/json body has no example. Add a realistic one under `examples`."],
  ],
  "specloom/description-full-stop": [
    ["13:18", 'The description ends in "light, such as:", without a full stop. End it as a sentence.'],
    ["20:20", 'The description ends in "to the house", without a full stop. End it as a sentence.'],
    ["28:28", "The description is empty. End it as a sentence."],
  ],
  "specloom/error-has-schema": [
    [
      "24:9",
      'The error response 404 has no schema. Describe its body under `content`, or say "The response has no body." in its description.',
    ],
    [
      "26:9",
      'The error response 410 has no schema. Describe its body under `content`, or say "The response has no body." in its description.',
    ],
    [
      "30:9",
      'The error response 4XX has no schema. Describe its body under `content`, or say "The response has no body." in its description.',
    ],
    [
      "34:9",
      'The error response default has no schema. Describe its body under `content`, or say "The response has no body." in its description.',
    ],
  ],
  "specloom/example-names-nobody": [
    ["27:20", "The example names the host mail.lamps.com, which may be somebody's. Use example.com in its place."],
    ["40:25", "The example names the host lamps.com, which may be somebody's. Use example.com in its place."],
  ],
  "specloom/has-description": [
    ["8:5", "The server has no description. Say what it is, and what an integrator has to know about it."],
    [
      "10:7",
      "The server variable house has no description. Say what it is, and what an integrator has to know about it.",
    ],
    ["24:7", "The request body has no description. Say what it is, and what an integrator has to know about it."],
    ["37:13", "The header X-Lamp has no description. Say what it is, and what an integrator has to know about it."],
    [
      "42:5",
      "The security scheme key has no description. Say what it is, and what an integrator has to know about it.",
    ],
    ["46:5", "The schema Lamp has no description. Say what it is, and what an integrator has to know about it."],
    ["49:9", "The field name has no description. Say what it is, and what an integrator has to know about it."],
  ],
  "specloom/operation-id-form": [
    ["17:20", 'The operationId "postLamp_0" is not in camelCase. Call it "postLamp".'],
    ["26:20", 'The operationId "Lamps.Add" is not in camelCase. Call it "lampsAdd".'],
    ["35:20", 'The operationId "add_lamp" is not in camelCase. Call it "addLamp".'],
    ["44:20", 'The operationId "AddLamp" is not in camelCase. Call it "addLamp".'],
  ],
  "specloom/operation-one-tag": [
    ["18:5", "The operation has no tag. Give it exactly one of the tags that the document declares."],
    ["29:13", "The operation has 2 tags. Give it exactly one of the tags that the document declares."],
  ],
  "specloom/secret-format": [
    ["26:13", "By its name TesterPass is a secret, and nothing marks it as one. " + SECRET_FIX],
    ["37:19", "By its name password is a secret, and nothing marks it as one. " + SECRET_FIX],
    ["40:19", "By its name confirmPassword is a secret, and nothing marks it as one. " + SECRET_FIX],
    ["43:19", "By its name pass2 is a secret, and nothing marks it as one. " + SECRET_FIX],
    ["46:19", "By its name access_token is a secret, and nothing marks it as one. " + SECRET_FIX],
  ],
  "specloom/server-names": [
    ["11:5", "The server has no name. Give it one with `x-specloom-name`, for example `sandbox`."],
    ["13:5", "The server has the name production of one above. Give it a name of its own."],
  ],
  "specloom/server-security": [
    [
      "16:5",
      "The operation goes to factory.lamps.test and takes the document's `security`. " +
        "Say at the operation which credentials are meant for that host.",
    ],
    [
      "27:5",
      "The operation goes to shop.lamps.test and takes the document's `security`. " +
        "Say at the operation which credentials are meant for that host.",
    ],
  ],
  "specloom/specloom-fields": [
    ["10:22", "x-specloom-name does not hold what it should. Make it a name in kebab-case."],
    ["22:28", "x-specloom-formerly does not hold what it should. Make it a list of different names."],
    ["23:30", "x-specloom-repeatable does not hold what it should. Make it true or false."],
    ["24:24", "x-specloom-name has no meaning on this object. Move it to the server that it is about."],
    [
      "25:30",
      "x-specloom-pagination does not hold what it should. " +
        "Make it an object with a `kind`, or false where the operation is not paged.",
    ],
    [
      "26:29",
      "x-specloom-repeatble is not a field that the generator knows. " +
        "It knows x-specloom-formerly, x-specloom-repeatable, x-specloom-pagination, x-specloom-oauth1, x-specloom-session, x-specloom-secret, x-specloom-name.",
    ],
    ["27:26", "x-specloom-oauth1 has no meaning on this object. Move it to the security scheme that it is about."],
    ["38:26", "x-specloom-oauth1 does not hold what it should. Make it an object with the list `signatures`."],
    [
      "39:27",
      "x-specloom-session does not hold what it should. " +
        "Make it an object with the operation `logIn` and the place, or a list of places, of the `key` in its response.",
    ],
    [
      "40:26",
      "x-specloom-secret has no meaning on this object. Move it to the schema, parameter, header that it is about.",
    ],
    ["45:26", "x-specloom-secret does not hold what it should. Make it true, or leave it out."],
  ],
  "specloom/summary-form": [
    ["19:16", 'The summary ends in ".". Leave the closing mark out: a summary is a heading.'],
    ["28:16", "The summary begins with a small letter. Begin it with a capital."],
    ["37:16", "The summary has a line break. Keep it on one line."],
    ["46:16", "The summary is 95 characters long. Keep it to 90; the description has room."],
  ],
  // Redocly's own, on which the specs rely.
  "no-invalid-media-type-examples": [
    [
      "35:32",
      "Example value must conform to the schema: `name` property type must be string. " +
        "Correct the example, or the schema that it is to show.",
    ],
    [
      "45:26",
      "Example value must conform to the schema: type must be string. " +
        "Correct the example, or the schema that it is to show.",
    ],
  ],
  "no-unused-components": [["26:5", 'Component: "Token" is never used. Refer to the component, or remove it.']],
};

const folderOf = (rule: string): string => rule.replace("specloom/", "");
let found: readonly Problem[];

beforeAll(async () => {
  const folders = readdirSync(new URL("fixtures", import.meta.url));
  const providers = folders.flatMap((folder) =>
    ["bad", "good"].map((kind) => ({ name: `${folder}/${kind}`, entry: `${fixtures}/${folder}/${kind}.yaml` })),
  );
  found = await lintHouse(root, providers);
});

describe("with the repository's redocly.yaml", () => {
  test.each(Object.entries(wanted))(
    "%s finds what it should in its failing fixture, and nothing else does",
    (rule, texts) => {
      const own = found.filter(({ provider }) => provider === `${folderOf(rule)}/bad`);
      expect(own.map(({ line, column, message, fix }) => [`${line}:${column}`, `${message} ${fix}`])).toEqual(texts);
      expect(new Set(own.map((problem) => problem.rule))).toEqual(new Set([rule]));
    },
  );

  test("the passing fixtures pass every rule", () => {
    expect(found.filter(({ provider }) => provider.endsWith("/good"))).toEqual([]);
  });

  test("every house rule has its fixtures", () => {
    const own = Object.keys(wanted).filter((rule) => rule.startsWith("specloom/"));
    expect(own.map(folderOf)).toEqual(Object.keys(rules));
  });
});
