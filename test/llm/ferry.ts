import type { Answer } from "../../src/llm/answer.ts";

/** An article with rival figures, an accusation with its answer, and a gap. */
export const FERRY = {
	title: "Ferry fire off Faro",
	publishedAt: "2024-03-07",
	text: `At least 60 people were injured when a fire broke out on a ferry off the coast of Portugal on Tuesday, the coast guard said.

“The flames were out within an hour,” said Marta Lima, a spokeswoman for the coast guard. The hospital in Faro put the number of injured at 74.

Rui Castro, the mayor of Faro, accused the operator, Atlantica Lines, of ignoring warnings. The company denied the accusation. “We passed every inspection,” Helena Duarte, its director, said.

The ferry was carrying 212 passengers. It is not known how the fire started.`,
};

const SENTENCE =
	"At least 60 people were injured when a fire broke out on a ferry off the coast of Portugal on Tuesday";

/** What a model that makes no mistake answers. */
export const RIGHT: Answer = {
	lead: `${SENTENCE}, the coast guard said.`,
	who: [
		{
			name: "Marta Lima",
			aliases: [],
			kind: "person",
			role: "a spokeswoman for the coast guard",
			quote: "said Marta Lima",
		},
		{
			name: "Rui Castro",
			aliases: [],
			kind: "person",
			role: "the mayor of Faro",
			quote: "Rui Castro, the mayor of Faro",
		},
		{
			name: "Atlantica Lines",
			aliases: [],
			kind: "organization",
			role: null,
			quote: "the operator, Atlantica Lines",
		},
		{
			name: "Helena Duarte",
			aliases: [],
			kind: "person",
			role: "its director",
			quote: "Helena Duarte, its director, said",
		},
	],
	where: [
		{
			name: "Portugal",
			aliases: [],
			kind: "country",
			country: "PT",
			event: true,
			quote: "off the coast of Portugal",
		},
		{
			name: "Faro",
			aliases: [],
			kind: "city",
			country: "PT",
			event: false,
			quote: "The hospital in Faro",
		},
	],
	when: [
		{
			expression: "Tuesday",
			value: "2024-03-05",
			event: "a fire broke out on a ferry off the coast of Portugal",
			quote: SENTENCE,
		},
	],
	counts: [
		{
			figure: "At least 60 people",
			value: 60,
			upper: null,
			bound: "at_least",
			unit: "people",
			currency: null,
			category: "injured",
			subject: "people injured",
			source: "the coast guard",
			quote: SENTENCE,
		},
		{
			figure: "74",
			value: 74,
			upper: null,
			bound: "exact",
			unit: "people",
			currency: null,
			category: "injured",
			subject: "injured",
			source: "The hospital in Faro",
			quote: "The hospital in Faro put the number of injured at 74",
		},
		{
			figure: "212 passengers",
			value: 212,
			upper: null,
			bound: "exact",
			unit: "people",
			currency: null,
			category: "other",
			subject: "passengers",
			source: null,
			quote: "The ferry was carrying 212 passengers",
		},
	],
	statements: [
		{
			source: "Marta Lima",
			cue: "said",
			direct: true,
			quote: "“The flames were out within an hour,”",
		},
		{ source: "Helena Duarte", cue: "said", direct: true, quote: "“We passed every inspection,”" },
	],
	disputed: [
		{
			matter: 1,
			kind: "accusation",
			point: "whether Atlantica Lines was ignoring warnings",
			holder: "Rui Castro",
			claim: "accused the operator, Atlantica Lines, of ignoring warnings",
			quote:
				"Rui Castro, the mayor of Faro, accused the operator, Atlantica Lines, of ignoring warnings",
		},
		{
			matter: 1,
			kind: "accusation",
			point: "whether Atlantica Lines was ignoring warnings",
			holder: "The company",
			claim: "The company denied the accusation",
			quote: "The company denied the accusation",
		},
	],
	gaps: [{ quote: "It is not known how the fire started" }],
};
