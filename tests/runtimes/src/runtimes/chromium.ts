import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Project } from "../project/project.ts";
import { servePage } from "../servers/page.ts";
import { bundle } from "./bundle.ts";
import { findBrowser, noBrowser } from "./find-browser.ts";
import type { Runtime } from "./runtime.ts";

const browser = findBrowser(process.env);
const missing = browser === undefined ? noBrowser : undefined;

/** As most sites do it. */
export const chromiumBundled: Runtime = {
  name: "Chromium bundled",
  project: "npm",
  missing,
  run: async (project, url) => {
    await bundle(project, `export * from "./consumer.mjs";`, "bundle.mjs");
    return open(project, { script: "/bundle.mjs", url, imports: {} });
  },
};

/** Without a bundler: an import map leads from names to the files as they were published. */
export const chromiumModules: Runtime = {
  name: "Chromium modules",
  project: "npm",
  missing,
  run: async (project, url) => {
    const { dependencies }: { dependencies: object } = await readManifest(project, "package.json");
    const entries = Object.keys(dependencies).map(async (name): Promise<[string, string]> => {
      const { exports }: { exports: { ".": { default: string } } } = await readManifest(
        project,
        `node_modules/${name}/package.json`,
      );
      return [name, new URL(exports["."].default, `http://page/node_modules/${name}/`).pathname];
    });
    return open(project, { script: "/consumer.mjs", url, imports: Object.fromEntries(await Promise.all(entries)) });
  },
};

interface Page {
  /** Path of a module that exports `run`. */
  readonly script: string;
  readonly url: string;
  readonly imports: Readonly<Record<string, string>>;
}

async function readManifest<T>({ folder }: Project, file: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, file), "utf8"));
}

const LIMIT_MS = 60_000;

async function open({ folder }: Project, { script, url, imports }: Page): Promise<unknown> {
  const page = await servePage(
    folder,
    `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
const send = (body) => fetch("/done", { method: "POST", body: JSON.stringify(body) });
import(${JSON.stringify(script)}).then(({ run }) => run(${JSON.stringify(url)})).then(send, (error) => send({ broken: String(error?.stack ?? error) }));
</script>`,
  );
  const profile = await mkdtemp(join(tmpdir(), "specloom-chromium-"));
  const child = spawn(browser ?? "", [...FLAGS, `--user-data-dir=${profile}`, page.url], {
    stdio: "ignore",
    // A group of its own, so that all its processes can be ended.
    detached: true,
  });
  const timer = setTimeout(() => page.fail(new Error(`Chromium did not finish in ${LIMIT_MS} ms.`)), LIMIT_MS);
  child.once("error", page.fail);
  child.once("exit", (code) => page.fail(new Error(`Chromium ended by itself, with ${code}.`)));
  const ended = new Promise((resolve) => child.once("close", resolve));
  try {
    return await page.done;
  } finally {
    clearTimeout(timer);
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, "SIGKILL");
      await ended;
    }
    await page.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Without a window, without a sandbox, which root has not, and without what it does on its own. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
