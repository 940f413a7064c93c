// Made by Specloom from specs/workos/openapi.yaml: run `pnpm generate workos` to renew it. Do not edit.
import { byCursor, paged, type Paged } from "@specloom/runtime";
import {
  listAuthFactors,
  listSessions,
  listUserApiKeys,
  listUsers,
  type ListAuthFactorsInput,
  type ListAuthFactorsResult,
  type ListSessionsInput,
  type ListSessionsResult,
  type ListUserApiKeysInput,
  type ListUserApiKeysResult,
  type ListUsersInput,
  type ListUsersResult,
} from "./operations.js";

/**
 * Lists all that `listUsers` has, a page at a time, as it is asked for:
 *
 * `for await (const item of listUsersPages(client)) console.log(item);`
 *
 * The items are `/data`. `after` is the position; `/list_metadata/after` tells the next one. `limit` says how many a
 * page may have. `listUsersPages(client).pages()` gives the results instead of their items.
 */
export const listUsersPages: Paged<ListUsersInput, ListUsersResult, ["data"]> = /* @__PURE__ */ paged(listUsers, {
  turn: byCursor,
  items: ["data"],
  position: "after",
  next: ["list_metadata", "after"],
});

/**
 * Lists all that `listAuthFactors` has, a page at a time, as it is asked for:
 *
 * `for await (const item of listAuthFactorsPages(client, input)) console.log(item);`
 *
 * The items are `/data`. `after` is the position; `/list_metadata/after` tells the next one. `limit` says how many a
 * page may have. `listAuthFactorsPages(client, input).pages()` gives the results instead of their items.
 */
export const listAuthFactorsPages: Paged<ListAuthFactorsInput, ListAuthFactorsResult, ["data"]> =
  /* @__PURE__ */ paged(listAuthFactors, {
    turn: byCursor,
    items: ["data"],
    position: "after",
    next: ["list_metadata", "after"],
  });

/**
 * Lists all that `listSessions` has, a page at a time, as it is asked for:
 *
 * `for await (const item of listSessionsPages(client, input)) console.log(item);`
 *
 * The items are `/data`. `after` is the position; `/list_metadata/after` tells the next one. `limit` says how many a
 * page may have. `listSessionsPages(client, input).pages()` gives the results instead of their items.
 */
export const listSessionsPages: Paged<ListSessionsInput, ListSessionsResult, ["data"]> =
  /* @__PURE__ */ paged(listSessions, {
    turn: byCursor,
    items: ["data"],
    position: "after",
    next: ["list_metadata", "after"],
  });

/**
 * Lists all that `listUserApiKeys` has, a page at a time, as it is asked for:
 *
 * `for await (const item of listUserApiKeysPages(client, input)) console.log(item);`
 *
 * The items are `/data`. `after` is the position; `/list_metadata/after` tells the next one. `limit` says how many a
 * page may have. `listUserApiKeysPages(client, input).pages()` gives the results instead of their items.
 */
export const listUserApiKeysPages: Paged<ListUserApiKeysInput, ListUserApiKeysResult, ["data"]> =
  /* @__PURE__ */ paged(listUserApiKeys, {
    turn: byCursor,
    items: ["data"],
    position: "after",
    next: ["list_metadata", "after"],
  });
