import { describe, expect, test } from "vitest";
import { parseYaml } from "../load/parse-yaml.ts";
import type { Json } from "../model/model.ts";
import { head, lintYaml, oneFile } from "./fixture.ts";
import { lintStructure } from "./lint-structure.ts";

const operation = (fields: string): string =>
  `${head("3.1.1")}paths: {/a: {get: {responses: {"200": {description: D}}, ${fields}}}}`;

describe("fields", () => {
  test.each<[string, string, string[]]>([
    ["sound", `${head("3.1.1")}paths: {}`, []],
    ["extensions anywhere", `${head("3.0.3")}x-a: {y: 1}\npaths: {x-b: 1, /a: {x-c: null}}`, []],
    ["unknown at the top", `${head("3.1.1")}paths: {}\nfoo: 1`, ["tolerated unknown-field #/foo (key)"]],
    [
      "unknown in info",
      `openapi: 3.0.0\ninfo: {title: T, version: "1", licence: {}}\npaths: {}`,
      ["tolerated unknown-field #/info/licence (key)"],
    ],
    [
      "unknown in an operation",
      operation("operationID: a"),
      ["tolerated unknown-field #/paths/~1a/get/operationID (key)"],
    ],
    ["unknown method", `${head("3.1.1")}paths: {/a: {got: {}}}`, ["tolerated unknown-field #/paths/~1a/got (key)"]],
    ["missing title", `openapi: 3.1.0\ninfo: {version: "1"}\npaths: {}`, ["tolerated missing-field #/info"]],
    ["missing info", "openapi: 3.1.0\npaths: {}", ["tolerated missing-field #"]],
    ["missing paths in 3.0", head("3.0.3"), ["tolerated missing-field #"]],
    ["webhooks alone in 3.1", `${head("3.1.0")}webhooks: {}`, []],
    ["nothing in 3.1", head("3.1.0"), ["tolerated missing-field #"]],
    ["paths: null", `${head("3.1.0")}paths:`, ["tolerated wrong-type #/paths"]],
    ["paths a list", `${head("3.1.0")}paths: []`, ["tolerated wrong-type #/paths"]],
    [
      "version a number",
      "openapi: 3.1.0\ninfo: {title: T, version: 1.0}\npaths: {}",
      ["tolerated wrong-type #/info/version"],
    ],
    [
      "description a number",
      "openapi: 3.1.0\ninfo: {title: T, version: a, description: 1}\npaths: {}",
      ["tolerated wrong-type #/info/description"],
    ],
    ["deprecated a text", operation("deprecated: 'yes'"), ["tolerated wrong-type #/paths/~1a/get/deprecated"]],
    ["tags a text", operation("tags: a"), ["tolerated wrong-type #/paths/~1a/get/tags"]],
    ["a tag a number", operation("tags: [a, 1]"), ["tolerated wrong-type #/paths/~1a/get/tags/1"]],
    [
      "3.1 fields in 3.0",
      `openapi: 3.0.3\ninfo: {title: T, version: a, summary: S}\npaths: {}\nwebhooks: {}`,
      ["warning field-of-later-version #/webhooks (key)", "warning field-of-later-version #/info/summary (key)"],
    ],
    [
      "3.2 methods in 3.1",
      `${head("3.1.0")}paths: {/a: {query: {}, additionalOperations: {}}}`,
      [
        "warning field-of-later-version #/paths/~1a/query (key)",
        "warning field-of-later-version #/paths/~1a/additionalOperations (key)",
      ],
    ],
    [
      "3.2 fields in 3.2",
      `${head("3.2.0")}paths: {/a: {query: {responses: {"200": {content: {a/b: {itemSchema: {}}}}}}, additionalOperations: {LINK: {responses: {"200": {description: D}}}}}}`,
      [],
    ],
    [
      "fields named like members of objects",
      `${head("3.1.0")}paths: {}\nconstructor: 1\ntoString: 1`,
      ["tolerated unknown-field #/constructor (key)", "tolerated unknown-field #/toString (key)"],
    ],
    ["duplicate tags", `${head("3.1.0")}paths: {}\ntags: [{name: a}, {name: a}]`, ["warning duplicate-tag #/tags/1"]],
    [
      "names of components",
      `${head("3.1.0")}components: {schemas: {a b: {}, ok.-_1: {}}}`,
      ["warning component-name #/components/schemas/a b (key)"],
    ],
  ])("%s", (_, text, wanted) => {
    expect(lintYaml(text)).toEqual(wanted);
  });
});

describe("what is said", () => {
  test.each<[string, string, string]>([
    [
      "foo: 1",
      '"foo" is no field of an OpenAPI Object; it is ignored.',
      "Remove it, or make it an extension by the prefix x-.",
    ],
    ["pathes: {}", '"pathes" is no field of an OpenAPI Object; it is ignored.', "Did you mean paths?"],
    ["Components: {}", '"Components" is no field of an OpenAPI Object; it is ignored.', "Did you mean components?"],
    ["servers: {}", "servers must be a list, not a mapping; it is read as empty.", "Give it a value or remove it."],
    [
      "components:",
      "components must be a mapping (Components Object), not empty; it is read as empty.",
      "Give it a value or remove it.",
    ],
    [
      "security: [{a: read}]",
      'a must be a list, not "read"; it is read as a list of one.',
      "Write a list: begin it with a hyphen.",
    ],
  ])("%s", (line, message, fix) => {
    const document = parseYaml(`${head("3.1.1")}paths: {}\n${line}`) as Json;
    const finding = lintStructure(oneFile(document)).findings.find(({ rule }) => rule !== "undefined-security-scheme");
    expect([finding?.message, finding?.fix ?? ""]).toEqual([message, fix]);
  });
});

const responses = (text: string, version = "3.1.1"): string =>
  `${head(version)}paths: {/a: {get: {responses: ${text}}}}`;

describe("responses and servers", () => {
  test.each<[string, string, string[]]>([
    [
      "statuses, ranges and default",
      responses('{"200": {description: D}, 2XX: {description: D}, default: {description: D}}'),
      [],
    ],
    ["only default", responses("{default: {description: D}}"), []],
    ["none", responses("{}"), ["warning no-responses #/paths/~1a/get/responses"]],
    ["none in 3.0", `${head("3.0.3")}paths: {/a: {get: {}}}`, ["warning missing-field #/paths/~1a/get"]],
    ["none in 3.1", `${head("3.1.0")}paths: {/a: {get: {}}}`, []],
    [
      "no such status",
      responses('{"600": {description: D}, 2xx: {description: D}, "20": {description: D}, ok: {description: D}}'),
      [
        "tolerated key-pattern #/paths/~1a/get/responses/20 (key)",
        "tolerated key-pattern #/paths/~1a/get/responses/600 (key)",
        "tolerated key-pattern #/paths/~1a/get/responses/2xx (key)",
        "tolerated key-pattern #/paths/~1a/get/responses/ok (key)",
      ],
    ],
    ["no description", responses('{"200": {}}'), ["warning missing-field #/paths/~1a/get/responses/200"]],
    ["no description in 3.2", responses('{"200": {}}', "3.2.0"), []],
    ["response null", responses('{"200": }'), ["tolerated wrong-type #/paths/~1a/get/responses/200"]],
    [
      "server variables",
      `${head("3.1.0")}paths: {}\nservers: [{url: "https://{a}.org/{b}", variables: {a: {default: x, enum: [y]}}}]`,
      [
        "warning undefined-server-variable #/servers/0/url",
        "tolerated server-variable-default #/servers/0/variables/a/default",
      ],
    ],
    [
      "server variables in 3.0",
      `${head("3.0.0")}paths: {}\nservers: [{url: "https://{a}.org", variables: {a: {default: x, enum: [y]}}}]`,
      ["tolerated server-variable-default #/servers/0/variables/a/default"],
    ],
    [
      "a server variable without default",
      `${head("3.1.0")}paths: {}\nservers: [{url: "https://{a}.org", variables: {a: {enum: [y]}}}]`,
      ["tolerated missing-field #/servers/0/variables/a"],
    ],
    ["no url", `${head("3.1.0")}paths: {}\nservers: [{description: D}]`, ["tolerated missing-field #/servers/0"]],
  ])("%s", (_, text, wanted) => {
    expect(lintYaml(text)).toEqual(wanted);
  });
});
