import type { Call } from "../call.js";
import type { OperationDescriptor, SchemeDescriptor } from "../descriptor.js";
import { MissingCredentialError } from "../errors.js";
import { own } from "../own.js";
import { requirePrivate } from "../servers.js";

type Security = NonNullable<OperationDescriptor["security"]>;

/**
 * A copy of a call with the credentials of one attempt: those of the first alternative that they satisfy. An operation that also
 * works without goes without when none is satisfied. A header or cookie that the caller sets counts as the credential.
 */
export async function authorize(call: Call, security: Security): Promise<Call> {
  const { operation, client, input } = call;
  const request: Call = { ...call, headers: own(call.headers), query: [...call.query] };
  const given = own({ ...client.auth, ...input.auth }) as Record<string, unknown>;
  // Each function is called once, however many alternatives name it.
  const credentials = own({ ...given }) as Record<string, unknown>;
  for (const schemes of security) {
    for (const { name } of schemes) {
      // The call is `this`, for the function of a session; an argument could mean something to anybody else's.
      if (typeof credentials[name] !== "function") continue;
      credentials[name] = call.fresh && name in call.fresh ? call.fresh[name] : await credentials[name].call(request);
    }
    const isSatisfied = (scheme: SchemeDescriptor): unknown =>
      credentials[scheme.name] || valueSet(call.headers, scheme);
    if (!schemes[0] || !schemes.every(isSatisfied)) continue;
    call.fresh = undefined;
    requirePrivate(call.url, operation, client);
    for (const scheme of schemes) {
      const credential = credentials[scheme.name];
      const value = valueSet(call.ownHeaders, scheme) ?? (credential ? undefined : valueSet(call.headers, scheme));
      if (value) call.secrets.push(value);
      else await scheme.apply({ ...request, scheme, credential }, request);
    }
    const asked = schemes.map(({ name }) => name).filter((name) => typeof given[name] === "function");
    if (asked[0]) request.renew ??= (status) => (status === 401 ? () => askAgain(asked) : undefined);
    return request;
  }
  if (security[0] && security.every((schemes) => schemes[0])) throw missing(call, security);
  return request;

  /** Another value is sent at once; the same would be refused again. */
  async function askAgain(names: readonly string[]): Promise<true | void> {
    const fresh: Record<string, unknown> = {};
    for (const name of names) fresh[name] = await (given[name] as () => unknown).call(call);
    const isSame = names.every((name) => JSON.stringify(fresh[name]) === JSON.stringify(credentials[name]));
    if (isSame) return true;
    call.fresh = fresh;
  }
}

/** The value that a request has where a scheme puts its credential. */
function valueSet(headers: Readonly<Record<string, string>>, { parameter }: SchemeDescriptor): string | undefined {
  if (parameter === undefined) return headers["authorization"];
  const pair = (headers["cookie"] ?? "").split(/; */).find((each) => each.startsWith(`${parameter}=`));
  return headers[parameter.toLowerCase()] ?? pair?.slice(parameter.length + 1);
}

function missing({ provider, operation }: Call, security: Security): MissingCredentialError {
  const wanted = security.map((schemes) => schemes.map(({ name }) => `auth.${name}`).join(" + ")).join(" or ");
  return new MissingCredentialError(`${provider.name} needs ${wanted}`, operation);
}
