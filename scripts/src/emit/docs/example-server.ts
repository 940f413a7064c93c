import type { ApiModel, Server } from "../../model/model.ts";
import { wordsOf } from "../../model/words.ts";
import { object } from "../operations/descriptor.ts";
import { stringLiteral } from "../text/code.ts";
import type { Code } from "../text/layout.ts";

/**
 * The `serverVariables` of examples: a value for each variable that names a part of the first server's host and has no list of
 * values, such as `account` in `https://{account}.example.com`. Its default may be the host of nobody.
 */
export function serverVariablesCode({ servers: [server] }: ApiModel): Code | undefined {
  const names = server === undefined ? [] : hostVariables(server);
  if (names.length === 0) return undefined;
  return object(names.map((name) => [name, stringLiteral(`my-${wordsOf(name).join("-").toLowerCase()}`)]));
}

function hostVariables({ url, variables }: Server): string[] {
  const host = /^https?:\/\/(?:[^/?#@]*@)?((?:\{[^{}]*\}|[^/?#:{}])*)/iu.exec(url)?.[1] ?? "";
  const hasFixedDomain = /\w\.[a-z]+$/iu.test(host);
  if (!hasFixedDomain) return [];
  return variables.filter((one) => one.enum === undefined && host.includes(`{${one.name}}`)).map(({ name }) => name);
}
