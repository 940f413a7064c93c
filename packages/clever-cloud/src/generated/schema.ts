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
    "/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your own account
         * @description Returns the account that the request is signed for. It is also the call to try a token with. `preferredMFA` tells whether a second factor is wanted at log-in, `emailValidated` whether the address is verified.
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
         * @description Replaces the password of the account. The old one is the proof. With `dropTokens` the account's OAuth tokens
         *     are revoked too, by inference the one that the call is made with included.
         *
         *     It is never repeated automatically although it is a PUT: after a lost answer the old password may be the wrong
         *     one already.
         */
        put: operations["changeUserPassword"];
        post?: never;
        delete?: never;
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
         * Mail a link to verify the address
         * @description Sends an e-mail with a key that verifies the address of the account. It does so although it is a GET: every call may send another e-mail, so it is never repeated automatically.
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
         * Verify an address with the mailed key
         * @description Takes the key from the e-mail and marks the address as verified. It does so although it is a GET, because the
         *     link in the e-mail leads here, by inference. It is never repeated automatically: a key may work once only.
         *
         *     How long a key lives, whether credentials are needed and what is answered is not documented; that success is a
         *     200 is inferred.
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
         * @description Lists what can stand for `kind` in the other calls. The vendor's client knows `NONE` and `TOTP`. Whether credentials are needed is not documented.
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
         * Prefer a second factor, or do so no longer
         * @description Says which second factor is asked for at log-in. Whether it wants `X-Clever-Password` as its neighbours do is not known: the vendor's client has no such call. That success is a 200 is inferred.
         */
        put: operations["setSelfFavouriteMFA"];
        /**
         * Start to set up a second factor
         * @description Makes the secret of a second factor. The `url` in the answer is what an authenticator app takes, by inference
         *     an `otpauth:` one: show it as a QR code, and confirm with a code from the app by `validateSelfMFA`. Until then
         *     nothing changes at log-in, by inference.
         *
         *     The vendor's specification declares no answer; that it is a 200 is inferred, and its body is what the vendor's
         *     client reads. Every call may make another secret, so it is never repeated automatically.
         */
        post: operations["createSelfMFA"];
        /**
         * Remove a second factor
         * @description Takes the second factor out of the log-in. The password in the header is the proof. That success is a 200 is inferred; the vendor's client reads nothing from it.
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
         * @description Takes a code from the app that `createSelfMFA` was for, and turns the factor on. With `revokeTokens` the account's OAuth tokens are revoked too, by inference the one that the call is made with included. Get recovery codes by `getSelfBackupCodes` right after: without them the vendor's support cannot restore access. That success is a 200 is inferred; the vendor's client reads nothing from it.
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
         * @description Returns the codes that take the place of the app when it is lost: without them the vendor's support cannot restore access. How many there are, and whether each call makes new ones in place of the old, is not documented, so it is never repeated automatically although it is a GET.
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
         * @description Lists the OAuth tokens that were given out for the account, each with the application that has it and what it may do.
         */
        get: operations["listSelfTokens"];
        put?: never;
        post?: never;
        /**
         * Revoke all of your OAuth tokens
         * @description Ends every OAuth token of the account, by inference the one that the request is signed with included. It is never repeated automatically although it is a DELETE. The vendor's client writes a slash at the end of the path.
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
         * Look up the token of this request
         * @description Returns what is known of the OAuth token that the request is signed with: since when it is there, and what it may do. It is declared as a list.
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
         * @description Ends a token. With the token that the request is signed with it is a log-out: there is no other call for that, and the console does it so. It is never repeated automatically although it is a DELETE: after a lost answer, a second call may be refused.
         */
        delete: operations["revokeSelfToken"];
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
        get?: never;
        put?: never;
        /**
         * Create an API token
         * @description Makes a token with which the API is called on the bridge without a signature: give it to a client as
         *     `apiToken`, with the server `bridge`. `apiToken` in the answer is shown once.
         *
         *     The password is the proof, together with a code where the account's `preferredMFA` is `TOTP`. An account
         *     without a password cannot make one. The vendor's command line signs the request too; whether that is needed is
         *     not documented. It also asks for no more than a year; whether the server has a limit is not documented. Every
         *     call makes another token, so it is never repeated automatically.
         */
        post: operations["postApiTokens"];
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
        /** @description What became of a request, and the shape of errors. */
        Message: {
            /**
             * Format: int32
             * @description What happened, as a number.
             */
            id?: number;
            /** @description What happened, in words. */
            message?: string;
            /**
             * @description The kind of message.
             * @enum {string}
             */
            type?: "error" | "warning" | "success" | "info";
        };
        /** @description A known password and the one to take its place. */
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
            /** @description Whether to revoke the account's OAuth tokens. */
            dropTokens?: boolean;
        };
        /** @description A code that shows that a second factor works. */
        WannabeMFACreds: {
            /**
             * Format: password
             * @description A code from the app.
             */
            code?: string;
            /** @description Whether to revoke the account's OAuth tokens. */
            revokeTokens?: boolean;
        };
        /** @description Whether a second factor is preferred. */
        WannabeMFAFav: {
            /** @description Whether it is. */
            favourite?: boolean;
        };
        /** @description A recovery code. */
        MFARecoveryCode: {
            /**
             * Format: password
             * @description The code.
             */
            code?: string;
        };
        /** @description The secret of a second factor. */
        MFAUrl: {
            /**
             * Format: uri
             * @description The secret as a URL that an authenticator app takes.
             */
            url?: string;
        };
        /** @description An account. */
        UserView: {
            /** @description The identifier of the account. */
            id?: string;
            /** @description The main e-mail address. */
            email?: string;
            /** @description The name of the person. */
            name?: string;
            /** @description The telephone number. */
            phone?: string;
            /** @description The street and the number. */
            address?: string;
            /** @description The town. */
            city?: string;
            /** @description The postal code. */
            zipcode?: string;
            /** @description The country. */
            country?: string;
            /** @description Where the picture is. */
            avatar?: string;
            /**
             * Format: int64
             * @description When the account was made. The unit is not documented.
             */
            creationDate?: number;
            /** @description The language. */
            lang?: string;
            /** @description Whether the main address is verified. */
            emailValidated?: boolean;
            /** @description Services that the account logs in with, by inference. */
            oauthApps?: string[];
            /** @description Whether the account is one of the vendor's administrators, by inference. */
            admin?: boolean;
            /** @description Whether the account can pay. */
            canPay?: boolean;
            /**
             * @description The second factor that is asked for at log-in.
             * @enum {string}
             */
            preferredMFA?: "NONE" | "TOTP";
            /** @description Whether the account has a password; one made through another service may have none. */
            hasPassword?: boolean;
            /** @description The partner that the account came by. New since 2021. */
            partnerId?: string;
            /** @description The name of the partner. New since 2021. */
            partnerName?: string;
            /** @description The console of the partner. New since 2021. */
            partnerConsoleUrl?: string;
        };
        /** @description An OAuth token. */
        OAuth1AccessTokenView: {
            /**
             * Format: password
             * @description The token.
             */
            token?: string;
            /** @description The application that has it. */
            consumer?: components["schemas"]["OAuth1ConsumerView"];
            /**
             * Format: int64
             * @description When it was given out. The unit is not documented.
             */
            creationDate?: number;
            /**
             * Format: int64
             * @description When it was last used. The unit is not documented.
             */
            lastUtilisation?: number;
            /**
             * Format: int64
             * @description When it ends. The unit is not documented. New since 2021.
             */
            expirationDate?: number;
            /** @description Who of the vendor's people has it, by inference. New since 2021. */
            employeeId?: string;
            /** @description What it may do. */
            rights?: components["schemas"]["OAuthRightsView"];
        };
        /** @description An application. */
        OAuth1ConsumerView: {
            /** @description What it is called. */
            name?: string;
            /** @description What it is for. */
            description?: string;
            /** @description Its consumer key. */
            key?: string;
            /** @description Its site. */
            url?: string;
            /** @description Where its picture is. */
            picture?: string;
            /** @description Where people are sent back to. */
            baseUrl?: string;
            /** @description What it may ask for. */
            rights?: components["schemas"]["OAuthRightsView"];
        };
        /** @description What a token may do. */
        OAuthRightsView: {
            /** @description Everything. */
            almighty?: boolean;
            /** @description Look at organisations. */
            access_organisations?: boolean;
            /** @description Change organisations. */
            manage_organisations?: boolean;
            /** @description Change the services of organisations. */
            manage_organisations_services?: boolean;
            /** @description Change the applications of organisations. */
            manage_organisations_applications?: boolean;
            /** @description Change who belongs to organisations. */
            manage_organisations_members?: boolean;
            /** @description Look at bills. */
            access_organisations_bills?: boolean;
            /** @description Look at the credit that is left. */
            access_organisations_credit_count?: boolean;
            /** @description Look at what was used up. */
            access_organisations_consumption_statistics?: boolean;
            /** @description Look at the account. */
            access_personal_information?: boolean;
            /** @description Change the account. */
            manage_personal_information?: boolean;
            /** @description Change SSH keys. */
            manage_ssh_keys?: boolean;
        };
        /** @description An API token to be made. */
        ApiTokenRequest: {
            /**
             * Format: email
             * @description The main e-mail address of the account.
             */
            email: string;
            /**
             * Format: password
             * @description The password of the account.
             */
            password: string;
            /**
             * Format: password
             * @description A code of the second factor. Needed where the account's `preferredMFA` is `TOTP`.
             */
            mfaCode?: string;
            /** @description What to call the token. */
            name: string;
            /** @description What the token is for. */
            description?: string;
            /**
             * Format: date-time
             * @description When the token ends.
             */
            expirationDate: string;
        };
        /** @description A new API token. */
        ApiToken: {
            /**
             * Format: password
             * @description The token itself. It is shown once.
             */
            apiToken: string;
            /** @description The identifier of the token. */
            apiTokenId: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            creationDate: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            expirationDate: string;
            /** @description What it is called. */
            name: string;
            /** @description What it is for. */
            description?: string;
            /** @description Whether it is in use. The vendor's newest client knows the field, its specification does not. */
            state?: string;
        };
        /** @description Why there is no token. */
        BridgeError: {
            /** @description `invalid-credential` for a wrong password, `invalid-mfa-code` for a wrong code. Others are not documented. */
            code?: string;
        };
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
    responses: {
        /** @description It is done. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description The request failed. The vendor documents the body and not the status of each error. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description The tokens. */
        AccessTokens: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuth1AccessTokenView"][];
            };
        };
    };
    parameters: {
        /**
         * @description The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows.
         * @example TOTP
         */
        MfaKind: string;
        /**
         * @description The password of the account, in base64.
         * @example bm90LWEtcmVhbC1wYXNzd29yZA==
         */
        CleverPassword: string;
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
            200: components["responses"]["Done"];
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
            200: components["responses"]["Done"];
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
            /** @description The kinds. */
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
                 * @description The password of the account, in base64.
                 * @example bm90LWEtcmVhbC1wYXNzd29yZA==
                 */
                "X-Clever-Password": components["parameters"]["CleverPassword"];
            };
            path: {
                /**
                 * @description The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows.
                 * @example TOTP
                 */
                kind: components["parameters"]["MfaKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret. */
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
                 * @description The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows.
                 * @example TOTP
                 */
                kind: components["parameters"]["MfaKind"];
            };
            cookie?: never;
        };
        /** @description Whether the factor is preferred. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WannabeMFAFav"];
            };
        };
        responses: {
            /** @description It is so. What the answer holds is not documented. */
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
                 * @description The password of the account, in base64.
                 * @example bm90LWEtcmVhbC1wYXNzd29yZA==
                 */
                "X-Clever-Password": components["parameters"]["CleverPassword"];
            };
            path: {
                /**
                 * @description The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows.
                 * @example TOTP
                 */
                kind: components["parameters"]["MfaKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. What the answer holds is not documented. */
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
                 * @description The password of the account, in base64.
                 * @example bm90LWEtcmVhbC1wYXNzd29yZA==
                 */
                "X-Clever-Password": components["parameters"]["CleverPassword"];
            };
            path: {
                /**
                 * @description The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows.
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
            /** @description The factor is on. What the answer holds is not documented. */
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
                 * @description The password of the account, in base64.
                 * @example bm90LWEtcmVhbC1wYXNzd29yZA==
                 */
                "X-Clever-Password": components["parameters"]["CleverPassword"];
            };
            path: {
                /**
                 * @description The kind of second factor. `TOTP`, an authenticator app, is the only one that the vendor's client knows.
                 * @example TOTP
                 */
                kind: components["parameters"]["MfaKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes. */
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
            200: components["responses"]["AccessTokens"];
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
            200: components["responses"]["Done"];
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
            200: components["responses"]["AccessTokens"];
            default: components["responses"]["Failed"];
        };
    };
    revokeSelfToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The token, as `listSelfTokens` shows it.
                 * @example not-a-real-token
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            default: components["responses"]["Failed"];
        };
    };
    postApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whose token, for what, and until when. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiToken"];
                };
            };
            /** @description There is no token. The vendor's command line knows the body; the status is not documented. */
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
}
