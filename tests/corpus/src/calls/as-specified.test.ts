import type { IHttpOperation } from "@stoplight/types";
import { expect, test } from "vitest";
import { asSpecified } from "./as-specified.ts";

const parameter = (name: string) => ({ id: name, name, style: "simple" });
const key = { id: "k", key: "k", type: "apiKey", in: "query", name: "api_key" };
const bearer = { id: "b", key: "b", type: "http", scheme: "bearer" };

const read = (more: object): IHttpOperation =>
  asSpecified({ id: "a", method: "get", path: "/a", responses: [], ...more } as unknown as IHttpOperation);

test.each([
  ["ignored headers", { headers: ["Accept", "Content-Type", "authorization", "X-A"] }, { headers: ["X-A"] }],
  ["headers that differ by case", { headers: ["X-A", "x-a", "X-B"] }, { headers: ["X-A", "X-B"] }],
  ["a query of such names", { query: ["Accept", "accept"] }, { query: ["Accept", "accept"] }],
])("%s", (_what, given, wanted) => {
  const request = Object.fromEntries(Object.entries(given).map(([place, names]) => [place, names.map(parameter)]));
  const names = Object.entries(read({ request }).request ?? {})
    .map(([place, list]) => [place, (list as { name: string }[]).map(({ name }) => name)] as const)
    .filter(([, list]) => list.length > 0);
  expect(Object.fromEntries(names)).toEqual(wanted);
});

test.each([
  ["the only alternative", [[key]], []],
  ["beside none at all", [[], [key]], []],
  ["one of two", [[key], [bearer]], ["required"]],
])("a parameter that is the credential of %s", (_what, security, wanted) => {
  const query = [
    { ...parameter("api_key"), required: true },
    { ...parameter("api_key"), required: false },
  ];
  const stays = query.filter((one) => read({ security, request: { query: [one] } }).request?.query?.length === 1);
  expect(stays.map(({ required }) => (required ? "required" : "optional"))).toEqual(wanted);
});

test.each([
  ["get", false],
  ["head", false],
  ["delete", true],
  ["post", true],
])("the body of %s stays: %s", (method, stays) => {
  const { request } = read({ method, request: { body: { id: "b" } } });
  expect(request !== undefined && "body" in request).toBe(stays);
});

test("a fragment is not sent", () => {
  expect(read({ path: "/#Action=A" }).path).toBe("/");
});
