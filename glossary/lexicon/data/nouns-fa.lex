# Nouns of one word, by first letter.
فأر | n m | pl=فئران | mouse; rat
فأس | n f | pl=فؤوس | ax
فئة | n f | pl=+ات | category; group; class
فائدة | n f | pl=فوائد; plgloss=benefits {pl} | benefit; interest {mass}; advantage
فائز | n m hum | pl=+ون; f=+ة | winner
فائض | n m | pl=فوائض | surplus; excess
فاتحة | n f | pl=فواتح | opening; Fatiha {the}
فاتورة | n f | pl=فواتير | bill; invoice
فاجعة | n f | pl=فواجع | tragedy; disaster
فارس | n m hum | pl=فرسان; f=+ة | knight; horseman
فارق | n m | pl=فوارق,فروق | difference; gap; margin
فاشية | n f | pl=+ات | fascism {mass}; outbreak
فاصل | n m | pl=فواصل | break; interval; separator
فاصلة | n f | pl=فواصل | comma; decimal point
فاعل | n m hum | pl=+ون; f=+ة; plgloss=actors {pl} | actor; perpetrator; subject
فاعلية | n f | pl=+ات | effectiveness {mass}; event
فاقة | n f | pl=- | poverty {mass}; destitution {mass}
فاقد | n m | pl=- | loss; waste {mass}
فاكس | n m | pl=+ات | fax
فاكهة | n f | pl=فواكه; plgloss=fruits {pl} | fruit {mass}
فبركة | n f vn | pl=- | fabrication
فتاة | n f hum | pl=فتيات | girl; young woman
فتح | n m vn | pl=فتوحات,فتوح | opening; conquest
فتحة | n f | pl=+ات | opening; hole; slot
فترة | n f time | pl=فترات | period; term; time
فتك | n m vn | pl=- | killing {mass}; destruction {mass}
فتنة | n f | pl=فتن | sedition {mass}; strife {mass}; discord {mass}
فتور | n m | pl=- | coolness {mass}; apathy {mass}
فتوى | n f | pl=فتاوى,فتاوي | fatwa; religious ruling
فتى | n m hum | pl=فتيان,فتية | boy; youth; young man
فتيل | n m | pl=فتائل | fuse; wick
فتيلة | n f | pl=فتائل | wick
فجر | n m time | pl=- | dawn
فجوة | n f | pl=فجوات | gap
فحص | n m vn | pl=فحوص,فحوصات | examination; test; checkup; screening
فحم | n m | pl=- | coal {mass}; charcoal {mass}
فحولة | n f | pl=- | virility {mass}
فحوى | n f | pl=- | content; substance {mass}; gist
فخ | n m | pl=فخاخ | trap
فخار | n m | pl=- | pottery {mass}
فخامة | n f title | pl=- | His Excellency; luxury {mass}
فخذ | n m | pl=أفخاذ | thigh
فخر | n m | pl=- | pride {mass}
فداء | n m | pl=- | sacrifice; redemption {mass}
فدائي | n m hum | pl=+ون | commando; guerrilla
فدان | n m unit | pl=أفدنة,فدادين | acre; feddan
فدرالية | n f | pl=+ات | federation; federalism {mass}
فدرلة | n f vn | pl=- | federalization {mass}
فدية | n f | pl=- | ransom
فرار | n m vn | pl=- | escape; flight; fleeing {mass}
فراش | n m | pl=أفرشة,فرش | bed; mattress; butterflies {pl}
فراشة | n f | pl=+ات | butterfly
فراغ | n m | pl=+ات | vacuum; void; gap; free time {mass}
فراق | n m vn | pl=- | separation {mass}; parting
فرج | n m | pl=- | relief {mass}
فرح | n m vn | pl=أفراح | joy; happiness {mass}; wedding
فرحة | n f | pl=- | joy
فرد | n m hum | pl=أفراد; plgloss=individuals {pl} | individual; member; person
فرز | n m vn | pl=- | sorting {mass}; counting {mass}; screening {mass}
فرس | n m | pl=أفراس | horse; mare
فرشاة | n f | pl=فرش,فراشي | brush
فرصة | n f | pl=فرص | opportunity; chance
فرض | n m vn | pl=فروض | imposition; duty
فرضية | n f | pl=+ات | hypothesis {plural: hypotheses}
فرط | n m | pl=- | excess
فرع | n m | pl=فروع,أفرع | branch; subsidiary
فرق | n m | pl=فروق,فروقات | difference
فرقة | n f | pl=فرق | team; band; division; squad
فرن | n m | pl=أفران | oven; furnace; bakery
فرنسي | n m hum | pl=+ون; f=+ة; plgloss=French people {pl} | French person; Frenchman
فرنك | n m unit | pl=+ات | franc
فرو | n m | pl=فراء | fur
فريسة | n f | pl=فرائس | prey {mass}
فريضة | n f | pl=فرائض | religious duty; obligation
فريق | n m hum title | pl=فرق,أفرقة | team; group; lieutenant general
فزع | n m | pl=- | panic {mass}; terror {mass}
فساد | n m vn | pl=- | corruption {mass}; spoilage {mass}
فستان | n m | pl=فساتين | dress
فسحة | n f | pl=فسح | space; break
فسخ | n m vn | pl=- | termination; cancellation; annulment
فسيفساء | n f | pl=- | mosaic
فشل | n m vn | pl=- | failure
فصاحة | n f | pl=- | eloquence {mass}
فصام | n m | pl=- | schizophrenia {mass}
فصحى | n f | pl=- | Standard Arabic {mass}
فصل | n m vn | pl=فصول | chapter; season; separation; dismissal
فصيل | n m | pl=فصائل | faction; platoon
فصيلة | n f | pl=فصائل | species; blood type; family; platoon
فضاء | n m | pl=فضاءات | space
فضائية | n f | pl=+ات | satellite channel
فضة | n f | pl=- | silver {mass}
فضح | n m vn | pl=- | exposure {mass}
فضل | n m | pl=أفضال | favor; credit {mass}; merit
فضلة | n f | pl=+ات; plgloss=waste {mass} | remnant; waste {mass}
فضول | n m | pl=- | curiosity {mass}
فضيحة | n f | pl=فضائح | scandal
فضيلة | n f title | pl=فضائل | virtue
فطر | n m | pl=فطريات | mushroom; fungus {plural: fungi}
فطرة | n f | pl=- | nature; instinct
فطور | n m | pl=- | breakfast
فطيرة | n f | pl=فطائر | pie; pancake; pastry
فظاعة | n f | pl=فظائع,فظاعات; plgloss=atrocities {pl} | atrocity; horror
فعالية | n f | pl=+ات; plgloss=events {pl} | effectiveness {mass}; event; activity
فعل | n m vn | pl=أفعال,أفاعيل | act; action; deed; verb
فقاريات | n f | pl=- | vertebrates {pl}
فقاعة | n f | pl=+ات | bubble
فقدان | n m vn | pl=- | loss
فقر | n m | pl=- | poverty {mass}
فقرة | n f | pl=+ات | paragraph; segment; vertebra {plural: vertebrae}
فقه | n m | pl=- | jurisprudence {mass}
فقيد | n m hum | pl=- | deceased {the}; late
فقير | n m hum | pl=فقراء; f=+ة; plgloss=the poor {pl} | poor person
فقيه | n m hum | pl=فقهاء | jurist; legal scholar
فك | n m vn | pl=فكوك | jaw; dismantling {mass}; lifting {mass}; untying {mass}
فكاك | n m | pl=- | escape
فكاهة | n f | pl=+ات | humor {mass}
فكر | n m | pl=- | thought {mass}; thinking {mass}
فكرة | n f | pl=أفكار | idea; thought; concept
فلاح | n m hum | pl=+ون | farmer; peasant
فلاحة | n f | pl=- | agriculture {mass}; farming {mass}
فلبيني | n m hum | pl=+ون; f=+ة | Filipino
فلتر | n m | pl=فلاتر | filter
فلس | n m unit | pl=فلوس; plgloss=money {mass} | fils {plural: fils}
فلسفة | n f | pl=+ات | philosophy
فلفل | n m | pl=- | pepper
فلك | n m | pl=أفلاك | orbit; astronomy {mass}
فلم | n m | pl=أفلام | film
فم | n m | pl=أفواه | mouth
فن | n m | pl=فنون; plgloss=arts {pl} | art
فناء | n m | pl=أفنية | courtyard; annihilation {mass}
فنان | n m hum | pl=+ون; f=+ة | artist
فنجان | n m | pl=فناجين | cup
فندق | n m | pl=فنادق | hotel
فنلندي | n m hum | pl=+ون; f=+ة | Finn
فني | n m hum | pl=+ون; f=+ة | technician
فهد | n m | pl=فهود | cheetah; panther
فهرس | n m | pl=فهارس | index; catalog
فهم | n m vn | pl=- | understanding {mass}
فوات | n m vn | pl=- | missing {mass}; passing {mass}
فوج | n m | pl=أفواج | regiment; group; batch
فوز | n m vn | pl=- | victory; win
فوضى | n f | pl=- | chaos {mass}; disorder {mass}
فوطة | n f | pl=فوط | towel
فول | n m | pl=- | beans {pl}; fava beans {pl}
فولاذ | n m | pl=- | steel {mass}
فولت | n m unit | pl=- | volt
فوهة | n f | pl=+ات | crater; muzzle
فيتامين | n m | pl=+ات | vitamin
فيتنامي | n m hum | pl=+ون; f=+ة; plgloss=Vietnamese {pl} | Vietnamese person
فيتو | n m | pl=- | veto
فيدرالية | n f | pl=+ات | federation; federalism {mass}
فيديو | n m | pl=فيديوهات | video
فيروس | n m | pl=+ات | virus
فيزياء | n f | pl=- | physics {mass}
فيزيائي | n m hum | pl=+ون | physicist
فيض | n m | pl=فيوض | abundance {mass}; flood
فيضان | n m | pl=+ات | flood; flooding {mass}
فيل | n m | pl=أفيال,فيلة | elephant
فيلا | n f | pl=فلل,فيلات | villa
فيلسوف | n m hum | pl=فلاسفة | philosopher
فيلق | n m | pl=فيالق | corps {plural: corps}; legion
فيلم | n m | pl=أفلام | film; movie
قائد | n m hum | pl=قادة; f=+ة | leader; commander
قائمة | n f | pl=قوائم | list; menu; slate
قابلة | n f hum | pl=+ات,قوابل | midwife
قابلية | n f | pl=+ات | ability; susceptibility {mass}; capability
قاتل | n m hum | pl=قتلة; f=+ة | killer; murderer
قادم | n m hum | pl=+ون | newcomer; arrival
قاذفة | n f | pl=+ات | bomber; launcher
قارئ | n m hum | pl=قراء; f=+ة | reader
قارب | n m | pl=قوارب | boat
قارة | n f | pl=+ات | continent
قارورة | n f | pl=قوارير | bottle
قاسم | n m | pl=قواسم | divisor; denominator
قاصر | n m hum | pl=+ون; f=+ة | minor
قاض | n m hum | pl=قضاة; f=قاضية | judge
قاضي | n m hum | pl=قضاة; f=قاضية | judge
قاطرة | n f | pl=+ات | locomotive
قاطن | n m hum | pl=+ون | resident; inhabitant
قاع | n m | pl=قيعان | bottom; bed
قاعة | n f | pl=+ات | hall; room
قاعدة | n f | pl=قواعد; plgloss=rules {pl} | base; rule; basis
قافلة | n f | pl=قوافل | convoy; caravan
قافية | n f | pl=قوافي,قواف | rhyme
قالب | n m | pl=قوالب | mold; template; form
قامة | n f | pl=+ات | stature; figure
قاموس | n m | pl=قواميس | dictionary
قانون | n m | pl=قوانين | law; act
قبة | n f | pl=قباب | dome
قبر | n m | pl=قبور | grave; tomb
قبض | n m vn | pl=- | arrest; capture
قبضة | n f | pl=+ات | grip; fist; grasp
قبطان | n m hum title | pl=قباطنة | captain
قبطي | n m hum | pl=أقباط; f=+ة | Copt
قبعة | n f | pl=+ات | hat; cap
قبلة | n f | pl=قبلات | kiss; destination
قبو | n m | pl=أقبية | basement; cellar; vault
قبول | n m vn | pl=- | acceptance {mass}; admission {mass}; approval {mass}
قبيلة | n f | pl=قبائل | tribe
قتال | n m vn | pl=- | fighting {mass}; combat {mass}
قتل | n m vn | pl=- | killing; murder
قتيل | n m hum | pl=قتلى; f=+ة; plgloss=dead {pl} | fatality; dead person
قحط | n m | pl=- | drought
قدح | n m | pl=أقداح | cup; glass
قدر | n m | pl=أقدار; plgloss=destinies {pl} | amount; extent; fate; degree
قدرة | n f | pl=+ات; plgloss=capabilities {pl} | ability; capability; capacity
قدسية | n f | pl=- | sanctity {mass}
قدم | n f | pl=أقدام; plgloss=feet {pl} | foot {plural: feet}
قدوة | n f | pl=- | role model; example
قدوم | n m vn | pl=- | arrival; coming {mass}
قديس | n m hum | pl=+ون; f=+ة | saint
قذارة | n f | pl=- | dirt {mass}; filth {mass}
قذف | n m vn | pl=- | slander {mass}; throwing {mass}
قذيفة | n f | pl=قذائف | shell; projectile
قراءة | n f vn | pl=+ات | reading
قرابة | n f | pl=+ات | kinship {mass}; relationship
قرار | n m | pl=+ات | decision; resolution
قرب | n m | pl=- | proximity {mass}; closeness {mass}
قربان | n m | pl=قرابين | sacrifice; offering
قرحة | n f | pl=قرح,قروح | ulcer
قرد | n m | pl=قردة,قرود | monkey; ape
قرش | n m | pl=قروش | shark; piaster
قرص | n m | pl=أقراص | disk; tablet; pill; disc
قرصان | n m hum | pl=قراصنة; plgloss=hackers {pl} | pirate; hacker
قرصنة | n f | pl=- | piracy {mass}; hacking {mass}
قرض | n m | pl=قروض | loan
قرعة | n f | pl=- | draw; lottery
قرميد | n m | pl=- | brick; tile
قرن | n m time | pl=قرون | century; horn
قرنية | n f | pl=+ات | cornea
قريب | n m hum | pl=أقارب,أقرباء; f=+ة | relative
قرية | n f | pl=قرى | village
قريحة | n f | pl=قرائح | talent
قرين | n m hum | pl=أقران,قرناء; plgloss=peers {pl} | peer; counterpart; spouse
قرينة | n f | pl=قرائن; plgloss=evidence {mass} | evidence {mass}; context; wife
قس | n m hum | pl=قساوسة,قسس | priest; pastor
قساوة | n f | pl=- | cruelty {mass}; harshness {mass}
قسط | n m | pl=أقساط | installment; share; premium
قسطرة | n f | pl=- | catheterization {mass}; catheter
قسم | n m | pl=أقسام | department; section; part; oath
قسمة | n f | pl=- | division {mass}
قسوة | n f | pl=- | cruelty {mass}; harshness {mass}
قسيس | n m hum | pl=+ون,قساوسة | priest
قسيمة | n f | pl=قسائم | coupon; voucher; slip
قش | n m | pl=- | straw {mass}
قشرة | n f | pl=قشور | crust; peel; shell; cortex
قشعريرة | n f | pl=- | shiver; goosebumps {pl}
قصاص | n m | pl=- | retribution {mass}; punishment {mass}
قصاصة | n f | pl=+ات | clipping; scrap
قصبة | n f | pl=+ات,قصب | reed; kasbah; windpipe
قصة | n f | pl=قصص | story; tale
قصد | n m | pl=- | intent {mass}; intention
قصر | n m | pl=قصور | palace
قصف | n m vn | pl=- | bombing {mass}; shelling {mass}; bombardment
قصور | n m | pl=- | deficiency; failure; shortcoming
قصيدة | n f | pl=قصائد | poem
قضاء | n m vn | pl=أقضية | judiciary {the}; elimination {mass}; district; spending {mass}
قضيب | n m | pl=قضبان | rod; bar; penis
قضية | n f | pl=قضايا | issue; case; cause
قط | n m | pl=قطط | cat
قطار | n m | pl=+ات | train
قطاع | n m | pl=+ات | sector; strip; industry
قطب | n m | pl=أقطاب | pole; magnate
قطة | n f | pl=قطط,قطات | cat
قطرة | n f | pl=+ات | drop
قطع | n m vn | pl=- | cutting {mass}; severing {mass}; interruption
قطعة | n f | pl=قطع | piece; part; plot
قطن | n m | pl=أقطان | cotton {mass}
قطيع | n m | pl=قطعان | herd; flock
قطيعة | n f | pl=- | break; rupture
قفاز | n m | pl=+ات | glove
قفز | n m vn | pl=- | jumping {mass}
قفزة | n f | pl=+ات | leap; jump
قفص | n m | pl=أقفاص | cage; dock
قفل | n m | pl=أقفال | lock; padlock
قلادة | n f | pl=+ات,قلائد | necklace; medal
قلب | n m | pl=قلوب | heart; center; core
قلة | n f | pl=- | lack; shortage; minority
قلعة | n f | pl=قلاع | castle; citadel; fortress
قلق | n m | pl=- | concern; anxiety; worry
قلم | n m | pl=أقلام | pen
قماش | n m | pl=أقمشة | fabric; cloth {mass}
قمامة | n f | pl=- | garbage {mass}; trash {mass}
قمة | n f | pl=قمم | summit; peak; top
قمح | n m | pl=- | wheat {mass}
قمر | n m | pl=أقمار | moon; satellite
قمع | n m vn | pl=- | repression {mass}; suppression {mass}; crackdown
قميص | n m | pl=قمصان | shirt
قناة | n f | pl=قنوات | channel; canal
قناص | n m hum | pl=+ون,قناصة | sniper
قناع | n m | pl=أقنعة | mask
قناعة | n f | pl=+ات | conviction; belief
قنبلة | n f | pl=قنابل | bomb
قنصل | n m hum title | pl=قناصل | consul
قنصلية | n f | pl=+ات | consulate
قنطار | n m unit | pl=قناطير | quintal
قنطرة | n f | pl=قناطر | arch; bridge
قهر | n m | pl=- | oppression {mass}; subjugation {mass}
قهوة | n f | pl=- | coffee
قوام | n m | pl=- | consistency {mass}; texture; mainstay
قوة | n f | pl=قوات,قوى; plgloss=forces {pl} | force; power; strength
قوت | n m | pl=أقوات | food {mass}; sustenance {mass}
قوس | n m | pl=أقواس | arc; bow; arch
قوقعة | n f | pl=قواقع | shell; cochlea
قول | n m vn | pl=أقوال; plgloss=statements {pl} | statement; saying
قولون | n m | pl=- | colon
قوم | n m hum | pl=أقوام | people
قومية | n f | pl=+ات | nationalism {mass}; nationality
قوننة | n f vn | pl=- | legalization {mass}
قيء | n m | pl=- | vomiting {mass}
قياء | n m | pl=- | vomiting {mass}
قيادة | n f vn | pl=+ات | leadership {mass}; command {mass}; driving {mass}
قيادي | n m hum | pl=+ون; f=+ة | leader; senior official
قياس | n m vn | pl=+ات | measurement; measuring {mass}; size
قيام | n m vn | pl=- | establishment {mass}; rise {mass}; performance {mass}
قيامة | n f | pl=- | resurrection {mass}
قيد | n m | pl=قيود; plgloss=restrictions {pl} | restriction; constraint; entry
قيراط | n m unit | pl=قراريط | carat
قيصر | n m hum | pl=قياصرة | Caesar; czar
قيظ | n m | pl=- | scorching heat {mass}
قيلولة | n f | pl=- | nap; siesta
قيمة | n f | pl=قيم; plgloss=values {pl} | value; worth {mass}; amount
كآبة | n f | pl=- | gloom {mass}; depression {mass}; melancholy {mass}
كأس | n f | pl=كؤوس | cup; glass
كائن | n m | pl=+ات | being; object; creature
كابل | n m | pl=+ات | cable
كابوس | n m | pl=كوابيس | nightmare
كاتب | n m hum | pl=كتاب,كتبة; f=+ة | writer; author; clerk
كادر | n m hum | pl=كوادر; plgloss=personnel {pl} | staff member; cadre; staff
كارثة | n f | pl=كوارث | disaster; catastrophe
كاريكاتير | n m | pl=+ات | cartoon; caricature
كازينو | n m | pl=كازينوهات | casino
كاشف | n m | pl=كواشف,كاشفات | detector; reagent
كاكاو | n m | pl=- | cocoa {mass}
كاميرا | n f | pl=كاميرات | camera
كاهل | n m | pl=كواهل | shoulders {pl}; back
كاهن | n m hum | pl=كهنة | priest
كبت | n m vn | pl=- | suppression {mass}; repression {mass}
كبح | n m vn | pl=- | curbing {mass}; restraint {mass}
كبد | n m | pl=أكباد | liver
كبر | n m | pl=- | old age {mass}; arrogance {mass}; size {mass}
كبرياء | n m | pl=- | pride {mass}
كبسولة | n f | pl=+ات | capsule
كبش | n m | pl=كباش | ram
كتاب | n m | pl=كتب | book; letter
كتابة | n f vn | pl=+ات; plgloss=writings {pl} | writing {mass}
كتان | n m | pl=- | linen {mass}; flax {mass}
كتف | n f | pl=أكتاف | shoulder
كتلة | n f | pl=كتل | bloc; mass; block
كتمان | n m vn | pl=- | secrecy {mass}; concealment {mass}
كتيب | n m | pl=+ات | booklet; brochure
كتيبة | n f | pl=كتائب | battalion; brigade
كثافة | n f | pl=- | density; intensity {mass}
كثرة | n f | pl=- | abundance {mass}; large number
كحول | n m | pl=+ات,كحوليات | alcohol {mass}
كدمة | n f | pl=+ات | bruise
كذب | n m vn | pl=- | lying {mass}; lies {pl}
كذبة | n f | pl=+ات | lie
كراج | n m | pl=+ات | garage
كرامة | n f | pl=+ات | dignity {mass}
كراهية | n f | pl=- | hatred {mass}; hate {mass}
كربون | n m | pl=- | carbon {mass}
كرة | n f | pl=+ات | ball; sphere; globe
كردي | n m hum | pl=أكراد,كرد; f=+ة | Kurd
كرسي | n m | pl=كراسي,كراس | chair; seat
كرم | n m | pl=كروم; plgloss=vineyards {pl} | generosity {mass}; vineyard
كرنفال | n m | pl=+ات | carnival
كره | n m | pl=- | hatred {mass}
كرواتي | n m hum | pl=كروات; f=+ة | Croat
كريم | n m | pl=+ات | cream
كساد | n m | pl=- | recession; depression; stagnation {mass}
كسارة | n f | pl=+ات | crusher
كسب | n m vn | pl=- | gain; earning {mass}; winning {mass}
كسر | n m vn | pl=كسور | fracture; breaking {mass}; fraction
كسرة | n f | pl=كسر | fragment
كسل | n m | pl=- | laziness {mass}
كسوف | n m | pl=- | solar eclipse
كشاف | n m hum | pl=كشافة,كشافات | scout; searchlight
كشف | n m vn | pl=كشوف,كشوفات | disclosure; detection {mass}; statement; list
كشك | n m | pl=أكشاك | kiosk; booth
كعب | n m | pl=كعوب | heel
كعكة | n f | pl=كعك,كعكات | cake
كف | n f | pl=أكف,كفوف | palm; hand
كفاءة | n f | pl=+ات; plgloss=competencies {pl} | efficiency {mass}; competence {mass}; qualification
كفاح | n m vn | pl=- | struggle
كفارة | n f | pl=+ات | atonement {mass}
كفالة | n f | pl=+ات | bail {mass}; sponsorship; guarantee
كفاية | n f | pl=+ات | sufficiency {mass}; adequacy {mass}
كفة | n f | pl=- | scale; side
كفر | n m | pl=- | disbelief {mass}; blasphemy {mass}
كفن | n m | pl=أكفان | shroud
كفيل | n m hum | pl=كفلاء | sponsor; guarantor
كلام | n m | pl=- | talk {mass}; words {pl}; speech {mass}
كلب | n m | pl=كلاب; f=+ة | dog
كلفة | n f | pl=كلف | cost
كلمة | n f | pl=+ات | word; speech; address
كلى | n f | pl=- | kidneys {pl}
كلية | n f | pl=+ات; plgloss=colleges {pl} | college; faculty; kidney
كم | n m | pl=أكمام | quantity; amount; sleeve
كمال | n m | pl=- | perfection {mass}; completeness {mass}
كماليات | n f | pl=- | luxuries {pl}; luxury goods {pl}
كمامة | n f | pl=+ات | mask; face mask
كمبيوتر | n m | pl=+ات | computer
كمية | n f | pl=+ات | quantity; amount
كمين | n m | pl=كمائن | ambush
كناية | n f | pl=+ات | metonymy {mass}; allusion
كنز | n m | pl=كنوز | treasure
كنية | n f | pl=كنى | nickname; surname
كنيس | n m | pl=كنس | synagogue
كنيسة | n f | pl=كنائس | church
كهرباء | n f | pl=- | electricity {mass}; power {mass}
كهربة | n f vn | pl=- | electrification {mass}
كهف | n m | pl=كهوف | cave
كهل | n m hum | pl=كهول | middle-aged man
كوب | n m | pl=أكواب | cup; glass
كوتا | n f | pl=كوتات | quota
كوخ | n m | pl=أكواخ | hut; cottage
كود | n m | pl=أكواد | code
كورنيش | n m | pl=- | corniche
كوع | n m | pl=أكواع | elbow
كوفية | n f | pl=+ات | keffiyeh
كوكب | n m | pl=كواكب | planet
كولسترول | n m | pl=- | cholesterol {mass}
كولونيل | n m hum title | pl=+ات | colonel
كوليرا | n f | pl=- | cholera {mass}
كوليسترول | n m | pl=- | cholesterol {mass}
كومة | n f | pl=أكوام | pile; heap
كوميديا | n f | pl=- | comedy
كون | n m vn | pl=أكوان | universe; being {mass}; fact
كونجرس | n m | pl=- | Congress
كونغرس | n m | pl=- | Congress
كونفدرالية | n f | pl=+ات | confederation
كيان | n m | pl=+ات | entity
كيد | n m | pl=- | scheming {mass}; malice {mass}
كيس | n m | pl=أكياس | bag; sack; cyst
كيفية | n f | pl=+ات | manner; method; how
كيلو | n m unit | pl=كيلوهات,كيلوات | kilogram; kilometer
كيلوجرام | n m unit | pl=+ات | kilogram
كيلوغرام | n m unit | pl=+ات | kilogram
كيلومتر | n m unit | pl=+ات | kilometer
كيلوواط | n m unit | pl=- | kilowatt
كيماوي | n m | pl=كيماويات | chemical; chemotherapy {mass}
كيمياء | n f | pl=- | chemistry {mass}
كينونة | n f | pl=- | being {mass}; entity
لؤلؤ | n m | pl=لآلئ | pearls {pl}
لؤلؤة | n f | pl=لآلئ | pearl
لؤم | n m | pl=- | meanness {mass}
لائحة | n f | pl=لوائح; plgloss=regulations {pl} | list; regulation; bylaw
لائمة | n f | pl=لوائم | blame {mass}
لاجئ | n m hum | pl=+ون; f=+ة | refugee
لاحقة | n f | pl=لواحق | suffix; appendage
لاسلكي | n m | pl=- | radio {mass}
لاصق | n m | pl=لواصق | adhesive; tape {mass}
لاعب | n m hum | pl=+ون; f=+ة | player
لاعدالة | n f | pl=- | injustice {mass}
لاعنف | n m | pl=- | nonviolence {mass}
لافتة | n f | pl=+ات | sign; banner
لاقط | n m | pl=لواقط | sensor; antenna
لامبالاة | n f | pl=- | indifference {mass}
لامركزية | n f | pl=- | decentralization {mass}
لاهوت | n m | pl=- | theology {mass}
لب | n m | pl=ألباب | core; essence; pulp
لباس | n m | pl=ألبسة | clothing {mass}; dress {mass}
لبس | n m vn | pl=- | confusion {mass}; wearing {mass}; ambiguity {mass}
لبن | n m | pl=ألبان; plgloss=dairy products {pl} | milk {mass}; yogurt {mass}
لبناني | n m hum | pl=+ون; f=+ة; plgloss=Lebanese {pl} | Lebanese citizen
لبنة | n f | pl=+ات | building block; brick
لتر | n m unit | pl=+ات | liter
لثة | n f | pl=+ات | gum
لجام | n m | pl=ألجمة | bridle; rein
لجنة | n f | pl=لجان | committee; commission
لجوء | n m vn | pl=- | asylum {mass}; resort {mass}; recourse {mass}
لحاق | n m vn | pl=- | catching up {mass}; joining {mass}
لحام | n m vn | pl=- | welding {mass}
لحظة | n f time | pl=لحظات | moment; instant
لحم | n m | pl=لحوم | meat {mass}; flesh {mass}
لحن | n m | pl=ألحان | melody; tune
لحية | n f | pl=لحى | beard
لدغة | n f | pl=+ات | bite; sting
لذة | n f | pl=+ات | pleasure; delight
لزوم | n m vn | pl=لوازم; plgloss=supplies {pl} | necessity {mass}
لسان | n m | pl=ألسنة,ألسن | tongue; language; mouthpiece
لسعة | n f | pl=+ات | sting
لص | n m hum | pl=لصوص | thief; burglar
لصق | n m vn | pl=- | pasting {mass}; sticking {mass}
لطف | n m | pl=- | kindness {mass}; gentleness {mass}
لطمة | n f | pl=+ات | slap; blow
لعاب | n m | pl=- | saliva {mass}
لعب | n m vn | pl=- | playing {mass}; play {mass}
لعبة | n f | pl=ألعاب,لعب | game; toy
لعنة | n f | pl=+ات | curse
لغة | n f | pl=+ات | language
لغز | n m | pl=ألغاز | mystery; puzzle; riddle
لغط | n m | pl=- | controversy; clamor {mass}
لغم | n m | pl=ألغام | mine; landmine
لف | n m vn | pl=- | wrapping {mass}; winding {mass}
لفافة | n f | pl=+ات | roll; scroll; bandage
لفة | n f | pl=+ات | lap; roll; turn
لفتة | n f | pl=+ات | gesture
لفظ | n m | pl=ألفاظ | word; term; pronunciation {mass}
لقاء | n m vn | pl=لقاءات | meeting; encounter; interview
لقاح | n m | pl=+ات | vaccine
لقب | n m | pl=ألقاب | title; nickname
لقطة | n f | pl=+ات | shot; snapshot; footage {mass}
لقمة | n f | pl=لقم | bite; morsel; livelihood
لقية | n f | pl=لقى | find
لقيط | n m hum | pl=لقطاء | foundling
لكمة | n f | pl=+ات | punch
لمحة | n f | pl=+ات | glimpse; overview
لمس | n m vn | pl=- | touch {mass}; touching {mass}
لمسة | n f | pl=لمسات | touch
لندني | n m hum | pl=+ون; f=+ة | Londoner
لهب | n m | pl=- | flame
لهجة | n f | pl=لهجات | dialect; tone; accent
لهفة | n f | pl=- | eagerness {mass}; longing {mass}
لهو | n m | pl=- | amusement {mass}; fun {mass}
لواء | n m title | pl=ألوية | brigade; major general; banner
لوبي | n m | pl=لوبيات | lobby
لوبيا | n f | pl=- | beans {pl}
لوتس | n m | pl=- | lotus
لوح | n m | pl=ألواح | board; panel; plate
لوحة | n f | pl=+ات | painting; board; panel; plate
لورد | n m hum title | pl=+ات | Lord
لوزة | n f | pl=لوز,لوزات; plgloss=almonds {pl} | almond; tonsil
لوعة | n f | pl=- | anguish {mass}
لوكيميا | n f | pl=- | leukemia {mass}
لوم | n m vn | pl=- | blame {mass}
لون | n m | pl=ألوان | color
لياقة | n f | pl=- | fitness {mass}; decorum {mass}
ليبرالية | n f | pl=- | liberalism {mass}
ليثيوم | n m | pl=- | lithium {mass}
ليرة | n f unit | pl=+ات | lira; pound
ليزر | n m | pl=- | laser
ليف | n m | pl=ألياف; plgloss=fibers {pl} | fiber
ليل | n m time | pl=- | night
ليلة | n f time | pl=ليالي,ليال | night
ليمون | n m | pl=- | lemon
لين | n m | pl=- | softness {mass}; leniency {mass}
