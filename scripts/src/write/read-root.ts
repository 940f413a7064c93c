import { readFileSync } from "node:fs";
import type { RootFacts } from "../emit/input.ts";
import type { Json } from "../model/model.ts";
import { UsageError } from "../usage-error.ts";
import { readText } from "./compare.ts";
import { readManifest } from "./merge-manifest.ts";

/** Facts about the owner that packages repeat. */
const ownerKeys = new Set(["author", "bugs", "homepage", "license", "repository"]);

/** Reads what the root says of itself; a root that says nothing is fine. */
export function readRoot(root: string): RootFacts {
  const manifest = readManifest(readText(root, "package.json"));
  const licenseText = readText(root, "LICENSE");
  const vitestVersion = textOf(objectOf(manifest["devDependencies"])["vitest"]);
  return {
    scope: readScope(manifest),
    workspace: readText(root, "pnpm-workspace.yaml") !== undefined,
    runtimeVersion: runtimeVersion(),
    ...(vitestVersion === undefined ? {} : { vitestVersion }),
    owner: Object.fromEntries(Object.entries(manifest).filter(([key]) => ownerKeys.has(key))) as Record<string, Json>,
    ...(licenseText === undefined ? {} : { licenseText }),
  };
}

function readScope(manifest: Readonly<Record<string, unknown>>): string {
  const scope = objectOf(manifest["specloom"])["scope"] ?? "@specloom";
  if (typeof scope === "string" && /^@[a-z0-9][a-z0-9._-]*$/u.test(scope)) return scope;
  throw new UsageError(
    `specloom.scope in package.json must be an npm scope such as "@acme", not ${JSON.stringify(scope)}.`,
  );
}

function runtimeVersion(): string {
  const file = new URL("../../../packages/runtime/package.json", import.meta.url);
  return textOf(readManifest(readFileSync(file, "utf8"))["version"]) ?? "0.0.0";
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
