import { studyArticle } from "../../../src/engine/index.ts";
import { type Ground, groundOf } from "../../../src/llm/grounding/ground.ts";

/** The ground that answers about a text are held against. */
export function groundFor(text: string, publishedAt: string | null = "2024-03-07"): Ground {
	const known = { title: null, url: null, publisher: null, language: "en", words: 0 };
	return groundOf(studyArticle({ ...known, text, publishedAt }));
}
