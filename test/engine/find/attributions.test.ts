import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../src/engine/find/attributions.ts";
import type { AttributionMention } from "../../../src/engine/find/mentions.ts";
import { read } from "../../../src/engine/read/index.ts";

const known = { title: null, url: null, publisher: null, publishedAt: null, language: "en" };

function find(text: string): readonly AttributionMention[] {
	return findAttributions(read({ ...known, text, words: 0 }));
}

function told(text: string): string[][] {
	return find(text).map(({ source, cue, content }) =>
		[source ?? { start: 0, end: 0 }, cue, content].map(({ start, end }) => text.slice(start, end)),
	);
}

type Row = readonly [text: string, source: string, cue: string, content: string];

const REPORTED: readonly Row[] = [
	...[
		["A spokesman, reached at home, said the ward was full.", "A spokesman"],
		["The captain, identified only as Hasan, said the ward was full.", "The captain"],
		[
			"He was ill, a claim prosecutors said was false. Ada Holm said the ward was full.",
			"Ada Holm",
		],
		["Three nurses spoke. One, Ada Holm, said the ward was full.", "Ada Holm"],
		["One of the nurses, Ada Holm, said the ward was full.", "Ada Holm"],
		["Another official, Ada Holm, said the ward was full.", "Ada Holm"],
		["A senior official at the ministry, Ada Holm, said the ward was full.", "Ada Holm"],
		["In London, the mayor, Ada Holm, said the ward was full.", "Ada Holm"],
		["On Monday, Ada Holm, the mayor, said the ward was full.", "Ada Holm"],
		["The clinic, because of the strike, said the ward was full.", "The clinic"],
		["Ada Holm, whose son was on the bus, said the ward was full.", "Ada Holm"],
		["Guards counted 17, and the nurse, Ada Holm, said the ward was full.", "Ada Holm"],
	].map(([text = "", source = ""]): Row => [text, source, "said", "the ward was full"]),
	[
		"The captain told investigators the blaze began in the hold.",
		"The captain",
		"told",
		"the blaze began in the hold",
	],
	[
		"Two crewmen said it began in a truck, the Tribune reported.",
		"Two crewmen",
		"said",
		"it began in a truck",
	],
	[
		"The bridge was closed, a judge, Ada Holm, told Reuters.",
		"Ada Holm",
		"told",
		"The bridge was closed",
	],
	[
		"Officials said there were 12 boats in the harbour.",
		"Officials",
		"said",
		"there were 12 boats in the harbour",
	],
	["The storm killed two, the mayor said last year.", "the mayor", "said", "The storm killed two"],
	[
		"The mayor, who said the dam was safe, left the town on Monday.",
		"The mayor",
		"said",
		"the dam was safe",
	],
	[
		"The bridge was closed, which engineers said could take a year to mend.",
		"engineers",
		"said",
		"could take a year to mend",
	],
	[
		"The driver braked too late, said Ada Holm, a passenger who broke a wrist.",
		"Ada Holm",
		"said",
		"The driver braked too late",
	],
	["Villagers say up to 70 people are buried.", "Villagers", "say", "up to 70 people are buried"],
	["Police said almost all shops were closed.", "Police", "said", "almost all shops were closed"],
	["Officials say as many as 40 homes burned.", "Officials", "say", "as many as 40 homes burned"],
	[
		"The mayor vowed not to repeat that mistake.",
		"The mayor",
		"vowed",
		"not to repeat that mistake",
	],
	["He told his aides never to speak of it.", "He", "told", "never to speak of it"],
	[
		"Lena Holt says too much is made of the row.",
		"Lena Holt",
		"says",
		"too much is made of the row",
	],
	["Medics said only three survived.", "Medics", "said", "only three survived"],
	["The firm said only on Monday that it knew.", "The firm", "said", "that it knew"],
	[
		"But relatives gathered outside the clinic in Porto said they counted 17.",
		"relatives gathered outside the clinic in Porto",
		"said",
		"they counted 17",
	],
	[
		"Marchers walking through the old town said the shops were shut.",
		"Marchers walking through the old town",
		"said",
		"the shops were shut",
	],
	[
		"Court documents show the firm was warned in 2011.",
		"Court documents",
		"show",
		"the firm was warned in 2011",
	],
	[
		"The sister of a man badly hurt by a tram said he was awake.",
		"The sister of a man badly hurt by a tram",
		"said",
		"he was awake",
	],
	[
		"The film honours the crowds, who marched to the gate and said the mayor was late.",
		"the crowds",
		"said",
		"the mayor was late",
	],
	[
		"Carl Ross, who lives near the stop, said the tram was late.",
		"Carl Ross",
		"said",
		"the tram was late",
	],
	[
		"Aides counted 17 boats, and the governor, Ines Acuna, said there were 15.",
		"Ines Acuna",
		"said",
		"there were 15",
	],
	[
		"The fever killed 143 people, according to local officials, though the agency counted 48.",
		"local officials",
		"according to",
		"The fever killed 143 people",
	],
	["7.50pm: The bridge is shut, the ministry said.", "the ministry", "said", "The bridge is shut"],
	[
		"The watchdog says that the people detained since Thursday told him they had been beaten.",
		"the people",
		"told",
		"they had been beaten",
	],
	[
		"A strike killed at least six porters, the agency said.",
		"the agency",
		"said",
		"A strike killed at least six porters",
	],
	[
		"Talks broke down, with the army and the coastal rebels blaming the mediator.",
		"the army and the coastal rebels",
		"blaming",
		"the mediator",
	],
	[
		"Lena Holt left with her sister, accusing the council of neglect.",
		"Lena Holt",
		"accusing",
		"the council of neglect",
	],
	[
		"PORT ELLEN: The bridge is shut, the ministry said.",
		"the ministry",
		"said",
		"The bridge is shut",
	],
	["The union asked for more buses.", "The union", "asked for", "more buses"],
	["Officials said the bridge had been closed.", "Officials", "said", "the bridge had been closed"],
	[
		"The mayor said on Tuesday that two schools would reopen.",
		"The mayor",
		"said",
		"that two schools would reopen",
	],
	[
		"Paula Kent told the regional radio that the fire was out.",
		"Paula Kent",
		"told",
		"that the fire was out",
	],
	["The dam is safe, the ministry said.", "the ministry", "said", "The dam is safe"],
	[
		"The dam is safe, said Omar Nasri, the head of the water board.",
		"Omar Nasri",
		"said",
		"The dam is safe",
	],
	[
		"Omar Nasri, the head of the water board, said the dam was safe.",
		"Omar Nasri",
		"said",
		"the dam was safe",
	],
	["Another engineer, Lena Holt, said the dam was safe.", "Lena Holt", "said", "the dam was safe"],
	[
		"Omar Nasri, who has led the board since May, said the dam was safe.",
		"Omar Nasri",
		"said",
		"the dam was safe",
	],
	["The dam, engineers said, was safe.", "engineers", "said", "The dam, engineers said, was safe"],
	[
		"Police said at least 13 people were missing.",
		"Police",
		"said",
		"at least 13 people were missing",
	],
	[
		"The company in its statement said the plant would close.",
		"The company",
		"said",
		"the plant would close",
	],
	[
		"In recent days Norway has said that it will not join.",
		"Norway",
		"said",
		"that it will not join",
	],
	[
		"A report by the audit office found that half the money was lost.",
		"A report by the audit office",
		"found",
		"that half the money was lost",
	],
	[
		"A man who was asleep when it happened said he heard nothing.",
		"A man",
		"said",
		"he heard nothing",
	],
	[
		"Lena Holt, who lives near the station told a local paper that trains had stopped.",
		"Lena Holt",
		"told",
		"that trains had stopped",
	],
	[
		"The talks failed, according to people familiar with the matter.",
		"people familiar with the matter",
		"according to",
		"The talks failed",
	],
	["OSLO (AP) — The road is shut, police said.", "police", "said", "The road is shut"],
	["The union denied the charge.", "The union", "denied", "the charge"],
	[
		"The opposition accused the army of shelling a market.",
		"The opposition",
		"accused",
		"the army of shelling a market",
	],
	[
		"The minister was accused by the opposition of hiding the figures.",
		"the opposition",
		"accused",
		"of hiding the figures",
	],
	["The governor called it a disgrace.", "The governor", "called", "it a disgrace"],
	[
		"The pope called for an end to the fighting.",
		"The pope",
		"called for",
		"an end to the fighting",
	],
	["The rebels vowed to fight on.", "The rebels", "vowed", "to fight on"],
	["The firm pointed out that nobody was hurt.", "The firm", "pointed out", "that nobody was hurt"],
	[
		"According to the coastguard, nine sailors were rescued.",
		"the coastguard",
		"According to",
		"nine sailors were rescued",
	],
	[
		"Nine sailors were rescued, according to a spokesman for the coastguard.",
		"a spokesman for the coastguard",
		"according to",
		"Nine sailors were rescued",
	],
	[
		"Few believe the minister's claim that nobody knew.",
		"the minister",
		"claim",
		"that nobody knew",
	],
];

describe("reported speech", () => {
	it.each(REPORTED)("%s", (text, ...expected) => {
		expect(told(text)).toContainEqual(expected);
	});

	it("gives each of two speakers their own half", () => {
		const text = "Police said six people died, but the hospital said four had.";
		expect(told(text)).toEqual([
			["Police", "said", "six people died"],
			["the hospital", "said", "four had"],
		]);
	});

	it("lets a second verb take over the subject of the first", () => {
		const text = "The mayor said the roads were clear, adding that buses would run.";
		expect(told(text)).toEqual([
			["The mayor", "said", "the roads were clear"],
			["The mayor", "adding", "that buses would run"],
		]);
	});

	it("is never direct", () => {
		expect(find("Officials said the bridge was closed.").map(({ direct }) => direct)).toEqual([
			false,
		]);
	});
});

const QUOTED: readonly Row[] = [
	[
		"“I'd go again,” Holm was quoted as saying by the Tribune.",
		"Holm",
		"saying",
		"“I'd go again,”",
	],
	["“I'd go again,” the Tribune quoted Holm as saying.", "Holm", "saying", "“I'd go again,”"],
	[
		"“The settings were changed,” said its policy chief, Lena Holt, on Monday.",
		"Lena Holt",
		"said",
		"“The settings were changed,”",
	],
	["“No,” said the mayor, police and others.", "the mayor", "said", "“No,”"],
	["“The roof fell in,” Paula Kent said.", "Paula Kent", "said", "“The roof fell in,”"],
	["“The roof fell in,” said Paula Kent.", "Paula Kent", "said", "“The roof fell in,”"],
	['"Why us?" asked one resident.', "one resident", "asked", '"Why us?"'],
	["Paula Kent said: “The roof fell in.”", "Paula Kent", "said", "“The roof fell in.”"],
	['She added, "We ran."', "She", "added", '"We ran."'],
	[
		"“It was dark. We could not see,” a nurse told reporters outside the clinic.",
		"a nurse",
		"told",
		"“It was dark. We could not see,”",
	],
	[
		"“We ran,” she said. “Nobody helped us at all.”",
		"she",
		"said",
		"“We ran,” she said. “Nobody helped us at all.”",
	],
	[
		"“We ran,” she said, “and nobody helped.”",
		"she",
		"said",
		"“We ran,” she said, “and nobody helped.”",
	],
	[
		"“It was a hard year for all of us here.” — Paula Kent, nurse",
		"Paula Kent",
		"—",
		"“It was a hard year for all of us here.”",
	],
	["“We ran,” she said as the rain began to fall.", "she", "said", "“We ran,”"],
	[
		"Paula Kent wrote on her page:\n“The roof fell in.”",
		"Paula Kent",
		"wrote",
		"“The roof fell in.”",
	],
	[
		"“Is this not proof that they failed us?” Kent demanded.",
		"Kent",
		"demanded",
		"“Is this not proof that they failed us?”",
	],
	["“The plan has failed,” the letter reads.", "the letter", "reads", "“The plan has failed,”"],
	['Said Kent: "The roof fell in."', "Kent", "Said", '"The roof fell in."'],
];

describe("quotations", () => {
	it.each(QUOTED)("%s", (text, ...expected) => {
		expect(told(text)).toContainEqual(expected);
		expect(find(text)[0]?.direct).toBe(true);
	});

	it("are not direct where the article's words and the speaker's mix", () => {
		const text = "The roof “fell in on us,” Paula Kent said.";
		expect(told(text)).toEqual([["Paula Kent", "said", "The roof “fell in on us,”"]]);
		expect(find(text)[0]?.direct).toBe(false);
	});

	it("belong to the subject where no verb of saying brings them", () => {
		const text = "The senator attacked a “rigged and broken old system” on Friday.";
		expect(told(text)).toEqual([["The senator", "attacked", "a “rigged and broken old system”"]]);
	});

	it("of two speakers are kept apart", () => {
		const text = "“We ran to the river,” he said.\n“Why did nobody help you there?” Kent asked.";
		expect(told(text)).toEqual([
			["he", "said", "“We ran to the river,”"],
			["Kent", "asked", "“Why did nobody help you there?”"],
		]);
	});

	it("go on with the speaker of the paragraph before", () => {
		const text = "“We ran to the river,” he said.\n“Then the shooting stopped for good.”";
		expect(find(text)).toHaveLength(1);
		expect(find(text)[0]?.content).toEqual({ start: 0, end: text.length });
	});
});

const REFUSED = [
	"He settled the insurance claims.",
	"The firm, faced with the new claims, closed.",
	"Ada Holm told reporters on Monday.",
	"The bridge was closed, which took a year.",
	"They got the buses they asked for since May.",
	"What they asked for was a truce.",
	"The ministry did not say how many were hurt.",
	"The company refused to comment on the figures.",
	"The claims were settled last year.",
	"He was told to leave the building.",
	"The man accused of the theft ran away.",
	"The rules that could close the plant were dropped.",
	"They called an ambulance at noon.",
	"The report was published on Monday.",
	"The film “State of the Harbour” opened on Friday.",
	"He plays a so-called “wedding singer” in the film.",
	"Sales reports for May are late.",
	"Thousands have claimed asylum since May.",
	"The fire claimed the lives of two men.",
	"The attack highlighted the dangers of the road.",
	"Sales fell in June, suggesting that the fair had failed.",
	"One of the passengers called her husband from the train.",
	"It is reportedly the third such case.",
	"I think the plan is good.",
	"There was silence in the hall.",
	"",
];

describe("what nobody says", () => {
	it.each(REFUSED)("is no attribution: %s", (text) => {
		expect(told(text)).toEqual([]);
	});

	it("takes the name of a broadcast for none of the speech", () => {
		const text = "In an interview on “Face of the Day,” the minister said he would stay.";
		expect(told(text)).toEqual([["the minister", "said", "he would stay"]]);
	});

	it("keeps spans inside the text, whatever the text", () => {
		for (const text of [
			"“",
			"said said said",
			"“He said",
			"🙂 said “🙂”, said 🙂",
			"قال said قال",
		]) {
			for (const { start, end, content } of find(text)) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(content.end).toBeGreaterThan(content.start);
			}
		}
	});
});
