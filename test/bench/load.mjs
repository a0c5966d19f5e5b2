// Errors, latency and memory under the highest rate the machine holds, then a stampede:  npm run bench:load -- [seconds]
import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { readArticles } from "./articles.mjs";
import { watchHeap } from "./heap.mjs";
import { startMeasuredWorker } from "./measured-worker.mjs";

const SECONDS = Number(process.argv[2] ?? 600);
const CONNECTIONS = 8;
const CROWD = 1_000;
const SAMPLE_EVERY_MS = 2_000;
/**
 * Memory counts as flat if the least that the Worker held in the last third of the run, when garbage had just
 * been collected, is at most this much more than the least in the first third. Left out is the time in which
 * what is kept between requests (sheets, words) fills up.
 */
const MOST_GROWTH = 0.1;
const WARM_UP = 0.1;
const JSON_TYPE = { "content-type": "application/json" };

const articles = readArticles();
const worker = await startMeasuredWorker();
const each = (n) => articles[n % articles.length];

/** One article with a last line that no other has: the store cannot know it. */
const fresh = (n) => JSON.stringify({ ...each(n), text: `${each(n).text}\n${randomUUID()}` });
const cached = (n) => JSON.stringify(each(n));
const unkept = (n) => JSON.stringify({ ...JSON.parse(fresh(n)), store: false });
const page = (n) => `<article><h1>${randomUUID()}</h1>${paragraphs(each(n).text)}</article>`;
const long = (n) => JSON.stringify({ text: `${`${each(n).text}\n`.repeat(12)}${randomUUID()}` });
/** Every request of a round, with the status that it must get: ten cached to five fresh, two slow, three refused. */
const MIX = [
	...Array.from({ length: 10 }, () => ({ kind: "cached", body: cached, status: 200 })),
	...Array.from({ length: 4 }, () => ({ kind: "fresh", body: fresh, status: 200 })),
	{ kind: "not stored", body: unkept, status: 200 },
	{ kind: "page", body: page, type: "text/html", status: 200 },
	{ kind: "long", body: long, status: 200 },
	{ kind: "broken", body: () => '{"text": ', status: 400 },
	{ kind: "invalid", body: () => '{"text": "x", "engine": "magic"}', status: 422 },
	{ kind: "unread", body: () => "x", type: "image/png", status: 415 },
];

function paragraphs(text) {
	return text
		.split("\n")
		.map((line) => `<p>${line}</p>`)
		.join("");
}

const answered = new Map();
const wrong = new Map();
const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
const memory = [];

function requestOf({ kind, body, type = "application/json", status }) {
	let n = 0;
	return {
		method: "POST",
		path: "/v1/factsheets",
		setupRequest: (request) => ({
			...request,
			headers: { ...request.headers, "content-type": type },
			body: body(n++),
		}),
		onResponse: (got) => count(got === status ? answered : wrong, `${kind} ${got}`),
	};
}

for (const article of articles) await send(JSON.stringify(article));
const heap = await watchHeap(worker.inspectorPort);
const sampling = setInterval(async () => memory.push(await heap.used()), SAMPLE_EVERY_MS);
const load = await autocannon({
	url: worker.url,
	connections: CONNECTIONS,
	duration: SECONDS,
	requests: MIX.map(requestOf),
});
clearInterval(sampling);
heap.close();
const stampede = await crowd();
await worker.stop();

const warm = memory.slice(Math.floor(WARM_UP * memory.length));
const third = Math.floor(warm.length / 3);
const before = Math.min(...warm.slice(0, third));
const after = Math.min(...warm.slice(-third));
const growth = after / before - 1;
const { latency, requests, errors, timeouts } = load;
console.log(
	`${requests.average.toFixed(0)} requests a second for ${SECONDS} s, ${CONNECTIONS} clients`,
);
console.log(
	`latency in ms: median ${latency.p50}, 99th percentile ${latency.p99}, most ${latency.max}`,
);
console.log(`answered as intended: ${tally(answered)}`);
console.log(`otherwise: ${tally(wrong) || "none"}; ${errors} errors, ${timeouts} timeouts`);
console.log(
	`held in MB: ${shown(memory)}; least ${before.toFixed(1)} in the first third, ${after.toFixed(1)} in the last (${(growth * 100).toFixed(1)} %, most ${MOST_GROWTH * 100} %)`,
);
console.log(`${CROWD} identical requests at once: ${tally(stampede)}`);
const computed = stampede.get("Factsheet; fwd=miss; stored") ?? 0;
const held = wrong.size === 0 && errors + timeouts === 0 && growth <= MOST_GROWTH && computed === 1;
process.exit(held ? 0 : 1);

/** A dozen of the samples. */
function shown(samples) {
	const step = Math.ceil(samples.length / 12);
	const some = samples.filter((_, n) => n % step === 0);
	return some.map((sample) => sample.toFixed(0)).join(" ");
}

function tally(counts) {
	return [...counts].map(([key, n]) => `${key} × ${n}`).join(", ");
}

async function send(body) {
	const response = await fetch(`${worker.url}/v1/factsheets`, {
		method: "POST",
		headers: JSON_TYPE,
		body,
	});
	await response.arrayBuffer();
	return response.headers.get("cache-status")?.replace(/ttl=\d+/, "ttl") ?? `${response.status}`;
}

/** How a thousand who ask the same at once were answered. */
async function crowd() {
	const body = long(0);
	const counts = new Map();
	for (const outcome of await Promise.all(Array.from({ length: CROWD }, () => send(body)))) {
		count(counts, outcome);
	}
	return counts;
}
