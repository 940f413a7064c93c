// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.

export interface paths {
    "/account/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a password reset link
         * @description Sends a password reset link to the given e-mail address if such a user and address exist. An unknown address
         *     gets the same answer, so the call does not tell who has an account. The password stays as it is.
         *
         *     In 2022 the service was seen to answer with a redirect (3xx) in place of the documented 200, and the vendor's
         *     own front end takes that for success. Every call may send another e-mail, so it is never repeated
         *     automatically.
         */
        post: operations["accountPasswordForgotPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/password/check-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a password reset token
         * @description Tells whether a token from a reset link is still good, so that a form can say so before the password is typed. The body is the bare token as a JSON string, quotes included, and not an object. Two things are inferred: that the check does not use the token up, and that a token which no longer holds is answered with 400.
         */
        post: operations["accountPasswordCheckTokenPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a forgotten password with a token
         * @description Sets the password of the user whom the token was mailed to. Each token can be used at most once. Without
         *     `password` and `confirmPassword` the call changes nothing and only validates the token. Nobody is logged in by
         *     it.
         *
         *     A 400 may mean that the token is not valid any more; the vendor's front end reads it so.
         */
        post: operations["accountPasswordResetPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/forgotPass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a reset e-mail, as of 2020
         * @deprecated
         * @description Used to ask for an e-mail to reset the password. It is gone from the vendor's clients since May 2021: call `accountPasswordForgotPost`. Whether the server still answers is not known.
         */
        post: operations["accountForgotPassPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/codeForToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a password reset token, as of 2020
         * @deprecated
         * @description Used to turn the code from the e-mail into the token that `accountResetForgottenPasswordPost` takes; that the two belong together is inferred from their names. It is gone from the vendor's clients since May 2021 and has no successor. Whether the server still answers is not known.
         */
        post: operations["accountCodeForTokenPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/resetForgottenPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a forgotten password with a token, as of 2020
         * @deprecated
         * @description Used to set the password with a token. It is gone from the vendor's clients since May 2021: call `accountPasswordResetPost`, where the second field is `confirmPassword` and no longer `password_confirm`. Whether the server still answers is not known.
         */
        post: operations["accountResetForgottenPasswordPost"];
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
        /** @description Whom to send a reset link to. */
        ForgotPasswordData: {
            /** @description The user's e-mail address. */
            email: string;
            /** @description Whether to answer with a redirect. The meaning is inferred from the name. */
            redir?: boolean;
        };
        /** @description A token and the new password. Without the password the token is only validated. */
        UpdatePasswordData: {
            /**
             * Format: password
             * @description The new password.
             */
            password?: string;
            /**
             * Format: password
             * @description The new password once more.
             */
            confirmPassword?: string;
            /**
             * Format: password
             * @description The token from the reset link.
             */
            token: string;
        };
        /** @description Whom to write to, as of 2020. */
        LegacyForgotPasswordData: {
            /** @description The user's e-mail address. */
            email: string;
        };
        /** @description A token and the new password, as of 2020. */
        LegacyUpdatePasswordData: {
            /**
             * Format: password
             * @description The new password.
             */
            password: string;
            /**
             * Format: password
             * @description The new password once more.
             */
            password_confirm: string;
            /**
             * Format: password
             * @description The token that `accountCodeForTokenPost` returned.
             */
            token: string;
        };
        /** @description A code to be exchanged for a token. */
        CodeForTokenData: {
            /**
             * Format: password
             * @description The code from the e-mail.
             */
            code: string;
        };
        /** @description A token for resetting the password. */
        TokenResponse: {
            /**
             * Format: password
             * @description The token.
             */
            access_token: string;
            /** @description The outcome. Its values are not documented. */
            status: string;
        };
        /** @description The outcome of a request. */
        ForgotPasswordResponse: {
            /** @description The outcome. Its values are not documented. */
            status: string;
        };
        /** @description Why a request was refused. */
        InlineResponse400: {
            /** @description The status, once more. */
            http_code?: number;
            /**
             * @description The status in words.
             * @enum {string}
             */
            http_status?: "Bad request";
            /** @description Set when the body could not be read. */
            invalid_request_body?: {
                /** @description The reason in words. Its wording has changed before, so do not match on it. */
                description?: string;
                /** @description What exactly could not be read. */
                message?: string;
            };
            /** @description Set when fields were not accepted. That it comes with status 400 is inferred. */
            invalid_form_fields?: {
                /** @description The reason in words. */
                description?: string;
                /** @description The complaints, by field. */
                errors?: {
                    [key: string]: string[];
                };
            };
        };
        /** @description Why a media type was refused. */
        InlineResponse415: {
            /** @description The status, once more. */
            http_code?: number;
            /**
             * @description The status in words.
             * @enum {string}
             */
            http_status?: "Unsupported media type";
            /** @description The refusal. */
            unsupported_media_type?: {
                /**
                 * @description The reason in words.
                 * @enum {string}
                 */
                description?: "Unsupported media type";
            };
        };
    };
    responses: {
        /** @description The request was taken. */
        ForgotPassword: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["ForgotPasswordResponse"];
            };
        };
        /** @description The body could not be read, a field is not accepted, or the token is not valid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["InlineResponse400"];
            };
        };
        /** @description The body was not sent as `application/json;charset=utf-8`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["InlineResponse415"];
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
    accountPasswordForgotPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to write to. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["ForgotPasswordData"];
            };
        };
        responses: {
            /** @description The request was taken, whether or not the address is known. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    accountPasswordCheckTokenPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token, as a JSON string. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": string;
            };
        };
        responses: {
            /** @description The token is good. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    accountPasswordResetPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token and the new password. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["UpdatePasswordData"];
            };
        };
        responses: {
            /** @description The password is changed, or the token is good when no password was sent. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    accountForgotPassPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to write to. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["LegacyForgotPasswordData"];
            };
        };
        responses: {
            200: components["responses"]["ForgotPassword"];
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    accountCodeForTokenPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code from the e-mail. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["CodeForTokenData"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    accountResetForgottenPasswordPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token and the new password. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["LegacyUpdatePasswordData"];
            };
        };
        responses: {
            200: components["responses"]["ForgotPassword"];
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
}
