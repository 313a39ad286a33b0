ثاني | adj | f=ثانية | second
تالي | adj ap | f=تالية | following; next
عالي | adj | f=عالية | high
ماضي | adj ap | f=ماضية | past; last
نامي | adj ap | f=نامية | developing
كافي | adj ap | f=كافية | sufficient; enough
معدي | adj ap | f=معدية | infectious
متبقي | adj ap | f=متبقية | remaining
حالي جدا | adj | | very current
مبدئي | adj nisba | | initial; principled
إحدى | det | | one of
أحد | det | | one of
بدلا | adv | | instead
وفقا | adv | | in accordance
عنى | v | impf=يعني; msd=عناية | mean
بعض | n m | pl=- | some {mass}
رغم | n m | pl=- | despite
مرجح | adj pp | | likely
مئات | num | | hundreds
عشرات | num | | dozens
آلاف | num | | thousands
ملايين | num | | millions
عشرينيات | n f time | pl=- | twenties {pl}
ثلاثينيات | n f time | pl=- | thirties {pl}
أربعينيات | n f time | pl=- | forties {pl}
خمسينيات | n f time | pl=- | fifties {pl}
ستينيات | n f time | pl=- | sixties {pl}
سبعينيات | n f time | pl=- | seventies {pl}
ثمانينيات | n f time | pl=- | eighties {pl}
تسعينيات | n f time | pl=- | nineties {pl}
امرأة | n f hum | pl=نساء | woman
ذو | det | f=ذات; pl=ذوو,ذوي,ذوات | of
مقابل | n m | pl=- | return
مقابل | prep | | in exchange for; opposite
بروتوكول | n m | pl=+ات | protocol
حفاظ | n m vn | pl=- | preservation {mass}
تمرير | n m vn | pl=- | passing {mass}
دالة | n f | pl=دوال | function
تابع رياضي | n m | | function
ثغرة | n f | pl=+ات | vulnerability; gap
حول ذلك | adv | | about that
تعال | v | impf=يتعالى | come
لاحظ | v | impf=يلاحظ; msd=ملاحظة | notice; note
تعين | v | impf=يتعين; على= | be necessary
دعا إلى | v | impf=يدعو إلى | call for
ودع | v | impf=يدع | let
استدعى | v | impf=يستدعي; msd=استدعاء | summon; call
استدعاء | n m vn | pl=+ات | summons; call
رئوي | adj nisba | | pulmonary
سريري | adj nisba | | clinical
تطبيقي | adj nisba | | applied
برمجي | adj nisba | | software
تقريبي | adj nisba | | approximate
بخاري | adj nisba | | steam
إسترليني | adj nisba | | sterling
زر | n m | pl=أزرار | button
أوزون | n m | pl=- | ozone {mass}
تخلي | n m vn | pl=- | abandonment {mass}
تحدي | n m | pl=تحديات | challenge
تحدى | v | impf=يتحدى; msd=تحد | challenge
أعاد | v | impf=يعيد; msd=إعادة | return; restore
أخر | v | impf=يؤخر; msd=تأخير | delay
تأخير | n m vn | pl=- | delay
تأخر | v | impf=يتأخر; msd=تأخر; intr | be late
تنشيط | n m vn | pl=- | activation {mass}
تيسير | n m vn | pl=- | easing {mass}; facilitation {mass}
حوض | n m | pl=أحواض | basin
حقن | n m vn | pl=- | injection
رجا | v | impf=يرجو; msd=رجاء | hope; please
تلخص | v | impf=يتلخص; في=; intr | be summarized
تشكل | v | impf=يتشكل; msd=تشكل; intr | form
خنزير | n m | pl=خنازير | pig
أبجدية | n f | pl=+ات | alphabet
راديو | n m | pl=- | radio
تدريس | n m vn | pl=- | teaching {mass}
استدلال | n m vn | pl=- | inference {mass}
قطن | v | impf=يقطن | inhabit
فكر | v | impf=يفكر; msd=تفكير; في=about; intr | think
صائب | adj ap | | right
مضى | v | impf=يمضي; intr | go on; pass
أعجب | v | impf=يعجب | please
غسل | v | impf=يغسل; msd=غسل | wash
تكرار | n m vn | pl=- | repetition {mass}; recurrence
خادم | n m | pl=خوادم,خدم | server; servant
تعليمات | n f | pl=- | instructions {pl}
إنزيم | n m | pl=+ات | enzyme
جينوم | n m | pl=- | genome
جيني | adj nisba | | genetic
ضغط | v | impf=يضغط; msd=ضغط; على=on; intr | press
خاض | v | impf=يخوض; msd=خوض | engage in
أولمبي | adj nisba | | Olympic
فجأة | adv | | suddenly
وثيق | adj | el=أوثق | close
ضئيل | adj | | slight; small
افتقر | v | impf=يفتقر; msd=افتقار; إلى= | lack
عادل | v | impf=يعادل; msd=معادلة | equal
حل | v | impf=يحل; msd=حل | solve; replace
إفراط | n m vn | pl=- | excess
تسنى | v | impf=يتسنى; intr | be possible
اضطر | v | impf=يضطر; إلى=to; intr | be forced
مفاجئ | adj ap | | sudden
رام | adj ap | f=رامية | aimed at
تدريجي | adj nisba | | gradual
تدريجيا | adv | | gradually
إنتاجية | n f | pl=- | productivity {mass}
احتل | v | impf=يحتل; msd=احتلال | occupy
توضيح | n m vn | pl=+ات | clarification
وضّح | v | impf=يوضح; msd=توضيح | clarify
دستور | n m | pl=دساتير | constitution
دستوري | adj nisba | | constitutional
تراوح | v | impf=يتراوح; بين=between; intr | range
آمن | v | impf=يؤمن; msd=إيمان; ب=in; intr | believe
أمّن | v | impf=يؤمن; msd=تأمين | secure; insure
حافز | n m | pl=حوافز | incentive
تطور | v | impf=يتطور; msd=تطور; intr | develop; evolve
صعب | v | impf=يصعب; intr | be difficult
أولوية | n f | pl=+ات | priority
انهيار | n m vn | pl=+ات | collapse
انهار | v | impf=ينهار; msd=انهيار; intr | collapse
نظامي | adj nisba | | systemic; regular
طرح | v | impf=يطرح; msd=طرح | raise; put forward
كمن | v | impf=يكمن; في=in; intr | lie
انتقاد | n m vn | pl=+ات | criticism {mass}
انتقد | v | impf=ينتقد; msd=انتقاد | criticize
متكرر | adj ap | | repeated; frequent
تجاهل | v | impf=يتجاهل; msd=تجاهل | ignore
تمثل | v | impf=يتمثل; في=; intr | be represented
حادي عشر | adj | | eleventh
استيعاب | n m vn | pl=- | absorption {mass}
استوعب | v | impf=يستوعب; msd=استيعاب | absorb
تألف | v | impf=يتألف; من=of; intr | consist
رياضة | n f | pl=+ات | sport
بأس | n m | pl=- | harm
تعرف | v | impf=يتعرف; على=; إلى=; intr | identify
آلي | adj nisba | | automatic
إنقاذ | n m vn | pl=- | rescue {mass}
أنقذ | v | impf=ينقذ; msd=إنقاذ | save; rescue
غذائي | adj nisba | | food
احتجاج | n m vn | pl=+ات | protest
احتج | v | impf=يحتج; msd=احتجاج; على=against; intr | protest
طفيف | adj | | slight
انطبق | v | impf=ينطبق; على=to; intr | apply
غازي | adj nisba | | gas
تفاعلي | adj nisba | | interactive
تفاعل | n m vn | pl=+ات | interaction; reaction
تفاعل | v | impf=يتفاعل; msd=تفاعل; مع=with; intr | interact
جاذبية | n f | pl=- | gravity {mass}; appeal
تذكرة | n f | pl=تذاكر | ticket
حوى | v | impf=يحوي | contain
جريدة | n f | pl=جرائد | newspaper
تشريع | n m | pl=+ات | legislation {mass}
بلدية | n f | pl=+ات | municipality
بلدي | adj nisba | | municipal
خبز | n m | pl=- | bread {mass}
إرجاع | n m vn | pl=- | returning {mass}
تنقيح | n m vn | pl=+ات | revision
بياني | adj nisba | | graphic
فصاعدا | adv | | onward
تعارض | n m vn | pl=- | conflict
تعارض | v | impf=يتعارض; مع=with; intr | conflict
استخراج | n m vn | pl=- | extraction {mass}
استخرج | v | impf=يستخرج; msd=استخراج | extract
رب | n m | pl=أرباب | lord
هندسي | adj nisba | | engineering
خلفية | n f | pl=+ات | background
خلفي | adj nisba | | rear; back
إمبريالي | adj nisba | | imperial
آسف | adj ap | pl=+ون | sorry
لذيذ | adj | | delicious
ركوب | n m vn | pl=- | riding {mass}
ركب | v | impf=يركب; msd=ركوب | ride
استعار | v | impf=يستعير; msd=استعارة | borrow
مألوف | adj pp | | familiar
عادي | adj nisba | | ordinary; normal
جرب | v | impf=يجرب; msd=تجربة | try
داء | n m | pl=أدواء | disease
رئة | n f | pl=+ات | lung
هرمي | adj nisba | | pyramidal
مرارا | adv | | repeatedly
امتد | v | impf=يمتد; msd=امتداد; intr | extend
امتداد | n m vn | pl=- | extension
عظيم | adj | pl=عظماء; el=أعظم | great
ثري | adj | pl=أثرياء | rich
ناهيك عن | prep | | not to mention
تكيف | n m vn | pl=- | adaptation {mass}
تكيف | v | impf=يتكيف; msd=تكيف; مع=to; intr | adapt
تباطؤ | n m vn | pl=- | slowdown
تباطأ | v | impf=يتباطأ; msd=تباطؤ; intr | slow
فكري | adj nisba | | intellectual
تقييد | n m vn | pl=- | restriction
قيد | v | impf=يقيد; msd=تقييد | restrict
جوهر | n m | pl=- | essence
جوهري | adj nisba | | essential
نما | v | impf=ينمو; msd=نمو; intr | grow
تجزئة | n f vn | pl=- | retail {mass}; fragmentation {mass}
ادخار | n m vn | pl=- | saving {mass}
تخلف | n m | pl=- | backwardness {mass}
اقتراض | n m vn | pl=- | borrowing {mass}
اقترض | v | impf=يقترض; msd=اقتراض | borrow
عريض | adj | | wide; broad
متأخر | adj ap | | late
استلزم | v | impf=يستلزم | require
غامض | adj ap | | mysterious; vague
ترتب | v | impf=يترتب; على=from; intr | result
مترتب | adj ap | | resulting
عميق | adj | el=أعمق | deep
تبنى | v | impf=يتبنى; msd=تبن | adopt
حرق | v | impf=يحرق; msd=حرق | burn
تقليد | n m | pl=تقاليد | tradition
مثالي | adj nisba | | ideal
انقسام | n m vn | pl=+ات | division
توحيد | n m vn | pl=- | unification {mass}
وحد | v | impf=يوحد; msd=توحيد | unite
توجب | v | impf=يتوجب; على= | be necessary
إخراج | n m vn | pl=- | directing {mass}; removal {mass}
أخرج | v | impf=يخرج; msd=إخراج | take out; direct
تضرر | v | impf=يتضرر; intr | be damaged
اختفى | v | impf=يختفي; msd=اختفاء; intr | disappear
إدراك | n m vn | pl=- | awareness {mass}; perception {mass}
أدرك | v | impf=يدرك; msd=إدراك | realize
أغلبية | n f | pl=- | majority
إبطاء | n m vn | pl=- | slowing {mass}
اعترض | v | impf=يعترض; msd=اعتراض; على=to; intr | object
اعتراض | n m vn | pl=+ات | objection
رائد | n m hum | pl=رواد; f=+ة | pioneer
احتراق | n m vn | pl=- | combustion {mass}
احترق | v | impf=يحترق; msd=احتراق; intr | burn
حرفيا | adv | | literally
اتفق | v | impf=يتفق; msd=اتفاق; على=on; مع=with; intr | agree
تقاسم | v | impf=يتقاسم; msd=تقاسم | share
شبيه | adj | | similar
خريج | n m hum | pl=+ون; f=+ة | graduate
نظريا | adv | | theoretically
زاوية | n f | pl=زوايا | angle; corner
استبدل | v | impf=يستبدل; msd=استبدال | replace
استبدال | n m vn | pl=- | replacement {mass}
ربح | v | impf=يربح; msd=ربح | win; gain
ربح | n m | pl=أرباح; plgloss=profits {pl} | profit
تقشف | n m | pl=- | austerity {mass}
أفضى | v | impf=يفضي; إلى=to; intr | lead
مشابه | adj ap | | similar
أحفوري | adj nisba | | fossil
نظيف | adj | el=أنظف | clean
تعويض | n m vn | pl=+ات | compensation {mass}
عوض | v | impf=يعوض; msd=تعويض | compensate
قبيل | prep | | shortly before
قبالة | prep | | off; opposite
إجهاد | n m | pl=- | stress {mass}
امتناع | n m vn | pl=- | abstention {mass}
امتنع | v | impf=يمتنع; msd=امتناع; عن=from; intr | refrain
برز | v | impf=يبرز; msd=بروز; intr | emerge
بارز | adj ap | pl=+ون | prominent
تساءل | v | impf=يتساءل; msd=تساؤل; intr | wonder
حذاء | n m | pl=أحذية | shoe
ساحلي | adj nisba | | coastal
استيلاء | n m vn | pl=- | seizure {mass}
استولى | v | impf=يستولي; على=; intr | seize
بطاقة | n f | pl=+ات | card
صعد | v | impf=يصعد; msd=صعود; intr | rise; climb
اعتنق | v | impf=يعتنق; msd=اعتناق | embrace
نمطي | adj nisba | | typical
بأكمله | adv | | entirely
أحمق | adj | f=حمقاء; pl=حمقى | foolish
استعماري | adj nisba | | colonial
رباعي | adj nisba | | quadruple; four-way
ثلاثي | adj nisba | | tripartite; triple
بورصة | n f | pl=+ات | stock exchange
اشتبه | v | impf=يشتبه; ب=; في=; intr | suspect
بدني | adj nisba | | physical
عثر | v | impf=يعثر; msd=عثور; على=; intr | find
اشتراك | n m vn | pl=+ات | subscription
اشترك | v | impf=يشترك; msd=اشتراك; في=in; intr | take part
اطلع | v | impf=يطلع; msd=اطلاع; على=; intr | review
حيواني | adj nisba | | animal
حصن | n m | pl=حصون | fort
زائر | n m hum | pl=زوار; f=+ة | visitor
بدائي | adj nisba | | primitive
نشط | adj | | active
ثلج | n m | pl=ثلوج | snow {mass}; ice {mass}
صالح | adj ap | pl=+ون | valid; good
جليدي | adj nisba | | ice; glacial
خمر | n f | pl=خمور | wine
جائع | adj ap | pl=جياع | hungry
جوع | n m | pl=- | hunger {mass}
غاضب | adj ap | pl=+ون | angry
برتقال | n m | pl=- | oranges {pl}
حليب | n m | pl=- | milk {mass}
فلم | n m | pl=أفلام | film
ثلاجة | n f | pl=+ات | refrigerator
متعب | adj pp | pl=+ون | tired
تاجي | adj nisba | | coronary; corona
ركض | v | impf=يركض; msd=ركض; intr | run
مؤبد | adj pp | | life; eternal
حقيبة | n f | pl=حقائب | bag; portfolio
سليم | adj | | sound; healthy
إسعاف | n m vn | pl=+ات | ambulance {mass}
تذكر | v | impf=يتذكر; msd=تذكر | remember
هرب | v | impf=يهرب; msd=هروب; من=from; intr | flee
حمى | n f | pl=- | fever
تعطيل | n m vn | pl=- | disruption {mass}
تهيئة | n f vn | pl=- | preparation {mass}
خطورة | n f | pl=- | seriousness {mass}; danger {mass}
دوام | n m | pl=- | permanence {mass}
خدم | v | impf=يخدم; msd=خدمة | serve
عرقي | adj nisba | | ethnic
اشتمل | v | impf=يشتمل; على=; intr | include
فاخر | adj ap | | luxury
مول | v | impf=يمول; msd=تمويل | finance
تلا | v | impf=يتلو; msd=تلاوة | follow; recite
تنافس | v | impf=يتنافس; msd=تنافس; intr | compete
تقويض | n m vn | pl=- | undermining {mass}
قوض | v | impf=يقوض; msd=تقويض | undermine
شيوعي | adj nisba | pl=+ون | communist
ترويج | n m vn | pl=- | promotion {mass}
روج | v | impf=يروج; msd=ترويج; ل= | promote
مستقر | adj ap | | stable
استقر | v | impf=يستقر; msd=استقرار; intr | settle; stabilize
باختصار | adv | | in short
ملموس | adj pp | | tangible
استغرق | v | impf=يستغرق | take
خلل | n m | pl=- | defect; imbalance
تداول | n m vn | pl=- | trading {mass}
بنيوي | adj nisba | | structural
تخلص | v | impf=يتخلص; msd=تخلص; من=; intr | get rid of
أخلاق | n f | pl=- | ethics {pl}; morals {pl}
أخلاقي | adj nisba | | ethical; moral
انتخابي | adj nisba | | electoral
حصر | n m vn | pl=- | limitation
تلاعب | n m vn | pl=- | manipulation {mass}
تلاعب | v | impf=يتلاعب; msd=تلاعب; ب=; intr | manipulate
تلبية | n f vn | pl=- | meeting {mass}
لبى | v | impf=يلبي; msd=تلبية | meet
ميز | v | impf=يميز; msd=تمييز | distinguish
اقتصر | v | impf=يقتصر; على=to; intr | be limited
ضريبي | adj nisba | | tax
علنا | adv | | publicly
مقصود | adj pp | | intended
أهلي | adj nisba | | civil; private
حظي | v | impf=يحظى; ب=; intr | enjoy
حذر | n m | pl=- | caution {mass}
تنوع | n m | pl=- | diversity {mass}
تنوع | v | impf=يتنوع; msd=تنوع; intr | vary
تفوق | v | impf=يتفوق; msd=تفوق; على=; intr | surpass
زميل | n m hum | pl=زملاء; f=+ة | colleague
إهمال | n m vn | pl=- | neglect {mass}
أهمل | v | impf=يهمل; msd=إهمال | neglect
انطلق | v | impf=ينطلق; msd=انطلاق; intr | start; set off
انطلاق | n m vn | pl=- | launch {mass}; start
توفر | v | impf=يتوفر; msd=توفر; intr | be available
بعد | n m | pl=أبعاد | dimension
ذكي | adj | pl=أذكياء; el=أذكى | smart; intelligent
معزول | adj pp | pl=+ون | isolated
عزل | v | impf=يعزل; msd=عزل | isolate; dismiss
تنازل | n m vn | pl=+ات | concession
تنازل | v | impf=يتنازل; عن=; intr | give up
أبد | n m | pl=- | eternity
أبدا | adv | | never; ever
استفاد | v | impf=يستفيد; msd=استفادة; من=from; intr | benefit
سكاني | adj nisba | | population
إيراد | n m | pl=+ات; plgloss=revenues {pl} | revenue
ناعم | adj ap | | soft
متوفر | adj ap | | available
ابتعد | v | impf=يبتعد; msd=ابتعاد; عن=from; intr | move away
راهن | adj ap | | current
تصفية | n f vn | pl=تصفيات | liquidation {mass}
رأسمال | n m | pl=- | capital {mass}
حليف | n m hum | pl=حلفاء; f=+ة | ally
معني | adj pp | pl=+ون | concerned
تبادل | n m vn | pl=+ات | exchange
تبادل | v | impf=يتبادل; msd=تبادل | exchange
تصوير | n m vn | pl=- | photography {mass}; imaging {mass}
صور | v | impf=يصور; msd=تصوير | portray; film
آنسة | n f hum title | pl=+ات | Miss
نظم | v | impf=ينظم; msd=تنظيم | organize; regulate
أدب | n m | pl=آداب | literature {mass}
تربة | n f | pl=- | soil {mass}
شمسي | adj nisba | | solar
تنظيف | n m vn | pl=- | cleaning {mass}
برج | n m | pl=أبراج | tower
حلم | n m | pl=أحلام | dream
حلم | v | impf=يحلم; ب=of; intr | dream
هوائي | adj nisba | | air
ثقيل | adj | el=أثقل | heavy
جدل | n m | pl=- | controversy
لورد | n m hum title | pl=+ات | Lord
سرعان ما | adv | | soon
حريق | n m | pl=حرائق | fire
تحميل | n m vn | pl=- | loading {mass}; download
دوق | n m hum title | pl=- | duke
خالي | adj ap | f=خالية | free; empty
خصم | n m hum | pl=خصوم | opponent; discount
برلماني | adj nisba | | parliamentary
رمى | v | impf=يرمي; msd=رمي; إلى= | throw; aim
ادعاء | n m | pl=+ات | claim; allegation
ادعى | v | impf=يدعي; msd=ادعاء | claim
روحي | adj nisba | | spiritual
صوتي | adj nisba | | voice; sound
مأهول | adj pp | | inhabited; populated
تجريبي | adj nisba | | experimental
مزدوج | adj ap | | double
توجيهي | adj nisba | | guiding
رجح | v | impf=يرجح; msd=ترجيح | suggest; expect
قارن | v | impf=يقارن; msd=مقارنة; ب=with | compare
جادل | v | impf=يجادل; msd=جدال | argue
جدار | n m | pl=جدران | wall
زي | n m | pl=أزياء; plgloss=fashion {mass} | uniform
علاجي | adj nisba | | therapeutic
مجتمعي | adj nisba | | community
جد | n m hum | pl=أجداد; f=+ة | grandfather
ثوري | adj nisba | pl=+ون | revolutionary
مداري | adj nisba | | tropical
أسلوب | n m | pl=أساليب | method; style
موجب | n m | pl=- | virtue
حسابي | adj nisba | | arithmetic; computational
احترار | n m | pl=- | warming {mass}
رخيص | adj | el=أرخص | cheap
لغوي | adj nisba | | linguistic
بحيرة | n f | pl=+ات | lake
حائط | n m | pl=حيطان | wall
خير | n m | pl=- | good {mass}
تطلع | v | impf=يتطلع; إلى=to; intr | look forward
كذب | v | impf=يكذب; msd=كذب; intr | lie
ممتع | adj ap | | enjoyable; fun
حجز | v | impf=يحجز; msd=حجز | book; reserve
صامت | adj ap | | silent
تسلق | v | impf=يتسلق; msd=تسلق | climb
زهرة | n f | pl=زهور,أزهار | flower
تظاهر | v | impf=يتظاهر; msd=تظاهر; intr | demonstrate; pretend
