/**
 * The commonest function words of languages that newsrooms paste, by BCP 47 tag: enough to tell one from
 * another in a paragraph. Words that several of them share are left to whoever has most of the rest.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
	en: "the of and to in that is was for on with he she it as at by his her from had have be not are they were which this but said who has their will would an been",
	es: "de la que el en y los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también fue según",
	fr: "de la le et les des en un du une que est pour qui dans par plus pas au sur ne se il elle ce avec sont aux ont cette été selon mais leur ses",
	de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie",
	pt: "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela",
	it: "di e il la che in a per un è del non della sono le si con da una dei nel alla più ha gli al anche come ma o delle lo se ai nella questo",
	nl: "de van een het en in is dat op te zijn met voor niet aan er die om ook als door bij maar dan naar uit hij was worden nog over heeft",
	pl: "w i na z do się że nie jest to o jak za po od przez oraz dla ale przy są ma tym tak czy może już tylko który która",
	sv: "och att det i som en på är av för med till den har de inte om ett han men var vid från så kan när efter",
	da: "og i at det er en til på som med for af de den ikke han der var har et fra om men sig blev efter kan",
	nb: "og i det er som en på at til med for av de ikke den har han var et fra om seg men ble etter kan også",
	fi: "ja on ei että se hän oli ovat mutta myös kun mukaan niin joka vuoden jo sen ollut kuin mitä tai",
	tr: "ve bir bu da de için ile olarak daha çok olan en gibi sonra ise kadar ama ne var olduğu her",
	ro: "și de a în la cu o pe din că nu un este pentru mai au ce al care sunt fost dar după prin",
	cs: "a v se na je že z s do to by o za ale jako po jsou pro podle také při jeho byl který",
	hu: "a az és hogy nem is egy van volt ez de meg csak már még el mint szerint vagy után",
	id: "yang dan di ini dengan untuk itu dari dalam tidak akan pada juga ke oleh adalah telah kata tersebut mereka",
	vi: "và của là có được cho trong các không người một này với những đã để tại khi cũng ông",
	ru: "и в на не что с по как он к из за это от его но о у для также был того после",
	uk: "і в на не що з до як за та про від це для але його після року також був",
};
