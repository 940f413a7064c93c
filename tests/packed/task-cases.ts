import { clerkTasks } from "./tasks/clerk.ts";
import { cleverCloudTasks } from "./tasks/clever-cloud.ts";
import { equinixMetalTasks } from "./tasks/equinix-metal.ts";
import { fusionauthTasks } from "./tasks/fusionauth.ts";
import { ordercloudTasks } from "./tasks/ordercloud.ts";
import { oryKratosTasks } from "./tasks/ory-kratos.ts";
import { personaTasks } from "./tasks/persona.ts";
import { quatrixTasks } from "./tasks/quatrix.ts";
import { supabaseTasks } from "./tasks/supabase.ts";
import { workosTasks } from "./tasks/workos.ts";
import type { TaskCase } from "./tasks/task-case.ts";

export const tasks: readonly TaskCase[] = [
  ...clerkTasks,
  ...cleverCloudTasks,
  ...equinixMetalTasks,
  ...fusionauthTasks,
  ...ordercloudTasks,
  ...oryKratosTasks,
  ...personaTasks,
  ...quatrixTasks,
  ...supabaseTasks,
  ...workosTasks,
];
