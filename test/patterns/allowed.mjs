/** Patterns that the checker cannot clear, each with what keeps hostile text from slowing it down. */
export const ALLOWED = [
	{
		file: "src/engine/find/attribution-continued.ts",
		opens: "[\\n.!?]",
		why: "tested on at most 200 characters between two quotations",
	},
	{
		file: "src/engine/find/claims-mention.ts",
		opens: ",? (?:which|a (?:charge",
		why: "tested on at most 360 characters before a cue",
	},
	{
		file: "src/engine/lexicon/name-organizations.ts",
		opens: "\\s*[\\n,]",
		why: "splits a list of ours",
	},
	{
		file: "src/engine/lexicon/tolls.ts",
		opens: "\\b(?:puts?|putting|estimate[sd]?)",
		why: "looks at most 40 characters beyond a word",
	},
	{
		file: "src/engine/weigh/disputed-charges.ts",
		opens: "^(?:accus|blam)",
		why: "tested on one line, which its last part takes whole",
	},
	{
		file: "src/engine/weigh/disputed-points.ts",
		opens: "[\\s,;:]+$",
		why: "tested on a point cut to its greatest length",
	},
	{
		file: "src/engine/weigh/where-setting.ts",
		opens: "\\b(?:in|at|near|on|outside|inside",
		why: "tested on the 60 characters before a name",
	},
	{
		file: "src/engine/weigh/who-credits.ts",
		opens: "(?:^|[\\n(—–-])",
		why: "tested on the 160 characters before a name",
	},
	{
		file: "src/doors/slack/quote.ts",
		opens: "\\s*\\S*$",
		why: "tested on at most 50 characters after a quote",
	},
	{
		file: "src/doors/slack/quote.ts",
		opens: "\\s+\\S*$",
		why: "tested on half a quote, 70 characters",
	},
	{
		file: "src/intake/page.ts",
		opens: "<meta",
		why: "tested on the first 2,048 bytes of a page",
	},
];
