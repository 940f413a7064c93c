import { letThrough } from "./gate.ts";
import type { Step } from "./rehearsal.ts";
import { addQueryParameter } from "./spec-edit.ts";
import { packages } from "./state.ts";
import { told } from "./told.ts";

/** The spec of one provider changes, and nothing breaks. */
export function secondRelease(step: Step): void {
  step(
    "a change without a changeset",
    "exit 1: it needs a patch bump, and no changeset names it",
    async ({ workspace, specloom }) => {
      await addQueryParameter(workspace, { name: "locale", required: false });
      await specloom("generate", "quatrix");
      return told(await specloom("changeset", "--check"), "it needs a patch bump, and no changeset names it");
    },
  );

  step(
    "its changeset is computed, and is enough",
    "exit 0: Wrote .changeset/surface-of-quatrix.md; exit 0",
    async ({ specloom, commit }) => {
      const written = await specloom("changeset");
      await commit();
      const checked = await specloom("changeset", "--check");
      return `${told(written, "Wrote .changeset/surface-of-quatrix.md")}; ${told(checked)}`;
    },
  );

  step(
    "versions: that package alone",
    `exit 0; ${packages.length - 1} packages 0.1.0, quatrix 0.1.1`,
    async ({ workspace, npmrc, commit, versions }) => {
      const versioned = await workspace.pnpm(npmrc.owner, "release:version");
      await commit();
      return `${told(versioned)}; ${await versions()}`;
    },
  );

  step(
    "its changelog",
    "0.1.1 / ### Patch Changes / - <commit>: 2 changes of what the client offers. / **Added** / - `resetPasswordMetadataIdGet`, query parameter `locale`: optional / - type `ResetPasswordMetadataIdGetQuery`",
    ({ changelog }) => changelog("quatrix"),
  );

  step(
    "the workflow's setting makes pnpm ask for provenance, which only a workflow gets",
    "exit 1: ERR_PNPM_PROVENANCE_UNSUPPORTED_PROVIDER; published and tagged: all 0.1.0",
    async ({ workspace, npmrc, state }) => {
      const workflow = await workspace.read(".github/workflows/release.yml");
      const [, name = ""] = /^ +(\w*PROVENANCE): "true"$/mu.exec(workflow) ?? [];
      const env = { GITHUB_ACTIONS: undefined, GITLAB_CI: undefined, [name]: "true" };
      const words = ["--filter", "@specloom/quatrix", "publish", "--no-git-checks"];
      const published = await workspace.pnpmWith(env, npmrc.owner, ...words);
      return `${told(published, "ERR_PNPM_PROVENANCE_UNSUPPORTED_PROVIDER")}; ${await state()}`;
    },
  );

  step(
    "packed by one job, published by another",
    "exit 0; exit 0; published and tagged: all 0.1.0, quatrix 0.1.1",
    async ({ workspace, npmrc, changeset, packs, state }) => {
      await workspace.pnpm(npmrc.owner, "build");
      const packed = await changeset("pack", "--out-dir", packs);
      const published = await changeset("publish", "--from-pack-dir", packs);
      return `${told(packed)}; ${told(published)}; ${await state()}`;
    },
  );

  step(
    "the job again, after one that was killed before it tagged",
    "exit 0; exit 0; published and tagged: all 0.1.0, quatrix 0.1.1",
    async ({ workspace, gate, changeset, packs, state }) => {
      await workspace.git("tag", "--delete", "@specloom/quatrix@0.1.1");
      // In the words of npm's own registry; Verdaccio has others.
      const body = { error: "You cannot publish over the previously published versions: 0.1.1." };
      gate.setRule((method) => (method === "PUT" ? { status: 403, body } : undefined));
      const again = await changeset("publish", "--from-pack-dir", packs);
      gate.setRule(letThrough);
      return `${told(again)}; ${told(await changeset("git-tag"))}; ${await state()}`;
    },
  );
}
