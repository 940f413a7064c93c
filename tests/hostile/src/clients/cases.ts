import { abortCases } from "./cases/abort.ts";
import { answerCases } from "./cases/answers.ts";
import { bodyCases } from "./cases/bodies.ts";
import { hookCases } from "./cases/hooks.ts";
import { keyCases } from "./cases/keys.ts";
import { objectCases } from "./cases/objects.ts";
import { pageCases } from "./cases/pages.ts";
import { parameterCases } from "./cases/parameters.ts";
import { pathCases } from "./cases/paths.ts";
import { redirectCases } from "./cases/redirects.ts";
import { retryCases } from "./cases/retries.ts";
import { serverCases } from "./cases/servers.ts";
import { streamCases } from "./cases/streams.ts";
import { tokenCases } from "./cases/tokens.ts";
import type { ClientCase } from "./client-case.ts";

/** Every row of the list that a client can show. */
export const clientCases: readonly ClientCase[] = [
  ...pathCases,
  ...serverCases,
  ...parameterCases,
  ...bodyCases,
  ...redirectCases,
  ...keyCases,
  ...hookCases,
  ...tokenCases,
  ...retryCases,
  ...abortCases,
  ...answerCases,
  ...objectCases,
  ...pageCases,
  ...streamCases,
];
