# Names of several words.
آبي أحمد | pn person m | | Abiy Ahmed
آدم سميث | pn person m | | Adam Smith
آسيا الصغرى | pn place f | | Asia Minor
آسيا الوسطى | pn place f | | Central Asia
آل ثاني | pn person m | | Al Thani
آل خليفة | pn person m | | Al Khalifa
آل سعود | pn person m | | Al Saud
آل صباح | pn person m | | Al Sabah
آل مكتوم | pn person m | | Al Maktoum
آل نهيان | pn person m | | Al Nahyan
آن فرانك | pn person f | | Anne Frank
آي بي إم | pn org f | | IBM
أبو الغيط | pn person m | | Aboul Gheit
أبو الهول | pn place m | | Sphinx {the}
أبو بكر | pn person m | | Abu Bakr
أبو بكر البغدادي | pn person m | | Abu Bakr al-Baghdadi
أبو ظبي | pn place f | | Abu Dhabi
أبو غريب | pn place f | | Abu Ghraib
أبو مازن | pn person m | | Abu Mazen
أبو محمد الجولاني | pn person m | | Abu Mohammed al-Jolani
أبو مهدي المهندس | pn person m | | Abu Mahdi al-Muhandis
أتلتيكو مدريد | pn org m | | Atlético Madrid
أحمد الشرع | pn person m | | Ahmed al-Sharaa
أحمدي نجاد | pn person m | | Ahmadinejad
أدولف هتلر | pn person m | | Adolf Hitler
أديس أبابا | pn place f | | Addis Ababa
أرامكو السعودية | pn org f | | Saudi Aramco
أرييل شارون | pn person m | | Ariel Sharon
أسامة بن لادن | pn person m | | Osama bin Laden
أسماء الأسد | pn person f | | Asma al-Assad
أسوشيتد برس | pn org f | | Associated Press {the}
أطباء بلا حدود | pn org f | | Doctors Without Borders
أغسطس قيصر | pn person m | | Caesar Augustus
أفريقيا الوسطى | pn place f | | Central African Republic {the}
أفريقيا جنوب الصحراء | pn place f | | sub-Saharan Africa
ألبرت أينشتاين | pn person m | | Albert Einstein
ألف ليلة وليلة | pn other f | | One Thousand and One Nights
ألفريد نوبل | pn person m | | Alfred Nobel
ألمانيا الشرقية | pn place f | | East Germany
ألمانيا الغربية | pn place f | | West Germany
أم درمان | pn place f | | Omdurman
أم قصر | pn place f | | Umm Qasr
أم كلثوم | pn person m | | Umm Kulthum
أمريكا الجنوبية | pn place f | | South America
أمريكا الشمالية | pn place f | | North America
أمريكا اللاتينية | pn place f | | Latin America
أمريكا الوسطى | pn place f | | Central America
أميركا الجنوبية | pn place f | | South America
أميركا الشمالية | pn place f | | North America
أميركا اللاتينية | pn place f | | Latin America
أنتوني بلينكن | pn person m | | Antony Blinken
أنجيلا ميركل | pn person m | | Angela Merkel
أنصار الله | pn org f | | Ansar Allah
أنطونيو غوتيريش | pn person m | | António Guterres
أنور السادات | pn person m | | Anwar Sadat
أهرام الجيزة | pn place f | | Giza pyramids {the}
أهرامات الجيزة | pn place f | | Giza pyramids {the}
أهل السنة | pn other m | | Sunnis
أوبك بلس | pn org f | | OPEC+
أوبن إيه آي | pn org f | | OpenAI
أوروبا الشرقية | pn place f | | Eastern Europe
أوروبا الغربية | pn place f | | Western Europe
أوروبا الوسطى | pn place f | | Central Europe
أولاف شولتس | pn person m | | Olaf Scholz
أيرلندا الشمالية | pn place f | | Northern Ireland
إبراهيم رئيسي | pn person m | | Ebrahim Raisi
إدارة الغذاء والدواء | pn org f | | Food and Drug Administration {the}
إسحاق نيوتن | pn person m | | Isaac Newton
إسلام آباد | pn place f | | Islamabad
إسماعيل هنية | pn person m | | Ismail Haniyeh
إقليم كردستان | pn place m | | Kurdistan Region {the}
إقليم كردستان العراق | pn place m | | Kurdistan Region of Iraq {the}
إكسون موبيل | pn org f | | ExxonMobil
إن بي سي | pn org f | | NBC
إنتر ميلان | pn org m | | Inter Milan
إنديرا غاندي | pn person f | | Indira Gandhi
إيلون ماسك | pn person m | | Elon Musk
إيمانويل ماكرون | pn person m | | Emmanuel Macron
إيه بي سي | pn org f | | ABC
ائتلاف دولة القانون | pn org m | | State of Law Coalition {the}
ابن بطوطة | pn person m | | Ibn Battuta
ابن خلدون | pn person m | | Ibn Khaldun
ابن رشد | pn person m | | Averroes; Ibn Rushd
ابن سينا | pn person m | | Avicenna; Ibn Sina
اتحاد المغرب العربي | pn org m | | Arab Maghreb Union {the}
اتفاق أوسلو | pn other m | | Oslo Accords {the}
اتفاق الطائف | pn other m | | Taif Agreement {the}
اتفاق باريس | pn other m | | Paris Agreement {the}
اتفاق باريس للمناخ | pn other m | | Paris climate agreement {the}
اتفاقيات جنيف | pn other f | | Geneva Conventions {the}
اتفاقية جنيف | pn other f | | Geneva Convention {the}
الأزهر الشريف | pn org m | | Al-Azhar
الألعاب الأولمبية | pn other f | | Olympic Games {the}
الألعاب الأوليمبية | pn other f | | Olympic Games {the}
الأم تيريزا | pn person f | | Mother Teresa
الأمم المتحدة | pn org f | | United Nations {the}; UN {the}
الأميرة ديانا | pn person f | | Princess Diana
الأوساط الأكاديمية | pn other f | | academia
الأوساط السياسية | pn other f | | political circles {pl}
الإخوان المسلمون | pn org f | | Muslim Brotherhood {the}
الإسكندر الأكبر | pn person m | | Alexander the Great
الإطار التنسيقي | pn org m | | Coordination Framework {the}
الإعلان العالمي لحقوق الإنسان | pn other m | | Universal Declaration of Human Rights {the}
الإمارات العربية المتحدة | pn place f | | United Arab Emirates {the}
الإمبراطورية البريطانية | pn org f | | British Empire {the}
الإمبراطورية البيزنطية | pn org f | | Byzantine Empire {the}
الإمبراطورية الرومانية | pn org f | | Roman Empire {the}
الإمبراطورية العثمانية | pn org f | | Ottoman Empire {the}
الإمبراطورية المغولية | pn org f | | Mongol Empire {the}
الائتلاف الوطني السوري | pn org m | | Syrian National Coalition {the}
الاتحاد الآسيوي لكرة القدم | pn org m | | Asian Football Confederation {the}
الاتحاد الأفريقي | pn org m | | African Union {the}
الاتحاد الأوروبي | pn org m | | European Union {the}; EU {the}
الاتحاد الأوروبي لكرة القدم | pn org m | | UEFA
الاتحاد الدولي لكرة القدم | pn org m | | FIFA
الاتحاد الروسي | pn place f | | Russian Federation {the}
الاتحاد السوفياتي | pn place f | | Soviet Union {the}
الاتحاد السوفيتي | pn place f | | Soviet Union {the}
الاتحاد السوفييتي | pn place f | | Soviet Union {the}
الاتحاد الوطني الكردستاني | pn org m | | Patriotic Union of Kurdistan {the}
الاحتياطي الفيدرالي | pn org m | | Federal Reserve {the}
الاحتياطي الفيدرالي الأمريكي | pn org m | | U.S. Federal Reserve {the}
الانفجار العظيم | pn other m | | Big Bang {the}
البابا فرنسيس | pn person m | | Pope Francis
البحر الأبيض المتوسط | pn place m | | Mediterranean Sea {the}; Mediterranean {the}
البحر الأحمر | pn place m | | Red Sea {the}
البحر الأدرياتيكي | pn place m | | Adriatic Sea {the}
البحر الأسود | pn place m | | Black Sea {the}
البحر الكاريبي | pn place m | | Caribbean Sea {the}
البحر المتوسط | pn place m | | Mediterranean {the}; Mediterranean Sea {the}
البحر الميت | pn place m | | Dead Sea {the}
البرلمان الأوروبي | pn org m | | European Parliament {the}
البرلمان العربي | pn org m | | Arab Parliament {the}
البنك الآسيوي للتنمية | pn org m | | Asian Development Bank {the}
البنك الأفريقي للتنمية | pn org m | | African Development Bank {the}
البنك الإسلامي للتنمية | pn org m | | Islamic Development Bank {the}
البنك الدولي | pn org m | | World Bank {the}
البنك المركزي الأوروبي | pn org m | | European Central Bank {the}
البنك المركزي العراقي | pn org m | | Central Bank of Iraq {the}
البوسنة والهرسك | pn place f | | Bosnia and Herzegovina
البيت الأبيض | pn place m | | White House {the}
التحالف العربي | pn org m | | Arab Coalition {the}
التيار الصدري | pn org m | | Sadrist Movement {the}
الثورة الأمريكية | pn other f | | American Revolution {the}
الثورة الإسلامية | pn other f | | Islamic Revolution {the}
الثورة البلشفية | pn other f | | Bolshevik Revolution {the}
الثورة الصناعية | pn other f | | Industrial Revolution {the}
الثورة الفرنسية | pn other f | | French Revolution {the}
الجامعة الأردنية | pn org f | | University of Jordan {the}
الجامعة الأمريكية | pn org f | | American University {the}
الجامعة الأمريكية في بيروت | pn org f | | American University of Beirut {the}
الجامعة التكنولوجية | pn org f | | University of Technology {the}
الجامعة العربية | pn org f | | Arab League {the}
الجامعة المستنصرية | pn org f | | Mustansiriyah University
الجبل الأسود | pn place f | | Montenegro
الجزيرة العربية | pn place f | | Arabian Peninsula {the}
الجزيرة نت | pn org f | | Al Jazeera Net
الجمعية العامة | pn org f | | General Assembly {the}
الجمعية العامة للأمم المتحدة | pn org f | | United Nations General Assembly {the}
الجمهورية الإسلامية | pn place f | | Islamic Republic {the}
الجمهورية الإسلامية الإيرانية | pn place f | | Islamic Republic of Iran {the}
الجمهورية العربية السورية | pn place f | | Syrian Arab Republic {the}
الجمهورية اليمنية | pn place f | | Republic of Yemen {the}
الجيش الأحمر | pn org m | | Red Army {the}
الجيش الأمريكي | pn org m | | U.S. Army {the}; U.S. military {the}
الجيش الأميركي | pn org m | | U.S. Army {the}; U.S. military {the}
الجيش الإسرائيلي | pn org m | | Israeli army {the}
الجيش الجمهوري الأيرلندي | pn org m | | Irish Republican Army {the}
الجيش السوري الحر | pn org m | | Free Syrian Army {the}
الجيش العراقي | pn org m | | Iraqi Army {the}
الحرب الأهلية الأمريكية | pn other f | | American Civil War {the}
الحرب الأهلية السورية | pn other f | | Syrian civil war {the}
الحرب الباردة | pn other f | | Cold War {the}
الحرب العالمية | pn other f | | World War {the}
الحرب العالمية الأولى | pn other f | | World War I; First World War {the}
الحرب العالمية الثانية | pn other f | | World War II; Second World War {the}
الحرب العراقية الإيرانية | pn other f | | Iran-Iraq War {the}
الحرس الثوري | pn org m | | Revolutionary Guard {the}
الحرس الثوري الإيراني | pn org m | | Iranian Revolutionary Guard {the}
الحرم الشريف | pn place m | | Haram al-Sharif {the}
الحرم القدسي | pn place m | | Haram al-Sharif {the}
الحروب الصليبية | pn other f | | Crusades {the}
الحزب الاشتراكي | pn org m | | Socialist Party {the}
الحزب الاشتراكي الديمقراطي | pn org m | | Social Democratic Party {the}
الحزب الجمهوري | pn org m | | Republican Party {the}
الحزب الديمقراطي | pn org m | | Democratic Party {the}
الحزب الديمقراطي الكردستاني | pn org m | | Kurdistan Democratic Party {the}
الحزب الشيوعي | pn org m | | Communist Party {the}
الحزب الشيوعي الصيني | pn org m | | Chinese Communist Party {the}
الحزب النازي | pn org m | | Nazi Party {the}
الحزب الوطني | pn org m | | National Party {the}
الحشد الشعبي | pn org m | | Popular Mobilization Forces {the}
الخارجية الأمريكية | pn org f | | U.S. State Department {the}
الخارجية الأميركية | pn org f | | U.S. State Department {the}
الخطوط الجوية العراقية | pn org f | | Iraqi Airways
الخلافة العباسية | pn org f | | Abbasid Caliphate {the}
الخليج العربي | pn place m | | Arabian Gulf {the}
الخليج الفارسي | pn place m | | Persian Gulf {the}
الدار البيضاء | pn place f | | Casablanca
الدوري الإسباني | pn other m | | La Liga
الدوري الإنجليزي الممتاز | pn other m | | Premier League {the}
الدولار الأمريكي | pn other m | | US dollar {the}
الدولار الأميركي | pn other m | | US dollar {the}
الدولة الأموية | pn org f | | Umayyad Caliphate {the}
الدولة الإسلامية | pn org f | | Islamic State {the}
الدولة العباسية | pn org f | | Abbasid Caliphate {the}
الدولة العثمانية | pn org f | | Ottoman Empire {the}
الذكاء الاصطناعي | pn other m | | artificial intelligence
الرأس الأخضر | pn place f | | Cape Verde
الرأي العام | pn other m | | public opinion
الربيع العربي | pn other m time | | Arab Spring {the}
الساحل الأفريقي | pn place m | | Sahel {the}
السد العالي | pn place m | | Aswan High Dam {the}
السلطة الفلسطينية | pn org f | | Palestinian Authority {the}
السنة والشيعة | pn other m | | Sunnis and Shiites
السوبر بول | pn other m | | Super Bowl {the}
السومرية نيوز | pn org f | | Alsumaria News
الشرطة الاتحادية | pn org f | | Federal Police {the}
الشرق الأدنى | pn place m | | Near East {the}
الشرق الأقصى | pn place m | | Far East {the}
الشرق الأوسط | pn place m | | Middle East {the}
الشريعة الإسلامية | pn other f | | Islamic law; Sharia
الشيعة والسنة | pn other m | | Shiites and Sunnis
الصابئة المندائيون | pn other m | | Sabian Mandaeans
الصحة العامة | pn other f | | public health
الصحراء الغربية | pn place f | | Western Sahara
الصحراء الكبرى | pn place f | | Sahara {the}
الصليب الأحمر | pn org m | | Red Cross {the}
الضاحية الجنوبية | pn place f | | southern suburbs {the}
الضفة الغربية | pn place f | | West Bank {the}
العالم الإسلامي | pn place m | | Muslim world {the}; Islamic world {the}
العالم الثالث | pn place m | | Third World {the}
العالم العربي | pn place m | | Arab world {the}
العالم الغربي | pn place m | | Western world {the}
العرب السنة | pn other m | | Sunni Arabs
العربية الفصحى | pn other f | | Modern Standard Arabic
العصور الوسطى | pn other f | | Middle Ages {the}
العفو الدولية | pn org f | | Amnesty International
العملية السياسية | pn other f | | political process {the}
العهد الجديد | pn other m | | New Testament {the}
العهد القديم | pn other m | | Old Testament {the}
الغوطة الشرقية | pn place f | | Eastern Ghouta
القارة القطبية الجنوبية | pn place f | | Antarctica
القانون الدولي | pn other m | | international law
القدس الشرقية | pn place f | | East Jerusalem
القرآن الكريم | pn other m | | Holy Quran {the}
القرن الأفريقي | pn place m | | Horn of Africa {the}
القرن التاسع عشر | pn other m | | 19th century {the}
القرن الثالث عشر | pn other m | | 13th century {the}
القرن الثامن عشر | pn other m | | 18th century {the}
القرن الثاني عشر | pn other m | | 12th century {the}
القرن الحادي والعشرون | pn other m | | 21st century {the}
القرن الحادي والعشرين | pn other m | | 21st century {the}
القرن الخامس عشر | pn other m | | 15th century {the}
القرن الرابع عشر | pn other m | | 14th century {the}
القرن السابع عشر | pn other m | | 17th century {the}
القرن السادس عشر | pn other m | | 16th century {the}
القرن العشرون | pn other m | | 20th century {the}
القرن العشرين | pn other m | | 20th century {the}
القرون الوسطى | pn other f | | Middle Ages {the}
القطاع الخاص | pn other m | | private sector {the}
القطاع العام | pn other m | | public sector {the}
القطب الجنوبي | pn place m | | South Pole {the}; Antarctic {the}
القطب الشمالي | pn place m | | North Pole {the}; Arctic {the}
القناة الإنجليزية | pn place f | | English Channel {the}
القوات اللبنانية | pn org f | | Lebanese Forces {the}
القيادة المركزية | pn org f | | Central Command
القيادة المركزية الأمريكية | pn org f | | U.S. Central Command
القيادة المركزية الأميركية | pn org f | | U.S. Central Command
الكتاب المقدس | pn other m | | Bible {the}
الكعبة المشرفة | pn place f | | Kaaba {the}
الكنيسة الأرثوذكسية | pn other f | | Orthodox Church {the}
الكنيسة القبطية | pn other f | | Coptic Church {the}
الكنيسة الكاثوليكية | pn other f | | Catholic Church {the}
الكونغرس الأمريكي | pn org m | | U.S. Congress {the}
الكونغرس الأميركي | pn org m | | U.S. Congress {the}
الكونغو الديمقراطية | pn place f | | Democratic Republic of the Congo {the}; DR Congo
اللجنة الأوروبية | pn org f | | European Commission {the}
اللجنة الدولية للصليب الأحمر | pn org f | | International Committee of the Red Cross {the}
اللغة الألمانية | pn other f | | German
اللغة الأمازيغية | pn other f | | Berber; Tamazight
اللغة الإسبانية | pn other f | | Spanish
اللغة الإنجليزية | pn other f | | English
اللغة التركية | pn other f | | Turkish
اللغة الروسية | pn other f | | Russian
اللغة الصينية | pn other f | | Chinese
اللغة العبرية | pn other f | | Hebrew
اللغة العربية | pn other f | | Arabic
اللغة الفارسية | pn other f | | Persian
اللغة الفرنسية | pn other f | | French
اللغة الكردية | pn other f | | Kurdish
اللغة اليابانية | pn other f | | Japanese
المتحف البريطاني | pn place m | | British Museum {the}
المجتمع الدولي | pn other m | | international community {the}
المجتمع المدني | pn other m | | civil society
المجلس الأوروبي | pn org m | | European Council {the}
المجلس الانتقالي الجنوبي | pn org m | | Southern Transitional Council {the}
المحكمة الأوروبية لحقوق الإنسان | pn org f | | European Court of Human Rights {the}
المحكمة الاتحادية العليا | pn org f | | Federal Supreme Court {the}
المحكمة الجنائية الدولية | pn org f | | International Criminal Court {the}
المحيط الأطلسي | pn place m | | Atlantic Ocean {the}; Atlantic {the}
المحيط الأطلنطي | pn place m | | Atlantic Ocean {the}
المحيط المتجمد الشمالي | pn place m | | Arctic Ocean {the}
المحيط الهادئ | pn place m | | Pacific Ocean {the}; Pacific {the}
المحيط الهادي | pn place m | | Pacific Ocean {the}; Pacific {the}
المحيط الهندي | pn place m | | Indian Ocean {the}
المدينة المنورة | pn place f | | Medina
المسجد الأقصى | pn place m | | Al-Aqsa Mosque
المسجد الحرام | pn place m | | Grand Mosque {the}
المسجد النبوي | pn place m | | Prophet's Mosque {the}
المشرق العربي | pn place m | | Mashreq {the}
المغرب العربي | pn place m | | Maghreb {the}
المفوضية الأوروبية | pn org f | | European Commission {the}
المفوضية السامية لحقوق الإنسان | pn org f | | Office of the High Commissioner for Human Rights {the}
المفوضية السامية للأمم المتحدة لشؤون اللاجئين | pn org f | | United Nations High Commissioner for Refugees {the}
المفوضية العليا المستقلة للانتخابات | pn org f | | Independent High Electoral Commission {the}
الملك عبد الله الثاني | pn person m | | King Abdullah II
الملك فيصل | pn person m | | King Faisal
الملك محمد السادس | pn person m | | King Mohammed VI
الملكة إليزابيث | pn person f | | Queen Elizabeth
المملكة الأردنية الهاشمية | pn place f | | Hashemite Kingdom of Jordan {the}
المملكة العربية السعودية | pn place f | | Kingdom of Saudi Arabia {the}; Saudi Arabia
المملكة المتحدة | pn place f | | United Kingdom {the}; UK {the}
المملكة المغربية | pn place f | | Kingdom of Morocco {the}
المنطقة الخضراء | pn place f | | Green Zone {the}
المنظمة البحرية الدولية | pn org f | | International Maritime Organization {the}
المنظمة الدولية للهجرة | pn org f | | International Organization for Migration {the}
المنظمة العربية للتنمية الزراعية | pn org f | | Arab Organization for Agricultural Development {the}
المهاتما غاندي | pn person m | | Mahatma Gandhi
النبي محمد | pn other m | | Prophet Muhammad {the}
النجف الأشرف | pn place f | | Holy Najaf
النيل الأزرق | pn place m | | Blue Nile {the}
الهلال الأحمر | pn org m | | Red Crescent {the}
الهلال الخصيب | pn place m | | Fertile Crescent {the}
الهيئة الحكومية الدولية المعنية بتغير المناخ | pn org f | | Intergovernmental Panel on Climate Change {the}
الوطن العربي | pn place m | | Arab world {the}
الوكالة الدولية للطاقة الذرية | pn org f | | International Atomic Energy Agency {the}; IAEA {the}
الولايات المتحدة | pn place f | | United States {the}
الولايات المتحدة الأمريكية | pn place f | | United States of America {the}; United States {the}
الولايات المتحدة الأميركية | pn place f | | United States of America {the}; United States {the}
باب المندب | pn place m | | Bab al-Mandab
بابوا غينيا الجديدة | pn place f | | Papua New Guinea
باراك أوباما | pn person m | | Barack Obama
باريس سان جيرمان | pn org m | | Paris Saint-Germain
بافل طالباني | pn person m | | Bafel Talabani
بان كي مون | pn person m | | Ban Ki-moon
بايرن ميونخ | pn org m | | Bayern Munich
بايرن ميونيخ | pn org m | | Bayern Munich
بحر آزوف | pn place m | | Sea of Azov {the}
بحر إيجة | pn place m | | Aegean Sea {the}
بحر البلطيق | pn place m | | Baltic Sea {the}
بحر الشمال | pn place m | | North Sea {the}
بحر الصين الجنوبي | pn place m | | South China Sea {the}
بحر العرب | pn place m | | Arabian Sea {the}
بحر قزوين | pn place m | | Caspian Sea {the}
بحيرة طبريا | pn place f | | Sea of Galilee {the}
بحيرة فيكتوريا | pn place f | | Lake Victoria
برج إيفل | pn place m | | Eiffel Tower {the}
برج خليفة | pn place m | | Burj Khalifa {the}
برنامج الأغذية العالمي | pn org m | | World Food Programme {the}
برنامج الأمم المتحدة الإنمائي | pn org m | | United Nations Development Programme {the}
برنامج الأمم المتحدة للبيئة | pn org m | | United Nations Environment Programme {the}
برهم صالح | pn person m | | Barham Salih
بروتوكول كيوتو | pn other m | | Kyoto Protocol {the}
بروتوكول مونتريال | pn other m | | Montreal Protocol {the}
بريت ماكغورك | pn person m | | Brett McGurk
بريتيش بتروليوم | pn org f | | British Petroleum
بريطانيا العظمى | pn place f | | Great Britain
بشار الأسد | pn person m | | Bashar al-Assad
بعثة الأمم المتحدة لمساعدة العراق | pn org f | | United Nations Assistance Mission for Iraq {the}
بلاد الرافدين | pn place f | | Mesopotamia
بلاد الشام | pn place f | | Levant {the}
بلاد القبائل | pn place f | | Kabylia
بلاد فارس | pn place f | | Persia
بلاد ما بين النهرين | pn place f | | Mesopotamia
بلاك ووتر | pn org f | | Blackwater
بن زايد | pn person m | | bin Zayed
بن سلمان | pn person m | | bin Salman
بن غفير | pn person m | | Ben-Gvir
بن غوريون | pn person m | | Ben-Gurion
بن لادن | pn person m | | bin Laden
بنك إنجلترا | pn org m | | Bank of England {the}
بنك الاحتياطي الفيدرالي | pn org m | | Federal Reserve {the}
بنك الشعب الصيني | pn org m | | People's Bank of China {the}
بنك اليابان | pn org m | | Bank of Japan {the}
بنيامين نتنياهو | pn person m | | Benjamin Netanyahu
بهاء الدين | pn person m | | Bahaa al-Din
بوركينا فاسو | pn place f | | Burkina Faso
بوريس جونسون | pn person m | | Boris Johnson
بوكو حرام | pn org f | | Boko Haram
بوينس آيرس | pn place f | | Buenos Aires
بي إم دبليو | pn org f | | BMW
بي بي سي | pn org f | | BBC {the}
بيت لحم | pn place f | | Bethlehem
بيل غيتس | pn person m | | Bill Gates
بيل كلينتون | pn person m | | Bill Clinton
بينظير بوتو | pn person f | | Benazir Bhutto
بيونغ يانغ | pn place f | | Pyongyang
تاج محل | pn place m | | Taj Mahal {the}
تحالف الفتح | pn org m | | Fatah Alliance {the}
ترينيداد وتوباغو | pn place f | | Trinidad and Tobago
تشات جي بي تي | pn org f | | ChatGPT
تشارلز داروين | pn person m | | Charles Darwin
تشرين الأول | pn other m time | | October
تشرين الثاني | pn other m time | | November
تشي جيفارا | pn person m | | Che Guevara
تل أبيب | pn place f | | Tel Aviv
تمثال الحرية | pn place m | | Statue of Liberty {the}
تميم بن حمد | pn person m | | Tamim bin Hamad
تنظيم الدولة | pn org m | | Islamic State {the}
تنظيم الدولة الإسلامية | pn org m | | Islamic State {the}
تنظيم القاعدة | pn org m | | al-Qaeda
تنظيم داعش | pn org m | | ISIS
توت عنخ آمون | pn person m | | Tutankhamun
توتال إنرجيز | pn org f | | TotalEnergies
توقيت غرينتش | pn other m | | GMT
توماس إديسون | pn person m | | Thomas Edison
توني بلير | pn person m | | Tony Blair
تيار الحكمة | pn org m | | Wisdom Movement {the}
تيريزا ماي | pn person f | | Theresa May
تيزي وزو | pn place f | | Tizi Ouzou
تيك توك | pn org f | | TikTok
تيمور الشرقية | pn place f | | East Timor
ثورة العشرين | pn other f | | 1920 Revolution {the}
جائزة الأوسكار | pn other f | | Oscar {the}; Academy Award {the}
جائزة نوبل | pn other f | | Nobel Prize {the}
جائزة نوبل للسلام | pn other f | | Nobel Peace Prize {the}
جاستن ترودو | pn person m | | Justin Trudeau
جافا سكريبت | pn org f | | JavaScript
جامعة أكسفورد | pn org f | | University of Oxford {the}
جامعة الأزهر | pn org f | | Al-Azhar University
جامعة البصرة | pn org f | | University of Basrah {the}
جامعة الدول العربية | pn org f | | League of Arab States {the}; Arab League {the}
جامعة القاهرة | pn org f | | Cairo University
جامعة المستنصرية | pn org f | | Mustansiriyah University
جامعة الملك سعود | pn org f | | King Saud University
جامعة الموصل | pn org f | | University of Mosul {the}
جامعة النهرين | pn org f | | Al-Nahrain University
جامعة برينستون | pn org f | | Princeton University
جامعة بغداد | pn org f | | University of Baghdad {the}
جامعة دمشق | pn org f | | Damascus University
جامعة ستانفورد | pn org f | | Stanford University
جامعة شيكاغو | pn org f | | University of Chicago {the}
جامعة عين شمس | pn org f | | Ain Shams University
جامعة كاليفورنيا | pn org f | | University of California {the}
جامعة كامبريدج | pn org f | | University of Cambridge {the}
جامعة كولومبيا | pn org f | | Columbia University
جامعة نيويورك | pn org f | | New York University
جامعة هارفارد | pn org f | | Harvard University
جامعة ييل | pn org f | | Yale University
جبال الأطلس | pn place f | | Atlas Mountains {the}
جبال الألب | pn place f | | Alps {the}
جبال الأنديز | pn place f | | Andes Mountains {the}
جبال الأورال | pn place f | | Ural Mountains {the}
جبال الهيمالايا | pn place f | | Himalayas {the}
جبال حمرين | pn place f | | Hamrin Mountains {the}
جبال زاغروس | pn place f | | Zagros Mountains {the}
جبال قنديل | pn place f | | Qandil Mountains {the}
جبران خليل جبران | pn person m | | Kahlil Gibran
جبل إيفرست | pn place m | | Mount Everest
جبل سنجار | pn place m | | Mount Sinjar
جبل طارق | pn place f | | Gibraltar
جبل فوجي | pn place m | | Mount Fuji
جبل لبنان | pn place m | | Mount Lebanon
جبهة النصرة | pn org f | | Nusra Front {the}
جدار برلين | pn place m | | Berlin Wall {the}
جزر القمر | pn place f | | Comoros {the}
جزر الكناري | pn place f | | Canary Islands {the}
جزر المالديف | pn place f | | Maldives {the}
جزر سليمان | pn place f | | Solomon Islands {the}
جزر فوكلاند | pn place f | | Falkland Islands {the}
جلال طالباني | pn person m | | Jalal Talabani
جماعة الإخوان | pn org f | | Muslim Brotherhood {the}
جماعة الإخوان المسلمين | pn org f | | Muslim Brotherhood {the}
جماعة الحوثي | pn org f | | Houthis {the}
جمال الدين | pn person m | | Jamal al-Din
جمال خاشقجي | pn person m | | Jamal Khashoggi
جمال عبد الناصر | pn person m | | Gamal Abdel Nasser
جمهورية أفريقيا الوسطى | pn place f | | Central African Republic {the}
جمهورية التشيك | pn place f | | Czech Republic {the}
جمهورية الدومينيكان | pn place f | | Dominican Republic {the}
جمهورية الصين الشعبية | pn place f | | People's Republic of China {the}
جمهورية العراق | pn place f | | Republic of Iraq {the}
جمهورية الكونغو الديمقراطية | pn place f | | Democratic Republic of the Congo {the}
جمهورية مصر العربية | pn place f | | Arab Republic of Egypt {the}
جنرال إلكتريك | pn org f | | General Electric
جنرال موتورز | pn org f | | General Motors
جنكيز خان | pn person m | | Genghis Khan
جنوب آسيا | pn place f | | South Asia
جنوب أفريقيا | pn place f | | South Africa
جنوب السودان | pn place m | | South Sudan
جنوب القوقاز | pn place m | | South Caucasus {the}
جنوب شرق آسيا | pn place f | | Southeast Asia
جهاز الأمن الوطني | pn org m | | National Security Service {the}
جهاز المخابرات الوطني العراقي | pn org m | | Iraqi National Intelligence Service {the}
جهاز مكافحة الإرهاب | pn org m | | Counter-Terrorism Service {the}
جو بايدن | pn person m | | Joe Biden
جورج واشنطن | pn person m | | George Washington
جورجيا الأمريكية | pn place f | | Georgia
جوزيف عون | pn person m | | Joseph Aoun
جولدمان ساكس | pn org f | | Goldman Sachs
جيف بيزوس | pn person m | | Jeff Bezos
جيه بي مورغان | pn org f | | JPMorgan
حائط البراق | pn place m | | Western Wall {the}
حافظ الأسد | pn person m | | Hafez al-Assad
حرب أكتوبر | pn other f | | October War {the}
حرب الخليج | pn other f | | Gulf War {the}
حرب فيتنام | pn other f | | Vietnam War {the}
حركة أمل | pn org f | | Amal Movement {the}
حركة الجهاد الإسلامي | pn org f | | Palestinian Islamic Jihad; Islamic Jihad
حركة الشباب | pn org f | | al-Shabaab
حركة النهضة | pn org f | | Ennahda Movement {the}
حركة بابليون | pn org f | | Babylon Movement {the}
حركة حقوق | pn org f | | Hoquq Movement {the}
حركة حماس | pn org f | | Hamas
حركة طالبان | pn org f | | Taliban {the}
حركة فتح | pn org f | | Fatah
حزب البعث | pn org m | | Baath Party {the}
حزب الدعوة | pn org m | | Dawa Party {the}
حزب الدعوة الإسلامية | pn org m | | Islamic Dawa Party {the}
حزب الشعب الجمهوري | pn org m | | Republican People's Party {the}
حزب العدالة والتنمية | pn org m | | Justice and Development Party {the}
حزب العمال | pn org m | | Labor Party {the}
حزب العمال الكردستاني | pn org m | | Kurdistan Workers' Party {the}; PKK {the}
حزب العمل | pn org m | | Labor Party {the}
حزب الله | pn org m | | Hezbollah
حزب الليكود | pn org m | | Likud
حزب المحافظين | pn org m | | Conservative Party {the}
حزب الوفد | pn org m | | Wafd Party {the}
حزب تقدم | pn org m | | Taqaddum Party {the}
حسن نصر الله | pn person m | | Hassan Nasrallah
حسني مبارك | pn person m | | Hosni Mubarak
حقوق الإنسان | pn other f | | human rights {pl}
حلف الأطلسي | pn org m | | NATO
حلف الناتو | pn org m | | NATO
حلف شمال الأطلسي | pn org m | | NATO
حلف وارسو | pn org m | | Warsaw Pact {the}
حوض الأمازون | pn place m | | Amazon basin {the}
حيدر العبادي | pn person m | | Haider al-Abadi
خالد مشعل | pn person m | | Khaled Meshaal
خام برنت | pn other m | | Brent crude
خان يونس | pn place f | | Khan Yunis
خليج المكسيك | pn place m | | Gulf of Mexico {the}
خليج عدن | pn place m | | Gulf of Aden {the}
خليج عمان | pn place m | | Gulf of Oman {the}
خليفة حفتر | pn person m | | Khalifa Haftar
خير الدين | pn person m | | Khair al-Din
دا فينشي | pn person m | | da Vinci
داوود أوغلو | pn person m | | Davutoglu
درب التبانة | pn place f | | Milky Way {the}
دوري أبطال آسيا | pn other m | | AFC Champions League {the}
دوري أبطال أوروبا | pn other m | | Champions League {the}
دولة الإمارات العربية المتحدة | pn place f | | United Arab Emirates {the}
دولة الكويت | pn place f | | State of Kuwait {the}
دولة فلسطين | pn place f | | State of Palestine {the}
دولة قطر | pn place f | | State of Qatar {the}
دونالد ترامب | pn person m | | Donald Trump
دونالد ترمب | pn person m | | Donald Trump
دويتشه فيله | pn org f | | Deutsche Welle
دويتشه فيليه | pn org f | | Deutsche Welle
ديار بكر | pn place f | | Diyarbakir
دير الزور | pn place f | | Deir ez-Zor
ديفيد بترايوس | pn person m | | David Petraeus
ديفيد كاميرون | pn person m | | David Cameron
ذو الحجة | pn other m time | | Dhu al-Hijjah
ذو القعدة | pn other m time | | Dhu al-Qadah
ذي قار | pn place f | | Dhi Qar
رأس الخيمة | pn place f | | Ras al-Khaimah
رابطة الدول المستقلة | pn org f | | Commonwealth of Independent States {the}
رابطة دول جنوب شرق آسيا | pn org f | | Association of Southeast Asian Nations {the}
رام الله | pn place f | | Ramallah
ربيع الآخر | pn other m time | | Rabi al-Thani
ربيع الأول | pn other m time | | Rabi al-Awwal
رجب طيب أردوغان | pn person m | | Recep Tayyip Erdogan
رسول الله | pn other m | | Messenger of God {the}
رشيد عالي الكيلاني | pn person m | | Rashid Ali al-Gaylani
رفيق الحريري | pn person m | | Rafik Hariri
روسيا الاتحادية | pn place f | | Russian Federation {the}
روسيا اليوم | pn org f | | Russia Today
ريال مدريد | pn org m | | Real Madrid
ريشي سوناك | pn person m | | Rishi Sunak
ريف دمشق | pn place f | | Rif Dimashq
ريو دي جانيرو | pn place f | | Rio de Janeiro
زين العراق | pn org f | | Zain Iraq
ساحة التحرير | pn place f | | Tahrir Square
ساحل العاج | pn place f | | Ivory Coast {the}
سان بطرسبرغ | pn place f | | Saint Petersburg
سان دييغو | pn place f | | San Diego
سان فرانسيسكو | pn place f | | San Francisco
سان مارينو | pn place f | | San Marino
ساو باولو | pn place f | | São Paulo
سبيس إكس | pn org f | | SpaceX
ستاندرد آند بورز | pn org f | | Standard & Poor's
ستيف جوبز | pn person m | | Steve Jobs
سد الموصل | pn place m | | Mosul Dam
سد النهضة | pn place m | | Grand Ethiopian Renaissance Dam {the}; Renaissance Dam {the}
سد حديثة | pn place m | | Haditha Dam
سرايا السلام | pn org f | | Saraya al-Salam
سرايا القدس | pn org f | | Al-Quds Brigades {the}
سعد الحريري | pn person m | | Saad Hariri
سعد الدين | pn person m | | Saad al-Din
سكاي نيوز | pn org f | | Sky News
سكاي نيوز عربية | pn org f | | Sky News Arabia
سلام فياض | pn person m | | Salam Fayyad
سلطنة عمان | pn place f | | Sultanate of Oman {the}; Oman
سلمان بن عبد العزيز | pn person m | | Salman bin Abdulaziz
سمير جعجع | pn person m | | Samir Geagea
سناب شات | pn org f | | Snapchat
سهل نينوى | pn place f | | Nineveh Plains {the}
سوبر بول | pn other m | | Super Bowl {the}
سور الصين العظيم | pn place m | | Great Wall of China {the}
سوق الشيوخ | pn place f | | Suq al-Shuyukh
سي إن إن | pn org f | | CNN
سي بي إس | pn org f | | CBS
سيرغي لافروف | pn person m | | Sergei Lavrov
سيغموند فرويد | pn person m | | Sigmund Freud
سيف الدين | pn person m | | Saif al-Din
شارل ديغول | pn person m | | Charles de Gaulle
شبكة الإعلام العراقي | pn org f | | Iraqi Media Network {the}
شبه الجزيرة الأيبيرية | pn place f | | Iberian Peninsula {the}
شبه الجزيرة العربية | pn place f | | Arabian Peninsula {the}
شبه الجزيرة الكورية | pn place f | | Korean Peninsula {the}
شبه جزيرة القرم | pn place f | | Crimean Peninsula {the}; Crimea
شبه جزيرة سيناء | pn place f | | Sinai Peninsula {the}
شرق آسيا | pn place f | | East Asia
شرق أفريقيا | pn place f | | East Africa
شركة آبل | pn org f | | Apple
شركة شل | pn org f | | Shell
شركة نيسان | pn org f | | Nissan
شرم الشيخ | pn place f | | Sharm el-Sheikh
شط العرب | pn place m | | Shatt al-Arab {the}
شفق نيوز | pn org f | | Shafaq News
شمال أفريقيا | pn place f | | North Africa
شمس الدين | pn person m | | Shams al-Din
شهر رمضان | pn other m time | | Ramadan
شهر محرم | pn other m time | | Muharram
شي جين بينغ | pn person m | | Xi Jinping
شينزو آبي | pn person m | | Shinzo Abe
صحيفة الأهرام | pn org f | | Al-Ahram
صحيفة الشرق الأوسط | pn org f | | Asharq Al-Awsat
صدام حسين | pn person m | | Saddam Hussein
صلاح الدين | pn place f | | Salah al-Din; Saladin
صلاح الدين الأيوبي | pn person m | | Saladin
صندوق الأمم المتحدة للسكان | pn org m | | United Nations Population Fund {the}
صندوق النقد الدولي | pn org m | | International Monetary Fund {the}; IMF {the}
صندوق النقد العربي | pn org m | | Arab Monetary Fund {the}
عادل عبد المهدي | pn person m | | Adel Abdul-Mahdi
عبد الأمير | pn person m | | Abdul Amir
عبد الباري | pn person m | | Abdel Bari
عبد الحسين | pn person m | | Abdul Hussein
عبد الحق | pn person m | | Abdul Haq
عبد الحليم | pn person m | | Abdel Halim
عبد الحميد | pn person m | | Abdul Hamid
عبد الخالق | pn person m | | Abdul Khaliq
عبد الرحمن | pn person m | | Abdul Rahman
عبد الرحيم | pn person m | | Abdul Rahim
عبد الرزاق | pn person m | | Abdul Razzaq
عبد الزهرة | pn person m | | Abdul Zahra
عبد الستار | pn person m | | Abdul Sattar
عبد السلام | pn person m | | Abdul Salam; Abdus Salam
عبد العزيز | pn person m | | Abdulaziz
عبد الغني | pn person m | | Abdul Ghani
عبد الفتاح | pn person m | | Abdel Fattah
عبد الفتاح البرهان | pn person m | | Abdel Fattah al-Burhan
عبد الفتاح السيسي | pn person m | | Abdel Fattah el-Sisi
عبد القادر | pn person m | | Abdul Qadir; Abdelkader
عبد الكريم | pn person m | | Abdul Karim
عبد اللطيف | pn person m | | Abdul Latif
عبد اللطيف رشيد | pn person m | | Abdul Latif Rashid
عبد الله | pn person m | | Abdullah
عبد المجيد | pn person m | | Abdul Majid; Abdelmadjid
عبد المجيد تبون | pn person m | | Abdelmadjid Tebboune
عبد الملك | pn person m | | Abdul Malik
عبد الملك الحوثي | pn person m | | Abdul Malik al-Houthi
عبد المهدي | pn person m | | Abdul-Mahdi
عبد الناصر | pn person m | | Abdel Nasser
عبد الواحد | pn person m | | Abdul Wahid
عبد الوهاب | pn person m | | Abdul Wahab
عبد ربه | pn person m | | Abd Rabbuh
عبد ربه منصور هادي | pn person m | | Abd Rabbuh Mansur Hadi
عبيد الله | pn person m | | Ubaydallah
عز الدين | pn person m | | Izz al-Din
عصائب أهل الحق | pn org f | | Asaib Ahl al-Haq
عصبة الأمم | pn org f | | League of Nations {the}
عصر التنوير | pn other m time | | Enlightenment {the}
عصر النهضة | pn other m time | | Renaissance {the}
علاء الدين | pn person m | | Alaa al-Din; Aladdin
علي خامنئي | pn person m | | Ali Khamenei
علي عبد الله صالح | pn person m | | Ali Abdullah Saleh
عمار الحكيم | pn person m | | Ammar al-Hakim
عمر البشير | pn person m | | Omar al-Bashir
عمران خان | pn person m | | Imran Khan
عين الأسد | pn place f | | Ain al-Asad
عين التمر | pn place f | | Ain al-Tamr
عين العرب | pn place f | | Kobani
غابات الأمازون | pn place f | | Amazon rainforest {the}
غازي عنتاب | pn place f | | Gaziantep
غرب آسيا | pn place f | | West Asia
غرب أفريقيا | pn place f | | West Africa
غولدمان ساكس | pn org f | | Goldman Sachs
غينيا الاستوائية | pn place f | | Equatorial Guinea
غينيا بيساو | pn place f | | Guinea-Bissau
فؤاد حسين | pn person m | | Fuad Hussein
فالح الفياض | pn person m | | Falih al-Fayyad
فان غوخ | pn person m | | van Gogh
فايننشال تايمز | pn org f | | Financial Times {the}
فتح الله | pn person m | | Fathallah
فرانس برس | pn org f | | Agence France-Presse; AFP
فرانسوا هولاند | pn person m | | François Hollande
فلاديمير بوتين | pn person m | | Vladimir Putin
فوكس نيوز | pn org f | | Fox News
فولوديمير زيلينسكي | pn person m | | Volodymyr Zelensky
فيدل كاسترو | pn person m | | Fidel Castro
فيروس كورونا | pn other m | | coronavirus
فيروس نقص المناعة البشرية | pn other m | | HIV
فيلق القدس | pn org m | | Quds Force {the}
قاسم الأعرجي | pn person m | | Qasim al-Araji
قاسم سليماني | pn person m | | Qasem Soleimani
قاعدة بلد | pn place f | | Balad base
قباد طالباني | pn person m | | Qubad Talabani
قبة الصخرة | pn place f | | Dome of the Rock {the}
قصر الإليزيه | pn place m | | Élysée Palace {the}
قصر باكنغهام | pn place m | | Buckingham Palace
قضاء التاجي | pn place f | | Taji district
قطاع غزة | pn place f | | Gaza Strip {the}
قناة الجزيرة | pn org f | | Al Jazeera
قناة السويس | pn place f | | Suez Canal {the}
قناة العربية | pn org f | | Al Arabiya
قناة بنما | pn place f | | Panama Canal {the}
قوات البيشمركة | pn org f | | Peshmerga forces {pl}
قوات الدعم السريع | pn org f | | Rapid Support Forces {the}
قوات سوريا الديمقراطية | pn org f | | Syrian Democratic Forces {the}
قوبلاي خان | pn person m | | Kublai Khan
قيس الخزعلي | pn person m | | Qais al-Khazali
قيس سعيد | pn person m | | Kais Saied
كأس آسيا | pn other m | | Asian Cup {the}
كأس الخليج | pn other m | | Gulf Cup {the}
كأس العالم | pn other m | | World Cup {the}
كارل ماركس | pn person m | | Karl Marx
كارولينا الجنوبية | pn place f | | South Carolina
كارولينا الشمالية | pn place f | | North Carolina
كامالا هاريس | pn person m | | Kamala Harris
كانون الأول | pn other m time | | December
كانون الثاني | pn other m time | | January
كتائب القسام | pn org f | | Qassam Brigades {the}
كتائب حزب الله | pn org f | | Kataib Hezbollah
كربلاء المقدسة | pn place f | | Holy Karbala
كردستان العراق | pn place m | | Iraqi Kurdistan
كريستوفر كولومبوس | pn person m | | Christopher Columbus
كريستيانو رونالدو | pn person m | | Cristiano Ronaldo
كنيسة القيامة | pn place f | | Church of the Holy Sepulchre {the}
كوت ديفوار | pn place f | | Côte d'Ivoire
كوريا الجنوبية | pn place f | | South Korea
كوريا الشمالية | pn place f | | North Korea
كوفي عنان | pn person m | | Kofi Annan
كوكب الأرض | pn place m | | planet Earth
كوكب الزهرة | pn place m | | Venus
كوكب المريخ | pn other m | | Mars
كوكب المشتري | pn place m | | Jupiter
كوكب زحل | pn place m | | Saturn
كوكب عطارد | pn other m | | Mercury
كونداليزا رايس | pn person f | | Condoleezza Rice
كيب تاون | pn place f | | Cape Town
كير ستارمر | pn person m | | Keir Starmer
كيم جونغ أون | pn person m | | Kim Jong Un
لاس فيغاس | pn place f | | Las Vegas
لوس أنجلس | pn place f | | Los Angeles
لوس أنجلوس | pn place f | | Los Angeles
لوس أنجليس | pn place f | | Los Angeles
لوك أويل | pn org f | | Lukoil
لوكهيد مارتن | pn org f | | Lockheed Martin
لويد أوستن | pn person m | | Lloyd Austin
ليدي غاغا | pn person f | | Lady Gaga
ليمان براذرز | pn org f | | Lehman Brothers
لينكد إن | pn org f | | LinkedIn
ليوناردو دافنشي | pn person m | | Leonardo da Vinci
ليونيل ميسي | pn person m | | Lionel Messi
مارتن لوثر | pn person m | | Martin Luther
مارتن لوثر كينغ | pn person m | | Martin Luther King
مارغريت تاتشر | pn person m | | Margaret Thatcher
مارك زوكربيرغ | pn person m | | Mark Zuckerberg
ماركو بولو | pn person m | | Marco Polo
ماركو روبيو | pn person m | | Marco Rubio
ماري كوري | pn person f | | Marie Curie
ماريو دراجي | pn person m | | Mario Draghi
مالالا يوسف زاي | pn person m | | Malala Yousafzai
مانشستر سيتي | pn org m | | Manchester City
مانشستر يونايتد | pn org m | | Manchester United
ماو تسي تونغ | pn person m | | Mao Zedong
مايك بومبيو | pn person m | | Mike Pompeo
مايكل أنجلو | pn person m | | Michelangelo
مايكل جاكسون | pn person m | | Michael Jackson
مبادرة الحزام والطريق | pn other f | | Belt and Road Initiative {the}
مبادرة السلام العربية | pn other f | | Arab Peace Initiative {the}
مبنى الكابيتول | pn place m | | Capitol {the}
متحف اللوفر | pn place m | | Louvre {the}
مجلة تايم | pn org f | | Time magazine
مجلس أوروبا | pn org m | | Council of Europe {the}
مجلس الأمن | pn org m | | Security Council {the}
مجلس الأمن الدولي | pn org m | | UN Security Council {the}
مجلس الاحتياطي الفيدرالي | pn org m | | Federal Reserve {the}
مجلس التعاون الخليجي | pn org m | | Gulf Cooperation Council {the}
مجلس التعاون لدول الخليج العربية | pn org m | | Cooperation Council for the Arab States of the Gulf {the}
مجلس الدوما | pn org m | | State Duma {the}
مجلس الشورى | pn org m | | Shura Council {the}
مجلس الشيوخ | pn org m | | Senate {the}
مجلس الشيوخ الأمريكي | pn org m | | U.S. Senate {the}
مجلس الشيوخ الأميركي | pn org m | | U.S. Senate {the}
مجلس العموم | pn org m | | House of Commons {the}
مجلس القضاء الأعلى | pn org m | | Supreme Judicial Council {the}
مجلس اللوردات | pn org m | | House of Lords {the}
مجلس النواب | pn org m | | House of Representatives {the}
مجلس النواب العراقي | pn org m | | Iraqi Council of Representatives {the}; Iraqi parliament {the}
مجلس حقوق الإنسان | pn org m | | Human Rights Council {the}
مجلس صيانة الدستور | pn org m | | Guardian Council {the}
مجموعة البريكس | pn org f | | BRICS {the}
مجموعة السبع | pn org f | | Group of Seven {the}; G7 {the}
مجموعة العشرين | pn org f | | Group of Twenty {the}; G20 {the}
مجموعة فاغنر | pn org f | | Wagner Group {the}
محطة الفضاء الدولية | pn place f | | International Space Station {the}
محكمة العدل الأوروبية | pn org f | | European Court of Justice {the}
محكمة العدل الدولية | pn org f | | International Court of Justice {the}
محمد بن زايد | pn person m | | Mohammed bin Zayed
محمد بن سلمان | pn person m | | Mohammed bin Salman
محمد شياع السوداني | pn person m | | Mohammed Shia al-Sudani
محمد صلاح | pn person m | | Mohamed Salah
محمد علي كلاي | pn person m | | Muhammad Ali
محمد مرسي | pn person m | | Mohamed Morsi
محمود درويش | pn person m | | Mahmoud Darwish
محمود عباس | pn person m | | Mahmoud Abbas
محيي الدين | pn person m | | Muhyi al-Din
مخيم الهول | pn place f | | al-Hol camp
مدينة الزرقاء | pn place f | | Zarqa
مدينة الصدر | pn place f | | Sadr City
مدينة العمارة | pn place f | | Amarah
مدينة الكويت | pn place f | | Kuwait City
مدينة تدمر | pn place f | | Palmyra
مدينة قم | pn place f | | Qom
مدينة مشهد | pn place f | | Mashhad
مدينة نيويورك | pn place f | | New York City
مراسلون بلا حدود | pn org f | | Reporters Without Borders
مرسيدس بنز | pn org f | | Mercedes-Benz
مسرور بارزاني | pn person m | | Masrour Barzani
مسعود البارزاني | pn person m | | Masoud Barzani
مسعود بارزاني | pn person m | | Masoud Barzani
مصطفى الكاظمي | pn person m | | Mustafa al-Kadhimi
مصطفى كمال أتاتورك | pn person m | | Mustafa Kemal Ataturk
مضيق البوسفور | pn place m | | Bosphorus {the}
مضيق الدردنيل | pn place m | | Dardanelles {the}
مضيق باب المندب | pn place m | | Bab al-Mandab Strait {the}
مضيق جبل طارق | pn place f | | Strait of Gibraltar {the}
مضيق هرمز | pn place m | | Strait of Hormuz {the}
مطار أربيل الدولي | pn place f | | Erbil International Airport
مطار بغداد الدولي | pn place f | | Baghdad International Airport
معاهدة روما | pn other f | | Treaty of Rome {the}
معاهدة فرساي | pn other f | | Treaty of Versailles {the}
معاهدة لشبونة | pn other f | | Treaty of Lisbon {the}
معسكر التاجي | pn place f | | Camp Taji
معسكر فيكتوريا | pn place f | | Camp Victoria
معمر القذافي | pn person m | | Muammar Gaddafi
معهد ماساتشوستس للتكنولوجيا | pn org m | | Massachusetts Institute of Technology {the}
مقتدى الصدر | pn person m | | Muqtada al-Sadr
مقدونيا الشمالية | pn place f | | North Macedonia
مكة المكرمة | pn place f | | Mecca
مكتب التحقيقات الاتحادي | pn org m | | Federal Bureau of Investigation {the}; FBI {the}
مكتب التحقيقات الفيدرالي | pn org m | | Federal Bureau of Investigation {the}; FBI {the}
مكسيكو سيتي | pn place f | | Mexico City
مملكة البحرين | pn place f | | Kingdom of Bahrain {the}
منطقة اليورو | pn place f | | eurozone {the}
منطقة شنغن | pn place f | | Schengen Area {the}
منظمة أطباء بلا حدود | pn org f | | Doctors Without Borders
منظمة الأغذية والزراعة | pn org f | | Food and Agriculture Organization {the}
منظمة التجارة العالمية | pn org f | | World Trade Organization {the}
منظمة التحرير الفلسطينية | pn org f | | Palestine Liberation Organization {the}
منظمة التعاون الإسلامي | pn org f | | Organization of Islamic Cooperation {the}
منظمة التعاون الاقتصادي والتنمية | pn org f | | Organisation for Economic Co-operation and Development {the}; OECD {the}
منظمة التعاون والتنمية الاقتصادية | pn org f | | Organisation for Economic Co-operation and Development {the}
منظمة الدول المصدرة للبترول | pn org f | | Organization of the Petroleum Exporting Countries {the}
منظمة الدول المصدرة للنفط | pn org f | | Organization of the Petroleum Exporting Countries {the}
منظمة الشفافية الدولية | pn org f | | Transparency International
منظمة الصحة العالمية | pn org f | | World Health Organization {the}; WHO {the}
منظمة العفو الدولية | pn org f | | Amnesty International
منظمة العمل الدولية | pn org f | | International Labor Organization {the}
منظمة شنغهاي للتعاون | pn org f | | Shanghai Cooperation Organisation {the}
مورغان ستانلي | pn org f | | Morgan Stanley
ميثاق الأمم المتحدة | pn other m | | United Nations Charter {the}
ميدان التحرير | pn place f | | Tahrir Square
ميشال عون | pn person m | | Michel Aoun
ميناء الفاو | pn place f | | Faw Port
نابليون بونابرت | pn person m | | Napoleon Bonaparte
نادي الزوراء | pn org m | | Al-Zawraa
نادي الشرطة | pn org m | | Al-Shorta
نادي الهلال | pn org m | | Al-Hilal
ناريندرا مودي | pn person m | | Narendra Modi
نبوخذ نصر | pn person m | | Nebuchadnezzar
نبيه بري | pn person m | | Nabih Berri
نجيب محفوظ | pn person m | | Naguib Mahfouz
نجيب ميقاتي | pn person m | | Najib Mikati
نزار قباني | pn person m | | Nizar Qabbani
نصر الله | pn person m | | Nasrallah
نعيم قاسم | pn person m | | Naim Qassem
نهر الأردن | pn place m | | Jordan River {the}
نهر الأمازون | pn place m | | Amazon River {the}
نهر التايمز | pn place m | | River Thames {the}; Thames {the}
نهر الدانوب | pn place m | | Danube River {the}
نهر الراين | pn place m | | Rhine River {the}; Rhine {the}
نهر السند | pn place m | | Indus River {the}
نهر السين | pn place m | | Seine River {the}; Seine {the}
نهر الغانج | pn place m | | Ganges {the}
نهر الفرات | pn place m | | Euphrates River {the}
نهر الفولغا | pn place m | | Volga River {the}
نهر الليطاني | pn place m | | Litani River {the}
نهر المسيسيبي | pn place m | | Mississippi River {the}
نهر النيل | pn place m | | Nile River {the}; Nile {the}
نهر اليانغتسي | pn place m | | Yangtze River {the}
نهر دجلة | pn place m | | Tigris River {the}
نواف سلام | pn person m | | Nawaf Salam
نور الدين | pn person m | | Nour al-Din
نوري المالكي | pn person m | | Nouri al-Maliki
نيجيرفان بارزاني | pn person m | | Nechirvan Barzani
نيكولا تسلا | pn person m | | Nikola Tesla
نيكولا ساركوزي | pn person m | | Nicolas Sarkozy
نيلسون مانديلا | pn person m | | Nelson Mandela
نيو أورليانز | pn place f | | New Orleans
نيو مكسيكو | pn place f | | New Mexico
نيويورك تايمز | pn org f | | New York Times {the}
هادي العامري | pn person m | | Hadi al-Amiri
هارون الرشيد | pn person m | | Harun al-Rashid
هضبة الأناضول | pn place f | | Anatolian Plateau {the}
هضبة الجولان | pn place f | | Golan Heights {the}
هضبة نجد | pn place f | | Najd Plateau {the}
هنري كيسنجر | pn person m | | Henry Kissinger
هوشيار زيباري | pn person m | | Hoshyar Zebari
هونج كونج | pn place f | | Hong Kong
هونغ كونغ | pn place f | | Hong Kong
هيئة الحشد الشعبي | pn org f | | Popular Mobilization Commission {the}
هيئة تحرير الشام | pn org f | | Hayat Tahrir al-Sham
هيثم بن طارق | pn person m | | Haitham bin Tariq
هيلاري كلينتون | pn person f | | Hillary Clinton
هيومن رايتس ووتش | pn org f | | Human Rights Watch
واتس آب | pn org f | | WhatsApp
وادي السيليكون | pn place f | | Silicon Valley
واشنطن العاصمة | pn place f | | Washington, D.C.
واشنطن بوست | pn org f | | Washington Post {the}
وحدات حماية الشعب | pn org f | | People's Protection Units {the}
وزارة الخارجية الأمريكية | pn org f | | U.S. State Department {the}
وزارة الخارجية الأميركية | pn org f | | U.S. State Department {the}
وزارة الخزانة الأمريكية | pn org f | | U.S. Treasury Department {the}
وزارة الخزانة الأميركية | pn org f | | U.S. Treasury Department {the}
وزارة الدفاع الأمريكية | pn org f | | U.S. Department of Defense {the}
وزارة الدفاع الأميركية | pn org f | | U.S. Department of Defense {the}
وسائل الإعلام | pn other f | | media {the} {pl}
وسائل الإعلام الاجتماعية | pn other f | | social media
وسائل التواصل الاجتماعي | pn other f | | social media
وعد بلفور | pn other m | | Balfour Declaration {the}
وكالة أسوشيتد برس | pn org f | | Associated Press {the}
وكالة أنباء الإمارات | pn org f | | Emirates News Agency {the}
وكالة أنباء الشرق الأوسط | pn org f | | Middle East News Agency {the}
وكالة الأمن القومي | pn org f | | National Security Agency {the}
وكالة الأناضول | pn org f | | Anadolu Agency
وكالة الأنباء السعودية | pn org f | | Saudi Press Agency {the}
وكالة الأنباء العراقية | pn org f | | Iraqi News Agency {the}
وكالة الأنباء القطرية | pn org f | | Qatar News Agency {the}
وكالة الأنباء الكويتية | pn org f | | Kuwait News Agency {the}
وكالة الاستخبارات المركزية | pn org f | | Central Intelligence Agency {the}; CIA {the}
وكالة الطاقة الدولية | pn org f | | International Energy Agency {the}
وكالة الطاقة الذرية | pn org f | | Atomic Energy Agency {the}
وكالة الفضاء الأوروبية | pn org f | | European Space Agency {the}
وكالة المخابرات المركزية | pn org f | | Central Intelligence Agency {the}; CIA {the}
وكالة تاس | pn org f | | TASS
وكالة رويترز | pn org f | | Reuters
وكالة شينخوا | pn org f | | Xinhua
وكالة فرانس برس | pn org f | | Agence France-Presse; AFP
وكالة ناسا | pn org f | | NASA
وليد جنبلاط | pn person m | | Walid Jumblatt
ونستون تشرشل | pn person m | | Winston Churchill
وول ستريت | pn place f | | Wall Street
وول ستريت جورنال | pn org f | | Wall Street Journal {the}
وول مارت | pn org f | | Walmart
ويليام شكسبير | pn person m | | William Shakespeare
ياسر عرفات | pn person m | | Yasser Arafat
يحيى السنوار | pn person m | | Yahya Sinwar
ينس ستولتنبرغ | pn person m | | Jens Stoltenberg
يوليوس قيصر | pn person m | | Julius Caesar
يوم الأحد | pn other m time | | Sunday
يوم الأربعاء | pn other m time | | Wednesday
يوم الاثنين | pn other m time | | Monday
يوم الثلاثاء | pn other m time | | Tuesday
يوم الجمعة | pn other m time | | Friday
يوم الخميس | pn other m time | | Thursday
يوم السبت | pn other m time | | Saturday
