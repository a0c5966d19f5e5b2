/** "<https://example.org|Example>", "<@U0123|anna>", "<!here>". */
const TAG = /<([^<>|]+)(?:\|([^<>]*))?>/g;
/** An address that Slack did not mark as one, to where prose goes on. */
const BARE_LINK = /https?:\/\/[^\s<>|"“”]+/g;
const AFTER_LINK = /(?<![).,;:!?'’\]}])[).,;:!?'’\]}]+$/;
/** "&gt; " before every line of what is quoted. */
const QUOTE_MARK = /^(?:&gt;)+ ?/gm;
const CODE_FENCE = /```\n?/g;
/** ":rotating_light:", but not the minutes of "10:30:45". */
const EMOJI = /(?<![\p{L}\p{N}:]):[a-z0-9_+'-]+:(?![\p{L}\p{N}:])[ \t]?/gu;
/** "*bold*", "_slanted_", "~struck~", "`code`", as far as Slack reads marks: about whole words only. */
const MARKED = ["\\*", "_", "~", "`"].map((mark) => {
	const around = "\\s.,;:!?()\\[\\]{}\"'“”‘’*_~–—-";
	return new RegExp(
		`(?<=^|[${around}])${mark}(?=[^\\s${mark}])([^${mark}\\n]*[^\\s${mark}])${mark}(?=$|[${around}])`,
		"gm",
	);
});
const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** Slack's own markup → the words as their reader saw them. Its quotation marks, curly or straight, stay. */
export function readMarkup(raw: string): string {
	const plain = raw
		.replace(TAG, (_, target: string, label = "") => shown(target, label))
		.replace(QUOTE_MARK, "")
		.replace(CODE_FENCE, "")
		.replace(EMOJI, "");
	const unmarked = MARKED.reduce((text, marked) => text.replace(marked, "$1"), plain);
	return readEntities(unmarked).trim();
}

/** The three characters that Slack escapes; in one pass, so that "&amp;lt;" is "&lt;". */
export function readEntities(raw: string): string {
	return raw.replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** The web addresses in it, in order. Pages of Slack itself are no articles. */
export function linksIn(raw: string): string[] {
	const marked = [...raw.matchAll(TAG)].map(([, target = ""]) => target);
	const bare = [...raw.replace(TAG, " ").matchAll(BARE_LINK)].map(([link]) =>
		link.replace(AFTER_LINK, ""),
	);
	return [...marked, ...bare].map(readEntities).filter(isArticleLink);
}

/** How many words stand beside the addresses. */
export function wordsBesideLinks(raw: string): number {
	const tagless = raw.replace(TAG, (tag, target: string) => (/^https?:/.test(target) ? " " : tag));
	return readMarkup(tagless.replace(BARE_LINK, " ")).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function isArticleLink(link: string): boolean {
	const url = URL.parse(link);
	if (url === null || !/^https?:$/.test(url.protocol)) return false;
	return !/(?:^|\.)slack(?:-gov)?\.com$/.test(url.hostname);
}

/** A mention without a name keeps its id: it is all there is. */
function shown(target: string, label: string): string {
	const [sign, name] = [target.charAt(0), target.slice(1)];
	if (sign === "@") return `@${label || name}`;
	if (sign === "#") return `#${label || name}`;
	if (sign === "!") return label || `@${name.replace(/\^.*$/s, "")}`;
	return label || target.replace(/^mailto:/, "");
}
