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
             * @example PasswordReset.InvalidVerification
             */
            ErrorCode?: string;
            /** @description The error in words. */
            Message?: string;
            /** @description Further facts, different for each error code; for `PasswordReset.InsecurePassword` the password policy. */
            Data?: unknown;
        };
    };
    responses: never;
    parameters: never;
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
}
