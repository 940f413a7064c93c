import { describe, expect, test } from "vitest";
import { parseYaml } from "../load/parse-yaml.ts";
import { surveyFile } from "../load/survey.ts";
import type { Json } from "../model/model.ts";
import { type BundledFiles, bundle } from "./bundle.ts";

/** Files as `load` hands them over; the first is the entry. */
function load(texts: Readonly<Record<string, string>>): BundledFiles {
  const files = new Map(
    Object.entries(texts).map(([file, text]) => {
      const data = parseYaml(text) as Json;
      return [file, { data, references: surveyFile(data).references }];
    }),
  );
  const [entry = ""] = files.keys();
  return { entry, files };
}

function outcome(files: Readonly<Record<string, string>>) {
  const { document, findings } = bundle(load(files));
  return { document, findings };
}

const a = "openapi.yaml";

describe("what lies in other files moves under components", () => {
  test.each<[string, Record<string, string>, string]>([
    [
      "a whole file, by its name",
      { [a]: "x: {schema: {$ref: schemas/pet.yaml}}", "schemas/pet.yaml": "type: object" },
      `
x: {schema: {$ref: "#/components/schemas/pet"}}
components: {schemas: {pet: {type: object}}}`,
    ],
    [
      "a part of a file, by its key",
      { [a]: 'x: {schema: {$ref: "all.yaml#/defs/Pet"}}', "all.yaml": "defs: {Pet: {type: object}}" },
      `
x: {schema: {$ref: "#/components/schemas/Pet"}}
components: {schemas: {Pet: {type: object}}}`,
    ],
    [
      "the same target once",
      { [a]: "items: {$ref: p.yaml}\nnot: {$ref: ./p.yaml#}", "p.yaml": "type: object" },
      `
items: {$ref: "#/components/schemas/p"}
not: {$ref: "#/components/schemas/p"}
components: {schemas: {p: {type: object}}}`,
    ],
    [
      "names that are taken get their folders as a prefix",
      {
        [a]: "items: {$ref: p.yaml}\nnot: {$ref: q/p.yaml}\ncomponents: {schemas: {p: {}}}",
        "p.yaml": "type: object",
        "q/p.yaml": "type: array",
      },
      `
items: {$ref: "#/components/schemas/p_d41eb207"}
not: {$ref: "#/components/schemas/q_p"}
components: {schemas: {p: {}, p_d41eb207: {type: object}, q_p: {type: array}}}`,
    ],
    [
      "the nearest keeps its name, whatever is referred to first",
      {
        [a]: "items: {$ref: users/Error.yaml}\nnot: {$ref: Error.yaml}\nif: {$ref: a/users/Error.yaml}",
        "Error.yaml": "type: object",
        "users/Error.yaml": "type: array",
        "a/users/Error.yaml": "type: string",
      },
      `
items: {$ref: "#/components/schemas/users_Error"}
not: {$ref: "#/components/schemas/Error"}
if: {$ref: "#/components/schemas/a_users_Error"}
components: {schemas: {users_Error: {type: array}, Error: {type: object}, a_users_Error: {type: string}}}`,
    ],
    [
      "a component that only refers gives its name",
      {
        [a]: "items: {$ref: p.yaml}\ncomponents: {schemas: {Pet: {$ref: p.yaml}, Animal: {$ref: p.yaml}}}",
        "p.yaml": "items: {$ref: p.yaml}",
      },
      `
items: {$ref: "#/components/schemas/Pet"}
components: {schemas: {Pet: {items: {$ref: "#/components/schemas/Pet"}}, Animal: {$ref: "#/components/schemas/Pet"}}}`,
    ],
    [
      "references within the moved file, and back into the entry",
      {
        [a]: "items: {$ref: f.yaml#/A}\ncomponents: {schemas: {C: {}}}",
        "f.yaml":
          'A: {allOf: [{$ref: "#/B"}, {$ref: "openapi.yaml#/components/schemas/C"}]}\nB: {items: {$ref: "#/A"}}',
      },
      `
items: {$ref: "#/components/schemas/A"}
components: {schemas: {C: {}, A: {allOf: [{$ref: "#/components/schemas/B"}, {$ref: "#/components/schemas/C"}]}, B: {items: {$ref: "#/components/schemas/A"}}}}`,
    ],
    [
      "files that refer to each other",
      { [a]: "items: {$ref: a.yaml}", "a.yaml": "items: {$ref: d/b.yaml}", "d/b.yaml": "items: {$ref: ../a.yaml}" },
      `
items: {$ref: "#/components/schemas/a"}
components: {schemas: {a: {items: {$ref: "#/components/schemas/b"}}, b: {items: {$ref: "#/components/schemas/a"}}}}`,
    ],
    [
      "parts without a telling name",
      {
        [a]: 'items: {$ref: "f.yaml#/paths/~1x~1{id}/get/schema"}',
        "f.yaml": "paths: {/x/{id}: {get: {schema: {type: string}}}}".replace("/x/{id}", '"/x/{id}"'),
      },
      `
items: {$ref: "#/components/schemas/f_paths_x_id_get_schema"}
components: {schemas: {f_paths_x_id_get_schema: {type: string}}}`,
    ],
    [
      "names with other characters",
      { [a]: 'items: {$ref: "f.yaml#/my%20pet~1s"}', "f.yaml": "my pet/s: {type: string}" },
      `
items: {$ref: "#/components/schemas/my_pet_s"}
components: {schemas: {my_pet_s: {type: string}}}`,
    ],
    [
      "what stands beside a reference",
      { [a]: "items: {$ref: p.yaml, description: D, not: {$ref: p.yaml}}", "p.yaml": "{}" },
      `
items: {$ref: "#/components/schemas/p", description: D, not: {$ref: "#/components/schemas/p"}}
components: {schemas: {p: {}}}`,
    ],
    [
      "mappings of discriminators",
      {
        [a]: 'discriminator: {mapping: {a: Dog, b: p.yaml, c: "#/components/schemas/C"}}\ncomponents: {schemas: {C: {}}}',
        "p.yaml": "type: object",
      },
      `
discriminator: {mapping: {a: Dog, b: "#/components/schemas/p", c: "#/components/schemas/C"}}
components: {schemas: {C: {}, p: {type: object}}}`,
    ],
    [
      "payloads stay",
      { [a]: "items: {$ref: p.yaml}\nexample: {$ref: p.yaml}", "p.yaml": "example: {$ref: p.yaml}" },
      `
items: {$ref: "#/components/schemas/p"}
example: {$ref: p.yaml}
components: {schemas: {p: {example: {$ref: p.yaml}}}}`,
    ],
    [
      "a name like a prototype's",
      {
        [a]: "items: {$ref: 'f.yaml#/__proto__'}\nnot: {$ref: 'f.yaml#/constructor'}",
        "f.yaml": "__proto__: {type: string}\nconstructor: {type: number}",
      },
      `
items: {$ref: "#/components/schemas/proto"}
not: {$ref: "#/components/schemas/constructor"}
components: {schemas: {proto: {type: string}, constructor: {type: number}}}`,
    ],
    [
      "anchors become pointers",
      { [a]: 'items: {$ref: "#node"}\ncomponents: {schemas: {N: {$anchor: node}}}' },
      `
items: {$ref: "#/components/schemas/N"}
components: {schemas: {N: {$anchor: node}}}`,
    ],
  ])("%s", (_, files, wanted) => {
    expect(outcome(files)).toEqual({ document: parseYaml(wanted), findings: [] });
  });
});

describe("each kind goes to its section", () => {
  const file = "f.yaml#/F";

  test.each<[string, string, string]>([
    ["schemas", `content: {a/b: {schema: {$ref: ${file}}}}`, "schemas"],
    ["properties named like sections", `properties: {headers: {$ref: ${file}}}`, "schemas"],
    ["responses", `responses: {"200": {$ref: ${file}}}`, "responses"],
    ["parameters", `parameters: [{$ref: ${file}}]`, "parameters"],
    [
      "named parameters",
      `components: {parameters: {x: {a: 1}, P: {content: {a/b: {schema: {$ref: ${file}}}}}}}`,
      "schemas",
    ],
    ["bodies", `requestBody: {$ref: ${file}}`, "requestBodies"],
    ["headers", `headers: {X: {$ref: ${file}}}`, "headers"],
    ["examples", `examples: {x: {$ref: ${file}}}`, "examples"],
    ["links", `links: {x: {$ref: ${file}}}`, "links"],
    ["callbacks", `callbacks: {x: {$ref: ${file}}}`, "callbacks"],
    ["media types", `content: {a/b: {$ref: ${file}}}`, "mediaTypes"],
  ])("%s", (_, text, section) => {
    const { document } = bundle(load({ [a]: text, "f.yaml": "F: {description: F}" }));
    const pointer = `#/components/${section}/F`;
    expect(JSON.stringify(document)).toContain(JSON.stringify(pointer));
    expect(document).toMatchObject({ components: { [section]: { F: { description: "F" } } } });
  });

  test("path items are put in place, in callbacks too", () => {
    const files = {
      [a]: "paths: {/a: {$ref: path.yaml, summary: S}}\ncallbacks: {x: {'{$url}': {$ref: path.yaml}}}",
      "path.yaml": "get: {operationId: o, requestBody: {$ref: '#/get/x-body'}, x-body: {description: D}}",
    };
    const item = {
      get: {
        operationId: "o",
        requestBody: { $ref: "#/components/requestBodies/x-body" },
        "x-body": { description: "D" },
      },
    };
    expect(outcome(files)).toEqual({
      findings: [],
      document: {
        paths: { "/a": { ...item, summary: "S" } },
        callbacks: { x: { "{$url}": item } },
        components: { requestBodies: { "x-body": { description: "D" } } },
      },
    });
  });
});

describe("a document without other files", () => {
  test.each(["x: {$ref: '#/y'}\ny: {}", "{}", "[]"])("%s is returned itself", (text) => {
    const loaded = load({ [a]: text });
    expect(bundle(loaded).document).toBe(loaded.files.get(a)?.data);
  });
});

test("the input stays as it is", () => {
  const loaded = load({
    [a]: "items: {$ref: p.yaml}\ncomponents: {schemas: {P: {$ref: p.yaml#/x}}}",
    "p.yaml": "x: {items: {$ref: '#'}}",
  });
  const before = JSON.stringify([...loaded.files]);
  bundle(loaded);
  expect(JSON.stringify([...loaded.files])).toBe(before);
});

test("a reference that leads nowhere is found in its file", () => {
  const { findings } = bundle(
    load({ [a]: "items: {$ref: p.yaml}\nnot: {$ref: q.yaml}", "p.yaml": "items: {$ref: '#/nowhere'}" }),
  );
  expect(findings.map(({ rule, file = "", pointer }) => `${rule} ${file}#${pointer}`)).toEqual([
    "unresolved-reference #/not/$ref",
    "unresolved-reference p.yaml#/items/$ref",
  ]);
});

test.each([
  ["/paths/~1a/get/responses/200", "q/item.yaml#/get/responses/200"],
  ["/paths/~1a", "q/item.yaml#"],
  ["/components/schemas/Pet/items/minimum", "pets.yaml#/defs/Pet/items/minimum"],
  ["/components/schemas/Named/items", "named.yaml#/items"],
  ["/components/schemas/Own/items", "#/components/schemas/Own/items"],
  ["/paths", "#/paths"],
])("a late finding at %s is placed at %s", (pointer, wanted) => {
  const { place } = bundle(
    load({
      [a]: `
paths: {/a: {$ref: item.yaml}}
components: {schemas: {Named: {$ref: named.yaml}, Own: {items: {$ref: pets.yaml#/defs/Pet}}}}`,
      "item.yaml": "$ref: q/item.yaml",
      "q/item.yaml": "get: {responses: {200: {description: D}}}",
      "named.yaml": "items: {}",
      "pets.yaml": "defs: {Pet: {items: {minimum: 1}}}",
    }),
  );
  const placed = place({ rule: "r", severity: "warning", pointer, message: "M" });
  expect(`${placed.file ?? ""}#${placed.pointer}`).toBe(wanted);
});

test("path items that refer to each other in a circle do not hang", () => {
  const loaded = load({ [a]: "paths: {/a: {$ref: p.yaml}}", "p.yaml": "$ref: q.yaml", "q.yaml": "$ref: p.yaml" });
  expect(bundle(loaded).document).toEqual({ paths: { "/a": { $ref: "p.yaml" } } });
});
