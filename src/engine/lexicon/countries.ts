/**
 * Countries and territories by ISO 3166-1 alpha-2 code, as English news words them: names, the commonest
 * first, then the words for their people and things.
 */
export const COUNTRIES: readonly string[] = `
AD|Andorra|Andorran
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati
AF|Afghanistan|Afghan
AG|Antigua and Barbuda;Antigua|Antiguan
AI|Anguilla|Anguillan
AL|Albania|Albanian
AM|Armenia|Armenian
AO|Angola|Angolan
AQ|Antarctica|Antarctic
AR|Argentina|Argentine;Argentinian
AS|American Samoa|
AT|Austria|Austrian
AU|Australia|Australian;Aussie
AW|Aruba|Aruban
AZ|Azerbaijan|Azerbaijani;Azeri
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian
BB|Barbados|Barbadian
BD|Bangladesh|Bangladeshi
BE|Belgium|Belgian
BF|Burkina Faso|Burkinabe
BG|Bulgaria|Bulgarian
BH|Bahrain|Bahraini
BI|Burundi|Burundian
BJ|Benin|Beninese
BM|Bermuda|Bermudian
BN|Brunei|Bruneian
BO|Bolivia|Bolivian
BR|Brazil|Brazilian
BS|Bahamas|Bahamian
BT|Bhutan|Bhutanese
BW|Botswana|Botswanan
BY|Belarus;Byelorussia|Belarusian
BZ|Belize|Belizean
CA|Canada|Canadian
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;D.R.C.;Congo-Kinshasa;Zaire|Congolese;Zairean
CF|Central African Republic;CAR|
CG|Republic of the Congo;Republic of Congo;Congo;Congo-Brazzaville|
CH|Switzerland|Swiss
CI|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivoirian
CK|Cook Islands|
CL|Chile|Chilean
CM|Cameroon|Cameroonian
CN|China;People's Republic of China;PRC|Chinese
CO|Colombia|Colombian
CR|Costa Rica|Costa Rican
CU|Cuba|Cuban
CV|Cape Verde;Cabo Verde|Cape Verdean
CW|Curacao;Curaçao|
CY|Cyprus|Cypriot
CZ|Czech Republic;Czechia|Czech
DE|Germany|German
DJ|Djibouti|Djiboutian
DK|Denmark|Danish;Dane
DM|Dominica|
DO|Dominican Republic|Dominican
DZ|Algeria|Algerian
EC|Ecuador|Ecuadorian;Ecuadorean
EE|Estonia|Estonian
EG|Egypt|Egyptian
EH|Western Sahara|Sahrawi
ER|Eritrea|Eritrean
ES|Spain|Spanish;Spaniard
ET|Ethiopia|Ethiopian
FI|Finland|Finnish;Finn
FJ|Fiji|Fijian
FK|Falkland Islands;Falklands;Malvinas|
FM|Micronesia|Micronesian
FO|Faroe Islands;Faroes|Faroese
FR|France|French;Frenchman;Frenchmen;Frenchwoman
GA|Gabon|Gabonese
GB|United Kingdom;UK;U.K.;Britain;Great Britain|British;Briton;Brit
GD|Grenada|Grenadian
GE|Georgia;Republic of Georgia|Georgian
GF|French Guiana|
GG|Guernsey|
GH|Ghana|Ghanaian
GI|Gibraltar|Gibraltarian
GL|Greenland|Greenlandic;Greenlander
GM|Gambia|Gambian
GN|Guinea;Guinea-Conakry|Guinean
GP|Guadeloupe|
GQ|Equatorial Guinea|
GR|Greece|Greek
GT|Guatemala|Guatemalan
GU|Guam|
GW|Guinea-Bissau|
GY|Guyana|Guyanese
HK|Hong Kong|Hong Konger;Hongkonger
HN|Honduras|Honduran
HR|Croatia|Croatian;Croat
HT|Haiti|Haitian
HU|Hungary|Hungarian
ID|Indonesia|Indonesian
IE|Ireland;Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen
IL|Israel|Israeli
IM|Isle of Man|Manx
IN|India|Indian
IQ|Iraq|Iraqi
IR|Iran;Islamic Republic of Iran;Persia|Iranian;Persian
IS|Iceland|Icelandic;Icelander
IT|Italy|Italian
JE|Jersey|
JM|Jamaica|Jamaican
JO|Jordan|Jordanian
JP|Japan|Japanese
KE|Kenya|Kenyan
KG|Kyrgyzstan|Kyrgyz
KH|Cambodia;Kampuchea|Cambodian
KI|Kiribati|
KM|Comoros|Comorian
KN|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts|
KP|North Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea|North Korean
KR|South Korea;Republic of Korea;Korea|South Korean;Korean
KW|Kuwait|Kuwaiti
KY|Cayman Islands|
KZ|Kazakhstan|Kazakh
LA|Laos|Laotian;Lao
LB|Lebanon|Lebanese
LC|Saint Lucia;St. Lucia;St Lucia|
LI|Liechtenstein|
LK|Sri Lanka;Ceylon|Sri Lankan
LR|Liberia|Liberian
LS|Lesotho|Basotho
LT|Lithuania|Lithuanian
LU|Luxembourg;Luxemburg|Luxembourgish
LV|Latvia|Latvian
LY|Libya|Libyan
MA|Morocco|Moroccan
MC|Monaco|Monegasque
MD|Moldova;Moldavia|Moldovan
ME|Montenegro|Montenegrin
MG|Madagascar|Malagasy
MH|Marshall Islands|Marshallese
MK|North Macedonia;Macedonia|Macedonian
ML|Mali|Malian
MM|Myanmar;Burma|Burmese
MN|Mongolia|Mongolian
MO|Macau;Macao|
MQ|Martinique|
MR|Mauritania|Mauritanian
MS|Montserrat|
MT|Malta|Maltese
MU|Mauritius|Mauritian
MV|Maldives|Maldivian
MW|Malawi|Malawian
MX|Mexico|Mexican
MY|Malaysia|Malaysian
MZ|Mozambique|Mozambican
NA|Namibia|Namibian
NC|New Caledonia|
NE|Niger|Nigerien
NG|Nigeria|Nigerian
NI|Nicaragua|Nicaraguan
NL|Netherlands;Holland|Dutch;Dutchman;Dutchmen
NO|Norway|Norwegian
NP|Nepal|Nepalese;Nepali
NR|Nauru|Nauruan
NZ|New Zealand|New Zealander;Kiwi
OM|Oman|Omani
PA|Panama|Panamanian
PE|Peru|Peruvian
PF|French Polynesia|Tahitian
PG|Papua New Guinea;PNG|
PH|Philippines|Philippine;Filipino;Filipina
PK|Pakistan|Pakistani
PL|Poland|Polish;Pole
PR|Puerto Rico|Puerto Rican
PS|Palestine;Palestinian territories;Palestinian Territories|Palestinian;Gazan
PT|Portugal|Portuguese
PW|Palau|Palauan
PY|Paraguay|Paraguayan
QA|Qatar|Qatari
RE|Reunion;Réunion|
RO|Romania|Romanian
RS|Serbia|Serbian;Serb
RU|Russia;Russian Federation|Russian;Soviet
RW|Rwanda|Rwandan
SA|Saudi Arabia|Saudi;Saudi Arabian
SB|Solomon Islands|
SC|Seychelles|Seychellois
SD|Sudan|Sudanese
SE|Sweden|Swedish;Swede
SG|Singapore|Singaporean
SI|Slovenia|Slovenian;Slovene
SK|Slovakia|Slovak
SL|Sierra Leone|Sierra Leonean
SM|San Marino|
SN|Senegal|Senegalese
SO|Somalia|Somali
SR|Suriname;Surinam|Surinamese
SS|South Sudan|South Sudanese
ST|Sao Tome and Principe;São Tomé and Príncipe|
SV|El Salvador|Salvadoran;Salvadorean
SY|Syria|Syrian
SZ|Eswatini;Swaziland|Swazi
TD|Chad|Chadian
TG|Togo|Togolese
TH|Thailand;Siam|Thai
TJ|Tajikistan|Tajik
TL|East Timor;Timor-Leste|Timorese;East Timorese
TM|Turkmenistan|Turkmen
TN|Tunisia|Tunisian
TO|Tonga|Tongan
TR|Turkey;Türkiye;Turkiye|Turkish;Turk
TT|Trinidad and Tobago;Trinidad|Trinidadian
TV|Tuvalu|
TW|Taiwan|Taiwanese
TZ|Tanzania|Tanzanian
UA|Ukraine|Ukrainian
UG|Uganda|Ugandan
US|United States;United States of America;US;U.S.;USA;U.S.A.;America|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek
VA|Vatican City;Vatican|
VC|Saint Vincent and the Grenadines;St. Vincent|
VE|Venezuela|Venezuelan
VG|British Virgin Islands|
VI|U.S. Virgin Islands;US Virgin Islands|
VN|Vietnam;Viet Nam|Vietnamese
VU|Vanuatu|
WS|Samoa|Samoan
XK|Kosovo|Kosovar;Kosovan
YE|Yemen|Yemeni
ZA|South Africa|South African
ZM|Zambia|Zambian
ZW|Zimbabwe;Rhodesia|Zimbabwean
`
	.trim()
	.split("\n");
