// Made by Specloom from specs/workos/openapi.yaml: run `pnpm generate workos` to renew it. Do not edit.

export interface paths {
    "/user_management/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authenticate a user
         * @description Signs a user in or refreshes a session, and returns an access token and a refresh token. `grant_type` selects the
         *     method, and each method has its own fields. A refresh token works once; store the new one.
         *
         *     A failed sign-in returns 400. An OAuth 2.0 failure has `error` and `error_description`, any other failure has `code`
         *     and `message`. A sign-in that is not finished returns 403 with a `pending_authentication_token`, with which you call
         *     this operation again.
         *
         *     Not documented by the vendor: that the API key is not needed in the header, which is taken from the vendor's client
         *     for public applications. The fields of a 403 come from the vendor's guide, not from its OpenAPI document.
         */
        post: operations["authenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/magic_auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-time sign-in code
         * @description Creates a one-time code for an e-mail address. The code expires after 10 minutes. WorkOS mails it unless you turned
         *     the default e-mails off; in that case, send `code` yourself. Pass the code to `authenticate` with the grant type
         *     `urn:workos:oauth:grant-type:magic-auth:code`.
         *
         *     Whoever has the code can sign in, so keep the response out of logs. Each call may send another e-mail, so the client
         *     never repeats it automatically.
         *
         *     Not documented by the vendor: whether the call creates a user for an unknown address.
         */
        post: operations["createMagicAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/password_reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a password reset
         * @description Creates a one-time token with which a user can reset the password. WorkOS mails a link unless you turned the default
         *     e-mails off; in that case, send `password_reset_url` or a link with `password_reset_token` yourself.
         *
         *     An unknown address returns 404, so do not pass the outcome on to the visitor. Whoever has the token can set the
         *     password, so keep the response out of logs. Each call may send another e-mail, so the client never repeats it
         *     automatically.
         *
         *     Not documented by the vendor: how long the token is valid. `expires_at` in the response says when it expires.
         */
        post: operations["createPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/password_reset/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a password reset
         * @description Returns a password reset with its token, for example after an event told you its identifier. Keep the response out of
         *     logs.
         */
        get: operations["getPasswordReset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/password_reset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a reset token
         * @description Sets the password of the user whom the token belongs to. It also verifies the user's e-mail address, and it revokes all
         *     active sessions of the user. It does not sign the user in: call `authenticate` afterwards.
         *
         *     A password that breaks the environment's rules returns 400 with `code` `password_reset_error` and the reasons in
         *     `errors`.
         *
         *     Not documented by the vendor: which status an expired or used token returns.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Returns the users of the environment, page by page. Use `email` to find one user.
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
    "/user_management/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns a user.
         */
        get: operations["getUser"];
        /**
         * Update a user or set the password
         * @description Changes the fields that you send and leaves the others unchanged. With `password`, your server sets a new password
         *     without a token, for example after the user confirmed the current one. To take over a password that another system
         *     stored, send `password_hash` and `password_hash_type` instead.
         *
         *     A password that breaks the environment's rules returns 400 with `code` `password_strength_error` and the reasons in
         *     `errors`.
         *
         *     Not documented by the vendor: whether a new password revokes the user's sessions, and the status for an unknown user.
         */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/users/{id}/email_verification/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification e-mail
         * @description Mails a one-time code that verifies the user's e-mail address. Pass the code to `verifyEmail`. Each call sends another
         *     e-mail, so the client never repeats it automatically.
         */
        post: operations["sendVerificationEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/users/{id}/email_verification/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an e-mail address
         * @description Verifies the user's e-mail address with the code that the user received. It does not sign the user in. The codes of an
         *     error tell a wrong code (`email_verification_code_incorrect`) from an expired (`email_verification_code_expired`) and a
         *     used one (`email_verification_code_previously_used`).
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/email_verification/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an e-mail verification
         * @description Returns a pending verification with its code. Use it to send the e-mail yourself if you turned the default e-mails
         *     off. `authenticate` returns the identifier with `email_verification_required`. Keep the response out of logs.
         */
        get: operations["getEmailVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/users/{id}/email_change/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to a new e-mail address
         * @description Mails a one-time code that confirms a change of the e-mail address. The address changes only after
         *     `confirmEmailChange`. Each call sends another e-mail, so the client never repeats it automatically.
         *
         *     Not documented by the vendor: to which of the two addresses the code goes. That it goes to the new one is inferred.
         */
        post: operations["sendEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/users/{id}/email_change/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a new e-mail address
         * @description Changes the user's e-mail address with the code that the user received. Wrong codes count towards a limit; above it,
         *     the call returns 429 with `code` `email_change_too_many_attempts`.
         */
        post: operations["confirmEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/users/{userlandUserId}/auth_factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's second factors
         * @description Returns the second factors of a user, page by page, without their secrets.
         */
        get: operations["listAuthFactors"];
        put?: never;
        /**
         * Enroll a second factor
         * @description Enrolls an authenticator app and returns its secret, a QR code and an `otpauth` URI, together with a first challenge.
         *     Show one of them to the user, then check a code from the app with `verifyAuthChallenge`. The secret is returned once.
         *
         *     Without `totp_secret`, WorkOS generates a secret. Codes have 6 digits, and the algorithm is SHA-1.
         */
        post: operations["enrollAuthFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/{id}": {
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
         * Delete a second factor
         * @description Deletes a second factor, for example if the user lost it. You cannot undo this. Tell the user about the change:
         *     whoever controls this call can bypass the second factor.
         *
         *     Not documented by the vendor: when the call returns 200 and when 204. Neither has a body.
         */
        delete: operations["deleteAuthFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/factors/{id}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Challenge a second factor
         * @description Creates a challenge. For an SMS factor, WorkOS sends the code; for an authenticator app, the app shows it. Finish a
         *     sign-in by passing the challenge and the code to `authenticate`. Outside a sign-in, pass them to
         *     `verifyAuthChallenge`.
         */
        post: operations["challengeAuthFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/challenges/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the code of a challenge
         * @description Checks a code. A wrong code also returns 201, with `valid: false`, so read the body. It does not sign the user in. After
         *     too many wrong codes the call returns 400 with `code` `one_time_code_too_many_attempts`, so the client never repeats it
         *     automatically.
         */
        post: operations["verifyAuthChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's sessions
         * @description Returns the active sessions of a user, page by page.
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
    "/user_management/sessions/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a session
         * @description Ends a session. The identifier is in the claim `sid` of the access token and in `listSessions`. To sign a user out
         *     everywhere, revoke each session.
         *
         *     Not documented by the vendor: the response for a session that has already ended, and whether an access token that was
         *     issued before stays valid until it expires.
         */
        post: operations["revokeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user_management/users/{userId}/api_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's API keys
         * @description Returns the API keys of a user, page by page, without their values.
         */
        get: operations["listUserApiKeys"];
        put?: never;
        /**
         * Create an API key for a user
         * @description Creates an API key with which a user calls your API. The response contains the value of the key, which is returned once.
         *     The user must be an active member of the organization, and each permission must be enabled for user API keys.
         */
        post: operations["createUserApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate an API key
         * @description Tells whether a value that a caller sent to your API is a valid API key, and whose it is. An unknown value also returns
         *     200, with `api_key: null`.
         *
         *     Not documented by the vendor: the body of a 401, which means that your own secret key is not valid.
         */
        post: operations["validateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api_keys/{id}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expire an API key
         * @description Makes an API key expire: immediately without `expires_at` or with a time in the past, later with a time in the future.
         *     `null` takes a planned expiration back.
         */
        post: operations["expireApiKey"];
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
        /**
         * Format: date-time
         * @description A time.
         */
        Time: string;
        /**
         * Format: email
         * @description An e-mail address.
         */
        Email: string;
        /** @description The client identifier of your application, from the WorkOS dashboard. */
        ClientId: string;
        /**
         * Format: password
         * @description Your secret API key.
         */
        ClientSecret: string;
        /** @description The IP address of the user, for the protection against abuse. */
        IpAddress: string;
        /** @description An identifier of the user's device. */
        DeviceId: string;
        /** @description The `User-Agent` of the user's browser. */
        UserAgent: string;
        /**
         * Format: password
         * @description The token of an invitation that the sign-in accepts.
         */
        InvitationToken: string;
        /** @description An identifier that connects the sign-in with signals that Radar collected in the browser. */
        SignalsId: string;
        /** @description The identifier of a Radar attempt that the sign-in belongs to. */
        RadarAttemptId: string;
        /**
         * Format: password
         * @description The `pending_authentication_token` of the 403 that interrupted the sign-in.
         */
        PendingToken: string;
        /**
         * Format: password
         * @description The code as the user typed it.
         */
        OneTimeCode: string;
        /** @description A sign-in. `grant_type` selects the method. */
        AuthenticateRequest: components["schemas"]["AuthorizationCodeGrant"] | components["schemas"]["PasswordGrant"] | components["schemas"]["RefreshTokenGrant"] | components["schemas"]["MagicAuthGrant"] | components["schemas"]["EmailVerificationGrant"] | components["schemas"]["TotpGrant"] | components["schemas"]["OrganizationSelectionGrant"] | components["schemas"]["RadarEmailGrant"] | components["schemas"]["RadarSmsGrant"] | components["schemas"]["DeviceCodeGrant"];
        /** @description An authorization code from a redirect. */
        AuthorizationCodeGrant: {
            /**
             * @description The method.
             * @enum {string}
             */
            grant_type: "authorization_code";
            client_id: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            /**
             * Format: password
             * @description The authorization code.
             */
            code: string;
            /**
             * Format: password
             * @description The PKCE verifier. With it, public clients leave `client_secret` out.
             */
            code_verifier?: string;
            invitation_token?: components["schemas"]["InvitationToken"];
            ip_address?: components["schemas"]["IpAddress"];
            device_id?: components["schemas"]["DeviceId"];
            user_agent?: components["schemas"]["UserAgent"];
            signals_id?: components["schemas"]["SignalsId"];
        };
        /** @description An e-mail address and a password. */
        PasswordGrant: {
            /**
             * @description The method.
             * @enum {string}
             */
            grant_type: "password";
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            email: components["schemas"]["Email"];
            /**
             * Format: password
             * @description The user's password.
             */
            password: string;
            invitation_token?: components["schemas"]["InvitationToken"];
            ip_address?: components["schemas"]["IpAddress"];
            device_id?: components["schemas"]["DeviceId"];
            user_agent?: components["schemas"]["UserAgent"];
            signals_id?: components["schemas"]["SignalsId"];
            radar_auth_attempt_id?: components["schemas"]["RadarAttemptId"];
        };
        /** @description A refresh token. */
        RefreshTokenGrant: {
            /**
             * @description The method.
             * @enum {string}
             */
            grant_type: "refresh_token";
            client_id: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            /**
             * Format: password
             * @description The refresh token from the last response.
             */
            refresh_token: string;
            /** @description The organization that the session is for. */
            organization_id?: string;
            ip_address?: components["schemas"]["IpAddress"];
            device_id?: components["schemas"]["DeviceId"];
            user_agent?: components["schemas"]["UserAgent"];
        };
        /** @description A code from `createMagicAuth`. */
        MagicAuthGrant: {
            /**
             * @description The method.
             * @enum {string}
             */
            grant_type: "urn:workos:oauth:grant-type:magic-auth:code";
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            code: components["schemas"]["OneTimeCode"];
            email: components["schemas"]["Email"];
            invitation_token?: components["schemas"]["InvitationToken"];
            ip_address?: components["schemas"]["IpAddress"];
            device_id?: components["schemas"]["DeviceId"];
            user_agent?: components["schemas"]["UserAgent"];
            radar_auth_attempt_id?: components["schemas"]["RadarAttemptId"];
        };
        /** @description A code that verifies the e-mail address, after `email_verification_required`. */
        EmailVerificationGrant: {
            /**
             * @description The method.
             * @enum {string}
             */
            grant_type: "urn:workos:oauth:grant-type:email-verification:code";
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            code: components["schemas"]["OneTimeCode"];
            pending_authentication_token: components["schemas"]["PendingToken"];
            ip_address?: components["schemas"]["IpAddress"];
            device_id?: components["schemas"]["DeviceId"];
            user_agent?: components["schemas"]["UserAgent"];
        };
        /** @description A code from an authenticator app, after `mfa_challenge`. */
        TotpGrant: {
            /**
             * @description The method.
             * @enum {string}
             */
            grant_type: "urn:workos:oauth:grant-type:mfa-totp";
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            code: components["schemas"]["OneTimeCode"];
            pending_authentication_token: components["schemas"]["PendingToken"];
            /** @description The identifier of the challenge from `challengeAuthFactor`. */
            authentication_challenge_id: string;
            ip_address?: components["schemas"]["IpAddress"];
            device_id?: components["schemas"]["DeviceId"];
            user_agent?: components["schemas"]["UserAgent"];
        };
        /** @description The organization that the user chose, after `organization_selection_required`. */
        OrganizationSelectionGrant: {
            /**
             * @description The method.
             * @enum {string}
             */
            grant_type: "urn:workos:oauth:grant-type:organization-selection";
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            pending_authentication_token: components["schemas"]["PendingToken"];
            /** @description The organization. */
            organization_id: string;
            ip_address?: components["schemas"]["IpAddress"];
            device_id?: components["schemas"]["DeviceId"];
            user_agent?: components["schemas"]["UserAgent"];
        };
        /** @description A code that Radar mailed, after `radar_challenge`. */
        RadarEmailGrant: {
            /**
             * @description The method.
             * @enum {string}
             */
            grant_type: "urn:workos:oauth:grant-type:radar-email-challenge:code";
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            code: components["schemas"]["OneTimeCode"];
            /** @description The identifier of the Radar challenge. */
            radar_challenge_id: string;
            pending_authentication_token: components["schemas"]["PendingToken"];
            ip_address?: components["schemas"]["IpAddress"];
            device_id?: components["schemas"]["DeviceId"];
            user_agent?: components["schemas"]["UserAgent"];
        };
        /** @description A code that Radar sent by SMS. */
        RadarSmsGrant: {
            /**
             * @description The method.
             * @enum {string}
             */
            grant_type: "urn:workos:oauth:grant-type:radar-sms-challenge:code";
            client_id: components["schemas"]["ClientId"];
            client_secret: components["schemas"]["ClientSecret"];
            code: components["schemas"]["OneTimeCode"];
            /** @description The identifier of the verification. Needed for a sign-up only. */
            verification_id?: string;
            /** @description The phone number that the code was sent to. Needed for a sign-up only. */
            phone_number?: string;
            pending_authentication_token: components["schemas"]["PendingToken"];
            ip_address?: components["schemas"]["IpAddress"];
            device_id?: components["schemas"]["DeviceId"];
            user_agent?: components["schemas"]["UserAgent"];
        };
        /** @description A device code, from the OAuth 2.0 device flow. */
        DeviceCodeGrant: {
            /**
             * @description The method.
             * @enum {string}
             */
            grant_type: "urn:ietf:params:oauth:grant-type:device_code";
            client_id: components["schemas"]["ClientId"];
            /**
             * Format: password
             * @description The device code.
             */
            device_code: string;
            ip_address?: components["schemas"]["IpAddress"];
            device_id?: components["schemas"]["DeviceId"];
            user_agent?: components["schemas"]["UserAgent"];
        };
        /** @description The tokens of a session and its user. */
        AuthenticateResponse: {
            user: components["schemas"]["User"];
            /** @description The organization that the session is for. */
            organization_id?: string;
            /**
             * Format: password
             * @description An authorization code that another application can exchange for tokens.
             */
            authkit_authorization_code?: string;
            /**
             * Format: password
             * @description The access token, a JWT about the session.
             */
            access_token: string;
            /**
             * Format: password
             * @description The refresh token for the next `authenticate`.
             */
            refresh_token: string;
            /** @description How the user signed in, such as `Password`, `MagicAuth`, `SSO` or `GoogleOAuth`. */
            authentication_method?: string;
            impersonator?: components["schemas"]["Impersonator"];
            oauth_tokens?: components["schemas"]["OAuthTokens"];
        };
        /** @description Who impersonates the user from the WorkOS dashboard. */
        Impersonator: {
            /** @description The e-mail address of the impersonator. */
            email: string;
            /** @description The reason that the impersonator gave. */
            reason: string | null;
        };
        /** @description Tokens from the identity provider. */
        OAuthTokens: {
            /** @description The identity provider. */
            provider: string;
            /**
             * Format: password
             * @description The provider's refresh token.
             */
            refresh_token: string;
            /**
             * Format: password
             * @description The provider's access token.
             */
            access_token: string;
            /** @description When the provider's access token expires, as a Unix timestamp in seconds. */
            expires_at: number;
            /** @description The scopes of the provider's access token. */
            scopes: string[];
        };
        /** @description Why a sign-in failed or what it needs next. Either `code` and `message` are present, or `error` and `error_description`. */
        AuthenticationError: {
            /**
             * @description The kind of error. With status 400:
             *
             *     - `invalid_credentials`, `invalid_one_time_code`, `one_time_code_previously_used`, `one_time_code_expired`,
             *       `one_time_code_too_many_attempts`, `invalid_pending_authentication_token`, `user_mismatch`
             *     - `invalid_organization_id`, `code_challenge_not_found`, `phone_number_required`, `verification_id_required`,
             *       `email_domain_not_deliverable`.
             *
             *     With status 403:
             *
             *     - `mfa_challenge`, `mfa_enrollment`, `email_verification_required`, `organization_selection_required`,
             *       `radar_challenge`, `radar_sign_up_challenge`, `radar_sms_sign_in_challenge`, `passkey_progressive_enrollment`,
             *       `application_consent_required`: the sign-in can continue
             *     - `authentication_method_not_allowed`, `email_password_auth_disabled`: it cannot.
             */
            code?: string;
            /** @description The error as text. */
            message?: string;
            /** @description The OAuth 2.0 error code, such as `invalid_grant`, `invalid_client`, `sso_required` or `too_many_requests`. */
            error?: string;
            /** @description The OAuth 2.0 error as text. */
            error_description?: string;
            /**
             * Format: password
             * @description The token with which the sign-in continues.
             */
            pending_authentication_token?: string;
            /** @description The second factors that the user can be challenged with, for `mfa_challenge`. */
            authentication_factors?: components["schemas"]["FactorReference"][];
            /** @description The e-mail address that must be verified, or that must sign in by SSO. */
            email?: string;
            /** @description The identifier for `getEmailVerification`, for `email_verification_required`. */
            email_verification_id?: string;
            /** @description The organizations that the user can choose, for `organization_selection_required`. */
            organizations?: components["schemas"]["OrganizationReference"][];
            /** @description The SSO connections that the user must sign in through, for `sso_required`. */
            connection_ids?: string[];
            user?: components["schemas"]["User"];
        };
        /** @description A second factor of the user. */
        FactorReference: {
            /** @description The identifier of the factor. */
            id?: string;
            /** @description The kind of factor. */
            type?: string;
        };
        /** @description An organization of the user. */
        OrganizationReference: {
            /** @description The identifier of the organization. */
            id?: string;
            /** @description The name of the organization. */
            name?: string;
        };
        /** @description Why a call failed. */
        Error: {
            /** @description The kind of error. Some errors have none. */
            code?: string;
            /** @description The error as text. */
            message: string;
            /** @description The problems with single fields or with the password. */
            errors?: components["schemas"]["ErrorDetail"][];
        };
        /** @description One problem. */
        ErrorDetail: {
            /** @description The kind of problem. */
            code: string;
            /** @description The problem as text. */
            message?: string;
            /** @description The field that is not valid. */
            field?: string;
        };
        /** @description Whom to send a sign-in code. */
        MagicAuthRequest: {
            email: components["schemas"]["Email"];
            invitation_token?: components["schemas"]["InvitationToken"];
            ip_address?: components["schemas"]["IpAddress"];
            user_agent?: components["schemas"]["UserAgent"];
            radar_auth_attempt_id?: components["schemas"]["RadarAttemptId"];
            signals_id?: components["schemas"]["SignalsId"];
        };
        /** @description A one-time sign-in code. */
        MagicAuth: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "magic_auth";
            /** @description The identifier of the code. */
            id: string;
            /** @description The identifier of the user. */
            user_id: string;
            /** @description The user's e-mail address. */
            email: string;
            /**
             * Format: password
             * @description The code itself.
             */
            code: string;
            /** @description The Radar attempt to pass to `authenticate`, if Radar is enabled. */
            radar_auth_attempt_id?: string;
            /** @description When the code expires. */
            expires_at: components["schemas"]["Time"];
            /** @description When the code was created. */
            created_at: components["schemas"]["Time"];
            /** @description When the code was last changed. */
            updated_at: components["schemas"]["Time"];
        };
        /** @description Who forgot the password. */
        PasswordResetRequest: {
            email: components["schemas"]["Email"];
        };
        /** @description A password reset with its token. */
        PasswordReset: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "password_reset";
            /** @description The identifier of the password reset. */
            id: string;
            /** @description The identifier of the user. */
            user_id: string;
            /** @description The user's e-mail address. */
            email: string;
            /**
             * Format: password
             * @description The token for `resetPassword`.
             */
            password_reset_token: string;
            /**
             * Format: uri
             * @description The page of your application with the token, as configured in the WorkOS dashboard.
             */
            password_reset_url: string;
            /** @description When the token expires. */
            expires_at: components["schemas"]["Time"];
            /** @description When the token was created. */
            created_at: components["schemas"]["Time"];
        };
        /** @description A reset token and the new password. */
        ResetPasswordRequest: {
            /**
             * Format: password
             * @description The token from the link.
             */
            token: string;
            /**
             * Format: password
             * @description The new password.
             */
            new_password: string;
        };
        /** @description A user. */
        UserContainer: {
            user: components["schemas"]["User"];
        };
        /** @description A user. */
        User: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "user";
            /** @description The identifier of the user. */
            id: string;
            /** @description The first name. */
            first_name: string | null;
            /** @description The last name. */
            last_name: string | null;
            /** @description The full name. */
            name?: string | null;
            /** @description The URL of a picture of the user. */
            profile_picture_url: string | null;
            /** @description The e-mail address. */
            email: string;
            /** @description Whether the e-mail address is verified. */
            email_verified: boolean;
            /** @description The identifier of the user in your system. */
            external_id: string | null;
            /** @description Data of your application. */
            metadata?: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When the user last signed in.
             */
            last_sign_in_at: string | null;
            /** @description The preferred locale. */
            locale?: string | null;
            /** @description When the user was created. */
            created_at: components["schemas"]["Time"];
            /** @description When the user was last changed. */
            updated_at: components["schemas"]["Time"];
        };
        /** @description A page of users. */
        UserList: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "list";
            /** @description The users. */
            data: components["schemas"]["User"][];
            list_metadata: components["schemas"]["ListMetadata"];
        };
        /** @description Where the pages before and after this one start. */
        ListMetadata: {
            /** @description The value for `before` of the previous page, or `null` on the first page. */
            before: string | null;
            /** @description The value for `after` of the next page, or `null` on the last page. */
            after: string | null;
        };
        /** @description What to change. Send either `password`, or `password_hash` with `password_hash_type`, or neither. */
        UpdateUserRequest: {
            email?: components["schemas"]["Email"];
            /** @description The first name. */
            first_name?: string;
            /** @description The last name. */
            last_name?: string;
            /** @description The full name. */
            name?: string;
            /** @description Whether the e-mail address counts as verified. */
            email_verified?: boolean;
            /** @description Data of your application. `null` removes it. */
            metadata?: {
                [key: string]: string;
            } | null;
            /** @description The identifier of the user in your system. `null` removes it. */
            external_id?: string | null;
            /** @description The preferred locale. */
            locale?: string | null;
            /**
             * Format: password
             * @description The new password.
             */
            password?: string;
            /**
             * Format: password
             * @description A password that is already hashed.
             */
            password_hash?: string;
            /**
             * @description How `password_hash` was made.
             * @enum {string}
             */
            password_hash_type?: "bcrypt" | "firebase-scrypt" | "ssha" | "ssha256" | "scrypt" | "pbkdf2" | "argon2";
            /**
             * @description Where the salt stands in a hash of type `ssha256`.
             * @enum {string}
             */
            password_salt_position?: "prefix" | "suffix";
        };
        /** @description A one-time code. */
        CodeRequest: {
            code: components["schemas"]["OneTimeCode"];
        };
        /** @description A pending verification of an e-mail address. */
        EmailVerification: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "email_verification";
            /** @description The identifier of the verification. */
            id: string;
            /** @description The identifier of the user. */
            user_id: string;
            /** @description The e-mail address. */
            email: string;
            /**
             * Format: password
             * @description The code itself.
             */
            code: string;
            /** @description When the code expires. */
            expires_at: components["schemas"]["Time"];
            /** @description When the verification was created. */
            created_at: components["schemas"]["Time"];
            /** @description When the verification was last changed. */
            updated_at: components["schemas"]["Time"];
        };
        /** @description A new e-mail address. */
        SendEmailChangeRequest: {
            /** @description The new e-mail address. */
            new_email: string;
        };
        /** @description A change of the e-mail address that waits for its code. */
        EmailChange: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "email_change";
            user: components["schemas"]["User"];
            /** @description The new e-mail address. */
            new_email: string;
            /** @description When the code expires. */
            expires_at: components["schemas"]["Time"];
            /** @description When the code was created. */
            created_at: components["schemas"]["Time"];
        };
        /** @description A user with a new e-mail address. */
        EmailChangeConfirmation: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "email_change_confirmation";
            user: components["schemas"]["User"];
        };
        /** @description An authenticator app. */
        EnrollAuthFactorRequest: {
            /**
             * @description The kind of factor.
             * @constant
             */
            type: "totp";
            /** @description The name of your application in the authenticator app. */
            totp_issuer?: string;
            /** @description The user's name in the authenticator app. */
            totp_user?: string;
            /**
             * Format: password
             * @description The secret in Base32, if it should not be generated.
             */
            totp_secret?: string;
        };
        /** @description A new second factor and its first challenge. */
        EnrolledAuthFactor: {
            authentication_factor: components["schemas"]["AuthFactorWithSecret"];
            authentication_challenge: components["schemas"]["AuthChallenge"];
        };
        /** @description A second factor with its secret. */
        AuthFactorWithSecret: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "authentication_factor";
            /** @description The identifier of the factor. */
            id: string;
            type: components["schemas"]["AuthFactorType"];
            /** @description The identifier of the user. */
            user_id?: string;
            sms?: components["schemas"]["SmsFactor"];
            totp?: components["schemas"]["TotpEnrollment"];
            /** @description When the factor was enrolled. */
            created_at: components["schemas"]["Time"];
            /** @description When the factor was last changed. */
            updated_at: components["schemas"]["Time"];
        };
        /** @description A second factor. */
        AuthFactor: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "authentication_factor";
            /** @description The identifier of the factor. */
            id: string;
            type: components["schemas"]["AuthFactorType"];
            /** @description The identifier of the user. */
            user_id?: string;
            sms?: components["schemas"]["SmsFactor"];
            totp?: components["schemas"]["TotpFactor"];
            /** @description When the factor was enrolled. */
            created_at: components["schemas"]["Time"];
            /** @description When the factor was last changed. */
            updated_at: components["schemas"]["Time"];
        };
        /**
         * @description The kind of factor.
         * @enum {string}
         */
        AuthFactorType: "generic_otp" | "sms" | "totp" | "webauthn";
        /** @description A phone. */
        SmsFactor: {
            /** @description The phone number. */
            phone_number: string;
        };
        /** @description An authenticator app. */
        TotpFactor: {
            /** @description The name of your application in the authenticator app. */
            issuer: string;
            /** @description The user's name in the authenticator app. */
            user: string;
        };
        /** @description What an authenticator app needs. */
        TotpEnrollment: {
            /** @description The name of your application in the authenticator app. */
            issuer: string;
            /** @description The user's name in the authenticator app. */
            user: string;
            /**
             * Format: password
             * @description The secret, for users who cannot scan the QR code.
             */
            secret: string;
            /**
             * Format: password
             * @description A QR code of `uri`, as a `data:` URL.
             */
            qr_code: string;
            /**
             * Format: password
             * @description The `otpauth` URI.
             */
            uri: string;
        };
        /** @description A page of second factors. */
        AuthFactorList: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "list";
            /** @description The second factors. */
            data: components["schemas"]["AuthFactor"][];
            list_metadata: components["schemas"]["ListMetadata"];
        };
        /** @description How to word an SMS. */
        ChallengeRequest: {
            /** @description The text of the SMS. `{{code}}` stands for the code. */
            sms_template?: string;
        };
        /** @description A challenge. */
        AuthChallenge: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "authentication_challenge";
            /** @description The identifier of the challenge. */
            id: string;
            /** @description The identifier of the factor. */
            authentication_factor_id: string;
            /**
             * Format: password
             * @description The code of the challenge.
             */
            code?: string;
            /** @description When the challenge expires. Challenges for authenticator apps have no such time. */
            expires_at?: components["schemas"]["Time"];
            /** @description When the challenge was created. */
            created_at: components["schemas"]["Time"];
            /** @description When the challenge was last changed. */
            updated_at: components["schemas"]["Time"];
        };
        /** @description Whether a code is right. */
        AuthChallengeVerification: {
            challenge: components["schemas"]["AuthChallenge"];
            /** @description Whether the code is right. */
            valid: boolean;
        };
        /** @description A session of a user. */
        Session: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "session";
            /** @description The identifier of the session. */
            id: string;
            /** @description The identifier of the user. */
            user_id: string;
            /** @description The organization that the session is for. */
            organization_id?: string;
            impersonator?: components["schemas"]["Impersonator"];
            /** @description The IP address that the user signed in from. */
            ip_address: string | null;
            /** @description The `User-Agent` that the user signed in with. */
            user_agent: string | null;
            /**
             * @description How the user signed in.
             * @enum {string}
             */
            auth_method: "cross_app_auth" | "external_auth" | "impersonation" | "magic_code" | "migrated_session" | "oauth" | "passkey" | "password" | "sso" | "unknown";
            /**
             * @description The state of the session.
             * @enum {string}
             */
            status: "active" | "expired" | "revoked";
            /** @description When the session expires. */
            expires_at: components["schemas"]["Time"];
            /**
             * Format: date-time
             * @description When the session ended.
             */
            ended_at: string | null;
            /** @description When the user signed in. */
            created_at: components["schemas"]["Time"];
            /** @description When the session was last changed. */
            updated_at: components["schemas"]["Time"];
        };
        /** @description A page of sessions. */
        SessionList: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "list";
            /** @description The sessions. */
            data: components["schemas"]["Session"][];
            list_metadata: components["schemas"]["ListMetadata"];
        };
        /** @description A session to revoke. */
        RevokeSessionRequest: {
            /** @description The identifier of the session. */
            session_id: string;
        };
        /** @description An API key, without its value. */
        ApiKey: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "api_key";
            /** @description The identifier of the API key. */
            id: string;
            owner: components["schemas"]["ApiKeyOwner"];
            /** @description The name of the API key. */
            name: string;
            /** @description The beginning and the end of the value. */
            obfuscated_value: string;
            /**
             * Format: date-time
             * @description When the API key was last used.
             */
            last_used_at: string | null;
            /**
             * Format: date-time
             * @description When the API key expires. `null` means that it does not expire.
             */
            expires_at: string | null;
            /** @description What the API key allows. */
            permissions: string[];
            /** @description When the API key was created. */
            created_at: components["schemas"]["Time"];
            /** @description When the API key was last changed. */
            updated_at: components["schemas"]["Time"];
        };
        /** @description Whose API key it is. */
        ApiKeyOwner: {
            /**
             * @description The kind of owner.
             * @enum {string}
             */
            type: "organization" | "user";
            /** @description The identifier of the owner. */
            id: string;
            /** @description The organization that a user's API key is for. */
            organization_id?: string;
        };
        /** @description A new API key with its value. */
        ApiKeyWithValue: components["schemas"]["ApiKey"] & {
            /**
             * Format: password
             * @description The API key itself.
             */
            value: string;
        };
        /** @description A page of API keys. */
        ApiKeyList: {
            /**
             * @description The type of the object.
             * @constant
             */
            object: "list";
            /** @description The API keys. */
            data: components["schemas"]["ApiKey"][];
            list_metadata: components["schemas"]["ListMetadata"];
        };
        /** @description An API key for a user. */
        CreateApiKeyRequest: {
            /** @description The name of the API key. */
            name: string;
            /** @description The organization that the API key is for. */
            organization_id: string;
            /** @description What the API key allows. */
            permissions?: string[];
            /** @description When the API key expires, in the future. Without it, the key does not expire. */
            expires_at?: components["schemas"]["Time"];
        };
        /** @description A value to check. */
        ValidateApiKeyRequest: {
            /**
             * Format: password
             * @description The value that the caller sent.
             */
            value: string;
        };
        /** @description What a value is worth. */
        ApiKeyValidation: {
            /** @description The API key, or `null` if the value is none. */
            api_key: components["schemas"]["ApiKey"] | null;
            /** @description The identifier of the agent registration that the API key was issued for. */
            agent_registration_id?: string;
        };
        /** @description When an API key expires. */
        ExpireApiKeyRequest: {
            /**
             * Format: date-time
             * @description The time. `null` takes a planned expiration back.
             */
            expires_at?: string | null;
        };
    };
    responses: {
        /** @description There is no such object. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is not valid. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A limit is reached. Wait before you try again. */
        TooManyRequests: {
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
         * @description The identifier of the user.
         * @example user_01EXAMPLE
         */
        UserId: string;
        /**
         * @description The identifier of the second factor.
         * @example auth_factor_01EXAMPLE
         */
        FactorId: string;
        /**
         * @description Returns the objects before the one with this identifier.
         * @example user_01EXAMPLE
         */
        Before: string;
        /**
         * @description Returns the objects after the one with this identifier.
         * @example user_01EXAMPLE
         */
        After: string;
        /**
         * @description The maximum number of objects on a page.
         * @example 10
         */
        Limit: number;
        /**
         * @description The order by the time of creation. `normal` is descending too, but `before` returns older objects and `after` newer ones.
         * @example desc
         */
        Order: "normal" | "desc" | "asc";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    authenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The method of the sign-in and its fields. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthenticateRequest"];
            };
        };
        responses: {
            /** @description The user is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticateResponse"];
                };
            };
            /** @description The credentials, the code or the token are wrong or expired, or the method is not allowed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticationError"];
                };
            };
            /** @description The sign-in is not finished, or the environment does not allow the method. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticationError"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            /** @description Too many attempts. Wait before you try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticationError"];
                };
            };
        };
    };
    createMagicAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user's e-mail address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MagicAuthRequest"];
            };
        };
        responses: {
            /** @description The code is created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MagicAuth"];
                };
            };
            /** @description The environment does not allow this method, or the address cannot receive e-mail. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticationError"];
                };
            };
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user's e-mail address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description The password reset is created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordReset"];
                };
            };
            /** @description The environment has no password sign-in, or the user may not reset the password. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the password reset.
                 * @example password_reset_01EXAMPLE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The password reset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordReset"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token and the new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordRequest"];
            };
        };
        responses: {
            /** @description The password is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserContainer"];
                };
            };
            /** @description The password is not accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The environment has no password sign-in. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Returns the objects before the one with this identifier.
                 * @example user_01EXAMPLE
                 */
                before?: components["parameters"]["Before"];
                /**
                 * @description Returns the objects after the one with this identifier.
                 * @example user_01EXAMPLE
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description The maximum number of objects on a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The order by the time of creation. `normal` is descending too, but `before` returns older objects and `after` newer ones.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @deprecated
                 * @description The earlier name of `organization_id`.
                 * @example org_01EXAMPLE
                 */
                organization?: string;
                /**
                 * @description Returns the members of this organization only.
                 * @example org_01EXAMPLE
                 */
                organization_id?: string;
                /**
                 * @description Returns the user with this e-mail address only.
                 * @example ada@example.com
                 */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                id: components["parameters"]["UserId"];
            };
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
            404: components["responses"]["NotFound"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description The user after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A value is not accepted. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    sendVerificationEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserContainer"];
                };
            };
            /** @description The e-mail address is already verified. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The code from the e-mail. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description The e-mail address is verified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserContainer"];
                };
            };
            /** @description The code is wrong, expired or used, or the address is already verified. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    getEmailVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the e-mail verification.
                 * @example email_verification_01EXAMPLE
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail verification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailVerification"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    sendEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The new address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEmailChangeRequest"];
            };
        };
        responses: {
            /** @description The code is sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChange"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description The address is not new, belongs to another user, or may not be changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request or the address is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    confirmEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The code from the e-mail. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description The e-mail address is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChangeConfirmation"];
                };
            };
            /** @description The code is wrong or expired. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description No change is pending, the code is used, or another user has taken the address. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The request or the address is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many wrong codes. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAuthFactors: {
        parameters: {
            query?: {
                /**
                 * @description Returns the objects before the one with this identifier.
                 * @example user_01EXAMPLE
                 */
                before?: components["parameters"]["Before"];
                /**
                 * @description Returns the objects after the one with this identifier.
                 * @example user_01EXAMPLE
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description The maximum number of objects on a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The order by the time of creation. `normal` is descending too, but `before` returns older objects and `after` newer ones.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                userlandUserId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of second factors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthFactorList"];
                };
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    enrollAuthFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                userlandUserId: string;
            };
            cookie?: never;
        };
        /** @description The factor. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrollAuthFactorRequest"];
            };
        };
        responses: {
            /** @description The factor is enrolled. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledAuthFactor"];
                };
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    deleteAuthFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the second factor.
                 * @example auth_factor_01EXAMPLE
                 */
                id: components["parameters"]["FactorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor is deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The factor is deleted. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
        };
    };
    challengeAuthFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the second factor.
                 * @example auth_factor_01EXAMPLE
                 */
                id: components["parameters"]["FactorId"];
            };
            cookie?: never;
        };
        /** @description How to word the SMS. Send an empty object for an authenticator app. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeRequest"];
            };
        };
        responses: {
            /** @description The challenge is created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthChallenge"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    verifyAuthChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the challenge.
                 * @example auth_challenge_01EXAMPLE
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The code from the app or the SMS. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description The code was checked. `valid` says whether it is right. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthChallengeVerification"];
                };
            };
            /** @description Too many wrong codes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description Returns the objects before the one with this identifier.
                 * @example user_01EXAMPLE
                 */
                before?: components["parameters"]["Before"];
                /**
                 * @description Returns the objects after the one with this identifier.
                 * @example user_01EXAMPLE
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description The maximum number of objects on a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The order by the time of creation. `normal` is descending too, but `before` returns older objects and `after` newer ones.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The session. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeSessionRequest"];
            };
        };
        responses: {
            /** @description The session is revoked. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listUserApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Returns the objects before the one with this identifier.
                 * @example user_01EXAMPLE
                 */
                before?: components["parameters"]["Before"];
                /**
                 * @description Returns the objects after the one with this identifier.
                 * @example user_01EXAMPLE
                 */
                after?: components["parameters"]["After"];
                /**
                 * @description The maximum number of objects on a page.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The order by the time of creation. `normal` is descending too, but `before` returns older objects and `after` newer ones.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Returns only the keys for this organization.
                 * @example org_01EXAMPLE
                 */
                organization_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    createUserApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user.
                 * @example user_01EXAMPLE
                 */
                userId: string;
            };
            cookie?: never;
        };
        /** @description The API key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The API key is created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithValue"];
                };
            };
            /** @description A field is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    validateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The value that the caller sent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValidateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The value was checked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyValidation"];
                };
            };
            /** @description Your secret API key is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
    expireApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the API key.
                 * @example api_key_01EXAMPLE
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description When the key expires. Leave it out to expire the key immediately. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ExpireApiKeyRequest"];
            };
        };
        responses: {
            /** @description The API key with its new expiration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description The API key has already expired. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["UnprocessableEntity"];
        };
    };
}
