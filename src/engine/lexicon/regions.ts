/**
 * Places that city and province data leave out, as English news words them:
 * `country|kind|latitude|longitude|names`; a dash for no one country. Coordinates are of the middle, to a degree or so.
 */
export const REGIONS: readonly string[] = `
-|other|54|15|Europe
-|other|50|5|Western Europe
-|other|52|25|Eastern Europe
-|other|48|17|Central Europe
-|other|62|15|Scandinavia
-|other|34|100|Asia
-|other|48|68|Central Asia
-|other|25|80|South Asia
-|other|10|106|Southeast Asia;South-East Asia
-|other|36|118|East Asia
-|other|7|21|Africa
-|other|13|0|West Africa
-|other|2|38|East Africa;Horn of Africa
-|other|27|12|North Africa
-|other|-22|24|Southern Africa
-|other|0|20|Central Africa;sub-Saharan Africa;Sub-Saharan Africa
-|other|15|5|Sahel
-|other|29|42|Middle East
-|other|34|36|Levant
-|other|40|-100|North America
-|other|15|-88|Central America
-|other|-15|-60|South America
-|other|-10|-65|Latin America
-|other|-25|140|Oceania
-|other|42|21|Balkans;Western Balkans
-|other|42|44|Caucasus;South Caucasus;North Caucasus
-|other|57|25|Baltics;Baltic states
-|other|17|-72|West Indies
-|other|80|0|Arctic
-|other|36|43|Kurdistan;Iraqi Kurdistan
-|other|34|75|Kashmir
-|other|30|47|Persian Gulf;Arabian Gulf;Gulf
-|natural|0|-30|Atlantic;Atlantic Ocean
-|natural|0|-150|Pacific;Pacific Ocean;South Pacific
-|natural|-20|80|Indian Ocean
-|natural|85|0|Arctic Ocean
-|natural|35|18|Mediterranean;Mediterranean Sea
-|natural|43|34|Black Sea
-|natural|42|51|Caspian Sea
-|natural|20|38|Red Sea
-|natural|58|20|Baltic Sea;Baltic
-|natural|56|3|North Sea
-|natural|43|15|Adriatic;Adriatic Sea
-|natural|39|25|Aegean;Aegean Sea
-|natural|15|-75|Caribbean;Caribbean Sea
-|natural|25|-90|Gulf of Mexico
-|natural|12|48|Gulf of Aden
-|natural|25|58|Gulf of Oman
-|natural|26.5|56.5|Strait of Hormuz
-|natural|12|114|South China Sea
-|natural|29|125|East China Sea
-|natural|36|123|Yellow Sea;West Sea
-|natural|40|135|Sea of Japan;East Sea
-|natural|46|37|Sea of Azov;Azov Sea
-|natural|15|65|Arabian Sea
-|natural|15|88|Bay of Bengal
-|natural|50|-1|English Channel;Channel
-|natural|24.5|119.5|Taiwan Strait
-|natural|4|100|Strait of Malacca
-|natural|31.5|35.5|Dead Sea
-|natural|75|40|Barents Sea
-|natural|58|-178|Bering Sea
-|natural|46|10|Alps
-|natural|42.6|1|Pyrenees
-|natural|28|84|Himalayas;Himalaya
-|natural|-15|-72|Andes
-|natural|25|10|Sahara;Sahara Desert
-|natural|42|105|Gobi;Gobi Desert
-|natural|60|60|Urals;Ural Mountains
-|natural|49|24|Carpathians
-|natural|-3|-60|Amazon;Amazon River
-|natural|28|31|Nile;River Nile
-|natural|45|28|Danube
-|natural|51|7|Rhine
-|natural|34|43|Euphrates;Tigris
-|natural|32|35.5|Jordan River;River Jordan
-|natural|25|70|Indus
-|natural|25|85|Ganges
-|natural|10|105|Mekong
-|natural|13|14|Lake Chad
-|natural|-1|33|Lake Victoria
-|natural|43|-87|Great Lakes
-|other|4|21|Congo Basin
CN|natural|31|112|Yangtze;Yangtze River
CN|natural|35|110|Yellow River
RU|natural|54|108|Lake Baikal
RU|natural|50|45|Volga
RU|region|60|100|Siberia
RU|country|58|60|Soviet Union;USSR;U.S.S.R.
DE|country|52|12|East Germany
DE|country|50|8|West Germany
PS|region|31.4|34.4|Gaza;Gaza Strip
PS|region|32|35.3|West Bank
BA|region|44.8|17.2|Republika Srpska
CY|region|35.3|33.5|Northern Cyprus
MD|region|46.8|29.6|Transnistria
SO|region|9.6|44|Somaliland
SO|region|8.4|48.5|Puntland
TZ|region|-6.2|39.3|Zanzibar
PF|region|-17.6|-149.4|Tahiti
VN|country|12|108|South Vietnam
VN|country|20|105|North Vietnam
RU|region|43.3|45.7|Chechnya
RU|region|43|47|Dagestan
RU|region|43.2|44.8|Ingushetia
RU|region|53|159|Kamchatka
UA|region|45.3|34.4|Crimea;Crimean Peninsula
UA|region|48.3|38.3|Donbas;Donbass
UA|natural|48|33|Dnipro River;Dnieper;Dnieper River
GE|region|43|41|Abkhazia
GE|region|42.3|44|South Ossetia
AZ|region|39.9|46.7|Nagorno-Karabakh;Karabakh
CN|region|31|88|Tibet
CN|region|41|86|Xinjiang
CN|region|44|113|Inner Mongolia
JP|region|43|142|Hokkaido
JP|region|36|138|Honshu
JP|region|33|131|Kyushu
JP|region|26.5|128|Okinawa
JP|natural|35.4|138.7|Mount Fuji
KR|region|33.4|126.5|Jeju;Jeju Island
NP|natural|28|86.9|Mount Everest;Everest
IL|region|31|35|Negev
IL|region|33|35.4|Galilee
SY|region|33|35.8|Golan Heights;Golan
EG|region|29.5|34|Sinai;Sinai Peninsula
EG|facility|30.6|32.3|Suez Canal
PA|facility|9.1|-79.7|Panama Canal
SD|region|13|25|Darfur;North Darfur;South Darfur;West Darfur
ET|region|14|39|Tigray
ET|region|8|39|Oromia
ES|region|41.8|1.5|Catalonia
ES|region|43|-2.6|Basque Country
ES|region|28|-16|Canary Islands
ES|region|39.6|3|Mallorca;Majorca;Balearic Islands;Ibiza
FR|region|42.2|9|Corsica
FR|region|48|-3|Brittany
FR|region|49|0|Normandy
FR|region|44|6|Provence
FR|region|43.5|7|Riviera;French Riviera;Cote d'Azur
FR|region|48.5|7.5|Alsace
IT|region|37.5|14|Sicily
IT|region|40|9|Sardinia
IT|region|43.4|11|Tuscany
IT|region|45.6|9.8|Lombardy
IT|natural|35.5|12.6|Lampedusa
GR|region|35.2|25|Crete
GR|region|39.2|26.3|Lesbos
GR|region|36.2|28|Rhodes
DE|region|49|11.5|Bavaria
DE|region|51|13.4|Saxony
DE|region|51.5|7.5|North Rhine-Westphalia
DE|region|52.8|9.3|Lower Saxony
DE|region|48.6|9|Baden-Wuerttemberg;Baden-Württemberg
DE|region|50.6|9|Hesse
DE|region|51|11|Thuringia
DE|region|52.4|13|Brandenburg
GB|country|52.5|-1.5|England
GB|country|56.8|-4.2|Scotland
GB|country|52.3|-3.7|Wales
GB|country|54.6|-6.7|Northern Ireland
GB|region|54.3|-2.9|Lake District;Cumbria
GB|region|50.4|-4.9|Cornwall
GB|region|50.7|-3.8|Devon
GB|region|50.7|-2.3|Dorset
GB|region|51.1|-3|Somerset
GB|region|51.3|-2|Wiltshire
GB|region|51.1|-1.3|Hampshire
GB|region|51.25|-0.4|Surrey
GB|region|51.2|0.7|Kent
GB|region|50.9|0|Sussex;East Sussex;West Sussex
GB|region|51.8|0.5|Essex
GB|region|52.2|1|Suffolk
GB|region|52.6|1|Norfolk
GB|region|52.3|0|Cambridgeshire
GB|region|51.8|-0.2|Hertfordshire
GB|region|51.8|-0.8|Buckinghamshire
GB|region|51.4|-1|Berkshire
GB|region|51.8|-1.3|Oxfordshire
GB|region|51.8|-2.1|Gloucestershire
GB|region|52.2|-2.2|Worcestershire
GB|region|52.3|-1.5|Warwickshire;West Midlands;Midlands
GB|region|52.7|-1.2|Leicestershire
GB|region|53.1|-1|Nottinghamshire
GB|region|53.1|-1.6|Derbyshire
GB|region|52.8|-2|Staffordshire
GB|region|52.6|-2.7|Shropshire
GB|region|53.2|-2.5|Cheshire
GB|region|53.8|-2.6|Lancashire
GB|region|53.5|-2.3|Greater Manchester
GB|region|53.4|-2.9|Merseyside
GB|region|54|-1.5|Yorkshire;North Yorkshire;South Yorkshire;West Yorkshire
GB|region|53.2|-0.2|Lincolnshire
GB|region|54.7|-1.7|County Durham
GB|region|55.2|-2|Northumberland
GB|region|51.5|-0.1|Greater London
GB|region|57|-5|Scottish Highlands
GB|natural|51.5|-0.5|Thames;River Thames
IE|region|53.3|-9|County Galway;Connacht
US|region|32.8|-86.8|Alabama;Ala.
US|region|64|-152|Alaska
US|region|34.3|-111.7|Arizona;Ariz.
US|region|34.8|-92.4|Arkansas;Ark.
US|region|37|-119.5|California;Calif.;Southern California;Northern California
US|region|39|-105.5|Colorado;Colo.
US|region|41.6|-72.7|Connecticut;Conn.
US|region|39|-75.5|Delaware;Del.
US|region|28.6|-82.4|Florida;Fla.;South Florida
US|region|32.6|-83.4|Georgia;Ga.
US|region|20.8|-156.3|Hawaii
US|region|44.4|-114.6|Idaho
US|region|40|-89.2|Illinois;Ill.
US|region|39.9|-86.3|Indiana;Ind.
US|region|42|-93.5|Iowa
US|region|38.5|-98.4|Kansas;Kan.
US|region|37.5|-85.3|Kentucky;Ky.
US|region|31|-92|Louisiana;La.
US|region|45.4|-69.2|Maine
US|region|39|-76.8|Maryland;Md.
US|region|42.3|-71.8|Massachusetts;Mass.
US|region|44.3|-85.4|Michigan;Mich.
US|region|46.3|-94.3|Minnesota;Minn.
US|region|32.7|-89.7|Mississippi;Miss.
US|region|38.4|-92.5|Missouri;Mo.
US|region|47|-109.6|Montana;Mont.
US|region|41.5|-99.8|Nebraska;Neb.
US|region|39.3|-116.6|Nevada;Nev.
US|region|43.7|-71.6|New Hampshire;N.H.
US|region|40.2|-74.7|New Jersey;N.J.
US|region|34.4|-106.1|New Mexico;N.M.
US|region|42.9|-75.5|New York State;New York state;upstate New York;N.Y.
US|region|35.6|-79.4|North Carolina;N.C.
US|region|47.5|-100.5|North Dakota;N.D.
US|region|40.3|-82.8|Ohio
US|region|35.6|-97.5|Oklahoma;Okla.
US|region|43.9|-120.6|Oregon;Ore.
US|region|40.9|-77.8|Pennsylvania;Pa.
US|region|41.7|-71.6|Rhode Island;R.I.
US|region|33.9|-80.9|South Carolina;S.C.
US|region|44.4|-100.2|South Dakota;S.D.
US|region|35.9|-86.4|Tennessee;Tenn.
US|region|31.5|-99.3|Texas;Tex.
US|region|39.3|-111.7|Utah
US|region|44.1|-72.7|Vermont;Vt.
US|region|37.5|-78.9|Virginia;Va.
US|region|47.4|-120.5|Washington State;Washington state;Wash.
US|region|38.6|-80.6|West Virginia;W.Va.
US|region|44.6|-89.9|Wisconsin;Wis.
US|region|43|-107.5|Wyoming;Wyo.
US|city|38.9|-77|Washington;Washington DC;Washington D.C.;D.C.;District of Columbia
US|city|40.7|-74|New York;NYC;N.Y.C.
US|city|40.78|-73.97|Manhattan;Midtown
US|city|40.65|-73.95|Brooklyn
US|city|40.7|-73.8|Queens
US|city|40.84|-73.87|Bronx;the Bronx
US|city|34.1|-118.3|Hollywood;L.A.;LA
US|city|36.2|-115.2|Las Vegas Strip
US|facility|38.88|-77|Capitol Hill;Wall Street
US|region|37.4|-122.1|Silicon Valley;Bay Area
US|region|44|-71|New England
US|region|42|-93|Midwest
US|region|40.8|-73|Long Island
US|facility|19.9|-75.1|Guantanamo Bay;Guantanamo
US|natural|35|-90|Mississippi River
US|natural|36.1|-112.1|Grand Canyon
US|natural|40|-106|Rocky Mountains;Rockies
CA|region|51|-85|Ontario
CA|region|53|-71|Quebec
CA|region|54|-125|British Columbia;B.C.
CA|region|55|-115|Alberta
CA|region|55|-106|Saskatchewan
CA|region|55|-97|Manitoba
CA|region|45|-63|Nova Scotia
CA|region|46.5|-66|New Brunswick
CA|region|49|-56|Newfoundland
CA|region|64|-135|Yukon
AU|region|-32|147|New South Wales;NSW
AU|region|-37|144|Victoria
AU|region|-22|144|Queensland
AU|region|-26|121|Western Australia
AU|region|-30|135|South Australia
AU|region|-42|147|Tasmania
AU|region|-20|133|Northern Territory
AU|natural|-18|147|Great Barrier Reef
IN|region|29|76|Haryana
IN|region|31|75.5|Punjab
IN|region|34|76|Jammu and Kashmir
IN|region|26|73|Rajasthan
IN|region|22.5|71.5|Gujarat
IN|region|19.5|76|Maharashtra
IN|region|10.5|76.3|Kerala
IN|region|11|78.5|Tamil Nadu
IN|region|15|76|Karnataka
IN|region|16|80|Andhra Pradesh
IN|region|27|80.5|Uttar Pradesh
IN|region|25.7|85.5|Bihar
IN|region|23|87.8|West Bengal
IN|region|26|93|Assam
IN|region|23.5|78|Madhya Pradesh
IN|region|24.7|93.9|Manipur
PK|region|34|72|Khyber Pakhtunkhwa;Swat Valley;Waziristan;North Waziristan;South Waziristan
PK|region|28|66|Balochistan;Baluchistan
PK|region|26|68.5|Sindh
MM|region|20|93.5|Rakhine;Rakhine State
ID|region|-2|140|Papua;West Papua
ID|region|0|101|Sumatra
ID|region|-7.3|110|Java;West Java;East Java;Central Java
ID|region|-8.4|115|Bali
ID|region|-2|120|Sulawesi
ID|region|4.7|96.7|Aceh
ID|region|-1|114|Borneo;Kalimantan
PH|region|8|125|Mindanao
PH|region|16|121|Luzon
PH|region|10.7|122.5|Visayas
IQ|region|33.4|42|Anbar
PS|city|31.5|34.45|Gaza City
PS|city|31.78|35.24|East Jerusalem
IL|city|31.78|35.22|Jerusalem;West Jerusalem
GB|city|54.6|-5.9|West Belfast;East Belfast
BE|region|51|4|Flanders
BE|region|50.3|5|Wallonia
CD|region|-1|29|North Kivu
CD|region|-3|28|South Kivu
CD|region|2|30|Ituri
NG|region|11.8|13|Borno
NG|region|5|6|Niger Delta
NG|region|9.1|7.4|Abuja
EC|region|-0.5|-90.5|Galapagos;Galapagos Islands
CL|region|-45|-72|Patagonia
CL|natural|-24|-69|Atacama
TZ|natural|-3|37.4|Kilimanjaro;Mount Kilimanjaro
JP|city|35.7|139.7|Tokyo
`
	.trim()
	.split("\n");

/** Other English names of cities, each behind the name and country it has in the city data. */
export const CITY_ALIASES: readonly string[] = `
UA|Kyiv|Kiev
UA|Odesa|Odessa
UA|Lviv|Lvov
UA|Kharkiv|Kharkov
IN|Mumbai|Bombay
IN|Chennai|Madras
IN|Kolkata|Calcutta
IN|Bengaluru|Bangalore
IN|New Delhi|Delhi
CN|Beijing|Peking
CN|Guangzhou|Canton
MM|Yangon|Rangoon
VN|Ho Chi Minh City|Saigon
SA|Mecca|Makkah
SA|Medina|Madinah
SY|Ar Raqqah|Raqqa;Raqa
SY|Aleppo|Halab
SY|Tadmur|Palmyra
SY|Idlib|Idleb
SY|Dayr az Zawr|Deir al-Zour;Deir ez-Zor;Deir Ezzor;Deir al-Zor
SY|Al Hasakah|Hasaka;Hasakah
SY|Dar‘ā|Daraa;Deraa
SY|Latakia|Lattakia
IQ|Al Basrah al Qadimah|Basra
IQ|Al Fallūjah|Fallujah;Falluja
IQ|Ramadi|Ar Ramadi
IQ|Tikrīt|Tikrit
IQ|Kirkuk|Karkuk
IQ|Erbil|Irbil
IQ|Najaf|An Najaf
IQ|Karbala|Kerbala
LY|Banghāzī|Benghazi
LY|Mişrātah|Misrata
LY|Surt|Sirte
AF|Mazār-e Sharīf|Mazar-i-Sharif;Mazar-e-Sharif;Mazar
AF|Kandahār|Kandahar
AF|Kunduz|Konduz
AF|Jalālābād|Jalalabad
AF|Herāt|Herat
YE|Sanaa|Sana'a;Sana’a
YE|Al Ḩudaydah|Hodeidah;Hodeida
PS|Gaza|Gaza City
EG|Al Jīzah|Giza
EG|Sharm el-Sheikh|Sharm el Sheikh
SD|Al-Fashir|El Fasher;Al-Fasher;Al Fasher
TR|Gaziantep|Antep
TR|Istanbul|Constantinople
DE|Munich|München
DE|Köln|Cologne
DE|Nürnberg|Nuremberg
DE|Hannover|Hanover
AT|Vienna|Wien
IT|Florence|Firenze
IT|Turin|Torino
BE|Antwerpen|Antwerp
BE|Gent|Ghent
BE|Brugge|Bruges
NL|The Hague|Hague;Den Haag
CH|Genève|Geneva
CH|Zürich|Zurich
PT|Lisbon|Lisboa
ES|Sevilla|Seville
RU|Saint Petersburg|St. Petersburg;St Petersburg;Leningrad
RU|Groznyy|Grozny
KZ|Astana|Nur-Sultan
US|St. Louis|St Louis
US|Saint Paul|St. Paul
US|New York City|New York
US|Washington, D.C.|Washington
MX|Mexico City|Ciudad de Mexico
MX|Ciudad Juárez|Juarez
BR|São Paulo|Sao Paulo
BR|Rio de Janeiro|Rio
CD|Kinshasa|Leopoldville
NG|Abuja|
CI|Abidjan|
KP|Pyongyang|P'yongyang
JP|Ōsaka|Osaka
JP|Kōbe|Kobe
KR|Daegu|Taegu
KR|Busan|Pusan
TW|Taipei|Taibei
`
	.trim()
	.split("\n");
