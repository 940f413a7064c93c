/** openapi-typescript declares its main module alone, which would load a second bundler and a validator. */
declare module "openapi-typescript/dist/lib/utils.mjs";
declare module "openapi-typescript/dist/transform/index.mjs";
declare module "openapi-typescript/dist/transform/operation-object.mjs";
declare module "openapi-typescript/dist/transform/schema-object.mjs";
