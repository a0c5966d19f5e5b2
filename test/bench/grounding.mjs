// How well answers of a language model are held against the article:
//   node test/bench/grounding.mjs BENCH_DIR [--show]
// Takes correct sheets of real articles as answers, and reports how many of their facts are lost. Then spoils one
// fact at a time, in 500 ways of ten kinds, and reports how many get onto the sheet. The spoiling is drawn by a
// fixed seed: two runs are the same run.
import { loadCheck } from "./grounding-check.mjs";
import { assertsMore, KINDS } from "./grounding-corruptions.mjs";
import { readGold } from "./grounding-gold.mjs";
import { detailsOf, lossesOf } from "./grounding-losses.mjs";

const WAYS = 50;
const [folder, ...options] = process.argv.slice(2);
if (!folder) {
	console.error("usage: node test/bench/grounding.mjs BENCH_DIR [--show]");
	process.exit(2);
}
const show = options.includes("--show");
const seed = Number(options.find((option) => /^--seed=/.test(option))?.slice(7) ?? 1);
const checkOf = await loadCheck();
const sheets = readGold(folder).map((sheet) => {
	const { check, ground, embedded } = checkOf(sheet.article);
	return { ...sheet, check, ground, embedded, correct: check(sheet.answer) };
});

const losses = sheets.flatMap(lossesOf);
const count = (of) => losses.filter(of).length;
const percent = (part) => `${part} (${((100 * part) / losses.length).toFixed(2)} %)`;
console.log(`correct facts      ${losses.length} in ${sheets.length} articles`);
console.log(`lost               ${percent(count(({ fate }) => fate === "lost"))}`);
console.log(`value or source put otherwise  ${percent(count(({ fate }) => fate === "altered"))}`);
console.log(`date left open     ${percent(count(({ fate }) => fate === "left open"))}`);
const details = sheets.flatMap(detailsOf);
const missing = details.filter((isTold) => !isTold).length;
console.log(`details put otherwise or left out: ${missing} of ${details.length}`);
if (show)
	for (const { fate, list, item } of losses)
		if (fate !== "kept") console.log(`  ${fate}\t${list}\t${JSON.stringify(item)}`);

const random = chance(seed);
const pick = (list) => list[Math.floor(random() * list.length)];
let through = 0;
for (const [kind, { lists, spoil, isOn }] of Object.entries(KINDS)) {
	let tried = 0;
	let passed = 0;
	while (tried < WAYS) {
		const sheet = pick(sheets);
		const list = pick(lists);
		const item = pick(sheet.answer[list]);
		if (item === undefined) continue;
		const others = tellersOf(sheet.answer);
		const spoilt = spoil({ item, pick, others, answer: sheet.answer, article: sheet.article });
		if (spoilt === null) continue;
		tried++;
		const answer = {
			...sheet.answer,
			[list]: sheet.answer[list].map((each) => (each === item ? spoilt : each)),
		};
		const facts = sheet.check(answer);
		const more = isOn
			? isOn(facts, { ...sheet, spoilt })
				? ["words"]
				: []
			: assertsMore(facts, sheet);
		if (more.length === 0) continue;
		passed++;
		if (show)
			console.log(
				`  ${kind}\t${sheet.id}\t${list}\n\t${JSON.stringify(item)}\n\t${JSON.stringify(spoilt)}\n\t${more.join("; ")}`,
			);
	}
	through += passed;
	console.log(`${kind.padEnd(28)} ${passed} of ${tried} got through`);
}
console.log(`${"all".padEnd(28)} ${through} of ${WAYS * Object.keys(KINDS).length} got through`);

/** Whoever the answer has say something or be somebody. */
function tellersOf({ statements, counts, disputed, who }) {
	const names = [
		...statements.map(({ source }) => source),
		...counts.map(({ source }) => source),
		...disputed.map(({ holder }) => holder),
		...who.map(({ name }) => name),
	];
	return [...new Set(names.filter((name) => name !== null))];
}

/** Numbers between 0 and 1 that follow from a seed (mulberry32). */
function chance(start) {
	let state = start;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
