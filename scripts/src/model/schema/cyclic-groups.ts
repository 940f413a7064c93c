interface Visit {
  readonly node: string;
  readonly order: number;
  /** The earliest node on the stack that this one leads to. */
  low: number;
  isOpen: boolean;
  readonly rest: Iterator<string>;
}

/**
 * The groups of nodes that lead to each other, and nodes that lead to themselves (Tarjan 1972): every cycle lies within
 * one. Without recursion, because chains of references may be long.
 */
export function cyclicGroups(
  nodes: Iterable<string>,
  targets: (node: string) => readonly string[],
): readonly ReadonlySet<string>[] {
  const visits = new Map<string, Visit>();
  const open: Visit[] = [];
  const groups: ReadonlySet<string>[] = [];
  const enter = (node: string): Visit => {
    const visit = { node, order: visits.size, low: visits.size, isOpen: true, rest: targets(node).values() };
    visits.set(node, visit);
    open.push(visit);
    return visit;
  };
  const close = (visit: Visit) => {
    if (visit.low !== visit.order) return;
    const members = open.splice(open.lastIndexOf(visit));
    for (const member of members) member.isOpen = false;
    if (members.length === 1 && !targets(visit.node).includes(visit.node)) return;
    groups.push(new Set(members.map(({ node }) => node)));
  };
  for (const start of nodes) {
    const stack = visits.has(start) ? [] : [enter(start)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { value, done } = top.rest.next();
      const target = done === true ? undefined : visits.get(value);
      if (done === true) {
        stack.pop();
        const parent = stack.at(-1);
        if (parent !== undefined) parent.low = Math.min(parent.low, top.low);
        close(top);
      } else if (target === undefined) {
        stack.push(enter(value));
      } else if (target.isOpen) {
        top.low = Math.min(top.low, target.order);
      }
    }
  }
  return groups;
}
