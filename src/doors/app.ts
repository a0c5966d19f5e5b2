import { Hono } from "hono";
import { routePath } from "hono/route";
import { secureHeaders } from "hono/secure-headers";
import { Problem } from "../sheet/problem.ts";
import { factsheets } from "./api/factsheets.ts";
import { onlyMethods } from "./api/methods.ts";
import { openapi } from "./api/openapi-routes.ts";
import { problems } from "./api/problems.tsx";
import { sendProblem } from "./api/send-problem.ts";
import { BadSettings, type Env } from "./env.ts";
import { log } from "./log.ts";
import { page } from "./page/index.tsx";
import { slack } from "./slack/index.ts";

export type App = { Bindings: Env; Variables: { cache: string; engine: string } };

/** Pages of ours load nothing but what is theirs; no inline script or style runs. */
const CONTENT_SECURITY_POLICY = {
	defaultSrc: ["'none'"],
	scriptSrc: ["'self'"],
	connectSrc: ["'self'"],
	styleSrc: ["'self'"],
	imgSrc: ["'self'", "data:"],
	formAction: ["'self'"],
	baseUri: ["'none'"],
	frameAncestors: ["'none'"],
};

/** What is only there to be read. */
const PAGES = [
	"/",
	"/bookmarklet",
	"/clip",
	"/s/:id",
	"/docs",
	"/openapi.json",
	"/problems/:name",
	"/healthz",
];
/** As many as show the way to a fault. */
const MOST_FRAMES = 8;

/** The Worker's doors. */
export function createApp(): Hono<App> {
	const app = new Hono<App>({ strict: false });
	app.use(async (c, next) => {
		const start = performance.now();
		await next();
		log("info", {
			at: "request",
			method: c.req.method,
			route: routePath(c, -1),
			status: c.res.status,
			ms: Math.round(performance.now() - start),
			cache: c.get("cache") ?? null,
			engine: c.get("engine") ?? null,
		});
	});
	app.use(
		secureHeaders({
			contentSecurityPolicy: CONTENT_SECURITY_POLICY,
			referrerPolicy: "no-referrer",
			crossOriginOpenerPolicy: "same-origin",
			xFrameOptions: "DENY",
		}),
	);
	app.route("/v1/factsheets", factsheets);
	app.route("/slack", slack);
	app.route("/problems", problems);
	app.route("/", openapi);
	app.route("/", page);
	app.get("/healthz", (c) => c.json({ status: "ok" }));
	for (const address of PAGES) app.all(address, onlyMethods("GET", "HEAD"));
	// Answered, not thrown: a problem thrown here would pass by the headers above.
	app.notFound((c) => {
		const detail = "See /docs for the addresses that there are.";
		return sendProblem(c, new Problem("route-not-found", detail).document);
	});
	app.onError((error, c) => {
		if (error instanceof Problem) return sendProblem(c, error.document);
		const id = crypto.randomUUID();
		log("error", { at: "internal-error", id, ...faultOf(error) });
		const detail = `If it happens again, report this request: ${id}.`;
		return sendProblem(c, new Problem("internal-error", detail).document);
	});
	return app;
}

/** What may be logged of an unforeseen error: where it was thrown, but not its message, which may quote the article. */
function faultOf(error: Error): { kind: string; fault: string } {
	if (error instanceof BadSettings) return { kind: "settings", fault: error.message };
	const frames = error.stack?.match(/^\s+at .*$/gm) ?? [];
	return { kind: error.name, fault: frames.slice(0, MOST_FRAMES).join(" ").replace(/\s+/g, " ") };
}
