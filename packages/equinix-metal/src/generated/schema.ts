// Made by Specloom from specs/equinix-metal/openapi.yaml: run `pnpm generate equinix-metal` to renew it. Do not edit.

export interface paths {
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user of the API key
         * @description Returns the user that the API key belongs to. Use it to check a key.
         *
         *     Not documented by the vendor: the values of `two_factor_auth`.
         */
        get: operations["findCurrentUser"];
        /**
         * Change the user of the API key
         * @description Changes the fields that you send. With `password`, sets a new password. The old password is not needed, so
         *     anyone who has the API key can take over the account.
         *
         *     Not documented by the vendor: that fields which you leave out stay the same (inferred), the rules for
         *     passwords, and whether API keys and sessions stay valid.
         */
        put: operations["updateCurrentUser"];
        post?: never;
        delete?: never;
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
         * @description Returns the API keys of the user. API keys do not expire.
         *
         *     Not documented by the vendor: whether `token` is present for keys created earlier.
         */
        get: operations["findAPIKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Creates an API key for the user. Store `token` from the response, because it may not be shown again. The client does not retry this call, because each call creates another key.
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
         * @description Deletes an API key. Calls that use it fail from then on. If a response is lost and the client retries, a 404 means that the first call worked.
         */
        delete: operations["deleteUserAPIKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * @description Creates a password reset token for the user with this e-mail address. The response has no body. The address
         *     is a query parameter, and the request has no body. The client does not retry this call, because each call
         *     creates another token.
         *
         *     Not documented by the vendor: how the user gets the token (by e-mail is inferred), the response for an
         *     unknown address, and whether the service really required an API key.
         */
        post: operations["createPasswordResetToken"];
        /**
         * Replace your own password with a generated one
         * @description Generates a new password for the user of the API key and returns it. The old password stops working. The method is DELETE and the status of success is 201. The client does not retry this call, because each call generates another password.
         */
        delete: operations["resetPassword"];
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
         * Verify an e-mail address with the mailed token
         * @description Takes the token from the e-mail and marks the address as verified. Until 2023 the token was the query
         *     parameter `token`. The client does not retry this call, although it is a PUT, because a token may work only
         *     once.
         *
         *     Not documented by the vendor: whether a token works once, and its lifetime.
         */
        put: operations["consumeVerificationRequest"];
        /**
         * Request an e-mail to verify an address
         * @description Sends an e-mail with a token to the address. Pass the token to `consumeVerificationRequest`. The address is
         *     a query parameter, and the request has no body. The client does not retry this call, because each call can
         *     send another e-mail.
         *
         *     Not documented by the vendor: the response for an unknown address, the lifetime of the token, and whether
         *     the service really required an API key.
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
         * Turn on two-factor sign-in with an app
         * @description Turns on two-factor sign-in with an authenticator app for the user of the API key. The vendor's SDK sends a
         *     code from the app in `x-otp-token`.
         *
         *     The app needs a secret first. The vendor's SDK contains a file for an operation that returns it
         *     (`POST /user/otp/app/receive`, with `otp_uri`), which no published specification links to.
         *
         *     Not documented by the vendor: the header, which is only in its SDK, and whether the operation for the secret
         *     existed.
         */
        post: operations["enableTfaApp"];
        /**
         * Turn off two-factor sign-in with an app
         * @description Turns off two-factor sign-in with an authenticator app for the user of the API key. The vendor's SDK sends a
         *     code from the app in `x-otp-token`. The client does not retry this call, although it is a DELETE, because a
         *     code works once.
         *
         *     Not documented by the vendor: the header, which is only in its SDK.
         */
        delete: operations["disableTfaApp"];
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
            /** @description A short form of the identifier. */
            short_id?: string;
            /** @description The user's first name. */
            first_name?: string;
            /** @description The user's last name. */
            last_name?: string;
            /** @description The user's full name. */
            full_name?: string;
            /** @description The user's primary e-mail address. */
            email?: string;
            /** @description Links to the user's e-mail addresses. */
            emails?: components["schemas"]["Href"][];
            /** @description The user's phone number. */
            phone_number?: string;
            /** @description The user's time zone. */
            timezone?: string;
            /** @description The URL of the user's picture. */
            avatar_url?: string;
            /** @description The URL of a small version of the picture. */
            avatar_thumb_url?: string;
            /** @description Custom data. */
            customdata?: Record<string, unknown>;
            /**
             * Format: uuid
             * @description The identifier of the user's default organization.
             */
            default_organization_id?: string;
            /**
             * Format: uuid
             * @description The identifier of the user's default project.
             */
            default_project_id?: string;
            /** @description The number of organizations that the user can have. */
            max_organizations?: number;
            /** @description The number of projects that the user can have. */
            max_projects?: number;
            /** @description The vendor's estimate of fraud. */
            fraud_score?: string;
            /** @description The user's second factor. */
            two_factor_auth?: string;
            /**
             * Format: date-time
             * @description The time of the last sign-in.
             */
            last_login_at?: string;
            /**
             * Format: date-time
             * @description The time when the user was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description The time of the last change.
             */
            updated_at?: string;
            /** @description The path of the user. */
            href?: string;
        };
        /** @description The changes to a user. */
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
            /** @description The user's phone number. */
            phone_number?: string;
            /** @description The user's time zone. */
            timezone?: string;
            /** @description Custom data. */
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
        /** @description An API key to create. */
        AuthTokenInput: {
            /** @description The purpose of the key. */
            description?: string;
            /** @description Whether the key can only read. */
            read_only?: boolean;
        };
        /** @description An API key or another token. */
        AuthToken: {
            /**
             * Format: uuid
             * @description The identifier of the key.
             */
            id?: string;
            /**
             * Format: password
             * @description The API key itself.
             */
            token?: string;
            /** @description The purpose of the key. Only for API keys. */
            description?: string;
            /** @description Whether the key can only read. */
            read_only?: boolean;
            /** @description The owner of the token. Only for user tokens. */
            user?: components["schemas"]["User"];
            /** @description The project of the token. Only for project tokens. */
            project?: components["schemas"]["Project"];
            /**
             * Format: date-time
             * @description The time when the key was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description The time of the last change.
             */
            updated_at?: string;
        };
        /** @description A list of API keys. */
        AuthTokenList: {
            /** @description The API keys. */
            api_keys?: components["schemas"]["AuthToken"][];
        };
        /** @description A project. The vendor's model also has `organization`, which says nothing about API keys. */
        Project: {
            /**
             * Format: uuid
             * @description The identifier of the project.
             */
            id?: string;
            /** @description The name of the project. It cannot contain characters that take more than 3 bytes, such as emojis. */
            name?: string;
            /**
             * @description The kind of project.
             * @enum {string}
             */
            type?: "default" | "vmce";
            /** @description The tags of the project. */
            tags?: string[];
            /** @description Custom data. */
            customdata?: Record<string, unknown>;
            /** @description Whether servers of the project can reach each other between locations. Inferred from its name. */
            backend_transfer_enabled?: boolean;
            /** @description The number of servers that the project can have. */
            max_devices?: Record<string, unknown>;
            /** @description The status of the project's network. */
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
            /**
             * Format: date-time
             * @description The time when the project was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description The time of the last change.
             */
            updated_at?: string;
            /** @description The path of the project. */
            href?: string;
        };
        /** @description A link. */
        Href: {
            /** @description The path of the linked object. */
            href: string;
        };
        /** @description A generated password. */
        NewPassword: {
            /**
             * Format: password
             * @description The new password, in plain text.
             */
            new_password?: string;
        };
        /** @description The reason why a call failed. Either `error` or `errors` is present. */
        Error: {
            /** @description The error, in words. */
            error?: string;
            /** @description The errors, in words. */
            errors?: string[];
        };
    };
    responses: {
        /** @description The API key is missing or invalid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The object was not found. */
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
         * @description Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
         * @example [
         *       "emails"
         *     ]
         */
        Include: string[];
        /**
         * @description Nested objects to return as `href` only, by name. A dot leads to a nested object, up to three levels deep.
         * @example [
         *       "emails"
         *     ]
         */
        Exclude: string[];
        /**
         * @description A code from the authenticator app. The vendor's SDK requires it; its specification does not have it.
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
    findCurrentUser: {
        parameters: {
            query?: {
                /**
                 * @description Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
                 * @example [
                 *       "emails"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
                /**
                 * @description Nested objects to return as `href` only, by name. A dot leads to a nested object, up to three levels deep.
                 * @example [
                 *       "emails"
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
                 * @description Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
                 * @example [
                 *       "emails"
                 *     ]
                 */
                include?: components["parameters"]["Include"];
                /**
                 * @description Nested objects to return as `href` only, by name. A dot leads to a nested object, up to three levels deep.
                 * @example [
                 *       "emails"
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
            /** @description The changed user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The request was not accepted. */
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
    findAPIKeys: {
        parameters: {
            query?: {
                /**
                 * @description A text to search for in the descriptions of the keys.
                 * @example deploy
                 */
                search?: string;
                /**
                 * @description Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
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
            /** @description The API keys. */
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
                 * @description Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
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
        /** @description The description and the rights of the key. All fields are optional. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthTokenInput"];
            };
        };
        responses: {
            /** @description The API key was created. */
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
            /** @description The request was not accepted. */
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
                 * @description The identifier of the API key, which is not the key itself.
                 * @example 5be04f92-c3d7-4a61-8f0e-2b9d6c1a7538
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key was deleted. The response has no body. */
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
    createPasswordResetToken: {
        parameters: {
            query: {
                /**
                 * @description The user's e-mail address.
                 * @example ada@example.com
                 */
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token was created. The response has no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description The request was not accepted. */
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
            /** @description The password was replaced. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewPassword"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The request was not accepted. */
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
                 * @description The e-mail address.
                 * @example ada@example.com
                 */
                login: string;
                /**
                 * @description Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
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
            /** @description The e-mail was sent. The response has no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description The request was not accepted. */
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
                 * @description Nested objects to return with all their fields, by name. A dot leads to a nested object, up to three levels deep.
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
        /** @description The token from the e-mail. */
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
            /** @description The request was not accepted. */
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
                 * @description A code from the authenticator app. The vendor's SDK requires it; its specification does not have it.
                 * @example 492039
                 */
                "x-otp-token"?: components["parameters"]["OtpToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Two-factor sign-in is on. The response has no body. */
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
                 * @description A code from the authenticator app. The vendor's SDK requires it; its specification does not have it.
                 * @example 492039
                 */
                "x-otp-token"?: components["parameters"]["OtpToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Two-factor sign-in is off. The response has no body. */
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
