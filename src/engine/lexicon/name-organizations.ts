const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> =>
	new Set(
		list
			.trim()
			.split(/\s*[\n,]\s*/)
			.filter((phrase) => phrase !== ""),
	);

/** Nouns that head an organisation's name: "Ministry of Health", "Aston University", "Boots Ltd". */
export const ORGANIZATION_HEADS = words(`
	government ministry department office agency bureau administration authority commission committee subcommittee council board
	directorate inspectorate secretariat treasury embassy consulate mission parliament congress senate assembly knesset duma bundestag
	court tribunal judiciary police constabulary army navy military guard guards forces command corps regiment battalion brigade
	squadron platoon force org division troops militia coastguard patrol fbi
	party movement front alliance coalition union federation confederation league association society
	organisation organization foundation trust fund charity institute institution centre center observatory
	academy college university school faculty polytechnic club team fc afc cf united rovers athletic
	company corporation corp inc incorporated ltd limited llc llp plc gmbh ag sa spa nv bv co group holdings partners associates
	enterprises industries international systems technologies technology solutions services service laboratories labs pharmaceuticals
	motors airlines airways air railways railway rail bank banking insurance capital securities investments
	energy petroleum oil gas power electric telecom communications media broadcasting television tv radio network
	news newspaper times post herald tribune gazette journal guardian telegraph mirror mail express chronicle
	examiner inquirer observer standard star sun independent daily weekly press magazine review globe courier
	advertiser echo argus register sentinel dispatch bulletin
	publishing publishers records studios pictures entertainment productions films
	campaign project initiative programme program network campaigners cartel gang mafia brotherhood brigades army
	church diocese archdiocese synod ministries orchestra philharmonic choir ballet opera theatre
	laboratory register registry exchange chamber caucus pac union unions workers lobby taskforce task-force unit
	crescent cross state
	stores supermarkets restaurants hotels resorts properties homes foods brewery motors
	consortium cooperative collective forum summitry watch international
	ambulance brigade lifeboat conservancy conservatory museum gallery library
	intelligence security
	cabinet politburo presidency
	survey aeronautics lab
	management consulting consultancy financial fashion
	administration customs
	marines
`);

/** Last words of firms and clubs that the tagger's list leaves out: "Hartwell Minerals", "Norvik ASA". */
export const FURTHER_ORGANIZATION_HEADS = words(`
	asa ab oy oyj kg se srl sarl sas pjsc jsc pte pvt pty bhd tbk nyse kk
	minerals healthcare care pharma pharmaceutical biosciences biotech therapeutics logistics freight infotech infrastructure
	buildcon cements chemicals plastics textiles aerospace semiconductors robotics software telecoms telecommunications
	ventures equity brands retail outfitters interactive analytics resources commodities
	sc cf bc rfc sporting
	lines carriers shipping ferries cruises shipyard shipyards shipbuilding steel steelworks steelworkers farms
	engineering electronics instruments products materials cosmetics apparel distillers distillery developers wholesalers
	haulage couriers dairies bakeries fisheries seafoods enquirer intelligencer picayune ledger monitor statesman messenger recorder diagnostics biologics genomics renewables biofuels medical
`);

/** First words of firms, clubs and bodies in other languages: "Grupo Aval", "Banco do Brasil", "Radio Marca". */
export const FOREIGN_OPENERS = words(`
	grupo groupe gruppo banco banca banque caixa compagnie companhia compañía société sociedad sindicato partido
	parti partito federación federação fédération universidad universidade université università instituto
	ministerio ministério ministère agence agencia agência agenzia agentur radio rádio télé télévision televisión televisão
	diario diário giornale gazzetta corriere deutsche deutscher nederlandse svenska norsk dansk
	atlético atletico deportivo fc ac cf afc sv vfb vfl tsg
`);

/** Heads that, in front, take "of", "for", "on": "Bank of England", "Centre for Disease Control". */
export const ORGANIZATION_OPENERS = words(`
	ministry department office agency bureau administration authority commission committee subcommittee council board
	court house bank university college institute institution centre center church school academy society
	association federation confederation league union organisation organization foundation fund
	directorate observatory movement party front army chamber coalition alliance campaign campaigners
	brotherhood knights sons daughters museum library guild order corporation company community doctors citizens friends states
	secretariat tribunal parliament network group project programme program conference congress commonwealth
	centres centers institutes service division high-commissioner commissioner forum initiative partnership people students workers mothers physicians scientists
	battalion regiment corps body faculty trust
`);

/** Bodies of state that follow a nationality in lower case: "the Turkish government", "Mexican army". */
export const STATE_BODIES = words(`
	government army military navy parliament ministry embassy consulate cabinet judiciary administration
	police
`);

/** Before a body of state: "Chinese foreign ministry", "French interior ministry", "US special forces". */
export const STATE_BODY_MODIFIERS = words(`
	foreign defence defense interior health finance education justice environment environmental trade energy transport
	agriculture culture economy home labour labor tourism security
	federal national state special armed central supreme high military air joint public civil
	space intelligence transitional interim
`);

/** Two-word bodies: the second word alone is too common. */
export const STATE_BODY_PAIRS = phrases(`
	special forces, armed forces, air force, central bank, supreme court, constitutional court, high court, coast guard,
	foreign office, home office, state department, justice department, secret service, intelligence service,
	space agency, intelligence agency, football association, state police, national guard, red cross, red crescent,
	meteorological agency, competition authority, competition regulator, security council, prosecutors office, news agency,
	space agency, civil defence, health ministry, interior ministry, defence ministry, defense ministry, environment agency,
	coast guard, border guard, border force, security service, weather service, statistics office,
	refugee agency, food agency, health agency, migration agency, aid agency, drugs agency, weather agency, labour agency, labor agency,
	nuclear agency, nuclear watchdog, peacekeeping force, peacekeeping mission, rights office, general assembly
`);

/** Known by everybody without a head noun; as written, since capitals tell IS from is. */
export const KNOWN_ORGANIZATIONS = phrases(`
	White House, Kremlin, Pentagon, Downing Street, No 10, Number 10, Whitehall, Capitol Hill, Buckingham Palace, Scotland Yard,
	Holy See, Élysée, Elysee, Foggy Bottom, Congress, Senate, House of Representatives, House of Commons, House of Lords, House,
	Parliament, Supreme Court, Treasury, Home Office, Foreign Office, Cabinet Office, State Department, Justice Department,
	Holyrood, Stormont, Knesset, Duma, Bundestag, Bundesbank, Politburo, Kuomintang,
	United Nations, UN, U.N., European Union, EU, E.U., Nato, NATO, African Union, Arab League, Asean, ASEAN, Opec, OPEC, IMF, World Bank, WHO,
	Unicef, UNICEF, Unesco, UNESCO, UNHCR, WTO, OECD, IAEA, Interpol, INTERPOL, Europol, Red Cross, Red Crescent, Amnesty International, Human Rights Watch,
	UN Women, U.N. Women, Greenpeace, Oxfam, Save the Children, Médecins Sans Frontières, Doctors Without Borders, World Vision, WWF, Mercy Corps,
	FBI, CIA, NSA, DEA, ATF, IRS, EPA, FDA, CDC, FAA, FCC, SEC, FTC, FEMA, NASA, Nasa, NOAA, USGS, TSA, ICE, NTSB, FDIC,
	MI5, MI6, GCHQ, NHS, HMRC, Ofcom, Ofsted, Ofgem, MoD, MOD, KGB, FSB, GRU, SVR, Mossad, Shin Bet, IDF, ISI, SAS, RAF, PLA,
	Hamas, Hezbollah, Hizbollah, Hizbullah, Fatah, Taliban, al-Qaeda, al Qaeda, Al Qaeda, Al-Qaeda, al-Qaida, al Qaida, Al-Qaida, Isis, ISIS, ISIL, Isil, Islamic State, Daesh,
	Boko Haram, al-Shabaab, al-Shabab, Al-Shabaab, al Shabaab, al-Nusra Front, Nusra Front, PKK, YPG, Farc, FARC, IRA, Eta, ETA, Houthis, Tamil Tigers, LTTE, Ku Klux Klan, KKK, PLO,
	Muslim Brotherhood, Mafia, Cosa Nostra, Black Lives Matter, Antifa, Wagner, Al Jazeera, al-Jazeera, Al-Jazeera,
	Reuters, AP, Associated Press, AFP, Agence France-Presse, Agence France Presse, Press Association, Bloomberg, Xinhua, Tass, TASS, Itar-Tass, Interfax, RIA Novosti, Yonhap, Kyodo, ANSA, EFE, UPI, Anadolu,
	BBC, ITV, CNN, NBC, ABC, CBS, MSNBC, NPR, PBS, HBO, ESPN, C-SPAN, Fox News, Sky News, RT, NHK, ABC News, CBS News, NBC News, BBC News, CNBC,
	New York Times, Washington Post, Wall Street Journal, Guardian, Daily Telegraph, Financial Times, Daily Mail, USA Today, USA TODAY,
	Der Spiegel, Le Monde, Le Figaro, Bild, El País, El Pais, La Repubblica, Haaretz, Politico, BuzzFeed, Huffington Post, HuffPost, Breitbart, Vox, Axios, ProPublica, WikiLeaks, Wikileaks, Newsweek,
	Economist, New Yorker, Rolling Stone, Vanity Fair, Time magazine, People magazine, Vogue, Playboy, Pravda, Izvestia, Kommersant, Asahi Shimbun, People's Daily, Global Times, 
	Google, Facebook, Apple, Amazon, Microsoft, Twitter, Uber, Airbnb, Tesla, Netflix, YouTube, Instagram, WhatsApp, LinkedIn, Alphabet, IBM, Intel, Samsung, Sony, Huawei, Alibaba, Tencent, Nokia, Spotify,
	Boeing, Airbus, Lockheed Martin, BAE Systems, Volkswagen, VW, BMW, Daimler, Audi, Porsche, Toyota, Honda, Nissan, Ford, General Motors, GM, Fiat, Renault, Peugeot, Hyundai,
	ExxonMobil, Exxon, Shell, BP, Chevron, Gazprom, Rosneft, Aramco, Petrobras, Total, Goldman Sachs, JPMorgan, JPMorgan Chase, Citigroup, Wells Fargo, HSBC, Barclays, UBS, Lehman Brothers, Deutsche Bank,
	Morgan Stanley, Merrill Lynch, BlackRock, Blackstone, Berkshire Hathaway, Bain Capital, Bank of America, BofA, Citi, Citibank, Credit Suisse, Santander, BNP Paribas, ING, ABN AMRO, Rabobank, Nomura, Mizuho, Macquarie, Scotiabank, Jefferies, Mastercard, PayPal, Moody's, KPMG, Deloitte, PwC, EY, McKinsey,
	Maersk, MSC, DHL, FedEx, UPS, Siemens, BASF, Thyssenkrupp, ArcelorMittal, Glencore, Rio Tinto, BHP, Anglo American, Equinor, Eni, TotalEnergies, Repsol, Engie, EDF, Enel, Iberdrola, Orsted, Vattenfall, Schlumberger, Halliburton,
	Vodafone, Telefonica, Telefónica, Telenor, Ericsson, Qualcomm, Nvidia, AMD, TSMC, Foxconn, Xiaomi, Lenovo, Baidu, ByteDance, TikTok, Snapchat, Reddit, OpenAI, SpaceX, Oracle, Cisco, SAP, Infosys, Wipro, TCS, Reliance, Hitachi, Toshiba, Panasonic, Mitsubishi, SoftBank, Rakuten, LG, Kia, Stellantis, Volvo, Lyft, Stripe,
	Euronext, Nasdaq, NASDAQ, Safaricom, MTN, Dangote, Eskom, Transnet, Ecopetrol, Pemex, PEMEX, Embraer, Codelco, YPF, Cemex,
	Qantas, Etihad, KLM, Delta Air Lines, JetBlue, IndiGo, Wizz Air, AirAsia, Costco, Kroger, Carrefour, Danone, L'Oréal, L'Oreal, LVMH, Heineken, Diageo, AB InBev, Inditex, Primark, Zalando, Merck, Sanofi, GSK, Novo Nordisk, BioNTech, Sinovac,
	Walmart, Tesco, Sainsbury's, Asda, Lidl, Aldi, Ikea, McDonald's, Starbucks, Coca-Cola, Pepsi, Nestlé, Nestle, Unilever, Procter & Gamble, Pfizer, Novartis, Roche, AstraZeneca, Monsanto, Bayer, Moderna, GlaxoSmithKline, Johnson & Johnson, Nike, Adidas, Disney, Aeroflot, Lufthansa, Ryanair, easyJet,
	Fifa, FIFA, Uefa, UEFA, IOC, NFL, NBA, MLB, NHL, NCAA, Premier League, Football Association, Manchester United, Manchester City, Real Madrid, Barcelona FC, Wada, WADA,
	Social Democrats, Liberal Democrats, Christian Democrats, Sweden Democrats, Director of Public Prosecutions, Crown Prosecution Service,
	Labour, Lib Dems, Tories, Ukip, UKIP, SNP, Plaid Cymru, Sinn Féin, Sinn Fein, DUP, Likud, BJP, ANC, Zanu-PF, ZANU-PF, GOP, DNC, RNC, Cosatu, Fianna Fáil, Fine Gael, CDU, SPD, AfD, Fidesz, Syriza, Podemos, Baath,
	Harvard, Yale, Princeton, MIT, Stanford, Oxford University, Cambridge University, West Point, Sandhurst, Eton, UCLA, Berkeley,
	Le Parisien, Libération, Ouest-France, L'Équipe, Le Soir, La Libre Belgique, De Standaard, De Telegraaf, NRC Handelsblad, Die Welt, Die Zeit, Süddeutsche Zeitung, Frankfurter Allgemeine, Frankfurter Allgemeine Zeitung, Handelsblatt, Tagesspiegel, Neue Zürcher Zeitung, Der Standard,
	Corriere della Sera, La Stampa, Gazzetta dello Sport, La Gazzetta dello Sport, Il Sole 24 Ore, El Mundo, La Vanguardia, Marca, Clarín, La Nación, O Globo, Folha de S. Paulo, Estadão, El Universal, El Tiempo, El Comercio, El Mercurio, Granma,
	Gazeta Wyborcza, Rzeczpospolita, Novaya Gazeta, Meduza, Vedomosti, RBC, Ukrainska Pravda, Ukrinform, Interfax-Ukraine, BelTA, Hürriyet, Hurriyet, Cumhuriyet, Daily Sabah, Milliyet, Haaretz, Maariv, Yedioth Ahronoth, Ynet, Al-Ahram, Asharq al-Awsat, Al Arabiya, al-Arabiya, Al-Arabiya, Al-Manar, SANA, WAFA, IRNA, Tasnim, ISNA, Press TV, Tolo News,
	Times of India, Hindustan Times, Indian Express, NDTV, PTI, ANI, Geo News, Straits Times, Bangkok Post, Jakarta Post, Kompas, Antara, Tuoi Tre, VnExpress, Yomiuri Shimbun, Mainichi Shimbun, Jiji Press, Chosun Ilbo, JoongAng Ilbo, Dong-A Ilbo, Hankyoreh, KCNA, Caixin, CCTV, CGTN, China Daily, Sydney Morning Herald, Herald Sun,
	Aftenposten, Dagens Nyheter, Aftonbladet, Politiken, Jyllands-Posten, Helsingin Sanomat, NTB, Ritzau, APA, DPA, dpa, Belga, MTI, CTK, Tanjug, ARD, ZDF, ORF, RTL, TF1, BFMTV, RAI, RTVE, RTÉ, RTE, SVT, NRK, YLE, CBC, SBS, Globo, Televisa, Telesur,
	Galatasaray, Fenerbahçe, Fenerbahce, Beşiktaş, Besiktas, Trabzonspor, Ajax, Feyenoord, PSV Eindhoven, Celtic, Arsenal, Tottenham, Tottenham Hotspur, West Ham, Aston Villa, Nottingham Forest, Crystal Palace, Preston North End, Juventus, Inter Milan, AC Milan, Real Sociedad, Atlético Madrid, Atletico Madrid, Real Betis, Villarreal, Benfica, Sporting Lisbon, Bayern Munich, Borussia Dortmund, Bayer Leverkusen, RB Leipzig, Red Bull Salzburg, Schalke, Paris Saint-Germain, PSG, Olympique Lyonnais, Anderlecht, Club Brugge, Olympiacos, Panathinaikos, Shakhtar Donetsk, Dynamo Kyiv, Spartak Moscow, CSKA Moscow, Legia Warsaw, Slavia Prague, Sparta Prague, Boca Juniors, River Plate, Flamengo, Palmeiras, Al Ahly, Zamalek, Al Hilal, Al Nassr, Kaizer Chiefs,
	Yankees, Red Sox, Dodgers, Lakers, Celtics, Knicks, Packers, Steelers, Seahawks, 49ers, Maple Leafs, Canadiens, All Blacks, Wallabies, Springboks, Serie A, La Liga, Bundesliga, Ligue 1, Eredivisie,
	Unite, Unison, GMB, RMT, Aslef, TUC, CBI, BMA, Met Office, Network Rail, English Heritage, Historic England, National Trust, NatureScot, Natural England, Sport England, IG Metall, CGT, CFDT, CGIL, AFL-CIO, UAW, Teamsters,
	Gestapo, Stasi, Wehrmacht, Luftwaffe, Red Army, Securitate,
	NAACP, ACLU, NRA, AARP, AFL-CIO, Planned Parenthood, Sierra Club, PETA, RSPCA, RSPB, RNLI, Scientology, Freemasons, Scouts, Anonymous, Vatican
`);

/** Beside a nationality or a name they make a group nobody lists by itself: "Republicans", "Democrats". */
export const GROUP_PLURALS = words(`
	republicans democrats conservatives liberals tories communists socialists greens nationalists islamists
	muslims christians jews hindus sikhs buddhists catholics protestants sunnis shiites shias kurds arabs
	americans britons europeans africans asians latinos hispanics blacks whites
`);
