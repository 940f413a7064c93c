/** Documents of more bytes than this are made one at a time: one of 47 MB takes 3 GB of memory. */
const BIG = 8_000_000;

interface Sized {
  readonly size: number;
}

export function isBig({ size }: Sized): boolean {
  return size > BIG;
}

/** Hands out items in their order, but a big one only when no other big one is being worked on: smaller ones overtake it. */
export function createQueue<Item extends Sized>(items: readonly Item[]) {
  const waiting = [...items.entries()];
  let isBigOut = false;
  let wake: (() => void)[] = [];

  function pick(): [index: number, item: Item] | undefined {
    const position = waiting.findIndex(([, item]) => !isBigOut || !isBig(item));
    const [picked] = position === -1 ? [] : waiting.splice(position, 1);
    if (picked !== undefined && isBig(picked[1])) isBigOut = true;
    return picked;
  }

  return {
    /** The next item with its place among all; waits while only big ones are left and one is out. Nothing at the end. */
    async take(): Promise<[index: number, item: Item] | undefined> {
      let picked = pick();
      while (picked === undefined && waiting.length > 0) {
        await new Promise<void>((resolve) => wake.push(resolve));
        picked = pick();
      }
      return picked;
    },
    /** Has to be told when work on an item has ended. */
    done(item: Item): void {
      if (isBig(item)) isBigOut = false;
      for (const resolve of wake) resolve();
      wake = [];
    },
  };
}
