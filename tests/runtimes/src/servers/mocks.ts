import { startPrism, type Prism } from "@specloom/contract";

export interface Mocks {
  /** Base URL by provider. */
  readonly urls: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** A mock for each provider, from its spec alone. */
export async function startMocks(providers: readonly string[]): Promise<Mocks> {
  const started = await Promise.all(
    providers.map(async (name): Promise<[string, Prism]> => {
      const specFile = new URL(`../../../../specs/${name}/openapi.yaml`, import.meta.url);
      return [name, await startPrism(specFile)];
    }),
  );
  return {
    urls: Object.fromEntries(started.map(([name, { url }]) => [name, url])),
    stop: async () => {
      await Promise.all(started.map(([, prism]) => prism.stop()));
    },
  };
}
