إعادة | n f vn | pl=- | return; re-
أرض | n f | pl=أراض,أراضي; plgloss=lands {pl} | land; earth; ground
تحديد | n m vn | pl=+ات | determination; identification
تحديث | n m vn | pl=+ات | update
دواء | n m | pl=أدوية | drug; medicine
إجمال | n m | pl=- | total
إجمالي | adj nisba | | total; gross
اختبار | n m vn | pl=+ات | test
ذكاء | n m | pl=- | intelligence {mass}
تال | adj ap | f=تالية | following; next
تابع | adj ap | pl=+ون | affiliated
جنوب | n m | pl=- | south
استثمار | n m vn | pl=+ات | investment
إنترنت | n f | pl=- | internet {the}
تفكير | n m vn | pl=- | thinking {mass}
أحيان | n m | pl=- | times {pl}
دكتور | n m hum title | pl=دكاترة; f=+ة | Dr.; doctor
تجنب | n m vn | pl=- | avoidance {mass}
تجنب | v | impf=يتجنب; msd=تجنب | avoid
تعامل | n m vn | pl=+ات | dealing; handling {mass}
تعامل | v | impf=يتعامل; msd=تعامل; مع=with; intr | deal
تنفس | n m vn | pl=- | breathing {mass}
تنفسي | adj nisba | | respiratory
إنفلونزا | n f | pl=- | influenza {mass}; flu {the}
أداة | n f | pl=أدوات | tool; instrument
التهاب | n m vn | pl=+ات | inflammation
خاصية | n f | pl=خصائص,خاصيات | property; feature
عادل | adj ap | | fair; just
حمض | n m | pl=أحماض | acid
تحكم | n m vn | pl=- | control {mass}
تحكم | v | impf=يتحكم; msd=تحكم; في=; ب=; intr | control
أكسجين | n m | pl=- | oxygen {mass}
انتظر | v | impf=ينتظر; msd=انتظار; obj=for | wait
انتظار | n m vn | pl=- | waiting {mass}
محتمل | adj pp | | potential; likely; possible
مجرد | adj pp | | mere
توفير | n m vn | pl=- | provision {mass}
وفر | v | impf=يوفر; msd=توفير | provide; save
سمى | v | impf=يسمي; msd=تسمية | name; call
تسمية | n f vn | pl=+ات | name; naming {mass}
اصطناعي | adj nisba | | artificial
تدخل | n m vn | pl=+ات | intervention
تدخل | v | impf=يتدخل; msd=تدخل; في=in; intr | intervene
تمويل | n m vn | pl=- | funding {mass}; financing {mass}
تعديل | n m vn | pl=+ات | amendment; adjustment
بشر | n m hum | pl=- | humans {pl}; people {pl}
تعلم | v | impf=يتعلم; msd=تعلم | learn
تعلم | n m vn | pl=- | learning {mass}
قلق | v | impf=يقلق; msd=قلق; من=about; intr | worry
برمجة | n f vn | pl=- | programming {mass}
برمج | v | impf=يبرمج; msd=برمجة | program
أمد | n m | pl=- | term; duration
نقدي | adj nisba | | monetary; cash
تصميم | n m vn | pl=تصاميم,تصميمات | design
صمم | v | impf=يصمم; msd=تصميم | design
تفش | n m vn | pl=- | outbreak
تفشي | n m vn | pl=- | outbreak
انتشار | n m vn | pl=- | spread {mass}; deployment {mass}
انتشر | v | impf=ينتشر; msd=انتشار; intr | spread
اتصل | v | impf=يتصل; msd=اتصال; ب=; intr | call; contact
إبلاغ | n m vn | pl=- | reporting {mass}
أبلغ | v | impf=يبلغ; msd=إبلاغ; عن= | inform; report
حرارة | n f | pl=- | heat {mass}; temperature
حراري | adj nisba | | thermal
رد | n m | pl=ردود | response; reply
رد | v | impf=يرد; msd=رد; على=to; intr | respond; reply
تلفاز | n m | pl=- | television {mass}
تلفزيون | n m | pl=- | television {mass}
رائع | adj ap | | wonderful; great
جو | n m | pl=أجواء | air; weather {mass}; atmosphere
تسجيل | n m vn | pl=+ات | recording; registration {mass}
سجل | v | impf=يسجل; msd=تسجيل | record; register; score
نظر | v | impf=ينظر; msd=نظر; إلى=at; في=into; intr | look
تناول | v | impf=يتناول; msd=تناول | address; eat
تناول | n m vn | pl=- | intake {mass}
تفضل | v | impf=يتفضل; intr | please
فضل | v | impf=يفضل; msd=تفضيل | prefer
أصلي | adj nisba | | original
خلق | v | impf=يخلق; msd=خلق | create
خلق | n m vn | pl=- | creation {mass}
تريليون | num | pl=تريليونات | trillion
تقدير | n m vn | pl=+ات | estimate; appreciation {mass}
قدر | v | impf=يقدر; msd=تقدير | estimate; appreciate
زال | v | impf=يزال; intr | cease
إمبراطورية | n f | pl=+ات | empire
إمبراطور | n m hum title | pl=أباطرة | emperor
تفسير | n m vn | pl=+ات | explanation; interpretation
فسر | v | impf=يفسر; msd=تفسير | explain
أدنى | adj el | f=دنيا | lowest; minimum
أقصى | adj el | f=قصوى | maximum; extreme
أوسط | adj | f=وسطى | middle; central
أعظم | adj el | f=عظمى | great; greatest
استحق | v | impf=يستحق; msd=استحقاق | deserve
كفى | v | impf=يكفي; intr | be enough
حدد | v | impf=يحدد; msd=تحديد | determine; specify; set
ركود | n m | pl=- | recession
بطالة | n f | pl=- | unemployment {mass}
حدة | n f | pl=- | intensity {mass}
تدبير | n m | pl=تدابير | measure
جامعي | adj nisba | pl=+ون | university
مبكر | adj ap | | early
سبق | v | impf=يسبق; msd=سبق | precede
مقدس | adj pp | | holy; sacred
رصد | v | impf=يرصد; msd=رصد | monitor; detect
رصد | n m vn | pl=- | monitoring {mass}
رجاء | n m | pl=- | hope
بنية | n f | pl=بنى | structure
توازن | n m vn | pl=+ات | balance
تكلفة | n f | pl=تكاليف | cost
احتياطي | n m | pl=+ات | reserve
احتياطي | adj nisba | | reserve
استجابة | n f vn | pl=+ات | response
استجاب | v | impf=يستجيب; msd=استجابة; ل=to; intr | respond
تعقيد | n m vn | pl=+ات | complexity
تمتع | v | impf=يتمتع; msd=تمتع; ب=; intr | enjoy; have
فيدرالي | adj nisba | | federal
تحويل | n m vn | pl=+ات | transfer; conversion
حول | v | impf=يحول; msd=تحويل | transform; transfer; convert
تحول | v | impf=يتحول; msd=تحول; إلى=into; intr | turn
تحول | n m vn | pl=+ات | transformation; shift
فريد | adj | | unique
صادق | adj ap | pl=+ون | honest; sincere
ضم | v | impf=يضم; msd=ضم | include; comprise
انضم | v | impf=ينضم; msd=انضمام; إلى=; intr | join
تنمية | n f vn | pl=- | development {mass}
ائتمان | n m | pl=- | credit {mass}
حزمة | n f | pl=حزم | package
تدخين | n m vn | pl=- | smoking {mass}
زواج | n m | pl=- | marriage
تزوج | v | impf=يتزوج; msd=زواج; من= | marry
مضاد | adj | | anti-; counter
فيروسي | adj nisba | | viral
إدخال | n m vn | pl=- | introduction {mass}; entry {mass}
أدخل | v | impf=يدخل; msd=إدخال | introduce; enter
تسلسل | n m | pl=- | sequence
جريمة | n f | pl=جرائم | crime
استثماري | adj nisba | | investment
تصنيع | n m vn | pl=- | manufacturing {mass}
توسع | n m vn | pl=+ات | expansion
توسع | v | impf=يتوسع; msd=توسع; intr | expand
توسيع | n m vn | pl=- | expansion {mass}
عرض | v | impf=يعرض; msd=عرض | present; offer; show
عرض للخطر | v | impf=يعرض للخطر | endanger
حضري | adj nisba | | urban
توليد | n m vn | pl=- | generation {mass}
ولّد | v | impf=يولد; msd=توليد | generate
تحليل | n m vn | pl=+ات,تحاليل | analysis
حلل | v | impf=يحلل; msd=تحليل | analyze
جمعية | n f | pl=+ات | association; assembly
تقليدي | adj nisba | | traditional
تصويت | n m vn | pl=- | voting {mass}; vote
صوت | v | impf=يصوت; msd=تصويت; intr | vote
حديد | n m | pl=- | iron {mass}
حديدي | adj nisba | | iron
جنيه | n m unit | pl=+ات | pound
تقليل | n m vn | pl=- | reduction {mass}
قلل | v | impf=يقلل; msd=تقليل; من= | reduce
إيقاف | n m vn | pl=- | stopping {mass}
أوقف | v | impf=يوقف; msd=إيقاف | stop
تعبير | n m vn | pl=+ات | expression
عبر | v | impf=يعبر; msd=تعبير; عن= | express; cross
أكاديمي | adj nisba | pl=+ون | academic
مناعي | adj nisba | | immune
برد | n m | pl=- | cold {mass}
ثابت | adj ap | | fixed; constant; stable
غطى | v | impf=يغطي; msd=تغطية | cover
تغطية | n f vn | pl=- | coverage {mass}
جملة | n f | pl=جمل | sentence
تكامل | n m vn | pl=- | integration {mass}
رحلة | n f | pl=+ات | trip; flight; journey
مئوي | adj nisba | | percentage; centennial
أتاح | v | impf=يتيح; msd=إتاحة | allow; make available
اختلف | v | impf=يختلف; msd=اختلاف; عن=from; intr | differ
اختلاف | n m vn | pl=+ات | difference
حافة | n f | pl=حواف | edge; brink
خلية | n f | pl=خلايا | cell
متأكد | adj ap | pl=+ون | sure; certain
جائحة | n f | pl=جوائح | pandemic
إقامة | n f vn | pl=- | establishment; stay; residence
أقام | v | impf=يقيم; msd=إقامة | establish; hold; reside
انحدار | n m vn | pl=- | decline
استهلاك | n m vn | pl=- | consumption {mass}
استهلك | v | impf=يستهلك; msd=استهلاك | consume
تعاف | n m vn | pl=- | recovery {mass}
تعافي | n m vn | pl=- | recovery {mass}
حظر | n m vn | pl=- | ban; embargo
حظر | v | impf=يحظر; msd=حظر | ban; prohibit
تخفيف | n m vn | pl=- | mitigation {mass}; easing {mass}
خفف | v | impf=يخفف; msd=تخفيف; من= | ease; mitigate
بقية | n f | pl=بقايا | rest
ارتباط | n m vn | pl=+ات | link; correlation
أجل | n m | pl=آجال | term
خيار | n m | pl=+ات | option; choice
أرجح | adj el | | most likely
بعيد | adj | el=أبعد | far; distant
قريب | adj | pl=أقارب; el=أقرب | close; near
أسفل | n m | pl=- | bottom
إلغاء | n m vn | pl=- | cancellation {mass}
ألغى | v | impf=يلغي; msd=إلغاء | cancel; abolish
ترجمة | n f vn | pl=+ات | translation
ترجم | v | impf=يترجم; msd=ترجمة | translate
خضع | v | impf=يخضع; msd=خضوع; ل=to; intr | be subject; undergo
تفصيل | n m | pl=تفاصيل | detail
جلب | v | impf=يجلب; msd=جلب | bring
اعتراف | n m vn | pl=+ات | recognition {mass}; confession
اعترف | v | impf=يعترف; msd=اعتراف; ب= | admit; recognize
دقيقة | n f time | pl=دقائق | minute
حديقة | n f | pl=حدائق | garden; park
بخار | n m | pl=- | steam {mass}
تكوين | n m vn | pl=+ات | formation; composition
كوّن | v | impf=يكون; msd=تكوين | form
تكون | v | impf=يتكون; من=of; intr | consist
تتبع | n m vn | pl=- | tracking {mass}
تتبع | v | impf=يتتبع; msd=تتبع | track; trace
حفلة | n f | pl=+ات | party; concert
حفل | n m | pl=+ات | ceremony; concert
تمنى | v | impf=يتمنى; msd=تمن | wish; hope
تخيل | v | impf=يتخيل; msd=تخيل | imagine
أوصى | v | impf=يوصي; msd=توصية; ب= | recommend
توصية | n f | pl=+ات | recommendation
تنظيمي | adj nisba | | regulatory; organizational
مماثل | adj ap | | similar
انتبه | v | impf=ينتبه; msd=انتباه; إلى=to; intr | pay attention
انتباه | n m vn | pl=- | attention {mass}
ترتيب | n m vn | pl=+ات | order; arrangement
عكس | v | impf=يعكس; msd=عكس | reflect
تنافسي | adj nisba | | competitive
إيجاد | n m vn | pl=- | finding {mass}
مال | v | impf=يميل; msd=ميل; إلى=to; intr | tend
مزمن | adj ap | | chronic
مدرسي | adj nisba | | school
جاز | v | impf=يجوز; intr | be permissible
تدفق | n m vn | pl=+ات | flow
تدفق | v | impf=يتدفق; msd=تدفق; intr | flow
صدق | v | impf=يصدق; msd=تصديق | believe
تواصل | n m vn | pl=- | communication {mass}
تواصل | v | impf=يتواصل; msd=تواصل; مع=with; intr | continue; communicate
تكنولوجيا | n f | pl=- | technology {mass}
استغلال | n m vn | pl=- | exploitation {mass}
استغل | v | impf=يستغل; msd=استغلال | exploit
تنفيذي | adj nisba | | executive
حان | v | impf=يحين; intr | come
قياسي | adj nisba | | standard; record
وصف | v | impf=يصف; msd=وصف | describe
بث | v | impf=يبث; msd=بث | broadcast
تشغيل | n m vn | pl=- | operation {mass}
شغل | v | impf=يشغل; msd=تشغيل | operate; occupy
جنس | n m | pl=أجناس | sex {mass}; race; gender
جنسي | adj nisba | | sexual
جنسية | n f | pl=+ات | nationality
سفلي | adj nisba | | lower
سرق | v | impf=يسرق; msd=سرقة | steal
بكتيريا | n f | pl=- | bacteria {pl}
حدودي | adj nisba | | border
اقترح | v | impf=يقترح; msd=اقتراح | propose; suggest
اقتراح | n m vn | pl=+ات | proposal
ارتدى | v | impf=يرتدي; msd=ارتداء | wear
استعادة | n f vn | pl=- | recovery {mass}; restoration {mass}
استعاد | v | impf=يستعيد; msd=استعادة | regain; recover
نشأ | v | impf=ينشأ; msd=نشأة; intr | arise; grow up
رجع | v | impf=يرجع; msd=رجوع; إلى=to; intr | return
ناتج | adj ap | | resulting
تصدير | n m vn | pl=- | export {mass}
توجيه | n m vn | pl=+ات | direction; guidance {mass}
وجه | v | impf=يوجه; msd=توجيه | direct; address
توجه | v | impf=يتوجه; msd=توجه; إلى=to; intr | head
تحفيز | n m vn | pl=- | stimulus {mass}
خزانة | n f | pl=خزائن | treasury
نجح | v | impf=ينجح; msd=نجاح; في=in; intr | succeed
فارغ | adj ap | | empty
تأثر | v | impf=يتأثر; msd=تأثر; ب=by; intr | be affected
تأكد | v | impf=يتأكد; msd=تأكد; من=; intr | make sure
تعداد | n m | pl=- | census; count
تجميع | n m vn | pl=- | collection {mass}
نادر | adj ap | | rare
منفصل | adj ap | | separate
تعريف | n m vn | pl=+ات | definition
عرّف | v | impf=يعرف; msd=تعريف | define
حاسوب | n m | pl=حواسيب | computer
جودة | n f | pl=- | quality {mass}
أشبه | v | impf=يشبه; msd=شبه | resemble
حافلة | n f | pl=+ات | bus
توصل | v | impf=يتوصل; msd=توصل; إلى=; intr | reach
نسي | v | impf=ينسى; msd=نسيان | forget
سياحي | adj nisba | | tourist; tourism
اختراع | n m vn | pl=+ات | invention
اقترب | v | impf=يقترب; msd=اقتراب; من=; intr | approach
أجر | n m | pl=أجور; plgloss=wages {pl} | wage; pay {mass}
اتسم | v | impf=يتسم; ب=by; intr | be characterized
تخل | n m vn | pl=- | abandonment {mass}
تخلى | v | impf=يتخلى; عن=; intr | abandon
اندلع | v | impf=يندلع; msd=اندلاع; intr | break out
اندلاع | n m vn | pl=- | outbreak
مصرفي | adj nisba | pl=+ون | banking; bank
تفاوت | n m | pl=+ات | disparity; inequality {mass}
حلقة | n f | pl=+ات | episode; ring; loop
ضار | adj ap | | harmful
ريح | n f | pl=رياح | wind
تصنيف | n m vn | pl=+ات | classification; ranking
فرعي | adj nisba | | sub-; secondary
دقة | n f | pl=- | accuracy {mass}; precision {mass}
إبقاء | n m vn | pl=- | keeping {mass}
أبقى | v | impf=يبقي; msd=إبقاء; على= | keep
رسم | n m | pl=رسوم; plgloss=fees {pl} | fee; drawing
متاح | adj pp | | available
كمي | adj nisba | | quantitative
كره | v | impf=يكره; msd=كره | hate
تصرف | v | impf=يتصرف; msd=تصرف; intr | act; behave
غريب | adj | pl=غرباء | strange; foreign
بروتين | n m | pl=+ات | protein
مستعد | adj ap | pl=+ون | ready; prepared
حجر | n m | pl=أحجار,حجارة | stone
أجبر | v | impf=يجبر; msd=إجبار; على=to | force
مخصص | adj pp | | dedicated; allocated
بكى | v | impf=يبكي; msd=بكاء; intr | cry
أيسر | adj | f=يسرى | left
أيمن | adj | f=يمنى | right
معد | adj ap | f=معدية | infectious
منطقي | adj nisba | | logical
توزيع | n m vn | pl=+ات | distribution {mass}
وزع | v | impf=يوزع; msd=توزيع | distribute
زعم | v | impf=يزعم; msd=زعم | claim
توافق | v | impf=يتوافق; msd=توافق; مع=with; intr | be consistent
توافق | n m vn | pl=+ات | consensus {mass}; compatibility {mass}
رأسمالي | adj nisba | pl=+ون | capitalist
رأسمالية | n f | pl=- | capitalism {mass}
إعانة | n f | pl=+ات | subsidy; aid {mass}
تضخم | n m | pl=- | inflation {mass}
استبعد | v | impf=يستبعد; msd=استبعاد | rule out; exclude
استبعاد | n m vn | pl=- | exclusion {mass}
استعان | v | impf=يستعين; msd=استعانة; ب=; intr | use
انبعاث | n m | pl=+ات; plgloss=emissions {pl} | emission
انتمى | v | impf=ينتمي; msd=انتماء; إلى=to; intr | belong
تنبؤ | n m vn | pl=+ات | prediction; forecast
تنبأ | v | impf=يتنبأ; msd=تنبؤ; ب= | predict
افترض | v | impf=يفترض; msd=افتراض | assume; suppose
ذروة | n f | pl=- | peak
مجاور | adj ap | | neighboring; adjacent
توقيت | n m | pl=- | timing {mass}; time
تبع | v | impf=يتبع; msd=تبعية | follow
اتبع | v | impf=يتبع; msd=اتباع | follow
انطوى | v | impf=ينطوي; على=; intr | involve
تصور | n m vn | pl=+ات | concept; perception
تصور | v | impf=يتصور; msd=تصور | imagine
تضامن | n m vn | pl=- | solidarity {mass}
احتفظ | v | impf=يحتفظ; msd=احتفاظ; ب=; intr | keep; retain
ريفي | adj nisba | pl=+ون | rural
حظ | n m | pl=حظوظ | luck {mass}
أدار | v | impf=يدير; msd=إدارة | manage; run
دار | v | impf=يدور; msd=دوران; حول=around; intr | revolve; take place
تأسس | v | impf=يتأسس; msd=تأسس; intr | be founded
رعاية | n f vn | pl=- | care {mass}
تشريعي | adj nisba | | legislative
ربيع | n m | pl=- | spring
تنس | n m | pl=- | tennis {mass}
بطل | n m hum | pl=أبطال; f=+ة | hero; champion
استمع | v | impf=يستمع; msd=استماع; إلى=to; intr | listen
راحة | n f | pl=- | rest {mass}; comfort {mass}
رائحة | n f | pl=روائح | smell
عصبي | adj nisba | | nervous
جثة | n f | pl=جثث | body; corpse
توثيق | n m vn | pl=- | documentation {mass}
معتاد | adj | | usual
إقبال | n m vn | pl=- | turnout {mass}
دراجة | n f | pl=+ات | bicycle
حمام | n m | pl=+ات | bathroom; bath
أمطر | v | impf=يمطر; intr | rain
حساس | adj | | sensitive
مشغول | adj pp | pl=+ون | busy
تفاحة | n f | pl=تفاح | apple
درس | n m | pl=دروس | lesson
تباعد | n m vn | pl=- | distancing {mass}
جمهوري | adj nisba | pl=+ون | Republican
افتراضي | adj nisba | | virtual; default
رمز | n m | pl=رموز | symbol; code
اضطراب | n m | pl=+ات | disorder; unrest {mass}
مفرط | adj ap | | excessive
ازدهار | n m vn | pl=- | prosperity {mass}
خفيف | adj | | light; mild
متمثل | adj ap | | represented
أرضي | adj nisba | | ground; terrestrial
ارتكب | v | impf=يرتكب; msd=ارتكاب | commit
ارتكاب | n m vn | pl=- | commission {mass}
دمج | v | impf=يدمج; msd=دمج | merge; integrate
فشل | v | impf=يفشل; msd=فشل; في=to; intr | fail
تمييز | n m vn | pl=- | discrimination {mass}; distinction {mass}
اهتمام | n m vn | pl=+ات | interest; attention {mass}
اهتم | v | impf=يهتم; msd=اهتمام; ب=; intr | care about
متوسط | adj ap | | medium; average
ذكر | n m | pl=ذكور | male
كيميائي | adj nisba | | chemical
إبداع | n m vn | pl=+ات | creativity {mass}
إثبات | n m vn | pl=+ات | proof {mass}
أثبت | v | impf=يثبت; msd=إثبات | prove
فرض | v | impf=يفرض; msd=فرض; على=on | impose
شجع | v | impf=يشجع; msd=تشجيع; على=to | encourage
دراسي | adj nisba | | school; academic
سافر | v | impf=يسافر; msd=سفر; إلى=to; intr | travel
جاد | adj ap | pl=+ون | serious
تعليق | n m vn | pl=+ات | comment; suspension
علق | v | impf=يعلق; msd=تعليق; على=on | comment; suspend; hang
بريد | n m | pl=- | mail {mass}
خريطة | n f | pl=خرائط | map
درى | v | impf=يدري | know
جنرال | n m hum title | pl=+ات | general
جزيء | n m | pl=+ات | molecule
بديل | n m | pl=بدائل | alternative
بديل | adj | | alternative
وارد | adj ap | | contained; mentioned
أغنية | n f | pl=أغاني,أغان | song
جانبي | adj nisba | | side; lateral
شائع | adj ap | | common
محق | adj ap | pl=+ون | right
مجاني | adj nisba | | free
نباتي | adj nisba | | plant; vegetable
خص | v | impf=يخص | concern
جسر | n m | pl=جسور | bridge
راكب | n m hum | pl=ركاب; f=+ة | passenger
إخفاء | n m vn | pl=- | concealment {mass}
أخفى | v | impf=يخفي; msd=إخفاء | hide
إعصار | n m | pl=أعاصير | hurricane
باص | n m | pl=+ات | bus
مثير | adj ap | | exciting; interesting
أثار | v | impf=يثير; msd=إثارة | raise; provoke
غبي | adj | pl=أغبياء | stupid
أثناء ذلك | adv | | meanwhile
البارحة | adv | | yesterday
بالأمس | adv | | yesterday
دوما | adv | | always
حوالي | prep | | about
لذا | adv | | so
هنالك | adv | | there
آنذاك | adv | | at that time
نسبيا | adv | | relatively
نادرا | adv | | rarely
جزئيا | adv | | partially
تلقائيا | adv | | automatically
ببساطة | adv | | simply
جميعا | adv | | all
كليا | adv | | entirely
مسبقا | adv | | in advance
مبكرا | adv | | early
بالكاد | adv | | barely
سواء | adv | | whether
بلا | prep | | without
شبه | prep | | semi-
من الممكن | adv | | possibly
من المحتمل | adv | | probably
من المرجح | adv | | likely
بغض النظر عن | prep | | regardless of
لا سيما | adv | | especially
بمجرد | prep | | upon
