import type { Call } from "../call.js";
import type { OperationDescriptor } from "../descriptor.js";
import type { Operation } from "../operation.js";
import type { CallInput } from "../options.js";
import type { AnyResult, Success } from "../result.js";
import type { Transport } from "../transport.js";
import { unwrap, type DataOf } from "../unwrap.js";
import { PaginationError } from "./pagination-error.js";
import type { Page, PagePlan, Way } from "./plan.js";
import { at } from "./way.js";

/** Of so many pages in a row without an item, the last is an error: nobody can leave a loop that is never entered. */
const MOST_EMPTY = 1_000;

/** The type that a way leads to. */
type At<Data, Path extends Way> = Path extends readonly [infer Key, ...infer Rest extends Way]
  ? Data extends object
    ? Key extends keyof Data
      ? At<NonNullable<Data[Key]>, Rest>
      : never
    : never
  : Data;

/** Unknown where the types do not show the list. */
type Known<Item> = [Item] extends [never] ? unknown : Item;
type ItemOf<List> = List extends readonly (infer Item)[] ? Item : never;

/** The items of all pages, fetched one page at a time, as they are asked for; each loop starts anew. */
export interface Pages<Item, Result> extends AsyncIterable<Item> {
  /** The successful results, one for each page, instead of their items. */
  pages(): AsyncIterable<Result>;
}

/**
 * Lists all that an operation has, from the position that the input names, else from the start. A loop over it throws the
 * {@link ApiError} of a page that fails, what a call rejects with, and a {@link PaginationError} where pages go round in a
 * circle, lead to another origin, or end before the answer says so.
 */
export type Paged<Input, Result, Items extends Way> = (
  transport: Transport,
  ...input: object extends Input ? [input?: Input] : [input: Input]
) => Pages<Known<ItemOf<At<DataOf<Result>, Items>>>, Extract<Result, { readonly ok: true }>>;

/** Makes the function that lists an operation's pages. */
export function paged<Input, Result, Items extends Way>(
  operation: Operation<Input, Result>,
  plan: PagePlan,
): Paged<Input, Result, Items> {
  const run = operation as unknown as (transport: Transport, input: CallInput) => Promise<AnyResult>;
  const list = (transport: Transport, input: CallInput = {}): Pages<unknown, unknown> => ({
    pages: () => results(walk(run, operation.descriptor, transport, plan, input)),
    [Symbol.asyncIterator]: () => items(walk(run, operation.descriptor, transport, plan, input)),
  });
  return list as unknown as Paged<Input, Result, Items>;
}

interface Step {
  readonly result: Success<number, unknown>;
  readonly items: readonly unknown[];
}

async function* results(steps: AsyncIterable<Step>): AsyncGenerator<unknown, void> {
  for await (const { result } of steps) yield result;
}

async function* items(steps: AsyncIterable<Step>): AsyncGenerator<unknown, void> {
  for await (const step of steps) for (const item of step.items) yield item;
}

async function* walk(
  operation: (transport: Transport, input: CallInput) => Promise<AnyResult>,
  descriptor: OperationDescriptor,
  transport: Transport,
  plan: PagePlan,
  first: CallInput,
): AsyncGenerator<Step, void> {
  const sent = new Set<string>();
  let empty = 0;
  for (let input = first; ;) {
    let url = "";
    let query = "";
    const adapt = (call: Call): void => {
      input.adapt?.(call);
      url = call.url;
      query = call.query.join("&");
      const request = `${query} ${typeof plan.position === "object" ? call.body : ""}`;
      if (sent.has(request)) throw new PaginationError("the next page is one that has been", descriptor);
      sent.add(request);
    };
    const result = await operation(transport, { ...input, adapt });
    if (!result.ok) throw await unwrap(result);
    const { data, response } = result;
    const found = listOf(data, plan, descriptor);
    const more = plan.more && at(data, plan.more);
    const page: Page = {
      operation: descriptor,
      input,
      url,
      query,
      headers: response.headers,
      data,
      items: found,
      more,
    };
    // Before the page is handed out, since whoever takes it may change it.
    const next = more != null && !more ? undefined : plan.turn(page, plan);
    yield { result, items: found };
    empty = found.length ? 0 : empty + 1;
    if (!next && more) throw new PaginationError("there is said to be a next page, and not which", descriptor);
    if (!next) return;
    if (next instanceof Error) throw next;
    if (empty >= MOST_EMPTY) throw new PaginationError(`${MOST_EMPTY} pages in a row are empty`, descriptor);
    input = next;
  }
}

/** An answer that leaves its list out has an empty one. */
function listOf(data: unknown, { items: way }: PagePlan, operation: Page["operation"]): readonly unknown[] {
  const list = at(data, way) ?? [];
  if (Array.isArray(list)) return list;
  throw new PaginationError(`the answer has no list at /${way.join("/")}`, operation);
}
