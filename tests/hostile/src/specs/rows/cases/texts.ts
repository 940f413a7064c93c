import { answered, head, inPlace, yaml } from "../document.ts";
import { holding, made, refused, type SpecCase, type Wanted } from "../spec-case.ts";

/** H1 to H5: texts that try to end the comment or the literal that they become. */
const comment = "a */ injected(); /* b";
const commentPlaces = [
  "info.title",
  "info.description",
  "info.version",
  "info.summary",
  "format",
  "pattern",
  "default",
  "example",
  "externalDocs.description",
  "response description",
];

const lineEnds: Readonly<Record<string, string>> = {
  LF: "\n",
  CR: "\r",
  "U+2028": "\u2028",
  "U+2029": "\u2029",
  NEL: "\u0085",
  "vertical tab": "\u000b",
};

const quotes = "'\"`\\${injected()}";
const quotedPlaces = [
  "path",
  "server url, its path",
  "server variable default and enum",
  "body media type",
  "response header name",
  "query parameter name",
  "name of a key's parameter",
  "scope name",
  "tokenUrl, its path",
  "property name",
];

const values: readonly (readonly [string, string, Wanted])[] = [
  [
    "an enum that ends a statement",
    "enum: ['\"; injected() //', '0); injected()']",
    holding(schemaFile(), '"\\"; injected() //"'),
  ],
  ["-0", "enum: [-0, 1]", made],
  ["-0 as constant", "const: -0", made],
  ["1e999", "enum: [1e999]", refused("number-out-of-range", ":6")],
  ["-1e999", "const: -1e999", refused("number-out-of-range")],
  ["1e308 and a big integer", "enum: [1e308, 9007199254740993]", made],
  ["a constant that is a list of objects", "const: [{ '__proto__': { a: 1 } }, \"`\"]", made],
  ["a default of another type", "type: integer\n      default: '0); injected(); (0'", made],
  [".nan", "const: .nan", refused("number-out-of-range")],
];

const extensions: readonly (readonly [string, string])[] = [
  ["x-enum-varnames that close the body", 'x-enum-varnames: ["A }; injected(); enum B {", "B"]'],
  ["x-enumNames", "x-enumNames: ['\"] = 1; injected(); //', B]"],
  ["x-enumDescriptions as a list", 'x-enumDescriptions: ["*/ } injected(); enum C { /*", "D"]'],
  ["x-enum-descriptions as a map", 'x-enum-descriptions: { "a */ injected()": "*/ injected() /*" }'],
];

function schemaFile(): string {
  return "src/generated/models.ts";
}

function schemaYaml(lines: string): string {
  return `${head}components:\n  schemas:\n    S:\n      ${lines}\n`;
}

export const textCases: readonly SpecCase[] = [
  ...commentPlaces.map((place): SpecCase => ({ row: "H1", name: place, files: inPlace(place, comment), wanted: made })),
  {
    row: "H1",
    name: "a folded block of YAML",
    files: yaml(`${head}paths: {}\ntags:\n  - name: t\n    description: >\n      */\n      injected();\n      /*\n`),
    wanted: made,
  },
  ...Object.entries(lineEnds).map(([name, end]): SpecCase => ({
    row: "H2",
    name,
    files: inPlace("info.version", `1${end}injected();${end}//`),
    wanted: made,
  })),
  ...["info.title", "operation summary", "tag name"].map((place): SpecCase => ({
    row: "H2",
    name: `all of them in ${place}`,
    files: inPlace(place, Object.values(lineEnds).join("injected();")),
    wanted: made,
  })),
  ...quotedPlaces.map((place): SpecCase => ({
    row: "H3",
    name: place,
    files: inPlace(place, quotes.replace(place === "path" ? "${injected()}" : "", "$")),
    wanted: made,
  })),
  ...values.map(([name, lines, wanted]): SpecCase => ({ row: "H4", name, files: yaml(schemaYaml(lines)), wanted })),
  ...extensions.map(([name, line]): SpecCase => ({
    row: "H5",
    name,
    files: yaml(schemaYaml(`enum: [a, b]\n      ${line}`)),
    wanted: made,
  })),
  {
    row: "H5",
    name: "on an enum that is answered",
    files: answered({ enum: ["a"], "x-enum-varnames": ["}\ninjected();"] }),
    wanted: made,
  },
];
