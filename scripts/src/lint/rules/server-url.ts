import { listField, objectField, textField } from "../../document.ts";
import type { Rule } from "../visit.ts";

/** Hosts that nothing leaves the machine for. */
const LOCAL =
  /^http:\/\/(?:localhost|127\.|\[::1\]|0\.0\.0\.0|host\.docker\.internal|[^/.:]+(?:[:/]|$)|[^/:]*\.(?:local|localhost|test)(?:[:/]|$)|\{)/iu;

/** A server is an address that `fetch` can call: an absolute URL, or a path on the host that the document came from. */
export const serverIsAddress: Rule = (visit, linter) => {
  const url = textField(visit.value, "url");
  if (url === undefined) return;
  const text = withDefaults(url, visit.value);
  const report = (rule: string, message: string, fix: string): void =>
    linter.report(visit, { rule, severity: "warning", at: ["url"], message, fix });
  if (/^http:\/\//iu.test(text) && !LOCAL.test(text)) {
    report(
      "plain-http-server",
      `${JSON.stringify(url)} is not encrypted: anybody on the way reads what is sent.`,
      "Write https://.",
    );
  }
  const fault = faultOf(text);
  if (fault === undefined) return;
  const message = `${JSON.stringify(url)} ${fault.what}: the client cannot be called without a baseUrl.`;
  report("server-url", message, fault.fix);
};

function withDefaults(url: string, server: Parameters<Rule>[0]["value"]): string {
  const variables = objectField(server, "variables") ?? {};
  return url.replaceAll(/\{([^{}]*)\}/gu, (whole, name: string) => {
    const variable = objectField(variables, name);
    if (variable === undefined) return whole;
    const [first] = listField(variable, "enum");
    const chosen = textField(variable, "default") ?? "";
    return chosen === "" && typeof first === "string" ? first : chosen;
  });
}

function faultOf(url: string): { readonly what: string; readonly fix: string } | undefined {
  if (/\{\{|\$\{|<[^>]*>/u.test(url)) {
    return {
      what: "holds a placeholder of another tool",
      fix: "Write the address, with a variable in single braces where a part differs.",
    };
  }
  // Relative to where the document lies.
  if (/^(?:\/(?!\/)|\.{1,2}(?:\/|$)|$)/u.test(url)) return undefined;
  if (url.startsWith("//")) return { what: "has no scheme", fix: `Write https:${url}.` };
  if (/^https?:\/\//iu.test(url)) {
    if (url.includes("{")) return undefined;
    // URL parsers take the path for the host where there is none.
    if (!/^https?:\/\/[^/?#]/iu.test(url))
      return { what: "has no host", fix: "Give each variable in the host a default." };
    return URL.canParse(url) ? undefined : { what: "is no URL", fix: "Correct it, as in https://api.example.com/v1." };
  }
  if (/^(?:wss?|mqtts?|amqps?|kafka|file|ftp):/iu.test(url))
    return { what: "is no address of HTTP", fix: "Name an https:// address." };
  const scheme = /^(?:localhost|127\.|\[::1\])/iu.test(url) ? "http" : "https";
  const isHost = /^[\w.{}-]+(?::\d+)?(?:\/|$)/u.test(url);
  const path = url.replace(/^\.?\/*/u, "");
  return isHost && (url.includes(".") || url.includes(":"))
    ? { what: "has no scheme", fix: `Write ${scheme}://${url}.` }
    : {
        what: "is no URL",
        fix: `Write https:// and the host in front, or /${path} where it is a path on the same host.`,
      };
}
