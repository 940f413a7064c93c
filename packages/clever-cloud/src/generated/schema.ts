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
         * Get the form that requests a password reset
         * @description Returns the HTML form in which a user types the login of the account. The call changes nothing. To request a reset from code, call `askForPasswordResetViaForm` directly.
         */
        get: operations["getPasswordForgottenForm"];
        put?: never;
        /**
         * Request a password reset
         * @description Sends an e-mail with a reset key to the account with this login. The password does not change until somebody
         *     calls `resetPasswordForgotten` with the key. The client does not retry this call, because each call can send
         *     another e-mail.
         *
         *     In old clients, `login`, `dropTokens` and `testerPass` were parameters. Today `login` and `drop_tokens` are
         *     fields of the form.
         *
         *     Not documented by the vendor: the page for an unknown login, any status other than 200, the lifetime of the
         *     key, and rate limits.
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
         * Get the form for a new password
         * @description Returns the HTML form behind the mailed link, in which a user types a new password. The password does not
         *     change here. To set a password from code, call `resetPasswordForgotten` directly.
         *
         *     Not documented by the vendor: whether this call uses up the key, which is why the client does not retry it,
         *     and the page for an unknown or expired key.
         */
        get: operations["confirmPasswordResetRequest"];
        put?: never;
        /**
         * Reset a password with the mailed key
         * @description Sets a new password for the account that the key was mailed to. Send the same password in `pass` and
         *     `pass2`. In old clients, both were query parameters.
         *
         *     The response is an HTML page. To be sure of the outcome, sign in with the new password.
         *
         *     Not documented by the vendor: the page for an expired key, for two passwords that differ and for a weak
         *     password, and any status other than 200.
         */
        post: operations["resetPasswordForgotten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your own account
         * @description Returns the account that the credentials belong to. Use it to check credentials. `preferredMFA` says whether
         *     the account uses a second factor, `emailValidated` whether the e-mail address is verified.
         *
         *     In the vendor's specification of 2021 this operation was `getUser`. In 2025 that name belongs to another
         *     path, and this one is `getUser_1`.
         */
        get: operations["getSelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/change_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change your own password
         * @description Replaces the password of the account. Send the old password as proof. With `dropTokens`, the account's OAuth
         *     tokens are revoked as well.
         *
         *     The client does not retry this call: if a response is lost, the old password may already be wrong.
         *
         *     Not documented by the vendor: whether `dropTokens` also revokes the token that signs this call, and whether
         *     the bridge accepts the call. The vendor's tests sign it with OAuth 1.0a.
         */
        put: operations["changeUserPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your secondary e-mail addresses
         * @description Returns the secondary e-mail addresses of the account. The vendor's client treats all of them as verified. The primary address is `email` in the response of `getSelf`, with `emailValidated` beside it.
         */
        get: operations["getEmailAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/emails/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add an e-mail address or make it the primary one
         * @description With an empty object as the body, adds a secondary address to the account. With `make_primary`, makes the
         *     address the primary one.
         *
         *     The errors that the vendor's client knows, by the `id` of the message: 550 if the address is malformed, 101
         *     if it already belongs to this account, 1004 if it belongs to another account. The client does not retry this
         *     call, because a second one is refused with 101.
         *
         *     Not documented by the vendor: the body. Its specification declares a string; its client sends the object
         *     described here.
         */
        put: operations["addEmailAddress"];
        post?: never;
        /**
         * Remove a secondary e-mail address
         * @description Removes a secondary e-mail address from the account. `getEmailAddresses` lists them.
         */
        delete: operations["removeEmailAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/confirmation_email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Request an e-mail to verify your address
         * @description Sends an e-mail with a key to the address of the account. Pass the key to `validateEmail`. The client does not retry this call, although it is a GET, because each call can send another e-mail.
         */
        get: operations["getConfirmationEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/validate_email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify an e-mail address with the mailed key
         * @description Takes the key from the e-mail and marks the address as verified. The client does not retry this call,
         *     although it is a GET, because a key may work only once.
         *
         *     Not documented by the vendor: the response (200 is inferred), the lifetime of the key, and whether the call
         *     needs credentials.
         */
        get: operations["validateEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/mfa_kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of second factor
         * @description Returns the values of `kind` for the other second-factor operations. The vendor's client knows `NONE` and
         *     `TOTP`.
         *
         *     Not documented by the vendor: whether the call needs credentials.
         */
        get: operations["getMFAKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/mfa/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Prefer a second factor, or stop preferring it
         * @description Sets whether this second factor is asked for when the user signs in.
         *
         *     Not documented by the vendor: the response (200 is inferred), and whether the call needs
         *     `X-Clever-Password`. The vendor's client does not have this call.
         */
        put: operations["setSelfFavouriteMFA"];
        /**
         * Start to set up a second factor
         * @description Creates the secret of a second factor. `url` in the response is an `otpauth:` URL for an authenticator app:
         *     show it as a QR code. Then send a code from the app to `validateSelfMFA`.
         *
         *     The client does not retry this call, because each call can create another secret.
         *
         *     Not documented by the vendor: the response. The body is what the vendor's client reads, and 200 is inferred.
         *     Also, whether the bridge accepts the call: the vendor's tests sign it with OAuth 1.0a.
         */
        post: operations["createSelfMFA"];
        /**
         * Remove a second factor
         * @description Turns off a second factor. Send the account's password in `X-Clever-Password` as proof.
         *
         *     Not documented by the vendor: the response (200 is inferred), and whether the bridge accepts the call. The
         *     vendor's tests sign it with OAuth 1.0a.
         */
        delete: operations["deleteSelfMFA"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/mfa/{kind}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a second factor with a code
         * @description Turns on the second factor that `createSelfMFA` started. Send a code from the authenticator app, and the
         *     account's password in `X-Clever-Password`. With `revokeTokens`, the account's OAuth tokens are revoked as
         *     well.
         *
         *     Call `getSelfBackupCodes` next and keep the codes: without them, the vendor's support cannot restore access.
         *
         *     Not documented by the vendor: the response (200 is inferred), whether `revokeTokens` also revokes the token
         *     that signs this call, and whether the bridge accepts the call. The vendor's tests sign it with OAuth 1.0a.
         */
        post: operations["validateSelfMFA"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/mfa/{kind}/backupcodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get recovery codes
         * @description Returns ten recovery codes, which replace the authenticator app if it is lost. Without them, the vendor's
         *     support cannot restore access.
         *
         *     Not documented by the vendor: whether a call replaces the earlier codes, which is why the client does not
         *     retry it, and whether the bridge accepts the call. The vendor's tests sign it with OAuth 1.0a.
         */
        get: operations["getSelfBackupCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your OAuth tokens
         * @description Returns the OAuth tokens of the account, each with its application and its rights.
         *
         *     Not documented by the vendor: whether the bridge accepts the call. The vendor's tests sign it with OAuth
         *     1.0a.
         */
        get: operations["listSelfTokens"];
        put?: never;
        post?: never;
        /**
         * Revoke all of your OAuth tokens
         * @description Revokes every OAuth token of the account. The client does not retry this call, because the token that signs
         *     it may be one of them. The vendor's client calls the path with a slash at the end.
         *
         *     Not documented by the vendor: whether the token that signs the call is revoked too, and whether the bridge
         *     accepts the call. The vendor's tests sign it with OAuth 1.0a.
         */
        delete: operations["revokeSelfTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/tokens/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OAuth token of this request
         * @description Returns the OAuth token that signs the request, with its dates and rights. The vendor declares a list.
         *
         *     Not documented by the vendor: whether the bridge accepts the call. The vendor's tests sign it with OAuth
         *     1.0a.
         */
        get: operations["getCurrentTokenInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/tokens/{token}": {
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
         * Revoke one of your OAuth tokens
         * @description Revokes an OAuth token. To sign out, revoke the token that signs the request: the vendor's console does the
         *     same. The client does not retry this call: if a response is lost, a second call may be refused.
         *
         *     Not documented by the vendor: whether the bridge accepts the call. The vendor's tests sign it with OAuth
         *     1.0a.
         */
        delete: operations["revokeSelfToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self/cli_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Poll for the token of a command-line sign-in
         * @description Returns the OAuth token that a user has granted to a command-line tool. Generate a random `cli_token`, open
         *     the console's page `cli-oauth` with it in a browser, and call this operation with the same `cli_token` until
         *     it succeeds. The vendor's tool polls every 2 seconds, at most 60 times. Status 404 means that the user has
         *     not confirmed yet.
         *
         *     Not documented by the vendor: the meaning of 404, which is how the vendor's tool reads it. The vendor
         *     declares a list as the response, and its tool reads a single object. Handle both.
         */
        get: operations["getSelfCliTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your API tokens
         * @description Returns the API tokens of the account, without the tokens themselves. Use `apiTokenId` to rename or revoke
         *     one.
         *
         *     Not documented by the vendor: the credentials and the errors. The vendor's tests sign the call with OAuth
         *     1.0a.
         */
        get: operations["getApiTokens"];
        put?: never;
        /**
         * Create an API token
         * @description Creates an API token. Give it to a client as `apiToken` with the server `bridge`. `apiToken` in the response
         *     is shown only once.
         *
         *     Send the account's password as proof, and a code in `mfaCode` if the account's `preferredMFA` is `TOTP`. An
         *     account without a password, for example one that signs in with GitHub, cannot create a token. A token can be
         *     valid for one year at most, by the vendor's draft documentation. The vendor limits how fast tokens can be
         *     created. The client does not retry this call, because each call creates another token.
         *
         *     No other credentials are needed: the vendor's tests send none, and its command-line tool signs the request
         *     all the same.
         *
         *     Not documented by the vendor: the statuses of errors.
         */
        post: operations["postApiTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-tokens/{apiTokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename an API token
         * @description Changes the name and the description of an API token. The token and its expiry date stay the same.
         *
         *     Not documented by the vendor: the credentials and the errors. The vendor's tests sign the call with OAuth
         *     1.0a.
         */
        put: operations["putApiTokensApiTokenId"];
        post?: never;
        /**
         * Revoke an API token
         * @description Revokes an API token. Calls that use it fail from then on.
         *
         *     Not documented by the vendor: the credentials and the errors. The vendor's tests sign the call with OAuth
         *     1.0a.
         */
        delete: operations["deleteApiTokensApiTokenId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The outcome of a call, also the shape of errors. */
        Message: {
            /**
             * Format: int32
             * @description The outcome, as a number.
             */
            id?: number;
            /** @description The outcome, in words. */
            message?: string;
            /**
             * @description The kind of message.
             * @enum {string}
             */
            type?: "error" | "warning" | "success" | "info";
        };
        /** @description The old password and the new one. */
        WannabePassword: {
            /**
             * Format: password
             * @description The old password.
             */
            oldPassword?: string;
            /**
             * Format: password
             * @description The new password. The vendor's sign-up guide asks for at least 6 characters.
             */
            newPassword?: string;
            /** @description Whether to revoke the account's OAuth tokens. The vendor's client calls it `revokeTokens`. */
            dropTokens?: boolean;
        };
        /** @description A code that proves that a second factor works. */
        WannabeMFACreds: {
            /**
             * Format: password
             * @description A code from the authenticator app.
             */
            code?: string;
            /** @description Whether to revoke the account's OAuth tokens. */
            revokeTokens?: boolean;
        };
        /** @description Whether a second factor is preferred. */
        WannabeMFAFav: {
            /** @description Whether the second factor is preferred. */
            favourite?: boolean;
        };
        /** @description A recovery code. */
        MFARecoveryCode: {
            /**
             * Format: password
             * @description The recovery code.
             */
            code?: string;
        };
        /** @description The secret of a second factor. */
        MFAUrl: {
            /**
             * Format: uri
             * @description The secret as an `otpauth:` URL for an authenticator app, with the host `totp`, the issuer `Clever Cloud`, the algorithm `SHA1` and the `secret`.
             */
            url?: string;
        };
        /** @description An account. */
        UserView: {
            /** @description The identifier of the account. */
            id?: string;
            /** @description The primary e-mail address. */
            email?: string;
            /** @description The name of the user. */
            name?: string;
            /** @description The phone number. */
            phone?: string;
            /** @description The street address. */
            address?: string;
            /** @description The city. */
            city?: string;
            /** @description The postal code. */
            zipcode?: string;
            /** @description The country. */
            country?: string;
            /** @description The URL of the user's picture. */
            avatar?: string;
            /**
             * Format: int64
             * @description The time when the account was created, in milliseconds since 1970.
             */
            creationDate?: number;
            /** @description The language of the user. */
            lang?: string;
            /** @description Whether the primary e-mail address is verified. */
            emailValidated?: boolean;
            /** @description The services that the account signs in with, for example `github`. */
            oauthApps?: string[];
            /** @description Whether the user is an administrator of Clever Cloud. Inferred from its name. */
            admin?: boolean;
            /** @description Whether the account can pay. */
            canPay?: boolean;
            /**
             * @description The second factor that the account uses.
             * @enum {string}
             */
            preferredMFA?: "NONE" | "TOTP";
            /** @description Whether the account has a password. An account that signs in with another service may have none. */
            hasPassword?: boolean;
            /** @description The identifier of the partner that the account belongs to. Not in the specification of 2021. */
            partnerId?: string;
            /** @description The name of the partner. Not in the specification of 2021. */
            partnerName?: string;
            /** @description The URL of the partner's console. Not in the specification of 2021. */
            partnerConsoleUrl?: string;
        };
        /** @description An OAuth token. */
        OAuth1AccessTokenView: {
            /**
             * Format: password
             * @description The token.
             */
            token?: string;
            /** @description The application that uses the token. */
            consumer?: components["schemas"]["OAuth1ConsumerView"];
            /**
             * Format: int64
             * @description The time when the token was created, in milliseconds since 1970.
             */
            creationDate?: number;
            /**
             * Format: int64
             * @description The time when the token was last used, in milliseconds since 1970.
             */
            lastUtilisation?: number;
            /**
             * Format: int64
             * @description The time when the token expires, in milliseconds since 1970. Not in the specification of 2021.
             */
            expirationDate?: number;
            /** @description The identifier of an employee of the vendor who uses the token. Inferred from its name. Not in the specification of 2021. */
            employeeId?: string;
            /** @description The rights of the token. */
            rights?: components["schemas"]["OAuthRightsView"];
        };
        /** @description An application. */
        OAuth1ConsumerView: {
            /** @description The name of the application. */
            name?: string;
            /** @description The description of the application. */
            description?: string;
            /** @description The consumer key of the application. */
            key?: string;
            /** @description The URL of the application. */
            url?: string;
            /** @description The URL of the application's logo. */
            picture?: string;
            /** @description The base URL of the application's callbacks. */
            baseUrl?: string;
            /** @description The rights that the application can ask for. */
            rights?: components["schemas"]["OAuthRightsView"];
        };
        /** @description The rights of a token. */
        OAuthRightsView: {
            /** @description All rights. */
            almighty?: boolean;
            /** @description Read organisations. */
            access_organisations?: boolean;
            /** @description Change organisations. */
            manage_organisations?: boolean;
            /** @description Change the services of organisations. */
            manage_organisations_services?: boolean;
            /** @description Change the applications of organisations. */
            manage_organisations_applications?: boolean;
            /** @description Change the members of organisations. */
            manage_organisations_members?: boolean;
            /** @description Read bills. */
            access_organisations_bills?: boolean;
            /** @description Read the remaining credit. */
            access_organisations_credit_count?: boolean;
            /** @description Read usage statistics. */
            access_organisations_consumption_statistics?: boolean;
            /** @description Read the account. */
            access_personal_information?: boolean;
            /** @description Change the account. */
            manage_personal_information?: boolean;
            /** @description Change SSH keys. */
            manage_ssh_keys?: boolean;
        };
        /** @description An API token to create. */
        ApiTokenRequest: {
            /**
             * Format: email
             * @description The primary e-mail address of the account.
             */
            email: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password: string;
            /**
             * Format: password
             * @description A code of the second factor. Required if the account's `preferredMFA` is `TOTP`.
             */
            mfaCode?: string;
            /** @description The name of the token. */
            name: string;
            /** @description What the token is for. */
            description?: string;
            /**
             * Format: date-time
             * @description The time when the token expires.
             */
            expirationDate: string;
        };
        /** @description A new API token. */
        ApiToken: {
            /**
             * Format: password
             * @description The token itself. It is shown only once.
             */
            apiToken: string;
            /** @description The identifier of the token. */
            apiTokenId: string;
            /**
             * Format: date-time
             * @description The time when the token was created.
             */
            creationDate: string;
            /**
             * Format: date-time
             * @description The time when the token expires.
             */
            expirationDate: string;
            /** @description The name of the token. */
            name: string;
            /** @description What it is for. */
            description?: string;
            /**
             * @description Whether the token is still valid. Only the vendor's client declares it.
             * @enum {string}
             */
            state?: "ACTIVE" | "EXPIRED";
        };
        /** @description The reason why a call to the API bridge failed. */
        BridgeError: {
            /** @description The error. `invalid-credential` is a wrong password, `invalid-mfa-code` a wrong or missing code. */
            code?: string;
        };
        /** @description An HTML page for people. */
        HtmlPage: string;
        /** @description A request for a password reset. */
        PasswordResetRequestForm: {
            /** @description The e-mail address of the account. */
            login?: string;
            /** @description Whether to revoke the account's OAuth tokens. Called `dropTokens` in old clients. The meaning is inferred from the same field of `changeUserPassword`; the strings that count as yes are not documented. */
            drop_tokens?: string;
            /** @description The partner whose branding the page and the e-mail have. */
            partner_id?: string;
        };
        /** @description A new password. */
        NewPasswordForm: {
            /**
             * Format: password
             * @description The new password. The vendor's sign-up guide asks for at least 6 characters.
             */
            pass?: string;
            /**
             * Format: password
             * @description The new password again.
             */
            pass2?: string;
            /** @description The partner whose branding the page has. */
            partner_id?: string;
        };
        /** @description What to do with an e-mail address. */
        EmailAddressChange: {
            /** @description Whether the address becomes the primary one. Leave it out to add the address. */
            make_primary?: boolean;
        };
        /** @description An OAuth token for a command-line tool. */
        CliTokenView: {
            /**
             * Format: password
             * @description The token.
             */
            token?: string;
            /**
             * Format: password
             * @description The secret of the token.
             */
            secret?: string;
            /** @description The time when the token expires. Not in the specification of 2021. */
            expirationDate?: string;
        };
        /** @description An API token without its secret. */
        ApiTokenView: {
            /** @description The identifier of the token. */
            apiTokenId: string;
            /** @description The identifier of the account that owns the token. */
            userId: string;
            /**
             * Format: date-time
             * @description The time when the token was created.
             */
            creationDate: string;
            /**
             * Format: date-time
             * @description The time when the token expires.
             */
            expirationDate: string;
            /** @description The IP address that the token was created from. Inferred from its name. */
            ip: string;
            /** @description The name of the token. */
            name: string;
            /** @description What the token is for. */
            description?: string;
            /**
             * @description Whether the token is still valid. Only the vendor's client declares it.
             * @enum {string}
             */
            state?: "ACTIVE" | "EXPIRED";
        };
        /** @description The changes to an API token. */
        ApiTokenUpdate: {
            /** @description The new name. */
            name: string;
            /** @description The new description. */
            description?: string;
        };
    };
    responses: {
        /** @description The call failed. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description The call failed. */
        BridgeFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BridgeError"];
            };
        };
    };
    parameters: {
        /**
         * @description The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
         * @example TOTP
         */
        MfaKind: string;
        /**
         * @description The account's password, in base64. Only the vendor's client shows that this header is needed.
         * @example bm90LWEtcmVhbC1wYXNzd29yZA==
         */
        CleverPassword: string;
        /**
         * @description The key from the link in the reset e-mail. Anyone who has it can set the password.
         * @example not-a-real-key
         */
        Key: string;
        /**
         * @description The partner whose branding the page has. Called `clever_flavor` in older versions of the API.
         * @example example-partner
         */
        PartnerId: string;
        /**
         * @description The e-mail address.
         * @example ada.lovelace@example.com
         */
        Email: string;
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
                 * @description The partner whose branding the page has. Called `clever_flavor` in older versions of the API.
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
                 * @description A header of the vendor's internal tests, removed from its specification by 2021. Leave it out. Called `testerPass` in old clients.
                 * @example not-a-real-tester-pass
                 */
                TesterPass?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The form fields. The vendor marks none of them as required. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PasswordResetRequestForm"];
            };
        };
        responses: {
            /** @description An HTML page that describes the outcome. */
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
                 * @description The partner whose branding the page has. Called `clever_flavor` in older versions of the API.
                 * @example example-partner
                 */
                partner_id?: components["parameters"]["PartnerId"];
            };
            header?: never;
            path: {
                /**
                 * @description The key from the link in the reset e-mail. Anyone who has it can set the password.
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
                 * @description The key from the link in the reset e-mail. Anyone who has it can set the password.
                 * @example not-a-real-key
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        /** @description The form fields. The vendor marks none of them as required. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["NewPasswordForm"];
            };
        };
        responses: {
            /** @description An HTML page that describes the outcome. */
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
    getSelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    changeUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The old password and the new one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WannabePassword"];
            };
        };
        responses: {
            /** @description The password was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getEmailAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secondary e-mail addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    addEmailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The e-mail address.
                 * @example ada.lovelace@example.com
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        /** @description An empty object, or the wish to make the address the primary one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailAddressChange"];
            };
        };
        responses: {
            /** @description The address was added or made the primary one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description The address was not added. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    removeEmailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The e-mail address.
                 * @example ada.lovelace@example.com
                 */
                email: components["parameters"]["Email"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getConfirmationEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    validateEmail: {
        parameters: {
            query?: {
                /**
                 * @description The key from the e-mail. The vendor does not mark it as required.
                 * @example not-a-real-validation-key
                 */
                validationKey?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address is verified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    getMFAKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kinds of second factor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    createSelfMFA: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The account's password, in base64. Only the vendor's client shows that this header is needed.
                 * @example bm90LWEtcmVhbC1wYXNzd29yZA==
                 */
                "X-Clever-Password": components["parameters"]["CleverPassword"];
            };
            path: {
                /**
                 * @description The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
                 * @example TOTP
                 */
                kind: components["parameters"]["MfaKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret of the second factor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MFAUrl"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    setSelfFavouriteMFA: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
                 * @example TOTP
                 */
                kind: components["parameters"]["MfaKind"];
            };
            cookie?: never;
        };
        /** @description Whether the second factor is preferred. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WannabeMFAFav"];
            };
        };
        responses: {
            /** @description The preference was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    deleteSelfMFA: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The account's password, in base64. Only the vendor's client shows that this header is needed.
                 * @example bm90LWEtcmVhbC1wYXNzd29yZA==
                 */
                "X-Clever-Password": components["parameters"]["CleverPassword"];
            };
            path: {
                /**
                 * @description The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
                 * @example TOTP
                 */
                kind: components["parameters"]["MfaKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The second factor was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    validateSelfMFA: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The account's password, in base64. Only the vendor's client shows that this header is needed.
                 * @example bm90LWEtcmVhbC1wYXNzd29yZA==
                 */
                "X-Clever-Password": components["parameters"]["CleverPassword"];
            };
            path: {
                /**
                 * @description The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
                 * @example TOTP
                 */
                kind: components["parameters"]["MfaKind"];
            };
            cookie?: never;
        };
        /** @description A code from the app. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WannabeMFACreds"];
            };
        };
        responses: {
            /** @description The second factor is on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    getSelfBackupCodes: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The account's password, in base64. Only the vendor's client shows that this header is needed.
                 * @example bm90LWEtcmVhbC1wYXNzd29yZA==
                 */
                "X-Clever-Password": components["parameters"]["CleverPassword"];
            };
            path: {
                /**
                 * @description The kind of second factor: `TOTP` for an authenticator app. The vendor's client knows no other.
                 * @example TOTP
                 */
                kind: components["parameters"]["MfaKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recovery codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MFARecoveryCode"][];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    listSelfTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OAuth tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth1AccessTokenView"][];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    revokeSelfTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens were revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getCurrentTokenInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OAuth token of this request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuth1AccessTokenView"][];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    revokeSelfToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token, as `listSelfTokens` returns it.
                 * @example not-a-real-token
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token was revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getSelfCliTokens: {
        parameters: {
            query?: {
                /**
                 * @description The random value that the sign-in page was opened with. The vendor does not mark it as required.
                 * @example not-a-real-cli-token
                 */
                cli_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token and its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CliTokenView"] | components["schemas"]["CliTokenView"][];
                };
            };
            /** @description The user has not confirmed the sign-in yet. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    getApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenView"][];
                };
            };
            default: components["responses"]["BridgeFailed"];
        };
    };
    postApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The account, the name of the token and its expiry date. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenRequest"];
            };
        };
        responses: {
            /** @description The API token was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiToken"];
                };
            };
            /** @description The API token was not created. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BridgeError"];
                };
            };
        };
    };
    putApiTokensApiTokenId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the API token, which is not the token itself.
                 * @example api_tokens_7f30b9e4-1c5d-4a82-96e7-0b8d2f4c61a3
                 */
                apiTokenId: string;
            };
            cookie?: never;
        };
        /** @description The new name and description. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenUpdate"];
            };
        };
        responses: {
            /** @description The API token was changed. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["BridgeFailed"];
        };
    };
    deleteApiTokensApiTokenId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the API token, which is not the token itself.
                 * @example api_tokens_7f30b9e4-1c5d-4a82-96e7-0b8d2f4c61a3
                 */
                apiTokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API token was revoked. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["BridgeFailed"];
        };
    };
}
