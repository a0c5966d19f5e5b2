import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** What was found of a pattern does not change: remembered between runs, outside the repository. */
const KNOWN = fileURLToPath(new URL("../../node_modules/.cache/factsheet/", import.meta.url));
const FILE = `${KNOWN}patterns.json`;
/** Decided by automata where that is quick, else by a search for texts that take long. */
const CHECKS = [
	{ checker: "automaton", timeout: 400 },
	{ checker: "fuzz", timeout: 30_000 },
];
const AT_ONCE = 2;
/** Properties that the checker has never heard of, as ranges that it has. */
const SPELLED_OUT = [
	["\\p{RI}", "[\\u{1F1E6}-\\u{1F1FF}]"],
	["\\p{EMod}", "[\\u{1F3FB}-\\u{1F3FF}]"],
	["\\p{Extended_Pictographic}", "[\\u{2190}-\\u{2BFF}\\u{1F000}-\\u{1FAFF}]"],
];
/** A repetition: without one, a pattern looks at a text a fixed number of times. */
const REPEATS = /[*+]|\{\d+,\d*\}/;

/** @returns {Promise<object[]>} the patterns that are not known to be safe, each with its `verdict` and an `attack` */
export async function weighPatterns(patterns) {
	const check = await checker();
	const known = readKnown();
	const queue = patterns.filter(({ source }) => REPEATS.test(source));
	const weighed = [];
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (let pattern = queue.pop(); pattern !== undefined; pattern = queue.pop()) {
				const key = `/${pattern.source}/${pattern.flags}`;
				known[key] ??= await weigh(check, pattern);
				weighed.push({ ...pattern, ...known[key] });
			}
		}),
	);
	mkdirSync(KNOWN, { recursive: true });
	writeFileSync(FILE, JSON.stringify(known));
	return weighed.filter(({ verdict }) => verdict !== "safe");
}

async function weigh(check, { source, flags }) {
	const spelled = SPELLED_OUT.reduce((text, [name, range]) => text.replaceAll(name, range), source);
	let found;
	for (const params of CHECKS) {
		found = await check(spelled, flags, params);
		if (found.status !== "unknown") break;
	}
	const { status, complexity, error, attack } = found;
	if (status === "safe") return { verdict: "safe" };
	return { verdict: complexity?.summary ?? error?.kind ?? status, attack: attack?.pattern };
}

/** The checker's own program where there is one for this machine, else the same in JavaScript. */
async function checker() {
	const require = createRequire(import.meta.url);
	try {
		require.resolve(
			`recheck-${process.platform.replace("darwin", "macos").replace("win32", "windows")}-${process.arch}/package.json`,
		);
		process.env.RECHECK_BACKEND = "native";
	} catch {
		process.env.RECHECK_BACKEND = "pure";
	}
	return (await import("recheck")).check;
}

function readKnown() {
	try {
		return JSON.parse(readFileSync(FILE, "utf8"));
	} catch {
		return {};
	}
}
