const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a person's name and nowhere else; lower case, without the stop. */
export const HONORIFICS = words(`
	mr mrs ms miss messrs mx dr sir dame lord lady madam madame mme mlle monsieur herr frau signor señor señora don doña
	prof professor rev reverend fr sheikh shaikh sheik imam ayatollah mullah maulana mufti rabbi hon shri smt
	sen sens rep reps gov govs profs drs sgt cpl lt col gen capt cmdr maj brig adm cllr det insp supt pvt pte pfc spc msgr br sr
	congressman congresswoman councillor alderman sergeant corporal lieutenant captain colonel
	baroness baron viscount pope
`);

/** Honorifics too rare or too local for the tagger's own list. */
export const FURTHER_HONORIFICS = words(`
	hajiya hajia alhaji haji hajji ustaz ustad datuk dato dato' tun engr barr comrade
`);

/** Titles and offices in capitals before a name: "President Lula", "Home Secretary Amber Rudd". */
export const TITLES = words(`
	president minister secretary chancellor premier senator representative governor mayor general admiral
	commander commodore marshal major brigadier chief judge justice magistrate king queen prince princess duke duchess
	earl count countess emperor empress emir sultan archbishop bishop cardinal patriarch father sister
	brother mother pastor deacon canon chairman chairwoman chairperson chair director commissioner constable
	inspector superintendent detective officer deputy ambassador envoy advocate attorney prosecutor solicitor
	spokesman spokeswoman spokesperson coach manager ceo speaker leader lawyer pc mp msp mep delegate
	undersecretary elect treasurer comptroller sheriff marshal trooper private specialist airman seaman
	lance warrant special agent analyst correspondent reporter editor author actor actress singer comedian
	aide adviser advisor counsel nominee candidate congressmember assemblyman assemblywoman taoiseach
	coroner dean provost chaplain principal headteacher founder cofounder barrister consul attaché regent
	crown supreme ayatollah uncle aunt auntie grandma grandpa hero star striker midfielder goalkeeper captain
	suspect victim pilot senators representatives congressmen presidents ministers justices judges generals
	governors mayors secretaries officers detectives professors
`);

/** Titles too rare or too local for the tagger's own list: "Chief Executive", "District Collector". */
export const FURTHER_TITLES = words(`
	executive collector councilor councilman councilwoman councilmember alderwoman selectman lawmaker trustee
	assemblymember congressperson magistrate registrar superintendant archdeacon vicar warden custodian
	chieftain governor-general vice-president vice-chancellor co-founder
`);

/** May stand before a title as part of it: "Deputy", "Assistant Chief", "Vice", "Acting", "former". */
export const TITLE_MODIFIERS = words(`
	assistant deputy vice acting interim former ex then late first second lady prime foreign home defence defense
	finance interior health education justice environment trade energy transport transportation agriculture labor
	labour culture sports treasury cabinet shadow state group wing squadron general chief executive financial operating associate district
	federal national high supreme senior junior major lieutenant master staff police fire crown attorney solicitor
	majority minority house senate opposition republican democratic democrat conservative labour gop party presidential
	vice-presidential parliamentary permanent managing founding honorary emeritus grand lead special under
	information communications culture immigration housing security homeland intelligence economy business
	court appeals appeal county city town circuit regional provincial
	us u.s. uk u.k. eu un u.n.
`);

/** Nouns for what a person is or does, in lower case beside a name: "the governor of Homs, ...", "a nurse". */
export const ROLE_NOUNS = words(`
	president vice-president president-elect minister secretary chancellor premier senator representative governor mayor
	general admiral colonel captain major sergeant lieutenant corporal commander brigadier marshal chief judge justice
	magistrate king queen prince princess duke duchess emperor sultan emir pope archbishop bishop cardinal priest
	pastor vicar imam cleric rabbi monk nun chairman chairwoman chairperson chair director commissioner constable
	inspector superintendent detective officer deputy ambassador envoy diplomat consul advocate attorney prosecutor
	solicitor barrister lawyer counsel spokesman spokeswoman spokesperson coach manager trainer ceo cfo coo executive
	speaker leader ringleader co-leader head boss owner co-owner founder co-founder cofounder member ex-member mp lawmaker legislator
	congressman congresswoman councillor politician candidate nominee contender rival opponent predecessor
	successor aide adviser advisor assistant strategist campaigner activist organiser organizer volunteer
	analyst expert economist scientist researcher professor lecturer academic scholar historian sociologist
	anthropologist psychologist psychiatrist biologist chemist physicist astronomer geologist meteorologist
	climatologist epidemiologist virologist ecologist archaeologist engineer architect designer developer
	programmer doctor physician surgeon neurosurgeon nurse midwife paramedic dentist pharmacist veterinarian
	coroner pathologist teacher headteacher principal student pupil graduate undergraduate schoolgirl schoolboy
	journalist reporter correspondent editor editor-in-chief columnist commentator broadcaster presenter host anchor photographer blogger
	writer author novelist poet playwright actor actress singer musician rapper composer artist painter
	sculptor dancer comedian filmmaker producer director screenwriter model celebrity star youtuber
	athlete player footballer striker midfielder defender goalkeeper quarterback batsman bowler boxer cyclist
	runner swimmer sprinter golfer skier skater champion medalist medallist referee umpire
	farmer fisherman worker driver pilot sailor soldier serviceman servicewoman veteran marine guard officer
	firefighter policeman policewoman trooper sheriff agent spy operative informant whistleblower hacker
	businessman businesswoman entrepreneur investor banker trader billionaire millionaire tycoon oligarch magnate financier developer
	shopkeeper restaurateur chef waiter waitress barber hairdresser cleaner carpenter electrician builder plumber
	secretary clerk accountant librarian curator archivist
	resident local villager neighbour neighbor citizen national native immigrant migrant refugee expatriate
	tourist visitor traveller passenger pedestrian witness eyewitness bystander survivor victim hostage
	suspect gunman attacker shooter bomber terrorist militant extremist insurgent rebel fighter warlord jihadist
	killer murderer assassin robber thief smuggler trafficker kidnapper fugitive inmate prisoner detainee defendant plaintiff
	convict accomplice mastermind plotter dissident defector exile plaintiff juror
	man woman boy girl teenager teen toddler baby child adult pensioner retiree grandmother grandfather grandson
	granddaughter mother father mum mom dad parent son daughter brother sister twin sibling uncle aunt cousin
	nephew niece wife husband widow widower spouse partner girlfriend boyfriend fiancé fiancée fiance fiancee
	ex-wife ex-husband ex-girlfriend ex-boyfriend stepfather stepmother stepson stepdaughter brother-in-law sister-in-law
	mother-in-law father-in-law son-in-law daughter-in-law godfather friend colleague classmate roommate flatmate
	teammate neighbor landlord tenant customer employee employer employer staffer intern apprentice contractor
	consultant official bureaucrat technocrat trustee treasurer chairman shareholder director-general
	secretary-general sub-prefect prefect commissioner-general undersecretary vice-chancellor provost dean rector
	missionary evangelist philanthropist feminist environmentalist conservationist naturalist explorer
	mountaineer climber astronaut cosmonaut inventor pioneer legend icon hero heroine figurehead patriarch matriarch
	coordinator specialist technician operator supervisor administrator planner programmer
	critic reviewer supporter backer donor fundraiser lobbyist negotiator mediator peacemaker ombudsman
	watchdog inspector regulator auditor superintendent custodian
	counsellor counselor therapist scout captain skipper vice-captain drummer guitarist bassist vocalist frontman
`);

/** Between a person's names: "Ludwig van Beethoven", "Osama bin Laden", "Charles de Gaulle". */
export const NAME_PARTICLES = words(
	"de la del des da das do dos du di della dello degli delle dei van von der den het ter ten bin ibn bint ben al el ul ud ur abu y e af zu le st",
);

/** Honours and degrees after a person's name, which are no part of it: "Ada Obi SAN". */
export const POST_NOMINALS =
	/^(?:QC|KC|SC|SAN|TD|OBE|CBE|MBE|KBE|DBE|MP|MEP|MLA|MSP|PhD|Ph\.D|M\.?D|FRS|FRCP|JP|DL|RN|Esq)\.?$/;

/** Ends a person's name: "Robert Downey Jr." */
export const NAME_SUFFIXES = words("jr jnr sr snr ii iii iv phd md qc kc obe mbe cbe esq");

/** Surnames that are also nouns for places, bodies and things: "Peter Hall". */
export const SURNAME_NOUNS = words(`
	hall park hill hills lane church banks bank marsh lake rivers forest mills court temple castle bridges house field
	cross post star sun cash price law day knight king young west east north power powers lord inn barr camp fort
	fair rice rock page mark may march summer summers winter winters spring bond book constable marshall marshal
	judge bishop pope cook major deacon ford wood woods moore moss stone waters pool farm valley creek chase brook
	brooks glen dale heath green bush justice cox guard coach best love long
`);
