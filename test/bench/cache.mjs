// What a cached sheet costs against a fresh one, and requests per second with a warm cache:  npm run bench:cache
// The cost is that of our own code, from a request to the last byte of its answer: the proxies of `wrangler dev`
// would be most of a cached answer's.
import { openApp } from "./app.mjs";
import { quantile, readArticles } from "./articles.mjs";
import { loadBundle } from "./load-engine.mjs";
import { startMeasuredWorker } from "./measured-worker.mjs";

const SECONDS = 5;
const CLIENTS = 8;
const ROUNDS = 9;
const RUN = 50;
const LEAST_RATIO = 10;
const JSON_TYPE = { "content-type": "application/json" };
const articles = readArticles();

const { createApp } = await loadBundle(['export { createApp } from "./src/doors/app.ts";']);
const ask = openApp(createApp);
console.info = () => {};
const ratios = [];
for (const article of articles) {
	const [fresh, cached] = await mediansOf([{ ...article, store: false }, article]);
	ratios.push(fresh / cached);
	console.log(
		`${(article.title ?? "").slice(0, 50).padEnd(52)} fresh ${fresh.toFixed(2)} ms, cached ${cached.toFixed(2)} ms CPU`,
	);
}
const ratio = quantile(ratios, 0.5);
console.log(
	`a cached sheet is ${ratio.toFixed(1)} times cheaper than a fresh one (goal ${LEAST_RATIO})`,
);
console.log(
	`${(await requestsPerSecond()).toFixed(0)} requests a second from the cache, ${CLIENTS} clients`,
);
process.exit(ratio < LEAST_RATIO ? 1 : 0);

/** CPU milliseconds a request, made in runs that take turns, so that a slower moment of the machine meets all. */
async function mediansOf(bodies) {
	const spent = bodies.map(() => []);
	for (let round = 0; round < ROUNDS; round++)
		for (const [i, body] of bodies.entries()) spent[i].push(await cpuOf(body));
	return spent.map((runs) => quantile(runs, 0.5));
}

async function cpuOf(body) {
	const start = process.threadCpuUsage();
	for (let n = 0; n < RUN; n++) {
		const request = new Request("https://factsheet.example/v1/factsheets", postOf(body));
		await (await ask(request)).arrayBuffer();
	}
	const { user, system } = process.threadCpuUsage(start);
	return (user + system) / 1_000 / RUN;
}

function postOf(article) {
	return { method: "POST", headers: JSON_TYPE, body: JSON.stringify(article) };
}

async function requestsPerSecond() {
	const worker = await startMeasuredWorker();
	const post = async (article) => {
		const response = await fetch(`${worker.url}/v1/factsheets`, postOf(article));
		await response.arrayBuffer();
		return response.headers.get("cache-status");
	};
	for (const article of articles) await post(article);
	if (!(await post(articles[0])).includes("hit")) throw new Error("the second was not a hit");
	const until = Date.now() + SECONDS * 1000;
	let count = 0;
	await Promise.all(
		Array.from({ length: CLIENTS }, async (_, client) => {
			for (let i = client; Date.now() < until; i++, count++)
				await post(articles[i % articles.length]);
		}),
	);
	await worker.stop();
	return count / SECONDS;
}
