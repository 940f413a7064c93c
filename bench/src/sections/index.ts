import { againSection } from "./again.ts";
import { bundleSection } from "./bundle.ts";
import { callSection } from "./call.ts";
import { generateSection } from "./generate.ts";
import { growthSection } from "./growth.ts";
import { manySection } from "./many.ts";
import { scaleSection } from "./scale.ts";
import { typecheckSection } from "./typecheck.ts";
import type { Section } from "./section.ts";

/** Every section by its name on the command line, in the order of the page. */
export const sections = {
  generate: generateSection,
  many: manySection,
  growth: growthSection,
  again: againSection,
  scale: scaleSection,
  call: callSection,
  typecheck: typecheckSection,
  bundle: bundleSection,
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;

export const sectionNames = Object.keys(sections) as readonly SectionName[];
