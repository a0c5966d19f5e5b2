/** Every way in which a model can fail to give an answer; each leads to the embedded engine's sheet. */
export type FailureKind =
	| "timed-out"
	| "rate-limited"
	| "unavailable"
	| "rejected"
	| "refused"
	| "cut-off"
	| "malformed"
	| "over-budget"
	| "budget-spent"
	| "abandoned";

/** What the reader of the sheet is told of it. */
export const FAILURES: Readonly<Record<FailureKind, string>> = {
	"timed-out": "did not answer in time",
	"rate-limited": "is busy",
	unavailable: "could not be reached",
	rejected: "did not take the request",
	refused: "declined to answer",
	"cut-off": "broke off its answer",
	malformed: "gave an answer that could not be read",
	"over-budget": "would have cost more than the settings allow",
	"budget-spent": "has used up what the settings allow for a day",
	abandoned: "was no longer waited for",
};

/** A failed call. Its message is its kind and nothing else: what a provider says may quote the article. */
export class ModelFailure extends Error {
	readonly kind: FailureKind;
	/** Whether the same call may well succeed a little later. */
	readonly passing: boolean;
	/** How long the provider asks to be left alone, in milliseconds. */
	readonly retryAfterMs: number | null;

	constructor(
		kind: FailureKind,
		{
			passing = false,
			retryAfterMs = null,
		}: { passing?: boolean; retryAfterMs?: number | null } = {},
	) {
		super(kind);
		this.name = "ModelFailure";
		this.kind = kind;
		this.passing = passing;
		this.retryAfterMs = retryAfterMs;
	}
}
