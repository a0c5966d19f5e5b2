declare namespace Cloudflare {
	interface GlobalProps {
		mainModule: typeof import("../src/index.ts");
	}
	interface Env {
		readonly SHEETS: KVNamespace;
		readonly SHEET_TTL_DAYS: string;
	}
}
