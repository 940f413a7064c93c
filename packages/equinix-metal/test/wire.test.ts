import { runWire } from "@specloom/contract";
import { createEquinixMetalClient, type EquinixMetalClient, type EquinixMetalClientOptions } from "../src/index.js";

const auth = { x_auth_token: "t-1" };
const accept = "application/json";

runWire<EquinixMetalClient, EquinixMetalClientOptions>({
  createClient: createEquinixMetalClient,
  cases: [
    {
      name: "createPasswordResetToken puts the address into the query of a POST without a body",
      options: { auth },
      call: (client) => client.createPasswordResetToken({ query: { email: "ada+1@example.org" } }),
      exchange: [
        {
          sent: {
            method: "POST",
            url: "https://api.equinix.com/metal/v1/reset-password?email=ada%2B1%40example.org",
            headers: { accept, "x-auth-token": "t-1" },
            body: "",
          },
          answer: { status: 201 },
        },
      ],
      result: { status: 201 },
    },
    {
      name: "resetPassword is a DELETE whose 201 carries the new password",
      options: { auth },
      call: (client) => client.resetPassword(),
      exchange: [
        {
          sent: {
            method: "DELETE",
            url: "https://api.equinix.com/metal/v1/reset-password",
            headers: { accept, "x-auth-token": "t-1" },
            body: "",
          },
          answer: { status: 201, headers: { "content-type": "application/json" }, body: '{"new_password":"x"}' },
        },
      ],
      result: { status: 201, data: { new_password: "x" } },
    },
  ],
});
