import { createCleverCloudClient } from "@specloom/clever-cloud";
import {
  createEventsClient,
  isStream,
} from "../../../../scripts/src/emit/fixtures/library/packages/events/src/index.ts";
import { createLibraryClient } from "../../../../scripts/src/emit/fixtures/library/packages/library/src/index.ts";
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
  async multipart(server) {
    const client = createLibraryClient({ baseUrl: server("quatrix", "taken"), auth: { token: "credential" } });
    const file = new Blob(["äöü"], { type: "image/png" });
    const { status, data } = await client.setPicture({ body: { file } });
    return { status, data: data ?? "none" };
  },
  async stream(server) {
    const client = createEventsClient({ baseUrl: server("quatrix", "events") });
    const answer = await unwrap(client.complete({ body: { text: "Say it.", stream: true } }));
    const events = [];
    if (isStream(answer)) for await (const event of answer) events.push(event);
    return events;
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
    return abortedCall(server, new Error("The user went away."));
  },
  async "abort without a reason"(server) {
    // Its words are the platform's.
    return abortedCall(server).catch(({ name }: Error) => ({ name }));
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
const WAIT = 4_000;

/** Aborts once the answer has begun, which then goes no further. */
function abortedCall(server: ServerUrl, reason?: Error): Promise<unknown> {
  const stop = new AbortController();
  const client = quatrix(server("quatrix", "silent"), {
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      stop.abort(reason);
      return response;
    },
  });
  return client.resetPasswordMetadataIdGet({ path, signal: stop.signal });
}

function quatrix(baseUrl: string, options?: QuatrixClientOptions): QuatrixClient {
  return createQuatrixClient({ baseUrl, ...options });
}
