// CPU time of a fresh sheet in workerd, article by article:  npm run bench:cpu [-- ARTICLES_DIR]
// All threads of the runtime are counted; what a request costs that is refused after its body was
// parsed is taken off, so that what remains is the work of the sheet.
import { quantile, readArticles } from "./articles.mjs";
import { startWorker } from "./worker.mjs";

const ROUNDS = 15;
const articles = readArticles(process.argv[2]);
const worker = await startWorker();

async function post(body) {
	const before = worker.cpu();
	const response = await fetch(`${worker.url}/v1/factsheets`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	});
	await response.arrayBuffer();
	return { status: response.status, cpu: worker.cpu() - before };
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

const net = spent.map((times, i) => quantile(times, 0.5) - quantile(harness[i], 0.5));
const ms = (value) => `${value.toFixed(2)} ms`;
console.log(
	`${articles.length} articles, ${ROUNDS} rounds; CPU per fresh sheet, all threads of workerd`,
);
console.log(
	`median ${ms(quantile(net, 0.5))}, 95th percentile ${ms(quantile(net, 0.95))}, longest ${ms(Math.max(...net))}`,
);
console.log(
	`first request of the process ${ms(first.cpu)}; a refused request ${ms(quantile(harness.flat(), 0.5))} (taken off)`,
);
