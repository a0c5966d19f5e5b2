import type { FactSheetInput } from "../../sheet/request.ts";
import { linksIn, readMarkup, wordsBesideLinks } from "./markup.ts";

/** Which sheet somebody in Slack asks for, and for whose eyes. */
export type Wish = {
	readonly input: FactSheetInput;
	/** For everyone in the channel, not only for who asks. */
	readonly open: boolean;
};

/** The article that Slack's markup brings or points to; null where it has no words. */
export function articleIn(
	raw: string,
	/** So many words beside a link are a remark on it; with more, they are the article. */
	mostRemark: number,
): { readonly url: string } | { readonly text: string } | null {
	const [link] = linksIn(raw);
	if (link !== undefined && wordsBesideLinks(raw) <= mostRemark) return { url: link };
	const text = readMarkup(raw);
	return text === "" ? null : { text };
}
