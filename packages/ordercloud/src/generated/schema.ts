// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.

export interface paths {
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
         * Mail a verification code
         * @description Sends a temporary verification code by e-mail, which must then be passed to `resetPasswordByVerificationCode`.
         *     The code expires in 120 minutes. The password stays as it is.
         *
         *     Name the user by `Email` or `Username`; one of the two is needed although neither is marked as required. A 204
         *     says that the request was taken. Whether an unknown user gets one too is not documented. Every call may send
         *     another e-mail, so it is never repeated automatically.
         *
         *     Going by their names, the error codes of this call are `PasswordReset.MissingOrInvalidClientID` and
         *     `PasswordReset.MissingUsernameOrEmail`.
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
         * Set a new password with the verification code
         * @description Sets the user's password. It takes the code from the e-mail, the `Username` (the code alone is not enough) and
         *     the new password, which must satisfy the password policy of the user's security profile.
         *
         *     It is never repeated automatically although it is a PUT: after a lost answer, a second call may be refused and
         *     hide that the first one worked.
         *
         *     Going by their names, the error codes of this call are `PasswordReset.InvalidVerification`,
         *     `PasswordReset.InsecurePassword`, `PasswordReset.CannotReusePassword`, `PasswordReset.TooSoonToChange`,
         *     `PasswordReset.LockedOut`, `PasswordReset.MissingUsername` and `PasswordReset.MissingOrInvalidClientID`.
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
         * Mail a one-time password
         * @description Sends a password by e-mail that works once and for 10 minutes. Log in with it by `requestToken`: grant type
         *     `password`, the user's name, and the one-time password in `password`. The lasting password stays as it is.
         *     Failed attempts count towards the lock-out.
         *
         *     Name the user by `Username` or `Email`; one of the two is needed although neither is marked as required. Where
         *     an address has several user names, each gets an e-mail; where both are given and do not belong together, none
         *     is sent. It needs a message sender of type `OneTimePassword`. Every call may send another e-mail, so it is
         *     never repeated automatically.
         *
         *     The vendor's error code for this call is `OneTimePasswordRequest.UsernameOrEmailRequired`. Its status of
         *     success is not documented: 204 is inferred from the call for a verification code.
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
         * Mail the user names of an address
         * @description Sends every user name that belongs to the address by e-mail. The answer is the same for an address that
         *     nobody has, so the call does not tell who has an account. It needs a message sender of type
         *     `ForgottenUsername`. Both values are query parameters although the method is POST, and there is no request
         *     body. Every call may send another e-mail, so it is never repeated automatically.
         *
         *     That the error code `Auth.ClientIDAndEmailRequired` belongs to this call is inferred from its name.
         */
        post: operations["retrieveUsername"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * @description Exchanges a user's name and password, an application's secret, or a refresh token for an access token. Most
         *     callers need not call it: give the client what it takes as `OAuth2`, and it fetches and renews the token
         *     itself. Call it to try a password, to redeem a one-time password, or to keep the refresh token.
         *
         *     A refresh token comes only where the application's `RefreshTokenDuration` is above 0. Where an application has
         *     a secret, every grant needs it. An anonymous shopper is a grant of client credentials without a secret, if the
         *     application allows it.
         *
         *     A password that breaks the policy is answered with 400, `invalid_grant` and the policy in the `Data` of an
         *     error; the vendor's advice for `Auth.PasswordExpired` and `Auth.InsecurePassword` is a password reset.
         *     `Auth.LockedOut`, `Auth.UserNotActive`, `Auth.SellerNotActive` and `Auth.InsufficientRoles` are nothing that
         *     the user can repair; `usersUnlockUserAccount` ends a lock-out. Failed attempts count towards it, so the call
         *     is never repeated automatically.
         */
        post: operations["requestToken"];
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
         * Get your own user
         * @description Returns the user that the token belongs to, with the roles that the token may have. Any token will do. `PasswordLastSetDate` tells how old the password is.
         */
        get: operations["meGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your own user
         * @description Changes the fields that are sent and leaves the others alone. `Password` may be among them. Whether the
         *     password policy holds there is not documented; `meResetPasswordByToken` is the call that is meant for it.
         *     No old password is asked for: the token is the proof.
         *
         *     An `Active` of false bars the user from logging in. It needs the role `FullAccess` or `MeAdmin`.
         */
        patch: operations["mePatch"];
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
         * Set your own password
         * @description Gives the user that the token belongs to a new password. The old one is not asked for, so whoever holds the
         *     token can take the account over. The token is one of `FullAccess`, or the one that the message sender of a
         *     forgotten password gets as `PasswordRenewalAccessToken` and that holds the role `PasswordReset` only.
         *
         *     Whether tokens given out so far stay valid is not documented: call `meRevokeTokens` to end them. Going by
         *     their names, the error codes of this call are `PasswordReset.InsecurePassword`,
         *     `PasswordReset.CannotReusePassword` and `PasswordReset.TooSoonToChange`.
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
         * Revoke all of your own tokens
         * @description Voids every token that was given to the user, the one that the call is made with included, and so forces a new
         *     log-in everywhere. There is no call that ends one session only. Later calls with such a token fail with
         *     `Auth.TokenRevoked`.
         *
         *     It is never repeated automatically although it is a DELETE: the token is void after the first call. Which role
         *     it needs and its status of success are not documented: 204 is inferred.
         */
        delete: operations["meRevokeTokens"];
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
         * Revoke all tokens of a user
         * @description For administrators. Voids every token that was given to a user of a buyer, and so forces a new log-in everywhere. Which role it needs and its status of success are not documented: 204 is inferred.
         */
        delete: operations["usersRevokeUserTokens"];
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
         * Unlock a user's account
         * @description For administrators. Ends a lock-out after too many failed log-ins. Where the policy's `LockoutDuration` is 0, it is the only end of one. Which role it needs and its status of success are not documented: 204 is inferred.
         */
        post: operations["usersUnlockUserAccount"];
        delete?: never;
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
         * Get a token in the name of a user
         * @description For administrators. Returns a token with which calls act as the user of a buyer: what it does shows as done by that user. Ask for no more roles than are needed. It needs the role `FullAccess` or `BuyerImpersonation`. Every call gives out another token, so it is never repeated automatically.
         */
        post: operations["usersGetAccessToken"];
        delete?: never;
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
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a security profile and its password policy
         * @description Changes the fields that are sent. `PasswordConfig` says what the passwords of the users of this profile must
         *     be like and when an account is locked. Where a user has several profiles, the strictest value of each rule
         *     holds, and what is weaker than the floor of the platform is ignored: 10 characters, an upper-case and a
         *     lower-case letter and a digit, and a lock-out of 2 minutes after 10 failed attempts.
         *
         *     It needs the role `FullAccess`, `SecurityProfileAdmin` or `SetSecurityProfile`. Whether `PasswordConfig` is
         *     merged or replaced is not documented: send it whole.
         */
        patch: operations["securityProfilesPatch"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Whom to send a verification code to. Give `Email` or `Username`. */
        PasswordResetRequest: {
            /** @description The identifier of the application (API client) that the user logs in to. */
            ClientID: string;
            /** @description The user's e-mail address. Needed when there is no `Username`. */
            Email?: string;
            /** @description The user's name for logging in. Needed when there is no `Email`. */
            Username?: string;
            /** @description The address of your page for the new password. It is handed to the message sender as `PasswordRenewalUrl`, so that the e-mail can link to it. */
            URL?: string;
        };
        /** @description A new password for a user. */
        PasswordReset: {
            /** @description The identifier of the application (API client) that the code was asked for. */
            ClientID: string;
            /** @description The user's name for logging in. */
            Username: string;
            /**
             * Format: password
             * @description The new password. The vendor does not mark it as required. Unless the security profile says otherwise, it has at least 10 characters, among them an upper-case letter, a lower-case letter and a digit.
             */
            Password?: string;
        };
        /** @description Whom to send a one-time password to. Give `Username` or `Email`. */
        OneTimePasswordRequest: {
            /** @description The identifier of the application (API client) that the user logs in to. */
            ClientID: string;
            /** @description The user's name for logging in. Needed when there is no `Email`. */
            Username?: string;
            /** @description The user's e-mail address. Needed when there is no `Username`. */
            Email?: string;
        };
        /** @description What to get a token for, told apart by `grant_type`. */
        TokenRequest: components["schemas"]["PasswordGrant"] | components["schemas"]["ClientCredentialsGrant"] | components["schemas"]["RefreshTokenGrant"];
        /** @description A user's name and password. A one-time password goes into `password` too. */
        PasswordGrant: {
            /**
             * @description The kind of grant.
             * @constant
             */
            grant_type: "password";
            client_id: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            /** @description The user's name for logging in. */
            username: string;
            /**
             * Format: password
             * @description The user's password, or a one-time password.
             */
            password: string;
            scope?: components["schemas"]["Scope"];
        };
        /** @description The application itself, or an anonymous shopper of it when there is no secret. */
        ClientCredentialsGrant: {
            /**
             * @description The kind of grant.
             * @constant
             */
            grant_type: "client_credentials";
            client_id: components["schemas"]["ClientId"];
            client_secret?: components["schemas"]["ClientSecret"];
            /** @description The identifier that an anonymous shopper goes by. Left out, the shopper gets a new one, by inference. */
            anonuserid?: string;
            scope?: components["schemas"]["Scope"];
        };
        /** @description A refresh token from an earlier answer. */
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
         * @description The secret of the application, where it has one.
         */
        ClientSecret: string;
        /** @description The roles wanted, with spaces between. Left out, all the roles that were assigned are given. */
        Scope: string;
        /** @description A token to make calls with. */
        AccessToken: {
            /**
             * Format: password
             * @description The token, to be sent as a bearer token.
             */
            access_token?: string;
            /**
             * Format: int32
             * @description In how many seconds the token expires.
             */
            expires_in?: number;
            /** @description The kind of token, `bearer`. */
            token_type?: string;
            /**
             * Format: password
             * @description What another token can be got with, where the application gives out such tokens.
             */
            refresh_token?: string;
        };
        /** @description A token in the name of a user. */
        ImpersonateTokenRequest: {
            /** @description The identifier of the application (API client) that the token is for. */
            ClientID: string;
            /** @description The roles that the token holds. */
            Roles: string[];
            /** @description Roles of the application's own that the token holds. */
            CustomRoles?: string[];
        };
        /** @description A new password. */
        TokenPasswordReset: {
            /**
             * Format: password
             * @description The new password. It must satisfy the password policy of the user's security profile.
             */
            NewPassword: string;
        };
        /** @description A user as they see themselves. */
        MeUser: {
            ID?: components["schemas"]["UserKey"];
            Username: components["schemas"]["Username"];
            /** @description The user's first name. */
            FirstName: string;
            /** @description The user's last name. */
            LastName: string;
            /** @description The user's e-mail address. */
            Email: string;
            /** @description The user's telephone number. */
            Phone?: string;
            /**
             * Format: date-time
             * @description When the user accepted the terms.
             */
            TermsAccepted?: string;
            /** @description Whether the user may log in. */
            Active: boolean;
            /** @description What the application keeps with the user. */
            xp?: Record<string, unknown>;
            Buyer?: components["schemas"]["MeBuyer"];
            Supplier?: components["schemas"]["MeSupplier"];
            Seller?: components["schemas"]["MeSeller"];
            /** @description The identifier of the company that the user belongs to. */
            readonly CompanyID?: string;
            /** @description The roles that the user may have in a token. */
            readonly AvailableRoles?: string[];
            Locale?: components["schemas"]["Locale"];
            /**
             * Format: date-time
             * @description When the user was made.
             */
            readonly DateCreated?: string;
            /**
             * Format: date-time
             * @description When the user last made a call.
             */
            readonly LastActive?: string;
            /**
             * Format: date-time
             * @description When the password was last set.
             */
            readonly PasswordLastSetDate?: string;
        };
        /** @description What to change of your own user. */
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
            /** @description The user's telephone number. */
            Phone?: string;
            /**
             * Format: date-time
             * @description When the user accepted the terms.
             */
            TermsAccepted?: string;
            /** @description Whether the user may log in. */
            Active?: boolean;
            /** @description What the application keeps with the user. */
            xp?: Record<string, unknown>;
        };
        /** @description The identifier of the user, made of letters, digits, hyphens and underscores. */
        UserKey: string;
        /** @description The user's name for logging in. No other user of any organisation has it. */
        Username: string;
        /** @description The buyer that a user belongs to. */
        MeBuyer: {
            /** @description The identifier of the buyer. */
            ID?: string;
            /** @description The identifier of the catalogue that the buyer sees. */
            DefaultCatalogID?: string;
        };
        /** @description The supplier that a user belongs to. */
        MeSupplier: {
            /** @description The identifier of the supplier. */
            ID?: string;
        };
        /** @description The seller that a user belongs to. */
        MeSeller: {
            /** @description The identifier of the seller. */
            ID?: string;
        };
        /** @description The currency and the language of a user. */
        Locale: {
            /** @description The identifier of the locale. */
            ID?: string;
            /** @description The identifier of whom the locale belongs to. */
            OwnerID?: string;
            /** @description The currency. */
            Currency: string;
            /** @description The language. */
            Language?: string;
        };
        /** @description Roles, and what the passwords of those who have them must be like. */
        SecurityProfile: {
            /** @description The identifier of the profile. */
            ID?: string;
            /** @description What the profile is called. */
            Name: string;
            /** @description The roles that the profile gives. */
            Roles?: string[];
            /** @description Roles of the application's own that the profile gives. */
            CustomRoles?: string[];
            PasswordConfig?: components["schemas"]["PasswordConfig"];
            /** @description Whether the profile comes from outside OrderCloud, going by its name. */
            readonly IsExternalRoleGroup?: boolean;
        };
        /** @description What to change of a security profile. */
        SecurityProfilePatch: {
            /** @description A new identifier of the profile. */
            ID?: string;
            /** @description What to call the profile. */
            Name?: string;
            /** @description The roles that the profile gives. */
            Roles?: string[];
            /** @description Roles of the application's own that the profile gives. */
            CustomRoles?: string[];
            PasswordConfig?: components["schemas"]["PasswordConfig"];
        };
        /** @description What passwords must be like, and when an account is locked. */
        PasswordConfig: {
            /** @description How many of the last passwords may not be used again. */
            LimitPasswordReuse?: number;
            /** @description How often the same character may stand in a row. */
            MaxConsecutiveDupeChars?: number;
            /** @description After how many days a password expires. */
            MaximumPasswordAge?: number;
            /** @description For how many minutes a new password cannot be changed again. */
            MinimumPasswordAge?: number;
            /** @description After how many failed log-ins an account is locked. */
            AllowedFailedAttempts?: number;
            /** @description For how many minutes an account is locked, from 10 on. With 0 it stays locked until an administrator unlocks it. */
            LockoutDuration?: number;
            /** @description Whether an upper-case letter is needed. */
            UpperCaseRequired?: boolean;
            /** @description Whether a lower-case letter is needed. */
            LowerCaseRequired?: boolean;
            /** @description Whether a character is needed that is neither letter nor digit. */
            SpecialCharacterRequired?: boolean;
            /** @description Whether a digit is needed. */
            NumericRequired?: boolean;
            /** @description How many characters a password has at least. */
            MinimumCharacterCount?: number;
        };
        /** @description Why there is no token, as OAuth2 has it and as OrderCloud has it elsewhere. */
        TokenError: {
            /** @description The kind of error in the words of OAuth2, such as `invalid_grant`. */
            error?: string;
            /** @description The error in words. */
            error_description?: string;
            /** @description The errors, usually one. */
            Errors?: components["schemas"]["OrderCloudErrorEntry"][];
        };
        /** @description Why a request failed. A body may start with a byte order mark. */
        OrderCloudError: {
            /** @description The errors, usually one. */
            Errors?: components["schemas"]["OrderCloudErrorEntry"][];
        };
        /** @description One error. */
        OrderCloudErrorEntry: {
            /**
             * @description A stable name for the error. The ones known for resetting a password:
             *
             *     - `PasswordReset.CannotReusePassword`: the password was used recently.
             *     - `PasswordReset.InsecurePassword`: the password does not satisfy the policy, which is in `Data`.
             *     - `PasswordReset.InvalidVerification`: the code or the user name is wrong, or the code has expired.
             *     - `PasswordReset.LockedOut`: there were too many failed attempts.
             *     - `PasswordReset.MissingOrInvalidClientID`: `ClientID` is missing or names no application.
             *     - `PasswordReset.MissingUsername`: `Username` is missing.
             *     - `PasswordReset.MissingUsernameOrEmail`: both `Username` and `Email` are missing.
             *     - `PasswordReset.TooSoonToChange`: the password was changed too short a time ago.
             *
             *     For logging in:
             *
             *     - `Auth.InvalidUsernameOrPassword`, `Auth.UsernameAndPasswordRequired`, `Auth.UserNotFound`.
             *     - `Auth.PasswordExpired` and `Auth.InsecurePassword`: the password must be reset first. Samples of the
             *       vendor's show `PasswordReset.InsecurePassword` in place of the latter.
             *     - `Auth.LockedOut`: there were too many failed attempts.
             *     - `Auth.UserNotActive`, `Auth.CompanyNotActive`, `Auth.SellerNotActive`, `Auth.ClientNotActive`.
             *     - `Auth.InsufficientRoles`: a role was asked for that was not assigned. A page of the vendor's has it in
             *       the singular.
             *     - `Auth.OauthError`: anything else about OAuth2.
             *
             *     For calls with a token:
             *
             *     - `Auth.TokenRevoked`: log in again.
             *     - `Auth.UnauthorizedRole`, `Auth.UserNotAuthorizedToAdmin`: the token has not the role.
             *     - `Auth.AnonUserProhibited`, `Auth.MustPassAnonUserToken`: about anonymous shoppers.
             *     - `Auth.ClientIDAndEmailRequired`, `OneTimePasswordRequest.UsernameOrEmailRequired`: a value is missing.
             * @example PasswordReset.InvalidVerification
             */
            ErrorCode?: string;
            /** @description The error in words. */
            Message?: string;
            /** @description Further facts, different for each error code; for `PasswordReset.InsecurePassword` the password policy. */
            Data?: unknown;
        };
    };
    responses: {
        /** @description The request failed. The vendor documents the body and not the status of each error. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OrderCloudError"];
            };
        };
        /** @description The user as it is now. */
        MeUser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeUser"];
            };
        };
        /** @description There is no token. Only 400 is documented as a status, for a password that breaks the policy. */
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
         * @description The identifier of the buyer that the user belongs to.
         * @example northern-books
         */
        BuyerID: string;
        /**
         * @description The identifier of the user, which is not the user name.
         * @example ada-l
         */
        UserID: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sendVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which user of which application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description The request was taken. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed. The vendor documents the body and not the status of each error. */
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
                 * @description The verification code of the password reset, from the e-mail. It expires in 120 minutes. Whoever holds it together with the user name can set the password, so keep it out of logs.
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
            /** @description The password is changed. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed. The vendor documents the body and not the status of each error. */
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
        /** @description Which user of which application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimePasswordRequest"];
            };
        };
        responses: {
            /** @description The request was taken. The response has no body, by inference. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed. The vendor documents the body and not the status of each error. */
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
                 * @description The identifier of the application (API client) that the user logs in to.
                 * @example 00000000-0000-4000-8000-000000000000
                 */
                clientID: string;
                /**
                 * @description The user's e-mail address.
                 * @example ada@example.org
                 */
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request was taken, whether or not the address is known. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed. The vendor documents the body and not the status of each error. */
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
    requestToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to get a token for. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
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
    meGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MeUser"];
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
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeUserPatch"];
            };
        };
        responses: {
            200: components["responses"]["MeUser"];
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
            /** @description The password is changed. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request failed. The vendor documents the body and not the status of each error. */
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
            /** @description The tokens are void. The response has no body, by inference. */
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
                 * @description The identifier of the buyer that the user belongs to.
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
            /** @description The tokens are void. The response has no body, by inference. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
                 * @description The identifier of the buyer that the user belongs to.
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
            /** @description The account is unlocked. The response has no body, by inference. */
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
                 * @description The identifier of the buyer that the user belongs to.
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
        /** @description For which application, and with which roles. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImpersonateTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
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
    securityProfilesPatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the profile.
                 * @example storefront
                 */
                securityProfileID: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecurityProfilePatch"];
            };
        };
        responses: {
            /** @description The profile as it is now. */
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
}
