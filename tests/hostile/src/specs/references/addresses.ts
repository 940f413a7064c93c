/** Addresses that a reference may try to fetch from; those of this machine reach the listener. */
export function remoteAddresses(port: number): readonly string[] {
  return [
    `http://127.0.0.1:${port}/s.json`,
    `http://localhost:${port}/s.yaml#/a`,
    `HTTP://LOCALHOST:${port}/`,
    `http://[::1]:${port}/s.json`,
    `http://[::ffff:127.0.0.1]:${port}/s.json`,
    `http://2130706433:${port}/s.json`,
    `http://0x7f.1:${port}/s.json`,
    `http://user:password@127.0.0.1:${port}/s.json`,
    `//127.0.0.1:${port}/s.json`,
    `\\\\127.0.0.1\\share\\s.json`,
    `http:\\\\127.0.0.1:${port}\\s.json`,
    `https://127.0.0.1:${port}/s.json`,
    `ftp://127.0.0.1:${port}/s.json`,
    `%68ttp://127.0.0.1:${port}/s.json`,
    "http://169.254.169.254/latest/meta-data/",
    "http://metadata.google.internal/computeMetadata/v1/",
    "http://10.0.0.1/s.json",
    "data:application/json,{}",
    "javascript:injected()",
    "node:fs",
  ];
}

/** Addresses of files that lie outside of the provider's folder. */
export const localAddresses: readonly string[] = [
  "/etc/passwd",
  "file:///etc/passwd",
  "FILE:/etc/passwd",
  "file://localhost/etc/passwd",
  "../../secret.json",
  "../other/openapi.json",
  "a/../../other/openapi.json",
  "%2e%2e/other/openapi.json",
  "..%2fother%2fopenapi.json",
  "..\\other\\openapi.json",
  "C:\\secret.json",
  "c:/secret.json",
  "link-to-file.json",
  "link-to-folder/secret.json",
  "link-to-link.json",
];
