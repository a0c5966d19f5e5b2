/** Words that a full stop follows without ending the sentence; lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
	`mr mrs ms dr prof rev hon sen rep gov gen col maj capt cmdr lt sgt cpl pvt adm supt insp det st sr jr
	messrs mme mlle pres
	jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
	no nos vs etc approx dept est fig inc ltd co corp bros ave blvd rd mt ft vol ed pp cf al
	ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
	okla ore pa tenn tex va vt wash wis wyo`.split(/\s+/),
);
