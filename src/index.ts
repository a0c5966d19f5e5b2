import { writeFacts } from "./engine/index.ts";

export default {
	fetch: () => Response.json(typeof writeFacts),
} satisfies ExportedHandler;
