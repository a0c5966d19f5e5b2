import { describe, expect, it } from "vitest";

/**
 * Which room may import from which, by path prefix below `src`; "type" allows only `import type`.
 * What a row does not list is forbidden. A room may always import from itself, but for the rooms named apart.
 */
const ARROWS: Readonly<Record<string, Readonly<Record<string, "code" | "type">>>> = {
	sheet: {},
	"engine/lexicon": {},
	"engine/text": { sheet: "type", "engine/lexicon": "code" },
	"engine/read": { sheet: "type", "engine/text": "code", "engine/lexicon": "code" },
	"engine/find": {
		sheet: "type",
		"engine/text": "code",
		"engine/lexicon": "code",
		"engine/read": "type",
	},
	"engine/weigh": {
		sheet: "type",
		"engine/text": "code",
		"engine/lexicon": "code",
		"engine/read": "type",
		"engine/find": "type",
	},
	"engine/write": {
		sheet: "type",
		"engine/text": "code",
		"engine/lexicon": "code",
		"engine/read": "type",
		"engine/weigh": "type",
	},
	engine: {
		sheet: "type",
		"engine/read": "code",
		"engine/find": "code",
		"engine/weigh": "code",
		"engine/write": "code",
		"engine/lexicon": "code",
	},
	intake: { sheet: "code" },
	store: { sheet: "code" },
	// It checks a model's answer with the tools the embedded engine reads with, against what that engine found.
	llm: {
		sheet: "code",
		"engine/text": "code",
		"engine/lexicon": "code",
		"engine/read": "type",
		"engine/find": "type",
		engine: "type",
	},
	// What the Worker and the command that makes keys share: secrets, sessions, limits.
	access: { sheet: "code" },
	// The object that keeps a batch, and what it does by itself: it calls webhooks, at addresses that intake allows.
	batch: { sheet: "code", intake: "code" },
	desk: {
		sheet: "code",
		access: "code",
		intake: "code",
		engine: "code",
		llm: "code",
		store: "code",
	},
	view: { sheet: "type" },
	doors: { sheet: "code", access: "code", batch: "code", desk: "code", view: "code" },
	browser: { sheet: "code", intake: "code", view: "code" },
	train: { "engine/lexicon": "code", "engine/text": "code", "engine/read": "code" },
	"": { doors: "code", desk: "code", access: "code", batch: "code" },
};

/** Doors share the app and its settings, but never look into each other. */
const SIBLING_DOORS = /^doors\/(\w+)\//;

type Import = {
	readonly from: string;
	readonly to: string;
	readonly typeOnly: boolean;
};

const sources = import.meta.glob<string>("../src/**/*.{ts,tsx}", {
	query: "?raw",
	import: "default",
	eager: true,
});

function fileImports(path: string, source: string): Import[] {
	const from = path.replace("../src/", "");
	const statement = /^(?:import|export)\s+(type\s)?[^"';]*?["'](\.[^"']+)["']/gm;
	return [...source.matchAll(statement)].map(([, type, target = ""]) => ({
		from,
		to: new URL(target, `file:///${from}`).pathname.slice(1),
		typeOnly: type !== undefined,
	}));
}

function roomOf(path: string): string {
	const rooms = Object.keys(ARROWS).sort((a, b) => b.length - a.length);
	return rooms.find((room) => path.startsWith(`${room}/`)) ?? "";
}

function breaksAnArrow({ from, to, typeOnly }: Import): boolean {
	const [here, there] = [roomOf(from), roomOf(to)];
	if (here === there) return false;
	const arrow = ARROWS[here]?.[there];
	return arrow === undefined || (arrow === "type" && !typeOnly);
}

function looksIntoASibling({ from, to }: Import): boolean {
	const [here, there] = [SIBLING_DOORS.exec(from)?.[1], SIBLING_DOORS.exec(to)?.[1]];
	return here !== undefined && there !== undefined && here !== there;
}

const show = ({ from, to, typeOnly }: Import) => `${from} → ${to}${typeOnly ? " (type)" : ""}`;
const imports = Object.entries(sources).flatMap(([path, source]) => fileImports(path, source));

describe("the house", () => {
	it("reads its own imports", () => {
		expect(imports.length).toBeGreaterThan(50);
		expect(imports.map(show)).toContain("engine/index.ts → engine/read/index.ts");
	});

	it("has arrows that point one way only", () => {
		expect(imports.filter(breaksAnArrow).map(show)).toEqual([]);
	});

	it("has doors that never look into each other", () => {
		expect(imports.filter(looksIntoASibling).map(show)).toEqual([]);
	});

	it("refuses a finder that runs a reader's code, a reader that knows a finder, an engine that knows a door", () => {
		const refused: Import[] = [
			{ from: "engine/find/dates.ts", to: "engine/read/tokens.ts", typeOnly: false },
			{ from: "engine/read/index.ts", to: "engine/find/mentions.ts", typeOnly: true },
			{ from: "engine/index.ts", to: "doors/env.ts", typeOnly: true },
			{ from: "sheet/sheet.ts", to: "engine/index.ts", typeOnly: true },
		];
		expect(refused.filter(breaksAnArrow)).toEqual(refused);
	});

	it("has no pure function that reads a clock, a network or chance inside the engine", () => {
		const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|fetch\(|crypto\.|console\.)/;
		const offenders = Object.entries(sources)
			.filter(([path, source]) => path.startsWith("../src/engine/") && impure.test(source))
			.map(([path]) => path);
		expect(offenders).toEqual([]);
	});
});
