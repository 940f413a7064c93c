import type { OperationDescriptor, SchemeDescriptor } from "../descriptor.js";
import type { Call } from "../call.js";
import { InvalidArgumentError, MissingCredentialError } from "../errors.js";
import { own } from "../own.js";
import { isPrivate } from "../servers.js";
import type { Renew } from "./scheme.js";

/**
 * Puts credentials into a request: those of the first alternative that they satisfy. An operation that also works without
 * goes without when none is satisfied.
 */
export async function authorise(
  call: Call,
  security: NonNullable<OperationDescriptor["security"]>,
): Promise<Renew | undefined> {
  const { provider, operation, client } = call;
  // Each function is called once, however many alternatives name it.
  const credentials = own(client.auth) as Record<string, unknown>;
  for (const names of security) {
    for (const name of names) {
      const credential = credentials[name];
      if (typeof credential === "function") credentials[name] = await credential();
    }
    if (!names[0] || !names.every((name) => credentials[name])) continue;
    if (!isPrivate(call.url)) throw new InvalidArgumentError("auth needs https", operation);
    let renew: Renew | undefined;
    for (const name of names) {
      const use = { ...call, name, scheme: provider.schemes[name] as SchemeDescriptor, credential: credentials[name] };
      renew = (await use.scheme.apply(use)) || renew;
    }
    return renew;
  }
  if (security[0] && security.every((names) => names[0])) {
    const wanted = security.join(" or auth.").replaceAll(",", " + auth.");
    throw new MissingCredentialError(`${provider.name} needs auth.${wanted}`, operation);
  }
  return undefined;
}
