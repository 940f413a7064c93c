import type { TaskCase } from "./task-case.ts";

const supabase = {
  page: "packages/supabase/README.md",
  servers: [["https://abcdefghijklmnopqrst.supabase.co/auth/v1", "supabase"]],
  env: { SUPABASE_ANON_KEY: "anon", SUPABASE_SERVICE_ROLE_KEY: "service" },
} as const;

const SUPABASE_FACTOR = "/factors/2b306a77-21dc-4110-ba71-537cb56b9e98";

const SUPABASE_USER = "/admin/users/5a4f7c2e-91d3-4b68-8f0a-2d6c3e1b9a75";

export const supabaseTasks: readonly TaskCase[] = [
  {
    ...supabase,
    title: "Recover a forgotten password",
    printed: "If there is such an account, a code is on its way.\n",
  },
  {
    ...supabase,
    title: "Recover a forgotten password",
    env: { ...supabase.env, SUPABASE_CODE: "492039", SUPABASE_NEW_PASSWORD: "new" },
    printed: "The password is changed.\n",
  },
  {
    ...supabase,
    title: "Recover a forgotten password",
    env: { ...supabase.env, SUPABASE_CODE: "492039" },
    answers: { "POST /verify": 403 },
    printed: "The code is wrong or has expired.\n",
  },
  {
    ...supabase,
    title: "Sign in with a second factor",
    printed: "Signed in with a second factor, for 3600 seconds.\n",
  },
  {
    ...supabase,
    title: "Sign in with a second factor",
    answers: { [`POST ${SUPABASE_FACTOR}/verify`]: 422 },
    printed: "The code is wrong: mfa_verification_failed\n",
  },
  {
    ...supabase,
    title: "Sign in with a second factor",
    answers: { "POST /token": 400 },
    printed: "Refused: invalid_credentials\n",
  },
  {
    ...supabase,
    title: "Help a user who lost the second factor",
    printed: "Removed: 1. Deliver the link of type recovery\n",
  },
  {
    ...supabase,
    title: "Help a user who lost the second factor",
    answers: { [`DELETE ${SUPABASE_USER}${SUPABASE_FACTOR}`]: 404 },
    printed: "Not done: 404\n",
  },
];
