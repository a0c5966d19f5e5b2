import { canRead, ENGINE_VERSION, type Study, studyArticle, writeFacts } from "../engine/index.ts";
import type { Intake } from "../intake/index.ts";
import type { Model } from "../llm/settings.ts";
import { Problem } from "../sheet/problem.ts";
import type { FactSheetRequest } from "../sheet/request.ts";
import type { SheetArticle } from "../sheet/sheet.ts";
import { addressOf } from "./address.ts";
import { articleOf, composeSheet } from "./compose.ts";
import type { Desk, ModelReport } from "./desk.ts";

export const EMBEDDED = { name: "embedded", version: ENGINE_VERSION } as const;

/** A sheet made by the embedded engine because a model failed is kept so long, and the model left alone. */
const FALLBACK_SECONDS = 300;

/** A sheet just made, with its address and how long it is worth keeping. */
export type Fresh = {
	readonly id: string;
	readonly json: string;
	readonly ttlSeconds: number;
	readonly engine: "embedded" | "llm";
	readonly use: ModelReport | null;
};

/** One article on the desk, studied once whichever engines read it. */
export type Case = {
	readonly intake: Intake;
	readonly desk: Desk;
	readonly article: SheetArticle;
	readonly study: () => Study;
};

export function caseOf(intake: Intake, desk: Desk): Case {
	const article = articleOf(intake);
	let study: Study | undefined;
	return {
		intake,
		desk,
		article,
		study: () => {
			study ??= studyArticle(article);
			return study;
		},
	};
}

/** The model that is to read the article, or null for the embedded engine alone. @throws Problem */
export function chosenModel({ engine }: FactSheetRequest, { model }: Desk): Model | null {
	if (engine === "llm" && model === null) {
		throw new Problem("engine-not-set-up", "No language model is set up; ask for `embedded`.");
	}
	return engine === "embedded" ? null : model;
}

/** Where sheets of this case by that engine are kept: the proper one first, then what stands in for it. */
export async function addressesOf(
	{ intake }: Case,
	model: Model | null,
): Promise<readonly [string, ...string[]]> {
	if (model === null) return [await addressOf(intake, EMBEDDED)];
	const { LLM_VERSION } = await import("../llm/index.ts");
	const version = `${ENGINE_VERSION}.${LLM_VERSION}`;
	const { access, name, maxInputCharacters, maxInputTokens } = model;
	const key = JSON.stringify([access.provider, name, maxInputCharacters, maxInputTokens]);
	return [
		await addressOf(intake, { name: "llm", version, model: key }),
		await addressOf(intake, { name: "fallback", version, model: key }),
	];
}

export function readEmbedded({ intake, desk, article, study }: Case, id: string): Fresh {
	const engine = { ...EMBEDDED, model: null, fallbackFrom: null };
	const { warnings } = intake;
	// Of a language that it does not read, the engine need not study a text to say so.
	const facts = canRead(article) ? study().facts : writeFacts(article);
	const json = composeSheet({ id, article, facts, engine, warnings, now: desk.now() });
	return { id, json, ttlSeconds: desk.ttlSeconds, engine: "embedded", use: null };
}

/** The model's sheet; where the model fails, the embedded engine's, which says so. @throws Problem when nobody waits any more */
export async function readByModel(
	each: Case,
	model: Model,
	[id, fallbackId = id]: readonly [string, ...string[]],
): Promise<Fresh> {
	const { desk, article, intake, study } = each;
	const { readWithModel, ModelFailure, FAILURES, LLM_VERSION } = await import("../llm/index.ts");
	const { clock, gone, budget } = desk;
	const start = clock();
	const made = { article, now: desk.now() };
	try {
		const { facts, use } = await readWithModel({ study: study(), model, clock, gone, budget });
		const version = `${ENGINE_VERSION}.${LLM_VERSION}`;
		const engine = { name: "llm", version, model: model.name, fallbackFrom: null } as const;
		const { warnings } = intake;
		const json = composeSheet({ ...made, id, facts, engine, warnings });
		const { ttlSeconds } = desk;
		return { id, json, ttlSeconds, engine: "llm", use: { outcome: "read", ...use } };
	} catch (error) {
		if (!(error instanceof ModelFailure)) throw error;
		if (error.kind === "abandoned") {
			throw new Problem("request-abandoned", "Ask again for the sheet.");
		}
		const told = `The language model ${FAILURES[error.kind]}: the embedded engine read the article instead.`;
		const engine = { ...EMBEDDED, model: null, fallbackFrom: model.name };
		const { facts } = study();
		const warnings = [...intake.warnings, told];
		const json = composeSheet({ ...made, id: fallbackId, facts, engine, warnings });
		const use = { outcome: error.kind, ms: Math.round(clock() - start) };
		const ttlSeconds = Math.min(FALLBACK_SECONDS, desk.ttlSeconds);
		return { id: fallbackId, json, ttlSeconds, engine: "embedded", use };
	}
}
