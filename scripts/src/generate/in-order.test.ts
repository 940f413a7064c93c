import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

test("whatever the order in which places come, they are passed on in theirs", () => {
  const orders = fc.integer({ min: 0, max: 20 }).chain((count) => {
    const places = Array.from({ length: count }, (_, index) => index);
    return fc.shuffledSubarray(places, { minLength: count });
  });
  fc.assert(
    fc.property(orders, (order) => {
      const passed: string[] = [];
      const tell = inOrder((item: string) => passed.push(item));
      for (const place of order) tell(`item ${place}`, place);
      expect(passed).toEqual(order.map((_, place) => `item ${place}`));
    }),
  );
});

test("an item is passed on as soon as all before it have come", () => {
  const passed: string[] = [];
  const tell = inOrder((item: string) => passed.push(item));
  tell("second", 1);
  expect(passed).toEqual([]);
  tell("first", 0);
  expect(passed).toEqual(["first", "second"]);
});
