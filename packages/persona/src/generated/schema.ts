// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.

export interface paths {
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
         * Sign in with an e-mail address and a password
         * @description Returns a token for an e-mail address and a password, and the `uuid` of the user. Send the token as `OAuth`
         *     with other calls, and use `uuid` in their paths.
         *
         *     The client does not retry this call, because failed attempts can count towards a limit. The vendor's front
         *     end is prepared for a 503.
         *
         *     Not documented by the vendor: limits for failed attempts.
         */
        post: operations["loginPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/ip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in by IP address
         * @description Returns a token for customers whose subscription applies to an IP address, for example a library. The client
         *     does not retry this call, because it can open a session.
         *
         *     Not documented by the vendor: the values of `paper`, and who sends `X-Real-IP`. The vendor declares the
         *     header as required and its front end does not send it, so a proxy of the vendor adding it is inferred.
         */
        get: operations["loginIpGet"];
        put?: never;
        post?: never;
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
         * Sign out
         * @description Ends the session of the token, or all sessions of the user with `everywhere`. The client does not retry this
         *     call, although it is a DELETE, because the token is invalid after the first one.
         *
         *     Not documented by the vendor: the objects in the response.
         */
        delete: operations["loginUuidDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
         * @description Sends a password reset link to the e-mail address if a user with this address exists. The password does not
         *     change until somebody uses the link. The client does not retry this call, because each call can send another
         *     e-mail.
         *
         *     In 2022 the service answered with a redirect (3xx) in place of a 200, and the vendor's front end treats that
         *     as success.
         *
         *     Not documented by the vendor: the response for an unknown address. That it is the same 200 is inferred.
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
         * @description Checks whether the token of a reset link is valid, so that your form can say so before the user types a
         *     password. The body is the token as a JSON string, in quotes, and not an object.
         *
         *     Not documented by the vendor: whether the check uses up the token (inferred: no), and the response to an
         *     invalid token (inferred: 400).
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
         * @description Sets a new password for the user who received the reset link. Send the password twice. If the body has only
         *     the token, the call changes nothing and checks the token. The service treats a body with only one of the two
         *     passwords the same way, so the type of the body allows both or neither.
         *
         *     A token works once. The call does not sign the user in: call `loginPost` next. The vendor's front end reads
         *     a 400 as an invalid or expired token.
         */
        post: operations["accountPasswordResetPost"];
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
        get?: never;
        put?: never;
        /**
         * Register a user
         * @description Creates an account with a password and signs the user in. Send the password twice, and the terms that the
         *     user has accepted in `legalConsents`. The client does not retry this call, because a second one fails with
         *     the address already in use.
         *
         *     Not documented by the vendor: the status if the address is already in use. The vendor's front end reads
         *     `email_address_in_use_registration` from the body and does not check the status.
         */
        post: operations["usersPost"];
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
         * Register a user without a password
         * @description Creates an account from an e-mail address alone and signs the user in. The user has no password yet. The
         *     client does not retry this call, because each call can create another account.
         *
         *     Not documented by the vendor: the status if the address is already in use. The vendor's front end reads
         *     `email_address_in_use_registration` from the body and does not check the status. That
         *     `hasCompletedRegistration` is false for these users is inferred.
         */
        post: operations["usersTemporaryPost"];
        delete?: never;
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
         * @description Returns a user with addresses, consents and subscriptions. To get current data, send the header `Cache-Control` with the value `max-age=0`.
         */
        get: operations["usersUuidGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes the fields that you send. Only administrators can send `updateCusno`.
         *
         *     Not documented by the vendor: whether a new `email` has to be verified (no operation for it is known), and
         *     the body of a 409. The vendor's front end handles a 409 for this call, when an address is already in use.
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
         * Set the password of a signed-in user
         * @description Gives the user a new password. Send it twice. The old password is not needed, so anyone who has the token
         *     can take over the account. To end other sessions, call `loginUuidDelete` with `everywhere` next.
         *
         *     Not documented by the vendor: whether other sessions end by themselves, and which scope the token needs.
         *     `UserPassword` is inferred from its name.
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
         * Check the scope of a token
         * @description Returns a number for a scope. The vendor's front end calls it before it shows a form that needs the scope.
         *
         *     Not documented by the vendor: the meaning of the number, and the list of scopes.
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
         * Get the time of a user's last strong identification
         * @description Returns the time when the user's strong identification was last updated. The call reads, although it is a
         *     POST, and takes no body. The identification itself takes place in a browser.
         *
         *     Not documented by the vendor: the format of the time.
         */
        post: operations["identificationUserStampUuidPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find users
         * @description For administrators. Searches for users in the login system (`janrain`) and in the customer system (`faro`).
         *     Use `uuid` of a result with the other operations.
         *
         *     Not documented by the vendor: the fields that `query` searches, the role that the token needs (`isAdmin` is
         *     inferred), and the difference between the two systems, which is inferred from their names.
         */
        post: operations["adminSearchPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user as an administrator
         * @description For administrators. Creates a user, with a customer number if you send `cusno`. Call
         *     `accountPasswordForgotPost` next, so that the user gets a link to set a password: the vendor's front end
         *     does the same. The client does not retry this call, because a second one fails with the address already in
         *     use.
         *
         *     Not documented by the vendor: whose token the response holds, and the role that the token needs. `isAdmin`
         *     is inferred.
         */
        post: operations["adminUserPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/user/{uuid}": {
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
         * Delete a user
         * @description For administrators. Deletes a user.
         *
         *     Not documented by the vendor: whether subscriptions stay, the response for an unknown user, and the role
         *     that the token needs. `isAdmin` is inferred.
         */
        delete: operations["adminUserUuidDelete"];
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
         * Request a password reset e-mail (2020)
         * @deprecated
         * @description Requested an e-mail to reset the password. Call `accountPasswordForgotPost` instead. The vendor's clients
         *     have not had this call since May 2021.
         *
         *     Not documented by the vendor: whether the service still answers it.
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
         * Exchange a code for a password reset token (2020)
         * @deprecated
         * @description Exchanged the code from an e-mail for a reset token. The call has no successor: today's links contain the
         *     token itself. The vendor's clients have not had it since May 2021.
         *
         *     Not documented by the vendor: whether the service still answers it, and that its token is the one for
         *     `accountResetForgottenPasswordPost`, which is inferred.
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
         * Reset a forgotten password with a token (2020)
         * @deprecated
         * @description Set a new password with a token. Call `accountPasswordResetPost` instead, where `password_confirm` is called
         *     `confirmPassword`. The vendor's clients have not had this call since May 2021.
         *
         *     Not documented by the vendor: whether the service still answers it.
         */
        post: operations["accountResetForgottenPasswordPost"];
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
        /** @description An e-mail address and a password. */
        LoginData: {
            /** @description The user's e-mail address. */
            username: string;
            /**
             * Format: password
             * @description The user's password.
             */
            password: string;
        };
        /** @description A session. */
        LoginResponse: {
            /**
             * Format: password
             * @description The token. Send it as `OAuth` with the calls that follow.
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
             * @description The new password again.
             */
            confirmPassword: string;
        };
        /** @description A user without a password. */
        NewTemporaryUser: {
            /** @description The user's e-mail address. */
            emailAddress: string;
            /** @description The terms that the user has accepted. */
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
            /** @description The user's phone number. */
            phone?: string;
            /** @description The user's address. */
            address?: components["schemas"]["Address"];
            /** @description The user's customer number. Until 2020 it was a string. */
            cusno: number;
            /** @description The user's subscriptions. */
            subs: components["schemas"]["Subscription"][];
            /** @description The user's consents to the use of data. */
            consent: components["schemas"]["GdprConsent"][];
            /** @description The terms that the user has accepted. */
            legal: components["schemas"]["LegalConsent"][];
            /** @description Pending and ongoing temporary address changes. */
            pendingAddressChanges?: components["schemas"]["PendingAddressChange"][];
            /** @description The user's past temporary addresses. */
            pastTemporaryAddresses: components["schemas"]["PastTemporaryAddress"][];
            /** @description Whether the registration is complete. False for a user from `usersTemporaryPost`, by inference. */
            hasCompletedRegistration: boolean;
        };
        /** @description The changes to a user. */
        UserUpdate: {
            /** @description The user's first name. */
            firstName?: string;
            /** @description The user's last name. */
            lastName?: string;
            /** @description The user's e-mail address. */
            email?: string;
            /** @description The user's phone number. */
            phone?: string;
            /** @description The user's address. */
            address?: components["schemas"]["UserUpdateAddress"];
            /** @description Pending and ongoing temporary address changes. Their shape is not declared. */
            pendingAddressChanges?: Record<string, unknown>[];
            /** @description Another customer number. Only administrators can send it. */
            updateCusno?: number;
        };
        /** @description A new address. */
        UserUpdateAddress: {
            /** @description The country. */
            countryCode: string;
            /** @description The postal code. */
            zipCode: string;
            /** @description The street address. */
            streetAddress: string;
            /**
             * Format: date
             * @description The first day on which the address is valid.
             */
            validFrom?: string;
        };
        /** @description An address. */
        Address: {
            /** @description The country. */
            countryCode: string;
            /** @description The street address. */
            streetAddress: string;
            /** @description The postal code. */
            zipCode?: string;
            /** @description The city. */
            city?: string;
            /** @description The street. */
            streetName?: string;
            /** @description The house number. */
            houseNo?: string;
            /** @description The staircase. */
            staircase?: string;
            /** @description The apartment. */
            apartment?: string;
        };
        /** @description A user's consent to the use of data. */
        GdprConsent: {
            /** @description The newspaper. */
            brand: string;
            /** @description The kind of consent. */
            consentKey: string;
            /** @description Whether the user consents. */
            value: boolean;
        };
        /** @description Terms that a user has accepted. */
        LegalConsent: {
            /** @description The screen that showed the terms. */
            screenName: string;
            /** @description The identifier of the terms. */
            consentId: string;
            /** @description The time when the user accepted them, in the form `yyyy-mm-ddThh:MM:ssZ`. */
            dateAccepted: string;
        };
        /** @description A pending or ongoing address change. */
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
             * @description Whether the change is permanent or temporary.
             * @enum {string}
             */
            type: "Definitive" | "Temporary";
        };
        /** @description A past temporary address. */
        PastTemporaryAddress: {
            /** @description The country. */
            countryCode: string;
            /** @description The postal code. */
            zipcode: string;
            /** @description The street address. */
            street: string;
            /** @description The city. */
            cityName?: string;
            /** @description The temporary name (c/o). */
            temporaryName?: string;
        };
        /** @description An address that newspapers are delivered to. */
        DeliveryAddress: {
            /** @description The postal code. */
            zipcode: string;
            /** @description The street address. */
            streetAddress?: string;
            /** @description The city. */
            city?: string;
            /** @description The temporary name (c/o). */
            temporaryName?: string;
        };
        /** @description A subscription. */
        Subscription: {
            /** @description The number of the subscription. */
            subsno: number;
            /** @description How many times the subscription was extended. */
            extno: number;
            /** @description The customer number of the recipient. */
            cusno: number;
            /** @description The customer number of the payer. */
            paycusno: number;
            /**
             * @description The kind of subscription.
             * @enum {string}
             */
            kind: "StandingOrder" | "TimeLimitedOrder" | "NewsStandOrder" | "FreeOrder" | "Testing1" | "Testing2";
            /**
             * @description The state of the subscription.
             * @enum {string}
             */
            state: "Upcoming" | "Active" | "Paused" | "Ended" | "UnpaidAndCanceled" | "Canceled" | "CanceledWithLatePayment" | "RestartedAfterLatePayment" | "DeactivatedRecently" | "Unknown";
            /**
             * @description The price group.
             * @enum {string}
             */
            pricegroup?: "Normal" | "Campaign" | "Flex" | "Company" | "CompanyFlex" | "Student" | "HBL365Discount";
            /** @description The package that is subscribed to. */
            package: components["schemas"]["Package"];
            /** @description The dates of the subscription. */
            dates: components["schemas"]["SubscriptionDates"];
            /** @description Whether an extension exists. */
            extsubsexists: boolean;
            /** @description The campaign of the subscription. */
            campaign?: Record<string, unknown>;
            /** @description The pauses of the subscription. */
            paused?: components["schemas"]["PausedSubscription"][];
            /** @description The name of the recipient. */
            receiver?: string;
            /** @description The delivery address. */
            deliveryAddress?: components["schemas"]["DeliveryAddress"];
            /** @description Pending and ongoing temporary address changes. */
            pendingAddressChanges?: components["schemas"]["PendingAddressChange"][];
            /** @description The order number. */
            orderNumber?: string;
            /**
             * @description The payment method.
             * @enum {string}
             */
            paymentMethod?: "PaperInvoice" | "CreditCard" | "Email" | "NetBank" | "ElectronicInvoice" | "DirectPayment" | "Klarna" | "UnknownPaymentMethod";
            /** @description The identifier of the payment method. */
            paymentMethodId?: number;
            /**
             * Format: date-time
             * @description The time when a delivery problem ends.
             */
            deliveryTroubleEnd?: string;
        };
        /** @description A package of newspapers. The vendor's model has more fields (papers, products, offers, campaigns), which say nothing about accounts. */
        Package: {
            /** @description The identifier of the package. */
            id: string;
            /** @description The name of the package. */
            name: string;
        };
        /** @description The dates of a subscription. */
        SubscriptionDates: {
            /**
             * Format: date
             * @description The first day.
             */
            start: string;
            /** @description Additional days of the subscription, on top of `lenMonths`. */
            lenDays?: number;
            /** @description The length of the subscription in months. */
            lenMonths?: number;
            /**
             * Format: date
             * @description The last day.
             */
            end?: string;
            /**
             * Format: date
             * @description The first day of a break for lack of payment.
             */
            unpaidBreak?: string;
            /**
             * Format: date
             * @description The first day that is invoiced.
             */
            invoicingStart?: string;
            /**
             * Format: date
             * @description The last day that is paid.
             */
            paidUntil?: string;
            /**
             * Format: date
             * @description The day on which the subscription is suspended.
             */
            suspend?: string;
        };
        /** @description A pause of a subscription. */
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
             * @description The kind of pause.
             * @enum {string}
             */
            sleepType: "Pause" | "Rebate" | "UnknownSleepType";
        };
        /** @description The reason why a sign-in was refused. */
        InlineResponse403: {
            /** @description The status code. */
            http_code?: number;
            /**
             * @description The status text.
             * @enum {string}
             */
            http_status?: "Forbidden";
            /** @description Present if the e-mail address or the password is wrong. */
            invalid_credentials?: {
                /** @description The reason, in words. Do not compare it. */
                description?: string;
            };
        };
        /** @description The reason why a call with a token was refused. */
        SessionOverResponse: {
            /** @description The status code. */
            http_code?: number;
            /**
             * @description The status text.
             * @enum {string}
             */
            http_status?: "Forbidden";
            /** @description Present if the token has expired. */
            login_token_expired?: {
                /** @description The reason, in words. Do not compare it. */
                description?: string;
            };
        };
        /** @description The reason why the service failed. */
        InlineResponse500: {
            /** @description The status code. */
            http_code?: number;
            /**
             * @description The status text.
             * @enum {string}
             */
            http_status?: "Internal server error";
            /** @description Present if the service failed. */
            internal_server_error?: {
                /** @description The reason, in words. Do not compare it. */
                description?: string;
            };
        };
        /** @description The user to send a password reset link to. In clients of 2020, the type of this name is the body of `accountForgotPassPost`: see `LegacyForgotPasswordData`. */
        ForgotPasswordData: {
            /** @description The user's e-mail address. */
            email: string;
            /**
             * @deprecated
             * @description Removed by the vendor. It was in the vendor's clients from November 2021 to November 2023.
             */
            redir?: boolean;
        };
        /** @description A token, and the new password twice or not at all. In clients of 2020, the type of this name has `password_confirm`: see `LegacyUpdatePasswordData`. */
        UpdatePasswordData: components["schemas"]["NewPasswordData"] | components["schemas"]["TokenCheckData"];
        /** @description The user to send a password reset e-mail to. Called `ForgotPasswordData` in clients of 2020. */
        LegacyForgotPasswordData: {
            /** @description The user's e-mail address. */
            email: string;
        };
        /** @description A token and a new password. Called `UpdatePasswordData` in clients of 2020. */
        LegacyUpdatePasswordData: {
            /**
             * Format: password
             * @description The new password.
             */
            password: string;
            /**
             * Format: password
             * @description The new password again.
             */
            password_confirm: string;
            /**
             * Format: password
             * @description The token that `accountCodeForTokenPost` returned.
             */
            token: string;
        };
        /** @description A code to exchange for a token. */
        CodeForTokenData: {
            /**
             * Format: password
             * @description The code from the e-mail.
             */
            code: string;
        };
        /** @description A password reset token. */
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
        /** @description The reason why a request was refused. */
        InlineResponse400: {
            /** @description The status code. */
            http_code?: number;
            /**
             * @description The status text.
             * @enum {string}
             */
            http_status?: "Bad request";
            /** @description Present if the body could not be read. */
            invalid_request_body?: {
                /** @description The reason, in words. Do not compare it: the wording has changed before. */
                description?: string;
                /** @description The part that could not be read. */
                message?: string;
            };
            /** @description Present if fields were not accepted. Only the vendor's front end shows it; that it comes with status 400 is inferred. */
            invalid_form_fields?: {
                /** @description The reason, in words. */
                description?: string;
                /** @description The errors of each field. */
                errors?: {
                    [key: string]: string[];
                };
            };
        };
        /** @description The reason why a media type was refused. */
        InlineResponse415: {
            /** @description The status code. */
            http_code?: number;
            /**
             * @description The status text.
             * @enum {string}
             */
            http_status?: "Unsupported media type";
            /** @description The error. */
            unsupported_media_type?: {
                /**
                 * @description The reason, in words.
                 * @enum {string}
                 */
                description?: "Unsupported media type";
            };
        };
        /** @description A user to register. The names are in snake_case in the old Python client. */
        NewUser: {
            /** @description The user's first name. */
            firstName?: string;
            /** @description The user's last name. */
            lastName?: string;
            /** @description The user's e-mail address. */
            emailAddress: string;
            /**
             * Format: password
             * @description The password.
             */
            password: string;
            /**
             * Format: password
             * @description The password again.
             */
            confirmPassword: string;
            /** @description The street address. */
            streetAddress?: string;
            /** @description The postal code. */
            zipCode?: string;
            /** @description The city. */
            city?: string;
            /** @description The country. */
            country?: string;
            /** @description The phone number. */
            phone?: string;
            /** @description The terms that the user has accepted. */
            legalConsents: components["schemas"]["LegalConsent"][];
        };
        /** @description A user to create as an administrator. */
        AdminNewUser: {
            user: components["schemas"]["NewUser"];
            /** @description The customer number. */
            cusno?: number;
        };
        /** @description A search for users. */
        SearchQuery: {
            /** @description The text to search for. */
            query: string;
            /** @description The maximum number of results from the customer system. */
            faroLimit: number;
        };
        /** @description A user that a search found. */
        SearchResult: {
            janrain?: components["schemas"]["JanrainUser"];
            /** @description The entries in the customer system. */
            faro: components["schemas"]["FaroUser"][];
        };
        /** @description A user in the login system. */
        JanrainUser: {
            /**
             * Format: uuid
             * @description The identifier of the user.
             */
            uuid: string;
            /** @description The user's e-mail address. */
            email?: string;
            /** @description The user's first name. */
            firstName?: string;
            /** @description The user's last name. */
            lastName?: string;
            /** @description The customer number. It is a string here, and an integer elsewhere. */
            cusno?: string;
            /** @description Other customer numbers. */
            otherCusnos?: string[];
        };
        /** @description A customer in the customer system. */
        FaroUser: {
            /** @description The customer number. */
            cusno: number;
            /** @description The customer's name. */
            name: string;
            address?: components["schemas"]["Address"];
            /** @description The customer's e-mail address. */
            email?: string;
            /** @description The customer's subscriptions. */
            subscriptions?: components["schemas"]["Subscription"][];
        };
        /** @description A conflict with another user. */
        Conflict: {
            /** @description The status code. */
            http_code?: number;
            /** @description The status text. */
            http_status?: string;
        };
        /** @description The reason why a user was not registered. */
        RegistrationError: {
            /** @description The status code. */
            http_code?: number;
            /** @description The status text. */
            http_status?: string;
            /** @description Present if the e-mail address is already in use. Only the vendor's front end shows this field. */
            email_address_in_use_registration?: {
                /** @description The reason, in words. */
                description?: string;
            };
        };
        /** @description A token and a new password. The vendor has one type for this and `TokenCheckData`. */
        NewPasswordData: {
            /**
             * Format: password
             * @description The new password.
             */
            password: string;
            /**
             * Format: password
             * @description The new password again.
             */
            confirmPassword: string;
            /**
             * Format: password
             * @description The token from the reset link.
             */
            token: string;
        };
        /** @description A token to check. The password does not change. */
        TokenCheckData: {
            password?: never;
            confirmPassword?: never;
            /**
             * Format: password
             * @description The token from the reset link.
             */
            token: string;
        };
    };
    responses: {
        /** @description The token has expired. Only the vendor's front end shows this response. */
        SessionOver: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["SessionOverResponse"];
            };
        };
        /** @description The body could not be read, a field was not accepted, or the token is invalid. */
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
        /** @description The user was not registered, for example because the e-mail address is already in use. */
        NotRegistered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json;charset=utf-8": components["schemas"]["RegistrationError"];
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
         * @description The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator acts on another user. Called `auth_user` in old clients.
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
    loginPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The e-mail address and the password. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["LoginData"];
            };
        };
        responses: {
            /** @description The user is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["LoginResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The e-mail address or the password is wrong. */
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
    loginIpGet: {
        parameters: {
            query: {
                /**
                 * @description The newspaper, by its short name.
                 * @example HBL
                 */
                paper: string;
            };
            header?: {
                /**
                 * @description The IP address of the reader. Leave it out when you call the public service.
                 * @example 192.0.2.10
                 */
                "X-Real-IP"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reader is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["LoginResponse"];
                };
            };
            /** @description No subscription applies to the IP address. The vendor declares the body of a wrong password here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["InlineResponse403"];
                };
            };
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
            /** @description The session has ended. */
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
    accountPasswordForgotPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user's e-mail address. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["ForgotPasswordData"];
            };
        };
        responses: {
            /** @description The request was accepted. The response has no body. */
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
            /** @description The token is valid. The response has no body. */
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
        /** @description The token, with the new password twice (`NewPasswordData`) or alone (`TokenCheckData`). */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["UpdatePasswordData"];
            };
        };
        responses: {
            /** @description The password was changed, or the token is valid if no password was sent. The response has no body. */
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
    usersPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new user. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description The user is registered and signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["LoginResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
            default: components["responses"]["NotRegistered"];
        };
    };
    usersTemporaryPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The e-mail address and the accepted terms. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["NewTemporaryUser"];
            };
        };
        responses: {
            /** @description The user is registered and signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["LoginResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
            default: components["responses"]["NotRegistered"];
        };
    };
    usersUuidGet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator acts on another user. Called `auth_user` in old clients.
                 * @example 84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8
                 */
                AuthUser?: components["parameters"]["AuthUser"];
                /**
                 * @description `max-age=0` bypasses the cache of the service.
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
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["User"];
                };
            };
            403: components["responses"]["SessionOver"];
        };
    };
    usersUuidPatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator acts on another user. Called `auth_user` in old clients.
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
            /** @description The changed user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["SessionOver"];
            /** @description The e-mail address is already in use. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["Conflict"];
                };
            };
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    usersUuidPasswordPut: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator acts on another user. Called `auth_user` in old clients.
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
            /** @description The password was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["SessionOver"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    usersUuidScopeGet: {
        parameters: {
            query: {
                /**
                 * @description The scope. The vendor's front end uses `UserRead`, `UserWrite` and `UserPassword`.
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
    identificationUserStampUuidPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator acts on another user. Called `auth_user` in old clients.
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
            /** @description The time of the last strong identification. */
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
    adminSearchPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator acts on another user. Called `auth_user` in old clients.
                 * @example 84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8
                 */
                AuthUser?: components["parameters"]["AuthUser"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The search. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["SearchQuery"];
            };
        };
        responses: {
            /** @description The users that were found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["SearchResult"][];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["SessionOver"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    adminUserPost: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator acts on another user. Called `auth_user` in old clients.
                 * @example 84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8
                 */
                AuthUser?: components["parameters"]["AuthUser"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new user. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["AdminNewUser"];
            };
        };
        responses: {
            /** @description The user was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["LoginResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["SessionOver"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    adminUserUuidDelete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The identifier of the user that the token belongs to. The vendor's front end sends it only when an administrator acts on another user. Called `auth_user` in old clients.
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
            /** @description The user was deleted. The response has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["SessionOver"];
        };
    };
    accountForgotPassPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user's e-mail address. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["LegacyForgotPasswordData"];
            };
        };
        responses: {
            /** @description The request was accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["ForgotPasswordResponse"];
                };
            };
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
            /** @description The reset token. */
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
        /** @description The token, and the new password twice. */
        requestBody: {
            content: {
                "application/json;charset=utf-8": components["schemas"]["LegacyUpdatePasswordData"];
            };
        };
        responses: {
            /** @description The password was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json;charset=utf-8": components["schemas"]["ForgotPasswordResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
}
