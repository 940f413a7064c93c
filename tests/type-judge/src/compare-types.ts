import ts from "typescript";
import type { Difference } from "./difference.ts";

/** What a side has at a path. */
interface Member {
  readonly type: ts.Type;
  readonly isOptional: boolean;
  readonly isReadonly: boolean;
}

/** Printed for a side that has no such property. */
const none = "(none)";

/**
 * Compares types member by member, down to the smallest parts that differ: parts that are not assignable to each other in
 * both directions, and properties that only one side has, or that only one side requires. Each pair of types is compared once,
 * so that a named schema is reported at its first use.
 */
export class TypeComparer {
  readonly #checker: ts.TypeChecker;
  readonly #program: ts.Program;
  readonly #seen = new Map<ts.Type, Set<ts.Type>>();

  constructor(program: ts.Program) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
  }

  compare(judge: ts.Type, ours: ts.Type, path: readonly string[]): Difference[] {
    const compared = this.#seen.get(judge) ?? new Set();
    this.#seen.set(judge, compared);
    if (judge === ours || compared.has(ours)) return [];
    compared.add(ours);
    return this.#compareParts(judge, ours, path) ?? this.#compareWhole(judge, ours, path);
  }

  #compareWhole(judge: ts.Type, ours: ts.Type, path: readonly string[]): Difference[] {
    if (this.#isEqual(judge, ours)) return [];
    return [{ path, judge: this.#text(judge), ours: this.#text(ours) }];
  }

  #isEqual(judge: ts.Type, ours: ts.Type): boolean {
    // `any` is assignable to everything.
    if ((judge.flags & ts.TypeFlags.Any) !== (ours.flags & ts.TypeFlags.Any)) return false;
    return this.#checker.isTypeAssignableTo(judge, ours) && this.#checker.isTypeAssignableTo(ours, judge);
  }

  /** `undefined` if they have no parts that correspond. */
  #compareParts(judge: ts.Type, ours: ts.Type, path: readonly string[]): Difference[] | undefined {
    if (judge.isUnion() || ours.isUnion()) return this.#compareUnions(judge, ours, path);
    if (this.#isPlainObject(judge) && this.#isPlainObject(ours)) return this.#compareProperties(judge, ours, path);
    const [item, ourItem] = [this.#itemOf(judge), this.#itemOf(ours)];
    return item && ourItem && this.compare(item, ourItem, [...path, "[]"]);
  }

  /** Members without an equal on the other side correspond in their order, which is the document's. */
  #compareUnions(judge: ts.Type, ours: ts.Type, path: readonly string[]): Difference[] | undefined {
    const [members, ourMembers] = [unionMembers(judge), unionMembers(ours)];
    const isSame = (type: ts.Type, other: ts.Type): boolean =>
      type === other || (!this.#hasParts(type) && !this.#hasParts(other) && this.#isEqual(type, other));
    const rest = members.filter((type) => !ourMembers.some((other) => isSame(type, other)));
    const ourRest = ourMembers.filter((other) => !members.some((type) => isSame(type, other)));
    if (rest.length !== ourRest.length) return undefined;
    return rest.flatMap((type, index) => {
      const other = ourRest[index];
      return other ? this.compare(type, other, rest.length === 1 ? path : [...path, `(${index})`]) : [];
    });
  }

  #compareProperties(judge: ts.Type, ours: ts.Type, path: readonly string[]): Difference[] {
    const names = new Set([...judge.getProperties(), ...ours.getProperties()].map(({ name }) => name));
    // openapi-typescript lists a path item's own parameters there, too. Each operation has them as well.
    if (path.length === 2 && path[0] === "paths") names.delete("parameters");
    const properties = [...names].flatMap((name) =>
      this.#compareMembers(this.#property(judge, name), this.#property(ours, name), [...path, name]),
    );
    return [...properties, ...this.#compareMembers(this.#index(judge), this.#index(ours), [...path, "[*]"])];
  }

  #compareMembers(judge: Member | undefined, ours: Member | undefined, path: readonly string[]): Difference[] {
    const isSamePresence = judge?.isOptional === ours?.isOptional;
    const presence = isSamePresence ? [] : [{ path, judge: this.#memberText(judge), ours: this.#memberText(ours) }];
    // An absent parameter group or body is `undefined`, which is said already.
    const hasTypes = [judge, ours].every((member) => member && unionMembers(member.type).length > 0);
    return judge && ours && (isSamePresence || hasTypes)
      ? [...presence, ...this.compare(judge.type, ours.type, path)]
      : presence;
  }

  #property(type: ts.Type, name: string): Member | undefined {
    const symbol = type.getProperty(name);
    if (symbol === undefined) return undefined;
    const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const isReadonly = (symbol.declarations ?? []).some(
      (node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Readonly) !== 0,
    );
    return { type: this.#checker.getTypeOfSymbol(symbol), isOptional, isReadonly };
  }

  #index(type: ts.Type): Member | undefined {
    const [info] = this.#checker.getIndexInfosOfType(type);
    return info && { type: info.type, isOptional: false, isReadonly: info.isReadonly };
  }

  #itemOf(type: ts.Type): ts.Type | undefined {
    return this.#checker.isArrayType(type) ? this.#checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
  }

  #hasParts(type: ts.Type): boolean {
    return this.#isPlainObject(type) || this.#checker.isArrayType(type);
  }

  /** An object type that the modules declare; not an array, a tuple, or an interface of the platform such as `Blob`. */
  #isPlainObject(type: ts.Type): boolean {
    if (type.isIntersection()) return type.types.every((part) => this.#isPlainObject(part));
    if ((type.flags & ts.TypeFlags.Object) === 0) return false;
    if (this.#checker.isArrayType(type) || this.#checker.isTupleType(type)) return false;
    const declarations = type.symbol?.declarations ?? [];
    return !declarations.some(
      (node) => ts.isInterfaceDeclaration(node) && this.#program.isSourceFileDefaultLibrary(node.getSourceFile()),
    );
  }

  #memberText(member: Member | undefined): string {
    if (member === undefined) return none;
    return `${member.isReadonly ? "readonly " : ""}${member.isOptional ? "?" : ""}: ${this.#text(member.type)}`;
  }

  #text(type: ts.Type): string {
    const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
    return this.#checker.typeToString(type, undefined, flags).replace(/ \| undefined$/u, "");
  }
}

/** Without `undefined`, which stands for an optional property. */
function unionMembers(type: ts.Type): readonly ts.Type[] {
  const members = type.isUnion() ? type.types : [type];
  return members.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
}
