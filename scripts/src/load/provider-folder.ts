/** A folder under `specs/` that describes one provider. Paths are absolute. */
export interface ProviderFolder {
  readonly name: string;
  /** The folder that `specs/` and `packages/` lie in. */
  readonly root: string;
  readonly folder: string;
  /** `openapi.yaml`, `.yml` or `.json`. */
  readonly entry: string;
  /** `provider.yaml`, where there is one. */
  readonly providerFile?: string;
}

const WINDOWS_DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Why a name cannot be a folder, package and identifier everywhere; `undefined` when it can. */
export function faultOfProviderName(name: string): string | undefined {
  if (name.length > 100) return "is longer than 100 characters";
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return "must consist of a-z, 0-9 and hyphens and not start with a hyphen";
  if (WINDOWS_DEVICES.test(name)) return "is the name of a device on Windows";
  if (name === "runtime") return "is that of the package which every client depends on";
  return undefined;
}
