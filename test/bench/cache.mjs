// Requests per second with a warm cache, and what a cached sheet costs against a fresh one:  npm run bench:cache
import { quantile, readArticles } from "./articles.mjs";
import { startWorker } from "./worker.mjs";

const SECONDS = 5;
const CLIENTS = 8;
const ROUNDS = 200;
const LEAST_RATIO = 10;
const articles = readArticles();
const worker = await startWorker();

const post = (body) =>
	fetch(`${worker.url}/v1/factsheets`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	}).then(async (response) => {
		await response.arrayBuffer();
		return response.headers.get("cache-status");
	});

async function cpuPerRequest(body) {
	const before = worker.cpu();
	for (let i = 0; i < ROUNDS; i++) await post(body);
	return (worker.cpu() - before) / ROUNDS;
}

async function requestsPerSecond() {
	const until = Date.now() + SECONDS * 1000;
	let count = 0;
	await Promise.all(
		Array.from({ length: CLIENTS }, async (_, client) => {
			for (let i = client; Date.now() < until; i++, count++)
				await post(articles[i % articles.length]);
		}),
	);
	return count / SECONDS;
}

for (const article of articles) await post(article);
await new Promise((resolve) => setTimeout(resolve, 1000));
if (!(await post(articles[0])).includes("hit")) throw new Error("the second request was not a hit");

const rate = await requestsPerSecond();
const harness = await cpuPerRequest({ ...articles[0], store: "refused" });
const ratios = [];
for (const article of articles) {
	const fresh = (await cpuPerRequest({ ...article, store: false })) - harness;
	const cached = (await cpuPerRequest(article)) - harness;
	ratios.push(fresh / cached);
	console.log(
		`${(article.title ?? "").slice(0, 50).padEnd(52)} fresh ${fresh.toFixed(2)} ms, cached ${cached.toFixed(2)} ms CPU`,
	);
}
await worker.stop();
console.log(`${rate.toFixed(0)} requests a second from the cache, ${CLIENTS} clients`);
console.log(
	`a cached sheet is ${quantile(ratios, 0.5).toFixed(1)} times cheaper than a fresh one (goal ${LEAST_RATIO})`,
);
