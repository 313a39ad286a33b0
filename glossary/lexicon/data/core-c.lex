في | prep | | in; at; on
من | prep | | of; from
إلى | prep | | to
على | prep | | on; over
عن | prep | | about; from
مع | prep | | with
بين | prep | | between; among
خلال | prep | | during; within
بعد | prep | | after
قبل | prep | | before
عند | prep | | at; upon
لدى | prep | | at; with
نحو | prep | | about; toward
ضد | prep | | against
حول | prep | | around; about
دون | prep | | without
منذ | prep | | since; for
تحت | prep | | under
فوق | prep | | above; over
أمام | prep | | before; in front of
وراء | prep | | behind
خلف | prep | | behind
عبر | prep | | through; across
ضمن | prep | | within
وفق | prep | | according to
حسب | prep | | according to
بحسب | prep | | according to
بسبب | prep | | because of
رغم | prep | | despite
سوى | prep | | except
باستثناء | prep | | except
عدا | prep | | except
أثناء | prep | | during
تجاه | prep | | toward
إزاء | prep | | toward
مثل | prep | | like; such as
حتى | prep | | until
بدون | prep | | without
بدلا من | prep | | instead of
من أجل | prep | | for; for the sake of
من خلال | prep | | through
من دون | prep | | without
من قبل | prep | | by
على الرغم من | prep | | despite
بالرغم من | prep | | despite
بالإضافة إلى | prep | | in addition to
إضافة إلى | prep | | in addition to
فضلا عن | prep | | as well as
إلى جانب | prep | | alongside
بناء على | prep | | based on
استنادا إلى | prep | | based on
نظرا ل | prep | | given
نتيجة ل | prep | | as a result of
وفقا ل | prep | | according to
طبقا ل | prep | | according to
تطبيقا ل | prep | | in implementation of
تنفيذا ل | prep | | in implementation of
انطلاقا من | prep | | starting from
بالنسبة ل | prep | | for
بالنسبة إلى | prep | | for
فيما يخص | prep | | regarding
فيما يتعلق ب | prep | | regarding
بشأن | prep | | regarding
بخصوص | prep | | regarding
في ظل | prep | | amid
في إطار | prep | | within the framework of
على أساس | prep | | on the basis of
عن طريق | prep | | by; by means of
في حال | conj | | if
أن | conj | | that
أن | part | | to
إن | conj | | that
لأن | conj | | because
لكن | conj | | but
ولكن | conj | | but
بل | conj | | but; rather
أو | conj | | or
أم | conj | | or
ثم | conj | | then
حيث | conj | | where
بينما | conj | | while
فيما | conj | | while
عندما | conj | | when
حين | conj | | when
حينما | conj | | when
إذا | conj | | if
لو | conj | | if
لولا | conj | | were it not for
كي | conj | | in order to
لكي | conj | | in order to
كما | conj | | as; also
إذ | conj | | as
مما | conj | | which
مهما | conj | | whatever
كلما | conj | | whenever
طالما | conj | | as long as
ريثما | conj | | until
بعدما | conj | | after
بعد أن | conj | | after
قبل أن | conj | | before
منذ أن | conj | | since
على أن | conj | | provided that
كأن | conj | | as if
هذا | det | f=هذه; pl=هؤلاء,هذان,هذين | this
ذلك | det | f=تلك; pl=أولئك | that
الذي | pron | f=التي; pl=الذين,اللواتي,اللاتي,اللذان,اللذين,اللتان,اللتين | which; who
هو | pron | | he; it
هي | pron | | she; it
هم | pron | | they
هن | pron | | they
هما | pron | | they
أنا | pron | | I
نحن | pron | | we
أنت | pron | | you
أنتم | pron | | you
ما | pron | | what
ماذا | pron | | what
متى | adv | | when
أين | adv | | where
كيف | adv | | how
لماذا | adv | | why
كم | adv | | how many
أي | det | | any; which
كل | det | | every; all
جميع | det | | all
بعض | det | | some
كافة | det | | all
عامة | det | | all
معظم | det | | most
أغلب | det | | most
عدة | det | | several
نفس | det | | the same
كلا | det | | both
سائر | det | | the rest of
مختلف | det | | various
شتى | det | | various
لا | part | | not
لم | part | | not
لن | part | | will not
غير | part | | un-; non-
قد | part | | may
سوف | part | | will
إنما | part | | only
أما | part | | as for
فقط | adv | | only
أيضا | adv | | also
جدا | adv | | very
هنا | adv | | here
هناك | adv | | there
الآن | adv | | now
اليوم | adv | | today
أمس | adv | | yesterday
غدا | adv | | tomorrow
حاليا | adv | | currently
سابقا | adv | | previously
لاحقا | adv | | later
دائما | adv | | always
أحيانا | adv | | sometimes
غالبا | adv | | often
ربما | adv | | perhaps
تقريبا | adv | | approximately
خاصة | adv | | especially
خصوصا | adv | | especially
تماما | adv | | completely; fully
مجددا | adv | | again
معا | adv | | together
كذلك | adv | | also; likewise
هكذا | adv | | thus
لذلك | adv | | therefore
بالتالي | adv | | therefore
مثلا | adv | | for example
فورا | adv | | immediately
مؤخرا | adv | | recently
أخيرا | adv | | finally; recently
أولا | adv | | first
ثانيا | adv | | second
قريبا | adv | | soon
بالكامل | adv | | entirely
بالفعل | adv | | indeed; already
بشكل عام | adv | | in general
بشكل خاص | adv | | in particular
على الأقل | adv | | at least
على سبيل المثال | adv | | for example
في الوقت نفسه | adv | | at the same time
بالاشتراك مع | prep | | jointly with
واحد | num | f=واحدة | one
اثنان | num | f=اثنتان | two
ثلاثة | num | f=ثلاث | three
أربعة | num | f=أربع | four
خمسة | num | f=خمس | five
ستة | num | f=ست | six
سبعة | num | f=سبع | seven
ثمانية | num | f=ثماني | eight
تسعة | num | f=تسع | nine
عشرة | num | f=عشر | ten
عشرون | num | | twenty
ثلاثون | num | | thirty
أربعون | num | | forty
خمسون | num | | fifty
ستون | num | | sixty
سبعون | num | | seventy
ثمانون | num | | eighty
تسعون | num | | ninety
مئة | num | | hundred
مائة | num | | hundred
ألف | num | pl=آلاف | thousand
مليون | num | pl=ملايين | million
مليار | num | pl=مليارات | billion
أول | adj | f=أولى; pl=أوائل | first
ثان | adj | f=ثانية | second
ثالث | adj | | third
رابع | adj | | fourth
خامس | adj | | fifth
سادس | adj | | sixth
سابع | adj | | seventh
ثامن | adj | | eighth
تاسع | adj | | ninth
عاشر | adj | | tenth
كان | v | impf=يكون | be
ليس | v | impf=ليس | be not
أصبح | v | impf=يصبح | become
صار | v | impf=يصير | become
بات | v | impf=يبيت | become
ظل | v | impf=يظل | remain
استمر | v | impf=يستمر; msd=استمرار; intr | continue
قال | v | impf=يقول; msd=قول | say
ذكر | v | impf=يذكر; msd=ذكر | mention; state
أكد | v | impf=يؤكد; msd=تأكيد; على= | stress; confirm; affirm
أضاف | v | impf=يضيف; msd=إضافة | add
أشار | v | impf=يشير; msd=إشارة; إلى=to | point; indicate
أوضح | v | impf=يوضح; msd=إيضاح | explain; clarify
تابع | v | impf=يتابع; msd=متابعة | continue; follow
أفاد | v | impf=يفيد; msd=إفادة; ب= | report
صرح | v | impf=يصرح; msd=تصريح; ب= | state
أعلن | v | impf=يعلن; msd=إعلان; عن= | announce; declare
اعتبر | v | impf=يعتبر; msd=اعتبار | consider
أكمل | v | impf=يكمل; msd=إكمال | complete; continue
أتى | v | impf=يأتي; msd=إتيان; intr | come
جاء | v | impf=يجيء; msd=مجيء; intr | come
ذهب | v | impf=يذهب; msd=ذهاب; intr | go
وصل | v | impf=يصل; msd=وصول; إلى=in; intr | arrive; reach
عاد | v | impf=يعود; msd=عودة; إلى=to; intr | return
غادر | v | impf=يغادر; msd=مغادرة | leave
دخل | v | impf=يدخل; msd=دخول | enter
خرج | v | impf=يخرج; msd=خروج; من=from; intr | leave; go out
بدأ | v | impf=يبدأ; msd=بدء | begin; start
انتهى | v | impf=ينتهي; msd=انتهاء; intr | end
أنهى | v | impf=ينهي; msd=إنهاء | end; conclude
توقف | v | impf=يتوقف; msd=توقف; intr | stop
تم | v | impf=يتم; intr | be completed
جرى | v | impf=يجري; intr | take place
حدث | v | impf=يحدث; msd=حدوث; intr | happen
وقع | v | impf=يقع; msd=وقوع; intr | occur; be located
حصل | v | impf=يحصل; msd=حصول; على= | obtain; happen
قام | v | impf=يقوم; msd=قيام; ب= | carry out; rise
أدى | v | impf=يؤدي; msd=أداء; إلى=to | lead; perform
شكل | v | impf=يشكل; msd=تشكيل | form; constitute; pose
مثل | v | impf=يمثل; msd=تمثيل | represent
شمل | v | impf=يشمل; msd=شمول | include
تضمن | v | impf=يتضمن; msd=تضمن | include
احتوى | v | impf=يحتوي; msd=احتواء; على= | contain
استطاع | v | impf=يستطيع; msd=استطاعة | be able
أمكن | v | impf=يمكن | be possible
تمكن | v | impf=يتمكن; msd=تمكن; من= | manage
وجب | v | impf=يجب | be necessary
انبغى | v | impf=ينبغي | be necessary
أراد | v | impf=يريد; msd=إرادة | want
رغب | v | impf=يرغب; msd=رغبة; في= | wish
حاول | v | impf=يحاول; msd=محاولة | try
سعى | v | impf=يسعى; msd=سعي; إلى= | seek
عمل | v | impf=يعمل; msd=عمل; على=on; intr | work
فعل | v | impf=يفعل; msd=فعل | do
جعل | v | impf=يجعل; msd=جعل | make
صنع | v | impf=يصنع; msd=صنع | make; manufacture
أنتج | v | impf=ينتج; msd=إنتاج | produce
أعد | v | impf=يعد; msd=إعداد | prepare
عد | v | impf=يعد; msd=عد | consider; count
نفذ | v | impf=ينفذ; msd=تنفيذ | implement; carry out
طبق | v | impf=يطبق; msd=تطبيق | apply
حقق | v | impf=يحقق; msd=تحقيق; في=into | achieve; investigate
تحقق | v | impf=يتحقق; msd=تحقق; intr | be achieved
أنجز | v | impf=ينجز; msd=إنجاز | accomplish
بذل | v | impf=يبذل; msd=بذل | exert; make
قدم | v | impf=يقدم; msd=تقديم | provide; present; submit
أعطى | v | impf=يعطي; msd=إعطاء | give
منح | v | impf=يمنح; msd=منح | grant
أخذ | v | impf=يأخذ; msd=أخذ | take
اتخذ | v | impf=يتخذ; msd=اتخاذ | take; adopt
وضع | v | impf=يضع; msd=وضع | put; place
رفع | v | impf=يرفع; msd=رفع | raise; lift
خفض | v | impf=يخفض; msd=خفض | reduce
زاد | v | impf=يزيد; msd=زيادة | increase
ارتفع | v | impf=يرتفع; msd=ارتفاع; intr | rise
انخفض | v | impf=ينخفض; msd=انخفاض; intr | fall
تراجع | v | impf=يتراجع; msd=تراجع; intr | decline; retreat
ازداد | v | impf=يزداد; msd=ازدياد; intr | increase
بلغ | v | impf=يبلغ; msd=بلوغ | reach; amount to
تجاوز | v | impf=يتجاوز; msd=تجاوز | exceed
فتح | v | impf=يفتح; msd=فتح | open
افتتح | v | impf=يفتتح; msd=افتتاح | open; inaugurate
أغلق | v | impf=يغلق; msd=إغلاق | close
أطلق | v | impf=يطلق; msd=إطلاق | launch; fire
أصدر | v | impf=يصدر; msd=إصدار | issue
صدر | v | impf=يصدر; msd=صدور; intr | be issued
نشر | v | impf=ينشر; msd=نشر | publish; deploy
كتب | v | impf=يكتب; msd=كتابة | write
قرأ | v | impf=يقرأ; msd=قراءة | read
درس | v | impf=يدرس; msd=دراسة | study
علم | v | impf=يعلم; msd=علم | know; learn
عرف | v | impf=يعرف; msd=معرفة | know
فهم | v | impf=يفهم; msd=فهم | understand
رأى | v | impf=يرى; msd=رؤية | see
شاهد | v | impf=يشاهد; msd=مشاهدة | watch; see
سمع | v | impf=يسمع; msd=سماع | hear
شعر | v | impf=يشعر; msd=شعور; ب= | feel
ظن | v | impf=يظن; msd=ظن | think
اعتقد | v | impf=يعتقد; msd=اعتقاد | believe
وجد | v | impf=يجد; msd=وجود | find
بحث | v | impf=يبحث; msd=بحث; عن=for | discuss; search
ناقش | v | impf=يناقش; msd=مناقشة | discuss
التقى | v | impf=يلتقي; msd=التقاء; ب= | meet
اجتمع | v | impf=يجتمع; msd=اجتماع; مع=with; intr | meet
زار | v | impf=يزور; msd=زيارة | visit
استقبل | v | impf=يستقبل; msd=استقبال | receive
شارك | v | impf=يشارك; msd=مشاركة; في=in | participate
ساهم | v | impf=يساهم; msd=مساهمة; في=to | contribute
أسهم | v | impf=يسهم; msd=إسهام; في=to | contribute
ساعد | v | impf=يساعد; msd=مساعدة | help
دعم | v | impf=يدعم; msd=دعم | support
عزز | v | impf=يعزز; msd=تعزيز | strengthen; enhance
طور | v | impf=يطور; msd=تطوير | develop
حسن | v | impf=يحسن; msd=تحسين | improve
غير | v | impf=يغير; msd=تغيير | change
تغير | v | impf=يتغير; msd=تغير; intr | change
احترم | v | impf=يحترم; msd=احترام | respect
حمى | v | impf=يحمي; msd=حماية | protect
دافع | v | impf=يدافع; msd=دفاع; عن= | defend
هاجم | v | impf=يهاجم; msd=مهاجمة | attack
ضرب | v | impf=يضرب; msd=ضرب | hit; strike
قتل | v | impf=يقتل; msd=قتل | kill
أصاب | v | impf=يصيب; msd=إصابة | hit; injure
دمر | v | impf=يدمر; msd=تدمير | destroy
هزم | v | impf=يهزم; msd=هزيمة | defeat
حارب | v | impf=يحارب; msd=محاربة | fight
قاتل | v | impf=يقاتل; msd=قتال | fight
واجه | v | impf=يواجه; msd=مواجهة | face
كافح | v | impf=يكافح; msd=مكافحة | combat
منع | v | impf=يمنع; msd=منع | prevent; ban
سمح | v | impf=يسمح; msd=سماح; ب= | allow
رفض | v | impf=يرفض; msd=رفض | reject; refuse
قبل | v | impf=يقبل; msd=قبول | accept
وافق | v | impf=يوافق; msd=موافقة; على= | approve; agree
طلب | v | impf=يطلب; msd=طلب | request; ask
طالب | v | impf=يطالب; msd=مطالبة; ب= | demand
دعا | v | impf=يدعو; msd=دعوة; إلى=for | call; invite
حث | v | impf=يحث; msd=حث; على=to | urge
حذر | v | impf=يحذر; msd=تحذير; من=of | warn
أدان | v | impf=يدين; msd=إدانة | condemn
رحب | v | impf=يرحب; msd=ترحيب; ب= | welcome
شكر | v | impf=يشكر; msd=شكر | thank
التزم | v | impf=يلتزم; msd=التزام; ب=to | commit; adhere
امتلك | v | impf=يمتلك; msd=امتلاك | possess
ملك | v | impf=يملك; msd=ملك | own
احتاج | v | impf=يحتاج; msd=احتياج; إلى= | need
استخدم | v | impf=يستخدم; msd=استخدام | use
استعمل | v | impf=يستعمل; msd=استعمال | use
اعتمد | v | impf=يعتمد; msd=اعتماد; على=on | depend; adopt
تعلق | v | impf=يتعلق; ب=to | relate
ارتبط | v | impf=يرتبط; ب=to | be linked
انتقل | v | impf=ينتقل; msd=انتقال; إلى=to; intr | move
تحرك | v | impf=يتحرك; msd=تحرك; intr | move
نقل | v | impf=ينقل; msd=نقل | transfer; transport; quote
أرسل | v | impf=يرسل; msd=إرسال | send
تركز | v | impf=يتركز; على=on; intr | focus
ركز | v | impf=يركز; msd=تركيز; على=on | focus
رسم | v | impf=يرسم; msd=رسم | draw
عبد | v | impf=يعبد; msd=تعبيد | pave; worship
سقط | v | impf=يسقط; msd=سقوط; intr | fall
مات | v | impf=يموت; msd=موت; intr | die
توفي | v | impf=يتوفى; intr | die
عاش | v | impf=يعيش; msd=عيش; intr | live
ولد | v | impf=يولد; intr | be born
سكن | v | impf=يسكن; msd=سكن; في=in | live
بقي | v | impf=يبقى; msd=بقاء; intr | remain
ترك | v | impf=يترك; msd=ترك | leave
فقد | v | impf=يفقد; msd=فقدان | lose
خسر | v | impf=يخسر; msd=خسارة | lose
فاز | v | impf=يفوز; msd=فوز; ب= | win
لعب | v | impf=يلعب; msd=لعب | play
أكل | v | impf=يأكل; msd=أكل | eat
شرب | v | impf=يشرب; msd=شرب | drink
نام | v | impf=ينام; msd=نوم; intr | sleep
جلس | v | impf=يجلس; msd=جلوس; intr | sit
وقف | v | impf=يقف; msd=وقوف; intr | stand
مشى | v | impf=يمشي; msd=مشي; intr | walk
أحب | v | impf=يحب; msd=حب | love; like
تكلم | v | impf=يتكلم; msd=تكلم; intr | speak
تحدث | v | impf=يتحدث; msd=تحدث; عن=about; intr | speak; talk
سأل | v | impf=يسأل; msd=سؤال | ask
أجاب | v | impf=يجيب; msd=إجابة; على= | answer
أخبر | v | impf=يخبر; msd=إخبار | tell
اشترى | v | impf=يشتري; msd=شراء | buy
باع | v | impf=يبيع; msd=بيع | sell
دفع | v | impf=يدفع; msd=دفع | pay; push
كلف | v | impf=يكلف; msd=تكليف | cost; assign
بنى | v | impf=يبني; msd=بناء | build
أنشأ | v | impf=ينشئ; msd=إنشاء | establish; create
أسس | v | impf=يؤسس; msd=تأسيس | found
شهد | v | impf=يشهد; msd=شهادة | witness
أظهر | v | impf=يظهر; msd=إظهار | show
ظهر | v | impf=يظهر; msd=ظهور; intr | appear
بين | v | impf=يبين; msd=تبيين | show
كشف | v | impf=يكشف; msd=كشف; عن= | reveal
اكتشف | v | impf=يكتشف; msd=اكتشاف | discover
بدا | v | impf=يبدو | seem
قرر | v | impf=يقرر; msd=تقرير | decide
اختار | v | impf=يختار; msd=اختيار | choose
انتخب | v | impf=ينتخب; msd=انتخاب | elect
عين | v | impf=يعين; msd=تعيين | appoint
تولى | v | impf=يتولى; msd=تولي | take over; assume
قاد | v | impf=يقود; msd=قيادة | lead
ترأس | v | impf=يترأس; msd=ترؤس | chair; head
حكم | v | impf=يحكم; msd=حكم | rule
وقّع | v | impf=يوقع; msd=توقيع; على= | sign
عقد | v | impf=يعقد; msd=عقد | hold
أجرى | v | impf=يجري; msd=إجراء | conduct; hold
تلقى | v | impf=يتلقى; msd=تلق | receive
تسلم | v | impf=يتسلم; msd=تسلم | receive
سلم | v | impf=يسلم; msd=تسليم | hand over
أخلى | v | impf=يخلي; msd=إخلاء | evacuate
انسحب | v | impf=ينسحب; msd=انسحاب; من=from; intr | withdraw
سيطر | v | impf=يسيطر; msd=سيطرة; على= | control
استهدف | v | impf=يستهدف; msd=استهداف | target
اعتقل | v | impf=يعتقل; msd=اعتقال | arrest
ألقى | v | impf=يلقي; msd=إلقاء | throw; deliver
حضر | v | impf=يحضر; msd=حضور | attend
توقع | v | impf=يتوقع; msd=توقع | expect
أمل | v | impf=يأمل; msd=أمل; في= | hope
خشي | v | impf=يخشى; msd=خشية | fear
خاف | v | impf=يخاف; msd=خوف; من= | fear
ضمن | v | impf=يضمن; msd=ضمان | guarantee
حفظ | v | impf=يحفظ; msd=حفظ | preserve; save
حافظ | v | impf=يحافظ; msd=محافظة; على= | maintain; preserve
أثر | v | impf=يؤثر; msd=تأثير; على=; في= | affect
سبب | v | impf=يسبب; msd=تسبيب | cause
تسبب | v | impf=يتسبب; ب=; في= | cause
عانى | v | impf=يعاني; msd=معاناة; من=from | suffer
تعرض | v | impf=يتعرض; msd=تعرض; ل=to | be subjected
استند | v | impf=يستند; إلى=on | be based
تطلب | v | impf=يتطلب | require
لزم | v | impf=يلزم | be necessary
هدف | v | impf=يهدف; إلى= | aim
نص | v | impf=ينص; على= | stipulate
قضى | v | impf=يقضي; msd=قضاء | spend; rule
مر | v | impf=يمر; msd=مرور; ب=through; intr | pass
حمل | v | impf=يحمل; msd=حمل | carry
ربط | v | impf=يربط; msd=ربط | link
جمع | v | impf=يجمع; msd=جمع | collect; gather
قسم | v | impf=يقسم; msd=تقسيم | divide
فصل | v | impf=يفصل; msd=فصل | separate
أزال | v | impf=يزيل; msd=إزالة | remove
حذف | v | impf=يحذف; msd=حذف | delete
ثبت | v | impf=يثبت; msd=تثبيت | establish; install
قيم | v | impf=يقيم; msd=تقييم | assess
بسط | v | impf=يبسط; msd=بسط | impose; extend
نسق | v | impf=ينسق; msd=تنسيق | coordinate
دحر | v | impf=يدحر; msd=دحر | defeat
تواجد | v | impf=يتواجد; msd=تواجد; intr | be present
