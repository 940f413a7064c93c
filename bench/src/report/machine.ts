import { availableParallelism, cpus, release, totalmem, type } from "node:os";

/** What figures depend on; nothing that names a host. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
}

export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${type()} ${release().split("-")[0]}`,
    node: process.version,
  };
}

export function machineText({ processor, cores, memory, system, node }: Machine): string {
  return `${processor}, ${cores} cores, ${Math.round(memory / 2 ** 30)} GB, ${system}, Node ${node.slice(1)}`;
}
