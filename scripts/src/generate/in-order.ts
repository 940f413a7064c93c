/** Passes on what comes in any order in the order of places: each as soon as all before it have come. */
export function inOrder<Item>(pass: (item: Item) => void): (item: Item, place: number) => void {
  const early = new Map<number, Item>();
  let next = 0;
  return (item, place) => {
    early.set(place, item);
    for (let ready = early.get(next); ready !== undefined; ready = early.get(next)) {
      early.delete(next);
      next += 1;
      pass(ready);
    }
  };
}
