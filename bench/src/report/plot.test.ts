import { expect, test } from "vitest";
import { axis, position } from "./axis.ts";
import { plotSvg } from "./plot.ts";

test.each([
  { values: [2, 30], ticks: [1, 10, 100] },
  { values: [0.02, 0.5], ticks: [0.01, 0.1, 1] },
  { values: [10, 10], ticks: [10, 100] },
])("the axis of $values has the ticks $ticks", ({ values, ticks }) => {
  expect(axis(values).ticks).toEqual(ticks);
});

test("equal factors are equal distances", () => {
  const scale = axis([1, 100]);
  expect([1, 10, 100].map((value) => position(value, scale))).toEqual([0, 0.5, 1]);
});

test("a line goes through its points, from the lower left to the upper right", () => {
  const points = [
    [1, 1],
    [10, 10],
    [100, 100],
  ] as const;
  const svg = plotSvg({ title: "growth <1 & more", x: "size", y: "time", series: [{ name: "ours", points }] });
  expect(svg).toContain(`<path d="M70 340L310 190L550 40"`);
  expect(svg).toContain("<title>growth &lt;1 &amp; more</title>");
  expect(svg.match(/<circle /gu)).toHaveLength(3);
});
