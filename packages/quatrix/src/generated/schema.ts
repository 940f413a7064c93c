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
         *     `Mfa-Code` says which. Sending the factor is a call of its own, `POST /session/login`, which is not described
         *     here.
         *
         *     The vendor's documentation speaks of a limit of 15 log-ins per user in 15 minutes. Every call opens another
         *     session, so it is never repeated automatically.
         */
        get: operations["sessionLoginGet"];
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
    responses: never;
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
}
