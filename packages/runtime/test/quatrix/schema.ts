/** As openapi-typescript prints a spec; for the type tests. */
export interface paths {
  "/reset-password/request": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post: operations["resetPasswordRequestPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reset-password/metadata/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["resetPasswordMetadataIdGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/session/keepalive": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: operations["sessionKeepaliveGet"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface ErrorModel {
  msg: string;
  code: number;
}

export interface operations {
  resetPasswordRequestPost: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": { email: string[] } } };
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": { email?: string[] } } };
      202: { headers: { [name: string]: unknown }; content: { "application/json": { job_id?: string } } };
      400: { headers: { [name: string]: unknown }; content: { "application/json": ErrorModel } };
    };
  };
  resetPasswordMetadataIdGet: {
    parameters: { query?: { verbose?: boolean }; header?: never; path: { id: string }; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { "application/json": { multiple_accounts?: boolean } } };
      401: { headers: { [name: string]: unknown }; content: { "application/json": ErrorModel } };
    };
  };
  sessionKeepaliveGet: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 204: { headers: { [name: string]: unknown }; content?: never } };
  };
}
