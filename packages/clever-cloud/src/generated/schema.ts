// Made by Specloom from specs/clever-cloud/openapi.yaml: run `pnpm generate clever-cloud` to renew it. Do not edit.

export interface paths {
    "/password_forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the page that asks for a password reset
         * @description Returns the HTML form in which a person types the login whose password is lost. Nothing is sent and nothing changes. To start a reset from code, call `askForPasswordResetViaForm` directly; this page is not needed for that.
         */
        get: operations["getPasswordForgottenForm"];
        put?: never;
        /**
         * Ask for a password reset
         * @description Asks Clever Cloud to mail a reset key to the account with this login. The password itself does not change
         *     until `resetPasswordForgotten` is called with the key.
         *
         *     The answer is an HTML page. What it says, and whether it differs, when no account has this login is not
         *     documented: do not use it to find out whether an account exists. Every call may send another e-mail, so it is
         *     never repeated automatically.
         */
        post: operations["askForPasswordResetViaForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password_forgotten/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the page behind the mailed link
         * @description Returns the HTML form in which the person behind the mailed link types a new password. The password does not
         *     change here.
         *
         *     Whether opening this page uses up the key is not documented, and neither is the answer to an unknown or
         *     expired key, so the call is never repeated automatically. To set the password from code, call
         *     `resetPasswordForgotten` directly.
         */
        get: operations["confirmPasswordResetRequest"];
        put?: never;
        /**
         * Set a new password with the mailed key
         * @description Sets the password of the account that the key was mailed to. The same password goes into `pass` and `pass2`.
         *
         *     The answer is an HTML page with status 200. What it looks like when the key is stale, the two passwords differ
         *     or the password is too weak is not documented: the sure way to know is to log in with the new password.
         */
        post: operations["resetPasswordForgotten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An HTML page, meant for a person and not for a program. */
        HtmlPage: string;
        /** @description The form that asks for a password reset. */
        PasswordResetRequestForm: {
            /** @description The e-mail address of the account whose password is lost. */
            login?: string;
            /** @description Whether to revoke the account's OAuth tokens together with the old password. The meaning is inferred from the field of the same name in the call that changes a known password, and the vendor does not say which strings count as yes. */
            drop_tokens?: string;
            /** @description The partner whose look the page and the e-mail should have. Values are not documented. */
            partner_id?: string;
        };
        /** @description The form that sets the new password. */
        NewPasswordForm: {
            /**
             * Format: password
             * @description The new password. The vendor's sign-up guide asks for at least 6 characters.
             */
            pass?: string;
            /**
             * Format: password
             * @description The new password once more.
             */
            pass2?: string;
            /** @description The partner whose look the page should have. Values are not documented. */
            partner_id?: string;
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The key from the link in the reset e-mail. Whoever holds it can set the password, so keep it out of logs. How long it lives is not documented.
         * @example not-a-real-key
         */
        Key: string;
        /**
         * @description The partner whose look the page should have. Values are not documented; older versions of the API called it `clever_flavor`.
         * @example example-partner
         */
        PartnerId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getPasswordForgottenForm: {
        parameters: {
            query?: {
                /**
                 * @description The partner whose look the page should have. Values are not documented; older versions of the API called it `clever_flavor`.
                 * @example example-partner
                 */
                partner_id?: components["parameters"]["PartnerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form, as an HTML page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
        };
    };
    askForPasswordResetViaForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @deprecated
                 * @description An internal header of the vendor's own tests. It was in the old Swagger file and has been gone from the vendor's specification since 2021. Leave it out.
                 * @example not-a-real-tester-pass
                 */
                TesterPass?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The form as a browser sends it. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PasswordResetRequestForm"];
            };
        };
        responses: {
            /** @description An HTML page that acknowledges the request. It is the only documented answer, whatever the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
        };
    };
    confirmPasswordResetRequest: {
        parameters: {
            query?: {
                /**
                 * @description The partner whose look the page should have. Values are not documented; older versions of the API called it `clever_flavor`.
                 * @example example-partner
                 */
                partner_id?: components["parameters"]["PartnerId"];
            };
            header?: never;
            path: {
                /**
                 * @description The key from the link in the reset e-mail. Whoever holds it can set the password, so keep it out of logs. How long it lives is not documented.
                 * @example not-a-real-key
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form for the new password, as an HTML page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
        };
    };
    resetPasswordForgotten: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key from the link in the reset e-mail. Whoever holds it can set the password, so keep it out of logs. How long it lives is not documented.
                 * @example not-a-real-key
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        /** @description The form as a browser sends it. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewPasswordForm"];
            };
        };
        responses: {
            /** @description An HTML page that tells the outcome in words. It is the only documented answer, whatever the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": components["schemas"]["HtmlPage"];
                };
            };
        };
    };
}
