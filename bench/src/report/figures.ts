interface Figure {
  readonly title: string;
  readonly write: (value: number) => string;
}

/** Every figure that is kept, in the order of its column. What is kept is in milliseconds, bytes or counts. */
export const figures = {
  size: { title: "bytes", write: count },
  wall: { title: "time", write: seconds },
  spread: { title: "±", write: (share) => `${Math.round(share * 100)} %` },
  cpu: { title: "processor", write: seconds },
  peak: { title: "peak memory", write: megabytes },
  files: { title: "files", write: count },
  output: { title: "output", write: megabytes },
  documents: { title: "documents", write: count },
  failed: { title: "failed", write: count },
  rate: { title: "documents per second", write: digits },
  perCore: { title: "per core", write: digits },
  perSecond: { title: "calls per second", write: count },
  median: { title: "p50", write: milliseconds },
  late: { title: "p99", write: milliseconds },
  memory: { title: "compiler's memory", write: megabytes },
  instantiations: { title: "instantiations", write: count },
  gzip: { title: "gzip", write: (value) => `${count(value)} B` },
  minified: { title: "minified", write: (value) => `${count(value)} B` },
  delay: { title: "time", write: milliseconds },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures;

export const figureNames = Object.keys(figures) as readonly FigureName[];

function seconds(value: number): string {
  return `${(value / 1000).toFixed(value < 10_000 ? 2 : 1)} s`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
}

function megabytes(value: number): string {
  return value < 1e7 ? `${(value / 1e6).toFixed(2)} MB` : `${count(value / 1e6)} MB`;
}

function digits(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
