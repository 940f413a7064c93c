import { join } from "node:path";
import { expect, test } from "vitest";
import type { Finished } from "../../packed/run.ts";
import type { Entry } from "./sheet.ts";
import type { Stage } from "./stage.ts";
import { inShort, packages, stateOf } from "./state.ts";

/** What the steps share. */
export interface Rehearsal {
  /** Set before the first step. */
  stage: Stage | undefined;
  readonly entries: Entry[];
}

/** What a step does its work with. */
export interface Hands extends Stage {
  readonly specloom: (...words: readonly string[]) => Promise<Finished>;
  readonly facts: (...words: readonly string[]) => Promise<Finished>;
  /** changesets' own command, as the owner. */
  readonly changeset: (...words: readonly string[]) => Promise<Finished>;
  /** The whole of `pnpm release:publish`, as the owner. */
  readonly release: () => Promise<Finished>;
  readonly commit: () => Promise<void>;
  readonly state: () => Promise<string>;
  /** The versions that stand in the packages. */
  readonly versions: () => Promise<string>;
  /** What a package's changelog says of its last version, in one line. */
  readonly changelog: (name: string) => Promise<string>;
  /** Where one job leaves packed packages for another. */
  readonly packs: string;
}

export type Step = (name: string, wanted: string, run: (hands: Hands) => Promise<string>) => void;

/** Makes a test of each step, whose outcome is a text, and keeps the outcomes for the table. */
export function stepsOf(rehearsal: Rehearsal): Step {
  return (name, wanted, run) => {
    test(`${name}`, { timeout: 300_000 }, async () => {
      const { stage } = rehearsal;
      if (stage === undefined) throw new Error("The stage is not set.");
      const got = await run(handsOn(stage)).catch(String);
      rehearsal.entries.push({ step: name, wanted, got });
      expect(got).toBe(wanted);
    });
  };
}

function handsOn(stage: Stage): Hands {
  const { workspace, registry, npmrc } = stage;
  return {
    ...stage,
    specloom: (...words) => workspace.node("scripts/src/cli.js", ...words),
    facts: (...words) => workspace.node("scripts/owner-facts.ts", ...words),
    changeset: (...words) => workspace.pnpm(npmrc.owner, "exec", "changeset", ...words),
    release: () => workspace.pnpm(npmrc.owner, "release:publish"),
    commit: async () => {
      await workspace.git("add", "--all");
      await workspace.git("commit", "--quiet", "--message", "Change");
    },
    state: () => stateOf(registry, workspace),
    versions: async () => {
      const manifests = packages.map(async (name) => JSON.parse(await workspace.read(`packages/${name}/package.json`)));
      return inShort((await Promise.all(manifests)).map(({ version }, place) => `${packages[place]} ${version}`));
    },
    changelog: async (name) => {
      const text = await workspace.read(`packages/${name}/CHANGELOG.md`);
      const [, last = ""] = text.split(/^## /mu);
      const lines = last.split("\n").map((line) => line.trim());
      const said = lines.filter((line) => line !== "").join(" / ");
      return said.replaceAll(/\b[0-9a-f]{7}\b/gu, "<commit>");
    },
    packs: join(stage.box, "packs"),
  };
}
