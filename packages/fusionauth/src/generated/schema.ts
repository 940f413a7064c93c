// Made by Specloom from specs/fusionauth/openapi.yaml: run `pnpm generate fusionauth` to renew it. Do not edit.

export interface paths {
    "/api/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a user in
         * @description Checks a password, or a one-time password that `changePassword` returned, and issues an access token. Branch
         *     on the status before you use the body:
         *
         *     - 200: the user is signed in.
         *     - 202: the password is correct, but the user is not registered for the application.
         *     - 203: the user must choose a new password first. Pass `changePasswordId` to `changePassword`.
         *     - 212 and 213: the user must verify an email address, a phone number or the registration first.
         *     - 242: the user must enter a second factor. Pass `twoFactorId` to `completeTwoFactorLogin`.
         *
         *     Send an API key unless the application, or without `applicationId` the tenant, allows unauthenticated calls.
         *     A failed attempt can lock the account, so the client never repeats the call automatically.
         *
         *     Not documented by the vendor: whether statuses 212 and 213 come with an access token.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/two-factor/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a sign-in with a second factor
         * @description Finishes a sign-in that `login` answered with status 242, or a check that `startTwoFactor` began. Send the
         *     `twoFactorId` of that response and the user's code, which may also be a recovery code. No API key is needed.
         *
         *     A `twoFactorId` is valid for 5 minutes unless the tenant is configured otherwise. After that the server
         *     answers 404: call `login` again. With `trustComputer`, the response contains a `twoFactorTrustId`; send it with
         *     later calls of `login` to skip the second factor on that device.
         *
         *     Not documented by the vendor: how many wrong codes are accepted.
         */
        post: operations["completeTwoFactorLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/two-factor/send/{twoFactorId}": {
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
         * @description Sends a code by email or to a phone, so that the user can answer the challenge of `login` or `startTwoFactor`.
         *     Take `methodId` from the `methods` of that challenge. Do not call it for an authenticator app, which makes its
         *     own codes. No API key is needed.
         *
         *     Each call invalidates the codes that were sent before for the same `twoFactorId`, so the client never repeats
         *     it automatically.
         *
         *     Not documented by the vendor: how many codes can be sent, and which status an expired `twoFactorId` causes.
         */
        post: operations["sendTwoFactorLoginCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a user out
         * @description Revokes the refresh token in the body and deletes the cookies `access_token` and `refresh_token` of a browser.
         *     With `global`, it revokes every refresh token of the user and ends the single sign-on session.
         *
         *     Access tokens stay valid until they expire. Without a refresh token in the body or the cookie, nothing is
         *     revoked. The vendor documents no client error for this call.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a password reset
         * @description Sends the user a message with a link to reset the password. The link contains a change password ID, which
         *     `changePassword` takes. It is valid for 10 minutes unless the tenant is configured otherwise. The password
         *     stays the same until then.
         *
         *     Without an API key, the server always sends a message and answers without a body. With an API key, it returns
         *     the change password ID, and `sendForgotPasswordMessage: false` sends no message, so that you can deliver the
         *     link yourself. Status 404 reveals that there is no such user: do not pass it on to a browser.
         *
         *     Not documented by the vendor: how often a reset can be started.
         */
        post: operations["startForgottenPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/change-password/{changePasswordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a change password ID
         * @description Tells whether a change password ID is valid, so that a form can say so before the user types a password. It
         *     changes nothing, and no credential is needed.
         *
         *     Status 400 with the general error code `[TrustTokenRequired]` means that the user has a second factor: let the
         *     user complete it with `startTwoFactor` and `completeTwoFactorLogin`, then pass the `trustToken` of that
         *     response to `changePassword`.
         */
        get: operations["checkChangePasswordId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password
         * @description Sets a user's password and revokes all refresh tokens and change password IDs of that user. There are three
         *     ways to say whose password it is:
         *
         *     - `changePasswordId` from a reset link. No credential is needed.
         *     - `currentPassword` with the user's access token: users change their own password.
         *     - `loginId` with an API key: an administrator sets the password of any user.
         *
         *     The first two return a `oneTimePassword`. Pass it to `login` to keep the user signed in; to get a refresh token
         *     as well, send the current `refreshToken` here.
         *
         *     If the user has a second factor, the call needs a `trustToken`: status 400 with the general error code
         *     `[TrustTokenRequired]` asks for one. With an API key, a wrong `currentPassword` or `loginId` causes status 400;
         *     without one, it causes 404.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tenant/password-validation-rules/{tenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the password rules of a tenant
         * @description Returns the rules that a new password must satisfy, so that a form can check it before it calls
         *     `changePassword`. No credential is needed.
         *
         *     Not documented by the vendor: the status for a tenant that does not exist.
         */
        get: operations["getPasswordRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the verification email again
         * @description Sends a new verification email. The ID in it expires after 24 hours unless the tenant is configured otherwise.
         *
         *     Without an API key, the response has no body. With an API key, it contains the verification ID, and
         *     `sendVerifyEmail=false` sends no email, so that you can deliver the ID yourself. Each call can send another
         *     email, so the client never repeats it automatically.
         *
         *     Not documented by the vendor: whether the one-time code in the response is called `oneTimeCode`, as the
         *     vendor's API document says, or `verificationOneTimeCode`, as its reference says.
         */
        put: operations["resendVerificationEmail"];
        /**
         * Verify an email address
         * @description Marks the email address of a user as verified. Send the `verificationId` from the email; if the tenant uses
         *     form fields instead of links, send the `oneTimeCode` as well. No credential is needed for that.
         *
         *     With an API key, send `userId` instead to verify an address without the user.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/two-factor/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Generate a secret for an authenticator app
         * @description Returns a random secret. Show `secretBase32Encoded` to the user as a QR code, then pass the secret to
         *     `enableTwoFactor` with the first code from the app. Each call returns another secret, and nothing is stored
         *     until then.
         */
        get: operations["generateTwoFactorSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/two-factor/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a code to set up or remove a second factor
         * @description Sends a code to an email address or a phone that the user wants to set up, or to one that the user wants to
         *     remove. Pass the code to `enableTwoFactor` or `disableTwoFactor`. Do not call it for an authenticator app.
         *
         *     To set up a method, send `method` with `email` or `mobilePhone`. To remove one, send its `methodId`. With an
         *     API key, say in `userId` whose it is; with an access token, it is the user of the token. Each call sends
         *     another message, so the client never repeats it automatically.
         *
         *     Not documented by the vendor: how many codes can be sent.
         */
        post: operations["sendTwoFactorCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/two-factor/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a signed-in user for a second factor
         * @description Begins a check outside a sign-in, for example before a password change. Complete it with
         *     `completeTwoFactorLogin`; the `trustToken` of that response is what `changePassword` asks for.
         *
         *     To deliver a code yourself, send your own `code` or take the generated one from the response. To let
         *     FusionAuth deliver one, call `sendTwoFactorLoginCode`, which makes every other code invalid. For an
         *     authenticator app, do neither.
         */
        post: operations["startTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/two-factor/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up a second factor
         * @description Adds a second factor to a user. The user proves that it works with a code: from the authenticator app that
         *     read the secret of `generateTwoFactorSecret`, or from the message that `sendTwoFactorCode` sent. Repeat it to
         *     add further methods. The tenant must allow the method.
         *
         *     For the first method of a user, the response contains `recoveryCodes`. The server stores only hashes of them,
         *     so show them to the user now. With the `twoFactorId` of a sign-in that demanded a second factor, the response
         *     contains a `code` with which `completeTwoFactorLogin` finishes that sign-in. For further methods, the response
         *     has no body.
         */
        post: operations["enableTwoFactor"];
        /**
         * Remove a second factor
         * @description Removes one second factor of a user. The user proves control of it with a code. With a recovery code, all
         *     methods are removed, which is the way back for a user who has lost the device.
         *
         *     The vendor also accepts `code` and `methodId` in the query. Here they are in the body, which keeps the code out
         *     of access logs. The client never repeats the call automatically, because a code works once.
         */
        delete: operations["disableTwoFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/two-factor/recovery-code/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate recovery codes
         * @description Generates 10 recovery codes and invalidates all earlier ones. The server stores only hashes, so show the codes
         *     to the user now. Codes look like `XXXXX-XXXXX`, or `XXXXXXX-XXXXXXX` in FIPS mode.
         *
         *     Not documented by the vendor: the status for a user who does not exist; 404 is inferred from the other calls.
         */
        post: operations["generateRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jwt/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the refresh tokens of a user
         * @description Lists the refresh tokens of a user, newest first: each is a session on one device. The server returns at most
         *     1,000 of them and leaves older ones out. Pass an `id` to `revokeRefreshToken` to end that session.
         */
        get: operations["listRefreshTokens"];
        put?: never;
        /**
         * Get a new access token
         * @description Exchanges a refresh token for a new access token. No credential is needed besides the refresh token. Store the
         *     `refreshToken` of the response: if refresh tokens work once, the old one is no longer valid. For that reason
         *     the client never repeats the call automatically.
         *
         *     Status 400 means that the refresh token is wrong, expired or revoked, or that `timeToLiveInSeconds` is longer
         *     than the configured lifetime. Sign in again.
         */
        post: operations["refreshAccessToken"];
        /**
         * Revoke the refresh tokens of a user or an application
         * @description Revokes refresh tokens, so that users have to sign in again. Send `userId` for every session of a user, both
         *     parameters for the sessions of a user in one application, or `applicationId` alone for **all users** of an
         *     application. Access tokens stay valid until they expire.
         *
         *     The vendor also accepts a refresh token in the query or the body; `logout` and `revokeRefreshToken` do that
         *     without a token in the URL.
         *
         *     Not documented by the vendor: what a call without parameters does.
         */
        delete: operations["revokeRefreshTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jwt/refresh/{tokenId}": {
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
         * Revoke one refresh token
         * @description Ends one session. The ID is not the refresh token itself, so it is safe in a URL. With an access token, it must
         *     be a token of the same user.
         */
        delete: operations["revokeRefreshToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jwt/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Validate an access token
         * @description Checks the signature and the expiry of the access token that the call is made with, and returns its claims. If
         *     it is not valid, the server answers 401: get another one with `refreshAccessToken`, or sign in.
         *
         *     You can also verify the signature locally, without a call.
         */
        get: operations["validateAccessToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a user by login ID
         * @description Returns the user that has this email address, user name or phone number. The other operations take its `id`,
         *     and `twoFactor.methods` lists the second factors.
         *
         *     The vendor's endpoint can also search by other IDs. They are left out here, because two of them are secrets
         *     that would be in the URL.
         */
        get: operations["findUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what locks an account
         * @description Lists the actions that were taken on a user. With `preventingLogin=true`, it lists those that keep the user
         *     from signing in now, the lock after too many failed attempts among them. Pass an `id` to `cancelUserAction` to
         *     unlock the account.
         *
         *     Not documented by the vendor: the order of the list.
         */
        get: operations["listUserActions"];
        put?: never;
        /**
         * Lock an account
         * @description Applies a user action to a user. If the action is configured to prevent login, the user cannot sign in until
         *     `expiry`: `login` answers 409 and names the action. Whether the user also gets an email depends on `emailUser`.
         *
         *     Create the action beforehand in the FusionAuth admin UI, and pass its ID as `userActionId`. A time-based action
         *     needs an `expiry`. The vendor's value for an action without end, 9223372036854775807, is not an exact number in
         *     JavaScript: send an instant far in the future instead.
         *
         *     Each call applies the action again, so the client never repeats it automatically.
         */
        post: operations["takeUserAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/action/{actionId}": {
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
         * Unlock an account
         * @description Cancels an action on a user. If it was the only one that prevented login, the user can sign in again. Say in
         *     `actionerUserId` who cancels it.
         */
        delete: operations["cancelUserAction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A password, or a one-time password in its place. */
        LoginRequest: components["schemas"]["PasswordLogin"] | components["schemas"]["OneTimePasswordLogin"];
        /** @description What every sign-in can say. */
        LoginOptions: {
            /**
             * Format: uuid
             * @description The application to sign in to. Without it, the response has no refresh token.
             */
            applicationId?: string;
            /** @description The IP address of the user, for the login history. By default, the server uses the caller's. */
            ipAddress?: string;
            metaData?: components["schemas"]["MetaDataWritable"];
            /**
             * @description Whether to leave out the access token, which saves the time to sign it.
             * @default false
             */
            noJWT?: boolean;
            /**
             * Format: password
             * @description The ID of an earlier `completeTwoFactorLogin` with `trustComputer`, to skip the second factor on this device.
             */
            twoFactorTrustId?: string;
        };
        /** @description A sign-in with a password. */
        PasswordLogin: components["schemas"]["LoginOptions"] & {
            loginId: components["schemas"]["LoginId"];
            loginIdTypes?: components["schemas"]["LoginIdTypes"];
            /**
             * Format: password
             * @description The password, or an authentication token of the application.
             */
            password: string;
        };
        /** @description A sign-in with a one-time password. */
        OneTimePasswordLogin: components["schemas"]["LoginOptions"] & {
            /**
             * Format: password
             * @description The one-time password that `changePassword` returned.
             */
            oneTimePassword: string;
        };
        /** @description The email address, user name or phone number of the user. */
        LoginId: string;
        /** @description What `loginId` may be, in the order in which the server compares it. By default, an email address, then a user name. */
        LoginIdTypes: components["schemas"]["LoginIdType"][];
        /**
         * @description A type of identity.
         * @enum {string}
         */
        LoginIdType: "email" | "phoneNumber" | "username";
        /** @description The result of a sign-in. */
        LoginResponse: {
            /**
             * Format: password
             * @description The access token, a JWT. Give it to a client as `BearerAuth`. Absent with `noJWT`.
             */
            token?: string;
            tokenExpirationInstant?: components["schemas"]["Instant"];
            /**
             * Format: password
             * @description The refresh token. Present if the request had an `applicationId`, the user is registered for that application, and the application generates refresh tokens. Pass it to `refreshAccessToken`.
             */
            refreshToken?: string;
            /**
             * Format: uuid
             * @description The ID of the refresh token. Pass it to `revokeRefreshToken`.
             */
            refreshTokenId?: string;
            /**
             * Format: password
             * @description The ID to verify the email address with, if the tenant verifies with a code in a form.
             */
            emailVerificationId?: string;
            /**
             * Format: password
             * @description The ID to verify the identity with, if the tenant verifies with a code in a form.
             */
            identityVerificationId?: string;
            /**
             * Format: password
             * @description The ID to verify the registration with, if the application verifies with a code in a form.
             */
            registrationVerificationId?: string;
            /**
             * Format: password
             * @description Proof of a completed second factor, which `changePassword` asks for.
             */
            trustToken?: string;
            /**
             * Format: password
             * @description The ID that skips the second factor on this device, after `trustComputer`.
             */
            twoFactorTrustId?: string;
            state?: components["schemas"]["State"];
            user?: components["schemas"]["User"];
        };
        /** @description The user must choose a new password. */
        PasswordChangeRequired: {
            /**
             * Format: password
             * @description The ID to pass to `changePassword`.
             */
            changePasswordId?: string;
            changePasswordReason?: components["schemas"]["ChangePasswordReason"];
        };
        /**
         * @description Why the user must choose a new password:
         *
         *     - `Administrative`: an administrator requires it.
         *     - `Breached`: the password is in a list of breached passwords.
         *     - `Expired`: the password has expired.
         *     - `Validation`: the password breaks the current rules.
         * @enum {string}
         */
        ChangePasswordReason: "Administrative" | "Breached" | "Expired" | "Validation";
        /** @description The user must enter a second factor. */
        TwoFactorChallenge: {
            /**
             * Format: password
             * @description The ID of the challenge, valid for 5 minutes by default. Pass it to `completeTwoFactorLogin`.
             */
            twoFactorId?: string;
            /** @description The second factors of the user. */
            methods?: components["schemas"]["TwoFactorMethod"][];
            /** @description The methods that the user can set up with `enableTwoFactor`, if a second factor is required and the user has none. */
            configurableMethods?: string[];
        };
        /** @description A second factor of a user. */
        TwoFactorMethod: {
            /** @description The ID of the method. */
            id?: string;
            method?: components["schemas"]["TwoFactorMethodType"];
            /** @description The display name. */
            name?: string;
            /** @description The email address that codes are sent to. */
            email?: string;
            /** @description The phone number that codes are sent to. */
            mobilePhone?: string;
            /** @description Whether the user signed in with this method last. */
            lastUsed?: boolean;
        };
        /**
         * @description A kind of second factor.
         * @enum {string}
         */
        TwoFactorMethodType: "authenticator" | "email" | "sms";
        /** @description What prevents the user from signing in. */
        LoginPrevented: {
            /** @description The actions that prevent login. */
            actions?: components["schemas"]["LoginPreventingAction"][];
        };
        /** @description An action that prevents login. */
        LoginPreventingAction: {
            /**
             * Format: uuid
             * @description The ID of the action on this user. Pass it to `cancelUserAction`.
             */
            actionId?: string;
            /**
             * Format: uuid
             * @description The user who took the action.
             */
            actionerUserId?: string;
            expiry?: components["schemas"]["Instant"];
            /** @description The name of the action. */
            name?: string;
            /** @description The name of the action in the language of the user. */
            localizedName?: string;
            /** @description The option of the action. */
            option?: string;
            /** @description The option in the language of the user. */
            localizedOption?: string;
            /** @description The reason for the action. */
            reason?: string;
            /** @description The reason in the language of the user. */
            localizedReason?: string;
            /** @description The code of the reason. */
            reasonCode?: string;
        };
        /** @description A code, and the challenge that it answers. */
        TwoFactorLoginRequest: {
            /**
             * Format: password
             * @description The ID of the challenge, from `login` or `startTwoFactor`.
             */
            twoFactorId: string;
            /**
             * Format: password
             * @description The code that the user entered, or a recovery code.
             */
            code: string;
            /**
             * Format: uuid
             * @description The application to sign in to. Without it, the response has no refresh token.
             */
            applicationId?: string;
            /** @description The IP address of the user, for the login history. By default, the server uses the caller's. */
            ipAddress?: string;
            metaData?: components["schemas"]["MetaDataWritable"];
            /**
             * @description Whether to leave out the access token.
             * @default false
             */
            noJWT?: boolean;
            /**
             * @description Whether to return a `twoFactorTrustId`, which skips the second factor on this device.
             * @default false
             */
            trustComputer?: boolean;
        };
        /** @description The method to send a code to. */
        TwoFactorLoginSendRequest: {
            /** @description The ID of the method. */
            methodId: string;
            messageType?: components["schemas"]["MessageType"];
        };
        /**
         * @description How to deliver the code to a phone. By default, `SMS`.
         * @enum {string}
         */
        MessageType: "SMS" | "Voice";
        /** @description The device that the user signs in on. */
        MetaData: {
            device?: components["schemas"]["DeviceInfo"];
        };
        /**
         * @description The device that the user signs in on.
         *
         *     This is the form in which it is sent.
         */
        MetaDataWritable: {
            device?: components["schemas"]["DeviceInfoWritable"];
        };
        /** @description A device. */
        DeviceInfo: {
            /** @description The name of the device. */
            name?: string;
            /** @description A description of the device. */
            description?: string;
            /** @description The kind of device, any text. Before version 1.46.0, one of a list such as `BROWSER` or `MOBILE`. */
            type?: string;
            /** @description The IP address that the device was last used from. */
            readonly lastAccessedAddress?: string;
            lastAccessedInstant?: components["schemas"]["Instant"];
        };
        /**
         * @description A device.
         *
         *     This is the form in which it is sent.
         */
        DeviceInfoWritable: {
            /** @description The name of the device. */
            name?: string;
            /** @description A description of the device. */
            description?: string;
            /** @description The kind of device, any text. Before version 1.46.0, one of a list such as `BROWSER` or `MOBILE`. */
            type?: string;
            lastAccessedInstant?: components["schemas"]["Instant"];
        };
        /** @description The session to end. */
        LogoutRequest: {
            /**
             * Format: password
             * @description The refresh token to revoke. It counts instead of the cookie.
             */
            refreshToken?: string;
            /**
             * @description Whether to revoke all refresh tokens of the user and end the single sign-on session.
             * @default false
             */
            global?: boolean;
        };
        /** @description The user who forgot the password. */
        ForgotPasswordRequest: {
            loginId: components["schemas"]["LoginId"];
            loginIdTypes?: components["schemas"]["LoginIdTypes"];
            /**
             * Format: uuid
             * @description The application whose message template to use. By default, the server uses the tenant's.
             */
            applicationId?: string;
            /**
             * Format: password
             * @description Your own change password ID. Leave it out unless you have to. Only with an API key.
             */
            changePasswordId?: string;
            /**
             * @description Whether to send a message. Only with an API key.
             * @default true
             */
            sendForgotPasswordMessage?: boolean;
            state?: components["schemas"]["State"];
        };
        /** @description The reset that was started. */
        ForgotPasswordResponse: {
            /**
             * Format: password
             * @description The ID to pass to `changePassword`. Whoever holds it can set the password.
             */
            changePasswordId?: string;
        };
        /** @description An object of your own, returned unchanged when the user completes the flow. */
        State: {
            [key: string]: unknown;
        };
        /** @description Whose password to set, and the new password. */
        ChangePasswordRequest: components["schemas"]["ChangePasswordWithId"] | components["schemas"]["ChangeOwnPassword"] | components["schemas"]["SetUserPassword"];
        /** @description A new password with the ID from a reset link. */
        ChangePasswordWithId: components["schemas"]["NewPassword"] & {
            /**
             * Format: password
             * @description The ID from the link, or from status 203 of `login`.
             */
            changePasswordId: string;
            currentPassword?: components["schemas"]["CurrentPassword"];
        };
        /** @description A new password for the user of the access token. */
        ChangeOwnPassword: components["schemas"]["NewPassword"] & {
            currentPassword: components["schemas"]["CurrentPassword"];
            /**
             * Format: password
             * @description The refresh token of the user. With it, the sign-in that follows returns a new one.
             */
            refreshToken?: string;
        };
        /** @description A new password for any user. Needs an API key. */
        SetUserPassword: components["schemas"]["NewPassword"] & {
            loginId: components["schemas"]["LoginId"];
            loginIdTypes?: components["schemas"]["LoginIdTypes"];
            currentPassword?: components["schemas"]["CurrentPassword"];
            /**
             * Format: uuid
             * @description The application whose message templates to use. By default, the server uses the tenant's.
             */
            applicationId?: string;
        };
        /** @description A new password. */
        NewPassword: {
            /**
             * Format: password
             * @description The new password. `getPasswordRules` tells what it must satisfy.
             */
            password: string;
            /**
             * Format: password
             * @description Proof of a completed second factor. Required if the user has a second factor.
             */
            trustToken?: string;
            /**
             * Format: password
             * @description The value that was sent to `startTwoFactor`. Required if one was sent.
             */
            trustChallenge?: string;
        };
        /**
         * Format: password
         * @description The current password, which the server checks.
         */
        CurrentPassword: string;
        /** @description What the user needs to stay signed in. */
        ChangePasswordResponse: {
            /**
             * Format: password
             * @description A password that works once. Pass it to `login`.
             */
            oneTimePassword?: string;
            state?: components["schemas"]["State"];
        };
        /** @description The password rules of a tenant. */
        PasswordRulesResponse: {
            passwordValidationRules?: components["schemas"]["PasswordRules"];
        };
        /** @description What a new password must satisfy. */
        PasswordRules: {
            /** @description The least number of characters. */
            minLength?: number;
            /** @description The largest number of characters. */
            maxLength?: number;
            /** @description Whether the password needs upper-case and lower-case letters. */
            requireMixedCase?: boolean;
            /** @description Whether the password needs a character that is neither a letter nor a digit. */
            requireNonAlpha?: boolean;
            /** @description Whether the password needs a digit. */
            requireNumber?: boolean;
            /** @description Whether the password must not be the user's login ID. */
            disallowUserLoginId?: boolean;
            /** @description Whether a sign-in checks the password against these rules. */
            validateOnLogin?: boolean;
            rememberPreviousPasswords?: components["schemas"]["RememberPreviousPasswords"];
            breachDetection?: components["schemas"]["BreachDetection"];
        };
        /** @description Whether earlier passwords are refused. */
        RememberPreviousPasswords: {
            /** @description Whether the rule is on. */
            enabled?: boolean;
            /** @description How many earlier passwords are refused. */
            count?: number;
        };
        /** @description How passwords are compared with breached ones. */
        BreachDetection: {
            /** @description Whether breach detection is on. */
            enabled?: boolean;
            /**
             * @description How strictly passwords are compared.
             * @enum {string}
             */
            matchMode?: "Low" | "Medium" | "High";
            /**
             * @description What happens if a user signs in with a breached password.
             * @enum {string}
             */
            onLogin?: "Off" | "RecordOnly" | "NotifyUser" | "RequireChange";
        };
        /** @description The verification that was started. */
        VerifyEmailResponse: {
            /**
             * Format: password
             * @description The ID to pass to `verifyEmail`.
             */
            verificationId?: string;
            /**
             * Format: password
             * @description The code that the user has to type, if the tenant verifies with a form.
             */
            oneTimeCode?: string;
        };
        /** @description What proves the address. */
        VerifyEmailRequest: components["schemas"]["VerifyEmailWithId"] | components["schemas"]["VerifyEmailOfUser"];
        /** @description Proof from the email. */
        VerifyEmailWithId: {
            /**
             * Format: password
             * @description The ID from the email.
             */
            verificationId: string;
            /**
             * Format: password
             * @description The code from the email. Required if the tenant verifies with a form.
             */
            oneTimeCode?: string;
        };
        /** @description The word of an administrator. Needs an API key. */
        VerifyEmailOfUser: {
            /**
             * Format: uuid
             * @description The user whose address to mark as verified.
             */
            userId: string;
        };
        /** @description A secret for an authenticator app, in two encodings. */
        SecretResponse: {
            /**
             * Format: password
             * @description The secret in base64.
             */
            secret?: string;
            /**
             * Format: password
             * @description The secret in base32, as authenticator apps read it from a QR code.
             */
            secretBase32Encoded?: string;
        };
        /** @description Where to send a code. */
        TwoFactorSendRequest: {
            /**
             * Format: uuid
             * @description The user. Required with an API key.
             */
            userId?: string;
            /**
             * Format: uuid
             * @description The application whose message template to use. By default, the server uses the tenant's.
             */
            applicationId?: string;
            /**
             * @description The kind of method to set up.
             * @enum {string}
             */
            method?: "email" | "sms";
            /** @description The address to set up. Required if `method` is `email`. */
            email?: string;
            /** @description The phone number to set up. Required if `method` is `sms`. */
            mobilePhone?: string;
            /** @description The ID of the method to remove. */
            methodId?: string;
            messageType?: components["schemas"]["MessageType"];
        };
        /** @description Who has to enter a second factor. One of `userId` and `loginId` is required. */
        TwoFactorStartRequest: {
            /**
             * Format: uuid
             * @description The ID of the user.
             */
            userId?: string;
            loginId?: components["schemas"]["LoginId"];
            loginIdTypes?: components["schemas"]["LoginIdTypes"];
            /**
             * Format: uuid
             * @description The application. Without it, an instance with several tenants needs the tenant's header.
             */
            applicationId?: string;
            /**
             * Format: password
             * @description Your own code. By default, the server generates one. Leave it out for an authenticator app.
             */
            code?: string;
            /**
             * Format: password
             * @description A value that binds the resulting `trustToken` to one purpose. Send it again with the token.
             */
            trustChallenge?: string;
            state?: components["schemas"]["State"];
        };
        /** @description A challenge. */
        TwoFactorStartResponse: {
            /**
             * Format: password
             * @description The ID of the challenge. Pass it to `completeTwoFactorLogin`.
             */
            twoFactorId?: string;
            /**
             * Format: password
             * @description The code to deliver to the user.
             */
            code?: string;
            /** @description The second factors of the user. */
            methods?: components["schemas"]["TwoFactorMethod"][];
        };
        /** @description The method to set up, and a code that proves it. */
        TwoFactorRequest: {
            method: components["schemas"]["TwoFactorMethodType"];
            /**
             * Format: password
             * @description A code from the app or the message.
             */
            code: string;
            /**
             * Format: password
             * @description The secret in base64. An authenticator app needs this or `secretBase32Encoded`.
             */
            secret?: string;
            /**
             * Format: password
             * @description The secret in base32. An authenticator app needs this or `secret`.
             */
            secretBase32Encoded?: string;
            /** @description The email address. Required if `method` is `email`. */
            email?: string;
            /** @description The phone number. Required if `method` is `sms`. */
            mobilePhone?: string;
            /** @description A display name for the method. */
            name?: string;
            /**
             * Format: uuid
             * @description The application whose email template to use. By default, the server uses the tenant's.
             */
            applicationId?: string;
            /**
             * Format: password
             * @description The ID of a challenge of `login`, if the sign-in demanded a second factor.
             */
            twoFactorId?: string;
        };
        /** @description What belongs to the first second factor of a user. */
        TwoFactorResponse: {
            recoveryCodes?: components["schemas"]["RecoveryCodes"];
            /**
             * Format: password
             * @description A code for `completeTwoFactorLogin`, if the request had a `twoFactorId`.
             */
            code?: string;
        };
        /** @description The method to remove, and a code. */
        TwoFactorDisableRequest: {
            /** @description The ID of the method. With a recovery code, the ID of any method of the user. */
            methodId: string;
            /**
             * Format: password
             * @description A code from the method, or a recovery code, which removes all methods.
             */
            code: string;
            /**
             * Format: uuid
             * @description The application whose email template to use. By default, the server uses the tenant's.
             */
            applicationId?: string;
        };
        /** @description The recovery codes. */
        RecoveryCodeResponse: {
            recoveryCodes?: components["schemas"]["RecoveryCodes"];
        };
        /** @description Codes that work once, in place of a second factor. They cannot be read again. */
        RecoveryCodes: string[];
        /** @description The refresh token. */
        RefreshRequest: {
            /**
             * Format: password
             * @description The refresh token. If a browser sends the cookie `refresh_token`, the cookie counts.
             */
            refreshToken: string;
            /**
             * Format: password
             * @description The previous access token, which webhooks receive.
             */
            token?: string;
            /** @description The lifetime of the new access token in seconds, if it is to be shorter than configured. */
            timeToLiveInSeconds?: number;
        };
        /** @description The new tokens. */
        RefreshResponse: {
            /**
             * Format: password
             * @description The new access token.
             */
            token?: string;
            /**
             * Format: password
             * @description The refresh token to use from now on. It is a new one if refresh tokens work once.
             */
            refreshToken?: string;
            /**
             * Format: uuid
             * @description The ID of the refresh token, which stays the same.
             */
            refreshTokenId?: string;
        };
        /** @description The refresh tokens of a user. */
        RefreshTokenResponse: {
            /** @description The refresh tokens, newest first. */
            refreshTokens?: components["schemas"]["RefreshToken"][];
        };
        /** @description A refresh token, which is a session on one device. */
        RefreshToken: {
            /**
             * Format: uuid
             * @description The ID of the refresh token.
             */
            id?: string;
            /**
             * Format: uuid
             * @description The application that it gives access tokens for. Without it, it gives none for an application.
             */
            applicationId?: string;
            /**
             * Format: uuid
             * @description The tenant of the user.
             */
            tenantId?: string;
            /**
             * Format: uuid
             * @description The user.
             */
            userId?: string;
            insertInstant?: components["schemas"]["Instant"];
            startInstant?: components["schemas"]["Instant"];
            metaData?: components["schemas"]["MetaData"];
            /**
             * Format: password
             * @description The refresh token itself.
             */
            token?: string;
        };
        /** @description A decoded access token. */
        ValidateResponse: {
            jwt?: components["schemas"]["AccessTokenClaims"];
        };
        /** @description The claims of an access token. There can be others. */
        AccessTokenClaims: {
            /** @description The application, or a list of audiences. */
            aud?: string | string[];
            /**
             * Format: int64
             * @description When the token expires, in seconds since 1970-01-01 in UTC.
             */
            exp?: number;
            /**
             * Format: int64
             * @description When the token was issued, in seconds since 1970-01-01 in UTC.
             */
            iat?: number;
            /** @description Who issued the token. */
            iss?: string;
            /** @description The ID of the user. */
            sub?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A user. */
        UserResponse: {
            user?: components["schemas"]["User"];
        };
        /** @description What concerns the security of a user's account. The server sends other fields too. */
        User: {
            /**
             * Format: uuid
             * @description The ID of the user.
             */
            id?: string;
            /**
             * Format: uuid
             * @description The tenant of the user.
             */
            tenantId?: string;
            /** @description The email address. */
            email?: string;
            /** @description The user name. */
            username?: string;
            /** @description The phone number that the user signs in with. */
            phoneNumber?: string;
            /** @description The first name. */
            firstName?: string;
            /** @description The last name. */
            lastName?: string;
            /** @description Whether the user can sign in. A deactivated user cannot. */
            active?: boolean;
            /** @description Whether the email address is verified. */
            verified?: boolean;
            /** @description Whether the user must choose a new password at the next sign-in. */
            passwordChangeRequired?: boolean;
            passwordChangeReason?: components["schemas"]["ChangePasswordReason"];
            passwordLastUpdateInstant?: components["schemas"]["Instant"];
            /**
             * @description How the password was found among breached ones.
             * @enum {string}
             */
            breachedPasswordStatus?: "None" | "ExactMatch" | "SubAddressMatch" | "PasswordOnly" | "CommonPassword";
            expiry?: components["schemas"]["Instant"];
            lastLoginInstant?: components["schemas"]["Instant"];
            insertInstant?: components["schemas"]["Instant"];
            twoFactor?: components["schemas"]["UserTwoFactor"];
        } & {
            [key: string]: unknown;
        };
        /** @description The second factors of a user. */
        UserTwoFactor: {
            /** @description The second factors. */
            methods?: components["schemas"]["TwoFactorMethod"][];
        };
        /** @description An action to take on a user. */
        ActionRequest: {
            action: components["schemas"]["ActionData"];
            /**
             * @description Whether to tell webhooks about the action.
             * @default false
             */
            broadcast?: boolean;
        };
        /** @description An action on a user. */
        ActionData: {
            /**
             * Format: uuid
             * @description The user on whom the action is taken.
             */
            actioneeUserId: string;
            /**
             * Format: uuid
             * @description The user who takes the action.
             */
            actionerUserId: string;
            /**
             * Format: uuid
             * @description The action to take, as created in the admin UI.
             */
            userActionId: string;
            /** @description The applications that the action is about. */
            applicationIds?: string[];
            /** @description A comment for the record. */
            comment?: string;
            /**
             * @description Whether to send the user an email.
             * @default false
             */
            emailUser?: boolean;
            expiry?: components["schemas"]["Instant"];
            /**
             * @description A flag that webhooks receive.
             * @default false
             */
            notifyUser?: boolean;
            /** @description The option of the action. */
            option?: string;
            /**
             * Format: uuid
             * @description The reason, as created in the admin UI.
             */
            reasonId?: string;
        };
        /** @description Who cancels an action, and why. */
        CancelActionRequest: {
            action: components["schemas"]["CancelActionData"];
            /**
             * @description Whether to tell webhooks about it.
             * @default false
             */
            broadcast?: boolean;
        };
        /** @description Who cancels an action, and why. */
        CancelActionData: {
            /**
             * Format: uuid
             * @description The user who cancels the action.
             */
            actionerUserId: string;
            /** @description A comment for the record. */
            comment?: string;
            /**
             * @description Whether to send the user an email.
             * @default false
             */
            emailUser?: boolean;
            /**
             * @description A flag that webhooks receive.
             * @default false
             */
            notifyUser?: boolean;
        };
        /** @description One action on a user. */
        ActionResponse: {
            action?: components["schemas"]["UserActionLog"];
        };
        /** @description The actions on a user. */
        ActionListResponse: {
            /** @description The actions. */
            actions?: components["schemas"]["UserActionLog"][];
        };
        /** @description The record of an action on a user. */
        UserActionLog: {
            /**
             * Format: uuid
             * @description The ID of the record. Pass it to `cancelUserAction`.
             */
            id?: string;
            /**
             * Format: uuid
             * @description The user on whom the action was taken.
             */
            actioneeUserId?: string;
            /**
             * Format: uuid
             * @description The user who took the action. Absent if FusionAuth took it.
             */
            actionerUserId?: string;
            /**
             * Format: uuid
             * @description The action that was taken.
             */
            userActionId?: string;
            /** @description The applications that the action is about. */
            applicationIds?: string[];
            /** @description The name of the action. */
            name?: string;
            /** @description The name in the language of the user. */
            localizedName?: string;
            /** @description The comment. */
            comment?: string;
            /** @description The option. */
            option?: string;
            /** @description The reason. */
            reason?: string;
            /** @description The code of the reason. */
            reasonCode?: string;
            expiry?: components["schemas"]["Instant"];
            insertInstant?: components["schemas"]["Instant"];
        };
        /**
         * Format: int64
         * @description An instant, in milliseconds since 1970-01-01 in UTC.
         */
        Instant: number;
        /** @description Why a request is invalid. */
        Errors: {
            /** @description The errors of each field, by the name of the field. */
            fieldErrors?: {
                [key: string]: components["schemas"]["ErrorDetail"][];
            };
            /** @description The errors that are not about one field. */
            generalErrors?: components["schemas"]["ErrorDetail"][];
        };
        /** @description One error. */
        ErrorDetail: {
            /** @description A stable code, such as `[TrustTokenRequired]` or `[blank]loginId`. */
            code?: string;
            /** @description The error in words. */
            message?: string;
            /** @description Further facts about the error. */
            data?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description The request is invalid, or it needs a paid license that the instance does not have. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The request is invalid, or, with the general error code `[TrustTokenRequired]`, the user must complete a second factor first. */
        TrustTokenRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The API key or access token is missing or wrong. The response has no body. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such user. The response has no body. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The user has expired. The response has no body. */
        UserExpired: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The code is wrong. The response has no body. */
        WrongCode: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The server failed and wrote the reason to its log. The response has no body. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The search index failed, so the request was not completed. */
        SearchUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description A webhook that has to accept the event failed, so the request was not completed. */
        WebhookFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The user is signed in. */
        SignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginResponse"];
            };
        };
        /** @description The user is signed in, but is not registered for the application in `applicationId`. */
        SignedInWithoutRegistration: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginResponse"];
            };
        };
        /** @description The credentials are correct, and the user must choose a new password before signing in. */
        PasswordChangeRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PasswordChangeRequired"];
            };
        };
        /** @description The credentials are correct, and the user must verify the email address or phone number. */
        IdentityVerificationRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginResponse"];
            };
        };
        /** @description The credentials are correct, and the user must verify the registration for the application. */
        RegistrationVerificationRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginResponse"];
            };
        };
        /** @description An action on the user prevents login. `cancelUserAction` lifts it. */
        LoginPrevented: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginPrevented"];
            };
        };
        /** @description The action as the server stored it. */
        UserAction: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ActionResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The tenant that the call is about. Needed only if there is more than one and the API key is not limited to one of them.
         * @example 20000000-0000-4000-8000-000000000003
         */
        TenantId: string;
        /**
         * @description The ID of the user.
         * @example 30000000-0000-4000-8000-000000000001
         */
        UserId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The tenant that the call is about. Needed only if there is more than one and the API key is not limited to one of them.
                 * @example 20000000-0000-4000-8000-000000000003
                 */
                "X-FusionAuth-TenantId"?: components["parameters"]["TenantId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The credentials of the user, and the application to sign in to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            200: components["responses"]["SignedIn"];
            202: components["responses"]["SignedInWithoutRegistration"];
            203: components["responses"]["PasswordChangeRequired"];
            212: components["responses"]["IdentityVerificationRequired"];
            213: components["responses"]["RegistrationVerificationRequired"];
            /** @description The password is correct, and the user must enter a second factor. */
            242: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorChallenge"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The user does not exist or the password is wrong. The response has no body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: components["responses"]["LoginPrevented"];
            410: components["responses"]["UserExpired"];
            /** @description The account is locked after too many failed attempts. The response has no body. */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
            504: components["responses"]["WebhookFailed"];
        };
    };
    completeTwoFactorLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code, and the challenge that it answers. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorLoginRequest"];
            };
        };
        responses: {
            /** @description The user is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            202: components["responses"]["SignedInWithoutRegistration"];
            203: components["responses"]["PasswordChangeRequired"];
            212: components["responses"]["IdentityVerificationRequired"];
            213: components["responses"]["RegistrationVerificationRequired"];
            400: components["responses"]["BadRequest"];
            /** @description The `twoFactorId` is wrong or has expired. Call `login` again. The response has no body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            409: components["responses"]["LoginPrevented"];
            410: components["responses"]["UserExpired"];
            421: components["responses"]["WrongCode"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
            504: components["responses"]["WebhookFailed"];
        };
    };
    sendTwoFactorLoginCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the challenge, from the response of `login` or `startTwoFactor`.
                 * @example not-a-real-two-factor-id
                 */
                twoFactorId: string;
            };
            cookie?: never;
        };
        /** @description Where to send the code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorLoginSendRequest"];
            };
        };
        responses: {
            /** @description The code is on its way. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The refresh token to revoke. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description The refresh token is revoked. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
        };
    };
    startForgottenPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, and what to do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgotPasswordRequest"];
            };
        };
        responses: {
            /** @description The reset is started. The response has a body only if the call had an API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForgotPasswordResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The tenant has password resets turned off. The response has no body. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["UserNotFound"];
            /** @description The user has no email address to write to. The response has no body. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    checkChangePasswordId: {
        parameters: {
            query?: {
                /**
                 * @description The IP address of the user, which the server uses to decide whether a second factor is needed.
                 * @example 192.0.2.42
                 */
                ipAddress?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The change password ID from the link. Whoever holds it can set the password.
                 * @example not-a-real-change-password-id
                 */
                changePasswordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ID can be used. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TrustTokenRequired"];
            /** @description The ID is wrong or has expired, or the user does not exist. The response has no body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whose password to set, and the new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The password is changed. The response has no body if the call had an API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePasswordResponse"];
                };
            };
            400: components["responses"]["TrustTokenRequired"];
            401: components["responses"]["Unauthorized"];
            /** @description The change password ID is wrong or has expired, there is no such user, or `currentPassword` is wrong. The response has no body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    getPasswordRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the tenant.
                 * @example 20000000-0000-4000-8000-000000000003
                 */
                tenantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The password rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordRulesResponse"];
                };
            };
            500: components["responses"]["InternalError"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What proves the address. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmailRequest"];
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
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The tenant has email verification turned off. The response has no body. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The verification ID is wrong or has expired, or there is no such user. The response has no body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    resendVerificationEmail: {
        parameters: {
            query: {
                /**
                 * @description The email address of the user.
                 * @example ada@example.com
                 */
                email: string;
                /**
                 * @description The application whose email template to use. By default, the server uses the tenant's.
                 * @example 10000000-0000-4000-8000-000000000002
                 */
                applicationId?: string;
                /**
                 * @description Whether to send an email. Only with an API key.
                 * @example true
                 */
                sendVerifyEmail?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verification is started. The response has a body only if the call had an API key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyEmailResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    generateTwoFactorSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["SecretResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    sendTwoFactorCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Where to send the code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorSendRequest"];
            };
        };
        responses: {
            /** @description The code is on its way. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    startTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, by `userId` or `loginId`. If both are sent, the server uses `userId`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorStartRequest"];
            };
        };
        responses: {
            /** @description The challenge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorStartResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    enableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the user.
                 * @example 30000000-0000-4000-8000-000000000001
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The method, and the code that proves it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorRequest"];
            };
        };
        responses: {
            /** @description The second factor is set up. The response has a body only for the first method of a user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            421: components["responses"]["WrongCode"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    disableTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the user.
                 * @example 30000000-0000-4000-8000-000000000001
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The method to remove, and a code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoFactorDisableRequest"];
            };
        };
        responses: {
            /** @description The second factor is removed. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            421: components["responses"]["WrongCode"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    generateRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the user.
                 * @example 30000000-0000-4000-8000-000000000001
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new recovery codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodeResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
        };
    };
    listRefreshTokens: {
        parameters: {
            query: {
                /**
                 * @description The ID of the user.
                 * @example 30000000-0000-4000-8000-000000000001
                 */
                userId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refresh tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshTokenResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    refreshAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The refresh token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The new access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The user or application of the token does not exist. The response has no body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    revokeRefreshTokens: {
        parameters: {
            query?: {
                /**
                 * @description The ID of the user.
                 * @example 30000000-0000-4000-8000-000000000001
                 */
                userId?: string;
                /**
                 * @description The ID of the application. Without `userId`, this signs out every user of the application.
                 * @example 10000000-0000-4000-8000-000000000002
                 */
                applicationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refresh tokens are revoked. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such user or application. The response has no body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    revokeRefreshToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the refresh token, from `login` (`refreshTokenId`) or `listRefreshTokens`.
                 * @example 5c2f6a1e-8d43-4b70-9a15-3e7c0d9b2f68
                 */
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refresh token is revoked. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is no such refresh token. The response has no body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    validateAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is valid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateResponse"];
                };
            };
            /** @description The access token is missing, wrong or expired. The response has no body. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
        };
    };
    findUser: {
        parameters: {
            query: {
                /**
                 * @description The email address, user name or phone number that the user signs in with.
                 * @example ada@example.com
                 */
                loginId: string;
                /**
                 * @description What `loginId` may be. By default, an email address, then a user name.
                 * @example [
                 *       "email"
                 *     ]
                 */
                loginIdTypes?: components["schemas"]["LoginIdType"][];
            };
            header?: {
                /**
                 * @description The tenant that the call is about. Needed only if there is more than one and the API key is not limited to one of them.
                 * @example 20000000-0000-4000-8000-000000000003
                 */
                "X-FusionAuth-TenantId"?: components["parameters"]["TenantId"];
            };
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
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    listUserActions: {
        parameters: {
            query: {
                /**
                 * @description The ID of the user.
                 * @example 30000000-0000-4000-8000-000000000001
                 */
                userId: string;
                /**
                 * @description Whether to list only the actions that prevent login now. Do not combine it with `active`.
                 * @example true
                 */
                preventingLogin?: boolean;
                /**
                 * @description Whether to list the active actions (`true`) or the inactive ones (`false`). By default, both. Do not combine it with `preventingLogin`.
                 * @example true
                 */
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
        };
    };
    takeUserAction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The action, who takes it, and on whom. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionRequest"];
            };
        };
        responses: {
            200: components["responses"]["UserAction"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
            504: components["responses"]["WebhookFailed"];
        };
    };
    cancelUserAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the action on this user, from `listUserActions`. It is not the `userActionId`.
                 * @example 50000000-0000-4000-8000-000000000005
                 */
                actionId: string;
            };
            cookie?: never;
        };
        /** @description Who cancels the action, and why. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelActionRequest"];
            };
        };
        responses: {
            200: components["responses"]["UserAction"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description There is no such action on a user. The response has no body. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["SearchUnavailable"];
            504: components["responses"]["WebhookFailed"];
        };
    };
}
