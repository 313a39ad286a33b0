# Common nouns and verbal nouns, lemmas س–ي
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
سبورة | n f | pl=+ات | blackboard
سبيكة | n f | pl=سبائك | alloy; ingot; bullion {mass}
سبيل | n m | pl=سبل; plgloss=ways {pl} | way; path; means
ستاد | n m | pl=+ات | stadium
ستار | n m | pl=ستائر | curtain; cover
ستارة | n f | pl=ستائر | curtain
سترة | n f | pl=+ات | jacket; vest
ستوديو | n m | pl=ستوديوهات | studio
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
سطح مكتب | n m | pl=أسطح مكتب | desktop
سطر | n m | pl=أسطر,سطور | line
سطر أوامر | n m | pl=- | command line
سعادة | n f | pl=- | happiness {mass}; joy {mass}
سعال | n m vn | pl=- | cough; coughing {mass}
سعة | n f | pl=+ات | capacity
سعر | n m | pl=أسعار | price; rate
سعر الصرف | n m | pl=أسعار الصرف | exchange rate
سعر الفائدة | n m | pl=أسعار الفائدة | interest rate
سعر صرف | n m | pl=أسعار صرف | exchange rate
سعر فائدة | n m | pl=أسعار فائدة | interest rate
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
سكك حديدية | n f | pl=- | railways {pl}; railway
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
سلوك | n m | pl=+ات | behavior; conduct {mass}
سلّم | n m rare | pl=سلالم | ladder; stairs {pl}; scale
سم | n m | pl=سموم | poison; venom; toxin
سماء | n f | pl=سماوات,سموات | sky; heaven
سماح | n m vn | pl=- | permission; allowing {mass}
سماد | n m | pl=أسمدة | fertilizer
سماع | n m vn | pl=- | hearing {mass}; listening {mass}
سماعة | n f | pl=+ات | headphone; speaker; receiver
سماعة أذن | n f | pl=سماعات أذن | earphone
سمة | n f | pl=+ات | feature; trait; characteristic
سمسار | n m hum | pl=سماسرة | broker
سمع | n m vn | pl=- | hearing {mass}
سمعة | n f | pl=- | reputation
سمك | n m | pl=أسماك | fish {plural: fish}; thickness {mass}
سمكة | n f | pl=+ات,أسماك | fish {plural: fish}
سمنة | n f | pl=- | obesity {mass}
سن | n f | pl=أسنان; plgloss=teeth {pl} | age; tooth
سن الرشد | n m | pl=- | adulthood {mass}
سنبلة | n f | pl=سنابل | ear of grain
سنة | n f time | pl=سنوات,سنين,سنون | year
سنت | n m unit | pl=+ات | cent
سنتيمتر | n m unit | pl=+ات | centimeter
سند | n m | pl=+ات,أسانيد | bond; support {mass}; backing {mass}
سند قانوني | n m | pl=أسانيد قانونية | legal basis
سهر | n m vn | pl=- | staying up late {mass}; vigilance {mass}
سهرة | n f | pl=+ات | evening party; soiree
سهل | n m | pl=سهول | plain
سهم | n m | pl=أسهم,سهام; plgloss=shares {pl} | share; arrow; stock
سهو | n m | pl=- | oversight; inattention {mass}
سهولة | n f | pl=- | ease {mass}
سوء | n m | pl=- | poor state; harm {mass}; evil {mass}
سوء إدارة | n m | pl=- | mismanagement {mass}
سوء استخدام | n m | pl=- | misuse {mass}
سوء تغذية | n m | pl=- | malnutrition {mass}
سوء فهم | n m | pl=- | misunderstanding
سوء معاملة | n m | pl=- | mistreatment {mass}; ill-treatment {mass}
سوار | n m | pl=أساور | bracelet
سوار إلكتروني | n m | pl=أساور إلكترونية | electronic bracelet
سور | n m | pl=أسوار | wall; fence
سورة | n f | pl=سور | surah
سوسيولوجيا | n f | pl=- | sociology {mass}
سوط | n m | pl=سياط | whip
سوق | n f | pl=أسواق | market
سوق أسهم | n f | pl=أسواق أسهم | stock market
سوق سوداء | n f | pl=أسواق سوداء | black market
سوق عمل | n f | pl=أسواق عمل | labor market
سوق مالية | n f | pl=أسواق مالية | financial market
سياج | n m | pl=أسيجة | fence
سياحة | n f | pl=- | tourism {mass}
سيادة | n f | pl=- | sovereignty {mass}; rule {mass}
سيادة القانون | n f | pl=- | rule of law
سيارة | n f | pl=+ات | car; vehicle
سيارة أجرة | n f | pl=سيارات أجرة | taxi
سيارة إسعاف | n f | pl=سيارات إسعاف | ambulance
سيارة مفخخة | n f | pl=سيارات مفخخة | car bomb
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
شاهد عيان | n m hum | pl=شهود عيان | eyewitness
شاي | n m | pl=- | tea
شباب | n m hum | pl=- | youth {mass}; young people {pl}
شباك | n m | pl=شبابيك | window
شبح | n m | pl=أشباح | ghost; specter
شبكة | n f | pl=+ات | network; net; grid; web
شبكة اجتماعية | n f | pl=شبكات اجتماعية | social network
شبل | n m | pl=أشبال | cub
شبه جزيرة | n m | pl=أشباه جزر | peninsula
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
شركة ناشئة | n f | pl=شركات ناشئة | startup
شرود | n m | pl=- | absent-mindedness {mass}
شروع | n m vn | pl=- | start; attempt
شروق | n m vn | pl=- | sunrise
شريان | n m | pl=شرايين | artery
شريحة | n f | pl=شرائح | segment; slice; chip; slide
شريحة إلكترونية | n f | pl=شرائح إلكترونية | microchip
شريط | n m | pl=أشرطة,شرائط | strip; tape; bar; ribbon
شريط أدوات | n m | pl=أشرطة أدوات | toolbar
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
صاحب عمل | n m hum | pl=أصحاب عمل | employer
صادرات | n f | pl=- | exports {pl}
صاروخ | n m | pl=صواريخ | missile; rocket
صاعق | n m | pl=صواعق | detonator
صاعقة | n f | pl=صواعق | thunderbolt; lightning bolt
صافي | n m | pl=- | net
صالة | n f | pl=+ات | hall; lounge; gym
صالح | n m | pl=- | interest; benefit; favor
صالون | n m | pl=+ات | salon
صانع | n m hum | pl=صناع,صانعون,صانعين; f=+ة | maker; manufacturer
صانع سياسات | n m hum | pl=صناع سياسات,صانعو سياسات,صانعي سياسات | policymaker
صانع قرار | n m hum | pl=صناع قرار,صانعو قرار,صانعي قرار | decision maker
صباح | n m time | pl=- | morning
صبر | n m vn | pl=- | patience {mass}
صبي | n m hum | pl=صبية,صبيان; f=+ة | boy
صحابي | n m hum | pl=صحابة; f=+ة | companion of the Prophet
صحافة | n f | pl=- | press {the}; journalism {mass}
صحافي | n m hum | pl=+ون; f=+ة | journalist; reporter
صحة | n f | pl=- | health {mass}; validity {mass}
صحة عامة | n f | pl=- | public health {mass}
صحة عقلية | n f | pl=- | mental health {mass}
صحة نفسية | n f | pl=- | mental health {mass}
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
صراف آلي | n m | pl=صرافات آلية | ATM
صرافة | n f | pl=- | currency exchange {mass}
صرامة | n f | pl=- | strictness {mass}; rigor {mass}
صرح | n m | pl=صروح | edifice; monument
صرخة | n f | pl=+ات | cry; scream
صرف | n m vn | pl=- | exchange {mass}; spending {mass}; disbursement; drainage {mass}
صرف صحي | n m | pl=- | sanitation {mass}; sewage {mass}
صعوبة | n f | pl=+ات | difficulty
صعود | n m vn | pl=- | rise; ascent; climb
صعيد | n m | pl=أصعدة | level; front
صغر | n m | pl=- | smallness {mass}; childhood {mass}
صف | n m | pl=صفوف; plgloss=ranks {pl} | row; class; line; rank
صفاء | n m | pl=- | clarity {mass}; serenity {mass}
صفارة | n f | pl=+ات | siren; whistle
صفة | n f | pl=+ات | quality; capacity; trait; adjective
صفحة | n f | pl=صفحات | page
صفحة رئيسية | n f | pl=صفحات رئيسية | home page
صفعة | n f | pl=+ات | slap; blow
صفقة | n f | pl=صفقات | deal; transaction
صفقة أسلحة | n f | pl=صفقات أسلحة | arms deal
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
صندوق اقتراع | n m | pl=صناديق اقتراع | ballot box
صندوق وارد | n m | pl=- | inbox
صنع | n m vn | pl=- | making {mass}; manufacturing {mass}
صنع قرار | n m vn | pl=- | decision-making {mass}
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
صينية | n f | pl=صوان,صواني | tray
ضائقة | n f | pl=ضوائق | hardship; distress {mass}; crisis
ضابط | n m hum | pl=ضباط | officer
ضابطة | n f | pl=ضوابط | control; regulation
ضاحية | n f | pl=ضواحي,ضواح; plgloss=suburbs {pl} | suburb
ضباب | n m | pl=- | fog {mass}
ضبط | n m vn | pl=- | control {mass}; seizure; adjustment; setting
ضبط النفس | n m vn | pl=- | restraint {mass}; self-restraint {mass}
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
ضربة جزاء | n f | pl=ضربات جزاء | penalty kick
ضرر | n m | pl=أضرار; plgloss=damage {mass} | harm {mass}; damage {mass}
ضرس | n m | pl=أضراس,ضروس | molar
ضرورة | n f | pl=+ات | necessity; need
ضريبة | n f | pl=ضرائب | tax
ضريبة القيمة المضافة | n f | pl=- | value-added tax; VAT
ضريبة دخل | n f | pl=ضرائب دخل | income tax
ضريح | n m | pl=أضرحة | tomb; shrine; mausoleum
ضعف | n m | pl=أضعاف; plgloss=times {pl} | weakness; double
ضغط | n m vn | pl=ضغوط,ضغوطات | pressure; compression {mass}
ضغط الدم | n m | pl=- | blood pressure {mass}
ضغط دم | n m | pl=- | blood pressure {mass}
ضغط نفسي | n m | pl=ضغوط نفسية | stress {mass}
ضغينة | n f | pl=ضغائن | grudge
ضفة | n f | pl=ضفاف | bank
ضفة غربية | n f | pl=- | West Bank
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
ضيق التنفس | n m | pl=- | shortness of breath {mass}
ضيق تنفس | n m | pl=- | shortness of breath {mass}
طائر | n m | pl=طيور | bird
طائرة | n f | pl=+ات | plane; aircraft {plural: aircraft}
طائرة بدون طيار | n f | pl=طائرات بدون طيار | drone
طائرة حربية | n f | pl=طائرات حربية | warplane
طائرة مسيرة | n f | pl=طائرات مسيرة | drone
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
طاقة شمسية | n f | pl=- | solar energy {mass}
طاقة كهربائية | n f | pl=- | electric power {mass}
طاقة متجددة | n f | pl=- | renewable energy {mass}
طاقة نووية | n f | pl=- | nuclear energy {mass}
طاقم | n m | pl=أطقم,طواقم | crew; staff
طالب | n m hum | pl=طلاب,طلبة; f=+ة | student; applicant
طالبان | n f | pl=- | Taliban {the}
طاولة | n f | pl=+ات | table
طب | n m | pl=- | medicine {mass}
طب الأسنان | n m | pl=- | dentistry {mass}
طباخ | n m hum | pl=+ون; f=+ة | cook
طباعة | n f vn | pl=- | printing {mass}; typing {mass}
طبخ | n m vn | pl=- | cooking {mass}
طبع | n m vn | pl=طباع | printing {mass}; nature {mass}; temper
طبعة | n f | pl=+ات | edition
طبق | n m | pl=أطباق | dish; plate
طبقة | n f | pl=+ات | class; layer; stratum {plural: strata}
طبقة عاملة | n f | pl=- | working class
طبقة وسطى | n f | pl=- | middle class
طبل | n m | pl=طبول | drum
طبلة | n f | pl=طبول,طبلات | drum
طبيب | n m hum title | pl=أطباء; f=+ة | doctor; physician
طبيب أسنان | n m hum | pl=أطباء أسنان | dentist
طبيب بيطري | n m hum | pl=أطباء بيطريون | veterinarian
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
طفح جلدي | n m | pl=- | rash
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
عام دراسي | n m time | pl=أعوام دراسية | school year; academic year
عام ميلادي | n m time | pl=- | year
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
عجز تجاري | n m | pl=- | trade deficit
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
عدم استقرار | n m | pl=- | instability {mass}
عدم انتشار | n m | pl=- | non-proliferation {mass}
عدم انحياز | n m | pl=- | non-alignment {mass}
عدم تدخل | n m | pl=- | non-interference {mass}
عدم ثقة | n m | pl=- | mistrust {mass}
عدم قدرة | n m | pl=- | inability {mass}
عدم مساواة | n m | pl=- | inequality {mass}
عدم وجود | n m | pl=- | absence; lack
عدم يقين | n m | pl=- | uncertainty {mass}
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
عسكري | n m hum | pl=+ون; plgloss=military personnel {pl} | soldier; serviceman
عسل | n m | pl=- | honey {mass}
عش | n m | pl=أعشاش | nest
عشاء | n m | pl=- | dinner; supper
عشب | n m | pl=أعشاب; plgloss=herbs {pl} | grass {mass}; herb
عشرية | n f time | pl=+ات | decade
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
عطلة نهاية الأسبوع | n f | pl=- | weekend
عظم | n m | pl=عظام | bone
عظمة | n f | pl=- | greatness {mass}; grandeur {mass}
عفة | n f | pl=- | chastity {mass}
عفو | n m vn | pl=- | amnesty; pardon; forgiveness {mass}
عفو عام | n m | pl=- | general amnesty
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
عقوبة الإعدام | n f | pl=- | death penalty {the}
عقيد | n m hum title | pl=عقداء | colonel
عقيدة | n f | pl=عقائد | doctrine; creed; belief
عقيق | n m | pl=- | agate {mass}
عقيلة | n f hum | pl=عقيلات | wife; spouse
عكاز | n m | pl=عكاكيز | crutch; cane
عكس | n m | pl=- | opposite; reverse
علاج | n m vn | pl=+ات | treatment; therapy; cure
علاج طبيعي | n m | pl=- | physical therapy {mass}
علاج كيميائي | n m | pl=- | chemotherapy {mass}
علاقات عامة | n f | pl=- | public relations {pl}
علاقة | n f | pl=+ات; plgloss=relations {pl} | relationship; relation; link
علامة | n f | pl=+ات | sign; mark; brand
علامة تبويب | n f | pl=علامات تبويب | tab
علامة تجارية | n f | pl=علامات تجارية | trademark; brand
علاوة | n f | pl=+ات | bonus; allowance; raise
علبة | n f | pl=علب | box; can; package
علة | n f | pl=علل | ailment; cause; defect
علف | n m | pl=أعلاف | fodder {mass}; feed {mass}
علم | n m | pl=علوم; plgloss=sciences {pl} | science; knowledge {mass}; flag
علماء | n m hum | pl=- | scientists {pl}; scholars {pl}
علمانية | n f | pl=- | secularism {mass}
علو | n m | pl=- | height
علّامة | n m hum title | pl=- | scholar
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
عملة صعبة | n f | pl=عملات صعبة | hard currency
عملية | n f | pl=+ات | operation; process; procedure
عملية تجميل | n f | pl=عمليات تجميل | cosmetic surgery
عملية جراحية | n f | pl=عمليات جراحية | surgery; operation
عملية سلام | n f | pl=- | peace process
عملية عسكرية | n f | pl=عمليات عسكرية | military operation
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
عناية مركزة | n f | pl=- | intensive care {mass}
عنب | n m | pl=أعناب | grapes {pl}
عنبر | n m | pl=عنابر | ward; hangar; amber {mass}
عنصر | n m | pl=عناصر | element; component; member; item
عنصري | n m hum | pl=+ون | racist
عنصرية | n f | pl=- | racism {mass}
عنف | n m | pl=- | violence {mass}
عنف أسري | n m | pl=- | domestic violence {mass}
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
عيد الأضحى | n m | pl=- | Eid al-Adha
عيد الفطر | n m | pl=- | Eid al-Fitr
عيد الميلاد | n m | pl=- | Christmas
عيد ميلاد | n m | pl=أعياد ميلاد | birthday
عيش | n m vn | pl=- | living {mass}; life {mass}
عين | n f | pl=عيون,أعين | eye; spring
عينة | n f | pl=+ات | sample; specimen
غائب | n m hum | pl=+ون | absentee
غابة | n f | pl=+ات | forest; jungle
غارة | n f | pl=+ات | raid; airstrike
غاز | n m | pl=+ات | gas
غاز طبيعي | n m | pl=- | natural gas {mass}
غازات دفيئة | n f | pl=- | greenhouse gases {pl}
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
غرفة تجارة | n f | pl=غرف تجارة | chamber of commerce
غرفة طوارئ | n f | pl=غرف طوارئ | emergency room
غرفة عمليات | n f | pl=غرف عمليات | operations room; operating room
غرفة نوم | n f | pl=غرف نوم | bedroom
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
غسل أموال | n m | pl=- | money laundering {mass}
غسل الأموال | n m | pl=- | money laundering {mass}
غسيل | n m | pl=- | laundry {mass}; washing {mass}; dialysis {mass}
غسيل أموال | n m | pl=- | money laundering {mass}
غش | n m vn | pl=- | fraud {mass}; cheating {mass}
غشاء | n m | pl=أغشية | membrane
غصن | n m | pl=أغصان | branch; bough
غضب | n m vn | pl=- | anger {mass}; rage {mass}
غضروف | n m | pl=غضاريف | cartilage {mass}
غضون | n m | pl=- | course
غطاء | n m | pl=أغطية | cover; lid
غطاء رأس | n m | pl=أغطية رأس | headscarf
غطس | n m vn | pl=- | diving {mass}
غفران | n m vn | pl=- | forgiveness {mass}
غفلة | n f | pl=- | inattention {mass}; negligence {mass}
غلاء | n m | pl=- | high prices {pl}; high cost
غلاء المعيشة | n m | pl=- | high cost of living
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
فرصة عمل | n f | pl=فرص عمل; plgloss=jobs {pl} | job opportunity
فرض | n m vn | pl=فروض | imposition; duty
فرضية | n f | pl=+ات | hypothesis {plural: hypotheses}
فرط | n m | pl=- | excess
فرع | n m | pl=فروع,أفرع | branch; subsidiary
فرق | n m | pl=فروق,فروقات | difference
فرقة | n f | pl=فرق | team; band; division; squad
فرن | n m | pl=أفران | oven; furnace; bakery
فرنك | n m unit | pl=+ات | franc
فرو | n m | pl=فراء | fur
فريسة | n f | pl=فرائس | prey {mass}
فريضة | n f | pl=فرائض | religious duty; obligation
فريق | n m hum title | pl=فرق,أفرقة | team; group; lieutenant general
فريق عمل | n m | pl=فرق عمل | team; working group
فزع | n m | pl=- | panic {mass}; terror {mass}
فساد | n m vn | pl=- | corruption {mass}; spoilage {mass}
فستان | n m | pl=فساتين | dress
فسحة | n f | pl=فسح | space; break
فسخ | n m vn | pl=- | termination; cancellation; annulment
فسيفساء | n f | pl=- | mosaic
فشل | n m vn | pl=- | failure
فشل كلوي | n m | pl=- | kidney failure {mass}
فصاحة | n f | pl=- | eloquence {mass}
فصام | n m | pl=- | schizophrenia {mass}
فصحى | n f | pl=- | Standard Arabic {mass}
فصل | n m vn | pl=فصول | chapter; season; separation; dismissal
فصل السلطات | n m | pl=- | separation of powers
فصيل | n m | pl=فصائل | faction; platoon
فصيلة | n f | pl=فصائل | species; blood type; family; platoon
فضاء | n m | pl=فضاءات | space
فضاء إلكتروني | n m | pl=- | cyberspace {mass}
فضائية | n f | pl=+ات | satellite channel
فضة | n f | pl=- | silver {mass}
فضح | n m vn | pl=- | exposure {mass}
فضل | n m | pl=أفضال | favor; credit {mass}; merit
فضلة | n f | pl=+ات; plgloss=waste {mass} | remnant; waste {mass}
فضول | n m | pl=- | curiosity {mass}
فضيحة | n f | pl=فضائح | scandal
فضيحة فساد | n f | pl=فضائح فساد | corruption scandal
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
فقد الذاكرة | n m | pl=- | amnesia {mass}
فقدان | n m vn | pl=- | loss
فقر | n m | pl=- | poverty {mass}
فقر الدم | n m | pl=- | anemia {mass}
فقر دم | n m | pl=- | anemia {mass}
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
فلتر | n m | pl=فلاتر | filter
فلس | n m unit | pl=فلوس; plgloss=money {mass} | fils {plural: fils}
فلسفة | n f | pl=+ات | philosophy
فلفل | n m | pl=- | pepper
فلك | n m | pl=أفلاك | orbit; astronomy {mass}
فم | n m | pl=أفواه | mouth
فن | n m | pl=فنون; plgloss=arts {pl} | art
فن تشكيلي | n m | pl=فنون تشكيلية | visual art
فناء | n m | pl=أفنية | courtyard; annihilation {mass}
فنان | n m hum | pl=+ون; f=+ة | artist
فنجان | n m | pl=فناجين | cup
فندق | n m | pl=فنادق | hotel
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
فيتو | n m | pl=- | veto
فيدرالية | n f | pl=+ات | federation; federalism {mass}
فيديو | n m | pl=فيديوهات | video
فيروس | n m | pl=+ات | virus
فيروس كورونا | n m | pl=- | coronavirus {the}
فيزياء | n f | pl=- | physics {mass}
فيزيائي | n m hum | pl=+ون | physicist
فيض | n m | pl=فيوض | abundance {mass}; flood
فيضان | n m | pl=+ات | flood; flooding {mass}
فيل | n m | pl=أفيال,فيلة | elephant
فيلا | n f | pl=فلل,فيلات | villa
فيلسوف | n m hum | pl=فلاسفة | philosopher
فيلق | n m | pl=فيالق | corps {plural: corps}; legion
فيلم | n m | pl=أفلام | film; movie
فيلم وثائقي | n m | pl=أفلام وثائقية | documentary
قائد | n m hum | pl=قادة; f=+ة | leader; commander
قائمة | n f | pl=قوائم | list; menu; slate
قائمة انتظار | n f | pl=قوائم انتظار | waiting list
قائمة منسدلة | n f | pl=قوائم منسدلة | drop-down menu
قابلة | n f hum | pl=+ات,قوابل | midwife
قابلية | n f | pl=+ات | ability; susceptibility {mass}; capability
قاتل | n m hum | pl=قتلة; f=+ة | killer; murderer
قادم | n m hum | pl=+ون | newcomer; arrival
قاذفة | n f | pl=+ات | bomber; launcher
قارئ | n m hum | pl=قراء; f=+ة | reader
قارب | n m | pl=قوارب | boat
قارب نجاة | n m | pl=قوارب نجاة | lifeboat
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
قاعدة بيانات | n f | pl=قواعد بيانات | database
قافلة | n f | pl=قوافل | convoy; caravan
قافية | n f | pl=قوافي,قواف | rhyme
قالب | n m | pl=قوالب | mold; template; form
قامة | n f | pl=+ات | stature; figure
قاموس | n m | pl=قواميس | dictionary
قانون | n m | pl=قوانين | law; act
قانون أساسي | n m | pl=قوانين أساسية | basic law; statute
قانون دولي | n m | pl=- | international law {mass}
قبة | n f | pl=قباب | dome
قبر | n m | pl=قبور | grave; tomb
قبض | n m vn | pl=- | arrest; capture
قبضة | n f | pl=+ات | grip; fist; grasp
قبطان | n m hum title | pl=قباطنة | captain
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
قدرة تنافسية | n f | pl=قدرات تنافسية | competitiveness {mass}
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
قرص صلب | n m | pl=أقراص صلبة | hard drive; hard disk
قرصان | n m hum | pl=قراصنة; plgloss=hackers {pl} | pirate; hacker
قرصنة | n f | pl=- | piracy {mass}; hacking {mass}
قرض | n m | pl=قروض | loan
قرض عقاري | n m | pl=قروض عقارية | mortgage
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
قصب السكر | n m | pl=- | sugarcane {mass}
قصبة | n f | pl=+ات,قصب | reed; kasbah; windpipe
قصة | n f | pl=قصص | story; tale
قصة قصيرة | n f | pl=قصص قصيرة | short story
قصد | n m | pl=- | intent {mass}; intention
قصر | n m | pl=قصور | palace
قصف | n m vn | pl=- | bombing {mass}; shelling {mass}; bombardment
قصور | n m | pl=- | deficiency; failure; shortcoming
قصيدة | n f | pl=قصائد | poem
قضاء | n m vn | pl=أقضية | judiciary {the}; elimination {mass}; district; spending {mass}
قضاء وقدر | n m | pl=- | fate {mass}
قضيب | n m | pl=قضبان | rod; bar; penis
قضية | n f | pl=قضايا | issue; case; cause
قط | n m | pl=قطط | cat
قطار | n m | pl=+ات | train
قطاع | n m | pl=+ات | sector; strip; industry
قطاع خاص | n m | pl=- | private sector
قطاع عام | n m | pl=- | public sector
قطاع غزة | n m | pl=- | Gaza Strip {the}
قطب | n m | pl=أقطاب | pole; magnate
قطة | n f | pl=قطط,قطات | cat
قطرة | n f | pl=+ات | drop
قطع | n m vn | pl=- | cutting {mass}; severing {mass}; interruption
قطع غيار | n f | pl=- | spare parts {pl}
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
قمر صناعي | n m | pl=أقمار صناعية | satellite
قمع | n m vn | pl=- | repression {mass}; suppression {mass}; crackdown
قميص | n m | pl=قمصان | shirt
قناة | n f | pl=قنوات | channel; canal
قناص | n m hum | pl=+ون,قناصة | sniper
قناع | n m | pl=أقنعة | mask
قناعة | n f | pl=+ات | conviction; belief
قنبلة | n f | pl=قنابل | bomb
قنبلة يدوية | n f | pl=قنابل يدوية | hand grenade
قنصل | n m hum title | pl=قناصل | consul
قنصلية | n f | pl=+ات | consulate
قنطار | n m unit | pl=قناطير | quintal
قنطرة | n f | pl=قناطر | arch; bridge
قهر | n m | pl=- | oppression {mass}; subjugation {mass}
قهوة | n f | pl=- | coffee
قوات أمن | n f | pl=- | security forces {pl}
قوات مسلحة | n f | pl=- | armed forces {pl}
قوام | n m | pl=- | consistency {mass}; texture; mainstay
قوة | n f | pl=قوات,قوى; plgloss=forces {pl} | force; power; strength
قوة شرائية | n f | pl=- | purchasing power {mass}
قوت | n m | pl=أقوات | food {mass}; sustenance {mass}
قوس | n m | pl=أقواس | arc; bow; arch
قوس قزح | n m | pl=أقواس قزح | rainbow
قوقعة | n f | pl=قواقع | shell; cochlea
قول | n m vn | pl=أقوال; plgloss=statements {pl} | statement; saying
قولون | n m | pl=- | colon
قوم | n m hum | pl=أقوام | people
قومية | n f | pl=+ات | nationalism {mass}; nationality
قوننة | n f vn | pl=- | legalization {mass}
قوى عاملة | n f | pl=- | workforce
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
قيمة مضافة | n f | pl=- | added value {mass}
كآبة | n f | pl=- | gloom {mass}; depression {mass}; melancholy {mass}
كأس | n f | pl=كؤوس | cup; glass
كأس العالم | n f | pl=- | World Cup {the}
كائن | n m | pl=+ات | being; object; creature
كائن حي | n m | pl=كائنات حية | living organism; organism
كابل | n m | pl=+ات | cable
كابوس | n m | pl=كوابيس | nightmare
كاتب | n m hum | pl=كتاب,كتبة; f=+ة | writer; author; clerk
كاتب عدل | n m hum | pl=كتاب عدل | notary
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
كبش فداء | n m | pl=أكباش فداء | scapegoat
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
كرة السلة | n f | pl=- | basketball {mass}
كرة الطائرة | n f | pl=- | volleyball {mass}
كرة القدم | n f | pl=- | soccer {mass}; football {mass}
كرة اليد | n f | pl=- | handball {mass}
كرة قدم | n f | pl=- | soccer {mass}; football {mass}
كرسي | n m | pl=كراسي,كراس | chair; seat
كرسي متحرك | n m | pl=كراسي متحركة,كراس متحركة | wheelchair
كرم | n m | pl=كروم; plgloss=vineyards {pl} | generosity {mass}; vineyard
كرنفال | n m | pl=+ات | carnival
كره | n m | pl=- | hatred {mass}
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
كلمة السر | n f | pl=- | password
كلمة مرور | n f | pl=كلمات مرور | password
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
لبنة | n f | pl=+ات | building block; brick
لتر | n m unit | pl=+ات | liter
لثة | n f | pl=+ات | gum
لجام | n m | pl=ألجمة | bridle; rein
لجنة | n f | pl=لجان | committee; commission
لجنة تحقيق | n f | pl=لجان تحقيق | commission of inquiry
لجنة فرعية | n f | pl=لجان فرعية | subcommittee
لجوء | n m vn | pl=- | asylum {mass}; resort {mass}; recourse {mass}
لحاق | n m vn | pl=- | catching up {mass}; joining {mass}
لحام | n m vn | pl=- | welding {mass}
لحظة | n f time | pl=لحظات | moment; instant
لحم | n m | pl=لحوم | meat {mass}; flesh {mass}
لحم خنزير | n m | pl=- | pork {mass}
لحن | n m | pl=ألحان | melody; tune
لحية | n f | pl=لحى | beard
لدغة | n f | pl=+ات | bite; sting
لذة | n f | pl=+ات | pleasure; delight
لزوم | n m vn | pl=لوازم; plgloss=supplies {pl} | necessity {mass}
لسان | n m | pl=ألسنة,ألسن | tongue; language; mouthpiece
لسان حال | n m | pl=- | mouthpiece
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
لغة برمجة | n f | pl=لغات برمجة | programming language
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
لم شمل | n m vn | pl=- | reunification {mass}
لمحة | n f | pl=+ات | glimpse; overview
لمس | n m vn | pl=- | touch {mass}; touching {mass}
لمسة | n f | pl=لمسات | touch
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
لوحة تحكم | n f | pl=لوحات تحكم | control panel; dashboard
لوحة مفاتيح | n f | pl=لوحات مفاتيح | keyboard
لوزة | n f | pl=لوز,لوزات; plgloss=almonds {pl} | almond; tonsil
لوعة | n f | pl=- | anguish {mass}
لوكيميا | n f | pl=- | leukemia {mass}
لوم | n m vn | pl=- | blame {mass}
لون | n m | pl=ألوان | color
لياقة | n f | pl=- | fitness {mass}; decorum {mass}
لياقة بدنية | n f | pl=- | physical fitness {mass}
ليبرالية | n f | pl=- | liberalism {mass}
ليثيوم | n m | pl=- | lithium {mass}
ليرة | n f unit | pl=+ات | lira; pound
ليزر | n m | pl=- | laser
ليف | n m | pl=ألياف; plgloss=fibers {pl} | fiber
ليل | n m time | pl=- | night
ليلة | n f time | pl=ليالي,ليال | night
ليمون | n m | pl=- | lemon
لين | n m | pl=- | softness {mass}; leniency {mass}
مأدبة | n f | pl=مآدب | banquet
مأذنة | n f | pl=مآذن | minaret
مأرب | n m | pl=مآرب | aim; purpose
مأزق | n m | pl=مآزق | impasse; predicament; dilemma
مأساة | n f | pl=مآس,مآسي | tragedy
مأكل | n m | pl=مآكل | food {mass}
مأكولات | n f | pl=- | food {mass}; dishes {pl}
مأمن | n m | pl=- | safe place; safety {mass}
مأمور | n m hum | pl=+ون | officer; commissioner
مأوى | n m | pl=مآوي,مآو | shelter; refuge
مؤامرة | n f | pl=+ات | conspiracy; plot
مؤتمر | n m | pl=+ات | conference; congress
مؤتمر صحافي | n m | pl=مؤتمرات صحافية | press conference; news conference
مؤتمر صحفي | n m | pl=مؤتمرات صحفية | press conference; news conference
مؤثر | n m hum | pl=+ون; f=+ة | influencer
مؤثرات | n f | pl=- | effects {pl}
مؤخرة | n f | pl=+ات | rear; bottom
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
ماء | n m | pl=مياه; plgloss=water {mass} | water {mass}
مائدة | n f | pl=موائد | table
مائدة مستديرة | n f | pl=موائد مستديرة | round table
مادة | n f | pl=مواد; plgloss=materials {pl} | article; material; substance; subject
ماراثون | n m | pl=+ات | marathon
مارة | n m hum | pl=- | passersby {pl}
مارد | n m | pl=مردة | giant
ماس | n m | pl=- | diamond {mass}
ماسة | n f | pl=+ات | diamond
ماشية | n f | pl=مواش,مواشي | livestock {mass}; cattle {pl}
ماض | n m | pl=- | past
ماضي | n m | pl=- | past
ماكينة | n f | pl=+ات | machine
مال | n m | pl=أموال; plgloss=funds {pl} | money {mass}; property {mass}; wealth {mass}
مالك | n m hum | pl=ملاك,مالكون,مالكين; f=+ة | owner; landlord
مالية | n f | pl=- | finance {mass}; finances {pl}
مانح | n m hum | pl=+ون; f=+ة | donor
مانع | n m | pl=موانع | obstacle; barrier; objection
ماهية | n f | pl=+ات | essence; nature
مباحثات | n f vn | pl=- | talks {pl}; discussions {pl}
مباحثات سلام | n f | pl=- | peace talks {pl}
مبادئ توجيهية | n f | pl=- | guidelines {pl}
مبادرة | n f vn | pl=+ات | initiative
مبادلة | n f vn | pl=+ات | exchange; swap
مباراة | n f | pl=مباريات | match; game
مبارزة | n f vn | pl=+ات | duel; fencing {mass}
مباركة | n f vn | pl=- | blessing
مباشرة | n f vn | pl=- | commencement {mass}; conducting {mass}
مبالاة | n f vn | pl=- | care {mass}; concern {mass}
مبالغة | n f vn | pl=+ات | exaggeration
مباهاة | n f vn | pl=- | boasting {mass}
مبايعة | n f vn | pl=+ات | pledge of allegiance
مبتدئ | n m hum | pl=+ون; f=+ة | beginner; novice
مبتغى | n m | pl=- | goal; aim
مبتكر | n m hum | pl=+ون; f=+ة | innovator; inventor
مبحث | n m | pl=مباحث | topic; section
مبدأ | n m | pl=مبادئ | principle
مبدع | n m hum | pl=+ون; f=+ة | creator; innovator
مبرر | n m | pl=+ات | justification; reason
مبرمج | n m hum | pl=+ون; f=+ة | programmer
مبشر | n m hum | pl=+ون; f=+ة | missionary
مبعوث | n m hum | pl=+ون; f=+ة | envoy; delegate
مبلغ | n m | pl=مبالغ | amount; sum
مبنى | n m | pl=مباني,مبان | building
مبيت | n m vn | pl=- | overnight stay; accommodation {mass}
مبيد | n m | pl=+ات | pesticide
مبيد حشرات | n m | pl=مبيدات حشرات | insecticide
مبيع | n m | pl=+ات; plgloss=sales {pl} | sale
متابع | n m hum | pl=+ون | follower; observer
متابعة | n f vn | pl=+ات | follow-up; monitoring {mass}; following {mass}; pursuit
متاجرة | n f vn | pl=- | trafficking {mass}; trading {mass}
متاع | n m | pl=أمتعة; plgloss=luggage {mass} | belongings {pl}; goods {pl}
متانة | n f | pl=- | strength {mass}; durability {mass}
متاهة | n f | pl=+ات | maze; labyrinth
متبرع | n m hum | pl=+ون; f=+ة | donor
متجر | n m | pl=متاجر | store; shop
متحدث | n m hum | pl=+ون; f=+ة | spokesperson; speaker; spokesman
متحدث باسم | n m hum | pl=متحدثون باسم | spokesperson for
متحدث رسمي | n m hum | pl=متحدثون رسميون | official spokesperson
متحف | n m | pl=متاحف | museum
متحور | n m | pl=+ات | variant
متحول | n m | pl=+ات | variant; variable
متخصص | n m hum | pl=+ون; f=+ة | specialist; expert
متدرب | n m hum | pl=+ون; f=+ة | trainee; intern
متر | n m unit | pl=أمتار | meter
مترجم | n m hum | pl=+ون; f=+ة | translator; interpreter
مترو | n m | pl=- | subway; metro
متسابق | n m hum | pl=+ون; f=+ة | contestant; racer
متسع | n m | pl=- | room {mass}; space {mass}
متسلق | n m hum | pl=+ون | climber
متسلل | n m hum | pl=+ون | infiltrator; intruder
متسوق | n m hum | pl=+ون; f=+ة | shopper
متسول | n m hum | pl=+ون; f=+ة | beggar
متشدد | n m hum | pl=+ون; f=+ة | hardliner; militant
متشرد | n m hum | pl=+ون; f=+ة | homeless person
متصفح | n m | pl=+ات | browser
متضرر | n m hum | pl=+ون; f=+ة; plgloss=those affected {pl} | affected person
متطرف | n m hum | pl=+ون; f=+ة | extremist
متطلب | n m | pl=+ات | requirement
متطوع | n m hum | pl=+ون; f=+ة | volunteer
متظاهر | n m hum | pl=+ون; f=+ة | demonstrator; protester
متعاقد | n m hum | pl=+ون | contractor
متعامل | n m hum | pl=+ون; f=+ة | dealer; trader; operator
متعة | n f | pl=متع | pleasure; fun {mass}; enjoyment {mass}
متعلم | n m hum | pl=+ون; f=+ة | learner; educated person
متعهد | n m hum | pl=+ون | contractor
متغير | n m | pl=+ات | variable; variant
متفرج | n m hum | pl=+ون; f=+ة | spectator
متقاعد | n m hum | pl=+ون; f=+ة | retiree; pensioner
متلازمة | n f | pl=+ات | syndrome
متلق | n m hum | pl=متلقون,متلقين | recipient
متلقي | n m hum | pl=متلقون,متلقين | recipient
متمرد | n m hum | pl=+ون; f=+ة | rebel; insurgent
متن | n m | pl=متون | text; board
متناول | n m | pl=- | reach {mass}
متنبئ | n m hum | pl=+ون | forecaster
متنزه | n m | pl=+ات | park
متهم | n m hum | pl=+ون; f=+ة | accused {the}; defendant; suspect
متوسط | n m | pl=+ات | average; mean
متوفى | n m hum | pl=متوفون,متوفين; f=متوفاة | deceased {the}
مثابة | n f | pl=- | equivalent
مثابرة | n f vn | pl=- | perseverance {mass}
مثال | n m | pl=أمثلة,أمثال | example; ideal
مثبط | n m | pl=+ات | inhibitor
مثقال | n m unit | pl=مثاقيل | weight; ounce
مثقف | n m hum | pl=+ون; f=+ة | intellectual
مثل | n m | pl=أمثال; plgloss=proverbs {pl} | proverb; example; ideal
مثلث | n m | pl=+ات | triangle
مثلجات | n f | pl=- | ice cream {mass}; frozen foods {pl}
مثول | n m vn | pl=- | appearance
مثوى | n m | pl=- | resting place
مجاز | n m | pl=- | metaphor
مجازاة | n f vn | pl=- | punishment {mass}; reward {mass}
مجازفة | n f vn | pl=+ات | risk; gamble
مجاعة | n f | pl=+ات | famine; starvation {mass}
مجال | n m | pl=+ات | field; area; domain; scope
مجال جوي | n m | pl=مجالات جوية | airspace {mass}
مجاملة | n f vn | pl=+ات | courtesy; compliment
مجاهد | n m hum | pl=+ون; f=+ة | fighter; mujahid
مجتمع | n m | pl=+ات | society; community
مجتمع دولي | n m | pl=- | international community
مجتمع مدني | n m | pl=- | civil society
مجد | n m | pl=أمجاد | glory
مجرة | n f | pl=+ات | galaxy
مجرم | n m hum | pl=+ون; f=+ة | criminal
مجرم حرب | n m hum | pl=مجرمو حرب,مجرمي حرب | war criminal
مجرى | n m | pl=مجار,مجاري | course; stream; duct
مجرى مائي | n m | pl=مجاري مائية,مجار مائية | waterway; watercourse
مجريات | n f | pl=- | course; developments {pl}
مجزرة | n f | pl=مجازر | massacre
مجس | n m | pl=+ات | probe; sensor
مجسم | n m | pl=+ات | model; figure
مجلة | n f | pl=+ات | magazine; journal; code
مجلد | n m | pl=+ات | folder; volume; directory
مجلس | n m | pl=مجالس | council; board; assembly; house
مجلس إدارة | n m | pl=مجالس إدارة | board of directors
مجلس وزراء | n m | pl=مجالس وزراء | cabinet
مجمع | n m | pl=+ات,مجامع | complex; compound; academy
مجموع | n m | pl=مجاميع | total; sum
مجموعة | n f | pl=+ات,مجاميع | group; set; collection; series
مجموعة بيانات | n f | pl=مجموعات بيانات | dataset
مجند | n m hum | pl=+ون; f=+ة | recruit; conscript; soldier
مجنون | n m hum | pl=مجانين; f=+ة | madman; crazy person
مجهر | n m | pl=مجاهر | microscope
مجهود | n m | pl=+ات; plgloss=efforts {pl} | effort
مجوهرات | n f | pl=- | jewelry {mass}
مجيء | n m vn | pl=- | arrival; coming {mass}
محاباة | n f vn | pl=- | favoritism {mass}; bias {mass}
محادثات سلام | n f | pl=- | peace talks {pl}
محادثة | n f vn | pl=+ات; plgloss=talks {pl} | conversation; talk; chat
محاذاة | n f vn | pl=- | alignment {mass}
محارب | n m hum | pl=+ون | warrior; fighter
محاربة | n f vn | pl=- | fighting {mass}; combating {mass}
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
محاور | n m hum | pl=+ون | interlocutor; interviewer
محاورة | n f vn | pl=+ات | dialogue; conversation
محاولة | n f vn | pl=+ات | attempt; effort; try
محاولة اغتيال | n f | pl=محاولات اغتيال | assassination attempt
محاولة انقلاب | n f | pl=محاولات انقلاب | coup attempt
محب | n m hum | pl=+ون | lover; fan
محبة | n f | pl=- | love {mass}; affection {mass}
محتال | n m hum | pl=+ون; f=+ة | fraudster; swindler
محتج | n m hum | pl=+ون; f=+ة | protester
محتجز | n m hum | pl=+ون; f=+ة | detainee
محتل | n m hum | pl=+ون | occupier
محتوى | n m | pl=محتويات; plgloss=contents {pl} | content
محجبة | n f hum | pl=+ات | veiled woman
محجر | n m | pl=محاجر | quarry; quarantine
محجر صحي | n m | pl=محاجر صحية | quarantine facility
محددات | n f | pl=- | determinants {pl}
محدودية | n f | pl=- | limitation; limited nature
محذور | n m | pl=+ات,محاذير | danger; prohibited thing
محراب | n m | pl=محاريب | mihrab; niche
محرر | n m hum | pl=+ون; f=+ة | editor; liberator
محرقة | n f | pl=محارق | holocaust; incinerator
محرك | n m | pl=+ات | engine; motor; drive
محرك أقراص | n m | pl=محركات أقراص | disk drive
محرك بحث | n m | pl=محركات بحث | search engine
محرم | n m | pl=+ات,محارم; plgloss=taboos {pl} | taboo
محصلة | n f | pl=+ات | result; outcome
محصول | n m | pl=محاصيل | crop; harvest; yield
محضر | n m | pl=محاضر; plgloss=minutes {pl} | report; record; minutes {pl}
محطة | n f | pl=+ات | station; stop; plant
محطة كهرباء | n f | pl=محطات كهرباء | power plant
محظور | n m | pl=+ات | taboo; ban
محفز | n m | pl=+ات | stimulus {plural: stimuli}; catalyst; incentive
محفظة | n f | pl=محافظ | wallet; portfolio
محفل | n m | pl=محافل | forum; gathering
محقق | n m hum | pl=+ون; f=+ة | investigator; detective
محك | n m | pl=+ات | test; criterion {plural: criteria}
محكم | n m hum | pl=+ون | arbitrator; judge
محكمة | n f | pl=محاكم | court; tribunal
محكمة دستورية | n f | pl=محاكم دستورية | constitutional court
محكوم | n m hum | pl=+ون; f=+ة | convict; sentenced person
محل | n m | pl=+ات,محال; plgloss=shops {pl} | place; shop; store; subject
محلف | n m hum | pl=+ون; f=+ة | juror
محلل | n m hum | pl=+ون; f=+ة | analyst
محلول | n m | pl=محاليل | solution
محمل | n m | pl=محامل | bearing
محمول | n m | pl=- | cell phone
محمية | n f | pl=+ات | reserve; protectorate
محمية طبيعية | n f | pl=محميات طبيعية | nature reserve
محنة | n f | pl=محن | ordeal; plight; adversity
محو | n m vn | pl=- | erasing {mass}; elimination {mass}
محو أمية | n m | pl=- | literacy {mass}
محو الأمية | n m | pl=- | literacy {mass}
محور | n m | pl=محاور | axis {plural: axes}; hub; theme; focus
محول | n m | pl=+ات | transformer; converter; adapter
محيط | n m | pl=+ات | ocean; surroundings {pl}; perimeter; vicinity
مخ | n m | pl=أمخاخ | brain
مخابرات | n f | pl=- | intelligence {mass}; intelligence service
مخاض | n m | pl=- | labor {mass}
مخاطبة | n f vn | pl=+ات | addressing {mass}; correspondence {mass}
مخاطر | n f | pl=- | risks {pl}; dangers {pl}
مخاطرة | n f vn | pl=+ات | risk; gamble
مخافة | n f | pl=- | fear
مخالطة | n f vn | pl=- | contact {mass}; mixing {mass}
مخالف | n m hum | pl=+ون | violator; offender
مخالفة | n f vn | pl=+ات | violation; offense
مخاوف | n f | pl=- | fears {pl}; concerns {pl}
مخبأ | n m | pl=مخابئ | hideout; shelter
مخبر | n m | pl=مخابر,مخبرون,مخبرين | laboratory; informant
مخبز | n m | pl=مخابز | bakery
مختبر | n m | pl=+ات | laboratory; lab
مخترع | n m hum | pl=+ون; f=+ة | inventor
مختص | n m hum | pl=+ون; f=+ة | specialist; expert
مختصر | n m | pl=+ات | summary; abbreviation
مختطف | n m hum | pl=+ون; f=+ة | kidnapper; hostage
مخدة | n f | pl=+ات,مخاد | pillow
مخدر | n m | pl=+ات; plgloss=drugs {pl} | drug; anesthetic; narcotic
مخرب | n m hum | pl=+ون | saboteur; vandal
مخرج | n m hum | pl=+ون,مخارج; f=+ة | director; way out; exit
مخرجات | n f | pl=- | outputs {pl}; outcomes {pl}
مخروط | n m | pl=+ات,مخاريط | cone
مخزن | n m | pl=مخازن | warehouse; store; depot
مخزون | n m | pl=+ات,مخازين | stock; inventory; reserve
مخطط | n m | pl=+ات | plan; scheme; diagram
مخطوط | n m | pl=+ات | manuscript
مخطوطة | n f | pl=+ات | manuscript
مخلب | n m | pl=مخالب | claw
مخلفات | n f | pl=- | waste {mass}; remnants {pl}
مخلوق | n m | pl=+ات | creature
مخيلة | n f | pl=- | imagination
مخيم | n m | pl=+ات | camp
مخيم لاجئين | n m | pl=مخيمات لاجئين | refugee camp
مد | n m vn | pl=مدود | tide; extension {mass}; supply {mass}
مداخلة | n f vn | pl=+ات | intervention; contribution
مداخيل | n f | pl=- | revenues {pl}; income {mass}
مدار | n m | pl=+ات | orbit; course
مداعبة | n f vn | pl=+ات | petting {mass}; teasing {mass}
مدافع | n m hum | pl=+ون | defender; advocate
مداهمة | n f vn | pl=+ات | raid
مداواة | n f vn | pl=- | treatment {mass}; healing {mass}
مداولة | n f vn | pl=+ات; plgloss=deliberations {pl} | deliberation
مداومة | n f vn | pl=- | attendance {mass}; persistence {mass}
مدة | n f time | pl=مدد | period; duration; term
مدح | n m vn | pl=- | praise {mass}
مدخرات | n f | pl=- | savings {pl}
مدخل | n m | pl=مداخل | entrance; approach; introduction
مدخلات | n f | pl=- | inputs {pl}
مدخن | n m hum | pl=+ون | smoker
مدخنة | n f | pl=مداخن | chimney
مدخول | n m | pl=- | income
مدرب | n m hum | pl=+ون; f=+ة | coach; trainer; instructor
مدرج | n m | pl=+ات,مدارج | runway; amphitheater; stand
مدرس | n m hum | pl=+ون | teacher
مدرسة | n f | pl=مدارس | school
مدرعة | n f | pl=+ات | armored vehicle
مدع | n m hum | pl=مدعون,مدعين; f=مدعية | plaintiff; prosecutor
مدع عام | n m hum | pl=مدعون عامون,مدعين عامين | public prosecutor; attorney general
مدعاة | n f | pl=- | cause
مدعي | n m hum | pl=مدعون,مدعين; f=مدعية | plaintiff; prosecutor
مدعي عام | n m hum | pl=مدعون عامون,مدعين عامين | public prosecutor; attorney general
مدفأة | n f | pl=مدافئ | heater; fireplace
مدفع | n m | pl=مدافع | cannon; gun
مدفعية | n f | pl=- | artillery {mass}
مدفن | n m | pl=مدافن | burial site; cemetery
مدفوعات | n f | pl=- | payments {pl}
مدلول | n m | pl=+ات | meaning; significance {mass}
مدني | n m hum | pl=+ون; f=+ة | civilian
مدون | n m hum | pl=+ون | blogger
مدونة | n f | pl=+ات | blog; code
مدى | n m | pl=- | extent; range; term
مدير | n m hum title | pl=مديرون,مديرين,مدراء; f=+ة | director; manager
مدير تنفيذي | n m hum title | pl=مديرون تنفيذيون,مدراء تنفيذيون | executive director; chief executive
مدير عام | n m hum title | pl=مدراء عامون,مديرون عامون | director general
مديرية | n f | pl=+ات | directorate; district
مدين | n m hum | pl=+ون | debtor
مدينة | n f | pl=مدن | city; town
مدينة فاضلة | n f | pl=- | utopia
مديونية | n f | pl=- | indebtedness {mass}; debt
مذاق | n m | pl=+ات | taste; flavor
مذبحة | n f | pl=مذابح | massacre
مذكرة | n f | pl=+ات; plgloss=memoirs {pl} | memorandum; note; warrant
مذكرة تفاهم | n f | pl=مذكرات تفاهم | memorandum of understanding
مذكرة توقيف | n f | pl=مذكرات توقيف | arrest warrant
مذنب | n m hum | pl=+ون | culprit; guilty person; comet
مذهب | n m | pl=مذاهب | doctrine; school of thought; denomination
مذياع | n m | pl=- | radio
مذيع | n m hum | pl=+ون; f=+ة | broadcaster; announcer; presenter
مرء | n m hum | pl=- | one; person
مرآب | n m | pl=مرائب | garage
مرآة | n f | pl=مرايا | mirror
مرأة | n f hum | pl=نساء,نسوة | woman
مرأى | n m | pl=- | sight {mass}; view
مرابط | n m hum | pl=+ون | stationed soldier
مراجع | n m hum | pl=+ون | auditor; reviewer; outpatient
مراجعة | n f vn | pl=+ات | review; revision; audit
مرادف | n m | pl=+ات | synonym
مراسل | n m hum | pl=+ون | reporter; correspondent
مراسلة | n f vn | pl=+ات; plgloss=correspondence {mass} | correspondence {mass}; messaging {mass}
مراسم | n f | pl=- | ceremony; protocol {mass}
مراعاة | n f vn | pl=- | consideration {mass}; observance {mass}
مرافعة | n f vn | pl=+ات | pleading; plea
مرافق | n m hum | pl=+ون | companion; escort
مرافقة | n f vn | pl=- | accompanying {mass}; escort
مراقب | n m hum | pl=+ون | observer; monitor; controller
مراقبة | n f vn | pl=- | monitoring {mass}; surveillance {mass}; control {mass}; observation {mass}
مرام | n m | pl=- | aim; goal
مراهق | n m hum | pl=+ون | teenager; adolescent
مراهقة | n f | pl=- | adolescence {mass}
مراهنة | n f vn | pl=+ات | betting {mass}; bet
مراوغة | n f vn | pl=+ات | evasion {mass}; maneuvering {mass}; dribbling {mass}
مرب | n m hum | pl=مربون,مربين; f=مربية | educator; breeder
مربع | n m | pl=+ات | square; box
مربى | n m | pl=مربيات | jam
مربي | n m hum | pl=مربون,مربين; f=مربية | educator; breeder
مربية | n f hum | pl=+ات | nanny
مرة | n f | pl=مرات | time
مرتب | n m | pl=+ات | salary
مرتبة | n f | pl=مراتب | rank; place; position; mattress
مرتزق | n m hum | pl=مرتزقة; plgloss=mercenaries {pl} | mercenary
مرتفعات | n f | pl=- | highlands {pl}; heights {pl}
مرتكب | n m hum | pl=+ون | perpetrator
مرج | n m | pl=مروج | meadow
مرجان | n m | pl=- | coral {mass}
مرجع | n m | pl=مراجع | reference; authority; source
مرجعية | n f | pl=+ات | reference; authority; frame of reference
مرح | n m | pl=- | fun {mass}; merriment {mass}
مرحاض | n m | pl=مراحيض | toilet
مرحلة | n f | pl=مراحل | stage; phase; period
مرسوم | n m | pl=مراسيم | decree
مرسى | n m | pl=مراسي,مراس | anchorage; marina
مرشح | n m hum | pl=+ون; f=+ة | candidate; nominee; filter
مرشد | n m hum | pl=+ون; f=+ة | guide; counselor; adviser
مرصد | n m | pl=مراصد | observatory
مرض | n m | pl=أمراض | disease; illness; sickness {mass}
مرض مزمن | n m | pl=أمراض مزمنة | chronic disease
مرض معد | n m | pl=أمراض معدية | infectious disease
مرض نفسي | n m | pl=أمراض نفسية | mental illness
مرضع | n f hum | pl=+ات | nursing mother
مرضعة | n f hum | pl=+ات | nursing mother
مرعى | n m | pl=مراعي,مراع | pasture; grazing land
مرفأ | n m | pl=مرافئ | port; harbor
مرفق | n m | pl=مرافق,مرفقات; plgloss=facilities {pl} | facility; elbow; attachment
مركب | n m | pl=مراكب; plgloss=boats {pl} | boat; compound; vessel
مركبة | n f | pl=+ات | vehicle
مركبة فضائية | n f | pl=مركبات فضائية | spacecraft {plural: spacecraft}
مركز | n m | pl=مراكز | center; position; place; station
مركز تسوق | n m | pl=مراكز تسوق | shopping mall
مركز شرطة | n m | pl=مراكز شرطة | police station
مرمى | n m | pl=مرامي | goal; range
مروءة | n f | pl=- | chivalry {mass}; honor {mass}
مروحة | n f | pl=مراوح | fan
مروحية | n f | pl=+ات | helicopter
مرور | n m vn | pl=- | traffic {mass}; passage {mass}; passing {mass}
مرونة | n f | pl=- | flexibility {mass}; resilience {mass}
مريد | n m hum | pl=+ون; f=+ة | follower; disciple
مريض | n m hum | pl=مرضى; f=+ة | patient; sick person
مزاج | n m | pl=أمزجة | mood; temper
مزاحمة | n f vn | pl=- | crowding out {mass}; competition {mass}
مزاد | n m | pl=+ات | auction
مزارع | n m hum | pl=+ون | farmer
مزاولة | n f vn | pl=- | practice {mass}
مزايدة | n f vn | pl=+ات | auction; one-upmanship {mass}
مزبلة | n f | pl=مزابل | dump; garbage heap
مزج | n m vn | pl=- | mixing {mass}; blending {mass}
مزحة | n f | pl=+ات | joke
مزرعة | n f | pl=مزارع | farm
مزعم | n m | pl=مزاعم; plgloss=allegations {pl} | allegation; claim
مزلاج | n m | pl=مزاليج | bolt; latch
مزود | n m | pl=+ون | provider; supplier
مزود خدمة | n m | pl=مزودو خدمة,مزودي خدمة | service provider
مزية | n f | pl=مزايا; plgloss=advantages {pl} | advantage; benefit
مزيج | n m | pl=- | mixture; mix; blend
مزيد | n m | pl=- | more
مس | n m vn | pl=- | touching {mass}; infringement
مسألة | n f | pl=مسائل | issue; matter; question
مسؤول | n m hum | pl=+ون; f=+ة | official; person in charge
مسؤولية | n f | pl=+ات | responsibility; liability
مسئول | n m hum | pl=+ون; f=+ة | official; person in charge
مسئولية | n f | pl=+ات | responsibility; liability
مساء | n m time | pl=- | evening
مساءلة | n f vn | pl=- | accountability {mass}; questioning {mass}
مسابقة | n f | pl=+ات | competition; contest
مساحة | n f | pl=+ات | area; space; surveying {mass}
مسار | n m | pl=+ات | path; track; course; process
مساس | n m vn | pl=- | prejudice {mass}; violation; touching {mass}
مساعد | n m hum title | pl=+ون | assistant; aide; helper
مساعدات إنسانية | n f | pl=- | humanitarian aid {mass}
مساعدة | n f vn | pl=+ات; plgloss=aid {mass} | assistance {mass}; help {mass}; aid {mass}
مسافة | n f | pl=+ات | distance
مسافر | n m hum | pl=+ون; f=+ة | traveler; passenger
مسام | n f | pl=+ات | pores {pl}
مساندة | n f vn | pl=- | support {mass}; backing {mass}
مساهم | n m hum | pl=+ون | shareholder; contributor
مساهمة | n f vn | pl=+ات | contribution; participation {mass}
مساواة | n f vn | pl=- | equality {mass}
مساومة | n f vn | pl=+ات | bargaining {mass}; compromise
مسبب | n m | pl=+ات | cause
مسبح | n m | pl=مسابح | swimming pool; pool
مستأجر | n m hum | pl=+ون; f=+ة | tenant
مستثمر | n m hum | pl=+ون; f=+ة | investor
مستجد | n m | pl=+ات; plgloss=developments {pl} | development; update
مستحضر | n m | pl=+ات | preparation; product
مستحضر تجميل | n m | pl=مستحضرات تجميل | cosmetic
مستحقات | n f | pl=- | dues {pl}; entitlements {pl}
مستخدم | n m hum | pl=+ون; f=+ة | user; employee
مستشار | n m hum title | pl=+ون; f=+ة | adviser; counselor; chancellor; consultant
مستشفى | n m | pl=مستشفيات | hospital
مستضد | n m | pl=+ات | antigen
مستعمر | n m hum | pl=+ون | colonizer; colonist
مستعمرة | n f | pl=+ات | colony; settlement
مستفيد | n m hum | pl=+ون; f=+ة | beneficiary
مستقبل | n m | pl=- | future
مستكشف | n m hum | pl=+ون; f=+ة | explorer
مستلزم | n m | pl=+ات; plgloss=supplies {pl} | requirement; supply
مستمع | n m hum | pl=+ون; f=+ة | listener
مستند | n m | pl=+ات | document
مستنقع | n m | pl=+ات | swamp; quagmire
مستهلك | n m hum | pl=+ون; f=+ة | consumer
مستودع | n m | pl=+ات | warehouse; depot; repository
مستورد | n m hum | pl=+ون; f=+ة | importer
مستوصف | n m | pl=+ات | clinic; dispensary
مستوطن | n m hum | pl=+ون | settler
مستوطنة | n f | pl=+ات | settlement
مستوى | n m | pl=مستويات | level; standard
مستوى معيشة | n m | pl=مستويات معيشة | standard of living
مسجد | n m | pl=مساجد | mosque
مسجل | n m hum | pl=+ون; f=+ة | registrar; recorder
مسح | n m vn | pl=+ات,مسوح,مسوحات | survey; scan; wiping {mass}
مسحة | n f | pl=+ات | swab; touch
مسحوق | n m | pl=مساحيق | powder; detergent
مسخ | n m | pl=مسوخ | monster; distortion {mass}
مسدس | n m | pl=+ات | pistol; gun; hexagon
مسرح | n m | pl=مسارح | theater; stage; scene
مسرحية | n f | pl=+ات | play
مسطرة | n f | pl=مساطر | ruler; procedure
مسعف | n m hum | pl=+ون; f=+ة | paramedic; medic
مسعى | n m | pl=مساعي,مساع; plgloss=efforts {pl} | effort; endeavor
مسقط الرأس | n m | pl=- | birthplace; hometown
مسقط رأس | n m | pl=- | birthplace; hometown
مسكن | n m | pl=مساكن; plgloss=homes {pl} | dwelling; residence; home
مسكّن | n m | pl=مسكنات | painkiller; sedative
مسلح | n m hum | pl=+ون; f=+ة | gunman; militant
مسلخ | n m | pl=مسالخ | slaughterhouse
مسلسل | n m | pl=+ات | series {plural: series}; TV series {plural: TV series}
مسلسل تلفزيوني | n m | pl=مسلسلات تلفزيونية | TV series {plural: TV series}
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
مشاة | n m hum | pl=- | infantry {mass}; pedestrians {pl}
مشاجرة | n f vn | pl=+ات | fight; quarrel
مشادة | n f | pl=+ات | altercation; argument
مشارف | n f | pl=- | outskirts {pl}; verge
مشارك | n m hum | pl=+ون | participant
مشاركة | n f vn | pl=+ات | participation {mass}; sharing {mass}; involvement {mass}; post
مشاع | n m | pl=+ات | commons {pl}
مشاغب | n m hum | pl=+ون | troublemaker; rioter
مشاهد | n m hum | pl=+ون | viewer; spectator
مشاهدة | n f vn | pl=+ات; plgloss=views {pl} | watching {mass}; viewing {mass}; view; observation
مشاورة | n f vn | pl=+ات; plgloss=consultations {pl} | consultation
مشتبه | n m hum | pl=- | suspect
مشتبه به | n m hum | pl=مشتبه بهم | suspect
مشتر | n m hum | pl=مشترون,مشترين; f=مشترية | buyer; purchaser
مشترى | n m | pl=مشتريات; plgloss=purchases {pl} | purchase
مشتري | n m hum | pl=مشترون,مشترين; f=مشترية | buyer; Jupiter
مشتق | n m | pl=+ات | derivative
مشتل | n m | pl=مشاتل | nursery
مشجع | n m hum | pl=+ون; f=+ة | fan; supporter
مشرب | n m | pl=مشارب | drink; inclination
مشرحة | n f | pl=مشارح | morgue
مشرد | n m hum | pl=+ون; f=+ة | homeless person; displaced person
مشرع | n m hum | pl=+ون; f=+ة | legislator; lawmaker
مشرف | n m hum | pl=+ون; f=+ة | supervisor; moderator
مشرق | n m | pl=- | east {mass}; Levant {the}
مشروب | n m | pl=+ات | drink; beverage
مشروع | n m | pl=مشاريع,مشروعات | project; plan; draft; enterprise
مشروع قانون | n m | pl=مشاريع قوانين,مشاريع قانون,مشروعات قوانين | bill; draft law
مشروع قرار | n m | pl=مشاريع قرارات,مشاريع قرار | draft resolution
مشروعية | n f | pl=- | legitimacy {mass}; legality {mass}
مشط | n m | pl=أمشاط | comb; clip
مشغل | n m | pl=مشغلون,مشغلين,مشاغل | operator; employer; player; workshop
مشفى | n m | pl=مشافي,مشاف | hospital
مشقة | n f | pl=مشاق,مشقات | hardship
مشكل | n m | pl=مشاكل | problem
مشكلة | n f | pl=مشاكل,مشكلات | problem; issue
مشهد | n m | pl=مشاهد | scene; landscape; view
مشوار | n m | pl=مشاوير | journey; career; errand
مشورة | n f | pl=- | advice {mass}; consultation {mass}
مشي | n m vn | pl=- | walking {mass}
مشيئة | n f | pl=- | will {mass}
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
مصافحة | n f vn | pl=+ات | handshake
مصالحة | n f vn | pl=+ات | reconciliation
مصب | n m | pl=+ات | mouth; estuary; outlet
مصباح | n m | pl=مصابيح | lamp; light bulb; light
مصحة | n f | pl=+ات | clinic; sanatorium
مصحف | n m | pl=مصاحف | Quran; copy of the Quran
مصداقية | n f | pl=- | credibility {mass}
مصدر | n m | pl=مصادر | source; origin; exporter
مصدر مفتوح | n m | pl=مصادر مفتوحة | open source
مصدّر | n m hum | pl=+ون | exporter
مصرع | n m | pl=- | death
مصرف | n m | pl=مصارف | bank; drain
مصرف مركزي | n m | pl=مصارف مركزية | central bank
مصروف | n m | pl=+ات,مصاريف; plgloss=expenses {pl} | expense; allowance; pocket money {mass}
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
مصيبة | n f | pl=مصائب | calamity; disaster; misfortune
مصيدة | n f | pl=مصائد | trap
مصير | n m | pl=مصائر | fate; destiny
مصيف | n m | pl=مصايف | summer resort
مضاد حيوي | n m | pl=مضادات حيوية | antibiotic
مضادات | n f | pl=- | antibodies {pl}; antagonists {pl}
مضارب | n m hum | pl=+ون | speculator
مضاربة | n f vn | pl=+ات; plgloss=speculation {mass} | speculation {mass}
مضاعفة | n f vn | pl=+ات; plgloss=complications {pl} | doubling {mass}; complication; multiplication {mass}
مضاهاة | n f vn | pl=- | matching {mass}; comparison
مضايقة | n f vn | pl=+ات | harassment {mass}; annoyance
مضخة | n f | pl=+ات | pump
مضرب | n m | pl=مضارب | racket; bat
مضرة | n f | pl=مضار; plgloss=harms {pl} | harm {mass}
مضطهد | n m hum | pl=+ون | oppressor; oppressed person
مضغ | n m vn | pl=- | chewing {mass}
مضمار | n m | pl=مضامير | field; track; racecourse
مضمون | n m | pl=مضامين | content; substance {mass}
مضي | n m vn | pl=- | passage {mass}; proceeding {mass}
مضيف | n m hum | pl=+ون; f=+ة | host
مضيفة طيران | n f hum | pl=مضيفات طيران | flight attendant
مضيق | n m | pl=مضائق,مضايق | strait
مطابقة | n f vn | pl=- | matching {mass}; conformity {mass}; compliance {mass}
مطار | n m | pl=+ات | airport
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
مطر | n m | pl=أمطار | rain {mass}
مطران | n m hum title | pl=مطارنة | archbishop; bishop
مطرب | n m hum | pl=+ون; f=+ة | singer
مطرقة | n f | pl=مطارق | hammer
مطعم | n m | pl=مطاعم | restaurant
مطلب | n m | pl=مطالب | demand; requirement
مطلع | n m | pl=مطالع | beginning; start
مطهر | n m | pl=+ات | disinfectant
مطور | n m hum | pl=+ون; f=+ة | developer
مظاهرة | n f vn | pl=+ات | demonstration; protest
مظلة | n f | pl=+ات | umbrella; parachute
مظلمة | n f | pl=مظالم | grievance; injustice
مظلوم | n m hum | pl=+ون; f=+ة | oppressed person
مظهر | n m | pl=مظاهر; plgloss=manifestations {pl} | appearance; manifestation; look
معاداة | n f vn | pl=- | hostility {mass}
معاداة السامية | n f | pl=- | anti-Semitism {mass}
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
معاينة | n f vn | pl=+ات | inspection; preview; examination
معبد | n m | pl=معابد | temple
معبر | n m | pl=معابر | crossing; border crossing
معبر حدودي | n m | pl=معابر حدودية | border crossing
معتد | n m hum | pl=معتدون,معتدين | aggressor; attacker
معتدي | n m hum | pl=معتدون,معتدين | aggressor; attacker
معترك | n m | pl=- | battlefield; arena
معتصم | n m hum | pl=+ون; f=+ة | sit-in protester
معتقد | n m | pl=+ات | belief
معتقل | n m hum | pl=+ون; f=+ة; plgloss=detainees {pl} | detainee; detention center
معتمر | n m hum | pl=+ون; f=+ة | Umrah pilgrim
معجب | n m hum | pl=+ون; f=+ة | fan; admirer
معجزة | n f | pl=+ات | miracle
معجم | n m | pl=معاجم | dictionary; lexicon
معجون | n m | pl=معاجين | paste
معدات | n f | pl=- | equipment {mass}; gear {mass}
معدة | n f | pl=معد | stomach
معدل | n m | pl=+ات | rate; average
معدن | n m | pl=معادن | metal; mineral
معذرة | n f | pl=- | excuse; apology
معرض | n m | pl=معارض | exhibition; fair; show; gallery
معرف | n m | pl=+ات | identifier; ID
معرفة | n f | pl=معارف; plgloss=knowledge {mass} | knowledge {mass}; acquaintance
معركة | n f | pl=معارك | battle; fight
معروض | n m | pl=+ات; plgloss=exhibits {pl} | supply; exhibit
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
معلق | n m hum | pl=+ون; f=+ة | commentator
معلم | n m | pl=معالم; plgloss=landmarks {pl} | landmark; feature
معلمة | n f hum | pl=+ات | teacher; parameter
معلن | n m hum | pl=+ون | advertiser
معلوماتية | n f | pl=- | information technology {mass}; informatics {mass}
معلومة | n f | pl=+ات; plgloss=information {mass} | piece of information; information {mass}
معلّم | n m hum | pl=معلمون,معلمين | teacher; instructor
معمار | n m | pl=- | architecture {mass}
معماري | n m hum | pl=+ون; f=+ة | architect
معمل | n m | pl=معامل | laboratory; factory; plant
معنويات | n f | pl=- | morale {mass}; spirits {pl}
معنى | n m | pl=معاني,معان | meaning; sense
معهد | n m | pl=معاهد | institute
معوق | n m | pl=+ات; plgloss=obstacles {pl} | obstacle
معول | n m | pl=معاول | pickax
معونة | n f | pl=+ات; plgloss=aid {mass} | aid {mass}; assistance {mass}
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
مغترب | n m hum | pl=+ون; f=+ة | expatriate; emigrant
مغتصب | n m hum | pl=+ون | rapist; usurper
مغزى | n m | pl=مغازي,مغاز | significance {mass}; meaning; moral
مغسلة | n f | pl=مغاسل | sink; laundry
مغفرة | n f | pl=- | forgiveness {mass}
مغلف | n m | pl=+ات | envelope
مغن | n m hum | pl=مغنون,مغنين; f=مغنية | singer
مغناطيس | n m | pl=+ات | magnet
مغناطيسية | n f | pl=- | magnetism {mass}
مغنم | n m | pl=مغانم | gain; spoils {pl}
مغني | n m hum | pl=مغنون,مغنين; f=مغنية | singer
مفاجأة | n f | pl=مفاجآت | surprise
مفاد | n m | pl=- | gist; effect; substance {mass}
مفارقة | n f | pl=+ات | paradox; irony
مفاضلة | n f vn | pl=+ات | comparison; trade-off
مفاعل | n m | pl=+ات | reactor
مفاعل نووي | n m | pl=مفاعلات نووية | nuclear reactor
مفاوض | n m hum | pl=+ون | negotiator
مفاوضة | n f vn | pl=+ات; plgloss=negotiations {pl} | negotiation
مفتاح | n m | pl=مفاتيح | key; switch
مفترق | n m | pl=+ات | junction; crossroads
مفترق طرق | n m | pl=مفترقات طرق | crossroads
مفتش | n m hum | pl=+ون; f=+ة | inspector
مفتي | n m hum title | pl=- | mufti
مفر | n m | pl=- | escape
مفردة | n f | pl=+ات; plgloss=vocabulary {mass} | word; term
مفرق | n m | pl=مفارق | junction
مفروشات | n f | pl=- | furniture {mass}
مفسر | n m hum | pl=+ون | interpreter; commentator
مفصل | n m | pl=مفاصل | joint
مفعول | n m | pl=مفاعيل | effect; object
مفقود | n m hum | pl=+ون; f=+ة; plgloss=missing persons {pl} | missing person
مفكر | n m hum | pl=+ون | thinker; intellectual
مفكرة | n f | pl=+ات | notebook; diary
مفهوم | n m | pl=مفاهيم | concept; notion
مفوض | n m hum title | pl=+ون; f=+ة | commissioner
مفوض سام | n m hum title | pl=- | High Commissioner
مفوض سامي | n m hum title | pl=- | High Commissioner
مفوضية | n f | pl=+ات | commission
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
مقامر | n m hum | pl=+ون | gambler
مقامرة | n f vn | pl=- | gambling {mass}; gamble
مقاول | n m hum | pl=+ون | contractor; entrepreneur
مقاولة | n f | pl=+ات; plgloss=contracting {mass} | contract; enterprise
مقاوم | n m hum | pl=+ون | resistance fighter
مقاومة | n f vn | pl=- | resistance {mass}
مقايضة | n f vn | pl=+ات | barter {mass}; swap
مقبرة | n f | pl=مقابر | cemetery; graveyard
مقبرة جماعية | n f | pl=مقابر جماعية | mass grave
مقبس | n m | pl=مقابس | socket; outlet
مقبض | n m | pl=مقابض | handle; knob
مقتبس | n m | pl=+ات | quotation; excerpt
مقترح | n m | pl=+ات | proposal; suggestion
مقترض | n m hum | pl=+ون; f=+ة | borrower
مقترع | n m hum | pl=+ون; f=+ة | voter
مقتضى | n m | pl=مقتضيات; plgloss=requirements {pl} | requirement; provision
مقتطف | n m | pl=+ات | excerpt; extract
مقتل | n m | pl=مقاتل | death; killing; murder
مقتنى | n m | pl=مقتنيات; plgloss=collection | possession; acquisition
مقدار | n m | pl=مقادير; plgloss=ingredients {pl} | amount; quantity
مقدرة | n f | pl=+ات; plgloss=resources {pl} | ability; capacity
مقدسات | n f | pl=- | holy sites {pl}; sanctities {pl}
مقدسي | n m hum | pl=+ون,مقادسة | Jerusalemite
مقدمة | n f | pl=+ات | introduction; forefront; front
مقدور | n m | pl=- | ability {mass}; power {mass}
مقدّم | n m hum title | pl=مقدمون,مقدمين | presenter; provider; lieutenant colonel; host
مقر | n m | pl=+ات,مقار | headquarters {plural: headquarters}; seat; office
مقرب | n m hum | pl=+ون; f=+ة | close associate; confidant
مقرر | n m hum | pl=+ون; f=+ة | rapporteur; course
مقرر خاص | n m hum title | pl=مقررون خاصون | special rapporteur
مقررات | n f | pl=- | decisions {pl}; resolutions {pl}; courses {pl}
مقصد | n m | pl=مقاصد | destination; purpose; intention
مقصلة | n f | pl=مقاصل | guillotine
مقصورة | n f | pl=+ات | cabin; compartment
مقطع | n m | pl=مقاطع | clip; section; passage; syllable
مقطع فيديو | n m | pl=مقاطع فيديو | video clip
مقطورة | n f | pl=+ات | trailer
مقعد | n m | pl=مقاعد | seat; chair; bench
مقلاة | n f | pl=مقالي | frying pan
مقلب | n m | pl=مقالب | prank; dump
مقهى | n m | pl=مقاهي,مقاه | cafe; coffee shop
مقود | n m | pl=مقاود | steering wheel
مقولة | n f | pl=+ات | saying; statement; category
مقوم | n m | pl=+ات; plgloss=components {pl} | component; element
مقياس | n m | pl=مقاييس | measure; scale; standard; gauge
مقيم | n m hum | pl=+ون; f=+ة | resident
مكافأة | n f | pl=مكافآت | reward; bonus
مكافحة | n f vn | pl=- | combating {mass}; fight; control {mass}
مكالمة | n f | pl=+ات | call; phone call
مكالمة هاتفية | n f | pl=مكالمات هاتفية | phone call
مكان | n m | pl=أماكن,أمكنة | place; location; space
مكان عمل | n m | pl=أماكن عمل | workplace
مكانة | n f | pl=+ات | status; position; standing {mass}
مكب | n m | pl=+ات | dump; landfill
مكبر | n m | pl=+ات | amplifier; magnifier
مكبر صوت | n m | pl=مكبرات صوت | loudspeaker
مكبس | n m | pl=مكابس | piston; press
مكتب | n m | pl=مكاتب | office; desk; bureau
مكتب تحقيقات | n m | pl=مكاتب تحقيقات | bureau of investigation
مكتبة | n f | pl=+ات | library; bookstore
مكتسب | n m | pl=+ات; plgloss=gains {pl} | gain; achievement
مكتوب | n m | pl=مكاتيب | letter
مكث | n m vn | pl=- | stay
مكر | n m | pl=- | cunning {mass}
مكرمة | n f | pl=مكارم | noble deed; grant
مكروه | n m | pl=مكاره | harm {mass}; mishap
مكسب | n m | pl=مكاسب | gain; profit
مكعب | n m | pl=+ات | cube
مكمل | n m | pl=+ات | supplement
مكمل غذائي | n m | pl=مكملات غذائية | dietary supplement
مكمن | n m | pl=مكامن | reservoir; hiding place; source
مكنسة | n f | pl=مكانس | broom
مكنون | n m | pl=+ات | hidden content
مكواة | n f | pl=مكاوي | iron
مكوث | n m vn | pl=- | stay
مكوك | n m | pl=مكوكات,مكاكيك | shuttle
مكون | n m | pl=+ات | component; ingredient; element
مكيال | n m | pl=مكاييل | measure; standard
مكيدة | n f | pl=مكائد | plot; intrigue
مكيف | n m | pl=+ات | air conditioner
ملء | n m vn | pl=- | filling {mass}; completion {mass}
ملأ | n m | pl=- | public {mass}; crowd
ملاءة | n f | pl=+ات | sheet; solvency {mass}
ملاءمة | n f vn | pl=- | suitability {mass}; relevance {mass}; convenience {mass}
ملاح | n m hum | pl=+ون | navigator; sailor
ملاحة | n f | pl=- | navigation {mass}; shipping {mass}
ملاحظ | n m hum | pl=+ون | observer
ملاحظة | n f vn | pl=+ات | note; observation; remark; comment
ملاحقة | n f vn | pl=+ات | prosecution; pursuit
ملاذ | n m | pl=+ات | haven; refuge; sanctuary
ملاريا | n f | pl=- | malaria {mass}
ملازم | n m hum title | pl=+ون | lieutenant
ملازم أول | n m hum title | pl=- | first lieutenant
ملاط | n m | pl=- | mortar {mass}
ملاك | n m | pl=ملائكة,ملاكات | angel; staff
ملاكم | n m hum | pl=+ون | boxer
ملاكمة | n f | pl=- | boxing {mass}
ملامسة | n f vn | pl=- | contact {mass}; touching {mass}
ملبس | n m | pl=ملابس; plgloss=clothes {pl} | clothing {mass}; dress
ملة | n f | pl=ملل | creed; faith
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
ملعقة صغيرة | n f | pl=ملاعق صغيرة | teaspoon
ملعقة كبيرة | n f | pl=ملاعق كبيرة | tablespoon
ملف | n m | pl=+ات | file; issue; dossier; profile
ملف تعريف ارتباط | n m | pl=ملفات تعريف ارتباط | cookie
ملف شخصي | n m | pl=ملفات شخصية | profile
ملفوف | n m | pl=- | cabbage
ملك | n m hum title | pl=ملوك | king
ملكة | n f hum title | pl=+ات | queen; talent
ملكية | n f | pl=+ات | ownership {mass}; property; monarchy
ملكية فكرية | n f | pl=- | intellectual property {mass}
ملل | n m | pl=- | boredom {mass}
ملمح | n m | pl=ملامح; plgloss=features {pl} | feature
ملمس | n m | pl=ملامس | texture; feel
ملهى | n m | pl=ملاهي,ملاه; plgloss=amusement parks {pl} | nightclub; amusement park
ملهى ليلي | n m | pl=ملاهي ليلية,ملاه ليلية | nightclub
ملوث | n m | pl=+ات | pollutant; contaminant
ملوحة | n f | pl=- | salinity {mass}
ملياردير | n m hum | pl=+ات; f=+ة | billionaire
مليشيا | n f | pl=مليشيات | militia
مليغرام | n m unit | pl=+ات | milligram
مليمتر | n m unit | pl=+ات | millimeter
مليونير | n m hum | pl=+ات; f=+ة | millionaire
ممات | n m | pl=- | death {mass}
مماثلة | n f vn | pl=- | similarity {mass}
ممارس | n m hum | pl=+ون | practitioner
ممارسة | n f vn | pl=+ات | practice; exercise {mass}
مماطلة | n f vn | pl=- | procrastination {mass}; stalling {mass}
ممانعة | n f vn | pl=- | objection; resistance {mass}
ممتحن | n m hum | pl=+ون; f=+ة | examiner; examinee
ممتلكات | n f | pl=- | property {mass}; possessions {pl}
ممثل | n m hum | pl=+ون; f=+ة | representative; actor
ممثلية | n f | pl=+ات | representation; mission
ممحاة | n f | pl=- | eraser
ممر | n m | pl=+ات | corridor; passage; aisle; path
ممر إنساني | n m | pl=ممرات إنسانية | humanitarian corridor
ممر مائي | n m | pl=ممرات مائية | waterway
ممرض | n m hum | pl=+ون; f=+ة | nurse
ممشى | n m | pl=- | walkway
مملكة | n f | pl=ممالك | kingdom
مملوك | n m hum | pl=مماليك | Mamluk; slave
ممول | n m hum | pl=+ون; f=+ة | financier; funder
ممون | n m hum | pl=+ون | supplier
منأى | n m | pl=- | distance
مناخ | n m | pl=+ات | climate
مناداة | n f vn | pl=- | calling {mass}
منارة | n f | pl=+ات | lighthouse; beacon; minaret
مناسبة | n f | pl=+ات | occasion; event; opportunity
مناص | n m | pl=- | escape; alternative
مناصر | n m hum | pl=+ون | supporter; advocate
مناصرة | n f vn | pl=- | advocacy {mass}; support {mass}
مناصفة | n f vn | pl=- | equal sharing {mass}
مناضل | n m hum | pl=+ون; f=+ة | activist; fighter; militant
مناظرة | n f | pl=+ات | debate
مناعة | n f | pl=- | immunity {mass}
مناعة قطيع | n f | pl=- | herd immunity {mass}
منافس | n m hum | pl=+ون | competitor; rival
منافسة | n f vn | pl=+ات | competition; rivalry; contest
منافق | n m hum | pl=+ون; f=+ة | hypocrite
مناقشة | n f vn | pl=+ات | discussion; debate
مناقصة | n f | pl=+ات | tender; bid
مناقلة | n f vn | pl=+ات | transfer
منام | n m | pl=+ات | dream; sleep {mass}
مناهض | n m hum | pl=+ون | opponent
مناهضة | n f vn | pl=- | opposition {mass}
مناوبة | n f vn | pl=+ات | shift; rotation {mass}
مناورة | n f | pl=+ات; plgloss=maneuvers {pl} | maneuver; exercise
مناوشة | n f vn | pl=+ات | skirmish
منبر | n m | pl=منابر | platform; forum; pulpit
منبع | n m | pl=منابع | source; headwaters {pl}
منبه | n m | pl=+ات | alarm clock; stimulus {plural: stimuli}
منتج | n m | pl=+ات; plgloss=products {pl} | product; producer
منتجع | n m | pl=+ات | resort
منتجون | n m hum | pl=- | producers {pl}
منتجين | n m hum | pl=- | producers {pl}
منتخب | n m | pl=+ات | national team; team
منتدى | n m | pl=منتديات | forum
منتزه | n m | pl=+ات | park
منتسب | n m hum | pl=+ون; f=+ة | member; affiliate
منتصر | n m hum | pl=+ون | victor; winner
منتصف | n m | pl=- | middle; mid
منتصف العمر | n m | pl=- | middle age {mass}
منتصف الليل | n m time | pl=- | midnight {mass}
منتقد | n m hum | pl=+ون; f=+ة | critic
منتهى | n m | pl=- | utmost {mass}; end
منتوج | n m | pl=+ات | product
منجز | n m | pl=+ات | achievement; accomplishment
منجم | n m | pl=مناجم | mine
منح | n m vn | pl=- | granting {mass}; awarding {mass}
منحة | n f | pl=منح | grant; scholarship
منحة دراسية | n f | pl=منح دراسية | scholarship
منحدر | n m | pl=+ات | slope
منحنى | n m | pl=منحنيات | curve
منحوتة | n f | pl=+ات | sculpture
منحى | n m | pl=مناحي,مناح; plgloss=aspects {pl} | direction; trend; approach
منخفض جوي | n m | pl=منخفضات جوية | low-pressure system; depression
مندوب | n m hum | pl=+ون; f=+ة | delegate; representative
مندوب دائم | n m hum title | pl=مندوبون دائمون | permanent representative
منديل | n m | pl=مناديل | handkerchief; tissue
منزل | n m | pl=منازل | home; house
منزلة | n f | pl=- | status; rank
منسق | n m hum | pl=+ون; f=+ة | coordinator
منسوب | n m | pl=مناسيب; plgloss=levels {pl} | level
منسوج | n m | pl=+ات; plgloss=textiles {pl} | textile
منشأ | n m | pl=مناشئ | origin; source
منشأة | n f | pl=منشآت; plgloss=facilities {pl} | facility; establishment; installation
منشار | n m | pl=مناشير | saw
منشد | n m hum | pl=+ون | singer; chanter
منشط | n m | pl=+ات | stimulant; steroid
منشفة | n f | pl=مناشف | towel
منشق | n m hum | pl=+ون; f=+ة | dissident; defector
منشور | n m | pl=+ات,مناشير; plgloss=publications {pl} | post; publication; leaflet
منصب | n m | pl=مناصب | position; post; office
منصة | n f | pl=+ات | platform; podium; stage
منطاد | n m | pl=مناطيد | balloon; airship
منطق | n m | pl=- | logic {mass}
منطقة | n f | pl=مناطق | area; region; zone; district
منطقة اليورو | n f | pl=- | eurozone {the}
منطقة حرة | n f | pl=مناطق حرة | free zone
منطقة خضراء | n f | pl=مناطق خضراء | green zone
منطلق | n m | pl=+ات | starting point; premise; basis
منظار | n m | pl=مناظير | telescope; endoscope; binoculars {pl}
منظر | n m | pl=مناظر | view; scene; landscape
منظف | n m | pl=+ات | detergent; cleaner
منظم | n m hum | pl=+ون | organizer; regulator
منظمة | n f | pl=+ات | organization
منظمة غير حكومية | n f | pl=منظمات غير حكومية | non-governmental organization; NGO
منظور | n m | pl=- | perspective; viewpoint
منظومة | n f | pl=+ات | system
منع | n m vn | pl=- | prevention {mass}; ban; prohibition
منعطف | n m | pl=+ات | turning point; turn; bend
منفذ | n m | pl=منافذ | outlet; crossing; port; perpetrator
منفعة | n f | pl=منافع | benefit; interest; utility
منفى | n m | pl=منافي,مناف | exile {mass}
منقار | n m | pl=مناقير | beak
منقذ | n m hum | pl=+ون | savior; rescuer; lifeguard
منكر | n m | pl=+ات | evil; wrongdoing {mass}
منهاج | n m | pl=- | curriculum {plural: curricula}; method; program
منهج | n m | pl=مناهج | method; curriculum {plural: curricula}; approach
منهجية | n f | pl=+ات | methodology; approach
منوال | n m | pl=- | manner; pattern
مهابة | n f | pl=- | awe {mass}; dignity {mass}
مهاتفة | n f vn | pl=+ات | phone call
مهاجر | n m hum | pl=+ون; f=+ة | migrant; immigrant; emigrant
مهاجم | n m hum | pl=+ون | attacker; striker; forward
مهاجمة | n f vn | pl=- | attacking {mass}; attack
مهارة | n f | pl=+ات | skill
مهانة | n f | pl=- | humiliation {mass}
مهب | n m | pl=- | path
مهبط | n m | pl=مهابط | landing strip; helipad
مهبل | n m | pl=- | vagina
مهتم | n m hum | pl=+ون; f=+ة | interested person
مهجة | n f | pl=مهج | heart; soul
مهجر | n m | pl=- | diaspora; place of emigration
مهد | n m | pl=مهود | cradle; birthplace
مهر | n m | pl=مهور | dowry; foal
مهرب | n m hum | pl=+ون | smuggler; trafficker; escape
مهرج | n m hum | pl=+ون | clown
مهرجان | n m | pl=+ات | festival
مهزلة | n f | pl=مهازل | farce
مهلة | n f | pl=مهل | deadline; grace period; respite
مهمة | n f | pl=مهام,مهمات; plgloss=tasks {pl} | mission; task; assignment
مهنة | n f | pl=مهن | profession; occupation; career
مهندس | n m hum title | pl=+ون; f=+ة | engineer; architect
مهني | n m hum | pl=+ون; f=+ة | professional
موئل | n m | pl=موائل | habitat
مواءمة | n f vn | pl=- | harmonization {mass}; alignment {mass}
مواجهة | n f vn | pl=+ات; plgloss=clashes {pl} | confrontation; face {mass}; facing {mass}
مواد خام | n f | pl=- | raw materials {pl}
مواد غذائية | n f | pl=- | food {mass}; foodstuffs {pl}
مواد كيميائية | n f | pl=- | chemicals {pl}
موارد بشرية | n f | pl=- | human resources {pl}
موارد طبيعية | n f | pl=- | natural resources {pl}
موازاة | n f vn | pl=- | parallel
موازنة | n f | pl=+ات | budget; balance; balancing {mass}
مواساة | n f vn | pl=- | consolation {mass}; sympathy {mass}
مواصفة | n f | pl=+ات; plgloss=specifications {pl} | specification; standard
مواصلة | n f vn | pl=مواصلات; plgloss=transportation {mass} | continuation {mass}; continuing {mass}
مواطن | n m hum | pl=+ون | citizen; national
مواطنة | n f | pl=- | citizenship {mass}
مواظبة | n f vn | pl=- | perseverance {mass}; regular attendance
موافقة | n f vn | pl=+ات | approval; agreement {mass}; consent {mass}
مواقع التواصل الاجتماعي | n f | pl=- | social media {pl}
مواكبة | n f vn | pl=- | keeping pace {mass}; accompaniment {mass}
موال | n m hum | pl=موالون,موالين; f=موالية | loyalist; supporter
موالاة | n f vn | pl=- | loyalty {mass}; pro-government camp
موالي | n m hum | pl=موالون,موالين; f=موالية | loyalist; supporter
موت | n m vn | pl=- | death
موثوقية | n f | pl=- | reliability {mass}
موج | n m | pl=أمواج | waves {pl}
موجة | n f | pl=+ات,أمواج | wave
موجة حر | n f | pl=موجات حر | heat wave
موجه | n m | pl=+ون,موجهات | router; guide; mentor
موجودات | n f | pl=- | assets {pl}
مودة | n f | pl=- | affection {mass}
مودع | n m hum | pl=+ون; f=+ة | depositor
موديل | n m | pl=+ات | model
مورث | n m | pl=+ات | gene
مورد | n m | pl=موارد; plgloss=resources {pl} | resource
موروث | n m | pl=+ات | heritage {mass}; legacy
مورّد | n m hum | pl=موردون,موردين | supplier
موز | n m | pl=- | bananas {pl}
موزة | n f | pl=+ات | banana
موزع | n m hum | pl=+ون; f=+ة | distributor
موسم | n m time | pl=مواسم | season
موسوعة | n f | pl=+ات | encyclopedia
موسيقار | n m hum | pl=- | musician; composer
موسيقى | n f | pl=- | music {mass}
موسيقي | n m hum | pl=+ون; f=+ة | musician
موضة | n f | pl=+ات | fashion
موضع | n m | pl=مواضع | place; position; subject
موضوع | n m | pl=مواضيع,موضوعات | topic; subject; issue; matter
موطئ قدم | n m | pl=- | foothold
موطن | n m | pl=- | home; homeland; habitat
موظف | n m hum | pl=+ون; f=+ة; plgloss=employees {pl} | employee; official; staff member
موعد | n m | pl=مواعيد | date; appointment; time
موعد نهائي | n m | pl=مواعيد نهائية | deadline
موعظة | n f | pl=مواعظ | sermon
موفد | n m hum | pl=+ون; f=+ة | envoy
موقد | n m | pl=مواقد | stove
موقع | n m | pl=مواقع; plgloss=sites {pl} | site; location; website; position
موقع إلكتروني | n m | pl=مواقع إلكترونية | website
موقع ويب | n m | pl=مواقع ويب | website
موقف | n m | pl=مواقف | position; stance; situation; parking lot
موقف سيارات | n m | pl=مواقف سيارات | parking lot
موكب | n m | pl=مواكب | procession; motorcade
موكل | n m hum | pl=+ون; f=+ة | client
مولد | n m | pl=+ات,موالد; plgloss=generators {pl} | birth; generator; birthday
مولدة | n f | pl=+ات | generator
مولود | n m hum | pl=مواليد; f=+ة; plgloss=births {pl} | newborn; child
مولى | n m | pl=- | lord; master
مومياء | n f | pl=مومياوات,مومياءات | mummy
مونديال | n m | pl=- | World Cup {the}
موهبة | n f | pl=مواهب | talent; gift
مياه الشرب | n f | pl=- | drinking water {mass}
مياه جوفية | n f | pl=- | groundwater {mass}
مياه شرب | n f | pl=- | drinking water {mass}
ميت | n m hum | pl=أموات,موتى; f=+ة; plgloss=dead {pl} | dead person
ميثاق | n m | pl=مواثيق | charter; pact; covenant
ميدالية | n f | pl=+ات | medal
ميدالية ذهبية | n f | pl=ميداليات ذهبية | gold medal
ميدان | n m | pl=ميادين | field; square; arena
ميراث | n m | pl=مواريث | inheritance; legacy
ميزان | n m | pl=موازين | balance; scale
ميزان تجاري | n m | pl=موازين تجارية | trade balance
ميزانية | n f | pl=+ات | budget; balance sheet
ميزة | n f | pl=+ات,مزايا | feature; advantage
ميسرة | n f | pl=- | left side
ميعاد | n m | pl=- | appointment; date
ميقات | n m | pl=مواقيت | appointed time
ميكانيكا | n f | pl=- | mechanics {mass}
ميكانيكي | n m hum | pl=+ون | mechanic
ميكروب | n m | pl=+ات | microbe; germ
ميكروفون | n m | pl=+ات | microphone
ميل | n m | pl=أميال | mile; tendency; inclination
ميلاد | n m | pl=- | birth
ميليشيا | n f | pl=ميليشيات | militia
ميمنة | n f | pl=- | right side
ميناء | n m | pl=موانئ | port; harbor
ميول | n f | pl=- | tendencies {pl}; inclinations {pl}
نأي | n m vn | pl=- | distancing {mass}
نائب | n m hum title | pl=نواب; f=+ة; plgloss=lawmakers {pl} | deputy; member of parliament; vice
نائب الرئيس | n m hum title | pl=- | vice president; deputy president
ناتج | n m | pl=نواتج | product; output {mass}; result
ناتج محلي إجمالي | n m | pl=- | gross domestic product; GDP
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
ناطق رسمي | n m hum | pl=ناطقون رسميون | official spokesperson
ناظر | n m hum | pl=نظار; f=+ة | headmaster; overseer
نافذة | n f | pl=نوافذ | window
نافذة منبثقة | n f | pl=نوافذ منبثقة | pop-up window
نافورة | n f | pl=نوافير | fountain
ناقة | n f | pl=نوق | she-camel
ناقد | n m hum | pl=نقاد; f=+ة | critic
ناقل | n m | pl=نواقل,ناقلون,ناقلين | carrier; vector; transmitter
ناقلة | n f | pl=+ات | tanker; carrier
ناقلة نفط | n f | pl=ناقلات نفط | oil tanker
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
نزع السلاح | n m | pl=- | disarmament {mass}
نزع سلاح | n m | pl=- | disarmament {mass}
نزعة | n f | pl=+ات | tendency; trend
نزلة | n f | pl=+ات | cold; catarrh
نزلة برد | n f | pl=نزلات برد | cold
نزهة | n f | pl=+ات | picnic; outing; stroll
نزوح | n m vn | pl=- | displacement {mass}; exodus
نزول | n m vn | pl=- | descent; landing; going down {mass}
نزيف | n m | pl=- | bleeding {mass}; hemorrhage
نزيل | n m hum | pl=نزلاء; f=+ة | inmate; guest; resident
نسب | n m | pl=أنساب | lineage; descent {mass}
نسبة | n f | pl=نسب | percentage; rate; ratio; proportion
نسبة مشاركة | n f | pl=نسب مشاركة | turnout; participation rate
نسج | n m vn | pl=- | weaving {mass}
نسخ | n m vn | pl=- | copying {mass}; transcription {mass}
نسخة | n f | pl=نسخ | copy; version; edition
نسخة احتياطية | n f | pl=نسخ احتياطية | backup
نسر | n m | pl=نسور | eagle; vulture
نسق | n m | pl=أنساق | pattern; pace; format
نسل | n m | pl=- | offspring {mass}; descendants {pl}
نسمة | n f | pl=+ات | person; inhabitant; breeze
نسيان | n m vn | pl=- | forgetting {mass}; oblivion {mass}
نسيج | n m | pl=أنسجة | tissue; fabric; textile
نسيج اجتماعي | n m | pl=- | social fabric
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
نشيد وطني | n m | pl=أناشيد وطنية | national anthem
نص | n m | pl=نصوص | text; provision; wording {mass}
نصاب | n m | pl=- | quorum; threshold
نصب | n m vn | pl=أنصاب | monument; fraud {mass}; erection {mass}
نصب تذكاري | n m | pl=نصب تذكارية | memorial
نصح | n m vn | pl=- | advice {mass}
نصر | n m vn | pl=- | victory; triumph
نصرة | n f | pl=- | support {mass}
نصف | n m | pl=أنصاف | half {plural: halves}
نصف النهائي | n m | pl=- | semifinal
نصف نهائي | n m | pl=- | semifinal
نصل | n m | pl=نصال | blade
نصيب | n m | pl=أنصبة | share; portion; lot
نصيحة | n f | pl=نصائح; plgloss=advice {mass} | advice {mass}; piece of advice; tip
نصير | n m hum | pl=أنصار; plgloss=supporters {pl} | supporter; advocate
نضال | n m vn | pl=+ات | struggle
نضج | n m vn | pl=- | maturity {mass}; ripeness {mass}
نطاق | n m | pl=+ات | scope; range; scale; domain
نطق | n m vn | pl=- | pronunciation; speech {mass}; utterance
نظارة | n f | pl=+ات; plgloss=glasses {pl} | glasses {pl}
نظارة شمسية | n f | pl=نظارات شمسية | sunglasses {pl}
نظافة | n f | pl=- | cleanliness {mass}; hygiene {mass}; cleaning {mass}
نظام | n m | pl=أنظمة,نظم | system; regime; order {mass}; regulation
نظام بيئي | n m | pl=أنظمة بيئية,نظم بيئية | ecosystem
نظام تشغيل | n m | pl=أنظمة تشغيل | operating system
نظام غذائي | n m | pl=أنظمة غذائية | diet
نظام ملفات | n m | pl=أنظمة ملفات | file system
نظر | n m vn | pl=أنظار; plgloss=eyes {pl} | consideration {mass}; view; sight {mass}; looking {mass}
نظرة | n f | pl=نظرات | look; view; glance; outlook
نظرية | n f | pl=+ات | theory
نظير | n m hum | pl=نظراء,نظائر; f=+ة | counterpart; peer; isotope
نظير مشع | n m | pl=نظائر مشعة | radioisotope
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
نقص المناعة | n m | pl=- | immunodeficiency {mass}
نقض | n m vn | pl=- | veto; cassation {mass}; violation
نقطة | n f | pl=نقاط,نقط | point; dot; spot
نقطة انطلاق | n f | pl=نقاط انطلاق | starting point
نقطة تحول | n f | pl=نقاط تحول | turning point
نقطة تفتيش | n f | pl=نقاط تفتيش | checkpoint
نقل | n m vn | pl=نقليات | transport {mass}; transfer; transportation {mass}; conveying {mass}
نقل دم | n m | pl=- | blood transfusion
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
نمط حياة | n m | pl=أنماط حياة | lifestyle
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
نوبة قلبية | n f | pl=نوبات قلبية | heart attack
نور | n m | pl=أنوار | light
نوع | n m | pl=أنواع | type; kind; sort; species
نوعية | n f | pl=+ات | quality; type
نول | n m | pl=أنوال | loom
نوم | n m vn | pl=- | sleep {mass}; sleeping {mass}
نيابة | n f | pl=+ات | prosecution {the}; deputyship {mass}
نيابة عامة | n f | pl=- | public prosecution
نية | n f | pl=نوايا,نيات | intention; intent {mass}
نيتروجين | n m | pl=- | nitrogen {mass}
نيزك | n m | pl=نيازك | meteorite; meteor
نيل | n m vn | pl=- | obtaining {mass}; winning {mass}
هاتف | n m | pl=هواتف | phone; telephone
هاتف خلوي | n m | pl=هواتف خلوية | cell phone
هاتف ذكي | n m | pl=هواتف ذكية | smartphone
هاتف محمول | n m | pl=هواتف محمولة | mobile phone; cell phone
هاتف نقال | n m | pl=هواتف نقالة | cell phone; mobile phone
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
هجوم انتحاري | n m | pl=هجمات انتحارية,هجومات انتحارية | suicide attack
هجوم مضاد | n m | pl=هجمات مضادة | counterattack
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
هزة أرضية | n f | pl=هزات أرضية | earthquake; tremor
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
همزة وصل | n f | pl=- | link
همس | n m vn | pl=- | whisper; whispering {mass}
هموم | n f | pl=- | concerns {pl}; worries {pl}
هندسة | n f | pl=- | engineering {mass}; geometry {mass}; architecture {mass}
هندسة معمارية | n f | pl=- | architecture {mass}
هندوسي | n m hum | pl=هندوس | Hindu
هواء | n m | pl=أهوية | air {mass}
هوائي | n m | pl=+ات | antenna
هوادة | n f | pl=- | leniency {mass}; letup {mass}
هواية | n f | pl=+ات | hobby
هوة | n f | pl=- | gap; chasm
هوس | n m | pl=- | obsession; mania {mass}
هول | n m | pl=أهوال; plgloss=horrors {pl} | horror; enormity {mass}
هوى | n m | pl=أهواء | passion; desire; whim
هوية | n f | pl=+ات | identity; ID {mass}
هيئة | n f | pl=+ات | authority; commission; body; form
هيئة تدريس | n f | pl=هيئات تدريس | teaching staff
هيئة محلفين | n f | pl=هيئات محلفين | jury
هيبة | n f | pl=- | prestige {mass}; awe {mass}
هيجان | n m | pl=- | agitation {mass}; fury {mass}
هيدروجين | n m | pl=- | hydrogen {mass}
هيكل | n m | pl=هياكل | structure; temple; framework
هيكل عظمي | n m | pl=هياكل عظمية | skeleton
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
وجبة خفيفة | n f | pl=وجبات خفيفة | snack
وجدان | n m | pl=- | conscience {mass}; emotion {mass}
وجع | n m | pl=أوجاع | pain; ache
وجنة | n f | pl=وجنات | cheek
وجه | n m | pl=وجوه,أوجه | face; aspect; side
وجهة | n f | pl=وجهات | destination; direction
وجهة نظر | n f | pl=وجهات نظر | point of view; viewpoint
وجوب | n m vn | pl=- | necessity {mass}; obligation
وجود | n m vn | pl=- | presence; existence {mass}
وجيه | n m hum | pl=وجهاء | notable
وحدة | n f | pl=+ات | unit; unity {mass}; loneliness {mass}; module
وحدة تحكم | n f | pl=وحدات تحكم | controller; console
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
ورشة عمل | n f | pl=ورش عمل,ورشات عمل | workshop
ورطة | n f | pl=ورطات | predicament; trouble {mass}
ورع | n m | pl=- | piety {mass}
ورق | n m | pl=أوراق; plgloss=papers {pl} | paper {mass}; leaves {pl}
ورقة | n f | pl=أوراق,ورقات; plgloss=papers {pl} | paper; sheet; leaf; card
ورقة نقدية | n f | pl=أوراق نقدية | banknote
ورم | n m | pl=أورام | tumor; swelling
وريث | n m hum | pl=ورثة,ورثاء; f=+ة | heir
وريد | n m | pl=أوردة | vein
وزارة | n f | pl=+ات | ministry; cabinet; department
وزارة الخارجية | n f | pl=- | Foreign Ministry {the}
وزارة الداخلية | n f | pl=- | Interior Ministry {the}
وزارة الدفاع | n f | pl=- | Defense Ministry {the}
وزارة الصحة | n f | pl=- | Health Ministry {the}
وزارة العدل | n f | pl=- | Justice Ministry {the}
وزارة المالية | n f | pl=- | Finance Ministry {the}
وزر | n m | pl=أوزار | burden; sin
وزن | n m | pl=أوزان | weight
وزن زائد | n m | pl=- | overweight {mass}; excess weight {mass}
وزير | n m hum title | pl=وزراء; f=+ة | minister; secretary
وزير الخارجية | n m hum title | pl=وزراء الخارجية | foreign minister
وزير الداخلية | n m hum title | pl=وزراء الداخلية | interior minister
وزير الدفاع | n m hum title | pl=وزراء الدفاع | defense minister
وزير الصحة | n m hum title | pl=وزراء الصحة | health minister
وزير العدل | n m hum title | pl=وزراء العدل | justice minister
وزير المالية | n m hum title | pl=وزراء المالية | finance minister
وزير خارجية | n m hum title | pl=وزراء خارجية | foreign minister
وسائط متعددة | n f | pl=- | multimedia {mass}
وسائل الإعلام | n f | pl=- | media {the}
وسائل التواصل الاجتماعي | n f | pl=- | social media {pl}
وسادة | n f | pl=وسائد,وسادات | pillow; cushion
وساطة | n f | pl=+ات | mediation
وسام | n m | pl=أوسمة | medal; decoration; order
وسط | n m | pl=أوساط; plgloss=circles {pl} | center; middle; medium; milieu
وسط المدينة | n m | pl=- | downtown {mass}; city center
وسطية | n f | pl=- | moderation {mass}; centrism {mass}
وسم | n m | pl=وسوم | hashtag; tag; mark
وسواس | n m | pl=وساوس | obsession; whisper
وسيط | n m hum | pl=وسطاء; f=+ة | mediator; broker; intermediary; medium
وسيلة | n f | pl=وسائل; plgloss=means {pl} | means {plural: means}; method; tool
وسيلة إعلام | n f | pl=وسائل إعلام; plgloss=media outlets {pl} | media outlet
وسيلة نقل | n f | pl=وسائل نقل | means of transportation {plural: means of transportation}
وشاح | n m | pl=أوشحة | scarf; sash
وشم | n m | pl=وشوم | tattoo
وشوشة | n f | pl=+ات | whisper
وصاية | n f | pl=- | guardianship {mass}; trusteeship {mass}
وصف | n m vn | pl=أوصاف | description
وصفة | n f | pl=+ات | recipe; prescription
وصفة طبية | n f | pl=وصفات طبية | prescription
وصل | n m vn | pl=وصولات | connection {mass}; receipt; linking {mass}
وصلة | n f | pl=+ات | link; connection
وصمة | n f | pl=+ات | stigma; stain
وصمة عار | n f | pl=- | stigma; disgrace
وصول | n m vn | pl=- | arrival; access {mass}; reaching {mass}
وصي | n m hum | pl=أوصياء | guardian; trustee
وصية | n f | pl=وصايا; plgloss=commandments {pl} | will; commandment
وضع | n m vn | pl=أوضاع; plgloss=conditions {pl} | situation; status; placing {mass}; position
وضع راهن | n m | pl=- | status quo
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
وعكة صحية | n f | pl=وعكات صحية | health problem; illness
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
وقت فراغ | n m | pl=أوقات فراغ | free time {mass}
وقع | n m | pl=- | impact; effect
وقف | n m vn | pl=أوقاف; plgloss=endowments {pl} | halt; stopping {mass}; cessation {mass}; endowment
وقف إطلاق النار | n m | pl=- | ceasefire
وقف إطلاق نار | n m | pl=- | ceasefire
وقفة | n f | pl=وقفات | stand; pause; vigil
وقفة احتجاجية | n f | pl=وقفات احتجاجية | protest
وقود | n m | pl=- | fuel
وقود أحفوري | n m | pl=- | fossil fuel
وقوع | n m vn | pl=- | occurrence; falling {mass}
وقوف | n m vn | pl=- | standing {mass}; stopping {mass}; parking {mass}
وقيعة | n f | pl=- | discord {mass}
وكالة | n f | pl=+ات | agency; proxy
وكالة أنباء | n f | pl=وكالات أنباء | news agency
وكر | n m | pl=أوكار | den; lair
وكيل | n m hum title | pl=وكلاء; f=+ة | agent; undersecretary; deputy
ولاء | n m | pl=ولاءات | loyalty; allegiance {mass}
ولادة | n f vn | pl=+ات | birth; childbirth {mass}
ولاية | n f | pl=+ات | state; term; mandate; jurisdiction
ولاية قضائية | n f | pl=ولايات قضائية | jurisdiction
ولد | n m hum | pl=أولاد; plgloss=children {pl} | boy; child; son
ولع | n m | pl=- | passion; fondness {mass}
ولوج | n m vn | pl=- | access {mass}; entry {mass}
ولي | n m hum | pl=أولياء | guardian; saint
ولي أمر | n m hum | pl=أولياء أمور,أولياء أمر; plgloss=parents {pl} | parent; guardian
ولي العهد | n m hum title | pl=- | crown prince {the}
ولي عهد | n m hum title | pl=- | crown prince
وليمة | n f | pl=ولائم | banquet; feast
وميض | n m | pl=- | flash; glimmer
وهم | n m | pl=أوهام | illusion; delusion
وهن | n m | pl=- | weakness {mass}; fatigue {mass}
ويب | n f | pl=- | web {the}
ويل | n m | pl=ويلات; plgloss=horrors {pl} | woe
يأس | n m vn | pl=- | despair {mass}
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
يد عاملة | n f | pl=أيد عاملة,أيدي عاملة | labor {mass}; workforce
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
يوم عمل | n m time | pl=أيام عمل | working day
يوميات | n f | pl=- | diary; memoirs {pl}
