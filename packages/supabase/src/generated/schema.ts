// Made by Specloom from specs/supabase/openapi.yaml: run `pnpm generate supabase` to renew it. Do not edit.

export interface paths {
    "/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token and a refresh token
         * @description Signs a user in or refreshes a session. The query parameter `grant_type` selects the kind of sign-in, and the
         *     body holds the fields of that kind.
         *
         *     The response contains an access token, which expires after `expires_in` seconds, and a refresh token, which you
         *     can use once. If the project requires a CAPTCHA, send its token in `gotrue_meta_security`; a refresh never needs
         *     one.
         *
         *     Wrong credentials and an unknown user both return 400 with `error_code` `invalid_credentials`. A blocked user
         *     gets `user_banned`, an unverified address `email_not_confirmed` or `phone_not_confirmed`, and a refresh token that
         *     was already used `refresh_token_already_used`.
         *
         *     Not documented by the vendor: the statuses 404 and 422, and which `error_code` belongs to which failure. They are
         *     taken from the vendor's source code.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out one session, the other sessions, or all of them
         * @description Revokes refresh tokens of the signed-in user. By default it signs out every session of the user, not only the
         *     current one. Delete the stored tokens afterwards, except with `scope=others`.
         *
         *     Not documented by the vendor: the statuses 400 and 403, and that this API refuses the access tokens of a session that
         *     is signed out. Both are taken from the vendor's source code. A service that only checks the signature of an access
         *     token accepts it until it expires.
         */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/otp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a one-time password or a sign-in link
         * @description Sends a one-time password by e-mail, SMS or WhatsApp. Verify it with `verifyOneTimePassword`. Send either `email`
         *     or `phone`, and `channel` only with `phone`.
         *
         *     If no user has the address and `create_user` is not `false`, the call creates the user. The response is the same
         *     for known and unknown addresses. Each call may send another message, so the client never repeats it automatically.
         *
         *     Not documented by the vendor: the parameter `redirect_to`, that exactly one of `email` and `phone` is accepted, and
         *     that `create_user` defaults to `true`. All are taken from the vendor's source code.
         */
        post: operations["sendOneTimePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a one-time password and sign the user in
         * @description Verifies a one-time password or the token of a mailed link and returns tokens for the user. Use it to finish a
         *     password recovery, a sign-in without password, a sign-up, or a change of address.
         *
         *     Send either `token` with the `email` or `phone` it was sent to, or `token_hash` alone. A token works once. An unknown,
         *     used or expired token returns 403 with `error_code` `otp_expired`. If the project confirms a change of e-mail address
         *     twice, the first confirmation returns a message instead of tokens.
         *
         *     Not documented by the vendor: the statuses 400, 403 and 422 and the response to a first confirmation, which are taken
         *     from the vendor's source code.
         */
        post: operations["verifyOneTimePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a verification message again
         * @description Sends the message of a pending sign-up or change of address again. It cannot resend a password recovery; call
         *     `recoverPassword` again for that. The response is the same for known and unknown addresses. Each call may send another
         *     message, so the client never repeats it automatically.
         *
         *     Not documented by the vendor: the parameter `redirect_to`, and that `signup` and `email_change` need `email`, and `sms`
         *     and `phone_change` need `phone`. Both are taken from the vendor's source code.
         */
        post: operations["resendOneTimePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user and send a verification message
         * @description Creates a user with an e-mail address or a phone number and a password. If the project requires verification, the
         *     server sends a message and returns the user. Otherwise it returns tokens.
         *
         *     If a verified user already has the address, the response may look like that of a new user, so that the call does not
         *     reveal who has an account. A weak password returns 422 with `error_code` `weak_password`.
         *
         *     Not documented by the vendor: the parameter `redirect_to`, the status 422, and the response for an address that is
         *     taken. All are taken from the vendor's source code.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a password recovery e-mail
         * @description Sends an e-mail with a link, and with a code if the project's e-mail template contains one. The password does not
         *     change. Exchange the token from the e-mail with `verifyOneTimePassword` and `type: recovery`, then set the new
         *     password with `updateUser`.
         *
         *     The response is the same for known and unknown addresses. Each call may send another e-mail, so the client never
         *     repeats it automatically.
         *
         *     Not documented by the vendor: the parameter `redirect_to`, which is taken from the vendor's source code, and how long
         *     the token is valid, which each project configures.
         */
        post: operations["recoverPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reauthenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send a code that confirms a password change
         * @description Sends a code to the signed-in user's e-mail address, or to the phone number if there is no address. Put the code into
         *     `nonce` of `updateUser`. You need it if the project requires reauthentication and the user signed in more than 24
         *     hours ago; `updateUser` then returns 400 with `error_code` `reauthentication_needed`.
         *
         *     Although it is a GET, each call sends another message, so the client never repeats it automatically.
         *
         *     Not documented by the vendor: the method GET (the vendor's document says POST), the period of 24 hours, and the
         *     statuses 401, 403 and 422. They are taken from the vendor's source code and clients.
         */
        get: operations["reauthenticate"];
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
         * Get the signed-in user
         * @description Returns the current data of the signed-in user. Because the server looks the session up, this also checks that the
         *     access token is still accepted.
         *
         *     Not documented by the vendor: the statuses 401 and 403, which are taken from the vendor's source code.
         */
        get: operations["getUser"];
        /**
         * Change the password, the address or the data of the signed-in user
         * @description Changes the fields that you send. A new password takes effect immediately, signs out all other sessions, and makes
         *     pending recovery and verification messages invalid. A new e-mail address or phone number takes effect after the user
         *     verifies it.
         *
         *     Depending on the project, a password change also needs `nonce` (from `reauthenticate`) or `current_password`; the
         *     latter is not needed after a password recovery. A user with a second factor needs an access token of level `aal2`.
         *     The current password as new password returns 422 with `error_code` `same_password`, a weak one `weak_password`.
         *
         *     Not documented by the vendor: `redirect_to`, `current_password`, the statuses 401, 403 and 422, the maximum length of a
         *     password, and what happens to other sessions. They are taken from the vendor's source code.
         */
        put: operations["updateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start to enroll a second factor
         * @description Creates a factor in the state `unverified`. For an authenticator app, the response contains the secret, a QR code and
         *     an `otpauth` URI. Show one of them to the user, then call `challengeFactor` and `verifyFactor` with a code from the app.
         *     The factor protects sign-ins only after it is verified.
         *
         *     Not documented by the vendor: the statuses 401, 403 and 422, which are taken from the vendor's source code, and how many
         *     factors a user can have, which each project configures.
         */
        post: operations["enrollFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/factors/{factorId}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a challenge for a second factor
         * @description Creates a challenge for a factor of the signed-in user. Pass its `id` and the user's code to `verifyFactor` before
         *     `expires_at`. For a phone factor, the server sends the code; `channel` selects SMS or WhatsApp.
         *
         *     Not documented by the vendor: the statuses 401, 403, 404 and 422, and that a challenge must be verified from the IP
         *     address that created it. They are taken from the vendor's source code.
         */
        post: operations["challengeFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/factors/{factorId}/verify": {
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
         * @description Verifies the code of a challenge and returns new tokens with authenticator assurance level `aal2`. Replace the
         *     stored tokens with them. The first verification also finishes the enrollment of a factor. Every verification signs out
         *     the user's sessions of level `aal1`.
         *
         *     A wrong code returns 422 with `error_code` `mfa_verification_failed`, an expired challenge `mfa_challenge_expired`.
         *     Wrong codes count towards a rate limit, so the client never repeats the call automatically.
         *
         *     Not documented by the vendor: the statuses 401, 403, 404 and 422, their codes, and the effect on other sessions. They
         *     are taken from the vendor's source code.
         */
        post: operations["verifyFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/factors/{factorId}": {
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
         * Remove a second factor of the signed-in user
         * @description Removes a factor. A verified factor can be removed only with an access token of level `aal2`. Refresh the session
         *     with `issueToken` afterwards to get an access token with the lower level.
         *
         *     Not documented by the vendor: the statuses 401, 403, 404 and 422, which are taken from the vendor's source code.
         */
        delete: operations["unenrollFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/generate_link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a link without sending an e-mail
         * @description Creates a recovery, sign-in, verification or change-of-address link and returns it, together with its one-time
         *     password, so that you can deliver it yourself. The server sends no e-mail.
         *
         *     Whoever has the link can sign in as the user, so keep the response out of logs. `recovery` and the changes of
         *     address need an existing user and otherwise return 404 with `error_code` `user_not_found`. `signup` and `invite`
         *     create the user.
         *
         *     Not documented by the vendor: the type `invite`, that the body also contains the user's fields, and which type needs
         *     an existing user. They are taken from the vendor's source code.
         */
        post: operations["adminGenerateLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns a user with identities, second factors, and the time until which the user is blocked.
         */
        get: operations["adminGetUser"];
        /**
         * Set a user's password, verify an address, or block and unblock a user
         * @description Changes the fields that you send, without asking the user to confirm. `password` sets a new password and signs out
         *     all sessions of the user. `email_confirm` and `phone_confirm` mark the address as verified. `ban_duration` blocks the
         *     user for a time, and `none` unblocks the user.
         *
         *     Not documented by the vendor: the request body, because the vendor's document repeats the response there, and the
         *     statuses 400 and 422. They are taken from the vendor's source code.
         */
        put: operations["adminUpdateUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{userId}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's second factors
         * @description Returns all second factors of a user, verified or not, in one response.
         */
        get: operations["adminListFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{userId}/factors/{factorId}": {
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
         * Remove a user's second factor
         * @description Removes a second factor of a user who lost it. The user's sessions fall back to authenticator assurance level `aal1`.
         *     Tell the user about the change: whoever controls this call can bypass the second factor.
         *
         *     Not documented by the vendor: the effect on sessions, which is taken from the vendor's source code.
         */
        delete: operations["adminDeleteFactor"];
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
         * Format: email
         * @description An e-mail address.
         */
        Email: string;
        /** @description A phone number in E.164 format, such as `+15555550100`. */
        Phone: string;
        /**
         * Format: password
         * @description The new password. Each project configures the minimum length and the required characters.
         */
        NewPassword: string;
        /** @description The PKCE code challenge, derived from a verifier that you keep. With one, the message leads to an authorization code for `issueToken` instead of tokens. */
        CodeChallenge: string;
        /**
         * @description How the code challenge is derived from the verifier. Use `s256`.
         * @enum {string}
         */
        CodeChallengeMethod: "plain" | "s256";
        /**
         * @description How to send a message to a phone number.
         * @enum {string}
         */
        Channel: "sms" | "whatsapp";
        /** @description Free data of your application. */
        Metadata: Record<string, unknown>;
        /** @description Data that only administrators can change, such as the identity providers of the user. */
        AppMetadata: Record<string, unknown>;
        /** @description The solution of a CAPTCHA, for projects that require one. */
        Captcha: {
            /**
             * Format: password
             * @description The token from the CAPTCHA provider.
             */
            captcha_token?: string;
        };
        /** @description An empty object. */
        Empty: Record<string, unknown>;
        /** @description The fields of a sign-in or a refresh. Send those that belong to `grant_type`. */
        TokenRequest: components["schemas"]["PasswordGrant"] | components["schemas"]["RefreshTokenGrant"] | components["schemas"]["PkceGrant"] | components["schemas"]["IdTokenGrant"] | components["schemas"]["Web3Grant"];
        /** @description A password, for `grant_type=password`, with either `email` or `phone`. */
        PasswordGrant: {
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
            /**
             * Format: password
             * @description The user's password.
             */
            password: string;
            gotrue_meta_security?: components["schemas"]["Captcha"];
        };
        /** @description A refresh token, for `grant_type=refresh_token`. */
        RefreshTokenGrant: {
            /**
             * Format: password
             * @description The refresh token from the last response.
             */
            refresh_token: string;
        };
        /** @description An authorization code, for `grant_type=pkce`. */
        PkceGrant: {
            /**
             * Format: uuid
             * @description The authorization code from the redirect URL.
             */
            auth_code: string;
            /**
             * Format: password
             * @description The verifier whose challenge started the sign-in.
             */
            code_verifier: string;
        };
        /** @description A token from an identity provider, for `grant_type=id_token`. */
        IdTokenGrant: {
            /**
             * Format: password
             * @description The OpenID Connect ID token.
             */
            id_token: string;
            /**
             * Format: password
             * @description The provider's access token. Needed only if the ID token has an `at_hash` claim.
             */
            access_token?: string;
            /**
             * Format: password
             * @description The nonce that the ID token was requested with.
             */
            nonce?: string;
            /**
             * @description The identity provider.
             * @enum {string}
             */
            provider?: "google" | "apple" | "azure" | "facebook" | "keycloak";
            /** @description The client identifier that the ID token was issued to. */
            client_id?: string;
            /** @description The issuer of the ID token. With `provider` `azure`, any Azure issuer is accepted. */
            issuer?: string;
            gotrue_meta_security?: components["schemas"]["Captcha"];
        };
        /** @description A signed message from a wallet, for `grant_type=web3`. */
        Web3Grant: {
            /** @description The signed message in the format Sign-In with Ethereum or Sign in with Solana. It contains `Issued At`, `URI` and `Version`. */
            message: string;
            /**
             * Format: password
             * @description The signature: Base64 or Base64-URL for Solana, hexadecimal with the prefix `0x` for Ethereum.
             */
            signature: string;
            /**
             * @description The blockchain of the wallet.
             * @enum {string}
             */
            chain: "solana" | "ethereum";
            gotrue_meta_security?: components["schemas"]["Captcha"];
        };
        /** @description The tokens of a session and its user. */
        AccessTokenResponse: {
            /**
             * Format: password
             * @description The access token, a JWT.
             */
            access_token: string;
            /**
             * Format: password
             * @description The refresh token. It works once.
             */
            refresh_token: string;
            /** @description The type of the access token. The server returns `bearer`. */
            token_type: string;
            /** @description The number of seconds until the access token expires. */
            expires_in: number;
            /** @description When the access token expires, as a Unix timestamp in seconds. */
            expires_at?: number;
            weak_password?: components["schemas"]["WeakPassword"];
            user?: components["schemas"]["User"];
        };
        /** @description Why a password is weak. After a sign-in, it means that the user should choose another password. */
        WeakPassword: {
            /** @description The reasons. */
            reasons?: ("length" | "characters" | "pwned")[];
            /** @description The reasons as text. */
            message?: string;
        };
        /** @description One of two addresses is confirmed. */
        FirstConfirmation: {
            /** @description The status as text. */
            code?: string;
            /** @description What the user has to do next. */
            msg: string;
        };
        /** @description Where to send a one-time password. */
        OneTimePasswordRequest: {
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
            channel?: components["schemas"]["Channel"];
            /**
             * @description Whether to create a user if nobody has the address.
             * @default true
             */
            create_user?: boolean;
            data?: components["schemas"]["Metadata"];
            code_challenge?: components["schemas"]["CodeChallenge"];
            code_challenge_method?: components["schemas"]["CodeChallengeMethod"];
            gotrue_meta_security?: components["schemas"]["Captcha"];
        };
        /** @description What the server tells about a message. */
        MessageSent: {
            /** @description The identifier of the message at the SMS provider, for questions about its delivery. */
            message_id?: string;
        };
        /** @description A one-time password or the token of a link. */
        VerifyRequest: {
            /**
             * @description What the token was sent for. `email` stands for any token that was sent by e-mail to sign in or to sign up.
             * @enum {string}
             */
            type: "signup" | "recovery" | "invite" | "magiclink" | "email_change" | "sms" | "phone_change" | "email";
            /**
             * Format: password
             * @description The one-time password as the user typed it.
             */
            token?: string;
            /**
             * Format: password
             * @description The hashed token from a link. Send it with `type` and nothing else.
             */
            token_hash?: string;
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
            /**
             * Format: uri
             * @description Where your application continues.
             */
            redirect_to?: string;
        };
        /** @description A message to send again. */
        ResendRequest: {
            /**
             * @description Which message to send.
             * @enum {string}
             */
            type: "signup" | "email_change" | "sms" | "phone_change";
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
            gotrue_meta_security?: components["schemas"]["Captcha"];
        };
        /** @description A new user, with either `email` or `phone`. */
        SignUpRequest: {
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
            channel?: components["schemas"]["Channel"];
            password: components["schemas"]["NewPassword"];
            data?: components["schemas"]["Metadata"];
            code_challenge?: components["schemas"]["CodeChallenge"];
            code_challenge_method?: components["schemas"]["CodeChallengeMethod"];
            gotrue_meta_security?: components["schemas"]["Captcha"];
        };
        /** @description A user who forgot the password. */
        RecoverRequest: {
            email: components["schemas"]["Email"];
            code_challenge?: components["schemas"]["CodeChallenge"];
            code_challenge_method?: components["schemas"]["CodeChallengeMethod"];
            gotrue_meta_security?: components["schemas"]["Captcha"];
        };
        /** @description What to change. Fields that you leave out do not change. */
        UserUpdate: {
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
            password?: components["schemas"]["NewPassword"];
            /**
             * Format: password
             * @description The current password, for projects that require it.
             */
            current_password?: string;
            /**
             * Format: password
             * @description The code that `reauthenticate` sent.
             */
            nonce?: string;
            data?: components["schemas"]["Metadata"];
            app_metadata?: components["schemas"]["AppMetadata"];
            channel?: components["schemas"]["Channel"];
        };
        /** @description What to change. Fields that you leave out do not change. */
        AdminUserUpdate: {
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
            password?: components["schemas"]["NewPassword"];
            /** @description The role in the user's access tokens. */
            role?: string;
            /** @description Set it to `true` to mark the e-mail address as verified. */
            email_confirm?: boolean;
            /** @description Set it to `true` to mark the phone number as verified. */
            phone_confirm?: boolean;
            /** @description How long to block the user, as numbers with the units `h`, `m` and `s`, such as `24h` or `1h30m`. `none` unblocks the user. */
            ban_duration?: string;
            user_metadata?: components["schemas"]["Metadata"];
            app_metadata?: components["schemas"]["AppMetadata"];
        };
        /** @description A user. */
        User: {
            /**
             * Format: uuid
             * @description The user's identifier.
             */
            id: string;
            /**
             * @deprecated
             * @description The audience of the user's access tokens.
             */
            aud?: string;
            /** @description The role in the user's access tokens. */
            role?: string;
            /** @description The e-mail address. It is empty if the user has none, and it does not always identify a user. */
            email?: string;
            /**
             * Format: date-time
             * @description When the user verified the e-mail address.
             */
            email_confirmed_at?: string;
            /** @description The phone number. It is empty if the user has none. */
            phone?: string;
            /**
             * Format: date-time
             * @description When the user verified the phone number.
             */
            phone_confirmed_at?: string;
            /**
             * Format: date-time
             * @description When the last verification message was sent.
             */
            confirmation_sent_at?: string;
            /**
             * Format: date-time
             * @description When the user first verified the e-mail address or the phone number.
             */
            confirmed_at?: string;
            /**
             * Format: date-time
             * @description When the user was invited.
             */
            invited_at?: string;
            /**
             * Format: date-time
             * @description When the last password recovery e-mail was sent.
             */
            recovery_sent_at?: string;
            /** @description The e-mail address that waits for verification. */
            new_email?: string;
            /**
             * Format: date-time
             * @description When the last message about a new e-mail address was sent.
             */
            email_change_sent_at?: string;
            /** @description The phone number that waits for verification. */
            new_phone?: string;
            /**
             * Format: date-time
             * @description When the last message about a new phone number was sent.
             */
            phone_change_sent_at?: string;
            /**
             * Format: date-time
             * @description When the last reauthentication code was sent.
             */
            reauthentication_sent_at?: string;
            /**
             * Format: date-time
             * @description When the user last signed in.
             */
            last_sign_in_at?: string;
            app_metadata?: components["schemas"]["AppMetadata"];
            user_metadata?: components["schemas"]["Metadata"];
            /** @description The user's second factors. */
            factors?: components["schemas"]["Factor"][];
            /** @description How the user can sign in. */
            identities?: components["schemas"]["Identity"][];
            /**
             * Format: date-time
             * @description Until when the user is blocked.
             */
            banned_until?: string;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the user was last changed.
             */
            updated_at?: string;
            /**
             * Format: date-time
             * @description When the user was deleted.
             */
            deleted_at?: string;
            /** @description Whether the user signed in without any credentials. */
            is_anonymous?: boolean;
        };
        /** @description One way in which a user can sign in. */
        Identity: {
            /**
             * Format: uuid
             * @description The identity's identifier.
             */
            identity_id?: string;
            /** @description The user's identifier at the provider. */
            id?: string;
            /**
             * Format: uuid
             * @description The user's identifier.
             */
            user_id?: string;
            /** @description What the provider says about the user. */
            identity_data?: Record<string, unknown>;
            /** @description The identity provider, such as `email` or `google`. */
            provider?: string;
            /** @description The e-mail address at the provider. */
            email?: string;
            /**
             * Format: date-time
             * @description When the user last signed in this way.
             */
            last_sign_in_at?: string;
            /**
             * Format: date-time
             * @description When the identity was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the identity was last changed.
             */
            updated_at?: string;
        };
        /** @description A second factor. */
        Factor: {
            /**
             * Format: uuid
             * @description The factor's identifier.
             */
            id: string;
            /** @description The state of the factor, usually `verified` or `unverified`. */
            status?: string;
            /** @description The name that the user gave the factor. */
            friendly_name?: string;
            /** @description The kind of factor, usually `totp` (authenticator app), `phone` or `webauthn`. */
            factor_type?: string;
            /** @description The WebAuthn credential. */
            webauthn_credential?: string;
            /** @description The phone number of a phone factor. */
            phone?: string | null;
            /**
             * Format: date-time
             * @description When the factor was created.
             */
            created_at?: string;
            /**
             * Format: date-time
             * @description When the factor was last changed.
             */
            updated_at?: string;
            /**
             * Format: date-time
             * @description When the factor was last challenged.
             */
            last_challenged_at?: string | null;
        };
        /** @description A second factor to enroll. */
        EnrollFactorRequest: {
            /**
             * @description The kind of factor: an authenticator app, a phone or a WebAuthn device.
             * @enum {string}
             */
            factor_type: "totp" | "phone" | "webauthn";
            /** @description A name that tells the user's factors apart. */
            friendly_name?: string;
            /** @description The name of your application in the authenticator app. It defaults to the host of the site URL. */
            issuer?: string;
            phone?: components["schemas"]["Phone"];
        };
        /** @description A factor that waits for its first verification. */
        EnrolledFactor: {
            /**
             * Format: uuid
             * @description The factor's identifier.
             */
            id: string;
            /**
             * @description The kind of factor.
             * @enum {string}
             */
            type: "totp" | "phone" | "webauthn";
            /** @description The name of the factor. */
            friendly_name?: string;
            totp?: components["schemas"]["TotpEnrollment"];
            phone?: components["schemas"]["Phone"];
        };
        /** @description What an authenticator app needs. The server shows it once. */
        TotpEnrollment: {
            /**
             * Format: password
             * @description A QR code of `uri`, as an SVG image.
             */
            qr_code?: string;
            /**
             * Format: password
             * @description The secret, for users who cannot scan the QR code.
             */
            secret?: string;
            /**
             * Format: password
             * @description The `otpauth` URI.
             */
            uri?: string;
        };
        /** @description A factor that was removed. */
        RemovedFactor: {
            /**
             * Format: uuid
             * @description The factor's identifier.
             */
            id?: string;
        };
        /** @description How to send the code of a phone factor. */
        ChallengeFactorRequest: {
            channel?: components["schemas"]["Channel"];
        };
        /** @description A challenge for a second factor. */
        Challenge: {
            /**
             * Format: uuid
             * @description The challenge's identifier.
             */
            id: string;
            /**
             * @description The kind of factor.
             * @enum {string}
             */
            type: "totp" | "phone" | "webauthn";
            /** @description When the challenge expires, as a Unix timestamp in seconds. */
            expires_at?: number;
            webauthn?: components["schemas"]["WebAuthnChallenge"];
        };
        /** @description What the browser's WebAuthn functions need. */
        WebAuthnChallenge: {
            /**
             * @description Which function to call: `create` for a new credential, `request` for an existing one.
             * @enum {string}
             */
            type: "create" | "request";
            /** @description The options of the function, with the property `publicKey`. */
            credential_options: Record<string, unknown>;
        };
        /** @description The answer to a challenge. */
        VerifyFactorRequest: {
            /**
             * Format: uuid
             * @description The challenge's identifier.
             */
            challenge_id: string;
            /**
             * Format: password
             * @description The code from the authenticator app or the message.
             */
            code?: string;
            webauthn?: components["schemas"]["WebAuthnResult"];
        };
        /** @description What the browser's WebAuthn function returned. */
        WebAuthnResult: {
            /**
             * @description Which function returned it.
             * @enum {string}
             */
            type: "create" | "request";
            /** @description The credential as JSON. */
            credential_response: Record<string, unknown>;
        };
        /** @description A link to create. */
        GenerateLinkRequest: {
            /**
             * @description The kind of link.
             * @enum {string}
             */
            type: "magiclink" | "signup" | "invite" | "recovery" | "email_change_current" | "email_change_new";
            email: components["schemas"]["Email"];
            /**
             * Format: email
             * @description The new e-mail address, for the two changes of address.
             */
            new_email?: string;
            password?: components["schemas"]["NewPassword"];
            data?: components["schemas"]["Metadata"];
            /**
             * Format: uri
             * @description Where the link leads after the verification. The project must allow the URL.
             */
            redirect_to?: string;
        };
        /** @description A link and the user it belongs to. */
        GeneratedLink: components["schemas"]["User"] & {
            /**
             * Format: uri
             * @description The link to deliver to the user.
             */
            action_link?: string;
            /**
             * Format: password
             * @description The one-time password, for `token` of `verifyOneTimePassword`.
             */
            email_otp?: string;
            /**
             * Format: password
             * @description The hashed token, for `token_hash` of `verifyOneTimePassword`.
             */
            hashed_token?: string;
            /** @description The type to verify the token with. */
            verification_type?: string;
            /**
             * Format: uri
             * @description Where the link leads after the verification.
             */
            redirect_to?: string;
        };
        /** @description Why a call failed. The vendor's clients send the header `X-Supabase-Api-Version` and get another form with `code` as text and `message`; this client does not send it. */
        Error: {
            /** @description The HTTP status. */
            code?: number;
            /**
             * @description The kind of error. Those you meet most often:
             *
             *     - `invalid_credentials`, `email_not_confirmed`, `phone_not_confirmed`, `user_banned`, `user_not_found`
             *     - `otp_expired`, `otp_disabled`, `flow_state_not_found`, `flow_state_expired`, `bad_code_verifier`
             *     - `refresh_token_not_found`, `refresh_token_already_used`, `session_not_found`, `session_expired`
             *     - `weak_password`, `same_password`, `reauthentication_needed`, `reauthentication_not_valid`,
             *       `current_password_required`, `current_password_invalid`
             *     - `insufficient_aal`, `mfa_factor_not_found`, `mfa_challenge_expired`, `mfa_verification_failed`,
             *       `mfa_verification_rejected`, `mfa_ip_address_mismatch`, `mfa_factor_name_conflict`,
             *       `too_many_enrolled_mfa_factors`
             *     - `no_authorization`, `bad_jwt`, `not_admin`, `validation_failed`, `bad_json`, `captcha_failed`
             *     - `email_exists`, `phone_exists`, `user_already_exists`, `signup_disabled`, `email_provider_disabled`
             *     - `over_request_rate_limit`, `over_email_send_rate_limit`, `over_sms_send_rate_limit`.
             */
            error_code?: string;
            /** @description The error as text. It may change, so do not compare it. */
            msg?: string;
            /** @description The OAuth 2.0 error code. Some responses have it instead of `msg`. */
            error?: string;
            /** @description The error as text, if `error` is present. */
            error_description?: string;
            weak_password?: components["schemas"]["WeakPassword"];
        };
    };
    responses: {
        /** @description The request is not valid, the CAPTCHA was not solved, or the project has disabled the feature. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No access token was sent. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is not valid or has expired, its session is signed out, or the user is blocked. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is not valid or has no administrator role. */
        NotAdmin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such user. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such factor, or no such user. */
        FactorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The project has disabled this kind of factor. */
        FactorDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The e-mail address or phone number is not valid, or the project does not accept it. */
        UnprocessableAddress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The password is weak, or another user has the address. */
        WeakPassword: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A rate limit is reached. Wait before you try again. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed. */
        InternalServerError: {
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
         * @description Where a link in the message leads after the verification. The server ignores a URL that the project does not allow and uses the project's site URL.
         * @example https://app.example.com/welcome
         */
        RedirectTo: string;
        /**
         * @description The user's identifier.
         * @example 5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75
         */
        UserId: string;
        /**
         * @description The factor's identifier.
         * @example 2b306a77-21dc-4110-ba71-537cb56b9e98
         */
        FactorId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    issueToken: {
        parameters: {
            query: {
                /**
                 * @description The kind of sign-in: `password`, `refresh_token`, `pkce` (exchange an authorization code), `id_token` (a token from an identity provider) or `web3` (a signed message from a wallet).
                 * @example password
                 */
                grant_type: "password" | "refresh_token" | "id_token" | "pkce" | "web3";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields that belong to `grant_type`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The user is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            /** @description The credentials are wrong, the token is used or expired, or the request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No sign-in belongs to the authorization code. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The kind of sign-in is disabled, or the authorization code has expired. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    signOut: {
        parameters: {
            query?: {
                /**
                 * @description Which sessions to sign out: `global` (all), `local` (the current one) or `others` (all except the current one).
                 * @example global
                 */
                scope?: "global" | "local" | "others";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions are signed out. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    sendOneTimePassword: {
        parameters: {
            query?: {
                /**
                 * @description Where a link in the message leads after the verification. The server ignores a URL that the project does not allow and uses the project's site URL.
                 * @example https://app.example.com/welcome
                 */
                redirect_to?: components["parameters"]["RedirectTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where to send the one-time password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimePasswordRequest"];
            };
        };
        responses: {
            /** @description The server accepted the request. It sends a message if a user has the address. The body is empty JSON unless the message is an SMS. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["UnprocessableAddress"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    verifyOneTimePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token and what it is for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyRequest"];
            };
        };
        responses: {
            /** @description The token is valid. The user is signed in, unless a second confirmation is needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"] | components["schemas"]["FirstConfirmation"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The token is unknown, used or expired, or the user is blocked. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["UnprocessableAddress"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    resendOneTimePassword: {
        parameters: {
            query?: {
                /**
                 * @description Where a link in the message leads after the verification. The server ignores a URL that the project does not allow and uses the project's site URL.
                 * @example https://app.example.com/welcome
                 */
                redirect_to?: components["parameters"]["RedirectTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which message to send again, and to whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendRequest"];
            };
        };
        responses: {
            /** @description The server accepted the request. It sends a message if a user has the address. The body is empty JSON unless the message is an SMS. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["UnprocessableAddress"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    signUp: {
        parameters: {
            query?: {
                /**
                 * @description Where a link in the message leads after the verification. The server ignores a URL that the project does not allow and uses the project's site URL.
                 * @example https://app.example.com/welcome
                 */
                redirect_to?: components["parameters"]["RedirectTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description The user is created, or waits for verification. The body holds tokens only if none is required. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"] | components["schemas"]["AccessTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["WeakPassword"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    recoverPassword: {
        parameters: {
            query?: {
                /**
                 * @description Where a link in the message leads after the verification. The server ignores a URL that the project does not allow and uses the project's site URL.
                 * @example https://app.example.com/welcome
                 */
                redirect_to?: components["parameters"]["RedirectTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whose password to recover. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverRequest"];
            };
        };
        responses: {
            /** @description The server accepted the request. It sends an e-mail if a user has the address. The body is empty JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["UnprocessableAddress"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    reauthenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server accepted the request. It sends a message if a user has the address. The body is empty JSON unless the message is an SMS. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The address or the phone number is not verified. */
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
    getUser: {
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
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    updateUser: {
        parameters: {
            query?: {
                /**
                 * @description Where a link in the message leads after the verification. The server ignores a URL that the project does not allow and uses the project's site URL.
                 * @example https://app.example.com/welcome
                 */
                redirect_to?: components["parameters"]["RedirectTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
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
            /** @description A field is not valid, or the change needs a nonce or the current password. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No access token was sent, or its level is `aal1` and the user has a second factor. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            403: components["responses"]["Forbidden"];
            /** @description The new password is weak or is the current one, or another user has the address. */
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
    enrollFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The kind of factor. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrollFactorRequest"];
            };
        };
        responses: {
            /** @description The factor is created and must be verified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledFactor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The access token is not valid, or its level is `aal1` and the user already has a second factor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The kind of factor is disabled, its name is taken, or the user has too many factors. */
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
    challengeFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The factor's identifier.
                 * @example 2b306a77-21dc-4110-ba71-537cb56b9e98
                 */
                factorId: components["parameters"]["FactorId"];
            };
            cookie?: never;
        };
        /** @description How to send the code of a phone factor. Other factors need no body. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ChallengeFactorRequest"];
            };
        };
        responses: {
            /** @description The challenge is created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FactorNotFound"];
            422: components["responses"]["FactorDisabled"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    verifyFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The factor's identifier.
                 * @example 2b306a77-21dc-4110-ba71-537cb56b9e98
                 */
                factorId: components["parameters"]["FactorId"];
            };
            cookie?: never;
        };
        /** @description The challenge and the code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyFactorRequest"];
            };
        };
        responses: {
            /** @description The code is right. The tokens have level `aal2`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FactorNotFound"];
            /** @description The code is wrong, or the challenge has expired or does not belong to the factor. */
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
    unenrollFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The factor's identifier.
                 * @example 2b306a77-21dc-4110-ba71-537cb56b9e98
                 */
                factorId: components["parameters"]["FactorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor is removed. The body repeats its identifier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedFactor"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["FactorNotFound"];
            /** @description The access token has level `aal1`, and the factor is verified. */
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
    adminGenerateLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The kind of link and the user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateLinkRequest"];
            };
        };
        responses: {
            /** @description The link, its one-time password and the user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratedLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotAdmin"];
            404: components["responses"]["UserNotFound"];
            /** @description Another user has the address, the password is weak, or the project does not allow this change. */
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
    adminGetUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's identifier.
                 * @example 5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75
                 */
                userId: components["parameters"]["UserId"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotAdmin"];
            404: components["responses"]["UserNotFound"];
        };
    };
    adminUpdateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's identifier.
                 * @example 5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminUserUpdate"];
            };
        };
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
            /** @description A field is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotAdmin"];
            404: components["responses"]["UserNotFound"];
            422: components["responses"]["WeakPassword"];
        };
    };
    adminListFactors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's identifier.
                 * @example 5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Factor"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotAdmin"];
            404: components["responses"]["UserNotFound"];
        };
    };
    adminDeleteFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's identifier.
                 * @example 5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description The factor's identifier.
                 * @example 2b306a77-21dc-4110-ba71-537cb56b9e98
                 */
                factorId: components["parameters"]["FactorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factor is removed. The body describes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Factor"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["NotAdmin"];
            404: components["responses"]["FactorNotFound"];
        };
    };
}
