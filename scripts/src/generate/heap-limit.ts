import { getHeapStatistics } from "node:v8";

/** Megabytes of objects that this thread may hold; what it starts gets as many. */
export function heapLimit(): number {
  return getHeapStatistics().heap_size_limit / (1024 * 1024);
}
