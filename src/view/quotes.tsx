import type { Evidence } from "../sheet/span.ts";

/** As many mentions as are told apart before the rest is only counted. */
const MOST_LINKS = 8;
/** Characters of a quote, beyond which its middle may go. */
const LONGEST = 160;
const OPENS_QUOTATION = /^["“‘«']/;

type Shown = {
	readonly of: string;
	readonly evidence: readonly Evidence[];
};

/** What a fact is, linked to the first words it rests on; they are quoted below it where they are not the same. */
export function Headline({ of, evidence, text }: Shown & { readonly text: string }) {
	const [first] = evidence;
	if (first === undefined) return <strong dir="auto">{text}</strong>;
	return (
		<a class="headline" href={`#at-${first.start}`} data-fact={of} dir="auto">
			{text}
		</a>
	);
}

/** The first words a fact rests on, as a link to where they stand in the article. */
export function Quote({ of, evidence }: Shown) {
	const [first] = evidence;
	if (first === undefined) return null;
	const words = shorten(first.quote);
	return (
		<a class="quote" href={`#at-${first.start}`} data-fact={of} dir="auto">
			{OPENS_QUOTATION.test(words) ? words : `“${words}”`}
		</a>
	);
}

/** Links to all further words a fact rests on. */
export function Further({ of, evidence }: Shown) {
	const further = evidence.slice(1);
	const links = further.slice(0, MOST_LINKS);
	if (links.length === 0) return null;
	return (
		<span class="mentions">
			{links.map(({ start, quote }, i) => (
				<a class="further" href={`#at-${start}`} data-fact={of} title={shorten(quote)}>
					<span class="aside">mention </span>
					{i + 2}
				</a>
			))}
			{further.length > links.length && (
				<span class="notes"> and {further.length - links.length} more</span>
			)}
		</span>
	);
}

/** Keeps both ends of a long quote: its figure often stands last. */
function shorten(quote: string): string {
	if (quote.length <= LONGEST) return quote;
	const half = LONGEST / 2;
	const start = quote.slice(0, half).replace(/[\uD800-\uDBFF]$/, "");
	const end = quote.slice(-half).replace(/^[\uDC00-\uDFFF]/, "");
	return `${start} … ${end}`;
}
