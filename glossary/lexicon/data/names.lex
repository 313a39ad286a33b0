# Names of one word: places, people, organisations.
آب | pn other m time | | August
آدم | pn person m | | Adam
آذار | pn other m time | | March
آرثر | pn person m | | Arthur
آرون | pn person m | | Aaron
آسيا | pn place f | | Asia
آسياسيل | pn org f | | Asiacell
آسيان | pn org f | | ASEAN
آشور | pn place f | | Assyria
آندي | pn person m | | Andy
آيباد | pn org f | | iPad
آيسلندا | pn place f | | Iceland
آيفون | pn org f | | iPhone
أبريل | pn other m time | | April
أبو | pn person m | | Abu
أبوجا | pn place f | | Abuja
أبوظبي | pn place f | | Abu Dhabi
أتاتورك | pn person m | | Ataturk
أتلانتا | pn place f | | Atlanta
أثينا | pn place f | | Athens
أحمد | pn person m | | Ahmed; Ahmad
أدنوك | pn org f | | ADNOC
أذربيجان | pn place f | | Azerbaijan
أرامكو | pn org f | | Aramco
أربيل | pn place f | | Erbil
أردوغان | pn person m | | Erdogan
أرسطو | pn person m | | Aristotle
أرسنال | pn org m | | Arsenal
أرمينيا | pn place f | | Armenia
أريحا | pn place f | | Jericho
أريزونا | pn place f | | Arizona
أسامة | pn person m | | Osama
أسانج | pn person m | | Assange
أستانا | pn place f | | Astana
أسترازينيكا | pn org f | | AstraZeneca
أستراليا | pn place f | | Australia
أسعد | pn person m | | Asaad
أسمرة | pn place f | | Asmara
أسوان | pn place f | | Aswan
أسيوط | pn place f | | Asyut
أصفهان | pn place f | | Isfahan
أغادير | pn place f | | Agadir
أغسطس | pn other m time | | August
أفريقيا | pn place f | | Africa
أفريل | pn other m time | | April
أفغانستان | pn place f | | Afghanistan
أفلاطون | pn person m | | Plato
أكتوبر | pn other m time | | October
أكرا | pn place f | | Accra
أكرم | pn person m | | Akram
أكسفورد | pn place f | | Oxford
ألاسكا | pn place f | | Alaska
ألبانيا | pn place f | | Albania
ألبرت | pn person m | | Albert
ألبرتو | pn person m | | Alberto
ألفريد | pn person m | | Alfred
ألكسندر | pn person m | | Alexander
ألكسي | pn person m | | Alexei
ألمانيا | pn place f | | Germany
أمازون | pn org f | | Amazon
أمجد | pn person m | | Amjad
أمريكا | pn place f | | America
أمستردام | pn place f | | Amsterdam
أميركا | pn place f | | America
أنتاركتيكا | pn place f | | Antarctica
أنتوني | pn person m | | Anthony
أنتويرب | pn place f | | Antwerp
أنجيلا | pn person f | | Angela
أندرسون | pn person m | | Anderson
أندرو | pn person m | | Andrew
أندرويد | pn org f | | Android
أندريه | pn person m | | André
أندورا | pn place f | | Andorra
أنديرا | pn person f | | Indira
أنطوان | pn person m | | Antoine
أنطوني | pn person m | | Antony
أنطونيو | pn person m | | Antonio
أنطونيوس | pn person m | | Antonius
أنغولا | pn place f | | Angola
أنقرة | pn place f | | Ankara
أنور | pn person m | | Anwar
أوابك | pn org f | | OAPEC
أوباما | pn person m | | Obama
أوبر | pn org f | | Uber
أوبك | pn org f | | OPEC
أوت | pn other m time | | August
أوتاوا | pn place f | | Ottawa
أوجلان | pn person m | | Ocalan
أوديسا | pn place f | | Odesa
أور | pn place f | | Ur
أوراسيا | pn place f | | Eurasia
أوراكل | pn org f | | Oracle
أورانوس | pn place m | | Uranus
أوربان | pn person m | | Orbán
أورسولا | pn person f | | Ursula
أوروبا | pn place f | | Europe
أوروغواي | pn place f | | Uruguay
أوريغون | pn place f | | Oregon
أوزبكستان | pn place f | | Uzbekistan
أوساكا | pn place f | | Osaka
أوستن | pn person m | | Austin
أوسكار | pn person m | | Oscar
أوسلو | pn place f | | Oslo
أوغندا | pn place f | | Uganda
أوقيانوسيا | pn place f | | Oceania
أوكرانيا | pn place f | | Ukraine
أوكسفورد | pn place f | | Oxford
أولمرت | pn person m | | Olmert
أوليفر | pn person m | | Oliver
أونروا | pn org f | | UNRWA
أوهايو | pn place f | | Ohio
أيار | pn other m time | | May
أيرلندا | pn place f | | Ireland
أيزنهاور | pn person m | | Eisenhower
أيلول | pn other m time | | September
أيمن | pn person m | | Ayman
أينشتاين | pn person m | | Einstein
أيوب | pn person m | | Ayoub
إبراهيم | pn person m | | Ibrahim; Abraham
إثيوبيا | pn place f | | Ethiopia
إدريس | pn person m | | Idris
إدغار | pn person m | | Edgar
إدلب | pn place f | | Idlib
إدنبرة | pn place f | | Edinburgh
إدوارد | pn person m | | Edward
إديسون | pn person m | | Edison
إربد | pn place f | | Irbid
إرنا | pn org f | | IRNA
إروين | pn person m | | Erwin
إريتريا | pn place f | | Eritrea
إريك | pn person m | | Eric
إزمير | pn place f | | Izmir
إسبانيا | pn place f | | Spain
إسبرانتو | pn other f | | Esperanto
إسبرطة | pn place f | | Sparta
إستونيا | pn place f | | Estonia
إسحاق | pn person m | | Isaac; Ishaq
إسحق | pn person m | | Isaac
إسرائيل | pn place f | | Israel
إسطنبول | pn place f | | Istanbul
إسكندنافيا | pn place f | | Scandinavia
إسماعيل | pn person m | | Ismail
إسواتيني | pn place f | | Eswatini
إشبيلية | pn place f | | Seville
إلياس | pn person m | | Elias
إليزابيث | pn person f | | Elizabeth
إلينوي | pn place f | | Illinois
إميلي | pn person f | | Emily
إنتربول | pn org f | | Interpol
إنتل | pn org f | | Intel
إنجلترا | pn place f | | England
إندونيسيا | pn place f | | Indonesia
إنستجرام | pn org f | | Instagram
إنستغرام | pn org f | | Instagram
إنفيديا | pn org f | | Nvidia
إنكلترا | pn place f | | England
إياد | pn person m | | Iyad
إيان | pn person m | | Ian
إيبولا | pn other m | | Ebola
إيران | pn place f | | Iran
إيرباص | pn org f | | Airbus
إيطاليا | pn place f | | Italy
إيغاد | pn org f | | IGAD
إيغور | pn person m | | Igor
إيفا | pn person f | | Eva
إيفان | pn person m | | Ivan
إيفانكا | pn person f | | Ivanka
إيكواس | pn org f | | ECOWAS
إيلات | pn place f | | Eilat
إيلون | pn person m | | Elon
إيلين | pn person f | | Eileen
إيما | pn person f | | Emma
إيمانويل | pn person m | | Emmanuel
إيهاب | pn person m | | Ihab
اسكتلندا | pn place f | | Scotland
الآرامية | pn other f | | Aramaic
الأحد | pn other m time | | Sunday
الأربعاء | pn other m time | | Wednesday
الأرثوذكسية | pn other f | | Orthodoxy
الأرجنتين | pn place f | | Argentina
الأردن | pn place m | | Jordan
الأردية | pn other f | | Urdu
الأزهر | pn org m | | Al-Azhar
الأسد | pn person m | | al-Assad
الأسدي | pn person m | | al-Asadi
الأطلسي | pn place m | | Atlantic {the}
الأعرجي | pn person m | | al-Araji
الأعظمية | pn place f | | Adhamiyah
الأقصر | pn place f | | Luxor
الألمانية | pn other f | | German
الأمازون | pn place f | | Amazon {the}
الأمازيغية | pn other f | | Berber; Tamazight
الأمهرية | pn other f | | Amharic
الأناضول | pn place f | | Anatolia
الأنبار | pn place f | | Anbar
الأندلس | pn place f | | al-Andalus
الأنديز | pn place f | | Andes {the}
الأهوار | pn place f | | Marshes {the}
الأهواز | pn place f | | Ahvaz
الأوردو | pn other f | | Urdu
الأوروغواي | pn place f | | Uruguay
الأونروا | pn org f | | UNRWA
الإسبانية | pn other f | | Spanish
الإسبرانتو | pn other f | | Esperanto
الإسكندر | pn person m | | Alexander
الإسكندرية | pn place f | | Alexandria
الإسلام | pn other m | | Islam
الإسماعيلية | pn place f | | Ismailia
الإكوادور | pn place f | | Ecuador
الإليزيه | pn place m | | Élysée Palace {the}
الإمارات | pn place f | | UAE {the}
الإنتربول | pn org f | | Interpol
الإنجليزية | pn other f | | English
الإنجيل | pn other m | | Gospel {the}
الإنكليزية | pn other f | | English
الإيدز | pn other m | | AIDS
الإيزيديون | pn other m | | Yazidis
الإيطالية | pn other f | | Italian
الإيكواس | pn org f | | ECOWAS
الإيكونوميست | pn org f | | Economist {the}
الاثنين | pn other m time | | Monday
الانتفاضة | pn other f | | Intifada {the}
البارزاني | pn person m | | Barzani
الباهاما | pn place f | | Bahamas {the}
البترا | pn place f | | Petra
البتراء | pn place f | | Petra
البحرين | pn place f | | Bahrain
البرادعي | pn person m | | ElBaradei
البرازيل | pn place f | | Brazil
البرتغال | pn place f | | Portugal
البرتغالية | pn other f | | Portuguese
البروتستانتية | pn other f | | Protestantism
البريكس | pn org f | | BRICS
البشمركة | pn org f | | Peshmerga {the}
البصرة | pn place f | | Basra
البغدادي | pn person m | | al-Baghdadi
البقاع | pn place f | | Bekaa {the}
البلقان | pn place m | | Balkans {the}
البنتاجون | pn place m | | Pentagon {the}
البنتاغون | pn place m | | Pentagon {the}
البندقية | pn place f | | Venice
البوذية | pn other f | | Buddhism
البوسعيدي | pn person m | | al-Busaidi
البوسفور | pn place m | | Bosphorus {the}
البوسنة | pn place f | | Bosnia
البوكمال | pn place f | | Albu Kamal
البولندية | pn other f | | Polish
البوندستاغ | pn org m | | Bundestag {the}
البياتي | pn person m | | al-Bayati
البيرو | pn place f | | Peru
البيشمركة | pn org f | | Peshmerga {the}
التبت | pn place f | | Tibet
التركمانية | pn other f | | Turkmen
التركية | pn other f | | Turkish
التشيك | pn place f | | Czech Republic {the}
التكريتي | pn person m | | al-Tikriti
التلمود | pn other m | | Talmud {the}
التميمي | pn person m | | al-Tamimi
التنف | pn place f | | Tanf
التوراة | pn other f | | Torah {the}
الثلاثاء | pn other m time | | Tuesday
الجادرية | pn place f | | Jadriya
الجبوري | pn person m | | al-Jubouri
الجبير | pn person m | | al-Jubeir
الجزائر | pn place f | | Algeria; Algiers
الجعفري | pn person m | | al-Jaafari
الجليل | pn place f | | Galilee
الجمعة | pn other m time | | Friday
الجميلي | pn person m | | al-Jumaili
الجواهري | pn person m | | al-Jawahiri
الجولان | pn place f | | Golan {the}
الجولاني | pn person m | | al-Jolani
الجيزة | pn place f | | Giza
الحبانية | pn place f | | Habbaniyah
الحبشة | pn place f | | Abyssinia
الحجاز | pn place f | | Hejaz {the}
الحديدة | pn place f | | Hodeidah
الحريري | pn person m | | Hariri
الحسكة | pn place f | | Hasakah
الحسن | pn person m | | al-Hassan
الحسين | pn person m | | Hussein; al-Hussein
الحسيني | pn person m | | al-Husseini
الحكيم | pn person m | | al-Hakim
الحلبوسي | pn person m | | al-Halbousi
الحلة | pn place f | | Hillah
الحمدانية | pn place f | | Hamdaniya
الحوثي | pn person m | | al-Houthi; Houthi
الحويجة | pn place f | | Hawija
الخالدي | pn person m | | al-Khalidi
الخرطوم | pn place f | | Khartoum
الخزعلي | pn person m | | al-Khazali
الخفاجي | pn person m | | al-Khafaji
الخليج | pn place m | | Gulf {the}
الخميس | pn other m time | | Thursday
الخميني | pn person m | | Khomeini
الخنجر | pn person m | | al-Khanjar
الخوئي | pn person m | | al-Khoei
الخوارزمي | pn person m | | al-Khwarizmi
الدانمارك | pn place f | | Denmark
الدانوب | pn place m | | Danube {the}
الدبيبة | pn person m | | Dbeibah
الدراجي | pn person m | | al-Darraji
الدليمي | pn person m | | al-Dulaimi
الدمام | pn place f | | Dammam
الدنمارك | pn place f | | Denmark
الدوحة | pn place f | | Doha
الدوسري | pn person m | | al-Dosari
الدوما | pn org m | | State Duma {the}
الدومينيكان | pn place f | | Dominican Republic {the}
الديوانية | pn place f | | Diwaniyah
الراوي | pn person m | | al-Rawi
الراين | pn place m | | Rhine {the}
الرباط | pn place f | | Rabat
الربيعي | pn person m | | al-Rubaie
الرصافة | pn place f | | Rusafa
الرطبة | pn place f | | Rutba
الرقة | pn place f | | Raqqa
الركابي | pn person m | | al-Rikabi
الرمادي | pn place f | | Ramadi
الرميثة | pn place f | | Rumaitha
الروسية | pn other f | | Russian
الرياض | pn place f | | Riyadh
الزاب | pn place m | | Zab {the}
الزاملي | pn person m | | al-Zamili
الزبيدي | pn person m | | al-Zubaidi
الزبير | pn place f | | Zubair
الزرادشتية | pn other f | | Zoroastrianism
الزرفي | pn person m | | al-Zurfi
الزرقاوي | pn person m | | al-Zarqawi
الزعتري | pn place f | | Zaatari
الزهراء | pn person f | | al-Zahra
الزهراني | pn person m | | al-Zahrani
السادات | pn person m | | Sadat
الساعدي | pn person m | | al-Saadi
السامرائي | pn person m | | al-Samarrai
السبت | pn other m time | | Saturday
السريان | pn other m | | Syriacs
السريانية | pn other f | | Syriac
السعودية | pn place f | | Saudi Arabia
السلفادور | pn place f | | El Salvador
السلفية | pn other f | | Salafism
السليمانية | pn place f | | Sulaymaniyah
السماوة | pn place f | | Samawah
السنسكريتية | pn other f | | Sanskrit
السنغال | pn place f | | Senegal
السنوار | pn person m | | Sinwar
السواحلية | pn other f | | Swahili
السودان | pn place m | | Sudan
السوداني | pn person m | | al-Sudani
السوربون | pn org f | | Sorbonne {the}
السويد | pn place f | | Sweden
السويداء | pn place f | | Suwayda
السويدية | pn other f | | Swedish
السويس | pn place f | | Suez
السياب | pn person m | | al-Sayyab
السيخية | pn other f | | Sikhism
السيستاني | pn person m | | al-Sistani
السيسي | pn person m | | el-Sisi
الشاباك | pn org m | | Shin Bet
الشابندر | pn person m | | al-Shabandar
الشارقة | pn place f | | Sharjah
الشطرة | pn place f | | Shatra
الشلامجة | pn place f | | Shalamcheh
الشمري | pn person m | | al-Shammari
الشهواني | pn person m | | al-Shahwani
الشيباني | pn person m | | al-Shaibani
الشيشان | pn place f | | Chechnya
الشيطان | pn other m | | Satan; devil {the}
الصدر | pn person m | | al-Sadr
الصهيونية | pn other f | | Zionism
الصوفية | pn other f | | Sufism
الصومال | pn place m | | Somalia
الصويرة | pn place f | | Suwaira
الصين | pn place f | | China
الصينية | pn other f | | Chinese
الطائف | pn place f | | Taif
الطائي | pn person m | | al-Tai
الطارمية | pn place f | | Tarmiyah
الطالباني | pn person m | | Talabani
الطوز | pn place f | | Tuz Khurmatu
الظهران | pn place f | | Dhahran
الظواهري | pn person m | | al-Zawahiri
العامري | pn person m | | al-Amiri
العاني | pn person m | | al-Ani
العبادي | pn person m | | al-Abadi
العبرية | pn other f | | Hebrew
العبيدي | pn person m | | al-Obaidi
العتيبي | pn person m | | al-Otaibi
العراق | pn place m | | Iraq
العربية | pn other f | | Arabic
العريش | pn place f | | Arish
العزاوي | pn person m | | al-Azzawi
العقبة | pn place f | | Aqaba
العليمي | pn person m | | al-Alimi
العمادية | pn place f | | Amadiya
العنزي | pn person m | | al-Anzi
العيساوي | pn person m | | al-Issawi
الغابون | pn place f | | Gabon
الغارديان | pn org f | | Guardian {the}
الغامدي | pn person m | | al-Ghamdi
الغانمي | pn person m | | al-Ghanimi
الغراوي | pn person m | | al-Gharrawi
الغردقة | pn place f | | Hurghada
الغزالي | pn person m | | al-Ghazali
الغنوشي | pn person m | | Ghannouchi
الفاتيكان | pn place f | | Vatican {the}
الفارابي | pn person m | | al-Farabi
الفارسية | pn other f | | Persian
الفاو | pn place f | | Faw
الفجيرة | pn place f | | Fujairah
الفرات | pn place m | | Euphrates {the}
الفرنسية | pn other f | | French
الفصحى | pn other f | | Standard Arabic
الفلبين | pn place f | | Philippines {the}
الفلوجة | pn place f | | Fallujah
الفياض | pn person m | | al-Fayyad
الفيفا | pn org f | | FIFA
الفيوم | pn place f | | Fayoum
القادسية | pn place f | | Qadisiyah
القامشلي | pn place f | | Qamishli
القاهرة | pn place f | | Cairo
القحطاني | pn person m | | al-Qahtani
القدس | pn place f | | Jerusalem
القذافي | pn person m | | Gaddafi
القرآن | pn other m | | Quran {the}
القرم | pn place f | | Crimea
القرنة | pn place f | | Qurna
القسطنطينية | pn place f | | Constantinople
القنيطرة | pn place f | | Quneitra
القوقاز | pn place m | | Caucasus {the}
القيارة | pn place f | | Qayyarah
القيروان | pn place f | | Kairouan
القيسي | pn person m | | al-Qaisi
الكابيتول | pn place m | | Capitol {the}
الكاثوليكية | pn other f | | Catholicism
الكاريبي | pn place m | | Caribbean {the}
الكاظمي | pn person m | | al-Kadhimi
الكاظمية | pn place f | | Kadhimiya
الكاميرون | pn place f | | Cameroon
الكرادة | pn place f | | Karrada
الكردية | pn other f | | Kurdish
الكرملين | pn place f | | Kremlin {the}
الكعبة | pn place f | | Kaaba {the}
الكعبي | pn person m | | al-Kaabi
الكناني | pn person m | | al-Kinani
الكنيست | pn org m | | Knesset {the}
الكوت | pn place f | | Kut
الكورية | pn other f | | Korean
الكوفة | pn place f | | Kufa
الكونجرس | pn org m | | Congress
الكونغرس | pn org m | | Congress
الكونغو | pn place f | | Congo {the}
الكويت | pn place f | | Kuwait
اللاتينية | pn other f | | Latin
اللاذقية | pn place f | | Latakia
اللامي | pn person m | | al-Lami
اللطيفية | pn place f | | Latifiyah
الله | pn other m | | God; Allah
اللهيبي | pn person m | | al-Luhaibi
الليكود | pn org m | | Likud
المالديف | pn place f | | Maldives {the}
المالكي | pn person m | | al-Maliki
المتنبي | pn person m | | al-Mutanabbi
المثنى | pn place f | | Muthanna
المجر | pn place f | | Hungary
المحرقة | pn other f | | Holocaust {the}
المحمداوي | pn person m | | al-Muhammadawi
المحمودية | pn place f | | Mahmudiyah
المريخ | pn place m | | Mars
المسيح | pn person m | | Christ; Messiah {the}
المسيحية | pn other f | | Christianity
المشهداني | pn person m | | al-Mashhadani
المطلك | pn person m | | al-Mutlaq
المطيري | pn person m | | al-Mutairi
المغرب | pn place m | | Morocco
المقدادية | pn place f | | Muqdadiyah
المكسيك | pn place f | | Mexico
المكلا | pn place f | | Mukalla
المنامة | pn place f | | Manama
المنصورية | pn place f | | Mansuriyah
المنيا | pn place f | | Minya
الموساد | pn org m | | Mossad
الموسوي | pn person m | | al-Mousawi
الموصل | pn place f | | Mosul
الناتو | pn org m | | NATO
الناصرة | pn place f | | Nazareth
الناصرية | pn place f | | Nasiriyah
النبطية | pn place f | | Nabatieh
النجف | pn place f | | Najaf
النجيفي | pn person m | | al-Nujaifi
النرويج | pn place f | | Norway
النعمانية | pn place f | | Numaniyah
النقب | pn place f | | Negev {the}
النكبة | pn other f | | Nakba {the}
النمسا | pn place f | | Austria
النيجر | pn place f | | Niger
النيل | pn place m | | Nile {the}
الهاشمي | pn person m | | al-Hashimi
الهند | pn place f | | India
الهندوسية | pn other f | | Hinduism
الهولندية | pn other f | | Dutch
الهولوكوست | pn other f | | Holocaust {the}
اليابان | pn place f | | Japan
اليابانية | pn other f | | Japanese
الياسري | pn person m | | al-Yasiri
اليمن | pn place m | | Yemen
اليهودية | pn other f | | Judaism
اليوتيوب | pn org f | | YouTube
اليورو | pn other m | | euro {the}
اليوروبول | pn org f | | Europol
اليوسفية | pn place f | | Yusufiyah
اليونان | pn place f | | Greece
اليونانية | pn other f | | Greek
اليونسكو | pn org f | | UNESCO
اليونيتاد | pn org f | | UNITAD
اليونيسف | pn org f | | UNICEF
اليونيسيف | pn org f | | UNICEF
اليونيفيل | pn org f | | UNIFIL
بابل | pn place f | | Babylon
بابلو | pn person m | | Pablo
باتريك | pn person m | | Patrick
باخ | pn person m | | Bach
باراغواي | pn place f | | Paraguay
باراك | pn person m | | Barack; Barak
باربرا | pn person f | | Barbara
بارزاني | pn person m | | Barzani
باريس | pn place f | | Paris
باستور | pn person m | | Pasteur
باسيل | pn person m | | Bassil
بافاريا | pn place f | | Bavaria
بافيت | pn person m | | Buffett
باقر | pn person m | | Baqir
باكستان | pn place f | | Pakistan
باكو | pn place f | | Baku
باماكو | pn place f | | Bamako
بانكوك | pn place f | | Bangkok
بايثون | pn org f | | Python
بايدن | pn person m | | Biden
بجاية | pn place f | | Béjaïa
بدر | pn person m | | Badr
براتيسلافا | pn place f | | Bratislava
برازيليا | pn place f | | Brasília
براغ | pn place f | | Prague
براون | pn person m | | Brown
برايان | pn person m | | Brian
برشلونة | pn place f | | Barcelona
برلسكوني | pn person m | | Berlusconi
برلين | pn place f | | Berlin
برمنغهام | pn place f | | Birmingham
برن | pn place f | | Bern
برنارد | pn person m | | Bernard
برهم | pn person m | | Barham
بروسيا | pn place f | | Prussia
بروكسل | pn place f | | Brussels
بروكلين | pn place f | | Brooklyn
بروناي | pn place f | | Brunei
بريتوريا | pn place f | | Pretoria
بريزبن | pn place f | | Brisbane
بريطانيا | pn place f | | Britain
بريكس | pn org f | | BRICS
برينستون | pn org f | | Princeton
بزشكيان | pn person m | | Pezeshkian
بسام | pn person m | | Bassam
بسمارك | pn person m | | Bismarck
بشار | pn person m | | Bashar
بشير | pn person m | | Bashir
بطرس | pn person m | | Peter; Boutros
بعشيقة | pn place f | | Bashiqa
بعقوبة | pn place f | | Baqubah
بعلبك | pn place f | | Baalbek
بغداد | pn place f | | Baghdad
بكين | pn place f | | Beijing
بلاسخارت | pn person m | | Plasschaert
بلال | pn person m | | Bilal
بلجيكا | pn place f | | Belgium
بلغاريا | pn place f | | Bulgaria
بلغراد | pn place f | | Belgrade
بلفاست | pn place f | | Belfast
بلقيس | pn person f | | Bilqis
بلوتو | pn place m | | Pluto
بلومبرغ | pn org f | | Bloomberg
بلومبيرغ | pn org f | | Bloomberg
بلير | pn person m | | Blair
بلينكن | pn person m | | Blinken
بن | pn person m | | bin
بنجامين | pn person m | | Benjamin
بنسلفانيا | pn place f | | Pennsylvania
بنغازي | pn place f | | Benghazi
بنغالور | pn place f | | Bangalore
بنغلادش | pn place f | | Bangladesh
بنغلاديش | pn place f | | Bangladesh
بنما | pn place f | | Panama
بنيامين | pn person m | | Benjamin
بنين | pn place f | | Benin
بهاء | pn person m | | Bahaa
بوب | pn person m | | Bob
بوتان | pn place f | | Bhutan
بوتسوانا | pn place f | | Botswana
بوتفليقة | pn person m | | Bouteflika
بوتن | pn person m | | Putin
بوتين | pn person m | | Putin
بوخارست | pn place f | | Bucharest
بودابست | pn place f | | Budapest
بوذا | pn person m | | Buddha
بورتسودان | pn place f | | Port Sudan
بورتوريكو | pn place f | | Puerto Rico
بوردو | pn place f | | Bordeaux
بورسعيد | pn place f | | Port Said
بورقيبة | pn person m | | Bourguiba
بورما | pn place f | | Burma
بوروندي | pn place f | | Burundi
بوريل | pn person m | | Borrell
بوسطن | pn place f | | Boston
بوش | pn person m | | Bush
بوغوتا | pn place f | | Bogotá
بول | pn person m | | Paul
بولس | pn person m | | Paul
بولسونارو | pn person m | | Bolsonaro
بولندا | pn place f | | Poland
بولونيا | pn place f | | Bologna
بوليفيا | pn place f | | Bolivia
بومباي | pn place f | | Bombay
بومبيو | pn person m | | Pompeo
بون | pn place f | | Bonn
بوينغ | pn org f | | Boeing
بيبسي | pn org f | | Pepsi
بيتر | pn person m | | Peter
بيتهوفن | pn person m | | Beethoven
بيتي | pn person f | | Betty
بيجي | pn place f | | Baiji
بيدرو | pn person m | | Pedro
بيرسي | pn person m | | Percy
بيرو | pn place f | | Peru
بيروت | pn place f | | Beirut
بيريز | pn person m | | Peres
بيزوس | pn person m | | Bezos
بيسكوف | pn person m | | Peskov
بيشاور | pn place f | | Peshawar
بيكاسو | pn person m | | Picasso
بيكهام | pn person m | | Beckham
بيل | pn person m | | Bill
بيلاروس | pn place f | | Belarus
بيلاروسيا | pn place f | | Belarus
بيلوسي | pn person m | | Pelosi
بيليز | pn place f | | Belize
بيليه | pn person m | | Pelé
بيير | pn person m | | Pierre
تاتشر | pn person m | | Thatcher
تامر | pn person m | | Tamer
تايبيه | pn place f | | Taipei
تايلاند | pn place f | | Thailand
تايلند | pn place f | | Thailand
تايلور | pn person m | | Taylor
تايوان | pn place f | | Taiwan
تبريز | pn place f | | Tabriz
تبليسي | pn place f | | Tbilisi
تبوك | pn place f | | Tabuk
تبون | pn person m | | Tebboune
ترامب | pn person m | | Trump
تركمانستان | pn place f | | Turkmenistan
تركيا | pn place f | | Turkey
ترمب | pn person m | | Trump
ترودو | pn person m | | Trudeau
ترومان | pn person m | | Truman
تسلا | pn person m | | Tesla
تسيبراس | pn person m | | Tsipras
تشاد | pn place f | | Chad
تشارلز | pn person m | | Charles
تشارلي | pn person m | | Charlie
تشافيز | pn person m | | Chávez
تشرشل | pn person m | | Churchill
تشيرنوبيل | pn place f | | Chernobyl
تشيكوسلوفاكيا | pn place f | | Czechoslovakia
تشيلسي | pn org m | | Chelsea
تشيلي | pn place f | | Chile
تشيني | pn person m | | Cheney
تعز | pn place f | | Taiz
تكريت | pn place f | | Tikrit
تكساس | pn place f | | Texas
تلعفر | pn place f | | Tal Afar
تلغرام | pn org f | | Telegram
تليغرام | pn org f | | Telegram
تموز | pn other m time | | July
تنزانيا | pn place f | | Tanzania
تورونتو | pn place f | | Toronto
تورينغ | pn person m | | Turing
تورينو | pn place f | | Turin
توسكانا | pn place f | | Tuscany
توغو | pn place f | | Togo
تولستوي | pn person m | | Tolstoy
تولوز | pn place f | | Toulouse
توم | pn person m | | Tom
توماس | pn person m | | Thomas
تونس | pn place f | | Tunisia; Tunis
توني | pn person m | | Tony
تويتر | pn org f | | Twitter
تويوتا | pn org f | | Toyota
تيرانا | pn place f | | Tirana
تيري | pn person m | | Terry; Thierry
تيريزا | pn person f | | Theresa
تيلرسون | pn person m | | Tillerson
تيم | pn person m | | Tim
تيمورلنك | pn person m | | Timur
ثامر | pn person m | | Thamer
جابر | pn person m | | Jaber
جاسم | pn person m | | Jassim
جافا | pn org f | | Java
جاك | pn person m | | Jack; Jacques
جاكرتا | pn place f | | Jakarta
جاكسون | pn person m | | Jackson
جاكسونفيل | pn place f | | Jacksonville
جاكوب | pn person m | | Jacob
جاليليو | pn person m | | Galileo
جامايكا | pn place f | | Jamaica
جان | pn person m | | Jean
جانفي | pn other m time | | January
جبار | pn person m | | Jabbar
جباليا | pn place f | | Jabalia
جدة | pn place f | | Jeddah
جرينلاند | pn place f | | Greenland
جعجع | pn person m | | Geagea
جعفر | pn person m | | Jaafar
جلال | pn person m | | Jalal
جلجامش | pn person m | | Gilgamesh
جلولاء | pn place f | | Jalawla
جمال | pn person m | | Jamal; Gamal
جمجمال | pn place f | | Chamchamal
جنبلاط | pn person m | | Jumblatt
جنوة | pn place f | | Genoa
جنيف | pn place f | | Geneva
جنين | pn place f | | Jenin
جواد | pn person m | | Jawad
جوبا | pn place f | | Juba
جوبز | pn person m | | Jobs
جوته | pn person m | | Goethe
جوجل | pn org f | | Google
جورباتشوف | pn person m | | Gorbachev
جورج | pn person m | | George
جورجيا | pn place f | | Georgia
جوردن | pn person m | | Gordon
جوزيف | pn person m | | Joseph
جوش | pn person m | | Josh
جولي | pn person f | | Julie
جوليا | pn person f | | Julia
جوليان | pn person m | | Julian; Julien
جوليو | pn person m | | Giulio; Julio
جون | pn person m | | John
جوناثان | pn person m | | Jonathan
جونز | pn person m | | Jones
جونسون | pn person m | | Johnson
جوهانسبرغ | pn place f | | Johannesburg
جويلية | pn other m time | | July
جيبوتي | pn place f | | Djibouti
جيرالد | pn person m | | Gerald
جيري | pn person m | | Jerry
جيسون | pn person m | | Jason
جيسيكا | pn person f | | Jessica
جيفارا | pn person m | | Guevara
جيفرسون | pn person m | | Jefferson
جيفري | pn person m | | Jeffrey
جيم | pn person m | | Jim
جيمس | pn person m | | James
جين | pn person f | | Jane
جينا | pn person f | | Gina
جينيفر | pn person f | | Jennifer
حاتم | pn person m | | Hatem
حارث | pn person m | | Harith
حازم | pn person m | | Hazem
حامد | pn person m | | Hamid
حبيب | pn person m | | Habib
حزيران | pn other m time | | June
حسام | pn person m | | Hussam
حسن | pn person m | | Hassan
حسني | pn person m | | Hosni
حسين | pn person m | | Hussein
حضرموت | pn place f | | Hadramaut
حفتر | pn person m | | Haftar
حفصة | pn person f | | Hafsa
حلب | pn place f | | Aleppo
حلبجة | pn place f | | Halabja
حماة | pn place f | | Hama
حماس | pn org f | | Hamas
حمد | pn person m | | Hamad
حمدان | pn person m | | Hamdan
حمدي | pn person m | | Hamdi
حمزة | pn person m | | Hamza
حمص | pn place f | | Homs
حمورابي | pn person m | | Hammurabi
حميد | pn person m | | Hamid
حميدتي | pn person m | | Hemedti
حيدر | pn person m | | Haider
حيفا | pn place f | | Haifa
خاركيف | pn place f | | Kharkiv
خاشقجي | pn person m | | Khashoggi
خافيير | pn person m | | Javier
خالد | pn person m | | Khaled
خامنئي | pn person m | | Khamenei
خان | pn person m | | Khan
خانقين | pn place f | | Khanaqin
خديجة | pn person f | | Khadija
خروتشوف | pn person m | | Khrushchev
خليل | pn person m | | Khalil
خوان | pn person m | | Juan
خورخي | pn person m | | Jorge
خوسيه | pn person m | | José
دارفور | pn place f | | Darfur
داروين | pn person m | | Darwin
داعش | pn org f | | ISIS
دافنشي | pn person m | | da Vinci
دافوس | pn place f | | Davos
داكار | pn place f | | Dakar
دالاس | pn place f | | Dallas
داليا | pn person f | | Dalia
دانيا | pn person f | | Dania
دانيال | pn person m | | Daniel
دانية | pn person f | | Dania
دانييل | pn person m | | Daniel
داود | pn person m | | Dawood; David
داوود | pn person m | | Dawood; David
دبلن | pn place f | | Dublin
دبي | pn place f | | Dubai
دجلة | pn place m | | Tigris {the}
دراجي | pn person m | | Draghi
درعا | pn place f | | Daraa
درنة | pn place f | | Derna
درويش | pn person m | | Darwish
دقلو | pn person m | | Dagalo
دكا | pn place f | | Dhaka
دلهي | pn place f | | Delhi
دمشق | pn place f | | Damascus
دميتري | pn person m | | Dmitry
دنفر | pn place f | | Denver
دهوك | pn place f | | Duhok
دوستويفسكي | pn person m | | Dostoevsky
دوغلاس | pn person m | | Douglas
دونالد | pn person m | | Donald
دونباس | pn place f | | Donbas {the}
دونيتسك | pn place f | | Donetsk
دي | pn person m | | de
ديالى | pn place f | | Diyala
ديانا | pn person f | | Diana
ديبورا | pn person f | | Deborah
ديترويت | pn place f | | Detroit
ديزني | pn org f | | Disney
ديسمبر | pn other m time | | December
ديغول | pn person m | | de Gaulle
ديفيد | pn person m | | David
ديفيز | pn person m | | Davis; Davies
ديكارت | pn person m | | Descartes
ديما | pn person f | | Dima
ديمتري | pn person m | | Dmitry
ديمونا | pn place f | | Dimona
دينا | pn person f | | Dina
دينيس | pn person m | | Dennis
دييغو | pn person m | | Diego
رؤوف | pn person m | | Raouf
رابين | pn person m | | Rabin
راشد | pn person m | | Rashid
راشيل | pn person f | | Rachel
رالف | pn person m | | Ralph
رامسفيلد | pn person m | | Rumsfeld
رامي | pn person m | | Rami
رانغون | pn place f | | Yangon
رانيا | pn person f | | Rania
راوة | pn place f | | Rawa
راينلاند | pn place f | | Rhineland {the}
رشيد | pn person m | | Rashid
رضا | pn person m | | Reza; Rida
رفح | pn place f | | Rafah
رقية | pn person f | | Ruqayya
رمزي | pn person m | | Ramzi
رمسيس | pn person m | | Ramesses
رمضان | pn other m time | | Ramadan
رنا | pn person f | | Rana
رواندا | pn place f | | Rwanda
روبرت | pn person m | | Robert
روبسبير | pn person m | | Robespierre
روبن | pn person m | | Robin
روبيو | pn person m | | Rubio
روتردام | pn place f | | Rotterdam
روحاني | pn person m | | Rouhani
روداو | pn org f | | Rudaw
روز | pn person f | | Rose
روزفلت | pn person m | | Roosevelt
روسيا | pn place f | | Russia
رولا | pn person f | | Rola
روما | pn place f | | Rome
رومانيا | pn place f | | Romania
رونالد | pn person m | | Ronald
رونالدو | pn person m | | Ronaldo
رويترز | pn org f | | Reuters
رياض | pn person m | | Riyadh
ريبيكا | pn person f | | Rebecca
ريتشارد | pn person m | | Richard
ريغان | pn person m | | Reagan
ريكيافيك | pn place f | | Reykjavik
ريما | pn person f | | Rima
رينزي | pn person m | | Renzi
زابوريجيا | pn place f | | Zaporizhzhia
زاخو | pn place f | | Zakho
زامبيا | pn place f | | Zambia
زايد | pn person m | | Zayed
زحلة | pn place f | | Zahle
زرداري | pn person m | | Zardari
زغرب | pn place f | | Zagreb
زكريا | pn person m | | Zakaria
زهير | pn person m | | Zuhair
زوكربيرغ | pn person m | | Zuckerberg
زياد | pn person m | | Ziad
زيد | pn person m | | Zaid
زيدان | pn person m | | Zidane
زيلينسكي | pn person m | | Zelensky
زيمبابوي | pn place f | | Zimbabwe
زينب | pn person f | | Zainab
زيورخ | pn place f | | Zurich
زيوريخ | pn place f | | Zurich
سابك | pn org f | | SABIC
سارة | pn person f | | Sarah
سارس | pn other m | | SARS
ساركوزي | pn person m | | Sarkozy
سالي | pn person f | | Sally
سامر | pn person m | | Samer
سامراء | pn place f | | Samarra
سامسونج | pn org f | | Samsung
سامسونغ | pn org f | | Samsung
ساموا | pn place f | | Samoa
سامي | pn person m | | Sami
سان | pn person m | | San
سانا | pn org f | | SANA
سانت | pn person m | | Saint; St.
سانتياغو | pn place f | | Santiago
ساندرا | pn person f | | Sandra
ساندرز | pn person m | | Sanders
سبايكر | pn place f | | Speicher
سبتمبر | pn other m time | | September
سبها | pn place f | | Sabha
سبوتنيك | pn org f | | Sputnik
سبوتيفاي | pn org f | | Spotify
ستاربكس | pn org f | | Starbucks
ستارمر | pn person m | | Starmer
ستالين | pn person m | | Stalin
ستانفورد | pn org f | | Stanford
ستراسبورغ | pn place f | | Strasbourg
ستوكهولم | pn place f | | Stockholm
ستولتنبرغ | pn person m | | Stoltenberg
ستيف | pn person m | | Steve
ستيفاني | pn person f | | Stephanie
ستيفن | pn person m | | Stephen; Steven
سراييفو | pn place f | | Sarajevo
سرت | pn place f | | Sirte
سردينيا | pn place f | | Sardinia
سريلانكا | pn place f | | Sri Lanka
سعاد | pn person f | | Suad
سعد | pn person m | | Saad
سعدون | pn person m | | Saadoun
سعود | pn person m | | Saud
سقراط | pn person m | | Socrates
سقطرى | pn place f | | Socotra
سلمان | pn person m | | Salman
سلمى | pn person f | | Salma
سلوفاكيا | pn place f | | Slovakia
سلوفينيا | pn place f | | Slovenia
سلوى | pn person f | | Salwa
سليمان | pn person m | | Suleiman; Solomon
سليماني | pn person m | | Soleimani
سمرقند | pn place f | | Samarkand
سموتريتش | pn person m | | Smotrich
سميث | pn person m | | Smith
سمير | pn person m | | Samir
سميرة | pn person f | | Samira
سنجار | pn place f | | Sinjar
سنغافورة | pn place f | | Singapore
سنودن | pn person m | | Snowden
سهى | pn person f | | Suha
سوران | pn place f | | Soran
سوروس | pn person m | | Soros
سوريا | pn place f | | Syria
سورية | pn place f | | Syria
سورينام | pn place f | | Suriname
سوزان | pn person f | | Susan
سوسة | pn place f | | Sousse
سومر | pn place f | | Sumer
سومو | pn org f | | SOMO
سوناطراك | pn org f | | Sonatrach
سوناك | pn person m | | Sunak
سوني | pn org f | | Sony
سوهارتو | pn person m | | Suharto
سويسرا | pn place f | | Switzerland
سيئول | pn place f | | Seoul
سياتل | pn place f | | Seattle
سيباستيان | pn person m | | Sebastian
سيبيريا | pn place f | | Siberia
سيدني | pn place f | | Sydney
سيراليون | pn place f | | Sierra Leone
سيرغي | pn person m | | Sergei
سيسكو | pn org f | | Cisco
سيشل | pn place f | | Seychelles {the}
سيمنز | pn org f | | Siemens
سيمنس | pn org f | | Siemens
سيمون | pn person m | | Simon
سيناء | pn place f | | Sinai
سيول | pn place f | | Seoul
شارل | pn person m | | Charles
شاكر | pn person m | | Shakir
شاومي | pn org f | | Xiaomi
شباط | pn other m time | | February
شرودر | pn person m | | Schröder
شعبان | pn other m time | | Shaaban
شكسبير | pn person m | | Shakespeare
شنتشن | pn place f | | Shenzhen
شنجن | pn place f | | Shenzhen
شنغهاي | pn place f | | Shanghai
شهرزاد | pn person f | | Scheherazade
شوال | pn other m time | | Shawwal
شوقي | pn person m | | Shawqi
شولتس | pn person m | | Scholz
شون | pn person m | | Sean
شياع | pn person m | | Shia
شيراز | pn place f | | Shiraz
شيراك | pn person m | | Chirac
شيفرون | pn org f | | Chevron
شيكاغو | pn place f | | Chicago
شيلي | pn place f | | Chile
شيماء | pn person f | | Shaimaa
شينجيانغ | pn place f | | Xinjiang
شينخوا | pn org f | | Xinhua
صامويل | pn person m | | Samuel
صبري | pn person m | | Sabri
صدام | pn person m | | Saddam
صربيا | pn place f | | Serbia
صعدة | pn place f | | Saada
صفاء | pn person m | | Safaa
صفاقس | pn place f | | Sfax
صفوان | pn place f | | Safwan
صفية | pn person f | | Safiya
صقلية | pn place f | | Sicily
صلالة | pn place f | | Salalah
صموئيل | pn person m | | Samuel
صنعاء | pn place f | | Sanaa
صهيب | pn person m | | Suhaib
صوفيا | pn place f | | Sofia
صيدا | pn place f | | Sidon
ضياء | pn person m | | Diaa
طاجيكستان | pn place f | | Tajikistan
طارق | pn person m | | Tariq; Tarek
طالبان | pn org f | | Taliban {the}
طالباني | pn person m | | Talabani
طبرق | pn place f | | Tobruk
طرابلس | pn place f | | Tripoli
طرطوس | pn place f | | Tartus
طروادة | pn place f | | Troy
طريبيل | pn place f | | Trebil
طشقند | pn place f | | Tashkent
طلحة | pn person m | | Talha
طنجة | pn place f | | Tangier
طنطا | pn place f | | Tanta
طه | pn person m | | Taha
طهران | pn place f | | Tehran
طوزخورماتو | pn place f | | Tuz Khurmatu
طوكيو | pn place f | | Tokyo
طولكرم | pn place f | | Tulkarm
ظفار | pn place f | | Dhofar
عائشة | pn person f | | Aisha
عاشوراء | pn other m time | | Ashura
عاطف | pn person m | | Atef
عامر | pn person m | | Amer
عبادان | pn place f | | Abadan
عباس | pn person m | | Abbas
عبدالرحمن | pn person m | | Abdul Rahman
عبدالعزيز | pn person m | | Abdulaziz
عبدالله | pn person m | | Abdullah
عبير | pn person f | | Abeer
عثمان | pn person m | | Othman
عجمان | pn place f | | Ajman
عدن | pn place f | | Aden
عدنان | pn person m | | Adnan
عدي | pn person m | | Uday; Adi
عراقجي | pn person m | | Araghchi
عرفات | pn person m | | Arafat
عسير | pn place f | | Asir
عصام | pn person m | | Essam; Issam
عطارد | pn place m | | Mercury
عفرين | pn place f | | Afrin
عقرة | pn place f | | Aqrah
عكا | pn place f | | Acre
علاء | pn person m | | Alaa
علاوي | pn person m | | Allawi
علي | pn person m | | Ali
عماد | pn person m | | Imad
عمار | pn person m | | Ammar
عمان | pn place f | | Amman; Oman
عمر | pn person m | | Omar
عمران | pn person m | | Imran
عمرو | pn person m | | Amr
عنابة | pn place f | | Annaba
عيسى | pn person m | | Issa; Jesus
غابرييل | pn person m | | Gabriel
غارسيا | pn person m | | Garcia
غاري | pn person m | | Gary
غازبروم | pn org f | | Gazprom
غازي | pn person m | | Ghazi
غالانت | pn person m | | Gallant
غاليليو | pn person m | | Galileo
غامبيا | pn place f | | Gambia {the}
غانا | pn place f | | Ghana
غانتس | pn person m | | Gantz
غاندي | pn person m | | Gandhi
غراهام | pn person m | | Graham
غرناطة | pn place f | | Granada
غروسي | pn person m | | Grossi
غرينتش | pn other m | | Greenwich
غرينلاند | pn place f | | Greenland
غزة | pn place f | | Gaza
غسان | pn person m | | Ghassan
غلاسكو | pn place f | | Glasgow
غواتيمالا | pn place f | | Guatemala
غوارديولا | pn person m | | Guardiola
غوانتانامو | pn place f | | Guantanamo
غوته | pn person m | | Goethe
غوتيريش | pn person m | | Guterres
غورباتشوف | pn person m | | Gorbachev
غوستاف | pn person m | | Gustav
غوغل | pn org f | | Google
غونزاليز | pn person m | | Gonzalez
غيانا | pn place f | | Guyana
غيتس | pn person m | | Gates
غينيا | pn place f | | Guinea
فؤاد | pn person m | | Fuad
فادي | pn person m | | Fadi
فاراداي | pn person m | | Faraday
فارس | pn person m | | Fares
فاروق | pn person m | | Farouk
فاس | pn place f | | Fez
فاطمة | pn person f | | Fatima
فاغنر | pn org f | | Wagner
فالح | pn person m | | Falih
فالنسيا | pn place f | | Valencia
فاليتا | pn place f | | Valletta
فانكوفر | pn place f | | Vancouver
فايزر | pn org f | | Pfizer
فبراير | pn other m time | | February
فرانسوا | pn person m | | François
فرانسيس | pn person m | | Francis
فرانك | pn person m | | Frank
فرانكفورت | pn place f | | Frankfurt
فرانكلين | pn person m | | Franklin
فرانكو | pn person m | | Franco
فرجينيا | pn place f | | Virginia
فرساي | pn place f | | Versailles
فرنسا | pn place f | | France
فرنسيس | pn person m | | Francis
فرويد | pn person m | | Freud
فريدريش | pn person m | | Friedrich
فريدريك | pn person m | | Frederick
فريسنو | pn place f | | Fresno
فكتوريا | pn person f | | Victoria
فلاديمير | pn person m | | Vladimir
فلسطين | pn place f | | Palestine
فلورنسا | pn place f | | Florence
فلوريدا | pn place f | | Florida
فلويد | pn person m | | Floyd
فنزويلا | pn place f | | Venezuela
فنسنت | pn person m | | Vincent
فنلندا | pn place f | | Finland
فهد | pn person m | | Fahd
فوجي | pn place f | | Fuji
فورد | pn org f | | Ford
فوزي | pn person m | | Fawzi
فوكوشيما | pn place f | | Fukushima
فولتير | pn person m | | Voltaire
فولكسفاغن | pn org f | | Volkswagen
فولوديمير | pn person m | | Volodymyr
فون | pn person m | | von
فيتنام | pn place f | | Vietnam
فيجي | pn place f | | Fiji
فيدان | pn person m | | Fidan
فيراري | pn org f | | Ferrari
فيرجينيا | pn place f | | Virginia
فيرناندو | pn person m | | Fernando
فيروز | pn person f | | Fairuz
فيسبوك | pn org f | | Facebook
فيصل | pn person m | | Faisal
فيفا | pn org f | | FIFA
فيفري | pn other m time | | February
فيكتور | pn person m | | Victor
فيكتوريا | pn person f | | Victoria
فيلادلفيا | pn place f | | Philadelphia
فيليب | pn person m | | Philip; Philippe
فينيكس | pn place f | | Phoenix
فيينا | pn place f | | Vienna
قاآني | pn person m | | Qaani
قابوس | pn person m | | Qaboos
قاسم | pn person m | | Qasim; Qassem
قبرص | pn place f | | Cyprus
قحطان | pn person m | | Qahtan
قرطاج | pn place f | | Carthage
قرطبة | pn place f | | Cordoba
قرغيزستان | pn place f | | Kyrgyzstan
قسد | pn org f | | SDF {the}
قسنطينة | pn place f | | Constantine
قصي | pn person m | | Qusay
قطر | pn place f | | Qatar
قلقيلية | pn place f | | Qalqilya
قندهار | pn place f | | Kandahar
قوانغتشو | pn place f | | Guangzhou
قيرغيزستان | pn place f | | Kyrgyzstan
قيس | pn person m | | Qais
كابل | pn place f | | Kabul
كابول | pn place f | | Kabul
كاتالونيا | pn place f | | Catalonia
كاتماندو | pn place f | | Kathmandu
كاثرين | pn person f | | Catherine; Katherine
كاثي | pn person f | | Cathy
كاراكاس | pn place f | | Caracas
كارتر | pn person m | | Carter
كارديف | pn place f | | Cardiff
كارل | pn person m | | Karl; Carl
كارلو | pn person m | | Carlo
كارلوس | pn person m | | Carlos
كارني | pn person m | | Carney
كارولين | pn person f | | Caroline
كازاخستان | pn place f | | Kazakhstan
كاسترو | pn person m | | Castro
كاظم | pn person m | | Kadhim
كاليفورنيا | pn place f | | California
كامالا | pn person f | | Kamala
كامبريدج | pn place f | | Cambridge
كاميرون | pn person m | | Cameron
كانبرا | pn place f | | Canberra
كانساس | pn place f | | Kansas
كانط | pn person m | | Kant
كبيسة | pn place f | | Kubaisa
كتالونيا | pn place f | | Catalonia
كراتشي | pn place f | | Karachi
كراكوف | pn place f | | Kraków
كربلاء | pn place f | | Karbala
كردستان | pn place m | | Kurdistan
كرزاي | pn person m | | Karzai
كركوك | pn place f | | Kirkuk
كرواتيا | pn place f | | Croatia
كريس | pn person m | | Chris
كريستوفر | pn person m | | Christopher
كريستيان | pn person m | | Christian
كريستين | pn person f | | Christine
كريستينا | pn person f | | Christina
كريولا | pn person f | | Creola
كشمير | pn place f | | Kashmir
كلار | pn place f | | Kalar
كلارا | pn person f | | Clara
كلاوس | pn person m | | Klaus
كلكامش | pn person m | | Gilgamesh
كلكتا | pn place f | | Kolkata
كلينتون | pn person m | | Clinton
كليوباترا | pn person f | | Cleopatra
كمال | pn person m | | Kamal
كمبالا | pn place f | | Kampala
كمبريدج | pn place f | | Cambridge
كمبوديا | pn place f | | Cambodia
كنتاكي | pn place f | | Kentucky
كندا | pn place f | | Canada
كوالالمبور | pn place f | | Kuala Lumpur
كوبا | pn place f | | Cuba
كوباني | pn place f | | Kobani
كوبرنيكوس | pn person m | | Copernicus
كوبلاي | pn person m | | Kublai
كوبنهاغن | pn place f | | Copenhagen
كورونا | pn other m | | coronavirus
كوريا | pn place f | | Korea
كوستاريكا | pn place f | | Costa Rica
كوسوفو | pn place f | | Kosovo
كوشنر | pn person m | | Kushner
كوفيد | pn other m | | COVID
كوكاكولا | pn org f | | Coca-Cola
كول | pn person m | | Kohl
كولن | pn person m | | Colin
كولورادو | pn place f | | Colorado
كولومبو | pn place f | | Colombo
كولومبوس | pn person m | | Columbus
كولومبيا | pn place f | | Colombia; Columbia
كولونيا | pn place f | | Cologne
كولين | pn person m | | Colin
كونداليزا | pn person f | | Condoleezza
كونفوشيوس | pn person m | | Confucius
كيا | pn org f | | Kia
كيبيك | pn place f | | Quebec
كيت | pn person f | | Kate
كيري | pn person m | | Kerry
كيسنجر | pn person m | | Kissinger
كيغالي | pn place f | | Kigali
كيفن | pn person m | | Kevin
كيليمنجارو | pn place f | | Kilimanjaro
كيم | pn person m | | Kim
كينز | pn person m | | Keynes
كينشاسا | pn place f | | Kinshasa
كينغ | pn person m | | King
كينيا | pn place f | | Kenya
كينيث | pn person m | | Kenneth
كينيدي | pn person m | | Kennedy
كيوتو | pn place f | | Kyoto
كييف | pn place f | | Kyiv
لؤي | pn person m | | Luay
لابيد | pn person m | | Lapid
لاتفيا | pn place f | | Latvia
لاري | pn person m | | Larry
لاغوس | pn place f | | Lagos
لافروف | pn person m | | Lavrov
لاهاي | pn place f | | Hague {the}
لاهور | pn place f | | Lahore
لاوس | pn place f | | Laos
لبنان | pn place m | | Lebanon
لشبونة | pn place f | | Lisbon
لطيفة | pn person f | | Latifa
لمى | pn person f | | Lama
لندن | pn place f | | London
لواندا | pn place f | | Luanda
لوبيز | pn person m | | Lopez
لوثر | pn person m | | Luther
لورا | pn person f | | Laura
لوران | pn person m | | Laurent
لورنس | pn person m | | Lawrence
لوري | pn person f | | Lori
لوزان | pn place f | | Lausanne
لوسي | pn person f | | Lucy
لوغانسك | pn place f | | Luhansk
لوك | pn person m | | Luke; Luc
لوكاس | pn person m | | Lucas
لوكاشينكو | pn person m | | Lukashenko
لوكسمبورج | pn place f | | Luxembourg
لوكسمبورغ | pn place f | | Luxembourg
لوموند | pn org f | | Le Monde
لويزيانا | pn place f | | Louisiana
لويس | pn person m | | Louis; Lewis
ليبيا | pn place f | | Libya
ليبيريا | pn place f | | Liberia
ليتوانيا | pn place f | | Lithuania
ليختنشتاين | pn place f | | Liechtenstein
ليزا | pn person f | | Lisa
ليسوتو | pn place f | | Lesotho
ليفربول | pn place f | | Liverpool
ليلى | pn person f | | Layla
ليما | pn place f | | Lima
لينا | pn person f | | Lina
ليندا | pn person f | | Linda
لينكس | pn org f | | Linux
لينكولن | pn person m | | Lincoln
لينين | pn person m | | Lenin
ليو | pn person m | | Leo
ليون | pn place f | | Lyon; Leon
ليوناردو | pn person m | | Leonardo
مأرب | pn place f | | Marib
ماتيس | pn person m | | Mattis
ماثيو | pn person m | | Matthew
ماجلان | pn person m | | Magellan
مادلين | pn person f | | Madeleine
مادورو | pn person m | | Maduro
مارادونا | pn person m | | Maradona
مارتن | pn person m | | Martin
مارتينيز | pn person m | | Martinez
مارس | pn other m time | | March
مارسيل | pn person m | | Marcel
مارسيليا | pn place f | | Marseille
مارغريت | pn person f | | Margaret
مارك | pn person m | | Mark
ماركس | pn person m | | Marx
ماركو | pn person m | | Marco
ماركوس | pn person m | | Marcus
ماري | pn person f | | Mary; Marie
ماريا | pn person f | | Maria
ماريو | pn person m | | Mario
ماريوبول | pn place f | | Mariupol
مازن | pn person m | | Mazen
ماساتشوستس | pn place f | | Massachusetts
ماستركارد | pn org f | | Mastercard
ماسك | pn person m | | Musk
ماكاو | pn place f | | Macau
ماكدونالدز | pn org f | | McDonald's
ماكرون | pn person m | | Macron
ماكس | pn person m | | Max
ماكسويل | pn person m | | Maxwell
ماكغورك | pn person m | | McGurk
مالالا | pn person f | | Malala
مالاوي | pn place f | | Malawi
مالطا | pn place f | | Malta
مالي | pn place f | | Mali
ماليزيا | pn place f | | Malaysia
مانديلا | pn person m | | Mandela
مانشستر | pn place f | | Manchester
مانهاتن | pn place f | | Manhattan
مانويل | pn person m | | Manuel
مانيلا | pn place f | | Manila
ماهر | pn person m | | Maher
ماو | pn person m | | Mao
مايك | pn person m | | Mike
مايكروسوفت | pn org f | | Microsoft
مايكل | pn person m | | Michael
ماينتس | pn place f | | Mainz
مايو | pn other m time | | May
مبابي | pn person m | | Mbappé
مجتبى | pn person m | | Mojtaba
محمد | pn person m | | Mohammed; Muhammad; Mohamed
محمود | pn person m | | Mahmoud
مخمور | pn place f | | Makhmur
مدريد | pn place f | | Madrid
مدغشقر | pn place f | | Madagascar
مراكش | pn place f | | Marrakesh
مرتضى | pn person m | | Murtada
مرسي | pn person m | | Morsi
مرسيدس | pn org f | | Mercedes
مرسيليا | pn place f | | Marseille
مروان | pn person m | | Marwan
مريم | pn person f | | Maryam; Mary
مسقط | pn place f | | Muscat
مصر | pn place f | | Egypt
مصراتة | pn place f | | Misrata
مصطفى | pn person m | | Mustafa
معاذ | pn person m | | Muadh
معمر | pn person m | | Muammar
مقتدى | pn person m | | Muqtada
مقدونيا | pn place f | | Macedonia
مقديشو | pn place f | | Mogadishu
مكة | pn place f | | Mecca
مكناس | pn place f | | Meknes
مكي | pn person m | | Makki
ملالا | pn person f | | Malala
ملبورن | pn place f | | Melbourne
منال | pn person f | | Manal
منبج | pn place f | | Manbij
مندلي | pn place f | | Mandali
منذر | pn person m | | Munther
منصور | pn person m | | Mansour
منغوليا | pn place f | | Mongolia
مهدي | pn person m | | Mahdi
مهند | pn person m | | Muhannad
موتسارت | pn person m | | Mozart
مودي | pn person m | | Modi
موديرنا | pn org f | | Moderna
موديز | pn org f | | Moody's
موريتانيا | pn place f | | Mauritania
موريشيوس | pn place f | | Mauritius
مورينيو | pn person m | | Mourinho
موزارت | pn person m | | Mozart
موزمبيق | pn place f | | Mozambique
موسكو | pn place f | | Moscow
موسوليني | pn person m | | Mussolini
موسى | pn person m | | Musa; Moses
مولدافيا | pn place f | | Moldova
مولدوفا | pn place f | | Moldova
مومباي | pn place f | | Mumbai
موناكو | pn place f | | Monaco
مونتريال | pn place f | | Montreal
ميامي | pn place f | | Miami
ميانمار | pn place f | | Myanmar
ميتران | pn person m | | Mitterrand
ميخائيل | pn person m | | Mikhail
ميدفيديف | pn person m | | Medvedev
ميرتس | pn person m | | Merz
ميرس | pn other m | | MERS
ميركل | pn person m | | Merkel
ميركيل | pn person m | | Merkel
ميساء | pn person f | | Maysa
ميسان | pn place f | | Maysan
ميسي | pn person m | | Messi
ميشال | pn person m | | Michel
ميشيغان | pn place f | | Michigan
ميشيل | pn person m | | Michel; Michelle
ميغيل | pn person m | | Miguel
ميقاتي | pn person m | | Mikati
ميلانو | pn place f | | Milan
ميلانيا | pn person f | | Melania
ميلر | pn person m | | Miller
ميلوني | pn person m | | Meloni
ميلي | pn person m | | Milei
مينسك | pn place f | | Minsk
مينيسوتا | pn place f | | Minnesota
ميونخ | pn place f | | Munich
ميونيخ | pn place f | | Munich
نابلس | pn place f | | Nablus
نابليون | pn person m | | Napoleon
نابولي | pn place f | | Naples
ناديا | pn person f | | Nadia
نادية | pn person f | | Nadia
ناسا | pn org f | | NASA
ناصر | pn person m | | Nasser
ناغازاكي | pn place f | | Nagasaki
ناميبيا | pn place f | | Namibia
نانسي | pn person f | | Nancy
نبتون | pn place m | | Neptune
نبيل | pn person m | | Nabil
نتفليكس | pn org f | | Netflix
نتنياهو | pn person m | | Netanyahu
نجامينا | pn place f | | N'Djamena
نجران | pn place f | | Najran
نجلاء | pn person f | | Najla
نجيب | pn person m | | Najib
نزار | pn person m | | Nizar
نصير | pn person m | | Nasir
نفرتيتي | pn person f | | Nefertiti
نهرو | pn person m | | Nehru
نهى | pn person f | | Noha
نواكشوط | pn place f | | Nouakchott
نوال | pn person f | | Nawal
نوبل | pn person m | | Nobel
نوح | pn person m | | Noah
نورماندي | pn place f | | Normandy
نوري | pn person m | | Nouri
نوفل | pn person m | | Nawfal
نوفمبر | pn other m time | | November
نوكيا | pn org f | | Nokia
نيامي | pn place f | | Niamey
نيبال | pn place f | | Nepal
نيتشه | pn person m | | Nietzsche
نيجيريا | pn place f | | Nigeria
نيروبي | pn place f | | Nairobi
نيرون | pn person m | | Nero
نيسان | pn other m time | | April
نيفادا | pn place f | | Nevada
نيقوسيا | pn place f | | Nicosia
نيكاراغوا | pn place f | | Nicaragua
نيكسون | pn person m | | Nixon
نيكولا | pn person m | | Nicolas
نيكولاس | pn person m | | Nicholas
نيكولاي | pn person m | | Nikolai
نيكي | pn person f | | Nikki
نيلسون | pn person m | | Nelson
نيمار | pn person m | | Neymar
نينوى | pn place f | | Nineveh
نيوتن | pn person m | | Newton
نيوجيرسي | pn place f | | New Jersey
نيودلهي | pn place f | | New Delhi
نيوزيلاندا | pn place f | | New Zealand
نيوزيلندا | pn place f | | New Zealand
نيوكاسل | pn place f | | Newcastle
نيوم | pn place f | | Neom
نيويورك | pn place f | | New York
هآرتس | pn org f | | Haaretz
هادي | pn person m | | Hadi
هارفارد | pn org f | | Harvard
هارولد | pn person m | | Harold
هارون | pn person m | | Haroun; Aaron
هاري | pn person m | | Harry
هاريس | pn person m | | Harris
هافانا | pn place f | | Havana
هالة | pn person f | | Hala
هامبورغ | pn place f | | Hamburg
هانز | pn person m | | Hans
هانوي | pn place f | | Hanoi
هاني | pn person m | | Hani
هاواي | pn place f | | Hawaii
هايتي | pn place f | | Haiti
هايدي | pn person f | | Heidi
هتلر | pn person m | | Hitler
هرات | pn place f | | Herat
هراري | pn place f | | Harare
هربرت | pn person m | | Herbert
هرمز | pn place m | | Hormuz
هشام | pn person m | | Hisham
هلسنكي | pn place f | | Helsinki
همنغواي | pn person m | | Hemingway
هناء | pn person f | | Hanaa
هند | pn person f | | Hind
هندوراس | pn place f | | Honduras
هنري | pn person m | | Henry; Henri
هنغاريا | pn place f | | Hungary
هنية | pn person m | | Haniyeh
هواوي | pn org f | | Huawei
هوبسون | pn person m | | Hobson
هوكينغ | pn person m | | Hawking
هولاكو | pn person m | | Hulagu
هولاند | pn person m | | Hollande
هولندا | pn place f | | Netherlands {the}; Holland
هوليود | pn place f | | Hollywood
هوليوود | pn place f | | Hollywood
هوندا | pn org f | | Honda
هيثم | pn person m | | Haitham
هيرودوت | pn person m | | Herodotus
هيروشيما | pn place f | | Hiroshima
هيغسيث | pn person m | | Hegseth
هيغل | pn person m | | Hegel
هيفاء | pn person f | | Haifa
هيلاري | pn person f | | Hillary
هيلموت | pn person m | | Helmut
هيلين | pn person f | | Helen
هيوستن | pn place f | | Houston
هيونداي | pn org f | | Hyundai
وائل | pn person m | | Wael
واتساب | pn org f | | WhatsApp
وارسو | pn place f | | Warsaw
وارن | pn person m | | Warren
واسط | pn place f | | Wasit
واشنطن | pn place f | | Washington
والتر | pn person m | | Walter
وسام | pn person m | | Wissam
وستمنستر | pn place f | | Westminster
وليام | pn person m | | William
وليد | pn person m | | Walid
وهران | pn place f | | Oran
ووهان | pn place f | | Wuhan
ويتكوف | pn person m | | Witkoff
ويسكونسن | pn place f | | Wisconsin
ويكيبيديا | pn org f | | Wikipedia
ويلز | pn place f | | Wales
ويلسون | pn person m | | Wilson
ويليام | pn person m | | William
ويليامز | pn person m | | Williams
ويلينغتون | pn place f | | Wellington
ويندوز | pn org f | | Windows
ياسر | pn person m | | Yasser
ياسمين | pn person f | | Yasmin
ياسين | pn person m | | Yassin
يافا | pn place f | | Jaffa
يحيى | pn person m | | Yahya
يريفان | pn place f | | Yerevan
يسوع | pn person m | | Jesus
يعقوب | pn person m | | Yaqub; Jacob
يلتسين | pn person m | | Yeltsin
يناير | pn other m time | | January
يوتيوب | pn org f | | YouTube
يوري | pn person m | | Yuri
يوسف | pn person m | | Yusuf; Joseph; Youssef
يوغوسلافيا | pn place f | | Yugoslavia
يوفنتوس | pn org m | | Juventus
يوليه | pn other m time | | July
يوليو | pn other m time | | July
يونامي | pn org f | | UNAMI
يونس | pn person m | | Younis
يونسكو | pn org f | | UNESCO
يونيتاد | pn org f | | UNITAD
يونيسف | pn org f | | UNICEF
يونيفيل | pn org f | | UNIFIL
يونيه | pn other m time | | June
يونيو | pn other m time | | June
يوهان | pn person m | | Johann
يويفا | pn org f | | UEFA
