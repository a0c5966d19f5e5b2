import { describe, expect, it } from "vitest";
import { writeFacts } from "../../../src/engine/index.ts";
import { articleOf } from "../../article.ts";

const pointsOf = (text: string) =>
	writeFacts(articleOf(text)).disputed.map(({ kind, positions }) => ({
		kind,
		holders: positions.map(({ holder }) => holder),
	}));

describe("rival figures in a text", () => {
	it.each([
		[
			"a group outnumbers the whole it would be part of",
			"At least 14 people were killed in two days of fighting, the interior ministry said. The Harvest Party said 31 of its members had been killed.",
			["the interior ministry", "The Harvest Party"],
		],
		[
			"two sources count the same group",
			"Twelve dockers were killed in the blast, the port authority said. The union said 19 men had died.",
			["the port authority", "The union"],
		],
		[
			"a figure without a noun counts what was just counted",
			"Nine tenants were evicted, the landlord said. A lawyer for the tenants said at least 25 had been put on the street.",
			["the landlord", "A lawyer for the tenants"],
		],
		[
			"the second number is told of the same thing",
			"The club said 16 seats had been damaged. The local paper reported that the number was 40.",
			["The club", "The local paper"],
		],
		[
			"somebody knows of more of what was counted a few sentences before",
			"At least 42 infants in six countries have fallen ill, the agency said. None has died. The shops are closed. A parents' group says it knows of 70.",
			["the agency", "A parents' group"],
		],
		[
			"somebody speaks of another number of them",
			"Hospital officials put the number of wounded at 40; the interior minister spoke of 12.",
			["Hospital officials", "the interior minister"],
		],
		[
			"an estimate is told as whose it is",
			"Organisers said 45,000 people took part. The police estimate was 18,000.",
			["Organisers", "The police"],
		],
		[
			"one side's dead are lost to the other",
			"Varland said nine Lorian soldiers had been killed. Loria said it had lost two soldiers.",
			["Varland", "Loria"],
		],
		[
			"a weekday is of the story's own time",
			"At least six people have been killed in clashes since Sunday, police said. Organizers said 15 people had been killed.",
			["police", "Organizers"],
		],
		[
			"somebody puts the crowd otherwise than the article does",
			"Around 300 people protested outside the hall. Police put the crowd at 150.",
			[null, "Police"],
		],
	])("stand side by side where %s", (_, text, holders) => {
		expect(pointsOf(text)).toContainEqual({ kind: "conflicting_figures", holders });
	});

	it("point to their own counts, whatever else is counted", () => {
		const text =
			"Two guards were killed and 14 shops burned. Organisers said 45,000 people took part in the march. Police put the crowd at 18,000.";
		const { counts, disputed } = writeFacts(articleOf(text));
		const shown = disputed.flatMap(({ positions }) =>
			positions.flatMap((one) => one.counts.map((id) => counts.find((count) => count.id === id))),
		);
		expect(shown.map((count) => count?.value)).toEqual([45_000, 18_000]);
	});

	it("are told in one breath where the text says that they differ", () => {
		expect(pointsOf("Estimates of the crowd ranged from 5,000 to 20,000.")).toEqual([
			{ kind: "conflicting_figures", holders: [null] },
		]);
		expect(pointsOf("Tickets ranged from 50 to 200 pounds.")).toEqual([]);
	});

	it.each([
		[
			"the group may be a part of the whole",
			"The flood killed 40 people, the governor said. The mountain club said nine climbers had been killed.",
		],
		[
			"the estimate is nobody's",
			"Organisers said 45,000 people took part. The latest estimate was 18,000.",
		],
		[
			"those who are lost are players",
			"Varland said nine players had been hurt. Loria said it had lost two players to injury.",
		],
		[
			"the groups are two",
			"The army said 20 Barian soldiers had been killed. Its opponents said 35 Lorian soldiers had been killed.",
		],
		[
			"the figure without a noun is a part",
			"Forty tenants were evicted, the landlord said. A lawyer said at least 25 of them had paid.",
		],
		[
			"nothing says that it is another number of the same",
			"The company said 200 workers had accepted the offer. The union said 70 had refused it.",
		],
		[
			"the group is listed with another",
			"At least 12 soldiers and guards were killed, the army said. The ministry said 20 soldiers had been killed.",
		],
	])("are none where %s", (_, text) => {
		expect(pointsOf(text).filter(({ kind }) => kind === "conflicting_figures")).toEqual([]);
	});
});

describe("what a charge is answered with", () => {
	it.each([
		["Ivan Reed, 40, denies two counts of fraud.", ["Ivan Reed"]],
		[
			"Regulators found that the bank had hidden losses. The bank disputes the finding.",
			["Regulators", "The bank"],
		],
		["Ivan Reed, a broker, pleaded not guilty to theft on Monday.", ["Ivan Reed"]],
		[
			"Rosa Lind, 61, claims she acted on instructions, an allegation the bank rejects.",
			["Rosa Lind", "the bank"],
		],
	])("is an accusation: %s", (text, holders) => {
		expect(pointsOf(text)).toEqual([{ kind: "accusation", holders }]);
	});

	it.each([
		["Ivan Reed pleaded guilty to theft on Monday."],
		["Ivan Reed is not accused of any wrongdoing."],
		["Ivan Reed rejected criticism of the plan."],
	])("is none where nothing is denied: %s", (text) => {
		expect(pointsOf(text)).toEqual([]);
	});
});

describe("whoever accuses", () => {
	it.each([
		[
			"Talks broke down on Monday, with the army and the coastal rebels blaming each other.",
			"the army and the coastal rebels",
		],
		[
			"Army spokesman Omar Nasri denied any raid in the valley and accused the rebels of looting the trucks.",
			"Omar Nasri",
		],
	])("is who the verb belongs to, not what stands before it: %s", (text, holder) => {
		const holders = pointsOf(text)
			.filter(({ kind }) => kind === "accusation")
			.flatMap((point) => point.holders);
		expect(holders).toContain(holder);
		expect(holders).not.toContain("any raid");
	});
});

describe("wrongs told in plain words", () => {
	it.each([
		["Rosa Lind said police had shot at her son.", "Rosa Lind"],
		["The party said the count had been rigged.", "The party"],
		["A clerk said staff were ordered to destroy the files.", "A clerk"],
		["Rosa Lind said the council had ignored warnings about the bridge.", "Rosa Lind"],
		["A digger said the managers had known about a crack in the wall.", "A digger"],
		["Two sailors said they had been beaten, abused and left on the quay.", "Two sailors"],
		["The report said the company had failed to repair the valve.", "The report"],
		["The audit said senior Meridian managers had concealed losses.", "The audit"],
		["According to the indictment, Hall sold maps to a rival.", "the indictment"],
		["Prosecutors said Hall stole the maps from a locked room.", "Prosecutors"],
	])("accuse: %s", (text, holder) => {
		expect(pointsOf(text)).toContainEqual({ kind: "accusation", holders: [holder] });
	});

	it.each([
		["Police said the gunman had shot two people."],
		["Police said officers had shot a bear."],
		["The envoy said the talks had failed to produce a deal."],
		["Rosa Lind said she had ignored the warnings."],
		["Rosa Lind said the managers had known each other for years."],
		["The club said it had been beaten twice this year."],
		["Dan Moss said he thinks the system is rigged."],
		["The army said it had killed 14 militants."],
		["Prosecutors said the hearing about the theft began on Monday."],
		["Rosa Lind said staff were ordered to leave the building."],
		["The last officer killed in the line of duty was buried in 1983, the department said."],
	])("accuse nobody in: %s", (text) => {
		expect(pointsOf(text)).toEqual([]);
	});
});

describe("a flat denial", () => {
	it.each([
		[
			"Two porters said the alarm had been off for weeks. The hotel denied the claim.",
			"accusation",
			["Two porters", "The hotel"],
		],
		[
			"Lena Moss told a reporter that the mayor met the builder in March. The mayor called the story pure invention.",
			"accusation",
			["Lena Moss", "The mayor"],
		],
		[
			"The army said its troops had taken the ridge. The rebels denied that.",
			"conflicting_accounts",
			["The army", "The rebels"],
		],
	])("answers for a deed, not for the teller's own: %s", (text, kind, holders) => {
		expect(pointsOf(text)).toEqual([{ kind, holders }]);
	});
});

describe("who holds a claim", () => {
	it.each([
		[
			"is the many that the sentence before opens with",
			"Dan Moss said the unit was safe. Three families are moving away. They allege that alarms were ignored.",
			"Three families",
		],
		[
			"is whoever looked for what was not there",
			"An audit published on Friday found no record of the payment.",
			"An audit",
		],
		[
			"is whoever calls the claims of others untrue",
			"The mayor laughed at newspaper claims that he had moved abroad, calling them ridiculous.",
			"The mayor",
		],
	])("%s", (_, text, holder) => {
		expect(pointsOf(text).flatMap(({ holders }) => holders)).toContain(holder);
	});

	it("is not who spoke before, where many allege", () => {
		const text =
			"Dan Moss said the unit was safe. Three families are moving away. They allege that alarms were ignored.";
		expect(pointsOf(text).flatMap(({ holders }) => holders)).not.toContain("Dan Moss");
	});
});

describe("what is believed", () => {
	it("is unverified where those believe it who look into it", () => {
		expect(pointsOf("Detectives believe that the barn was set on fire.")).toEqual([
			{ kind: "unverified", holders: ["Detectives"] },
		]);
	});

	it.each([["Fans believe that the best is to come."], ["Police believe in patience."]])(
		"is no fact in: %s",
		(text) => {
			expect(pointsOf(text)).toEqual([]);
		},
	);
});

describe("accounts", () => {
	it("conflict where one denies what the other speaks of", () => {
		const text =
			"Colonel Vass said his jets had struck a military depot. Officials said the depot had not been used by the military for years.";
		expect(pointsOf(text)).toEqual([
			{ kind: "conflicting_accounts", holders: ["Vass", "Officials"] },
		]);
	});

	it("conflict where one says otherwise of it in the same sentence", () => {
		const text =
			"State media reported that the fire was under control, but residents said it was still spreading.";
		expect(pointsOf(text)).toEqual([
			{ kind: "conflicting_accounts", holders: ["State media", "residents"] },
		]);
	});

	it("conflict where a defender speaks after whoever tells the deed", () => {
		const text =
			"Police said Moss drove at the crowd on purpose. His lawyer said he lost control of the car.";
		expect(pointsOf(text)).toEqual([
			{ kind: "conflicting_accounts", holders: ["Police", "His lawyer"] },
		]);
	});

	it.each([
		["Police said Moss drove at the crowd. His lawyer said he was grateful to the doctors."],
		["Police said Moss drove at the crowd. His teacher said he lost his sister in May."],
		["The minister said no decision had been taken. Officials said a decision was expected soon."],
		["The club said the pier was shut, but visitors said it should open soon."],
		["Police said the bus was empty. The driver said it had not been a good year."],
		[
			"“She had no family left,” said Lena Holt. Rosa Lind told the jury she was shocked to find little left there.",
		],
	])("do not conflict in: %s", (text) => {
		expect(pointsOf(text)).toEqual([]);
	});
});

describe("the question at issue", () => {
	const pointsAndClaims = (text: string) =>
		writeFacts(articleOf(text)).disputed.map(({ point, positions }) => ({
			point,
			claims: positions.map(({ claim }) => claim),
		}));

	it.each([
		[
			"Chile and Peru accused each other of overfishing in the strait.",
			"who was guilty of overfishing in the strait",
		],
		["Talks broke down, with the army and the rebels blaming each other.", "who was to blame"],
		[
			"“The reports are malicious and false,” spokeswoman Lena Holt said.",
			"whether there was truth in the reports",
		],
		[
			"Russia has always denied involvement in the raid on the depot.",
			"whether there was involvement in the raid on the depot",
		],
		["The army blamed a roadside bomb.", "whether a roadside bomb was to blame"],
		["Dan Moss has denied wrongdoing and has not been charged.", "whether there was wrongdoing"],
		[
			"Dan Moss faces calls to resign over claims he misled the council, which he denies.",
			"whether he misled the council",
		],
		[
			"Lena Moss, 43, who has always denied stealing the money, was in court on Monday.",
			"whether Lena Moss was stealing the money",
		],
		[
			"Ms Moss, who denies the charges, is due in court in May.",
			"whether Ms Moss was guilty of the charges",
		],
		["Dan Moss denies murder.", "whether Dan Moss was guilty of murder"],
		[
			"A video appeared to contradict his account of the crash.",
			"whether there was truth in his account of the crash",
		],
		[
			"Governor Ann Roe said she would not judge the officers, two of whom have been charged with theft.",
			"whether the officers were guilty of theft",
		],
		[
			"Police arrested a man for allegedly firing at a bus.",
			"whether a man was guilty of firing at a bus",
		],
		[
			"Two men were detained on Friday for allegedly selling forged visas.",
			"whether two men were guilty of selling forged visas",
		],
		[
			"Relatives said the boat had been overloaded with cement, an allegation the owner, Delta Lines, rejected.",
			"whether the boat had been overloaded with cement",
		],
		["Dan Moss has always maintained his innocence.", "whether Dan Moss was guilty of the charges"],
		["Rebels claimed to have shot down two jets.", "whether Rebels had shot down two jets"],
		["The claim could not be verified.", "whether the claim could be verified"],
		[
			"The firm said it lost 20 jobs. The union disputes that figure, saying nobody left.",
			"whether there was truth in the figure",
		],
		[
			"The clinic counted 19 bodies. The agency could not independently verify the claim.",
			"whether the claim can be confirmed",
		],
		[
			"Prosecutors are looking into allegations that the app pushes videos about self-harm, which Lumo denies.",
			"whether the app pushes videos about self-harm",
		],
		[
			"Dan Moss is suspected of ordering the raid.",
			"whether Dan Moss is guilty of ordering the raid",
		],
	])("reads as one: %s", (text, point) => {
		expect(pointsAndClaims(text).map((one) => one.point)).toContain(point);
	});

	it("ends where another verb speaks of something else", () => {
		const text =
			"Omar Nasri denied any raid in the valley and accused the rebels of looting the trucks.";
		const claims = pointsAndClaims(text).flatMap((one) => one.claims);
		expect(claims).toContain("denied any raid in the valley");
		expect(claims).toContain("accused the rebels of looting the trucks");
	});

	it.each([
		"Lena Holt said it was too early to tell whether poison, a virus or malaria was to blame.",
		"The council will decide whether the two firms are to be accused of fraud.",
	])("is none where nobody is accused yet: %s", (text) => {
		expect(
			writeFacts(articleOf(text)).disputed.filter(({ kind }) => kind === "accusation"),
		).toEqual([]);
	});

	it("is not of what the same person hedged", () => {
		const text =
			"Lena Holt said it was too early to tell whether poison was to blame, and denied that the council had been slow.";
		expect(pointsAndClaims(text).map(({ point }) => point)).toContain(
			"whether the council had been slow",
		);
	});

	it("is shown beside the figures of its sentence where two accuse each other", () => {
		const text =
			"Chile and Peru accused each other on Monday of raids that left at least nine people dead. Residents told a radio station they had seen at least seven bodies.";
		expect(
			pointsOf(text)
				.map(({ kind }) => kind)
				.sort(),
		).toEqual(["accusation", "conflicting_figures"]);
	});

	it("has whoever spoke before for its he", () => {
		const text =
			"Mayor Omar Nasri said talks had broken down. He rejected reports that the bridge would close.";
		expect(pointsOf(text).flatMap(({ holders }) => holders)).toContain("Omar Nasri");
	});

	it("tells one rejection once", () => {
		const text =
			'Gail Moss accused the council of hiding the toll. Chief executive Omar Nasri rejected the charge as "baseless".';
		const [point] = writeFacts(articleOf(text)).disputed;
		expect(point?.positions.map(({ holder }) => holder)).toEqual([
			"Gail Moss",
			"Chief executive Omar Nasri",
		]);
	});
});
