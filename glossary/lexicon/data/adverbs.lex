# Adverbs of one word.
آجلا | adv | | later
آليا | adv | | automatically
آنئذ | adv | | at that time
آنذاك | adv | | at that time
أبدا | adv | | never; ever
أثناءها | adv | | meanwhile
أحيانا | adv | | sometimes
أخلاقيا | adv | | morally; ethically
أخيرا | adv | | finally; recently
أساسا | adv | | basically; primarily
أسبوعيا | adv | | weekly; per week
أصلا | adv | | originally; in the first place
أفقيا | adv | | horizontally
أكاديميا | adv | | academically
أماما | adv | | forward
أمس | adv | | yesterday
أمنيا | adv | | in terms of security
أوروبيا | adv | | in Europe
أولا | adv | | first
أوليا | adv | | initially
أيديولوجيا | adv | | ideologically
أيضا | adv | | also
أين | adv | | where
إجباريا | adv | | compulsorily
إجرائيا | adv | | procedurally
إجمالا | adv | | overall; in total
إحصائيا | adv | | statistically
إداريا | adv | | administratively
إذاعيا | adv | | on the radio
إذن | adv | | then; so
إطلاقا | adv | | at all
إعلاميا | adv | | in the media
إقليميا | adv | | regionally
إلخ | adv | | etc.
إلزاميا | adv | | compulsorily
إلكترونيا | adv | | electronically; online
إنسانيا | adv | | on humanitarian grounds
إيجابيا | adv | | positively
اجتماعيا | adv | | socially
احتياطيا | adv | | as a precaution
اختياريا | adv | | optionally
استثنائيا | adv | | exceptionally
استراتيجيا | adv | | strategically
اصطلاحا | adv | | technically
افتراضيا | adv | | virtually; by default
اقتصاديا | adv | | economically
الآن | adv | | now
البارحة | adv | | yesterday
البتة | adv | | at all
الليلة | adv | | tonight
اليوم | adv | | today
انتخابيا | adv | | electorally
بأعجوبة | adv | | miraculously
بأكمله | adv | | entirely
بأكملها | adv | | entirely
بأكملهم | adv | | all of them
بأمان | adv | | safely
بإحكام | adv | | tightly
بإخلاص | adv | | sincerely
بإسهاب | adv | | at length
بإفراط | adv | | excessively
بإنصاف | adv | | fairly
بإيجاز | adv | | briefly
باحتراف | adv | | professionally
باحترام | adv | | respectfully
باختصار | adv | | in short
بارتياح | adv | | with satisfaction
باستمرار | adv | | constantly; continuously
باضطراد | adv | | steadily
باعتدال | adv | | in moderation
بالأحرى | adv | | rather
بالأخص | adv | | especially
بالأساس | adv | | primarily
بالأمس | adv | | yesterday
بالإجماع | adv | | unanimously
بالإكراه | adv | | under duress
بالتأكيد | adv | | certainly; of course
بالتالي | adv | | therefore
بالتحديد | adv | | specifically; exactly
بالتدريج | adv | | gradually
بالتساوي | adv | | equally
بالتفصيل | adv | | in detail
بالتناوب | adv | | alternately; in turn
بالتوازي | adv | | in parallel
بالتوالي | adv | | in succession
بالخارج | adv | | abroad
بالداخل | adv | | inside
بالذات | adv | | in particular
بالصدفة | adv | | by chance
بالضبط | adv | | exactly
بالضرورة | adv | | necessarily
بالطبع | adv | | of course
بالعكس | adv | | on the contrary
بالغالب | adv | | mostly
بالفعل | adv | | indeed; already
بالقرب | adv | | nearby
بالقوة | adv | | by force
بالكاد | adv | | barely
بالكامل | adv | | entirely
بالمثل | adv | | likewise
بالمجان | adv | | for free
بالمجمل | adv | | overall
بالمقابل | adv | | in return; in contrast
بالنيابة | adv | | on behalf; by proxy
بالوكالة | adv | | by proxy; acting
بانتظام | adv | | regularly
باهتمام | adv | | with interest
ببساطة | adv | | simply
ببطء | adv | | slowly
بتأن | adv | | slowly; carefully
بتاتا | adv | | at all
بترو | adv | | carefully; deliberately
بتمعن | adv | | carefully
بتهور | adv | | recklessly
بثبات | adv | | steadily
بثقة | adv | | confidently
بجد | adv | | hard; seriously
بجدارة | adv | | deservedly
بجدية | adv | | seriously
بحذر | adv | | cautiously
بحرية | adv | | freely
بحزم | adv | | firmly
بحماس | adv | | enthusiastically
بخجل | adv | | shyly
بدقة | adv | | accurately; precisely
بدلا | adv | | instead
بدنيا | adv | | physically
بذكاء | adv | | cleverly
برفق | adv | | gently
برلمانيا | adv | | in parliament
برمته | adv | | in its entirety
برمتها | adv | | in its entirety
برمتهم | adv | | all of them
بريديا | adv | | by mail
بسخاء | adv | | generously
بسرعة | adv | | quickly; fast
بسعادة | adv | | happily
بسلاسة | adv | | smoothly
بسلام | adv | | in peace; peacefully
بسهولة | adv | | easily
بشجاعة | adv | | bravely
بشدة | adv | | strongly; severely
بشرف | adv | | honorably
بشغف | adv | | passionately
بصبر | adv | | patiently
بصدق | adv | | honestly; sincerely
بصراحة | adv | | frankly
بصريا | adv | | visually
بصعوبة | adv | | with difficulty
بصمت | adv | | silently; in silence
بعدئذ | adv | | afterward; then
بعفوية | adv | | spontaneously
بعمق | adv | | deeply
بعناية | adv | | carefully
بعنف | adv | | violently
بعيدا | adv | | away; far
بغباء | adv | | stupidly
بغزارة | adv | | heavily
بغضب | adv | | angrily
بفخر | adv | | proudly
بفعالية | adv | | effectively
بقسوة | adv | | harshly
بقوة | adv | | strongly; hard
بكثافة | adv | | heavily; intensively
بكثرة | adv | | abundantly; a lot
بكفاءة | adv | | efficiently
بلباقة | adv | | tactfully
بلطف | adv | | gently; kindly
بمرونة | adv | | flexibly
بمفرده | adv | | alone; by himself
بمفردها | adv | | alone; by herself
بمفردهم | adv | | alone; by themselves
بمفردي | adv | | alone; by myself
بمهارة | adv | | skillfully
بمهنية | adv | | professionally
بموضوعية | adv | | objectively
بنجاح | adv | | successfully
بنزاهة | adv | | fairly
بنيويا | adv | | structurally
بهدوء | adv | | calmly; quietly
بود | adv | | warmly
بوضوح | adv | | clearly
بوعي | adv | | consciously
بيئيا | adv | | environmentally
بيسر | adv | | easily
بيولوجيا | adv | | biologically
تارة | adv | | at times
تاريخيا | adv | | historically
تباعا | adv | | successively; one after another
تجاريا | adv | | commercially
تحديدا | adv | | specifically
تحفظيا | adv | | provisionally
تدريجيا | adv | | gradually
تراكميا | adv | | cumulatively
تربويا | adv | | educationally
تصاعديا | adv | | progressively; in ascending order
تعليميا | adv | | educationally
تفصيلا | adv | | in detail
تقريبا | adv | | approximately
تقليديا | adv | | traditionally
تقنيا | adv | | technically
تكتيكيا | adv | | tactically
تلفزيونيا | adv | | on television
تلقائيا | adv | | automatically
تماما | adv | | completely; fully
تنازليا | adv | | in descending order
تنظيميا | adv | | organizationally
توا | adv | | right away; just
ثالثا | adv | | third; thirdly
ثامنا | adv | | eighth
ثانيا | adv | | second
ثقافيا | adv | | culturally
ثلاثتهم | adv | | the three of them
جانبا | adv | | aside
جدا | adv | | very
جديا | adv | | seriously
جذريا | adv | | radically
جزئيا | adv | | partially
جسديا | adv | | physically
جماعيا | adv | | collectively
جماهيريا | adv | | among the public
جميعا | adv | | all
جنائيا | adv | | criminally
جنوبا | adv | | south; southward
جهارا | adv | | openly
جهرا | adv | | openly; aloud
جوا | adv | | by air
جوهريا | adv | | fundamentally; substantially
جيدا | adv | | well
جينيا | adv | | genetically
حالا | adv | | immediately; right away
حاليا | adv | | currently
حتما | adv | | inevitably; certainly
حتميا | adv | | inevitably
حديثا | adv | | recently; newly
حراريا | adv | | thermally
حرفيا | adv | | literally
حزبيا | adv | | along party lines
حسابيا | adv | | arithmetically
حسنا | adv | | well; okay
حصريا | adv | | exclusively
حضاريا | adv | | culturally
حضوريا | adv | | in person
حقا | adv | | really; truly
حكوميا | adv | | at the government level
حينئذ | adv | | then; at that time
حينذاك | adv | | at that time; then
حينها | adv | | at that time; then
خارجيا | adv | | externally; abroad
خاصة | adv | | especially
خامسا | adv | | fifth; fifthly
خصوصا | adv | | especially
خصيصا | adv | | specially
خطيا | adv | | in writing
خفية | adv | | secretly
خلسة | adv | | secretly; stealthily
دائما | adv | | always
داخليا | adv | | internally; domestically
دبلوماسيا | adv | | diplomatically
دستوريا | adv | | constitutionally
دوريا | adv | | periodically
دوليا | adv | | internationally
دوما | adv | | always
دينيا | adv | | religiously
ذهنيا | adv | | mentally
رابعا | adv | | fourth; fourthly
ربما | adv | | perhaps
رسميا | adv | | officially
رقميا | adv | | digitally
روحيا | adv | | spiritually
رياضيا | adv | | in sports; mathematically
زراعيا | adv | | agriculturally
زمنيا | adv | | in terms of time; chronologically
سابعا | adv | | seventh
سابقا | adv | | previously
سادسا | adv | | sixth
سدى | adv | | in vain
سرا | adv | | secretly
سريا | adv | | secretly
سريعا | adv | | quickly
سلبيا | adv | | negatively
سلفا | adv | | in advance
سلميا | adv | | peacefully
سلوكيا | adv | | behaviorally
سمعيا | adv | | aurally
سنويا | adv | | annually; per year
سهوا | adv | | inadvertently; by mistake
سواء | adv | | whether
سويا | adv | | together
سياسيا | adv | | politically
سيما | adv | | especially
شتاء | adv | | in winter
شخصيا | adv | | personally
شرعيا | adv | | legally
شرقا | adv | | east; eastward
شزرا | adv | | askance
شعبيا | adv | | popularly
شفهيا | adv | | orally; verbally
شفويا | adv | | orally
شكليا | adv | | formally
شمالا | adv | | north; northward
شهريا | adv | | monthly; per month
صباحا | adv | | in the morning
صحيا | adv | | in terms of health
صدفة | adv | | by chance
صراحة | adv | | explicitly; frankly
صناعيا | adv | | industrially
صوتيا | adv | | vocally
صيفا | adv | | in summer
ضريبيا | adv | | fiscally
ضمنا | adv | | implicitly
ضمنيا | adv | | implicitly
طائفيا | adv | | along sectarian lines
طبعا | adv | | of course
طبيا | adv | | medically
طوعا | adv | | voluntarily
طوعيا | adv | | voluntarily
طويلا | adv | | for a long time
ظاهريا | adv | | outwardly; ostensibly
ظهرا | adv | | at noon
عاجلا | adv | | soon; urgently
عادة | adv | | usually
عاطفيا | adv | | emotionally
عالميا | adv | | globally; worldwide
عامئذ | adv | | that year
عبثا | adv | | in vain
عدديا | adv | | numerically
عربيا | adv | | in the Arab world
عرفيا | adv | | customarily
عرقيا | adv | | ethnically
عسكريا | adv | | militarily
عشوائيا | adv | | randomly
عصرا | adv | | in the afternoon
عفويا | adv | | spontaneously
عقلانيا | adv | | rationally
عقليا | adv | | mentally
عكسيا | adv | | inversely
علانية | adv | | openly; publicly
علميا | adv | | scientifically
علنا | adv | | publicly
علنيا | adv | | publicly
عمدا | adv | | deliberately; intentionally
عمليا | adv | | practically; in practice
عموديا | adv | | vertically
عموما | adv | | generally
عندئذ | adv | | then; at that point
عندها | adv | | then; at that point
عنوة | adv | | by force
غالبا | adv | | often
غدا | adv | | tomorrow
غربا | adv | | west; westward
غيابيا | adv | | in absentia
فجأة | adv | | suddenly
فجرا | adv | | at dawn
فحسب | adv | | only
فرادى | adv | | individually
فرديا | adv | | individually
فصاعدا | adv | | onward
فعلا | adv | | indeed; really
فعليا | adv | | actually; effectively
فقط | adv | | only
فكريا | adv | | intellectually
فلسفيا | adv | | philosophically
فنيا | adv | | technically; artistically
فورا | adv | | immediately
فوريا | adv | | immediately
فيزيائيا | adv | | physically
قاطبة | adv | | all; without exception
قانونيا | adv | | legally
قبليا | adv | | along tribal lines
قديما | adv | | in the past
قريبا | adv | | soon
قسرا | adv | | by force; forcibly
قصدا | adv | | intentionally
قضائيا | adv | | judicially; in court
قطاعيا | adv | | by sector
قطعا | adv | | certainly; definitely
قليلا | adv | | a little; slightly
كالآتي | adv | | as follows
كالتالي | adv | | as follows
كالعادة | adv | | as usual
كالمعتاد | adv | | as usual
كتابيا | adv | | in writing
كثيرا | adv | | a lot; often
كذلك | adv | | also; likewise
كليا | adv | | entirely
كم | adv | | how many
كميا | adv | | quantitatively
كهربائيا | adv | | electrically
كيف | adv | | how
كيميائيا | adv | | chemically
لاحقا | adv | | later
لذا | adv | | so
لذلك | adv | | therefore
لزاما | adv | | necessarily
لعل | adv | | perhaps
لغويا | adv | | linguistically
لفترة | adv | | for a while
لفظيا | adv | | verbally
للأسف | adv | | unfortunately
للتو | adv | | just
للحظة | adv | | for a moment
للخلف | adv | | backward
لله | adv | | to God
لماذا | adv | | why
لهذا | adv | | therefore
ليلا | adv | | at night
مؤخرا | adv | | recently
مؤقتا | adv | | temporarily
ماديا | adv | | materially; financially
مازال | adv | | still
مازالت | adv | | still
مازالوا | adv | | still
مازلت | adv | | still
مازلنا | adv | | still
ماليا | adv | | financially
مباشرة | adv | | directly; live
مبدئيا | adv | | in principle; initially
مبكرا | adv | | early
متى | adv | | when
مثاليا | adv | | ideally
مثلا | adv | | for example
مجانا | adv | | free of charge
مجددا | adv | | again
محليا | adv | | locally; domestically
مرارا | adv | | repeatedly
مرحليا | adv | | provisionally; in stages
مركزيا | adv | | centrally
مساء | adv | | in the evening
مسبقا | adv | | in advance
مستقبلا | adv | | in the future
مستقبليا | adv | | in the future
مشيا | adv | | on foot
مصادفة | adv | | by chance
مطلقا | adv | | absolutely; at all
مطولا | adv | | at length
معا | adv | | together
معرفيا | adv | | cognitively
معنويا | adv | | morally
مكانيا | adv | | spatially
مليا | adv | | carefully; at length
منطقيا | adv | | logically
منفردا | adv | | alone
منهجيا | adv | | systematically
مهنيا | adv | | professionally
موضوعيا | adv | | objectively
ميكانيكيا | adv | | mechanically
نادرا | adv | | rarely
نسبيا | adv | | relatively
نظريا | adv | | theoretically
نفسيا | adv | | psychologically
نقدا | adv | | in cash
نقديا | adv | | monetarily
نهائيا | adv | | permanently; finally
نهارا | adv | | by day; during the day
نوعيا | adv | | qualitatively
هاتفيا | adv | | by phone
هاهنا | adv | | here
هباء | adv | | in vain
هكذا | adv | | thus
هلا | adv | | please
هنا | adv | | here
هناك | adv | | there
هنالك | adv | | there
هندسيا | adv | | geometrically
هيكليا | adv | | structurally
واقعيا | adv | | realistically
وجاهيا | adv | | in person
وديا | adv | | amicably
وراثيا | adv | | genetically
وسطيا | adv | | on average
وطنيا | adv | | nationally
وظيفيا | adv | | functionally
وفقا | adv | | in accordance
وقتئذ | adv | | at that time
وقتها | adv | | at that time; then
وقتيا | adv | | temporarily
يدويا | adv | | manually
يسارا | adv | | to the left
يقينا | adv | | certainly
يومئذ | adv | | on that day; then
يومها | adv | | that day
يوميا | adv | | daily; per day
