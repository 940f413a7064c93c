import { essence } from "./media-kind.ts";
import type { ApiModel, Incoming, MediaType, NamedSchema, Operation, RequestBody, Response, Schema } from "./model.ts";
import { capitalised, pascalCase } from "./words.ts";

type Named = Pick<ApiModel, "operations" | "components"> & { readonly webhooks: readonly Incoming[] };

/**
 * Bodies that the document writes inline get a named type each, after the operation or the shared component that they belong to,
 * so that nobody has to reach for them by an indexed access.
 * @param nameOf a free type name for a proposal
 */
export function nameInlineTypes(
  { operations, components, webhooks }: Named,
  nameOf: (proposal: string) => string,
): Named & { readonly schemas: readonly NamedSchema[] } {
  const schemas: NamedSchema[] = [];
  // What components write inline is one type, whoever refers to it.
  const shared = new Map<string, Schema>();
  const toNamed = (schema: Schema, proposal: string, sharedBy?: string): Schema => {
    if (!isWorthNaming(schema)) return schema;
    const known = sharedBy === undefined ? undefined : shared.get(sharedBy);
    if (known !== undefined) return known;
    const name = nameOf(proposal);
    schemas.push({ key: `x:${name}`, name, inline: true, schema });
    const reference: Schema = { kind: "reference", key: `x:${name}` };
    if (sharedBy !== undefined) shared.set(sharedBy, reference);
    return reference;
  };
  const content = (given: readonly MediaType[], proposal: string, sharedBy?: string): readonly MediaType[] =>
    given.map((mediaType, index) => {
      const { schema, itemSchema, kind, stream } = mediaType;
      const by = sharedBy === undefined ? undefined : `${sharedBy} ${mediaType.mediaType}`;
      if (itemSchema !== undefined) {
        const word = stream?.format === "events" ? "Event" : "Item";
        return {
          ...mediaType,
          itemSchema: toNamed(itemSchema, proposal.replace(/(?:Response|Body)(\d*)$/u, `${word}$1`), by),
        };
      }
      if (kind === "text" || kind === "binary") return mediaType;
      return { ...mediaType, schema: toNamed(schema, proposal + kindWord(given, index), by) };
    });
  const body = (given: RequestBody, proposal: string): RequestBody => {
    const { component } = given;
    const own = component === undefined ? proposal : `${startingName(component)}Body`;
    return { ...given, content: content(given.content, own, component && `body ${component}`) };
  };
  const response = (given: Response, proposal: string): Response => {
    const { component } = given;
    const own = component === undefined ? proposal : withWord(startingName(component), "Response");
    return { ...given, content: content(given.content, own, component && `response ${component}`) };
  };
  const responses = (given: readonly Response[], proposal: string): readonly Response[] => {
    const main = given.find(({ status }) => status.startsWith("2")) ?? (given.length === 1 ? given[0] : undefined);
    return given.map((one) => response(one, one === main ? proposal : proposal + capitalised(one.status)));
  };
  const incoming = (call: Incoming, proposal: string): Incoming => ({
    ...call,
    ...(call.body && { body: body(call.body, proposal) }),
    responses: responses(call.responses, `${proposal}Response`),
  });
  const operation = (given: Operation): Operation => {
    const name = capitalised(given.id);
    const callbacks = given.callbacks?.map((call) => incoming(call, `${name}${pascalCase(call.name)}Callback`));
    return {
      ...given,
      ...(given.body && { body: body(given.body, `${name}Body`) }),
      responses: responses(given.responses, `${name}Response`),
      ...(callbacks && { callbacks }),
    };
  };
  const named = operations.map(operation);
  return {
    operations: named,
    webhooks: webhooks.map((call) => incoming(call, withWord(startingName(call.name), "Webhook"))),
    components: {
      ...components,
      requestBodies: components.requestBodies.map(([key, one]) => [key, body({ ...one, component: key }, "")]),
      responses: components.responses.map(([key, one]) => [key, response({ ...one, component: key }, "")]),
    },
    schemas,
  };
}

/** Types that hold an object written inline; anything else reads well where it stands. */
function isWorthNaming(schema: Schema): boolean {
  switch (schema.kind) {
    case "object":
      return (
        schema.properties.length > 0 || schema.demands !== undefined || isWorthNaming(schema.additional ?? unknown)
      );
    case "union":
    case "intersection":
      return schema.kind === "intersection" || schema.members.some(isWorthNaming);
    case "array":
      return isWorthNaming(schema.items);
    case "tuple":
      return schema.items.some(isWorthNaming);
    default:
      return false;
  }
}

const unknown: Schema = { kind: "unknown" };

/** Tells the types of a body's media types apart; the first of them needs no word. */
function kindWord(content: readonly MediaType[], index: number): string {
  const given = content[index];
  if (index === 0 || given === undefined) return "";
  const isAlone = content.filter(({ kind }) => kind === given.kind).length === 1;
  return isAlone ? capitalised(given.kind) : pascalCase(essence(given.mediaType));
}

function startingName(key: string): string {
  const name = pascalCase(key);
  return /^\p{ID_Start}/u.test(name) ? name : `Model${name}`;
}

function withWord(name: string, word: string): string {
  return name.endsWith(word) ? name : name + word;
}
