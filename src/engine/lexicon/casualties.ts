type Category =
	| "killed"
	| "injured"
	| "missing"
	| "arrested"
	| "infected"
	| "displaced"
	| "rescued"
	| "other";

/** Verb forms that say what happened to those who are counted when they are its object or passive subject. */
export const FATE_OF_OBJECT: Readonly<Record<Category, string>> = {
	killed: `kill kills killing killed slay slain slaying slew murder murders murdered murdering execute executed
		executing executes massacre massacred massacring behead beheaded beheading behead lynch lynched lynching
		assassinate assassinated assassinating slaughter slaughtered slaughtering electrocuted drowned drowning
		hanged crucified strangled incinerated gassed beheads martyred exterminated`,
	injured: `injure injures injured injuring wound wounds wounded wounding hurt hurting hurts maim maimed maiming
		hospitalise hospitalised hospitalize hospitalized hospitalizing poisoned poisoning sickened sickening burned
		burnt stabbed stabbing scalded concussed paralysed paralyzed disabled`,
	missing: ``,
	arrested: `arrest arrested arresting arrests detain detained detaining detains apprehend apprehended apprehending
		nab nabbed nabbing jail jailed jailing jails imprison imprisoned imprisoning incarcerated handcuffed
		custody`,
	infected: `infect infected infecting infects`,
	displaced: `displace displaced displacing displaces evacuate evacuated evacuating evacuates uproot uprooted
		uprooting homeless evict evicted evicting relocate relocated`,
	rescued: `rescue rescued rescuing rescues free freed freeing frees release released releasing releases liberate
		liberated liberating save saved saving airlifted saves`,
	other: ``,
};

/** Verb forms that say what those who are counted did or suffered when they are its subject. */
export const FATE_OF_SUBJECT: Readonly<Record<Category, string>> = {
	killed: `die dies died dying perish perished perishing drown drowned drowning succumb succumbed succumbing
		starved`,
	injured: `sustain sustained suffer suffered`,
	missing: `vanish vanished vanishing disappear disappeared disappearing missing unaccounted`,
	arrested: ``,
	infected: `contract contracted caught catch`,
	displaced: `flee flees fled fleeing displaced homeless evacuate`,
	rescued: ``,
	other: ``,
};

/** Words that tell a fate by themselves: heads of the noun phrase, adjectives in it or right after it. */
export const FATE_WORDS: Readonly<Record<Category, string>> = {
	killed: `dead death deaths fatality fatalities body bodies corpse corpses killed slain murdered lives killings
		killing murders murder homicides homicide murdered deceased drowned executed executions beheaded
		suicides drownings`,
	injured: `injured wounded injury injuries hurt wounds hospitalised hospitalized poisoned maimed`,
	missing: `missing unaccounted disappeared disappearances`,
	arrested: `arrested arrests arrest detained detainees detainee detentions jailed`,
	infected: `infected infections infection`,
	displaced: `displaced homeless evacuees evacuated evacuee`,
	rescued: `rescued freed saved`,
	other: `casualties casualty victims victim hostages hostage captives captive prisoners`,
};

/** What a "toll" or "count" before a bare figure is of. */
export const TOLL_WORDS: ReadonlySet<string> = new Set(
	"toll tally count total number figure".split(" "),
);

/** Diseases and the words around them: cases there are infections, not lawsuits. */
export const DISEASE_WORDS: ReadonlySet<string> = new Set(
	`disease diseases virus viruses infection infections infected outbreak outbreaks epidemic pandemic contagion flu
	influenza cholera ebola covid coronavirus sars mers malaria measles mumps rubella polio tuberculosis tb hiv aids
	dengue zika typhoid typhus plague anthrax meningitis hepatitis diphtheria pertussis salmonella listeria
	legionnaires norovirus smallpox monkeypox mpox chickenpox rabies pneumonia syphilis gonorrhea chlamydia
	leprosy encephalitis botulism vaccine vaccines vaccination vaccinated symptoms quarantine quarantined cancer
	fever haemorrhagic hemorrhagic pathogen bacteria strain health hospitals e.coli`.split(/\s+/),
);

/** Events of which a count of zero is news: "no casualties", "no deaths". */
export const ZERO_NOUNS: ReadonlySet<string> = new Set(
	`casualties casualty deaths death fatalities fatality injuries injury victims arrests survivors injured wounded
	infections`.split(/\s+/),
);

/** What happened to nobody: "no one was hurt", "none of the passengers were injured". */
export const ZERO_FATES: ReadonlySet<string> = new Set(
	`hurt injured killed wounded harmed arrested detained infected missing died hospitalised hospitalized`.split(
		/\s+/,
	),
);

/** Nouns before "of" that say what befell those who are counted: "the killings of 128 people". */
export const NOUNS_OF_FATE: Readonly<Partial<Record<Category, string>>> = {
	killed:
		"death deaths killing killings murder murders massacre execution executions slaying slayings loss",
	injured: "injury injuries wounding poisoning",
	missing: "disappearance disappearances",
	arrested: "arrest arrests detention jailing imprisonment",
	infected: "infection infections",
	displaced: "displacement evacuation eviction",
	rescued: "release rescue freeing liberation return",
};

/** Pulling people out of these is a rescue; pulling them from a bus or a list is not. */
export const PERILS: ReadonlySet<string> = new Set(
	`water sea river lake ocean waves rubble debris wreckage ruins mud snow avalanche flames floodwaters floodwater
	cave mine hull roof roofs rooftop rooftops tree trees treetops cliff wreck`.split(/\s+/),
);
