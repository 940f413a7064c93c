import { describe, expect, test } from "vitest";
import { type ProviderFacts, readProviderFacts } from "./provider-facts.ts";

describe("facts", () => {
  test.each<[string, unknown, ProviderFacts]>([
    ["none", null, {}],
    ["an empty file", {}, {}],
    [
      "the source of the spec",
      { source: { document: "https://acme.org/openapi.yaml", commit: "a".repeat(40) } },
      {
        source: [{ document: "https://acme.org/openapi.yaml", commit: "a".repeat(40), operations: {}, deviations: [] }],
      },
    ],
    [
      "all",
      {
        package: "@acme/quatrix",
        title: "Quatrix",
        homepage: "https://quatrix.it/a?b=c",
        environment: { api_key: "QUATRIX_TOKEN" },
        status: { state: "sunset", since: "2024-06-30", note: "Gone." },
      },
      {
        package: "@acme/quatrix",
        title: "Quatrix",
        homepage: "https://quatrix.it/a?b=c",
        environment: { api_key: "QUATRIX_TOKEN" },
        status: { state: "sunset", since: "2024-06-30", note: "Gone." },
      },
    ],
    [
      "tasks, in their order",
      {
        tasks: [
          { title: "Knock", text: "Gently.", code: "knock();\n" },
          { title: "Enter", code: "enter();" },
        ],
      },
      {
        tasks: [
          { title: "Knock", text: "Gently.", code: "knock();\n" },
          { title: "Enter", code: "enter();" },
        ],
      },
    ],
    [
      "a status without a date",
      { status: { state: "active", note: "Fine." } },
      { status: { state: "active", note: "Fine." } },
    ],
  ])("%s", (_, data, wanted) => {
    expect(readProviderFacts(data, "provider.yaml")).toEqual({ facts: wanted, findings: [] });
  });
});

describe("faults", () => {
  test.each<[string, unknown, string]>([
    ["a list", [], ": The file must be a mapping."],
    ["an unknown fact", { homePage: "x" }, '/homePage: "homePage" is no fact of a provider.'],
    ["a number", { title: 1 }, "/title: title must be a text."],
    ["an empty title", { title: " " }, "/title: title must not be empty."],
    ["a package with capitals", { package: "Acme" }, "/package: package must be an npm package name"],
    ["a package that climbs", { package: "../../x" }, "/package: package must be an npm package name"],
    ["a scope alone", { package: "@acme/" }, "/package: package must be an npm package name"],
    ["a long package", { package: "a".repeat(215) }, "/package: package must be an npm package name"],
    ["a package with a line break", { package: "a\n" }, "/package: package must be an npm package name"],
    ["no URL", { homepage: "acme.org" }, "/homepage: homepage must be a URL"],
    ["a script", { homepage: "javascript:alert(1)" }, "/homepage: homepage must be a URL"],
    ["a URL that closes its link", { homepage: "https://a.org/>x" }, "/homepage: homepage must be a URL"],
    ["environment a text", { environment: "X" }, "/environment: environment must map"],
    [
      "no variable",
      { environment: { key: "A B" } },
      "/environment/key: key must be the name of an environment variable",
    ],
    ["a variable with code", { environment: { key: "A; rm" } }, "/environment/key: key must be the name"],
    ["status a text", { status: "sunset" }, "/status: status must be a mapping"],
    [
      "no such state",
      { status: { state: "gone", note: "N" } },
      "/status/state: state must be one of active, sunset, deprecated.",
    ],
    ["no note", { status: { state: "sunset" } }, "/status: status lacks note."],
    ["no date", { status: { state: "sunset", note: "N", since: "June" } }, "/status/since: since must be a date"],
    [
      "no such date",
      { status: { state: "sunset", note: "N", since: "2024-02-31" } },
      "/status/since: since must be a date",
    ],
    ["tasks a mapping", { tasks: {} }, "/tasks: tasks must be a list."],
    ["a task that is a text", { tasks: ["Knock"] }, "/tasks/0: A task must be a mapping"],
    ["a task without code", { tasks: [{ title: "Knock" }] }, "/tasks/0: The task lacks code."],
    ["a task without a title", { tasks: [{ title: " ", code: "a" }] }, "/tasks/0/title: title must not be empty."],
    ["an unknown part of a task", { tasks: [{ title: "A", code: "a", run: "b" }] }, '/tasks/0/run: "run" is no fact'],
    [
      "an unknown part of status",
      { status: { state: "sunset", note: "N", until: "x" } },
      '/status/until: "until" is no fact',
    ],
  ])("%s", (_, data, wanted) => {
    const { findings } = readProviderFacts(data, "provider.yaml");
    expect(findings.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual([expect.stringContaining(wanted)]);
    expect(findings[0]).toMatchObject({ rule: "provider-facts", severity: "error", file: "provider.yaml" });
  });
});
