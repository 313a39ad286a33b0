# Nouns of one word, by first letter.
سؤال | n m | pl=أسئلة | question; query
سائح | n m hum | pl=سياح,سائحون,سائحين; f=+ة | tourist
سائق | n m hum | pl=+ون; f=+ة | driver
سائل | n m | pl=سوائل | liquid; fluid
سابقة | n f | pl=سوابق | precedent
ساحة | n f | pl=+ات | square; arena; yard
ساحر | n m hum | pl=سحرة; f=+ة | magician; wizard
ساحل | n m | pl=سواحل | coast; shore
ساعة | n f time | pl=+ات | hour; clock; watch; o'clock
ساعد | n m | pl=سواعد | forearm; arm
ساعي | n m hum | pl=سعاة | courier; messenger
ساق | n f | pl=سيقان | leg; stem
ساكن | n m hum | pl=+ون; f=+ة | resident; inhabitant
سبابة | n f | pl=+ات | index finger
سبات | n m | pl=- | hibernation {mass}; slumber {mass}
سباحة | n f vn | pl=- | swimming {mass}
سباق | n m | pl=+ات | race; contest
سبب | n m | pl=أسباب | reason; cause
سبعينيات | n f time | pl=- | seventies {pl}
سبورة | n f | pl=+ات | blackboard
سبيكة | n f | pl=سبائك | alloy; ingot; bullion {mass}
سبيل | n m | pl=سبل; plgloss=ways {pl} | way; path; means
ستاد | n m | pl=+ات | stadium
ستار | n m | pl=ستائر | curtain; cover
ستارة | n f | pl=ستائر | curtain
سترة | n f | pl=+ات | jacket; vest
ستوديو | n m | pl=ستوديوهات | studio
ستينيات | n f time | pl=- | sixties {pl}
سجادة | n f | pl=سجاد | carpet; rug
سجال | n m | pl=+ات | debate; dispute
سجل | n m | pl=+ات | record; register; log
سجن | n m | pl=سجون | prison; imprisonment {mass}; jail
سجين | n m hum | pl=سجناء; f=+ة | prisoner; inmate
سحابة | n f | pl=سحب | cloud
سحب | n m vn | pl=+ات | withdrawal; pulling {mass}; drawing
سحر | n m | pl=- | magic {mass}; charm
سحق | n m vn | pl=- | crushing {mass}
سحلية | n f | pl=سحالي,سحال | lizard
سخام | n m | pl=- | soot {mass}
سخرية | n f vn | pl=- | irony {mass}; mockery {mass}; sarcasm {mass}
سخط | n m vn | pl=- | discontent {mass}; anger {mass}
سخونة | n f | pl=- | heat {mass}
سد | n m | pl=سدود | dam; barrier
سداد | n m vn | pl=- | repayment; payment
سر | n m | pl=أسرار | secret
سراح | n m | pl=- | release
سرب | n m | pl=أسراب | flock; squadron; swarm
سرج | n m | pl=سروج | saddle
سرد | n m vn | pl=- | narration {mass}; narrative
سرداب | n m | pl=سراديب | basement; tunnel
سردية | n f | pl=+ات | narrative
سرطان | n m | pl=+ات | cancer
سرعة | n f | pl=+ات | speed; velocity
سرقة | n f vn | pl=+ات | theft; robbery
سريان | n m vn | pl=- | entry into force; effect {mass}
سرية | n f | pl=سرايا | secrecy {mass}; confidentiality {mass}; company
سرير | n m | pl=أسرة | bed
سطح | n m | pl=أسطح,سطوح | surface; roof; deck
سطر | n m | pl=أسطر,سطور | line
سعادة | n f | pl=- | happiness {mass}; joy {mass}
سعال | n m vn | pl=- | cough; coughing {mass}
سعة | n f | pl=+ات | capacity
سعر | n m | pl=أسعار | price; rate
سعرة | n f unit | pl=+ات | calorie
سعودة | n f vn | pl=- | Saudization {mass}
سعي | n m vn | pl=- | pursuit; effort; quest
سفارة | n f | pl=+ات | embassy
سفح | n m | pl=سفوح | slope; foot of a mountain
سفر | n m vn | pl=أسفار | travel {mass}; trip
سفك | n m vn | pl=- | shedding {mass}
سفير | n m hum title | pl=سفراء; f=+ة | ambassador
سفينة | n f | pl=سفن | ship; vessel
سقف | n m | pl=سقوف,أسقف | ceiling; roof; cap
سقوط | n m vn | pl=- | fall; collapse; crash
سكان | n m hum | pl=- | population; residents {pl}; inhabitants {pl}
سكة | n f | pl=سكك | rail; track
سكتة | n f | pl=+ات | stroke
سكر | n m | pl=+ات | sugar
سكرتير | n m hum | pl=+ون; f=+ة | secretary
سكري | n m | pl=- | diabetes {mass}
سكن | n m | pl=- | housing {mass}; residence
سكوت | n m vn | pl=- | silence {mass}
سكون | n m vn | pl=- | stillness {mass}; calm
سكين | n m | pl=سكاكين | knife
سكينة | n f | pl=- | tranquility {mass}; calm {mass}
سلاح | n m | pl=أسلحة | weapon; arms {pl}; arm
سلاسة | n f | pl=- | smoothness {mass}; ease {mass}
سلالة | n f | pl=+ات | strain; dynasty; breed; lineage
سلام | n m | pl=- | peace {mass}
سلامة | n f | pl=- | safety {mass}; integrity {mass}
سلب | n m vn | pl=- | looting {mass}; robbery {mass}
سلبيات | n f | pl=- | drawbacks {pl}; negatives {pl}
سلة | n f | pl=سلال,سلات | basket
سلحفاة | n f | pl=سلاحف | turtle; tortoise
سلسلة | n f | pl=سلاسل | series; chain; string
سلطان | n m hum title | pl=سلاطين; f=+ة | sultan
سلطة | n f | pl=+ات; plgloss=authorities {pl} | authority; power; salad
سلعة | n f | pl=سلع; plgloss=goods {pl} | commodity; good
سلف | n m hum | pl=أسلاف | predecessor; ancestor
سلفة | n f | pl=سلف | advance; loan
سلك | n m | pl=أسلاك | wire; corps
سلم | n m | pl=- | peace {mass}
سلّم | n m rare | pl=سلالم | ladder; stairs {pl}; scale
سلوك | n m | pl=+ات | behavior; conduct {mass}
سم | n m | pl=سموم | poison; venom; toxin
سماء | n f | pl=سماوات,سموات | sky; heaven
سماح | n m vn | pl=- | permission; allowing {mass}
سماد | n m | pl=أسمدة | fertilizer
سماع | n m vn | pl=- | hearing {mass}; listening {mass}
سماعة | n f | pl=+ات | headphone; speaker; receiver
سمة | n f | pl=+ات | feature; trait; characteristic
سمسار | n m hum | pl=سماسرة | broker
سمع | n m vn | pl=- | hearing {mass}
سمعة | n f | pl=- | reputation
سمك | n m | pl=أسماك | fish {plural: fish}; thickness {mass}
سمكة | n f | pl=+ات,أسماك | fish {plural: fish}
سمنة | n f | pl=- | obesity {mass}
سن | n f | pl=أسنان; plgloss=teeth {pl} | age; tooth
سنبلة | n f | pl=سنابل | ear of grain
سنة | n f time | pl=سنوات,سنين,سنون | year
سنت | n m unit | pl=+ات | cent
سنتيمتر | n m unit | pl=+ات | centimeter
سند | n m | pl=+ات,أسانيد | bond; support {mass}; backing {mass}
سهر | n m vn | pl=- | staying up late {mass}; vigilance {mass}
سهرة | n f | pl=+ات | evening party; soiree
سهل | n m | pl=سهول | plain
سهم | n m | pl=أسهم,سهام; plgloss=shares {pl} | share; arrow; stock
سهو | n m | pl=- | oversight; inattention {mass}
سهولة | n f | pl=- | ease {mass}
سوء | n m | pl=- | poor state; harm {mass}; evil {mass}
سوار | n m | pl=أساور | bracelet
سوداني | n m hum | pl=+ون; f=+ة; plgloss=Sudanese {pl} | Sudanese citizen
سور | n m | pl=أسوار | wall; fence
سورة | n f | pl=سور | surah
سوسيولوجيا | n f | pl=- | sociology {mass}
سوط | n m | pl=سياط | whip
سوق | n f | pl=أسواق | market
سويدي | n m hum | pl=+ون; f=+ة | Swede
سويسري | n m hum | pl=+ون; f=+ة; plgloss=Swiss {pl} | Swiss person
سياج | n m | pl=أسيجة | fence
سياحة | n f | pl=- | tourism {mass}
سيادة | n f | pl=- | sovereignty {mass}; rule {mass}
سيارة | n f | pl=+ات | car; vehicle
سياسة | n f | pl=+ات | policy; politics {mass}
سياسي | n m hum | pl=+ون,ساسة; f=+ة | politician
سياق | n m | pl=+ات | context
سيجارة | n f | pl=سجائر | cigarette
سيد | n m hum title | pl=سادة,أسياد | Mr.; master; lord; sir
سيدا | n f | pl=- | AIDS {mass}
سيدة | n f hum title | pl=+ات | lady; woman; Mrs.
سير | n m vn | pl=- | progress {mass}; course; walking {mass}; traffic {mass}
سيرة | n f | pl=سير | biography; conduct {mass}
سيطرة | n f vn | pl=- | control {mass}; domination {mass}
سيف | n m | pl=سيوف | sword
سيل | n m | pl=سيول; plgloss=floods {pl} | torrent; flood; flow
سيناريو | n m | pl=سيناريوهات | scenario; script
سينما | n f | pl=سينمات | cinema {mass}; movie theater
سيولة | n f | pl=- | liquidity {mass}
شأن | n m | pl=شؤون; plgloss=affairs {pl} | matter; affair
شائعة | n f | pl=+ات | rumor
شاب | n m hum | pl=شبان; f=+ة; plgloss=young men {pl} | young man; youth
شاحن | n m | pl=شواحن | charger
شاحنة | n f | pl=+ات | truck
شارة | n f | pl=+ات | badge; sign
شارع | n m | pl=شوارع | street
شاشة | n f | pl=+ات | screen; display
شاطئ | n m | pl=شواطئ | beach; shore; coast
شاعر | n m hum | pl=شعراء; f=+ة | poet
شاغر | n m | pl=شواغر | vacancy
شامة | n f | pl=+ات | mole
شاهد | n m hum | pl=شهود; f=+ة | witness
شاي | n m | pl=- | tea
شباب | n m hum | pl=- | youth {mass}; young people {pl}
شباك | n m | pl=شبابيك | window
شبح | n m | pl=أشباح | ghost; specter
شبكة | n f | pl=+ات | network; net; grid; web
شبل | n m | pl=أشبال | cub
شبهة | n f | pl=+ات | suspicion
شبيه | n m | pl=أشباه | lookalike; counterpart
شتاء | n m time | pl=- | winter
شتيمة | n f | pl=شتائم | insult
شجار | n m | pl=+ات | quarrel; fight; brawl
شجاعة | n f | pl=- | courage {mass}; bravery {mass}
شجب | n m vn | pl=- | condemnation; denunciation
شجر | n m | pl=أشجار | trees {pl}
شجرة | n f | pl=أشجار,شجرات | tree
شح | n m | pl=- | scarcity {mass}; shortage
شحن | n m vn | pl=- | shipping {mass}; charging {mass}; freight {mass}
شحنة | n f | pl=+ات | shipment; charge; cargo
شحوم | n f | pl=- | fats {pl}; grease {mass}
شخص | n m hum | pl=أشخاص; plgloss=people {pl} | person; individual
شخصية | n f | pl=+ات; plgloss=figures {pl} | personality; figure; character
شخير | n m vn | pl=- | snoring {mass}
شدة | n f | pl=شدائد | intensity {mass}; severity {mass}; hardship
شراء | n m vn | pl=- | purchase; buying {mass}
شراب | n m | pl=أشربة | drink; syrup
شرارة | n f | pl=+ات | spark
شراسة | n f | pl=- | ferocity {mass}
شراع | n m | pl=أشرعة | sail
شراكة | n f | pl=+ات | partnership
شرب | n m vn | pl=- | drinking {mass}
شرح | n m vn | pl=شروح,شروحات | explanation
شرخ | n m | pl=شروخ | crack; rift
شرط | n m | pl=شروط | condition; requirement; term
شرطة | n f | pl=- | police {pl}
شرطي | n m hum | pl=+ون; f=+ة | police officer; policeman
شرعية | n f | pl=- | legitimacy {mass}; legality {mass}
شرف | n m | pl=- | honor {mass}
شرفة | n f | pl=+ات | balcony
شرق | n m | pl=- | east {mass}
شركة | n f | pl=+ات | company; firm; corporation
شرود | n m | pl=- | absent-mindedness {mass}
شروع | n m vn | pl=- | start; attempt
شروق | n m vn | pl=- | sunrise
شريان | n m | pl=شرايين | artery
شريحة | n f | pl=شرائح | segment; slice; chip; slide
شريط | n m | pl=أشرطة,شرائط | strip; tape; bar; ribbon
شريعة | n f | pl=شرائع | Sharia {mass}; law
شريك | n m hum | pl=شركاء; f=+ة | partner
شطب | n m vn | pl=- | deletion; striking off {mass}
شطر | n m | pl=أشطر | half {plural: halves}; part
شطرنج | n m | pl=- | chess {mass}
شظية | n f | pl=شظايا | fragment; shard; splinter
شعار | n m | pl=+ات | slogan; logo; motto
شعاع | n m | pl=أشعة | ray; beam
شعب | n m hum | pl=شعوب | people
شعبة | n f | pl=شعب | branch; division; section
شعبوية | n f | pl=- | populism {mass}
شعبية | n f | pl=- | popularity {mass}
شعر | n m | pl=أشعار | hair {mass}; poetry {mass}
شعلة | n f | pl=شعل | torch; flame
شعوذة | n f | pl=- | sorcery {mass}
شعور | n m vn | pl=مشاعر; plgloss=feelings {pl} | feeling; sense
شعيرة | n f | pl=شعائر; plgloss=rituals {pl} | ritual; rite
شغب | n m | pl=- | riot; unrest {mass}
شغف | n m | pl=- | passion
شغل | n m vn | pl=أشغال; plgloss=works {pl} | work {mass}; job; occupation
شغور | n m | pl=- | vacancy
شفاء | n m vn | pl=- | recovery; healing {mass}; cure
شفافية | n f | pl=- | transparency {mass}
شفة | n f | pl=شفاه | lip
شفرة | n f | pl=+ات | code; blade
شفقة | n f | pl=- | pity {mass}; compassion {mass}
شق | n m | pl=شقوق | crack; side; part
شقاق | n m | pl=- | discord {mass}
شقة | n f | pl=شقق | apartment; flat
شقيق | n m hum | pl=أشقاء; f=+ة | brother; sibling
شك | n m | pl=شكوك | doubt; suspicion
شكر | n m vn | pl=- | thanks {pl}; gratitude {mass}
شكل | n m | pl=أشكال | form; shape; figure
شكوى | n f | pl=شكاوى,شكاوي | complaint; grievance
شلال | n m | pl=+ات | waterfall
شلل | n m | pl=- | paralysis {mass}
شماس | n m hum | pl=شمامسة | deacon
شمال | n m | pl=- | north {mass}
شمس | n f | pl=شموس | sun
شمع | n m | pl=شموع | wax {mass}; candle
شمعة | n f | pl=شموع,شمعات | candle
شمل | n m | pl=- | unity {mass}
شمول | n m vn | pl=- | inclusion {mass}; coverage {mass}
شمولية | n f | pl=- | comprehensiveness {mass}; totalitarianism {mass}
شن | n m vn | pl=- | launching {mass}; waging {mass}
شنطة | n f | pl=شنط | bag
شهادة | n f | pl=+ات | certificate; testimony; degree; martyrdom {mass}
شهر | n m time | pl=أشهر,شهور | month
شهرة | n f | pl=- | fame {mass}
شهوة | n f | pl=شهوات | lust; desire
شهية | n f | pl=- | appetite
شهيد | n m hum | pl=شهداء; f=+ة | martyr
شورى | n f | pl=- | consultation {mass}; Shura {mass}
شوط | n m | pl=أشواط; plgloss=strides {pl} | half {plural: halves}; round
شوق | n m | pl=أشواق | longing {mass}
شوكة | n f | pl=شوك,أشواك | fork; thorn
شوكولاتة | n f | pl=- | chocolate {mass}
شيء | n m | pl=أشياء | thing; something
شيب | n m | pl=- | gray hair {mass}
شيخ | n m hum title | pl=شيوخ,مشايخ; f=+ة | sheikh; elder; senator
شيخوخة | n f | pl=- | aging {mass}; old age {mass}
شيطان | n m | pl=شياطين | devil; demon
شيعة | n m hum | pl=- | Shiites {pl}
شيفرة | n f | pl=+ات | code
شيك | n m | pl=+ات | check
شيوع | n m vn | pl=- | prevalence {mass}; spread {mass}
شيوعية | n f | pl=- | communism {mass}
صائد | n m hum | pl=+ون | hunter
صابون | n m | pl=- | soap {mass}
صاحب | n m hum | pl=أصحاب; f=+ة | owner; holder; companion; friend
صادرات | n f | pl=- | exports {pl}
صاروخ | n m | pl=صواريخ | missile; rocket
صاعق | n m | pl=صواعق | detonator
صاعقة | n f | pl=صواعق | thunderbolt; lightning bolt
صافي | n m | pl=- | net
صالة | n f | pl=+ات | hall; lounge; gym
صالح | n m | pl=- | interest; benefit; favor
صالون | n m | pl=+ات | salon
صانع | n m hum | pl=صناع,صانعون,صانعين; f=+ة | maker; manufacturer
صباح | n m time | pl=- | morning
صبر | n m vn | pl=- | patience {mass}
صبي | n m hum | pl=صبية,صبيان; f=+ة | boy
صحابي | n m hum | pl=صحابة; f=+ة | companion of the Prophet
صحافة | n f | pl=- | press {the}; journalism {mass}
صحافي | n m hum | pl=+ون; f=+ة | journalist; reporter
صحة | n f | pl=- | health {mass}; validity {mass}
صحراء | n f | pl=صحارى,صحاري | desert
صحفي | n m hum | pl=+ون; f=+ة | journalist; reporter
صحن | n m | pl=صحون | plate; dish; courtyard
صحوة | n f | pl=+ات | awakening
صحيفة | n f | pl=صحف | newspaper; daily
صخر | n m | pl=صخور | rock
صخرة | n f | pl=صخور,صخرات | rock
صدارة | n f | pl=- | forefront {the}; lead
صداع | n m | pl=- | headache
صداقة | n f | pl=+ات | friendship
صدام | n m | pl=+ات | clash; collision
صدد | n m | pl=- | regard; respect
صدر | n m | pl=صدور | chest; breast
صدع | n m | pl=صدوع | crack; rift; fault
صدفة | n f | pl=صدف | coincidence; chance
صدق | n m vn | pl=- | honesty {mass}; truthfulness {mass}
صدقة | n f | pl=+ات | charity {mass}; alms {pl}
صدمة | n f | pl=+ات | shock; trauma
صدور | n m vn | pl=- | issuance {mass}; publication; release
صدى | n m | pl=أصداء; plgloss=echoes {pl} | echo; resonance {mass}
صديق | n m hum | pl=أصدقاء; f=+ة | friend
صراحة | n f | pl=- | frankness {mass}; candor {mass}
صراخ | n m vn | pl=- | screaming {mass}; shouting {mass}
صراع | n m vn | pl=+ات | conflict; struggle
صراف | n m hum | pl=+ون | teller; money changer; cashier
صرافة | n f | pl=- | currency exchange {mass}
صرامة | n f | pl=- | strictness {mass}; rigor {mass}
صربي | n m hum | pl=صرب; f=+ة | Serb
صرح | n m | pl=صروح | edifice; monument
صرخة | n f | pl=+ات | cry; scream
صرف | n m vn | pl=- | exchange {mass}; spending {mass}; disbursement; drainage {mass}
صعوبة | n f | pl=+ات | difficulty
صعود | n m vn | pl=- | rise; ascent; climb
صعيد | n m | pl=أصعدة | level; front
صغر | n m | pl=- | smallness {mass}; childhood {mass}
صف | n m | pl=صفوف; plgloss=ranks {pl} | row; class; line; rank
صفاء | n m | pl=- | clarity {mass}; serenity {mass}
صفارة | n f | pl=+ات | siren; whistle
صفة | n f | pl=+ات | quality; capacity; trait; adjective
صفحة | n f | pl=صفحات | page
صفعة | n f | pl=+ات | slap; blow
صفقة | n f | pl=صفقات | deal; transaction
صفيحة | n f | pl=صفائح | plate; sheet; platelet
صقر | n m | pl=صقور | falcon; hawk
صقل | n m vn | pl=- | polishing {mass}; refining {mass}
صقيع | n m | pl=- | frost {mass}
صك | n m | pl=صكوك | instrument; deed; sukuk
صلابة | n f | pl=- | firmness {mass}; hardness {mass}; toughness {mass}
صلاة | n f | pl=صلوات | prayer
صلاحية | n f | pl=+ات; plgloss=powers {pl} | power; authority {mass}; validity {mass}
صلب | n m | pl=- | core; heart; steel {mass}
صلة | n f | pl=+ات; plgloss=ties {pl} | link; connection; tie
صلح | n m | pl=- | reconciliation {mass}; peace {mass}
صلصة | n f | pl=+ات | sauce
صليب | n m | pl=صلبان | cross
صمام | n m | pl=+ات | valve
صمت | n m vn | pl=- | silence {mass}
صمغ | n m | pl=- | glue {mass}; gum {mass}
صمود | n m vn | pl=- | steadfastness {mass}; resilience {mass}
صنارة | n f | pl=صنانير,صنارات | fishhook
صناعة | n f | pl=+ات | industry; manufacture {mass}; making {mass}
صنبور | n m | pl=صنابير | faucet; tap
صندوق | n m | pl=صناديق | fund; box; chest
صنع | n m vn | pl=- | making {mass}; manufacturing {mass}
صنف | n m | pl=أصناف,صنوف | type; kind; category
صهر | n m hum | pl=أصهار | son-in-law; brother-in-law
صهيونية | n f | pl=- | Zionism {mass}
صواب | n m | pl=- | right {mass}; correctness {mass}
صوت | n m | pl=أصوات | voice; sound; vote
صوديوم | n m | pl=- | sodium {mass}
صورة | n f | pl=صور | picture; image; photo; form
صوف | n m | pl=أصواف | wool {mass}
صوم | n m vn | pl=- | fasting {mass}; fast
صون | n m vn | pl=- | preservation {mass}; safeguarding {mass}
صياد | n m hum | pl=+ون | fisherman; hunter
صياغة | n f vn | pl=+ات | drafting {mass}; wording {mass}; formulation
صيام | n m vn | pl=- | fasting {mass}
صيانة | n f vn | pl=- | maintenance {mass}
صيت | n m | pl=- | fame {mass}; reputation
صيحة | n f | pl=+ات | cry; trend
صيد | n m vn | pl=- | fishing {mass}; hunting {mass}
صيدلاني | n m hum | pl=صيادلة; f=+ة | pharmacist
صيدلة | n f | pl=- | pharmacy {mass}; pharmacology {mass}
صيدلي | n m hum | pl=صيادلة | pharmacist
صيدلية | n f | pl=+ات | pharmacy
صيرفة | n f | pl=- | banking {mass}
صيرورة | n f | pl=- | process; becoming {mass}
صيغة | n f | pl=صيغ | formula; form; wording; format
صيف | n m time | pl=- | summer
صيني | n m hum | pl=+ون; f=+ة; plgloss=Chinese {pl} | Chinese person
صينية | n f | pl=صوان,صواني | tray
ضائقة | n f | pl=ضوائق | hardship; distress {mass}; crisis
ضابط | n m hum | pl=ضباط | officer
ضابطة | n f | pl=ضوابط | control; regulation
ضاحية | n f | pl=ضواحي,ضواح; plgloss=suburbs {pl} | suburb
ضباب | n m | pl=- | fog {mass}
ضبط | n m vn | pl=- | control {mass}; seizure; adjustment; setting
ضجة | n f | pl=+ات | stir; uproar; noise
ضجيج | n m | pl=- | noise {mass}
ضحك | n m vn | pl=- | laughter {mass}
ضحى | n m time | pl=- | forenoon {mass}
ضحية | n f hum | pl=ضحايا | victim; casualty
ضخ | n m vn | pl=- | pumping {mass}; injection
ضخامة | n f | pl=- | magnitude {mass}; hugeness {mass}
ضراوة | n f | pl=- | ferocity {mass}
ضرب | n m vn | pl=ضروب | beating {mass}; hitting {mass}; multiplication {mass}; kind
ضربة | n f | pl=+ات | strike; blow; hit; kick
ضرر | n m | pl=أضرار; plgloss=damage {mass} | harm {mass}; damage {mass}
ضرس | n m | pl=أضراس,ضروس | molar
ضرورة | n f | pl=+ات | necessity; need
ضريبة | n f | pl=ضرائب | tax
ضريح | n m | pl=أضرحة | tomb; shrine; mausoleum
ضعف | n m | pl=أضعاف; plgloss=times {pl} | weakness; double
ضغط | n m vn | pl=ضغوط,ضغوطات | pressure; compression {mass}
ضغينة | n f | pl=ضغائن | grudge
ضفة | n f | pl=ضفاف | bank
ضفدع | n m | pl=ضفادع | frog
ضلال | n m | pl=- | error {mass}; misguidance {mass}
ضلع | n m | pl=أضلاع | rib; side
ضلوع | n m vn | pl=- | involvement {mass}
ضم | n m vn | pl=- | annexation {mass}; inclusion {mass}; joining {mass}
ضمادة | n f | pl=+ات | bandage
ضمان | n m vn | pl=+ات | guarantee; security {mass}; ensuring {mass}
ضمانة | n f | pl=+ات | guarantee; safeguard
ضمور | n m | pl=- | atrophy {mass}
ضمير | n m | pl=ضمائر | conscience; pronoun
ضوء | n m | pl=أضواء | light
ضوضاء | n f | pl=- | noise {mass}
ضياع | n m vn | pl=- | loss
ضيافة | n f vn | pl=- | hospitality {mass}
ضيعة | n f | pl=ضيع | estate; village
ضيف | n m hum | pl=ضيوف; f=+ة | guest; visitor
ضيق | n m | pl=- | distress {mass}; narrowness {mass}; tightness {mass}
