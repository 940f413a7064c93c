import type { Outcome } from "../../report/outcome.ts";
import type { AttackOptions } from "../../run/attacks.ts";
import { specCases } from "./cases.ts";
import { makeCases } from "./make.ts";
import { refuseCase } from "./refuse.ts";

/** Holds the generator against every input of the rows: those to be refused each in a process of its own. */
export async function attackRows({ share, shares }: AttackOptions): Promise<Outcome[]> {
  const cases = specCases.filter((_, index) => index % shares === share);
  const outcomes = await makeCases(cases.filter(({ wanted }) => "made" in wanted));
  for (const one of cases.filter(({ wanted }) => "refused" in wanted)) outcomes.push(await refuseCase(one));
  return outcomes;
}
