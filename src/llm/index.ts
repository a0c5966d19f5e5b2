import type { Study } from "../engine/index.ts";
import type { Facts } from "../sheet/sheet.ts";
import { answerSchema } from "./answer.ts";
import { type Budget, withinBudget } from "./budget.ts";
import { type Answered, callModel, type Patience } from "./call.ts";
import { ModelFailure } from "./failure.ts";
import { type Ground, groundOf } from "./grounding/ground.ts";
import { groundAnswer } from "./grounding/index.ts";
import { mergeAnswers } from "./merge.ts";
import { planCalls } from "./parts.ts";
import { articleMessage, INSTRUCTIONS, PROMPT_VERSION } from "./prompt.ts";
import { providerOf } from "./providers/index.ts";
import type { Model } from "./settings.ts";
import { writeGrounded } from "./write.ts";

export { FAILURES, ModelFailure } from "./failure.ts";

/** Part of a sheet's address: raise it with any change to how answers are checked and put together. */
const CHECK_VERSION = "1";
export const LLM_VERSION = `${CHECK_VERSION}.${PROMPT_VERSION}`;

/** What reading one article took, in numbers: all that is ever logged of it. */
export type ModelUse = {
	readonly calls: number;
	readonly parts: number;
	readonly inputTokens: number;
	readonly outputTokens: number;
	/** In the currency of the settings; null where no prices are set. */
	readonly cost: number | null;
	readonly ms: number;
	/** Facts of the model's that stand as given, that were put right, that went, and that the embedded engine added. */
	readonly kept: number;
	readonly corrected: number;
	readonly dropped: number;
	readonly added: number;
};

export type ModelReading = { readonly facts: Facts; readonly use: ModelUse };

export type Commission = {
	readonly study: Study;
	readonly model: Model;
	readonly clock: () => number;
	readonly gone: AbortSignal | null;
	readonly budget: Budget | null;
};

/** An article as a model reads it, less what does not stand in the article. @throws ModelFailure */
export async function readWithModel(commission: Commission): Promise<ModelReading> {
	const { study, model, clock } = commission;
	const start = clock();
	const ground = groundOf(study);
	const plan = planCalls(ground.text, model);
	if (model.maxCost !== null && (plan.mostCost ?? 0) > model.maxCost) {
		throw new ModelFailure("over-budget");
	}
	const answers = await withinBudget(commission.budget, plan.mostCost, async () => {
		const result = await askForParts(ground, commission, plan.parts);
		return { result, cost: spentOn(result, model).cost };
	});
	const checked = answers.map(({ answer }, i) =>
		groundAnswer(ground, answer, plan.parts[i] ?? ground.part),
	);
	const grounded = mergeAnswers(ground, checked);
	const malformed = answers.reduce((sum, answer) => sum + answer.malformed, 0);
	const { kept, corrected } = grounded.tally;
	const dropped = grounded.tally.dropped + malformed;
	// Nothing where there is something to find is no reading of the article.
	if (kept + corrected === 0 && study.facts.who.length + study.facts.counts.length > 0) {
		throw new ModelFailure("malformed");
	}
	const { facts, added } = writeGrounded(grounded, study.facts);
	const warnings = [...facts.warnings, ...warningsFor({ dropped, corrected, ...plan })];
	const spent = spentOn(answers, model);
	const counts = { kept, corrected, dropped, added };
	const use = { parts: plan.parts.length, ms: Math.round(clock() - start), ...spent, ...counts };
	return { facts: { ...facts, warnings }, use };
}

/** All parts at once: each has the whole time, and one that fails ends them all. */
async function askForParts(
	{ text, study }: Ground,
	{ model, clock, gone }: Commission,
	parts: readonly { readonly start: number; readonly end: number }[],
): Promise<readonly Answered[]> {
	const provider = providerOf(model);
	const failing = new AbortController();
	const ended = gone === null ? failing.signal : AbortSignal.any([gone, failing.signal]);
	const patience: Patience = { clock, deadline: clock() + model.timeoutMs, gone: ended };
	const schema = answerSchema();
	const ask = ({ start, end }: { readonly start: number; readonly end: number }) => ({
		model: model.name,
		instructions: INSTRUCTIONS,
		messages: [articleMessage(text.slice(start, end), study.reading.article, crypto.randomUUID())],
		schema,
		maxOutputTokens: model.maxOutputTokens,
	});
	try {
		return await Promise.all(parts.map((part) => callModel(provider, ask(part), patience)));
	} finally {
		failing.abort();
	}
}

function spentOn(answers: readonly Answered[], { price }: Model) {
	const total = (of: (answer: Answered) => number) =>
		answers.reduce((sum, answer) => sum + of(answer), 0);
	const inputTokens = total(({ usage }) => usage.inputTokens);
	const outputTokens = total(({ usage }) => usage.outputTokens);
	const cost = price && (inputTokens * price.input + outputTokens * price.output) / 1e6;
	return { calls: total(({ calls }) => calls), inputTokens, outputTokens, cost };
}

type Told = { readonly dropped: number; readonly corrected: number; readonly leftOut: number };

function warningsFor({ dropped, corrected, leftOut }: Told): readonly string[] {
	const facts = (count: number) => (count === 1 ? "1 fact" : `${count} facts`);
	return [
		...(dropped > 0 ? [`${facts(dropped)} dropped: not in the article.`] : []),
		...(corrected > 0 ? [`${facts(corrected)} corrected to what the article says.`] : []),
		...(leftOut > 0
			? [`The language model was not shown the last ${leftOut} characters of the article.`]
			: []),
	];
}
