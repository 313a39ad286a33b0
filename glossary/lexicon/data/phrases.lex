# Expressions of several words, of any part of speech but names.
آبار النفط | n f | pl=- | oil wells {pl}
آتى أكله | v | impf=يؤتي; intr | bear fruit
آتى أكلها | v | impf=يؤتي; intr | bear fruit
آتى ثماره | v | impf=يؤتي; intr | bear fruit
آتى ثمارها | v | impf=يؤتي; intr | bear fruit
آثار جانبية | n f | pl=- | side effects {pl}
آخر صيحات الموضة | n f | pl=- | latest fashion trends {pl}
آخرا وليس أخيرا | adv | | last but not least
آل إلى | v | impf=يؤول إلى | pass to; end up in
آلات إيقاعية | n f | pl=- | percussion instruments {pl}
آلات موسيقية | n f | pl=- | musical instruments {pl}
آلام البطن | n f | pl=- | abdominal pain {mass}
آلام الدورة الشهرية | n f | pl=- | menstrual cramps {pl}
آلام الرأس | n f | pl=- | headaches {pl}
آلام الصدر | n f | pl=- | chest pain {mass}
آلام الظهر | n f | pl=- | back pain {mass}
آلام العضلات | n f | pl=- | muscle pain {mass}
آلام المخاض | n f | pl=- | labor pains {pl}
آلام المفاصل | n f | pl=- | joint pain {mass}
آلام الولادة | n f | pl=- | labor pains {pl}
آلة إعلامية | n f | pl=- | media machine
آلة الحرب | n f | pl=- | war machine
آلة الزمن | n f | pl=- | time machine
آلة القهوة | n f | pl=- | coffee machine
آلة بيع | n f | pl=+ات | vending machine
آلة تصوير | n f | pl=+ات | camera
آلة حاسبة | n f | pl=آلات حاسبة | calculator
آلة حلاقة | n f | pl=+ات | shaver; razor
آلة خياطة | n f | pl=+ات | sewing machine
آلة عسكرية | n f | pl=- | military machine
آلة كاتبة | n f | pl=آلات كاتبة | typewriter
آلة موسيقية | n f | pl=آلات موسيقية | musical instrument
آلة نسخ | n f | pl=+ات | copier
آلة نفخ | n f | pl=+ات | wind instrument
آلة وترية | n f | pl=آلات وترية | stringed instrument
آلية عسكرية | n f | pl=آليات عسكرية | military vehicle
آلية مدرعة | n f | pl=آليات مدرعة | armored vehicle
آنف الذكر | adj | | aforementioned
آيات قرآنية | n f | pl=- | Quranic verses {pl}
آية الله | n m hum title | pl=- | Ayatollah
آية قرآنية | n f | pl=آيات قرآنية | Quranic verse
آيس كريم | n m | pl=- | ice cream {mass}
آيل للسقوط | adj | | dilapidated; on the verge of collapse
أب أعزب | n m hum | pl=- | single father
أب لطفلين | n m hum | pl=- | father of two {plural: fathers of two}
أبد الدهر | adv | | forever
أبصر النور | v | impf=يبصر; intr | be born; see the light
أبناء الجالية | n m hum | pl=- | members of the community {pl}
أبناء الرعية | n m hum | pl=- | parishioners {pl}; congregation
أبناء الشعب | n m hum | pl=- | people {pl}
أبناء الوطن | n m hum | pl=- | fellow citizens {pl}
أبو منجل | n m | pl=- | ibis
أتربة نادرة | n f | pl=- | rare earths {pl}
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
أثر الدومينو | n m | pl=- | domino effect
أثر الفراشة | n m | pl=- | butterfly effect
أثر بيئي | n m | pl=آثار بيئية | environmental impact
أثر جانبي | n m | pl=آثار جانبية | side effect
أثلج صدور | v | impf=يثلج | warm the hearts of
أثناء ذلك | adv | | meanwhile
أجر زهيد | n m | pl=أجور زهيدة | meager wage; low wage
أجر يومي | n m | pl=أجور يومية | daily wage
أجرام سماوية | n f | pl=- | celestial bodies {pl}
أجرى تحقيقا | v | impf=يجري; في=into; intr | conduct an investigation
أجسام طائرة مجهولة | n f | pl=- | unidentified flying objects {pl}
أجهزة أمنية | n f | pl=- | security services {pl}; security agencies {pl}
أجهزة إنفاذ القانون | n f | pl=- | law enforcement agencies {pl}
أجهزة الأمن | n f | pl=- | security services {pl}
أجهزة الاستخبارات | n f | pl=- | intelligence services {pl}
أجهزة الصراف الآلي | n f | pl=- | ATMs {pl}
أجهزة ذكية | n f | pl=- | smart devices {pl}
أجهزة كهربائية | n f | pl=- | electrical appliances {pl}
أجهزة محمولة | n f | pl=- | mobile devices {pl}
أجهزة منزلية | n f | pl=- | household appliances {pl}
أحجار كريمة | n f | pl=- | precious stones {pl}; gemstones {pl}
أحزاب المعارضة | n f | pl=- | opposition parties {pl}
أحزاب الموالاة | n f | pl=- | pro-government parties {pl}
أحزاب سياسية | n f | pl=- | political parties {pl}
أحسن الظن | v | impf=يحسن; ب=of; intr | think well
أحسن صنعا | v | impf=يحسن; intr | do well
أحكام إعدام | n f | pl=- | death sentences {pl}
أحكام بالسجن | n f | pl=- | prison sentences {pl}
أحكام عرفية | n f | pl=- | martial law {mass}
أحلام اليقظة | n f | pl=- | daydreams {pl}; daydreaming {mass}
أحلام يقظة | n f | pl=- | daydreams {pl}
أحماض أمينية | n f | pl=- | amino acids {pl}
أحماض دهنية | n f | pl=- | fatty acids {pl}
أحمر الشفاه | n m | pl=- | lipstick {mass}
أحمر خدود | n m | pl=- | blush {mass}
أحمر شفاه | n m | pl=- | lipstick {mass}
أحوال الطقس | n f | pl=- | weather conditions {pl}
أحوال جوية | n f | pl=- | weather conditions {pl}
أحوال جوية سيئة | n f | pl=- | bad weather {mass}
أحوال شخصية | n f | pl=- | personal status {mass}
أحياء فقيرة | n f | pl=- | slums {pl}
أخ أصغر | n m hum | pl=- | younger brother
أخ أكبر | n m hum | pl=- | older brother; elder brother
أخ بالرضاعة | n m hum | pl=- | foster brother; milk brother
أخ غير شقيق | n m hum | pl=إخوة غير أشقاء | half-brother
أخ في الرضاعة | n m hum | pl=- | foster brother; milk brother
أخت صغرى | n f hum | pl=- | younger sister
أخت غير شقيقة | n f hum | pl=أخوات غير شقيقات | half-sister
أخت كبرى | n f hum | pl=- | older sister; elder sister
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
أخصائي أشعة | n m hum | pl=- | radiologist
أخصائي أعصاب | n m hum | pl=- | neurologist
أخصائي أمراض القلب | n m hum | pl=- | cardiologist
أخصائي أورام | n m hum | pl=- | oncologist
أخصائي اجتماعي | n m hum | pl=أخصائيون اجتماعيون,أخصائيين اجتماعيين | social worker
أخصائي النطق | n m hum | pl=- | speech therapist
أخصائي بصريات | n m hum | pl=- | optometrist
أخصائي تخدير | n m hum | pl=- | anesthesiologist
أخصائي تغذية | n m hum | pl=أخصائيو,أخصائيي | nutritionist
أخصائي علاج طبيعي | n m hum | pl=- | physical therapist
أخصائي نفسي | n m hum | pl=أخصائيون نفسيون,أخصائيين نفسيين | psychologist
أخلد إلى النوم | v | impf=يخلد; intr | go to sleep
أخلى سبيل | v | impf=يخلي | release
أخيرا وليس آخرا | adv | | last but not least
أداة الجريمة | n f | pl=- | murder weapon
أدار ظهره | v | impf=يدير; ل=on; intr | turn his back
أدار ظهرها | v | impf=يدير; ل=on; intr | turn her back
أدار ظهرهم | v | impf=يدير; ل=on; intr | turn their back
أدب الأطفال | n m | pl=- | children's literature {mass}
أدب الرحلات | n m | pl=- | travel literature {mass}
أدب السجون | n m | pl=- | prison literature {mass}
أدب شعبي | n m | pl=- | folk literature {mass}
أدب عالمي | n m | pl=- | world literature {mass}
أدب عربي | n m | pl=- | Arabic literature {mass}
أدب مقارن | n m | pl=- | comparative literature {mass}
أدلة جنائية | n f | pl=- | forensic evidence {mass}
أدلة دامغة | n f | pl=- | irrefutable evidence {mass}; conclusive evidence {mass}
أدلة علمية | n f | pl=- | scientific evidence {mass}
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
أدوات الزينة | n f | pl=- | toiletries {pl}; cosmetics {pl}
أدوات المائدة | n f | pl=- | cutlery {mass}
أدوات المطبخ | n f | pl=- | kitchen utensils {pl}
أدوات تجميل | n f | pl=- | cosmetics {pl}
أدوات صحية | n f | pl=- | sanitary ware {mass}
أدوات كهربائية | n f | pl=- | electrical appliances {pl}
أدوات مدرسية | n f | pl=- | school supplies {pl}
أدوات مطبخ | n f | pl=- | kitchen utensils {pl}
أدوات مكتبية | n f | pl=- | stationery {mass}; office supplies {pl}
أدوات منزلية | n f | pl=- | household items {pl}; houseware {mass}
أدوية خافضة للحرارة | n f | pl=- | fever reducers {pl}
أدوية مزورة | n f | pl=- | counterfeit drugs {pl}
أدوية مضادة للفيروسات | n f | pl=- | antiviral drugs {pl}
أدوية مهدئة | n f | pl=- | sedatives {pl}
أدوية نفسية | n f | pl=- | psychiatric drugs {pl}
أدى القسم | v | impf=يؤدي; intr | take the oath
أدى اليمين | v | impf=يؤدي; intr | take the oath
أدى اليمين الدستورية | v | impf=يؤدي; intr | take the constitutional oath
أدى اليمين القانونية | v | impf=يؤدي; intr | take the legal oath
أدى واجبه | v | impf=يؤدي; intr | do his duty
أدى واجبها | v | impf=يؤدي; intr | do her duty
أدى واجبهم | v | impf=يؤدي; intr | do their duty
أذن داخلية | n f | pl=- | inner ear
أذن وسطى | n f | pl=- | middle ear
أراض رطبة | n f | pl=- | wetlands {pl}
أراض زراعية | n f | pl=- | agricultural land {mass}
أراض قاحلة | n f | pl=- | arid lands {pl}
أراض محتلة | n f | pl=- | occupied territories {pl}
أراضي رطبة | n f | pl=- | wetlands {pl}
أراضي زراعية | n f | pl=- | agricultural land {mass}
أراضي محتلة | n f | pl=- | occupied territories {pl}
أراضي محروقة | n f | pl=- | scorched land {mass}
أراق الدماء | v | impf=يريق; intr | shed blood
أربعينية الإمام الحسين | n f | pl=- | Arbaeen {mass}
أربعينية الحسين | n f | pl=- | Arbaeen {mass}
أرصاد جوية | n f | pl=- | meteorology {mass}
أرض الميعاد | n f | pl=- | Promised Land
أرض الوطن | n f | pl=- | homeland
أرض خصبة | n f | pl=أراض خصبة | fertile land {mass}
أرض خصبة للإرهاب | n f | pl=- | breeding ground for terrorism
أرض رطبة | n f | pl=- | wetland
أرض زراعية | n f | pl=أراض زراعية | farmland {mass}
أرض قاحلة | n f | pl=أراض قاحلة,أراضي قاحلة | arid land; barren land
أرض محروقة | n f | pl=- | scorched earth {mass}
أرضي جوي | adj nisba | | surface-to-air
أرضي شوكي | n m | pl=- | artichoke
أركان الإسلام | n f | pl=- | pillars of Islam {pl}
أزرق العينين | adj | | blue-eyed
أزمة إنسانية | n f | pl=أزمات إنسانية | humanitarian crisis {plural: humanitarian crises}
أزمة ائتمان | n f | pl=- | credit crunch
أزمة اقتصادية | n f | pl=أزمات اقتصادية | economic crisis {plural: economic crises}
أزمة المناخ | n f | pl=- | climate crisis
أزمة ديون | n f | pl=- | debt crisis {plural: debt crises}
أزمة ربو | n f | pl=+ات | asthma attack
أزمة سكن | n f | pl=- | housing crisis
أزمة سياسية | n f | pl=أزمات سياسية | political crisis {plural: political crises}
أزمة صحية | n f | pl=أزمات صحية | health crisis {plural: health crises}
أزمة طاقة | n f | pl=+ات | energy crisis {plural: energy crises}
أزمة غذاء | n f | pl=+ات | food crisis {plural: food crises}
أزمة غذائية | n f | pl=أزمات غذائية | food crisis {plural: food crises}
أزمة قلبية | n f | pl=أزمات قلبية | heart attack
أزمة لاجئين | n f | pl=- | refugee crisis {plural: refugee crises}
أزمة مالية | n f | pl=أزمات مالية | financial crisis {plural: financial crises}
أزمة مصرفية | n f | pl=أزمات مصرفية | banking crisis {plural: banking crises}
أزمة مياه | n f | pl=+ات | water crisis {plural: water crises}
أزمة نفسية | n f | pl=أزمات نفسية | psychological crisis {plural: psychological crises}
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
أستاذ زائر | n m hum | pl=- | visiting professor
أستاذ فخري | n m hum | pl=- | professor emeritus {plural: professors emeriti}
أستاذ مساعد | n m hum | pl=- | assistant professor
أستاذ مشارك | n m hum | pl=- | associate professor
أسد البحر | n m | pl=- | sea lion
أسد جبلي | n m | pl=- | mountain lion
أسدل الستار | v | impf=يسدل; على=on; intr | bring down the curtain
أسراب الجراد | n f | pl=- | locust swarms {pl}
أسرة حاكمة | n f | pl=أسر حاكمة | ruling family {plural: ruling families}
أسرة مالكة | n f | pl=أسر مالكة | royal family {plural: royal families}
أسرة متعففة | n f | pl=أسر متعففة | needy family {plural: needy families}
أسرة محدودة الدخل | n f | pl=أسر محدودة الدخل | low-income family {plural: low-income families}
أسرة مضيفة | n f | pl=أسر مضيفة | host family {plural: host families}
أسرة ممتدة | n f | pl=أسر ممتدة | extended family {plural: extended families}
أسرة نووية | n f | pl=أسر نووية | nuclear family {plural: nuclear families}
أسطوانة أكسجين | n f | pl=+ات | oxygen cylinder
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
أسعار تنافسية | n f | pl=- | competitive prices {pl}
أسعار فائدة | n f | pl=- | interest rates {pl}
أسعار مخفضة | n f | pl=- | discounted prices {pl}; reduced prices {pl}
أسعار معقولة | n f | pl=- | affordable prices {pl}; reasonable prices {pl}
أسفل سافلين | adv | | the lowest of the low
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
أسلحة محرمة دوليا | n f | pl=- | internationally banned weapons {pl}
أسلحة نارية | n f | pl=- | firearms {pl}
أسلحة نووية | n f | pl=- | nuclear weapons {pl}
أسلوب حياة | n m | pl=أساليب | lifestyle
أسنان لبنية | n f | pl=- | baby teeth {pl}
أسهم وسندات | n f | pl=- | stocks and bonds {pl}
أسواق المال | n f | pl=- | financial markets {pl}
أسواق رأس المال | n f | pl=- | capital markets {pl}
أسواق عالمية | n f | pl=- | global markets {pl}
أسواق مالية | n f | pl=- | financial markets {pl}
أسواق ناشئة | n f | pl=- | emerging markets {pl}
أسير حرب | n m hum | pl=أسرى | prisoner of war {plural: prisoners of war}
أشباه الموصلات | n f | pl=- | semiconductors {pl}
أشباه موصلات | n f | pl=- | semiconductors {pl}
أشجار القرم | n f | pl=- | mangroves {pl}
أشجار النخيل | n f | pl=- | palm trees {pl}
أشجار مثمرة | n f | pl=- | fruit trees {pl}
أشعة الشمس | n f | pl=- | sunlight {mass}; sun's rays {pl}
أشعة الليزر | n f | pl=- | laser beams {pl}
أشعة تحت الحمراء | n f | pl=- | infrared rays {pl}; infrared radiation {mass}
أشعة تحت حمراء | n f | pl=- | infrared rays {pl}
أشعة سينية | n f | pl=- | X-rays {pl}
أشعة غاما | n f | pl=- | gamma rays {pl}
أشعة فوق بنفسجية | n f | pl=- | ultraviolet rays {pl}
أشعة كونية | n f | pl=- | cosmic rays {pl}
أشعة مؤينة | n f | pl=- | ionizing radiation {mass}
أشعة مقطعية | n f | pl=- | CT scan
أشعل النار | v | impf=يشعل; في=to; intr | set fire
أشعل النيران | v | impf=يشعل; في=to; intr | set fire
أشهر إسلامه | v | impf=يشهر; intr | convert to Islam
أشهر إسلامها | v | impf=يشهر; intr | convert to Islam
أشهر إسلامهم | v | impf=يشهر; intr | convert to Islam
أشهر إفلاسه | v | impf=يشهر; intr | declare bankruptcy
أشهر إفلاسها | v | impf=يشهر; intr | declare bankruptcy
أصاب الهدف | v | impf=يصيب; intr | hit the target
أصابع الاتهام | n f | pl=- | fingers of blame {pl}
أصابع القدم | n f | pl=- | toes {pl}
أصحاب الأرض | n m hum | pl=- | hosts {pl}; home side
أصحاب الخوذ البيضاء | n m hum | pl=- | White Helmets {pl}
أصحاب الهمم | n m hum | pl=- | people of determination {pl}
أصفاد اليدين | n f | pl=- | handcuffs {pl}
أصول افتراضية | n f | pl=- | virtual assets {pl}
أصول الدين | n f | pl=- | fundamentals of religion {pl}
أصول الفقه | n f | pl=- | principles of Islamic jurisprudence {pl}
أصول ثابتة | n f | pl=- | fixed assets {pl}
أصول رقمية | n f | pl=- | digital assets {pl}
أصول مالية | n f | pl=- | financial assets {pl}
أصول متداولة | n f | pl=- | current assets {pl}
أصول مجمدة | n f | pl=- | frozen assets {pl}
أصولية إسلامية | n f | pl=- | Islamic fundamentalism {mass}
أضاع الفرصة | v | impf=يضيع; intr | miss the opportunity
أضاع الوقت | v | impf=يضيع; intr | waste time
أضرار بالغة | n f | pl=- | severe damage {mass}
أضرار بسيطة | n f | pl=- | minor damage {mass}
أضرار جانبية | n f | pl=- | collateral damage {mass}
أضرار جسيمة | n f | pl=- | severe damage {mass}; serious damage {mass}
أضرار طفيفة | n f | pl=- | minor damage {mass}
أضرار مادية | n f | pl=- | material damage {mass}; property damage {mass}
أضرم النار | v | impf=يضرم; في=to; intr | set fire
أضرم النيران | v | impf=يضرم; في=to; intr | set fire
أضعاف مضاعفة | adv | | many times over
أضعافا مضاعفة | adv | | many times over
أطباق شعبية | n f | pl=- | popular dishes {pl}
أطراف صناعية | n f | pl=- | prosthetics {pl}; artificial limbs {pl}
أطروحة دكتوراه | n f | pl=أطروحات,أطاريح | doctoral dissertation
أطعمة جاهزة | n f | pl=- | ready meals {pl}
أطعمة مصنعة | n f | pl=- | processed foods {pl}
أطفال أيتام | n m hum | pl=- | orphans {pl}
أطفال الأنابيب | n m | pl=- | in vitro fertilization {mass}
أطفال الشوارع | n m hum | pl=- | street children {pl}
أطفال المدارس | n m hum | pl=- | schoolchildren {pl}
أطقم طبية | n f | pl=- | medical crews {pl}
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
أعالي البحار | n f | pl=- | high seas {pl}
أعداد كبيرة من | det | | large numbers of
أعداد متزايدة من | det | | increasing numbers of
أعداد هائلة من | det | | huge numbers of
أعراض جانبية | n f | pl=- | side effects {pl}
أعشاب طبية | n f | pl=- | medicinal herbs {pl}
أعضاء هيئة التدريس | n m hum | pl=- | faculty members {pl}
أعقاب السجائر | n f | pl=- | cigarette butts {pl}
أعلن إفلاسه | v | impf=يعلن; intr | declare bankruptcy
أعلن إفلاسها | v | impf=يعلن; intr | declare bankruptcy
أعلن مسؤوليته | v | impf=يعلن; عن=for; intr | claim responsibility
أعلن مسؤوليتها | v | impf=يعلن; عن=for; intr | claim responsibility
أعلن مسؤوليتهم | v | impf=يعلن; عن=for; intr | claim responsibility
أعماق البحار | n f | pl=- | deep sea
أعمال إجرامية | n f | pl=- | criminal acts {pl}
أعمال إرهابية | n f | pl=- | terrorist acts {pl}; acts of terrorism {pl}
أعمال إغاثة | n f | pl=- | relief work {mass}
أعمال الإغاثة | n f | pl=- | relief work {mass}
أعمال البناء | n f | pl=- | construction work {mass}
أعمال الشغب | n f | pl=- | riots {pl}; rioting {mass}
أعمال الصيانة | n f | pl=- | maintenance work {mass}
أعمال العنف | n f | pl=- | violence {mass}; acts of violence {pl}
أعمال المنزل | n f | pl=- | housework {mass}; household chores {pl}
أعمال بناء | n f | pl=- | construction work {mass}
أعمال تجارية | n f | pl=- | business {mass}
أعمال تخريب | n f | pl=- | vandalism {mass}; sabotage {mass}
أعمال تطوعية | n f | pl=- | volunteer work {mass}
أعمال حرة | n f | pl=- | self-employment {mass}; freelance work {mass}
أعمال خيرية | n f | pl=- | charity work {mass}
أعمال شاقة | n f | pl=- | hard labor {mass}
أعمال شغب | n f | pl=- | riots {pl}
أعمال صيانة | n f | pl=- | maintenance work {mass}
أعمال عدائية | n f | pl=- | hostilities {pl}
أعمال عنف | n f | pl=- | violence {mass}; acts of violence {pl}
أعمال فنية | n f | pl=- | works of art {pl}
أعمال كاملة | n f | pl=- | complete works {pl}
أعمال منزلية | n f | pl=- | housework {mass}
أعمال نهب | n f | pl=- | looting {mass}
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
أعيرة نارية | n f | pl=- | gunshots {pl}; gunfire {mass}
أغذية عضوية | n f | pl=- | organic food {mass}
أغذية مصنعة | n f | pl=- | processed foods {pl}
أغذية معدلة وراثيا | n f | pl=- | genetically modified foods {pl}
أغطية السرير | n f | pl=- | bed linen {mass}; bedding {mass}
أغطية بلاستيكية | n f | pl=- | plastic sheeting {mass}; plastic covers {pl}
أغلبية الثلثين | n f | pl=- | two-thirds majority
أغلبية برلمانية | n f | pl=- | parliamentary majority
أغلبية بسيطة | n f | pl=- | simple majority
أغلبية ساحقة | n f | pl=- | overwhelming majority
أغلبية صامتة | n f | pl=- | silent majority
أغلبية مطلقة | n f | pl=- | absolute majority
أغلبية نسبية | n f | pl=- | plurality
أغمي عليه | v | impf=يغمى; intr | faint
أغمي عليها | v | impf=يغمى; intr | faint
أغنية حب | n f | pl=أغاني | love song
أغنية شعبية | n f | pl=أغان شعبية,أغاني شعبية | folk song; popular song
أغنية منفردة | n f | pl=أغان منفردة,أغاني منفردة | single
أغنية وطنية | n f | pl=أغان وطنية,أغاني وطنية | patriotic song
أفرو أمريكي | adj nisba | | African American
أفسح المجال | v | impf=يفسح; أمام=for; ل=for; intr | make way
أفعوانية الملاهي | n f | pl=- | roller coaster
أفلام الكرتون | n f | pl=- | cartoons {pl}
أقام دعوى | v | impf=يقيم; ضد=against; على=against; intr | file a lawsuit
أقام دعوى قضائية | v | impf=يقيم; ضد=against; على=against; intr | file a lawsuit
أقل من اللازم | adv | | too little
أقلام تلوين | n f | pl=- | colored pencils {pl}; crayons {pl}
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
أكسيد الحديد | n m | pl=- | iron oxide {mass}
أكسيد النيتروز | n m | pl=- | nitrous oxide {mass}
أكل صحي | n m | pl=- | healthy eating {mass}; healthy food {mass}
أكلة شعبية | n f | pl=أكلات شعبية | popular dish; traditional dish
أكمل دراسته | v | impf=يكمل; intr | complete his studies
أكمل دراستها | v | impf=يكمل; intr | complete her studies
أكياس بلاستيكية | n f | pl=- | plastic bags {pl}
ألعاب أولمبية | n f | pl=- | Olympic Games {pl}; Olympics {pl}
ألعاب إلكترونية | n f | pl=- | electronic games {pl}; video games {pl}
ألعاب الأطفال | n f | pl=- | toys {pl}; children's games {pl}
ألعاب الحظ | n f | pl=- | gambling {mass}; games of chance {pl}
ألعاب الفيديو | n f | pl=- | video games {pl}
ألعاب القمار | n f | pl=- | gambling {mass}
ألعاب القوى | n f | pl=- | athletics {mass}
ألعاب بارالمبية | n f | pl=- | Paralympic Games {pl}
ألعاب رياضية | n f | pl=- | sports {pl}
ألعاب فيديو | n f | pl=- | video games {pl}
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
ألم الصدر | n m | pl=- | chest pain {mass}
ألم الظهر | n m | pl=- | back pain {mass}
ألم المفاصل | n m | pl=- | joint pain {mass}
ألم الولادة | n m | pl=- | labor pain
ألم حاد | n m | pl=آلام حادة | sharp pain
ألم شديد | n m | pl=آلام شديدة | severe pain
ألم في الصدر | n m | pl=- | chest pain {mass}
ألم في المعدة | n m | pl=- | stomach pain {mass}
ألم مزمن | n m | pl=آلام مزمنة | chronic pain
ألواح الطاقة الشمسية | n f | pl=- | solar panels {pl}
ألواح شمسية | n f | pl=- | solar panels {pl}
ألواح مسمارية | n f | pl=- | cuneiform tablets {pl}
ألوان الطعام | n f | pl=- | food coloring {mass}
ألياف بصرية | n f | pl=- | optical fibers {pl}; fiber optics {mass}
ألياف زجاجية | n f | pl=- | fiberglass {mass}
ألياف صناعية | n f | pl=- | synthetic fibers {pl}
ألياف ضوئية | n f | pl=- | optical fibers {pl}; fiber optics {mass}
ألياف غذائية | n f | pl=- | dietary fiber {mass}
ألياف كربونية | n f | pl=- | carbon fiber {mass}
أم الزوج | n f hum | pl=- | mother-in-law
أم الزوجة | n f hum | pl=- | mother-in-law
أم اللؤلؤ | n f | pl=- | mother-of-pearl {mass}
أم بديلة | n f hum | pl=- | surrogate mother
أم عزباء | n f hum | pl=- | single mother
أمان وظيفي | n m | pl=- | job security {mass}
أمانة بغداد | n f | pl=- | Baghdad Municipality
أمانة عامة | n f | pl=أمانات عامة | general secretariat
أمانة مجلس الوزراء | n f | pl=- | Council of Ministers secretariat
أمتعة المسافرين | n f | pl=- | passenger luggage {mass}
أمتعة شخصية | n f | pl=- | personal belongings {pl}; personal luggage {mass}
أمر إحضار | n m | pl=أوامر | summons; bench warrant
أمر اعتقال | n m | pl=أوامر | arrest warrant
أمر تفتيش | n m | pl=أوامر | search warrant
أمر تنفيذي | n m | pl=أوامر تنفيذية | executive order
أمر توقيف | n m | pl=أوامر | arrest warrant
أمر ديواني | n m | pl=- | executive order
أمر قبض | n m | pl=أوامر | arrest warrant
أمر قضائي | n m | pl=أوامر قضائية | court order
أمر محكمة | n m | pl=- | court order
أمر ملكي | n m | pl=أوامر ملكية | royal decree; royal order
أمر واقع | n m | pl=- | fait accompli
أمراض استوائية | n f | pl=- | tropical diseases {pl}
أمراض الجهاز التنفسي | n f | pl=- | respiratory diseases {pl}
أمراض الدم | n f | pl=- | blood diseases {pl}; hematology {mass}
أمراض الشيخوخة | n f | pl=- | diseases of old age {pl}
أمراض القلب | n f | pl=- | heart disease {mass}
أمراض القلب والأوعية الدموية | n f | pl=- | cardiovascular diseases {pl}
أمراض النساء | n f | pl=- | gynecology {mass}
أمراض النساء والتوليد | n f | pl=- | obstetrics and gynecology {mass}
أمراض باطنية | n f | pl=- | internal medicine {mass}
أمراض غير معدية | n f | pl=- | noncommunicable diseases {pl}
أمراض معدية | n f | pl=- | infectious diseases {pl}
أمراض منقولة جنسيا | n f | pl=- | sexually transmitted diseases {pl}
أمراض نسائية | n f | pl=- | gynecology {mass}
أمراض وراثية | n f | pl=- | genetic diseases {pl}
أمريكي جنوبي | adj nisba | pl=+ون | South American
أمس الأول | adv | | the day before yesterday
أمطار حمضية | n f | pl=- | acid rain {mass}
أمطار خفيفة | n f | pl=- | light rain {mass}
أمطار رعدية | n f | pl=- | thunderstorms {pl}
أمطار طوفانية | n f | pl=- | torrential rain {mass}
أمطار غزيرة | n f | pl=- | heavy rain {mass}
أمطار متفرقة | n f | pl=- | scattered showers {pl}
أمطار موسمية | n f | pl=- | monsoon rains {pl}; seasonal rains {pl}
أمعاء دقيقة | n f | pl=- | small intestine
أمعاء غليظة | n f | pl=- | large intestine
أملا في أن | conj | | in the hope that
أمن إلكتروني | n m | pl=- | cybersecurity {mass}
أمن الحدود | n m | pl=- | border security {mass}
أمن الدولة | n m | pl=- | state security {mass}
أمن الشبكات | n m | pl=- | network security {mass}
أمن الطاقة | n m | pl=- | energy security {mass}
أمن المعلومات | n m | pl=- | information security {mass}
أمن بشري | n m | pl=- | human security {mass}
أمن جماعي | n m | pl=- | collective security {mass}
أمن حدود | n m | pl=- | border security {mass}
أمن داخلي | n m | pl=- | internal security {mass}
أمن دولة | n m | pl=- | state security {mass}
أمن رقمي | n m | pl=- | digital security {mass}
أمن سيبراني | n m | pl=- | cybersecurity {mass}
أمن عام | n m | pl=- | public security {mass}
أمن غذائي | n m | pl=- | food security {mass}
أمن قومي | n m | pl=- | national security {mass}
أمن مائي | n m | pl=- | water security {mass}
أمن معلومات | n m | pl=- | information security {mass}
أمن واستقرار | n m | pl=- | security and stability {mass}
أمن وطني | n m | pl=- | national security {mass}
أمن وظيفي | n m | pl=- | job security {mass}
أمواج تسونامي | n f | pl=- | tsunami waves {pl}
أمواج ثقالية | n f | pl=- | gravitational waves {pl}
أموال طائلة | n f | pl=- | huge sums of money {pl}
أموال عامة | n f | pl=- | public funds {pl}
أموال منهوبة | n f | pl=- | looted funds {pl}
أموال مهربة | n f | pl=- | smuggled money {mass}
أمية رقمية | n f | pl=- | digital illiteracy {mass}
أمين سر | n m hum title | pl=أمناء | secretary
أمين صندوق | n m hum title | pl=أمناء | treasurer
أمين عام | n m hum title | pl=أمناء عامون,أمناء عامين | secretary-general {plural: secretaries-general}
أنبوب تنفس | n m | pl=أنابيب | breathing tube
أنبوب غاز | n m | pl=أنابيب | gas pipeline
أنبوب نفط | n m | pl=أنابيب | oil pipeline
أنظمة التشغيل | n f | pl=- | operating systems {pl}
أنف وأذن وحنجرة | n m | pl=- | ear, nose and throat
أنهار جليدية | n f | pl=- | glaciers {pl}
أنواع مهددة بالانقراض | n f | pl=- | endangered species {pl}
أنيميا منجلية | n f | pl=- | sickle cell anemia {mass}
أهداف التنمية المستدامة | n f | pl=- | Sustainable Development Goals {pl}
أهل البيت | n m hum | pl=- | family of the Prophet {the}; household
أهل الزوج | n m hum | pl=- | in-laws {pl}
أهلا وسهلا | intj | | welcome
أوامر قبض | n f | pl=- | arrest warrants {pl}
أودى بحياة | v | impf=يودي | claim the lives of
أوراق اعتماد | n f | pl=- | credentials {pl}
أوراق الاقتراع | n f | pl=- | ballot papers {pl}; ballots {pl}
أوراق ثبوتية | n f | pl=- | identity papers {pl}; identification documents {pl}
أوراق مالية | n f | pl=- | securities {pl}
أوراق نقدية | n f | pl=- | banknotes {pl}
أوضاع معيشية | n f | pl=- | living conditions {pl}
أوعية دموية | n f | pl=- | blood vessels {pl}
أوفى بالتزاماته | v | impf=يوفي; intr | fulfill his obligations
أوفى بالتزاماتها | v | impf=يوفي; intr | fulfill her obligations
أوفى بالتزاماتهم | v | impf=يوفي; intr | fulfill their obligations
أوفى بوعده | v | impf=يوفي; intr | keep his promise
أوفى بوعدها | v | impf=يوفي; intr | keep her promise
أوفى بوعدهم | v | impf=يوفي; intr | keep their promise
أوقات الفراغ | n f | pl=- | free time {mass}
أوقات فراغ | n f | pl=- | free time {mass}; leisure time {mass}
أول أكسيد الكربون | n m | pl=- | carbon monoxide {mass}
أول أمس | adv | | the day before yesterday
أول من أمس | adv | | the day before yesterday
أولا وأخيرا | adv | | first and foremost
أولا وقبل كل شيء | adv | | first and foremost
أولمبياد المعاقين | n m | pl=- | Paralympics {pl}
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
إبريق شاي | n m | pl=أباريق | teapot
إثنا عشري | adj nisba | | Twelver
إجازة أبوة | n f | pl=+ات | paternity leave {mass}
إجازة أمومة | n f | pl=+ات | maternity leave
إجازة استيراد | n f | pl=+ات | import license
إجازة السوق | n f | pl=- | driver's license
إجازة بدون راتب | n f | pl=- | unpaid leave {mass}
إجازة بناء | n f | pl=+ات | building permit
إجازة رسمية | n f | pl=إجازات رسمية | official holiday; public holiday
إجازة سنوية | n f | pl=إجازات سنوية | annual leave {mass}
إجازة سوق | n f | pl=+ات | driver's license
إجازة صيفية | n f | pl=إجازات صيفية | summer vacation
إجازة مدفوعة الأجر | n f | pl=إجازات مدفوعة الأجر | paid leave {mass}
إجازة مرضية | n f | pl=إجازات مرضية | sick leave
إجازة نهاية الأسبوع | n f | pl=- | weekend
إجازة وضع | n f | pl=+ات | maternity leave {mass}
إجراء أمني | n m | pl=إجراءات أمنية | security measure
إجراء احترازي | n m | pl=إجراءات احترازية | precautionary measure
إجراء انتقامي | n m | pl=إجراءات انتقامية | retaliatory measure
إجراء تأديبي | n m | pl=إجراءات تأديبية | disciplinary action
إجراء قانوني | n m | pl=إجراءات قانونية | legal action; legal measure
إجراء قضائي | n m | pl=إجراءات قضائية | judicial proceeding
إجراء وقائي | n m | pl=إجراءات وقائية | preventive measure
إجراءات أمنية | n f | pl=- | security measures {pl}
إجراءات أمنية مشددة | n f | pl=- | tight security measures {pl}; tight security {mass}
إجراءات احترازية | n f | pl=- | precautionary measures {pl}
إجراءات السلامة | n f | pl=- | safety measures {pl}
إجراءات تأديبية | n f | pl=- | disciplinary action {mass}; disciplinary measures {pl}
إجراءات تقشف | n f | pl=- | austerity measures {pl}
إجراءات تقشفية | n f | pl=- | austerity measures {pl}
إجراءات جزائية | n f | pl=- | criminal proceedings {pl}
إجراءات جنائية | n f | pl=- | criminal proceedings {pl}
إجراءات روتينية | n f | pl=- | red tape {mass}; routine procedures {pl}
إجراءات قانونية | n f | pl=- | legal action {mass}; legal proceedings {pl}
إجراءات قضائية | n f | pl=- | legal proceedings {pl}; judicial procedures {pl}
إجراءات وقائية | n f | pl=- | preventive measures {pl}
إجمالي الناتج القومي | n m | pl=- | gross national product
إجمالي الناتج المحلي | n m | pl=- | GDP; gross domestic product
إجهاد العين | n m | pl=- | eye strain {mass}
إجهاد حراري | n m | pl=- | heat stress {mass}
إجهاد مائي | n m | pl=- | water stress {mass}
إحقاق الحق | n m | pl=- | upholding of justice
إحقاقا للحق | adv | | in fairness
إخصاب خارج الجسم | n m | pl=- | in vitro fertilization {mass}
إخصاب صناعي | n m | pl=- | in vitro fertilization {mass}
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
إدخال البيانات | n m | pl=- | data entry {mass}
إدخال بيانات | n m | pl=- | data entry {mass}
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
إذن إقامة | n m | pl=- | residence permit
إذن تفتيش | n m | pl=- | search warrant
إذن عمل | n m | pl=أذون | work permit
إرادة الشعب | n f | pl=- | will of the people
إرادة حرة | n f | pl=- | free will {mass}
إرادة سياسية | n f | pl=- | political will {mass}
إرهاق ذهني | n m | pl=- | mental exhaustion {mass}
إزالة الألغام | n f | pl=- | demining {mass}; mine clearance {mass}
إزالة الغابات | n f | pl=- | deforestation {mass}
إساءة استخدام السلطة | n f | pl=- | abuse of power {mass}
إساءة معاملة الأطفال | n f | pl=- | child abuse {mass}
إسعاف أولي | n m | pl=- | first aid {mass}
إسعافات أولية | n f | pl=- | first aid {mass}
إسناد جوي | n m | pl=- | air support {mass}
إسهال حاد | n m | pl=- | acute diarrhea {mass}
إسهال مائي | n m | pl=- | watery diarrhea {mass}
إشارة ضوئية | n f | pl=إشارات ضوئية | traffic light
إشارة مرور | n f | pl=+ات | traffic light
إشعاع نووي | n m | pl=إشعاعات نووية | nuclear radiation {mass}
إصابات خطيرة | n f | pl=- | serious injuries {pl}
إصابات طفيفة | n f | pl=- | minor injuries {pl}
إصابة بالغة | n f | pl=- | severe injury {plural: severe injuries}
إصابة جديدة | n f | pl=إصابات جديدة | new case
إصابة خطيرة | n f | pl=- | serious injury {plural: serious injuries}
إصابة طفيفة | n f | pl=- | minor injury {plural: minor injuries}
إصابة عضلية | n f | pl=إصابات عضلية | muscle injury
إصابة قاتلة | n f | pl=- | fatal injury {plural: fatal injuries}
إصابة مؤكدة | n f | pl=إصابات مؤكدة | confirmed case
إصبع اتهام | n m | pl=- | accusing finger; finger of blame
إصبع القدم | n m | pl=- | toe
إصبع قدم | n m | pl=أصابع | toe
إصلاح اقتصادي | n m | pl=إصلاحات اقتصادية | economic reform
إصلاح ديني | n m | pl=- | Reformation
إصلاح زراعي | n m | pl=- | land reform
إصلاح سياسي | n m | pl=إصلاحات سياسية | political reform
إصلاح هيكلي | n m | pl=إصلاحات هيكلية | structural reform
إضاعة الوقت | n f | pl=- | wasting time {mass}
إضاعة للوقت | n f | pl=- | waste of time
إضافة إلى | prep | | in addition to
إضافة إلى ذلك | adv | | in addition
إضراب عام | n m | pl=- | general strike
إضراب عن الطعام | n m | pl=- | hunger strike
إطار احتياطي | n m | pl=إطارات احتياطية | spare tire
إطار السيارة | n m | pl=- | car tire
إطار زمني | n m | pl=أطر زمنية | time frame
إطار قانوني | n m | pl=أطر قانونية | legal framework
إطفاء حريق | n m | pl=- | firefighting {mass}
إطلاق النار | n m | pl=- | shooting; gunfire {mass}
إطلاق سراح | n m | pl=- | release
إطلاق سراح مشروط | n m | pl=- | parole {mass}
إطلاق صاروخ | n m | pl=- | missile launch
إطلاق نار | n m | pl=- | shooting; gunfire {mass}
إطلاق نار عشوائي | n m | pl=- | random shooting
إعادة إدماج | n f | pl=- | reintegration {mass}
إعادة إعمار | n f | pl=- | reconstruction {mass}
إعادة إنتاج | n f | pl=- | reproduction {mass}
إعادة استخدام | n f | pl=- | reuse {mass}
إعادة الإدماج | n f | pl=- | reintegration {mass}
إعادة الإعمار | n f | pl=- | reconstruction {mass}
إعادة الاستخدام | n f | pl=- | reuse {mass}
إعادة الانتشار | n f | pl=- | redeployment {mass}
إعادة التأهيل | n f | pl=- | rehabilitation {mass}
إعادة التدوير | n f | pl=- | recycling {mass}
إعادة التشجير | n f | pl=- | reforestation {mass}
إعادة التفكير | n f | pl=- | rethinking {mass}
إعادة التوزيع | n f | pl=- | redistribution {mass}
إعادة التوطين | n f | pl=- | resettlement {mass}
إعادة النظر | n f | pl=- | reconsideration {mass}; review
إعادة الهيكلة | n f | pl=- | restructuring {mass}
إعادة انتخاب | n f | pl=- | reelection {mass}
إعادة انتشار | n f | pl=- | redeployment
إعادة بناء | n f | pl=- | rebuilding {mass}; reconstruction {mass}
إعادة تأهيل | n f | pl=- | rehabilitation {mass}
إعادة تخصيص | n f | pl=- | reallocation {mass}
إعادة تدوير | n f | pl=- | recycling {mass}
إعادة ترتيب | n f | pl=- | rearrangement {mass}
إعادة تسليح | n f | pl=- | rearmament {mass}
إعادة تسمية | n f | pl=- | renaming {mass}
إعادة تشجير | n f | pl=- | reforestation {mass}
إعادة تشغيل | n f | pl=- | restart
إعادة تصدير | n f | pl=- | re-export
إعادة تصنيع | n f | pl=- | remanufacturing {mass}
إعادة تعريف | n f | pl=- | redefinition {mass}
إعادة تعيين | n f | pl=- | reset
إعادة تفعيل | n f | pl=- | reactivation {mass}
إعادة تقييم | n f | pl=- | reassessment
إعادة تمويل | n f | pl=- | refinancing {mass}
إعادة تنظيم | n f | pl=- | reorganization
إعادة توجيه | n f | pl=- | redirection {mass}
إعادة توحيد | n f | pl=- | reunification {mass}
إعادة توزيع | n f | pl=- | redistribution {mass}
إعادة توطين | n f | pl=- | resettlement {mass}
إعادة جدولة | n f | pl=- | rescheduling {mass}
إعادة جدولة الديون | n f | pl=- | debt rescheduling {mass}
إعادة دمج | n f | pl=- | reintegration {mass}
إعادة شراء | n f | pl=- | repurchase
إعادة صياغة | n f | pl=- | rewording {mass}; reformulation {mass}
إعادة ضبط | n f | pl=- | reset
إعادة طباعة | n f | pl=- | reprint
إعادة فتح | n f | pl=- | reopening
إعادة فرز | n f | pl=- | recount
إعادة كتابة | n f | pl=- | rewriting {mass}
إعادة محاكمة | n f | pl=- | retrial
إعادة نشر | n f | pl=- | republication {mass}; redeployment {mass}
إعادة نظر | n f | pl=- | reconsideration {mass}; review
إعادة هيكلة | n f | pl=- | restructuring {mass}
إعاقة العدالة | n f | pl=- | obstruction of justice {mass}
إعانة بطالة | n f | pl=+ات | unemployment benefit
إعتام عدسة العين | n m | pl=- | cataract
إعدادات الخصوصية | n f | pl=- | privacy settings {pl}
إعصار استوائي | n m | pl=أعاصير استوائية | tropical cyclone
إعصار قمعي | n m | pl=أعاصير قمعية | tornado
إعفاء جمركي | n m | pl=إعفاءات جمركية | customs exemption
إعفاء ضريبي | n m | pl=إعفاءات ضريبية | tax exemption
إعلام رسمي | n m | pl=- | official media {mass}
إعلام رقمي | n m | pl=- | digital media {mass}
إعلان الاستقلال | n m | pl=- | declaration of independence
إعلان تجاري | n m | pl=إعلانات تجارية | commercial; advertisement
إعلان ترويجي | n m | pl=إعلانات ترويجية | trailer; promotional ad
إعلان حالة الطوارئ | n m | pl=- | declaration of a state of emergency
إعلان حرب | n m | pl=- | declaration of war
إعلان دستوري | n m | pl=إعلانات دستورية | constitutional declaration
إعلان مبادئ | n m | pl=- | declaration of principles
إعلان مبوب | n m | pl=إعلانات مبوبة | classified ad
إعلان مدفوع | n m | pl=إعلانات مدفوعة | paid advertisement
إعلانات مبوبة | n f | pl=- | classified ads {pl}
إغاثة إنسانية | n f | pl=- | humanitarian relief {mass}
إغاثة طارئة | n f | pl=- | emergency relief {mass}
إغريقي روماني | adj nisba | | Greco-Roman
إغلاق تام | n m | pl=- | full lockdown
إغلاق عام | n m | pl=- | lockdown
إفراج بكفالة | n m | pl=- | release on bail
إفراج مشروط | n m | pl=- | parole {mass}
إفراز هرموني | n m | pl=- | hormone secretion
إفطار جماعي | n m | pl=- | group iftar
إفلات من العقاب | n m | pl=- | impunity {mass}
إقامة جبرية | n f | pl=- | house arrest {mass}
إقامة دائمة | n f | pl=- | permanent residence {mass}
إقامة قسرية | n f | pl=- | forced residence {mass}
إقامة مؤقتة | n f | pl=- | temporary residence {mass}
إقبال الناخبين | n m | pl=- | voter turnout {mass}; turnout {mass}
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
إمام جمعة | n m hum | pl=أئمة | Friday prayer leader
إمام مسجد | n m hum | pl=أئمة | imam
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
إنتان دموي | n m | pl=- | sepsis {mass}
إنترنت الأشياء | n m | pl=- | Internet of Things
إنذار أخير | n m | pl=- | final warning; ultimatum
إنذار كاذب | n m | pl=إنذارات كاذبة | false alarm
إنذار مبكر | n m | pl=- | early warning
إنذار نهائي | n m | pl=إنذارات نهائية | ultimatum; final warning
إنزال جوي | n m | pl=- | airdrop; airborne landing
إنسان آلي | n m | pl=- | robot
إنسان الغاب | n m | pl=- | orangutan
إنسان الكهف | n m | pl=- | caveman {plural: cavemen}
إنسان بدائي | n m | pl=- | primitive man {mass}
إنسان عاقل | n m | pl=- | Homo sapiens {mass}
إنسان نياندرتال | n m | pl=- | Neanderthal
إنعاش رئوي | n m | pl=- | resuscitation {mass}
إنعاش قلبي رئوي | n m | pl=- | cardiopulmonary resuscitation {mass}
إنفاذ القانون | n m | pl=- | law enforcement {mass}
إنفاق حكومي | n m | pl=- | government spending {mass}
إنفاق عام | n m | pl=- | public spending {mass}
إنفاق عسكري | n m | pl=- | military spending {mass}
إنفلونزا الخنازير | n f | pl=- | swine flu {mass}
إنفلونزا الطيور | n f | pl=- | bird flu {mass}; avian influenza {mass}
إنفلونزا موسمية | n f | pl=- | seasonal influenza {mass}
إنقاص الوزن | n m | pl=- | weight loss {mass}
إنكار الذات | n m | pl=- | self-denial {mass}; selflessness {mass}
إنهاء الخدمة | n m | pl=- | termination of service {mass}
إنهاء خدمات | n m | pl=- | termination of employment {mass}
إنهاك حراري | n m | pl=- | heat exhaustion {mass}
إنهاك وظيفي | n m | pl=- | burnout {mass}
إهدار الطعام | n m | pl=- | food waste {mass}
إهدار المال العام | n m | pl=- | waste of public funds {mass}
إهمال طبي | n m | pl=- | medical negligence {mass}
إيذاء الذات | n m | pl=- | self-harm {mass}
إيذاء النفس | n m | pl=- | self-harm {mass}
إيرادات ضريبية | n f | pl=- | tax revenues {pl}
إيرادات نفطية | n f | pl=- | oil revenues {pl}
ائتلاف حاكم | n m | pl=- | ruling coalition
ائتلاف سياسي | n m | pl=ائتلافات سياسية | political coalition
ابتداء من | prep | | starting from; as of
ابتزاز إلكتروني | n m | pl=- | cyber blackmail {mass}
ابن آوى | n m | pl=بنات آوى | jackal
ابن أخ | n m hum | pl=- | nephew
ابن أخت | n m hum | pl=- | nephew
ابن الأخ | n m hum | pl=- | nephew
ابن بالتبني | n m hum | pl=أبناء بالتبني | adopted son
ابن خال | n m hum | pl=أبناء | cousin
ابن خالة | n m hum | pl=أبناء | cousin
ابن زنا | n m hum | pl=أبناء | illegitimate child {plural: illegitimate children}
ابن شقيق | n m hum | pl=أبناء | nephew
ابن عرس | n m | pl=بنات عرس | weasel
ابن عم | n m hum | pl=أبناء | cousin
ابن عمة | n m hum | pl=أبناء | cousin
ابن متبنى | n m hum | pl=- | adopted son
ابنة أخ | n f hum | pl=بنات | niece
ابنة أخت | n f hum | pl=بنات | niece
ابنة الأخ | n f hum | pl=- | niece
ابنة شقيق | n f hum | pl=بنات | niece
ابنة عم | n f hum | pl=بنات | cousin
ابيضاض الدم | n m | pl=- | leukemia {mass}
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
اتفاقية باريس للمناخ | n f | pl=- | Paris climate agreement
اتفاقية تجارة حرة | n f | pl=اتفاقيات | free trade agreement
اتفاقية تجارية | n f | pl=اتفاقيات تجارية | trade agreement
اجتماع طارئ | n m | pl=اجتماعات طارئة | emergency meeting
اجتماع مغلق | n m | pl=- | closed meeting
اجتماع وزاري | n m | pl=اجتماعات وزارية | ministerial meeting
اجتماعي اقتصادي | adj nisba | | socioeconomic
احتباس حراري | n m | pl=- | global warming {mass}
احتجاجا على | prep | | in protest against
احتجاجات شعبية | n f | pl=- | popular protests {pl}
احتجاز احتياطي | n m | pl=- | pretrial detention {mass}
احتجاز الرهائن | n m | pl=- | hostage taking {mass}
احتجاز تعسفي | n m | pl=- | arbitrary detention {mass}
احتجاز رهائن | n m | pl=- | hostage taking {mass}
احترار عالمي | n m | pl=- | global warming {mass}
احتراق نفسي | n m | pl=- | burnout {mass}
احتراق وظيفي | n m | pl=- | burnout {mass}
احترام الذات | n m | pl=- | self-respect {mass}; self-esteem {mass}
احتشاء عضلة القلب | n m | pl=- | myocardial infarction
احتقان الأنف | n m | pl=- | nasal congestion {mass}
احتقان الحلق | n m | pl=- | sore throat
احتلال أجنبي | n m | pl=- | foreign occupation
احتلال أمريكي | n m | pl=- | American occupation
احتلال إسرائيلي | n m | pl=- | Israeli occupation
احتمال ضئيل | n m | pl=احتمالات ضئيلة | slim chance
احتياطي أجنبي | n m | pl=احتياطيات أجنبية | foreign reserves {pl}
احتياطي استراتيجي | n m | pl=- | strategic reserve
احتياطي الذهب | n m | pl=- | gold reserves {pl}
احتياطي العملات الأجنبية | n m | pl=- | foreign currency reserves {pl}
احتياطي نفطي | n m | pl=احتياطيات نفطية | oil reserve
احتياطي نقدي | n m | pl=احتياطيات نقدية | cash reserve
احتياطيات أجنبية | n f | pl=- | foreign reserves {pl}
احتيال إلكتروني | n m | pl=- | online fraud {mass}
احتيال ضريبي | n m | pl=- | tax fraud {mass}
احتيال مالي | n m | pl=- | financial fraud {mass}
احتيال مصرفي | n m | pl=- | bank fraud {mass}
اختبار أداء | n m | pl=+ات | audition; performance test
اختبار إيجابي | n m | pl=- | positive test
اختبار الإجهاد | n m | pl=- | stress test
اختبار الحمض النووي | n m | pl=- | DNA test
اختبار القبول | n m | pl=- | entrance exam
اختبار تفاعل البوليميراز المتسلسل | n m | pl=اختبارات | PCR test
اختبار حمل | n m | pl=- | pregnancy test
اختبار ذكاء | n m | pl=+ات | IQ test; intelligence test
اختبار سريري | n m | pl=اختبارات سريرية | clinical test
اختبار سريع | n m | pl=اختبارات سريعة | rapid test
اختبار ضغط | n m | pl=+ات | stress test
اختبار قيادة | n m | pl=+ات | driving test
اختبار كفاءة | n m | pl=+ات | proficiency test
اختبار كورونا | n m | pl=- | coronavirus test
اختبار منشطات | n m | pl=+ات | doping test
اختراق أمني | n m | pl=اختراقات أمنية | security breach
اختناق مروري | n m | pl=اختناقات مرورية | traffic jam
ادعاء عام | n m | pl=- | public prosecution
ارتجاج في المخ | n m | pl=- | concussion
ارتجاع المريء | n m | pl=- | acid reflux {mass}
ارتجاع مريئي | n m | pl=- | acid reflux {mass}
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
ازدراء الأديان | n m | pl=- | blasphemy {mass}; contempt of religion {mass}
ازدراء المحكمة | n m | pl=- | contempt of court {mass}
ازدهار اقتصادي | n m | pl=- | economic prosperity {mass}
استئصال الأورام | n m | pl=- | tumor removal {mass}
استئصال الثدي | n m | pl=- | mastectomy
استئصال الرحم | n m | pl=- | hysterectomy
استئصال اللوزتين | n m | pl=- | tonsillectomy
استئصال المرارة | n m | pl=- | gallbladder removal {mass}
استئناف العلاقات | n m | pl=- | resumption of relations {mass}
استثمار أجنبي | n m | pl=استثمارات أجنبية | foreign investment
استثمار أجنبي مباشر | n m | pl=- | foreign direct investment {mass}
استجابة إنسانية | n f | pl=- | humanitarian response
استجابة طارئة | n f | pl=- | emergency response
استجابة مناعية | n f | pl=استجابات مناعية | immune response
استخبارات عسكرية | n f | pl=- | military intelligence {mass}
استراحة غداء | n f | pl=- | lunch break
استراحة قصيرة | n f | pl=استراحات قصيرة | short break
استراحة محارب | n f | pl=- | well-earned rest
استزراع سمكي | n m | pl=- | fish farming {mass}; aquaculture {mass}
استشاط غضبا | v | impf=يستشيط; intr | become furious
استصلاح الأراضي | n m | pl=- | land reclamation {mass}
استطلاع الرأي | n m | pl=- | opinion poll
استطلاع الرأي العام | n m | pl=- | public opinion poll
استطلاع رأي | n m | pl=استطلاعات | opinion poll
استطلاع للرأي | n m | pl=استطلاعات للرأي | opinion poll; survey
استطلاعات الرأي | n f | pl=- | opinion polls {pl}; polls {pl}
استعاد الوعي | v | impf=يستعيد; intr | regain consciousness
استعاد وعيه | v | impf=يستعيد; intr | regain consciousness
استعاد وعيها | v | impf=يستعيد; intr | regain consciousness
استعاد وعيهم | v | impf=يستعيد; intr | regain consciousness
استغلال الأطفال | n m | pl=- | child exploitation {mass}
استغلال السلطة | n m | pl=- | abuse of power {mass}
استغلال النفوذ | n m | pl=- | influence peddling {mass}
استغلال جنسي | n m | pl=- | sexual exploitation {mass}
استفتاء شعبي | n m | pl=استفتاءات شعبية | popular referendum
استفتاء عام | n m | pl=استفتاءات عامة | referendum; general referendum
استقرار الأسعار | n m | pl=- | price stability {mass}
استقرار سياسي | n m | pl=- | political stability {mass}
استقرار مالي | n m | pl=- | financial stability {mass}
استقلال القضاء | n m | pl=- | judicial independence {mass}
استكشاف الفضاء | n m | pl=- | space exploration {mass}
استمارة طلب | n f | pl=استمارات طلب | application form
استنادا إلى | prep | | based on
استهلاك الطاقة | n m | pl=- | energy consumption {mass}
اسم المستخدم | n m | pl=أسماء | username
اسم عائلة | n m | pl=أسماء | surname; last name
اسم مستخدم | n m | pl=أسماء | username
اسم مستعار | n m | pl=أسماء مستعارة | pseudonym; alias
اسم نطاق | n m | pl=أسماء | domain name
اصطفاء طبيعي | n m | pl=- | natural selection {mass}
اضطراب الأكل | n m | pl=- | eating disorder
اضطراب الشخصية | n m | pl=- | personality disorder
اضطراب القلق | n m | pl=اضطرابات | anxiety disorder
اضطراب النوم | n m | pl=اضطرابات | sleep disorder
اضطراب الوسواس القهري | n m | pl=- | obsessive-compulsive disorder {mass}
اضطراب ثنائي القطب | n m | pl=- | bipolar disorder {mass}
اضطراب طيف التوحد | n m | pl=- | autism spectrum disorder {mass}
اضطراب عقلي | n m | pl=اضطرابات عقلية | mental disorder
اضطراب ما بعد الصدمة | n m | pl=- | post-traumatic stress disorder {mass}
اضطراب نفسي | n m | pl=اضطرابات نفسية | mental disorder
اضطراب هرموني | n m | pl=اضطرابات هرمونية | hormonal imbalance
اضطرابات الأكل | n f | pl=- | eating disorders {pl}
اعتبارا من | prep | | as of; effective
اعتداء إرهابي | n m | pl=اعتداءات إرهابية | terrorist attack
اعتداء جنسي | n m | pl=اعتداءات جنسية | sexual assault; sexual abuse {mass}
اعتداء على الأطفال | n m | pl=- | child abuse {mass}
اعتقال إداري | n m | pl=- | administrative detention {mass}
اعتقال تعسفي | n m | pl=اعتقالات تعسفية | arbitrary arrest
اعتماد على الذات | n m | pl=- | self-reliance {mass}
اعتماد على النفس | n m | pl=- | self-reliance {mass}
اغتصاب جماعي | n m | pl=- | gang rape
اغتنم الفرصة | v | impf=يغتنم; intr | seize the opportunity
اقتراع سري | n m | pl=- | secret ballot
اقتراع عام | n m | pl=- | universal suffrage {mass}; general election
اقتصاد أخضر | n m | pl=- | green economy {plural: green economies}
اقتصاد أزرق | n m | pl=- | blue economy {plural: blue economies}
اقتصاد إسلامي | n m | pl=- | Islamic economics {mass}
اقتصاد السوق الحر | n m | pl=- | free-market economy
اقتصاد الظل | n m | pl=- | shadow economy
اقتصاد المعرفة | n m | pl=- | knowledge economy
اقتصاد جزئي | n m | pl=- | microeconomics {mass}
اقتصاد حر | n m | pl=- | free economy {plural: free economies}
اقتصاد دائري | n m | pl=- | circular economy {plural: circular economies}
اقتصاد رقمي | n m | pl=- | digital economy
اقتصاد ريعي | n m | pl=- | rentier economy {plural: rentier economies}
اقتصاد زراعي | n m | pl=- | agricultural economy
اقتصاد سوق | n m | pl=- | market economy
اقتصاد عالمي | n m | pl=- | global economy
اقتصاد غير رسمي | n m | pl=- | informal economy
اقتصاد كلي | n m | pl=- | macroeconomics {mass}
اقتصاد محلي | n m | pl=اقتصادات محلية | local economy
اقتصاد مختلط | n m | pl=- | mixed economy {plural: mixed economies}
اقتصاد معرفي | n m | pl=- | knowledge economy {plural: knowledge economies}
اقتصاد منزلي | n m | pl=- | home economics {mass}
اقتصاد ناشئ | n m | pl=اقتصادات ناشئة | emerging economy
اقتصاد وطني | n m | pl=- | national economy
اكتئاب ما بعد الولادة | n m | pl=- | postpartum depression {mass}
اكتتاب عام | n m | pl=اكتتابات عامة | public offering; initial public offering
اكتتاب عام أولي | n m | pl=- | initial public offering
اكتفاء ذاتي | n m | pl=- | self-sufficiency {mass}
الآلاف من | det | | thousands of
الأحكام العرفية | n f | pl=- | martial law {mass}
الأخ الأكبر | n m hum | pl=- | big brother; older brother
الأدلة الجنائية | n f | pl=- | forensics {mass}; forensic evidence {mass}
الأراضي الرطبة | n f | pl=- | wetlands {pl}
الأرصاد الجوية | n f | pl=- | meteorology {mass}; meteorological service
الأعمال العدائية | n f | pl=- | hostilities {pl}
الأغلبية الساحقة من | det | | the overwhelming majority of
الأغلبية الصامتة | n f | pl=- | silent majority
الألعاب الآسيوية | n f | pl=- | Asian Games {pl}
الألعاب الأولمبية الشتوية | n f | pl=- | Winter Olympics {pl}
الألعاب الأولمبية الصيفية | n f | pl=- | Summer Olympics {pl}
الألعاب النارية | n f | pl=- | fireworks {pl}
الأمر الواقع | n m | pl=- | fait accompli; status quo
الأمن العام | n m | pl=- | public security {mass}; General Security {mass}
الأمن القومي | n m | pl=- | national security {mass}
الأمن والاستقرار | n m | pl=- | security and stability {mass}
الأمن والسلم الدوليين | n m | pl=- | international peace and security {mass}
الأمين العام لحلف الناتو | n m hum title | pl=- | NATO secretary-general
الأمين العام للأمم المتحدة | n m hum title | pl=- | UN secretary-general
الأهداف الإنمائية للألفية | n f | pl=- | Millennium Development Goals {pl}
الإدارة الأمريكية | n f | pl=- | US administration; American administration
الإدارة الأميركية | n f | pl=- | US administration; American administration
الإدارة الذاتية | n f | pl=- | Autonomous Administration; self-administration {mass}
الإسراء والمعراج | n m | pl=- | Isra and Mi'raj
الإفلات من العقاب | n m | pl=- | impunity {mass}
الإقامة الجبرية | n f | pl=- | house arrest {mass}
الإمبراطورية الفارسية | n f | pl=- | Persian Empire
الإنسان العاقل | n m | pl=- | Homo sapiens {mass}
الابن الأكبر | n m hum | pl=- | eldest son
الابن البكر | n m hum | pl=- | firstborn son; eldest son
الاتجار بالبشر | n m | pl=- | human trafficking {mass}
الاتحاد العراقي لكرة القدم | n m | pl=- | Iraq Football Association
الاحتباس الحراري | n m | pl=- | global warming {mass}
الاحترار العالمي | n m | pl=- | global warming {mass}
الاحتلال الإسرائيلي | n m | pl=- | Israeli occupation
الاحتياطي الاتحادي | n m | pl=- | Federal Reserve
الاعتماد على الذات | n m | pl=- | self-reliance {mass}
الاعتماد على النفس | n m | pl=- | self-reliance {mass}
الاكتفاء الذاتي | n m | pl=- | self-sufficiency {mass}
البحث والإنقاذ | n m | pl=- | search and rescue {mass}
البطاقة التموينية | n f | pl=- | ration card
البطاقة الوطنية الموحدة | n f | pl=- | unified national ID card
البنك المركزي | n m | pl=- | central bank
البيت الشيعي | n m | pl=- | Shiite house
التجنيد الإجباري | n m | pl=- | conscription {mass}
التحالف الدولي | n m | pl=- | international coalition
التزم الصمت | v | impf=يلتزم; intr | remain silent
التلفزيون الرسمي | n m | pl=- | state television {mass}
التهاب الأذن | n m | pl=- | ear infection
التهاب الأذن الوسطى | n m | pl=- | middle ear infection
التهاب الأعصاب | n m | pl=- | neuritis {mass}
التهاب الأمعاء | n m | pl=- | enteritis {mass}
التهاب الأوتار | n m | pl=- | tendinitis {mass}
التهاب البنكرياس | n m | pl=- | pancreatitis {mass}
التهاب الجلد | n m | pl=- | dermatitis {mass}
التهاب الجيوب الأنفية | n m | pl=- | sinusitis {mass}
التهاب الحلق | n m | pl=- | sore throat; pharyngitis {mass}
التهاب الحنجرة | n m | pl=- | laryngitis {mass}
التهاب الدماغ | n m | pl=- | encephalitis {mass}
التهاب الزائدة الدودية | n m | pl=- | appendicitis {mass}
التهاب السحايا | n m | pl=- | meningitis {mass}
التهاب الشعب الهوائية | n m | pl=- | bronchitis {mass}
التهاب الصفاق | n m | pl=- | peritonitis {mass}
التهاب القصبات | n m | pl=- | bronchitis {mass}
التهاب القولون | n m | pl=- | colitis {mass}
التهاب القولون التقرحي | n m | pl=- | ulcerative colitis {mass}
التهاب الكبد | n m | pl=- | hepatitis {mass}
التهاب الكبد الفيروسي | n m | pl=- | viral hepatitis {mass}
التهاب الكبد الوبائي | n m | pl=- | hepatitis {mass}
التهاب الكلى | n m | pl=- | nephritis {mass}
التهاب اللثة | n m | pl=- | gingivitis {mass}
التهاب اللوزتين | n m | pl=- | tonsillitis {mass}
التهاب المثانة | n m | pl=- | cystitis {mass}
التهاب المسالك البولية | n m | pl=- | urinary tract infection
التهاب المعدة | n m | pl=- | gastritis {mass}
التهاب المفاصل | n m | pl=- | arthritis {mass}
التهاب المفاصل الروماتويدي | n m | pl=- | rheumatoid arthritis {mass}
التهاب الملتحمة | n m | pl=- | conjunctivitis {mass}
التهاب بكتيري | n m | pl=التهابات بكتيرية | bacterial infection
التهاب حلق | n m | pl=- | sore throat
التهاب رئوي | n m | pl=- | pneumonia {mass}
التهاب رئوي حاد | n m | pl=- | acute pneumonia {mass}
التهاب سحايا | n m | pl=- | meningitis {mass}
التهاب عضلة القلب | n m | pl=- | myocarditis {mass}
التهاب فيروسي | n m | pl=التهابات فيروسية | viral infection
التهاب كبد | n m | pl=- | hepatitis {mass}
الثقة بالنفس | n f | pl=- | self-confidence {mass}
الثقة بالنفس الزائدة | n f | pl=- | overconfidence {mass}
الثلث المعطل | n m | pl=- | blocking third
الثورة الصناعية الرابعة | n f | pl=- | Fourth Industrial Revolution
الجائزة الكبرى | n f | pl=- | grand prize; Grand Prix
الجدير بالذكر | adv | | it is worth noting
الجدير بالذكر أن | conj | | it is worth mentioning that
الجريدة الرسمية | n f | pl=- | official gazette
الجيل الخامس | n m | pl=- | fifth generation; 5G
الجيل الرابع | n m | pl=- | fourth generation
الجيل الصاعد | n m | pl=- | rising generation; younger generation
الجيل القادم | n m | pl=- | next generation
الحبس الاحتياطي | n m | pl=- | pretrial detention {mass}
الحجر الأسود | n m | pl=- | Black Stone
الحد الأدنى للأجور | n m | pl=- | minimum wage
الحديث الشريف | n m | pl=- | Prophetic hadith
الحذاء الذهبي | n m | pl=- | Golden Boot
الحرب العالمية الثالثة | n f | pl=- | World War III {mass}
الحرس الوطني | n m | pl=- | National Guard
الحرم القدسي الشريف | n m | pl=- | Noble Sanctuary; Al-Aqsa compound
الحرم المكي | n m | pl=- | Grand Mosque of Mecca
الحرمان الشريفان | n m | pl=- | Two Holy Mosques {pl}
الحرمين الشريفين | n m | pl=- | Two Holy Mosques {pl}
الحصان الأسود | n m | pl=- | dark horse
الحمد لله | intj | | praise be to God; thank God
الحمض النووي الريبوزي | n m | pl=- | RNA {mass}
الحمض النووي الريبوزي المرسال | n m | pl=- | messenger RNA {mass}
الحملات الصليبية | n f | pl=- | Crusades {pl}
الحمى النزفية | n f | pl=- | hemorrhagic fever {mass}
الخط الأخضر | n m | pl=- | Green Line
الخط الأزرق | n m | pl=- | Blue Line
الخطوط العريضة | n f | pl=- | broad outlines {pl}
الخلفاء الراشدون | n m hum | pl=- | Rightly Guided Caliphs {pl}
الخوذ البيضاء | n f | pl=- | White Helmets {pl}
الدائرة القطبية الشمالية | n f | pl=- | Arctic Circle
الدرجة الاقتصادية | n f | pl=- | economy class
الدرجة السياحية | n f | pl=- | economy class
الدوري الألماني | n m | pl=- | Bundesliga; German league
الدوري الأوروبي | n m | pl=- | Europa League
الدوري الإنكليزي الممتاز | n m | pl=- | English Premier League
الدوري الإيطالي | n m | pl=- | Serie A {mass}; Italian league
الدوري الفرنسي | n m | pl=- | Ligue 1 {mass}; French league
الدولة الفاطمية | n f | pl=- | Fatimid state
الذباب الإلكتروني | n m | pl=- | online trolls {pl}
الذكاء الاصطناعي التوليدي | n m | pl=- | generative artificial intelligence {mass}
الرئيس الراحل | n m hum | pl=- | late president
الرئيس المنتهية ولايته | n m hum | pl=- | outgoing president
الرسول الكريم | n m | pl=- | Noble Prophet
الرقم القياسي العالمي | n m | pl=- | world record
الروح القدس | n f | pl=- | Holy Spirit
الستار الحديدي | n m | pl=- | Iron Curtain
السجادة الحمراء | n f | pl=- | red carpet
السجل العقاري | n m | pl=- | land registry
السجل المدني | n m | pl=- | civil registry
السجن المؤبد | n m | pl=- | life imprisonment {mass}; life in prison {mass}
السلام عليكم | intj | | peace be upon you; hello
السنة الجديدة | n f time | pl=- | new year
السنة النبوية | n f | pl=- | Sunnah of the Prophet
السواد الأعظم من | det | | the vast majority of
السيد المسيح | n m | pl=- | Jesus Christ {mass}
السيدة العذراء | n f | pl=- | Virgin Mary
السيدة مريم العذراء | n f | pl=- | Virgin Mary
السيرة النبوية | n f | pl=- | Prophet's biography
الشبكة العنكبوتية | n f | pl=- | World Wide Web
الشبكة العنكبوتية العالمية | n f | pl=- | World Wide Web
الشرطة الدولية | n f | pl=- | Interpol {mass}; international police {pl}
الشفق القطبي | n m | pl=- | northern lights {pl}; aurora
الشوط الأول | n m | pl=- | first half
الشوط الثاني | n m | pl=- | second half
الصراط المستقيم | n m | pl=- | the straight path
الصمت الانتخابي | n m | pl=- | election silence {mass}
الضربة القاضية | n f | pl=- | knockout blow; final blow
الطبقة العاملة | n f | pl=- | working class
الطبقة الوسطى | n f | pl=- | middle class
الطيار الآلي | n m | pl=- | autopilot
العائلة المالكة | n f | pl=- | royal family
العالم الآخر | n m | pl=- | afterlife
العالم الجديد | n m | pl=- | New World
العالم القديم | n m | pl=- | ancient world
العام الجديد | n m time | pl=- | new year
العتبات المقدسة | n f | pl=- | holy shrines {pl}
العد والفرز | n m | pl=- | vote counting {mass}
العدالة الجنائية | n f | pl=- | criminal justice {mass}
العديد من | det | | many
العديد من تلك | det | | many of those
العديد من هؤلاء | det | | many of these
العديد من هذه | det | | many of these
العرض والطلب | n m | pl=- | supply and demand {mass}
العشرات من | det | | dozens of
العصر البرونزي | n m | pl=- | Bronze Age
العصر الجاهلي | n m | pl=- | pre-Islamic era
العصر الجليدي | n m | pl=- | ice age
العصر الجوراسي | n m | pl=- | Jurassic period
العصر الحجري | n m | pl=- | Stone Age
العصر الحجري الحديث | n m | pl=- | Neolithic period
العصر الحديدي | n m | pl=- | Iron Age
العصر الذهبي | n m | pl=- | golden age
العصور القديمة | n f | pl=- | antiquity {mass}; ancient times {pl}
العفو العام | n m | pl=- | general amnesty
العقود الآجلة | n f | pl=- | futures {pl}; futures contracts {pl}
العلوم السياسية | n f | pl=- | political science {mass}
العمليات المشتركة | n f | pl=- | Joint Operations
الغالبية الساحقة من | det | | the overwhelming majority of
الغالبية العظمى من | det | | the vast majority of
الفقر المدقع | n m | pl=- | extreme poverty {mass}; abject poverty {mass}
الفنون الجميلة | n f | pl=- | fine arts {pl}
القائد الأعلى للقوات المسلحة | n m hum title | pl=- | supreme commander of the armed forces
القائد العام للقوات المسلحة | n m hum title | pl=- | commander-in-chief of the armed forces
القانون الدولي الإنساني | n m | pl=- | international humanitarian law {mass}
القبة الحديدية | n f | pl=- | Iron Dome
القبعات الزرق | n f | pl=- | Blue Helmets {pl}; UN peacekeepers {pl}
القبعات الزرقاء | n f | pl=- | Blue Helmets {pl}
القتل الخطأ | n m | pl=- | manslaughter {mass}
القدر الكافي من | det | | enough
القدس الشريف | n m | pl=- | Jerusalem {mass}
القدس المحتلة | n f | pl=- | occupied Jerusalem {mass}
القشة التي قصمت ظهر البعير | n f | pl=- | straw that broke the camel's back
القضية الفلسطينية | n f | pl=- | Palestinian cause
القليل من | det | | a little; few
القوات المسلحة | n f | pl=- | armed forces {pl}
القوة الجوية | n f | pl=- | air force
القوة الجوية العراقية | n f | pl=- | Iraqi Air Force
الكتب المقدسة | n f | pl=- | holy books {pl}; scriptures {pl}
الكتلة الأكبر | n f | pl=- | largest bloc
الكثير من | det | | many; a lot of
الكثير من هؤلاء | det | | many of these
الكثير من هذه | det | | many of these
الكرة الأرضية | n f | pl=- | globe
الكرة الذهبية | n f | pl=- | Ballon d'Or
الكرة الطائرة | n f | pl=- | volleyball {mass}
الكرسي الرسولي | n m | pl=- | Holy See
الكساد العظيم | n m | pl=- | Great Depression
اللجنة الأولمبية | n f | pl=- | Olympic Committee
اللجنة الأولمبية الدولية | n f | pl=- | International Olympic Committee
اللعب النظيف | n m | pl=- | fair play {mass}
اللغة الأم | n f | pl=- | mother tongue
الليلة الماضية | adv | | last night
المئات من | det | | hundreds of
المال العام | n m | pl=- | public funds {pl}; public money {mass}
المبعوث الأمريكي | n m hum title | pl=- | US envoy
المبعوث الأممي | n m hum title | pl=- | UN envoy
المبعوث الأميركي | n m hum title | pl=- | US envoy
المجموعة الشمسية | n f | pl=- | solar system
المحكمة العليا | n f | pl=- | Supreme Court
المرة القادمة | adv | | next time
المرجع الأعلى | n m hum title | pl=- | supreme religious authority
المرجع الديني الأعلى | n m hum title | pl=- | supreme religious authority
المرجعية الدينية | n f | pl=- | religious authority
المرجعية الدينية العليا | n f | pl=- | supreme religious authority
المرشد الأعلى | n m hum title | pl=- | supreme leader
المركزي الأوروبي | n m | pl=- | European Central Bank
المزيد من | det | | more
المساواة بين الجنسين | n f | pl=- | gender equality {mass}
المفوضية السامية لشؤون اللاجئين | n f | pl=- | UN refugee agency
المكتب البيضاوي | n m | pl=- | Oval Office
الملايين من | det | | millions of
الملايين من هذه | det | | millions of these
الممثل الخاص للأمين العام | n m hum title | pl=- | special representative of the secretary-general
المناطق المتنازع عليها | n f | pl=- | disputed areas {pl}
المنتخب العراقي | n m | pl=- | Iraqi national team
المنتخب الوطني | n m | pl=- | national team
الموازنة العامة | n f | pl=- | state budget; general budget
المولد النبوي | n m | pl=- | Prophet's birthday; Mawlid
المولد النبوي الشريف | n m | pl=- | Prophet's birthday
الهجرة النبوية | n f | pl=- | Prophet's migration
الهلال الأحمر العراقي | n m | pl=- | Iraqi Red Crescent
الوثب الطويل | n m | pl=- | long jump
الوثب العالي | n m | pl=- | high jump
الوقت بدل الضائع | n m | pl=- | stoppage time {mass}
الوكالة العالمية لمكافحة المنشطات | n f | pl=- | World Anti-Doping Agency
اليوم العالمي للمرأة | n m | pl=- | International Women's Day {mass}
امتحان تحريري | n m | pl=امتحانات تحريرية | written exam
امتحان شفوي | n m | pl=امتحانات شفوية | oral exam
امتحان قبول | n m | pl=امتحانات | entrance exam
امتحان نهائي | n m | pl=امتحانات نهائية | final exam
امتحان وزاري | n m | pl=امتحانات وزارية | ministerial exam; national exam
امتحانات نهائية | n f | pl=- | final exams {pl}; finals {pl}
انبعاثات الكربون | n f | pl=- | carbon emissions {pl}
انبعاثات ثاني أكسيد الكربون | n f | pl=- | carbon dioxide emissions {pl}
انبعاثات غازات | n f | pl=- | gas emissions {pl}
انبعاثات غازات الاحتباس الحراري | n f | pl=- | greenhouse gas emissions {pl}
انبعاثات غازات الدفيئة | n f | pl=- | greenhouse gas emissions {pl}
انبعاثات كربونية | n f | pl=- | carbon emissions {pl}
انتحال الشخصية | n m | pl=- | impersonation {mass}
انتحال الهوية | n m | pl=- | identity theft {mass}
انتحال شخصية | n m | pl=- | impersonation {mass}
انتحال علمي | n m | pl=- | plagiarism {mass}
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
انتشار نووي | n m | pl=- | nuclear proliferation {mass}
انتعاش اقتصادي | n m | pl=- | economic recovery
انتقاء طبيعي | n m | pl=- | natural selection {mass}
انتقال السلطة | n m | pl=- | transfer of power {mass}
انتقال العدوى | n m | pl=- | transmission {mass}
انتقال الفيروس | n m | pl=- | transmission of the virus
انتقال حر | n m | pl=انتقالات حرة | free transfer
انتهاكات حقوق الإنسان | n f | pl=- | human rights violations {pl}; human rights abuses {pl}
انتهز الفرصة | v | impf=ينتهز; intr | seize the opportunity
انتهز فرصة | v | impf=ينتهز | take advantage of
انجراف التربة | n m | pl=- | soil erosion {mass}
انحباس حراري | n m | pl=- | global warming {mass}
انحراف معياري | n m | pl=انحرافات معيارية | standard deviation
انخفاض الأسعار | n m | pl=- | falling prices {pl}
انخفاض درجات الحرارة | n m | pl=- | falling temperatures {pl}
انخفاض ضغط الدم | n m | pl=- | low blood pressure {mass}
اندماج نووي | n m | pl=- | nuclear fusion {mass}
انزلاق أرضي | n m | pl=انزلاقات أرضية | landslide
انزلاق غضروفي | n m | pl=- | slipped disc; herniated disc
انسحاب أمريكي | n m | pl=- | American withdrawal
انسحاب القوات | n m | pl=- | troop withdrawal
انسحاب عسكري | n m | pl=- | military withdrawal
انسداد الأنف | n m | pl=- | nasal congestion {mass}
انسداد سياسي | n m | pl=- | political deadlock
انشطار نووي | n m | pl=- | nuclear fission {mass}
انصمام رئوي | n m | pl=- | pulmonary embolism
انضباط ذاتي | n m | pl=- | self-discipline {mass}
انطلاقا من | prep | | starting from
انعدام الأمن الغذائي | n m | pl=- | food insecurity {mass}
انعدام الجاذبية | n m | pl=- | weightlessness {mass}; zero gravity {mass}
انعدام الوزن | n m | pl=- | weightlessness {mass}
انفصام الشخصية | n m | pl=- | schizophrenia {mass}
انفلات أمني | n m | pl=- | lawlessness {mass}; security breakdown
انقطاع التيار الكهربائي | n m | pl=- | power outage
انقطاع الطمث | n m | pl=- | menopause {mass}
انقطاع الكهرباء | n m | pl=- | power outage
انقطاع النفس أثناء النوم | n m | pl=- | sleep apnea {mass}
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
باطن القدم | n m | pl=- | sole of the foot
باطن اليد | n m | pl=- | palm of the hand
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
بتر الأعضاء | n m | pl=- | amputation {mass}
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
بحث وإنقاذ | n m | pl=- | search and rescue {mass}
بحثا عن | prep | | in search of
بحد أدنى | adv | | at a minimum
بحد أقصى | adv | | at a maximum
بحر دماء | n m | pl=- | sea of blood
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
بر أمان | n m | pl=- | safety {mass}
بر الأمان | n m | pl=- | safety {mass}
برا وبحرا وجوا | adv | | by land, sea and air
براءات الاختراع | n f | pl=- | patents {pl}
براءة اختراع | n f | pl=+ات | patent
برامج التجسس | n f | pl=- | spyware {mass}
برامج الفدية | n f | pl=- | ransomware {mass}
برامج الفدية الخبيثة | n f | pl=- | ransomware {mass}
برامج تجسس | n f | pl=- | spyware {mass}
برامج خبيثة | n f | pl=- | malware {mass}
برامج ضارة | n f | pl=- | malware {mass}
براميل متفجرة | n f | pl=- | barrel bombs {pl}
برج اتصالات | n m | pl=أبراج | telecommunications tower
برج خلوي | n m | pl=أبراج خلوية | cell tower
برج عاجي | n m | pl=- | ivory tower
برج فلكي | n m | pl=أبراج فلكية | zodiac sign
برج مراقبة | n m | pl=أبراج | watchtower; control tower
برج نفطي | n m | pl=أبراج نفطية | oil rig
برقية تعزية | n f | pl=+ات | message of condolence {plural: messages of condolence}
برقية تهنئة | n f | pl=+ات | congratulatory telegram; message of congratulations
بركة دم | n f | pl=- | pool of blood
بركة سباحة | n f | pl=برك | swimming pool
بركة ماء | n f | pl=برك | pool of water {plural: pools of water}; puddle
برلمان معلق | n m | pl=- | hung parliament
برمجيات الفدية | n f | pl=- | ransomware {mass}
برمجيات حرة | n f | pl=- | free software {mass}
برمجيات حرة ومفتوحة المصدر | n f | pl=- | free and open-source software {mass}
برمجيات خبيثة | n f | pl=- | malware {mass}
برمجيات مفتوحة المصدر | n f | pl=- | open-source software {mass}
برمجية حرة | n f | pl=- | free software {mass}
برمجية خبيثة | n f | pl=برمجيات خبيثة | malicious software {mass}
برميل بارود | n m | pl=- | powder keg
برميل متفجر | n m | pl=براميل متفجرة | barrel bomb
برميل نفط | n m | pl=براميل | barrel of oil {plural: barrels of oil}
برنامج إخباري | n m | pl=برامج إخبارية | news program
برنامج إذاعي | n m | pl=برامج إذاعية | radio program
برنامج إصلاح | n m | pl=برامج | reform program
برنامج انتخابي | n m | pl=- | electoral platform
برنامج تجسس | n m | pl=برامج | spyware {mass}
برنامج تدريبي | n m | pl=برامج تدريبية | training program
برنامج ترفيهي | n m | pl=برامج ترفيهية | entertainment show
برنامج تشغيل | n m | pl=برامج | driver
برنامج تعليمي | n m | pl=برامج تعليمية | tutorial; educational program
برنامج تلفزيوني | n m | pl=برامج تلفزيونية | television program
برنامج حاسوبي | n m | pl=برامج حاسوبية | computer program
برنامج حكومي | n m | pl=- | government program
برنامج حماية | n m | pl=برامج | security software {mass}; protection program
برنامج حواري | n m | pl=برامج حوارية | talk show
برنامج خبيث | n m | pl=برامج خبيثة | malicious program
برنامج زمني | n m | pl=برامج زمنية | schedule
برنامج صاروخي | n m | pl=برامج صاروخية | missile program
برنامج ضار | n m | pl=برامج ضارة | malware {mass}
برنامج فدية | n m | pl=برامج | ransomware {mass}
برنامج فضائي | n m | pl=برامج فضائية | space program
برنامج مجاني | n m | pl=برامج مجانية | free program; freeware {mass}
برنامج مسابقات | n m | pl=برامج | game show; quiz show
برنامج مفتوح المصدر | n m | pl=برامج | open-source program
برنامج مكافحة الفيروسات | n m | pl=- | antivirus software {mass}; antivirus program
برنامج مكافحة فيروسات | n m | pl=برامج | antivirus program
برنامج نووي | n m | pl=برامج نووية | nuclear program
برنامج واقع | n m | pl=برامج | reality show
برنامج وثائقي | n m | pl=برامج وثائقية | documentary {plural: documentaries}
بريد إلكتروني | n m | pl=- | email
بريد جوي | n m | pl=- | airmail {mass}
بريد سريع | n m | pl=- | express mail {mass}
بريد صوتي | n m | pl=- | voicemail {mass}
بريد عشوائي | n m | pl=- | spam {mass}
بريد مزعج | n m | pl=- | spam {mass}
بريد مسجل | n m | pl=- | registered mail {mass}
بريد وارد | n m | pl=- | inbox; incoming mail {mass}
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
بصمة العين | n f | pl=- | iris scan
بصمة بيئية | n f | pl=- | environmental footprint; ecological footprint
بصمة جينية | n f | pl=بصمات جينية | genetic fingerprint
بصمة صوتية | n f | pl=بصمات صوتية | voiceprint
بصمة كربونية | n f | pl=- | carbon footprint
بصمة مائية | n f | pl=- | water footprint
بصمة وراثية | n f | pl=بصمات وراثية | DNA fingerprint; genetic fingerprint
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
بصيص أمل | n m | pl=- | glimmer of hope {plural: glimmers of hope}
بصيص ضوء | n m | pl=- | glimmer of light
بصيص نور | n m | pl=- | glimmer of light
بضائع مهربة | n f | pl=- | smuggled goods {pl}
بطارية السيارة | n f | pl=- | car battery
بطارية صواريخ | n f | pl=+ات | missile battery {plural: missile batteries}
بطارية ليثيوم | n f | pl=+ات | lithium battery
بطارية ليثيوم أيون | n f | pl=بطاريات | lithium-ion battery {plural: lithium-ion batteries}
بطارية مدفعية | n f | pl=- | artillery battery
بطاطا حلوة | n f | pl=- | sweet potato {plural: sweet potatoes}
بطاطا مقلية | n f | pl=- | French fries {pl}
بطاطا مهروسة | n f | pl=- | mashed potatoes {pl}
بطاطس مقلية | n f | pl=- | French fries {pl}
بطاطس مهروسة | n f | pl=- | mashed potatoes {pl}
بطاقة ائتمان | n f | pl=+ات | credit card
بطاقة التموين | n f | pl=- | ration card
بطاقة انتخابية | n f | pl=بطاقات انتخابية | voter card
بطاقة بريدية | n f | pl=بطاقات بريدية | postcard
بطاقة بنكية | n f | pl=بطاقات بنكية | bank card
بطاقة تعريف | n f | pl=+ات | identity card
بطاقة تموينية | n f | pl=- | ration card
بطاقة حمراء | n f | pl=بطاقات حمراء | red card
بطاقة خصم | n f | pl=+ات | debit card
بطاقة خضراء | n f | pl=بطاقات خضراء | green card
بطاقة دعوة | n f | pl=+ات | invitation card
بطاقة ذاكرة | n f | pl=+ات | memory card
بطاقة ذكية | n f | pl=بطاقات ذكية | smart card
بطاقة سحب | n f | pl=+ات | debit card; ATM card
بطاقة سكن | n f | pl=+ات | residence card
بطاقة سيم | n f | pl=+ات | SIM card
بطاقة شحن | n f | pl=+ات | top-up card; phone card
بطاقة شخصية | n f | pl=بطاقات شخصية | identity card
بطاقة صحفية | n f | pl=- | press card
بطاقة صحية | n f | pl=بطاقات صحية | health card
بطاقة صراف آلي | n f | pl=+ات | ATM card
بطاقة صعود | n f | pl=+ات | boarding pass
بطاقة صفراء | n f | pl=بطاقات صفراء | yellow card
بطاقة عضوية | n f | pl=+ات | membership card
بطاقة عمل | n f | pl=+ات | business card
بطاقة مسبقة الدفع | n f | pl=بطاقات مسبقة الدفع | prepaid card
بطاقة مصرفية | n f | pl=بطاقات مصرفية | bank card
بطاقة معايدة | n f | pl=+ات | greeting card
بطاقة موحدة | n f | pl=بطاقات موحدة | unified ID card
بطاقة هدايا | n f | pl=+ات | gift card
بطاقة هوية | n f | pl=+ات | identity card; ID card
بطاقة وطنية | n f | pl=بطاقات وطنية | national ID card
بطالة الشباب | n f | pl=- | youth unemployment {mass}
بطالة مقنعة | n f | pl=- | disguised unemployment {mass}
بطانة الرحم | n f | pl=- | endometrium; uterine lining
بطبيعة الحال | adv | | naturally; of course
بطة عرجاء | n f | pl=- | lame duck
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
بعثة أثرية | n f | pl=بعثات أثرية | archaeological mission
بعثة أممية | n f | pl=- | UN mission
بعثة تبشيرية | n f | pl=بعثات تبشيرية | Christian mission; missionary mission
بعثة تقصي الحقائق | n f | pl=- | fact-finding mission
بعثة تقصي حقائق | n f | pl=+ات | fact-finding mission
بعثة حفظ السلام | n f | pl=- | peacekeeping mission
بعثة دائمة | n f | pl=بعثات دائمة | permanent mission
بعثة دبلوماسية | n f | pl=بعثات دبلوماسية | diplomatic mission
بعثة دراسية | n f | pl=بعثات دراسية | scholarship
بعثة طبية | n f | pl=بعثات طبية | medical mission
بعثة مراقبة | n f | pl=+ات | monitoring mission
بعثة مراقبين | n f | pl=+ات | observer mission
بعد أسابيع من | prep | | weeks after
بعد أشهر من | prep | | months after
بعد أن | conj | | after
بعد أيام من | prep | | days after
بعد الآن | adv | | anymore; from now on
بعد الظهر | adv | | in the afternoon
بعد الميلاد | adv | | AD
بعد النظر | n m | pl=- | farsightedness {mass}; foresight {mass}
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
بقايا الطعام | n f | pl=- | leftovers {pl}; food scraps {pl}
بقايا طعام | n f | pl=- | leftovers {pl}
بقدر الإمكان | adv | | as much as possible
بقدر المستطاع | adv | | as much as possible
بقرار من | prep | | by decision of
بقرة البحر | n f | pl=- | manatee
بقعة نفطية | n f | pl=بقع نفطية | oil slick
بقي مكتوف الأيدي | v | impf=يبقى; intr | stand idly by
بقيادة كل من | prep | | led by
بكتيريا معوية | n f | pl=- | gut bacteria {pl}
بكتيريا نافعة | n f | pl=- | beneficial bacteria {pl}; good bacteria {pl}
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
بكل فخر واعتزاز | adv | | with great pride
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
بلازما الدم | n f | pl=- | blood plasma {mass}
بلاستيدة خضراء | n f | pl=بلاستيدات خضراء | chloroplast
بلح البحر | n m | pl=- | mussels {pl}
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
بناء الأجسام | n m | pl=- | bodybuilding {mass}
بناء الثقة | n m | pl=- | confidence-building {mass}
بناء السفن | n m | pl=- | shipbuilding {mass}
بناء على | prep | | based on
بناء على ذلك | adv | | accordingly
بناء على طلب | prep | | at the request of
بناء عليه | adv | | accordingly
بنت أخ | n f hum | pl=بنات | niece
بنت أخت | n f hum | pl=بنات | niece
بنت خال | n f hum | pl=بنات | cousin
بنت خالة | n f hum | pl=بنات | cousin
بنت عم | n f hum | pl=بنات | cousin
بنجر السكر | n m | pl=- | sugar beet
بندقية آلية | n f | pl=بنادق آلية | automatic rifle
بندقية صيد | n f | pl=بنادق | hunting rifle; shotgun
بندقية قنص | n f | pl=بنادق | sniper rifle
بندقية هجومية | n f | pl=بنادق هجومية | assault rifle
بندقية هواء | n f | pl=بنادق | air gun
بنفس الطريقة | adv | | in the same way
بنفس القدر | adv | | equally
بنك أهداف | n m | pl=- | target list; target bank
بنك إسلامي | n m | pl=بنوك إسلامية | Islamic bank
بنك استثماري | n m | pl=بنوك استثمارية | investment bank
بنك الدم | n m | pl=- | blood bank
بنك الطعام | n m | pl=- | food bank
بنك تجاري | n m | pl=بنوك تجارية | commercial bank
بنك دم | n m | pl=- | blood bank
بنك طعام | n m | pl=بنوك | food bank
بنك مركزي | n m | pl=بنوك مركزية | central bank
بنكرياس صناعي | n m | pl=- | artificial pancreas
بنوك مركزية | n f | pl=- | central banks {pl}
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
بوليصة تأمين | n f | pl=بوالص | insurance policy {plural: insurance policies}
بون شاسع | n m | pl=- | wide gap
بيئة تطوير | n f | pl=+ات | development environment
بيئة عمل | n f | pl=+ات | work environment
بياض البيض | n m | pl=- | egg white
بياض العين | n m | pl=- | white of the eye
بيان ختامي | n m | pl=- | final statement
بيان رسمي | n m | pl=بيانات رسمية | official statement
بيان صحفي | n m | pl=بيانات صحفية | press release
بيان مشترك | n m | pl=بيانات مشتركة | joint statement
بيانات حساسة | n f | pl=- | sensitive data {mass}
بيانات شخصية | n f | pl=- | personal data {mass}
بيانات ضخمة | n f | pl=- | big data {mass}
بيانات وصفية | n f | pl=- | metadata {mass}
بيت القصيد | n m | pl=- | crux of the matter; main point
بيت الله | n m | pl=- | house of God
بيت الله الحرام | n m | pl=- | Sacred House of God; Kaaba
بيت المال | n m | pl=- | public treasury
بيت المقدس | n m | pl=- | Jerusalem {mass}
بيت بلاستيكي | n m | pl=بيوت بلاستيكية | greenhouse
بيت دعارة | n m | pl=بيوت | brothel
بيت زجاجي | n m | pl=بيوت زجاجية | greenhouse
بيت شعر | n m | pl=- | line of poetry {plural: lines of poetry}
بيت ضيافة | n m | pl=بيوت | guesthouse
بيت عزاء | n m | pl=بيوت | house of mourning; wake
بيت عنكبوت | n m | pl=بيوت | spider web
بيد أن | conj | | however
بيروكسيد الهيدروجين | n m | pl=- | hydrogen peroxide {mass}
بيض السمك | n m | pl=- | fish roe {mass}
بيض مسلوق | n m | pl=- | boiled eggs {pl}
بيض مقلي | n m | pl=- | fried eggs {pl}
بيع بالتجزئة | n m | pl=- | retail {mass}
بيكربونات الصوديوم | n f | pl=- | sodium bicarbonate {mass}; baking soda {mass}
بين الحين والآخر | adv | | from time to time; now and then
بين السطور | adv | | between the lines
بين الفينة والأخرى | adv | | from time to time
بين الفينة والفينة | adv | | every now and then
بين حين وآخر | adv | | from time to time
بين عشية وضحاها | adv | | overnight
بين قوسين | adv | | in parentheses
بين ليلة وضحاها | adv | | overnight
بين وقت وآخر | adv | | from time to time
بيوت زجاجية | n f | pl=- | greenhouses {pl}
تآكل التربة | n m | pl=- | soil erosion {mass}
تأثير الدومينو | n m | pl=- | domino effect
تأثير الفراشة | n m | pl=- | butterfly effect
تأثير جانبي | n m | pl=تأثيرات جانبية | side effect
تأجير الأرحام | n m | pl=- | surrogacy {mass}
تأجير السيارات | n m | pl=- | car rental {mass}
تأجير سيارات | n m | pl=- | car rental {mass}
تأشيرات الدخول | n f | pl=- | entry visas {pl}
تأشيرة خروج | n f | pl=+ات | exit visa
تأشيرة دخول | n f | pl=+ات | entry visa; visa
تأشيرة دراسة | n f | pl=+ات | student visa
تأشيرة سفر | n f | pl=+ات | travel visa
تأشيرة سياحية | n f | pl=تأشيرات سياحية | tourist visa
تأشيرة عبور | n f | pl=+ات | transit visa
تأشيرة عمل | n f | pl=+ات | work visa
تأكيدا على | prep | | in affirmation of
تأمين اجتماعي | n m | pl=- | social insurance {mass}; social security {mass}
تأمين البطالة | n m | pl=- | unemployment insurance {mass}
تأمين السيارات | n m | pl=- | car insurance {mass}
تأمين حياة | n m | pl=- | life insurance {mass}
تأمين صحي | n m | pl=- | health insurance {mass}
تأمين ضد البطالة | n m | pl=- | unemployment insurance {mass}
تأمين على الحياة | n m | pl=- | life insurance {mass}
تابع دراسته | v | impf=يتابع; intr | continue his studies
تابع دراستها | v | impf=يتابع; intr | continue her studies
تابع رياضي | n m | | function
تاجر أسلحة | n m hum | pl=تجار | arms dealer
تاجر مخدرات | n m hum | pl=تجار | drug dealer
تاريخ الإصدار | n m | pl=- | release date; date of issue
تاريخ الاستحقاق | n m | pl=- | due date
تاريخ الصلاحية | n m | pl=- | expiration date; expiry date
تاريخ انتهاء الصلاحية | n m | pl=- | expiration date
تاريخ مرضي | n m | pl=- | medical history
تاريخ ميلاد | n m | pl=تواريخ | date of birth {plural: dates of birth}
تبادل أسرى | n m | pl=- | prisoner exchange
تبادل إطلاق النار | v | impf=يتبادل; مع=with; intr | exchange fire
تبادل إطلاق نار | n m | pl=- | exchange of fire
تبادل السجناء | n m | pl=- | prisoner swap; prisoner exchange
تبادل تجاري | n m | pl=- | trade {mass}; trade exchange
تبادل ثقافي | n m | pl=- | cultural exchange
تبادل سجناء | n m | pl=- | prisoner swap; prisoner exchange
تبادل لإطلاق النار | n m | pl=- | exchange of fire; shootout
تبادل للأسرى | n m | pl=- | prisoner exchange; prisoner swap
تبادل معلومات | n m | pl=- | information exchange {mass}
تباطؤ اقتصادي | n m | pl=- | economic slowdown
تباعد اجتماعي | n m | pl=- | social distancing {mass}
تبرع بالأعضاء | n m | pl=- | organ donation
تبرع بالدم | n m | pl=- | blood donation
تبعا لذلك | adv | | accordingly
تبييض أموال | n m vn | pl=- | money laundering {mass}
تبييض الأسنان | n m | pl=- | teeth whitening {mass}
تتبع المخالطين | n m | pl=- | contact tracing {mass}
تجاذب أطراف الحديث | v | impf=يتجاذب; مع=with; intr | chat
تجار المخدرات | n m hum | pl=- | drug dealers {pl}
تجارب سريرية | n f | pl=- | clinical trials {pl}
تجارب نووية | n f | pl=- | nuclear tests {pl}
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
تجربة صاروخية | n f | pl=تجارب صاروخية | missile test
تجربة مستخدم | n f | pl=- | user experience
تجربة نووية | n f | pl=تجارب نووية | nuclear test
تجلط الدم | n m | pl=- | blood clotting {mass}; thrombosis {mass}
تجميد أصول | n m | pl=- | asset freeze
تجميد الأصول | n m | pl=- | asset freeze
تجميد الأموال | n m | pl=- | asset freeze; freezing of funds {mass}
تجنيد إجباري | n m | pl=- | conscription {mass}; compulsory military service {mass}
تجنيد إلزامي | n m | pl=- | conscription {mass}
تجنيد الأطفال | n m | pl=- | child recruitment {mass}; recruitment of children {mass}
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
تحصيل دراسي | n m | pl=- | academic achievement {mass}; educational attainment {mass}
تحصيل علمي | n m | pl=- | educational attainment {mass}
تحطم طائرة | n m | pl=- | plane crash
تحقق بخطوتين | n m | pl=- | two-step verification {mass}
تحقيق أولي | n m | pl=تحقيقات أولية | preliminary investigation
تحقيق الذات | n m | pl=- | self-realization {mass}; self-fulfillment {mass}
تحقيق جنائي | n m | pl=تحقيقات جنائية | criminal investigation
تحقيق قضائي | n m | pl=- | judicial investigation
تحلية المياه | n f | pl=- | water desalination {mass}
تحليق جوي | n m | pl=- | overflight
تحليل البول | n m | pl=- | urinalysis {mass}
تحليل البيانات | n m | pl=- | data analysis {mass}
تحليل الحمض النووي | n m | pl=- | DNA analysis {mass}
تحليل بيانات | n m | pl=- | data analysis {mass}
تحليل دم | n m | pl=تحاليل | blood test
تحليل سياسي | n m | pl=تحليلات سياسية | political analysis {plural: political analyses}
تحليل نفسي | n m | pl=- | psychoanalysis {mass}
تحول رقمي | n m | pl=- | digital transformation {mass}
تحويل العملات | n m | pl=- | currency conversion {mass}
تحويل بنكي | n m | pl=تحويلات بنكية | bank transfer
تحويل مالي | n m | pl=تحويلات مالية | money transfer; remittance
تحويل مصرفي | n m | pl=تحويلات مصرفية | bank transfer; wire transfer
تحويلات المغتربين | n f | pl=- | expatriate remittances {pl}
تحويلات مالية | n f | pl=- | remittances {pl}; money transfers {pl}
تخثر الدم | n m | pl=- | blood clotting {mass}
تخدير عام | n m | pl=- | general anesthesia {mass}
تخدير موضعي | n m | pl=- | local anesthesia {mass}
تخزين البيانات | n m | pl=- | data storage {mass}
تخزين سحابي | n m | pl=- | cloud storage {mass}
تخصيب اليورانيوم | n m | pl=- | uranium enrichment {mass}
تخصيب يورانيوم | n m | pl=- | uranium enrichment {mass}
تخطيط قلب | n m vn | pl=- | electrocardiogram
تخفيض تصنيف | n m | pl=- | downgrade
تخفيض ضريبي | n m | pl=تخفيضات ضريبية | tax cut
تخفيضات ضريبية | n f | pl=- | tax cuts {pl}
تخفيف الحكم | n m | pl=- | reduction of the sentence
تخفيف الديون | n m | pl=- | debt relief {mass}
تخفيف العقوبة | n m | pl=- | commutation of sentence {mass}; reduced sentence
تدابير تقشفية | n f | pl=- | austerity measures {pl}
تداول السلطة | n m | pl=- | transfer of power {mass}
تداول سلمي للسلطة | n m | pl=- | peaceful transfer of power {mass}
تدخل أجنبي | n m | pl=تدخلات أجنبية | foreign interference {mass}; foreign intervention
تدخل خارجي | n m | pl=تدخلات خارجية | foreign interference {mass}
تدخل عسكري | n m | pl=تدخلات عسكرية | military intervention
تدخين سلبي | n m | pl=- | passive smoking {mass}; secondhand smoke {mass}
تدريب عسكري | n m | pl=تدريبات عسكرية | military training {mass}
تدفئة مركزية | n f | pl=- | central heating {mass}
تدفئة منزلية | n f | pl=- | home heating {mass}
تدفق رؤوس الأموال | n m | pl=- | capital flow
تدفق نقدي | n m | pl=تدفقات نقدية | cash flow
تدهور الأراضي | n m | pl=- | land degradation {mass}
تذكرة ذهاب وعودة | n f | pl=تذاكر | round-trip ticket
تذكرة سفر | n f | pl=تذاكر | travel ticket
تذكرة طائرة | n f | pl=تذاكر | plane ticket
تذكرة طيران | n f | pl=تذاكر | plane ticket
تذكرة قطار | n f | pl=تذاكر | train ticket
تراث إنساني | n m | pl=- | human heritage {mass}
تراث ثقافي | n m | pl=- | cultural heritage {mass}
تراث ثقافي غير مادي | n m | pl=- | intangible cultural heritage {mass}
تراث شعبي | n m | pl=- | folklore {mass}
تراث عالمي | n m | pl=- | world heritage {mass}
تراث غير مادي | n m | pl=- | intangible heritage {mass}
تربة خصبة | n f | pl=- | fertile soil {mass}; fertile ground {mass}
تربة صقيعية | n f | pl=- | permafrost {mass}
تربية إسلامية | n f | pl=- | Islamic education {mass}
تربية الأبناء | n f | pl=- | parenting {mass}; child-rearing {mass}
تربية الأحياء المائية | n f | pl=- | aquaculture {mass}
تربية الأسماك | n f | pl=- | fish farming {mass}
تربية الأطفال | n f | pl=- | parenting {mass}; child-rearing {mass}
تربية الحيوانات | n f | pl=- | animal husbandry {mass}
تربية المواشي | n f | pl=- | livestock farming {mass}
تربية النحل | n f | pl=- | beekeeping {mass}
تربية بدنية | n f | pl=- | physical education {mass}
تربية خاصة | n f | pl=- | special education {mass}
تربية رياضية | n f | pl=- | physical education {mass}
تربية فنية | n f | pl=- | art education {mass}
تربية مدنية | n f | pl=- | civic education {mass}
تربية نحل | n f | pl=- | beekeeping {mass}
تربية وطنية | n f | pl=- | civic education {mass}
ترتيب الدوري | n m | pl=- | league standings {pl}
ترجمة آلية | n f | pl=- | machine translation {mass}
تزحلق على الجليد | n m | pl=- | ice skating {mass}
تزلج على الثلج | n m | pl=- | skiing {mass}
تزلج على الجليد | n m | pl=- | ice skating {mass}
تزوير الانتخابات | n m | pl=- | election fraud {mass}; vote rigging {mass}
تزوير العملة | n m | pl=- | counterfeiting {mass}
تزوير انتخابي | n m | pl=- | electoral fraud {mass}
تزوير وثائق | n m | pl=- | document forgery {mass}
تساقط الأمطار | n m | pl=- | rainfall {mass}
تساقط الثلوج | n m | pl=- | snowfall {mass}
تساقط الشعر | n m | pl=- | hair loss {mass}
تساقط ثلوج | n m | pl=- | snowfall {mass}
تساقط شعر | n m | pl=- | hair loss {mass}
تسامح ديني | n m | pl=- | religious tolerance {mass}
تسجيل الخروج | n m | pl=- | logout
تسجيل الدخول | n m | pl=- | login; sign-in
تسجيل حساب | n m | pl=- | account registration
تسجيل خروج | n m | pl=- | logout
تسجيل دخول | n m | pl=- | login; sign-in
تسجيل صوتي | n m | pl=تسجيلات صوتية | audio recording
تسجيل فيديو | n m | pl=تسجيلات | video recording
تسجيل مصور | n m | pl=تسجيلات مصورة | video recording; footage {mass}
تسرب البيانات | n m | pl=- | data leak
تسرب دراسي | n m | pl=- | school dropout {mass}
تسرب مدرسي | n m | pl=- | school dropout {mass}
تسرب من التعليم | n m | pl=- | dropping out of school {mass}
تسرب من المدارس | n m | pl=- | dropping out of school {mass}
تسرب نفطي | n m | pl=تسربات نفطية | oil spill
تسريب البيانات | n m | pl=- | data leak
تسريب بيانات | n m | pl=+ات | data leak
تسريح العمال | n m | pl=- | layoffs {pl}
تسريح الموظفين | n m | pl=- | layoffs {pl}
تسريح جماعي | n m | pl=- | mass layoffs {pl}
تسريح عمال | n m | pl=- | layoffs {pl}
تسريحة شعر | n f | pl=+ات | hairstyle; hairdo
تسلق الجبال | n m | pl=- | mountain climbing {mass}
تسمم الدم | n m | pl=- | sepsis {mass}; blood poisoning {mass}
تسمم غذائي | n m | pl=حالات تسمم غذائي | food poisoning {mass}
تسوس الأسنان | n m | pl=- | tooth decay {mass}
تسوق إلكتروني | n m | pl=- | online shopping {mass}
تسوق عبر الإنترنت | n m | pl=- | online shopping {mass}
تسوية النزاعات | n f | pl=- | dispute settlement {mass}
تسوية سياسية | n f | pl=تسويات سياسية | political settlement
تشجير المدن | n m | pl=- | urban greening {mass}
تشدد ديني | n m | pl=- | religious extremism {mass}
تشريح جثة | n m | pl=- | autopsy
تشفير البيانات | n m | pl=- | data encryption {mass}
تشكيلة أساسية | n f | pl=تشكيلات أساسية | starting lineup
تشكيلة حكومية | n f | pl=- | cabinet lineup
تشكيلة واسعة من | det | | a wide variety of
تشكيلة وزارية | n f | pl=- | cabinet lineup
تشمع الكبد | n m | pl=- | cirrhosis {mass}
تشنج عضلي | n m | pl=تشنجات عضلية | muscle cramp; muscle spasm
تشوه خلقي | n m | pl=تشوهات خلقية | birth defect; congenital deformity
تشويه السمعة | n m | pl=- | defamation {mass}
تشويه سمعة | n m | pl=- | defamation {mass}
تشييع جثمان | n m | pl=- | funeral
تشييع جنازة | n m | pl=- | funeral procession
تصبح على خير | intj | | good night
تصريح إقامة | n m | pl=تصاريح | residence permit
تصريح دخول | n m | pl=تصاريح | entry permit
تصريح سفر | n m | pl=تصاريح | travel permit
تصريح صحفي | n m | pl=تصريحات صحفية | press statement
تصريح عمل | n m | pl=تصاريح | work permit
تصفيات كأس العالم | n f | pl=- | World Cup qualifiers {pl}
تصفيفة شعر | n f | pl=تصفيفات شعر | hairstyle
تصلب الأنسجة المتعدد | n m | pl=- | multiple sclerosis {mass}
تصلب الشرايين | n m | pl=- | atherosclerosis {mass}
تصلب لويحي | n m | pl=- | multiple sclerosis {mass}
تصلب متعدد | n m | pl=- | multiple sclerosis {mass}
تصميم الأزياء | n m | pl=- | fashion design {mass}
تصميم جرافيكي | n m | pl=- | graphic design {mass}
تصميم داخلي | n m | pl=- | interior design {mass}
تصنيف ائتماني | n m | pl=تصنيفات ائتمانية | credit rating
تصويت بالثقة | n m | pl=- | confidence vote
تصويت بحجب الثقة | n m | pl=- | vote of no confidence
تصويت برفع الأيدي | n m | pl=- | show of hands
تصويت سري | n m | pl=- | secret ballot
تصويت على الثقة | n m | pl=- | confidence vote
تصوير بالرنين المغناطيسي | n m | pl=- | magnetic resonance imaging {mass}; MRI {mass}
تصوير مقطعي | n m | pl=- | tomography {mass}
تصيد إلكتروني | n m | pl=- | phishing {mass}
تصيد احتيالي | n m | pl=- | phishing {mass}
تضخم اقتصادي | n m | pl=- | inflation {mass}
تضخم جامح | n m | pl=- | hyperinflation {mass}; runaway inflation {mass}
تضخم مالي | n m | pl=- | inflation {mass}
تطبيع العلاقات | n m | pl=- | normalization of relations {mass}
تطبيع علاقات | n m | pl=- | normalization of relations {mass}
تطبيق القانون | n m | pl=- | enforcement of the law; law enforcement {mass}
تطبيق جوال | n m | pl=+ات | mobile app
تطبيق ذكي | n m | pl=تطبيقات ذكية | smart app
تطبيق محمول | n m | pl=تطبيقات | mobile application
تطبيق مراسلة | n m | pl=+ات | messaging app
تطبيق هاتف | n m | pl=+ات | phone app
تطبيق ويب | n m | pl=تطبيقات | web application
تطبيقا ل | prep | | in implementation of
تطبيقات الجوال | n f | pl=- | mobile apps {pl}
تطبيقات الهاتف | n f | pl=- | phone apps {pl}
تطرف ديني | n m | pl=- | religious extremism {mass}
تطرف عنيف | n m | pl=- | violent extremism {mass}
تطعيم إجباري | n m | pl=- | mandatory vaccination {mass}
تطعيم الأطفال | n m | pl=- | childhood immunization {mass}
تطهير عرقي | n m | pl=- | ethnic cleansing {mass}
تطوير الذات | n m | pl=- | self-development {mass}
تطوير ذات | n m | pl=- | self-development {mass}
تظاهرة سلمية | n f | pl=تظاهرات سلمية | peaceful demonstration
تعاطي المخدرات | n m | pl=- | drug use {mass}
تعاطي المنشطات | n m | pl=- | doping {mass}; drug use {mass}
تعاف اقتصادي | n m | pl=- | economic recovery {mass}
تعافي اقتصادي | n m | pl=- | economic recovery {mass}
تعاون أمني | n m | pl=- | security cooperation {mass}
تعاون اقتصادي | n m | pl=- | economic cooperation {mass}
تعاون ثنائي | n m | pl=- | bilateral cooperation {mass}
تعاون دولي | n m | pl=- | international cooperation {mass}
تعاون عسكري | n m | pl=- | military cooperation {mass}
تعاون مشترك | n m | pl=- | joint cooperation {mass}
تعايش سلمي | n m | pl=- | peaceful coexistence {mass}
تعبيرا عن | prep | | as an expression of
تعدد الزوجات | n m | pl=- | polygamy {mass}
تعديل دستوري | n m | pl=تعديلات دستورية | constitutional amendment
تعرف على الصوت | n m | pl=- | voice recognition {mass}
تعرف على الوجه | n m | pl=- | facial recognition {mass}
تعرية التربة | n f | pl=- | soil erosion {mass}
تعزيزات عسكرية | n f | pl=- | military reinforcements {pl}
تعفن الدم | n m | pl=- | sepsis {mass}
تعقيدات بيروقراطية | n f | pl=- | red tape {mass}
تعلم آلي | n m | pl=- | machine learning {mass}
تعلم إلكتروني | n m | pl=- | e-learning {mass}
تعلم الآلات | n m | pl=- | machine learning {mass}
تعلم الآلة | n m | pl=- | machine learning {mass}
تعلم اللغات | n m | pl=- | language learning {mass}
تعلم خاضع للإشراف | n m | pl=- | supervised learning {mass}
تعلم ذاتي | n m | pl=- | self-learning {mass}; self-study {mass}
تعلم عميق | n m | pl=- | deep learning {mass}
تعلم عن بعد | n m | pl=- | distance learning {mass}
تعلم مدى الحياة | n m | pl=- | lifelong learning {mass}
تعلم معزز | n m | pl=- | reinforcement learning {mass}
تعليقا على | prep | | commenting on
تعليم أساسي | n m | pl=- | basic education {mass}
تعليم إعدادي | n m | pl=- | preparatory education {mass}
تعليم إلزامي | n m | pl=- | compulsory education {mass}
تعليم إلكتروني | n m | pl=- | e-learning {mass}
تعليم ابتدائي | n m | pl=- | primary education {mass}
تعليم البنات | n m | pl=- | girls' education {mass}
تعليم الفتيات | n m | pl=- | girls' education {mass}
تعليم الكبار | n m | pl=- | adult education {mass}
تعليم تقني | n m | pl=- | technical education {mass}
تعليم ثانوي | n m | pl=- | secondary education {mass}
تعليم جامعي | n m | pl=- | university education {mass}; higher education {mass}
تعليم خاص | n m | pl=- | private education {mass}; special education {mass}
تعليم ديني | n m | pl=- | religious education {mass}
تعليم شامل | n m | pl=- | inclusive education {mass}
تعليم عال | n m | pl=- | higher education {mass}
تعليم عالي | n m | pl=- | higher education {mass}
تعليم عن بعد | n m | pl=- | distance learning {mass}
تعليم غير نظامي | n m | pl=- | non-formal education {mass}
تعليم قبل المدرسي | n m | pl=- | preschool education {mass}
تعليم ما قبل المدرسة | n m | pl=- | preschool education {mass}
تعليم مبكر | n m | pl=- | early education {mass}
تعليم متوسط | n m | pl=- | intermediate education {mass}
تعليم مجاني | n m | pl=- | free education {mass}
تعليم مختلط | n m | pl=- | coeducation {mass}; blended learning {mass}
تعليم مدمج | n m | pl=- | blended learning {mass}
تعليم منزلي | n m | pl=- | homeschooling {mass}
تعليم مهني | n m | pl=- | vocational education {mass}
تعليم نظامي | n m | pl=- | formal education {mass}
تعويض البطالة | n m | pl=- | unemployment compensation {mass}
تغير المناخ | n m | pl=- | climate change {mass}
تغير المناخ العالمي | n m | pl=- | global climate change {mass}
تغير مناخي | n m | pl=تغيرات مناخية | climate change {mass}
تغيرات المناخ | n f | pl=- | climate change {mass}
تغيرات مناخية | n f | pl=- | climate change {mass}
تفاضل وتكامل | n m | pl=- | calculus {mass}
تفاعل البوليميراز المتسلسل | n m | pl=- | polymerase chain reaction
تفاعل تسلسلي | n m | pl=تفاعلات تسلسلية | chain reaction
تفاعل كيميائي | n m | pl=تفاعلات كيميائية | chemical reaction
تفاعل متسلسل | n m | pl=تفاعلات متسلسلة | chain reaction
تفاعل نووي | n m | pl=تفاعلات نووية | nuclear reaction
تفجير إرهابي | n m | pl=تفجيرات إرهابية | terrorist bombing
تفجير انتحاري | n m | pl=تفجيرات انتحارية | suicide bombing
تفشي المرض | n m | pl=- | outbreak
تفشي الوباء | n m | pl=- | epidemic outbreak
تقاسم السلطة | n m | pl=- | power sharing {mass}
تقاطع طرق | n m | pl=تقاطعات | intersection; crossroads
تقاعد مبكر | n m | pl=- | early retirement {mass}
تقدير الذات | n m | pl=- | self-esteem {mass}
تقدير خاطئ | n m | pl=- | miscalculation
تقرير المصير | n m | pl=- | self-determination {mass}
تقرير طبي | n m | pl=تقارير طبية | medical report
تقرير مصير | n m | pl=- | self-determination {mass}
تقشف اقتصادي | n m | pl=- | economic austerity {mass}
تقصي الحقائق | n m vn | pl=- | fact-finding {mass}
تقصي حقائق | n m | pl=- | fact-finding {mass}
تقطيع الأشجار | n m | pl=- | tree felling {mass}
تقلص عضلي | n m | pl=تقلصات عضلية | muscle cramp
تقنية البلوك تشين | n f | pl=- | blockchain technology {mass}
تقنية الجيل الخامس | n f | pl=- | 5G technology
تقنية الفيديو | n f | pl=- | VAR {mass}
تقنية المعلومات | n f | pl=- | information technology {mass}
تقنية النانو | n f | pl=- | nanotechnology {mass}
تقنية حيوية | n f | pl=- | biotechnology {mass}
تقويم أسنان | n m | pl=- | orthodontics {mass}; braces {pl}
تقويم الأسنان | n m | pl=- | orthodontics {mass}
تقويم ميلادي | n m | pl=- | Gregorian calendar
تقويم هجري | n m | pl=- | Hijri calendar
تقييم الأثر البيئي | n m | pl=- | environmental impact assessment
تكافؤ الفرص | n m vn | pl=- | equal opportunity {mass}
تكاليف المحاكمة | n f | pl=- | trial costs {pl}
تكاليف المعيشة | n f | pl=- | cost of living
تكرير النفط | n m | pl=- | oil refining {mass}
تكلفة المعيشة | n f | pl=- | cost of living
تكلفة معيشة | n f | pl=- | cost of living
تكلل بالنجاح | v | impf=يتكلل; intr | succeed
تكميم المعدة | n m | pl=- | sleeve gastrectomy {mass}
تكنولوجيا المعلومات | n f | pl=- | information technology {mass}
تكنولوجيا حديثة | n f | pl=- | modern technology
تكنولوجيا حيوية | n f | pl=- | biotechnology {mass}
تكنولوجيا معلومات | n f | pl=- | information technology {mass}
تكيس المبايض | n m | pl=- | polycystic ovaries {pl}
تكيف مع المناخ | n m | pl=- | climate adaptation {mass}
تكييف هواء | n m | pl=- | air conditioning {mass}
تلاعب بنتائج المباريات | n m | pl=- | match-fixing {mass}
تلسكوب جيمس ويب | n m | pl=- | James Webb Space Telescope
تلسكوب راديوي | n m | pl=تلسكوبات راديوية | radio telescope
تلسكوب فضائي | n m | pl=تلسكوبات فضائية | space telescope
تلسكوب هابل | n m | pl=- | Hubble Space Telescope
تلفزيون رسمي | n m | pl=- | state television {mass}
تلفزيون عراقي | n m | pl=- | Iraqi television {mass}
تلقيح اصطناعي | n m | pl=- | artificial insemination {mass}; in vitro fertilization {mass}
تلقيح صناعي | n m | pl=- | artificial insemination {mass}
تلك المرة | adv | | that time
تلميذ مدرسة | n m hum | pl=تلاميذ | schoolboy; pupil
تلوث البيئة | n m | pl=- | environmental pollution {mass}
تلوث الماء | n m | pl=- | water pollution {mass}
تلوث المياه | n m | pl=- | water pollution {mass}
تلوث الهواء | n m | pl=- | air pollution {mass}
تلوث بلاستيكي | n m | pl=- | plastic pollution {mass}
تلوث بيئي | n m | pl=- | environmental pollution {mass}
تلوث ضوضائي | n m | pl=- | noise pollution {mass}
تليف الكبد | n m | pl=- | cirrhosis {mass}
تليف رئوي | n m | pl=- | pulmonary fibrosis {mass}
تليف كيسي | n m | pl=- | cystic fibrosis {mass}
تمارين التنفس | n f | pl=- | breathing exercises {pl}
تمارين القوة | n f | pl=- | strength training {mass}
تمارين رياضية | n f | pl=- | exercise {mass}
تماس كهربائي | n m | pl=- | short circuit
تمثيل دبلوماسي | n m | pl=- | diplomatic representation {mass}
تمريرة حاسمة | n f | pl=تمريرات حاسمة | assist
تمريض منزلي | n m | pl=- | home nursing {mass}
تمرين بدني | n m | pl=تمارين بدنية | physical exercise
تمرين رياضي | n m | pl=تمارين رياضية | exercise
تمرين عسكري | n m | pl=تمارين عسكرية | military exercise
تمزق عضلي | n m | pl=تمزقات عضلية | torn muscle
تمسك بموقفه | v | impf=يتمسك; intr | stick to his position
تمسك بموقفها | v | impf=يتمسك; intr | stick to her position
تمسك بموقفهم | v | impf=يتمسك; intr | stick to their position
تملح التربة | n m | pl=- | soil salinization {mass}
تمويل أخضر | n m | pl=- | green finance {mass}
تمويل أصغر | n m | pl=- | microfinance {mass}
تمويل إسلامي | n m | pl=- | Islamic finance {mass}
تمويل الإرهاب | n m | pl=- | terrorist financing {mass}; financing of terrorism {mass}
تمويل المناخ | n m | pl=- | climate finance {mass}
تمويل جماعي | n m | pl=- | crowdfunding {mass}
تمويل دولي | n m | pl=- | international financing {mass}
تمويل عام | n m | pl=- | public funding {mass}
تمويل مناخي | n m | pl=- | climate finance {mass}
تمييز عنصري | n m | pl=- | racial discrimination {mass}
تنس الريشة | n m | pl=- | badminton {mass}
تنس الطاولة | n m | pl=- | table tennis {mass}
تنس طاولة | n m | pl=- | table tennis {mass}
تنسيق أمني | n m | pl=- | security coordination {mass}
تنظير القولون | n m | pl=- | colonoscopy {mass}
تنظير المعدة | n m | pl=- | gastroscopy {mass}
تنظير داخلي | n m | pl=- | endoscopy {mass}
تنظيف الأسنان | n m | pl=- | teeth cleaning {mass}; brushing of teeth {mass}
تنظيم إرهابي | n m | pl=تنظيمات إرهابية | terrorist organization
تنظيم الأسرة | n m | pl=- | family planning {mass}
تنظيم النسل | n m | pl=- | birth control {mass}
تنظيم مسلح | n m | pl=- | armed organization
تنفس اصطناعي | n m | pl=- | artificial respiration {mass}
تنفس الصعداء | v | impf=يتنفس; intr | breathe a sigh of relief
تنفس صناعي | n m | pl=- | artificial respiration {mass}
تنفيذ حكم الإعدام | n m | pl=- | execution {mass}
تنفيذا ل | prep | | in implementation of
تنقيب البيانات | n m | pl=- | data mining {mass}
تنقيب عن النفط | n m | pl=- | oil exploration {mass}
تنقيب في البيانات | n m | pl=- | data mining {mass}
تنمر إلكتروني | n m | pl=- | cyberbullying {mass}
تنمية اجتماعية | n f | pl=- | social development {mass}
تنمية اقتصادية | n f | pl=- | economic development {mass}
تنمية بشرية | n f | pl=- | human development {mass}
تنمية ذاتية | n f | pl=- | self-development {mass}
تنمية مستدامة | n f | pl=- | sustainable development {mass}
تنوع بيولوجي | n m | pl=- | biodiversity {mass}
تنوع حيوي | n m | pl=- | biodiversity {mass}
تهجير قسري | n m | pl=- | forced displacement {mass}
تهرب ضريبي | n m vn | pl=- | tax evasion {mass}
تهريب الأسلحة | n m | pl=- | arms smuggling {mass}
تهريب البشر | n m | pl=- | human smuggling {mass}
تهريب المخدرات | n m | pl=- | drug trafficking {mass}
تهمة جنائية | n f | pl=تهم جنائية | criminal charge
تهويدة أطفال | n f | pl=- | lullaby {plural: lullabies}
توازن الرعب | n m | pl=- | balance of terror
توازن القوى | n m | pl=- | balance of power
توازن بيئي | n m | pl=- | ecological balance
تواصل اجتماعي | n m | pl=- | social media {mass}
توتر عصبي | n m | pl=- | nervous tension {mass}
توجه إلى صناديق الاقتراع | v | impf=يتوجه; intr | go to the polls
توربين رياح | n m | pl=+ات | wind turbine
توربينات الرياح | n f | pl=- | wind turbines {pl}
توربينات رياح | n f | pl=- | wind turbines {pl}
توقعات الطقس | n f | pl=- | weather forecast
توقف القلب | n m | pl=- | cardiac arrest {mass}
توقيت صيفي | n m | pl=- | daylight saving time {mass}
توقيت محلي | n m | pl=- | local time {mass}
توقيف احتياطي | n m | pl=- | pretrial detention {mass}
تيار كهربائي | n m | pl=- | electric current; electricity {mass}
تيار متردد | n m | pl=- | alternating current
تيار مستمر | n m | pl=- | direct current
تيسير كمي | n m | pl=- | quantitative easing {mass}
ثانوية عامة | n f | pl=- | high school diploma
ثاني أكسيد الكبريت | n m | pl=- | sulfur dioxide {mass}
ثاني أكسيد الكربون | n m | pl=- | carbon dioxide {mass}
ثاني أكسيد النيتروجين | n m | pl=- | nitrogen dioxide {mass}
ثدييات بحرية | n f | pl=- | marine mammals {pl}
ثراء فاحش | n m | pl=- | extreme wealth {mass}; opulence {mass}
ثروات طبيعية | n f | pl=- | natural resources {pl}
ثروة حيوانية | n f | pl=- | livestock {mass}
ثروة سمكية | n f | pl=- | fish resources {pl}; fisheries {pl}
ثروة نفطية | n f | pl=- | oil wealth {mass}
ثعلب الماء | n m | pl=- | otter
ثغرة أمنية | n f | pl=ثغرات أمنية | security vulnerability; vulnerability
ثقافة شعبية | n f | pl=- | popular culture {mass}
ثقافة عامة | n f | pl=- | general knowledge {mass}
ثقافة فرعية | n f | pl=- | subculture
ثقافة مالية | n f | pl=- | financial literacy {mass}
ثقب أسود | n m | pl=ثقوب سوداء | black hole
ثقب الأوزون | n m | pl=- | ozone hole
ثقب دودي | n m | pl=ثقوب دودية | wormhole
ثقة البرلمان | n f | pl=- | parliament's confidence {mass}
ثقة بالنفس | n f | pl=- | self-confidence {mass}
ثقة في النفس | n f | pl=- | self-confidence {mass}
ثقة مفرطة | n f | pl=- | overconfidence {mass}
ثقيل الوزن | adj | | heavyweight
ثكنة عسكرية | n f | pl=ثكنات عسكرية | military barracks {plural: military barracks}
ثلاثي الأبعاد | adj | | three-dimensional
ثلاثي الأطراف | adj | | trilateral
ثلث معطل | n m | pl=- | blocking third
ثمار البحر | n f | pl=- | seafood {mass}
ثمن النهائي | n m | pl=- | round of 16
ثنائي الأبعاد | adj | | two-dimensional
ثنائي الجنسية | adj | | dual-national
ثنائي القومية | adj | | binational
ثنائي اللغة | adj | | bilingual
ثوب سباحة | n m | pl=أثواب | swimsuit
ثوران بركاني | n m | pl=- | volcanic eruption
ثورة بركان | n f | pl=- | volcanic eruption
ثورة شعبية | n f | pl=- | popular uprising
ثورة صناعية | n f | pl=ثورات صناعية | industrial revolution
ثورة صناعية رابعة | n f | pl=- | fourth industrial revolution
ثورة مضادة | n f | pl=ثورات مضادة | counterrevolution
ثورة ملونة | n f | pl=ثورات ملونة | color revolution
جائحة كورونا | n f | pl=- | coronavirus pandemic
جائحة كوفيد | n f | pl=- | COVID pandemic
جائزة أوسكار | n f | pl=جوائز | Oscar; Academy Award
جائزة ترضية | n f | pl=جوائز | consolation prize
جائزة كبرى | n f | pl=جوائز كبرى | grand prize; Grand Prix
جائزة مالية | n f | pl=جوائز مالية | cash prize
جائزة نوبل للآداب | n f | pl=- | Nobel Prize in Literature
جاذبية أرضية | n f | pl=- | gravity {mass}
جاسوس مزدوج | n m hum | pl=- | double agent
جانب آخر | n m | pl=- | other side
جبل جليد | n m | pl=جبال | iceberg
جبل جليدي | n m | pl=جبال جليدية | iceberg
جبن أبيض | n m | pl=- | white cheese {mass}
جبن الماعز | n m | pl=- | goat cheese {mass}
جبن قريش | n m | pl=- | cottage cheese {mass}
جبنة بيضاء | n f | pl=- | white cheese {mass}
جبهة قتال | n f | pl=+ات | battlefront
جدار الصوت | n m | pl=- | sound barrier
جدار الفصل | n m | pl=- | separation wall
جدار حماية | n m | pl=جدران | firewall
جدار عازل | n m | pl=- | separation wall; barrier wall
جدار فاصل | n m | pl=- | separation wall
جدار ناري | n m | pl=جدران نارية | firewall
جدران السجن | n f | pl=- | prison walls {pl}
جدري القردة | n m | pl=- | monkeypox {mass}; mpox {mass}
جدري الماء | n m | pl=- | chickenpox {mass}
جدول أعمال | n m | pl=جداول | agenda
جدول الترتيب | n m | pl=- | standings {pl}; league table
جدول الميداليات | n m | pl=- | medal table
جدول دوري | n m | pl=- | periodic table
جدول زمني | n m | pl=جداول زمنية | timetable; timeline
جدولة الديون | n f | pl=- | debt rescheduling {mass}
جدوى اقتصادية | n f | pl=- | economic feasibility {mass}
جدير بالثقة | adj | | trustworthy
جدير بالذكر | adj | | worth mentioning
جدير بالملاحظة | adj | | noteworthy
جذب الأنظار | v | impf=يجذب; intr | attract attention
جذب الانتباه | v | impf=يجذب; intr | attract attention
جذب انتباه | v | impf=يجذب | attract the attention of
جذر تربيعي | n m | pl=- | square root
جرائم إبادة جماعية | n f | pl=- | crimes of genocide {pl}; genocide {mass}
جرائم إلكترونية | n f | pl=- | cybercrime {mass}
جرائم الحرب | n f | pl=- | war crimes {pl}
جرائم الشرف | n f | pl=- | honor killings {pl}
جرائم الكراهية | n f | pl=- | hate crimes {pl}
جرائم حرب | n f | pl=- | war crimes {pl}
جرائم ضد الإنسانية | n f | pl=- | crimes against humanity {pl}
جراح أعصاب | n m hum | pl=- | neurosurgeon
جراح تجميل | n m hum | pl=- | plastic surgeon
جراح قلب | n m hum | pl=- | heart surgeon
جراحة الأعصاب | n f | pl=- | neurosurgery {mass}
جراحة التجميل | n f | pl=- | plastic surgery {mass}
جراحة السمنة | n f | pl=- | bariatric surgery {mass}
جراحة العظام | n f | pl=- | orthopedic surgery {mass}
جراحة العيون | n f | pl=- | eye surgery {mass}
جراحة القلب | n f | pl=- | heart surgery {mass}
جراحة القلب المفتوح | n f | pl=- | open-heart surgery {mass}
جراحة بالمنظار | n f | pl=- | laparoscopic surgery {mass}; keyhole surgery {mass}
جراحة تجميلية | n f | pl=جراحات تجميلية | cosmetic surgery; plastic surgery
جراحة ترميمية | n f | pl=- | reconstructive surgery {mass}
جراحة طفيفة التوغل | n f | pl=- | minimally invasive surgery {mass}
جراحة عامة | n f | pl=- | general surgery {mass}
جراد البحر | n m | pl=- | lobster
جرس إنذار | n m | pl=أجراس | alarm bell
جرس الباب | n m | pl=- | doorbell
جرس باب | n m | pl=- | doorbell
جرعة أولى | n f | pl=- | first dose
جرعة تحفيزية | n f | pl=جرعات تحفيزية | booster dose
جرعة تنشيطية | n f | pl=جرعات تنشيطية | booster dose
جرعة ثانية | n f | pl=- | second dose
جرعة زائدة | n f | pl=جرعات زائدة | overdose
جرعة قاتلة | n f | pl=جرعات قاتلة | lethal dose
جرعة معززة | n f | pl=جرعات معززة | booster dose
جرعة معززة ثانية | n f | pl=- | second booster shot
جرعة مفرطة | n f | pl=جرعات مفرطة | overdose
جرعة يومية | n f | pl=جرعات يومية | daily dose
جرف جليدي | n m | pl=جروف جليدية | ice shelf {plural: ice shelves}
جرف صخري | n m | pl=جروف صخرية | cliff
جرف قاري | n m | pl=جروف قارية | continental shelf
جرم سماوي | n m | pl=أجرام سماوية | celestial body {plural: celestial bodies}
جروح بليغة | n f | pl=- | severe wounds {pl}; serious injuries {pl}
جروح خطيرة | n f | pl=- | serious injuries {pl}; serious wounds {pl}
جروح طفيفة | n f | pl=- | minor injuries {pl}
جريب فروت | n m | pl=- | grapefruit
جريدة رسمية | n f | pl=- | official gazette
جريدة يومية | n f | pl=جرائد يومية | daily newspaper
جريمة إلكترونية | n f | pl=جرائم إلكترونية | cybercrime
جريمة اغتصاب | n f | pl=جرائم | rape
جريمة جنائية | n f | pl=- | criminal offense
جريمة حرابة | n f | pl=- | highway robbery {mass}
جريمة حرب | n f | pl=جرائم | war crime
جريمة سرقة | n f | pl=جرائم | theft; robbery {plural: robberies}
جريمة سيبرانية | n f | pl=جرائم سيبرانية | cybercrime
جريمة شرف | n f | pl=جرائم | honor killing
جريمة ضد الإنسانية | n f | pl=جرائم ضد الإنسانية | crime against humanity {plural: crimes against humanity}
جريمة قتل | n f | pl=جرائم | murder
جريمة كاملة | n f | pl=- | perfect crime
جريمة كراهية | n f | pl=جرائم | hate crime
جريمة مخلة بالشرف | n f | pl=جرائم مخلة بالشرف | crime of moral turpitude
جريمة منظمة | n f | pl=- | organized crime {mass}
جريمة نكراء | n f | pl=جرائم نكراء | heinous crime
جزء لا يتجزأ | n m | pl=- | integral part
جزيئات البلاستيك الدقيقة | n f | pl=- | microplastics {pl}
جسم طائر مجهول | n m | pl=أجسام طائرة مجهولة | unidentified flying object; UFO
جسم متفجر | n m | pl=أجسام متفجرة | explosive device
جسم مشبوه | n m | pl=أجسام مشبوهة | suspicious object
جسم مضاد | n m | pl=أجسام مضادة | antibody
جسيم أولي | n m | pl=جسيمات أولية | elementary particle
جسيمات بلاستيكية دقيقة | n f | pl=- | microplastics {pl}
جسيمات دقيقة | n f | pl=- | fine particles {pl}; particulate matter {mass}
جسيمات دون ذرية | n f | pl=- | subatomic particles {pl}
جلد الذات | n m | pl=- | self-flagellation {mass}
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
جليد بحري | n m | pl=- | sea ice {mass}
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
جناح أيسر | n m | pl=- | left wing; left winger
جناح أيمن | n m | pl=- | right wing; right winger
جناح سياسي | n m | pl=أجنحة سياسية | political wing
جناح عسكري | n m | pl=أجنحة عسكرية | military wing
جناح فندقي | n m | pl=أجنحة فندقية | hotel suite
جنبا إلى جنب | adv | | side by side
جندي احتياط | n m hum | pl=جنود | reservist; reserve soldier
جندي حفظ سلام | n m hum | pl=جنود | peacekeeper
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
جنون الارتياب | n m | pl=- | paranoia {mass}
جنون البقر | n m | pl=- | mad cow disease {mass}
جنون العظمة | n m | pl=- | megalomania {mass}; delusions of grandeur {pl}
جهات إنفاذ القانون | n f | pl=- | law enforcement agencies {pl}
جهاز أمن الدولة | n m | pl=- | state security service
جهاز أمني | n m | pl=أجهزة أمنية | security service; security agency
جهاز إداري | n m | pl=أجهزة إدارية | administrative apparatus
جهاز إرسال | n m | pl=أجهزة | transmitter
جهاز إنذار | n m | pl=أجهزة | alarm
جهاز استخبارات | n m | pl=أجهزة | intelligence service
جهاز استشعار | n m | pl=أجهزة | sensor
جهاز استقبال | n m | pl=أجهزة | receiver
جهاز الدوران | n m | pl=- | circulatory system
جهاز الشرطة | n m | pl=- | police force
جهاز الصراف الآلي | n m | pl=- | ATM
جهاز المخابرات | n m | pl=- | intelligence service
جهاز المخابرات الوطني | n m | pl=- | National Intelligence Service
جهاز المناعة | n m | pl=- | immune system
جهاز بولي | n m | pl=- | urinary system
جهاز تحكم | n m | pl=أجهزة | controller; remote control
جهاز تحكم عن بعد | n m | pl=أجهزة | remote control
جهاز تدريبي | n m | pl=- | coaching staff {mass}
جهاز تكييف | n m | pl=أجهزة | air conditioner
جهاز تلفزيون | n m | pl=أجهزة | television set
جهاز تناسلي | n m | pl=- | reproductive system
جهاز تنظيم ضربات القلب | n m | pl=أجهزة | pacemaker
جهاز تنفس | n m | pl=أجهزة | ventilator
جهاز تنفس اصطناعي | n m | pl=أجهزة | ventilator
جهاز تنفسي | n m | pl=- | respiratory system
جهاز تنفسي علوي | n m | pl=- | upper respiratory tract
جهاز توجيه | n m | pl=أجهزة | router
جهاز جولجي | n m | pl=- | Golgi apparatus {mass}
جهاز حاسوب | n m | pl=أجهزة | computer
جهاز حركي | n m | pl=- | musculoskeletal system
جهاز دوري | n m | pl=- | circulatory system
جهاز ذكي | n m | pl=أجهزة ذكية | smart device
جهاز صراف آلي | n m | pl=أجهزة | ATM
جهاز طرد مركزي | n m | pl=أجهزة | centrifuge
جهاز عرض | n m | pl=أجهزة | projector
جهاز عصبي | n m | pl=- | nervous system
جهاز فني | n m | pl=أجهزة فنية | coaching staff
جهاز قضائي | n m | pl=أجهزة قضائية | judiciary; judicial system
جهاز قياس الضغط | n m | pl=أجهزة | blood pressure monitor
جهاز كشف | n m | pl=أجهزة | detector
جهاز كشف الكذب | n m | pl=أجهزة | lie detector; polygraph
جهاز كمبيوتر | n m | pl=أجهزة | computer
جهاز كهربائي | n m | pl=أجهزة كهربائية | electrical appliance
جهاز لمفاوي | n m | pl=- | lymphatic system
جهاز لوحي | n m | pl=أجهزة لوحية | tablet
جهاز محمول | n m | pl=أجهزة محمولة | mobile device
جهاز مخابرات | n m | pl=أجهزة | intelligence service
جهاز مصرفي | n m | pl=- | banking system; banking sector
جهاز مناعة | n m | pl=أجهزة | immune system
جهاز مناعي | n m | pl=- | immune system
جهاز هضمي | n m | pl=- | digestive system
جهاز هضمي علوي | n m | pl=- | upper digestive tract
جهد استخباراتي | n m | pl=- | intelligence effort
جهد استخباري | n m | pl=- | intelligence effort
جهد كهربائي | n m | pl=جهود كهربائية | voltage
جهود الإغاثة | n f | pl=- | relief efforts {pl}
جهود دبلوماسية | n f | pl=- | diplomatic efforts {pl}
جهود دولية | n f | pl=- | international efforts {pl}
جوائز الأوسكار | n f | pl=- | Oscars {pl}; Academy Awards {pl}
جوارب طويلة | n f | pl=- | stockings {pl}
جواز اللقاح | n m | pl=- | vaccine passport
جواز سفر | n m | pl=+ات | passport
جواز صحي | n m | pl=- | health pass; health passport
جودة الحياة | n f | pl=- | quality of life
جودة الهواء | n f | pl=- | air quality {mass}
جوز الهند | n m | pl=- | coconut
جوز هند | n m | pl=- | coconut
جوزة الطيب | n f | pl=- | nutmeg {mass}
جولة أولى | n f | pl=- | first round
جولة إعادة | n f | pl=- | runoff
جولة افتتاحية | n f | pl=جولات افتتاحية | opening round
جولة افتراضية | n f | pl=جولات افتراضية | virtual tour
جولة ثانية | n f | pl=- | second round
جولة محادثات | n f | pl=جولات | round of talks {plural: rounds of talks}
جولة مفاوضات | n f | pl=- | round of negotiations
جيد التجهيز | adj | | well-equipped
جيد التنظيم | adj | | well-organized
جيش إلكتروني | n m | pl=جيوش إلكترونية | cyber army
جيش احتلال | n m | pl=جيوش | occupation army
جيش نظامي | n m | pl=- | regular army
جيش وطني | n m | pl=- | national army
جيل الألفية | n m | pl=- | millennials {pl}
جيل الشباب | n m | pl=- | younger generation
جيل جديد | n m | pl=- | new generation
جيل زد | n m | pl=- | Generation Z {mass}
جيلا بعد جيل | adv | | generation after generation
حائط المبكى | n m | pl=- | Wailing Wall; Western Wall
حاجز أمني | n m | pl=حواجز أمنية | security checkpoint
حاجز الصوت | n m | pl=- | sound barrier
حاجز تجاري | n m | pl=حواجز تجارية | trade barrier
حاجز تفتيش | n m | pl=حواجز | checkpoint
حاجز خرساني | n m | pl=حواجز خرسانية | concrete barrier
حاجز طيار | n m | pl=- | flying checkpoint
حاجز عسكري | n m | pl=حواجز عسكرية | military checkpoint
حاجز لغوي | n m | pl=حواجز لغوية | language barrier
حاجز نفسي | n m | pl=حواجز نفسية | psychological barrier
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
حارس سجن | n m hum | pl=حراس | prison guard
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
حاسوب عملاق | n m | pl=حواسيب عملاقة | supercomputer
حاسوب فائق | n m | pl=حواسيب فائقة | supercomputer
حاسوب كمومي | n m | pl=حواسيب كمومية | quantum computer
حاسوب كمي | n m | pl=حواسيب كمية | quantum computer
حاسوب لوحي | n m | pl=حواسيب لوحية | tablet computer; tablet
حاسوب محمول | n m | pl=حواسيب محمولة | laptop
حاسوب مكتبي | n m | pl=حواسيب مكتبية | desktop computer
حاصل الذكاء | n m | pl=- | intelligence quotient
حاصل جمع | n m | pl=- | sum
حاصل ضرب | n m | pl=- | product
حاضنة أعمال | n f | pl=+ات | business incubator
حافلة ركاب | n f | pl=+ات | passenger bus
حافلة سياحية | n f | pl=حافلات سياحية | tour bus
حافلة صغيرة | n f | pl=حافلات صغيرة | minibus
حافلة مدرسية | n f | pl=حافلات مدرسية | school bus
حافلة نقل | n f | pl=+ات | bus
حاق ب | v | impf=يحيق ب | befall
حاكم عسكري | n m hum title | pl=حكام عسكريون,حكام عسكريين | military governor
حاكم مدني | n m hum title | pl=حكام مدنيون,حكام مدنيين | civil governor
حاكم مطلق | n m hum | pl=حكام مطلقون,حكام مطلقين | autocrat
حال دون | v | impf=يحول دون | prevent
حالة إصابة | n f | pl=+ات | case; infection
حالة إغماء | n f | pl=+ات | fainting spell
حالة اجتماعية | n f | pl=- | marital status
حالة استثنائية | n f | pl=- | exceptional case
حالة الطقس | n f | pl=- | weather {mass}
حالة الطوارئ | n f | pl=- | state of emergency
حالة انتحار | n f | pl=+ات | suicide
حالة انعدام الوزن | n f | pl=- | state of weightlessness
حالة تأهب | n f | pl=- | state of alert
حالة تسمم | n f | pl=+ات | poisoning case
حالة حرب | n f | pl=- | state of war
حالة حرجة | n f | pl=حالات حرجة | critical condition
حالة ذهنية | n f | pl=- | state of mind {plural: states of mind}
حالة صحية | n f | pl=حالات صحية | health condition
حالة طلاق | n f | pl=+ات | divorce
حالة طوارئ | n f | pl=+ات | state of emergency {plural: states of emergency}
حالة مؤكدة | n f | pl=حالات مؤكدة | confirmed case
حالة مرضية | n f | pl=حالات مرضية | medical condition
حالة مزاجية | n f | pl=- | mood
حالة مستقرة | n f | pl=- | stable condition
حالة نفسية | n f | pl=- | psychological state; mental state
حالة وبائية | n f | pl=- | epidemiological situation
حالة وفاة | n f | pl=+ات | death
حالي جدا | adj | | very current
حامل أسهم | n m hum | pl=حملة | shareholder
حامل لقب | n m hum | pl=حملة; f=+ة | titleholder; defending champion
حاملة طائرات | n f | pl=+ات | aircraft carrier
حاوية القمامة | n f | pl=- | garbage bin; dumpster
حاوية شحن | n f | pl=+ات | shipping container
حاوية نفايات | n f | pl=+ات | dumpster; garbage container
حب استطلاع | n m | pl=- | curiosity {mass}
حب الاستطلاع | n m | pl=- | curiosity {mass}
حب الذات | n m | pl=- | self-love {mass}
حب الشباب | n m | pl=- | acne {mass}
حب الوطن | n m | pl=- | patriotism {mass}; love of country {mass}
حبال صوتية | n f | pl=- | vocal cords {pl}
حبة البركة | n f | pl=- | black seed {mass}; nigella {mass}
حبة بغداد | n f | pl=- | cutaneous leishmaniasis {mass}
حبة دواء | n f | pl=حبوب,حبات | pill
حبة سوداء | n f | pl=- | black seed {mass}
حبر انتخابي | n m | pl=- | election ink {mass}
حبر سري | n m | pl=- | invisible ink {mass}
حبر على ورق | n m | pl=- | mere ink on paper {mass}
حبس أنفاسه | v | impf=يحبس; intr | hold his breath
حبس أنفاسها | v | impf=يحبس; intr | hold her breath
حبس أنفاسهم | v | impf=يحبس; intr | hold their breath
حبس احتياطي | n m | pl=- | pretrial detention {mass}
حبس انفرادي | n m | pl=- | solitary confinement {mass}
حبس مؤبد | n m | pl=- | life imprisonment {mass}
حبس مؤقت | n m | pl=- | temporary detention {mass}
حبس منزلي | n m | pl=- | house arrest {mass}
حبل المشنقة | n m | pl=- | noose; hangman's noose
حبل المشيمة | n m | pl=- | umbilical cord
حبل سري | n m | pl=حبال سرية | umbilical cord
حبل شوكي | n m | pl=- | spinal cord
حبوب الإفطار | n f | pl=- | breakfast cereal {mass}
حبوب البن | n f | pl=- | coffee beans {pl}
حبوب القهوة | n f | pl=- | coffee beans {pl}
حبوب كاملة | n f | pl=- | whole grains {pl}
حبوب كبتاغون | n f | pl=- | Captagon pills {pl}
حبوب مخدرة | n f | pl=- | narcotic pills {pl}
حبوب منع الحمل | n f | pl=- | contraceptive pills {pl}
حبوب منومة | n f | pl=- | sleeping pills {pl}
حبوب مهلوسة | n f | pl=- | hallucinogenic pills {pl}
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
حجاج بيت الله الحرام | n m hum | pl=- | pilgrims {pl}
حجب الثقة | n m | pl=- | vote of no confidence
حجب ثقة | n m | pl=- | vote of no confidence
حجر أساس | n m | pl=- | foundation stone
حجر الرشيد | n m | pl=- | Rosetta Stone
حجر الزاوية | n m | pl=- | cornerstone
حجر الفلاسفة | n m | pl=- | philosopher's stone
حجر الكلس | n m | pl=- | limestone {mass}
حجر جيري | n m | pl=- | limestone {mass}
حجر رحى | n m | pl=- | millstone
حجر رملي | n m | pl=- | sandstone {mass}
حجر زاوية | n m | pl=- | cornerstone
حجر صحي | n m | pl=- | quarantine {mass}
حجر عثرة | n m | pl=- | stumbling block
حجر كريم | n m | pl=أحجار كريمة | gemstone
حجر منزلي | n m | pl=- | home quarantine {mass}
حجر نيزكي | n m | pl=أحجار نيزكية | meteorite
حجم العينة | n m | pl=- | sample size
حد أدنى | n m | pl=- | minimum
حد أدنى للأجور | n m | pl=- | minimum wage
حد أقصى | n m | pl=- | maximum
حد الكفاف | n m | pl=- | subsistence level
حد من | v | impf=يحد من | limit; reduce
حدقة العين | n f | pl=- | pupil
حديث العهد | adj | | new; recent
حديث الولادة | adj | pl=حديثو الولادة,حديثي الولادة | newborn
حديث نبوي | n m | pl=أحاديث نبوية | prophetic hadith
حديد التسليح | n m | pl=- | rebar {mass}
حديد الزهر | n m | pl=- | cast iron {mass}
حديقة حيوان | n f | pl=حدائق | zoo
حديقة حيوانات | n f | pl=حدائق | zoo
حديقة عامة | n f | pl=حدائق عامة | public park; park
حديقة نباتية | n f | pl=حدائق نباتية | botanical garden
حديقة وطنية | n f | pl=حدائق وطنية | national park
حذا حذو | v | impf=يحذو | follow the example of
حذاء ذهبي | n m | pl=- | Golden Boot
حذاء رياضي | n m | pl=أحذية رياضية; plgloss=sneakers {pl} | sneaker; sports shoe
حرائق الغابات | n f | pl=- | wildfires {pl}; forest fires {pl}
حراري أرضي | adj nisba | | geothermal
حراس السجن | n m hum | pl=- | prison guards {pl}
حرب أسعار | n f | pl=حروب | price war
حرب أهلية | n f | pl=حروب أهلية | civil war
حرب إبادة | n f | pl=حروب | war of extermination {plural: wars of extermination}
حرب إعلامية | n f | pl=- | media war
حرب إلكترونية | n f | pl=- | electronic warfare {mass}
حرب استباقية | n f | pl=حروب استباقية | preemptive war
حرب استنزاف | n f | pl=حروب | war of attrition
حرب الأيام الستة | n f | pl=- | Six-Day War
حرب الإبادة | n f | pl=- | war of extermination
حرب الاستقلال | n f | pl=- | war of independence
حرب التحرير | n f | pl=- | war of liberation
حرب الخليج الأولى | n f | pl=- | First Gulf War
حرب الخليج الثانية | n f | pl=- | Second Gulf War; Gulf War
حرب الشوارع | n f | pl=- | street fighting {mass}; urban warfare {mass}
حرب المدن | n f | pl=- | urban warfare {mass}
حرب باردة | n f | pl=- | cold war
حرب باردة جديدة | n f | pl=- | new Cold War
حرب بالوكالة | n f | pl=- | proxy war
حرب بيولوجية | n f | pl=حروب بيولوجية | biological warfare {mass}
حرب تجارية | n f | pl=- | trade war
حرب خاطفة | n f | pl=حروب خاطفة | blitzkrieg
حرب سيبرانية | n f | pl=حروب سيبرانية | cyber warfare {mass}
حرب شاملة | n f | pl=- | all-out war
حرب شوارع | n f | pl=- | street fighting {mass}
حرب ضروس | n f | pl=حروب ضروس | fierce war
حرب طائفية | n f | pl=حروب طائفية | sectarian war
حرب طاحنة | n f | pl=حروب طاحنة | devastating war
حرب عالمية | n f | pl=حروب عالمية | world war
حرب عدوانية | n f | pl=حروب عدوانية | war of aggression {plural: wars of aggression}
حرب عصابات | n f | pl=- | guerrilla warfare {mass}
حرب كلامية | n f | pl=حروب كلامية | war of words {plural: wars of words}
حرب مقدسة | n f | pl=حروب مقدسة | holy war
حرب نفسية | n f | pl=- | psychological warfare {mass}
حرب نووية | n f | pl=- | nuclear war
حرب هجينة | n f | pl=حروب هجينة | hybrid warfare {mass}
حرس الحدود | n m | pl=- | Border Guard
حرس جمهوري | n m | pl=- | Republican Guard
حرس حدود | n m | pl=- | border guards {pl}
حرس وطني | n m | pl=- | national guard
حرصا على | prep | | out of concern for
حرف أبجدي | n m | pl=حروف أبجدية | letter of the alphabet {plural: letters of the alphabet}
حرف جر | n m | pl=حروف | preposition
حرف عطف | n m | pl=حروف | conjunction
حرفا بحرف | adv | | to the letter
حرق الغابات | n m | pl=- | forest burning {mass}
حرق شمسي | n m | pl=- | sunburn
حرقة المعدة | n f | pl=- | heartburn {mass}
حرك ساكنا | v | impf=يحرك; intr | lift a finger
حركة احتجاجية | n f | pl=حركات احتجاجية | protest movement
حركة السفن | n f | pl=- | shipping traffic {mass}
حركة السير | n f | pl=- | traffic {mass}
حركة الطيران | n f | pl=- | air traffic {mass}
حركة المرور | n f | pl=- | traffic {mass}
حركة الملاحة | n f | pl=- | shipping traffic {mass}; navigation {mass}
حركة الملاحة البحرية | n f | pl=- | maritime traffic {mass}
حركة الملاحة الجوية | n f | pl=- | air traffic {mass}
حركة سياسية | n f | pl=حركات سياسية | political movement
حركة طيران | n f | pl=- | air traffic {mass}
حركة عدم الانحياز | n f | pl=- | Non-Aligned Movement
حركة عمالية | n f | pl=- | labor movement
حركة مرور | n f | pl=- | traffic {mass}
حركة مقاومة | n f | pl=- | resistance movement
حرم جامعي | n m | pl=- | campus
حرمان من النوم | n m | pl=- | sleep deprivation {mass}
حروق الشمس | n f | pl=- | sunburn {mass}
حروق بليغة | n f | pl=- | severe burns {pl}
حريات عامة | n f | pl=- | public freedoms {pl}; civil liberties {pl}
حريات مدنية | n f | pl=- | civil liberties {pl}
حرية الإرادة | n f | pl=- | free will {mass}
حرية الاختيار | n f | pl=- | freedom of choice {mass}
حرية الاعتقاد | n f | pl=- | freedom of belief {mass}
حرية التجمع | n f | pl=- | freedom of assembly {mass}
حرية التعبير | n f | pl=- | freedom of expression {mass}
حرية التفكير | n f | pl=- | freedom of thought {mass}
حرية التنقل | n f | pl=- | freedom of movement {mass}
حرية الدين | n f | pl=- | freedom of religion {mass}
حرية الرأي | n f | pl=- | freedom of opinion {mass}
حرية الصحافة | n f | pl=- | freedom of the press {mass}
حرية العبادة | n f | pl=- | freedom of worship {mass}
حرية المعتقد | n f | pl=- | freedom of belief {mass}
حرية الملاحة | n f | pl=- | freedom of navigation {mass}
حرية دينية | n f | pl=حريات دينية | religious freedom {mass}
حرية شخصية | n f | pl=حريات شخصية | personal freedom
حريق غابات | n m | pl=حرائق | forest fire; wildfire
حزام أخضر | n m | pl=أحزمة خضراء | green belt
حزام أمان | n m | pl=أحزمة | seat belt
حزام أمني | n m | pl=أحزمة أمنية | security belt; security cordon
حزام الكويكبات | n m | pl=- | asteroid belt
حزام النار | n m | pl=- | Ring of Fire
حزام متفجر | n m | pl=أحزمة متفجرة | explosive belt
حزام ناسف | n m | pl=أحزمة ناسفة | explosive belt
حزام نقل | n m | pl=أحزمة | conveyor belt
حزب الأغلبية | n m | pl=- | majority party
حزب حاكم | n m | pl=أحزاب حاكمة | ruling party
حزب سياسي | n m | pl=أحزاب سياسية | political party
حزب معارض | n m | pl=أحزاب معارضة | opposition party
حزب معارضة | n m | pl=أحزاب | opposition party
حزب يساري | n m | pl=أحزاب يسارية | left-wing party
حزب يميني | n m | pl=أحزاب يمينية | right-wing party
حس سليم | n m | pl=- | common sense {mass}
حس فكاهة | n m | pl=- | sense of humor
حساء الدجاج | n m | pl=- | chicken soup {mass}
حساء العدس | n m | pl=- | lentil soup {mass}
حساب ادخار | n m | pl=حسابات | savings account
حساب التفاضل والتكامل | n m | pl=- | calculus {mass}
حساب بنكي | n m | pl=حسابات بنكية | bank account
حساب توفير | n m | pl=حسابات | savings account
حساب جار | n m | pl=- | current account
حساب جاري | n m | pl=حسابات جارية | current account
حساب رسمي | n m | pl=حسابات رسمية | official account
حساب شخصي | n m | pl=حسابات شخصية | personal account
حساب مثلثات | n m | pl=- | trigonometry {mass}
حساب مستخدم | n m | pl=حسابات | user account
حساب مصرفي | n m | pl=حسابات مصرفية | bank account
حساب وهمي | n m | pl=حسابات وهمية | fake account
حسابات وهمية | n f | pl=- | fake accounts {pl}
حساسية الطعام | n f | pl=- | food allergy
حساسية مفرطة | n f | pl=- | hypersensitivity {mass}
حسب الأصول | adv | | duly
حسب الاقتضاء | adv | | as appropriate
حسب الحاجة | adv | | as needed
حسب الطلب | adv | | on demand
حسن الاستقبال | n m | pl=- | warm welcome
حسن الجوار | n m | pl=- | good-neighborliness {mass}
حسن الحظ | n m | pl=- | good luck {mass}
حسن السلوك | n m | pl=- | good conduct {mass}
حسن السمعة | adj | | reputable
حسن الضيافة | n m | pl=- | hospitality {mass}
حسن النية | adj | | well-intentioned
حسن حظ | n m | pl=- | good luck {mass}
حسن سلوك | n m | pl=- | good conduct {mass}
حسن سير وسلوك | n m | pl=- | good conduct {mass}
حسن ضيافة | n m | pl=- | hospitality {mass}
حسن ظن | n m | pl=- | good opinion
حسن نوايا | n m | pl=- | goodwill {mass}
حسن نية | n m | pl=- | goodwill {mass}
حشوة أسنان | n f | pl=+ات | filling
حصاة كلوية | n f | pl=حصى كلوية | kidney stone
حصاد المياه | n m | pl=- | water harvesting {mass}
حصار اقتصادي | n m | pl=- | economic blockade; economic embargo
حصار بحري | n m | pl=- | naval blockade
حصار خانق | n m | pl=- | crippling siege; stifling blockade
حصار عسكري | n m | pl=- | military siege
حصان أسود | n m | pl=- | dark horse
حصان البحر | n m | pl=- | seahorse
حصان طروادة | n m | pl=- | Trojan horse
حصانة برلمانية | n f | pl=- | parliamentary immunity {mass}
حصانة دبلوماسية | n f | pl=- | diplomatic immunity {mass}
حصبة ألمانية | n f | pl=- | rubella {mass}
حصة تدريبية | n f | pl=حصص تدريبية | training session
حصة تموينية | n f | pl=حصص تموينية | food ration
حصة دراسية | n f | pl=حصص دراسية | class; lesson
حصة سوقية | n f | pl=حصص سوقية | market share
حصة مائية | n f | pl=حصص مائية | water share
حصد أرواح | v | impf=يحصد | claim the lives of
حصص غذائية | n f | pl=- | food rations {pl}
حصن حصين | n m | pl=حصون حصينة | stronghold
حصوات الكلى | n f | pl=- | kidney stones {pl}
حصى الكلى | n m | pl=- | kidney stones {pl}
حصى المرارة | n m | pl=- | gallstones {pl}
حصيلة الضحايا | n f | pl=- | death toll
حصيلة القتلى | n f | pl=- | death toll
حصيلة الميداليات | n f | pl=- | medal tally
حصيلة وفيات | n f | pl=- | death toll
حضانة أطفال | n f | pl=- | child custody {mass}; nursery {plural: nurseries}
حضانة الأطفال | n f | pl=- | child custody {mass}
حطام فضائي | n m | pl=- | space debris {mass}
حطم الرقم القياسي | v | impf=يحطم; intr | break the record
حطم رقما قياسيا | v | impf=يحطم; intr | break a record
حظ سعيد | n m | pl=- | good luck {mass}
حظ سيئ | n m | pl=- | bad luck {mass}
حظا سعيدا | intj | | good luck
حظر أسلحة | n m | pl=- | arms embargo
حظر الانتشار النووي | n m | pl=- | nuclear nonproliferation {mass}
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
حفظ ماء الوجه | n m | pl=- | face-saving {mass}
حفل استقبال | n m | pl=- | reception
حفل افتتاح | n m | pl=- | opening ceremony
حفل ب | v | impf=يحفل ب | be full of
حفل تأبين | n m | pl=حفلات | memorial service
حفل تأبيني | n m | pl=- | memorial ceremony
حفل تخرج | n m | pl=حفلات | graduation ceremony
حفل تكريم | n m | pl=حفلات | honoring ceremony
حفل تنصيب | n m | pl=- | inauguration ceremony
حفل توزيع جوائز | n m | pl=حفلات | awards ceremony
حفل توقيع | n m | pl=حفلات | signing ceremony
حفل ختام | n m | pl=- | closing ceremony
حفل ختامي | n m | pl=- | closing ceremony
حفل خطوبة | n m | pl=حفلات | engagement party
حفل خيري | n m | pl=حفلات خيرية | charity event; charity gala
حفل راقص | n m | pl=- | ball; dance party
حفل زفاف | n m | pl=حفلات | wedding
حفل شواء | n m | pl=- | barbecue
حفل عشاء | n m | pl=حفلات | dinner party
حفل عيد ميلاد | n m | pl=- | birthday party
حفل غنائي | n m | pl=حفلات غنائية | concert
حفل موسيقي | n m | pl=حفلات موسيقية | concert
حفل وداع | n m | pl=- | farewell party
حفلة تخرج | n f | pl=+ات | graduation party
حفلة تنكرية | n f | pl=حفلات تنكرية | costume party
حفلة توديع العزوبية | n f | pl=- | bachelor party
حفلة راقصة | n f | pl=حفلات راقصة | ball; dance party
حفلة زفاف | n f | pl=+ات | wedding party; wedding
حفلة شاي | n f | pl=+ات | tea party
حفلة شواء | n f | pl=+ات | barbecue
حفلة عيد ميلاد | n f | pl=+ات | birthday party
حفلة غنائية | n f | pl=حفلات غنائية | concert
حفلة موسيقية | n f | pl=حفلات موسيقية | concert
حفلة وداع | n f | pl=+ات | farewell party
حق أساسي | n m | pl=حقوق أساسية | basic right; fundamental right
حق اقتراع | n m | pl=- | right to vote; suffrage {mass}
حق الاقتراع | n m | pl=- | suffrage {mass}; right to vote
حق التصويت | n m | pl=- | right to vote
حق العودة | n m | pl=- | right of return
حق الفيتو | n m | pl=- | veto power; veto
حق اللجوء | n m | pl=- | right of asylum
حق النقض | n m | pl=- | veto
حق النقض الفيتو | n m | pl=- | veto; veto power
حق امتياز | n m | pl=- | franchise
حق انتفاع | n m | pl=- | usufruct
حق تصويت | n m | pl=- | right to vote
حق تقرير المصير | n m | pl=- | right to self-determination
حق حصري | n m | pl=حقوق حصرية | exclusive right
حق دستوري | n m | pl=حقوق دستورية | constitutional right
حق ل | v | impf=يحق ل | be the right of
حق لجوء | n m | pl=- | right of asylum
حق مشروع | n m | pl=حقوق مشروعة | legitimate right
حق مكتسب | n m | pl=حقوق مكتسبة | acquired right; vested right
حق نقض | n m | pl=- | veto; veto power
حقائب السفر | n f | pl=- | luggage {mass}; suitcases {pl}
حقل ألغام | n m | pl=حقول | minefield
حقل تجارب | n m | pl=حقول | testing ground
حقل غاز | n m | pl=حقول | gas field
حقل مغناطيسي | n m | pl=حقول مغناطيسية | magnetic field
حقل نفط | n m | pl=حقول | oil field
حقل نفطي | n m | pl=حقول نفطية | oil field
حقن الدماء | v | impf=يحقن; intr | prevent bloodshed
حقن وريدي | n m | pl=- | intravenous injection
حقنة وريدية | n f | pl=حقن وريدية | intravenous injection
حقوق أساسية | n f | pl=- | fundamental rights {pl}; basic rights {pl}
حقوق الأقليات | n f | pl=- | minority rights {pl}
حقوق البث | n f | pl=- | broadcasting rights {pl}
حقوق التأليف والنشر | n f | pl=- | copyright {mass}
حقوق الحيوان | n f | pl=- | animal rights {pl}
حقوق الطبع والنشر | n f | pl=- | copyright {mass}
حقوق الطفل | n f | pl=- | children's rights {pl}
حقوق العمال | n f | pl=- | workers' rights {pl}; labor rights {pl}
حقوق المثليين | n f | pl=- | gay rights {pl}
حقوق المرأة | n f | pl=- | women's rights {pl}
حقوق الملكية الفكرية | n f | pl=- | intellectual property rights {pl}
حقوق النشر | n f | pl=- | copyright {mass}
حقوق طبع | n f | pl=- | copyright {mass}
حقوق محفوظة | n f | pl=- | rights reserved {pl}
حقوق مدنية | n f | pl=- | civil rights {pl}
حقوق مشروعة | n f | pl=- | legitimate rights {pl}
حقوق مكتسبة | n f | pl=- | acquired rights {pl}
حقوق ملكية | n f | pl=- | property rights {pl}
حقوق ملكية فكرية | n f | pl=- | intellectual property rights {pl}
حقيبة أمتعة | n f | pl=حقائب | suitcase
حقيبة إسعافات أولية | n f | pl=حقائب | first aid kit
حقيبة دبلوماسية | n f | pl=حقائب دبلوماسية | diplomatic bag
حقيبة سفر | n f | pl=حقائب | suitcase
حقيبة ظهر | n f | pl=حقائب | backpack
حقيبة مدرسية | n f | pl=حقائب مدرسية | schoolbag
حقيبة نسائية | n f | pl=حقائب نسائية | handbag
حقيبة وزارية | n f | pl=حقائب وزارية | ministerial portfolio
حقيبة يد | n f | pl=حقائب | handbag
حقيبة يد نسائية | n f | pl=- | handbag
حكايات شعبية | n f | pl=- | folktales {pl}
حكاية خرافية | n f | pl=حكايات خرافية | fairy tale
حكاية شعبية | n f | pl=حكايات شعبية | folktale
حكة جلدية | n f | pl=- | itching {mass}
حكة في الحلق | n f | pl=- | itchy throat
حكم إعدام | n m | pl=أحكام | death sentence
حكم ابتدائي | n m | pl=أحكام ابتدائية | preliminary ruling; first-instance ruling
حكم استبدادي | n m | pl=- | despotism {mass}; authoritarian rule {mass}
حكم الأقلية | n m | pl=- | minority rule {mass}
حكم الإعدام | n m | pl=- | death sentence
حكم البعث | n m | pl=- | Baathist rule {mass}
حكم الفرد | n m | pl=- | one-man rule {mass}
حكم الفيديو المساعد | n m | pl=- | video assistant referee; VAR
حكم القانون | n m | pl=- | rule of law
حكم المؤبد | n m | pl=- | life sentence
حكم المباراة | n m hum | pl=- | referee
حكم بالإعدام | n m | pl=أحكام بالإعدام | death sentence
حكم بالبراءة | n m | pl=- | acquittal
حكم بالحبس | n m | pl=- | prison sentence
حكم بالسجن | n m | pl=- | prison sentence
حكم براءة | n m | pl=- | acquittal
حكم دولي | n m hum | pl=حكام دوليون,حكام دوليين | international referee
حكم ذاتي | n m | pl=- | self-government {mass}; autonomy {mass}
حكم رشيد | n m | pl=- | good governance {mass}
حكم ساحة | n m hum | pl=حكام | referee
حكم شرعي | n m | pl=أحكام شرعية | sharia ruling; religious ruling
حكم شمولي | n m | pl=- | totalitarian rule {mass}; totalitarianism {mass}
حكم عرفي | n m | pl=أحكام عرفية | martial law {mass}
حكم عسكري | n m | pl=- | military rule {mass}
حكم غيابي | n m | pl=أحكام غيابية | judgment in absentia {plural: judgments in absentia}
حكم فردي | n m | pl=- | one-man rule {mass}; autocracy {mass}
حكم قضائي | n m | pl=أحكام قضائية | court ruling
حكم مباراة | n m hum | pl=حكام | referee
حكم مباشر | n m | pl=- | direct rule {mass}
حكم محلي | n m | pl=- | local government {mass}; local governance {mass}
حكم مخفف | n m | pl=- | reduced sentence; lenient sentence
حكم مدني | n m | pl=- | civilian rule {mass}
حكم مساعد | n m hum | pl=حكام مساعدون,حكام مساعدين | assistant referee
حكم مسبق | n m | pl=أحكام مسبقة | prejudice; preconception
حكم ملزم | n m | pl=أحكام ملزمة | binding ruling
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
حل البرلمان | n m | pl=- | dissolution of parliament {mass}
حل الدولتين | n m | pl=- | two-state solution
حل النزاعات | n m | pl=- | conflict resolution {mass}; dispute resolution {mass}
حل جذري | n m | pl=حلول جذرية | radical solution
حل سلمي | n m | pl=حلول سلمية | peaceful solution
حل سياسي | n m | pl=حلول سياسية | political solution
حل عسكري | n m | pl=- | military solution
حل وسط | n m | pl=حلول | compromise
حلبة سباق | n f | pl=حلبات | racetrack; circuit
حلف اليمين | v | impf=يحلف اليمين | take the oath
حلقة مفرغة | n f | pl=- | vicious circle
حلقة مفقودة | n f | pl=حلقات مفقودة | missing link
حلقة نقاش | n f | pl=حلقات | panel discussion
حلقة وصل | n f | pl=حلقات | link
حلم اليقظة | n m | pl=أحلام | daydream
حلوى القطن | n f | pl=- | cotton candy {mass}
حليب أطفال | n m | pl=- | infant formula {mass}; baby milk {mass}
حليب الأطفال | n m | pl=- | infant formula {mass}; baby milk {mass}
حليب الأم | n m | pl=- | breast milk {mass}
حليب البودرة | n m | pl=- | powdered milk {mass}
حليب خالي الدسم | n m | pl=- | skim milk {mass}
حليب صناعي | n m | pl=- | infant formula {mass}; formula milk {mass}
حليب كامل الدسم | n m | pl=- | whole milk {mass}
حليب مبستر | n m | pl=- | pasteurized milk {mass}
حليب مجفف | n m | pl=- | powdered milk {mass}
حليب مكثف | n m | pl=- | condensed milk {mass}
حمار وحشي | n m | pl=حمير وحشية | zebra
حمالة صدر | n f | pl=+ات | bra
حمالة مفاتيح | n f | pl=- | keychain
حمام دم | n m | pl=- | bloodbath
حمام سباحة | n m | pl=حمامات | swimming pool
حمام سباحة أولمبي | n m | pl=- | Olympic swimming pool
حمام شمس | n m | pl=حمامات | sunbath
حمام عام | n m | pl=حمامات عامة | public bath
حماية اجتماعية | n f | pl=- | social protection {mass}
حماية البيئة | n f | pl=- | environmental protection {mass}
حماية البيانات | n f | pl=- | data protection {mass}
حماية الخصوصية | n f | pl=- | privacy protection {mass}
حماية المستهلك | n f | pl=- | consumer protection {mass}
حماية بيانات | n f | pl=- | data protection {mass}
حمدا لله | intj | | praise be to God
حمض أميني | n m | pl=أحماض أمينية | amino acid
حمض البول | n m | pl=- | uric acid {mass}
حمض الخليك | n m | pl=- | acetic acid {mass}
حمض الستريك | n m | pl=- | citric acid {mass}
حمض الفوليك | n m | pl=- | folic acid {mass}
حمض الكبريتيك | n m | pl=- | sulfuric acid {mass}
حمض اللاكتيك | n m | pl=- | lactic acid {mass}
حمض النيتريك | n m | pl=- | nitric acid {mass}
حمض الهيدروكلوريك | n m | pl=- | hydrochloric acid {mass}
حمض اليوريك | n m | pl=- | uric acid {mass}
حمض دهني | n m | pl=أحماض دهنية | fatty acid
حمض ريبوزي نووي | n m | pl=- | RNA {mass}
حمض نووي | n m | pl=أحماض نووية | DNA {mass}; nucleic acid
حمض نووي ريبوزي | n m | pl=- | RNA {mass}
حمض نووي ريبي | n m | pl=- | RNA {mass}
حمض نووي منقوص الأكسجين | n m | pl=- | deoxyribonucleic acid {mass}; DNA {mass}
حمل المراهقات | n m | pl=- | teenage pregnancy {mass}
حمل خارج الرحم | n m | pl=- | ectopic pregnancy
حمل زائد | n m | pl=أحمال زائدة | overload
حمل غير مرغوب فيه | n m | pl=- | unwanted pregnancy
حمل فيروسي | n m | pl=- | viral load
حملة انتخابية | n f | pl=حملات انتخابية | election campaign; electoral campaign
حملة تطعيم | n f | pl=حملات | vaccination campaign
حملة تلقيح | n f | pl=+ات | vaccination campaign
حملة توعية | n f | pl=حملات | awareness campaign
حملة رئاسية | n f | pl=حملات رئاسية | presidential campaign
حملة صليبية | n f | pl=حملات صليبية | crusade
حمم بركانية | n f | pl=- | lava {mass}
حموضة المعدة | n f | pl=- | stomach acidity {mass}
حمى التيفوئيد | n f | pl=- | typhoid fever {mass}
حمى التيفود | n f | pl=- | typhoid fever {mass}
حمى الضنك | n f | pl=- | dengue fever {mass}
حمى القش | n f | pl=- | hay fever {mass}
حمى الوادي المتصدع | n f | pl=- | Rift Valley fever {mass}
حمى تيفية | n f | pl=- | typhoid fever {mass}
حمى روماتيزمية | n f | pl=- | rheumatic fever {mass}
حمى صفراء | n f | pl=- | yellow fever {mass}
حمى غرب النيل | n f | pl=- | West Nile fever {mass}
حمى قرمزية | n f | pl=- | scarlet fever {mass}
حمى قلاعية | n f | pl=- | foot-and-mouth disease {mass}
حمى لاسا | n f | pl=- | Lassa fever {mass}
حمى مالطية | n f | pl=- | brucellosis {mass}
حمى نزفية | n f | pl=- | hemorrhagic fever {mass}
حمى نزفية فيروسية | n f | pl=- | viral hemorrhagic fever {mass}
حمية غذائية | n f | pl=حميات غذائية | diet
حمية قاسية | n f | pl=- | strict diet
حمية نباتية | n f | pl=- | vegetarian diet
حواجز تجارية | n f | pl=- | trade barriers {pl}
حوادث السير | n f | pl=- | traffic accidents {pl}
حوادث الطرق | n f | pl=- | road accidents {pl}
حوادث المرور | n f | pl=- | traffic accidents {pl}
حوار استراتيجي | n m | pl=- | strategic dialogue
حوار الأديان | n m | pl=- | interfaith dialogue {mass}
حوار الحضارات | n m | pl=- | dialogue of civilizations
حوار بين الأديان | n m | pl=- | interfaith dialogue {mass}
حوار سياسي | n m | pl=- | political dialogue
حوار وطني | n m | pl=- | national dialogue
حوالات مالية | n f | pl=- | remittances {pl}; money transfers {pl}
حوالة بريدية | n f | pl=حوالات بريدية | money order
حوالة مالية | n f | pl=حوالات مالية | money transfer; remittance
حوت أزرق | n m | pl=حيتان زرقاء | blue whale
حوزة علمية | n f | pl=- | Shiite seminary
حوسبة سحابية | n f | pl=- | cloud computing {mass}
حوسبة طرفية | n f | pl=- | edge computing {mass}
حوسبة كمومية | n f | pl=- | quantum computing {mass}
حوسبة كمية | n f | pl=- | quantum computing {mass}
حوض أسماك | n m | pl=أحواض | aquarium; fish tank
حوض استحمام | n m | pl=أحواض | bathtub
حوض بناء السفن | n m | pl=- | shipyard
حوض سباحة | n m | pl=أحواض | swimming pool
حوض سفن | n m | pl=أحواض | shipyard; dry dock
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
حيوان الكسلان | n m | pl=- | sloth
حيوان بري | n m | pl=حيوانات برية | wild animal
حيوان ثديي | n m | pl=حيوانات ثديية | mammal
حيوان زاحف | n m | pl=حيوانات زاحفة | reptile
حيوان ضال | n m | pl=حيوانات ضالة | stray animal
حيوان عاشب | n m | pl=حيوانات عاشبة | herbivore
حيوان قارض | n m | pl=حيوانات قارضة | rodent
حيوان لاحم | n m | pl=حيوانات لاحمة | carnivore
حيوان مجتر | n m | pl=حيوانات مجترة | ruminant
حيوان مفترس | n m | pl=حيوانات مفترسة | predator
حيوان منوي | n m | pl=حيوانات منوية; plgloss=sperm {pl} | sperm {plural: sperm}
حيوانات أليفة | n f | pl=- | pets {pl}
حيوانات برية | n f | pl=- | wild animals {pl}
حيوانات ثديية | n f | pl=- | mammals {pl}
حيوانات ضالة | n f | pl=- | stray animals {pl}
حيوي الأهمية | adj | | vitally important
حيوي كيميائي | adj nisba | | biochemical
خاتم ألماس | n m | pl=خواتم | diamond ring
خاتم خطوبة | n m | pl=خواتم | engagement ring
خاتم زواج | n m | pl=خواتم | wedding ring
خادم الحرمين الشريفين | n m hum title | pl=- | Custodian of the Two Holy Mosques
خادم بريد | n m | pl=خوادم | mail server
خادم ويب | n m | pl=خوادم | web server
خادمة منزل | n f hum | pl=+ات | maid
خادمة منزلية | n f hum | pl=خادمات منزلية | maid; domestic worker
خارج أرضه | adv | | away
خارج البلاد | adv | | abroad; outside the country
خارج الخدمة | adv | | out of service
خارج السيطرة | adv | | out of control
خارج القانون | adv | | outside the law
خارج المدينة | adv | | out of town
خارج نطاق القضاء | adv | | extrajudicially
خارطة طريق | n f | pl=خرائط | roadmap
خارق للعادة | adj | | extraordinary
خافض للحرارة | n m | pl=خافضات | fever reducer
خام غرب تكساس الوسيط | n m | pl=- | West Texas Intermediate {mass}
خبر زائف | n m | pl=أخبار زائفة; plgloss=fake news {mass} | fake news {mass}
خبر عاجل | n m | pl=أخبار عاجلة | breaking news {mass}
خبر كاذب | n m | pl=أخبار كاذبة; plgloss=fake news {mass} | fake news {mass}
خبز أبيض | n m | pl=- | white bread {mass}
خبز أسمر | n m | pl=- | brown bread {mass}
خبز القمح الكامل | n m | pl=- | whole wheat bread {mass}
خبز عربي | n m | pl=- | pita bread {mass}; Arabic bread {mass}
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
خدمات الصرف الصحي | n f | pl=- | sanitation services {pl}
خدمات بنكية | n f | pl=- | banking services {pl}
خدمات صحية | n f | pl=- | health services {pl}
خدمات طبية | n f | pl=- | medical services {pl}
خدمات مالية | n f | pl=- | financial services {pl}
خدمات مصرفية | n f | pl=- | banking services {pl}
خدمات مصرفية إلكترونية | n f | pl=- | online banking {mass}
خدمة إجبارية | n f | pl=- | compulsory service {mass}; conscription {mass}
خدمة إسعاف | n f | pl=خدمات | ambulance service
خدمة إلزامية | n f | pl=- | compulsory service {mass}
خدمة إنترنت | n f | pl=خدمات | internet service
خدمة الدين | n f | pl=- | debt service {mass}
خدمة الزبائن | n f | pl=- | customer service {mass}
خدمة العلم | n f | pl=- | military service {mass}; conscription {mass}
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
خرق البيانات | n m | pl=- | data breach
خرق الهدنة | n m | pl=- | breach of the truce
خروج المغلوب | n m | pl=- | knockout {mass}
خروف أسود | n m | pl=- | black sheep {plural: black sheep}
خريطة الجينوم | n f | pl=- | genome map
خريطة جينية | n f | pl=خرائط جينية | genetic map
خريطة طريق | n f | pl=خرائط | roadmap
خريف العمر | n m | pl=- | autumn of life
خزان مياه | n m | pl=خزانات | water tank
خزان وقود | n m | pl=خزانات | fuel tank
خزانة كتب | n f | pl=خزانات | bookcase
خزانة ملابس | n f | pl=خزانات | wardrobe
خسائر بشرية | n f | pl=- | casualties {pl}; human losses {pl}
خسائر فادحة | n f | pl=- | heavy losses {pl}
خسائر في الأرواح | n f | pl=- | loss of life
خسائر مادية | n f | pl=- | material losses {pl}
خسائر مالية | n f | pl=- | financial losses {pl}
خسارة الوزن | n f | pl=- | weight loss {mass}
خسارة بشرية | n f | pl=خسائر بشرية | loss of life {mass}; casualty {plural: casualties}
خسارة فادحة | n f | pl=خسائر فادحة | heavy loss
خسوف القمر | n m | pl=- | lunar eclipse
خسوف قمري | n m | pl=- | lunar eclipse
خسوف كلي | n m | pl=- | total lunar eclipse
خشبة المسرح | n f | pl=- | stage
خشية أن | conj | | for fear that
خشية من | prep | | for fear of
خصوصية البيانات | n f | pl=- | data privacy {mass}
خضاب الدم | n m | pl=- | hemoglobin {mass}
خضار مشكلة | n f | pl=- | mixed vegetables {pl}
خضراوات ورقية | n f | pl=- | leafy greens {pl}
خضروات طازجة | n f | pl=- | fresh vegetables {pl}
خضروات ورقية | n f | pl=- | leafy vegetables {pl}
خط أحمر | n m | pl=خطوط حمراء | red line
خط أساس | n m | pl=خطوط | baseline
خط أنابيب | n m | pl=خطوط | pipeline
خط أنابيب غاز | n m | pl=خطوط | gas pipeline
خط أنابيب نفط | n m | pl=خطوط | oil pipeline
خط إنتاج | n m | pl=خطوط | production line
خط ائتمان | n m | pl=- | line of credit {plural: lines of credit}
خط الأفق | n m | pl=- | skyline; horizon
خط الاستواء | n m | pl=- | equator
خط البداية | n m | pl=- | starting line
خط الحدود | n m | pl=- | border line
خط الساحل | n m | pl=- | coastline
خط العرض | n m | pl=- | latitude
خط الفقر | n m | pl=- | poverty line
خط المترو | n m | pl=- | metro line; subway line
خط المرمى | n m | pl=- | goal line
خط النار | n m | pl=- | line of fire
خط النفط | n m | pl=- | oil pipeline
خط النهاية | n m | pl=- | finish line
خط الهدنة | n m | pl=- | armistice line
خط اليد | n m | pl=- | handwriting {mass}
خط بحري | n m | pl=خطوط بحرية | shipping line
خط تجميع | n m | pl=خطوط | assembly line
خط تماس | n m | pl=خطوط | touchline; line of contact {plural: lines of contact}
خط ثابت | n m | pl=خطوط ثابتة | landline; fixed line
خط جوي | n m | pl=خطوط جوية | airline
خط دفاع | n m | pl=خطوط | line of defense {plural: lines of defense}
خط رجعة | n m | pl=- | way back; line of retreat
خط زمني | n m | pl=خطوط زمنية | timeline
خط ساحلي | n m | pl=خطوط ساحلية | coastline
خط ساخن | n m | pl=خطوط ساخنة | hotline
خط سكة حديد | n m | pl=خطوط | railway line
خط سير | n m | pl=- | itinerary; route
خط طول | n m | pl=خطوط | longitude
خط عربي | n m | pl=- | Arabic calligraphy {mass}
خط عرض | n m | pl=خطوط | line of latitude {plural: lines of latitude}
خط غرينتش | n m | pl=- | prime meridian
خط فاصل | n m | pl=خطوط فاصلة | dividing line
خط فقر | n m | pl=خطوط | poverty line
خط كوفي | n m | pl=- | Kufic script
خط مترو | n m | pl=خطوط | metro line; subway line
خط مستقيم | n m | pl=خطوط مستقيمة | straight line
خط مسماري | n m | pl=- | cuneiform {mass}
خط نقل | n m | pl=خطوط | transmission line
خط هاتف | n m | pl=خطوط | telephone line
خط هاتفي | n m | pl=خطوط هاتفية | phone line
خط هجوم | n m | pl=خطوط | attack; forward line
خط وسط | n m | pl=- | midfield
خط وقف إطلاق النار | n m | pl=- | ceasefire line
خط يد | n m | pl=- | handwriting {mass}
خطأ إداري | n m | pl=أخطاء إدارية | administrative error
خطأ إملائي | n m | pl=أخطاء إملائية | spelling mistake
خطأ بشري | n m | pl=أخطاء بشرية | human error
خطأ تقني | n m | pl=أخطاء تقنية | technical error
خطأ شائع | n m | pl=أخطاء شائعة | common mistake
خطأ طبي | n m | pl=أخطاء طبية | medical error
خطأ فادح | n m | pl=أخطاء فادحة | grave mistake
خطأ فني | n m | pl=أخطاء فنية | technical error
خطأ مطبعي | n m | pl=أخطاء مطبعية | typo; misprint
خطأ مهني | n m | pl=أخطاء مهنية | professional error; malpractice {mass}
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
خطة استجابة | n f | pl=خطط | response plan
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
خطوبة رسمية | n f | pl=- | formal engagement
خطوة أولى | n f | pl=- | first step
خطوة إلى الأمام | n f | pl=- | step forward
خطوة بخطوة | adv | | step by step
خطوة خطوة | adv | | step by step
خطوة مهمة | n f | pl=خطوات مهمة | important step
خطوط أمامية | n f | pl=- | front lines {pl}
خطوط الطيران | n f | pl=- | airlines {pl}
خطوط العرض | n f | pl=- | latitudes {pl}; lines of latitude {pl}
خطوط المواجهة | n f | pl=- | front lines {pl}
خطوط جوية | n f | pl=- | airlines {pl}
خطوط جوية منخفضة التكلفة | n f | pl=- | low-cost airlines {pl}
خطوط حمراء | n f | pl=- | red lines {pl}
خطوط عريضة | n f | pl=- | broad outlines {pl}; outlines {pl}
خطيب الجمعة | n m hum | pl=- | Friday preacher
خطيب المسجد | n m hum | pl=- | mosque preacher
خطيب جمعة | n m hum | pl=خطباء | Friday preacher
خفة الدم | n f | pl=- | sense of humor
خفة اليد | n f | pl=- | sleight of hand {mass}
خفر السواحل | n m hum | pl=- | coast guard
خفض إنتاج | n m | pl=- | production cut
خفض الإنتاج | n m | pl=- | production cut
خفض التصعيد | n m | pl=- | de-escalation {mass}
خفض التوتر | n m | pl=- | de-escalation {mass}; easing of tensions {mass}
خفض الفائدة | n m | pl=- | interest rate cut
خفض تصعيد | n m | pl=- | de-escalation {mass}
خفض سعر الفائدة | n m | pl=- | interest rate cut
خل التفاح | n m | pl=- | apple cider vinegar {mass}
خلاف حدودي | n m | pl=خلافات حدودية | border dispute
خلاف ذلك | adv | | otherwise
خلاف سياسي | n m | pl=خلافات سياسية | political dispute
خلافا لذلك | adv | | otherwise
خلافة إسلامية | n f | pl=- | Islamic caliphate
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
خلفية ثقافية | n f | pl=- | cultural background
خلفية شاشة | n f | pl=خلفيات | wallpaper
خلفية عرقية | n f | pl=- | ethnic background
خلفية علمية | n f | pl=- | academic background
خلل تقني | n m | pl=- | technical glitch
خلل فني | n m | pl=- | technical fault; technical glitch
خلية أزمة | n f | pl=- | crisis cell
خلية إرهابية | n f | pl=خلايا إرهابية | terrorist cell
خلية الإعلام الأمني | n f | pl=- | Security Media Cell
خلية تائية | n f | pl=خلايا تائية | T cell
خلية جذعية | n f | pl=خلايا جذعية | stem cell
خلية جنينية | n f | pl=خلايا جنينية | embryonic cell
خلية حية | n f | pl=خلايا حية | living cell
خلية دموية | n f | pl=خلايا دموية | blood cell
خلية دهنية | n f | pl=خلايا دهنية | fat cell
خلية سرطانية | n f | pl=خلايا سرطانية | cancer cell
خلية شمسية | n f | pl=خلايا شمسية | solar cell
خلية عصبية | n f | pl=خلايا عصبية | neuron; nerve cell
خلية لمفاوية | n f | pl=خلايا لمفاوية | lymphocyte
خلية ليمفاوية | n f | pl=خلايا ليمفاوية | lymphocyte
خلية مناعية | n f | pl=خلايا مناعية | immune cell
خلية نائمة | n f | pl=خلايا نائمة | sleeper cell
خلية نحل | n f | pl=خلايا | beehive
خلية وقود | n f | pl=خلايا | fuel cell
خميرة الخبز | n f | pl=- | baker's yeast {mass}
خنزير بري | n m | pl=خنازير برية | wild boar
خنزير غينيا | n m | pl=- | guinea pig
خوذة واقية | n f | pl=خوذ واقية,خوذات واقية | protective helmet; helmet
خوف من المرتفعات | n m | pl=- | fear of heights {mass}
خوفا من | prep | | for fear of
خوفا من أن | conj | | for fear that
خيار البحر | n m | pl=- | sea cucumber
خيار عسكري | n m | pl=خيارات عسكرية | military option
خيال علمي | n m | pl=- | science fiction {mass}
خيانة الأمانة | n f | pl=- | breach of trust
خيانة زوجية | n f | pl=- | marital infidelity {mass}
خيانة عظمى | n f | pl=- | high treason {mass}
خيبة أمل | n f | pl=- | disappointment
خيط أمل | n m | pl=- | ray of hope; glimmer of hope
خيط الأسنان | n m | pl=- | dental floss {mass}
خيط رفيع | n m | pl=خيوط رفيعة | fine line
خيمة اعتصام | n f | pl=خيام,خيم | protest tent
خيمة عزاء | n f | pl=خيم | mourning tent
خيمة لاجئين | n f | pl=خيم,خيام | refugee tent
داء الثعلبة | n m | pl=- | alopecia {mass}
داء السعر | n m | pl=- | rabies {mass}
داء السكري | n m | pl=- | diabetes {mass}
داء السكري من النوع الثاني | n m | pl=- | type 2 diabetes {mass}
داء السل | n m | pl=- | tuberculosis {mass}
داء الفيل | n m | pl=- | elephantiasis {mass}
داء الكبد الوبائي | n m | pl=- | viral hepatitis {mass}
داء الكلب | n m | pl=- | rabies {mass}
داء الليشمانيات | n m | pl=- | leishmaniasis {mass}
داء المفاصل | n m | pl=- | arthritis {mass}
داء الملوك | n m | pl=- | gout {mass}
داء النقرس | n m | pl=- | gout {mass}
داء سكري | n m | pl=- | diabetes {mass}
دائرة الضوء | n f | pl=- | spotlight
دائرة العرض | n f | pl=- | parallel; latitude
دائرة انتخابية | n f | pl=دوائر انتخابية | constituency; electoral district
دائرة حكومية | n f | pl=دوائر حكومية | government department
دائرة قصيرة | n f | pl=دوائر قصيرة | short circuit
دائرة قضائية | n f | pl=دوائر قضائية | judicial circuit
دائرة قطبية | n f | pl=دوائر قطبية | polar circle
دائرة كهربائية | n f | pl=دوائر كهربائية | electrical circuit
دائرة متكاملة | n f | pl=دوائر متكاملة | integrated circuit
دائرة معارف | n f | pl=دوائر | encyclopedia
داخل البلاد | adv | | inside the country
دار أزياء | n f | pl=دور | fashion house
دار أوبرا | n f | pl=دور | opera house
دار أيتام | n f | pl=دور | orphanage
دار الإسلام | n f | pl=- | land of Islam {the}
دار الإفتاء | n f | pl=- | fatwa authority
دار حضانة | n f | pl=دور | nursery
دار رعاية | n f | pl=دور | nursing home; care home
دار سينما | n f | pl=دور | movie theater; cinema
دار عبادة | n f | pl=دور | place of worship {plural: places of worship}
دار عجزة | n f | pl=دور | nursing home
دار مسنين | n f | pl=دور | nursing home
دار نشر | n f | pl=دور | publishing house
دار نقاهة | n f | pl=دور | convalescent home
دارة كهربائية | n f | pl=دارات كهربائية | electrical circuit
دارة متكاملة | n f | pl=دارات متكاملة | integrated circuit
دافع ضرائب | n m hum | pl=+ون; plgloss=taxpayers {pl} | taxpayer
دافعو الضرائب | n m hum | pl=- | taxpayers {pl}
دافعي الضرائب | n m hum | pl=- | taxpayers {pl}
دان ل | v | impf=يدين ل; ب= | owe
دب الباندا | n m | pl=- | giant panda
دب بني | n m | pl=دببة بنية | brown bear
دب قطبي | n m | pl=دببة قطبية | polar bear
دبس التمر | n m | pl=- | date syrup {mass}
دبس الرمان | n m | pl=- | pomegranate molasses {mass}
دبوس أمان | n m | pl=دبابيس | safety pin
دجاج مشوي | n m | pl=- | grilled chicken {mass}; roast chicken {mass}
دجاج مقلي | n m | pl=- | fried chicken {mass}
دخل أساسي | n m | pl=- | basic income {mass}
دخل إجمالي | n m | pl=- | gross income {mass}
دخل إضافي | n m | pl=- | additional income {mass}
دخل الأسرة | n m | pl=- | household income {mass}
دخل التاريخ | v | impf=يدخل; intr | make history
دخل الفرد | n m | pl=- | per capita income {mass}
دخل القفص الذهبي | v | impf=يدخل; intr | get married
دخل حيز التنفيذ | v | impf=يدخل; intr | come into force
دخل حيز النفاذ | v | impf=يدخل; intr | come into force
دخل سلبي | n m | pl=- | passive income {mass}
دخل سنوي | n m | pl=- | annual income
دخل شخصي | n m | pl=- | personal income {mass}
دخل شهري | n m | pl=- | monthly income
دخل صاف | n m | pl=- | net income {mass}
دخل على الخط | v | impf=يدخل; intr | step in
دخل في غيبوبة | v | impf=يدخل; intr | fall into a coma
دخل قومي | n m | pl=- | national income {mass}
دخل محدود | n m | pl=- | low income {mass}
دراجة بخارية | n f | pl=دراجات بخارية | motorcycle
دراجة ثلاثية | n f | pl=دراجات ثلاثية | tricycle
دراجة ثلاثية العجلات | n f | pl=دراجات ثلاثية العجلات | tricycle
دراجة كهربائية | n f | pl=دراجات كهربائية | electric bike
دراجة نارية | n f | pl=دراجات نارية | motorcycle
دراجة هوائية | n f | pl=دراجات هوائية | bicycle
دراسات عليا | n f | pl=- | graduate studies {pl}
دراسات عليا متقدمة | n f | pl=- | advanced graduate studies {pl}
دراسة استطلاعية | n f | pl=دراسات استطلاعية | exploratory study {plural: exploratory studies}
دراسة استقصائية | n f | pl=دراسات استقصائية | survey
دراسة تجريبية | n f | pl=دراسات تجريبية | pilot study {plural: pilot studies}; experimental study {plural: experimental studies}
دراسة جدوى | n f | pl=دراسات | feasibility study {plural: feasibility studies}
دراسة حالة | n f | pl=دراسات | case study {plural: case studies}
دراسة رائدة | n f | pl=دراسات رائدة | pioneering study {plural: pioneering studies}
دراسة سريرية | n f | pl=دراسات سريرية | clinical study
دراسة طولية | n f | pl=دراسات طولية | longitudinal study {plural: longitudinal studies}
دراسة محكمة | n f | pl=دراسات محكمة | peer-reviewed study {plural: peer-reviewed studies}
دراسة ميدانية | n f | pl=دراسات ميدانية | field study {plural: field studies}
درج على | v | impf=يدرج على | be in the habit of
درج متحرك | n m | pl=- | escalator
درجات الحرارة | n f | pl=- | temperatures {pl}
درجات حرارة قياسية | n f | pl=- | record temperatures {pl}
درجة أولى | n f | pl=- | first class {mass}
درجة البكالوريوس | n f | pl=- | bachelor's degree
درجة التجمد | n f | pl=- | freezing point
درجة الحرارة | n f | pl=درجات الحرارة | temperature
درجة الدكتوراه | n f | pl=- | doctorate; PhD
درجة الغليان | n f | pl=- | boiling point
درجة الماجستير | n f | pl=- | master's degree
درجة بكالوريوس | n f | pl=- | bachelor's degree
درجة جامعية | n f | pl=درجات جامعية | university degree
درجة حرارة | n f | pl=+ات | temperature
درجة دكتوراه | n f | pl=- | doctorate
درجة رجال الأعمال | n f | pl=- | business class {mass}
درجة سياحية | n f | pl=- | economy class {mass}
درجة علمية | n f | pl=درجات علمية | academic degree
درجة غليان | n f | pl=- | boiling point
درجة مئوية | n f | pl=درجات مئوية | degree Celsius {plural: degrees Celsius}
درجة مئوية واحدة | n f | pl=- | one degree Celsius
درجة ماجستير | n f | pl=- | master's degree
درجة وظيفية | n f | pl=درجات وظيفية | grade; job grade
درس خصوصي | n m | pl=دروس خصوصية | private lesson
درع صاروخي | n m | pl=دروع صاروخية | missile shield
درع صاروخية | n f | pl=- | missile shield
دروس الماضي | n f | pl=- | lessons of the past {pl}
دروس خصوصية | n f | pl=- | private tutoring {mass}; private lessons {pl}
دروس مستفادة | n f | pl=- | lessons learned {pl}
دعا إلى | v | impf=يدعو إلى | call for
دعامة قلبية | n f | pl=دعامات قلبية | heart stent; stent
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
دفع رباعي | n m | pl=- | four-wheel drive {mass}
دفع مسبق | n m | pl=- | advance payment; prepayment
دفع مقدم | n m | pl=- | advance payment
دفع نقدي | n m | pl=- | cash payment
دفعة أولى | n f | pl=- | down payment; first batch; first installment
دفعة قوية | n f | pl=- | strong boost
دفعة مقدمة | n f | pl=دفعات مقدمة | down payment; advance payment
دفعة واحدة | adv | | all at once
دق جرس الإنذار | v | impf=يدق; intr | sound the alarm
دق ناقوس الخطر | v | impf=يدق; intr | sound the alarm
دقات القلب | n f | pl=- | heartbeat
دقيق القمح | n m | pl=- | wheat flour {mass}
دقيق المواعيد | adj | | punctual
دقيقة حداد | n f time | pl=دقائق | minute of mourning {plural: minutes of mourning}
دقيقة صمت | n f time | pl=دقائق | minute of silence {plural: minutes of silence}
دكة احتياط | n f | pl=- | bench
دكة بدلاء | n f | pl=- | bench; substitutes' bench
دلتا النيل | n f | pl=- | Nile Delta
دلّل على | v | impf=يدلل على; msd=تدليل | demonstrate
دليل إدانة | n m | pl=أدلة | incriminating evidence {mass}
دليل إرشادي | n m | pl=أدلة إرشادية | guidebook; manual
دليل براءة | n m | pl=- | proof of innocence {mass}
دليل جنائي | n m | pl=أدلة جنائية | forensic evidence {mass}
دليل دامغ | n m | pl=أدلة دامغة | conclusive evidence {mass}; irrefutable evidence {mass}
دليل سياحي | n m | pl=أدلة سياحية | tour guide; travel guide
دليل علمي | n m | pl=أدلة علمية | scientific evidence {mass}
دليل قاطع | n m | pl=أدلة قاطعة | conclusive evidence {mass}
دليل مادي | n m | pl=أدلة مادية | material evidence {mass}
دليل مستخدم | n m | pl=أدلة | user guide; user manual
دليل مستعمل | n m | pl=- | user manual
دليل ملموس | n m | pl=أدلة ملموسة | concrete evidence {mass}
دليل هاتف | n m | pl=أدلة | telephone directory {plural: telephone directories}
دمار شامل | n m | pl=- | mass destruction {mass}
دهون غير مشبعة | n f | pl=- | unsaturated fats {pl}
دهون متحولة | n f | pl=- | trans fats {pl}
دهون مشبعة | n f | pl=- | saturated fats {pl}
دواء بديل | n m | pl=أدوية بديلة | alternative medicine
دواء جنيس | n m | pl=أدوية جنيسة | generic drug
دواء مخدر | n m | pl=- | narcotic
دواء مسكن | n m | pl=أدوية مسكنة | painkiller
دواء مضاد | n m | pl=أدوية مضادة | antidote
دواء وهمي | n m | pl=أدوية وهمية | placebo
دوائر الدولة | n f | pl=- | government departments {pl}
دوار البحر | n m | pl=- | seasickness {mass}
دوارة رياح | n f | pl=دوارات رياح | weather vane
دواسة البنزين | n f | pl=- | gas pedal; accelerator
دواسة الفرامل | n f | pl=- | brake pedal
دواسة الوقود | n f | pl=- | gas pedal; accelerator
دوام جزئي | n m | pl=- | part-time work {mass}
دوام رسمي | n m | pl=- | official working hours {pl}
دوام كامل | n m | pl=- | full-time work {mass}
دوام كلي | n m | pl=- | full-time work {mass}
دوام مدرسي | n m | pl=- | school day; school hours {pl}
دودة أرض | n f | pl=ديدان | earthworm
دودة الأرض | n f | pl=- | earthworm
دودة القز | n f | pl=- | silkworm
دودة شريطية | n f | pl=ديدان شريطية | tapeworm
دور إقصائي | n m | pl=أدوار إقصائية | knockout round
دور البطولة | n m | pl=- | starring role
دور الثمانية | n m | pl=- | quarterfinals {pl}
دور الثمن النهائي | n m | pl=- | round of 16
دور الستة عشر | n m | pl=- | round of 16
دور العبادة | n f | pl=- | places of worship {pl}
دور المجموعات | n m | pl=- | group stage
دور بطولة | n m | pl=أدوار | leading role; starring role
دور ثانوي | n m | pl=أدوار ثانوية | secondary role; supporting role
دور رئيسي | n m | pl=أدوار رئيسية | key role; major role
دور ربع النهائي | n m | pl=- | quarterfinals {pl}
دور ربع نهائي | n m | pl=- | quarterfinal
دور عبادة | n f | pl=- | places of worship {pl}
دور قيادي | n m | pl=أدوار قيادية | leading role
دور محوري | n m | pl=- | pivotal role
دور نصف النهائي | n m | pl=- | semifinals {pl}
دور نهائي | n m | pl=- | final
دورة ألعاب أولمبية | n f | pl=- | Olympic Games {pl}
دورة أولمبية | n f | pl=دورات أولمبية | Olympic Games {pl}
دورة الألعاب الآسيوية | n f | pl=- | Asian Games {pl}
دورة برلمانية | n f | pl=دورات برلمانية | parliamentary term
دورة تدريبية | n f | pl=دورات تدريبية | training course
دورة تشريعية | n f | pl=دورات تشريعية | legislative session; legislative term
دورة تعليمية | n f | pl=دورات تعليمية | educational course
دورة حياة | n f | pl=+ات | life cycle
دورة دموية | n f | pl=- | blood circulation {mass}
دورة شهرية | n f | pl=- | menstrual period
دورة مياه | n f | pl=+ات | restroom
دوري أبطال | n m | pl=- | champions league
دوري أبطال أفريقيا | n m | pl=- | CAF Champions League
دوري الدرجة الأولى | n m | pl=- | first division league
دوري الدرجة الثانية | n m | pl=- | second division league
دوري الدرجة الممتازة | n m | pl=- | premier league
دوري المجموعات | n m | pl=- | group stage
دوري المحترفين | n m | pl=- | professional league
دوري كرة القدم | n m | pl=- | football league
دوري محلي | n m | pl=- | domestic league
دوري ممتاز | n m | pl=- | Premier League {the}
دورية أمنية | n f | pl=دوريات أمنية | security patrol
دورية شرطة | n f | pl=+ات | police patrol
دورية عسكرية | n f | pl=دوريات عسكرية | military patrol
دورية للجيش | n f | pl=دوريات للجيش | army patrol
دول أوروبية | n f | pl=- | European countries {pl}
دول إسلامية | n f | pl=- | Islamic countries {pl}
دول الجوار | n f | pl=- | neighboring countries {pl}
دول الخليج | n f | pl=- | Gulf states {pl}
دول العالم | n f | pl=- | countries of the world {pl}
دول المنطقة | n f | pl=- | countries of the region {pl}
دول عدم الانحياز | n f | pl=- | Non-Aligned countries {pl}
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
ديكور داخلي | n m | pl=- | interior decoration {mass}
ديمقراطية تمثيلية | n f | pl=- | representative democracy
دين حكومي | n m | pl=ديون حكومية | government debt {mass}
دين خارجي | n m | pl=ديون خارجية | external debt; foreign debt
دين سيادي | n m | pl=ديون سيادية | sovereign debt {mass}
دين عام | n m | pl=ديون عامة | public debt {mass}
دين مستحق | n m | pl=ديون مستحقة | outstanding debt
ديوان المحاسبة | n m | pl=- | audit bureau
ديوان شعر | n m | pl=دواوين | poetry collection
ديوان شعري | n m | pl=دواوين شعرية | poetry collection
ديون خارجية | n f | pl=- | foreign debt {mass}
ديون سيادية | n f | pl=- | sovereign debt {mass}
ديون متعثرة | n f | pl=- | bad debt {mass}; nonperforming loans {pl}
ديون معدومة | n f | pl=- | bad debts {pl}
ذئاب منفردة | n f | pl=- | lone wolves {pl}
ذئب منفرد | n m | pl=ذئاب منفردة | lone wolf {plural: lone wolves}
ذئبة حمامية | n f | pl=- | lupus erythematosus {mass}
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
ذباب إلكتروني | n m | pl=- | online trolls {pl}; troll army
ذبحة صدرية | n f | pl=- | angina {mass}
ذبحة قلبية | n f | pl=- | heart attack
ذخيرة حية | n f | pl=- | live ammunition {mass}
ذرة شك | n f | pl=- | shred of doubt
ذرة صفراء | n f | pl=- | yellow corn {mass}
ذرف الدموع | v | impf=يذرف; intr | shed tears
ذكاء اصطناعي | n m | pl=- | artificial intelligence {mass}; AI {mass}
ذكاء اصطناعي توليدي | n m | pl=- | generative AI {mass}; generative artificial intelligence {mass}
ذكاء اصطناعي عام | n m | pl=- | artificial general intelligence {mass}
ذكاء عاطفي | n m | pl=- | emotional intelligence {mass}
ذكرى زفاف | n f | pl=- | wedding anniversary
ذكرى زواج | n f | pl=- | wedding anniversary
ذكرى سنوية | n f | pl=ذكريات سنوية | anniversary
ذكرى مئوية | n f | pl=- | centenary
ذلك لأن | conj | | this is because
ذمة مالية | n f | pl=ذمم مالية | financial assets {pl}; financial disclosure
ذهاب وإياب | n m | pl=- | round trip
ذهابا وإيابا | adv | | back and forth
ذهب أبيض | n m | pl=- | white gold {mass}
ذهب أدراج الرياح | v | impf=يذهب; intr | come to nothing
ذهب أسود | n m | pl=- | black gold {mass}
ذهب إلى التسوق | v | impf=يذهب; intr | go shopping
ذهب إلى الفراش | v | impf=يذهب; intr | go to bed
ذهب إلى المنزل | v | impf=يذهب; intr | go home
ذهب إلى النوم | v | impf=يذهب; intr | go to bed
ذهب إلى صناديق الاقتراع | v | impf=يذهب; intr | go to the polls
ذهب خالص | n m | pl=- | pure gold {mass}
ذهب خام | n m | pl=- | raw gold {mass}
ذهب سدى | v | impf=يذهب; intr | be in vain
ذهب للتسوق | v | impf=يذهب; intr | go shopping
ذهب للسباحة | v | impf=يذهب; intr | go swimming
ذهب للنوم | v | impf=يذهب; intr | go to bed
ذوبان الثلوج | n m | pl=- | snowmelt {mass}
ذوبان الجليد | n m | pl=- | ice melt {mass}; melting of the ice {mass}; thaw
ذوق عام | n m | pl=- | public taste {mass}
ذوو الإعاقة | n m hum | pl=- | people with disabilities {pl}
ذوو الاحتياجات الخاصة | n m hum | pl=- | people with special needs {pl}
ذوو الخوذ الزرقاء | n m hum | pl=- | Blue Helmets {pl}
ذوو الدخل المحدود | n m hum | pl=- | low-income people {pl}
ذوي الإعاقة | n m hum | pl=- | people with disabilities {pl}
ذوي الاحتياجات الخاصة | n m hum | pl=- | people with special needs {pl}
ذوي الدخل المحدود | n m hum | pl=- | low-income people {pl}
ذوي الشأن | n m hum | pl=- | those concerned {pl}
ذوي الشهداء | n m hum | pl=- | families of the martyrs {pl}
ذوي الضحايا | n m hum | pl=- | families of the victims {pl}
رأب الصدع | n m | pl=- | healing the rift {mass}
رأس الأولويات | n m | pl=- | top priority
رأس السنة | n f | pl=- | New Year
رأس السنة الجديدة | n m | pl=- | New Year
رأس السنة الميلادية | n m | pl=- | New Year {mass}; New Year's Day {mass}
رأس السنة الهجرية | n m | pl=- | Islamic New Year
رأس القائمة | n m | pl=- | top of the list
رأس المال الاجتماعي | n m | pl=- | social capital {mass}
رأس المال الاستثماري | n m | pl=- | venture capital {mass}
رأس المال البشري | n m | pl=- | human capital {mass}
رأس المال الجريء | n m | pl=- | venture capital {mass}
رأس المال العامل | n m | pl=- | working capital {mass}
رأس المال المخاطر | n m | pl=- | venture capital {mass}
رأس المال المغامر | n m | pl=- | venture capital {mass}
رأس الهرم | n m | pl=- | top of the pyramid
رأس جسر | n m | pl=رؤوس | bridgehead
رأس حربة | n m | pl=رؤوس | spearhead
رأس حربي | n m | pl=رؤوس حربية | warhead
رأس مال | n m | pl=رؤوس أموال | capital {mass}
رأس مال بشري | n m | pl=- | human capital {mass}
رأس مال جريء | n m | pl=- | venture capital {mass}
رأس مال مخاطر | n m | pl=- | venture capital {mass}
رأس نووي | n m | pl=رؤوس نووية | nuclear warhead
رأسا على عقب | adv | | upside down
رأسمال بشري | n m | pl=- | human capital {mass}
رأى النور | v | impf=يرى; intr | see the light
رأي استشاري | n m | pl=آراء استشارية | advisory opinion
رأي عام | n m | pl=- | public opinion {mass}
رأي قانوني | n m | pl=آراء قانونية | legal opinion
رؤوس أموال | n f | pl=- | capital {mass}
رؤوس نووية | n f | pl=- | nuclear warheads {pl}
رؤية الهلال | n f | pl=- | sighting of the crescent moon
رؤية حاسوبية | n f | pl=- | computer vision {mass}
رؤية هلال رمضان | n f | pl=- | sighting of the Ramadan crescent
رئاسة الأركان | n f | pl=- | General Staff
رئاسة الجمهورية | n f | pl=- | presidency of the republic; presidency
رئاسة الوزراء | n f | pl=- | prime minister's office; premiership
رئيس أركان | n m hum title | pl=رؤساء | chief of staff {plural: chiefs of staff}
رئيس أركان الجيش | n m hum title | pl=رؤساء | army chief of staff
رئيس إقليم كردستان | n m hum title | pl=رؤساء | president of the Kurdistan Region
رئيس الأطباء | n m hum | pl=- | chief physician
رئيس البرلمان | n m hum title | pl=رؤساء | speaker of parliament; parliament speaker
رئيس الجمهورية | n m hum title | pl=رؤساء | president of the republic; president
رئيس الطهاة | n m hum | pl=- | head chef
رئيس الوزراء | n m hum title | | prime minister
رئيس انتقالي | n m hum | pl=- | transitional president
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
رئيس عصابة | n m hum | pl=رؤساء | gang leader
رئيس قسم | n m hum title | pl=رؤساء | head of department {plural: heads of department}
رئيس كتلة | n m hum title | pl=رؤساء | bloc leader
رئيس لجنة | n m hum title | pl=رؤساء | committee chairman {plural: committee chairmen}
رئيس مؤقت | n m hum | pl=- | interim president
رئيس مجلس إدارة | n m hum title | pl=رؤساء | chairman of the board; chairman {plural: chairmen}
رئيس مجلس الشيوخ | n m hum title | pl=رؤساء | president of the Senate
رئيس مجلس النواب | n m hum title | pl=رؤساء | speaker of the House of Representatives; parliament speaker
رئيس مجلس الوزراء | n m hum title | pl=رؤساء | prime minister
رئيس مخلوع | n m hum | pl=- | ousted president
رئيس منتخب | n m hum title | pl=رؤساء منتخبون,رؤساء منتخبين | president-elect {plural: presidents-elect}
رئيس منتهية ولايته | n m hum | pl=- | outgoing president
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
رابطة مشجعين | n f | pl=روابط | fan club
راتب أساسي | n m | pl=رواتب أساسية | basic salary {plural: basic salaries}
راتب تقاعد | n m | pl=رواتب | pension
راتب تقاعدي | n m | pl=رواتب تقاعدية | pension
راتب شهري | n m | pl=رواتب شهرية | monthly salary {plural: monthly salaries}
راجمة صواريخ | n f | pl=+ات | rocket launcher
راحة البال | n f | pl=- | peace of mind {mass}
راحة اليد | n f | pl=- | palm of the hand
راحة بال | n f | pl=- | peace of mind {mass}
راحة نفسية | n f | pl=- | peace of mind {mass}
راصد جوي | n m hum | pl=راصدون جويون,راصدين جويين | weather forecaster; meteorologist
راعي بقر | n m hum | pl=رعاة | cowboy
راق ل | v | impf=يروق ل | please
راكب أمواج | n m hum | pl=راكبو,راكبي | surfer
راكب دراجة | n m hum | pl=ركاب,راكبو,راكبي | cyclist
رب أسرة | n m hum | pl=أرباب | head of household {plural: heads of household}; breadwinner
رب العائلة | n m hum | pl=- | head of the family; breadwinner
رب عائلة | n m hum | pl=أرباب | head of a family {plural: heads of families}
رب عمل | n m hum | pl=أرباب | employer
ربات البيوت | n f hum | pl=- | housewives {pl}
ربات المنازل | n f hum | pl=- | housewives {pl}
رباط حذاء | n m | pl=أربطة | shoelace
رباط صليبي | n m | pl=- | cruciate ligament
رباط صليبي أمامي | n m | pl=- | anterior cruciate ligament
رباط عنق | n m | pl=أربطة | tie
رباطة جأش | n f | pl=- | composure {mass}
ربة بيت | n f hum | pl=ربات | housewife
ربة عمل | n f hum | pl=ربات | employer
ربة منزل | n f hum | pl=ربات | housewife
ربح إجمالي | n m | pl=- | gross profit
ربح صافي | n m | pl=أرباح صافية; plgloss=net profits {pl} | net profit
ربطة عنق | n f | pl=ربطات | tie; necktie
ربع ساعة | n m | pl=- | a quarter of an hour {mass}
ربع سنة | n m time | pl=أرباع | quarter
ربع سنوي | adj nisba | | quarterly
ربع قرن | n m | pl=- | a quarter of a century {mass}
ربع نهائي | n m | pl=- | quarterfinal
ربو قصبي | n m | pl=- | bronchial asthma {mass}
رجال الإنقاذ | n m hum | pl=- | rescuers {pl}; rescue workers {pl}
رجفان أذيني | n m | pl=- | atrial fibrillation {mass}
رجل آلي | n m | pl=رجال آليون | robot
رجل أعمال | n m hum | pl=رجال | businessman {plural: businessmen}
رجل أمن | n m hum | pl=رجال | security officer
رجل إسعاف | n m hum | pl=رجال | paramedic
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
رحلة استكشاف | n f | pl=+ات | expedition
رحلة استكشافية | n f | pl=رحلات استكشافية | expedition
رحلة بحرية | n f | pl=رحلات بحرية | cruise; sea voyage
رحلة برية | n f | pl=رحلات برية | road trip
رحلة تجارية | n f | pl=رحلات تجارية | commercial flight
رحلة جوية | n f | pl=رحلات جوية | flight
رحلة حج | n f | pl=+ات | pilgrimage
رحلة داخلية | n f | pl=رحلات داخلية | domestic flight
رحلة دولية | n f | pl=رحلات دولية | international flight
رحلة ذهاب | n f | pl=رحلات | outbound trip; outbound flight
رحلة ربط | n f | pl=- | connecting flight
رحلة سعيدة | n f | pl=- | bon voyage
رحلة سفاري | n f | pl=+ات | safari
رحلة سياحية | n f | pl=رحلات سياحية | tour; tourist trip
رحلة صيد | n f | pl=رحلات | hunting trip; fishing trip
رحلة طيران | n f | pl=+ات | flight
رحلة عمل | n f | pl=رحلات | business trip
رحلة عودة | n f | pl=رحلات | return trip; return flight
رحلة فضائية | n f | pl=رحلات فضائية | space flight
رحلة مأهولة | n f | pl=رحلات مأهولة | crewed flight; crewed mission
رحلة مباشرة | n f | pl=رحلات مباشرة | direct flight
رحلة مدرسية | n f | pl=رحلات مدرسية | school trip
رحلة ميدانية | n f | pl=رحلات ميدانية | field trip
رحم بديل | n m | pl=- | surrogacy {mass}
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
رد فعل عنيف | n m | pl=ردود فعل عنيفة | violent reaction; backlash
رد فعل متسلسل | n m | pl=- | chain reaction
ردا على | prep | | in response to
ردة فعل | n f | pl=ردات,ردود | reaction
ردع نووي | n m | pl=- | nuclear deterrence {mass}
ردهة الطوارئ | n f | pl=- | emergency ward
ردود الفعل | n f | pl=- | reactions {pl}
ردود فعل | n f | pl=- | reactions {pl}
رسائل إلكترونية | n f | pl=- | emails {pl}
رسائل مزعجة | n f | pl=- | spam {mass}
رسائل نصية | n f | pl=- | text messages {pl}
رسالة إلكترونية | n f | pl=رسائل إلكترونية | email
رسالة إلكترونية مزعجة | n f | pl=- | spam email
رسالة بريد إلكتروني | n f | pl=رسائل | email
رسالة تعزية | n f | pl=رسائل | letter of condolence {plural: letters of condolence}
رسالة تهنئة | n f | pl=رسائل | congratulatory message
رسالة توصية | n f | pl=رسائل | letter of recommendation {plural: letters of recommendation}
رسالة جامعية | n f | pl=رسائل جامعية | thesis {plural: theses}
رسالة حب | n f | pl=رسائل | love letter
رسالة خطأ | n f | pl=رسائل | error message
رسالة خطية | n f | pl=رسائل خطية | written message
رسالة دكتوراه | n f | pl=رسائل | doctoral dissertation; PhD thesis {plural: PhD theses}
رسالة رسمية | n f | pl=رسائل رسمية | official letter
رسالة سماوية | n f | pl=رسائل سماوية | divine message
رسالة شكر | n f | pl=رسائل | thank-you letter
رسالة صوتية | n f | pl=رسائل صوتية | voice message
رسالة طمأنة | n f | pl=رسائل | reassuring message
رسالة غرام | n f | pl=رسائل | love letter
رسالة قصيرة | n f | pl=رسائل قصيرة | text message; short message
رسالة ماجستير | n f | pl=رسائل | master's thesis {plural: master's theses}
رسالة نصية | n f | pl=رسائل نصية | text message
رسالة واتساب | n f | pl=رسائل | WhatsApp message
رسام كاريكاتوري | n m hum | pl=- | cartoonist
رسام كاريكاتير | n m hum | pl=+ون | cartoonist
رسم بياني | n m | pl=رسوم بيانية | graph; chart
رسم تخطيطي | n m | pl=رسوم تخطيطية | diagram; sketch
رسم تسجيل | n m | pl=رسوم | registration fee
رسم توضيحي | n m | pl=رسوم توضيحية | illustration
رسم خرائط | n m | pl=- | cartography {mass}; mapping {mass}
رسم دخول | n m | pl=رسوم | entrance fee
رسم زيتي | n m | pl=- | oil painting
رسم عبور | n m | pl=رسوم | toll; transit fee
رسم كاريكاتوري | n m | pl=رسوم كاريكاتورية | cartoon; caricature
رسم كاريكاتيري | n m | pl=رسوم كاريكاتيرية | caricature; cartoon
رسم متحرك | n m | pl=رسوم متحركة; plgloss=cartoons {pl} | animation
رسم هندسي | n m | pl=رسوم هندسية | engineering drawing
رسوب مدرسي | n m | pl=- | school failure {mass}
رسوم إضافية | n f | pl=- | additional fees {pl}; surcharges {pl}
رسوم إغراق | n f | pl=- | anti-dumping duties {pl}
رسوم التسجيل | n f | pl=- | registration fees {pl}
رسوم الدخول | n f | pl=- | admission fees {pl}; entrance fees {pl}
رسوم المرور | n f | pl=- | tolls {pl}; transit fees {pl}
رسوم بيانية | n f | pl=- | graphs {pl}; charts {pl}
رسوم جمركية | n f | pl=- | tariffs {pl}; customs duties {pl}
رسوم دراسية | n f | pl=- | tuition fees {pl}
رسوم قضائية | n f | pl=- | court fees {pl}
رسوم كاريكاتورية | n f | pl=- | cartoons {pl}; caricatures {pl}
رسوم متحركة | n f | pl=- | cartoons {pl}; animation {mass}
رصاص حي | n m | pl=- | live ammunition {mass}; live bullets {pl}
رصاص مطاطي | n m | pl=- | rubber bullets {pl}
رصاصات مطاطية | n f | pl=- | rubber bullets {pl}
رصد جوي | n m | pl=- | weather observation {mass}
رصيد الحساب | n m | pl=- | account balance
رصيد بنكي | n m | pl=- | bank balance
رصيف الشارع | n m | pl=- | sidewalk
رصيف القطار | n m | pl=- | train platform
رصيف المشاة | n m | pl=- | sidewalk
رصيف الميناء | n m | pl=- | dock; pier
رصيف بحري | n m | pl=أرصفة بحرية | pier; dock
رضاعة صناعية | n f | pl=- | bottle-feeding {mass}
رضاعة طبيعية | n f | pl=- | breastfeeding {mass}
رطوبة نسبية | n f | pl=- | relative humidity {mass}
رعاية أولية | n f | pl=- | primary care {mass}
رعاية اجتماعية | n f | pl=- | social welfare {mass}
رعاية الأطفال | n f | pl=- | childcare {mass}
رعاية الأمومة والطفولة | n f | pl=- | maternal and child care {mass}
رعاية الأيتام | n f | pl=- | orphan care {mass}
رعاية الطفل | n f | pl=- | child care {mass}
رعاية المسنين | n f | pl=- | elderly care {mass}
رعاية تلطيفية | n f | pl=- | palliative care {mass}
رعاية خاصة | n f | pl=- | special care {mass}
رعاية صحية | n f | pl=- | health care {mass}
رعاية صحية أولية | n f | pl=- | primary health care {mass}
رعاية طارئة | n f | pl=- | emergency care {mass}
رعاية طبية | n f | pl=- | medical care {mass}
رعاية مسنين | n f | pl=- | elderly care {mass}
رعاية منزلية | n f | pl=- | home care {mass}
رعاية نفسية | n f | pl=- | psychological care {mass}
رعاية نهارية | n f | pl=- | day care {mass}
رعي جائر | n m | pl=- | overgrazing {mass}
رغم أن | conj | | although
رغم ذلك | adv | | nevertheless
رغيف خبز | n m | pl=أرغفة | loaf of bread {plural: loaves of bread}
رفع أثقال | n m | pl=- | weightlifting {mass}
رفع أسعار الفائدة | n m | pl=- | interest rate hike
رفع الأثقال | n m | pl=- | weightlifting {mass}
رفع الأنقاض | n m | pl=- | rubble removal {mass}
رفع الحصار | v | impf=يرفع; عن=on; intr | lift the blockade
رفع الحصانة | n m | pl=- | lifting of immunity {mass}
رفع الحظر | v | impf=يرفع; عن=on; على=on; intr | lift the ban
رفع الراية البيضاء | v | impf=يرفع; intr | raise the white flag
رفع الستار | v | impf=يرفع; عن=on; intr | raise the curtain
رفع العقوبات | n m | pl=- | lifting of sanctions {mass}
رفع الوعي | n m | pl=- | awareness raising {mass}
رفع حصانة | n m | pl=- | lifting of immunity {mass}
رفع دعوى | v | impf=يرفع; ضد=against; على=against; intr | file a lawsuit
رفع دعوى قضائية | v | impf=يرفع; ضد=against; على=against; intr | file a lawsuit
رفع سعر الفائدة | n m | pl=- | interest rate hike
رفع صوته | v | impf=يرفع; intr | raise his voice
رفع صوتها | v | impf=يرفع; intr | raise her voice
رفع صوتهم | v | impf=يرفع; intr | raise their voice
رفع قضية | v | impf=يرفع; ضد=against; على=against; intr | file a case
رفيع المستوى | adj | pl=رفيعو المستوى | high-level; senior
رفيق درب | n m hum | pl=رفاق | companion; comrade
رفيق سكن | n m hum | pl=رفاق | roommate
رقائق إلكترونية | n f | pl=- | microchips {pl}
رقائق البطاطا | n f | pl=- | potato chips {pl}
رقائق البطاطس | n f | pl=- | potato chips {pl}
رقائق الحبوب | n f | pl=- | breakfast cereal {mass}
رقائق الذرة | n f | pl=- | corn flakes {pl}
رقائق الشوفان | n f | pl=- | rolled oats {pl}; oat flakes {pl}
رقائق بطاطس | n f | pl=- | potato chips {pl}
رقابة ذاتية | n f | pl=- | self-censorship {mass}
رقابة مالية | n f | pl=- | financial oversight {mass}
رقاقة إلكترونية | n f | pl=رقائق إلكترونية | microchip
رقعة شطرنج | n f | pl=رقع | chessboard
رقم التعريف الشخصي | n m | pl=- | personal identification number; PIN
رقم الجوال | n m | pl=- | mobile number
رقم الضمان الاجتماعي | n m | pl=- | social security number
رقم الهوية | n m | pl=- | ID number
رقم تسلسلي | n m | pl=أرقام تسلسلية | serial number
رقم تعريفي | n m | pl=أرقام تعريفية | identification number
رقم حساب | n m | pl=أرقام | account number
رقم سري | n m | pl=أرقام سرية | PIN; secret number
رقم صعب | n m | pl=أرقام صعبة | force to be reckoned with
رقم ضريبي | n m | pl=أرقام ضريبية | tax number
رقم عالمي | n m | pl=أرقام عالمية | world record
رقم عشري | n m | pl=أرقام عشرية | decimal number
رقم قياسي | n m | pl=أرقام قياسية | record
رقم قياسي عالمي | n m | pl=أرقام قياسية عالمية | world record
رقم مجاني | n m | pl=أرقام مجانية | toll-free number
رقم مرجعي | n m | pl=- | reference number
رقم هاتف | n m | pl=أرقام | phone number
رقم وطني | n m | pl=أرقام وطنية | national ID number
رقيب أول | n m hum title | pl=رقباء | staff sergeant
ركلات الجزاء | n f | pl=- | penalty kicks {pl}
ركلات ترجيح | n f | pl=- | penalty shootout
ركلة ترجيح | n f | pl=+ات | penalty kick
ركلة جزاء | n f | pl=+ات | penalty kick; penalty
ركلة جزاء مهدرة | n f | pl=- | missed penalty {plural: missed penalties}
ركلة حرة | n f | pl=ركلات حرة | free kick
ركلة ركنية | n f | pl=- | corner kick
ركن أساسي | n m | pl=أركان أساسية | cornerstone
ركوب الأمواج | n m | pl=- | surfing {mass}
ركوب الخيل | n m | pl=- | horseback riding {mass}
ركوب الخيول | n m | pl=- | horseback riding {mass}
ركوب الدراجات | n m | pl=- | cycling {mass}
ركوب الدراجات الهوائية | n m | pl=- | cycling {mass}
ركوب الدراجة | n m | pl=- | cycling {mass}
ركود اقتصادي | n m | pl=- | economic recession; recession
ركود تضخمي | n m | pl=- | stagflation {mass}
رمز الاستجابة السريعة | n m | pl=رموز الاستجابة السريعة | QR code
رمز المنطقة | n m | pl=- | area code
رمز برمجي | n m | pl=رموز برمجية | code
رمز بريدي | n m | pl=رموز بريدية | postal code; zip code
رمز تحقق | n m | pl=رموز | verification code
رمز تعبيري | n m | pl=رموز تعبيرية | emoji; emoticon
رمز سري | n m | pl=رموز سرية | secret code; passcode
رمز شريطي | n m | pl=- | barcode
رمز غير قابل للاستبدال | n m | pl=رموز غير قابلة للاستبدال | non-fungible token
رمز مرور | n m | pl=رموز | passcode
رمز مصدري | n m | pl=- | source code {mass}
رمضان كريم | intj | | Ramadan Kareem
رموز تعبيرية | n f | pl=- | emojis {pl}
رمي الجمرات | n m | pl=- | stoning of the devil {mass}
رمي الرمح | n m | pl=- | javelin throw
رمي السهام | n m | pl=- | archery {mass}
رمي القرص | n m | pl=- | discus throw
رمي النفايات | n m | pl=- | littering {mass}; dumping of waste {mass}
رمية تماس | n f | pl=رميات | throw-in
رنين مغناطيسي | n m | pl=- | magnetic resonance {mass}; MRI {mass}
رهاب الأجانب | n m | pl=- | xenophobia {mass}
رهاب الأماكن المغلقة | n m | pl=- | claustrophobia {mass}
رهاب الإسلام | n m | pl=- | Islamophobia {mass}
رهن الإقامة الجبرية | adv | | under house arrest
رهن الاحتجاز | adv | | in custody
رهن الاعتقال | adv | | in custody
رهن التحقيق | adv | | under investigation
رهن عقاري | n m | pl=رهون عقارية | mortgage
روح الدعابة | n f | pl=- | sense of humor
روح الفريق | n f | pl=- | team spirit {mass}
روح المنافسة | n f | pl=- | competitive spirit
روح رياضية | n f | pl=- | sportsmanship {mass}
روح معنوية | n f | pl=- | morale {mass}
روضة أطفال | n f | pl=رياض,روضات | kindergarten
رويدا رويدا | adv | | gradually; little by little
ري بالتنقيط | n m | pl=- | drip irrigation {mass}
رياح شمسية | n f | pl=- | solar wind {mass}
رياح عاتية | n f | pl=- | fierce winds {pl}; gale-force winds {pl}
رياح قوية | n f | pl=- | strong winds {pl}
رياح موسمية | n f | pl=- | monsoon winds {pl}
ريادة أعمال | n f | pl=- | entrepreneurship {mass}
رياض أطفال | n f | pl=- | kindergartens {pl}
رياض الأطفال | n f | pl=- | kindergarten {mass}
رياضات إلكترونية | n f | pl=- | esports {pl}
رياضات مائية | n f | pl=- | water sports {pl}
رياضة جماعية | n f | pl=رياضات جماعية | team sport
رياضة مائية | n f | pl=رياضات مائية | water sport
ريح شمسية | n f | pl=رياح شمسية | solar wind
ريعان الشباب | n m | pl=- | prime of youth
ريموت كنترول | n m | pl=- | remote control
زائدة دودية | n f | pl=- | appendix
زاد الطين بلة | v | impf=يزيد; intr | make matters worse
زاوية حادة | n f | pl=زوايا حادة | acute angle
زاوية قائمة | n f | pl=زوايا قائمة | right angle
زبدة الفول السوداني | n f | pl=- | peanut butter {mass}
زبدة فول سوداني | n f | pl=- | peanut butter {mass}
زجاج أمامي | n m | pl=- | windshield
زجاجة حارقة | n f | pl=زجاجات حارقة | Molotov cocktail; firebomb
زخات الشهب | n f | pl=- | meteor shower
زخات مطر | n f | pl=- | rain showers {pl}
زخة شهب | n f | pl=+ات | meteor shower
زر اختيار | n m | pl=أزرار | radio button
زر تشغيل | n m | pl=أزرار | power button
زر فأرة | n m | pl=أزرار | mouse button
زراعة أسنان | n f | pl=- | dental implant
زراعة أعضاء | n f | pl=- | organ transplantation {mass}
زراعة القلب | n f | pl=- | heart transplant
زراعة الكبد | n f | pl=- | liver transplant
زراعة الكلى | n f | pl=- | kidney transplant
زراعة شعر | n f | pl=- | hair transplant
زراعة قلب | n f | pl=- | heart transplant
زراعة كبد | n f | pl=- | liver transplant
زراعة كلية | n f | pl=- | kidney transplant
زراعة نخاع | n f | pl=- | bone marrow transplant
زراعة نخاع العظم | n f | pl=- | bone marrow transplant
زراعي صناعي | adj nisba | | agro-industrial
زراعي غذائي | adj nisba | | agri-food
زرع الأعضاء | n m | pl=- | organ transplantation {mass}
زرع كلية | n m | pl=- | kidney transplant
زعزعة استقرار | n f | pl=- | destabilization {mass}
زعيم حزب | n m hum | pl=زعماء | party leader
زعيم ديني | n m hum | pl=زعماء دينيون,زعماء دينيين | religious leader
زعيم روحي | n m hum | pl=زعماء روحيون,زعماء روحيين | spiritual leader
زعيم سياسي | n m hum | pl=زعماء سياسيون,زعماء سياسيين | political leader
زعيم عصابة | n m hum | pl=زعماء | gang leader
زعيم قبلي | n m hum | pl=زعماء قبليون,زعماء قبليين | tribal leader
زعيم معارضة | n m hum | pl=زعماء | opposition leader
زكاة الفطر | n f | pl=- | Zakat al-Fitr {mass}
زكاة المال | n f | pl=- | zakat on wealth {mass}
زلة لسان | n f | pl=زلات | slip of the tongue {plural: slips of the tongue}
زمام المبادرة | n m | pl=- | initiative
زمرة دم | n f | pl=زمر | blood type
زمن حقيقي | n m | pl=- | real time {mass}
زمن قياسي | n m | pl=- | record time {mass}
زميل دراسة | n m hum | pl=زملاء | classmate; fellow student
زميل سكن | n m hum | pl=زملاء | roommate
زميل صف | n m hum | pl=زملاء | classmate
زميل عمل | n m hum | pl=زملاء | coworker; colleague
زنزانة انفرادية | n f | pl=زنازين انفرادية | solitary cell
زهرة الشمس | n f | pl=- | sunflower
زهيد الثمن | adj | | inexpensive
زواج أطفال | n m | pl=- | child marriage {mass}
زواج الأطفال | n m | pl=- | child marriage {mass}
زواج الأقارب | n m | pl=- | consanguineous marriage {mass}; cousin marriage {mass}
زواج القاصرات | n m | pl=- | child marriage {mass}
زواج المثليين | n m | pl=- | same-sex marriage {mass}; gay marriage {mass}
زواج تقليدي | n m | pl=زيجات تقليدية | traditional marriage
زواج عرفي | n m | pl=- | customary marriage {mass}; unregistered marriage {mass}
زواج قاصرات | n m | pl=- | child marriage {mass}
زواج قسري | n m | pl=- | forced marriage {mass}
زواج مبكر | n m | pl=- | early marriage {mass}
زواج متعة | n m | pl=- | temporary marriage
زواج مختلط | n m | pl=- | mixed marriage
زواج مدبر | n m | pl=زيجات مدبرة | arranged marriage
زواج مدني | n m | pl=- | civil marriage {mass}
زوج أم | n m hum | pl=أزواج | stepfather
زوج ابنة | n m hum | pl=أزواج | son-in-law {plural: sons-in-law}
زوج الأخت | n m hum | pl=- | brother-in-law {plural: brothers-in-law}
زوج الأم | n m hum | pl=- | stepfather
زوج الابنة | n m hum | pl=- | son-in-law {plural: sons-in-law}
زوج سابق | n m hum | pl=- | ex-husband
زوجة أب | n f hum | pl=زوجات | stepmother
زوجة ابن | n f hum | pl=زوجات | daughter-in-law {plural: daughters-in-law}
زوجة الأب | n f hum | pl=- | stepmother
زوجة الأخ | n f hum | pl=- | sister-in-law {plural: sisters-in-law}
زوجة ثانية | n f hum | pl=- | second wife
زوجة سابقة | n f hum | pl=زوجات سابقة | ex-wife {plural: ex-wives}
زورق حربي | n m | pl=زوارق حربية | gunboat; warship
زورق دورية | n m | pl=زوارق | patrol boat
زورق سريع | n m | pl=زوارق سريعة | speedboat
زورق مطاطي | n m | pl=زوارق مطاطية | rubber boat
زي تقليدي | n m | pl=أزياء تقليدية | traditional dress {mass}; traditional costume
زي رسمي | n m | pl=أزياء رسمية | uniform
زي عسكري | n m | pl=- | military uniform
زي مدرسي | n m | pl=أزياء مدرسية | school uniform
زي موحد | n m | pl=- | uniform
زيادة الوزن | n f | pl=- | weight gain {mass}
زيادة رأس المال | n f | pl=- | capital increase
زيادة سكانية | n f | pl=- | population growth {mass}
زيادة على | prep | | in addition to
زيادة على ذلك | adv | | moreover
زيارة أربعينية | n f | pl=- | Arbaeen pilgrimage
زيارة الأربعين | n f | pl=- | Arbaeen pilgrimage
زيارة تفقدية | n f | pl=زيارات تفقدية | inspection visit
زيارة خاطفة | n f | pl=زيارات خاطفة | brief visit
زيارة رسمية | n f | pl=زيارات رسمية | official visit
زيارة مفاجئة | n f | pl=زيارات مفاجئة | surprise visit
زيارة منزلية | n f | pl=زيارات منزلية | home visit
زيارة ميدانية | n f | pl=زيارات ميدانية | field visit
زيت الخروع | n m | pl=- | castor oil {mass}
زيت الذرة | n m | pl=- | corn oil {mass}
زيت الزيتون البكر | n m | pl=- | virgin olive oil {mass}
زيت السمسم | n m | pl=- | sesame oil {mass}
زيت السمك | n m | pl=- | fish oil {mass}
زيت الصويا | n m | pl=- | soybean oil {mass}
زيت القلي | n m | pl=- | frying oil {mass}
زيت جوز الهند | n m | pl=- | coconut oil {mass}
زيت دوار الشمس | n m | pl=- | sunflower oil {mass}
زيت زيتون | n m | pl=- | olive oil {mass}
زيت طعام | n m | pl=- | cooking oil {mass}
زيت عباد الشمس | n m | pl=- | sunflower oil {mass}
زيت عطري | n m | pl=زيوت عطرية | essential oil
زيت فول الصويا | n m | pl=- | soybean oil {mass}
زيت محرك | n m | pl=- | engine oil {mass}; motor oil {mass}
زيت نباتي | n m | pl=زيوت نباتية | vegetable oil
زيت نخيل | n m | pl=- | palm oil {mass}
زيت وقود | n m | pl=- | fuel oil {mass}
زيتون أسود | n m | pl=- | black olives {pl}
زيوت عطرية | n f | pl=- | essential oils {pl}
زيوت مهدرجة | n f | pl=- | hydrogenated oils {pl}
سائق أجرة | n m hum | pl=سائقو,سائقي | taxi driver
سائق تاكسي | n m hum | pl=سائقو,سائقي | taxi driver
سائق توصيل | n m hum | pl=سائقو,سائقي | delivery driver
سائق حافلة | n m hum | pl=سائقو,سائقي | bus driver
سائق دراجة نارية | n m hum | pl=سائقو,سائقي | motorcyclist
سائق سباقات | n m hum | pl=سائقو,سائقي | racing driver
سائق سيارة | n m hum | pl=سائقو,سائقي | driver; motorist
سائق سيارة أجرة | n m hum | pl=- | taxi driver
سائق شاحنة | n m hum | pl=سائقو,سائقي | truck driver
سائل أمنيوسي | n m | pl=- | amniotic fluid {mass}
سائل غسيل الصحون | n m | pl=- | dish soap {mass}
سابقة خطيرة | n f | pl=- | dangerous precedent
سابقة قضائية | n f | pl=سوابق قضائية | judicial precedent; legal precedent
ساحة الجريمة | n f | pl=- | crime scene
ساحة القتال | n f | pl=- | battlefield
ساحة المعركة | n f | pl=- | battlefield
ساحة انتظار | n f | pl=+ات | parking lot
ساحة معركة | n f | pl=+ات | battlefield
ساحة وقوف السيارات | n f | pl=- | parking lot
سار على خطى | v | impf=يسير | follow in the footsteps of
سار على نهج | v | impf=يسير | follow the path of
ساري المفعول | adj | | in force; valid
ساعات إضافية | n f | pl=- | overtime {mass}; extra hours {pl}
ساعات الدوام | n f | pl=- | working hours {pl}; office hours {pl}
ساعات الذروة | n f | pl=- | rush hour {mass}; peak hours {pl}
ساعات العمل | n f | pl=- | working hours {pl}
ساعات العمل الرسمية | n f | pl=- | official working hours {pl}
ساعات الفجر | n f | pl=- | early hours of dawn {pl}
ساعة إيقاف | n f | pl=+ات | stopwatch
ساعة الصفر | n f | pl=- | zero hour
ساعة بيولوجية | n f | pl=- | biological clock
ساعة توقيت | n f | pl=+ات | stopwatch; timer
ساعة جدارية | n f | pl=ساعات جدارية | wall clock
ساعة حائط | n f | pl=+ات | wall clock
ساعة ذروة | n f | pl=+ات | rush hour
ساعة ذكية | n f | pl=ساعات ذكية | smartwatch
ساعة رملية | n f | pl=ساعات رملية | hourglass
ساعة عمل | n f | pl=+ات | working hour
ساعة متأخرة | n f | pl=- | late hour
ساعة متأخرة من الليل | n f | pl=- | late hour of the night
ساعة منبه | n f | pl=+ات | alarm clock
ساعة يد | n f | pl=+ات | wristwatch
ساق صناعية | n f | pl=- | prosthetic leg
سالف الذكر | adj | | aforementioned
سب وقذف | n m | pl=- | defamation {mass}; libel and slander {mass}
سبائك الذهب | n f | pl=- | gold bars {pl}; gold bullion {mass}
سباحة الفراشة | n f | pl=- | butterfly stroke
سباحة حرة | n f | pl=- | freestyle swimming {mass}
سباق الخيل | n m | pl=- | horse racing {mass}
سباق السيارات | n m | pl=- | car race; auto racing {mass}
سباق الفضاء | n m | pl=- | space race
سباق الهجن | n m | pl=- | camel racing {mass}
سباق انتخابي | n m | pl=سباقات انتخابية | electoral race
سباق تتابع | n m | pl=+ات | relay race
سباق تسلح | n m | pl=- | arms race
سباق خيل | n m | pl=+ات | horse race
سباق دراجات | n m | pl=+ات | cycling race; bicycle race
سباق رئاسي | n m | pl=سباقات رئاسية | presidential race
سباق سيارات | n m | pl=سباقات | car race
سباق ماراثون | n m | pl=+ات | marathon
سباق محموم | n m | pl=- | frantic race
سباق مع الزمن | n m | pl=- | race against time
سباق نووي | n m | pl=- | nuclear race
سباقات السيارات | n f | pl=- | car racing {mass}; auto racing {mass}
سبب رئيسي | n m | pl=أسباب رئيسية | main reason; main cause
سبل العيش | n f | pl=- | livelihoods {pl}
سبل عيش | n f | pl=- | livelihoods {pl}
سبل كسب الرزق | n f | pl=- | livelihoods {pl}
سبيكة ذهب | n f | pl=سبائك | gold bar; gold bullion {mass}
ستار حديدي | n m | pl=- | Iron Curtain
سترات النجاة | n f | pl=- | life jackets {pl}
سترة ناسفة | n f | pl=سترات ناسفة | suicide vest; explosive vest
سترة نجاة | n f | pl=سترات | life jacket
سترة واقية | n f | pl=سترات واقية | bulletproof vest; protective vest
سترة واقية من الرصاص | n f | pl=سترات واقية من الرصاص | bulletproof vest
سجائر إلكترونية | n f | pl=- | electronic cigarettes {pl}; e-cigarettes {pl}
سجادة حمراء | n f | pl=- | red carpet
سجل تجاري | n m | pl=سجلات تجارية | commercial register; business registration
سجل جنائي | n m | pl=سجلات جنائية | criminal record
سجل حافل | n m | pl=سجلات حافلة | proven track record; distinguished record
سجل رقما قياسيا | v | impf=يسجل; intr | set a record
سجل زوار | n m | pl=- | guest book
سجل طبي | n m | pl=سجلات طبية | medical record
سجل عدلي | n m | pl=- | criminal record
سجل عقاري | n m | pl=سجلات عقارية | land registry; real estate registry
سجل مدني | n m | pl=سجلات مدنية | civil registry; civil register
سجلات طبية | n f | pl=- | medical records {pl}
سجن انفرادي | n m | pl=- | solitary confinement {mass}
سجن مؤبد | n m | pl=- | life imprisonment {mass}
سجن مدى الحياة | n m | pl=- | life imprisonment {mass}
سجن مدى حياة | n m | pl=- | life imprisonment {mass}
سجن مركزي | n m | pl=- | central prison
سجن مشدد | n m | pl=- | prison with hard labor {mass}; rigorous imprisonment {mass}
سجن نسائي | n m | pl=- | women's prison
سجناء الرأي | n m hum | pl=- | prisoners of conscience {pl}
سجين رأي | n m hum | pl=سجناء | prisoner of conscience {plural: prisoners of conscience}
سجين سياسي | n m hum | pl=سجناء سياسيون | political prisoner
سحاب البنطلون | n m | pl=- | trouser zipper
سحب الثقة | n m | pl=- | vote of no confidence
سحب ثقة | n m | pl=- | vote of no confidence
سخان ماء | n m | pl=+ات | water heater
سخان مياه | n m | pl=+ات | water heater
سخر من | v | impf=يسخر من | mock
سد الفجوة | v | impf=يسد; بين=between; intr | bridge the gap
سد ترابي | n m | pl=سدود ترابية | earthen dam
سد مائي | n m | pl=سدود مائية | dam
سدود مائية | n f | pl=- | dams {pl}
سرا وعلانية | adv | | secretly and openly
سرا وعلنا | adv | | secretly and openly
سراب خادع | n m | pl=- | mirage
سرب الجراد | n m | pl=- | locust swarm
سرب طائرات | n m | pl=أسراب | squadron
سرب طيور | n m | pl=أسراب | flock of birds {plural: flocks of birds}
سرب نحل | n m | pl=أسراب | swarm of bees {plural: swarms of bees}
سرطان البحر | n m | pl=- | crab
سرطان البروستاتا | n m | pl=- | prostate cancer {mass}
سرطان البنكرياس | n m | pl=- | pancreatic cancer {mass}
سرطان الثدي | n m | pl=- | breast cancer {mass}
سرطان الجلد | n m | pl=- | skin cancer {mass}
سرطان الحنجرة | n m | pl=- | laryngeal cancer {mass}
سرطان الخصية | n m | pl=- | testicular cancer {mass}
سرطان الدم | n m | pl=- | leukemia {mass}
سرطان الدماغ | n m | pl=- | brain cancer {mass}
سرطان الرئة | n m | pl=- | lung cancer {mass}
سرطان الرحم | n m | pl=- | uterine cancer {mass}
سرطان العظام | n m | pl=- | bone cancer {mass}
سرطان الغدة الدرقية | n m | pl=- | thyroid cancer {mass}
سرطان الغدد اللمفاوية | n m | pl=- | lymphoma {mass}
سرطان الفم | n m | pl=- | oral cancer {mass}
سرطان القولون | n m | pl=- | colon cancer {mass}
سرطان القولون والمستقيم | n m | pl=- | colorectal cancer {mass}
سرطان الكبد | n m | pl=- | liver cancer {mass}
سرطان الكلى | n m | pl=- | kidney cancer {mass}
سرطان المبيض | n m | pl=- | ovarian cancer {mass}
سرطان المثانة | n m | pl=- | bladder cancer {mass}
سرطان المعدة | n m | pl=- | stomach cancer {mass}
سرطان بحري | n m | pl=سرطانات بحرية | crab
سرطان عنق الرحم | n m | pl=- | cervical cancer {mass}
سرعان ما | adv | | soon
سرعة الرياح | n f | pl=- | wind speed
سرعة الصوت | n f | pl=- | speed of sound
سرعة الضوء | n f | pl=- | speed of light
سرعة رياح | n f | pl=- | wind speed
سرقة أدبية | n f | pl=سرقات أدبية | plagiarism {mass}
سرقة الهوية | n f | pl=- | identity theft {mass}
سرقة علمية | n f | pl=سرقات علمية | plagiarism {mass}
سرقة فكرية | n f | pl=سرقات فكرية | plagiarism {mass}
سرية مشاة | n f | pl=سرايا | infantry company {plural: infantry companies}
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
سعر التجزئة | n m | pl=- | retail price
سعر التكلفة | n m | pl=- | cost price
سعر الجملة | n m | pl=- | wholesale price
سعر الخام | n m | pl=أسعار الخام | crude price
سعر الدولار | n m | pl=- | dollar exchange rate
سعر الذهب | n m | pl=أسعار الذهب | gold price
سعر السوق | n m | pl=أسعار السوق | market price
سعر الشراء | n m | pl=أسعار الشراء | purchase price
سعر الصرف | n m | pl=أسعار الصرف | exchange rate
سعر الصرف الرسمي | n m | pl=- | official exchange rate
سعر الفائدة | n m | pl=أسعار الفائدة | interest rate
سعر الفائدة الرئيسي | n m | pl=- | key interest rate
سعر الوقود | n m | pl=أسعار الوقود | fuel price
سعر ثابت | n m | pl=أسعار ثابتة | fixed price
سعر رمزي | n m | pl=أسعار رمزية | token price; nominal price
سعر سهم | n m | pl=أسعار أسهم | share price
سعر صرف | n m | pl=أسعار صرف | exchange rate
سعر صرف الدولار | n m | pl=- | dollar exchange rate
سعر فائدة | n m | pl=أسعار فائدة | interest rate
سعر مخفض | n m | pl=أسعار مخفضة | discounted price; reduced price
سعر نفط | n m | pl=أسعار | oil price
سعرات حرارية | n f | pl=- | calories {pl}
سعرة حرارية | n f | pl=سعرات حرارية | calorie
سفن حربية | n f | pl=- | warships {pl}
سفير النوايا الحسنة | n m hum | pl=- | goodwill ambassador
سفير الولايات المتحدة | n m hum title | pl=- | US ambassador
سفير فوق العادة | n m hum | pl=سفراء فوق العادة | ambassador extraordinary
سفيرة النوايا الحسنة | n f hum | pl=- | goodwill ambassador
سفينة تجارية | n f | pl=سفن تجارية | merchant ship; commercial vessel
سفينة حاويات | n f | pl=سفن | container ship
سفينة حربية | n f | pl=سفن حربية | warship
سفينة ركاب | n f | pl=سفن | passenger ship
سفينة سياحية | n f | pl=سفن سياحية | cruise ship
سفينة شحن | n f | pl=سفن | cargo ship
سفينة شراعية | n f | pl=سفن شراعية | sailing ship
سفينة صيد | n f | pl=سفن | fishing boat
سفينة فضاء | n f | pl=سفن | spaceship
سفينة فضائية | n f | pl=سفن فضائية | spaceship; spacecraft {plural: spacecraft}
سفينة نوح | n f | pl=- | Noah's Ark
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
سقوط أمطار | n m | pl=- | rainfall {mass}
سقوط الأمطار | n m | pl=- | rainfall {mass}
سقوط الشعر | n m | pl=- | hair loss {mass}
سقوط طائرة | n m | pl=- | plane crash
سكة حديد | n f | pl=سكك | railway; railroad
سكة حديدية | n f | pl=سكك حديدية | railway
سكتة دماغية | n f | pl=سكتات دماغية | stroke
سكتة رئوية | n f | pl=سكتات رئوية | respiratory arrest
سكتة قلبية | n f | pl=سكتات قلبية | cardiac arrest
سكر أبيض | n m | pl=- | white sugar {mass}
سكر أسمر | n m | pl=- | brown sugar {mass}
سكر الحليب | n m | pl=- | lactose {mass}
سكر الدم | n m | pl=- | blood sugar {mass}
سكر الفواكه | n m | pl=- | fructose {mass}
سكر دم | n m | pl=- | blood sugar {mass}
سكري الحمل | n m | pl=- | gestational diabetes {mass}
سكري النوع الأول | n m | pl=- | type 1 diabetes {mass}
سكريات مضافة | n f | pl=- | added sugars {pl}
سكك حديد | n f | pl=- | railways {pl}
سكك حديدية | n f | pl=- | railways {pl}; railway
سكن جامعي | n m | pl=- | dormitory
سلاح آلي | n m | pl=أسلحة آلية | automatic weapon
سلاح أبيض | n m | pl=أسلحة بيضاء | bladed weapon
سلاح الجريمة | n m | pl=- | murder weapon
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
سلاح دمار شامل | n m | pl=أسلحة | weapon of mass destruction {plural: weapons of mass destruction}
سلاح ذو حدين | n m | pl=- | double-edged sword
سلاح فتاك | n m | pl=أسلحة فتاكة | lethal weapon
سلاح كاتم | n m | pl=- | silenced weapon
سلاح كيميائي | n m | pl=أسلحة كيميائية | chemical weapon
سلاح ناري | n m | pl=أسلحة نارية | firearm
سلاح نووي | n m | pl=أسلحة نووية | nuclear weapon
سلاسل الإمداد | n f | pl=- | supply chains {pl}
سلاسل التوريد | n f | pl=- | supply chains {pl}
سلالة جديدة | n f | pl=سلالات جديدة | new strain
سلالة متحورة | n f | pl=سلالات متحورة | mutant strain; variant
سلامة الأغذية | n f | pl=- | food safety {mass}
سلامة الغذاء | n f | pl=- | food safety {mass}
سلامة غذائية | n f | pl=- | food safety {mass}
سلة التسوق | n f | pl=- | shopping cart
سلة غذائية | n f | pl=سلال غذائية | food basket; food package
سلة غسيل | n f | pl=سلال | laundry basket
سلة مشتريات | n f | pl=سلال | shopping cart
سلة مهملات | n f | pl=سلال,سلات | trash can
سلحفاة بحرية | n f | pl=سلاحف بحرية | sea turtle
سلس البول | n m | pl=- | urinary incontinence {mass}
سلس بولي | n m | pl=- | urinary incontinence {mass}
سلسلة أفلام | n f | pl=سلاسل | film series {plural: film series}
سلسلة إمداد | n f | pl=سلاسل | supply chain
سلسلة الظهر | n f | pl=- | backbone
سلسلة توريد | n f | pl=سلاسل | supply chain
سلسلة جبال | n f | pl=سلاسل | mountain range
سلسلة زمنية | n f | pl=سلاسل زمنية | time series {plural: time series}
سلسلة غذائية | n f | pl=سلاسل غذائية | food chain
سلسلة فقرية | n f | pl=- | spine
سلسلة فنادق | n f | pl=سلاسل | hotel chain
سلسلة قيمة | n f | pl=سلاسل | value chain
سلسلة كتل | n f | pl=- | blockchain
سلسلة متاجر | n f | pl=سلاسل | chain store; retail chain
سلسلة مطاعم | n f | pl=سلاسل | restaurant chain
سلسلة مفاتيح | n f | pl=سلاسل | keychain
سلسلة من | det | | a series of
سلط الأضواء | v | impf=يسلط; على=on; intr | shed light
سلط الضوء | v | impf=يسلط; على=on; intr | shed light
سلطات إنفاذ القانون | n f | pl=- | law enforcement authorities {pl}
سلطات الأمر الواقع | n f | pl=- | de facto authorities {pl}
سلطات قضائية | n f | pl=- | judicial authorities {pl}
سلطات محلية | n f | pl=- | local authorities {pl}
سلطة الأمر الواقع | n f | pl=- | de facto authority
سلطة تشريعية | n f | pl=- | legislative branch; legislative authority
سلطة تنفيذية | n f | pl=- | executive branch; executive authority
سلطة خضراء | n f | pl=- | green salad
سلطة فواكه | n f | pl=- | fruit salad
سلطة قضائية | n f | pl=- | judiciary; judicial authority
سلع أساسية | n f | pl=- | basic commodities {pl}
سلع استهلاكية | n f | pl=- | consumer goods {pl}
سلع كمالية | n f | pl=- | luxury goods {pl}
سلع معمرة | n f | pl=- | durable goods {pl}
سلعة أساسية | n f | pl=سلع أساسية | basic commodity
سلعة استهلاكية | n f | pl=سلع استهلاكية | consumer good
سلف مشترك | n m | pl=أسلاف مشتركة | common ancestor
سلفة مالية | n f | pl=سلف مالية | cash advance; loan
سلك دبلوماسي | n m | pl=- | diplomatic corps
سلك كهربائي | n m | pl=أسلاك كهربائية | electrical wire
سلم أنفسهم | v | impf=يسلم; intr | turn themselves in
سلم أهلي | n m | pl=- | civil peace {mass}
سلم أولويات | n m | pl=- | list of priorities; order of priorities
سلم دولي | n m | pl=- | international peace {mass}
سلم رواتب | n m | pl=- | pay scale; salary scale
سلم كهربائي | n m | pl=سلالم كهربائية | escalator
سلم متحرك | n m | pl=سلالم متحركة | escalator
سلم من | v | impf=يسلم من | escape
سلم موسيقي | n m | pl=- | musical scale
سلم نفسه | v | impf=يسلم; intr | turn himself in
سلم نفسها | v | impf=يسلم; intr | turn herself in
سماعات الأذن | n f | pl=- | earphones {pl}
سماعات الرأس | n f | pl=- | headphones {pl}
سماعات لاسلكية | n f | pl=- | wireless headphones {pl}
سماعة أذن | n f | pl=سماعات أذن | earphone
سماعة الهاتف | n f | pl=- | telephone receiver
سماعة رأس | n f | pl=+ات | headset; headphones {pl}
سماعة طبية | n f | pl=سماعات طبية | stethoscope
سمة دخول | n f | pl=+ات | entry visa
سمعة حسنة | n f | pl=- | good reputation
سمعة سيئة | n f | pl=- | bad reputation
سمعة طيبة | n f | pl=- | good reputation
سمعي بصري | adj nisba | | audiovisual
سمعي مرئي | adj nisba | | audiovisual
سمك التونة | n m | pl=- | tuna {mass}
سمك السردين | n m | pl=- | sardines {pl}
سمك السلمون | n m | pl=- | salmon {mass}
سمك القد | n m | pl=- | cod {mass}
سمك القرش | n m | pl=أسماك القرش | shark
سمك مدخن | n m | pl=- | smoked fish {mass}
سمك مقلي | n m | pl=- | fried fish {mass}
سمكة ذهبية | n f | pl=أسماك ذهبية | goldfish {plural: goldfish}
سمكة قرش | n f | pl=أسماك | shark
سن الإنجاب | n m | pl=- | childbearing age
سن البلوغ | n m | pl=- | puberty {mass}
سن التقاعد | n m | pl=- | retirement age
سن الرشد | n m | pl=- | adulthood {mass}
سن الزواج | n m | pl=- | marriage age
سن الطفولة | n m | pl=- | childhood {mass}
سن العمل | n m | pl=- | working age
سن المراهقة | n m | pl=- | adolescence {mass}
سن اليأس | n m | pl=- | menopause {mass}
سن مبكرة | n f | pl=- | early age
سنة أكاديمية | n f | pl=- | academic year
سنة بعد سنة | adv | | year after year
سنة تحضيرية | n f | pl=- | preparatory year
سنة تقويمية | n f | pl=- | calendar year
سنة جامعية | n f | pl=سنوات جامعية | academic year
سنة دراسية | n f | pl=سنوات دراسية | school year; academic year
سنة ضوئية | n f | pl=سنوات ضوئية | light-year
سنة كبيسة | n f | pl=سنوات كبيسة | leap year
سنة مالية | n f time | pl=سنوات مالية | fiscal year
سنة ميلادية | n f | pl=- | Gregorian year
سنة ميلادية جديدة | n f | pl=- | new year
سنة هجرية | n f | pl=سنوات هجرية | Hijri year
سنتمتر مربع | n m | pl=سنتمترات مربعة | square centimeter
سند إذني | n m | pl=سندات إذنية | promissory note
سند حكومي | n m | pl=سندات حكومية | government bond
سند دين | n m | pl=سندات | bond; promissory note
سند قانوني | n m | pl=أسانيد قانونية | legal basis
سند ملكية | n m | pl=سندات | title deed
سندات الخزانة | n f | pl=- | Treasury bonds {pl}
سندات الدين | n f | pl=- | debt securities {pl}; bonds {pl}
سندات حكومية | n f | pl=- | government bonds {pl}
سندات خزانة | n f | pl=- | Treasury bonds {pl}
سندات خضراء | n f | pl=- | green bonds {pl}
سنوات ضوئية | n f | pl=- | light-years {pl}
سهل الاستخدام | adj | | easy-to-use
سهل المنال | adj | | accessible; easy to get
سهل الوصول | adj | | accessible
سوء إدارة | n m | pl=- | mismanagement {mass}
سوء استخدام | n m | pl=- | misuse {mass}
سوء الأحوال الجوية | n m | pl=- | bad weather {mass}
سوء الإدارة | n m | pl=- | mismanagement {mass}
سوء التغذية | n m | pl=- | malnutrition {mass}
سوء التغذية الحاد | n m | pl=- | acute malnutrition {mass}
سوء التنظيم | n m | pl=- | poor organization {mass}; disorganization {mass}
سوء الخدمات | n m | pl=- | poor services {pl}
سوء السلوك | n m | pl=- | misconduct {mass}
سوء الظن | n m | pl=- | mistrust {mass}
سوء المعاملة | n m | pl=- | mistreatment {mass}; abuse {mass}
سوء الهضم | n m | pl=- | indigestion {mass}
سوء تصرف | n m | pl=- | misconduct {mass}
سوء تغذية | n m | pl=- | malnutrition {mass}
سوء تفاهم | n m | pl=- | misunderstanding
سوء تقدير | n m | pl=- | miscalculation; misjudgment
سوء حظ | n m | pl=- | bad luck {mass}; misfortune
سوء خلق | n m | pl=- | bad manners {pl}
سوء سلوك | n m | pl=- | misconduct {mass}
سوء طالع | n m | pl=- | bad luck {mass}
سوء فهم | n m | pl=- | misunderstanding
سوء معاملة | n m | pl=- | mistreatment {mass}; ill-treatment {mass}
سوء نية | n m | pl=- | bad faith {mass}
سوء هضم | n m | pl=- | indigestion {mass}
سواء أكان | conj | | whether
سواء أكانت | conj | | whether
سواء كان | conj | | whether
سواء كانت | conj | | whether
سوابق جنائية | n f | pl=- | criminal record; prior convictions {pl}
سوار إلكتروني | n m | pl=أساور إلكترونية | electronic bracelet
سواها من | det | | other
سورة قرآنية | n f | pl=سور قرآنية | surah; chapter of the Quran
سوق آجلة | n f | pl=- | futures market
سوق أسهم | n f | pl=أسواق أسهم | stock market
سوق الأسهم | n f | pl=- | stock market
سوق الأسهم الأمريكية | n f | pl=- | US stock market
سوق الأوراق المالية | n f | pl=أسواق الأوراق المالية | stock market; stock exchange
سوق الإسكان | n f | pl=- | housing market
سوق الانتقالات | n f | pl=- | transfer market; transfer window
سوق الانتقالات الشتوية | n f | pl=- | winter transfer window
سوق الانتقالات الصيفية | n f | pl=- | summer transfer window
سوق البراغيث | n f | pl=- | flea market
سوق البورصة | n f | pl=- | stock exchange
سوق الجملة | n f | pl=- | wholesale market
سوق الخضار | n f | pl=- | vegetable market
سوق السمك | n f | pl=- | fish market
سوق السيارات | n f | pl=- | car market
سوق الصرف | n f | pl=- | foreign exchange market
سوق الطاقة | n f | pl=أسواق الطاقة | energy market
سوق العراق للأوراق المالية | n f | pl=- | Iraq Stock Exchange
سوق العمالة | n f | pl=- | labor market
سوق العمل | n f | pl=- | labor market
سوق العملات | n f | pl=- | currency market
سوق العملات الأجنبية | n f | pl=- | foreign exchange market
سوق الفوركس | n f | pl=- | forex market
سوق المال | n f | pl=- | financial market
سوق المستعمل | n f | pl=- | secondhand market
سوق النفط | n f | pl=أسواق النفط | oil market
سوق ثانوية | n f | pl=- | secondary market
سوق حرة | n f | pl=- | free market
سوق خضار | n f | pl=أسواق | vegetable market
سوق خيرية | n f | pl=- | charity bazaar
سوق رأس المال | n f | pl=- | capital market
سوق سندات | n f | pl=أسواق | bond market
سوق سوداء | n f | pl=أسواق سوداء | black market
سوق شعبية | n f | pl=أسواق شعبية | traditional market
سوق صاعدة | n f | pl=أسواق صاعدة | bull market; emerging market
سوق عقارات | n f | pl=- | real estate market
سوق عقاري | n m | pl=- | real estate market
سوق عمل | n f | pl=أسواق عمل | labor market
سوق مالية | n f | pl=أسواق مالية | financial market
سوق محلية | n f | pl=أسواق محلية | local market; domestic market
سوق مشتركة | n f | pl=- | common market
سوق مفتوحة | n f | pl=- | open market
سوق موازية | n f | pl=- | parallel market
سوق موحدة | n f | pl=- | single market
سوق ناشئة | n f | pl=أسواق ناشئة | emerging market
سوق هابطة | n f | pl=أسواق هابطة | bear market
سيئ الحظ | adj | | unlucky; unfortunate
سيئ السمعة | adj | | notorious; infamous
سياحة علاجية | n f | pl=- | medical tourism {mass}
سياحة فضائية | n f | pl=- | space tourism {mass}
سيادة الدولة | n f | pl=- | state sovereignty {mass}
سيادة القانون | n f | pl=- | rule of law
سيادة وطنية | n f | pl=- | national sovereignty {mass}
سيارات الأجرة | n f | pl=- | taxis {pl}; cabs {pl}
سيارات الإسعاف | n f | pl=- | ambulances {pl}
سيارات الدفع الرباعي | n f | pl=- | SUVs {pl}; four-wheel-drive vehicles {pl}
سيارة أجرة | n f | pl=سيارات أجرة | taxi
سيارة إسعاف | n f | pl=سيارات إسعاف | ambulance
سيارة إطفاء | n f | pl=+ات | fire truck
سيارة إيجار | n f | pl=+ات | rental car
سيارة دفع رباعي | n f | pl=+ات | four-wheel-drive vehicle; SUV
سيارة دفن موتى | n f | pl=- | hearse
سيارة ذاتية القيادة | n f | pl=سيارات ذاتية القيادة | self-driving car
سيارة رباعية الدفع | n f | pl=سيارات رباعية الدفع | four-wheel-drive vehicle; SUV
سيارة رياضية | n f | pl=سيارات رياضية | sports car
سيارة سباق | n f | pl=+ات | race car
سيارة شرطة | n f | pl=+ات | police car
سيارة كهربائية | n f | pl=سيارات كهربائية | electric car
سيارة مدرعة | n f | pl=سيارات مدرعة | armored car; armored vehicle
سيارة مستعملة | n f | pl=سيارات مستعملة | used car
سيارة مصفحة | n f | pl=سيارات مصفحة | armored vehicle
سيارة مفخخة | n f | pl=سيارات مفخخة | car bomb
سيارة ملغومة | n f | pl=- | car bomb
سيارة نقل | n f | pl=+ات | truck
سيارة نقل موتى | n f | pl=- | hearse
سيارة هجينة | n f | pl=سيارات هجينة | hybrid car
سياسات التقشف | n f | pl=- | austerity policies {pl}
سياسة أمان | n f | pl=- | security policy
سياسة اقتصادية | n f | pl=سياسات اقتصادية | economic policy
سياسة الأرض المحروقة | n f | pl=- | scorched-earth policy
سياسة الأمر الواقع | n f | pl=- | policy of fait accompli
سياسة خارجية | n f | pl=سياسات خارجية | foreign policy
سياسة خصوصية | n f | pl=- | privacy policy
سياسة داخلية | n f | pl=- | domestic policy
سياسة عامة | n f | pl=سياسات عامة | public policy
سياسة مالية | n f | pl=سياسات مالية | fiscal policy
سياسة نقدية | n f | pl=سياسات نقدية | monetary policy
سيانيد الهيدروجين | n m | pl=- | hydrogen cyanide {mass}
سيجارة إلكترونية | n f | pl=سجائر إلكترونية | e-cigarette
سيدة أعمال | n f hum | pl=سيدات | businesswoman {plural: businesswomen}
سيدة أولى | n f hum | pl=- | first lady
سير العمل | n m | pl=- | workflow
سير عمل | n m | pl=- | workflow
سير في الفضاء | n m | pl=- | spacewalk
سيرا على الأقدام | adv | | on foot
سيرة حياة | n f | pl=- | biography
سيرة ذاتية | n f | pl=سير ذاتية | resume; biography
سيرة شخصية | n f | pl=- | biography
سيرة مرضية | n f | pl=- | medical history
سيف ذو حدين | n m | pl=- | double-edged sword
سيف مسلط | n m | pl=- | sword of Damocles
سيلان أنفي | n m | pl=- | runny nose
سيلان الأنف | n m | pl=- | runny nose
سيولة مالية | n f | pl=- | liquidity {mass}
سيولة نقدية | n f | pl=- | liquidity {mass}; cash {mass}
شأن داخلي | n m | pl=شؤون داخلية | internal affair; domestic matter
شؤون المنزل | n f | pl=- | household affairs {pl}
شؤون خارجية | n f | pl=- | foreign affairs {pl}
شؤون داخلية | n f | pl=- | internal affairs {pl}
شاحن لاسلكي | n m | pl=شواحن لاسلكية | wireless charger
شاحنات الإغاثة | n f | pl=- | aid trucks {pl}
شاحنات المساعدات | n f | pl=- | aid trucks {pl}
شاحنة صغيرة | n f | pl=شاحنات صغيرة | pickup truck; van
شاحنة صهريج | n f | pl=+ات | tanker truck
شاحنة قمامة | n f | pl=+ات | garbage truck
شاحنة مساعدات | n f | pl=+ات | aid truck
شاحنة وقود | n f | pl=+ات | fuel truck
شاشة التلفزيون | n f | pl=- | television screen; TV screen
شاشة تلفاز | n f | pl=+ات | television screen
شاشة توقف | n f | pl=+ات | screensaver
شاشة صغيرة | n f | pl=- | small screen
شاشة عرض | n f | pl=+ات | display screen
شاشة كبيرة | n f | pl=شاشات كبيرة | big screen
شاشة لمس | n f | pl=+ات | touch screen
شاشة مسطحة | n f | pl=شاشات مسطحة | flat screen
شاطئ بحر | n m | pl=شواطئ | beach
شاهد إثبات | n m hum | pl=شهود | prosecution witness {plural: prosecution witnesses}
شاهد زور | n m hum | pl=شهود | false witness {plural: false witnesses}
شاهد عيان | n m hum | pl=شهود عيان | eyewitness
شاهد قبر | n m | pl=شواهد | tombstone; gravestone
شاهد نفي | n m hum | pl=شهود | defense witness {plural: defense witnesses}
شاي أخضر | n m | pl=- | green tea {mass}
شاي أسود | n m | pl=- | black tea {mass}
شاي أعشاب | n m | pl=- | herbal tea {mass}
شاي بالنعناع | n m | pl=- | mint tea {mass}
شاي مثلج | n m | pl=- | iced tea {mass}
شباك التذاكر العالمي | n m | pl=- | global box office
شباك الصيد | n f | pl=- | fishing nets {pl}
شباك المرمى | n f | pl=- | back of the net
شباك تذاكر | n m | pl=شبابيك | ticket office; box office
شبكات التواصل | n f | pl=- | social media {mass}
شبكات التواصل الاجتماعي | n f | pl=- | social media {mass}; social networks {pl}
شبكات الصرف الصحي | n f | pl=- | sewage networks {pl}
شبكات عصبية | n f | pl=- | neural networks {pl}
شبكة أمان | n f | pl=+ات | safety net
شبكة أمان اجتماعي | n f | pl=- | social safety net
شبكة إجرامية | n f | pl=شبكات إجرامية | criminal network
شبكة إرهابية | n f | pl=شبكات إرهابية | terrorist network
شبكة إنترنت | n f | pl=+ات | internet network
شبكة اتصالات | n f | pl=+ات | communications network; telecommunications network
شبكة اجتماعية | n f | pl=شبكات اجتماعية | social network
شبكة افتراضية خاصة | n f | pl=شبكات افتراضية خاصة | virtual private network; VPN
شبكة الإنترنت | n f | pl=- | Internet
شبكة الجيل الخامس | n f | pl=شبكات الجيل الخامس | 5G network
شبكة الحماية الاجتماعية | n f | pl=- | social safety net
شبكة المياه | n f | pl=- | water network
شبكة الهاتف المحمول | n f | pl=- | mobile network
شبكة تجسس | n f | pl=+ات | spy ring
شبكة تهريب | n f | pl=+ات | smuggling ring
شبكة تواصل اجتماعي | n f | pl=+ات | social network
شبكة حاسوب | n f | pl=+ات | computer network
شبكة دعارة | n f | pl=+ات | prostitution ring
شبكة صرف صحي | n f | pl=شبكات | sewage network
شبكة صيد | n f | pl=شباك | fishing net
شبكة طرق | n f | pl=+ات | road network
شبكة عصبية | n f | pl=شبكات عصبية | neural network
شبكة عصبية اصطناعية | n f | pl=شبكات عصبية اصطناعية | artificial neural network
شبكة عنكبوتية | n f | pl=- | World Wide Web
شبكة كهرباء | n f | pl=+ات | power grid
شبكة لاسلكية | n f | pl=شبكات لاسلكية | wireless network
شبكة لاسلكية محلية | n f | pl=- | wireless local area network
شبكة محلية | n f | pl=- | local network
شبكية العين | n f | pl=- | retina
شبه جاف | adj nisba | | semi-arid
شبه جزيرة | n m | pl=أشباه جزر | peninsula
شبه دائم | adj nisba | | semi-permanent
شبه رئاسي | adj nisba | | semi-presidential
شبه رسمي | adj nisba | | semi-official
شبه عسكري | adj nisba | | paramilitary
شبه قاري | adj nisba | | subcontinental
شبه مستقل | adj nisba | | semi-autonomous
شبه موصل | n m | pl=أشباه موصلات,أشباه الموصلات | semiconductor
شتى أنواع | det | | all kinds of
شجرة العائلة | n f | pl=- | family tree
شجرة الميلاد | n f | pl=- | Christmas tree
شجرة زيتون | n f | pl=أشجار | olive tree
شجرة صنوبر | n f | pl=أشجار صنوبر | pine tree
شجرة عائلة | n f | pl=- | family tree
شجرة عيد الميلاد | n f | pl=- | Christmas tree
شجرة مثمرة | n f | pl=أشجار مثمرة | fruit tree
شجرة نخيل | n f | pl=أشجار | palm tree
شح المياه | n m | pl=- | water scarcity {mass}
شحن البطارية | n m | pl=- | battery charging {mass}
شحن بحري | n m | pl=- | shipping {mass}
شحن جوي | n m | pl=- | air freight {mass}
شحن لاسلكي | n m | pl=- | wireless charging {mass}
شحنة كهربائية | n f | pl=شحنات كهربائية | electric charge
شخص غير مرغوب فيه | n m | pl=أشخاص غير مرغوب فيهم | persona non grata {plural: personae non gratae}; undesirable person
شخصية اعتبارية | n f | pl=- | legal personality
شخصية بارزة | n f | pl=شخصيات بارزة | prominent figure
شخصية رئيسية | n f | pl=شخصيات رئيسية | main character
شخصية عامة | n f | pl=شخصيات عامة | public figure
شد الحبل | n m | pl=- | tug-of-war
شد الرحال | v | impf=يشد; إلى=for; intr | set out
شد الوجه | n m | pl=- | facelift
شد عضلي | n m | pl=- | muscle strain
شد وجذب | n m | pl=- | tug-of-war; push and pull
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
شراء الأصوات | n m | pl=- | vote buying {mass}
شراء الذمم | n m | pl=- | bribery {mass}
شراكة استراتيجية | n f | pl=شراكات استراتيجية | strategic partnership
شرشف سرير | n m | pl=شراشف | bed sheet
شرطة اتحادية | n f | pl=- | federal police {pl}
شرطة الأخلاق | n f | pl=- | morality police {pl}
شرطة الشغب | n f | pl=- | riot police {pl}
شرطة المرور | n f | pl=- | traffic police {pl}
شرطة حدود | n f | pl=- | border police {pl}
شرطة دولية | n f | pl=- | international police {pl}
شرطة سرية | n f | pl=- | secret police {pl}
شرطة عسكرية | n f | pl=- | military police {pl}
شرطة قضائية | n f | pl=- | judicial police {pl}
شرطة مجتمعية | n f | pl=- | community police {pl}
شرطة محلية | n f | pl=- | local police {pl}
شرطة مكافحة الشغب | n f | pl=- | riot police {pl}
شرطة نهرية | n f | pl=- | river police {pl}
شرطي مرور | n m hum | pl=- | traffic officer
شرعية دولية | n f | pl=- | international legitimacy {mass}
شرق آسيوي | adj nisba | | East Asian
شرق أفريقي | adj nisba | | East African
شرق أوروبي | adj nisba | | Eastern European
شرق أوسطي | adj nisba | pl=+ون | Middle Eastern
شركات الأدوية | n f | pl=- | pharmaceutical companies {pl}
شركات التكنولوجيا | n f | pl=- | technology companies {pl}
شركات التواصل الاجتماعي | n f | pl=- | social media companies {pl}
شركات الطيران | n f | pl=- | airlines {pl}
شركات الطيران منخفض التكلفة | n f | pl=- | low-cost airlines {pl}
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
شروع في القتل | n m | pl=- | attempted murder {mass}
شروع في قتل | n m | pl=- | attempted murder {mass}
شروق الشمس | n m | pl=- | sunrise
شريحة إلكترونية | n f | pl=شرائح إلكترونية | microchip
شريحة اتصال | n f | pl=شرائح | SIM card
شريحة دماغية | n f | pl=شرائح دماغية | brain chip
شريحة هاتف | n f | pl=شرائح | SIM card
شريط أدوات | n m | pl=أشرطة أدوات | toolbar
شريط حدودي | n m | pl=- | border strip
شريط فيديو | n m | pl=أشرطة | videotape
شريطة أن | conj | | provided that
شريعة إسلامية | n f | pl=- | Islamic law {mass}; sharia {mass}
شريعة الغاب | n f | pl=- | law of the jungle
شريك العمر | n m hum | pl=- | life partner
شريك العمل | n m hum | pl=- | business partner
شريك تجاري | n m hum | pl=شركاء تجاريون,شركاء تجاريين | trading partner; trade partner
شريك حياة | n m hum | pl=شركاء | life partner
شريكة حياة | n f hum | pl=+ات | life partner
شطب الديون | n m | pl=- | debt cancellation {mass}
شعائر دينية | n f | pl=- | religious rites {pl}; religious rituals {pl}
شعاب مرجانية | n f | pl=- | coral reefs {pl}
شعاع ضوء | n m | pl=- | ray of light {plural: rays of light}
شعاع ليزر | n m | pl=+ات | laser beam
شعر حر | n m | pl=- | free verse {mass}
شعر مستعار | n m | pl=- | wig
شعور بالذنب | n m | pl=- | guilt {mass}
شعور بالوحدة | n m | pl=- | loneliness {mass}
شغب الملاعب | n m | pl=- | football hooliganism {mass}
شفرة ثنائية | n f | pl=- | binary code {mass}
شفرة جينية | n f | pl=- | genetic code
شفرة مصدرية | n f | pl=- | source code {mass}
شفرة وراثية | n f | pl=- | genetic code
شفط الدهون | n m | pl=- | liposuction {mass}
شفق قطبي | n m | pl=- | aurora; polar lights {pl}
شق طريقه | v | impf=يشق; intr | make his way
شق طريقها | v | impf=يشق; intr | make her way
شق طريقهم | v | impf=يشق; intr | make their way
شقة سكنية | n f | pl=شقق سكنية | apartment
شقة مفروشة | n f | pl=شقق مفروشة | furnished apartment
شقيق أصغر | n m hum | pl=- | younger brother
شقيق أكبر | n m hum | pl=- | older brother; elder brother
شقيقة كبرى | n f hum | pl=- | older sister
شكرا جزيلا | intj | | thank you very much
شكلا ومضمونا | adv | | in form and substance
شلل الأطفال | n m | pl=- | polio {mass}
شلل دماغي | n m | pl=- | cerebral palsy {mass}
شلل رباعي | n m | pl=- | quadriplegia {mass}
شلل رعاش | n m | pl=- | Parkinson's disease {mass}
شلل نصفي | n m | pl=- | hemiplegia {mass}
شمال أطلسي | adj nisba | | North Atlantic
شمال أفريقي | adj nisba | | North African
شمال إفريقي | adj nisba | | North African
شمع العسل | n m | pl=- | beeswax {mass}
شمع النحل | n m | pl=- | beeswax {mass}
شمندر سكري | n m | pl=- | sugar beet
شهاب ثاقب | n m | pl=- | shooting star
شهادة إيداع | n f | pl=+ات | certificate of deposit {plural: certificates of deposit}
شهادة البكالوريوس | n f | pl=- | bachelor's degree
شهادة الثانوية العامة | n f | pl=- | high school diploma
شهادة الدكتوراه | n f | pl=- | doctorate
شهادة الشهود | n f | pl=- | witness testimony {mass}
شهادة الماجستير | n f | pl=- | master's degree
شهادة بكالوريوس | n f | pl=+ات | bachelor's degree
شهادة تخرج | n f | pl=+ات | graduation certificate; diploma
شهادة تطعيم | n f | pl=+ات | vaccination certificate
شهادة تقدير | n f | pl=+ات | certificate of appreciation {plural: certificates of appreciation}
شهادة ثانوية | n f | pl=- | high school diploma
شهادة ثانوية عامة | n f | pl=- | high school diploma
شهادة جامعية | n f | pl=شهادات جامعية | university degree
شهادة حسن سلوك | n f | pl=- | certificate of good conduct {plural: certificates of good conduct}
شهادة خبرة | n f | pl=+ات | certificate of experience
شهادة دكتوراه | n f | pl=+ات | doctorate; PhD
شهادة زواج | n f | pl=+ات | marriage certificate
شهادة زور | n f | pl=- | perjury {mass}; false testimony {mass}
شهادة صحية | n f | pl=شهادات صحية | health certificate
شهادة طبية | n f | pl=شهادات طبية | medical certificate
شهادة كاذبة | n f | pl=- | false testimony {mass}
شهادة ماجستير | n f | pl=+ات | master's degree
شهادة منشأ | n f | pl=+ات | certificate of origin {plural: certificates of origin}
شهادة مهنية | n f | pl=شهادات مهنية | professional certificate
شهادة ميلاد | n f | pl=+ات | birth certificate
شهادة وفاة | n f | pl=+ات | death certificate
شهادة وفاة طبية | n f | pl=- | medical death certificate
شهر الصيام | n m | pl=- | month of fasting
شهر رمضان الفضيل | n m | pl=- | holy month of Ramadan
شهر رمضان الكريم | n m | pl=- | holy month of Ramadan
شهر رمضان المبارك | n m | pl=- | holy month of Ramadan
شهر عسل | n m | pl=- | honeymoon
شهر مقدس | n m | pl=- | holy month
شهود العيان | n m hum | pl=- | eyewitnesses {pl}
شهود عيان | n m hum | pl=- | eyewitnesses {pl}
شوربة العدس | n f | pl=- | lentil soup {mass}
شوربة عدس | n f | pl=- | lentil soup {mass}
شوط أول | n m | pl=- | first half
شوط إضافي | n m | pl=أشواط إضافية | extra time {mass}
شوط ثان | n m | pl=- | second half
شوكولاتة داكنة | n f | pl=- | dark chocolate {mass}
شوكولاتة ساخنة | n f | pl=- | hot chocolate {mass}
شيئا فشيئا | adv | | little by little
شيب الشعر | n m | pl=- | gray hair {mass}
شيخ الأزهر | n m hum title | pl=- | Grand Imam of al-Azhar
شيخ عشيرة | n m hum | pl=شيوخ | tribal sheikh
شيفرة مصدرية | n f | pl=- | source code {mass}
شيفرة وراثية | n f | pl=- | genetic code
شيك بدون رصيد | n m | pl=شيكات بدون رصيد | bad check
شيك على بياض | n m | pl=شيكات على بياض | blank check
شيك مصرفي | n m | pl=شيكات مصرفية | bank check
صاحب الأرض | n m hum | pl=أصحاب | host; landowner
صاحب الجلالة | n m hum title | pl=- | His Majesty
صاحب السمو | n m hum title | pl=- | His Highness
صاحب السمو الملكي | n m hum title | pl=- | His Royal Highness
صاحب سوابق | n m hum | pl=أصحاب | ex-convict; repeat offender
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
صاروخ فضائي | n m | pl=صواريخ فضائية | space rocket
صاروخ كروز | n m | pl=صواريخ | cruise missile
صاروخ مجنح | n m | pl=صواريخ مجنحة | cruise missile
صاروخ مضاد للدبابات | n m | pl=- | anti-tank missile
صاروخ مضاد للطائرات | n m | pl=صواريخ مضادة للطائرات | anti-aircraft missile
صاروخ موجه | n m | pl=صواريخ موجهة | guided missile
صافي الأرباح | n m | pl=- | net profits {pl}; net profit
صافي الثروة | n m | pl=- | net worth {mass}
صافي الخسارة | n m | pl=- | net loss
صافي الدخل | n m | pl=- | net income {mass}
صافي الذهن | adj | | clear-headed
صافي الربح | n m | pl=- | net profit
صالة ألعاب رياضية | n f | pl=صالات | gym
صالة الركاب | n f | pl=- | passenger terminal
صالة العمليات | n f | pl=- | operating room
صالة المسافرين | n f | pl=- | passenger terminal
صالة المغادرة | n f | pl=- | departure hall
صالة الوصول | n f | pl=- | arrivals hall
صالة رياضية | n f | pl=صالات رياضية | gym
صالة عرض | n f | pl=+ات | showroom; exhibition hall
صالة فنية | n f | pl=- | art gallery
صالة كبار الزوار | n f | pl=- | VIP lounge
صالة مطار | n f | pl=+ات | airport terminal
صالون تجميل | n m | pl=+ات | beauty salon
صالون حلاقة | n m | pl=+ات | barbershop
صانع أفلام | n m hum | pl=صناع,صانعو,صانعي | filmmaker
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
صبغات الطعام | n f | pl=- | food coloring {mass}
صبغة الشعر | n f | pl=- | hair dye {mass}
صبغة شعر | n f | pl=+ات | hair dye {mass}
صحة إنجابية | n f | pl=- | reproductive health {mass}
صحة الأم | n f | pl=- | maternal health {mass}
صحة الحيوان | n f | pl=- | animal health {mass}
صحة الطفل | n f | pl=- | child health {mass}
صحة الفم | n f | pl=- | oral health {mass}
صحة المرأة | n f | pl=- | women's health {mass}
صحة بدنية | n f | pl=- | physical health {mass}
صحة بيئية | n f | pl=- | environmental health {mass}
صحة جنسية | n f | pl=- | sexual health {mass}
صحة جيدة | n f | pl=- | good health {mass}
صحة رقمية | n f | pl=- | digital health {mass}
صحة عامة | n f | pl=- | public health {mass}
صحة عقلية | n f | pl=- | mental health {mass}
صحة مدرسية | n f | pl=- | school health {mass}
صحة مهنية | n f | pl=- | occupational health {mass}
صحة نفسية | n f | pl=- | mental health {mass}
صحة نفسية جيدة | n f | pl=- | good mental health {mass}
صحن طائر | n m | pl=صحون طائرة | flying saucer
صحيح أن | conj | | it is true that
صحيح البدن | adj | pl=أصحاء البدن | able-bodied
صحيفة دعوى | n f | pl=- | statement of claim
صحيفة رسمية | n f | pl=صحف رسمية | official newspaper
صحيفة سوابق | n f | pl=- | criminal record; rap sheet
صحيفة يومية | n f | pl=صحف يومية | daily newspaper
صخر زيتي | n m | pl=- | oil shale {mass}
صخور نارية | n f | pl=- | igneous rocks {pl}
صدارة الترتيب | n f | pl=- | top of the table
صدارة الدوري | n f | pl=- | top of the league
صداع نصفي | n m | pl=- | migraine
صدام الحضارات | n m | pl=- | clash of civilizations
صدر الدجاج | n m | pl=- | chicken breast
صدمة تحسسية | n f | pl=صدمات تحسسية | anaphylactic shock
صدمة كهربائية | n f | pl=صدمات كهربائية | electric shock
صدمة نفسية | n f | pl=صدمات نفسية | psychological trauma
صديق الطفولة | n m hum | pl=- | childhood friend
صديق حميم | n m hum | pl=أصدقاء حميمون,أصدقاء حميمين | close friend; intimate friend
صديق طفولة | n m hum | pl=أصدقاء | childhood friend
صديق للبيئة | adj | | environmentally friendly
صديق مقرب | n m hum | pl=أصدقاء مقربون,أصدقاء مقربين | close friend
صديقة مقربة | n f hum | pl=صديقات مقربة | close friend
صراع الحضارات | n m | pl=- | clash of civilizations
صراع سياسي | n m | pl=صراعات سياسية | political conflict
صراع مسلح | n m | pl=صراعات مسلحة | armed conflict
صراف آلي | n m | pl=صرافات آلية | ATM
صراف آلي متنقل | n m | pl=- | mobile ATM
صرف النظر | v | impf=يصرف; عن=on; intr | give up
صرف صحي | n m | pl=- | sanitation {mass}; sewage {mass}
صعب المراس | adj | | stubborn; intractable
صعب المنال | adj | | elusive; hard to reach
صعقة كهربائية | n f | pl=صعقات كهربائية | electric shock
صعوبات التعلم | n f | pl=- | learning difficulties {pl}
صعوبات تعلم | n f | pl=- | learning difficulties {pl}
صعوبة التنفس | n f | pl=- | difficulty breathing {mass}
صعوبة في التنفس | n f | pl=- | difficulty breathing {mass}
صغار السن | n m hum | pl=- | young people {pl}
صغير الحجم | adj | | small; small-sized
صفاء الذهن | n m | pl=- | mental clarity {mass}
صفائح دموية | n f | pl=- | platelets {pl}
صفار البيض | n m | pl=- | egg yolk
صفحة رئيسية | n f | pl=صفحات رئيسية | home page
صفحة ويب | n f | pl=+ات | web page
صفقة أسلحة | n f | pl=صفقات أسلحة | arms deal
صفقة القرن | n f | pl=- | deal of the century
صفقة انتقال | n f | pl=+ات | transfer deal
صفقة تبادل | n f | pl=+ات | exchange deal; swap deal
صفقة تجارية | n f | pl=صفقات تجارية | business deal
صفقة رابحة | n f | pl=صفقات رابحة | good deal; bargain
صفقة سلاح | n f | pl=+ات | arms deal
صفقة شاملة | n f | pl=صفقات شاملة | package deal; comprehensive deal
صقيع أرضي | n m | pl=- | ground frost {mass}
صك مصرفي | n m | pl=صكوك مصرفية | bank check
صلاة الاستسقاء | n f | pl=- | prayer for rain
صلاة التراويح | n f | pl=- | Tarawih prayer
صلاة الجماعة | n f | pl=- | congregational prayer
صلاة الجمعة | n f | pl=- | Friday prayer
صلاة الجنازة | n f | pl=- | funeral prayer
صلاة الظهر | n f | pl=- | noon prayer
صلاة العشاء | n f | pl=- | evening prayer; isha prayer
صلاة العصر | n f | pl=- | afternoon prayer
صلاة العيد | n f | pl=- | Eid prayer
صلاة الغائب | n f | pl=- | funeral prayer in absentia
صلاة الفجر | n f | pl=- | dawn prayer
صلاة المغرب | n f | pl=- | sunset prayer
صلاة جماعية | n f | pl=- | group prayer; congregational prayer
صلة القرابة | n f | pl=- | kinship {mass}
صلة رحم | n f | pl=- | family ties {pl}
صلة قرابة | n f | pl=+ات | kinship {mass}
صلة وصل | n f | pl=- | link
صلصة الصويا | n f | pl=- | soy sauce {mass}
صلصة الطماطم | n f | pl=- | tomato sauce {mass}
صلصة حارة | n f | pl=- | hot sauce {mass}
صلى الله عليه وسلم | intj | | peace be upon him
صمام القلب | n m | pl=- | heart valve
صمت انتخابي | n m | pl=- | election silence {mass}
صناديق الاقتراع | n f | pl=- | ballot boxes {pl}; polls {pl}
صناع الأفلام | n m hum | pl=- | filmmakers {pl}
صناع المحتوى | n m hum | pl=- | content creators {pl}
صناعات دوائية | n f | pl=- | pharmaceuticals {pl}; pharmaceutical industry
صناعات غذائية | n f | pl=- | food industries {pl}
صناعة الأدوية | n f | pl=- | pharmaceutical industry
صناعة الأفلام | n f | pl=- | film industry; filmmaking {mass}
صناعة السينما | n f | pl=- | film industry
صناعة المحتوى | n f | pl=- | content creation {mass}
صناعة دوائية | n f | pl=صناعات دوائية | pharmaceutical industry
صناعة محتوى | n f | pl=- | content creation {mass}
صناعة نفطية | n f | pl=- | oil industry
صنبور الماء | n m | pl=- | faucet; tap
صنبور ماء | n m | pl=صنابير | faucet; tap
صندوق أسود | n m | pl=صناديق سوداء | black box
صندوق استثمار | n m | pl=صناديق | investment fund
صندوق استثماري | n m | pl=صناديق استثمارية | investment fund
صندوق اقتراع | n m | pl=صناديق اقتراع | ballot box
صندوق الأمم المتحدة للطفولة | n m | pl=- | UNICEF {mass}
صندوق الثروة السيادي | n m | pl=صناديق الثروة السيادية | sovereign wealth fund
صندوق السيارة | n m | pl=- | car trunk
صندوق المعاشات | n m | pl=صناديق المعاشات | pension fund
صندوق بريد | n m | pl=صناديق | mailbox
صندوق تحوط | n m | pl=صناديق | hedge fund
صندوق تقاعد | n m | pl=صناديق | pension fund
صندوق سيادي | n m | pl=صناديق سيادية | sovereign wealth fund
صندوق قمامة | n m | pl=صناديق | trash can; garbage bin
صندوق وارد | n m | pl=- | inbox
صنع قرار | n m vn | pl=- | decision-making {mass}
صهريج وقود | n m | pl=صهاريج | fuel tanker
صوتي مرئي | adj nisba | | audiovisual
صودا الخبز | n f | pl=- | baking soda {mass}
صور الأقمار الاصطناعية | n f | pl=- | satellite images {pl}
صور الأقمار الصناعية | n f | pl=- | satellite images {pl}; satellite imagery {mass}
صورة أشعة | n f | pl=صور | X-ray
صورة الملف الشخصي | n f | pl=- | profile picture
صورة بالأشعة | n f | pl=- | X-ray
صورة تذكارية | n f | pl=صور تذكارية | souvenir photo; commemorative photo
صورة جماعية | n f | pl=صور جماعية | group photo
صورة جوية | n f | pl=صور جوية | aerial photograph
صورة ذاتية | n f | pl=صور ذاتية | selfie; self-image
صورة رمزية | n f | pl=- | avatar
صورة شخصية | n f | pl=صور شخصية | portrait; profile picture
صورة فوتوغرافية | n f | pl=صور فوتوغرافية | photograph
صورة مصغرة | n f | pl=صور مصغرة | thumbnail; miniature image
صورة نمطية | n f | pl=صور نمطية | stereotype
صياد أسماك | n m hum | pl=صيادو,صيادي | fisherman {plural: fishermen}
صياد سمك | n m hum | pl=صيادو,صيادي | fisherman {plural: fishermen}
صيام رمضان | n m | pl=- | Ramadan fasting {mass}
صيت ذائع | n m | pl=- | wide fame {mass}
صيحات الموضة | n f | pl=- | fashion trends {pl}
صيد الأسماك | n m | pl=- | fishing {mass}
صيد الحيتان | n m | pl=- | whaling {mass}
صيد اللؤلؤ | n m | pl=- | pearl diving {mass}; pearl fishing {mass}
صيد جائر | n m | pl=- | overfishing {mass}; poaching {mass}
صيد جائر للأسماك | n m | pl=- | overfishing {mass}
صيد غير قانوني | n m | pl=- | poaching {mass}; illegal fishing {mass}
صيد غير مشروع | n m | pl=- | poaching {mass}
صيدلية مناوبة | n f | pl=صيدليات مناوبة | on-duty pharmacy
صيرفة إسلامية | n f | pl=- | Islamic banking {mass}
ضابط جيش | n m hum | pl=ضباط | army officer
ضابط شرطة | n m hum | pl=ضباط | police officer
ضابط صف | n m hum | pl=ضباط | non-commissioned officer
ضابط مخابرات | n m hum | pl=ضباط | intelligence officer
ضاق ذرعا | v | impf=يضيق; ب=with; من=with; intr | be fed up
ضباب دخاني | n m | pl=- | smog {mass}
ضباب كثيف | n m | pl=- | thick fog {mass}
ضبط النفس | n m vn | pl=- | restraint {mass}; self-restraint {mass}
ضبط نفس | n m | pl=- | restraint {mass}
ضحى بأرواحهم | v | impf=يضحي; intr | sacrifice their lives
ضحى بحياته | v | impf=يضحي; intr | sacrifice his life
ضحى بحياتها | v | impf=يضحي; intr | sacrifice her life
ضحية مدنية | n f hum | pl=ضحايا مدنيون | civilian casualty
ضرب رقما قياسيا | v | impf=يضرب; intr | set a record
ضرب عرض الحائط | v | impf=يضرب; ب=; intr | disregard
ضرب مثلا | v | impf=يضرب; intr | set an example
ضربات الترجيح | n f | pl=- | penalty shootout
ضربات القلب | n f | pl=- | heartbeat
ضربات جوية | n f | pl=- | airstrikes {pl}
ضربة استباقية | n f | pl=ضربات استباقية | preemptive strike
ضربة استباقية وقائية | n f | pl=- | preventive strike
ضربة انتقامية | n f | pl=ضربات انتقامية | retaliatory strike
ضربة جزاء | n f | pl=ضربات جزاء | penalty kick
ضربة جوية | n f | pl=ضربات جوية | airstrike
ضربة حر | n f | pl=- | heatstroke {mass}
ضربة حرة | n f | pl=ضربات حرة | free kick
ضربة حظ | n f | pl=- | stroke of luck
ضربة رأس | n f | pl=ضربات | header
ضربة رأسية | n f | pl=ضربات رأسية | header
ضربة ركنية | n f | pl=ضربات ركنية | corner kick
ضربة شمس | n f | pl=- | sunstroke
ضربة صاروخية | n f | pl=ضربات صاروخية | missile strike
ضربة عسكرية | n f | pl=ضربات عسكرية | military strike
ضربة قاضية | n f | pl=ضربات قاضية | knockout; knockout blow
ضربة قوية | n f | pl=ضربات قوية | heavy blow; hard hit
ضربة مرمى | n f | pl=+ات | goal kick
ضربة موجعة | n f | pl=- | painful blow
ضربة نووية | n f | pl=ضربات نووية | nuclear strike
ضرر جانبي | n m | pl=أضرار جانبية | collateral damage {mass}
ضرس العقل | n m | pl=- | wisdom tooth {plural: wisdom teeth}
ضريبة الدخل | n f | pl=- | income tax
ضريبة القيمة المضافة | n f | pl=- | value-added tax; VAT
ضريبة الكربون | n f | pl=- | carbon tax
ضريبة دخل | n f | pl=ضرائب دخل | income tax
ضريبة شركات | n f | pl=ضرائب | corporate tax
ضريبة عقارية | n f | pl=ضرائب عقارية | property tax
ضريبة مبيعات | n f | pl=ضرائب | sales tax
ضريبة مضافة | n f | pl=ضرائب مضافة | additional tax
ضعف الانتصاب | n m | pl=- | erectile dysfunction {mass}
ضعف البصر | n m | pl=- | poor eyesight {mass}
ضعف السمع | n m | pl=- | hearing impairment {mass}
ضعف المناعة | n m | pl=- | weakened immunity {mass}
ضعف جنسي | n m | pl=- | impotence {mass}
ضعف سمع | n m | pl=- | hearing impairment {mass}
ضعيف الأداء | adj | | underperforming
ضغط الأقران | n m | pl=- | peer pressure {mass}
ضغط الدم | n m | pl=- | blood pressure {mass}
ضغط العمل | n m | pl=- | work pressure {mass}; work stress {mass}
ضغط جوي | n m | pl=- | atmospheric pressure {mass}
ضغط دم | n m | pl=- | blood pressure {mass}
ضغط مرتفع | n m | pl=- | high blood pressure {mass}
ضغط منخفض | n m | pl=- | low blood pressure {mass}
ضغط نفسي | n m | pl=ضغوط نفسية | stress {mass}
ضغوط العمل | n f | pl=- | work pressures {pl}; work stress {mass}
ضغوط نفسية | n f | pl=- | psychological pressure {mass}; stress {mass}
ضغوطات نفسية | n f | pl=- | psychological pressure {mass}; stress {mass}
ضفة غربية | n f | pl=- | West Bank
ضفة نهر | n f | pl=ضفاف | riverbank
ضمادة جروح | n f | pl=+ات | wound dressing; bandage
ضمان اجتماعي | n m | pl=- | social security {mass}
ضمور العضلات | n m | pl=- | muscular dystrophy {mass}
ضمور عضلي | n m | pl=- | muscular atrophy {mass}
ضمور عضلي شوكي | n m | pl=- | spinal muscular atrophy {mass}
ضمير حي | n m | pl=- | living conscience; clear conscience
ضمير مرتاح | n m | pl=- | clear conscience
ضوء أخضر | n m | pl=- | green light
ضوء الشمس | n m | pl=- | sunlight {mass}
ضوء خلفي | n m | pl=أضواء خلفية | taillight
ضيع الفرصة | v | impf=يضيع; intr | miss the opportunity
ضيع الوقت | v | impf=يضيع; intr | waste time
ضيق الأفق | adj | | narrow-minded
ضيق التنفس | n m | pl=- | shortness of breath {mass}
ضيق النطاق | adj | | limited; narrow
ضيق الوقت | n m | pl=- | lack of time {mass}
ضيق تنفس | n m | pl=- | shortness of breath {mass}
ضيق في التنفس | n m | pl=- | shortness of breath {mass}
ضيوف الرحمن | n m hum | pl=- | pilgrims {pl}
طائر الفينيق | n m | pl=- | phoenix
طائر اللقلق | n m | pl=- | stork
طائر جارح | n m | pl=طيور جارحة | bird of prey {plural: birds of prey}
طائرات بدون طيار | n f | pl=- | drones {pl}
طائرات حربية | n f | pl=- | warplanes {pl}
طائرات مسيرة | n f | pl=- | drones {pl}
طائرة إنقاذ | n f | pl=+ات | rescue plane
طائرة استطلاع | n f | pl=+ات | reconnaissance aircraft
طائرة بدون طيار | n f | pl=طائرات بدون طيار | drone
طائرة بوينغ | n f | pl=+ات | Boeing plane
طائرة تجارية | n f | pl=طائرات تجارية | commercial aircraft {plural: commercial aircraft}
طائرة تجسس | n f | pl=+ات | spy plane
طائرة حربية | n f | pl=طائرات حربية | warplane
طائرة خاصة | n f | pl=طائرات خاصة | private jet
طائرة درون | n f | pl=+ات | drone
طائرة رئاسية | n f | pl=طائرات رئاسية | presidential plane
طائرة ركاب | n f | pl=+ات | passenger plane
طائرة شحن | n f | pl=- | cargo plane
طائرة شراعية | n f | pl=طائرات شراعية | glider
طائرة عسكرية | n f | pl=طائرات عسكرية | military aircraft {plural: military aircraft}
طائرة عمودية | n f | pl=طائرات عمودية | helicopter
طائرة قاذفة | n f | pl=- | bomber
طائرة مدنية | n f | pl=طائرات مدنية | civilian aircraft {plural: civilian aircraft}
طائرة مروحية | n f | pl=طائرات مروحية | helicopter
طائرة مسيرة | n f | pl=طائرات مسيرة | drone
طائرة مسيرة مفخخة | n f | pl=طائرات مسيرة مفخخة | booby-trapped drone; explosive-laden drone
طائرة مقاتلة | n f | pl=طائرات مقاتلة | fighter jet
طائرة من دون طيار | n f | pl=طائرات من دون طيار | drone
طائرة نفاثة | n f | pl=طائرات نفاثة | jet
طائرة نقل | n f | pl=+ات | transport plane
طائرة هليكوبتر | n f | pl=طائرات | helicopter
طائرة ورقية | n f | pl=طائرات ورقية | kite
طائفة دينية | n f | pl=طوائف دينية | religious sect
طائفة واسعة من | det | | a wide range of
طابع رسمي | n m | pl=- | official character
طابعة ثلاثية الأبعاد | n f | pl=طابعات ثلاثية الأبعاد | 3D printer
طابعة ليزر | n f | pl=+ات | laser printer
طابق أرضي | n m | pl=- | ground floor
طاحونة هواء | n f | pl=طواحين | windmill
طاعن في السن | adj | | elderly
طاقات متجددة | n f | pl=- | renewable energies {pl}; renewables {pl}
طاقة إنتاجية | n f | pl=- | production capacity
طاقة الرياح | n f | pl=- | wind energy {mass}
طاقة الرياح البحرية | n f | pl=- | offshore wind power {mass}
طاقة بديلة | n f | pl=- | alternative energy {mass}
طاقة حرارية | n f | pl=- | thermal energy {mass}
طاقة حرارية أرضية | n f | pl=- | geothermal energy {mass}
طاقة حركية | n f | pl=- | kinetic energy {mass}
طاقة حيوية | n f | pl=- | bioenergy {mass}
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
طاقم إسعاف | n m | pl=طواقم | ambulance crew
طاقم الضيافة | n m | pl=- | cabin crew
طاقم تدريبي | n m | pl=- | coaching staff {mass}
طاقم طبي | n m | pl=طواقم طبية | medical staff
طالب ثانوي | n m hum | pl=طلاب ثانويون | high school student
طالب ثانوية | n m hum | pl=طلاب,طلبة | high school student
طالب جامعي | n m hum | pl=طلاب جامعيون,طلاب جامعيين,طلبة جامعيون | university student
طالب دراسات عليا | n m hum | pl=طلاب,طلبة | graduate student
طالب دكتوراه | n m hum | pl=طلاب,طلبة; f=+ة | doctoral student; PhD student
طالب علم | n m hum | pl=- | student
طالب لجوء | n m hum | pl=- | asylum seeker
طالب ماجستير | n m hum | pl=طلاب,طلبة; f=+ة | master's student
طالب مدرسة | n m hum | pl=طلاب,طلبة | schoolboy
طالبو اللجوء | n m hum | pl=- | asylum seekers {pl}
طالبي اللجوء | n m hum | pl=- | asylum seekers {pl}
طاولة المفاوضات | n f | pl=- | negotiating table
طاولة طعام | n f | pl=+ات | dining table
طاولة عمل | n f | pl=+ات | workbench; desk
طاولة قهوة | n f | pl=+ات | coffee table
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
طبق استقبال | n m | pl=أطباق | satellite dish
طبق تقليدي | n m | pl=أطباق تقليدية | traditional dish
طبق جانبي | n m | pl=أطباق جانبية | side dish
طبق رئيسي | n m | pl=أطباق رئيسية | main course; main dish
طبق طائر | n m | pl=أطباق طائرة | flying saucer
طبقا ل | prep | | according to
طبقة الأوزون | n f | pl=- | ozone layer
طبقة المياه الجوفية | n f | pl=- | aquifer
طبقة حاكمة | n f | pl=- | ruling class
طبقة سياسية | n f | pl=- | political class
طبقة عاملة | n f | pl=- | working class
طبقة وسطى | n f | pl=- | middle class
طبلة الأذن | n f | pl=- | eardrum
طبي حيوي | adj nisba | | biomedical
طبي شرعي | adj nisba | | forensic
طبيب أخصائي | n m hum | pl=أطباء أخصائيون,أطباء أخصائيين | specialist
طبيب أسرة | n m hum | pl=أطباء | family doctor
طبيب أسنان | n m hum | pl=أطباء أسنان | dentist
طبيب أطفال | n m hum | pl=أطباء | pediatrician
طبيب أعصاب | n m hum | pl=أطباء | neurologist
طبيب أورام | n m hum | pl=أطباء | oncologist
طبيب اختصاصي | n m hum | pl=أطباء اختصاصيون,أطباء اختصاصيين | specialist
طبيب العائلة | n m hum | pl=- | family doctor
طبيب باثولوجي | n m hum | pl=- | pathologist
طبيب باطني | n m hum | pl=- | internist
طبيب بيطري | n m hum | pl=أطباء بيطريون | veterinarian
طبيب تخدير | n m hum | pl=أطباء | anesthesiologist
طبيب جراح | n m hum | pl=- | surgeon
طبيب جلدية | n m hum | pl=أطباء | dermatologist
طبيب خاص | n m hum | pl=- | private doctor; personal physician
طبيب شرعي | n m hum | pl=أطباء شرعيون,أطباء شرعيين | medical examiner; forensic doctor
طبيب عام | n m hum | pl=- | general practitioner
طبيب عيون | n m hum | pl=أطباء | ophthalmologist
طبيب عيون مختص | n m hum | pl=- | ophthalmologist
طبيب قلب | n m hum | pl=أطباء | cardiologist
طبيب متدرب | n m hum | pl=أطباء متدربون,أطباء متدربين | medical intern
طبيب مختص | n m hum | pl=أطباء مختصون,أطباء مختصين | specialist
طبيب معالج | n m hum | pl=أطباء معالجون,أطباء معالجين | attending physician
طبيب مقيم | n m hum | pl=أطباء مقيمون,أطباء مقيمين | resident physician
طبيب ممارس | n m hum | pl=أطباء ممارسون,أطباء ممارسين | medical practitioner
طبيب نساء | n m hum | pl=أطباء | gynecologist
طبيب نساء وتوليد | n m hum | pl=أطباء | obstetrician-gynecologist
طبيب نسائي | n m hum | pl=- | gynecologist
طبيب نفسي | n m hum | pl=أطباء نفسيون,أطباء نفسيين | psychiatrist
طبيبة أسنان | n f hum | pl=+ات | dentist
طبيعة بشرية | n f | pl=- | human nature {mass}
طحين أبيض | n m | pl=- | white flour {mass}
طرح أولي | n m | pl=- | initial offering
طرح عام | n m | pl=- | public offering
طرح عام أولي | n m | pl=- | initial public offering
طرف اصطناعي | n m | pl=أطراف اصطناعية | prosthetic limb; prosthesis {plural: prostheses}
طرف ثالث | n m | pl=أطراف ثالثة | third party
طرف صناعي | n m | pl=أطراف صناعية | prosthetic limb; prosthesis {plural: prostheses}
طرف معني | n m | pl=أطراف معنية | party concerned {plural: parties concerned}
طريح الفراش | adj | | bedridden
طريق الحرير | n m | pl=- | Silk Road
طريق بري | n m | pl=طرق برية | overland route
طريق رئيسي | n m | pl=طرق رئيسية | main road
طريق سريع | n m | pl=طرق سريعة | highway
طريق فرعي | n m | pl=طرق فرعية | side road
طريق مسدود | n m | pl=طرق مسدودة | dead end; impasse
طعام جاهز | n m | pl=- | ready-made food {mass}
طعام حلال | n m | pl=- | halal food {mass}
طعام صحي | n m | pl=- | healthy food {mass}
طعن قانوني | n m | pl=- | legal challenge
طفاية حريق | n f | pl=+ات | fire extinguisher
طفح جلدي | n m | pl=- | rash
طفرة جينية | n f | pl=طفرات جينية | genetic mutation; gene mutation
طفرة وراثية | n f | pl=طفرات وراثية | genetic mutation
طفل أنابيب | n m | pl=أطفال | test-tube baby
طفل جندي | n m hum | pl=- | child soldier
طفل حديث الولادة | n m hum | pl=أطفال حديثو الولادة,أطفال حديثي الولادة | newborn
طفل رضيع | n m hum | pl=أطفال رضع | infant
طفل شارع | n m hum | pl=أطفال | street child {plural: street children}
طفل متبنى | n m hum | pl=أطفال متبنون | adopted child {plural: adopted children}
طفل يتيم | n m hum | pl=أطفال أيتام | orphan
طقس ديني | n m | pl=طقوس دينية | religious ritual
طقس سيئ | n m | pl=- | bad weather {mass}
طقس قاس | n m | pl=- | harsh weather {mass}
طقس متطرف | n m | pl=- | extreme weather {mass}
طقم أسنان | n m | pl=أطقم | dentures {pl}
طقوس دينية | n f | pl=- | religious rituals {pl}
طلاء أظافر | n m | pl=- | nail polish {mass}
طلاء الأظافر | n m | pl=- | nail polish {mass}
طلاب الدراسات العليا | n m hum | pl=- | graduate students {pl}
طلب انضمام | n m | pl=+ات | membership application
طلب توظيف | n m | pl=+ات | job application
طلب زواج | n m | pl=- | marriage proposal
طلب عمل | n m | pl=+ات | job application
طلبات اللجوء | n f | pl=- | asylum applications {pl}; asylum claims {pl}
طلق ناري | n m | pl=طلقات نارية | gunshot
طلقات نارية | n f | pl=- | gunshots {pl}
طواحين الهواء | n f | pl=- | windmills {pl}
طوارئ مناخية | n f | pl=- | climate emergency
طواقم طبية | n f | pl=- | medical crews {pl}
طوال السنة | adv | | all year
طوال العام | adv | | all year
طوال الليل | adv | | all night
طوال الوقت | adv | | all the time
طوال اليوم | adv | | all day
طوق أمني | n m | pl=أطواق أمنية | security cordon
طوق نجاة | n m | pl=أطواق | lifebuoy; lifeline
طول الموجة | n m | pl=- | wavelength
طول النظر | n m | pl=- | farsightedness {mass}
طول موجي | n m | pl=أطوال موجية | wavelength
طويل الأجل | adj | | long-term
طويل الأمد | adj | | long-term
طويل العمر | adj | | long-lived
طويل القامة | adj | | tall
طويل المدى | adj | | long-term; long-range
طيار آلي | n m | pl=- | autopilot
طيران حربي | n m | pl=- | military aviation {mass}
طيران مدني | n m | pl=- | civil aviation {mass}
طيران مسير | n m | pl=- | drones {pl}
طيف التوحد | n m | pl=- | autism spectrum
طيف ضوئي | n m | pl=- | light spectrum
طيلة الوقت | adv | | all the time
طيلة اليوم | adv | | all day
طيور جارحة | n f | pl=- | birds of prey {pl}
طيور مائية | n f | pl=- | waterfowl {mass}
طيور مهاجرة | n f | pl=- | migratory birds {pl}
ظاهرة الاحتباس الحراري | n f | pl=- | global warming {mass}
ظاهرة النينو | n f | pl=- | El Niño {mass}
ظاهرة النينيو | n f | pl=- | El Niño {mass}
ظاهرة جوية | n f | pl=ظواهر جوية | weather phenomenon {plural: weather phenomena}
ظاهرة طبيعية | n f | pl=ظواهر طبيعية | natural phenomenon {plural: natural phenomena}
ظروف العمل | n f | pl=- | working conditions {pl}
ظروف جوية | n f | pl=- | weather conditions {pl}
ظروف عمل | n f | pl=- | working conditions {pl}
ظروف معيشية | n f | pl=- | living conditions {pl}
ظروف مناخية | n f | pl=- | climatic conditions {pl}
ظهر اليوم | adv | | at noon today
ظهير أيسر | n m hum | pl=- | left back
ظهير أيمن | n m hum | pl=- | right back
ظهير رباعي | n m | pl=- | quarterback
ظواهر جوية متطرفة | n f | pl=- | extreme weather events {pl}
عائدات النفط | n f | pl=- | oil revenues {pl}
عائدات نفطية | n f | pl=- | oil revenues {pl}
عائلة كبيرة | n f | pl=- | big family
عائلة مالكة | n f | pl=عائلات مالكة | royal family {plural: royal families}
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
عادم السيارات | n m | pl=- | car exhaust {mass}
عارض أزياء | n m hum | pl=- | male model; fashion model
عارضة أزياء | n f hum | pl=+ات | fashion model
عاري عن الصحة | adj | | untrue; baseless
عازف بيانو | n m hum | pl=+ون; f=+ة | pianist
عازف جيتار | n m hum | pl=+ون | guitarist
عازف طبول | n m hum | pl=+ون | drummer
عازف عود | n m hum | pl=+ون; f=+ة | oud player
عازف غيتار | n m hum | pl=+ون | guitarist
عازف كمان | n m hum | pl=+ون; f=+ة | violinist
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
عالم أعمال | n m | pl=- | business world
عالم أوبئة | n m hum | pl=علماء | epidemiologist
عالم اجتماع | n m hum | pl=علماء | sociologist
عالم افتراضي | n m | pl=عوالم افتراضية | virtual world
عالم اقتصاد | n m hum | pl=علماء | economist
عالم بيئة | n m hum | pl=علماء | ecologist
عالم بيانات | n m hum | pl=علماء | data scientist
عالم ثالث | n m | pl=- | Third World
عالم حاسوب | n m hum | pl=علماء | computer scientist
عالم دين | n m hum | pl=علماء | religious scholar
عالم رياضيات | n m hum | pl=علماء | mathematician
عالم سفلي | n m | pl=- | underworld
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
عامل إغاثة | n m hum | pl=عمال | aid worker; relief worker
عامل إنقاذ | n m hum | pl=عمال | rescuer; rescue worker
عامل استقبال | n m hum | pl=- | receptionist
عامل بناء | n m hum | pl=عمال | construction worker
عامل توصيل | n m hum | pl=عمال | delivery worker; delivery man {plural: delivery men}
عامل حاسم | n m | pl=عوامل حاسمة | decisive factor
عامل خطر | n m | pl=عوامل | risk factor
عامل رئيسي | n m | pl=عوامل رئيسية | key factor; main factor
عامل زراعي | n m hum | pl=عمال زراعيون,عمال زراعيين | farmworker
عامل صحي | n m hum | pl=عمال صحيون,عاملون صحيون,عاملين صحيين | health worker
عامل ماهر | n m hum | pl=عمال ماهرون,عمال مهرة | skilled worker
عامل مصنع | n m hum | pl=عمال | factory worker
عامل منجم | n m hum | pl=عمال مناجم | miner
عامل منزلي | n m hum | pl=عمال منزليون,عمال منزليين | domestic worker
عامل مهاجر | n m hum | pl=عمال مهاجرون,عمال مهاجرين | migrant worker
عامل مياومة | n m hum | pl=عمال | day laborer
عامل نظافة | n m hum | pl=عمال | cleaner; sanitation worker
عامل يدوي | n m hum | pl=عمال يدويون | manual laborer
عاملات المنازل | n f hum | pl=- | domestic workers {pl}
عاملة منزلية | n f hum | pl=عاملات منزليات | domestic worker
عاملون في مجال الرعاية الصحية | n m hum | pl=- | health care workers {pl}
عاملون في مجال الصحة | n m hum | pl=- | health workers {pl}
عاملين في مجال الرعاية الصحية | n m hum | pl=- | health care workers {pl}
عاملين في مجال الصحة | n m hum | pl=- | health workers {pl}
عبر الإنترنت | adv | | online
عبر الحدود | adv | | across borders
عبوة لاصقة | n f | pl=عبوات لاصقة | sticky bomb
عبوة ناسفة | n f | pl=عبوات ناسفة | improvised explosive device; explosive device
عبور المشاة | n m | pl=- | pedestrian crossing
عتبات مقدسة | n f | pl=- | holy shrines {pl}
عتبة حسينية | n f | pl=- | Hussein Shrine
عجز الحساب الجاري | n m | pl=- | current account deficit
عجز الموازنة | n m | pl=- | budget deficit
عجز الميزان التجاري | n m | pl=- | trade deficit
عجز الميزانية | n m | pl=- | budget deficit
عجز تجاري | n m | pl=- | trade deficit
عجز جنسي | n m | pl=- | impotence {mass}
عجز عن | v | impf=يعجز عن | be incapable of
عجز في الموازنة | n m | pl=- | budget deficit
عجز في الميزانية | n m | pl=- | budget deficit
عجز مالي | n m | pl=- | fiscal deficit
عجل البحر | n m | pl=- | seal
عجلة احتياطية | n f | pl=- | spare wheel
عجلة القيادة | n f | pl=- | steering wheel
عجلة دوارة | n f | pl=- | Ferris wheel; spinning wheel
عجلة قيادة | n f | pl=+ات | steering wheel
عد وفرز | n m | pl=- | vote counting {mass}
عد يدوي | n m | pl=- | manual count; hand count
عداد السرعة | n m | pl=- | speedometer
عداد الكهرباء | n m | pl=- | electricity meter
عداد المياه | n m | pl=- | water meter
عدالة اجتماعية | n f | pl=- | social justice {mass}
عدالة انتقالية | n f | pl=- | transitional justice {mass}
عدالة جنائية | n f | pl=- | criminal justice {mass}
عدالة مناخية | n f | pl=- | climate justice {mass}
عدة مرات | adv | | several times
عدد أكبر من | det | | a larger number of
عدد أولي | n m | pl=أعداد أولية | prime number
عدد السكان | n m | pl=- | population
عدد ذري | n m | pl=أعداد ذرية | atomic number
عدد سكان | n m | pl=- | population
عدد صحيح | n m | pl=أعداد صحيحة | integer
عدد ضئيل من | det | | a small number of
عدد طبيعي | n m | pl=أعداد طبيعية | natural number
عدد قليل | n m | pl=أعداد قليلة | small number
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
عدسة العين | n f | pl=- | lens of the eye
عدم اتساق | n m | pl=- | inconsistency {mass}
عدم احترام | n m | pl=- | disrespect {mass}
عدم ارتياح | n m | pl=- | discomfort {mass}; unease {mass}
عدم استقرار | n m | pl=- | instability {mass}
عدم اكتراث | n m | pl=- | indifference {mass}
عدم الإفلات من العقاب | n m | pl=- | accountability {mass}
عدم الاحترام | n m | pl=- | disrespect {mass}
عدم الاختصاص | n m | pl=- | lack of jurisdiction {mass}
عدم الارتياح | n m | pl=- | discomfort {mass}; unease {mass}
عدم الاستقرار | n m | pl=- | instability {mass}
عدم الاكتراث | n m | pl=- | indifference {mass}
عدم الالتزام | n m | pl=- | noncompliance {mass}
عدم الامتثال | n m | pl=- | noncompliance {mass}
عدم الانتشار النووي | n m | pl=- | nuclear nonproliferation {mass}
عدم الانتظام | n m | pl=- | irregularity {mass}
عدم الانحياز | n m | pl=- | non-alignment {mass}
عدم الاهتمام | n m | pl=- | lack of interest {mass}
عدم التدخل | n m | pl=- | non-interference {mass}; nonintervention {mass}
عدم التسامح | n m | pl=- | intolerance {mass}
عدم التكافؤ | n m | pl=- | inequality {mass}; asymmetry {mass}
عدم الثقة | n m | pl=- | distrust {mass}; mistrust {mass}
عدم الدقة | n m | pl=- | inaccuracy {mass}
عدم الرضا | n m | pl=- | dissatisfaction {mass}
عدم الرغبة | n m | pl=- | unwillingness {mass}; reluctance {mass}
عدم الصبر | n m | pl=- | impatience {mass}
عدم القدرة | n m | pl=- | inability {mass}
عدم الكفاءة | n m | pl=- | incompetence {mass}; inefficiency {mass}
عدم المبالاة | n m | pl=- | indifference {mass}; apathy {mass}
عدم المساواة | n f | pl=- | inequality {mass}
عدم الوضوح | n m | pl=- | lack of clarity {mass}
عدم اليقين | n m | pl=- | uncertainty {mass}
عدم امتثال | n m | pl=- | noncompliance {mass}
عدم انتشار | n m | pl=- | non-proliferation {mass}
عدم انتظام | n m | pl=- | irregularity {mass}
عدم انحياز | n m | pl=- | non-alignment {mass}
عدم انضباط | n m | pl=- | indiscipline {mass}; lack of discipline {mass}
عدم اهتمام | n m | pl=- | lack of interest {mass}
عدم تدخل | n m | pl=- | non-interference {mass}
عدم تسامح | n m | pl=- | intolerance {mass}
عدم تصديق | n m | pl=- | disbelief {mass}
عدم تكافؤ | n m | pl=- | inequality {mass}; asymmetry {mass}
عدم تناسق | n m | pl=- | inconsistency {mass}; asymmetry {mass}
عدم توازن | n m | pl=- | imbalance
عدم توافر | n m | pl=- | unavailability {mass}; lack {mass}
عدم توفر | n m | pl=- | unavailability {mass}; lack {mass}
عدم ثقة | n m | pl=- | mistrust {mass}
عدم دقة | n m | pl=- | inaccuracy {mass}
عدم رضا | n m | pl=- | dissatisfaction {mass}
عدم رغبة | n m | pl=- | unwillingness {mass}; reluctance {mass}
عدم قدرة | n m | pl=- | inability {mass}
عدم كفاءة | n m | pl=- | incompetence {mass}; inefficiency {mass}
عدم كفاية | n m | pl=- | insufficiency {mass}; inadequacy {mass}
عدم مبالاة | n m | pl=- | indifference {mass}
عدم مساواة | n m | pl=- | inequality {mass}
عدم موافقة | n m | pl=- | disapproval {mass}
عدم وجود | n m | pl=- | absence; lack
عدم وضوح | n m | pl=- | lack of clarity {mass}
عدم يقين | n m | pl=- | uncertainty {mass}
عدو لدود | n m hum | pl=أعداء ألداء | archenemy {plural: archenemies}; sworn enemy {plural: sworn enemies}
عدوى المستشفيات | n f | pl=- | hospital-acquired infection
عدوى بكتيرية | n f | pl=- | bacterial infection
عدوى تنفسية | n f | pl=- | respiratory infection
عدوى فطرية | n f | pl=- | fungal infection
عدوى فيروسية | n f | pl=- | viral infection
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
عديمة الفائدة | adj | | useless
عربة أطفال | n f | pl=+ات | stroller
عربة تسوق | n f | pl=+ات | shopping cart
عربة قطار | n f | pl=+ات | train car
عرج على | v | impf=يعرج على | stop by
عرض أزياء | n m | pl=عروض | fashion show
عرض ألعاب نارية | n m | pl=عروض | fireworks display
عرض أول | n m | pl=عروض أولى | premiere
عرض البحر | n m | pl=- | open sea; high seas {pl}
عرض تقديمي | n m | pl=عروض تقديمية | presentation
عرض توضيحي | n m | pl=عروض توضيحية | demonstration; demo
عرض جانبي | n m | pl=أعراض جانبية | side effect
عرض جوي | n m | pl=عروض جوية | air show
عرض حي | n m | pl=عروض حية | live show
عرض خاص | n m | pl=عروض خاصة | special offer; special screening
عرض زواج | n m | pl=عروض | marriage proposal
عرض سعر | n m | pl=عروض | price quote; quotation
عرض عالمي أول | n m | pl=- | world premiere
عرض عسكري | n m | pl=عروض عسكرية | military parade
عرض عمل | n m | pl=عروض | job offer
عرض للخطر | v | impf=يعرض للخطر | endanger
عرض مسرحي | n m | pl=عروض مسرحية | play; theatrical performance
عرض وطلب | n m | pl=- | supply and demand {mass}
عرض وظيفة | n m | pl=عروض | job offer
عرق النسا | n m | pl=- | sciatica {mass}
عرقلة العدالة | n f | pl=- | obstruction of justice {mass}
عرقلة سير العدالة | n f | pl=- | obstruction of justice {mass}
عروض الأسعار | n f | pl=- | price quotes {pl}; bids {pl}
عزة النفس | n f | pl=- | self-respect {mass}; dignity {mass}
عزة نفس | n f | pl=- | self-respect {mass}; pride {mass}
عزل ذاتي | n m | pl=- | self-isolation {mass}
عزل صحي | n m | pl=- | isolation {mass}
عزل منزلي | n m | pl=- | home isolation {mass}
عسر القراءة | n m | pl=- | dyslexia {mass}
عسر الهضم | n m | pl=- | indigestion {mass}
عسر هضم | n m | pl=- | indigestion {mass}
عسل أسود | n m | pl=- | molasses {mass}
عسل النحل | n m | pl=- | honey {mass}
عسل طبيعي | n m | pl=- | natural honey {mass}
عشرات الآلاف من | det | | tens of thousands of
عشرات الملايين من | det | | tens of millions of
عشيرة عراقية | n f | pl=عشائر عراقية | Iraqi tribe
عصابات المخدرات | n f | pl=- | drug gangs {pl}
عصابة إجرامية | n f | pl=عصابات إجرامية | criminal gang
عصابة مسلحة | n f | pl=عصابات مسلحة | armed gang
عصب بصري | n m | pl=- | optic nerve
عصبي عضلي | adj nisba | | neuromuscular
عصر الفضاء | n m | pl=- | space age
عصر المعلومات | n m | pl=- | information age
عصر اليوم | adv | | this afternoon
عصر جليدي | n m | pl=عصور جليدية | ice age
عصر حجري | n m | pl=- | Stone Age
عصر ذهبي | n m | pl=- | golden age
عصور قديمة | n f | pl=- | ancient times {pl}; antiquity {mass}
عصور ما قبل التاريخ | n f | pl=- | prehistoric times {pl}
عصيان مدني | n m | pl=- | civil disobedience {mass}
عصير التفاح | n m | pl=- | apple juice {mass}
عصير الطماطم | n m | pl=- | tomato juice {mass}
عصير الليمون | n m | pl=- | lemon juice {mass}; lemonade {mass}
عصير برتقال | n m | pl=- | orange juice {mass}
عصير فواكه | n m | pl=عصائر | fruit juice
عصير ليمون | n m | pl=- | lemon juice {mass}; lemonade {mass}
عضلة القلب | n f | pl=- | heart muscle
عضلة قلبية | n f | pl=- | heart muscle
عضلي هيكلي | adj nisba | | musculoskeletal
عضو الكونغرس | n m hum | pl=أعضاء | member of Congress {plural: members of Congress}
عضو برلمان | n m hum | pl=أعضاء | member of parliament {plural: members of parliament}; MP
عضو صناعي | n m | pl=أعضاء صناعية | artificial organ
عضو لجنة | n m hum | pl=أعضاء | committee member
عضو مجلس إدارة | n m hum | pl=أعضاء | board member
عضو مجلس الشيوخ | n m hum | pl=أعضاء | senator
عضو مجلس النواب | n m hum | pl=أعضاء | member of parliament {plural: members of parliament}
عضو منتدب | n m hum title | pl=أعضاء منتدبون,أعضاء منتدبين | managing director
عضو هيئة تدريس | n m hum | pl=أعضاء | faculty member
عطب تقني | n m | pl=- | technical fault
عطفا على | prep | | further to
عطل تقني | n m | pl=أعطال تقنية | technical glitch; technical fault
عطل فني | n m | pl=أعطال فنية | technical fault; technical malfunction
عطلة الربيع | n f | pl=- | spring break
عطلة رأس السنة | n f | pl=- | New Year holiday
عطلة رسمية | n f | pl=عطل رسمية | public holiday; official holiday
عطلة شتوية | n f | pl=- | winter break; winter vacation
عطلة صيفية | n f | pl=- | summer vacation
عطلة عيد الميلاد | n f | pl=- | Christmas holiday
عطلة مدرسية | n f | pl=عطل مدرسية | school holiday; school vacation
عطلة نهاية أسبوع | n f | pl=- | weekend
عطلة نهاية الأسبوع | n f | pl=- | weekend
عطلة وطنية | n f | pl=- | national holiday
عظم الترقوة | n m | pl=- | collarbone
عظم الفخذ | n m | pl=- | femur; thigh bone
عظمة الترقوة | n f | pl=- | collarbone
عفو خاص | n m | pl=- | special pardon
عفو رئاسي | n m | pl=- | presidential pardon
عفو عام | n m | pl=- | general amnesty
عقاب بدني | n m | pl=- | corporal punishment {mass}
عقاب جماعي | n m | pl=- | collective punishment {mass}
عقار تجريبي | n m | pl=عقاقير تجريبية | experimental drug
عقار طبي | n m | pl=عقاقير طبية | medicine; drug
عقار مخدر | n m | pl=عقاقير مخدرة | narcotic
عقار مضاد | n m | pl=- | antidote
عقارب الساعة | n f | pl=- | hands of the clock {pl}
عقاقير طبية | n f | pl=- | medicines {pl}; drugs {pl}
عقب سيجارة | n m | pl=أعقاب | cigarette butt
عقبة رئيسية | n f | pl=عقبات رئيسية | major obstacle; main obstacle
عقد إذعان | n m | pl=- | contract of adhesion
عقد إيجار | n m | pl=عقود | lease
عقد اجتماعي | n m | pl=- | social contract
عقد احتراف | n m | pl=عقود | professional contract
عقد بيع | n m | pl=عقود | sales contract; bill of sale {plural: bills of sale}
عقد ثانوي | n m | pl=- | subcontract
عقد زواج | n m | pl=عقود | marriage contract
عقد عمل | n m | pl=عقود | employment contract
عقد عمل مؤقت | n m | pl=عقود عمل مؤقتة | temporary employment contract
عقد قران | n m | pl=- | marriage contract; wedding
عقدة أوديب | n f | pl=- | Oedipus complex
عقدة ذنب | n f | pl=عقد | guilt complex
عقدة لمفاوية | n f | pl=عقد لمفاوية | lymph node
عقدة نفسية | n f | pl=عقد نفسية | psychological complex; hang-up
عقدة نقص | n f | pl=عقد | inferiority complex
عقرب ساعة | n m | pl=عقارب | clock hand
عقوبات اقتصادية | n f | pl=- | economic sanctions {pl}
عقوبات دولية | n f | pl=- | international sanctions {pl}
عقوبة إعدام | n f | pl=- | death penalty
عقوبة الإعدام | n f | pl=- | death penalty {the}
عقوبة السجن | n f | pl=- | prison sentence
عقوبة بدنية | n f | pl=عقوبات بدنية | corporal punishment {mass}
عقوبة رادعة | n f | pl=عقوبات رادعة | deterrent punishment; deterrent penalty {plural: deterrent penalties}
عقوبة سجن | n f | pl=عقوبات | prison sentence
عقوبة قصوى | n f | pl=- | maximum penalty
عقود آجلة | n f | pl=- | futures {pl}; futures contracts {pl}
عقود مستقبلية | n f | pl=- | futures contracts {pl}
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
علاج وهمي | n m | pl=- | placebo
علاقات ثنائية | n f | pl=- | bilateral relations {pl}
علاقات جنسية | n f | pl=- | sexual relations {pl}
علاقات حسن الجوار | n f | pl=- | good-neighborly relations {pl}
علاقات دبلوماسية | n f | pl=- | diplomatic relations {pl}
علاقات دولية | n f | pl=- | international relations {pl}
علاقات صداقة | n f | pl=- | friendly relations {pl}; friendships {pl}
علاقات طيبة | n f | pl=- | good relations {pl}
علاقات عامة | n f | pl=- | public relations {pl}
علاقات قنصلية | n f | pl=- | consular relations {pl}
علاقات متبادلة | n f | pl=- | mutual relations {pl}
علاقات متوترة | n f | pl=- | strained relations {pl}; tense relations {pl}
علاقات وثيقة | n f | pl=- | close ties {pl}; close relations {pl}
علاقات ودية | n f | pl=- | friendly relations {pl}
علاقات وطيدة | n f | pl=- | strong ties {pl}
علاقة أمنية | n f | pl=- | security relationship
علاقة ثنائية | n f | pl=- | bilateral relationship
علاقة جنسية | n f | pl=علاقات جنسية | sexual relationship
علاقة زوجية | n f | pl=علاقات زوجية | marital relationship
علاقة سببية | n f | pl=علاقات سببية | causal relationship
علاقة طردية | n f | pl=- | direct correlation; positive relationship
علاقة عاطفية | n f | pl=علاقات عاطفية | romantic relationship; love affair
علاقة عكسية | n f | pl=- | inverse relationship
علاقة غرامية | n f | pl=علاقات غرامية | love affair
علاقة وثيقة | n f | pl=علاقات وثيقة | close relationship
علامة استفهام | n f | pl=+ات | question mark
علامة تبويب | n f | pl=علامات تبويب | tab
علامة تجارية | n f | pl=علامات تجارية | trademark; brand
علاوة على | prep | | in addition to
علاوة على ذلك | adv | | moreover; furthermore
علبة السرعة | n f | pl=- | gearbox
علبة تروس | n f | pl=علب | gearbox
علبة سجائر | n f | pl=علب | pack of cigarettes {plural: packs of cigarettes}
علبة كبريت | n f | pl=علب | matchbox
علق آماله | v | impf=يعلق; على=on; intr | pin his hopes
علق آمالها | v | impf=يعلق; على=on; intr | pin her hopes
علق آمالهم | v | impf=يعلق; على=on; intr | pin their hopes
علم الآثار | n m | pl=- | archaeology {mass}
علم الأجنة | n m | pl=- | embryology {mass}
علم الأحياء | n m | pl=- | biology {mass}
علم الأحياء البحرية | n m | pl=- | marine biology {mass}
علم الأحياء التطوري | n m | pl=- | evolutionary biology {mass}
علم الأحياء الجزيئي | n m | pl=- | molecular biology {mass}
علم الأحياء الدقيقة | n m | pl=- | microbiology {mass}
علم الأخلاق | n m | pl=- | ethics {mass}
علم الأدوية | n m | pl=- | pharmacology {mass}
علم الأديان | n m | pl=- | religious studies {mass}
علم الأرصاد الجوية | n m | pl=- | meteorology {mass}
علم الأرض | n m | pl=- | geology {mass}
علم الأصوات | n m | pl=- | phonetics {mass}
علم الأعراق | n m | pl=- | ethnology {mass}
علم الأعصاب | n m | pl=- | neuroscience {mass}
علم الأمراض | n m | pl=- | pathology {mass}
علم الأمصال | n m | pl=- | serology {mass}
علم الأنساب | n m | pl=- | genealogy {mass}
علم الأنسجة | n m | pl=- | histology {mass}
علم الأوبئة | n m | pl=- | epidemiology {mass}
علم الإجرام | n m | pl=- | criminology {mass}
علم الإحصاء | n m | pl=- | statistics {mass}
علم الإنسان | n m | pl=- | anthropology {mass}
علم الاجتماع | n m | pl=- | sociology {mass}
علم الاجتماع السياسي | n m | pl=- | political sociology {mass}
علم الاقتصاد | n m | pl=- | economics {mass}
علم البحار | n m | pl=- | oceanography {mass}
علم البراكين | n m | pl=- | volcanology {mass}
علم البيئة | n m | pl=- | ecology {mass}
علم البيانات | n m | pl=- | data science {mass}
علم التخلق | n m | pl=- | epigenetics {mass}
علم التربية | n m | pl=- | pedagogy {mass}
علم التشريح | n m | pl=- | anatomy {mass}
علم التنجيم | n m | pl=- | astrology {mass}
علم الجريمة | n m | pl=- | criminology {mass}
علم الجمال | n m | pl=- | aesthetics {mass}
علم الجينات | n m | pl=- | genetics {mass}
علم الجينوم | n m | pl=- | genomics {mass}
علم الحاسوب | n m | pl=- | computer science {mass}
علم الحساب | n m | pl=- | arithmetic {mass}
علم الحشرات | n m | pl=- | entomology {mass}
علم الحفريات | n m | pl=- | paleontology {mass}
علم الحيوان | n m | pl=- | zoology {mass}
علم الخلية | n m | pl=- | cell biology {mass}
علم الدلالة | n m | pl=- | semantics {mass}
علم الزلازل | n m | pl=- | seismology {mass}
علم السموم | n m | pl=- | toxicology {mass}
علم السياسة | n m | pl=- | political science {mass}
علم الصرف | n m | pl=- | morphology {mass}
علم الطفيليات | n m | pl=- | parasitology {mass}
علم الطيور | n m | pl=- | ornithology {mass}
علم الفقه | n m | pl=- | Islamic jurisprudence {mass}
علم الفلك | n m | pl=- | astronomy {mass}
علم الفيروسات | n m | pl=- | virology {mass}
علم الكلام | n m | pl=- | Islamic theology {mass}
علم الكون | n m | pl=- | cosmology {mass}
علم الكونيات | n m | pl=- | cosmology {mass}
علم اللاهوت | n m | pl=- | theology {mass}
علم اللسانيات | n m | pl=- | linguistics {mass}
علم اللغة | n m | pl=- | linguistics {mass}
علم اللغويات | n m | pl=- | linguistics {mass}
علم المحيطات | n m | pl=- | oceanography {mass}
علم المصريات | n m | pl=- | Egyptology {mass}
علم المكتبات | n m | pl=- | library science {mass}
علم المناخ | n m | pl=- | climatology {mass}
علم المناعة | n m | pl=- | immunology {mass}
علم المواد | n m | pl=- | materials science {mass}
علم النبات | n m | pl=- | botany {mass}
علم النحو | n m | pl=- | syntax {mass}; grammar {mass}
علم النفس | n m | pl=- | psychology {mass}
علم النفس الاجتماعي | n m | pl=- | social psychology {mass}
علم النفس التربوي | n m | pl=- | educational psychology {mass}
علم النفس السريري | n m | pl=- | clinical psychology {mass}
علم الوراثة | n m | pl=- | genetics {mass}
علم دولة | n m | pl=- | national flag
علم زائف | n m | pl=- | pseudoscience {mass}
علم نفس | n m | pl=- | psychology {mass}
علم وطني | n m | pl=- | national flag
علم وظائف الأعضاء | n m | pl=- | physiology {mass}
علوم إنسانية | n f | pl=- | humanities {pl}
علوم اجتماعية | n f | pl=- | social sciences {pl}
علوم الأرض | n f | pl=- | earth sciences {pl}
علوم البيانات | n f | pl=- | data science {mass}
علوم الحاسب | n f | pl=- | computer science {mass}
علوم الحاسوب | n f | pl=- | computer science {mass}
علوم الحياة | n f | pl=- | life sciences {pl}
علوم القرآن | n f | pl=- | Quranic sciences {pl}
علوم الكمبيوتر | n f | pl=- | computer science {mass}
علوم تطبيقية | n f | pl=- | applied sciences {pl}
علوم سياسية | n f | pl=- | political science {mass}
علوم طبيعية | n f | pl=- | natural sciences {pl}
علوم عسكرية | n f | pl=- | military science {mass}
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
على شاكلة | prep | | like; along the lines of
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
على علاته | adv | | as it is; with all its faults
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
عمارة خضراء | n f | pl=- | green architecture {mass}
عمارة سكنية | n f | pl=عمارات سكنية | apartment building
عمال الإغاثة | n m hum | pl=- | aid workers {pl}; relief workers {pl}
عمال الإنقاذ | n m hum | pl=- | rescue workers {pl}; rescuers {pl}
عمال المناجم | n m hum | pl=- | miners {pl}
عمال المنازل | n m hum | pl=- | domestic workers {pl}
عمالة أجنبية | n f | pl=- | foreign workers {pl}
عمالة الأطفال | n f | pl=- | child labor {mass}
عمالة رخيصة | n f | pl=- | cheap labor {mass}
عمالة غير ماهرة | n f | pl=- | unskilled labor {mass}
عمالة ماهرة | n f | pl=- | skilled labor {mass}
عمالة منزلية | n f | pl=- | domestic workers {pl}; domestic labor {mass}
عمالة وافدة | n f | pl=- | migrant workers {pl}
عمر البطارية | n m | pl=- | battery life {mass}
عمل أدبي | n m | pl=أعمال أدبية | literary work
عمل إجرامي | n m | pl=أعمال إجرامية | criminal act
عمل إرهابي | n m | pl=أعمال إرهابية | act of terrorism {plural: acts of terrorism}; terrorist act
عمل إضافي | n m | pl=- | overtime {mass}; extra work {mass}
عمل استخباري | n m | pl=- | intelligence work {mass}
عمل تخريبي | n m | pl=أعمال تخريبية | act of sabotage {plural: acts of sabotage}
عمل تطوعي | n m | pl=أعمال تطوعية | volunteer work {mass}
عمل جماعي | n m | pl=- | teamwork {mass}
عمل حر | n m | pl=- | freelance work {mass}; freelancing {mass}
عمل خيري | n m | pl=أعمال خيرية | charity work {mass}
عمل درامي | n m | pl=أعمال درامية | drama; drama series {plural: drama series}
عمل سينمائي | n m | pl=أعمال سينمائية | film; cinematic work
عمل شاق | n m | pl=أعمال شاقة | hard work {mass}
عمل عدائي | n m | pl=أعمال عدائية | hostile act
عمل عسكري | n m | pl=أعمال عسكرية | military action
عمل عن بعد | n m | pl=- | remote work {mass}
عمل فني | n m | pl=أعمال فنية | work of art {plural: works of art}
عمل قسري | n m | pl=- | forced labor {mass}
عمل مسرحي | n m | pl=أعمال مسرحية | play; theatrical work
عمل مناخي | n m | pl=- | climate action {mass}
عمل ميداني | n m | pl=أعمال ميدانية | fieldwork {mass}
عمل يدوي | n m | pl=أعمال يدوية | manual labor {mass}
عملات رقمية | n f | pl=- | digital currencies {pl}; cryptocurrencies {pl}
عملات مزورة | n f | pl=- | counterfeit money {mass}
عملات مشفرة | n f | pl=- | cryptocurrencies {pl}
عملات معدنية | n f | pl=- | coins {pl}
عملات ورقية | n f | pl=- | banknotes {pl}; paper currency {mass}
عملاق أحمر | n m | pl=- | red giant
عملاق غازي | n m | pl=- | gas giant
عملة أجنبية | n f | pl=عملات أجنبية | foreign currency
عملة افتراضية | n f | pl=عملات افتراضية | virtual currency {plural: virtual currencies}
عملة رقمية | n f | pl=عملات رقمية | digital currency; cryptocurrency
عملة صعبة | n f | pl=عملات صعبة | hard currency
عملة محلية | n f | pl=عملات محلية | local currency
عملة مزورة | n f | pl=عملات مزورة | counterfeit money {mass}
عملة مشفرة | n f | pl=عملات مشفرة | cryptocurrency
عملة معدنية | n f | pl=عملات معدنية | coin
عملة موحدة | n f | pl=- | single currency
عملة نادرة | n f | pl=عملات نادرة | rare coin; scarce commodity
عملة ورقية | n f | pl=عملات ورقية | paper currency {mass}; banknote
عملة وطنية | n f | pl=عملات وطنية | national currency {plural: national currencies}
عمليات بحث وإنقاذ | n f | pl=- | search and rescue operations {pl}
عمليات حفظ السلام | n f | pl=- | peacekeeping operations {pl}
عمليات قتالية | n f | pl=- | combat operations {pl}
عملية أمنية | n f | pl=عمليات أمنية | security operation
عملية إرهابية | n f | pl=عمليات إرهابية | terrorist operation; terrorist attack
عملية إغاثة | n f | pl=+ات | relief operation
عملية إنقاذ | n f | pl=+ات | rescue operation
عملية السلام | n f | pl=- | peace process
عملية القلب المفتوح | n f | pl=- | open-heart surgery
عملية انتخابية | n f | pl=- | electoral process
عملية انتقالية | n f | pl=- | transition process
عملية بحث | n f | pl=+ات | search operation; search
عملية تجميل | n f | pl=عمليات تجميل | cosmetic surgery
عملية تفاوض | n f | pl=- | negotiation process
عملية جراحية | n f | pl=عمليات جراحية | surgery; operation
عملية دهس | n f | pl=+ات | car-ramming attack
عملية زرع | n f | pl=+ات | transplant operation
عملية سلام | n f | pl=- | peace process
عملية سياسية | n f | pl=- | political process
عملية سير في الفضاء | n f | pl=عمليات سير في الفضاء | spacewalk
عملية صنع القرار | n f | pl=- | decision-making process
عملية طعن | n f | pl=+ات | stabbing; stabbing attack
عملية عسكرية | n f | pl=عمليات عسكرية | military operation
عملية قيصرية | n f | pl=عمليات قيصرية | caesarean section
عملية مشتركة | n f | pl=عمليات مشتركة | joint operation
عمود فقري | n m | pl=- | spine; backbone
عمى الألوان | n m | pl=- | color blindness {mass}
عمى الأنهار | n m | pl=- | river blindness {mass}
عمى ليلي | n m | pl=- | night blindness {mass}
عميد ركن | n m hum title | pl=- | staff brigadier general
عميل استخبارات | n m hum | pl=عملاء | intelligence agent
عميل سري | n m hum | pl=عملاء سريون,عملاء سريين | secret agent; undercover agent
عميل مزدوج | n m hum | pl=عملاء مزدوجون,عملاء مزدوجين | double agent
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
عناصر نادرة | n f | pl=- | rare elements {pl}
عناية فائقة | n f | pl=- | intensive care {mass}
عناية مركزة | n f | pl=- | intensive care {mass}
عنة جنسية | n f | pl=- | impotence {mass}
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
عنصر كيميائي | n m | pl=عناصر كيميائية | chemical element
عنف أسري | n m | pl=- | domestic violence {mass}
عنف جنسي | n m | pl=- | sexual violence {mass}
عنف منزلي | n m | pl=- | domestic violence {mass}
عنفة ريحية | n f | pl=عنفات ريحية | wind turbine
عنق الرحم | n m | pl=- | cervix
عنق الزجاجة | n m | pl=- | bottleneck
عنق زجاجة | n m | pl=- | bottleneck
عنوان بريد إلكتروني | n m | pl=عناوين | email address
عهد إلى | v | impf=يعهد إلى | entrust
عوائد النفط | n f | pl=- | oil revenues {pl}
عوادم السيارات | n f | pl=- | car exhaust {mass}; vehicle emissions {pl}
عواصف رعدية | n f | pl=- | thunderstorms {pl}
عود ثقاب | n m | pl=أعواد | match
عوضا عن | prep | | instead of
عوضا عن ذلك | adv | | instead
عيادة أسنان | n f | pl=+ات | dental clinic
عيادة خارجية | n f | pl=عيادات خارجية | outpatient clinic
عيادة طبية | n f | pl=عيادات طبية | medical clinic
عيار ناري | n m | pl=أعيرة نارية,عيارات نارية | gunshot; bullet
عيب خلقي | n m | pl=عيوب خلقية | birth defect
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
عيش الغراب | n m | pl=- | mushrooms {pl}
عينة بول | n f | pl=+ات | urine sample
عينة دم | n f | pl=+ات | blood sample
عينة عشوائية | n f | pl=عينات عشوائية | random sample
غاب عن الوعي | v | impf=يغيب; intr | lose consciousness
غابات استوائية | n f | pl=- | tropical forests {pl}
غابات المانغروف | n f | pl=- | mangrove forests {pl}
غابات مدارية | n f | pl=- | tropical forests {pl}
غابات مطيرة | n f | pl=- | rainforests {pl}
غابة استوائية | n f | pl=غابات استوائية | tropical forest
غابة مطيرة | n f | pl=غابات مطيرة | rainforest
غارة إسرائيلية | n f | pl=غارات إسرائيلية | Israeli airstrike
غارة جوية | n f | pl=غارات جوية | air raid; airstrike
غاز الأعصاب | n m | pl=- | nerve gas {mass}
غاز التخدير | n m | pl=- | anesthetic gas
غاز الخردل | n m | pl=- | mustard gas {mass}
غاز الدفيئة | n m | pl=- | greenhouse gas
غاز الضحك | n m | pl=- | laughing gas {mass}
غاز الطهي | n m | pl=- | cooking gas {mass}
غاز الكلور | n m | pl=- | chlorine gas {mass}
غاز الميثان | n m | pl=- | methane {mass}
غاز حيوي | n m | pl=- | biogas {mass}
غاز صخري | n m | pl=- | shale gas {mass}
غاز طبيعي | n m | pl=- | natural gas {mass}
غاز طبيعي مسال | n m | pl=- | liquefied natural gas {mass}
غاز مسال | n m | pl=- | liquefied gas {mass}
غاز مسيل للدموع | n m | pl=- | tear gas {mass}
غاز مصاحب | n m | pl=- | associated gas {mass}
غازات الاحتباس الحراري | n f | pl=- | greenhouse gases {pl}
غازات الدفيئة | n f | pl=- | greenhouse gases {pl}
غازات العادم | n f | pl=- | exhaust fumes {pl}
غازات دفيئة | n f | pl=- | greenhouse gases {pl}
غازات سامة | n f | pl=- | toxic gases {pl}
غالب الأحيان | adv | | often
غالي الثمن | adj | | expensive
غدة البروستات | n f | pl=- | prostate gland
غدة درقية | n f | pl=- | thyroid gland
غدة صماء | n f | pl=غدد صماء,غدد صم | endocrine gland
غدة صنوبرية | n f | pl=- | pineal gland
غدة عرقية | n f | pl=غدد عرقية | sweat gland
غدة كظرية | n f | pl=غدد كظرية | adrenal gland
غدة لمفاوية | n f | pl=غدد لمفاوية | lymph node
غدة نخامية | n f | pl=- | pituitary gland
غدد صماء | n f | pl=- | endocrine glands {pl}
غدد لعابية | n f | pl=- | salivary glands {pl}
غذاء صحي | n m | pl=أغذية صحية | healthy food
غذاء ملكات النحل | n m | pl=- | royal jelly {mass}
غرامة تأخير | n f | pl=+ات | late fee
غرامة مالية | n f | pl=غرامات مالية | fine
غرامة مرورية | n f | pl=غرامات مرورية | traffic fine
غرب أفريقي | adj nisba | | West African
غرب أوروبي | adj nisba | | Western European
غرف الغاز | n f | pl=- | gas chambers {pl}
غرفة أخبار | n f | pl=غرف | newsroom
غرفة استجواب | n f | pl=غرف | interrogation room
غرفة الإنعاش | n f | pl=- | intensive care unit
غرفة التجارة | n f | pl=- | chamber of commerce
غرفة التحكم | n f | pl=غرف التحكم | control room
غرفة الدردشة | n f | pl=غرف الدردشة | chat room
غرفة السفرة | n f | pl=- | dining room
غرفة الصف | n f | pl=غرف الصف | classroom
غرفة الضيوف | n f | pl=- | guest room
غرفة العمليات الجراحية | n f | pl=- | operating room
غرفة العناية المركزة | n f | pl=- | intensive care unit
غرفة الملابس | n f | pl=- | locker room; dressing room
غرفة انتظار | n f | pl=- | waiting room
غرفة تبديل ملابس | n f | pl=غرف | locker room
غرفة تجارة | n f | pl=غرف تجارة | chamber of commerce
غرفة جلوس | n f | pl=غرف | living room
غرفة خلع الملابس | n f | pl=- | locker room; dressing room
غرفة دراسة | n f | pl=غرف | study
غرفة ضيوف | n f | pl=غرف | guest room
غرفة طعام | n f | pl=غرف | dining room
غرفة طوارئ | n f | pl=غرف طوارئ | emergency room
غرفة عمليات | n f | pl=غرف عمليات | operations room; operating room
غرفة عمليات مشتركة | n f | pl=غرف عمليات مشتركة | joint operations room
غرفة غاز | n f | pl=غرف | gas chamber
غرفة فندق | n f | pl=غرف | hotel room
غرفة قيادة | n f | pl=غرف | command room; cockpit
غرفة مدرسين | n f | pl=- | teachers' lounge
غرفة مزدوجة | n f | pl=غرف مزدوجة | double room
غرفة مظلمة | n f | pl=غرف مظلمة | darkroom
غرفة معيشة | n f | pl=غرف | living room
غرفة مفردة | n f | pl=غرف مفردة | single room
غرفة مقاصة | n f | pl=- | clearinghouse
غرفة ملابس | n f | pl=غرف | locker room; dressing room
غرفة نوم | n f | pl=غرف نوم | bedroom
غرفة نوم رئيسية | n f | pl=- | master bedroom
غروب الشمس | n m | pl=- | sunset
غزل البنات | n m | pl=- | cotton candy {mass}
غزو الفضاء | n m | pl=- | conquest of space
غسالة أطباق | n f | pl=+ات | dishwasher
غسالة صحون | n f | pl=+ات | dishwasher
غسالة ملابس | n f | pl=+ات | washing machine
غسل أموال | n m | pl=- | money laundering {mass}
غسل الأموال | n m | pl=- | money laundering {mass}
غسل الكلى | n m | pl=- | dialysis {mass}
غسل اليدين | n m | pl=- | handwashing {mass}
غسل دماغ | n m | pl=- | brainwashing {mass}
غسيل أموال | n m | pl=- | money laundering {mass}
غسيل الأطباق | n m | pl=- | dishwashing {mass}
غسيل الأموال | n m | pl=- | money laundering {mass}
غسيل الصحون | n m | pl=- | dishwashing {mass}
غسيل الكلى | n m | pl=- | dialysis {mass}
غسيل الملابس | n m | pl=- | laundry {mass}
غسيل دماغ | n m | pl=- | brainwashing {mass}
غسيل كلوي | n m | pl=- | kidney dialysis {mass}
غسيل كلى | n m | pl=- | dialysis {mass}
غسيل معدة | n m | pl=- | gastric lavage {mass}
غش تجاري | n m | pl=- | commercial fraud {mass}
غش ضريبي | n m | pl=- | tax fraud {mass}
غض الطرف | v | impf=يغض; عن=to; intr | turn a blind eye
غض الطرف عن | v | impf=يغض الطرف عن | turn a blind eye to
غض النظر | v | impf=يغض; عن=to; intr | turn a blind eye
غض النظر عن | v | impf=يغض النظر عن | overlook
غضروف الركبة | n m | pl=- | knee cartilage {mass}
غطاء أخضر | n m | pl=- | green cover {mass}
غطاء جليدي | n m | pl=أغطية جليدية | ice sheet; ice cap
غطاء رأس | n m | pl=أغطية رأس | headscarf
غطاء سرير | n m | pl=أغطية | bedspread; bed cover
غطاء نباتي | n m | pl=- | vegetation {mass}
غطاء وسادة | n m | pl=أغطية | pillowcase
غطس سكوبا | n m | pl=- | scuba diving {mass}
غلاء الأسعار | n m | pl=- | high prices {pl}
غلاء المعيشة | n m | pl=- | high cost of living
غلاف جوي | n m | pl=- | atmosphere
غنى فاحش | n m | pl=- | extreme wealth {mass}
غني بالمعلومات | adj | | informative
غوص حر | n m | pl=- | free diving {mass}
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
فأر تجارب | n m | pl=فئران | guinea pig; lab rat
فئة عمرية | n f | pl=فئات عمرية | age group
فئران التجارب | n f | pl=- | lab mice {pl}; guinea pigs {pl}
فائض الميزانية | n m | pl=- | budget surplus
فائض تجاري | n m | pl=- | trade surplus
فائق الأهمية | adj | | extremely important
فائق الذكاء | adj | | superintelligent
فائق السرعة | adj | | ultra-fast; high-speed
فاتح للشهية | n m | pl=- | appetizer
فارغ الصبر | adj | | impatient
فارق الأهداف | n m | pl=- | goal difference
فارق التوقيت | n m | pl=- | time difference
فارق الحياة | v | impf=يفارق; intr | die
فارق السن | n m | pl=- | age difference; age gap
فارق العمر | n m | pl=- | age difference; age gap
فارق توقيت | n m | pl=- | time difference
فاق التوقعات | v | impf=يفوق; intr | exceed expectations
فاق كل التوقعات | v | impf=يفوق; intr | exceed all expectations
فاقد الأمل | adj | | hopeless
فاقد الوعي | adj | | unconscious
فتات الخبز | n m | pl=- | breadcrumbs {pl}
فتح الباب | v | impf=يفتح; أمام=to; ل=to; intr | open the door
فتح الطريق | v | impf=يفتح; أمام=to; ل=to; intr | open the way
فتح النار | v | impf=يفتح; على=on; intr | open fire
فتح تحقيق | v | impf=يفتح; في=into; intr | open an investigation
فتح تحقيقا | v | impf=يفتح; في=into; intr | open an investigation
فترة الانتقالات | n f | pl=- | transfer window
فترة الانتقالات الشتوية | n f | pl=- | winter transfer window
فترة الانتقالات الصيفية | n f | pl=- | summer transfer window
فترة الحمل | n f | pl=- | pregnancy {mass}
فترة انتقالية | n f | pl=- | transitional period
فترة حضانة | n f | pl=فترات | incubation period
فترة رئاسية | n f | pl=- | presidential term
فترة زمنية | n f | pl=فترات زمنية | period of time {plural: periods of time}
فترة طويلة | n f | pl=- | long time
فترة علاج | n f | pl=+ات | treatment period
فترة نقاهة | n f | pl=+ات | convalescence {mass}; recovery period
فترة وجيزة | n f | pl=- | short time
فتنة طائفية | n f | pl=- | sectarian strife {mass}
فجر أمس | adv | | at dawn yesterday
فجر اليوم | adv | | at dawn today
فجوة الأجور | n f | pl=- | wage gap; pay gap
فجوة بين الأجيال | n f | pl=- | generation gap
فجوة بين الجنسين | n f | pl=- | gender gap
فجوة رقمية | n f | pl=- | digital divide
فجوة عمرية | n f | pl=- | age gap
فجوة في الأجور | n f | pl=- | pay gap
فحص الحمض النووي | n m | pl=- | DNA test
فحص دم | n m | pl=فحوصات | blood test
فحص سريري | n m | pl=فحوصات سريرية | clinical examination
فحص طبي | n m | pl=فحوصات طبية | medical examination
فحم حجري | n m | pl=- | coal {mass}
فحم نباتي | n m | pl=- | charcoal {mass}
فحوصات طبية | n f | pl=- | medical tests {pl}
فر هاربا | v | impf=يفر; intr | flee
فراغ أمني | n m | pl=- | security vacuum
فراغ سياسي | n m | pl=- | political vacuum
فرز أصوات | n m | pl=- | vote count
فرز الأصوات | n m | pl=- | vote counting {mass}; vote count
فرس البحر | n m | pl=- | seahorse; hippopotamus
فرس النبي | n m | pl=- | praying mantis
فرس نهر | n m | pl=أفراس | hippopotamus
فرشاة أسنان | n f | pl=فرش | toothbrush
فرشاة رسم | n f | pl=فرش | paintbrush
فرشاة شعر | n f | pl=فرش | hairbrush
فرشة نوم | n f | pl=- | sleeping mat; mattress
فرص العمل | n f | pl=- | jobs {pl}; job opportunities {pl}
فرص عمل | n f | pl=- | jobs {pl}; job opportunities {pl}
فرصة عمل | n f | pl=فرص عمل; plgloss=jobs {pl} | job opportunity
فرصة وظيفية | n f | pl=فرص وظيفية | job opportunity
فرط التعرق | n m | pl=- | excessive sweating {mass}
فرط الحركة | n m | pl=- | hyperactivity {mass}
فرط الحركة ونقص الانتباه | n m | pl=- | attention deficit hyperactivity disorder {mass}
فرط النشاط | n m | pl=- | hyperactivity {mass}
فرط ضغط الدم | n m | pl=- | hypertension {mass}
فرط نشاط الغدة الدرقية | n m | pl=- | hyperthyroidism {mass}
فرق إنقاذ | n f | pl=- | rescue teams {pl}
فرق الإسعاف | n f | pl=- | ambulance crews {pl}; paramedics {pl}
فرق الإطفاء | n f | pl=- | firefighting teams {pl}; firefighters {pl}
فرق الإنقاذ | n f | pl=- | rescue teams {pl}
فرق البحث والإنقاذ | n f | pl=- | search and rescue teams {pl}
فرق الدفاع المدني | n f | pl=- | civil defense teams {pl}
فرق السعر | n m | pl=- | price difference
فرق الموت | n f | pl=- | death squads {pl}
فرق طبية | n f | pl=- | medical teams {pl}
فرقة إطفاء | n f | pl=فرق | fire brigade
فرقة إعدام | n f | pl=- | firing squad
فرقة الموت | n f | pl=- | death squad
فرقة باليه | n f | pl=فرق | ballet company {plural: ballet companies}
فرقة خاصة | n f | pl=فرق خاصة | special unit
فرقة رقص | n f | pl=فرق | dance troupe; dance group
فرقة روك | n f | pl=فرق | rock band
فرقة غنائية | n f | pl=فرق غنائية | band
فرقة مدرعة | n f | pl=فرق مدرعة | armored division
فرقة مسرحية | n f | pl=فرق مسرحية | theater troupe
فرقة مشاة | n f | pl=فرق | infantry division
فرقة موسيقية | n f | pl=فرق موسيقية | band
فرملة اليد | n f | pl=- | handbrake
فرن كهربائي | n m | pl=أفران كهربائية | electric oven
فريد من نوعه | adj | | unique; one of a kind
فريق أول | n m hum title | pl=- | general; first lieutenant general
فريق أول ركن | n m hum title | pl=- | staff general; first lieutenant general staff
فريق دفاع | n m | pl=فرق | defense team
فريق ركن | n m hum title | pl=- | staff lieutenant general
فريق زائر | n m | pl=- | visiting team
فريق ضيف | n m | pl=- | visiting team
فريق طبي | n m | pl=فرق طبية | medical team
فريق عمل | n m | pl=فرق عمل | team; working group
فريق كرة قدم | n m | pl=فرق | football team
فريق مضيف | n m | pl=- | home team
فساد إداري | n m | pl=- | administrative corruption {mass}
فساد مالي | n m | pl=- | financial corruption {mass}
فستان زفاف | n m | pl=فساتين | wedding dress
فستان سهرة | n m | pl=فساتين | evening gown; evening dress
فستق حلبي | n m | pl=- | pistachios {pl}
فسح المجال | v | impf=يفسح; أمام=for; ل=for; intr | make way
فشل القلب | n m | pl=- | heart failure {mass}
فشل تنفسي | n m | pl=- | respiratory failure {mass}
فشل رئوي | n m | pl=- | respiratory failure {mass}
فشل عضوي | n m | pl=- | organ failure {mass}
فشل كبدي | n m | pl=- | liver failure {mass}
فشل كلوي | n m | pl=- | kidney failure {mass}
فصائل فلسطينية | n f | pl=- | Palestinian factions {pl}
فصائل مسلحة | n f | pl=- | armed factions {pl}
فصل افتراضي | n m | pl=فصول افتراضية | virtual classroom
فصل الخريف | n m time | pl=- | fall {mass}; autumn {mass}
فصل الربيع | n m time | pl=- | spring {mass}
فصل السلطات | n m | pl=- | separation of powers
فصل السلطة | n m | pl=- | separation of powers {mass}
فصل الشتاء | n m time | pl=- | winter {mass}
فصل الصيف | n m time | pl=- | summer {mass}
فصل تشريعي | n m | pl=فصول تشريعية | legislative term; legislative session
فصل تعسفي | n m | pl=- | unfair dismissal {mass}; wrongful termination {mass}
فصل دراسي | n m | pl=فصول دراسية | semester; classroom
فصل عنصري | n m | pl=- | apartheid {mass}; racial segregation {mass}
فصل من العمل | n m | pl=- | dismissal from work {mass}
فصول السنة | n f | pl=- | seasons of the year {pl}
فصول دراسية | n f | pl=- | classrooms {pl}; semesters {pl}
فصيل مسلح | n m | pl=فصائل مسلحة | armed faction
فصيلة الدم | n f | pl=- | blood type
فصيلة دم | n f | pl=فصائل | blood type
فض اشتباك | n m | pl=- | disengagement {mass}
فض الاشتباك | n m | pl=- | disengagement {mass}
فض الاعتصام | n m | pl=- | dispersal of the sit-in
فض النزاعات | n m | pl=- | conflict resolution {mass}; dispute resolution {mass}
فضاء إلكتروني | n m | pl=- | cyberspace {mass}
فضاء خارجي | n m | pl=- | outer space {mass}
فضاء رقمي | n m | pl=- | digital space
فضاء سيبراني | n m | pl=- | cyberspace {mass}
فضلا عن | prep | | as well as
فضلا عن ذلك | adv | | moreover
فضلات الطعام | n f | pl=- | food scraps {pl}; leftovers {pl}
فضيحة فساد | n f | pl=فضائح فساد | corruption scandal
فطر سام | n m | pl=- | poisonous mushroom
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
فقر مدقع | n m | pl=- | extreme poverty {mass}; abject poverty {mass}
فقرات العمود الفقري | n f | pl=- | vertebrae {pl}
فقه إسلامي | n m | pl=- | Islamic jurisprudence {mass}
فقير الدخل | adj | | low-income
فك ارتباط | n m | pl=- | disengagement {mass}
فك الارتباط | n m | pl=- | disengagement {mass}; decoupling {mass}
فك الحصار | n m | pl=- | breaking of the siege {mass}
فك رموز | n m | pl=- | decoding {mass}; deciphering {mass}
فلفل أحمر | n m | pl=- | red pepper {mass}
فلفل أخضر | n m | pl=- | green pepper
فلفل أسود | n m | pl=- | black pepper {mass}
فلفل حار | n m | pl=- | hot pepper; chili pepper
فلفل حلو | n m | pl=- | sweet pepper; bell pepper
فلك نوح | n m | pl=- | Noah's Ark
فن الإلقاء | n m | pl=- | elocution {mass}
فن الحرب | n m | pl=- | art of war
فن الخط | n m | pl=- | calligraphy {mass}
فن الخط العربي | n m | pl=- | Arabic calligraphy {mass}
فن الرسم | n m | pl=- | painting {mass}
فن الشارع | n m | pl=- | street art {mass}
فن الطبخ | n m | pl=- | culinary arts {pl}; cooking {mass}
فن الطهي | n m | pl=- | cooking {mass}
فن العمارة | n m | pl=- | architecture {mass}
فن الممكن | n m | pl=- | art of the possible
فن النحت | n m | pl=- | sculpture {mass}
فن تجريدي | n m | pl=- | abstract art {mass}
فن تشكيلي | n m | pl=فنون تشكيلية | visual art
فن حديث | n m | pl=- | modern art {mass}
فن شعبي | n m | pl=- | folk art {mass}; pop art {mass}
فن معاصر | n m | pl=- | contemporary art {mass}
فن معماري | n m | pl=- | architecture {mass}
فنان تشكيلي | n m hum | pl=فنانون تشكيليون,فنانين تشكيليين | visual artist; artist
فنان شعبي | n m hum | pl=فنانون شعبيون,فنانين شعبيين | folk artist
فنانة تشكيلية | n f hum | pl=فنانات تشكيلية | visual artist; artist
فنجان قهوة | n m | pl=فناجين | cup of coffee {plural: cups of coffee}
فنون أدائية | n f | pl=- | performing arts {pl}
فنون الأداء | n f | pl=- | performing arts {pl}
فنون الدفاع عن النفس | n f | pl=- | self-defense arts {pl}; martial arts {pl}
فنون بصرية | n f | pl=- | visual arts {pl}
فنون تشكيلية | n f | pl=- | visual arts {pl}; plastic arts {pl}
فنون جميلة | n f | pl=- | fine arts {pl}
فنون شعبية | n f | pl=- | folk arts {pl}; folklore {mass}
فنون قتالية | n f | pl=- | martial arts {pl}
فنون قتالية مختلطة | n f | pl=- | mixed martial arts {pl}
فواكه استوائية | n f | pl=- | tropical fruit {mass}
فواكه البحر | n f | pl=- | seafood {mass}
فواكه طازجة | n f | pl=- | fresh fruit {mass}
فواكه مجففة | n f | pl=- | dried fruit {mass}
فواكه موسمية | n f | pl=- | seasonal fruit {mass}
فوت الفرصة | v | impf=يفوت; intr | miss the opportunity
فوق ذلك | adv | | moreover
فوق كل شيء | adv | | above all
فول الصوجا | n m | pl=- | soybeans {pl}
فول الصويا | n m | pl=- | soybeans {pl}; soybean
فول سوداني | n m | pl=- | peanuts {pl}; peanut
فولاذ مقاوم للصدأ | n m | pl=- | stainless steel {mass}
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
في العراء | adv | | in the open
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
فيروس الروتا | n m | pl=- | rotavirus
فيروس الورم الحليمي البشري | n m | pl=- | human papillomavirus
فيروس تاجي | n m | pl=- | coronavirus
فيروس حاسوبي | n m | pl=فيروسات حاسوبية | computer virus
فيروس زيكا | n m | pl=- | Zika virus
فيروس كورونا | n m | pl=- | coronavirus {the}
فيروس كورونا المستجد | n m | pl=- | novel coronavirus
فيروس كوفيد | n m | pl=- | COVID virus
فيروس متحور | n m | pl=- | mutated virus
فيروس نقص المناعة | n m | pl=- | HIV {mass}
فيزياء الجسيمات | n f | pl=- | particle physics {mass}
فيزياء الطاقة العالية | n f | pl=- | high-energy physics {mass}
فيزياء الكم | n f | pl=- | quantum physics {mass}
فيزياء فلكية | n f | pl=- | astrophysics {mass}
فيزياء كمية | n f | pl=- | quantum physics {mass}
فيزياء نظرية | n f | pl=- | theoretical physics {mass}
فيزياء نووية | n f | pl=- | nuclear physics {mass}
فيلم أكشن | n m | pl=أفلام | action movie
فيلم حركة | n m | pl=أفلام | action movie
فيلم خيال علمي | n m | pl=أفلام | science fiction film
فيلم رعب | n m | pl=أفلام | horror film
فيلم روائي | n m | pl=أفلام روائية | feature film
فيلم روائي طويل | n m | pl=أفلام روائية طويلة | feature film
فيلم سينمائي | n m | pl=أفلام سينمائية | film; movie
فيلم صامت | n m | pl=أفلام صامتة | silent film
فيلم طويل | n m | pl=أفلام طويلة | feature-length film
فيلم قصير | n m | pl=أفلام قصيرة | short film
فيلم كرتون | n m | pl=أفلام | cartoon
فيلم كوميدي | n m | pl=أفلام كوميدية | comedy {plural: comedies}; comedy film
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
قائد أوركسترا | n m hum | pl=قادة | conductor
قائد القوة الجوية | n m hum title | pl=قادة | air force commander
قائد شرطة | n m hum title | pl=قادة | police chief
قائد عام | n m hum title | pl=قادة عامون | commander-in-chief
قائد عسكري | n m hum title | pl=قادة عسكريون,قادة عسكريين | military commander; military leader
قائد عمليات | n m hum title | pl=قادة | operations commander
قائد فرقة | n m hum | pl=قادة | bandleader; division commander
قائد فريق | n m hum | pl=قادة | team captain
قائم بالأعمال | n m hum title | pl=- | chargé d'affaires
قائم بذاته | adj | | stand-alone
قائمة أسعار | n f | pl=قوائم | price list
قائمة إرهاب | n f | pl=قوائم | terror list
قائمة الاتصال | n f | pl=- | contact list
قائمة التراث العالمي | n f | pl=- | World Heritage List
قائمة التسوق | n f | pl=- | shopping list
قائمة الطعام | n f | pl=- | menu
قائمة العقوبات | n f | pl=- | sanctions list
قائمة المطلوبين | n f | pl=- | wanted list
قائمة انتخابية | n f | pl=قوائم انتخابية | electoral list
قائمة انتظار | n f | pl=قوائم انتظار | waiting list
قائمة بريدية | n f | pl=قوائم بريدية | mailing list
قائمة تشغيل | n f | pl=قوائم | playlist
قائمة سوداء | n f | pl=- | blacklist
قائمة طعام | n f | pl=قوائم | menu
قائمة طويلة | n f | pl=قوائم طويلة | long list
قائمة قصيرة | n f | pl=قوائم قصيرة | short list
قائمة مرجعية | n f | pl=قوائم مرجعية | checklist
قائمة مشتريات | n f | pl=قوائم | shopping list
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
قابلة قانونية | n f hum | pl=قابلات قانونيات | certified midwife {plural: certified midwives}
قاتل مأجور | n m hum | pl=قتلة مأجورون,قتلة مأجورين | hired killer
قاتل متسلسل | n m hum | pl=قتلة متسلسلون,قتلة متسلسلين | serial killer
قاذفة صواريخ | n f | pl=+ات | rocket launcher
قاذفة صواريخ محمولة | n f | pl=- | rocket launcher
قاذفة قنابل | n f | pl=+ات | bomber; grenade launcher
قاذفة لهب | n f | pl=- | flamethrower
قارب شراعي | n m | pl=قوارب شراعية | sailboat
قارب صيد | n m | pl=قوارب | fishing boat
قارب مطاطي | n m | pl=قوارب مطاطية | rubber dinghy {plural: rubber dinghies}
قارب نجاة | n m | pl=قوارب نجاة | lifeboat
قاض شرعي | n m hum | pl=- | sharia judge
قاضي القضاة | n m hum title | pl=- | chief justice
قاضي تحقيق | n m hum title | pl=قضاة | investigating judge
قاع البحر | n m | pl=- | seabed
قاع المحيط | n m | pl=- | ocean floor; seabed
قاع المدينة | n m | pl=- | city's underbelly
قاعة أفراح | n f | pl=+ات | wedding hall
قاعة اجتماعات | n f | pl=+ات | meeting room; conference room
قاعة الانتظار | n f | pl=- | waiting room
قاعة الطعام | n f | pl=- | dining hall
قاعة امتحان | n f | pl=+ات | exam room
قاعة انتظار | n f | pl=+ات | waiting room
قاعة حفلات | n f | pl=+ات | concert hall
قاعة دراسة | n f | pl=+ات | classroom
قاعة دراسية | n f | pl=قاعات دراسية | classroom
قاعة درس | n f | pl=+ات | classroom
قاعة رياضية | n f | pl=قاعات رياضية | sports hall; gym
قاعة سينما | n f | pl=+ات | movie theater; cinema
قاعة فنون | n f | pl=- | art gallery
قاعة مؤتمرات | n f | pl=- | conference hall
قاعة محاضرات | n f | pl=- | lecture hall
قاعة محكمة | n f | pl=+ات | courtroom
قاعدة أمريكية | n f | pl=قواعد أمريكية | American base
قاعدة ارتكاز | n f | pl=- | base; foothold
قاعدة بحرية | n f | pl=قواعد بحرية | naval base
قاعدة بيانات | n f | pl=قواعد بيانات | database
قاعدة جوية | n f | pl=قواعد جوية | air base
قاعدة شعبية | n f | pl=- | popular base
قاعدة عسكرية | n f | pl=قواعد عسكرية | military base
قاعدة معرفة | n f | pl=قواعد | knowledge base
قافلة إغاثة | n f | pl=قوافل | relief convoy
قافلة مساعدات | n f | pl=قوافل | aid convoy
قانون أساسي | n m | pl=قوانين أساسية | basic law; statute
قانون إنساني دولي | n m | pl=- | international humanitarian law {mass}
قانون الأحوال الشخصية | n m | pl=- | personal status law
قانون الانتخابات | n m | pl=- | election law
قانون العفو العام | n m | pl=- | General Amnesty Law
قانون العقوبات | n m | pl=- | penal code
قانون العمل | n m | pl=- | labor law
قانون الغاب | n m | pl=- | law of the jungle
قانون المرور | n m | pl=- | traffic law
قانون الموازنة | n m | pl=- | budget law
قانون انتخابات | n m | pl=قوانين | election law
قانون جنائي | n m | pl=- | criminal law {mass}
قانون دولي | n m | pl=- | international law {mass}
قانون عقوبات | n m | pl=- | penal code
قانون مدني | n m | pl=- | civil law {mass}
قبة حديدية | n f | pl=- | Iron Dome
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
قتل متسلسل | n m | pl=- | serial killing
قثطرة قلبية | n f | pl=- | cardiac catheterization {mass}
قدامى المحاربين | n m hum | pl=- | veterans {pl}
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
قدوة حسنة | n f | pl=- | good example; role model
قذائف صاروخية | n f | pl=- | rockets {pl}; rocket-propelled grenades {pl}
قذائف هاون | n f | pl=- | mortar shells {pl}
قذف وتشهير | n m | pl=- | defamation {mass}
قذيفة دبابة | n f | pl=قذائف | tank shell
قذيفة صاروخية | n f | pl=قذائف صاروخية | rocket; rocket-propelled grenade
قذيفة مدفعية | n f | pl=قذائف | artillery shell
قذيفة هاون | n f | pl=قذائف | mortar shell
قرار أممي | n m | pl=قرارات أممية | UN resolution
قرار اتهام | n m | pl=قرارات | indictment
قرار ظني | n m | pl=- | indictment
قرار مجلس الأمن | n m | pl=- | Security Council resolution
قراصنة إلكترونيون | n m hum | pl=- | hackers {pl}
قراصنة الإنترنت | n m hum | pl=- | hackers {pl}
قرحة المعدة | n f | pl=- | stomach ulcer
قرحة معدية | n f | pl=قروح معدية | stomach ulcer
قرص صلب | n m | pl=أقراص صلبة | hard drive; hard disk
قرصان إلكتروني | n m hum | pl=قراصنة إلكترونيون,قراصنة إلكترونيين | hacker
قرصان إنترنت | n m hum | pl=قراصنة | hacker
قرصان معلوماتي | n m hum | pl=قراصنة معلوماتيون,قراصنة معلوماتيين | hacker
قرصنة إلكترونية | n f | pl=- | hacking {mass}; piracy {mass}
قرصنة بحرية | n f | pl=- | maritime piracy {mass}
قرصنة معلوماتية | n f | pl=- | hacking {mass}
قرض بنكي | n m | pl=قروض بنكية | bank loan
قرض حسن | n m | pl=قروض حسنة | interest-free loan
قرض سكني | n m | pl=قروض سكنية | home loan
قرض شخصي | n m | pl=قروض شخصية | personal loan
قرض طلابي | n m | pl=قروض طلابية | student loan
قرض عقاري | n m | pl=قروض عقارية | mortgage
قرض مصرفي | n m | pl=قروض مصرفية | bank loan
قرض ميسر | n m | pl=قروض ميسرة | soft loan; concessional loan
قرطاسية مدرسية | n f | pl=- | school stationery {mass}
قرع ناقوس الخطر | v | impf=يقرع; intr | sound the alarm
قرن ماضي | n m | pl=- | last century
قرنية العين | n f | pl=- | cornea
قروض الطلاب | n f | pl=- | student loans {pl}
قروض متعثرة | n f | pl=- | nonperforming loans {pl}; bad loans {pl}
قروض ميسرة | n f | pl=- | soft loans {pl}; concessional loans {pl}
قريبا من | prep | | close to
قرير العين | adj | | content
قرينة البراءة | n f | pl=- | presumption of innocence
قزم أبيض | n m | pl=أقزام أبيضة | white dwarf
قزم أحمر | n m | pl=أقزام أحمرة | red dwarf
قسط تأمين | n m | pl=أقساط | insurance premium
قسطرة القلب | n f | pl=- | cardiac catheterization {mass}
قسطرة قلبية | n f | pl=- | cardiac catheterization {mass}
قسم الحوادث | n m | pl=- | accident and emergency department
قسم الطوارئ | n m | pl=أقسام | emergency department
قسم العناية المركزة | n m | pl=- | intensive care unit
قسم الولادة | n m | pl=- | maternity ward
قسم شرطة | n m | pl=أقسام | police station
قشة أخيرة | n f | pl=- | last straw
قشر البيض | n m | pl=- | eggshells {pl}
قشرة أرضية | n f | pl=- | earth's crust
قشرة الأرض | n f | pl=- | earth's crust
قص الشعر | n m | pl=- | haircut
قص المعدة | n m | pl=- | sleeve gastrectomy {mass}
قصب السكر | n m | pl=- | sugarcane {mass}
قصب سكر | n m | pl=- | sugarcane {mass}
قصبة هوائية | n f | pl=- | trachea; windpipe
قصة حب | n f | pl=قصص | love story
قصة حياة | n f | pl=قصص | life story
قصة خيالية | n f | pl=قصص خيالية | fairy tale; fictional story
قصة شعر | n f | pl=+ات | haircut; hairstyle
قصة قصيرة | n f | pl=قصص قصيرة | short story
قصة مصورة | n f | pl=قصص مصورة | comic strip; picture story
قصة نجاح | n f | pl=قصص | success story
قصر العدل | n m | pl=- | courthouse
قصر النظر | n m | pl=- | nearsightedness {mass}
قصر جمهوري | n m | pl=- | presidential palace; Republican Palace
قصر رئاسي | n m | pl=قصور رئاسية | presidential palace
قصر على | v | impf=يقصر على | limit to
قصر نظر | n m | pl=- | nearsightedness {mass}; shortsightedness {mass}
قصر نظر سياسي | n m | pl=- | political shortsightedness {mass}
قصص مصورة | n f | pl=- | comics {pl}
قصف تمهيدي | n m | pl=- | preparatory bombardment {mass}
قصف جوي | n m | pl=- | aerial bombardment {mass}; airstrike
قصف صاروخي | n m | pl=- | missile strike
قصف عشوائي | n m | pl=- | indiscriminate shelling {mass}
قصف عنيف | n m | pl=- | heavy bombardment {mass}; heavy shelling {mass}
قصف مدفعي | n m | pl=- | artillery shelling {mass}
قصف مركز | n m | pl=- | intense bombardment {mass}
قصور الغدة الدرقية | n m | pl=- | hypothyroidism {mass}
قصور القلب | n m | pl=- | heart failure {mass}
قصور القلب الاحتقاني | n m | pl=- | congestive heart failure {mass}
قصور تنفسي | n m | pl=- | respiratory failure {mass}
قصور قلبي | n m | pl=- | heart failure {mass}
قصور كلوي | n m | pl=- | kidney failure {mass}
قصير الأجل | adj | | short-term
قصير الأمد | adj | | short-term
قصير المدى | adj | | short-range; short-term
قضاء عراقي | n m | pl=- | Iraqi judiciary
قضاء مستقل | n m | pl=- | independent judiciary
قضاء وقدر | n m | pl=- | fate {mass}
قضى نحبه | v | impf=يقضي; intr | die
قضى نحبها | v | impf=يقضي; intr | die
قضى نحبهم | v | impf=يقضي; intr | die
قضى نحبهما | v | impf=يقضي; intr | die
قضية جنائية | n f | pl=قضايا جنائية | criminal case
قضية فلسطينية | n f | pl=- | Palestinian cause
قط الزباد | n m | pl=قطط الزباد | civet
قطار الأنفاق | n m | pl=- | subway
قطار الملاهي | n m | pl=- | roller coaster
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
قطب شمالي | n m | pl=- | North Pole
قطرة عين | n f | pl=+ات | eye drop
قطرة في بحر | n f | pl=- | drop in the ocean
قطرة للعين | n f | pl=- | eye drop
قطع أشجار | n m | pl=- | tree felling {mass}
قطع أوصال | v | impf=يقطع | dismember; cut off
قطع الأشجار | n m | pl=- | logging {mass}; tree felling {mass}
قطع الأشجار الجائر | n m | pl=- | overlogging {mass}
قطع التيار الكهربائي | v | impf=يقطع; عن=to; intr | cut off the power
قطع الطريق | n m | pl=- | blocking of the road {mass}
قطع العلاقات | n m | pl=- | severing of relations {mass}
قطع العلاقات | v | impf=يقطع; مع=with; intr | sever relations
قطع العلاقات الدبلوماسية | v | impf=يقطع; مع=with; intr | sever diplomatic relations
قطع الغابات | n m | pl=- | deforestation {mass}
قطع شوطا طويلا | v | impf=يقطع; intr | come a long way
قطع شوطا كبيرا | v | impf=يقطع; intr | make great strides
قطع علاقات | n m | pl=- | severing of ties {mass}
قطع غيار | n f | pl=- | spare parts {pl}
قطع غيار السيارات | n f | pl=- | auto parts {pl}
قطع وعدا | v | impf=يقطع; intr | make a promise
قطعة أرض | n f | pl=قطع أراض,قطع أراضي,قطع أرض | plot of land {plural: plots of land}
قطعة حلوى | n f | pl=قطع | piece of candy {plural: pieces of candy}
قطيع أغنام | n m | pl=قطعان | flock of sheep {plural: flocks of sheep}
قطيع ماشية | n m | pl=قطعان | herd of cattle {plural: herds of cattle}
قفازات طبية | n f | pl=- | medical gloves {pl}
قفز بالمظلات | n m | pl=- | parachuting {mass}; skydiving {mass}
قفز طويل | n m | pl=- | long jump
قفص الاتهام | n m | pl=- | dock
قفص صدري | n m | pl=أقفاص صدرية | rib cage
قفل راجعا | v | impf=يقفل; intr | return
قلب الطاولة | v | impf=يقلب; على=on; intr | turn the tables
قلب دفاع | n m hum | pl=قلوب | center back
قلب صناعي | n m | pl=- | artificial heart
قلبا وقالبا | adv | | heart and soul
قلبي وعائي | adj nisba | | cardiovascular
قلة النوم | n f | pl=- | lack of sleep {mass}
قلة بيضاء | n f | pl=- | leukopenia {mass}
قلم حبر | n m | pl=أقلام | fountain pen; pen
قلم رصاص | n m | pl=أقلام | pencil
قليل الأهمية | adj | | minor
قليل الحيلة | adj | | helpless
قليل الخبرة | adj | | inexperienced
قليل الدسم | adj | | low-fat
قليل السكان | adj | | sparsely populated
قليل العدد | adj | | few in number
قليل من | det | | a little; few
قمة المناخ | n f | pl=- | climate summit
قمة الهرم | n f | pl=- | top of the pyramid
قمة ثلاثية | n f | pl=- | trilateral summit
قمة جبل | n f | pl=قمم | mountaintop
قمة جبل الجليد | n f | pl=- | tip of the iceberg
قمة طارئة | n f | pl=- | emergency summit
قمة عربية | n f | pl=قمم عربية | Arab summit
قمح كامل | n m | pl=- | whole wheat {mass}
قمر أزرق | n m | pl=- | blue moon
قمر اصطناعي | n m | pl=أقمار اصطناعية | satellite
قمر صناعي | n m | pl=أقمار صناعية | satellite
قمر عملاق | n m | pl=- | supermoon
قمر مكتمل | n m | pl=- | full moon
قمرة القيادة | n f | pl=- | cockpit
قمل الرأس | n m | pl=- | head lice {pl}
قميص نوم | n m | pl=قمصان | nightgown
قنابل الغاز المسيل للدموع | n f | pl=- | tear gas grenades {pl}
قنابل عنقودية | n f | pl=- | cluster munitions {pl}; cluster bombs {pl}
قناة إخبارية | n f | pl=قنوات إخبارية | news channel
قناة الجذر | n f | pl=- | root canal
قناة تلفزيونية | n f | pl=قنوات تلفزيونية | television channel
قناة فضائية | n f | pl=قنوات فضائية | satellite channel
قناع أكسجين | n m | pl=أقنعة | oxygen mask
قناع غاز | n m | pl=أقنعة | gas mask
قناع واق | n m | pl=أقنعة واقية | protective mask
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
قنصل عام | n m hum | pl=قناصل عامون,قناصل عامين | consul general {plural: consuls general}
قنصلية عامة | n f | pl=قنصليات عامة | consulate general {plural: consulates general}
قنفذ البحر | n m | pl=- | sea urchin
قنوات دبلوماسية | n f | pl=- | diplomatic channels {pl}
قنينة أكسجين | n f | pl=قناني | oxygen cylinder
قهوة تركية | n f | pl=- | Turkish coffee {mass}
قهوة سادة | n f | pl=- | black coffee {mass}; unsweetened coffee {mass}
قهوة سريعة التحضير | n f | pl=- | instant coffee {mass}
قهوة سوداء | n f | pl=- | black coffee {mass}
قهوة عربية | n f | pl=- | Arabic coffee {mass}
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
قوات التحالف الدولي | n f | pl=- | international coalition forces {pl}
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
قوارب الموت | n f | pl=- | migrant boats {pl}
قواعد الاشتباك | n f | pl=- | rules of engagement {pl}
قواعد السلوك | n f | pl=- | rules of conduct {pl}
قواعد المرور | n f | pl=- | traffic rules {pl}
قوافل المساعدات | n f | pl=- | aid convoys {pl}
قوباء حلقية | n f | pl=- | ringworm {mass}
قوة أمنية | n f | pl=قوات أمنية | security force
قوة إرادة | n f | pl=- | willpower {mass}
قوة الإرادة | n f | pl=- | willpower {mass}
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
قولون عصبي | n m | pl=- | irritable bowel syndrome {mass}
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
كأس الأمم الآسيوية | n f | pl=- | Asian Cup
كأس الأمم الأفريقية | n m | pl=- | Africa Cup of Nations
كأس الأمم الإفريقية | n f | pl=- | Africa Cup of Nations
كأس الاتحاد الإنجليزي | n f | pl=- | FA Cup
كأس الخليج العربي | n f | pl=- | Arabian Gulf Cup
كأس السوبر | n f | pl=- | Super Cup
كأس العالم | n f | pl=- | World Cup {the}
كأس العالم لكرة القدم | n f | pl=- | FIFA World Cup
كأس العالم للأندية | n f | pl=- | Club World Cup
كأس العالم للسيدات | n f | pl=- | Women's World Cup
كأس العرب | n f | pl=- | Arab Cup
كأس الملك | n f | pl=- | King's Cup
كأس عالم | n m | pl=- | world cup
كأس ماء | n m | pl=كؤوس | glass of water {plural: glasses of water}
كائن حي | n m | pl=كائنات حية | living organism; organism
كائن دقيق | n m | pl=كائنات دقيقة | microorganism
كائن فضائي | n m | pl=كائنات فضائية | alien; extraterrestrial
كائنا ما كان | adv | | whatever it may be
كائنا من كان | adv | | whoever it may be
كائنات بحرية | n f | pl=- | marine organisms {pl}
كائنات حية | n f | pl=- | living organisms {pl}
كائنات دقيقة | n f | pl=- | microorganisms {pl}
كائنات فضائية | n f | pl=- | aliens {pl}; extraterrestrials {pl}
كائنات معدلة وراثيا | n f | pl=- | genetically modified organisms {pl}
كابل بحري | n m | pl=كابلات بحرية | submarine cable; undersea cable
كابلات بحرية | n f | pl=- | submarine cables {pl}
كاتب سيناريو | n m hum | pl=- | screenwriter
كاتب عدل | n m hum | pl=كتاب عدل | notary
كاتم صوت | n m | pl=+ات | silencer
كاتم للصوت | n m | pl=- | silencer
كاثوليكي روماني | adj nisba | | Roman Catholic
كادر تدريبي | n m | pl=- | coaching staff {mass}
كادر تمريضي | n m | pl=- | nursing staff {mass}
كادر طبي | n m | pl=كوادر طبية | medical staff
كارتل مخدرات | n m | pl=- | drug cartel
كارثة إنسانية | n f | pl=كوارث إنسانية | humanitarian catastrophe
كارثة طبيعية | n f | pl=كوارث طبيعية | natural disaster
كافة أشكال | det | | all forms of
كافة أنواع | det | | all kinds of
كامل الدسم | adj | | full-fat
كاميرا حرارية | n f | pl=كاميرات حرارية | thermal camera
كاميرا خفية | n f | pl=- | hidden camera; candid camera
كاميرا رقمية | n f | pl=كاميرات رقمية | digital camera
كاميرا مراقبة | n f | pl=+ات | surveillance camera; security camera
كاميرا ويب | n f | pl=كاميرات | webcam
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
كبح جماح | n m | pl=- | curbing
كبح جماح | v | impf=يكبح | curb; rein in
كبد دهني | n m | pl=- | fatty liver
كبريتيد الهيدروجين | n m | pl=- | hydrogen sulfide {mass}
كبسولة فضائية | n f | pl=كبسولات فضائية | space capsule
كبش فداء | n m | pl=أكباش فداء | scapegoat
كبير الاقتصاديين | n m hum | pl=- | chief economist
كبير الباحثين | n m hum | pl=- | senior researcher
كبير الحجم | adj | pl=كبار | large
كبير السن | adj | pl=كبار | elderly
كبير الطهاة | n m hum | pl=- | head chef; chef
كبير المفاوضين | n m hum | pl=- | chief negotiator
كبير مستشارين | n m hum | pl=- | chief adviser
كتاب أبيض | n m | pl=- | white paper
كتاب إلكتروني | n m | pl=كتب إلكترونية | e-book
كتاب استقالة | n m | pl=- | letter of resignation
كتاب تكليف | n m | pl=- | letter of appointment
كتاب تلوين | n m | pl=كتب | coloring book
كتاب جيب | n m | pl=كتب | paperback; pocket book
كتاب دراسي | n m | pl=كتب دراسية | textbook
كتاب رسمي | n m | pl=كتب رسمية | official letter
كتاب صوتي | n m | pl=كتب صوتية | audiobook
كتاب طبخ | n m | pl=كتب | cookbook
كتاب مدرسي | n m | pl=كتب مدرسية | textbook
كتاب مرجعي | n m | pl=كتب مرجعية | reference book
كتاب مقدس | n m | pl=كتب مقدسة | holy book; scripture
كتاب هزلي | n m | pl=كتب هزلية | comic book
كتابة إبداعية | n f | pl=- | creative writing {mass}
كتابة المحتوى | n f | pl=- | content writing {mass}
كتابة مسمارية | n f | pl=- | cuneiform {mass}; cuneiform writing {mass}
كتابة هيروغليفية | n f | pl=- | hieroglyphics {pl}
كتب أطفال | n f | pl=- | children's books {pl}
كتب إلكترونية | n f | pl=- | e-books {pl}
كتب صوتية | n f | pl=- | audiobooks {pl}
كتب مدرسية | n f | pl=- | textbooks {pl}
كتب هزلية | n f | pl=- | comic books {pl}
كتفا بكتف | adv | | shoulder to shoulder
كتلة أكبر | n f | pl=- | largest bloc
كتلة الجسم | n f | pl=- | body mass {mass}
كتلة برلمانية | n f | pl=كتل برلمانية | parliamentary bloc
كتلة جليدية | n f | pl=كتل جليدية | glacier; ice mass
كتلة حيوية | n f | pl=- | biomass {mass}
كتلة ذرية | n f | pl=- | atomic mass
كتلة سياسية | n f | pl=كتل سياسية | political bloc
كتلة صدرية | n f | pl=- | Sadrist bloc
كتلة نيابية | n f | pl=كتل نيابية | parliamentary bloc
كتيبة دبابات | n f | pl=كتائب | tank battalion
كتيبة مشاة | n f | pl=كتائب | infantry battalion
كثير الاستعمال | adj | | commonly used
كثير من | det | | many
كثير من هذه | det | | many of these
كثيف السكان | adj | | densely populated
كحد أدنى | adv | | at least; at a minimum
كحد أقصى | adv | | at most; at a maximum
كدس عتاد | n m | pl=أكداس | ammunition cache
كرامة إنسانية | n f | pl=- | human dignity {mass}
كرامة الإنسان | n f | pl=- | human dignity {mass}
كراهية الأجانب | n f | pl=- | xenophobia {mass}
كربونات الكالسيوم | n f | pl=- | calcium carbonate {mass}
كرة أرضية | n f | pl=- | globe; Earth
كرة الثلج المتدحرجة | n f | pl=- | rolling snowball
كرة الريشة | n f | pl=- | badminton {mass}
كرة السلة | n f | pl=- | basketball {mass}
كرة الشاطئ الطائرة | n f | pl=- | beach volleyball {mass}
كرة الصالات | n f | pl=- | futsal {mass}
كرة الطائرة | n f | pl=- | volleyball {mass}
كرة الطاولة | n f | pl=- | table tennis {mass}
كرة العين | n f | pl=- | eyeball
كرة القاعدة | n f | pl=- | baseball {mass}
كرة القدم | n f | pl=- | soccer {mass}; football {mass}
كرة القدم الأمريكية | n f | pl=- | American football {mass}
كرة القدم الشاطئية | n f | pl=- | beach soccer {mass}
كرة القدم النسائية | n f | pl=- | women's football {mass}
كرة القدم للصالات | n f | pl=- | futsal {mass}
كرة الماء | n f | pl=- | water polo {mass}
كرة المضرب | n f | pl=- | tennis {mass}
كرة النار | n f | pl=- | ball of fire; fireball
كرة اليد | n f | pl=- | handball {mass}
كرة ثلج | n f | pl=كرات | snowball
كرة ذهبية | n f | pl=- | Ballon d'Or; golden ball
كرة رأسية | n f | pl=- | header
كرة سلة | n f | pl=- | basketball {mass}
كرة طائرة | n f | pl=- | volleyball {mass}
كرة طاولة | n f | pl=- | table tennis {mass}
كرة قاعدة | n f | pl=- | baseball {mass}
كرة قدم | n f | pl=- | soccer {mass}; football {mass}
كرة قدم أمريكية | n f | pl=- | American football {mass}
كرة قدم الصالات | n f | pl=- | futsal {mass}
كرة قدم نسائية | n f | pl=- | women's football {mass}
كرة ماء | n f | pl=- | water polo {mass}
كرة مرتدة | n f | pl=- | counterattack; rebound
كرة مضرب | n f | pl=- | tennis {mass}
كرة نارية | n f | pl=- | fireball
كرة يد | n f | pl=- | handball {mass}
كرس حياته | v | impf=يكرس; ل=to; intr | devote his life
كرس حياتها | v | impf=يكرس; ل=to; intr | devote her life
كرسي استرخاء | n m | pl=كراسي | recliner; lounge chair
كرسي الاعتراف | n m | pl=- | confessional
كرسي رسولي | n m | pl=- | Holy See
كرسي كهربائي | n m | pl=- | electric chair
كرسي متحرك | n m | pl=كراسي متحركة,كراس متحركة | wheelchair
كرسي هزاز | n m | pl=كراسي هزازة | rocking chair
كريات الدم البيضاء | n f | pl=- | white blood cells {pl}
كريات الدم الحمراء | n f | pl=- | red blood cells {pl}
كريات بيضاء | n f | pl=- | white blood cells {pl}
كريات حمراء | n f | pl=- | red blood cells {pl}
كرية بيضاء | n f | pl=كريات بيضاء | white blood cell
كرية حمراء | n f | pl=كريات حمراء,كريات حمر | red blood cell
كرية دم | n f | pl=كريات دم | blood cell
كريم واقي من الشمس | n m | pl=- | sunscreen {mass}
كريمة مخفوقة | n f | pl=- | whipped cream {mass}
كساد اقتصادي | n m | pl=- | economic depression
كساد عظيم | n m | pl=- | Great Depression
كسب الرزق | n m | pl=- | earning a living {mass}
كسب العيش | n m | pl=- | earning a living {mass}
كسب رزقه | v | impf=يكسب; intr | earn his living
كسب رزقها | v | impf=يكسب; intr | earn her living
كسب رزقهم | v | impf=يكسب; intr | earn their living
كسب عيشه | v | impf=يكسب; intr | earn his living
كسب عيشها | v | impf=يكسب; intr | earn her living
كسب عيشهم | v | impf=يكسب; intr | earn their living
كسر الرقم القياسي | v | impf=يكسر; intr | break the record
كسر الصمت | v | impf=يكسر; intr | break the silence
كسر عظمي | n m | pl=كسور عظمية | bone fracture
كسر في الجمجمة | n m | pl=- | skull fracture
كسرة خبز | n f | pl=كسر | piece of bread {plural: pieces of bread}
كسوف الشمس | n m | pl=- | solar eclipse
كسوف شمسي | n m | pl=- | solar eclipse
كسوف كلي | n m | pl=- | total solar eclipse
كشف الدرجات | n m | pl=- | transcript; report card
كشف الكذب | n m | pl=- | lie detection {mass}
كشف حساب | n m | pl=كشوف | account statement; bank statement
كشف درجات | n m | pl=كشوف | transcript
كشف رواتب | n m | pl=كشوف | payroll
كشف علامات | n m | pl=كشوف | transcript; report card
كشف مبكر | n m | pl=- | early detection {mass}
كعب أخيل | n m | pl=- | Achilles heel
كعب عال | n m | pl=كعوب عالية | high heel
كعب عالي | n m | pl=كعوب عالية | high heel
كعكة الزفاف | n f | pl=- | wedding cake
كعكة صفراء | n f | pl=- | yellowcake {mass}
كعكة عيد ميلاد | n f | pl=كعكات | birthday cake
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
كلاب ضالة | n f | pl=- | stray dogs {pl}
كلب بوليسي | n m | pl=كلاب بوليسية | police dog
كلب حراسة | n m | pl=كلاب | guard dog; watchdog
كلب ضال | n m | pl=كلاب ضالة | stray dog
كلبشات اليدين | n f | pl=- | handcuffs {pl}
كلفة المعيشة | n f | pl=- | cost of living
كلفة معيشة | n f | pl=- | cost of living
كلما أمكن | adv | | whenever possible
كلمة افتتاحية | n f | pl=- | opening speech
كلمة السر | n f | pl=- | password
كلمة رئيسية | n f | pl=- | keyword
كلمة سر | n f | pl=+ات | password
كلمة كلمة | adv | | word for word
كلمة متلفزة | n f | pl=- | televised speech
كلمة مرور | n f | pl=كلمات مرور | password
كلمة مفتاحية | n f | pl=كلمات مفتاحية | keyword
كلوريد الصوديوم | n m | pl=- | sodium chloride {mass}
كلية عسكرية | n f | pl=كليات عسكرية | military college
كم كبير من | det | | a large amount of
كم هائل من | det | | a huge amount of
كما أن | conj | | moreover
كما لو | conj | | as if
كما لو أن | conj | | as if
كما هو متوقع | adv | | as expected
كما هو معروف | adv | | as is known
كما يجب | adv | | properly
كما يحلو له | adv | | as he pleases
كما يلي | adv | | as follows
كما ينبغي | adv | | properly
كمال أجسام | n m | pl=- | bodybuilding {mass}
كمال الأجسام | n m | pl=- | bodybuilding {mass}
كمامة طبية | n f | pl=كمامات طبية | medical mask
كمبيوتر شخصي | n m | pl=- | personal computer
كمبيوتر لوحي | n m | pl=- | tablet
كمبيوتر محمول | n m | pl=كمبيوترات محمولة | laptop
كمبيوتر مكتبي | n m | pl=- | desktop computer
كمون أسود | n m | pl=- | black cumin {mass}
كميات صغيرة من | det | | small quantities of
كميات كبيرة من | det | | large quantities of
كميات هائلة من | det | | huge quantities of
كمية كبيرة من | det | | a large amount of
كمين أمني | n m | pl=كمائن أمنية | security ambush; police ambush
كمين مسلح | n m | pl=كمائن مسلحة | armed ambush {plural: armed ambushes}
كنتيجة لذلك | adv | | as a result
كنيسة المهد | n f | pl=- | Church of the Nativity
كوادر صحية | n f | pl=- | health workers {pl}
كوادر طبية | n f | pl=- | medical staff {mass}
كواكب خارجية | n f | pl=- | exoplanets {pl}
كوب شاي | n m | pl=أكواب | cup of tea {plural: cups of tea}
كوب قهوة | n m | pl=أكواب | cup of coffee {plural: cups of coffee}
كوب ماء | n m | pl=أكواب | glass of water {plural: glasses of water}
كود مصدري | n m | pl=- | source code {mass}
كوري جنوبي | adj nisba | pl=+ون | South Korean
كوري شمالي | adj nisba | pl=+ون | North Korean
كوكب أورانوس | n m | pl=- | Uranus {mass}
كوكب خارج المجموعة الشمسية | n m | pl=كواكب خارج المجموعة الشمسية | exoplanet
كوكب خارجي | n m | pl=كواكب خارجية | exoplanet
كوكب صخري | n m | pl=كواكب صخرية | rocky planet
كوكب قزم | n m | pl=كواكب قزمة | dwarf planet
كوكب نبتون | n m | pl=- | Neptune {mass}
كيس بلاستيكي | n m | pl=أكياس بلاستيكية | plastic bag
كيس نوم | n m | pl=أكياس | sleeping bag
كيف حالك | intj | | how are you
كيمياء تحليلية | n f | pl=- | analytical chemistry {mass}
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
لا مبال | adj | pl=لا مبالين | indifferent
لا محالة | adv | | inevitably
لا مركزي | adj nisba | | decentralized
لا من قريب ولا من بعيد | adv | | in no way
لا نهائي | adj nisba | | infinite
لا يستبعد أن | conj | | it cannot be ruled out that
لائحة اتهام | n f | pl=لوائح | indictment
لاتيني أمريكي | adj nisba | | Latin American
لاجئ بيئي | n m hum | pl=لاجئون بيئيون | environmental refugee
لاجئ مناخي | n m hum | pl=لاجئون مناخيون | climate refugee
لاذ بالصمت | v | impf=يلوذ; intr | remain silent
لاذ بالفرار | v | impf=يلوذ; intr | flee
لاصق جروح | n m | pl=- | adhesive bandage; band-aid
لاعب أساسي | n m hum | pl=لاعبون أساسيون,لاعبين أساسيين | starter; key player
لاعب احتياط | n m hum | pl=لاعبو,لاعبي | substitute player; reserve player
لاعب بديل | n m hum | pl=- | substitute
لاعب تنس | n m hum | pl=لاعبو,لاعبي | tennis player
لاعب خط وسط | n m hum | pl=لاعبو,لاعبي | midfielder
لاعب دفاع | n m hum | pl=لاعبو,لاعبي | defender
لاعب دولي | n m hum | pl=لاعبون دوليون,لاعبين دوليين | international player; international
لاعب رئيسي | n m hum | pl=لاعبون رئيسيون,لاعبين رئيسيين | key player
لاعب غولف | n m hum | pl=لاعبو غولف | golfer
لاعب كرة سلة | n m hum | pl=لاعبو,لاعبي | basketball player
لاعب كرة قدم | n m hum | pl=- | footballer
لاعب كمال أجسام | n m hum | pl=- | bodybuilder
لاعب محترف | n m hum | pl=لاعبون محترفون,لاعبين محترفين | professional player
لاعب هجوم | n m hum | pl=لاعبو,لاعبي | attacker; forward
لاعب وسط | n m hum | pl=لاعبو,لاعبي | midfielder
لاعبة تنس | n f hum | pl=+ات | tennis player
لافت للانتباه | adj | | remarkable
لافت للنظر | adj | | remarkable; striking
لباس البحر | n m | pl=- | swimsuit
لباس سباحة | n m | pl=- | swimsuit
لجأ إلى القضاء | v | impf=يلجأ; intr | go to court
لجنة أولمبية | n f | pl=- | Olympic committee
لجنة الأمن والدفاع | n f | pl=- | Security and Defense Committee
لجنة الأمن والدفاع النيابية | n f | pl=- | parliamentary Security and Defense Committee
لجنة العلاقات الخارجية | n f | pl=- | Foreign Relations Committee
لجنة المالية | n f | pl=- | Finance Committee
لجنة النزاهة | n f | pl=- | Integrity Committee
لجنة انتخابية | n f | pl=لجان انتخابية | election committee
لجنة برلمانية | n f | pl=لجان برلمانية | parliamentary committee
لجنة تحقيق | n f | pl=لجان تحقيق | commission of inquiry
لجنة تقصي الحقائق | n f | pl=- | fact-finding committee
لجنة تقصي حقائق | n f | pl=لجان | fact-finding committee
لجنة عسكرية | n f | pl=لجان عسكرية | military committee
لجنة عليا | n f | pl=لجان عليا | higher committee; high committee
لجنة فرعية | n f | pl=لجان فرعية | subcommittee
لجنة فنية | n f | pl=لجان فنية | technical committee
لجنة مشتركة | n f | pl=لجان مشتركة | joint committee
لجوء إنساني | n m | pl=- | humanitarian asylum {mass}
لجوء سياسي | n m | pl=- | political asylum {mass}
لحد الآن | adv | | so far
لحسن الحظ | adv | | fortunately
لحظة تاريخية | n f | pl=- | historic moment
لحم أحمر | n m | pl=- | red meat {mass}
لحم البقر | n m | pl=- | beef {mass}
لحم الدجاج | n m | pl=- | chicken {mass}
لحم الضأن | n m | pl=- | lamb {mass}; mutton {mass}
لحم العجل | n m | pl=- | veal {mass}
لحم الغزال | n m | pl=- | venison {mass}
لحم بقر | n m | pl=- | beef {mass}
لحم بقري | n m | pl=- | beef {mass}
لحم خنزير | n m | pl=- | pork {mass}
لحم دجاج | n m | pl=- | chicken {mass}
لحم ضأن | n m | pl=- | lamb {mass}; mutton {mass}
لحم عجل | n m | pl=- | veal {mass}
لحم غنم | n m | pl=- | mutton {mass}; lamb {mass}
لحم مشوي | n m | pl=- | grilled meat {mass}
لحم مفروم | n m | pl=- | ground beef {mass}; minced meat {mass}
لحم مقدد | n m | pl=- | bacon {mass}; cured meat {mass}
لحوم بيضاء | n f | pl=- | white meat {mass}
لحوم حمراء | n f | pl=- | red meat {mass}
لحوم مجمدة | n f | pl=- | frozen meat {mass}
لحوم مصنعة | n f | pl=- | processed meat {mass}
لزم الصمت | v | impf=يلزم; intr | remain silent
لزم الفراش | v | impf=يلزم; intr | stay in bed
لسان حال | n m | pl=- | mouthpiece
لسبب ما | adv | | for some reason
لسوء الحظ | adv | | unfortunately
لصقة طبية | n f | pl=لصقات طبية | medical patch
لعب القمار | n m | pl=- | gambling {mass}
لعب نظيف | n m | pl=- | fair play {mass}
لعبة أطفال | n f | pl=لعب,ألعاب | toy; children's game
لعبة إلكترونية | n f | pl=ألعاب إلكترونية | electronic game; video game
لعبة الشطرنج | n f | pl=- | chess {mass}
لعبة تفاعلية | n f | pl=ألعاب تفاعلية | interactive game
لعبة جماعية | n f | pl=ألعاب جماعية | team sport; group game
لعبة حظ | n f | pl=ألعاب | game of chance {plural: games of chance}
لعبة سياسية | n f | pl=ألعاب سياسية | political game
لعبة شد الحبل | n f | pl=- | tug-of-war
لعبة شطرنج | n f | pl=- | game of chess
لعبة فيديو | n f | pl=ألعاب | video game
لعبة كرة القدم | n f | pl=- | football {mass}
لعبة لوحية | n f | pl=ألعاب لوحية | board game
لعبة ورق | n f | pl=- | card game
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
لقاء الإياب | n m | pl=- | second leg
لقاء الذهاب | n m | pl=- | first leg
لقاح تجريبي | n m | pl=لقاحات تجريبية | experimental vaccine
لقاح ثلاثي | n m | pl=- | triple vaccine
لقاح كورونا | n m | pl=لقاحات | coronavirus vaccine
لقاح مضاد | n m | pl=- | vaccine
لقب الدوري | n m | pl=- | league title
لقطة شاشة | n f | pl=+ات | screenshot
لقمة العيش | n f | pl=- | livelihood
لقمة عيش | n f | pl=- | livelihood
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
لواء مدرع | n m | pl=ألوية مدرعة | armored brigade
لواء مشاة | n m | pl=ألوية | infantry brigade
لوح الكتف | n m | pl=- | shoulder blade
لوح بيده | v | impf=يلوح; intr | wave
لوح بيدها | v | impf=يلوح; intr | wave
لوح تزلج | n m | pl=ألواح | skateboard; ski
لوح تقطيع | n m | pl=ألواح | cutting board
لوح خشب | n m | pl=ألواح | wooden board; plank
لوح زجاج | n m | pl=ألواح | pane of glass {plural: panes of glass}
لوح شمسي | n m | pl=ألواح شمسية | solar panel
لوح شوكولاتة | n m | pl=ألواح | chocolate bar
لوح طيني | n m | pl=ألواح طينية | clay tablet
لوحات شمسية | n f | pl=- | solar panels {pl}
لوحة أرقام | n f | pl=+ات | license plate
لوحة أم | n f | pl=لوحات أم | motherboard
لوحة إعلانات | n f | pl=+ات | billboard; bulletin board
لوحة إعلانية | n f | pl=لوحات إعلانية | billboard
لوحة تحكم | n f | pl=لوحات تحكم | control panel; dashboard
لوحة تذكارية | n f | pl=لوحات تذكارية | commemorative plaque
لوحة ترخيص | n f | pl=+ات | license plate
لوحة جدارية | n f | pl=لوحات جدارية | mural
لوحة رقمية | n f | pl=لوحات رقمية | license plate
لوحة زيتية | n f | pl=لوحات زيتية | oil painting
لوحة شمسية | n f | pl=لوحات شمسية | solar panel
لوحة فنية | n f | pl=لوحات فنية | painting
لوحة لمس | n f | pl=+ات | touchpad
لوحة معدنية | n f | pl=لوحات معدنية | metal plate
لوحة مفاتيح | n f | pl=لوحات مفاتيح | keyboard
لوقت طويل | adv | | for a long time
لوكيميا الدم | n f | pl=- | leukemia {mass}
لياقة بدنية | n f | pl=- | physical fitness {mass}
لياقة بدنية عالية | n f | pl=- | high physical fitness {mass}
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
ليلة الإسراء والمعراج | n f | pl=- | Night Journey
ليلة الدخلة | n f | pl=- | wedding night
ليلة القدر | n f | pl=- | Night of Power; Laylat al-Qadr
ليلة رأس السنة | n f | pl=- | New Year's Eve
ليلة رأس السنة الجديدة | n f | pl=- | New Year's Eve {mass}
ليلة زفاف | n f | pl=- | wedding night
ليلة سعيدة | intj | | good night
ليلة عيد الميلاد | n f | pl=- | Christmas Eve {mass}
مآو مؤقتة | n f | pl=- | temporary shelters {pl}
مأدبة عشاء | n f | pl=- | dinner banquet
مأكولات بحرية | n f | pl=- | seafood {mass}
مأوى مؤقت | n m | pl=مآوي مؤقتة | temporary shelter
مؤبد مشدد | n m | pl=- | life imprisonment with hard labor {mass}
مؤتمر القمة | n m | pl=- | summit conference
مؤتمر المناخ | n m | pl=- | climate conference
مؤتمر دولي | n m | pl=مؤتمرات دولية | international conference
مؤتمر صحافي | n m | pl=مؤتمرات صحافية | press conference; news conference
مؤتمر صحفي | n m | pl=مؤتمرات صحفية | press conference; news conference
مؤتمر فيديو | n m | pl=+ات | video conference
مؤتمر وطني | n m | pl=- | national conference
مؤثر اجتماعي | n m hum | pl=مؤثرون اجتماعيون,مؤثرين اجتماعيين | social media influencer
مؤثر على وسائل التواصل الاجتماعي | n m hum | pl=- | social media influencer
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
ما قبل التاريخ | n m | pl=- | prehistory {mass}
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
ماء أبيض | n m | pl=- | cataract
ماء أزرق | n m | pl=- | glaucoma {mass}
ماء الأكسجين | n m | pl=- | hydrogen peroxide {mass}
ماء الحنفية | n m | pl=- | tap water {mass}
ماء الوجه | n m | pl=- | face {mass}
ماء الورد | n m | pl=- | rose water {mass}
ماء ثقيل | n m | pl=- | heavy water {mass}
ماء زمزم | n m | pl=- | Zamzam water {mass}
ماء شرب | n m | pl=- | drinking water {mass}
ماء مقطر | n m | pl=- | distilled water {mass}
مائدة إفطار | n f | pl=موائد | iftar banquet
مائدة الإفطار | n f | pl=- | iftar table; breakfast table
مائدة الطعام | n f | pl=- | dining table
مائدة مستديرة | n f | pl=موائد مستديرة | round table
مادة إعلامية | n f | pl=مواد إعلامية | media content {mass}; news item
مادة تعليمية | n f | pl=مواد تعليمية | teaching material
مادة حافظة | n f | pl=مواد حافظة | preservative
مادة خاضعة للرقابة | n f | pl=مواد خاضعة للرقابة | controlled substance
مادة خام | n f | pl=مواد خام | raw material
مادة دراسية | n f | pl=مواد دراسية | subject
مادة دستورية | n f | pl=مواد دستورية | constitutional article
مادة رمادية | n f | pl=- | gray matter {mass}
مادة سامة | n f | pl=مواد سامة | toxic substance
مادة صلبة | n f | pl=مواد صلبة | solid; solid matter {mass}
مادة عضوية | n f | pl=مواد عضوية | organic matter {mass}; organic material
مادة غذائية | n f | pl=مواد غذائية | foodstuff
مادة فعالة | n f | pl=مواد فعالة | active ingredient
مادة كيميائية | n f | pl=مواد كيميائية | chemical
مادة لاصقة | n f | pl=مواد لاصقة | adhesive
مادة متفجرة | n f | pl=مواد متفجرة | explosive
مادة مخدرة | n f | pl=مواد مخدرة | narcotic; drug
مادة مسرطنة | n f | pl=مواد مسرطنة | carcinogen
مادة مشعة | n f | pl=مواد مشعة | radioactive material
مادة مضادة | n f | pl=- | antimatter {mass}
مادة مضافة | n f | pl=مواد مضافة | additive
مادة مظلمة | n f | pl=- | dark matter {mass}
ماس كهربائي | n m | pl=- | short circuit
ماسح ضوئي | n m | pl=ماسحات ضوئية | scanner
ماكينة حلاقة | n f | pl=+ات | razor
ماكينة خياطة | n f | pl=+ات,مكائن | sewing machine
مال عام | n m | pl=- | public funds {pl}; public money {mass}
مباحثات رسمية | n f | pl=- | official talks {pl}
مباحثات سلام | n f | pl=- | peace talks {pl}
مبادئ توجيهية | n f | pl=- | guidelines {pl}
مبادرة سلام | n f | pl=مبادرات | peace initiative
مباراة إياب | n f | pl=- | second leg
مباراة افتتاحية | n f | pl=مباريات افتتاحية | opening match
مباراة الكأس | n f | pl=- | cup match
مباراة حاسمة | n f | pl=مباريات حاسمة | decisive match
مباراة ذهاب | n f | pl=- | first leg
مباراة رسمية | n f | pl=مباريات رسمية | official match; competitive match
مباراة فاصلة | n f | pl=مباريات فاصلة | playoff
مباراة كرة قدم | n f | pl=مباريات | football match; soccer game
مباراة ملاكمة | n f | pl=مباريات | boxing match
مباراة نهائية | n f | pl=- | final match
مباراة ودية | n f | pl=مباريات ودية | friendly match
مبالغ طائلة من | det | | huge sums of
مبالغ فيه | adj | | exaggerated
مبالغ مالية | n f | pl=- | sums of money {pl}
مبان خضراء | n f | pl=- | green buildings {pl}
مباني خضراء | n f | pl=- | green buildings {pl}
مبعوث أممي | n m hum title | pl=- | UN envoy
مبعوث خاص | n m hum title | pl=مبعوثون خاصون | special envoy
مبلغ إجمالي | n m | pl=مبالغ إجمالية | total amount
مبلغ مالي | n m | pl=مبالغ مالية | sum of money {plural: sums of money}
مبلغ مقطوع | n m | pl=مبالغ مقطوعة | lump sum
مبنى سكني | n m | pl=مبان سكنية,مباني سكنية | residential building; apartment building
مبيد حشرات | n m | pl=مبيدات حشرات | insecticide
مبيعات التجزئة | n f | pl=- | retail sales {pl}
متجر إلكتروني | n m | pl=متاجر إلكترونية | online store
متجر بقالة | n m | pl=متاجر | grocery store
متجر تطبيقات | n m | pl=متاجر | app store
متجر كتب | n m | pl=متاجر | bookstore
متحدث باسم | n m hum | pl=متحدثون باسم | spokesperson for
متحدث رسمي | n m hum | pl=متحدثون رسميون | official spokesperson
متحف التاريخ الطبيعي | n m | pl=- | natural history museum
متحف الشمع | n m | pl=- | wax museum
متحف الفن الحديث | n m | pl=- | museum of modern art
متحف فني | n m | pl=متاحف فنية | art museum
متحف وطني | n m | pl=متاحف وطنية | national museum
متحور أوميكرون | n m | pl=- | Omicron variant
متحور دلتا | n m | pl=- | Delta variant
مترامي الأطراف | adj | | vast; sprawling
مترو الأنفاق | n m | pl=- | subway; metro
متسلق جبال | n m hum | pl=متسلقو,متسلقي | mountain climber; mountaineer
متصدر الدوري | n m | pl=- | league leader
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
متلازمة القولون العصبي | n f | pl=- | irritable bowel syndrome {mass}
متلازمة تكيس المبايض | n f | pl=- | polycystic ovary syndrome {mass}
متلازمة تنفسية حادة | n f | pl=- | acute respiratory syndrome
متلازمة داون | n f | pl=- | Down syndrome {mass}
متلازمة ستوكهولم | n f | pl=- | Stockholm syndrome {mass}
متلازمة نقص المناعة المكتسب | n f | pl=- | acquired immunodeficiency syndrome {mass}; AIDS {mass}
متنازع عليه | adj | | disputed
متناهي الصغر | adj | | tiny; microscopic; infinitesimal
متنزه وطني | n m | pl=متنزهات وطنية | national park
متوسط الأجل | adj | | medium-term
متوسط الحجم | adj | | medium-sized
متوسط الدخل | adj | | middle-income
متوسط العمر | adj | | middle-aged
متوسط العمر المتوقع | n m | pl=- | life expectancy {mass}
متوسط المدى | adj | | medium-range
متوسط حسابي | n m | pl=متوسطات حسابية | arithmetic mean
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
مجازة قلبية | n f | pl=مجازات قلبية | heart bypass
مجال جوي | n m | pl=مجالات جوية | airspace {mass}
مجال كهرومغناطيسي | n m | pl=مجالات كهرومغناطيسية | electromagnetic field
مجال مغناطيسي | n m | pl=مجالات مغناطيسية | magnetic field
مجتمع دولي | n m | pl=- | international community
مجتمع علمي | n m | pl=- | scientific community
مجتمع محلي | n m | pl=مجتمعات محلية | local community
مجتمع مدني | n m | pl=- | civil society
مجرة درب التبانة | n f | pl=- | Milky Way galaxy
مجرم حرب | n m hum | pl=مجرمو حرب,مجرمي حرب | war criminal
مجرم خطير | n m hum | pl=مجرمون خطيرون | dangerous criminal
مجرى الدم | n m | pl=- | bloodstream
مجرى مائي | n m | pl=مجاري مائية,مجار مائية | waterway; watercourse
مجرى نهر | n m | pl=مجاري | riverbed; river course
مجرى هوائي | n m | pl=مجار هوائية,مجاري هوائية | airway
مجفف شعر | n m | pl=+ات | hair dryer
مجلة علمية | n f | pl=مجلات علمية | scientific journal
مجلة محكمة | n f | pl=مجلات محكمة | peer-reviewed journal
مجلس أعلى | n m | pl=- | supreme council
مجلس أمناء | n m | pl=مجالس | board of trustees {plural: boards of trustees}
مجلس إدارة | n m | pl=مجالس إدارة | board of directors
مجلس استشاري | n m | pl=مجالس استشارية | advisory council
مجلس الآباء | n m | pl=- | parent-teacher council
مجلس الأمة | n m | pl=- | National Assembly; Parliament
مجلس الأمن القومي | n m | pl=- | National Security Council
مجلس الأمن الوطني | n m | pl=- | National Security Council
مجلس الاحتياطي الاتحادي | n m | pl=- | Federal Reserve Board
مجلس الحكم الانتقالي | n m | pl=- | transitional governing council
مجلس الخدمة الاتحادي | n m | pl=- | Federal Public Service Council
مجلس السيادة | n m | pl=- | Sovereignty Council
مجلس السيادة الانتقالي | n m | pl=- | Transitional Sovereignty Council
مجلس الشعب | n m | pl=- | People's Assembly
مجلس القيادة الرئاسي | n m | pl=- | Presidential Leadership Council
مجلس النواب الأمريكي | n m | pl=- | US House of Representatives
مجلس الوزراء | n m | pl=- | Council of Ministers; cabinet
مجلس الوصاية | n m | pl=- | Trusteeship Council
مجلس بلدي | n m | pl=مجالس بلدية | municipal council
مجلس تشريعي | n m | pl=مجالس تشريعية | legislative council
مجلس حكم | n m | pl=- | governing council
مجلس رئاسي | n m | pl=- | presidential council
مجلس طلبة | n m | pl=مجالس | student council
مجلس عزاء | n m | pl=مجالس | condolence gathering; wake
مجلس عسكري | n m | pl=مجالس عسكرية | military council
مجلس قروي | n m | pl=- | village council
مجلس قضاء | n m | pl=- | judicial council
مجلس محافظة | n m | pl=مجالس | provincial council
مجلس محلي | n m | pl=مجالس محلية | local council
مجلس نواب | n m | pl=مجالس | house of representatives
مجلس وزراء | n m | pl=مجالس وزراء | cabinet
مجمع تجاري | n m | pl=مجمعات تجارية | shopping center
مجمع سكني | n m | pl=مجمعات سكنية | residential complex; housing complex
مجموعة اتصال | n f | pl=+ات | contact group
مجموعة بيانات | n f | pl=مجموعات بيانات | dataset
مجموعة دردشة | n f | pl=+ات | chat group
مجموعة شعرية | n f | pl=مجموعات شعرية | poetry collection
مجموعة شمسية | n f | pl=- | solar system
مجموعة ضابطة | n f | pl=مجموعات ضابطة | control group
مجموعة ضغط | n f | pl=+ات | pressure group; lobby {plural: lobbies}
مجموعة عرقية | n f | pl=مجموعات عرقية | ethnic group
مجموعة عمل | n f | pl=+ات | working group
مجموعة قصصية | n f | pl=مجموعات قصصية | short story collection
مجموعة كاملة من | det | | a full range of
مجموعة كبيرة من | det | | a large group of; a wide range of
مجموعة متنوعة من | det | | a variety of
مجموعة مسلحة | n f | pl=مجموعات مسلحة | armed group
مجموعة مقارنة | n f | pl=مجموعات مقارنة | control group
مجموعة واسعة من | det | | a wide range of
مجهول المصدر | adj | | of unknown origin
مجهول الهوية | adj | | unidentified; unknown
محادثات ثنائية | n f | pl=- | bilateral talks {pl}
محادثات سلام | n f | pl=- | peace talks {pl}
محاربة الإرهاب | n f | pl=- | fight against terrorism
محاربة الفساد | n f | pl=- | fight against corruption
محاصيل زراعية | n f | pl=- | agricultural crops {pl}
محاصيل معدلة وراثيا | n f | pl=- | genetically modified crops {pl}
محاضر جامعي | n m hum | pl=محاضرون جامعيون,محاضرين جامعيين | university lecturer
محافظ البنك المركزي | n m hum title | pl=محافظو,محافظي | central bank governor
محافظات جنوبية | n f | pl=- | southern provinces {pl}
محافظات عراقية | n f | pl=- | Iraqi provinces {pl}
محاقن طبية | n f | pl=- | syringes {pl}
محاكمة عادلة | n f | pl=- | fair trial
محال تجارية | n f | pl=- | shops {pl}
محام عام | n m hum | pl=- | public prosecutor; advocate general
محامي دفاع | n m hum | pl=محامو,محامي | defense lawyer
محامية دفاع | n f hum | pl=+ات | defense lawyer
محاولة اغتيال | n f | pl=محاولات اغتيال | assassination attempt
محاولة انتحار | n f | pl=+ات | suicide attempt
محاولة انقلاب | n f | pl=محاولات انقلاب | coup attempt
محاولة فاشلة | n f | pl=محاولات فاشلة | failed attempt
محاولة قتل | n f | pl=+ات | attempted murder; murder attempt
محاولة هروب | n f | pl=+ات | escape attempt
محاولة يائسة | n f | pl=محاولات يائسة | desperate attempt
محب للسلام | adj | | peace-loving
محتوى رقمي | n m | pl=- | digital content {mass}
محجر صحي | n m | pl=محاجر صحية | quarantine facility
محدود الدخل | adj | pl=محدودو الدخل | low-income
محرك أقراص | n m | pl=محركات أقراص | disk drive
محرك احتراق | n m | pl=+ات | combustion engine
محرك احتراق داخلي | n m | pl=- | internal combustion engine
محرك بحث | n m | pl=محركات بحث | search engine
محرك بخاري | n m | pl=محركات بخارية | steam engine
محرك ديزل | n m | pl=+ات | diesel engine
محرك كهربائي | n m | pl=محركات كهربائية | electric motor
محرك نفاث | n m | pl=محركات نفاثة | jet engine
محركات البحث | n f | pl=- | search engines {pl}
محرم دوليا | adj | | internationally banned
محصول زراعي | n m | pl=محاصيل زراعية | agricultural crop
محضر اجتماع | n m | pl=محاضر | minutes of the meeting {pl}; minutes {pl}
محضر الشرطة | n m | pl=- | police report
محضر جلسة | n m | pl=محاضر | minutes of the session {pl}
محضر شرطة | n m | pl=محاضر | police report
محضر ضبط | n m | pl=محاضر | seizure report; police report
محطة إذاعة | n f | pl=+ات | radio station
محطة إذاعية | n f | pl=محطات إذاعية | radio station
محطة اقتراع | n f | pl=+ات | polling station
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
محطة صرف صحي | n f | pl=+ات | sewage plant
محطة طاقة | n f | pl=+ات | power plant
محطة طاقة نووية | n f | pl=محطات طاقة نووية | nuclear power plant
محطة فضاء | n f | pl=+ات | space station
محطة فضائية | n f | pl=محطات فضائية | satellite channel; space station
محطة فضائية دولية | n f | pl=- | International Space Station
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
محقق خاص | n m hum | pl=- | private investigator; private detective
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
محكمة لاهاي | n f | pl=- | Hague court
محكوم عليه | adj | | sentenced; doomed
محل إقامة | n m | pl=- | place of residence
محل الميلاد | n m | pl=- | place of birth
محل بقالة | n m | pl=محلات,محال | grocery store
محل تجاري | n m | pl=محال تجارية,محلات تجارية | shop; store
محل حلاقة | n m | pl=محلات | barbershop
محلل بيانات | n m hum | pl=+ون | data analyst
محلل سياسي | n m hum | pl=محللون سياسيون,محللين سياسيين | political analyst
محلل عسكري | n m hum | pl=محللون عسكريون,محللين عسكريين | military analyst
محلل مالي | n m hum | pl=محللون ماليون,محللين ماليين | financial analyst
محلل نفسي | n m hum | pl=محللون نفسيون,محللين نفسيين | psychoanalyst
محلول ملحي | n m | pl=محاليل ملحية | saline solution
محلول وريدي | n m | pl=محاليل وريدية | intravenous solution
محلي صناعي | n m | pl=محليات صناعية | artificial sweetener
محليات صناعية | n f | pl=- | artificial sweeteners {pl}
محمول جوا | adj | | airborne
محمية طبيعية | n f | pl=محميات طبيعية | nature reserve
محو أمية | n m | pl=- | literacy {mass}
محو أمية رقمية | n m | pl=- | digital literacy {mass}
محو الأمية | n m | pl=- | literacy {mass}
محيط متجمد | n m | pl=- | frozen ocean
مخالط مباشر | n m hum | pl=مخالطون مباشرون,مخالطين مباشرين | close contact
مخالفة قانونية | n f | pl=مخالفات قانونية | legal violation
مخالفة مرورية | n f | pl=مخالفات مرورية | traffic violation
مخبأ أسلحة | n m | pl=مخابئ | weapons cache
مخبر سري | n m hum | pl=مخبرون سريون,مخبرين سريين | informant; undercover informant
مختلف أنواع | det | | various kinds of
مخرج سينمائي | n m hum | pl=- | film director
مخزن أسلحة | n m | pl=مخازن | weapons depot
مخزون استراتيجي | n m | pl=- | strategic reserve; strategic stockpile
مخطط كهربية القلب | n m | pl=- | electrocardiogram
مخطط له | adj | | planned
مخفر حدودي | n m | pl=مخافر حدودية | border post
مخفر شرطة | n m | pl=مخافر | police station
مخلفات حربية | n f | pl=- | remnants of war {pl}
مخيب للآمال | adj | | disappointing
مخيم اعتصام | n m | pl=+ات | protest camp
مخيم صيفي | n m | pl=مخيمات صيفية | summer camp
مخيم لاجئين | n m | pl=مخيمات لاجئين | refugee camp
مخيم نازحين | n m | pl=+ات | displacement camp; camp for displaced people {plural: camps for displaced people}
مخيمات اللاجئين | n f | pl=- | refugee camps {pl}
مخيمات النازحين | n f | pl=- | displacement camps {pl}
مخيمات النزوح | n f | pl=- | displacement camps {pl}
مد يد العون | v | impf=يمد; ل=to; إلى=to; intr | lend a helping hand
مد يد المساعدة | v | impf=يمد; ل=to; إلى=to; intr | lend a helping hand
مد يده | v | impf=يمد; إلى=to; intr | extend his hand
مد يدها | v | impf=يمد; إلى=to; intr | extend her hand
مدار الأرض | n m | pl=- | Earth's orbit
مدافع أيمن | n m hum | pl=- | right back
مدبرة منزل | n f hum | pl=+ات | housekeeper
مدة الصلاحية | n f | pl=- | shelf life; validity period
مدة زمنية | n f | pl=- | period of time
مدجج بالسلاح | adj | | heavily armed
مدخل بيانات | n m hum | pl=- | data entry clerk
مدر للدخل | adj | | income-generating
مدرب حراس المرمى | n m hum | pl=- | goalkeeping coach
مدرب شخصي | n m hum | pl=مدربون شخصيون,مدربين شخصيين | personal trainer
مدرب كرة قدم | n m hum | pl=مدربو,مدربي | football coach
مدرب لياقة | n m hum | pl=مدربو,مدربي | fitness coach
مدرب مساعد | n m hum | pl=- | assistant coach
مدرج المطار | n m | pl=- | runway; airport runway
مدرج هبوط | n m | pl=- | landing strip; runway
مدرس خصوصي | n m hum | pl=مدرسون خصوصيون,مدرسين خصوصيين | private tutor; tutor
مدرسة أهلية | n f | pl=مدارس أهلية | private school
مدرسة إعدادية | n f | pl=مدارس إعدادية | middle school
مدرسة ابتدائية | n f | pl=مدارس ابتدائية | elementary school; primary school
مدرسة تمريض | n f | pl=- | nursing school
مدرسة ثانوية | n f | pl=مدارس ثانوية | high school; secondary school
مدرسة حكومية | n f | pl=مدارس حكومية | public school
مدرسة خاصة | n f | pl=مدارس خاصة | private school
مدرسة داخلية | n f | pl=- | boarding school
مدرسة دينية | n f | pl=مدارس دينية | religious school
مدرسة صيفية | n f | pl=مدارس صيفية | summer school
مدرسة فكرية | n f | pl=مدارس فكرية | school of thought {plural: schools of thought}
مدرسة قرآنية | n f | pl=مدارس قرآنية | Quranic school
مدرسة قيادة | n f | pl=مدارس | driving school
مدرسة ليلية | n f | pl=مدارس ليلية | night school
مدرسة متوسطة | n f | pl=مدارس متوسطة | middle school
مدرسة مهنية | n f | pl=مدارس مهنية | vocational school
مدع عام | n m hum | pl=مدعون عامون,مدعين عامين | public prosecutor; attorney general
مدعي عام | n m hum | pl=مدعون عامون,مدعين عامين | public prosecutor; attorney general
مدفأة كهربائية | n f | pl=مدافئ كهربائية | electric heater
مدفع رشاش | n m | pl=مدافع رشاشة | machine gun
مدفع ماء | n m | pl=مدافع | water cannon
مدفع هاون | n m | pl=مدافع | mortar
مدفعية ثقيلة | n f | pl=- | heavy artillery {mass}
مدفوع الأجر | adj | | paid
مدمن مخدرات | n m hum | pl=مدمنو,مدمني | drug addict
مدونة السلوك | n f | pl=- | code of conduct
مدونة سلوك | n f | pl=+ات | code of conduct {plural: codes of conduct}
مدير أعمال | n m hum | pl=مدراء,مديرو | business manager
مدير إداري | n m hum title | pl=مديرون إداريون,مدراء إداريون | managing director
مدير إقليمي | n m hum | pl=مدراء إقليميون,مديرون إقليميون | regional director
مدير تسويق | n m hum | pl=مدراء,مديرو | marketing manager
مدير تصوير | n m hum | pl=مديرو,مديري | director of photography
مدير تنفيذي | n m hum title | pl=مديرون تنفيذيون,مدراء تنفيذيون | executive director; chief executive
مدير سجن | n m hum | pl=مدراء,مديرو,مديري | prison warden
مدير عام | n m hum title | pl=مدراء عامون,مديرون عامون | director general
مدير فرع | n m hum | pl=مدراء,مديرو | branch manager
مدير فني | n m hum | pl=مدراء فنيون,مديرون فنيون | coach; technical director
مدير مالي | n m hum title | pl=مديرون ماليون,مدراء ماليون | chief financial officer; financial manager
مدير مبيعات | n m hum | pl=مدراء,مديرو | sales manager
مدير محتوى | n m hum | pl=- | content manager
مدير مدرسة | n m hum | pl=مدراء,مديرو | school principal
مدير مستشفى | n m hum | pl=مدراء,مديرو,مديري | hospital director
مدير مشروع | n m hum | pl=مدراء,مديرو | project manager
مدير مكتب | n m hum title | pl=مدراء | office director; chief of staff
مدير نظام | n m hum | pl=- | system administrator
مديرية الشرطة | n f | pl=- | police directorate
مدينة جامعية | n f | pl=- | university city
مدينة ذكية | n f | pl=مدن ذكية | smart city
مدينة فاضلة | n f | pl=- | utopia
مدينة كبرى | n f | pl=مدن كبرى | major city
مدينة ملاه | n f | pl=مدن | amusement park
مدينة ملاهي | n f | pl=مدن | amusement park
مذكرات شخصية | n f | pl=- | memoirs {pl}; diaries {pl}
مذكرة إحضار | n f | pl=+ات | summons; bench warrant
مذكرة إيداع | n f | pl=- | detention order
مذكرة احتجاج | n f | pl=+ات | note of protest {plural: notes of protest}
مذكرة استدعاء | n f | pl=+ات | subpoena; summons
مذكرة اعتقال | n f | pl=- | arrest warrant
مذكرة اعتقال دولية | n f | pl=مذكرات اعتقال دولية | international arrest warrant
مذكرة تفاهم | n f | pl=مذكرات تفاهم | memorandum of understanding
مذكرة تفتيش | n f | pl=+ات | search warrant
مذكرة توقيف | n f | pl=مذكرات توقيف | arrest warrant
مذكرة توقيف دولية | n f | pl=مذكرات توقيف دولية | international arrest warrant
مذكرة جلب | n f | pl=+ات | summons
مذكرة شفوية | n f | pl=- | note verbale
مذكرة قبض | n f | pl=- | arrest warrant
مذيب للدهون | n m | pl=- | fat solvent
مرآب سيارات | n m | pl=- | parking garage
مرآة جانبية | n f | pl=مرايا جانبية | side mirror
مرآة خلفية | n f | pl=مرايا خلفية | rearview mirror
مرئي مسموع | adj nisba | | audiovisual
مرات عديدة | adv | | many times
مرات كثيرة | adv | | many times
مراجعة الأقران | n f | pl=- | peer review {mass}
مراجعة النظراء | n f | pl=- | peer review {mass}
مرارا وتكرارا | adv | | repeatedly; over and over
مراسل صحفي | n m hum | pl=مراسلون صحفيون | reporter
مراسم استقبال | n f | pl=- | reception ceremony; welcoming ceremony
مراسم الافتتاح | n f | pl=- | opening ceremony
مراسم التنصيب | n f | pl=- | inauguration ceremony
مراسم الدفن | n f | pl=- | burial ceremony; funeral {mass}
مراسم الزواج | n f | pl=- | wedding ceremony
مراسم تأبين | n f | pl=- | memorial service
مراسم تشييع | n f | pl=- | funeral ceremony; funeral
مراسم توقيع | n f | pl=- | signing ceremony
مراسم جنازة | n f | pl=- | funeral ceremony; funeral
مراسم دفن | n f | pl=- | burial ceremony; funeral
مراسم زفاف | n f | pl=- | wedding ceremony
مرافق الصرف الصحي | n f | pl=- | sanitation facilities {pl}
مرافق صحية | n f | pl=- | sanitary facilities {pl}; sanitation facilities {pl}
مرافق عامة | n f | pl=- | public utilities {pl}; public facilities {pl}
مراقب جوي | n m hum | pl=مراقبون جويون,مراقبين جويين | air traffic controller
مراقبة جوية | n f | pl=- | air traffic control {mass}
مراكز الإيواء | n f | pl=- | shelters {pl}
مراكز الاقتراع | n f | pl=- | polling stations {pl}; polling centers {pl}
مربع أول | n m | pl=- | square one
مربع اختيار | n m | pl=+ات | checkbox
مربع حوار | n m | pl=+ات | dialog box
مربع نص | n m | pl=+ات | text box
مربية أطفال | n f hum | pl=+ات | nanny {plural: nannies}
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
مرتفع جوي | n m | pl=مرتفعات جوية | high-pressure system
مرتين في الأسبوع | adv | | twice a week
مرتين في اليوم | adv | | twice a day
مرجع ديني | n m hum title | pl=مراجع | religious authority
مرجعية دينية | n f | pl=- | religious authority
مرحلة إعدادية | n f | pl=- | middle school; preparatory stage
مرحلة ابتدائية | n f | pl=- | primary stage
مرحلة المجموعات | n f | pl=- | group stage
مرحلة انتقالية | n f | pl=مراحل انتقالية | transitional phase; transitional period
مرحلة ثانوية | n f | pl=- | secondary school; secondary stage
مرحلة جامعية | n f | pl=- | university level; undergraduate stage
مرحلة دراسية | n f | pl=مراحل دراسية | school stage
مرحلة متوسطة | n f | pl=- | intermediate stage; middle school
مرخص له | adj | | licensed
مرسوم جمهوري | n m | pl=مراسيم جمهورية | presidential decree
مرسوم ملكي | n m | pl=مراسيم ملكية | royal decree
مرسى السفن | n m | pl=- | marina; anchorage
مرشح تسوية | n m hum | pl=- | compromise candidate
مرشح توافقي | n m hum | pl=مرشحون توافقيون,مرشحين توافقيين | consensus candidate
مرشح رئاسي | n m hum | pl=مرشحون رئاسيون | presidential candidate
مرشح مستقل | n m hum | pl=مرشحون مستقلون,مرشحين مستقلين | independent candidate
مرشد سياحي | n m hum | pl=مرشدون سياحيون,مرشدين سياحيين | tour guide
مرصد فلكي | n m | pl=مراصد فلكية | astronomical observatory {plural: astronomical observatories}; observatory {plural: observatories}
مرض الإيدز | n m | pl=- | AIDS {mass}
مرض الانسداد الرئوي المزمن | n m | pl=- | chronic obstructive pulmonary disease {mass}
مرض التوحد | n m | pl=- | autism {mass}
مرض الجدري | n m | pl=- | smallpox {mass}
مرض الجذام | n m | pl=- | leprosy {mass}
مرض الحصبة | n m | pl=- | measles {mass}
مرض الربو | n m | pl=- | asthma {mass}
مرض الزهايمر | n m | pl=- | Alzheimer's disease {mass}
مرض السرطان | n m | pl=- | cancer {mass}
مرض السكري | n m | pl=- | diabetes {mass}
مرض السل | n m | pl=- | tuberculosis {mass}
مرض القلب | n m | pl=أمراض | heart disease
مرض الكوليرا | n m | pl=- | cholera {mass}
مرض الملاريا | n m | pl=- | malaria {mass}
مرض باركنسون | n m | pl=- | Parkinson's disease {mass}
مرض تنفسي | n m | pl=أمراض تنفسية | respiratory disease
مرض جلدي | n m | pl=أمراض جلدية | skin disease
مرض جنون البقر | n m | pl=- | mad cow disease {mass}
مرض حيواني المنشأ | n m | pl=أمراض حيوانية المنشأ | zoonotic disease
مرض خطير | n m | pl=أمراض خطيرة | serious illness
مرض خلقي | n m | pl=أمراض خلقية | congenital disease
مرض رئوي | n m | pl=أمراض رئوية | lung disease
مرض سار | n m | pl=أمراض سارية | communicable disease
مرض سكري | n m | pl=- | diabetes {mass}
مرض عصبي | n m | pl=أمراض عصبية | neurological disease
مرض عضال | n m | pl=أمراض عضال | incurable disease
مرض عقلي | n m | pl=أمراض عقلية | mental illness
مرض غير معد | n m | pl=أمراض غير معدية | noncommunicable disease
مرض قاتل | n m | pl=أمراض قاتلة | deadly disease
مرض قلبي | n m | pl=أمراض قلبية | heart disease
مرض كلوي | n m | pl=أمراض كلوية | kidney disease
مرض كوفيد | n m | pl=- | COVID {mass}
مرض مزمن | n m | pl=أمراض مزمنة | chronic disease
مرض مستعص | n m | pl=أمراض مستعصية | intractable disease
مرض معد | n m | pl=أمراض معدية | infectious disease
مرض معدي | n m | pl=أمراض معدية | infectious disease
مرض مميت | n m | pl=أمراض مميتة | deadly disease
مرض مناعي ذاتي | n m | pl=أمراض مناعية ذاتية | autoimmune disease
مرض منقول جنسيا | n m | pl=أمراض منقولة جنسيا | sexually transmitted disease
مرض مهني | n m | pl=أمراض مهنية | occupational disease
مرض نادر | n m | pl=أمراض نادرة | rare disease
مرض نفسي | n m | pl=أمراض نفسية | mental illness
مرض وبائي | n m | pl=أمراض وبائية | epidemic disease
مرض وراثي | n m | pl=أمراض وراثية | genetic disease
مرغوب فيه | adj | | desirable
مرفق صحي | n m | pl=مرافق صحية | health facility {plural: health facilities}
مرفق عام | n m | pl=مرافق عامة | public utility {plural: public utilities}; public facility {plural: public facilities}
مركب شراعي | n m | pl=مراكب شراعية | sailboat
مركب صيد | n m | pl=مراكب | fishing boat
مركب عضوي | n m | pl=مركبات عضوية | organic compound
مركب كيميائي | n m | pl=مركبات كيميائية | chemical compound
مركبة جوالة | n f | pl=مركبات جوالة | rover
مركبة فضائية | n f | pl=مركبات فضائية | spacecraft {plural: spacecraft}
مركبة مأهولة | n f | pl=مركبات مأهولة | crewed spacecraft {plural: crewed spacecraft}
مركبة هبوط | n f | pl=+ات | lander
مركز أبحاث | n m | pl=مراكز | research center
مركز إسعاف | n m | pl=مراكز | first-aid center
مركز إصلاح | n m | pl=مراكز | correctional facility {plural: correctional facilities}; reformatory
مركز إغاثة | n m | pl=مراكز | relief center
مركز إيواء | n m | pl=مراكز | shelter
مركز احتجاز | n m | pl=مراكز | detention center
مركز استقبال | n m | pl=مراكز | reception center
مركز اقتراع | n m | pl=مراكز | polling station; polling center
مركز انتخابي | n m | pl=مراكز انتخابية | polling center; polling station
مركز بحوث | n m | pl=مراكز | research center
مركز بيانات | n m | pl=مراكز | data center
مركز تأهيل | n m | pl=مراكز | rehabilitation center
مركز تجاري | n m | pl=مراكز تجارية | shopping mall; commercial center
مركز تدريب | n m | pl=مراكز | training center
مركز تسوق | n m | pl=مراكز تسوق | shopping mall
مركز ثقافي | n m | pl=مراكز ثقافية | cultural center
مركز شرطة | n m | pl=مراكز شرطة | police station
مركز صحي | n m | pl=مراكز صحية | health center
مركز صحي أولي | n m | pl=- | primary health center
مركز قيادة | n m | pl=مراكز | command center
مركز لجوء | n m | pl=- | refugee center
مركز مدينة | n m | pl=- | city center
مرهم جلدي | n m | pl=مراهم جلدية | skin ointment
مروحة سقف | n f | pl=مراوح | ceiling fan
مروحة كهربائية | n f | pl=مراوح كهربائية | electric fan
مريم العذراء | n f | pl=- | Virgin Mary
مزارع الرياح | n f | pl=- | wind farms {pl}
مزارع السمك | n f | pl=- | fish farms {pl}
مزرعة دواجن | n f | pl=مزارع | poultry farm
مزرعة رياح | n f | pl=مزارع | wind farm
مزرعة سمكية | n f | pl=مزارع سمكية | fish farm
مزرعة شمسية | n f | pl=مزارع شمسية | solar farm
مزعزع للاستقرار | adj | | destabilizing
مزود خدمة | n m | pl=مزودو خدمة,مزودي خدمة | service provider
مزود خدمة الإنترنت | n m | pl=مزودو خدمة الإنترنت,مزودي خدمة الإنترنت | internet service provider
مزيد من | det | | more
مزيدا من | det | | more
مزيل العرق | n m | pl=- | deodorant {mass}
مزيل عرق | n m | pl=- | deodorant {mass}
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
مساحة التخزين | n f | pl=- | storage space {mass}
مساحة تخزين | n f | pl=مساحات | storage space {mass}
مساحة خضراء | n f | pl=مساحات خضراء | green space
مساعد طبيب | n m hum | pl=- | physician assistant
مساعد طيار | n m hum | pl=مساعدو,مساعدي | copilot
مساعدات إغاثية | n f | pl=- | relief aid {mass}
مساعدات إنسانية | n f | pl=- | humanitarian aid {mass}
مساعدات المنقذة للحياة | n f | pl=- | lifesaving aid {mass}
مساعدات تنموية | n f | pl=- | development aid {mass}
مساعدات خارجية | n f | pl=- | foreign aid {mass}
مساعدات طارئة | n f | pl=- | emergency aid {mass}
مساعدات طبية | n f | pl=- | medical aid {mass}
مساعدات عسكرية | n f | pl=- | military aid {mass}
مساعدات عينية | n f | pl=- | in-kind assistance {mass}
مساعدات غذائية | n f | pl=- | food aid {mass}
مساعدات مالية | n f | pl=- | financial aid {mass}; financial assistance {mass}
مساعدات نقدية | n f | pl=- | cash assistance {mass}
مساعدة إنسانية | n f | pl=- | humanitarian assistance {mass}
مساعدة اجتماعية | n f | pl=مساعدات اجتماعية | social assistance {mass}; welfare {mass}
مساعدة ذاتية | n f | pl=- | self-help {mass}
مساعدة فنية | n f | pl=مساعدات فنية | technical assistance {mass}
مساعدة قانونية | n f | pl=مساعدات قانونية | legal aid {mass}; legal assistance {mass}
مساعدة مالية | n f | pl=مساعدات مالية | financial aid {mass}; financial assistance {mass}
مسالك بولية | n f | pl=- | urinary tract
مساواة بين الجنسين | n f | pl=- | gender equality {mass}
مسبار فضائي | n m | pl=مسابير فضائية,مسبارات فضائية | space probe
مستجمع مائي | n m | pl=- | watershed
مستحضر تجميل | n m | pl=مستحضرات تجميل | cosmetic
مستحضر صيدلاني | n m | pl=مستحضرات صيدلانية | pharmaceutical product
مستحضر طبي | n m | pl=مستحضرات طبية | medical preparation
مستحضرات تجميل | n f | pl=- | cosmetics {pl}
مستحضرات صيدلانية | n f | pl=- | pharmaceuticals {pl}
مستحقات مالية | n f | pl=- | financial dues {pl}; dues {pl}
مستخدم إنترنت | n m hum | pl=مستخدمو,مستخدمي | internet user
مستخدم نهائي | n m hum | pl=مستخدمون نهائيون | end user
مستخدمو الإنترنت | n m hum | pl=- | internet users {pl}
مستخدمي الإنترنت | n m hum | pl=- | internet users {pl}
مستشار الأمن القومي | n m hum title | pl=مستشارو,مستشاري | national security adviser
مستشار الأمن القومي العراقي | n m hum title | pl=- | Iraqi national security adviser
مستشفى أطفال | n m | pl=- | children's hospital
مستشفى أمراض عقلية | n m | pl=- | mental hospital
مستشفى أهلي | n m | pl=- | private hospital
مستشفى الأمراض العقلية | n m | pl=- | psychiatric hospital; mental hospital
مستشفى الولادة | n m | pl=- | maternity hospital
مستشفى تعليمي | n m | pl=مستشفيات تعليمية | teaching hospital
مستشفى جامعي | n m | pl=مستشفيات جامعية | university hospital
مستشفى حكومي | n m | pl=- | public hospital
مستشفى خاص | n m | pl=- | private hospital
مستشفى ميداني | n m | pl=مستشفيات ميدانية | field hospital
مستشفى نفسي | n m | pl=- | psychiatric hospital
مستشفى ولادة | n m | pl=- | maternity hospital
مستعر أعظم | n m | pl=مستعرات عظمى | supernova {plural: supernovae}
مستلزمات الحياة | n f | pl=- | necessities of life {pl}
مستلزمات طبية | n f | pl=- | medical supplies {pl}
مستلزمات مدرسية | n f | pl=- | school supplies {pl}
مستلزمات منزلية | n f | pl=- | household supplies {pl}
مستودع أسلحة | n m | pl=مستودعات | weapons depot
مستودع ذخيرة | n m | pl=مستودعات | ammunition depot
مستوطنة إسرائيلية | n f | pl=مستوطنات إسرائيلية | Israeli settlement
مستوى السكر في الدم | n m | pl=مستويات السكر في الدم | blood sugar level
مستوى تعليمي | n m | pl=مستوىات تعليمية | education level
مستوى سطح البحر | n m | pl=- | sea level
مستوى معيشة | n m | pl=مستويات معيشة | standard of living
مستوى معيشي | n m | pl=- | standard of living
مستويات المعيشة | n f | pl=- | living standards {pl}
مسحوق الخبز | n m | pl=- | baking powder {mass}
مسحوق الغسيل | n m | pl=- | laundry detergent {mass}
مسحوق غسيل | n m | pl=مساحيق | laundry detergent {mass}
مسدس كاتم للصوت | n m | pl=- | silenced pistol
مسرح الأحداث | n m | pl=- | scene of events
مسرح الدمى | n m | pl=- | puppet theater
مسرح العرائس | n m | pl=- | puppet theater
مسرح العمليات | n m | pl=- | theater of operations
مسرح جريمة | n m | pl=مسارح | crime scene
مسرحية هزلية | n f | pl=مسرحيات هزلية | farce; comedy
مسرع جسيمات | n m | pl=+ات | particle accelerator
مسرعات أعمال | n f | pl=- | business accelerators {pl}
مسرعة أعمال | n f | pl=+ات | business accelerator
مسقط الرأس | n m | pl=- | birthplace; hometown
مسقط رأس | n m | pl=- | birthplace; hometown
مسكن ألم | n m | pl=مسكنات ألم | painkiller
مسكن للألم | n m | pl=مسكنات للألم | painkiller
مسكنات الألم | n f | pl=- | painkillers {pl}
مسلسل تلفزيوني | n m | pl=مسلسلات تلفزيونية | TV series {plural: TV series}
مسلسل درامي | n m | pl=مسلسلات درامية | drama series {plural: drama series}
مسلسل كرتوني | n m | pl=مسلسلات كرتونية | cartoon series {plural: cartoon series}
مسلسل كوميدي | n m | pl=مسلسلات كوميدية | sitcom; comedy series {plural: comedy series}
مسلسلات رمضان | n f | pl=- | Ramadan TV series {pl}
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
مشروب ساخن | n m | pl=مشروبات ساخنة | hot drink
مشروب طاقة | n m | pl=+ات | energy drink
مشروب غازي | n m | pl=مشروبات غازية | soft drink; soda
مشروب كحولي | n m | pl=مشروبات كحولية | alcoholic drink
مشروبات الطاقة | n f | pl=- | energy drinks {pl}
مشروبات باردة | n f | pl=- | cold drinks {pl}
مشروبات روحية | n f | pl=- | spirits {pl}; liquor {mass}
مشروبات ساخنة | n f | pl=- | hot drinks {pl}
مشروبات غازية | n f | pl=- | soft drinks {pl}
مشروبات كحولية | n f | pl=- | alcoholic beverages {pl}; alcohol {mass}
مشروع استثماري | n m | pl=مشاريع استثمارية | investment project
مشروع استراتيجي | n m | pl=مشاريع استراتيجية | strategic project
مشروع تجاري | n m | pl=مشاريع تجارية | business
مشروع قانون | n m | pl=مشاريع قوانين,مشاريع قانون,مشروعات قوانين | bill; draft law
مشروع قرار | n m | pl=مشاريع قرارات,مشاريع قرار | draft resolution
مشكوك فيه | adj | | doubtful; questionable
مشي أثناء النوم | n m | pl=- | sleepwalking {mass}
مشيا على الأقدام | adv | | on foot
مشير ركن | n m hum title | pl=- | field marshal
مصابيح أمامية | n f | pl=- | headlights {pl}
مصادر الطاقة | n f | pl=- | energy sources {pl}
مصادر الطاقة المتجددة | n f | pl=- | renewable energy sources {pl}
مصادر موثوقة | n f | pl=- | reliable sources {pl}
مصادقة ثنائية | n f | pl=- | two-factor authentication {mass}
مصادقة متعددة العوامل | n f | pl=- | multi-factor authentication {mass}
مصادم الهادرونات الكبير | n m | pl=- | Large Hadron Collider
مصارع ثيران | n m hum | pl=مصارعو,مصارعي | bullfighter
مصارعة الثيران | n f | pl=- | bullfighting {mass}
مصارعة حرة | n f | pl=- | freestyle wrestling {mass}
مصاريف السفر | n f | pl=- | travel expenses {pl}
مصاريف دراسية | n f | pl=- | tuition fees {pl}
مصاص دماء | n m hum | pl=مصاصو دماء,مصاصي دماء | vampire
مصالح مشتركة | n f | pl=- | mutual interests {pl}; common interests {pl}
مصالحة وطنية | n f | pl=- | national reconciliation {mass}
مصب نهر | n m | pl=مصبات | river mouth; estuary
مصباح أمامي | n m | pl=مصابيح أمامية | headlight
مصباح كهربائي | n m | pl=مصابيح كهربائية | light bulb
مصحة عقلية | n f | pl=مصحات عقلية | mental institution
مصحة نفسية | n f | pl=مصحات نفسية | mental hospital; sanatorium
مصدر أمني | n m | pl=مصادر أمنية | security source
مصدر إزعاج | n m | pl=مصادر | nuisance
مصدر إلهام | n m | pl=مصادر | source of inspiration {plural: sources of inspiration}
مصدر حكومي | n m | pl=مصادر حكومية | government source
مصدر خطر | n m | pl=مصادر | source of danger {plural: sources of danger}; hazard
مصدر دخل | n m | pl=مصادر | source of income {plural: sources of income}
مصدر رزق | n m | pl=مصادر | livelihood; source of livelihood
مصدر طاقة | n m | pl=مصادر | energy source
مصدر طبي | n m | pl=مصادر طبية | medical source
مصدر عسكري | n m | pl=مصادر عسكرية | military source
مصدر قلق | n m | pl=مصادر | source of concern {plural: sources of concern}; concern
مصدر مسؤول | n m | pl=مصادر مسؤولة | official source
مصدر مطلع | n m | pl=مصادر مطلعة | informed source
مصدر مفتوح | n m | pl=مصادر مفتوحة | open source
مصدر موثوق | n m | pl=مصادر موثوقة | reliable source; trusted source
مصرح به | adj | | authorized; permitted
مصرف أهلي | n m | pl=مصارف أهلية | private bank
مصرف الرافدين | n m | pl=- | Rafidain Bank
مصرف حكومي | n m | pl=مصارف حكومية | state bank
مصرف مركزي | n m | pl=مصارف مركزية | central bank
مصروف الجيب | n m | pl=- | pocket money {mass}
مصروف جيب | n m | pl=- | pocket money {mass}
مصعد كهربائي | n m | pl=مصاعد كهربائية | elevator
مصفاة تكرير | n f | pl=مصافي | refinery
مصفاة نفط | n f | pl=مصافي | oil refinery
مصفف شعر | n m hum | pl=مصففو شعر,مصففي شعر | hairdresser
مصفى نفط | n m | pl=مصافي | oil refinery
مصلحة عامة | n f | pl=- | public interest
مصلحة عليا | n f | pl=مصالح عليا | supreme interest; best interest
مصلحة وطنية | n f | pl=مصالح وطنية | national interest
مصمم أزياء | n m hum | pl=مصممو,مصممي | fashion designer
مصمم جرافيك | n m hum | pl=+ون | graphic designer
مصمم داخلي | n m hum | pl=مصممون داخليون,مصممين داخليين | interior designer
مصمم ديكور | n m hum | pl=+ون | interior designer
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
مضاربة مالية | n f | pl=- | financial speculation {mass}
مضرب عن الطعام | adj | | on hunger strike
مضيعة الوقت | n f | pl=- | waste of time
مضيعة للوقت | n f | pl=- | waste of time
مضيف طيران | n m hum | pl=مضيفو,مضيفي | flight attendant
مضيفة جوية | n f hum | pl=مضيفات جوية | flight attendant
مضيفة طيران | n f hum | pl=مضيفات طيران | flight attendant
مطار دولي | n m | pl=مطارات دولية | international airport
مطر حمضي | n m | pl=- | acid rain {mass}
مطر شهب | n m | pl=- | meteor shower
مطر غزير | n m | pl=- | heavy rain {mass}
مطعم الوجبات السريعة | n m | pl=- | fast-food restaurant
مطعم شعبي | n m | pl=- | traditional restaurant
مطعم وجبات سريعة | n m | pl=مطاعم | fast-food restaurant
مطفأة حريق | n f | pl=مطافئ | fire extinguisher
مطفأة سجائر | n f | pl=- | ashtray
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
معادن ثقيلة | n f | pl=- | heavy metals {pl}
معادن ثمينة | n f | pl=- | precious metals {pl}
معادن نادرة | n f | pl=- | rare earth minerals {pl}; rare minerals {pl}
معادن نفيسة | n f | pl=- | precious metals {pl}
معاش تقاعد | n m | pl=+ات | pension
معاش تقاعدي | n m | pl=معاشات تقاعدية | pension
معاشات التقاعد | n f | pl=- | pensions {pl}
معاشات تقاعدية | n f | pl=- | pensions {pl}
معالج دقيق | n m | pl=معالجات دقيقة | microprocessor
معالج رسومات | n m | pl=- | graphics processor
معالج طبيعي | n m hum | pl=معالجون طبيعيون,معالجين طبيعيين | physical therapist
معالج فيزيائي | n m hum | pl=معالجون فيزيائيون,معالجين فيزيائيين | physical therapist
معالج نصوص | n m | pl=+ات | word processor
معالج نفسي | n m hum | pl=معالجون نفسيون,معالجين نفسيين | psychotherapist
معالجة البيانات | n f | pl=- | data processing {mass}
معالجة اللغات الطبيعية | n f | pl=- | natural language processing {mass}
معالجة اللغة الطبيعية | n f | pl=- | natural language processing {mass}
معالجة المياه | n f | pl=- | water treatment {mass}
معالجة النصوص | n f | pl=- | word processing {mass}
معالجة بيانات | n f | pl=- | data processing {mass}
معالم سياحية | n f | pl=- | tourist attractions {pl}
معامل ارتباط | n m | pl=- | correlation coefficient
معامل الأمان | n m | pl=- | safety factor
معاملات آجلة | n f | pl=- | futures trading {mass}
معاهدة حظر الانتشار النووي | n f | pl=- | Nuclear Nonproliferation Treaty
معاهدة سلام | n f | pl=معاهدات | peace treaty
معبر المشاة | n m | pl=- | pedestrian crossing; crosswalk
معبر حدودي | n m | pl=معابر حدودية | border crossing
معتقل سياسي | n m hum | pl=معتقلون سياسيون,معتقلين سياسيين | political detainee; political prisoner
معتقلين سياسيين | n m hum | pl=- | political detainees {pl}; political prisoners {pl}
معجون أسنان | n m | pl=- | toothpaste {mass}
معجون الطماطم | n m | pl=- | tomato paste {mass}
معجون طماطم | n m | pl=- | tomato paste {mass}
معدات الحماية الشخصية | n f | pl=- | personal protective equipment {mass}
معدات عسكرية | n f | pl=- | military equipment {mass}
معدات واقية | n f | pl=- | protective equipment {mass}
معدات وقاية شخصية | n f | pl=- | personal protective equipment {mass}
معدل إصابة | n m | pl=معدلات | infection rate
معدل الأمية | n m | pl=- | illiteracy rate
معدل الأيض | n m | pl=- | metabolic rate
معدل الإنتاج | n m | pl=معدلات | production rate
معدل البقاء | n m | pl=معدلات | survival rate
معدل التبادل | n m | pl=معدلات | exchange rate
معدل الجريمة | n m | pl=معدلات | crime rate
معدل الخصوبة | n m | pl=معدلات | fertility rate
معدل الطلاق | n m | pl=- | divorce rate
معدل الفقر | n m | pl=معدلات | poverty rate
معدل النجاح | n m | pl=- | success rate
معدل بطالة | n m | pl=معدلات | unemployment rate
معدل تراكمي | n m | pl=معدلات تراكمية | grade point average; GPA
معدل تضخم | n m | pl=معدلات | inflation rate
معدل ذكاء | n m | pl=معدلات | IQ
معدل ضربات القلب | n m | pl=- | heart rate
معدل ضريبة | n m | pl=- | tax rate
معدل فائدة | n m | pl=معدلات | interest rate
معدل مواليد | n m | pl=معدلات | birth rate
معدل نبض القلب | n m | pl=- | heart rate
معدل نجاح | n m | pl=+ات | success rate
معدل نمو | n m | pl=معدلات | growth rate
معدل هطول الأمطار | n m | pl=- | rainfall rate
معدل وراثيا | adj | | genetically modified
معدل وفيات | n m | pl=معدلات | mortality rate; death rate
معدن ثقيل | n m | pl=معادن ثقيلة | heavy metal
معدن نفيس | n m | pl=معادن نفيسة | precious metal
معدي معوي | adj nisba | | gastrointestinal
معرض الكتاب الدولي | n m | pl=- | international book fair
معرض تجاري | n m | pl=معارض تجارية | trade fair
معرض دولي | n m | pl=معارض دولية | international exhibition
معرض سيارات | n m | pl=معارض | car dealership; car show
معرض صور | n m | pl=معارض | photo exhibition; photo gallery
معرض فني | n m | pl=معارض فنية | art exhibition
معرض كتاب | n m | pl=معارض | book fair
معرفي سلوكي | adj | | cognitive behavioral
معروض نقدي | n m | pl=- | money supply
معسكر إبادة | n m | pl=+ات | extermination camp; death camp
معسكر اعتقال | n m | pl=+ات | concentration camp; detention camp
معسكر تدريب | n m | pl=معسكرات | training camp
معسكر صيفي | n m | pl=معسكرات صيفية | summer camp
معسكر لاجئين | n m | pl=+ات | refugee camp
معسكر نازحين | n m | pl=+ات | camp for displaced people {plural: camps for displaced people}
معسكرات الموت | n f | pl=- | death camps {pl}
معقم اليدين | n m | pl=معقمات | hand sanitizer
معلم أثري | n m | pl=معالم أثرية | archaeological landmark
معلم تاريخي | n m | pl=معالم تاريخية | historical landmark
معلم سياحي | n m | pl=معالم سياحية | tourist attraction
معلم مدرسة | n m hum | pl=معلمو,معلمي | schoolteacher
معلمة مدرسة | n f hum | pl=+ات | schoolteacher
معلومات استخباراتية | n f | pl=- | intelligence {mass}; intelligence information {mass}
معلومات استخبارية | n f | pl=- | intelligence {mass}; intelligence information {mass}
معمول به | adj | | in force; applicable
معنويات عالية | n f | pl=- | high morale {mass}
معونات غذائية | n f | pl=- | food aid {mass}
معونة إنسانية | n f | pl=معونات إنسانية | humanitarian aid {mass}
معونة غذائية | n f | pl=معونات غذائية | food aid {mass}
معيل الأسرة | n m hum | pl=- | family breadwinner; breadwinner
معيل وحيد | n m hum | pl=- | sole breadwinner
مغرر به | adj | | deceived
مغص كلوي | n m | pl=- | renal colic {mass}
مغص معوي | n m | pl=- | colic {mass}
مفاعل نووي | n m | pl=مفاعلات نووية | nuclear reactor
مفاوضات سلام | n f | pl=- | peace negotiations {pl}; peace talks {pl}
مفتاح أساسي | n m | pl=مفاتيح أساسية | primary key
مفتاح الحياة | n m | pl=- | ankh
مفتاح الهاتف الدولي | n m | pl=- | country calling code
مفتاح ربط | n m | pl=- | wrench
مفتاح كهربائي | n m | pl=مفاتيح كهربائية | electric switch
مفترق طرق | n m | pl=مفترقات طرق | crossroads
مفتش عام | n m hum title | pl=مفتشون عامون | inspector general {plural: inspectors general}
مفتوح العضوية | adj | | open-ended
مفتوح المصدر | adj | pl=مفتوحو المصدر | open-source
مفتي الجمهورية | n m hum title | pl=- | Grand Mufti
مفردات البطاقة التموينية | n f | pl=- | ration card items {pl}
مفصل صناعي | n m | pl=مفاصل صناعية | artificial joint
مفعم بالحيوية | adj | | lively; vibrant
مفك براغي | n m | pl=+ات | screwdriver
مفوض سام | n m hum title | pl=- | High Commissioner
مفوض سامي | n m hum title | pl=- | High Commissioner
مفوضية الانتخابات | n f | pl=- | electoral commission
مفوضية اللاجئين | n f | pl=- | UN refugee agency; refugee agency
مفوضية شؤون اللاجئين | n f | pl=- | UN refugee agency
مقابلة عمل | n f | pl=+ات | job interview
مقاعد البدلاء | n f | pl=- | bench; substitutes' bench
مقاعد الدراسة | n f | pl=- | school {mass}
مقال افتتاحي | n m | pl=- | editorial
مقال رأي | n m | pl=مقالات | opinion piece
مقالة بحثية | n f | pl=مقالات بحثية | research article
مقاوم للأدوية | adj | | drug-resistant
مقاوم للحريق | adj | | fire-resistant
مقاوم للزلازل | adj | | earthquake-resistant
مقاوم للماء | adj | | water-resistant; waterproof
مقاوم للمضادات الحيوية | adj | | antibiotic-resistant
مقاومة المضادات الحيوية | n f | pl=- | antibiotic resistance {mass}
مقاومة مضادات الميكروبات | n f | pl=- | antimicrobial resistance {mass}
مقبرة جماعية | n f | pl=مقابر جماعية | mass grave
مقبس كهربائي | n m | pl=مقابس كهربائية | electrical outlet; socket
مقبض الباب | n m | pl=- | door handle; doorknob
مقبض باب | n m | pl=مقابض | door handle; doorknob
مقبلات باردة | n f | pl=- | cold appetizers {pl}
مقتبل العمر | n m | pl=- | prime of life
مقدار كبير من | det | | a great deal of
مقدم رعاية | n m hum | pl=مقدمو,مقدمي | caregiver
مقدم ركن | n m hum title | pl=- | staff lieutenant colonel
مقدمو الرعاية الصحية | n m hum | pl=- | health care providers {pl}
مقدمي الرعاية الصحية | n m hum | pl=- | health care providers {pl}
مقر رئاسي | n m | pl=- | presidential headquarters
مقر رئيسي | n m | pl=مقار رئيسية,مقرات رئيسية | headquarters
مقر عام | n m | pl=- | headquarters
مقرر خاص | n m hum title | pl=مقررون خاصون | special rapporteur
مقرر دراسي | n m | pl=مقررات دراسية | course; syllabus
مقصورة الركاب | n f | pl=- | passenger cabin
مقطع دعائي | n m | pl=مقاطع دعائية | trailer; promotional clip
مقطع صوتي | n m | pl=مقاطع صوتية | audio clip
مقطع فيديو | n m | pl=مقاطع فيديو | video clip
مقطع مصور | n m | pl=مقاطع مصورة | video clip
مقطوعة موسيقية | n f | pl=مقطوعات موسيقية | piece of music {plural: pieces of music}
مقعد السائق | n m | pl=- | driver's seat
مقعد بدلاء | n m | pl=مقاعد | bench
مقعد برلماني | n m | pl=مقاعد برلمانية | parliamentary seat
مقعد خلفي | n m | pl=مقاعد خلفية | back seat
مقعد دائم | n m | pl=مقاعد دائمة | permanent seat
مقعد نافذة | n m | pl=مقاعد | window seat
مقعد نيابي | n m | pl=مقاعد نيابية | parliamentary seat
مقهى إنترنت | n m | pl=مقاهي | internet cafe
مقود السيارة | n m | pl=- | steering wheel
مقياس ريختر | n m | pl=- | Richter scale
مكافأة مالية | n f | pl=مكافآت مالية | cash reward; bonus
مكافأة نهاية الخدمة | n f | pl=- | end-of-service benefit; severance pay {mass}
مكافحة إرهاب | n f | pl=- | counterterrorism {mass}
مكافحة الأمراض | n f | pl=- | disease control {mass}
مكافحة الإرهاب | n f | pl=- | counterterrorism {mass}
مكافحة الشغب | n f | pl=- | riot control {mass}
مكافحة الفساد | n f | pl=- | anti-corruption {mass}
مكافحة المخدرات | n f | pl=- | drug control {mass}
مكافحة المنشطات | n f | pl=- | anti-doping {mass}
مكافحة شغب | n f | pl=- | riot control {mass}
مكالمة فيديو | n f | pl=+ات | video call
مكالمة هاتفية | n f | pl=مكالمات هاتفية | phone call
مكان الإقامة | n m | pl=- | place of residence
مكان الحادث | n m | pl=- | scene of the accident
مكان الميلاد | n m | pl=- | place of birth
مكان عمل | n m | pl=أماكن عمل | workplace
مكبر صوت | n m | pl=مكبرات صوت | loudspeaker
مكبرات صوت | n f | pl=- | loudspeakers {pl}
مكتب إعلامي | n m | pl=مكاتب إعلامية | media office
مكتب العمل | n m | pl=- | labor office
مكتب بريد | n m | pl=مكاتب | post office
مكتب تحقيقات | n m | pl=مكاتب تحقيقات | bureau of investigation
مكتب توظيف | n m | pl=مكاتب | employment office
مكتب رئيس الوزراء | n m | pl=- | prime minister's office
مكتب سفريات | n m | pl=مكاتب | travel agency
مكتب سياسي | n m | pl=مكاتب سياسية | political bureau
مكتب صرافة | n m | pl=مكاتب | currency exchange office
مكتب محاماة | n m | pl=مكاتب | law firm
مكتبة عامة | n f | pl=مكتبات عامة | public library
مكتوف الأيدي | adj | | idle
مكعب ثلج | n m | pl=+ات | ice cube
مكعب سكر | n m | pl=+ات | sugar cube
مكمل غذائي | n m | pl=مكملات غذائية | dietary supplement
مكملات غذائية | n f | pl=- | dietary supplements {pl}
مكنسة كهربائية | n f | pl=مكانس كهربائية | vacuum cleaner
مكواة ملابس | n f | pl=- | iron
مكورات رئوية | n f | pl=- | pneumococci {pl}
مكورات عنقودية | n f | pl=- | staphylococci {pl}
مكوك فضاء | n m | pl=+ات | space shuttle
مكوك فضائي | n m | pl=مكوكات فضائية | space shuttle
مكيف هواء | n m | pl=مكيفات | air conditioner
مل من | v | impf=يمل من | get tired of
ملاءة سرير | n f | pl=+ات | bed sheet
ملابس السباحة | n f | pl=- | swimwear {mass}
ملابس النوم | n f | pl=- | pajamas {pl}; nightwear {mass}
ملابس جاهزة | n f | pl=- | ready-made clothes {pl}
ملابس داخلية | n f | pl=- | underwear {mass}
ملابس رياضية | n f | pl=- | sportswear {mass}
ملابس مستعملة | n f | pl=- | used clothes {pl}
ملابس نوم | n f | pl=- | pajamas {pl}; nightwear {mass}
ملابس واقية | n f | pl=- | protective clothing {mass}
ملاحة بحرية | n f | pl=- | maritime navigation {mass}; shipping {mass}
ملاحة جوية | n f | pl=- | air navigation {mass}
ملاذ ضريبي | n m | pl=ملاذات ضريبية | tax haven
ملازم أول | n m hum title | pl=- | first lieutenant
ملح البحر | n m | pl=- | sea salt {mass}
ملح الطعام | n m | pl=- | table salt {mass}
ملح طعام | n m | pl=- | table salt {mass}
ملحق ثقافي | n m hum | pl=ملحقون ثقافيون,ملحقين ثقافيين | cultural attaché
ملحق صحفي | n m hum | pl=ملحقون صحفيون,ملحقين صحفيين | press attaché
ملحق عسكري | n m hum | pl=ملحقون عسكريون,ملحقين عسكريين | military attaché
ملحقية ثقافية | n f | pl=ملحقيات ثقافية | cultural attaché's office
ملعب أطفال | n m | pl=ملاعب | playground
ملعب أولمبي | n m | pl=- | Olympic stadium
ملعب الغولف | n m | pl=- | golf course
ملعب تنس | n m | pl=ملاعب | tennis court
ملعب رياضي | n m | pl=ملاعب رياضية | sports field; stadium
ملعب غولف | n m | pl=ملاعب | golf course
ملعب كرة قدم | n m | pl=ملاعب | football field
ملعقة شاي | n f | pl=ملاعق | teaspoon
ملعقة صغيرة | n f | pl=ملاعق صغيرة | teaspoon
ملعقة طعام | n f | pl=ملاعق | tablespoon
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
ممر آمن | n m | pl=ممرات آمنة | safe passage; safe corridor
ممر إنساني | n m | pl=ممرات إنسانية | humanitarian corridor
ممر بحري | n m | pl=ممرات بحرية | sea lane; shipping lane
ممر مائي | n m | pl=ممرات مائية | waterway
ممر مشاة | n m | pl=+ات | pedestrian crossing; crosswalk
ممرات إنسانية | n f | pl=- | humanitarian corridors {pl}
مملوك للدولة | adj | | state-owned
مميع للدم | n m | pl=مميعات | blood thinner
مميعات الدم | n f | pl=- | blood thinners {pl}
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
من جراء | prep | | as a result of
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
مناديل مبللة | n f | pl=- | wet wipes {pl}
مناديل ورقية | n f | pl=- | tissues {pl}; paper towels {pl}
مناسك الحج | n f | pl=- | Hajj rituals {pl}
مناسك العمرة | n f | pl=- | Umrah rituals {pl}
مناطق الحروب | n f | pl=- | war zones {pl}
مناطق الصراع | n f | pl=- | conflict zones {pl}
مناطق النزاع | n f | pl=- | conflict zones {pl}
مناطق عشوائية | n f | pl=- | slums {pl}; informal settlements {pl}
مناطق متنازع عليها | n f | pl=- | disputed areas {pl}
مناطق موبوءة | n f | pl=- | affected areas {pl}
مناطق نائية | n f | pl=- | remote areas {pl}
مناعة القطيع | n f | pl=- | herd immunity {mass}
مناعة جماعية | n f | pl=- | herd immunity {mass}
مناعة ذاتية | n f | pl=- | autoimmunity {mass}
مناعة طبيعية | n f | pl=- | natural immunity {mass}
مناعة قطيع | n f | pl=- | herd immunity {mass}
مناعة مكتسبة | n f | pl=- | acquired immunity {mass}
مناهج تعليمية | n f | pl=- | curricula {pl}
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
منح الثقة | n m | pl=- | vote of confidence
منحة دراسية | n f | pl=منح دراسية | scholarship
منخفض التكلفة | adj | | low-cost
منخفض الدخل | adj | pl=منخفضو الدخل | low-income
منخفض جوي | n m | pl=منخفضات جوية | low-pressure system; depression
مندوب توصيل | n m hum | pl=مندوبو,مندوبي | delivery driver
مندوب دائم | n m hum title | pl=مندوبون دائمون | permanent representative
مندوب مبيعات | n m hum | pl=مندوبو,مندوبي | sales representative
منديل ورقي | n m | pl=مناديل ورقية | paper tissue; tissue
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
منصة تواصل اجتماعي | n f | pl=+ات | social media platform
منصة رقمية | n f | pl=منصات رقمية | digital platform
منصة نفطية | n f | pl=منصات نفطية | oil rig
منصوص عليه | adj | | stipulated
منطقة آمنة | n f | pl=مناطق آمنة | safe zone
منطقة اقتصادية خالصة | n f | pl=مناطق اقتصادية خالصة | exclusive economic zone
منطقة الراحة | n f | pl=- | comfort zone
منطقة اليورو | n f | pl=- | eurozone {the}
منطقة تجارة حرة | n f | pl=مناطق | free trade area
منطقة حدودية | n f | pl=مناطق حدودية | border area
منطقة حرب | n f | pl=مناطق | war zone
منطقة حرة | n f | pl=مناطق حرة | free zone
منطقة حضرية | n f | pl=مناطق حضرية | urban area
منطقة حظر طيران | n f | pl=- | no-fly zone
منطقة خضراء | n f | pl=مناطق خضراء | green zone
منطقة خفض التصعيد | n f | pl=مناطق خفض التصعيد | de-escalation zone
منطقة راحة | n f | pl=- | comfort zone; rest area
منطقة رمادية | n f | pl=مناطق رمادية | gray area
منطقة ريفية | n f | pl=مناطق ريفية | rural area
منطقة زمنية | n f | pl=مناطق زمنية | time zone
منطقة سكنية | n f | pl=مناطق سكنية | residential area
منطقة صناعية | n f | pl=مناطق صناعية | industrial zone
منطقة عازلة | n f | pl=مناطق عازلة | buffer zone
منطقة عسكرية مغلقة | n f | pl=- | closed military zone
منطقة عشوائية | n f | pl=مناطق عشوائية | slum; informal settlement
منطقة محررة | n f | pl=مناطق محررة | liberated area
منطقة محرمة | n f | pl=مناطق محرمة | no-man's land {mass}; forbidden zone
منطقة محظورة | n f | pl=مناطق محظورة | restricted area; no-go zone
منطقة منزوعة السلاح | n f | pl=- | demilitarized zone
منطقة منكوبة | n f | pl=مناطق منكوبة | disaster area; disaster zone
منطقة نائية | n f | pl=مناطق نائية | remote area
منطقة نزاع | n f | pl=مناطق | conflict zone
منطقة وعرة | n f | pl=مناطق وعرة | rugged area
منظار القولون | n m | pl=- | colonoscopy {mass}
منظار المعدة | n m | pl=- | gastroscopy {mass}
منظار طبي | n m | pl=- | endoscope
منظم ضربات القلب | n m | pl=+ات | pacemaker
منظمات إغاثة | n f | pl=- | aid organizations {pl}; relief organizations {pl}
منظمات الإغاثة | n f | pl=- | aid organizations {pl}; relief organizations {pl}
منظمات المجتمع المدني | n f | pl=- | civil society organizations {pl}
منظمات حقوق الإنسان | n f | pl=- | human rights organizations {pl}
منظمات غير حكومية | n f | pl=- | nongovernmental organizations {pl}
منظمة إرهابية | n f | pl=منظمات إرهابية | terrorist organization
منظمة إغاثة | n f | pl=+ات | aid organization; relief organization
منظمة إنسانية | n f | pl=منظمات إنسانية | humanitarian organization
منظمة حقوقية | n f | pl=منظمات حقوقية | human rights organization
منظمة خيرية | n f | pl=منظمات خيرية | charity {plural: charities}; charitable organization
منظمة دولية | n f | pl=منظمات دولية | international organization
منظمة صحية | n f | pl=منظمات صحية | health organization
منظمة غير حكومية | n f | pl=منظمات غير حكومية | non-governmental organization; NGO
منظمة غير ربحية | n f | pl=منظمات غير ربحية | nonprofit organization; nonprofit
منظمة مجتمع مدني | n f | pl=+ات | civil society organization
منظومة دفاع جوي | n f | pl=منظومات | air defense system
منظومة صحية | n f | pl=- | health system
منظومة صواريخ | n f | pl=منظومات | missile system
منع الانتشار النووي | n m | pl=- | nuclear nonproliferation {mass}
منع التجول | n m | pl=- | curfew
منع الحمل | n m | pl=- | contraception {mass}
منع تجول | n m | pl=- | curfew
منع سفر | n m | pl=- | travel ban
منفذ حدودي | n m | pl=منافذ حدودية | border crossing
منفضة سجائر | n f | pl=منافض | ashtray
منقذ للحياة | adj | | lifesaving
منقطع النظير | adj | | unparalleled; matchless
منقطع عن الدراسة | n m hum | pl=- | school dropout
منهج بحث | n m | pl=مناهج | research method
منهج دراسي | n m | pl=مناهج دراسية | curriculum {plural: curricula}
منهج علمي | n m | pl=- | scientific method
مهاجر غير شرعي | n m hum | pl=مهاجرون غير شرعيين,مهاجرين غير شرعيين | illegal immigrant
مهاجر غير نظامي | n m hum | pl=مهاجرون غير نظاميين,مهاجرين غير نظاميين | irregular migrant
مهاجرون غير شرعيين | n m hum | pl=- | illegal immigrants {pl}
مهاجرين غير نظاميين | n m hum | pl=- | irregular migrants {pl}
مهاجم صريح | n m hum | pl=- | out-and-out striker
مهبط طائرات | n m | pl=مهابط | landing strip
مهبط مروحيات | n m | pl=مهابط | helipad
مهد السبيل | v | impf=يمهد; أمام=for; ل=for; intr | pave the way
مهد الطريق | v | impf=يمهد; أمام=for; ل=for; intr | pave the way
مهدد بالانقراض | adj | | endangered
مهدد بالخطر | adj | | endangered
مهرب مخدرات | n m hum | pl=مهربو,مهربي | drug smuggler
مهرجان أفلام | n m | pl=+ات | film festival
مهرجان سينمائي | n m | pl=مهرجانات سينمائية | film festival
مهرجان كان | n m | pl=- | Cannes Film Festival
مهما يكن | adv | | in any case
مهما يكن من أمر | adv | | in any case
مهمة صعبة | n f | pl=- | difficult task
مهمة عسكرية | n f | pl=مهام عسكرية,مهمات عسكرية | military mission
مهمة فضائية | n f | pl=مهام فضائية,مهمات فضائية | space mission
مهمة قتالية | n f | pl=مهام قتالية | combat mission
مهنة الطب | n f | pl=- | medical profession
مهندس برمجيات | n m hum | pl=مهندسو,مهندسي | software engineer
مهندس حاسوب | n m hum | pl=- | computer engineer
مهندس ديكور | n m hum | pl=- | interior designer
مهندس زراعي | n m hum | pl=مهندسون زراعيون,مهندسين زراعيين | agricultural engineer
مهندس صوت | n m hum | pl=- | sound engineer
مهندس كهربائي | n m hum | pl=مهندسون كهربائيون,مهندسين كهربائيين | electrical engineer
مهندس مدني | n m hum | pl=مهندسون مدنيون,مهندسين مدنيين | civil engineer
مهندس معماري | n m hum | pl=مهندسون معماريون | architect
مهندس ميكانيكي | n m hum | pl=مهندسون ميكانيكيون,مهندسين ميكانيكيين | mechanical engineer
مواد أولية | n f | pl=- | raw materials {pl}
مواد إباحية | n f | pl=- | pornography {mass}; pornographic material {mass}
مواد إغاثة | n f | pl=- | relief supplies {pl}
مواد إغاثية | n f | pl=- | relief supplies {pl}
مواد إنشائية | n f | pl=- | construction materials {pl}
مواد استهلاكية | n f | pl=- | consumer goods {pl}
مواد التجميل | n f | pl=- | cosmetics {pl}
مواد التنظيف | n f | pl=- | cleaning products {pl}; detergents {pl}
مواد بناء | n f | pl=- | building materials {pl}; construction materials {pl}
مواد تموينية | n f | pl=- | food rations {pl}; food supplies {pl}
مواد حافظة | n f | pl=- | preservatives {pl}
مواد خام | n f | pl=- | raw materials {pl}
مواد خطرة | n f | pl=- | hazardous materials {pl}
مواد سامة | n f | pl=- | toxic substances {pl}
مواد غذائية | n f | pl=- | food {mass}; foodstuffs {pl}
مواد كيميائية | n f | pl=- | chemicals {pl}
مواد لاصقة | n f | pl=- | adhesives {pl}
مواد متفجرة | n f | pl=- | explosives {pl}
مواد مخدرة | n f | pl=- | drugs {pl}; narcotics {pl}
مواد مسرطنة | n f | pl=- | carcinogens {pl}
مواد مشعة | n f | pl=- | radioactive materials {pl}
مواد مضافة | n f | pl=- | additives {pl}
مواد منشطة | n f | pl=- | performance-enhancing drugs {pl}
موارد بشرية | n f | pl=- | human resources {pl}
موارد طبيعية | n f | pl=- | natural resources {pl}
موارد غير متجددة | n f | pl=- | nonrenewable resources {pl}
موارد مائية | n f | pl=- | water resources {pl}
موارد مالية | n f | pl=- | financial resources {pl}
موارد متجددة | n f | pl=- | renewable resources {pl}
موازنة اتحادية | n f | pl=- | federal budget
موازنة استثمارية | n f | pl=- | investment budget
موازنة الدولة | n f | pl=- | state budget
موازنة تشغيلية | n f | pl=- | operating budget
موازنة تكميلية | n f | pl=موازنات تكميلية | supplementary budget
موازنة عامة | n f | pl=موازنات عامة | public budget; state budget
مواصلات عامة | n f | pl=- | public transportation {mass}
مواطن عراقي | n m hum | pl=مواطنون عراقيون,مواطنين عراقيين | Iraqi citizen
مواقع التراث العالمي | n f | pl=- | World Heritage Sites {pl}
مواقع التواصل | n f | pl=- | social media {mass}
مواقع التواصل الاجتماعي | n f | pl=- | social media {pl}
مواقع تواصل اجتماعي | n f | pl=- | social media {mass}
مواقف السيارات | n f | pl=- | parking lots {pl}; parking {mass}
مواكب حسينية | n f | pl=- | Husseini processions {pl}
موت دماغي | n m | pl=- | brain death {mass}
موت رحيم | n m | pl=- | euthanasia {mass}
موت سريري | n m | pl=- | clinical death {mass}
موت مفاجئ | n m | pl=- | sudden death
موثوق به | adj | | trustworthy; reliable
موجات الجاذبية | n f | pl=- | gravitational waves {pl}
موجات الحر | n f | pl=- | heat waves {pl}
موجات جاذبية | n f | pl=- | gravitational waves {pl}
موجات حر | n f | pl=- | heat waves {pl}
موجات دقيقة | n f | pl=- | microwaves {pl}
موجات راديوية | n f | pl=- | radio waves {pl}
موجات زلزالية | n f | pl=- | seismic waves {pl}
موجات صوتية | n f | pl=- | sound waves {pl}
موجات عالية | n f | pl=- | high waves {pl}
موجات فوق صوتية | n f | pl=- | ultrasound {mass}
موجات كهرومغناطيسية | n f | pl=- | electromagnetic waves {pl}
موجة برد | n f | pl=+ات | cold wave
موجة تسونامي | n f | pl=+ات | tsunami wave
موجة جفاف | n f | pl=+ات | drought
موجة حارة | n f | pl=موجات حارة | heat wave
موجة حر | n f | pl=موجات حر | heat wave
موجة صدمة | n f | pl=- | shock wave
موجة صقيع | n f | pl=+ات | cold snap
موجة صوتية | n f | pl=موجات صوتية | sound wave
موجة عارمة | n f | pl=موجات عارمة | tidal wave
موجة عنف | n f | pl=+ات | wave of violence {plural: waves of violence}
موجة غبار | n f | pl=+ات | dust storm
موجة غضب | n f | pl=+ات | wave of anger {plural: waves of anger}
موجة وبائية | n f | pl=موجات وبائية | epidemic wave
موسم الحج | n m | pl=- | Hajj season
موسم سياحي | n m | pl=مواسم سياحية | tourist season
موسيقى البوب | n f | pl=- | pop music {mass}
موسيقى الجاز | n f | pl=- | jazz {mass}
موسيقى الحجرة | n f | pl=- | chamber music {mass}
موسيقى الروك | n f | pl=- | rock music {mass}
موسيقى تصويرية | n f | pl=- | soundtrack
موسيقى حية | n f | pl=- | live music {mass}
موسيقى شعبية | n f | pl=- | folk music {mass}; popular music {mass}
موسيقى صاخبة | n f | pl=- | loud music {mass}
موسيقى عسكرية | n f | pl=- | military music {mass}
موسيقى كلاسيكية | n f | pl=- | classical music {mass}
موصى به | adj | | recommended
موضع التنفيذ | adv | | into effect
موطئ قدم | n m | pl=- | foothold
موطن طبيعي | n m | pl=مواطن طبيعية | natural habitat
موظف إغاثة | n m hum | pl=موظفو,موظفي | aid worker
موظف استقبال | n m hum | pl=موظفو,موظفي; f=+ة | receptionist
موظف بنك | n m hum | pl=موظفو,موظفي | bank employee
موظف حكومي | n m hum | pl=موظفون حكوميون,موظفين حكوميين | civil servant; government employee
موظف دولي | n m hum | pl=موظفون دوليون,موظفين دوليين | international civil servant
موظف عام | n m hum | pl=موظفون عامون,موظفين عامين | public official; civil servant
موظف عمومي | n m hum | pl=موظفون عموميون,موظفين عموميين | public official; civil servant
موظف مبيعات | n m hum | pl=موظفو,موظفي | sales clerk; salesperson
موظفة استقبال | n f hum | pl=+ات | receptionist
موظفي الإغاثة | n m hum | pl=- | aid workers {pl}
موعد نهائي | n m | pl=مواعيد نهائية | deadline
موفر للطاقة | adj | | energy-saving
موقع أثري | n m | pl=مواقع أثرية | archaeological site
موقع إلكتروني | n m | pl=مواقع إلكترونية | website
موقع إنترنت | n m | pl=مواقع | website
موقع إنشاءات | n m | pl=مواقع | construction site
موقع التصوير | n m | pl=- | film set
موقع الحادث | n m | pl=- | scene of the accident
موقع بناء | n m | pl=مواقع | construction site
موقع تراث عالمي | n m | pl=مواقع | World Heritage Site
موقع تواصل اجتماعي | n m | pl=مواقع | social networking site
موقع جغرافي | n m | pl=- | geographical location
موقع حادث | n m | pl=- | accident scene
موقع سياحي | n m | pl=مواقع سياحية | tourist site
موقع عسكري | n m | pl=مواقع عسكرية | military position; military site
موقع ويب | n m | pl=مواقع ويب | website
موقف الباص | n m | pl=- | bus stop
موقف الحافلات | n m | pl=- | bus stop
موقف الحافلة | n m | pl=- | bus stop
موقف حافلات | n m | pl=مواقف | bus stop
موقف سيارات | n m | pl=مواقف سيارات | parking lot
موكب جنائزي | n m | pl=مواكب جنائزية | funeral procession
موكب جنازة | n m | pl=مواكب | funeral procession
موكب رئاسي | n m | pl=مواكب رئاسية | presidential motorcade
موكب عزاء | n m | pl=مواكب | mourning procession
مولد كهربائي | n m | pl=مولدات كهربائية | electric generator
مولد نبوي | n m | pl=- | Prophet's birthday
مولدة كهربائية | n f | pl=مولدات كهربائية | electric generator
ميؤوس منه | adj | | hopeless
مياه آسنة | n f | pl=- | stagnant water {mass}
مياه أمطار | n f | pl=- | rainwater {mass}
مياه إقليمية | n f | pl=- | territorial waters {pl}
مياه الأمطار | n f | pl=- | rainwater {mass}
مياه البحر | n f | pl=- | seawater {mass}
مياه الشرب | n f | pl=- | drinking water {mass}
مياه الصرف الصحي | n f | pl=- | wastewater {mass}; sewage {mass}
مياه الصنبور | n f | pl=- | tap water {mass}
مياه بيضاء | n f | pl=- | cataract
مياه ثقيلة | n f | pl=- | sewage {mass}; heavy water {mass}
مياه جوفية | n f | pl=- | groundwater {mass}
مياه دولية | n f | pl=- | international waters {pl}
مياه راكدة | n f | pl=- | stagnant water {mass}
مياه رمادية | n f | pl=- | gray water {mass}
مياه زرقاء | n f | pl=- | glaucoma {mass}
مياه سطحية | n f | pl=- | surface water {mass}
مياه سوداء | n f | pl=- | wastewater {mass}
مياه شرب | n f | pl=- | drinking water {mass}
مياه صالحة للشرب | n f | pl=- | potable water {mass}; drinking water {mass}
مياه صرف | n f | pl=- | wastewater {mass}
مياه عادمة | n f | pl=- | wastewater {mass}
مياه عذبة | n f | pl=- | fresh water {mass}
مياه عميقة | n f | pl=- | deep water {mass}
مياه غازية | n f | pl=- | soda water {mass}; carbonated water {mass}
مياه فوارة | n f | pl=- | sparkling water {mass}
مياه مالحة | n f | pl=- | salt water {mass}
مياه معبأة | n f | pl=- | bottled water {mass}
مياه معدنية | n f | pl=- | mineral water {mass}
مياه نظيفة | n f | pl=- | clean water {mass}
ميدالية برونزية | n f | pl=ميداليات برونزية | bronze medal
ميدالية ذهبية | n f | pl=ميداليات ذهبية | gold medal
ميدالية فضية | n f | pl=ميداليات فضية | silver medal
ميزان العدالة | n m | pl=- | scales of justice {pl}
ميزان القوة | n m | pl=- | balance of power
ميزان القوى | n m | pl=- | balance of power
ميزان المدفوعات | n m | pl=- | balance of payments
ميزان تجاري | n m | pl=موازين تجارية | trade balance
ميزان حرارة | n m | pl=موازين | thermometer
ميزان قوى | n m | pl=- | balance of power
ميزان مدفوعات | n m | pl=- | balance of payments
ميزانية الدولة | n f | pl=- | state budget
ميزانية عامة | n f | pl=- | public budget
ميزانية عمومية | n f | pl=ميزانيات عمومية | balance sheet
ميسور الحال | adj | | well-off
ميكانيكا الكم | n f | pl=- | quantum mechanics {mass}
ميكانيكا كمية | n f | pl=- | quantum mechanics {mass}
ميليشيا مسلحة | n f | pl=ميليشيات مسلحة | armed militia
مينا الأسنان | n f | pl=- | tooth enamel {mass}
ميناء بحري | n m | pl=موانئ بحرية | seaport
ميناء جاف | n m | pl=موانئ جافة | dry port
ميناء جوي | n m | pl=موانئ جوية | airport
نأى بنفسه | v | impf=ينأى; عن=from; intr | distance himself
نأى بنفسها | v | impf=ينأى; عن=from; intr | distance itself
نائب الرئيس | n m hum title | pl=- | vice president; deputy president
نائب رئيس | n m hum title | pl=نواب | vice president; deputy chairman
نائب رئيس الوزراء | n m hum title | pl=نواب | deputy prime minister
نائب رئيس وزراء | n m hum title | pl=نواب | deputy prime minister
نائب عام | n m hum title | pl=- | public prosecutor; attorney general {plural: attorneys general}
نائب مستقل | n m hum | pl=نواب مستقلون,نواب مستقلين | independent lawmaker; independent MP
نائب وزير | n m hum title | pl=نواب | deputy minister
ناب عن | v | impf=ينوب عن | act on behalf of
ناتج قومي إجمالي | n m | pl=- | gross national product
ناتج محلي | n m | pl=- | domestic product
ناتج محلي إجمالي | n m | pl=- | gross domestic product; GDP
ناد رياضي | n m | pl=- | sports club
نادي رياضي | n m | pl=أندية رياضية | sports club
نادي ليلي | n m | pl=نواد ليلية,نوادي ليلية | nightclub
نادي معجبين | n m | pl=- | fan club
نازح داخلي | n m hum | pl=نازحون داخليون,نازحين داخليين | internally displaced person {plural: internally displaced persons}
نازحون داخليا | n m hum | pl=- | internally displaced people {pl}
نازحين داخليا | n m hum | pl=- | internally displaced people {pl}
ناسخ ضوئي | n m | pl=- | photocopier
ناشط حقوقي | n m hum | pl=ناشطون حقوقيون,نشطاء حقوقيون | human rights activist
ناشط سياسي | n m hum | pl=ناشطون سياسيون | political activist
ناشط مدني | n m hum | pl=ناشطون مدنيون | civil activist
ناطحة سحاب | n f | pl=+ات | skyscraper
ناطق بالإنجليزية | adj | | English-speaking
ناطق بالعربية | adj | | Arabic-speaking
ناطق بالفرنسية | adj | | French-speaking
ناطق رسمي | n m hum | pl=ناطقون رسميون | official spokesperson
نافذة منبثقة | n f | pl=نوافذ منبثقة | pop-up window
ناقل الحركة | n m | pl=- | transmission; gearbox
ناقل العدوى | n m | pl=- | carrier
ناقل حركة | n m | pl=- | transmission; gearbox
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
نبيذ أبيض | n m | pl=- | white wine {mass}
نبيذ أحمر | n m | pl=- | red wine {mass}
نتائج أولية | n f | pl=- | preliminary results {pl}
نترات الأمونيوم | n f | pl=- | ammonium nitrate {mass}
نتيجة ل | prep | | as a result of
نتيجة لذلك | adv | | as a result
نتيجة نهائية | n f | pl=نتائج نهائية | final result
نجم البحر | n m | pl=- | starfish
نجم البوب | n m hum | pl=- | pop star
نجم تلفزيوني | n m hum | pl=نجوم تلفزيونيون | TV star
نجم سينما | n m hum | pl=نجوم | movie star
نجم سينمائي | n m hum | pl=نجوم سينمائيون | movie star
نجم صاعد | n m | pl=نجوم صاعدة | rising star
نجم غناء | n m hum | pl=نجوم | singing star
نجم كرة القدم | n m hum | pl=- | football star
نجم كرة قدم | n m hum | pl=نجوم | football star
نجم نيوتروني | n m | pl=نجوم نيوترونية | neutron star
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
نزف دموي | n m | pl=- | hemorrhage
نزل إلى الشارع | v | impf=ينزل; intr | take to the streets
نزل إلى الشوارع | v | impf=ينزل; intr | take to the streets
نزلات البرد | n f | pl=- | colds {pl}
نزلة برد | n f | pl=نزلات برد | cold
نزوح جماعي | n m | pl=- | mass displacement {mass}; mass exodus
نزوح داخلي | n m | pl=- | internal displacement {mass}
نزيف الأنف | n m | pl=- | nosebleed
نزيف حاد | n m | pl=- | severe bleeding {mass}
نزيف داخلي | n m | pl=- | internal bleeding {mass}
نزيف دماغي | n m | pl=- | brain hemorrhage
نسبة الأمية | n f | pl=- | illiteracy rate
نسبة الإقبال | n f | pl=- | turnout {mass}
نسبة البطالة | n f | pl=- | unemployment rate
نسبة الرطوبة | n f | pl=- | humidity {mass}; humidity level
نسبة السكر في الدم | n f | pl=- | blood sugar level
نسبة المشاركة | n f | pl=- | turnout {mass}; participation rate
نسبة المواليد | n f | pl=- | birth rate
نسبة النجاح | n f | pl=- | success rate; pass rate
نسبة مئوية | n f | pl=نسب مئوية | percentage
نسبة مشاركة | n f | pl=نسب مشاركة | turnout; participation rate
نسبة نجاح | n f | pl=نسب | success rate; pass rate
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
نصب واحتيال | n m | pl=- | fraud {mass}
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
نظارات شمسية | n f | pl=- | sunglasses {pl}
نظارات طبية | n f | pl=- | glasses {pl}
نظارات واقية | n f | pl=- | goggles {pl}; protective glasses {pl}
نظارة سوداء | n f | pl=نظارات سوداء | sunglasses {pl}; dark glasses {pl}
نظارة شمسية | n f | pl=نظارات شمسية | sunglasses {pl}
نظارة طبية | n f | pl=نظارات طبية | prescription glasses {pl}; eyeglasses {pl}
نظافة اليدين | n f | pl=- | hand hygiene {mass}
نظافة شخصية | n f | pl=- | personal hygiene {mass}
نظام أساسي | n m | pl=أنظمة أساسية | statute; bylaws {pl}
نظام إدارة | n m | pl=أنظمة,نظم | management system
نظام إدارة المحتوى | n m | pl=- | content management system
نظام إنذار | n m | pl=أنظمة | alarm system; warning system
نظام إنذار مبكر | n m | pl=أنظمة | early warning system
نظام إيكولوجي | n m | pl=نظم إيكولوجية | ecosystem
نظام اجتماعي | n m | pl=أنظمة اجتماعية | social order
نظام استبدادي | n m | pl=أنظمة استبدادية | authoritarian regime
نظام المحاصصة | n m | pl=- | quota system; sectarian power-sharing system
نظام الملاحة | n m | pl=- | navigation system
نظام بائد | n m | pl=- | defunct regime; former regime
نظام برلماني | n m | pl=- | parliamentary system
نظام بيئي | n m | pl=أنظمة بيئية,نظم بيئية | ecosystem
نظام بيئي بحري | n m | pl=أنظمة بيئية بحرية | marine ecosystem
نظام بيئي مائي | n m | pl=- | aquatic ecosystem
نظام تبريد | n m | pl=أنظمة | cooling system
نظام تحديد المواقع | n m | pl=- | positioning system
نظام تحديد المواقع العالمي | n m | pl=- | GPS; Global Positioning System
نظام تدفئة | n m | pl=أنظمة | heating system
نظام تشغيل | n m | pl=أنظمة تشغيل | operating system
نظام تعليمي | n m | pl=أنظمة تعليمية | education system
نظام ثنائي | n m | pl=- | binary system
نظام جمهوري | n m | pl=أنظمة جمهورية | republican system
نظام حاكم | n m | pl=- | ruling regime
نظام حصص | n m | pl=أنظمة | quota system
نظام حكم | n m | pl=أنظمة | system of government {plural: systems of government}
نظام داخلي | n m | pl=أنظمة داخلية | bylaws {pl}
نظام دفاع جوي | n m | pl=- | air defense system
نظام دفع | n m | pl=أنظمة | payment system
نظام دكتاتوري | n m | pl=أنظمة دكتاتورية | dictatorship
نظام دولي | n m | pl=- | international system
نظام ديكتاتوري | n m | pl=أنظمة ديكتاتورية | dictatorship
نظام رئاسي | n m | pl=- | presidential system
نظام روما الأساسي | n m | pl=- | Rome Statute
نظام سابق | n m | pl=- | former regime
نظام سياسي | n m | pl=أنظمة سياسية | political system
نظام شمسي | n m | pl=- | solar system
نظام شمولي | n m | pl=أنظمة شمولية | totalitarian regime
نظام صاروخي | n m | pl=أنظمة صاروخية | missile system
نظام صحي | n m | pl=أنظمة صحية | health system
نظام صرف صحي | n m | pl=- | sewage system
نظام صوتي | n m | pl=أنظمة صوتية | sound system
نظام ضريبي | n m | pl=أنظمة ضريبية | tax system
نظام طبقي | n m | pl=- | class system
نظام عالمي | n m | pl=- | world order
نظام عالمي جديد | n m | pl=- | new world order
نظام عام | n m | pl=- | public order {mass}
نظام عشري | n m | pl=- | decimal system
نظام غذائي | n m | pl=أنظمة غذائية | diet
نظام غذائي صحي | n m | pl=- | healthy diet
نظام غذائي متوازن | n m | pl=- | balanced diet
نظام قضائي | n m | pl=- | judicial system
نظام قمعي | n m | pl=أنظمة قمعية | repressive regime
نظام مالي | n m | pl=أنظمة مالية | financial system
نظام متري | n m | pl=- | metric system
نظام مدرسي | n m | pl=- | school system
نظام مروري | n m | pl=- | traffic system
نظام مصرفي | n m | pl=أنظمة مصرفية | banking system
نظام معلومات | n m | pl=نظم,أنظمة | information system
نظام ملفات | n m | pl=أنظمة ملفات | file system
نظام ملكي | n m | pl=أنظمة ملكية | monarchy {plural: monarchies}
نظام مناعي | n m | pl=- | immune system
نظام نباتي | n m | pl=- | vegetarian diet
نظرا ل | prep | | given
نظرا لأن | conj | | given that
نظرية الأعداد | n f | pl=- | number theory {mass}
نظرية الألعاب | n f | pl=- | game theory {mass}
نظرية الأوتار | n f | pl=- | string theory {mass}
نظرية الاحتمالات | n f | pl=- | probability theory {mass}
نظرية الانفجار العظيم | n f | pl=- | Big Bang theory
نظرية التطور | n f | pl=- | theory of evolution
نظرية الكم | n f | pl=- | quantum theory {mass}
نظرية المؤامرة | n f | pl=- | conspiracy theory
نظرية النسبية | n f | pl=- | theory of relativity
نظرية فيثاغورس | n f | pl=- | Pythagorean theorem
نظرية مؤامرة | n f | pl=+ات | conspiracy theory
نظم إيكولوجية | n f | pl=- | ecosystems {pl}
نظم المعلومات الجغرافية | n f | pl=- | geographic information systems {pl}
نظم بيئية | n f | pl=- | ecosystems {pl}
نظم معلومات | n f | pl=- | information systems {pl}
نظير مشع | n m | pl=نظائر مشعة | radioisotope
نفايات إلكترونية | n f | pl=- | electronic waste {mass}
نفايات بلاستيكية | n f | pl=- | plastic waste {mass}
نفايات سامة | n f | pl=- | toxic waste {mass}
نفايات صلبة | n f | pl=- | solid waste {mass}
نفايات طبية | n f | pl=- | medical waste {mass}
نفايات فضائية | n f | pl=- | space debris {mass}; space junk {mass}
نفايات مشعة | n f | pl=- | radioactive waste {mass}
نفايات نووية | n f | pl=- | nuclear waste {mass}
نفسي اجتماعي | adj nisba | | psychosocial
نفط أبيض | n m | pl=- | kerosene {mass}
نفط أسود | n m | pl=- | fuel oil {mass}
نفط ثقيل | n m | pl=- | heavy oil {mass}
نفط خام | n m | pl=- | crude oil {mass}
نفط صخري | n m | pl=- | shale oil {mass}
نفقات تشغيلية | n f | pl=- | operating expenses {pl}; operating expenditure {mass}
نفقات جارية | n f | pl=- | current expenditure {mass}
نفقات عامة | n f | pl=- | public expenditure {mass}; public spending {mass}
نفقة الأطفال | n f | pl=- | child support {mass}
نفقة الزوجة | n f | pl=- | alimony {mass}; spousal support {mass}
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
نقاط البيع | n f | pl=- | points of sale {pl}
نقاط الضعف | n f | pl=- | weaknesses {pl}; vulnerabilities {pl}
نقاط ساخنة | n f | pl=- | hotspots {pl}
نقد الذات | n m | pl=- | self-criticism {mass}
نقد ذاتي | n m | pl=- | self-criticism {mass}
نقر مزدوج | n m | pl=- | double click
نقص الأكسجين | n m | pl=- | oxygen deficiency {mass}; hypoxia {mass}
نقص الانتباه | n m | pl=- | attention deficit
نقص التغذية | n m | pl=- | malnutrition {mass}; undernutrition {mass}
نقص الحديد | n m | pl=- | iron deficiency {mass}
نقص الغذاء | n m | pl=- | food shortage
نقص المناعة | n m | pl=- | immunodeficiency {mass}
نقص المناعة المكتسب | n m | pl=- | acquired immunodeficiency {mass}
نقص المياه | n m | pl=- | water shortage
نقطة أساس | n f | pl=نقاط أساس | basis point
نقطة أمنية | n f | pl=نقاط أمنية | security post
نقطة اتصال | n f | pl=نقاط | contact point; point of contact {plural: points of contact}
نقطة ارتكاز | n f | pl=- | pivot point; fulcrum
نقطة التقاء | n f | pl=نقاط | meeting point
نقطة اللاعودة | n f | pl=- | point of no return
نقطة النهاية | n f | pl=- | end point
نقطة انصهار | n f | pl=- | melting point
نقطة انطلاق | n f | pl=نقاط انطلاق | starting point
نقطة بداية | n f | pl=نقاط | starting point
نقطة بيع | n f | pl=نقاط | point of sale {plural: points of sale}
نقطة تجمد | n f | pl=- | freezing point
نقطة تحول | n f | pl=نقاط تحول | turning point
نقطة تعادل | n f | pl=- | break-even point
نقطة تفتيش | n f | pl=نقاط تفتيش | checkpoint
نقطة حدودية | n f | pl=نقاط حدودية | border point
نقطة خلاف | n f | pl=نقاط | point of contention {plural: points of contention}
نقطة ساخنة | n f | pl=نقاط ساخنة | hotspot
نقطة سوداء | n f | pl=- | black mark; black spot
نقطة ضعف | n f | pl=نقاط | weakness; weak point
نقطة ضوء | n f | pl=- | bright spot
نقطة عبور | n f | pl=نقاط | crossing point
نقطة عمياء | n f | pl=نقاط عمياء | blind spot
نقطة غليان | n f | pl=- | boiling point
نقطة قوة | n f | pl=نقاط | strength
نقطة مئوية | n f | pl=نقاط مئوية | percentage point
نقطة محورية | n f | pl=نقاط محورية | focal point
نقطة مرجعية | n f | pl=نقاط مرجعية | reference point; benchmark
نقطة نظام | n f | pl=نقاط | point of order {plural: points of order}
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
نكران الجميل | n m | pl=- | ingratitude {mass}
نكران الذات | n m | pl=- | selflessness {mass}; self-denial {mass}
نكهات صناعية | n f | pl=- | artificial flavors {pl}
نم عن | v | impf=ينم عن | reveal; show
نماذج لغوية كبيرة | n f | pl=- | large language models {pl}
نمر من ورق | n m | pl=نمور من ورق | paper tiger
نمساوي مجري | adj nisba | | Austro-Hungarian
نمط حياة | n m | pl=أنماط حياة | lifestyle
نمو اقتصادي | n m | pl=- | economic growth {mass}
نمو الناتج المحلي الإجمالي | n m | pl=- | GDP growth {mass}
نمو سكاني | n m | pl=- | population growth {mass}
نموذج أولي | n m | pl=نماذج أولية | prototype
نموذج طلب | n m | pl=نماذج | application form
نموذج لغة | n m | pl=نماذج | language model
نموذج لغوي | n m | pl=نماذج لغوية | language model
نموذج لغوي كبير | n m | pl=نماذج لغوية كبيرة | large language model
نموذج مصغر | n m | pl=نماذج مصغرة | miniature model; scale model
نموذج يحتذى به | n m | pl=- | role model; example to follow
نهار اليوم | adv | | today
نهارا جهارا | adv | | in broad daylight
نهاية أسبوع | n f | pl=نهايات | weekend
نهاية الأسبوع | n f | pl=- | weekend
نهاية الأسبوع الماضي | n f time | pl=- | last weekend {mass}
نهاية العالم | n f | pl=- | end of the world
نهاية العام | n f | pl=- | end of the year
نهاية خدمة | n f | pl=- | end of service
نهر جليدي | n m | pl=أنهار جليدية | glacier
نهل من | v | impf=ينهل من | draw on
نواة ذرية | n f | pl=أنوية ذرية | atomic nucleus {plural: atomic nuclei}
نوايا حسنة | n f | pl=- | good intentions {pl}
نوبة بكاء | n f | pl=+ات | crying fit
نوبة حراسة | n f | pl=+ات | guard duty {mass}
نوبة ذعر | n f | pl=+ات | panic attack
نوبة ربو | n f | pl=+ات | asthma attack
نوبة سعال | n f | pl=+ات | coughing fit
نوبة صرع | n f | pl=نوبات | epileptic seizure
نوبة عمل | n f | pl=+ات | shift; work shift
نوبة غضب | n f | pl=+ات | fit of rage {plural: fits of rage}; tantrum
نوبة قلبية | n f | pl=نوبات قلبية | heart attack
نوبة قلبية حادة | n f | pl=نوبات قلبية حادة | massive heart attack
نوبة ليلية | n f | pl=نوبات ليلية | night shift
نوبة هلع | n f | pl=نوبات | panic attack
نوعا ما | adv | | somewhat
نوّه إلى | v | impf=ينوه إلى; msd=تنويه | note; point out
نووي حراري | adj | | thermonuclear
نيابة عامة | n f | pl=- | public prosecution
نيابة عن | prep | | on behalf of
نيران الأسلحة | n f | pl=- | gunfire {mass}
نيران صديقة | n f | pl=- | friendly fire {mass}
نيران كثيفة | n f | pl=- | heavy fire {mass}
نيران مدفعية | n f | pl=- | artillery fire {mass}
هاتف جوال | n m | pl=- | cell phone
هاتف خلوي | n m | pl=هواتف خلوية | cell phone
هاتف ذكي | n m | pl=هواتف ذكية | smartphone
هاتف محمول | n m | pl=هواتف محمولة | mobile phone; cell phone
هاتف نقال | n m | pl=هواتف نقالة | cell phone; mobile phone
هامش الخطأ | n m | pl=- | margin of error
هامش المناورة | n m | pl=- | room for maneuver {mass}
هامش حرية | n m | pl=- | margin of freedom
هامش خطأ | n m | pl=- | margin of error
هامش ربح | n m | pl=هوامش | profit margin
هب لمساعدة | v | impf=يهب | rush to help
هب لنجدة | v | impf=يهب | rush to the aid of
هبوط اضطراري | n m | pl=- | emergency landing
هبوط حاد | n m | pl=- | sharp decline; steep drop
هجرة الأدمغة | n f | pl=- | brain drain
هجرة العقول | n f | pl=- | brain drain
هجرة الكفاءات | n f | pl=- | brain drain
هجرة جماعية | n f | pl=- | mass migration {mass}; exodus
هجرة داخلية | n f | pl=- | internal migration {mass}
هجرة سرية | n f | pl=- | illegal immigration {mass}
هجرة عكسية | n f | pl=- | reverse migration {mass}
هجرة غير شرعية | n f | pl=- | illegal immigration {mass}; illegal migration {mass}
هجرة غير نظامية | n f | pl=- | irregular migration {mass}
هجرة قسرية | n f | pl=- | forced migration {mass}
هجمة مرتدة | n f | pl=هجمات مرتدة | counterattack
هجوم إرهابي | n m | pl=هجمات إرهابية | terrorist attack
هجوم إلكتروني | n m | pl=هجمات إلكترونية | cyberattack
هجوم انتحاري | n m | pl=هجمات انتحارية,هجومات انتحارية | suicide attack
هجوم بري | n m | pl=- | ground offensive
هجوم حجب الخدمة | n m | pl=هجمات حجب الخدمة | denial-of-service attack
هجوم سيبراني | n m | pl=هجمات سيبرانية | cyberattack
هجوم صاروخي | n m | pl=هجمات صاروخية | missile attack; rocket attack
هجوم فدية | n m | pl=هجمات | ransomware attack
هجوم مرتد | n m | pl=هجمات مرتدة | counterattack
هجوم مسلح | n m | pl=هجمات مسلحة | armed attack
هجوم مضاد | n m | pl=هجمات مضادة | counterattack
هدر الطعام | n m | pl=- | food waste {mass}
هدر الغذاء | n m | pl=- | food waste {mass}
هدر المال العام | n m | pl=- | waste of public funds {mass}
هدف التعادل | n m | pl=- | equalizer
هدف الفوز | n m | pl=- | winning goal
هدف ذهبي | n m | pl=- | golden goal
هدف رئيسي | n m | pl=أهداف رئيسية | main goal
هدف شرف | n m | pl=- | consolation goal
هدف عكسي | n m | pl=أهداف عكسية | own goal
هدف نظيف | n m | pl=- | unanswered goal
هدنة إنسانية | n f | pl=- | humanitarian truce
هذه المرة | adv | | this time
هربا من | prep | | fleeing from; to escape
هربس نطاقي | n m | pl=- | shingles {mass}
هرمون الذكورة | n m | pl=- | testosterone {mass}
هرمون النمو | n m | pl=- | growth hormone
هروب رؤوس الأموال | n m | pl=- | capital flight {mass}
هز رأسه | v | impf=يهز; intr | shake his head
هز رأسها | v | impf=يهز; intr | shake her head
هز كتفيه | v | impf=يهز; intr | shrug his shoulders
هز كتفيها | v | impf=يهز; intr | shrug her shoulders
هزات ارتدادية | n f | pl=- | aftershocks {pl}
هزة أرضية | n f | pl=هزات أرضية | earthquake; tremor
هزة ارتدادية | n f | pl=هزات ارتدادية | aftershock
هزيل البنية | adj | | frail
هزيمة نكراء | n f | pl=هزائم نكراء | crushing defeat
هشاشة العظام | n f | pl=- | osteoporosis {mass}
هطول أمطار | n m | pl=- | rainfall {mass}
هطول الأمطار | n m | pl=- | rainfall {mass}
هطول الثلوج | n m | pl=- | snowfall {mass}
هطول مطري | n m | pl=- | rainfall {mass}
هلال رمضان | n m | pl=- | Ramadan crescent
هلم جرا | adv | | and so on
همزة وصل | n f | pl=- | link
هنا وهناك | adv | | here and there
هناك احتمال أن | conj | | there is a possibility that
هندسة اجتماعية | n f | pl=- | social engineering {mass}
هندسة الأوامر | n f | pl=- | prompt engineering {mass}
هندسة الاتصالات | n f | pl=- | telecommunications engineering {mass}
هندسة البترول | n f | pl=- | petroleum engineering {mass}
هندسة البرمجيات | n f | pl=- | software engineering {mass}
هندسة الحاسوب | n f | pl=- | computer engineering {mass}
هندسة الطيران | n f | pl=- | aerospace engineering {mass}; aeronautical engineering {mass}
هندسة النفط | n f | pl=- | petroleum engineering {mass}
هندسة جينية | n f | pl=- | genetic engineering {mass}
هندسة حيوية | n f | pl=- | bioengineering {mass}
هندسة طبية | n f | pl=- | medical engineering {mass}
هندسة عكسية | n f | pl=- | reverse engineering {mass}
هندسة كهربائية | n f | pl=- | electrical engineering {mass}
هندسة كيميائية | n f | pl=- | chemical engineering {mass}
هندسة مدنية | n f | pl=- | civil engineering {mass}
هندسة معمارية | n f | pl=- | architecture {mass}
هندسة ميكانيكية | n f | pl=- | mechanical engineering {mass}
هندسة وراثية | n f | pl=- | genetic engineering {mass}
هندي أحمر | adj nisba | pl=هنود | Native American
هندي أوروبي | adj nisba | | Indo-European
هوكي الجليد | n m | pl=- | ice hockey {mass}
هوكي على الجليد | n m | pl=- | ice hockey {mass}
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
هيئة تمريض | n f | pl=- | nursing staff {mass}
هيئة حكومية | n f | pl=هيئات حكومية | government body
هيئة دفاع | n f | pl=+ات | defense team
هيئة رقابية | n f | pl=هيئات رقابية | oversight body
هيئة محلفين | n f | pl=هيئات محلفين | jury
هيب هوب | n m | pl=- | hip hop {mass}
هيبة الدولة | n f | pl=- | prestige of the state
هيدروجين أخضر | n m | pl=- | green hydrogen {mass}
هيدروكسي كلوروكين | n m | pl=- | hydroxychloroquine {mass}
هيكل بيانات | n m | pl=هياكل | data structure
هيكل عظمي | n m | pl=هياكل عظمية | skeleton
واجب النفاذ | adj | | enforceable
واجب مدرسي | n m | pl=واجبات مدرسية | homework {mass}
واجب منزلي | n m | pl=واجبات منزلية | homework {mass}
واجب وطني | n m | pl=واجبات وطنية | national duty {plural: national duties}
واجبات مدرسية | n f | pl=- | homework {mass}
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
واق ذكري | n m | pl=- | condom
واق شمسي | n m | pl=- | sunscreen {mass}
واقع افتراضي | n m | pl=- | virtual reality {mass}
واقع معزز | n m | pl=- | augmented reality {mass}
واقي الشمس | n m | pl=- | sunscreen {mass}
واقي شمس | n m | pl=- | sunscreen {mass}
والجدير بالذكر | adv | | it is worth noting
والد الزوج | n m hum | pl=- | father-in-law
والد الزوجة | n m hum | pl=- | father-in-law
والد واحد | n m hum | pl=- | single parent
والدة الزوج | n f hum | pl=- | mother-in-law
وتجدر الإشارة إلى أن | conj | | it should be noted that
وثائق السفر | n f | pl=- | travel documents {pl}
وثب طويل | n m | pl=- | long jump
وثب عالي | n m | pl=- | high jump
وثيقة تأمين | n f | pl=وثائق | insurance policy {plural: insurance policies}
وثيقة سفر | n f | pl=وثائق | travel document
وثيقة هوية | n f | pl=وثائق | identity document
وجبات سريعة | n f | pl=- | fast food {mass}
وجبات مدرسية | n f | pl=- | school meals {pl}
وجبة إفطار | n f | pl=+ات | breakfast; iftar meal
وجبة السحور | n f | pl=- | suhoor meal; suhoor
وجبة جاهزة | n f | pl=وجبات جاهزة | ready meal
وجبة خفيفة | n f | pl=وجبات خفيفة | snack
وجبة دسمة | n f | pl=وجبات دسمة | heavy meal; hearty meal
وجبة رئيسية | n f | pl=وجبات رئيسية | main meal
وجبة سريعة | n f | pl=وجبات سريعة | fast-food meal; quick meal
وجبة طعام | n f | pl=+ات | meal
وجبة عشاء | n f | pl=+ات | dinner
وجبة غداء | n f | pl=+ات | lunch
وجبة فطور | n f | pl=+ات | breakfast
وجبة مدرسية | n f | pl=وجبات مدرسية | school meal
وجع الأسنان | n m | pl=- | toothache {mass}
وجع الرأس | n m | pl=- | headache
وجع الظهر | n m | pl=- | backache {mass}
وجع راس | n m | pl=- | headache
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
وردية عمل | n f | pl=+ات | work shift
وردية ليلية | n f | pl=ورديات ليلية | night shift
ورشة تدريبية | n f | pl=ورش تدريبية | training workshop
ورشة عمل | n f | pl=ورش عمل,ورشات عمل | workshop
ورق الألمنيوم | n m | pl=- | aluminum foil {mass}
ورق التواليت | n m | pl=- | toilet paper {mass}
ورق الجدران | n m | pl=- | wallpaper {mass}
ورق الحائط | n m | pl=- | wallpaper {mass}
ورق الحمام | n m | pl=- | toilet paper {mass}
ورق الغار | n m | pl=- | bay leaves {pl}
ورق اللعب | n m | pl=- | playing cards {pl}
ورق تغليف | n m | pl=- | wrapping paper {mass}
ورق تواليت | n m | pl=- | toilet paper {mass}
ورق جدران | n m | pl=- | wallpaper {mass}
ورق حائط | n m | pl=- | wallpaper {mass}
ورق زجاج | n m | pl=- | sandpaper {mass}
ورق صحي | n m | pl=- | toilet paper {mass}
ورق عنب | n m | pl=- | grape leaves {pl}; stuffed grape leaves {pl}
ورق مقوى | n m | pl=- | cardboard {mass}
ورقة اقتراع | n f | pl=أوراق | ballot; ballot paper
ورقة التوت | n f | pl=- | fig leaf
ورقة بحثية | n f | pl=أوراق بحثية | research paper
ورقة توت | n f | pl=- | fig leaf
ورقة رابحة | n f | pl=أوراق رابحة | trump card
ورقة ضغط | n f | pl=أوراق | bargaining chip; leverage {mass}
ورقة علمية | n f | pl=أوراق علمية | scientific paper
ورقة عمل | n f | pl=أوراق | working paper
ورقة مالية | n f | pl=أوراق مالية | security
ورقة مساومة | n f | pl=أوراق | bargaining chip
ورقة نقد | n f | pl=أوراق | banknote
ورقة نقدية | n f | pl=أوراق نقدية | banknote
ورم حميد | n m | pl=أورام حميدة | benign tumor
ورم خبيث | n m | pl=أورام خبيثة | malignant tumor
ورم دماغي | n m | pl=أورام دماغية | brain tumor
ورم دموي | n m | pl=- | hematoma
ورم سرطاني | n m | pl=أورام سرطانية | cancerous tumor
ورم ليفي | n m | pl=أورام ليفية | fibroid
وزارة الأمن الداخلي | n f | pl=- | Department of Homeland Security
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
وزارة العدل الأمريكية | n f | pl=- | US Justice Department
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
وسادة هوائية | n f | pl=وسائد هوائية | airbag
وسط المدينة | n m | pl=- | downtown {mass}; city center
وسط حسابي | n m | pl=- | arithmetic mean
وسواس قهري | n m | pl=- | obsessive-compulsive disorder {mass}
وسواها من | det | | and other
وسيلة إعلام | n f | pl=وسائل إعلام; plgloss=media outlets {pl} | media outlet
وسيلة إعلامية | n f | pl=وسائل إعلامية | media outlet
وسيلة نقل | n f | pl=وسائل نقل | means of transportation {plural: means of transportation}
وشى ب | v | impf=يشي ب | suggest; betray
وصفة دواء | n f | pl=+ات | prescription
وصفة طبخ | n f | pl=+ات | recipe
وصفة طبية | n f | pl=وصفات طبية | prescription
وصفة طعام | n f | pl=+ات | recipe
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
وضع وبائي | n m | pl=- | epidemiological situation
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
وقت أصلي | n m | pl=- | regulation time {mass}
وقت إضافي | n m | pl=- | extra time {mass}; overtime {mass}
وقت الشاشة | n m | pl=- | screen time {mass}
وقت الفراغ | n m | pl=- | free time {mass}; leisure time {mass}
وقت بدل الضائع | n m | pl=- | stoppage time {mass}; injury time {mass}
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
وكالات إنفاذ القانون | n f | pl=- | law enforcement agencies {pl}
وكالات الأنباء | n f | pl=- | news agencies {pl}
وكالات الإغاثة | n f | pl=- | aid agencies {pl}; relief agencies {pl}
وكالة أنباء | n f | pl=وكالات أنباء | news agency
وكالة إخبارية | n f | pl=وكالات إخبارية | news agency
وكالة إغاثة | n f | pl=+ات | relief agency
وكالة استخبارات | n f | pl=+ات | intelligence agency
وكالة تصنيف | n f | pl=+ات | rating agency
وكالة تصنيف ائتماني | n f | pl=+ات | credit rating agency
وكالة توظيف | n f | pl=+ات | employment agency {plural: employment agencies}
وكالة دولية | n f | pl=وكالات دولية | international agency
وكالة سفر | n f | pl=+ات | travel agency
وكالة سفريات | n f | pl=+ات | travel agency
وكالة غوث وتشغيل اللاجئين | n f | pl=- | UN Relief and Works Agency; UNRWA
وكالة فضاء | n f | pl=+ات | space agency
وكيل تأمين | n m hum | pl=وكلاء | insurance agent
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
يد صناعية | n f | pl=- | prosthetic hand
يد عاملة | n f | pl=أيد عاملة,أيدي عاملة | labor {mass}; workforce
يدا بيد | adv | | hand in hand
يذكر أن | conj | | it is worth mentioning that
يشار إلى أن | conj | | it is noted that
يورانيوم مخصب | n m | pl=- | enriched uranium {mass}
يورانيوم منضب | n m | pl=- | depleted uranium {mass}
يوم أمس | adv | | yesterday
يوم الدين | n m | pl=- | Day of Judgment
يوم العمال العالمي | n m | pl=- | International Workers' Day {mass}
يوم القيامة | n m | pl=- | Judgment Day {mass}
يوم زفاف | n m | pl=- | wedding day
يوم عاشوراء | n m | pl=- | Ashura {mass}
يوم عرفة | n m | pl=- | Day of Arafah
يوم عطلة | n m | pl=أيام | day off
يوم عمل | n m time | pl=أيام عمل | working day
يوم غد | adv | | tomorrow
يوما بعد آخر | adv | | day after day
يوما بعد يوم | adv | | day by day
يوما ما | adv | | one day; someday
