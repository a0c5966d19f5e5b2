/** Nouns for people in the plural or collective, as figures count them; lower case. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
	`people persons folk folks individuals humans men women man woman person boy boys girl girls child children
	kid kids baby babies infants infant toddlers toddler teenagers teens teen teenager youths youth youngsters
	adults adult adolescents minors elderly seniors pensioners pensioner retirees

	schoolgirls schoolgirl schoolboys schoolboy schoolchildren students student pupils pupil undergraduates
	graduates classmates freshmen sophomores alumni scholars teachers teacher professors lecturers academics
	principals headteachers tutors

	husbands wives husband wife parents parent mothers mother fathers father sons son daughters daughter siblings
	brothers brother sisters sister twins triplets cousins cousin uncles aunts nephews nieces grandchildren
	grandparents relatives relative widows orphans orphan spouses couples dependants dependents
	friends friend neighbours neighbors neighbour neighbor colleagues colleague roommates companions

	civilians civilian residents resident citizens citizen villagers villager townspeople locals inhabitants
	passersby bystanders bystander onlookers pedestrians pedestrian cyclists cyclist
	motorists drivers driver bikers riders rider passengers passenger commuters commuter travellers travelers
	tourists tourist visitors visitor holidaymakers vacationers guests guest revellers revelers partygoers
	concertgoers churchgoers worshippers worshipers worshipper pilgrims pilgrim devotees mourners shoppers
	customers customer clients client consumers subscribers users user viewers listeners readers fans fan
	spectators supporters supporter attendees participants participant audience crowd members member
	homeowners tenants tenant landlords householders taxpayers voters voter electors constituents
	respondents adherents followers believers campers hikers climbers climber swimmers surfers divers diver
	skiers skier mountaineers trekkers runners runner athletes athlete players player footballers cricketers
	golfers wrestlers boxers swimmers sailors jockeys teammates referees coaches coach competitors contestants
	contenders finalists champions winners medallists medalists olympians

	soldiers soldier troops troop servicemen serviceman servicewomen servicemembers personnel marines marine sailors
	sailor airmen paratroopers commandos commando infantrymen conscripts conscript recruits recruit cadets cadet
	veterans veteran reservists officers officer generals colonels captains sergeants lieutenants corporals corporal privates peacekeepers
	peacekeeper guards guard guardsmen bodyguards police policemen policeman policewomen constables detectives
	deputies deputy troopers trooper gendarmes sheriffs wardens agents agent spies spy inspectors investigators
	firefighters firefighter firemen paramedics paramedic medics medic responders rescuers rescuer lifeguards
	coastguards forces mercenaries mercenary contractors contractor snipers pilots pilot crew crewmen
	crewmembers crewman

	militants militant fighters fighter rebels rebel insurgents insurgent gunmen gunman terrorists terrorist
	extremists extremist jihadists jihadist jihadis jihadi islamists islamist separatists separatist guerrillas
	guerrilla militiamen militiaman partisans combatants assailants assailant attackers attacker bombers
	hijackers kidnappers abductors robbers robber thieves thief burglars burglar criminals criminal gangsters
	mobsters smugglers smuggler traffickers trafficker poachers pirates pirate hackers murderers murderer killers
	killer rapists offenders offender fugitives fugitive vandals looters rioters hooligans suspects suspect
	accomplices accomplice perpetrators culprits shooters shooter stabbers arsonists fraudsters dealers pimps

	prisoners prisoner inmates inmate detainees detainee captives captive hostages hostage convicts convict
	defendants defendant plaintiffs plaintiff witnesses witness victims victim survivors survivor casualties
	casualty dead wounded injured missing patients patient sufferers carriers evacuees evacuee refugees refugee
	migrants migrant immigrants immigrant seekers seeker hopefuls applicants applicant stowaways
	displaced homeless returnees exiles exile emigrants deportees castaways slaves slave abductees fatalities
	bodies body corpses corpse cadavers remains souls lives deaths skeletons

	protesters protestors protester demonstrators demonstrator marchers marcher activists activist campaigners
	campaigner strikers organisers organizers volunteers volunteer picketers dissidents dissident opponents
	opponent critics critic rivals loyalists backers donors donor

	workers worker employees employee staff staffers staffer laborers labourers labourer laborer miners miner
	farmers farmer fishermen fisherman farmworkers herders herdsmen shepherds traders trader merchants vendors
	vendor shopkeepers shopkeeper waiters waitresses cooks chefs bakers butchers cleaners builders carpenters
	plumbers electricians engineers engineer technicians technician mechanics mechanic scientists scientist
	researchers researcher experts expert specialists analysts analyst economists economist consultants
	advisers advisors adviser doctors doctor physicians physician surgeons surgeon nurses nurse midwives
	pharmacists dentists psychologists psychiatrists veterinarians caregivers carers healthcare-workers
	lawyers lawyer attorneys attorney solicitors barristers judges judge magistrates jurors juror prosecutors
	clerks accountants oligarch oligarchs tycoon tycoons magnate magnates billionaire billionaires bankers banker brokers investors investor shareholders shareholder stockholders executives
	executive directors director managers manager bosses employers employer owners owner entrepreneurs founders
	chairmen presidents ministers minister officials official bureaucrats diplomats diplomat ambassadors
	ambassador envoys envoy attaches attachés consuls delegates delegate representatives representative lawmakers
	lawmaker legislators legislator senators senator congressmen congresswomen parliamentarians mps mp mep meps
	councillors councilors councilmen governors governor mayors mayor politicians politician candidates candidate
	nominees leaders leader chiefs kings queens princes princesses royals aides aide spokesmen secretaries
	commissioners chairpersons democrats democrat republicans republican conservatives liberals socialists communists nationalists
	signatories signers delegates

	journalists journalist reporters reporter correspondents photographers photographer cameramen editors editor
	writers writer authors author bloggers blogger artists artist actors actor actresses musicians musician singers
	singer dancers dancer performers performer composers filmmakers directors models celebrities stars
	priests priest nuns nun monks monk bishops bishop cardinals cardinal imams imam rabbis rabbi clerics cleric
	pastors pastor clergy clergymen missionaries missionary

	muslims christians jews catholics protestants hindus sikhs buddhists shiites shias sunnis alawites druze
	yazidis yezidis kurds arabs turkmen rohingya uighurs uyghurs roma gypsies atheists mormons evangelicals
	westerners westerner foreigners foreigner nationals national expatriates expats natives aborigines islanders
	britons brits englishmen scots irishmen frenchmen dutchmen spaniards danes swedes finns norwegians poles
	czechs slovaks slovenes croats serbs bosniaks greeks turks thais filipinos filipinas swiss afghans pakistanis
	israelis iraqis saudis kuwaitis emiratis yemenis omanis qataris bangladeshis nepalis uzbeks tajiks kazakhs
	kyrgyz turkmens japanese chinese vietnamese lebanese portuguese sudanese burmese sinhalese maltese taiwanese
	hispanics latinos blacks whites asians londoners newyorkers gays lesbians bisexuals transgender lgbt
	others disabled poor jobless unemployed professionals freelancers beneficiaries recipients recipient
	killed arrested detained hurt hospitalised hospitalized rescued drowned slain
	heirs tribesmen elders tribespeople peasants nomads settlers settler squatters occupants occupant sleepers
	counterparts partners partner peers hosts heroes enemies masterminds ringleaders ringleader operatives
	operative informants informers translators interpreters scouts donors virgins births newborns fetuses
	mariners seafarers seamen astronauts cosmonauts cowboys janitors maids domestics housekeepers nannies
	caretakers bartenders lobbyists auditors negotiators mediators monitors observers observer crewmates
	commanders commander cultists gamers streamers influencers mechanics ballplayers hitmen
	strangers vips commentators historians philosophers thinkers readers`.split(/\s+/),
);

/** Plural endings of nouns for people: "gunmen", "columnists", "technicians". */
export const PERSON_ENDINGS: readonly string[] = [
	"men",
	"women",
	"people",
	"persons",
	"ists",
	"ians",
	"goers",
	"seekers",
	"holders",
	"mates",
	"workers",
	"keepers",
	"owners",
	"fighters",
	"makers",
	"crats",
	"ologists",
	"ers",
	"ors",
	"eers",
];

/** Words with such endings that are things. */
export const NOT_PERSONS: ReadonlySet<string> = new Set(
	`abdomen adapters adaptors alders altars anchors answers armors assists badgers banners barometers barriers
	bars batters bazaars beavers blacklists bladders blisters boilers bombers boosters borders bothers boulders
	breakers buffers bulldozers bumpers bunkers burgers burners butters calculators calendars cancers
	candleholders canisters capacitors carriers cars cedars cellars centers centres chambers chapters chargers
	charters checklists cheers choppers cigars clippers closers clovers clusters coasters collars colors colours
	compressors computers conifers connectors consists containers contours converters coolers copters corners
	corridors counters covers crackers craters cruisers cucumbers cutters cylinders cysts daggers dampers
	destroyers detectors detours diameters diapers differs diggers dinners disasters disorders dollars doors
	drawers dredgers dryers dumpsters elevators encounters endeavors endeavours enters errors escalators
	excavators exists factors favors favours feathers fertilizers fevers fibers fibres filters finders fingers
	fists flavors flavours fliers floors flours flowers flyers folders freezers freighters gathers genders
	generators glaciers glimmers grasshoppers grinders guitars gutters hamburgers hammers hamsters hangers
	hangovers harbors harbours headquarters heaters heists helicopters hinders honors honours hoppers horrors
	hours hovers humors icemakers identifiers indicators infers injectors insists inverters jars jumpers
	junipers kilometers kilometres labors labours ladders landers lasers launchers layers layovers ledgers
	leftovers letters levers lifters lighters liners lingers lists liters litres loaders loafers lobsters
	lockers lowers lumbers makeovers manners manors markers matters mergers meteors meters metres mirrors mists
	mixers monitors mortars motors mowers murders newspapers noisemakers numbers odors offers omen orbiters
	orders otters oysters pacemakers pagers panthers papers parameters parlors parlours peoples peppers
	perimeters persists pillars placeholders planters plasters platters playlists pointers ponders poppers
	posters powers prayers precursors predictors primers printers processors propellers quarters quavers
	radiators rafters razors reactors receivers recliners refers regimen regimens registers remainders reminders
	renders repeaters resists retrievers revolvers rivers rockers rollers roosters rosters rotors routers rovers
	rubbers rudders rulers rumors rumours scanners scars scatters scooters screwdrivers sectors semesters
	semiconductors semitrailers sensors servers sewers shatters shelters shivers shortlists showers shutters
	silencers silvers simulators skyscrapers sliders slippers slivers sneakers speakers specimen specimens
	spiders splinters spoilers sprinklers stars steamers steers stickers stoppers strainers streamers strollers
	suffers sunflowers supers suppers surrenders sweaters sweepers takeovers tankers tapers teasers tenders
	terrors theaters theatres thermometers thrillers tigers timers toasters tours towers trackers tractors
	trailers transfers transformers transistors transmitters tremors triggers trimesters trousers tubers tumors
	tumours turbochargers turnovers twisters twists typewriters ulcers umbers utters vapors vectors vouchers
	wafers wagers waitlists wallpapers wars washers waters wavers whispers wildflowers wonders woodpeckers
	wrappers wrists zippers`.split(/\s+/),
);
