import type { InputBlock, ModalView } from "@slack/types";

/** What the form is known by when it comes back. */
export const FORM = "factsheet-form";
/** Slack's most for a field. */
const FIELD_LENGTH = 3_000;
/** About 4,000 words: a long read. Slack takes more, but nobody fills more. */
const TEXT_FIELDS = 8;
const TITLE_LENGTH = 300;

/** The blocks of the text, in order; a block has its one element under the same name. */
export const TEXTS = Array.from({ length: TEXT_FIELDS }, (_, i) => `text-${i + 1}`);
export const FIRST_TEXT = "text-1";

/** The form for an article that is too long for a command. */
export function formView(metadata: string): ModalView {
	return {
		type: "modal",
		callback_id: FORM,
		private_metadata: metadata,
		title: plain("Make a fact sheet"),
		submit: plain("Make it"),
		close: plain("Cancel"),
		blocks: [titleField(), dateField(), ...TEXTS.map(textField), choices()],
	};
}

function titleField(): InputBlock {
	return {
		...field("title", "Headline"),
		element: { type: "plain_text_input", action_id: "title", max_length: TITLE_LENGTH },
	};
}

function dateField(): InputBlock {
	return {
		...field("date", "Published on"),
		hint: plain("“Yesterday” and “on Sunday” are told from it; without it they stay open."),
		element: { type: "datepicker", action_id: "date" },
	};
}

function textField(block: string, i: number): InputBlock {
	const first = block === FIRST_TEXT;
	return {
		...field(block, first ? "Article" : `Article, part ${i + 1}`),
		optional: !first,
		...(first && {
			hint: plain(
				`A field takes ${FIELD_LENGTH.toLocaleString("en")} characters. Go on in the next, best where a paragraph ends.`,
			),
		}),
		element: {
			type: "plain_text_input",
			action_id: block,
			multiline: true,
			max_length: FIELD_LENGTH,
		},
	};
}

function choices(): InputBlock {
	return {
		...field("choices", "For whom"),
		element: {
			type: "checkboxes",
			action_id: "choices",
			options: [
				{ value: "public", text: plain("Post the sheet openly in the channel") },
				{ value: "nostore", text: plain("Do not store the article: no link, no sharing later") },
			],
		},
	};
}

function field(block: string, label: string) {
	return { type: "input" as const, block_id: block, label: plain(label), optional: true };
}

function plain(text: string) {
	return { type: "plain_text" as const, text };
}
