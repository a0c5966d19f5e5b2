/** Units of length, area, volume, weight, power, speed and the like; singular, plural, abbreviated. */
export const MEASURE_UNITS: ReadonlySet<string> = new Set(
	`mile miles kilometre kilometres kilometer kilometers km kms metre metres meter meters m cm mm
	centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters
	foot feet ft inch inches yard yards furlong furlongs nautical lightyear fathom fathoms
	acre acres hectare hectares ha sq
	litre litres liter liters gallon gallons pint pints quart quarts barrel barrels millilitre millilitres
	milliliter milliliters ml bushel bushels tablespoon tablespoons teaspoon teaspoons
	ton tons tonne tonnes kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs pound pounds stone gram grams gramme
	grammes mg milligram milligrams lb lbs ounce ounces oz carat carats kiloton kilotons megaton megatons
	watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts mw gw kw kwh mwh terawatt volt volts
	joule joules calorie calories kilocalories horsepower bhp decibel decibels hertz megahertz gigahertz ghz mhz
	mph kph kmh knot knots degree degrees celsius fahrenheit
	byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes mb gb tb
	sieverts millisieverts becquerel becquerels microgram micrograms micron microns ppm ppb psi
	° °c °f ℃ c f`.split(/\s+/),
);

/** Before a unit: "square miles", "metric tons". */
export const UNIT_MODIFIERS: ReadonlySet<string> = new Set(
	`square cubic metric nautical light short long imperial fluid linear troy statute standard`.split(
		/\s+/,
	),
);

/** Durations and frequencies are no counts. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
	`second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks weekend
	weekends fortnight fortnights month months year years yr yrs decade decades century centuries millennium
	millennia millenniums weekday weekdays morning mornings evening evenings afternoon afternoons semester
	semesters season seasons generation generations millisecond milliseconds nanoseconds anniversary yearlong
	o'clock oclock am pm a.m. p.m. a.m p.m gmt est edt pst pdt cet utc bst ist noon midnight hrs.`.split(
		/\s+/,
	),
);

/** Before a duration's unit: "twenty working days", "two consecutive nights". */
export const TIME_MODIFIERS: ReadonlySet<string> = new Set(
	`working business calendar consecutive straight full long short whole more additional further extra
	successive solid calendar academic fiscal financial light school other odd regular-season half
	football election lunar`.split(/\s+/),
);

/** Scales whose name stands before the figure: "magnitude 6.4". */
export const SCALES_BEFORE: ReadonlySet<string> = new Set(["magnitude"]);

/** Heads that only measure out what "of" names: "600 tons of petroleum", "3,525 rounds of ammunition". */
export const MEASURES_OUT: ReadonlySet<string> = new Set(
	`percent cent point points share
	round rounds case cases canister canisters bottle bottles bag bags sack sacks box boxes crate crates
	container containers shipment shipments consignment truckload truckloads tranche piece pieces item items
	sheet sheets block blocks pack packs packet packets carton cartons can cans tin tins cup cups glass
	glasses bundle bundles batch batches load loads stack stacks pile piles roll rolls slice slices tin
	dose doses vial vials unit units copy copies bit bits strand strands stick sticks drum drums tank tanks
	member members group groups team teams pair pairs set sets series bunch crew crews band bands class classes
	kind kinds type types sort sorts form forms variety varieties species category categories
	count counts charge charges act acts instance instances incident incidents allegation allegations
	violation violations breach breaches offence offences offense offenses piece pieces article articles
	page pages line lines row rows stretch stretches plot plots tract tracts parcel parcels patch patches
	head heads ear ears grain grains`.split(/\s+/),
);

/** Plurals that look singular: "three aircraft", "12 staff". */
export const UNCHANGED_PLURALS: ReadonlySet<string> = new Set(
	`aircraft spacecraft hovercraft craft watercraft series species offspring fish sheep deer cattle
	livestock poultry staff police crew clergy media data percent cent per horsepower headquarters works gallows
	vermin swine salmon trout cod squid shrimp ammunition homicide rand yen baht yuan won dice lego
	seats mph kph alumni criteria phenomena bacteria fungi cacti stimuli syllabi dead wounded injured missing
	homeless displaced poor killed`.split(/\s+/),
);
