/** Words that tell whether "he" or "she" can stand for somebody; lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Titles, roles and common given names of men. */
export const MALE_WORDS = words(`
	mr sir lord king prince duke baron count monsieur herr señor sheikh imam pope father brother uncle grandfather
	husband son boy man spokesman chairman congressman businessman policeman councilman assemblyman actor widower
	nephew grandson stepfather fisherman cameraman
	james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
	donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
	nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond
	patrick jack dennis jerry tyler aaron jose adam henry nathan peter zachary kyle walter harold jeremy ethan carl
	keith roger gerald lawrence sean christian terry bill bob jim joe tom mike dave steve dan ben sam tim tony greg
	barack vladimir sergei dmitri mikhail ivan igor mohammed muhammad mohamed ahmed ahmad ali hassan hussein omar
	ibrahim abdullah mahmoud khaled mustafa juan carlos luis miguel pedro javier fernando antonio francesco giovanni
	pierre jacques françois philippe hans klaus jürgen
`);

/** Titles, roles and common given names of women. */
export const FEMALE_WORDS = words(`
	mrs ms miss lady dame madam queen princess duchess baroness countess madame mme señora frau mother sister aunt
	grandmother wife daughter girl woman spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman
	assemblywoman actress widow niece granddaughter stepmother
	mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
	kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy
	kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn
	janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn
	judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia
	frances alice judy isabella julia grace hillary kate anne jane theresa nicola claire charlotte lucy fatima
	aisha leila layla mariam natalia olga svetlana irina tatiana elena carmen rosa lucia sofia giulia marie sophie
	ingrid ursula
`);
