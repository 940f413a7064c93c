import type { Step } from "./rehearsal.ts";
import { addQueryParameter } from "./spec-edit.ts";
import { packages } from "./state.ts";
import { told } from "./told.ts";
import { planted } from "./workspace.ts";

/** What breaks users: in one provider, and in the runtime, on which all of them stand. */
export function thirdRelease(step: Step): void {
  step(
    "a changeset that understates",
    "exit 1: it needs a minor bump, but its changeset says patch",
    async ({ workspace, specloom }) => {
      await addQueryParameter(workspace, { name: "tenant", required: true });
      await specloom("generate", "quatrix");
      await workspace.write(".changeset/brave-birds.md", '---\n"@specloom/quatrix": patch\n---\n\nTenants.\n');
      return told(await specloom("changeset", "--check"), "it needs a minor bump, but its changeset says patch");
    },
  );

  step(
    "a surface.json made to fit it",
    "exit 0; exit 1: stale: packages/quatrix/surface.json",
    async ({ workspace, specloom }) => {
      const path = "packages/quatrix/surface.json";
      await workspace.write(path, await workspace.git("show", `@specloom/quatrix@0.1.1:${path}`));
      const checked = await specloom("changeset", "--check");
      const verified = await specloom("generate", "--check");
      await specloom("generate", "quatrix");
      return `${told(checked)}; ${told(verified, "stale: packages/quatrix/surface.json")}`;
    },
  );

  step(
    "an export of the runtime goes",
    `exit 1, for ${packages.length} packages; exit 0`,
    async ({ workspace, specloom, commit }) => {
      const path = "packages/runtime/src/index.ts";
      await workspace.write(path, (await workspace.read(path)).replace(planted, ""));
      const checked = await specloom("changeset", "--check");
      const asked = checked.stdout.match(/it needs a minor bump/gu);
      await specloom("changeset");
      await commit();
      return `exit ${checked.code}, for ${asked?.length ?? 0} packages; ${told(await specloom("changeset", "--check"))}`;
    },
  );

  step("versions: all of them", "exit 0; all 0.2.0", async ({ workspace, npmrc, commit, versions }) => {
    const versioned = await workspace.pnpm(npmrc.owner, "release:version");
    await commit();
    return `${told(versioned)}; ${await versions()}`;
  });

  step(
    "the runtime's changelog",
    "0.2.0 / ### Minor Changes / - <commit>: 1 change of what the client offers, which breaks code that uses it. / **Removed** / - type `Rehearsed` (**breaking**)",
    ({ changelog }) => changelog("runtime"),
  );

  step(
    "the changelog of the provider that broke",
    "0.2.0 / ### Minor Changes / - <commit>: 1 change of what the client offers, which breaks code that uses it. / **Changed** / - `@specloom/runtime`, whose exports this package offers (**breaking**) / 1 change of what the client offers, which breaks code that uses it. / **Added** / - `resetPasswordMetadataIdGet`, query parameter `tenant`: required (**breaking**) / ### Patch Changes / - <commit>: Tenants. / - Updated dependencies [<commit>] / - @specloom/runtime@0.2.0",
    ({ changelog }) => changelog("quatrix"),
  );

  step(
    "the changelog of another",
    "0.2.0 / ### Minor Changes / - <commit>: 1 change of what the client offers, which breaks code that uses it. / **Changed** / - `@specloom/runtime`, whose exports this package offers (**breaking**) / ### Patch Changes / - Updated dependencies [<commit>] / - @specloom/runtime@0.2.0",
    ({ changelog }) => changelog("persona"),
  );

  step(
    "published",
    "exit 0; published and tagged: all 0.1.0, quatrix 0.1.1, all 0.2.0",
    async ({ release, state }) => `${told(await release())}; ${await state()}`,
  );

  step("nothing is left to do", "exit 0; exit 0", async ({ specloom }) => {
    const outcomes = [await specloom("changeset", "--check"), await specloom("generate", "--check")];
    return outcomes.map((outcome) => told(outcome)).join("; ");
  });
}
