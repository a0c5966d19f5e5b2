/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
	`ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
	HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/),
);
/** Elements that stand beside each other, but whose words do not run together. */
const CELLS: ReadonlySet<string> = new Set(["TD", "TH"]);
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
const LINE_END = { nodeType: TEXT, nodeName: "", nodeValue: "\n", childNodes: [] };
const CELL_END = { nodeType: TEXT, nodeName: "", nodeValue: " ", childNodes: [] };

/** The text below a node as its reader sees it: a line for each block, white space folded. */
export function readLines(root: DomNode): string[] {
	const pieces: string[] = [];
	// A stack of its own: a hostile page may nest deeper than calls can.
	const stack: DomNode[] = [root];
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (node === LINE_END) pieces.push("\n");
		else if (node.nodeType === TEXT) pieces.push(foldSpace(node.nodeValue ?? ""));
		else if (node.nodeType === ELEMENT && !SILENT.has(nameOf(node))) {
			if (BLOCKS.has(nameOf(node))) {
				pieces.push("\n");
				stack.push(LINE_END);
			} else if (CELLS.has(nameOf(node))) stack.push(CELL_END);
			for (const child of [...node.childNodes].reverse()) stack.push(child);
		}
	}
	const lines = pieces.join("").split("\n");
	return lines.map((line) => foldSpace(line).trim()).filter((line) => line !== "");
}

/** White space as HTML counts it: a no-break space is a letter of its own. */
function foldSpace(text: string): string {
	return text.replace(/[ \t\r\n\f]+/g, " ");
}

function nameOf({ nodeName }: DomNode): string {
	return nodeName.toUpperCase();
}

/** Of a text, as many characters count as much as an element. */
const CHARACTERS_PER_PART = 15;

/** How a page may be built: `steps` are the levels above each of its elements and texts, all added up. */
export type Build = { readonly depth: number; readonly elements: number; readonly steps: number };

/** Whether a page is built like one that people read: neither deeper nor larger than this. */
export function isWithin(root: DomNode, most: Build): boolean {
	let elements = 0;
	let steps = 0;
	const stack: { node: DomNode; depth: number }[] = [{ node: root, depth: 0 }];
	for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
		if (next.node.nodeType === TEXT) {
			steps += (next.depth * (next.node.nodeValue?.length ?? 0)) / CHARACTERS_PER_PART;
		}
		if (next.node.nodeType !== ELEMENT) continue;
		elements += 1;
		steps += next.depth;
		if (next.depth > most.depth || elements > most.elements || steps > most.steps) return false;
		for (const node of next.node.childNodes) stack.push({ node, depth: next.depth + 1 });
	}
	return true;
}
