// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.

export interface paths {
    "/v1/client/sign_ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a sign-in
         * @description Starts a sign-in, or replaces the one that the client has started. Send as much as you know:
         *
         *     - `identifier` alone: the response lists the first factors of the user.
         *     - `identifier`, `password` and `strategy: password`: signs in with one call, unless a second factor is needed.
         *     - `identifier` and `strategy: reset_password_email_code`: sends a code to reset a forgotten password. Continue
         *       with `attemptFirstFactor`.
         *     - `ticket` and `strategy: ticket`: signs in with a token from `createSignInToken`.
         *
         *     Read `response.status` to see what is next. The first call of a device has no client token: send
         *     `headers: { Authorization: "" }`, and store the token that the response carries in its header `Authorization`.
         *     Each call can send a message or count as a failed attempt, so the client never repeats it automatically.
         *
         *     Not documented by the vendor: the strategy for a reset code by email. Its API document says
         *     `reset_password_code` here and `reset_password_email_code` elsewhere; the vendor's own SDK sends the latter.
         */
        post: operations["createSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/sign_ins/{sign_in_id}/prepare_first_factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the code of a first factor
         * @description Sends a code by email or SMS. Take the strategy and the ID of the address or number from
         *     `supported_first_factors` of the sign-in. A password needs no preparation.
         *
         *     To reset a forgotten password, prepare `reset_password_email_code` or `reset_password_phone_code`. Each call
         *     sends another code, so the client never repeats it automatically.
         */
        post: operations["prepareFirstFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/sign_ins/{sign_in_id}/attempt_first_factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a first factor
         * @description Sends the password or the code of the user. If a factor other than a password was not prepared, call
         *     `prepareFirstFactor` first.
         *
         *     Read `response.status` to see what is next. After a reset code it is `needs_new_password`: call
         *     `resetPassword`. Failed attempts can lock the account, so the client never repeats the call automatically.
         */
        post: operations["attemptFirstFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/sign_ins/{sign_in_id}/prepare_second_factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the code of a second factor
         * @description Sends a code by SMS or email, if the status of the sign-in is `needs_second_factor` or `needs_client_trust`.
         *     Take the strategy from `supported_second_factors`. An authenticator app and backup codes need no preparation.
         *
         *     Each call sends another code, so the client never repeats it automatically.
         */
        post: operations["prepareSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/sign_ins/{sign_in_id}/attempt_second_factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a second factor
         * @description Sends the code of an authenticator app, a message or a backup code. If `response.status` is `complete`, the
         *     user is signed in: pass `created_session_id` to `createSessionToken`.
         *
         *     A backup code works once, and failed attempts can lock the account, so the client never repeats the call
         *     automatically.
         */
        post: operations["attemptSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/sign_ins/{sign_in_id}/reset_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password during a sign-in
         * @description Sets the new password of a sign-in whose status is `needs_new_password`: after a reset code, or because an
         *     administrator marked the password as compromised. The sign-in then continues: `response.status` is `complete`,
         *     or `needs_second_factor`.
         *
         *     With `sign_out_of_other_sessions`, every other session of the user ends.
         *
         *     Not documented by the vendor: the status for a sign-in that does not exist. The client never repeats the call
         *     automatically.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/sessions/{session_id}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a session token
         * @description Returns a short-lived JWT for a session of the client. Send it to your own backend, which verifies it. Call it
         *     again before the token expires; its claim `exp` says when.
         */
        post: operations["createSessionToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/client/sessions/{session_id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the user out
         * @description Ends a session of the client. A session token that was issued before stays valid until it expires.
         *
         *     Not documented by the vendor: what a second call for the same session answers. The client never repeats the
         *     call automatically.
         */
        post: operations["endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the active sessions of the signed-in user
         * @description Lists the active sessions of the user on all devices, with the last activity of each. Pass an `id` to
         *     `revokeOwnSession` to end one.
         */
        get: operations["listActiveSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/sessions/{session_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End another session of the signed-in user
         * @description Revokes a session of the user, for example on a lost device. A session token that was issued before stays valid
         *     until it expires. The vendor's Frontend API calls it `revokeSession`, which here is the call for administrators.
         *
         *     If status 403 has the error code `session_reverification_required`, the user has to prove the identity again.
         */
        post: operations["revokeOwnSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/change_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your own password
         * @description Sets a new password for the signed-in user, or the first one of a user who has none. Send the
         *     `current_password` if there is one. With `sign_out_of_other_sessions`, every other session of the user ends.
         *
         *     If status 403 has the error code `session_reverification_required`, the user has to prove the identity again.
         *
         *     Not documented by the vendor: when `current_password` can be left out. The vendor's document marks no field as
         *     required.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start to set up an authenticator app
         * @description Creates a secret. Show `uri` to the user as a QR code, then pass the first code of the app to `verifyTotp`. The
         *     secret protects nothing until then. If the user has an authenticator app, the call fails: remove it with
         *     `deleteTotp` first.
         *
         *     If status 403 has the error code `session_reverification_required`, the user has to prove the identity again.
         */
        post: operations["createTotp"];
        /**
         * Remove the authenticator app
         * @description Deletes the secret of the user, so that no authenticator app works any more.
         *
         *     If status 403 has the error code `session_reverification_required`, the user has to prove the identity again.
         */
        delete: operations["deleteTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/totp/attempt_verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish setting up an authenticator app
         * @description Verifies the first code of the app. From then on, sign-ins need a code of it. `backup_codes` of the response are
         *     shown once: give them to the user.
         *
         *     Not documented by the vendor: whether `backup_codes` is present if the instance has backup codes turned off.
         */
        post: operations["verifyTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/backup_codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create backup codes
         * @description Creates backup codes, each of which works once in place of a second factor. Show them to the user now. The
         *     instance must have a second factor turned on.
         *
         *     If status 403 has the error code `session_reverification_required`, the user has to prove the identity again.
         *
         *     Not documented by the vendor: how many codes there are, and whether earlier ones stop working. Assume that they
         *     do.
         */
        post: operations["createBackupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/email_addresses/{email_id}/prepare_verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification email
         * @description Sends a code or a link to an email address of the signed-in user. Pass the code to `attemptEmailVerification`;
         *     a link verifies the address when the user opens it.
         *
         *     Each call sends another email, so the client never repeats it automatically.
         */
        post: operations["prepareEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/email_addresses/{email_id}/attempt_verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an email address
         * @description Sends the code from the verification email. Failed attempts count, so the client never repeats the call
         *     automatically.
         */
        post: operations["attemptEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find users
         * @description Returns the users that match all filters, newest first. An email address, phone number, user name or ID that
         *     does not exist is ignored, so look up one user with `email_address` and read the first item of the list.
         *
         *     Pages follow each other by `starting_after`. The vendor's endpoint has further filters and an `offset`, which
         *     gets slower the further it reaches.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the password or second factor of a user
         * @description Changes the fields that you send. With `password`, it sets the password of the user; add
         *     `sign_out_of_other_sessions` to end all sessions. Only the fields that concern account security are described
         *     here; the vendor's endpoint has others.
         *
         *     A password must not be a known breached one, unless `skip_password_checks` is set.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/users/{user_id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock a user
         * @description Lifts the lock of a user, so that the user can sign in again. It does not lift a ban.
         *
         *     Not documented by the vendor: the status for a user who does not exist.
         */
        post: operations["unlockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/mfa": {
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
         * Turn off all second factors of a user
         * @description Removes every second factor of a user at once, so that the password alone is enough. This is the way back for a
         *     user who has lost the device and the backup codes. Make sure beforehand that you are talking to that user.
         */
        delete: operations["disableMfa"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/password/set_compromised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Require a new password of a user
         * @description Marks the password of a user as compromised: at the next sign-in, the user has to choose a new one. With
         *     `revoke_all_sessions`, all sessions of the user end now.
         */
        post: operations["setPasswordCompromised"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of a user
         * @description Lists sessions, newest first. Send `user_id` or `client_id`, which the vendor announced as required. Old
         *     inactive sessions are deleted from time to time and are not listed.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{session_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a session as an administrator
         * @description Ends a session of any user, who then has to sign in again. A session token that was issued before stays valid
         *     until it expires.
         *
         *     Not documented by the vendor: what a second call for the same session answers. The client never repeats the
         *     call automatically.
         */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign_in_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token that signs a user in
         * @description Creates a token with which a user signs in without a password, for example after support has checked the
         *     identity. Pass `token` to `createSignIn` as `ticket`, or send the `url` to the user. It works once, for 30 days
         *     unless `expires_in_seconds` says otherwise. Each call creates another token, so the client never repeats it
         *     automatically.
         *
         *     Not documented by the vendor: whether the token also skips the second factor.
         */
        post: operations["createSignInToken"];
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
        /** @description What is known of the user. */
        CreateSignInRequest: {
            /**
             * @description How to sign in:
             *
             *     - `password`: with `identifier` and `password`.
             *     - `email_code`, `phone_code`: sends a code to `identifier`.
             *     - `email_link`: sends a link to `identifier`, which leads to `redirect_url`.
             *     - `reset_password_email_code`, `reset_password_phone_code`: sends a code to reset a forgotten password.
             *     - `ticket`: with a `ticket`.
             *     - `passkey`: without an identifier.
             *     - `oauth_` and a provider, or `saml`: in a browser, by way of `redirect_url`.
             */
            strategy?: string;
            /** @description The email address, phone number or user name. */
            identifier?: string;
            /**
             * Format: password
             * @description The password, for the strategy `password`.
             */
            password?: string;
            /**
             * Format: password
             * @description The token of `createSignInToken`, for the strategy `ticket`.
             */
            ticket?: string;
            /** @description Where the browser goes after a link or an external provider. */
            redirect_url?: string;
            /** @description Where the browser goes after an external provider has signed the user in. */
            action_complete_redirect_url?: string;
        };
        /** @description The factor to prepare. */
        PrepareFirstFactorRequest: {
            /** @description A strategy of `supported_first_factors`, for example `reset_password_email_code`. */
            strategy: string;
            /** @description The address, for the strategies `email_code`, `email_link` and `reset_password_email_code`. */
            email_address_id?: string;
            /** @description The number, for the strategies `phone_code` and `reset_password_phone_code`. */
            phone_number_id?: string;
            /** @description Where the link leads, for the strategy `email_link`. */
            redirect_url?: string;
        };
        /** @description The factor, and what proves it. */
        AttemptFirstFactorRequest: {
            /** @description The strategy that was prepared, or `password`. */
            strategy: string;
            /**
             * Format: password
             * @description The code from the message.
             */
            code?: string;
            /**
             * Format: password
             * @description The password, for the strategy `password`.
             */
            password?: string;
        };
        /** @description The factor to prepare. */
        PrepareSecondFactorRequest: {
            /**
             * @description A strategy of `supported_second_factors`.
             * @enum {string}
             */
            strategy?: "phone_code" | "email_code" | "email_link";
            /** @description The number, for the strategy `phone_code`. */
            phone_number_id?: string;
            /** @description The address, for the strategies `email_code` and `email_link`. */
            email_address_id?: string;
            /** @description Where the link leads, for the strategy `email_link`. */
            redirect_url?: string;
        };
        /** @description The factor, and the code that proves it. */
        AttemptSecondFactorRequest: {
            /**
             * @description A strategy of `supported_second_factors`.
             * @enum {string}
             */
            strategy: "email_code" | "phone_code" | "totp" | "backup_code";
            /**
             * Format: password
             * @description The code of the message or the app, or a backup code.
             */
            code: string;
        };
        /** @description The new password. */
        ResetPasswordRequest: {
            /**
             * Format: password
             * @description The new password.
             */
            password: string;
            /** @description Whether to end every other session of the user. */
            sign_out_of_other_sessions?: boolean;
        };
        /** @description The organization to act for. */
        SessionTokenRequest: {
            /** @description The organization that the token is for. Empty: the personal account. By default, the organization that was active last. */
            organization_id?: string;
        };
        /** @description The current and the new password. */
        ChangePasswordRequest: {
            /**
             * Format: password
             * @description The current password.
             */
            current_password?: string;
            /**
             * Format: password
             * @description The new password.
             */
            new_password: string;
            /** @description Whether to end every other session of the user. */
            sign_out_of_other_sessions?: boolean;
        };
        /** @description A code. */
        CodeRequest: {
            /**
             * Format: password
             * @description The code that the user entered.
             */
            code: string;
        };
        /** @description How to verify the address. */
        PrepareEmailVerificationRequest: {
            /**
             * @description By a code, a link, or the single sign-on of a company.
             * @enum {string}
             */
            strategy: "email_code" | "email_link" | "enterprise_sso";
            /** @description Where the link leads, for the strategy `email_link`. */
            redirect_url?: string;
            /** @description Where the browser goes at the end, for the strategy `enterprise_sso`. */
            action_complete_redirect_url?: string;
        };
        /** @description The fields to change. */
        UpdateUserRequest: {
            /**
             * Format: password
             * @description The new password.
             */
            password?: string;
            /** @description Whether to accept a password that breaks the password policy. Only with `password`. */
            skip_password_checks?: boolean;
            /** @description Whether to end all sessions of the user. Only with `password`. */
            sign_out_of_other_sessions?: boolean;
            /**
             * Format: password
             * @description A secret for an authenticator app, if you move users to Clerk.
             */
            totp_secret?: string;
            /** @description Backup codes, if you move users to Clerk. */
            backup_codes?: string[];
            /** @description Whether the user may sign in on a new device without a check. */
            bypass_client_trust?: boolean;
            /** @description The verified email address of the user to make the primary one. */
            primary_email_address_id?: string;
            /**
             * @description Whether to tell the user that the primary email address has changed.
             * @default false
             */
            notify_primary_email_address_changed?: boolean;
        };
        /** @description What to do with sessions. */
        SetPasswordCompromisedRequest: {
            /** @description Whether to end all sessions of the user. */
            revoke_all_sessions?: boolean;
        };
        /** @description The user, and how long the token lives. */
        CreateSignInTokenRequest: {
            /** @description The user who may sign in. */
            user_id: string;
            /** @description The organization to make active at the sign-in. The user must be a member. */
            org_id?: string;
            /**
             * @description How long the token lives, in seconds. By default, 30 days.
             * @default 2592000
             */
            expires_in_seconds?: number;
        };
        /** @description A sign-in, and the client that it belongs to. */
        SignInResponse: {
            response: components["schemas"]["SignIn"];
            client: components["schemas"]["Client"];
        };
        /** @description The state of a sign-in. */
        SignIn: {
            /**
             * @description The type of the object.
             * @enum {string}
             */
            object?: "sign_in_attempt";
            /** @description The ID of the sign-in. */
            id?: string;
            status?: components["schemas"]["SignInStatus"];
            /** @description The email address, phone number or user name. */
            identifier?: string | null;
            /** @description The kinds of identifiers that can be used. */
            supported_identifiers?: ("email_address" | "phone_number" | "username" | "web3_wallet" | "passkey")[];
            /** @description The first factors of the user. */
            supported_first_factors?: components["schemas"]["SignInFactor"][] | null;
            /** @description The second factors of the user. */
            supported_second_factors?: components["schemas"]["SignInFactor"][] | null;
            first_factor_verification?: components["schemas"]["Verification"];
            second_factor_verification?: components["schemas"]["Verification"];
            /** @description The session, if the status is `complete`. Pass it to `createSessionToken`. */
            created_session_id?: string | null;
            abandon_at?: components["schemas"]["Timestamp"];
            /** @description Whether the user is known on this device, for example `pending`, `new` or `known`. */
            client_trust_state?: string | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What is next:
         *
         *     - `needs_identifier`: call `createSignIn` with an `identifier`.
         *     - `needs_first_factor`: call `prepareFirstFactor`, then `attemptFirstFactor`.
         *     - `needs_second_factor`: call `attemptSecondFactor`, for a message after `prepareSecondFactor`.
         *     - `needs_client_trust`: the device is new. Continue as for a second factor.
         *     - `needs_new_password`: call `resetPassword`.
         *     - `needs_protect_check`: Clerk wants proof that the caller is no robot, which needs Clerk's own SDK.
         *     - `complete`: the user is signed in.
         *     - `abandoned`: too much time has passed. Start again.
         * @enum {string}
         */
        SignInStatus: "abandoned" | "needs_identifier" | "needs_first_factor" | "needs_second_factor" | "needs_client_trust" | "needs_new_password" | "needs_protect_check" | "complete";
        /** @description A factor that the user can sign in with. */
        SignInFactor: {
            /** @description The strategy, for example `password`, `totp` or `reset_password_email_code`. */
            strategy: string;
            /** @description The address or number, with most characters hidden. */
            safe_identifier?: string;
            /** @description The ID of the address, for `prepareFirstFactor` and `prepareSecondFactor`. */
            email_address_id?: string;
            /** @description The ID of the number, for `prepareFirstFactor` and `prepareSecondFactor`. */
            phone_number_id?: string;
            /** @description Whether it is the primary address or number. */
            primary?: boolean | null;
            /** @description Whether it is the default second factor. */
            default?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description How far a verification is. */
        Verification: ({
            /** @description The type of the object, for example `verification_otp`. */
            object?: string;
            /**
             * @description The state of the verification.
             * @enum {string}
             */
            status: "unverified" | "verified" | "failed" | "expired" | "transferable";
            /** @description The strategy, for example `email_code`. */
            strategy: string;
            /** @description How many codes were tried. */
            attempts?: number | null;
            /**
             * Format: int64
             * @description When the code expires.
             */
            expire_at?: number | null;
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description The device, with its sessions. */
        Client: ({
            /**
             * @description The type of the object.
             * @enum {string}
             */
            object?: "client";
            /** @description The ID of the client. */
            id?: string;
            /** @description The sessions of the client. */
            sessions?: components["schemas"]["ClientSession"][];
            /** @description The session that was used last. */
            last_active_session_id?: string | null;
            /** @description The strategy of the last sign-in. */
            last_authentication_strategy?: string | null;
            created_at?: components["schemas"]["Timestamp"];
            updated_at?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        }) | null;
        /** @description A session, as the Frontend API shows it. */
        ClientSession: {
            /**
             * @description The type of the object.
             * @enum {string}
             */
            object: "session";
            /** @description The ID of the session. */
            id: string;
            /**
             * @description The state of the session.
             * @enum {string}
             */
            status: "active" | "revoked" | "ended" | "expired" | "removed" | "abandoned" | "pending";
            expire_at: components["schemas"]["Timestamp"];
            abandon_at: components["schemas"]["Timestamp"];
            last_active_at: components["schemas"]["Timestamp"];
            latest_activity?: components["schemas"]["SessionActivity"];
            /** @description How many minutes ago a first and a second factor were verified. */
            factor_verification_age?: number[];
            created_at?: components["schemas"]["Timestamp"];
            updated_at?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /** @description A session, and the client that it belongs to. */
        SessionResponse: {
            response: components["schemas"]["ClientSession"];
            client: components["schemas"]["Client"];
        };
        /** @description Where a session was used last. */
        SessionActivity: {
            /** @description The type of the object. */
            object: string;
            /** @description The ID of the activity. */
            id: string;
            /** @description The kind of device. */
            device_type?: string;
            /** @description Whether it is a mobile device. */
            is_mobile: boolean;
            /** @description The name of the browser. */
            browser_name?: string;
            /** @description The version of the browser. */
            browser_version?: string;
            /** @description The IP address. */
            ip_address?: string;
            /** @description The city of the IP address. */
            city?: string;
            /** @description The country of the IP address. */
            country?: string;
        } | null;
        /** @description A session token. */
        SessionToken: {
            /** @description The type of the object. */
            object?: string;
            /**
             * Format: password
             * @description The session token, a JWT that lives for a short time.
             */
            jwt?: string;
        };
        /** @description The signed-in user, and the client. */
        OwnUserResponse: {
            response: components["schemas"]["OwnUser"];
            client: components["schemas"]["Client"];
        };
        /** @description What concerns the security of the signed-in user. The server sends other fields too. */
        OwnUser: {
            /**
             * @description The type of the object.
             * @enum {string}
             */
            object?: "user";
            /** @description The ID of the user. */
            id?: string;
            /** @description The primary email address. */
            primary_email_address_id?: string | null;
            /** @description The email addresses. */
            email_addresses?: components["schemas"]["EmailAddress"][];
            /** @description Whether the user has a password. */
            password_enabled?: boolean;
            /**
             * Format: int64
             * @description When the password was last changed.
             */
            password_last_updated_at?: number | null;
            /** @description Whether the user has a second factor. */
            two_factor_enabled?: boolean;
            /** @description Whether the user has an authenticator app. */
            totp_enabled?: boolean;
            /** @description Whether the user has backup codes. */
            backup_code_enabled?: boolean;
            /** @description Whether the user is banned. */
            banned?: boolean;
            /** @description Whether the user is locked. */
            locked?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description An authenticator app, and the client. */
        TotpResponse: {
            response: components["schemas"]["Totp"];
            client: components["schemas"]["Client"];
        };
        /** @description The secret of an authenticator app. */
        Totp: {
            /**
             * @description The type of the object.
             * @enum {string}
             */
            object: "totp";
            /** @description The ID of the secret. */
            id: string;
            /** @description The secret, for users who cannot scan a QR code. */
            secret: string | null;
            /** @description The `otpauth` URI to show as a QR code. It contains the secret. */
            uri: string | null;
            /** @description Whether the user has entered a code of the app. */
            verified: boolean;
            /** @description Backup codes, shown once. */
            backup_codes?: string[] | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Backup codes, and the client. */
        BackupCodesResponse: {
            response: components["schemas"]["BackupCodes"];
            client: components["schemas"]["Client"];
        };
        /** @description Codes that work once, in place of a second factor. */
        BackupCodes: {
            /**
             * @description The type of the object.
             * @enum {string}
             */
            object: "backup_code";
            /** @description The ID of the codes. */
            id: string;
            /** @description The backup codes. */
            codes: string[];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description What was deleted, and the client. */
        DeletedResponse: {
            response: components["schemas"]["DeletedObject"];
            client: components["schemas"]["Client"];
        };
        /** @description An object that was deleted. */
        DeletedObject: {
            /** @description The type of the object. */
            object: string;
            /** @description The ID of the object. */
            id?: string;
            /** @description Whether it is deleted. */
            deleted: boolean;
        };
        /** @description An email address, and the client. */
        EmailAddressResponse: {
            response: components["schemas"]["EmailAddress"];
            client: components["schemas"]["Client"];
        };
        /** @description An email address of a user. */
        EmailAddress: {
            /**
             * @description The type of the object.
             * @enum {string}
             */
            object: "email_address";
            /** @description The ID of the email address. */
            id?: string;
            /** @description The email address. */
            email_address: string;
            /** @description Whether the address is reserved. */
            reserved?: boolean;
            verification: components["schemas"]["Verification"];
            created_at?: components["schemas"]["Timestamp"];
            updated_at?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /** @description A session, as the Backend API shows it. */
        Session: {
            /**
             * @description The type of the object.
             * @enum {string}
             */
            object: "session";
            /** @description The ID of the session. */
            id: string;
            /** @description The user. */
            user_id: string;
            /** @description The device. */
            client_id: string;
            /**
             * @description The state of the session.
             * @enum {string}
             */
            status: "active" | "revoked" | "ended" | "expired" | "removed" | "abandoned" | "replaced" | "pending";
            /** @description The organization that was active last. */
            last_active_organization_id?: string | null;
            last_active_at: components["schemas"]["Timestamp"];
            latest_activity?: components["schemas"]["SessionActivity"];
            expire_at: components["schemas"]["Timestamp"];
            abandon_at: components["schemas"]["Timestamp"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /** @description What concerns the security of a user, as the Backend API shows it. The server sends other fields too. */
        User: {
            /**
             * @description The type of the object.
             * @enum {string}
             */
            object: "user";
            /** @description The ID of the user. */
            id: string;
            /** @description The ID of the user in your own system. */
            external_id?: string | null;
            /** @description The primary email address. */
            primary_email_address_id?: string | null;
            /** @description The email addresses. */
            email_addresses: components["schemas"]["EmailAddress"][];
            /** @description The user name. */
            username?: string | null;
            /** @description The first name. */
            first_name?: string | null;
            /** @description The last name. */
            last_name?: string | null;
            /** @description Whether the user has a password. */
            password_enabled: boolean;
            /**
             * Format: int64
             * @description When the password was last changed.
             */
            password_last_updated_at?: number | null;
            /** @description Whether the user has a second factor. */
            two_factor_enabled: boolean;
            /** @description Whether the user has an authenticator app. */
            totp_enabled?: boolean;
            /** @description Whether the user has backup codes. */
            backup_code_enabled?: boolean;
            /**
             * Format: int64
             * @description When a second factor was last turned on.
             */
            mfa_enabled_at?: number | null;
            /**
             * Format: int64
             * @description When the second factors were last turned off.
             */
            mfa_disabled_at?: number | null;
            /** @description Whether the user is banned. A banned user cannot sign in. */
            banned: boolean;
            /** @description Whether the user is locked. `unlockUser` lifts it. */
            locked: boolean;
            /**
             * Format: int64
             * @description How many seconds the lock lasts. For a locked user, null means that it does not expire.
             */
            lockout_expires_in_seconds?: number | null;
            /**
             * Format: int64
             * @description How many failed attempts lock the user. Null if lockout is turned off.
             */
            verification_attempts_remaining?: number | null;
            /**
             * Format: int64
             * @description When the user last signed in.
             */
            last_sign_in_at?: number | null;
            /**
             * Format: int64
             * @description The day on which the user was last active.
             */
            last_active_at?: number | null;
            created_at?: components["schemas"]["Timestamp"];
            updated_at?: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /** @description The user that was changed. */
        UserIdResponse: {
            /** @description The ID of the user. */
            user_id?: string;
        };
        /** @description A token that signs a user in. */
        SignInToken: {
            /**
             * @description The type of the object.
             * @enum {string}
             */
            object: "sign_in_token";
            /** @description The ID of the token, which is not the token itself. */
            id: string;
            /**
             * @description Whether the token was used or revoked.
             * @enum {string}
             */
            status: "pending" | "accepted" | "revoked";
            /** @description The user who may sign in. */
            user_id: string;
            /**
             * Format: password
             * @description The token. Pass it to `createSignIn` as `ticket`.
             */
            token?: string;
            /** @description A link that signs the user in. It contains the token. */
            url?: string | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * Format: int64
         * @description A time, in milliseconds since 1970-01-01 in UTC.
         */
        Timestamp: number;
        /** @description Why a call failed. */
        ClerkErrors: {
            /** @description The errors, usually one. */
            errors: components["schemas"]["ClerkError"][];
            /** @description Further facts about the errors. */
            meta?: {
                [key: string]: unknown;
            };
            /** @description An ID that Clerk's support can find the call by. */
            clerk_trace_id?: string;
        };
        /** @description One error. */
        ClerkError: {
            /**
             * @description A stable code. Some of them:
             *
             *     - `form_identifier_not_found`: there is no such user.
             *     - `form_password_incorrect`, `form_code_incorrect`: the password or the code is wrong.
             *     - `form_password_or_identifier_incorrect`: one of the two is wrong, if the instance hides which.
             *     - `form_password_pwned`, `form_password_length_too_short`: the new password is not accepted.
             *     - `verification_expired`: the code has expired. Prepare the factor again.
             *     - `user_locked`: the user is locked.
             *     - `user_banned`: the user is banned.
             *     - `strategy_for_user_invalid`: the user does not have this factor.
             *     - `session_exists`: a user is signed in already.
             *     - `session_reverification_required`: the user has to prove the identity again.
             *     - `totp_already_enabled`, `backup_codes_not_available`: about second factors.
             *     - `ticket_expired_code`, `sign_in_token_already_used_code`: the ticket cannot be used.
             *     - `signed_out`: no user is signed in.
             *     - `native_api_disabled`: the Native API is turned off for the instance.
             *     - `request_header_missing`: the header `Authorization` is missing; send an empty one with the first call.
             */
            code: string;
            /** @description The error in a few words. */
            message: string;
            /** @description The error in words for the user. */
            long_message: string;
            /** @description Further facts, for example `param_name` or `lockout_expires_in_seconds`. */
            meta?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The state of the sign-in. Its `status` says what is next. */
        SignIn: {
            headers: {
                Authorization: components["headers"]["ClientToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SignInResponse"];
            };
        };
        /** @description The state of the sign-in, which can be complete. */
        CompleteSignIn: {
            headers: {
                Authorization: components["headers"]["ClientToken"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SignInResponse"];
            };
        };
        /** @description The user. */
        User: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["User"];
            };
        };
        /** @description The call is not possible now, for example because the Native API is turned off. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description The client token is missing or wrong, or no user is signed in. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description The secret key is missing or wrong. */
        WrongSecretKey: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description The call is not allowed, or the user has to prove the identity again first. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description The sign-in is not allowed, for example because the user is locked or banned. */
        Locked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description The instance does not allow the call. */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description There is no such object. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description The call conflicts with the settings of the instance or the state of the object. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description A value is missing or not accepted. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description There is no such user, or the password is wrong. */
        SignInRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description The code or the password is wrong. */
        WrongCode: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description The new password is not accepted, or the current one is wrong. */
        PasswordRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description There were too many calls. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
        /** @description The server failed. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClerkErrors"];
            };
        };
    };
    parameters: {
        /**
         * @description The ID of the sign-in, from `createSignIn`.
         * @example sia_1
         */
        SignInId: string;
        /**
         * @description The ID of the session, from `created_session_id` of a completed sign-in.
         * @example sess_1
         */
        ClientSessionId: string;
        /**
         * @description The session of the user to act for, if the client has several.
         * @example sess_1
         */
        ActingSession: string;
        /**
         * @description The ID of the email address.
         * @example idn_1
         */
        EmailId: string;
        /**
         * @description The ID of the user.
         * @example user_1
         */
        UserId: string;
        /**
         * @description The largest number of items to return.
         * @example 100
         */
        Limit: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The client token, if it is new or has changed. Store it, and pass it as `clientToken` from then on.
         * @example not-a-real-client-token
         */
        ClientToken: string;
        /**
         * @description After how many seconds the call is accepted again.
         * @example 10
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is known of the user. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateSignInRequest"];
            };
        };
        responses: {
            200: components["responses"]["SignIn"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Locked"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["SignInRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    prepareFirstFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the sign-in, from `createSignIn`.
                 * @example sia_1
                 */
                sign_in_id: components["parameters"]["SignInId"];
            };
            cookie?: never;
        };
        /** @description The factor to prepare. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PrepareFirstFactorRequest"];
            };
        };
        responses: {
            200: components["responses"]["SignIn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Locked"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    attemptFirstFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the sign-in, from `createSignIn`.
                 * @example sia_1
                 */
                sign_in_id: components["parameters"]["SignInId"];
            };
            cookie?: never;
        };
        /** @description The factor, and what proves it. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AttemptFirstFactorRequest"];
            };
        };
        responses: {
            /** @description The factor is verified. The response carries the state of the sign-in. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Locked"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["WrongCode"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    prepareSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the sign-in, from `createSignIn`.
                 * @example sia_1
                 */
                sign_in_id: components["parameters"]["SignInId"];
            };
            cookie?: never;
        };
        /** @description The factor to prepare. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PrepareSecondFactorRequest"];
            };
        };
        responses: {
            200: components["responses"]["SignIn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Locked"];
            422: components["responses"]["Invalid"];
        };
    };
    attemptSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the sign-in, from `createSignIn`.
                 * @example sia_1
                 */
                sign_in_id: components["parameters"]["SignInId"];
            };
            cookie?: never;
        };
        /** @description The factor, and the code that proves it. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AttemptSecondFactorRequest"];
            };
        };
        responses: {
            200: components["responses"]["CompleteSignIn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Locked"];
            422: components["responses"]["WrongCode"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the sign-in, from `createSignIn`.
                 * @example sia_1
                 */
                sign_in_id: components["parameters"]["SignInId"];
            };
            cookie?: never;
        };
        /** @description The new password. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            200: components["responses"]["CompleteSignIn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["PasswordRefused"];
        };
    };
    createSessionToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the session, from `created_session_id` of a completed sign-in.
                 * @example sess_1
                 */
                session_id: components["parameters"]["ClientSessionId"];
            };
            cookie?: never;
        };
        /** @description The organization to act for. */
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SessionTokenRequest"];
            };
        };
        responses: {
            /** @description The session token. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionToken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the session, from `created_session_id` of a completed sign-in.
                 * @example sess_1
                 */
                session_id: components["parameters"]["ClientSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is ended. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listActiveSessions: {
        parameters: {
            query?: {
                /**
                 * @description The session of the user to act for, if the client has several.
                 * @example sess_1
                 */
                _clerk_session_id?: components["parameters"]["ActingSession"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active sessions. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSession"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    revokeOwnSession: {
        parameters: {
            query?: {
                /**
                 * @description The session of the user to act for, if the client has several.
                 * @example sess_1
                 */
                _clerk_session_id?: components["parameters"]["ActingSession"];
            };
            header?: never;
            path: {
                /**
                 * @description The ID of the session to revoke, from `listActiveSessions`.
                 * @example sess_2
                 */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is revoked. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    changePassword: {
        parameters: {
            query?: {
                /**
                 * @description The session of the user to act for, if the client has several.
                 * @example sess_1
                 */
                _clerk_session_id?: components["parameters"]["ActingSession"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The current and the new password. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The password is changed. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnUserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["PasswordRefused"];
        };
    };
    createTotp: {
        parameters: {
            query?: {
                /**
                 * @description The session of the user to act for, if the client has several.
                 * @example sess_1
                 */
                _clerk_session_id?: components["parameters"]["ActingSession"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret is created and not yet verified. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteTotp: {
        parameters: {
            query?: {
                /**
                 * @description The session of the user to act for, if the client has several.
                 * @example sess_1
                 */
                _clerk_session_id?: components["parameters"]["ActingSession"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authenticator app is removed. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    verifyTotp: {
        parameters: {
            query?: {
                /**
                 * @description The session of the user to act for, if the client has several.
                 * @example sess_1
                 */
                _clerk_session_id?: components["parameters"]["ActingSession"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description The authenticator app is set up. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["WrongCode"];
            500: components["responses"]["InternalError"];
        };
    };
    createBackupCodes: {
        parameters: {
            query?: {
                /**
                 * @description The session of the user to act for, if the client has several.
                 * @example sess_1
                 */
                _clerk_session_id?: components["parameters"]["ActingSession"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new backup codes. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    prepareEmailVerification: {
        parameters: {
            query?: {
                /**
                 * @description The session of the user to act for, if the client has several.
                 * @example sess_1
                 */
                _clerk_session_id?: components["parameters"]["ActingSession"];
            };
            header?: never;
            path: {
                /**
                 * @description The ID of the email address.
                 * @example idn_1
                 */
                email_id: components["parameters"]["EmailId"];
            };
            cookie?: never;
        };
        /** @description How to verify the address. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PrepareEmailVerificationRequest"];
            };
        };
        responses: {
            /** @description The email is on its way. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailAddressResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
        };
    };
    attemptEmailVerification: {
        parameters: {
            query?: {
                /**
                 * @description The session of the user to act for, if the client has several.
                 * @example sess_1
                 */
                _clerk_session_id?: components["parameters"]["ActingSession"];
            };
            header?: never;
            path: {
                /**
                 * @description The ID of the email address.
                 * @example idn_1
                 */
                email_id: components["parameters"]["EmailId"];
            };
            cookie?: never;
        };
        /** @description The code. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description The address is verified. */
            200: {
                headers: {
                    Authorization: components["headers"]["ClientToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailAddressResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["WrongCode"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Email addresses to look for.
                 * @example [
                 *       "ada@example.com"
                 *     ]
                 */
                email_address?: string[];
                /**
                 * @description Phone numbers to look for.
                 * @example [
                 *       "+12025550100"
                 *     ]
                 */
                phone_number?: string[];
                /**
                 * @description User names to look for.
                 * @example [
                 *       "ada"
                 *     ]
                 */
                username?: string[];
                /**
                 * @description IDs to look for. Write `-` before an ID to leave that user out.
                 * @example [
                 *       "user_1"
                 *     ]
                 */
                user_id?: string[];
                /**
                 * @description A part of an email address, phone number, user name, ID or name.
                 * @example ada
                 */
                query?: string;
                /**
                 * @description Whether to return only users who are banned (`true`) or not (`false`). By default, both.
                 * @example false
                 */
                banned?: boolean;
                /**
                 * @description The largest number of items to return.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The ID of the last user on the previous page.
                 * @example user_1
                 */
                starting_after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["WrongSecretKey"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the user.
                 * @example user_1
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["WrongSecretKey"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["PasswordRefused"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    unlockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the user.
                 * @example user_1
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    disableMfa: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the user.
                 * @example user_1
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The second factors are off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserIdResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
        };
    };
    setPasswordCompromised: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the user.
                 * @example user_1
                 */
                user_id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description What to do with sessions. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetPasswordCompromisedRequest"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["WrongSecretKey"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description The user whose sessions to list.
                 * @example user_1
                 */
                user_id?: string;
                /**
                 * @description The client whose sessions to list.
                 * @example client_1
                 */
                client_id?: string;
                /**
                 * @description The status that the sessions have.
                 * @example active
                 */
                status?: "abandoned" | "active" | "ended" | "expired" | "removed" | "replaced" | "revoked";
                /**
                 * @description The largest number of items to return.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many sessions to skip.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["WrongSecretKey"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the session, from `listSessions`.
                 * @example sess_1
                 */
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["WrongSecretKey"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSignInToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, and how long the token lives. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSignInTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInToken"];
                };
            };
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
