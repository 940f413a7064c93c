import { expect, test } from "vitest";
import type { Operation } from "../../model/model.ts";
import { collectImports } from "../text/imports.ts";
import { describeOperation } from "./descriptor.ts";

const either = (...scopes: readonly string[]): Operation["security"] =>
  scopes.map((scope) => [{ scheme: "OAuth2", scopes: [scope] }]);

const cases: readonly { readonly name: string; readonly security: Operation["security"]; readonly wanted: unknown }[] =
  [
    { name: "no security", security: [], wanted: undefined },
    { name: "either of two scopes of one scheme", security: either("read", "write"), wanted: [["OAuth2Value"]] },
    { name: "with one of two scopes, or without", security: [...either("a", "b"), []], wanted: [["OAuth2Value"], []] },
    {
      name: "two schemes together, or one of them",
      security: [
        [
          { scheme: "key", scopes: [] },
          { scheme: "OAuth2", scopes: [] },
        ],
        ...either("a"),
      ],
      wanted: [["keyValue", "OAuth2Value"], ["OAuth2Value"]],
    },
  ];

test.each(cases)("$name", ({ security, wanted }) => {
  const operation: Operation = {
    id: "a",
    key: "a",
    method: "GET",
    path: "/a",
    pointer: "/paths/~1a/get",
    tags: [],
    deprecated: false,
    formerly: [],
    parameters: [],
    parameterTypes: {},
    responses: [],
    security,
  };
  const described = describeOperation(operation, collectImports("runtime", new Set()), (name) => `${name}Value`);
  expect(described["security"]).toEqual(wanted);
});
