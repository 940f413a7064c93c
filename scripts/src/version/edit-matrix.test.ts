import { expect, test } from "vitest";
import type { OpenApiDocument } from "../document.ts";
import { surfaceOf } from "../emit/emit.ts";
import { buildModel } from "../model/build-model.ts";
import { normalise } from "../normalise/normalise.ts";
import { bumpFor } from "./bump.ts";
import { edited } from "./cases/edit.ts";
import { packageEdits } from "./cases/package-edits.ts";
import { requestEdits } from "./cases/request-edits.ts";
import { responseEdits } from "./cases/response-edits.ts";
import { shop } from "./cases/shop.ts";
import { gravest } from "./change.ts";
import { compareSurfaces } from "./compare-surfaces.ts";

const cases = [...requestEdits, ...responseEdits, ...packageEdits];
const before = surface(shop);

function surface(given: OpenApiDocument): readonly string[] {
  const { document } = normalise(given);
  const { model } = buildModel(document, "shop");
  const root = { scope: "@specloom", workspace: false, runtimeVersion: "0.0.0", owner: {} };
  return surfaceOf({ provider: "shop", specFile: "s.yaml", document, model, facts: {}, root, version: "0.0.0" });
}

test.each(cases)("$name: $stable, on 0.x $early", ({ edits, stable, early }) => {
  const changes = compareSurfaces(before, surface(edited(shop, edits)));
  const impact = gravest(changes.map((one) => one.impact)) ?? "words";
  expect({ stable: bumpFor(impact, "1.2.3"), early: bumpFor(impact, "0.2.3"), changes }).toMatchObject({
    stable,
    early,
  });
});
