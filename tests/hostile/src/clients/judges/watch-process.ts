/** What a process said, and what nobody caught, between two moments. */
export interface ProcessWatch {
  readonly end: () => { readonly texts: readonly string[]; readonly unhandled: readonly unknown[] };
}

export function watchProcess(): ProcessWatch {
  const texts: string[] = [];
  const unhandled: unknown[] = [];
  const catchAll = (reason: unknown): void => void unhandled.push(reason);
  const warn = (warning: Error): void => void texts.push(String(warning));
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write);
  for (const stream of streams) {
    stream.write = (text: string | Uint8Array): boolean => texts.push(String(text)) > 0;
  }
  process.on("unhandledRejection", catchAll);
  process.on("uncaughtException", catchAll);
  process.on("warning", warn);
  return {
    end() {
      for (const [index, stream] of streams.entries()) stream.write = writes[index] ?? stream.write;
      process.off("unhandledRejection", catchAll);
      process.off("uncaughtException", catchAll);
      process.off("warning", warn);
      return { texts, unhandled };
    },
  };
}
