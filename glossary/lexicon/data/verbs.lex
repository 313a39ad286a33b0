# Verbs of one word.
آمن | v | impf=يؤمن; msd=إيمان; ب=in; intr | believe
أبقى | v | impf=يبقي; msd=إبقاء; على= | keep
أبلغ | v | impf=يبلغ; msd=إبلاغ; عن= | inform; report
أتاح | v | impf=يتيح; msd=إتاحة | allow; make available
أتى | v | impf=يأتي; msd=إتيان; intr | come
أثار | v | impf=يثير; msd=إثارة | raise; provoke
أثبت | v | impf=يثبت; msd=إثبات | prove
أثر | v | impf=يؤثر; msd=تأثير; على=; في= | affect
أجاب | v | impf=يجيب; msd=إجابة; على= | answer
أجبر | v | impf=يجبر; msd=إجبار; على=to | force
أجرى | v | impf=يجري; msd=إجراء | conduct; hold
أحب | v | impf=يحب; msd=حب | love; like
أخبر | v | impf=يخبر; msd=إخبار | tell
أخذ | v | impf=يأخذ; msd=أخذ | take
أخر | v | impf=يؤخر; msd=تأخير | delay
أخرج | v | impf=يخرج; msd=إخراج | take out; direct
أخفى | v | impf=يخفي; msd=إخفاء | hide
أخلى | v | impf=يخلي; msd=إخلاء | evacuate
أدار | v | impf=يدير; msd=إدارة | manage; run
أدان | v | impf=يدين; msd=إدانة | condemn
أدخل | v | impf=يدخل; msd=إدخال | introduce; enter
أدرك | v | impf=يدرك; msd=إدراك | realize
أدى | v | impf=يؤدي; msd=أداء; إلى=to | lead; perform
أراد | v | impf=يريد; msd=إرادة | want
أرسل | v | impf=يرسل; msd=إرسال | send
أزال | v | impf=يزيل; msd=إزالة | remove
أسس | v | impf=يؤسس; msd=تأسيس | found
أسهم | v | impf=يسهم; msd=إسهام; في=to | contribute
أشار | v | impf=يشير; msd=إشارة; إلى=to | point; indicate
أشبه | v | impf=يشبه; msd=شبه | resemble
أصاب | v | impf=يصيب; msd=إصابة | hit; injure
أصبح | v | impf=يصبح | become
أصدر | v | impf=يصدر; msd=إصدار | issue
أضاف | v | impf=يضيف; msd=إضافة | add
أطلق | v | impf=يطلق; msd=إطلاق | launch; fire
أظهر | v | impf=يظهر; msd=إظهار | show
أعاد | v | impf=يعيد; msd=إعادة | return; restore
أعجب | v | impf=يعجب | please
أعد | v | impf=يعد; msd=إعداد | prepare
أعطى | v | impf=يعطي; msd=إعطاء | give
أعلن | v | impf=يعلن; msd=إعلان; عن= | announce; declare
أغلق | v | impf=يغلق; msd=إغلاق | close
أفاد | v | impf=يفيد; msd=إفادة; ب= | report
أفضى | v | impf=يفضي; إلى=to; intr | lead
أقام | v | impf=يقيم; msd=إقامة | establish; hold; reside
أكد | v | impf=يؤكد; msd=تأكيد; على= | stress; confirm; affirm
أكل | v | impf=يأكل; msd=أكل | eat
أكمل | v | impf=يكمل; msd=إكمال | complete; continue
ألغى | v | impf=يلغي; msd=إلغاء | cancel; abolish
ألقى | v | impf=يلقي; msd=إلقاء | throw; deliver
أمطر | v | impf=يمطر; intr | rain
أمكن | v | impf=يمكن | be possible
أمل | v | impf=يأمل; msd=أمل; في= | hope
أمّن | v | impf=يؤمن; msd=تأمين | secure; insure
أنتج | v | impf=ينتج; msd=إنتاج | produce
أنجز | v | impf=ينجز; msd=إنجاز | accomplish
أنشأ | v | impf=ينشئ; msd=إنشاء | establish; create
أنقذ | v | impf=ينقذ; msd=إنقاذ | save; rescue
أنهى | v | impf=ينهي; msd=إنهاء | end; conclude
أهمل | v | impf=يهمل; msd=إهمال | neglect
أوصى | v | impf=يوصي; msd=توصية; ب= | recommend
أوضح | v | impf=يوضح; msd=إيضاح | explain; clarify
أوقف | v | impf=يوقف; msd=إيقاف | stop
ائتلف | v | impf=يئتلف; msd=ائتلاف; مع=with; intr | form a coalition; unite
ائتمر | v | impf=يأتمر; msd=ائتمار; ب=; intr | take orders from
ائتمن | v | impf=يأتمن; msd=ائتمان; على=with | entrust
ابتاع | v | impf=يبتاع; msd=ابتياع; من=from | buy; purchase
ابتدأ | v | impf=يبتدئ; msd=ابتداء; ب=with; intr | begin; start
ابتدر | v | impf=يبتدر; msd=ابتدار | initiate; begin
ابتدع | v | impf=يبتدع; msd=ابتداع | invent; devise
ابتذل | v | impf=يبتذل; msd=ابتذال | debase
ابتز | v | impf=يبتز; msd=ابتزاز | blackmail; extort
ابتسم | v | impf=يبتسم; msd=ابتسام; ل=at; intr | smile
ابتعث | v | impf=يبتعث; msd=ابتعاث | send; dispatch
ابتعد | v | impf=يبتعد; msd=ابتعاد; عن=from; intr | move away
ابتغى | v | impf=يبتغي; msd=ابتغاء | seek; desire
ابتكر | v | impf=يبتكر; msd=ابتكار | invent; devise; innovate
ابتل | v | impf=يبتل; msd=ابتلال; intr | get wet
ابتلع | v | impf=يبتلع; msd=ابتلاع | swallow
ابتلى | v | impf=يبتلي; msd=ابتلاء; ب=with | afflict
ابتنى | v | impf=يبتني; msd=ابتناء | build
ابتهج | v | impf=يبتهج; msd=ابتهاج; ب=at; ل=at; intr | rejoice
ابتهل | v | impf=يبتهل; msd=ابتهال; إلى=to; intr | pray; supplicate
اتبع | v | impf=يتبع; msd=اتباع | follow
اتجر | v | impf=يتجر; msd=اتجار; ب=in; في=in; intr | trade; deal
اتجه | v | impf=يتجه; msd=اتجاه; إلى=to; نحو=toward; intr | head; turn; move
اتحد | v | impf=يتحد; msd=اتحاد; مع=with; intr | unite
اتخذ | v | impf=يتخذ; msd=اتخاذ | take; adopt
اتزن | v | impf=يتزن; msd=اتزان; intr | be balanced
اتسخ | v | impf=يتسخ; msd=اتساخ; intr | get dirty
اتسع | v | impf=يتسع; msd=اتساع; ل=for; intr | widen; expand
اتسق | v | impf=يتسق; msd=اتساق; مع=with; intr | be consistent
اتسم | v | impf=يتسم; ب=by; intr | be characterized
اتشح | v | impf=يتشح; msd=اتشاح; ب=; intr | be draped in
اتصف | v | impf=يتصف; msd=اتصاف; ب=by; intr | be characterized
اتصل | v | impf=يتصل; msd=اتصال; ب=; intr | call; contact
اتضح | v | impf=يتضح; msd=اتضاح; ل=to; من=from; intr | become clear; turn out
اتعظ | v | impf=يتعظ; msd=اتعاظ; من=from; ب=from; intr | learn a lesson
اتفق | v | impf=يتفق; msd=اتفاق; على=on; مع=with; intr | agree
اتقد | v | impf=يتقد; msd=اتقاد; intr | blaze; burn
اتقى | v | impf=يتقي; msd=اتقاء | guard against; avoid; fear
اتكأ | v | impf=يتكئ; msd=اتكاء; على=on; intr | lean
اتكل | v | impf=يتكل; msd=اتكال; على=on; intr | rely
اتهم | v | impf=يتهم; msd=اتهام; ب=of | accuse; charge
اجتاح | v | impf=يجتاح; msd=اجتياح | sweep; invade; overrun
اجتاز | v | impf=يجتاز; msd=اجتياز | cross; pass
اجتبى | v | impf=يجتبي; msd=اجتباء | choose
اجتث | v | impf=يجتث; msd=اجتثاث | uproot; eradicate
اجتذب | v | impf=يجتذب; msd=اجتذاب | attract
اجتر | v | impf=يجتر; msd=اجترار | ruminate; rehash
اجترأ | v | impf=يجترئ; msd=اجتراء; على=; intr | dare
اجترح | v | impf=يجترح; msd=اجتراح | commit; perform
اجتزأ | v | impf=يجتزئ; msd=اجتزاء | excerpt; cut
اجتمع | v | impf=يجتمع; msd=اجتماع; مع=with; intr | meet
اجتنب | v | impf=يجتنب; msd=اجتناب | avoid
اجتنى | v | impf=يجتني; msd=اجتناء | reap
اجتهد | v | impf=يجتهد; msd=اجتهاد; في=in; intr | work hard; strive
احتاج | v | impf=يحتاج; msd=احتياج; إلى= | need
احتار | v | impf=يحتار; msd=احتيار; في=about; intr | be confused
احتاط | v | impf=يحتاط; msd=احتياط; ل=against; من=against; intr | take precautions
احتال | v | impf=يحتال; msd=احتيال; على=; intr | defraud; swindle
احتبس | v | impf=يحتبس; msd=احتباس | hold back; retain
احتج | v | impf=يحتج; msd=احتجاج; على=against; intr | protest
احتجب | v | impf=يحتجب; msd=احتجاب; عن=from; intr | disappear; be hidden
احتجز | v | impf=يحتجز; msd=احتجاز | detain; hold
احتد | v | impf=يحتد; msd=احتداد; intr | become heated; flare up
احتدم | v | impf=يحتدم; msd=احتدام; intr | rage; intensify
احتذى | v | impf=يحتذي; msd=احتذاء; ب= | follow the example of
احترز | v | impf=يحترز; msd=احتراز; من=against; intr | be cautious
احترس | v | impf=يحترس; msd=احتراس; من=of; intr | beware; be careful
احترف | v | impf=يحترف; msd=احتراف | take up professionally; turn professional
احترق | v | impf=يحترق; msd=احتراق; intr | burn
احترم | v | impf=يحترم; msd=احترام | respect
احتسب | v | impf=يحتسب; msd=احتساب | calculate; award; count
احتسى | v | impf=يحتسي; msd=احتساء | sip; drink
احتشد | v | impf=يحتشد; msd=احتشاد; في=in; intr | gather; mass; rally
احتشم | v | impf=يحتشم; msd=احتشام; intr | dress modestly
احتضر | v | impf=يحتضر; msd=احتضار; intr | be dying
احتضن | v | impf=يحتضن; msd=احتضان | host; embrace
احتطب | v | impf=يحتطب; msd=احتطاب; intr | gather firewood
احتفظ | v | impf=يحتفظ; msd=احتفاظ; ب=; intr | keep; retain
احتفل | v | impf=يحتفل; msd=احتفال; ب=; intr | celebrate
احتفى | v | impf=يحتفي; msd=احتفاء; ب=; intr | celebrate; welcome
احتقر | v | impf=يحتقر; msd=احتقار | despise
احتقن | v | impf=يحتقن; msd=احتقان; intr | become congested
احتك | v | impf=يحتك; msd=احتكاك; ب=with; مع=with; intr | come into contact; rub
احتكر | v | impf=يحتكر; msd=احتكار | monopolize
احتكم | v | impf=يحتكم; msd=احتكام; إلى=; ل=; intr | resort to
احتل | v | impf=يحتل; msd=احتلال | occupy
احتمل | v | impf=يحتمل; msd=احتمال | bear; tolerate; be likely
احتمى | v | impf=يحتمي; msd=احتماء; ب=; من=from; في=in; intr | take shelter; take refuge
احتوى | v | impf=يحتوي; msd=احتواء; على= | contain
احدودب | v | impf=يحدودب; msd=احديداب; intr | become humpbacked
اختار | v | impf=يختار; msd=اختيار | choose
اختال | v | impf=يختال; msd=اختيال; intr | strut
اختبأ | v | impf=يختبئ; msd=اختباء; في=in; من=from; intr | hide
اختبر | v | impf=يختبر; msd=اختبار | test
اختتم | v | impf=يختتم; msd=اختتام; ب=with | conclude; end
اخترع | v | impf=يخترع; msd=اختراع | invent
اخترق | v | impf=يخترق; msd=اختراق | penetrate; breach; hack
اختزل | v | impf=يختزل; msd=اختزال; في=to | reduce; abbreviate
اختزن | v | impf=يختزن; msd=اختزان | store
اختص | v | impf=يختص; msd=اختصاص; ب=in; في=in; intr | specialize; be responsible for
اختصر | v | impf=يختصر; msd=اختصار | summarize; shorten
اختصم | v | impf=يختصم; msd=اختصام; intr | quarrel
اختط | v | impf=يختط; msd=اختطاط | map out; plan
اختطف | v | impf=يختطف; msd=اختطاف | kidnap; hijack; abduct
اختفى | v | impf=يختفي; msd=اختفاء; intr | disappear
اختل | v | impf=يختل; msd=اختلال; intr | be disturbed; become unbalanced
اختلج | v | impf=يختلج; msd=اختلاج; intr | twitch
اختلس | v | impf=يختلس; msd=اختلاس | embezzle; steal
اختلط | v | impf=يختلط; msd=اختلاط; ب=with; مع=with; intr | mix; mingle
اختلف | v | impf=يختلف; msd=اختلاف; عن=from; intr | differ
اختلق | v | impf=يختلق; msd=اختلاق | fabricate
اختلى | v | impf=يختلي; msd=اختلاء; ب=with; intr | be alone
اختمر | v | impf=يختمر; msd=اختمار; intr | ferment
اختنق | v | impf=يختنق; msd=اختناق; ب=on; intr | suffocate; choke
ادخر | v | impf=يدخر; msd=ادخار | save; store
ادعى | v | impf=يدعي; msd=ادعاء | claim
ادلهمّ | v | impf=يدلهم; msd=ادلهمام; intr | grow dark
ارتأى | v | impf=يرتئي; msd=ارتئاء | see fit; be of the opinion
ارتاب | v | impf=يرتاب; msd=ارتياب; في=; intr | suspect; doubt
ارتاح | v | impf=يرتاح; msd=ارتياح; ل=with; إلى=with; من=from; intr | rest; feel comfortable
ارتاد | v | impf=يرتاد; msd=ارتياد | frequent; attend
ارتاع | v | impf=يرتاع; msd=ارتياع; من=by; intr | be frightened
ارتبط | v | impf=يرتبط; ب=to | be linked
ارتبك | v | impf=يرتبك; msd=ارتباك; intr | be confused; be flustered
ارتج | v | impf=يرتج; msd=ارتجاج; intr | shake
ارتجع | v | impf=يرتجع; msd=ارتجاع | regurgitate
ارتجف | v | impf=يرتجف; msd=ارتجاف; من=from; intr | tremble; shiver
ارتجل | v | impf=يرتجل; msd=ارتجال | improvise
ارتجى | v | impf=يرتجي; msd=ارتجاء | hope for
ارتحل | v | impf=يرتحل; msd=ارتحال; عن=from; إلى=to; intr | travel; depart
ارتد | v | impf=يرتد; msd=ارتداد; عن=from; إلى=to; على=on; intr | rebound; bounce back; apostatize
ارتدع | v | impf=يرتدع; msd=ارتداع; عن=from; intr | be deterred
ارتدى | v | impf=يرتدي; msd=ارتداء | wear
ارتزق | v | impf=يرتزق; msd=ارتزاق; من=; intr | make a living from
ارتسم | v | impf=يرتسم; msd=ارتسام; على=on; intr | be outlined; appear
ارتشف | v | impf=يرتشف; msd=ارتشاف | sip
ارتشى | v | impf=يرتشي; msd=ارتشاء; intr | take bribes
ارتضى | v | impf=يرتضي; msd=ارتضاء; ب= | accept; agree to
ارتطم | v | impf=يرتطم; msd=ارتطام; ب=into; intr | crash; bump
ارتعب | v | impf=يرتعب; msd=ارتعاب; من=by; intr | be terrified
ارتعد | v | impf=يرتعد; msd=ارتعاد; من=with; intr | tremble
ارتعش | v | impf=يرتعش; msd=ارتعاش; من=with; intr | shiver; tremble
ارتفع | v | impf=يرتفع; msd=ارتفاع; intr | rise
ارتقب | v | impf=يرتقب; msd=ارتقاب | await
ارتقى | v | impf=يرتقي; msd=ارتقاء; إلى=to | rise to; ascend
ارتكب | v | impf=يرتكب; msd=ارتكاب | commit
ارتكز | v | impf=يرتكز; msd=ارتكاز; على=on; إلى=on; intr | be based; rest
ارتمى | v | impf=يرتمي; msd=ارتماء; في=into; على=on; intr | fall; jump
ارتهن | v | impf=يرتهن; msd=ارتهان; ب=on; ل=to; intr | depend
ارتوى | v | impf=يرتوي; msd=ارتواء; من=from; intr | drink; be irrigated
ارعوى | v | impf=يرعوي; msd=ارعواء; intr; عن=from | desist
ازداد | v | impf=يزداد; msd=ازدياد; intr | increase
ازدان | v | impf=يزدان; msd=ازديان; ب=with; intr | be adorned
ازدحم | v | impf=يزدحم; msd=ازدحام; ب=with; intr | be crowded
ازدرد | v | impf=يزدرد; msd=ازدراد | swallow
ازدرى | v | impf=يزدري; msd=ازدراء | despise
ازدهر | v | impf=يزدهر; msd=ازدهار; intr | flourish; prosper; thrive
ازدهى | v | impf=يزدهي; msd=ازدهاء; ب=of; intr | be proud
ازدوج | v | impf=يزدوج; msd=ازدواج; intr | double
استأثر | v | impf=يستأثر; msd=استئثار; ب=; intr | monopolize; capture
استأجر | v | impf=يستأجر; msd=استئجار; من=from | rent; hire
استأذن | v | impf=يستأذن; msd=استئذان | ask permission from
استأصل | v | impf=يستأصل; msd=استئصال | remove; eradicate
استأمن | v | impf=يستأمن; msd=استئمان; على=with | entrust
استأنس | v | impf=يستأنس; msd=استئناس; ب=; intr | be guided by; find company in
استأنف | v | impf=يستأنف; msd=استئناف | resume; appeal
استأهل | v | impf=يستأهل; msd=استئهال | deserve
استاء | v | impf=يستاء; msd=استياء; من=at; intr | be displeased; be upset
استباح | v | impf=يستبيح; msd=استباحة | violate; permit
استبان | v | impf=يستبين; msd=استبانة; intr | become clear
استبد | v | impf=يستبد; msd=استبداد; ب=over; intr | be tyrannical
استبدل | v | impf=يستبدل; msd=استبدال | replace
استبسل | v | impf=يستبسل; msd=استبسال; في=; intr | fight valiantly
استبشر | v | impf=يستبشر; msd=استبشار; ب=at; intr | rejoice; be optimistic
استبطأ | v | impf=يستبطئ; msd=استبطاء | find slow
استبطن | v | impf=يستبطن; msd=استبطان | internalize
استبعد | v | impf=يستبعد; msd=استبعاد | rule out; exclude
استبق | v | impf=يستبق; msd=استباق | preempt; anticipate
استبقى | v | impf=يستبقي; msd=استبقاء | keep; retain
استتب | v | impf=يستتب; msd=استتباب; intr | be established; prevail
استتبع | v | impf=يستتبع; msd=استتباع | entail
استتر | v | impf=يستتر; msd=استتار; intr | hide
استثار | v | impf=يستثير; msd=استثارة | provoke; stimulate
استثقل | v | impf=يستثقل; msd=استثقال | find burdensome
استثمر | v | impf=يستثمر; msd=استثمار; في=in | invest
استثنى | v | impf=يستثني; msd=استثناء; من=from | exclude; exempt
استجاب | v | impf=يستجيب; msd=استجابة; ل=to; intr | respond
استجد | v | impf=يستجد; msd=استجداد; intr | arise; be new
استجدى | v | impf=يستجدي; msd=استجداء | beg
استجلب | v | impf=يستجلب; msd=استجلاب | bring in; attract
استجلى | v | impf=يستجلي; msd=استجلاء | clarify; explore
استجم | v | impf=يستجم; msd=استجمام; intr | relax; rest
استجمع | v | impf=يستجمع; msd=استجماع | gather; muster
استجوب | v | impf=يستجوب; msd=استجواب | interrogate; question
استحال | v | impf=يستحيل; msd=استحالة; إلى=into; على=for; intr | be impossible; turn
استحب | v | impf=يستحب; msd=استحباب | prefer; like
استحث | v | impf=يستحث; msd=استحثاث; على=to | urge
استحدث | v | impf=يستحدث; msd=استحداث | create; introduce
استحسن | v | impf=يستحسن; msd=استحسان | approve of; like
استحصل | v | impf=يستحصل; msd=استحصال; على=; intr | obtain
استحضر | v | impf=يستحضر; msd=استحضار | recall; conjure up
استحق | v | impf=يستحق; msd=استحقاق | deserve
استحقر | v | impf=يستحقر; msd=استحقار | despise
استحكم | v | impf=يستحكم; msd=استحكام; intr | take hold
استحل | v | impf=يستحل; msd=استحلال | regard as lawful
استحم | v | impf=يستحم; msd=استحمام; intr | bathe; take a shower
استحمل | v | impf=يستحمل; msd=استحمال | bear; endure
استحوذ | v | impf=يستحوذ; msd=استحواذ; على=; intr | acquire; take over
استحى | v | impf=يستحي; msd=استحياء; من=of; intr | be shy; be ashamed
استخار | v | impf=يستخير; msd=استخارة | seek guidance from
استخبر | v | impf=يستخبر; msd=استخبار; عن=about | inquire of
استخدم | v | impf=يستخدم; msd=استخدام | use
استخرج | v | impf=يستخرج; msd=استخراج | extract
استخف | v | impf=يستخف; msd=استخفاف; ب=; intr | underestimate; belittle
استخلص | v | impf=يستخلص; msd=استخلاص; من=from | extract; conclude; derive
استخلف | v | impf=يستخلف; msd=استخلاف | appoint as successor; succeed
استدار | v | impf=يستدير; msd=استدارة; نحو=toward; إلى=toward; intr | turn around
استدام | v | impf=يستديم; msd=استدامة; intr | last; continue
استدان | v | impf=يستدين; msd=استدانة; من=from | borrow
استدر | v | impf=يستدر; msd=استدرار | elicit; solicit
استدرج | v | impf=يستدرج; msd=استدراج; إلى=into | lure
استدرك | v | impf=يستدرك; msd=استدراك | correct; rectify
استدعى | v | impf=يستدعي; msd=استدعاء | summon; call
استدفأ | v | impf=يستدفئ; msd=استدفاء; ب=by; intr | keep warm
استدل | v | impf=يستدل; msd=استدلال; ب=from; على=; من=from; intr | infer; find
استذكر | v | impf=يستذكر; msd=استذكار | recall; study
استراب | v | impf=يستريب; msd=استرابة; في=; ب=; من=; intr | suspect
استراح | v | impf=يستريح; msd=استراحة; intr | rest; take a break
استرجع | v | impf=يسترجع; msd=استرجاع | retrieve; recall; recover
استرحم | v | impf=يسترحم; msd=استرحام | beg for mercy
استرخى | v | impf=يسترخي; msd=استرخاء; intr | relax
استرد | v | impf=يسترد; msd=استرداد; من=from | recover; regain; retrieve
استرسل | v | impf=يسترسل; msd=استرسال; في=about; intr | go on at length
استرشد | v | impf=يسترشد; msd=استرشاد; ب=by; intr | be guided
استرضى | v | impf=يسترضي; msd=استرضاء | appease; placate
استرعى | v | impf=يسترعي; msd=استرعاء | attract
استرقّ | v | impf=يسترق; msd=استرقاق | enslave
استرهن | v | impf=يسترهن; msd=استرهان | take as a pledge
استزاد | v | impf=يستزيد; msd=استزادة; من=of; intr | ask for more
استزرع | v | impf=يستزرع; msd=استزراع | cultivate; farm
استساغ | v | impf=يستسيغ; msd=استساغة | find acceptable; enjoy
استسقى | v | impf=يستسقي; msd=استسقاء; intr | pray for rain
استسلم | v | impf=يستسلم; msd=استسلام; ل=to; intr | surrender; give in
استسهل | v | impf=يستسهل; msd=استسهال | find easy
استشار | v | impf=يستشير; msd=استشارة | consult
استشاط | v | impf=يستشيط; msd=استشاطة; intr | rage
استشرف | v | impf=يستشرف; msd=استشراف | look forward to; foresee
استشرى | v | impf=يستشري; msd=استشراء; intr | spread; become rampant
استشعر | v | impf=يستشعر; msd=استشعار | sense; feel
استشف | v | impf=يستشف; msd=استشفاف; من=from | infer; discern
استشفى | v | impf=يستشفي; msd=استشفاء; من=from; intr | seek a cure
استشهد | v | impf=يستشهد; msd=استشهاد; intr | be martyred; be killed
استصدر | v | impf=يستصدر; msd=استصدار; من=from | obtain
استصعب | v | impf=يستصعب; msd=استصعاب | find difficult
استصغر | v | impf=يستصغر; msd=استصغار | belittle
استصلح | v | impf=يستصلح; msd=استصلاح | reclaim
استضاء | v | impf=يستضيء; msd=استضاءة; ب=by; intr | be lit; be guided
استضاف | v | impf=يستضيف; msd=استضافة | host
استضعف | v | impf=يستضعف; msd=استضعاف | consider weak; oppress
استطاب | v | impf=يستطيب; msd=استطابة | find pleasant
استطاع | v | impf=يستطيع; msd=استطاعة | be able
استطال | v | impf=يستطيل; msd=استطالة; intr | lengthen; extend
استطرد | v | impf=يستطرد; msd=استطراد; intr | continue; digress
استطعم | v | impf=يستطعم; msd=استطعام | taste; ask for food
استطلع | v | impf=يستطلع; msd=استطلاع | explore; scout; survey
استظل | v | impf=يستظل; msd=استظلال; ب=of; intr | take shelter in the shade
استظهر | v | impf=يستظهر; msd=استظهار | memorize
استعاد | v | impf=يستعيد; msd=استعادة | regain; recover
استعاذ | v | impf=يستعيذ; msd=استعاذة; ب=with; intr | seek refuge
استعار | v | impf=يستعير; msd=استعارة | borrow
استعاض | v | impf=يستعيض; msd=استعاضة; عن=; ب=with; intr | replace
استعان | v | impf=يستعين; msd=استعانة; ب=; intr | use
استعبد | v | impf=يستعبد; msd=استعباد | enslave
استعجب | v | impf=يستعجب; msd=استعجاب; من=at; intr | be surprised
استعجل | v | impf=يستعجل; msd=استعجال | hurry; rush
استعد | v | impf=يستعد; msd=استعداد; ل=for; intr | prepare; get ready
استعدى | v | impf=يستعدي; msd=استعداء; على=against | antagonize; turn
استعذب | v | impf=يستعذب; msd=استعذاب | find pleasant
استعرض | v | impf=يستعرض; msd=استعراض | review; showcase; browse
استعصى | v | impf=يستعصي; msd=استعصاء; على=; intr | defy; be difficult for
استعطف | v | impf=يستعطف; msd=استعطاف | appeal to; plead with
استعظم | v | impf=يستعظم; msd=استعظام | find enormous
استعلم | v | impf=يستعلم; msd=استعلام; عن=about; intr | inquire; query
استعلى | v | impf=يستعلي; msd=استعلاء; على=over; intr | be arrogant
استعمر | v | impf=يستعمر; msd=استعمار | colonize
استعمل | v | impf=يستعمل; msd=استعمال | use
استغاث | v | impf=يستغيث; msd=استغاثة; ب=; intr | call for help
استغبى | v | impf=يستغبي; msd=استغباء | treat as stupid
استغرب | v | impf=يستغرب; msd=استغراب; من=at | be surprised at; find strange
استغرق | v | impf=يستغرق | take
استغفر | v | impf=يستغفر; msd=استغفار | ask forgiveness of
استغفل | v | impf=يستغفل; msd=استغفال | fool; take advantage of
استغل | v | impf=يستغل; msd=استغلال | exploit
استغلق | v | impf=يستغلق; msd=استغلاق; على=for; intr | be obscure
استغنى | v | impf=يستغني; msd=استغناء; عن=; intr | do without; dispense with
استفاد | v | impf=يستفيد; msd=استفادة; من=from; intr | benefit
استفاض | v | impf=يستفيض; msd=استفاضة; في=on; intr | elaborate
استفاق | v | impf=يستفيق; msd=استفاقة; من=from; intr | wake up; regain consciousness
استفتى | v | impf=يستفتي; msd=استفتاء | consult; poll
استفحل | v | impf=يستفحل; msd=استفحال; intr | worsen; get out of control
استفرد | v | impf=يستفرد; msd=استفراد; ب=; intr | single out
استفرغ | v | impf=يستفرغ; msd=استفراغ; intr | vomit
استفز | v | impf=يستفز; msd=استفزاز | provoke
استفسر | v | impf=يستفسر; msd=استفسار; عن=about; من=; intr | inquire; ask
استفظع | v | impf=يستفظع; msd=استفظاع | find horrific
استفهم | v | impf=يستفهم; msd=استفهام; عن=about; intr | inquire
استقال | v | impf=يستقيل; msd=استقالة; من=from; intr | resign
استقام | v | impf=يستقيم; msd=استقامة; intr | be straight; straighten
استقبل | v | impf=يستقبل; msd=استقبال | receive
استقدم | v | impf=يستقدم; msd=استقدام; من=from | bring in; recruit
استقذر | v | impf=يستقذر; msd=استقذار | find filthy
استقر | v | impf=يستقر; msd=استقرار; intr | settle; stabilize
استقرأ | v | impf=يستقرئ; msd=استقراء | extrapolate; examine
استقصى | v | impf=يستقصي; msd=استقصاء | investigate; survey
استقطب | v | impf=يستقطب; msd=استقطاب | attract; polarize
استقطع | v | impf=يستقطع; msd=استقطاع; من=from | deduct
استقل | v | impf=يستقل; msd=استقلال; عن=from | become independent; board
استقوى | v | impf=يستقوي; msd=استقواء; ب=on; على=against; intr | draw strength
استقى | v | impf=يستقي; msd=استقاء; من=from | draw; obtain
استكان | v | impf=يستكين; msd=استكانة; إلى=to; ل=to; intr | submit; be submissive
استكبر | v | impf=يستكبر; msd=استكبار; intr | be arrogant
استكتب | v | impf=يستكتب; msd=استكتاب | commission to write
استكثر | v | impf=يستكثر; msd=استكثار; من= | find too much
استكشف | v | impf=يستكشف; msd=استكشاف | explore
استكفى | v | impf=يستكفي; msd=استكفاء; ب=with; intr | be content
استكمل | v | impf=يستكمل; msd=استكمال | complete; continue
استكنه | v | impf=يستكنه; msd=استكناه | explore
استل | v | impf=يستل; msd=استلال | draw; pull out
استلذ | v | impf=يستلذ; msd=استلذاذ; ب= | enjoy
استلزم | v | impf=يستلزم | require
استلطف | v | impf=يستلطف; msd=استلطاف | find likable
استلف | v | impf=يستلف; msd=استلاف; من=from | borrow
استلقى | v | impf=يستلقي; msd=استلقاء; على=on; intr | lie down; lie
استلم | v | impf=يستلم; msd=استلام; من=from | receive; take over
استلهم | v | impf=يستلهم; msd=استلهام; من=from | be inspired by; draw inspiration from
استمات | v | impf=يستميت; msd=استماتة; في=; intr | fight desperately
استمال | v | impf=يستميل; msd=استمالة | win over
استمتع | v | impf=يستمتع; msd=استمتاع; ب=; intr | enjoy
استمد | v | impf=يستمد; msd=استمداد; من=from | derive; draw
استمر | v | impf=يستمر; msd=استمرار; intr | continue
استمرأ | v | impf=يستمرئ; msd=استمراء | relish; get used to
استمزج | v | impf=يستمزج; msd=استمزاج | sound out
استمسك | v | impf=يستمسك; msd=استمساك; ب=to; intr | cling
استمع | v | impf=يستمع; msd=استماع; إلى=to; intr | listen
استملح | v | impf=يستملح; msd=استملاح | find charming
استملك | v | impf=يستملك; msd=استملاك | acquire; expropriate
استمهل | v | impf=يستمهل; msd=استمهال | ask for time from
استنار | v | impf=يستنير; msd=استنارة; ب=by; intr | be enlightened
استنبت | v | impf=يستنبت; msd=استنبات | grow; cultivate
استنبط | v | impf=يستنبط; msd=استنباط; من=from | deduce; derive
استنتج | v | impf=يستنتج; msd=استنتاج; من=from | conclude; infer; deduce
استنجد | v | impf=يستنجد; msd=استنجاد; ب=; intr | call for help; appeal to
استند | v | impf=يستند; إلى=on | be based
استنزف | v | impf=يستنزف; msd=استنزاف | drain; exhaust; deplete
استنزل | v | impf=يستنزل; msd=استنزال | bring down
استنسخ | v | impf=يستنسخ; msd=استنساخ | clone; copy
استنشق | v | impf=يستنشق; msd=استنشاق | inhale; breathe
استنصر | v | impf=يستنصر; msd=استنصار; ب= | seek help from
استنطق | v | impf=يستنطق; msd=استنطاق | interrogate
استنفد | v | impf=يستنفد; msd=استنفاد | exhaust; use up; deplete
استنفذ | v | impf=يستنفذ; msd=استنفاذ | exhaust; use up
استنفر | v | impf=يستنفر; msd=استنفار | mobilize; put on alert
استنقذ | v | impf=يستنقذ; msd=استنقاذ | rescue
استنكر | v | impf=يستنكر; msd=استنكار | condemn; denounce
استنكف | v | impf=يستنكف; msd=استنكاف; عن=from; intr | refrain
استنهض | v | impf=يستنهض; msd=استنهاض | rouse; mobilize
استهان | v | impf=يستهين; msd=استهانة; ب=; intr | underestimate; disregard
استهتر | v | impf=يستهتر; msd=استهتار; ب=with; intr | be reckless
استهجن | v | impf=يستهجن; msd=استهجان | disapprove of; condemn
استهدف | v | impf=يستهدف; msd=استهداف | target
استهزأ | v | impf=يستهزئ; msd=استهزاء; ب=; من=; intr | mock
استهل | v | impf=يستهل; msd=استهلال; ب=with | begin; open
استهلك | v | impf=يستهلك; msd=استهلاك | consume
استهوى | v | impf=يستهوي; msd=استهواء | attract; fascinate
استوثق | v | impf=يستوثق; msd=استيثاق; من=; intr | verify
استوجب | v | impf=يستوجب; msd=استيجاب | require; deserve
استوحش | v | impf=يستوحش; msd=استيحاش; من=; intr | feel lonely
استوحى | v | impf=يستوحي; msd=استيحاء; من=from | draw inspiration from; derive
استودع | v | impf=يستودع; msd=استيداع | entrust; deposit
استورد | v | impf=يستورد; msd=استيراد; من=from | import
استوزر | v | impf=يستوزر; msd=استيزار | appoint as minister
استوضح | v | impf=يستوضح; msd=استيضاح | ask for clarification of
استوطن | v | impf=يستوطن; msd=استيطان | settle; inhabit
استوعب | v | impf=يستوعب; msd=استيعاب | absorb
استوفى | v | impf=يستوفي; msd=استيفاء | meet; fulfill; satisfy
استوقف | v | impf=يستوقف; msd=استيقاف | stop; strike
استولد | v | impf=يستولد; msd=استيلاد | breed; generate
استولى | v | impf=يستولي; على=; intr | seize
استوى | v | impf=يستوي; msd=استواء; على=on; intr | be equal; sit; ripen
استيقظ | v | impf=يستيقظ; msd=استيقاظ; من=from; على=to; intr | wake up
استيقن | v | impf=يستيقن; msd=استيقان; من=of; intr | be certain
اشتاق | v | impf=يشتاق; msd=اشتياق; إلى=; ل=; intr | miss; long for
اشتبك | v | impf=يشتبك; msd=اشتباك; مع=with; intr | clash
اشتبه | v | impf=يشتبه; ب=; في=; intr | suspect
اشتد | v | impf=يشتد; msd=اشتداد; intr | intensify; become stronger
اشترط | v | impf=يشترط; msd=اشتراط; على=on | stipulate; require
اشترك | v | impf=يشترك; msd=اشتراك; في=in; intr | take part
اشترى | v | impf=يشتري; msd=شراء | buy
اشتط | v | impf=يشتط; msd=اشتطاط; intr | go too far
اشتعل | v | impf=يشتعل; msd=اشتعال; intr | ignite; flare up; burn
اشتغل | v | impf=يشتغل; msd=اشتغال; ب=in; في=in; على=on; intr | work
اشتق | v | impf=يشتق; msd=اشتقاق; من=from | derive
اشتكى | v | impf=يشتكي; msd=اشتكاء; من=of; إلى=to; intr | complain
اشتم | v | impf=يشتم; msd=اشتمام | smell; sniff
اشتمل | v | impf=يشتمل; على=; intr | include
اشتهر | v | impf=يشتهر; msd=اشتهار; ب=for; intr | be famous; be known
اشتهى | v | impf=يشتهي; msd=اشتهاء | desire; crave
اشمأزّ | v | impf=يشمئز; msd=اشمئزاز; من=by; intr | be disgusted
اصطاد | v | impf=يصطاد; msd=اصطياد | hunt; catch; fish
اصطاف | v | impf=يصطاف; msd=اصطياف; في=in; intr | spend the summer
اصطبر | v | impf=يصطبر; msd=اصطبار; على=with; intr | be patient
اصطبغ | v | impf=يصطبغ; msd=اصطباغ; ب=with; intr | be dyed
اصطحب | v | impf=يصطحب; msd=اصطحاب | take along; accompany
اصطدم | v | impf=يصطدم; msd=اصطدام; ب=with; intr | collide; crash; clash
اصطرع | v | impf=يصطرع; msd=اصطراع; intr | struggle
اصطف | v | impf=يصطف; msd=اصطفاف; intr | line up
اصطفى | v | impf=يصطفي; msd=اصطفاء | choose; select
اصطك | v | impf=يصطك; msd=اصطكاك; intr | chatter; knock together
اصطلح | v | impf=يصطلح; msd=اصطلاح; على=; intr | agree on
اصطلى | v | impf=يصطلي; msd=اصطلاء; ب=by; intr | keep warm; be burned
اصطنع | v | impf=يصطنع; msd=اصطناع | fabricate; feign
اضطجع | v | impf=يضطجع; msd=اضطجاع; على=on; intr | lie down
اضطر | v | impf=يضطر; إلى=to; intr | be forced
اضطرب | v | impf=يضطرب; msd=اضطراب; intr | be disturbed; become unsettled
اضطرم | v | impf=يضطرم; msd=اضطرام; intr | blaze
اضطلع | v | impf=يضطلع; msd=اضطلاع; ب=; intr | undertake; assume
اضطهد | v | impf=يضطهد; msd=اضطهاد | persecute; oppress
اضمحلّ | v | impf=يضمحل; msd=اضمحلال; intr | fade away; dwindle
اطرد | v | impf=يطرد; msd=اطراد; intr | continue; proceed steadily
اطلع | v | impf=يطلع; msd=اطلاع; على=; intr | review
اطمأنّ | v | impf=يطمئن; msd=اطمئنان; على=about; إلى=about; intr | be reassured; feel reassured
اعتاد | v | impf=يعتاد; msd=اعتياد; obj=to; على=to | get used; be accustomed
اعتاش | v | impf=يعتاش; msd=اعتياش; من=on; على=on; intr | live
اعتبر | v | impf=يعتبر; msd=اعتبار | consider
اعتد | v | impf=يعتد; msd=اعتداد; ب=; intr | take pride in; rely on
اعتدل | v | impf=يعتدل; msd=اعتدال; في=in; intr | be moderate; straighten up
اعتدى | v | impf=يعتدي; msd=اعتداء; على=; intr | attack; assault
اعتذر | v | impf=يعتذر; msd=اعتذار; عن=for; من=to; إلى=to; ل=to; intr | apologize
اعترض | v | impf=يعترض; msd=اعتراض; على=to; intr | object
اعترف | v | impf=يعترف; msd=اعتراف; ب= | admit; recognize
اعترك | v | impf=يعترك; msd=اعتراك; intr | struggle
اعترى | v | impf=يعتري; msd=اعتراء | afflict; come over
اعتز | v | impf=يعتز; msd=اعتزاز; ب=of; intr | be proud
اعتزل | v | impf=يعتزل; msd=اعتزال | retire from; withdraw from
اعتزم | v | impf=يعتزم; msd=اعتزام | intend; plan
اعتصر | v | impf=يعتصر; msd=اعتصار | squeeze
اعتصم | v | impf=يعتصم; msd=اعتصام; في=in; intr | stage a sit-in; hold fast
اعتقد | v | impf=يعتقد; msd=اعتقاد | believe
اعتقل | v | impf=يعتقل; msd=اعتقال | arrest
اعتكف | v | impf=يعتكف; msd=اعتكاف; في=in; intr | go into seclusion
اعتل | v | impf=يعتل; msd=اعتلال; intr | fall ill
اعتلى | v | impf=يعتلي; msd=اعتلاء | ascend; mount; top
اعتمد | v | impf=يعتمد; msd=اعتماد; على=on | depend; adopt
اعتمر | v | impf=يعتمر; msd=اعتمار | wear; perform the lesser pilgrimage
اعتمل | v | impf=يعتمل; msd=اعتمال; في=in; intr | ferment; stir
اعتنق | v | impf=يعتنق; msd=اعتناق | embrace
اعتنى | v | impf=يعتني; msd=اعتناء; ب=of; intr | take care
اعتور | v | impf=يعتور; msd=اعتوار | afflict; mar
اعشوشب | v | impf=يعشوشب; msd=اعشيشاب; intr | become grassy
اعوج | v | impf=يعوج; msd=اعوجاج; intr | become crooked
اغتاب | v | impf=يغتاب; msd=اغتياب | backbite
اغتاظ | v | impf=يغتاظ; msd=اغتياظ; من=at; intr | become angry
اغتال | v | impf=يغتال; msd=اغتيال | assassinate
اغتبط | v | impf=يغتبط; msd=اغتباط; ب=at; intr | be delighted
اغتر | v | impf=يغتر; msd=اغترار; ب=by; intr | be deceived; be conceited
اغترب | v | impf=يغترب; msd=اغتراب; عن=from; intr | emigrate; be alienated
اغترف | v | impf=يغترف; msd=اغتراف; من=from | scoop; draw
اغتسل | v | impf=يغتسل; msd=اغتسال; intr | wash; bathe
اغتصب | v | impf=يغتصب; msd=اغتصاب | rape; usurp
اغتم | v | impf=يغتم; msd=اغتمام; intr | be distressed
اغتنم | v | impf=يغتنم; msd=اغتنام | seize; take advantage of
اغتنى | v | impf=يغتني; msd=اغتناء; intr | become rich
اغرورق | v | impf=يغرورق; msd=اغريراق; ب=with; intr | fill
افتأت | v | impf=يفتئت; msd=افتئات; على=; intr | encroach on
افتتح | v | impf=يفتتح; msd=افتتاح | open; inaugurate
افتتن | v | impf=يفتتن; msd=افتتان; ب=by; intr | be fascinated
افتخر | v | impf=يفتخر; msd=افتخار; ب=of; intr | be proud
افتدى | v | impf=يفتدي; msd=افتداء; ب=with | ransom
افترس | v | impf=يفترس; msd=افتراس | prey on; devour
افترش | v | impf=يفترش; msd=افتراش | sleep on; lie on
افترض | v | impf=يفترض; msd=افتراض | assume; suppose
افترق | v | impf=يفترق; msd=افتراق; عن=from; intr | separate; part
افترى | v | impf=يفتري; msd=افتراء; على=; intr | slander
افتضح | v | impf=يفتضح; msd=افتضاح; intr | be exposed
افتعل | v | impf=يفتعل; msd=افتعال | fabricate; feign
افتقد | v | impf=يفتقد; msd=افتقاد; إلى= | miss; lack
افتقر | v | impf=يفتقر; msd=افتقار; إلى= | lack
افتك | v | impf=يفتك; msd=افتكاك | wrest
اقتات | v | impf=يقتات; msd=اقتيات; على=on; من=on; intr | feed; live
اقتاد | v | impf=يقتاد; msd=اقتياد; إلى=to | lead; take
اقتبس | v | impf=يقتبس; msd=اقتباس; من=from | quote; adapt
اقتتل | v | impf=يقتتل; msd=اقتتال; intr | fight one another
اقتحم | v | impf=يقتحم; msd=اقتحام | storm; break into
اقتدى | v | impf=يقتدي; msd=اقتداء; ب=; intr | follow the example of
اقترب | v | impf=يقترب; msd=اقتراب; من=; intr | approach
اقترح | v | impf=يقترح; msd=اقتراح | propose; suggest
اقترض | v | impf=يقترض; msd=اقتراض | borrow
اقترع | v | impf=يقترع; msd=اقتراع; على=on; intr | vote; draw lots
اقترف | v | impf=يقترف; msd=اقتراف | commit
اقترن | v | impf=يقترن; msd=اقتران; ب=with; intr | be associated; be coupled
اقتسم | v | impf=يقتسم; msd=اقتسام; مع=with | share; divide
اقتص | v | impf=يقتص; msd=اقتصاص; من=on; ل=for; intr | take revenge; retaliate
اقتصد | v | impf=يقتصد; msd=اقتصاد; في=on; intr | economize; save
اقتصر | v | impf=يقتصر; على=to; intr | be limited
اقتضى | v | impf=يقتضي; msd=اقتضاء | require; necessitate
اقتطع | v | impf=يقتطع; msd=اقتطاع; من=from | deduct; cut off
اقتطف | v | impf=يقتطف; msd=اقتطاف | pick; quote
اقتفى | v | impf=يقتفي; msd=اقتفاء | follow; track
اقتلع | v | impf=يقتلع; msd=اقتلاع; من=from | uproot; tear out
اقتنص | v | impf=يقتنص; msd=اقتناص | seize; hunt
اقتنع | v | impf=يقتنع; msd=اقتناع; ب=of; intr | be convinced
اقتنى | v | impf=يقتني; msd=اقتناء | acquire; own
اقشعرّ | v | impf=يقشعر; msd=اقشعرار; intr | shudder
اكتأب | v | impf=يكتئب; msd=اكتئاب; intr | become depressed
اكتتب | v | impf=يكتتب; msd=اكتتاب; في=to; intr | subscribe
اكتحل | v | impf=يكتحل; msd=اكتحال; intr | wear kohl
اكترث | v | impf=يكترث; msd=اكتراث; ب=about; ل=about; intr | care
اكترى | v | impf=يكتري; msd=اكتراء | rent
اكتسب | v | impf=يكتسب; msd=اكتساب | acquire; gain
اكتسح | v | impf=يكتسح; msd=اكتساح | sweep; overwhelm
اكتسى | v | impf=يكتسي; msd=اكتساء; ب= | be covered with; take on
اكتشف | v | impf=يكتشف; msd=اكتشاف | discover
اكتظ | v | impf=يكتظ; msd=اكتظاظ; ب=with; intr | be crowded; be packed
اكتفى | v | impf=يكتفي; msd=اكتفاء; ب=with; intr | be content; be satisfied
اكتمل | v | impf=يكتمل; msd=اكتمال; intr | be completed
اكتنز | v | impf=يكتنز; msd=اكتناز | hoard
اكتنف | v | impf=يكتنف; msd=اكتناف | surround; shroud
اكتنه | v | impf=يكتنه; msd=اكتناه | fathom
اكتوى | v | impf=يكتوي; msd=اكتواء; ب=by; intr | be burned
اكفهرّ | v | impf=يكفهر; msd=اكفهرار; intr | darken
التأم | v | impf=يلتئم; msd=التئام; intr | heal; convene
التاع | v | impf=يلتاع; msd=التياع; intr | be anguished
التبس | v | impf=يلتبس; msd=التباس; على=to; intr | be ambiguous; be confusing
التجأ | v | impf=يلتجئ; msd=التجاء; إلى=; intr | resort to; take refuge
التحف | v | impf=يلتحف; msd=التحاف; ب=in | be wrapped
التحق | v | impf=يلتحق; msd=التحاق; ب=; intr | join; enroll in
التحم | v | impf=يلتحم; msd=التحام; مع=with; ب=with; intr | fuse; clash
التحى | v | impf=يلتحي; msd=التحاء; intr | grow a beard
التذ | v | impf=يلتذ; msd=التذاذ; ب=; intr | enjoy
التزم | v | impf=يلتزم; msd=التزام; ب=to | commit; adhere
التصق | v | impf=يلتصق; msd=التصاق; ب=to; intr | stick; adhere
التف | v | impf=يلتف; msd=التفاف; حول=around; على=around; intr | wrap; twist
التفت | v | impf=يلتفت; msd=التفات; إلى=to; intr | turn; pay attention
التقط | v | impf=يلتقط; msd=التقاط | capture; pick up; take
التقم | v | impf=يلتقم; msd=التقام | swallow
التقى | v | impf=يلتقي; msd=التقاء; ب= | meet
التمس | v | impf=يلتمس; msd=التماس | seek; request
التمع | v | impf=يلتمع; msd=التماع; intr | shine; gleam
التهب | v | impf=يلتهب; msd=التهاب; intr | be inflamed; flare up
التهم | v | impf=يلتهم; msd=التهام | devour
التهى | v | impf=يلتهي; msd=التهاء; ب=with; عن=from; intr | be distracted
التوى | v | impf=يلتوي; msd=التواء; intr | twist; bend
امتاز | v | impf=يمتاز; msd=امتياز; ب=by; عن=from; intr | be distinguished; be characterized
امتثل | v | impf=يمتثل; msd=امتثال; ل=with; intr | comply
امتحن | v | impf=يمتحن; msd=امتحان | examine; test
امتد | v | impf=يمتد; msd=امتداد; intr | extend
امتدح | v | impf=يمتدح; msd=امتداح | praise
امتزج | v | impf=يمتزج; msd=امتزاج; ب=with; مع=with; intr | mix; blend
امتص | v | impf=يمتص; msd=امتصاص | absorb; suck
امتطى | v | impf=يمتطي; msd=امتطاء | ride; mount
امتعض | v | impf=يمتعض; msd=امتعاض; من=at; intr | be indignant; resent
امتقع | v | impf=يمتقع; msd=امتقاع; intr | turn pale
امتلأ | v | impf=يمتلئ; msd=امتلاء; ب=with; intr | fill; be filled
امتلك | v | impf=يمتلك; msd=امتلاك | possess
امتن | v | impf=يمتن; msd=امتنان; ل=to; intr | be grateful
امتنع | v | impf=يمتنع; msd=امتناع; عن=from; intr | refrain
امتهن | v | impf=يمتهن; msd=امتهان | practice; degrade
انبثق | v | impf=ينبثق; msd=انبثاق; عن=from; من=from; intr | emerge; arise
انبرى | v | impf=ينبري; msd=انبراء; ل=; intr | stand up to
انبسط | v | impf=ينبسط; msd=انبساط; intr | spread out; have fun
انبطح | v | impf=ينبطح; msd=انبطاح; على=on; intr | lie flat
انبعث | v | impf=ينبعث; msd=انبعاث; من=from; intr | emanate; be emitted
انبعج | v | impf=ينبعج; msd=انبعاج; intr | be dented
انبغى | v | impf=ينبغي | be necessary
انبلج | v | impf=ينبلج; msd=انبلاج; intr | dawn
انبنى | v | impf=ينبني; msd=انبناء; على=on; intr | be based
انبهر | v | impf=ينبهر; msd=انبهار; ب=by; من=by; intr | be dazzled
انتاب | v | impf=ينتاب; msd=انتياب | seize; come over
انتبذ | v | impf=ينتبذ; msd=انتباذ | withdraw to
انتبه | v | impf=ينتبه; msd=انتباه; إلى=to; intr | pay attention
انتثر | v | impf=ينتثر; msd=انتثار; intr | scatter
انتحب | v | impf=ينتحب; msd=انتحاب; intr | sob; weep
انتحر | v | impf=ينتحر; msd=انتحار; intr | commit suicide
انتحل | v | impf=ينتحل; msd=انتحال | impersonate; plagiarize
انتخب | v | impf=ينتخب; msd=انتخاب | elect
انتدب | v | impf=ينتدب; msd=انتداب | delegate; assign
انتزع | v | impf=ينتزع; msd=انتزاع; من=from | wrest; extract; snatch
انتسب | v | impf=ينتسب; msd=انتساب; إلى=; ل=; intr | belong to; join
انتشر | v | impf=ينتشر; msd=انتشار; intr | spread
انتشل | v | impf=ينتشل; msd=انتشال; من=from | retrieve; recover; pull out
انتشى | v | impf=ينتشي; msd=انتشاء; ب=with; intr | be elated
انتصب | v | impf=ينتصب; msd=انتصاب; intr | stand up; stand erect
انتصر | v | impf=ينتصر; msd=انتصار; على=over; في=in; intr | win; triumph
انتصف | v | impf=ينتصف; msd=انتصاف; intr | reach the middle
انتظر | v | impf=ينتظر; msd=انتظار; obj=for | wait
انتظم | v | impf=ينتظم; msd=انتظام; في=in; intr | be regular; become organized
انتعش | v | impf=ينتعش; msd=انتعاش; intr | recover; revive
انتعل | v | impf=ينتعل; msd=انتعال | wear
انتفخ | v | impf=ينتفخ; msd=انتفاخ; intr | swell
انتفض | v | impf=ينتفض; msd=انتفاض; ضد=against; على=against; intr | rise up; revolt
انتفع | v | impf=ينتفع; msd=انتفاع; ب=from; من=from; intr | benefit
انتفى | v | impf=ينتفي; msd=انتفاء; intr | cease to exist; be absent
انتقد | v | impf=ينتقد; msd=انتقاد | criticize
انتقص | v | impf=ينتقص; msd=انتقاص; من=; intr | detract from; belittle
انتقل | v | impf=ينتقل; msd=انتقال; إلى=to; intr | move
انتقم | v | impf=ينتقم; msd=انتقام; من=on; ل=for; intr | take revenge
انتقى | v | impf=ينتقي; msd=انتقاء | select; choose
انتكس | v | impf=ينتكس; msd=انتكاس; intr | relapse; suffer a setback
انتمى | v | impf=ينتمي; msd=انتماء; إلى=to; intr | belong
انتهب | v | impf=ينتهب; msd=انتهاب | plunder
انتهج | v | impf=ينتهج; msd=انتهاج | pursue; adopt
انتهر | v | impf=ينتهر; msd=انتهار | scold
انتهز | v | impf=ينتهز; msd=انتهاز | seize; take
انتهك | v | impf=ينتهك; msd=انتهاك | violate
انتهى | v | impf=ينتهي; msd=انتهاء; intr | end
انتوى | v | impf=ينتوي; msd=انتواء | intend
انثنى | v | impf=ينثني; msd=انثناء; عن=from; intr | bend
انجذب | v | impf=ينجذب; msd=انجذاب; إلى=to; ل=to; intr | be attracted; be drawn
انجر | v | impf=ينجر; msd=انجرار; إلى=into; وراء=behind; intr | be dragged; be drawn
انجرح | v | impf=ينجرح; msd=انجراح; intr | be wounded
انجرف | v | impf=ينجرف; msd=انجراف; مع=with; intr | be swept away; drift
انجلى | v | impf=ينجلي; msd=انجلاء; intr | clear; become clear
انحاز | v | impf=ينحاز; msd=انحياز; إلى=with; ل=with; intr | side
انحبس | v | impf=ينحبس; msd=انحباس; intr | be trapped; be held back
انحدر | v | impf=ينحدر; msd=انحدار; من=from; إلى=to; intr | descend; decline
انحرف | v | impf=ينحرف; msd=انحراف; عن=from; intr | deviate; swerve
انحسر | v | impf=ينحسر; msd=انحسار; عن=from; intr | recede; subside
انحشر | v | impf=ينحشر; msd=انحشار; في=in; intr | be squeezed; be stuck
انحصر | v | impf=ينحصر; msd=انحصار; في=; intr | be limited to
انحط | v | impf=ينحط; msd=انحطاط; intr | decline; degenerate
انحل | v | impf=ينحل; msd=انحلال; intr | dissolve; be resolved
انحنى | v | impf=ينحني; msd=انحناء; أمام=before; ل=to; intr | bend; bow
انخدع | v | impf=ينخدع; msd=انخداع; ب=by; intr | be deceived; be fooled
انخرط | v | impf=ينخرط; msd=انخراط; في=in; intr | engage; get involved
انخرق | v | impf=ينخرق; msd=انخراق; intr | be pierced
انخسف | v | impf=ينخسف; msd=انخساف; intr | cave in; be eclipsed
انخفض | v | impf=ينخفض; msd=انخفاض; intr | fall
انخلع | v | impf=ينخلع; msd=انخلاع; intr | be dislocated
اندثر | v | impf=يندثر; msd=اندثار; intr | become extinct; disappear
اندحر | v | impf=يندحر; msd=اندحار; intr | be defeated; be routed
اندرج | v | impf=يندرج; msd=اندراج; في=; تحت=under; ضمن=under; intr | fall; be included
اندس | v | impf=يندس; msd=اندساس; بين=among; في=into; intr | slip; infiltrate
اندفع | v | impf=يندفع; msd=اندفاع; نحو=toward; إلى=to; intr | rush; surge
اندفن | v | impf=يندفن; msd=اندفان; intr | be buried
اندلع | v | impf=يندلع; msd=اندلاع; intr | break out
اندلق | v | impf=يندلق; msd=اندلاق; intr | spill
اندمج | v | impf=يندمج; msd=اندماج; في=into; مع=with; intr | merge; integrate
اندمل | v | impf=يندمل; msd=اندمال; intr | heal
اندهش | v | impf=يندهش; msd=اندهاش; من=by; ل=by; intr | be astonished; be amazed
انذهل | v | impf=ينذهل; msd=انذهال; من=by; intr | be astonished
انزاح | v | impf=ينزاح; msd=انزياح; عن=from; intr | be displaced; shift
انزعج | v | impf=ينزعج; msd=انزعاج; من=by; intr | be annoyed; be upset
انزلق | v | impf=ينزلق; msd=انزلاق; إلى=into; في=into; على=on; intr | slip; slide
انزوى | v | impf=ينزوي; msd=انزواء; في=in; intr | withdraw
انساب | v | impf=ينساب; msd=انسياب; intr | flow
انساق | v | impf=ينساق; msd=انسياق; وراء=; intr | be carried away by
انسجم | v | impf=ينسجم; msd=انسجام; مع=with; intr | be consistent; harmonize
انسحب | v | impf=ينسحب; msd=انسحاب; من=from; intr | withdraw
انسحق | v | impf=ينسحق; msd=انسحاق; intr | be crushed
انسد | v | impf=ينسد; msd=انسداد; intr | be blocked; become clogged
انسدل | v | impf=ينسدل; msd=انسدال; على=over; intr | hang down; fall
انسكب | v | impf=ينسكب; msd=انسكاب; على=on; intr | spill; pour
انسل | v | impf=ينسل; msd=انسلال; من=from; إلى=into; intr | slip away
انسلخ | v | impf=ينسلخ; msd=انسلاخ; عن=from; intr | break away; be shed
انشرح | v | impf=ينشرح; msd=انشراح; intr | be delighted
انشطر | v | impf=ينشطر; msd=انشطار; إلى=into; intr | split
انشغل | v | impf=ينشغل; msd=انشغال; ب=with; عن=from; intr | be busy; be preoccupied
انشق | v | impf=ينشق; msd=انشقاق; عن=from; intr | defect; split
انصاع | v | impf=ينصاع; msd=انصياع; ل=; إلى=; intr | obey; yield to
انصب | v | impf=ينصب; msd=انصباب; على=on; intr | focus; pour
انصبغ | v | impf=ينصبغ; msd=انصباغ; ب=with; intr | be dyed
انصدم | v | impf=ينصدم; msd=انصدام; ب=by; من=by; intr | be shocked
انصرف | v | impf=ينصرف; msd=انصراف; عن=from; إلى=to; intr | leave; turn away
انصرم | v | impf=ينصرم; msd=انصرام; intr | elapse
انصهر | v | impf=ينصهر; msd=انصهار; في=into; intr | melt; fuse
انضاف | v | impf=ينضاف; msd=انضياف; إلى=to; intr | be added
انضبط | v | impf=ينضبط; msd=انضباط; intr | be disciplined
انضغط | v | impf=ينضغط; msd=انضغاط; intr | be compressed
انضم | v | impf=ينضم; msd=انضمام; إلى=; intr | join
انضوى | v | impf=ينضوي; msd=انضواء; تحت=under; في=in; intr | be grouped; be included
انطبع | v | impf=ينطبع; msd=انطباع; في=in; على=on; intr | be imprinted
انطبق | v | impf=ينطبق; على=to; intr | apply
انطفأ | v | impf=ينطفئ; msd=انطفاء; intr | go out; be extinguished
انطلق | v | impf=ينطلق; msd=انطلاق; intr | start; set off
انطلى | v | impf=ينطلي; msd=انطلاء; على=; intr | fool
انطمس | v | impf=ينطمس; msd=انطماس; intr | be erased
انطوى | v | impf=ينطوي; على=; intr | involve
انعتق | v | impf=ينعتق; msd=انعتاق; من=from; intr | be freed
انعدم | v | impf=ينعدم; msd=انعدام; intr | be lacking; cease to exist
انعزل | v | impf=ينعزل; msd=انعزال; عن=from; intr | become isolated
انعطف | v | impf=ينعطف; msd=انعطاف; نحو=toward; إلى=to; intr | turn; swerve
انعقد | v | impf=ينعقد; msd=انعقاد; في=in; intr | convene; be held
انعكس | v | impf=ينعكس; msd=انعكاس; على=on; في=in; intr | be reflected; reverse
انغرز | v | impf=ينغرز; msd=انغراز; في=in; intr | be stuck; sink
انغرس | v | impf=ينغرس; msd=انغراس; في=in; intr | be implanted
انغلق | v | impf=ينغلق; msd=انغلاق; على=on; intr | close; shut
انغمر | v | impf=ينغمر; msd=انغمار; ب=with; intr | be flooded
انغمس | v | impf=ينغمس; msd=انغماس; في=in; intr | be immersed; indulge
انفتح | v | impf=ينفتح; msd=انفتاح; على=to; intr | open
انفجر | v | impf=ينفجر; msd=انفجار; في=in; intr | explode; burst; erupt
انفرج | v | impf=ينفرج; msd=انفراج; intr | ease; open
انفرد | v | impf=ينفرد; msd=انفراد; ب=; intr | have exclusively
انفرط | v | impf=ينفرط; msd=انفراط; intr | come apart
انفسح | v | impf=ينفسح; msd=انفساح; intr | widen
انفسخ | v | impf=ينفسخ; msd=انفساخ; intr | be annulled
انفصل | v | impf=ينفصل; msd=انفصال; عن=from; intr | separate; break away
انفصم | v | impf=ينفصم; msd=انفصام; intr | be severed
انفض | v | impf=ينفض; msd=انفضاض; عن=from; intr | disperse; break up
انفضح | v | impf=ينفضح; msd=انفضاح; intr | be exposed
انفعل | v | impf=ينفعل; msd=انفعال; intr | get upset; get emotional
انفك | v | impf=ينفك; msd=انفكاك; عن=from; intr | come loose; cease
انفلت | v | impf=ينفلت; msd=انفلات; من=from; intr | break loose; get out of control
انفلق | v | impf=ينفلق; msd=انفلاق; intr | split
انقاد | v | impf=ينقاد; msd=انقياد; ل=; إلى=; وراء=; intr | yield to; follow
انقبض | v | impf=ينقبض; msd=انقباض; intr | contract
انقرض | v | impf=ينقرض; msd=انقراض; intr | become extinct; die out
انقسم | v | impf=ينقسم; msd=انقسام; إلى=into; على=over; intr | be divided; split
انقشع | v | impf=ينقشع; msd=انقشاع; intr | clear; lift
انقض | v | impf=ينقض; msd=انقضاض; على=; intr | swoop down on; pounce on
انقضى | v | impf=ينقضي; msd=انقضاء; intr | elapse; expire
انقطع | v | impf=ينقطع; msd=انقطاع; عن=from; intr | be cut off; stop
انقلب | v | impf=ينقلب; msd=انقلاب; على=against; إلى=into; intr | overturn; turn
انقلع | v | impf=ينقلع; msd=انقلاع; intr | be uprooted
انكب | v | impf=ينكب; msd=انكباب; على=; intr | be absorbed in
انكسر | v | impf=ينكسر; msd=انكسار; intr | break
انكسف | v | impf=ينكسف; msd=انكساف; intr | be eclipsed
انكشف | v | impf=ينكشف; msd=انكشاف; intr | be exposed; come to light
انكفأ | v | impf=ينكفئ; msd=انكفاء; intr | withdraw; retreat
انكمش | v | impf=ينكمش; msd=انكماش; intr | shrink; contract
انكوى | v | impf=ينكوي; msd=انكواء; ب=by; intr | be burned
انمحى | v | impf=ينمحي; msd=انمحاء; من=from; intr | be erased
انهار | v | impf=ينهار; msd=انهيار; intr | collapse
انهال | v | impf=ينهال; msd=انهيال; على=; intr | rain down on
انهد | v | impf=ينهد; msd=انهداد; intr | be demolished
انهدم | v | impf=ينهدم; msd=انهدام; intr | collapse
انهزم | v | impf=ينهزم; msd=انهزام; أمام=to; intr | be defeated; lose
انهمر | v | impf=ينهمر; msd=انهمار; intr | pour down
انهمك | v | impf=ينهمك; msd=انهماك; في=in; ب=in; intr | be engrossed; be busy
اهتاج | v | impf=يهتاج; msd=اهتياج; intr | become agitated
اهتدى | v | impf=يهتدي; msd=اهتداء; إلى=to; ب=by; intr | be guided; find the way
اهترأ | v | impf=يهترئ; msd=اهتراء; intr | wear out
اهتز | v | impf=يهتز; msd=اهتزاز; intr | shake; tremble; vibrate
اهتم | v | impf=يهتم; msd=اهتمام; ب=; intr | care about
بات | v | impf=يبيت | become
باع | v | impf=يبيع; msd=بيع | sell
بث | v | impf=يبث; msd=بث | broadcast
بحث | v | impf=يبحث; msd=بحث; عن=for | discuss; search
بدأ | v | impf=يبدأ; msd=بدء | begin; start
بدا | v | impf=يبدو | seem
بذل | v | impf=يبذل; msd=بذل | exert; make
برز | v | impf=يبرز; msd=بروز; intr | emerge
برمج | v | impf=يبرمج; msd=برمجة | program
بسط | v | impf=يبسط; msd=بسط | impose; extend
بقي | v | impf=يبقى; msd=بقاء; intr | remain
بكى | v | impf=يبكي; msd=بكاء; intr | cry
بلغ | v | impf=يبلغ; msd=بلوغ | reach; amount to
بنى | v | impf=يبني; msd=بناء | build
بين | v | impf=يبين; msd=تبيين | show
تآخى | v | impf=يتآخى; msd=تآخي; intr | fraternize
تآزر | v | impf=يتآزر; msd=تآزر; intr | support one another
تآمر | v | impf=يتآمر; msd=تآمر; على=against; مع=with; intr | conspire; plot
تأثر | v | impf=يتأثر; msd=تأثر; ب=by; intr | be affected
تأجج | v | impf=يتأجج; msd=تأجج; intr | flare up; intensify
تأجل | v | impf=يتأجل; msd=تأجل; intr | be postponed
تأخر | v | impf=يتأخر; msd=تأخر; intr | be late
تأذى | v | impf=يتأذى; msd=تأذي; من=by; intr | be harmed
تأرجح | v | impf=يتأرجح; msd=تأرجح; بين=between; intr | swing; fluctuate
تأزم | v | impf=يتأزم; msd=تأزم; intr | worsen; come to a head
تأسس | v | impf=يتأسس; msd=تأسس; intr | be founded
تأسف | v | impf=يتأسف; msd=تأسف; على=; ل=; intr | regret; be sorry
تأصل | v | impf=يتأصل; msd=تأصل; في=in; intr | be deeply rooted
تأفف | v | impf=يتأفف; msd=تأفف; من=about; intr | grumble
تأقلم | v | impf=يتأقلم; msd=تأقلم; مع=to; intr | adapt
تأكد | v | impf=يتأكد; msd=تأكد; من=; intr | make sure
تأكسد | v | impf=يتأكسد; msd=تأكسد; intr | oxidize
تألب | v | impf=يتألب; msd=تألب; على=against; intr | gang up
تألف | v | impf=يتألف; من=of; intr | consist
تألق | v | impf=يتألق; msd=تألق; intr | shine; excel
تألم | v | impf=يتألم; msd=تألم; من=from; intr | suffer; be in pain
تأمرك | v | impf=يتأمرك; msd=تأمرك; intr | become Americanized
تأمل | v | impf=يتأمل; msd=تأمل; في= | contemplate; hope
تأنق | v | impf=يتأنق; msd=تأنق; intr | dress elegantly
تأنى | v | impf=يتأنى; msd=تأني; intr | take time; act slowly
تأهب | v | impf=يتأهب; msd=تأهب; ل=for; intr | prepare; be on alert
تأهل | v | impf=يتأهل; msd=تأهل; ل=for; إلى=for; intr | qualify
تأوه | v | impf=يتأوه; msd=تأوه; intr | moan; sigh
تابع | v | impf=يتابع; msd=متابعة | continue; follow
تباحث | v | impf=يتباحث; msd=تباحث; مع=with; في=on; حول=on; intr | hold talks; confer
تبادل | v | impf=يتبادل; msd=تبادل | exchange
تبارز | v | impf=يتبارز; msd=تبارز; مع=with; intr | duel
تبارى | v | impf=يتبارى; msd=تباري; مع=with; intr | compete
تباطأ | v | impf=يتباطأ; msd=تباطؤ; intr | slow
تباعد | v | impf=يتباعد; msd=تباعد; عن=from; intr | move apart; diverge
تباهى | v | impf=يتباهى; msd=تباهي; ب=about; intr | boast
تباين | v | impf=يتباين; msd=تباين; intr | vary; differ
تبجح | v | impf=يتبجح; msd=تبجح; ب=about; intr | boast
تبختر | v | impf=يتبختر; msd=تبختر; intr | strut
تبخر | v | impf=يتبخر; msd=تبخر; intr | evaporate
تبدد | v | impf=يتبدد; msd=تبدد; intr | dissipate; vanish
تبدل | v | impf=يتبدل; msd=تبدل; intr | change
تبرأ | v | impf=يتبرأ; msd=تبرؤ; من=; intr | disown; renounce
تبرج | v | impf=يتبرج; msd=تبرج; intr | wear makeup
تبرع | v | impf=يتبرع; msd=تبرع; ب=; ل=to; intr | donate
تبرم | v | impf=يتبرم; msd=تبرم; من=about; intr | complain
تبسم | v | impf=يتبسم; msd=تبسم; intr | smile
تبصر | v | impf=يتبصر; msd=تبصر; في=; intr | reflect
تبع | v | impf=يتبع; msd=تبعية | follow
تبعثر | v | impf=يتبعثر; msd=تبعثر; intr | be scattered
تبقى | v | impf=يتبقى; msd=تبقي; من=of; intr | remain
تبلد | v | impf=يتبلد; msd=تبلد; intr | become dull
تبلغ | v | impf=يتبلغ; msd=تبلغ; ب=of; intr | be notified
تبلل | v | impf=يتبلل; msd=تبلل; intr | get wet
تبلور | v | impf=يتبلور; msd=تبلور; intr | crystallize; take shape
تبنى | v | impf=يتبنى; msd=تبن | adopt
تبوأ | v | impf=يتبوأ; msd=تبوؤ | occupy; assume
تبودل | v | impf=يتبودل; intr | be exchanged
تبول | v | impf=يتبول; msd=تبول; intr | urinate
تبين | v | impf=يتبين; msd=تبين; من=from; intr | become clear; turn out
تتالى | v | impf=يتتالى; msd=تتالي; intr | come in succession
تتبع | v | impf=يتتبع; msd=تتبع | track; trace
تتلمذ | v | impf=يتتلمذ; msd=تتلمذ; على=under; intr | study
تثاءب | v | impf=يتثاءب; msd=تثاؤب; intr | yawn
تثاقل | v | impf=يتثاقل; msd=تثاقل; intr | be sluggish
تثقف | v | impf=يتثقف; msd=تثقف; intr | become educated
تجادل | v | impf=يتجادل; msd=تجادل; مع=with; حول=about; intr | argue
تجاذب | v | impf=يتجاذب; msd=تجاذب | exchange; pull
تجاسر | v | impf=يتجاسر; msd=تجاسر; على=; intr | dare
تجافى | v | impf=يتجافى; msd=تجافي; عن=; intr | shun
تجانس | v | impf=يتجانس; msd=تجانس; مع=with; intr | be homogeneous
تجاهر | v | impf=يتجاهر; msd=تجاهر; ب=; intr | declare openly
تجاهل | v | impf=يتجاهل; msd=تجاهل | ignore
تجاوب | v | impf=يتجاوب; msd=تجاوب; مع=to; intr | respond
تجاور | v | impf=يتجاور; msd=تجاور; مع=to; intr | be adjacent
تجاوز | v | impf=يتجاوز; msd=تجاوز | exceed
تجبر | v | impf=يتجبر; msd=تجبر; على=over; intr | tyrannize
تجدد | v | impf=يتجدد; msd=تجدد; intr | be renewed; resume
تجذر | v | impf=يتجذر; msd=تجذر; في=in; intr | take root
تجرأ | v | impf=يتجرأ; msd=تجرؤ; على=; intr | dare
تجرد | v | impf=يتجرد; msd=تجرد; من=of; intr | be stripped
تجرع | v | impf=يتجرع; msd=تجرع | swallow; endure
تجزأ | v | impf=يتجزأ; msd=تجزؤ; إلى=into; intr | be divided; split
تجسد | v | impf=يتجسد; msd=تجسد; في=in; intr | be embodied
تجسس | v | impf=يتجسس; msd=تجسس; على=on; intr | spy
تجسم | v | impf=يتجسم; msd=تجسم; في=in; intr | take shape
تجشأ | v | impf=يتجشأ; msd=تجشؤ; intr | burp; belch
تجلط | v | impf=يتجلط; msd=تجلط; intr | clot; coagulate
تجلى | v | impf=يتجلى; msd=تجلي; في=in; intr | become manifest; be evident
تجمد | v | impf=يتجمد; msd=تجمد; intr | freeze
تجمع | v | impf=يتجمع; msd=تجمع; في=in; intr | gather; assemble
تجمل | v | impf=يتجمل; msd=تجمل; intr | put on makeup
تجمهر | v | impf=يتجمهر; msd=تجمهر; intr | gather; crowd together
تجنب | v | impf=يتجنب; msd=تجنب | avoid
تجنس | v | impf=يتجنس; msd=تجنس; intr | become naturalized
تجنى | v | impf=يتجنى; msd=تجني; على=; intr | wrong
تجهز | v | impf=يتجهز; msd=تجهز; ل=for; intr | get ready
تجهم | v | impf=يتجهم; msd=تجهم; intr | frown
تجول | v | impf=يتجول; msd=تجول; في=around; intr | wander; stroll
تحابّ | v | impf=يتحاب; msd=تحاب; intr | love one another
تحادث | v | impf=يتحادث; msd=تحادث; مع=with; intr | converse; talk
تحاسد | v | impf=يتحاسد; msd=تحاسد; intr | envy one another
تحاشى | v | impf=يتحاشى; msd=تحاشي | avoid
تحاضن | v | impf=يتحاضن; msd=تحاضن; intr | embrace
تحالف | v | impf=يتحالف; msd=تحالف; مع=with; intr | form an alliance
تحامل | v | impf=يتحامل; msd=تحامل; على=against; intr | be prejudiced
تحاور | v | impf=يتحاور; msd=تحاور; مع=with; intr | hold a dialogue; talk
تحايل | v | impf=يتحايل; msd=تحايل; على=; intr | circumvent
تحتم | v | impf=يتحتم; msd=تحتم; على=on; intr | be necessary; be imperative
تحجب | v | impf=يتحجب; msd=تحجب; intr | wear the hijab
تحجج | v | impf=يتحجج; msd=تحجج; ب=; intr | use as an excuse
تحجر | v | impf=يتحجر; msd=تحجر; intr | petrify; harden
تحدث | v | impf=يتحدث; msd=تحدث; عن=about; intr | speak; talk
تحدد | v | impf=يتحدد; msd=تحدد; intr | be determined; be set
تحدر | v | impf=يتحدر; msd=تحدر; من=from; intr | descend
تحدى | v | impf=يتحدى; msd=تحد | challenge
تحذلق | v | impf=يتحذلق; msd=تحذلق; intr | be pedantic
تحرج | v | impf=يتحرج; msd=تحرج; من=about; intr | feel embarrassed
تحرر | v | impf=يتحرر; msd=تحرر; من=from; intr | be liberated; break free
تحرش | v | impf=يتحرش; msd=تحرش; ب=; intr | harass
تحرق | v | impf=يتحرق; msd=تحرق; إلى=for; intr | yearn
تحرك | v | impf=يتحرك; msd=تحرك; intr | move
تحرى | v | impf=يتحرى; msd=تحري | investigate; verify
تحزب | v | impf=يتحزب; msd=تحزب; intr | take sides
تحسر | v | impf=يتحسر; msd=تحسر; على=over; intr | grieve
تحسس | v | impf=يتحسس; msd=تحسس | feel; grope
تحسن | v | impf=يتحسن; msd=تحسن; intr | improve
تحصل | v | impf=يتحصل; msd=تحصل; على=; intr | obtain
تحصن | v | impf=يتحصن; msd=تحصن; في=in; intr | take shelter; be fortified
تحطم | v | impf=يتحطم; msd=تحطم; intr | crash; be smashed
تحقق | v | impf=يتحقق; msd=تحقق; intr | be achieved
تحكم | v | impf=يتحكم; msd=تحكم; في=; ب=; intr | control
تحلق | v | impf=يتحلق; msd=تحلق; حول=around; intr | gather
تحلل | v | impf=يتحلل; msd=تحلل; من=from; intr | decompose
تحلى | v | impf=يتحلى; msd=تحلي; ب=; intr | possess; show
تحمس | v | impf=يتحمس; msd=تحمس; ل=about; intr | be enthusiastic
تحمل | v | impf=يتحمل; msd=تحمل | bear; endure; tolerate
تحور | v | impf=يتحور; msd=تحور; intr | mutate
تحول | v | impf=يتحول; msd=تحول; إلى=into; intr | turn
تحير | v | impf=يتحير; msd=تحير; intr | be confused
تحيز | v | impf=يتحيز; msd=تحيز; ل=toward; ضد=against; intr | be biased
تحيل | v | impf=يتحيل; msd=تحيل; على=; intr | trick; deceive
تخابر | v | impf=يتخابر; msd=تخابر; مع=with; intr | communicate; spy
تخاذل | v | impf=يتخاذل; msd=تخاذل; في=in; intr | falter; slack off
تخاصم | v | impf=يتخاصم; msd=تخاصم; مع=with; intr | quarrel
تخاطب | v | impf=يتخاطب; msd=تخاطب; مع=with; intr | communicate
تخاطف | v | impf=يتخاطف; msd=تخاطف | snatch
تخافت | v | impf=يتخافت; msd=تخافت; intr | fade
تخالف | v | impf=يتخالف; msd=تخالف; مع=with; intr | disagree
تخبط | v | impf=يتخبط; msd=تخبط; في=in; intr | flounder
تخثر | v | impf=يتخثر; msd=تخثر; intr | clot; coagulate
تخرج | v | impf=يتخرج; msd=تخرج; من=from; في=from; intr | graduate
تخصص | v | impf=يتخصص; msd=تخصص; في=in; intr | specialize
تخطى | v | impf=يتخطى; msd=تخطي | exceed; overcome; bypass
تخفى | v | impf=يتخفى; msd=تخفي; intr | hide
تخلخل | v | impf=يتخلخل; msd=تخلخل; intr | become loose
تخلص | v | impf=يتخلص; msd=تخلص; من=; intr | get rid of
تخلف | v | impf=يتخلف; msd=تخلف; عن=; intr | fall behind; miss
تخلل | v | impf=يتخلل; msd=تخلل | permeate; punctuate
تخلى | v | impf=يتخلى; عن=; intr | abandon
تخمر | v | impf=يتخمر; msd=تخمر; intr | ferment
تخندق | v | impf=يتخندق; msd=تخندق; intr | dig in
تخوف | v | impf=يتخوف; msd=تخوف; من=; intr | fear
تخير | v | impf=يتخير; msd=تخير | choose; select
تخيل | v | impf=يتخيل; msd=تخيل | imagine
تداخل | v | impf=يتداخل; msd=تداخل; مع=with; intr | overlap; interfere
تدارس | v | impf=يتدارس; msd=تدارس | study; discuss
تدارك | v | impf=يتدارك; msd=تدارك | remedy; rectify
تداعى | v | impf=يتداعى; msd=تداعي; intr | collapse; fall apart
تدافع | v | impf=يتدافع; msd=تدافع; intr | jostle; stampede
تدانى | v | impf=يتدانى; msd=تداني; intr | come close
تداول | v | impf=يتداول; msd=تداول | trade; discuss; circulate
تداوى | v | impf=يتداوى; msd=تداوي; ب=with; من=for; intr | be treated
تدبر | v | impf=يتدبر; msd=تدبر | manage; contemplate
تدثر | v | impf=يتدثر; msd=تدثر; ب=in; intr | be wrapped
تدحرج | v | impf=يتدحرج; msd=تدحرج; intr | roll
تدخل | v | impf=يتدخل; msd=تدخل; في=in; intr | intervene
تدرب | v | impf=يتدرب; msd=تدرب; على=on; intr | train; practice
تدرج | v | impf=يتدرج; msd=تدرج; في=through; intr | progress gradually; advance
تدفأ | v | impf=يتدفأ; msd=تدفؤ; intr | warm up; keep warm
تدفق | v | impf=يتدفق; msd=تدفق; intr | flow
تدلل | v | impf=يتدلل; msd=تدلل; intr | be pampered
تدلى | v | impf=يتدلى; msd=تدلي; من=from; intr | dangle; hang
تدنى | v | impf=يتدنى; msd=تدني; intr | decline; drop
تدهور | v | impf=يتدهور; msd=تدهور; intr | deteriorate
تدوول | v | impf=يتدوول; intr | be discussed; be circulated
تذبذب | v | impf=يتذبذب; msd=تذبذب; intr | fluctuate; oscillate
تذرع | v | impf=يتذرع; msd=تذرع; ب=; intr | use as a pretext
تذكر | v | impf=يتذكر; msd=تذكر | remember
تذلل | v | impf=يتذلل; msd=تذلل; ل=before; intr | grovel
تذمر | v | impf=يتذمر; msd=تذمر; من=about; intr | complain; grumble
تذوق | v | impf=يتذوق; msd=تذوق | taste; savor
تذيل | v | impf=يتذيل; msd=تذيل | be at the bottom of
ترأس | v | impf=يترأس; msd=ترؤس | chair; head
تراءى | v | impf=يتراءى; msd=تراءي; ل=to; intr | appear
ترابط | v | impf=يترابط; msd=ترابط; مع=with; intr | be interconnected
تراجع | v | impf=يتراجع; msd=تراجع; intr | decline; retreat
تراخى | v | impf=يتراخى; msd=تراخي; في=in; intr | slacken; be lax
تراسل | v | impf=يتراسل; msd=تراسل; مع=with; intr | correspond
تراشق | v | impf=يتراشق; msd=تراشق; ب=; intr | exchange; trade
تراصّ | v | impf=يتراص; msd=تراص; intr | be packed together; close ranks
تراضى | v | impf=يتراضى; msd=تراضي; على=on; intr | come to terms; agree
ترافع | v | impf=يترافع; msd=ترافع; عن=for; أمام=before; intr | plead
ترافق | v | impf=يترافق; msd=ترافق; مع=; intr | be accompanied by
تراكب | v | impf=يتراكب; msd=تراكب; intr | overlap
تراكم | v | impf=يتراكم; msd=تراكم; intr | accumulate
ترامى | v | impf=يترامى; msd=ترامي; intr | extend
تراهن | v | impf=يتراهن; msd=تراهن; على=on; intr | bet
تراوح | v | impf=يتراوح; بين=between; intr | range
تربص | v | impf=يتربص; msd=تربص; ب=; intr | lie in wait for
تربع | v | impf=يتربع; msd=تربع; على=; intr | sit atop; sit cross-legged
تربى | v | impf=يتربى; msd=تربي; على=on; intr | be brought up; grow up
ترتب | v | impf=يترتب; على=from; intr | result
ترجل | v | impf=يترجل; msd=ترجل; من=from; عن=from; intr | dismount; get out
ترجم | v | impf=يترجم; msd=ترجمة | translate
ترحم | v | impf=يترحم; msd=ترحم; على=; intr | pray for; ask mercy for
تردد | v | impf=يتردد; msd=تردد; في=in; intr | hesitate
تردى | v | impf=يتردى; msd=تردي; intr | deteriorate
ترسخ | v | impf=يترسخ; msd=ترسخ; في=in; intr | become entrenched; take root
ترشح | v | impf=يترشح; msd=ترشح; ل=for; إلى=for; intr | run; be nominated
ترصد | v | impf=يترصد; msd=ترصد | monitor; lie in wait for
ترعرع | v | impf=يترعرع; msd=ترعرع; في=in; intr | grow up
ترقب | v | impf=يترقب; msd=ترقب | await; anticipate
ترقرق | v | impf=يترقرق; msd=ترقرق; intr | glisten
ترقى | v | impf=يترقى; msd=ترقي; إلى=to; intr | be promoted
ترك | v | impf=يترك; msd=ترك | leave
تركز | v | impf=يتركز; على=on; intr | focus
ترمل | v | impf=يترمل; msd=ترمل; intr | be widowed
ترنح | v | impf=يترنح; msd=ترنح; intr | stagger; falter
ترنم | v | impf=يترنم; msd=ترنم; ب=; intr | sing; hum
ترهل | v | impf=يترهل; msd=ترهل; intr | become flabby
تروى | v | impf=يتروى; msd=تروي; في=; intr | deliberate
تريث | v | impf=يتريث; msd=تريث; في=in; intr | wait; take time
تريض | v | impf=يتريض; msd=تريض; intr | exercise
تزاحم | v | impf=يتزاحم; msd=تزاحم; على=for; intr | crowd; compete
تزامن | v | impf=يتزامن; msd=تزامن; مع=with; intr | coincide
تزاوج | v | impf=يتزاوج; msd=تزاوج; مع=with; intr | mate; pair
تزاور | v | impf=يتزاور; msd=تزاور; intr | visit one another
تزايد | v | impf=يتزايد; msd=تزايد; intr | increase
تزحزح | v | impf=يتزحزح; msd=تزحزح; عن=from; intr | budge; shift
تزحلق | v | impf=يتزحلق; msd=تزحلق; على=on; intr | slide; ski; skate
تزعزع | v | impf=يتزعزع; msd=تزعزع; intr | be shaken
تزعم | v | impf=يتزعم; msd=تزعم | lead; head
تزلج | v | impf=يتزلج; msd=تزلج; على=on; intr | ski; skate
تزلزل | v | impf=يتزلزل; msd=تزلزل; intr | quake; be shaken
تزلف | v | impf=يتزلف; msd=تزلف; إلى=; intr | flatter; fawn over
تزمت | v | impf=يتزمت; msd=تزمت; intr | be rigid
تزوج | v | impf=يتزوج; msd=زواج; من= | marry
تزود | v | impf=يتزود; msd=تزود; ب=with; intr | be supplied; stock up
تزيا | v | impf=يتزيا; msd=تزي; ب=; intr | dress in
تزين | v | impf=يتزين; msd=تزين; ب=with; intr | be decorated
تساءل | v | impf=يتساءل; msd=تساؤل; intr | wonder
تسابق | v | impf=يتسابق; msd=تسابق; على=for; intr | race; compete
تسارع | v | impf=يتسارع; msd=تسارع; intr | accelerate
تساقط | v | impf=يتساقط; msd=تساقط; intr | fall
تساكن | v | impf=يتساكن; msd=تساكن; مع=with; intr | live together
تسامح | v | impf=يتسامح; msd=تسامح; مع=; intr | tolerate; be tolerant
تسامر | v | impf=يتسامر; msd=تسامر; intr | chat at night
تسامى | v | impf=يتسامى; msd=تسامي; على=; intr | rise above
تساهل | v | impf=يتساهل; msd=تساهل; مع=with; في=on; intr | be lenient
تساوى | v | impf=يتساوى; msd=تساوي; مع=to; intr | be equal
تسبب | v | impf=يتسبب; ب=; في= | cause
تستر | v | impf=يتستر; msd=تستر; على=; intr | cover up; conceal
تسرب | v | impf=يتسرب; msd=تسرب; من=from; إلى=into; intr | leak; seep; drop out
تسربل | v | impf=يتسربل; msd=تسربل; ب=in; intr | be clad
تسرع | v | impf=يتسرع; msd=تسرع; في=in; intr | rush; be hasty
تسطح | v | impf=يتسطح; msd=تسطح; intr | become flat
تسكع | v | impf=يتسكع; msd=تسكع; في=in; intr | loiter; wander
تسلح | v | impf=يتسلح; msd=تسلح; ب=with; intr | be armed
تسلسل | v | impf=يتسلسل; msd=تسلسل; intr | be sequential
تسلط | v | impf=يتسلط; msd=تسلط; على=; intr | dominate
تسلق | v | impf=يتسلق; msd=تسلق | climb
تسلل | v | impf=يتسلل; msd=تسلل; إلى=into; من=from; intr | infiltrate; sneak
تسلم | v | impf=يتسلم; msd=تسلم | receive
تسلى | v | impf=يتسلى; msd=تسلي; ب=with; intr | have fun
تسمر | v | impf=يتسمر; msd=تسمر; في=in; intr | be riveted; freeze
تسمم | v | impf=يتسمم; msd=تسمم; ب=by; intr | be poisoned
تسنم | v | impf=يتسنم; msd=تسنم | assume; take over
تسنى | v | impf=يتسنى; intr | be possible
تسور | v | impf=يتسور; msd=تسور | climb over
تسوس | v | impf=يتسوس; msd=تسوس; intr | decay
تسوق | v | impf=يتسوق; msd=تسوق; من=at; في=at; intr | shop
تسول | v | impf=يتسول; msd=تسول; في=in; intr | beg
تسيب | v | impf=يتسيب; msd=تسيب; intr | be lax
تسيد | v | impf=يتسيد; msd=تسيد | dominate
تشاءم | v | impf=يتشاءم; msd=تشاؤم; من=about; intr | be pessimistic
تشابك | v | impf=يتشابك; msd=تشابك; مع=with; intr | clash; intertwine
تشابه | v | impf=يتشابه; msd=تشابه; مع=to; intr | be similar; look alike
تشاتم | v | impf=يتشاتم; msd=تشاتم; intr | insult one another
تشاجر | v | impf=يتشاجر; msd=تشاجر; مع=with; intr | quarrel; fight
تشاحن | v | impf=يتشاحن; msd=تشاحن; مع=with; intr | quarrel
تشارك | v | impf=يتشارك; msd=تشارك; في=in; مع=with | share; participate
تشاطر | v | impf=يتشاطر; msd=تشاطر | share
تشاور | v | impf=يتشاور; msd=تشاور; مع=with; intr | consult
تشبث | v | impf=يتشبث; msd=تشبث; ب=to; intr | cling; hold on
تشبع | v | impf=يتشبع; msd=تشبع; ب=with; intr | be saturated
تشبه | v | impf=يتشبه; msd=تشبه; ب=; intr | imitate
تشتت | v | impf=يتشتت; msd=تشتت; intr | be scattered; be distracted
تشدد | v | impf=يتشدد; msd=تشدد; في=on; intr | be strict; toughen
تشدق | v | impf=يتشدق; msd=تشدق; ب=about; intr | brag
تشرب | v | impf=يتشرب; msd=تشرب | absorb; imbibe
تشرد | v | impf=يتشرد; msd=تشرد; intr | become homeless; be displaced
تشرذم | v | impf=يتشرذم; msd=تشرذم; intr | fragment; splinter
تشرف | v | impf=يتشرف; msd=تشرف; ب=by; intr | be honored
تشظى | v | impf=يتشظى; msd=تشظي; intr | shatter; fragment
تشعب | v | impf=يتشعب; msd=تشعب; إلى=into; intr | branch out
تشفع | v | impf=يتشفع; msd=تشفع; ل=for; intr | intercede
تشفى | v | impf=يتشفى; msd=تشفي; من=at; intr | gloat
تشقق | v | impf=يتشقق; msd=تشقق; intr | crack
تشقلب | v | impf=يتشقلب; msd=تشقلب; intr | somersault
تشكك | v | impf=يتشكك; msd=تشكك; في=; intr | doubt
تشكل | v | impf=يتشكل; msd=تشكل; intr | form
تشكى | v | impf=يتشكى; msd=تشكي; من=about; intr | complain
تشمس | v | impf=يتشمس; msd=تشمس; intr | sunbathe
تشنج | v | impf=يتشنج; msd=تشنج; intr | convulse; become tense
تشوش | v | impf=يتشوش; msd=تشوش; intr | be confused; be blurred
تشوق | v | impf=يتشوق; msd=تشوق; إلى=for; ل=for; intr | yearn; be eager
تشوه | v | impf=يتشوه; msd=تشوه; intr | be distorted; be disfigured
تشيع | v | impf=يتشيع; msd=تشيع; ل=with; intr | side; become a Shiite
تصاحب | v | impf=يتصاحب; msd=تصاحب; مع=with; intr | become friends
تصادف | v | impf=يتصادف; msd=تصادف; مع=with; intr | coincide
تصادم | v | impf=يتصادم; msd=تصادم; مع=with; intr | collide; clash
تصارع | v | impf=يتصارع; msd=تصارع; مع=with; intr | wrestle; struggle
تصاعد | v | impf=يتصاعد; msd=تصاعد; intr | escalate; rise
تصافح | v | impf=يتصافح; msd=تصافح; مع=with; intr | shake hands
تصافى | v | impf=يتصافى; msd=تصافي; intr | make up; reconcile
تصالح | v | impf=يتصالح; msd=تصالح; مع=with; intr | reconcile
تصبب | v | impf=يتصبب; msd=تصبب; intr | drip; pour
تصبر | v | impf=يتصبر; msd=تصبر; intr | be patient
تصحر | v | impf=يتصحر; msd=تصحر; intr | become desert
تصدر | v | impf=يتصدر; msd=تصدر | top; lead
تصدع | v | impf=يتصدع; msd=تصدع; intr | crack
تصدق | v | impf=يتصدق; msd=تصدق; ب=; على=to; intr | donate; give alms
تصدى | v | impf=يتصدى; msd=تصدي; ل=; intr | confront; tackle; repel
تصرف | v | impf=يتصرف; msd=تصرف; intr | act; behave
تصرم | v | impf=يتصرم; msd=تصرم; intr | elapse
تصفح | v | impf=يتصفح; msd=تصفح | browse; leaf through
تصلب | v | impf=يتصلب; msd=تصلب; intr | harden; stiffen
تصنت | v | impf=يتصنت; msd=تصنت; على=on; intr | eavesdrop
تصور | v | impf=يتصور; msd=تصور | imagine
تصوف | v | impf=يتصوف; msd=تصوف; intr | become a Sufi
تصيد | v | impf=يتصيد; msd=تصيد | hunt; catch
تضاءل | v | impf=يتضاءل; msd=تضاؤل; intr | diminish; dwindle
تضاحك | v | impf=يتضاحك; msd=تضاحك; intr | laugh together
تضادّ | v | impf=يتضاد; msd=تضاد; مع=with; intr | conflict
تضارب | v | impf=يتضارب; msd=تضارب; مع=with; intr | conflict
تضاعف | v | impf=يتضاعف; msd=تضاعف; intr | double; multiply
تضافر | v | impf=يتضافر; msd=تضافر; intr | combine; join forces
تضامّ | v | impf=يتضام; msd=تضام; intr | be joined together
تضامن | v | impf=يتضامن; msd=تضامن; مع=with; intr | show solidarity
تضايق | v | impf=يتضايق; msd=تضايق; من=by; intr | be annoyed
تضخم | v | impf=يتضخم; msd=تضخم; intr | swell; inflate
تضرج | v | impf=يتضرج; msd=تضرج; ب=; intr | be stained with
تضرر | v | impf=يتضرر; intr | be damaged
تضرع | v | impf=يتضرع; msd=تضرع; إلى=; intr | implore; pray
تضعضع | v | impf=يتضعضع; msd=تضعضع; intr | be weakened
تضلع | v | impf=يتضلع; msd=تضلع; في=in; intr | be well-versed
تضمن | v | impf=يتضمن; msd=تضمن | include
تضور | v | impf=يتضور; msd=تضور; intr | starve
تطابق | v | impf=يتطابق; msd=تطابق; مع=with; intr | match; coincide
تطاحن | v | impf=يتطاحن; msd=تطاحن; intr | fight one another
تطارح | v | impf=يتطارح; msd=تطارح | exchange; discuss
تطاول | v | impf=يتطاول; msd=تطاول; على=; intr | insult; encroach on
تطاير | v | impf=يتطاير; msd=تطاير; intr | fly about; scatter
تطبب | v | impf=يتطبب; msd=تطبب; intr | receive treatment
تطرف | v | impf=يتطرف; msd=تطرف; في=in; intr | go to extremes
تطرق | v | impf=يتطرق; msd=تطرق; إلى=; ل=; intr | address; touch on
تطعم | v | impf=يتطعم; msd=تطعم; ضد=against; intr | be vaccinated
تطفل | v | impf=يتطفل; msd=تطفل; على=on; intr | intrude
تطلب | v | impf=يتطلب | require
تطلع | v | impf=يتطلع; إلى=to; intr | look forward
تطور | v | impf=يتطور; msd=تطور; intr | develop; evolve
تطوع | v | impf=يتطوع; msd=تطوع; ل=for; في=in; intr | volunteer
تطيب | v | impf=يتطيب; msd=تطيب; ب=with; intr | put on perfume
تظاهر | v | impf=يتظاهر; msd=تظاهر; intr | demonstrate; pretend
تظلل | v | impf=يتظلل; msd=تظلل; ب=in; intr | take shade
تظلم | v | impf=يتظلم; msd=تظلم; من=about; إلى=to; intr | file a grievance; complain
تعاتب | v | impf=يتعاتب; msd=تعاتب; intr | reproach one another
تعادل | v | impf=يتعادل; msd=تعادل; مع=with; intr | draw; tie
تعارض | v | impf=يتعارض; مع=with; intr | conflict
تعارف | v | impf=يتعارف; msd=تعارف; على=; intr | get acquainted
تعارك | v | impf=يتعارك; msd=تعارك; مع=with; intr | fight
تعاشر | v | impf=يتعاشر; msd=تعاشر; intr | live together
تعاضد | v | impf=يتعاضد; msd=تعاضد; intr | support one another
تعاطف | v | impf=يتعاطف; msd=تعاطف; مع=with; intr | sympathize
تعاطى | v | impf=يتعاطى; msd=تعاطي | take; use; deal with
تعاظم | v | impf=يتعاظم; msd=تعاظم; intr | grow; increase
تعافى | v | impf=يتعافى; msd=تعافي; من=from; intr | recover
تعاقب | v | impf=يتعاقب; msd=تعاقب; على=in; intr | follow one another; alternate
تعاقد | v | impf=يتعاقد; msd=تعاقد; مع=with; على=for; intr | contract; sign a contract
تعال | v | impf=يتعالى | come
تعالى | v | impf=يتعالى; msd=تعالي; intr | rise; be arrogant
تعامل | v | impf=يتعامل; msd=تعامل; مع=with; intr | deal
تعامى | v | impf=يتعامى; msd=تعامي; عن=to; intr | turn a blind eye
تعانق | v | impf=يتعانق; msd=تعانق; intr | embrace
تعاهد | v | impf=يتعاهد; msd=تعاهد; على=on; intr | agree; pledge
تعاون | v | impf=يتعاون; msd=تعاون; مع=with; في=in; على=on; intr | cooperate
تعايش | v | impf=يتعايش; msd=تعايش; مع=with; intr | coexist; live
تعبأ | v | impf=يتعبأ; msd=تعبؤ; intr | be mobilized
تعبد | v | impf=يتعبد; msd=تعبد; intr | worship
تعثر | v | impf=يتعثر; msd=تعثر; في=in; ب=over; intr | stumble; falter
تعجل | v | impf=يتعجل; msd=تعجل; في=into | rush; hasten
تعدد | v | impf=يتعدد; msd=تعدد; intr | be numerous; vary
تعدى | v | impf=يتعدى; msd=تعدي; على= | exceed; encroach on
تعذب | v | impf=يتعذب; msd=تعذب; intr | suffer
تعذر | v | impf=يتعذر; msd=تعذر; على=for; intr | be impossible
تعرج | v | impf=يتعرج; msd=تعرج; intr | zigzag
تعرض | v | impf=يتعرض; msd=تعرض; ل=to | be subjected
تعرف | v | impf=يتعرف; على=; إلى=; intr | identify
تعرق | v | impf=يتعرق; msd=تعرق; intr | sweat
تعرقل | v | impf=يتعرقل; msd=تعرقل; intr | be hampered
تعرى | v | impf=يتعرى; msd=تعري; intr | undress; be stripped
تعزز | v | impf=يتعزز; msd=تعزز; intr | be strengthened
تعسر | v | impf=يتعسر; msd=تعسر; على=for; intr | become difficult
تعسف | v | impf=يتعسف; msd=تعسف; في=in; intr | act arbitrarily
تعشى | v | impf=يتعشى; msd=تعشي; intr | have dinner
تعصب | v | impf=يتعصب; msd=تعصب; ل=toward; ضد=against; intr | be fanatical
تعطر | v | impf=يتعطر; msd=تعطر; ب=with; intr | wear perfume
تعطش | v | impf=يتعطش; msd=تعطش; إلى=for; ل=for; intr | thirst
تعطف | v | impf=يتعطف; msd=تعطف; على=; intr | sympathize with
تعطل | v | impf=يتعطل; msd=تعطل; intr | break down; be disrupted; stall
تعفف | v | impf=يتعفف; msd=تعفف; عن=from; intr | refrain
تعفن | v | impf=يتعفن; msd=تعفن; intr | rot; decay
تعقب | v | impf=يتعقب; msd=تعقب | track; pursue
تعقد | v | impf=يتعقد; msd=تعقد; intr | become complicated
تعقل | v | impf=يتعقل; msd=تعقل; intr | act wisely
تعكر | v | impf=يتعكر; msd=تعكر; intr | be marred; become turbid
تعلق | v | impf=يتعلق; ب=to | relate
تعلل | v | impf=يتعلل; msd=تعلل; ب=; intr | use as an excuse
تعلم | v | impf=يتعلم; msd=تعلم | learn
تعمد | v | impf=يتعمد; msd=تعمد | do deliberately; intend
تعمق | v | impf=يتعمق; msd=تعمق; في=into; intr | delve; deepen
تعملق | v | impf=يتعملق; msd=تعملق; intr | become gigantic
تعنت | v | impf=يتعنت; msd=تعنت; في=in; intr | be intransigent
تعهد | v | impf=يتعهد; msd=تعهد; ب= | pledge; promise; undertake
تعود | v | impf=يتعود; msd=تعود; على=to; intr | get used
تعوذ | v | impf=يتعوذ; msd=تعوذ; ب=with; من=from; intr | seek refuge
تعولم | v | impf=يتعولم; msd=تعولم; intr | become globalized
تعين | v | impf=يتعين; على= | be necessary
تغابى | v | impf=يتغابى; msd=تغابي; intr | feign ignorance
تغاضى | v | impf=يتغاضى; msd=تغاضي; عن=; intr | overlook; ignore
تغافل | v | impf=يتغافل; msd=تغافل; عن=; intr | overlook; neglect
تغامز | v | impf=يتغامز; msd=تغامز; intr | wink at one another
تغاير | v | impf=يتغاير; msd=تغاير; intr | differ
تغدى | v | impf=يتغدى; msd=تغدي; intr | have lunch
تغذى | v | impf=يتغذى; msd=تغذي; على=on; intr | feed
تغزل | v | impf=يتغزل; msd=تغزل; ب=; intr | woo; praise
تغطرس | v | impf=يتغطرس; msd=تغطرس; intr | be arrogant
تغلب | v | impf=يتغلب; msd=تغلب; على=; intr | overcome; defeat
تغلغل | v | impf=يتغلغل; msd=تغلغل; في=; intr | penetrate; permeate
تغنى | v | impf=يتغنى; msd=تغني; ب=; intr | sing; praise
تغوط | v | impf=يتغوط; msd=تغوط; intr | defecate
تغول | v | impf=يتغول; msd=تغول; على=; intr | encroach on
تغيب | v | impf=يتغيب; msd=تغيب; عن=from; intr | be absent
تغير | v | impf=يتغير; msd=تغير; intr | change
تفاءل | v | impf=يتفاءل; msd=تفاؤل; ب=about; intr | be optimistic
تفاجأ | v | impf=يتفاجأ; msd=تفاجؤ; ب=by; من=by; intr | be surprised
تفاخر | v | impf=يتفاخر; msd=تفاخر; ب=about; intr | boast
تفادى | v | impf=يتفادى; msd=تفادي | avoid
تفاضل | v | impf=يتفاضل; msd=تفاضل; intr | differ in merit
تفاعل | v | impf=يتفاعل; msd=تفاعل; مع=with; intr | interact
تفاقم | v | impf=يتفاقم; msd=تفاقم; intr | worsen
تفانى | v | impf=يتفانى; msd=تفاني; في=to; intr | be devoted
تفاهم | v | impf=يتفاهم; msd=تفاهم; مع=with; على=on; intr | reach an understanding; agree
تفاوت | v | impf=يتفاوت; msd=تفاوت; intr | vary
تفاوض | v | impf=يتفاوض; msd=تفاوض; مع=with; على=on; حول=on; intr | negotiate
تفتت | v | impf=يتفتت; msd=تفتت; intr | crumble; fragment
تفتح | v | impf=يتفتح; msd=تفتح; intr | open; bloom
تفتق | v | impf=يتفتق; msd=تفتق; عن=; intr | come up with
تفجر | v | impf=يتفجر; msd=تفجر; intr | explode; erupt
تفحص | v | impf=يتفحص; msd=تفحص | examine; inspect
تفحم | v | impf=يتفحم; msd=تفحم; intr | be charred
تفرج | v | impf=يتفرج; msd=تفرج; على=; intr | watch
تفرد | v | impf=يتفرد; msd=تفرد; ب=in; intr | be unique
تفرس | v | impf=يتفرس; msd=تفرس; في=at; intr | gaze
تفرع | v | impf=يتفرع; msd=تفرع; إلى=into; من=from; عن=from; intr | branch out
تفرغ | v | impf=يتفرغ; msd=تفرغ; ل=to; intr | be fully dedicated
تفرق | v | impf=يتفرق; msd=تفرق; intr | disperse; scatter
تفرقع | v | impf=يتفرقع; msd=تفرقع; intr | pop; crack
تفسخ | v | impf=يتفسخ; msd=تفسخ; intr | decompose; disintegrate
تفشى | v | impf=يتفشى; msd=تفشي; في=in; intr | spread; break out
تفصد | v | impf=يتفصد; msd=تفصد; intr | drip
تفضل | v | impf=يتفضل; intr | please
تفطن | v | impf=يتفطن; msd=تفطن; إلى=; ل=; intr | notice; realize
تفقد | v | impf=يتفقد; msd=تفقد | inspect; visit
تفقه | v | impf=يتفقه; msd=تفقه; في=in; intr | study jurisprudence
تفكر | v | impf=يتفكر; msd=تفكر; في=; intr | ponder; contemplate
تفكك | v | impf=يتفكك; msd=تفكك; intr | disintegrate; fall apart
تفكه | v | impf=يتفكه; msd=تفكه; ب=; intr | joke
تفلسف | v | impf=يتفلسف; msd=تفلسف; intr | philosophize
تفنن | v | impf=يتفنن; msd=تفنن; في=in; intr | be inventive
تفهم | v | impf=يتفهم; msd=تفهم | understand
تفوق | v | impf=يتفوق; msd=تفوق; على=; intr | surpass
تفوه | v | impf=يتفوه; msd=تفوه; ب=; intr | utter
تقابل | v | impf=يتقابل; msd=تقابل; مع=; intr | meet
تقاتل | v | impf=يتقاتل; msd=تقاتل; مع=with; intr | fight
تقادم | v | impf=يتقادم; msd=تقادم; intr | become outdated; age
تقاذف | v | impf=يتقاذف; msd=تقاذف | toss; trade
تقارب | v | impf=يتقارب; msd=تقارب; intr | converge; come closer
تقاسم | v | impf=يتقاسم; msd=تقاسم | share
تقاضى | v | impf=يتقاضى; msd=تقاضي | charge; receive
تقاطر | v | impf=يتقاطر; msd=تقاطر; على=to; intr | flock; trickle
تقاعد | v | impf=يتقاعد; msd=تقاعد; من=from; intr | retire
تقاعس | v | impf=يتقاعس; msd=تقاعس; عن=; في=; intr | neglect; fail
تقبل | v | impf=يتقبل; msd=تقبل | accept
تقدم | v | impf=يتقدم; msd=تقدم; ب=; إلى=to; intr | advance; submit; progress
تقرب | v | impf=يتقرب; msd=تقرب; من=to; إلى=to; intr | get close
تقرح | v | impf=يتقرح; msd=تقرح; intr | ulcerate
تقرر | v | impf=يتقرر; msd=تقرر; intr | be decided
تقرفص | v | impf=يتقرفص; msd=تقرفص; intr | squat
تقزز | v | impf=يتقزز; msd=تقزز; من=by; intr | be disgusted
تقزم | v | impf=يتقزم; msd=تقزم; intr | be dwarfed
تقشر | v | impf=يتقشر; msd=تقشر; intr | peel
تقشف | v | impf=يتقشف; msd=تقشف; intr | live austerely; economize
تقصى | v | impf=يتقصى; msd=تقصي | investigate
تقعر | v | impf=يتقعر; msd=تقعر; intr | be concave
تقلب | v | impf=يتقلب; msd=تقلب; intr | fluctuate; turn over
تقلد | v | impf=يتقلد; msd=تقلد | assume; hold
تقلص | v | impf=يتقلص; msd=تقلص; intr | shrink; contract
تقمص | v | impf=يتقمص; msd=تقمص | impersonate; play
تقهقر | v | impf=يتقهقر; msd=تقهقر; intr | retreat; regress
تقوس | v | impf=يتقوس; msd=تقوس; intr | bend; curve
تقوقع | v | impf=يتقوقع; msd=تقوقع; على=; intr | become withdrawn
تقولب | v | impf=يتقولب; msd=تقولب; intr | be molded
تقيأ | v | impf=يتقيأ; msd=تقيؤ; intr | vomit
تقيح | v | impf=يتقيح; msd=تقيح; intr | fester
تقيد | v | impf=يتقيد; msd=تقيد; ب=; intr | comply with; adhere to
تكاتف | v | impf=يتكاتف; msd=تكاتف; intr | join forces; unite
تكاثر | v | impf=يتكاثر; msd=تكاثر; intr | reproduce; multiply
تكاثف | v | impf=يتكاثف; msd=تكاثف; intr | condense; thicken
تكاسل | v | impf=يتكاسل; msd=تكاسل; عن=about; intr | be lazy
تكافأ | v | impf=يتكافأ; msd=تكافؤ; مع=with; intr | be equal
تكافل | v | impf=يتكافل; msd=تكافل; intr | support one another
تكالب | v | impf=يتكالب; msd=تكالب; على=; intr | scramble for
تكامل | v | impf=يتكامل; msd=تكامل; مع=with; intr | be integrated; be complementary
تكبد | v | impf=يتكبد; msd=تكبد | incur; suffer
تكتل | v | impf=يتكتل; msd=تكتل; intr | form a bloc; unite
تكتم | v | impf=يتكتم; msd=تكتم; على=; intr | keep secret
تكثف | v | impf=يتكثف; msd=تكثف; intr | intensify; condense
تكحل | v | impf=يتكحل; msd=تكحل; intr | wear kohl
تكدر | v | impf=يتكدر; msd=تكدر; intr | be upset
تكدس | v | impf=يتكدس; msd=تكدس; intr | pile up; accumulate
تكرر | v | impf=يتكرر; msd=تكرر; intr | recur; be repeated
تكسب | v | impf=يتكسب; msd=تكسب; من=; intr | earn a living
تكسر | v | impf=يتكسر; msd=تكسر; intr | break
تكشف | v | impf=يتكشف; msd=تكشف; intr | be revealed; unfold
تكفل | v | impf=يتكفل; msd=تكفل; ب=; intr | ensure; take care of
تكلف | v | impf=يتكلف; msd=تكلف | cost; incur
تكلل | v | impf=يتكلل; msd=تكلل; ب=with; intr | be crowned
تكلم | v | impf=يتكلم; msd=تكلم; intr | speak
تكهرب | v | impf=يتكهرب; msd=تكهرب; intr | become electrified; get tense
تكهن | v | impf=يتكهن; msd=تكهن; ب=; intr | predict; speculate
تكور | v | impf=يتكور; msd=تكور; intr | curl up
تكوم | v | impf=يتكوم; msd=تكوم; intr | pile up
تكون | v | impf=يتكون; من=of; intr | consist
تكيف | v | impf=يتكيف; msd=تكيف; مع=to; intr | adapt
تلألأ | v | impf=يتلألأ; msd=تلألؤ; intr | sparkle; shine
تلا | v | impf=يتلو; msd=تلاوة | follow; recite
تلاءم | v | impf=يتلاءم; msd=تلاؤم; مع=; intr | suit; be compatible with
تلاحق | v | impf=يتلاحق; msd=تلاحق; intr | follow in succession
تلاحم | v | impf=يتلاحم; msd=تلاحم; مع=with; intr | cohere; unite
تلاسن | v | impf=يتلاسن; msd=تلاسن; مع=with; intr | exchange insults
تلاشى | v | impf=يتلاشى; msd=تلاشي; intr | fade; vanish
تلاصق | v | impf=يتلاصق; msd=تلاصق; intr | stick together
تلاطم | v | impf=يتلاطم; msd=تلاطم; intr | clash
تلاعب | v | impf=يتلاعب; msd=تلاعب; ب=; intr | manipulate
تلاقح | v | impf=يتلاقح; msd=تلاقح; intr | cross-fertilize
تلاقى | v | impf=يتلاقى; msd=تلاقي; مع=; intr | meet; converge
تلامس | v | impf=يتلامس; msd=تلامس; intr | touch
تلاوم | v | impf=يتلاوم; msd=تلاوم; intr | blame one another
تلبد | v | impf=يتلبد; msd=تلبد; intr | become overcast
تلثم | v | impf=يتلثم; msd=تلثم; intr | be masked
تلحف | v | impf=يتلحف; msd=تلحف; ب=in; intr | be wrapped
تلخص | v | impf=يتلخص; في=; intr | be summarized
تلذذ | v | impf=يتلذذ; msd=تلذذ; ب=; intr | enjoy; relish
تلصص | v | impf=يتلصص; msd=تلصص; على=on; intr | spy; peep
تلطخ | v | impf=يتلطخ; msd=تلطخ; ب=with; intr | be stained
تلطف | v | impf=يتلطف; msd=تلطف; intr | be kind
تلعثم | v | impf=يتلعثم; msd=تلعثم; intr | stammer; stutter
تلفظ | v | impf=يتلفظ; msd=تلفظ; ب=; intr | utter; pronounce
تلفن | v | impf=يتلفن; msd=تلفن; ل=; intr | phone
تلقف | v | impf=يتلقف; msd=تلقف | seize; grab
تلقى | v | impf=يتلقى; msd=تلق | receive
تلكأ | v | impf=يتلكأ; msd=تلكؤ; في=in; intr | stall; procrastinate
تلمس | v | impf=يتلمس; msd=تلمس | feel; seek
تلهب | v | impf=يتلهب; msd=تلهب; intr | blaze
تلهف | v | impf=يتلهف; msd=تلهف; على=for; إلى=for; intr | yearn
تلهى | v | impf=يتلهى; msd=تلهي; ب=with; عن=from; intr | be distracted
تلوث | v | impf=يتلوث; msd=تلوث; ب=by; intr | become polluted; be contaminated
تلون | v | impf=يتلون; msd=تلون; intr | change color
تليف | v | impf=يتليف; msd=تليف; intr | become fibrous
تم | v | impf=يتم; intr | be completed
تمأسس | v | impf=يتمأسس; msd=تمأسس; intr | become institutionalized
تماثل | v | impf=يتماثل; msd=تماثل; مع=to; ل=to; intr | be similar; be identical
تمادى | v | impf=يتمادى; msd=تمادي; في=in; intr | go too far; persist
تمارض | v | impf=يتمارض; msd=تمارض; intr | feign illness
تمازج | v | impf=يتمازج; msd=تمازج; مع=with; intr | mix; blend
تمازح | v | impf=يتمازح; msd=تمازح; مع=with; intr | joke
تماسك | v | impf=يتماسك; msd=تماسك; intr | hold together; cohere
تماشى | v | impf=يتماشى; msd=تماشي; مع=; intr | be in line with; conform to
تمالك | v | impf=يتمالك; msd=تمالك | control
تماهى | v | impf=يتماهى; msd=تماهي; مع=with; intr | identify
تمايز | v | impf=يتمايز; msd=تمايز; عن=from; intr | differ; be distinguished
تمايل | v | impf=يتمايل; msd=تمايل; intr | sway
تمترس | v | impf=يتمترس; msd=تمترس; خلف=behind; intr | be entrenched
تمتع | v | impf=يتمتع; msd=تمتع; ب=; intr | enjoy; have
تمتم | v | impf=يتمتم; msd=تمتمة; ب= | mumble; mutter
تمثل | v | impf=يتمثل; في=; intr | be represented
تمحور | v | impf=يتمحور; msd=تمحور; حول=on; في=on; intr | center; focus
تمخض | v | impf=يتمخض; msd=تمخض; عن=; intr | result in; produce
تمدد | v | impf=يتمدد; msd=تمدد; intr | expand; stretch; lie down
تمدن | v | impf=يتمدن; msd=تمدن; intr | become civilized
تمرد | v | impf=يتمرد; msd=تمرد; على=against; intr | rebel
تمرس | v | impf=يتمرس; msd=تمرس; في=; ب=; intr | become skilled
تمرغ | v | impf=يتمرغ; msd=تمرغ; في=in; intr | wallow
تمركز | v | impf=يتمركز; msd=تمركز; في=in; حول=around; intr | be positioned; be concentrated
تمرن | v | impf=يتمرن; msd=تمرن; على=on; intr | practice; train
تمزق | v | impf=يتمزق; msd=تمزق; intr | be torn; tear
تمسك | v | impf=يتمسك; msd=تمسك; ب=to; intr | adhere; cling; stick
تمسكن | v | impf=يتمسكن; msd=تمسكن; intr | feign helplessness
تمشى | v | impf=يتمشى; msd=تمشي; في=in; intr | stroll; walk
تمطى | v | impf=يتمطى; msd=تمطي; intr | stretch
تمظهر | v | impf=يتمظهر; msd=تمظهر; في=in; intr | manifest
تمعن | v | impf=يتمعن; msd=تمعن; في=; intr | examine closely
تمغنط | v | impf=يتمغنط; msd=تمغنط; intr | become magnetized
تمكن | v | impf=يتمكن; msd=تمكن; من= | manage
تمكيج | v | impf=يتمكيج; msd=تمكيج; intr | put on makeup
تملص | v | impf=يتملص; msd=تملص; من=; intr | evade; dodge
تملق | v | impf=يتملق; msd=تملق | flatter
تملك | v | impf=يتملك; msd=تملك | own; possess; seize
تململ | v | impf=يتململ; msd=تململ; intr | fidget; grow restless
تمنى | v | impf=يتمنى; msd=تمن | wish; hope
تمهل | v | impf=يتمهل; msd=تمهل; في=in; intr | slow down; take time
تموضع | v | impf=يتموضع; msd=تموضع; في=in; intr | be positioned; be located
تميز | v | impf=يتميز; msd=تميز; ب=by; عن=from; intr | be characterized; stand out
تميع | v | impf=يتميع; msd=تميع; intr | become diluted
تناثر | v | impf=يتناثر; msd=تناثر; intr | scatter
تناجى | v | impf=يتناجى; msd=تناجي; intr | whisper together
تناحر | v | impf=يتناحر; msd=تناحر; intr | fight; feud
تنادى | v | impf=يتنادى; msd=تنادي; إلى=; intr | call one another
تنازع | v | impf=يتنازع; msd=تنازع; على=over; مع=with | dispute; conflict
تنازل | v | impf=يتنازل; عن=; intr | give up
تناسب | v | impf=يتناسب; msd=تناسب; مع=; intr | suit; be proportionate to
تناسخ | v | impf=يتناسخ; msd=تناسخ; intr | replicate; reincarnate
تناسق | v | impf=يتناسق; msd=تناسق; مع=with; intr | be harmonious
تناسل | v | impf=يتناسل; msd=تناسل; intr | reproduce
تناسى | v | impf=يتناسى; msd=تناسي | disregard; forget
تناصر | v | impf=يتناصر; msd=تناصر; intr | support one another
تناصف | v | impf=يتناصف; msd=تناصف | share equally
تناطح | v | impf=يتناطح; msd=تناطح; intr | lock horns
تناظر | v | impf=يتناظر; msd=تناظر; مع=with; intr | debate; be symmetrical
تناغم | v | impf=يتناغم; msd=تناغم; مع=with; intr | harmonize
تنافر | v | impf=يتنافر; msd=تنافر; intr | clash; repel one another
تنافس | v | impf=يتنافس; msd=تنافس; intr | compete
تنافى | v | impf=يتنافى; msd=تنافي; مع=; intr | contradict; be incompatible with
تناقش | v | impf=يتناقش; msd=تناقش; مع=with; في=; intr | discuss
تناقص | v | impf=يتناقص; msd=تناقص; intr | decrease
تناقض | v | impf=يتناقض; msd=تناقض; مع=; intr | contradict
تناقل | v | impf=يتناقل; msd=تناقل | report; circulate
تنامى | v | impf=يتنامى; msd=تنامي; intr | grow
تناهى | v | impf=يتناهى; msd=تناهي; إلى=; intr | reach
تناوب | v | impf=يتناوب; msd=تناوب; على=in; intr | take turns; alternate
تناوش | v | impf=يتناوش; msd=تناوش; مع=with; intr | skirmish
تناول | v | impf=يتناول; msd=تناول | address; eat
تنبأ | v | impf=يتنبأ; msd=تنبؤ; ب= | predict
تنبه | v | impf=يتنبه; msd=تنبه; إلى=; ل=; intr | notice; become aware of
تنحى | v | impf=يتنحى; msd=تنحي; عن=from; intr | step down; resign
تنزه | v | impf=يتنزه; msd=تنزه; في=in; intr | stroll; go for a walk
تنسك | v | impf=يتنسك; msd=تنسك; intr | live as an ascetic
تنسم | v | impf=يتنسم; msd=تنسم | breathe; inhale
تنشق | v | impf=يتنشق; msd=تنشق | inhale
تنصت | v | impf=يتنصت; msd=تنصت; على=on; intr | eavesdrop
تنصل | v | impf=يتنصل; msd=تنصل; من=; intr | disavow; shirk
تنفس | v | impf=يتنفس; msd=تنفس | breathe
تنقل | v | impf=يتنقل; msd=تنقل; بين=between; في=around; intr | move; travel
تنكر | v | impf=يتنكر; msd=تنكر; ل=; intr | deny; be disguised
تنمر | v | impf=يتنمر; msd=تنمر; على=; intr | bully
تنهد | v | impf=يتنهد; msd=تنهد; intr | sigh
تنوع | v | impf=يتنوع; msd=تنوع; intr | vary
تهاتف | v | impf=يتهاتف; msd=تهاتف; مع=with; intr | talk on the phone
تهاجى | v | impf=يتهاجى; msd=تهاجي; intr | satirize one another
تهادى | v | impf=يتهادى; msd=تهادي; intr | sway; stroll
تهافت | v | impf=يتهافت; msd=تهافت; على=to; intr | rush; flock
تهالك | v | impf=يتهالك; msd=تهالك; intr | collapse; wear out
تهامس | v | impf=يتهامس; msd=تهامس; intr | whisper together
تهاون | v | impf=يتهاون; msd=تهاون; في=in; مع=with; intr | be negligent; be lenient
تهاوى | v | impf=يتهاوى; msd=تهاوي; intr | collapse; plummet
تهجأ | v | impf=يتهجأ; msd=تهجؤ | spell
تهجم | v | impf=يتهجم; msd=تهجم; على=; intr | attack; assail
تهجى | v | impf=يتهجى; msd=تهجي | spell
تهدج | v | impf=يتهدج; msd=تهدج; intr | tremble
تهدل | v | impf=يتهدل; msd=تهدل; intr | droop
تهدم | v | impf=يتهدم; msd=تهدم; intr | be destroyed; collapse
تهرأ | v | impf=يتهرأ; msd=تهرؤ; intr | wear out
تهرب | v | impf=يتهرب; msd=تهرب; من=; intr | evade; dodge
تهشم | v | impf=يتهشم; msd=تهشم; intr | be smashed
تهكم | v | impf=يتهكم; msd=تهكم; على=; intr | mock
تهلل | v | impf=يتهلل; msd=تهلل; intr | beam
تهلهل | v | impf=يتهلهل; msd=تهلهل; intr | become tattered
تهود | v | impf=يتهود; msd=تهود; intr | convert to Judaism
تهور | v | impf=يتهور; msd=تهور; intr | act recklessly
تهيأ | v | impf=يتهيأ; msd=تهيؤ; ل=for; intr | prepare; get ready
تهيج | v | impf=يتهيج; msd=تهيج; intr | become agitated; be irritated
تواءم | v | impf=يتواءم; msd=تواؤم; مع=; intr | be compatible with
تواتر | v | impf=يتواتر; msd=تواتر; intr | recur; come in succession
تواجد | v | impf=يتواجد; msd=تواجد; intr | be present
توارث | v | impf=يتوارث; msd=توارث | inherit
توارد | v | impf=يتوارد; msd=توارد; intr | arrive in succession
توارى | v | impf=يتوارى; msd=تواري; عن=from; intr | disappear; hide
توازن | v | impf=يتوازن; msd=توازن; intr | balance
توازى | v | impf=يتوازى; msd=توازي; مع=with; intr | run parallel
تواصل | v | impf=يتواصل; msd=تواصل; مع=with; intr | continue; communicate
تواصى | v | impf=يتواصى; msd=تواصي; ب=; intr | advise one another
تواضع | v | impf=يتواضع; msd=تواضع; intr | be humble
تواطأ | v | impf=يتواطأ; msd=تواطؤ; مع=with; intr | collude
توافد | v | impf=يتوافد; msd=توافد; على=to; إلى=to; intr | flock; arrive
توافر | v | impf=يتوافر; msd=توافر; في=in; intr | be available
توافق | v | impf=يتوافق; msd=توافق; مع=with; intr | be consistent
تواكب | v | impf=يتواكب; msd=تواكب; مع=; intr | keep pace with
تواكل | v | impf=يتواكل; msd=تواكل; على=; intr | depend on
توالد | v | impf=يتوالد; msd=توالد; intr | reproduce
توالى | v | impf=يتوالى; msd=توالي; intr | continue; follow one another
توانى | v | impf=يتوانى; msd=تواني; في=in; عن=in; intr | hesitate
توتر | v | impf=يتوتر; msd=توتر; intr | become tense
توثب | v | impf=يتوثب; msd=توثب; intr | leap
توجب | v | impf=يتوجب; على= | be necessary
توجس | v | impf=يتوجس; msd=توجس; من=; intr | fear; be apprehensive
توجع | v | impf=يتوجع; msd=توجع; intr | be in pain
توجه | v | impf=يتوجه; msd=توجه; إلى=to; intr | head
توحد | v | impf=يتوحد; msd=توحد; intr | unite; be unified
توحش | v | impf=يتوحش; msd=توحش; intr | become savage
توخى | v | impf=يتوخى; msd=توخي | seek; aim for
تودد | v | impf=يتودد; msd=تودد; إلى=; ل=; intr | court
تورط | v | impf=يتورط; msd=تورط; في=in; intr | become involved; be implicated
تورع | v | impf=يتورع; msd=تورع; عن=from; intr | refrain
تورم | v | impf=يتورم; msd=تورم; intr | swell
توزع | v | impf=يتوزع; msd=توزع; على=among; بين=among; intr | be distributed
توسد | v | impf=يتوسد; msd=توسد | lie on
توسط | v | impf=يتوسط; msd=توسط; في=in; بين=between | mediate; be in the middle of
توسع | v | impf=يتوسع; msd=توسع; intr | expand
توسل | v | impf=يتوسل; msd=توسل; إلى=; intr | beg; implore
توسم | v | impf=يتوسم; msd=توسم | see; perceive
توشح | v | impf=يتوشح; msd=توشح; ب=; intr | wear; be adorned
توصل | v | impf=يتوصل; msd=توصل; إلى=; intr | reach
توضأ | v | impf=يتوضأ; msd=توضؤ; intr | perform ablution
توطد | v | impf=يتوطد; msd=توطد; intr | be strengthened
توطن | v | impf=يتوطن; msd=توطن; في=in | settle
توعد | v | impf=يتوعد; msd=توعد; ب=with | threaten
توعك | v | impf=يتوعك; msd=توعك; intr | fall ill
توغل | v | impf=يتوغل; msd=توغل; في=; intr | penetrate; advance into
توفر | v | impf=يتوفر; msd=توفر; intr | be available
توفي | v | impf=يتوفى; intr | die
توقع | v | impf=يتوقع; msd=توقع | expect
توقف | v | impf=يتوقف; msd=توقف; intr | stop
توقى | v | impf=يتوقى; msd=توقي | guard against; avoid
توكأ | v | impf=يتوكأ; msd=توكؤ; على=on; intr | lean
توكل | v | impf=يتوكل; msd=توكل; على=on; intr | rely; depend
تولد | v | impf=يتولد; msd=تولد; من=from; عن=from; intr | be generated; arise
تولى | v | impf=يتولى; msd=تولي | take over; assume
توهج | v | impf=يتوهج; msd=توهج; intr | glow
توهم | v | impf=يتوهم; msd=توهم | imagine
تيبس | v | impf=يتيبس; msd=تيبس; intr | stiffen
تيتم | v | impf=يتيتم; msd=تيتم; intr | be orphaned
تيسر | v | impf=يتيسر; msd=تيسر; ل=for; intr | become possible; be made easy
تيقظ | v | impf=يتيقظ; msd=تيقظ; ل=; intr | be alert
تيقن | v | impf=يتيقن; msd=تيقن; من=of; intr | be certain
تيمم | v | impf=يتيمم; msd=تيمم; intr | perform dry ablution
تيمن | v | impf=يتيمن; msd=تيمن; ب=; intr | see as a good omen
ثبت | v | impf=يثبت; msd=تثبيت | establish; install
جاء | v | impf=يجيء; msd=مجيء; intr | come
جادل | v | impf=يجادل; msd=جدال | argue
جاز | v | impf=يجوز; intr | be permissible
جرب | v | impf=يجرب; msd=تجربة | try
جرى | v | impf=يجري; intr | take place
جعل | v | impf=يجعل; msd=جعل | make
جلب | v | impf=يجلب; msd=جلب | bring
جلس | v | impf=يجلس; msd=جلوس; intr | sit
جمع | v | impf=يجمع; msd=جمع | collect; gather
حارب | v | impf=يحارب; msd=محاربة | fight
حافظ | v | impf=يحافظ; msd=محافظة; على= | maintain; preserve
حان | v | impf=يحين; intr | come
حاول | v | impf=يحاول; msd=محاولة | try
حث | v | impf=يحث; msd=حث; على=to | urge
حجز | v | impf=يحجز; msd=حجز | book; reserve
حدث | v | impf=يحدث; msd=حدوث; intr | happen
حدد | v | impf=يحدد; msd=تحديد | determine; specify; set
حذر | v | impf=يحذر; msd=تحذير; من=of | warn
حذف | v | impf=يحذف; msd=حذف | delete
حرق | v | impf=يحرق; msd=حرق | burn
حسن | v | impf=يحسن; msd=تحسين | improve
حصل | v | impf=يحصل; msd=حصول; على= | obtain; happen
حضر | v | impf=يحضر; msd=حضور | attend
حظر | v | impf=يحظر; msd=حظر | ban; prohibit
حظي | v | impf=يحظى; ب=; intr | enjoy
حفظ | v | impf=يحفظ; msd=حفظ | preserve; save
حقق | v | impf=يحقق; msd=تحقيق; في=into | achieve; investigate
حكم | v | impf=يحكم; msd=حكم | rule
حل | v | impf=يحل; msd=حل | solve; replace
حلل | v | impf=يحلل; msd=تحليل | analyze
حلم | v | impf=يحلم; ب=of; intr | dream
حمل | v | impf=يحمل; msd=حمل | carry
حمى | v | impf=يحمي; msd=حماية | protect
حول | v | impf=يحول; msd=تحويل | transform; transfer; convert
حوى | v | impf=يحوي | contain
خاض | v | impf=يخوض; msd=خوض | engage in
خاف | v | impf=يخاف; msd=خوف; من= | fear
خدم | v | impf=يخدم; msd=خدمة | serve
خرج | v | impf=يخرج; msd=خروج; من=from; intr | leave; go out
خسر | v | impf=يخسر; msd=خسارة | lose
خشي | v | impf=يخشى; msd=خشية | fear
خص | v | impf=يخص | concern
خضع | v | impf=يخضع; msd=خضوع; ل=to; intr | be subject; undergo
خفض | v | impf=يخفض; msd=خفض | reduce
خفف | v | impf=يخفف; msd=تخفيف; من= | ease; mitigate
خلق | v | impf=يخلق; msd=خلق | create
دار | v | impf=يدور; msd=دوران; حول=around; intr | revolve; take place
دافع | v | impf=يدافع; msd=دفاع; عن= | defend
دحر | v | impf=يدحر; msd=دحر | defeat
دخل | v | impf=يدخل; msd=دخول | enter
درس | v | impf=يدرس; msd=دراسة | study
درى | v | impf=يدري | know
دعا | v | impf=يدعو; msd=دعوة; إلى=for | call; invite
دعم | v | impf=يدعم; msd=دعم | support
دفع | v | impf=يدفع; msd=دفع | pay; push
دمج | v | impf=يدمج; msd=دمج | merge; integrate
دمر | v | impf=يدمر; msd=تدمير | destroy
ذكر | v | impf=يذكر; msd=ذكر | mention; state
ذهب | v | impf=يذهب; msd=ذهاب; intr | go
رأى | v | impf=يرى; msd=رؤية | see
ربح | v | impf=يربح; msd=ربح | win; gain
ربط | v | impf=يربط; msd=ربط | link
رجا | v | impf=يرجو; msd=رجاء | hope; please
رجح | v | impf=يرجح; msd=ترجيح | suggest; expect
رجع | v | impf=يرجع; msd=رجوع; إلى=to; intr | return
رحب | v | impf=يرحب; msd=ترحيب; ب= | welcome
رد | v | impf=يرد; msd=رد; على=to; intr | respond; reply
رسم | v | impf=يرسم; msd=رسم | draw
رصد | v | impf=يرصد; msd=رصد | monitor; detect
رغب | v | impf=يرغب; msd=رغبة; في= | wish
رفض | v | impf=يرفض; msd=رفض | reject; refuse
رفع | v | impf=يرفع; msd=رفع | raise; lift
ركب | v | impf=يركب; msd=ركوب | ride
ركز | v | impf=يركز; msd=تركيز; على=on | focus
ركض | v | impf=يركض; msd=ركض; intr | run
رمى | v | impf=يرمي; msd=رمي; إلى= | throw; aim
روج | v | impf=يروج; msd=ترويج; ل= | promote
زاد | v | impf=يزيد; msd=زيادة | increase
زار | v | impf=يزور; msd=زيارة | visit
زال | v | impf=يزال; intr | cease
زعم | v | impf=يزعم; msd=زعم | claim
سأل | v | impf=يسأل; msd=سؤال | ask
ساعد | v | impf=يساعد; msd=مساعدة | help
سافر | v | impf=يسافر; msd=سفر; إلى=to; intr | travel
ساهم | v | impf=يساهم; msd=مساهمة; في=to | contribute
سبب | v | impf=يسبب; msd=تسبيب | cause
سبق | v | impf=يسبق; msd=سبق | precede
سجل | v | impf=يسجل; msd=تسجيل | record; register; score
سرق | v | impf=يسرق; msd=سرقة | steal
سعى | v | impf=يسعى; msd=سعي; إلى= | seek
سقط | v | impf=يسقط; msd=سقوط; intr | fall
سكن | v | impf=يسكن; msd=سكن; في=in | live
سلم | v | impf=يسلم; msd=تسليم | hand over
سمح | v | impf=يسمح; msd=سماح; ب= | allow
سمع | v | impf=يسمع; msd=سماع | hear
سمى | v | impf=يسمي; msd=تسمية | name; call
سيطر | v | impf=يسيطر; msd=سيطرة; على= | control
شارك | v | impf=يشارك; msd=مشاركة; في=in | participate
شاهد | v | impf=يشاهد; msd=مشاهدة | watch; see
شجع | v | impf=يشجع; msd=تشجيع; على=to | encourage
شرب | v | impf=يشرب; msd=شرب | drink
شعر | v | impf=يشعر; msd=شعور; ب= | feel
شغل | v | impf=يشغل; msd=تشغيل | operate; occupy
شكر | v | impf=يشكر; msd=شكر | thank
شكل | v | impf=يشكل; msd=تشكيل | form; constitute; pose
شمل | v | impf=يشمل; msd=شمول | include
شهد | v | impf=يشهد; msd=شهادة | witness
صار | v | impf=يصير | become
صدر | v | impf=يصدر; msd=صدور; intr | be issued
صدق | v | impf=يصدق; msd=تصديق | believe
صرح | v | impf=يصرح; msd=تصريح; ب= | state
صعب | v | impf=يصعب; intr | be difficult
صعد | v | impf=يصعد; msd=صعود; intr | rise; climb
صمم | v | impf=يصمم; msd=تصميم | design
صنع | v | impf=يصنع; msd=صنع | make; manufacture
صوت | v | impf=يصوت; msd=تصويت; intr | vote
صور | v | impf=يصور; msd=تصوير | portray; film
ضرب | v | impf=يضرب; msd=ضرب | hit; strike
ضغط | v | impf=يضغط; msd=ضغط; على=on; intr | press
ضم | v | impf=يضم; msd=ضم | include; comprise
ضمن | v | impf=يضمن; msd=ضمان | guarantee
طالب | v | impf=يطالب; msd=مطالبة; ب= | demand
طبق | v | impf=يطبق; msd=تطبيق | apply
طرح | v | impf=يطرح; msd=طرح | raise; put forward
طلب | v | impf=يطلب; msd=طلب | request; ask
طور | v | impf=يطور; msd=تطوير | develop
ظل | v | impf=يظل | remain
ظن | v | impf=يظن; msd=ظن | think
ظهر | v | impf=يظهر; msd=ظهور; intr | appear
عاد | v | impf=يعود; msd=عودة; إلى=to; intr | return
عادل | v | impf=يعادل; msd=معادلة | equal
عاش | v | impf=يعيش; msd=عيش; intr | live
عانى | v | impf=يعاني; msd=معاناة; من=from | suffer
عبد | v | impf=يعبد; msd=تعبيد | pave; worship
عبر | v | impf=يعبر; msd=تعبير; عن= | express; cross
عثر | v | impf=يعثر; msd=عثور; على=; intr | find
عد | v | impf=يعد; msd=عد | consider; count
عرض | v | impf=يعرض; msd=عرض | present; offer; show
عرف | v | impf=يعرف; msd=معرفة | know
عرّف | v | impf=يعرف; msd=تعريف | define
عزز | v | impf=يعزز; msd=تعزيز | strengthen; enhance
عزل | v | impf=يعزل; msd=عزل | isolate; dismiss
عقد | v | impf=يعقد; msd=عقد | hold
عكس | v | impf=يعكس; msd=عكس | reflect
علق | v | impf=يعلق; msd=تعليق; على=on | comment; suspend; hang
علم | v | impf=يعلم; msd=علم | know; learn
عمل | v | impf=يعمل; msd=عمل; على=on; intr | work
عنى | v | impf=يعني; msd=عناية | mean
عوض | v | impf=يعوض; msd=تعويض | compensate
عين | v | impf=يعين; msd=تعيين | appoint
غادر | v | impf=يغادر; msd=مغادرة | leave
غسل | v | impf=يغسل; msd=غسل | wash
غطى | v | impf=يغطي; msd=تغطية | cover
غير | v | impf=يغير; msd=تغيير | change
فاز | v | impf=يفوز; msd=فوز; ب= | win
فتح | v | impf=يفتح; msd=فتح | open
فرض | v | impf=يفرض; msd=فرض; على=on | impose
فسر | v | impf=يفسر; msd=تفسير | explain
فشل | v | impf=يفشل; msd=فشل; في=to; intr | fail
فصل | v | impf=يفصل; msd=فصل | separate
فضل | v | impf=يفضل; msd=تفضيل | prefer
فعل | v | impf=يفعل; msd=فعل | do
فقد | v | impf=يفقد; msd=فقدان | lose
فكر | v | impf=يفكر; msd=تفكير; في=about; intr | think
فهم | v | impf=يفهم; msd=فهم | understand
قاتل | v | impf=يقاتل; msd=قتال | fight
قاد | v | impf=يقود; msd=قيادة | lead
قارن | v | impf=يقارن; msd=مقارنة; ب=with | compare
قال | v | impf=يقول; msd=قول | say
قام | v | impf=يقوم; msd=قيام; ب= | carry out; rise
قبل | v | impf=يقبل; msd=قبول | accept
قتل | v | impf=يقتل; msd=قتل | kill
قدر | v | impf=يقدر; msd=تقدير | estimate; appreciate
قدم | v | impf=يقدم; msd=تقديم | provide; present; submit
قرأ | v | impf=يقرأ; msd=قراءة | read
قرر | v | impf=يقرر; msd=تقرير | decide
قسم | v | impf=يقسم; msd=تقسيم | divide
قضى | v | impf=يقضي; msd=قضاء | spend; rule
قطن | v | impf=يقطن | inhabit
قلق | v | impf=يقلق; msd=قلق; من=about; intr | worry
قلل | v | impf=يقلل; msd=تقليل; من= | reduce
قوض | v | impf=يقوض; msd=تقويض | undermine
قيد | v | impf=يقيد; msd=تقييد | restrict
قيم | v | impf=يقيم; msd=تقييم | assess
كافح | v | impf=يكافح; msd=مكافحة | combat
كان | v | impf=يكون | be
كتب | v | impf=يكتب; msd=كتابة | write
كذب | v | impf=يكذب; msd=كذب; intr | lie
كره | v | impf=يكره; msd=كره | hate
كشف | v | impf=يكشف; msd=كشف; عن= | reveal
كفى | v | impf=يكفي; intr | be enough
كلف | v | impf=يكلف; msd=تكليف | cost; assign
كمن | v | impf=يكمن; في=in; intr | lie
كوّن | v | impf=يكون; msd=تكوين | form
لاحظ | v | impf=يلاحظ; msd=ملاحظة | notice; note
لبى | v | impf=يلبي; msd=تلبية | meet
لزم | v | impf=يلزم | be necessary
لعب | v | impf=يلعب; msd=لعب | play
ليس | v | impf=ليس | be not
مات | v | impf=يموت; msd=موت; intr | die
مال | v | impf=يميل; msd=ميل; إلى=to; intr | tend
مثل | v | impf=يمثل; msd=تمثيل | represent
مر | v | impf=يمر; msd=مرور; ب=through; intr | pass
مشى | v | impf=يمشي; msd=مشي; intr | walk
مضى | v | impf=يمضي; intr | go on; pass
ملك | v | impf=يملك; msd=ملك | own
منح | v | impf=يمنح; msd=منح | grant
منع | v | impf=يمنع; msd=منع | prevent; ban
مول | v | impf=يمول; msd=تمويل | finance
ميز | v | impf=يميز; msd=تمييز | distinguish
ناقش | v | impf=يناقش; msd=مناقشة | discuss
نام | v | impf=ينام; msd=نوم; intr | sleep
نجح | v | impf=ينجح; msd=نجاح; في=in; intr | succeed
نسق | v | impf=ينسق; msd=تنسيق | coordinate
نسي | v | impf=ينسى; msd=نسيان | forget
نشأ | v | impf=ينشأ; msd=نشأة; intr | arise; grow up
نشر | v | impf=ينشر; msd=نشر | publish; deploy
نص | v | impf=ينص; على= | stipulate
نظر | v | impf=ينظر; msd=نظر; إلى=at; في=into; intr | look
نظم | v | impf=ينظم; msd=تنظيم | organize; regulate
نفذ | v | impf=ينفذ; msd=تنفيذ | implement; carry out
نقل | v | impf=ينقل; msd=نقل | transfer; transport; quote
نما | v | impf=ينمو; msd=نمو; intr | grow
هاجم | v | impf=يهاجم; msd=مهاجمة | attack
هدف | v | impf=يهدف; إلى= | aim
هرب | v | impf=يهرب; msd=هروب; من=from; intr | flee
هزم | v | impf=يهزم; msd=هزيمة | defeat
واجه | v | impf=يواجه; msd=مواجهة | face
وافق | v | impf=يوافق; msd=موافقة; على= | approve; agree
وجب | v | impf=يجب | be necessary
وجد | v | impf=يجد; msd=وجود | find
وجه | v | impf=يوجه; msd=توجيه | direct; address
وحد | v | impf=يوحد; msd=توحيد | unite
ودع | v | impf=يدع | let
وزع | v | impf=يوزع; msd=توزيع | distribute
وصف | v | impf=يصف; msd=وصف | describe
وصل | v | impf=يصل; msd=وصول; إلى=in; intr | arrive; reach
وضّح | v | impf=يوضح; msd=توضيح | clarify
وضع | v | impf=يضع; msd=وضع | put; place
وفر | v | impf=يوفر; msd=توفير | provide; save
وقع | v | impf=يقع; msd=وقوع; intr | occur; be located
وقّع | v | impf=يوقع; msd=توقيع; على= | sign
وقف | v | impf=يقف; msd=وقوف; intr | stand
ولد | v | impf=يولد; intr | be born
ولّد | v | impf=يولد; msd=توليد | generate
