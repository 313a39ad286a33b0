# Nouns of one word, by first letter.
جأش | n m | pl=- | composure {mass}
جائحات | n f | pl=- | pandemics {pl}
جائحة | n f | pl=جوائح | pandemic
جائزة | n f | pl=جوائز | prize
جائع | n m hum | pl=جياع; plgloss=hungry people {pl} | hungry person
جابي | n m hum | pl=جباة; f=جابية | collector; tax collector
جادة | n f | pl=+ات | avenue; boulevard
جاذبية | n f | pl=- | gravity {mass}; appeal
جار | n m hum | pl=جيران; f=+ة | neighbor
جارة | n f hum | pl=+ات | neighbor
جاز | n m | pl=- | jazz {mass}
جازولين | n m | pl=- | gasoline {mass}
جاسوس | n m hum | pl=جواسيس; f=+ة | spy
جاسوسية | n f | pl=- | espionage {mass}; spying {mass}
جاكت | n m | pl=- | jacket
جاكوزي | n m | pl=- | jacuzzi
جاكيت | n m | pl=+ات | jacket
جاكيتة | n f | pl=+ات | jacket
جالون | n m unit | pl=+ات | gallon
جالية | n f | pl=+ات,جوالي | community; expatriate community
جاليري | n m | pl=- | gallery
جاليوم | n m | pl=- | gallium {mass}
جامع | n m | pl=جوامع | mosque
جامعة | n f | pl=+ات | university
جاموس | n m | pl=جواميس | buffalo
جاموسة | n f | pl=+ات | buffalo
جانب | n m | pl=جوانب | side; aspect
جاني | n m hum | pl=جناة; f=جانية | perpetrator; offender; culprit
جاه | n m | pl=- | prestige {mass}; standing {mass}
جاهزية | n f | pl=- | readiness {mass}
جاهل | n m hum | pl=جهلة,جهال; f=+ة | ignorant person
جاهلية | n f | pl=- | pre-Islamic era; Jahiliyyah {mass}
جاودار | n m | pl=- | rye {mass}
جبان | n m hum | pl=جبناء; f=+ة | coward
جباية | n f vn | pl=+ات | collection; tax collection {mass}
جبر | n m | pl=- | algebra {mass}
جبروت | n m | pl=- | might {mass}; tyranny {mass}
جبس | n m | pl=- | gypsum {mass}; plaster {mass}
جبل | n m | pl=جبال | mountain
جبن | n m | pl=أجبان; plgloss=cheeses {pl} | cheese {mass}; cowardice {mass}
جبنة | n f | pl=+ات | cheese {mass}
جبهة | n f | pl=جبهات,جباه | front; forehead
جبيرة | n f | pl=جبائر | splint; cast
جبين | n m | pl=- | forehead; brow
جثة | n f | pl=جثث | body; corpse
جثمان | n m | pl=جثامين | body; remains {pl}
جحر | n m | pl=جحور | burrow; hole
جحش | n m | pl=جحوش | young donkey
جحود | n m | pl=- | ingratitude {mass}; denial {mass}
جحيم | n m | pl=- | hell {mass}; inferno
جد | n m hum | pl=أجداد; f=+ة | grandfather
جداء | n m | pl=+ات | product
جدار | n m | pl=جدران | wall
جدارة | n f | pl=+ات; plgloss=competencies {pl} | merit {mass}; worthiness {mass}; competence {mass}
جدارية | n f | pl=+ات | mural
جدال | n m | pl=- | argument; debate; controversy
جدب | n m | pl=- | barrenness {mass}; drought
جدة | n f hum | pl=+ات | grandmother
جدري | n m | pl=- | smallpox {mass}
جدل | n m | pl=- | controversy
جدلية | n f | pl=+ات | dialectic; controversy
جدول | n m | pl=جداول | schedule; table
جدولة | n f vn | pl=- | scheduling {mass}
جدوى | n f | pl=- | feasibility {mass}; usefulness {mass}; point
جدية | n f | pl=- | seriousness {mass}
جديري | n m | pl=- | chickenpox {mass}
جذام | n m | pl=- | leprosy {mass}
جذب | n m vn | pl=- | attraction {mass}
جذر | n m | pl=جذور; plgloss=roots {pl} | root
جذع | n m | pl=جذوع | trunk; torso
جذمور | n m | pl=جذامير | rhizome
جذوة | n f | pl=جذوات,جذى | ember; spark
جرأة | n f | pl=- | courage {mass}; boldness {mass}; audacity {mass}
جراب | n m | pl=أجربة | case; sheath; pouch
جرابيات | n f | pl=- | marsupials {pl}
جراج | n m | pl=+ات | garage
جراح | n m hum | pl=+ون; f=+ة | surgeon
جراحة | n f | pl=+ات; plgloss=surgeries {pl} | surgery
جراد | n m | pl=- | locusts {pl}
جرادة | n f | pl=+ات | locust; grasshopper
جرار | n m | pl=+ات | tractor
جرافة | n f | pl=+ات | bulldozer
جرافيت | n m | pl=- | graphite {mass}
جرافيتي | n m | pl=- | graffiti {mass}
جرافين | n m | pl=- | graphene {mass}
جرام | n m unit | pl=+ات | gram
جرانيت | n m | pl=- | granite {mass}
جرب | n m | pl=- | scabies {mass}; mange {mass}
جربوع | n m | pl=جرابيع | jerboa
جرة | n f | pl=جرار,جرات | jar; urn
جرثوم | n m | pl=- | germ
جرثومة | n f | pl=جراثيم; plgloss=germs {pl} | germ; microbe
جرجير | n m | pl=- | arugula {mass}; watercress {mass}
جرح | n m | pl=جروح,جراح; plgloss=injuries {pl},wounds {pl} | wound; injury
جرد | n m vn | pl=- | inventory; stocktaking {mass}
جرذ | n m | pl=جرذان | rat
جرس | n m | pl=أجراس | bell
جرسون | n m hum | pl=- | waiter
جرعة | n f | pl=جرعات,جرع | dose
جرف | n m | pl=أجراف,جروف | cliff; bank; shelf
جرم | n m | pl=أجرام; plgloss=bodies {pl} | celestial body; body
جرمانيوم | n m | pl=- | germanium {mass}
جرو | n m | pl=- | puppy; cub
جري | n m vn | pl=- | running {mass}; run
جريان | n m vn | pl=- | flow; flowing {mass}
جريح | n m hum | pl=جرحى; f=+ة; plgloss=wounded {pl},injured {pl} | wounded person; casualty
جريد | n m | pl=- | palm fronds {pl}
جريدة | n f | pl=جرائد | newspaper
جريرة | n f | pl=جرائر | offense; guilt {mass}
جريمة | n f | pl=جرائم | crime
جزء | n m | pl=أجزاء | part
جزئية | n f | pl=+ات; plgloss=details {pl} | detail; point
جزاء | n m | pl=+ات; plgloss=penalties {pl},sanctions {pl} | penalty; reward; punishment
جزائري | n m hum | pl=+ون; f=+ة | Algerian
جزار | n m hum | pl=+ون; f=+ة | butcher
جزرة | n f | pl=+ات | carrot
جزع | n m | pl=- | anxiety {mass}; grief {mass}
جزمة | n f | pl=جزم,جزمات | boot; pair of boots
جزيء | n m | pl=+ات | molecule
جزيئة | n f | pl=+ات | molecule; particle
جزية | n f | pl=جزى | tribute; poll tax
جزيرة | n f | pl=جزر | island
جسارة | n f | pl=- | boldness {mass}; courage {mass}
جسامة | n f | pl=- | gravity {mass}; enormity {mass}
جسد | n m | pl=أجساد | body
جسر | n m | pl=جسور | bridge
جسم | n m | pl=أجسام | body
جسيم | n m | pl=+ات; plgloss=particles {pl} | particle
جشع | n m | pl=- | greed {mass}
جص | n m | pl=- | plaster {mass}
جعبة | n f | pl=جعب,جعاب | quiver; repertoire; store
جعة | n f | pl=- | beer {mass}
جغرافيا | n f | pl=- | geography {mass}
جغرافية | n f | pl=- | geography {mass}
جفاء | n m | pl=- | estrangement {mass}; coldness {mass}
جفاف | n m | pl=- | drought; dryness {mass}; dehydration {mass}
جفن | n m | pl=جفون,أجفان | eyelid
جلاء | n m vn | pl=- | evacuation {mass}; withdrawal; clarity {mass}
جلابية | n f | pl=+ات | galabiya
جلاد | n m hum | pl=+ون; f=+ة | executioner; torturer
جلال | n m | pl=- | majesty {mass}; glory {mass}
جلالة | n f title | pl=- | majesty {mass}
جلب | n m vn | pl=- | bringing {mass}; procurement {mass}
جلباب | n m | pl=جلابيب | jilbab; robe
جلبة | n f | pl=- | commotion; noise
جلد | n m | pl=جلود; plgloss=skins {pl},hides {pl} | skin; leather {mass}; flogging {mass}
جلدة | n f | pl=+ات; plgloss=lashes {pl} | lash
جلسة | n f | pl=+ات | session
جلطة | n f | pl=جلطات,جلط | clot; stroke
جلوبيولين | n m | pl=+ات | globulin
جلوتين | n m | pl=- | gluten {mass}
جلوس | n m vn | pl=- | sitting {mass}
جلوكوز | n m | pl=- | glucose {mass}
جلوكوما | n f | pl=- | glaucoma {mass}
جليد | n m | pl=- | ice {mass}
جليس | n m hum | pl=جلساء; f=+ة | companion; sitter
جليسة | n f hum | pl=+ات | babysitter
جليسرين | n m | pl=- | glycerin {mass}
جماح | n m | pl=- | unruliness {mass}
جماد | n m | pl=+ات | inanimate object
جمارك | n f | pl=- | customs {pl}
جماع | n m | pl=- | sexual intercourse {mass}
جماعة | n f | pl=+ات | group
جمال | n m | pl=- | beauty {mass}
جمالية | n f | pl=+ات; plgloss=aesthetics {pl} | aesthetic
جماهيرية | n f | pl=- | popularity {mass}; Jamahiriya
جمباز | n m | pl=- | gymnastics {mass}
جمبري | n m | pl=- | shrimp {mass}
جمجمة | n f | pl=جماجم | skull
جمر | n m | pl=- | embers {pl}
جمرة | n f | pl=+ات | ember
جمركة | n f vn | pl=- | customs clearance {mass}
جمشت | n m | pl=- | amethyst {mass}
جمع | n m vn | pl=- | collection; gathering {mass}; plural
جمعية | n f | pl=+ات | association; assembly
جمل | n m | pl=جمال | camel
جملة | n f | pl=جمل | sentence
جمهرة | n f | pl=- | crowd; multitude
جمهور | n m | pl=جماهير | audience; public
جمهوري | n m hum | pl=+ون; f=+ة | Republican
جمهورية | n f | pl=+ات | republic
جمود | n m | pl=- | deadlock; stagnation {mass}; rigidity {mass}
جمودية | n f | pl=- | glacier
جميز | n m | pl=- | sycamore {mass}
جن | n m | pl=- | jinn {pl}
جناح | n m | pl=أجنحة | wing; suite; pavilion
جنازة | n f | pl=+ات,جنائز | funeral
جناس | n m | pl=- | paronomasia {mass}; alliteration {mass}
جناية | n f | pl=+ات | felony; crime
جنايني | n m hum | pl=- | gardener
جنب | n m | pl=أجناب | side
جنبة | n f | pl=- | pleura
جنبري | n m | pl=- | shrimp {mass}
جنة | n f | pl=جنات,جنان | paradise; heaven {mass}; garden
جنحة | n f | pl=جنح | misdemeanor
جندب | n m | pl=جنادب | grasshopper
جندر | n m | pl=- | gender
جندرمة | n f | pl=- | gendarmerie {mass}
جندول | n m | pl=جنادل | gondola
جندي | n m hum | pl=جنود | soldier
جندية | n f hum | pl=+ات | soldier; female soldier
جنرال | n m hum title | pl=+ات | general
جنز | n m | pl=- | jeans {pl}
جنزير | n m | pl=جنازير | chain
جنس | n m | pl=أجناس | sex {mass}; race; gender
جنسانية | n f | pl=- | sexuality {mass}
جنسية | n f | pl=+ات | nationality
جنف | n m | pl=- | scoliosis {mass}
جنوب | n m | pl=- | south
جنوح | n m vn | pl=- | delinquency {mass}; inclination; grounding
جنون | n m | pl=- | madness {mass}; insanity {mass}
جني | n m | pl=- | jinni; genie
جنية | n f | pl=+ات | fairy
جنيس | n m | pl=- | homonym
جنين | n m | pl=أجنة; plgloss=fetuses {pl},embryos {pl} | fetus; embryo
جنيه | n m unit | pl=+ات | pound
جهاد | n m | pl=- | jihad {mass}
جهادي | n m hum | pl=+ون; f=+ة | jihadist
جهاز | n m | pl=أجهزة | device; apparatus
جهالة | n f | pl=- | ignorance {mass}
جهة | n f | pl=+ات | side; party; authority
جهد | n m | pl=جهود | effort
جهر | n m | pl=- | openness {mass}; publicity {mass}
جهل | n m | pl=- | ignorance {mass}
جهنم | n f | pl=- | hell {mass}
جهوزية | n f | pl=- | readiness {mass}
جو | n m | pl=أجواء | air; weather {mass}; atmosphere
جواب | n m | pl=أجوبة,جوابات | answer; reply
جوار | n m | pl=- | vicinity; neighborhood; proximity {mass}
جواز | n m | pl=+ات; plgloss=passports {pl} | permit; permissibility {mass}; passport
جوافة | n f | pl=- | guava
جوال | n m | pl=+ات | mobile phone; cell phone
جوالة | n f hum | pl=- | rover; scout
جواهرجي | n m hum | pl=- | jeweler
جوجيتسو | n m | pl=- | jiu-jitsu {mass}
جودة | n f | pl=- | quality {mass}
جودو | n m | pl=- | judo {mass}
جور | n m | pl=- | injustice {mass}; oppression {mass}
جورب | n m | pl=جوارب; plgloss=socks {pl} | sock; stocking
جوري | n m | pl=- | damask rose
جوز | n m | pl=- | walnuts {pl}; nuts {pl}
جوزة | n f | pl=+ات | walnut; nut
جوع | n m | pl=- | hunger {mass}
جوف | n m | pl=أجواف | interior; cavity; hollow
جوقة | n f | pl=+ات | choir; chorus; band
جوكر | n m | pl=- | joker
جوكي | n m hum | pl=- | jockey
جول | n m unit | pl=+ات | joule
جولة | n f | pl=+ات | tour; round
جولف | n m | pl=- | golf {mass}
جوهر | n m | pl=- | essence
جوهرة | n f | pl=جواهر; plgloss=jewels {pl} | jewel; gem
جيب | n m | pl=جيوب | pocket
جيتار | n m | pl=+ات | guitar
جيجابايت | n m unit | pl=- | gigabyte
جيجاهرتز | n m unit | pl=- | gigahertz {plural: gigahertz}
جيجاوات | n m unit | pl=- | gigawatt
جيجاواط | n m unit | pl=- | gigawatt
جير | n m | pl=- | lime {mass}
جيرة | n f | pl=- | neighborhood; neighborliness {mass}
جيش | n m | pl=جيوش | army
جيفة | n f | pl=جيف | carcass; carrion {mass}
جيل | n m | pl=أجيال | generation
جيلاتي | n m | pl=- | gelato {mass}
جيلاتين | n m | pl=- | gelatin {mass}
جين | n m | pl=+ات | gene
جينة | n f | pl=+ات | gene
جينز | n m | pl=- | jeans {pl}
جينوم | n m | pl=- | genome
جيوفيزياء | n f | pl=- | geophysics {mass}
جيولوجي | n m hum | pl=+ون; f=+ة | geologist
جيولوجيا | n f | pl=- | geology {mass}
حائز | n m hum | pl=+ون; f=+ة | winner; holder
حائط | n m | pl=حيطان | wall
حائك | n m hum | pl=حاكة | weaver
حائل | n m | pl=حوائل | barrier; obstacle
حاج | n m hum title | pl=حجاج; f=+ة | pilgrim
حاجب | n m | pl=حواجب; plgloss=eyebrows {pl} | eyebrow; chamberlain
حاجة | n f | pl=+ات | need
حاجز | n m | pl=حواجز | barrier; checkpoint; obstacle
حاخام | n m hum title | pl=+ات | rabbi
حاخامية | n f | pl=- | rabbinate
حادث | n m | pl=حوادث | accident; incident
حادثة | n f | pl=حوادث,حادثات | incident; accident
حارة | n f | pl=+ات | neighborhood; alley; lane
حارس | n m hum | pl=حراس; f=+ة | guard; goalkeeper
حاسب | n m | pl=حواسب,حواسيب | computer
حاسبة | n f | pl=+ات | calculator
حاسة | n f | pl=حواس; plgloss=senses {pl} | sense
حاسد | n m hum | pl=+ون,حساد; f=+ة | envious person
حاسوب | n m | pl=حواسيب | computer
حاشية | n f | pl=حواش,حواشي | footnote; margin; entourage
حاصدة | n f | pl=+ات | harvester; combine harvester
حاصل | n m | pl=- | result; product; quotient
حاضر | n m | pl=- | present
حاضرة | n f | pl=حواضر | metropolis; capital
حاضن | n m hum | pl=+ون; f=+ة | custodian; sponsor
حاضنة | n f | pl=+ات,حواضن | incubator; support base
حافة | n f | pl=حواف | edge; brink
حافر | n m | pl=حوافر | hoof
حافز | n m | pl=حوافز | incentive
حافظة | n f | pl=+ات | wallet; folder; container
حافلة | n f | pl=+ات | bus
حاقد | n m hum | pl=+ون; f=+ة | hater; spiteful person
حاكم | n m hum title | pl=حكام; f=+ة | ruler; governor
حاكمية | n f | pl=- | governance {mass}; sovereignty {mass}
حال | n m | pl=أحوال | state; condition
حالب | n m | pl=- | ureter
حالة | n f | pl=+ات | case; state; condition
حالم | n m hum | pl=+ون; f=+ة | dreamer
حامض | n m | pl=حوامض | acid; lemon
حامل | n m | pl=+ون,حوامل | holder; carrier; bearer
حاملة | n f | pl=+ات | carrier
حامي | n m hum | pl=-; f=حامية | protector; defender
حامية | n f | pl=+ات | garrison
حانة | n f | pl=+ات | bar; pub
حانوت | n m | pl=حوانيت | shop
حاوية | n f | pl=+ات | container
حب | n m | pl=- | love {mass}
حبار | n m | pl=- | squid
حبارى | n f | pl=حباريات | bustard; houbara
حبة | n f | pl=حبات,حبوب; plgloss=grains {pl},pills {pl},cereals {pl} | pill; grain; bean
حبر | n m | pl=أحبار | ink {mass}
حبس | n m vn | pl=- | imprisonment {mass}; detention {mass}
حبق | n m | pl=- | basil {mass}
حبكة | n f | pl=حبكات | plot
حبل | n m | pl=حبال | rope; cord
حبهان | n m | pl=- | cardamom {mass}
حبيب | n m hum | pl=أحباء,أحبة,أحباب; f=+ة; plgloss=loved ones {pl} | beloved; sweetheart
حبيبة | n f hum | pl=+ات | beloved; girlfriend
حتف | n m | pl=حتوف | death; demise
حتمية | n f | pl=+ات | inevitability {mass}; determinism {mass}
حث | n m vn | pl=- | urging {mass}; encouragement {mass}; induction {mass}
حج | n m | pl=- | hajj; pilgrimage
حجاب | n m | pl=أحجبة | hijab; veil; headscarf
حجب | n m vn | pl=- | blocking {mass}; withholding {mass}
حجة | n f | pl=حجج | argument; pretext
حجر | n m | pl=أحجار,حجارة | stone
حجرة | n f | pl=حجرات | room; chamber
حجز | n m vn | pl=حجوزات; plgloss=reservations {pl} | reservation; booking; seizure
حجل | n m | pl=حجلان | partridge
حجم | n m | pl=أحجام | size; volume
حجية | n f | pl=- | authority {mass}; probative force {mass}
حد | n m | pl=حدود; plgloss=borders {pl},limits {pl} | limit; extent
حدأة | n f | pl=- | kite
حداثة | n f | pl=- | modernity {mass}; novelty {mass}
حداد | n m | pl=+ون | mourning {mass}; blacksmith
حدادة | n f | pl=- | blacksmithing {mass}
حدب | n m | pl=- | kyphosis {mass}
حدبة | n f | pl=حدبات | hump
حدة | n f | pl=- | intensity {mass}
حدث | n m | pl=أحداث | event
حدس | n m | pl=- | intuition {mass}; guess
حدقة | n f | pl=حدقات,أحداق | pupil
حدوة | n f | pl=حدوات | horseshoe
حدوتة | n f | pl=حواديت | tale; fairy tale
حدوث | n m vn | pl=- | occurrence; happening
حدوق | n m | pl=- | haddock
حديث | n m | pl=أحاديث | talk; conversation
حديد | n m | pl=- | iron {mass}
حديدين | n m | pl=- | ferritin {mass}
حديقة | n f | pl=حدائق | garden; park
حذاء | n m | pl=أحذية | shoe
حذافير | n f | pl=- | entirety {mass}
حذر | n m | pl=- | caution {mass}
حذف | n m vn | pl=- | deletion
حر | n m | pl=- | heat {mass}
حراثة | n f vn | pl=- | plowing {mass}; tillage {mass}
حرارة | n f | pl=- | heat {mass}; temperature
حراسة | n f vn | pl=+ات | guard; protection {mass}; custody {mass}
حراك | n m | pl=- | movement; mobility {mass}; protest movement
حرامي | n m hum | pl=حرامية | thief
حرب | n f | pl=حروب | war
حرباء | n f | pl=حرابي | chameleon
حربة | n f | pl=حراب | bayonet; spear
حرث | n m vn | pl=- | plowing {mass}; tillage {mass}
حرج | n m | pl=أحراج; plgloss=woods {pl} | embarrassment {mass}; blame {mass}
حرز | n m | pl=أحراز | amulet; safe place
حرس | n m hum | pl=- | guard {mass}; guards {pl}
حرش | n m | pl=أحراش | forest; woods {pl}
حرشفة | n f | pl=حراشف | scale
حرص | n m | pl=- | keenness {mass}; care {mass}
حرف | n m | pl=حروف,أحرف; plgloss=letters {pl} | letter; character
حرفة | n f | pl=حرف | craft; trade
حرفي | n m hum | pl=+ون; f=+ة | craftsman; artisan
حرفية | n f | pl=- | professionalism {mass}; craftsmanship {mass}
حرق | n m vn | pl=حروق; plgloss=burns {pl} | burning {mass}; burn
حرقة | n f | pl=- | burning sensation; anguish {mass}
حركة | n f | pl=+ات | movement
حرم | n m | pl=أحرام | sanctuary; campus; wife
حرمان | n m vn | pl=- | deprivation {mass}; denial {mass}; disqualification {mass}
حرمة | n f | pl=حرمات | sanctity {mass}; inviolability {mass}
حرملك | n m | pl=- | harem
حرية | n f | pl=+ات | freedom
حرير | n m | pl=- | silk {mass}
حريرة | n f | pl=حرائر | calorie; harira {mass}
حريق | n m | pl=حرائق | fire
حزاز | n m | pl=- | moss {mass}
حزازيات | n f | pl=- | mosses {pl}; bryophytes {pl}
حزام | n m | pl=أحزمة | belt
حزب | n m | pl=أحزاب | party
حزم | n m | pl=- | firmness {mass}; decisiveness {mass}
حزمة | n f | pl=حزم | package
حزن | n m | pl=أحزان | sadness {mass}; grief {mass}; sorrow
حس | n m | pl=- | sense; sensation
حساء | n m | pl=- | soup {mass}
حساب | n m | pl=+ات | account; calculation
حساسية | n f | pl=+ات; plgloss=allergies {pl},sensitivities {pl} | sensitivity; allergy
حسبان | n m | pl=- | consideration {mass}; account
حسد | n m | pl=- | envy {mass}
حسر | n m | pl=- | nearsightedness {mass}; myopia {mass}
حسرة | n f | pl=حسرات | heartbreak {mass}; regret; sorrow
حسم | n m vn | pl=حسومات | resolution; settlement; discount
حسن | n m | pl=- | goodness {mass}; beauty {mass}
حسناء | n f hum | pl=حسناوات,حسان | beauty
حسنة | n f | pl=حسنات; plgloss=merits {pl},good deeds {pl} | good deed; merit
حسون | n m | pl=حساسين | goldfinch
حشد | n m | pl=حشود; plgloss=crowds {pl} | crowd; mobilization
حشرة | n f | pl=+ات | insect
حشمة | n f | pl=- | modesty {mass}; decency {mass}
حشو | n m | pl=- | filling; padding {mass}
حشوة | n f | pl=حشوات | filling; stuffing {mass}
حشيش | n m | pl=حشائش; plgloss=grasses {pl},weeds {pl} | hashish {mass}; cannabis {mass}; grass {mass}
حشيشة | n f | pl=حشائش | weed; herb
حصاة | n f | pl=حصوات; plgloss=stones {pl},pebbles {pl} | pebble; stone
حصاد | n m vn | pl=- | harvest; outcome
حصار | n m | pl=+ات | siege; blockade
حصافة | n f | pl=- | prudence {mass}; sound judgment {mass}
حصالة | n f | pl=+ات | piggy bank; money box
حصان | n m | pl=أحصنة | horse
حصانة | n f | pl=+ات | immunity
حصباء | n f | pl=- | gravel {mass}
حصبة | n f | pl=- | measles {mass}
حصة | n f | pl=حصص | share; quota
حصر | n m vn | pl=- | limitation
حصرية | n f | pl=- | exclusivity {mass}
حصن | n m | pl=حصون | fort
حصوة | n f | pl=حصوات | stone; pebble
حصول | n m vn | pl=-; على=of | obtaining {mass}; acquisition
حصى | n m | pl=- | gravel {mass}; pebbles {pl}; stones {pl}
حصيرة | n f | pl=حصائر | mat
حصيلة | n f | pl=حصائل | toll; outcome; proceeds {pl}
حصين | n m | pl=- | hippocampus
حضارة | n f | pl=+ات | civilization
حضانة | n f vn | pl=+ات | nursery; custody {mass}; incubation {mass}
حضن | n m | pl=أحضان | embrace; lap; bosom
حضور | n m vn | pl=- | attendance {mass}; presence; audience
حضيرة | n f | pl=حضائر | squad
حضيض | n m | pl=- | rock bottom {mass}; low point
حطاب | n m hum | pl=+ون | woodcutter; lumberjack
حطام | n m | pl=- | wreckage {mass}; debris {mass}; rubble {mass}
حطب | n m | pl=أحطاب | firewood {mass}
حظ | n m | pl=حظوظ | luck {mass}
حظر | n m vn | pl=- | ban; embargo
حظوة | n f | pl=حظوات | favor {mass}; privilege
حظيرة | n f | pl=حظائر | barn; pen; hangar
حفار | n m hum | pl=+ون | digger
حفارة | n f | pl=+ات | excavator; rig
حفاز | n m | pl=+ات | catalyst
حفاض | n m | pl=+ات | diaper
حفاضة | n f | pl=+ات | diaper
حفاظ | n m vn | pl=- | preservation {mass}
حفاوة | n f | pl=- | warm welcome; hospitality {mass}; cordiality {mass}
حفر | n m vn | pl=- | drilling {mass}; digging {mass}; excavation
حفرة | n f | pl=حفر | hole; pit; pothole
حفرية | n f | pl=+ات; plgloss=fossils {pl},excavations {pl} | fossil; excavation
حفش | n m | pl=- | sturgeon
حفظ | n m vn | pl=- | preservation {mass}
حفل | n m | pl=+ات | ceremony; concert
حفلة | n f | pl=+ات | party; concert
حفنة | n f | pl=حفنات | handful
حفيد | n m hum | pl=أحفاد; f=+ة; plgloss=grandchildren {pl},descendants {pl} | grandson; grandchild; descendant
حفيدة | n f hum | pl=+ات | granddaughter
حفيظة | n f | pl=حفائظ | resentment {mass}; ire {mass}
حفيف | n m | pl=- | rustle; rustling {mass}
حق | n m | pl=حقوق | right
حقبة | n f time | pl=حقب,حقبات | era; period
حقد | n m | pl=أحقاد | hatred {mass}; grudge
حقل | n m | pl=حقول | field
حقن | n m vn | pl=- | injection
حقنة | n f | pl=حقن | injection; syringe
حقوقي | n m hum | pl=+ون; f=+ة | human rights activist; jurist
حقيبة | n f | pl=حقائب | bag; portfolio
حقيقة | n f | pl=حقائق | fact; truth
حكاك | n m | pl=- | itching {mass}
حكاية | n f | pl=+ات | story; tale
حكة | n f | pl=- | itching {mass}; itch
حكم | n m | pl=أحكام | rule; ruling
حكمة | n f | pl=- | wisdom {mass}; proverb
حكواتي | n m hum | pl=+ون,حكواتية | storyteller
حكومة | n f | pl=+ات | government
حكيم | n m hum | pl=حكماء; f=+ة | sage; wise man {plural: wise men}
حل | n m | pl=حلول | solution
حلأ | n m | pl=- | herpes {mass}
حلاق | n m hum | pl=+ون; f=+ة | barber; hairdresser
حلاقة | n f vn | pl=- | shaving {mass}; haircut
حلاوة | n f | pl=- | sweetness {mass}; halva {mass}
حلبة | n f | pl=حلبات | arena; ring; racetrack
حلة | n f | pl=- | suit; attire {mass}
حلزون | n m | pl=+ات | snail; spiral
حلف | n m | pl=أحلاف | alliance; pact
حلق | n m | pl=حلوق | throat; earrings {pl}
حلقة | n f | pl=+ات | episode; ring; loop
حلم | n m | pl=أحلام | dream
حلمة | n f | pl=حلمات | nipple
حلول | n m vn | pl=- | advent; arrival
حلوى | n f | pl=- | candy {mass}; dessert
حلويات | n f | pl=- | sweets {pl}; confectionery {mass}
حلوياتي | n m hum | pl=- | confectioner
حليب | n m | pl=- | milk {mass}
حلية | n f | pl=حلي,حلى; plgloss=jewelry {mass} | ornament; piece of jewelry {plural: pieces of jewelry}
حليف | n m hum | pl=حلفاء; f=+ة | ally
حليمة | n f | pl=+ات | papilla {plural: papillae}
حمائية | n f | pl=- | protectionism {mass}
حمار | n m | pl=حمير | donkey
حماسة | n f | pl=- | enthusiasm {mass}; zeal {mass}
حماق | n m | pl=- | chickenpox {mass}
حماقة | n f | pl=+ات | foolishness {mass}; folly
حمال | n m hum | pl=+ون | porter
حمالة | n f | pl=+ات | stretcher; carrier; hanger
حمام | n m | pl=+ات | bathroom; bath
حمامة | n f | pl=+ات,حمائم | pigeon; dove
حماية | n f vn | pl=- | protection {mass}
حمض | n m | pl=أحماض | acid
حمضيات | n f | pl=- | citrus fruits {pl}
حمل | n m vn | pl=أحمال; plgloss=loads {pl} | pregnancy; carrying {mass}; load
حملة | n f | pl=+ات | campaign
حمم | n f | pl=- | lava {mass}
حمو | n m hum | pl=أحماء | father-in-law {plural: fathers-in-law}
حموضة | n f | pl=- | acidity {mass}
حمولة | n f | pl=+ات | load; cargo; payload
حمى | n f | pl=- | fever
حمية | n f | pl=+ات,حميات | diet; fervor {mass}
حميمية | n f | pl=- | intimacy {mass}
حناء | n f | pl=- | henna {mass}
حنان | n m | pl=- | tenderness {mass}; affection {mass}
حنث | n m vn | pl=- | breach; perjury {mass}
حنجرة | n f | pl=حناجر | throat; larynx
حنش | n m | pl=أحناش | snake
حنطة | n f | pl=- | wheat {mass}
حنفية | n f | pl=+ات | tap; faucet
حنق | n m | pl=- | rage {mass}; resentment {mass}
حنكة | n f | pl=- | shrewdness {mass}; experience {mass}; skill {mass}
حنين | n m | pl=- | nostalgia {mass}; longing {mass}
حوار | n m | pl=+ات | dialogue
حواري | n m hum | pl=+ون; plgloss=disciples {pl},apostles {pl} | disciple; apostle
حوالة | n f | pl=+ات | money transfer; money order; remittance
حوامة | n f | pl=+ات | hovercraft; helicopter
حوت | n m | pl=حيتان | whale
حوذي | n m hum | pl=+ون | coachman
حور | n m | pl=- | poplar; poplars {pl}
حورية | n f | pl=+ات | houri; nymph; mermaid
حوزة | n f | pl=+ات | possession {mass}; seminary
حوسبة | n f vn | pl=- | computing {mass}; computerization {mass}
حوش | n m | pl=أحواش | courtyard; yard
حوصلة | n f | pl=حواصل | crop; gizzard; summary
حوض | n m | pl=أحواض | basin
حوكمة | n f vn | pl=- | governance {mass}
حولية | n f | pl=+ات; plgloss=annals {pl},yearbooks {pl} | yearbook
حويصلة | n f | pl=+ات | vesicle; alveolus
حي | n m | pl=أحياء; plgloss=neighborhoods {pl} | neighborhood; district
حياء | n m | pl=- | modesty {mass}; shyness {mass}; shame {mass}
حياة | n f | pl=- | life
حياد | n m | pl=- | neutrality {mass}
حيادية | n f | pl=- | neutrality {mass}; impartiality {mass}
حيازة | n f vn | pl=+ات; plgloss=holdings {pl} | possession {mass}; holding; acquisition
حياكة | n f vn | pl=- | knitting {mass}; weaving {mass}
حية | n f | pl=+ات | snake
حيرة | n f | pl=- | confusion {mass}; bewilderment {mass}
حيز | n m | pl=أحياز | space; scope
حيض | n m | pl=- | menstruation {mass}
حيطة | n f | pl=- | caution {mass}; precaution
حيف | n m | pl=- | injustice {mass}
حيلة | n f | pl=حيل; plgloss=tricks {pl} | trick; ruse; stratagem
حيمن | n m | pl=حيامن | sperm {mass}
حيوان | n m | pl=+ات | animal
حيود | n m | pl=- | diffraction {mass}
حيوية | n f | pl=- | vitality {mass}; liveliness {mass}
خؤولة | n f | pl=- | maternal kinship {mass}
خائن | n m hum | pl=خونة,+ون; f=+ة | traitor
خاتم | n m | pl=خواتم | ring; seal
خاتمة | n f | pl=خواتم,خواتيم | conclusion; end
خادم | n m | pl=خوادم,خدم | server; servant
خادمة | n f hum | pl=+ات | maid; domestic worker
خارج | n m | pl=- | outside {mass}; abroad {mass}
خارجية | n f | pl=- | foreign ministry; foreign affairs {pl}
خارصين | n m | pl=- | zinc {mass}
خارطة | n f | pl=خرائط,خارطات | map
خارق | n m | pl=خوارق | miracle; supernatural event
خازن | n m hum | pl=- | treasurer; storekeeper
خاسر | n m hum | pl=+ون; f=+ة | loser
خاصرة | n f | pl=خواصر | waist; flank; side
خاصية | n f | pl=خصائص,خاصيات | property; feature
خاطر | n m | pl=خواطر; plgloss=thoughts {pl},reflections {pl} | mind; sake; thought
خاطرة | n f | pl=خواطر; plgloss=thoughts {pl},reflections {pl} | thought; reflection
خاطف | n m hum | pl=+ون; f=+ة | kidnapper; hijacker
خاقان | n m hum | pl=- | khagan
خال | n m hum | pl=أخوال | maternal uncle; uncle
خالة | n f hum | pl=+ات | maternal aunt; aunt
خالق | n m hum | pl=+ون | creator
خام | n m | pl=+ات | crude oil {mass}; crude {mass}; ore
خامة | n f | pl=+ات; plgloss=raw materials {pl} | raw material; ore
خانة | n f | pl=+ات | box; field; digit
خباثة | n f | pl=- | malignancy
خباز | n m hum | pl=+ون; f=+ة | baker
خبازى | n f | pl=- | mallow {mass}
خبث | n m | pl=- | malice {mass}; slag {mass}
خبر | n m | pl=أخبار; plgloss=news {mass} | news {mass}
خبرة | n f | pl=خبرات; plgloss=expertise {mass},experiences {pl} | experience {mass}; expertise {mass}
خبز | n m | pl=- | bread {mass}
خبزة | n f | pl=+ات | loaf {plural: loaves}
خبطة | n f | pl=خبطات | blow; knock; scoop
خبيئة | n f | pl=خبايا | cache; hidden thing
خبير | n m hum | pl=خبراء; f=+ة | expert
خبيرة | n f hum | pl=+ات | expert
خبيزة | n f | pl=- | mallow {mass}
ختام | n m | pl=- | conclusion; end; closing
ختان | n m | pl=- | circumcision {mass}
ختم | n m | pl=أختام | seal; stamp
خثار | n m | pl=- | thrombosis {mass}
خثرة | n f | pl=خثرات | clot; blood clot
خجل | n m | pl=- | shyness {mass}; embarrassment {mass}; shame {mass}
خد | n m | pl=خدود | cheek
خداع | n m vn | pl=- | deception {mass}; trickery {mass}
خدر | n m | pl=- | numbness {mass}
خدش | n m | pl=خدوش | scratch
خدشة | n f | pl=+ات | scratch
خدعة | n f | pl=خدع | trick; ruse
خدمة | n f | pl=خدمات | service
خديعة | n f | pl=خدائع | deception; trickery {mass}
خديوي | n m hum title | pl=+ون | khedive
خديوية | n f | pl=- | khedivate
خذلان | n m vn | pl=- | letdown; abandonment {mass}; disappointment
خراب | n m | pl=- | ruin {mass}; destruction {mass}; devastation {mass}
خراج | n m | pl=+ات | abscess; land tax
خرافة | n f | pl=+ات | superstition; myth
خردة | n f | pl=- | scrap {mass}; scrap metal {mass}
خردل | n m | pl=- | mustard {mass}
خرسانة | n f | pl=- | concrete {mass}
خرشنة | n f | pl=خراشن | tern
خرشوف | n m | pl=- | artichoke
خرطوش | n m | pl=خراطيش | cartridge
خرطوشة | n f | pl=+ات,خراطيش | cartridge
خرطوم | n m | pl=خراطيم | hose; trunk
خرف | n m | pl=- | dementia {mass}; senility {mass}
خرق | n m vn | pl=خروق,خروقات; plgloss=violations {pl},breaches {pl} | violation; breach
خرقة | n f | pl=- | rag
خرنوب | n m | pl=- | carob
خروب | n m | pl=- | carob {mass}
خروج | n m vn | pl=- | exit; departure; leaving {mass}
خروف | n m | pl=خراف,خرفان | sheep {plural: sheep}; lamb
خريج | n m hum | pl=+ون; f=+ة | graduate
خريجة | n f hum | pl=+ات | graduate
خريطة | n f | pl=خرائط | map
خريف | n m time | pl=- | autumn; fall
خزاف | n m hum | pl=+ون | potter
خزامى | n f | pl=- | lavender {mass}
خزان | n m | pl=+ات | tank; reservoir
خزانة | n f | pl=خزائن | treasury
خزعة | n f | pl=+ات | biopsy
خزف | n m | pl=- | ceramics {pl}; pottery {mass}; porcelain {mass}
خزن | n m vn | pl=- | storage {mass}
خزنة | n f | pl=خزنات,خزائن | safe; vault
خزي | n m | pl=- | shame {mass}; disgrace {mass}
خزينة | n f | pl=خزائن | treasury; safe
خس | n m | pl=- | lettuce {mass}
خسارة | n f | pl=خسائر; plgloss=losses {pl} | loss
خسة | n f | pl=- | vileness {mass}; meanness {mass}
خسوف | n m | pl=- | lunar eclipse
خشب | n m | pl=أخشاب; plgloss=timber {mass} | wood {mass}; timber {mass}
خشبة | n f | pl=خشبات | board; stage; piece of wood {plural: pieces of wood}
خشخاش | n m | pl=- | poppy; poppies {pl}
خشوع | n m | pl=- | reverence {mass}; humility {mass}
خشونة | n f | pl=- | roughness {mass}; harshness {mass}
خشية | n f vn | pl=- | fear
خصام | n m | pl=+ات | quarrel; feud
خصخصة | n f vn | pl=- | privatization {mass}
خصر | n m | pl=خصور | waist
خصلة | n f | pl=خصل,خصال | trait; lock; tuft
خصم | n m hum | pl=خصوم | opponent; discount
خصوبة | n f | pl=- | fertility {mass}
خصوص | n m | pl=- | regard; respect; particular
خصوصية | n f | pl=+ات | privacy {mass}; specificity; peculiarity
خصومة | n f | pl=+ات | dispute; feud; rivalry
خصية | n f | pl=خصى | testicle
خضاب | n m | pl=- | hemoglobin {mass}; dye
خضار | n m | pl=- | vegetables {pl}; greenery {mass}
خضراوات | n f | pl=- | vegetables {pl}
خضرة | n f | pl=- | greenery {mass}; greenness {mass}
خضروات | n f | pl=- | vegetables {pl}
خضري | n m hum | pl=- | greengrocer
خضم | n m | pl=- | midst {mass}; throes {pl}
خضوع | n m vn | pl=- | submission {mass}; subjection {mass}
خط | n m | pl=خطوط | line
خطأ | n m | pl=أخطاء | error; mistake
خطاب | n m | pl=+ات | speech
خطابة | n f | pl=- | oratory {mass}; rhetoric {mass}
خطاط | n m hum | pl=+ون; f=+ة | calligrapher
خطاف | n m | pl=+ات,خطاطيف | hook; swallow
خطبة | n f | pl=خطب | sermon; speech; engagement
خطة | n f | pl=خطط | plan
خطر | n m | pl=أخطار,مخاطر | danger; risk
خطف | n m vn | pl=- | kidnapping; abduction; hijacking
خطم | n m | pl=- | snout; muzzle
خطمي | n m | pl=- | marshmallow
خطوبة | n f | pl=- | engagement
خطوة | n f | pl=+ات | step
خطورة | n f | pl=- | seriousness {mass}; danger {mass}
خطيئة | n f | pl=خطايا | sin
خطيب | n m hum title | pl=خطباء; f=+ة | preacher; orator; fiancé
خطيبة | n f hum | pl=+ات | fiancée
خف | n m | pl=أخفاف,خفاف | slipper; camel's hoof
خفاء | n m | pl=- | secrecy {mass}; concealment {mass}
خفاش | n m | pl=خفافيش; plgloss=bats {pl} | bat
خفة | n f | pl=- | lightness {mass}; agility {mass}
خفر | n m hum | pl=- | guard {mass}; guards {pl}
خفض | n m vn | pl=- | reduction; cut; lowering {mass}
خفقان | n m | pl=- | palpitation; beating {mass}; throbbing {mass}
خفية | n f | pl=- | secrecy {mass}
خل | n m | pl=- | vinegar {mass}
خلاص | n m | pl=- | salvation {mass}; deliverance {mass}
خلاصة | n f | pl=+ات | summary; conclusion; extract
خلاط | n m | pl=+ات | blender; mixer
خلاعة | n f | pl=- | debauchery {mass}; indecency {mass}
خلاف | n m | pl=+ات | dispute
خلافة | n f | pl=- | caliphate; succession {mass}
خلخال | n m | pl=خلاخيل | anklet
خلخلة | n f vn | pl=- | destabilization {mass}; disruption; loosening {mass}
خلسة | n f | pl=- | stealth {mass}
خلط | n m vn | pl=- | mixing {mass}; confusion {mass}
خلطة | n f | pl=خلطات | mix; mixture
خلع | n m vn | pl=- | removal; dislocation; khula {mass}
خلف | n m | pl=- | back; rear
خلفية | n f | pl=+ات | background
خلق | n m vn | pl=- | creation {mass}
خلل | n m | pl=- | defect; imbalance
خلو | n m | pl=- | absence; freedom {mass}
خلوة | n f | pl=خلوات | retreat; seclusion {mass}; privacy {mass}
خلود | n m | pl=- | immortality {mass}; eternity {mass}
خلية | n f | pl=خلايا | cell
خليج | n m | pl=خلجان | gulf; bay
خليط | n m | pl=- | mixture; blend
خليفة | n m hum title | pl=خلفاء | caliph; successor
خليقة | n f | pl=خلائق | creation; creatures {pl}
خليوي | n m | pl=+ات | cell phone; mobile phone
خم | n m | pl=أخمام | coop; chicken coop
خمار | n m | pl=- | veil; headscarf
خماسية | n f | pl=+ات | quintet; five goals {pl}
خماسين | n f | pl=- | khamsin {mass}
خمر | n f | pl=خمور | wine
خمسينات | n f time | pl=- | fifties {pl}
خمسينيات | n f time | pl=- | fifties {pl}
خمود | n m | pl=- | inactivity {mass}; dormancy {mass}
خمول | n m | pl=- | lethargy {mass}; inactivity {mass}; idleness {mass}
خميرة | n f | pl=خمائر | yeast {mass}
خناق | n m | pl=- | diphtheria {mass}
خنجر | n m | pl=خناجر | dagger
خندق | n m | pl=خنادق | trench; ditch
خنزير | n m | pl=خنازير | pig
خنزيرة | n f | pl=+ات | sow
خنصر | n m | pl=خناصر | little finger
خنفساء | n f | pl=خنافس | beetle
خنفسة | n f | pl=خنافس | beetle
خنق | n m vn | pl=- | strangulation {mass}; suffocation {mass}
خوار | n m | pl=- | mooing {mass}
خوارزمية | n f | pl=+ات | algorithm
خوخ | n m | pl=- | peaches {pl}; peach
خوخة | n f | pl=+ات | peach
خوذة | n f | pl=خوذ,خوذات | helmet
خوري | n m hum | pl=خوارنة | priest
خوض | n m vn | pl=- | engagement {mass}; waging {mass}; wading {mass}
خوف | n m vn | pl=- | fear
خيار | n m | pl=+ات | option; choice
خيارة | n f | pl=+ات | cucumber
خياط | n m hum | pl=+ون; f=+ة | tailor
خياطة | n f vn | pl=- | sewing {mass}; tailoring {mass}
خيال | n m | pl=+ات,أخيلة | imagination; fiction {mass}
خيالة | n m hum | pl=- | cavalry {mass}; horsemen {pl}
خيانة | n f vn | pl=+ات | betrayal; treason {mass}; infidelity {mass}
خيبة | n f | pl=+ات | disappointment; failure
خيتاني | n m hum | pl=+ون | Khitan
خير | n m | pl=- | good {mass}
خيرة | n f | pl=- | elite; best
خيزران | n m | pl=- | bamboo {mass}
خيش | n m | pl=- | burlap {mass}; sackcloth {mass}
خيشوم | n m | pl=خياشيم | gill
خيط | n m | pl=خيوط | thread; string
خيل | n f | pl=خيول; plgloss=horses {pl} | horses {pl}
خيمة | n f | pl=خيام,خيم | tent
