import type { Call } from "../call.js";
import type { OperationDescriptor } from "../descriptor.js";
import { InvalidArgumentError, MissingCredentialError } from "../errors.js";
import { own } from "../own.js";
import { isPrivate } from "../servers.js";

/**
 * Puts credentials into a request: those of the first alternative that they satisfy. An operation that also works without
 * goes without when none is satisfied.
 */
export async function authorise(call: Call, security: NonNullable<OperationDescriptor["security"]>): Promise<void> {
  const { provider, operation, client } = call;
  // Each function is called once, however many alternatives name it.
  const credentials = own(client.auth) as Record<string, unknown>;
  for (const schemes of security) {
    for (const { name } of schemes) {
      const credential = credentials[name];
      // The call is `this`, for the function of a session; an argument could mean something to anybody else's.
      if (typeof credential === "function") credentials[name] = await credential.call(call);
    }
    if (!schemes[0] || !schemes.every(({ name }) => credentials[name])) continue;
    if (!isPrivate(call.url)) throw new InvalidArgumentError("auth needs https", operation);
    for (const scheme of schemes) {
      await scheme.apply({ ...call, scheme, credential: credentials[scheme.name] }, call);
    }
    return;
  }
  if (security[0] && security.every((schemes) => schemes[0])) {
    const wanted = security.map((schemes) => schemes.map(({ name }) => `auth.${name}`).join(" + ")).join(" or ");
    throw new MissingCredentialError(`${provider.name} needs ${wanted}`, operation);
  }
}
