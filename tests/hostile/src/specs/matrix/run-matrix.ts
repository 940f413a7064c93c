import type { AttackOptions } from "../../run/attacks.ts";
import type { Outcome } from "../../report/outcome.ts";
import { judgeAlone, packageJudge, type PackageFiles } from "../judges/package.ts";
import { baseDocument } from "./base-document.ts";
import { breakingForms, commonForms, harmless, type BreakingForm } from "./forms.ts";
import { makePackage } from "./make-package.ts";
import type { Place } from "./place.ts";
import { places } from "./places.ts";

const group = "injection matrix";

/** Holds places against breaking forms: all of these in a full run, else the common ones. */
export async function attackPlaces({ share, shares, full }: AttackOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const place of places.filter((_, index) => index % shares === share)) {
    outcomes.push(...(await attackPlace(place, full ? breakingForms : commonForms)));
  }
  return outcomes;
}

export async function attackPlace(place: Place, forms: readonly BreakingForm[]): Promise<Outcome[]> {
  const { files: twin = await baseFiles() } = await makePackage(place.withText(harmless));
  const judge = packageJudge(twin);
  const outcomes: Outcome[] = [];
  for (const form of forms) {
    const { files, isReshaped, faults } = await makePackage(place.withText(form.text));
    const input = `${place.name} × ${form.name}`;
    if (files === undefined) outcomes.push({ group, input, end: "refused", faults });
    else {
      const found = isReshaped ? judgeAlone(files) : judge(files);
      outcomes.push({ group, input, end: "made", faults: [...faults, ...found] });
    }
  }
  return outcomes;
}

let base: Promise<PackageFiles> | undefined;

/** For places where a harmless word is refused too: the package of the document as it is. */
function baseFiles(): Promise<PackageFiles> {
  base ??= makePackage({ document: baseDocument() }).then(({ files, faults }) => {
    if (files === undefined) throw new Error(`The base is refused: ${faults.join()}`);
    return files;
  });
  return base;
}
