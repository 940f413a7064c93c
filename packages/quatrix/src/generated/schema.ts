// Made by Specloom from specs/quatrix/openapi.yaml: run `pnpm generate quatrix` to renew it. Do not edit.

export interface paths {
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
         * Mail a link to reset the password
         * @description Sends an e-mail with a reset link to each of the addresses. Passwords stay as they are until the link is used.
         *
         *     Works with and without a session. Without one the addresses are handed back (200); with one the work is queued
         *     and the answer is a job (202). Whether an unknown address is told apart from a known one is not documented.
         *     Every call may send another e-mail, so it is never repeated automatically.
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
         * Look up a reset request
         * @description Tells whether the address behind a reset link belongs to more than one account, so that a form can say so before the password is typed. It changes nothing. A key may be sent and is not needed.
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
         * Set a new password with the mailed identifier
         * @description Sets the password of the user whom the reset link was mailed to. No session is opened: log in with `sessionLoginGet` afterwards. A key may be sent and is not needed. What happens to sessions that are already open is not documented.
         */
        post: operations["resetPasswordResetIdPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Log in and get a session token
         * @description Opens a session for an e-mail address and password. The token is in the response header `X-Auth-Token`; give
         *     it to the other calls as `api_key`. A session ends after 15 minutes without calls.
         *
         *     A 207 is not a finished log-in although it is in the 2xx range: a second factor is wanted, and the header
         *     `Mfa-Code` says which. Give the token to `sessionLoginPost` together with the code.
         *
         *     The vendor's documentation speaks of a limit of 15 log-ins per user in 15 minutes. Every call opens another
         *     session, so it is never repeated automatically.
         */
        get: operations["sessionLoginGet"];
        put?: never;
        /**
         * Answer the second factor of a log-in
         * @description Finishes a log-in that `sessionLoginGet` answered with 207. Send the token of that answer as `api_key`, and
         *     the code of the factor that its header `Mfa-Code` names: `2FA` for 71, `PIN` for 73. Afterwards the token
         *     opens the other calls; whether this answer carries another one is not documented.
         *
         *     A refusal is a 401. Going by the names of the vendor's error codes, 83 is a wrong two-factor code and 84 a
         *     wrong PIN. Failed attempts may count towards a limit, so the call is never repeated automatically.
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
         * Keep the session alive
         * @description Starts the 15 minutes anew after which an idle session ends. The vendor's C# client calls it every 900 seconds. Every other call that takes the token does the same, so it is needed only while nothing else is sent. It changes the session although it is a GET, and is never repeated automatically.
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
         * End the session
         * @description Ends the session that the token belongs to. Only status 200 is documented; how a session that is over already is answered is not, and the vendor's C# client takes a "not allowed" for success. It is never repeated automatically although it is a GET: after a lost answer, a second call may be refused.
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
         * Answer a captcha to unblock the log-in
         * @description Hands in the token of a solved captcha after too many failed log-ins. When a captcha is demanded, how the
         *     log-in says so and which captcha it is are not documented.
         *
         *     Until 2019 this was a POST with the token in the body, which answered a wrong captcha with 401 and the same
         *     body as success, and other errors with 400. The GET has been in the vendor's clients since January 2020, and
         *     200 is the only status that they name: look at `valid`. The vendor's global default asks for a key here;
         *     whether one is needed is not documented, so it may be given and need not. A token is good once, by inference
         *     from how captchas work, so the call is never repeated automatically although it is a GET.
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
         * @description Replaces the password of the user whose session it is. The current password proves that the caller is that
         *     user. Both passwords are sent in base64, of their UTF-8 bytes by inference.
         *
         *     What happens to other sessions is not documented. After a lost answer the current password may be the new
         *     one already, so the call is never repeated automatically.
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
         * Set the first password of an invited user
         * @description Finishes the sign-up of a user that an administrator has made. That it finishes an invitation rather than
         *     makes an account is inferred: the call that creates users takes no password, and an older title of this one
         *     speaks of an existing user.
         *
         *     It needs no session and opens none: log in with `sessionLoginGet` afterwards. The body of a success is not
         *     documented; the vendor's specification calls it raw, and its newest client reads JSON without a type.
         */
        post: operations["userSignupPost"];
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
         * Get a QR code for an authenticator app
         * @description Makes the secret of a two-factor log-in and returns it as a picture of a QR code, in base64. Show it to the
         *     user, let the app read it, and confirm with a code from the app by `profileSetMfaPost`; that the two calls
         *     belong together is inferred from their descriptions.
         *
         *     The picture holds the secret itself: keep it out of logs and caches. The vendor declares no type for it; its
         *     client asks for `application/octet-stream`. Whether each call makes another secret is not documented, so it
         *     is never repeated automatically although it is a GET.
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
         * @description Puts a second factor in place for the user whose session it is. For `2FA` the code comes from the app that
         *     has read the picture of `profile2faGenerateGet`; for `PIN` the code is the PIN. From then on a log-in is
         *     answered with 207 first.
         *
         *     Other sessions of the user are closed, and the answer names them. Which status a wrong code gets is not
         *     documented. No call for recovery codes is known: a user who loses the app needs an administrator, who has
         *     `userResetMfaPost`.
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
         * @description Removes a second factor of the user whose session it is. It works only where no administrator has made the factor compulsory. No code is asked for: the session is the proof.
         */
        post: operations["profileRemoveMfaPost"];
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
         * Let users set up their second factor anew
         * @description For administrators. Drops what is stored of the users' second factor and stops their sessions. The factor
         *     stays compulsory: each of them sets it up again at the next log-in. This is the way back for somebody who has
         *     lost the authenticator app.
         *
         *     Which role may call it is not documented.
         */
        post: operations["userResetMfaPost"];
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
         * @description Returns the user whose session or API key it is, with the rights and limits that hold for them. It is also the call to try a token with. `auth_methods` and `forced_auth` tell how the user logs in.
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
    "/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API keys that you may manage
         * @description Lists the permanent keys that the caller may manage, which may be those of other users too. Whether `key` is filled in for keys that were made earlier is not documented. No status is documented: 200 is inferred, and so a refusal has no type.
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
         * @description Makes a permanent key, which is sent as `Authorization: Bearer` in place of a session's token: give it to a
         *     client as `bearerAuth`. Keep `key` from the answer, since it may not be shown again. The name that is given
         *     does not come back.
         *
         *     No status is documented: 200 is inferred, and so a refusal has no type. Every call makes another key, so it
         *     is never repeated automatically.
         */
        post: operations["apiKeyCreatePost"];
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
         * @description Deletes the key for good; whoever uses it is locked out. The method is GET, so keep its URL away from whatever follows links. It is never repeated automatically: after a lost answer a second call may find no key and hide that the first one worked. No status is documented: 200 is inferred, and so a refusal has no type.
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
        /** @description Whom to send a reset link to. */
        ResetPasswordRequestReq: {
            /** @description The addresses to write to. It is a list even for a single address. */
            email: string[];
        };
        /** @description The answer to a caller without a session. */
        ResetPasswordRequestResp: {
            /** @description The addresses that the request was about. */
            email?: string[];
        };
        /** @description The answer to a caller with a session. Which of the two fields comes depends on the age of the server. */
        JobResp: {
            /**
             * Format: uuid
             * @description The identifier of the job that sends the e-mails.
             */
            job_id?: string;
            /** @description The state of the job. Its values are not documented. */
            status?: string;
        };
        /** @description What is known about a reset request. */
        ResetPasswordMetadataResp: {
            /**
             * Format: uuid
             * @description The identifier of the reset request.
             */
            id?: string;
            /** @description Whether the address belongs to more than one account. */
            multiple_accounts?: boolean;
        };
        /** @description The new password. */
        ResetPasswordResetReq: {
            /**
             * Format: password
             * @description The new password. A vendor client allows 6 to 64 characters. The neighbouring calls that set a password want it in base64; whether this one does is not documented.
             */
            password: string;
        };
        /** @description The identifier of what a call was about. */
        IdResp: {
            /**
             * Format: uuid
             * @description The identifier.
             */
            id?: string;
        };
        /** @description A second factor. */
        SessionLoginPostReq: {
            auth_type: components["schemas"]["AuthType"];
            /**
             * Format: password
             * @description The code. The vendor's newest specification has it as it is typed; an older copy wants it in base64.
             */
            code: string;
        };
        /**
         * @description A kind of second factor: a code from an authenticator app, or a PIN.
         * @enum {string}
         */
        AuthType: "2FA" | "PIN";
        /** @description What became of a captcha. */
        SessionUnblockCaptchaResp: {
            /** @description Whether the captcha is right. */
            valid?: boolean;
        };
        /** @description A known password and the one to take its place. */
        ProfileSetPasswordReq: {
            /**
             * Format: password
             * @description The current password, in base64.
             */
            password: string;
            /**
             * Format: password
             * @description The new password, in base64. A vendor client allows 6 to 64 characters before the encoding.
             */
            new_password: string;
        };
        /** @description Whose password was changed. */
        ProfileSetPasswordResp: {
            /** @description The user's e-mail address. */
            email?: string;
        };
        /** @description The first password of a user. */
        UserSignupReq: {
            /** @description The address that was invited. */
            email: string;
            /**
             * Format: password
             * @description The password, in base64. A vendor client allows 6 to 64 characters before the encoding.
             */
            password: string;
        };
        /** @description A second factor to turn on. */
        ProfileSetMfaReq: {
            auth_type: components["schemas"]["AuthType"];
            /**
             * Format: password
             * @description A code from the authenticator app, or the PIN. The vendor's newest specification has it as it is typed; an older copy wants it in base64.
             */
            code: string;
        };
        /** @description What turning on a second factor did to other sessions. */
        ProfileSetMfaResp: {
            /**
             * Format: uuid
             * @description A session that was closed. The vendor declares one identifier under a name in the plural.
             */
            session_ids?: string;
        };
        /** @description A second factor to turn off. */
        ProfileRemoveMfaReq: {
            auth_type: components["schemas"]["AuthType"];
        };
        /** @description The outcome of a call about a second factor. */
        ProfileRemoveMfaResp: {
            /**
             * @description The outcome.
             * @enum {string}
             */
            status?: "success";
        };
        /** @description Users who set up their second factor anew. */
        UserResetMfaReq: {
            /** @description The users. */
            ids: string[];
            /**
             * @description The kind of factor. Only the authenticator app can be reset.
             * @enum {string}
             */
            auth_type: "2FA";
        };
        /** @description A user as they see themselves. */
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
            /** @description Whether the user is an administrator of everything. Elsewhere the vendor lists `Y` and `N`. */
            super_admin?: string;
            /**
             * Format: uuid
             * @description The identifier of the user's home folder.
             */
            home_id?: string;
            /** @description What the user may do, as a number. Its bits are not documented here. */
            operations?: number;
            /** @description The largest file that the user may upload. The unit is not documented. */
            max_file_size?: number;
            /** @description How many files the user may put into one share. */
            max_files_per_share?: number;
            /** @description The plan that the account is on. */
            plan?: string;
            /** @description Whether the user is a contact of the account only. */
            is_contact?: boolean;
            /** @description The user's language. */
            language?: string;
            /**
             * Format: uuid
             * @description The identifier of a channel. What it is for is not documented.
             */
            channel_id?: string;
            /**
             * Format: uuid
             * @description The identifier of the account.
             */
            account_id?: string;
            /**
             * Format: uuid
             * @description The identifier of the storage that the user's files are in.
             */
            storage_id?: string;
            /** @description When the user was made. The unit is not documented. */
            created?: number;
            /** @description When the user was last changed. The unit is not documented. */
            modified?: number;
            /** @description How much the user may store. The unit is not documented. */
            quota?: number;
            /** @description The state of the user. Its values are not documented. */
            status?: string;
            /** @description The number of the user on the file system. */
            uid?: number;
            /** @description The number of the user's group on the file system. */
            gid?: number;
            /** @description Whether the user has a key. Going by the name of its neighbour, a PGP key is meant. */
            has_key?: boolean;
            /** @description Whether PGP is on for the user. */
            pgp_enabled?: boolean;
            /** @description The text under the user's messages. */
            message_signature?: string;
            /** @description The identifier of the user's outgoing items. */
            outgoing_id?: string;
            /** @description The identifier of the user's incoming items. */
            incoming_id?: string;
            /** @description The services that are open to the user. */
            services?: components["schemas"]["ShortUserService"][];
            share_types?: components["schemas"]["ProfileShareTypes"];
            /** @description A name for logging in that no other user has. */
            unique_login?: string;
            /** @description How the user logs in. The values are not documented. */
            auth_methods?: string[];
            /**
             * @description The state of the account. By inference: `A` is active, `S` suspended.
             * @enum {string}
             */
            account_status?: "A" | "S";
            /** @description Where the account is reached by SFTP. */
            sftp_url?: string;
            /** @description What an administrator has made compulsory for logging in. The values are not documented. */
            forced_auth?: string[];
            /** @description The user's name for SFTP. It is in the vendor's clients since 2020. */
            sftp_login?: string;
        };
        /** @description A service that is open to a user. */
        ShortUserService: {
            /**
             * Format: uuid
             * @description The identifier of the service.
             */
            id?: string;
            /** @description The name of the service. */
            service_key?: string;
        };
        /** @description Which kinds of share the user may make. An older copy of the specification has `Y` and `N` instead. */
        ProfileShareTypes: {
            /** @description Whether shares for named recipients are allowed. */
            restricted_share?: boolean;
            /** @description Whether shares for everybody are allowed. */
            public_share?: boolean;
            /** @description Whether tracked shares are allowed. */
            tracked_share?: boolean;
        };
        /** @description A key to be made. */
        APIKeyCreateReq: {
            /**
             * @description What to call the key.
             * @default
             */
            name?: string;
            /** @default A */
            status?: components["schemas"]["APIKeyStatus"];
            /** @description The identifier of the role that the key acts in. What holds without one is not documented. */
            role_id?: string;
        };
        /** @description A permanent key. */
        APIKeyResp: {
            /** @description The identifier of the key. */
            id?: string;
            /** @description The identifier of the role that the key acts in. */
            role_id?: string;
            /** @description The e-mail address of the user whose key it is. */
            email?: string;
            /**
             * Format: password
             * @description The key itself.
             */
            key?: string;
            /** @description A part of the key to know it by, going by its name. */
            hint?: string;
            /** @description When the key was made. The unit is not documented. */
            created?: number;
            /** @description When the key was last changed. The unit is not documented. */
            modified?: number;
            status?: components["schemas"]["APIKeyStatus"];
        };
        /**
         * @description The state of a key. By inference: `A` is active, `D` disabled.
         * @enum {string}
         */
        APIKeyStatus: "A" | "D";
        /** @description A session. */
        SessionLoginResp: {
            /**
             * Format: uuid
             * @description The identifier of the session. It is not the token; that is in the header `X-Auth-Token`.
             */
            session_id?: string;
        };
        /** @description Why a call failed. */
        ErrorModel: {
            /** @description What went wrong, in words. */
            msg: string;
            /**
             * @description What went wrong, as a number. The codes a vendor client knows:
             *
             *     - -1 unknown error, 10 bad parameter value, 11 missing parameter, 12 bad host name
             *     - 13 account suspended, 14 not authorized, 15 log-in not allowed
             *     - 20 not found, 21 not supported, 30 object exists, 31 user exists, 32 contact exists
             *     - 50 restriction, 60 expired, 70 not allowed, 71 not allowed without 2FA, 73 not allowed without PIN
             *     - 74 user blacklisted, 80 deactivated, 81 inactive, 83 wrong code, 84 wrong PIN
             *     - 90 no data, 122 quota exceeded.
             */
            code: number;
            /** @description Further facts, different for each call. */
            details?: Record<string, unknown>;
        };
    };
    responses: {
        /** @description A parameter is missing or wrong. */
        BadParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorModel"];
            };
        };
        /** @description The token is missing, wrong, or of a session that is over. */
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
         * @description The identifier of the reset request, from the link in the e-mail. Whoever holds it can set the password, so keep it out of logs.
         * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
         */
        ResetRequestId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The session token, to be sent as `X-Auth-Token` with the calls that follow.
         * @example not-a-real-session-token
         */
        AuthToken: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            /** @description The caller has no session. The body names the addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetPasswordRequestResp"];
                };
            };
            /** @description The caller has a session. The e-mails are sent by a job, and the body is about that job. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResp"];
                };
            };
            /** @description A parameter is missing or wrong. */
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
                 * @description The identifier of the reset request, from the link in the e-mail. Whoever holds it can set the password, so keep it out of logs.
                 * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
                 */
                id: components["parameters"]["ResetRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reset request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetPasswordMetadataResp"];
                };
            };
            /** @description The request is refused. The vendor calls it "Unauthorized" and does not list the reasons. */
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
                 * @description The identifier of the reset request, from the link in the e-mail. Whoever holds it can set the password, so keep it out of logs.
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
            /** @description The password is changed. The body repeats the identifier of the reset request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdResp"];
                };
            };
            /** @description The password is missing or not accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorModel"];
                };
            };
            /** @description The request is refused. The vendor calls it "Unauthorized" and does not list the reasons. */
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
    sessionLoginGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged in. */
            200: {
                headers: {
                    "X-Auth-Token": components["headers"]["AuthToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionLoginResp"];
                };
            };
            /** @description The password is right, and a second factor is wanted before the session can be used. */
            207: {
                headers: {
                    "X-Auth-Token": components["headers"]["AuthToken"];
                    /**
                     * @description Which second factor is wanted: 71 a two-factor code, 73 a PIN. An older document lists 61 as well without saying what it means.
                     * @example 71
                     */
                    "Mfa-Code"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionLoginResp"];
                };
            };
            /** @description The log-in is refused, for example because the password is wrong. */
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
        /** @description The second factor. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionLoginPostReq"];
            };
        };
        responses: {
            /** @description The second factor is right, and the session can be used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionLoginResp"];
                };
            };
            /** @description The log-in is refused. By inference the code is wrong, or the session that waits for it is over. */
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
            /** @description The session goes on. The response has no body. */
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
            /** @description The session is over. The response has no body. */
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
                 * @description The token that the captcha's widget returned.
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
            /** @description The token was looked at. */
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
            /** @description The password is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileSetPasswordResp"];
                };
            };
            /** @description A password is missing or not accepted. */
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
            /** @description The user is signed up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The user is signed up already, or a parameter is missing or wrong. */
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
    profile2faGenerateGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture, as text in base64. */
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
        /** @description The factor, with a code that shows that it works. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileSetMfaReq"];
            };
        };
        responses: {
            /** @description The second factor is on, and other sessions are closed. */
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
        /** @description The factor to remove. */
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
            /** @description The users set up their second factor again at the next log-in. */
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
    apiKeyGet: {
        parameters: {
            query?: never;
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
        /** @description What to call the key and what it may do. Nothing in it is required. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["APIKeyCreateReq"];
            };
        };
        responses: {
            /** @description The key is made. */
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
                 * @description The identifier of the key, which is not the key itself.
                 * @example b8f3e617-25d0-4c9a-8e74-0a6d1f52c3b9
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is deleted. The body repeats its identifier. */
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
