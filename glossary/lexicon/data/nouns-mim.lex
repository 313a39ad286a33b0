# Nouns of one word, by first letter.
مأتم | n m | pl=مآتم | funeral
مأثرة | n f | pl=مآثر | feat; achievement
مأثور | n m | pl=+ات | proverb; saying
مأدبة | n f | pl=مآدب | banquet
مأذنة | n f | pl=مآذن | minaret
مأذون | n m hum | pl=+ون | marriage officiant
مأرب | n m | pl=مآرب | aim; purpose
مأزق | n m | pl=مآزق | impasse; predicament; dilemma
مأساة | n f | pl=مآس,مآسي | tragedy
مأكل | n m | pl=مآكل | food {mass}
مأكولات | n f | pl=- | food {mass}; dishes {pl}
مأمن | n m | pl=- | safe place; safety {mass}
مأمور | n m hum | pl=+ون | officer; commissioner
مأوى | n m | pl=مآوي,مآو | shelter; refuge
مؤاخاة | n f vn | pl=- | brotherhood {mass}; twinning {mass}
مؤازر | n m hum | pl=+ون; f=+ة | supporter
مؤازرة | n f vn | pl=- | support {mass}
مؤامرة | n f | pl=+ات | conspiracy; plot
مؤانسة | n f vn | pl=- | companionship {mass}
مؤتمر | n m | pl=+ات | conference; congress
مؤثر | n m hum | pl=+ون; f=+ة | influencer
مؤثرات | n f | pl=- | effects {pl}
مؤخرة | n f | pl=+ات | rear; bottom
مؤذن | n m hum | pl=+ون | muezzin
مؤرخ | n m hum | pl=+ون; f=+ة | historian
مؤسس | n m hum | pl=+ون | founder
مؤسسة | n f | pl=+ات | institution; organization; foundation; establishment
مؤشر | n m | pl=+ات | indicator; index; cursor; sign
مؤلف | n m hum | pl=+ون; f=+ة | author; writer; composer
مؤلفات | n f | pl=- | works {pl}; writings {pl}
مؤمن | n m hum | pl=+ون; f=+ة | believer
مؤهل | n m | pl=+ات | qualification
مؤونة | n f | pl=مؤن; plgloss=supplies {pl} | provision; supply
مؤيد | n m hum | pl=+ون; f=+ة | supporter; proponent
مئذنة | n f | pl=مآذن | minaret
مئزر | n m | pl=مآزر | apron
ماء | n m | pl=مياه; plgloss=water {mass} | water {mass}
مائدة | n f | pl=موائد | table
ماجستير | n m | pl=- | master's degree
ماخور | n m | pl=مواخير | brothel
مادة | n f | pl=مواد; plgloss=materials {pl} | article; material; substance; subject
ماراثون | n m | pl=+ات | marathon
مارة | n m hum | pl=- | passersby {pl}
مارد | n m | pl=مردة | giant
مارغرين | n m | pl=- | margarine {mass}
ماركتينغ | n m | pl=- | marketing {mass}
ماركسي | n m hum | pl=+ون | Marxist
ماركسية | n f | pl=- | Marxism {mass}
ماركيز | n m hum title | pl=- | marquis
ماروني | n m hum | pl=موارنة | Maronite
ماريجوانا | n f | pl=- | marijuana {mass}
ماريخوانا | n f | pl=- | marijuana {mass}
مارينز | n m | pl=- | Marines {pl}
مازوت | n m | pl=- | fuel oil {mass}; diesel {mass}
ماس | n m | pl=- | diamond {mass}
ماسة | n f | pl=+ات | diamond
ماسح | n m | pl=+ات | scanner
ماسكارا | n f | pl=- | mascara {mass}
ماسورة | n f | pl=مواسير | pipe
ماسون | n m hum | pl=- | Freemasons {pl}
ماسوني | n m hum | pl=+ون | Freemason
ماسونية | n f | pl=- | Freemasonry {mass}
ماشطة | n f hum | pl=- | hairdresser
ماشية | n f | pl=مواش,مواشي | livestock {mass}; cattle {pl}
ماض | n m | pl=- | past
ماضي | n m | pl=- | past
ماعز | n m | pl=مواعز | goats {pl}; goat
ماعون | n m | pl=مواعين | utensil
ماغما | n f | pl=- | magma {mass}
ماغنيسيوم | n m | pl=- | magnesium {mass}
مافيا | n f | pl=مافيات | mafia
ماكريل | n m | pl=- | mackerel
ماكياج | n m | pl=- | makeup {mass}
ماكيت | n m | pl=- | model; mock-up
ماكينة | n f | pl=+ات | machine
مال | n m | pl=أموال; plgloss=funds {pl} | money {mass}; property {mass}; wealth {mass}
مالك | n m hum | pl=ملاك,مالكون,مالكين; f=+ة | owner; landlord
مالنخوليا | n f | pl=- | melancholia {mass}
مالية | n f | pl=- | finance {mass}; finances {pl}
مانجروف | n m | pl=- | mangrove {mass}
مانجو | n f | pl=- | mango
مانح | n m hum | pl=+ون; f=+ة | donor
مانشيت | n m | pl=+ات | headline
مانع | n m | pl=موانع | obstacle; barrier; objection
مانغروف | n m | pl=- | mangrove {mass}
مانغو | n f | pl=- | mango
مانوية | n f | pl=- | Manichaeism {mass}
مانيكير | n m | pl=- | manicure {mass}; nail polish {mass}
ماهية | n f | pl=+ات | essence; nature
ماوس | n m | pl=- | mouse
ماوية | n f | pl=- | Maoism {mass}
مايا | n m hum | pl=- | Maya {pl}
مايسترو | n m | pl=- | maestro
مايكروفون | n m | pl=+ات | microphone
مايكروويف | n m | pl=- | microwave
مايونيز | n m | pl=- | mayonnaise {mass}
مايوه | n m | pl=+ات | swimsuit
مباحثات | n f vn | pl=- | talks {pl}; discussions {pl}
مبادأة | n f vn | pl=- | initiative {mass}
مبادرة | n f vn | pl=+ات | initiative
مبادلة | n f vn | pl=+ات | exchange; swap
مباراة | n f | pl=مباريات | match; game
مبارزة | n f vn | pl=+ات | duel; fencing {mass}
مباركة | n f vn | pl=- | blessing
مباشرة | n f vn | pl=- | commencement {mass}; conducting {mass}
مباغتة | n f vn | pl=+ات | surprise
مبالاة | n f vn | pl=- | care {mass}; concern {mass}
مبالغة | n f vn | pl=+ات | exaggeration
مباهاة | n f vn | pl=- | boasting {mass}
مباهج | n f | pl=- | delights {pl}; joys {pl}
مبايعة | n f vn | pl=+ات | pledge of allegiance
مبتدئ | n m hum | pl=+ون; f=+ة | beginner; novice
مبتز | n m hum | pl=+ون; f=+ة | blackmailer; extortionist
مبتغى | n m | pl=- | goal; aim
مبتكر | n m hum | pl=+ون; f=+ة | innovator; inventor
مبحث | n m | pl=مباحث | topic; section
مبدأ | n m | pl=مبادئ | principle
مبدع | n m hum | pl=+ون; f=+ة | creator; innovator
مبراة | n f | pl=مبار,مباري | pencil sharpener
مبرة | n f | pl=+ات | charity
مبرد | n m | pl=مبارد | file; rasp
مبرر | n m | pl=+ات | justification; reason
مبرمج | n m hum | pl=+ون; f=+ة | programmer
مبرهنة | n f | pl=+ات | theorem
مبسم | n m | pl=مباسم | mouthpiece
مبشر | n m hum | pl=+ون; f=+ة | missionary
مبشرة | n f | pl=- | grater
مبضع | n m | pl=مباضع | scalpel
مبعوث | n m hum | pl=+ون; f=+ة | envoy; delegate
مبلط | n m hum | pl=+ون | tiler
مبلغ | n m | pl=مبالغ | amount; sum
مبنى | n m | pl=مباني,مبان | building
مبولة | n f | pl=مباول | urinal
مبيت | n m vn | pl=- | overnight stay; accommodation {mass}
مبيد | n m | pl=+ات | pesticide
مبيض | n m | pl=مبايض | ovary; bleach
مبيع | n m | pl=+ات; plgloss=sales {pl} | sale
متآمر | n m hum | pl=+ون; f=+ة | conspirator
متابع | n m hum | pl=+ون | follower; observer
متابعة | n f vn | pl=+ات | follow-up; monitoring {mass}; following {mass}; pursuit
متاجرة | n f vn | pl=- | trafficking {mass}; trading {mass}
متاع | n m | pl=أمتعة; plgloss=luggage {mass} | belongings {pl}; goods {pl}
متاعب | n f | pl=- | troubles {pl}
متانة | n f | pl=- | strength {mass}; durability {mass}
متاهة | n f | pl=+ات | maze; labyrinth
متبرع | n m hum | pl=+ون; f=+ة | donor
متبل | n m | pl=- | baba ghanoush {mass}
متة | n f | pl=- | mate {mass}
متجر | n m | pl=متاجر | store; shop
متجسس | n m hum | pl=+ون; f=+ة | spy
متحجرة | n f | pl=+ات | fossil
متحدث | n m hum | pl=+ون; f=+ة | spokesperson; speaker; spokesman
متحرش | n m hum | pl=+ون; f=+ة | harasser
متحف | n m | pl=متاحف | museum
متحور | n m | pl=+ات | variant
متحول | n m | pl=+ات | variant; variable
متخرج | n m hum | pl=+ون; f=+ة | graduate
متخصص | n m hum | pl=+ون; f=+ة | specialist; expert
متدثرة | n f | pl=- | chlamydia {mass}
متدرب | n m hum | pl=+ون; f=+ة | trainee; intern
متر | n m unit | pl=أمتار | meter
متراجحة | n f | pl=+ات | inequality
متراس | n m | pl=متاريس | barricade
مترجم | n m hum | pl=+ون; f=+ة | translator; interpreter
مترشح | n m hum | pl=+ون; f=+ة | candidate
مترو | n m | pl=- | subway; metro
متزعم | n m hum | pl=+ون; f=+ة | leader
متزلج | n m hum | pl=+ون; f=+ة | skier; skater
متسابق | n m hum | pl=+ون; f=+ة | contestant; racer
متسع | n m | pl=- | room {mass}; space {mass}
متسلق | n m hum | pl=+ون | climber
متسلل | n m hum | pl=+ون | infiltrator; intruder
متسوق | n m hum | pl=+ون; f=+ة | shopper
متسول | n m hum | pl=+ون; f=+ة | beggar
متشدد | n m hum | pl=+ون; f=+ة | hardliner; militant
متشرد | n m hum | pl=+ون; f=+ة | homeless person
متصدر | n m hum | pl=+ون; f=+ة | leader
متصفح | n m | pl=+ات | browser
متصوف | n m hum | pl=+ون; f=+ة | Sufi mystic
متضرر | n m hum | pl=+ون; f=+ة; plgloss=those affected {pl} | affected person
متطرف | n m hum | pl=+ون; f=+ة | extremist
متطلب | n m | pl=+ات | requirement
متطوع | n m hum | pl=+ون; f=+ة | volunteer
متظاهر | n m hum | pl=+ون; f=+ة | demonstrator; protester
متعاطي | n m hum | pl=+ون; f=+ة | user
متعاقد | n m hum | pl=+ون | contractor
متعامل | n m hum | pl=+ون; f=+ة | dealer; trader; operator
متعة | n f | pl=متع | pleasure; fun {mass}; enjoyment {mass}
متعلم | n m hum | pl=+ون; f=+ة | learner; educated person
متعهد | n m hum | pl=+ون | contractor
متغير | n m | pl=+ات | variable; variant
متفجر | n m | pl=+ات | explosive
متفرج | n m hum | pl=+ون; f=+ة | spectator
متقاعد | n m hum | pl=+ون; f=+ة | retiree; pensioner
متقدرة | n f | pl=+ات | mitochondrion {plural: mitochondria}
متلازمة | n f | pl=+ات | syndrome
متلصص | n m hum | pl=+ون; f=+ة | voyeur
متلق | n m hum | pl=متلقون,متلقين | recipient
متلقي | n m hum | pl=متلقون,متلقين | recipient
متمرد | n m hum | pl=+ون; f=+ة | rebel; insurgent
متمرن | n m hum | pl=+ون; f=+ة | trainee
متن | n m | pl=متون | text; board
متناول | n m | pl=- | reach {mass}
متنبئ | n m hum | pl=+ون | forecaster
متنزه | n m | pl=+ات | park
متنفس | n m | pl=- | outlet
متنمر | n m hum | pl=+ون; f=+ة | bully
متهم | n m hum | pl=+ون; f=+ة | accused {the}; defendant; suspect
متوسط | n m | pl=+ات | average; mean
متوفى | n m hum | pl=متوفون,متوفين; f=متوفاة | deceased {the}
مثابة | n f | pl=- | equivalent
مثابرة | n f vn | pl=- | perseverance {mass}
مثال | n m | pl=أمثلة,أمثال | example; ideal
مثالية | n f | pl=- | idealism {mass}
مثانة | n f | pl=+ات | bladder
مثبط | n m | pl=+ات | inhibitor
مثقال | n m unit | pl=مثاقيل | weight; ounce
مثقب | n m | pl=مثاقب | drill
مثقف | n m hum | pl=+ون; f=+ة | intellectual
مثل | n m | pl=أمثال; plgloss=proverbs {pl} | proverb; example; ideal
مثلبة | n f | pl=مثالب | fault; shortcoming
مثلث | n m | pl=+ات | triangle
مثلجات | n f | pl=- | ice cream {mass}; frozen foods {pl}
مثلي | n m hum | pl=+ون | gay person; homosexual
مثلية | n f | pl=- | homosexuality {mass}
مثول | n m vn | pl=- | appearance
مثوى | n m | pl=- | resting place
مجابهة | n f vn | pl=+ات | confrontation
مجاذيب | n m hum | pl=- | madmen {pl}
مجاز | n m | pl=- | metaphor
مجازاة | n f vn | pl=- | punishment {mass}; reward {mass}
مجازفة | n f vn | pl=+ات | risk; gamble
مجاعة | n f | pl=+ات | famine; starvation {mass}
مجافاة | n f vn | pl=- | aversion {mass}
مجال | n m | pl=+ات | field; area; domain; scope
مجاملة | n f vn | pl=+ات | courtesy; compliment
مجاهد | n m hum | pl=+ون; f=+ة | fighter; mujahid
مجاورة | n f vn | pl=- | proximity {mass}
مجتمع | n m | pl=+ات | society; community
مجد | n m | pl=أمجاد | glory
مجداف | n m | pl=مجاديف | oar; paddle
مجرة | n f | pl=+ات | galaxy
مجرفة | n f | pl=مجارف | shovel
مجرم | n m hum | pl=+ون; f=+ة | criminal
مجرور | n m | pl=- | sewage {mass}
مجرى | n m | pl=مجار,مجاري | course; stream; duct
مجري | n m hum | pl=+ون | Hungarian
مجريات | n f | pl=- | course; developments {pl}
مجزرة | n f | pl=مجازر | massacre
مجس | n m | pl=+ات | probe; sensor
مجسر | n m | pl=- | overpass
مجسم | n m | pl=+ات | model; figure
مجفف | n m | pl=+ات | dryer
مجلة | n f | pl=+ات | magazine; journal; code
مجلد | n m | pl=+ات | folder; volume; directory
مجلس | n m | pl=مجالس | council; board; assembly; house
مجلى | n m | pl=- | sink
مجمع | n m | pl=+ات,مجامع | complex; compound; academy
مجموع | n m | pl=مجاميع | total; sum
مجموعة | n f | pl=+ات,مجاميع | group; set; collection; series
مجند | n m hum | pl=+ون; f=+ة | recruit; conscript; soldier
مجنزرة | n f | pl=+ات | tracked vehicle
مجنون | n m hum | pl=مجانين; f=+ة | madman; crazy person
مجهر | n m | pl=مجاهر | microscope
مجهود | n m | pl=+ات; plgloss=efforts {pl} | effort
مجون | n m | pl=- | debauchery {mass}
مجوهرات | n f | pl=- | jewelry {mass}
مجوهراتي | n m hum | pl=- | jeweler
مجيء | n m vn | pl=- | arrival; coming {mass}
مجين | n m | pl=+ات | genome
محاباة | n f vn | pl=- | favoritism {mass}; bias {mass}
محاجة | n f | pl=- | argument {mass}
محادثة | n f vn | pl=+ات; plgloss=talks {pl} | conversation; talk; chat
محاذاة | n f vn | pl=- | alignment {mass}
محار | n m | pl=- | oysters {pl}; shellfish {pl}
محارب | n m hum | pl=+ون | warrior; fighter
محاربة | n f vn | pl=- | fighting {mass}; combating {mass}
محارة | n f | pl=+ات | oyster; shell
محاسب | n m hum | pl=+ون | accountant
محاسبة | n f vn | pl=- | accountability {mass}; accounting {mass}
محاصرة | n f vn | pl=- | siege; containment {mass}
محاصصة | n f vn | pl=- | quota system; power-sharing {mass}
محاضر | n m hum | pl=+ون | lecturer; speaker
محاضرة | n f | pl=+ات | lecture
محافظ | n m hum title | pl=+ون | governor; conservative
محافظة | n f vn | pl=+ات | governorate; province; preservation {mass}; maintaining {mass}
محاق | n m | pl=- | new moon
محاكاة | n f vn | pl=- | simulation; imitation
محاكمة | n f vn | pl=+ات | trial; prosecution
محام | n m hum | pl=محامون,محامين; f=محامية | lawyer; attorney
محاماة | n f | pl=- | legal profession; law practice
محامي | n m hum | pl=محامون,محامين; f=محامية | lawyer; attorney
محامية | n f hum | pl=+ات | lawyer
محاور | n m hum | pl=+ون | interlocutor; interviewer
محاورة | n f vn | pl=+ات | dialogue; conversation
محاولة | n f vn | pl=+ات | attempt; effort; try
محب | n m hum | pl=+ون | lover; fan
محبة | n f | pl=- | love {mass}; affection {mass}
محبرة | n f | pl=محابر | inkwell
محبس | n m | pl=محابس | ring; valve
محتال | n m hum | pl=+ون; f=+ة | fraudster; swindler
محتج | n m hum | pl=+ون; f=+ة | protester
محتجز | n m hum | pl=+ون; f=+ة | detainee
محترف | n m hum | pl=+ون; f=+ة | professional
محتفل | n m hum | pl=+ون; f=+ة | reveler
محتكر | n m hum | pl=+ون; f=+ة | monopolist
محتل | n m hum | pl=+ون | occupier
محتوى | n m | pl=محتويات; plgloss=contents {pl} | content
محجبة | n f hum | pl=+ات | veiled woman
محجر | n m | pl=محاجر | quarry; quarantine
محددات | n f | pl=- | determinants {pl}
محدودية | n f | pl=- | limitation; limited nature
محذور | n m | pl=+ات,محاذير | danger; prohibited thing
محراب | n m | pl=محاريب | mihrab; niche
محراث | n m | pl=محاريث | plow
محرر | n m hum | pl=+ون; f=+ة | editor; liberator
محرض | n m hum | pl=+ون | instigator
محرقة | n f | pl=محارق | holocaust; incinerator
محرك | n m | pl=+ات | engine; motor; drive
محرم | n m | pl=+ات,محارم; plgloss=taboos {pl} | taboo
محسوبية | n f | pl=- | favoritism {mass}; nepotism {mass}
محشي | n m | pl=محاشي | stuffed vegetables {pl}
محصلة | n f | pl=+ات | result; outcome
محصول | n m | pl=محاصيل | crop; harvest; yield
محضر | n m | pl=محاضر; plgloss=minutes {pl} | report; record; minutes {pl}
محطة | n f | pl=+ات | station; stop; plant
محظور | n m | pl=+ات | taboo; ban
محفة | n f | pl=+ات | litter; stretcher
محفز | n m | pl=+ات | stimulus {plural: stimuli}; catalyst; incentive
محفظة | n f | pl=محافظ | wallet; portfolio
محفل | n m | pl=محافل | forum; gathering
محقق | n m hum | pl=+ون; f=+ة | investigator; detective
محقنة | n f | pl=محاقن | syringe
محك | n m | pl=+ات | test; criterion {plural: criteria}
محكم | n m hum | pl=+ون | arbitrator; judge
محكمة | n f | pl=محاكم | court; tribunal
محكوم | n m hum | pl=+ون; f=+ة | convict; sentenced person
محل | n m | pl=+ات,محال; plgloss=shops {pl} | place; shop; store; subject
محلف | n m hum | pl=+ون; f=+ة | juror
محلل | n m hum | pl=+ون; f=+ة | analyst
محلول | n m | pl=محاليل | solution
محمصة | n f | pl=محامص | toaster; roastery
محمل | n m | pl=محامل | bearing
محمول | n m | pl=- | cell phone
محمية | n f | pl=+ات | reserve; protectorate
محنة | n f | pl=محن | ordeal; plight; adversity
محو | n m vn | pl=- | erasing {mass}; elimination {mass}
محوار | n m | pl=محاوير | axon
محور | n m | pl=محاور | axis {plural: axes}; hub; theme; focus
محول | n m | pl=+ات | transformer; converter; adapter
محيا | n m | pl=- | face
محيط | n m | pl=+ات | ocean; surroundings {pl}; perimeter; vicinity
مخ | n m | pl=أمخاخ | brain
مخابرات | n f | pl=- | intelligence {mass}; intelligence service
مخادعة | n f vn | pl=+ات | deception
مخاض | n m | pl=- | labor {mass}
مخاط | n m | pl=- | mucus {mass}
مخاطبة | n f vn | pl=+ات | addressing {mass}; correspondence {mass}
مخاطر | n f | pl=- | risks {pl}; dangers {pl}
مخاطرة | n f vn | pl=+ات | risk; gamble
مخافة | n f | pl=- | fear
مخالطة | n f vn | pl=- | contact {mass}; mixing {mass}
مخالف | n m hum | pl=+ون | violator; offender
مخالفة | n f vn | pl=+ات | violation; offense
مخاوف | n f | pl=- | fears {pl}; concerns {pl}
مخبأ | n m | pl=مخابئ | hideout; shelter
مخبار | n m | pl=مخابير | graduated cylinder
مخبر | n m | pl=مخابر,مخبرون,مخبرين | laboratory; informant
مخبز | n m | pl=مخابز | bakery
مخبوزات | n f | pl=- | baked goods {pl}
مختبر | n m | pl=+ات | laboratory; lab
مخترع | n m hum | pl=+ون; f=+ة | inventor
مخترق | n m hum | pl=+ون; f=+ة | hacker
مختص | n m hum | pl=+ون; f=+ة | specialist; expert
مختصر | n m | pl=+ات | summary; abbreviation
مختطف | n m hum | pl=+ون; f=+ة | kidnapper; hostage
مختلس | n m hum | pl=+ون; f=+ة | embezzler
مخدة | n f | pl=+ات,مخاد | pillow
مخدر | n m | pl=+ات; plgloss=drugs {pl} | drug; anesthetic; narcotic
مخرب | n m hum | pl=+ون | saboteur; vandal
مخرج | n m hum | pl=+ون,مخارج | director; way out; exit
مخرجة | n f hum | pl=- | director
مخرجات | n f | pl=- | outputs {pl}; outcomes {pl}
مخرز | n m | pl=مخارز | awl
مخروط | n m | pl=+ات,مخاريط | cone
مخزن | n m | pl=مخازن | warehouse; store; depot
مخزون | n m | pl=+ات,مخازين | stock; inventory; reserve
مخضرم | n m hum | pl=+ون | veteran
مخطط | n m | pl=+ات | plan; scheme; diagram
مخطوط | n m | pl=+ات | manuscript
مخطوطة | n f | pl=+ات | manuscript
مخفر | n m | pl=مخافر | police station
مخلب | n m | pl=مخالب | claw
مخلفات | n f | pl=- | waste {mass}; remnants {pl}
مخلل | n m | pl=+ات | pickles {pl}
مخلوق | n m | pl=+ات | creature
مخمس | n m | pl=+ات | pentagon
مخمل | n m | pl=- | velvet {mass}
مخيخ | n m | pl=- | cerebellum
مخيض | n m | pl=- | buttermilk {mass}
مخيلة | n f | pl=- | imagination
مخيم | n m | pl=+ات | camp
مد | n m vn | pl=مدود | tide; extension {mass}; supply {mass}
مداخلة | n f vn | pl=+ات | intervention; contribution
مداخيل | n f | pl=- | revenues {pl}; income {mass}
مدار | n m | pl=+ات | orbit; course
مداعبة | n f vn | pl=+ات | petting {mass}; teasing {mass}
مدافع | n m hum | pl=+ون | defender; advocate
مداهمة | n f vn | pl=+ات | raid
مداهن | n m hum | pl=+ون; f=+ة | flatterer
مداهنة | n f | pl=- | flattery {mass}
مداواة | n f vn | pl=- | treatment {mass}; healing {mass}
مداولة | n f vn | pl=+ات; plgloss=deliberations {pl} | deliberation
مداومة | n f vn | pl=- | attendance {mass}; persistence {mass}
مدبغة | n f | pl=مدابغ | tannery
مدة | n f time | pl=مدد | period; duration; term
مدجنة | n f | pl=مداجن | poultry farm
مدح | n m vn | pl=- | praise {mass}
مدخرات | n f | pl=- | savings {pl}
مدخل | n m | pl=مداخل | entrance; approach; introduction
مدخلات | n f | pl=- | inputs {pl}
مدخن | n m hum | pl=+ون | smoker
مدخنة | n f | pl=مداخن | chimney
مدخول | n m | pl=- | income
مدر | n m | pl=+ات | diuretic
مدرب | n m hum | pl=+ون; f=+ة | coach; trainer; instructor
مدربة | n f hum | pl=+ات | coach; trainer
مدرج | n m | pl=+ات,مدارج | runway; amphitheater; stand
مدرس | n m hum | pl=+ون | teacher
مدرسة | n f | pl=مدارس | school
مدرعة | n f | pl=+ات | armored vehicle
مدع | n m hum | pl=مدعون,مدعين; f=مدعية | plaintiff; prosecutor
مدعاة | n f | pl=- | cause
مدعي | n m hum | pl=مدعون,مدعين; f=مدعية | plaintiff; prosecutor
مدفأة | n f | pl=مدافئ | heater; fireplace
مدفع | n m | pl=مدافع | cannon; gun
مدفعي | n m hum | pl=+ون | gunner
مدفعية | n f | pl=- | artillery {mass}
مدفن | n m | pl=مدافن | burial site; cemetery
مدفوعات | n f | pl=- | payments {pl}
مدقة | n f | pl=+ات | pistil; pestle
مدلول | n m | pl=+ات | meaning; significance {mass}
مدماك | n m | pl=مداميك | course; layer
مدمرة | n f | pl=+ات | destroyer
مدني | n m hum | pl=+ون; f=+ة | civilian
مدون | n m hum | pl=+ون | blogger
مدونة | n f | pl=+ات | blog; code
مدى | n m | pl=- | extent; range; term
مدية | n f | pl=مدى | knife
مديح | n m | pl=مدائح | praise {mass}
مدير | n m hum title | pl=مديرون,مديرين,مدراء; f=+ة | director; manager
مديرة | n f hum | pl=+ات | director
مديرية | n f | pl=+ات | directorate; district
مدين | n m hum | pl=+ون | debtor
مدينة | n f | pl=مدن | city; town
مديونية | n f | pl=- | indebtedness {mass}; debt
مذاق | n m | pl=+ات | taste; flavor
مذبح | n m | pl=مذابح | altar
مذبحة | n f | pl=مذابح | massacre
مذراة | n f | pl=- | pitchfork
مذكرة | n f | pl=+ات; plgloss=memoirs {pl} | memorandum; note; warrant
مذلة | n f | pl=- | humiliation {mass}
مذنب | n m hum | pl=+ون | culprit; guilty person; comet
مذهب | n m | pl=مذاهب | doctrine; school of thought; denomination
مذياع | n m | pl=- | radio
مذيب | n m | pl=+ات | solvent
مذيع | n m hum | pl=+ون; f=+ة | broadcaster; announcer; presenter
مذيعة | n f hum | pl=+ات | announcer; presenter
مرء | n m hum | pl=- | one; person
مرآب | n m | pl=مرائب | garage
مرآة | n f | pl=مرايا | mirror
مرأب | n m | pl=مرائب | garage
مرأة | n f hum | pl=نساء,نسوة | woman
مرأى | n m | pl=- | sight {mass}; view
مراء | n m | pl=- | hypocrisy {mass}
مراباة | n f vn | pl=- | usury {mass}
مرابحة | n f | pl=+ات | murabaha; cost-plus financing {mass}
مرابط | n m hum | pl=+ون | stationed soldier
مرابطة | n f | pl=- | garrison duty {mass}
مرابي | n m hum | pl=مرابون | usurer
مراجع | n m hum | pl=+ون | auditor; reviewer; outpatient
مراجعة | n f vn | pl=+ات | review; revision; audit
مرادف | n m | pl=+ات | synonym
مرادفة | n f vn | pl=- | synonymy {mass}
مرارة | n f | pl=+ات | bitterness {mass}; gallbladder
مراسل | n m hum | pl=+ون | reporter; correspondent
مراسلة | n f vn | pl=+ات; plgloss=correspondence {mass} | correspondence {mass}; messaging {mass}
مراسم | n f | pl=- | ceremony; protocol {mass}
مراضة | n f | pl=- | morbidity {mass}
مراعاة | n f vn | pl=- | consideration {mass}; observance {mass}
مرافعة | n f vn | pl=+ات | pleading; plea
مرافق | n m hum | pl=+ون | companion; escort
مرافقة | n f vn | pl=- | accompanying {mass}; escort
مراقب | n m hum | pl=+ون | observer; monitor; controller
مراقبة | n f vn | pl=- | monitoring {mass}; surveillance {mass}; control {mass}; observation {mass}
مراكمة | n f vn | pl=- | accumulation {mass}
مرام | n m | pl=- | aim; goal
مراهق | n m hum | pl=+ون | teenager; adolescent
مراهقة | n f | pl=- | adolescence {mass}
مراهنة | n f vn | pl=+ات | betting {mass}; bet
مراوغة | n f vn | pl=+ات | evasion {mass}; maneuvering {mass}; dribbling {mass}
مرب | n m hum | pl=مربون,مربين; f=مربية | educator; breeder
مربط | n m | pl=مرابط | stud farm; stable
مربع | n m | pl=+ات | square; box
مربى | n m | pl=مربيات | jam
مربي | n m hum | pl=مربون,مربين; f=مربية | educator; breeder
مربية | n f hum | pl=+ات | nanny
مرة | n f | pl=مرات | time
مرتب | n m | pl=+ات | salary
مرتبة | n f | pl=مراتب | rank; place; position; mattress
مرتد | n m hum | pl=+ون; f=+ة | apostate
مرتديلا | n f | pl=- | mortadella {mass}
مرتزق | n m hum | pl=مرتزقة; plgloss=mercenaries {pl} | mercenary
مرتش | n m hum | pl=+ون | bribe taker
مرتفعات | n f | pl=- | highlands {pl}; heights {pl}
مرتكب | n m hum | pl=+ون | perpetrator
مرثية | n f | pl=مراث,مراثي | elegy
مرج | n m | pl=مروج | meadow
مرجان | n m | pl=- | coral {mass}
مرجع | n m | pl=مراجع | reference; authority; source
مرجعية | n f | pl=+ات | reference; authority; frame of reference
مرجل | n m | pl=مراجل | boiler; cauldron
مرجيحة | n f | pl=مراجيح | swing
مرح | n m | pl=- | fun {mass}; merriment {mass}
مرحاض | n m | pl=مراحيض | toilet
مرحلة | n f | pl=مراحل | stage; phase; period
مرحمة | n f | pl=مراحم | mercy
مردود | n m | pl=+ات | return; yield
مرزاب | n m | pl=- | gutter
مرساة | n f | pl=مراس,مراسي | anchor
مرسال | n m | pl=مراسيل | messenger
مرسم | n m | pl=- | studio; atelier
مرسوم | n m | pl=مراسيم | decree
مرسى | n m | pl=مراسي,مراس | anchorage; marina
مرشح | n m hum | pl=+ون; f=+ة | candidate; nominee; filter
مرشد | n m hum | pl=+ون; f=+ة | guide; counselor; adviser
مرشدة | n f hum | pl=+ات | guide
مرصد | n m | pl=مراصد | observatory
مرض | n m | pl=أمراض | disease; illness; sickness {mass}
مرضع | n f hum | pl=+ات | nursing mother
مرضعة | n f hum | pl=+ات | nursing mother
مرطبان | n m | pl=- | jar
مرعى | n m | pl=مراعي,مراع | pasture; grazing land
مرفأ | n m | pl=مرافئ | port; harbor
مرفق | n m | pl=مرافق,مرفقات; plgloss=facilities {pl} | facility; elbow; attachment
مرق | n m | pl=- | broth {mass}
مرقة | n f | pl=- | broth {mass}; sauce
مركب | n m | pl=مراكب; plgloss=boats {pl} | boat; compound; vessel
مركبة | n f | pl=+ات | vehicle
مركز | n m | pl=مراكز | center; position; place; station
مركزية | n f | pl=- | centralization {mass}; centrality {mass}
مرمى | n m | pl=مرامي | goal; range
مرهم | n m | pl=مراهم | ointment
مروءة | n f | pl=- | chivalry {mass}; honor {mass}
مروحة | n f | pl=مراوح | fan
مروحية | n f | pl=+ات | helicopter
مرور | n m vn | pl=- | traffic {mass}; passage {mass}; passing {mass}
مرونة | n f | pl=- | flexibility {mass}; resilience {mass}
مريء | n m | pl=- | esophagus
مريد | n m hum | pl=+ون; f=+ة | follower; disciple
مريض | n m hum | pl=مرضى; f=+ة | patient; sick person
مريلة | n f | pl=+ات | apron; bib
مريمية | n f | pl=- | sage {mass}
مريول | n m | pl=مراييل | apron
مزاج | n m | pl=أمزجة | mood; temper
مزاح | n m | pl=- | joking {mass}
مزاحمة | n f vn | pl=- | crowding out {mass}; competition {mass}
مزاد | n m | pl=+ات | auction
مزار | n m | pl=+ات | shrine; place of pilgrimage; attraction
مزارع | n m hum | pl=+ون | farmer
مزامنة | n f vn | pl=- | synchronization {mass}
مزاوجة | n f vn | pl=+ات | combination; pairing
مزاولة | n f vn | pl=- | practice {mass}
مزايدة | n f vn | pl=+ات | auction; one-upmanship {mass}
مزبلة | n f | pl=مزابل | dump; garbage heap
مزج | n m vn | pl=- | mixing {mass}; blending {mass}
مزحة | n f | pl=+ات | joke
مزراب | n m | pl=مزاريب | gutter
مزرعة | n f | pl=مزارع | farm
مزعم | n m | pl=مزاعم; plgloss=allegations {pl} | allegation; claim
مزلاج | n m | pl=مزاليج | bolt; latch
مزلاجة | n f | pl=مزالج | sled; ski; skate
مزلجة | n f | pl=مزالج | sled; ski; skate
مزمار | n m | pl=مزامير | flute; pipe
مزهرية | n f | pl=+ات | vase
مزود | n m | pl=+ون | provider; supplier
مزية | n f | pl=مزايا; plgloss=advantages {pl} | advantage; benefit
مزيج | n m | pl=- | mixture; mix; blend
مزيد | n m | pl=- | more
مزيل | n m | pl=+ات | remover
مس | n m vn | pl=- | touching {mass}; infringement
مسألة | n f | pl=مسائل | issue; matter; question
مسؤول | n m hum | pl=+ون; f=+ة | official; person in charge
مسؤولية | n f | pl=+ات | responsibility; liability
مسئول | n m hum | pl=+ون; f=+ة | official; person in charge
مسئولية | n f | pl=+ات | responsibility; liability
مساء | n m time | pl=- | evening
مساءلة | n f vn | pl=- | accountability {mass}; questioning {mass}
مسابقة | n f | pl=+ات | competition; contest
مساجلة | n f vn | pl=+ات | debate
مساح | n m hum | pl=+ون | surveyor
مساحة | n f | pl=+ات | area; space; surveying {mass}
مسار | n m | pl=+ات | path; track; course; process
مساس | n m vn | pl=- | prejudice {mass}; violation; touching {mass}
مساعد | n m hum title | pl=+ون | assistant; aide; helper
مساعدة | n f vn | pl=+ات; plgloss=aid {mass} | assistance {mass}; help {mass}; aid {mass}
مسافة | n f | pl=+ات | distance
مسافر | n m hum | pl=+ون; f=+ة | traveler; passenger
مسافرة | n f hum | pl=+ات | traveler
مساق | n m | pl=+ات | course
مساكنة | n f | pl=- | cohabitation {mass}
مسام | n f | pl=+ات | pores {pl}
مسامحة | n f vn | pl=- | forgiveness {mass}
مسامية | n f | pl=- | porosity {mass}
مساندة | n f vn | pl=- | support {mass}; backing {mass}
مساهم | n m hum | pl=+ون | shareholder; contributor
مساهمة | n f vn | pl=+ات | contribution; participation {mass}
مساواة | n f vn | pl=- | equality {mass}
مساومة | n f vn | pl=+ات | bargaining {mass}; compromise
مسبار | n m | pl=مسابر | probe
مسبب | n m | pl=+ات | cause
مسبة | n f | pl=+ات | insult
مسبح | n m | pl=مسابح | swimming pool; pool
مسبحة | n f | pl=مسابح | prayer beads {pl}; rosary
مستأجر | n m hum | pl=+ون; f=+ة | tenant
مستثمر | n m hum | pl=+ون; f=+ة | investor
مستجد | n m | pl=+ات; plgloss=developments {pl} | development; update
مستجوب | n m hum | pl=+ون; f=+ة | respondent
مستحاثة | n f | pl=+ات | fossil
مستحث | n m | pl=- | inducer
مستحثة | n f | pl=+ات | fossil
مستحضر | n m | pl=+ات | preparation; product
مستحقات | n f | pl=- | dues {pl}; entitlements {pl}
مستحلب | n m | pl=+ات | emulsion
مستخدم | n m hum | pl=+ون; f=+ة | user; employee
مستشار | n m hum title | pl=+ون; f=+ة | adviser; counselor; chancellor; consultant
مستشفى | n m | pl=مستشفيات | hospital
مستضد | n m | pl=+ات | antigen
مستطيل | n m | pl=+ات | rectangle
مستعرض | n m | pl=- | browser
مستعمر | n m hum | pl=+ون | colonizer; colonist
مستعمرة | n f | pl=+ات | colony; settlement
مستفيد | n m hum | pl=+ون; f=+ة | beneficiary
مستقبل | n m | pl=- | future
مستقبلة | n f | pl=+ات | receptor
مستكشف | n m hum | pl=+ون; f=+ة | explorer
مستلزم | n m | pl=+ات; plgloss=supplies {pl} | requirement; supply
مستمع | n m hum | pl=+ون; f=+ة | listener
مستند | n m | pl=+ات | document
مستنقع | n m | pl=+ات | swamp; quagmire
مستهل | n m | pl=- | beginning
مستهلك | n m hum | pl=+ون; f=+ة | consumer
مستودع | n m | pl=+ات | warehouse; depot; repository
مستورد | n m hum | pl=+ون; f=+ة | importer
مستوصف | n m | pl=+ات | clinic; dispensary
مستوطن | n m hum | pl=+ون | settler
مستوطنة | n f | pl=+ات | settlement
مستوى | n m | pl=مستويات | level; standard
مسجد | n m | pl=مساجد | mosque
مسجل | n m hum | pl=+ون; f=+ة | registrar; recorder
مسح | n m vn | pl=+ات,مسوح,مسوحات | survey; scan; wiping {mass}
مسحة | n f | pl=+ات | swab; touch
مسحوق | n m | pl=مساحيق | powder; detergent
مسخ | n m | pl=مسوخ | monster; distortion {mass}
مسخرة | n f | pl=- | mockery; laughingstock
مسدس | n m | pl=+ات | pistol; gun; hexagon
مسرب | n m | pl=مسارب | lane; channel
مسرح | n m | pl=مسارح | theater; stage; scene
مسرحية | n f | pl=+ات | play
مسرد | n m | pl=مسارد | glossary
مسطرة | n f | pl=مساطر | ruler; procedure
مسعف | n m hum | pl=+ون; f=+ة | paramedic; medic
مسعى | n m | pl=مساعي,مساع; plgloss=efforts {pl} | effort; endeavor
مسكارا | n f | pl=- | mascara {mass}
مسكن | n m | pl=مساكن; plgloss=homes {pl} | dwelling; residence; home
مسكّن | n m | pl=مسكنات | painkiller; sedative
مسلة | n f | pl=+ات | obelisk
مسلح | n m hum | pl=+ون; f=+ة | gunman; militant
مسلخ | n m | pl=مسالخ | slaughterhouse
مسلسل | n m | pl=+ات | series {plural: series}; TV series {plural: TV series}
مسلك | n m | pl=مسالك | path; course; tract
مسلم | n m hum | pl=+ون; f=+ة | Muslim
مسمار | n m | pl=مسامير | nail
مسمع | n m | pl=مسامع | earshot {mass}
مسمى | n m | pl=مسميات | name; title; designation
مسن | n m hum | pl=+ون; f=+ة; plgloss=the elderly {pl} | elderly person; senior citizen
مسند | n m | pl=مساند | support; rest
مسودة | n f | pl=+ات | draft
مسوغ | n m | pl=+ات | justification
مسيح | n m | pl=- | Christ; Messiah
مسيحي | n m hum | pl=+ون | Christian
مسيحية | n f | pl=- | Christianity {mass}
مسير | n m | pl=- | march; course
مسيرة | n f | pl=+ات | march; career; journey; drone
مشابهة | n f vn | pl=+ات | resemblance; similarity
مشاة | n m hum | pl=- | infantry {mass}; pedestrians {pl}
مشاجرة | n f vn | pl=+ات | fight; quarrel
مشادة | n f | pl=+ات | altercation; argument
مشارف | n f | pl=- | outskirts {pl}; verge
مشارك | n m hum | pl=+ون | participant
مشاركة | n f vn | pl=+ات | participation {mass}; sharing {mass}; involvement {mass}; post
مشاع | n m | pl=+ات | commons {pl}
مشاغب | n m hum | pl=+ون | troublemaker; rioter
مشاغبة | n f vn | pl=+ات | mischief {mass}; disturbance
مشاكسة | n f vn | pl=- | quarrelsomeness {mass}
مشاهد | n m hum | pl=+ون | viewer; spectator
مشاهدة | n f vn | pl=+ات; plgloss=views {pl} | watching {mass}; viewing {mass}; view; observation
مشاهير | n m hum | pl=- | celebrities {pl}
مشاورة | n f vn | pl=+ات; plgloss=consultations {pl} | consultation
مشبك | n m | pl=مشابك | synapse; clip
مشتبه | n m hum | pl=- | suspect
مشتر | n m hum | pl=مشترون,مشترين; f=مشترية | buyer; purchaser
مشترى | n m | pl=مشتريات; plgloss=purchases {pl} | purchase
مشتري | n m hum | pl=مشترون,مشترين; f=مشترية | buyer; Jupiter
مشتق | n m | pl=+ات | derivative
مشتل | n m | pl=مشاتل | nursery
مشجب | n m | pl=مشاجب | coat rack; hanger
مشجع | n m hum | pl=+ون; f=+ة | fan; supporter
مشرب | n m | pl=مشارب | drink; inclination
مشربية | n f | pl=+ات | mashrabiya
مشرحة | n f | pl=مشارح | morgue
مشرد | n m hum | pl=+ون; f=+ة | homeless person; displaced person
مشرط | n m | pl=مشارط | scalpel
مشرع | n m hum | pl=+ون; f=+ة | legislator; lawmaker
مشرف | n m hum | pl=+ون; f=+ة | supervisor; moderator
مشرق | n m | pl=- | east {mass}; Levant {the}
مشرك | n m hum | pl=+ون; f=+ة | polytheist
مشروب | n m | pl=+ات | drink; beverage
مشروع | n m | pl=مشاريع,مشروعات | project; plan; draft; enterprise
مشروعية | n f | pl=- | legitimacy {mass}; legality {mass}
مشط | n m | pl=أمشاط | comb; clip
مشطيات | n f | pl=- | comb jellies {pl}
مشعل | n m | pl=مشاعل | torch
مشعوذ | n m hum | pl=+ون; f=+ة | charlatan; sorcerer
مشغل | n m | pl=مشغلون,مشغلين,مشاغل | operator; employer; player; workshop
مشفى | n m | pl=مشافي,مشاف | hospital
مشقة | n f | pl=مشاق,مشقات | hardship
مشكاة | n f | pl=- | niche
مشكل | n m | pl=مشاكل | problem
مشكلة | n f | pl=مشاكل,مشكلات | problem; issue
مشمش | n m | pl=- | apricots {pl}
مشمشة | n f | pl=- | apricot
مشنقة | n f | pl=مشانق | gallows
مشهد | n m | pl=مشاهد | scene; landscape; view
مشوار | n m | pl=مشاوير | journey; career; errand
مشورة | n f | pl=- | advice {mass}; consultation {mass}
مشي | n m vn | pl=- | walking {mass}
مشيئة | n f | pl=- | will {mass}
مشية | n f | pl=- | gait
مشيج | n m | pl=أمشاج | gamete
مشيخة | n f | pl=+ات | sheikhdom
مشير | n m hum title | pl=- | field marshal
مشيمة | n f | pl=+ات | placenta
مصاب | n m hum | pl=+ون; f=+ة; plgloss=injured {pl} | injured person; patient; case
مصاحبة | n f vn | pl=- | accompaniment {mass}
مصادرة | n f vn | pl=+ات | confiscation; seizure
مصادفة | n f vn | pl=+ات | coincidence; chance
مصادقة | n f vn | pl=- | ratification {mass}; approval {mass}; authentication {mass}
مصارحة | n f vn | pl=- | frankness {mass}
مصارع | n m hum | pl=+ون | wrestler
مصارعة | n f vn | pl=- | wrestling {mass}
مصاصة | n f | pl=+ات | straw; lollipop; pacifier
مصاعب | n f | pl=- | difficulties {pl}
مصاغ | n m | pl=- | jewelry {mass}
مصافحة | n f vn | pl=+ات | handshake
مصالحة | n f vn | pl=+ات | reconciliation
مصاهرة | n f vn | pl=- | affinity by marriage {mass}
مصب | n m | pl=+ات | mouth; estuary; outlet
مصباح | n m | pl=مصابيح | lamp; light bulb; light
مصبغة | n f | pl=مصابغ | dry cleaner's; dye works
مصحة | n f | pl=+ات | clinic; sanatorium
مصحح | n m hum | pl=+ون; f=+ة | proofreader
مصحف | n m | pl=مصاحف | Quran; copy of the Quran
مصد | n m | pl=+ات | bumper
مصداقية | n f | pl=- | credibility {mass}
مصدر | n m | pl=مصادر | source; origin; exporter
مصدّر | n m hum | pl=+ون | exporter
مصرع | n m | pl=- | death
مصرف | n m | pl=مصارف | bank; drain
مصرفي | n m hum | pl=+ون; f=+ة | banker
مصروف | n m | pl=+ات,مصاريف; plgloss=expenses {pl} | expense; allowance; pocket money {mass}
مصطبة | n f | pl=مصاطب | bench; terrace
مصطلح | n m | pl=+ات | term
مصعد | n m | pl=مصاعد | elevator
مصفاة | n f | pl=مصافي,مصاف | refinery; filter; strainer
مصفوفة | n f | pl=+ات | array; matrix {plural: matrices}
مصل | n m hum | pl=مصلون,مصلين,أمصال | worshipper; serum
مصلح | n m hum | pl=+ون | reformer; repairman
مصلحة | n f | pl=مصالح; plgloss=interests {pl} | interest; benefit; department
مصلى | n m | pl=مصليات | prayer room
مصمم | n m hum | pl=+ون; f=+ة | designer
مصنع | n m | pl=مصانع | factory; plant
مصنف | n m | pl=+ات | work; workbook; compilation
مصور | n m hum | pl=+ون; f=+ة | photographer; cameraman
مصوفة | n f | pl=+ات | matrix
مصيبة | n f | pl=مصائب | calamity; disaster; misfortune
مصيدة | n f | pl=مصائد | trap
مصير | n m | pl=مصائر | fate; destiny
مصيف | n m | pl=مصايف | summer resort
مضادات | n f | pl=- | antibodies {pl}; antagonists {pl}
مضارب | n m hum | pl=+ون | speculator
مضاربة | n f vn | pl=+ات; plgloss=speculation {mass} | speculation {mass}
مضاعفة | n f vn | pl=+ات; plgloss=complications {pl} | doubling {mass}; complication; multiplication {mass}
مضاهاة | n f vn | pl=- | matching {mass}; comparison
مضايقة | n f vn | pl=+ات | harassment {mass}; annoyance
مضجع | n m | pl=مضاجع | bed; resting place
مضخة | n f | pl=+ات | pump
مضرب | n m | pl=مضارب | racket; bat
مضرة | n f | pl=مضار; plgloss=harms {pl} | harm {mass}
مضض | n m | pl=- | reluctance {mass}
مضطهد | n m hum | pl=+ون | oppressor; oppressed person
مضغ | n m vn | pl=- | chewing {mass}
مضغة | n f | pl=- | embryo
مضلع | n m | pl=+ات | polygon
مضمار | n m | pl=مضامير | field; track; racecourse
مضمون | n m | pl=مضامين | content; substance {mass}
مضي | n m vn | pl=- | passage {mass}; proceeding {mass}
مضيف | n m hum | pl=+ون; f=+ة | host
مضيفة | n f hum | pl=+ات | flight attendant; hostess
مضيق | n m | pl=مضائق,مضايق | strait
مطابقة | n f vn | pl=- | matching {mass}; conformity {mass}; compliance {mass}
مطار | n m | pl=+ات | airport
مطارحة | n f | pl=- | debate
مطاردة | n f vn | pl=+ات | chase; pursuit
مطاط | n m | pl=- | rubber {mass}
مطاف | n m | pl=- | course; journey
مطالبة | n f vn | pl=+ات | demand; claim; call
مطالعة | n f vn | pl=- | reading {mass}
مطب | n m | pl=+ات | bump; pitfall
مطبخ | n m | pl=مطابخ | kitchen; cuisine
مطبعة | n f | pl=مطابع | printing press; press
مطبوع | n m | pl=+ات; plgloss=publications {pl} | publication
مطبوعة | n f | pl=+ات | publication
مطحنة | n f | pl=مطاحن | mill; grinder
مطر | n m | pl=أمطار | rain {mass}
مطران | n m hum title | pl=مطارنة | archbishop; bishop
مطرب | n m hum | pl=+ون; f=+ة | singer
مطربة | n f hum | pl=+ات | singer
مطرقة | n f | pl=مطارق | hammer
مطعم | n m | pl=مطاعم | restaurant
مطفر | n m | pl=+ات | mutagen
مطلب | n m | pl=مطالب | demand; requirement
مطلع | n m | pl=مطالع | beginning; start
مطهر | n m | pl=+ات | disinfectant
مطور | n m hum | pl=+ون; f=+ة | developer
مطية | n f | pl=مطايا | mount; stepping stone
مظاهرة | n f vn | pl=+ات | demonstration; protest
مظروف | n m | pl=مظاريف | envelope
مظلة | n f | pl=+ات | umbrella; parachute
مظلمة | n f | pl=مظالم | grievance; injustice
مظلوم | n m hum | pl=+ون; f=+ة | oppressed person
مظلي | n m hum | pl=+ون; f=+ة | paratrooper
مظهر | n m | pl=مظاهر; plgloss=manifestations {pl} | appearance; manifestation; look
معاداة | n f vn | pl=- | hostility {mass}
معادلة | n f | pl=+ات | equation; formula
معارض | n m hum | pl=+ون | opponent; dissident
معارضة | n f vn | pl=- | opposition {mass}; objection
معاش | n m | pl=+ات | pension; livelihood
معاشرة | n f vn | pl=- | companionship {mass}; cohabitation {mass}
معاصرة | n f | pl=- | modernity {mass}
معاق | n m hum | pl=+ون; f=+ة | disabled person
معاقبة | n f vn | pl=- | punishment {mass}; punishing {mass}
معاكسة | n f vn | pl=+ات | harassment {mass}
معالج | n m hum | pl=+ون | therapist; processor; healer
معالجة | n f vn | pl=+ات | treatment; processing {mass}; addressing {mass}; handling {mass}
معاليم | n f | pl=- | fees {pl}; charges {pl}
معاملة | n f vn | pl=+ات; plgloss=transactions {pl} | treatment {mass}; transaction
معاناة | n f vn | pl=- | suffering {mass}; plight
معانقة | n f vn | pl=- | embrace
معاهدة | n f | pl=+ات | treaty
معاودة | n f vn | pl=- | resumption {mass}; return
معاون | n m hum title | pl=+ون | aide; assistant; deputy
معاونة | n f vn | pl=- | assistance {mass}
معايرة | n f vn | pl=- | calibration {mass}
معايشة | n f vn | pl=+ات | coexistence {mass}; experience
معاينة | n f vn | pl=+ات | inspection; preview; examination
معبد | n m | pl=معابد | temple
معبر | n m | pl=معابر | crossing; border crossing
معتد | n m hum | pl=معتدون,معتدين | aggressor; attacker
معتدي | n m hum | pl=معتدون,معتدين | aggressor; attacker
معترك | n m | pl=- | battlefield; arena
معتصم | n m hum | pl=+ون; f=+ة | sit-in protester
معتقد | n m | pl=+ات | belief
معتقل | n m hum | pl=+ون; f=+ة; plgloss=detainees {pl} | detainee; detention center
معتمر | n m hum | pl=+ون; f=+ة | Umrah pilgrim
معثكلة | n f | pl=- | pancreas
معجب | n m hum | pl=+ون; f=+ة | fan; admirer
معجزة | n f | pl=+ات | miracle
معجم | n m | pl=معاجم | dictionary; lexicon
معجنات | n f | pl=- | pastries {pl}
معجون | n m | pl=معاجين | paste
معدات | n f | pl=- | equipment {mass}; gear {mass}
معدة | n f | pl=معد | stomach
معدل | n m | pl=+ات | rate; average
معدم | n m hum | pl=+ون | destitute person {plural: destitute people}
معدن | n m | pl=معادن | metal; mineral
معذرة | n f | pl=- | excuse; apology
معراج | n m | pl=معارج | ascension
معرض | n m | pl=معارض | exhibition; fair; show; gallery
معرف | n m | pl=+ات | identifier; ID
معرفة | n f | pl=معارف; plgloss=knowledge {mass} | knowledge {mass}; acquaintance
معركة | n f | pl=معارك | battle; fight
معروض | n m | pl=+ات; plgloss=exhibits {pl} | supply; exhibit
معزاة | n f | pl=- | goat
معزقة | n f | pl=معازق | hoe
معزل | n m | pl=معازل | isolation {mass}
معزوفة | n f | pl=+ات | piece of music
معسكر | n m | pl=+ات | camp
معصم | n m | pl=معاصم | wrist
معصية | n f | pl=معاصي,معاص | sin
معضلة | n f | pl=+ات | dilemma; problem
معطف | n m | pl=معاطف | coat
معطى | n m | pl=معطيات; plgloss=data {mass} | fact; given
معقل | n m | pl=معاقل | stronghold; bastion
معقم | n m | pl=+ات | sanitizer; sterilizer
معقولية | n f | pl=- | reasonableness {mass}; plausibility {mass}
معكرونة | n f | pl=- | pasta {mass}; macaroni {mass}
معلق | n m hum | pl=+ون; f=+ة | commentator
معلم | n m | pl=معالم; plgloss=landmarks {pl} | landmark; feature
معلّم | n m hum | pl=معلمون,معلمين | teacher; instructor
معلمة | n f hum | pl=+ات | teacher; parameter
معلن | n m hum | pl=+ون | advertiser
معلوماتية | n f | pl=- | information technology {mass}; informatics {mass}
معلومة | n f | pl=+ات; plgloss=information {mass} | piece of information; information {mass}
معمار | n m | pl=- | architecture {mass}
معماري | n m hum | pl=+ون; f=+ة | architect
معمعة | n f | pl=- | turmoil; fray
معمل | n m | pl=معامل | laboratory; factory; plant
معمودية | n f | pl=- | baptism {mass}
معنويات | n f | pl=- | morale {mass}; spirits {pl}
معنى | n m | pl=معاني,معان | meaning; sense
معهد | n m | pl=معاهد | institute
معوق | n m | pl=+ات; plgloss=obstacles {pl} | obstacle
معول | n m | pl=معاول | pickax
معونة | n f | pl=+ات; plgloss=aid {mass} | aid {mass}; assistance {mass}
معي | n m | pl=أمعاء | intestine
معيار | n m | pl=معايير | standard; criterion {plural: criteria}; benchmark; norm
معيد | n m hum | pl=+ون; f=+ة | teaching assistant
معيشة | n f | pl=معايش | living {mass}; livelihood
معيل | n m hum | pl=+ون; f=+ة | breadwinner; provider
مغادرة | n f vn | pl=- | departure; leaving {mass}
مغارة | n f | pl=+ات,مغاور | cave
مغازلة | n f vn | pl=+ات | flirtation {mass}
مغالاة | n f vn | pl=- | exaggeration {mass}; excess
مغالطة | n f vn | pl=+ات | fallacy
مغامر | n m hum | pl=+ون | adventurer
مغامرة | n f | pl=+ات | adventure; risk
مغايرة | n f vn | pl=+ات | contrast; difference
مغبة | n f | pl=- | consequence
مغترب | n m hum | pl=+ون; f=+ة | expatriate; emigrant
مغتصب | n m hum | pl=+ون | rapist; usurper
مغرفة | n f | pl=مغارف | ladle
مغزى | n m | pl=مغازي,مغاز | significance {mass}; meaning; moral
مغسلة | n f | pl=مغاسل | sink; laundry
مغص | n m | pl=- | colic {mass}; cramps {pl}
مغطس | n m | pl=مغاطس | bathtub; baptism site
مغفرة | n f | pl=- | forgiveness {mass}
مغلف | n m | pl=+ات | envelope
مغن | n m hum | pl=مغنون,مغنين; f=مغنية | singer
مغناطيس | n m | pl=+ات | magnet
مغناطيسية | n f | pl=- | magnetism {mass}
مغنسيوم | n m | pl=- | magnesium {mass}
مغنطة | n f | pl=- | magnetization {mass}
مغنم | n m | pl=مغانم | gain; spoils {pl}
مغني | n m hum | pl=مغنون,مغنين; f=مغنية | singer
مغنية | n f hum | pl=+ات | singer
مغنيسيوم | n m | pl=- | magnesium {mass}
مغولي | n m hum | pl=مغول,+ون | Mongol
مفاجأة | n f | pl=مفاجآت | surprise
مفاخرة | n f vn | pl=- | boasting {mass}
مفاد | n m | pl=- | gist; effect; substance {mass}
مفارقة | n f | pl=+ات | paradox; irony
مفازة | n f | pl=- | desert
مفاضلة | n f vn | pl=+ات | comparison; trade-off
مفاعل | n m | pl=+ات | reactor
مفاوض | n m hum | pl=+ون | negotiator
مفاوضة | n f vn | pl=+ات; plgloss=negotiations {pl} | negotiation
مفتاح | n m | pl=مفاتيح | key; switch
مفترس | n m | pl=+ات | predator
مفترق | n m | pl=+ات | junction; crossroads
مفتش | n m hum | pl=+ون; f=+ة | inspector
مفتي | n m hum title | pl=- | mufti
مفر | n m | pl=- | escape
مفردة | n f | pl=+ات; plgloss=vocabulary {mass} | word; term
مفرق | n m | pl=مفارق | junction
مفروشات | n f | pl=- | furniture {mass}
مفسر | n m hum | pl=+ون | interpreter; commentator
مفصل | n m | pl=مفاصل | joint
مفصليات | n f | pl=- | arthropods {pl}
مفعول | n m | pl=مفاعيل | effect; object
مفقود | n m hum | pl=+ون; f=+ة; plgloss=missing persons {pl} | missing person
مفك | n m | pl=+ات | screwdriver
مفكر | n m hum | pl=+ون | thinker; intellectual
مفكرة | n f | pl=+ات | notebook; diary
مفهوم | n m | pl=مفاهيم | concept; notion
مفوض | n m hum title | pl=+ون; f=+ة | commissioner
مفوضية | n f | pl=+ات | commission
مقابل | n m | pl=- | return
مقابلة | n f | pl=+ات | interview; match; meeting
مقاتل | n m hum | pl=+ون | fighter; combatant
مقاتلة | n f | pl=+ات | fighter jet; fighter
مقاربة | n f vn | pl=+ات | approach
مقارنة | n f vn | pl=+ات | comparison
مقاس | n m | pl=+ات | size; measurement
مقاصة | n f | pl=- | clearing {mass}
مقاضاة | n f vn | pl=- | prosecution {mass}; litigation {mass}
مقاطعة | n f vn | pl=+ات | province; boycott; county; interruption
مقال | n m | pl=+ات | article; essay
مقالة | n f | pl=+ات | article; essay
مقام | n m | pl=+ات | position; shrine; place
مقامة | n f | pl=+ات | maqama
مقامر | n m hum | pl=+ون | gambler
مقامرة | n f vn | pl=- | gambling {mass}; gamble
مقاول | n m hum | pl=+ون | contractor; entrepreneur
مقاولة | n f | pl=+ات; plgloss=contracting {mass} | contract; enterprise
مقاوم | n m hum | pl=+ون | resistance fighter
مقاومة | n f vn | pl=- | resistance {mass}
مقايسة | n f vn | pl=+ات | measurement; estimate
مقايضة | n f vn | pl=+ات | barter {mass}; swap
مقبرة | n f | pl=مقابر | cemetery; graveyard
مقبس | n m | pl=مقابس | socket; outlet
مقبض | n m | pl=مقابض | handle; knob
مقبلات | n f | pl=- | appetizers {pl}
مقبولية | n f | pl=- | acceptability {mass}
مقت | n m | pl=- | loathing {mass}
مقتبس | n m | pl=+ات | quotation; excerpt
مقترح | n m | pl=+ات | proposal; suggestion
مقترض | n m hum | pl=+ون; f=+ة | borrower
مقترع | n m hum | pl=+ون; f=+ة | voter
مقتضى | n m | pl=مقتضيات; plgloss=requirements {pl} | requirement; provision
مقتطف | n m | pl=+ات | excerpt; extract
مقتل | n m | pl=مقاتل | death; killing; murder
مقتنى | n m | pl=مقتنيات; plgloss=collection | possession; acquisition
مقدار | n m | pl=مقادير; plgloss=ingredients {pl} | amount; quantity
مقدح | n m | pl=- | drill
مقدرة | n f | pl=+ات; plgloss=resources {pl} | ability; capacity
مقدسات | n f | pl=- | holy sites {pl}; sanctities {pl}
مقدسي | n m hum | pl=+ون,مقادسة | Jerusalemite
مقدّم | n m hum title | pl=مقدمون,مقدمين | presenter; provider; lieutenant colonel; host
مقدمة | n f | pl=+ات | introduction; forefront; front
مقدور | n m | pl=- | ability {mass}; power {mass}
مقر | n m | pl=+ات,مقار | headquarters {plural: headquarters}; seat; office
مقرب | n m hum | pl=+ون; f=+ة | close associate; confidant
مقرر | n m hum | pl=+ون; f=+ة | rapporteur; course
مقررات | n f | pl=- | decisions {pl}; resolutions {pl}; courses {pl}
مقرنصات | n f | pl=- | muqarnas {pl}
مقروئية | n f | pl=- | readability {mass}; readership {mass}
مقشع | n m | pl=+ات | expectorant
مقص | n m | pl=+ات | scissors {pl}
مقصد | n m | pl=مقاصد | destination; purpose; intention
مقصف | n m | pl=مقاصف | canteen
مقصلة | n f | pl=مقاصل | guillotine
مقصورة | n f | pl=+ات | cabin; compartment
مقطع | n m | pl=مقاطع | clip; section; passage; syllable
مقطورة | n f | pl=+ات | trailer
مقعد | n m | pl=مقاعد | seat; chair; bench
مقلاة | n f | pl=مقالي | frying pan
مقلاع | n m | pl=مقاليع | slingshot; sling
مقلب | n m | pl=مقالب | prank; dump
مقلمة | n f | pl=- | pencil case
مقلوبة | n f | pl=- | maqluba {mass}
مقهى | n m | pl=مقاهي,مقاه | cafe; coffee shop
مقود | n m | pl=مقاود | steering wheel
مقولة | n f | pl=+ات | saying; statement; category
مقوم | n m | pl=+ات; plgloss=components {pl} | component; element
مقياس | n m | pl=مقاييس | measure; scale; standard; gauge
مقيم | n m hum | pl=+ون; f=+ة | resident
مكابح | n f | pl=- | brakes {pl}
مكابدة | n f vn | pl=- | suffering {mass}
مكابرة | n f vn | pl=- | stubbornness {mass}; arrogance {mass}
مكاشفة | n f vn | pl=+ات | candor {mass}; disclosure
مكافأة | n f | pl=مكافآت | reward; bonus
مكافحة | n f vn | pl=- | combating {mass}; fight; control {mass}
مكالمة | n f | pl=+ات | call; phone call
مكان | n m | pl=أماكن,أمكنة | place; location; space
مكانة | n f | pl=+ات | status; position; standing {mass}
مكايدة | n f vn | pl=- | scheming {mass}
مكب | n m | pl=+ات | dump; landfill
مكبح | n m | pl=مكابح | brake
مكبر | n m | pl=+ات | amplifier; magnifier
مكبس | n m | pl=مكابس | piston; press
مكتب | n m | pl=مكاتب | office; desk; bureau
مكتبة | n f | pl=+ات | library; bookstore
مكتتب | n m hum | pl=+ون; f=+ة | subscriber
مكتسب | n m | pl=+ات; plgloss=gains {pl} | gain; achievement
مكتوب | n m | pl=مكاتيب | letter
مكث | n m vn | pl=- | stay
مكر | n m | pl=- | cunning {mass}
مكرمة | n f | pl=مكارم | noble deed; grant
مكرونة | n f | pl=- | pasta {mass}; macaroni {mass}
مكروه | n m | pl=مكاره | harm {mass}; mishap
مكسب | n m | pl=مكاسب | gain; profit
مكسرات | n f | pl=- | nuts {pl}
مكعب | n m | pl=+ات | cube
مكمل | n m | pl=+ات | supplement
مكمن | n m | pl=مكامن | reservoir; hiding place; source
مكنسة | n f | pl=مكانس | broom
مكنون | n m | pl=+ات | hidden content
مكواة | n f | pl=مكاوي | iron
مكوث | n m vn | pl=- | stay
مكورة | n f | pl=+ات | coccus {plural: cocci}
مكوك | n m | pl=مكوكات,مكاكيك | shuttle
مكون | n m | pl=+ات | component; ingredient; element
مكياج | n m | pl=- | makeup {mass}
مكيال | n m | pl=مكاييل | measure; standard
مكيدة | n f | pl=مكائد | plot; intrigue
مكيف | n m | pl=+ات | air conditioner
مل | n m unit | pl=- | ml
ملء | n m vn | pl=- | filling {mass}; completion {mass}
ملأ | n m | pl=- | public {mass}; crowd
ملاءة | n f | pl=+ات | sheet; solvency {mass}
ملاءمة | n f vn | pl=- | suitability {mass}; relevance {mass}; convenience {mass}
ملابس | n f | pl=- | clothes {pl}; clothing {mass}
ملابسات | n f | pl=- | circumstances {pl}
ملاح | n m hum | pl=+ون | navigator; sailor
ملاحة | n f | pl=- | navigation {mass}; shipping {mass}
ملاحظ | n m hum | pl=+ون | observer
ملاحظة | n f vn | pl=+ات | note; observation; remark; comment
ملاحقة | n f vn | pl=+ات | prosecution; pursuit
ملاذ | n m | pl=+ات | haven; refuge; sanctuary
ملاريا | n f | pl=- | malaria {mass}
ملازم | n m hum title | pl=+ون | lieutenant
ملاط | n m | pl=- | mortar {mass}
ملاك | n m | pl=ملائكة,ملاكات | angel; staff
ملاكم | n m hum | pl=+ون | boxer
ملاكمة | n f | pl=- | boxing {mass}
ملالي | n m hum | pl=- | mullahs {pl}
ملامسة | n f vn | pl=- | contact {mass}; touching {mass}
ملاهي | n f | pl=- | amusement park
ملبس | n m | pl=ملابس; plgloss=clothes {pl} | clothing {mass}; dress
ملة | n f | pl=ملل | creed; faith
ملتحمة | n f | pl=- | conjunctiva
ملتقى | n m | pl=ملتقيات | forum; gathering; meeting place
ملجأ | n m | pl=ملاجئ | shelter; refuge
ملح | n m | pl=أملاح | salt
ملحد | n m hum | pl=+ون; f=+ة | atheist
ملحق | n m | pl=ملاحق,ملحقات; plgloss=annexes {pl} | annex; supplement; attaché; attachment
ملحمة | n f | pl=ملاحم | epic
ملحن | n m hum | pl=+ون; f=+ة | composer
ملحوظة | n f | pl=+ات | note; remark
ملخص | n m | pl=+ات | summary
ملصق | n m | pl=+ات | poster; sticker; label
ملعب | n m | pl=ملاعب | stadium; playground; field; court
ملعقة | n f | pl=ملاعق | spoon; spoonful
ملغ | n m unit | pl=- | mg
ملف | n m | pl=+ات | file; issue; dossier; profile
ملفوف | n m | pl=- | cabbage
ملقط | n m | pl=ملاقط | tweezers {pl}; forceps {pl}
ملك | n m hum title | pl=ملوك | king
ملكة | n f hum title | pl=+ات | queen; talent
ملكية | n f | pl=+ات | ownership {mass}; property; monarchy
ملل | n m | pl=- | boredom {mass}
ملليلتر | n m unit | pl=- | milliliter
ملليمتر | n m unit | pl=- | millimeter
ملمح | n m | pl=ملامح; plgloss=features {pl} | feature
ملمس | n m | pl=ملامس | texture; feel
ملهى | n m | pl=ملاهي,ملاه; plgloss=amusement parks {pl} | nightclub; amusement park
ملوث | n m | pl=+ات | pollutant; contaminant
ملوحة | n f | pl=- | salinity {mass}
ملوخية | n f | pl=- | molokhia {mass}
مليار | n m | pl=+ات | billion
ملياردير | n m hum | pl=+ات; f=+ة | billionaire
مليشيا | n f | pl=مليشيات | militia
مليغرام | n m unit | pl=+ات | milligram
مليلتر | n m unit | pl=- | milliliter
مليم | n m | pl=ملاليم | millieme
مليمتر | n m unit | pl=+ات | millimeter
ملين | n m | pl=+ات | laxative
مليونير | n m hum | pl=+ات; f=+ة | millionaire
ممات | n m | pl=- | death {mass}
مماثلة | n f vn | pl=- | similarity {mass}
ممارس | n m hum | pl=+ون | practitioner
ممارسة | n f vn | pl=+ات | practice; exercise {mass}
مماطلة | n f vn | pl=- | procrastination {mass}; stalling {mass}
ممالأة | n f | pl=- | collusion {mass}
ممانعة | n f vn | pl=- | objection; resistance {mass}
ممايزة | n f vn | pl=- | differentiation {mass}
ممتحن | n m hum | pl=+ون; f=+ة | examiner; examinee
ممتلكات | n f | pl=- | property {mass}; possessions {pl}
ممثل | n m hum | pl=+ون; f=+ة | representative; actor
ممثلة | n f hum | pl=+ات | actress
ممثلية | n f | pl=+ات | representation; mission
ممحاة | n f | pl=- | eraser
ممر | n m | pl=+ات | corridor; passage; aisle; path
ممرض | n m hum | pl=+ون; f=+ة | nurse
ممرضة | n f hum | pl=+ات | nurse
ممسحة | n f | pl=مماسح | mop; doormat
ممشى | n m | pl=- | walkway
مملكة | n f | pl=ممالك | kingdom
مملوك | n m hum | pl=مماليك | Mamluk; slave
مملوكي | n m hum | pl=- | Mamluk
ممول | n m hum | pl=+ون; f=+ة | financier; funder
ممون | n m hum | pl=+ون | supplier
مميع | n m | pl=+ات | blood thinner
منأى | n m | pl=- | distance
مناجاة | n f vn | pl=+ات | intimate prayer {mass}; soliloquy
مناخ | n m | pl=+ات | climate
مناداة | n f vn | pl=- | calling {mass}
منارة | n f | pl=+ات | lighthouse; beacon; minaret
منازعة | n f vn | pl=+ات | dispute; litigation {mass}
منازلة | n f vn | pl=+ات | battle; bout
مناسبة | n f | pl=+ات | occasion; event; opportunity
مناشدة | n f vn | pl=+ات | appeal; plea
مناص | n m | pl=- | escape; alternative
مناصر | n m hum | pl=+ون | supporter; advocate
مناصرة | n f vn | pl=- | advocacy {mass}; support {mass}
مناصفة | n f vn | pl=- | equal sharing {mass}
مناضل | n m hum | pl=+ون; f=+ة | activist; fighter; militant
مناطقية | n f | pl=- | regionalism {mass}
مناظرة | n f | pl=+ات | debate
مناعة | n f | pl=- | immunity {mass}
منافاة | n f vn | pl=- | contradiction {mass}
منافس | n m hum | pl=+ون | competitor; rival
منافسة | n f vn | pl=+ات | competition; rivalry; contest
منافق | n m hum | pl=+ون; f=+ة | hypocrite
مناقشة | n f vn | pl=+ات | discussion; debate
مناقصة | n f | pl=+ات | tender; bid
مناقلة | n f vn | pl=+ات | transfer
منام | n m | pl=+ات | dream; sleep {mass}
منامة | n f | pl=+ات | pajamas {pl}
مناهض | n m hum | pl=+ون | opponent
مناهضة | n f vn | pl=- | opposition {mass}
مناوأة | n f vn | pl=- | hostility {mass}; opposition {mass}
مناوبة | n f vn | pl=+ات | shift; rotation {mass}
مناورة | n f | pl=+ات; plgloss=maneuvers {pl} | maneuver; exercise
مناوشة | n f vn | pl=+ات | skirmish
مناولة | n f vn | pl=- | handling {mass}
منبر | n m | pl=منابر | platform; forum; pulpit
منبع | n m | pl=منابع | source; headwaters {pl}
منبه | n m | pl=+ات | alarm clock; stimulus {plural: stimuli}
منتج | n m | pl=+ات; plgloss=products {pl} | product; producer
منتجع | n m | pl=+ات | resort
منتجون | n m hum | pl=- | producers {pl}
منتجين | n m hum | pl=- | producers {pl}
منتحر | n m hum | pl=+ون; f=+ة | suicide victim
منتحل | n m hum | pl=+ون; f=+ة | impostor
منتخب | n m | pl=+ات | national team; team
منتدى | n m | pl=منتديات | forum
منتزه | n m | pl=+ات | park
منتسب | n m hum | pl=+ون; f=+ة | member; affiliate
منتصر | n m hum | pl=+ون | victor; winner
منتصف | n m | pl=- | middle; mid
منتقد | n m hum | pl=+ون; f=+ة | critic
منتمون | n m hum | pl=- | members {pl}; affiliates {pl}
منتهى | n m | pl=- | utmost {mass}; end
منتوج | n m | pl=+ات | product
منجد | n m hum | pl=+ون | upholsterer
منجز | n m | pl=+ات | achievement; accomplishment
منجل | n m | pl=مناجل | sickle
منجم | n m | pl=مناجم | mine
منجنيز | n m | pl=- | manganese {mass}
منجنيق | n m | pl=مجانيق | catapult
منح | n m vn | pl=- | granting {mass}; awarding {mass}
منحة | n f | pl=منح | grant; scholarship
منحدر | n m | pl=+ات | slope
منحنى | n m | pl=منحنيات | curve
منحوتة | n f | pl=+ات | sculpture
منحى | n m | pl=مناحي,مناح; plgloss=aspects {pl} | direction; trend; approach
منخر | n m | pl=مناخر | nostril
منخل | n m | pl=مناخل | sieve
مندرين | n m | pl=- | mandarin
مندوب | n m hum | pl=+ون; f=+ة | delegate; representative
مندي | n m | pl=- | mandi {mass}
منديل | n m | pl=مناديل | handkerchief; tissue
منزل | n m | pl=منازل | home; house
منزلة | n f | pl=- | status; rank
منزلق | n m | pl=+ات | slope; slide
منسف | n m | pl=- | mansaf
منسق | n m hum | pl=+ون; f=+ة | coordinator
منسوب | n m | pl=مناسيب; plgloss=levels {pl} | level
منسوج | n m | pl=+ات; plgloss=textiles {pl} | textile
منشأ | n m | pl=مناشئ | origin; source
منشأة | n f | pl=منشآت; plgloss=facilities {pl} | facility; establishment; installation
منشار | n m | pl=مناشير | saw
منشد | n m hum | pl=+ون | singer; chanter
منشط | n m | pl=+ات | stimulant; steroid
منشطات | n f | pl=- | doping {mass}; performance-enhancing drugs {pl}
منشفة | n f | pl=مناشف | towel
منشق | n m hum | pl=+ون; f=+ة | dissident; defector
منشور | n m | pl=+ات,مناشير; plgloss=publications {pl} | post; publication; leaflet
منصب | n m | pl=مناصب | position; post; office
منصة | n f | pl=+ات | platform; podium; stage
منطاد | n m | pl=مناطيد | balloon; airship
منطق | n m | pl=- | logic {mass}
منطقة | n f | pl=مناطق | area; region; zone; district
منطلق | n m | pl=+ات | starting point; premise; basis
منظار | n m | pl=مناظير | telescope; endoscope; binoculars {pl}
منظر | n m | pl=مناظر | view; scene; landscape
منظف | n m | pl=+ات | detergent; cleaner
منظم | n m hum | pl=+ون | organizer; regulator
منظمة | n f | pl=+ات | organization
منظور | n m | pl=- | perspective; viewpoint
منظومة | n f | pl=+ات | system
منع | n m vn | pl=- | prevention {mass}; ban; prohibition
منعطف | n m | pl=+ات | turning point; turn; bend
منغنيز | n m | pl=- | manganese {mass}
منفاخ | n m | pl=منافيخ | bellows {pl}; pump
منفذ | n m | pl=منافذ | outlet; crossing; port; perpetrator
منفعة | n f | pl=منافع | benefit; interest; utility
منفى | n m | pl=منافي,مناف | exile {mass}
منقار | n m | pl=مناقير | beak
منقبة | n f | pl=مناقب | virtue
منقذ | n m hum | pl=+ون | savior; rescuer; lifeguard
منقلة | n f | pl=مناقل | protractor
منكب | n m | pl=مناكب | shoulder
منكر | n m | pl=+ات | evil; wrongdoing {mass}
منكه | n m | pl=+ات | flavoring
منهاج | n m | pl=- | curriculum {plural: curricula}; method; program
منهج | n m | pl=مناهج | method; curriculum {plural: curricula}; approach
منهجية | n f | pl=+ات | methodology; approach
منهل | n m | pl=مناهل | spring; source
منوال | n m | pl=- | manner; pattern
منوم | n m | pl=+ات | sleeping pill
مهابة | n f | pl=- | awe {mass}; dignity {mass}
مهاتفة | n f vn | pl=+ات | phone call
مهاجر | n m hum | pl=+ون; f=+ة | migrant; immigrant; emigrant
مهاجم | n m hum | pl=+ون | attacker; striker; forward
مهاجمة | n f vn | pl=- | attacking {mass}; attack
مهاد | n m | pl=- | thalamus
مهادنة | n f vn | pl=+ات | truce; appeasement {mass}
مهارة | n f | pl=+ات | skill
مهانة | n f | pl=- | humiliation {mass}
مهب | n m | pl=- | path
مهبط | n m | pl=مهابط | landing strip; helipad
مهبل | n m | pl=- | vagina
مهتم | n m hum | pl=+ون; f=+ة | interested person
مهجة | n f | pl=مهج | heart; soul
مهجر | n m | pl=- | diaspora; place of emigration
مهد | n m | pl=مهود | cradle; birthplace
مهدئ | n m | pl=+ات | sedative; tranquilizer
مهر | n m | pl=مهور | dowry; foal
مهراجا | n m hum | pl=- | maharaja
مهرب | n m hum | pl=+ون | smuggler; trafficker; escape
مهرة | n f | pl=+ات | filly
مهرج | n m hum | pl=+ون | clown
مهرجان | n m | pl=+ات | festival
مهزلة | n f | pl=مهازل | farce
مهلبية | n f | pl=- | milk pudding {mass}
مهلة | n f | pl=مهل | deadline; grace period; respite
مهماز | n m | pl=مهاميز | spur
مهمة | n f | pl=مهام,مهمات; plgloss=tasks {pl} | mission; task; assignment
مهنة | n f | pl=مهن | profession; occupation; career
مهندس | n m hum title | pl=+ون; f=+ة | engineer; architect
مهندسة | n f hum | pl=+ات | engineer
مهني | n m hum | pl=+ون; f=+ة | professional
موئل | n m | pl=موائل | habitat
مواء | n m | pl=- | meowing {mass}
مواءمة | n f vn | pl=- | harmonization {mass}; alignment {mass}
مواجهة | n f vn | pl=+ات; plgloss=clashes {pl} | confrontation; face {mass}; facing {mass}
مواراة | n f vn | pl=+ات | burial
موازاة | n f vn | pl=- | parallel
موازنة | n f | pl=+ات | budget; balance; balancing {mass}
مواساة | n f vn | pl=- | consolation {mass}; sympathy {mass}
مواصفة | n f | pl=+ات; plgloss=specifications {pl} | specification; standard
مواصلة | n f vn | pl=مواصلات; plgloss=transportation {mass} | continuation {mass}; continuing {mass}
مواطن | n m hum | pl=+ون | citizen; national
مواطنة | n f | pl=- | citizenship {mass}
مواظبة | n f vn | pl=- | perseverance {mass}; regular attendance
مواعدة | n f vn | pl=- | dating {mass}
موافقة | n f vn | pl=+ات | approval; agreement {mass}; consent {mass}
مواكبة | n f vn | pl=- | keeping pace {mass}; accompaniment {mass}
موال | n m hum | pl=موالون,موالين; f=موالية | loyalist; supporter
موالاة | n f vn | pl=- | loyalty {mass}; pro-government camp
موالي | n m hum | pl=موالون,موالين; f=موالية | loyalist; supporter
موبايل | n m | pl=+ات | mobile phone
موت | n m vn | pl=- | death
موتور | n m | pl=+ات | motor
موتوسيكل | n m | pl=+ات | motorcycle
موتوكروس | n m | pl=- | motocross {mass}
موتيل | n m | pl=+ات | motel
موثوقية | n f | pl=- | reliability {mass}
موج | n m | pl=أمواج | waves {pl}
موجب | n m | pl=- | virtue
موجة | n f | pl=+ات,أمواج | wave
موجه | n m | pl=+ون,موجهات | router; guide; mentor
موجودات | n f | pl=- | assets {pl}
مودة | n f | pl=- | affection {mass}
مودع | n m hum | pl=+ون; f=+ة | depositor
مودم | n m | pl=- | modem
موديل | n m | pl=+ات | model
موديم | n m | pl=+ات | modem
موديول | n m | pl=+ات | module
مورث | n m | pl=+ات | gene
مورثة | n f | pl=+ات | gene
مورد | n m | pl=موارد; plgloss=resources {pl} | resource
مورّد | n m hum | pl=موردون,موردين | supplier
مورفيم | n m | pl=+ات | morpheme
مورفين | n m | pl=- | morphine {mass}
موروث | n m | pl=+ات | heritage {mass}; legacy
موريسكي | n m hum | pl=+ون | Morisco
موز | n m | pl=- | bananas {pl}
موزة | n f | pl=+ات | banana
موزع | n m hum | pl=+ون; f=+ة | distributor
موسم | n m time | pl=مواسم | season
موسوعة | n f | pl=+ات | encyclopedia
موسيقار | n m hum | pl=- | musician; composer
موسيقى | n f | pl=- | music {mass}
موسيقي | n m hum | pl=+ون; f=+ة | musician
موشح | n m | pl=+ات | muwashshah
موصل | n m | pl=+ات | conductor; connector
موضة | n f | pl=+ات | fashion
موضع | n m | pl=مواضع | place; position; subject
موضوع | n m | pl=مواضيع,موضوعات | topic; subject; issue; matter
موضوعية | n f | pl=- | objectivity {mass}
موطئ | n m | pl=مواطئ | footing; foothold
موطن | n m | pl=- | home; homeland; habitat
موظف | n m hum | pl=+ون; f=+ة; plgloss=employees {pl} | employee; official; staff member
موظفة | n f hum | pl=+ات | employee
موعد | n m | pl=مواعيد | date; appointment; time
موعظة | n f | pl=مواعظ | sermon
موفد | n m hum | pl=+ون; f=+ة | envoy
موقد | n m | pl=مواقد | stove
موقع | n m | pl=مواقع; plgloss=sites {pl} | site; location; website; position
موقف | n m | pl=مواقف | position; stance; situation; parking lot
موكب | n m | pl=مواكب | procession; motorcade
موكل | n m hum | pl=+ون; f=+ة | client
موكيت | n m | pl=- | carpet {mass}
مول | n m | pl=+ات | mall
مولد | n m | pl=+ات,موالد; plgloss=generators {pl} | birth; generator; birthday
مولدة | n f | pl=+ات | generator
مولوتوف | n m | pl=- | Molotov cocktail
مولود | n m hum | pl=مواليد; f=+ة; plgloss=births {pl} | newborn; child
مولى | n m | pl=- | lord; master
موليبدنوم | n m | pl=- | molybdenum {mass}
مومس | n f hum | pl=+ات | prostitute
مومياء | n f | pl=مومياوات,مومياءات | mummy
مونتاج | n m | pl=- | editing {mass}; montage {mass}
مونتير | n m hum | pl=- | editor
مونديال | n m | pl=- | World Cup {the}
مونسون | n m | pl=- | monsoon
مونوريل | n m | pl=- | monorail
مونولوج | n m | pl=+ات | monologue
موهبة | n f | pl=مواهب | talent; gift
ميت | n m hum | pl=أموات,موتى; f=+ة; plgloss=dead {pl} | dead person
ميتافيرس | n m | pl=- | metaverse
ميتال | n m | pl=- | metal {mass}
ميترونوم | n m | pl=- | metronome
ميتفورمين | n m | pl=- | metformin {mass}
ميتوكوندريا | n f | pl=- | mitochondria {pl}
ميثادون | n m | pl=- | methadone {mass}
ميثاق | n m | pl=مواثيق | charter; pact; covenant
ميثامفيتامين | n m | pl=- | methamphetamine {mass}
ميثان | n m | pl=- | methane {mass}
ميثانول | n m | pl=- | methanol {mass}
ميثوتركسات | n m | pl=- | methotrexate {mass}
ميجابايت | n m unit | pl=- | megabyte
ميجاوات | n m unit | pl=- | megawatt
ميدالية | n f | pl=+ات | medal
ميدان | n m | pl=ميادين | field; square; arena
ميراث | n m | pl=مواريث | inheritance; legacy
ميرمية | n f | pl=- | sage {mass}
ميزان | n m | pl=موازين | balance; scale
ميزانية | n f | pl=+ات | budget; balance sheet
ميزة | n f | pl=+ات,مزايا | feature; advantage
ميسرة | n f | pl=- | left side
ميضأة | n f | pl=- | ablution area
ميعاد | n m | pl=- | appointment; date
ميغابايت | n m unit | pl=- | megabyte
ميغابت | n m unit | pl=- | megabit
ميغاهرتز | n m unit | pl=- | megahertz {plural: megahertz}
ميغاوات | n m unit | pl=- | megawatt
ميغاواط | n m unit | pl=- | megawatt
ميقات | n m | pl=مواقيت | appointed time
ميكا | n f | pl=- | mica {mass}
ميكانيكا | n f | pl=- | mechanics {mass}
ميكانيكي | n m hum | pl=+ون | mechanic
ميكروب | n m | pl=+ات | microbe; germ
ميكروباص | n m | pl=+ات | minibus
ميكروسكوب | n m | pl=+ات | microscope
ميكروغرام | n m unit | pl=- | microgram
ميكروفون | n m | pl=+ات | microphone
ميكرومتر | n m unit | pl=- | micrometer
ميكرون | n m unit | pl=- | micron
ميكروويف | n m | pl=- | microwave
ميكنة | n f vn | pl=- | mechanization {mass}
ميل | n m | pl=أميال | mile; tendency; inclination
ميلاتونين | n m | pl=- | melatonin {mass}
ميلاد | n m | pl=- | birth
ميلانوما | n f | pl=- | melanoma {mass}
ميلانين | n m | pl=- | melanin {mass}
ميلليغرام | n m unit | pl=- | milligram
ميلودراما | n f | pl=- | melodrama
ميليشيا | n f | pl=ميليشيات | militia
ميليغرام | n m unit | pl=- | milligram
ميليلتر | n m unit | pl=- | milliliter
ميليمتر | n m unit | pl=- | millimeter
ميم | n f | pl=+ات | meme
ميمات | n f | pl=- | memes {pl}
ميمنة | n f | pl=- | right side
ميناء | n m | pl=موانئ | port; harbor
ميوعة | n f | pl=- | fluidity {mass}
ميول | n f | pl=- | tendencies {pl}; inclinations {pl}
ميون | n m | pl=+ات | muon
