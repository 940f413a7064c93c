import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename } from "node:path";
import { listen, type Listening } from "../../../contract/src/loopback.ts";
import type { Packed } from "./pack.ts";

/** Serves packed packages by the two answers of the registry protocol that installing needs. */
export async function startRegistry(packages: readonly Packed[]): Promise<Listening> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "").slice(1);
    const asked = packages.find(({ manifest }) => manifest.name === path);
    const fetched = packages.find(({ tarball }) => basename(tarball) === path);
    if (fetched) response.end(readFileSync(fetched.tarball));
    else if (asked) response.setHeader("content-type", "application/json").end(JSON.stringify(packument(asked)));
    else response.writeHead(404).end();
  });
  const listening = await listen(server);

  function packument({ manifest, tarball, integrity }: Packed): object {
    const { name, version } = manifest;
    const dist = { tarball: `${listening.url}/${basename(tarball)}`, integrity };
    return { name, "dist-tags": { latest: version }, versions: { [version]: { ...manifest, dist } } };
  }
  return listening;
}
