import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript-5.9";

/** The declarations of a package's schemas: those of `models.ts`, and `components["schemas"]` of `schema.ts`. */
export function typeText(schemaFile: string): string {
  const models = join(dirname(schemaFile), "models.ts");
  const declared = existsSync(models) ? statements(models).filter((node) => !ts.isImportDeclaration(node)) : [];
  const components = statements(schemaFile).find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === "components",
  );
  const members = components && ts.isInterfaceDeclaration(components) ? components.members : [];
  const schemas = members.filter((member) => member.name?.getText() === "schemas");
  return [...declared, ...schemas].map((node) => node.getText()).join("\n");
}

function statements(file: string): readonly ts.Statement[] {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true).statements;
}
