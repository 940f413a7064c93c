// Made by Specloom from specs/clerk/openapi.yaml: run `pnpm generate clerk` to renew it. Do not edit.
import { byCursor, byOffset, paged, type Paged } from "@specloom/runtime";
import {
  listSessions,
  listUsers,
  type ListSessionsInput,
  type ListSessionsResult,
  type ListUsersInput,
  type ListUsersResult,
} from "./operations.js";

/**
 * Lists all that `listUsers` has, a page at a time, as it is asked for:
 *
 * `for await (const item of listUsersPages(client)) console.log(item);`
 *
 * The items are the answer itself. `starting_after` is the position; the last item tells the next one. `limit` says how
 * many a page may have. `listUsersPages(client).pages()` gives the results instead of their items.
 */
export const listUsersPages: Paged<ListUsersInput, ListUsersResult, []> = /* @__PURE__ */ paged(listUsers, {
  turn: byCursor,
  items: [],
  position: "starting_after",
  itemCursor: ["id"],
});

/**
 * Lists all that `listSessions` has, a page at a time, as it is asked for:
 *
 * `for await (const item of listSessionsPages(client)) console.log(item);`
 *
 * The items are the answer itself. `offset` counts the items before a page. `limit` says how many a page may have.
 * `listSessionsPages(client).pages()` gives the results instead of their items.
 */
export const listSessionsPages: Paged<ListSessionsInput, ListSessionsResult, []> = /* @__PURE__ */ paged(listSessions, {
  turn: byOffset,
  items: [],
  position: "offset",
});
