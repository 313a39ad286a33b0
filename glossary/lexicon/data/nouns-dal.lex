# Nouns of one word, by first letter.
داء | n m | pl=أدواء | disease
دائرة | n f | pl=دوائر | department; circle
دائن | n m hum | pl=+ون; f=+ة; plgloss=creditors {pl} | creditor
دابة | n f | pl=دواب | animal; beast
داخل | n m | pl=- | inside {mass}; interior
داخلية | n f | pl=- | interior ministry; interior {mass}
دار | n f | pl=ديار | house; home
دارة | n f | pl=+ات | circuit; villa
داروينية | n f | pl=- | Darwinism {mass}
داعشي | n m hum | pl=دواعش; plgloss=ISIS militants {pl} | ISIS militant
داعم | n m hum | pl=+ون; f=+ة | supporter; backer
داعي | n m | pl=دواعي,دواع; plgloss=reasons {pl} | reason; need; cause
داعية | n m hum | pl=دعاة | preacher; advocate
دافع | n m | pl=دوافع; plgloss=motives {pl} | motive; motivation; incentive
دافعية | n f | pl=- | motivation {mass}
دالة | n f | pl=دوال | function
داما | n f | pl=- | checkers {mass}
دانة | n f | pl=+ات | shell; large pearl
دانتيل | n m | pl=- | lace {mass}
داهية | n m | pl=دواه,دواهي,دهاة | shrewd person; calamity
داويست | n m hum | pl=- | Taoists {pl}
داية | n f hum | pl=+ات | midwife
دب | n m | pl=دببة | bear
دبابة | n f | pl=+ات | tank
دباسة | n f | pl=+ات | stapler
دباغ | n m hum | pl=+ون | tanner
دباغة | n f | pl=- | tanning {mass}
دبس | n m | pl=- | molasses {mass}; syrup {mass}
دبكة | n f | pl=- | dabke {mass}
دبلجة | n f vn | pl=- | dubbing {mass}
دبلوم | n m | pl=+ات | diploma
دبلوماسي | n m hum | pl=+ون; f=+ة | diplomat
دبلوماسية | n f | pl=- | diplomacy {mass}
دبلومة | n f | pl=+ات | diploma
دبور | n m | pl=دبابير | wasp; hornet
دبوس | n m | pl=دبابيس | pin
دجاج | n m | pl=- | chicken {mass}; chickens {pl}
دجاجة | n f | pl=+ات | chicken; hen
دجال | n m hum | pl=+ون | charlatan; impostor
دجل | n m | pl=- | quackery {mass}; charlatanism {mass}
دحر | n m vn | pl=- | defeat
دحض | n m vn | pl=- | refutation {mass}; rebuttal
دخان | n m | pl=أدخنة | smoke {mass}
دخل | n m | pl=- | income
دخن | n m | pl=- | millet {mass}
دخول | n m vn | pl=- | entry; entrance {mass}; admission {mass}
دخيل | n m hum | pl=دخلاء; f=+ة | intruder; outsider
درء | n m vn | pl=- | prevention {mass}; warding off {mass}
دراج | n m hum | pl=+ون; f=+ة | cyclist
دراجة | n f | pl=+ات | bicycle
دراسة | n f | pl=+ات | study
دراق | n m | pl=- | peaches {pl}; peach
دراما | n f | pl=- | drama
درامز | n m | pl=- | drums {pl}
دراية | n f | pl=- | knowledge {mass}; awareness {mass}; familiarity {mass}
درب | n m | pl=دروب | path; road; track
دربة | n f | pl=- | practice {mass}; skill {mass}
دربكة | n f | pl=- | darbuka; goblet drum
درج | n m | pl=أدراج; plgloss=drawers {pl} | stairs {pl}; drawer
درجة | n f | pl=+ات | degree
دردار | n m | pl=- | elm {mass}; ash {mass}
دردشة | n f vn | pl=+ات | chat; chatting {mass}
درزن | n m | pl=درازن | dozen
درزي | n m hum | pl=دروز | Druze
درس | n m | pl=دروس | lesson
درع | n m | pl=دروع; plgloss=shields {pl},armor {mass} | shield; armor {mass}
درفيل | n m | pl=درافيل | dolphin
درقة | n f | pl=درقات | carapace
درك | n m hum | pl=- | gendarmerie {mass}; gendarmes {pl}
دركي | n m hum | pl=+ون | gendarme
درن | n m | pl=أدران | tuberculosis {mass}; tubercle
درنة | n f | pl=+ات | tuber
درهم | n m | pl=دراهم | dirham
درون | n m | pl=- | drone
درويش | n m hum | pl=دراويش | dervish
دريبل | n m | pl=- | dribble
دزينة | n f | pl=+ات | dozen
دستة | n f | pl=دست | dozen
دستور | n m | pl=دساتير | constitution
دسم | n m | pl=- | fat {mass}
دسيس | n m | pl=- | intrigue
دسيسة | n f | pl=دسائس | intrigue; plot
دش | n m | pl=+ات | shower; satellite dish
دشداشة | n f | pl=دشاديش | dishdasha
دعاء | n m | pl=أدعية | prayer; supplication
دعابة | n f | pl=+ات | joke; humor {mass}
دعارة | n f | pl=- | prostitution {mass}
دعامة | n f | pl=+ات,دعائم; plgloss=pillars {pl} | pillar; support; stent
دعاية | n f | pl=+ات | propaganda {mass}; advertising {mass}; publicity {mass}
دعسوقة | n f | pl=دعاسيق | ladybug
دعم | n m vn | pl=- | support {mass}
دعوة | n f vn | pl=+ات; ل=to | call; invitation
دعوى | n f | pl=دعاوى,دعاوي | lawsuit; case; claim
دغدغة | n f vn | pl=- | tickling {mass}
دغل | n m | pl=أدغال; plgloss=jungle {mass} | jungle; thicket
دف | n m | pl=دفوف | tambourine; frame drum
دفء | n m | pl=- | warmth {mass}
دفاع | n m vn | pl=+ات | defense {mass}
دفاية | n f | pl=+ات | heater
دفة | n f | pl=+ات | rudder; helm
دفتر | n m | pl=دفاتر | notebook; register
دفتيريا | n f | pl=- | diphtheria {mass}
دفع | n m vn | pl=دفوع; plgloss=pleas {pl} | payment; pushing {mass}; plea
دفعة | n f | pl=دفعات | batch; installment; boost
دفق | n m | pl=- | flow; stream
دفلى | n f | pl=- | oleander
دفن | n m vn | pl=- | burial
دفيئة | n f | pl=+ات | greenhouse
دق | n m vn | pl=- | knocking {mass}; ringing {mass}
دقة | n f | pl=- | accuracy {mass}; precision {mass}
دقيق | n m | pl=- | flour {mass}
دقيقة | n f time | pl=دقائق | minute
دكان | n m | pl=دكاكين | shop
دكة | n f | pl=دكات,دكك | bench
دكتاتور | n m hum | pl=+ون; f=+ة | dictator
دكتاتورية | n f | pl=+ات | dictatorship
دكتور | n m hum title | pl=دكاترة; f=+ة | Dr.; doctor
دكتوراه | n f | pl=- | doctorate; PhD
دكتورة | n f hum title | pl=+ات | doctor
دلائل | n f | pl=- | indications {pl}; signs {pl}
دلال | n m | pl=- | coquetry {mass}; pampering {mass}
دلالة | n f | pl=+ات | significance {mass}; indication; meaning
دلاليات | n f | pl=- | semantics {mass}
دلب | n m | pl=- | plane tree
دلتا | n f | pl=- | delta
دلفين | n m | pl=دلافين | dolphin
دلو | n m | pl=دلاء | bucket
دليل | n m | pl=أدلة | evidence {mass}; guide
دم | n m | pl=دماء; plgloss=blood {mass} | blood {mass}
دماثة | n f | pl=- | gentleness {mass}; affability {mass}
دمار | n m | pl=- | destruction {mass}; devastation {mass}
دماغ | n m | pl=أدمغة | brain
دمج | n m vn | pl=- | integration {mass}; merger; inclusion {mass}
دمع | n m | pl=دموع; plgloss=tears {pl} | tears {pl}
دمعة | n f | pl=دمعات,دموع; plgloss=tears {pl} | tear
دمغة | n f | pl=+ات | stamp; hallmark
دمقرطة | n f vn | pl=- | democratization {mass}
دمل | n m | pl=دمامل | boil; abscess
دمية | n f | pl=دمى | doll; puppet; dummy
دنا | n m | pl=- | DNA {mass}
دنتيل | n m | pl=- | lace {mass}
دنماركي | n m hum | pl=+ون; f=+ة | Dane
دهاء | n m | pl=- | cunning {mass}; shrewdness {mass}
دهان | n m | pl=+ات | paint; ointment
دهر | n m time | pl=دهور | age; eternity
دهس | n m vn | pl=- | running over {mass}; ramming {mass}
دهشة | n f | pl=- | astonishment {mass}; surprise {mass}; amazement {mass}
دهليز | n m | pl=دهاليز | corridor; vestibule
دهن | n m | pl=دهون; plgloss=fats {pl} | fat {mass}; grease {mass}
دهنيات | n f | pl=- | fats {pl}
دواء | n m | pl=أدوية | drug; medicine
دواة | n f | pl=دوى | inkwell
دواجن | n f | pl=- | poultry {mass}
دوار | n m | pl=+ات | dizziness {mass}; vertigo {mass}; roundabout
دوارة | n f | pl=+ات | rotor
دواسة | n f | pl=+ات | pedal
دوالي | n f | pl=- | varicose veins {pl}
دوام | n m | pl=- | permanence {mass}
دوامة | n f | pl=+ات | whirlpool; spiral; vortex {plural: vortices}
دوبامين | n m | pl=- | dopamine {mass}
دوبلاج | n m | pl=- | dubbing {mass}
دوبلير | n m hum | pl=- | stunt double
دوخة | n f | pl=- | dizziness {mass}
دودة | n f | pl=ديدان,دود; plgloss=worms {pl} | worm
دور | n m | pl=أدوار | role
دوران | n m vn | pl=- | rotation; circulation {mass}; turnover {mass}
دورة | n f | pl=+ات | course; session; cycle
دورق | n m | pl=دوارق | flask
دوري | n m | pl=+ات | league
دورية | n f | pl=+ات | patrol; periodical; journal
دوسنتاريا | n f | pl=- | dysentery {mass}
دوشكا | n f | pl=- | heavy machine gun
دوغما | n f | pl=- | dogma
دوغمائية | n f | pl=- | dogmatism {mass}
دوق | n m hum title | pl=- | duke
دوقة | n f hum title | pl=+ات | duchess
دوقية | n f | pl=+ات | duchy
دوكات | n m | pl=- | ducat
دوكودراما | n f | pl=- | docudrama
دولاب | n m | pl=دواليب | wheel; cupboard
دولار | n m unit | pl=+ات | dollar
دولة | n f | pl=دول | state; country
دولرة | n f | pl=- | dollarization {mass}
دولفين | n m | pl=دلافين | dolphin
دولوميت | n m | pl=- | dolomite {mass}
دومين | n m | pl=- | domain
دومينو | n m | pl=- | dominoes {mass}
دونات | n m | pl=- | donuts {pl}
دونم | n m unit | pl=+ات | dunam
دوي | n m | pl=- | roar; boom; sound
دويلة | n f | pl=+ات | statelet; mini-state
دياتوم | n m | pl=+ات | diatom
ديالوج | n m | pl=- | dialogue
ديانة | n f | pl=+ات | religion
ديباجة | n f | pl=+ات | preamble
دية | n f | pl=+ات | blood money {mass}
دير | n m | pl=أديرة | monastery; convent
ديربي | n m | pl=- | derby
ديزل | n m | pl=- | diesel {mass}
ديسك | n m | pl=- | disc
ديسكو | n m | pl=- | disco {mass}
ديسيبل | n m unit | pl=- | decibel
ديسيلتر | n m unit | pl=- | deciliter
ديك | n m | pl=ديوك,ديكة | rooster
ديكاثلون | n m | pl=- | decathlon
ديكتاتور | n m hum | pl=+ون | dictator
ديكتاتورية | n f | pl=+ات | dictatorship
ديكساميثازون | n m | pl=- | dexamethasone {mass}
ديكور | n m | pl=+ات | decor {mass}; decoration
ديلزة | n f | pl=- | dialysis {mass}
ديماغوجية | n f | pl=- | demagoguery {mass}
ديمة | n f | pl=ديم | steady rain {mass}
ديمغرافيا | n f | pl=- | demography {mass}; demographics {pl}
ديمقراطي | n m hum | pl=+ون; f=+ة | Democrat
ديمقراطية | n f | pl=+ات | democracy
ديموغرافيا | n f | pl=- | demography {mass}; demographics {pl}
ديموغرافية | n f | pl=- | demography {mass}
ديموقراطية | n f | pl=+ات | democracy
ديمومة | n f | pl=- | continuity {mass}
دين | n m | pl=أديان,ديون | religion; debt
دينار | n m | pl=دنانير | dinar
ديناصور | n m | pl=+ات | dinosaur
دينامية | n f | pl=+ات; plgloss=dynamics {pl} | dynamism {mass}; dynamic
ديناميت | n m | pl=- | dynamite {mass}
ديناميكا | n f | pl=- | dynamics {mass}
ديناميكية | n f | pl=+ات; plgloss=dynamics {pl} | dynamism {mass}; dynamic
دينصور | n m | pl=+ات | dinosaur
ديوان | n m | pl=دواوين | bureau; diwan; office
ذؤابة | n f | pl=ذوائب | lock of hair; tuft
ذئب | n m | pl=ذئاب; plgloss=wolves {pl} | wolf
ذئبة | n f | pl=- | lupus {mass}; she-wolf
ذائقة | n f | pl=- | taste
ذاكرة | n f | pl=+ات | memory
ذباب | n m | pl=- | flies {pl}
ذبابة | n f | pl=+ات | fly
ذبح | n m vn | pl=- | slaughter {mass}; slaughtering {mass}
ذبحة | n f | pl=- | angina {mass}
ذبذبة | n f | pl=+ات | vibration; frequency; oscillation
ذبول | n m | pl=- | withering {mass}
ذبيحة | n f | pl=ذبائح | sacrifice; slaughtered animal
ذخر | n m | pl=أذخار | asset; treasure
ذخيرة | n f | pl=ذخائر; plgloss=ammunition {mass} | ammunition {mass}; munitions {pl}
ذر | n m vn | pl=- | sprinkling {mass}; scattering {mass}
ذراع | n m | pl=أذرع,أذرعة; plgloss=arms {pl} | arm
ذرة | n f | pl=ذرات | atom; particle; corn {mass}
ذرف | n m vn | pl=- | shedding {mass}
ذروة | n f | pl=- | peak
ذرية | n f | pl=+ات,ذراري | offspring {mass}; descendants {pl}
ذريعة | n f | pl=ذرائع | pretext; excuse
ذعر | n m | pl=- | panic {mass}; terror {mass}
ذقن | n f | pl=ذقون | chin; beard
ذكاء | n m | pl=- | intelligence {mass}
ذكر | n m | pl=ذكور | male
ذكرى | n f | pl=ذكريات | anniversary; memory
ذكورة | n f | pl=- | masculinity {mass}; maleness {mass}
ذكورية | n f | pl=- | masculinity {mass}; male chauvinism {mass}
ذل | n m | pl=- | humiliation {mass}
ذلة | n f | pl=- | humiliation {mass}
ذم | n m vn | pl=- | defamation {mass}; censure {mass}; dispraise {mass}
ذمة | n f | pl=ذمم | conscience; liability {mass}; custody {mass}
ذمي | n m hum | pl=+ون | dhimmi
ذنب | n m | pl=ذنوب; plgloss=sins {pl} | guilt {mass}; sin; fault
ذهاب | n m vn | pl=- | going {mass}; departure; first leg
ذهان | n m | pl=- | psychosis {plural: psychoses}
ذهب | n m | pl=- | gold {mass}
ذهن | n m | pl=أذهان; plgloss=minds {pl} | mind
ذهنية | n f | pl=+ات | mentality
ذهول | n m | pl=- | astonishment {mass}; shock {mass}; bewilderment {mass}
ذوبان | n m vn | pl=- | melting {mass}; thaw; dissolution {mass}
ذوبانية | n f | pl=- | solubility {mass}
ذود | n m vn | pl=- | defense {mass}
ذوق | n m | pl=أذواق | taste
ذيفان | n m | pl=+ات | toxin
ذيل | n m | pl=ذيول,أذيال | tail; bottom; tail end
رأب | n m vn | pl=- | mending {mass}; healing {mass}
رأس | n m | pl=رؤوس | head
رأسمال | n m | pl=- | capital {mass}
رأسمالية | n f | pl=- | capitalism {mass}
رأسية | n f | pl=+ات | header
رأفة | n f | pl=- | compassion {mass}; mercy {mass}; clemency {mass}
رأي | n m | pl=آراء | opinion
رؤيا | n f | pl=- | vision; dream
رؤية | n f vn | pl=رؤى; plgloss=visions {pl},views {pl} | vision; seeing {mass}; view
رئاسة | n f | pl=+ات | presidency
رئة | n f | pl=+ات | lung
رئيس | n m hum title | pl=رؤساء; f=+ة | president; head; chief
رئيسة | n f hum title | pl=+ات | president; chairwoman; head
رئيسيات | n f | pl=- | primates {pl}
رائحة | n f | pl=روائح | smell
رائد | n m hum | pl=رواد; f=+ة | pioneer
راب | n m | pl=- | rap {mass}
رابح | n m hum | pl=+ون; f=+ة | winner
رابط | n m | pl=روابط | link; bond
رابطة | n f | pl=روابط,رابطات; plgloss=ties {pl},links {pl} | association; league; bond
رابية | n f | pl=رواب,روابي | hill
راتب | n m | pl=رواتب; plgloss=salaries {pl} | salary
راتنج | n m | pl=+ات | resin
راجمة | n f | pl=+ات | rocket launcher
راحة | n f | pl=- | rest {mass}; comfort {mass}
راحل | n m hum | pl=+ون; f=+ة | deceased
رادار | n m | pl=+ات | radar
رادع | n m | pl=روادع | deterrent
رادون | n m | pl=- | radon {mass}
رادياتير | n m | pl=- | radiator
راديكالي | n m hum | pl=+ون | radical
راديكالية | n f | pl=- | radicalism {mass}
راديو | n m | pl=- | radio
راديوم | n m | pl=- | radium {mass}
راش | n m hum | pl=- | briber
راشد | n m hum | pl=+ون; f=+ة; plgloss=adults {pl} | adult
راصد | n m hum | pl=+ون,رصاد; f=+ة | observer; monitor
راع | n m hum | pl=رعاة | shepherd; sponsor
راعي | n m hum | pl=رعاة; f=راعية | sponsor; shepherd; patron
رافد | n m | pl=روافد | tributary; source
رافعة | n f | pl=+ات,روافع | crane; lever; jack
راقص | n m hum | pl=+ون; f=+ة | dancer
راقصة | n f hum | pl=+ات | dancer
راكب | n m hum | pl=ركاب; f=+ة | passenger
راكون | n m | pl=+ات | raccoon
رامي | n m hum | pl=رماة; f=رامية | shooter; archer; marksman
راند | n m | pl=- | rand
راهب | n m hum title | pl=رهبان; f=+ة | monk
راهبة | n f hum title | pl=+ات | nun
راوتر | n m | pl=+ات | router
راوي | n m hum | pl=رواة; f=راوية | narrator; storyteller
راية | n f | pl=+ات | flag; banner
رب | n m | pl=أرباب | lord
ربا | n m | pl=- | usury {mass}
رباب | n m | pl=- | rebab
ربابة | n f | pl=+ات | rebab
رباط | n m | pl=أربطة,رباطات | ligament; bond; tie
رباعي | n m | pl=- | quartet
رباعية | n f | pl=+ات | quartet; four goals {pl}; quatrain
ربان | n m hum | pl=ربابنة | captain; skipper
ربة | n f | pl=+ات | goddess; lady
ربح | n m | pl=أرباح; plgloss=profits {pl} | profit
ربحية | n f | pl=- | profitability {mass}
ربط | n m vn | pl=- | linking {mass}; connection; linkage
ربطة | n f | pl=ربطات | bundle; pack
ربع | n m | pl=أرباع,ربوع | quarter
ربكة | n f | pl=- | confusion {mass}
ربو | n m | pl=- | asthma {mass}
ربوبية | n f | pl=- | deism {mass}; divinity {mass}
ربوة | n f | pl=ربى,ربوات | hill; hillock
ربيبة | n f hum | pl=+ات | stepdaughter
ربيع | n m | pl=- | spring
رتابة | n f | pl=- | monotony {mass}
رتبة | n f | pl=رتب | rank; grade
رتل | n m | pl=أرتال | convoy; column
رتوش | n f | pl=- | finishing touches {pl}
رثاء | n m | pl=- | elegy; lamentation {mass}
رجاء | n m | pl=- | hope
رجالات | n m hum | pl=- | prominent men {pl}; figures {pl}
رجبي | n m | pl=- | rugby {mass}
رجة | n f | pl=+ات | jolt; shock
رجحان | n m | pl=- | preponderance {mass}
رجس | n m | pl=أرجاس | filth {mass}; abomination
رجعي | n m hum | pl=+ون; f=+ة | reactionary
رجعية | n f | pl=- | reactionism {mass}; reaction {mass}
رجفان | n m | pl=- | fibrillation {mass}
رجفة | n f | pl=رجفات | tremor; shiver
رجل | n m hum | pl=رجال | man
رجم | n m vn | pl=- | stoning {mass}
رجوع | n m vn | pl=- | return; going back {mass}
رجولة | n f | pl=- | manhood {mass}; masculinity {mass}
رحاب | n m | pl=- | space; expanse
رحابة | n f | pl=- | spaciousness {mass}; generosity {mass}
رحال | n m hum | pl=+ون | nomad; traveler
رحالة | n m hum | pl=- | traveler; explorer
رحلة | n f | pl=+ات | trip; flight; journey
رحم | n m | pl=أرحام | womb; uterus
رحمة | n f | pl=- | mercy {mass}; compassion {mass}
رحى | n f | pl=أرحاء | millstone
رحيق | n m | pl=- | nectar {mass}
رحيل | n m vn | pl=- | departure; passing
رخ | n m | pl=- | rook
رخاء | n m | pl=- | prosperity {mass}
رخام | n m | pl=- | marble {mass}
رخاوة | n f | pl=- | softness {mass}
رخصة | n f | pl=رخص | license; permit
رخوية | n f | pl=+ات | mollusk
رد | n m | pl=ردود | response; reply
رداء | n m | pl=أردية | robe; gown; cloak
رداءة | n f | pl=- | poor quality {mass}; badness {mass}
ردة | n f | pl=+ات | apostasy {mass}; reaction
ردع | n m vn | pl=- | deterrence {mass}
ردف | n m | pl=أرداف; plgloss=buttocks {pl},hips {pl} | buttock
ردم | n m | pl=- | filling {mass}; rubble {mass}; backfill {mass}
ردهة | n f | pl=ردهات | lobby; hall; ward
ردياتير | n m | pl=- | radiator
رذاذ | n m | pl=- | spray {mass}; drizzle {mass}; droplets {pl}
رذيلة | n f | pl=رذائل | vice
رز | n m | pl=- | rice {mass}
رزانة | n f | pl=- | composure {mass}; sobriety {mass}
رزق | n m | pl=أرزاق | livelihood; sustenance {mass}
رزمة | n f | pl=رزم | package; bundle
رزنامة | n f | pl=+ات | calendar; schedule
رزية | n f | pl=رزايا | calamity
رسالة | n f | pl=رسائل; ل=to | message; letter
رسام | n m hum | pl=+ون; f=+ة | painter; artist; cartoonist
رساميل | n f | pl=- | capital {mass}
رسغ | n m | pl=أرساغ | wrist
رسم | n m | pl=رسوم; plgloss=fees {pl} | fee; drawing
رسمة | n f | pl=رسمات | drawing; picture
رسملة | n f vn | pl=- | capitalization {mass}
رسن | n m | pl=أرسان | halter; rein
رسو | n m vn | pl=- | mooring {mass}; anchoring {mass}; awarding {mass}
رسوب | n m vn | pl=- | failure; sedimentation {mass}
رسوبيات | n f | pl=- | sediments {pl}
رسوخ | n m vn | pl=- | firmness {mass}
رسول | n m hum | pl=رسل; plgloss=messengers {pl} | messenger; apostle; prophet
رسومات | n f | pl=- | drawings {pl}; graphics {pl}
رش | n m vn | pl=- | spraying {mass}; sprinkling {mass}
رشاش | n m | pl=+ات | machine gun
رشاقة | n f | pl=- | agility {mass}; grace {mass}; slimness {mass}
رشد | n m | pl=- | reason {mass}; maturity {mass}; adulthood {mass}
رشفة | n f | pl=رشفات | sip
رشق | n m vn | pl=- | pelting {mass}; throwing {mass}
رشقة | n f | pl=رشقات | burst; salvo; barrage
رشوة | n f | pl=رشاوى,رشى,رشاوي | bribe; bribery {mass}
رصاص | n m | pl=- | bullets {pl}; lead {mass}; gunfire {mass}
رصاصة | n f | pl=+ات | bullet
رصانة | n f | pl=- | sobriety {mass}; composure {mass}
رصد | n m vn | pl=- | monitoring {mass}
رصف | n m vn | pl=- | paving {mass}
رصيد | n m | pl=أرصدة; plgloss=balances {pl},assets {pl} | balance; credit; stock
رصيف | n m | pl=أرصفة | sidewalk; pier; platform
رض | n m | pl=رضوض | bruise; contusion
رضا | n m | pl=- | satisfaction {mass}; consent {mass}
رضاعة | n f | pl=- | breastfeeding {mass}; nursing {mass}
رضة | n f | pl=+ات | bruise; contusion
رضفة | n f | pl=- | kneecap
رضوخ | n m vn | pl=- | submission {mass}; yielding {mass}
رضى | n m | pl=- | satisfaction {mass}
رضيع | n m hum | pl=رضع; f=+ة | infant; baby
رضيعة | n f hum | pl=+ات | infant
رطانة | n f | pl=- | gibberish {mass}; jargon {mass}
رطب | n m | pl=- | fresh dates {pl}
رطل | n m unit | pl=أرطال | pound
رطوبة | n f | pl=- | humidity {mass}; moisture {mass}
رعاع | n m hum | pl=- | rabble {mass}
رعاف | n m | pl=- | nosebleed
رعاية | n f vn | pl=- | care {mass}
رعب | n m | pl=- | terror {mass}; horror {mass}
رعد | n m | pl=رعود | thunder {mass}
رعشة | n f | pl=رعشات | tremor; shiver; shudder
رعونة | n f | pl=- | recklessness {mass}; frivolity {mass}
رعي | n m vn | pl=- | grazing {mass}; herding {mass}
رعية | n f | pl=رعايا,رعيات; plgloss=nationals {pl},subjects {pl} | parish; flock
رعيل | n m | pl=- | generation; group
رغامى | n f | pl=- | trachea; windpipe
رغبة | n f | pl=+ات | desire; wish
رغبي | n m | pl=- | rugby {mass}
رغد | n m | pl=- | comfort {mass}; affluence {mass}
رغم | n m | pl=- | despite
رغوة | n f | pl=رغاوي | foam {mass}; lather {mass}
رغيف | n m | pl=أرغفة; plgloss=loaves {pl} | loaf; loaf of bread {plural: loaves of bread}
رف | n m | pl=رفوف; plgloss=shelves {pl} | shelf
رفاة | n f | pl=- | remains {pl}
رفات | n m | pl=- | remains {pl}
رفادة | n f | pl=- | compress
رفاه | n m | pl=- | well-being {mass}; welfare {mass}; prosperity {mass}
رفاهة | n f | pl=- | welfare {mass}; well-being {mass}
رفاهية | n f | pl=- | luxury {mass}; welfare {mass}; well-being {mass}
رفد | n m vn | pl=- | support {mass}; supply {mass}
رفرف | n m | pl=رفارف | fender; mudguard
رفسة | n f | pl=رفسات | kick
رفش | n m | pl=رفوش | shovel; spade
رفض | n m vn | pl=- | rejection; refusal
رفع | n m vn | pl=- | raising {mass}; lifting {mass}; increase
رفعة | n f | pl=- | elevation {mass}; high standing {mass}
رفق | n m | pl=- | gentleness {mass}; kindness {mass}
رفقة | n f | pl=- | company {mass}; companionship {mass}
رفيق | n m hum title | pl=رفاق,رفقاء; f=+ة | companion; comrade
رفيقة | n f hum | pl=+ات | companion; comrade
رق | n m | pl=- | slavery {mass}; bondage {mass}
رقابة | n f | pl=- | oversight {mass}; control {mass}; censorship {mass}
رقاد | n m | pl=- | sleep {mass}; lying in bed {mass}
رقاص | n m | pl=- | pendulum
رقاقة | n f | pl=+ات,رقائق | chip; wafer; flake
رقبة | n f | pl=رقاب,رقبات | neck
رقة | n f | pl=- | tenderness {mass}; gentleness {mass}; delicacy {mass}
رقص | n m vn | pl=- | dancing {mass}; dance
رقصة | n f | pl=رقصات | dance
رقعة | n f | pl=رقع,رقاع | area; patch; piece of land {plural: pieces of land}
رقم | n m | pl=أرقام | number; figure
رقمنة | n f vn | pl=- | digitization {mass}; digitalization {mass}
رقي | n m | pl=- | advancement {mass}; sophistication {mass}; progress {mass}
رقيب | n m hum title | pl=رقباء; f=+ة | sergeant; censor; overseer
رقية | n f | pl=رقى | ruqyah; incantation
ركاز | n m | pl=- | ore; buried treasure
ركام | n m | pl=- | rubble {mass}; debris {mass}
ركبة | n f | pl=ركب,ركبات | knee
ركبي | n m | pl=- | rugby {mass}
ركض | n m vn | pl=- | running {mass}; run
ركضة | n f | pl=+ات | run
ركعة | n f | pl=ركعات | rak'ah
ركل | n m vn | pl=- | kicking {mass}
ركلة | n f | pl=ركلات | kick
ركمجة | n f vn | pl=- | surfing {mass}
ركن | n m | pl=أركان; plgloss=pillars {pl},corners {pl} | corner; pillar; staff
ركنية | n f | pl=+ات | corner; corner kick
ركوب | n m vn | pl=- | riding {mass}
ركود | n m | pl=- | recession
ركوع | n m vn | pl=- | kneeling {mass}; bowing {mass}
ركيزة | n f | pl=ركائز; plgloss=pillars {pl} | pillar; foundation
رماد | n m | pl=- | ash {mass}; ashes {pl}
رمان | n m | pl=- | pomegranate; pomegranates {pl}
رمانة | n f | pl=+ات | pomegranate; hand grenade
رماية | n f | pl=- | shooting {mass}; marksmanship {mass}; archery {mass}
رمح | n m | pl=رماح | spear; lance; javelin
رمد | n m | pl=- | eye inflammation {mass}; conjunctivitis {mass}
رمز | n m | pl=رموز | symbol; code
رمزية | n f | pl=+ات | symbolism {mass}
رمش | n m | pl=رموش; plgloss=eyelashes {pl} | eyelash
رمق | n m | pl=أرماق | last breath; spark of life
رمل | n m | pl=رمال; plgloss=sands {pl},sand {mass} | sand {mass}
رمي | n m vn | pl=- | throwing {mass}; shooting {mass}; dumping {mass}
رمية | n f | pl=رميات | throw; shot
رنة | n f | pl=+ات | ring; ringtone; reindeer {plural: reindeer}
رنجة | n f | pl=- | herring
رنمينبي | n m | pl=- | renminbi {mass}
رنين | n m | pl=- | resonance {mass}; ringing {mass}
رهاب | n m | pl=- | phobia
رهان | n m | pl=+ات | bet; wager; challenge
رهبانية | n f | pl=+ات | monasticism {mass}; monastic order
رهبة | n f | pl=- | awe {mass}; dread {mass}
رهبنة | n f | pl=+ات | monasticism {mass}; monastic order
رهط | n m | pl=- | group
رهن | n m | pl=رهون,رهونات | mortgage; pledge; pawn
رهينة | n f hum | pl=رهائن | hostage
روائي | n m hum | pl=+ون; f=+ة | novelist
رواج | n m | pl=- | popularity {mass}; currency {mass}
رواسب | n f | pl=- | sediments {pl}; deposits {pl}; residue {mass}
رواق | n m | pl=أروقة; plgloss=corridors {pl} | corridor; gallery; hall
رواقية | n f | pl=- | Stoicism {mass}
رواية | n f | pl=+ات | novel; account; story
روب | n m | pl=أرواب | robe; gown
روبل | n m | pl=- | ruble
روبوت | n m | pl=+ات | robot
روبيان | n m | pl=- | shrimp {plural: shrimp}; prawns {pl}
روبية | n f | pl=+ات | rupee
روبيه | n f | pl=- | rupee
روتين | n m | pl=- | routine; red tape {mass}
روث | n m | pl=أرواث | dung {mass}; manure {mass}
روح | n f | pl=أرواح | spirit; soul; life
روحانية | n f | pl=+ات | spirituality {mass}
روزنامة | n f | pl=+ات | calendar; schedule
روسي | n m hum | pl=روس; f=+ة; plgloss=Russians {pl} | Russian
روشتة | n f | pl=+ات | prescription
روضة | n f | pl=روضات | kindergarten; garden
روعة | n f | pl=روائع; plgloss=masterpieces {pl} | splendor {mass}; magnificence {mass}; beauty {mass}
روك | n m | pl=- | rock {mass}; rock music {mass}
روكوكو | n m | pl=- | rococo {mass}
روماتويد | n m | pl=- | rheumatoid arthritis {mass}
روماتيزم | n m | pl=- | rheumatism {mass}
رومانتيكية | n f | pl=- | romanticism {mass}
رومانسية | n f | pl=- | romance {mass}; romanticism {mass}
روماني | n m hum | pl=رومان; f=+ة; plgloss=Romans {pl},Romanians {pl} | Roman; Romanian
رومبا | n f | pl=- | rumba {mass}
رومنة | n f vn | pl=- | romanization {mass}
رونق | n m | pl=- | splendor {mass}; beauty {mass}
ري | n m vn | pl=- | irrigation {mass}
رياء | n m | pl=- | hypocrisy {mass}
ريادة | n f | pl=- | leadership {mass}; pioneering role; entrepreneurship {mass}
رياضة | n f | pl=+ات | sport
رياضي | n m hum | pl=+ون; f=+ة | athlete; sportsman
رياضيات | n f | pl=- | mathematics {mass}; math {mass}
رياضياتي | n m hum | pl=- | mathematician
ريال | n m | pl=+ات | riyal; rial
ريبة | n f | pl=ريب | suspicion; doubt
ريبوزوم | n m | pl=+ات | ribosome
ريبوسوم | n m | pl=+ات | ribosome
ريتونافير | n m | pl=- | ritonavir {mass}
ريجيم | n m | pl=- | diet
ريح | n f | pl=رياح | wind
ريحان | n m | pl=- | basil {mass}
ريش | n m | pl=- | feathers {pl}
ريشة | n f | pl=ريشات | feather; brush; badminton {mass}
ريع | n m | pl=ريوع | proceeds {pl}; rent; revenue
ريعان | n m | pl=- | prime
ريعية | n f | pl=- | rentierism {mass}
ريغي | n m | pl=- | reggae {mass}
ريف | n m | pl=أرياف; plgloss=countryside {mass} | countryside {mass}; rural area
ريق | n m | pl=- | saliva {mass}
ريمديسيفير | n m | pl=- | remdesivir {mass}
رينغيت | n m | pl=- | ringgit
زئبق | n m | pl=- | mercury {mass}
زئير | n m | pl=- | roar
زائر | n m hum | pl=زوار; f=+ة | visitor
زاحف | n m | pl=زواحف | reptile
زامور | n m | pl=- | horn
زان | n m | pl=- | beech {mass}
زاهد | n m hum | pl=زهاد | ascetic
زاوية | n f | pl=زوايا | angle; corner
زبائنية | n f | pl=- | clientelism {mass}
زباد | n m | pl=- | civet
زبادي | n m | pl=- | yogurt {mass}
زبال | n m hum | pl=+ون | garbage collector
زبالة | n f | pl=- | garbage {mass}; trash {mass}
زبد | n m | pl=- | foam {mass}; froth {mass}
زبدة | n f | pl=- | butter {mass}; gist
زبدية | n f | pl=زبادي | bowl
زبرجد | n m | pl=- | peridot {mass}; beryl {mass}
زبل | n m | pl=- | manure {mass}; dung {mass}
زبور | n m | pl=- | Psalms {pl}
زبون | n m hum | pl=زبائن; f=+ة | customer; client
زبونة | n f hum | pl=+ات | customer
زبونية | n f | pl=- | clientelism {mass}
زبيب | n m | pl=- | raisins {pl}
زج | n m vn | pl=- | throwing {mass}; shoving {mass}
زجاج | n m | pl=- | glass {mass}
زجاجة | n f | pl=+ات | bottle
زجر | n m vn | pl=- | restraint {mass}; rebuke
زجل | n m | pl=أزجال | zajal
زحار | n m | pl=- | dysentery {mass}
زحام | n m | pl=- | crowd; congestion {mass}; overcrowding {mass}
زحف | n m vn | pl=زحوف | advance; crawling {mass}; march
زحل | n m | pl=- | Saturn
زحلوقة | n f | pl=- | slide
زحمة | n f | pl=- | crowding {mass}; traffic congestion {mass}; rush
زخة | n f | pl=+ات | shower; burst
زخرفة | n f | pl=زخارف; plgloss=decorations {pl} | decoration; ornamentation {mass}
زخم | n m | pl=- | momentum {mass}
زر | n m | pl=أزرار | button
زرادشتية | n f | pl=- | Zoroastrianism {mass}
زرار | n m | pl=أزرار | button
زراعة | n f vn | pl=- | agriculture {mass}; cultivation {mass}; transplant
زرافة | n f | pl=+ات | giraffe
زردية | n f | pl=- | pliers {pl}
زرزور | n m | pl=زرازير | starling
زرع | n m vn | pl=زروع; plgloss=crops {pl} | planting {mass}; transplant; cultivation {mass}
زرعة | n f | pl=+ات | implant; culture
زرقة | n f | pl=- | blueness {mass}; blue
زركشة | n f | pl=- | embellishment {mass}; ornamentation {mass}
زرنيخ | n m | pl=- | arsenic {mass}
زريبة | n f | pl=زرائب | pen; barn
زعامة | n f | pl=+ات; plgloss=leaders {pl} | leadership {mass}
زعتر | n m | pl=- | thyme {mass}
زعرور | n m | pl=- | hawthorn {mass}
زعزعة | n f vn | pl=- | destabilization {mass}; undermining {mass}
زعفران | n m | pl=- | saffron {mass}
زعم | n m vn | pl=مزاعم; plgloss=allegations {pl},claims {pl} | claim; allegation
زعنفة | n f | pl=زعانف | fin
زعيم | n m hum title | pl=زعماء; f=+ة | leader
زغب | n m | pl=- | fluff {mass}; down {mass}
زغرودة | n f | pl=زغاريد | ululation
زفاف | n m | pl=- | wedding
زفة | n f | pl=+ات | wedding procession
زفت | n m | pl=- | asphalt {mass}; pitch {mass}
زفير | n m | pl=- | exhalation {mass}
زقاق | n m | pl=أزقة | alley
زقزقة | n f | pl=+ات | chirping {mass}
زقورة | n f | pl=+ات | ziggurat
زكاة | n f | pl=زكوات | zakat {mass}; alms {pl}
زكام | n m | pl=- | cold; common cold
زلاجة | n f | pl=+ات | sled; ski
زلة | n f | pl=+ات | slip; lapse
زلزال | n m | pl=زلازل | earthquake
زلط | n m | pl=- | gravel {mass}
زلل | n m | pl=- | slip; error
زلوتي | n m | pl=- | zloty
زليج | n m | pl=- | zellige {mass}
زمالة | n f | pl=+ات | fellowship
زمام | n m | pl=- | reins {pl}; control {mass}
زمان | n m time | pl=- | time
زمرة | n f | pl=زمر | group; clique; blood type
زمرد | n m | pl=- | emerald
زمزم | n m | pl=- | Zamzam {mass}
زمكان | n m | pl=- | spacetime {mass}
زمن | n m time | pl=أزمنة | time
زمهرير | n m | pl=- | bitter cold {mass}
زمور | n m | pl=زمامير | horn
زميل | n m hum | pl=زملاء; f=+ة | colleague
زميلة | n f hum | pl=+ات | colleague
زنا | n m | pl=- | adultery {mass}
زناد | n m | pl=أزندة | trigger
زنبرك | n m | pl=+ات | spring
زنبق | n m | pl=زنابق | lily; lilies {pl}
زنبقة | n f | pl=زنابق,زنبقات | lily
زنبور | n m | pl=زنابير | wasp; hornet
زنجار | n m | pl=- | verdigris {mass}
زنجبيل | n m | pl=- | ginger {mass}
زنجي | n m hum | pl=زنوج | Black person
زند | n m | pl=زنود | forearm; ulna
زندقة | n f | pl=- | heresy {mass}
زنديق | n m hum | pl=زنادقة | heretic
زنزانة | n f | pl=+ات,زنازين | cell; prison cell
زنك | n m | pl=- | zinc {mass}
زنى | n m | pl=- | adultery {mass}
زهايمر | n m | pl=- | Alzheimer's {mass}
زهد | n m | pl=- | asceticism {mass}; abstinence {mass}
زهر | n m | pl=- | blossoms {pl}; flowers {pl}
زهرة | n f | pl=زهور,أزهار | flower
زهري | n m | pl=- | syphilis {mass}
زهرية | n f | pl=+ات | vase
زهو | n m | pl=- | pride {mass}; vanity {mass}
زوائد | n f | pl=- | polyps {pl}; appendages {pl}
زواج | n m | pl=- | marriage
زوال | n m vn | pl=- | disappearance; demise; noon
زوان | n m | pl=- | ryegrass {mass}
زوبعة | n f | pl=زوابع | storm; whirlwind; uproar
زوج | n m hum | pl=أزواج; f=+ة | husband; pair
زوجان | n m hum | pl=- | couple; spouses {pl}
زوجة | n f hum | pl=+ات | wife {plural: wives}
زور | n m | pl=- | falsehood {mass}; perjury {mass}
زورق | n m | pl=زوارق | boat
زومبا | n f | pl=- | Zumba {mass}
زي | n m | pl=أزياء; plgloss=fashion {mass} | uniform
زيادة | n f vn | pl=+ات | increase
زيارة | n f vn | pl=+ات | visit
زيت | n m | pl=زيوت | oil
زيتون | n m | pl=- | olives {pl}; olive
زيتونة | n f | pl=+ات | olive; olive tree
زيجوت | n m | pl=- | zygote
زير | n m | pl=أزيار | large water jar
زيزفون | n m | pl=- | linden {mass}
زيغ | n m | pl=- | deviation {mass}
زيغوت | n m | pl=- | zygote
زيف | n m | pl=- | falseness {mass}; falsity {mass}
زيكا | n m | pl=- | Zika {mass}
زينة | n f | pl=- | decoration; adornment {mass}; ornament
