// Time of the engine against the length of the text:  npm run bench:growth
// Linear means: twice the text, at most 2.2 times the time.
import { readArticles } from "./articles.mjs";
import { loadEngine } from "./load-engine.mjs";

const LENGTHS = [1_562, 3_125, 6_250, 12_500, 25_000, 50_000, 100_000, 200_000];
const ROUNDS = 9;
const MOST_PER_DOUBLING = 2.2;
const DOUBLINGS = 3;

/** Real prose; one endless article of one cast; and lines on which a careless pattern would backtrack. */
const prose = readArticles().map(({ text }) => text);
const TEXTS = {
	articles: `${prose.join("\n\n")}\n\n`,
	"one article": `${prose[0]}\n\n`,
	quotes: '"We saw 3 or 4," he said. "They',
	capitals: "Anna Bell of the Hill Group and ",
	figures: "1,200 to 3.5 million of the 20 ",
	claims: "Police accused the army of killing 3 people, which denied it. ",
};
const { writeFacts } = await loadEngine();

function timeOf(text) {
	const article = {
		title: null,
		text,
		url: null,
		publisher: null,
		publishedAt: "2024-03-01",
		language: "en",
		words: 0,
	};
	const times = Array.from({ length: ROUNDS }, () => {
		const start = performance.now();
		writeFacts(article);
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

let worst = 0;
for (const [name, piece] of Object.entries(TEXTS)) {
	const text = piece.repeat(Math.ceil(200_000 / piece.length));
	timeOf(text.slice(0, 50_000));
	const times = LENGTHS.map((length) => timeOf(text.slice(0, length)));
	// Over three doublings, so that one visit of the garbage collector does not decide.
	const growth = times.flatMap((time, i) => {
		const before = times[i - DOUBLINGS];
		return before === undefined || before < 1 ? [] : [(time / before) ** (1 / DOUBLINGS)];
	});
	worst = Math.max(worst, ...growth);
	console.log(
		`${name.padEnd(12)} ${times.map((time, i) => `${LENGTHS[i] / 1000}k ${time.toFixed(1)}`).join("  ")} ms`,
	);
}
console.log(`worst growth per doubling: ${worst.toFixed(2)} (limit ${MOST_PER_DOUBLING})`);
if (worst > MOST_PER_DOUBLING) process.exitCode = 1;
