import { isObject, textField } from "../../../document.ts";
import { message, type HouseRule } from "../visitor.ts";

const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;

function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "" && !/^\d+$/.test(word));
  const joined = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** An operationId becomes a method's name, so it is in camelCase, without the `_0` and dots of code generators. */
export const operationIdForm: HouseRule = () => ({
  Operation(node, context) {
    const operationId = isObject(node) ? textField(node, "operationId") : undefined;
    if (operationId === undefined || CAMEL_CASE.test(operationId)) return;
    context.report({
      message: message(`The operationId "${operationId}" is not in camelCase.`, `Call it "${camelCase(operationId)}".`),
      location: context.location.child("operationId"),
    });
  },
});
