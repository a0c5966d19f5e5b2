import { Hono } from "hono";
import type { App } from "../app.ts";
import { settingsOf } from "../env.ts";
import { bookmarkletPage } from "./bookmarklet.tsx";
import { clipPage } from "./clip.tsx";
import { formPage } from "./form.tsx";
import { privacyPage } from "./privacy.tsx";
import { storedPage } from "./stored.tsx";

/** The pages that people read: each works without a script as far as it can. */
export const page = new Hono<App>();

page.get("/", (c) => c.html(formPage(c.req.query("sample") !== undefined)));
page.get("/bookmarklet", (c) => c.html(bookmarkletPage(new URL(c.req.url).origin)));
page.get("/clip", (c) => c.html(clipPage()));
page.get("/privacy", (c) => c.html(privacyPage(settingsOf(c.env))));
page.get("/s/:id", storedPage);
