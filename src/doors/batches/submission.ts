import { checkedWebhook } from "../../batch/webhook-address.ts";
import { parsedAs, readJson, readText } from "../../desk/index.ts";
import { BATCH_LIMITS, BatchRequest } from "../../sheet/batch.ts";
import { Problem } from "../../sheet/problem.ts";
import { LIMITS } from "../../sheet/request.ts";
import { holdsMoreThan } from "./json-size.ts";

/** Far more than any article has, that its caller's own fields find room; few enough for the memory of a Worker. */
const MOST_VALUES = 100 * BATCH_LIMITS.articles;

export type Submission = {
	/** Each as JSON, in the order of the request. */
	readonly articles: readonly string[];
	readonly webhookUrl: string | null;
};

/** Who may have webhooks, and where. */
type Rules = { readonly hasWebhooks: boolean; readonly isLocal: boolean };

/** The batch that a request brings: all of it is good, or none of it is begun. @throws Problem */
export async function readSubmission(request: Request, rules: Rules): Promise<Submission> {
	const { articles, webhook } = await readRequest(request);
	const webhookUrl = webhook == null ? null : webhookOf(webhook.url, rules);
	const jsons = articles.map((article) => JSON.stringify(article));
	const tooLarge = jsons.findIndex((json) => bytesIn(json) > LIMITS.body);
	if (tooLarge === -1) return { articles: jsons, webhookUrl };
	throw new Problem("body-too-large", `${LIMITS.body} bytes is the most for one article.`, [
		{ path: `articles.${tooLarge}`, message: "Too large" },
	]);
}

function bytesIn(words: string): number {
	return new TextEncoder().encode(words).byteLength;
}

async function readRequest(request: Request): Promise<BatchRequest> {
	const { text } = await readText(request, ["application/json"]);
	if (holdsMoreThan(MOST_VALUES, text)) {
		throw new Problem("body-too-large", `${MOST_VALUES} values is the most.`);
	}
	return parsedAs(BatchRequest, readJson(text));
}

function webhookOf(url: string, { hasWebhooks, isLocal }: Rules): string {
	if (!hasWebhooks) {
		throw new Problem(
			"webhook-not-set-up",
			"It has no secret to sign with: `npx wrangler secret put BATCH_WEBHOOK_SECRET` sets one.",
		);
	}
	try {
		return checkedWebhook(url, isLocal);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const { detail } = error.document;
		throw new Problem("address-refused", detail, [{ path: "webhook.url", message: detail }]);
	}
}
