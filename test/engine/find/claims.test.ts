import { describe, expect, it } from "vitest";
import { findClaims } from "../../../src/engine/find/claims.ts";
import { read } from "../../../src/engine/read/index.ts";
import { articleOf } from "../../article.ts";

function claims(text: string) {
	const words = (span: { start: number; end: number } | null) =>
		span === null ? null : text.slice(span.start, span.end);
	return findClaims(read(articleOf(text))).map(({ kind, holder, target, matter }) => ({
		kind,
		holder: words(holder),
		target: words(target),
		matter: words(matter),
	}));
}

describe("accusations", () => {
	it.each([
		[
			"The senator accused the mining company of dumping waste.",
			"The senator",
			"the mining company",
		],
		[
			"Mary Ellis, a former nurse, has blamed the hospital for the death.",
			"Mary Ellis",
			"the hospital",
		],
		["His lawyer, Anna Reed, again accused the police of lying.", "Anna Reed", "the police"],
		["A former aide, Choi Min-su, accused the mayor of lying.", "Choi Min-su", "the mayor"],
		["The owner, Jan van der Mere, accused the bank of lying.", "Jan van der Mere", "the bank"],
		["The union in March accused the airline of cheating.", "The union", "the airline"],
		["The mayor was accused by residents of taking bribes.", "residents", "The mayor"],
		["The families hold the airline responsible for the crash.", "The families", "the airline"],
		["The senator pointed the finger at the mayor.", "The senator", "the mayor"],
		["The two governments traded blame for the collapse.", "The two governments", null],
		["Western powers suspect the navy of laying mines.", "Western powers", "the navy"],
		["The bridge was hit, both armies said, each blaming the other.", "both armies", "the other"],
		[
			"Villagers living near the quarry accused the firm of blasting at night.",
			"Villagers living near the quarry",
			"the firm",
		],
		[
			"Shops including Moss and Sons blamed the council for the flood.",
			"Shops including Moss and Sons",
			"the council",
		],
		["The federation has charged the club with fixing a match.", "The federation", "the club"],
		["The vote split the board and tenants accused the mayor of lying.", "tenants", "the mayor"],
		[
			"Analysts in Oslo have linked the attack to a Baltic militia.",
			"Analysts",
			"a Baltic militia",
		],
		[
			"Ann Lee doubted the navy's firm conclusion that the harbour master was behind the theft.",
			"the navy",
			"the harbour master",
		],
	])("names who accuses whom: %s", (text, holder, target) => {
		expect(claims(text)).toContainEqual(
			expect.objectContaining({ kind: "accusation", holder, target }),
		);
	});

	it.each([
		["Two men were charged with murder on Monday.", "Two men"],
		["A guard was arrested on suspicion of theft.", "A guard"],
		["The treasurer has been investigated for fraud.", "The treasurer"],
		["The sprinter tested positive for a banned steroid.", "The sprinter"],
		["The captain is suspected of smuggling tobacco.", "The captain"],
		["The broker faces up to ten years in prison for fraud.", "The broker"],
		["A contractor was to blame, the report found.", "A contractor"],
		["A clerk was charged on Friday with stealing fees.", "A clerk"],
		["The cyclist failed a doping test.", "The cyclist"],
		["The pool ran dry and the captain was behind the theft, they found.", "the captain"],
	])("leaves the accuser open where the words do: %s", (text, target) => {
		expect(claims(text)).toContainEqual(
			expect.objectContaining({ kind: "accusation", holder: null, target }),
		);
	});

	it.each([
		["She claims that the guards abused her.", "She"],
		["Detectives suspect that two clerks knew of the plan.", "Detectives"],
		["The group alleged that officials had taken bribes.", "The group"],
		["Implying that the treasurer knew of the fraud, Ann Reed said he signed it.", "Ann Reed"],
		["Cleaners complained that managers had abused them.", "Cleaners"],
		["The lawyer noted published reports alleging that the coach had beaten a boy.", "reports"],
		["The union filed a lawsuit alleging that the yard had cheated welders.", "The union"],
	])("takes a claim of wrongdoing as one: %s", (text, holder) => {
		expect(claims(text)).toContainEqual(expect.objectContaining({ kind: "accusation", holder }));
	});

	it.each([
		["We're blaming our neighbours for our own mistakes."],
		["The families should sue in every court."],
		["He has not been charged with any crime."],
		["The farmers blamed bad weather for the delay."],
		["The clerk charged on Friday for the parcel."],
		["She is responsible for the budget."],
		["He pointed at the finger of the statue."],
		["Traces of paint were found on the door."],
		["The boy failed a driving test."],
		["A teacher was arrested on Monday after a tip-off."],
		["One of the alleged victims spoke in court."],
		["The nurse tested positive for the virus."],
		["He has defended people accused of murder."],
		["The service charges of the bank rose in May."],
		["He is safe from charges that may follow."],
		["The judge dismissed the suit on the grounds that the law had changed."],
		["The captain hinted that he may retire."],
		["The firm linked the profits to good weather in Spain."],
		["Skippers complained that the pier was cold."],
		["The hotel charged guests with dogs a fee."],
		["Police called the fraud squad."],
		["The envoy denounced the coup attempt."],
		["Both teams said the other day that they were ready."],
		["Police Accused Of Covering Up Raid In Port Town"],
	])("finds none in: %s", (text) => {
		expect(claims(text).filter(({ kind }) => kind === "accusation")).toEqual([]);
	});
});

describe("denials", () => {
	it.each([
		["The company has denied making the payments.", "The company", "making the payments"],
		[
			"The minister dismissed the allegations as absurd.",
			"The minister",
			"the allegations as absurd",
		],
		["It was a charge denied by the embassy.", "the embassy", "It was"],
		["The mayor disputed this, saying he was abroad.", "The mayor", "this"],
		["The brewer called the allegation a joke.", "The brewer", null],
		["Ann Lee, 41, who won the race, denied doping.", "Ann Lee", "doping"],
		["The bank rejected claims that it had misled customers.", "The bank", null],
		["Ann Lee says she was fired for it, which the company disputes.", "the company", null],
		["The government maintains that no one was tortured.", "The government", null],
		["The charity refuted claims that it wasted money.", "The charity", null],
		["The candidate continues to deny the report.", "The candidate", null],
		["Lena Moss described the story as pure invention.", "Lena Moss", null],
		["That was contradicted by the harbour master.", "the harbour master", null],
		["A former clerk contradicted him on Monday.", "A former clerk", null],
		["Ivan Reed, 40, pleaded not guilty to theft.", "Ivan Reed", "not guilty to theft"],
		["The treasurer denies four counts of fraud.", "The treasurer", null],
		["The gardener disputes the idea that she was paid.", "The gardener", null],
		["Reports of tax evasion do not accord with the facts, Lena Moss said.", null, null],
		["The claims are at odds with reality, Lena Moss said.", null, null],
		["The coach said that he had done nothing wrong.", null, null],
	])("names who denies what: %s", (text, holder, matter) => {
		const wanted = matter === null ? { holder } : { holder, matter };
		expect(claims(text)).toContainEqual(expect.objectContaining({ kind: "denial", ...wanted }));
	});

	it.each([
		["The guard denied him entry."],
		["The court denied bail."],
		["The coach called the allegations very serious."],
		["She called it a story of hope."],
		["The council rejected this plan."],
		["The dispute began over a fence."],
		["Voters rejected the plan by a wide margin."],
		["A true friend would have come."],
		["She described the report as deeply troubling."],
		["Critics labelled the mayor a fool."],
		["The party dismissed the criticism as interference."],
		["The clerk pleaded guilty to theft."],
		["The referee is not accused of any wrongdoing."],
		["The judge rejected that argument in a ruling on Friday."],
		["The plan is in line with the facts of the case."],
		["The council rejected the idea of a new pier."],
		["The firm insists that it did nothing unusual."],
	])("finds none in: %s", (text) => {
		expect(claims(text).filter(({ kind }) => kind === "denial")).toEqual([]);
	});

	it("knows an answer that is none", () => {
		expect(claims("The factory declined to comment.")).toContainEqual(
			expect.objectContaining({ kind: "silence", holder: "The factory" }),
		);
	});
});

describe("claims and hedges", () => {
	it.each([
		["The captain claimed he was asleep.", "assertion"],
		["The report has not been independently verified.", "unverified"],
		["Six climbers are believed to be on the mountain.", "unverified"],
		["An apparently empty house burnt down.", "unverified"],
		["The death toll is expected to rise.", "unverified"],
		["Thirty villagers are feared trapped.", "unverified"],
		["Neither account could be verified.", "unverified"],
		["He claims that he had been kidnapped.", "assertion"],
		["It is too early to say how the fire began.", "unverified"],
		["A radical group claimed responsibility for the blast.", "unverified"],
		["There was no independent confirmation of the toll.", "unverified"],
		["The claim has yet to be verified.", "unverified"],
		["The firm insists it paid its taxes.", "answer"],
		["Rosa Lind, 61, claims she acted on instructions.", "assertion"],
		["A video, which the agency could not authenticate, showed a fire.", "unverified"],
		["The footage does not show whether the guard fell, as the union has said.", "unverified"],
		["A suit was brought on the grounds that the fence blocks the path.", "accusation"],
		["The navy likely hacked the archive.", "accusation"],
		["Divers theorized that the hull had split.", "unverified"],
		["Each side says the other walked out.", "assertion"],
	])("marks what is not settled: %s", (text, kind) => {
		expect(claims(text).map((claim) => claim.kind)).toContain(kind);
	});

	it.each([
		["The fund paid 200 insurance claims last year."],
		["The sea claimed two lives."],
		["She claimed asylum in Norway."],
		["He claims he should win."],
		["Troops shot at suspected militants near the border."],
		["Troops searched for suspected Qadar fighters."],
		["The heir apparent waved."],
		["She appeared to applause."],
		["The company did not say whether it had won."],
		["The letter does not show whether the firm will pay."],
		["The report shows whether a bridge is safe."],
	])("leaves alone what is no claim of fact: %s", (text) => {
		expect(claims(text).filter(({ kind }) => kind !== "wrong")).toEqual([]);
	});
});

describe("wrongs", () => {
	it.each([
		["The owner had poisoned the well.", "The owner"],
		["The judges were bribed by the builder.", "the builder"],
	])("are told of whoever did them: %s", (text, target) => {
		expect(claims(text)).toContainEqual(expect.objectContaining({ kind: "wrong", target }));
	});

	it.each([["The well was poisoned."], ["A smuggler ran."]])(
		"are none of anybody's in: %s",
		(text) => {
			expect(claims(text)).toEqual([]);
		},
	);

	it.each([
		["The owner never poisoned the well.", "The owner"],
		["The figures were not falsified.", null],
	])("are told as not done: %s", (text, target) => {
		expect(claims(text)).toEqual([expect.objectContaining({ kind: "undone", target })]);
	});
});
