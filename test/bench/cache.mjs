// What a cached sheet costs against a fresh one, and requests per second with a warm cache:  npm run bench:cache [-- ARTICLES_DIR]
// The cost is that of our own code, from a request to the last byte of its answer, less what Node's own requests
// and answers of that size cost. The proxies of `wrangler dev` would be most of a cached answer's.
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
const articles = readArticles(process.argv[2]);

const { createApp } = await loadBundle(['export { createApp } from "./src/doors/app.ts";']);
const ask = openApp(createApp);
console.info = () => {};
const ratios = [];
for (const article of articles) {
	const answer = await (await ask(requestOf(article))).text();
	const carry = async (request) => {
		await request.text();
		return new Response(answer);
	};
	const [carried, fresh, cached] = await mediansOf([
		[carry, article],
		[ask, { ...article, store: false }],
		[ask, article],
	]);
	ratios.push((fresh - carried) / (cached - carried));
	console.log(
		`${(article.title ?? "").slice(0, 50).padEnd(52)} fresh ${(fresh - carried).toFixed(2)} ms, cached ${(cached - carried).toFixed(2)} ms CPU`,
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
async function mediansOf(jobs) {
	const spent = jobs.map(() => []);
	for (let round = 0; round < ROUNDS; round++)
		for (const [i, [answer, body]] of jobs.entries()) spent[i].push(await cpuOf(answer, body));
	return spent.map((runs) => quantile(runs, 0.5));
}

async function cpuOf(answer, body) {
	// What a caller does is no cost of ours.
	const requests = Array.from({ length: RUN }, () => requestOf(body));
	const start = process.threadCpuUsage();
	for (const request of requests) await (await answer(request)).arrayBuffer();
	const { user, system } = process.threadCpuUsage(start);
	return (user + system) / 1_000 / RUN;
}

function requestOf(body) {
	return new Request("https://factsheet.example/v1/factsheets", postOf(body));
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
