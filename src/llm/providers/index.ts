import type { Model } from "../settings.ts";
import { anthropic } from "./anthropic.ts";
import { openAiCompatible } from "./openai-compatible.ts";
import type { Provider } from "./provider.ts";
import { workersAi } from "./workers-ai.ts";

/**
 * The provider of a model. Adapters of our own, with bare `fetch`: they add 3 kB of compressed code where the
 * AI SDK with the same three providers adds 200 kB (36 against 240 kB, with Hono and zod), and they also
 * retry a connection that the Workers runtime reports as dropped, which the SDK takes for final.
 */
export function providerOf({ access, name }: Model): Provider {
	switch (access.provider) {
		case "workers-ai":
			return workersAi(access.binding, name);
		case "openai-compatible":
			return openAiCompatible(access.baseUrl, access.key, name);
		case "anthropic":
			return anthropic(access.baseUrl, access.key, name);
	}
}
