// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.

export interface paths {
    "/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a password reset token
         * @description Creates a token with which the user with this e-mail address can reset the password. The token is not in the
         *     answer, which has no body. That it goes out by e-mail is inferred from the parameter. The address is a query
         *     parameter although the method is POST, and there is no request body.
         *
         *     An API token is declared as required, so this is not a call for somebody who is locked out. Whether the server
         *     insisted on it, and what it answered for an unknown address, is not documented. Every call makes another
         *     token, so it is never repeated automatically.
         */
        post: operations["createPasswordResetToken"];
        /**
         * Replace your own password by a generated one
         * @description Gives the user who holds the API token a new password, made by the server, and returns it. The old one stops
         *     working. The method is DELETE, the status 201, and there is nothing to send.
         *
         *     Every call makes another password, so it is never repeated automatically: if the answer is lost, so is the
         *     password.
         */
        delete: operations["resetPassword"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A password made by the server. */
        NewPassword: {
            /**
             * Format: password
             * @description The new password, in the clear.
             */
            new_password?: string;
        };
        /** @description Why a request failed. Either `error` or `errors` is set. */
        Error: {
            /** @description A description of the error that caused the request to fail. */
            error?: string;
            /** @description Descriptions of the errors that caused the request to fail. */
            errors?: string[];
        };
    };
    responses: {
        /** @description The API token is missing or not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPasswordResetToken: {
        parameters: {
            query: {
                /**
                 * @description The e-mail address of the user to create a password reset token for.
                 * @example ada@example.org
                 */
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is created. The response has no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description The request was understood and not accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The password is replaced. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPassword"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The request was understood and not accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
