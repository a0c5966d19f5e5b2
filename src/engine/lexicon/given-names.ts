/** Given names (and family names that come first) as newspapers spell them in Latin letters; packed with the open lists. */
export const TRANSLITERATED_NAMES: ReadonlySet<string> = new Set(
	// Arabic
	(
		`mohammed mohamed muhammad mohammad mohamad muhammed ahmed ahmad ahmet ali hassan hasan hussein hussain husain
	hossein omar umar othman uthman osman abu abdul abdel abd abdullah abdallah abdulrahman abdelrahman abdurrahman
	abdulaziz abdelaziz abdulhadi abdelhakim abdelkader abderrahmane abdelfattah abdirahman khaled khalid khalil
	ibrahim ismail ishaq yusuf yousef youssef yousuf yusef ayman aymen anwar bashar bashir bassam basel bilal
	fadi fahad fahd faisal feisal farid farouk fawaz fawzi fouad ghassan haider haidar hamad hamdan hamed hamid
	hamza hani hashim haytham hisham imad issa jaber jabir jafar jamal jamil jassim kamal kamel karim kareem
	mahdi mahmoud mahmud majid malik mansour marwan masoud mazen mehdi moammar muammar mokhtar moqtada muqtada
	mounir munir murad mustafa mostafa nabil nader nadim naser nasser nasir nayef nidal nizar nouri omran qasim
	qassem rafik rafiq raed rami ramzi rashid rashad riad riyad saad saadi sabri saddam saeed said saif salah
	saleh salem salim salman sami samir sayed sayyed shadi sharif shukri sulaiman suleiman suleyman taha talal
	taleb tamim tareq tariq tarek tawfiq turki usama osama wael wahid walid waleed wissam yahya yasin yassin
	yasser yassir younis younes zaid zayed zakaria zaki ziad ziyad zuhair aisha ayesha amal amina amira asma
	basma dalia dina fatima fatma fatemeh farah hala hanan hanin huda iman jamila khadija laila layla leila
	lamia lina lubna maha malak mariam maryam mona muna nabila nada nadia najla nawal noor nour rania rasha
	razan reem rima safa salma samar samira sana sara shaima suad suha wafa yasmin yasmine zahra zainab zaynab zeinab
	sheikh mullah maulana mallam hajji haji abubakar aminu muhammadu usman sani shehu garba musa isa yakubu` +
		// Persian, Pashto, Dari, Urdu
		` akbar amir amin arash ardeshir asghar babak bahram behrouz bijan cyrus dariush ebrahim esmail farhad
	fereydoon gholam gholamreza habib haleh hamidreza hooman iraj javad javed kamran kaveh kazem khosrow mahin
	manouchehr mehran mehrdad mohsen mojtaba morteza nasrin nasrollah parviz payam qassem reza rouhollah ruhollah
	saeid sadegh sohrab shirin siamak vahid zahid zabihullah hibatullah sirajuddin gulbuddin hamidullah
	asadullah najibullah rahmatullah zalmay ashraf noorullah atta karzai nawaz imran shahbaz asif bilawal benazir
	pervez zulfiqar yousaf fazal sardar shah mirza tahir aftab asim khawaja malala` +
		// Chinese: family names first
		` xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo zheng liang xie song tang
	deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao lyu shen zhong
	tan fan wen hua bo kong qin shi bai meng qiu hou xiong hao shao mao qian wan gu lei hong jia zou xue yan
	chan cheung chow chu fung kwok kwan lam lau lee leung ng tsai tsang tse wong yeung yip yuen` +
		// Korean and Japanese
		` kim park choi jung jeong cho kang yoon yun moon hwang ahn ryu paik shin seo kwon hyun jae ji min
	sung young hyung seung akira akihito aiko asako daisuke eiji emi fumio haruki haruka hideki hideo hiroki hiroko
	hiroshi hirohito ichiro isao jun junichiro kaori kazuo kei keiko keita kenichi kenji kenta kenzo kiyoshi kohei
	koichi kunio mai makoto mariko masaaki masahiro masako masashi masato masayoshi michiko miki minoru mitsuo
	naoki naoko naomi naoto naruhito natsuo noboru noriko osamu reiko ryo ryoichi ryota sachiko sadako satoshi
	shigeru shinichi shinji shintaro shinzo shoichi shunichi sota tadashi takahiro takako takashi takeshi taro
	taku tatsuya tetsuya tomoko tomomi toru toshihiro toshio tsutomu yasuhiro yasuo yoichi yoko yoshi yoshihide
	yoshihiko yoshiko yoshinori yui yuichi yuka yukari yuki yukio yuko yumi yuriko yusuke yutaka` +
		// Russian, Ukrainian, other Slavic and the Caucasus
		` aleksandr aleksander alexei alexey aleksei alexandr anatoly anatoliy andrei andrey andriy anton arkady
	arseniy artem artyom bogdan bohdan boris daniil denis dmitri dmitry dmytro eduard evgeny evgeniy fyodor galina
	gennady georgy grigory igor ihor ilya iosif ivan kirill konstantin kostyantyn larisa leonid lev ludmila
	lyudmila lyubov maksim maria marina mikhail mikheil mykola mykhailo nadezhda natalia natalya nikita nikolai
	nikolay oksana oleg oleh oleksandr oleksiy oleksii olga olha pavel pavlo petro polina pyotr raisa ramzan
	roman rostislav ruslan rustam sergei sergey serhiy stanislav stepan svetlana taras tatiana tatyana vadim
	valentin valentina valery valeriy vasily vasyl viktor vitali vitaly vladimir vladislav vladyslav volodymyr
	vyacheslav yaroslav yegor yekaterina yelena yevgeny yevhen yulia yuliya yuri yuriy yury zoya anzor aslan
	bidzina giorgi irakli kakha nino nona salome tamar tengiz zaza zurab zviad armen aram ashot hrant karen nikol serzh
	vahan dragan drago dusan goran gordana jelena jovan jovana ljubomir milan milica milorad milos miroslav
	mladen momir nebojsa nenad predrag radovan ratko sasa slavko slobodan snezana srdjan stjepan tihomir tomislav
	vojislav vuk zdravko zeljko zivko zoran andrzej bronislaw donald jacek jaroslaw jerzy krzysztof lech
	leszek mateusz mieczyslaw radoslaw ryszard slawomir stanislaw tadeusz wieslaw wojciech zbigniew
	recep tayyip fethullah kemal erdem mehmet emre cem binali mevlut suleyman devlet selahattin hakan` +
		// South and South-East Asian, African
		` abhijit aditya ajay akash akhilesh amartya amit amitabh anand anil anita anjali ankit anup aravind arjun
	arun arvind asha ashish ashok atul bhupinder chandra deepak dev devendra dilip dinesh divya ganesh gaurav
	gautam girish gopal govind hardeep harish indira jagdish jaswant jawaharlal jayalalithaa jyoti kamala kapil
	karan kavita kiran kishore kumar lakshmi lalit mahatma mahesh mahinda mamata manish manmohan manoj mayawati
	meena mohan mohit mukesh mulayam nandini narayan narendra naresh naveen neeraj neha nikhil nirmala nitin
	nitish pankaj prabhakar pradeep prakash pramod pranab prasad prashant pratibha praveen preeti priya priyanka
	raghav rahul raj rajan rajeev rajendra rajesh rajiv rajnath rakesh ram ramesh ranil ratan ravi rishi rohit
	sachin sandeep sanjay sanjeev santosh satish shashi shiv shyam sirisena smriti sonia subhash sudhir sumit
	sunil suresh sushma swaraj uddhav uma vasundhara venkat vijay vikas vikram vinod virender vishal vishnu vivek
	yogi aung suu thein htin nguyen tran pham hoang phan vo dang bui ngo duong truong trinh dinh joko susilo
	megawati prabowo basuki sukarno suharto sri retno najib mahathir anwar muhyiddin tengku datuk ferdinand
	rodrigo corazon benigno gloria imelda leni ernesto yoweri yahya goodluck olusegun olusola bola babatunde
	chinua chukwuemeka emeka ifeanyi ikechukwu kwame kofi nana akufo kwabena yaw ama uhuru raila mwai jomo daniel
	wangari ngugi moses hastings kenneth robert morgan emmerson tendai thabo jacob cyril nelson winnie desmond
	sipho themba thandi zodwa nkosazana julius isaias meles haile abiy tewodros afewerki salva riek omer
	laurent paul pierre joseph felix moise etienne blaise faure idriss ibrahima macky abdoulaye amadou alpha
	alassane mamadou moussa oumar sekou souleymane thierno ousmane cheikh fatou aminata mariama boubacar seydou barack zabihullah enver shinzo`
	)
		.split(/\s+/)
		.filter((name) => name !== ""),
);
