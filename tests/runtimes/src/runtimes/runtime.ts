import type { Project } from "../project/project.ts";

/** One runtime and one way into it: a column of what is promised. */
export interface Runtime {
  readonly name: string;
  /** Which package manager installs what it runs. */
  readonly project: ProjectName;
  /** Makes all calls against the servers below a URL, and returns what they came to as it was printed. */
  readonly run: (project: Project, url: string) => Promise<unknown>;
  /** Why it cannot run here, and what to do about that. */
  readonly missing?: string | undefined;
}

export type ProjectName = "npm" | "bun" | "deno";
