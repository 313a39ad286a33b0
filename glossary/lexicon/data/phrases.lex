# Expressions of several words, of any part of speech but names.
آبار النفط | n f | pl=- | oil wells {pl}
آتى أكله | v | impf=يؤتي; intr | bear fruit
آتى أكلها | v | impf=يؤتي; intr | bear fruit
آتى ثماره | v | impf=يؤتي; intr | bear fruit
آتى ثمارها | v | impf=يؤتي; intr | bear fruit
آثار جانبية | n f | pl=- | side effects {pl}
آخرا وليس أخيرا | adv | | last but not least
آل إلى | v | impf=يؤول إلى | pass to; end up in
آلام الظهر | n f | pl=- | back pain {mass}
آلام العضلات | n f | pl=- | muscle pain {mass}
آلة تصوير | n f | pl=+ات | camera
آلة حاسبة | n f | pl=آلات حاسبة | calculator
آلة خياطة | n f | pl=+ات | sewing machine
آلة كاتبة | n f | pl=آلات كاتبة | typewriter
آلة موسيقية | n f | pl=آلات موسيقية | musical instrument
آلية عسكرية | n f | pl=آليات عسكرية | military vehicle
آلية مدرعة | n f | pl=آليات مدرعة | armored vehicle
آنف الذكر | adj | | aforementioned
آية الله | n m hum title | pl=- | Ayatollah
آيس كريم | n m | pl=- | ice cream {mass}
آيل للسقوط | adj | | dilapidated; on the verge of collapse
أبد الدهر | adv | | forever
أبصر النور | v | impf=يبصر; intr | be born; see the light
أبو منجل | n m | pl=- | ibis
أثار إعجاب | v | impf=يثير | impress
أثار استياء | v | impf=يثير | anger
أثار الجدل | v | impf=يثير; intr | spark controversy
أثار الذعر | v | impf=يثير; intr | cause panic
أثار الشكوك | v | impf=يثير; حول=about; intr | raise doubts
أثار المخاوف | v | impf=يثير; intr | raise fears
أثار انتباه | v | impf=يثير | attract the attention of
أثار اهتمام | v | impf=يثير | arouse the interest of
أثار جدلا واسعا | v | impf=يثير; intr | spark widespread controversy
أثار حفيظة | v | impf=يثير | anger
أثار ضجة | v | impf=يثير; intr | cause a stir
أثار ضجة كبيرة | v | impf=يثير; intr | cause a great stir
أثار غضب | v | impf=يثير | anger
أثر جانبي | n m | pl=آثار جانبية | side effect
أثلج صدور | v | impf=يثلج | warm the hearts of
أثناء ذلك | adv | | meanwhile
أجرى تحقيقا | v | impf=يجري; في=into; intr | conduct an investigation
أجهزة أمنية | n f | pl=- | security services {pl}; security agencies {pl}
أجهزة الأمن | n f | pl=- | security services {pl}
أجهزة الاستخبارات | n f | pl=- | intelligence services {pl}
أجهزة ذكية | n f | pl=- | smart devices {pl}
أجهزة كهربائية | n f | pl=- | electrical appliances {pl}
أجهزة محمولة | n f | pl=- | mobile devices {pl}
أجهزة منزلية | n f | pl=- | household appliances {pl}
أحسن الظن | v | impf=يحسن; ب=of; intr | think well
أحسن صنعا | v | impf=يحسن; intr | do well
أحمر شفاه | n m | pl=- | lipstick {mass}
أحوال الطقس | n f | pl=- | weather conditions {pl}
أحوال جوية | n f | pl=- | weather conditions {pl}
أحوال شخصية | n f | pl=- | personal status {mass}
أحياء فقيرة | n f | pl=- | slums {pl}
أخذ العلم | v | impf=يأخذ; ب=of; intr | take note
أخذ بالاعتبار | v | impf=يأخذ | take into account
أخذ بعين الاعتبار | v | impf=يأخذ | take into account
أخذ زمام المبادرة | v | impf=يأخذ; intr | take the initiative
أخذ علما | v | impf=يأخذ; ب=of; intr | take note
أخذ على محمل الجد | v | impf=يأخذ | take seriously
أخذ في الاعتبار | v | impf=يأخذ | take into account
أخذ في الحسبان | v | impf=يأخذ | take into account
أخذ قسطا من الراحة | v | impf=يأخذ; intr | take a rest
أخذ نفسا عميقا | v | impf=يأخذ; intr | take a deep breath
أخصائي اجتماعي | n m hum | pl=أخصائيون اجتماعيون,أخصائيين اجتماعيين | social worker
أخصائي تغذية | n m hum | pl=أخصائيو,أخصائيي | nutritionist
أخصائي نفسي | n m hum | pl=أخصائيون نفسيون,أخصائيين نفسيين | psychologist
أخلد إلى النوم | v | impf=يخلد; intr | go to sleep
أخلى سبيل | v | impf=يخلي | release
أخيرا وليس آخرا | adv | | last but not least
أداة الجريمة | n f | pl=- | murder weapon
أدار ظهره | v | impf=يدير; ل=on; intr | turn his back
أدار ظهرها | v | impf=يدير; ل=on; intr | turn her back
أدار ظهرهم | v | impf=يدير; ل=on; intr | turn their back
أدب عربي | n m | pl=- | Arabic literature {mass}
أدلى بأصواتهم | v | impf=يدلي; intr | cast their votes
أدلى ببيان | v | impf=يدلي; intr | make a statement
أدلى بتصريح | v | impf=يدلي; intr | make a statement
أدلى بتصريحات | v | impf=يدلي; intr | make statements
أدلى بدلوه | v | impf=يدلي; intr | weigh in
أدلى بشهادة | v | impf=يدلي; intr | give testimony
أدلى بشهادته | v | impf=يدلي; intr | give his testimony
أدلى بشهادتها | v | impf=يدلي; intr | give her testimony
أدلى بشهادتهم | v | impf=يدلي; intr | give their testimony
أدلى بصوته | v | impf=يدلي; intr | cast his vote
أدلى بصوتها | v | impf=يدلي; intr | cast her vote
أدوات المائدة | n f | pl=- | cutlery {mass}
أدوات المطبخ | n f | pl=- | kitchen utensils {pl}
أدوية مضادة للفيروسات | n f | pl=- | antiviral drugs {pl}
أدى القسم | v | impf=يؤدي; intr | take the oath
أدى اليمين | v | impf=يؤدي; intr | take the oath
أدى اليمين الدستورية | v | impf=يؤدي; intr | take the constitutional oath
أدى اليمين القانونية | v | impf=يؤدي; intr | take the legal oath
أدى واجبه | v | impf=يؤدي; intr | do his duty
أدى واجبها | v | impf=يؤدي; intr | do her duty
أدى واجبهم | v | impf=يؤدي; intr | do their duty
أراض زراعية | n f | pl=- | agricultural land {mass}
أراض محتلة | n f | pl=- | occupied territories {pl}
أراضي زراعية | n f | pl=- | agricultural land {mass}
أراضي محتلة | n f | pl=- | occupied territories {pl}
أراق الدماء | v | impf=يريق; intr | shed blood
أرصاد جوية | n f | pl=- | meteorology {mass}
أرض خصبة | n f | pl=أراض خصبة | fertile land {mass}
أرض زراعية | n f | pl=أراض زراعية | farmland {mass}
أرضي جوي | adj nisba | | surface-to-air
أرضي شوكي | n m | pl=- | artichoke
أزمة إنسانية | n f | pl=أزمات إنسانية | humanitarian crisis {plural: humanitarian crises}
أزمة ائتمان | n f | pl=- | credit crunch
أزمة اقتصادية | n f | pl=أزمات اقتصادية | economic crisis {plural: economic crises}
أزمة المناخ | n f | pl=- | climate crisis
أزمة ديون | n f | pl=- | debt crisis {plural: debt crises}
أزمة سكن | n f | pl=- | housing crisis
أزمة سياسية | n f | pl=أزمات سياسية | political crisis {plural: political crises}
أزمة طاقة | n f | pl=+ات | energy crisis {plural: energy crises}
أزمة غذاء | n f | pl=+ات | food crisis {plural: food crises}
أزمة غذائية | n f | pl=أزمات غذائية | food crisis {plural: food crises}
أزمة قلبية | n f | pl=أزمات قلبية | heart attack
أزمة لاجئين | n f | pl=- | refugee crisis {plural: refugee crises}
أزمة مالية | n f | pl=أزمات مالية | financial crisis {plural: financial crises}
أزمة مصرفية | n f | pl=أزمات مصرفية | banking crisis {plural: banking crises}
أزمة مياه | n f | pl=+ات | water crisis {plural: water crises}
أزمة وقود | n f | pl=+ات | fuel crisis {plural: fuel crises}
أساء إدارة | v | impf=يسيء | mismanage
أساء استخدام | v | impf=يسيء | misuse
أساء استعمال | v | impf=يسيء | misuse
أساء استغلال | v | impf=يسيء | exploit
أساء التصرف | v | impf=يسيء; intr | misbehave
أساء الظن | v | impf=يسيء; ب=of; intr | think ill
أساء الفهم | v | impf=يسيء; intr | misunderstand
أساء تفسير | v | impf=يسيء | misinterpret
أساء تقدير | v | impf=يسيء | misjudge
أساء فهم | v | impf=يسيء | misunderstand
أساء معاملة | v | impf=يسيء | mistreat
أستاذ جامعي | n m hum | pl=أساتذة جامعيون,أساتذة جامعيين | university professor
أستاذ مساعد | n m hum | pl=- | assistant professor
أستاذ مشارك | n m hum | pl=- | associate professor
أسدل الستار | v | impf=يسدل; على=on; intr | bring down the curtain
أسعار الأسهم | n f | pl=- | stock prices {pl}
أسعار السلع | n f | pl=- | commodity prices {pl}
أسعار الصرف | n f | pl=- | exchange rates {pl}
أسعار الطاقة | n f | pl=- | energy prices {pl}
أسعار العقارات | n f | pl=- | property prices {pl}
أسعار العملات | n f | pl=- | exchange rates {pl}
أسعار الغاز | n f | pl=- | gas prices {pl}
أسعار الغذاء | n f | pl=- | food prices {pl}
أسعار الفائدة | n f | pl=- | interest rates {pl}
أسعار المساكن | n f | pl=- | housing prices {pl}
أسعار المستهلك | n f | pl=- | consumer prices {pl}
أسعار المنازل | n f | pl=- | home prices {pl}
أسعار المواد الغذائية | n f | pl=- | food prices {pl}
أسعار النفط | n f | pl=- | oil prices {pl}
أسعار الوقود | n f | pl=- | fuel prices {pl}
أسعار فائدة | n f | pl=- | interest rates {pl}
أسلاك كهربائية | n f | pl=- | electrical wires {pl}
أسلحة الدمار الشامل | n f | pl=- | weapons of mass destruction {pl}
أسلحة بيضاء | n f | pl=- | bladed weapons {pl}
أسلحة بيولوجية | n f | pl=- | biological weapons {pl}
أسلحة ثقيلة | n f | pl=- | heavy weapons {pl}
أسلحة خفيفة | n f | pl=- | light weapons {pl}
أسلحة دمار شامل | n f | pl=- | weapons of mass destruction {pl}
أسلحة صغيرة | n f | pl=- | small arms {pl}
أسلحة فتاكة | n f | pl=- | lethal weapons {pl}
أسلحة كيميائية | n f | pl=- | chemical weapons {pl}
أسلحة متوسطة | n f | pl=- | medium weapons {pl}
أسلحة نارية | n f | pl=- | firearms {pl}
أسلحة نووية | n f | pl=- | nuclear weapons {pl}
أسلوب حياة | n m | pl=أساليب | lifestyle
أسهم وسندات | n f | pl=- | stocks and bonds {pl}
أسواق المال | n f | pl=- | financial markets {pl}
أسواق رأس المال | n f | pl=- | capital markets {pl}
أسواق عالمية | n f | pl=- | global markets {pl}
أسواق مالية | n f | pl=- | financial markets {pl}
أسواق ناشئة | n f | pl=- | emerging markets {pl}
أسير حرب | n m hum | pl=أسرى | prisoner of war {plural: prisoners of war}
أشباه الموصلات | n f | pl=- | semiconductors {pl}
أشجار النخيل | n f | pl=- | palm trees {pl}
أشعة الشمس | n f | pl=- | sunlight {mass}; sun's rays {pl}
أشعة الليزر | n f | pl=- | laser beams {pl}
أشعة تحت حمراء | n f | pl=- | infrared rays {pl}
أشعة سينية | n f | pl=- | X-rays {pl}
أشعة غاما | n f | pl=- | gamma rays {pl}
أشعة فوق بنفسجية | n f | pl=- | ultraviolet rays {pl}
أشعة كونية | n f | pl=- | cosmic rays {pl}
أشعة مقطعية | n f | pl=- | CT scan
أشعل النار | v | impf=يشعل; في=to; intr | set fire
أشعل النيران | v | impf=يشعل; في=to; intr | set fire
أشهر إسلامه | v | impf=يشهر; intr | convert to Islam
أشهر إسلامها | v | impf=يشهر; intr | convert to Islam
أشهر إسلامهم | v | impf=يشهر; intr | convert to Islam
أشهر إفلاسه | v | impf=يشهر; intr | declare bankruptcy
أشهر إفلاسها | v | impf=يشهر; intr | declare bankruptcy
أصاب الهدف | v | impf=يصيب; intr | hit the target
أصحاب الهمم | n m hum | pl=- | people of determination {pl}
أضاع الفرصة | v | impf=يضيع; intr | miss the opportunity
أضاع الوقت | v | impf=يضيع; intr | waste time
أضرم النار | v | impf=يضرم; في=to; intr | set fire
أضرم النيران | v | impf=يضرم; في=to; intr | set fire
أضعاف مضاعفة | adv | | many times over
أضعافا مضاعفة | adv | | many times over
أطروحة دكتوراه | n f | pl=أطروحات,أطاريح | doctoral dissertation
أطفال الأنابيب | n m | pl=- | in vitro fertilization {mass}
أطلق الرصاص | v | impf=يطلق; على=on; intr | open fire
أطلق الرصاص الحي | v | impf=يطلق; على=at; intr | fire live ammunition
أطلق العنان | v | impf=يطلق; ل=to; intr | give free rein
أطلق الغاز المسيل للدموع | v | impf=يطلق; على=at; intr | fire tear gas
أطلق النار | v | impf=يطلق; على=on; intr | open fire
أطلق النيران | v | impf=يطلق; على=on; intr | open fire
أطلق سراح | v | impf=يطلق | release
أعاد إحياء | v | impf=يعيد | revive
أعاد إرسال | v | impf=يعيد | resend
أعاد إطلاق | v | impf=يعيد | relaunch
أعاد إعمار | v | impf=يعيد | rebuild
أعاد إنتاج | v | impf=يعيد | reproduce
أعاد إنشاء | v | impf=يعيد | recreate
أعاد اختراع | v | impf=يعيد | reinvent
أعاد استخدام | v | impf=يعيد | reuse
أعاد استعمال | v | impf=يعيد | reuse
أعاد اكتشاف | v | impf=يعيد | rediscover
أعاد التأكيد | v | impf=يعيد; على=; intr | reaffirm
أعاد التفكير | v | impf=يعيد; في=; intr | rethink
أعاد النظر | v | impf=يعيد; في=; intr | reconsider
أعاد انتخاب | v | impf=يعيد | reelect
أعاد بناء | v | impf=يعيد | rebuild
أعاد تأسيس | v | impf=يعيد | reestablish
أعاد تأهيل | v | impf=يعيد | rehabilitate
أعاد تثبيت | v | impf=يعيد | reinstall
أعاد تجميع | v | impf=يعيد | reassemble
أعاد تحميل | v | impf=يعيد | reload
أعاد تدريب | v | impf=يعيد | retrain
أعاد تدوير | v | impf=يعيد | recycle
أعاد ترتيب | v | impf=يعيد | rearrange
أعاد تسليح | v | impf=يعيد | rearm
أعاد تسمية | v | impf=يعيد | rename
أعاد تشغيل | v | impf=يعيد | restart
أعاد تشكيل | v | impf=يعيد | reshape
أعاد تصدير | v | impf=يعيد | re-export
أعاد تصميم | v | impf=يعيد | redesign
أعاد تعريف | v | impf=يعيد | redefine
أعاد تعيين | v | impf=يعيد | reappoint; reset
أعاد تفسير | v | impf=يعيد | reinterpret
أعاد تفعيل | v | impf=يعيد | reactivate
أعاد تقييم | v | impf=يعيد | reassess
أعاد تكوين | v | impf=يعيد | reconstitute
أعاد تمثيل | v | impf=يعيد | reenact
أعاد تنظيم | v | impf=يعيد | reorganize
أعاد توجيه | v | impf=يعيد | redirect
أعاد توحيد | v | impf=يعيد | reunify
أعاد توزيع | v | impf=يعيد | redistribute
أعاد توطين | v | impf=يعيد | resettle
أعاد جدولة | v | impf=يعيد | reschedule
أعاد دمج | v | impf=يعيد | reintegrate
أعاد رسم | v | impf=يعيد | redraw
أعاد زراعة | v | impf=يعيد | replant
أعاد شحن | v | impf=يعيد | recharge
أعاد صياغة | v | impf=يعيد | reformulate
أعاد ضبط | v | impf=يعيد | readjust; reset
أعاد طباعة | v | impf=يعيد | reprint
أعاد فتح | v | impf=يعيد | reopen
أعاد فرض | v | impf=يعيد | reimpose
أعاد قراءة | v | impf=يعيد | reread
أعاد كتابة | v | impf=يعيد | rewrite
أعاد محاكمة | v | impf=يعيد | retry
أعاد ملء | v | impf=يعيد | refill
أعاد نشر | v | impf=يعيد | redeploy; republish
أعاد هيكلة | v | impf=يعيد | restructure
أعداد كبيرة من | det | | large numbers of
أعداد متزايدة من | det | | increasing numbers of
أعداد هائلة من | det | | huge numbers of
أعراض جانبية | n f | pl=- | side effects {pl}
أعشاب طبية | n f | pl=- | medicinal herbs {pl}
أعضاء هيئة التدريس | n m hum | pl=- | faculty members {pl}
أعلن إفلاسه | v | impf=يعلن; intr | declare bankruptcy
أعلن إفلاسها | v | impf=يعلن; intr | declare bankruptcy
أعلن مسؤوليته | v | impf=يعلن; عن=for; intr | claim responsibility
أعلن مسؤوليتها | v | impf=يعلن; عن=for; intr | claim responsibility
أعلن مسؤوليتهم | v | impf=يعلن; عن=for; intr | claim responsibility
أعماق البحار | n f | pl=- | deep sea
أعمال إرهابية | n f | pl=- | terrorist acts {pl}; acts of terrorism {pl}
أعمال البناء | n f | pl=- | construction work {mass}
أعمال العنف | n f | pl=- | violence {mass}; acts of violence {pl}
أعمال تجارية | n f | pl=- | business {mass}
أعمال خيرية | n f | pl=- | charity work {mass}
أعمال شاقة | n f | pl=- | hard labor {mass}
أعمال شغب | n f | pl=- | riots {pl}
أعمال عدائية | n f | pl=- | hostilities {pl}
أعمال عنف | n f | pl=- | violence {mass}; acts of violence {pl}
أعمال فنية | n f | pl=- | works of art {pl}
أعمال منزلية | n f | pl=- | housework {mass}
أعمال يدوية | n f | pl=- | handicrafts {pl}
أعيد إحياء | v | impf=يعاد; intr | be revived
أعيد إعمار | v | impf=يعاد; intr | be rebuilt
أعيد استخدام | v | impf=يعاد; intr | be reused
أعيد اكتشاف | v | impf=يعاد; intr | be rediscovered
أعيد انتخاب | v | impf=يعاد; intr | be reelected
أعيد بناء | v | impf=يعاد; intr | be rebuilt
أعيد تأهيل | v | impf=يعاد; intr | be rehabilitated
أعيد تدوير | v | impf=يعاد; intr | be recycled
أعيد تسمية | v | impf=يعاد; intr | be renamed
أعيد تشغيل | v | impf=يعاد; intr | be restarted
أعيد تشكيل | v | impf=يعاد; intr | be reshaped
أعيد تصميم | v | impf=يعاد; intr | be redesigned
أعيد تعيين | v | impf=يعاد; intr | be reappointed
أعيد تقييم | v | impf=يعاد; intr | be reassessed
أعيد تنظيم | v | impf=يعاد; intr | be reorganized
أعيد توجيه | v | impf=يعاد; intr | be redirected
أعيد توحيد | v | impf=يعاد; intr | be reunified
أعيد توزيع | v | impf=يعاد; intr | be redistributed
أعيد توطين | v | impf=يعاد; intr | be resettled
أعيد طباعة | v | impf=يعاد; intr | be reprinted
أعيد فتح | v | impf=يعاد; intr | be reopened
أعيد كتابة | v | impf=يعاد; intr | be rewritten
أعيد هيكلة | v | impf=يعاد; intr | be restructured
أغلبية برلمانية | n f | pl=- | parliamentary majority
أغلبية بسيطة | n f | pl=- | simple majority
أغلبية ساحقة | n f | pl=- | overwhelming majority
أغلبية مطلقة | n f | pl=- | absolute majority
أغمي عليه | v | impf=يغمى; intr | faint
أغمي عليها | v | impf=يغمى; intr | faint
أفرو أمريكي | adj nisba | | African American
أفسح المجال | v | impf=يفسح; أمام=for; ل=for; intr | make way
أقام دعوى | v | impf=يقيم; ضد=against; على=against; intr | file a lawsuit
أقام دعوى قضائية | v | impf=يقيم; ضد=against; على=against; intr | file a lawsuit
أقل من اللازم | adv | | too little
أقليات دينية | n f | pl=- | religious minorities {pl}
أقلية دينية | n f | pl=أقليات دينية | religious minority
أقلية عرقية | n f | pl=أقليات عرقية | ethnic minority
أكاديمية عسكرية | n f | pl=- | military academy
أكثر فأكثر | adv | | more and more
أكثر مما ينبغي | adv | | too much
أكثر من أي شيء آخر | adv | | more than anything else
أكثر من أي وقت مضى | adv | | more than ever
أكثر من اللازم | adv | | too much
أكثر من ذلك | adv | | more than that
أكثر من ذي قبل | adv | | more than before
أكثر من غيره | adv | | more than others
أكثر من غيرها | adv | | more than others
أكثر من غيرهم | adv | | more than others
أكثر من مرة | adv | | more than once
أكمل دراسته | v | impf=يكمل; intr | complete his studies
أكمل دراستها | v | impf=يكمل; intr | complete her studies
أكياس بلاستيكية | n f | pl=- | plastic bags {pl}
ألعاب الفيديو | n f | pl=- | video games {pl}
ألعاب القوى | n f | pl=- | athletics {mass}
ألعاب رياضية | n f | pl=- | sports {pl}
ألعاب نارية | n f | pl=- | fireworks {pl}
ألغام أرضية | n f | pl=- | landmines {pl}
ألغام مضادة للأفراد | n f | pl=- | anti-personnel mines {pl}
ألقى أسلحتهم | v | impf=يلقي; intr | lay down their weapons
ألقى التحية | v | impf=يلقي; على=; intr | greet
ألقى السلاح | v | impf=يلقي; intr | lay down arms
ألقى الضوء | v | impf=يلقي; على=on; intr | shed light
ألقى القبض | v | impf=يلقي; على=; intr | arrest
ألقى اللوم | v | impf=يلقي; على=on; intr | put the blame
ألقى باللائمة | v | impf=يلقي; على=on; intr | put the blame
ألقى باللوم | v | impf=يلقي; على=on; intr | put the blame
ألقى بظلاله | v | impf=يلقي; على=over; intr | cast a shadow
ألقى بظلالها | v | impf=يلقي; على=over; intr | cast a shadow
ألقى خطابا | v | impf=يلقي; intr | deliver a speech
ألقى سلاحه | v | impf=يلقي; intr | lay down his weapons
ألقى سلاحها | v | impf=يلقي; intr | lay down her weapons
ألقى سلاحهم | v | impf=يلقي; intr | lay down their weapons
ألقى كلمة | v | impf=يلقي; intr | deliver a speech
ألقى محاضرة | v | impf=يلقي; عن=on; intr | give a lecture
ألقى نظرة | v | impf=يلقي; على=at; intr | take a look
ألم الأسنان | n m | pl=آلام الأسنان | toothache
ألم في الصدر | n m | pl=- | chest pain {mass}
ألم في المعدة | n m | pl=- | stomach pain {mass}
ألياف غذائية | n f | pl=- | dietary fiber {mass}
أم اللؤلؤ | n f | pl=- | mother-of-pearl {mass}
أم عزباء | n f hum | pl=- | single mother
أمانة بغداد | n f | pl=- | Baghdad Municipality
أمانة عامة | n f | pl=أمانات عامة | general secretariat
أمانة مجلس الوزراء | n f | pl=- | Council of Ministers secretariat
أمر اعتقال | n m | pl=أوامر | arrest warrant
أمر تفتيش | n m | pl=أوامر | search warrant
أمر تنفيذي | n m | pl=أوامر تنفيذية | executive order
أمر ديواني | n m | pl=- | executive order
أمر قبض | n m | pl=أوامر | arrest warrant
أمر قضائي | n m | pl=أوامر قضائية | court order
أمر واقع | n m | pl=- | fait accompli
أمراض الجهاز التنفسي | n f | pl=- | respiratory diseases {pl}
أمراض القلب | n f | pl=- | heart disease {mass}
أمراض القلب والأوعية الدموية | n f | pl=- | cardiovascular diseases {pl}
أمراض غير معدية | n f | pl=- | noncommunicable diseases {pl}
أمراض منقولة جنسيا | n f | pl=- | sexually transmitted diseases {pl}
أمريكي جنوبي | adj nisba | pl=+ون | South American
أمس الأول | adv | | the day before yesterday
أمطار حمضية | n f | pl=- | acid rain {mass}
أمطار رعدية | n f | pl=- | thunderstorms {pl}
أمطار طوفانية | n f | pl=- | torrential rain {mass}
أمطار غزيرة | n f | pl=- | heavy rain {mass}
أمطار موسمية | n f | pl=- | monsoon rains {pl}; seasonal rains {pl}
أمعاء دقيقة | n f | pl=- | small intestine
أمعاء غليظة | n f | pl=- | large intestine
أملا في أن | conj | | in the hope that
أمن إلكتروني | n m | pl=- | cybersecurity {mass}
أمن الحدود | n m | pl=- | border security {mass}
أمن المعلومات | n m | pl=- | information security {mass}
أمن داخلي | n m | pl=- | internal security {mass}
أمن رقمي | n m | pl=- | digital security {mass}
أمن سيبراني | n m | pl=- | cybersecurity {mass}
أمن عام | n m | pl=- | public security {mass}
أمن غذائي | n m | pl=- | food security {mass}
أمن قومي | n m | pl=- | national security {mass}
أمن مائي | n m | pl=- | water security {mass}
أمن واستقرار | n m | pl=- | security and stability {mass}
أمن وطني | n m | pl=- | national security {mass}
أمواج تسونامي | n f | pl=- | tsunami waves {pl}
أمين سر | n m hum title | pl=أمناء | secretary
أمين صندوق | n m hum title | pl=أمناء | treasurer
أمين عام | n m hum title | pl=أمناء عامون,أمناء عامين | secretary-general {plural: secretaries-general}
أنبوب غاز | n m | pl=أنابيب | gas pipeline
أنبوب نفط | n m | pl=أنابيب | oil pipeline
أنظمة التشغيل | n f | pl=- | operating systems {pl}
أنواع مهددة بالانقراض | n f | pl=- | endangered species {pl}
أنيميا منجلية | n f | pl=- | sickle cell anemia {mass}
أهلا وسهلا | intj | | welcome
أوامر قبض | n f | pl=- | arrest warrants {pl}
أودى بحياة | v | impf=يودي | claim the lives of
أوراق اعتماد | n f | pl=- | credentials {pl}
أوراق مالية | n f | pl=- | securities {pl}
أوعية دموية | n f | pl=- | blood vessels {pl}
أوفى بالتزاماته | v | impf=يوفي; intr | fulfill his obligations
أوفى بالتزاماتها | v | impf=يوفي; intr | fulfill her obligations
أوفى بالتزاماتهم | v | impf=يوفي; intr | fulfill their obligations
أوفى بوعده | v | impf=يوفي; intr | keep his promise
أوفى بوعدها | v | impf=يوفي; intr | keep her promise
أوفى بوعدهم | v | impf=يوفي; intr | keep their promise
أوقات الفراغ | n f | pl=- | free time {mass}
أول أكسيد الكربون | n m | pl=- | carbon monoxide {mass}
أول أمس | adv | | the day before yesterday
أول من أمس | adv | | the day before yesterday
أولا وأخيرا | adv | | first and foremost
أولا وقبل كل شيء | adv | | first and foremost
أولوية قصوى | n f | pl=أولويات قصوى | top priority
أومأ برأسه | v | impf=يومئ; intr | nod
أومأ برأسها | v | impf=يومئ; intr | nod
أي شكل من أشكال | det | | any form of
أي من | det | | any of the
أي من هؤلاء | det | | any of these
أي من هذه | det | | any of these
أي نوع من | det | | any kind of
أيا كان | prep | | regardless of
أيا كانت | prep | | regardless of
أيام الأسبوع | n f | pl=- | days of the week {pl}
أيدي عاملة | n f | pl=- | workers {pl}
أينما كان | adv | | wherever
إبادة جماعية | n f | pl=- | genocide {mass}
إثنا عشري | adj nisba | | Twelver
إجازة أمومة | n f | pl=+ات | maternity leave
إجازة مرضية | n f | pl=إجازات مرضية | sick leave
إجراء أمني | n m | pl=إجراءات أمنية | security measure
إجراء احترازي | n m | pl=إجراءات احترازية | precautionary measure
إجراء قانوني | n m | pl=إجراءات قانونية | legal action; legal measure
إجراء قضائي | n m | pl=إجراءات قضائية | judicial proceeding
إجراء وقائي | n m | pl=إجراءات وقائية | preventive measure
إجراءات تقشف | n f | pl=- | austerity measures {pl}
إجراءات تقشفية | n f | pl=- | austerity measures {pl}
إجمالي الناتج القومي | n m | pl=- | gross national product
إجمالي الناتج المحلي | n m | pl=- | GDP; gross domestic product
إجهاد العين | n m | pl=- | eye strain {mass}
إخلاء سبيل | n m vn | pl=- | release
إدارة أزمات | n f | pl=- | crisis management {mass}
إدارة أعمال | n f | pl=- | business administration {mass}
إدارة أمريكية | n f | pl=- | American administration
إدارة أميركية | n f | pl=- | American administration
إدارة الأعمال | n f | pl=- | business administration {mass}
إدارة المخاطر | n f | pl=- | risk management {mass}
إدارة المشاريع | n f | pl=- | project management {mass}
إدارة النفايات | n f | pl=- | waste management {mass}
إدارة الوقت | n f | pl=- | time management {mass}
إدارة بايدن | n f | pl=- | Biden administration
إدارة ترامب | n f | pl=- | Trump administration
إدارة ذاتية | n f | pl=- | self-administration {mass}; autonomous administration
إدارة عامة | n f | pl=- | public administration; general administration
إدارة محلية | n f | pl=إدارات محلية | local administration
إدمان الكحول | n m | pl=- | alcoholism {mass}
إدمان المخدرات | n m | pl=- | drug addiction {mass}
إذ إن | conj | | as
إذ ذاك | adv | | at that time
إذا أمكن | adv | | if possible
إذا اقتضى الأمر | adv | | if necessary
إذا جاز التعبير | adv | | so to speak
إذا دعت الحاجة | adv | | if needed
إذا صح التعبير | adv | | so to speak
إذا لزم الأمر | adv | | if necessary
إذا ما | conj | | if
إذن تفتيش | n m | pl=- | search warrant
إرادة سياسية | n f | pl=- | political will {mass}
إزالة الألغام | n f | pl=- | demining {mass}; mine clearance {mass}
إزالة الغابات | n f | pl=- | deforestation {mass}
إسعاف أولي | n m | pl=- | first aid {mass}
إسعافات أولية | n f | pl=- | first aid {mass}
إسناد جوي | n m | pl=- | air support {mass}
إشارة ضوئية | n f | pl=إشارات ضوئية | traffic light
إشارة مرور | n f | pl=+ات | traffic light
إشعاع نووي | n m | pl=إشعاعات نووية | nuclear radiation {mass}
إصلاح اقتصادي | n m | pl=إصلاحات اقتصادية | economic reform
إصلاح ديني | n m | pl=- | Reformation
إصلاح زراعي | n m | pl=- | land reform
إصلاح سياسي | n m | pl=إصلاحات سياسية | political reform
إصلاح هيكلي | n m | pl=إصلاحات هيكلية | structural reform
إضافة إلى | prep | | in addition to
إضافة إلى ذلك | adv | | in addition
إضراب عام | n m | pl=- | general strike
إضراب عن الطعام | n m | pl=- | hunger strike
إطار زمني | n m | pl=أطر زمنية | time frame
إطار قانوني | n m | pl=أطر قانونية | legal framework
إطفاء حريق | n m | pl=- | firefighting {mass}
إطلاق سراح | n m | pl=- | release
إطلاق سراح مشروط | n m | pl=- | parole {mass}
إطلاق صاروخ | n m | pl=- | missile launch
إطلاق نار | n m | pl=- | shooting; gunfire {mass}
إعادة إعمار | n f | pl=- | reconstruction {mass}
إعادة استخدام | n f | pl=- | reuse {mass}
إعادة الإعمار | n f | pl=- | reconstruction {mass}
إعادة التدوير | n f | pl=- | recycling {mass}
إعادة النظر | n f | pl=- | reconsideration {mass}; review
إعادة انتخاب | n f | pl=- | reelection {mass}
إعادة انتشار | n f | pl=- | redeployment
إعادة بناء | n f | pl=- | rebuilding {mass}; reconstruction {mass}
إعادة تأهيل | n f | pl=- | rehabilitation {mass}
إعادة تدوير | n f | pl=- | recycling {mass}
إعادة تسمية | n f | pl=- | renaming {mass}
إعادة تشغيل | n f | pl=- | restart
إعادة تعيين | n f | pl=- | reset
إعادة تقييم | n f | pl=- | reassessment
إعادة تنظيم | n f | pl=- | reorganization
إعادة توحيد | n f | pl=- | reunification {mass}
إعادة توزيع | n f | pl=- | redistribution {mass}
إعادة توطين | n f | pl=- | resettlement {mass}
إعادة فتح | n f | pl=- | reopening
إعادة نظر | n f | pl=- | reconsideration {mass}; review
إعادة هيكلة | n f | pl=- | restructuring {mass}
إعتام عدسة العين | n m | pl=- | cataract
إعدادات الخصوصية | n f | pl=- | privacy settings {pl}
إعصار استوائي | n m | pl=أعاصير استوائية | tropical cyclone
إعصار قمعي | n m | pl=أعاصير قمعية | tornado
إعفاء جمركي | n m | pl=إعفاءات جمركية | customs exemption
إعفاء ضريبي | n m | pl=إعفاءات ضريبية | tax exemption
إعلام رسمي | n m | pl=- | official media {mass}
إعلام رقمي | n m | pl=- | digital media {mass}
إعلان مدفوع | n m | pl=إعلانات مدفوعة | paid advertisement
إغريقي روماني | adj nisba | | Greco-Roman
إغلاق تام | n m | pl=- | full lockdown
إغلاق عام | n m | pl=- | lockdown
إفراج مشروط | n m | pl=- | parole {mass}
إقامة جبرية | n f | pl=- | house arrest {mass}
إقرار ضريبي | n m | pl=إقرارات ضريبية | tax return
إقلاع عن التدخين | n m | pl=- | quitting smoking {mass}
إقليم اتحادي | n m | pl=- | federal region
إلا أن | conj | | however
إلا إذا | conj | | unless
إلقاء القبض | n m vn | pl=- | arrest
إلى آخره | adv | | et cetera
إلى أبد الآبدين | adv | | forever and ever
إلى أبعد حد | adv | | to the utmost
إلى أجل غير مسمى | adv | | indefinitely
إلى أدنى حد | adv | | to a minimum
إلى أدنى حد ممكن | adv | | to the minimum
إلى أقصى حد | adv | | to the utmost
إلى أقصى حد ممكن | adv | | as much as possible
إلى أقصى درجة | adv | | to the utmost degree
إلى أي حد | adv | | to what extent
إلى أي مدى | adv | | to what extent
إلى إشعار آخر | adv | | until further notice
إلى الآن | adv | | until now; so far
إلى الأبد | adv | | forever
إلى الأسفل | adv | | downward
إلى الأعلى | adv | | upward
إلى الأمام | adv | | forward
إلى الخارج | adv | | abroad; outward
إلى الخلف | adv | | backward
إلى الداخل | adv | | inward
إلى اللقاء | intj | | goodbye; see you
إلى النهاية | adv | | to the end
إلى الوراء | adv | | backward
إلى اليسار | adv | | to the left
إلى اليمين | adv | | to the right
إلى جانب | prep | | alongside
إلى جانب بعضهم البعض | adv | | alongside each other
إلى جانب ذلك | adv | | in addition
إلى حد الآن | adv | | so far
إلى حد الساعة | adv | | so far
إلى حد بعيد | adv | | to a large extent
إلى حد بعيد جدا | adv | | to a very large extent
إلى حد كبير | adv | | largely; to a large extent
إلى حد كبير جدا | adv | | to a very large extent
إلى حد ما | adv | | to some extent; somewhat
إلى حينه | adv | | to date
إلى درجة كبيرة | adv | | to a great extent
إلى ذلك الحين | adv | | until then
إلى غير ذلك | adv | | and so on
إلى غير رجعة | adv | | for good; never to return
إلى ما لا نهاية | adv | | indefinitely
إلى هذا الحد | adv | | to this extent
إلى يومنا هذا | adv | | to this day
إمدادات الطاقة | n f | pl=- | energy supplies {pl}
إمدادات الغاز | n f | pl=- | gas supplies {pl}
إمدادات المياه | n f | pl=- | water supplies {pl}
إمدادات النفط | n f | pl=- | oil supplies {pl}
إن أمكن | adv | | if possible
إن جاز التعبير | adv | | so to speak
إن شاء الله | intj | | God willing
إن صح التعبير | adv | | so to speak
إن لزم الأمر | adv | | if necessary
إن وجد | adv | | if any
إن وجدت | adv | | if any
إنتاج النفط | n m | pl=- | oil production {mass}
إنتاج نفطي | n m | pl=- | oil production {mass}
إنترنت الأشياء | n m | pl=- | Internet of Things
إنزال جوي | n m | pl=- | airdrop; airborne landing
إنسان آلي | n m | pl=- | robot
إنعاش قلبي رئوي | n m | pl=- | cardiopulmonary resuscitation {mass}
إنفاق حكومي | n m | pl=- | government spending {mass}
إنفاق عام | n m | pl=- | public spending {mass}
إنفاق عسكري | n m | pl=- | military spending {mass}
إنفلونزا الخنازير | n f | pl=- | swine flu {mass}
إنفلونزا الطيور | n f | pl=- | bird flu {mass}; avian influenza {mass}
إنفلونزا موسمية | n f | pl=- | seasonal influenza {mass}
إنقاص الوزن | n m | pl=- | weight loss {mass}
إهمال طبي | n m | pl=- | medical negligence {mass}
إيرادات ضريبية | n f | pl=- | tax revenues {pl}
إيرادات نفطية | n f | pl=- | oil revenues {pl}
ائتلاف حاكم | n m | pl=- | ruling coalition
ائتلاف سياسي | n m | pl=ائتلافات سياسية | political coalition
ابتداء من | prep | | starting from; as of
ابتزاز إلكتروني | n m | pl=- | cyber blackmail {mass}
ابن آوى | n m | pl=بنات آوى | jackal
ابن أخ | n m hum | pl=- | nephew
ابن أخت | n m hum | pl=- | nephew
ابن عرس | n m | pl=بنات عرس | weasel
ابن عم | n m hum | pl=أبناء | cousin
اتجار بالأشخاص | n m | pl=- | human trafficking {mass}
اتجار بالبشر | n m | pl=- | human trafficking {mass}
اتجار بالمخدرات | n m | pl=- | drug trafficking {mass}
اتحاد جمركي | n m | pl=اتحادات جمركية | customs union
اتحاد عمالي | n m | pl=اتحادات عمالية | labor union
اتحاد كرة قدم | n m | pl=اتحادات | football association
اتحاد نقدي | n m | pl=اتحادات نقدية | monetary union
اتصال إنترنت | n m | pl=- | internet connection
اتصال بالإنترنت | n m | pl=- | internet connection
اتصال هاتفي | n m | pl=اتصالات هاتفية | phone call
اتصالات سلكية ولاسلكية | n f | pl=- | telecommunications {pl}
اتفاق إطاري | n m | pl=- | framework agreement
اتفاق تبادل | n m | pl=- | exchange agreement
اتفاق تجاري | n m | pl=اتفاقات تجارية | trade agreement
اتفاق ثنائي | n m | pl=اتفاقات ثنائية | bilateral agreement
اتفاق سلام | n m | pl=اتفاقات | peace agreement
اتفاق سياسي | n m | pl=اتفاقات سياسية | political agreement
اتفاق نووي | n m | pl=- | nuclear agreement; nuclear deal
اتفاقية تجارة حرة | n f | pl=اتفاقيات | free trade agreement
اتفاقية تجارية | n f | pl=اتفاقيات تجارية | trade agreement
اجتماع طارئ | n m | pl=اجتماعات طارئة | emergency meeting
اجتماع مغلق | n m | pl=- | closed meeting
اجتماع وزاري | n m | pl=اجتماعات وزارية | ministerial meeting
اجتماعي اقتصادي | adj nisba | | socioeconomic
احتباس حراري | n m | pl=- | global warming {mass}
احتجاجا على | prep | | in protest against
احتجاجات شعبية | n f | pl=- | popular protests {pl}
احترار عالمي | n m | pl=- | global warming {mass}
احتشاء عضلة القلب | n m | pl=- | myocardial infarction
احتقان الأنف | n m | pl=- | nasal congestion {mass}
احتلال أجنبي | n m | pl=- | foreign occupation
احتلال أمريكي | n m | pl=- | American occupation
احتلال إسرائيلي | n m | pl=- | Israeli occupation
احتياطي أجنبي | n m | pl=احتياطيات أجنبية | foreign reserves {pl}
احتياطي استراتيجي | n m | pl=- | strategic reserve
احتياطي الذهب | n m | pl=- | gold reserves {pl}
احتياطي العملات الأجنبية | n m | pl=- | foreign currency reserves {pl}
احتياطي نفطي | n m | pl=احتياطيات نفطية | oil reserve
احتياطي نقدي | n m | pl=احتياطيات نقدية | cash reserve
احتياطيات أجنبية | n f | pl=- | foreign reserves {pl}
احتيال إلكتروني | n m | pl=- | online fraud {mass}
اختبار تفاعل البوليميراز المتسلسل | n m | pl=اختبارات | PCR test
اختبار حمل | n m | pl=- | pregnancy test
اختبار سريري | n m | pl=اختبارات سريرية | clinical test
اختناق مروري | n m | pl=اختناقات مرورية | traffic jam
ادعاء عام | n m | pl=- | public prosecution
ارتجاج في المخ | n m | pl=- | concussion
ارتدى ملابسه | v | impf=يرتدي; intr | get dressed
ارتدى ملابسها | v | impf=يرتدي; intr | get dressed
ارتدى ملابسهم | v | impf=يرتدي; intr | get dressed
ارتفاع الأسعار | n m | pl=- | rising prices {pl}
ارتفاع الكوليسترول | n m | pl=- | high cholesterol {mass}
ارتفاع درجات حرارة | n m | pl=- | temperature rise
ارتفاع درجة الحرارة | n m | pl=- | rise in temperature; fever
ارتفاع ضغط الدم | n m | pl=- | high blood pressure {mass}; hypertension {mass}
ارتفاع مستوى سطح البحر | n m | pl=- | sea level rise {mass}
ارتفاع منسوب مياه البحر | n m | pl=- | sea level rise {mass}
ازدحام مروري | n m | pl=ازدحامات مرورية | traffic jam; traffic congestion {mass}
ازدهار اقتصادي | n m | pl=- | economic prosperity {mass}
استئناف العلاقات | n m | pl=- | resumption of relations {mass}
استثمار أجنبي | n m | pl=استثمارات أجنبية | foreign investment
استثمار أجنبي مباشر | n m | pl=- | foreign direct investment {mass}
استخبارات عسكرية | n f | pl=- | military intelligence {mass}
استشاط غضبا | v | impf=يستشيط; intr | become furious
استطلاع الرأي | n m | pl=- | opinion poll
استطلاع رأي | n m | pl=استطلاعات | opinion poll
استعاد الوعي | v | impf=يستعيد; intr | regain consciousness
استعاد وعيه | v | impf=يستعيد; intr | regain consciousness
استعاد وعيها | v | impf=يستعيد; intr | regain consciousness
استعاد وعيهم | v | impf=يستعيد; intr | regain consciousness
استقرار الأسعار | n m | pl=- | price stability {mass}
استقرار سياسي | n m | pl=- | political stability {mass}
استقرار مالي | n m | pl=- | financial stability {mass}
استمارة طلب | n f | pl=استمارات طلب | application form
استنادا إلى | prep | | based on
استهلاك الطاقة | n m | pl=- | energy consumption {mass}
اسم المستخدم | n m | pl=أسماء | username
اسم عائلة | n m | pl=أسماء | surname; last name
اسم مستخدم | n m | pl=أسماء | username
اسم مستعار | n m | pl=أسماء مستعارة | pseudonym; alias
اسم نطاق | n m | pl=أسماء | domain name
اضطراب القلق | n m | pl=اضطرابات | anxiety disorder
اضطراب النوم | n m | pl=اضطرابات | sleep disorder
اضطراب ما بعد الصدمة | n m | pl=- | post-traumatic stress disorder {mass}
اضطراب نفسي | n m | pl=اضطرابات نفسية | mental disorder
اعتبارا من | prep | | as of; effective
اعتداء إرهابي | n m | pl=اعتداءات إرهابية | terrorist attack
اغتصاب جماعي | n m | pl=- | gang rape
اغتنم الفرصة | v | impf=يغتنم; intr | seize the opportunity
اقتراع سري | n m | pl=- | secret ballot
اقتراع عام | n m | pl=- | universal suffrage {mass}; general election
اقتصاد جزئي | n m | pl=- | microeconomics {mass}
اقتصاد رقمي | n m | pl=- | digital economy
اقتصاد سوق | n m | pl=- | market economy
اقتصاد عالمي | n m | pl=- | global economy
اقتصاد كلي | n m | pl=- | macroeconomics {mass}
اقتصاد محلي | n m | pl=اقتصادات محلية | local economy
اقتصاد ناشئ | n m | pl=اقتصادات ناشئة | emerging economy
اقتصاد وطني | n m | pl=- | national economy
اكتئاب ما بعد الولادة | n m | pl=- | postpartum depression {mass}
الآلاف من | det | | thousands of
الأغلبية الساحقة من | det | | the overwhelming majority of
الأمن والاستقرار | n m | pl=- | security and stability {mass}
الأمن والسلم الدوليين | n m | pl=- | international peace and security {mass}
الأمين العام لحلف الناتو | n m hum title | pl=- | NATO secretary-general
الأمين العام للأمم المتحدة | n m hum title | pl=- | UN secretary-general
الإدارة الأمريكية | n f | pl=- | US administration; American administration
الإدارة الأميركية | n f | pl=- | US administration; American administration
الاتجار بالبشر | n m | pl=- | human trafficking {mass}
الاحتباس الحراري | n m | pl=- | global warming {mass}
الاحترار العالمي | n m | pl=- | global warming {mass}
الاحتلال الإسرائيلي | n m | pl=- | Israeli occupation
البنك المركزي | n m | pl=- | central bank
التحالف الدولي | n m | pl=- | international coalition
التزم الصمت | v | impf=يلتزم; intr | remain silent
التلفزيون الرسمي | n m | pl=- | state television {mass}
التهاب الأذن | n m | pl=- | ear infection
التهاب الجلد | n m | pl=- | dermatitis {mass}
التهاب الدماغ | n m | pl=- | encephalitis {mass}
التهاب الزائدة الدودية | n m | pl=- | appendicitis {mass}
التهاب الشعب الهوائية | n m | pl=- | bronchitis {mass}
التهاب القصبات | n m | pl=- | bronchitis {mass}
التهاب الكبد | n m | pl=- | hepatitis {mass}
التهاب الكبد الوبائي | n m | pl=- | hepatitis {mass}
التهاب اللوزتين | n m | pl=- | tonsillitis {mass}
التهاب المعدة | n m | pl=- | gastritis {mass}
التهاب المفاصل | n m | pl=- | arthritis {mass}
التهاب حلق | n m | pl=- | sore throat
التهاب رئوي | n m | pl=- | pneumonia {mass}
التهاب سحايا | n m | pl=- | meningitis {mass}
التهاب عضلة القلب | n m | pl=- | myocarditis {mass}
التهاب كبد | n m | pl=- | hepatitis {mass}
الجدير بالذكر | adv | | it is worth noting
الجدير بالذكر أن | conj | | it is worth mentioning that
الحد الأدنى للأجور | n m | pl=- | minimum wage
الحرس الوطني | n m | pl=- | National Guard
الحمد لله | intj | | praise be to God; thank God
الحمى النزفية | n f | pl=- | hemorrhagic fever {mass}
الذكاء الاصطناعي التوليدي | n m | pl=- | generative artificial intelligence {mass}
السلام عليكم | intj | | peace be upon you; hello
السنة الجديدة | n f time | pl=- | new year
السواد الأعظم من | det | | the vast majority of
الطبقة العاملة | n f | pl=- | working class
الطبقة الوسطى | n f | pl=- | middle class
العام الجديد | n m time | pl=- | new year
العتبات المقدسة | n f | pl=- | holy shrines {pl}
العديد من | det | | many
العديد من تلك | det | | many of those
العديد من هؤلاء | det | | many of these
العديد من هذه | det | | many of these
العرض والطلب | n m | pl=- | supply and demand {mass}
العشرات من | det | | dozens of
العمليات المشتركة | n f | pl=- | Joint Operations
الغالبية الساحقة من | det | | the overwhelming majority of
الغالبية العظمى من | det | | the vast majority of
القائد الأعلى للقوات المسلحة | n m hum title | pl=- | supreme commander of the armed forces
القائد العام للقوات المسلحة | n m hum title | pl=- | commander-in-chief of the armed forces
القانون الدولي الإنساني | n m | pl=- | international humanitarian law {mass}
القدر الكافي من | det | | enough
القضية الفلسطينية | n f | pl=- | Palestinian cause
القليل من | det | | a little; few
القوات المسلحة | n f | pl=- | armed forces {pl}
القوة الجوية | n f | pl=- | air force
القوة الجوية العراقية | n f | pl=- | Iraqi Air Force
الكثير من | det | | many; a lot of
الكثير من هؤلاء | det | | many of these
الكثير من هذه | det | | many of these
الكرة الأرضية | n f | pl=- | globe
الكرة الطائرة | n f | pl=- | volleyball {mass}
الكساد العظيم | n m | pl=- | Great Depression
اللغة الأم | n f | pl=- | mother tongue
الليلة الماضية | adv | | last night
المئات من | det | | hundreds of
المبعوث الأمريكي | n m hum title | pl=- | US envoy
المبعوث الأممي | n m hum title | pl=- | UN envoy
المبعوث الأميركي | n m hum title | pl=- | US envoy
المحكمة العليا | n f | pl=- | Supreme Court
المرة القادمة | adv | | next time
المرجع الأعلى | n m hum title | pl=- | supreme religious authority
المرجع الديني الأعلى | n m hum title | pl=- | supreme religious authority
المرجعية الدينية | n f | pl=- | religious authority
المرجعية الدينية العليا | n f | pl=- | supreme religious authority
المرشد الأعلى | n m hum title | pl=- | supreme leader
المزيد من | det | | more
المساواة بين الجنسين | n f | pl=- | gender equality {mass}
الملايين من | det | | millions of
الملايين من هذه | det | | millions of these
الممثل الخاص للأمين العام | n m hum title | pl=- | special representative of the secretary-general
المناطق المتنازع عليها | n f | pl=- | disputed areas {pl}
المنتخب العراقي | n m | pl=- | Iraqi national team
المنتخب الوطني | n m | pl=- | national team
الموازنة العامة | n f | pl=- | state budget; general budget
اليوم العالمي للمرأة | n m | pl=- | International Women's Day {mass}
امتحان قبول | n m | pl=امتحانات | entrance exam
امتحان نهائي | n m | pl=امتحانات نهائية | final exam
انبعاثات الكربون | n f | pl=- | carbon emissions {pl}
انبعاثات ثاني أكسيد الكربون | n f | pl=- | carbon dioxide emissions {pl}
انبعاثات غازات | n f | pl=- | gas emissions {pl}
انبعاثات غازات الاحتباس الحراري | n f | pl=- | greenhouse gas emissions {pl}
انبعاثات غازات الدفيئة | n f | pl=- | greenhouse gas emissions {pl}
انبعاثات كربونية | n f | pl=- | carbon emissions {pl}
انتخابات برلمانية | n f | pl=- | parliamentary elections {pl}
انتخابات تشريعية | n f | pl=- | legislative elections {pl}
انتخابات تمهيدية | n f | pl=- | primary elections {pl}
انتخابات رئاسية | n f | pl=- | presidential elections {pl}; presidential election
انتخابات مبكرة | n f | pl=- | early elections {pl}
انتخابات محلية | n f | pl=- | local elections {pl}
انتخابات نصفية | n f | pl=- | midterm elections {pl}
انتشار أمني | n m | pl=- | security deployment
انتشار الفيروس | n m | pl=- | spread of the virus
انتشار المرض | n m | pl=- | spread of the disease
انتشار عسكري | n m | pl=- | military deployment
انتعاش اقتصادي | n m | pl=- | economic recovery
انتقال السلطة | n m | pl=- | transfer of power {mass}
انتقال العدوى | n m | pl=- | transmission {mass}
انتقال الفيروس | n m | pl=- | transmission of the virus
انتهاكات حقوق الإنسان | n f | pl=- | human rights violations {pl}; human rights abuses {pl}
انتهز الفرصة | v | impf=ينتهز; intr | seize the opportunity
انتهز فرصة | v | impf=ينتهز | take advantage of
انحباس حراري | n m | pl=- | global warming {mass}
انخفاض الأسعار | n m | pl=- | falling prices {pl}
انخفاض درجات الحرارة | n m | pl=- | falling temperatures {pl}
انخفاض ضغط الدم | n m | pl=- | low blood pressure {mass}
اندماج نووي | n m | pl=- | nuclear fusion {mass}
انزلاق أرضي | n m | pl=انزلاقات أرضية | landslide
انسحاب أمريكي | n m | pl=- | American withdrawal
انسحاب القوات | n m | pl=- | troop withdrawal
انسحاب عسكري | n m | pl=- | military withdrawal
انسداد الأنف | n m | pl=- | nasal congestion {mass}
انسداد سياسي | n m | pl=- | political deadlock
انشطار نووي | n m | pl=- | nuclear fission {mass}
انطلاقا من | prep | | starting from
انفصام الشخصية | n m | pl=- | schizophrenia {mass}
انفلات أمني | n m | pl=- | lawlessness {mass}; security breakdown
انقطاع التيار الكهربائي | n m | pl=- | power outage
انقطاع الكهرباء | n m | pl=- | power outage
انقلاب عسكري | n m | pl=انقلابات عسكرية | military coup
انكماش اقتصادي | n m | pl=- | economic contraction
انهيار أرضي | n m | pl=انهيارات أرضية | landslide
انهيار اقتصادي | n m | pl=- | economic collapse
انهيار ثلجي | n m | pl=انهيارات ثلجية | avalanche
انهيار جليدي | n m | pl=انهيارات جليدية | avalanche
انهيار عصبي | n m | pl=- | nervous breakdown
انهيار مالي | n m | pl=- | financial collapse
بأثر رجعي | adv | | retroactively
بأسرع ما يمكن | adv | | as quickly as possible
بأسرع وقت | adv | | as soon as possible
بأسرع وقت ممكن | adv | | as soon as possible
بأسلوب علمي | adv | | scientifically
بأغلبية ساحقة | adv | | overwhelmingly
بأقصى سرعة | adv | | at full speed; as quickly as possible
بأمر من | prep | | by order of
بأي ثمن | adv | | at any cost
بأي حال | adv | | in any case
بأي حال من الأحوال | adv | | under any circumstances
بأي شكل من الأشكال | adv | | in any way
بأي طريقة | adv | | in any way
بؤر التوتر | n f | pl=- | hotspots {pl}
بؤرة استيطانية | n f | pl=بؤر استيطانية | settlement outpost
بؤرة توتر | n f | pl=بؤر | hotspot; flashpoint
بإشراف من | prep | | under the supervision of
بإيعاز من | prep | | at the instigation of
بئر نفط | n f | pl=آبار | oil well
باء ب | v | impf=يبوء ب | end in
باء بالفشل | v | impf=يبوء; intr | fail
بائع تجزئة | n m hum | pl=بائعو,بائعي,باعة | retailer
بائع خضار | n m hum | pl=بائعو,بائعي | greengrocer
بائع متجول | n m hum | pl=باعة متجولون,باعة متجولين | street vendor
بارقة أمل | n f | pl=- | glimmer of hope
بالإضافة إلى | prep | | in addition to
بالإضافة إلى ذلك | adv | | in addition
بالاستفادة من | prep | | benefiting from
بالاشتراك مع | prep | | jointly with
بالبريد الإلكتروني | adv | | by email
بالتوقيت المحلي | adv | | local time
بالدرجة الأساس | adv | | primarily
بالدرجة الأولى | adv | | primarily; first and foremost
بالرغم من | prep | | despite
بالرغم من أن | conj | | although
بالرغم من ذلك | adv | | nevertheless
بالطرق الدبلوماسية | adv | | by diplomatic means
بالطرق السلمية | adv | | by peaceful means
بالطريقة نفسها | adv | | in the same way
بالغ الأهمية | adj | | extremely important
بالقدر الكافي | adv | | sufficiently
بالقدر نفسه | adv | | equally
بالقرب من | prep | | near
بالمقام الأول | adv | | primarily
بالنسبة إلى | prep | | for
بالنسبة ل | prep | | for
بالنيابة عن | prep | | on behalf of
بالوسائل السلمية | adv | | by peaceful means
باهظ الثمن | adj | | expensive
بتحريض من | prep | | at the incitement of
بتعبير آخر | adv | | in other words
بتكليف من | prep | | on assignment from
بتمويل من | prep | | with funding from
بتنظيم من | prep | | organized by
بتوجيه من | prep | | at the direction of
بتوقيت بغداد | adv | | Baghdad time
بتوقيت غرينتش | adv | | GMT
بث تلفزيوني | n m | pl=- | television broadcast
بث حي | n m | pl=- | live broadcast
بث مباشر | n m | pl=- | live broadcast; live stream
بحث علمي | n m | pl=بحوث علمية,أبحاث علمية | scientific research {mass}
بحثا عن | prep | | in search of
بحد أدنى | adv | | at a minimum
بحد أقصى | adv | | at a maximum
بحسن نية | adv | | in good faith
بخار الماء | n m | pl=- | water vapor {mass}
بخطى ثابتة | adv | | steadily
بخطى حثيثة | adv | | at a brisk pace
بخطى متسارعة | adv | | at an accelerating pace
بدءا من | prep | | starting from; as of
بدافع من | prep | | motivated by
بدرجة أقل | adv | | to a lesser extent
بدرجة أكبر | adv | | to a greater extent
بدرجة كبيرة | adv | | greatly; to a large extent
بدعم من | prep | | with the support of
بدعوة من | prep | | at the invitation of
بدقة عالية | adv | | with high precision
بدلا من | prep | | instead of
بدلا من ذلك | adv | | instead
بدلة رسمية | n f | pl=بدلات رسمية | suit
بدون أدنى شك | adv | | without the slightest doubt
بدون إذن | adv | | without permission
بدون استثناء | adv | | without exception
بدون انقطاع | adv | | without interruption
بدون تأخير | adv | | without delay
بدون تردد | adv | | without hesitation
بدون تمييز | adv | | without discrimination
بدون توقف | adv | | nonstop
بدون جدوى | adv | | in vain
بدون سابق إنذار | adv | | without warning
بدون سبب | adv | | for no reason
بدون شروط | adv | | unconditionally
بدون شروط مسبقة | adv | | without preconditions
بدون شك | adv | | undoubtedly
بدون قصد | adv | | unintentionally
بدون مأوى | adv | | homeless
بدون مبرر | adv | | without justification
بدون محاكمة | adv | | without trial
بدون مقابل | adv | | for free
بذل قصارى جهدنا | v | impf=يبذل; intr | do our best
بذل قصارى جهده | v | impf=يبذل; intr | do his best
بذل قصارى جهدها | v | impf=يبذل; intr | do her best
بذل قصارى جهدهم | v | impf=يبذل; intr | do their best
بذل قصارى جهدي | v | impf=يبذل; intr | do my best
بذل قصارى جهوده | v | impf=يبذل; intr | do his best
بذل قصارى جهودها | v | impf=يبذل; intr | do her best
بذل قصارى جهودهم | v | impf=يبذل; intr | do their best
بذل كل ما بوسعه | v | impf=يبذل; intr | do everything in his power
بذل كل ما بوسعها | v | impf=يبذل; intr | do everything in her power
بذل كل ما بوسعهم | v | impf=يبذل; intr | do everything in their power
برا وبحرا وجوا | adv | | by land, sea and air
براءة اختراع | n f | pl=+ات | patent
برامج التجسس | n f | pl=- | spyware {mass}
برامج خبيثة | n f | pl=- | malware {mass}
برامج ضارة | n f | pl=- | malware {mass}
برمجيات خبيثة | n f | pl=- | malware {mass}
برمجية خبيثة | n f | pl=برمجيات خبيثة | malicious software {mass}
برميل نفط | n m | pl=براميل | barrel of oil {plural: barrels of oil}
برنامج إذاعي | n m | pl=برامج إذاعية | radio program
برنامج إصلاح | n m | pl=برامج | reform program
برنامج انتخابي | n m | pl=- | electoral platform
برنامج تجسس | n m | pl=برامج | spyware {mass}
برنامج تدريبي | n m | pl=برامج تدريبية | training program
برنامج تعليمي | n m | pl=برامج تعليمية | tutorial; educational program
برنامج تلفزيوني | n m | pl=برامج تلفزيونية | television program
برنامج حاسوبي | n m | pl=برامج حاسوبية | computer program
برنامج حكومي | n m | pl=- | government program
برنامج خبيث | n m | pl=برامج خبيثة | malicious program
برنامج زمني | n m | pl=برامج زمنية | schedule
برنامج ضار | n m | pl=برامج ضارة | malware {mass}
برنامج فدية | n m | pl=برامج | ransomware {mass}
برنامج فضائي | n m | pl=برامج فضائية | space program
برنامج مفتوح المصدر | n m | pl=برامج | open-source program
برنامج مكافحة فيروسات | n m | pl=برامج | antivirus program
برنامج نووي | n m | pl=برامج نووية | nuclear program
بريد إلكتروني | n m | pl=- | email
بسبب أن | conj | | because
بسرعة البرق | adv | | at lightning speed
بسرعة فائقة | adv | | very quickly
بسرعة كبيرة | adv | | very quickly
بسم الله | intj | | in the name of God
بسم الله الرحمن الرحيم | intj | | in the name of God, the Most Gracious, the Most Merciful
بسهولة كبيرة | adv | | very easily
بسوء نية | adv | | in bad faith
بشأن ما إذا | conj | | on whether
بشتى الطرق | adv | | in various ways
بشتى الوسائل | adv | | by various means
بشرط أن | conj | | provided that
بشق الأنفس | adv | | with great difficulty
بشكل آلي | adv | | automatically
بشكل آمن | adv | | safely
بشكل أدق | adv | | more precisely
بشكل أساس | adv | | mainly
بشكل أساسي | adv | | mainly; primarily
بشكل أسبوعي | adv | | weekly
بشكل أسرع | adv | | faster
بشكل أعمق | adv | | more deeply
بشكل أفضل | adv | | better
بشكل أكبر | adv | | more; to a greater extent
بشكل أو بآخر | adv | | one way or another
بشكل أوسع | adv | | more widely
بشكل أوضح | adv | | more clearly
بشكل إضافي | adv | | additionally
بشكل إلكتروني | adv | | electronically
بشكل إيجابي | adv | | positively
بشكل احترافي | adv | | professionally
بشكل بارز | adv | | prominently
بشكل بطيء | adv | | slowly
بشكل تام | adv | | completely
بشكل تدريجي | adv | | gradually
بشكل تعسفي | adv | | arbitrarily
بشكل تفصيلي | adv | | in detail
بشكل تلقائي | adv | | automatically
بشكل جاد | adv | | seriously
بشكل جدي | adv | | seriously
بشكل جذري | adv | | radically
بشكل جزئي | adv | | partially
بشكل جماعي | adv | | collectively
بشكل جميل | adv | | beautifully
بشكل جيد | adv | | well
بشكل حاد | adv | | sharply
بشكل حاسم | adv | | decisively
بشكل حتمي | adv | | inevitably
بشكل حثيث | adv | | tirelessly
بشكل حصري | adv | | exclusively
بشكل خاص | adv | | in particular
بشكل خاطئ | adv | | incorrectly; wrongly
بشكل خطير | adv | | seriously; dangerously
بشكل خفي | adv | | covertly
بشكل دائم | adv | | permanently
بشكل دقيق | adv | | accurately; precisely
بشكل دوري | adv | | periodically; regularly
بشكل رئيسي | adv | | mainly
بشكل رائع | adv | | wonderfully
بشكل رسمي | adv | | officially
بشكل روتيني | adv | | routinely
بشكل سري | adv | | secretly
بشكل سريع | adv | | quickly
بشكل سلبي | adv | | negatively
بشكل سلمي | adv | | peacefully
بشكل سليم | adv | | properly
بشكل سنوي | adv | | annually
بشكل سيئ | adv | | badly; poorly
بشكل شامل | adv | | comprehensively
بشكل شبه كامل | adv | | almost completely
بشكل شبه يومي | adv | | almost daily
بشكل شخصي | adv | | personally
بشكل شهري | adv | | monthly
بشكل صحيح | adv | | correctly; properly
بشكل صريح | adv | | explicitly
بشكل ضمني | adv | | implicitly
بشكل طبيعي | adv | | normally; naturally
بشكل طفيف | adv | | slightly
بشكل عاجل | adv | | urgently
بشكل عادل | adv | | fairly
بشكل عام | adv | | in general
بشكل عشوائي | adv | | randomly; indiscriminately
بشكل عفوي | adv | | spontaneously
بشكل علني | adv | | publicly; openly
بشكل عملي | adv | | practically
بشكل عميق | adv | | deeply
بشكل عنيف | adv | | violently
بشكل غير رسمي | adv | | unofficially; informally
بشكل غير صحيح | adv | | incorrectly
بشكل غير عادل | adv | | unfairly
بشكل غير عادي | adv | | unusually
بشكل غير قانوني | adv | | illegally
بشكل غير مباشر | adv | | indirectly
بشكل غير متناسب | adv | | disproportionately
بشكل غير متوقع | adv | | unexpectedly
بشكل غير مسبوق | adv | | in an unprecedented way
بشكل غير مشروع | adv | | illegally
بشكل غير مناسب | adv | | inappropriately
بشكل فردي | adv | | individually
بشكل فعال | adv | | effectively
بشكل فعلي | adv | | actually; effectively
بشكل فوري | adv | | immediately
بشكل قاطع | adv | | categorically
بشكل قانوني | adv | | legally
بشكل قوي | adv | | strongly
بشكل كاف | adv | | sufficiently
بشكل كامل | adv | | completely; fully
بشكل كبير | adv | | significantly; greatly
بشكل كلي | adv | | entirely
بشكل لا رجعة فيه | adv | | irreversibly
بشكل لا لبس فيه | adv | | unequivocally
بشكل لا يصدق | adv | | incredibly
بشكل لا يمكن إنكاره | adv | | undeniably
بشكل لائق | adv | | decently
بشكل لافت | adv | | remarkably
بشكل مأساوي | adv | | tragically
بشكل مؤقت | adv | | temporarily
بشكل ما | adv | | somehow
بشكل مباشر | adv | | directly
بشكل مبالغ فيه | adv | | excessively
بشكل مبكر | adv | | early
بشكل متبادل | adv | | mutually
بشكل متزامن | adv | | simultaneously
بشكل متزايد | adv | | increasingly
بشكل متساو | adv | | equally
بشكل متعمد | adv | | deliberately
بشكل متكرر | adv | | repeatedly; frequently
بشكل متناسق | adv | | consistently
بشكل متواز | adv | | in parallel
بشكل متواصل | adv | | continuously
بشكل مثالي | adv | | ideally; perfectly
بشكل محدد | adv | | specifically
بشكل مختصر | adv | | briefly
بشكل مختلف | adv | | differently
بشكل مسبق | adv | | in advance
بشكل مستدام | adv | | sustainably
بشكل مستقل | adv | | independently
بشكل مستمر | adv | | continuously
بشكل مشترك | adv | | jointly
بشكل معقول | adv | | reasonably
بشكل معمق | adv | | in depth
بشكل مفاجئ | adv | | suddenly
بشكل مفرط | adv | | excessively
بشكل مفصل | adv | | in detail
بشكل مكثف | adv | | intensively
بشكل ملائم | adv | | adequately; appropriately
بشكل ملحوظ | adv | | significantly; noticeably
بشكل ملفت | adv | | remarkably
بشكل ملموس | adv | | tangibly; significantly
بشكل مماثل | adv | | similarly
بشكل ممتاز | adv | | excellently
بشكل ممنهج | adv | | systematically
بشكل مناسب | adv | | appropriately; properly
بشكل منتظم | adv | | regularly
بشكل منفصل | adv | | separately
بشكل منهجي | adv | | systematically
بشكل موجز | adv | | briefly
بشكل ناجح | adv | | successfully
بشكل نسبي | adv | | relatively
بشكل نهائي | adv | | permanently; finally
بشكل هائل | adv | | enormously
بشكل واسع | adv | | widely
بشكل واضح | adv | | clearly
بشكل وثيق | adv | | closely
بشكل وحشي | adv | | brutally
بشكل يدوي | adv | | manually
بشكل يومي | adv | | daily
بصرف النظر عن | prep | | regardless of
بصريح العبارة | adv | | plainly
بصعوبة بالغة | adv | | with great difficulty
بصفة أساسية | adv | | mainly
بصفة استثنائية | adv | | exceptionally
بصفة خاصة | adv | | in particular
بصفة دائمة | adv | | permanently
بصفة دورية | adv | | periodically
بصفة رسمية | adv | | officially
بصفة شخصية | adv | | personally; in a personal capacity
بصفة عاجلة | adv | | urgently
بصفة عامة | adv | | in general; generally
بصفة غير رسمية | adv | | unofficially
بصفة غير مباشرة | adv | | indirectly
بصفة مؤقتة | adv | | temporarily
بصفة مباشرة | adv | | directly
بصفة مستعجلة | adv | | urgently
بصفة مستمرة | adv | | continuously
بصفة منتظمة | adv | | regularly
بصفة نهائية | adv | | permanently
بصفة يومية | adv | | daily
بصمات الأصابع | n f | pl=- | fingerprints {pl}
بصمة إصبع | n f | pl=+ات | fingerprint
بصمة كربونية | n f | pl=- | carbon footprint
بصورة آمنة | adv | | safely
بصورة أساسية | adv | | mainly; primarily
بصورة أفضل | adv | | better
بصورة أكبر | adv | | to a greater extent
بصورة إيجابية | adv | | positively
بصورة تدريجية | adv | | gradually
بصورة تلقائية | adv | | automatically
بصورة جماعية | adv | | collectively
بصورة جيدة | adv | | well
بصورة خاصة | adv | | in particular
بصورة خطيرة | adv | | seriously
بصورة دائمة | adv | | permanently
بصورة دقيقة | adv | | accurately
بصورة دورية | adv | | periodically
بصورة رئيسية | adv | | mainly
بصورة رسمية | adv | | officially
بصورة سرية | adv | | secretly
بصورة سريعة | adv | | quickly
بصورة سلبية | adv | | negatively
بصورة سلمية | adv | | peacefully
بصورة شاملة | adv | | comprehensively
بصورة شخصية | adv | | personally
بصورة صحيحة | adv | | correctly; properly
بصورة طبيعية | adv | | normally
بصورة عاجلة | adv | | urgently
بصورة عامة | adv | | in general; generally
بصورة علنية | adv | | openly; publicly
بصورة غير رسمية | adv | | unofficially; informally
بصورة غير قانونية | adv | | illegally
بصورة غير مباشرة | adv | | indirectly
بصورة غير مشروعة | adv | | illegally
بصورة فردية | adv | | individually
بصورة فعالة | adv | | effectively
بصورة فورية | adv | | immediately
بصورة قانونية | adv | | legally
بصورة كاملة | adv | | completely; fully
بصورة كبيرة | adv | | significantly
بصورة مؤقتة | adv | | temporarily
بصورة مباشرة | adv | | directly
بصورة متزايدة | adv | | increasingly
بصورة متساوية | adv | | equally
بصورة متكررة | adv | | repeatedly
بصورة مستقلة | adv | | independently
بصورة مستمرة | adv | | continuously
بصورة مفاجئة | adv | | suddenly
بصورة مكثفة | adv | | intensively
بصورة ملحوظة | adv | | significantly
بصورة منتظمة | adv | | regularly
بصورة نهائية | adv | | permanently; finally
بصورة واضحة | adv | | clearly
بصورة يومية | adv | | daily
بضائع مهربة | n f | pl=- | smuggled goods {pl}
بطارية ليثيوم | n f | pl=+ات | lithium battery
بطاقة ائتمان | n f | pl=+ات | credit card
بطاقة انتخابية | n f | pl=بطاقات انتخابية | voter card
بطاقة بريدية | n f | pl=بطاقات بريدية | postcard
بطاقة بنكية | n f | pl=بطاقات بنكية | bank card
بطاقة تعريف | n f | pl=+ات | identity card
بطاقة تموينية | n f | pl=- | ration card
بطاقة حمراء | n f | pl=بطاقات حمراء | red card
بطاقة خضراء | n f | pl=بطاقات خضراء | green card
بطاقة دعوة | n f | pl=+ات | invitation card
بطاقة ذاكرة | n f | pl=+ات | memory card
بطاقة ذكية | n f | pl=بطاقات ذكية | smart card
بطاقة شخصية | n f | pl=بطاقات شخصية | identity card
بطاقة صعود | n f | pl=+ات | boarding pass
بطاقة صفراء | n f | pl=بطاقات صفراء | yellow card
بطاقة عمل | n f | pl=+ات | business card
بطاقة مصرفية | n f | pl=بطاقات مصرفية | bank card
بطاقة معايدة | n f | pl=+ات | greeting card
بطاقة هوية | n f | pl=+ات | identity card; ID card
بطاقة وطنية | n f | pl=بطاقات وطنية | national ID card
بطبيعة الحال | adv | | naturally; of course
بطرق غير قانونية | adv | | by illegal means
بطرق غير مشروعة | adv | | by illegal means
بطرق مختلفة | adv | | in different ways
بطريقة آمنة | adv | | safely
بطريقة أفضل | adv | | better
بطريقة أو بأخرى | adv | | one way or another
بطريقة احترافية | adv | | professionally
بطريقة جيدة | adv | | well
بطريقة سلمية | adv | | peacefully
بطريقة صحيحة | adv | | correctly; properly
بطريقة عشوائية | adv | | randomly
بطريقة غير قانونية | adv | | illegally
بطريقة غير مباشرة | adv | | indirectly
بطريقة غير مشروعة | adv | | illegally
بطريقة فعالة | adv | | effectively
بطريقة ما | adv | | somehow
بطريقة مباشرة | adv | | directly
بطريقة مختلفة | adv | | differently
بطريقة منظمة | adv | | in an organized way
بطريقة منهجية | adv | | systematically
بطلب من | prep | | at the request of
بطولة أوروبا | n f | pl=- | European Championship
بطولة العالم | n f | pl=- | world championship
بطولة كأس العالم | n f | pl=- | World Cup
بعبارات أخرى | adv | | in other words
بعبارة أخرى | adv | | in other words
بعبارة أدق | adv | | more precisely
بعثة أممية | n f | pl=- | UN mission
بعثة دبلوماسية | n f | pl=بعثات دبلوماسية | diplomatic mission
بعثة دراسية | n f | pl=بعثات دراسية | scholarship
بعد أسابيع من | prep | | weeks after
بعد أشهر من | prep | | months after
بعد أن | conj | | after
بعد أيام من | prep | | days after
بعد الآن | adv | | anymore; from now on
بعد الظهر | adv | | in the afternoon
بعد الميلاد | adv | | AD
بعد حين | adv | | after a while
بعد ذلك | adv | | after that; then
بعد ساعات من | prep | | hours after
بعد سنوات من | prep | | years after; after years of
بعد ظهر أمس | adv | | yesterday afternoon
بعد ظهر اليوم | adv | | this afternoon
بعد عام من | prep | | a year after
بعد غد | adv | | the day after tomorrow
بعد فترة قصيرة | adv | | shortly afterward
بعد فترة قصيرة من | prep | | shortly after
بعد فترة وجيزة | adv | | shortly afterward
بعد فترة وجيزة من | prep | | shortly after
بعد فوات الأوان | adv | | too late
بعد قليل | adv | | shortly; soon
بعد قليل من | prep | | shortly after
بعد منتصف الليل | adv | | after midnight
بعد وقت قصير | adv | | shortly afterward
بعد وقت قصير من | prep | | shortly after
بعد وقت قليل | adv | | shortly afterward
بعد يوم من | prep | | a day after
بعد يوم واحد من | prep | | one day after
بعض من هذه | det | | some of these
بعيد المدى | adj | | long-range; far-reaching
بعيد المنال | adj | | out of reach
بعين الاعتبار | adv | | into account
بغض النظر عن | prep | | regardless of
بغير قصد | adv | | unintentionally
بفارغ الصبر | adv | | eagerly; impatiently
بقدر الإمكان | adv | | as much as possible
بقدر المستطاع | adv | | as much as possible
بقرار من | prep | | by decision of
بقعة نفطية | n f | pl=بقع نفطية | oil slick
بقي مكتوف الأيدي | v | impf=يبقى; intr | stand idly by
بقيادة كل من | prep | | led by
بكل الوسائل | adv | | by all means
بكل الوسائل المتاحة | adv | | by all available means
بكل بساطة | adv | | quite simply
بكل تأكيد | adv | | certainly
بكل حرية | adv | | freely
بكل سرور | adv | | with pleasure
بكل سهولة | adv | | very easily
بكل شفافية | adv | | transparently
بكل صراحة | adv | | frankly
بكل فخر | adv | | proudly
بكل قوة | adv | | with full force; strongly
بكل ما أوتي من قوة | adv | | with all his might
بكل معنى الكلمة | adv | | in every sense of the word
بكل وضوح | adv | | clearly
بكلمات أخرى | adv | | in other words
بكلمة أخرى | adv | | in other words
بكلمة واحدة | adv | | in a word
بلا أدنى شك | adv | | without the slightest doubt
بلا استثناء | adv | | without exception
بلا انقطاع | adv | | continuously
بلا تأخير | adv | | without delay
بلا تردد | adv | | without hesitation
بلا تمييز | adv | | without discrimination; indiscriminately
بلا توقف | adv | | nonstop
بلا جدوى | adv | | in vain
بلا حدود | adv | | without limits
بلا رجعة | adv | | irreversibly; for good
بلا رحمة | adv | | mercilessly
بلا ريب | adv | | undoubtedly
بلا سبب | adv | | for no reason
بلا شك | adv | | undoubtedly
بلا عمل | adv | | jobless
بلا فائدة | adv | | to no avail
بلا قيد أو شرط | adv | | unconditionally
بلا مأوى | adv | | homeless
بلا مبرر | adv | | without justification
بلا مقابل | adv | | for free
بلا هوادة | adv | | relentlessly
بلدان متقدمة | n f | pl=- | advanced countries {pl}; developed countries {pl}
بلدان نامية | n f | pl=- | developing countries {pl}
بلدة صغيرة | n f | pl=- | small town
بلغ ذروته | v | impf=يبلغ; intr | reach its peak
بلغ ذروتها | v | impf=يبلغ; intr | reach its peak
بما أن | conj | | since
بما فيه الكفاية | adv | | enough
بما لا يقل عن | prep | | by at least
بما يعني أن | conj | | which means that
بما يكفي | adv | | enough
بمبادرة من | prep | | at the initiative of
بمجرد أن | conj | | as soon as
بمحض إرادته | adv | | of his own free will
بمحض إرادتها | adv | | of her own free will
بمحض إرادتهم | adv | | of their own free will
بمحض الصدفة | adv | | by pure chance
بمرور الوقت | adv | | over time
بمزيد من | prep | | with more
بمعزل عن | prep | | separately from
بمعنى آخر | adv | | in other words
بمعنى الكلمة | adv | | in the true sense of the word
بمقربة من | prep | | near
بناء الثقة | n m | pl=- | confidence-building {mass}
بناء على | prep | | based on
بناء على ذلك | adv | | accordingly
بناء على طلب | prep | | at the request of
بناء عليه | adv | | accordingly
بنفس الطريقة | adv | | in the same way
بنفس القدر | adv | | equally
بنك استثماري | n m | pl=بنوك استثمارية | investment bank
بنك تجاري | n m | pl=بنوك تجارية | commercial bank
بنك دم | n m | pl=- | blood bank
بنك مركزي | n m | pl=بنوك مركزية | central bank
بنى تحتية | n f | pl=- | infrastructure {mass}
بنية أساسية | n f | pl=- | infrastructure {mass}
بنية تحتية | n f | pl=بنى تحتية | infrastructure {mass}
بهذا الخصوص | adv | | in this regard
بهذا الشأن | adv | | in this regard
بهذا الشكل | adv | | in this way
بهذا الصدد | adv | | in this regard
بهذا المعنى | adv | | in this sense
بهذه الصورة | adv | | in this way
بهذه الطريقة | adv | | in this way
بهذه المناسبة | adv | | on this occasion
بوتيرة أبطأ | adv | | at a slower pace
بوتيرة أسرع | adv | | at a faster pace
بوتيرة بطيئة | adv | | at a slow pace
بوتيرة سريعة | adv | | at a rapid pace
بوتيرة متسارعة | adv | | at an accelerating pace
بوجه خاص | adv | | in particular
بوجه عام | adv | | in general
بورصة الأوراق المالية | n f | pl=- | stock exchange
بورصة لندن | n f | pl=- | London Stock Exchange
بورصة نيويورك | n f | pl=- | New York Stock Exchange
بولي تناسلي | adj nisba | | genitourinary
بون شاسع | n m | pl=- | wide gap
بيئة تطوير | n f | pl=+ات | development environment
بيئة عمل | n f | pl=+ات | work environment
بيان ختامي | n m | pl=- | final statement
بيان رسمي | n m | pl=بيانات رسمية | official statement
بيان صحفي | n m | pl=بيانات صحفية | press release
بيان مشترك | n m | pl=بيانات مشتركة | joint statement
بيانات حساسة | n f | pl=- | sensitive data {mass}
بيانات شخصية | n f | pl=- | personal data {mass}
بيانات ضخمة | n f | pl=- | big data {mass}
بيانات وصفية | n f | pl=- | metadata {mass}
بيت شعر | n m | pl=- | line of poetry {plural: lines of poetry}
بيت ضيافة | n m | pl=بيوت | guesthouse
بيد أن | conj | | however
بيع بالتجزئة | n m | pl=- | retail {mass}
بين الحين والآخر | adv | | from time to time; now and then
بين السطور | adv | | between the lines
بين الفينة والأخرى | adv | | from time to time
بين الفينة والفينة | adv | | every now and then
بين حين وآخر | adv | | from time to time
بين عشية وضحاها | adv | | overnight
بين قوسين | adv | | in parentheses
بين ليلة وضحاها | adv | | overnight
بين وقت وآخر | adv | | from time to time
تأثير جانبي | n m | pl=تأثيرات جانبية | side effect
تأشيرة دخول | n f | pl=+ات | entry visa; visa
تأكيدا على | prep | | in affirmation of
تأمين صحي | n m | pl=- | health insurance {mass}
تابع دراسته | v | impf=يتابع; intr | continue his studies
تابع دراستها | v | impf=يتابع; intr | continue her studies
تابع رياضي | n m | | function
تاجر أسلحة | n m hum | pl=تجار | arms dealer
تاجر مخدرات | n m hum | pl=تجار | drug dealer
تاريخ الإصدار | n m | pl=- | release date; date of issue
تاريخ الاستحقاق | n m | pl=- | due date
تاريخ انتهاء الصلاحية | n m | pl=- | expiration date
تاريخ مرضي | n m | pl=- | medical history
تاريخ ميلاد | n m | pl=تواريخ | date of birth {plural: dates of birth}
تبادل أسرى | n m | pl=- | prisoner exchange
تبادل إطلاق النار | v | impf=يتبادل; مع=with; intr | exchange fire
تبادل إطلاق نار | n m | pl=- | exchange of fire
تبادل تجاري | n m | pl=- | trade {mass}; trade exchange
تبادل ثقافي | n m | pl=- | cultural exchange
تبادل معلومات | n m | pl=- | information exchange {mass}
تباطؤ اقتصادي | n m | pl=- | economic slowdown
تباعد اجتماعي | n m | pl=- | social distancing {mass}
تبرع بالأعضاء | n m | pl=- | organ donation
تبرع بالدم | n m | pl=- | blood donation
تبعا لذلك | adv | | accordingly
تبييض أموال | n m vn | pl=- | money laundering {mass}
تتبع المخالطين | n m | pl=- | contact tracing {mass}
تجاذب أطراف الحديث | v | impf=يتجاذب; مع=with; intr | chat
تجار المخدرات | n m hum | pl=- | drug dealers {pl}
تجارب سريرية | n f | pl=- | clinical trials {pl}
تجارة إلكترونية | n f | pl=- | e-commerce {mass}
تجارة الأسلحة | n f | pl=- | arms trade
تجارة البشر | n f | pl=- | human trafficking {mass}
تجارة التجزئة | n f | pl=- | retail trade {mass}
تجارة الجملة | n f | pl=- | wholesale trade {mass}
تجارة الرقيق | n f | pl=- | slave trade
تجارة العبيد | n f | pl=- | slave trade
تجارة المخدرات | n f | pl=- | drug trade
تجارة بينية | n f | pl=- | intra-regional trade {mass}
تجارة حرة | n f | pl=- | free trade {mass}
تجارة خارجية | n f | pl=- | foreign trade {mass}
تجارة داخلية | n f | pl=- | domestic trade {mass}
تجارة دولية | n f | pl=- | international trade {mass}
تجارة عادلة | n f | pl=- | fair trade {mass}
تجارة عالمية | n f | pl=- | world trade {mass}
تجدر الإشارة إلى أن | conj | | it should be noted that
تجدر الإشارة هنا إلى أن | conj | | it should be noted here that
تجدر الملاحظة أن | conj | | it should be noted that
تجربة العملاء | n f | pl=- | customer experience {mass}
تجربة المستخدم | n f | pl=- | user experience
تجربة سريرية | n f | pl=تجارب سريرية | clinical trial
تجربة مستخدم | n f | pl=- | user experience
تحالف دولي | n m | pl=- | international coalition
تحالف سياسي | n m | pl=تحالفات سياسية | political alliance
تحت أي ظرف | adv | | under any circumstances
تحت أي ظرف من الظروف | adv | | under any circumstances
تحت الأرض | adv | | underground
تحت الأنقاض | adv | | under the rubble
تحت الإقامة الجبرية | adv | | under house arrest
تحت الإنشاء | adv | | under construction
تحت التهديد | adv | | under threat
تحت الصفر | adv | | below zero
تحت الطلب | adv | | on demand
تحت الماء | adv | | underwater
تحت المراقبة | adv | | under surveillance
تحت جنح الظلام | adv | | under cover of darkness
تحت خط الفقر | adv | | below the poverty line
تحديد النسل | n m | pl=- | birth control {mass}
تحرش جنسي | n m | pl=- | sexual harassment {mass}
تحطم طائرة | n m | pl=- | plane crash
تحقيق جنائي | n m | pl=تحقيقات جنائية | criminal investigation
تحقيق قضائي | n m | pl=- | judicial investigation
تحلية المياه | n f | pl=- | water desalination {mass}
تحليق جوي | n m | pl=- | overflight
تحليل البيانات | n m | pl=- | data analysis {mass}
تحليل دم | n m | pl=تحاليل | blood test
تحول رقمي | n m | pl=- | digital transformation {mass}
تخدير عام | n m | pl=- | general anesthesia {mass}
تخدير موضعي | n m | pl=- | local anesthesia {mass}
تخزين البيانات | n m | pl=- | data storage {mass}
تخطيط قلب | n m vn | pl=- | electrocardiogram
تخفيض ضريبي | n m | pl=تخفيضات ضريبية | tax cut
تخفيضات ضريبية | n f | pl=- | tax cuts {pl}
تخفيف الديون | n m | pl=- | debt relief {mass}
تدابير تقشفية | n f | pl=- | austerity measures {pl}
تداول السلطة | n m | pl=- | transfer of power {mass}
تداول سلمي للسلطة | n m | pl=- | peaceful transfer of power {mass}
تدخل أجنبي | n m | pl=تدخلات أجنبية | foreign interference {mass}; foreign intervention
تدخل خارجي | n m | pl=تدخلات خارجية | foreign interference {mass}
تدخل عسكري | n m | pl=تدخلات عسكرية | military intervention
تدخين سلبي | n m | pl=- | passive smoking {mass}; secondhand smoke {mass}
تدريب عسكري | n m | pl=تدريبات عسكرية | military training {mass}
تدفق رؤوس الأموال | n m | pl=- | capital flow
تدفق نقدي | n m | pl=تدفقات نقدية | cash flow
تذكرة ذهاب وعودة | n f | pl=تذاكر | round-trip ticket
تذكرة سفر | n f | pl=تذاكر | travel ticket
تذكرة طائرة | n f | pl=تذاكر | plane ticket
تذكرة طيران | n f | pl=تذاكر | plane ticket
تذكرة قطار | n f | pl=تذاكر | train ticket
تراث ثقافي | n m | pl=- | cultural heritage {mass}
تراث شعبي | n m | pl=- | folklore {mass}
ترجمة آلية | n f | pl=- | machine translation {mass}
تسجيل الخروج | n m | pl=- | logout
تسجيل الدخول | n m | pl=- | login; sign-in
تسجيل حساب | n m | pl=- | account registration
تسجيل خروج | n m | pl=- | logout
تسجيل دخول | n m | pl=- | login; sign-in
تسجيل صوتي | n m | pl=تسجيلات صوتية | audio recording
تسجيل فيديو | n m | pl=تسجيلات | video recording
تسجيل مصور | n m | pl=تسجيلات مصورة | video recording; footage {mass}
تسرب البيانات | n m | pl=- | data leak
تسرب نفطي | n m | pl=تسربات نفطية | oil spill
تسلق الجبال | n m | pl=- | mountain climbing {mass}
تسمم غذائي | n m | pl=حالات تسمم غذائي | food poisoning {mass}
تسوس الأسنان | n m | pl=- | tooth decay {mass}
تسوق إلكتروني | n m | pl=- | online shopping {mass}
تسوق عبر الإنترنت | n m | pl=- | online shopping {mass}
تسوية سياسية | n f | pl=تسويات سياسية | political settlement
تشريح جثة | n m | pl=- | autopsy
تشفير البيانات | n m | pl=- | data encryption {mass}
تشكيلة واسعة من | det | | a wide variety of
تصبح على خير | intj | | good night
تصريح صحفي | n m | pl=تصريحات صحفية | press statement
تصفيات كأس العالم | n f | pl=- | World Cup qualifiers {pl}
تصلب الشرايين | n m | pl=- | atherosclerosis {mass}
تصلب متعدد | n m | pl=- | multiple sclerosis {mass}
تصنيف ائتماني | n m | pl=تصنيفات ائتمانية | credit rating
تصويت بالثقة | n m | pl=- | confidence vote
تصويت سري | n m | pl=- | secret ballot
تصوير بالرنين المغناطيسي | n m | pl=- | magnetic resonance imaging {mass}; MRI {mass}
تصوير مقطعي | n m | pl=- | tomography {mass}
تصيد إلكتروني | n m | pl=- | phishing {mass}
تضخم اقتصادي | n m | pl=- | inflation {mass}
تضخم جامح | n m | pl=- | hyperinflation {mass}; runaway inflation {mass}
تضخم مالي | n m | pl=- | inflation {mass}
تطبيع العلاقات | n m | pl=- | normalization of relations {mass}
تطبيق محمول | n m | pl=تطبيقات | mobile application
تطبيق ويب | n m | pl=تطبيقات | web application
تطبيقا ل | prep | | in implementation of
تطهير عرقي | n m | pl=- | ethnic cleansing {mass}
تظاهرة سلمية | n f | pl=تظاهرات سلمية | peaceful demonstration
تعاطي المخدرات | n m | pl=- | drug use {mass}
تعاف اقتصادي | n m | pl=- | economic recovery {mass}
تعافي اقتصادي | n m | pl=- | economic recovery {mass}
تعاون أمني | n m | pl=- | security cooperation {mass}
تعاون اقتصادي | n m | pl=- | economic cooperation {mass}
تعاون ثنائي | n m | pl=- | bilateral cooperation {mass}
تعاون دولي | n m | pl=- | international cooperation {mass}
تعاون عسكري | n m | pl=- | military cooperation {mass}
تعاون مشترك | n m | pl=- | joint cooperation {mass}
تعبيرا عن | prep | | as an expression of
تعديل دستوري | n m | pl=تعديلات دستورية | constitutional amendment
تعرف على الصوت | n m | pl=- | voice recognition {mass}
تعرف على الوجه | n m | pl=- | facial recognition {mass}
تعزيزات عسكرية | n f | pl=- | military reinforcements {pl}
تعلم آلي | n m | pl=- | machine learning {mass}
تعلم الآلة | n m | pl=- | machine learning {mass}
تعلم عميق | n m | pl=- | deep learning {mass}
تعليقا على | prep | | commenting on
تعليم أساسي | n m | pl=- | basic education {mass}
تعليم إلزامي | n m | pl=- | compulsory education {mass}
تعليم إلكتروني | n m | pl=- | e-learning {mass}
تعليم ابتدائي | n m | pl=- | primary education {mass}
تعليم ثانوي | n m | pl=- | secondary education {mass}
تعليم عال | n m | pl=- | higher education {mass}
تعليم عالي | n m | pl=- | higher education {mass}
تعليم عن بعد | n m | pl=- | distance learning {mass}
تعليم مهني | n m | pl=- | vocational education {mass}
تغير المناخ | n m | pl=- | climate change {mass}
تغير مناخي | n m | pl=تغيرات مناخية | climate change {mass}
تغيرات المناخ | n f | pl=- | climate change {mass}
تغيرات مناخية | n f | pl=- | climate change {mass}
تفاعل البوليميراز المتسلسل | n m | pl=- | polymerase chain reaction
تفجير إرهابي | n m | pl=تفجيرات إرهابية | terrorist bombing
تفجير انتحاري | n m | pl=تفجيرات انتحارية | suicide bombing
تفشي المرض | n m | pl=- | outbreak
تفشي الوباء | n m | pl=- | epidemic outbreak
تقاسم السلطة | n m | pl=- | power sharing {mass}
تقاطع طرق | n m | pl=تقاطعات | intersection; crossroads
تقدير خاطئ | n m | pl=- | miscalculation
تقرير المصير | n m | pl=- | self-determination {mass}
تقرير طبي | n m | pl=تقارير طبية | medical report
تقرير مصير | n m | pl=- | self-determination {mass}
تقشف اقتصادي | n m | pl=- | economic austerity {mass}
تقصي الحقائق | n m vn | pl=- | fact-finding {mass}
تقنية الفيديو | n f | pl=- | VAR {mass}
تقنية المعلومات | n f | pl=- | information technology {mass}
تقنية النانو | n f | pl=- | nanotechnology {mass}
تقنية حيوية | n f | pl=- | biotechnology {mass}
تقويم ميلادي | n m | pl=- | Gregorian calendar
تقويم هجري | n m | pl=- | Hijri calendar
تكافؤ الفرص | n m vn | pl=- | equal opportunity {mass}
تكاليف المعيشة | n f | pl=- | cost of living
تكرير النفط | n m | pl=- | oil refining {mass}
تكلفة المعيشة | n f | pl=- | cost of living
تكلل بالنجاح | v | impf=يتكلل; intr | succeed
تكنولوجيا المعلومات | n f | pl=- | information technology {mass}
تكنولوجيا حديثة | n f | pl=- | modern technology
تكنولوجيا حيوية | n f | pl=- | biotechnology {mass}
تكنولوجيا معلومات | n f | pl=- | information technology {mass}
تكييف هواء | n m | pl=- | air conditioning {mass}
تلفزيون رسمي | n m | pl=- | state television {mass}
تلفزيون عراقي | n m | pl=- | Iraqi television {mass}
تلقيح صناعي | n m | pl=- | artificial insemination {mass}
تلك المرة | adv | | that time
تلوث البيئة | n m | pl=- | environmental pollution {mass}
تلوث الماء | n m | pl=- | water pollution {mass}
تلوث المياه | n m | pl=- | water pollution {mass}
تلوث الهواء | n m | pl=- | air pollution {mass}
تلوث بلاستيكي | n m | pl=- | plastic pollution {mass}
تلوث بيئي | n m | pl=- | environmental pollution {mass}
تلوث ضوضائي | n m | pl=- | noise pollution {mass}
تليف الكبد | n m | pl=- | cirrhosis {mass}
تمارين رياضية | n f | pl=- | exercise {mass}
تماس كهربائي | n m | pl=- | short circuit
تمثيل دبلوماسي | n m | pl=- | diplomatic representation {mass}
تمريرة حاسمة | n f | pl=تمريرات حاسمة | assist
تمريض منزلي | n m | pl=- | home nursing {mass}
تمرين رياضي | n m | pl=تمارين رياضية | exercise
تمرين عسكري | n m | pl=تمارين عسكرية | military exercise
تمسك بموقفه | v | impf=يتمسك; intr | stick to his position
تمسك بموقفها | v | impf=يتمسك; intr | stick to her position
تمسك بموقفهم | v | impf=يتمسك; intr | stick to their position
تمويل دولي | n m | pl=- | international financing {mass}
تمييز عنصري | n m | pl=- | racial discrimination {mass}
تنسيق أمني | n m | pl=- | security coordination {mass}
تنظيم إرهابي | n m | pl=تنظيمات إرهابية | terrorist organization
تنظيم الأسرة | n m | pl=- | family planning {mass}
تنظيم النسل | n m | pl=- | birth control {mass}
تنظيم مسلح | n m | pl=- | armed organization
تنفس اصطناعي | n m | pl=- | artificial respiration {mass}
تنفس الصعداء | v | impf=يتنفس; intr | breathe a sigh of relief
تنفيذا ل | prep | | in implementation of
تنقيب عن النفط | n m | pl=- | oil exploration {mass}
تنمر إلكتروني | n m | pl=- | cyberbullying {mass}
تنمية اجتماعية | n f | pl=- | social development {mass}
تنمية اقتصادية | n f | pl=- | economic development {mass}
تنمية بشرية | n f | pl=- | human development {mass}
تنمية مستدامة | n f | pl=- | sustainable development {mass}
تنوع بيولوجي | n m | pl=- | biodiversity {mass}
تنوع حيوي | n m | pl=- | biodiversity {mass}
تهرب ضريبي | n m vn | pl=- | tax evasion {mass}
تهريب الأسلحة | n m | pl=- | arms smuggling {mass}
تهريب البشر | n m | pl=- | human smuggling {mass}
تهريب المخدرات | n m | pl=- | drug trafficking {mass}
تهمة جنائية | n f | pl=تهم جنائية | criminal charge
توازن بيئي | n m | pl=- | ecological balance
تواصل اجتماعي | n m | pl=- | social media {mass}
توتر عصبي | n m | pl=- | nervous tension {mass}
توجه إلى صناديق الاقتراع | v | impf=يتوجه; intr | go to the polls
توقعات الطقس | n f | pl=- | weather forecast
توقيت صيفي | n m | pl=- | daylight saving time {mass}
توقيت محلي | n m | pl=- | local time {mass}
تيار كهربائي | n m | pl=- | electric current; electricity {mass}
تيار متردد | n m | pl=- | alternating current
تيار مستمر | n m | pl=- | direct current
تيسير كمي | n m | pl=- | quantitative easing {mass}
ثانوية عامة | n f | pl=- | high school diploma
ثاني أكسيد الكربون | n m | pl=- | carbon dioxide {mass}
ثروات طبيعية | n f | pl=- | natural resources {pl}
ثروة حيوانية | n f | pl=- | livestock {mass}
ثروة سمكية | n f | pl=- | fish resources {pl}; fisheries {pl}
ثروة نفطية | n f | pl=- | oil wealth {mass}
ثغرة أمنية | n f | pl=ثغرات أمنية | security vulnerability; vulnerability
ثقافة شعبية | n f | pl=- | popular culture {mass}
ثقب أسود | n m | pl=ثقوب سوداء | black hole
ثقب الأوزون | n m | pl=- | ozone hole
ثقيل الوزن | adj | | heavyweight
ثكنة عسكرية | n f | pl=ثكنات عسكرية | military barracks {plural: military barracks}
ثلاثي الأبعاد | adj | | three-dimensional
ثلاثي الأطراف | adj | | trilateral
ثنائي الأبعاد | adj | | two-dimensional
ثنائي الجنسية | adj | | dual-national
ثنائي القومية | adj | | binational
ثنائي اللغة | adj | | bilingual
ثوران بركاني | n m | pl=- | volcanic eruption
ثورة بركان | n f | pl=- | volcanic eruption
ثورة شعبية | n f | pl=- | popular uprising
ثورة صناعية | n f | pl=ثورات صناعية | industrial revolution
جائحة كورونا | n f | pl=- | coronavirus pandemic
جائحة كوفيد | n f | pl=- | COVID pandemic
جاذبية أرضية | n f | pl=- | gravity {mass}
جانب آخر | n m | pl=- | other side
جبهة قتال | n f | pl=+ات | battlefront
جدار حماية | n m | pl=جدران | firewall
جدار ناري | n m | pl=جدران نارية | firewall
جدري القردة | n m | pl=- | monkeypox {mass}; mpox {mass}
جدري الماء | n m | pl=- | chickenpox {mass}
جدول أعمال | n m | pl=جداول | agenda
جدول زمني | n m | pl=جداول زمنية | timetable; timeline
جدولة الديون | n f | pl=- | debt rescheduling {mass}
جدير بالثقة | adj | | trustworthy
جدير بالذكر | adj | | worth mentioning
جدير بالملاحظة | adj | | noteworthy
جذب الأنظار | v | impf=يجذب; intr | attract attention
جذب الانتباه | v | impf=يجذب; intr | attract attention
جذب انتباه | v | impf=يجذب | attract the attention of
جذر تربيعي | n m | pl=- | square root
جرائم إلكترونية | n f | pl=- | cybercrime {mass}
جرائم الحرب | n f | pl=- | war crimes {pl}
جرائم الشرف | n f | pl=- | honor killings {pl}
جرائم الكراهية | n f | pl=- | hate crimes {pl}
جرائم ضد الإنسانية | n f | pl=- | crimes against humanity {pl}
جراحة التجميل | n f | pl=- | plastic surgery {mass}
جراحة القلب | n f | pl=- | heart surgery {mass}
جراحة تجميلية | n f | pl=جراحات تجميلية | cosmetic surgery; plastic surgery
جرس إنذار | n m | pl=أجراس | alarm bell
جرعة تنشيطية | n f | pl=جرعات تنشيطية | booster dose
جرعة زائدة | n f | pl=جرعات زائدة | overdose
جرعة معززة | n f | pl=جرعات معززة | booster dose
جرعة مفرطة | n f | pl=جرعات مفرطة | overdose
جرف صخري | n m | pl=جروف صخرية | cliff
جرف قاري | n m | pl=جروف قارية | continental shelf
جريب فروت | n m | pl=- | grapefruit
جريدة يومية | n f | pl=جرائد يومية | daily newspaper
جريمة إلكترونية | n f | pl=جرائم إلكترونية | cybercrime
جريمة جنائية | n f | pl=- | criminal offense
جريمة حرب | n f | pl=جرائم | war crime
جريمة سيبرانية | n f | pl=جرائم سيبرانية | cybercrime
جريمة شرف | n f | pl=جرائم | honor killing
جريمة ضد الإنسانية | n f | pl=جرائم ضد الإنسانية | crime against humanity {plural: crimes against humanity}
جريمة قتل | n f | pl=جرائم | murder
جريمة كراهية | n f | pl=جرائم | hate crime
جريمة منظمة | n f | pl=- | organized crime {mass}
جزء لا يتجزأ | n m | pl=- | integral part
جسم متفجر | n m | pl=أجسام متفجرة | explosive device
جسم مشبوه | n m | pl=أجسام مشبوهة | suspicious object
جسم مضاد | n m | pl=أجسام مضادة | antibody
جلسة استماع | n f | pl=جلسات | hearing
جلسة المحكمة | n f | pl=جلسات المحكمة | court session
جلسة برلمانية | n f | pl=جلسات برلمانية | parliamentary session
جلسة تصوير | n f | pl=+ات | photo shoot
جلسة طارئة | n f | pl=- | emergency session
جلسة علنية | n f | pl=- | public session
جلسة عمل | n f | pl=جلسات | working session
جلسة محاكمة | n f | pl=جلسات | trial session
جلسة مغلقة | n f | pl=- | closed session
جلطة دماغية | n f | pl=جلطات دماغية | stroke
جلطة دموية | n f | pl=جلطات دموية | blood clot
جلطة قلبية | n f | pl=جلطات قلبية | heart attack
جليسة أطفال | n f hum | pl=جليسات | babysitter
جماعات عرقية | n f | pl=- | ethnic groups {pl}
جماعة إرهابية | n f | pl=جماعات إرهابية | terrorist group
جماعة ضغط | n f | pl=جماعات | pressure group; lobby
جماعة متطرفة | n f | pl=جماعات متطرفة | extremist group
جماعة مسلحة | n f | pl=جماعات مسلحة | armed group
جماعة معارضة | n f | pl=جماعات معارضة | opposition group
جمرة خبيثة | n f | pl=- | anthrax {mass}
جمع البيانات | n m | pl=- | data collection {mass}
جمع تبرعات | n m | pl=- | fundraising {mass}
جمعية تعاونية | n f | pl=جمعيات تعاونية | cooperative; cooperative society
جمعية خيرية | n f | pl=جمعيات خيرية | charity
جمعية عامة | n f | pl=جمعيات عامة | general assembly
جمعية عمومية | n f | pl=جمعيات عمومية | general assembly
جملة من | det | | a number of
جملة وتفصيلا | adv | | completely; outright
جمود سياسي | n m | pl=- | political stalemate
جميع أشكال | det | | all forms of
جميع أنواع | det | | all kinds of
جميل المظهر | adj | | good-looking
جنبا إلى جنب | adv | | side by side
جندي مجهول | n m hum | pl=- | unknown soldier
جندي مشاة | n m hum | pl=جنود | infantryman {plural: infantrymen}
جنسية مزدوجة | n f | pl=- | dual citizenship {mass}
جنوب آسيوي | adj nisba | | South Asian
جنوب أفريقي | adj nisba | pl=+ون | South African
جنوب إفريقي | adj nisba | | South African
جنوب سوداني | adj nisba | | South Sudanese
جنوب شرق | n m | pl=- | southeast
جنوب غرب | n m | pl=- | southwest
جنوح الأحداث | n m | pl=- | juvenile delinquency {mass}
جنود الاحتياط | n m hum | pl=- | reservists {pl}
جنود حفظ السلام | n m hum | pl=- | peacekeepers {pl}
جهاز أمني | n m | pl=أجهزة أمنية | security service; security agency
جهاز إداري | n m | pl=أجهزة إدارية | administrative apparatus
جهاز إرسال | n m | pl=أجهزة | transmitter
جهاز إنذار | n m | pl=أجهزة | alarm
جهاز استخبارات | n m | pl=أجهزة | intelligence service
جهاز استشعار | n m | pl=أجهزة | sensor
جهاز استقبال | n m | pl=أجهزة | receiver
جهاز الدوران | n m | pl=- | circulatory system
جهاز المخابرات | n m | pl=- | intelligence service
جهاز المناعة | n m | pl=- | immune system
جهاز بولي | n m | pl=- | urinary system
جهاز تحكم | n m | pl=أجهزة | controller; remote control
جهاز تحكم عن بعد | n m | pl=أجهزة | remote control
جهاز تكييف | n m | pl=أجهزة | air conditioner
جهاز تلفزيون | n m | pl=أجهزة | television set
جهاز تنفس | n m | pl=أجهزة | ventilator
جهاز تنفس اصطناعي | n m | pl=أجهزة | ventilator
جهاز تنفسي | n m | pl=- | respiratory system
جهاز تنفسي علوي | n m | pl=- | upper respiratory tract
جهاز توجيه | n m | pl=أجهزة | router
جهاز حاسوب | n m | pl=أجهزة | computer
جهاز دوري | n m | pl=- | circulatory system
جهاز ذكي | n m | pl=أجهزة ذكية | smart device
جهاز طرد مركزي | n m | pl=أجهزة | centrifuge
جهاز عرض | n m | pl=أجهزة | projector
جهاز عصبي | n m | pl=- | nervous system
جهاز فني | n m | pl=أجهزة فنية | coaching staff
جهاز قضائي | n m | pl=أجهزة قضائية | judiciary; judicial system
جهاز كشف | n m | pl=أجهزة | detector
جهاز كمبيوتر | n m | pl=أجهزة | computer
جهاز كهربائي | n m | pl=أجهزة كهربائية | electrical appliance
جهاز لمفاوي | n m | pl=- | lymphatic system
جهاز لوحي | n m | pl=أجهزة لوحية | tablet
جهاز محمول | n m | pl=أجهزة محمولة | mobile device
جهاز مخابرات | n m | pl=أجهزة | intelligence service
جهاز مناعي | n m | pl=- | immune system
جهاز هضمي | n m | pl=- | digestive system
جهد استخباراتي | n m | pl=- | intelligence effort
جهد استخباري | n m | pl=- | intelligence effort
جهد كهربائي | n m | pl=جهود كهربائية | voltage
جهود دبلوماسية | n f | pl=- | diplomatic efforts {pl}
جهود دولية | n f | pl=- | international efforts {pl}
جواز سفر | n m | pl=+ات | passport
جودة الحياة | n f | pl=- | quality of life
جودة الهواء | n f | pl=- | air quality {mass}
جولة أولى | n f | pl=- | first round
جولة إعادة | n f | pl=- | runoff
جولة افتتاحية | n f | pl=جولات افتتاحية | opening round
جولة افتراضية | n f | pl=جولات افتراضية | virtual tour
جولة ثانية | n f | pl=- | second round
جولة محادثات | n f | pl=جولات | round of talks {plural: rounds of talks}
جولة مفاوضات | n f | pl=- | round of negotiations
جيد التجهيز | adj | | well-equipped
جيد التنظيم | adj | | well-organized
جيش احتلال | n m | pl=جيوش | occupation army
جيش نظامي | n m | pl=- | regular army
جيش وطني | n m | pl=- | national army
جيلا بعد جيل | adv | | generation after generation
حاجز أمني | n m | pl=حواجز أمنية | security checkpoint
حاجز تجاري | n m | pl=حواجز تجارية | trade barrier
حاد اللهجة | adj | | strongly worded
حاد عن | v | impf=يحيد عن | deviate from
حادث إطلاق نار | n m | pl=حوادث | shooting; shooting incident
حادث تحطم طائرة | n m | pl=حوادث | plane crash
حادث تصادم | n m | pl=حوادث | collision
حادث دهس | n m | pl=حوادث | run-over accident
حادث سيارة | n m | pl=- | car accident
حادث سير | n m | pl=حوادث | traffic accident; car accident
حادث طريق | n m | pl=حوادث | road accident
حادث عمل | n m | pl=حوادث | work accident
حادث مأساوي | n m | pl=حوادث مأساوية | tragic accident
حادث مؤسف | n m | pl=حوادث مؤسفة | unfortunate incident
حادث مروري | n m | pl=حوادث مرورية | traffic accident
حادثة إطلاق نار | n f | pl=حوادث | shooting; shooting incident
حادي عشر | adj | | eleventh
حارس أمن | n m hum | pl=حراس | security guard
حارس شخصي | n m hum | pl=حراس شخصيون | bodyguard
حارس مرمى | n m hum | pl=حراس | goalkeeper
حاز إعجاب | v | impf=يحوز | win the admiration of
حاز ثقة | v | impf=يحوز | win the confidence of
حاسب آلي | n m | pl=- | computer
حاسة البصر | n f | pl=- | sense of sight
حاسة التذوق | n f | pl=- | sense of taste
حاسة السمع | n f | pl=- | sense of hearing
حاسة الشم | n f | pl=- | sense of smell
حاسة اللمس | n f | pl=- | sense of touch
حاسة سادسة | n f | pl=- | sixth sense
حاسوب شخصي | n m | pl=حواسيب شخصية | personal computer
حاسوب محمول | n m | pl=حواسيب محمولة | laptop
حاصل جمع | n m | pl=- | sum
حاصل ضرب | n m | pl=- | product
حافلة مدرسية | n f | pl=حافلات مدرسية | school bus
حاق ب | v | impf=يحيق ب | befall
حاكم عسكري | n m hum title | pl=حكام عسكريون,حكام عسكريين | military governor
حاكم مدني | n m hum title | pl=حكام مدنيون,حكام مدنيين | civil governor
حاكم مطلق | n m hum | pl=حكام مطلقون,حكام مطلقين | autocrat
حال دون | v | impf=يحول دون | prevent
حالة إصابة | n f | pl=+ات | case; infection
حالة استثنائية | n f | pl=- | exceptional case
حالة الطقس | n f | pl=- | weather {mass}
حالة الطوارئ | n f | pl=- | state of emergency
حالة تأهب | n f | pl=- | state of alert
حالة حرب | n f | pl=- | state of war
حالة صحية | n f | pl=حالات صحية | health condition
حالة طوارئ | n f | pl=+ات | state of emergency {plural: states of emergency}
حالة وفاة | n f | pl=+ات | death
حالي جدا | adj | | very current
حامل أسهم | n m hum | pl=حملة | shareholder
حامل لقب | n m hum | pl=حملة; f=+ة | titleholder; defending champion
حاملة طائرات | n f | pl=+ات | aircraft carrier
حب الشباب | n m | pl=- | acne {mass}
حبال صوتية | n f | pl=- | vocal cords {pl}
حبس أنفاسه | v | impf=يحبس; intr | hold his breath
حبس أنفاسها | v | impf=يحبس; intr | hold her breath
حبس أنفاسهم | v | impf=يحبس; intr | hold their breath
حبس احتياطي | n m | pl=- | pretrial detention {mass}
حبس انفرادي | n m | pl=- | solitary confinement {mass}
حبس مؤبد | n m | pl=- | life imprisonment {mass}
حبل سري | n m | pl=حبال سرية | umbilical cord
حبل شوكي | n m | pl=- | spinal cord
حبوب منع الحمل | n f | pl=- | contraceptive pills {pl}
حبوب منومة | n f | pl=- | sleeping pills {pl}
حتى إشعار آخر | adv | | until further notice
حتى الآن | adv | | so far; until now
حتى الآونة الأخيرة | adv | | until recently
حتى الساعة | adv | | so far
حتى اللحظة | adv | | so far
حتى الموت | adv | | to death
حتى النخاع | adv | | to the core
حتى النهاية | adv | | to the end
حتى اليوم | adv | | to this day
حتى ذلك الحين | adv | | until then
حتى ذلك الوقت | adv | | until then
حتى لو | conj | | even if
حتى هذه اللحظة | adv | | up to this moment; so far
حتى وإن | conj | | even if
حتى وقت قريب | adv | | until recently
حتى وقت متأخر | adv | | until late
حتى ولو | conj | | even if
حتى يومنا هذا | adv | | to this day
حجاب حاجز | n m | pl=- | diaphragm
حجب الثقة | n m | pl=- | vote of no confidence
حجر أساس | n m | pl=- | foundation stone
حجر الزاوية | n m | pl=- | cornerstone
حجر صحي | n m | pl=- | quarantine {mass}
حجر عثرة | n m | pl=- | stumbling block
حجر كريم | n m | pl=أحجار كريمة | gemstone
حجر منزلي | n m | pl=- | home quarantine {mass}
حد أدنى | n m | pl=- | minimum
حد أقصى | n m | pl=- | maximum
حد من | v | impf=يحد من | limit; reduce
حديث العهد | adj | | new; recent
حديث الولادة | adj | pl=حديثو الولادة,حديثي الولادة | newborn
حديث نبوي | n m | pl=أحاديث نبوية | prophetic hadith
حديقة حيوان | n f | pl=حدائق | zoo
حديقة حيوانات | n f | pl=حدائق | zoo
حديقة عامة | n f | pl=حدائق عامة | public park; park
حديقة نباتية | n f | pl=حدائق نباتية | botanical garden
حديقة وطنية | n f | pl=حدائق وطنية | national park
حذا حذو | v | impf=يحذو | follow the example of
حذاء رياضي | n m | pl=أحذية رياضية; plgloss=sneakers {pl} | sneaker; sports shoe
حرائق الغابات | n f | pl=- | wildfires {pl}; forest fires {pl}
حراري أرضي | adj nisba | | geothermal
حرب أهلية | n f | pl=حروب أهلية | civil war
حرب إعلامية | n f | pl=- | media war
حرب إلكترونية | n f | pl=- | electronic warfare {mass}
حرب استباقية | n f | pl=حروب استباقية | preemptive war
حرب استنزاف | n f | pl=حروب | war of attrition
حرب باردة | n f | pl=- | cold war
حرب بالوكالة | n f | pl=- | proxy war
حرب بيولوجية | n f | pl=حروب بيولوجية | biological warfare {mass}
حرب تجارية | n f | pl=- | trade war
حرب خاطفة | n f | pl=حروب خاطفة | blitzkrieg
حرب سيبرانية | n f | pl=حروب سيبرانية | cyber warfare {mass}
حرب شاملة | n f | pl=- | all-out war
حرب شوارع | n f | pl=- | street fighting {mass}
حرب طائفية | n f | pl=حروب طائفية | sectarian war
حرب عالمية | n f | pl=حروب عالمية | world war
حرب عصابات | n f | pl=- | guerrilla warfare {mass}
حرب كلامية | n f | pl=حروب كلامية | war of words {plural: wars of words}
حرب نفسية | n f | pl=- | psychological warfare {mass}
حرب نووية | n f | pl=- | nuclear war
حرس الحدود | n m | pl=- | Border Guard
حرس جمهوري | n m | pl=- | Republican Guard
حرس حدود | n m | pl=- | border guards {pl}
حرس وطني | n m | pl=- | national guard
حرصا على | prep | | out of concern for
حرف أبجدي | n m | pl=حروف أبجدية | letter of the alphabet {plural: letters of the alphabet}
حرف جر | n m | pl=حروف | preposition
حرف عطف | n m | pl=حروف | conjunction
حرفا بحرف | adv | | to the letter
حرقة المعدة | n f | pl=- | heartburn {mass}
حرك ساكنا | v | impf=يحرك; intr | lift a finger
حركة احتجاجية | n f | pl=حركات احتجاجية | protest movement
حركة المرور | n f | pl=- | traffic {mass}
حركة سياسية | n f | pl=حركات سياسية | political movement
حركة طيران | n f | pl=- | air traffic {mass}
حركة عمالية | n f | pl=- | labor movement
حركة مرور | n f | pl=- | traffic {mass}
حركة مقاومة | n f | pl=- | resistance movement
حرم جامعي | n m | pl=- | campus
حريات عامة | n f | pl=- | public freedoms {pl}; civil liberties {pl}
حريات مدنية | n f | pl=- | civil liberties {pl}
حرية التعبير | n f | pl=- | freedom of expression {mass}
حرية التنقل | n f | pl=- | freedom of movement {mass}
حرية الرأي | n f | pl=- | freedom of opinion {mass}
حرية الصحافة | n f | pl=- | freedom of the press {mass}
حرية العبادة | n f | pl=- | freedom of worship {mass}
حريق غابات | n m | pl=حرائق | forest fire; wildfire
حزام أخضر | n m | pl=أحزمة خضراء | green belt
حزام أمان | n m | pl=أحزمة | seat belt
حزام متفجر | n m | pl=أحزمة متفجرة | explosive belt
حزام ناسف | n m | pl=أحزمة ناسفة | explosive belt
حزب حاكم | n m | pl=أحزاب حاكمة | ruling party
حزب سياسي | n m | pl=أحزاب سياسية | political party
حزب معارض | n m | pl=أحزاب معارضة | opposition party
حزب معارضة | n m | pl=أحزاب | opposition party
حزب يساري | n m | pl=أحزاب يسارية | left-wing party
حزب يميني | n m | pl=أحزاب يمينية | right-wing party
حس سليم | n m | pl=- | common sense {mass}
حس فكاهة | n m | pl=- | sense of humor
حساب بنكي | n m | pl=حسابات بنكية | bank account
حساب جار | n m | pl=- | current account
حساب جاري | n m | pl=حسابات جارية | current account
حساب رسمي | n m | pl=حسابات رسمية | official account
حساب شخصي | n m | pl=حسابات شخصية | personal account
حساب مستخدم | n m | pl=حسابات | user account
حساب مصرفي | n m | pl=حسابات مصرفية | bank account
حساب وهمي | n m | pl=حسابات وهمية | fake account
حساسية الطعام | n f | pl=- | food allergy
حساسية مفرطة | n f | pl=- | hypersensitivity {mass}
حسب الأصول | adv | | duly
حسب الاقتضاء | adv | | as appropriate
حسب الحاجة | adv | | as needed
حسب الطلب | adv | | on demand
حسن الجوار | n m | pl=- | good-neighborliness {mass}
حسن السمعة | adj | | reputable
حسن النية | adj | | well-intentioned
حسن حظ | n m | pl=- | good luck {mass}
حسن سلوك | n m | pl=- | good conduct {mass}
حسن سير وسلوك | n m | pl=- | good conduct {mass}
حسن ضيافة | n m | pl=- | hospitality {mass}
حسن نوايا | n m | pl=- | goodwill {mass}
حسن نية | n m | pl=- | goodwill {mass}
حصان طروادة | n m | pl=- | Trojan horse
حصانة برلمانية | n f | pl=- | parliamentary immunity {mass}
حصانة دبلوماسية | n f | pl=- | diplomatic immunity {mass}
حصبة ألمانية | n f | pl=- | rubella {mass}
حصة تدريبية | n f | pl=حصص تدريبية | training session
حصة دراسية | n f | pl=حصص دراسية | class; lesson
حصة سوقية | n f | pl=حصص سوقية | market share
حصة مائية | n f | pl=حصص مائية | water share
حصد أرواح | v | impf=يحصد | claim the lives of
حصن حصين | n m | pl=حصون حصينة | stronghold
حصوات الكلى | n f | pl=- | kidney stones {pl}
حصيلة الضحايا | n f | pl=- | death toll
حصيلة القتلى | n f | pl=- | death toll
حصيلة وفيات | n f | pl=- | death toll
حطم الرقم القياسي | v | impf=يحطم; intr | break the record
حطم رقما قياسيا | v | impf=يحطم; intr | break a record
حظ سعيد | n m | pl=- | good luck {mass}
حظ سيئ | n m | pl=- | bad luck {mass}
حظا سعيدا | intj | | good luck
حظر أسلحة | n m | pl=- | arms embargo
حظر التجول | n m | pl=- | curfew
حظر تجوال | n m | pl=- | curfew
حظر تجول | n m | pl=- | curfew
حظر تصدير | n m | pl=- | export ban
حظر جوي | n m | pl=- | no-fly zone
حظر سفر | n m | pl=- | travel ban
حظر سلاح | n m | pl=- | arms embargo
حظر طيران | n m | pl=- | flight ban; no-fly zone
حفاظا على | prep | | in order to preserve
حفظ الأمن | n m | pl=- | maintenance of security {mass}
حفظ سلام | n m | pl=- | peacekeeping {mass}
حفل استقبال | n m | pl=- | reception
حفل افتتاح | n m | pl=- | opening ceremony
حفل ب | v | impf=يحفل ب | be full of
حفل تأبين | n m | pl=حفلات | memorial service
حفل تخرج | n m | pl=حفلات | graduation ceremony
حفل تكريم | n m | pl=حفلات | honoring ceremony
حفل تنصيب | n m | pl=- | inauguration ceremony
حفل توزيع جوائز | n m | pl=حفلات | awards ceremony
حفل توقيع | n m | pl=حفلات | signing ceremony
حفل ختام | n m | pl=- | closing ceremony
حفل خطوبة | n m | pl=حفلات | engagement party
حفل زفاف | n m | pl=حفلات | wedding
حفل عشاء | n m | pl=حفلات | dinner party
حفل غنائي | n m | pl=حفلات غنائية | concert
حفل موسيقي | n m | pl=حفلات موسيقية | concert
حفلة تنكرية | n f | pl=حفلات تنكرية | costume party
حفلة عيد ميلاد | n f | pl=+ات | birthday party
حفلة موسيقية | n f | pl=حفلات موسيقية | concert
حق أساسي | n m | pl=حقوق أساسية | basic right; fundamental right
حق اقتراع | n m | pl=- | right to vote; suffrage {mass}
حق العودة | n m | pl=- | right of return
حق النقض | n m | pl=- | veto
حق امتياز | n m | pl=- | franchise
حق انتفاع | n m | pl=- | usufruct
حق تقرير المصير | n m | pl=- | right to self-determination
حق حصري | n m | pl=حقوق حصرية | exclusive right
حق دستوري | n m | pl=حقوق دستورية | constitutional right
حق ل | v | impf=يحق ل | be the right of
حق مشروع | n m | pl=حقوق مشروعة | legitimate right
حقل ألغام | n m | pl=حقول | minefield
حقل غاز | n m | pl=حقول | gas field
حقل مغناطيسي | n m | pl=حقول مغناطيسية | magnetic field
حقل نفط | n m | pl=حقول | oil field
حقل نفطي | n m | pl=حقول نفطية | oil field
حقن الدماء | v | impf=يحقن; intr | prevent bloodshed
حقوق أساسية | n f | pl=- | fundamental rights {pl}; basic rights {pl}
حقوق الطبع والنشر | n f | pl=- | copyright {mass}
حقوق الطفل | n f | pl=- | children's rights {pl}
حقوق المرأة | n f | pl=- | women's rights {pl}
حقوق النشر | n f | pl=- | copyright {mass}
حقوق مدنية | n f | pl=- | civil rights {pl}
حقوق ملكية | n f | pl=- | property rights {pl}
حقيبة دبلوماسية | n f | pl=حقائب دبلوماسية | diplomatic bag
حقيبة سفر | n f | pl=حقائب | suitcase
حقيبة ظهر | n f | pl=حقائب | backpack
حقيبة مدرسية | n f | pl=حقائب مدرسية | schoolbag
حقيبة وزارية | n f | pl=حقائب وزارية | ministerial portfolio
حقيبة يد | n f | pl=حقائب | handbag
حكم ابتدائي | n m | pl=أحكام ابتدائية | preliminary ruling; first-instance ruling
حكم استبدادي | n m | pl=- | despotism {mass}; authoritarian rule {mass}
حكم الإعدام | n m | pl=- | death sentence
حكم القانون | n m | pl=- | rule of law
حكم المؤبد | n m | pl=- | life sentence
حكم بالإعدام | n m | pl=أحكام بالإعدام | death sentence
حكم بالسجن | n m | pl=- | prison sentence
حكم ذاتي | n m | pl=- | self-government {mass}; autonomy {mass}
حكم رشيد | n m | pl=- | good governance {mass}
حكم عسكري | n m | pl=- | military rule {mass}
حكم غيابي | n m | pl=أحكام غيابية | judgment in absentia {plural: judgments in absentia}
حكم قضائي | n m | pl=أحكام قضائية | court ruling
حكم محلي | n m | pl=- | local government {mass}; local governance {mass}
حكم مدني | n m | pl=- | civilian rule {mass}
حكم مساعد | n m hum | pl=حكام مساعدون,حكام مساعدين | assistant referee
حكم مسبق | n m | pl=أحكام مسبقة | prejudice; preconception
حكم ملكي | n m | pl=- | monarchy
حكم نهائي | n m | pl=أحكام نهائية | final ruling
حكومة أقلية | n f | pl=حكومات | minority government
حكومة إقليم كردستان | n f | pl=- | Kurdistan Regional Government
حكومة ائتلافية | n f | pl=- | coalition government
حكومة اتحادية | n f | pl=- | federal government
حكومة انتقالية | n f | pl=- | transitional government
حكومة تصريف أعمال | n f | pl=- | caretaker government
حكومة تكنوقراط | n f | pl=حكومات | technocratic government
حكومة ظل | n f | pl=حكومات | shadow government
حكومة فيدرالية | n f | pl=- | federal government
حكومة مؤقتة | n f | pl=- | interim government
حكومة محلية | n f | pl=+ات | local government
حكومة مركزية | n f | pl=- | central government
حكومة منتخبة | n f | pl=- | elected government
حكومة وحدة وطنية | n f | pl=- | national unity government
حكومي دولي | adj nisba | | intergovernmental
حل الدولتين | n m | pl=- | two-state solution
حل جذري | n m | pl=حلول جذرية | radical solution
حل سلمي | n m | pl=حلول سلمية | peaceful solution
حل سياسي | n m | pl=حلول سياسية | political solution
حل عسكري | n m | pl=- | military solution
حل وسط | n m | pl=حلول | compromise
حلبة سباق | n f | pl=حلبات | racetrack; circuit
حلف اليمين | v | impf=يحلف اليمين | take the oath
حلقة مفرغة | n f | pl=- | vicious circle
حلقة نقاش | n f | pl=حلقات | panel discussion
حلقة وصل | n f | pl=حلقات | link
حلم اليقظة | n m | pl=أحلام | daydream
حليب الأم | n m | pl=- | breast milk {mass}
حليب مجفف | n m | pl=- | powdered milk {mass}
حمار وحشي | n m | pl=حمير وحشية | zebra
حمام سباحة | n m | pl=حمامات | swimming pool
حمام سباحة أولمبي | n m | pl=- | Olympic swimming pool
حمام شمس | n m | pl=حمامات | sunbath
حمام عام | n m | pl=حمامات عامة | public bath
حماية اجتماعية | n f | pl=- | social protection {mass}
حماية البيئة | n f | pl=- | environmental protection {mass}
حماية البيانات | n f | pl=- | data protection {mass}
حماية المستهلك | n f | pl=- | consumer protection {mass}
حمض أميني | n m | pl=أحماض أمينية | amino acid
حمض الفوليك | n m | pl=- | folic acid {mass}
حمض الكبريتيك | n m | pl=- | sulfuric acid {mass}
حمض اللاكتيك | n m | pl=- | lactic acid {mass}
حمض دهني | n m | pl=أحماض دهنية | fatty acid
حمض ريبوزي نووي | n m | pl=- | RNA {mass}
حمض نووي | n m | pl=أحماض نووية | DNA {mass}; nucleic acid
حمض نووي ريبوزي | n m | pl=- | RNA {mass}
حمل زائد | n m | pl=أحمال زائدة | overload
حمل فيروسي | n m | pl=- | viral load
حملة انتخابية | n f | pl=حملات انتخابية | election campaign; electoral campaign
حملة تطعيم | n f | pl=حملات | vaccination campaign
حملة تلقيح | n f | pl=+ات | vaccination campaign
حملة توعية | n f | pl=حملات | awareness campaign
حملة رئاسية | n f | pl=حملات رئاسية | presidential campaign
حمم بركانية | n f | pl=- | lava {mass}
حموضة المعدة | n f | pl=- | stomach acidity {mass}
حمى التيفوئيد | n f | pl=- | typhoid fever {mass}
حمى الضنك | n f | pl=- | dengue fever {mass}
حمى القش | n f | pl=- | hay fever {mass}
حمى صفراء | n f | pl=- | yellow fever {mass}
حمى نزفية | n f | pl=- | hemorrhagic fever {mass}
حمية غذائية | n f | pl=حميات غذائية | diet
حواجز تجارية | n f | pl=- | trade barriers {pl}
حوادث السير | n f | pl=- | traffic accidents {pl}
حوادث الطرق | n f | pl=- | road accidents {pl}
حوادث المرور | n f | pl=- | traffic accidents {pl}
حوار استراتيجي | n m | pl=- | strategic dialogue
حوار سياسي | n m | pl=- | political dialogue
حوار وطني | n m | pl=- | national dialogue
حوت أزرق | n m | pl=حيتان زرقاء | blue whale
حوزة علمية | n f | pl=- | Shiite seminary
حوسبة سحابية | n f | pl=- | cloud computing {mass}
حوض أسماك | n m | pl=أحواض | aquarium; fish tank
حوض استحمام | n m | pl=أحواض | bathtub
حوض سباحة | n m | pl=أحواض | swimming pool
حوض سمك | n m | pl=أحواض | aquarium
حوض نهر | n m | pl=أحواض | river basin
حوكمة رشيدة | n f | pl=- | good governance {mass}
حول العالم | adv | | around the world
حول ذلك | adv | | about that
حول ما إذا | conj | | about whether
حي الضمير | adj | | conscientious
حي سكني | n m | pl=أحياء سكنية | residential neighborhood
حي شعبي | n m | pl=أحياء شعبية | working-class neighborhood
حي فقير | n m | pl=أحياء فقيرة | slum; poor neighborhood
حياة بحرية | n f | pl=- | marine life {mass}
حياة برية | n f | pl=- | wildlife {mass}
حياة طبيعية | n f | pl=- | normal life {mass}
حياة يومية | n f | pl=- | daily life {mass}
حياد كربوني | n m | pl=- | carbon neutrality {mass}
حيازة أسلحة | n f | pl=- | possession of weapons {mass}
حيازة المخدرات | n f | pl=- | drug possession {mass}
حيث إن | conj | | since
حيثما أمكن | adv | | where possible
حيز التنفيذ | adv | | into force
حيوان أليف | n m | pl=حيوانات أليفة | pet
حيوان بري | n m | pl=حيوانات برية | wild animal
حيوان مجتر | n m | pl=حيوانات مجترة | ruminant
حيوان مفترس | n m | pl=حيوانات مفترسة | predator
حيوان منوي | n m | pl=حيوانات منوية; plgloss=sperm {pl} | sperm {plural: sperm}
حيوانات أليفة | n f | pl=- | pets {pl}
حيوانات برية | n f | pl=- | wild animals {pl}
حيوي الأهمية | adj | | vitally important
حيوي كيميائي | adj nisba | | biochemical
خاتم خطوبة | n m | pl=خواتم | engagement ring
خاتم زواج | n m | pl=خواتم | wedding ring
خادم الحرمين الشريفين | n m hum title | pl=- | Custodian of the Two Holy Mosques
خادم بريد | n m | pl=خوادم | mail server
خادم ويب | n m | pl=خوادم | web server
خارج أرضه | adv | | away
خارج البلاد | adv | | abroad; outside the country
خارج الخدمة | adv | | out of service
خارج السيطرة | adv | | out of control
خارج القانون | adv | | outside the law
خارج المدينة | adv | | out of town
خارج نطاق القضاء | adv | | extrajudicially
خارطة طريق | n f | pl=خرائط | roadmap
خارق للعادة | adj | | extraordinary
خبر زائف | n m | pl=أخبار زائفة; plgloss=fake news {mass} | fake news {mass}
خبر عاجل | n m | pl=أخبار عاجلة | breaking news {mass}
خبر كاذب | n m | pl=أخبار كاذبة; plgloss=fake news {mass} | fake news {mass}
خبز محمص | n m | pl=- | toast {mass}
خبير أمني | n m hum | pl=خبراء أمنيون,خبراء أمنيين | security expert
خبير استراتيجي | n m hum | pl=خبراء استراتيجيون,خبراء استراتيجيين | strategic expert; strategist
خبير اقتصاد | n m hum | pl=خبراء | economist
خبير اقتصادي | n m hum | pl=خبراء اقتصاديون,خبراء اقتصاديين | economist; economic expert
خبير بيئي | n m hum | pl=خبراء بيئيون,خبراء بيئيين | environmental expert
خبير تغذية | n m hum | pl=خبراء | nutritionist
خبير تقني | n m hum | pl=خبراء تقنيون,خبراء تقنيين | technical expert
خبير عسكري | n m hum | pl=خبراء عسكريون,خبراء عسكريين | military expert
خبير قانوني | n m hum | pl=خبراء قانونيون,خبراء قانونيين | legal expert
خبير مالي | n m hum | pl=خبراء ماليون,خبراء ماليين | financial expert
خبير متفجرات | n m hum | pl=خبراء | explosives expert; bomb disposal expert
خدمات أساسية | n f | pl=- | basic services {pl}
خدمات الرعاية الصحية | n f | pl=- | health care services {pl}
خدمات صحية | n f | pl=- | health services {pl}
خدمات طبية | n f | pl=- | medical services {pl}
خدمات مالية | n f | pl=- | financial services {pl}
خدمة إسعاف | n f | pl=خدمات | ambulance service
خدمة إلزامية | n f | pl=- | compulsory service {mass}
خدمة إنترنت | n f | pl=خدمات | internet service
خدمة الدين | n f | pl=- | debt service {mass}
خدمة الزبائن | n f | pl=- | customer service {mass}
خدمة بريدية | n f | pl=خدمات بريدية | postal service
خدمة توصيل | n f | pl=خدمات | delivery service
خدمة ذاتية | n f | pl=- | self-service {mass}
خدمة عامة | n f | pl=خدمات عامة | public service
خدمة عسكرية | n f | pl=- | military service {mass}
خدمة عملاء | n f | pl=- | customer service {mass}
خدمة مجتمعية | n f | pl=خدمات مجتمعية | community service {mass}
خدمة مدنية | n f | pl=- | civil service {mass}
خدمة مصرفية | n f | pl=خدمات مصرفية | banking service
خراطيم المياه | n f | pl=- | water cannons {pl}
خرج إلى الشوارع | v | impf=يخرج; intr | take to the streets
خرج إلى حيز الوجود | v | impf=يخرج; intr | come into being
خرج عن السيطرة | v | impf=يخرج; intr | get out of control
خرج عن نطاق السيطرة | v | impf=يخرج; intr | get out of control
خرق أمني | n m | pl=خروق أمنية,خروقات أمنية | security breach
خرق الهدنة | n m | pl=- | breach of the truce
خروج المغلوب | n m | pl=- | knockout {mass}
خريطة طريق | n f | pl=خرائط | roadmap
خزان مياه | n m | pl=خزانات | water tank
خزان وقود | n m | pl=خزانات | fuel tank
خزانة كتب | n f | pl=خزانات | bookcase
خزانة ملابس | n f | pl=خزانات | wardrobe
خسائر بشرية | n f | pl=- | casualties {pl}; human losses {pl}
خسائر في الأرواح | n f | pl=- | loss of life
خسائر مادية | n f | pl=- | material losses {pl}
خسارة الوزن | n f | pl=- | weight loss {mass}
خسارة فادحة | n f | pl=خسائر فادحة | heavy loss
خسوف القمر | n m | pl=- | lunar eclipse
خشبة المسرح | n f | pl=- | stage
خشية أن | conj | | for fear that
خشية من | prep | | for fear of
خصوصية البيانات | n f | pl=- | data privacy {mass}
خضاب الدم | n m | pl=- | hemoglobin {mass}
خط أحمر | n m | pl=خطوط حمراء | red line
خط أنابيب | n m | pl=خطوط | pipeline
خط أنابيب غاز | n m | pl=خطوط | gas pipeline
خط أنابيب نفط | n m | pl=خطوط | oil pipeline
خط إنتاج | n m | pl=خطوط | production line
خط ائتمان | n m | pl=- | line of credit {plural: lines of credit}
خط الاستواء | n m | pl=- | equator
خط العرض | n m | pl=- | latitude
خط الفقر | n m | pl=- | poverty line
خط النار | n m | pl=- | line of fire
خط تماس | n m | pl=خطوط | touchline; line of contact {plural: lines of contact}
خط جوي | n m | pl=خطوط جوية | airline
خط دفاع | n m | pl=خطوط | line of defense {plural: lines of defense}
خط زمني | n m | pl=خطوط زمنية | timeline
خط ساحلي | n m | pl=خطوط ساحلية | coastline
خط ساخن | n m | pl=خطوط ساخنة | hotline
خط سكة حديد | n m | pl=خطوط | railway line
خط طول | n m | pl=خطوط | longitude
خط عربي | n m | pl=- | Arabic calligraphy {mass}
خط مستقيم | n m | pl=خطوط مستقيمة | straight line
خط نقل | n m | pl=خطوط | transmission line
خط هاتف | n m | pl=خطوط | telephone line
خط وسط | n m | pl=- | midfield
خط يد | n m | pl=- | handwriting {mass}
خطأ إملائي | n m | pl=أخطاء إملائية | spelling mistake
خطأ بشري | n m | pl=أخطاء بشرية | human error
خطأ شائع | n m | pl=أخطاء شائعة | common mistake
خطأ طبي | n m | pl=أخطاء طبية | medical error
خطأ فادح | n m | pl=أخطاء فادحة | grave mistake
خطأ مطبعي | n m | pl=أخطاء مطبعية | typo; misprint
خطاب اعتماد | n m | pl=خطابات | letter of credit {plural: letters of credit}
خطاب سياسي | n m | pl=- | political discourse {mass}
خطاب ضمان | n m | pl=خطابات | letter of guarantee {plural: letters of guarantee}
خطاب كراهية | n m | pl=- | hate speech {mass}
خطاب متلفز | n m | pl=- | televised speech
خطاب مفتوح | n m | pl=خطابات مفتوحة | open letter
خطاب نوايا | n m | pl=خطابات | letter of intent {plural: letters of intent}
خطبة الجمعة | n f | pl=- | Friday sermon
خطة أمنية | n f | pl=خطط أمنية | security plan
خطة إنقاذ | n f | pl=خطط | rescue plan; bailout plan
خطة استراتيجية | n f | pl=خطط استراتيجية | strategic plan
خطة تنمية | n f | pl=خطط | development plan
خطة خمسية | n f | pl=خطط خمسية | five-year plan
خطة سلام | n f | pl=خطط | peace plan
خطة طوارئ | n f | pl=خطط | emergency plan
خطة علاجية | n f | pl=خطط علاجية | treatment plan
خطة عمل | n f | pl=خطط | action plan
خطر ل | v | impf=يخطر ل | occur to
خطر وشيك | n m | pl=أخطار وشيكة | imminent danger
خطف طائرة | n m | pl=- | plane hijacking
خطوة أولى | n f | pl=- | first step
خطوة إلى الأمام | n f | pl=- | step forward
خطوة بخطوة | adv | | step by step
خطوة خطوة | adv | | step by step
خطوة مهمة | n f | pl=خطوات مهمة | important step
خطوط أمامية | n f | pl=- | front lines {pl}
خطوط الطيران | n f | pl=- | airlines {pl}
خطوط المواجهة | n f | pl=- | front lines {pl}
خطوط جوية | n f | pl=- | airlines {pl}
خفة الدم | n f | pl=- | sense of humor
خفة اليد | n f | pl=- | sleight of hand {mass}
خفر السواحل | n m hum | pl=- | coast guard
خفض التصعيد | n m | pl=- | de-escalation {mass}
خل التفاح | n m | pl=- | apple cider vinegar {mass}
خلاف حدودي | n m | pl=خلافات حدودية | border dispute
خلاف ذلك | adv | | otherwise
خلاف سياسي | n m | pl=خلافات سياسية | political dispute
خلافا لذلك | adv | | otherwise
خلال ذلك | adv | | meanwhile
خلايا الدم | n f | pl=- | blood cells {pl}
خلايا الدم البيضاء | n f | pl=- | white blood cells {pl}
خلايا الدم الحمراء | n f | pl=- | red blood cells {pl}
خلايا نائمة | n f | pl=- | sleeper cells {pl}
خلد إلى | v | impf=يخلد إلى | settle into
خلد إلى النوم | v | impf=يخلد; intr | go to sleep
خلع ملابسه | v | impf=يخلع; intr | take off his clothes
خلع ملابسها | v | impf=يخلع; intr | take off her clothes
خلع ملابسهم | v | impf=يخلع; intr | take off their clothes
خلف أبواب مغلقة | adv | | behind closed doors
خلف الأبواب الموصدة | adv | | behind closed doors
خلف القضبان | adv | | behind bars
خلف الكواليس | adv | | behind the scenes
خلفية شاشة | n f | pl=خلفيات | wallpaper
خلل فني | n m | pl=- | technical fault; technical glitch
خلية أزمة | n f | pl=- | crisis cell
خلية إرهابية | n f | pl=خلايا إرهابية | terrorist cell
خلية الإعلام الأمني | n f | pl=- | Security Media Cell
خلية جذعية | n f | pl=خلايا جذعية | stem cell
خلية دموية | n f | pl=خلايا دموية | blood cell
خلية سرطانية | n f | pl=خلايا سرطانية | cancer cell
خلية شمسية | n f | pl=خلايا شمسية | solar cell
خلية عصبية | n f | pl=خلايا عصبية | neuron; nerve cell
خلية نائمة | n f | pl=خلايا نائمة | sleeper cell
خلية نحل | n f | pl=خلايا | beehive
خلية وقود | n f | pl=خلايا | fuel cell
خوفا من | prep | | for fear of
خوفا من أن | conj | | for fear that
خيار عسكري | n m | pl=خيارات عسكرية | military option
خيال علمي | n m | pl=- | science fiction {mass}
خيانة الأمانة | n f | pl=- | breach of trust
خيانة زوجية | n f | pl=- | marital infidelity {mass}
خيانة عظمى | n f | pl=- | high treason {mass}
خيبة أمل | n f | pl=- | disappointment
خيط الأسنان | n m | pl=- | dental floss {mass}
خيط رفيع | n m | pl=خيوط رفيعة | fine line
خيمة اعتصام | n f | pl=خيام,خيم | protest tent
داء السكري | n m | pl=- | diabetes {mass}
داء السل | n m | pl=- | tuberculosis {mass}
داء الكلب | n m | pl=- | rabies {mass}
دائرة الضوء | n f | pl=- | spotlight
دائرة انتخابية | n f | pl=دوائر انتخابية | constituency; electoral district
دائرة حكومية | n f | pl=دوائر حكومية | government department
دائرة قصيرة | n f | pl=دوائر قصيرة | short circuit
دائرة قضائية | n f | pl=دوائر قضائية | judicial circuit
دائرة كهربائية | n f | pl=دوائر كهربائية | electrical circuit
دائرة معارف | n f | pl=دوائر | encyclopedia
داخل البلاد | adv | | inside the country
دار أوبرا | n f | pl=دور | opera house
دار أيتام | n f | pl=دور | orphanage
دار الإفتاء | n f | pl=- | fatwa authority
دار حضانة | n f | pl=دور | nursery
دار رعاية | n f | pl=دور | nursing home; care home
دار سينما | n f | pl=دور | movie theater; cinema
دار مسنين | n f | pl=دور | nursing home
دار نشر | n f | pl=دور | publishing house
دارة كهربائية | n f | pl=دارات كهربائية | electrical circuit
دافع ضرائب | n m hum | pl=+ون; plgloss=taxpayers {pl} | taxpayer
دافعو الضرائب | n m hum | pl=- | taxpayers {pl}
دافعي الضرائب | n m hum | pl=- | taxpayers {pl}
دان ل | v | impf=يدين ل; ب= | owe
دب قطبي | n m | pl=دببة قطبية | polar bear
دخل إضافي | n m | pl=- | additional income {mass}
دخل التاريخ | v | impf=يدخل; intr | make history
دخل الفرد | n m | pl=- | per capita income {mass}
دخل القفص الذهبي | v | impf=يدخل; intr | get married
دخل حيز التنفيذ | v | impf=يدخل; intr | come into force
دخل حيز النفاذ | v | impf=يدخل; intr | come into force
دخل سنوي | n m | pl=- | annual income
دخل شهري | n m | pl=- | monthly income
دخل على الخط | v | impf=يدخل; intr | step in
دخل في غيبوبة | v | impf=يدخل; intr | fall into a coma
دخل قومي | n m | pl=- | national income {mass}
دخل محدود | n m | pl=- | low income {mass}
دراجة بخارية | n f | pl=دراجات بخارية | motorcycle
دراجة ثلاثية | n f | pl=دراجات ثلاثية | tricycle
دراجة كهربائية | n f | pl=دراجات كهربائية | electric bike
دراجة نارية | n f | pl=دراجات نارية | motorcycle
دراجة هوائية | n f | pl=دراجات هوائية | bicycle
دراسات عليا | n f | pl=- | graduate studies {pl}
دراسة استقصائية | n f | pl=دراسات استقصائية | survey
دراسة جدوى | n f | pl=دراسات | feasibility study {plural: feasibility studies}
دراسة حالة | n f | pl=دراسات | case study {plural: case studies}
دراسة سريرية | n f | pl=دراسات سريرية | clinical study
دراسة ميدانية | n f | pl=دراسات ميدانية | field study {plural: field studies}
درج على | v | impf=يدرج على | be in the habit of
درجات الحرارة | n f | pl=- | temperatures {pl}
درجات حرارة قياسية | n f | pl=- | record temperatures {pl}
درجة أولى | n f | pl=- | first class {mass}
درجة البكالوريوس | n f | pl=- | bachelor's degree
درجة الحرارة | n f | pl=درجات الحرارة | temperature
درجة الدكتوراه | n f | pl=- | doctorate; PhD
درجة الماجستير | n f | pl=- | master's degree
درجة جامعية | n f | pl=درجات جامعية | university degree
درجة حرارة | n f | pl=+ات | temperature
درجة رجال الأعمال | n f | pl=- | business class {mass}
درجة سياحية | n f | pl=- | economy class {mass}
درجة علمية | n f | pl=درجات علمية | academic degree
درجة مئوية | n f | pl=درجات مئوية | degree Celsius {plural: degrees Celsius}
درجة وظيفية | n f | pl=درجات وظيفية | grade; job grade
درع صاروخي | n m | pl=دروع صاروخية | missile shield
درع صاروخية | n f | pl=- | missile shield
دعا إلى | v | impf=يدعو إلى | call for
دعم إنساني | n m | pl=- | humanitarian support {mass}
دعم جوي | n m | pl=- | air support {mass}
دعم حكومي | n m | pl=- | government support {mass}; government subsidy
دعم عسكري | n m | pl=- | military support {mass}
دعم فني | n m | pl=- | technical support {mass}
دعم لوجستي | n m | pl=- | logistical support {mass}
دعم لوجيستي | n m | pl=- | logistical support {mass}
دعم مالي | n m | pl=- | financial support {mass}
دعم معنوي | n m | pl=- | moral support {mass}
دعم نفسي | n m | pl=- | psychological support {mass}
دعوة قضائية | n f | pl=دعوات قضائية | lawsuit
دعوى قضائية | n f | pl=دعاوى قضائية | lawsuit
دفاع جوي | n m | pl=دفاعات جوية | air defense
دفاع شرعي عن النفس | n m | pl=- | legitimate self-defense {mass}
دفاع صاروخي | n m | pl=دفاعات صاروخية | missile defense {mass}
دفاع عن النفس | n m | pl=- | self-defense {mass}
دفاع عن الوطن | n m | pl=- | defense of the homeland {mass}
دفاع مدني | n m | pl=- | civil defense {mass}
دفاع مشترك | n m | pl=- | joint defense {mass}
دفاعا عن | prep | | in defense of
دفاعات جوية | n f | pl=- | air defenses {pl}
دفتر شروط | n m | pl=دفاتر | specifications {pl}; terms of reference {pl}
دفتر شيكات | n m | pl=دفاتر | checkbook
دفتر ملاحظات | n m | pl=دفاتر | notebook
دفع إلكتروني | n m | pl=- | electronic payment
دفع الثمن | v | impf=يدفع; intr | pay the price
دفع ثمن | v | impf=يدفع | pay the price of
دفعة واحدة | adv | | all at once
دق جرس الإنذار | v | impf=يدق; intr | sound the alarm
دق ناقوس الخطر | v | impf=يدق; intr | sound the alarm
دقات القلب | n f | pl=- | heartbeat
دقيق المواعيد | adj | | punctual
دقيقة حداد | n f time | pl=دقائق | minute of mourning {plural: minutes of mourning}
دقيقة صمت | n f time | pl=دقائق | minute of silence {plural: minutes of silence}
دكة احتياط | n f | pl=- | bench
دكة بدلاء | n f | pl=- | bench; substitutes' bench
دلتا النيل | n f | pl=- | Nile Delta
دلّل على | v | impf=يدلل على; msd=تدليل | demonstrate
دليل إرشادي | n m | pl=أدلة إرشادية | guidebook; manual
دليل سياحي | n m | pl=أدلة سياحية | tour guide; travel guide
دليل قاطع | n m | pl=أدلة قاطعة | conclusive evidence {mass}
دليل مادي | n m | pl=أدلة مادية | material evidence {mass}
دليل مستخدم | n m | pl=أدلة | user guide; user manual
دليل هاتف | n m | pl=أدلة | telephone directory {plural: telephone directories}
دهون غير مشبعة | n f | pl=- | unsaturated fats {pl}
دهون متحولة | n f | pl=- | trans fats {pl}
دهون مشبعة | n f | pl=- | saturated fats {pl}
دواء جنيس | n m | pl=أدوية جنيسة | generic drug
دواء مسكن | n m | pl=أدوية مسكنة | painkiller
دوائر الدولة | n f | pl=- | government departments {pl}
دوار البحر | n m | pl=- | seasickness {mass}
دوام جزئي | n m | pl=- | part-time work {mass}
دوام رسمي | n m | pl=- | official working hours {pl}
دوام كامل | n m | pl=- | full-time work {mass}
دور البطولة | n m | pl=- | starring role
دور المجموعات | n m | pl=- | group stage
دور ثانوي | n m | pl=أدوار ثانوية | secondary role; supporting role
دور رئيسي | n m | pl=أدوار رئيسية | key role; major role
دور ربع النهائي | n m | pl=- | quarterfinals {pl}
دور ربع نهائي | n m | pl=- | quarterfinal
دور قيادي | n m | pl=أدوار قيادية | leading role
دور محوري | n m | pl=- | pivotal role
دور نصف النهائي | n m | pl=- | semifinals {pl}
دور نهائي | n m | pl=- | final
دورة ألعاب أولمبية | n f | pl=- | Olympic Games {pl}
دورة أولمبية | n f | pl=دورات أولمبية | Olympic Games {pl}
دورة برلمانية | n f | pl=دورات برلمانية | parliamentary term
دورة تدريبية | n f | pl=دورات تدريبية | training course
دورة تعليمية | n f | pl=دورات تعليمية | educational course
دورة حياة | n f | pl=+ات | life cycle
دورة دموية | n f | pl=- | blood circulation {mass}
دورة شهرية | n f | pl=- | menstrual period
دورة مياه | n f | pl=+ات | restroom
دوري أبطال | n m | pl=- | champions league
دوري المحترفين | n m | pl=- | professional league
دوري كرة القدم | n m | pl=- | football league
دوري محلي | n m | pl=- | domestic league
دوري ممتاز | n m | pl=- | Premier League {the}
دول أوروبية | n f | pl=- | European countries {pl}
دول إسلامية | n f | pl=- | Islamic countries {pl}
دول الجوار | n f | pl=- | neighboring countries {pl}
دول الخليج | n f | pl=- | Gulf states {pl}
دول العالم | n f | pl=- | countries of the world {pl}
دول المنطقة | n f | pl=- | countries of the region {pl}
دول عربية | n f | pl=- | Arab states {pl}; Arab countries {pl}
دول غربية | n f | pl=- | Western countries {pl}
دول مصدرة للنفط | n f | pl=- | oil-exporting countries {pl}
دول منتجة للنفط | n f | pl=- | oil-producing countries {pl}
دولة ذات سيادة | n f | pl=دول | sovereign state
دولة راعية | n f | pl=دول راعية | sponsor state
دولة عضو | n f | pl=دول أعضاء | member state
دولة عظمى | n f | pl=دول عظمى | great power; superpower
دولة عميقة | n f | pl=- | deep state
دولة قومية | n f | pl=دول قومية | nation-state
دولة مانحة | n f | pl=دول مانحة | donor country {plural: donor countries}
دولة متقدمة | n f | pl=دول متقدمة | developed country
دولة مجاورة | n f | pl=دول مجاورة | neighboring country
دولة مدنية | n f | pl=- | civil state
دولة مستوردة | n f | pl=دول مستوردة | importing country {plural: importing countries}
دولة مصدرة | n f | pl=دول مصدرة | exporting country {plural: exporting countries}
دولة مضيفة | n f | pl=دول مضيفة | host country {plural: host countries}
دولة منتجة | n f | pl=دول منتجة | producing country {plural: producing countries}
دولة نامية | n f | pl=دول نامية | developing country
دون أدنى شك | adv | | without a doubt
دون إذن | adv | | without permission
دون إنذار مسبق | adv | | without prior warning
دون استثناء | adv | | without exception
دون انقطاع | adv | | without interruption
دون تأخير | adv | | without delay
دون تردد | adv | | without hesitation
دون تمييز | adv | | without discrimination
دون توقف | adv | | nonstop
دون جدوى | adv | | in vain
دون حدود | adv | | without limits
دون خسائر | adv | | without losses
دون داع | adv | | unnecessarily
دون رحمة | adv | | mercilessly
دون ريب | adv | | undoubtedly
دون سابق إنذار | adv | | without warning
دون سبب | adv | | for no reason
دون سواه | adv | | exclusively
دون سواها | adv | | exclusively
دون شروط | adv | | unconditionally
دون شروط مسبقة | adv | | without preconditions
دون شك | adv | | undoubtedly
دون صعوبة | adv | | without difficulty
دون علم | prep | | without the knowledge of
دون غيره | adv | | exclusively
دون غيرها | adv | | exclusively
دون غيرهم | adv | | exclusively
دون فائدة | adv | | to no avail
دون قصد | adv | | unintentionally
دون قيد أو شرط | adv | | unconditionally
دون مأوى | adv | | homeless
دون مبرر | adv | | without justification
دون محاكمة | adv | | without trial
دون مشاكل | adv | | without problems
دون مقابل | adv | | for free
دون هوادة | adv | | relentlessly
دون وعي | adv | | unconsciously
دون وقوع إصابات | adv | | without causing any injuries
دون وقوع ضحايا | adv | | without casualties
ديدان معوية | n f | pl=- | intestinal worms {pl}
ديك رومي | n m | pl=ديوك رومية | turkey
ديمقراطية تمثيلية | n f | pl=- | representative democracy
دين حكومي | n m | pl=ديون حكومية | government debt {mass}
دين خارجي | n m | pl=ديون خارجية | external debt; foreign debt
دين سيادي | n m | pl=ديون سيادية | sovereign debt {mass}
دين عام | n m | pl=ديون عامة | public debt {mass}
دين مستحق | n m | pl=ديون مستحقة | outstanding debt
ديوان المحاسبة | n m | pl=- | audit bureau
ديون خارجية | n f | pl=- | foreign debt {mass}
ديون سيادية | n f | pl=- | sovereign debt {mass}
ديون متعثرة | n f | pl=- | bad debt {mass}; nonperforming loans {pl}
ديون معدومة | n f | pl=- | bad debts {pl}
ذائع الصيت | adj | | renowned
ذات الرئة | n f | pl=- | pneumonia {mass}
ذات صباح | adv | | one morning
ذات ليلة | adv | | one night
ذات مرة | adv | | once
ذات مساء | adv | | one evening
ذات يوم | adv | | one day
ذاتي الحكم | adj | | self-governing
ذاتي الدفع | adj | | self-propelled
ذاتي القيادة | adj | | self-driving
ذاكرة الوصول العشوائي | n f | pl=- | random access memory {mass}; RAM {mass}
ذاكرة تخزين مؤقت | n f | pl=- | cache
ذاكرة جماعية | n f | pl=- | collective memory
ذبحة صدرية | n f | pl=- | angina {mass}
ذبحة قلبية | n f | pl=- | heart attack
ذخيرة حية | n f | pl=- | live ammunition {mass}
ذرة صفراء | n f | pl=- | yellow corn {mass}
ذرف الدموع | v | impf=يذرف; intr | shed tears
ذكاء اصطناعي | n m | pl=- | artificial intelligence {mass}; AI {mass}
ذكرى زواج | n f | pl=- | wedding anniversary
ذكرى سنوية | n f | pl=ذكريات سنوية | anniversary
ذكرى مئوية | n f | pl=- | centenary
ذلك لأن | conj | | this is because
ذمة مالية | n f | pl=ذمم مالية | financial assets {pl}; financial disclosure
ذهابا وإيابا | adv | | back and forth
ذهب أبيض | n m | pl=- | white gold {mass}
ذهب أدراج الرياح | v | impf=يذهب; intr | come to nothing
ذهب أسود | n m | pl=- | black gold {mass}
ذهب إلى التسوق | v | impf=يذهب; intr | go shopping
ذهب إلى الفراش | v | impf=يذهب; intr | go to bed
ذهب إلى المنزل | v | impf=يذهب; intr | go home
ذهب إلى النوم | v | impf=يذهب; intr | go to bed
ذهب إلى صناديق الاقتراع | v | impf=يذهب; intr | go to the polls
ذهب سدى | v | impf=يذهب; intr | be in vain
ذهب للتسوق | v | impf=يذهب; intr | go shopping
ذهب للسباحة | v | impf=يذهب; intr | go swimming
ذهب للنوم | v | impf=يذهب; intr | go to bed
ذوق عام | n m | pl=- | public taste {mass}
ذوو الإعاقة | n m hum | pl=- | people with disabilities {pl}
ذوو الاحتياجات الخاصة | n m hum | pl=- | people with special needs {pl}
ذوو الدخل المحدود | n m hum | pl=- | low-income people {pl}
ذوي الإعاقة | n m hum | pl=- | people with disabilities {pl}
ذوي الاحتياجات الخاصة | n m hum | pl=- | people with special needs {pl}
ذوي الدخل المحدود | n m hum | pl=- | low-income people {pl}
ذوي الشأن | n m hum | pl=- | those concerned {pl}
ذوي الشهداء | n m hum | pl=- | families of the martyrs {pl}
ذوي الضحايا | n m hum | pl=- | families of the victims {pl}
رأب الصدع | n m | pl=- | healing the rift {mass}
رأس السنة | n f | pl=- | New Year
رأس المال الاجتماعي | n m | pl=- | social capital {mass}
رأس المال الاستثماري | n m | pl=- | venture capital {mass}
رأس المال البشري | n m | pl=- | human capital {mass}
رأس المال العامل | n m | pl=- | working capital {mass}
رأس المال المخاطر | n m | pl=- | venture capital {mass}
رأس جسر | n m | pl=رؤوس | bridgehead
رأس حربة | n m | pl=رؤوس | spearhead
رأس حربي | n m | pl=رؤوس حربية | warhead
رأس مال | n m | pl=رؤوس أموال | capital {mass}
رأس مال بشري | n m | pl=- | human capital {mass}
رأس نووي | n m | pl=رؤوس نووية | nuclear warhead
رأسا على عقب | adv | | upside down
رأسمال بشري | n m | pl=- | human capital {mass}
رأى النور | v | impf=يرى; intr | see the light
رأي استشاري | n m | pl=آراء استشارية | advisory opinion
رأي عام | n m | pl=- | public opinion {mass}
رأي قانوني | n m | pl=آراء قانونية | legal opinion
رؤوس أموال | n f | pl=- | capital {mass}
رؤوس نووية | n f | pl=- | nuclear warheads {pl}
رؤية حاسوبية | n f | pl=- | computer vision {mass}
رئاسة الأركان | n f | pl=- | General Staff
رئاسة الجمهورية | n f | pl=- | presidency of the republic; presidency
رئاسة الوزراء | n f | pl=- | prime minister's office; premiership
رئيس أركان | n m hum title | pl=رؤساء | chief of staff {plural: chiefs of staff}
رئيس أركان الجيش | n m hum title | pl=رؤساء | army chief of staff
رئيس إقليم كردستان | n m hum title | pl=رؤساء | president of the Kurdistan Region
رئيس البرلمان | n m hum title | pl=رؤساء | speaker of parliament; parliament speaker
رئيس الجمهورية | n m hum title | pl=رؤساء | president of the republic; president
رئيس الوزراء | n m hum title | | prime minister
رئيس بعثة | n m hum title | pl=رؤساء | head of mission {plural: heads of mission}
رئيس بلدية | n m hum title | pl=رؤساء | mayor
رئيس تحرير | n m hum title | pl=رؤساء | editor-in-chief {plural: editors-in-chief}
رئيس تنفيذي | n m hum title | pl=رؤساء تنفيذيون,رؤساء تنفيذيين | chief executive; CEO
رئيس جامعة | n m hum title | pl=رؤساء | university president
رئيس جمهورية | n m hum title | pl=رؤساء | president
رئيس حكومة | n m hum title | pl=رؤساء | prime minister; head of government
رئيس حكومة إقليم كردستان | n m hum title | pl=رؤساء | prime minister of the Kurdistan Region
رئيس دولة | n m hum title | pl=رؤساء | head of state
رئيس سابق | n m hum title | pl=رؤساء سابقون,رؤساء سابقين | former president
رئيس عرفاء | n m hum title | pl=- | sergeant first class
رئيس قسم | n m hum title | pl=رؤساء | head of department {plural: heads of department}
رئيس كتلة | n m hum title | pl=رؤساء | bloc leader
رئيس لجنة | n m hum title | pl=رؤساء | committee chairman {plural: committee chairmen}
رئيس مجلس إدارة | n m hum title | pl=رؤساء | chairman of the board; chairman {plural: chairmen}
رئيس مجلس الشيوخ | n m hum title | pl=رؤساء | president of the Senate
رئيس مجلس النواب | n m hum title | pl=رؤساء | speaker of the House of Representatives; parliament speaker
رئيس مجلس الوزراء | n m hum title | pl=رؤساء | prime minister
رئيس منتخب | n m hum title | pl=رؤساء منتخبون,رؤساء منتخبين | president-elect {plural: presidents-elect}
رئيس هيئة الأركان | n m hum title | pl=رؤساء | chief of staff {plural: chiefs of staff}
رئيس هيئة الأركان المشتركة | n m hum title | pl=رؤساء | chairman of the Joint Chiefs of Staff
رئيس وزراء | n m hum title | pl=رؤساء | prime minister
رئيس وفد | n m hum title | pl=رؤساء | head of delegation {plural: heads of delegation}
رئيسة وزراء | n f hum title | pl=رئيسات | prime minister
رائحة الفم | n f | pl=- | breath {mass}
رائد أعمال | n m hum | pl=رواد | entrepreneur
رائد ركن | n m hum title | pl=- | staff major
رائد فضاء | n m hum | pl=رواد | astronaut
رابط إلكتروني | n m | pl=روابط إلكترونية | link
راتب تقاعدي | n m | pl=رواتب تقاعدية | pension
راجمة صواريخ | n f | pl=+ات | rocket launcher
راصد جوي | n m hum | pl=راصدون جويون,راصدين جويين | weather forecaster; meteorologist
راعي بقر | n m hum | pl=رعاة | cowboy
راق ل | v | impf=يروق ل | please
رب أسرة | n m hum | pl=أرباب | head of household {plural: heads of household}; breadwinner
رب عمل | n m hum | pl=أرباب | employer
رباط حذاء | n m | pl=أربطة | shoelace
رباط عنق | n m | pl=أربطة | tie
رباطة جأش | n f | pl=- | composure {mass}
ربة بيت | n f hum | pl=ربات | housewife
ربة عمل | n f hum | pl=ربات | employer
ربة منزل | n f hum | pl=ربات | housewife
ربح صافي | n m | pl=أرباح صافية; plgloss=net profits {pl} | net profit
ربطة عنق | n f | pl=ربطات | tie; necktie
ربع ساعة | n m | pl=- | a quarter of an hour {mass}
ربع سنة | n m time | pl=أرباع | quarter
ربع سنوي | adj nisba | | quarterly
ربع قرن | n m | pl=- | a quarter of a century {mass}
ربع نهائي | n m | pl=- | quarterfinal
ربو قصبي | n m | pl=- | bronchial asthma {mass}
رجفان أذيني | n m | pl=- | atrial fibrillation {mass}
رجل آلي | n m | pl=رجال آليون | robot
رجل أعمال | n m hum | pl=رجال | businessman {plural: businessmen}
رجل أمن | n m hum | pl=رجال | security officer
رجل إطفاء | n m hum | pl=رجال | firefighter
رجل الشارع | n m hum | pl=- | man in the street
رجل ثلج | n m | pl=- | snowman
رجل دولة | n m hum | pl=رجال | statesman {plural: statesmen}
رجل دين | n m hum | pl=رجال | cleric
رجل سياسة | n m hum | pl=رجال | politician
رجل شرطة | n m hum | pl=رجال | policeman {plural: policemen}
رجل عصابات | n m hum | pl=رجال | gangster
رجل قانون | n m hum | pl=رجال | jurist
رجل مبيعات | n m hum | pl=رجال | salesman
رجل مرور | n m hum | pl=رجال | traffic officer
رحلات الفضاء | n f | pl=- | space travel {mass}
رحلات جوية | n f | pl=- | flights {pl}
رحلة استكشافية | n f | pl=رحلات استكشافية | expedition
رحلة بحرية | n f | pl=رحلات بحرية | cruise; sea voyage
رحلة جوية | n f | pl=رحلات جوية | flight
رحلة داخلية | n f | pl=رحلات داخلية | domestic flight
رحلة دولية | n f | pl=رحلات دولية | international flight
رحلة ذهاب | n f | pl=رحلات | outbound trip; outbound flight
رحلة سياحية | n f | pl=رحلات سياحية | tour; tourist trip
رحلة صيد | n f | pl=رحلات | hunting trip; fishing trip
رحلة طيران | n f | pl=+ات | flight
رحلة عمل | n f | pl=رحلات | business trip
رحلة عودة | n f | pl=رحلات | return trip; return flight
رحلة فضائية | n f | pl=رحلات فضائية | space flight
رحلة مدرسية | n f | pl=رحلات مدرسية | school trip
رحلة ميدانية | n f | pl=رحلات ميدانية | field trip
رحمه الله | intj | | may God have mercy on him
رخصة بناء | n f | pl=رخص | building permit
رخصة تشغيل | n f | pl=رخص | operating license
رخصة تصدير | n f | pl=رخص | export license
رخصة سلاح | n f | pl=رخص | gun license; weapons permit
رخصة عمل | n f | pl=رخص | work permit
رخصة قيادة | n f | pl=رخص | driver's license
رد اعتبار | n m | pl=- | rehabilitation {mass}
رد الفعل | n m | pl=ردود الأفعال,ردود الفعل | reaction
رد فعل | n m | pl=ردود أفعال,ردود فعل | reaction
رد فعل تحسسي | n m | pl=ردود فعل تحسسية | allergic reaction
ردا على | prep | | in response to
ردة فعل | n f | pl=ردات,ردود | reaction
ردع نووي | n m | pl=- | nuclear deterrence {mass}
رسالة إلكترونية | n f | pl=رسائل إلكترونية | email
رسالة بريد إلكتروني | n f | pl=رسائل | email
رسالة توصية | n f | pl=رسائل | letter of recommendation {plural: letters of recommendation}
رسالة خطأ | n f | pl=رسائل | error message
رسالة خطية | n f | pl=رسائل خطية | written message
رسالة دكتوراه | n f | pl=رسائل | doctoral dissertation; PhD thesis {plural: PhD theses}
رسالة صوتية | n f | pl=رسائل صوتية | voice message
رسالة ماجستير | n f | pl=رسائل | master's thesis {plural: master's theses}
رسالة نصية | n f | pl=رسائل نصية | text message
رسام كاريكاتير | n m hum | pl=+ون | cartoonist
رسم بياني | n m | pl=رسوم بيانية | graph; chart
رسم تخطيطي | n m | pl=رسوم تخطيطية | diagram; sketch
رسم تسجيل | n m | pl=رسوم | registration fee
رسم توضيحي | n m | pl=رسوم توضيحية | illustration
رسم خرائط | n m | pl=- | cartography {mass}; mapping {mass}
رسم دخول | n m | pl=رسوم | entrance fee
رسم عبور | n m | pl=رسوم | toll; transit fee
رسم كاريكاتوري | n m | pl=رسوم كاريكاتورية | cartoon; caricature
رسم كاريكاتيري | n m | pl=رسوم كاريكاتيرية | caricature; cartoon
رسم متحرك | n m | pl=رسوم متحركة; plgloss=cartoons {pl} | animation
رسوم جمركية | n f | pl=- | tariffs {pl}; customs duties {pl}
رسوم دراسية | n f | pl=- | tuition fees {pl}
رسوم متحركة | n f | pl=- | cartoons {pl}; animation {mass}
رصاص حي | n m | pl=- | live ammunition {mass}; live bullets {pl}
رصاص مطاطي | n m | pl=- | rubber bullets {pl}
رصاصات مطاطية | n f | pl=- | rubber bullets {pl}
رضاعة صناعية | n f | pl=- | bottle-feeding {mass}
رضاعة طبيعية | n f | pl=- | breastfeeding {mass}
رطوبة نسبية | n f | pl=- | relative humidity {mass}
رعاية أولية | n f | pl=- | primary care {mass}
رعاية اجتماعية | n f | pl=- | social welfare {mass}
رعاية الأطفال | n f | pl=- | childcare {mass}
رعاية صحية | n f | pl=- | health care {mass}
رعاية صحية أولية | n f | pl=- | primary health care {mass}
رعاية طبية | n f | pl=- | medical care {mass}
رغم أن | conj | | although
رغم ذلك | adv | | nevertheless
رفع أثقال | n m | pl=- | weightlifting {mass}
رفع الحصار | v | impf=يرفع; عن=on; intr | lift the blockade
رفع الحظر | v | impf=يرفع; عن=on; على=on; intr | lift the ban
رفع الراية البيضاء | v | impf=يرفع; intr | raise the white flag
رفع الستار | v | impf=يرفع; عن=on; intr | raise the curtain
رفع دعوى | v | impf=يرفع; ضد=against; على=against; intr | file a lawsuit
رفع دعوى قضائية | v | impf=يرفع; ضد=against; على=against; intr | file a lawsuit
رفع صوته | v | impf=يرفع; intr | raise his voice
رفع صوتها | v | impf=يرفع; intr | raise her voice
رفع صوتهم | v | impf=يرفع; intr | raise their voice
رفع قضية | v | impf=يرفع; ضد=against; على=against; intr | file a case
رفيع المستوى | adj | pl=رفيعو المستوى | high-level; senior
رقائق إلكترونية | n f | pl=- | microchips {pl}
رقائق البطاطس | n f | pl=- | potato chips {pl}
رقابة مالية | n f | pl=- | financial oversight {mass}
رقاقة إلكترونية | n f | pl=رقائق إلكترونية | microchip
رقعة شطرنج | n f | pl=رقع | chessboard
رقم تسلسلي | n m | pl=أرقام تسلسلية | serial number
رقم سري | n m | pl=أرقام سرية | PIN; secret number
رقم عشري | n m | pl=أرقام عشرية | decimal number
رقم قياسي | n m | pl=أرقام قياسية | record
رقم مجاني | n m | pl=أرقام مجانية | toll-free number
رقم مرجعي | n m | pl=- | reference number
رقم هاتف | n m | pl=أرقام | phone number
رقيب أول | n m hum title | pl=رقباء | staff sergeant
ركلات الجزاء | n f | pl=- | penalty kicks {pl}
ركلات ترجيح | n f | pl=- | penalty shootout
ركلة جزاء | n f | pl=+ات | penalty kick; penalty
ركلة حرة | n f | pl=ركلات حرة | free kick
ركلة ركنية | n f | pl=- | corner kick
ركن أساسي | n m | pl=أركان أساسية | cornerstone
ركوب الأمواج | n m | pl=- | surfing {mass}
ركوب الخيل | n m | pl=- | horseback riding {mass}
ركوب الدراجات | n m | pl=- | cycling {mass}
ركود اقتصادي | n m | pl=- | economic recession; recession
ركود تضخمي | n m | pl=- | stagflation {mass}
رمز الاستجابة السريعة | n m | pl=رموز الاستجابة السريعة | QR code
رمز بريدي | n m | pl=رموز بريدية | postal code; zip code
رمز سري | n m | pl=رموز سرية | secret code; passcode
رمز مصدري | n m | pl=- | source code {mass}
رمضان كريم | intj | | Ramadan Kareem
رمية تماس | n f | pl=رميات | throw-in
رنين مغناطيسي | n m | pl=- | magnetic resonance {mass}; MRI {mass}
رهن الإقامة الجبرية | adv | | under house arrest
رهن الاحتجاز | adv | | in custody
رهن الاعتقال | adv | | in custody
رهن التحقيق | adv | | under investigation
رهن عقاري | n m | pl=رهون عقارية | mortgage
روح الدعابة | n f | pl=- | sense of humor
روح الفريق | n f | pl=- | team spirit {mass}
روح رياضية | n f | pl=- | sportsmanship {mass}
روح معنوية | n f | pl=- | morale {mass}
روضة أطفال | n f | pl=رياض,روضات | kindergarten
رويدا رويدا | adv | | gradually; little by little
ري بالتنقيط | n m | pl=- | drip irrigation {mass}
ريادة أعمال | n f | pl=- | entrepreneurship {mass}
رياض الأطفال | n f | pl=- | kindergarten {mass}
ريح شمسية | n f | pl=رياح شمسية | solar wind
ريموت كنترول | n m | pl=- | remote control
زائدة دودية | n f | pl=- | appendix
زاد الطين بلة | v | impf=يزيد; intr | make matters worse
زاوية حادة | n f | pl=زوايا حادة | acute angle
زاوية قائمة | n f | pl=زوايا قائمة | right angle
زجاج أمامي | n m | pl=- | windshield
زجاجة حارقة | n f | pl=زجاجات حارقة | Molotov cocktail; firebomb
زخات مطر | n f | pl=- | rain showers {pl}
زر اختيار | n m | pl=أزرار | radio button
زر تشغيل | n m | pl=أزرار | power button
زر فأرة | n m | pl=أزرار | mouse button
زراعة أعضاء | n f | pl=- | organ transplantation {mass}
زراعة القلب | n f | pl=- | heart transplant
زراعة الكبد | n f | pl=- | liver transplant
زراعة الكلى | n f | pl=- | kidney transplant
زراعي صناعي | adj nisba | | agro-industrial
زراعي غذائي | adj nisba | | agri-food
زرع الأعضاء | n m | pl=- | organ transplantation {mass}
زعزعة استقرار | n f | pl=- | destabilization {mass}
زعيم حزب | n m hum | pl=زعماء | party leader
زعيم ديني | n m hum | pl=زعماء دينيون,زعماء دينيين | religious leader
زعيم روحي | n m hum | pl=زعماء روحيون,زعماء روحيين | spiritual leader
زعيم سياسي | n m hum | pl=زعماء سياسيون,زعماء سياسيين | political leader
زعيم قبلي | n m hum | pl=زعماء قبليون,زعماء قبليين | tribal leader
زعيم معارضة | n m hum | pl=زعماء | opposition leader
زلة لسان | n f | pl=زلات | slip of the tongue {plural: slips of the tongue}
زمام المبادرة | n m | pl=- | initiative
زمرة دم | n f | pl=زمر | blood type
زمن حقيقي | n m | pl=- | real time {mass}
زمن قياسي | n m | pl=- | record time {mass}
زنزانة انفرادية | n f | pl=زنازين انفرادية | solitary cell
زهرة الشمس | n f | pl=- | sunflower
زهيد الثمن | adj | | inexpensive
زواج المثليين | n m | pl=- | same-sex marriage {mass}; gay marriage {mass}
زواج قاصرات | n m | pl=- | child marriage {mass}
زواج قسري | n m | pl=- | forced marriage {mass}
زواج مبكر | n m | pl=- | early marriage {mass}
زواج مدني | n m | pl=- | civil marriage {mass}
زوج أم | n m hum | pl=أزواج | stepfather
زوجة أب | n f hum | pl=زوجات | stepmother
زوجة ابن | n f hum | pl=زوجات | daughter-in-law {plural: daughters-in-law}
زورق حربي | n m | pl=زوارق حربية | gunboat; warship
زورق سريع | n m | pl=زوارق سريعة | speedboat
زورق مطاطي | n m | pl=زوارق مطاطية | rubber boat
زي تقليدي | n m | pl=أزياء تقليدية | traditional dress {mass}; traditional costume
زي رسمي | n m | pl=أزياء رسمية | uniform
زي عسكري | n m | pl=- | military uniform
زي مدرسي | n m | pl=أزياء مدرسية | school uniform
زي موحد | n m | pl=- | uniform
زيادة الوزن | n f | pl=- | weight gain {mass}
زيادة سكانية | n f | pl=- | population growth {mass}
زيادة على | prep | | in addition to
زيادة على ذلك | adv | | moreover
زيارة الأربعين | n f | pl=- | Arbaeen pilgrimage
زيارة تفقدية | n f | pl=زيارات تفقدية | inspection visit
زيارة خاطفة | n f | pl=زيارات خاطفة | brief visit
زيارة رسمية | n f | pl=زيارات رسمية | official visit
زيارة مفاجئة | n f | pl=زيارات مفاجئة | surprise visit
زيارة منزلية | n f | pl=زيارات منزلية | home visit
زيارة ميدانية | n f | pl=زيارات ميدانية | field visit
زيت زيتون | n m | pl=- | olive oil {mass}
زيت طعام | n m | pl=- | cooking oil {mass}
زيت محرك | n m | pl=- | engine oil {mass}; motor oil {mass}
زيت نباتي | n m | pl=زيوت نباتية | vegetable oil
زيت نخيل | n m | pl=- | palm oil {mass}
زيت وقود | n m | pl=- | fuel oil {mass}
سائق سيارة أجرة | n m hum | pl=- | taxi driver
ساحة الجريمة | n f | pl=- | crime scene
ساحة القتال | n f | pl=- | battlefield
ساحة المعركة | n f | pl=- | battlefield
ساحة معركة | n f | pl=+ات | battlefield
سار على خطى | v | impf=يسير | follow in the footsteps of
سار على نهج | v | impf=يسير | follow the path of
ساري المفعول | adj | | in force; valid
ساعات العمل | n f | pl=- | working hours {pl}
ساعات الفجر | n f | pl=- | early hours of dawn {pl}
ساعة الصفر | n f | pl=- | zero hour
ساعة بيولوجية | n f | pl=- | biological clock
ساعة حائط | n f | pl=+ات | wall clock
ساعة ذروة | n f | pl=+ات | rush hour
ساعة ذكية | n f | pl=ساعات ذكية | smartwatch
ساعة عمل | n f | pl=+ات | working hour
ساعة متأخرة | n f | pl=- | late hour
ساعة متأخرة من الليل | n f | pl=- | late hour of the night
ساعة منبه | n f | pl=+ات | alarm clock
ساعة يد | n f | pl=+ات | wristwatch
سالف الذكر | adj | | aforementioned
سباحة حرة | n f | pl=- | freestyle swimming {mass}
سباق الخيل | n m | pl=- | horse racing {mass}
سباق الهجن | n m | pl=- | camel racing {mass}
سباق تسلح | n m | pl=- | arms race
سباق سيارات | n m | pl=سباقات | car race
سبب رئيسي | n m | pl=أسباب رئيسية | main reason; main cause
سجائر إلكترونية | n f | pl=- | electronic cigarettes {pl}; e-cigarettes {pl}
سجل جنائي | n m | pl=سجلات جنائية | criminal record
سجل رقما قياسيا | v | impf=يسجل; intr | set a record
سجل عدلي | n m | pl=- | criminal record
سجلات طبية | n f | pl=- | medical records {pl}
سجن انفرادي | n m | pl=- | solitary confinement {mass}
سجن مؤبد | n m | pl=- | life imprisonment {mass}
سجن مدى الحياة | n m | pl=- | life imprisonment {mass}
سجين سياسي | n m hum | pl=سجناء سياسيون | political prisoner
سحب الثقة | n m | pl=- | vote of no confidence
سخر من | v | impf=يسخر من | mock
سد الفجوة | v | impf=يسد; بين=between; intr | bridge the gap
سد مائي | n m | pl=سدود مائية | dam
سرا وعلانية | adv | | secretly and openly
سرا وعلنا | adv | | secretly and openly
سرطان البروستاتا | n m | pl=- | prostate cancer {mass}
سرطان البنكرياس | n m | pl=- | pancreatic cancer {mass}
سرطان الثدي | n m | pl=- | breast cancer {mass}
سرطان الجلد | n m | pl=- | skin cancer {mass}
سرطان الدم | n m | pl=- | leukemia {mass}
سرطان الدماغ | n m | pl=- | brain cancer {mass}
سرطان الرئة | n m | pl=- | lung cancer {mass}
سرطان القولون | n m | pl=- | colon cancer {mass}
سرطان الكبد | n m | pl=- | liver cancer {mass}
سرطان المبيض | n m | pl=- | ovarian cancer {mass}
سرطان المعدة | n m | pl=- | stomach cancer {mass}
سرطان عنق الرحم | n m | pl=- | cervical cancer {mass}
سرعان ما | adv | | soon
سرعة الرياح | n f | pl=- | wind speed
سرعة الصوت | n f | pl=- | speed of sound
سرعة الضوء | n f | pl=- | speed of light
سرير مستشفى | n m | pl=أسرة مستشفيات,أسرة مستشفى | hospital bed
سريع الاشتعال | adj | | flammable
سريع الانتشار | adj | | fast-spreading
سريع التطور | adj | | fast-evolving
سريع التلف | adj | | perishable
سريع الزوال | adj | | fleeting; ephemeral
سريع الغضب | adj | | irritable
سريع النمو | adj | | fast-growing
سطح الأرض | n m | pl=- | earth's surface
سطح البحر | n m | pl=- | sea level; surface of the sea
سطح القمر | n m | pl=- | lunar surface; surface of the moon
سطح مكتب | n m | pl=أسطح مكتب | desktop
سطر أوامر | n m | pl=- | command line
سطر برمجي | n m | pl=- | line of code {plural: lines of code}
سعال ديكي | n m | pl=- | whooping cough {mass}
سعة تخزين | n f | pl=+ات | storage capacity
سعة تخزينية | n f | pl=سعات تخزينية | storage capacity
سعر البيع | n m | pl=أسعار البيع | selling price
سعر الخام | n m | pl=أسعار الخام | crude price
سعر الدولار | n m | pl=- | dollar exchange rate
سعر الذهب | n m | pl=أسعار الذهب | gold price
سعر السوق | n m | pl=أسعار السوق | market price
سعر الشراء | n m | pl=أسعار الشراء | purchase price
سعر الصرف | n m | pl=أسعار الصرف | exchange rate
سعر الفائدة | n m | pl=أسعار الفائدة | interest rate
سعر الوقود | n m | pl=أسعار الوقود | fuel price
سعر سهم | n m | pl=أسعار أسهم | share price
سعر صرف | n m | pl=أسعار صرف | exchange rate
سعر فائدة | n m | pl=أسعار فائدة | interest rate
سعر نفط | n m | pl=أسعار | oil price
سعرات حرارية | n f | pl=- | calories {pl}
سعرة حرارية | n f | pl=سعرات حرارية | calorie
سفير الولايات المتحدة | n m hum title | pl=- | US ambassador
سفينة حربية | n f | pl=سفن حربية | warship
سفينة سياحية | n f | pl=سفن سياحية | cruise ship
سفينة شحن | n f | pl=سفن | cargo ship
سفينة فضاء | n f | pl=سفن | spaceship
سقط أرضا | v | impf=يسقط; intr | fall to the ground
سقط ضحية | v | impf=يسقط; ل=to; intr | fall victim
سقط في أيدي | v | impf=يسقط | fall into the hands of
سقط في يد | v | impf=يسقط | fall into the hands of
سقط قتيلا | v | impf=يسقط; intr | be killed
سقط مغشيا عليه | v | impf=يسقط; intr | faint
سقف أسعار | n m | pl=- | price cap
سقف الدين | n m | pl=- | debt ceiling
سقف الديون | n m | pl=- | debt ceiling
سقف زمني | n m | pl=- | deadline
سقوط طائرة | n m | pl=- | plane crash
سكة حديد | n f | pl=سكك | railway; railroad
سكة حديدية | n f | pl=سكك حديدية | railway
سكتة دماغية | n f | pl=سكتات دماغية | stroke
سكتة قلبية | n f | pl=سكتات قلبية | cardiac arrest
سكر الدم | n m | pl=- | blood sugar {mass}
سكك حديد | n f | pl=- | railways {pl}
سكك حديدية | n f | pl=- | railways {pl}; railway
سكن جامعي | n m | pl=- | dormitory
سلاح أبيض | n m | pl=أسلحة بيضاء | bladed weapon
سلاح الجو | n m | pl=- | air force
سلاح الجو الأمريكي | n m | pl=- | US Air Force
سلاح المدفعية | n m | pl=- | artillery {mass}
سلاح المشاة | n m | pl=- | infantry {mass}
سلاح المهندسين | n m | pl=- | engineering corps
سلاح بحرية | n m | pl=- | navy
سلاح بيولوجي | n m | pl=أسلحة بيولوجية | biological weapon
سلاح ثقيل | n m | pl=أسلحة ثقيلة | heavy weapon
سلاح جرثومي | n m | pl=أسلحة جرثومية | biological weapon
سلاح جو | n m | pl=- | air force
سلاح خفيف | n m | pl=أسلحة خفيفة | light weapon
سلاح كيميائي | n m | pl=أسلحة كيميائية | chemical weapon
سلاح ناري | n m | pl=أسلحة نارية | firearm
سلاح نووي | n m | pl=أسلحة نووية | nuclear weapon
سلاسل الإمداد | n f | pl=- | supply chains {pl}
سلاسل التوريد | n f | pl=- | supply chains {pl}
سلالة جديدة | n f | pl=سلالات جديدة | new strain
سلة التسوق | n f | pl=- | shopping cart
سلة غذائية | n f | pl=سلال غذائية | food basket; food package
سلة مشتريات | n f | pl=سلال | shopping cart
سلة مهملات | n f | pl=سلال,سلات | trash can
سلسلة إمداد | n f | pl=سلاسل | supply chain
سلسلة توريد | n f | pl=سلاسل | supply chain
سلسلة جبال | n f | pl=سلاسل | mountain range
سلسلة زمنية | n f | pl=سلاسل زمنية | time series {plural: time series}
سلسلة غذائية | n f | pl=سلاسل غذائية | food chain
سلسلة قيمة | n f | pl=سلاسل | value chain
سلسلة من | det | | a series of
سلط الأضواء | v | impf=يسلط; على=on; intr | shed light
سلط الضوء | v | impf=يسلط; على=on; intr | shed light
سلطات قضائية | n f | pl=- | judicial authorities {pl}
سلطات محلية | n f | pl=- | local authorities {pl}
سلطة تشريعية | n f | pl=- | legislative branch; legislative authority
سلطة تنفيذية | n f | pl=- | executive branch; executive authority
سلطة قضائية | n f | pl=- | judiciary; judicial authority
سلع أساسية | n f | pl=- | basic commodities {pl}
سلع استهلاكية | n f | pl=- | consumer goods {pl}
سلع كمالية | n f | pl=- | luxury goods {pl}
سلع معمرة | n f | pl=- | durable goods {pl}
سلعة أساسية | n f | pl=سلع أساسية | basic commodity
سلعة استهلاكية | n f | pl=سلع استهلاكية | consumer good
سلك دبلوماسي | n m | pl=- | diplomatic corps
سلك كهربائي | n m | pl=أسلاك كهربائية | electrical wire
سلم أنفسهم | v | impf=يسلم; intr | turn themselves in
سلم أهلي | n m | pl=- | civil peace {mass}
سلم دولي | n m | pl=- | international peace {mass}
سلم من | v | impf=يسلم من | escape
سلم نفسه | v | impf=يسلم; intr | turn himself in
سلم نفسها | v | impf=يسلم; intr | turn herself in
سماعة أذن | n f | pl=سماعات أذن | earphone
سماعة طبية | n f | pl=سماعات طبية | stethoscope
سمعي بصري | adj nisba | | audiovisual
سمعي مرئي | adj nisba | | audiovisual
سمك القرش | n m | pl=أسماك القرش | shark
سمكة قرش | n f | pl=أسماك | shark
سن الرشد | n m | pl=- | adulthood {mass}
سنة بعد سنة | adv | | year after year
سنة دراسية | n f | pl=سنوات دراسية | school year; academic year
سنة ضوئية | n f | pl=سنوات ضوئية | light-year
سنة كبيسة | n f | pl=سنوات كبيسة | leap year
سنة مالية | n f time | pl=سنوات مالية | fiscal year
سنة ميلادية | n f | pl=- | Gregorian year
سنة هجرية | n f | pl=سنوات هجرية | Hijri year
سند إذني | n m | pl=سندات إذنية | promissory note
سند قانوني | n m | pl=أسانيد قانونية | legal basis
سند ملكية | n m | pl=سندات | title deed
سندات الخزانة | n f | pl=- | Treasury bonds {pl}
سندات حكومية | n f | pl=- | government bonds {pl}
سندات خزانة | n f | pl=- | Treasury bonds {pl}
سنوات ضوئية | n f | pl=- | light-years {pl}
سهل الاستخدام | adj | | easy-to-use
سهل المنال | adj | | accessible; easy to get
سهل الوصول | adj | | accessible
سوء إدارة | n m | pl=- | mismanagement {mass}
سوء استخدام | n m | pl=- | misuse {mass}
سوء الأحوال الجوية | n m | pl=- | bad weather {mass}
سوء تغذية | n m | pl=- | malnutrition {mass}
سوء فهم | n m | pl=- | misunderstanding
سوء معاملة | n m | pl=- | mistreatment {mass}; ill-treatment {mass}
سوء هضم | n m | pl=- | indigestion {mass}
سواء أكان | conj | | whether
سواء أكانت | conj | | whether
سواء كان | conj | | whether
سواء كانت | conj | | whether
سوار إلكتروني | n m | pl=أساور إلكترونية | electronic bracelet
سواها من | det | | other
سوق أسهم | n f | pl=أسواق أسهم | stock market
سوق الأسهم | n f | pl=- | stock market
سوق الأوراق المالية | n f | pl=أسواق الأوراق المالية | stock market; stock exchange
سوق الإسكان | n f | pl=- | housing market
سوق الصرف | n f | pl=- | foreign exchange market
سوق الطاقة | n f | pl=أسواق الطاقة | energy market
سوق العمالة | n f | pl=- | labor market
سوق العمل | n f | pl=- | labor market
سوق العملات | n f | pl=- | currency market
سوق المال | n f | pl=- | financial market
سوق النفط | n f | pl=أسواق النفط | oil market
سوق حرة | n f | pl=- | free market
سوق رأس المال | n f | pl=- | capital market
سوق سندات | n f | pl=أسواق | bond market
سوق سوداء | n f | pl=أسواق سوداء | black market
سوق شعبية | n f | pl=أسواق شعبية | traditional market
سوق عقارات | n f | pl=- | real estate market
سوق عمل | n f | pl=أسواق عمل | labor market
سوق مالية | n f | pl=أسواق مالية | financial market
سوق محلية | n f | pl=أسواق محلية | local market; domestic market
سوق مشتركة | n f | pl=- | common market
سوق موازية | n f | pl=- | parallel market
سيئ الحظ | adj | | unlucky; unfortunate
سيئ السمعة | adj | | notorious; infamous
سياحة علاجية | n f | pl=- | medical tourism {mass}
سيادة الدولة | n f | pl=- | state sovereignty {mass}
سيادة القانون | n f | pl=- | rule of law
سيادة وطنية | n f | pl=- | national sovereignty {mass}
سيارة أجرة | n f | pl=سيارات أجرة | taxi
سيارة إسعاف | n f | pl=سيارات إسعاف | ambulance
سيارة إطفاء | n f | pl=+ات | fire truck
سيارة ذاتية القيادة | n f | pl=سيارات ذاتية القيادة | self-driving car
سيارة شرطة | n f | pl=+ات | police car
سيارة كهربائية | n f | pl=سيارات كهربائية | electric car
سيارة مصفحة | n f | pl=سيارات مصفحة | armored vehicle
سيارة مفخخة | n f | pl=سيارات مفخخة | car bomb
سيارة ملغومة | n f | pl=- | car bomb
سياسات التقشف | n f | pl=- | austerity policies {pl}
سياسة أمان | n f | pl=- | security policy
سياسة اقتصادية | n f | pl=سياسات اقتصادية | economic policy
سياسة خارجية | n f | pl=سياسات خارجية | foreign policy
سياسة خصوصية | n f | pl=- | privacy policy
سياسة داخلية | n f | pl=- | domestic policy
سياسة عامة | n f | pl=سياسات عامة | public policy
سياسة مالية | n f | pl=سياسات مالية | fiscal policy
سياسة نقدية | n f | pl=سياسات نقدية | monetary policy
سيجارة إلكترونية | n f | pl=سجائر إلكترونية | e-cigarette
سيدة أعمال | n f hum | pl=سيدات | businesswoman {plural: businesswomen}
سيدة أولى | n f hum | pl=- | first lady
سير العمل | n m | pl=- | workflow
سير عمل | n m | pl=- | workflow
سيرا على الأقدام | adv | | on foot
سيرة ذاتية | n f | pl=سير ذاتية | resume; biography
سيرة مرضية | n f | pl=- | medical history
سيلان الأنف | n m | pl=- | runny nose
سيولة مالية | n f | pl=- | liquidity {mass}
سيولة نقدية | n f | pl=- | liquidity {mass}; cash {mass}
شأن داخلي | n m | pl=شؤون داخلية | internal affair; domestic matter
شؤون خارجية | n f | pl=- | foreign affairs {pl}
شؤون داخلية | n f | pl=- | internal affairs {pl}
شاشة تلفاز | n f | pl=+ات | television screen
شاشة صغيرة | n f | pl=- | small screen
شاشة عرض | n f | pl=+ات | display screen
شاشة لمس | n f | pl=+ات | touch screen
شاطئ بحر | n m | pl=شواطئ | beach
شاهد عيان | n m hum | pl=شهود عيان | eyewitness
شباك تذاكر | n m | pl=شبابيك | ticket office; box office
شبكات التواصل | n f | pl=- | social media {mass}
شبكات التواصل الاجتماعي | n f | pl=- | social media {mass}; social networks {pl}
شبكات عصبية | n f | pl=- | neural networks {pl}
شبكة أمان | n f | pl=+ات | safety net
شبكة إجرامية | n f | pl=شبكات إجرامية | criminal network
شبكة إرهابية | n f | pl=شبكات إرهابية | terrorist network
شبكة إنترنت | n f | pl=+ات | internet network
شبكة اتصالات | n f | pl=+ات | communications network; telecommunications network
شبكة اجتماعية | n f | pl=شبكات اجتماعية | social network
شبكة افتراضية خاصة | n f | pl=شبكات افتراضية خاصة | virtual private network; VPN
شبكة الإنترنت | n f | pl=- | Internet
شبكة الجيل الخامس | n f | pl=شبكات الجيل الخامس | 5G network
شبكة الحماية الاجتماعية | n f | pl=- | social safety net
شبكة تجسس | n f | pl=+ات | spy ring
شبكة تواصل اجتماعي | n f | pl=+ات | social network
شبكة حاسوب | n f | pl=+ات | computer network
شبكة دعارة | n f | pl=+ات | prostitution ring
شبكة صيد | n f | pl=شباك | fishing net
شبكة طرق | n f | pl=+ات | road network
شبكة عصبية | n f | pl=شبكات عصبية | neural network
شبكة كهرباء | n f | pl=+ات | power grid
شبكة لاسلكية | n f | pl=شبكات لاسلكية | wireless network
شبكة محلية | n f | pl=- | local network
شبه جاف | adj nisba | | semi-arid
شبه جزيرة | n m | pl=أشباه جزر | peninsula
شبه دائم | adj nisba | | semi-permanent
شبه رئاسي | adj nisba | | semi-presidential
شبه رسمي | adj nisba | | semi-official
شبه عسكري | adj nisba | | paramilitary
شبه قاري | adj nisba | | subcontinental
شبه مستقل | adj nisba | | semi-autonomous
شتى أنواع | det | | all kinds of
شجرة زيتون | n f | pl=أشجار | olive tree
شجرة عيد الميلاد | n f | pl=- | Christmas tree
شجرة نخيل | n f | pl=أشجار | palm tree
شح المياه | n m | pl=- | water scarcity {mass}
شحن بحري | n m | pl=- | shipping {mass}
شحن جوي | n m | pl=- | air freight {mass}
شحنة كهربائية | n f | pl=شحنات كهربائية | electric charge
شخصية اعتبارية | n f | pl=- | legal personality
شخصية بارزة | n f | pl=شخصيات بارزة | prominent figure
شخصية رئيسية | n f | pl=شخصيات رئيسية | main character
شخصية عامة | n f | pl=شخصيات عامة | public figure
شد الرحال | v | impf=يشد; إلى=for; intr | set out
شديد الأهمية | adj | | extremely important
شديد الانحدار | adj | | steep
شديد البرودة | adj | | extremely cold
شديد التطرف | adj | | extremist
شديد التعقيد | adj | | very complex
شديد الحرارة | adj | | extremely hot
شديد الحساسية | adj | | highly sensitive
شديد الخصوصية | adj | | very private
شديد الخطورة | adj | | very dangerous
شديد العدوى | adj | | highly contagious
شديد اللهجة | adj | | strongly worded
شراكة استراتيجية | n f | pl=شراكات استراتيجية | strategic partnership
شرطة اتحادية | n f | pl=- | federal police {pl}
شرطة المرور | n f | pl=- | traffic police {pl}
شرطة عسكرية | n f | pl=- | military police {pl}
شرطة محلية | n f | pl=- | local police {pl}
شرطي مرور | n m hum | pl=- | traffic officer
شرعية دولية | n f | pl=- | international legitimacy {mass}
شرق آسيوي | adj nisba | | East Asian
شرق أفريقي | adj nisba | | East African
شرق أوروبي | adj nisba | | Eastern European
شرق أوسطي | adj nisba | pl=+ون | Middle Eastern
شركات الأدوية | n f | pl=- | pharmaceutical companies {pl}
شركات التكنولوجيا | n f | pl=- | technology companies {pl}
شركات الطيران | n f | pl=- | airlines {pl}
شركات صغيرة ومتوسطة | n f | pl=- | small and medium-sized enterprises {pl}
شركات كبرى | n f | pl=- | major companies {pl}
شركة أدوية | n f | pl=+ات | pharmaceutical company
شركة أم | n f | pl=- | parent company
شركة أمن خاصة | n f | pl=شركات أمن خاصة | private security company
شركة أمنية | n f | pl=شركات أمنية | security company
شركة إنتاج | n f | pl=+ات | production company
شركة اتصالات | n f | pl=+ات | telecommunications company
شركة استثمار | n f | pl=+ات | investment company
شركة تأمين | n f | pl=+ات | insurance company
شركة تابعة | n f | pl=شركات تابعة | subsidiary
شركة تقنية | n f | pl=- | technology company
شركة تكنولوجيا | n f | pl=+ات | technology company
شركة خاصة | n f | pl=شركات خاصة | private company
شركة ذات مسؤولية محدودة | n f | pl=شركات ذات مسؤولية محدودة | limited liability company
شركة سيارات | n f | pl=+ات | car company; automaker
شركة شحن | n f | pl=+ات | shipping company
شركة صرافة | n f | pl=+ات | currency exchange company
شركة طيران | n f | pl=+ات | airline
شركة عائلية | n f | pl=شركات عائلية | family business
شركة عابرة للقارات | n f | pl=شركات عابرة للقارات | transcontinental company
شركة عالمية | n f | pl=شركات عالمية | global company
شركة عامة | n f | pl=شركات عامة | public company
شركة فرعية | n f | pl=شركات فرعية | subsidiary
شركة قابضة | n f | pl=شركات قابضة | holding company
شركة متعددة الجنسيات | n f | pl=شركات متعددة الجنسيات | multinational company
شركة محاماة | n f | pl=+ات | law firm
شركة محدودة | n f | pl=شركات محدودة | limited company
شركة مساهمة | n f | pl=- | joint-stock company
شركة مساهمة عامة | n f | pl=شركات مساهمة عامة | public joint-stock company
شركة مقاولات | n f | pl=+ات | contracting company
شركة ناشئة | n f | pl=شركات ناشئة | startup
شركة نفط | n f | pl=+ات | oil company
شروط الاستخدام | n f | pl=- | terms of use {pl}
شروط الخدمة | n f | pl=- | terms of service {pl}
شروق الشمس | n m | pl=- | sunrise
شريحة إلكترونية | n f | pl=شرائح إلكترونية | microchip
شريحة هاتف | n f | pl=شرائح | SIM card
شريط أدوات | n m | pl=أشرطة أدوات | toolbar
شريط حدودي | n m | pl=- | border strip
شريط فيديو | n m | pl=أشرطة | videotape
شريطة أن | conj | | provided that
شريك تجاري | n m hum | pl=شركاء تجاريون,شركاء تجاريين | trading partner; trade partner
شطب الديون | n m | pl=- | debt cancellation {mass}
شعاب مرجانية | n f | pl=- | coral reefs {pl}
شعر حر | n m | pl=- | free verse {mass}
شفرة مصدرية | n f | pl=- | source code {mass}
شق طريقه | v | impf=يشق; intr | make his way
شق طريقها | v | impf=يشق; intr | make her way
شق طريقهم | v | impf=يشق; intr | make their way
شقة سكنية | n f | pl=شقق سكنية | apartment
شقة مفروشة | n f | pl=شقق مفروشة | furnished apartment
شكرا جزيلا | intj | | thank you very much
شكلا ومضمونا | adv | | in form and substance
شلل الأطفال | n m | pl=- | polio {mass}
شلل دماغي | n m | pl=- | cerebral palsy {mass}
شلل نصفي | n m | pl=- | hemiplegia {mass}
شمال أطلسي | adj nisba | | North Atlantic
شمال أفريقي | adj nisba | | North African
شمال إفريقي | adj nisba | | North African
شهاب ثاقب | n m | pl=- | shooting star
شهادة إيداع | n f | pl=+ات | certificate of deposit {plural: certificates of deposit}
شهادة البكالوريوس | n f | pl=- | bachelor's degree
شهادة الدكتوراه | n f | pl=- | doctorate
شهادة الماجستير | n f | pl=- | master's degree
شهادة تخرج | n f | pl=+ات | graduation certificate; diploma
شهادة تقدير | n f | pl=+ات | certificate of appreciation {plural: certificates of appreciation}
شهادة ثانوية | n f | pl=- | high school diploma
شهادة جامعية | n f | pl=شهادات جامعية | university degree
شهادة زور | n f | pl=- | perjury {mass}; false testimony {mass}
شهادة ميلاد | n f | pl=+ات | birth certificate
شهادة وفاة | n f | pl=+ات | death certificate
شهر عسل | n m | pl=- | honeymoon
شوط أول | n m | pl=- | first half
شوط إضافي | n m | pl=أشواط إضافية | extra time {mass}
شوط ثان | n m | pl=- | second half
شيئا فشيئا | adv | | little by little
شيخ الأزهر | n m hum title | pl=- | Grand Imam of al-Azhar
شيخ عشيرة | n m hum | pl=شيوخ | tribal sheikh
شيفرة مصدرية | n f | pl=- | source code {mass}
صاحب الجلالة | n m hum title | pl=- | His Majesty
صاحب السمو | n m hum title | pl=- | His Highness
صاحب السمو الملكي | n m hum title | pl=- | His Royal Highness
صاحب شركة | n m hum | pl=أصحاب | company owner
صاحب عمل | n m hum | pl=أصحاب عمل | employer
صاحب مصلحة | n m hum | pl=أصحاب | stakeholder
صادرات النفط | n f | pl=- | oil exports {pl}
صادرات نفطية | n f | pl=- | oil exports {pl}
صاروخ أرض جو | n m | pl=صواريخ أرض جو | surface-to-air missile
صاروخ باليستي | n m | pl=صواريخ باليستية | ballistic missile
صاروخ باليستي عابر للقارات | n m | pl=صواريخ باليستية عابرة للقارات | intercontinental ballistic missile
صاروخ عابر للقارات | n m | pl=صواريخ عابرة للقارات | intercontinental missile
صاروخ فرط صوتي | n m | pl=صواريخ فرط صوتية | hypersonic missile
صاروخ كروز | n m | pl=صواريخ | cruise missile
صاروخ مجنح | n m | pl=صواريخ مجنحة | cruise missile
صاروخ مضاد للدبابات | n m | pl=- | anti-tank missile
صاروخ مضاد للطائرات | n m | pl=صواريخ مضادة للطائرات | anti-aircraft missile
صاروخ موجه | n m | pl=صواريخ موجهة | guided missile
صافي الذهن | adj | | clear-headed
صالة ألعاب رياضية | n f | pl=صالات | gym
صالة المغادرة | n f | pl=- | departure hall
صالة الوصول | n f | pl=- | arrivals hall
صالة رياضية | n f | pl=صالات رياضية | gym
صالة عرض | n f | pl=+ات | showroom; exhibition hall
صالون تجميل | n m | pl=+ات | beauty salon
صالون حلاقة | n m | pl=+ات | barbershop
صانع سياسات | n m hum | pl=صناع سياسات,صانعو سياسات,صانعي سياسات | policymaker
صانع قرار | n m hum | pl=صناع قرار,صانعو قرار,صانعي قرار | decision maker
صانع محتوى | n m hum | pl=صناع | content creator
صب الزيت على النار | v | impf=يصب; intr | add fuel to the fire
صب جام غضبه | v | impf=يصب; على=on; intr | vent his anger
صب جام غضبها | v | impf=يصب; على=on; intr | vent her anger
صب جام غضبهم | v | impf=يصب; على=on; intr | vent their anger
صباح أمس | adv | | yesterday morning
صباح الخير | intj | | good morning
صباح الغد | adv | | tomorrow morning
صباح اليوم | adv | | this morning
صباح غد | adv | | tomorrow morning
صباح مساء | adv | | morning and evening
صباحا ومساء | adv | | morning and evening
صحة إنجابية | n f | pl=- | reproductive health {mass}
صحة الأم | n f | pl=- | maternal health {mass}
صحة الطفل | n f | pl=- | child health {mass}
صحة الفم | n f | pl=- | oral health {mass}
صحة بدنية | n f | pl=- | physical health {mass}
صحة عامة | n f | pl=- | public health {mass}
صحة عقلية | n f | pl=- | mental health {mass}
صحة مهنية | n f | pl=- | occupational health {mass}
صحة نفسية | n f | pl=- | mental health {mass}
صحيح أن | conj | | it is true that
صداع نصفي | n m | pl=- | migraine
صدمة تحسسية | n f | pl=صدمات تحسسية | anaphylactic shock
صدمة كهربائية | n f | pl=صدمات كهربائية | electric shock
صدمة نفسية | n f | pl=صدمات نفسية | psychological trauma
صديق للبيئة | adj | | environmentally friendly
صراع سياسي | n m | pl=صراعات سياسية | political conflict
صراع مسلح | n m | pl=صراعات مسلحة | armed conflict
صراف آلي | n m | pl=صرافات آلية | ATM
صرف النظر | v | impf=يصرف; عن=on; intr | give up
صرف صحي | n m | pl=- | sanitation {mass}; sewage {mass}
صعب المراس | adj | | stubborn; intractable
صعب المنال | adj | | elusive; hard to reach
صعقة كهربائية | n f | pl=صعقات كهربائية | electric shock
صغار السن | n m hum | pl=- | young people {pl}
صغير الحجم | adj | | small; small-sized
صفائح دموية | n f | pl=- | platelets {pl}
صفحة رئيسية | n f | pl=صفحات رئيسية | home page
صفحة ويب | n f | pl=+ات | web page
صفقة أسلحة | n f | pl=صفقات أسلحة | arms deal
صلاة الجمعة | n f | pl=- | Friday prayer
صلى الله عليه وسلم | intj | | peace be upon him
صناديق الاقتراع | n f | pl=- | ballot boxes {pl}; polls {pl}
صناعات غذائية | n f | pl=- | food industries {pl}
صناعة نفطية | n f | pl=- | oil industry
صندوق أسود | n m | pl=صناديق سوداء | black box
صندوق استثمار | n m | pl=صناديق | investment fund
صندوق استثماري | n m | pl=صناديق استثمارية | investment fund
صندوق اقتراع | n m | pl=صناديق اقتراع | ballot box
صندوق الثروة السيادي | n m | pl=صناديق الثروة السيادية | sovereign wealth fund
صندوق المعاشات | n m | pl=صناديق المعاشات | pension fund
صندوق بريد | n m | pl=صناديق | mailbox
صندوق تحوط | n m | pl=صناديق | hedge fund
صندوق تقاعد | n m | pl=صناديق | pension fund
صندوق سيادي | n m | pl=صناديق سيادية | sovereign wealth fund
صندوق وارد | n m | pl=- | inbox
صنع قرار | n m vn | pl=- | decision-making {mass}
صوتي مرئي | adj nisba | | audiovisual
صورة فوتوغرافية | n f | pl=صور فوتوغرافية | photograph
صورة نمطية | n f | pl=صور نمطية | stereotype
صيد الأسماك | n m | pl=- | fishing {mass}
صيد جائر | n m | pl=- | overfishing {mass}; poaching {mass}
صيد غير مشروع | n m | pl=- | poaching {mass}
صيدلية مناوبة | n f | pl=صيدليات مناوبة | on-duty pharmacy
ضابط جيش | n m hum | pl=ضباط | army officer
ضابط شرطة | n m hum | pl=ضباط | police officer
ضابط صف | n m hum | pl=ضباط | non-commissioned officer
ضابط مخابرات | n m hum | pl=ضباط | intelligence officer
ضاق ذرعا | v | impf=يضيق; ب=with; من=with; intr | be fed up
ضبط النفس | n m vn | pl=- | restraint {mass}; self-restraint {mass}
ضبط نفس | n m | pl=- | restraint {mass}
ضحى بأرواحهم | v | impf=يضحي; intr | sacrifice their lives
ضحى بحياته | v | impf=يضحي; intr | sacrifice his life
ضحى بحياتها | v | impf=يضحي; intr | sacrifice her life
ضحية مدنية | n f hum | pl=ضحايا مدنيون | civilian casualty
ضرب رقما قياسيا | v | impf=يضرب; intr | set a record
ضرب عرض الحائط | v | impf=يضرب; ب=; intr | disregard
ضرب مثلا | v | impf=يضرب; intr | set an example
ضربات القلب | n f | pl=- | heartbeat
ضربة استباقية | n f | pl=ضربات استباقية | preemptive strike
ضربة جزاء | n f | pl=ضربات جزاء | penalty kick
ضربة جوية | n f | pl=ضربات جوية | airstrike
ضربة حرة | n f | pl=ضربات حرة | free kick
ضربة رأس | n f | pl=ضربات | header
ضربة ركنية | n f | pl=ضربات ركنية | corner kick
ضربة شمس | n f | pl=- | sunstroke
ضربة عسكرية | n f | pl=ضربات عسكرية | military strike
ضربة موجعة | n f | pl=- | painful blow
ضريبة الدخل | n f | pl=- | income tax
ضريبة القيمة المضافة | n f | pl=- | value-added tax; VAT
ضريبة الكربون | n f | pl=- | carbon tax
ضريبة دخل | n f | pl=ضرائب دخل | income tax
ضريبة شركات | n f | pl=ضرائب | corporate tax
ضريبة عقارية | n f | pl=ضرائب عقارية | property tax
ضريبة مبيعات | n f | pl=ضرائب | sales tax
ضريبة مضافة | n f | pl=ضرائب مضافة | additional tax
ضعف البصر | n m | pl=- | poor eyesight {mass}
ضعف المناعة | n m | pl=- | weakened immunity {mass}
ضعيف الأداء | adj | | underperforming
ضغط الدم | n m | pl=- | blood pressure {mass}
ضغط جوي | n m | pl=- | atmospheric pressure {mass}
ضغط دم | n m | pl=- | blood pressure {mass}
ضغط نفسي | n m | pl=ضغوط نفسية | stress {mass}
ضفة غربية | n f | pl=- | West Bank
ضفة نهر | n f | pl=ضفاف | riverbank
ضمان اجتماعي | n m | pl=- | social security {mass}
ضوء أخضر | n m | pl=- | green light
ضوء الشمس | n m | pl=- | sunlight {mass}
ضيع الفرصة | v | impf=يضيع; intr | miss the opportunity
ضيع الوقت | v | impf=يضيع; intr | waste time
ضيق الأفق | adj | | narrow-minded
ضيق التنفس | n m | pl=- | shortness of breath {mass}
ضيق النطاق | adj | | limited; narrow
ضيق تنفس | n m | pl=- | shortness of breath {mass}
طائر جارح | n m | pl=طيور جارحة | bird of prey {plural: birds of prey}
طائرات بدون طيار | n f | pl=- | drones {pl}
طائرات حربية | n f | pl=- | warplanes {pl}
طائرات مسيرة | n f | pl=- | drones {pl}
طائرة استطلاع | n f | pl=+ات | reconnaissance aircraft
طائرة بدون طيار | n f | pl=طائرات بدون طيار | drone
طائرة تجارية | n f | pl=طائرات تجارية | commercial aircraft {plural: commercial aircraft}
طائرة تجسس | n f | pl=+ات | spy plane
طائرة حربية | n f | pl=طائرات حربية | warplane
طائرة خاصة | n f | pl=طائرات خاصة | private jet
طائرة رئاسية | n f | pl=طائرات رئاسية | presidential plane
طائرة ركاب | n f | pl=+ات | passenger plane
طائرة شحن | n f | pl=- | cargo plane
طائرة عسكرية | n f | pl=طائرات عسكرية | military aircraft {plural: military aircraft}
طائرة عمودية | n f | pl=طائرات عمودية | helicopter
طائرة مدنية | n f | pl=طائرات مدنية | civilian aircraft {plural: civilian aircraft}
طائرة مروحية | n f | pl=طائرات مروحية | helicopter
طائرة مسيرة | n f | pl=طائرات مسيرة | drone
طائرة مسيرة مفخخة | n f | pl=طائرات مسيرة مفخخة | booby-trapped drone; explosive-laden drone
طائرة مقاتلة | n f | pl=طائرات مقاتلة | fighter jet
طائرة من دون طيار | n f | pl=طائرات من دون طيار | drone
طائرة هليكوبتر | n f | pl=طائرات | helicopter
طائرة ورقية | n f | pl=طائرات ورقية | kite
طائفة دينية | n f | pl=طوائف دينية | religious sect
طائفة واسعة من | det | | a wide range of
طابع رسمي | n m | pl=- | official character
طابعة ثلاثية الأبعاد | n f | pl=طابعات ثلاثية الأبعاد | 3D printer
طابق أرضي | n m | pl=- | ground floor
طاعن في السن | adj | | elderly
طاقات متجددة | n f | pl=- | renewable energies {pl}; renewables {pl}
طاقة إنتاجية | n f | pl=- | production capacity
طاقة الرياح | n f | pl=- | wind energy {mass}
طاقة الرياح البحرية | n f | pl=- | offshore wind power {mass}
طاقة بديلة | n f | pl=- | alternative energy {mass}
طاقة حرارية | n f | pl=- | thermal energy {mass}
طاقة حرارية أرضية | n f | pl=- | geothermal energy {mass}
طاقة حركية | n f | pl=- | kinetic energy {mass}
طاقة خضراء | n f | pl=- | green energy {mass}
طاقة ذرية | n f | pl=- | atomic energy {mass}
طاقة شمسية | n f | pl=- | solar energy {mass}
طاقة كهربائية | n f | pl=- | electric power {mass}
طاقة كهرومائية | n f | pl=- | hydroelectric power {mass}
طاقة متجددة | n f | pl=- | renewable energy {mass}
طاقة مستدامة | n f | pl=- | sustainable energy {mass}
طاقة مظلمة | n f | pl=- | dark energy {mass}
طاقة نظيفة | n f | pl=- | clean energy {mass}
طاقة نووية | n f | pl=- | nuclear energy {mass}
طاقم طبي | n m | pl=طواقم طبية | medical staff
طالب ثانوي | n m hum | pl=طلاب ثانويون | high school student
طالب جامعي | n m hum | pl=طلاب جامعيون,طلاب جامعيين,طلبة جامعيون | university student
طالب دراسات عليا | n m hum | pl=طلاب,طلبة | graduate student
طالب علم | n m hum | pl=- | student
طالب لجوء | n m hum | pl=- | asylum seeker
طاولة المفاوضات | n f | pl=- | negotiating table
طاولة طعام | n f | pl=+ات | dining table
طاولة مستديرة | n f | pl=- | roundtable
طاولة مفاوضات | n f | pl=- | negotiating table
طب الأسرة | n m | pl=- | family medicine {mass}
طب الأسنان | n m | pl=- | dentistry {mass}
طب الأطفال | n m | pl=- | pediatrics {mass}
طب الأعصاب | n m | pl=- | neurology {mass}
طب الطوارئ | n m | pl=- | emergency medicine {mass}
طب العيون | n m | pl=- | ophthalmology {mass}
طب باطني | n m | pl=- | internal medicine {mass}
طب بديل | n m | pl=- | alternative medicine {mass}
طب بيطري | n m | pl=- | veterinary medicine {mass}
طب شرعي | n m | pl=- | forensic medicine {mass}
طب شعبي | n m | pl=- | folk medicine {mass}
طب نفسي | n m | pl=- | psychiatry {mass}
طب نووي | n m | pl=- | nuclear medicine {mass}
طب وقائي | n m | pl=- | preventive medicine {mass}
طباعة ثلاثية الأبعاد | n f | pl=- | 3D printing {mass}
طبقا ل | prep | | according to
طبقة الأوزون | n f | pl=- | ozone layer
طبقة حاكمة | n f | pl=- | ruling class
طبقة سياسية | n f | pl=- | political class
طبقة عاملة | n f | pl=- | working class
طبقة وسطى | n f | pl=- | middle class
طبي حيوي | adj nisba | | biomedical
طبي شرعي | adj nisba | | forensic
طبيب أسرة | n m hum | pl=أطباء | family doctor
طبيب أسنان | n m hum | pl=أطباء أسنان | dentist
طبيب أطفال | n m hum | pl=أطباء | pediatrician
طبيب أعصاب | n m hum | pl=أطباء | neurologist
طبيب بيطري | n m hum | pl=أطباء بيطريون | veterinarian
طبيب تخدير | n m hum | pl=أطباء | anesthesiologist
طبيب جراح | n m hum | pl=- | surgeon
طبيب شرعي | n m hum | pl=أطباء شرعيون,أطباء شرعيين | medical examiner; forensic doctor
طبيب عام | n m hum | pl=- | general practitioner
طبيب عيون | n m hum | pl=أطباء | ophthalmologist
طبيب قلب | n m hum | pl=أطباء | cardiologist
طبيب مقيم | n m hum | pl=أطباء مقيمون,أطباء مقيمين | resident physician
طبيب نساء وتوليد | n m hum | pl=أطباء | obstetrician-gynecologist
طبيب نفسي | n m hum | pl=أطباء نفسيون,أطباء نفسيين | psychiatrist
طبيبة أسنان | n f hum | pl=+ات | dentist
طبيعة بشرية | n f | pl=- | human nature {mass}
طرف ثالث | n m | pl=أطراف ثالثة | third party
طرف معني | n m | pl=أطراف معنية | party concerned {plural: parties concerned}
طريح الفراش | adj | | bedridden
طريق الحرير | n m | pl=- | Silk Road
طريق بري | n m | pl=طرق برية | overland route
طريق رئيسي | n m | pl=طرق رئيسية | main road
طريق سريع | n m | pl=طرق سريعة | highway
طريق فرعي | n m | pl=طرق فرعية | side road
طريق مسدود | n m | pl=طرق مسدودة | dead end; impasse
طعن قانوني | n m | pl=- | legal challenge
طفح جلدي | n m | pl=- | rash
طفل حديث الولادة | n m hum | pl=أطفال حديثو الولادة,أطفال حديثي الولادة | newborn
طفل رضيع | n m hum | pl=أطفال رضع | infant
طقم أسنان | n m | pl=أطقم | dentures {pl}
طوال السنة | adv | | all year
طوال العام | adv | | all year
طوال الليل | adv | | all night
طوال الوقت | adv | | all the time
طوال اليوم | adv | | all day
طويل الأجل | adj | | long-term
طويل الأمد | adj | | long-term
طويل العمر | adj | | long-lived
طويل القامة | adj | | tall
طويل المدى | adj | | long-term; long-range
طيران حربي | n m | pl=- | military aviation {mass}
طيران مدني | n m | pl=- | civil aviation {mass}
طيران مسير | n m | pl=- | drones {pl}
طيف التوحد | n m | pl=- | autism spectrum
طيلة الوقت | adv | | all the time
طيلة اليوم | adv | | all day
طيور مهاجرة | n f | pl=- | migratory birds {pl}
ظاهرة الاحتباس الحراري | n f | pl=- | global warming {mass}
ظروف جوية | n f | pl=- | weather conditions {pl}
ظروف مناخية | n f | pl=- | climatic conditions {pl}
ظهر اليوم | adv | | at noon today
ظهير أيسر | n m hum | pl=- | left back
ظهير أيمن | n m hum | pl=- | right back
ظهير رباعي | n m | pl=- | quarterback
عائدات النفط | n f | pl=- | oil revenues {pl}
عائدات نفطية | n f | pl=- | oil revenues {pl}
عابر سبيل | n m hum | pl=- | passerby {plural: passersby}
عابر للحدود | adj nisba | | cross-border; transnational
عابر للقارات | adj nisba | | intercontinental
عابر للقوميات | adj nisba | | transnational
عاجلا أم آجلا | adv | | sooner or later
عاجلا أو آجلا | adv | | sooner or later
عاد أدراجه | v | impf=يعود; intr | turn back
عاد أدراجها | v | impf=يعود; intr | turn back
عاد أدراجهم | v | impf=يعود; intr | turn back
عاد إلى الظهور | v | impf=يعود; intr | reappear
عاد إلى المنزل | v | impf=يعود; intr | return home
عاد إلى الواجهة | v | impf=يعود; intr | return to the forefront
عاد إلى الوطن | v | impf=يعود; intr | return home
عاد إلى طبيعته | v | impf=يعود; intr | return to normal
عاد إلى طبيعتها | v | impf=يعود; intr | return to normal
عاد تاريخه | v | impf=يعود; إلى=to; intr | date back
عاد تاريخها | v | impf=يعود; إلى=to; intr | date back
عارضة أزياء | n f hum | pl=+ات | fashion model
عاري عن الصحة | adj | | untrue; baseless
عاصفة استوائية | n f | pl=عواصف استوائية | tropical storm
عاصفة ترابية | n f | pl=عواصف ترابية | dust storm
عاصفة ثلجية | n f | pl=عواصف ثلجية | snowstorm
عاصفة رعدية | n f | pl=عواصف رعدية | thunderstorm
عاصفة رملية | n f | pl=عواصف رملية | sandstorm
عاصفة شمسية | n f | pl=عواصف شمسية | solar storm
عاصفة مطرية | n f | pl=عواصف مطرية | rainstorm
عاصمة اقتصادية | n f | pl=- | economic capital
عاطل عن العمل | adj | | unemployed
عال جدا | adj | | very high
عالم آثار | n m hum | pl=علماء | archaeologist
عالم أحياء | n m hum | pl=علماء | biologist
عالم أوبئة | n m hum | pl=علماء | epidemiologist
عالم اجتماع | n m hum | pl=علماء | sociologist
عالم اقتصاد | n m hum | pl=علماء | economist
عالم بيئة | n m hum | pl=علماء | ecologist
عالم حاسوب | n m hum | pl=علماء | computer scientist
عالم دين | n m hum | pl=علماء | religious scholar
عالم رياضيات | n m hum | pl=علماء | mathematician
عالم طبيعة | n m hum | pl=علماء | naturalist
عالم فلك | n m hum | pl=علماء | astronomer
عالم فيزياء | n m hum | pl=علماء | physicist
عالم فيزياء الفلك | n m hum | pl=علماء | astrophysicist
عالم كيمياء | n m hum | pl=علماء | chemist
عالم نفس | n m hum | pl=علماء | psychologist
عالمة رياضيات | n f hum | pl=عالمات | mathematician
عالي الجودة | adj | | high-quality
عالي الدقة | adj | | high-precision; high-resolution
عالي السرعة | adj | | high-speed
عالي الكفاءة | adj | | high-efficiency
عالي المخاطر | adj | | high-risk
عالي المستوى | adj | | high-level
عام أكاديمي | n m | pl=أعوام أكاديمية | academic year
عام دراسي | n m time | pl=أعوام دراسية | school year; academic year
عام مالي | n m | pl=أعوام مالية | fiscal year
عام ميلادي | n m time | pl=- | year
عام هجري | n m | pl=أعوام هجرية | Hijri year
عاما بعد عام | adv | | year after year
عاما تلو الآخر | adv | | year after year
عامل بناء | n m hum | pl=عمال | construction worker
عامل حاسم | n m | pl=عوامل حاسمة | decisive factor
عامل خطر | n m | pl=عوامل | risk factor
عامل رئيسي | n m | pl=عوامل رئيسية | key factor; main factor
عامل صحي | n m hum | pl=عمال صحيون,عاملون صحيون,عاملين صحيين | health worker
عامل منجم | n m hum | pl=عمال مناجم | miner
عامل مهاجر | n m hum | pl=عمال مهاجرون,عمال مهاجرين | migrant worker
عامل نظافة | n m hum | pl=عمال | cleaner; sanitation worker
عاملة منزلية | n f hum | pl=عاملات منزليات | domestic worker
عاملون في مجال الرعاية الصحية | n m hum | pl=- | health care workers {pl}
عاملون في مجال الصحة | n m hum | pl=- | health workers {pl}
عاملين في مجال الرعاية الصحية | n m hum | pl=- | health care workers {pl}
عاملين في مجال الصحة | n m hum | pl=- | health workers {pl}
عبر الإنترنت | adv | | online
عبر الحدود | adv | | across borders
عبوة لاصقة | n f | pl=عبوات لاصقة | sticky bomb
عبوة ناسفة | n f | pl=عبوات ناسفة | improvised explosive device; explosive device
عتبات مقدسة | n f | pl=- | holy shrines {pl}
عتبة حسينية | n f | pl=- | Hussein Shrine
عجز الحساب الجاري | n m | pl=- | current account deficit
عجز الموازنة | n m | pl=- | budget deficit
عجز الميزان التجاري | n m | pl=- | trade deficit
عجز الميزانية | n m | pl=- | budget deficit
عجز تجاري | n m | pl=- | trade deficit
عجز عن | v | impf=يعجز عن | be incapable of
عجز في الموازنة | n m | pl=- | budget deficit
عجز في الميزانية | n m | pl=- | budget deficit
عجز مالي | n m | pl=- | fiscal deficit
عدالة اجتماعية | n f | pl=- | social justice {mass}
عدالة انتقالية | n f | pl=- | transitional justice {mass}
عدة مرات | adv | | several times
عدد أكبر من | det | | a larger number of
عدد أولي | n m | pl=أعداد أولية | prime number
عدد السكان | n m | pl=- | population
عدد سكان | n m | pl=- | population
عدد صحيح | n m | pl=أعداد صحيحة | integer
عدد ضئيل من | det | | a small number of
عدد طبيعي | n m | pl=أعداد طبيعية | natural number
عدد قليل من | det | | a small number of; a few
عدد كاف من | det | | a sufficient number of
عدد كبير جدا من | det | | a very large number of
عدد كبير من | det | | a large number of
عدد لا بأس به من | det | | a fair number of
عدد لا يحصى من | det | | countless
عدد متزايد من | det | | a growing number of
عدد محدود من | det | | a limited number of
عدد من | det | | a number of
عدد هائل من | det | | a huge number of
عدسات لاصقة | n f | pl=- | contact lenses {pl}
عدم استقرار | n m | pl=- | instability {mass}
عدم المساواة | n f | pl=- | inequality {mass}
عدم انتشار | n m | pl=- | non-proliferation {mass}
عدم انحياز | n m | pl=- | non-alignment {mass}
عدم تدخل | n m | pl=- | non-interference {mass}
عدم ثقة | n m | pl=- | mistrust {mass}
عدم قدرة | n m | pl=- | inability {mass}
عدم مساواة | n m | pl=- | inequality {mass}
عدم وجود | n m | pl=- | absence; lack
عدم يقين | n m | pl=- | uncertainty {mass}
عديد من | det | | many
عديم الأهمية | adj | | insignificant
عديم الجدوى | adj | | useless
عديم الجنسية | adj | | stateless
عديم الخبرة | adj | | inexperienced
عديم الرائحة | adj | | odorless
عديم الرحمة | adj | | merciless
عديم الضمير | adj | | unscrupulous
عديم الفائدة | adj | | useless
عديم القيمة | adj | | worthless
عديم اللون | adj | | colorless
عديم المسؤولية | adj | | irresponsible
عربة أطفال | n f | pl=+ات | stroller
عربة تسوق | n f | pl=+ات | shopping cart
عربة قطار | n f | pl=+ات | train car
عرج على | v | impf=يعرج على | stop by
عرض أزياء | n m | pl=عروض | fashion show
عرض أول | n m | pl=عروض أولى | premiere
عرض جانبي | n m | pl=أعراض جانبية | side effect
عرض عسكري | n m | pl=عروض عسكرية | military parade
عرض للخطر | v | impf=يعرض للخطر | endanger
عرض مسرحي | n m | pl=عروض مسرحية | play; theatrical performance
عرض وطلب | n m | pl=- | supply and demand {mass}
عزل ذاتي | n m | pl=- | self-isolation {mass}
عزل صحي | n m | pl=- | isolation {mass}
عزل منزلي | n m | pl=- | home isolation {mass}
عسر القراءة | n m | pl=- | dyslexia {mass}
عسر الهضم | n m | pl=- | indigestion {mass}
عشرات الآلاف من | det | | tens of thousands of
عشرات الملايين من | det | | tens of millions of
عشيرة عراقية | n f | pl=عشائر عراقية | Iraqi tribe
عصبي عضلي | adj nisba | | neuromuscular
عصر اليوم | adv | | this afternoon
عصيان مدني | n m | pl=- | civil disobedience {mass}
عصير برتقال | n m | pl=- | orange juice {mass}
عضلي هيكلي | adj nisba | | musculoskeletal
عضو الكونغرس | n m hum | pl=أعضاء | member of Congress {plural: members of Congress}
عضو برلمان | n m hum | pl=أعضاء | member of parliament {plural: members of parliament}; MP
عضو لجنة | n m hum | pl=أعضاء | committee member
عضو مجلس إدارة | n m hum | pl=أعضاء | board member
عضو مجلس الشيوخ | n m hum | pl=أعضاء | senator
عضو مجلس النواب | n m hum | pl=أعضاء | member of parliament {plural: members of parliament}
عضو منتدب | n m hum title | pl=أعضاء منتدبون,أعضاء منتدبين | managing director
عضو هيئة تدريس | n m hum | pl=أعضاء | faculty member
عطفا على | prep | | further to
عطلة رسمية | n f | pl=عطل رسمية | public holiday; official holiday
عطلة صيفية | n f | pl=- | summer vacation
عطلة نهاية أسبوع | n f | pl=- | weekend
عطلة نهاية الأسبوع | n f | pl=- | weekend
عفو رئاسي | n m | pl=- | presidential pardon
عفو عام | n m | pl=- | general amnesty
عقبة رئيسية | n f | pl=عقبات رئيسية | major obstacle; main obstacle
عقد إذعان | n m | pl=- | contract of adhesion
عقد إيجار | n m | pl=عقود | lease
عقد اجتماعي | n m | pl=- | social contract
عقد زواج | n m | pl=عقود | marriage contract
عقد عمل | n m | pl=عقود | employment contract
عقد عمل مؤقت | n m | pl=عقود عمل مؤقتة | temporary employment contract
عقدة لمفاوية | n f | pl=عقد لمفاوية | lymph node
عقوبات اقتصادية | n f | pl=- | economic sanctions {pl}
عقوبات دولية | n f | pl=- | international sanctions {pl}
عقوبة الإعدام | n f | pl=- | death penalty {the}
عقوبة السجن | n f | pl=- | prison sentence
عقوبة سجن | n f | pl=عقوبات | prison sentence
عقوبة قصوى | n f | pl=- | maximum penalty
عقيد ركن | n m hum title | pl=- | staff colonel
علاج إشعاعي | n m | pl=- | radiation therapy {mass}; radiotherapy {mass}
علاج جيني | n m | pl=- | gene therapy {mass}
علاج سلوكي | n m | pl=- | behavioral therapy {mass}
علاج طبيعي | n m | pl=- | physical therapy {mass}
علاج كيميائي | n m | pl=- | chemotherapy {mass}
علاج مناعي | n m | pl=- | immunotherapy {mass}
علاج نفسي | n m | pl=- | psychotherapy {mass}
علاج هرموني | n m | pl=- | hormone therapy {mass}
علاج وظيفي | n m | pl=- | occupational therapy {mass}
علاقات ثنائية | n f | pl=- | bilateral relations {pl}
علاقات دبلوماسية | n f | pl=- | diplomatic relations {pl}
علاقات دولية | n f | pl=- | international relations {pl}
علاقات عامة | n f | pl=- | public relations {pl}
علاقة أمنية | n f | pl=- | security relationship
علاقة ثنائية | n f | pl=- | bilateral relationship
علامة استفهام | n f | pl=+ات | question mark
علامة تبويب | n f | pl=علامات تبويب | tab
علامة تجارية | n f | pl=علامات تجارية | trademark; brand
علاوة على | prep | | in addition to
علاوة على ذلك | adv | | moreover; furthermore
علبة سجائر | n f | pl=علب | pack of cigarettes {plural: packs of cigarettes}
علبة كبريت | n f | pl=علب | matchbox
علق آماله | v | impf=يعلق; على=on; intr | pin his hopes
علق آمالها | v | impf=يعلق; على=on; intr | pin her hopes
علق آمالهم | v | impf=يعلق; على=on; intr | pin their hopes
علم الآثار | n m | pl=- | archaeology {mass}
علم الأحياء | n m | pl=- | biology {mass}
علم الأحياء الدقيقة | n m | pl=- | microbiology {mass}
علم الأدوية | n m | pl=- | pharmacology {mass}
علم الأرصاد الجوية | n m | pl=- | meteorology {mass}
علم الأرض | n m | pl=- | geology {mass}
علم الأعصاب | n m | pl=- | neuroscience {mass}
علم الأمراض | n m | pl=- | pathology {mass}
علم الأمصال | n m | pl=- | serology {mass}
علم الأوبئة | n m | pl=- | epidemiology {mass}
علم الإحصاء | n m | pl=- | statistics {mass}
علم الإنسان | n m | pl=- | anthropology {mass}
علم الاجتماع | n m | pl=- | sociology {mass}
علم الاجتماع السياسي | n m | pl=- | political sociology {mass}
علم الاقتصاد | n m | pl=- | economics {mass}
علم البيئة | n m | pl=- | ecology {mass}
علم التشريح | n m | pl=- | anatomy {mass}
علم الجريمة | n m | pl=- | criminology {mass}
علم الحاسوب | n m | pl=- | computer science {mass}
علم الحفريات | n m | pl=- | paleontology {mass}
علم الحيوان | n m | pl=- | zoology {mass}
علم السموم | n m | pl=- | toxicology {mass}
علم الفلك | n m | pl=- | astronomy {mass}
علم الفيروسات | n m | pl=- | virology {mass}
علم الكلام | n m | pl=- | Islamic theology {mass}
علم الكونيات | n m | pl=- | cosmology {mass}
علم اللغة | n m | pl=- | linguistics {mass}
علم المحيطات | n m | pl=- | oceanography {mass}
علم المناخ | n m | pl=- | climatology {mass}
علم المناعة | n m | pl=- | immunology {mass}
علم النبات | n m | pl=- | botany {mass}
علم النفس | n m | pl=- | psychology {mass}
علم الوراثة | n m | pl=- | genetics {mass}
علم دولة | n m | pl=- | national flag
علم نفس | n m | pl=- | psychology {mass}
علم وطني | n m | pl=- | national flag
علوم إنسانية | n f | pl=- | humanities {pl}
علوم اجتماعية | n f | pl=- | social sciences {pl}
علوم الحاسوب | n f | pl=- | computer science {mass}
علوم سياسية | n f | pl=- | political science {mass}
علوم طبيعية | n f | pl=- | natural sciences {pl}
على أبعد تقدير | adv | | at the latest; at most
على أبواب | prep | | on the threshold of
على أتم الاستعداد | adv | | fully prepared
على أتم وجه | adv | | to the fullest
على أحسن تقدير | adv | | at best
على أحسن وجه | adv | | in the best way
على أرض الواقع | adv | | on the ground
على أساس | prep | | on the basis of
على أساس سنوي | adv | | on an annual basis; year on year
على أساس شهري | adv | | on a monthly basis; month on month
على أساس من | prep | | on the basis of
على أساس يومي | adv | | on a daily basis
على أسوأ تقدير | adv | | at worst
على أعتاب | prep | | on the threshold of; on the eve of
على أفضل تقدير | adv | | at best
على أقصى تقدير | adv | | at most
على أقل تقدير | adv | | at the very least
على أكثر تقدير | adv | | at most
على أكمل وجه | adv | | in the best possible way; to the fullest
على أمل أن | conj | | in the hope that
على أن | conj | | provided that
على أهبة الاستعداد | adv | | on high alert
على أوسع نطاق | adv | | as widely as possible
على أي حال | adv | | in any case; anyway
على أية حال | adv | | in any case; anyway
على أيد | prep | | at the hands of
على أيدي | prep | | at the hands of; by
على إثر | prep | | following; in the wake of
على إثر ذلك | adv | | as a result
على استحياء | adv | | timidly
على الأخص | adv | | especially
على الأرجح | adv | | probably; most likely
على الأغلب | adv | | most likely
على الأقل | adv | | at least
على الأكثر | adv | | at most
على الأمد البعيد | adv | | in the long run
على الأمد الطويل | adv | | in the long run
على الأمد القصير | adv | | in the short run
على الإطلاق | adv | | at all; ever
على الإنترنت | adv | | online
على التحديد | adv | | specifically
على التساوي | adv | | equally
على التعاقب | adv | | in succession
على التو | adv | | immediately
على التوازي | adv | | in parallel
على التوالي | adv | | respectively; in a row
على الجانب الآخر | adv | | on the other side; on the other hand
على الحياد | adv | | neutral
على الخصوص | adv | | in particular
على الدوام | adv | | always
على الرحب والسعة | adv | | you are welcome
على الرحب والسعة | intj | | you're welcome
على الرغم من | prep | | despite
على الرغم من أن | conj | | although
على الرغم من ذلك | adv | | nevertheless
على الساحة الدولية | adv | | on the international scene
على السطح | adv | | on the surface
على السواء | adv | | alike; equally
على الصعيد الأمني | adv | | in terms of security
على الصعيد الإقليمي | adv | | regionally
على الصعيد الإنساني | adv | | on the humanitarian level
على الصعيد الاقتصادي | adv | | economically
على الصعيد الخارجي | adv | | externally; abroad
على الصعيد الداخلي | adv | | domestically
على الصعيد الدولي | adv | | internationally
على الصعيد السياسي | adv | | politically
على الصعيد الشخصي | adv | | on a personal level
على الصعيد العالمي | adv | | globally
على الصعيد العربي | adv | | in the Arab world
على الصعيد العسكري | adv | | militarily
على الصعيد المحلي | adv | | locally
على الصعيد الميداني | adv | | on the ground
على الصعيد الوطني | adv | | nationally
على الصعيد نفسه | adv | | in the same vein
على الطريق الصحيح | adv | | on the right track
على العكس | adv | | on the contrary
على العكس من | prep | | unlike; contrary to
على العكس من ذلك | adv | | on the contrary
على العموم | adv | | in general
على الفور | adv | | immediately
على المحك | adv | | at stake
على المدى البعيد | adv | | in the long term
على المدى الطويل | adv | | in the long term
على المدى القريب | adv | | in the near term; in the short term
على المدى القصير | adv | | in the short term
على المدى المتوسط | adv | | in the medium term
على المدى المنظور | adv | | in the foreseeable future
على المسار الصحيح | adv | | on the right track
على المستوى الإقليمي | adv | | regionally
على المستوى الدولي | adv | | at the international level
على المستوى الرسمي | adv | | at the official level
على المستوى السياسي | adv | | politically
على المستوى الشخصي | adv | | personally; on a personal level
على المستوى الشعبي | adv | | at the popular level
على المستوى العالمي | adv | | globally
على المستوى الفردي | adv | | at the individual level
على المستوى القومي | adv | | at the national level
على المستوى المحلي | adv | | locally; at the local level
على المستوى الوطني | adv | | nationally; at the national level
على المكشوف | adv | | openly
على الملأ | adv | | in public
على النحو التالي | adv | | as follows
على النقيض من | prep | | in contrast to
على النقيض من ذلك | adv | | in contrast
على الهواء | adv | | on air; live
على الهواء مباشرة | adv | | live
على الوجه الأكمل | adv | | in the best possible way
على الورق | adv | | on paper
على امتداد | prep | | along; throughout
على انفراد | adv | | alone; in private
على بعد | prep | | at a distance of
على حافة | prep | | on the edge of; on the brink of
على حد تعبيره | adv | | as he put it
على حد تعبيرها | adv | | as she put it
على حد تعبيرهم | adv | | as they put it
على حد زعمه | adv | | as he claimed
على حد زعمهم | adv | | as they claimed
على حد سواء | adv | | alike; equally
على حد علمي | adv | | as far as I know
على حد قوله | adv | | as he put it; according to him
على حد قولها | adv | | as she put it
على حد قولهم | adv | | as they put it
على حد وصفه | adv | | as he described it
على حدة | adv | | separately
على حساب | prep | | at the expense of
على حين غرة | adv | | by surprise
على حين غفلة | adv | | unawares; by surprise
على خلاف | prep | | unlike; contrary to
على خلاف ذلك | adv | | otherwise
على خلاف مع | prep | | at odds with
على خلفية | prep | | against the backdrop of; over
على خلفية ذلك | adv | | against this background
على خير وجه | adv | | in the best way
على دفعات | adv | | in installments; in batches
على ذمة | prep | | in connection with; pending
على رأس | prep | | at the head of; at the top of
على رؤوس الأشهاد | adv | | in public
على سبيل | prep | | by way of
على سبيل المثال | adv | | for example
على سبيل المثال لا الحصر | adv | | including but not limited to
على شرط أن | conj | | on condition that
على شفا | prep | | on the brink of
على شكل | prep | | in the form of
على صعيد | prep | | in terms of; at the level of
على صعيد آخر | adv | | on another note
على صعيد متصل | adv | | in a related development
على ضوء | prep | | in light of
على ضوء ذلك | adv | | in light of that
على طول | prep | | along
على طول الخط | adv | | all the way
على طول الطريق | adv | | along the way; all the way
على عجل | adv | | hastily
على عكس | prep | | unlike; contrary to
على عكس ذلك | adv | | on the contrary
على غرار | prep | | along the lines of; like
على غير العادة | adv | | unusually
على غير المتوقع | adv | | unexpectedly
على غير هدى | adv | | aimlessly
على قدم المساواة | adv | | on an equal footing
على قيد الحياة | adv | | alive
على لسان | prep | | in the words of
على ما يبدو | adv | | apparently
على ما يرام | adv | | well; fine
على متن | prep | | aboard
على محمل الجد | adv | | seriously
على مدار | prep | | throughout; over
على مدار الأسبوع | adv | | throughout the week
على مدار الساعة | adv | | around the clock
على مدار السنة | adv | | all year round
على مدار العام | adv | | year-round
على مدار اليوم | adv | | throughout the day
على مدى أشهر | adv | | for months
على مدى السنوات الماضية | adv | | over the past years
على مدى العقود الماضية | adv | | over the past decades
على مدى سنوات | adv | | for years
على مدى سنوات طويلة | adv | | for many years
على مدى سنوات عديدة | adv | | for many years
على مدى عقود | adv | | for decades
على مدى قرون | adv | | for centuries
على مر | prep | | over
على مر الأجيال | adv | | through the generations
على مر التاريخ | adv | | throughout history
على مر الزمان | adv | | over time
على مر الزمن | adv | | over time
على مر السنوات | adv | | over the years
على مر السنين | adv | | over the years
على مر العصور | adv | | through the ages
على مر القرون | adv | | over the centuries
على مرأى من | prep | | in full view of
على مرأى ومسمع | adv | | in full view
على مراحل | adv | | in stages
على مستوى البلاد | adv | | nationwide
على مستوى الدولة | adv | | statewide
على مستوى العالم | adv | | worldwide
على مسمع من | prep | | within earshot of
على مضض | adv | | reluctantly
على مقربة من | prep | | near; close to
على مهل | adv | | slowly
على نحو أفضل | adv | | better
على نحو خاص | adv | | in particular
على نحو سليم | adv | | properly
على نحو عام | adv | | in general
على نحو غير متوقع | adv | | unexpectedly
على نحو فعال | adv | | effectively
على نحو كامل | adv | | completely
على نحو مباشر | adv | | directly
على نحو متزايد | adv | | increasingly
على نحو متساو | adv | | equally
على نحو مستدام | adv | | sustainably
على نحو مستمر | adv | | continuously
على نحو مفاجئ | adv | | suddenly
على نحو ملحوظ | adv | | noticeably
على نحو مماثل | adv | | similarly
على نحو واسع | adv | | widely
على نطاق أوسع | adv | | more widely
على نطاق تجاري | adv | | on a commercial scale
على نطاق صغير | adv | | on a small scale
على نطاق ضيق | adv | | on a small scale
على نطاق عالمي | adv | | on a global scale
على نطاق محدود | adv | | on a limited scale
على نطاق واسع | adv | | widely; on a large scale
على نقيض | prep | | contrary to
على نقيض ذلك | adv | | in contrast
على هامش | prep | | on the sidelines of
على هامش ذلك | adv | | on the sidelines
على هذا الأساس | adv | | on this basis
على هذا النحو | adv | | in this way; as such
على هذه الخلفية | adv | | against this background
على وجه الأرض | adv | | on earth
على وجه التحديد | adv | | specifically
على وجه الخصوص | adv | | in particular
على وجه الدقة | adv | | precisely
على وجه السرعة | adv | | urgently
على وجه العموم | adv | | in general
على وجه اليقين | adv | | with certainty
على وشك | prep | | on the verge of
على يد | prep | | at the hands of; by
عليه السلام | intj | | peace be upon him
عما إذا | conj | | whether
عما إذا كان | conj | | whether
عما إذا كانت | conj | | whether
عما قريب | adv | | soon
عما قليل | adv | | shortly
عمارة سكنية | n f | pl=عمارات سكنية | apartment building
عمال المنازل | n m hum | pl=- | domestic workers {pl}
عمالة أجنبية | n f | pl=- | foreign workers {pl}
عمالة الأطفال | n f | pl=- | child labor {mass}
عمالة وافدة | n f | pl=- | migrant workers {pl}
عمل أدبي | n m | pl=أعمال أدبية | literary work
عمل إجرامي | n m | pl=أعمال إجرامية | criminal act
عمل إرهابي | n m | pl=أعمال إرهابية | act of terrorism {plural: acts of terrorism}; terrorist act
عمل استخباري | n m | pl=- | intelligence work {mass}
عمل تخريبي | n m | pl=أعمال تخريبية | act of sabotage {plural: acts of sabotage}
عمل تطوعي | n m | pl=أعمال تطوعية | volunteer work {mass}
عمل جماعي | n m | pl=- | teamwork {mass}
عمل خيري | n m | pl=أعمال خيرية | charity work {mass}
عمل شاق | n m | pl=أعمال شاقة | hard work {mass}
عمل عدائي | n m | pl=أعمال عدائية | hostile act
عمل عسكري | n m | pl=أعمال عسكرية | military action
عمل عن بعد | n m | pl=- | remote work {mass}
عمل فني | n m | pl=أعمال فنية | work of art {plural: works of art}
عمل قسري | n m | pl=- | forced labor {mass}
عمل مناخي | n m | pl=- | climate action {mass}
عمل ميداني | n m | pl=أعمال ميدانية | fieldwork {mass}
عمل يدوي | n m | pl=أعمال يدوية | manual labor {mass}
عملة أجنبية | n f | pl=عملات أجنبية | foreign currency
عملة رقمية | n f | pl=عملات رقمية | digital currency; cryptocurrency
عملة صعبة | n f | pl=عملات صعبة | hard currency
عملة محلية | n f | pl=عملات محلية | local currency
عملة مشفرة | n f | pl=عملات مشفرة | cryptocurrency
عملة موحدة | n f | pl=- | single currency
عمليات حفظ السلام | n f | pl=- | peacekeeping operations {pl}
عمليات قتالية | n f | pl=- | combat operations {pl}
عملية أمنية | n f | pl=عمليات أمنية | security operation
عملية إرهابية | n f | pl=عمليات إرهابية | terrorist operation; terrorist attack
عملية السلام | n f | pl=- | peace process
عملية القلب المفتوح | n f | pl=- | open-heart surgery
عملية انتخابية | n f | pl=- | electoral process
عملية انتقالية | n f | pl=- | transition process
عملية تجميل | n f | pl=عمليات تجميل | cosmetic surgery
عملية تفاوض | n f | pl=- | negotiation process
عملية جراحية | n f | pl=عمليات جراحية | surgery; operation
عملية دهس | n f | pl=+ات | car-ramming attack
عملية سلام | n f | pl=- | peace process
عملية سياسية | n f | pl=- | political process
عملية صنع القرار | n f | pl=- | decision-making process
عملية طعن | n f | pl=+ات | stabbing; stabbing attack
عملية عسكرية | n f | pl=عمليات عسكرية | military operation
عملية مشتركة | n f | pl=عمليات مشتركة | joint operation
عمود فقري | n m | pl=- | spine; backbone
عميد ركن | n m hum title | pl=- | staff brigadier general
عن أي وقت مضى | adv | | than ever before
عن اقتناع | adv | | out of conviction
عن بعد | adv | | remotely
عن بكرة أبيهم | adv | | to the last man
عن جدارة | adv | | deservedly
عن جهل | adv | | out of ignorance
عن حسن نية | adv | | in good faith
عن حق | adv | | rightly
عن خطأ | adv | | by mistake
عن دراية | adv | | knowingly
عن ذي قبل | adv | | than before
عن سابق إصرار وترصد | adv | | with premeditation
عن طريق | prep | | by; by means of
عن طريق الإنترنت | adv | | online
عن طريق البحر | adv | | by sea
عن طريق البر | adv | | by land
عن طريق البريد | adv | | by mail
عن طريق الجو | adv | | by air
عن طريق الخطأ | adv | | by mistake
عن طريق الصدفة | adv | | by chance
عن طريق الفم | adv | | orally
عن طيب خاطر | adv | | willingly
عن ظهر قلب | adv | | by heart
عن علم | adv | | knowingly
عن عمد | adv | | deliberately
عن غير قصد | adv | | unintentionally
عن غير وعي | adv | | unconsciously
عن قرب | adv | | closely; up close
عن قريب | adv | | soon
عن قصد | adv | | intentionally; on purpose
عن كثب | adv | | closely
عن وعي | adv | | consciously
عناية فائقة | n f | pl=- | intensive care {mass}
عناية مركزة | n f | pl=- | intensive care {mass}
عند الإمكان | adv | | when possible
عند الاقتضاء | adv | | where appropriate; if necessary
عند الحاجة | adv | | when needed
عند الضرورة | adv | | when necessary; if necessary
عند الطلب | adv | | on demand; upon request
عند الظهر | adv | | at noon
عند الفجر | adv | | at dawn
عند اللزوم | adv | | when necessary
عندئذ فقط | adv | | only then
عنصر غذائي | n m | pl=عناصر غذائية | nutrient
عنف أسري | n m | pl=- | domestic violence {mass}
عنف جنسي | n m | pl=- | sexual violence {mass}
عنف منزلي | n m | pl=- | domestic violence {mass}
عنوان بريد إلكتروني | n m | pl=عناوين | email address
عهد إلى | v | impf=يعهد إلى | entrust
عوائد النفط | n f | pl=- | oil revenues {pl}
عواصف رعدية | n f | pl=- | thunderstorms {pl}
عود ثقاب | n m | pl=أعواد | match
عوضا عن | prep | | instead of
عوضا عن ذلك | adv | | instead
عيادة أسنان | n f | pl=+ات | dental clinic
عيادة خارجية | n f | pl=عيادات خارجية | outpatient clinic
عيادة طبية | n f | pl=عيادات طبية | medical clinic
عيد الأضحى | n m | pl=- | Eid al-Adha
عيد الأم | n m | pl=- | Mother's Day {mass}
عيد الاستقلال | n m | pl=- | Independence Day {mass}
عيد الحب | n m | pl=- | Valentine's Day {mass}
عيد الشكر | n m | pl=- | Thanksgiving {mass}
عيد العمال | n m | pl=- | Labor Day {mass}
عيد الفصح | n m | pl=- | Easter {mass}
عيد الفطر | n m | pl=- | Eid al-Fitr
عيد الميلاد | n m | pl=- | Christmas
عيد الهالوين | n m | pl=- | Halloween {mass}
عيد زواج | n m | pl=أعياد | wedding anniversary
عيد سعيد | intj | | happy holiday
عيد مبارك | intj | | Eid Mubarak
عيد ميلاد | n m | pl=أعياد ميلاد | birthday
عيد وطني | n m | pl=أعياد وطنية | national day
عينة دم | n f | pl=+ات | blood sample
غاب عن الوعي | v | impf=يغيب; intr | lose consciousness
غابات استوائية | n f | pl=- | tropical forests {pl}
غابات مطيرة | n f | pl=- | rainforests {pl}
غابة استوائية | n f | pl=غابات استوائية | tropical forest
غابة مطيرة | n f | pl=غابات مطيرة | rainforest
غارة إسرائيلية | n f | pl=غارات إسرائيلية | Israeli airstrike
غارة جوية | n f | pl=غارات جوية | air raid; airstrike
غاز الأعصاب | n m | pl=- | nerve gas {mass}
غاز الخردل | n m | pl=- | mustard gas {mass}
غاز الدفيئة | n m | pl=- | greenhouse gas
غاز الضحك | n m | pl=- | laughing gas {mass}
غاز الطهي | n m | pl=- | cooking gas {mass}
غاز الكلور | n m | pl=- | chlorine gas {mass}
غاز الميثان | n m | pl=- | methane {mass}
غاز صخري | n m | pl=- | shale gas {mass}
غاز طبيعي | n m | pl=- | natural gas {mass}
غاز طبيعي مسال | n m | pl=- | liquefied natural gas {mass}
غاز مسال | n m | pl=- | liquefied gas {mass}
غاز مسيل للدموع | n m | pl=- | tear gas {mass}
غاز مصاحب | n m | pl=- | associated gas {mass}
غازات الاحتباس الحراري | n f | pl=- | greenhouse gases {pl}
غازات الدفيئة | n f | pl=- | greenhouse gases {pl}
غازات دفيئة | n f | pl=- | greenhouse gases {pl}
غازات سامة | n f | pl=- | toxic gases {pl}
غالب الأحيان | adv | | often
غالي الثمن | adj | | expensive
غدة درقية | n f | pl=- | thyroid gland
غدة لمفاوية | n f | pl=غدد لمفاوية | lymph node
غدة نخامية | n f | pl=- | pituitary gland
غدد لعابية | n f | pl=- | salivary glands {pl}
غرامة مالية | n f | pl=غرامات مالية | fine
غرب أفريقي | adj nisba | | West African
غرب أوروبي | adj nisba | | Western European
غرفة أخبار | n f | pl=غرف | newsroom
غرفة الإنعاش | n f | pl=- | intensive care unit
غرفة التجارة | n f | pl=- | chamber of commerce
غرفة التحكم | n f | pl=غرف التحكم | control room
غرفة الدردشة | n f | pl=غرف الدردشة | chat room
غرفة الصف | n f | pl=غرف الصف | classroom
غرفة العناية المركزة | n f | pl=- | intensive care unit
غرفة انتظار | n f | pl=- | waiting room
غرفة تبديل ملابس | n f | pl=غرف | locker room
غرفة تجارة | n f | pl=غرف تجارة | chamber of commerce
غرفة جلوس | n f | pl=غرف | living room
غرفة دراسة | n f | pl=غرف | study
غرفة طعام | n f | pl=غرف | dining room
غرفة طوارئ | n f | pl=غرف طوارئ | emergency room
غرفة عمليات | n f | pl=غرف عمليات | operations room; operating room
غرفة عمليات مشتركة | n f | pl=غرف عمليات مشتركة | joint operations room
غرفة معيشة | n f | pl=غرف | living room
غرفة نوم | n f | pl=غرف نوم | bedroom
غروب الشمس | n m | pl=- | sunset
غسالة أطباق | n f | pl=+ات | dishwasher
غسالة صحون | n f | pl=+ات | dishwasher
غسالة ملابس | n f | pl=+ات | washing machine
غسل أموال | n m | pl=- | money laundering {mass}
غسل الأموال | n m | pl=- | money laundering {mass}
غسل اليدين | n m | pl=- | handwashing {mass}
غسيل أموال | n m | pl=- | money laundering {mass}
غسيل الأموال | n m | pl=- | money laundering {mass}
غسيل الكلى | n m | pl=- | dialysis {mass}
غض الطرف | v | impf=يغض; عن=to; intr | turn a blind eye
غض الطرف عن | v | impf=يغض الطرف عن | turn a blind eye to
غض النظر | v | impf=يغض; عن=to; intr | turn a blind eye
غض النظر عن | v | impf=يغض النظر عن | overlook
غطاء أخضر | n m | pl=- | green cover {mass}
غطاء رأس | n m | pl=أغطية رأس | headscarf
غطاء نباتي | n m | pl=- | vegetation {mass}
غلاء الأسعار | n m | pl=- | high prices {pl}
غلاء المعيشة | n m | pl=- | high cost of living
غلاف جوي | n m | pl=- | atmosphere
غني بالمعلومات | adj | | informative
غير آدمي | adj | | inhuman
غير آمن | adj | | unsafe
غير أخلاقي | adj | | unethical; immoral
غير أن | conj | | however
غير إنساني | adj | | inhumane
غير حكومي | adj | | non-governmental
غير دقيق | adj | | inaccurate
غير ذي صلة | adj | | irrelevant
غير رأيك | v | impf=يغير; intr | change your mind
غير رأيه | v | impf=يغير; intr | change his mind
غير رأيها | v | impf=يغير; intr | change her mind
غير رأيهم | v | impf=يغير; intr | change their mind
غير رأيي | v | impf=يغير; intr | change my mind
غير ربحي | adj | | non-profit
غير رسمي | adj | | unofficial; informal
غير سعيد | adj | | unhappy
غير شرعي | adj | | illegitimate; illegal
غير شريف | adj | | dishonest
غير صادق | adj | | dishonest
غير صالح | adj | | invalid
غير صحيح | adj | | incorrect
غير ضار | adj | | harmless
غير ضروري | adj | | unnecessary
غير طبيعي | adj | | abnormal
غير عادل | adj | | unfair
غير عادي | adj | | unusual; extraordinary
غير عملي | adj | | impractical
غير فعال | adj | | ineffective
غير فوري | adj | | delayed
غير قابل للتجديد | adj | | non-renewable
غير قابل للتجزئة | adj | | indivisible
غير قابل للتصديق | adj | | unbelievable
غير قابل للتصرف | adj | | inalienable
غير قابل للتطبيق | adj | | inapplicable
غير قابل للتفاوض | adj | | non-negotiable
غير قابل للحياة | adj | | nonviable
غير قابل للشفاء | adj | | incurable
غير قابل للعكس | adj | | irreversible
غير قابل للقياس | adj | | immeasurable
غير قابل للكسر | adj | | unbreakable
غير قابل للنقاش | adj | | non-negotiable
غير قانوني | adj | | illegal
غير كاف | adj | | insufficient
غير كفء | adj | | incompetent; inefficient
غير لائق | adj | | inappropriate; indecent
غير لازم | adj | | unnecessary
غير مألوف | adj | | unfamiliar
غير مأمون | adj | | unsafe
غير مأهول | adj | | uninhabited; unmanned
غير مؤكد | adj | | uncertain
غير مؤهل | adj | | unqualified
غير مباشر | adj | | indirect
غير مبال | adj | | indifferent
غير مبرر | adj | | unjustified
غير متاح | adj | | unavailable
غير متجانس | adj | | heterogeneous
غير متزامن | adj | | asynchronous
غير متزوج | adj | | unmarried
غير متساو | adj | | unequal
غير متسق | adj | | inconsistent
غير متصل | adj | | offline; disconnected
غير متكافئ | adj | | unequal
غير متناسب | adj | | disproportionate
غير متناه | adj | | infinite
غير متوفر | adj | | unavailable
غير متوقع | adj | | unexpected
غير مجد | adj | | futile; pointless
غير محتمل | adj | | unlikely
غير محدد | adj | | unspecified
غير محدود | adj | | unlimited
غير مخلص | adj | | disloyal
غير مدروس | adj | | ill-considered
غير مدفوع | adj | | unpaid
غير مرئي | adj | | invisible
غير مرخص | adj | | unlicensed
غير مرض | adj | | unsatisfactory
غير مسؤول | adj | | irresponsible
غير مسبوق | adj | | unprecedented
غير مستحب | adj | | undesirable
غير مستدام | adj | | unsustainable
غير مستعد | adj | | unprepared
غير مستغل | adj | | untapped; unused
غير مستقر | adj | | unstable
غير مسلح | adj | | unarmed
غير مسموح | adj | | not allowed
غير مشجع | adj | | discouraging
غير مشروط | adj | | unconditional
غير مشروع | adj | | illicit; unlawful
غير مصرح به | adj | | unauthorized
غير مضمون | adj | | not guaranteed; uncertain
غير مطابق | adj | | non-compliant
غير معتاد | adj | | unusual
غير معروف | adj | | unknown
غير معقول | adj | | unreasonable; absurd
غير معلن | adj | | undeclared
غير مفهوم | adj | | incomprehensible
غير مفيد | adj | | useless
غير مقبول | adj | | unacceptable
غير مقصود | adj | | unintentional
غير مكتمل | adj | | incomplete
غير ملائم | adj | | inappropriate; unsuitable
غير ممكن | adj | | impossible
غير مناسب | adj | | inappropriate
غير منتظم | adj | | irregular
غير منطقي | adj | | illogical
غير منظم | adj | | unorganized; informal
غير مهتم | adj | | uninterested
غير مهم | adj | | unimportant
غير موثوق | adj | | unreliable
غير ناجح | adj | | unsuccessful
غير نافذ | adj | | not in force
غير نظامي | adj | | irregular
غير هادف للربح | adj | | non-profit
غير واضح | adj | | unclear
غير واقعي | adj | | unrealistic
غيره من | det | | other
غيرها من | det | | other
غيرهم من | det | | other
غيني استوائي | adj nisba | | Equatorial Guinean
فئة عمرية | n f | pl=فئات عمرية | age group
فائض الميزانية | n m | pl=- | budget surplus
فائض تجاري | n m | pl=- | trade surplus
فائق الأهمية | adj | | extremely important
فائق الذكاء | adj | | superintelligent
فائق السرعة | adj | | ultra-fast; high-speed
فارغ الصبر | adj | | impatient
فارق الأهداف | n m | pl=- | goal difference
فارق الحياة | v | impf=يفارق; intr | die
فاق التوقعات | v | impf=يفوق; intr | exceed expectations
فاق كل التوقعات | v | impf=يفوق; intr | exceed all expectations
فاقد الأمل | adj | | hopeless
فاقد الوعي | adj | | unconscious
فتح الباب | v | impf=يفتح; أمام=to; ل=to; intr | open the door
فتح الطريق | v | impf=يفتح; أمام=to; ل=to; intr | open the way
فتح النار | v | impf=يفتح; على=on; intr | open fire
فتح تحقيق | v | impf=يفتح; في=into; intr | open an investigation
فتح تحقيقا | v | impf=يفتح; في=into; intr | open an investigation
فترة انتقالية | n f | pl=- | transitional period
فترة حضانة | n f | pl=فترات | incubation period
فترة رئاسية | n f | pl=- | presidential term
فترة زمنية | n f | pl=فترات زمنية | period of time {plural: periods of time}
فترة طويلة | n f | pl=- | long time
فترة وجيزة | n f | pl=- | short time
فتنة طائفية | n f | pl=- | sectarian strife {mass}
فجر أمس | adv | | at dawn yesterday
فجر اليوم | adv | | at dawn today
فجوة رقمية | n f | pl=- | digital divide
فحص دم | n m | pl=فحوصات | blood test
فحص سريري | n m | pl=فحوصات سريرية | clinical examination
فحص طبي | n m | pl=فحوصات طبية | medical examination
فحوصات طبية | n f | pl=- | medical tests {pl}
فر هاربا | v | impf=يفر; intr | flee
فراغ أمني | n m | pl=- | security vacuum
فراغ سياسي | n m | pl=- | political vacuum
فرس نهر | n m | pl=أفراس | hippopotamus
فرشاة أسنان | n f | pl=فرش | toothbrush
فرص العمل | n f | pl=- | jobs {pl}; job opportunities {pl}
فرص عمل | n f | pl=- | jobs {pl}; job opportunities {pl}
فرصة عمل | n f | pl=فرص عمل; plgloss=jobs {pl} | job opportunity
فرصة وظيفية | n f | pl=فرص وظيفية | job opportunity
فرقة غنائية | n f | pl=فرق غنائية | band
فرقة مسرحية | n f | pl=فرق مسرحية | theater troupe
فرقة موسيقية | n f | pl=فرق موسيقية | band
فرن كهربائي | n m | pl=أفران كهربائية | electric oven
فريد من نوعه | adj | | unique; one of a kind
فريق أول | n m hum title | pl=- | general; first lieutenant general
فريق أول ركن | n m hum title | pl=- | staff general; first lieutenant general staff
فريق ركن | n m hum title | pl=- | staff lieutenant general
فريق طبي | n m | pl=فرق طبية | medical team
فريق عمل | n m | pl=فرق عمل | team; working group
فريق كرة قدم | n m | pl=فرق | football team
فساد إداري | n m | pl=- | administrative corruption {mass}
فساد مالي | n m | pl=- | financial corruption {mass}
فستان زفاف | n m | pl=فساتين | wedding dress
فسح المجال | v | impf=يفسح; أمام=for; ل=for; intr | make way
فشل كلوي | n m | pl=- | kidney failure {mass}
فصائل فلسطينية | n f | pl=- | Palestinian factions {pl}
فصائل مسلحة | n f | pl=- | armed factions {pl}
فصل الخريف | n m time | pl=- | fall {mass}; autumn {mass}
فصل الربيع | n m time | pl=- | spring {mass}
فصل السلطات | n m | pl=- | separation of powers
فصل السلطة | n m | pl=- | separation of powers {mass}
فصل الشتاء | n m time | pl=- | winter {mass}
فصل الصيف | n m time | pl=- | summer {mass}
فصل دراسي | n m | pl=فصول دراسية | semester; classroom
فصل عنصري | n m | pl=- | apartheid {mass}; racial segregation {mass}
فصول السنة | n f | pl=- | seasons of the year {pl}
فصيل مسلح | n m | pl=فصائل مسلحة | armed faction
فصيلة الدم | n f | pl=- | blood type
فصيلة دم | n f | pl=فصائل | blood type
فضاء إلكتروني | n m | pl=- | cyberspace {mass}
فضاء خارجي | n m | pl=- | outer space {mass}
فضلا عن | prep | | as well as
فضلا عن ذلك | adv | | moreover
فضيحة فساد | n f | pl=فضائح فساد | corruption scandal
فطور صباحي | n m | pl=- | breakfast
فقاعة عقارية | n f | pl=فقاعات عقارية | housing bubble
فقد أرواحهم | v | impf=يفقد; intr | lose their lives
فقد أعصابه | v | impf=يفقد; intr | lose his temper
فقد أعصابها | v | impf=يفقد; intr | lose her temper
فقد الأمل | v | impf=يفقد; في=of; intr | lose hope
فقد الثقة | v | impf=يفقد; ب=in; في=in; intr | lose confidence
فقد الذاكرة | n m | pl=- | amnesia {mass}
فقد السيطرة | v | impf=يفقد; على=of; intr | lose control
فقد الوعي | v | impf=يفقد; intr | lose consciousness
فقد حياته | v | impf=يفقد; intr | lose his life
فقد حياتها | v | impf=يفقد; intr | lose her life
فقد حياتهم | v | impf=يفقد; intr | lose their lives
فقد صوابه | v | impf=يفقد; intr | lose his mind
فقد صوابها | v | impf=يفقد; intr | lose her mind
فقد عمله | v | impf=يفقد; intr | lose his job
فقد عملها | v | impf=يفقد; intr | lose her job
فقد وظائفهم | v | impf=يفقد; intr | lose their jobs
فقد وظيفته | v | impf=يفقد; intr | lose his job
فقد وظيفتها | v | impf=يفقد; intr | lose her job
فقد وعيه | v | impf=يفقد; intr | lose consciousness
فقد وعيها | v | impf=يفقد; intr | lose consciousness
فقد وعيهم | v | impf=يفقد; intr | lose consciousness
فقدان البصر | n m | pl=- | loss of sight {mass}
فقدان الذاكرة | n m | pl=- | amnesia {mass}; memory loss {mass}
فقدان السمع | n m | pl=- | hearing loss {mass}
فقدان الشهية | n m | pl=- | loss of appetite {mass}
فقدان الوزن | n m | pl=- | weight loss {mass}
فقدان الوعي | n m | pl=- | loss of consciousness {mass}
فقدان حاسة الشم | n m | pl=- | loss of smell {mass}
فقر الدم | n m | pl=- | anemia {mass}
فقر دم | n m | pl=- | anemia {mass}
فقير الدخل | adj | | low-income
فن الطهي | n m | pl=- | cooking {mass}
فن تشكيلي | n m | pl=فنون تشكيلية | visual art
فنون جميلة | n f | pl=- | fine arts {pl}
فنون قتالية | n f | pl=- | martial arts {pl}
فوت الفرصة | v | impf=يفوت; intr | miss the opportunity
فوق ذلك | adv | | moreover
فوق كل شيء | adv | | above all
في آخر الأمر | adv | | in the end
في آخر المطاف | adv | | in the end; eventually
في آن معا | adv | | at the same time
في آن واحد | adv | | at the same time; simultaneously
في أثناء | prep | | during
في أحسن الأحوال | adv | | at best
في أحيان أخرى | adv | | at other times
في أحيان كثيرة | adv | | often
في أرجاء | prep | | throughout
في أسرع وقت | adv | | as soon as possible
في أسرع وقت ممكن | adv | | as soon as possible
في أسوأ الأحوال | adv | | at worst
في أعقاب | prep | | in the wake of; following
في أغلب الأحيان | adv | | most of the time; often
في أفضل الأحوال | adv | | at best
في أقرب فرصة | adv | | at the earliest opportunity
في أقرب وقت | adv | | as soon as possible
في أقرب وقت ممكن | adv | | as soon as possible
في أكثر الأحيان | adv | | most of the time
في أماكن أخرى | adv | | elsewhere
في أنحاء | prep | | across
في أنحاء البلاد | adv | | across the country
في أنحاء العالم | adv | | around the world
في أوائل | prep | | early in
في أواخر | prep | | late in
في أوج | prep | | at the height of
في أوساط | prep | | among
في أول الأمر | adv | | at first
في أي لحظة | adv | | at any moment
في أي مكان | adv | | anywhere
في أي مكان آخر | adv | | anywhere else
في أي وقت | adv | | at any time
في أي وقت مضى | adv | | ever
في أيامنا هذه | adv | | nowadays
في إطار | prep | | within the framework of
في اتجاه | prep | | toward
في الآونة الأخيرة | adv | | recently
في الأثناء | adv | | meanwhile
في الأثناء ذاتها | adv | | meanwhile
في الأحوال العادية | adv | | normally
في الأسابيع الأخيرة | adv | | in recent weeks
في الأساس | adv | | basically
في الأشهر الأخيرة | adv | | in recent months
في الأصل | adv | | originally
في الأعم الأغلب | adv | | for the most part
في الأغلب | adv | | mostly
في الأمد البعيد | adv | | in the long term
في الأمد القريب | adv | | in the near term
في الأيام الأخيرة | adv | | in recent days
في الإجمال | adv | | overall
في الاعتبار | adv | | into account
في الباطن | adv | | inwardly
في البداية | adv | | at first; initially
في التحليل الأخير | adv | | in the final analysis
في التو واللحظة | adv | | right away
في الحاضر | adv | | at present
في الحال | adv | | immediately
في الحسبان | adv | | into account
في الحقيقة | adv | | in fact
في الخارج | adv | | abroad
في الختام | adv | | in conclusion
في الخفاء | adv | | in secret
في الداخل | adv | | inside; at home
في الدرجة الأولى | adv | | primarily
في الذكرى السنوية | prep | | on the anniversary of
في السابق | adv | | previously; in the past
في السر | adv | | in secret
في السر والعلن | adv | | in secret and in public
في السنة التالية | adv | | the following year
في السنوات الأخيرة | adv | | in recent years
في الصباح | adv | | in the morning
في الصباح الباكر | adv | | early in the morning
في الظاهر | adv | | outwardly; apparently
في الظروف العادية | adv | | under normal circumstances
في الظلام | adv | | in the dark
في العادة | adv | | usually
في العام التالي | adv | | the following year
في العام ذاته | adv | | in the same year
في العام نفسه | adv | | in the same year
في العقود الأخيرة | adv | | in recent decades
في العلن | adv | | in public
في العموم | adv | | in general
في الغالب | adv | | mostly; often
في الفترة الأخيرة | adv | | recently
في القريب العاجل | adv | | soon; in the near future
في الليل | adv | | at night
في الليلة الماضية | adv | | last night
في الماضي | adv | | in the past
في المتوسط | adv | | on average
في المجمل | adv | | overall
في المجموع | adv | | in total
في المحصلة | adv | | ultimately; in the end
في المحصلة النهائية | adv | | in the final analysis
في المدى البعيد | adv | | in the long term
في المدى الطويل | adv | | in the long term
في المدى القريب | adv | | in the near term
في المدى القصير | adv | | in the short term
في المرة الأولى | adv | | the first time
في المرة السابقة | adv | | last time
في المرة القادمة | adv | | next time
في المرة المقبلة | adv | | next time
في المرتبة الأولى | adv | | in first place
في المرتبة الثالثة | adv | | in third place
في المرتبة الثانية | adv | | in second place
في المرحلة الراهنة | adv | | at the present stage
في المركز الأول | adv | | in first place
في المركز الثالث | adv | | in third place
في المركز الثاني | adv | | in second place
في المساء | adv | | in the evening
في المستقبل | adv | | in the future
في المستقبل القريب | adv | | in the near future
في المستقبل المنظور | adv | | in the foreseeable future
في المعتاد | adv | | usually
في المقابل | adv | | in contrast; in return
في المقام الأول | adv | | primarily; in the first place
في المقام الثاني | adv | | in second place
في النهار | adv | | by day
في النهاية | adv | | in the end; finally
في الهواء الطلق | adv | | outdoors
في الواقع | adv | | in fact; actually
في الوقت الحاضر | adv | | at present; currently
في الوقت الحالي | adv | | currently; at present
في الوقت الحقيقي | adv | | in real time
في الوقت الذي | conj | | at a time when
في الوقت الراهن | adv | | at the moment; currently
في الوقت الضائع | adv | | in stoppage time
في الوقت المحدد | adv | | on time
في الوقت المناسب | adv | | in a timely manner; at the right time
في الوقت ذاته | adv | | at the same time
في الوقت عينه | adv | | at the same time
في الوقت نفسه | adv | | at the same time
في الوقت نفسه الذي | conj | | at the same time that
في اليوم التالي | adv | | the next day
في اليوم السابق | adv | | the day before
في اليوم ذاته | adv | | on the same day
في اليوم نفسه | adv | | on the same day
في انتظار | prep | | awaiting
في بادئ الأمر | adv | | at first
في بداية | prep | | at the beginning of
في بداية الأمر | adv | | at first
في بعض الأحيان | adv | | sometimes
في بعض الحالات | adv | | in some cases
في تلك الأثناء | adv | | meanwhile
في تلك الحالة | adv | | in that case
في تلك الفترة | adv | | during that period
في جميع أرجاء | prep | | throughout
في جميع أنحاء | prep | | throughout; across
في جميع أنحاء البلاد | adv | | throughout the country; nationwide
في جميع أنحاء العالم | adv | | around the world; worldwide
في جميع الأحوال | adv | | in all cases; in any case
في حال | conj | | if
في حال ما إذا | conj | | in the event that
في حالة ما إذا | conj | | in the event that
في حد ذاته | adv | | in itself
في حد ذاتها | adv | | in itself
في حدود | prep | | within; about
في حضور | prep | | in the presence of
في حق | prep | | against
في حقيقة الأمر | adv | | in fact
في حين | conj | | while
في حين أن | conj | | while
في حينه | adv | | at the time; in due course
في حينها | adv | | at the time
في ختام | prep | | at the end of; at the conclusion of
في خدمة | prep | | in the service of
في خضم | prep | | in the midst of
في ذروة | prep | | at the height of
في ذكرى | prep | | on the anniversary of
في ذلك الحين | adv | | at that time
في ذلك الوقت | adv | | at that time
في زمن قياسي | adv | | in record time
في سبيل | prep | | for the sake of
في سياق | prep | | in the context of
في سياق آخر | adv | | in another context
في سياق متصل | adv | | in a related context
في شتى أنحاء | prep | | across
في شتى أنحاء العالم | adv | | around the world
في شكل | prep | | in the form of
في صالح | prep | | in favor of
في صدارة | prep | | at the top of
في صدد | prep | | in the process of
في صفوف | prep | | among
في صميم | prep | | at the heart of
في ضوء | prep | | in light of
في ضوء ذلك | adv | | in light of this
في طليعة | prep | | at the forefront of
في ظل | prep | | amid
في ظل الظروف الراهنة | adv | | under the current circumstances
في ظل هذه الظروف | adv | | under these circumstances
في عموم | prep | | throughout
في عموم البلاد | adv | | across the country
في عهد | prep | | during the rule of
في غالب الأحيان | adv | | most of the time; often
في غضون | prep | | within
في غضون أيام | adv | | within days
في غضون ذلك | adv | | meanwhile
في غضون ساعات | adv | | within hours
في غياب | prep | | in the absence of
في قلب | prep | | in the heart of
في كافة أنحاء | prep | | throughout
في كافة أنحاء العالم | adv | | all over the world
في كثير من الأحيان | adv | | often
في كثير من الحالات | adv | | in many cases
في كل أرجاء البلاد | adv | | throughout the country
في كل أنحاء | prep | | throughout; across
في كل أنحاء البلاد | adv | | across the country
في كل أنحاء العالم | adv | | all over the world
في كل الأحوال | adv | | in any case
في كل عام | adv | | every year
في كل مرة | adv | | every time
في كل مكان | adv | | everywhere
في كل وقت | adv | | at all times
في كل يوم | adv | | every day
في كلا الحالتين | adv | | in both cases; either way
في كلتا الحالتين | adv | | in both cases; either way
في لمح البصر | adv | | in the blink of an eye
في متناول | prep | | within the reach of
في مثل هذا الوقت | adv | | at such a time
في مثل هذا اليوم | adv | | on this day
في مثل هذه الحالات | adv | | in such cases
في مثل هذه الحالة | adv | | in such a case
في مثل هذه الظروف | adv | | under such circumstances
في مجال | prep | | in the field of
في محيط | prep | | around; in the vicinity of
في مختلف أنحاء | prep | | across
في مختلف أنحاء البلاد | adv | | across the country
في مختلف أنحاء العالم | adv | | around the world
في مستهل | prep | | at the beginning of
في مصلحة | prep | | in the interest of
في مطلع | prep | | at the beginning of; early in
في مطلق الأحوال | adv | | in any case
في معرض | prep | | in the course of
في معظم الأحيان | adv | | most of the time
في معظم الحالات | adv | | in most cases
في مقابل | prep | | in exchange for
في مقدمة | prep | | at the forefront of
في مكان آخر | adv | | elsewhere
في مكان قريب | adv | | nearby
في مكان ما | adv | | somewhere
في مناطق متفرقة | adv | | in various areas; in scattered areas
في مناطق مختلفة | adv | | in various areas
في منتصف | prep | | in the middle of
في منتصف الطريق | adv | | halfway
في منتصف الليل | adv | | at midnight
في مواجهة | prep | | in the face of
في نطاق | prep | | within
في نفس العام | adv | | in the same year
في نفس الوقت | adv | | at the same time
في نفس اليوم | adv | | on the same day
في نهاية | prep | | at the end of
في نهاية الأمر | adv | | in the end; ultimately
في نهاية المطاف | adv | | ultimately; eventually
في هذا الإطار | adv | | in this context
في هذا الحين | adv | | at this time
في هذا الخصوص | adv | | in this regard
في هذا السياق | adv | | in this context
في هذا الشأن | adv | | in this regard
في هذا الصدد | adv | | in this regard
في هذا المضمار | adv | | in this field
في هذا المعنى | adv | | in this sense
في هذا الوقت | adv | | at this time
في هذه الأثناء | adv | | meanwhile
في هذه الأيام | adv | | these days
في هذه الحالة | adv | | in this case
في هذه الظروف | adv | | under these circumstances
في هذه المرحلة | adv | | at this stage
في واقع الأمر | adv | | in fact
في وجه | prep | | in the face of
في وسط | prep | | in the middle of
في وضح النهار | adv | | in broad daylight
في وقت سابق | adv | | earlier
في وقت قريب | adv | | soon
في وقت قصير | adv | | in a short time
في وقت قياسي | adv | | in record time
في وقت لاحق | adv | | later
في وقت ما | adv | | at some point
في وقت مبكر | adv | | early
في وقت متأخر | adv | | late
في وقت واحد | adv | | at the same time
في يوم ما | adv | | one day
في يوم من الأيام | adv | | one day
فيروس إيبولا | n m | pl=- | Ebola virus
فيروس الإنفلونزا | n m | pl=- | influenza virus
فيروس كورونا | n m | pl=- | coronavirus {the}
فيروس متحور | n m | pl=- | mutated virus
فيزياء الكم | n f | pl=- | quantum physics {mass}
فيزياء فلكية | n f | pl=- | astrophysics {mass}
فيزياء نووية | n f | pl=- | nuclear physics {mass}
فيلم رعب | n m | pl=أفلام | horror film
فيلم روائي | n m | pl=أفلام روائية | feature film
فيلم قصير | n m | pl=أفلام قصيرة | short film
فيلم كرتون | n m | pl=أفلام | cartoon
فيلم وثائقي | n m | pl=أفلام وثائقية | documentary
فيما إذا | conj | | whether
فيما بعد | adv | | later; afterward
فيما بين | prep | | between; among
فيما بينها | adv | | among themselves
فيما بينهم | adv | | among themselves
فيما عدا | prep | | except for
فيما مضى | adv | | in the past
فيما وراء | prep | | beyond
فيما يتعلق ب | prep | | regarding
فيما يخص | prep | | regarding
فيما يلي | adv | | below; as follows
قائد أعلى | n m hum title | pl=- | supreme commander
قائد القوة الجوية | n m hum title | pl=قادة | air force commander
قائد شرطة | n m hum title | pl=قادة | police chief
قائد عام | n m hum title | pl=قادة عامون | commander-in-chief
قائد عسكري | n m hum title | pl=قادة عسكريون,قادة عسكريين | military commander; military leader
قائد عمليات | n m hum title | pl=قادة | operations commander
قائد فريق | n m hum | pl=قادة | team captain
قائم بالأعمال | n m hum title | pl=- | chargé d'affaires
قائم بذاته | adj | | stand-alone
قائمة انتخابية | n f | pl=قوائم انتخابية | electoral list
قائمة انتظار | n f | pl=قوائم انتظار | waiting list
قائمة سوداء | n f | pl=- | blacklist
قائمة منسدلة | n f | pl=قوائم منسدلة | drop-down menu
قابل لإعادة الاستخدام | adj | | reusable
قابل لإعادة التدوير | adj | | recyclable
قابل للأكل | adj | | edible
قابل للإدارة | adj | | manageable
قابل للإصلاح | adj | | repairable
قابل للاحتراق | adj | | combustible
قابل للاختراق | adj | | penetrable; hackable
قابل للاستخدام | adj | | usable
قابل للاسترداد | adj | | refundable; recoverable
قابل للاستمرار | adj | | sustainable; viable
قابل للاشتعال | adj | | flammable
قابل للانتقال | adj | | transmissible
قابل للبرمجة | adj | | programmable
قابل للبقاء | adj | | viable
قابل للتبادل | adj | | interchangeable
قابل للتجديد | adj | | renewable
قابل للتجزئة | adj | | divisible
قابل للتحقيق | adj | | achievable
قابل للتحلل | adj | | degradable
قابل للتحويل | adj | | convertible; transferable
قابل للتخصيص | adj | | customizable
قابل للتداول | adj | | tradable
قابل للتدوير | adj | | recyclable
قابل للتشغيل البيني | adj | | interoperable
قابل للتطبيق | adj | | applicable; viable
قابل للتعديل | adj | | adjustable; modifiable
قابل للتغيير | adj | | changeable
قابل للتفاوض | adj | | negotiable
قابل للتكيف | adj | | adaptable
قابل للتمديد | adj | | extendable; renewable
قابل للتنبؤ | adj | | predictable
قابل للتنفيذ | adj | | feasible; executable
قابل للتوريث | adj | | heritable
قابل للتوسع | adj | | scalable
قابل للتوسيع | adj | | expandable; extensible
قابل للحياة | adj | | viable
قابل للذوبان | adj | | soluble
قابل للشحن | adj | | rechargeable
قابل للشفاء | adj | | curable
قابل للطباعة | adj | | printable
قابل للطعن | adj | | appealable
قابل للطي | adj | | foldable
قابل للعكس | adj | | reversible
قابل للعلاج | adj | | treatable
قابل للقراءة | adj | | readable
قابل للقياس | adj | | measurable
قابل للمقارنة | adj | | comparable
قابل للنقاش | adj | | debatable
قابل للنقل | adj | | portable; transferable
قابل للوصول | adj | | accessible
قاتل مأجور | n m hum | pl=قتلة مأجورون,قتلة مأجورين | hired killer
قاتل متسلسل | n m hum | pl=قتلة متسلسلون,قتلة متسلسلين | serial killer
قاذفة صواريخ | n f | pl=+ات | rocket launcher
قاذفة قنابل | n f | pl=+ات | bomber; grenade launcher
قارب نجاة | n m | pl=قوارب نجاة | lifeboat
قاضي القضاة | n m hum title | pl=- | chief justice
قاضي تحقيق | n m hum title | pl=قضاة | investigating judge
قاع البحر | n m | pl=- | seabed
قاعة امتحان | n f | pl=+ات | exam room
قاعة حفلات | n f | pl=+ات | concert hall
قاعة دراسة | n f | pl=+ات | classroom
قاعة دراسية | n f | pl=قاعات دراسية | classroom
قاعة مؤتمرات | n f | pl=- | conference hall
قاعة محاضرات | n f | pl=- | lecture hall
قاعة محكمة | n f | pl=+ات | courtroom
قاعدة أمريكية | n f | pl=قواعد أمريكية | American base
قاعدة بحرية | n f | pl=قواعد بحرية | naval base
قاعدة بيانات | n f | pl=قواعد بيانات | database
قاعدة جوية | n f | pl=قواعد جوية | air base
قاعدة شعبية | n f | pl=- | popular base
قاعدة عسكرية | n f | pl=قواعد عسكرية | military base
قاعدة معرفة | n f | pl=قواعد | knowledge base
قانون أساسي | n m | pl=قوانين أساسية | basic law; statute
قانون إنساني دولي | n m | pl=- | international humanitarian law {mass}
قانون الأحوال الشخصية | n m | pl=- | personal status law
قانون الانتخابات | n m | pl=- | election law
قانون العفو العام | n m | pl=- | General Amnesty Law
قانون العقوبات | n m | pl=- | penal code
قانون العمل | n m | pl=- | labor law
قانون المرور | n m | pl=- | traffic law
قانون الموازنة | n m | pl=- | budget law
قانون انتخابات | n m | pl=قوانين | election law
قانون جنائي | n m | pl=- | criminal law {mass}
قانون دولي | n m | pl=- | international law {mass}
قانون عقوبات | n m | pl=- | penal code
قانون مدني | n m | pl=- | civil law {mass}
قبل آلاف السنين | adv | | thousands of years ago
قبل أسابيع | adv | | weeks ago
قبل أسابيع من | prep | | weeks before
قبل أشهر | adv | | months ago
قبل أشهر من | prep | | months before
قبل أن | conj | | before
قبل أيام | adv | | a few days ago; days ago
قبل أيام قليلة | adv | | a few days ago
قبل أيام قليلة من | prep | | a few days before
قبل أيام من | prep | | days before
قبل الأوان | adv | | prematurely
قبل الظهر | adv | | in the morning
قبل الميلاد | adv | | BC
قبل بضع سنوات | adv | | a few years ago
قبل بضعة أيام | adv | | a few days ago
قبل ذلك | adv | | before that
قبل ساعات من | prep | | hours before
قبل سنوات | adv | | years ago
قبل سنوات قليلة | adv | | a few years ago
قبل سنوات من | prep | | years before
قبل ظهر اليوم | adv | | this morning
قبل عام من | prep | | a year before
قبل عدة أشهر | adv | | several months ago
قبل عدة أيام | adv | | several days ago
قبل عدة سنوات | adv | | several years ago
قبل عقود | adv | | decades ago
قبل فترة | adv | | a while ago
قبل فترة وجيزة | adv | | a short while ago
قبل فترة وجيزة من | prep | | shortly before
قبل فوات الأوان | adv | | before it is too late
قبل قرون | adv | | centuries ago
قبل قليل | adv | | a short while ago
قبل كل شيء | adv | | above all; first of all
قبل ملايين السنين | adv | | millions of years ago
قبل وقت طويل | adv | | long before
قبل وقت قصير | adv | | shortly before; a short while ago
قبل وقت قصير من | prep | | shortly before
قبل يوم من | prep | | a day before
قبيل أن | conj | | shortly before
قتل جماعي | n m | pl=- | mass killing
قتل خطأ | n m | pl=- | manslaughter {mass}
قتل رحيم | n m | pl=- | euthanasia {mass}
قتل عمد | n m | pl=- | premeditated murder {mass}
قتل غير عمد | n m | pl=- | manslaughter {mass}
قدر أكبر من | det | | a greater degree of
قدر الإمكان | adv | | as much as possible
قدر المستطاع | adv | | as much as possible
قدر كبير من | det | | a great deal of
قدرات دفاعية | n f | pl=- | defense capabilities {pl}
قدرات عسكرية | n f | pl=- | military capabilities {pl}
قدرات قتالية | n f | pl=- | combat capabilities {pl}
قدرة تنافسية | n f | pl=قدرات تنافسية | competitiveness {mass}
قدرة شرائية | n f | pl=- | purchasing power {mass}
قدم استقالته | v | impf=يقدم; intr | submit his resignation
قدم استقالتها | v | impf=يقدم; intr | submit her resignation
قدم استقالتهم | v | impf=يقدم; intr | submit their resignation
قدم يد العون | v | impf=يقدم; ل=to; إلى=to; intr | lend a helping hand
قدم يد المساعدة | v | impf=يقدم; ل=to; إلى=to; intr | lend a helping hand
قذيفة مدفعية | n f | pl=قذائف | artillery shell
قذيفة هاون | n f | pl=قذائف | mortar shell
قرار أممي | n m | pl=قرارات أممية | UN resolution
قرار اتهام | n m | pl=قرارات | indictment
قرار مجلس الأمن | n m | pl=- | Security Council resolution
قرحة المعدة | n f | pl=- | stomach ulcer
قرص صلب | n m | pl=أقراص صلبة | hard drive; hard disk
قرصان إلكتروني | n m hum | pl=قراصنة إلكترونيون,قراصنة إلكترونيين | hacker
قرصنة إلكترونية | n f | pl=- | hacking {mass}; piracy {mass}
قرض عقاري | n m | pl=قروض عقارية | mortgage
قرع ناقوس الخطر | v | impf=يقرع; intr | sound the alarm
قرن ماضي | n m | pl=- | last century
قريبا من | prep | | close to
قرير العين | adj | | content
قسطرة القلب | n f | pl=- | cardiac catheterization {mass}
قسم الطوارئ | n m | pl=أقسام | emergency department
قشرة أرضية | n f | pl=- | earth's crust
قشرة الأرض | n f | pl=- | earth's crust
قصب السكر | n m | pl=- | sugarcane {mass}
قصبة هوائية | n f | pl=- | trachea; windpipe
قصة قصيرة | n f | pl=قصص قصيرة | short story
قصة نجاح | n f | pl=قصص | success story
قصر العدل | n m | pl=- | courthouse
قصر النظر | n m | pl=- | nearsightedness {mass}
قصر جمهوري | n m | pl=- | presidential palace; Republican Palace
قصر رئاسي | n m | pl=قصور رئاسية | presidential palace
قصر على | v | impf=يقصر على | limit to
قصف جوي | n m | pl=- | aerial bombardment {mass}; airstrike
قصف صاروخي | n m | pl=- | missile strike
قصف مدفعي | n m | pl=- | artillery shelling {mass}
قصور القلب | n m | pl=- | heart failure {mass}
قصير الأجل | adj | | short-term
قصير الأمد | adj | | short-term
قصير المدى | adj | | short-range; short-term
قضاء عراقي | n m | pl=- | Iraqi judiciary
قضاء وقدر | n m | pl=- | fate {mass}
قضى نحبه | v | impf=يقضي; intr | die
قضى نحبها | v | impf=يقضي; intr | die
قضى نحبهم | v | impf=يقضي; intr | die
قضى نحبهما | v | impf=يقضي; intr | die
قضية جنائية | n f | pl=قضايا جنائية | criminal case
قضية فلسطينية | n f | pl=- | Palestinian cause
قطار الأنفاق | n m | pl=- | subway
قطار سريع | n m | pl=قطارات سريعة | high-speed train; express train
قطار شحن | n m | pl=+ات | freight train
قطار فائق السرعة | n m | pl=قطارات فائقة السرعة | high-speed train
قطاع الصحة | n m | pl=- | health sector
قطاع تعليمي | n m | pl=- | education sector
قطاع خاص | n m | pl=- | private sector
قطاع زراعي | n m | pl=- | agricultural sector
قطاع صحي | n m | pl=- | health sector
قطاع صناعي | n m | pl=- | industrial sector
قطاع عام | n m | pl=- | public sector
قطاع غزة | n m | pl=- | Gaza Strip {the}
قطاع مالي | n m | pl=- | financial sector
قطاع مصرفي | n m | pl=- | banking sector
قطاع نفطي | n m | pl=- | oil sector
قطع التيار الكهربائي | v | impf=يقطع; عن=to; intr | cut off the power
قطع الطريق | n m | pl=- | blocking of the road {mass}
قطع العلاقات | n m | pl=- | severing of relations {mass}
قطع العلاقات | v | impf=يقطع; مع=with; intr | sever relations
قطع العلاقات الدبلوماسية | v | impf=يقطع; مع=with; intr | sever diplomatic relations
قطع شوطا طويلا | v | impf=يقطع; intr | come a long way
قطع شوطا كبيرا | v | impf=يقطع; intr | make great strides
قطع غيار | n f | pl=- | spare parts {pl}
قطع غيار السيارات | n f | pl=- | auto parts {pl}
قطع وعدا | v | impf=يقطع; intr | make a promise
قطعة أرض | n f | pl=قطع أراض,قطع أراضي,قطع أرض | plot of land {plural: plots of land}
قفص الاتهام | n m | pl=- | dock
قفص صدري | n m | pl=أقفاص صدرية | rib cage
قفل راجعا | v | impf=يقفل; intr | return
قلب الطاولة | v | impf=يقلب; على=on; intr | turn the tables
قلب دفاع | n m hum | pl=قلوب | center back
قلبا وقالبا | adv | | heart and soul
قلبي وعائي | adj nisba | | cardiovascular
قليل الأهمية | adj | | minor
قليل الحيلة | adj | | helpless
قليل الخبرة | adj | | inexperienced
قليل الدسم | adj | | low-fat
قليل السكان | adj | | sparsely populated
قليل العدد | adj | | few in number
قليل من | det | | a little; few
قمة المناخ | n f | pl=- | climate summit
قمة ثلاثية | n f | pl=- | trilateral summit
قمة طارئة | n f | pl=- | emergency summit
قمة عربية | n f | pl=قمم عربية | Arab summit
قمر اصطناعي | n m | pl=أقمار اصطناعية | satellite
قمر صناعي | n m | pl=أقمار صناعية | satellite
قنابل الغاز المسيل للدموع | n f | pl=- | tear gas grenades {pl}
قنابل عنقودية | n f | pl=- | cluster munitions {pl}; cluster bombs {pl}
قناة إخبارية | n f | pl=قنوات إخبارية | news channel
قناة تلفزيونية | n f | pl=قنوات تلفزيونية | television channel
قناة فضائية | n f | pl=قنوات فضائية | satellite channel
قناع وجه | n m | pl=أقنعة | face mask
قنبلة دخان | n f | pl=قنابل | smoke bomb
قنبلة ذرية | n f | pl=قنابل ذرية | atomic bomb
قنبلة صوت | n f | pl=قنابل | stun grenade
قنبلة صوتية | n f | pl=قنابل صوتية | stun grenade
قنبلة عنقودية | n f | pl=قنابل عنقودية | cluster bomb
قنبلة موقوتة | n f | pl=قنابل موقوتة | time bomb
قنبلة نووية | n f | pl=قنابل نووية | nuclear bomb
قنبلة هيدروجينية | n f | pl=قنابل هيدروجينية | hydrogen bomb
قنبلة يدوية | n f | pl=قنابل يدوية | hand grenade
قنديل البحر | n m | pl=قناديل البحر | jellyfish
قنوات دبلوماسية | n f | pl=- | diplomatic channels {pl}
قوات أجنبية | n f | pl=- | foreign forces {pl}; foreign troops {pl}
قوات أمريكية | n f | pl=- | US forces {pl}; American forces {pl}
قوات أمن | n f | pl=- | security forces {pl}
قوات أمنية | n f | pl=- | security forces {pl}
قوات أميركية | n f | pl=- | US forces {pl}; American forces {pl}
قوات إسرائيلية | n f | pl=- | Israeli forces {pl}
قوات احتياط | n f | pl=- | reserve forces {pl}
قوات الأمن | n f | pl=- | security forces {pl}
قوات الأمن الداخلي | n f | pl=- | internal security forces {pl}
قوات الاحتلال | n f | pl=- | occupation forces {pl}
قوات التحالف | n f | pl=- | coalition forces {pl}
قوات التدخل السريع | n f | pl=- | rapid intervention forces {pl}
قوات الرد السريع | n f | pl=- | rapid response forces {pl}
قوات المعارضة | n f | pl=- | opposition forces {pl}
قوات النظام | n f | pl=- | regime forces {pl}
قوات بحرية | n f | pl=- | naval forces {pl}
قوات برية | n f | pl=- | ground forces {pl}
قوات جوية | n f | pl=- | air forces {pl}
قوات حفظ السلام | n f | pl=- | peacekeeping forces {pl}; peacekeepers {pl}
قوات حكومية | n f | pl=- | government forces {pl}
قوات خاصة | n f | pl=- | special forces {pl}
قوات دولية | n f | pl=- | international forces {pl}
قوات روسية | n f | pl=- | Russian forces {pl}
قوات شبه عسكرية | n f | pl=- | paramilitary forces {pl}
قوات عراقية | n f | pl=- | Iraqi forces {pl}
قوات قتالية | n f | pl=- | combat troops {pl}; combat forces {pl}
قوات متعددة الجنسيات | n f | pl=- | multinational forces {pl}
قوات مسلحة | n f | pl=- | armed forces {pl}
قوات مشتركة | n f | pl=- | joint forces {pl}
قوات مظلية | n f | pl=- | paratroopers {pl}
قوات مكافحة الإرهاب | n f | pl=- | counterterrorism forces {pl}
قوات مكافحة الشغب | n f | pl=- | riot police {pl}
قوات موالية | n f | pl=- | loyalist forces {pl}
قوات نخبة | n f | pl=- | elite forces {pl}
قوات نظامية | n f | pl=- | regular forces {pl}
قواعد الاشتباك | n f | pl=- | rules of engagement {pl}
قواعد السلوك | n f | pl=- | rules of conduct {pl}
قواعد المرور | n f | pl=- | traffic rules {pl}
قوة أمنية | n f | pl=قوات أمنية | security force
قوة الردع | n f | pl=- | deterrent force
قوة بحرية | n f | pl=- | navy; naval force
قوة برية | n f | pl=- | ground force
قوة جوية | n f | pl=- | air force
قوة حفظ السلام | n f | pl=قوات حفظ السلام | peacekeeping force
قوة دافعة | n f | pl=- | driving force
قوة دولية | n f | pl=قوات دولية | international force
قوة شرائية | n f | pl=- | purchasing power {mass}
قوة ضاربة | n f | pl=قوات ضاربة | strike force
قوة عاملة | n f | pl=- | workforce
قوة عسكرية | n f | pl=قوات عسكرية | military force
قوة عظمى | n f | pl=قوى عظمى | superpower; great power
قوة قاهرة | n f | pl=- | force majeure {mass}
قوة متعددة الجنسيات | n f | pl=قوات متعددة الجنسيات | multinational force
قوة مشتركة | n f | pl=قوات مشتركة | joint force
قوة مفرطة | n f | pl=- | excessive force {mass}
قوة مميتة | n f | pl=- | lethal force {mass}; deadly force {mass}
قوة ناعمة | n f | pl=- | soft power {mass}
قوس قزح | n m | pl=أقواس قزح | rainbow
قولا وفعلا | adv | | in word and deed
قومي عربي | adj nisba | | pan-Arab
قوى إقليمية | n f | pl=- | regional powers {pl}
قوى سياسية | n f | pl=- | political forces {pl}
قوى عاملة | n f | pl=- | workforce
قوى كبرى | n f | pl=- | major powers {pl}
قوي البنية | adj | | sturdy; well-built
قيادة أمنية | n f | pl=قيادات أمنية | security leadership
قيادة العمليات المشتركة | n f | pl=- | Joint Operations Command
قيادة القوة الجوية | n f | pl=- | Air Force Command
قيادة سياسية | n f | pl=قيادات سياسية | political leadership
قيادة عامة | n f | pl=- | general command
قيادة عسكرية | n f | pl=قيادات عسكرية | military leadership; military command
قيادة عمليات | n f | pl=+ات | operations command
قيادة عمليات بغداد | n f | pl=- | Baghdad Operations Command
قيادة مشتركة | n f | pl=- | joint command
قيد الإعداد | adv | | in preparation
قيد الإقامة الجبرية | adv | | under house arrest
قيد الإنشاء | adv | | under construction
قيد الاحتجاز | adv | | in custody
قيد الاستخدام | adv | | in use
قيد الاعتقال | adv | | in custody
قيد الانتظار | adv | | pending
قيد البحث | adv | | under consideration
قيد التحقيق | adv | | under investigation
قيد التشغيل | adv | | running; in operation
قيد التطوير | adv | | under development
قيد التنفيذ | adv | | underway
قيد الحياة | adv | | alive
قيد الدراسة | adv | | under study
قيد المراجعة | adv | | under review
قيد المناقشة | adv | | under discussion
قيد النظر | adv | | under consideration
قيم عليا | n f | pl=- | supreme values {pl}
قيمة سوقية | n f | pl=قيم سوقية | market value
قيمة غذائية | n f | pl=قيم غذائية | nutritional value
قيمة مضافة | n f | pl=- | added value {mass}
كأس الأمم الأفريقية | n m | pl=- | Africa Cup of Nations
كأس العالم | n f | pl=- | World Cup {the}
كأس عالم | n m | pl=- | world cup
كائن حي | n m | pl=كائنات حية | living organism; organism
كائن دقيق | n m | pl=كائنات دقيقة | microorganism
كائن فضائي | n m | pl=كائنات فضائية | alien; extraterrestrial
كائنا ما كان | adv | | whatever it may be
كائنا من كان | adv | | whoever it may be
كائنات بحرية | n f | pl=- | marine organisms {pl}
كائنات حية | n f | pl=- | living organisms {pl}
كائنات دقيقة | n f | pl=- | microorganisms {pl}
كائنات فضائية | n f | pl=- | aliens {pl}; extraterrestrials {pl}
كاتب سيناريو | n m hum | pl=- | screenwriter
كاتب عدل | n m hum | pl=كتاب عدل | notary
كاثوليكي روماني | adj nisba | | Roman Catholic
كادر طبي | n m | pl=كوادر طبية | medical staff
كارثة إنسانية | n f | pl=كوارث إنسانية | humanitarian catastrophe
كارثة طبيعية | n f | pl=كوارث طبيعية | natural disaster
كافة أشكال | det | | all forms of
كافة أنواع | det | | all kinds of
كامل الدسم | adj | | full-fat
كاميرا مراقبة | n f | pl=+ات | surveillance camera; security camera
كاميرات مراقبة | n f | pl=- | surveillance cameras {pl}
كان من الضروري أن | conj | | it was necessary that
كان من المتوقع أن | conj | | it was expected that
كان من المفترض أن | conj | | it was supposed that
كان من المقرر أن | conj | | it was planned that
كان من الممكن أن | conj | | it was possible that
كان من المنتظر أن | conj | | it was expected that
كان من المهم أن | conj | | it was important that
كان من الواضح أن | conj | | it was clear that
كبار السن | n m hum | pl=- | elderly people {pl}; older people {pl}
كبش فداء | n m | pl=أكباش فداء | scapegoat
كبير الاقتصاديين | n m hum | pl=- | chief economist
كبير الباحثين | n m hum | pl=- | senior researcher
كبير الحجم | adj | pl=كبار | large
كبير السن | adj | pl=كبار | elderly
كبير المفاوضين | n m hum | pl=- | chief negotiator
كبير مستشارين | n m hum | pl=- | chief adviser
كتاب دراسي | n m | pl=كتب دراسية | textbook
كتاب مدرسي | n m | pl=كتب مدرسية | textbook
كتفا بكتف | adv | | shoulder to shoulder
كتلة الجسم | n f | pl=- | body mass {mass}
كتلة برلمانية | n f | pl=كتل برلمانية | parliamentary bloc
كتلة سياسية | n f | pl=كتل سياسية | political bloc
كتلة نيابية | n f | pl=كتل نيابية | parliamentary bloc
كثير الاستعمال | adj | | commonly used
كثير من | det | | many
كثير من هذه | det | | many of these
كثيف السكان | adj | | densely populated
كحد أدنى | adv | | at least; at a minimum
كحد أقصى | adv | | at most; at a maximum
كدس عتاد | n m | pl=أكداس | ammunition cache
كرة أرضية | n f | pl=- | globe; Earth
كرة الريشة | n f | pl=- | badminton {mass}
كرة السلة | n f | pl=- | basketball {mass}
كرة الطائرة | n f | pl=- | volleyball {mass}
كرة القدم | n f | pl=- | soccer {mass}; football {mass}
كرة القدم الأمريكية | n f | pl=- | American football {mass}
كرة الماء | n f | pl=- | water polo {mass}
كرة المضرب | n f | pl=- | tennis {mass}
كرة اليد | n f | pl=- | handball {mass}
كرة ثلج | n f | pl=كرات | snowball
كرة سلة | n f | pl=- | basketball {mass}
كرة طائرة | n f | pl=- | volleyball {mass}
كرة طاولة | n f | pl=- | table tennis {mass}
كرة قاعدة | n f | pl=- | baseball {mass}
كرة قدم | n f | pl=- | soccer {mass}; football {mass}
كرة قدم الصالات | n f | pl=- | futsal {mass}
كرة مضرب | n f | pl=- | tennis {mass}
كرة يد | n f | pl=- | handball {mass}
كرس حياته | v | impf=يكرس; ل=to; intr | devote his life
كرس حياتها | v | impf=يكرس; ل=to; intr | devote her life
كرسي متحرك | n m | pl=كراسي متحركة,كراس متحركة | wheelchair
كريات الدم البيضاء | n f | pl=- | white blood cells {pl}
كريات الدم الحمراء | n f | pl=- | red blood cells {pl}
كساد اقتصادي | n m | pl=- | economic depression
كسب رزقه | v | impf=يكسب; intr | earn his living
كسب رزقها | v | impf=يكسب; intr | earn her living
كسب رزقهم | v | impf=يكسب; intr | earn their living
كسب عيشه | v | impf=يكسب; intr | earn his living
كسب عيشها | v | impf=يكسب; intr | earn her living
كسب عيشهم | v | impf=يكسب; intr | earn their living
كسر الرقم القياسي | v | impf=يكسر; intr | break the record
كسر الصمت | v | impf=يكسر; intr | break the silence
كسر في الجمجمة | n m | pl=- | skull fracture
كسوف الشمس | n m | pl=- | solar eclipse
كشف مبكر | n m | pl=- | early detection {mass}
كف عن | v | impf=يكف عن | stop
كفاءة الطاقة | n f | pl=- | energy efficiency {mass}
كفاءة عالية | n f | pl=- | high efficiency {mass}
كفالة مالية | n f | pl=كفالات مالية | bail {mass}
كفّر عن | v | impf=يكفر عن; msd=تكفير | atone for
كل أسبوع | adv | | every week
كل أشكال | det | | all forms of
كل أنواع | det | | all kinds of
كل سنة | adv | | every year
كل شهر | adv | | every month
كل صباح | adv | | every morning
كل عام | adv | | every year
كل عام وأنتم بخير | intj | | happy holidays
كل عامين | adv | | every two years
كل ليلة | adv | | every night
كل من هذه | det | | each of these
كل واحد من هؤلاء | det | | each of these
كل واحدة من هذه | det | | each of these
كل يوم | adv | | every day
كلفة المعيشة | n f | pl=- | cost of living
كلما أمكن | adv | | whenever possible
كلمة افتتاحية | n f | pl=- | opening speech
كلمة السر | n f | pl=- | password
كلمة رئيسية | n f | pl=- | keyword
كلمة سر | n f | pl=+ات | password
كلمة كلمة | adv | | word for word
كلمة متلفزة | n f | pl=- | televised speech
كلمة مرور | n f | pl=كلمات مرور | password
كلمة مفتاحية | n f | pl=كلمات مفتاحية | keyword
كلية عسكرية | n f | pl=كليات عسكرية | military college
كم كبير من | det | | a large amount of
كم هائل من | det | | a huge amount of
كما أن | conj | | moreover
كما لو | conj | | as if
كما لو أن | conj | | as if
كما هو متوقع | adv | | as expected
كما هو معروف | adv | | as is known
كما يجب | adv | | properly
كما يلي | adv | | as follows
كما ينبغي | adv | | properly
كمال الأجسام | n m | pl=- | bodybuilding {mass}
كمامة طبية | n f | pl=كمامات طبية | medical mask
كمبيوتر محمول | n m | pl=كمبيوترات محمولة | laptop
كميات صغيرة من | det | | small quantities of
كميات كبيرة من | det | | large quantities of
كميات هائلة من | det | | huge quantities of
كمية كبيرة من | det | | a large amount of
كنتيجة لذلك | adv | | as a result
كود مصدري | n m | pl=- | source code {mass}
كوري جنوبي | adj nisba | pl=+ون | South Korean
كوري شمالي | adj nisba | pl=+ون | North Korean
كيس بلاستيكي | n m | pl=أكياس بلاستيكية | plastic bag
كيس نوم | n m | pl=أكياس | sleeping bag
كيف حالك | intj | | how are you
كيمياء حيوية | n f | pl=- | biochemistry {mass}
كيمياء عضوية | n f | pl=- | organic chemistry {mass}
لآخر مرة | adv | | for the last time
لأول مرة | adv | | for the first time
لأول مرة على الإطلاق | adv | | for the first time ever
لأول مرة في التاريخ | adv | | for the first time in history
لأول وهلة | adv | | at first glance
لا أخلاقي | adj nisba | | immoral
لا أكثر | adv | | no more
لا إرادي | adj nisba | | involuntary
لا إنساني | adj nisba | | inhumane
لا بد أن | conj | | it is necessary that
لا بد من أن | conj | | it is necessary that
لا ريب أن | conj | | there is no doubt that
لا سيما | adv | | especially
لا شعوري | adj nisba | | unconscious; subconscious
لا شك | adv | | undoubtedly
لا شك أن | conj | | there is no doubt that
لا شك في أن | conj | | there is no doubt that
لا عجب أن | conj | | it is no wonder that
لا عجب في أن | conj | | it is no wonder that
لا غرابة أن | conj | | it is no wonder that
لا غير | adv | | only; nothing else
لا محالة | adv | | inevitably
لا مركزي | adj nisba | | decentralized
لا من قريب ولا من بعيد | adv | | in no way
لا نهائي | adj nisba | | infinite
لا يستبعد أن | conj | | it cannot be ruled out that
لائحة اتهام | n f | pl=لوائح | indictment
لاتيني أمريكي | adj nisba | | Latin American
لاذ بالصمت | v | impf=يلوذ; intr | remain silent
لاذ بالفرار | v | impf=يلوذ; intr | flee
لاعب كرة قدم | n m hum | pl=- | footballer
لاعب وسط | n m hum | pl=لاعبو,لاعبي | midfielder
لافت للانتباه | adj | | remarkable
لافت للنظر | adj | | remarkable; striking
لجأ إلى القضاء | v | impf=يلجأ; intr | go to court
لجنة الأمن والدفاع | n f | pl=- | Security and Defense Committee
لجنة الأمن والدفاع النيابية | n f | pl=- | parliamentary Security and Defense Committee
لجنة العلاقات الخارجية | n f | pl=- | Foreign Relations Committee
لجنة المالية | n f | pl=- | Finance Committee
لجنة النزاهة | n f | pl=- | Integrity Committee
لجنة انتخابية | n f | pl=لجان انتخابية | election committee
لجنة برلمانية | n f | pl=لجان برلمانية | parliamentary committee
لجنة تحقيق | n f | pl=لجان تحقيق | commission of inquiry
لجنة عسكرية | n f | pl=لجان عسكرية | military committee
لجنة عليا | n f | pl=لجان عليا | higher committee; high committee
لجنة فرعية | n f | pl=لجان فرعية | subcommittee
لجنة فنية | n f | pl=لجان فنية | technical committee
لجنة مشتركة | n f | pl=لجان مشتركة | joint committee
لجوء سياسي | n m | pl=- | political asylum {mass}
لحد الآن | adv | | so far
لحسن الحظ | adv | | fortunately
لحظة تاريخية | n f | pl=- | historic moment
لحم خنزير | n m | pl=- | pork {mass}
لزم الصمت | v | impf=يلزم; intr | remain silent
لزم الفراش | v | impf=يلزم; intr | stay in bed
لسان حال | n m | pl=- | mouthpiece
لسبب ما | adv | | for some reason
لسوء الحظ | adv | | unfortunately
لعبة شطرنج | n f | pl=- | game of chess
لعبة فيديو | n f | pl=ألعاب | video game
لعدة مرات | adv | | several times
لغاية الآن | adv | | so far
لغة أجنبية | n f | pl=لغات أجنبية | foreign language
لغة أم | n f | pl=- | mother tongue; native language
لغة إشارة | n f | pl=- | sign language
لغة الجسد | n f | pl=- | body language {mass}
لغة برمجة | n f | pl=لغات برمجة | programming language
لغة رسمية | n f | pl=لغات رسمية | official language
لغم أرضي | n m | pl=ألغام أرضية | landmine
لغم بحري | n m | pl=ألغام بحرية | naval mine
لفت الأنظار | v | impf=يلفت; intr | attract attention
لفت الانتباه | v | impf=يلفت; إلى=to; intr | draw attention
لفت النظر | v | impf=يلفت; إلى=to; intr | draw attention
لفت انتباه | v | impf=يلفت | attract the attention of
لفترة طويلة | adv | | for a long time
لفترة قصيرة | adv | | for a short time
لفترة وجيزة | adv | | briefly
لفظ أنفاسه الأخيرة | v | impf=يلفظ; intr | die
لفظ أنفاسها الأخيرة | v | impf=يلفظ; intr | die
لفظ أنفاسهم الأخيرة | v | impf=يلفظ; intr | die
لقاح كورونا | n m | pl=لقاحات | coronavirus vaccine
لقاح مضاد | n m | pl=- | vaccine
لقب الدوري | n m | pl=- | league title
لقمة العيش | n f | pl=- | livelihood
لقي حتفه | v | impf=يلقى; intr | die
لقي حتفها | v | impf=يلقى; intr | die
لقي حتفهم | v | impf=يلقى; intr | die
لقي حتفهما | v | impf=يلقى; intr | die
لقي مصرعه | v | impf=يلقى; intr | be killed
لقي مصرعها | v | impf=يلقى; intr | be killed
لقي مصرعهم | v | impf=يلقى; intr | be killed
لقي مصرعهما | v | impf=يلقى; intr | be killed
للأسف الشديد | adv | | unfortunately
للمرة الأخيرة | adv | | for the last time
للمرة الألف | adv | | for the thousandth time
للمرة الأولى | adv | | for the first time
للمرة الأولى على الإطلاق | adv | | for the first time ever
للمرة الأولى في التاريخ | adv | | for the first time in history
للمرة الثالثة | adv | | for the third time
للمرة الثانية | adv | | for the second time
للمرة الخامسة | adv | | for the fifth time
للمرة الرابعة | adv | | for the fourth time
للوهلة الأولى | adv | | at first glance
لم شمل | n m vn | pl=- | reunification {mass}
لمدة طويلة | adv | | for a long time
لهذا السبب | adv | | for this reason
لو سمحت | intj | | please; excuse me
لواء ركن | n m hum title | pl=- | staff major general
لواء طيار | n m hum title | pl=- | major general pilot
لوح بيده | v | impf=يلوح; intr | wave
لوح بيدها | v | impf=يلوح; intr | wave
لوحة أم | n f | pl=لوحات أم | motherboard
لوحة إعلانات | n f | pl=+ات | billboard; bulletin board
لوحة تحكم | n f | pl=لوحات تحكم | control panel; dashboard
لوحة رقمية | n f | pl=لوحات رقمية | license plate
لوحة زيتية | n f | pl=لوحات زيتية | oil painting
لوحة شمسية | n f | pl=لوحات شمسية | solar panel
لوحة فنية | n f | pl=لوحات فنية | painting
لوحة مفاتيح | n f | pl=لوحات مفاتيح | keyboard
لوقت طويل | adv | | for a long time
لياقة بدنية | n f | pl=- | physical fitness {mass}
ليس إلا | adv | | only; nothing more
ليس من الضروري أن | conj | | it is not necessary that
ليس من المتوقع أن | conj | | it is not expected that
ليس من المستبعد أن | conj | | it cannot be ruled out that
ليس من الواضح ما إذا | conj | | it is not clear whether
ليس من الواضح ما إذا كان | conj | | it is not clear whether
ليس هناك شك في أن | conj | | there is no doubt that
ليل أمس | adv | | last night
ليل نهار | adv | | day and night
ليلا نهارا | adv | | day and night
ليلا ونهارا | adv | | day and night
ليلة أمس | adv | | last night
ليلة رأس السنة | n f | pl=- | New Year's Eve
ليلة سعيدة | intj | | good night
مأدبة عشاء | n f | pl=- | dinner banquet
مؤتمر القمة | n m | pl=- | summit conference
مؤتمر المناخ | n m | pl=- | climate conference
مؤتمر دولي | n m | pl=مؤتمرات دولية | international conference
مؤتمر صحافي | n m | pl=مؤتمرات صحافية | press conference; news conference
مؤتمر صحفي | n m | pl=مؤتمرات صحفية | press conference; news conference
مؤتمر فيديو | n m | pl=+ات | video conference
مؤتمر وطني | n m | pl=- | national conference
مؤسسات الدولة | n f | pl=- | state institutions {pl}
مؤسسة بحثية | n f | pl=مؤسسات بحثية | research institution
مؤسسة تعليمية | n f | pl=مؤسسات تعليمية | educational institution
مؤسسة حكومية | n f | pl=مؤسسات حكومية | government institution
مؤسسة خيرية | n f | pl=مؤسسات خيرية | charity; charitable foundation
مؤسسة دينية | n f | pl=مؤسسات دينية | religious institution
مؤسسة عامة | n f | pl=مؤسسات عامة | public institution; public corporation
مؤسسة عسكرية | n f | pl=مؤسسات عسكرية | military establishment
مؤسسة مالية | n f | pl=مؤسسات مالية | financial institution
مؤشر أداء | n m | pl=مؤشرات | performance indicator
مؤشر أسعار | n m | pl=مؤشرات | price index
مؤشر أسعار المستهلك | n m | pl=- | consumer price index
مؤشر الأسهم | n m | pl=- | stock index
مؤشر التنمية البشرية | n m | pl=- | Human Development Index
مؤشر رئيسي | n m | pl=مؤشرات رئيسية | benchmark index; key indicator
مؤشر كتلة الجسم | n m | pl=- | body mass index
مؤمن عليه | adj | | insured
مئات الآلاف من | det | | hundreds of thousands of
مئات الملايين من | det | | hundreds of millions of
ما أدى إلى | prep | | which led to
ما أسفر عن | prep | | which resulted in
ما إذا | conj | | whether
ما إذا كان | conj | | whether
ما إذا كانت | conj | | whether
ما إن | conj | | as soon as
ما بعد | prep | | after
ما بين | prep | | between
ما تسبب في | prep | | which caused
ما شاء الله | intj | | God has willed it
ما قبل | prep | | before
ما لا يقل عن | det | | at least
ما لم | conj | | unless
ما مجموعه | det | | a total of
ما وراء | prep | | beyond
ما يؤدي إلى | prep | | which leads to
ما يربو على | det | | more than
ما يزيد على | det | | more than
ما يزيد عن | det | | more than
ما يسمى | det | | the so-called
ما يشير إلى أن | conj | | which indicates that
ما يعادل | det | | the equivalent of
ما يعني أن | conj | | which means that
ما يقارب | det | | nearly; approximately
ما يقرب من | det | | nearly; approximately
ما يقل عن | det | | less than
ما يكفي من | det | | enough
ما يناهز | det | | nearly
ماء شرب | n m | pl=- | drinking water {mass}
مائدة مستديرة | n f | pl=موائد مستديرة | round table
مادة حافظة | n f | pl=مواد حافظة | preservative
مادة خام | n f | pl=مواد خام | raw material
مادة دراسية | n f | pl=مواد دراسية | subject
مادة دستورية | n f | pl=مواد دستورية | constitutional article
مادة سامة | n f | pl=مواد سامة | toxic substance
مادة غذائية | n f | pl=مواد غذائية | foodstuff
مادة كيميائية | n f | pl=مواد كيميائية | chemical
مادة مشعة | n f | pl=مواد مشعة | radioactive material
مادة مضافة | n f | pl=مواد مضافة | additive
مادة مظلمة | n f | pl=- | dark matter {mass}
ماس كهربائي | n m | pl=- | short circuit
ماكينة حلاقة | n f | pl=+ات | razor
ماكينة خياطة | n f | pl=+ات,مكائن | sewing machine
مباحثات رسمية | n f | pl=- | official talks {pl}
مباحثات سلام | n f | pl=- | peace talks {pl}
مبادئ توجيهية | n f | pl=- | guidelines {pl}
مبادرة سلام | n f | pl=مبادرات | peace initiative
مباراة إياب | n f | pl=- | second leg
مباراة افتتاحية | n f | pl=مباريات افتتاحية | opening match
مباراة ذهاب | n f | pl=- | first leg
مباراة فاصلة | n f | pl=مباريات فاصلة | playoff
مباراة كرة قدم | n f | pl=مباريات | football match; soccer game
مباراة نهائية | n f | pl=- | final match
مباراة ودية | n f | pl=مباريات ودية | friendly match
مبالغ طائلة من | det | | huge sums of
مبالغ فيه | adj | | exaggerated
مبعوث أممي | n m hum title | pl=- | UN envoy
مبعوث خاص | n m hum title | pl=مبعوثون خاصون | special envoy
مبنى سكني | n m | pl=مبان سكنية,مباني سكنية | residential building; apartment building
مبيد حشرات | n m | pl=مبيدات حشرات | insecticide
مبيعات التجزئة | n f | pl=- | retail sales {pl}
متجر إلكتروني | n m | pl=متاجر إلكترونية | online store
متجر بقالة | n m | pl=متاجر | grocery store
متجر تطبيقات | n m | pl=متاجر | app store
متجر كتب | n m | pl=متاجر | bookstore
متحدث باسم | n m hum | pl=متحدثون باسم | spokesperson for
متحدث رسمي | n m hum | pl=متحدثون رسميون | official spokesperson
مترامي الأطراف | adj | | vast; sprawling
مترو الأنفاق | n m | pl=- | subway; metro
متصفح ويب | n m | pl=متصفحات | web browser
متعدد الأحزاب | adj | | multiparty
متعدد الأطراف | adj | | multilateral
متعدد الأعراق | adj | | multiethnic
متعدد الأغراض | adj | | multipurpose
متعدد الأقطاب | adj | | multipolar
متعدد الأوجه | adj | | multifaceted
متعدد الاستخدامات | adj | | versatile
متعدد التخصصات | adj | | multidisciplinary
متعدد الثقافات | adj | | multicultural
متعدد الجنسيات | adj | | multinational
متعدد السنوات | adj | | multiyear
متعدد الطبقات | adj | | multilayered
متعدد الطوائف | adj | | multi-sectarian
متعدد القوميات | adj | | multinational; multiethnic
متعدد اللغات | adj | | multilingual
متعدد المراحل | adj | | multistage
متعدد المستويات | adj | | multilevel
متعدد الوسائط | adj | | multimedia
متفق عليه | adj | | agreed-upon
متلازمة الشرق الأوسط التنفسية | n f | pl=- | Middle East respiratory syndrome {mass}
متلازمة تنفسية حادة | n f | pl=- | acute respiratory syndrome
متلازمة داون | n f | pl=- | Down syndrome {mass}
متنازع عليه | adj | | disputed
متناهي الصغر | adj | | tiny; microscopic; infinitesimal
متنزه وطني | n m | pl=متنزهات وطنية | national park
متوسط الأجل | adj | | medium-term
متوسط الحجم | adj | | medium-sized
متوسط الدخل | adj | | middle-income
متوسط العمر | adj | | middle-aged
متوسط العمر المتوقع | n m | pl=- | life expectancy {mass}
متوسط المدى | adj | | medium-range
متوسط عمر | n m | pl=- | average age
متين البنيان | adj | | sturdy
مثل أمام | v | impf=يمثل أمام | appear before
مثل شعبي | n m | pl=أمثال شعبية | proverb
مثلي الجنس | adj | pl=مثليو,مثليي | gay; homosexual
مثير للإعجاب | adj | | impressive; admirable
مثير للاشمئزاز | adj | | disgusting
مثير للاهتمام | adj | | interesting
مثير للجدل | adj | | controversial
مثير للدهشة | adj | | surprising; astonishing
مثير للسخرية | adj | | ridiculous
مثير للشفقة | adj | | pathetic
مثير للشك | adj | | suspicious
مثير للشكوك | adj | | suspicious
مثير للصدمة | adj | | shocking
مثير للفتنة | adj | | seditious
مثير للقلق | adj | | worrying; alarming
مجال جوي | n m | pl=مجالات جوية | airspace {mass}
مجال كهرومغناطيسي | n m | pl=مجالات كهرومغناطيسية | electromagnetic field
مجال مغناطيسي | n m | pl=مجالات مغناطيسية | magnetic field
مجتمع دولي | n m | pl=- | international community
مجتمع علمي | n m | pl=- | scientific community
مجتمع محلي | n m | pl=مجتمعات محلية | local community
مجتمع مدني | n m | pl=- | civil society
مجرم حرب | n m hum | pl=مجرمو حرب,مجرمي حرب | war criminal
مجرى الدم | n m | pl=- | bloodstream
مجرى مائي | n m | pl=مجاري مائية,مجار مائية | waterway; watercourse
مجرى نهر | n m | pl=مجاري | riverbed; river course
مجرى هوائي | n m | pl=مجار هوائية,مجاري هوائية | airway
مجلس أعلى | n m | pl=- | supreme council
مجلس إدارة | n m | pl=مجالس إدارة | board of directors
مجلس استشاري | n m | pl=مجالس استشارية | advisory council
مجلس الأمن القومي | n m | pl=- | National Security Council
مجلس الأمن الوطني | n m | pl=- | National Security Council
مجلس الوزراء | n m | pl=- | Council of Ministers; cabinet
مجلس بلدي | n m | pl=مجالس بلدية | municipal council
مجلس تشريعي | n m | pl=مجالس تشريعية | legislative council
مجلس رئاسي | n m | pl=- | presidential council
مجلس طلبة | n m | pl=مجالس | student council
مجلس عسكري | n m | pl=مجالس عسكرية | military council
مجلس محافظة | n m | pl=مجالس | provincial council
مجلس محلي | n m | pl=مجالس محلية | local council
مجلس نواب | n m | pl=مجالس | house of representatives
مجلس وزراء | n m | pl=مجالس وزراء | cabinet
مجمع تجاري | n m | pl=مجمعات تجارية | shopping center
مجمع سكني | n m | pl=مجمعات سكنية | residential complex; housing complex
مجموعة بيانات | n f | pl=مجموعات بيانات | dataset
مجموعة عرقية | n f | pl=مجموعات عرقية | ethnic group
مجموعة عمل | n f | pl=+ات | working group
مجموعة كاملة من | det | | a full range of
مجموعة كبيرة من | det | | a large group of; a wide range of
مجموعة متنوعة من | det | | a variety of
مجموعة واسعة من | det | | a wide range of
مجهول المصدر | adj | | of unknown origin
مجهول الهوية | adj | | unidentified; unknown
محادثات ثنائية | n f | pl=- | bilateral talks {pl}
محادثات سلام | n f | pl=- | peace talks {pl}
محاربة الإرهاب | n f | pl=- | fight against terrorism
محاربة الفساد | n f | pl=- | fight against corruption
محاصيل زراعية | n f | pl=- | agricultural crops {pl}
محافظ البنك المركزي | n m hum title | pl=محافظو,محافظي | central bank governor
محافظات جنوبية | n f | pl=- | southern provinces {pl}
محافظات عراقية | n f | pl=- | Iraqi provinces {pl}
محاكمة عادلة | n f | pl=- | fair trial
محال تجارية | n f | pl=- | shops {pl}
محامي دفاع | n m hum | pl=محامو,محامي | defense lawyer
محاولة اغتيال | n f | pl=محاولات اغتيال | assassination attempt
محاولة انقلاب | n f | pl=محاولات انقلاب | coup attempt
محب للسلام | adj | | peace-loving
محتوى رقمي | n m | pl=- | digital content {mass}
محجر صحي | n m | pl=محاجر صحية | quarantine facility
محدود الدخل | adj | pl=محدودو الدخل | low-income
محرك أقراص | n m | pl=محركات أقراص | disk drive
محرك احتراق داخلي | n m | pl=- | internal combustion engine
محرك بحث | n m | pl=محركات بحث | search engine
محرك بخاري | n m | pl=محركات بخارية | steam engine
محرم دوليا | adj | | internationally banned
محصول زراعي | n m | pl=محاصيل زراعية | agricultural crop
محطة إذاعة | n f | pl=+ات | radio station
محطة إذاعية | n f | pl=محطات إذاعية | radio station
محطة بنزين | n f | pl=+ات | gas station
محطة تحلية | n f | pl=- | desalination plant
محطة تلفزة | n f | pl=+ات | television station
محطة تلفزيون | n f | pl=- | television station
محطة تلفزيونية | n f | pl=محطات تلفزيونية | television station
محطة توقف | n f | pl=+ات | stop
محطة توليد | n f | pl=+ات | power plant
محطة توليد كهرباء | n f | pl=+ات | power plant
محطة حافلات | n f | pl=+ات | bus station
محطة شحن | n f | pl=+ات | charging station
محطة طاقة | n f | pl=+ات | power plant
محطة طاقة نووية | n f | pl=محطات طاقة نووية | nuclear power plant
محطة فضاء | n f | pl=+ات | space station
محطة فضائية | n f | pl=محطات فضائية | satellite channel; space station
محطة قطار | n f | pl=+ات | train station
محطة قطارات | n f | pl=+ات | train station
محطة كهرباء | n f | pl=محطات كهرباء | power plant
محطة كهربائية | n f | pl=- | power station
محطة مترو | n f | pl=+ات | metro station
محطة معالجة | n f | pl=+ات | treatment plant
محطة نووية | n f | pl=محطات نووية | nuclear plant
محطة وقود | n f | pl=+ات | gas station
محفظة إلكترونية | n f | pl=محافظ إلكترونية | e-wallet
محفظة استثمارية | n f | pl=محافظ استثمارية | investment portfolio
محفظة رقمية | n f | pl=محافظ رقمية | digital wallet
محفوف بالمخاطر | adj | | risky; perilous
محكمة إدارية | n f | pl=محاكم إدارية | administrative court
محكمة ابتدائية | n f | pl=محاكم ابتدائية | court of first instance
محكمة اتحادية | n f | pl=- | federal court
محكمة استئناف | n f | pl=محاكم | court of appeals; appeals court
محكمة التمييز | n f | pl=- | Court of Cassation
محكمة العدل | n f | pl=- | Court of Justice
محكمة النقض | n f | pl=- | Court of Cassation
محكمة جنائية | n f | pl=محاكم جنائية | criminal court
محكمة جنايات | n f | pl=محاكم | criminal court
محكمة خاصة | n f | pl=محاكم خاصة | special court
محكمة دستورية | n f | pl=محاكم دستورية | constitutional court
محكمة دولية | n f | pl=محاكم دولية | international court; international tribunal
محكمة شرعية | n f | pl=محاكم شرعية | Sharia court
محكمة عسكرية | n f | pl=محاكم عسكرية | military court
محكمة عليا | n f | pl=- | supreme court
محكوم عليه | adj | | sentenced; doomed
محل إقامة | n m | pl=- | place of residence
محل الميلاد | n m | pl=- | place of birth
محل بقالة | n m | pl=محلات,محال | grocery store
محل تجاري | n m | pl=محال تجارية,محلات تجارية | shop; store
محل حلاقة | n m | pl=محلات | barbershop
محلل سياسي | n m hum | pl=محللون سياسيون,محللين سياسيين | political analyst
محلل عسكري | n m hum | pl=محللون عسكريون,محللين عسكريين | military analyst
محمول جوا | adj | | airborne
محمية طبيعية | n f | pl=محميات طبيعية | nature reserve
محو أمية | n m | pl=- | literacy {mass}
محو الأمية | n m | pl=- | literacy {mass}
مخالط مباشر | n m hum | pl=مخالطون مباشرون,مخالطين مباشرين | close contact
مخالفة قانونية | n f | pl=مخالفات قانونية | legal violation
مخالفة مرورية | n f | pl=مخالفات مرورية | traffic violation
مخبأ أسلحة | n m | pl=مخابئ | weapons cache
مختلف أنواع | det | | various kinds of
مخرج سينمائي | n m hum | pl=- | film director
مخزن أسلحة | n m | pl=مخازن | weapons depot
مخزون استراتيجي | n m | pl=- | strategic reserve; strategic stockpile
مخطط كهربية القلب | n m | pl=- | electrocardiogram
مخطط له | adj | | planned
مخلفات حربية | n f | pl=- | remnants of war {pl}
مخيب للآمال | adj | | disappointing
مخيم لاجئين | n m | pl=مخيمات لاجئين | refugee camp
مد يد العون | v | impf=يمد; ل=to; إلى=to; intr | lend a helping hand
مد يد المساعدة | v | impf=يمد; ل=to; إلى=to; intr | lend a helping hand
مد يده | v | impf=يمد; إلى=to; intr | extend his hand
مد يدها | v | impf=يمد; إلى=to; intr | extend her hand
مدار الأرض | n m | pl=- | Earth's orbit
مدة زمنية | n f | pl=- | period of time
مدجج بالسلاح | adj | | heavily armed
مدر للدخل | adj | | income-generating
مدرب منتخب | n m hum | pl=مدربو,مدربي | national team coach
مدرسة ابتدائية | n f | pl=مدارس ابتدائية | elementary school; primary school
مدرسة ثانوية | n f | pl=مدارس ثانوية | high school; secondary school
مدرسة حكومية | n f | pl=مدارس حكومية | public school
مدرسة خاصة | n f | pl=مدارس خاصة | private school
مدرسة داخلية | n f | pl=- | boarding school
مدرسة متوسطة | n f | pl=مدارس متوسطة | middle school
مدع عام | n m hum | pl=مدعون عامون,مدعين عامين | public prosecutor; attorney general
مدعي عام | n m hum | pl=مدعون عامون,مدعين عامين | public prosecutor; attorney general
مدفوع الأجر | adj | | paid
مدمن مخدرات | n m hum | pl=مدمنو,مدمني | drug addict
مدونة السلوك | n f | pl=- | code of conduct
مدونة سلوك | n f | pl=+ات | code of conduct {plural: codes of conduct}
مدير أعمال | n m hum | pl=مدراء,مديرو | business manager
مدير إداري | n m hum title | pl=مديرون إداريون,مدراء إداريون | managing director
مدير إقليمي | n m hum | pl=مدراء إقليميون,مديرون إقليميون | regional director
مدير تسويق | n m hum | pl=مدراء,مديرو | marketing manager
مدير تنفيذي | n m hum title | pl=مديرون تنفيذيون,مدراء تنفيذيون | executive director; chief executive
مدير عام | n m hum title | pl=مدراء عامون,مديرون عامون | director general
مدير فرع | n m hum | pl=مدراء,مديرو | branch manager
مدير فني | n m hum | pl=مدراء فنيون,مديرون فنيون | coach; technical director
مدير مالي | n m hum title | pl=مديرون ماليون,مدراء ماليون | chief financial officer; financial manager
مدير مبيعات | n m hum | pl=مدراء,مديرو | sales manager
مدير مدرسة | n m hum | pl=مدراء,مديرو | school principal
مدير مشروع | n m hum | pl=مدراء,مديرو | project manager
مدير مكتب | n m hum title | pl=مدراء | office director; chief of staff
مدير نظام | n m hum | pl=- | system administrator
مدينة جامعية | n f | pl=- | university city
مدينة ذكية | n f | pl=مدن ذكية | smart city
مدينة فاضلة | n f | pl=- | utopia
مدينة كبرى | n f | pl=مدن كبرى | major city
مدينة ملاه | n f | pl=مدن | amusement park
مدينة ملاهي | n f | pl=مدن | amusement park
مذكرة استدعاء | n f | pl=+ات | subpoena; summons
مذكرة اعتقال | n f | pl=- | arrest warrant
مذكرة تفاهم | n f | pl=مذكرات تفاهم | memorandum of understanding
مذكرة توقيف | n f | pl=مذكرات توقيف | arrest warrant
مذكرة جلب | n f | pl=+ات | summons
مذكرة قبض | n f | pl=- | arrest warrant
مرئي مسموع | adj nisba | | audiovisual
مرات عديدة | adv | | many times
مرات كثيرة | adv | | many times
مرارا وتكرارا | adv | | repeatedly; over and over
مراسل صحفي | n m hum | pl=مراسلون صحفيون | reporter
مربع أول | n m | pl=- | square one
مربع اختيار | n m | pl=+ات | checkbox
مربع حوار | n m | pl=+ات | dialog box
مربع نص | n m | pl=+ات | text box
مرة أخرى | adv | | again; once again
مرة أو مرتين | adv | | once or twice
مرة بعد أخرى | adv | | time and again
مرة بعد مرة | adv | | time and again
مرة تلو الأخرى | adv | | time after time
مرة ثالثة | adv | | a third time
مرة ثانية | adv | | again; a second time
مرة في الأسبوع | adv | | once a week
مرة في السنة | adv | | once a year
مرة في الشهر | adv | | once a month
مرة في اليوم | adv | | once a day
مرة كل عام | adv | | once a year
مرة وإلى الأبد | adv | | once and for all
مرة واحدة | adv | | once
مرة واحدة وإلى الأبد | adv | | once and for all
مرتفع التكلفة | adj | | costly
مرتفع الثمن | adj | | expensive
مرتين في الأسبوع | adv | | twice a week
مرتين في اليوم | adv | | twice a day
مرجع ديني | n m hum title | pl=مراجع | religious authority
مرجعية دينية | n f | pl=- | religious authority
مرحلة ابتدائية | n f | pl=- | primary stage
مرحلة انتقالية | n f | pl=مراحل انتقالية | transitional phase; transitional period
مرخص له | adj | | licensed
مرسوم جمهوري | n m | pl=مراسيم جمهورية | presidential decree
مرسوم ملكي | n m | pl=مراسيم ملكية | royal decree
مرشح رئاسي | n m hum | pl=مرشحون رئاسيون | presidential candidate
مرشد سياحي | n m hum | pl=مرشدون سياحيون,مرشدين سياحيين | tour guide
مرض الإيدز | n m | pl=- | AIDS {mass}
مرض الزهايمر | n m | pl=- | Alzheimer's disease {mass}
مرض السرطان | n m | pl=- | cancer {mass}
مرض السكري | n m | pl=- | diabetes {mass}
مرض السل | n m | pl=- | tuberculosis {mass}
مرض القلب | n m | pl=أمراض | heart disease
مرض باركنسون | n m | pl=- | Parkinson's disease {mass}
مرض تنفسي | n m | pl=أمراض تنفسية | respiratory disease
مرض جلدي | n m | pl=أمراض جلدية | skin disease
مرض خطير | n m | pl=أمراض خطيرة | serious illness
مرض سار | n m | pl=أمراض سارية | communicable disease
مرض سكري | n m | pl=- | diabetes {mass}
مرض عضال | n m | pl=أمراض عضال | incurable disease
مرض عقلي | n m | pl=أمراض عقلية | mental illness
مرض غير معد | n m | pl=أمراض غير معدية | noncommunicable disease
مرض كوفيد | n m | pl=- | COVID {mass}
مرض مزمن | n m | pl=أمراض مزمنة | chronic disease
مرض معد | n m | pl=أمراض معدية | infectious disease
مرض معدي | n m | pl=أمراض معدية | infectious disease
مرض مناعي ذاتي | n m | pl=أمراض مناعية ذاتية | autoimmune disease
مرض نادر | n m | pl=أمراض نادرة | rare disease
مرض نفسي | n m | pl=أمراض نفسية | mental illness
مرض وراثي | n m | pl=أمراض وراثية | genetic disease
مرغوب فيه | adj | | desirable
مركبة فضائية | n f | pl=مركبات فضائية | spacecraft {plural: spacecraft}
مركز أبحاث | n m | pl=مراكز | research center
مركز إيواء | n m | pl=مراكز | shelter
مركز احتجاز | n m | pl=مراكز | detention center
مركز بحوث | n m | pl=مراكز | research center
مركز بيانات | n m | pl=مراكز | data center
مركز تجاري | n m | pl=مراكز تجارية | shopping mall; commercial center
مركز تدريب | n m | pl=مراكز | training center
مركز تسوق | n m | pl=مراكز تسوق | shopping mall
مركز ثقافي | n m | pl=مراكز ثقافية | cultural center
مركز شرطة | n m | pl=مراكز شرطة | police station
مركز صحي | n m | pl=مراكز صحية | health center
مركز قيادة | n m | pl=مراكز | command center
مركز مدينة | n m | pl=- | city center
مزرعة دواجن | n f | pl=مزارع | poultry farm
مزعزع للاستقرار | adj | | destabilizing
مزود خدمة | n m | pl=مزودو خدمة,مزودي خدمة | service provider
مزود خدمة الإنترنت | n m | pl=مزودو خدمة الإنترنت,مزودي خدمة الإنترنت | internet service provider
مزيد من | det | | more
مزيدا من | det | | more
مسؤول أمني | n m hum | pl=مسؤولون أمنيون,مسؤولين أمنيين | security official
مسؤول حكومي | n m hum | pl=مسؤولون حكوميون,مسؤولين حكوميين | government official
مسؤول رفيع المستوى | n m hum | pl=مسؤولون رفيعو المستوى | senior official
مسؤول كبير | n m hum | pl=مسؤولون كبار,مسؤولين كبار | senior official
مسؤولية جنائية | n f | pl=- | criminal liability {mass}
مسؤولية قانونية | n f | pl=- | legal responsibility; legal liability {mass}
مسؤولية مشتركة | n f | pl=- | shared responsibility
مساء أمس | adv | | yesterday evening
مساء الأمس | adv | | yesterday evening
مساء الخير | intj | | good evening
مساء الغد | adv | | tomorrow evening
مساء اليوم | adv | | this evening
مساء غد | adv | | tomorrow evening
مساءلة قانونية | n f | pl=- | legal accountability {mass}
مساحات خضراء | n f | pl=- | green spaces {pl}
مساحة تخزين | n f | pl=مساحات | storage space {mass}
مساحة خضراء | n f | pl=مساحات خضراء | green space
مساعدات إنسانية | n f | pl=- | humanitarian aid {mass}
مساعدات تنموية | n f | pl=- | development aid {mass}
مساعدات عسكرية | n f | pl=- | military aid {mass}
مساعدات غذائية | n f | pl=- | food aid {mass}
مساعدة إنسانية | n f | pl=- | humanitarian assistance {mass}
مسالك بولية | n f | pl=- | urinary tract
مساواة بين الجنسين | n f | pl=- | gender equality {mass}
مسبار فضائي | n m | pl=مسابير فضائية,مسبارات فضائية | space probe
مستحضر تجميل | n m | pl=مستحضرات تجميل | cosmetic
مستخدم إنترنت | n m hum | pl=مستخدمو,مستخدمي | internet user
مستخدم نهائي | n m hum | pl=مستخدمون نهائيون | end user
مستخدمو الإنترنت | n m hum | pl=- | internet users {pl}
مستخدمي الإنترنت | n m hum | pl=- | internet users {pl}
مستشار الأمن القومي | n m hum title | pl=مستشارو,مستشاري | national security adviser
مستشار الأمن القومي العراقي | n m hum title | pl=- | Iraqi national security adviser
مستشفى تعليمي | n m | pl=مستشفيات تعليمية | teaching hospital
مستشفى جامعي | n m | pl=مستشفيات جامعية | university hospital
مستشفى ميداني | n m | pl=مستشفيات ميدانية | field hospital
مستلزمات طبية | n f | pl=- | medical supplies {pl}
مستودع أسلحة | n m | pl=مستودعات | weapons depot
مستودع ذخيرة | n m | pl=مستودعات | ammunition depot
مستوطنة إسرائيلية | n f | pl=مستوطنات إسرائيلية | Israeli settlement
مستوى السكر في الدم | n m | pl=مستويات السكر في الدم | blood sugar level
مستوى سطح البحر | n m | pl=- | sea level
مستوى معيشة | n m | pl=مستويات معيشة | standard of living
مستوى معيشي | n m | pl=- | standard of living
مسرح جريمة | n m | pl=مسارح | crime scene
مسقط الرأس | n m | pl=- | birthplace; hometown
مسقط رأس | n m | pl=- | birthplace; hometown
مسكن ألم | n m | pl=مسكنات ألم | painkiller
مسكن للألم | n m | pl=مسكنات للألم | painkiller
مسكنات الألم | n f | pl=- | painkillers {pl}
مسلسل تلفزيوني | n m | pl=مسلسلات تلفزيونية | TV series {plural: TV series}
مسلم به | adj | | taken for granted; undisputed
مسموح به | adj | | permitted; permissible
مسيطر عليه | adj | | under control
مشاة البحرية | n m | pl=- | marines {pl}
مشار إليه | adj | | aforementioned
مشتبه به | adj | | suspected
مشتبه به | n m hum | pl=مشتبه بهم | suspect
مشتبه فيه | adj | | suspected
مشترك بين الوزارات | adj nisba | | interministerial
مشترك بين الوكالات | adj nisba | | interagency
مشتقات نفطية | n f | pl=- | petroleum products {pl}; oil derivatives {pl}
مشروع استثماري | n m | pl=مشاريع استثمارية | investment project
مشروع استراتيجي | n m | pl=مشاريع استراتيجية | strategic project
مشروع تجاري | n m | pl=مشاريع تجارية | business
مشروع قانون | n m | pl=مشاريع قوانين,مشاريع قانون,مشروعات قوانين | bill; draft law
مشروع قرار | n m | pl=مشاريع قرارات,مشاريع قرار | draft resolution
مشكوك فيه | adj | | doubtful; questionable
مشيا على الأقدام | adv | | on foot
مشير ركن | n m hum title | pl=- | field marshal
مصادر الطاقة | n f | pl=- | energy sources {pl}
مصادر الطاقة المتجددة | n f | pl=- | renewable energy sources {pl}
مصالح مشتركة | n f | pl=- | mutual interests {pl}; common interests {pl}
مصالحة وطنية | n f | pl=- | national reconciliation {mass}
مصب نهر | n m | pl=مصبات | river mouth; estuary
مصباح كهربائي | n m | pl=مصابيح كهربائية | light bulb
مصدر أمني | n m | pl=مصادر أمنية | security source
مصدر حكومي | n m | pl=مصادر حكومية | government source
مصدر طاقة | n m | pl=مصادر | energy source
مصدر طبي | n m | pl=مصادر طبية | medical source
مصدر عسكري | n m | pl=مصادر عسكرية | military source
مصدر مسؤول | n m | pl=مصادر مسؤولة | official source
مصدر مطلع | n m | pl=مصادر مطلعة | informed source
مصدر مفتوح | n m | pl=مصادر مفتوحة | open source
مصرح به | adj | | authorized; permitted
مصرف أهلي | n m | pl=مصارف أهلية | private bank
مصرف الرافدين | n m | pl=- | Rafidain Bank
مصرف حكومي | n m | pl=مصارف حكومية | state bank
مصرف مركزي | n m | pl=مصارف مركزية | central bank
مصفاة تكرير | n f | pl=مصافي | refinery
مصفاة نفط | n f | pl=مصافي | oil refinery
مصفى نفط | n m | pl=مصافي | oil refinery
مصلحة عامة | n f | pl=- | public interest
مصلحة عليا | n f | pl=مصالح عليا | supreme interest; best interest
مصلحة وطنية | n f | pl=مصالح وطنية | national interest
مصمم أزياء | n m hum | pl=مصممو,مصممي | fashion designer
مضاد اكتئاب | n m | pl=مضادات اكتئاب | antidepressant
مضاد حيوي | n m | pl=مضادات حيوية | antibiotic
مضاد للأكسدة | adj | | antioxidant
مضاد للأكسدة | n m | pl=مضادات للأكسدة | antioxidant
مضاد للإرهاب | adj | | anti-terrorism
مضاد للالتهاب | adj | | anti-inflammatory
مضاد للالتهابات | adj | | anti-inflammatory
مضاد للبكتيريا | adj | | antibacterial
مضاد للدبابات | adj | | anti-tank
مضاد للرصاص | adj | | bulletproof
مضاد للسرطان | adj | | anticancer
مضاد للصواريخ | adj | | anti-missile
مضاد للطائرات | adj | | anti-aircraft
مضاد للفيروسات | adj | | antiviral
مضاد للفيروسات | n m | pl=مضادات للفيروسات | antiviral
مضاد للماء | adj | | waterproof
مضادات الأكسدة | n f | pl=- | antioxidants {pl}
مضادات الاكتئاب | n f | pl=- | antidepressants {pl}
مضادات حيوية | n f | pl=- | antibiotics {pl}
مضرب عن الطعام | adj | | on hunger strike
مضيفة طيران | n f hum | pl=مضيفات طيران | flight attendant
مطعم شعبي | n m | pl=- | traditional restaurant
مطهر اليدين | n m | pl=مطهرات | hand sanitizer
مطور برمجيات | n m hum | pl=مطورو,مطوري | software developer
مظاهرة حاشدة | n f | pl=مظاهرات حاشدة | mass demonstration
مظاهرة سلمية | n f | pl=مظاهرات سلمية | peaceful demonstration
مع أن | conj | | although
مع الأسف | adv | | unfortunately
مع السلامة | intj | | goodbye
مع ذلك | adv | | however; nevertheless
مع سبق الإصرار | adv | | with premeditation
مع سبق الإصرار والترصد | adv | | with premeditation
مع كل ذلك | adv | | despite all that
مع مرور الوقت | adv | | over time
معاداة السامية | n f | pl=- | anti-Semitism {mass}
معالج نفسي | n m hum | pl=معالجون نفسيون,معالجين نفسيين | psychotherapist
معالجة البيانات | n f | pl=- | data processing {mass}
معالجة اللغات الطبيعية | n f | pl=- | natural language processing {mass}
معالجة اللغة الطبيعية | n f | pl=- | natural language processing {mass}
معالجة المياه | n f | pl=- | water treatment {mass}
معالم سياحية | n f | pl=- | tourist attractions {pl}
معاهدة سلام | n f | pl=معاهدات | peace treaty
معبر حدودي | n m | pl=معابر حدودية | border crossing
معجون أسنان | n m | pl=- | toothpaste {mass}
معدات الحماية الشخصية | n f | pl=- | personal protective equipment {mass}
معدات عسكرية | n f | pl=- | military equipment {mass}
معدات وقاية شخصية | n f | pl=- | personal protective equipment {mass}
معدل إصابة | n m | pl=معدلات | infection rate
معدل الإنتاج | n m | pl=معدلات | production rate
معدل البقاء | n m | pl=معدلات | survival rate
معدل التبادل | n m | pl=معدلات | exchange rate
معدل الجريمة | n m | pl=معدلات | crime rate
معدل الخصوبة | n m | pl=معدلات | fertility rate
معدل الفقر | n m | pl=معدلات | poverty rate
معدل بطالة | n m | pl=معدلات | unemployment rate
معدل تضخم | n m | pl=معدلات | inflation rate
معدل ذكاء | n m | pl=معدلات | IQ
معدل ضربات القلب | n m | pl=- | heart rate
معدل ضريبة | n m | pl=- | tax rate
معدل فائدة | n m | pl=معدلات | interest rate
معدل مواليد | n m | pl=معدلات | birth rate
معدل نبض القلب | n m | pl=- | heart rate
معدل نمو | n m | pl=معدلات | growth rate
معدل وراثيا | adj | | genetically modified
معدل وفيات | n m | pl=معدلات | mortality rate; death rate
معدي معوي | adj nisba | | gastrointestinal
معرض فني | n m | pl=معارض فنية | art exhibition
معرض كتاب | n m | pl=معارض | book fair
معرفي سلوكي | adj | | cognitive behavioral
معروض نقدي | n m | pl=- | money supply
معسكر تدريب | n m | pl=معسكرات | training camp
معقم اليدين | n m | pl=معقمات | hand sanitizer
معلم أثري | n m | pl=معالم أثرية | archaeological landmark
معلم تاريخي | n m | pl=معالم تاريخية | historical landmark
معلم سياحي | n m | pl=معالم سياحية | tourist attraction
معلومات استخباراتية | n f | pl=- | intelligence {mass}; intelligence information {mass}
معلومات استخبارية | n f | pl=- | intelligence {mass}; intelligence information {mass}
معمول به | adj | | in force; applicable
معنويات عالية | n f | pl=- | high morale {mass}
مغرر به | adj | | deceived
مفاعل نووي | n m | pl=مفاعلات نووية | nuclear reactor
مفاوضات سلام | n f | pl=- | peace negotiations {pl}; peace talks {pl}
مفتاح أساسي | n m | pl=مفاتيح أساسية | primary key
مفترق طرق | n m | pl=مفترقات طرق | crossroads
مفتش عام | n m hum title | pl=مفتشون عامون | inspector general {plural: inspectors general}
مفتوح العضوية | adj | | open-ended
مفتوح المصدر | adj | pl=مفتوحو المصدر | open-source
مفتي الجمهورية | n m hum title | pl=- | Grand Mufti
مفعم بالحيوية | adj | | lively; vibrant
مفوض سام | n m hum title | pl=- | High Commissioner
مفوض سامي | n m hum title | pl=- | High Commissioner
مفوضية الانتخابات | n f | pl=- | electoral commission
مقابلة عمل | n f | pl=+ات | job interview
مقال افتتاحي | n m | pl=- | editorial
مقال رأي | n m | pl=مقالات | opinion piece
مقاوم للأدوية | adj | | drug-resistant
مقاوم للحريق | adj | | fire-resistant
مقاوم للزلازل | adj | | earthquake-resistant
مقاوم للماء | adj | | water-resistant; waterproof
مقاوم للمضادات الحيوية | adj | | antibiotic-resistant
مقاومة المضادات الحيوية | n f | pl=- | antibiotic resistance {mass}
مقاومة مضادات الميكروبات | n f | pl=- | antimicrobial resistance {mass}
مقبرة جماعية | n f | pl=مقابر جماعية | mass grave
مقدار كبير من | det | | a great deal of
مقدم رعاية | n m hum | pl=مقدمو,مقدمي | caregiver
مقدم ركن | n m hum title | pl=- | staff lieutenant colonel
مقدمو الرعاية الصحية | n m hum | pl=- | health care providers {pl}
مقدمي الرعاية الصحية | n m hum | pl=- | health care providers {pl}
مقر رئاسي | n m | pl=- | presidential headquarters
مقر رئيسي | n m | pl=مقار رئيسية,مقرات رئيسية | headquarters
مقر عام | n m | pl=- | headquarters
مقرر خاص | n m hum title | pl=مقررون خاصون | special rapporteur
مقطع صوتي | n m | pl=مقاطع صوتية | audio clip
مقطع فيديو | n m | pl=مقاطع فيديو | video clip
مقطع مصور | n m | pl=مقاطع مصورة | video clip
مقعد نافذة | n m | pl=مقاعد | window seat
مقهى إنترنت | n m | pl=مقاهي | internet cafe
مقياس ريختر | n m | pl=- | Richter scale
مكافحة إرهاب | n f | pl=- | counterterrorism {mass}
مكافحة الأمراض | n f | pl=- | disease control {mass}
مكافحة الإرهاب | n f | pl=- | counterterrorism {mass}
مكافحة الفساد | n f | pl=- | anti-corruption {mass}
مكافحة المخدرات | n f | pl=- | drug control {mass}
مكالمة فيديو | n f | pl=+ات | video call
مكالمة هاتفية | n f | pl=مكالمات هاتفية | phone call
مكان الإقامة | n m | pl=- | place of residence
مكان الحادث | n m | pl=- | scene of the accident
مكان الميلاد | n m | pl=- | place of birth
مكان عمل | n m | pl=أماكن عمل | workplace
مكبر صوت | n m | pl=مكبرات صوت | loudspeaker
مكتب إعلامي | n m | pl=مكاتب إعلامية | media office
مكتب بريد | n m | pl=مكاتب | post office
مكتب تحقيقات | n m | pl=مكاتب تحقيقات | bureau of investigation
مكتب رئيس الوزراء | n m | pl=- | prime minister's office
مكتب سفريات | n m | pl=مكاتب | travel agency
مكتب سياسي | n m | pl=مكاتب سياسية | political bureau
مكتب صرافة | n m | pl=مكاتب | currency exchange office
مكتب محاماة | n m | pl=مكاتب | law firm
مكتبة عامة | n f | pl=مكتبات عامة | public library
مكتوف الأيدي | adj | | idle
مكمل غذائي | n m | pl=مكملات غذائية | dietary supplement
مكملات غذائية | n f | pl=- | dietary supplements {pl}
مكنسة كهربائية | n f | pl=مكانس كهربائية | vacuum cleaner
مكوك فضاء | n m | pl=+ات | space shuttle
مكوك فضائي | n m | pl=مكوكات فضائية | space shuttle
مكيف هواء | n m | pl=مكيفات | air conditioner
مل من | v | impf=يمل من | get tired of
ملابس السباحة | n f | pl=- | swimwear {mass}
ملابس جاهزة | n f | pl=- | ready-made clothes {pl}
ملابس داخلية | n f | pl=- | underwear {mass}
ملابس رياضية | n f | pl=- | sportswear {mass}
ملابس مستعملة | n f | pl=- | used clothes {pl}
ملاذ ضريبي | n m | pl=ملاذات ضريبية | tax haven
ملازم أول | n m hum title | pl=- | first lieutenant
ملعب كرة قدم | n m | pl=ملاعب | football field
ملعقة صغيرة | n f | pl=ملاعق صغيرة | teaspoon
ملعقة كبيرة | n f | pl=ملاعق كبيرة | tablespoon
ملف أمني | n m | pl=ملفات أمنية | security file
ملف تعريف | n m | pl=ملفات | profile
ملف تعريف ارتباط | n m | pl=ملفات تعريف ارتباط | cookie
ملف تعريف الارتباط | n m | pl=ملفات | cookie
ملف شخصي | n m | pl=ملفات شخصية | profile
ملف طبي | n m | pl=ملفات طبية | medical file
ملف نووي | n m | pl=- | nuclear file
ملكية خاصة | n f | pl=- | private property {mass}
ملكية عقارية | n f | pl=ملكيات عقارية | real estate ownership {mass}
ملكية فكرية | n f | pl=- | intellectual property {mass}
ملهى ليلي | n m | pl=ملاهي ليلية,ملاه ليلية | nightclub
مليارات من | det | | billions of
مما أدى إلى | prep | | which led to
مما أسفر عن | prep | | which resulted in
مما تسبب في | prep | | which caused
مما لا شك فيه أن | conj | | there is no doubt that
مما يؤدي إلى | prep | | which leads to
مما يتسبب في | prep | | which causes
مما يدل على أن | conj | | which shows that
مما يشير إلى أن | conj | | which indicates that
مما يعني أن | conj | | which means that
ممارس عام | n m hum | pl=ممارسون عامون,ممارسين عامين | general practitioner
ممثل خاص | n m hum title | pl=ممثلون خاصون | special representative
ممر إنساني | n m | pl=ممرات إنسانية | humanitarian corridor
ممر مائي | n m | pl=ممرات مائية | waterway
مملوك للدولة | adj | | state-owned
من آن لآخر | adv | | from time to time
من أجل | prep | | for; for the sake of
من أجل أن | conj | | so that
من أول نظرة | adv | | at first sight
من أي وقت مضى | adv | | than ever before
من أين | adv | | from where
من الآن فصاعدا | adv | | from now on
من الآن وصاعدا | adv | | from now on
من الأساس | adv | | in the first place
من الأسهل | adv | | it is easier
من الأصل | adv | | in the first place
من الأفضل | adv | | it is better
من الأفضل أن | conj | | it is better that
من الألف إلى الياء | adv | | from A to Z
من الأهمية بمكان | adv | | it is very important
من البداية | adv | | from the beginning
من البداية إلى النهاية | adv | | from beginning to end
من البديهي | adv | | it is self-evident
من الجدير بالذكر | adv | | it is worth noting
من الجدير بالذكر أن | conj | | it is worth mentioning that
من الجدير بالملاحظة | adv | | it is noteworthy
من الجيد أن | conj | | it is good that
من الحكمة | adv | | it is wise
من الخارج | adv | | from outside; from abroad
من الخطأ | adv | | it is wrong
من الخطير | adv | | it is dangerous
من الداخل | adv | | from within
من السابق لأوانه | adv | | it is premature
من السهل | adv | | it is easy
من الشائع | adv | | it is common
من الصحيح أن | conj | | it is true that
من الصعب | adv | | it is difficult
من الصعب أن | conj | | it is difficult that
من الصفر | adv | | from scratch
من الضروري | adv | | it is necessary
من الضروري أن | conj | | it is necessary that
من الطبيعي | adv | | it is natural
من الطبيعي أن | conj | | it is natural that
من العدل | adv | | it is fair
من الغريب | adv | | it is strange
من الغريب أن | conj | | it is strange that
من اللازم | adv | | it is necessary
من اللازم أن | conj | | it is necessary that
من اللافت أن | conj | | it is notable that
من المألوف | adv | | it is common
من المأمول أن | conj | | it is hoped that
من المؤسف | adv | | it is unfortunate
من المؤسف أن | conj | | it is unfortunate that
من المؤكد | adv | | it is certain
من المؤكد أن | conj | | it is certain that
من المبكر | adv | | it is early
من المتوقع | adv | | it is expected
من المتوقع أن | conj | | it is expected that
من المثير للاهتمام أن | conj | | it is interesting that
من المجدي | adv | | it is worthwhile
من المحتمل | adv | | probably
من المحتمل أن | conj | | it is likely that
من المحزن أن | conj | | it is sad that
من المدهش أن | conj | | it is surprising that
من المرتقب | adv | | it is expected
من المرجح | adv | | likely
من المرجح أن | conj | | it is likely that
من المزمع أن | conj | | it is planned that
من المستبعد | adv | | it is unlikely
من المستبعد أن | conj | | it is unlikely that
من المستحسن | adv | | it is advisable
من المستحيل | adv | | it is impossible
من المستحيل أن | conj | | it is impossible that
من المستغرب | adv | | it is surprising
من المسلم به | adv | | it is recognized
من المعتاد | adv | | it is usual
من المعروف | adv | | it is known
من المعروف أن | conj | | it is known that
من المعلوم | adv | | it is known
من المعلوم أن | conj | | it is well known that
من المفترض | adv | | it is supposed
من المفترض أن | conj | | it is assumed that
من المفروض أن | conj | | it is supposed that
من المفيد | adv | | it is useful
من المقرر | adv | | it is scheduled
من المقرر أن | conj | | it is planned that
من الملاحظ | adv | | it is notable
من الملاحظ أن | conj | | it is noted that
من الملفت أن | conj | | it is notable that
من الممكن | adv | | possibly
من الممكن أن | conj | | it is possible that
من المناسب | adv | | it is appropriate
من المنتظر | adv | | it is expected
من المنتظر أن | conj | | it is expected that
من المهم | adv | | it is important
من المهم أن | conj | | it is important that
من الناحية الأخلاقية | adv | | morally; ethically
من الناحية الأمنية | adv | | in terms of security
من الناحية الاقتصادية | adv | | economically
من الناحية التاريخية | adv | | historically
من الناحية التقنية | adv | | technically
من الناحية السياسية | adv | | politically
من الناحية الطبية | adv | | medically
من الناحية العلمية | adv | | scientifically
من الناحية العملية | adv | | in practice
من الناحية الفعلية | adv | | effectively
من الناحية الفنية | adv | | technically
من الناحية القانونية | adv | | legally
من الناحية المالية | adv | | financially
من الناحية النظرية | adv | | in theory; theoretically
من النادر | adv | | it is rare
من النظرة الأولى | adv | | at first sight
من الواجب | adv | | it is necessary
من الواجب أن | conj | | it is necessary that
من الواضح | adv | | it is clear
من الواضح أن | conj | | it is clear that
من اليوم فصاعدا | adv | | from today on
من باب أولى | adv | | all the more so
من باب الاحتياط | adv | | as a precaution
من باب الصدفة | adv | | by chance
من باب المجاملة | adv | | out of courtesy
من بعض النواحي | adv | | in some ways
من بعيد | adv | | from afar
من بلد إلى آخر | adv | | from country to country
من بلد لآخر | adv | | from country to country
من تلقاء أنفسهم | adv | | of their own accord
من تلقاء ذاته | adv | | of its own accord
من تلقاء نفسه | adv | | on its own; spontaneously
من تلقاء نفسها | adv | | on its own; spontaneously
من ثم | adv | | then; hence
من جانب آخر | adv | | on the other hand
من جانب واحد | adv | | unilaterally
من جانبه | adv | | for his part
من جانبها | adv | | for its part; for her part
من جانبهم | adv | | for their part
من جديد | adv | | again; anew
من جميع الجهات | adv | | from all sides
من جميع الجوانب | adv | | from all sides; in all respects
من جميع النواحي | adv | | in all respects
من جهة | adv | | on the one hand
من جهة أخرى | adv | | on the other hand
من جهة أولى | adv | | on the one hand
من جهة ثانية | adv | | on the other hand
من جهته | adv | | for his part
من جهتها | adv | | for its part; for her part
من جهتهم | adv | | for their part
من جيل إلى جيل | adv | | from generation to generation
من حالة إلى أخرى | adv | | from case to case
من حسن الحظ أن | conj | | it is fortunate that
من حيث الشكل | adv | | in terms of form
من حيث المبدأ | adv | | in principle
من حيث المساحة | adv | | in terms of area
من حيث المضمون | adv | | in terms of content
من حيث عدد السكان | adv | | in terms of population
من حين إلى آخر | adv | | from time to time
من حين لآخر | adv | | from time to time
من خلال | prep | | through
من دون | prep | | without
من دون استثناء | adv | | without exception
من دون انقطاع | adv | | without interruption
من دون تأخير | adv | | without delay
من دون تمييز | adv | | without discrimination
من دون توقف | adv | | nonstop
من دون جدوى | adv | | in vain
من دون سابق إنذار | adv | | without warning
من دون سبب | adv | | for no reason
من دون شك | adv | | undoubtedly
من دون قصد | adv | | unintentionally
من دون مبرر | adv | | without justification
من دون مقابل | adv | | free of charge
من ذلك الحين | adv | | from then on
من ذي قبل | adv | | than before
من شخص إلى آخر | adv | | from person to person
من شخص لآخر | adv | | from person to person
من طرف واحد | adv | | unilaterally
من غير المتوقع أن | conj | | it is not expected that
من غير المحتمل | adv | | it is unlikely
من غير المحتمل أن | conj | | it is unlikely that
من غير المرجح | adv | | it is unlikely
من غير المرجح أن | conj | | it is unlikely that
من غير المعروف | adv | | it is not known
من غير المعروف ما إذا | conj | | it is not known whether
من غير المعقول أن | conj | | it is unreasonable that
من غير المقبول | adv | | it is unacceptable
من غير المقبول أن | conj | | it is unacceptable that
من غير الممكن | adv | | it is not possible
من غير الممكن أن | conj | | it is not possible that
من غير الواضح | adv | | it is unclear
من غير الواضح أن | conj | | it is not clear that
من غير الواضح ما إذا | conj | | it is unclear whether
من غير الواضح ما إذا كان | conj | | it is unclear whether
من غير الواضح ما إذا كانت | conj | | it is unclear whether
من غير شك | adv | | undoubtedly
من غير قصد | adv | | unintentionally
من فضلك | intj | | please
من قبل | prep | | by
من قريب أو بعيد | adv | | in any way
من كل الجوانب | adv | | from all sides
من كل النواحي | adv | | in all respects
من كل حدب وصوب | adv | | from all directions
من كل مكان | adv | | from everywhere
من مكان إلى آخر | adv | | from place to place
من مكان لآخر | adv | | from place to place
من ناحية | adv | | on the one hand
من ناحية أخرى | adv | | on the other hand
من ناحية ثانية | adv | | on the other hand
من ناحيته | adv | | for his part
من ناحيتها | adv | | for its part; for her part
من ناحيتهم | adv | | for their part
من نقطة الصفر | adv | | from scratch
من نواح عديدة | adv | | in many ways
من نواح كثيرة | adv | | in many ways
من نوعه | adv | | of its kind
من نوعها | adv | | of its kind
من هذا القبيل | adv | | of this kind
من هذا المنطلق | adv | | on this basis
من هذا المنظور | adv | | from this perspective
من هذا النوع | adv | | of this kind
من هنا | adv | | from here; hence
من وجهة نظري | adv | | in my view
من وقت إلى آخر | adv | | from time to time
من وقت لآخر | adv | | from time to time
من يوم إلى آخر | adv | | from day to day
من يوم لآخر | adv | | from day to day
مناخي زراعي | adj nisba | | agroclimatic
مناطق الصراع | n f | pl=- | conflict zones {pl}
مناطق النزاع | n f | pl=- | conflict zones {pl}
مناطق متنازع عليها | n f | pl=- | disputed areas {pl}
مناطق موبوءة | n f | pl=- | affected areas {pl}
مناعة القطيع | n f | pl=- | herd immunity {mass}
مناعة ذاتية | n f | pl=- | autoimmunity {mass}
مناعة قطيع | n f | pl=- | herd immunity {mass}
مناهج دراسية | n f | pl=- | curricula {pl}
مناورة عسكرية | n f | pl=مناورات عسكرية | military exercise; military maneuver
منتج زراعي | n m | pl=منتجات زراعية | agricultural product
منتج نفطي | n m | pl=منتجات نفطية | petroleum product
منتجات ألبان | n f | pl=- | dairy products {pl}
منتجات الألبان | n f | pl=- | dairy products {pl}
منتجات زراعية | n f | pl=- | agricultural products {pl}
منتجات نفطية | n f | pl=- | petroleum products {pl}
منتخب وطني | n m | pl=منتخبات وطنية | national team
منتصف العمر | n m | pl=- | middle age {mass}
منتصف الليل | n m time | pl=- | midnight {mass}
منتصف النهار | n m | pl=- | midday {mass}
منتصف ليل | n m | pl=- | midnight {mass}
منتهي الصلاحية | adj | | expired
منتهي الولاية | adj | | outgoing
منحة دراسية | n f | pl=منح دراسية | scholarship
منخفض التكلفة | adj | | low-cost
منخفض الدخل | adj | pl=منخفضو الدخل | low-income
منخفض جوي | n m | pl=منخفضات جوية | low-pressure system; depression
مندوب دائم | n m hum title | pl=مندوبون دائمون | permanent representative
منذ آلاف السنين | adv | | for thousands of years
منذ أسابيع | adv | | for weeks
منذ أسابيع قليلة | adv | | a few weeks ago
منذ أشهر | adv | | for months
منذ أشهر قليلة | adv | | a few months ago
منذ أن | conj | | since
منذ أيام | adv | | for days; days ago
منذ أيام قليلة | adv | | a few days ago
منذ الآن | adv | | from now
منذ الأزل | adv | | since time immemorial
منذ البدء | adv | | from the beginning
منذ البداية | adv | | from the beginning
منذ الصغر | adv | | since childhood
منذ القدم | adv | | since ancient times
منذ القديم | adv | | since ancient times
منذ اللحظة الأولى | adv | | from the first moment
منذ الوهلة الأولى | adv | | from the first moment
منذ بضع سنوات | adv | | a few years ago
منذ بضعة أيام | adv | | a few days ago
منذ ذلك التاريخ | adv | | since that date
منذ ذلك الحين | adv | | since then
منذ ذلك الوقت | adv | | since then
منذ ذلك اليوم | adv | | since that day
منذ زمن | adv | | for a long time
منذ زمن بعيد | adv | | a long time ago; for a long time
منذ زمن طويل | adv | | for a long time
منذ سنوات | adv | | for years
منذ سنوات طويلة | adv | | for many years
منذ سنوات عديدة | adv | | for many years
منذ سنوات قليلة | adv | | a few years ago
منذ شهور | adv | | for months
منذ عدة أشهر | adv | | for several months
منذ عدة أيام | adv | | several days ago
منذ عدة سنوات | adv | | for several years
منذ عقود | adv | | for decades
منذ فترة | adv | | for some time
منذ فترة طويلة | adv | | for a long time
منذ فترة قصيرة | adv | | a short while ago
منذ فترة وجيزة | adv | | recently; a short while ago
منذ قرون | adv | | for centuries
منذ قليل | adv | | a short while ago
منذ مئات السنين | adv | | for hundreds of years
منذ مدة | adv | | for some time
منذ مدة طويلة | adv | | for a long time
منذ نعومة أظفاره | adv | | since early childhood
منذ وقت طويل | adv | | for a long time
منذ وقت قصير | adv | | a short while ago
منزوع السلاح | adj | | demilitarized
منسوب المياه | n m | pl=- | water level
منشطات رياضية | n f | pl=- | doping {mass}
منصات التواصل | n f | pl=- | social media platforms {pl}
منصات التواصل الاجتماعي | n f | pl=- | social media platforms {pl}
منصة إطلاق | n f | pl=+ات | launch pad; launcher
منصة إطلاق صواريخ | n f | pl=+ات | missile launcher
منصة إلكترونية | n f | pl=منصات إلكترونية | online platform
منصة رقمية | n f | pl=منصات رقمية | digital platform
منصة نفطية | n f | pl=منصات نفطية | oil rig
منصوص عليه | adj | | stipulated
منطقة آمنة | n f | pl=مناطق آمنة | safe zone
منطقة اليورو | n f | pl=- | eurozone {the}
منطقة تجارة حرة | n f | pl=مناطق | free trade area
منطقة حدودية | n f | pl=مناطق حدودية | border area
منطقة حرة | n f | pl=مناطق حرة | free zone
منطقة حضرية | n f | pl=مناطق حضرية | urban area
منطقة حظر طيران | n f | pl=- | no-fly zone
منطقة خضراء | n f | pl=مناطق خضراء | green zone
منطقة خفض التصعيد | n f | pl=مناطق خفض التصعيد | de-escalation zone
منطقة ريفية | n f | pl=مناطق ريفية | rural area
منطقة زمنية | n f | pl=مناطق زمنية | time zone
منطقة سكنية | n f | pl=مناطق سكنية | residential area
منطقة صناعية | n f | pl=مناطق صناعية | industrial zone
منطقة عازلة | n f | pl=مناطق عازلة | buffer zone
منطقة منزوعة السلاح | n f | pl=- | demilitarized zone
منطقة نزاع | n f | pl=مناطق | conflict zone
منظمة إرهابية | n f | pl=منظمات إرهابية | terrorist organization
منظمة إنسانية | n f | pl=منظمات إنسانية | humanitarian organization
منظمة حقوقية | n f | pl=منظمات حقوقية | human rights organization
منظمة دولية | n f | pl=منظمات دولية | international organization
منظمة صحية | n f | pl=منظمات صحية | health organization
منظمة غير حكومية | n f | pl=منظمات غير حكومية | non-governmental organization; NGO
منظومة دفاع جوي | n f | pl=منظومات | air defense system
منظومة صحية | n f | pl=- | health system
منظومة صواريخ | n f | pl=منظومات | missile system
منع الحمل | n m | pl=- | contraception {mass}
منفذ حدودي | n m | pl=منافذ حدودية | border crossing
منقذ للحياة | adj | | lifesaving
منقطع النظير | adj | | unparalleled; matchless
منهج دراسي | n m | pl=مناهج دراسية | curriculum {plural: curricula}
مهد السبيل | v | impf=يمهد; أمام=for; ل=for; intr | pave the way
مهد الطريق | v | impf=يمهد; أمام=for; ل=for; intr | pave the way
مهدد بالانقراض | adj | | endangered
مهدد بالخطر | adj | | endangered
مهرب مخدرات | n m hum | pl=مهربو,مهربي | drug smuggler
مهرجان سينمائي | n m | pl=مهرجانات سينمائية | film festival
مهما يكن | adv | | in any case
مهما يكن من أمر | adv | | in any case
مهمة صعبة | n f | pl=- | difficult task
مهمة عسكرية | n f | pl=مهام عسكرية,مهمات عسكرية | military mission
مهمة قتالية | n f | pl=مهام قتالية | combat mission
مهنة الطب | n f | pl=- | medical profession
مهندس برمجيات | n m hum | pl=مهندسو,مهندسي | software engineer
مهندس معماري | n m hum | pl=مهندسون معماريون | architect
مواد أولية | n f | pl=- | raw materials {pl}
مواد خام | n f | pl=- | raw materials {pl}
مواد سامة | n f | pl=- | toxic substances {pl}
مواد غذائية | n f | pl=- | food {mass}; foodstuffs {pl}
مواد كيميائية | n f | pl=- | chemicals {pl}
مواد متفجرة | n f | pl=- | explosives {pl}
مواد مخدرة | n f | pl=- | drugs {pl}; narcotics {pl}
مواد مشعة | n f | pl=- | radioactive materials {pl}
موارد بشرية | n f | pl=- | human resources {pl}
موارد طبيعية | n f | pl=- | natural resources {pl}
موارد مائية | n f | pl=- | water resources {pl}
موارد مالية | n f | pl=- | financial resources {pl}
موازنة اتحادية | n f | pl=- | federal budget
موازنة عامة | n f | pl=موازنات عامة | public budget; state budget
مواصلات عامة | n f | pl=- | public transportation {mass}
مواطن عراقي | n m hum | pl=مواطنون عراقيون,مواطنين عراقيين | Iraqi citizen
مواقع التواصل | n f | pl=- | social media {mass}
مواقع التواصل الاجتماعي | n f | pl=- | social media {pl}
مواقع تواصل اجتماعي | n f | pl=- | social media {mass}
موت دماغي | n m | pl=- | brain death {mass}
موت رحيم | n m | pl=- | euthanasia {mass}
موت سريري | n m | pl=- | clinical death {mass}
موت مفاجئ | n m | pl=- | sudden death
موثوق به | adj | | trustworthy; reliable
موجات فوق صوتية | n f | pl=- | ultrasound {mass}
موجة برد | n f | pl=+ات | cold wave
موجة تسونامي | n f | pl=+ات | tsunami wave
موجة جفاف | n f | pl=+ات | drought
موجة حارة | n f | pl=موجات حارة | heat wave
موجة حر | n f | pl=موجات حر | heat wave
موجة صوتية | n f | pl=موجات صوتية | sound wave
موسم سياحي | n m | pl=مواسم سياحية | tourist season
موسيقى تصويرية | n f | pl=- | soundtrack
موسيقى كلاسيكية | n f | pl=- | classical music {mass}
موصى به | adj | | recommended
موضع التنفيذ | adv | | into effect
موطئ قدم | n m | pl=- | foothold
موطن طبيعي | n m | pl=مواطن طبيعية | natural habitat
موعد نهائي | n m | pl=مواعيد نهائية | deadline
موفر للطاقة | adj | | energy-saving
موقع أثري | n m | pl=مواقع أثرية | archaeological site
موقع إلكتروني | n m | pl=مواقع إلكترونية | website
موقع إنترنت | n m | pl=مواقع | website
موقع الحادث | n m | pl=- | scene of the accident
موقع جغرافي | n m | pl=- | geographical location
موقع سياحي | n m | pl=مواقع سياحية | tourist site
موقع ويب | n m | pl=مواقع ويب | website
موقف سيارات | n m | pl=مواقف سيارات | parking lot
مولد كهربائي | n m | pl=مولدات كهربائية | electric generator
مولدة كهربائية | n f | pl=مولدات كهربائية | electric generator
ميؤوس منه | adj | | hopeless
مياه إقليمية | n f | pl=- | territorial waters {pl}
مياه الأمطار | n f | pl=- | rainwater {mass}
مياه البحر | n f | pl=- | seawater {mass}
مياه الشرب | n f | pl=- | drinking water {mass}
مياه الصرف الصحي | n f | pl=- | wastewater {mass}; sewage {mass}
مياه جوفية | n f | pl=- | groundwater {mass}
مياه دولية | n f | pl=- | international waters {pl}
مياه راكدة | n f | pl=- | stagnant water {mass}
مياه سطحية | n f | pl=- | surface water {mass}
مياه شرب | n f | pl=- | drinking water {mass}
مياه صالحة للشرب | n f | pl=- | potable water {mass}; drinking water {mass}
مياه صرف | n f | pl=- | wastewater {mass}
مياه عادمة | n f | pl=- | wastewater {mass}
مياه عذبة | n f | pl=- | fresh water {mass}
مياه مالحة | n f | pl=- | salt water {mass}
مياه معدنية | n f | pl=- | mineral water {mass}
مياه نظيفة | n f | pl=- | clean water {mass}
ميدالية برونزية | n f | pl=ميداليات برونزية | bronze medal
ميدالية ذهبية | n f | pl=ميداليات ذهبية | gold medal
ميدالية فضية | n f | pl=ميداليات فضية | silver medal
ميزان القوى | n m | pl=- | balance of power
ميزان المدفوعات | n m | pl=- | balance of payments
ميزان تجاري | n m | pl=موازين تجارية | trade balance
ميزانية عامة | n f | pl=- | public budget
ميزانية عمومية | n f | pl=ميزانيات عمومية | balance sheet
ميسور الحال | adj | | well-off
ميكانيكا الكم | n f | pl=- | quantum mechanics {mass}
ميليشيا مسلحة | n f | pl=ميليشيات مسلحة | armed militia
نأى بنفسه | v | impf=ينأى; عن=from; intr | distance himself
نأى بنفسها | v | impf=ينأى; عن=from; intr | distance itself
نائب الرئيس | n m hum title | pl=- | vice president; deputy president
نائب رئيس | n m hum title | pl=نواب | vice president; deputy chairman
نائب رئيس الوزراء | n m hum title | pl=نواب | deputy prime minister
نائب رئيس وزراء | n m hum title | pl=نواب | deputy prime minister
نائب عام | n m hum title | pl=- | public prosecutor; attorney general {plural: attorneys general}
نائب وزير | n m hum title | pl=نواب | deputy minister
ناب عن | v | impf=ينوب عن | act on behalf of
ناتج قومي إجمالي | n m | pl=- | gross national product
ناتج محلي | n m | pl=- | domestic product
ناتج محلي إجمالي | n m | pl=- | gross domestic product; GDP
ناد رياضي | n m | pl=- | sports club
نادي رياضي | n m | pl=أندية رياضية | sports club
نادي ليلي | n m | pl=نواد ليلية,نوادي ليلية | nightclub
ناشط حقوقي | n m hum | pl=ناشطون حقوقيون,نشطاء حقوقيون | human rights activist
ناشط سياسي | n m hum | pl=ناشطون سياسيون | political activist
ناشط مدني | n m hum | pl=ناشطون مدنيون | civil activist
ناطحة سحاب | n f | pl=+ات | skyscraper
ناطق بالإنجليزية | adj | | English-speaking
ناطق بالعربية | adj | | Arabic-speaking
ناطق بالفرنسية | adj | | French-speaking
ناطق رسمي | n m hum | pl=ناطقون رسميون | official spokesperson
نافذة منبثقة | n f | pl=نوافذ منبثقة | pop-up window
ناقل العدوى | n m | pl=- | carrier
ناقلة جند | n f | pl=+ات | personnel carrier
ناقلة جند مدرعة | n f | pl=- | armored personnel carrier
ناقلة غاز | n f | pl=+ات | gas tanker
ناقلة نفط | n f | pl=ناقلات نفط | oil tanker
ناقلة نفط عملاقة | n f | pl=ناقلات نفط عملاقة | supertanker
نال إعجاب | v | impf=ينال | win the admiration of
نال استحسان | v | impf=ينال | win the approval of
نال الثقة | v | impf=ينال; intr | win confidence
نال ثقة | v | impf=ينال | win the confidence of
ناهيك عن | prep | | not to mention
نباتات طبية | n f | pl=- | medicinal plants {pl}
نبضات القلب | n f | pl=- | heartbeat
نبّه إلى | v | impf=ينبه إلى; msd=تنبيه | draw attention to; warn of
نتائج أولية | n f | pl=- | preliminary results {pl}
نتيجة ل | prep | | as a result of
نتيجة لذلك | adv | | as a result
نتيجة نهائية | n f | pl=نتائج نهائية | final result
نجم البحر | n m | pl=- | starfish
نجم سينما | n m hum | pl=نجوم | movie star
نجم سينمائي | n m hum | pl=نجوم سينمائيون | movie star
نجمة سينمائية | n f hum | pl=نجمات سينمائيات | movie star
نخاع العظم | n m | pl=- | bone marrow {mass}
نخاع شوكي | n m | pl=- | spinal cord
نخاع عظمي | n m | pl=- | bone marrow {mass}
ندرة المياه | n f | pl=- | water scarcity {mass}
نزاع إقليمي | n m | pl=- | regional conflict
نزاع مسلح | n m | pl=نزاعات مسلحة | armed conflict
نزع الألغام | n m | pl=- | demining {mass}
نزع السلاح | n m | pl=- | disarmament {mass}
نزع سلاح | n m | pl=- | disarmament {mass}
نزل إلى الشارع | v | impf=ينزل; intr | take to the streets
نزل إلى الشوارع | v | impf=ينزل; intr | take to the streets
نزلات البرد | n f | pl=- | colds {pl}
نزلة برد | n f | pl=نزلات برد | cold
نزيف داخلي | n m | pl=- | internal bleeding {mass}
نزيف دماغي | n m | pl=- | brain hemorrhage
نسبة مئوية | n f | pl=نسب مئوية | percentage
نسبة مشاركة | n f | pl=نسب مشاركة | turnout; participation rate
نسخ احتياطي | n m | pl=- | backup
نسخة احتياطية | n f | pl=نسخ احتياطية | backup
نسيج اجتماعي | n m | pl=- | social fabric
نشاط بدني | n m | pl=أنشطة بدنية | physical activity
نشاط رياضي | n m | pl=أنشطة رياضية | sports activity
نشرة جوية | n f | pl=نشرات جوية | weather forecast
نشيد وطني | n m | pl=أناشيد وطنية | national anthem
نص برمجي | n m | pl=نصوص برمجية | script
نص قانوني | n m | pl=نصوص قانونية | legal text
نصاب قانوني | n m | pl=- | quorum
نصب تذكاري | n m | pl=نصب تذكارية | memorial
نصف الكرة الجنوبي | n f | pl=- | Southern Hemisphere
نصف الكرة الشمالي | n f | pl=- | Northern Hemisphere
نصف النهائي | n m | pl=- | semifinal
نصف رئاسي | adj nisba | | semi-presidential
نصف ساعة | n m | pl=- | half an hour {mass}
نصف سنوي | adj | | semiannual; half-yearly
نصف قرن | n m | pl=- | half a century {mass}
نصف نهائي | adj | | semifinal
نصف نهائي | n m | pl=- | semifinal
نصيب الفرد | n m | pl=- | per capita share
نطاق واسع | n m | pl=- | large scale
نظارات طبية | n f | pl=- | glasses {pl}
نظارة شمسية | n f | pl=نظارات شمسية | sunglasses {pl}
نظافة اليدين | n f | pl=- | hand hygiene {mass}
نظافة شخصية | n f | pl=- | personal hygiene {mass}
نظام إدارة | n m | pl=أنظمة,نظم | management system
نظام برلماني | n m | pl=- | parliamentary system
نظام بيئي | n m | pl=أنظمة بيئية,نظم بيئية | ecosystem
نظام بيئي بحري | n m | pl=أنظمة بيئية بحرية | marine ecosystem
نظام تحديد المواقع | n m | pl=- | positioning system
نظام تحديد المواقع العالمي | n m | pl=- | GPS; Global Positioning System
نظام تشغيل | n m | pl=أنظمة تشغيل | operating system
نظام تعليمي | n m | pl=أنظمة تعليمية | education system
نظام حاكم | n m | pl=- | ruling regime
نظام حكم | n m | pl=أنظمة | system of government {plural: systems of government}
نظام داخلي | n m | pl=أنظمة داخلية | bylaws {pl}
نظام دفاع جوي | n m | pl=- | air defense system
نظام دولي | n m | pl=- | international system
نظام رئاسي | n m | pl=- | presidential system
نظام سابق | n m | pl=- | former regime
نظام سياسي | n m | pl=أنظمة سياسية | political system
نظام شمسي | n m | pl=- | solar system
نظام صحي | n m | pl=أنظمة صحية | health system
نظام عالمي | n m | pl=- | world order
نظام عالمي جديد | n m | pl=- | new world order
نظام عام | n m | pl=- | public order {mass}
نظام غذائي | n m | pl=أنظمة غذائية | diet
نظام قضائي | n m | pl=- | judicial system
نظام مالي | n m | pl=أنظمة مالية | financial system
نظام معلومات | n m | pl=نظم,أنظمة | information system
نظام ملفات | n m | pl=أنظمة ملفات | file system
نظرا ل | prep | | given
نظرا لأن | conj | | given that
نظرية التطور | n f | pl=- | theory of evolution
نظرية المؤامرة | n f | pl=- | conspiracy theory
نظرية النسبية | n f | pl=- | theory of relativity
نظرية مؤامرة | n f | pl=+ات | conspiracy theory
نظير مشع | n m | pl=نظائر مشعة | radioisotope
نفايات إلكترونية | n f | pl=- | electronic waste {mass}
نفايات بلاستيكية | n f | pl=- | plastic waste {mass}
نفايات سامة | n f | pl=- | toxic waste {mass}
نفايات صلبة | n f | pl=- | solid waste {mass}
نفايات طبية | n f | pl=- | medical waste {mass}
نفايات مشعة | n f | pl=- | radioactive waste {mass}
نفايات نووية | n f | pl=- | nuclear waste {mass}
نفسي اجتماعي | adj nisba | | psychosocial
نفط خام | n m | pl=- | crude oil {mass}
نفط صخري | n m | pl=- | shale oil {mass}
نفى مسؤوليته | v | impf=ينفي; عن=for; intr | deny responsibility
نفى مسؤوليتها | v | impf=ينفي; عن=for; intr | deny responsibility
نفى مسؤوليتهم | v | impf=ينفي; عن=for; intr | deny responsibility
نقابة الأطباء | n f | pl=- | doctors' union
نقابة الصحفيين | n f | pl=- | journalists' union
نقابة المحامين | n f | pl=- | bar association
نقابة المعلمين | n f | pl=- | teachers' union
نقابة المهندسين | n f | pl=- | engineers' union
نقابة عمال | n f | pl=+ات | labor union
نقابة عمالية | n f | pl=نقابات عمالية | labor union
نقابة مهنية | n f | pl=نقابات مهنية | professional union
نقاط الأساس | n f | pl=- | basis points {pl}
نقاط الضعف | n f | pl=- | weaknesses {pl}; vulnerabilities {pl}
نقر مزدوج | n m | pl=- | double click
نقص الغذاء | n m | pl=- | food shortage
نقص المناعة | n m | pl=- | immunodeficiency {mass}
نقص المياه | n m | pl=- | water shortage
نقطة أساس | n f | pl=نقاط أساس | basis point
نقطة انطلاق | n f | pl=نقاط انطلاق | starting point
نقطة بداية | n f | pl=نقاط | starting point
نقطة تحول | n f | pl=نقاط تحول | turning point
نقطة تفتيش | n f | pl=نقاط تفتيش | checkpoint
نقطة خلاف | n f | pl=نقاط | point of contention {plural: points of contention}
نقطة ضعف | n f | pl=نقاط | weakness; weak point
نقطة عبور | n f | pl=نقاط | crossing point
نقطة قوة | n f | pl=نقاط | strength
نقطة مئوية | n f | pl=نقاط مئوية | percentage point
نقطة وصول | n f | pl=- | access point
نقل البيانات | n m | pl=- | data transfer {mass}
نقل الدم | n m | pl=- | blood transfusion
نقل السلطة | n m | pl=- | transfer of power {mass}
نقل بحري | n m | pl=- | maritime transport {mass}
نقل بري | n m | pl=- | land transport {mass}
نقل جوي | n m | pl=- | air transport {mass}
نقل دم | n m | pl=- | blood transfusion
نقل عام | n m | pl=- | public transportation {mass}
نقلا عن | prep | | quoting; citing
نقيب شرطة | n m hum title | pl=- | police captain
نم عن | v | impf=ينم عن | reveal; show
نمساوي مجري | adj nisba | | Austro-Hungarian
نمط حياة | n m | pl=أنماط حياة | lifestyle
نمو اقتصادي | n m | pl=- | economic growth {mass}
نمو الناتج المحلي الإجمالي | n m | pl=- | GDP growth {mass}
نمو سكاني | n m | pl=- | population growth {mass}
نموذج لغة | n m | pl=نماذج | language model
نموذج لغوي | n m | pl=نماذج لغوية | language model
نهار اليوم | adv | | today
نهارا جهارا | adv | | in broad daylight
نهاية أسبوع | n f | pl=نهايات | weekend
نهاية الأسبوع | n f | pl=- | weekend
نهاية الأسبوع الماضي | n f time | pl=- | last weekend {mass}
نهاية العالم | n f | pl=- | end of the world
نهاية العام | n f | pl=- | end of the year
نهل من | v | impf=ينهل من | draw on
نوايا حسنة | n f | pl=- | good intentions {pl}
نوبة صرع | n f | pl=نوبات | epileptic seizure
نوبة قلبية | n f | pl=نوبات قلبية | heart attack
نوبة هلع | n f | pl=نوبات | panic attack
نوعا ما | adv | | somewhat
نوّه إلى | v | impf=ينوه إلى; msd=تنويه | note; point out
نووي حراري | adj | | thermonuclear
نيابة عامة | n f | pl=- | public prosecution
نيابة عن | prep | | on behalf of
هاتف جوال | n m | pl=- | cell phone
هاتف خلوي | n m | pl=هواتف خلوية | cell phone
هاتف ذكي | n m | pl=هواتف ذكية | smartphone
هاتف محمول | n m | pl=هواتف محمولة | mobile phone; cell phone
هاتف نقال | n m | pl=هواتف نقالة | cell phone; mobile phone
هب لمساعدة | v | impf=يهب | rush to help
هب لنجدة | v | impf=يهب | rush to the aid of
هجوم إرهابي | n m | pl=هجمات إرهابية | terrorist attack
هجوم إلكتروني | n m | pl=هجمات إلكترونية | cyberattack
هجوم انتحاري | n m | pl=هجمات انتحارية,هجومات انتحارية | suicide attack
هجوم بري | n m | pl=- | ground offensive
هجوم حجب الخدمة | n m | pl=هجمات حجب الخدمة | denial-of-service attack
هجوم سيبراني | n m | pl=هجمات سيبرانية | cyberattack
هجوم صاروخي | n m | pl=هجمات صاروخية | missile attack; rocket attack
هجوم مسلح | n m | pl=هجمات مسلحة | armed attack
هجوم مضاد | n m | pl=هجمات مضادة | counterattack
هدف التعادل | n m | pl=- | equalizer
هدف الفوز | n m | pl=- | winning goal
هدف رئيسي | n m | pl=أهداف رئيسية | main goal
هدنة إنسانية | n f | pl=- | humanitarian truce
هذه المرة | adv | | this time
هربا من | prep | | fleeing from; to escape
هروب رؤوس الأموال | n m | pl=- | capital flight {mass}
هز رأسه | v | impf=يهز; intr | shake his head
هز رأسها | v | impf=يهز; intr | shake her head
هز كتفيه | v | impf=يهز; intr | shrug his shoulders
هز كتفيها | v | impf=يهز; intr | shrug her shoulders
هزات ارتدادية | n f | pl=- | aftershocks {pl}
هزة أرضية | n f | pl=هزات أرضية | earthquake; tremor
هزة ارتدادية | n f | pl=هزات ارتدادية | aftershock
هزيل البنية | adj | | frail
هشاشة العظام | n f | pl=- | osteoporosis {mass}
همزة وصل | n f | pl=- | link
هنا وهناك | adv | | here and there
هناك احتمال أن | conj | | there is a possibility that
هندسة البرمجيات | n f | pl=- | software engineering {mass}
هندسة عكسية | n f | pl=- | reverse engineering {mass}
هندسة كهربائية | n f | pl=- | electrical engineering {mass}
هندسة كيميائية | n f | pl=- | chemical engineering {mass}
هندسة مدنية | n f | pl=- | civil engineering {mass}
هندسة معمارية | n f | pl=- | architecture {mass}
هندسة ميكانيكية | n f | pl=- | mechanical engineering {mass}
هندسة وراثية | n f | pl=- | genetic engineering {mass}
هندي أحمر | adj nisba | pl=هنود | Native American
هندي أوروبي | adj nisba | | Indo-European
هوية وطنية | n f | pl=- | national identity
هيئة الأرصاد الجوية | n f | pl=- | Meteorological Authority
هيئة الأركان العامة | n f | pl=- | General Staff
هيئة الأركان المشتركة | n f | pl=- | Joint Chiefs of Staff
هيئة الإعلام والاتصالات | n f | pl=- | Communications and Media Commission
هيئة الاستثمار | n f | pl=- | Investment Commission
هيئة الخدمات الصحية الوطنية | n f | pl=- | National Health Service
هيئة الدفاع | n f | pl=- | defense team
هيئة الصحة العامة | n f | pl=- | public health authority
هيئة المحكمة | n f | pl=- | court panel
هيئة المحلفين | n f | pl=- | jury
هيئة النزاهة | n f | pl=- | Integrity Commission
هيئة تحرير | n f | pl=- | editorial board
هيئة تدريس | n f | pl=هيئات تدريس | teaching staff
هيئة حكومية | n f | pl=هيئات حكومية | government body
هيئة رقابية | n f | pl=هيئات رقابية | oversight body
هيئة محلفين | n f | pl=هيئات محلفين | jury
هيبة الدولة | n f | pl=- | prestige of the state
هيكل بيانات | n m | pl=هياكل | data structure
هيكل عظمي | n m | pl=هياكل عظمية | skeleton
واجب النفاذ | adj | | enforceable
واجب مدرسي | n m | pl=واجبات مدرسية | homework {mass}
واجب منزلي | n m | pl=واجبات منزلية | homework {mass}
واجبات منزلية | n f | pl=- | homework {mass}
واجهة برمجة | n f | pl=+ات | programming interface
واجهة برمجة التطبيقات | n f | pl=+ات | application programming interface; API
واجهة برمجة تطبيقات | n f | pl=+ات | application programming interface; API
واجهة رسومية | n f | pl=- | graphical interface
واجهة مستخدم | n f | pl=+ات | user interface
واحد من كل | det | | one in every
واحدا تلو الآخر | adv | | one by one
واحدا واحدا | adv | | one by one
واحدة من كل | det | | one in every
واسع الاطلاع | adj | | well-read
واسع الانتشار | adj | | widespread
واسع الحيلة | adj | | resourceful
واسع الخبرة | adj | | highly experienced
واسع النطاق | adj | | large-scale; widespread
واسع النفوذ | adj | | powerful; influential
واصل دراسته | v | impf=يواصل; intr | continue his studies
واصل دراستها | v | impf=يواصل; intr | continue her studies
واضح المعالم | adj | | well-defined; clear
واقع افتراضي | n m | pl=- | virtual reality {mass}
واقع معزز | n m | pl=- | augmented reality {mass}
والجدير بالذكر | adv | | it is worth noting
وتجدر الإشارة إلى أن | conj | | it should be noted that
وجبات سريعة | n f | pl=- | fast food {mass}
وجبة خفيفة | n f | pl=وجبات خفيفة | snack
وجبة طعام | n f | pl=+ات | meal
وجبة غداء | n f | pl=+ات | lunch
وجها لوجه | adv | | face to face
وجهة سياحية | n f | pl=وجهات سياحية | tourist destination
وجهة نظر | n f | pl=وجهات نظر | point of view; viewpoint
وجود أجنبي | n m | pl=- | foreign presence
وجود عسكري | n m | pl=- | military presence
وحدة الصف | n f | pl=- | unity of ranks {mass}
وحدة العناية المركزة | n f | pl=وحدات العناية المركزة | intensive care unit
وحدة تحكم | n f | pl=وحدات تحكم | controller; console
وحدة سكنية | n f | pl=وحدات سكنية | housing unit
وحدة عسكرية | n f | pl=وحدات عسكرية | military unit
وحدة عناية مركزة | n f | pl=وحدات عناية مركزة | intensive care unit
وحدة قتالية | n f | pl=وحدات قتالية | combat unit
وحدة قياس | n f | pl=وحدات | unit of measurement {plural: units of measurement}
وحدة معالجة مركزية | n f | pl=- | central processing unit
وحدة وطنية | n f | pl=- | national unity {mass}
وحيد الجانب | adj | | unilateral
وحيد القرن | n m | pl=- | rhinoceros
وخز بالإبر | n m | pl=- | acupuncture {mass}
وراء الأبواب المغلقة | adv | | behind closed doors
وراء البحار | adv | | overseas
وراء الستار | adv | | behind the scenes
وراء القضبان | adv | | behind bars
وراء الكواليس | adv | | behind the scenes
ورشة تدريبية | n f | pl=ورش تدريبية | training workshop
ورشة عمل | n f | pl=ورش عمل,ورشات عمل | workshop
ورقة بحثية | n f | pl=أوراق بحثية | research paper
ورقة عمل | n f | pl=أوراق | working paper
ورقة مالية | n f | pl=أوراق مالية | security
ورقة نقدية | n f | pl=أوراق نقدية | banknote
ورم حميد | n m | pl=أورام حميدة | benign tumor
ورم خبيث | n m | pl=أورام خبيثة | malignant tumor
وزارة الأوقاف | n f | pl=- | Ministry of Religious Endowments
وزارة الإعلام | n f | pl=- | Ministry of Information; Information Ministry
وزارة الإعمار والإسكان | n f | pl=- | Ministry of Construction and Housing
وزارة الاتصالات | n f | pl=- | Ministry of Communications; Communications Ministry
وزارة الاقتصاد | n f | pl=- | Ministry of Economy; Economy Ministry
وزارة البيئة | n f | pl=- | Ministry of Environment; Environment Ministry
وزارة التجارة | n f | pl=- | Ministry of Trade; Trade Ministry
وزارة التخطيط | n f | pl=- | Ministry of Planning; Planning Ministry
وزارة التربية | n f | pl=- | Ministry of Education; Education Ministry
وزارة التعليم | n f | pl=- | Ministry of Education
وزارة التعليم العالي | n f | pl=- | Ministry of Higher Education
وزارة التعليم العالي والبحث العلمي | n f | pl=- | Ministry of Higher Education and Scientific Research
وزارة الثقافة | n f | pl=- | Ministry of Culture; Culture Ministry
وزارة الخارجية | n f | pl=- | Foreign Ministry {the}
وزارة الخزانة | n f | pl=- | Treasury Department
وزارة الداخلية | n f | pl=- | Interior Ministry {the}
وزارة الداخلية العراقية | n f | pl=- | Iraqi Interior Ministry
وزارة الدفاع | n f | pl=- | Defense Ministry {the}
وزارة الزراعة | n f | pl=- | Ministry of Agriculture; Agriculture Ministry
وزارة السياحة | n f | pl=- | Ministry of Tourism
وزارة الشباب والرياضة | n f | pl=- | Ministry of Youth and Sports
وزارة الصحة | n f | pl=- | Health Ministry {the}
وزارة الصناعة | n f | pl=- | Ministry of Industry; Industry Ministry
وزارة الصناعة والمعادن | n f | pl=- | Ministry of Industry and Minerals
وزارة الطاقة | n f | pl=- | Ministry of Energy; Energy Ministry
وزارة العدل | n f | pl=- | Justice Ministry {the}
وزارة العمل | n f | pl=- | Ministry of Labor; Labor Ministry
وزارة العمل والشؤون الاجتماعية | n f | pl=- | Ministry of Labor and Social Affairs
وزارة الكهرباء | n f | pl=- | Ministry of Electricity; Electricity Ministry
وزارة المالية | n f | pl=- | Finance Ministry {the}
وزارة الموارد المائية | n f | pl=- | Ministry of Water Resources
وزارة النفط | n f | pl=- | Ministry of Oil; Oil Ministry
وزارة النقل | n f | pl=- | Ministry of Transport; Transport Ministry
وزارة الهجرة والمهجرين | n f | pl=- | Ministry of Migration and Displaced
وزن زائد | n m | pl=- | overweight {mass}; excess weight {mass}
وزير إعلام | n m hum title | pl=وزراء | information minister
وزير اقتصاد | n m hum title | pl=وزراء | economy minister
وزير التعليم العالي | n m hum title | pl=وزراء | minister of higher education {plural: ministers of higher education}
وزير الخارجية | n m hum title | pl=وزراء الخارجية | foreign minister
وزير الخارجية الأمريكي | n m hum title | pl=- | US secretary of state
وزير الخارجية الأميركي | n m hum title | pl=- | US secretary of state
وزير الخزانة | n m hum title | pl=وزراء | treasury secretary {plural: treasury secretaries}
وزير الداخلية | n m hum title | pl=وزراء الداخلية | interior minister
وزير الدفاع | n m hum title | pl=وزراء الدفاع | defense minister
وزير الدفاع الأمريكي | n m hum title | pl=- | US secretary of defense
وزير الدفاع الأميركي | n m hum title | pl=- | US secretary of defense
وزير الصحة | n m hum title | pl=وزراء الصحة | health minister
وزير العدل | n m hum title | pl=وزراء العدل | justice minister
وزير المالية | n m hum title | pl=وزراء المالية | finance minister
وزير الموارد المائية | n m hum title | pl=وزراء | minister of water resources {plural: ministers of water resources}
وزير تجارة | n m hum title | pl=وزراء | trade minister
وزير تخطيط | n m hum title | pl=وزراء | planning minister
وزير تربية | n m hum title | pl=وزراء | education minister
وزير تعليم | n m hum title | pl=وزراء | education minister
وزير ثقافة | n m hum title | pl=وزراء | culture minister
وزير خارجية | n m hum title | pl=وزراء خارجية | foreign minister
وزير داخلية | n m hum title | pl=وزراء | interior minister
وزير دفاع | n m hum title | pl=وزراء | defense minister
وزير دولة | n m hum title | pl=وزراء | minister of state {plural: ministers of state}
وزير زراعة | n m hum title | pl=وزراء | agriculture minister
وزير صحة | n m hum title | pl=وزراء | health minister
وزير طاقة | n m hum title | pl=وزراء | energy minister
وزير عدل | n m hum title | pl=وزراء | justice minister
وزير عمل | n m hum title | pl=وزراء | labor minister
وزير كهرباء | n m hum title | pl=وزراء | electricity minister
وزير مالية | n m hum title | pl=وزراء | finance minister
وزير موارد مائية | n m hum title | pl=وزراء | minister of water resources {plural: ministers of water resources}
وزير نفط | n m hum title | pl=وزراء | oil minister
وزير نقل | n m hum title | pl=وزراء | transport minister
وسائط متعددة | n f | pl=- | multimedia {mass}
وسائل إعلام | n f | pl=- | media outlets {pl}
وسائل إعلامية | n f | pl=- | media outlets {pl}
وسائل الإعلام | n f | pl=- | media {the}
وسائل التواصل الاجتماعي | n f | pl=- | social media {pl}
وسائل المواصلات | n f | pl=- | means of transportation {pl}
وسائل المواصلات العامة | n f | pl=- | public transportation {mass}
وسائل النقل | n f | pl=- | means of transportation {pl}
وسائل النقل العام | n f | pl=- | public transportation {mass}
وسائل النقل العامة | n f | pl=- | public transportation {mass}
وسائل تعليمية | n f | pl=- | teaching aids {pl}
وسائل منع الحمل | n f | pl=- | contraceptives {pl}
وسائل نقل | n f | pl=- | means of transportation {pl}
وسط المدينة | n m | pl=- | downtown {mass}; city center
وسواها من | det | | and other
وسيلة إعلام | n f | pl=وسائل إعلام; plgloss=media outlets {pl} | media outlet
وسيلة إعلامية | n f | pl=وسائل إعلامية | media outlet
وسيلة نقل | n f | pl=وسائل نقل | means of transportation {plural: means of transportation}
وشى ب | v | impf=يشي ب | suggest; betray
وصفة دواء | n f | pl=+ات | prescription
وصفة طبية | n f | pl=وصفات طبية | prescription
وصل إلى ذروته | v | impf=يصل; intr | reach its peak
وصل إلى ذروتها | v | impf=يصل; intr | reach its peak
وصل إلى طريق مسدود | v | impf=يصل; intr | reach a dead end
وصمة عار | n f | pl=- | stigma; disgrace
وضع أمني | n m | pl=أوضاع أمنية | security situation
وضع إنساني | n m | pl=أوضاع إنسانية | humanitarian situation
وضع اللمسات الأخيرة | v | impf=يضع; على=on; intr | put the finishing touches
وضع اللمسات النهائية | v | impf=يضع; على=on; intr | put the finishing touches
وضع حجر أساس | v | impf=يضع | lay the foundation stone of
وضع حجر الأساس | v | impf=يضع; ل=for; intr | lay the foundation stone
وضع حدا | v | impf=يضع; ل=to; intr | put an end
وضع راهن | n m | pl=- | status quo
وضع سياسي | n m | pl=أوضاع سياسية | political situation
وضع صحي | n m | pl=- | health condition
وضع في الاعتبار | v | impf=يضع | take into account
وضع في الحسبان | v | impf=يضع | take into account
وضع موضع التنفيذ | v | impf=يضع | put into practice
وضع نصب عينيه | v | impf=يضع | set his sights on
وظيفة شاغرة | n f | pl=وظائف شاغرة | job vacancy
وعاء دموي | n m | pl=أوعية دموية | blood vessel
وعد ب | v | impf=يعد ب | promise
وعكة صحية | n f | pl=وعكات صحية | health problem; illness
وعليكم السلام | intj | | and peace be upon you
وغيره من | det | | and other
وغيرها من | det | | and other
وغيرهم من | det | | and other
وفد دبلوماسي | n m | pl=وفود دبلوماسية | diplomatic delegation
وفد رسمي | n m | pl=وفود رسمية | official delegation
وفد رفيع المستوى | n m | pl=- | high-level delegation
وفق الأصول | adv | | duly; properly
وفق القانون | adv | | by law
وفقا ل | prep | | according to
وفقا لذلك | adv | | accordingly
وفى ب | v | impf=يفي ب | fulfill; meet
وفى بالتزاماته | v | impf=يفي; intr | fulfill his obligations
وفى بالتزاماتها | v | impf=يفي; intr | fulfill her obligations
وفى بالتزاماتهم | v | impf=يفي; intr | fulfill their obligations
وفى بوعده | v | impf=يفي; intr | keep his promise
وفى بوعدها | v | impf=يفي; intr | keep her promise
وفى بوعدهم | v | impf=يفي; intr | keep their promise
وفى بوعوده | v | impf=يفي; intr | keep his promises
وفى بوعودها | v | impf=يفي; intr | keep her promises
وفى بوعودهم | v | impf=يفي; intr | keep their promises
وفيات الأطفال | n f | pl=- | child mortality {mass}
وفيات الأمهات | n f | pl=- | maternal mortality {mass}
وقت إضافي | n m | pl=- | extra time {mass}; overtime {mass}
وقت بدل ضائع | n m | pl=- | stoppage time {mass}
وقت ذروة | n m | pl=- | peak time
وقت فراغ | n m | pl=أوقات فراغ | free time {mass}
وقت قياسي | n m | pl=- | record time {mass}
وقع تحت وطأة | v | impf=يقع | fall under the weight of
وقع ضحية | v | impf=يقع; ل=to; intr | fall victim
وقع على عاتق | v | impf=يقع | fall on the shoulders of
وقع فريسة | v | impf=يقع; ل=to; intr | fall prey
وقع في الأسر | v | impf=يقع; intr | be captured
وقع في الحب | v | impf=يقع; intr | fall in love
وقع في الفخ | v | impf=يقع; intr | fall into the trap
وقع في حب | v | impf=يقع | fall in love with
وقع في خطأ | v | impf=يقع; intr | make a mistake
وقع في غرام | v | impf=يقع | fall in love with
وقع في فخ | v | impf=يقع | fall into the trap of
وقع في قبضة | v | impf=يقع | fall into the hands of
وقف إطلاق النار | n m | pl=- | ceasefire
وقف إطلاق نار | n m | pl=- | ceasefire
وقف إلى جانب | v | impf=يقف | stand by
وقف الأعمال العدائية | n m | pl=- | cessation of hostilities {mass}
وقف التصعيد | n m | pl=- | de-escalation {mass}
وقف العنف | n m | pl=- | end to violence
وقف دائم لإطلاق النار | n m | pl=- | permanent ceasefire
وقف على قدميه | v | impf=يقف; intr | stand on his own feet
وقف في طابور | v | impf=يقف; intr | stand in line
وقف في وجه | v | impf=يقف | stand up to
وقف مكتوف الأيدي | v | impf=يقف; intr | stand idly by
وقف مكتوف اليدين | v | impf=يقف; intr | stand idly by
وقفة احتجاجية | n f | pl=وقفات احتجاجية | protest
وقود أحفوري | n m | pl=- | fossil fuel
وقود الطائرات | n m | pl=- | jet fuel {mass}
وقود حيوي | n m | pl=- | biofuel
وقود نووي | n m | pl=- | nuclear fuel {mass}
وكالات الأنباء | n f | pl=- | news agencies {pl}
وكالات الإغاثة | n f | pl=- | aid agencies {pl}; relief agencies {pl}
وكالة أنباء | n f | pl=وكالات أنباء | news agency
وكالة إخبارية | n f | pl=وكالات إخبارية | news agency
وكالة إغاثة | n f | pl=+ات | relief agency
وكالة استخبارات | n f | pl=+ات | intelligence agency
وكالة تصنيف | n f | pl=+ات | rating agency
وكالة تصنيف ائتماني | n f | pl=+ات | credit rating agency
وكالة دولية | n f | pl=وكالات دولية | international agency
وكالة سفر | n f | pl=+ات | travel agency
وكالة سفريات | n f | pl=+ات | travel agency
وكالة فضاء | n f | pl=+ات | space agency
وكيل وزارة | n m hum title | pl=وكلاء | undersecretary {plural: undersecretaries}
ولادة طبيعية | n f | pl=ولادات طبيعية | natural childbirth {mass}
ولادة قيصرية | n f | pl=ولادات قيصرية | cesarean section
ولادة مبكرة | n f | pl=ولادات مبكرة | premature birth
ولاعة سجائر | n f | pl=+ات | cigarette lighter
ولاية ثانية | n f | pl=- | second term
ولاية رئاسية | n f | pl=- | presidential term
ولاية قضائية | n f | pl=ولايات قضائية | jurisdiction
ولى الأدبار | v | impf=يولي; intr | flee
ولى هاربا | v | impf=يولي; intr | flee
ولي أمر | n m hum | pl=أولياء أمور,أولياء أمر; plgloss=parents {pl} | parent; guardian
ولي العهد | n m hum title | pl=- | crown prince {the}
ولي العهد السعودي | n m hum title | pl=- | Saudi crown prince
ولي عهد | n m hum title | pl=- | crown prince
وما إلى ذلك | adv | | and so on
وما إليها | adv | | and the like
وما شابه | adv | | and the like
وما شابه ذلك | adv | | and the like
ومن ثم | adv | | then; hence
ومن هنا | adv | | hence
وهب حياته | v | impf=يهب; ل=to; intr | devote his life
وهب حياتها | v | impf=يهب; ل=to; intr | devote her life
وهلم جرا | adv | | and so forth
ويشار إلى أن | conj | | it is noted that
يجدر بالذكر أن | conj | | it is worth mentioning that
يد عاملة | n f | pl=أيد عاملة,أيدي عاملة | labor {mass}; workforce
يدا بيد | adv | | hand in hand
يذكر أن | conj | | it is worth mentioning that
يشار إلى أن | conj | | it is noted that
يوم أمس | adv | | yesterday
يوم الدين | n m | pl=- | Day of Judgment
يوم العمال العالمي | n m | pl=- | International Workers' Day {mass}
يوم القيامة | n m | pl=- | Judgment Day {mass}
يوم عطلة | n m | pl=أيام | day off
يوم عمل | n m time | pl=أيام عمل | working day
يوم غد | adv | | tomorrow
يوما بعد آخر | adv | | day after day
يوما بعد يوم | adv | | day by day
يوما ما | adv | | one day; someday
