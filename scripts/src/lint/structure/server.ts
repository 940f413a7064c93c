import { enumIsNotEmpty } from "../rules/responses.ts";
import { serverIsAddress } from "../rules/server-url.ts";
import { serverVariableDefault, serverVariablesAreDefined } from "../rules/server-variables.ts";
import { type ObjectType, fields, list, map, object, required, since, string, text } from "./shape.ts";

const server: ObjectType = {
  title: "Server Object",
  fields: {
    url: required(string, "object"),
    ...fields({ description: text, variables: map(object("serverVariable")) }),
    ...since(2, { name: string }),
  },
  rules: [serverVariablesAreDefined, serverIsAddress],
};

const serverVariable: ObjectType = {
  title: "Server Variable Object",
  fields: { default: required(string, "warning", () => ""), ...fields({ enum: list(string), description: text }) },
  rules: [serverVariableDefault, enumIsNotEmpty],
};

export const serverTypes = { server, serverVariable };
