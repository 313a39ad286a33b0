جائع | n m hum | pl=جياع; plgloss=hungry people {pl} | hungry person
جابي | n m hum | pl=جباة; f=جابية | collector; tax collector
جار | n m hum | pl=جيران; f=+ة | neighbor
جارة | n f hum | pl=+ات | neighbor
جاز | n m | pl=- | jazz {mass}
جازولين | n m | pl=- | gasoline {mass}
جاسوس | n m hum | pl=جواسيس; f=+ة | spy
جاسوسية | n f | pl=- | espionage {mass}; spying {mass}
جالية | n f | pl=+ات,جوالي | community; expatriate community
جامع | n m | pl=جوامع | mosque
جاموس | n m | pl=جواميس | buffalo
جاموسة | n f | pl=+ات | buffalo
جاني | n m hum | pl=جناة; f=جانية | perpetrator; offender; culprit
جاه | n m | pl=- | prestige {mass}; standing {mass}
جاهل | n m hum | pl=جهلة,جهال; f=+ة | ignorant person
جاهلية | n f | pl=- | pre-Islamic era; Jahiliyyah {mass}
جباية | n f vn | pl=+ات | collection; tax collection {mass}
جبان | n m hum | pl=جبناء; f=+ة | coward
جبر | n m | pl=- | algebra {mass}
جبروت | n m | pl=- | might {mass}; tyranny {mass}
جبس | n m | pl=- | gypsum {mass}; plaster {mass}
جبن | n m | pl=أجبان; plgloss=cheeses {pl} | cheese {mass}; cowardice {mass}
جبنة | n f | pl=+ات | cheese {mass}
جبهة | n f | pl=جبهات,جباه | front; forehead
جبيرة | n f | pl=جبائر | splint; cast
جبين | n m | pl=- | forehead; brow
جثمان | n m | pl=جثامين | body; remains {pl}
جحود | n m | pl=- | ingratitude {mass}; denial {mass}
جحيم | n m | pl=- | hell {mass}; inferno
جدار حماية | n m | pl=جدران | firewall
جدال | n m | pl=- | argument; debate; controversy
جدلية | n f | pl=+ات | dialectic; controversy
جدة | n f hum | pl=+ات | grandmother
جدوى | n f | pl=- | feasibility {mass}; usefulness {mass}; point
جدولة | n f vn | pl=- | scheduling {mass}
جدية | n f | pl=- | seriousness {mass}
جذب | n m vn | pl=- | attraction {mass}
جذر | n m | pl=جذور; plgloss=roots {pl} | root
جذع | n m | pl=جذوع | trunk; torso
جذوة | n f | pl=جذوات,جذى | ember; spark
جرأة | n f | pl=- | courage {mass}; boldness {mass}; audacity {mass}
جراب | n m | pl=أجربة | case; sheath; pouch
جراح | n m hum | pl=+ون; f=+ة | surgeon
جراحة | n f | pl=+ات; plgloss=surgeries {pl} | surgery
جراد | n m | pl=- | locusts {pl}
جرافة | n f | pl=+ات | bulldozer
جرافيت | n m | pl=- | graphite {mass}
جرام | n m unit | pl=+ات | gram
جرب | n m | pl=- | scabies {mass}; mange {mass}
جرة | n f | pl=جرار,جرات | jar; urn
جرثومة | n f | pl=جراثيم; plgloss=germs {pl} | germ; microbe
جرح | n m | pl=جروح,جراح; plgloss=injuries {pl},wounds {pl} | wound; injury
جرد | n m vn | pl=- | inventory; stocktaking {mass}
جرذ | n m | pl=جرذان | rat
جرس | n m | pl=أجراس | bell
جرعة | n f | pl=جرعات,جرع | dose
جرف | n m | pl=أجراف,جروف | cliff; bank; shelf
جرم | n m | pl=أجرام; plgloss=bodies {pl} | celestial body; body
جرو | n m | pl=- | puppy; cub
جري | n m vn | pl=- | running {mass}; run
جريان | n m vn | pl=- | flow; flowing {mass}
جريب فروت | n m | pl=- | grapefruit
جريح | n m hum | pl=جرحى; f=+ة; plgloss=wounded {pl},injured {pl} | wounded person; casualty
جريدة يومية | n f | pl=جرائد يومية | daily newspaper
جريرة | n f | pl=جرائر | offense; guilt {mass}
جزار | n m hum | pl=+ون; f=+ة | butcher
جزاء | n m | pl=+ات; plgloss=penalties {pl},sanctions {pl} | penalty; reward; punishment
جزئية | n f | pl=+ات; plgloss=details {pl} | detail; point
جزرة | n f | pl=+ات | carrot
جزع | n m | pl=- | anxiety {mass}; grief {mass}
جزمة | n f | pl=جزم,جزمات | boot; pair of boots
جزية | n f | pl=جزى | tribute; poll tax
جسارة | n f | pl=- | boldness {mass}; courage {mass}
جسامة | n f | pl=- | gravity {mass}; enormity {mass}
جسد | n m | pl=أجساد | body
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
جلاد | n m hum | pl=+ون; f=+ة | executioner; torturer
جلب | n m vn | pl=- | bringing {mass}; procurement {mass}
جلباب | n m | pl=جلابيب | jilbab; robe
جلبة | n f | pl=- | commotion; noise
جلد | n m | pl=جلود; plgloss=skins {pl},hides {pl} | skin; leather {mass}; flogging {mass}
جلدة | n f | pl=+ات; plgloss=lashes {pl} | lash
جلطة | n f | pl=جلطات,جلط | clot; stroke
جلوس | n m vn | pl=- | sitting {mass}
جلوكوز | n m | pl=- | glucose {mass}
جليد | n m | pl=- | ice {mass}
جليس | n m hum | pl=جلساء; f=+ة | companion; sitter
جليسة أطفال | n f hum | pl=جليسات | babysitter
جمارك | n f | pl=- | customs {pl}
جماع | n m | pl=- | sexual intercourse {mass}
جماهيرية | n f | pl=- | popularity {mass}; Jamahiriya
جمال | n m | pl=- | beauty {mass}
جمالية | n f | pl=+ات; plgloss=aesthetics {pl} | aesthetic
جمباز | n m | pl=- | gymnastics {mass}
جمبري | n m | pl=- | shrimp {mass}
جمجمة | n f | pl=جماجم | skull
جمر | n m | pl=- | embers {pl}
جمرة | n f | pl=+ات | ember
جمرة خبيثة | n f | pl=- | anthrax {mass}
جمع | n m vn | pl=- | collection; gathering {mass}; plural
جمل | n m | pl=جمال | camel
جمهرة | n f | pl=- | crowd; multitude
جمود | n m | pl=- | deadlock; stagnation {mass}; rigidity {mass}
جناح | n m | pl=أجنحة | wing; suite; pavilion
جنازة | n f | pl=+ات,جنائز | funeral
جناية | n f | pl=+ات | felony; crime
جنب | n m | pl=أجناب | side
جنة | n f | pl=جنات,جنان | paradise; heaven {mass}; garden
جنحة | n f | pl=جنح | misdemeanor
جندر | n m | pl=- | gender
جنز | n m | pl=- | jeans {pl}
جنسانية | n f | pl=- | sexuality {mass}
جنون | n m | pl=- | madness {mass}; insanity {mass}
جنوح | n m vn | pl=- | delinquency {mass}; inclination; grounding
جنين | n m | pl=أجنة; plgloss=fetuses {pl},embryos {pl} | fetus; embryo
جهاد | n m | pl=- | jihad {mass}
جهادي | n m hum | pl=+ون; f=+ة | jihadist
جهالة | n f | pl=- | ignorance {mass}
جهر | n m | pl=- | openness {mass}; publicity {mass}
جهل | n m | pl=- | ignorance {mass}
جهنم | n f | pl=- | hell {mass}
جواب | n m | pl=أجوبة,جوابات | answer; reply
جوار | n m | pl=- | vicinity; neighborhood; proximity {mass}
جواز | n m | pl=+ات; plgloss=passports {pl} | permit; permissibility {mass}; passport
جوال | n m | pl=+ات | mobile phone; cell phone
جودو | n m | pl=- | judo {mass}
جور | n m | pl=- | injustice {mass}; oppression {mass}
جورب | n m | pl=جوارب; plgloss=socks {pl} | sock; stocking
جوز | n m | pl=- | walnuts {pl}; nuts {pl}
جوزة | n f | pl=+ات | walnut; nut
جوف | n m | pl=أجواف | interior; cavity; hollow
جوقة | n f | pl=+ات | choir; chorus; band
جوكر | n m | pl=- | joker
جول | n m unit | pl=+ات | joule
جوهرة | n f | pl=جواهر; plgloss=jewels {pl} | jewel; gem
جير | n m | pl=- | lime {mass}
جيب | n m | pl=جيوب | pocket
جيتار | n m | pl=+ات | guitar
جيجابايت | n m unit | pl=- | gigabyte
جيجاواط | n m unit | pl=- | gigawatt
جيرة | n f | pl=- | neighborhood; neighborliness {mass}
جيفة | n f | pl=جيف | carcass; carrion {mass}
جيلاتين | n m | pl=- | gelatin {mass}
جين | n m | pl=+ات | gene
جينة | n f | pl=+ات | gene
جينز | n m | pl=- | jeans {pl}
جيولوجي | n m hum | pl=+ون; f=+ة | geologist
جيولوجيا | n f | pl=- | geology {mass}
جيوفيزياء | n f | pl=- | geophysics {mass}
جزائري | n m hum | pl=+ون; f=+ة | Algerian
جمهوري | n m hum | pl=+ون; f=+ة | Republican
جدارة | n f | pl=+ات; plgloss=competencies {pl} | merit {mass}; worthiness {mass}; competence {mass}
جدارية | n f | pl=+ات | mural
جدري | n m | pl=- | smallpox {mass}
جدري الماء | n m | pl=- | chickenpox {mass}
جدري القردة | n m | pl=- | monkeypox {mass}; mpox {mass}
جدب | n m | pl=- | barrenness {mass}; drought
جذام | n m | pl=- | leprosy {mass}
جرس إنذار | n m | pl=أجراس | alarm bell
جرعة زائدة | n f | pl=جرعات زائدة | overdose
جرف قاري | n m | pl=جروف قارية | continental shelf
جرف صخري | n m | pl=جروف صخرية | cliff
جلال | n m | pl=- | majesty {mass}; glory {mass}
جلالة | n f title | pl=- | majesty {mass}
جلسة عمل | n f | pl=جلسات | working session
جلسة محاكمة | n f | pl=جلسات | trial session
جماد | n m | pl=+ات | inanimate object
جمركة | n f vn | pl=- | customs clearance {mass}
جمع تبرعات | n m | pl=- | fundraising {mass}
جمعية عامة | n f | pl=جمعيات عامة | general assembly
جمعية خيرية | n f | pl=جمعيات خيرية | charity
جمعية تعاونية | n f | pl=جمعيات تعاونية | cooperative; cooperative society
جنبري | n m | pl=- | shrimp {mass}
جندرمة | n f | pl=- | gendarmerie {mass}
جندية | n f hum | pl=+ات | soldier; female soldier
جنوب شرق | n m | pl=- | southeast
جنوب غرب | n m | pl=- | southwest
جنوح الأحداث | n m | pl=- | juvenile delinquency {mass}
جنية | n f | pl=+ات | fairy
جن | n m | pl=- | jinn {pl}
جني | n m | pl=- | jinni; genie
جهد كهربائي | n m | pl=جهود كهربائية | voltage
جهاز تحكم | n m | pl=أجهزة | controller; remote control
جهاز كشف | n m | pl=أجهزة | detector
جهاز استشعار | n m | pl=أجهزة | sensor
جهاز توجيه | n m | pl=أجهزة | router
جهاز دوري | n m | pl=- | circulatory system
جهاز طرد مركزي | n m | pl=أجهزة | centrifuge
جهاز محمول | n m | pl=أجهزة محمولة | mobile device
جهاز ذكي | n m | pl=أجهزة ذكية | smart device
جهوزية | n f | pl=- | readiness {mass}
جولة افتراضية | n f | pl=جولات افتراضية | virtual tour
جولف | n m | pl=- | golf {mass}
جيش احتلال | n m | pl=جيوش | occupation army
جاكيت | n m | pl=+ات | jacket
جاكيتة | n f | pl=+ات | jacket
جلوتين | n m | pl=- | gluten {mass}
جلطة قلبية | n f | pl=جلطات قلبية | heart attack
حائز | n m hum | pl=+ون; f=+ة | winner; holder
حائل | n m | pl=حوائل | barrier; obstacle
حاج | n m hum title | pl=حجاج; f=+ة | pilgrim
حاجب | n m | pl=حواجب; plgloss=eyebrows {pl} | eyebrow; chamberlain
حاجز | n m | pl=حواجز | barrier; checkpoint; obstacle
حاخام | n m hum title | pl=+ات | rabbi
حادثة | n f | pl=حوادث,حادثات | incident; accident
حارة | n f | pl=+ات | neighborhood; alley; lane
حارس | n m hum | pl=حراس; f=+ة | guard; goalkeeper
حاسب | n m | pl=حواسب,حواسيب | computer
حاسبة | n f | pl=+ات | calculator
حاسة | n f | pl=حواس; plgloss=senses {pl} | sense
حاسة الشم | n f | pl=- | sense of smell
حاشية | n f | pl=حواش,حواشي | footnote; margin; entourage
حاصدة | n f | pl=+ات | harvester; combine harvester
حاصل | n m | pl=- | result; product; quotient
حاضر | n m | pl=- | present
حاضرة | n f | pl=حواضر | metropolis; capital
حاضن | n m hum | pl=+ون; f=+ة | custodian; sponsor
حاضنة | n f | pl=+ات,حواضن | incubator; support base
حافر | n m | pl=حوافر | hoof
حافظة | n f | pl=+ات | wallet; folder; container
حاقد | n m hum | pl=+ون; f=+ة | hater; spiteful person
حاكم | n m hum title | pl=حكام; f=+ة | ruler; governor
حاكمية | n f | pl=- | governance {mass}; sovereignty {mass}
حامض | n m | pl=حوامض | acid; lemon
حامل | n m | pl=+ون,حوامل | holder; carrier; bearer
حاملة | n f | pl=+ات | carrier
حامية | n f | pl=+ات | garrison
حامي | n m hum | pl=-; f=حامية | protector; defender
حانة | n f | pl=+ات | bar; pub
حانوت | n m | pl=حوانيت | shop
حاوية | n f | pl=+ات | container
حب | n m | pl=- | love {mass}
حب الشباب | n m | pl=- | acne {mass}
حبار | n m | pl=- | squid
حبة | n f | pl=حبات,حبوب; plgloss=grains {pl},pills {pl},cereals {pl} | pill; grain; bean
حبر | n m | pl=أحبار | ink {mass}
حبس | n m vn | pl=- | imprisonment {mass}; detention {mass}
حبكة | n f | pl=حبكات | plot
حبل | n m | pl=حبال | rope; cord
حبل سري | n m | pl=حبال سرية | umbilical cord
حبل شوكي | n m | pl=- | spinal cord
حبوب منع الحمل | n f | pl=- | contraceptive pills {pl}
حبيب | n m hum | pl=أحباء,أحبة,أحباب; f=+ة; plgloss=loved ones {pl} | beloved; sweetheart
حبيبة | n f hum | pl=+ات | beloved; girlfriend
حتف | n m | pl=حتوف | death; demise
حتمية | n f | pl=+ات | inevitability {mass}; determinism {mass}
حث | n m vn | pl=- | urging {mass}; encouragement {mass}; induction {mass}
حج | n m | pl=- | hajj; pilgrimage
حجاب | n m | pl=أحجبة | hijab; veil; headscarf
حجاب حاجز | n m | pl=- | diaphragm
حجب | n m vn | pl=- | blocking {mass}; withholding {mass}
حجة | n f | pl=حجج | argument; pretext
حجرة | n f | pl=حجرات | room; chamber
حجز | n m vn | pl=حجوزات; plgloss=reservations {pl} | reservation; booking; seizure
حداثة | n f | pl=- | modernity {mass}; novelty {mass}
حداد | n m | pl=+ون | mourning {mass}; blacksmith
حدادة | n f | pl=- | blacksmithing {mass}
حدس | n m | pl=- | intuition {mass}; guess
حدقة | n f | pl=حدقات,أحداق | pupil
حدوث | n m vn | pl=- | occurrence; happening
حذافير | n f | pl=- | entirety {mass}
حذف | n m vn | pl=- | deletion
حر | n m | pl=- | heat {mass}
حراثة | n f vn | pl=- | plowing {mass}; tillage {mass}
حراسة | n f vn | pl=+ات | guard; protection {mass}; custody {mass}
حراك | n m | pl=- | movement; mobility {mass}; protest movement
حرب استنزاف | n f | pl=حروب | war of attrition
حربة | n f | pl=حراب | bayonet; spear
حرج | n m | pl=أحراج; plgloss=woods {pl} | embarrassment {mass}; blame {mass}
حرز | n m | pl=أحراز | amulet; safe place
حرس | n m hum | pl=- | guard {mass}; guards {pl}
حرص | n m | pl=- | keenness {mass}; care {mass}
حرف | n m | pl=حروف,أحرف; plgloss=letters {pl} | letter; character
حرفة | n f | pl=حرف | craft; trade
حرفي | n m hum | pl=+ون; f=+ة | craftsman; artisan
حرفية | n f | pl=- | professionalism {mass}; craftsmanship {mass}
حرق | n m vn | pl=حروق; plgloss=burns {pl} | burning {mass}; burn
حرقة | n f | pl=- | burning sensation; anguish {mass}
حرقة المعدة | n f | pl=- | heartburn {mass}
حرم | n m | pl=أحرام | sanctuary; campus; wife
حرمان | n m vn | pl=- | deprivation {mass}; denial {mass}; disqualification {mass}
حرمة | n f | pl=حرمات | sanctity {mass}; inviolability {mass}
حرير | n m | pl=- | silk {mass}
حزام | n m | pl=أحزمة | belt
حزب معارضة | n m | pl=أحزاب | opposition party
حزم | n m | pl=- | firmness {mass}; decisiveness {mass}
حزن | n m | pl=أحزان | sadness {mass}; grief {mass}; sorrow
حس | n m | pl=- | sense; sensation
حساء | n m | pl=- | soup {mass}
حساسية | n f | pl=+ات; plgloss=allergies {pl},sensitivities {pl} | sensitivity; allergy
حسبان | n m | pl=- | consideration {mass}; account
حسد | n m | pl=- | envy {mass}
حسرة | n f | pl=حسرات | heartbreak {mass}; regret; sorrow
حسم | n m vn | pl=حسومات | resolution; settlement; discount
حسن | n m | pl=- | goodness {mass}; beauty {mass}
حسناء | n f hum | pl=حسناوات,حسان | beauty
حسنة | n f | pl=حسنات; plgloss=merits {pl},good deeds {pl} | good deed; merit
حشد | n m | pl=حشود; plgloss=crowds {pl} | crowd; mobilization
حشرة | n f | pl=+ات | insect
حشمة | n f | pl=- | modesty {mass}; decency {mass}
حشو | n m | pl=- | filling; padding {mass}
حشوة | n f | pl=حشوات | filling; stuffing {mass}
حشيش | n m | pl=حشائش; plgloss=grasses {pl},weeds {pl} | hashish {mass}; cannabis {mass}; grass {mass}
حصاة | n f | pl=حصوات; plgloss=stones {pl},pebbles {pl} | pebble; stone
حصاد | n m vn | pl=- | harvest; outcome
حصار | n m | pl=+ات | siege; blockade
حصافة | n f | pl=- | prudence {mass}; sound judgment {mass}
حصالة | n f | pl=+ات | piggy bank; money box
حصان | n m | pl=أحصنة | horse
حصان طروادة | n m | pl=- | Trojan horse
حصانة | n f | pl=+ات | immunity
حصبة | n f | pl=- | measles {mass}
حصبة ألمانية | n f | pl=- | rubella {mass}
حصرية | n f | pl=- | exclusivity {mass}
حصول | n m vn | pl=-; على=of | obtaining {mass}; acquisition
حصيرة | n f | pl=حصائر | mat
حصيلة | n f | pl=حصائل | toll; outcome; proceeds {pl}
حضارة | n f | pl=+ات | civilization
حضانة | n f vn | pl=+ات | nursery; custody {mass}; incubation {mass}
حضن | n m | pl=أحضان | embrace; lap; bosom
حضور | n m vn | pl=- | attendance {mass}; presence; audience
حضيض | n m | pl=- | rock bottom {mass}; low point
حطام | n m | pl=- | wreckage {mass}; debris {mass}; rubble {mass}
حطب | n m | pl=أحطاب | firewood {mass}
حظيرة | n f | pl=حظائر | barn; pen; hangar
حفار | n m hum | pl=+ون | digger
حفارة | n f | pl=+ات | excavator; rig
حفر | n m vn | pl=- | drilling {mass}; digging {mass}; excavation
حفرة | n f | pl=حفر | hole; pit; pothole
حفرية | n f | pl=+ات; plgloss=fossils {pl},excavations {pl} | fossil; excavation
حفنة | n f | pl=حفنات | handful
حفيد | n m hum | pl=أحفاد; f=+ة; plgloss=grandchildren {pl},descendants {pl} | grandson; grandchild; descendant
حفيدة | n f hum | pl=+ات | granddaughter
حفيظة | n f | pl=حفائظ | resentment {mass}; ire {mass}
حقبة | n f time | pl=حقب,حقبات | era; period
حقد | n m | pl=أحقاد | hatred {mass}; grudge
حقنة | n f | pl=حقن | injection; syringe
حقوقي | n m hum | pl=+ون; f=+ة | human rights activist; jurist
حكاية | n f | pl=+ات | story; tale
حكمة | n f | pl=- | wisdom {mass}; proverb
حكة | n f | pl=- | itching {mass}; itch
حكواتي | n m hum | pl=+ون,حكواتية | storyteller
حكيم | n m hum | pl=حكماء; f=+ة | sage; wise man {plural: wise men}
حلاق | n m hum | pl=+ون; f=+ة | barber; hairdresser
حلاقة | n f vn | pl=- | shaving {mass}; haircut
حلاوة | n f | pl=- | sweetness {mass}; halva {mass}
حلبة | n f | pl=حلبات | arena; ring; racetrack
حلف | n m | pl=أحلاف | alliance; pact
حلق | n m | pl=حلوق | throat; earrings {pl}
حلقة نقاش | n f | pl=حلقات | panel discussion
حلقة مفرغة | n f | pl=- | vicious circle
حلقة وصل | n f | pl=حلقات | link
حلم اليقظة | n m | pl=أحلام | daydream
حلوى | n f | pl=- | candy {mass}; dessert
حلول | n m vn | pl=- | advent; arrival
حلويات | n f | pl=- | sweets {pl}; confectionery {mass}
حلية | n f | pl=حلي,حلى; plgloss=jewelry {mass} | ornament; piece of jewelry {plural: pieces of jewelry}
حماسة | n f | pl=- | enthusiasm {mass}; zeal {mass}
حماقة | n f | pl=+ات | foolishness {mass}; folly
حمال | n m hum | pl=+ون | porter
حمالة | n f | pl=+ات | stretcher; carrier; hanger
حمام سباحة | n m | pl=حمامات | swimming pool
حمام شمس | n m | pl=حمامات | sunbath
حمامة | n f | pl=+ات,حمائم | pigeon; dove
حمار | n m | pl=حمير | donkey
حمار وحشي | n m | pl=حمير وحشية | zebra
حمم | n f | pl=- | lava {mass}
حمل | n m vn | pl=أحمال; plgloss=loads {pl} | pregnancy; carrying {mass}; load
حملة توعية | n f | pl=حملات | awareness campaign
حملة تطعيم | n f | pl=حملات | vaccination campaign
حمولة | n f | pl=+ات | load; cargo; payload
حمى صفراء | n f | pl=- | yellow fever {mass}
حمى القش | n f | pl=- | hay fever {mass}
حمية | n f | pl=+ات,حميات | diet; fervor {mass}
حميمية | n f | pl=- | intimacy {mass}
حمضيات | n f | pl=- | citrus fruits {pl}
حناء | n f | pl=- | henna {mass}
حنان | n m | pl=- | tenderness {mass}; affection {mass}
حنجرة | n f | pl=حناجر | throat; larynx
حنطة | n f | pl=- | wheat {mass}
حنفية | n f | pl=+ات | tap; faucet
حنكة | n f | pl=- | shrewdness {mass}; experience {mass}; skill {mass}
حنين | n m | pl=- | nostalgia {mass}; longing {mass}
حوالة | n f | pl=+ات | money transfer; money order; remittance
حوت | n m | pl=حيتان | whale
حور | n m | pl=- | poplar; poplars {pl}
حورية | n f | pl=+ات | houri; nymph; mermaid
حوزة | n f | pl=+ات | possession {mass}; seminary
حوسبة | n f vn | pl=- | computing {mass}; computerization {mass}
حوض سمك | n m | pl=أحواض | aquarium
حوض سباحة | n m | pl=أحواض | swimming pool
حوكمة | n f vn | pl=- | governance {mass}
حولية | n f | pl=+ات; plgloss=annals {pl},yearbooks {pl} | yearbook
حي | n m | pl=أحياء; plgloss=neighborhoods {pl} | neighborhood; district
حيازة | n f vn | pl=+ات; plgloss=holdings {pl} | possession {mass}; holding; acquisition
حياد | n m | pl=- | neutrality {mass}
حيادية | n f | pl=- | neutrality {mass}; impartiality {mass}
حياكة | n f vn | pl=- | knitting {mass}; weaving {mass}
حياء | n m | pl=- | modesty {mass}; shyness {mass}; shame {mass}
حيرة | n f | pl=- | confusion {mass}; bewilderment {mass}
حيز | n m | pl=أحياز | space; scope
حيض | n m | pl=- | menstruation {mass}
حيطة | n f | pl=- | caution {mass}; precaution
حيف | n m | pl=- | injustice {mass}
حيلة | n f | pl=حيل; plgloss=tricks {pl} | trick; ruse; stratagem
حيوية | n f | pl=- | vitality {mass}; liveliness {mass}
حيوان أليف | n m | pl=حيوانات أليفة | pet
حيوان منوي | n m | pl=حيوانات منوية; plgloss=sperm {pl} | sperm {plural: sperm}
حيوان بري | n m | pl=حيوانات برية | wild animal
حية | n f | pl=+ات | snake
حاسد | n m hum | pl=+ون,حساد; f=+ة | envious person
حاصل جمع | n m | pl=- | sum
حاصل ضرب | n m | pl=- | product
حاكم مدني | n m hum title | pl=حكام مدنيون,حكام مدنيين | civil governor
حاكم عسكري | n m hum title | pl=حكام عسكريون,حكام عسكريين | military governor
حاكم مطلق | n m hum | pl=حكام مطلقون,حكام مطلقين | autocrat
حالم | n m hum | pl=+ون; f=+ة | dreamer
حامل لقب | n m hum | pl=حملة; f=+ة | titleholder; defending champion
حامل أسهم | n m hum | pl=حملة | shareholder
حبس انفرادي | n m | pl=- | solitary confinement {mass}
حجر كريم | n m | pl=أحجار كريمة | gemstone
حجر الزاوية | n m | pl=- | cornerstone
حجر عثرة | n m | pl=- | stumbling block
حدبة | n f | pl=حدبات | hump
حدوتة | n f | pl=حواديت | tale; fairy tale
حدوة | n f | pl=حدوات | horseshoe
حديث نبوي | n m | pl=أحاديث نبوية | prophetic hadith
حديقة حيوان | n f | pl=حدائق | zoo
حديقة حيوانات | n f | pl=حدائق | zoo
حديقة عامة | n f | pl=حدائق عامة | public park; park
حديقة نباتية | n f | pl=حدائق نباتية | botanical garden
حذاء رياضي | n m | pl=أحذية رياضية; plgloss=sneakers {pl} | sneaker; sports shoe
حرب خاطفة | n f | pl=حروب خاطفة | blitzkrieg
حرب استباقية | n f | pl=حروب استباقية | preemptive war
حرب طائفية | n f | pl=حروب طائفية | sectarian war
حرب كلامية | n f | pl=حروب كلامية | war of words {plural: wars of words}
حرب شوارع | n f | pl=- | street fighting {mass}
حرب بيولوجية | n f | pl=حروب بيولوجية | biological warfare {mass}
حرباء | n f | pl=حرابي | chameleon
حرث | n m vn | pl=- | plowing {mass}; tillage {mass}
حرف جر | n m | pl=حروف | preposition
حرف عطف | n m | pl=حروف | conjunction
حرف أبجدي | n m | pl=حروف أبجدية | letter of the alphabet {plural: letters of the alphabet}
حركة طيران | n f | pl=- | air traffic {mass}
حريرة | n f | pl=حرائر | calorie; harira {mass}
حزب يميني | n m | pl=أحزاب يمينية | right-wing party
حزب يساري | n m | pl=أحزاب يسارية | left-wing party
حس سليم | n m | pl=- | common sense {mass}
حس فكاهة | n m | pl=- | sense of humor
حسن سلوك | n m | pl=- | good conduct {mass}
حسن ضيافة | n m | pl=- | hospitality {mass}
حسن نوايا | n m | pl=- | goodwill {mass}
حسن حظ | n m | pl=- | good luck {mass}
حشيشة | n f | pl=حشائش | weed; herb
حصة تدريبية | n f | pl=حصص تدريبية | training session
حصة دراسية | n f | pl=حصص دراسية | class; lesson
حصة سوقية | n f | pl=حصص سوقية | market share
حصن حصين | n m | pl=حصون حصينة | stronghold
حصوة | n f | pl=حصوات | stone; pebble
حصى | n m | pl=- | gravel {mass}; pebbles {pl}; stones {pl}
حضيرة | n f | pl=حضائر | squad
حظر أسلحة | n m | pl=- | arms embargo
حظر طيران | n m | pl=- | flight ban; no-fly zone
حظر تصدير | n m | pl=- | export ban
حظ سعيد | n m | pl=- | good luck {mass}
حظ سيئ | n m | pl=- | bad luck {mass}
حظوة | n f | pl=حظوات | favor {mass}; privilege
حفاضة | n f | pl=+ات | diaper
حفاض | n m | pl=+ات | diaper
حفاوة | n f | pl=- | warm welcome; hospitality {mass}; cordiality {mass}
حفظ سلام | n m | pl=- | peacekeeping {mass}
حفل تأبين | n m | pl=حفلات | memorial service
حفل توزيع جوائز | n m | pl=حفلات | awards ceremony
حفل موسيقي | n m | pl=حفلات موسيقية | concert
حفل غنائي | n m | pl=حفلات غنائية | concert
حفلة موسيقية | n f | pl=حفلات موسيقية | concert
حفيف | n m | pl=- | rustle; rustling {mass}
حق اقتراع | n m | pl=- | right to vote; suffrage {mass}
حق حصري | n m | pl=حقوق حصرية | exclusive right
حقيبة مدرسية | n f | pl=حقائب مدرسية | schoolbag
حقيبة دبلوماسية | n f | pl=حقائب دبلوماسية | diplomatic bag
حكاك | n m | pl=- | itching {mass}
حكم ابتدائي | n m | pl=أحكام ابتدائية | preliminary ruling; first-instance ruling
حكم نهائي | n m | pl=أحكام نهائية | final ruling
حكم غيابي | n m | pl=أحكام غيابية | judgment in absentia {plural: judgments in absentia}
حكم رشيد | n m | pl=- | good governance {mass}
حكم محلي | n m | pl=- | local government {mass}; local governance {mass}
حكم ملكي | n m | pl=- | monarchy
حكم استبدادي | n m | pl=- | despotism {mass}; authoritarian rule {mass}
حكم مسبق | n m | pl=أحكام مسبقة | prejudice; preconception
حكومة ظل | n f | pl=حكومات | shadow government
حكومة أقلية | n f | pl=حكومات | minority government
حكومة تكنوقراط | n f | pl=حكومات | technocratic government
حلبة سباق | n f | pl=حلبات | racetrack; circuit
حلة | n f | pl=- | suit; attire {mass}
حلزون | n m | pl=+ات | snail; spiral
حلمة | n f | pl=حلمات | nipple
حليب مجفف | n m | pl=- | powdered milk {mass}
حليب الأم | n m | pl=- | breast milk {mass}
حمو | n m hum | pl=أحماء | father-in-law {plural: fathers-in-law}
حمل فيروسي | n m | pl=- | viral load
حمل زائد | n m | pl=أحمال زائدة | overload
حنث | n m vn | pl=- | breach; perjury {mass}
حنق | n m | pl=- | rage {mass}; resentment {mass}
حواري | n m hum | pl=+ون; plgloss=disciples {pl},apostles {pl} | disciple; apostle
حوصلة | n f | pl=حواصل | crop; gizzard; summary
حوكمة رشيدة | n f | pl=- | good governance {mass}
حيوان مفترس | n m | pl=حيوانات مفترسة | predator
حيوان مجتر | n m | pl=حيوانات مجترة | ruminant
خائن | n m hum | pl=خونة,+ون; f=+ة | traitor
خاتم | n m | pl=خواتم | ring; seal
خاتمة | n f | pl=خواتم,خواتيم | conclusion; end
خادمة | n f hum | pl=+ات | maid; domestic worker
خارج | n m | pl=- | outside {mass}; abroad {mass}
خارجية | n f | pl=- | foreign ministry; foreign affairs {pl}
خارطة | n f | pl=خرائط,خارطات | map
خارق | n m | pl=خوارق | miracle; supernatural event
خازن | n m hum | pl=- | treasurer; storekeeper
خاسر | n m hum | pl=+ون; f=+ة | loser
خاصرة | n f | pl=خواصر | waist; flank; side
خاطر | n m | pl=خواطر; plgloss=thoughts {pl},reflections {pl} | mind; sake; thought
خاطرة | n f | pl=خواطر; plgloss=thoughts {pl},reflections {pl} | thought; reflection
خاطف | n m hum | pl=+ون; f=+ة | kidnapper; hijacker
خال | n m hum | pl=أخوال | maternal uncle; uncle
خالة | n f hum | pl=+ات | maternal aunt; aunt
خالق | n m hum | pl=+ون | creator
خام | n m | pl=+ات | crude oil {mass}; crude {mass}; ore
خامة | n f | pl=+ات; plgloss=raw materials {pl} | raw material; ore
خانة | n f | pl=+ات | box; field; digit
خباز | n m hum | pl=+ون; f=+ة | baker
خبث | n m | pl=- | malice {mass}; slag {mass}
خبرة | n f | pl=خبرات; plgloss=expertise {mass},experiences {pl} | experience {mass}; expertise {mass}
خبز محمص | n m | pl=- | toast {mass}
خبطة | n f | pl=خبطات | blow; knock; scoop
خبيئة | n f | pl=خبايا | cache; hidden thing
خبير استراتيجي | n m hum | pl=خبراء استراتيجيون,خبراء استراتيجيين | strategic expert; strategist
خبير بيئي | n m hum | pl=خبراء بيئيون,خبراء بيئيين | environmental expert
خبير تقني | n m hum | pl=خبراء تقنيون,خبراء تقنيين | technical expert
خبير مالي | n m hum | pl=خبراء ماليون,خبراء ماليين | financial expert
خبير متفجرات | n m hum | pl=خبراء | explosives expert; bomb disposal expert
ختام | n m | pl=- | conclusion; end; closing
ختان | n m | pl=- | circumcision {mass}
ختم | n m | pl=أختام | seal; stamp
خجل | n m | pl=- | shyness {mass}; embarrassment {mass}; shame {mass}
خد | n m | pl=خدود | cheek
خداع | n m vn | pl=- | deception {mass}; trickery {mass}
خدر | n m | pl=- | numbness {mass}
خدش | n m | pl=خدوش | scratch
خدعة | n f | pl=خدع | trick; ruse
خديعة | n f | pl=خدائع | deception; trickery {mass}
خديوي | n m hum title | pl=+ون | khedive
خذلان | n m vn | pl=- | letdown; abandonment {mass}; disappointment
خراب | n m | pl=- | ruin {mass}; destruction {mass}; devastation {mass}
خرافة | n f | pl=+ات | superstition; myth
خردة | n f | pl=- | scrap {mass}; scrap metal {mass}
خردل | n m | pl=- | mustard {mass}
خرسانة | n f | pl=- | concrete {mass}
خرطوش | n m | pl=خراطيش | cartridge
خرطوشة | n f | pl=+ات,خراطيش | cartridge
خرطوم | n m | pl=خراطيم | hose; trunk
خرف | n m | pl=- | dementia {mass}; senility {mass}
خرق | n m vn | pl=خروق,خروقات; plgloss=violations {pl},breaches {pl} | violation; breach
خرقة | n f | pl=- | rag
خروج | n m vn | pl=- | exit; departure; leaving {mass}
خروف | n m | pl=خراف,خرفان | sheep {plural: sheep}; lamb
خريجة | n f hum | pl=+ات | graduate
خريف | n m time | pl=- | autumn; fall
خزاف | n m hum | pl=+ون | potter
خزان | n m | pl=+ات | tank; reservoir
خزف | n m | pl=- | ceramics {pl}; pottery {mass}; porcelain {mass}
خزن | n m vn | pl=- | storage {mass}
خزنة | n f | pl=خزنات,خزائن | safe; vault
خزي | n m | pl=- | shame {mass}; disgrace {mass}
خزينة | n f | pl=خزائن | treasury; safe
خس | n m | pl=- | lettuce {mass}
خسارة فادحة | n f | pl=خسائر فادحة | heavy loss
خسة | n f | pl=- | vileness {mass}; meanness {mass}
خسوف | n m | pl=- | lunar eclipse
خشب | n m | pl=أخشاب; plgloss=timber {mass} | wood {mass}; timber {mass}
خشبة | n f | pl=خشبات | board; stage; piece of wood {plural: pieces of wood}
خشبة المسرح | n f | pl=- | stage
خشخاش | n m | pl=- | poppy; poppies {pl}
خشوع | n m | pl=- | reverence {mass}; humility {mass}
خشونة | n f | pl=- | roughness {mass}; harshness {mass}
خشية | n f vn | pl=- | fear
خصام | n m | pl=+ات | quarrel; feud
خصخصة | n f vn | pl=- | privatization {mass}
خصلة | n f | pl=خصل,خصال | trait; lock; tuft
خصوبة | n f | pl=- | fertility {mass}
خصوص | n m | pl=- | regard; respect; particular
خصوصية | n f | pl=+ات | privacy {mass}; specificity; peculiarity
خصومة | n f | pl=+ات | dispute; feud; rivalry
خصية | n f | pl=خصى | testicle
خضار | n m | pl=- | vegetables {pl}; greenery {mass}
خضراوات | n f | pl=- | vegetables {pl}
خضروات | n f | pl=- | vegetables {pl}
خضرة | n f | pl=- | greenery {mass}; greenness {mass}
خضم | n m | pl=- | midst {mass}; throes {pl}
خضوع | n m vn | pl=- | submission {mass}; subjection {mass}
خطاط | n m hum | pl=+ون; f=+ة | calligrapher
خطاف | n m | pl=+ات,خطاطيف | hook; swallow
خطبة | n f | pl=خطب | sermon; speech; engagement
خطابة | n f | pl=- | oratory {mass}; rhetoric {mass}
خطف | n m vn | pl=- | kidnapping; abduction; hijacking
خطم | n m | pl=- | snout; muzzle
خطوبة | n f | pl=- | engagement
خط هاتف | n m | pl=خطوط | telephone line
خط سكة حديد | n m | pl=خطوط | railway line
خط زمني | n m | pl=خطوط زمنية | timeline
خط ساحلي | n m | pl=خطوط ساحلية | coastline
خط تماس | n m | pl=خطوط | touchline; line of contact {plural: lines of contact}
خط مستقيم | n m | pl=خطوط مستقيمة | straight line
خط نقل | n m | pl=خطوط | transmission line
خط يد | n m | pl=- | handwriting {mass}
خطيئة | n f | pl=خطايا | sin
خطيب | n m hum title | pl=خطباء; f=+ة | preacher; orator; fiancé
خطيبة | n f hum | pl=+ات | fiancée
خف | n m | pl=أخفاف,خفاف | slipper; camel's hoof
خفاش | n m | pl=خفافيش; plgloss=bats {pl} | bat
خفاء | n m | pl=- | secrecy {mass}; concealment {mass}
خفض | n m vn | pl=- | reduction; cut; lowering {mass}
خفة | n f | pl=- | lightness {mass}; agility {mass}
خفر | n m hum | pl=- | guard {mass}; guards {pl}
خفر السواحل | n m hum | pl=- | coast guard
خفقان | n m | pl=- | palpitation; beating {mass}; throbbing {mass}
خفية | n f | pl=- | secrecy {mass}
خل | n m | pl=- | vinegar {mass}
خلاص | n m | pl=- | salvation {mass}; deliverance {mass}
خلاصة | n f | pl=+ات | summary; conclusion; extract
خلاط | n m | pl=+ات | blender; mixer
خلاعة | n f | pl=- | debauchery {mass}; indecency {mass}
خلافة | n f | pl=- | caliphate; succession {mass}
خلخال | n m | pl=خلاخيل | anklet
خلخلة | n f vn | pl=- | destabilization {mass}; disruption; loosening {mass}
خلسة | n f | pl=- | stealth {mass}
خلط | n m vn | pl=- | mixing {mass}; confusion {mass}
خلطة | n f | pl=خلطات | mix; mixture
خلع | n m vn | pl=- | removal; dislocation; khula {mass}
خلود | n m | pl=- | immortality {mass}; eternity {mass}
خلوة | n f | pl=خلوات | retreat; seclusion {mass}; privacy {mass}
خلو | n m | pl=- | absence; freedom {mass}
خليج | n m | pl=خلجان | gulf; bay
خليط | n m | pl=- | mixture; blend
خليفة | n m hum title | pl=خلفاء | caliph; successor
خليقة | n f | pl=خلائق | creation; creatures {pl}
خليوي | n m | pl=+ات | cell phone; mobile phone
خم | n m | pl=أخمام | coop; chicken coop
خمار | n m | pl=- | veil; headscarf
خمسينات | n f time | pl=- | fifties {pl}
خمود | n m | pl=- | inactivity {mass}; dormancy {mass}
خمول | n m | pl=- | lethargy {mass}; inactivity {mass}; idleness {mass}
خميرة | n f | pl=خمائر | yeast {mass}
خندق | n m | pl=خنادق | trench; ditch
خنجر | n m | pl=خناجر | dagger
خنق | n m vn | pl=- | strangulation {mass}; suffocation {mass}
خنفساء | n f | pl=خنافس | beetle
خوارزمية | n f | pl=+ات | algorithm
خوخ | n m | pl=- | peaches {pl}; peach
خوخة | n f | pl=+ات | peach
خوذة | n f | pl=خوذ,خوذات | helmet
خوض | n m vn | pl=- | engagement {mass}; waging {mass}; wading {mass}
خوف | n m vn | pl=- | fear
خياط | n m hum | pl=+ون; f=+ة | tailor
خياطة | n f vn | pl=- | sewing {mass}; tailoring {mass}
خيال | n m | pl=+ات,أخيلة | imagination; fiction {mass}
خيال علمي | n m | pl=- | science fiction {mass}
خيالة | n m hum | pl=- | cavalry {mass}; horsemen {pl}
خيانة | n f vn | pl=+ات | betrayal; treason {mass}; infidelity {mass}
خيانة عظمى | n f | pl=- | high treason {mass}
خيبة | n f | pl=+ات | disappointment; failure
خيرة | n f | pl=- | elite; best
خيزران | n m | pl=- | bamboo {mass}
خيش | n m | pl=- | burlap {mass}; sackcloth {mass}
خيط | n m | pl=خيوط | thread; string
خيل | n f | pl=خيول; plgloss=horses {pl} | horses {pl}
خيمة | n f | pl=خيام,خيم | tent
خادم بريد | n m | pl=خوادم | mail server
خبر كاذب | n m | pl=أخبار كاذبة; plgloss=fake news {mass} | fake news {mass}
خبر زائف | n m | pl=أخبار زائفة; plgloss=fake news {mass} | fake news {mass}
خدمة ذاتية | n f | pl=- | self-service {mass}
خدمة إنترنت | n f | pl=خدمات | internet service
خدمة توصيل | n f | pl=خدمات | delivery service
خدمة بريدية | n f | pl=خدمات بريدية | postal service
خدمة مجتمعية | n f | pl=خدمات مجتمعية | community service {mass}
خدمة مصرفية | n f | pl=خدمات مصرفية | banking service
خدمة إسعاف | n f | pl=خدمات | ambulance service
خزان مياه | n m | pl=خزانات | water tank
خزان وقود | n m | pl=خزانات | fuel tank
خزانة كتب | n f | pl=خزانات | bookcase
خزانة ملابس | n f | pl=خزانات | wardrobe
خطاب مفتوح | n m | pl=خطابات مفتوحة | open letter
خطاب ضمان | n m | pl=خطابات | letter of guarantee {plural: letters of guarantee}
خطاب نوايا | n m | pl=خطابات | letter of intent {plural: letters of intent}
خطأ إملائي | n m | pl=أخطاء إملائية | spelling mistake
خطأ بشري | n m | pl=أخطاء بشرية | human error
خطأ طبي | n m | pl=أخطاء طبية | medical error
خطأ مطبعي | n m | pl=أخطاء مطبعية | typo; misprint
خطأ فادح | n m | pl=أخطاء فادحة | grave mistake
خطأ شائع | n m | pl=أخطاء شائعة | common mistake
خطة إنقاذ | n f | pl=خطط | rescue plan; bailout plan
خطة خمسية | n f | pl=خطط خمسية | five-year plan
خطة تنمية | n f | pl=خطط | development plan
خطة علاجية | n f | pl=خطط علاجية | treatment plan
خطر وشيك | n m | pl=أخطار وشيكة | imminent danger
خفة الدم | n f | pl=- | sense of humor
خفة اليد | n f | pl=- | sleight of hand {mass}
خل التفاح | n m | pl=- | apple cider vinegar {mass}
خلاف حدودي | n m | pl=خلافات حدودية | border dispute
خلفية شاشة | n f | pl=خلفيات | wallpaper
خلل فني | n m | pl=- | technical fault; technical glitch
خلية سرطانية | n f | pl=خلايا سرطانية | cancer cell
خلية عصبية | n f | pl=خلايا عصبية | neuron; nerve cell
خلية نحل | n f | pl=خلايا | beehive
خلية دموية | n f | pl=خلايا دموية | blood cell
خلية وقود | n f | pl=خلايا | fuel cell
خيط رفيع | n m | pl=خيوط رفيعة | fine line
خيار عسكري | n m | pl=خيارات عسكرية | military option
خيانة زوجية | n f | pl=- | marital infidelity {mass}
خيانة الأمانة | n f | pl=- | breach of trust
خيمة اعتصام | n f | pl=خيام,خيم | protest tent
دائن | n m hum | pl=+ون; f=+ة; plgloss=creditors {pl} | creditor
داخل | n m | pl=- | inside {mass}; interior
داخلية | n f | pl=- | interior ministry; interior {mass}
دار | n f | pl=ديار | house; home
دار نشر | n f | pl=دور | publishing house
دار أيتام | n f | pl=دور | orphanage
دار سينما | n f | pl=دور | movie theater; cinema
دار مسنين | n f | pl=دور | nursing home
دار حضانة | n f | pl=دور | nursery
دار أوبرا | n f | pl=دور | opera house
دارة | n f | pl=+ات | circuit; villa
دارة كهربائية | n f | pl=دارات كهربائية | electrical circuit
داعية | n m hum | pl=دعاة | preacher; advocate
داعم | n m hum | pl=+ون; f=+ة | supporter; backer
دافع | n m | pl=دوافع; plgloss=motives {pl} | motive; motivation; incentive
دافع ضرائب | n m hum | pl=+ون; plgloss=taxpayers {pl} | taxpayer
داما | n f | pl=- | checkers {mass}
دانة | n f | pl=+ات | shell; large pearl
داهية | n m | pl=دواه,دواهي,دهاة | shrewd person; calamity
داية | n f hum | pl=+ات | midwife
دب | n m | pl=دببة | bear
دب قطبي | n m | pl=دببة قطبية | polar bear
دبابة | n f | pl=+ات | tank
دباغة | n f | pl=- | tanning {mass}
دبس | n m | pl=- | molasses {mass}; syrup {mass}
دبلجة | n f vn | pl=- | dubbing {mass}
دبلوم | n m | pl=+ات | diploma
دبلوماسي | n m hum | pl=+ون; f=+ة | diplomat
دبلوماسية | n f | pl=- | diplomacy {mass}
دبور | n m | pl=دبابير | wasp; hornet
دبوس | n m | pl=دبابيس | pin
دجاج | n m | pl=- | chicken {mass}; chickens {pl}
دجاجة | n f | pl=+ات | chicken; hen
دجال | n m hum | pl=+ون | charlatan; impostor
دجل | n m | pl=- | quackery {mass}; charlatanism {mass}
دحر | n m vn | pl=- | defeat
دحض | n m vn | pl=- | refutation {mass}; rebuttal
دخان | n m | pl=أدخنة | smoke {mass}
دخول | n m vn | pl=- | entry; entrance {mass}; admission {mass}
دخيل | n m hum | pl=دخلاء; f=+ة | intruder; outsider
دراج | n m hum | pl=+ون; f=+ة | cyclist
دراجة كهربائية | n f | pl=دراجات كهربائية | electric bike
دراجة بخارية | n f | pl=دراجات بخارية | motorcycle
دراجة ثلاثية | n f | pl=دراجات ثلاثية | tricycle
دراق | n m | pl=- | peaches {pl}; peach
دراما | n f | pl=- | drama
دراية | n f | pl=- | knowledge {mass}; awareness {mass}; familiarity {mass}
درء | n m vn | pl=- | prevention {mass}; warding off {mass}
درب | n m | pl=دروب | path; road; track
درج | n m | pl=أدراج; plgloss=drawers {pl} | stairs {pl}; drawer
دردشة | n f vn | pl=+ات | chat; chatting {mass}
درزن | n m | pl=درازن | dozen
درع | n m | pl=دروع; plgloss=shields {pl},armor {mass} | shield; armor {mass}
درك | n m hum | pl=- | gendarmerie {mass}; gendarmes {pl}
درن | n m | pl=أدران | tuberculosis {mass}; tubercle
درنة | n f | pl=+ات | tuber
درهم | n m | pl=دراهم | dirham
درويش | n m hum | pl=دراويش | dervish
درجة علمية | n f | pl=درجات علمية | academic degree
درجة وظيفية | n f | pl=درجات وظيفية | grade; job grade
درجة الدكتوراه | n f | pl=- | doctorate; PhD
درجة الماجستير | n f | pl=- | master's degree
دراسة جدوى | n f | pl=دراسات | feasibility study {plural: feasibility studies}
دراسة استقصائية | n f | pl=دراسات استقصائية | survey
دراسة ميدانية | n f | pl=دراسات ميدانية | field study {plural: field studies}
دراسة حالة | n f | pl=دراسات | case study {plural: case studies}
دسم | n m | pl=- | fat {mass}
دسيسة | n f | pl=دسائس | intrigue; plot
دش | n m | pl=+ات | shower; satellite dish
دعابة | n f | pl=+ات | joke; humor {mass}
دعارة | n f | pl=- | prostitution {mass}
دعامة | n f | pl=+ات,دعائم; plgloss=pillars {pl} | pillar; support; stent
دعاء | n m | pl=أدعية | prayer; supplication
دعاية | n f | pl=+ات | propaganda {mass}; advertising {mass}; publicity {mass}
دعوى | n f | pl=دعاوى,دعاوي | lawsuit; case; claim
دعوة قضائية | n f | pl=دعوات قضائية | lawsuit
دغدغة | n f vn | pl=- | tickling {mass}
دغل | n m | pl=أدغال; plgloss=jungle {mass} | jungle; thicket
دفء | n m | pl=- | warmth {mass}
دفتر | n m | pl=دفاتر | notebook; register
دفتر شيكات | n m | pl=دفاتر | checkbook
دفتر شروط | n m | pl=دفاتر | specifications {pl}; terms of reference {pl}
دفتر ملاحظات | n m | pl=دفاتر | notebook
دفة | n f | pl=+ات | rudder; helm
دفتيريا | n f | pl=- | diphtheria {mass}
دفع | n m vn | pl=دفوع; plgloss=pleas {pl} | payment; pushing {mass}; plea
دفعة | n f | pl=دفعات | batch; installment; boost
دفق | n m | pl=- | flow; stream
دفن | n m vn | pl=- | burial
دفيئة | n f | pl=+ات | greenhouse
دق | n m vn | pl=- | knocking {mass}; ringing {mass}
دقيق | n m | pl=- | flour {mass}
دكان | n m | pl=دكاكين | shop
دكة | n f | pl=دكات,دكك | bench
دكتاتور | n m hum | pl=+ون; f=+ة | dictator
دكتاتورية | n f | pl=+ات | dictatorship
دكتوراه | n f | pl=- | doctorate; PhD
دكتورة | n f hum title | pl=+ات | doctor
دلال | n m | pl=- | coquetry {mass}; pampering {mass}
دلالة | n f | pl=+ات | significance {mass}; indication; meaning
دلتا | n f | pl=- | delta
دلفين | n m | pl=دلافين | dolphin
دلو | n m | pl=دلاء | bucket
دليل إرشادي | n m | pl=أدلة إرشادية | guidebook; manual
دليل مستخدم | n m | pl=أدلة | user guide; user manual
دليل سياحي | n m | pl=أدلة سياحية | tour guide; travel guide
دليل هاتف | n m | pl=أدلة | telephone directory {plural: telephone directories}
دماثة | n f | pl=- | gentleness {mass}; affability {mass}
دمار | n m | pl=- | destruction {mass}; devastation {mass}
دماغ | n m | pl=أدمغة | brain
دمج | n m vn | pl=- | integration {mass}; merger; inclusion {mass}
دمع | n m | pl=دموع; plgloss=tears {pl} | tears {pl}
دمعة | n f | pl=دمعات,دموع; plgloss=tears {pl} | tear
دمل | n m | pl=دمامل | boil; abscess
دمغة | n f | pl=+ات | stamp; hallmark
دمقرطة | n f vn | pl=- | democratization {mass}
دمية | n f | pl=دمى | doll; puppet; dummy
دهاء | n m | pl=- | cunning {mass}; shrewdness {mass}
دهان | n m | pl=+ات | paint; ointment
دهر | n m time | pl=دهور | age; eternity
دهس | n m vn | pl=- | running over {mass}; ramming {mass}
دهشة | n f | pl=- | astonishment {mass}; surprise {mass}; amazement {mass}
دهليز | n m | pl=دهاليز | corridor; vestibule
دهن | n m | pl=دهون; plgloss=fats {pl} | fat {mass}; grease {mass}
دواء مسكن | n m | pl=أدوية مسكنة | painkiller
دوار | n m | pl=+ات | dizziness {mass}; vertigo {mass}; roundabout
دوار البحر | n m | pl=- | seasickness {mass}
دواجن | n f | pl=- | poultry {mass}
دوامة | n f | pl=+ات | whirlpool; spiral; vortex {plural: vortices}
دودة | n f | pl=ديدان,دود; plgloss=worms {pl} | worm
دوران | n m vn | pl=- | rotation; circulation {mass}; turnover {mass}
دوري | n m | pl=+ات | league
دوري ممتاز | n m | pl=- | Premier League {the}
دورية | n f | pl=+ات | patrol; periodical; journal
دولاب | n m | pl=دواليب | wheel; cupboard
دونم | n m unit | pl=+ات | dunam
دويلة | n f | pl=+ات | statelet; mini-state
دوي | n m | pl=- | roar; boom; sound
دير | n m | pl=أديرة | monastery; convent
ديزل | n m | pl=- | diesel {mass}
ديك | n m | pl=ديوك,ديكة | rooster
ديك رومي | n m | pl=ديوك رومية | turkey
ديكتاتور | n m hum | pl=+ون | dictator
ديكتاتورية | n f | pl=+ات | dictatorship
ديكور | n m | pl=+ات | decor {mass}; decoration
ديمقراطي | n m hum | pl=+ون; f=+ة | Democrat
ديمقراطية | n f | pl=+ات | democracy
ديموغرافيا | n f | pl=- | demography {mass}; demographics {pl}
ديموقراطية | n f | pl=+ات | democracy
ديمغرافيا | n f | pl=- | demography {mass}; demographics {pl}
ديانة | n f | pl=+ات | religion
دينار | n m | pl=دنانير | dinar
ديناصور | n m | pl=+ات | dinosaur
ديناميت | n m | pl=- | dynamite {mass}
ديناميكية | n f | pl=+ات; plgloss=dynamics {pl} | dynamism {mass}; dynamic
ديوان | n m | pl=دواوين | bureau; diwan; office
ديوان المحاسبة | n m | pl=- | audit bureau
دينامية | n f | pl=+ات; plgloss=dynamics {pl} | dynamism {mass}; dynamic
دية | n f | pl=+ات | blood money {mass}
ديباجة | n f | pl=+ات | preamble
دولفين | n m | pl=دلافين | dolphin
دوبامين | n m | pl=- | dopamine {mass}
دائرة قصيرة | n f | pl=دوائر قصيرة | short circuit
دائرة حكومية | n f | pl=دوائر حكومية | government department
دائرة قضائية | n f | pl=دوائر قضائية | judicial circuit
دائرة الضوء | n f | pl=- | spotlight
دائرة معارف | n f | pl=دوائر | encyclopedia
داء الكلب | n m | pl=- | rabies {mass}
داء السل | n m | pl=- | tuberculosis {mass}
دقيقة صمت | n f time | pl=دقائق | minute of silence {plural: minutes of silence}
دقيقة حداد | n f time | pl=دقائق | minute of mourning {plural: minutes of mourning}
دقات القلب | n f | pl=- | heartbeat
دولة راعية | n f | pl=دول راعية | sponsor state
دولة مانحة | n f | pl=دول مانحة | donor country {plural: donor countries}
دولة مضيفة | n f | pl=دول مضيفة | host country {plural: host countries}
دولة منتجة | n f | pl=دول منتجة | producing country {plural: producing countries}
دولة مستوردة | n f | pl=دول مستوردة | importing country {plural: importing countries}
دولة مصدرة | n f | pl=دول مصدرة | exporting country {plural: exporting countries}
دولة ذات سيادة | n f | pl=دول | sovereign state
دولة عميقة | n f | pl=- | deep state
دخل شهري | n m | pl=- | monthly income
دخل سنوي | n m | pl=- | annual income
دخل إضافي | n m | pl=- | additional income {mass}
دعم لوجيستي | n m | pl=- | logistical support {mass}
دعم حكومي | n m | pl=- | government support {mass}; government subsidy
دعم معنوي | n m | pl=- | moral support {mass}
دعم إنساني | n m | pl=- | humanitarian support {mass}
دور ثانوي | n m | pl=أدوار ثانوية | secondary role; supporting role
دور البطولة | n m | pl=- | starring role
دور نصف النهائي | n m | pl=- | semifinals {pl}
دور ربع النهائي | n m | pl=- | quarterfinals {pl}
دور المجموعات | n m | pl=- | group stage
دوام جزئي | n m | pl=- | part-time work {mass}
دين مستحق | n m | pl=ديون مستحقة | outstanding debt
ديون خارجية | n f | pl=- | foreign debt {mass}
ديون سيادية | n f | pl=- | sovereign debt {mass}
ديون متعثرة | n f | pl=- | bad debt {mass}; nonperforming loans {pl}
داعي | n m | pl=دواعي,دواع; plgloss=reasons {pl} | reason; need; cause
ذئب | n m | pl=ذئاب; plgloss=wolves {pl} | wolf
ذاكرة | n f | pl=+ات | memory
ذباب | n m | pl=- | flies {pl}
ذبابة | n f | pl=+ات | fly
ذبح | n m vn | pl=- | slaughter {mass}; slaughtering {mass}
ذبحة صدرية | n f | pl=- | angina {mass}
ذبذبة | n f | pl=+ات | vibration; frequency; oscillation
ذبيحة | n f | pl=ذبائح | sacrifice; slaughtered animal
ذخر | n m | pl=أذخار | asset; treasure
ذخيرة | n f | pl=ذخائر; plgloss=ammunition {mass} | ammunition {mass}; munitions {pl}
ذر | n m vn | pl=- | sprinkling {mass}; scattering {mass}
ذراع | n m | pl=أذرع,أذرعة; plgloss=arms {pl} | arm
ذرة | n f | pl=ذرات | atom; particle; corn {mass}
ذرية | n f | pl=+ات,ذراري | offspring {mass}; descendants {pl}
ذريعة | n f | pl=ذرائع | pretext; excuse
ذعر | n m | pl=- | panic {mass}; terror {mass}
ذقن | n f | pl=ذقون | chin; beard
ذكورة | n f | pl=- | masculinity {mass}; maleness {mass}
ذكورية | n f | pl=- | masculinity {mass}; male chauvinism {mass}
ذل | n m | pl=- | humiliation {mass}
ذم | n m vn | pl=- | defamation {mass}; censure {mass}; dispraise {mass}
ذمة | n f | pl=ذمم | conscience; liability {mass}; custody {mass}
ذمة مالية | n f | pl=ذمم مالية | financial assets {pl}; financial disclosure
ذنب | n m | pl=ذنوب; plgloss=sins {pl} | guilt {mass}; sin; fault
ذهاب | n m vn | pl=- | going {mass}; departure; first leg
ذهب | n m | pl=- | gold {mass}
ذهن | n m | pl=أذهان; plgloss=minds {pl} | mind
ذهنية | n f | pl=+ات | mentality
ذهول | n m | pl=- | astonishment {mass}; shock {mass}; bewilderment {mass}
ذوبان | n m vn | pl=- | melting {mass}; thaw; dissolution {mass}
ذود | n m vn | pl=- | defense {mass}
ذوق | n m | pl=أذواق | taste
ذوق عام | n m | pl=- | public taste {mass}
ذيل | n m | pl=ذيول,أذيال | tail; bottom; tail end
ذوو الإعاقة | n m hum | pl=- | people with disabilities {pl}
ذوي الإعاقة | n m hum | pl=- | people with disabilities {pl}
ذوي الاحتياجات الخاصة | n m hum | pl=- | people with special needs {pl}
ذوي الدخل المحدود | n m hum | pl=- | low-income people {pl}
ذوي الشهداء | n m hum | pl=- | families of the martyrs {pl}
ذوي الضحايا | n m hum | pl=- | families of the victims {pl}
ذوي الشأن | n m hum | pl=- | those concerned {pl}
ذات الرئة | n f | pl=- | pneumonia {mass}
ذاكرة الوصول العشوائي | n f | pl=- | random access memory {mass}; RAM {mass}
ذاكرة جماعية | n f | pl=- | collective memory
ذرة صفراء | n f | pl=- | yellow corn {mass}
ذكرى سنوية | n f | pl=ذكريات سنوية | anniversary
ذكرى مئوية | n f | pl=- | centenary
ذهب أسود | n m | pl=- | black gold {mass}
ذهب أبيض | n m | pl=- | white gold {mass}
راب | n m | pl=- | rap {mass}
رابح | n m hum | pl=+ون; f=+ة | winner
رابط | n m | pl=روابط | link; bond
رابطة | n f | pl=روابط,رابطات; plgloss=ties {pl},links {pl} | association; league; bond
راتب | n m | pl=رواتب; plgloss=salaries {pl} | salary
راحل | n m hum | pl=+ون; f=+ة | deceased
رادار | n m | pl=+ات | radar
رادع | n m | pl=روادع | deterrent
راشد | n m hum | pl=+ون; f=+ة; plgloss=adults {pl} | adult
راصد | n m hum | pl=+ون,رصاد; f=+ة | observer; monitor
راصد جوي | n m hum | pl=راصدون جويون,راصدين جويين | weather forecaster; meteorologist
راعي | n m hum | pl=رعاة; f=راعية | sponsor; shepherd; patron
راعي بقر | n m hum | pl=رعاة | cowboy
رافد | n m | pl=روافد | tributary; source
رافعة | n f | pl=+ات,روافع | crane; lever; jack
راقص | n m hum | pl=+ون; f=+ة | dancer
راقصة | n f hum | pl=+ات | dancer
رامي | n m hum | pl=رماة; f=رامية | shooter; archer; marksman
راهب | n m hum title | pl=رهبان; f=+ة | monk
راهبة | n f hum title | pl=+ات | nun
راوي | n m hum | pl=رواة; f=راوية | narrator; storyteller
راية | n f | pl=+ات | flag; banner
رؤوس أموال | n f | pl=- | capital {mass}
رؤية | n f vn | pl=رؤى; plgloss=visions {pl},views {pl} | vision; seeing {mass}; view
رؤيا | n f | pl=- | vision; dream
رئيسة | n f hum title | pl=+ات | president; chairwoman; head
رئيسة وزراء | n f hum title | pl=رئيسات | prime minister
رئيسيات | n f | pl=- | primates {pl}
رأس حربة | n m | pl=رؤوس | spearhead
رأس حربي | n m | pl=رؤوس حربية | warhead
رأس نووي | n m | pl=رؤوس نووية | nuclear warhead
رأس جسر | n m | pl=رؤوس | bridgehead
رأسية | n f | pl=+ات | header
رأفة | n f | pl=- | compassion {mass}; mercy {mass}; clemency {mass}
رأي استشاري | n m | pl=آراء استشارية | advisory opinion
رأي قانوني | n m | pl=آراء قانونية | legal opinion
ربا | n m | pl=- | usury {mass}
رباط | n m | pl=أربطة,رباطات | ligament; bond; tie
رباطة جأش | n f | pl=- | composure {mass}
رباعية | n f | pl=+ات | quartet; four goals {pl}; quatrain
ربان | n m hum | pl=ربابنة | captain; skipper
ربة عمل | n f hum | pl=ربات | employer
رب عمل | n m hum | pl=أرباب | employer
رب أسرة | n m hum | pl=أرباب | head of household {plural: heads of household}; breadwinner
ربط | n m vn | pl=- | linking {mass}; connection; linkage
ربطة | n f | pl=ربطات | bundle; pack
ربطة عنق | n f | pl=ربطات | tie; necktie
ربع سنة | n m time | pl=أرباع | quarter
ربع نهائي | n m | pl=- | quarterfinal
ربو | n m | pl=- | asthma {mass}
ربوة | n f | pl=ربى,ربوات | hill; hillock
ربوبية | n f | pl=- | deism {mass}; divinity {mass}
رتابة | n f | pl=- | monotony {mass}
رتبة | n f | pl=رتب | rank; grade
رتل | n m | pl=أرتال | convoy; column
رتوش | n f | pl=- | finishing touches {pl}
رثاء | n m | pl=- | elegy; lamentation {mass}
رجالات | n m hum | pl=- | prominent men {pl}; figures {pl}
رجحان | n m | pl=- | preponderance {mass}
رجس | n m | pl=أرجاس | filth {mass}; abomination
رجعي | n m hum | pl=+ون; f=+ة | reactionary
رجعية | n f | pl=- | reactionism {mass}; reaction {mass}
رجفان | n m | pl=- | fibrillation {mass}
رجفة | n f | pl=رجفات | tremor; shiver
رجل آلي | n m | pl=رجال آليون | robot
رجل ثلج | n m | pl=- | snowman
رجل عصابات | n m hum | pl=رجال | gangster
رجل مبيعات | n m hum | pl=رجال | salesman
رجم | n m vn | pl=- | stoning {mass}
رجوع | n m vn | pl=- | return; going back {mass}
رجولة | n f | pl=- | manhood {mass}; masculinity {mass}
رحابة | n f | pl=- | spaciousness {mass}; generosity {mass}
رحالة | n m hum | pl=- | traveler; explorer
رحمة | n f | pl=- | mercy {mass}; compassion {mass}
رحم | n m | pl=أرحام | womb; uterus
رحيق | n m | pl=- | nectar {mass}
رحيل | n m vn | pl=- | departure; passing
رخاء | n m | pl=- | prosperity {mass}
رخام | n m | pl=- | marble {mass}
رخصة | n f | pl=رخص | license; permit
رخصة بناء | n f | pl=رخص | building permit
رخصة سلاح | n f | pl=رخص | gun license; weapons permit
رخصة عمل | n f | pl=رخص | work permit
رخوية | n f | pl=+ات | mollusk
رداء | n m | pl=أردية | robe; gown; cloak
رداءة | n f | pl=- | poor quality {mass}; badness {mass}
ردة | n f | pl=+ات | apostasy {mass}; reaction
ردة فعل | n f | pl=ردات,ردود | reaction
ردع | n m vn | pl=- | deterrence {mass}
ردف | n m | pl=أرداف; plgloss=buttocks {pl},hips {pl} | buttock
ردم | n m | pl=- | filling {mass}; rubble {mass}; backfill {mass}
ردهة | n f | pl=ردهات | lobby; hall; ward
رذاذ | n m | pl=- | spray {mass}; drizzle {mass}; droplets {pl}
رذيلة | n f | pl=رذائل | vice
رز | n m | pl=- | rice {mass}
رزانة | n f | pl=- | composure {mass}; sobriety {mass}
رزق | n m | pl=أرزاق | livelihood; sustenance {mass}
رزمة | n f | pl=رزم | package; bundle
رسام | n m hum | pl=+ون; f=+ة | painter; artist; cartoonist
رسام كاريكاتير | n m hum | pl=+ون | cartoonist
رسالة دكتوراه | n f | pl=رسائل | doctoral dissertation; PhD thesis {plural: PhD theses}
رسالة ماجستير | n f | pl=رسائل | master's thesis {plural: master's theses}
رسالة خطية | n f | pl=رسائل خطية | written message
رسالة صوتية | n f | pl=رسائل صوتية | voice message
رسالة توصية | n f | pl=رسائل | letter of recommendation {plural: letters of recommendation}
رسغ | n m | pl=أرساغ | wrist
رسم بياني | n m | pl=رسوم بيانية | graph; chart
رسم كاريكاتيري | n m | pl=رسوم كاريكاتيرية | caricature; cartoon
رسم متحرك | n m | pl=رسوم متحركة; plgloss=cartoons {pl} | animation
رسم تخطيطي | n m | pl=رسوم تخطيطية | diagram; sketch
رسم توضيحي | n m | pl=رسوم توضيحية | illustration
رسم خرائط | n m | pl=- | cartography {mass}; mapping {mass}
رسمة | n f | pl=رسمات | drawing; picture
رسن | n m | pl=أرسان | halter; rein
رسو | n m vn | pl=- | mooring {mass}; anchoring {mass}; awarding {mass}
رسوب | n m vn | pl=- | failure; sedimentation {mass}
رسول | n m hum | pl=رسل; plgloss=messengers {pl} | messenger; apostle; prophet
رسومات | n f | pl=- | drawings {pl}; graphics {pl}
رشاش | n m | pl=+ات | machine gun
رشاقة | n f | pl=- | agility {mass}; grace {mass}; slimness {mass}
رشد | n m | pl=- | reason {mass}; maturity {mass}; adulthood {mass}
رش | n m vn | pl=- | spraying {mass}; sprinkling {mass}
رشفة | n f | pl=رشفات | sip
رشوة | n f | pl=رشاوى,رشى,رشاوي | bribe; bribery {mass}
رشق | n m vn | pl=- | pelting {mass}; throwing {mass}
رشقة | n f | pl=رشقات | burst; salvo; barrage
رصاص | n m | pl=- | bullets {pl}; lead {mass}; gunfire {mass}
رصاص حي | n m | pl=- | live ammunition {mass}; live bullets {pl}
رصاص مطاطي | n m | pl=- | rubber bullets {pl}
رصاصة | n f | pl=+ات | bullet
رصانة | n f | pl=- | sobriety {mass}; composure {mass}
رصف | n m vn | pl=- | paving {mass}
رصيد | n m | pl=أرصدة; plgloss=balances {pl},assets {pl} | balance; credit; stock
رصيف | n m | pl=أرصفة | sidewalk; pier; platform
رض | n m | pl=رضوض | bruise; contusion
رضا | n m | pl=- | satisfaction {mass}; consent {mass}
رضاعة | n f | pl=- | breastfeeding {mass}; nursing {mass}
رضاعة طبيعية | n f | pl=- | breastfeeding {mass}
رضة | n f | pl=+ات | bruise; contusion
رضوخ | n m vn | pl=- | submission {mass}; yielding {mass}
رضى | n m | pl=- | satisfaction {mass}
رضيع | n m hum | pl=رضع; f=+ة | infant; baby
رطب | n m | pl=- | fresh dates {pl}
رطل | n m unit | pl=أرطال | pound
رطوبة | n f | pl=- | humidity {mass}; moisture {mass}
رعب | n m | pl=- | terror {mass}; horror {mass}
رعد | n m | pl=رعود | thunder {mass}
رعشة | n f | pl=رعشات | tremor; shiver; shudder
رعونة | n f | pl=- | recklessness {mass}; frivolity {mass}
رعي | n m vn | pl=- | grazing {mass}; herding {mass}
رعية | n f | pl=رعايا,رعيات; plgloss=nationals {pl},subjects {pl} | parish; flock
رعيل | n m | pl=- | generation; group
رغد | n m | pl=- | comfort {mass}; affluence {mass}
رغوة | n f | pl=رغاوي | foam {mass}; lather {mass}
رغيف | n m | pl=أرغفة; plgloss=loaves {pl} | loaf; loaf of bread {plural: loaves of bread}
رف | n m | pl=رفوف; plgloss=shelves {pl} | shelf
رفات | n m | pl=- | remains {pl}
رفاه | n m | pl=- | well-being {mass}; welfare {mass}; prosperity {mass}
رفاهية | n f | pl=- | luxury {mass}; welfare {mass}; well-being {mass}
رفرف | n m | pl=رفارف | fender; mudguard
رفسة | n f | pl=رفسات | kick
رفض | n m vn | pl=- | rejection; refusal
رفع | n m vn | pl=- | raising {mass}; lifting {mass}; increase
رفع أثقال | n m | pl=- | weightlifting {mass}
رفعة | n f | pl=- | elevation {mass}; high standing {mass}
رفق | n m | pl=- | gentleness {mass}; kindness {mass}
رفقة | n f | pl=- | company {mass}; companionship {mass}
رفيق | n m hum title | pl=رفاق,رفقاء; f=+ة | companion; comrade
رفيقة | n f hum | pl=+ات | companion; comrade
رق | n m | pl=- | slavery {mass}; bondage {mass}
رقابة | n f | pl=- | oversight {mass}; control {mass}; censorship {mass}
رقابة مالية | n f | pl=- | financial oversight {mass}
رقاقة | n f | pl=+ات,رقائق | chip; wafer; flake
رقائق البطاطس | n f | pl=- | potato chips {pl}
رقبة | n f | pl=رقاب,رقبات | neck
رقة | n f | pl=- | tenderness {mass}; gentleness {mass}; delicacy {mass}
رقص | n m vn | pl=- | dancing {mass}; dance
رقصة | n f | pl=رقصات | dance
رقعة | n f | pl=رقع,رقاع | area; patch; piece of land {plural: pieces of land}
رقم سري | n m | pl=أرقام سرية | PIN; secret number
رقم تسلسلي | n m | pl=أرقام تسلسلية | serial number
رقم مجاني | n m | pl=أرقام مجانية | toll-free number
رقم عشري | n m | pl=أرقام عشرية | decimal number
رقمنة | n f vn | pl=- | digitization {mass}; digitalization {mass}
رقي | n m | pl=- | advancement {mass}; sophistication {mass}; progress {mass}
رقيب | n m hum title | pl=رقباء; f=+ة | sergeant; censor; overseer
رقيب أول | n m hum title | pl=رقباء | staff sergeant
ركام | n m | pl=- | rubble {mass}; debris {mass}
ركبة | n f | pl=ركب,ركبات | knee
ركض | n m vn | pl=- | running {mass}; run
ركل | n m vn | pl=- | kicking {mass}
ركلة | n f | pl=ركلات | kick
ركن | n m | pl=أركان; plgloss=pillars {pl},corners {pl} | corner; pillar; staff
ركوع | n m vn | pl=- | kneeling {mass}; bowing {mass}
ركيزة | n f | pl=ركائز; plgloss=pillars {pl} | pillar; foundation
رماد | n m | pl=- | ash {mass}; ashes {pl}
رمان | n m | pl=- | pomegranate; pomegranates {pl}
رمانة | n f | pl=+ات | pomegranate; hand grenade
رماية | n f | pl=- | shooting {mass}; marksmanship {mass}; archery {mass}
رمح | n m | pl=رماح | spear; lance; javelin
رمزية | n f | pl=+ات | symbolism {mass}
رمش | n m | pl=رموش; plgloss=eyelashes {pl} | eyelash
رمق | n m | pl=أرماق | last breath; spark of life
رمل | n m | pl=رمال; plgloss=sands {pl},sand {mass} | sand {mass}
رمي | n m vn | pl=- | throwing {mass}; shooting {mass}; dumping {mass}
رمية | n f | pl=رميات | throw; shot
رمية تماس | n f | pl=رميات | throw-in
رنة | n f | pl=+ات | ring; ringtone; reindeer {plural: reindeer}
رنين | n m | pl=- | resonance {mass}; ringing {mass}
رنين مغناطيسي | n m | pl=- | magnetic resonance {mass}; MRI {mass}
رهاب | n m | pl=- | phobia
رهان | n m | pl=+ات | bet; wager; challenge
رهبة | n f | pl=- | awe {mass}; dread {mass}
رهبانية | n f | pl=+ات | monasticism {mass}; monastic order
رهن | n m | pl=رهون,رهونات | mortgage; pledge; pawn
رهن عقاري | n m | pl=رهون عقارية | mortgage
رهينة | n f hum | pl=رهائن | hostage
رواج | n m | pl=- | popularity {mass}; currency {mass}
رواسب | n f | pl=- | sediments {pl}; deposits {pl}; residue {mass}
رواق | n m | pl=أروقة; plgloss=corridors {pl} | corridor; gallery; hall
روائي | n m hum | pl=+ون; f=+ة | novelist
رواية | n f | pl=+ات | novel; account; story
روب | n m | pl=أرواب | robe; gown
روبوت | n m | pl=+ات | robot
روبية | n f | pl=+ات | rupee
روبل | n m | pl=- | ruble
روتين | n m | pl=- | routine; red tape {mass}
روث | n m | pl=أرواث | dung {mass}; manure {mass}
روحانية | n f | pl=+ات | spirituality {mass}
روزنامة | n f | pl=+ات | calendar; schedule
روسي | n m hum | pl=روس; f=+ة; plgloss=Russians {pl} | Russian
روضة | n f | pl=روضات | kindergarten; garden
روضة أطفال | n f | pl=رياض,روضات | kindergarten
روعة | n f | pl=روائع; plgloss=masterpieces {pl} | splendor {mass}; magnificence {mass}; beauty {mass}
روماني | n m hum | pl=رومان; f=+ة; plgloss=Romans {pl},Romanians {pl} | Roman; Romanian
رومانسية | n f | pl=- | romance {mass}; romanticism {mass}
روماتيزم | n m | pl=- | rheumatism {mass}
رونق | n m | pl=- | splendor {mass}; beauty {mass}
ري | n m vn | pl=- | irrigation {mass}
ري بالتنقيط | n m | pl=- | drip irrigation {mass}
رياء | n m | pl=- | hypocrisy {mass}
ريادة | n f | pl=- | leadership {mass}; pioneering role; entrepreneurship {mass}
ريادة أعمال | n f | pl=- | entrepreneurship {mass}
رياضي | n m hum | pl=+ون; f=+ة | athlete; sportsman
رياضيات | n f | pl=- | mathematics {mass}; math {mass}
ريال | n m | pl=+ات | riyal; rial
ريبة | n f | pl=ريب | suspicion; doubt
ريح شمسية | n f | pl=رياح شمسية | solar wind
ريحان | n m | pl=- | basil {mass}
ريش | n m | pl=- | feathers {pl}
ريشة | n f | pl=ريشات | feather; brush; badminton {mass}
ريع | n m | pl=ريوع | proceeds {pl}; rent; revenue
ريعان | n m | pl=- | prime
ريف | n m | pl=أرياف; plgloss=countryside {mass} | countryside {mass}; rural area
ريق | n m | pl=- | saliva {mass}
ريموت كنترول | n m | pl=- | remote control
زائدة دودية | n f | pl=- | appendix
زبادي | n m | pl=- | yogurt {mass}
زبال | n m hum | pl=+ون | garbage collector
زبالة | n f | pl=- | garbage {mass}; trash {mass}
زبد | n m | pl=- | foam {mass}; froth {mass}
زبدة | n f | pl=- | butter {mass}; gist
زبون | n m hum | pl=زبائن; f=+ة | customer; client
زبونية | n f | pl=- | clientelism {mass}
زبيب | n m | pl=- | raisins {pl}
زج | n m vn | pl=- | throwing {mass}; shoving {mass}
زجاج | n m | pl=- | glass {mass}
زجاج أمامي | n m | pl=- | windshield
زجاجة | n f | pl=+ات | bottle
زجاجة حارقة | n f | pl=زجاجات حارقة | Molotov cocktail; firebomb
زجر | n m vn | pl=- | restraint {mass}; rebuke
زحف | n m vn | pl=زحوف | advance; crawling {mass}; march
زحام | n m | pl=- | crowd; congestion {mass}; overcrowding {mass}
زحمة | n f | pl=- | crowding {mass}; traffic congestion {mass}; rush
زحل | n m | pl=- | Saturn
زخم | n m | pl=- | momentum {mass}
زخرفة | n f | pl=زخارف; plgloss=decorations {pl} | decoration; ornamentation {mass}
زخة | n f | pl=+ات | shower; burst
زراعة | n f vn | pl=- | agriculture {mass}; cultivation {mass}; transplant
زرع | n m vn | pl=زروع; plgloss=crops {pl} | planting {mass}; transplant; cultivation {mass}
زرافة | n f | pl=+ات | giraffe
زرنيخ | n m | pl=- | arsenic {mass}
زريبة | n f | pl=زرائب | pen; barn
زعامة | n f | pl=+ات; plgloss=leaders {pl} | leadership {mass}
زعزعة | n f vn | pl=- | destabilization {mass}; undermining {mass}
زعزعة استقرار | n f | pl=- | destabilization {mass}
زعفران | n m | pl=- | saffron {mass}
زعم | n m vn | pl=مزاعم; plgloss=allegations {pl},claims {pl} | claim; allegation
زعنفة | n f | pl=زعانف | fin
زغب | n m | pl=- | fluff {mass}; down {mass}
زغرودة | n f | pl=زغاريد | ululation
زفاف | n m | pl=- | wedding
زفت | n m | pl=- | asphalt {mass}; pitch {mass}
زفة | n f | pl=+ات | wedding procession
زفير | n m | pl=- | exhalation {mass}
زقاق | n m | pl=أزقة | alley
زكاة | n f | pl=زكوات | zakat {mass}; alms {pl}
زكام | n m | pl=- | cold; common cold
زلاجة | n f | pl=+ات | sled; ski
زلة | n f | pl=+ات | slip; lapse
زلة لسان | n f | pl=زلات | slip of the tongue {plural: slips of the tongue}
زلزال | n m | pl=زلازل | earthquake
زلط | n m | pl=- | gravel {mass}
زمالة | n f | pl=+ات | fellowship
زمام | n m | pl=- | reins {pl}; control {mass}
زمام المبادرة | n m | pl=- | initiative
زمرة | n f | pl=زمر | group; clique; blood type
زمرة دم | n f | pl=زمر | blood type
زمرد | n m | pl=- | emerald
زمهرير | n m | pl=- | bitter cold {mass}
زمور | n m | pl=زمامير | horn
زميلة | n f hum | pl=+ات | colleague
زناد | n m | pl=أزندة | trigger
زنا | n m | pl=- | adultery {mass}
زنبق | n m | pl=زنابق | lily; lilies {pl}
زنبقة | n f | pl=زنابق,زنبقات | lily
زنبرك | n m | pl=+ات | spring
زنجبيل | n m | pl=- | ginger {mass}
زنجي | n m hum | pl=زنوج | Black person
زنديق | n m hum | pl=زنادقة | heretic
زندقة | n f | pl=- | heresy {mass}
زنزانة | n f | pl=+ات,زنازين | cell; prison cell
زنك | n m | pl=- | zinc {mass}
زهد | n m | pl=- | asceticism {mass}; abstinence {mass}
زهايمر | n m | pl=- | Alzheimer's {mass}
زهر | n m | pl=- | blossoms {pl}; flowers {pl}
زهرية | n f | pl=+ات | vase
زهو | n m | pl=- | pride {mass}; vanity {mass}
زوال | n m vn | pl=- | disappearance; demise; noon
زوبعة | n f | pl=زوابع | storm; whirlwind; uproar
زوجة | n f hum | pl=+ات | wife {plural: wives}
زور | n m | pl=- | falsehood {mass}; perjury {mass}
زورق | n m | pl=زوارق | boat
زورق حربي | n m | pl=زوارق حربية | gunboat; warship
زورق سريع | n m | pl=زوارق سريعة | speedboat
زورق مطاطي | n m | pl=زوارق مطاطية | rubber boat
زوج أم | n m hum | pl=أزواج | stepfather
زوجة أب | n f hum | pl=زوجات | stepmother
زوجان | n m hum | pl=- | couple; spouses {pl}
زوجة ابن | n f hum | pl=زوجات | daughter-in-law {plural: daughters-in-law}
زئبق | n m | pl=- | mercury {mass}
زئير | n m | pl=- | roar
زيتون | n m | pl=- | olives {pl}; olive
زيتونة | n f | pl=+ات | olive; olive tree
زيف | n m | pl=- | falseness {mass}; falsity {mass}
زينة | n f | pl=- | decoration; adornment {mass}; ornament
زيادة سكانية | n f | pl=- | population growth {mass}
زيارة مفاجئة | n f | pl=زيارات مفاجئة | surprise visit
زيارة تفقدية | n f | pl=زيارات تفقدية | inspection visit
زيارة ميدانية | n f | pl=زيارات ميدانية | field visit
زيارة خاطفة | n f | pl=زيارات خاطفة | brief visit
زيارة منزلية | n f | pl=زيارات منزلية | home visit
زيت نخيل | n m | pl=- | palm oil {mass}
زيت نباتي | n m | pl=زيوت نباتية | vegetable oil
زيت وقود | n m | pl=- | fuel oil {mass}
زيت محرك | n m | pl=- | engine oil {mass}; motor oil {mass}
زي تقليدي | n m | pl=أزياء تقليدية | traditional dress {mass}; traditional costume
زي مدرسي | n m | pl=أزياء مدرسية | school uniform
زي رسمي | n m | pl=أزياء رسمية | uniform
زواج مبكر | n m | pl=- | early marriage {mass}
زواج قسري | n m | pl=- | forced marriage {mass}
زواج قاصرات | n m | pl=- | child marriage {mass}
زواج المثليين | n m | pl=- | same-sex marriage {mass}; gay marriage {mass}
زواج مدني | n m | pl=- | civil marriage {mass}
زعيم معارضة | n m hum | pl=زعماء | opposition leader
زعيم حزب | n m hum | pl=زعماء | party leader
زعيم ديني | n m hum | pl=زعماء دينيون,زعماء دينيين | religious leader
زعيم روحي | n m hum | pl=زعماء روحيون,زعماء روحيين | spiritual leader
زعيم قبلي | n m hum | pl=زعماء قبليون,زعماء قبليين | tribal leader
زعيم سياسي | n m hum | pl=زعماء سياسيون,زعماء سياسيين | political leader
زمن حقيقي | n m | pl=- | real time {mass}
زمن قياسي | n m | pl=- | record time {mass}
زخات مطر | n f | pl=- | rain showers {pl}
زر تشغيل | n m | pl=أزرار | power button
زر فأرة | n m | pl=أزرار | mouse button
زاوية قائمة | n f | pl=زوايا قائمة | right angle
زاوية حادة | n f | pl=زوايا حادة | acute angle
زمكان | n m | pl=- | spacetime {mass}
زهرة الشمس | n f | pl=- | sunflower
زرقة | n f | pl=- | blueness {mass}; blue
زركشة | n f | pl=- | embellishment {mass}; ornamentation {mass}
دنا | n m | pl=- | DNA {mass}
دينصور | n m | pl=+ات | dinosaur
رزنامة | n f | pl=+ات | calendar; schedule
جداء | n m | pl=+ات | product
رغبي | n m | pl=- | rugby {mass}
روك | n m | pl=- | rock {mass}; rock music {mass}
رنمينبي | n m | pl=- | renminbi {mass}
دياتوم | n m | pl=+ات | diatom
خضاب | n m | pl=- | hemoglobin {mass}; dye
خضاب الدم | n m | pl=- | hemoglobin {mass}
ربحية | n f | pl=- | profitability {mass}
دافعية | n f | pl=- | motivation {mass}
خزعة | n f | pl=+ات | biopsy
خثرة | n f | pl=خثرات | clot; blood clot
خثار | n m | pl=- | thrombosis {mass}
رعاف | n m | pl=- | nosebleed
دوالي | n f | pl=- | varicose veins {pl}
دولرة | n f | pl=- | dollarization {mass}
رأب الصدع | n m | pl=- | healing the rift {mass}
رأب | n m vn | pl=- | mending {mass}; healing {mass}
ديربي | n m | pl=- | derby
ركنية | n f | pl=+ات | corner; corner kick
خماسية | n f | pl=+ات | quintet; five goals {pl}
دكة بدلاء | n f | pl=- | bench; substitutes' bench
دكة احتياط | n f | pl=- | bench
حكم مساعد | n m hum | pl=حكام مساعدون,حكام مساعدين | assistant referee
جهاز فني | n m | pl=أجهزة فنية | coaching staff
جهاز قضائي | n m | pl=أجهزة قضائية | judiciary; judicial system
جولة افتتاحية | n f | pl=جولات افتتاحية | opening round
جولة محادثات | n f | pl=جولات | round of talks {plural: rounds of talks}
خروج المغلوب | n m | pl=- | knockout {mass}
دوخة | n f | pl=- | dizziness {mass}
دوسنتاريا | n f | pl=- | dysentery {mass}
ديدان معوية | n f | pl=- | intestinal worms {pl}
رجفان أذيني | n m | pl=- | atrial fibrillation {mass}
رمد | n m | pl=- | eye inflammation {mass}; conjunctivitis {mass}
ربو قصبي | n m | pl=- | bronchial asthma {mass}
رضاعة صناعية | n f | pl=- | bottle-feeding {mass}
رقاد | n m | pl=- | sleep {mass}; lying in bed {mass}
رخصة تشغيل | n f | pl=رخص | operating license
رخصة تصدير | n f | pl=رخص | export license
رد اعتبار | n m | pl=- | rehabilitation {mass}
رسم دخول | n m | pl=رسوم | entrance fee
رسم تسجيل | n m | pl=رسوم | registration fee
رسم عبور | n m | pl=رسوم | toll; transit fee
روح رياضية | n f | pl=- | sportsmanship {mass}
روح الفريق | n f | pl=- | team spirit {mass}
روح الدعابة | n f | pl=- | sense of humor
رحلة استكشافية | n f | pl=رحلات استكشافية | expedition
رحلة مدرسية | n f | pl=رحلات مدرسية | school trip
رحلة سياحية | n f | pl=رحلات سياحية | tour; tourist trip
رحلة داخلية | n f | pl=رحلات داخلية | domestic flight
رحلة دولية | n f | pl=رحلات دولية | international flight
رحلة صيد | n f | pl=رحلات | hunting trip; fishing trip
رحلة ذهاب | n f | pl=رحلات | outbound trip; outbound flight
رحلة عودة | n f | pl=رحلات | return trip; return flight
ربح صافي | n m | pl=أرباح صافية; plgloss=net profits {pl} | net profit
