import { describe, expect, test } from "vitest";
import { site } from "../../test/support.js";
import { InvalidArgumentError } from "../errors.js";
import { form, label, matrix, pipeDelimited, simple, spaceDelimited } from "./styles.js";

// The variables and tables of RFC 6570, section 3.2: what a judge that is not ours says of the styles that coincide with it.
const list = ["red", "green", "blue"];
const keys = { semi: ";", dot: ".", comma: "," };

describe("RFC 6570", () => {
  test.each([
    ["{var}", simple, "var", "value", false, "value"],
    ["{hello}", simple, "hello", "Hello World!", false, "Hello%20World%21"],
    ["{half}", simple, "half", "50%", false, "50%25"],
    ["{list}", simple, "list", list, false, "red,green,blue"],
    ["{list*}", simple, "list", list, true, "red,green,blue"],
    ["{keys}", simple, "keys", keys, false, "semi,%3B,dot,.,comma,%2C"],
    ["{keys*}", simple, "keys", keys, true, "semi=%3B,dot=.,comma=%2C"],
    ["{.who}", label, "who", "fred", false, ".fred"],
    ["{.half}", label, "half", "50%", false, ".50%25"],
    ["{.list}", label, "list", list, false, ".red,green,blue"],
    ["{.list*}", label, "list", list, true, ".red.green.blue"],
    ["{.keys}", label, "keys", keys, false, ".semi,%3B,dot,.,comma,%2C"],
    ["{.keys*}", label, "keys", keys, true, ".semi=%3B.dot=..comma=%2C"],
    ["{;who}", matrix, "who", "fred", false, ";who=fred"],
    ["{;half}", matrix, "half", "50%", false, ";half=50%25"],
    ["{;empty}", matrix, "empty", "", false, ";empty"],
    ["{;list}", matrix, "list", list, false, ";list=red,green,blue"],
    ["{;list*}", matrix, "list", list, true, ";list=red;list=green;list=blue"],
    ["{;keys}", matrix, "keys", keys, false, ";keys=semi,%3B,dot,.,comma,%2C"],
    ["{;keys*}", matrix, "keys", keys, true, ";semi=%3B;dot=.;comma=%2C"],
    ["{&who}", form, "who", "fred", true, "who=fred"],
    ["{&half}", form, "half", "50%", true, "half=50%25"],
    ["{&empty}", form, "empty", "", true, "empty="],
    ["{&list}", form, "list", list, false, "list=red,green,blue"],
    ["{&list*}", form, "list", list, true, "list=red&list=green&list=blue"],
    ["{&keys}", form, "keys", keys, false, "keys=semi,%3B,dot,.,comma,%2C"],
    ["{&keys*}", form, "keys", keys, true, "semi=%3B&dot=.&comma=%2C"],
  ] as const)("%s", (_template, write, name, value, explode, wanted) => {
    // In a query, where dots and the empty string may stand alone.
    expect(write(value, site("query", { name, explode }))).toBe(wanted);
  });
});

describe("OpenAPI's own", () => {
  test.each([
    ["spaceDelimited", spaceDelimited, { name: "c" }, ["a", "b c"], "c=a%20b%20c"],
    ["spaceDelimited object", spaceDelimited, { name: "c" }, { R: 1, G: 2 }, "c=R%201%20G%202"],
    ["spaceDelimited, exploded", spaceDelimited, { name: "c", explode: true }, ["a", "b"], "c=a&c=b"],
    ["pipeDelimited", pipeDelimited, { name: "c" }, ["a", "b|c"], "c=a%7Cb%7Cc"],
    ["form defaults to explode", form, { name: "c" }, ["a", "b"], "c=a&c=b"],
    ["names are encoded", form, { name: "a&b" }, "x", "a%26b=x"],
    ["keys are encoded", form, { name: "c" }, { "a]=": 1, __proto__x: 2 }, "a%5D%3D=1&__proto__x=2"],
    ["an empty list is not sent", form, { name: "c" }, [], undefined],
    ["nor is an empty object", form, { name: "c" }, {}, undefined],
    ["null members are left out", form, { name: "c" }, ["a", null, undefined, "b"], "c=a&c=b"],
    ["Date", form, { name: "c" }, new Date(0), "c=1970-01-01T00%3A00%3A00.000Z"],
    ["bigint", form, { name: "c" }, 12345678901234567890n, "c=12345678901234567890"],
    ["boolean, number", form, { name: "c" }, [true, -0, 1e21], "c=true&c=0&c=1e%2B21"],
    ["plus, space, percent", form, { name: "c" }, "+ %", "c=%2B%20%25"],
  ] as const)("%s", (_what, write, more, value, wanted) => {
    expect(write(value, site("query", more))).toBe(wanted);
  });

  test("a header's value is not encoded, a cookie's is and its pairs stand apart", () => {
    expect(simple(["a b", "ü"], site("header"))).toBe("a b,ü");
    expect(form("; a=b", site("cookie"))).toBe("id=%3B%20a%3Db");
    expect(form(["x", "y"], site("cookie"))).toBe("id=x; id=y");
  });
});

test.each([
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["an invalid Date", new Date(NaN)],
  ["a function", () => 1],
  ["a symbol", Symbol("x")],
  ["a nested list", [["a"]]],
  ["a nested object", { a: { b: 1 } }],
])("%s is refused", (_what, value) => {
  expect(() => form(value, site("query"))).toThrow(InvalidArgumentError);
  expect(() => form(value, site("query"))).toThrow('thing (GET /thing): query parameter "id" holds a value that is');
});
