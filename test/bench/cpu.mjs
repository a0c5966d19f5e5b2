// CPU time of a fresh sheet in workerd, article by article:  npm run bench:cpu [-- ARTICLES_DIR]
// Counted twice: the threads that run requests, which is what the platform meters, and all threads of the
// runtime, compiling and collecting garbage on the side included. What a request costs that is refused after its body was
// parsed is taken off, so that what remains is the work of the sheet.
import { quantile, readArticles } from "./articles.mjs";
import { startMeasuredWorker } from "./measured-worker.mjs";

const ROUNDS = 45;
const articles = readArticles(process.argv[2]);
const worker = await startMeasuredWorker();

async function post(body) {
	const before = { all: worker.cpu(), request: worker.requestCpu() };
	const response = await fetch(`${worker.url}/v1/factsheets`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	});
	await response.arrayBuffer();
	const cpu = { all: worker.cpu() - before.all, request: worker.requestCpu() - before.request };
	return { status: response.status, cpu };
}

const first = await post({ ...articles[0], store: false });
const spent = articles.map(() => []);
const harness = articles.map(() => []);
for (let round = 0; round < ROUNDS; round++) {
	for (const [i, article] of articles.entries()) {
		const sheet = await post({ ...article, store: false });
		if (sheet.status !== 200) throw new Error(`article ${i}: HTTP ${sheet.status}`);
		spent[i].push(sheet.cpu);
		harness[i].push((await post({ ...article, store: "refused" })).cpu);
	}
}
await worker.stop();

const ms = (value) => `${value.toFixed(2)} ms`;
const of = (runs, count) => quantile(runs.map(count), 0.5);
console.log(`${articles.length} articles, ${ROUNDS} rounds; CPU per fresh sheet in workerd`);
for (const [name, count] of [
	["request threads", ({ request }) => request],
	["all threads", ({ all }) => all],
]) {
	const net = spent.map((runs, i) => of(runs, count) - of(harness[i], count));
	console.log(
		`${name}: median ${ms(quantile(net, 0.5))}, 95th percentile ${ms(quantile(net, 0.95))}, longest ${ms(Math.max(...net))}; first request ${ms(count(first.cpu))}; a refused request ${ms(of(harness.flat(), count))} (taken off)`,
	);
}
