import type { ApiModel, Server } from "../../model/model.ts";

/** Whether no server of the document can be called, so that a client needs a `baseUrl`. */
export function needsBaseUrl({ servers }: ApiModel): boolean {
  return servers.every((server) => !canBeCalled(server));
}

/** A path is on the host that the document came from, which the caller may be on, too. */
function canBeCalled({ url, variables }: Server): boolean {
  const text = url.replaceAll(/\{([^{}]*)\}/gu, (whole, name: string) => {
    const variable = variables.find((one) => one.name === name);
    return variable === undefined ? whole : variable.default;
  });
  if (/^(?:\/(?!\/)|\.{1,2}(?:\/|$)|$)/u.test(text)) return true;
  return /^https?:\/\/[^/?#{]/iu.test(text) && URL.canParse(text);
}
