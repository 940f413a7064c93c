// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.

export interface paths {
    "/account/password/forgot": {
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
         * @description Sends a password reset link to the given e-mail address if such a user and address exist. An unknown address
         *     gets the same answer, so the call does not tell who has an account. The password stays as it is.
         *
         *     In 2022 the service was seen to answer with a redirect (3xx) in place of the documented 200, and the vendor's
         *     own front end takes that for success. Every call may send another e-mail, so it is never repeated
         *     automatically.
         */
        post: operations["accountPasswordForgotPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/password/check-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a password reset token
         * @description Tells whether a token from a reset link is still good, so that a form can say so before the password is typed. The body is the bare token as a JSON string, quotes included, and not an object. Two things are inferred: that the check does not use the token up, and that a token which no longer holds is answered with 400.
         */
        post: operations["accountPasswordCheckTokenPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a forgotten password with a token
         * @description Sets the password of the user whom the token was mailed to. Each token can be used at most once. Without
         *     `password` and `confirmPassword` the call changes nothing and only validates the token. Nobody is logged in by
         *     it.
         *
         *     A 400 may mean that the token is not valid any more; the vendor's front end reads it so.
         */
        post: operations["accountPasswordResetPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/forgotPass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a reset e-mail, as of 2020
         * @deprecated
         * @description Used to ask for an e-mail to reset the password. It is gone from the vendor's clients since May 2021: call `accountPasswordForgotPost`. Whether the server still answers is not known.
         */
        post: operations["accountForgotPassPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/codeForToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a password reset token, as of 2020
         * @deprecated
         * @description Used to turn the code from the e-mail into the token that `accountResetForgottenPasswordPost` takes; that the two belong together is inferred from their names. It is gone from the vendor's clients since May 2021 and has no successor. Whether the server still answers is not known.
         */
        post: operations["accountCodeForTokenPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/resetForgottenPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a forgotten password with a token, as of 2020
         * @deprecated
         * @description Used to set the password with a token. It is gone from the vendor's clients since May 2021: call `accountPasswordResetPost`, where the second field is `confirmPassword` and no longer `password_confirm`. Whether the server still answers is not known.
         */
        post: operations["accountResetForgottenPasswordPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Exchanges an e-mail address and a password for a token. `uuid` in the answer names the user in the paths of
         *     the other calls.
         *
         *     Failed attempts may count towards a limit, which is not documented, so the call is never repeated
         *     automatically. The vendor's front end is ready for a 503 here too.
         */
        post: operations["loginPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/{uuid}": {
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
         * Log out, here or everywhere
         * @description Ends the session of the token, or with `everywhere` all sessions of the user. What the objects in the answer hold is not documented. It is never repeated automatically although it is a DELETE: the token is void after the first call.
         */
        delete: operations["loginUuidDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns the user with the addresses, consents and subscriptions that are known. With `Cache-Control` set to `max-age=0` the service looks anew rather than into its cache.
         */
        get: operations["usersUuidGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes the fields that are sent. A new `email` takes effect without being verified, by inference: no step for it is documented. Only administrators change `updateCusno`.
         */
        patch: operations["usersUuidPatch"];
        trace?: never;
    };
    "/users/{uuid}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the password of a user
         * @description Gives the user a new password. The old one is not asked for, so whoever holds the token can take the account
         *     over; by its name, the scope `UserPassword` is what the token must have. Tokens given out so far may stay
         *     valid, which is not documented: call `loginUuidDelete` with `everywhere` to end them.
         */
        put: operations["usersUuidPasswordPut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{uuid}/scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether a token has a scope
         * @description Answers with a bare number, whose meaning is not documented. The vendor's front end asks before it shows a form that needs the scope.
         */
        get: operations["usersUuidScopeGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/temporary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account from an e-mail address alone
         * @description Makes a user who has no password yet, and logs them in. `hasCompletedRegistration` of a user tells such accounts from whole ones, by inference from its name. The vendor's front end is ready for a 409 where the address is taken. Every call may make another account, so it is never repeated automatically.
         */
        post: operations["usersTemporaryPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identification/user/stamp/{uuid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a user was identified
         * @description Writes down that the user has just gone through a strong identification, and answers with when it was last written down, as a text whose form is not documented. The identification itself is a matter of the browser and is not described here. It takes no body.
         */
        post: operations["identificationUserStampUuidPost"];
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
        /** @description Who logs in. */
        LoginData: {
            /** @description The user's e-mail address, by inference from the answers of other calls. */
            username: string;
            /**
             * Format: password
             * @description The password.
             */
            password: string;
        };
        /** @description A session. */
        LoginResponse: {
            /**
             * Format: password
             * @description The token, to be sent with the calls that follow.
             */
            token: string;
            /**
             * Format: uuid
             * @description The identifier of the user.
             */
            uuid: string;
            /** @description Whether the user is an administrator. */
            isAdmin: boolean;
        };
        /** @description A new password. */
        UserUpdatePassword: {
            /**
             * Format: password
             * @description The new password.
             */
            password: string;
            /**
             * Format: password
             * @description The new password once more.
             */
            confirmPassword: string;
        };
        /** @description A user who has an address and nothing else. */
        NewTemporaryUser: {
            /** @description The user's e-mail address. */
            emailAddress: string;
            /** @description What the user has agreed to. */
            legalConsents: components["schemas"]["LegalConsent"][];
        };
        /** @description A user. */
        User: {
            /**
             * Format: uuid
             * @description The identifier of the user.
             */
            uuid: string;
            /** @description The user's e-mail address. */
            email: string;
            /** @description The user's first name. */
            firstName?: string;
            /** @description The user's last name. */
            lastName?: string;
            /** @description The user's telephone number. */
            phone?: string;
            /** @description Where the user lives. */
            address?: components["schemas"]["Address"];
            /** @description The user's number as a customer. Until 2020 it was a text. */
            cusno: number;
            /** @description What the user subscribes to. */
            subs: components["schemas"]["Subscription"][];
            /** @description What the user allows the papers to do. */
            consent: components["schemas"]["GdprConsent"][];
            /** @description Which terms the user has agreed to. */
            legal: components["schemas"]["LegalConsent"][];
            /** @description Changes of address to come. */
            pendingAddressChanges?: components["schemas"]["PendingAddressChange"][];
            /** @description Addresses that the user had for a while. */
            pastTemporaryAddresses: components["schemas"]["PastTemporaryAddress"][];
            /** @description Whether the user has more than an address. */
            hasCompletedRegistration: boolean;
        };
        /** @description What to change of a user. */
        UserUpdate: {
            /** @description The user's first name. */
            firstName?: string;
            /** @description The user's last name. */
            lastName?: string;
            /** @description The user's e-mail address. */
            email?: string;
            /** @description The user's telephone number. */
            phone?: string;
            /** @description Where the user lives. */
            address?: components["schemas"]["UserUpdateAddress"];
            /** @description Changes of address to come. Their shape is not declared. */
            pendingAddressChanges?: Record<string, unknown>[];
            /** @description Another number as a customer. Administrators only. */
            updateCusno?: number;
        };
        /** @description A new address. */
        UserUpdateAddress: {
            /** @description The country. */
            countryCode: string;
            /** @description The postal code. */
            zipCode: string;
            /** @description The street and the number. */
            streetAddress: string;
            /**
             * Format: date
             * @description From which day on the address holds.
             */
            validFrom?: string;
        };
        /** @description An address. */
        Address: {
            /** @description The country. */
            countryCode: string;
            /** @description The street and the number. */
            streetAddress: string;
            /** @description The postal code. */
            zipCode?: string;
            /** @description The town. */
            city?: string;
            /** @description The street. */
            streetName?: string;
            /** @description The number of the house. */
            houseNo?: string;
            /** @description The staircase. */
            staircase?: string;
            /** @description The flat. */
            apartment?: string;
        };
        /** @description What a user allows a paper to do. */
        GdprConsent: {
            /** @description The paper. */
            brand: string;
            /** @description What it is about. */
            consentKey: string;
            /** @description Whether it is allowed. */
            value: boolean;
        };
        /** @description Terms that a user has agreed to. */
        LegalConsent: {
            /** @description Where the terms were shown. */
            screenName: string;
            /** @description Which terms they are. */
            consentId: string;
            /** @description When they were agreed to, in the form `yyyy-mm-ddThh:MM:ssZ`. */
            dateAccepted: string;
        };
        /** @description A change of address to come. */
        PendingAddressChange: {
            /** @description The new address. */
            address: components["schemas"]["DeliveryAddress"];
            /**
             * Format: date
             * @description The first day.
             */
            startDate: string;
            /**
             * Format: date
             * @description The last day.
             */
            endDate?: string;
            /**
             * @description Whether it is for good.
             * @enum {string}
             */
            type: "Definitive" | "Temporary";
        };
        /** @description An address that a user had for a while. */
        PastTemporaryAddress: {
            /** @description The country. */
            countryCode: string;
            /** @description The postal code. */
            zipcode: string;
            /** @description The street and the number. */
            street: string;
            /** @description The town. */
            cityName?: string;
            /** @description What the user calls it. */
            temporaryName?: string;
        };
        /** @description Where a paper goes. */
        DeliveryAddress: {
            /** @description The postal code. */
            zipcode: string;
            /** @description The street and the number. */
            streetAddress?: string;
            /** @description The town. */
            city?: string;
            /** @description What the user calls it. */
            temporaryName?: string;
        };
        /** @description What a user subscribes to. */
        Subscription: {
            /** @description The number of the subscription. */
            subsno: number;
            /** @description The number of its extension. */
            extno: number;
            /** @description The number of the customer who gets it. */
            cusno: number;
            /** @description The number of the customer who pays for it. */
            paycusno: number;
            /**
             * @description How it runs.
             * @enum {string}
             */
            kind: "StandingOrder" | "TimeLimitedOrder" | "NewsStandOrder" | "FreeOrder" | "Testing1" | "Testing2";
            /**
             * @description Whether it runs.
             * @enum {string}
             */
            state: "Upcoming" | "Active" | "Paused" | "Ended" | "UnpaidAndCanceled" | "Canceled" | "CanceledWithLatePayment" | "RestartedAfterLatePayment" | "DeactivatedRecently" | "Unknown";
            /**
             * @description At which price it runs.
             * @enum {string}
             */
            pricegroup?: "Normal" | "Campaign" | "Flex" | "Company" | "CompanyFlex" | "Student" | "HBL365Discount";
            /** @description What is subscribed to. */
            package: components["schemas"]["Package"];
            /** @description From when to when. */
            dates: components["schemas"]["SubscriptionDates"];
            /** @description Whether there is an extension. */
            extsubsexists: boolean;
            /** @description The campaign that it was bought in. */
            campaign?: Record<string, unknown>;
            /** @description When it rests. */
            paused?: components["schemas"]["PausedSubscription"][];
            /** @description Who gets it. */
            receiver?: string;
            /** @description Where it goes. */
            deliveryAddress?: components["schemas"]["DeliveryAddress"];
            /** @description Changes of address to come. */
            pendingAddressChanges?: components["schemas"]["PendingAddressChange"][];
            /** @description The number of the order. */
            orderNumber?: string;
            /**
             * @description How it is paid.
             * @enum {string}
             */
            paymentMethod?: "PaperInvoice" | "CreditCard" | "Email" | "NetBank" | "ElectronicInvoice" | "DirectPayment" | "Klarna" | "UnknownPaymentMethod";
            /** @description The number of the means of payment. */
            paymentMethodId?: number;
            /**
             * Format: date-time
             * @description When trouble with the delivery ends.
             */
            deliveryTroubleEnd?: string;
        };
        /** @description What is subscribed to. */
        Package: {
            /** @description The identifier of the package. */
            id: string;
            /** @description What it is called. */
            name: string;
        };
        /** @description From when to when a subscription runs. */
        SubscriptionDates: {
            /**
             * Format: date
             * @description The first day.
             */
            start: string;
            /** @description How many days it runs. */
            lenDays?: number;
            /** @description How many months it runs. */
            lenMonths?: number;
            /**
             * Format: date
             * @description The last day.
             */
            end?: string;
            /**
             * Format: date
             * @description Since when it rests unpaid.
             */
            unpaidBreak?: string;
            /**
             * Format: date
             * @description From which day on it is billed.
             */
            invoicingStart?: string;
            /**
             * Format: date
             * @description Until which day it is paid.
             */
            paidUntil?: string;
            /**
             * Format: date
             * @description When it is suspended.
             */
            suspend?: string;
        };
        /** @description When a subscription rests. */
        PausedSubscription: {
            /**
             * Format: date
             * @description The first day.
             */
            startDate: string;
            /**
             * Format: date
             * @description The last day.
             */
            endDate: string;
            /**
             * @description How it rests.
             * @enum {string}
             */
            sleepType: "Pause" | "Rebate" | "UnknownSleepType";
        };
        /** @description Why a log-in was refused. */
        InlineResponse403: {
            /** @description The status, once more. */
            http_code?: number;
            /**
             * @description The status in words.
             * @enum {string}
             */
            http_status?: "Forbidden";
            /** @description Set when the address or the password is wrong. */
            invalid_credentials?: {
                /** @description The reason in words. Do not match on it. */
                description?: string;
            };
        };
        /** @description Why a call with a token was refused. */
        SessionOverResponse: {
            /** @description The status, once more. */
            http_code?: number;
            /**
             * @description The status in words.
             * @enum {string}
             */
            http_status?: "Forbidden";
            /** @description Set when the token is over. */
            login_token_expired?: {
                /** @description The reason in words. Do not match on it. */
                description?: string;
            };
        };
        /** @description Why a request failed. */
        InlineResponse500: {
            /** @description The status, once more. */
            http_code?: number;
            /**
             * @description The status in words.
             * @enum {string}
             */
            http_status?: "Internal server error";
            /** @description Set when the service failed. */
            internal_server_error?: {
                /** @description The reason in words. Do not match on it. */
                description?: string;
            };
        };
        /** @description Whom to send a reset link to. */
        ForgotPasswordData: {
            /** @description The user's e-mail address. */
            email: string;
            /** @description Whether to answer with a redirect. The meaning is inferred from the name. */
            redir?: boolean;
        };
        /** @description A token and the new password. Without the password the token is only validated. */
        UpdatePasswordData: {
            /**
             * Format: password
             * @description The new password.
             */
            password?: string;
            /**
             * Format: password
             * @description The new password once more.
             */
            confirmPassword?: string;
            /**
             * Format: password
             * @description The token from the reset link.
             */
            token: string;
        };
        /** @description Whom to write to, as of 2020. */
        LegacyForgotPasswordData: {
            /** @description The user's e-mail address. */
            email: string;
        };
        /** @description A token and the new password, as of 2020. */
        LegacyUpdatePasswordData: {
            /**
             * Format: password
             * @description The new password.
             */
            password: string;
            /**
             * Format: password
             * @description The new password once more.
             */
            password_confirm: string;
            /**
             * Format: password
             * @description The token that `accountCodeForTokenPost` returned.
             */
            token: string;
        };
        /** @description A code to be exchanged for a token. */
        CodeForTokenData: {
            /**
             * Format: password
             * @description The code from the e-mail.
             */
            code: string;
        };
        /** @description A token for resetting the password. */
        TokenResponse: {
            /**
             * Format: password
             * @description The token.
             */
            access_token: string;
            /** @description The outcome. Its values are not documented. */
            status: string;
        };
        /** @description The outcome of a request. */
        ForgotPasswordResponse: {
            /** @description The outcome. Its values are not documented. */
            status: string;
        };
        /** @description Why a request was refused. */
        InlineResponse400: {
            /** @description The status, once more. */
            http_code?: number;
            /**
             * @description The status in words.
             * @enum {string}
             */
            http_status?: "Bad request";
            /** @description Set when the body could not be read. */
            invalid_request_body?: {
                /** @description The reason in words. Its wording has changed before, so do not match on it. */
                description?: string;
                /** @description What exactly could not be read. */
                message?: string;
            };
            /** @description Set when fields were not accepted. That it comes with status 400 is inferred. */
            invalid_form_fields?: {
                /** @description The reason in words. */
                description?: string;
                /** @description The complaints, by field. */
                errors?: {
                    [key: string]: string[];
                };
            };
        };
        /** @description Why a media type was refused. */
        InlineResponse415: {
            /** @description The status, once more. */
            http_code?: number;
            /**
             * @description The status in words.
             * @enum {string}
             */
            http_status?: "Unsupported media type";
            /** @description The refusal. */
            unsupported_media_type?: {
                /**
                 * @description The reason in words.
                 * @enum {string}
                 */
                description?: "Unsupported media type";
            };
        };
    };
    responses: {
        /** @description Logged in. */
        LoggedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["LoginResponse"];
            };
        };
        /** @description The user as it is now. */
        User: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["User"];
            };
        };
        /** @description The token is over. The vendor's front end reads it so; no document of the vendor's declares it. */
        SessionOver: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["SessionOverResponse"];
            };
        };
        /** @description The request was taken. */
        ForgotPassword: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["ForgotPasswordResponse"];
            };
        };
        /** @description The body could not be read, a field is not accepted, or the token is not valid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["InlineResponse400"];
            };
        };
        /** @description The body was not sent as `application/json;charset=utf-8`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["InlineResponse415"];
            };
        };
    };
    parameters: {
        /**
         * @description The identifier of the user, as `loginPost` returns it.
         * @example 2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625
         */
        Uuid: string;
        /**
         * @description The identifier of whom the token belongs to. The vendor's front end sends it only when an administrator acts on another user.
         * @example 84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8
         */
        AuthUser: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    accountPasswordForgotPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to write to. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["ForgotPasswordData"];
            };
        };
        responses: {
            /** @description The request was taken, whether or not the address is known. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    accountPasswordCheckTokenPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token, as a JSON string. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": string;
            };
        };
        responses: {
            /** @description The token is good. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    accountPasswordResetPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token and the new password. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["UpdatePasswordData"];
            };
        };
        responses: {
            /** @description The password is changed, or the token is good when no password was sent. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    accountForgotPassPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Whom to write to. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["LegacyForgotPasswordData"];
            };
        };
        responses: {
            200: components["responses"]["ForgotPassword"];
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    accountCodeForTokenPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The code from the e-mail. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["CodeForTokenData"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["TokenResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    accountResetForgottenPasswordPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token and the new password. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["LegacyUpdatePasswordData"];
            };
        };
        responses: {
            200: components["responses"]["ForgotPassword"];
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    loginPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The address and the password. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["LoginData"];
            };
        };
        responses: {
            200: components["responses"]["LoggedIn"];
            400: components["responses"]["BadRequest"];
            /** @description The address or the password is wrong. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["InlineResponse403"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["InlineResponse500"];
                };
            };
        };
    };
    loginUuidDelete: {
        parameters: {
            query?: {
                /**
                 * @description Whether to end all sessions of the user.
                 * @example true
                 */
                everywhere?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the user, as `loginPost` returns it.
                 * @example 2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625
                 */
                uuid: components["parameters"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Logged out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": Record<string, unknown>[];
                };
            };
            403: components["responses"]["SessionOver"];
        };
    };
    usersUuidGet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of whom the token belongs to. The vendor's front end sends it only when an administrator acts on another user.
                 * @example 84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8
                 */
                AuthUser?: components["parameters"]["AuthUser"];
                /**
                 * @description `max-age=0` to pass by the cache of the service.
                 * @example max-age=0
                 */
                "Cache-Control"?: string;
            };
            path: {
                /**
                 * @description The identifier of the user, as `loginPost` returns it.
                 * @example 2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625
                 */
                uuid: components["parameters"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["User"];
            403: components["responses"]["SessionOver"];
        };
    };
    usersUuidPatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of whom the token belongs to. The vendor's front end sends it only when an administrator acts on another user.
                 * @example 84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8
                 */
                AuthUser?: components["parameters"]["AuthUser"];
            };
            path: {
                /**
                 * @description The identifier of the user, as `loginPost` returns it.
                 * @example 2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625
                 */
                uuid: components["parameters"]["Uuid"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["SessionOver"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    usersUuidPasswordPut: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of whom the token belongs to. The vendor's front end sends it only when an administrator acts on another user.
                 * @example 84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8
                 */
                AuthUser?: components["parameters"]["AuthUser"];
            };
            path: {
                /**
                 * @description The identifier of the user, as `loginPost` returns it.
                 * @example 2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625
                 */
                uuid: components["parameters"]["Uuid"];
            };
            cookie?: never;
        };
        /** @description The new password, twice. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["UserUpdatePassword"];
            };
        };
        responses: {
            200: components["responses"]["User"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["SessionOver"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    usersUuidScopeGet: {
        parameters: {
            query: {
                /**
                 * @description The scope. The vendor's front end uses `UserRead`, `UserWrite` and `UserPassword`; no list is declared.
                 * @example UserPassword
                 */
                scope: string;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the user, as `loginPost` returns it.
                 * @example 2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625
                 */
                uuid: components["parameters"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": number;
                };
            };
            403: components["responses"]["SessionOver"];
        };
    };
    usersTemporaryPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The address, and what the reader has agreed to. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["NewTemporaryUser"];
            };
        };
        responses: {
            200: components["responses"]["LoggedIn"];
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    identificationUserStampUuidPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of whom the token belongs to. The vendor's front end sends it only when an administrator acts on another user.
                 * @example 84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8
                 */
                AuthUser?: components["parameters"]["AuthUser"];
            };
            path: {
                /**
                 * @description The identifier of the user, as `loginPost` returns it.
                 * @example 2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625
                 */
                uuid: components["parameters"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the identification was last noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": string;
                };
            };
            403: components["responses"]["SessionOver"];
        };
    };
}
