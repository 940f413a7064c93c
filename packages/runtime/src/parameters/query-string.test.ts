import { describe, expect, test } from "vitest";
import { like, provider, stub } from "../../test/support.js";
import { createTransport } from "../transport.js";
import type { ParameterDescriptor } from "../descriptor.js";
import { cookieStyle } from "./cookie-style.js";
import { formQuery, jsonQuery, textQuery } from "./query-string.js";
import { form, pipeDelimited } from "./styles.js";

async function sent(place: "query" | "cookie", parameter: ParameterDescriptor, value: unknown) {
  const fetch = stub();
  const transport = createTransport(provider, { fetch });
  try {
    await like({ [place]: { q: parameter } })(transport, { [place]: { q: value } });
  } catch (error) {
    return (error as Error).message.replace(/^.*\): /u, "");
  }
  const { url, headers } = fetch.at(0);
  return place === "query" ? url.replace(/^[^?]*/u, "") : headers["cookie"];
}

describe("the whole query (the specification's examples first)", () => {
  test.each<[string, ParameterDescriptor, unknown, string]>([
    ["a form", { write: formQuery }, { foo: "a + b", bar: true }, "?foo=a+%2B+b&bar=true"],
    [
      "JSON",
      { write: jsonQuery },
      { numbers: [1, 2], flag: null },
      "?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D",
    ],
    ["a selector", { write: textQuery }, "$.a.b[1:1]", "?%24.a.b%5B1%3A1%5D"],
    ["a form with lists and objects", { write: formQuery }, { a: [1, 2], b: { c: 1 } }, "?a=1&a=2&b=%7B%22c%22%3A1%7D"],
    [
      "a form with encodings",
      { write: formQuery, encoding: { a: { write: pipeDelimited }, b: { write: form, explode: false } } },
      { a: [1, 2], b: [3, 4] },
      "?a=1%7C2&b=3,4",
    ],
    ["search parameters", { write: formQuery }, new URLSearchParams("a=b&a=c"), "?a=b&a=c"],
    ["an empty form", { write: formQuery }, {}, ""],
    ["no form", { write: formQuery }, "a=b", 'query parameter "q" must be an object.'],
    ["no JSON", { write: jsonQuery }, () => {}, 'query parameter "q" is a function, which JSON cannot hold.'],
  ])("%s", async (_name, parameter, value, wanted) => {
    expect(await sent("query", parameter, value)).toBe(wanted);
  });
});

describe("style: cookie", () => {
  test.each<[string, ParameterDescriptor, unknown, string | undefined]>([
    ["a text, as it is", { write: cookieStyle }, "a%20b+c&=/", "q=a%20b+c&=/"],
    ["a number", { write: cookieStyle }, 5, "q=5"],
    ["a list", { write: cookieStyle }, ["a", "b"], "q=a; q=b"],
    ["an object", { write: cookieStyle }, { a: 1, b: undefined, c: 2 }, "a=1; c=2"],
    ["a list in one", { write: cookieStyle, explode: false }, ["a", "b"], "q=a,b"],
    ["an object in one", { write: cookieStyle, explode: false }, { a: 1, c: 2 }, "q=a,1,c,2"],
    ["nothing", { write: cookieStyle }, [], undefined],
    ...["a b", "a;b", 'a"', "a,b", "a\\b", "ü", "a\n"].map((value): [string, ParameterDescriptor, unknown, string] => [
      JSON.stringify(value),
      { write: cookieStyle },
      value,
      'cookie parameter "q" holds a character that no cookie can: escape it.',
    ]),
  ])("%s", async (_name, parameter, value, wanted) => {
    expect(await sent("cookie", parameter, value)).toBe(wanted);
  });
});
