import { pieces } from "./pieces.js";
import { parseItem, refuseItem, type ItemReader, type Reading } from "./reading.js";
import { splitter } from "./splitter.js";

/** `application/jsonl`, `application/x-ndjson` and their like: a JSON text a line. Blank lines are none. */
export const jsonLines: ItemReader = (reading) => jsonItems(reading, "\n");

/** `application/json-seq` (RFC 7464): a record separator before each JSON text. */
export const jsonSequence: ItemReader = (reading) => jsonItems(reading, "\x1e");

async function* jsonItems(reading: Reading, separator: string): AsyncGenerator<unknown, void> {
  let number = 1;
  const split = splitter(new RegExp(separator), () => refuseItem(reading, number, "is too long"));
  for await (const piece of allOf(reading, separator)) {
    for (const text of split(piece)) {
      if (!text.trim()) continue;
      // RFC 7464: a number or a word that no white space follows may be the start of a longer one.
      if (separator !== "\n" && !/[}\]"\s]$/.test(text)) refuseItem(reading, number, "is cut off", text);
      yield parseItem(reading, number++, text);
    }
  }
}

/** The last item, too, ends with a separator. */
async function* allOf(reading: Reading, separator: string): AsyncGenerator<string, void> {
  yield* pieces(reading, reading.response);
  yield separator;
}
