/**
 * Removes what was built of the packages. A build takes nothing away: what it made of a source that is gone since would be
 * published with the rest.
 */
import { readdirSync, rmSync } from "node:fs";

const packages = new URL("../packages/", import.meta.url);
for (const name of readdirSync(packages)) rmSync(new URL(`${name}/dist`, packages), { recursive: true, force: true });
