/**
 * The groups of nodes that lead to each other, and nodes that lead to themselves (Tarjan 1972): every cycle lies within
 * one. Without recursion, because chains of references may be long.
 */
export function cyclicGroups(
  nodes: Iterable<string>,
  targets: (node: string) => readonly string[],
): readonly ReadonlySet<string>[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: ReadonlySet<string>[] = [];
  const enter = (node: string) => {
    order.set(node, order.size);
    low.set(node, order.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, rest: targets(node).values() };
  };
  const close = (node: string) => {
    if (low.get(node) !== order.get(node)) return;
    const group = new Set(open.splice(open.lastIndexOf(node)));
    for (const member of group) isOpen.delete(member);
    if (group.size > 1 || targets(node).includes(node)) groups.push(group);
  };
  for (const start of nodes) {
    const stack = order.has(start) ? [] : [enter(start)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { value: target, done } = top.rest.next();
      if (done === true) {
        stack.pop();
        const parent = stack.at(-1)?.node;
        if (parent !== undefined) low.set(parent, Math.min(low.get(parent)!, low.get(top.node)!));
        close(top.node);
      } else if (!order.has(target)) {
        stack.push(enter(target));
      } else if (isOpen.has(target)) {
        low.set(top.node, Math.min(low.get(top.node)!, order.get(target)!));
      }
    }
  }
  return groups;
}
