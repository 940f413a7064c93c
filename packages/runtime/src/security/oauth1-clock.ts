import type { Call } from "../call.js";
import { ApiError } from "../errors.js";

/** Seconds that servers commonly let a timestamp be off. */
const TOLERANCE = 300;

const BLAMES_TIME =
  /(invalid|bad|wrong|expired|stale|oauth)[ _]timestamp|timestamp([ _]\w+){0,3}[ _](refused|out|old|expired|invalid|future)/i;

/**
 * After a 401: makes the call end with an error that names the clock, where the server's `Date` is far from the time that was
 * sent, or the answer speaks of the timestamp. Any other 401 is the result that it is.
 * @param sent - Milliseconds since 1970, as signed.
 */
export async function watchClock(call: Call, scheme: string, response: Response, sent: number): Promise<void> {
  if (response.status !== 401) return;
  // Absent in browsers unless CORS exposes it; then the words decide.
  const ahead = Math.round((Date.parse(response.headers.get("date") ?? "") - sent) / 1000);
  const isOff = Math.abs(ahead) > TOLERANCE;
  const text = await response.clone().text();
  const said = `${response.headers.get("www-authenticate") ?? ""} ${text}`;
  if (!isOff && !BLAMES_TIME.test(said)) return;
  const difference = isOff
    ? `its clock is ${Math.abs(ahead)} s ${ahead > 0 ? "ahead of" : "behind"} this one`
    : "it refuses the timestamp";
  const message = `the server answered 401, and ${difference}: set this machine's clock, or give auth.${scheme}.clock`;
  call.renew = () => () => {
    throw new ApiError(message, call.operation, 401, parsed(text), response);
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
