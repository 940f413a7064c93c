/** The house rules under the names that redocly.yaml and reports use: a new rule is a file here and a line below. */
export { bodyHasExample as "body-has-example" } from "./body-has-example.ts";
export { descriptionFullStop as "description-full-stop" } from "./description-full-stop.ts";
export { errorHasSchema as "error-has-schema" } from "./error-has-schema.ts";
export { exampleNamesNobody as "example-names-nobody" } from "./example-names-nobody.ts";
export { hasDescription as "has-description" } from "./has-description.ts";
export { operationIdForm as "operation-id-form" } from "./operation-id-form.ts";
export { operationOneTag as "operation-one-tag" } from "./operation-one-tag.ts";
export { secretFormat as "secret-format" } from "./secret-format.ts";
export { serverNames as "server-names" } from "./server-names.ts";
export { serverSecurity as "server-security" } from "./server-security.ts";
export { specloomFields as "specloom-fields" } from "./specloom-fields.ts";
export { summaryForm as "summary-form" } from "./summary-form.ts";
