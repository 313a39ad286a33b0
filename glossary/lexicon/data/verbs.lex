# Verbs of one word.
آتى | v | impf=يؤتي; msd=إيتاء | give; bring; yield
آثر | v | impf=يؤثر; msd=إيثار; على=over | prefer; choose
آجر | v | impf=يؤجر | rent out; let
آخذ | v | impf=يؤاخذ; msd=مؤاخذة; ap=مؤاخذ; على=for | blame; hold against
آخى | v | impf=يؤاخي; msd=مؤاخاة; ap=مؤاخي; بين=between | establish brotherhood
آذن | v | impf=يؤذن; msd=إيذان; ب=; intr | herald; announce
آذى | v | impf=يؤذي; msd=إيذاء | harm; hurt; injure
آزر | v | impf=يؤازر; msd=مؤازرة; ap=مؤازر | support; back
آسف | v | impf=يؤسف | sadden; grieve
آلم | v | impf=يؤلم; msd=إيلام | hurt; pain
آمن | v | impf=يؤمن; msd=إيمان; ب=in; intr | believe
آنس | v | impf=يؤانس; msd=مؤانسة; ap=مؤانس | keep company
آوى | v | impf=يؤوي; msd=إيواء; ap=مؤوي | shelter; harbor; house
أباح | v | impf=يبيح; msd=إباحة | permit; allow; legalize
أباد | v | impf=يبيد; msd=إبادة | annihilate; exterminate; wipe out
أبان | v | impf=يبين; msd=إبانة | show; make clear
أبحر | v | impf=يبحر; msd=إبحار; إلى=to; من=from; intr | sail; set sail
أبّد | v | impf=يؤبد; msd=تأبيد | perpetuate
أبدع | v | impf=يبدع; msd=إبداع; في=in; intr | create; excel
أبدل | v | impf=يبدل; msd=إبدال; ب=with | replace; exchange
أبدى | v | impf=يبدي; msd=إبداء | express; show; display
أبرأ | v | impf=يبرئ; msd=إبراء | cure; clear
أبرز | v | impf=يبرز; msd=إبراز | highlight; show; bring out
أبرق | v | impf=يبرق; msd=إبراق | cable; telegraph
أبرم | v | impf=يبرم; msd=إبرام | conclude; sign
أبصر | v | impf=يبصر; msd=إبصار | see; catch sight of
أبطأ | v | impf=يبطئ; msd=إبطاء; intr | slow down; be slow
أبطل | v | impf=يبطل; msd=إبطال | invalidate; annul; nullify
أبعد | v | impf=يبعد; msd=إبعاد; عن=from; من=from | remove; keep away; deport
أبغض | v | impf=يبغض; msd=إبغاض | hate; detest
أبقى | v | impf=يبقي; msd=إبقاء; على= | keep
أبكى | v | impf=يبكي; msd=إبكاء | make cry
أبلغ | v | impf=يبلغ; msd=إبلاغ; عن= | inform; report
أبّن | v | impf=يؤبن; msd=تأبين | eulogize
أبهج | v | impf=يبهج; msd=إبهاج | delight; gladden
أبهر | v | impf=يبهر; msd=إبهار | dazzle; amaze
أبهم | v | impf=يبهم; msd=إبهام | obscure
أبى | v | impf=يأبى; msd=إباء | refuse
أتاح | v | impf=يتيح; msd=إتاحة | allow; make available; provide
أتبع | v | impf=يتبع; msd=إتباع; ب=with | follow
أتخم | v | impf=يتخم; msd=إتخام | glut; stuff
أتعب | v | impf=يتعب; msd=إتعاب | tire; exhaust
أتعس | v | impf=يتعس; msd=إتعاس | make miserable
أتقن | v | impf=يتقن; msd=إتقان | master; perfect
أتلف | v | impf=يتلف; msd=إتلاف | destroy; damage; spoil
أتم | v | impf=يتم; msd=إتمام | complete; finish
أتمت | v | impf=يؤتمت; msd=أتمتة | automate
أتى | v | impf=يأتي; msd=إتيان; intr | come
أثار | v | impf=يثير; msd=إثارة | raise; provoke
أثبت | v | impf=يثبت; msd=إثبات | prove
أثّث | v | impf=يؤثث; msd=تأثيث | furnish
أثخن | v | impf=يثخن; msd=إثخان | wound severely
أثر | v | impf=يؤثر; msd=تأثير; على=; في= | affect
أثرى | v | impf=يثري; msd=إثراء | enrich
أثقل | v | impf=يثقل; msd=إثقال | burden; weigh down
أثلج | v | impf=يثلج; msd=إثلاج | gladden; please
أثمر | v | impf=يثمر; msd=إثمار; عن=in; intr | bear fruit; result
أثنى | v | impf=يثني; msd=ثناء; على=; intr | praise; commend
أجاب | v | impf=يجيب; msd=إجابة; على= | answer
أجاد | v | impf=يجيد; msd=إجادة | be good at; master; do well
أجاز | v | impf=يجيز | approve; permit; authorize
أجبر | v | impf=يجبر; msd=إجبار; على=to | force
أجّج | v | impf=يؤجج; msd=تأجيج | inflame; fuel
أجحف | v | impf=يجحف; msd=إجحاف; ب=; intr | be unfair to; wrong
أجدى | v | impf=يجدي; msd=إجداء; intr | be useful; be of use
أجّر | v | impf=يؤجر; msd=تأجير | rent out; lease
أجرم | v | impf=يجرم; msd=إجرام; intr | commit a crime; offend
أجرى | v | impf=يجري; msd=إجراء | conduct; hold
أجزل | v | impf=يجزل; msd=إجزال | give generously
أجلّ | v | impf=يجل; msd=إجلال | revere; respect
أجّل | v | impf=يؤجل; msd=تأجيل | postpone; delay
أجلى | v | impf=يجلي; msd=إجلاء; عن=from; من=from | evacuate
أجمع | v | impf=يجمع; msd=إجماع; على=on; intr | agree unanimously; agree
أجهد | v | impf=يجهد; msd=إجهاد | exhaust; strain; overwork
أجهز | v | impf=يجهز; msd=إجهاز; على=; intr | finish off
أجهش | v | impf=يجهش; msd=إجهاش; ب=into; intr | burst
أجهض | v | impf=يجهض; msd=إجهاض | abort; foil; thwart
أحاط | v | impf=يحيط; msd=إحاطة; ب= | surround
أحال | v | impf=يحيل; msd=إحالة; إلى=to; على=to | refer; transfer
أحب | v | impf=يحب; msd=حب | love; like
أحبط | v | impf=يحبط; msd=إحباط | frustrate; thwart; foil
أحجم | v | impf=يحجم; msd=إحجام; عن=from; intr | refrain
أحدث | v | impf=يحدث; msd=إحداث | cause; bring about; create
أحدق | v | impf=يحدق; msd=إحداق; ب=; intr | surround; threaten
أحرج | v | impf=يحرج; msd=إحراج | embarrass
أحرز | v | impf=يحرز; msd=إحراز | achieve; score; win
أحرق | v | impf=يحرق; msd=إحراق | burn; set fire to
أحزن | v | impf=يحزن; msd=إحزان | sadden; grieve
أحس | v | impf=يحس; msd=إحساس; ب=; intr | feel; sense
أحصى | v | impf=يحصي; msd=إحصاء | count; enumerate
أحضر | v | impf=يحضر; msd=إحضار | bring; fetch
أحكم | v | impf=يحكم; msd=إحكام | tighten; strengthen
أحل | v | impf=يحل; msd=إحلال | permit; legalize
أحنى | v | impf=يحني; msd=إحناء | bend; bow
أحيا | v | impf=يحيي; msd=إحياء | revive; commemorate; mark
أخاف | v | impf=يخيف; msd=إخافة | frighten; scare
أخبر | v | impf=يخبر; msd=إخبار | tell
أخجل | v | impf=يخجل; msd=إخجال | embarrass; shame
أخذ | v | impf=يأخذ; msd=أخذ | take
أخر | v | impf=يؤخر; msd=تأخير | delay
أخرج | v | impf=يخرج; msd=إخراج | take out; direct
أخرس | v | impf=يخرس; msd=إخراس | silence
أخزى | v | impf=يخزي; msd=إخزاء | disgrace; shame
أخصب | v | impf=يخصب; msd=إخصاب | fertilize
أخصى | v | impf=يخصي; msd=إخصاء | castrate
أخضع | v | impf=يخضع; msd=إخضاع; ل=to | subject; subdue
أخطأ | v | impf=يخطئ; msd=إخطاء; في=; intr | make a mistake; be wrong; miss
أخطر | v | impf=يخطر; msd=إخطار; ب=of | notify; inform
أخفق | v | impf=يخفق; msd=إخفاق; في=in; intr | fail
أخفى | v | impf=يخفي; msd=إخفاء | hide
أخل | v | impf=يخل; msd=إخلال; ب=; intr | violate; breach; disturb
أخلد | v | impf=يخلد; msd=إخلاد; إلى=to; intr | go; retire
أخلص | v | impf=يخلص; msd=إخلاص; ل=to; intr | be loyal; be devoted
أخلف | v | impf=يخلف; msd=إخلاف | break
أخلى | v | impf=يخلي; msd=إخلاء | evacuate
أخمد | v | impf=يخمد; msd=إخماد | put out; extinguish; suppress
أدار | v | impf=يدير; msd=إدارة | manage; run
أدام | v | impf=يديم; msd=إدامة | prolong; perpetuate
أدان | v | impf=يدين; msd=إدانة | condemn
أدبر | v | impf=يدبر; msd=إدبار; intr | turn back; flee
أدخل | v | impf=يدخل; msd=إدخال | introduce; enter
أدر | v | impf=يدر; msd=إدرار | yield; generate; bring in
أدرج | v | impf=يدرج; msd=إدراج; في=in | include; list; insert
أدرك | v | impf=يدرك; msd=إدراك | realize
أدفأ | v | impf=يدفئ; msd=إدفاء | warm
أدلى | v | impf=يدلي; msd=إدلاء; ب= | make; give; cast
أدمج | v | impf=يدمج; msd=إدماج; في=into | integrate; merge; incorporate
أدمن | v | impf=يدمن; msd=إدمان | be addicted to
أدمى | v | impf=يدمي; msd=إدماء | make bleed
أدهش | v | impf=يدهش; msd=إدهاش | amaze; astonish; surprise
أدى | v | impf=يؤدي; msd=أداء; إلى=to | lead {with إلى}; perform; play
أذاب | v | impf=يذيب; msd=إذابة | dissolve; melt; thaw
أذاع | v | impf=يذيع; msd=إذاعة | broadcast; announce
أذاق | v | impf=يذيق; msd=إذاقة | make taste
أذعن | v | impf=يذعن; msd=إذعان; ل=to; intr | submit; yield; comply
أذل | v | impf=يذل; msd=إذلال | humiliate; humble
أذن | v | impf=يأذن; msd=إذن; ل=; ب= | permit; authorize
أذنب | v | impf=يذنب; msd=إذناب; intr | sin; do wrong
أذهل | v | impf=يذهل; msd=إذهال | amaze; astound; stun
أراح | v | impf=يريح; msd=إراحة | relieve; rest; comfort
أراد | v | impf=يريد; msd=إرادة | want
أراق | v | impf=يريق; msd=إراقة | spill; shed
أربك | v | impf=يربك; msd=إرباك | confuse; disrupt; embarrass
أربى | v | impf=يربي; msd=إرباء; على=; intr | exceed
أرجأ | v | impf=يرجئ; msd=إرجاء; إلى=until | postpone; defer
أرجع | v | impf=يرجع; msd=إرجاع; إلى=to | return; attribute
أرّخ | v | impf=يؤرخ; msd=تأريخ; ل= | date; chronicle
أرخى | v | impf=يرخي; msd=إرخاء | loosen; relax
أردف | v | impf=يردف; msd=إرداف; intr | add
أردى | v | impf=يردي; msd=إرداء | kill
أرسل | v | impf=يرسل; msd=إرسال | send
أرسى | v | impf=يرسي; msd=إرساء | establish; lay
أرشد | v | impf=يرشد; msd=إرشاد; إلى=to | guide; direct
أرشف | v | impf=يؤرشف; msd=أرشفة | archive
أرضع | v | impf=يرضع; msd=إرضاع | breastfeed; nurse
أرضى | v | impf=يرضي; msd=إرضاء | satisfy; please
أرعب | v | impf=يرعب; msd=إرعاب | terrify; frighten
أرغم | v | impf=يرغم; msd=إرغام; على=to | force; compel
أرفق | v | impf=يرفق; msd=إرفاق; ب=to | attach; enclose
أرّق | v | impf=يؤرق; msd=تأريق | trouble; keep awake
أرهب | v | impf=يرهب | terrorize; intimidate
أرهف | v | impf=يرهف; msd=إرهاف | sharpen
أرهق | v | impf=يرهق; msd=إرهاق | exhaust; burden; overwork
أرى | v | impf=يري | show
أزاح | v | impf=يزيح; msd=إزاحة | remove; displace; unveil
أزال | v | impf=يزيل; msd=إزالة | remove
أزبد | v | impf=يزبد; msd=إزباد; intr | foam
أزعج | v | impf=يزعج; msd=إزعاج | disturb; annoy; bother
أزف | v | impf=يأزف; intr | draw near
أزّم | v | impf=يؤزم; msd=تأزيم | aggravate
أزمع | v | impf=يزمع; msd=إزماع | intend; decide
أزهر | v | impf=يزهر; msd=إزهار; intr | bloom; blossom
أزهق | v | impf=يزهق; msd=إزهاق | take; kill
أساء | v | impf=يسيء; msd=إساءة; إلى= | harm; abuse; misuse; offend
أسال | v | impf=يسيل; msd=إسالة | shed; make flow
أسبغ | v | impf=يسبغ; msd=إسباغ; على=on | bestow
أسدل | v | impf=يسدل; msd=إسدال | lower; draw
أسدى | v | impf=يسدي; msd=إسداء | render; give
أسر | v | impf=يأسر; msd=أسر | capture; captivate
أسرّ | v | impf=يسر; msd=إسرار; إلى=to; ب= | confide; keep secret
أسرج | v | impf=يسرج; msd=إسراج | saddle
أسرع | v | impf=يسرع; msd=إسراع; في=in; إلى=to; intr | hurry; speed up; rush
أسرف | v | impf=يسرف; msd=إسراف; في=; intr | be excessive; waste
أسس | v | impf=يؤسس; msd=تأسيس | found
أسعد | v | impf=يسعد; msd=إسعاد | make happy; please
أسعف | v | impf=يسعف; msd=إسعاف | give first aid to; help
أسف | v | impf=يأسف; msd=أسف; على=; ل=; intr | regret; be sorry
أسفر | v | impf=يسفر; عن=in; intr | result
أسقط | v | impf=يسقط; msd=إسقاط | drop; shoot down; overthrow
أسكت | v | impf=يسكت; msd=إسكات | silence
أسكر | v | impf=يسكر; msd=إسكار | intoxicate
أسلف | v | impf=يسلف; msd=إسلاف | lend; advance
أسلم | v | impf=يسلم; intr | convert to Islam; surrender
أسند | v | impf=يسند; msd=إسناد; إلى=to | assign; entrust; lean
أسهب | v | impf=يسهب; msd=إسهاب; في=; intr | elaborate; go into detail
أسهم | v | impf=يسهم; msd=إسهام; في=to | contribute
أشاح | v | impf=يشيح; msd=إشاحة; ب=; عن=from | turn away
أشاد | v | impf=يشيد; msd=إشادة; ب=; intr | praise; commend; hail
أشار | v | impf=يشير; msd=إشارة; إلى=to | indicate; point; refer {with إلى}; indicate {with إلى}; point {with إلى}
أشاع | v | impf=يشيع | spread; circulate
أشبع | v | impf=يشبع; msd=إشباع | satisfy; satiate; saturate
أشبه | v | impf=يشبه; msd=شبه | resemble
أشّر | v | impf=يؤشر; msd=تأشير; على= | mark; stamp
أشرف | v | impf=يشرف; msd=إشراف; على= | supervise; oversee
أشرق | v | impf=يشرق; msd=إشراق; intr | rise; shine
أشرك | v | impf=يشرك; msd=إشراك; في=in | involve; include
أشعّ | v | impf=يشع; msd=إشعاع; intr | radiate; shine
أشعل | v | impf=يشعل; msd=إشعال | light; ignite; spark
أشفق | v | impf=يشفق; msd=إشفاق; على= | pity; feel sorry for
أصاب | v | impf=يصيب; msd=إصابة | hit; injure
أصبح | v | impf=يصبح | become
أصدأ | v | impf=يصدئ | rust
أصدر | v | impf=يصدر; msd=إصدار | issue
أصر | v | impf=يصر; msd=إصرار; على=on; intr | insist
أصغى | v | impf=يصغي; msd=إصغاء; إلى=to; ل=to; intr | listen
أصلح | v | impf=يصلح; msd=إصلاح | repair; fix; reform
أضاء | v | impf=يضيء; msd=إضاءة | light; illuminate; light up
أضاع | v | impf=يضيع; msd=إضاعة | lose; waste; miss
أضاف | v | impf=يضيف; msd=إضافة | add
أضجر | v | impf=يضجر; msd=إضجار | bore
أضحى | v | impf=يضحي | become
أضر | v | impf=يضر; msd=إضرار; ب=; intr | harm; damage
أضرب | v | impf=يضرب; msd=إضراب; عن=; intr | strike; go on strike
أضرم | v | impf=يضرم; msd=إضرام | set; light; kindle
أضعف | v | impf=يضعف; msd=إضعاف | weaken
أضفى | v | impf=يضفي; msd=إضفاء; على=to | add; give; lend
أضل | v | impf=يضل; msd=إضلال | mislead; lead astray
أضمر | v | impf=يضمر; msd=إضمار | harbor
أضنى | v | impf=يضني; msd=إضناء | exhaust; wear out
أطاح | v | impf=يطيح; msd=إطاحة; ب=; intr | overthrow; topple; oust
أطاع | v | impf=يطيع; msd=إطاعة | obey
أطاق | v | impf=يطيق; msd=إطاقة | bear; stand; endure
أطال | v | impf=يطيل; msd=إطالة | lengthen; prolong; extend
أطبق | v | impf=يطبق; msd=إطباق; على=; intr | close in on; close
أطّر | v | impf=يؤطر; msd=تأطير | frame; supervise
أطرب | v | impf=يطرب; msd=إطراب | delight; enchant
أطرق | v | impf=يطرق; msd=إطراق; intr | bow one's head
أطرى | v | impf=يطري; msd=إطراء | praise; flatter
أطعم | v | impf=يطعم; msd=إطعام | feed
أطفأ | v | impf=يطفئ; msd=إطفاء | turn off; extinguish; put out
أطل | v | impf=يطل; msd=إطلال; على=; intr | overlook {with على}; appear
أطلع | v | impf=يطلع; msd=إطلاع; على=on | brief; inform; show
أطلق | v | impf=يطلق; msd=إطلاق | launch; fire
أطنب | v | impf=يطنب; msd=إطناب; في=; intr | go on at length
أظلم | v | impf=يظلم; msd=إظلام; intr | grow dark
أظهر | v | impf=يظهر; msd=إظهار | show
أعاد | v | impf=يعيد; msd=إعادة | return; restore
أعار | v | impf=يعير; msd=إعارة | lend; loan
أعاق | v | impf=يعيق | hinder; impede; obstruct
أعال | v | impf=يعيل; msd=إعالة | support; provide for
أعان | v | impf=يعين; msd=إعانة; على=with | help; assist
أعتق | v | impf=يعتق; msd=إعتاق | free; emancipate
أعتم | v | impf=يعتم; msd=إعتام | darken
أعجب | v | impf=يعجب | please
أعجز | v | impf=يعجز; msd=إعجاز | incapacitate; disable
أعد | v | impf=يعد; msd=إعداد | prepare
أعدم | v | impf=يعدم; msd=إعدام | execute
أعدى | v | impf=يعدي; msd=إعداء | infect
أعذر | v | impf=يعذر; msd=إعذار | excuse
أعرب | v | impf=يعرب; msd=إعراب; عن= | express
أعرض | v | impf=يعرض; msd=إعراض; عن=from; intr | turn away
أعز | v | impf=يعز; msd=إعزاز | cherish; strengthen
أعطب | v | impf=يعطب; msd=إعطاب | damage; break down
أعطى | v | impf=يعطي; msd=إعطاء | give
أعفى | v | impf=يعفي; msd=إعفاء; من=from | exempt; relieve; dismiss
أعقب | v | impf=يعقب; msd=إعقاب | follow; succeed
أعلن | v | impf=يعلن; msd=إعلان; عن= | announce; declare
أعوز | v | impf=يعوز; msd=إعواز | lack; need
أعيا | v | impf=يعيي; msd=إعياء | exhaust; tire
أغاث | v | impf=يغيث; msd=إغاثة | relieve; aid; help
أغار | v | impf=يغير; msd=إغارة; على=; intr | raid; attack
أغاظ | v | impf=يغيظ; msd=إغاظة | anger; annoy
أغدق | v | impf=يغدق; msd=إغداق; على=on | lavish; shower
أغرق | v | impf=يغرق; msd=إغراق | sink; drown; flood
أغرم | v | impf=يغرم; ب=; intr | fall in love with
أغرى | v | impf=يغري; msd=إغراء; ب=with | tempt; entice; lure
أغضب | v | impf=يغضب; msd=إغضاب | anger; make angry
أغفل | v | impf=يغفل; msd=إغفال | neglect; overlook; omit
أغلق | v | impf=يغلق; msd=إغلاق | close
أغمد | v | impf=يغمد; msd=إغماد | sheathe
أغمض | v | impf=يغمض; msd=إغماض | close; shut
أغوى | v | impf=يغوي; msd=إغواء | seduce; tempt
أفاد | v | impf=يفيد; msd=إفادة; ب= | report
أفاض | v | impf=يفيض; msd=إفاضة; في=; intr | elaborate
أفاق | v | impf=يفيق; msd=إفاقة; من=from; intr | wake up; come to
أفتى | v | impf=يفتي; msd=إفتاء; ب=; intr | issue a fatwa; rule
أفحم | v | impf=يفحم; msd=إفحام | silence
أفرج | v | impf=يفرج; msd=إفراج; عن=; intr | release; free
أفرد | v | impf=يفرد; msd=إفراد | devote; dedicate
أفرز | v | impf=يفرز; msd=إفراز | secrete; produce; yield
أفرط | v | impf=يفرط; msd=إفراط; في=; intr | overdo; exaggerate
أفرغ | v | impf=يفرغ; msd=إفراغ | empty; unload; evacuate
أفزع | v | impf=يفزع; msd=إفزاع | frighten; scare
أفسح | v | impf=يفسح; msd=إفساح | make room; clear
أفسد | v | impf=يفسد; msd=إفساد | spoil; ruin; corrupt
أفشل | v | impf=يفشل; msd=إفشال | thwart; foil
أفشى | v | impf=يفشي; msd=إفشاء | disclose; reveal
أفصح | v | impf=يفصح; msd=إفصاح; عن=; intr | disclose; reveal
أفضى | v | impf=يفضي; إلى=to; intr | lead
أفطر | v | impf=يفطر; msd=إفطار; intr | have breakfast; break one's fast
أفقد | v | impf=يفقد; msd=إفقاد | make lose; deprive of
أفل | v | impf=يأفل; msd=أفول; ap=آفل; intr | fade; set
أفلت | v | impf=يفلت; msd=إفلات; من= | escape
أفلح | v | impf=يفلح; msd=إفلاح; في=in; intr | succeed
أفلس | v | impf=يفلس; msd=إفلاس; intr | go bankrupt
أفنى | v | impf=يفني; msd=إفناء | annihilate; destroy; wipe out
أقال | v | impf=يقيل; msd=إقالة | dismiss; fire; remove from office
أقام | v | impf=يقيم; msd=إقامة | establish; hold; reside
أقبل | v | impf=يقبل; msd=إقبال; على=to; intr | come; approach; turn
أقّت | v | impf=يؤقت; msd=تأقيت | time
أقحم | v | impf=يقحم; msd=إقحام; في=into | drag; insert
أقدم | v | impf=يقدم; msd=إقدام; على=; intr | undertake {with على}; dare; come forward
أقر | v | impf=يقر; msd=إقرار; ب= | admit {with ب}; acknowledge {with ب}; approve; adopt
أقرض | v | impf=يقرض; msd=إقراض | lend
أقسم | v | impf=يقسم; msd=إقسام; على=; ب=by; intr | swear; take an oath
أقصى | v | impf=يقصي; msd=إقصاء; من=from; عن=from | eliminate; exclude
أقض | v | impf=يقض; msd=إقضاض | disturb
أقفر | v | impf=يقفر; msd=إقفار; intr | be deserted
أقفل | v | impf=يقفل; msd=إقفال | lock; close
أقلّ | v | impf=يقل; msd=إقلال | carry; transport
أقلع | v | impf=يقلع; msd=إقلاع; عن=; من=from; intr | take off; quit
أقلق | v | impf=يقلق; msd=إقلاق | worry; concern; trouble
أقنع | v | impf=يقنع; msd=إقناع; ب=of | convince; persuade
أكد | v | impf=يؤكد; msd=تأكيد; على= | stress; confirm; affirm
أكرم | v | impf=يكرم; msd=إكرام | honor; treat generously
أكره | v | impf=يكره; msd=إكراه; على=to | force; coerce
أكسب | v | impf=يكسب; msd=إكساب | give; earn; impart
أكسد | v | impf=يؤكسد; msd=أكسدة | oxidize
أكل | v | impf=يأكل; msd=أكل | eat
أكمل | v | impf=يكمل; msd=إكمال | complete; continue
ألّب | v | impf=يؤلب; msd=تأليب; على=against | incite
ألبس | v | impf=يلبس; msd=إلباس | dress; clothe
ألجأ | v | impf=يلجئ; msd=إلجاء; إلى=to | force; compel
ألجم | v | impf=يلجم; msd=إلجام | curb; restrain; silence
ألح | v | impf=يلح; msd=إلحاح; على=; في=; intr | insist; press
ألحق | v | impf=يلحق; msd=إلحاق; ب=to | inflict; attach; cause
ألزم | v | impf=يلزم; msd=إلزام; ب=to | oblige; bind; require
ألصق | v | impf=يلصق; msd=إلصاق; ب=to | stick; attach; paste
ألغم | v | impf=يلغم; msd=إلغام | mine
ألغى | v | impf=يلغي; msd=إلغاء | cancel; abolish
ألّف | v | impf=يؤلف; msd=تأليف; من=of | compose; write; form
ألفى | v | impf=يلفي; msd=إلفاء | find
ألقى | v | impf=يلقي; msd=إلقاء | throw; deliver
ألمّ | v | impf=يلم; msd=إلمام; ب=; intr | be familiar with; befall
ألمح | v | impf=يلمح; msd=إلماح; إلى=at; intr | hint; allude
ألهب | v | impf=يلهب; msd=إلهاب | inflame; ignite
ألهم | v | impf=يلهم; msd=إلهام | inspire
ألهى | v | impf=يلهي; msd=إلهاء; عن=from | distract; divert
أمات | v | impf=يميت; msd=إماتة | kill; put to death
أماط | v | impf=يميط; msd=إماطة; عن=; intr | unveil
أمال | v | impf=يميل; msd=إمالة | tilt; incline
أمتع | v | impf=يمتع; msd=إمتاع | entertain; delight
أمدّ | v | impf=يمد; msd=إمداد; ب=with | provide; supply
أمر | v | impf=يأمر; msd=أمر; ب=to | order; command
أمسك | v | impf=يمسك; msd=إمساك; ب=; عن=from | hold; catch; seize
أمسى | v | impf=يمسي | become
أمضى | v | impf=يمضي; msd=إمضاء | spend; sign
أمطر | v | impf=يمطر; intr | rain
أمعن | v | impf=يمعن; msd=إمعان; في=; intr | go far; persist
أمكن | v | impf=يمكن | be possible
أمل | v | impf=يأمل; msd=أمل; في= | hope
أملى | v | impf=يملي; msd=إملاء; على=to | dictate
أمّم | v | impf=يؤمم; msd=تأميم | nationalize
أمّن | v | impf=يؤمن; msd=تأمين | secure; insure
أمهل | v | impf=يمهل; msd=إمهال | give time; grant a delay to
أناب | v | impf=ينيب; msd=إنابة; عن=for | deputize; delegate
أنار | v | impf=ينير; msd=إنارة | light; illuminate
أناط | v | impf=ينيط; msd=إناطة; ب=to | entrust; assign
أنّب | v | impf=يؤنب; msd=تأنيب | scold; reprimand
أنبأ | v | impf=ينبئ; msd=إنباء; ب=of | inform; tell; foretell
أنبت | v | impf=ينبت; msd=إنبات | grow; sprout
أنتج | v | impf=ينتج; msd=إنتاج | produce
أنّث | v | impf=يؤنث; msd=تأنيث | feminize
أنجب | v | impf=ينجب; msd=إنجاب | give birth to; have; beget
أنجد | v | impf=ينجد; msd=إنجاد | help; rescue
أنجز | v | impf=ينجز; msd=إنجاز | accomplish
أنجى | v | impf=ينجي; msd=إنجاء; من=from | save
أنذر | v | impf=ينذر; msd=إنذار; ب=of | warn
أنزل | v | impf=ينزل; msd=إنزال | lower; bring down; take down
أنشأ | v | impf=ينشئ; msd=إنشاء | establish; create
أنشد | v | impf=ينشد; msd=إنشاد | sing; recite
أنصت | v | impf=ينصت; msd=إنصات; إلى=to; ل=to; intr | listen
أنصف | v | impf=ينصف; msd=إنصاف | do justice to; treat fairly
أنضج | v | impf=ينضج; msd=إنضاج | ripen; cook
أنعش | v | impf=ينعش; msd=إنعاش | revive; refresh; boost
أنعم | v | impf=ينعم; msd=إنعام; على=on; ب= | bestow
أنفذ | v | impf=ينفذ; msd=إنفاذ | enforce; carry out
أنفق | v | impf=ينفق; msd=إنفاق; على=on | spend
أنقذ | v | impf=ينقذ; msd=إنقاذ | save; rescue
أنقص | v | impf=ينقص; msd=إنقاص | reduce; decrease
أنكر | v | impf=ينكر; msd=إنكار | deny
أنهك | v | impf=ينهك; msd=إنهاك | exhaust; wear out
أنهى | v | impf=ينهي; msd=إنهاء | end; conclude
أهاب | v | impf=يهيب; msd=إهابة; ب=; intr | appeal to; call on
أهاج | v | impf=يهيج; msd=إهاجة | stir up; agitate
أهان | v | impf=يهين; msd=إهانة | insult; humiliate
أهدر | v | impf=يهدر; msd=إهدار | waste; squander
أهدى | v | impf=يهدي; msd=إهداء; إلى=to; ل=to | give; present; dedicate
أهّل | v | impf=يؤهل; msd=تأهيل; ل=for | qualify; rehabilitate
أهلك | v | impf=يهلك; msd=إهلاك | destroy; ruin; kill
أهمّ | v | impf=يهم; obj=to | matter
أهمل | v | impf=يهمل; msd=إهمال | neglect
أوجب | v | impf=يوجب; msd=إيجاب | require; oblige; impose
أوجد | v rare | impf=يوجد; msd=إيجاد | create; find
أوجز | v | impf=يوجز; msd=إيجاز | summarize; outline
أوجع | v | impf=يوجع; msd=إيجاع | hurt; cause pain to
أوحى | v | impf=يوحي; msd=إيحاء; ب=; إلى=to | suggest; inspire
أودع | v | impf=يودع; msd=إيداع | deposit; place; commit
أودى | v | impf=يودي; ب=; intr | claim; kill
أورث | v | impf=يورث; msd=إيراث | bequeath; leave
أورد | v | impf=يورد | mention; cite; report
أورق | v | impf=يورق; msd=إيراق; intr | leaf
أوشك | v | impf=يوشك; على=to; intr | be close; be about
أوصد | v | impf=يوصد; msd=إيصاد | close; shut
أوصل | v | impf=يوصل; msd=إيصال; إلى=to | deliver; bring; take
أوصى | v | impf=يوصي; msd=توصية; ب= | recommend
أوضح | v | impf=يوضح; msd=إيضاح | explain; clarify
أوعز | v | impf=يوعز; msd=إيعاز; إلى=; ب=; intr | instruct; order
أوغل | v | impf=يوغل; msd=إيغال; في=; intr | penetrate deep
أوفد | v | impf=يوفد; msd=إيفاد; إلى=to | send; dispatch; delegate
أوفى | v | impf=يوفي; msd=إيفاء; ب=; intr | fulfill; keep
أوقد | v | impf=يوقد; msd=إيقاد | light; kindle
أوقع | v | impf=يوقع; في=into | cause; inflict; trap
أوقف | v | impf=يوقف; msd=إيقاف | stop
أوكل | v | impf=يوكل; msd=إيكال; إلى=to | entrust; assign; delegate
أولج | v | impf=يولج; msd=إيلاج | insert
أولى | v | impf=يولي; msd=إيلاء | give; pay; attach
أومأ | v | impf=يومئ; msd=إيماء; ب=; إلى=to; intr | nod; gesture
أومض | v | impf=يومض; msd=إيماض; intr | flash; blink
أوهم | v | impf=يوهم; msd=إيهام | deceive; delude
أوهن | v | impf=يوهن; msd=إيهان | weaken
أوى | v | impf=يأوي; إلى=to | shelter; retire
أيّد | v | impf=يؤيد; msd=تأييد | support; back; endorse
أيقظ | v | impf=يوقظ; msd=إيقاظ | wake; wake up; awaken
أيقن | v | impf=يوقن; msd=إيقان; ب=of; من=of; intr | be certain; realize
أينع | v | impf=يونع; msd=إيناع; intr | ripen
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
استقل | v | impf=يستقل; msd=استقلال; عن=from | become independent {with عن}; board; take
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
استوى | v | impf=يستوي; msd=استواء; على=on; intr | be equal; ripen; sit {with على}
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
اعتمد | v | impf=يعتمد; msd=اعتماد; على=on | depend {with على}; rely {with على}; be based {with على}; adopt; approve
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
اغتفر | v | impf=يغتفر; msd=اغتفار | forgive
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
انفقع | v | impf=ينفقع; intr | burst
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
باح | v | impf=يبوح; msd=بوح; ب=; ل=to; intr | disclose; reveal
بادأ | v | impf=يبادئ; msd=مبادأة | initiate
بادر | v | impf=يبادر; msd=مبادرة; إلى=to; ب=; intr | take the initiative; hasten
بادل | v | impf=يبادل; msd=مبادلة | exchange with; reciprocate
بارك | v | impf=يبارك; msd=مباركة | bless; congratulate
بارى | v | impf=يباري | compete with
باشر | v | impf=يباشر; msd=مباشرة | begin; start; undertake
باض | v | impf=يبيض; intr | lay eggs
باع | v | impf=يبيع; msd=بيع | sell
باعد | v | impf=يباعد; msd=مباعدة; بين=between | separate; space out
باغت | v | impf=يباغت; msd=مباغتة | surprise; take by surprise
بالغ | v | impf=يبالغ; msd=مبالغة; في=; intr | exaggerate
بالى | v | impf=يبالي; msd=مبالاة; ب=about; intr | care
باهى | v | impf=يباهي; msd=مباهاة; ب=; intr | boast; take pride in
بايع | v | impf=يبايع; msd=مبايعة | pledge allegiance to
بت | v | impf=يبت; msd=بت; في=; intr | decide; rule
بث | v | impf=يبث; msd=بث | broadcast
بجّل | v | impf=يبجل; msd=تبجيل | revere
بحث | v | impf=يبحث; msd=بحث; عن=for | search {with عن}; look {with عن}; discuss; study
بخّر | v | impf=يبخر; msd=تبخير | evaporate; vaporize
بخل | v | impf=يبخل; msd=بخل; ب=; على=to; intr | be stingy with
بدأ | v | impf=يبدأ; msd=بدء | begin; start
بدا | v | impf=يبدو | seem
بدّد | v | impf=يبدد; msd=تبديد | dissipate; dispel; squander
بدّل | v | impf=يبدل; msd=تبديل | change; replace; switch
بذر | v | impf=يبذر; msd=بذر | sow
بذّر | v | impf=يبذر; msd=تبذير | squander
بذل | v | impf=يبذل; msd=بذل | exert; make
برأ | v | impf=يبرأ; msd=برء; من=from; intr | recover
برّأ | v | impf=يبرئ; msd=تبرئة; من=of | acquit; exonerate
برد | v | impf=يبرد; msd=برودة; intr | cool; become cold
برّد | v | impf=يبرد; msd=تبريد | cool
برّر | v | impf=يبرر; msd=تبرير | justify
برز | v | impf=يبرز; msd=بروز; intr | emerge
برع | v | impf=يبرع; msd=براعة; في=in; intr | excel
برمج | v | impf=يبرمج; msd=برمجة | program
برهن | v | impf=يبرهن; msd=برهنة; على= | prove; demonstrate
بزغ | v | impf=يبزغ; msd=بزوغ; intr | rise; emerge
بستر | v | impf=يبستر; msd=بسترة | pasteurize
بسط | v | impf=يبسط; msd=بسط | impose; extend
بسّط | v | impf=يبسط; msd=تبسيط | simplify
بشّر | v | impf=يبشر; msd=تبشير; ب= | preach; bring good news
بصّر | v | impf=يبصر; msd=تبصير; ب=about | enlighten
بصم | v | impf=يبصم; msd=بصم; على=; intr | sign with a thumbprint; stamp
بطش | v | impf=يبطش; msd=بطش; ب=; intr | strike; crush
بعث | v | impf=يبعث; msd=بعث; ب=; إلى=to; على=to | send; inspire
بعثر | v | impf=يبعثر; msd=بعثرة | scatter
بغض | v | impf=يبغض; msd=بغض | hate
بغى | v | impf=يبغي; msd=بغي | seek; desire
بقي | v | impf=يبقى; msd=بقاء; intr | remain
بكى | v | impf=يبكي; msd=بكاء; intr | cry
بلّط | v | impf=يبلط; msd=تبليط | tile; pave
بلع | v | impf=يبلع; msd=بلع | swallow
بلغ | v | impf=يبلغ; msd=بلوغ | reach; be; amount to
بلّغ | v | impf=يبلغ; msd=تبليغ; عن= | report; notify
بلّل | v | impf=يبلل; msd=تبليل | wet; moisten
بلمر | v | impf=يبلمر; msd=بلمرة | polymerize
بلور | v | impf=يبلور; msd=بلورة | crystallize; develop
بنى | v | impf=يبني; msd=بناء | build
بهت | v | impf=يبهت; intr | fade
بهدل | v | impf=يبهدل; msd=بهدلة | humiliate
بهر | v | impf=يبهر; msd=بهر | dazzle
بوّب | v | impf=يبوب; msd=تبويب | classify; arrange
بين | v | impf=يبين; msd=تبيين | show
تآخى | v | impf=يتآخى; msd=تآخي; intr | fraternize
تآزر | v | impf=يتآزر; msd=تآزر; intr | support one another
تآمر | v | impf=يتآمر; msd=تآمر; على=against; مع=with; intr | conspire; plot
تأتى | v | impf=يتأتى; msd=تأت; من=from; عن=from; intr | result; arise
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
تاب | v | impf=يتوب; msd=توب; عن=of; إلى=to; intr | repent
تابع | v | impf=يتابع; msd=متابعة | continue; follow
تاجر | v | impf=يتاجر; msd=متاجرة; ب=in; في=in; intr | trade
تاخم | v | impf=يتاخم; msd=متاخمة | border; adjoin
تاق | v | impf=يتوق; msd=توق; إلى=for; ل=for; intr | yearn
تاه | v | impf=يتيه; msd=تيه; intr | get lost; wander
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
تبضع | v | impf=يتبضع; msd=تبضع; intr | shop
تبع | v | impf=يتبع; msd=تبعية | follow
تبعثر | v | impf=يتبعثر; msd=تبعثر; intr | be scattered
تبقى | v | impf=يتبقى; msd=تبقي; من=of; intr | remain
تبّل | v | impf=يتبل; msd=تتبيل | season
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
تحين | v | impf=يتحين; msd=تحين | wait for
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
ترفع | v | impf=يترفع; msd=ترفع; عن=above; intr | rise; refrain haughtily
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
تعب | v | impf=يتعب; msd=تعب; من=of; intr | tire; get tired
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
تغازل | v | impf=يتغازل; msd=تغازل; intr | flirt
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
تقدم | v | impf=يتقدم; msd=تقدم; ب=; إلى=to; intr | submit {with ب}; advance; progress
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
تقلقل | v | impf=يتقلقل; msd=تقلقل; intr | be unstable
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
تلى | v | impf=يلي | follow
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
تمكن | v | impf=يتمكن; msd=تمكن; من=to | manage
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
تواعد | v | impf=يتواعد; msd=تواعد; مع=with; intr | make an appointment
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
توّج | v | impf=يتوج; msd=تتويج; ب=with | crown
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
ثأر | v | impf=يثأر; msd=ثأر; ل=; من=on; intr | avenge; take revenge
ثابر | v | impf=يثابر; msd=مثابرة; على=in; intr | persevere; persist
ثار | v | impf=يثور; msd=ثورة; على=against; ضد=against; intr | revolt; erupt
ثبت | v | impf=يثبت; msd=تثبيت | establish; install
ثبّط | v | impf=يثبط; msd=تثبيط | discourage; inhibit
ثرثر | v | impf=يثرثر; msd=ثرثرة; مع=with; عن=about; intr | chatter
ثقب | v | impf=يثقب; msd=ثقب | pierce; drill
ثقّف | v | impf=يثقف; msd=تثقيف | educate
ثكل | v | impf=يثكل | lose
ثلم | v | impf=يثلم | blunt; notch
ثمّن | v | impf=يثمن; msd=تثمين | value; commend
جاء | v | impf=يجيء; msd=مجيء; intr | come
جاب | v | impf=يجوب; msd=جوب | roam; tour
جابه | v | impf=يجابه; msd=مجابهة | face; confront
جادل | v | impf=يجادل; msd=جدال | argue
جارى | v | impf=يجاري; msd=مجاراة | keep up with; keep pace with
جاز | v | impf=يجوز; intr | be permissible
جازف | v | impf=يجازف; msd=مجازفة; ب=; intr | risk; take risks
جازى | v | impf=يجازي; msd=مجازاة; على=for; ب=with | reward; repay; punish
جاع | v | impf=يجوع; msd=جوع; intr | go hungry; starve
جافى | v | impf=يجافي; msd=مجافاة | shun; be contrary to
جال | v | impf=يجول; msd=جولان; في=; intr | roam; tour
جالس | v | impf=يجالس; msd=مجالسة | sit with
جامل | v | impf=يجامل; msd=مجاملة | be polite to; flatter
جانس | v | impf=يجانس; msd=مجانسة | make similar to
جاهد | v | impf=يجاهد; msd=مجاهدة; في=; intr | strive; struggle
جاهر | v | impf=يجاهر; msd=مجاهرة; ب=; intr | declare openly
جاور | v | impf=يجاور; msd=مجاورة | neighbor; adjoin; be next to
جاوز | v | impf=يجاوز; msd=مجاوزة | exceed; pass
جثا | v | impf=يجثو; msd=جثو; intr | kneel
جثم | v | impf=يجثم; msd=جثوم; على=on; intr | crouch; weigh
جحد | v | impf=يجحد; msd=جحود | deny; be ungrateful for
جحظ | v | impf=يجحظ; intr | bulge
جدّد | v | impf=يجدد; msd=تجديد | renew; renovate; modernize
جدر | v | impf=يجدر; ب=for; intr | be worthwhile; be appropriate
جدّف | v | impf=يجدف; msd=تجديف; intr | row; blaspheme
جذب | v | impf=يجذب; msd=جذب; إلى=to | attract
جذّر | v | impf=يجذر; msd=تجذير | root
جر | v | impf=يجر; msd=جر; إلى=into | drag; pull
جرّأ | v | impf=يجرئ; msd=تجرئة; على=to | embolden
جرؤ | v | impf=يجرؤ; على=; intr | dare
جرب | v | impf=يجرب; msd=تجربة | try
جرح | v | impf=يجرح; msd=جرح | wound; injure
جرّد | v | impf=يجرد; msd=تجريد; من=of | strip; deprive
جرف | v | impf=يجرف; msd=جرف | sweep away; dredge
جرّم | v | impf=يجرم; msd=تجريم | criminalize; incriminate
جرى | v | impf=يجري; intr | take place
جزّأ | v | impf=يجزئ; msd=تجزئة | divide; fragment
جزع | v | impf=يجزع; msd=جزع; من=at; intr | despair; be alarmed
جزم | v | impf=يجزم; msd=جزم; ب=; intr | assert; be certain
جزى | v | impf=يجزي; msd=جزاء | reward
جس | v | impf=يجس; msd=جس | feel; probe
جسّد | v | impf=يجسد; msd=تجسيد | embody
جعل | v | impf=يجعل; msd=جعل | make
جف | v | impf=يجف; msd=جفاف; intr | dry; dry up
جفّف | v | impf=يجفف; msd=تجفيف | dry; drain
جفل | v | impf=يجفل; intr | flinch; shy
جلا | v | impf=يجلو; msd=جلاء; عن=from | evacuate; clarify
جلب | v | impf=يجلب; msd=جلب | bring
جلجل | v | impf=يجلجل; msd=جلجلة; intr | resound
جلد | v | impf=يجلد; msd=جلد | flog; whip
جلس | v | impf=يجلس; msd=جلوس; intr | sit
جمح | v | impf=يجمح; msd=جموح; intr | bolt; run wild
جمد | v | impf=يجمد; msd=جمود | freeze
جمّد | v | impf=يجمد; msd=تجميد | freeze
جمع | v | impf=يجمع; msd=جمع | collect; gather
جمّل | v | impf=يجمل; msd=تجميل | beautify
جنّب | v | impf=يجنب; msd=تجنيب | spare
جنح | v | impf=يجنح; msd=جنوح; إلى=to; ل=to; intr | tend; run aground
جنّد | v | impf=يجند; msd=تجنيد | recruit; mobilize
جنى | v | impf=يجني; msd=جني | reap; earn
جهر | v | impf=يجهر; msd=جهر; ب=; intr | declare openly; speak aloud
جهّز | v | impf=يجهز; msd=تجهيز; ب=with | equip; prepare
جهل | v | impf=يجهل; msd=جهل | be unaware of; not know
جوّد | v | impf=يجود; msd=تجويد | improve; recite
جوّع | v | impf=يجوع; msd=تجويع | starve
جوّف | v | impf=يجوف; msd=تجويف | hollow out
جيّر | v | impf=يجير; msd=تجيير | exploit; appropriate
حابى | v | impf=يحابي; msd=محاباة | favor; show favoritism toward
حاذى | v | impf=يحاذي; msd=محاذاة | run parallel to; be alongside
حارب | v | impf=يحارب; msd=محاربة | fight
حاز | v | impf=يحوز; msd=حيازة; على=; intr | possess; obtain; win
حاسب | v | impf=يحاسب; msd=محاسبة; على=for | hold accountable; call to account
حاصر | v | impf=يحاصر; msd=محاصرة | besiege; surround; blockade
حاضر | v | impf=يحاضر; في=on; عن=about; intr | lecture
حافظ | v | impf=يحافظ; msd=محافظة; على= | maintain; preserve; keep
حاك | v | impf=يحيك; msd=حياكة | weave; knit; hatch
حاكم | v | impf=يحاكم; msd=محاكمة | try; prosecute
حاكى | v | impf=يحاكي; msd=محاكاة | imitate; simulate; mimic
حالف | v | impf=يحالف; msd=محالفة | ally with
حام | v | impf=يحوم; msd=حوم; حول=around; فوق=over; intr | hover
حان | v | impf=يحين; intr | come
حاور | v | impf=يحاور; msd=محاورة | talk to; hold a dialogue with; interview
حاول | v | impf=يحاول; msd=محاولة | try
حبا | v | impf=يحبو; msd=حبو; intr | crawl
حبّب | v | impf=يحبب; msd=تحبيب; إلى=to | endear
حبّذ | v | impf=يحبذ; msd=تحبيذ | favor; prefer
حبس | v | impf=يحبس; msd=حبس | imprison; hold back
حبك | v | impf=يحبك; msd=حبك | weave; plot
حتّم | v | impf=يحتم; msd=تحتيم; على=on | necessitate
حث | v | impf=يحث; msd=حث; على=to | urge
حج | v | impf=يحج; msd=حج; إلى=to; intr | make the pilgrimage
حجب | v | impf=يحجب; msd=حجب; عن=from | block; conceal; withhold
حجز | v | impf=يحجز; msd=حجز | book; reserve
حجّم | v | impf=يحجم; msd=تحجيم | curb; limit
حدا | v | impf=يحدو; ب=; إلى=to | prompt; drive
حدث | v | impf=يحدث; msd=حدوث; intr | happen
حدّث | v | impf=يحدث; msd=تحديث | update; modernize
حدد | v | impf=يحدد; msd=تحديد | determine; specify; set
حدّق | v | impf=يحدق; msd=تحديق; في=at; إلى=at; intr | stare
حذا | v | impf=يحذو; msd=حذو; intr | follow
حذر | v | impf=يحذر; msd=تحذير; من=of | warn
حذف | v | impf=يحذف; msd=حذف | delete
حرث | v | impf=يحرث; msd=حرث | plow
حرّر | v | impf=يحرر; msd=تحرير; من=from | liberate; free; edit
حرس | v | impf=يحرس; msd=حراسة | guard
حرص | v | impf=يحرص; msd=حرص; على=on; intr | be keen
حرّض | v | impf=يحرض; msd=تحريض; على=to | incite; urge
حرّف | v | impf=يحرف; msd=تحريف | distort; falsify
حرق | v | impf=يحرق; msd=حرق | burn
حرّك | v | impf=يحرك; msd=تحريك | move; stir
حرم | v | impf=يحرم; msd=حرمان; من=of | deprive; deny
حرّم | v | impf=يحرم; msd=تحريم | forbid; prohibit
حز | v | impf=يحز; msd=حز; في= | notch; pain
حزر | v | impf=يحزر; msd=حزر | guess
حزن | v | impf=يحزن; msd=حزن; على=over; ل=for; intr | grieve; be sad
حسب | v | impf=يحسب; msd=حساب | calculate; reckon
حسد | v | impf=يحسد; msd=حسد; على=for | envy
حسّس | v | impf=يحسس; msd=تحسيس | sensitize
حسم | v | impf=يحسم; msd=حسم | settle; decide; resolve
حسن | v | impf=يحسن; msd=تحسين | improve
حشا | v | impf=يحشو; msd=حشو; ب=with | stuff; fill
حشد | v | impf=يحشد; msd=حشد | mobilize; mass; rally
حشر | v | impf=يحشر; msd=حشر; في=into | cram; squeeze
حصد | v | impf=يحصد; msd=حصاد | reap; win; claim
حصر | v | impf=يحصر; msd=حصر; في=to | limit; confine; count
حصل | v | impf=يحصل; msd=حصول; على= | obtain {with على}; get {with على}; receive {with على}; happen; occur
حصّل | v | impf=يحصل; msd=تحصيل | collect
حصّن | v | impf=يحصن; msd=تحصين | fortify; immunize
حض | v | impf=يحض; msd=حض; على=to | urge
حضر | v | impf=يحضر; msd=حضور | attend
حضّر | v | impf=يحضر; msd=تحضير | prepare
حضن | v | impf=يحضن; msd=حضن | hug; embrace
حط | v | impf=يحط; msd=حط; من=; على=on | land; put down
حطّم | v | impf=يحطم; msd=تحطيم | smash; shatter
حظر | v | impf=يحظر; msd=حظر | ban; prohibit
حظي | v | impf=يحظى; ب=; intr | enjoy
حف | v | impf=يحف; ب= | surround
حفر | v | impf=يحفر; msd=حفر | dig; drill; engrave
حفّز | v | impf=يحفز; msd=تحفيز; على=to | motivate; stimulate
حفظ | v | impf=يحفظ; msd=حفظ | preserve; save
حقد | v | impf=يحقد; msd=حقد; على=; intr | resent
حقّر | v | impf=يحقر; msd=تحقير | belittle; disdain
حقق | v | impf=يحقق; msd=تحقيق; في=into | achieve; investigate
حقن | v | impf=يحقن; msd=حقن; ب=with; في=into | inject
حك | v | impf=يحك; msd=حك | scratch; rub
حكم | v | impf=يحكم; msd=حكم | rule
حكى | v | impf=يحكي; msd=حكاية; عن=about; ل=to | tell; narrate
حل | v | impf=يحل; msd=حل | solve; replace
حلب | v | impf=يحلب; msd=حلب | milk
حلق | v | impf=يحلق; msd=حلاقة | shave
حلّق | v | impf=يحلق; msd=تحليق; intr | fly; soar
حلل | v | impf=يحلل; msd=تحليل | analyze
حلم | v | impf=يحلم; ب=of; intr | dream
حلّى | v | impf=يحلي; msd=تحلية | sweeten; desalinate
حمّس | v | impf=يحمس; msd=تحميس; ل=for | excite; enthuse
حمّص | v | impf=يحمص; msd=تحميص | roast
حمل | v | impf=يحمل; msd=حمل | carry
حمّل | v | impf=يحمل; msd=تحميل | load; download; burden
حملق | v | impf=يحملق; msd=حملقة; في=at; intr | stare
حمى | v | impf=يحمي; msd=حماية | protect
حن | v | impf=يحن; msd=حنين; إلى=for; intr | yearn
حنث | v | impf=يحنث; msd=حنث; ب=; في=; intr | break
حنّط | v | impf=يحنط; msd=تحنيط | embalm
حنق | v | impf=يحنق; msd=حنق; على=with; intr | be furious
حنّن | v | impf=يحنن; msd=تحنين | soften
حنى | v | impf=يحني; msd=حني | bend; bow
حوّر | v | impf=يحور; msd=تحوير | modify; alter
حوسب | v | impf=يحوسب; msd=حوسبة | computerize
حوّط | v | impf=يحوط; msd=تحويط | surround
حول | v | impf=يحول; msd=تحويل | transform; transfer; convert
حوى | v | impf=يحوي | contain
حيّا | v | impf=يحيي; msd=تحية | greet; salute
حيّد | v | impf=يحيد; msd=تحييد | neutralize
حيّر | v | impf=يحير; msd=تحيير | puzzle; baffle
خاب | v | impf=يخيب; msd=خيبة; intr | be disappointed; fail
خاتل | v | impf=يخاتل; msd=مخاتلة | deceive
خادع | v | impf=يخادع; msd=مخادعة | deceive; trick
خاصم | v | impf=يخاصم; msd=مخاصمة | quarrel with
خاض | v | impf=يخوض; msd=خوض | engage in
خاط | v | impf=يخيط; msd=خياطة | sew; stitch
خاطب | v | impf=يخاطب; msd=مخاطبة | address; speak to
خاطر | v | impf=يخاطر; msd=مخاطرة; ب=; intr | risk; take risks
خاف | v | impf=يخاف; msd=خوف; من= | fear
خالج | v | impf=يخالج; msd=مخالجة | stir in
خالط | v | impf=يخالط; msd=مخالطة | mix with; associate with; be in contact with
خالف | v | impf=يخالف; msd=مخالفة | violate; contradict; disobey
خامر | v | impf=يخامر; msd=مخامرة | occur to; cross the mind of
خان | v | impf=يخون; msd=خيانة | betray
خبّأ | v | impf=يخبئ; msd=تخبئة | hide
خبا | v | impf=يخبو; msd=خبو; intr | fade; die down
خبز | v | impf=يخبز; msd=خبز | bake
خبط | v | impf=يخبط; msd=خبط | bang; bump
ختم | v | impf=يختم; msd=ختم; ب=with | conclude; seal; stamp
خثّر | v | impf=يخثر; msd=تخثير | coagulate
خجل | v | impf=يخجل; msd=خجل; من=of; intr | be ashamed; be shy
خدر | v | impf=يخدر; msd=تخدير | anesthetize; numb
خدّر | v | impf=يخدر; msd=تخدير | anesthetize; drug
خدش | v | impf=يخدش; msd=خدش | scratch
خدع | v | impf=يخدع; msd=خداع | deceive; trick
خدم | v | impf=يخدم; msd=خدمة | serve
خذل | v | impf=يخذل; msd=خذلان | let down; fail
خر | v | impf=يخر; msd=خرير; intr | fall down
خرّب | v | impf=يخرب; msd=تخريب | sabotage; vandalize; ruin
خربش | v | impf=يخربش; msd=خربشة; على=on | scribble; scratch
خرج | v | impf=يخرج; msd=خروج; من=from; intr | leave; go out
خرق | v | impf=يخرق; msd=خرق | violate; breach
خزّن | v | impf=يخزن; msd=تخزين | store
خسر | v | impf=يخسر; msd=خسارة | lose
خسف | v | impf=يخسف; intr | sink; cave in
خشخش | v | impf=يخشخش; msd=خشخشة; intr | rustle; rattle
خشع | v | impf=يخشع; msd=خشوع; ل=; intr | be humble
خشي | v | impf=يخشى; msd=خشية | fear
خص | v | impf=يخص | concern
خصخص | v | impf=يخصخص; msd=خصخصة | privatize
خصّص | v | impf=يخصص; msd=تخصيص; ل=to | allocate; devote; dedicate
خصم | v | impf=يخصم; msd=خصم; من=from | deduct; discount
خضّب | v | impf=يخضب; msd=تخضيب | dye
خضع | v | impf=يخضع; msd=خضوع; ل=to; intr | be subject; undergo
خطا | v | impf=يخطو; msd=خطو; نحو=toward; intr | step
خطب | v | impf=يخطب; msd=خطبة; في= | give a speech; get engaged to
خطّط | v | impf=يخطط; msd=تخطيط; ل= | plan
خطف | v | impf=يخطف; msd=خطف; من=from | kidnap; snatch; hijack
خفت | v | impf=يخفت; msd=خفوت; intr | fade; die down
خفض | v | impf=يخفض; msd=خفض | reduce
خفف | v | impf=يخفف; msd=تخفيف; من= | ease; mitigate
خفي | v | impf=يخفى; msd=خفاء; على=to; intr | be unknown; be hidden
خلا | v | impf=يخلو; من=of; intr | be free; be empty
خلخل | v | impf=يخلخل; msd=خلخلة | destabilize; loosen
خلّد | v | impf=يخلد; msd=تخليد | immortalize; commemorate
خلص | v | impf=يخلص; إلى=; msd=خلوص; intr | conclude
خلّص | v | impf=يخلص; msd=تخليص; من=from | rid; save
خلط | v | impf=يخلط; msd=خلط; ب=with; بين= | mix; confuse
خلع | v | impf=يخلع; msd=خلع | take off; depose
خلف | v | impf=يخلف; msd=خلافة | leave behind; succeed
خلّف | v | impf=يخلف; msd=تخليف | leave behind; leave
خلق | v | impf=يخلق; msd=خلق | create
خمش | v | impf=يخمش; msd=خمش | scratch
خمّن | v | impf=يخمن; msd=تخمين | guess; estimate
خنق | v | impf=يخنق; msd=خنق | strangle; suffocate; stifle
خوّف | v | impf=يخوف; msd=تخويف; من=of | frighten
خوّل | v | impf=يخول; msd=تخويل | authorize; entitle
خوّن | v | impf=يخون; msd=تخوين | accuse of treason
خيّب | v | impf=يخيب; msd=تخييب | disappoint
خيّط | v | impf=يخيط; msd=تخييط | sew
خيّم | v | impf=يخيم; msd=تخييم; على=over; intr | hang; camp; loom
دأب | v | impf=يدأب; msd=دأب; على=in; intr | persist
دار | v | impf=يدور; msd=دوران; حول=around; intr | revolve; take place
دارى | v | impf=يداري; msd=مداراة | humor; conceal
داس | v | impf=يدوس; msd=دوس; على=on | tread; trample
داعب | v | impf=يداعب; msd=مداعبة | play with; caress; tease
دافع | v | impf=يدافع; msd=دفاع; عن= | defend
دام | v | impf=يدوم; msd=دوام; intr | last
داهم | v | impf=يداهم; msd=مداهمة | raid; storm
داوم | v | impf=يداوم; msd=مداومة; على=; intr | keep up; persist in
داوى | v | impf=يداوي; msd=مداواة | treat; cure
دب | v | impf=يدب; msd=دبيب; في=into; intr | creep
دبّر | v | impf=يدبر; ap=مدبر; pp=مدبر | arrange; plot; manage
دبغ | v | impf=يدبغ; msd=دباغة | tan
دبلج | v | impf=يدبلج; msd=دبلجة | dub
دجّل | v | impf=يدجل; msd=تدجيل; على= | deceive
دحر | v | impf=يدحر; msd=دحر | defeat
دحرج | v | impf=يدحرج; msd=دحرجة | roll
دحض | v | impf=يدحض; msd=دحض | refute; disprove
دخل | v | impf=يدخل; msd=دخول | enter
دخّن | v | impf=يدخن; msd=تدخين | smoke
در | v | impf=يدر; msd=در; على= | yield; bring in
درّب | v | impf=يدرب; msd=تدريب; على=on | train; coach
دردش | v | impf=يدردش; msd=دردشة; مع=with; عن=about; intr | chat
درس | v | impf=يدرس; msd=دراسة | study
درّس | v | impf=يدرس; msd=تدريس | teach
درى | v | impf=يدري | know
دس | v | impf=يدس; msd=دس; في=into | slip; insert
دشّن | v | impf=يدشن; msd=تدشين | inaugurate; launch
دعا | v | impf=يدعو; msd=دعوة; إلى=for | call; invite
دعم | v | impf=يدعم; msd=دعم | support
دغدغ | v | impf=يدغدغ; msd=دغدغة | tickle
دفّأ | v | impf=يدفئ; msd=تدفئة | warm; heat
دفع | v | impf=يدفع; msd=دفع | pay; push
دفق | v | impf=يدفق; intr | gush
دفن | v | impf=يدفن; msd=دفن; في=in | bury
دق | v | impf=يدق; msd=دق; على=on | knock; ring; sound
دقّق | v | impf=يدقق; msd=تدقيق; في= | check; audit
دك | v | impf=يدك; msd=دك | pound; demolish
دل | v | impf=يدل; msd=دلالة; على=; intr | indicate; show
دلّس | v | impf=يدلس; msd=تدليس | deceive; falsify
دلف | v | impf=يدلف; إلى=; intr | enter
دلق | v | impf=يدلق; msd=دلق | spill
دلّك | v | impf=يدلك; msd=تدليك | massage
دلّل | v | impf=يدلل; msd=تدليل | pamper
دمج | v | impf=يدمج; msd=دمج | merge; integrate
دمدم | v | impf=يدمدم; msd=دمدمة; intr | mutter; rumble
دمر | v | impf=يدمر; msd=تدمير | destroy
دمع | v | impf=يدمع; intr | water; shed tears
دمغ | v | impf=يدمغ; msd=دمغ | stamp; brand
دنا | v | impf=يدنو; msd=دنو; من=; intr | approach
دندن | v | impf=يدندن; msd=دندنة | hum
دنّس | v | impf=يدنس; msd=تدنيس | desecrate
دهس | v | impf=يدهس; msd=دهس | run over
دهش | v | impf=يدهش; msd=دهشة; من=at; intr | be amazed
دهم | v | impf=يدهم; msd=دهم | raid; take by surprise
دهن | v | impf=يدهن; msd=دهن; ب=with | paint; grease
دهور | v | impf=يدهور; msd=دهورة | degrade
دوّخ | v | impf=يدوخ; msd=تدويخ | make dizzy
دوّن | v | impf=يدون; msd=تدوين | record; write down; blog
دوّى | v | impf=يدوي; ap=مدوي; intr | resound
ذاب | v | impf=يذوب; msd=ذوبان; في=in; intr | melt; dissolve
ذاد | v | impf=يذود; msd=ذود; عن=; intr | defend
ذاق | v | impf=يذوق; msd=ذوق | taste; experience
ذاكر | v | impf=يذاكر; msd=مذاكرة | study; review
ذبح | v | impf=يذبح; msd=ذبح | slaughter
ذبل | v | impf=يذبل; msd=ذبول; intr | wither; wilt
ذرف | v | impf=يذرف; msd=ذرف | shed
ذعر | v | impf=يذعر; msd=ذعر | frighten
ذكر | v | impf=يذكر; msd=ذكر | mention; state
ذكّر | v | impf=يذكر; msd=تذكير; ب=of | remind
ذكّى | v | impf=يذكي; msd=تذكية | kindle
ذلّل | v | impf=يذلل; msd=تذليل | overcome
ذم | v | impf=يذم; msd=ذم | criticize; disparage
ذهب | v | impf=يذهب; msd=ذهاب; intr | go
ذوّب | v | impf=يذوب; msd=تذويب | dissolve; melt
ذوى | v | impf=يذوي; msd=ذوي; intr | wither
رأس | v | impf=يرأس; msd=رئاسة | head; chair
رأف | v | impf=يرأف; msd=رأفة; ب=on; intr | take pity
رأى | v | impf=يرى; msd=رؤية | see
رابى | v | impf=يرابي; msd=مراباة; intr | practice usury
راجع | v | impf=يراجع; msd=مراجعة | review; check; consult
راح | v | impf=يروح; intr | go; start
رادف | v | impf=يرادف; msd=مرادفة | be synonymous with
راسل | v | impf=يراسل; msd=مراسلة | correspond with; write to
راعى | v | impf=يراعي; msd=مراعاة | take into account; observe; respect
رافق | v | impf=يرافق; msd=مرافقة | accompany; escort
راقب | v | impf=يراقب; msd=مراقبة | monitor; watch; observe
راكم | v | impf=يراكم; msd=مراكمة | accumulate; pile up
راهن | v | impf=يراهن; msd=مراهنة; على=on; intr | bet
راوح | v | impf=يراوح; msd=مراوحة; بين=between; intr | alternate; range
راود | v | impf=يراود; msd=مراودة | tempt; entice; haunt
راوغ | v | impf=يراوغ; msd=مراوغة | dodge; evade; maneuver
ربت | v | impf=يربت; على=; intr | pat
ربح | v | impf=يربح; msd=ربح | win; gain
ربض | v | impf=يربض; msd=ربوض; intr | lie; lurk
ربط | v | impf=يربط; msd=ربط | link
ربّى | v | impf=يربي; msd=تربية | raise; bring up; breed
رتّب | v | impf=يرتب; msd=ترتيب | arrange; organize
رتّل | v | impf=يرتل; msd=ترتيل | recite; chant
رج | v | impf=يرج; msd=رج | shake
رجا | v | impf=يرجو; msd=رجاء | hope; please
رجح | v | impf=يرجح; msd=ترجيح | suggest; expect
رجع | v | impf=يرجع; msd=رجوع; إلى=to; intr | return
رجف | v | impf=يرجف; msd=رجف; intr | tremble
رجم | v | impf=يرجم; msd=رجم | stone
رحب | v | impf=يرحب; msd=ترحيب; ب= | welcome
رحل | v | impf=يرحل; msd=رحيل; عن=; إلى=to; intr | leave; depart; pass away
رحّل | v | impf=يرحل; msd=ترحيل | deport
رحم | v | impf=يرحم; msd=رحمة | have mercy on; spare
رخّص | v | impf=يرخص; msd=ترخيص; ل= | license; permit
رد | v | impf=يرد; msd=رد; على=to; intr | respond; reply
ردّد | v | impf=يردد; msd=ترديد | repeat; chant
ردع | v | impf=يردع; msd=ردع; عن=from | deter
رزح | v | impf=يرزح; تحت=under; intr | languish
رزق | v | impf=يرزق; msd=رزق; ب=with | provide; bless
رسا | v | impf=يرسو; msd=رسو; intr | dock; anchor
رسب | v | impf=يرسب; msd=رسوب; في=; intr | fail; settle
رسّخ | v | impf=يرسخ; msd=ترسيخ | consolidate; entrench
رسم | v | impf=يرسم; msd=رسم | draw
رش | v | impf=يرش; msd=رش; ب=with; على=on | spray; sprinkle
رشا | v | impf=يرشو; msd=رشوة; ب=with | bribe
رشّح | v | impf=يرشح; msd=ترشيح; ل=for | nominate
رشّد | v | impf=يرشد; msd=ترشيد | rationalize; guide
رشف | v | impf=يرشف; msd=رشف | sip
رشق | v | impf=يرشق; msd=رشق; ب=with | pelt
رصد | v | impf=يرصد; msd=رصد | monitor; detect
رصّص | v | impf=يرصص; msd=ترصيص | line up; press together
رصّع | v | impf=يرصع; msd=ترصيع; ب=with | stud; inlay
رصّف | v | impf=يرصف; msd=ترصيف | pave
رضخ | v | impf=يرضخ; msd=رضوخ; ل=to; intr | yield; give in
رضع | v | impf=يرضع; msd=رضاعة; من=from | suckle; nurse
رضي | v | impf=يرضى; msd=رضا; ب=; عن=with | accept; be satisfied
رطّب | v | impf=يرطب; msd=ترطيب | moisten; hydrate
رطن | v | impf=يرطن; intr | speak gibberish
رعى | v | impf=يرعى; msd=رعاية | sponsor; care for; look after
رغب | v | impf=يرغب; msd=رغبة; في= | wish
رفد | v | impf=يرفد; msd=رفد; ب=with | supply; support
رفرف | v | impf=يرفرف; msd=رفرفة; intr | flutter; wave
رفس | v | impf=يرفس; msd=رفس | kick
رفض | v | impf=يرفض; msd=رفض | reject; refuse
رفع | v | impf=يرفع; msd=رفع | raise; lift
رفّه | v | impf=يرفه; msd=ترفيه; عن= | entertain
رقد | v | impf=يرقد; msd=رقود; في=in; intr | lie; rest
رقص | v | impf=يرقص; msd=رقص; مع=with; intr | dance
رقّق | v | impf=يرقق; msd=ترقيق | thin; soften
رقمن | v | impf=يرقمن; msd=رقمنة | digitize
رقّى | v | impf=يرقي; msd=ترقية | promote; upgrade
رقي | v | impf=يرقى; msd=رقي; إلى=to; intr | rise; amount
ركب | v | impf=يركب; msd=ركوب | ride
ركّب | v | impf=يركب; msd=تركيب | install; assemble; fit
ركد | v | impf=يركد; msd=ركود; intr | stagnate
ركز | v | impf=يركز; msd=تركيز; على=on | focus
ركض | v | impf=يركض; msd=ركض; intr | run
ركع | v | impf=يركع; msd=ركوع; ل=to; intr | kneel; bow
ركّع | v | impf=يركع; msd=تركيع | bring to one's knees
ركل | v | impf=يركل; msd=ركل | kick
رمّد | v | impf=يرمد; msd=ترميد | incinerate
رمز | v | impf=يرمز; msd=رمز; إلى=; ل= | symbolize; represent
رمش | v | impf=يرمش; msd=رمش; intr | blink
رمق | v | impf=يرمق; ب=with | eye; glance at
رمّم | v | impf=يرمم; msd=ترميم | restore; renovate
رمى | v | impf=يرمي; msd=رمي; إلى= | throw; aim
رن | v | impf=يرن; msd=رنين; intr | ring
رنّم | v | impf=يرنم; msd=ترنيم | chant
رهب | v | impf=يرهب; msd=رهبة | fear; dread
رهن | v | impf=يرهن; msd=رهن; ب=on | mortgage; pawn; pledge
روج | v | impf=يروج; msd=ترويج; ل= | promote
روّض | v | impf=يروض; msd=ترويض | tame
روّع | v | impf=يروع; msd=ترويع | terrify
روى | v | impf=يروي; msd=رواية; عن=about; ل=to | tell; narrate; irrigate
زأر | v | impf=يزأر; msd=زئير; intr | roar
زاحم | v | impf=يزاحم; msd=مزاحمة | crowd; compete with
زاد | v | impf=يزيد; msd=زيادة | increase
زار | v | impf=يزور; msd=زيارة | visit
زاغ | v | impf=يزيغ; msd=زيغ; عن=from; intr | stray; swerve
زال | v | impf=يزال; intr | cease
زامل | v | impf=يزامل; msd=مزاملة | work with; be a colleague of
زامن | v | impf=يزامن; msd=مزامنة | synchronize
زاوج | v | impf=يزاوج; msd=مزاوجة; بين= | combine; pair
زاول | v | impf=يزاول; msd=مزاولة | practice; pursue
زج | v | impf=يزج; msd=زج; ب=; في=into | throw; thrust
زجّج | v | impf=يزجج; msd=تزجيج | glaze
زجر | v | impf=يزجر; msd=زجر | scold; rebuke
زحزح | v | impf=يزحزح; msd=زحزحة; عن=from | budge; move
زحف | v | impf=يزحف; msd=زحف; على=on; نحو=toward; إلى=toward; intr | crawl; advance
زحلق | v | impf=يزحلق; msd=زحلقة | slide
زخر | v | impf=يزخر; ب=with; intr | abound; be rich
زخرف | v | impf=يزخرف; msd=زخرفة | decorate
زرع | v | impf=يزرع; msd=زراعة; في=in | plant; cultivate; implant
زركش | v | impf=يزركش; msd=زركشة; ب=with | embroider
زعزع | v | impf=يزعزع; msd=زعزعة | destabilize; shake
زعق | v | impf=يزعق; msd=زعيق; intr | yell
زعم | v | impf=يزعم; msd=زعم | claim
زغرد | v | impf=يزغرد; msd=زغردة; intr | ululate
زف | v | impf=يزف; msd=زف; إلى=to | announce; lead in procession
زفر | v | impf=يزفر; msd=زفير; intr | exhale; sigh
زقزق | v | impf=يزقزق; msd=زقزقة; intr | chirp
زكّى | v | impf=يزكي; msd=تزكية | purify; recommend
زلزل | v | impf=يزلزل; msd=زلزلة | shake; rock
زمجر | v | impf=يزمجر; msd=زمجرة; intr | roar; growl
زها | v | impf=يزهو; msd=زهو; ب=about; intr | boast; flourish
زهد | v | impf=يزهد; msd=زهد; في=; intr | renounce
زهق | v | impf=يزهق; intr | perish
زوّج | v | impf=يزوج; msd=تزويج; من=to; ب=to | marry off; marry
زوّد | v | impf=يزود; msd=تزويد; ب=with | provide; supply; equip
زوّر | v | impf=يزور; msd=تزوير | forge; falsify; rig
زيّف | v | impf=يزيف; msd=تزييف | fake; counterfeit
زيّن | v | impf=يزين; msd=تزيين; ب=with | decorate; adorn
سأل | v | impf=يسأل; msd=سؤال | ask
سئم | v | impf=يسأم; msd=سأم; من=of; obj=of; intr | get tired
ساء | v | impf=يسوء; msd=سوء; intr | worsen; deteriorate
ساءل | v | impf=يسائل; msd=مساءلة | question; hold accountable
سابق | v | impf=يسابق; msd=مسابقة | race
ساجل | v | impf=يساجل; msd=مساجلة | debate
ساد | v | impf=يسود; msd=سيادة | prevail; dominate
سار | v | impf=يسير; msd=سير; intr | walk; proceed
سارع | v | impf=يسارع; msd=مسارعة; إلى=to; في=to; ب=; intr | hurry; rush; hasten
ساعد | v | impf=يساعد; msd=مساعدة | help
سافر | v | impf=يسافر; msd=سفر; إلى=to; intr | travel
سامح | v | impf=يسامح; msd=مسامحة; على=for | forgive
ساند | v | impf=يساند; msd=مساندة | support; back
ساهم | v | impf=يساهم; msd=مساهمة; في=to | contribute
ساور | v | impf=يساور; msd=مساورة | trouble; preoccupy
ساوم | v | impf=يساوم; msd=مساومة; على=over | bargain; haggle; negotiate
ساوى | v | impf=يساوي; msd=مساواة | equal; equate; amount to
ساير | v | impf=يساير; msd=مسايرة | go along with; keep pace with
سب | v | impf=يسب; msd=سب | insult; curse
سبب | v | impf=يسبب; msd=تسبيب | cause
سبح | v | impf=يسبح; msd=سباحة; في=in; intr | swim; float
سبر | v | impf=يسبر; msd=سبر | probe; explore
سبق | v | impf=يسبق; msd=سبق | precede
سبى | v | impf=يسبي; msd=سبي | capture; enslave
ستر | v | impf=يستر; msd=ستر | cover; hide
سجد | v | impf=يسجد; msd=سجود; ل=before; intr | bow down; prostrate oneself
سجل | v | impf=يسجل; msd=تسجيل | record; register; score
سجن | v | impf=يسجن; msd=سجن | imprison; jail
سجّى | v | impf=يسجي; msd=تسجية | lay out
سحب | v | impf=يسحب; msd=سحب; من=from | withdraw; pull; drag
سحر | v | impf=يسحر; msd=سحر; ب=with | charm; bewitch
سحق | v | impf=يسحق; msd=سحق | crush
سحل | v | impf=يسحل; msd=سحل | drag along the ground
سخّر | v | impf=يسخر; msd=تسخير; ل=for | harness; exploit
سخط | v | impf=يسخط; msd=سخط; على=with; intr | be angry
سخّن | v | impf=يسخن; msd=تسخين | heat; warm
سد | v | impf=يسد; msd=سد | block; close; fill
سدّد | v | impf=يسدد; msd=تسديد; إلى=at | pay; settle; aim; shoot
سر | v | impf=يسر; ب=at; msd=سرور | please; delight
سرّب | v | impf=يسرب; msd=تسريب; إلى=to | leak
سرّح | v | impf=يسرح; msd=تسريح; من=from | demobilize; lay off; release
سرد | v | impf=يسرد; msd=سرد | recount; list
سرّع | v | impf=يسرع; msd=تسريع | accelerate; speed up
سرق | v | impf=يسرق; msd=سرقة | steal
سرى | v | impf=يسري; msd=سريان; على=to; في=through; intr | take effect; apply; be in force
سطا | v | impf=يسطو; msd=سطو; على=; intr | rob; burgle
سطع | v | impf=يسطع; msd=سطوع; intr | shine
سعل | v | impf=يسعل; msd=سعال; intr | cough
سعى | v | impf=يسعى; msd=سعي; إلى= | seek
سفك | v | impf=يسفك; msd=سفك | shed
سقط | v | impf=يسقط; msd=سقوط; intr | fall
سقى | v | impf=يسقي; msd=سقي | water; irrigate
سكب | v | impf=يسكب; msd=سكب; في=into; على=on | pour; spill
سكت | v | impf=يسكت; msd=سكوت; عن=about; على=about; intr | be silent; stop talking
سكن | v | impf=يسكن; msd=سكن; في=in | live
سلب | v | impf=يسلب; msd=سلب; من=from | rob; take away
سلّح | v | impf=يسلح; msd=تسليح; ب=with | arm
سلخ | v | impf=يسلخ; msd=سلخ; عن=from | skin
سلسل | v | impf=يسلسل | chain; arrange in sequence
سلّط | v | impf=يسلط; msd=تسليط; على=on | shed; focus
سلق | v | impf=يسلق; msd=سلق | boil
سلك | v | impf=يسلك; msd=سلوك | follow; take; behave
سلم | v | impf=يسلم; msd=تسليم | hand over
سلّى | v | impf=يسلي; msd=تسلية | entertain; amuse
سمح | v | impf=يسمح; msd=سماح; ب= | allow
سمّد | v | impf=يسمد; msd=تسميد | fertilize
سمع | v | impf=يسمع; msd=سماع | hear
سمل | v | impf=يسمل; msd=سمل | gouge out
سمّم | v | impf=يسمم; msd=تسميم | poison
سمى | v | impf=يسمي; msd=تسمية | name; call
سن | v | impf=يسن; msd=سن | enact; legislate
سنح | v | impf=يسنح; ل=to; intr | arise; present itself
سهر | v | impf=يسهر; msd=سهر; على=over; intr | stay up late; watch
سهّل | v | impf=يسهل; msd=تسهيل | facilitate; ease
سوّغ | v | impf=يسوغ; msd=تسويغ | justify
سوّق | v | impf=يسوق; msd=تسويق | market
سوّى | v | impf=يسوي; msd=تسوية | settle; level
سيّج | v | impf=يسيج; msd=تسييج | fence
سيّس | v | impf=يسيس; msd=تسييس | politicize
سيطر | v | impf=يسيطر; msd=سيطرة; على= | control
شاء | v | impf=يشاء; msd=مشيئة | want; wish
شابه | v | impf=يشابه; msd=مشابهة | resemble; be similar to
شاجر | v | impf=يشاجر; msd=مشاجرة | quarrel with
شاخ | v | impf=يشيخ; msd=شيخوخة; intr | age; grow old
شارط | v | impf=يشارط; msd=مشارطة | stipulate with
شارف | v | impf=يشارف; msd=مشارفة; على=to; intr | be close; approach
شارك | v | impf=يشارك; msd=مشاركة; في=in | participate
شاطر | v | impf=يشاطر; msd=مشاطرة | share
شاع | v | impf=يشيع; msd=شيوع; intr | spread; become common
شاغب | v | impf=يشاغب; msd=مشاغبة; intr | riot; cause trouble
شاكس | v | impf=يشاكس; msd=مشاكسة | tease; pester; quarrel with
شاكل | v | impf=يشاكل; msd=مشاكلة | resemble
شاهد | v | impf=يشاهد; msd=مشاهدة | watch; see
شاور | v | impf=يشاور; msd=مشاورة | consult
شايع | v | impf=يشايع; msd=مشايعة | side with
شب | v | impf=يشب; intr | break out; grow up
شبع | v | impf=يشبع; msd=شبع; من=of; intr | be full
شبك | v | impf=يشبك; msd=شبك | interlock; clasp
شبّه | v | impf=يشبه; msd=تشبيه; ب=to | liken; compare
شتّت | v | impf=يشتت; msd=تشتيت | disperse; scatter; distract
شتم | v | impf=يشتم; msd=شتم | insult; curse
شج | v | impf=يشج; msd=شج | gash
شجب | v | impf=يشجب; msd=شجب | denounce; condemn
شجع | v | impf=يشجع; msd=تشجيع; على=to | encourage
شح | v | impf=يشح; msd=شح; intr | be scarce; run low
شحب | v | impf=يشحب; msd=شحوب; intr | turn pale
شحذ | v | impf=يشحذ; msd=شحذ | sharpen; hone
شحن | v | impf=يشحن; msd=شحن; إلى=to | charge; ship; load
شخر | v | impf=يشخر; msd=شخير; intr | snore
شخّص | v | impf=يشخص; msd=تشخيص | diagnose
شد | v | impf=يشد; msd=شد; على=on | pull; tighten; attract
شدا | v | impf=يشدو; msd=شدو; ب=; intr | sing
شدّد | v | impf=يشدد; msd=تشديد; على= | stress; tighten; emphasize
شذ | v | impf=يشذ; msd=شذوذ; عن=from; intr | deviate
شذّب | v | impf=يشذب; msd=تشذيب | prune; trim
شرب | v | impf=يشرب; msd=شرب | drink
شرح | v | impf=يشرح; msd=شرح; ل=to | explain
شرّد | v | impf=يشرد; msd=تشريد | displace; make homeless
شرذم | v | impf=يشرذم; msd=شرذمة | fragment; splinter
شرع | v | impf=يشرع; msd=شروع; في=; intr | begin; start
شرّع | v | impf=يشرع; ap=مشرع; pp=مشرع | legislate; legalize
شرّف | v | impf=يشرف; msd=تشريف; ب=with | honor
شطب | v | impf=يشطب; msd=شطب; من=from | delete; strike off; write off
شطر | v | impf=يشطر; msd=شطر; إلى=into | split
شعر | v | impf=يشعر; msd=شعور; ب= | feel
شعوذ | v | impf=يشعوذ; msd=شعوذة; intr | practice sorcery
شغر | v | impf=يشغر; msd=شغور; intr | be vacant
شغل | v | impf=يشغل; msd=تشغيل | operate; occupy
شفّر | v | impf=يشفر; msd=تشفير | encrypt; encode
شفط | v | impf=يشفط; msd=شفط | suck; suction
شفع | v | impf=يشفع; msd=شفاعة; ل=for; intr | intercede
شفى | v | impf=يشفي; msd=شفاء; من=of | heal; cure
شفي | v | impf=يشفى; msd=شفاء; من=from; intr | recover; be cured
شق | v | impf=يشق; msd=شق; على=for | split; cut
شقلب | v | impf=يشقلب; msd=شقلبة | turn upside down
شقي | v | impf=يشقى; msd=شقاء; intr | toil; be miserable
شك | v | impf=يشك; msd=شك; في=; ب=; intr | doubt; suspect
شكا | v | impf=يشكو; msd=شكوى; من=about; إلى=to; intr | complain
شكر | v | impf=يشكر; msd=شكر | thank
شكّك | v | impf=يشكك; msd=تشكيك; في= | question; cast doubt on
شكل | v | impf=يشكل; msd=تشكيل | form; constitute; pose
شل | v | impf=يشل; msd=شل | paralyze
شم | v | impf=يشم; msd=شم | smell; sniff
شمت | v | impf=يشمت; msd=شماتة; ب=over; intr | gloat
شمخ | v | impf=يشمخ; msd=شموخ; intr | tower
شمّر | v | impf=يشمر; msd=تشمير; عن= | roll up
شمل | v | impf=يشمل; msd=شمول | include
شن | v | impf=يشن; msd=شن; على=against | launch; wage
شنّج | v | impf=يشنج; msd=تشنيج | convulse
شنق | v | impf=يشنق; msd=شنق | hang
شهد | v | impf=يشهد; msd=شهادة | witness
شهق | v | impf=يشهق; msd=شهيق; intr | gasp; inhale
شوّش | v | impf=يشوش; msd=تشويش; على= | confuse; jam; disrupt
شوّه | v | impf=يشوه; msd=تشويه | distort; disfigure; tarnish
شوى | v | impf=يشوي; msd=شواء | grill; roast
شيّد | v | impf=يشيد; msd=تشييد | build; construct; erect
شيطن | v | impf=يشيطن; msd=شيطنة | demonize
شيّع | v | impf=يشيع; msd=تشييع | escort; mourn
صاح | v | impf=يصيح; msd=صياح; في=at; intr | shout; cry
صاحب | v | impf=يصاحب; msd=مصاحبة | accompany; befriend
صاد | v | impf=يصيد; msd=صيد | hunt; catch
صادر | v | impf=يصادر; msd=مصادرة | confiscate; seize
صادف | v | impf=يصادف | coincide with; encounter; come across
صادق | v | impf=يصادق; msd=مصادقة; على= | ratify; approve; befriend
صار | v | impf=يصير | become
صارح | v | impf=يصارح; msd=مصارحة; ب=about | be frank with; tell frankly
صارع | v | impf=يصارع; msd=مصارعة | wrestle; struggle with; battle
صاغ | v | impf=يصوغ; msd=صياغة | formulate; draft; shape
صافح | v | impf=يصافح; msd=مصافحة | shake hands with
صال | v | impf=يصول; msd=صول; intr | roam
صام | v | impf=يصوم; msd=صوم; عن=from; intr | fast
صان | v | impf=يصون; msd=صيانة | maintain; preserve; protect
صاهر | v | impf=يصاهر; msd=مصاهرة | become related by marriage to
صب | v | impf=يصب; msd=صب; في=into; على=on | pour; flow
صبا | v | impf=يصبو; msd=صبو; إلى=to; intr | aspire
صبر | v | impf=يصبر; msd=صبر; على=with; intr | be patient
صبغ | v | impf=يصبغ; msd=صبغ; ب=with | dye; color
صح | v | impf=يصح; msd=صحة; ل=for; intr | be correct; be true
صحا | v | impf=يصحو; msd=صحو; من=from; على=to; intr | wake up
صحب | v | impf=يصحب; msd=صحبة; إلى=to | accompany
صحّح | v | impf=يصحح; msd=تصحيح | correct; fix
صد | v | impf=يصد; msd=صد; عن=from | repel; block; fend off
صدأ | v | impf=يصدأ; msd=صدأ; intr | rust
صدح | v | impf=يصدح; ب=; intr | sing
صدر | v | impf=يصدر; msd=صدور; intr | be issued
صدّر | v | impf=يصدر; msd=تصدير; إلى=to | export
صدع | v | impf=يصدع; ل=; intr | comply
صدق | v | impf=يصدق; msd=تصديق | believe
صدم | v | impf=يصدم; msd=صدم; ب=with | shock; hit
صرح | v | impf=يصرح; msd=تصريح; ب= | state
صرخ | v | impf=يصرخ; msd=صراخ; في=at; intr | scream; shout
صرع | v | impf=يصرع; msd=صرع | kill; fell
صرف | v | impf=يصرف; msd=صرف; على=on; عن=from | spend; pay; dismiss
صعب | v | impf=يصعب; intr | be difficult
صعد | v | impf=يصعد; msd=صعود; intr | rise; climb
صعّد | v | impf=يصعد; msd=تصعيد | escalate; step up
صعق | v | impf=يصعق; msd=صعق; ب=with | stun; electrocute
صغر | v | impf=يصغر; intr | shrink; be small
صفا | v | impf=يصفو; msd=صفاء; intr | be clear
صفح | v | impf=يصفح; msd=صفح; عن=; intr | forgive
صفع | v | impf=يصفع; msd=صفع | slap
صفّق | v | impf=يصفق; msd=تصفيق; ل=; intr | applaud; clap
صفّى | v | impf=يصفي; msd=تصفية | liquidate; filter; eliminate
صقل | v | impf=يصقل; msd=صقل | polish; hone; refine
صلح | v | impf=يصلح; ل=for; intr | be suitable; be valid
صلّى | v | impf=يصلي; ap=مصلي; على=for; intr | pray; worship
صم | v | impf=يصم; msd=صمم | deafen
صمت | v | impf=يصمت; msd=صمت; عن=about; intr | be silent; fall silent
صمد | v | impf=يصمد; msd=صمود; أمام=against; في=in; intr | hold out; withstand
صمم | v | impf=يصمم; msd=تصميم | design
صنع | v | impf=يصنع; msd=صنع | make; manufacture
صنّع | v | impf=يصنع; msd=تصنيع | manufacture; industrialize
صنّف | v | impf=يصنف; msd=تصنيف | classify; rank; rate
صهر | v | impf=يصهر; msd=صهر | smelt; melt
صهل | v | impf=يصهل; msd=صهيل; intr | neigh
صوّب | v | impf=يصوب; msd=تصويب; إلى=at; على=at | aim; point; correct
صوت | v | impf=يصوت; msd=تصويت; intr | vote
صور | v | impf=يصور; msd=تصوير | portray; film
ضاجع | v | impf=يضاجع; msd=مضاجعة | sleep with
ضادّ | v | impf=يضاد; msd=مضادة; ap=مضاد | oppose; counteract
ضارب | v | impf=يضارب; msd=مضاربة; في=in; على=on; intr | speculate
ضارع | v | impf=يضارع; msd=مضارعة | equal; match
ضاع | v | impf=يضيع; msd=ضياع; intr | get lost; be lost
ضاعف | v | impf=يضاعف; msd=مضاعفة | double; multiply
ضاق | v | impf=يضيق; msd=ضيق; ب=of; intr | narrow; become tight
ضاهى | v | impf=يضاهي; msd=مضاهاة | match; rival; compare with
ضايق | v | impf=يضايق; msd=مضايقة | annoy; bother; harass
ضبط | v | impf=يضبط; msd=ضبط | seize; control; set
ضج | v | impf=يضج; msd=ضجيج; ب=with; intr | be noisy; bustle
ضجر | v | impf=يضجر; msd=ضجر; من=of; intr | be bored
ضحك | v | impf=يضحك; msd=ضحك; على=at; intr | laugh
ضحّى | v | impf=يضحي; msd=تضحية; ب= | sacrifice
ضخ | v | impf=يضخ; msd=ضخ; في=into; إلى=to | pump; inject
ضر | v | impf=يضر; msd=ضرر; ب= | harm; damage
ضرب | v | impf=يضرب; msd=ضرب | hit; strike
ضرّج | v | impf=يضرج; msd=تضريج; ب=with | stain
ضعضع | v | impf=يضعضع; msd=ضعضعة | weaken; undermine
ضعف | v | impf=يضعف; msd=ضعف; intr | weaken; be weak
ضغط | v | impf=يضغط; msd=ضغط; على=on; intr | press; click {with على}; pressure
ضل | v | impf=يضل; msd=ضلال; عن=from; intr | go astray; lose one's way
ضلّل | v | impf=يضلل; msd=تضليل | mislead
ضم | v | impf=يضم; msd=ضم | include; comprise
ضمّد | v | impf=يضمد; msd=تضميد | bandage; dress
ضمر | v | impf=يضمر; msd=ضمور; intr | atrophy; shrink
ضمن | v | impf=يضمن; msd=ضمان | guarantee
ضمّن | v | impf=يضمن; msd=تضمين; في=in | include; incorporate
ضوّأ | v | impf=يضوئ; msd=تضوئة | illuminate
ضيّع | v | impf=يضيع; msd=تضييع | waste; lose; miss
ضيّق | v | impf=يضيق; msd=تضييق; على= | narrow; harass; restrict
طاب | v | impf=يطيب; intr | be pleasant; be good
طابق | v | impf=يطابق; msd=مطابقة | match; correspond to
طار | v | impf=يطير; msd=طيران; إلى=to; intr | fly
طارد | v | impf=يطارد; msd=مطاردة | chase; pursue; hunt
طاف | v | impf=يطوف; msd=طواف; ب=; حول=around; intr | circle; tour
طال | v | impf=يطول; msd=طول | last long; affect
طالب | v | impf=يطالب; msd=مطالبة; ب= | demand
طالع | v | impf=يطالع; msd=مطالعة | read; peruse
طاوع | v | impf=يطاوع; msd=مطاوعة | obey; comply with
طاول | v | impf=يطاول; msd=مطاولة | vie with; extend to
طبخ | v | impf=يطبخ; msd=طبخ | cook
طبع | v | impf=يطبع; msd=طبع; على=on | print; mark
طبّع | v | impf=يطبع; msd=تطبيع; مع=with | normalize
طبق | v | impf=يطبق; msd=تطبيق | apply
طحن | v | impf=يطحن; msd=طحن | grind; mill
طرأ | v | impf=يطرأ; msd=طروء; على=to; intr | occur; happen
طرب | v | impf=يطرب; msd=طرب; ل=by; intr | be delighted
طرح | v | impf=يطرح; msd=طرح | raise; put forward
طرد | v | impf=يطرد; msd=طرد; من=from | expel; dismiss; fire
طرّز | v | impf=يطرز; msd=تطريز | embroider
طرق | v | impf=يطرق; msd=طرق; على=on | knock; hammer
طعّم | v | impf=يطعم; msd=تطعيم; ب=with | vaccinate; inoculate
طعن | v | impf=يطعن; msd=طعن; في=; ب=with | stab; challenge; appeal
طغى | v | impf=يطغى; msd=طغيان; على=; intr | dominate; overshadow
طفا | v | impf=يطفو; msd=طفو; على=on; intr | float
طفح | v | impf=يطفح; msd=طفح; ب=with; intr | overflow
طقطق | v | impf=يطقطق; msd=طقطقة; intr | crackle; crack
طلب | v | impf=يطلب; msd=طلب | request; ask
طلع | v | impf=يطلع; msd=طلوع; من=from; على=on; intr | rise; come out
طلّق | v | impf=يطلق; msd=تطليق | divorce
طلى | v | impf=يطلي; msd=طلي; ب=with | paint; coat
طمأن | v | impf=يطمئن; msd=طمأنة | reassure
طمح | v | impf=يطمح; msd=طموح; إلى=to; ل=to; intr | aspire
طمر | v | impf=يطمر; msd=طمر; في=in | bury
طمس | v | impf=يطمس; msd=طمس | obliterate; erase
طمع | v | impf=يطمع; msd=طمع; في=; ب=; intr | covet
طها | v | impf=يطهو; msd=طهي | cook
طهّر | v | impf=يطهر; msd=تطهير; من=of | purify; cleanse; disinfect
طور | v | impf=يطور; msd=تطوير | develop
طوع | v | impf=يطوع; msd=تطويع | adapt; recruit
طوّع | v | impf=يطوع; msd=تطويع | adapt; subdue; tame
طوّق | v | impf=يطوق; msd=تطويق | surround; encircle
طوى | v | impf=يطوي; msd=طي | fold; turn
ظفر | v | impf=يظفر; msd=ظفر; ب=; intr | win; obtain
ظل | v | impf=يظل | remain
ظلّل | v | impf=يظلل; msd=تظليل | shade; highlight
ظلم | v | impf=يظلم; msd=ظلم | wrong; treat unjustly
ظمئ | v | impf=يظمأ; msd=ظمأ; intr | be thirsty
ظن | v | impf=يظن; msd=ظن | think
ظهر | v | impf=يظهر; msd=ظهور; intr | appear
عاب | v | impf=يعيب; msd=عيب; على=for | criticize; find fault with
عاتب | v | impf=يعاتب; msd=معاتبة; على=for | reproach; blame
عاث | v | impf=يعيث; intr | wreak havoc
عاد | v | impf=يعود; msd=عودة; إلى=to; intr | return
عادل | v | impf=يعادل; msd=معادلة | equal
عادى | v | impf=يعادي; msd=معاداة | be hostile to; oppose
عاذ | v | impf=يعوذ; msd=عوذ; ب=with; intr | seek refuge
عارض | v | impf=يعارض; msd=معارضة | oppose; object to
عارك | v | impf=يعارك; msd=معاركة | fight
عاش | v | impf=يعيش; msd=عيش; intr | live
عاشر | v | impf=يعاشر; msd=معاشرة | associate with; live with
عاصر | v | impf=يعاصر | be a contemporary of; live through
عاضد | v | impf=يعاضد; msd=معاضدة | support; assist
عاق | v | impf=يعوق; msd=عوق | hinder; impede
عاقب | v | impf=يعاقب; msd=معاقبة; على=for; ب=with | punish; penalize
عاقر | v | impf=يعاقر; msd=معاقرة | be addicted to
عاكس | v | impf=يعاكس; msd=معاكسة | oppose; run counter to; harass
عالج | v | impf=يعالج; msd=معالجة | treat; address; process
عامل | v | impf=يعامل; msd=معاملة | treat
عاند | v | impf=يعاند; msd=معاندة | defy; resist; be stubborn
عانق | v | impf=يعانق; msd=معانقة | embrace; hug
عانى | v | impf=يعاني; msd=معاناة; من=from | suffer
عاهد | v | impf=يعاهد; على=to | promise; pledge; vow
عاود | v | impf=يعاود; msd=معاودة | resume; return to; do again
عاون | v | impf=يعاون; msd=معاونة | help; assist
عاير | v | impf=يعاير; msd=معايرة | calibrate
عايش | v | impf=يعايش; msd=معايشة | live with; experience; live through
عاين | v | impf=يعاين; msd=معاينة | inspect; examine; see
عبّأ | v | impf=يعبئ; msd=تعبئة; ب=with | mobilize; fill
عبث | v | impf=يعبث; msd=عبث; ب=with; intr | tamper; play
عبد | v | impf=يعبد; msd=تعبيد | pave; worship
عبر | v | impf=يعبر; msd=تعبير; عن= | express; cross
عبس | v | impf=يعبس; msd=عبوس; في=at; intr | frown
عتب | v | impf=يعتب; msd=عتب; على=; intr | reproach
عتق | v | impf=يعتق; msd=عتق | free; emancipate
عتّم | v | impf=يعتم; msd=تعتيم; على= | black out; obscure
عثر | v | impf=يعثر; msd=عثور; على=; intr | find
عج | v | impf=يعج; ب=with; intr | teem
عجّل | v | impf=يعجل; msd=تعجيل; ب= | speed up; expedite
عجن | v | impf=يعجن; msd=عجن | knead
عد | v | impf=يعد; msd=عد | consider; count
عدّد | v | impf=يعدد; msd=تعديد | enumerate; list
عدّل | v | impf=يعدل; msd=تعديل | amend; modify; adjust
عذّب | v | impf=يعذب; msd=تعذيب | torture; torment
عذر | v | impf=يعذر; msd=عذر; على=for | excuse; forgive
عربد | v | impf=يعربد; msd=عربدة; intr | run riot
عرّج | v | impf=يعرج; msd=تعريج; على=by; intr | stop; limp
عرض | v | impf=يعرض; msd=عرض | present; offer; show
عرف | v | impf=يعرف; msd=معرفة | know
عرّف | v | impf=يعرف; msd=تعريف | define
عرقل | v | impf=يعرقل; msd=عرقلة | hinder; obstruct
عرّى | v | impf=يعري; msd=تعرية | expose; strip
عزا | v | impf=يعزو; msd=عزو; إلى=to | attribute; ascribe
عزز | v | impf=يعزز; msd=تعزيز | strengthen; enhance
عزف | v | impf=يعزف; msd=عزف; على=; عن=from | play; perform
عزل | v | impf=يعزل; msd=عزل | isolate; dismiss
عزم | v | impf=يعزم; msd=عزم; على=; intr | resolve; intend
عزّى | v | impf=يعزي; msd=تعزية | offer condolences to; console
عشّش | v | impf=يعشش; msd=تعشيش; intr | nest
عشق | v | impf=يعشق; msd=عشق | adore; love
عصف | v | impf=يعصف; ب=; msd=عصف; intr | ravage; batter
عصم | v | impf=يعصم; msd=عصمة; من=from | protect
عصى | v | impf=يعصي; msd=عصيان | disobey; defy
عض | v | impf=يعض; msd=عض; على=on | bite
عضّد | v | impf=يعضد; msd=تعضيد | support; strengthen
عطس | v | impf=يعطس; msd=عطس; intr | sneeze
عطش | v | impf=يعطش; msd=عطش; intr | be thirsty
عطف | v | impf=يعطف; msd=عطف; على=with; intr | sympathize
عطّل | v | impf=يعطل; msd=تعطيل | disrupt; disable; suspend
عظّم | v | impf=يعظم; msd=تعظيم | magnify; maximize; glorify
عفا | v | impf=يعفو; msd=عفو; عن=; intr | pardon; forgive
عقّب | v | impf=يعقب; msd=تعقيب; على=on; intr | comment; follow up
عقد | v | impf=يعقد; msd=عقد | hold
عقّد | v | impf=يعقد; msd=تعقيد | complicate
عقر | v | impf=يعقر; msd=عقر | maul
عقّم | v | impf=يعقم; msd=تعقيم | sterilize
عكّر | v | impf=يعكر; msd=تعكير | disturb; muddy; spoil
عكس | v | impf=يعكس; msd=عكس | reflect
عكف | v | impf=يعكف; msd=عكوف; على=on; intr | work hard
علا | v | impf=يعلو; msd=علو; على=above; intr | rise; be high
علف | v | impf=يعلف; msd=علف | feed
علق | v | impf=يعلق; msd=تعليق; على=on | comment; suspend; hang
علّل | v | impf=يعلل; msd=تعليل; ب=by | justify; explain
علم | v | impf=يعلم; msd=علم | know; learn
علّم | v | impf=يعلم; msd=تعليم | teach
علمن | v | impf=يعلمن; msd=علمنة | secularize
عم | v | impf=يعم; msd=عموم | prevail in; pervade
عمد | v | impf=يعمد; إلى=; intr | resort to; proceed
عمّق | v | impf=يعمق; msd=تعميق | deepen
عمل | v | impf=يعمل; msd=عمل; على=on; intr | work
عمّم | v | impf=يعمم; msd=تعميم; على=to | generalize; circulate; mainstream
عنون | v | impf=يعنون; msd=عنونة | title; address
عنى | v | impf=يعني; msd=عناية | mean
عوض | v | impf=يعوض; msd=تعويض | compensate
عوّق | v | impf=يعوق; msd=تعويق | hinder; delay
عوّل | v | impf=يعول; msd=تعويل; على=on; intr | rely; count
عولم | v | impf=يعولم; msd=عولمة | globalize
عوّم | v | impf=يعوم; msd=تعويم | float
عوى | v | impf=يعوي; msd=عواء; intr | howl
عيّر | v | impf=يعير; msd=تعيير; ب=with | taunt; calibrate
عين | v | impf=يعين; msd=تعيين | appoint
غاب | v | impf=يغيب; msd=غياب; عن=from; intr | be absent; disappear
غادر | v | impf=يغادر; msd=مغادرة | leave
غار | v | impf=يغار; msd=غيرة; من=of; على=about; intr | be jealous
غازل | v | impf=يغازل; msd=مغازلة | flirt with; court
غاص | v | impf=يغوص; msd=غوص; في=into; intr | dive; sink
غاظ | v | impf=يغيظ; msd=غيظ | anger; irritate
غالط | v | impf=يغالط; msd=مغالطة | deceive; mislead
غالى | v | impf=يغالي; msd=مغالاة; في=; intr | exaggerate
غامر | v | impf=يغامر; ب=; intr | venture; risk; gamble
غاير | v | impf=يغاير; msd=مغايرة | differ from; contrast with
غبّر | v | impf=يغبر; msd=تغبير | cover with dust
غبط | v | impf=يغبط; msd=غبطة; على=for | envy
غدر | v | impf=يغدر; msd=غدر; ب=; intr | betray
غذّى | v | impf=يغذي; msd=تغذية | feed; nourish; fuel
غربل | v | impf=يغربل; msd=غربلة | sift; screen
غرّد | v | impf=يغرد; msd=تغريد; intr | tweet; sing
غرّر | v | impf=يغرر; msd=تغرير; ب= | deceive; lure
غرز | v | impf=يغرز; msd=غرز; في=into | stick; thrust
غرس | v | impf=يغرس; msd=غرس; في=in | plant; instill
غرغر | v | impf=يغرغر; msd=غرغرة; ب=with; intr | gargle
غرف | v | impf=يغرف; msd=غرف; من=from | scoop; ladle
غرق | v | impf=يغرق; msd=غرق; في=in; intr | sink; drown
غرّم | v | impf=يغرم; msd=تغريم | fine
غزا | v | impf=يغزو; msd=غزو | invade; conquer
غزل | v | impf=يغزل; msd=غزل | spin
غسل | v | impf=يغسل; msd=غسل | wash
غش | v | impf=يغش; msd=غش; في=in | cheat; deceive
غشّى | v | impf=يغشي; msd=تغشية | cover; coat
غص | v | impf=يغص; ب=with; intr | be crowded; choke
غصب | v | impf=يغصب; msd=غصب; على=to | force; usurp
غض | v | impf=يغض; msd=غض; من= | lower
غضب | v | impf=يغضب; msd=غضب; من=at; على=with; intr | get angry
غطس | v | impf=يغطس; msd=غطس; في=in; intr | dive
غطى | v | impf=يغطي; msd=تغطية | cover
غفا | v | impf=يغفو; msd=غفو; intr | doze off
غفر | v | impf=يغفر; msd=غفران; ل= | forgive
غفل | v | impf=يغفل; msd=غفلة; عن=; intr | overlook; neglect
غلا | v | impf=يغلو; msd=غلو; في=in; intr | go too far; become expensive
غلب | v | impf=يغلب; msd=غلبة; على= | defeat; dominate
غلط | v | impf=يغلط; msd=غلط; في=in; intr | make a mistake
غلّظ | v | impf=يغلظ; msd=تغليظ | toughen
غلّف | v | impf=يغلف; msd=تغليف; ب=with | wrap; package; coat
غلى | v | impf=يغلي; msd=غليان; intr | boil
غمر | v | impf=يغمر; msd=غمر; ب=with | flood; overwhelm; submerge
غمز | v | impf=يغمز; msd=غمز; ل=at; intr | wink
غمس | v | impf=يغمس; msd=غمس; في=in | dip; immerse
غمغم | v | impf=يغمغم; msd=غمغمة; ب=; intr | mumble
غنّى | v | impf=يغني; ap=مغني; pp=مغنى | sing
غيّب | v | impf=يغيب; msd=تغييب | exclude; make absent
غير | v | impf=يغير; msd=تغيير | change
فات | v | impf=يفوت; msd=فوات | elapse; escape; pass
فاجأ | v | impf=يفاجئ; msd=مفاجأة; ب=with | surprise
فاح | v | impf=يفوح; msd=فوح; من=from; intr | waft
فاخر | v | impf=يفاخر; msd=مفاخرة; ب=; intr | boast; take pride in
فار | v | impf=يفور; msd=فوران; intr | boil over
فارق | v | impf=يفارق | leave; part with; depart
فاز | v | impf=يفوز; msd=فوز; ب= | win
فاض | v | impf=يفيض; msd=فيضان; ب=with; intr | overflow; flood
فاق | v | impf=يفوق | exceed; surpass
فاقم | v | impf=يفاقم; msd=مفاقمة | aggravate; exacerbate
فاوض | v | impf=يفاوض; msd=مفاوضة; على=over; في=over | negotiate with
فبرك | v | impf=يفبرك; msd=فبركة | fabricate
فتّت | v | impf=يفتت; msd=تفتيت | crumble; fragment
فتح | v | impf=يفتح; msd=فتح | open
فتر | v | impf=يفتر; msd=فتور; intr | slacken; subside
فتّش | v | impf=يفتش; msd=تفتيش; عن=for | search; inspect
فتك | v | impf=يفتك; msd=فتك; ب=; intr | kill; ravage
فتل | v | impf=يفتل; msd=فتل | twist
فتن | v | impf=يفتن; msd=فتنة; ب=with | captivate; charm
فجّر | v | impf=يفجر; msd=تفجير | blow up; detonate; trigger
فجع | v | impf=يفجع; ب=with; msd=فجع | afflict
فحص | v | impf=يفحص; msd=فحص | examine; check; test
فخّخ | v | impf=يفخخ; msd=تفخيخ | booby-trap
فخر | v | impf=يفخر; msd=فخر; ب=of; intr | be proud
فر | v | impf=يفر; msd=فرار; من=from; إلى=to; intr | flee; escape
فرح | v | impf=يفرح; msd=فرح; ب=at; ل=for; intr | rejoice; be happy
فرّخ | v | impf=يفرخ; msd=تفريخ; intr | hatch
فرز | v | impf=يفرز; msd=فرز; إلى=into | sort; count; secrete
فرش | v | impf=يفرش; msd=فرش; ب=with | spread; furnish
فرض | v | impf=يفرض; msd=فرض; على=on | impose
فرّط | v | impf=يفرط; msd=تفريط; في= | squander; neglect; give up
فرغ | v | impf=يفرغ; msd=فراغ; من=; intr | finish; become empty
فرّغ | v | impf=يفرغ; msd=تفريغ | empty; unload
فرّق | v | impf=يفرق; msd=تفريق; بين=between | disperse; distinguish; separate
فرقع | v | impf=يفرقع; msd=فرقعة; intr | pop; crack
فرك | v | impf=يفرك; msd=فرك; ب=with | rub
فرم | v | impf=يفرم; msd=فرم | mince; chop
فرمل | v | impf=يفرمل; msd=فرملة | brake; curb
فزع | v | impf=يفزع; msd=فزع; من=at; إلى=; intr | be frightened
فسخ | v | impf=يفسخ; msd=فسخ; مع=with | terminate; annul
فسد | v | impf=يفسد; msd=فساد; intr | spoil; go bad
فسر | v | impf=يفسر; msd=تفسير | explain
فشا | v | impf=يفشو; intr | spread
فشل | v | impf=يفشل; msd=فشل; في=to; intr | fail
فصل | v | impf=يفصل; msd=فصل | separate
فصّل | v | impf=يفصل; ap=مفصل; pp=مفصل | detail; tailor
فض | v | impf=يفض; msd=فض | break up; disperse; settle
فضح | v | impf=يفضح; msd=فضح | expose
فضّض | v | impf=يفضض; msd=تفضيض | plate with silver
فضل | v | impf=يفضل; msd=تفضيل | prefer
فطم | v | impf=يفطم; msd=فطام | wean
فطن | v | impf=يفطن; إلى=; ل=; intr | notice; realize
فعل | v | impf=يفعل; msd=فعل | do
فعّل | v | impf=يفعل; msd=تفعيل | activate; enable
فقأ | v | impf=يفقأ; msd=فقء | gouge out
فقد | v | impf=يفقد; msd=فقدان | lose
فقس | v | impf=يفقس; msd=فقس; intr | hatch
فقه | v | impf=يفقه; msd=فقه | understand
فك | v | impf=يفك; msd=فك; عن=from | decode; untie; dismantle
فكر | v | impf=يفكر; msd=تفكير; في=about; intr | think
فكّك | v | impf=يفكك; msd=تفكيك | dismantle; disassemble; break up
فلت | v | impf=يفلت; من=; intr | escape
فلّس | v | impf=يفلس; msd=تفليس | declare bankrupt
فلق | v | impf=يفلق; msd=فلق | split
فنّد | v | impf=يفند; msd=تفنيد | refute; rebut
فهرس | v | impf=يفهرس; msd=فهرسة | index; catalog
فهم | v | impf=يفهم; msd=فهم | understand
فوّت | v | impf=يفوت; msd=تفويت | miss; pass up
فوّض | v | impf=يفوض; msd=تفويض | authorize; delegate
قاء | v | impf=يقيء; msd=قيء; intr | vomit
قابل | v | impf=يقابل; msd=مقابلة | meet; interview; face
قاتل | v | impf=يقاتل; msd=قتال | fight
قاد | v | impf=يقود; msd=قيادة | lead
قارب | v | impf=يقارب; msd=مقاربة | approach; be close to
قارع | v | impf=يقارع; msd=مقارعة | fight; contend with
قارن | v | impf=يقارن; msd=مقارنة; ب=with | compare
قاس | v | impf=يقيس; msd=قياس; ب=by | measure
قاسى | v | impf=يقاسي; msd=مقاساة; من=from | suffer; endure
قاضى | v | impf=يقاضي; msd=مقاضاة | sue; prosecute; take to court
قاطع | v | impf=يقاطع; msd=مقاطعة | boycott; interrupt
قال | v | impf=يقول; msd=قول | say
قام | v | impf=يقوم; msd=قيام; ب= | carry out; rise
قامر | v | impf=يقامر; msd=مقامرة; ب=; على=on; intr | gamble
قاوم | v | impf=يقاوم; msd=مقاومة | resist; oppose
قايس | v | impf=يقايس; msd=مقايسة | compare
قايض | v | impf=يقايض; msd=مقايضة; ب=for | barter; trade; swap
قبض | v | impf=يقبض; msd=قبض; على=; intr | arrest; receive; collect
قبع | v | impf=يقبع; في=in; intr | languish; lie
قبل | v | impf=يقبل; msd=قبول | accept
قتل | v | impf=يقتل; msd=قتل | kill
قدح | v | impf=يقدح; msd=قدح; في=; intr | slander
قدر | v | impf=يقدر; msd=تقدير | estimate; appreciate
قدّس | v | impf=يقدس; msd=تقديس | sanctify; revere
قدم | v | impf=يقدم; msd=تقديم | provide; present; submit
قذف | v | impf=يقذف; msd=قذف; ب=with; إلى=into | throw; hurl; eject
قرأ | v | impf=يقرأ; msd=قراءة | read
قرّب | v | impf=يقرب; msd=تقريب; من=to | bring closer; bring together
قرر | v | impf=يقرر; msd=تقرير | decide
قرص | v | impf=يقرص; msd=قرص | pinch; sting
قرّظ | v | impf=يقرظ; msd=تقريظ | praise; endorse
قرع | v | impf=يقرع; msd=قرع | ring; knock; beat
قرفص | v | impf=يقرفص; msd=قرفصة; intr | squat
قسا | v | impf=يقسو; msd=قسوة; على=on; intr | be harsh
قسم | v | impf=يقسم; msd=تقسيم | divide
قشّر | v | impf=يقشر; msd=تقشير | peel
قشط | v | impf=يقشط; msd=قشط | scrape
قص | v | impf=يقص; msd=قص; على=to | cut; tell
قصد | v | impf=يقصد; msd=قصد; ب=by | mean; intend; head for
قصف | v | impf=يقصف; msd=قصف; ب=with | bomb; shell; bombard
قصم | v | impf=يقصم; msd=قصم | break
قضم | v | impf=يقضم; msd=قضم | bite; gnaw
قضى | v | impf=يقضي; msd=قضاء | spend; rule
قطع | v | impf=يقطع; msd=قطع; عن=from | cut; cut off; interrupt
قطف | v | impf=يقطف; msd=قطف | pick; harvest
قطن | v | impf=يقطن | inhabit
قعد | v | impf=يقعد; msd=قعود; على=on; intr | sit
قفز | v | impf=يقفز; msd=قفز; إلى=to; من=from; intr | jump; leap
قفل | v | impf=يقفل; msd=قفل | lock; close
قل | v | impf=يقل; msd=قلة; ap=قليل; عن=than; intr | be less; decrease
قلّد | v | impf=يقلد; ap=مقلد; pp=مقلد | imitate; mimic; award
قلّص | v | impf=يقلص; msd=تقليص | reduce; shrink; cut
قلق | v | impf=يقلق; msd=قلق; من=about; intr | worry
قلقل | v | impf=يقلقل; msd=قلقلة | shake; destabilize
قلل | v | impf=يقلل; msd=تقليل; من= | reduce
قلى | v | impf=يقلي; msd=قلي; في=in | fry
قمع | v | impf=يقمع; msd=قمع | suppress; crack down on
قنص | v | impf=يقنص; msd=قنص | snipe; hunt
قنط | v | impf=يقنط; msd=قنوط; من=of; intr | despair
قنّن | v | impf=يقنن; msd=تقنين | legalize; ration; regulate
قهر | v | impf=يقهر; msd=قهر | defeat; conquer
قهقه | v | impf=يقهقه; msd=قهقهة; intr | guffaw
قوض | v | impf=يقوض; msd=تقويض | undermine
قولب | v | impf=يقولب; msd=قولبة | mold; stereotype
قونن | v | impf=يقونن; msd=قوننة | legalize
قوّى | v | impf=يقوي; msd=تقوية | strengthen
قيد | v | impf=يقيد; msd=تقييد | restrict
قيم | v | impf=يقيم; msd=تقييم | assess
كابد | v | impf=يكابد; msd=مكابدة | suffer; endure
كابر | v | impf=يكابر; msd=مكابرة; intr | be stubborn
كاثر | v | impf=يكاثر; msd=مكاثرة | outnumber
كاد | v | impf=يكاد | be about
كافأ | v | impf=يكافئ; msd=مكافأة; على=for; ب=with | reward
كافح | v | impf=يكافح; msd=مكافحة | combat
كال | v | impf=يكيل; msd=كيل | heap; measure
كان | v | impf=يكون | be
كايد | v | impf=يكايد; msd=مكايدة | scheme against
كبا | v | impf=يكبو; msd=كبوة; intr | stumble
كبت | v | impf=يكبت; msd=كبت | suppress; repress
كبح | v | impf=يكبح; msd=كبح | curb; rein in
كبّد | v | impf=يكبد; msd=تكبيد | cost; inflict on
كبر | v | impf=يكبر; msd=كبر; intr | grow; grow up; get older
كبس | v | impf=يكبس; msd=كبس; على=on | press
كبّل | v | impf=يكبل; msd=تكبيل | shackle; handcuff; constrain
كتب | v | impf=يكتب; msd=كتابة | write
كتم | v | impf=يكتم; msd=كتمان; عن=from | conceal; suppress
كثر | v | impf=يكثر; msd=كثرة; intr | increase; be numerous
كثّف | v | impf=يكثف; msd=تكثيف | intensify; step up
كدح | v | impf=يكدح; msd=كدح; intr | toil
كدّر | v | impf=يكدر; msd=تكدير | disturb; trouble
كدّس | v | impf=يكدس; msd=تكديس | pile up; stack; stockpile
كذب | v | impf=يكذب; msd=كذب; intr | lie
كذّب | v | impf=يكذب; msd=تكذيب | deny; refute
كر | v | impf=يكر; msd=كر; على=; intr | charge
كرّر | v | impf=يكرر; msd=تكرير | repeat; refine
كرّس | v | impf=يكرس; msd=تكريس; ل=to | devote; dedicate; entrench
كركر | v | impf=يكركر; msd=كركرة; intr | giggle
كرّم | v | impf=يكرم; msd=تكريم | honor
كره | v | impf=يكره; msd=كره | hate
كسا | v | impf=يكسو; msd=كسوة; ب=with | cover; clothe
كسب | v | impf=يكسب; msd=كسب | win; earn; gain
كسد | v | impf=يكسد; msd=كساد; intr | stagnate
كسر | v | impf=يكسر; msd=كسر | break
كشّر | v | impf=يكشر; msd=تكشير; عن= | bare; scowl
كشط | v | impf=يكشط; msd=كشط | scrape
كشف | v | impf=يكشف; msd=كشف; عن= | reveal
كظم | v | impf=يكظم; msd=كظم | suppress
كفر | v | impf=يكفر; msd=كفر; ب=in; intr | disbelieve
كفّر | v | impf=يكفر; msd=تكفير | declare an infidel
كفل | v | impf=يكفل; msd=كفالة; ل=for | guarantee; ensure; sponsor
كفى | v | impf=يكفي; intr | be enough
كلّس | v | impf=يكلس; msd=تكليس | calcify
كلف | v | impf=يكلف; msd=تكليف | assign; cost; task
كلّل | v | impf=يكلل; msd=تكليل; ب=with | crown
كلّم | v | impf=يكلم; msd=تكليم | speak to; talk to
كمّل | v | impf=يكمل; msd=تكميل | complete; continue
كمّم | v | impf=يكمم; msd=تكميم | muzzle; gag
كمن | v | impf=يكمن; في=in; intr | lie
كنس | v | impf=يكنس; msd=كنس | sweep
كهرب | v | impf=يكهرب; msd=كهربة | electrify
كوّم | v | impf=يكوم; msd=تكويم | heap; pile up
كوّن | v | impf=يكون; msd=تكوين | form
كوى | v | impf=يكوي; msd=كي | iron; cauterize
كيّف | v | impf=يكيف; msd=تكييف; مع=to | adapt; adjust; air-condition
لاءم | v | impf=يلائم; msd=ملاءمة | suit; fit
لاح | v | impf=يلوح; msd=لوح; في=on; intr | loom; appear
لاحظ | v | impf=يلاحظ; msd=ملاحظة | notice; note
لاحق | v | impf=يلاحق; msd=ملاحقة | pursue; chase; prosecute
لاذ | v | impf=يلوذ; msd=لوذ; ب=in; إلى=in; intr | take refuge
لازم | v | impf=يلازم; msd=ملازمة | accompany; stay with
لاطف | v | impf=يلاطف; msd=ملاطفة | be kind to; caress
لاق | v | impf=يليق; ب=for; intr | be fitting; be suitable
لاقى | v | impf=يلاقي; msd=ملاقاة | meet; meet with; receive; encounter
لاك | v | impf=يلوك; msd=لوك | chew
لاكم | v | impf=يلاكم; msd=ملاكمة | box
لام | v | impf=يلوم; msd=لوم; على=for | blame
لامس | v | impf=يلامس; msd=ملامسة | touch
لبث | v | impf=يلبث; intr | stay; remain
لبّد | v | impf=يلبد; msd=تلبيد | mat; pad
لبس | v | impf=يلبس; msd=لبس | wear; put on
لبى | v | impf=يلبي; msd=تلبية | meet
لثّم | v | impf=يلثم; msd=تلثيم | veil
لجأ | v | impf=يلجأ; msd=لجوء; إلى=to; intr | resort; turn
لجم | v | impf=يلجم; msd=لجم | curb; rein in
لجّم | v | impf=يلجم; msd=تلجيم | curb; rein in
لحس | v | impf=يلحس; msd=لحس | lick
لحظ | v | impf=يلحظ; msd=لحظ | notice
لحق | v | impf=يلحق; msd=لحاق; ب=with; intr | catch up; follow
لحّن | v | impf=يلحن; msd=تلحين | compose; set to music
لخبط | v | impf=يلخبط; msd=لخبطة | mix up
لخّص | v | impf=يلخص; msd=تلخيص; في=in | summarize; sum up
لدغ | v | impf=يلدغ; msd=لدغ | bite; sting
لزم | v | impf=يلزم | be necessary
لسع | v | impf=يلسع; msd=لسع | sting
لصق | v | impf=يلصق; msd=لصق; ب=to; على=on | stick; paste
لطّخ | v | impf=يلطخ; msd=تلطيخ; ب=with | stain; smear; tarnish
لطّف | v | impf=يلطف; msd=تلطيف | soften; moderate; ease
لطم | v | impf=يلطم; msd=لطم | slap
لعب | v | impf=يلعب; msd=لعب | play
لعق | v | impf=يلعق; msd=لعق | lick
لعن | v | impf=يلعن; msd=لعن | curse
لف | v | impf=يلف; msd=لف; ب=in; حول=around | wrap; roll
لفت | v | impf=يلفت; msd=لفت; إلى=to | draw; attract; point out
لفح | v | impf=يلفح; msd=لفح | scorch
لفظ | v | impf=يلفظ; msd=لفظ | pronounce; expel
لفّق | v | impf=يلفق; msd=تلفيق | fabricate; concoct
لقّب | v | impf=يلقب; msd=تلقيب; ب= | nickname; dub
لقّح | v | impf=يلقح; msd=تلقيح | vaccinate; pollinate; fertilize
لقّن | v | impf=يلقن; msd=تلقين | teach; prompt; instruct
لقي | v | impf=يلقى; msd=لقاء | meet; receive; encounter
لكز | v | impf=يلكز; msd=لكز | nudge; jab
لمح | v | impf=يلمح; msd=لمح | glimpse; spot
لمّح | v | impf=يلمح; msd=تلميح; إلى=at; ل=to | hint; allude
لمس | v | impf=يلمس; msd=لمس | touch; sense
لمع | v | impf=يلمع; msd=لمعان; intr | shine; gleam
لمّع | v | impf=يلمع; msd=تلميع | polish; shine
لملم | v | impf=يلملم; msd=لملمة | gather up
لهث | v | impf=يلهث; msd=لهاث; intr | pant
لهّى | v | impf=يلهي; msd=تلهية; عن=from | distract
لوّث | v | impf=يلوث; msd=تلويث; ب=with | pollute; contaminate
لوّح | v | impf=يلوح; msd=تلويح; ب= | wave; threaten
لوّن | v | impf=يلون; msd=تلوين | color; dye
لوى | v | impf=يلوي; msd=لي | twist; bend
ليس | v | impf=ليس | be not
مأسس | v | impf=يمأسس; msd=مأسسة | institutionalize
مات | v | impf=يموت; msd=موت; intr | die
ماثل | v | impf=يماثل; msd=مماثلة | resemble; be similar to
ماج | v | impf=يموج; ب=with; intr | surge; teem
ماحك | v | impf=يماحك; msd=مماحكة | quibble with
مارس | v | impf=يمارس; msd=ممارسة | practice; exercise; exert
مازح | v | impf=يمازح; msd=ممازحة | joke with; tease
ماشى | v | impf=يماشي; msd=مماشاة | keep up with; go along with
ماطل | v | impf=يماطل; msd=مماطلة; في=in; intr | stall; delay; procrastinate
ماع | v | impf=يميع; intr | melt
مال | v | impf=يميل; msd=ميل; إلى=to; intr | tend
مانع | v | impf=يمانع; msd=ممانعة; في= | object to; mind; oppose
مايز | v | impf=يمايز; msd=ممايزة; بين=between | differentiate
مثل | v | impf=يمثل; msd=تمثيل | represent
مجّد | v | impf=يمجد; msd=تمجيد | glorify; exalt
محا | v | impf=يمحو; msd=محو; من=from | erase; wipe out
محّص | v | impf=يمحص; msd=تمحيص | examine; scrutinize
مخر | v | impf=يمخر; msd=مخر | sail through
مد | v | impf=يمد; msd=مد; ب=with; إلى=to | extend; supply
مدح | v | impf=يمدح; msd=مدح | praise
مدّد | v | impf=يمدد; msd=تمديد | extend; prolong
مر | v | impf=يمر; msd=مرور; ب=through; intr | pass
مرّر | v | impf=يمرر; msd=تمرير; إلى=to; ل=to | pass; swipe; hand on
مرّغ | v | impf=يمرغ; msd=تمريغ; في=in | roll; drag
مركز | v | impf=يمركز; msd=مركزة | centralize
مزج | v | impf=يمزج; msd=مزج; ب=with; بين= | mix; blend; combine
مزح | v | impf=يمزح; msd=مزاح; مع=with; intr | joke
مزّق | v | impf=يمزق; msd=تمزيق | tear; tear apart
مس | v | impf=يمس; msd=مس; ب= | affect; touch; harm
مسح | v | impf=يمسح; msd=مسح; ب=with | wipe; scan; survey
مسخ | v | impf=يمسخ; msd=مسخ | deform; transform
مسّد | v | impf=يمسد; msd=تمسيد | stroke; smooth
مسك | v | impf=يمسك; msd=مسك; ب= | hold; seize
مشّط | v | impf=يمشط; msd=تمشيط | comb
مشى | v | impf=يمشي; msd=مشي; intr | walk
مص | v | impf=يمص; msd=مص | suck
مضغ | v | impf=يمضغ; msd=مضغ | chew
مضمض | v | impf=يمضمض; msd=مضمضة | rinse
مضى | v | impf=يمضي; intr | go on; pass
مط | v | impf=يمط; msd=مط | stretch
مطّط | v | impf=يمطط; msd=تمطيط | stretch
مغنط | v | impf=يمغنط; msd=مغنطة | magnetize
مقت | v | impf=يمقت; msd=مقت | detest
مكث | v | impf=يمكث; msd=مكوث; في=in; intr | stay; remain
مكر | v | impf=يمكر; msd=مكر; ب=against; intr | plot
مكّن | v | impf=يمكن; msd=تمكين; من=to | enable; empower
مكنن | v | impf=يمكنن; msd=مكننة | mechanize
ملأ | v | impf=يملأ; msd=ملء; ب=with | fill; fill in
ملّس | v | impf=يملس; msd=تمليس | smooth
ملك | v | impf=يملك; msd=ملك | own
منح | v | impf=يمنح; msd=منح | grant
منع | v | impf=يمنع; msd=منع | prevent; ban
منهج | v | impf=يمنهج; msd=منهجة | systematize
مهّد | v | impf=يمهد; msd=تمهيد; ل=for | pave; prepare; pave the way
موضع | v | impf=يموضع; msd=موضعة | position
مول | v | impf=يمول; msd=تمويل | finance
موّه | v | impf=يموه; msd=تمويه | camouflage; disguise
ميز | v | impf=يميز; msd=تمييز | distinguish
ميّع | v | impf=يميع; msd=تمييع | dilute; water down
نأى | v | impf=ينأى; msd=نأي; ب=; عن=from | distance
ناجى | v | impf=يناجي; msd=مناجاة | whisper to; confide in
ناح | v | impf=ينوح; msd=نواح; على=over; intr | wail
نادى | v | impf=ينادي; msd=مناداة; على=to; ب=for | call; call out
نازع | v | impf=ينازع; msd=منازعة; على=over; في=over | contend with; dispute
نازل | v | impf=ينازل; msd=منازلة | battle; fight
ناسب | v | impf=يناسب | suit; fit; be appropriate for
ناشد | v | impf=يناشد; msd=مناشدة | appeal to; urge; call on
ناصب | v | impf=يناصب; msd=مناصبة | be hostile to
ناصر | v | impf=يناصر; msd=مناصرة | support; champion
ناضل | v | impf=يناضل; msd=مناضلة; من أجل=for; intr | struggle; fight
ناغى | v | impf=يناغي; msd=مناغاة | coo to
نافح | v | impf=ينافح; msd=منافحة; عن=; intr | defend
نافس | v | impf=ينافس; msd=منافسة; على=for; في=in | compete with; rival
نافى | v | impf=ينافي; msd=منافاة | contradict; be contrary to
ناقش | v | impf=يناقش; msd=مناقشة | discuss
ناقض | v | impf=يناقض; msd=مناقضة | contradict
ناكف | v | impf=يناكف; msd=مناكفة | pester; annoy
نال | v | impf=ينال; msd=نيل; من= | win; obtain; receive
نام | v | impf=ينام; msd=نوم; intr | sleep
ناهز | v | impf=يناهز; msd=مناهزة | approach; be nearly
ناهض | v | impf=يناهض; msd=مناهضة | oppose; resist
ناوأ | v | impf=يناوئ; msd=مناوأة | oppose; be hostile to
ناوب | v | impf=يناوب; msd=مناوبة; intr | alternate; take turns
ناور | v | impf=يناور; msd=مناورة; intr | maneuver
ناول | v | impf=يناول; msd=مناولة | hand; give
نبت | v | impf=ينبت; msd=نبت; intr | grow; sprout
نبح | v | impf=ينبح; msd=نباح; على=at; intr | bark
نبذ | v | impf=ينبذ; msd=نبذ | reject; renounce
نبس | v | impf=ينبس; ب=; intr | utter
نبش | v | impf=ينبش; msd=نبش | dig up; exhume
نبض | v | impf=ينبض; msd=نبض; ب=with; intr | beat; pulse
نبع | v | impf=ينبع; msd=نبع; من=from; intr | stem; originate
نبغ | v | impf=ينبغ; msd=نبوغ; في=in; intr | excel
نبّه | v | impf=ينبه; msd=تنبيه; إلى=to; على=to; من=of | alert; warn; draw attention
نتأ | v | impf=ينتأ; msd=نتوء; intr | protrude
نتج | v | impf=ينتج; عن=from; من=from; intr | result
نتف | v | impf=ينتف; msd=نتف | pluck
نثر | v | impf=ينثر; msd=نثر; على=over | scatter; sprinkle
نجا | v | impf=ينجو; msd=نجاة; من=; intr | survive; escape
نجح | v | impf=ينجح; msd=نجاح; في=in; intr | succeed
نجم | v | impf=ينجم; عن=from; intr | result
نحا | v | impf=ينحو; إلى=toward | tend; head
نحب | v | impf=ينحب; msd=نحيب; intr | wail
نحت | v | impf=ينحت; msd=نحت; في=in | sculpt; carve
نحر | v | impf=ينحر; msd=نحر | slaughter
نحّى | v | impf=ينحي; msd=تنحية; عن=from | remove; set aside
نخر | v | impf=ينخر; msd=نخر; في= | erode; eat away at
ندب | v | impf=يندب; msd=ندب | mourn; delegate
ندّد | v | impf=يندد; msd=تنديد; ب= | condemn; denounce
ندر | v | impf=يندر; msd=ندرة; intr | be rare
ندم | v | impf=يندم; msd=ندم; على=; intr | regret
نزح | v | impf=ينزح; msd=نزوح; من=from; إلى=to; intr | flee; be displaced
نزع | v | impf=ينزع; msd=نزع; من=from; عن=from | remove; strip
نزف | v | impf=ينزف; msd=نزف; intr | bleed
نزل | v | impf=ينزل; msd=نزول; إلى=to; من=from; في=at; intr | go down; fall; descend; get off
نزّل | v | impf=ينزل; msd=تنزيل | download; unload; lower
نزّه | v | impf=ينزه; msd=تنزيه; عن=above | exalt
نسب | v | impf=ينسب; msd=نسب; إلى=to | attribute; ascribe
نسج | v | impf=ينسج; msd=نسج; من=from | weave; spin
نسخ | v | impf=ينسخ; msd=نسخ; إلى=to; من=from | copy; transcribe
نسف | v | impf=ينسف; msd=نسف | blow up; undermine
نسق | v | impf=ينسق; msd=تنسيق | coordinate
نسي | v | impf=ينسى; msd=نسيان | forget
نشأ | v | impf=ينشأ; msd=نشأة; intr | arise; grow up
نشب | v | impf=ينشب; msd=نشوب; بين=between; في=in; intr | break out; erupt
نشد | v | impf=ينشد; msd=نشدان | seek
نشر | v | impf=ينشر; msd=نشر | publish; deploy
نشّط | v | impf=ينشط; msd=تنشيط | activate; stimulate; revitalize
نشّف | v | impf=ينشف; msd=تنشيف | dry
نشل | v | impf=ينشل; msd=نشل; من=from | snatch; pull out
نص | v | impf=ينص; على= | stipulate
نصب | v | impf=ينصب; msd=نصب; على= | set up; erect; swindle
نصّب | v | impf=ينصب; msd=تنصيب | install; set up; appoint
نصح | v | impf=ينصح; msd=نصح; ب=to | advise; recommend
نضب | v | impf=ينضب; msd=نضوب; intr | run out; dry up
نضج | v | impf=ينضج; msd=نضج; intr | ripen; mature
نضح | v | impf=ينضح; ب=; intr | exude; ooze
نضّد | v | impf=ينضد; msd=تنضيد | stack; arrange
نط | v | impf=ينط; msd=نط; intr | jump
نطح | v | impf=ينطح; msd=نطح | butt
نطق | v | impf=ينطق; msd=نطق; ب= | pronounce; speak; utter
نظر | v | impf=ينظر; msd=نظر; إلى=at; في=into; intr | look
نظّف | v | impf=ينظف; msd=تنظيف | clean
نظم | v | impf=ينظم; msd=تنظيم | organize; regulate
نعت | v | impf=ينعت; msd=نعت; ب=as | describe; label
نعس | v | impf=ينعس; msd=نعاس; intr | feel sleepy
نعق | v | impf=ينعق; msd=نعيق; intr | croak; caw
نعى | v | impf=ينعى; msd=نعي; إلى=to | mourn; announce the death of
نغّص | v | impf=ينغص; msd=تنغيص | spoil; disturb
نفث | v | impf=ينفث; msd=نفث | spew; exhale
نفخ | v | impf=ينفخ; msd=نفخ; في=into | blow; inflate
نفد | v | impf=ينفد; msd=نفاد; intr | run out
نفذ | v | impf=ينفذ; msd=تنفيذ | implement; carry out
نفر | v | impf=ينفر; msd=نفور; من=; intr | shun
نفض | v | impf=ينفض; msd=نفض; عن=from | shake off; dust
نفع | v | impf=ينفع; msd=نفع | benefit; be useful to; help
نفى | v | impf=ينفي; msd=نفي; إلى=to | deny; exile
نقّب | v | impf=ينقب; msd=تنقيب; عن=for; intr | explore; dig; prospect
نقّح | v | impf=ينقح; msd=تنقيح | revise
نقد | v | impf=ينقد; msd=نقد | criticize
نقر | v | impf=ينقر; msd=نقر; على=on; فوق=on; intr | click; tap
نقش | v | impf=ينقش; msd=نقش; على=on | engrave; carve
نقص | v | impf=ينقص; msd=نقص; عن=than | decrease; lack
نقض | v | impf=ينقض; msd=نقض | overturn; break; violate
نقع | v | impf=ينقع; msd=نقع; في=in | soak
نقل | v | impf=ينقل; msd=نقل | transfer; transport; quote
نقم | v | impf=ينقم; msd=نقمة; على=; intr | resent
نقّى | v | impf=ينقي; msd=تنقية | purify; refine
نكأ | v | impf=ينكأ; msd=نكء | reopen
نكث | v | impf=ينكث; msd=نكث; ب= | break
نكّر | v | impf=ينكر; msd=تنكير | disguise
نكّس | v | impf=ينكس; msd=تنكيس | lower
نكص | v | impf=ينكص; msd=نكوص; عن=from; intr | retreat; recoil
نكّل | v | impf=ينكل; msd=تنكيل; ب= | abuse; brutalize
نما | v | impf=ينمو; msd=نمو; intr | grow
نمذج | v | impf=ينمذج; msd=نمذجة | model
نمّق | v | impf=ينمق; msd=تنميق | embellish
نمّى | v | impf=ينمي; msd=تنمية | develop; grow
نهب | v | impf=ينهب; msd=نهب; من=from | loot; plunder
نهش | v | impf=ينهش; msd=نهش | bite; tear at
نهض | v | impf=ينهض; msd=نهوض; من=from; ب=; intr | rise; get up
نهق | v | impf=ينهق; msd=نهيق; intr | bray
نهى | v | impf=ينهى; msd=نهي; عن=from | forbid
نوّع | v | impf=ينوع; msd=تنويع | diversify; vary
نوّه | v | impf=ينوه; msd=تنويه; ب= | praise; commend
نوى | v | impf=ينوي; msd=نية | intend; plan
هاب | v | impf=يهاب; msd=هيبة | fear
هاج | v | impf=يهيج; msd=هياج; intr | rage; become agitated
هاجر | v | impf=يهاجر; msd=مهاجرة; إلى=to; من=from; intr | emigrate; migrate
هاجم | v | impf=يهاجم; msd=مهاجمة | attack
هادن | v | impf=يهادن; msd=مهادنة | make a truce with; appease
هان | v | impf=يهون; على=for; intr | be easy
هاود | v | impf=يهاود; msd=مهاودة | be lenient with
هب | v | impf=يهب; msd=هبوب; من=from; intr | blow; rush
هبط | v | impf=يهبط; msd=هبوط; إلى=to; من=from; في=at; intr | fall; land; descend
هتف | v | impf=يهتف; msd=هتاف; ب=; intr | chant; shout
هتك | v | impf=يهتك; msd=هتك | violate; tear apart
هجا | v | impf=يهجو; msd=هجاء | satirize
هجر | v | impf=يهجر; msd=هجر | abandon; desert
هجّر | v | impf=يهجر; msd=تهجير | displace; force out
هجع | v | impf=يهجع; msd=هجوع; intr | sleep
هجم | v | impf=يهجم; msd=هجوم; على=; intr | attack
هجّن | v | impf=يهجن; msd=تهجين | hybridize; crossbreed
هجّى | v | impf=يهجي; msd=تهجية | spell
هد | v | impf=يهد; msd=هد | demolish; exhaust
هدأ | v | impf=يهدأ; msd=هدوء; intr | calm down; subside
هدّأ | v | impf=يهدئ; msd=تهدئة | calm; soothe; pacify
هدّد | v | impf=يهدد; msd=تهديد; ب=with | threaten
هدر | v | impf=يهدر; msd=هدر | waste; roar
هدف | v | impf=يهدف; إلى= | aim
هدم | v | impf=يهدم; msd=هدم | demolish; destroy
هدهد | v | impf=يهدهد; msd=هدهدة | rock; soothe
هذّب | v | impf=يهذب; msd=تهذيب | refine; polish; discipline
هذى | v | impf=يهذي; msd=هذيان; intr | rave
هرب | v | impf=يهرب; msd=هروب; من=from; intr | flee
هرّب | v | impf=يهرب; msd=تهريب | smuggle
هرس | v | impf=يهرس; msd=هرس | crush; mash
هرع | v | impf=يهرع; إلى=to; intr | rush
هرول | v | impf=يهرول; msd=هرولة; intr | hurry; jog
هز | v | impf=يهز; msd=هز | shake; rock
هزأ | v | impf=يهزأ; msd=هزء; من=; ب=; intr | mock
هزم | v | impf=يهزم; msd=هزيمة | defeat
هشّم | v | impf=يهشم; msd=تهشيم | smash; shatter
هضم | v | impf=يهضم; msd=هضم | digest
هطل | v | impf=يهطل; msd=هطول; على=on; intr | fall
هفا | v | impf=يهفو; إلى=for; intr | long
هلك | v | impf=يهلك; msd=هلاك; intr | perish
هلّل | v | impf=يهلل; msd=تهليل; ل=; intr | cheer; rejoice
هلوس | v | impf=يهلوس; msd=هلوسة; intr | hallucinate
همد | v | impf=يهمد; msd=همود; intr | die down
همس | v | impf=يهمس; msd=همس; في=in; ل=to; ب=; intr | whisper
همّش | v | impf=يهمش; msd=تهميش | marginalize; sideline
همهم | v | impf=يهمهم; msd=همهمة; intr | hum; murmur
هنّأ | v | impf=يهنئ; msd=تهنئة; ب=on; على=on | congratulate
هندس | v | impf=يهندس | engineer
هوّد | v | impf=يهود; msd=تهويد | judaize
هوّن | v | impf=يهون; msd=تهوين; من= | make light of; ease
هوى | v | impf=يهوي; msd=هوي; إلى=to; من=from; intr | fall; plunge
هيّأ | v | impf=يهيئ; msd=تهيئة; ل=for | prepare; create
هيّج | v | impf=يهيج; msd=تهييج | agitate; irritate; excite
هيكل | v | impf=يهيكل; msd=هيكلة | restructure; structure
هيمن | v | impf=يهيمن; msd=هيمنة; على=; intr | dominate
وأد | v | impf=يئد; msd=وأد; ap=وائد | nip in the bud; stifle
واءم | v | impf=يوائم; msd=مواءمة; بين= | reconcile; harmonize; match
واتى | v | impf=يواتي; msd=مواتاة | suit; favor
واجه | v | impf=يواجه; msd=مواجهة | face
وارب | v | impf=يوارب; msd=مواربة | leave ajar
وارى | v | impf=يواري; msd=مواراة | hide; bury
وازن | v | impf=يوازن; بين= | balance; compare
وازى | v | impf=يوازي; msd=موازاة | be parallel to; equal; be equivalent to
واسى | v | impf=يواسي; msd=مواساة | console; comfort
واصل | v | impf=يواصل; msd=مواصلة | continue; keep up
واطأ | v | impf=يواطئ; msd=مواطأة | conspire with
واظب | v | impf=يواظب; msd=مواظبة; على=; intr | keep up; persist in
واعد | v | impf=يواعد; msd=مواعدة | date; make an appointment with
وافق | v | impf=يوافق; msd=موافقة; على= | approve; agree
وافى | v | impf=يوافي; msd=موافاة; ب=with | provide; supply
واكب | v | impf=يواكب; msd=مواكبة | keep pace with; keep up with; accompany
والى | v | impf=يوالي; msd=موالاة | support; be loyal to
وبّخ | v | impf=يوبخ; msd=توبيخ | scold; reprimand; rebuke
وتّر | v | impf=يوتر; msd=توتير | strain; make tense
وثب | v | impf=يثب; msd=وثب; على=on; intr | leap; jump
وثق | v | impf=يثق; ب=; في=; intr | trust
وثّق | v | impf=يوثق; msd=توثيق | document; authenticate; certify
وجب | v | impf=يجب | be necessary
وجد | v | impf=يجد; msd=وجود | find
وجه | v | impf=يوجه; msd=توجيه | direct; address
وحد | v | impf=يوحد; msd=توحيد | unite
وخز | v | impf=يخز; msd=وخز | prick
ود | v | impf=يود; msd=ود | wish; like
ودع | v | impf=يدع | let
ودّع | v | impf=يودع; msd=توديع | bid farewell to; say goodbye to
ورث | v | impf=يرث; msd=وراثة; عن=from; من=from | inherit
ورّث | v | impf=يورث; msd=توريث | bequeath; pass on
ورد | v | impf=يرد; msd=ورود; من=from; إلى=to; intr | be mentioned; arrive; be received
ورّد | v | impf=يورد; msd=توريد | supply; import
ورّط | v | impf=يورط; msd=توريط; في=in | implicate; entangle; embroil
وزع | v | impf=يوزع; msd=توزيع | distribute
وزن | v | impf=يزن; msd=وزن | weigh
وسّخ | v | impf=يوسخ; msd=توسيخ | dirty
وسع | v | impf=يسع; msd=وسع | accommodate; be possible for
وسّع | v | impf=يوسع; msd=توسيع | expand; widen; extend
وسوس | v | impf=يوسوس; msd=وسوسة; intr | whisper
وشّح | v | impf=يوشح; msd=توشيح; ب=with | adorn
وشوش | v | impf=يوشوش; msd=وشوشة | whisper
وصف | v | impf=يصف; msd=وصف | describe
وصل | v | impf=يصل; msd=وصول; إلى=in; intr | arrive; reach
وصّل | v | impf=يوصل; msd=توصيل | deliver; connect; drop off
وصّى | v | impf=يوصي; msd=توصية; ب= | recommend; advise
وضّب | v | impf=يوضب; msd=توضيب | tidy; arrange
وضّح | v | impf=يوضح; msd=توضيح | clarify
وضع | v | impf=يضع; msd=وضع | put; place
وطئ | v | impf=يطأ; msd=وطء | set foot on; tread on
وطّد | v | impf=يوطد; msd=توطيد | consolidate; strengthen
وطّن | v | impf=يوطن; msd=توطين | settle; localize
وظّف | v | impf=يوظف; msd=توظيف | employ; hire; use
وعظ | v | impf=يعظ; msd=وعظ | preach to
وعى | v | impf=يعي; msd=وعي | be aware of; realize
وعّى | v | impf=يوعي; msd=توعية; ب=about | educate
وفر | v | impf=يوفر; msd=توفير | provide; save
وفّق | v | impf=يوفق; msd=توفيق; بين=between | reconcile; grant success
وفّى | v | impf=يوفي; msd=توفية | fulfill; pay in full
وقّر | v | impf=يوقر; msd=توقير | revere
وقع | v | impf=يقع; msd=وقوع; intr | occur; be located
وقّع | v | impf=يوقع; msd=توقيع; على= | sign
وقف | v | impf=يقف; msd=وقوف; intr | stand
وقى | v | impf=يقي; msd=وقاية; من=from | protect; prevent
وكّل | v | impf=يوكل; msd=توكيل; ب=with | appoint; authorize; entrust
ولج | v | impf=يلج; msd=ولوج; إلى= | enter; access
ولد | v | impf=يولد; intr | be born
ولّد | v | impf=يولد; msd=توليد | generate
ولول | v | impf=يولول; msd=ولولة; intr | wail
ولّى | v | impf=يولي; msd=تولية; intr | pass; turn away
وهب | v | impf=يهب; msd=هبة; ل=to | give; grant; donate
يئس | v | impf=ييأس; msd=يأس; من=of; intr | despair
يبس | v | impf=ييبس; msd=يبس; intr | dry out
يسّر | v | impf=ييسر; msd=تيسير | facilitate; ease
