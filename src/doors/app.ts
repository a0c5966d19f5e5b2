import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { ENGINE_VERSION } from "../desk/index.ts";
import { Problem } from "../sheet/problem.ts";
import { factsheets } from "./api/factsheets.ts";
import { onlyMethods } from "./api/methods.ts";
import { openapi } from "./api/openapi-routes.ts";
import { problems } from "./api/problems.tsx";
import { sendProblem } from "./api/send-problem.ts";
import { shared, shares } from "./api/shares.ts";
import { batches } from "./batches/index.ts";
import type { Caller } from "./caller.ts";
import { corsForListed } from "./cors.ts";
import type { Env } from "./env.ts";
import { guardApi, guardPage } from "./guard.ts";
import { page } from "./page/index.tsx";
import { problemOf } from "./problem-of.ts";
import { readiness } from "./readiness.ts";
import { signIn } from "./sign-in/index.tsx";
import { slack } from "./slack/index.ts";
import { watch } from "./watch.ts";

export type App = {
	Bindings: Env;
	Variables: { cache: string; engine: string; caller: Caller["kind"]; facts: number };
};

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
	"/privacy",
	"/s/:id",
	"/docs",
	"/openapi.json",
	"/problems/:name",
	"/healthz",
	"/readyz",
];

/** The Worker's doors. */
export function createApp(): Hono<App> {
	const app = new Hono<App>({ strict: false });
	app.use(watch);
	app.use(
		secureHeaders({
			contentSecurityPolicy: CONTENT_SECURITY_POLICY,
			referrerPolicy: "no-referrer",
			crossOriginOpenerPolicy: "same-origin",
			xFrameOptions: "DENY",
		}),
	);
	app.use(async (c, next) => {
		await next();
		c.header("factsheet-version", ENGINE_VERSION);
	});
	openDoors(app);
	// Answered, not thrown: a problem thrown here would pass by the headers above.
	app.notFound((c) => {
		const detail = "See /docs for the addresses that there are.";
		return sendProblem(c, new Problem("route-not-found", detail).document);
	});
	app.onError((error, c) => sendProblem(c, problemOf(error)));
	return app;
}

/** Guards first: Hono asks in this order. */
function openDoors(app: Hono<App>): void {
	app.use("/v1/*", corsForListed, guardApi);
	for (const address of ["/", "/s/:id"]) app.use(address, guardPage);
	app.route("/v1/factsheets", shares);
	app.route("/v1/factsheets", factsheets);
	app.route("/v1/batches", batches);
	app.route("/shared", shared);
	app.route("/", signIn);
	app.route("/slack", slack);
	app.route("/problems", problems);
	app.route("/", openapi);
	app.route("/", page);
	app.get("/healthz", (c) => c.json({ status: "ok" }));
	app.get("/readyz", readiness);
	app.all("/v1/batches", onlyMethods("POST"));
	app.all("/v1/batches/:id", onlyMethods("GET", "HEAD", "DELETE"));
	app.all("/v1/batches/:id/items", onlyMethods("GET", "HEAD"));
	app.all("/sign-in", onlyMethods("GET", "HEAD", "POST"));
	app.all("/sign-out", onlyMethods("POST"));
	for (const address of PAGES) app.all(address, onlyMethods("GET", "HEAD"));
}
