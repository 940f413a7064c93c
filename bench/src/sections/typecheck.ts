import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chooseCalls } from "../consumer/choose-calls.ts";
import { completionTimes, type Keystroke } from "../consumer/completion-times.ts";
import { consumerText, heyApi, openapiFetch, specloomClient, specloomFunctions } from "../consumer/consumers.ts";
import { readDiagnostics } from "../consumer/diagnostics.ts";
import { startLanguageServer } from "../consumer/language-server.ts";
import { startTsserver } from "../consumer/tsserver.ts";
import { measureRows } from "../measure/rows.ts";
import { runProcess, type ProcessFigures } from "../measure/run-process.ts";
import { median, spread } from "../measure/statistics.ts";
import { summarise } from "../measure/summarise.ts";
import { find, ours, type Figures, type Row } from "../report/result.ts";
import { tables } from "../report/tables.ts";
import { ratio, type Target } from "../report/target.ts";
import { documentOf, type Bench } from "../setup/bench.ts";
import { makeClients } from "../setup/clients.ts";
import { program } from "../setup/install-peers.ts";
import type { Section } from "./section.ts";

const CALLS = 40;

const consumers = [
  { name: ours, folder: "specloom", consumer: specloomClient },
  { name: "Specloom, its sources checked too", folder: "specloom-sources", consumer: specloomClient },
  { name: "Specloom, functions instead of a client", folder: "specloom-functions", consumer: specloomFunctions },
  { name: "openapi-fetch", folder: "openapi-fetch", consumer: openapiFetch },
  { name: "hey-api", folder: "hey-api", consumer: heyApi },
] as const;

const compilers = [
  { title: "TypeScript 5.9", name: "typescript" },
  { title: "TypeScript 7", name: "typescript-7" },
] as const;

const servers = [
  { title: "From a keystroke to completions, tsserver of TypeScript 5.9", start: startTsserver },
  { title: "From a keystroke to completions, language server of TypeScript 7", start: startLanguageServer },
] as const;

export const typecheckSection: Section = {
  title: "Type-check",
  text: `A module that calls ${CALLS} operations of GitHub and reads a property of each answer, under \`strict\` with \`skipLibCheck\`, each client as its users have it: ours is an installed package, of which the compiler reads declarations; openapi-fetch is one with a declaration file of types beside; hey-api's output is sources of the project, which are checked with it. A second line has our sources checked, too. The time is that of the whole process. A keystroke is the dot behind \`result.data\` in that module, in the server that editors have of each TypeScript, with the module open and without offering imports.`,
  rounds: 5,
  measure: async (bench) => {
    const { file } = documentOf(bench, "github.com/api.github.com");
    const root = await makeClients(bench, { name: "github", file }, ["hey-api", "openapi-typescript"]);
    writeConsumers(bench, root, JSON.parse(readFileSync(file, "utf8")));
    return [...(await measureCompilers(bench)), ...(await measureCompletions(bench))];
  },
  write: tables,
  targets,
};

function writeConsumers(bench: Bench, root: string, document: Readonly<Record<string, unknown>>): void {
  const calls = chooseCalls(document, CALLS);
  for (const { folder, consumer } of consumers) {
    const place = consumerFolder(bench, folder);
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "index.ts"), consumerText(consumer, calls));
    const paths = folder === "specloom-sources" ? sourcePaths(bench, root) : {};
    writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions: { ...options, paths } }));
  }
}

const options = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

function sourcePaths({ repository }: Bench, root: string): Readonly<Record<string, readonly string[]>> {
  return {
    "@specloom/github": [join(root, "packages", "github", "src", "index.ts")],
    "@specloom/runtime": [join(repository, "packages", "runtime", "src", "index.ts")],
  };
}

function consumerFolder({ home }: Bench, folder: string): string {
  return join(home, "out", "consumers", folder);
}

async function measureCompilers(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { title, name } of compilers) {
    const contestants = consumers.map(({ name: who, folder }) => {
      const command = program(bench.home, name, "tsc").concat(
        "-p",
        consumerFolder(bench, folder),
        "--extendedDiagnostics",
      );
      return { name: who, run: () => runProcess(command, { cwd: bench.home }) };
    });
    rows.push(...(await measureRows(bench, title, contestants, compilerFigures)));
  }
  return rows;
}

function compilerFigures(runs: readonly ProcessFigures[]): Figures {
  const told = runs.map(({ stdout }) => readDiagnostics(stdout));
  const middle = (name: "memory" | "instantiations"): number => median(told.map((one) => one[name] ?? 0));
  return { ...summarise(runs), memory: middle("memory"), instantiations: middle("instantiations") };
}

async function measureCompletions(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { title, start } of servers) {
    const contestants = consumers.map(({ name, folder }) => ({
      name,
      run: async () => {
        const file = join(consumerFolder(bench, folder), "index.ts");
        const keystroke = keystrokeIn(readFileSync(file, "utf8"));
        return median(await completionTimes(start(bench.home, file), keystroke, bench.quick ? 1 : 5));
      },
    }));
    rows.push(...(await measureRows(bench, title, contestants, completionFigures)));
  }
  return rows;
}

function completionFigures(times: readonly number[]): Figures {
  return { delay: median(times), ...(times.length > 1 ? { spread: spread(times) } : {}) };
}

/** The dot of the last `result.data.name` is typed once more, before the one that is there. */
function keystrokeIn(text: string): Keystroke {
  const [, question = "", wanted = ""] = /result\.data(\??)\.(\w+);(?![\s\S]*result\.data)/u.exec(text) ?? [];
  return { text, behind: `result.data${question}`, wanted };
}

function targets(rows: readonly Row[]): Target[] {
  return compilers.map(({ title }) => {
    const wall = (who: string): number => find(rows, title, who)?.wall ?? Number.POSITIVE_INFINITY;
    const faster = Math.min(wall("openapi-fetch"), wall("hey-api"));
    const reached = ratio(find(rows, title, ours)?.wall, Number.isFinite(faster) ? faster : undefined);
    const unit = "× the faster of openapi-fetch and hey-api";
    return { what: `${CALLS} calls of GitHub, ${title}`, wanted: { atMost: 0.7 }, reached, unit };
  });
}
