// Loaded into the process of the command: notes every attempt to reach a host, and lets none succeed.
import dns from "node:dns";
import net from "node:net";
import { writeSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

function note(what) {
  writeSync(2, `network: ${what}\n`);
  throw new Error("There is no network here.");
}

net.Socket.prototype.connect = () => note("a connection");
for (const name of ["lookup", "resolve", "resolve4", "resolve6"]) dns[name] = dns.promises[name] = () => note("a name");
globalThis.fetch = () => note("a fetch");
syncBuiltinESMExports();
