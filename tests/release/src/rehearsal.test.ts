import { afterAll, beforeAll, describe } from "vitest";
import { firstRelease } from "./first-release.ts";
import { stepsOf, type Rehearsal } from "./rehearsal.ts";
import { secondRelease } from "./second-release.ts";
import { sheetText } from "./sheet.ts";
import { setStage } from "./stage.ts";
import { thirdRelease } from "./third-release.ts";
import { users } from "./users.ts";

/*
 * One release after another, as people make them: each step goes on where the one before it stopped.
 */

const rehearsal: Rehearsal = { stage: undefined, entries: [] };
const step = stepsOf(rehearsal);

beforeAll(async () => {
  rehearsal.stage = await setStage();
}, 300_000);

afterAll(async () => {
  process.stdout.write(`\n${sheetText(rehearsal.entries)}\n\n`);
  await rehearsal.stage?.clear();
});

describe("the first release", () => {
  firstRelease(step);
});
describe("the second: one spec changes", () => {
  secondRelease(step);
});
describe("the third: something breaks", () => {
  thirdRelease(step);
});
describe("users of the three", () => {
  users(step);
});
