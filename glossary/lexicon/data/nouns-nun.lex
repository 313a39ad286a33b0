# Nouns of one word, by first letter.
نأي | n m vn | pl=- | distancing {mass}
نائب | n m hum title | pl=نواب; f=+ة; plgloss=lawmakers {pl} | deputy; member of parliament; vice
ناتج | n m | pl=نواتج | product; output {mass}; result
ناج | n m hum | pl=ناجون,ناجين; f=ناجية | survivor
ناجي | n m hum | pl=ناجون,ناجين; f=ناجية | survivor
ناحية | n f | pl=نواحي,نواح | side; aspect; hand; district
ناخب | n m hum | pl=+ون; f=+ة; plgloss=voters {pl} | voter
ناد | n m | pl=أندية,نوادي,نواد | club
نادل | n m hum | pl=ندل; f=+ة | waiter
نادي | n m | pl=أندية,نوادي,نواد | club
نار | n f | pl=نيران; plgloss=fire {mass} | fire
نازح | n m hum | pl=+ون; f=+ة | displaced person
نازية | n f | pl=- | Nazism {mass}
ناس | n m hum | pl=- | people {pl}
ناشئ | n m hum | pl=+ون,ناشئة; f=+ة; plgloss=young people {pl} | youth; junior
ناشر | n m hum | pl=+ون; f=+ة | publisher
ناشط | n m hum | pl=+ون,نشطاء; f=+ة | activist
ناطق | n m hum | pl=+ون; f=+ة | spokesperson; speaker
ناظر | n m hum | pl=نظار; f=+ة | headmaster; overseer
نافذة | n f | pl=نوافذ | window
نافورة | n f | pl=نوافير | fountain
ناقة | n f | pl=نوق | she-camel
ناقد | n m hum | pl=نقاد; f=+ة | critic
ناقل | n m | pl=نواقل,ناقلون,ناقلين | carrier; vector; transmitter
ناقلة | n f | pl=+ات | tanker; carrier
ناقوس | n m | pl=نواقيس | bell; alarm
ناي | n m | pl=+ات | flute
نبات | n m | pl=+ات | plant; vegetation {mass}
نبذة | n f | pl=نبذ | brief overview; profile
نبرة | n f | pl=نبرات | tone
نبض | n m | pl=- | pulse
نبضة | n f | pl=+ات | beat; pulse
نبع | n m | pl=- | spring; source
نبوءة | n f | pl=+ات | prophecy; prediction
نبي | n m hum title | pl=أنبياء | prophet
نبيذ | n m | pl=أنبذة | wine
نبيل | n m hum | pl=نبلاء; f=+ة | nobleman; noble
نتاج | n m | pl=+ات | product; outcome; output {mass}
نتيجة | n f | pl=نتائج | result; outcome; consequence; score
نثر | n m | pl=- | prose {mass}
نجاة | n f vn | pl=- | survival {mass}; escape
نجاح | n m vn | pl=+ات | success
نجار | n m hum | pl=+ون | carpenter
نجاعة | n f | pl=- | effectiveness {mass}; efficacy {mass}
نجدة | n f | pl=- | rescue {mass}; help {mass}; emergency police {mass}
نجل | n m hum | pl=أنجال | son
نجم | n m | pl=نجوم | star
نجمة | n f | pl=نجوم,نجمات | star
نحات | n m hum | pl=+ون; f=+ة | sculptor
نحاس | n m | pl=- | copper {mass}; brass {mass}
نحت | n m vn | pl=- | sculpture {mass}; carving {mass}
نحل | n m | pl=- | bees {pl}
نحلة | n f | pl=نحل,نحلات | bee
نحو | n m | pl=أنحاء; plgloss=parts {pl} | manner; grammar {mass}; way
نخاع | n m | pl=- | marrow {mass}; spinal cord
نخبة | n f | pl=نخب | elite; selection
نخلة | n f | pl=+ات | palm tree; date palm
نخوة | n f | pl=- | chivalry {mass}; gallantry {mass}
نخيل | n m | pl=- | palm trees {pl}
نداء | n m vn | pl=نداءات | call; appeal
ندبة | n f | pl=+ات,ندوب | scar
ندرة | n f | pl=- | scarcity {mass}; rarity {mass}
ندم | n m vn | pl=- | regret {mass}; remorse {mass}
ندوة | n f | pl=ندوات | seminar; symposium
نرجسية | n f | pl=- | narcissism {mass}
نزاع | n m vn | pl=+ات | conflict; dispute
نزاهة | n f | pl=- | integrity {mass}; fairness {mass}
نزع | n m vn | pl=- | removal; stripping {mass}; extraction {mass}
نزعة | n f | pl=+ات | tendency; trend
نزلة | n f | pl=+ات | cold; catarrh
نزهة | n f | pl=+ات | picnic; outing; stroll
نزوح | n m vn | pl=- | displacement {mass}; exodus
نزول | n m vn | pl=- | descent; landing; going down {mass}
نزيف | n m | pl=- | bleeding {mass}; hemorrhage
نزيل | n m hum | pl=نزلاء; f=+ة | inmate; guest; resident
نسب | n m | pl=أنساب | lineage; descent {mass}
نسبة | n f | pl=نسب | percentage; rate; ratio; proportion
نسج | n m vn | pl=- | weaving {mass}
نسخ | n m vn | pl=- | copying {mass}; transcription {mass}
نسخة | n f | pl=نسخ | copy; version; edition
نسر | n m | pl=نسور | eagle; vulture
نسق | n m | pl=أنساق | pattern; pace; format
نسل | n m | pl=- | offspring {mass}; descendants {pl}
نسمة | n f | pl=+ات | person; inhabitant; breeze
نسيان | n m vn | pl=- | forgetting {mass}; oblivion {mass}
نسيج | n m | pl=أنسجة | tissue; fabric; textile
نسيم | n m | pl=نسائم | breeze
نشأة | n f | pl=- | origin; upbringing {mass}; emergence {mass}
نشاز | n m | pl=- | discord {mass}
نشاط | n m | pl=أنشطة,نشاطات; plgloss=activities {pl} | activity; energy {mass}
نشر | n m vn | pl=- | publication {mass}; publishing {mass}; deployment; spreading {mass}
نشرة | n f | pl=+ات | bulletin; newsletter; newscast
نشوء | n m vn | pl=- | emergence {mass}; genesis {mass}
نشوب | n m vn | pl=- | outbreak
نشوة | n f | pl=- | ecstasy {mass}; euphoria {mass}
نشيد | n m | pl=أناشيد | anthem; song
نص | n m | pl=نصوص | text; provision; wording {mass}
نصاب | n m | pl=- | quorum; threshold
نصب | n m vn | pl=أنصاب | monument; fraud {mass}; erection {mass}
نصح | n m vn | pl=- | advice {mass}
نصر | n m vn | pl=- | victory; triumph
نصرة | n f | pl=- | support {mass}
نصف | n m | pl=أنصاف | half {plural: halves}
نصل | n m | pl=نصال | blade
نصيب | n m | pl=أنصبة | share; portion; lot
نصيحة | n f | pl=نصائح; plgloss=advice {mass} | advice {mass}; piece of advice; tip
نصير | n m hum | pl=أنصار; plgloss=supporters {pl} | supporter; advocate
نضال | n m vn | pl=+ات | struggle
نضج | n m vn | pl=- | maturity {mass}; ripeness {mass}
نطاق | n m | pl=+ات | scope; range; scale; domain
نطق | n m vn | pl=- | pronunciation; speech {mass}; utterance
نظارة | n f | pl=+ات; plgloss=glasses {pl} | glasses {pl}
نظافة | n f | pl=- | cleanliness {mass}; hygiene {mass}; cleaning {mass}
نظام | n m | pl=أنظمة,نظم | system; regime; order {mass}; regulation
نظر | n m vn | pl=أنظار; plgloss=eyes {pl} | consideration {mass}; view; sight {mass}; looking {mass}
نظرة | n f | pl=نظرات | look; view; glance; outlook
نظرية | n f | pl=+ات | theory
نظير | n m hum | pl=نظراء,نظائر; f=+ة | counterpart; peer; isotope
نعاس | n m | pl=- | drowsiness {mass}; sleepiness {mass}
نعامة | n f | pl=نعام | ostrich
نعرة | n f | pl=+ات; plgloss=strife {mass} | strife {mass}
نعش | n m | pl=نعوش | coffin
نعل | n f | pl=نعال | sole; shoe
نعمة | n f | pl=+ات | blessing; grace {mass}
نعومة | n f | pl=- | softness {mass}; smoothness {mass}
نغمة | n f | pl=نغمات,أنغام | tone; tune; melody
نفاد | n m vn | pl=- | depletion {mass}; running out {mass}
نفاذ | n m vn | pl=- | access {mass}; entry into force; enforcement {mass}
نفاق | n m | pl=- | hypocrisy {mass}
نفاية | n f | pl=+ات; plgloss=waste {mass} | waste {mass}
نفس | n f | pl=نفوس,أنفس,أنفاس | self {plural: selves}; soul; breath
نفط | n m | pl=- | oil {mass}; petroleum {mass}
نفع | n m | pl=- | benefit; use {mass}
نفق | n m | pl=أنفاق | tunnel
نفقة | n f | pl=+ات; plgloss=expenses {pl} | expense; expenditure; alimony {mass}
نفوذ | n m | pl=- | influence {mass}; power {mass}
نفور | n m vn | pl=- | aversion; alienation {mass}
نفي | n m vn | pl=- | denial; exile {mass}; negation
نفير | n m | pl=- | mobilization {mass}; bugle
نقاب | n m | pl=- | veil; niqab
نقابة | n f | pl=+ات | union; syndicate
نقابي | n m hum | pl=+ون; f=+ة | trade unionist
نقاش | n m vn | pl=+ات | discussion; debate
نقالة | n f | pl=+ات | stretcher
نقد | n m vn | pl=- | criticism; cash {mass}
نقر | n m vn | pl=- | click; clicking {mass}; tapping {mass}
نقرة | n f | pl=+ات | click; tap
نقش | n m | pl=نقوش | inscription; engraving
نقص | n m vn | pl=نواقص; plgloss=shortcomings {pl} | shortage; lack; deficiency
نقض | n m vn | pl=- | veto; cassation {mass}; violation
نقطة | n f | pl=نقاط,نقط | point; dot; spot
نقل | n m vn | pl=نقليات | transport {mass}; transfer; transportation {mass}; conveying {mass}
نقلة | n f | pl=+ات | shift; leap; move
نقود | n f | pl=- | money {mass}
نقيب | n m hum title | pl=نقباء | captain; head of a union
نقيض | n m | pl=نقائض | opposite; contrary
نكبة | n f | pl=نكبات | catastrophe; disaster; Nakba {the}
نكتة | n f | pl=نكت,نكات | joke
نكران | n m | pl=- | denial {mass}; ingratitude {mass}
نكسة | n f | pl=+ات | setback; relapse
نكهة | n f | pl=+ات | flavor; taste
نماء | n m | pl=- | growth {mass}
نمر | n m | pl=نمور | tiger; leopard
نمط | n m | pl=أنماط | pattern; style; type
نمل | n m | pl=- | ants {pl}
نملة | n f | pl=نمل | ant
نمو | n m vn | pl=- | growth {mass}; development {mass}
نموذج | n m | pl=نماذج | model; form; sample; example
نميمة | n f | pl=- | gossip {mass}
نهائي | n m | pl=+ات | final
نهار | n m time | pl=- | day; daytime {mass}
نهاية | n f | pl=+ات | end; ending; conclusion
نهب | n m vn | pl=- | looting {mass}; plunder {mass}
نهج | n m | pl=- | approach; policy; method
نهر | n m | pl=أنهار | river
نهضة | n f | pl=- | renaissance; revival
نهوض | n m vn | pl=- | advancement {mass}; promotion {mass}; rise
نهي | n m vn | pl=- | prohibition
نواة | n f | pl=نوى,نويات | nucleus {plural: nuclei}; core; kernel
نوبة | n f | pl=+ات | attack; seizure; shift; bout
نور | n m | pl=أنوار | light
نوع | n m | pl=أنواع | type; kind; sort; species
نوعية | n f | pl=+ات | quality; type
نول | n m | pl=أنوال | loom
نوم | n m vn | pl=- | sleep {mass}; sleeping {mass}
نيابة | n f | pl=+ات | prosecution {the}; deputyship {mass}
نية | n f | pl=نوايا,نيات | intention; intent {mass}
نيتروجين | n m | pl=- | nitrogen {mass}
نيزك | n m | pl=نيازك | meteorite; meteor
نيل | n m vn | pl=- | obtaining {mass}; winning {mass}
نيوزيلندي | n m hum | pl=+ون; f=+ة | New Zealander
هاتف | n m | pl=هواتف | phone; telephone
هاجس | n m | pl=هواجس | concern; obsession; fear
هاكر | n m hum | pl=هاكرز | hacker
هامش | n m | pl=هوامش | margin; sidelines {pl}
هاو | n m hum | pl=هواة; f=هاوية | amateur
هاوي | n m hum | pl=هواة; f=هاوية | amateur
هاوية | n f | pl=- | abyss; brink
هبة | n f | pl=+ات | gift; grant; donation
هبوط | n m vn | pl=- | landing; decline; fall; drop
هتاف | n m | pl=+ات | chant; cheer
هجاء | n m vn | pl=- | satire {mass}; spelling {mass}
هجر | n m vn | pl=- | abandonment {mass}; desertion {mass}
هجرة | n f | pl=+ات | migration; immigration {mass}; emigration {mass}
هجمة | n f | pl=+ات | attack
هجوم | n m vn | pl=+ات | attack; offensive; assault
هجين | n m | pl=هجن | hybrid; racing camel
هدر | n m vn | pl=- | waste {mass}
هدف | n m | pl=أهداف | goal; target; objective; aim
هدم | n m vn | pl=- | demolition {mass}
هدنة | n f | pl=+ات,هدن | truce; ceasefire
هدوء | n m | pl=- | calm {mass}; quiet {mass}
هدية | n f | pl=هدايا | gift; present
هذيان | n m | pl=- | delirium {mass}
هراء | n m | pl=- | nonsense {mass}
هرم | n m | pl=أهرام,أهرامات | pyramid; hierarchy
هرمون | n m | pl=+ات | hormone
هروب | n m vn | pl=- | escape; flight
هرولة | n f vn | pl=- | jogging {mass}; rush
هز | n m vn | pl=- | shaking {mass}
هزة | n f | pl=+ات | tremor; shock; shake
هزيمة | n f | pl=هزائم | defeat; loss
هشاشة | n f | pl=- | fragility {mass}; vulnerability {mass}
هضبة | n f | pl=هضاب | plateau; hill
هضم | n m vn | pl=- | digestion {mass}
هطول | n m vn | pl=- | rainfall {mass}; precipitation {mass}
هفوة | n f | pl=هفوات | lapse; slip
هكتار | n m unit | pl=+ات | hectare
هلاك | n m vn | pl=- | destruction {mass}; ruin {mass}
هلال | n m | pl=أهلة | crescent
هلع | n m | pl=- | panic {mass}
هلوسة | n f vn | pl=+ات | hallucination
هليكوبتر | n f | pl=- | helicopter
همة | n f | pl=همم | energy {mass}; determination {mass}
همجية | n f | pl=- | barbarism {mass}; savagery {mass}
همس | n m vn | pl=- | whisper; whispering {mass}
هموم | n f | pl=- | concerns {pl}; worries {pl}
هندسة | n f | pl=- | engineering {mass}; geometry {mass}; architecture {mass}
هندوسي | n m hum | pl=هندوس | Hindu
هواء | n m | pl=أهوية | air {mass}
هوائي | n m | pl=+ات | antenna
هوادة | n f | pl=- | leniency {mass}; letup {mass}
هواية | n f | pl=+ات | hobby
هوة | n f | pl=- | gap; chasm
هوس | n m | pl=- | obsession; mania {mass}
هول | n m | pl=أهوال; plgloss=horrors {pl} | horror; enormity {mass}
هولندي | n m hum | pl=+ون; f=+ة; plgloss=Dutch people {pl} | Dutch person
هوى | n m | pl=أهواء | passion; desire; whim
هوية | n f | pl=+ات | identity; ID {mass}
هيئة | n f | pl=+ات | authority; commission; body; form
هيبة | n f | pl=- | prestige {mass}; awe {mass}
هيجان | n m | pl=- | agitation {mass}; fury {mass}
هيدروجين | n m | pl=- | hydrogen {mass}
هيكل | n m | pl=هياكل | structure; temple; framework
هيكلة | n f vn | pl=- | structuring {mass}; restructuring {mass}
هيمنة | n f vn | pl=- | dominance {mass}; hegemony {mass}
وئام | n m | pl=- | harmony {mass}; concord {mass}
واجب | n m | pl=+ات | duty; obligation; homework {mass}
واجهة | n f | pl=+ات | interface; front; facade
واحة | n f | pl=+ات | oasis {plural: oases}
واد | n m | pl=أودية,وديان | valley; wadi
وادي | n m | pl=أودية,وديان | valley; wadi
وارث | n m hum | pl=ورثة; f=+ة | heir
واردات | n f | pl=- | imports {pl}
وازع | n m | pl=- | restraint; scruple
واسطة | n f | pl=وسائط | means {plural: means}; mediation {mass}; nepotism {mass}
واضع | n m hum | pl=+ون | author; maker
واط | n m unit | pl=- | watt
واعظ | n m hum | pl=وعاظ; f=+ة | preacher
وافد | n m hum | pl=+ون; f=+ة | expatriate; newcomer; arrival
واقع | n m | pl=وقائع; plgloss=facts {pl} | reality; fact
واقعة | n f | pl=وقائع; plgloss=facts {pl} | incident; event; fact
واقعية | n f | pl=- | realism {mass}
واقي | n m | pl=- | protector; condom
والد | n m hum | pl=+ون | father; parent
والدة | n f hum | pl=+ات | mother
والي | n m hum | pl=ولاة | governor
وباء | n m | pl=أوبئة | epidemic; pandemic
وبال | n m | pl=- | scourge; harm {mass}
وتد | n m | pl=أوتاد | stake; peg
وتر | n m | pl=أوتار | string; chord; tendon
وتيرة | n f | pl=وتائر | pace; rate
وثائقي | n m | pl=+ات | documentary
وثبة | n f | pl=+ات | leap
وثوق | n m vn | pl=- | trust {mass}; confidence {mass}
وثيقة | n f | pl=وثائق | document; policy
وجاهة | n f | pl=- | prestige {mass}; validity {mass}
وجبة | n f | pl=+ات | meal; batch
وجدان | n m | pl=- | conscience {mass}; emotion {mass}
وجع | n m | pl=أوجاع | pain; ache
وجنة | n f | pl=وجنات | cheek
وجه | n m | pl=وجوه,أوجه | face; aspect; side
وجهة | n f | pl=وجهات | destination; direction
وجوب | n m vn | pl=- | necessity {mass}; obligation
وجود | n m vn | pl=- | presence; existence {mass}
وجيه | n m hum | pl=وجهاء | notable
وحدة | n f | pl=+ات | unit; unity {mass}; loneliness {mass}; module
وحش | n m | pl=وحوش | monster; beast
وحشية | n f | pl=- | brutality {mass}; savagery {mass}
وحل | n m | pl=أوحال | mud {mass}
وحي | n m | pl=- | revelation {mass}; inspiration {mass}
ود | n m | pl=- | affection {mass}; friendliness {mass}
وداع | n m vn | pl=- | farewell; goodbye
وديعة | n f | pl=ودائع | deposit
وراثة | n f vn | pl=- | heredity {mass}; inheritance {mass}; genetics {mass}
ورثة | n m hum | pl=- | heirs {pl}
ورد | n m | pl=ورود | roses {pl}; flowers {pl}
وردة | n f | pl=ورود,وردات | rose; flower
ورشة | n f | pl=ورش,ورشات | workshop
ورطة | n f | pl=ورطات | predicament; trouble {mass}
ورع | n m | pl=- | piety {mass}
ورق | n m | pl=أوراق; plgloss=papers {pl} | paper {mass}; leaves {pl}
ورقة | n f | pl=أوراق,ورقات; plgloss=papers {pl} | paper; sheet; leaf; card
ورم | n m | pl=أورام | tumor; swelling
وريث | n m hum | pl=ورثة,ورثاء; f=+ة | heir
وريد | n m | pl=أوردة | vein
وزارة | n f | pl=+ات | ministry; cabinet; department
وزر | n m | pl=أوزار | burden; sin
وزن | n m | pl=أوزان | weight
وزير | n m hum title | pl=وزراء; f=+ة | minister; secretary
وسادة | n f | pl=وسائد,وسادات | pillow; cushion
وساطة | n f | pl=+ات | mediation
وسام | n m | pl=أوسمة | medal; decoration; order
وسط | n m | pl=أوساط; plgloss=circles {pl} | center; middle; medium; milieu
وسطية | n f | pl=- | moderation {mass}; centrism {mass}
وسم | n m | pl=وسوم | hashtag; tag; mark
وسواس | n m | pl=وساوس | obsession; whisper
وسوسة | n f vn | pl=+ات | whisper; obsession
وسيط | n m hum | pl=وسطاء; f=+ة | mediator; broker; intermediary; medium
وسيلة | n f | pl=وسائل; plgloss=means {pl} | means {plural: means}; method; tool
وشاح | n m | pl=أوشحة | scarf; sash
وشم | n m | pl=وشوم | tattoo
وشوشة | n f | pl=+ات | whisper
وصاية | n f | pl=- | guardianship {mass}; trusteeship {mass}
وصف | n m vn | pl=أوصاف | description
وصفة | n f | pl=+ات | recipe; prescription
وصل | n m vn | pl=وصولات | connection {mass}; receipt; linking {mass}
وصلة | n f | pl=+ات | link; connection
وصمة | n f | pl=+ات | stigma; stain
وصول | n m vn | pl=- | arrival; access {mass}; reaching {mass}
وصي | n m hum | pl=أوصياء | guardian; trustee
وصية | n f | pl=وصايا; plgloss=commandments {pl} | will; commandment
وضع | n m vn | pl=أوضاع; plgloss=conditions {pl} | situation; status; placing {mass}; position
وضعية | n f | pl=+ات | situation; position; status
وضوء | n m | pl=- | ablution
وضوح | n m | pl=- | clarity {mass}
وطأة | n f | pl=- | burden; severity {mass}; weight
وطن | n m | pl=أوطان | homeland; country; nation
وظيفة | n f | pl=وظائف; plgloss=jobs {pl} | job; function; post
وعاء | n m | pl=أوعية; plgloss=vessels {pl} | container; vessel; bowl
وعد | n m vn | pl=وعود | promise; pledge
وعظ | n m vn | pl=- | preaching {mass}
وعكة | n f | pl=+ات | illness; indisposition
وعورة | n f | pl=- | ruggedness {mass}
وعي | n m | pl=- | awareness {mass}; consciousness {mass}
وعيد | n m | pl=- | threat
وفاء | n m vn | pl=- | loyalty {mass}; fulfillment {mass}; repayment {mass}
وفاة | n f | pl=وفيات; plgloss=deaths {pl} | death
وفاق | n m vn | pl=- | accord; reconciliation {mass}; consensus {mass}
وفد | n m | pl=وفود | delegation
وفرة | n f | pl=- | abundance {mass}; plenty {mass}
وقاحة | n f | pl=- | insolence {mass}; rudeness {mass}
وقار | n m | pl=- | dignity {mass}; solemnity {mass}
وقاية | n f vn | pl=- | prevention {mass}; protection {mass}
وقت | n m time | pl=أوقات | time
وقع | n m | pl=- | impact; effect
وقف | n m vn | pl=أوقاف; plgloss=endowments {pl} | halt; stopping {mass}; cessation {mass}; endowment
وقفة | n f | pl=وقفات | stand; pause; vigil
وقود | n m | pl=- | fuel
وقوع | n m vn | pl=- | occurrence; falling {mass}
وقوف | n m vn | pl=- | standing {mass}; stopping {mass}; parking {mass}
وقيعة | n f | pl=- | discord {mass}
وكالة | n f | pl=+ات | agency; proxy
وكر | n m | pl=أوكار | den; lair
وكيل | n m hum title | pl=وكلاء; f=+ة | agent; undersecretary; deputy
ولاء | n m | pl=ولاءات | loyalty; allegiance {mass}
ولادة | n f vn | pl=+ات | birth; childbirth {mass}
ولاية | n f | pl=+ات | state; term; mandate; jurisdiction
ولد | n m hum | pl=أولاد; plgloss=children {pl} | boy; child; son
ولع | n m | pl=- | passion; fondness {mass}
ولوج | n m vn | pl=- | access {mass}; entry {mass}
ولي | n m hum | pl=أولياء | guardian; saint
وليمة | n f | pl=ولائم | banquet; feast
وميض | n m | pl=- | flash; glimmer
وهم | n m | pl=أوهام | illusion; delusion
وهن | n m | pl=- | weakness {mass}; fatigue {mass}
ويب | n f | pl=- | web {the}
ويل | n m | pl=ويلات; plgloss=horrors {pl} | woe
يأس | n m vn | pl=- | despair {mass}
ياباني | n m hum | pl=+ون; f=+ة; plgloss=Japanese {pl} | Japanese person
يابسة | n f | pl=- | land {mass}; dry land {mass}
ياردة | n f unit | pl=+ات | yard
ياسمين | n m | pl=- | jasmine {mass}
يافطة | n f | pl=+ات | sign; banner
يافع | n m hum | pl=+ون,يفعة; f=+ة | adolescent; teenager
ياقة | n f | pl=+ات | collar
ياقوت | n m | pl=- | ruby; sapphire
يانصيب | n m | pl=- | lottery
يتيم | n m hum | pl=أيتام,يتامى; f=+ة | orphan
يخت | n m | pl=يخوت | yacht
يد | n f | pl=أيدي,أيد,أياد,أيادي | hand; arm
يرقة | n f | pl=+ات | larva {plural: larvae}
يسار | n m | pl=- | left
يساري | n m hum | pl=+ون; f=+ة | leftist
يسر | n m | pl=- | ease {mass}; prosperity {mass}
يقطين | n m | pl=- | pumpkin
يقظة | n f | pl=- | vigilance {mass}; alertness {mass}; wakefulness {mass}
يقين | n m | pl=- | certainty {mass}; certitude {mass}
يمامة | n f | pl=يمام | dove
يمين | n m | pl=أيمان; plgloss=oaths {pl} | right; oath
ين | n m unit | pl=+ات | yen {plural: yen}
ينبوع | n m | pl=ينابيع | spring; source
يهودي | n m hum | pl=يهود; plgloss=Jews {pl} | Jew
يهودية | n f | pl=- | Judaism {mass}
يوان | n m unit | pl=- | yuan {plural: yuan}
يود | n m | pl=- | iodine {mass}
يورانيوم | n m | pl=- | uranium {mass}
يورو | n m unit | pl=- | euro
يوم | n m time | pl=أيام | day
يوميات | n f | pl=- | diary; memoirs {pl}
