import { casesOf, same, type ClientCase } from "../client-case.ts";
import { secrets } from "../secrets.ts";

const cyclic: unknown[] = [];
cyclic.push(cyclic);
const throwing = {
  toJSON: () => {
    throw new Error(secrets.newPassword);
  },
};
const bytes = new Uint8Array([1, 2, 3]);
const stream = (): ReadableStream => new Blob(["x"]).stream();

async function* breakingItems(): AsyncGenerator<object> {
  yield { a: 1 };
  throw new Error(`it broke at ${secrets.key}`);
}

const noJson: Readonly<Record<string, () => unknown>> = {
  "a Blob": () => new Blob(["x"]),
  "a stream": stream,
  "a form": () => new FormData(),
  "search parameters": () => new URLSearchParams("a=b"),
  "a typed array": () => bytes,
  "a bigint": () => ({ a: 1n }),
  "what is cyclic": () => cyclic,
  "a toJSON that throws": () => throwing,
  "a Map": () => new Map([["a", "b"]]),
  "a function": () => () => secrets.newPassword,
  "a symbol": () => Symbol("x"),
  undefined: () => undefined,
};

const noForm: Readonly<Record<string, () => unknown>> = {
  "a string": () => "a=b",
  "a list": () => ["a"],
  "a stream": stream,
  "a typed array": () => bytes,
  "what holds a lone surrogate": () => ({ a: "\ud800" }),
  "what holds a symbol": () => ({ a: Symbol("x") }),
  "what is cyclic": () => {
    const value: Record<string, unknown> = {};
    value["a"] = { value };
    return value;
  },
};

const fileNames: Readonly<Record<string, readonly [string, string]>> = {
  "a quote and a parameter": ['"; name="x', "%22; name=%22x"],
  "line breaks": ["a\r\nX-Evil: 1\r\n\r\nx", "a%0D%0AX-Evil: 1%0D%0A%0D%0Ax"],
  "a path": ["../../etc/x", "x"],
  "a Windows path": ["C:\\x\\y.png", "y.png"],
  nothing: ["", "blob"],
  dots: ["..", "blob"],
};

/** R6, R7: a body is what its media type says, or is refused. */
export const bodyCases: readonly ClientCase[] = [
  ...casesOf("R6", fileNames, ([name, wanted]) => ({
    act: ({ call }) => call("multipart", { body: { file: new File(["x"], name) } }),
    wanted: 200,
    sent: 1,
    check: ({ seen }) => {
      const heads = seen[0]?.body.split("\r\n").filter((line) => /^[\w-]+: /u.test(line)) ?? [];
      return [
        ...same("the part", heads[0], `Content-Disposition: form-data; name="file"; filename="${wanted}"`),
        ...same("heads", heads.length, 2),
      ];
    },
  })),
  ...casesOf(
    "R6",
    { "CR and LF": "text/plain\r\nX-Evil: 1", LF: "text/plain\n\nevil", unicode: "text/plaín" },
    (type) => ({
      act: ({ call }) => call("multipart", { body: { file: new Blob(["x"], { type }) } }),
      wanted: 200,
      sent: 1,
      check: ({ seen }) => (seen[0]?.body.includes("Evil: 1\r\n") === true ? ["the type became a head"] : []),
    }),
    "a part type",
  ),
  {
    group: "R6",
    input: "a part's name with line breaks",
    act: ({ call }) => call("multipart", { body: { 'a"\r\nX-Evil: 1\r\n\r\n': "x" } }),
    wanted: 200,
    sent: 1,
    check: ({ seen }) => (seen[0]?.body.includes("\r\nX-Evil") === true ? ["the name became a head"] : []),
  },
  {
    group: "R6",
    input: "a value that looks like a boundary",
    act: ({ call }) =>
      call("multipart", { body: { title: '\r\n------x--\r\nContent-Disposition: form-data; name="y"' } }),
    wanted: 200,
    sent: 1,
    check: ({ seen }) => {
      const boundary = /boundary=(\S+)/u.exec(seen[0]?.headers["content-type"] ?? "")?.[1] ?? "";
      return same("parts", seen[0]?.body.split(`--${boundary}`).length, 3);
    },
  },
  ...casesOf("R7", noJson, (make) => ({
    act: ({ call }) => call("add", { body: make() }),
    wanted: "InvalidArgumentError",
  })),
  ...casesOf(
    "R7",
    noJson,
    (make) => ({
      act: ({ callOf }) => callOf("quatrix", "resetPasswordRequestPost", { body: make() }),
      wanted: "InvalidArgumentError",
    }),
    "Quatrix",
  ),
  ...casesOf(
    "R7",
    noForm,
    (make) => ({ act: ({ call }) => call("fill", { body: make() }), wanted: "InvalidArgumentError" }),
    "a form from",
  ),
  ...casesOf(
    "R7",
    noForm,
    (make) => ({
      act: ({ callOf }) => callOf("clever-cloud", "askForPasswordResetViaForm", { body: make() }),
      wanted: "InvalidArgumentError",
    }),
    "Clever Cloud, a form from",
  ),
  ...casesOf(
    "R7",
    { "an object": { a: 1 }, "a list": [1], null: null, "a stream of nothing": undefined },
    (body) => ({ act: ({ call }) => call("text", { body }), wanted: "InvalidArgumentError" }),
    "text from",
  ),
  ...casesOf(
    "R7",
    { "an object": { a: 1 }, "a number": 1, null: null },
    (body) => ({ act: ({ call }) => call("bytes", { body }), wanted: "InvalidArgumentError" }),
    "bytes from",
  ),
  ...casesOf(
    "R7",
    { "a text": "x", "a bigint": [1n], "a number": 1 },
    (body) => ({ act: ({ call }) => call("lines", { body }), wanted: "InvalidArgumentError" }),
    "lines from",
  ),
  {
    group: "R7",
    input: "a form that adds a pair",
    act: ({ call }) => call("fill", { body: { a: "1&admin=1", "b=c&d": "2" } }),
    wanted: 200,
    sent: 1,
    check: ({ seen }) =>
      same(
        "the form",
        [...new URLSearchParams(seen[0]?.body)],
        [
          ["a", "1&admin=1"],
          ["b=c&d", "2"],
        ],
      ),
  },
  {
    group: "R7",
    input: "lines whose source throws",
    act: ({ call }) => call("lines", { body: breakingItems() }),
    wanted: "NetworkError",
  },
  {
    group: "R7",
    input: "a media type that the operation does not take",
    act: ({ call }) => call("add", { body: {}, contentType: "text/html\r\nX-Evil: 1" }),
    wanted: "InvalidArgumentError",
  },
  {
    group: "R7",
    input: "a body where none is taken",
    act: ({ call }) => call("open", { body: { password: secrets.newPassword } }),
    wanted: "InvalidArgumentError",
  },
];
