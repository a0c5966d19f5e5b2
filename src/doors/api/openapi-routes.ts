import { Hono } from "hono";
import type { App } from "../app.ts";

/** The documentation of the API: for machines at `/openapi.json`, for people at `/docs`. */
export const openapi = new Hono<App>();

openapi.get("/openapi.json", async (c) => {
	const { openapiDocument } = await import("./openapi.ts");
	return c.json(openapiDocument());
});

openapi.get("/docs", async (c) => {
	const { docsPage } = await import("./docs.tsx");
	return c.html(docsPage());
});
