import { withDeadline } from "../deadline.js";
import { NetworkError, TimeoutError } from "../errors.js";
import { withoutSecrets } from "../redact.js";
import type { Reading } from "./reading.js";

/**
 * The text of a response as it comes, read when it is asked for. The connection is freed as soon as the reading ends, by whom
 * ever. Throws a NetworkError when it breaks, and a TimeoutError when it is silent for too long.
 */
export async function* pieces({ call, ended }: Reading, { body }: Response): AsyncGenerator<string, void> {
  const { operation, input, client } = call;
  const silence = input.idleTimeout ?? client.idleTimeout ?? 0;
  if (!body) return;
  const reader = body.getReader();
  const cancel = (): void => void reader.cancel().catch(() => {});
  ended.addEventListener("abort", cancel);
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await withDeadline(() => reader.read(), ended, silence);
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TimeoutError) {
      throw new TimeoutError(`the stream was silent for longer than the idleTimeout of ${silence} ms`, operation);
    }
    throw new NetworkError("the connection broke within the stream", operation, {
      cause: withoutSecrets(error, call.secrets),
    });
  } finally {
    ended.removeEventListener("abort", cancel);
    cancel();
  }
}
