import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { program } from "../setup/install-peers.ts";
import type { EditorServer } from "./editor-server.ts";
import { speakJsonRpc } from "./json-rpc.ts";
import { startServerProcess } from "./server-process.ts";

/** In the terms of the Language Server Protocol, as all that goes to this server and comes from it. */
interface CompletionList {
  readonly items: readonly { readonly label: string }[];
}

/** The server of TypeScript 7, which speaks the Language Server Protocol. */
export function startLanguageServer(home: string, file: string): EditorServer {
  const server = startServerProcess([...program(home, "typescript-7", "tsc"), "--lsp", "--stdio"], home);
  const { notify, request } = speakJsonRpc(server, answer);
  const rootUri = pathToFileURL(dirname(file)).href;
  const uri = pathToFileURL(file).href;
  let version = 1;
  return {
    open: async (text) => {
      const workspaceFolders = [{ uri: rootUri, name: "consumer" }];
      await request("initialize", { processId: process.pid, rootUri, workspaceFolders, capabilities });
      notify("initialized", {});
      notify("textDocument/didOpen", { textDocument: { uri, languageId: "typescript", version, text } });
    },
    change: (range, text) => {
      version += 1;
      notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    },
    complete: async (position) => {
      const context = { triggerKind: TRIGGER_CHARACTER, triggerCharacter: "." };
      const list = await request("textDocument/completion", { textDocument: { uri }, position, context });
      // A question mark behind the name marks a property that may be missing.
      return ((list as CompletionList | null)?.items ?? []).map(({ label }) => label.replace(/\?$/u, ""));
    },
    stop: server.stop,
  };
}

const TRIGGER_CHARACTER = 2;

/** What VS Code can do with completions, and what keeps the server from work that VS Code takes from it. */
const capabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    // Otherwise it watches files itself.
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true },
    // VS Code asks for diagnostics; otherwise they are made unasked.
    diagnostic: { dynamicRegistration: true },
    completion: {
      dynamicRegistration: true,
      contextSupport: true,
      insertTextMode: 2,
      completionItem: {
        snippetSupport: true,
        commitCharactersSupport: true,
        documentationFormat: ["markdown", "plaintext"],
        deprecatedSupport: true,
        preselectSupport: true,
        tagSupport: { valueSet: [1] },
        insertReplaceSupport: true,
        resolveSupport: { properties: ["documentation", "detail", "additionalTextEdits"] },
        insertTextModeSupport: { valueSet: [1, 2] },
        labelDetailsSupport: true,
      },
      completionItemKind: { valueSet: Array.from({ length: 25 }, (_, index) => index + 1) },
      completionList: { itemDefaults: ["commitCharacters", "editRange", "insertTextFormat", "insertTextMode", "data"] },
    },
  },
};

/** Without imports to offer, as tsserver is without being told: all peers lie beside the consumer, and would be indexed. */
const settings: Readonly<Record<string, unknown>> = { "js/ts": { suggest: { autoImports: false } } };

function answer(method: string, params: unknown): unknown {
  // What else it requests, such as to be told of files that change, needs no more than to be accepted.
  if (method !== "workspace/configuration") return null;
  const { items } = params as { readonly items: readonly { readonly section: string }[] };
  return items.map(({ section }) => settings[section] ?? null);
}
