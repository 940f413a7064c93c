import { createCleverCloudClient } from "@specloom/clever-cloud";
import { createQuatrixClient, unwrap, type QuatrixClient, type QuatrixClientOptions } from "@specloom/quatrix";

/** A base URL for a provider, behind which is its mock, or something that misbehaves first. */
export type ServerUrl = (provider: string, quirk?: string) => string;

const path = { id: "8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24" };
const auth = { basicAuth: { username: "ada", password: "lovelace-ä" } };

/** What contracts do not show, by name. */
export const specialCalls: Readonly<Record<string, (server: ServerUrl) => Promise<unknown>>> = {
  async auth(server) {
    const { status, data } = await quatrix(server("quatrix"), { auth }).sessionLoginGet();
    return { status, data };
  },
  async "no credential"(server) {
    return quatrix(server("quatrix")).sessionLoginGet();
  },
  async json(server) {
    const body = { email: ["ädä@example.org"] };
    const { status, data } = await quatrix(server("quatrix")).resetPasswordRequestPost({ body });
    return { status, data };
  },
  async form(server) {
    const client = createCleverCloudClient({ baseUrl: server("clever-cloud") });
    const { status, ok } = await client.askForPasswordResetViaForm({ body: { login: "ada & co=ü@example.org" } });
    return { status, ok };
  },
  async "error status"(server) {
    const client = quatrix(server("quatrix"), { headers: { prefer: "code=401" } });
    return unwrap(client.resetPasswordMetadataIdGet({ path }));
  },
  async "undocumented status"(server) {
    const { status, ok, error } = await quatrix(server("quatrix", "teapot")).resetPasswordMetadataIdGet({ path });
    return { status, ok, error };
  },
  async retry(server) {
    const { status, data } = await quatrix(server("quatrix", "busy-once")).resetPasswordMetadataIdGet({ path });
    return { status, data };
  },
  async abort(server) {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("The user went away.")), WAIT);
    return quatrix(server("quatrix", "silent")).resetPasswordMetadataIdGet({ path, signal: stop.signal });
  },
  async "abort without a reason"(server) {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), WAIT);
    const call = quatrix(server("quatrix", "silent")).resetPasswordMetadataIdGet({ path, signal: stop.signal });
    // Its words are the platform's.
    return call.catch(({ name }: Error) => ({ name }));
  },
  async timeout(server) {
    return quatrix(server("quatrix", "silent"), { timeout: WAIT }).resetPasswordMetadataIdGet({ path });
  },
  async "broken connection"(server) {
    return quatrix(server("quatrix", "broken"), { retry: false }).resetPasswordMetadataIdGet({ path });
  },
  async redirect(server) {
    const { status, data } = await quatrix(server("quatrix", "moved"), { auth }).sessionLoginGet();
    return { status, data };
  },
};

/** Milliseconds in which a request reaches a server on the same machine, however busy that is. */
const WAIT = 1_500;

function quatrix(baseUrl: string, options?: QuatrixClientOptions): QuatrixClient {
  return createQuatrixClient({ baseUrl, ...options });
}
