// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.

export interface paths {
    "/self-service/login/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Create a login flow
         * @description Creates a login flow for a server or an app. Submit it with `updateLoginFlow` before `expires_at`.
         *
         *     Send `X-Session-Token` together with `refresh` to make a user confirm the password, or with `aal: aal2` to ask for a
         *     second factor. With a valid session token and neither of them, the call returns 400 with the error identifier
         *     `session_already_available`.
         *
         *     Not documented by the vendor: the status of `session_aal1_required`, which means that `aal2` was requested without a
         *     session token. The vendor's source code returns 401.
         */
        get: operations["createNativeLoginFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/login/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a login flow
         * @description Returns a login flow with its fields and messages. The error identifiers are `session_already_available` and
         *     `self_service_flow_expired`.
         */
        get: operations["getLoginFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a login flow
         * @description Signs the user in with one of the methods of the flow and returns a session with its token. To raise a session to
         *     `aal2`, send its token in `X-Session-Token` and use `totp`, `lookup_secret`, `webauthn` or `code`.
         *
         *     The method `code` has two steps: the first, with `identifier`, sends a code and returns 400 with the flow in the state
         *     `sent_email`; the second submits `code`. Wrong credentials also return 400 with the flow, and `ui.messages` contains the
         *     message 4000006. A blocked user gets the message 4010011.
         *
         *     Not documented by the vendor: that the first step of the method `code` returns 400 and which identifiers the messages
         *     have. Both are taken from the vendor's source code. The statuses 303 and 422 belong to browsers.
         */
        post: operations["updateLoginFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/logout/api": {
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
         * @description Ends the session that the token belongs to. A token that was already revoked also returns 204.
         *
         *     An unknown or malformed token returns 403. The vendor's description says so, although its list of statuses does not
         *     have it.
         */
        delete: operations["performNativeLogout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/recovery/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Create a recovery flow
         * @description Creates a recovery flow for a server or an app. It sends no e-mail yet: submit it with `updateRecoveryFlow`. Send no
         *     session token, because a signed-in user does not need a recovery.
         */
        get: operations["createNativeRecoveryFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/recovery/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a recovery flow
         * @description Returns a recovery flow with its fields and messages.
         */
        get: operations["getRecoveryFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a recovery flow
         * @description With `email`, sends a code or a link and returns 200 with the flow in the state `sent_email`. With `code`, checks the
         *     code and returns 200 with the state `passed_challenge`; `continue_with` then contains a session token
         *     (`set_ory_session_token`) and a settings flow (`show_settings_ui`) in which the user sets a new password.
         *
         *     The response is the same for known and unknown addresses. A wrong code also returns 200: `state` stays `sent_email`, and
         *     `ui.messages` contains the message 4060006. Each submission with `email` may send another e-mail, so the client never
         *     repeats it automatically.
         *
         *     Not documented by the vendor: the contents of `continue_with` in a native flow, and that a wrong code returns 200. Both
         *     are taken from the vendor's source code. The statuses 303 and 422 belong to browsers.
         */
        post: operations["updateRecoveryFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/settings/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Create a settings flow
         * @description Creates a settings flow for the signed-in user. Its nodes contain the secret and the QR code of a new authenticator app,
         *     and the recovery codes if there are any to show. Submit it with `updateSettingsFlow`.
         *
         *     Depending on the project, a user with a second factor needs a session of level `aal2`, and the call returns 403 with the
         *     error identifier `session_aal2_required`.
         *
         *     Not documented by the vendor: the statuses 401 and 403 of this call, which are in the list of the flow for browsers.
         */
        get: operations["createNativeSettingsFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/settings/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a settings flow
         * @description Returns a settings flow with its fields and messages. Only the user who created the flow can read it. The error
         *     identifiers are `session_inactive`, `session_aal2_required`, `security_identity_mismatch` and
         *     `self_service_flow_expired`.
         */
        get: operations["getSettingsFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a settings flow
         * @description Changes one thing of the signed-in user, selected by `method`:
         *
         *     - `password` sets a new password.
         *     - `totp` adds an authenticator app with a code from it, or removes it with `totp_unlink`.
         *     - `lookup_secret` shows, renews, confirms or removes the recovery codes. New codes count only after
         *       `lookup_secret_confirm`.
         *     - `profile` changes the traits, such as the e-mail address.
         *     - `oidc`, `saml`, `webauthn` and `passkey` add and remove other ways of signing in.
         *
         *     If the user signed in too long ago, the call returns 403 with the error identifier `session_refresh_required`: let the
         *     user sign in again with `refresh`.
         *
         *     Not documented by the vendor: the method `lookup_secret`, which the vendor's description calls `lookup`. The name is
         *     taken from the vendor's source code. The statuses 303 and 422 belong to browsers.
         */
        post: operations["updateSettingsFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/verification/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Create a verification flow
         * @description Creates a flow that verifies an e-mail address or a phone number. It sends no message yet: submit it with
         *     `updateVerificationFlow`. It needs no session.
         */
        get: operations["createNativeVerificationFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/verification/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a verification flow
         * @description Returns a verification flow with its fields and messages.
         */
        get: operations["getVerificationFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/self-service/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a verification flow
         * @description With `email`, sends a code or a link and returns the flow in the state `sent_email`. With `code`, checks the code and
         *     returns the state `passed_challenge`; the address is then verified. Verifying an address does not sign the user in.
         *
         *     The response is the same for known and unknown addresses. A wrong code also returns 200: `state` stays `sent_email`, and
         *     `ui.messages` contains the message 4070006. Each submission with `email` may send another e-mail, so the client never
         *     repeats it automatically.
         *
         *     Not documented by the vendor: that a wrong code returns 200, which is taken from the vendor's source code. The status
         *     303 belongs to browsers.
         */
        post: operations["updateVerificationFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current session
         * @description Returns the session that the token belongs to, with its identity. Use it to check whether a user is signed in. A
         *     missing, expired or revoked token returns 401 with the error identifier `session_inactive`.
         *
         *     Depending on the project, a user with a second factor needs a session of level `aal2`, and the call returns 403 with the
         *     error identifier `session_aal2_required`.
         */
        get: operations["toSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the other sessions of the signed-in user
         * @description Returns the active sessions of the signed-in user, page by page, without the current one. The header `Link` leads to
         *     the next page.
         *
         *     Not documented by the vendor: the header `Link` in its OpenAPI document. It is in the vendor's guide and source code.
         */
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        /**
         * Sign out the other sessions of the signed-in user
         * @description Ends all sessions of the signed-in user except the current one, and returns how many it ended.
         */
        delete: operations["disableMyOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
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
         * Sign out one other session of the signed-in user
         * @description Ends one session of the signed-in user. To end the current session, use `performNativeLogout`.
         */
        delete: operations["disableMySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/recovery/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a recovery code for a user
         * @description Creates a code and a link with which a user recovers or activates an account. The server sends no e-mail: deliver them
         *     yourself. Whoever has both can take the account over, so keep the response out of logs.
         *
         *     With `flow_type: api`, the code can be submitted with `updateRecoveryFlow`; the flow's identifier is in the link.
         *
         *     Not documented by the vendor: the default of `flow_type`, `browser`, which is taken from the vendor's source code.
         */
        post: operations["createRecoveryCodeForIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/recovery/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a recovery link for a user
         * @description Creates a link with which a user recovers or activates an account. The server sends no e-mail: deliver the link
         *     yourself. Whoever has it can take the account over, so keep the response out of logs.
         */
        post: operations["createRecoveryLinkForIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns the identity of a user, with its addresses. With `include_credential`, it also contains credentials, which may
         *     include tokens of an identity provider; keep the response out of logs.
         */
        get: operations["getIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a user, or block and unblock a user
         * @description Changes fields of an identity with a JSON Patch. To block a user, replace `/state` with `inactive`: sign-ins fail and the
         *     existing sessions stop working. To unblock the user, replace it with `active`. The fields `id`, `state_changed_at` and
         *     `credentials` cannot be changed.
         *
         *     Not documented by the vendor: the effect of `state`. The vendor's document says that it has none; the vendor's source
         *     code refuses sign-ins and sessions of an inactive user.
         */
        patch: operations["patchIdentity"];
        trace?: never;
    };
    "/admin/identities/{id}/credentials/{type}": {
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
         * Remove a second factor or other credentials of a user
         * @description Removes the credentials of one type, for example `totp` and then `lookup_secret` of a user who lost the second factor.
         *     Passkeys and codes cannot be removed. Tell the user about the change: whoever controls this call can bypass the second
         *     factor.
         */
        delete: operations["deleteIdentityCredentials"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/identities/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of a user
         * @description Returns the sessions of a user, page by page. Set `active` to leave out those that have ended. The header `Link` leads
         *     to the next page.
         *
         *     Not documented by the vendor: the header `Link` in its OpenAPI document. It is in the vendor's guide and source code.
         */
        get: operations["listIdentitySessions"];
        put?: never;
        post?: never;
        /**
         * Sign a user out everywhere
         * @description Deletes all sessions of a user. You cannot undo this.
         */
        delete: operations["deleteIdentitySessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/sessions/{id}": {
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
         * End a session of a user
         * @description Ends one session of any user. Its data stays and is returned as not active.
         */
        delete: operations["disableSession"];
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
         * Format: password
         * @description A token that browsers send. Native flows do not need it.
         */
        CsrfToken: string;
        /** @description Data that is passed on to webhooks and e-mail templates and not stored. */
        TransientPayload: Record<string, unknown>;
        /** @description The data of a user, in the form that the identity schema defines. */
        Traits: Record<string, unknown>;
        /**
         * @description A kind of credentials. `lookup_secret` are the recovery codes.
         * @enum {string}
         */
        CredentialsType: "password" | "oidc" | "totp" | "lookup_secret" | "webauthn" | "code" | "passkey" | "profile" | "saml" | "link_recovery" | "code_recovery";
        /**
         * @description How sure the server is about the user. `aal2` means that a second factor was used.
         * @enum {string}
         */
        AuthenticatorAssuranceLevel: "aal0" | "aal1" | "aal2" | "aal3";
        /** @description Who uses the flow: `api` for native clients, `browser` for browsers. */
        FlowType: string;
        /** @description How far the flow is: `choose_method`, `sent_email` after a message was sent, `passed_challenge` after the flow succeeded. */
        FlowState: string;
        /** @description A sign-in. `method` selects how. */
        UpdateLoginFlowBody: components["schemas"]["LoginWithPassword"] | components["schemas"]["LoginWithOidc"] | components["schemas"]["LoginWithSaml"] | components["schemas"]["LoginWithTotp"] | components["schemas"]["LoginWithWebAuthn"] | components["schemas"]["LoginWithLookupSecret"] | components["schemas"]["LoginWithCode"] | components["schemas"]["LoginWithPasskey"] | components["schemas"]["LoginWithIdentifierFirst"];
        /** @description An identifier and a password. */
        LoginWithPassword: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "password";
            /** @description The e-mail address, user name or phone number. */
            identifier: string;
            /**
             * Format: password
             * @description The password.
             */
            password: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description An identity provider with OpenID Connect. */
        LoginWithOidc: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "oidc";
            /** @description The identifier of the provider. */
            provider: string;
            /**
             * Format: password
             * @description An ID token that the app got from the provider.
             */
            id_token?: string;
            /**
             * Format: password
             * @description The nonce that the ID token was requested with.
             */
            id_token_nonce?: string;
            traits?: components["schemas"]["Traits"];
            upstream_parameters?: components["schemas"]["UpstreamParameters"];
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description Parameters that are passed on to the identity provider, such as `login_hint`. */
        UpstreamParameters: Record<string, unknown>;
        /** @description An identity provider with SAML. */
        LoginWithSaml: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "saml";
            /** @description The identifier of the provider. */
            provider: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A code from an authenticator app. */
        LoginWithTotp: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "totp";
            /**
             * Format: password
             * @description The code.
             */
            totp_code: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A security key. */
        LoginWithWebAuthn: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "webauthn";
            /** @description The e-mail address, user name or phone number. */
            identifier: string;
            /**
             * Format: password
             * @description The result of the browser's WebAuthn function, as JSON text.
             */
            webauthn_login?: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A recovery code. */
        LoginWithLookupSecret: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "lookup_secret";
            /**
             * Format: password
             * @description The recovery code. It works once.
             */
            lookup_secret: string;
            csrf_token?: components["schemas"]["CsrfToken"];
        };
        /** @description A code that is sent to the user. */
        LoginWithCode: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "code";
            /** @description Whom to send a code, in the first step. */
            identifier?: string;
            /**
             * Format: password
             * @description The code of 6 digits, in the second step.
             */
            code?: string;
            /** @description Which address to send the code to, if it is a second factor and there are several. */
            address?: string;
            /** @description Set it to send the code again. */
            resend?: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A passkey. */
        LoginWithPasskey: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "passkey";
            /**
             * Format: password
             * @description The result of the browser's WebAuthn function, as JSON text.
             */
            passkey_login?: string;
            csrf_token?: components["schemas"]["CsrfToken"];
        };
        /** @description An identifier alone. The response offers the methods of the user. */
        LoginWithIdentifierFirst: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "identifier_first";
            /** @description The e-mail address, user name or phone number. */
            identifier: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A session to end. */
        PerformNativeLogoutBody: {
            /**
             * Format: password
             * @description The session token.
             */
            session_token: string;
        };
        /** @description A recovery by code or by link. */
        UpdateRecoveryFlowBody: components["schemas"]["RecoveryWithLink"] | components["schemas"]["RecoveryWithCode"];
        /** @description Send a link that is opened in a browser. */
        RecoveryWithLink: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "link";
            /** @description The e-mail address of the account. */
            email: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description Send a code with `email`, or check it with `code`. Do not send both. */
        RecoveryWithCode: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "code";
            /** @description The e-mail address of the account, in the first step. */
            email?: string;
            /**
             * Format: password
             * @description The code from the e-mail, in the second step.
             */
            code?: string;
            /** @description An address of the account, if the project offers a choice of addresses. */
            recovery_address?: string;
            /** @description The masked address that the user chose. */
            recovery_select_address?: string;
            /** @description The chosen address in full. */
            recovery_confirm_address?: string;
            /** @description `previous` goes one step back. */
            screen?: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A verification by code or by link. */
        UpdateVerificationFlowBody: components["schemas"]["VerificationWithLink"] | components["schemas"]["VerificationWithCode"];
        /** @description Send a link that is opened in a browser. */
        VerificationWithLink: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "link";
            /** @description The e-mail address to verify. */
            email: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description Send a code with `email`, or check it with `code`. Do not send both. */
        VerificationWithCode: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "code";
            /** @description The e-mail address to verify, in the first step. */
            email?: string;
            /**
             * Format: password
             * @description The code from the message, in the second step.
             */
            code?: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A change of the signed-in user. `method` selects what changes. */
        UpdateSettingsFlowBody: components["schemas"]["SettingsWithPassword"] | components["schemas"]["SettingsWithProfile"] | components["schemas"]["SettingsWithOidc"] | components["schemas"]["SettingsWithSaml"] | components["schemas"]["SettingsWithTotp"] | components["schemas"]["SettingsWithWebAuthn"] | components["schemas"]["SettingsWithLookupSecret"] | components["schemas"]["SettingsWithPasskey"];
        /** @description A new password. */
        SettingsWithPassword: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "password";
            /**
             * Format: password
             * @description The new password.
             */
            password: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description New traits. */
        SettingsWithProfile: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "profile";
            traits: components["schemas"]["Traits"];
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description An identity provider with OpenID Connect to link or to unlink. */
        SettingsWithOidc: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "oidc";
            /** @description The provider to link. */
            link?: string;
            /** @description The provider to unlink. */
            unlink?: string;
            /** @description The identifier of the flow. */
            flow?: string;
            traits?: components["schemas"]["Traits"];
            upstream_parameters?: components["schemas"]["UpstreamParameters"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description An identity provider with SAML to link or to unlink. */
        SettingsWithSaml: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "saml";
            /** @description The provider to link. */
            link?: string;
            /** @description The provider to unlink. */
            unlink?: string;
            /** @description The identifier of the flow. */
            flow?: string;
            traits?: components["schemas"]["Traits"];
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description An authenticator app to add or to remove. */
        SettingsWithTotp: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "totp";
            /**
             * Format: password
             * @description A code from the new authenticator app.
             */
            totp_code?: string;
            /** @description Set it to `true` to remove the authenticator app. */
            totp_unlink?: boolean;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A security key to add or to remove. */
        SettingsWithWebAuthn: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "webauthn";
            /**
             * Format: password
             * @description The result of the browser's WebAuthn function, as JSON text.
             */
            webauthn_register?: string;
            /** @description The name of the new security key. */
            webauthn_register_displayname?: string;
            /** @description The identifier of the security key to remove. */
            webauthn_remove?: string;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description Recovery codes to show, to renew, to confirm or to remove. */
        SettingsWithLookupSecret: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "lookup_secret";
            /** @description Set it to `true` to show the recovery codes. */
            lookup_secret_reveal?: boolean;
            /** @description Set it to `true` to create new recovery codes. */
            lookup_secret_regenerate?: boolean;
            /** @description Set it to `true` to put the new recovery codes in place. */
            lookup_secret_confirm?: boolean;
            /** @description Set it to `true` to remove the recovery codes. */
            lookup_secret_disable?: boolean;
            csrf_token?: components["schemas"]["CsrfToken"];
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A passkey to add or to remove. */
        SettingsWithPasskey: {
            /**
             * @description The method.
             * @enum {string}
             */
            method: "passkey";
            /**
             * Format: password
             * @description The result of the browser's WebAuthn function, as JSON text.
             */
            passkey_settings_register?: string;
            /** @description The identifier of the passkey to remove. */
            passkey_remove?: string;
            csrf_token?: components["schemas"]["CsrfToken"];
        };
        /** @description A login flow. */
        LoginFlow: {
            /**
             * Format: uuid
             * @description The identifier of the flow.
             */
            id: string;
            type: components["schemas"]["FlowType"];
            state: components["schemas"]["FlowState"];
            /** @description The method that is in use. */
            active?: string;
            ui: components["schemas"]["UiContainer"];
            /** @description When the flow was created. */
            issued_at: components["schemas"]["Time"];
            /** @description When the flow expires. */
            expires_at: components["schemas"]["Time"];
            /** @description When the flow was stored. */
            created_at?: components["schemas"]["Time"];
            /** @description When the flow was last changed. */
            updated_at?: components["schemas"]["Time"];
            /** @description The URL that created the flow. */
            request_url: string;
            /** @description The URL that a browser returns to. */
            return_to?: string;
            /** @description Whether the user signs in again. */
            refresh?: boolean;
            requested_aal?: components["schemas"]["AuthenticatorAssuranceLevel"];
            /**
             * Format: password
             * @description The code that can be exchanged for the session token.
             */
            session_token_exchange_code?: string;
            /** @description The organization that the user signs in to. */
            organization_id?: string | null;
            /** @description The identity schema of the flow. */
            identity_schema?: string;
            /**
             * Format: password
             * @description The challenge of an OAuth 2.0 client that asked for the sign-in.
             */
            oauth2_login_challenge?: string;
            /** @description What the OAuth 2.0 client asked for. */
            oauth2_login_request?: Record<string, unknown>;
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A recovery flow. */
        RecoveryFlow: {
            /**
             * Format: uuid
             * @description The identifier of the flow.
             */
            id: string;
            type: components["schemas"]["FlowType"];
            state: components["schemas"]["FlowState"];
            /** @description The method that is in use. */
            active?: string;
            ui: components["schemas"]["UiContainer"];
            continue_with?: components["schemas"]["ContinueWithList"];
            /** @description When the flow was created. */
            issued_at: components["schemas"]["Time"];
            /** @description When the flow expires. */
            expires_at: components["schemas"]["Time"];
            /** @description The URL that created the flow. */
            request_url: string;
            /** @description The URL that a browser returns to. */
            return_to?: string;
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A settings flow. */
        SettingsFlow: {
            /**
             * Format: uuid
             * @description The identifier of the flow.
             */
            id: string;
            type: components["schemas"]["FlowType"];
            /** @description How far the flow is: `show_form`, or `success` after the change is made. */
            state: string;
            /** @description The method that is in use. */
            active?: string;
            ui: components["schemas"]["UiContainer"];
            identity: components["schemas"]["Identity"];
            continue_with?: components["schemas"]["ContinueWithList"];
            /** @description When the flow was created. */
            issued_at: components["schemas"]["Time"];
            /** @description When the flow expires. */
            expires_at: components["schemas"]["Time"];
            /** @description The URL that created the flow. */
            request_url: string;
            /** @description The URL that a browser returns to. */
            return_to?: string;
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description A verification flow. */
        VerificationFlow: {
            /**
             * Format: uuid
             * @description The identifier of the flow.
             */
            id: string;
            type: components["schemas"]["FlowType"];
            state: components["schemas"]["FlowState"];
            /** @description The method that is in use. */
            active?: string;
            ui: components["schemas"]["UiContainer"];
            /** @description When the flow was created. */
            issued_at?: components["schemas"]["Time"];
            /** @description When the flow expires. */
            expires_at?: components["schemas"]["Time"];
            /** @description The URL that created the flow. */
            request_url?: string;
            /** @description The URL that a browser returns to. */
            return_to?: string;
            transient_payload?: components["schemas"]["TransientPayload"];
        };
        /** @description What to do next. The entries are told apart by `action`. */
        ContinueWithList: components["schemas"]["ContinueWith"][];
        /** @description One thing to do next. */
        ContinueWith: components["schemas"]["ContinueWithVerificationUi"] | components["schemas"]["ContinueWithSetOrySessionToken"] | components["schemas"]["ContinueWithSettingsUi"] | components["schemas"]["ContinueWithRecoveryUi"] | components["schemas"]["ContinueWithRedirectBrowserTo"];
        /** @description Let the user verify an address. */
        ContinueWithVerificationUi: {
            /**
             * @description What to do.
             * @enum {string}
             */
            action: "show_verification_ui";
            flow: components["schemas"]["ContinueWithVerificationFlow"];
        };
        /** @description A verification flow. */
        ContinueWithVerificationFlow: {
            /**
             * Format: uuid
             * @description The identifier of the flow.
             */
            id: string;
            /** @description The page of the flow, for browsers. */
            url?: string;
            /** @description The address to verify. */
            verifiable_address: string;
        };
        /** @description Use this session token from now on. */
        ContinueWithSetOrySessionToken: {
            /**
             * @description What to do.
             * @enum {string}
             */
            action: "set_ory_session_token";
            /**
             * Format: password
             * @description The session token.
             */
            ory_session_token: string;
        };
        /** @description Let the user change the settings, for example the password after a recovery. */
        ContinueWithSettingsUi: {
            /**
             * @description What to do.
             * @enum {string}
             */
            action: "show_settings_ui";
            flow: components["schemas"]["ContinueWithFlow"];
        };
        /** @description Let the user recover the account. */
        ContinueWithRecoveryUi: {
            /**
             * @description What to do.
             * @enum {string}
             */
            action: "show_recovery_ui";
            flow: components["schemas"]["ContinueWithFlow"];
        };
        /** @description A flow. */
        ContinueWithFlow: {
            /**
             * Format: uuid
             * @description The identifier of the flow.
             */
            id: string;
            /** @description The page of the flow, for browsers. */
            url?: string;
        };
        /** @description Open a URL in the browser. */
        ContinueWithRedirectBrowserTo: {
            /**
             * @description What to do.
             * @enum {string}
             */
            action: "redirect_browser_to";
            /** @description The URL. */
            redirect_browser_to: string;
        };
        /** @description The form of a flow. */
        UiContainer: {
            /** @description The URL that the form is submitted to. */
            action: string;
            /** @description The HTTP method of the form. */
            method: string;
            /** @description Messages about the whole form. */
            messages?: components["schemas"]["UiText"][];
            /** @description The fields, texts and images of the form. */
            nodes: components["schemas"]["UiNode"][];
        };
        /** @description A text for the user. */
        UiText: {
            /**
             * Format: int64
             * @description The number of the text, which does not change. Translate texts by it.
             */
            id: number;
            /** @description The text in English. */
            text: string;
            /**
             * @description The kind of text.
             * @enum {string}
             */
            type: "info" | "error" | "success";
            /** @description The values in the text. */
            context?: Record<string, unknown>;
        };
        /** @description A field, a text or an image. */
        UiNode: {
            /**
             * @description The kind of node.
             * @enum {string}
             */
            type: "text" | "input" | "img" | "a" | "script" | "div";
            /**
             * @description The method that the node belongs to.
             * @enum {string}
             */
            group: "default" | "password" | "oidc" | "profile" | "link" | "code" | "totp" | "lookup_secret" | "webauthn" | "passkey" | "identifier_first" | "captcha" | "saml";
            attributes: components["schemas"]["UiNodeAttributes"];
            /** @description Messages about this node. */
            messages: components["schemas"]["UiText"][];
            meta: components["schemas"]["UiNodeMeta"];
        };
        /** @description What to show with the node. */
        UiNodeMeta: {
            label?: components["schemas"]["UiText"];
        };
        /** @description The attributes of a node. They are told apart by `node_type`. */
        UiNodeAttributes: components["schemas"]["UiNodeInputAttributes"] | components["schemas"]["UiNodeTextAttributes"] | components["schemas"]["UiNodeImageAttributes"] | components["schemas"]["UiNodeAnchorAttributes"] | components["schemas"]["UiNodeScriptAttributes"] | components["schemas"]["UiNodeDivisionAttributes"];
        /** @description A field to fill in, or a button. */
        UiNodeInputAttributes: {
            /**
             * @description The kind of node.
             * @enum {string}
             */
            node_type: "input";
            /** @description The name of the field in the body of the submission. */
            name: string;
            /**
             * @description The kind of field.
             * @enum {string}
             */
            type: "text" | "password" | "number" | "checkbox" | "hidden" | "email" | "tel" | "submit" | "button" | "datetime-local" | "date" | "url";
            /** @description The value of the field. */
            value?: unknown;
            /** @description Whether the field must be filled in. */
            required?: boolean;
            /** @description Whether the field cannot be changed. */
            disabled: boolean;
            /**
             * @description What a browser or an app may fill in.
             * @enum {string}
             */
            autocomplete?: "email" | "tel" | "url" | "current-password" | "new-password" | "one-time-code" | "username webauthn";
            /**
             * Format: int64
             * @description The maximum length of the value.
             */
            maxlength?: number;
            /** @description The pattern of the value. */
            pattern?: string;
            label?: components["schemas"]["UiText"];
            /** @description A script for browsers. */
            onclick?: string;
            /** @description The name of a WebAuthn function for browsers. */
            onclickTrigger?: string;
            /** @description A script for browsers. */
            onload?: string;
            /** @description The name of a WebAuthn function for browsers. */
            onloadTrigger?: string;
        };
        /** @description A text, such as the secret of an authenticator app (`totp_secret_key`) or the recovery codes (`lookup_secret_codes`). */
        UiNodeTextAttributes: {
            /**
             * @description The kind of node.
             * @enum {string}
             */
            node_type: "text";
            /** @description The name of the text. */
            id: string;
            text: components["schemas"]["UiText"];
        };
        /** @description An image, such as the QR code of an authenticator app (`totp_qr`). */
        UiNodeImageAttributes: {
            /**
             * @description The kind of node.
             * @enum {string}
             */
            node_type: "img";
            /** @description The name of the image. */
            id: string;
            /**
             * Format: password
             * @description The image as a `data:` URL. A QR code contains a secret.
             */
            src: string;
            /**
             * Format: int64
             * @description The width in pixels.
             */
            width: number;
            /**
             * Format: int64
             * @description The height in pixels.
             */
            height: number;
        };
        /** @description A link. */
        UiNodeAnchorAttributes: {
            /**
             * @description The kind of node.
             * @enum {string}
             */
            node_type: "a";
            /** @description The name of the link. */
            id: string;
            /** @description The URL. */
            href: string;
            title: components["schemas"]["UiText"];
        };
        /** @description A script for browsers. */
        UiNodeScriptAttributes: {
            /**
             * @description The kind of node.
             * @enum {string}
             */
            node_type: "script";
            /** @description The name of the script. */
            id: string;
            /** @description The URL of the script. */
            src: string;
            /** @description Whether the script is loaded asynchronously. */
            async: boolean;
            /** @description The referrer policy. */
            referrerpolicy: string;
            /** @description The cross-origin policy. */
            crossorigin: string;
            /** @description The hash of the script. */
            integrity: string;
            /** @description The media type of the script. */
            type: string;
            /** @description A nonce for the content security policy. */
            nonce: string;
        };
        /** @description A part of a page. */
        UiNodeDivisionAttributes: {
            /**
             * @description The kind of node.
             * @enum {string}
             */
            node_type: "div";
            /** @description The name of the part. */
            id: string;
            /** @description The class of the part. */
            class?: string;
            /** @description Data for scripts. */
            data?: {
                [key: string]: string;
            };
        };
        /** @description A new session. */
        SuccessfulNativeLogin: {
            session: components["schemas"]["Session"];
            /**
             * Format: password
             * @description The session token, for the scheme `sessionToken`.
             */
            session_token?: string;
            continue_with?: components["schemas"]["ContinueWithList"];
        };
        /** @description A session. */
        Session: {
            /**
             * Format: uuid
             * @description The identifier of the session.
             */
            id: string;
            /** @description Whether the session is active. */
            active?: boolean;
            /** @description When the session was created. */
            issued_at?: components["schemas"]["Time"];
            /** @description When the user last proved the identity. */
            authenticated_at?: components["schemas"]["Time"];
            /** @description When the session expires. */
            expires_at?: components["schemas"]["Time"];
            authenticator_assurance_level?: components["schemas"]["AuthenticatorAssuranceLevel"];
            /** @description How the user signed in. */
            authentication_methods?: components["schemas"]["SessionAuthenticationMethod"][];
            /** @description Where the session was used. */
            devices?: components["schemas"]["SessionDevice"][];
            identity?: components["schemas"]["Identity"];
            /**
             * Format: password
             * @description The session as a token, if `tokenize_as` was sent.
             */
            tokenized?: string;
        };
        /** @description One method that the user signed in with. */
        SessionAuthenticationMethod: {
            method?: components["schemas"]["CredentialsType"];
            aal?: components["schemas"]["AuthenticatorAssuranceLevel"];
            /** @description When the user used the method. */
            completed_at?: components["schemas"]["Time"];
            /** @description The identity provider. */
            provider?: string;
            /** @description The organization. */
            organization?: string;
        };
        /** @description A device. */
        SessionDevice: {
            /**
             * Format: uuid
             * @description The identifier of the entry.
             */
            id: string;
            /** @description The IP address. */
            ip_address?: string;
            /** @description The place that the IP address belongs to. */
            location?: string;
            /** @description The `User-Agent`. */
            user_agent?: string;
        };
        /** @description How many sessions were ended. */
        DeleteMySessionsCount: {
            /**
             * Format: int64
             * @description The number of sessions.
             */
            count?: number;
        };
        /** @description A user. */
        Identity: {
            /**
             * Format: uuid
             * @description The identifier of the identity.
             */
            id: string;
            /** @description The identifier of the identity schema. */
            schema_id: string;
            /** @description The URL of the identity schema. */
            schema_url: string;
            /**
             * @description Whether the user can sign in.
             * @enum {string}
             */
            state?: "active" | "inactive";
            /** @description When `state` was last changed. */
            state_changed_at?: components["schemas"]["Time"];
            traits: components["schemas"]["Traits"];
            /** @description The credentials by type, if they were asked for. */
            credentials?: {
                [key: string]: components["schemas"]["IdentityCredentials"];
            };
            /** @description The identifier of the user in your system. */
            external_id?: string;
            /** @description Data that the user can read. */
            metadata_public?: unknown;
            /** @description Data that only administrators can read. */
            metadata_admin?: unknown;
            /** @description The organization of the user. */
            organization_id?: string | null;
            /** @description The addresses that can be verified. */
            verifiable_addresses?: components["schemas"]["VerifiableAddress"][];
            /** @description The addresses that the account can be recovered with. */
            recovery_addresses?: components["schemas"]["RecoveryAddress"][];
            /** @description When the identity was created. */
            created_at?: components["schemas"]["Time"];
            /** @description When the identity was last changed. */
            updated_at?: components["schemas"]["Time"];
        };
        /** @description Credentials of one type. */
        IdentityCredentials: {
            type?: components["schemas"]["CredentialsType"];
            /** @description What the user is identified by, such as the e-mail address. */
            identifiers?: string[];
            /** @description The credentials themselves, such as the tokens of an identity provider. */
            config?: Record<string, unknown>;
            /**
             * Format: int64
             * @description The version of the format.
             */
            version?: number;
            /** @description When the credentials were added. */
            created_at?: components["schemas"]["Time"];
            /** @description When the credentials were last changed. */
            updated_at?: components["schemas"]["Time"];
        };
        /** @description An address that can be verified. */
        VerifiableAddress: {
            /**
             * Format: uuid
             * @description The identifier of the address.
             */
            id?: string;
            /** @description The address. */
            value: string;
            /** @description Whether the address is verified. */
            verified: boolean;
            /** @description When the address was verified. */
            verified_at?: components["schemas"]["Time"];
            /**
             * @description How messages reach the address.
             * @enum {string}
             */
            via: "email" | "sms";
            /** @description The state of the verification, such as `pending`, `sent` or `completed`. */
            status: string;
            /** @description When the address was added. */
            created_at?: components["schemas"]["Time"];
            /** @description When the address was last changed. */
            updated_at?: components["schemas"]["Time"];
        };
        /** @description An address that the account can be recovered with. */
        RecoveryAddress: {
            /**
             * Format: uuid
             * @description The identifier of the address.
             */
            id?: string;
            /** @description The address. */
            value: string;
            /** @description How messages reach the address. */
            via: string;
            /** @description When the address was added. */
            created_at?: components["schemas"]["Time"];
            /** @description When the address was last changed. */
            updated_at?: components["schemas"]["Time"];
        };
        /** @description A recovery code to create. */
        CreateRecoveryCodeBody: {
            /**
             * Format: uuid
             * @description The identifier of the identity.
             */
            identity_id: string;
            /** @description How long the code is valid, such as `1h` or `1h30m`. The project has a default. */
            expires_in?: string;
            flow_type?: components["schemas"]["FlowType"];
        };
        /** @description A recovery code and its link. */
        RecoveryCodeForIdentity: {
            /**
             * Format: password
             * @description The code.
             */
            recovery_code: string;
            /**
             * Format: uri
             * @description The page on which the user enters the code.
             */
            recovery_link: string;
            /** @description When the code expires. */
            expires_at?: components["schemas"]["Time"];
        };
        /** @description A recovery link to create. */
        CreateRecoveryLinkBody: {
            /**
             * Format: uuid
             * @description The identifier of the identity.
             */
            identity_id: string;
            /** @description How long the link is valid, such as `1h`. The project has a default. */
            expires_in?: string;
        };
        /** @description A recovery link. */
        RecoveryLinkForIdentity: {
            /**
             * Format: uri
             * @description The link.
             */
            recovery_link: string;
            /** @description When the link expires. */
            expires_at?: components["schemas"]["Time"];
        };
        /** @description A JSON Patch, as in RFC 6902. */
        JsonPatchDocument: components["schemas"]["JsonPatch"][];
        /** @description One change. */
        JsonPatch: {
            /** @description The kind of change: `add`, `remove`, `replace`, `move`, `copy` or `test`. */
            op: string;
            /** @description Where to change something, as a JSON Pointer. */
            path: string;
            /** @description Where to move or copy from, as a JSON Pointer. */
            from?: string;
            /** @description The new value. */
            value?: unknown;
        };
        /** @description Why a call failed. */
        ErrorGeneric: {
            error: components["schemas"]["GenericError"];
        };
        /** @description An error. */
        GenericError: {
            /** @description The identifier of the error, such as `session_inactive`. Not every error has one. */
            id?: string;
            /**
             * Format: int64
             * @description The HTTP status.
             */
            code?: number;
            /** @description The HTTP status as text. */
            status?: string;
            /** @description The error as text. */
            message: string;
            /** @description More about the error. */
            reason?: string;
            /** @description The identifier of the request, for questions to the vendor. */
            request?: string;
            /** @description Information for the people who run the server. */
            debug?: string;
            /** @description Further facts, different for each error. */
            details?: Record<string, unknown>;
        };
        /** @description Where a browser must continue. */
        BrowserLocationChangeRequired: {
            error?: components["schemas"]["ErrorGeneric"];
            /** @description The URL. */
            redirect_browser_to?: string;
        };
    };
    responses: {
        /** @description Another error, such as 429 for too many requests or 500. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorGeneric"];
            };
        };
        /** @description The request is not valid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorGeneric"];
            };
        };
        /** @description No valid session token or API key was sent. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorGeneric"];
            };
        };
        /** @description The flow belongs to somebody else. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorGeneric"];
            };
        };
        /** @description The session has level `aal1`, and the project asks for `aal2`. */
        AalNotSatisfied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorGeneric"];
            };
        };
        /** @description There is no such object. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorGeneric"];
            };
        };
        /** @description The flow has expired. Create another one. */
        FlowExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorGeneric"];
            };
        };
        /** @description The sign-in must continue in a browser, for example at an identity provider. */
        BrowserLocationChangeRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BrowserLocationChangeRequired"];
            };
        };
    };
    parameters: {
        /**
         * @description The token of a session that the flow confirms or raises to `aal2`.
         * @example not-a-real-session-token
         */
        SessionToken: string;
        /**
         * @description The identifier of the flow.
         * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
         */
        Flow: string;
        /**
         * @description The identifier of the flow.
         * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
         */
        FlowId: string;
        /**
         * @description The token of a mailed link. Browsers send it; code sends `code` in the body.
         * @example not-a-real-token
         */
        LinkToken: string;
        /**
         * @description The URL that a browser returns to after the flow. The project must allow it.
         * @example https://app.example.com/welcome
         */
        ReturnTo: string;
        /**
         * @description The identifier of the session.
         * @example 5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75
         */
        SessionId: string;
        /**
         * @description The identifier of the user's identity.
         * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
         */
        IdentityId: string;
        /**
         * @deprecated
         * @description The earlier name of `page_size`.
         * @example 250
         */
        PerPage: number;
        /**
         * @deprecated
         * @description The earlier form of `page_token`, a reference to a page and not its number.
         * @example 1
         */
        Page: number;
        /**
         * @description The maximum number of sessions on a page.
         * @example 250
         */
        PageSize: number;
        /**
         * @description The page to return, from the header `Link`.
         * @example eyJwYWdlIjoyfQ
         */
        PageToken: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Links to the first and the next page, as in RFC 8288.
         * @example </sessions?page_size=250&page_token=eyJwYWdlIjoyfQ>; rel="next"
         */
        Link: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createNativeLoginFlow: {
        parameters: {
            query?: {
                /**
                 * @description Whether a user with a session signs in again. It renews `authenticated_at` of the session.
                 * @example false
                 */
                refresh?: boolean;
                /**
                 * @description The authenticator assurance level that the session gets. `aal2` asks for a second factor.
                 * @example aal1
                 */
                aal?: string;
                /**
                 * @description Whether the flow gets a code that can be exchanged for the session token, for sign-in through a browser.
                 * @example false
                 */
                return_session_token_exchange_code?: boolean;
                /**
                 * @description The URL that a browser returns to after the flow. The project must allow it.
                 * @example https://app.example.com/welcome
                 */
                return_to?: components["parameters"]["ReturnTo"];
                /**
                 * @description The organization that the user signs in to. Ory Network only.
                 * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
                 */
                organization?: string;
                /**
                 * @deprecated
                 * @description The address that a second-factor code is sent to. The user now chooses it in the flow.
                 * @example email
                 */
                via?: string;
                /**
                 * @description The identity schema of the flow.
                 * @example default
                 */
                identity_schema?: string;
            };
            header?: {
                /**
                 * @description The token of a session that the flow confirms or raises to `aal2`.
                 * @example not-a-real-session-token
                 */
                "X-Session-Token"?: components["parameters"]["SessionToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginFlow"];
                };
            };
            /** @description The user is already signed in, or the request is not valid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorGeneric"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getLoginFlow: {
        parameters: {
            query: {
                /**
                 * @description The identifier of the flow.
                 * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
                 */
                id: components["parameters"]["FlowId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginFlow"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["FlowExpired"];
            default: components["responses"]["Error"];
        };
    };
    updateLoginFlow: {
        parameters: {
            query: {
                /**
                 * @description The identifier of the flow.
                 * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
                 */
                flow: components["parameters"]["Flow"];
            };
            header?: {
                /**
                 * @description The token of a session that the flow confirms or raises to `aal2`.
                 * @example not-a-real-session-token
                 */
                "X-Session-Token"?: components["parameters"]["SessionToken"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The method and its fields. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLoginFlowBody"];
            };
        };
        responses: {
            /** @description The user is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessfulNativeLogin"];
                };
            };
            /** @description A field is wrong, or the flow needs another step. The body is the flow with messages. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginFlow"];
                };
            };
            410: components["responses"]["FlowExpired"];
            422: components["responses"]["BrowserLocationChangeRequired"];
            default: components["responses"]["Error"];
        };
    };
    performNativeLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The session to end. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerformNativeLogoutBody"];
            };
        };
        responses: {
            /** @description The session is ended. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The token is unknown or malformed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorGeneric"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    createNativeRecoveryFlow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryFlow"];
                };
            };
            /** @description Recovery is disabled. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorGeneric"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getRecoveryFlow: {
        parameters: {
            query: {
                /**
                 * @description The identifier of the flow.
                 * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
                 */
                id: components["parameters"]["FlowId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryFlow"];
                };
            };
            404: components["responses"]["NotFound"];
            410: components["responses"]["FlowExpired"];
            default: components["responses"]["Error"];
        };
    };
    updateRecoveryFlow: {
        parameters: {
            query: {
                /**
                 * @description The identifier of the flow.
                 * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
                 */
                flow: components["parameters"]["Flow"];
                /**
                 * @description The token of a mailed link. Browsers send it; code sends `code` in the body.
                 * @example not-a-real-token
                 */
                token?: components["parameters"]["LinkToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The address, or the code from the e-mail. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRecoveryFlowBody"];
            };
        };
        responses: {
            /** @description The step is done, or the body has a message that says why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryFlow"];
                };
            };
            /** @description A field is wrong. The body is the flow with messages. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryFlow"];
                };
            };
            410: components["responses"]["FlowExpired"];
            422: components["responses"]["BrowserLocationChangeRequired"];
            default: components["responses"]["Error"];
        };
    };
    createNativeSettingsFlow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsFlow"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AalNotSatisfied"];
            default: components["responses"]["Error"];
        };
    };
    getSettingsFlow: {
        parameters: {
            query: {
                /**
                 * @description The identifier of the flow.
                 * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
                 */
                id: components["parameters"]["FlowId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsFlow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AalNotSatisfied"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["FlowExpired"];
            default: components["responses"]["Error"];
        };
    };
    updateSettingsFlow: {
        parameters: {
            query: {
                /**
                 * @description The identifier of the flow.
                 * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
                 */
                flow: components["parameters"]["Flow"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSettingsFlowBody"];
            };
        };
        responses: {
            /** @description The change is made. The body is the flow in the state `success`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsFlow"];
                };
            };
            /** @description A field is wrong. The body is the flow with messages. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsFlow"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The user must sign in again, or needs a second factor. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorGeneric"];
                };
            };
            410: components["responses"]["FlowExpired"];
            422: components["responses"]["BrowserLocationChangeRequired"];
            default: components["responses"]["Error"];
        };
    };
    createNativeVerificationFlow: {
        parameters: {
            query?: {
                /**
                 * @description The URL that a browser returns to after the flow. The project must allow it.
                 * @example https://app.example.com/welcome
                 */
                return_to?: components["parameters"]["ReturnTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationFlow"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Error"];
        };
    };
    getVerificationFlow: {
        parameters: {
            query: {
                /**
                 * @description The identifier of the flow.
                 * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
                 */
                id: components["parameters"]["FlowId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flow. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationFlow"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    updateVerificationFlow: {
        parameters: {
            query: {
                /**
                 * @description The identifier of the flow.
                 * @example 3f1c9a52-6b0e-4d7a-9c41-8e2f5b7d1a60
                 */
                flow: components["parameters"]["Flow"];
                /**
                 * @description The token of a mailed link. Browsers send it; code sends `code` in the body.
                 * @example not-a-real-token
                 */
                token?: components["parameters"]["LinkToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The address, or the code from the message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVerificationFlowBody"];
            };
        };
        responses: {
            /** @description The step is done, or the body has a message that says why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationFlow"];
                };
            };
            /** @description A field is wrong. The body is the flow with messages. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationFlow"];
                };
            };
            410: components["responses"]["FlowExpired"];
            default: components["responses"]["Error"];
        };
    };
    toSession: {
        parameters: {
            query?: {
                /**
                 * @description The name of a token template. The session is then also returned as a token in `tokenized`.
                 * @example example-jwt-template
                 */
                tokenize_as?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is active. */
            200: {
                headers: {
                    /**
                     * @description The identifier of the identity.
                     * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
                     */
                    "X-Kratos-Authenticated-Identity-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AalNotSatisfied"];
            default: components["responses"]["Error"];
        };
    };
    listMySessions: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description The earlier name of `page_size`.
                 * @example 250
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @deprecated
                 * @description The earlier form of `page_token`, a reference to a page and not its number.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The maximum number of sessions on a page.
                 * @example 250
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page to return, from the header `Link`.
                 * @example eyJwYWdlIjoyfQ
                 */
                page_token?: components["parameters"]["PageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    disableMyOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions are ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteMySessionsCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    disableMySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the session.
                 * @example 5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75
                 */
                id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is ended. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
    createRecoveryCodeForIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user and how long the code is valid. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRecoveryCodeBody"];
            };
        };
        responses: {
            /** @description The code is created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodeForIdentity"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    createRecoveryLinkForIdentity: {
        parameters: {
            query?: {
                /**
                 * @description The URL that a browser returns to after the flow. The project must allow it.
                 * @example https://app.example.com/welcome
                 */
                return_to?: components["parameters"]["ReturnTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user and how long the link is valid. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRecoveryLinkBody"];
            };
        };
        responses: {
            /** @description The link is created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryLinkForIdentity"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    getIdentity: {
        parameters: {
            query?: {
                /**
                 * @description Which credentials to include.
                 * @example [
                 *       "totp",
                 *       "lookup_secret"
                 *     ]
                 */
                include_credential?: components["schemas"]["CredentialsType"][];
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the user's identity.
                 * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
                 */
                id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    patchIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user's identity.
                 * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
                 */
                id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        /** @description The changes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonPatchDocument"];
            };
        };
        responses: {
            /** @description The identity after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            /** @description Another user has the same identifier, for example the e-mail address. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorGeneric"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    deleteIdentityCredentials: {
        parameters: {
            query?: {
                /**
                 * @description Which credentials of type `oidc` or `saml` to remove. `getIdentity` returns their identifiers.
                 * @example google:1234
                 */
                identifier?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the user's identity.
                 * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
                 */
                id: components["parameters"]["IdentityId"];
                /**
                 * @description The credentials to remove.
                 * @example totp
                 */
                type: components["schemas"]["CredentialsType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credentials are removed. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    listIdentitySessions: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description The earlier name of `page_size`.
                 * @example 250
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @deprecated
                 * @description The earlier form of `page_token`, a reference to a page and not its number.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The maximum number of sessions on a page.
                 * @example 250
                 */
                page_size?: components["parameters"]["PageSize"];
                /**
                 * @description The page to return, from the header `Link`.
                 * @example eyJwYWdlIjoyfQ
                 */
                page_token?: components["parameters"]["PageToken"];
                /**
                 * @description Whether to return active sessions or ended ones. Without it, both are returned.
                 * @example true
                 */
                active?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The identifier of the user's identity.
                 * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
                 */
                id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"][];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    deleteIdentitySessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the user's identity.
                 * @example 8d0b6f0e-2c1f-4a57-b1d5-6a9a1f3c7e24
                 */
                id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions are deleted. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Error"];
        };
    };
    disableSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identifier of the session.
                 * @example 5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75
                 */
                id: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is ended. The response has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            default: components["responses"]["Error"];
        };
    };
}
