# Nouns of one word, by first letter.
طائر | n m | pl=طيور | bird
طائرة | n f | pl=+ات | plane; aircraft {plural: aircraft}
طائفة | n f | pl=طوائف | sect; community; range
طائفية | n f | pl=- | sectarianism {mass}
طابع | n m | pl=طوابع | character {mass}; stamp; nature {mass}
طابعة | n f | pl=+ات | printer
طابق | n m | pl=طوابق | floor; story
طابور | n m | pl=طوابير | queue; line
طاحونة | n f | pl=طواحين | mill
طارئ | n m | pl=- | emergency
طاعة | n f | pl=- | obedience {mass}
طاعون | n m | pl=طواعين | plague
طاغية | n m hum | pl=طغاة | tyrant
طاقة | n f | pl=+ات; plgloss=capabilities {pl} | energy {mass}; power {mass}; capacity
طاقم | n m | pl=أطقم,طواقم | crew; staff
طالب | n m hum | pl=طلاب,طلبة; f=+ة | student; applicant
طالبان | n f | pl=- | Taliban {the}
طاولة | n f | pl=+ات | table
طب | n m | pl=- | medicine {mass}
طباخ | n m hum | pl=+ون; f=+ة | cook
طباعة | n f vn | pl=- | printing {mass}; typing {mass}
طبخ | n m vn | pl=- | cooking {mass}
طبع | n m vn | pl=طباع | printing {mass}; nature {mass}; temper
طبعة | n f | pl=+ات | edition
طبق | n m | pl=أطباق | dish; plate
طبقة | n f | pl=+ات | class; layer; stratum {plural: strata}
طبل | n m | pl=طبول | drum
طبلة | n f | pl=طبول,طبلات | drum
طبيب | n m hum title | pl=أطباء; f=+ة | doctor; physician
طبيعة | n f | pl=طبائع | nature
طحلب | n m | pl=طحالب; plgloss=algae {pl} | alga {plural: algae}; moss
طحين | n m | pl=- | flour {mass}
طراز | n m | pl=طرز,طرازات | model; type; style
طرب | n m | pl=- | music {mass}; delight {mass}
طرح | n m vn | pl=طروحات | proposal; offering; raising {mass}; subtraction {mass}
طرد | n m vn | pl=طرود; plgloss=parcels {pl} | expulsion; dismissal; parcel
طرف | n m | pl=أطراف | party; side; end; limb
طرفة | n f | pl=طرائف | anecdote; joke
طريق | n m | pl=طرق,طرقات | road; way; path; route
طريقة | n f | pl=طرق,طرائق | way; method; manner
طعام | n m | pl=أطعمة; plgloss=foods {pl} | food {mass}; meal
طعم | n m | pl=طعوم | taste; bait {mass}; vaccine
طعن | n m vn | pl=طعون | appeal; stabbing; challenge
طعنة | n f | pl=+ات | stab
طغيان | n m | pl=- | tyranny {mass}
طفح | n m | pl=- | rash
طفرة | n f | pl=+ات | boom; mutation; leap
طفل | n m hum | pl=أطفال; f=+ة | child
طفولة | n f | pl=- | childhood {mass}
طفيل | n m | pl=+ات,طفيليات | parasite
طقس | n m | pl=طقوس; plgloss=rituals {pl} | weather {mass}; ritual; rite
طلاء | n m | pl=- | paint {mass}; coating
طلاق | n m | pl=- | divorce
طلاقة | n f | pl=- | fluency {mass}
طلب | n m vn | pl=+ات | request; demand; application; order
طلبية | n f | pl=+ات | order
طلقة | n f | pl=+ات | shot; bullet
طلوع | n m vn | pl=- | rising {mass}
طليعة | n f | pl=طلائع | vanguard; forefront
طمأنة | n f vn | pl=- | reassurance {mass}
طمأنينة | n f | pl=- | reassurance {mass}; peace of mind {mass}
طماطم | n f | pl=- | tomatoes {pl}
طمس | n m vn | pl=- | obliteration {mass}
طمع | n m | pl=أطماع; plgloss=ambitions {pl} | greed {mass}
طموح | n m | pl=+ات | ambition; aspiration
طمي | n m | pl=- | silt {mass}
طن | n m unit | pl=أطنان | ton
طهارة | n f | pl=- | purity {mass}
طهي | n m vn | pl=- | cooking {mass}
طوارئ | n f | pl=- | emergency
طور | n m | pl=أطوار | phase; stage
طوفان | n m | pl=- | flood; deluge
طوق | n m | pl=أطواق | ring; collar; cordon
طول | n m | pl=أطوال | length; height
طيار | n m hum | pl=+ون; f=+ة | pilot
طيران | n m vn | pl=- | aviation {mass}; flight {mass}; airline
طيف | n m | pl=أطياف | spectrum {plural: spectra}; range
طين | n m | pl=أطيان | mud {mass}; clay {mass}
ظاهرة | n f | pl=ظواهر | phenomenon {plural: phenomena}
ظرف | n m | pl=ظروف; plgloss=circumstances {pl} | circumstance; envelope; condition
ظفر | n m | pl=أظافر,أظفار | fingernail; nail
ظل | n m | pl=ظلال | shadow; shade {mass}
ظلام | n m | pl=- | darkness {mass}
ظلم | n m vn | pl=- | injustice; oppression {mass}
ظلمة | n f | pl=ظلمات | darkness {mass}
ظمأ | n m | pl=- | thirst {mass}
ظن | n m vn | pl=ظنون | belief; assumption; suspicion
ظهر | n m | pl=- | back; noon {mass}
ظهور | n m vn | pl=- | emergence {mass}; appearance
ظهير | n m hum | pl=- | back; supporter
ظهيرة | n f time | pl=- | noon {mass}; midday {mass}
عائد | n m | pl=+ات,عوائد; plgloss=revenues {pl} | return; revenue; yield; returnee
عائق | n m | pl=عوائق | obstacle; barrier
عائلة | n f | pl=+ات,عوائل | family
عاتق | n m | pl=عواتق | shoulder
عاج | n m | pl=- | ivory {mass}
عادة | n f | pl=+ات | habit; custom
عار | n m | pl=- | shame {mass}; disgrace
عارض | n m | pl=أعراض,عوارض; plgloss=symptoms {pl} | symptom
عارضة | n f | pl=عوارض,عارضات | crossbar; beam; model
عازف | n m hum | pl=+ون; f=+ة | musician; player
عازل | n m | pl=عوازل | insulator; barrier
عاصفة | n f | pl=عواصف | storm
عاصمة | n f | pl=عواصم | capital
عاطفة | n f | pl=عواطف | emotion; affection; passion
عاطل | n m hum | pl=+ون; f=+ة | unemployed person
عاقبة | n f | pl=عواقب; plgloss=consequences {pl} | consequence
عالم | n m | pl=عوالم | world; scientist; scholar
عام | n m time | pl=أعوام | year
عامل | n m | pl=عوامل; f=+ة; plgloss=factors {pl} | factor; worker; agent
عاملون | n m hum | pl=- | workers {pl}; staff {pl}
عاملين | n m hum | pl=- | workers {pl}; staff {pl}
عاهة | n f | pl=+ات | disability; deformity
عاهل | n m hum title | pl=عواهل | monarch; king
عبء | n m | pl=أعباء | burden; load
عبادة | n f | pl=+ات | worship {mass}
عبارة | n f | pl=+ات | phrase; term; ferry
عبث | n m | pl=- | futility {mass}; tampering {mass}; absurdity {mass}
عبد | n m hum | pl=عبيد,عباد | slave; servant
عبرة | n f | pl=عبر | lesson
عبقري | n m hum | pl=عباقرة | genius
عبقرية | n f | pl=- | genius {mass}
عبوة | n f | pl=+ات | package; container; device
عبودية | n f | pl=- | slavery {mass}
عبور | n m vn | pl=- | crossing; transit {mass}
عتاد | n m | pl=- | equipment {mass}; ammunition {mass}; hardware {mass}
عتبة | n f | pl=+ات | threshold
عتمة | n f | pl=- | darkness {mass}
عثرة | n f | pl=+ات | stumbling block; setback
عثور | n m vn | pl=- | finding {mass}; discovery
عجز | n m vn | pl=- | deficit; inability {mass}; disability; impotence {mass}
عجلة | n f | pl=+ات | wheel; haste {mass}
عجوز | n m hum | pl=عجائز | old man; old woman; elderly person
عجين | n m | pl=- | dough {mass}
عداء | n m | pl=- | hostility; runner
عداد | n m | pl=+ات | meter; counter
عدالة | n f | pl=- | justice {mass}; fairness {mass}
عداوة | n f | pl=+ات | enmity; hostility
عدد | n m | pl=أعداد | number; issue
عدسة | n f | pl=+ات | lens
عدل | n m | pl=- | justice {mass}
عدم | n m | pl=- | lack; absence; failure
عدو | n m hum | pl=أعداء; f=+ة | enemy
عدوان | n m | pl=- | aggression {mass}
عدوانية | n f | pl=- | aggressiveness {mass}
عدوى | n f | pl=- | infection; contagion {mass}
عذاب | n m | pl=+ات | torment; suffering {mass}
عذر | n m | pl=أعذار | excuse
عراك | n m | pl=- | fight; scuffle
عرب | n m hum | pl=- | Arabs {pl}
عربة | n f | pl=+ات | vehicle; cart; carriage
عربون | n m | pl=عرابين | deposit; token
عربي | n m hum | pl=عرب | Arab
عرس | n m | pl=أعراس | wedding
عرش | n m | pl=عروش | throne
عرض | n m vn | pl=عروض | offer; show; presentation; display
عرضة | n f | pl=- | vulnerability {mass}
عرف | n m | pl=أعراف; plgloss=norms {pl} | custom; norm
عرق | n m | pl=أعراق,عروق | race; sweat {mass}; vein; ethnicity
عرقلة | n f vn | pl=عراقيل; plgloss=obstacles {pl} | obstruction {mass}; hindering {mass}
عروس | n f hum | pl=عرائس | bride
عريس | n m hum | pl=عرسان | groom; bridegroom
عريضة | n f | pl=عرائض | petition
عرين | n m | pl=- | den
عز | n m | pl=- | glory {mass}; height
عزاء | n m | pl=- | condolence; mourning {mass}; consolation
عزة | n f | pl=- | dignity {mass}; pride {mass}
عزف | n m vn | pl=- | playing {mass}
عزل | n m vn | pl=- | isolation {mass}; removal; impeachment; insulation {mass}
عزلة | n f | pl=- | isolation {mass}; solitude {mass}
عزم | n m vn | pl=- | determination {mass}; intention; resolve {mass}
عزوف | n m vn | pl=- | reluctance {mass}
عزيمة | n f | pl=عزائم | determination {mass}; resolve {mass}
عسر | n m | pl=- | hardship {mass}; difficulty
عسكر | n m hum | pl=عساكر | military {the}; soldiers {pl}
عسكرة | n f | pl=- | militarization {mass}
عسكري | n m hum | pl=+ون; plgloss=military personnel {pl} | soldier; serviceman
عسل | n m | pl=- | honey {mass}
عش | n m | pl=أعشاش | nest
عشاء | n m | pl=- | dinner; supper
عشب | n m | pl=أعشاب; plgloss=herbs {pl} | grass {mass}; herb
عشرية | n f time | pl=+ات | decade
عشرينيات | n f time | pl=- | twenties {pl}
عشق | n m | pl=- | love {mass}; passion
عشوائيات | n f | pl=- | slums {pl}; informal settlements {pl}
عشيرة | n f | pl=عشائر | clan; tribe
عصا | n f | pl=عصي | stick; cane
عصابة | n f | pl=+ات | gang
عصب | n m | pl=أعصاب | nerve
عصر | n m | pl=عصور | era; age; afternoon
عصفور | n m | pl=عصافير | bird; sparrow
عصيان | n m vn | pl=- | disobedience {mass}; mutiny
عصير | n m | pl=عصائر | juice
عضلة | n f | pl=+ات | muscle
عضو | n m hum | pl=أعضاء; f=+ة | member; organ
عضوية | n f | pl=- | membership
عطاء | n m | pl=عطاءات; plgloss=bids {pl} | bid; giving {mass}; tender
عطالة | n f | pl=- | unemployment {mass}
عطب | n m | pl=أعطاب | fault; breakdown
عطر | n m | pl=عطور | perfume; fragrance
عطش | n m | pl=- | thirst {mass}
عطف | n m | pl=- | sympathy {mass}; kindness {mass}
عطل | n m | pl=أعطال | breakdown; malfunction; failure
عطلة | n f | pl=عطل,عطلات | holiday; vacation
عظم | n m | pl=عظام | bone
عظمة | n f | pl=- | greatness {mass}; grandeur {mass}
عفة | n f | pl=- | chastity {mass}
عفو | n m vn | pl=- | amnesty; pardon; forgiveness {mass}
عقاب | n m vn | pl=- | punishment
عقار | n m | pl=+ات; plgloss=real estate {mass} | property; drug; real estate {mass}
عقاقير | n f | pl=- | drugs {pl}; medications {pl}
عقبة | n f | pl=+ات | obstacle; hurdle
عقد | n m vn | pl=عقود | contract; decade; holding {mass}; convening {mass}
عقدة | n f | pl=عقد | knot; complex; node
عقرب | n f | pl=عقارب | scorpion; hand
عقل | n m | pl=عقول | mind; reason {mass}; brain
عقلانية | n f | pl=- | rationality {mass}; rationalism {mass}
عقلية | n f | pl=+ات | mentality; mindset
عقم | n m | pl=- | infertility {mass}
عقوبة | n f | pl=+ات; plgloss=sanctions {pl} | penalty; punishment; sanction
عقيد | n m hum title | pl=عقداء | colonel
عقيدة | n f | pl=عقائد | doctrine; creed; belief
عقيق | n m | pl=- | agate {mass}
عقيلة | n f hum | pl=عقيلات | wife; spouse
عكاز | n m | pl=عكاكيز | crutch; cane
عكس | n m | pl=- | opposite; reverse
علاج | n m vn | pl=+ات | treatment; therapy; cure
علاقة | n f | pl=+ات; plgloss=relations {pl} | relationship; relation; link
علامة | n f | pl=+ات | sign; mark; brand
علّامة | n m hum title | pl=- | scholar
علاوة | n f | pl=+ات | bonus; allowance; raise
علبة | n f | pl=علب | box; can; package
علة | n f | pl=علل | ailment; cause; defect
علف | n m | pl=أعلاف | fodder {mass}; feed {mass}
علم | n m | pl=علوم; plgloss=sciences {pl} | science; knowledge {mass}; flag
علماء | n m hum | pl=- | scientists {pl}; scholars {pl}
علمانية | n f | pl=- | secularism {mass}
علو | n m | pl=- | height
عم | n m hum | pl=أعمام; f=+ة | uncle
عمارة | n f | pl=+ات,عمائر | architecture {mass}; building
عمال | n m hum | pl=- | workers {pl}
عمالة | n f | pl=- | labor {mass}; employment {mass}; workforce
عمامة | n f | pl=عمائم | turban
عمدة | n m hum title | pl=عمد | mayor
عمر | n m | pl=أعمار | age; life; lifetime
عمرة | n f | pl=- | Umrah {mass}
عمق | n m | pl=أعماق | depth
عمل | n m vn | pl=أعمال | work {mass}; action; job; business {mass}
عملاق | n m | pl=عمالقة | giant
عملة | n f | pl=+ات | currency; coin
عملية | n f | pl=+ات | operation; process; procedure
عمود | n m | pl=أعمدة | column; pole; pillar
عمولة | n f | pl=+ات | commission
عموم | n m | pl=- | general public; generality {mass}
عمى | n m | pl=- | blindness {mass}
عميد | n m hum title | pl=عمداء | dean; brigadier general
عميل | n m hum | pl=عملاء; f=+ة | client; agent; customer
عناء | n m | pl=- | trouble {mass}; hardship
عناد | n m | pl=- | stubbornness {mass}
عناق | n m vn | pl=- | hug; embrace
عنان | n m | pl=- | rein
عناية | n f vn | pl=- | care {mass}; attention {mass}
عنب | n m | pl=أعناب | grapes {pl}
عنبر | n m | pl=عنابر | ward; hangar; amber {mass}
عنصر | n m | pl=عناصر | element; component; member; item
عنصري | n m hum | pl=+ون | racist
عنصرية | n f | pl=- | racism {mass}
عنف | n m | pl=- | violence {mass}
عنفوان | n m | pl=- | vigor {mass}; prime
عنق | n m | pl=أعناق | neck
عنقود | n m | pl=عناقيد | cluster; bunch
عنوان | n m | pl=عناوين | title; address; headline
عهد | n m | pl=عهود | era; reign; covenant; pledge
عهدة | n f | pl=عهد | term; custody {mass}; tenure
عود | n m | pl=أعواد,عيدان | stick; oud
عودة | n f vn | pl=- | return
عوز | n m | pl=- | need {mass}; deficiency; poverty {mass}
عوض | n m | pl=- | compensation {mass}; substitute
عولمة | n f | pl=- | globalization {mass}
عون | n m | pl=أعوان | aid {mass}; help {mass}; assistant
عيادة | n f | pl=+ات | clinic
عيار | n m | pl=+ات,أعيرة | caliber; standard
عيان | n m | pl=- | eyewitness
عيب | n m | pl=عيوب | defect; flaw; shame {mass}
عيد | n m | pl=أعياد | holiday; feast; festival; Eid
عيش | n m vn | pl=- | living {mass}; life {mass}
عين | n f | pl=عيون,أعين | eye; spring
عينة | n f | pl=+ات | sample; specimen
غائب | n m hum | pl=+ون | absentee
غابة | n f | pl=+ات | forest; jungle
غارة | n f | pl=+ات | raid; airstrike
غاز | n m | pl=+ات | gas
غالبية | n f | pl=- | majority
غاية | n f | pl=+ات | goal; purpose; aim; end
غباء | n m | pl=- | stupidity {mass}
غبار | n m | pl=- | dust {mass}
غد | n m time | pl=- | tomorrow {mass}
غداء | n m | pl=- | lunch
غدة | n f | pl=غدد | gland
غذاء | n m | pl=أغذية; plgloss=foods {pl} | food {mass}; nutrition {mass}
غراب | n m | pl=غربان | crow; raven
غرابة | n f | pl=- | strangeness {mass}
غرار | n m | pl=- | manner; pattern
غرام | n m unit | pl=+ات | gram; love {mass}
غرامة | n f | pl=+ات | fine; penalty
غرب | n m | pl=- | west {mass}
غربة | n f | pl=- | exile {mass}; alienation {mass}
غرس | n m vn | pl=- | planting {mass}; instilling {mass}
غرض | n m | pl=أغراض | purpose; aim; object
غرغرينا | n f | pl=- | gangrene {mass}
غرفة | n f | pl=غرف | room; chamber
غرق | n m vn | pl=- | drowning {mass}; sinking {mass}
غروب | n m vn | pl=- | sunset
غرور | n m | pl=- | vanity {mass}; arrogance {mass}
غريزة | n f | pl=غرائز | instinct
غزارة | n f | pl=- | abundance {mass}
غزال | n m | pl=غزلان | gazelle; deer {plural: deer}
غزل | n m vn | pl=- | spinning {mass}; flirtation {mass}
غزو | n m vn | pl=- | invasion; conquest
غزوة | n f | pl=غزوات | raid; conquest
غسالة | n f | pl=+ات | washing machine
غسل | n m vn | pl=- | washing {mass}; laundering {mass}
غسيل | n m | pl=- | laundry {mass}; washing {mass}; dialysis {mass}
غش | n m vn | pl=- | fraud {mass}; cheating {mass}
غشاء | n m | pl=أغشية | membrane
غصن | n m | pl=أغصان | branch; bough
غضب | n m vn | pl=- | anger {mass}; rage {mass}
غضروف | n m | pl=غضاريف | cartilage {mass}
غضون | n m | pl=- | course
غطاء | n m | pl=أغطية | cover; lid
غطس | n m vn | pl=- | diving {mass}
غفران | n m vn | pl=- | forgiveness {mass}
غفلة | n f | pl=- | inattention {mass}; negligence {mass}
غلاء | n m | pl=- | high prices {pl}; high cost
غلاف | n m | pl=أغلفة | cover; envelope; wrapper
غلبة | n f | pl=- | dominance {mass}; upper hand
غلة | n f | pl=غلال | yield; crop
غلط | n m | pl=أغلاط | mistake; error
غلق | n m vn | pl=- | closure; closing {mass}
غم | n m | pl=غموم | grief {mass}
غمر | n m vn | pl=- | flooding {mass}
غموض | n m | pl=- | ambiguity {mass}; mystery {mass}
غناء | n m vn | pl=- | singing {mass}
غنم | n m | pl=أغنام; plgloss=sheep {pl} | sheep {plural: sheep}
غنى | n m | pl=- | wealth {mass}; richness {mass}
غنيمة | n f | pl=غنائم; plgloss=spoils {pl} | booty {mass}; spoils {pl}
غواص | n m hum | pl=+ون | diver
غواصة | n f | pl=+ات | submarine
غوص | n m vn | pl=- | diving {mass}
غوغاء | n f | pl=- | mob
غول | n m | pl=غيلان | ghoul; ogre
غياب | n m vn | pl=+ات | absence; lack
غيبوبة | n f | pl=+ات | coma
غيث | n m | pl=- | rain {mass}
غيرة | n f | pl=- | jealousy {mass}
غيظ | n m | pl=- | rage {mass}; fury {mass}
غيمة | n f | pl=غيوم,غيمات | cloud
