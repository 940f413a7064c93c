import { delimiter } from "node:path";

/** Variables to set, and, where they are undefined, to take away. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables by which a package manager, turbo and vitest tell what they start of themselves. */
const ofThisRun =
  /^(?:INIT_CWD|NODE|NODE_(?:ENV|OPTIONS|PATH)|TURBO_.*|VITEST.*|npm_(?!config_).*|npm_config_(?:user_agent|local_prefix)|PNPM_(?:PACKAGE_NAME|SCRIPT_SRC_DIR)|pnpm_config_verify_deps_before_run)$/u;

/**
 * What to change in this environment, so that a command finds what it would in a fresh shell on a machine that has npm:
 * neither pnpm nor the tools of this repository.
 */
export function freshShell(): Environment {
  const mine = Object.keys(process.env).filter((name) => ofThisRun.test(name));
  const path = process.env["PATH"]?.split(delimiter).filter((entry) => !entry.includes("node_modules"));
  return {
    ...Object.fromEntries(mine.map((name) => [name, undefined])),
    PATH: path?.join(delimiter),
    // Nobody's own settings of git: some sign what they commit and tag.
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Ada",
    GIT_AUTHOR_EMAIL: "ada@example.org",
    GIT_COMMITTER_NAME: "Ada",
    GIT_COMMITTER_EMAIL: "ada@example.org",
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
  };
}
