import { expect, test } from "vitest";
import { consumerText, heyApi, openapiFetch, specloomClient, specloomFunctions } from "./consumers.ts";

const calls = [{ operationId: "repos/get-branch", path: "/repos/{id}", values: { id: 1 }, property: "name" }];

test("a consumer of our client narrows by ok", () => {
  expect(consumerText(specloomClient, calls)).toBe(`import { createGithubClient } from "@specloom/github";

const github = createGithubClient();

export async function call0() {
  const result = await github.reposGetBranch({ path: {"id":1} });
  if (result.ok) return result.data.name;
  return undefined;
}
`);
});

test.each([
  { who: "our functions", consumer: specloomFunctions, wanted: `await reposGetBranch(github, { path: {"id":1} });` },
  {
    who: "openapi-fetch",
    consumer: openapiFetch,
    wanted: `await client.GET("/repos/{id}", { params: { path: {"id":1} } });\n  return result.data?.name;\n}`,
  },
  {
    who: "hey-api",
    consumer: heyApi,
    wanted: `await reposGetBranch({ path: {"id":1} });\n  return result.data?.name;\n}`,
  },
])("a consumer of $who calls as that client is called", ({ consumer, wanted }) => {
  expect(consumerText(consumer, calls)).toContain(wanted);
});

test("a call without values has no argument", () => {
  const plain = [{ operationId: "meta/root", path: "/", values: {}, property: "a" }];
  expect(consumerText(specloomFunctions, plain)).toContain("await metaRoot(github);");
  expect(consumerText(openapiFetch, plain)).toContain(`await client.GET("/");`);
});
