import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { thing } from "../test/support.js";
import {
  ApiError,
  InvalidArgumentError,
  MissingCredentialError,
  NetworkError,
  ParseError,
  SpecloomError,
  TimeoutError,
} from "./errors.js";

const response = new Response("secret body");

test.each([
  ["NetworkError", new NetworkError("no response", thing)],
  ["TimeoutError", new TimeoutError("no response", thing)],
  ["MissingCredentialError", new MissingCredentialError("no response", thing)],
  ["InvalidArgumentError", new InvalidArgumentError("no response", thing)],
  ["ParseError", new ParseError("no response", thing, response, "secret body")],
  ["ApiError", new ApiError("no response", thing, 400, { token: "secret body" }, response)],
])("%s says what and where", (code, error) => {
  expect(error).toBeInstanceOf(SpecloomError);
  expect(error).toBeInstanceOf(Error);
  expect(error.message).toBe("thing (GET /thing): no response.");
  expect(error).toMatchObject({ name: code, code, operation: "thing", method: "GET", path: "/thing" });
  expect(inspect(error) + JSON.stringify(error) + error.stack).not.toContain("secret");
});

test("what a log must not show is there, but not enumerable", () => {
  const error = new ApiError("x", thing, 400, { token: "t" }, response);
  expect(error.error).toEqual({ token: "t" });
  expect(error.response).toBe(response);
  expect(Object.keys(error)).toEqual(["code", "operation", "method", "path", "status"]);
  expect(new ParseError("x", thing, response, "body").text).toBe("body");
});

test("a cause is kept", () => {
  const cause = new TypeError("fetch failed");
  expect(new NetworkError("x", thing, { cause }).cause).toBe(cause);
  expect("cause" in new NetworkError("x", thing)).toBe(false);
});

describe("instanceof", () => {
  const copy = { code: "NetworkError", [Symbol.for("specloom.code")]: "NetworkError" };

  test("tells classes apart", () => {
    expect(new NetworkError("x")).not.toBeInstanceOf(TimeoutError);
    expect(new Error("x")).not.toBeInstanceOf(SpecloomError);
    for (const value of [null, undefined, "NetworkError", { code: "NetworkError" }]) {
      expect((value as unknown) instanceof NetworkError).toBe(false);
    }
  });

  test("recognises an error of another copy of this package", () => {
    expect(copy).toBeInstanceOf(NetworkError);
    expect(copy).toBeInstanceOf(SpecloomError);
    expect(copy).not.toBeInstanceOf(ParseError);
  });

  test("a class that a user derives holds its own instances only", () => {
    class Mine extends NetworkError {}
    expect(new Mine("x")).toBeInstanceOf(Mine);
    expect(new Mine("x")).toBeInstanceOf(NetworkError);
    expect(new NetworkError("x")).not.toBeInstanceOf(Mine);
  });
});
