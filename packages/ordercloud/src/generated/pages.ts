// Made by Specloom from specs/ordercloud/openapi.yaml: run `pnpm generate ordercloud` to renew it. Do not edit.
import { byPage, paged, type Paged } from "@specloom/runtime";
import {
  adminUsersList,
  apiClientsListSecrets,
  supplierUsersList,
  usersList,
  usersListAcrossBuyers,
  type AdminUsersListInput,
  type AdminUsersListResult,
  type ApiClientsListSecretsInput,
  type ApiClientsListSecretsResult,
  type SupplierUsersListInput,
  type SupplierUsersListResult,
  type UsersListAcrossBuyersInput,
  type UsersListAcrossBuyersResult,
  type UsersListInput,
  type UsersListResult,
} from "./operations.js";

/**
 * Lists all that `usersListAcrossBuyers` has, a page at a time, as it is asked for:
 *
 * `for await (const item of usersListAcrossBuyersPages(client)) console.log(item);`
 *
 * The items are `/Items`. `page` is the number of a page. `pageSize` says how many a page may have.
 * `usersListAcrossBuyersPages(client).pages()` gives the results instead of their items.
 */
export const usersListAcrossBuyersPages: Paged<UsersListAcrossBuyersInput, UsersListAcrossBuyersResult, ["Items"]> =
  /* @__PURE__ */ paged(usersListAcrossBuyers, {
    turn: byPage,
    items: ["Items"],
    position: "page",
    total: ["Meta", "TotalPages"],
  });

/**
 * Lists all that `usersList` has, a page at a time, as it is asked for:
 *
 * `for await (const item of usersListPages(client, input)) console.log(item);`
 *
 * The items are `/Items`. `page` is the number of a page. `pageSize` says how many a page may have.
 * `usersListPages(client, input).pages()` gives the results instead of their items.
 */
export const usersListPages: Paged<UsersListInput, UsersListResult, ["Items"]> = /* @__PURE__ */ paged(usersList, {
  turn: byPage,
  items: ["Items"],
  position: "page",
  total: ["Meta", "TotalPages"],
});

/**
 * Lists all that `adminUsersList` has, a page at a time, as it is asked for:
 *
 * `for await (const item of adminUsersListPages(client)) console.log(item);`
 *
 * The items are `/Items`. `page` is the number of a page. `pageSize` says how many a page may have.
 * `adminUsersListPages(client).pages()` gives the results instead of their items.
 */
export const adminUsersListPages: Paged<AdminUsersListInput, AdminUsersListResult, ["Items"]> =
  /* @__PURE__ */ paged(adminUsersList, {
    turn: byPage,
    items: ["Items"],
    position: "page",
    total: ["Meta", "TotalPages"],
  });

/**
 * Lists all that `supplierUsersList` has, a page at a time, as it is asked for:
 *
 * `for await (const item of supplierUsersListPages(client, input)) console.log(item);`
 *
 * The items are `/Items`. `page` is the number of a page. `pageSize` says how many a page may have.
 * `supplierUsersListPages(client, input).pages()` gives the results instead of their items.
 */
export const supplierUsersListPages: Paged<SupplierUsersListInput, SupplierUsersListResult, ["Items"]> =
  /* @__PURE__ */ paged(supplierUsersList, {
    turn: byPage,
    items: ["Items"],
    position: "page",
    total: ["Meta", "TotalPages"],
  });

/**
 * Lists all that `apiClientsListSecrets` has, a page at a time, as it is asked for:
 *
 * `for await (const item of apiClientsListSecretsPages(client, input)) console.log(item);`
 *
 * The items are `/Items`. `page` is the number of a page. `pageSize` says how many a page may have.
 * `apiClientsListSecretsPages(client, input).pages()` gives the results instead of their items.
 */
export const apiClientsListSecretsPages: Paged<ApiClientsListSecretsInput, ApiClientsListSecretsResult, ["Items"]> =
  /* @__PURE__ */ paged(apiClientsListSecrets, {
    turn: byPage,
    items: ["Items"],
    position: "page",
    total: ["Meta", "TotalPages"],
  });
