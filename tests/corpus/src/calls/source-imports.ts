import { existsSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/** Lets this process import packages from their TypeScript: they name each other's files as they will be called when built. */
export function importFromSource(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier.startsWith(".") && specifier.endsWith(".js") && context.parentURL?.endsWith(".ts") === true) {
        const url = new URL(specifier.replace(/\.js$/u, ".ts"), context.parentURL);
        if (existsSync(fileURLToPath(url))) return next(url.href, context);
      }
      return next(specifier, context);
    },
  });
}
