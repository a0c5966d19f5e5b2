import { afterEach, beforeEach, expect } from "vitest";

/** Shorter stretches of what was sent could stand in a log line by chance. */
const SHORTEST = 16;
/** Where sentences, fields, tags and parameters end. */
const ENDS = /[\n\r.!?{}[\]"<>&=;:]+/;
const SECRET_HEADERS: ReadonlySet<string> = new Set([
	...["authorization", "cookie", "x-slack-signature", "cf-access-jwt-assertion"],
]);
const LEVELS: ReadonlySet<string | symbol> = new Set([
	...["debug", "dir", "error", "info", "log", "table", "trace", "warn"],
]);

const printed: string[] = [];
const sent = new Set<string>();

/** Stretches of what was sent that stand in what was printed since the last look. */
export function takeLeaks(): string[] {
	const lines = printed.splice(0).join("\n");
	const leaks = [...sent].filter((words) => lines.includes(words));
	sent.clear();
	return leaks;
}

/** Remembers the words of a request, and of its query. */
function rememberRequest({ url }: Request, body: string): void {
	for (const words of [body, unescaped(body), ...new URL(url).searchParams.values()])
		remember(words);
}

function remember(words: string): void {
	for (const piece of words.split(ENDS)) {
		if (piece.trim().length >= SHORTEST) sent.add(piece.trim());
	}
}

/** The words of a form, or of JSON, as they were before they were escaped for it. */
function unescaped(body: string): string {
	try {
		return decodeURIComponent(body.replaceAll("+", " "));
	} catch {
		return body.replaceAll('\\"', '"');
	}
}

// Behind every spy that a test may put there: a spy that swallows a line hides it from nobody here.
globalThis.console = new Proxy(console, {
	get(target, level) {
		const print: unknown = Reflect.get(target, level);
		if (typeof print !== "function" || !LEVELS.has(level)) return print;
		return new Proxy(print, {
			apply(of, self, words: unknown[]) {
				printed.push(words.map(String).join(" "));
				return Reflect.apply(of, self, words);
			},
		});
	},
});

// Whatever reads a request's body reads it by one of these.
const { arrayBuffer, text } = Request.prototype;
Request.prototype.arrayBuffer = async function remembered(this: Request) {
	const body = await arrayBuffer.call(this);
	rememberRequest(this, new TextDecoder().decode(body));
	return body;
};
Request.prototype.text = async function remembered(this: Request) {
	const body = await text.call(this);
	rememberRequest(this, body);
	return body;
};

// Whatever reads a credential reads it here.
const { get } = Headers.prototype;
Headers.prototype.get = function remembered(this: Headers, name: string) {
	const value = get.call(this, name);
	if (value !== null && SECRET_HEADERS.has(name.toLowerCase())) remember(value);
	return value;
};

beforeEach(() => {
	takeLeaks();
});
afterEach(() => {
	expect(takeLeaks(), "what a caller sent was printed").toEqual([]);
});
