// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.

export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description Exchanges the password of a user, the secret of an application, or a refresh token for an access token. You
         *     need this operation only to check a password, to use a one-time password, or to keep the refresh token:
         *     otherwise, give the client what it takes as `OAuth2`.
         *
         *     The response has a refresh token only if `RefreshTokenDuration` of the application is above 0. If an
         *     application has a secret, all grants need it. To sign in an anonymous shopper, use the grant type
         *     `client_credentials` without a secret; the application has to allow it. The client does not retry this call,
         *     because failed attempts count towards the lockout.
         *
         *     The vendor documents these error codes:
         *
         *     - `Auth.InvalidUsernameOrPassword` and `Auth.UsernameAndPasswordRequired`: the user can retry.
         *     - `Auth.PasswordExpired` and `Auth.InsecurePassword`: the user has to reset the password. The vendor's
         *       sample responses have `PasswordReset.InsecurePassword`, with status 400 and the policy in `Data`.
         *     - `Auth.LockedOut`: an administrator can unlock the account.
         *     - `Auth.UserNotActive`, `Auth.SellerNotActive` and `Auth.InsufficientRole`: an administrator has to change
         *       the user.
         */
        post: operations["requestToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a verification code for a password reset
         * @description Sends an e-mail with a verification code. Pass the code to `resetPasswordByVerificationCode` within 120
         *     minutes. The password does not change until then.
         *
         *     Name the user with `Email` or `Username`: one of the two is required. The e-mail comes from a message sender
         *     of type `ForgottenPassword`, which gets `URL` as `PasswordRenewalUrl`. The client does not retry this call,
         *     because each call can send another e-mail.
         *
         *     The vendor documents these error codes: `PasswordReset.MissingOrInvalidClientID` if the application does not
         *     exist, and `PasswordReset.LockedOut` if the user is locked out. Neither goes away on a retry.
         *
         *     Not documented by the vendor: the response for an unknown user, and that
         *     `PasswordReset.MissingUsernameOrEmail` belongs to this call, which is inferred from its name.
         */
        post: operations["sendVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/reset/{verificationCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reset a password with the verification code
         * @description Sets a new password for a user. Send the code from the e-mail, the `Username`, and a password that meets the
         *     password policy of the user's security profiles.
         *
         *     The client does not retry this call, although it is a PUT: if a response is lost, a second call may be
         *     refused although the first one worked.
         *
         *     The vendor documents these error codes:
         *
         *     - `PasswordReset.CannotReusePassword`: the password was used recently. Choose another one.
         *     - `PasswordReset.InsecurePassword`: the password does not meet the policy, which is in `Data`. Choose
         *       another one.
         *     - `PasswordReset.TooSoonToChange`: the last change was too recent. Wait and retry.
         *     - `PasswordReset.InvalidVerification`: the code is wrong or has expired. Request another one.
         *     - `PasswordReset.LockedOut`: the user is locked out. An administrator has to unlock the account.
         *     - `PasswordReset.MissingUsername` and `PasswordReset.MissingOrInvalidClientID`: the request is incomplete.
         */
        put: operations["resetPasswordByVerificationCode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/onetimepassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a one-time password
         * @description Sends an e-mail with a password that works once, within 10 minutes. To sign in with it, call `requestToken`
         *     with the grant type `password`, the user name, and the one-time password as `password`. The user's own
         *     password does not change. Failed attempts count towards the lockout.
         *
         *     Name the user with `Username` or `Email`: one of the two is required. If an address belongs to several
         *     users, each user gets an e-mail. If you send both and they do not match, no e-mail is sent. The e-mail comes
         *     from a message sender of type `OneTimePassword`. The client does not retry this call, because each call can
         *     send another e-mail.
         *
         *     The vendor documents the error code `OneTimePasswordRequest.UsernameOrEmailRequired`.
         *
         *     Not documented by the vendor: the status of success (204 is inferred).
         */
        post: operations["sendOneTimePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/username/retrieve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request an e-mail with the user names of an address
         * @description Sends an e-mail with every user name that belongs to the address. The response is 200 even if nobody has the
         *     address. The e-mail comes from a message sender of type `ForgottenUsername`. Both values are query
         *     parameters, and the request has no body. The client does not retry this call, because each call can send
         *     another e-mail.
         *
         *     Not documented by the vendor: that the error code `Auth.ClientIDAndEmailRequired` belongs to this call,
         *     which is inferred from its name.
         */
        post: operations["retrieveUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signed-in user
         * @description Returns the user that the token belongs to, with the roles that the user can get. Any token works, so use the call to check a token. `PasswordLastSetDate` shows how old the password is.
         */
        get: operations["meGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the signed-in user
         * @description Changes the fields that you send. To change the password, call `meResetPasswordByToken`. If `Active` is
         *     false, the user cannot sign in. The token needs the role `FullAccess` or `MeAdmin`.
         *
         *     The old password is not needed, so anyone who has the token can take over the account.
         *
         *     Not documented by the vendor: whether the password policy applies to `Password` here.
         */
        patch: operations["mePatch"];
        trace?: never;
    };
    "/me/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Register an anonymous shopper
         * @description Turns an anonymous shopper into a user of the buyer and returns an access token for the user. Send the token
         *     of the anonymous shopper in `anonUserToken`. The token that makes the call needs the role `FullAccess` or
         *     `Shopper`. The client does not retry this call, although it is a PUT, because the user name is taken after
         *     the first one.
         *
         *     Not documented by the vendor: the errors of this call, and whether `anonUserToken` is required. The
         *     specification of 2019 says so, and the newest SDK does not.
         */
        put: operations["meRegister"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the password of the signed-in user
         * @description Gives the user that the token belongs to a new password. Send a token with the role `FullAccess`, or the
         *     `PasswordRenewalAccessToken` that the message sender of a forgotten password gets, which has only the role
         *     `PasswordReset`. To end other sessions, call `meRevokeTokens` next.
         *
         *     The old password is not needed, so anyone who has the token can take over the account.
         *
         *     Not documented by the vendor: whether other tokens stay valid, and the error codes.
         *     `PasswordReset.InsecurePassword`, `PasswordReset.CannotReusePassword` and `PasswordReset.TooSoonToChange`
         *     are inferred from their names.
         */
        post: operations["meResetPasswordByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/tokens": {
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
         * Revoke all tokens of the signed-in user
         * @description Revokes every token of the user, including the token of this call. The user has to sign in again everywhere.
         *     Later calls with a revoked token fail with `Auth.TokenRevoked`. The client does not retry this call,
         *     although it is a DELETE, because the token is invalid after the first one.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
         */
        delete: operations["meRevokeTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyerusers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find users of all buyers
         * @description Returns the users of all buyers, page by page. Use `search` to find a user by name, user name or e-mail
         *     address. `CompanyID` of a user is the identifier of the buyer, and `FailedLoginAttempts` shows who is close
         *     to a lockout.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (200 is inferred).
         */
        get: operations["usersListAcrossBuyers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyers/{buyerID}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find users of a buyer
         * @description Returns the users of one buyer, page by page. Use `search` to find a user by name, user name or e-mail address. The token needs the role `FullAccess`, `BuyerUserAdmin` or `BuyerUserReader`.
         */
        get: operations["usersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyers/{buyerID}/users/{userID}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock a buyer's user
         * @description For administrators. Ends the lockout of a user of a buyer after too many failed sign-ins. If
         *     `LockoutDuration` of the password policy is 0, a lockout ends only with this call.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
         */
        post: operations["usersUnlockUserAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyers/{buyerID}/users/{userID}/tokens": {
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
         * Revoke all tokens of a buyer's user
         * @description For administrators. Revokes every token of a user of a buyer. The user has to sign in again everywhere.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
         */
        delete: operations["usersRevokeUserTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyers/{buyerID}/users/{userID}/accesstoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for a buyer's user
         * @description For administrators. Returns an access token with which you act as a user of a buyer (impersonation). Ask for as few roles as possible. Your token needs the role `FullAccess` or `BuyerImpersonation`. The client does not retry this call, because each call creates another token.
         */
        post: operations["usersGetAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adminusers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find administrators
         * @description Returns the administrators (seller users) of the marketplace, page by page. Use `search` to find one by name, user name or e-mail address. The token needs the role `FullAccess`, `AdminUserAdmin` or `AdminUserReader`.
         */
        get: operations["adminUsersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adminusers/{userID}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock an administrator
         * @description For administrators. Ends the lockout of another administrator after too many failed sign-ins.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
         */
        post: operations["adminUsersUnlockUserAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/adminusers/{userID}/tokens": {
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
         * Revoke all tokens of an administrator
         * @description For administrators. Revokes every token of an administrator, who has to sign in again everywhere.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
         */
        delete: operations["adminUsersRevokeUserTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{supplierID}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find users of a supplier
         * @description Returns the users of one supplier, page by page. Use `search` to find a user by name, user name or e-mail address. The token needs the role `FullAccess`, `SupplierUserAdmin` or `SupplierUserReader`.
         */
        get: operations["supplierUsersList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{supplierID}/users/{userID}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock a supplier's user
         * @description For administrators. Ends the lockout of a user of a supplier after too many failed sign-ins.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
         */
        post: operations["supplierUsersUnlockUserAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suppliers/{supplierID}/users/{userID}/tokens": {
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
         * Revoke all tokens of a supplier's user
         * @description For administrators. Revokes every token of a user of a supplier. The user has to sign in again everywhere.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
         */
        delete: operations["supplierUsersRevokeUserTokens"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/securityprofiles/{securityProfileID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a security profile and its password policy
         * @description Returns a security profile with its roles and its password policy. Read it before you change the policy with `securityProfilesPatch`. The token needs the role `FullAccess`, `SecurityProfileAdmin`, `SetSecurityProfile` or `SecurityProfileReader`.
         */
        get: operations["securityProfilesGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a security profile and its password policy
         * @description Changes the fields that you send. `PasswordConfig` sets the password policy and the lockout for users of the
         *     profile. Send it whole: read the profile with `securityProfilesGet`, change the policy and send it back.
         *
         *     If a user has several profiles, the strictest value of each rule applies. Without a policy, a password needs
         *     10 characters with an upper-case letter, a lower-case letter and a digit, and 10 failed sign-ins lock the
         *     account for 2 minutes. A policy of your own needs at least 10 characters and three of these four: upper-case
         *     letter, lower-case letter, digit, special character. Weaker settings are ignored.
         *
         *     The token needs the role `FullAccess`, `SecurityProfileAdmin` or `SetSecurityProfile`.
         *
         *     Not documented by the vendor: whether `PasswordConfig` is merged with the stored policy or replaces it.
         */
        patch: operations["securityProfilesPatch"];
        trace?: never;
    };
    "/apiclients/{apiClientID}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the secrets of an application
         * @description Returns the secrets of an application (API client), page by page, with their names and expiry dates but
         *     without the secrets themselves.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (200 is inferred).
         */
        get: operations["apiClientsListSecrets"];
        put?: never;
        /**
         * Create a secret for an application
         * @description Creates a secret for an application (API client). Only this response contains the secret: store it. To
         *     rotate a secret, create a new one, deploy it, and delete the old one with `apiClientsDeleteSecret`. The
         *     client does not retry this call, because each call creates another secret.
         *
         *     The vendor's SDK knows the error codes `ApiClientSecret.MaximumClientSecretsReached` and
         *     `ApiClientSecret.InvalidExpirationDate`.
         *
         *     Not documented by the vendor: the role that the token needs, the status of success (201 is inferred), and
         *     the largest number of secrets.
         */
        post: operations["apiClientsCreateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apiclients/{apiClientID}/secrets/{apiClientSecretID}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a secret of an application
         * @description Returns the name and the expiry date of a secret. The response does not contain the secret itself.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (200 is inferred).
         */
        get: operations["apiClientsGetSecret"];
        put?: never;
        post?: never;
        /**
         * Delete a secret of an application
         * @description Deletes a secret. Applications that use it cannot get tokens any more.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (204 is inferred).
         */
        delete: operations["apiClientsDeleteSecret"];
        options?: never;
        head?: never;
        /**
         * Change a secret of an application
         * @description Changes the name or the expiry date of a secret. The secret itself stays the same.
         *
         *     Not documented by the vendor: the role that the token needs, and the status of success (200 is inferred).
         */
        patch: operations["apiClientsPatchSecret"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The user to send a verification code to. Send `Email` or `Username`. Called `password_reset_request` in old clients. */
        PasswordResetRequest: {
            /** @description The identifier of the application (API client) that the user signs in to. */
            ClientID: string;
            /** @description The user's e-mail address. Required without `Username`. */
            Email?: string;
            /** @description The user name. Required without `Email`. */
            Username?: string;
            /** @description The address of your page for the new password. The message sender gets it as `PasswordRenewalUrl` and can link to it. */
            URL?: string;
        };
        /** @description A new password for a user. Called `password_reset` in old clients. */
        PasswordReset: {
            /** @description The identifier of the application (API client) that the code was requested for. */
            ClientID: string;
            /** @description The user name. */
            Username: string;
            /**
             * Format: password
             * @description The new password. The vendor does not mark it as required. Without a policy in the security profile, it needs at least 10 characters with an upper-case letter, a lower-case letter and a digit.
             */
            Password?: string;
        };
        /** @description The user to send a one-time password to. Send `Username` or `Email`. */
        OneTimePasswordRequest: {
            /** @description The identifier of the application (API client) that the user signs in to. */
            ClientID: string;
            /** @description The user name. Required without `Email`. */
            Username?: string;
            /** @description The user's e-mail address. Required without `Username`. */
            Email?: string;
        };
        /** @description What to exchange for a token. `grant_type` tells the three kinds apart. The vendor has no names for them. */
        TokenRequest: components["schemas"]["PasswordGrant"] | components["schemas"]["ClientCredentialsGrant"] | components["schemas"]["RefreshTokenGrant"];
        /** @description The password of a user. */
        PasswordGrant: {
            /**
             * @description The kind of grant.
             * @constant
             */
            grant_type: "password";
            client_id: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            /** @description The user name. */
            username: string;
            /**
             * Format: password
             * @description The user's password, or a one-time password.
             */
            password: string;
            scope?: components["schemas"]["Scope"];
        };
        /** @description An application, or an anonymous shopper if there is no secret. */
        ClientCredentialsGrant: {
            /**
             * @description The kind of grant.
             * @constant
             */
            grant_type: "client_credentials";
            client_id: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            /** @description The identifier of an anonymous shopper. Leave it out for a new shopper, by inference. */
            anonuserid?: string;
            scope?: components["schemas"]["Scope"];
        };
        /** @description A refresh token from an earlier response. */
        RefreshTokenGrant: {
            /**
             * @description The kind of grant.
             * @constant
             */
            grant_type: "refresh_token";
            client_id: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            /**
             * Format: password
             * @description The refresh token.
             */
            refresh_token: string;
            scope?: components["schemas"]["Scope"];
        };
        /** @description The identifier of the application (API client). */
        ClientId: string;
        /**
         * Format: password
         * @description The secret of the application. Required if the application has one.
         */
        ClientSecret: string;
        /** @description The roles that you ask for, with spaces between them. Leave it out to get all assigned roles. */
        Scope: string;
        /** @description An access token. */
        AccessToken: {
            /**
             * Format: password
             * @description The token. Send it as a bearer token.
             */
            access_token?: string;
            /**
             * Format: int32
             * @description The time until the token expires. The vendor's sample suggests seconds.
             */
            expires_in?: number;
            /** @description The kind of token: `bearer`. */
            token_type?: string;
            /**
             * Format: password
             * @description A token for the next access token. Present if the application has a `RefreshTokenDuration` above 0.
             */
            refresh_token?: string;
        };
        /** @description A request for a token of another user. */
        ImpersonateTokenRequest: {
            /** @description The identifier of the application (API client) that the token is for. */
            ClientID: string;
            /** @description The roles of the token. */
            Roles: components["schemas"]["ApiRole"][];
            /** @description The custom roles of the token. */
            CustomRoles?: string[];
        };
        /** @description A new password. */
        TokenPasswordReset: {
            /**
             * Format: password
             * @description The new password. It has to meet the password policy of the user's security profiles.
             */
            NewPassword: string;
        };
        /** @description The signed-in user. The vendor marks fields as required for requests only. */
        MeUser: {
            ID?: components["schemas"]["UserKey"];
            Username?: components["schemas"]["Username"];
            /** @description The user's first name. */
            FirstName?: string;
            /** @description The user's last name. */
            LastName?: string;
            /** @description The user's e-mail address. */
            Email?: string;
            /** @description The user's phone number. */
            Phone?: string;
            /**
             * Format: date-time
             * @description The time when the user accepted the terms.
             */
            TermsAccepted?: string;
            /** @description Whether the user can sign in. */
            Active?: boolean;
            /** @description Custom properties of your application. */
            xp?: Record<string, unknown>;
            Buyer?: components["schemas"]["MeBuyer"];
            Supplier?: components["schemas"]["MeSupplier"];
            Seller?: components["schemas"]["MeSeller"];
            /** @description The identifier of the user's company. */
            readonly CompanyID?: string;
            /** @description The roles that the user can get. */
            readonly AvailableRoles?: components["schemas"]["ApiRole"][];
            Locale?: components["schemas"]["Locale"];
            /**
             * Format: date-time
             * @description The time when the user was created.
             */
            readonly DateCreated?: string;
            /**
             * Format: date-time
             * @description The time of the user's last call.
             */
            readonly LastActive?: string;
            /**
             * Format: date-time
             * @description The time when the password was last set.
             */
            readonly PasswordLastSetDate?: string;
        };
        /** @description The changes to the signed-in user. The vendor uses `MeUser` for this as well. */
        MeUserPatch: {
            ID?: components["schemas"]["UserKey"];
            Username?: components["schemas"]["Username"];
            /**
             * Format: password
             * @description A new password.
             */
            Password?: string;
            /** @description The user's first name. */
            FirstName?: string;
            /** @description The user's last name. */
            LastName?: string;
            /** @description The user's e-mail address. */
            Email?: string;
            /** @description The user's phone number. */
            Phone?: string;
            /**
             * Format: date-time
             * @description The time when the user accepted the terms.
             */
            TermsAccepted?: string;
            /** @description Whether the user can sign in. */
            Active?: boolean;
            /** @description Custom properties of your application. */
            xp?: Record<string, unknown>;
        };
        /** @description The identifier of the user. Letters, digits, hyphens and underscores are allowed. */
        UserKey: string;
        /** @description The user name. It is unique across all organizations. */
        Username: string;
        /** @description The buyer of the user. */
        MeBuyer: {
            /** @description The identifier of the buyer. */
            ID?: string;
            /** @description The identifier of the buyer's default catalog. */
            DefaultCatalogID?: string;
        };
        /** @description The supplier of the user. */
        MeSupplier: {
            /** @description The identifier of the supplier. */
            ID?: string;
        };
        /** @description The seller of the user. */
        MeSeller: {
            /** @description The identifier of the seller. */
            ID?: string;
        };
        /** @description The currency and the language of a user. */
        Locale: {
            /** @description The identifier of the locale. */
            ID?: string;
            /** @description The identifier of the owner of the locale. */
            OwnerID?: string;
            /** @description The currency code. */
            Currency?: string;
            /** @description The language code. */
            Language?: string;
        };
        /** @description Roles and a password policy for the users that it is assigned to. */
        SecurityProfile: {
            /** @description The identifier of the security profile. */
            ID?: string;
            /** @description The name of the security profile. */
            Name?: string;
            /** @description The roles of the security profile. */
            Roles?: components["schemas"]["ApiRole"][];
            /** @description The custom roles of the security profile. */
            CustomRoles?: string[];
            PasswordConfig?: components["schemas"]["PasswordConfig"];
            /** @description Whether the profile comes from outside OrderCloud. Inferred from its name. */
            readonly IsExternalRoleGroup?: boolean;
        };
        /** @description The changes to a security profile. */
        SecurityProfilePatch: {
            /** @description A new identifier for the security profile. */
            ID?: string;
            /** @description The name of the security profile. */
            Name?: string;
            /** @description The roles of the security profile. */
            Roles?: components["schemas"]["ApiRole"][];
            /** @description The custom roles of the security profile. */
            CustomRoles?: string[];
            PasswordConfig?: components["schemas"]["PasswordConfig"];
        };
        /** @description A password policy and lockout rules. */
        PasswordConfig: {
            /**
             * Format: int32
             * @description The number of passwords that cannot be used again, including the current one. With 1, any password but the current one is allowed.
             */
            LimitPasswordReuse?: number;
            /**
             * Format: int32
             * @description The largest number of equal characters in a row.
             */
            MaxConsecutiveDupeChars?: number;
            /**
             * Format: int32
             * @description The number of days after which a password expires.
             */
            MaximumPasswordAge?: number;
            /**
             * Format: int32
             * @description The number of minutes that have to pass between two changes of the password.
             */
            MinimumPasswordAge?: number;
            /**
             * Format: int32
             * @description The number of failed sign-ins that lock the account.
             */
            AllowedFailedAttempts?: number;
            /**
             * Format: int32
             * @description The number of minutes that an account stays locked, from 10 to 1440. With 0, it stays locked until an administrator unlocks it, by the vendor's .NET SDK.
             */
            LockoutDuration?: number;
            /** @description Whether a password needs an upper-case letter. */
            UpperCaseRequired?: boolean;
            /** @description Whether a password needs a lower-case letter. */
            LowerCaseRequired?: boolean;
            /** @description Whether a password needs a special character. */
            SpecialCharacterRequired?: boolean;
            /** @description Whether a password needs a digit. */
            NumericRequired?: boolean;
            /**
             * Format: int32
             * @description The smallest number of characters, at least 10.
             */
            MinimumCharacterCount?: number;
        };
        /** @description The reason why the server did not return a token. */
        TokenError: {
            /** @description The OAuth 2.0 error code, such as `invalid_grant`. */
            error?: string;
            /** @description The error, in words. */
            error_description?: string;
            /** @description The errors, usually one. Read `Errors[0].ErrorCode`. */
            Errors?: components["schemas"]["OrderCloudErrorEntry"][];
        };
        /** @description The reason why a call failed. The body can start with a byte order mark. */
        OrderCloudError: {
            /** @description The errors, usually one. Read `Errors[0].ErrorCode`. */
            Errors?: components["schemas"]["OrderCloudErrorEntry"][];
        };
        /** @description An error. */
        OrderCloudErrorEntry: {
            /**
             * @description The error code. Codes for resetting a password:
             *
             *     - `PasswordReset.CannotReusePassword`: the password was used recently.
             *     - `PasswordReset.InsecurePassword`: the password does not meet the policy, which is in `Data`.
             *     - `PasswordReset.InvalidVerification`: the code or the user name is wrong, or the code has expired.
             *     - `PasswordReset.LockedOut`: the user is locked out.
             *     - `PasswordReset.MissingOrInvalidClientID`: `ClientID` is missing or unknown.
             *     - `PasswordReset.MissingUsername`: `Username` is missing.
             *     - `PasswordReset.MissingUsernameOrEmail`: `Username` and `Email` are missing.
             *     - `PasswordReset.TooSoonToChange`: the last change was too recent.
             *
             *     Codes for signing in:
             *
             *     - `Auth.InvalidUsernameOrPassword`, `Auth.UsernameAndPasswordRequired` and `Auth.UserNotFound`: the
             *       credentials are wrong or incomplete.
             *     - `Auth.PasswordExpired` and `Auth.InsecurePassword`: the user has to reset the password. The vendor's
             *       samples have `PasswordReset.InsecurePassword` in place of the latter.
             *     - `Auth.LockedOut`: the user is locked out.
             *     - `Auth.UserNotActive`, `Auth.CompanyNotActive`, `Auth.SellerNotActive` and `Auth.ClientNotActive`: the
             *       user, the company, the seller or the application is not active.
             *     - `Auth.InsufficientRoles`, also spelled `Auth.InsufficientRole`: the user does not have a role that was
             *       asked for.
             *     - `Auth.BetaForbiddenProduction`: by its name, a beta feature is not available in production.
             *     - `Auth.OauthError`: another OAuth 2.0 error.
             *
             *     Codes for calls with a token:
             *
             *     - `Auth.TokenRevoked`: the token was revoked. Sign in again.
             *     - `Auth.UnauthorizedRole` and `Auth.UserNotAuthorizedToAdmin`: the token does not have the role.
             *     - `Auth.AnonUserProhibited` and `Auth.MustPassAnonUserToken`: errors about anonymous shoppers.
             *     - `Auth.ClientIDAndEmailRequired` and `OneTimePasswordRequest.UsernameOrEmailRequired`: a value is
             *       missing.
             *     - `ApiClientSecret.MaximumClientSecretsReached` and `ApiClientSecret.InvalidExpirationDate`: errors
             *       about secrets.
             * @example PasswordReset.InvalidVerification
             */
            ErrorCode?: string;
            /** @description The error, in words. */
            Message?: string;
            /** @description More details. They differ from code to code: for `PasswordReset.InsecurePassword`, the password policy. */
            Data?: unknown;
        };
        /** @description An access token. */
        AccessTokenBasic: {
            /**
             * Format: password
             * @description The token. Send it as a bearer token.
             */
            access_token?: string;
        };
        /**
         * @description A role. The vendor's SDK has 82, among them `FullAccess`, `MeAdmin`, `PasswordReset`, `Shopper`, `BuyerImpersonation`, `BuyerUserAdmin`, `SupplierUserAdmin`, `AdminUserAdmin`, `ApiClientAdmin`, `SecurityProfileAdmin` and `SetSecurityProfile`.
         * @example Shopper
         * @example MeAdmin
         */
        ApiRole: string;
        /** @description A shopper to register. */
        MeUserRegistration: {
            ID?: components["schemas"]["UserKey"];
            Username: components["schemas"]["Username"];
            /**
             * Format: password
             * @description The password.
             */
            Password?: string;
            /** @description The user's first name. */
            FirstName: string;
            /** @description The user's last name. */
            LastName: string;
            /** @description The user's e-mail address. */
            Email: string;
            /** @description The user's phone number. */
            Phone?: string;
            /**
             * Format: date-time
             * @description The time when the user accepted the terms.
             */
            TermsAccepted?: string;
            /** @description Whether the user can sign in. */
            Active: boolean;
            /** @description Custom properties of your application. */
            xp?: Record<string, unknown>;
        };
        /** @description A user, as administrators see it. */
        User: {
            ID?: components["schemas"]["UserKey"];
            /** @description The identifier of the user's company: the buyer, the supplier or the seller. */
            readonly CompanyID?: string;
            Username?: components["schemas"]["Username"];
            /** @description The user's first name. */
            FirstName?: string;
            /** @description The user's last name. */
            LastName?: string;
            /** @description The user's e-mail address. */
            Email?: string;
            /** @description The user's phone number. */
            Phone?: string;
            /**
             * Format: date-time
             * @description The time when the user accepted the terms.
             */
            TermsAccepted?: string;
            /** @description Whether the user can sign in. */
            Active?: boolean;
            /** @description Custom properties of your application. */
            xp?: Record<string, unknown>;
            /** @description The number of failed sign-ins. */
            readonly FailedLoginAttempts?: number;
            /** @description The roles that the user can get. */
            readonly AvailableRoles?: components["schemas"]["ApiRole"][];
            Locale?: components["schemas"]["Locale"];
            /**
             * Format: date-time
             * @description The time when the user was created.
             */
            readonly DateCreated?: string;
            /**
             * Format: date-time
             * @description The time of the user's last call.
             */
            readonly LastActive?: string;
            /**
             * Format: date-time
             * @description The time when the password was last set.
             */
            readonly PasswordLastSetDate?: string;
        };
        /** @description A page of users. */
        UserList: {
            /** @description The users. */
            Items?: components["schemas"]["User"][];
            Meta?: components["schemas"]["Meta"];
        };
        /** @description The position of a page in the whole list. */
        Meta: {
            /**
             * Format: int32
             * @description The number of the page.
             */
            Page?: number;
            /**
             * Format: int32
             * @description The number of results on a page.
             */
            PageSize?: number;
            /**
             * Format: int32
             * @description The number of all results.
             */
            TotalCount?: number;
            /**
             * Format: int32
             * @description The number of all pages.
             */
            TotalPages?: number;
            /** @description The positions of the first and the last result of the page. */
            ItemRange?: number[];
            /** @description The key of the next page. */
            NextPageKey?: string;
        };
        /** @description A secret of an application, without the secret itself. */
        ApiClientSecret: {
            /** @description The identifier of the secret. */
            ID?: string;
            /** @description The name of the secret. */
            Name?: string;
            /**
             * Format: date-time
             * @description The time when the secret expires.
             */
            Expiration?: string;
        };
        /** @description A secret to create. The vendor uses `ApiClientSecret` for this as well. */
        ApiClientSecretInput: {
            /** @description The identifier of the secret. */
            ID?: string;
            /** @description The name of the secret. */
            Name: string;
            /**
             * Format: date-time
             * @description The time when the secret expires.
             */
            Expiration?: string;
        };
        /** @description The changes to a secret. The vendor uses `ApiClientSecret` for this as well. */
        ApiClientSecretPatch: {
            /** @description The identifier of the secret. */
            ID?: string;
            /** @description The name of the secret. */
            Name?: string;
            /**
             * Format: date-time
             * @description The time when the secret expires.
             */
            Expiration?: string;
        };
        /** @description A new secret of an application. */
        ApiClientSecretCreateResponse: {
            /** @description The identifier of the secret. */
            ID?: string;
            /** @description The name of the secret. */
            Name?: string;
            /**
             * Format: date-time
             * @description The time when the secret expires.
             */
            Expiration?: string;
            /**
             * Format: password
             * @description The secret itself. Only this response contains it.
             */
            readonly ClientSecret?: string;
        };
        /** @description A page of secrets. */
        ApiClientSecretList: {
            /** @description The secrets. */
            Items?: components["schemas"]["ApiClientSecret"][];
            Meta?: components["schemas"]["Meta"];
        };
    };
    responses: {
        /** @description The call failed. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrderCloudError"];
            };
        };
        /** @description The server did not return a token. Only status 400 is documented, for a password that does not meet the policy. */
        TokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
    };
    parameters: {
        /**
         * @description The identifier of the buyer.
         * @example northern-books
         */
        BuyerID: string;
        /**
         * @description The identifier of the user, which is not the user name.
         * @example ada-l
         */
        UserID: string;
        /**
         * @description The identifier of the supplier.
         * @example paper-mill
         */
        SupplierID: string;
        /**
         * @description The identifier of the security profile.
         * @example storefront
         */
        SecurityProfileID: string;
        /**
         * @description The identifier of the application (API client).
         * @example 00000000-0000-4000-8000-000000000000
         */
        ApiClientID: string;
        /**
         * @description The identifier of the secret, which is not the secret itself.
         * @example website-2026
         */
        ApiClientSecretID: string;
        /**
         * @description The text to search for.
         * @example ada
         */
        Search: string;
        /**
         * @description The fields to search.
         * @example [
         *       "Email"
         *     ]
         */
        SearchOn: ("ID" | "Username" | "LastName" | "FirstName" | "Email")[];
        /**
         * @description The fields to sort by. `!` in front of a field reverses the order.
         * @example [
         *       "LastName"
         *     ]
         */
        SortBy: ("LastName" | "FirstName" | "Username" | "ID" | "Email" | "DateCreated" | "LastActive" | "PasswordLastSetDate" | "!LastName" | "!FirstName" | "!Username" | "!ID" | "!Email" | "!DateCreated" | "!LastActive" | "!PasswordLastSetDate")[];
        /**
         * @description The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
         * @example 1
         */
        Page: number;
        /**
         * @description The number of results on a page.
         * @example 20
         */
        PageSize: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    requestToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The grant. The field `grant_type` decides which other fields apply. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            400: components["responses"]["TokenRefused"];
            default: components["responses"]["TokenRefused"];
        };
    };
    sendVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user and the application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description The request was accepted. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not accepted. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCloudError"];
                };
            };
        };
    };
    resetPasswordByVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The verification code from the e-mail. Anyone who has it and the user name can set the password. Called `verification_code` in old clients.
                 * @example not-a-real-code
                 */
                verificationCode: string;
            };
            cookie?: never;
        };
        /** @description The user and the new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description The password was changed. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The password was not changed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCloudError"];
                };
            };
        };
    };
    sendOneTimePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user and the application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimePasswordRequest"];
            };
        };
        responses: {
            /** @description The request was accepted. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not accepted. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCloudError"];
                };
            };
        };
    };
    retrieveUsername: {
        parameters: {
            query: {
                /**
                 * @description The identifier of the application (API client) that the user signs in to.
                 * @example 00000000-0000-4000-8000-000000000000
                 */
                clientID: string;
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
            /** @description The request was accepted, whether or not somebody has the address. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was not accepted. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCloudError"];
                };
            };
        };
    };
    meGet: {
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
                    "application/json": components["schemas"]["MeUser"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    mePatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The changes to the user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeUserPatch"];
            };
        };
        responses: {
            /** @description The changed user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeUser"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    meRegister: {
        parameters: {
            query: {
                /**
                 * @description The access token of the anonymous shopper.
                 * @example not-a-real-anonymous-token
                 */
                anonUserToken: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeUserRegistration"];
            };
        };
        responses: {
            /** @description The shopper is registered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenBasic"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    meResetPasswordByToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenPasswordReset"];
            };
        };
        responses: {
            /** @description The password was changed. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The password was not changed. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCloudError"];
                };
            };
        };
    };
    meRevokeTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens were revoked. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    usersListAcrossBuyers: {
        parameters: {
            query?: {
                /**
                 * @description The text to search for.
                 * @example ada
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description The fields to search.
                 * @example [
                 *       "Email"
                 *     ]
                 */
                searchOn?: components["parameters"]["SearchOn"];
                /**
                 * @description The fields to sort by. `!` in front of a field reverses the order.
                 * @example [
                 *       "LastName"
                 *     ]
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of results on a page.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
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
            default: components["responses"]["Failed"];
        };
    };
    usersList: {
        parameters: {
            query?: {
                /**
                 * @description The identifier of a user group. Only its users are returned.
                 * @example sales
                 */
                userGroupID?: string;
                /**
                 * @description The text to search for.
                 * @example ada
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description The fields to search.
                 * @example [
                 *       "Email"
                 *     ]
                 */
                searchOn?: components["parameters"]["SearchOn"];
                /**
                 * @description The fields to sort by. `!` in front of a field reverses the order.
                 * @example [
                 *       "LastName"
                 *     ]
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of results on a page.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the buyer.
                 * @example northern-books
                 */
                buyerID: components["parameters"]["BuyerID"];
            };
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
            default: components["responses"]["Failed"];
        };
    };
    usersUnlockUserAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the buyer.
                 * @example northern-books
                 */
                buyerID: components["parameters"]["BuyerID"];
                /**
                 * @description The identifier of the user, which is not the user name.
                 * @example ada-l
                 */
                userID: components["parameters"]["UserID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was unlocked. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    usersRevokeUserTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the buyer.
                 * @example northern-books
                 */
                buyerID: components["parameters"]["BuyerID"];
                /**
                 * @description The identifier of the user, which is not the user name.
                 * @example ada-l
                 */
                userID: components["parameters"]["UserID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens were revoked. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    usersGetAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the buyer.
                 * @example northern-books
                 */
                buyerID: components["parameters"]["BuyerID"];
                /**
                 * @description The identifier of the user, which is not the user name.
                 * @example ada-l
                 */
                userID: components["parameters"]["UserID"];
            };
            cookie?: never;
        };
        /** @description The application and the roles. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImpersonateTokenRequest"];
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    adminUsersList: {
        parameters: {
            query?: {
                /**
                 * @description The text to search for.
                 * @example ada
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description The fields to search.
                 * @example [
                 *       "Email"
                 *     ]
                 */
                searchOn?: components["parameters"]["SearchOn"];
                /**
                 * @description The fields to sort by. `!` in front of a field reverses the order.
                 * @example [
                 *       "LastName"
                 *     ]
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of results on a page.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
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
            default: components["responses"]["Failed"];
        };
    };
    adminUsersUnlockUserAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user, which is not the user name.
                 * @example ada-l
                 */
                userID: components["parameters"]["UserID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was unlocked. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    adminUsersRevokeUserTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user, which is not the user name.
                 * @example ada-l
                 */
                userID: components["parameters"]["UserID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens were revoked. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    supplierUsersList: {
        parameters: {
            query?: {
                /**
                 * @description The text to search for.
                 * @example ada
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description The fields to search.
                 * @example [
                 *       "Email"
                 *     ]
                 */
                searchOn?: components["parameters"]["SearchOn"];
                /**
                 * @description The fields to sort by. `!` in front of a field reverses the order.
                 * @example [
                 *       "LastName"
                 *     ]
                 */
                sortBy?: components["parameters"]["SortBy"];
                /**
                 * @description The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of results on a page.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the supplier.
                 * @example paper-mill
                 */
                supplierID: components["parameters"]["SupplierID"];
            };
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
            default: components["responses"]["Failed"];
        };
    };
    supplierUsersUnlockUserAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the supplier.
                 * @example paper-mill
                 */
                supplierID: components["parameters"]["SupplierID"];
                /**
                 * @description The identifier of the user, which is not the user name.
                 * @example ada-l
                 */
                userID: components["parameters"]["UserID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was unlocked. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    supplierUsersRevokeUserTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the supplier.
                 * @example paper-mill
                 */
                supplierID: components["parameters"]["SupplierID"];
                /**
                 * @description The identifier of the user, which is not the user name.
                 * @example ada-l
                 */
                userID: components["parameters"]["UserID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens were revoked. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
    securityProfilesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the security profile.
                 * @example storefront
                 */
                securityProfileID: components["parameters"]["SecurityProfileID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The security profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityProfile"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    securityProfilesPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the security profile.
                 * @example storefront
                 */
                securityProfileID: components["parameters"]["SecurityProfileID"];
            };
            cookie?: never;
        };
        /** @description The changes to the profile. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityProfilePatch"];
            };
        };
        responses: {
            /** @description The changed security profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityProfile"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    apiClientsListSecrets: {
        parameters: {
            query?: {
                /**
                 * @description The text to search for.
                 * @example ada
                 */
                search?: components["parameters"]["Search"];
                /**
                 * @description The fields to search.
                 * @example [
                 *       "ID"
                 *     ]
                 */
                searchOn?: "ID"[];
                /**
                 * @description The fields to sort by. `!` in front of a field reverses the order.
                 * @example [
                 *       "ID"
                 *     ]
                 */
                sortBy?: ("ID" | "!ID")[];
                /**
                 * @description The number of the page. For more than 30 pages, the vendor recommends to filter by the last identifier instead.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of results on a page.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the application (API client).
                 * @example 00000000-0000-4000-8000-000000000000
                 */
                apiClientID: components["parameters"]["ApiClientID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientSecretList"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    apiClientsCreateSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the application (API client).
                 * @example 00000000-0000-4000-8000-000000000000
                 */
                apiClientID: components["parameters"]["ApiClientID"];
            };
            cookie?: never;
        };
        /** @description The name and the expiry date of the secret. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientSecretInput"];
            };
        };
        responses: {
            /** @description The secret was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientSecretCreateResponse"];
                };
            };
            /** @description The secret was not created. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCloudError"];
                };
            };
        };
    };
    apiClientsGetSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the application (API client).
                 * @example 00000000-0000-4000-8000-000000000000
                 */
                apiClientID: components["parameters"]["ApiClientID"];
                /**
                 * @description The identifier of the secret, which is not the secret itself.
                 * @example website-2026
                 */
                apiClientSecretID: components["parameters"]["ApiClientSecretID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret's name and expiry date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientSecret"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    apiClientsPatchSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the application (API client).
                 * @example 00000000-0000-4000-8000-000000000000
                 */
                apiClientID: components["parameters"]["ApiClientID"];
                /**
                 * @description The identifier of the secret, which is not the secret itself.
                 * @example website-2026
                 */
                apiClientSecretID: components["parameters"]["ApiClientSecretID"];
            };
            cookie?: never;
        };
        /** @description The changes to the secret. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiClientSecretPatch"];
            };
        };
        responses: {
            /** @description The secret's name and expiry date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientSecret"];
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    apiClientsDeleteSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the application (API client).
                 * @example 00000000-0000-4000-8000-000000000000
                 */
                apiClientID: components["parameters"]["ApiClientID"];
                /**
                 * @description The identifier of the secret, which is not the secret itself.
                 * @example website-2026
                 */
                apiClientSecretID: components["parameters"]["ApiClientSecretID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret was deleted. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Failed"];
        };
    };
}
