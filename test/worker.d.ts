declare namespace Cloudflare {
	interface GlobalProps {
		mainModule: typeof import("../src/index.ts");
	}
	interface Env {
		readonly SHEETS: KVNamespace;
		readonly KEYS: KVNamespace;
		readonly BUDGET: DurableObjectNamespace<import("../src/access/model-budget.ts").ModelBudget>;
		readonly BATCHES: DurableObjectNamespace<import("../src/batch/batch.ts").Batch>;
		readonly BATCH_QUEUE: Queue<import("../src/batch/batch.ts").Errand>;
		readonly BATCH_WEBHOOK_SECRET: string;
		readonly CALLER_LIMIT: RateLimit;
		readonly ADDRESS_LIMIT: RateLimit;
		readonly SIGN_IN_LIMIT: RateLimit;
		readonly TEAM_LIMIT: RateLimit;
		readonly SHEET_TTL_DAYS: string;
		readonly DEV: string;
	}
}
