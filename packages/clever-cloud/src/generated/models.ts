// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.
import type { components } from "./schema.js";

/** An HTML page, meant for a person and not for a program. */
export type HtmlPage = components["schemas"]["HtmlPage"];

/** The form that asks for a password reset. */
export type PasswordResetRequestForm = components["schemas"]["PasswordResetRequestForm"];

/** The form that sets the new password. */
export type NewPasswordForm = components["schemas"]["NewPasswordForm"];
