import { describe, expect, it } from "vitest";
import { tellLanguage } from "../../../src/engine/read/language.ts";

describe("the language of an article", () => {
	it.each([
		["en", "The mayor said on Friday that the bridge would be closed for at least two weeks."],
		[
			"en",
			"Jakarta police arrested Budi Santoso in Bandung; he was taken to the capital by train.",
		],
		["es", "El alcalde dijo el viernes que el puente estará cerrado durante al menos dos semanas."],
		["fr", "Le maire a déclaré vendredi que le pont serait fermé pendant au moins deux semaines."],
		["de", "Der Bürgermeister sagte am Freitag, dass die Brücke für zwei Wochen gesperrt wird."],
		["pt", "O prefeito disse na sexta-feira que a ponte ficará fechada por mais de duas semanas."],
		["nl", "De burgemeester zei vrijdag dat de brug voor ten minste twee weken dicht is."],
		["pl", "Burmistrz powiedział w piątek, że most nie będzie otwarty przez dwa tygodnie."],
		[
			"tr",
			"Belediye başkanı köprünün en az iki hafta için kapalı olduğu ve bu konuda bir karar alınacağını söyledi.",
		],
		["ru", "Мэр сказал в пятницу, что мост будет закрыт на две недели, но не из-за ремонта."],
		["ja", "市長は金曜日、橋を少なくとも二週間閉鎖すると述べた。"],
		["zh", "市长周五表示，这座桥将至少关闭两周。"],
		["ko", "시장은 금요일에 다리를 최소 2주 동안 폐쇄한다고 말했다."],
		["und-Arab", "قال رئيس البلدية يوم الجمعة إن الجسر سيغلق"],
	])("is told as %s", (language, text) => {
		expect(tellLanguage(text)).toBe(language);
	});

	it.each([
		["an empty text", ""],
		["a list of names", "Okafor, Nair, Simms, Bell, Marsh, Harrogate"],
		["figures alone", "1,200 3.5 2019-04-01 77%"],
		["emoji", "👩‍👩‍👧 🎉"],
	])("is left open for %s", (_, text) => {
		expect(tellLanguage(text)).toBe("und");
	});
});
