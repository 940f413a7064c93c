import { readArguments } from "../arguments.ts";
import { planOf } from "./attacks.ts";

/** One share of an attack, in a process of its own; the outcomes are its standard output. */
const [share = "0", ...words] = process.argv.slice(2);
const { only, full } = readArguments(words);
if (only !== undefined) {
  const { shares, load } = planOf(only);
  const attack = await load();
  const outcomes = await attack({ full, share: Number(share), shares });
  process.stdout.write(JSON.stringify(outcomes));
}
