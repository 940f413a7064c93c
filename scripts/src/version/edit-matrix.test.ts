import { expect, test } from "vitest";
import { bumpFor } from "./bump.ts";
import { edited } from "./cases/edit.ts";
import { edits } from "./cases/edits.ts";
import { factsOf } from "./cases/packages.ts";
import { shop } from "./cases/shop.ts";
import { gravest } from "./change.ts";
import { compareSurfaces } from "./compare-surfaces.ts";

const before = factsOf(shop);

test.each(edits)("$name: $stable, on 0.x $early", ({ edits: own, stable, early }) => {
  const changes = compareSurfaces(before, factsOf(edited(shop, own)));
  const impact = gravest(changes.map((one) => one.impact)) ?? "words";
  expect({ stable: bumpFor(impact, "1.2.3"), early: bumpFor(impact, "0.2.3"), changes }).toMatchObject({
    stable,
    early,
  });
});
