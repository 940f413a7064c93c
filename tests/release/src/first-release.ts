import { letThrough } from "./gate.ts";
import type { Step } from "./rehearsal.ts";
import { packages } from "./state.ts";
import { checkTarballs } from "./tarball.ts";
import { told } from "./told.ts";

/** Everything is published for the first time, against all odds. */
export function firstRelease(step: Step): void {
  step("an owner's fact is missing", 'exit 1: package.json has no "repository"', async ({ facts }) =>
    told(await facts(), 'package.json has no "repository"'),
  );

  step(
    "it is said in one place, and not repeated",
    "exit 1: packages/quatrix/package.json; packages/runtime/package.json",
    async ({ workspace, facts }) => {
      const manifest: object = JSON.parse(await workspace.read("package.json"));
      const repository = { type: "git", url: "git+https://git.example.org/ada/specloom.git" };
      await workspace.write("package.json", JSON.stringify({ ...manifest, repository }, undefined, 2));
      return told(await facts(), "packages/quatrix/package.json", "packages/runtime/package.json");
    },
  );

  step("it is copied into every package", "exit 0; exit 0; exit 0", async ({ specloom, facts, commit }) => {
    const outcomes = [await specloom("generate"), await facts("--write"), await facts()];
    await commit();
    return outcomes.map((outcome) => told(outcome)).join("; ");
  });

  step(
    "no release is there to compare with, and that is said",
    `exit 0, of ${packages.length} packages`,
    async ({ specloom }) => {
      const checked = await specloom("changeset", "--check");
      const said = checked.stderr.match(/no release is tagged, so 0\.1\.0 counts as the first/gu);
      return `${told(checked)}, of ${said?.length ?? 0} packages`;
    },
  );

  step(
    "the registry does not answer",
    "exit 1: Connection refused; published and tagged: nothing",
    async ({ workspace, npmrc, state }) =>
      `${told(await workspace.pnpm(npmrc.down, "exec", "changeset", "publish"), "Connection refused")}; ${await state()}`,
  );

  step(
    "somebody publishes who may not",
    "exit 1: 401 Unauthorized; published and tagged: nothing",
    async ({ workspace, npmrc, state }) =>
      `${told(await workspace.pnpm(npmrc.anybody, "exec", "changeset", "publish"), "401 Unauthorized")}; ${await state()}`,
  );

  step(
    "a package does not build",
    "exit 2: @specloom/quatrix#build; published and tagged: nothing",
    async ({ workspace, release, state }) => {
      await workspace.write("packages/quatrix/src/broken.ts", 'export const broken: number = "";\n');
      const released = await release();
      await workspace.git("clean", "--quiet", "--force", "packages/quatrix/src");
      return `${told(released, "@specloom/quatrix#build")}; ${await state()}`;
    },
  );

  step(
    "the registry takes two packages and no more",
    "exit 1: Some packages failed to publish; the disk is full; published and tagged: 2 packages 0.1.0",
    async ({ workspace, gate, release, state }) => {
      // As a build leaves it whose source is gone: it must not be published.
      await workspace.write("packages/quatrix/dist/stale.js", "");
      let uploads = 0;
      gate.setRule((method) => {
        uploads += method === "PUT" ? 1 : 0;
        return uploads > 2 ? { status: 503, body: { error: "the disk is full" } } : undefined;
      });
      const released = await release();
      gate.setRule(letThrough);
      return `${told(released, "Some packages failed to publish", "the disk is full")}; ${await state()}`;
    },
  );

  step(
    "published again",
    "exit 0: 2 packages are already published; published and tagged: all 0.1.0",
    async ({ changeset, state }) =>
      `${told(await changeset("publish"), "2 packages are already published")}; ${await state()}`,
  );

  step(
    "and again, after a run that was killed before it tagged",
    "exit 0: No unpublished projects to publish; 0 uploads; published and tagged: all 0.1.0",
    async ({ workspace, gate, release, state }) => {
      await workspace.git("tag", "--delete", "@specloom/persona@0.1.0");
      let uploads = 0;
      gate.setRule((method) => {
        uploads += method === "PUT" ? 1 : 0;
        return undefined;
      });
      const released = await release();
      return `${told(released, "No unpublished projects to publish")}; ${uploads} uploads; ${await state()}`;
    },
  );

  step("tarballs hold what sources make, and their maps lead to sources", "6 tarballs, as wanted", (hands) =>
    checkTarballs(hands, packages),
  );
}
