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
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your own user
         * @description Returns the user who holds the API key. It is also the call to try a key with. What values `two_factor_auth` has is not documented.
         */
        get: operations["findCurrentUser"];
        /**
         * Change your own user, the password included
         * @description Changes the fields that are sent; that it leaves the others alone is inferred from none being required.
         *
         *     The old password is not asked for: whoever holds the API key can set a new one and take the account over. What
         *     a password must be like, and what becomes of sessions and keys, is not documented.
         */
        put: operations["updateCurrentUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Verify an address with the mailed token
         * @description Takes the token from the e-mail and marks the address as verified. In 2021 the token was a query parameter; since 2023 it is in the body. It is never repeated automatically although it is a PUT: that a token works only once is inferred.
         */
        put: operations["consumeVerificationRequest"];
        /**
         * Mail a link to verify an address
         * @description Sends an e-mail with a token that shows that the address is the user's. The address is a query parameter
         *     although the method is POST, and there is no request body.
         *
         *     An API key is declared as required here too; whether the server insisted on it, what it answered for an
         *     unknown address and how long the token lives is not documented. Every call may send another e-mail, so it is
         *     never repeated automatically.
         */
        post: operations["createValidationRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/otp/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn on log-in with an authenticator app
         * @description Makes a code from an authenticator app part of the user's log-in. No published document has a call that
         *     returns the secret which the app needs, so an app cannot be set up from here to the end: that was done in the
         *     vendor's portal, by inference.
         *
         *     The vendor's final specification names no header; its own SDK sends the code in `x-otp-token`.
         */
        post: operations["enableTfaApp"];
        /**
         * Turn off log-in with an authenticator app
         * @description Takes the code out of the user's log-in. The vendor's final specification names no header; its own SDK sends a code in `x-otp-token`. A code works once, so the call is never repeated automatically although it is a DELETE.
         */
        delete: operations["disableTfaApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your API keys
         * @description Lists the keys of the user who holds the API key that it is called with. Whether `token` is filled in for older keys is not documented. No key has an expiry.
         */
        get: operations["findAPIKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Makes a key for the user who holds the API key that it is called with. Keep `token` from the answer, since it may not be shown again. Every call makes another key, so it is never repeated automatically.
         */
        post: operations["createAPIKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete one of your API keys
         * @description Deletes a key for good; whoever uses it is locked out. After a lost answer the repeat is answered with 404, which then means that it worked.
         */
        delete: operations["deleteUserAPIKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A user. */
        User: {
            /**
             * Format: uuid
             * @description The identifier of the user.
             */
            id?: string;
            /** @description The beginning of the identifier. */
            short_id?: string;
            /** @description The user's first name. */
            first_name?: string;
            /** @description The user's last name. */
            last_name?: string;
            /** @description Both names. */
            full_name?: string;
            /** @description The user's main e-mail address. */
            email?: string;
            /** @description Links to the user's e-mail addresses. */
            emails?: components["schemas"]["Href"][];
            /** @description The user's telephone number. */
            phone_number?: string;
            /** @description The user's time zone. */
            timezone?: string;
            /** @description Where the user's picture is. */
            avatar_url?: string;
            /** @description Where a small form of the user's picture is. */
            avatar_thumb_url?: string;
            /** @description What is kept with the user. */
            customdata?: Record<string, unknown>;
            /**
             * Format: uuid
             * @description The identifier of the organisation that the user starts in.
             */
            default_organization_id?: string;
            /**
             * Format: uuid
             * @description The identifier of the project that the user starts in.
             */
            default_project_id?: string;
            /** @description How many organisations the user may have. */
            max_organizations?: number;
            /** @description How many projects the user may have. */
            max_projects?: number;
            /** @description How likely a fraud is, in the vendor's eyes. */
            fraud_score?: string;
            /** @description The user's second factor. Its values are not documented. */
            two_factor_auth?: string;
            /**
             * Format: date-time
             * @description When the user last logged in.
             */
            last_login_at?: string;
            /**
             * Format: date-time
             * @description When the user was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the user was last changed.
             */
            updated_at?: string;
            /** @description The path of the user. */
            href?: string;
        };
        /** @description What to change of a user. */
        UserUpdateInput: {
            /** @description The user's first name. */
            first_name?: string;
            /** @description The user's last name. */
            last_name?: string;
            /**
             * Format: password
             * @description A new password.
             */
            password?: string;
            /** @description The user's telephone number. */
            phone_number?: string;
            /** @description The user's time zone. */
            timezone?: string;
            /** @description What to keep with the user. */
            customdata?: Record<string, unknown>;
        };
        /** @description A token from an e-mail. */
        VerifyEmail: {
            /**
             * Format: password
             * @description The token.
             */
            user_token: string;
        };
        /** @description An API key to be made. */
        AuthTokenInput: {
            /** @description What the key is for. */
            description?: string;
            /** @description Whether the key can only read. */
            read_only?: boolean;
        };
        /** @description An API key. */
        AuthToken: {
            /**
             * Format: uuid
             * @description The identifier of the key.
             */
            id?: string;
            /**
             * Format: password
             * @description The key itself.
             */
            token?: string;
            /** @description What the key is for. */
            description?: string;
            /** @description Whether the key can only read. */
            read_only?: boolean;
            /** @description The user whose key it is; only of a user's key. */
            user?: components["schemas"]["User"];
            /** @description The project whose key it is; only of a project's key. */
            project?: components["schemas"]["Project"];
            /**
             * Format: date-time
             * @description When the key was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the key was last changed.
             */
            updated_at?: string;
        };
        /** @description API keys. */
        AuthTokenList: {
            /** @description The keys. */
            api_keys?: components["schemas"]["AuthToken"][];
        };
        /** @description A project. */
        Project: {
            /**
             * Format: uuid
             * @description The identifier of the project.
             */
            id?: string;
            /** @description What the project is called. */
            name?: string;
            /**
             * @description The kind of project.
             * @enum {string}
             */
            type?: "default" | "vmce";
            /** @description Words that the project was given. */
            tags?: string[];
            /** @description What is kept with the project. */
            customdata?: Record<string, unknown>;
            /** @description Whether servers of the project reach each other between sites. */
            backend_transfer_enabled?: boolean;
            /** @description How many servers the project may have. */
            max_devices?: Record<string, unknown>;
            /** @description The state of the project's network. */
            network_status?: Record<string, unknown>;
            /** @description The BGP configuration. */
            bgp_config?: components["schemas"]["Href"];
            /** @description The payment method. */
            payment_method?: components["schemas"]["Href"];
            /** @description The servers. */
            devices?: components["schemas"]["Href"][];
            /** @description The invitations. */
            invitations?: components["schemas"]["Href"][];
            /** @description The members. */
            members?: components["schemas"]["Href"][];
            /** @description The memberships. */
            memberships?: components["schemas"]["Href"][];
            /** @description The SSH keys. */
            ssh_keys?: components["schemas"]["Href"][];
            /** @description The volumes. */
            volumes?: components["schemas"]["Href"][];
            /** @description An address that the project was given. */
            url?: string;
            /**
             * Format: date-time
             * @description When the project was made.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the project was last changed.
             */
            updated_at?: string;
            /** @description The path of the project. */
            href?: string;
        };
        /** @description A link. */
        Href: {
            /** @description The path of what is linked to. */
            href: string;
        };
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
        /** @description There is nothing with this identifier, or nothing to turn off. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three.
         * @example [
         *       "emails"
         *     ]
         */
        Include: string[];
        /**
         * @description Parts of the answer to leave out, by name; a dot goes one level deeper, up to three.
         * @example [
         *       "avatar_url"
         *     ]
         */
        Exclude: string[];
        /**
         * @description A code from the authenticator app. The vendor's own SDK requires it; its specification does not know it.
         * @example 492039
         */
        OtpToken: string;
    };
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
    findCurrentUser: {
        parameters: {
            query?: {
                /**
                 * @description Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three.
                 * @example [
                 *       "emails"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
                /**
                 * @description Parts of the answer to leave out, by name; a dot goes one level deeper, up to three.
                 * @example [
                 *       "avatar_url"
                 *     ]
                 */
                exclude?: components["parameters"]["Exclude"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    updateCurrentUser: {
        parameters: {
            query?: {
                /**
                 * @description Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three.
                 * @example [
                 *       "emails"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
                /**
                 * @description Parts of the answer to leave out, by name; a dot goes one level deeper, up to three.
                 * @example [
                 *       "avatar_url"
                 *     ]
                 */
                exclude?: components["parameters"]["Exclude"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdateInput"];
            };
        };
        responses: {
            /** @description The user as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
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
    createValidationRequest: {
        parameters: {
            query: {
                /**
                 * @description The e-mail address to verify.
                 * @example ada@example.org
                 */
                login: string;
                /**
                 * @description Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three.
                 * @example [
                 *       "emails"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail is on its way. The response has no body. */
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
    consumeVerificationRequest: {
        parameters: {
            query?: {
                /**
                 * @description Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three.
                 * @example [
                 *       "emails"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmail"];
            };
        };
        responses: {
            /** @description The address is verified. The response has no body. */
            200: {
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
    enableTfaApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A code from the authenticator app. The vendor's own SDK requires it; its specification does not know it.
                 * @example 492039
                 */
                "x-otp-token"?: components["parameters"]["OtpToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    disableTfaApp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A code from the authenticator app. The vendor's own SDK requires it; its specification does not know it.
                 * @example 492039
                 */
                "x-otp-token"?: components["parameters"]["OtpToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is off. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    findAPIKeys: {
        parameters: {
            query?: {
                /**
                 * @description A text that the description of a key must have in it.
                 * @example deploy
                 */
                search?: string;
                /**
                 * @description Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three.
                 * @example [
                 *       "emails"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthTokenList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createAPIKey: {
        parameters: {
            query?: {
                /**
                 * @description Parts of the answer to give in full rather than as a link, by name; a dot goes one level deeper, up to three.
                 * @example [
                 *       "emails"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the key is for. Nothing in it is required. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthTokenInput"];
            };
        };
        responses: {
            /** @description The key is made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
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
    deleteUserAPIKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the key, which is not the key itself.
                 * @example 5be04f92-c3d7-4a61-8f0e-2b9d6c1a7538
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is deleted. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
}
