import { expect, test } from "vitest";
import { startServerProcess } from "./server-process.ts";

test("a server that has ended is told with what it printed, also when it is still written to", async () => {
  const server = startServerProcess([process.execPath, "-e", `console.error("why")`], import.meta.dirname);
  await expect(server.next()).rejects.toThrow("The server has ended. why");
  server.write("more");
  await expect(server.next()).rejects.toThrow("The server has ended. why");
});
