// Made by Specloom from specs/persona/openapi.yaml: run `pnpm generate persona` to renew it. Do not edit.
import { runContract } from "@specloom/contract";
import { createPersonaClient } from "../src/index.js";

const auth = { OAuth: "credential" };

runContract({
  specFile: new URL("../../../specs/persona/openapi.yaml", import.meta.url),
  createClient: (options) => createPersonaClient({ ...options, auth }),
  cases: [
    {
      operation: "loginPost",
      status: 200,
      input: { body: { username: "ada@example.com", password: "not-a-real-password" } },
      body: { token: "not-a-real-token", uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625", isAdmin: false },
    },
    {
      operation: "loginPost",
      status: 400,
      input: { body: { username: "ada@example.com", password: "not-a-real-password" } },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "loginPost",
      status: 403,
      input: { body: { username: "ada@example.com", password: "not-a-real-password" } },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        invalid_credentials: { description: "Wrong user name or password." },
      },
    },
    {
      operation: "loginPost",
      status: 415,
      input: { body: { username: "ada@example.com", password: "not-a-real-password" } },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "loginPost",
      status: 500,
      input: { body: { username: "ada@example.com", password: "not-a-real-password" } },
      body: {
        http_code: 500,
        http_status: "Internal server error",
        internal_server_error: { description: "Internal server error" },
      },
    },
    {
      operation: "loginIpGet",
      status: 200,
      input: { query: { paper: "HBL" }, header: { "X-Real-IP": "192.0.2.10" } },
      body: { token: "not-a-real-token", uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625", isAdmin: false },
    },
    {
      operation: "loginIpGet",
      status: 403,
      input: { query: { paper: "HBL" }, header: { "X-Real-IP": "192.0.2.10" } },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        invalid_credentials: { description: "Wrong username or password" },
      },
    },
    {
      operation: "loginIpGet",
      status: 500,
      input: { query: { paper: "HBL" }, header: { "X-Real-IP": "192.0.2.10" } },
      body: {
        http_code: 500,
        http_status: "Internal server error",
        internal_server_error: { description: "Internal server error" },
      },
    },
    {
      operation: "loginUuidDelete",
      status: 200,
      input: { path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" }, query: { everywhere: true } },
      body: [],
    },
    {
      operation: "loginUuidDelete",
      status: 403,
      input: { path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" }, query: { everywhere: true } },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        login_token_expired: { description: "The login token has expired." },
      },
    },
    { operation: "accountPasswordForgotPost", status: 200, input: { body: { email: "ada@example.com" } } },
    {
      operation: "accountPasswordForgotPost",
      status: 400,
      input: { body: { email: "ada@example.com" } },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountPasswordForgotPost",
      status: 415,
      input: { body: { email: "ada@example.com" } },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    { operation: "accountPasswordCheckTokenPost", status: 200, input: { body: "not-a-real-reset-token" } },
    {
      operation: "accountPasswordCheckTokenPost",
      status: 400,
      input: { body: "not-a-real-reset-token" },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountPasswordCheckTokenPost",
      status: 415,
      input: { body: "not-a-real-reset-token" },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "accountPasswordResetPost",
      status: 200,
      input: {
        body: {
          password: "not-a-real-password",
          confirmPassword: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
    },
    {
      operation: "accountPasswordResetPost",
      status: 400,
      input: {
        body: {
          password: "not-a-real-password",
          confirmPassword: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountPasswordResetPost",
      status: 415,
      input: {
        body: {
          password: "not-a-real-password",
          confirmPassword: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "usersPost",
      status: 200,
      input: {
        body: {
          firstName: "Ada",
          lastName: "Lovelace",
          emailAddress: "ada@example.com",
          password: "not-a-real-password",
          confirmPassword: "not-a-real-password",
          streetAddress: "Exempelgatan 1",
          zipCode: "00100",
          city: "Helsingfors",
          country: "FI",
          phone: "+358401234567",
          legalConsents: [
            {
              screenName: "legalAcceptanceScreen",
              consentId: "legal-acceptance-1",
              dateAccepted: "2023-12-19T09:30:00Z",
            },
          ],
        },
      },
      body: { token: "not-a-real-token", uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625", isAdmin: false },
    },
    {
      operation: "usersPost",
      status: 400,
      input: {
        body: {
          firstName: "Ada",
          lastName: "Lovelace",
          emailAddress: "ada@example.com",
          password: "not-a-real-password",
          confirmPassword: "not-a-real-password",
          streetAddress: "Exempelgatan 1",
          zipCode: "00100",
          city: "Helsingfors",
          country: "FI",
          phone: "+358401234567",
          legalConsents: [
            {
              screenName: "legalAcceptanceScreen",
              consentId: "legal-acceptance-1",
              dateAccepted: "2023-12-19T09:30:00Z",
            },
          ],
        },
      },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "usersPost",
      status: 415,
      input: {
        body: {
          firstName: "Ada",
          lastName: "Lovelace",
          emailAddress: "ada@example.com",
          password: "not-a-real-password",
          confirmPassword: "not-a-real-password",
          streetAddress: "Exempelgatan 1",
          zipCode: "00100",
          city: "Helsingfors",
          country: "FI",
          phone: "+358401234567",
          legalConsents: [
            {
              screenName: "legalAcceptanceScreen",
              consentId: "legal-acceptance-1",
              dateAccepted: "2023-12-19T09:30:00Z",
            },
          ],
        },
      },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "usersPost",
      status: 500,
      input: {
        body: {
          firstName: "Ada",
          lastName: "Lovelace",
          emailAddress: "ada@example.com",
          password: "not-a-real-password",
          confirmPassword: "not-a-real-password",
          streetAddress: "Exempelgatan 1",
          zipCode: "00100",
          city: "Helsingfors",
          country: "FI",
          phone: "+358401234567",
          legalConsents: [
            {
              screenName: "legalAcceptanceScreen",
              consentId: "legal-acceptance-1",
              dateAccepted: "2023-12-19T09:30:00Z",
            },
          ],
        },
      },
      body: { email_address_in_use_registration: { description: "The e-mail address is already in use." } },
    },
    {
      operation: "usersTemporaryPost",
      status: 200,
      input: {
        body: {
          emailAddress: "ada@example.com",
          legalConsents: [
            {
              screenName: "legalAcceptanceScreen",
              consentId: "legal-acceptance-1",
              dateAccepted: "2023-12-19T09:30:00Z",
            },
          ],
        },
      },
      body: { token: "not-a-real-token", uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625", isAdmin: false },
    },
    {
      operation: "usersTemporaryPost",
      status: 400,
      input: {
        body: {
          emailAddress: "ada@example.com",
          legalConsents: [
            {
              screenName: "legalAcceptanceScreen",
              consentId: "legal-acceptance-1",
              dateAccepted: "2023-12-19T09:30:00Z",
            },
          ],
        },
      },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "usersTemporaryPost",
      status: 415,
      input: {
        body: {
          emailAddress: "ada@example.com",
          legalConsents: [
            {
              screenName: "legalAcceptanceScreen",
              consentId: "legal-acceptance-1",
              dateAccepted: "2023-12-19T09:30:00Z",
            },
          ],
        },
      },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "usersTemporaryPost",
      status: 500,
      input: {
        body: {
          emailAddress: "ada@example.com",
          legalConsents: [
            {
              screenName: "legalAcceptanceScreen",
              consentId: "legal-acceptance-1",
              dateAccepted: "2023-12-19T09:30:00Z",
            },
          ],
        },
      },
      body: { email_address_in_use_registration: { description: "The e-mail address is already in use." } },
    },
    {
      operation: "usersUuidGet",
      status: 200,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8", "Cache-Control": "max-age=0" },
      },
      body: {
        uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625",
        email: "ada@example.com",
        firstName: "Ada",
        lastName: "Lovelace",
        phone: "+358401234567",
        address: {
          countryCode: "FI",
          zipCode: "00100",
          city: "Helsingfors",
          streetAddress: "Exempelgatan 1",
          streetName: "Exempelgatan",
          houseNo: "1",
        },
        cusno: 7010101,
        subs: [
          {
            subsno: 8020202,
            extno: 0,
            cusno: 7010101,
            paycusno: 7010101,
            kind: "StandingOrder",
            state: "Active",
            pricegroup: "Normal",
            package: { id: "example-package", name: "Example package" },
            dates: { start: "2021-05-10" },
            extsubsexists: false,
            paymentMethod: "CreditCard",
          },
        ],
        consent: [{ brand: "example-brand", consentKey: "newsletter", value: true }],
        legal: [
          {
            screenName: "legalAcceptanceScreen",
            consentId: "legal-acceptance-1",
            dateAccepted: "2021-05-10T09:30:00Z",
          },
        ],
        pastTemporaryAddresses: [],
        hasCompletedRegistration: true,
      },
    },
    {
      operation: "usersUuidGet",
      status: 403,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8", "Cache-Control": "max-age=0" },
      },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        login_token_expired: { description: "The login token has expired." },
      },
    },
    {
      operation: "usersUuidPatch",
      status: 200,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { phone: "+358401234567" },
      },
      body: {
        uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625",
        email: "ada@example.com",
        firstName: "Ada",
        lastName: "Lovelace",
        phone: "+358401234567",
        address: {
          countryCode: "FI",
          zipCode: "00100",
          city: "Helsingfors",
          streetAddress: "Exempelgatan 1",
          streetName: "Exempelgatan",
          houseNo: "1",
        },
        cusno: 7010101,
        subs: [
          {
            subsno: 8020202,
            extno: 0,
            cusno: 7010101,
            paycusno: 7010101,
            kind: "StandingOrder",
            state: "Active",
            pricegroup: "Normal",
            package: { id: "example-package", name: "Example package" },
            dates: { start: "2021-05-10" },
            extsubsexists: false,
            paymentMethod: "CreditCard",
          },
        ],
        consent: [{ brand: "example-brand", consentKey: "newsletter", value: true }],
        legal: [
          {
            screenName: "legalAcceptanceScreen",
            consentId: "legal-acceptance-1",
            dateAccepted: "2021-05-10T09:30:00Z",
          },
        ],
        pastTemporaryAddresses: [],
        hasCompletedRegistration: true,
      },
    },
    {
      operation: "usersUuidPatch",
      status: 400,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { phone: "+358401234567" },
      },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "usersUuidPatch",
      status: 403,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { phone: "+358401234567" },
      },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        login_token_expired: { description: "The login token has expired." },
      },
    },
    {
      operation: "usersUuidPatch",
      status: 409,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { phone: "+358401234567" },
      },
      body: { http_code: 409, http_status: "Conflict" },
    },
    {
      operation: "usersUuidPatch",
      status: 415,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { phone: "+358401234567" },
      },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "usersUuidPasswordPut",
      status: 200,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { password: "not-a-real-password", confirmPassword: "not-a-real-password" },
      },
      body: {
        uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625",
        email: "ada@example.com",
        firstName: "Ada",
        lastName: "Lovelace",
        phone: "+358401234567",
        address: {
          countryCode: "FI",
          zipCode: "00100",
          city: "Helsingfors",
          streetAddress: "Exempelgatan 1",
          streetName: "Exempelgatan",
          houseNo: "1",
        },
        cusno: 7010101,
        subs: [
          {
            subsno: 8020202,
            extno: 0,
            cusno: 7010101,
            paycusno: 7010101,
            kind: "StandingOrder",
            state: "Active",
            pricegroup: "Normal",
            package: { id: "example-package", name: "Example package" },
            dates: { start: "2021-05-10" },
            extsubsexists: false,
            paymentMethod: "CreditCard",
          },
        ],
        consent: [{ brand: "example-brand", consentKey: "newsletter", value: true }],
        legal: [
          {
            screenName: "legalAcceptanceScreen",
            consentId: "legal-acceptance-1",
            dateAccepted: "2021-05-10T09:30:00Z",
          },
        ],
        pastTemporaryAddresses: [],
        hasCompletedRegistration: true,
      },
    },
    {
      operation: "usersUuidPasswordPut",
      status: 400,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { password: "not-a-real-password", confirmPassword: "not-a-real-password" },
      },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "usersUuidPasswordPut",
      status: 403,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { password: "not-a-real-password", confirmPassword: "not-a-real-password" },
      },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        login_token_expired: { description: "The login token has expired." },
      },
    },
    {
      operation: "usersUuidPasswordPut",
      status: 415,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { password: "not-a-real-password", confirmPassword: "not-a-real-password" },
      },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "usersUuidScopeGet",
      status: 200,
      input: { path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" }, query: { scope: "UserPassword" } },
      body: 1,
    },
    {
      operation: "usersUuidScopeGet",
      status: 403,
      input: { path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" }, query: { scope: "UserPassword" } },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        login_token_expired: { description: "The login token has expired." },
      },
    },
    {
      operation: "identificationUserStampUuidPost",
      status: 200,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
      },
      body: "2023-12-19T09:30:00Z",
    },
    {
      operation: "identificationUserStampUuidPost",
      status: 403,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
      },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        login_token_expired: { description: "The login token has expired." },
      },
    },
    {
      operation: "adminSearchPost",
      status: 200,
      input: {
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { query: "ada@example.com", faroLimit: 10 },
      },
      body: [
        {
          janrain: {
            uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625",
            email: "ada@example.com",
            firstName: "Ada",
            lastName: "Lovelace",
            cusno: "7010101",
            otherCusnos: [],
          },
          faro: [{ cusno: 7010101, name: "Ada Lovelace", email: "ada@example.com", subscriptions: [] }],
        },
      ],
    },
    {
      operation: "adminSearchPost",
      status: 400,
      input: {
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { query: "ada@example.com", faroLimit: 10 },
      },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "adminSearchPost",
      status: 403,
      input: {
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { query: "ada@example.com", faroLimit: 10 },
      },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        login_token_expired: { description: "The login token has expired." },
      },
    },
    {
      operation: "adminSearchPost",
      status: 415,
      input: {
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: { query: "ada@example.com", faroLimit: 10 },
      },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "adminUserPost",
      status: 200,
      input: {
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: {
          cusno: 7010101,
          user: {
            emailAddress: "ada@example.com",
            password: "not-a-real-password",
            confirmPassword: "not-a-real-password",
            legalConsents: [],
          },
        },
      },
      body: { token: "not-a-real-token", uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625", isAdmin: false },
    },
    {
      operation: "adminUserPost",
      status: 400,
      input: {
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: {
          cusno: 7010101,
          user: {
            emailAddress: "ada@example.com",
            password: "not-a-real-password",
            confirmPassword: "not-a-real-password",
            legalConsents: [],
          },
        },
      },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "adminUserPost",
      status: 403,
      input: {
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: {
          cusno: 7010101,
          user: {
            emailAddress: "ada@example.com",
            password: "not-a-real-password",
            confirmPassword: "not-a-real-password",
            legalConsents: [],
          },
        },
      },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        login_token_expired: { description: "The login token has expired." },
      },
    },
    {
      operation: "adminUserPost",
      status: 415,
      input: {
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
        body: {
          cusno: 7010101,
          user: {
            emailAddress: "ada@example.com",
            password: "not-a-real-password",
            confirmPassword: "not-a-real-password",
            legalConsents: [],
          },
        },
      },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "adminUserUuidDelete",
      status: 200,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
      },
    },
    {
      operation: "adminUserUuidDelete",
      status: 403,
      input: {
        path: { uuid: "2b7f40c9-6e18-4d3a-95b1-c0f7e8a4d625" },
        header: { AuthUser: "84d6c5f1-3a90-4b27-8e1c-f29b07d3a6e8" },
      },
      body: {
        http_code: 403,
        http_status: "Forbidden",
        login_token_expired: { description: "The login token has expired." },
      },
    },
    {
      operation: "accountForgotPassPost",
      status: 200,
      input: { body: { email: "ada@example.com" } },
      body: { status: "ok" },
    },
    {
      operation: "accountForgotPassPost",
      status: 400,
      input: { body: { email: "ada@example.com" } },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountForgotPassPost",
      status: 415,
      input: { body: { email: "ada@example.com" } },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "accountCodeForTokenPost",
      status: 200,
      input: { body: { code: "not-a-real-code" } },
      body: { access_token: "not-a-real-reset-token", status: "ok" },
    },
    {
      operation: "accountCodeForTokenPost",
      status: 400,
      input: { body: { code: "not-a-real-code" } },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountCodeForTokenPost",
      status: 415,
      input: { body: { code: "not-a-real-code" } },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
    {
      operation: "accountResetForgottenPasswordPost",
      status: 200,
      input: {
        body: {
          password: "not-a-real-password",
          password_confirm: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
      body: { status: "ok" },
    },
    {
      operation: "accountResetForgottenPasswordPost",
      status: 400,
      input: {
        body: {
          password: "not-a-real-password",
          password_confirm: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
      body: {
        http_code: 400,
        http_status: "Bad request",
        invalid_request_body: {
          description: "Could not parse the request body.",
          message: "Error in $: expected Object, but encountered Number",
        },
      },
    },
    {
      operation: "accountResetForgottenPasswordPost",
      status: 415,
      input: {
        body: {
          password: "not-a-real-password",
          password_confirm: "not-a-real-password",
          token: "not-a-real-reset-token",
        },
      },
      body: {
        http_code: 415,
        http_status: "Unsupported media type",
        unsupported_media_type: { description: "Unsupported media type" },
      },
    },
  ],
});
