import { expect, test } from "vitest";
import { createQueue } from "./queue.ts";

const small = (name: string) => ({ name, size: 1 });
const big = (name: string) => ({ name, size: 10_000_000 });

async function nameOf(taken: Promise<[number, { name: string }] | undefined>): Promise<string | undefined> {
  return (await taken)?.[1].name;
}

test("items come in their order, with their places", async () => {
  const queue = createQueue([small("a"), small("b")]);
  expect(await queue.take()).toEqual([0, small("a")]);
  expect(await queue.take()).toEqual([1, small("b")]);
  expect(await queue.take()).toBeUndefined();
});

test("a big item waits for another one, and small ones overtake it", async () => {
  const queue = createQueue([big("a"), big("b"), small("c")]);
  const first = await queue.take();
  expect(first?.[1].name).toBe("a");
  expect(await nameOf(queue.take())).toBe("c");
  const waiting = queue.take();
  let isServed = false;
  void waiting.then(() => (isServed = true));
  queue.done(small("c"));
  await new Promise((resolve) => setImmediate(resolve));
  expect(isServed).toBe(false);
  queue.done(big("a"));
  expect(await nameOf(waiting)).toBe("b");
  expect(await queue.take()).toBeUndefined();
});

test("who waits for a big item that another one takes ends too", async () => {
  const queue = createQueue([big("a"), big("b")]);
  await queue.take();
  const [second, third] = [queue.take(), queue.take()];
  queue.done(big("a"));
  expect(await nameOf(second)).toBe("b");
  queue.done(big("b"));
  expect(await third).toBeUndefined();
});
