import { describe, expect, it } from "vitest";
import { findGaps } from "../../../src/engine/find/gaps.ts";
import { read } from "../../../src/engine/read/index.ts";
import { articleOf } from "../../article.ts";

const gaps = (text: string) =>
	findGaps(read(articleOf(text))).map(({ start, end }) => text.slice(start, end));

describe("gaps", () => {
	it.each([
		[
			"Two men were taken to hospital, while a third has not been identified.",
			"a third has not been identified",
		],
		[
			"It was not immediately known how many workers were inside.",
			"It was not immediately known how many workers were inside",
		],
		["The motive remains unclear, officials said.", "The motive remains unclear"],
		[
			"It isn't clear whether the bridge will reopen.",
			"It isn't clear whether the bridge will reopen",
		],
		[
			"The company declined to comment on the recall.",
			"The company declined to comment on the recall",
		],
		["The bank refused to name the customers.", "The bank refused to name the customers"],
		[
			"The agency, which refused to say how much was paid, opened an inquiry.",
			"The agency, which refused to say how much was paid, opened an inquiry",
		],
		[
			"The ministry did not respond to a request for comment.",
			"The ministry did not respond to a request for comment",
		],
		["Her lawyer could not be reached for comment.", "Her lawyer could not be reached for comment"],
		["The owner was unavailable for comment.", "The owner was unavailable for comment"],
		[
			"There was no immediate claim of responsibility.",
			"There was no immediate claim of responsibility",
		],
		["Police gave no further details.", "Police gave no further details"],
		[
			"The report did not provide any evidence of fraud.",
			"The report did not provide any evidence of fraud",
		],
		[
			"Inspectors were unable to determine which files were copied.",
			"Inspectors were unable to determine which files were copied",
		],
		[
			"The video could not be independently verified.",
			"The video could not be independently verified",
		],
		["It is too early to say what caused the fire.", "It is too early to say what caused the fire"],
		["The names have yet to be released.", "The names have yet to be released"],
		["Police do not know why the driver stopped.", "Police do not know why the driver stopped"],
		[
			"He left his fortune to an unidentified relative.",
			"He left his fortune to an unidentified relative",
		],
		[
			"The agency said it did not know whether the dam would hold.",
			"The agency said it did not know whether the dam would hold",
		],
		[
			"Who paid for the trip remains an open question.",
			"Who paid for the trip remains an open question",
		],
		[
			"Neither the mayor nor her deputy responded to messages.",
			"Neither the mayor nor her deputy responded to messages",
		],
		["Their names have not been made public.", "Their names have not been made public"],
		["Police would not be drawn on the cause.", "Police would not be drawn on the cause"],
		["There was no way of knowing who had left.", "There was no way of knowing who had left"],
		["No one has claimed the attack.", "No one has claimed the attack"],
		["The firm has not made its accounts public.", "The firm has not made its accounts public"],
		[
			"The mayor has yet to put a figure on the damage.",
			"The mayor has yet to put a figure on the damage",
		],
		["The black box has never been found.", "The black box has never been found"],
		[
			"The commission said it would not be appropriate to comment.",
			"The commission said it would not be appropriate to comment",
		],
		["Test results were pending on Friday.", "Test results were pending on Friday"],
		[
			"The ministry had not told families where the bodies lay.",
			"The ministry had not told families where the bodies lay",
		],
		["Whether the dam will hold is anyone's guess.", "Whether the dam will hold is anyone's guess"],
		["Nor is it clear who paid.", "Nor is it clear who paid"],
		["No trial date has been set.", "No trial date has been set"],
		[
			"Neither the mayor nor her deputy would comment.",
			"Neither the mayor nor her deputy would comment",
		],
		["The damage was still being assessed.", "The damage was still being assessed"],
		[
			"Officials had not received a reply from the firm.",
			"Officials had not received a reply from the firm",
		],
	])("finds what is not known or not answered: %s", (text, expected) => {
		expect(gaps(text)).toContain(expected);
	});

	it.each([
		["The minister commented on the vote and answered every question."],
		["She was not released from prison until March."],
		["He is not known for his patience."],
		["A source who asked not to be named said the deal was close."],
		["The farm is named after its founder, not after the river."],
		["I don't know what I would do without my neighbours."],
		["They will not give up easily."],
		["The council had no reason to refuse the plan."],
		["The team has not won since June."],
		["Nobody was hurt when the roof fell in."],
		["The court declined the invitation to rewrite the law."],
		["Three keys are missing from the board."],
		["He had no proof of it, she said."],
		["Neither side gained from the vote."],
		["There is no question that the bridge was old."],
		["The firm made its accounts public in May."],
		["The trial date has been set."],
		["He told families where the bodies lay."],
		["The results were announced on Friday."],
		["The wall has never been painted."],
		["An officer, who declined to be named, said the road was shut."],
		["“I back those who are trying to determine what happened,” the mayor said."],
		["The date was not set in stone."],
	])("finds no gap in: %s", (text) => {
		expect(gaps(text)).toEqual([]);
	});
});
