import {
  words,
  type Identifier,
  type Literal,
  type LiteralType,
  type Member,
  type Statement,
  type TypeNode,
} from "./type-nodes.ts";

/** Statements as TypeScript's own printer writes them, with a line break after each. */
export function printNodes(statements: readonly Statement[]): string {
  return statements.map((statement) => `${printStatement(statement)}\n`).join("");
}

const step = "    ";

function printStatement(statement: Statement): string {
  const start = statement.isExported ? "export " : "";
  return statement.kind === "InterfaceDeclaration"
    ? `${start}interface ${statement.name.text} {\n${printMembers(statement.members, step)}}`
    : `${start}type ${statement.name.text} = ${printType(statement.type, "")};`;
}

/** `indent` is that of the line on which the type begins. */
function printType(node: TypeNode, indent: string): string {
  switch (node.kind) {
    case "Identifier":
      return node.text;
    case "LiteralType":
      return printLiteral(node.literal);
    case "TypeReference":
      return node.typeArguments.length === 0
        ? node.typeName.text
        : `${node.typeName.text}<${printTypes(node.typeArguments, ", ", indent)}>`;
    case "ArrayType":
      return `${printOperand(node.elementType, indent)}[]`;
    case "TupleType":
      return printTuple(node.elements, indent);
    case "RestType":
      return `...${printType(node.type, indent)}`;
    case "UnionType":
      return printOperands(node.types, " | ", indent);
    case "IntersectionType":
      return printOperands(node.types, " & ", indent);
    case "IndexedAccessType":
      return `${printOperand(node.objectType, indent)}[${printType(node.indexType, indent)}]`;
    case "TypeLiteral":
      return node.members.length === 0 ? "{}" : `{\n${printMembers(node.members, indent + step)}${indent}}`;
    default:
      return words[node.kind];
  }
}

function printLiteral(node: LiteralType["literal"]): string {
  if (node.kind === "PrefixUnaryExpression") return `-${node.operand.text}`;
  return "text" in node ? printName(node) : words[node.kind];
}

function printTypes(nodes: readonly TypeNode[], separator: string, indent: string): string {
  return nodes.map((node) => printType(node, indent)).join(separator);
}

function printOperands(nodes: readonly TypeNode[], separator: string, indent: string): string {
  return nodes.map((node) => printOperand(node, indent)).join(separator);
}

/** A union and an intersection in parentheses. */
function printOperand(node: TypeNode, indent: string): string {
  const text = printType(node, indent);
  return node.kind === "UnionType" || node.kind === "IntersectionType" ? `(${text})` : text;
}

function printTuple(elements: readonly TypeNode[], indent: string): string {
  const inner = indent + step;
  const lines = elements.map((element) => inner + printType(element, inner));
  return lines.length === 0 ? `[\n${indent}]` : `[\n${lines.join(",\n")}\n${indent}]`;
}

function printMembers(members: readonly Member[], indent: string): string {
  let text = "";
  for (const member of members) text += printMember(member, indent);
  return text;
}

function printMember(member: Member, indent: string): string {
  const type = printType(member.type, indent);
  const modifier = member.isReadonly ? "readonly " : "";
  if (member.kind === "IndexSignature") {
    const { name, type: key } = member.parameter;
    return `${indent}${modifier}[${name.text}: ${printType(key, indent)}]: ${type};\n`;
  }
  const comment = member.comment === undefined ? "" : printComment(member.comment, indent);
  const optional = member.questionToken === undefined ? "" : "?";
  return `${comment}${indent}${modifier}${printName(member.name)}${optional}: ${type};\n`;
}

/** Each line of it stands as far in as its member, and what it has of white space before it further. */
function printComment(comment: string, indent: string): string {
  const [first = "", ...others] = `/*${comment}*/`.split(/\r\n?|[\n\u2028\u2029]/u);
  if (others.length === 0) return `${indent}${first}\n`;
  return `${indent}${first.trim()}\n${others.map((line) => `${indent}${leadingSpace(line)}${line.trim()}\n`).join("")}`;
}

function leadingSpace(line: string): string {
  return " ".repeat(line.length - line.trimStart().length);
}

function printName(name: Identifier | Literal): string {
  return name.kind === "StringLiteral" ? quoted(name.text) : name.text;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\v", "\\v"],
  ["\f", "\\f"],
  ["\r", "\\r"],
]);

function quoted(text: string): string {
  if (/^[ !#-[\]-~\u007f]*$/u.test(text)) return `"${text}"`;
  const escaped = text.replace(
    /["\\]|[^ -\u007f]/g,
    (unit, offset: number) => escapes.get(unit) ?? escapedUnit(unit, text, offset),
  );
  return `"${escaped}"`;
}

/** Of one UTF-16 unit. A zero is short, except before a digit, which would make another escape of it. */
function escapedUnit(unit: string, text: string, offset: number): string {
  if (unit !== "\0") return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return /\d/u.test(text.charAt(offset + 1)) ? "\\x00" : "\\0";
}
