import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { layOut } from "../text/layout.ts";
import { serverVariablesCode } from "./example-server.ts";

const variables = {
  account: { default: "api" },
  siteName: { default: "x" },
  region: { default: "eu", enum: ["eu", "us"] },
  host: { default: "api.example.com" },
  port: { default: "443" },
  version: { default: "v1" },
};

test.each([
  ["https://{account}.example.com/v1", '{ account: "my-account" }'],
  ["https://{account}.api.example-1.com", '{ account: "my-account" }'],
  ["https://api-{siteName}.example.com:{port}/{version}", '{ siteName: "my-site-name" }'],
  ["https://{account}.{region}.example.com", '{ account: "my-account" }'],
  // What has a list of values, is no part of a host, or is the whole of it, keeps its default.
  ["https://{region}.example.com", undefined],
  ["https://api.example.com:{port}/{version}", undefined],
  ["https://{host}/{version}", undefined],
  ["http://localhost:{port}", undefined],
  ["/{version}", undefined],
])("%s", (url, wanted) => {
  const used = Object.fromEntries(Object.entries(variables).filter(([name]) => url.includes(`{${name}}`)));
  const { model } = buildModel({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    servers: [{ url, variables: used }],
    paths: {},
  });
  const code = serverVariablesCode(model);
  expect(code === undefined ? undefined : layOut(code, 0, 0)).toBe(wanted);
});
