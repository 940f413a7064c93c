// Made by Specloom from specs/ory-kratos/openapi.yaml: run `pnpm generate ory-kratos` to renew it. Do not edit.
import { byLink, paged, type Paged } from "@specloom/runtime";
import {
  listIdentitySessions,
  listMySessions,
  type ListIdentitySessionsInput,
  type ListIdentitySessionsResult,
  type ListMySessionsInput,
  type ListMySessionsResult,
} from "./operations.js";

/**
 * Lists all that `listMySessions` has, a page at a time, as it is asked for:
 *
 * `for await (const item of listMySessionsPages(client)) console.log(item);`
 *
 * The items are the answer itself. The header `Link` tells the URL of the next page. `page_size` says how many a page
 * may have. `listMySessionsPages(client).pages()` gives the results instead of their items.
 */
export const listMySessionsPages: Paged<ListMySessionsInput, ListMySessionsResult, []> =
  /* @__PURE__ */ paged(listMySessions, { turn: byLink, items: [] });

/**
 * Lists all that `listIdentitySessions` has, a page at a time, as it is asked for:
 *
 * `for await (const item of listIdentitySessionsPages(client, input)) console.log(item);`
 *
 * The items are the answer itself. The header `Link` tells the URL of the next page. `page_size` says how many a page
 * may have. `listIdentitySessionsPages(client, input).pages()` gives the results instead of their items.
 */
export const listIdentitySessionsPages: Paged<ListIdentitySessionsInput, ListIdentitySessionsResult, []> =
  /* @__PURE__ */ paged(listIdentitySessions, { turn: byLink, items: [] });
