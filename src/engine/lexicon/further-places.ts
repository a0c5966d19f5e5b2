/**
 * Cities in the news that the packed list has under another spelling or not at all:
 * `country|latitude|longitude|people|names`. Apart from it, since the tagger was trained with that one.
 */
export const FURTHER_PLACES: readonly string[] = `
DE|50.11|8.68|750000|Frankfurt
PL|50.06|19.94|770000|Cracow
PL|51.77|19.46|680000|Lodz
PL|51.11|17.04|640000|Wroclaw
SE|57.71|11.97|580000|Gothenburg
DK|56.16|10.2|285000|Aarhus
IE|53.27|-9.05|80000|Galway
BA|44.1|19.3|15000|Srebrenica
UA|46.48|30.73|1000000|Odesa
RU|56.33|44|1250000|Nizhny Novgorod
GE|42.23|43.97|30000|Tskhinvali
AZ|39.82|46.75|75000|Stepanakert
KZ|51.17|71.43|1000000|Astana
PS|31.35|34.3|200000|Khan Younis
PS|32.46|35.3|50000|Jenin
IQ|34.2|43.88|350000|Samarra
SY|35.33|40.14|210000|Deir al-Zour;Deir Ezzor
SY|36.89|38.35|45000|Kobani;Kobane
SY|36.51|36.87|36000|Afrin
YE|13.58|44.02|615000|Taiz
YE|15.46|45.33|50000|Marib
MA|34.03|-5|1150000|Fez
MA|31.63|-7.99|930000|Marrakech
SO|9.56|44.06|800000|Hargeisa
ET|13.5|39.47|310000|Mekelle
MM|19.76|96.08|925000|Naypyidaw;Naypyitaw
PH|10.32|123.9|920000|Cebu
PH|8|124.29|200000|Marawi
MX|31.74|-106.49|1500000|Ciudad Juárez;Ciudad Juarez
MX|16.85|-99.82|670000|Acapulco
GB|54.97|-1.6|1100000|Tyne and Wear
GB|55.07|-3.6|150000|Dumfries and Galloway
GB|50.83|-0.15|290000|Brighton and Hove
GB|56.4|-3.44|150000|Perth and Kinross
CA|46.81|-71.21|540000|Quebec City
`
	.trim()
	.split("\n");

/** Countries that share a short name with another one: news means either by "Congo". */
export const NAMESAKES: ReadonlyMap<string, string> = new Map([["Congo", "DR Congo"]]);
