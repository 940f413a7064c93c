// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.

export interface paths {
    "/session/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in and get a session token
         * @description Opens a session with an e-mail address and a password. `session_id` in the response body is the session
         *     token: send it as `api_key` with the calls that follow. The session expires after 15 minutes without a call.
         *
         *     Status 207 means that the password is right and a second factor is needed. The response header `Mfa-Code`
         *     says which one: 71 for a two-factor code, 73 for a PIN. Call `sessionLoginPost` with the code and the token
         *     of this response.
         *
         *     The vendor limits sign-ins to 15 per user in 15 minutes. The client does not retry this call, because each
         *     call opens another session.
         *
         *     Not documented by the vendor: an older vendor page names the response header `X-Auth-Token` as the place of
         *     the token. Both of the vendor's clients read the body, and `createQuatrixSession` reads the header only if
         *     the body has no token.
         */
        get: operations["sessionLoginGet"];
        put?: never;
        /**
         * Send the second factor of a sign-in
         * @description Finishes a sign-in that `sessionLoginGet` answered with 207. Send the token of that response as `api_key`,
         *     and the code for the factor that `Mfa-Code` named: `2FA` for 71, `PIN` for 73. After a 200 the token works
         *     for all other calls.
         *
         *     The client does not retry this call, because failed attempts can count towards a limit.
         *
         *     Not documented by the vendor: what the error codes mean for this call. Code 83 (wrong two-factor code) and
         *     84 (wrong PIN) are inferred from their names.
         */
        post: operations["sessionLoginPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/keepalive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Extend the session
         * @description Restarts the 15 minutes after which an idle session expires. You need it only while you make no other calls,
         *     because every call with the token extends the session. The vendor's clients call it every 5 minutes.
         *
         *     The client does not retry this call, because it changes the session.
         */
        get: operations["sessionKeepaliveGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign out
         * @description Ends the session that the token belongs to. The vendor's C# client treats a "not allowed" error (code 70) as
         *     success, because the session has then ended already.
         *
         *     The client does not retry this call, because the token is invalid after the first one.
         *
         *     Not documented by the vendor: any status other than 200.
         */
        get: operations["sessionLogoutGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/unblock-captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answer a captcha to unblock sign-in
         * @description Sends the token of a solved captcha after too many failed sign-ins. Check `valid` in the response: it is
         *     false if the captcha is wrong.
         *
         *     Until 2019 this was a POST request with the token in the body, and a wrong captcha returned 401. The GET
         *     request has been in the vendor's clients since January 2020. The client does not retry it, because a captcha
         *     token can be used once.
         *
         *     Not documented by the vendor: which captcha service is used, when a captcha is needed, whether the call
         *     needs a session token, and any status other than 200.
         */
        get: operations["sessionUnblockCaptchaGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset-password/request": {
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
         * @description Sends an e-mail with a password reset link to each address. The password does not change until somebody uses
         *     the link.
         *
         *     Without a session, the response is 200 and lists the addresses. With a session, the response is 202 and a
         *     job sends the e-mails. The client does not retry this call, because each call can send another e-mail.
         *
         *     Not documented by the vendor: the response for an unknown address, the lifetime of a link, and rate limits.
         */
        post: operations["resetPasswordRequestPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset-password/metadata/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a password reset request
         * @description Returns the reset request that a mailed link belongs to. `multiple_accounts` says whether the address
         *     belongs to more than one account, so that your form can say so before the user types a password. The call
         *     changes nothing.
         *
         *     Not documented by the vendor: the reasons for a 401. An expired link (code 60) is inferred.
         */
        get: operations["resetPasswordMetadataIdGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset-password/reset/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a password with the mailed identifier
         * @description Sets a new password for the user who received the reset link. The call does not sign the user in: call
         *     `sessionLoginGet` next.
         *
         *     Not documented by the vendor: whether the password is sent in base64 here, as in `profileSetPasswordPost`,
         *     whether open sessions end, and the reasons for a 401.
         */
        post: operations["resetPasswordResetIdPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/set-password": {
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
         * @description Replaces the password of the signed-in user. Send the current password as proof, and both passwords in
         *     base64.
         *
         *     The client does not retry this call: if a response is lost, the current password may already be the new one.
         *
         *     Not documented by the vendor: whether other sessions end, and the encoding inside base64. UTF-8 is inferred.
         */
        post: operations["profileSetPasswordPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the first password of a new user
         * @description Registers a new user: sets the password of a user whom an administrator has added to the account. The
         *     vendor's call for adding users sends an e-mail in which the password can be set. This call needs no session
         *     and does not open one: call `sessionLoginGet` next.
         *
         *     Not documented by the vendor: whether the call can register a user whom nobody has added, and the body of a
         *     200.
         */
        post: operations["userSignupPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your own profile
         * @description Returns the user that the session token or API key belongs to, with rights and limits. Use it to check a
         *     token.
         *
         *     Not documented by the vendor: the values of `status`, `auth_methods` and `forced_auth`, the bits of
         *     `operations`, and the units of times and sizes.
         */
        get: operations["profileGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of the account by name
         * @description Returns the identifier, name and e-mail address of each user of the account. The vendor calls users "roles" here. Use the identifiers with `userSetMfaPost`, `userRemoveMfaPost`, `userResetMfaPost` and `apiKeyIdGet`. Call `userGet` for all details of the users.
         */
        get: operations["accountRolesGet"];
        put?: never;
        post?: never;
        delete?: never;
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
         * List the users of the account in full
         * @description Returns all users with their rights, limits and sign-in methods. `auth_methods` and `forced_auth` show who
         *     uses a second factor and who has to. For names and identifiers alone, `accountRolesGet` returns less.
         *
         *     Not documented by the vendor: which role may call it, whether the list is limited, the values of `status`,
         *     `auth_methods` and `forced_auth`, the bits of the `operations` fields, and the units of times and sizes.
         */
        get: operations["userGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/2fa/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Create a two-factor secret as a QR code
         * @description Generates a new two-factor secret and returns it as the image of a QR code, in base64. Show the image to the
         *     user, let an authenticator app scan it, and turn the second factor on with a code from the app:
         *     `profileSetMfaPost`.
         *
         *     The image contains the secret. Keep it out of logs and caches. The client does not retry this call, because
         *     each call creates another secret.
         *
         *     Not documented by the vendor: the media type and the image format. The vendor's client asks for
         *     `application/octet-stream`.
         */
        get: operations["profile2faGenerateGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/set-mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn on your own second factor
         * @description Turns on a second factor for the signed-in user. For `2FA`, `code` comes from the authenticator app that
         *     scanned the QR code of `profile2faGenerateGet`. For `PIN`, `code` is the PIN. From then on,
         *     `sessionLoginGet` returns 207 for this user.
         *
         *     The other sessions of the user end. There are no recovery codes: a user who loses the app needs an
         *     administrator to call `userResetMfaPost`.
         *
         *     Not documented by the vendor: which status a wrong code returns.
         */
        post: operations["profileSetMfaPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/remove-mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn off your own second factor
         * @description Turns off a second factor of the signed-in user. The session token is the only proof; no code is needed. The call fails if an administrator has made the factor mandatory.
         */
        post: operations["profileRemoveMfaPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/set-mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn on the second factor of other users
         * @description For administrators. Turns on a second factor for the users. With `2FA`, the users have to use it from then
         *     on. All their sessions end. `accountRolesGet` returns the identifiers of users.
         *
         *     Not documented by the vendor: which role may call it.
         */
        post: operations["userSetMfaPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/remove-mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn off the second factor of other users
         * @description For administrators. Turns off a second factor for the users. It cannot be turned off if 2FA is forced for
         *     the account.
         *
         *     Not documented by the vendor: which role may call it, and the response if 2FA is forced.
         */
        post: operations["userRemoveMfaPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/reset-mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the second factor of other users
         * @description For administrators. Deletes the stored two-factor secret of the users and ends all their sessions. The
         *     second factor stays on: each user sets it up again at the next sign-in. Use it for a user who has lost the
         *     authenticator app. `accountRolesGet` returns the identifiers of users.
         *
         *     Not documented by the vendor: which role may call it.
         */
        post: operations["userResetMfaPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/auth-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sign-in methods of the account
         * @description Returns the authentication methods that can be set for the account.
         *
         *     Not documented by the vendor: the values of `key`, and what `rank` orders by.
         */
        get: operations["settingsAuthMethodsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API keys that you can manage
         * @description Returns the API keys that the caller can manage. They can belong to other users.
         *
         *     Not documented by the vendor: all statuses (200 is inferred), and whether `key` is present for keys created
         *     earlier.
         */
        get: operations["apiKeyGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-key/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an API key
         * @description Creates a permanent API key for a user. Send it as `bearerAuth`, in place of a session token. Store `key`
         *     from the response: it may not be shown again. The response does not contain the name.
         *
         *     The client does not retry this call, because each call creates another key.
         *
         *     Not documented by the vendor: all statuses (200 is inferred), and which user gets the key without `role_id`.
         */
        post: operations["apiKeyCreatePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-key/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API keys of a user
         * @description Returns the API keys of one user. `id` is the identifier of the user, not of a key: `accountRolesGet`
         *     returns it.
         *
         *     Not documented by the vendor: all statuses (200 is inferred).
         */
        get: operations["apiKeyIdGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-key/metadata/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Returns one API key with its owner and status.
         *
         *     Not documented by the vendor: all statuses (200 is inferred), and whether `key` is present.
         */
        get: operations["apiKeyMetadataIdGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-key/update/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename an API key or change its status
         * @description Changes the name or the status of an API key. The fields that you leave out stay as they are.
         *
         *     Not documented by the vendor: all statuses (200 is inferred), what omitted fields do (inferred), and the
         *     meaning of `A` and `D`.
         */
        post: operations["apiKeyUpdateIdPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-key/delete/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Delete an API key
         * @description Deletes an API key permanently. Calls that use the key fail from then on. The method is GET: keep the URL
         *     away from anything that follows links.
         *
         *     The client does not retry this call: if a response is lost, a second call may not find the key although the
         *     first one worked.
         *
         *     Not documented by the vendor: all statuses (200 is inferred).
         */
        get: operations["apiKeyDeleteIdGet"];
        put?: never;
        post?: never;
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
        /** @description The addresses to send a password reset link to. */
        ResetPasswordRequestReq: {
            /** @description The addresses to write to. Send a list even for one address. */
            email: string[];
        };
        /** @description The response to a caller without a session. */
        ResetPasswordRequestResp: {
            /** @description The addresses from the request. */
            email?: string[];
        };
        /** @description The response to a caller with a session. Until 2019 it has `job_id`; the vendor's clients since 2020 read `status`. */
        JobResp: {
            /**
             * Format: uuid
             * @description The identifier of the job that sends the e-mails.
             */
            job_id?: string;
            /** @description The status of the job. */
            status?: string;
        };
        /** @description A password reset request. */
        ResetPasswordMetadataResp: {
            /**
             * Format: uuid
             * @description The identifier of the reset request.
             */
            id?: string;
            /** @description Whether the address belongs to more than one account. Called `multipleAccounts` in old clients. */
            multiple_accounts?: boolean;
        };
        /** @description The new password. */
        ResetPasswordResetReq: {
            /**
             * Format: password
             * @description The new password. The vendor's C# client accepts 6 to 64 characters.
             */
            password: string;
        };
        /** @description The identifier of the object that the call changed. */
        IdResp: {
            /**
             * Format: uuid
             * @description The identifier.
             */
            id?: string;
        };
        /** @description A second factor. Called `SessionLoginPostResp` in old clients, although it is a request. */
        SessionLoginPostReq: {
            auth_type: components["schemas"]["AuthType"];
            /**
             * Format: password
             * @description The code from the authenticator app, or the PIN. An older specification expects base64; the newest one does not.
             */
            code: string;
        };
        /**
         * @description The kind of second factor: `2FA` is a code from an authenticator app, `PIN` a PIN.
         * @enum {string}
         */
        AuthType: "2FA" | "PIN";
        /** @description The outcome of a captcha. */
        SessionUnblockCaptchaResp: {
            /** @description Whether the captcha is right. */
            valid?: boolean;
        };
        /** @description The current password and the new one. */
        ProfileSetPasswordReq: {
            /**
             * Format: password
             * @description The current password, in base64.
             */
            password: string;
            /**
             * Format: password
             * @description The new password, in base64. The vendor's C# client accepts 6 to 64 characters before the encoding.
             */
            new_password: string;
        };
        /** @description The user whose password changed. */
        ProfileSetPasswordResp: {
            /** @description The user's e-mail address. */
            email?: string;
        };
        /** @description A new user and the first password. */
        UserSignupReq: {
            /** @description The e-mail address of the new user. */
            email: string;
            /**
             * Format: password
             * @description The password, in base64. The vendor's C# client accepts 6 to 64 characters before the encoding.
             */
            password: string;
        };
        /** @description A second factor to turn on. */
        ProfileSetMfaReq: {
            auth_type: components["schemas"]["AuthType"];
            /**
             * Format: password
             * @description A code from the authenticator app, or the PIN. An older specification expects base64; the newest one does not.
             */
            code: string;
        };
        /** @description The effect of a second factor on other sessions. */
        ProfileSetMfaResp: {
            /**
             * Format: uuid
             * @description The identifier of a session that ended. The vendor declares one value, despite the plural name.
             */
            session_ids?: string;
        };
        /** @description A second factor to turn off. */
        ProfileRemoveMfaReq: {
            auth_type: components["schemas"]["AuthType"];
        };
        /** @description The outcome of a call that changes a second factor. */
        ProfileRemoveMfaResp: {
            /**
             * @description The outcome.
             * @enum {string}
             */
            status?: "success";
        };
        /** @description Users whose second factor is reset. */
        UserResetMfaReq: {
            /** @description The users. */
            ids: string[];
            /**
             * @description The kind of second factor. Only the authenticator app can be reset.
             * @enum {string}
             */
            auth_type: "2FA";
        };
        /** @description The signed-in user. */
        ProfileResp: {
            /**
             * Format: uuid
             * @description The identifier of the user.
             */
            id?: string;
            /** @description The user's name. */
            name?: string;
            /** @description The user's e-mail address. */
            email?: string;
            /** @description Whether the user is an administrator of the account: `Y` or `N`. */
            super_admin?: string;
            /**
             * Format: uuid
             * @description The identifier of the user's home folder.
             */
            home_id?: string;
            /** @description The user's rights, as a bit mask. */
            operations?: number;
            /** @description The size of the largest file that the user can upload. */
            max_file_size?: number;
            /** @description The number of files that the user can put into one share. */
            max_files_per_share?: number;
            /** @description The plan of the account. */
            plan?: string;
            /** @description Whether the user is only a contact of the account. */
            is_contact?: boolean;
            /** @description The user's language. */
            language?: string;
            /**
             * Format: uuid
             * @description The identifier of a channel.
             */
            channel_id?: string;
            /**
             * Format: uuid
             * @description The identifier of the account.
             */
            account_id?: string;
            /**
             * Format: uuid
             * @description The identifier of the storage of the user's files.
             */
            storage_id?: string;
            /** @description The time when the user was created. */
            created?: number;
            /** @description The time of the last change. */
            modified?: number;
            /** @description The storage that the user can fill. */
            quota?: number;
            /** @description The status of the user. */
            status?: string;
            /** @description The user's number in the file system. */
            uid?: number;
            /** @description The number of the user's group in the file system. */
            gid?: number;
            /** @description Whether the user has a PGP key. */
            has_key?: boolean;
            /** @description Whether PGP is turned on for the user. */
            pgp_enabled?: boolean;
            /** @description The signature of the user's messages. */
            message_signature?: string;
            /** @description The identifier of the user's outgoing items. */
            outgoing_id?: string;
            /** @description The identifier of the user's incoming items. */
            incoming_id?: string;
            /** @description The services that the user can use. */
            services?: components["schemas"]["ShortUserService"][];
            share_types?: components["schemas"]["ProfileShareTypes"];
            /** @description A user name that no other user has. */
            unique_login?: string;
            /** @description The user's sign-in methods. */
            auth_methods?: string[];
            /**
             * @description The status of the account. `A` for active and `S` for suspended are inferred.
             * @enum {string}
             */
            account_status?: "A" | "S";
            /** @description The account's SFTP address. */
            sftp_url?: string;
            /** @description The sign-in methods that an administrator has made mandatory. */
            forced_auth?: string[];
            /** @description The user's SFTP user name. In the vendor's clients since 2020. */
            sftp_login?: string;
        };
        /** @description A service that a user can use. */
        ShortUserService: {
            /**
             * Format: uuid
             * @description The identifier of the service.
             */
            id?: string;
            /** @description The name of the service. */
            service_key?: string;
        };
        /** @description The kinds of share that the user can create. Called `ProfileResp_share_types` in old clients. An older specification has `Y` and `N` in place of the booleans. */
        ProfileShareTypes: {
            /** @description Whether the user can share with named recipients. */
            restricted_share?: boolean;
            /** @description Whether the user can share with everybody. */
            public_share?: boolean;
            /** @description Whether the user can create tracked shares. */
            tracked_share?: boolean;
        };
        /** @description An API key to create. */
        APIKeyCreateReq: {
            /**
             * @description The name of the key.
             * @default
             */
            name?: string;
            /** @default A */
            status?: components["schemas"]["APIKeyStatus"];
            /** @description The user who gets the key. The vendor calls users of an account roles; that this is the identifier from `accountRolesGet` is inferred. */
            role_id?: string;
        };
        /** @description A permanent API key. */
        APIKeyResp: {
            /** @description The identifier of the key. */
            id?: string;
            /** @description The identifier of the user who owns the key. */
            role_id?: string;
            /** @description The e-mail address of the user who owns the key. */
            email?: string;
            /**
             * Format: password
             * @description The API key itself.
             */
            key?: string;
            /** @description A part of the key that helps to recognize it. Inferred from its name. */
            hint?: string;
            /** @description The time when the key was created. The unit is not documented. Called `crteated` in a client of 2019. */
            created?: number;
            /** @description The time of the last change. The unit is not documented. */
            modified?: number;
            status?: components["schemas"]["APIKeyStatus"];
        };
        /**
         * @description The status of a key. `A` for active and `D` for disabled are inferred.
         * @enum {string}
         */
        APIKeyStatus: "A" | "D";
        /** @description A session. */
        SessionLoginResp: {
            /**
             * Format: uuid
             * @description The session token. Send it as `api_key` with the calls that follow.
             */
            session_id?: string;
        };
        /** @description The reason why a call failed. */
        ErrorModel: {
            /** @description The error, in words. */
            msg: string;
            /**
             * @description The error, as a number. The vendor's clients know these codes; the specification gives 100 as the
             *     maximum, which some of them exceed:
             *
             *     - -1 unknown error
             *     - 10 bad parameter value, 11 missing parameter, 12 bad host name
             *     - 13 account suspended, 14 not authorized, 15 login not allowed
             *     - 20 not found, 21 not supported
             *     - 30 object exists, 31 user exists, 32 contact exists
             *     - 50 restriction, 60 expired
             *     - 70 not allowed, 71 not allowed without 2FA, 73 not allowed without a PIN, 74 user is on the deny list
             *     - 80 deactivated, 81 inactive, 83 wrong two-factor code, 84 wrong PIN
             *     - 90 no data, 91 not a folder, 92 cannot be moved into itself, 93 end date before start date, 94 empty
             *       list of items, 95 no target folder, 96 name already exists
             *     - 100 share without files, 101 share without recipients, 102 invalid expiry date, 103 invalid release
             *       date
             *     - 122 quota exceeded, 159 empty file not allowed.
             */
            code: number;
            /** @description More details. They differ from call to call. */
            details?: Record<string, unknown>;
        };
        /** @description A second factor to turn on for other users. */
        UserSetMfaReq: {
            /** @description The users. */
            ids: string[];
            auth_type: components["schemas"]["AuthType"];
            /**
             * Format: password
             * @description The code of the second factor.
             */
            code: string;
        };
        /** @description A second factor to turn off for other users. */
        UserRemoveMfaReq: {
            /** @description The users. */
            ids: string[];
            auth_type: components["schemas"]["AuthType"];
        };
        /** @description A user of the account. */
        AccountRolesRespItems: {
            /**
             * Format: uuid
             * @description The identifier of the user.
             */
            id?: string;
            /**
             * Format: email
             * @description The user's e-mail address.
             */
            email?: string;
            /** @description The user's name. */
            name?: string;
        };
        /** @description A user of the account, as administrators see it. */
        UserResp: {
            /**
             * Format: uuid
             * @description The identifier of the user.
             */
            id?: string;
            /**
             * Format: uuid
             * @description The identifier of the parent object.
             */
            parent_id?: string;
            /**
             * Format: uuid
             * @description The identifier of the user's home folder.
             */
            home_id?: string;
            /** @description The name of the user's home folder. */
            home_name?: string;
            /**
             * @description Whether the user is an administrator of the account: `Y` or `N`.
             * @enum {string}
             */
            super_admin?: "Y" | "N";
            /** @description The user's name. */
            name?: string;
            /**
             * Format: email
             * @description The user's e-mail address.
             */
            email?: string;
            /** @description The status of the user. */
            status?: string;
            /** @description The storage that the user can fill. */
            quota?: number;
            /** @description The time when the user was created. */
            created?: number;
            /** @description The time of the last change. */
            modified?: number;
            /** @description The user's groups. */
            groups?: components["schemas"]["Group"][];
            /** @description The rights that the user was given, as a bit mask. */
            user_operations?: number;
            /** @description The rights that apply to the user, as a bit mask. */
            effective_operations?: number;
            /** @description The rights in the home folder, as a bit mask. */
            home_operations?: number;
            /** @description The user's language. */
            language?: string;
            /** @description Whether the user has a PGP key. */
            has_key?: boolean;
            /** @description The services that the user can use. */
            services?: components["schemas"]["ShortUserService"][];
            /** @description A user name that no other user has. */
            unique_login?: string;
            /** @description The user's SFTP user name. In the vendor's clients since 2020. */
            sftp_login?: string;
            /** @description The user's SFTP home folder. */
            sftp_home?: string;
            /** @description Whether the user can only read. */
            readonly?: boolean;
            /** @description The user's sign-in methods. */
            auth_methods?: string[];
            /** @description The time of the last sign-in. */
            last_login?: number;
            /** @description The storage that the user's files take. */
            storage_used?: number;
            /** @description The sign-in methods that an administrator has made mandatory. */
            forced_auth?: string[];
        };
        /** @description A group of users. */
        Group: {
            /**
             * Format: uuid
             * @description The identifier of the group.
             */
            id?: string;
            /** @description The name of the group. */
            name?: string;
            metadata?: components["schemas"]["GroupMetadata"];
        };
        /** @description How a group is shown. */
        GroupMetadata: {
            /** @description Whether Quatrix created the group. */
            is_system?: boolean;
            /**
             * Format: uuid
             * @description The identifier of the group's translated name.
             */
            translation_id?: string;
            /** @description The position of the group in a list. */
            visual_order?: number;
        };
        /** @description An authentication method. */
        SettingsAuthMethodsRespItems: {
            /** @description The rank of the method. */
            rank?: number;
            /**
             * Format: uuid
             * @description The identifier of the method.
             */
            id?: string;
            /** @description The name of the method. */
            key?: string;
        };
        /** @description The changes to an API key. */
        APIKeyUpdateReq: {
            /** @description The new name. */
            name?: string;
            status?: components["schemas"]["APIKeyStatus"];
        };
    };
    responses: {
        /** @description A parameter is missing or invalid. */
        BadParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorModel"];
            };
        };
        /** @description The token is missing, invalid or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorModel"];
            };
        };
    };
    parameters: {
        /**
         * @description The identifier of the reset request, from the link in the e-mail. Anyone who has it can set the password.
         * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
         */
        ResetRequestId: string;
        /**
         * @description The identifier of the API key, which is not the key itself.
         * @example b8f3e617-25d0-4c9a-8e74-0a6d1f52c3b9
         */
        ApiKeyId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The session token, in older versions of the API. Newer ones return it as `session_id` in the body.
         * @example not-a-real-session-token
         */
        AuthToken: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sessionLoginGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is signed in. */
            200: {
                headers: {
                    "X-Auth-Token": components["headers"]["AuthToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionLoginResp"];
                };
            };
            /** @description The password is right. The session cannot be used until `sessionLoginPost` has accepted a second factor. */
            207: {
                headers: {
                    "X-Auth-Token": components["headers"]["AuthToken"];
                    /**
                     * @description The second factor that is needed. 71 is a two-factor code, 73 a PIN. An older specification also lists 61 without an explanation.
                     * @example 71
                     */
                    "Mfa-Code"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionLoginResp"];
                };
            };
            /** @description The sign-in was refused, for example because the password is wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    sessionLoginPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The kind of second factor and its code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionLoginPostReq"];
            };
        };
        responses: {
            /** @description The second factor was accepted. The session is ready for use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionLoginResp"];
                };
            };
            /** @description The sign-in was refused, for example because the code is wrong or the session has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    sessionKeepaliveGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session was extended. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    sessionLogoutGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sessionUnblockCaptchaGet: {
        parameters: {
            query: {
                /**
                 * @description The token that the captcha widget returned.
                 * @example not-a-real-captcha-token
                 */
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The captcha was checked. Read `valid` for the outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionUnblockCaptchaResp"];
                };
            };
        };
    };
    resetPasswordRequestPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The addresses to write to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequestReq"];
            };
        };
        responses: {
            /** @description The request was accepted without a session. The body lists the addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetPasswordRequestResp"];
                };
            };
            /** @description The request was accepted with a session. A job sends the e-mails. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResp"];
                };
            };
            /** @description A parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    resetPasswordMetadataIdGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the reset request, from the link in the e-mail. Anyone who has it can set the password.
                 * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
                 */
                id: components["parameters"]["ResetRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The password reset request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetPasswordMetadataResp"];
                };
            };
            /** @description The request was refused, for example because the link has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    resetPasswordResetIdPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the reset request, from the link in the e-mail. Anyone who has it can set the password.
                 * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
                 */
                id: components["parameters"]["ResetRequestId"];
            };
            cookie?: never;
        };
        /** @description The new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordResetReq"];
            };
        };
        responses: {
            /** @description The password was changed. The body repeats the identifier of the reset request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResp"];
                };
            };
            /** @description The password is missing or was not accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description The request was refused, for example because the link has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    profileSetPasswordPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The current password and the new one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileSetPasswordReq"];
            };
        };
        responses: {
            /** @description The password was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileSetPasswordResp"];
                };
            };
            /** @description A password is missing or was not accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorModel"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    userSignupPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user and the password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserSignupReq"];
            };
        };
        responses: {
            /** @description The user is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address is already registered (code 31), or a parameter is missing or invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorModel"];
                };
            };
        };
    };
    profileGet: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["ProfileResp"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    accountRolesGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users of the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRolesRespItems"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    userGet: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["UserResp"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    profile2faGenerateGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image of the QR code, as base64 text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    profileSetMfaPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The kind of second factor and a code that proves that it works. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileSetMfaReq"];
            };
        };
        responses: {
            /** @description The second factor is on. Other sessions of the user have ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileSetMfaResp"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
        };
    };
    profileRemoveMfaPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The kind of second factor. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileRemoveMfaReq"];
            };
        };
        responses: {
            /** @description The second factor is off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileRemoveMfaResp"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
        };
    };
    userSetMfaPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users, the kind of second factor, and a code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserSetMfaReq"];
            };
        };
        responses: {
            /** @description The second factor is on. The users' sessions have ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileRemoveMfaResp"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
        };
    };
    userRemoveMfaPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users and the kind of second factor. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserRemoveMfaReq"];
            };
        };
        responses: {
            /** @description The second factor is off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileRemoveMfaResp"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
        };
    };
    userResetMfaPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The users. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserResetMfaReq"];
            };
        };
        responses: {
            /** @description The second factor was reset. The users' sessions have ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileRemoveMfaResp"];
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["Unauthorized"];
        };
    };
    settingsAuthMethodsGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authentication methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsAuthMethodsRespItems"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    apiKeyGet: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["APIKeyResp"][];
                };
            };
        };
    };
    apiKeyCreatePost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The name, status and owner of the key. All fields are optional. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["APIKeyCreateReq"];
            };
        };
        responses: {
            /** @description The API key was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIKeyResp"];
                };
            };
        };
    };
    apiKeyIdGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example e2b7a4d9-0c35-4f18-9d6e-71f0a3c5b824
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API keys of the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIKeyResp"][];
                };
            };
        };
    };
    apiKeyMetadataIdGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the API key, which is not the key itself.
                 * @example b8f3e617-25d0-4c9a-8e74-0a6d1f52c3b9
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIKeyResp"];
                };
            };
        };
    };
    apiKeyUpdateIdPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the API key, which is not the key itself.
                 * @example b8f3e617-25d0-4c9a-8e74-0a6d1f52c3b9
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /** @description The new name and status. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["APIKeyUpdateReq"];
            };
        };
        responses: {
            /** @description The API key was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["APIKeyResp"];
                };
            };
        };
    };
    apiKeyDeleteIdGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the API key, which is not the key itself.
                 * @example b8f3e617-25d0-4c9a-8e74-0a6d1f52c3b9
                 */
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key was deleted. The body repeats its identifier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResp"];
                };
            };
        };
    };
}
