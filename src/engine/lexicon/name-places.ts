const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** End the name of a building or facility: "Heathrow Airport", "Grand Mosque", "King Street". */
export const FACILITY_HEADS = words(`
	airport airfield airbase hospital clinic stadium arena bridge tunnel dam tower building hall square street road
	avenue boulevard lane drive highway motorway freeway plaza park garden gardens zoo hotel inn resort prison jail
	penitentiary mosque cathedral temple synagogue basilica abbey monastery shrine palace castle fort fortress
	station terminal port harbour harbor pier mall market supermarket cemetery graveyard memorial monument barracks base
	refinery mine plant pipeline canal reservoir courthouse townhouse mansion cottage estate farm ranch
	crossing checkpoint camp compound nightclub bar pub restaurant cafe café speedway racecourse racetrack
	promenade beachfront pavilion crescent terrace close mews quay wharf
	observatory library museum gallery theatre theater cinema
`);

/** End or open the name of a region or natural feature: "Homs province", "Lake Chad", "Black Sea". */
export const PLACE_HEADS = words(`
	province county district region state territory prefecture governorate municipality canton parish borough oblast
	city town village hamlet suburb neighbourhood neighborhood township commune republic kingdom emirate
	river lake sea ocean bay gulf strait straits channel island islands isle isles peninsula archipelago cape
	mountain mountains mount mt hill hills valley desert forest jungle canyon gorge glacier volcano delta basin plateau
	plains steppe coast beach reef falls creek springs heights highlands lowlands borders shore corridor triangle strip
	north south east west northeast northwest southeast southwest
`);

/** In lower case after a name, the name still says the place: "Idlib governorate". */
export const LOWER_PLACE_HEADS = words(
	"province county district region state territory prefecture governorate municipality city town village island islands river valley peninsula oblast",
);

/** In lower case after a name, they are part of the place's name: "Homs province". */
export const REGION_KINDS = words(
	"province county district governorate prefecture municipality oblast",
);

/** In lower case after a name, the two are the name of a building or facility: "Kirkwall airport". */
export const FACILITY_KINDS = words(`
	airport airfield airbase base hospital clinic stadium bridge tunnel dam prison jail mosque cathedral temple synagogue
	monastery palace castle fortress cemetery graveyard refinery mine reservoir harbour harbor station crossing camp plant
`);

/** Between the two: "Kirkwall air base". */
export const SITE_MODIFIERS = words(`
	air naval army military refugee power railway train bus metro police border provincial general district university
	international regional nuclear oil gold copper coal diamond iron central maximum-security public children's
`);

/** Before "of" and a name, the name is a place: "the town of Umea", "the island of Lesbos". */
export const PLACE_KINDS = words(`
	city town village suburb province county district region state capital port island islands peninsula municipality
	neighbourhood neighborhood hamlet outskirts north south east west northeast northwest southeast southwest centre
	center coast mayor governor border streets area areas parts republic kingdom stronghold enclave coast resident
	residents people
	cities towns villages suburbs provinces counties districts regions ports neighbourhoods neighborhoods hamlets
	resort communities seaport township commune prefecture governorate shores hills foothills slopes
`);

/** After these, a lone name is likely a place: "in Trenton", "near Hama", "from Leeds". */
export const PLACE_PREPOSITIONS = words(
	"in near at from to into outside inside around across throughout through toward towards via off northern southern eastern western central downtown north south east west neighbouring neighboring nearby",
);

/** Names of occasions, works and things: they neither act nor lie anywhere. */
export const THING_HEADS = words(`
	act bill law resolution amendment constitution treaty accord accords agreement pact protocol convention declaration
	prize award awards medal oscar oscars emmy cup championship championships olympics olympiad games tournament
	open series bowl derby marathon festival carnival fair week day night eve year month weekend month anniversary century era age
	war wars revolution uprising crisis crash attack attacks massacre holocaust genocide operation hurricane storm typhoon cyclone
	virus disease syndrome fever flu scandal affair plan deal scheme debate election elections primary
	referendum conference summit convention code rule rules doctrine theory principle index
	article section chapter verse page part episode season bible quran koran book novel song album film movie
	show programme report study journal edition dream spring winter summer autumn flight boeing
	visa card account pro plus model mark bond bonds ode lane matters
	christmas easter ramadan thanksgiving halloween passover
	brexit covid-19 covid sars ebola zika aids hiv internet web english latin
	obamacare medicare medicaid republicanism communism islam christianity judaism hinduism buddhism god allah jesus christ
	lord
`);

/** Open the name of a thing: "Article III", "Hurricane Irma", "Operation Sentinel". */
export const THING_OPENERS = words(`
	article title section chapter amendment hurricane cyclone typhoon storm tropical operation flight project phase
	act episode season volume part figure table grade level type stage category class route highway interstate
	day miss brexit windows xbox galaxy
`);

/** Share indices, kinds of oil and feasts: they look like bodies and places, and are neither. */
export const KNOWN_THINGS = words(`
	dax mdax ftse cac nikkei sensex nifty topix kospi kosdaq ibovespa bovespa stoxx ibex smi aex omx tsx s&p csi kse nse
	hajj umrah eid ashura nowruz diwali holi hanukkah pesach purim sukkot lent vesak songkran wti
`);

/** Open the name of a street or building: "Avenue Foch", "Hotel Astoria", "Estadio Azteca". */
export const BUILT_OPENERS = words(`
	avenue boulevard rue calle rua avenida plaza piazza praça stade estadio estádio stadio hotel hôtel palais palazzo
	château schloss fort aéroport aeropuerto aeroporto hôpital clínica pont gare quai jalan
`);

/** Open the name of a place and nobody's: of what was built, and of what grew, "Jabal Amman". */
export const FEATURE_OPENERS: ReadonlySet<string> = new Set([
	...BUILT_OPENERS,
	...words(`
	lake mount camp cape wadi jabal jebel djebel deir kafr beit oued kampung pulau gunung tanjung ciudad playa barrio
	colonia île ilha isla islas mont monte cerro puerto punta laguna nizhny verkhny
	`),
]);

/** Capitalised for other reasons than naming who or where. */
export const NEVER_NAMES = words(`
	january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec
	monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	i i'm i've i'll ok okay tv dvd cd dna pc am pm gmt est edt pdt pst bst utc bc ad usd gbp eur suv ufo vip faq gdp hq
	mph kph km kg mw pdf url http https www ceo cfo coo pr it ad id
	yes no oh well hi hello hey thanks please dear sorry wow god lol rt via photo image images picture video caption
	read more share related advertisement story copyright credit watch listen subscribe follow update updated breaking exclusive
	note source sources editor's editors' loading toggle enlarge getty
	north south east west northern southern eastern western central
	internet earth sun moon english
	somebody nobody everybody anybody someone anyone everyone something nothing everything anything
`);
