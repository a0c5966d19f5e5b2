/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
	`ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
	HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);
/** Elements whose words are not the article's. */
const SILENT: ReadonlySet<string> = new Set(
	"SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON SELECT TEXTAREA NAV HEAD".split(" "),
);
/** As much of the DOM as is walked here. */
export type DomNode = {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly childNodes: Iterable<DomNode>;
};

const ELEMENT = 1;
const TEXT = 3;

/** The text below a node as its reader sees it: a line for each block, white space folded. */
export function readLines(root: DomNode): string[] {
	const lines: string[] = [];
	let line = "";
	const flush = () => {
		const folded = line.replace(/[ \t\r\n\f]+/g, " ").trim();
		if (folded !== "") lines.push(folded);
		line = "";
	};
	// A stack of its own: a hostile page may nest deeper than calls can. A string closes a block.
	const stack: (DomNode | "flush")[] = [root];
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (node === "flush") flush();
		else if (node.nodeType === TEXT) line += node.nodeValue ?? "";
		else if (node.nodeType === ELEMENT && !SILENT.has(node.nodeName.toUpperCase())) {
			const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
			if (isBlock) {
				flush();
				stack.push("flush");
			}
			stack.push(...[...node.childNodes].reverse());
		}
	}
	flush();
	return lines;
}
