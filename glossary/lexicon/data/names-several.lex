# Names of several words.
آبي أحمد | pn person m | | Abiy Ahmed
آبيي أحمد | pn person m | | Abiy Ahmed
آدا لوفلايس | pn person f | | Ada Lovelace
آدم سميث | pn person m | | Adam Smith
آرثر بلفور | pn person m | | Arthur Balfour
آرثر رامبو | pn person m | | Arthur Rimbaud
آرثر كونان دويل | pn person m | | Arthur Conan Doyle
آرثر ميلر | pn person m | | Arthur Miller
آرين روبن | pn person m | | Arjen Robben
آسيا الجنوبية | pn place f | | South Asia
آسيا الشرقية | pn place f | | East Asia
آسيا الصغرى | pn place f | | Asia Minor
آسيا الغربية | pn place f | | West Asia
آسيا الوسطى | pn place f | | Central Asia
آسيا جبار | pn person m | | Assia Djebar
آسيا والمحيط الهادئ | pn place f | | Asia-Pacific {the}
آسيا والمحيط الهادي | pn place f | | Asia-Pacific {the}
آشور بانيبال | pn person m | | Ashurbanipal
آصف علي زرداري | pn person m | | Asif Ali Zardari
آل باتشينو | pn person m | | Al Pacino
آل ثاني | pn person m | | Al Thani
آل خليفة | pn person m | | Al Khalifa
آل سعود | pn person m | | Al Saud
آل صباح | pn person m | | Al Sabah
آل غور | pn person m | | Al Gore
آل مكتوم | pn person m | | Al Maktoum
آل نهيان | pn person m | | Al Nahyan
آلان تورينج | pn person m | | Alan Turing
آلان تورينغ | pn person m | | Alan Turing
آلان غرينسبان | pn person m | | Alan Greenspan
آمو داريا | pn place m | | Amu Darya {the}
آموس هوكستين | pn person m | | Amos Hochstein
آموس هوكشتاين | pn person m | | Amos Hochstein
آن أربور | pn place f | | Ann Arbor
آن فرانك | pn person f | | Anne Frank
آنجلينا جولي | pn person f | | Angelina Jolie
آندي موراي | pn person m | | Andy Murray
آندي وارهول | pn person m | | Andy Warhol
آي بي إم | pn org f | | IBM
آي واي واي | pn person m | | Ai Weiwei
آي ويوي | pn person m | | Ai Weiwei
آيا صوفيا | pn place f | | Hagia Sophia
آية الله الخميني | pn person m | | Ayatollah Khomeini
آية الله خامنئي | pn person m | | Ayatollah Khamenei
آيرتون سينا | pn person m | | Ayrton Senna
أبت آباد | pn place f | | Abbottabad
أبراهام لنكولن | pn person m | | Abraham Lincoln
أبراهام لينكولن | pn person m | | Abraham Lincoln
أبو آلاء الولائي | pn person m | | Abu Alaa al-Walai
أبو الأعلى المودودي | pn person m | | Abul A'la Maududi
أبو العلاء المعري | pn person m | | Abu al-Ala al-Ma'arri
أبو الغيط | pn person m | | Aboul Gheit
أبو القاسم الشابي | pn person m | | Abu al-Qasim al-Shabbi
أبو الهول | pn place m | | Sphinx {the}
أبو بكر | pn person m | | Abu Bakr
أبو بكر البغدادي | pn person m | | Abu Bakr al-Baghdadi
أبو بكر الرازي | pn person m | | Abu Bakr al-Razi
أبو بكر الصديق | pn person m | | Abu Bakr al-Siddiq
أبو تريكة | pn person m | | Aboutrika
أبو تمام | pn person m | | Abu Tammam
أبو جعفر المنصور | pn person m | | Abu Jafar al-Mansur
أبو حنيفة | pn person m | | Abu Hanifa
أبو ديس | pn place f | | Abu Dis
أبو سمبل | pn place f | | Abu Simbel
أبو ظبي | pn place f | | Abu Dhabi
أبو عاقلة | pn person m | | Abu Akleh
أبو عبيدة | pn person m | | Abu Obeida
أبو غريب | pn place f | | Abu Ghraib
أبو مازن | pn person m | | Abu Mazen
أبو محمد الجولاني | pn person m | | Abu Mohammed al-Jolani
أبو مرزوق | pn person m | | Abu Marzouk
أبو مصعب الزرقاوي | pn person m | | Abu Musab al-Zarqawi
أبو مهدي المهندس | pn person m | | Abu Mahdi al-Muhandis
أبو نواس | pn person m | | Abu Nuwas
أبوبكر شيكاو | pn person m | | Abubakar Shekau
أبوت آباد | pn place f | | Abbottabad
أبوت أباد | pn place f | | Abbottabad
أتلانتيك سيتي | pn place f | | Atlantic City
أتلتيكو مدريد | pn org m | | Atlético Madrid
أثيل النجيفي | pn person m | | Atheel al-Nujaifi
أحد الشعانين | pn other m | | Palm Sunday
أحلام مستغانمي | pn person f | | Ahlam Mosteghanemi
أحمد آباد | pn place f | | Ahmedabad
أحمد أباد | pn place f | | Ahmedabad
أحمد أبو الغيط | pn person m | | Ahmed Aboul Gheit
أحمد الجلبي | pn person m | | Ahmed Chalabi
أحمد الشرع | pn person m | | Ahmed al-Sharaa
أحمد الطيب | pn person m | | Ahmed el-Tayeb
أحمد بن بلة | pn person m | | Ahmed Ben Bella
أحمد بن حنبل | pn person m | | Ahmad ibn Hanbal
أحمد حسن البكر | pn person m | | Ahmed Hassan al-Bakr
أحمد داود أوغلو | pn person m | | Ahmet Davutoğlu
أحمد داوود أوغلو | pn person m | | Ahmet Davutoğlu
أحمد راضي | pn person m | | Ahmed Radhi
أحمد زويل | pn person m | | Ahmed Zewail
أحمد سوكارنو | pn person m | | Sukarno
أحمد شاه مسعود | pn person m | | Ahmad Shah Massoud
أحمد شوقي | pn person m | | Ahmed Shawqi
أحمد عطاف | pn person m | | Ahmed Attaf
أحمد عوض بن مبارك | pn person m | | Ahmed Awad bin Mubarak
أحمد ياسين | pn person m | | Ahmed Yassin
أحمدي نجاد | pn person m | | Ahmadinejad
أخوند زاده | pn person m | | Akhundzada
أداما بارو | pn person m | | Adama Barrow
أدولف أيخمان | pn person m | | Adolf Eichmann
أدولف هتلر | pn person m | | Adolf Hitler
أديس أبابا | pn place f | | Addis Ababa
أرامكو السعودية | pn org f | | Saudi Aramco
أرخبيل تشاغوس | pn place m | | Chagos Archipelago {the}
أرخبيل سقطرى | pn place m | | Socotra archipelago {the}
أردا غولر | pn person m | | Arda Güler
أرسين فينغر | pn person m | | Arsène Wenger
أرض الصومال | pn place f | | Somaliland
أرنست همنغواي | pn person m | | Ernest Hemingway
أرنولد شوارزنيغر | pn person m | | Arnold Schwarzenegger
أرنولد شوارزينيغر | pn person m | | Arnold Schwarzenegger
أروناتشال براديش | pn place f | | Arunachal Pradesh
أريانا غراندي | pn person m | | Ariana Grande
أريحا السورية | pn place f | | Ariha
أرينا سابالينكا | pn person f | | Aryna Sabalenka
أرييل شارون | pn person m | | Ariel Sharon
أرييل هنري | pn person m | | Ariel Henry
أسامة النجيفي | pn person m | | Osama al-Nujaifi
أسامة بن لادن | pn person m | | Osama bin Laden
أستراليا الجنوبية | pn place f | | South Australia
أستراليا الغربية | pn place f | | Western Australia
أسعد الشيباني | pn person m | | Asaad al-Shaibani
أسماء الأسد | pn person f | | Asma al-Assad
أسوشيتد برس | pn org f | | Associated Press {the}
أسوشييتد برس | pn org f | | Associated Press {the}
أسياس أفورقي | pn person m | | Isaias Afwerki
أسيمي غويتا | pn person m | | Assimi Goïta
أشرف حكيمي | pn person m | | Achraf Hakimi
أشرف غني | pn person m | | Ashraf Ghani
أشرفية صحنايا | pn place f | | Ashrafiyat Sahnaya
أصغر فرهادي | pn person m | | Asghar Farhadi
أصيلة المغربية | pn place f | | Asilah
أطباء بلا حدود | pn org f | | Doctors Without Borders
أغاثا كريستي | pn person f | | Agatha Christie
أغسطس قيصر | pn person m | | Caesar Augustus
أفريقيا الشرقية | pn place f | | East Africa
أفريقيا الشمالية | pn place f | | North Africa
أفريقيا الغربية | pn place f | | West Africa
أفريقيا الوسطى | pn place f | | Central African Republic {the}
أفريقيا جنوب الصحراء | pn place f | | sub-Saharan Africa
أفيخاي أدرعي | pn person m | | Avichay Adraee
أفيغدور ليبرمان | pn person m | | Avigdor Lieberman
أكرم إمام أوغلو | pn person m | | Ekrem İmamoğlu
أكرم الكعبي | pn person m | | Akram al-Kaabi
أكوفو أدو | pn person m | | Akufo-Addo
أكيرا كوروساوا | pn person m | | Akira Kurosawa
ألان تورينغ | pn person m | | Alan Turing
ألان غرينسبان | pn person m | | Alan Greenspan
ألبرت آينشتاين | pn person m | | Albert Einstein
ألبرت أينشتاين | pn person m | | Albert Einstein
ألبرتو فرنانديز | pn person m | | Alberto Fernández
ألبرتو فوجيموري | pn person m | | Alberto Fujimori
ألبير كامو | pn person m | | Albert Camus
ألف ليلة وليلة | pn other f | | One Thousand and One Nights
ألفا كوندي | pn person m | | Alpha Condé
ألفارو أوريبي | pn person m | | Álvaro Uribe
ألفريد نوبل | pn person m | | Alfred Nobel
ألفريد هيتشكوك | pn person m | | Alfred Hitchcock
ألكساندريا أوكاسيو كورتيز | pn person m | | Alexandria Ocasio-Cortez
ألكسندر بوشكين | pn person m | | Alexander Pushkin
ألكسندر تشيفرين | pn person m | | Aleksander Čeferin
ألكسندر دوما | pn person m | | Alexandre Dumas
ألكسندر زفيريف | pn person m | | Alexander Zverev
ألكسندر سولجنيتسين | pn person m | | Alexander Solzhenitsyn
ألكسندر غراهام بيل | pn person m | | Alexander Graham Bell
ألكسندر فلمنج | pn person m | | Alexander Fleming
ألكسندر فليمنغ | pn person m | | Alexander Fleming
ألكسندر فوتشيتش | pn person m | | Aleksandar Vučić
ألكسندر لوكاشينكو | pn person m | | Alexander Lukashenko
ألكسندر هاملتون | pn person m | | Alexander Hamilton
ألما آتا | pn place f | | Almaty
ألمانيا الشرقية | pn place f | | East Germany
ألمانيا الغربية | pn place f | | West Germany
أليف شافاق | pn person f | | Elif Shafak
أليك بالدوين | pn person m | | Alec Baldwin
أليكس فيرغسون | pn person m | | Alex Ferguson
أليكسي نافالني | pn person m | | Alexei Navalny
أم البواقي | pn place f | | Oum El Bouaghi
أم الربيعين | pn place f | | Mosul
أم الفحم | pn place f | | Umm al-Fahm
أم القيوين | pn place f | | Umm Al Quwain
أم درمان | pn place f | | Omdurman
أم قصر | pn place f | | Umm Qasr
أم كلثوم | pn person m | | Umm Kulthum
أماديوس موتسارت | pn person m | | Amadeus Mozart
أمارتيا سن | pn person m | | Amartya Sen
أمريكا الجنوبية | pn place f | | South America
أمريكا الشمالية | pn place f | | North America
أمريكا اللاتينية | pn place f | | Latin America
أمريكا الوسطى | pn place f | | Central America
أمريكان إكسبريس | pn org f | | American Express
أمل كلوني | pn person m | | Amal Clooney
أميت شاه | pn person m | | Amit Shah
أميتاب باتشان | pn person m | | Amitabh Bachchan
أمير خان متقي | pn person m | | Amir Khan Muttaqi
أمير عبد اللهيان | pn person m | | Amir-Abdollahian
أميرغو فسبوتشي | pn person m | | Amerigo Vespucci
أميركا الجنوبية | pn place f | | South America
أميركا الشمالية | pn place f | | North America
أميركا اللاتينية | pn place f | | Latin America
أمين الناصر | pn person m | | Amin Nasser
أمين معلوف | pn person m | | Amin Maalouf
أمينة أردوغان | pn person m | | Emine Erdogan
أنا ماريا | pn person f | | Ana Maria
أنالينا بيربوك | pn person m | | Annalena Baerbock
أنتوني ألبانيزي | pn person m | | Anthony Albanese
أنتوني بلينكن | pn person m | | Antony Blinken
أنتوني فاوتشي | pn person m | | Anthony Fauci
أنتوني هوبكنز | pn person m | | Anthony Hopkins
أنتيغوا وباربودا | pn place f | | Antigua and Barbuda
أنجلينا جولي | pn person f | | Angelina Jolie
أنجيلا ميركل | pn person m | | Angela Merkel
أنخيل دي ماريا | pn person m | | Ángel Di María
أندرا براديش | pn place f | | Andhra Pradesh
أندرو جاكسون | pn person m | | Andrew Jackson
أندرو كارنيجي | pn person m | | Andrew Carnegie
أندري دودا | pn person m | | Andrzej Duda
أندريس إنييستا | pn person m | | Andrés Iniesta
أندريس مانويل لوبيز أوبرادور | pn person m | | Andrés Manuel López Obrador
أندريه بيلوسوف | pn person m | | Andrei Belousov
أندريه جيد | pn person m | | André Gide
أندريه دودا | pn person m | | Andrzej Duda
أندريه ساخاروف | pn person m | | Andrei Sakharov
أندريه مالرو | pn person m | | André Malraux
أندريه يرماك | pn person m | | Andriy Yermak
أنس جابر | pn person m | | Ons Jabeur
أنصار الله | pn org f | | Ansar Allah
أنطوان دو سانت إكزوبيري | pn person m | | Antoine de Saint-Exupéry
أنطوان غريزمان | pn person m | | Antoine Griezmann
أنطوان لافوازييه | pn person m | | Antoine Lavoisier
أنطون تشيخوف | pn person m | | Anton Chekhov
أنطوني فاوتشي | pn person m | | Anthony Fauci
أنطونيو غاودي | pn person m | | Antoni Gaudi
أنطونيو غرامشي | pn person m | | Antonio Gramsci
أنطونيو غوتيريش | pn person m | | António Guterres
أنغكور وات | pn place f | | Angkor Wat
أنغور وات | pn place f | | Angkor Wat
أنور إبراهيم | pn person m | | Anwar Ibrahim
أنور السادات | pn person m | | Anwar Sadat
أنور العولقي | pn person m | | Anwar al-Awlaki
أنور قرقاش | pn person m | | Anwar Gargash
أهرام الجيزة | pn place f | | Giza pyramids {the}
أهرامات الجيزة | pn place f | | Giza pyramids {the}
أهل السنة | pn other m | | Sunnis
أهوار الجبايش | pn place f | | Chibayish marshes {the}
أوبرا وينفري | pn person f | | Oprah Winfrey
أوبك بلس | pn org f | | OPEC+
أوبن إيه آي | pn org f | | OpenAI
أوتار براديش | pn place f | | Uttar Pradesh
أوتو فون بسمارك | pn person m | | Otto von Bismarck
أودري أزولاي | pn person f | | Audrey Azoulay
أودري هيبورن | pn person f | | Audrey Hepburn
أورانج كاونتي | pn place f | | Orange County
أورسولا فون دير لاين | pn person f | | Ursula von der Leyen
أورهان باموق | pn person m | | Orhan Pamuk
أوروبا الجنوبية | pn place f | | Southern Europe
أوروبا الشرقية | pn place f | | Eastern Europe
أوروبا الشمالية | pn place f | | Northern Europe
أوروبا الغربية | pn place f | | Western Europe
أوروبا الوسطى | pn place f | | Central Europe
أوزغور أوزيل | pn person m | | Özgür Özel
أوسكار وايلد | pn person m | | Oscar Wilde
أوسيتيا الجنوبية | pn place f | | South Ossetia
أوسيتيا الشمالية | pn place f | | North Ossetia
أوش القرغيزية | pn place f | | Osh
أوغست رودان | pn person m | | Auguste Rodin
أوغست كونت | pn person m | | Auguste Comte
أوغستو بينوشيه | pn person m | | Augusto Pinochet
أوكاسيو كورتيز | pn person m | | Ocasio-Cortez
أوكتافيو باث | pn person m | | Octavio Paz
أوكلاند الأمريكية | pn place f | | Oakland
أوكلاهوما سيتي | pn place f | | Oklahoma City
أوكونجو إيويالا | pn person m | | Okonjo-Iweala
أولاف شولتس | pn person m | | Olaf Scholz
أولان باتار | pn place f | | Ulaanbaatar
أولان باتور | pn place f | | Ulaanbaatar
أولكسندر سيرسكي | pn person m | | Oleksandr Syrskyi
أولوسيغون أوباسانجو | pn person m | | Olusegun Obasanjo
أوليفر كرومويل | pn person m | | Oliver Cromwell
أوليفييه جيرو | pn person m | | Olivier Giroud
أومبرتو إيكو | pn person m | | Umberto Eco
أونغ سان سو تشي | pn person f | | Aung San Suu Kyi
أونغ سان سو كي | pn person f | | Aung San Suu Kyi
أونوريه دي بلزاك | pn person m | | Honoré de Balzac
أوهورو كينياتا | pn person m | | Uhuru Kenyatta
أيرلندا الشمالية | pn place f | | Northern Ireland
أيمن الصفدي | pn person m | | Ayman Safadi
أيمن الظواهري | pn person m | | Ayman al-Zawahiri
أيمن حسين | pn person m | | Aymen Hussein
إب اليمنية | pn place f | | Ibb
إبراهام لينكولن | pn person m | | Abraham Lincoln
إبراهيم الجعفري | pn person m | | Ibrahim al-Jaafari
إبراهيم بوبكر كيتا | pn person m | | Ibrahim Boubacar Keïta
إبراهيم تراوري | pn person m | | Ibrahim Traoré
إبراهيم رئيسي | pn person m | | Ebrahim Raisi
إبراهيم غالي | pn person m | | Brahim Ghali
إبراهيم قالن | pn person m | | İbrahim Kalın
إبراهيم كالن | pn person m | | İbrahim Kalın
إحسان عبد القدوس | pn person m | | Ihsan Abdel Quddous
إد شيران | pn person m | | Ed Sheeran
إد ميليباند | pn person m | | Ed Miliband
إدارة الغذاء والدواء | pn org f | | Food and Drug Administration {the}
إدريس ديبي | pn person m | | Idriss Déby
إدغار آلان بو | pn person m | | Edgar Allan Poe
إدغار ديغا | pn person m | | Edgar Degas
إدفارت مونك | pn person m | | Edvard Munch
إدموندو غونزاليس أوروتيا | pn person m | | Edmundo González Urrutia
إدوار فيليب | pn person m | | Édouard Philippe
إدوار مانيه | pn person m | | Édouard Manet
إدوارد جينر | pn person m | | Edward Jenner
إدوارد سعيد | pn person m | | Edward Said
إدوارد سنودن | pn person m | | Edward Snowden
إدوين هابل | pn person m | | Edwin Hubble
إديث بياف | pn person m | | Edith Piaf
إدينسون كافاني | pn person m | | Edinson Cavani
إرسين تتار | pn person m | | Ersin Tatar
إرفين رومل | pn person m | | Erwin Rommel
إرفين شرودنغر | pn person m | | Erwin Schrödinger
إرلينغ هالاند | pn person m | | Erling Haaland
إرنست رذرفورد | pn person m | | Ernest Rutherford
إرنست شاكلتون | pn person m | | Ernest Shackleton
إرنست همنغواي | pn person m | | Ernest Hemingway
إسحاق دار | pn person m | | Ishaq Dar
إسحاق رابين | pn person m | | Yitzhak Rabin
إسحاق نيوتن | pn person m | | Isaac Newton
إسحاق هرتسوغ | pn person m | | Isaac Herzog
إسحق رابين | pn person m | | Yitzhak Rabin
إسحق نيوتن | pn person m | | Isaac Newton
إسكي شهير | pn place f | | Eskişehir
إسلام آباد | pn place f | | Islamabad
إسلام أباد | pn place f | | Islamabad
إسلام كريموف | pn person m | | Islam Karimov
إسماعيل بقائي | pn person m | | Esmail Baghaei
إسماعيل عمر جيله | pn person m | | Ismail Omar Guelleh
إسماعيل قاآني | pn person m | | Esmail Qaani
إسماعيل هنية | pn person m | | Ismail Haniyeh
إسياس أفورقي | pn person m | | Isaias Afwerki
إفريقيا الوسطى | pn place f | | Central African Republic {the}
إفريقيا جنوب الصحراء | pn place f | | sub-Saharan Africa
إقليم أمهرة | pn place m | | Amhara
إقليم أوروميا | pn place m | | Oromia
إقليم الباسك | pn place m | | Basque Country {the}
إقليم البنجاب | pn place m | | Punjab
إقليم السند | pn place m | | Sindh
إقليم تيجراي | pn place m | | Tigray
إقليم تيغراي | pn place m | | Tigray
إقليم خيبر | pn place m | | Khyber
إقليم كردستان | pn place m | | Kurdistan Region {the}
إقليم كردستان العراق | pn place m | | Kurdistan Region of Iraq {the}
إكسبو دبي | pn place f | | Expo Dubai
إكسون موبيل | pn org f | | ExxonMobil
إل باسو | pn place f | | El Paso
إل تشابو | pn person m | | El Chapo
إلتون جون | pn person m | | Elton John
إلفيس بريسلي | pn person m | | Elvis Presley
إلهام علييف | pn person m | | Ilham Aliyev
إلهان عمر | pn person f | | Ilhan Omar
إليزابيث الثانية | pn person f | | Elizabeth II
إليزابيث بورن | pn person f | | Élisabeth Borne
إليزابيث وارن | pn person f | | Elizabeth Warren
إلين جونسون سيرليف | pn person f | | Ellen Johnson Sirleaf
إمام أوغلو | pn person m | | İmamoğlu
إمام علي رحمن | pn person m | | Emomali Rahmon
إمام علي رحمون | pn person m | | Emomali Rahmon
إميل دوركهايم | pn person m | | Émile Durkheim
إميل زولا | pn person m | | Émile Zola
إميلي برونتي | pn person f | | Emily Brontë
إميليا رومانيا | pn place f | | Emilia-Romagna
إميليانو زاباتا | pn person m | | Emiliano Zapata
إن بي سي | pn org f | | NBC
إنتر ميلان | pn org m | | Inter Milan
إنديرا غاندي | pn person f | | Indira Gandhi
إنريكو فيرمي | pn person m | | Enrico Fermi
إنريكي بينيا نييتو | pn person m | | Enrique Peña Nieto
إياد علاوي | pn person m | | Ayad Allawi
إيال زامير | pn person m | | Eyal Zamir
إيتمار بن غفير | pn person m | | Itamar Ben-Gvir
إيدن هازارد | pn person m | | Eden Hazard
إيدي ميرفي | pn person m | | Eddie Murphy
إيديث بياف | pn person f | | Edith Piaf
إيرلندا الشمالية | pn place f | | Northern Ireland
إيرلينغ هالاند | pn person m | | Erling Haaland
إيريك زمور | pn person m | | Éric Zemmour
إيزابيل أليندي | pn person f | | Isabel Allende
إيزابيل الليندي | pn person f | | Isabel Allende
إيغا شفيونتيك | pn person f | | Iga Świątek
إيغور كوناشينكوف | pn person m | | Igor Konashenkov
إيف سان لوران | pn person m | | Yves Saint Laurent
إيفا بيرون | pn person f | | Eva Perón
إيفان الرهيب | pn person m | | Ivan the Terrible
إيفان بافلوف | pn person m | | Ivan Pavlov
إيفان تورغينيف | pn person m | | Ivan Turgenev
إيفان دوكي | pn person m | | Iván Duque
إيفانكا ترامب | pn person f | | Ivanka Trump
إيفانو فرانكيفسك | pn place f | | Ivano-Frankivsk
إيفنينغ ستاندرد | pn org f | | Evening Standard {the}
إيفو موراليس | pn person m | | Evo Morales
إيل دو فرانس | pn place f | | Île-de-France
إيلون ماسك | pn person m | | Elon Musk
إيليا أبو ماضي | pn person m | | Elia Abu Madi
إيلينا ريباكينا | pn person f | | Elena Rybakina
إيما واتسون | pn person f | | Emma Watson
إيمان خليف | pn person f | | Imane Khelif
إيمانويل كانت | pn person m | | Immanuel Kant
إيمانويل كانط | pn person m | | Immanuel Kant
إيمانويل ماكرون | pn person m | | Emmanuel Macron
إيمرسون منانغاغوا | pn person m | | Emmerson Mnangagwa
إيمي واينهاوس | pn person f | | Amy Winehouse
إيه بي سي | pn org f | | ABC
إيهود أولمرت | pn person m | | Ehud Olmert
إيهود باراك | pn person m | | Ehud Barak
إيوو جيما | pn place f | | Iwo Jima
ائتلاف دولة القانون | pn org m | | State of Law Coalition {the}
ابن الأثير | pn person m | | Ibn al-Athir
ابن المقفع | pn person m | | Ibn al-Muqaffa
ابن النفيس | pn person m | | Ibn al-Nafis
ابن الهيثم | pn person m | | Ibn al-Haytham
ابن بطوطة | pn person m | | Ibn Battuta
ابن تيمية | pn person m | | Ibn Taymiyyah
ابن حزم | pn person m | | Ibn Hazm
ابن خلدون | pn person m | | Ibn Khaldun
ابن رشد | pn person m | | Averroes; Ibn Rushd
ابن زهر | pn person m | | Ibn Zuhr
ابن سينا | pn person m | | Avicenna; Ibn Sina
ابن طفيل | pn person m | | Ibn Tufail
ابن عربي | pn person m | | Ibn Arabi
ابن كثير | pn person m | | Ibn Kathir
ابن ماجد | pn person m | | Ibn Majid
اتحاد المغرب العربي | pn org m | | Arab Maghreb Union {the}
اتفاق أوسلو | pn other m | | Oslo Accords {the}
اتفاق الطائف | pn other m | | Taif Agreement {the}
اتفاق باريس | pn other m | | Paris Agreement {the}
اتفاق باريس للمناخ | pn other m | | Paris climate agreement {the}
اتفاقيات جنيف | pn other f | | Geneva Conventions {the}
اتفاقية جنيف | pn other f | | Geneva Convention {the}
الأبجدية السيريلية | pn other f | | Cyrillic alphabet {the}
الأبيض السودانية | pn place f | | El Obeid
الأخدود الأفريقي العظيم | pn place m | | Great Rift Valley {the}
الأخدود العظيم | pn place m | | Grand Canyon {the}
الأخضر الإبراهيمي | pn person m | | Lakhdar Brahimi
الأخوان رايت | pn person m | | Wright brothers {the}
الأراضي المنخفضة | pn place f | | Low Countries {the}; Netherlands {the}
الأزهر الشريف | pn org m | | Al-Azhar
الأطلس الكبير | pn place m | | High Atlas {the}
الأطلس المتوسط | pn place m | | Middle Atlas {the}
الأغوار الشمالية | pn place f | | northern Jordan Valley {the}
الألعاب الأولمبية | pn other f | | Olympic Games {the}
الألعاب الأوليمبية | pn other f | | Olympic Games {the}
الأم تيريزا | pn person f | | Mother Teresa
الأمم المتحدة | pn org f | | United Nations {the}; UN {the}
الأمير أندرو | pn person m | | Prince Andrew
الأمير تشارلز | pn person m | | Prince Charles
الأمير حسن | pn person m | | Prince Hassan
الأمير حمزة | pn person m | | Prince Hamzah
الأمير عبد القادر | pn person m | | Emir Abdelkader
الأمير فيليب | pn person m | | Prince Philip
الأمير محمد بن سلمان | pn person m | | Prince Mohammed bin Salman
الأمير هاري | pn person m | | Prince Harry
الأمير وليام | pn person m | | Prince William
الأمير ويليام | pn person m | | Prince William
الأميرة ديانا | pn person f | | Princess Diana
الأميرة كيت | pn person f | | Princess Kate
الأوساط الأكاديمية | pn other f | | academia
الأوساط السياسية | pn other f | | political circles {pl}
الإخوان المسلمون | pn org f | | Muslim Brotherhood {the}
الإسكندر الأكبر | pn person m | | Alexander the Great
الإطار التنسيقي | pn org m | | Coordination Framework {the}
الإعلان العالمي لحقوق الإنسان | pn other m | | Universal Declaration of Human Rights {the}
الإقليم الشمالي | pn place m | | Northern Territory {the}
الإمارات العربية المتحدة | pn place f | | United Arab Emirates {the}
الإمام الحسن | pn person m | | Imam Hasan
الإمام الحسين | pn person m | | Imam Hussein
الإمام الخميني | pn person m | | Imam Khomeini
الإمام الرضا | pn person m | | Imam al-Ridha
الإمام الشافعي | pn person m | | Imam al-Shafi'i
الإمام الكاظم | pn person m | | Imam al-Kadhim
الإمام المهدي | pn person m | | Imam al-Mahdi
الإمام علي | pn person m | | Imam Ali
الإمام مالك | pn person m | | Imam Malik
الإمبراطور أكيهيتو | pn person m | | Emperor Akihito
الإمبراطور نابليون | pn person m | | Emperor Napoleon
الإمبراطور ناروهيتو | pn person m | | Emperor Naruhito
الإمبراطور هيروهيتو | pn person m | | Emperor Hirohito
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
الباب السورية | pn place f | | Al-Bab
البابا بنديكت السادس عشر | pn person m | | Pope Benedict XVI
البابا بنديكتوس | pn person m | | Pope Benedict
البابا بنديكتوس السادس عشر | pn person m | | Pope Benedict XVI
البابا تواضروس | pn person m | | Pope Tawadros
البابا تواضروس الثاني | pn person m | | Pope Tawadros II
البابا شنودة | pn person m | | Pope Shenouda
البابا فرانسيس | pn person m | | Pope Francis
البابا فرنسيس | pn person m | | Pope Francis
البابا فرنسيس الأول | pn person m | | Pope Francis
البابا لاوون الرابع عشر | pn person m | | Pope Leo XIV
البابا ليو الرابع عشر | pn person m | | Pope Leo XIV
البابا يوحنا بولس الثاني | pn person m | | Pope John Paul II
الباجي قائد السبسي | pn person m | | Beji Caid Essebsi
البادية السورية | pn place f | | Syrian Desert {the}
البحر الأبيض المتوسط | pn place m | | Mediterranean Sea {the}; Mediterranean {the}
البحر الأحمر | pn place m | | Red Sea {the}
البحر الأدرياتيكي | pn place m | | Adriatic Sea {the}
البحر الأسود | pn place m | | Black Sea {the}
البحر الأصفر | pn place m | | Yellow Sea {the}
البحر الأيرلندي | pn place m | | Irish Sea {the}
البحر الأيوني | pn place m | | Ionian Sea {the}
البحر الإيجي | pn place m | | Aegean Sea {the}
البحر التيراني | pn place m | | Tyrrhenian Sea {the}
البحر الكاريبي | pn place m | | Caribbean Sea {the}
البحر المتوسط | pn place m | | Mediterranean {the}; Mediterranean Sea {the}
البحر الميت | pn place m | | Dead Sea {the}
البحر النرويجي | pn place m | | Norwegian Sea {the}
البحيرات العظمى | pn place f | | Great Lakes {the}
البحيرات الكبرى | pn place f | | Great Lakes {the}
البرلمان الأوروبي | pn org m | | European Parliament {the}
البرلمان العربي | pn org m | | Arab Parliament {the}
البقاع الغربي | pn place f | | Western Bekaa
البنغال الغربية | pn place f | | West Bengal
البنك الآسيوي للتنمية | pn org m | | Asian Development Bank {the}
البنك الأفريقي للتنمية | pn org m | | African Development Bank {the}
البنك الإسلامي للتنمية | pn org m | | Islamic Development Bank {the}
البنك الدولي | pn org m | | World Bank {the}
البنك المركزي الأوروبي | pn org m | | European Central Bank {the}
البنك المركزي العراقي | pn org m | | Central Bank of Iraq {the}
البوسنة والهرسك | pn place f | | Bosnia and Herzegovina
البيت الأبيض | pn place m | | White House {the}
البيرة الفلسطينية | pn place f | | Al-Bireh
البيضاء الليبية | pn place f | | Bayda
التحالف العربي | pn org m | | Arab Coalition {the}
التيار الصدري | pn org m | | Sadrist Movement {the}
الثورة الأمريكية | pn other f | | American Revolution {the}
الثورة الإسلامية | pn other f | | Islamic Revolution {the}
الثورة البلشفية | pn other f | | Bolshevik Revolution {the}
الثورة الصناعية | pn other f | | Industrial Revolution {the}
الثورة الفرنسية | pn other f | | French Revolution {the}
الجامع الأموي | pn place m | | Umayyad Mosque {the}
الجامعة الأردنية | pn org f | | University of Jordan {the}
الجامعة الأمريكية | pn org f | | American University {the}
الجامعة الأمريكية في بيروت | pn org f | | American University of Beirut {the}
الجامعة التكنولوجية | pn org f | | University of Technology {the}
الجامعة العربية | pn org f | | Arab League {the}
الجامعة المستنصرية | pn org f | | Mustansiriyah University
الجبل الأبيض | pn place m | | Mont Blanc
الجبل الأخضر | pn place m | | Jebel Akhdar
الجبل الأسود | pn place f | | Montenegro
الجزائر العاصمة | pn place f | | Algiers
الجزيرة العربية | pn place f | | Arabian Peninsula {the}
الجزيرة نت | pn org f | | Al Jazeera Net
الجمعية العامة | pn org f | | General Assembly {the}
الجمعية العامة للأمم المتحدة | pn org f | | United Nations General Assembly {the}
الجمهورية الإسلامية | pn place f | | Islamic Republic {the}
الجمهورية الإسلامية الإيرانية | pn place f | | Islamic Republic of Iran {the}
الجمهورية العربية السورية | pn place f | | Syrian Arab Republic {the}
الجمهورية اليمنية | pn place f | | Republic of Yemen {the}
الجنوب اللبناني | pn place m | | southern Lebanon
الجيش الأحمر | pn org m | | Red Army {the}
الجيش الأمريكي | pn org m | | U.S. Army {the}; U.S. military {the}
الجيش الأميركي | pn org m | | U.S. Army {the}; U.S. military {the}
الجيش الإسرائيلي | pn org m | | Israeli army {the}
الجيش الجمهوري الأيرلندي | pn org m | | Irish Republican Army {the}
الجيش السوري الحر | pn org m | | Free Syrian Army {the}
الجيش العراقي | pn org m | | Iraqi Army {the}
الحائط الغربي | pn place m | | Western Wall {the}
الحاجز المرجاني العظيم | pn place m | | Great Barrier Reef {the}
الحبيب بورقيبة | pn person m | | Habib Bourguiba
الحجاج بن يوسف | pn person m | | al-Hajjaj ibn Yusuf
الحرب الأهلية الأمريكية | pn other f | | American Civil War {the}
الحرب الأهلية السورية | pn other f | | Syrian civil war {the}
الحرب الباردة | pn other f | | Cold War {the}
الحرب العالمية | pn other f | | World War {the}
الحرب العالمية الأولى | pn other f | | World War I; First World War {the}
الحرب العالمية الثانية | pn other f | | World War II; Second World War {the}
الحرب العراقية الإيرانية | pn other f | | Iran-Iraq War {the}
الحرس الثوري | pn org m | | Revolutionary Guard {the}
الحرس الثوري الإيراني | pn org m | | Iranian Revolutionary Guard {the}
الحرم الإبراهيمي | pn place m | | Ibrahimi Mosque {the}
الحرم الشريف | pn place m | | Haram al-Sharif {the}
الحرم القدسي | pn place m | | Haram al-Sharif {the}
الحروب الصليبية | pn other f | | Crusades {the}
الحزب الاشتراكي | pn org m | | Socialist Party {the}
الحزب الاشتراكي الديمقراطي | pn org m | | Social Democratic Party {the}
الحزب الجمهوري | pn org m | | Republican Party {the}
الحزب الديمقراطي | pn org m | | Democratic Party {the}
الحزب الديمقراطي الكردستاني | pn org m | | Kurdistan Democratic Party {the}
الحزب الشيوعي | pn org m | | Communist Party {the}
الحزب الشيوعي السوفييتي | pn org m | | Communist Party of the Soviet Union {the}
الحزب الشيوعي الصيني | pn org m | | Chinese Communist Party {the}
الحزب النازي | pn org m | | Nazi Party {the}
الحزب الوطني | pn org m | | National Party {the}
الحسن الثاني | pn person m | | Hassan II
الحسن واتارا | pn person m | | Alassane Ouattara
الحسين بن علي | pn person m | | Husayn ibn Ali
الحشد الشعبي | pn org m | | Popular Mobilization Forces {the}
الحمامات التونسية | pn place f | | Hammamet
الحمزة الشرقي | pn place f | | Al-Hamza al-Sharqi
الخارجية الأمريكية | pn org f | | U.S. State Department {the}
الخارجية الأميركية | pn org f | | U.S. State Department {the}
الخان الأحمر | pn place f | | Khan al-Ahmar
الخبر السعودية | pn place f | | Khobar
الخديوي إسماعيل | pn person m | | Khedive Ismail
الخرطوم بحري | pn place f | | Khartoum North
الخط الأخضر | pn place m | | Green Line {the}
الخط الأزرق | pn place m | | Blue Line {the}
الخطوط الجوية العراقية | pn org f | | Iraqi Airways
الخلافة العباسية | pn org f | | Abbasid Caliphate {the}
الخليج العربي | pn place m | | Arabian Gulf {the}
الخليج الفارسي | pn place m | | Persian Gulf {the}
الخور القطرية | pn place f | | Al Khor
الدائرة القطبية الشمالية | pn place f | | Arctic Circle {the}
الدار البيضاء | pn place f | | Casablanca
الدالاي لاما | pn person m | | Dalai Lama {the}
الدلاي لاما | pn person m | | Dalai Lama {the}
الدوري الإسباني | pn other m | | La Liga
الدوري الإنجليزي الممتاز | pn other m | | Premier League {the}
الدول الإسكندنافية | pn place f | | Scandinavian countries {the}
الدولار الأمريكي | pn other m | | US dollar {the}
الدولار الأميركي | pn other m | | US dollar {the}
الدولة الأموية | pn org f | | Umayyad Caliphate {the}
الدولة الإسلامية | pn org f | | Islamic State {the}
الدولة العباسية | pn org f | | Abbasid Caliphate {the}
الدولة العثمانية | pn org f | | Ottoman Empire {the}
الذكاء الاصطناعي | pn other m | | artificial intelligence
الرأس الأخضر | pn place f | | Cape Verde
الرأي العام | pn other m | | public opinion
الرايخ الثالث | pn org m | | Third Reich {the}
الربع الخالي | pn place m | | Empty Quarter {the}
الربيع العربي | pn other m time | | Arab Spring {the}
الريان القطرية | pn place f | | Al Rayyan
الريفييرا الفرنسية | pn place f | | French Riviera {the}
الزاب الصغير | pn place m | | Little Zab {the}
الزاب الكبير | pn place m | | Great Zab {the}
الزاوية الليبية | pn place f | | Zawiya
الساحة الحمراء | pn place f | | Red Square
الساحل الأفريقي | pn place m | | Sahel {the}
السخنة السورية | pn place f | | Sukhnah
السد العالي | pn place m | | Aswan High Dam {the}
السعيد شنقريحة | pn person m | | Saïd Chengriha
السلطان سليمان القانوني | pn person m | | Sultan Suleiman the Magnificent
السلطان عبد الحميد الثاني | pn person m | | Sultan Abdul Hamid II
السلطان قابوس | pn person m | | Sultan Qaboos
السلطان محمد الفاتح | pn person m | | Sultan Mehmed the Conqueror
السلطان هيثم | pn person m | | Sultan Haitham
السلطة الفلسطينية | pn org f | | Palestinian Authority {the}
السنة والشيعة | pn other m | | Sunnis and Shiites
السهول الكبرى | pn place f | | Great Plains {the}
السوبر بول | pn other m | | Super Bowl {the}
السومرية نيوز | pn org f | | Alsumaria News
السيد المسيح | pn person m | | Jesus Christ
السيدة العذراء | pn person m | | Virgin Mary {the}
الشاب خالد | pn person m | | Cheb Khaled
الشاذلي بن جديد | pn person m | | Chadli Bendjedid
الشرطة الاتحادية | pn org f | | Federal Police {the}
الشرق الأدنى | pn place m | | Near East {the}
الشرق الأقصى | pn place m | | Far East {the}
الشرق الأوسط | pn place m | | Middle East {the}
الشرق الأوسط وشمال أفريقيا | pn place m | | Middle East and North Africa {the}
الشرق الأوسط وشمال إفريقيا | pn place m | | Middle East and North Africa {the}
الشريعة الإسلامية | pn other f | | Islamic law; Sharia
الشمال السوري | pn place m | | northern Syria
الشيخ أحمد ياسين | pn person m | | Sheikh Ahmed Yassin
الشيخ جراح | pn place f | | Sheikh Jarrah
الشيخ زايد | pn person m | | Sheikh Zayed
الشيخة حسينة | pn person f | | Sheikh Hasina
الشيعة والسنة | pn other m | | Shiites and Sunnis
الصابئة المندائيون | pn other m | | Sabian Mandaeans
الصادق المهدي | pn person m | | Sadiq al-Mahdi
الصحة العامة | pn other f | | public health
الصحراء الأفريقية الكبرى | pn place f | | Sahara {the}
الصحراء الشرقية | pn place f | | Eastern Desert {the}
الصحراء الغربية | pn place f | | Western Sahara
الصحراء الغربية المصرية | pn place f | | Western Desert {the}
الصحراء الكبرى | pn place f | | Sahara {the}
الصحراء الكبرى الأفريقية | pn place f | | Sahara {the}
الصحراء الليبية | pn place f | | Libyan Desert {the}
الصحراء المغربية | pn place f | | Moroccan Sahara {the}
الصعيد المصري | pn place f | | Upper Egypt
الصليب الأحمر | pn org m | | Red Cross {the}
الصويرة المغربية | pn place f | | Essaouira
الضاحية الجنوبية | pn place f | | southern suburbs {the}
الضفة الغربية | pn place f | | West Bank {the}
الضفة والقطاع | pn place f | | West Bank and Gaza {the}
الطاهر بن جلون | pn person m | | Tahar Ben Jelloun
الطبقة السورية | pn place f | | Tabqa
الطيب صالح | pn person m | | Tayeb Salih
الظاهر بيبرس | pn person m | | Baybars
العاصمة الإدارية | pn place f | | Administrative Capital {the}
العاصمة الإدارية الجديدة | pn place f | | New Administrative Capital {the}
العالم الإسلامي | pn place m | | Muslim world {the}; Islamic world {the}
العالم الثالث | pn place m | | Third World {the}
العالم الجديد | pn place m | | New World {the}
العالم العربي | pn place m | | Arab world {the}
العالم الغربي | pn place m | | Western world {the}
العالم القديم | pn place m | | ancient world {the}; Old World {the}
العذراء مريم | pn person m | | Virgin Mary {the}
العرب السنة | pn other m | | Sunni Arabs
العربية السعودية | pn place f | | Saudi Arabia
العربية الفصحى | pn other f | | Modern Standard Arabic
العزيزية العراقية | pn place f | | Aziziyah
العصر البرونزي | pn other m | | Bronze Age {the}
العصر البليستوسيني | pn other m | | Pleistocene epoch {the}
العصر الحجري | pn other m | | Stone Age {the}
العصر الحديدي | pn other m | | Iron Age {the}
العصر الديفوني | pn other m | | Devonian period {the}
العصر الطباشيري | pn other m | | Cretaceous period {the}
العصر الكامبري | pn other m | | Cambrian period {the}
العصور الوسطى | pn other f | | Middle Ages {the}
العفو الدولية | pn org f | | Amnesty International
العلمين الجديدة | pn place f | | New Alamein
العملية السياسية | pn other f | | political process {the}
العهد الجديد | pn other m | | New Testament {the}
العهد القديم | pn other m | | Old Testament {the}
العين الإماراتية | pn place f | | Al Ain
العين السخنة | pn place f | | Ain Sokhna
الغرب الأوسط الأمريكي | pn place m | | American Midwest {the}
الغوطة الشرقية | pn place f | | Eastern Ghouta
القارة القطبية الجنوبية | pn place f | | Antarctica
القانون الدولي | pn other m | | international law
القدس الشرقية | pn place f | | East Jerusalem
القديس أوغسطين | pn person m | | Saint Augustine
القديس أوغسطينوس | pn person m | | Saint Augustine
القديس بطرس | pn person m | | Saint Peter
القديس بولس | pn person m | | Saint Paul
القديس جورج | pn person m | | Saint George
القرآن الكريم | pn other m | | Holy Quran {the}
القرن الأفريقي | pn place m | | Horn of Africa {the}
القرن الإفريقي | pn place f | | Horn of Africa {the}
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
القصير السورية | pn place f | | Qusayr
القطاع الخاص | pn other m | | private sector {the}
القطاع العام | pn other m | | public sector {the}
القطب الجنوبي | pn place m | | South Pole {the}; Antarctic {the}
القطب الشمالي | pn place m | | North Pole {the}; Arctic {the}
القطبين الشمالي والجنوبي | pn place m | | North and South Poles {the}
القناة الإنجليزية | pn place f | | English Channel {the}
القنال الإنجليزي | pn place m | | English Channel {the}
القنيطرة المغربية | pn place f | | Kenitra
القوات اللبنانية | pn org f | | Lebanese Forces {the}
القيادة المركزية | pn org f | | Central Command
القيادة المركزية الأمريكية | pn org f | | U.S. Central Command
القيادة المركزية الأميركية | pn org f | | U.S. Central Command
الكتاب المقدس | pn other m | | Bible {the}
الكعبة المشرفة | pn place f | | Kaaba {the}
الكنيسة الأرثوذكسية | pn other f | | Orthodox Church {the}
الكنيسة القبطية | pn other f | | Coptic Church {the}
الكنيسة الكاثوليكية | pn other f | | Catholic Church {the}
الكومنولث البريطاني | pn org m | | British Commonwealth {the}
الكونغرس الأمريكي | pn org m | | U.S. Congress {the}
الكونغرس الأميركي | pn org m | | U.S. Congress {the}
الكونغو الديمقراطية | pn place f | | Democratic Republic of the Congo {the}; DR Congo
الكونغو برازافيل | pn place f | | Congo-Brazzaville
اللجنة الأوروبية | pn org f | | European Commission {the}
اللجنة الدولية للصليب الأحمر | pn org f | | International Committee of the Red Cross {the}
اللغة الأردية | pn other f | | Urdu
اللغة الألمانية | pn other f | | German
اللغة الأمازيغية | pn other f | | Berber; Tamazight
اللغة الأمهرية | pn other f | | Amharic
اللغة الأوكرانية | pn other f | | Ukrainian
اللغة الإسبانية | pn other f | | Spanish
اللغة الإنجليزية | pn other f | | English
اللغة الإيطالية | pn other f | | Italian
اللغة البرتغالية | pn other f | | Portuguese
اللغة البنغالية | pn other f | | Bengali
اللغة البولندية | pn other f | | Polish
اللغة التاميلية | pn other f | | Tamil
اللغة التركية | pn other f | | Turkish
اللغة الروسية | pn other f | | Russian
اللغة السواحيلية | pn other f | | Swahili
اللغة السويدية | pn other f | | Swedish
اللغة الصينية | pn other f | | Chinese
اللغة العبرية | pn other f | | Hebrew
اللغة العربية | pn other f | | Arabic
اللغة الفارسية | pn other f | | Persian
اللغة الفرنسية | pn other f | | French
اللغة الكتلانية | pn other f | | Catalan
اللغة الكردية | pn other f | | Kurdish
اللغة الكورية | pn other f | | Korean
اللغة اللاتينية | pn other f | | Latin
اللغة الهندية | pn other f | | Hindi
اللغة الهولندية | pn other f | | Dutch
اللغة اليابانية | pn other f | | Japanese
اللغة اليونانية | pn other f | | Greek
اللورد بايرون | pn person m | | Lord Byron
المتحف البريطاني | pn place m | | British Museum {the}
المتوكل العباسي | pn person m | | al-Mutawakkil
المجتمع الدولي | pn other m | | international community {the}
المجتمع المدني | pn other m | | civil society
المجر الكبير | pn place f | | Al-Majar al-Kabir
المجلس الأوروبي | pn org m | | European Council {the}
المجلس الانتقالي الجنوبي | pn org m | | Southern Transitional Council {the}
المحكمة الأوروبية لحقوق الإنسان | pn org f | | European Court of Human Rights {the}
المحكمة الاتحادية العليا | pn org f | | Federal Supreme Court {the}
المحكمة الجنائية الدولية | pn org f | | International Criminal Court {the}
المحلة الكبرى | pn place f | | El Mahalla El Kubra
المحمدية المغربية | pn place f | | Mohammedia
المحيط الأطلسي | pn place m | | Atlantic Ocean {the}; Atlantic {the}
المحيط الأطلسي الشمالي | pn place m | | North Atlantic {the}
المحيط الأطلنطي | pn place m | | Atlantic Ocean {the}
المحيط الجنوبي | pn place m | | Southern Ocean {the}
المحيط المتجمد الجنوبي | pn place m | | Southern Ocean {the}
المحيط المتجمد الشمالي | pn place m | | Arctic Ocean {the}
المحيط الهادئ | pn place m | | Pacific Ocean {the}; Pacific {the}
المحيط الهادي | pn place m | | Pacific Ocean {the}; Pacific {the}
المحيط الهندي | pn place m | | Indian Ocean {the}
المحيطين الهندي والهادئ | pn place f | | Indo-Pacific {the}
المدن العراقية | pn place f | | Iraqi cities
المدينة المحرمة | pn place f | | Forbidden City {the}
المدينة المنورة | pn place f | | Medina
المسجد الأقصى | pn place m | | Al-Aqsa Mosque
المسجد الأموي | pn place m | | Umayyad Mosque {the}
المسجد الحرام | pn place m | | Grand Mosque {the}
المسجد النبوي | pn place m | | Prophet's Mosque {the}
المسيح عيسى | pn person m | | Jesus Christ
المشرق العربي | pn place m | | Mashreq {the}
المغرب العربي | pn place m | | Maghreb {the}
المفوضية الأوروبية | pn org f | | European Commission {the}
المفوضية السامية لحقوق الإنسان | pn org f | | Office of the High Commissioner for Human Rights {the}
المفوضية السامية للأمم المتحدة لشؤون اللاجئين | pn org f | | United Nations High Commissioner for Refugees {the}
المفوضية العليا المستقلة للانتخابات | pn org f | | Independent High Electoral Commission {the}
الملا عمر | pn person m | | Mullah Omar
الملك إدريس | pn person m | | King Idris
الملك الحسن الثاني | pn person m | | King Hassan II
الملك الحسين | pn person m | | King Hussein
الملك تشارلز | pn person m | | King Charles
الملك تشارلز الثالث | pn person m | | King Charles III
الملك حسين | pn person m | | King Hussein
الملك خالد | pn person m | | King Khalid
الملك سلمان | pn person m | | King Salman
الملك سلمان بن عبد العزيز | pn person m | | King Salman bin Abdulaziz
الملك عبد العزيز | pn person m | | King Abdulaziz
الملك عبد الله | pn person m | | King Abdullah
الملك عبد الله الثاني | pn person m | | King Abdullah II
الملك عبدالعزيز | pn person m | | King Abdulaziz
الملك عبدالله | pn person m | | King Abdullah
الملك عبدالله الثاني | pn person m | | King Abdullah II
الملك غازي | pn person m | | King Ghazi
الملك فاروق | pn person m | | King Farouk
الملك فهد | pn person m | | King Fahd
الملك فيصل | pn person m | | King Faisal
الملك فيصل الأول | pn person m | | King Faisal I
الملك فيصل الثاني | pn person m | | King Faisal II
الملك محمد الخامس | pn person m | | King Mohammed V
الملك محمد السادس | pn person m | | King Mohammed VI
الملكة إليزابيث | pn person f | | Queen Elizabeth
الملكة إليزابيث الثانية | pn person f | | Queen Elizabeth II
الملكة رانيا | pn person f | | Queen Rania
الملكة فيكتوريا | pn person f | | Queen Victoria
الملكة كاميلا | pn person f | | Queen Camilla
الملكة نور | pn person f | | Queen Noor
المملكة الأردنية الهاشمية | pn place f | | Hashemite Kingdom of Jordan {the}
المملكة العربية السعودية | pn place f | | Kingdom of Saudi Arabia {the}; Saudi Arabia
المملكة المتحدة | pn place f | | United Kingdom {the}; UK {the}
المملكة المغربية | pn place f | | Kingdom of Morocco {the}
المنصف المرزوقي | pn person m | | Moncef Marzouki
المنطقة الخضراء | pn place f | | Green Zone {the}
المنطقة الشرقية | pn place f | | Eastern Province {the}
المنطقة المقسومة | pn place f | | Neutral Zone {the}
المنظمة البحرية الدولية | pn org f | | International Maritime Organization {the}
المنظمة الدولية للهجرة | pn org f | | International Organization for Migration {the}
المنظمة العربية للتنمية الزراعية | pn org f | | Arab Organization for Agricultural Development {the}
المهاتما غاندي | pn person m | | Mahatma Gandhi
المهدي بن بركة | pn person m | | Mehdi Ben Barka
الميادين السورية | pn place f | | Mayadin
النبي محمد | pn other m | | Prophet Muhammad {the}
النجف الأشرف | pn place f | | Holy Najaf
النهر الأصفر | pn place m | | Yellow River {the}
النيل الأبيض | pn place m | | White Nile {the}
النيل الأزرق | pn place m | | Blue Nile {the}
الهضبة الإثيوبية | pn place f | | Ethiopian Highlands {the}
الهلال الأحمر | pn org m | | Red Crescent {the}
الهلال الخصيب | pn place m | | Fertile Crescent {the}
الهلال النفطي | pn place m | | Oil Crescent {the}
الهند الصينية | pn place f | | Indochina
الهيئة الحكومية الدولية المعنية بتغير المناخ | pn org f | | Intergovernmental Panel on Climate Change {the}
الوادي الجديد | pn place m | | New Valley {the}
الوادي المتصدع الكبير | pn place m | | Great Rift Valley {the}
الوطن العربي | pn place m | | Arab world {the}
الوكالة الدولية للطاقة الذرية | pn org f | | International Atomic Energy Agency {the}; IAEA {the}
الولايات المتحدة | pn place f | | United States {the}
الولايات المتحدة الأمريكية | pn place f | | United States of America {the}; United States {the}
الولايات المتحدة الأميركية | pn place f | | United States of America {the}; United States {the}
الوليد بن طلال | pn person m | | Alwaleed bin Talal
بئر السبع | pn place f | | Beersheba
باب العامود | pn place m | | Damascus Gate
باب المغاربة | pn place m | | Mughrabi Gate
باب المندب | pn place m | | Bab al-Mandab
باب الهوى | pn place m | | Bab al-Hawa
باب اليمن | pn place m | | Bab al-Yemen
بابلو بيكاسو | pn person m | | Pablo Picasso
بابلو نيرودا | pn person m | | Pablo Neruda
بابوا الغربية | pn place f | | West Papua
بابوا غينيا | pn place f | | Papua New Guinea
بابوا غينيا الجديدة | pn place f | | Papua New Guinea
باتريس لومومبا | pn person m | | Patrice Lumumba
باتون روج | pn place f | | Baton Rouge
باخا كاليفورنيا | pn place f | | Baja California
بادن فورتمبرغ | pn place f | | Baden-Württemberg
بادن فورتمبيرغ | pn place f | | Baden-Wurttemberg
باراك أوباما | pn person m | | Barack Obama
بارت سيمبسون | pn person m | | Bart Simpson
بارك جي سونغ | pn person m | | Park Ji-sung
بارك غيون هي | pn person m | | Park Geun-hye
بارك كون هيه | pn person m | | Park Geun-hye
باروخ سبينوزا | pn person m | | Baruch Spinoza
باريس سان جيرمان | pn org m | | Paris Saint-Germain
باسيرو ديوماي فاي | pn person m | | Bassirou Diomaye Faye
بافل دوروف | pn person m | | Pavel Durov
بافل طالباني | pn person m | | Bafel Talabani
باقر جبر | pn person m | | Baqir Jabr
بالم بيتش | pn place f | | Palm Beach
بالو ألتو | pn place f | | Palo Alto
بالو الإندونيسية | pn place f | | Palu
بام بوندي | pn person m | | Pam Bondi
بان كي مون | pn person m | | Ban Ki-moon
باندا آتشيه | pn place f | | Banda Aceh
بانشو فيا | pn person m | | Pancho Villa
بانيا لوكا | pn place f | | Banja Luka
باولو ديبالا | pn person m | | Paulo Dybala
باولو كويلو | pn person m | | Paulo Coelho
باولو مالديني | pn person m | | Paolo Maldini
بايرن ميونخ | pn org m | | Bayern Munich
بايرن ميونيخ | pn org m | | Bayern Munich
بتسلئيل سموتريتش | pn person m | | Bezalel Smotrich
بثينة شعبان | pn person f | | Bouthaina Shaaban
بحر آرال | pn place m | | Aral Sea {the}
بحر آزوف | pn place m | | Sea of Azov {the}
بحر أندامان | pn place m | | Andaman Sea {the}
بحر أوخوتسك | pn place m | | Sea of Okhotsk {the}
بحر إيجة | pn place m | | Aegean Sea {the}
بحر إيجه | pn place m | | Aegean Sea {the}
بحر الآرال | pn place m | | Aral Sea {the}
بحر البلطيق | pn place m | | Baltic Sea {the}
بحر الخزر | pn place m | | Caspian Sea {the}
بحر الزنج | pn place m | | Sea of Zanj {the}
بحر الشمال | pn place m | | North Sea {the}
بحر الصين | pn place m | | China Sea {the}
بحر الصين الجنوبي | pn place m | | South China Sea {the}
بحر الصين الشرقي | pn place m | | East China Sea {the}
بحر العرب | pn place m | | Arabian Sea {the}
بحر الفلبين | pn place m | | Philippine Sea {the}
بحر المانش | pn place m | | English Channel {the}
بحر المرجان | pn place m | | Coral Sea {the}
بحر اليابان | pn place m | | Sea of Japan {the}
بحر بارنتس | pn place m | | Barents Sea {the}
بحر بيرنغ | pn place m | | Bering Sea {the}
بحر تسمان | pn place m | | Tasman Sea {the}
بحر سارجاسو | pn place m | | Sargasso Sea {the}
بحر قزوين | pn place m | | Caspian Sea {the}
بحر كارا | pn place m | | Kara Sea {the}
بحر مرمرة | pn place m | | Sea of Marmara {the}
بحيرة أرومية | pn place f | | Lake Urmia
بحيرة أورميا | pn place f | | Lake Urmia
بحيرة أونتاريو | pn place f | | Lake Ontario
بحيرة أونيغا | pn place f | | Lake Onega
بحيرة إيري | pn place f | | Lake Erie
بحيرة البرلس | pn place f | | Lake Burullus
بحيرة الثرثار | pn place f | | Lake Tharthar
بحيرة الحبانية | pn place f | | Lake Habbaniyah
بحيرة الرزازة | pn place f | | Lake Razaza
بحيرة المنزلة | pn place f | | Lake Manzala
بحيرة بايكال | pn place f | | Lake Baikal
بحيرة تانا | pn place f | | Lake Tana
بحيرة تاهو | pn place f | | Lake Tahoe
بحيرة تشاد | pn place f | | Lake Chad
بحيرة تنجانيقا | pn place f | | Lake Tanganyika
بحيرة تنغانيقا | pn place f | | Lake Tanganyika
بحيرة توركانا | pn place f | | Lake Turkana
بحيرة تيتيكاكا | pn place f | | Lake Titicaca
بحيرة جنيف | pn place f | | Lake Geneva
بحيرة سوبيريور | pn place f | | Lake Superior
بحيرة طبريا | pn place f | | Sea of Galilee {the}
بحيرة فان | pn place f | | Lake Van
بحيرة فيكتوريا | pn place f | | Lake Victoria
بحيرة قارون | pn place f | | Lake Qarun
بحيرة كومو | pn place f | | Lake Como
بحيرة كونستانس | pn place f | | Lake Constance
بحيرة كيفو | pn place f | | Lake Kivu
بحيرة لادوغا | pn place f | | Lake Ladoga
بحيرة ماراكايبو | pn place f | | Lake Maracaibo
بحيرة ملاوي | pn place f | | Lake Malawi
بحيرة ميشيغان | pn place f | | Lake Michigan
بحيرة ناصر | pn place f | | Lake Nasser
بحيرة هورون | pn place f | | Lake Huron
بحيرة وان | pn place f | | Lake Van
بدر البوسعيدي | pn person m | | Badr Albusaidi
بدر الدين الحوثي | pn person m | | Badr al-Din al-Houthi
بدر بن حمد البوسعيدي | pn person m | | Badr bin Hamad Albusaidi
بدر شاكر السياب | pn person m | | Badr Shakir al-Sayyab
بدر عبد العاطي | pn person m | | Badr Abdelatty
بدر عبدالعاطي | pn person m | | Badr Abdelatty
بدرة العراقية | pn place f | | Badra
برابوو سوبيانتو | pn person m | | Prabowo Subianto
براد بيت | pn person m | | Brad Pitt
برايوت تشان أوتشا | pn person m | | Prayut Chan-o-cha
برتراند راسل | pn person m | | Bertrand Russell
برتولت بريخت | pn person m | | Bertolt Brecht
برج إيفل | pn place m | | Eiffel Tower {the}
برج البراجنة | pn place m | | Burj al-Barajneh
برج بوعريريج | pn place m | | Bordj Bou Arréridj
برج خليفة | pn place m | | Burj Khalifa {the}
بردي محمدوف | pn person m | | Berdimuhamedow
بركان إتنا | pn place m | | Mount Etna
بركان فيزوف | pn place m | | Mount Vesuvius
برلين الشرقية | pn place f | | East Berlin
برلين الغربية | pn place f | | West Berlin
برنار أرنو | pn person m | | Bernard Arnault
برنارد شو | pn person m | | Bernard Shaw
برنامج الأغذية العالمي | pn org m | | World Food Programme {the}
برنامج الأمم المتحدة الإنمائي | pn org m | | United Nations Development Programme {the}
برنامج الأمم المتحدة للبيئة | pn org m | | United Nations Environment Programme {the}
برهم أحمد صالح | pn person m | | Barham Salih
برهم صالح | pn person m | | Barham Salih
بروتوكول كيوتو | pn other m | | Kyoto Protocol {the}
بروتوكول مونتريال | pn other m | | Montreal Protocol {the}
بروس لي | pn person m | | Bruce Lee
بروس ويليس | pn person m | | Bruce Willis
برونو فرنانديز | pn person m | | Bruno Fernandes
برونو لومير | pn person m | | Bruno Le Maire
برويز مشرف | pn person m | | Pervez Musharraf
بريت ماكغورك | pn person m | | Brett McGurk
بريتني سبيرز | pn person f | | Britney Spears
بريتي باتيل | pn person m | | Priti Patel
بريتيش بتروليوم | pn org f | | British Petroleum
بريتيش كولومبيا | pn place f | | British Columbia
بريجيت باردو | pn person f | | Brigitte Bardot
بريدج تاون | pn place f | | Bridgetown
بريطانيا العظمى | pn place f | | Great Britain
بشار الأسد | pn person m | | Bashar al-Assad
بشار الجزائرية | pn place f | | Béchar
بشر الخصاونة | pn person m | | Bisher al-Khasawneh
بشري اللبنانية | pn place f | | Bsharri
بشير الجميل | pn person m | | Bachir Gemayel
بصرى الشام | pn place f | | Bosra al-Sham
بطرس الأكبر | pn person m | | Peter the Great
بطرس بطرس غالي | pn person m | | Boutros Boutros-Ghali
بطرس غالي | pn person m | | Boutros Boutros-Ghali
بعثة الأمم المتحدة لمساعدة العراق | pn org f | | United Nations Assistance Mission for Iraq {the}
بلاد الرافدين | pn place f | | Mesopotamia
بلاد الشام | pn place f | | Levant {the}
بلاد الغال | pn place f | | Gaul
بلاد القبائل | pn place f | | Kabylia
بلاد النوبة | pn place f | | Nubia
بلاد فارس | pn place f | | Persia
بلاد ما بين النهرين | pn place f | | Mesopotamia
بلاد ما وراء النهر | pn place f | | Transoxiana
بلاك ووتر | pn org f | | Blackwater
بلال بن رباح | pn person m | | Bilal ibn Rabah
بلد الوليد | pn place f | | Valladolid
بليز كومباوري | pn person m | | Blaise Compaoré
بن بركة | pn person m | | Ben Barka
بن برنانكي | pn person m | | Ben Bernanke
بن بلة | pn person m | | Ben Bella
بن زايد | pn person m | | bin Zayed
بن ستيلر | pn person m | | Ben Stiller
بن سلمان | pn person m | | bin Salman
بن علي | pn person m | | Ben Ali
بن علي يلدريم | pn person m | | Binali Yıldırım
بن غفير | pn person m | | Ben-Gvir
بن غوريون | pn person m | | Ben-Gurion
بن قردان | pn place f | | Ben Guerdane
بن لادن | pn person m | | bin Laden
بنت جبيل | pn place f | | Bint Jbeil
بنجامين فرانكلين | pn person m | | Benjamin Franklin
بندر سري بكاوان | pn place f | | Bandar Seri Begawan
بندر سيري بيغاوان | pn place f | | Bandar Seri Begawan
بندر عباس | pn place f | | Bandar Abbas
بنك أوف أمريكا | pn org f | | Bank of America
بنك إنجلترا | pn org m | | Bank of England {the}
بنك الاحتياطي الفيدرالي | pn org m | | Federal Reserve {the}
بنك الشعب الصيني | pn org m | | People's Bank of China {the}
بنك اليابان | pn org m | | Bank of Japan {the}
بنك ستاندارد تشارترد | pn org f | | Standard Chartered Bank
بنما سيتي | pn place f | | Panama City
بنوم بنه | pn place f | | Phnom Penh
بنوم بين | pn place f | | Phnom Penh
بني سويف | pn place f | | Beni Suef
بني ملال | pn place f | | Beni Mellal
بني وليد | pn place f | | Bani Walid
بنيامين نتنياهو | pn person m | | Benjamin Netanyahu
بهاء الدين | pn person m | | Bahaa al-Din
بوب ديلان | pn person m | | Bob Dylan
بوب مارلي | pn person m | | Bob Marley
بوبو ديولاسو | pn place f | | Bobo-Dioulasso
بوبي فيشر | pn person m | | Bobby Fischer
بور السودانية | pn place f | | Bor
بورت أو برنس | pn place f | | Port-au-Prince
بورت أوف سبين | pn place f | | Port of Spain
بورت إليزابيث | pn place f | | Port Elizabeth
بورت فيلا | pn place f | | Port Vila
بورت لويس | pn place f | | Port Louis
بورت مورسبي | pn place f | | Port Moresby
بورت هاركورت | pn place f | | Port Harcourt
بورتو أليغري | pn place f | | Porto Alegre
بورتو برنس | pn place f | | Port-au-Prince
بورتو نوفو | pn place f | | Porto-Novo
بوركينا فاسو | pn place f | | Burkina Faso
بوريس باسترناك | pn person m | | Boris Pasternak
بوريس بيستوريوس | pn person m | | Boris Pistorius
بوريس جونسون | pn person m | | Boris Johnson
بوريس يلتسين | pn person m | | Boris Yeltsin
بوكايو ساكا | pn person m | | Bukayo Saka
بوكو حرام | pn org f | | Boko Haram
بول بريمر | pn person m | | Paul Bremer
بول بوت | pn person m | | Pol Pot
بول بوغبا | pn person m | | Paul Pogba
بول بيا | pn person m | | Paul Biya
بول رايان | pn person m | | Paul Ryan
بول سامويلسون | pn person m | | Paul Samuelson
بول فولكر | pn person m | | Paul Volcker
بول كاغامي | pn person m | | Paul Kagame
بول كروغمان | pn person m | | Paul Krugman
بول مكارتني | pn person m | | Paul McCartney
بولا أحمد تينوبو | pn person f | | Bola Ahmed Tinubu
بولا تينوبو | pn person f | | Bola Tinubu
بولنت أجاويد | pn person m | | Bülent Ecevit
بولونيا الإيطالية | pn place f | | Bologna
بولينيزيا الفرنسية | pn place f | | French Polynesia
بونغ بونغ ماركوس | pn person m | | Bongbong Marcos
بونغ جون هو | pn person m | | Bong Joon-ho
بوينس آيرس | pn place f | | Buenos Aires
بوينس آيريس | pn place f | | Buenos Aires
بوينس أيرس | pn place f | | Buenos Aires
بوينس ايرس | pn place f | | Buenos Aires
بوينوس آيرس | pn place f | | Buenos Aires
بوينوس آيريس | pn place f | | Buenos Aires
بوينوس أيرس | pn place f | | Buenos Aires
بي إم دبليو | pn org f | | BMW
بي بي سي | pn org f | | BBC {the}
بيب غوارديولا | pn person m | | Pep Guardiola
بيت جالا | pn place m | | Beit Jala
بيت حانون | pn place m | | Beit Hanoun
بيت ساحور | pn place m | | Beit Sahour
بيت لاهيا | pn place m | | Beit Lahia
بيت لحم | pn place f | | Bethlehem
بيت هيغسيث | pn person m | | Pete Hegseth
بيتا الفلسطينية | pn place f | | Beita
بيترو بوروشينكو | pn person m | | Petro Poroshenko
بيتسبرغ ستيلرز | pn org f | | Pittsburgh Steelers {the}
بيتون مانينغ | pn person m | | Peyton Manning
بيدرو سانشيز | pn person m | | Pedro Sanchez
بيدرو كاستيو | pn person m | | Pedro Castillo
بيرا الموزمبيقية | pn place f | | Beira
بيرات البيرق | pn person m | | Berat Albayrak
بيرل هاربر | pn place f | | Pearl Harbor
بيرل هاربور | pn place f | | Pearl Harbor
بيرني ساندرز | pn person m | | Bernie Sanders
بيفرلي هيلز | pn place f | | Beverly Hills
بيل غيتس | pn person m | | Bill Gates
بيل كلينتون | pn person m | | Bill Clinton
بيلاطس البنطي | pn person m | | Pontius Pilate
بيلاوال بوتو زرداري | pn person m | | Bilawal Bhutto Zardari
بيلو هوريزونتي | pn place f | | Belo Horizonte
بيلي إيليش | pn person f | | Billie Eilish
بين أفليك | pn person m | | Ben Affleck
بينظير بوتو | pn person f | | Benazir Bhutto
بيني غانتس | pn person f | | Benny Gantz
بيني وونغ | pn person f | | Penny Wong
بينيا نييتو | pn person m | | Peña Nieto
بينيتو موسوليني | pn person m | | Benito Mussolini
بينينو أكينو | pn person m | | Benigno Aquino
بيونغ تشانغ | pn place f | | Pyeongchang
بيونغ يانغ | pn place f | | Pyongyang
بيير كوري | pn person m | | Pierre Curie
تابو مبيكي | pn person m | | Thabo Mbeki
تاج محل | pn place m | | Taj Mahal {the}
تارو آسو | pn person m | | Taro Aso
تاكسين شيناواترا | pn person m | | Thaksin Shinawatra
تاميل نادو | pn place f | | Tamil Nadu
تايغر وودز | pn person m | | Tiger Woods
تايلر بيري | pn person m | | Tyler Perry
تايلور سويفت | pn person f | | Taylor Swift
تايمز سكوير | pn place m | | Times Square
تحالف الفتح | pn org m | | Fatah Alliance {the}
تحتمس الثالث | pn person m | | Thutmose III
تركستان الشرقية | pn place f | | East Turkestan
تركي آل الشيخ | pn person m | | Turki Al-Sheikh
تركي الفيصل | pn person m | | Turki al-Faisal
ترينيداد وتوباغو | pn place f | | Trinidad and Tobago
تساي إنغ ون | pn person f | | Tsai Ing-wen
تسيبي ليفني | pn person m | | Tzipi Livni
تشابي ألونسو | pn person m | | Xabi Alonso
تشات جي بي تي | pn org f | | ChatGPT
تشارلز الثالث | pn person m | | Charles III
تشارلز باباج | pn person m | | Charles Babbage
تشارلز تايلور | pn person m | | Charles Taylor
تشارلز داروين | pn person m | | Charles Darwin
تشارلز ديكنز | pn person m | | Charles Dickens
تشارلي شابلن | pn person m | | Charlie Chaplin
تشافي هيرنانديز | pn person m | | Xavi Hernández
تشاك شومر | pn person m | | Chuck Schumer
تشاو ليجيان | pn person m | | Zhao Lijian
تشاووش أوغلو | pn person m | | Çavuşoğlu
تشاينا ديلي | pn org f | | China Daily
تشرين الأول | pn other m time | | October
تشرين الثاني | pn other m time | | November
تشو إن لاي | pn person m | | Zhou Enlai
تشونغ تشينغ | pn place f | | Chongqing
تشي جيفارا | pn person m | | Che Guevara
تشي غيفارا | pn person m | | Che Guevara
تشيانغ كاي شيك | pn person m | | Chiang Kai-shek
تشيانغ ماي | pn place f | | Chiang Mai
تشين غانغ | pn person m | | Qin Gang
تشينوا أتشيبي | pn person m | | Chinua Achebe
تل أبيب | pn place f | | Tel Aviv
تل أبيض | pn place f | | Tal Abyad
تل العمارنة | pn place f | | Amarna
تل رفعت | pn place f | | Tal Rifaat
تمثال الحرية | pn place m | | Statue of Liberty {the}
تميم بن حمد | pn person m | | Tamim bin Hamad
تميم بن حمد آل ثاني | pn person m | | Tamim bin Hamad Al Thani
تنظيم الدولة | pn org m | | Islamic State {the}
تنظيم الدولة الإسلامية | pn org m | | Islamic State {the}
تنظيم القاعدة | pn org m | | al-Qaeda
تنظيم داعش | pn org m | | ISIS
توت عنخ آمون | pn person m | | Tutankhamun
توتال إنرجيز | pn org f | | TotalEnergies
تورا بورا | pn place f | | Tora Bora
تورغوت أوزال | pn person m | | Turgut Özal
توفيق الحكيم | pn person m | | Tawfiq al-Hakim
توقيت غرينتش | pn other m | | GMT
توكل كرمان | pn person f | | Tawakkol Karman
تولسي غابارد | pn person m | | Tulsi Gabbard
توم باراك | pn person m | | Tom Barrack
توم برادي | pn person m | | Tom Brady
توم فليتشر | pn person m | | Tom Fletcher
توم كروز | pn person m | | Tom Cruise
توم هانكس | pn person m | | Tom Hanks
توما الأكويني | pn person m | | Thomas Aquinas
توماس أديسون | pn person m | | Thomas Edison
توماس إدوارد لورنس | pn person m | | T.E. Lawrence
توماس إديسون | pn person m | | Thomas Edison
توماس باخ | pn person m | | Thomas Bach
توماس بيكيتي | pn person m | | Thomas Piketty
توماس توخيل | pn person m | | Thomas Tuchel
توماس جيفرسون | pn person m | | Thomas Jefferson
توماس سانكارا | pn person m | | Thomas Sankara
توماس فريدمان | pn person m | | Thomas Friedman
توماس مالتوس | pn person m | | Thomas Malthus
توماس مان | pn person m | | Thomas Mann
توماس مولر | pn person m | | Thomas Müller
توماس هوبز | pn person m | | Thomas Hobbes
توني أبوت | pn person m | | Tony Abbott
توني بلير | pn person m | | Tony Blair
توني كروس | pn person m | | Toni Kroos
توني موريسون | pn person m | | Toni Morrison
تي إس إليوت | pn person m | | T.S. Eliot
تيار الحكمة | pn org m | | Wisdom Movement {the}
تيان آن من | pn place f | | Tiananmen
تيخو براهي | pn person m | | Tycho Brahe
تيد كروز | pn person m | | Ted Cruz
تيدروس أدهانوم | pn person m | | Tedros Adhanom
تيدروس أدهانوم غيبريسوس | pn person m | | Tedros Adhanom Ghebreyesus
تيران وصنافير | pn place f | | Tiran and Sanafir
تيري هنري | pn person m | | Thierry Henry
تيريزا ماي | pn person f | | Theresa May
تيزي وزو | pn place f | | Tizi Ouzou
تيك توك | pn org f | | TikTok
تيم بيرنرز لي | pn person m | | Tim Berners-Lee
تيم كوك | pn person m | | Tim Cook
تيم والز | pn person m | | Tim Walz
تيمور الشرقية | pn place f | | East Timor
تيمور جنبلاط | pn person m | | Taymour Jumblatt
تيمور ليشتي | pn place f | | Timor-Leste
تيودورو أوبيانغ | pn person m | | Teodoro Obiang
تييرا ديل فويغو | pn place f | | Tierra del Fuego
تييري هنري | pn person m | | Thierry Henry
ثابو مبيكي | pn person m | | Thabo Mbeki
ثاكسين شيناواترا | pn person m | | Thaksin Shinawatra
ثورة العشرين | pn other f | | 1920 Revolution {the}
ثيودور روزفلت | pn person m | | Theodore Roosevelt
ثيودور هرتزل | pn person m | | Theodor Herzl
جائزة الأوسكار | pn other f | | Oscar {the}; Academy Award {the}
جائزة نوبل | pn other f | | Nobel Prize {the}
جائزة نوبل للسلام | pn other f | | Nobel Peace Prize {the}
جابر بن حيان | pn person m | | Jabir ibn Hayyan
جاد الله | pn person m | | Jadallah
جاريد كوشنر | pn person m | | Jared Kushner
جاستن بيبر | pn person m | | Justin Bieber
جاستن ترودو | pn person m | | Justin Trudeau
جاستن تيمبرليك | pn person m | | Justin Timberlake
جاسم البديوي | pn person m | | Jasem Albudaiwi
جاسيندا أرديرن | pn person f | | Jacinda Ardern
جافا سكربت | pn org f | | JavaScript
جافا سكريبت | pn org f | | JavaScript
جاك دريدا | pn person m | | Jacques Derrida
جاك دورسي | pn person m | | Jack Dorsey
جاك شيراك | pn person m | | Jacques Chirac
جاك ما | pn person m | | Jack Ma
جاكوب زوما | pn person m | | Jacob Zuma
جاكي شان | pn person m | | Jackie Chan
جاليليو جاليلي | pn person m | | Galileo Galilei
جامعة أكسفورد | pn org f | | University of Oxford {the}
جامعة الأزهر | pn org f | | Al-Azhar University
جامعة البصرة | pn org f | | University of Basrah {the}
جامعة الدول العربية | pn org f | | League of Arab States {the}; Arab League {the}
جامعة القاهرة | pn org f | | Cairo University
جامعة المستنصرية | pn org f | | Mustansiriyah University
جامعة الملك سعود | pn org f | | King Saud University
جامعة الموصل | pn org f | | University of Mosul {the}
جامعة النهرين | pn org f | | Al-Nahrain University
جامعة برنستون | pn org f | | Princeton University
جامعة برينستون | pn org f | | Princeton University
جامعة بغداد | pn org f | | University of Baghdad {the}
جامعة بيركلي | pn org f | | University of California, Berkeley {the}
جامعة جورجتاون | pn org f | | Georgetown University
جامعة جونز هوبكنز | pn org f | | Johns Hopkins University
جامعة دمشق | pn org f | | Damascus University
جامعة ستانفورد | pn org f | | Stanford University
جامعة شيكاغو | pn org f | | University of Chicago {the}
جامعة عين شمس | pn org f | | Ain Shams University
جامعة كاليفورنيا | pn org f | | University of California {the}
جامعة كامبريدج | pn org f | | University of Cambridge {the}
جامعة كورنيل | pn org f | | Cornell University
جامعة كولومبيا | pn org f | | Columbia University
جامعة نيويورك | pn org f | | New York University
جامعة هارفارد | pn org f | | Harvard University
جامعة هارفرد | pn org f | | Harvard University
جامعة ييل | pn org f | | Yale University
جامو وكشمير | pn place f | | Jammu and Kashmir
جان إيف لودريان | pn person m | | Jean-Yves Le Drian
جان بول سارتر | pn person m | | Jean-Paul Sartre
جان بياجيه | pn person m | | Jean Piaget
جان بيير | pn person m | | Jean-Pierre
جان جاك روسو | pn person m | | Jean-Jacques Rousseau
جان دارك | pn person m | | Joan of Arc
جان كاستكس | pn person m | | Jean Castex
جان كلود | pn person m | | Jean-Claude
جان كلود يونكر | pn person m | | Jean-Claude Juncker
جان لوك ميلانشون | pn person m | | Jean-Luc Mélenchon
جان مارك | pn person m | | Jean-Marc
جان ماري لوبان | pn person m | | Jean-Marie Le Pen
جان نويل بارو | pn person m | | Jean-Noël Barrot
جانب الرصافة | pn place m | | Rusafa side {the}
جانب الكرخ | pn place m | | Karkh side {the}
جانيت يلين | pn person f | | Janet Yellen
جاويش أوغلو | pn person m | | Çavuşoğlu
جاير بولسونارو | pn person m | | Jair Bolsonaro
جايير بولسونارو | pn person m | | Jair Bolsonaro
جبال ألبرز | pn place f | | Alborz Mountains {the}
جبال ألتاي | pn place f | | Altai Mountains {the}
جبال الأبالاش | pn place f | | Appalachian Mountains {the}
جبال الأبلاش | pn place f | | Appalachian Mountains {the}
جبال الأبنين | pn place f | | Apennines {the}
جبال الأطلس | pn place f | | Atlas Mountains {the}
جبال الألب | pn place f | | Alps {the}
جبال الأنديز | pn place f | | Andes Mountains {the}
جبال الأوراس | pn place f | | Aurès Mountains {the}
جبال الأورال | pn place f | | Ural Mountains {the}
جبال البحر الأحمر | pn place f | | Red Sea Mountains {the}
جبال البرانس | pn place f | | Pyrenees {the}
جبال البرز | pn place f | | Alborz Mountains {the}
جبال البرينيه | pn place f | | Pyrenees {the}
جبال البلقان | pn place f | | Balkan Mountains {the}
جبال البيرينيه | pn place f | | Pyrenees {the}
جبال الجورا | pn place f | | Jura Mountains {the}
جبال الحجر | pn place f | | Hajar Mountains {the}
جبال الروكي | pn place f | | Rocky Mountains {the}
جبال الريف | pn place f | | Rif Mountains {the}
جبال السروات | pn place f | | Sarawat Mountains {the}
جبال القوقاز | pn place f | | Caucasus Mountains {the}
جبال الكاربات | pn place f | | Carpathian Mountains {the}
جبال النوبة | pn place f | | Nuba Mountains {the}
جبال الهملايا | pn place f | | Himalayas {the}
جبال الهيمالايا | pn place f | | Himalayas {the}
جبال الهيملايا | pn place f | | Himalayas {the}
جبال بامير | pn place f | | Pamir Mountains {the}
جبال تورا بورا | pn place f | | Tora Bora mountains {the}
جبال تيان شان | pn place f | | Tian Shan {the}
جبال حمرين | pn place f | | Hamrin Mountains {the}
جبال دراكنزبرغ | pn place f | | Drakensberg {the}
جبال روكي | pn place f | | Rocky Mountains {the}
جبال زاغروس | pn place f | | Zagros Mountains {the}
جبال طوروس | pn place f | | Taurus Mountains {the}
جبال قنديل | pn place f | | Qandil Mountains {the}
جبال كاراكورام | pn place f | | Karakoram {the}
جبال هندوكوش | pn place f | | Hindu Kush {the}
جبران باسيل | pn person m | | Gebran Bassil
جبران خليل جبران | pn person m | | Kahlil Gibran
جبل أحد | pn place m | | Mount Uhud
جبل أرارات | pn place m | | Mount Ararat
جبل أكونكاغوا | pn place m | | Aconcagua
جبل أوليمبوس | pn place m | | Mount Olympus
جبل إتنا | pn place m | | Mount Etna
جبل إفرست | pn place m | | Mount Everest
جبل إلبروس | pn place m | | Mount Elbrus
جبل إيفرست | pn place m | | Mount Everest
جبل الأولمب | pn place m | | Mount Olympus
جبل الدروز | pn place m | | Jabal al-Druze
جبل الزيتون | pn place m | | Mount of Olives {the}
جبل الشيخ | pn place m | | Mount Hermon
جبل الكرمل | pn place m | | Mount Carmel
جبل النور | pn place m | | Jabal al-Nour
جبل توبقال | pn place m | | Mount Toubkal
جبل دماوند | pn place m | | Mount Damavand
جبل راشمور | pn place m | | Mount Rushmore
جبل رينييه | pn place m | | Mount Rainier
جبل سانت هيلين | pn place m | | Mount St. Helens
جبل سنجار | pn place m | | Mount Sinjar
جبل سيناء | pn place m | | Mount Sinai
جبل طارق | pn place f | | Gibraltar
جبل عرفات | pn place m | | Mount Arafat
جبل علي | pn place m | | Jebel Ali
جبل فوجي | pn place m | | Mount Fuji
جبل فيزوف | pn place m | | Mount Vesuvius
جبل قاسيون | pn place m | | Mount Qasioun
جبل قنديل | pn place m | | Mount Qandil
جبل كليمنجارو | pn place m | | Mount Kilimanjaro
جبل كوك | pn place m | | Mount Cook
جبل كيليمنجارو | pn place m | | Mount Kilimanjaro
جبل كينيا | pn place m | | Mount Kenya
جبل لبنان | pn place m | | Mount Lebanon
جبل مرة | pn place m | | Jebel Marra
جبل مكحول | pn place m | | Mount Makhoul
جبل موسى | pn place m | | Mount Sinai
جبل مون بلان | pn place m | | Mont Blanc
جبهة النصرة | pn org f | | Nusra Front {the}
جدار برلين | pn place m | | Berlin Wall {the}
جدعون ساعر | pn person m | | Gideon Saar
جرادة المغربية | pn place f | | Jerada
جراند كانيون | pn place m | | Grand Canyon {the}
جرجي زيدان | pn person m | | Jurji Zaydan
جرف الصخر | pn place f | | Jurf al-Sakhar
جرف النصر | pn place f | | Jurf al-Nasr
جريجور مندل | pn person m | | Gregor Mendel
جزر أندامان | pn place f | | Andaman Islands {the}
جزر أوركني | pn place f | | Orkney Islands {the}
جزر الأزور | pn place f | | Azores {the}
جزر الأميرات | pn place f | | Princes' Islands {the}
جزر الأنتيل | pn place f | | Antilles {the}
جزر الباهاما | pn place f | | Bahamas {the}
جزر البليار | pn place f | | Balearic Islands {the}
جزر البهاما | pn place f | | Bahamas {the}
جزر العذراء | pn place f | | Virgin Islands {the}
جزر العذراء الأمريكية | pn place f | | US Virgin Islands {the}
جزر العذراء البريطانية | pn place f | | British Virgin Islands {the}
جزر الفارو | pn place f | | Faroe Islands {the}
جزر الفوكلاند | pn place f | | Falkland Islands {the}
جزر الفيلبين | pn place f | | Philippine Islands {the}
جزر القمر | pn place f | | Comoros {the}
جزر الكناري | pn place f | | Canary Islands {the}
جزر الكناريا | pn place f | | Canary Islands {the}
جزر الكوريل | pn place f | | Kuril Islands {the}
جزر المارشال | pn place f | | Marshall Islands {the}
جزر المالديف | pn place f | | Maldives {the}
جزر المالفيناس | pn place f | | Falkland Islands {the}
جزر الملوك | pn place f | | Moluccas {the}
جزر الهند الشرقية | pn place f | | East Indies {the}
جزر الهند الغربية | pn place f | | West Indies {the}
جزر باراسيل | pn place f | | Paracel Islands {the}
جزر برمودا | pn place f | | Bermuda
جزر تركس وكايكوس | pn place f | | Turks and Caicos Islands {the}
جزر تشاغوس | pn place f | | Chagos Islands {the}
جزر حنيش | pn place f | | Hanish Islands {the}
جزر دياويو | pn place f | | Diaoyu Islands {the}
جزر سبراتلي | pn place f | | Spratly Islands {the}
جزر سليمان | pn place f | | Solomon Islands {the}
جزر سيشل | pn place f | | Seychelles {the}
جزر سيليبس | pn place f | | Celebes {the}
جزر سينكاكو | pn place f | | Senkaku Islands {the}
جزر شتلاند | pn place f | | Shetland Islands {the}
جزر غالاباغوس | pn place f | | Galápagos Islands {the}
جزر فارو | pn place f | | Faroe Islands {the}
جزر فوكلاند | pn place f | | Falkland Islands {the}
جزر فيرجن | pn place f | | Virgin Islands {the}
جزر فيرجن البريطانية | pn place f | | British Virgin Islands {the}
جزر كايمان | pn place f | | Cayman Islands {the}
جزر كناري | pn place f | | Canary Islands {the}
جزر مارشال | pn place f | | Marshall Islands {the}
جزر هاواي | pn place f | | Hawaiian Islands {the}
جزر هبريدس | pn place f | | Hebrides {the}
جزيرة أبو موسى | pn place f | | Abu Musa
جزيرة أرواد | pn place f | | Arwad Island
جزيرة الأفعى | pn place f | | Snake Island
جزيرة الأمير إدوارد | pn place f | | Prince Edward Island
جزيرة الثعبان | pn place f | | Snake Island
جزيرة السعديات | pn place f | | Saadiyat Island
جزيرة الفصح | pn place f | | Easter Island
جزيرة القيامة | pn place f | | Easter Island
جزيرة بالي | pn place f | | Bali
جزيرة بوبيان | pn place f | | Bubiyan Island
جزيرة خرج | pn place f | | Kharg Island
جزيرة ريونيون | pn place f | | Réunion
جزيرة سردينيا | pn place f | | Sardinia
جزيرة سقطرى | pn place f | | Socotra
جزيرة صقلية | pn place f | | Sicily
جزيرة قبرص | pn place f | | Cyprus
جزيرة قشم | pn place f | | Qeshm Island
جزيرة كريت | pn place f | | Crete
جزيرة كورسيكا | pn place f | | Corsica
جزيرة كيش | pn place f | | Kish Island
جزيرة مان | pn place f | | Isle of Man {the}
جزيرة مدغشقر | pn place f | | Madagascar
جزيرة هاينان | pn place f | | Hainan Island
جزيرة ياس | pn place f | | Yas Island
جزيرتي تيران وصنافير | pn place f | | islands of Tiran and Sanafir {the}
جسر الأئمة | pn place m | | Aimma Bridge
جسر الجمهورية | pn place m | | Jumhuriya Bridge
جسر الشغور | pn place m | | Jisr al-Shughur
جسر اللنبي | pn place m | | Allenby Bridge {the}
جسر الملك حسين | pn place m | | King Hussein Bridge {the}
جسر الملك فهد | pn place m | | King Fahd Causeway {the}
جعفر النميري | pn person m | | Jaafar al-Numeiri
جعفر حسان | pn person m | | Jafar Hassan
جلال آباد | pn place f | | Jalalabad
جلال أباد | pn place f | | Jalalabad
جلال الدين الرومي | pn person m | | Rumi
جلال طالباني | pn person m | | Jalal Talabani
جماعة الإخوان | pn org f | | Muslim Brotherhood {the}
جماعة الإخوان المسلمين | pn org f | | Muslim Brotherhood {the}
جماعة الحوثي | pn org f | | Houthis {the}
جمال الدين | pn person m | | Jamal al-Din
جمال الدين الأفغاني | pn person m | | Jamal al-Din al-Afghani
جمال خاشقجي | pn person m | | Jamal Khashoggi
جمال عبد الناصر | pn person m | | Gamal Abdel Nasser
جمهورية أفريقيا الوسطى | pn place f | | Central African Republic {the}
جمهورية أيرلندا | pn place f | | Republic of Ireland {the}
جمهورية إفريقيا الوسطى | pn place f | | Central African Republic {the}
جمهورية التشيك | pn place f | | Czech Republic {the}
جمهورية الدومينيكان | pn place f | | Dominican Republic {the}
جمهورية الصين الشعبية | pn place f | | People's Republic of China {the}
جمهورية العراق | pn place f | | Republic of Iraq {the}
جمهورية الكونغو | pn place f | | Republic of the Congo {the}
جمهورية الكونغو الديمقراطية | pn place f | | Democratic Republic of the Congo {the}
جمهورية كوريا | pn place f | | Republic of Korea {the}
جمهورية كوريا الديمقراطية الشعبية | pn place f | | Democratic People's Republic of Korea {the}
جمهورية كوريا الشعبية الديمقراطية | pn place f | | Democratic People's Republic of Korea {the}
جمهورية مصر العربية | pn place f | | Arab Republic of Egypt {the}
جميل صدقي الزهاوي | pn person m | | Jamil Sidqi al-Zahawi
جميلة بوحيرد | pn person f | | Djamila Bouhired
جناق قلعة | pn place f | | Çanakkale
جنرال إلكتريك | pn org f | | General Electric
جنرال ديناميكس | pn org f | | General Dynamics
جنرال موتورز | pn org f | | General Motors
جنسن هوانغ | pn person m | | Jensen Huang
جنكيز خان | pn person m | | Genghis Khan
جنوب آسيا | pn place f | | South Asia
جنوب أفريقيا | pn place f | | South Africa
جنوب أوروبا | pn place f | | southern Europe
جنوب إفريقيا | pn place f | | South Africa
جنوب الأطلسي | pn place m | | South Atlantic {the}
جنوب الجزيرة العربية | pn place f | | southern Arabia
جنوب السودان | pn place m | | South Sudan
جنوب القارة الأفريقية | pn place f | | southern Africa
جنوب القوقاز | pn place m | | South Caucasus {the}
جنوب دارفور | pn place f | | South Darfur
جنوب سيناء | pn place f | | South Sinai
جنوب شرق آسيا | pn place f | | Southeast Asia
جنوب شرقي آسيا | pn place f | | Southeast Asia
جنوب كردفان | pn place f | | South Kordofan
جنوب كيفو | pn place f | | South Kivu
جنوب لبنان | pn place f | | southern Lebanon
جهاز الأمن الوطني | pn org m | | National Security Service {the}
جهاز المخابرات الوطني العراقي | pn org m | | Iraqi National Intelligence Service {the}
جهاز مكافحة الإرهاب | pn org m | | Counter-Terrorism Service {the}
جو بايدن | pn person m | | Joe Biden
جواد سليم | pn person m | | Jawad Salim
جواد ظريف | pn person m | | Javad Zarif
جواهر لال نهرو | pn person m | | Jawaharlal Nehru
جواو لورينسو | pn person m | | João Lourenço
جود بيلينغهام | pn person m | | Jude Bellingham
جودت يلماز | pn person m | | Cevdet Yılmaz
جودلاك جوناثان | pn person m | | Goodluck Jonathan
جورج أورويل | pn person m | | George Orwell
جورج أوزبورن | pn person m | | George Osborne
جورج برنارد شو | pn person m | | George Bernard Shaw
جورج بوش | pn person m | | George Bush
جورج بوش الأب | pn person m | | George H.W. Bush
جورج بوش الابن | pn person m | | George W. Bush
جورج بيكو | pn person m | | Georges Picot
جورج تاون | pn place f | | Georgetown
جورج حبش | pn person m | | George Habash
جورج دبليو بوش | pn person m | | George W. Bush
جورج سوروس | pn person m | | George Soros
جورج غالاوي | pn person m | | George Galloway
جورج فلويد | pn person m | | George Floyd
جورج كلوني | pn person m | | George Clooney
جورج لوكاس | pn person m | | George Lucas
جورج واشنطن | pn person m | | George Washington
جورج ويا | pn person m | | George Weah
جورجيا الأمريكية | pn place f | | Georgia
جورجيا الجنوبية | pn place f | | South Georgia
جورجيا ميلوني | pn person f | | Giorgia Meloni
جورجيو أرماني | pn person m | | Giorgio Armani
جوردان بارديلا | pn person m | | Jordan Bardella
جوزاف عون | pn person m | | Joseph Aoun
جوزيب بوريل | pn person m | | Josep Borrell
جوزيبي فيردي | pn person m | | Giuseppe Verdi
جوزيف بلاتر | pn person m | | Sepp Blatter
جوزيف تيتو | pn person m | | Josip Tito
جوزيف ستالين | pn person m | | Joseph Stalin
جوزيف ستيغليتز | pn person m | | Joseph Stiglitz
جوزيف شومبيتر | pn person m | | Joseph Schumpeter
جوزيف عون | pn person m | | Joseph Aoun
جوزيف غوبلز | pn person m | | Joseph Goebbels
جوزيف كابيلا | pn person m | | Joseph Kabila
جوزيف مكارثي | pn person m | | Joseph McCarthy
جوزيه مورينيو | pn person m | | José Mourinho
جوس النيجيرية | pn place f | | Jos
جوفينيل مويز | pn person m | | Jovenel Moïse
جوفينيل مويس | pn person m | | Jovenel Moïse
جوكو ويدودو | pn person m | | Joko Widodo
جول فيرن | pn person m | | Jules Verne
جولدمان ساكس | pn org f | | Goldman Sachs
جوليا روبرتس | pn person f | | Julia Roberts
جوليا غيلارد | pn person f | | Julia Gillard
جوليان أسانج | pn person m | | Julian Assange
جوليوس نيريري | pn person m | | Julius Nyerere
جومو كينياتا | pn person m | | Jomo Kenyatta
جون آدامز | pn person m | | John Adams
جون إف كينيدي | pn person m | | John F. Kennedy
جون بولتون | pn person m | | John Bolton
جون تولكين | pn person m | | J.R.R. Tolkien
جون راتكليف | pn person m | | John Ratcliffe
جون ستيوارت ميل | pn person m | | John Stuart Mill
جون شتاينبك | pn person m | | John Steinbeck
جون فون نيومان | pn person m | | John von Neumann
جون قرنق | pn person m | | John Garang
جون كالفن | pn person m | | John Calvin
جون كيربي | pn person m | | John Kirby
جون كيري | pn person m | | John Kerry
جون كينيدي | pn person m | | John F. Kennedy
جون لوك | pn person m | | John Locke
جون لينون | pn person m | | John Lennon
جون ماغوفولي | pn person m | | John Magufuli
جون ماكين | pn person m | | John McCain
جون ماهاما | pn person m | | John Mahama
جون ماينارد كينز | pn person m | | John Maynard Keynes
جون ملتون | pn person m | | John Milton
جون ميجور | pn person m | | John Major
جون ميلتون | pn person m | | John Milton
جون نيغروبونتي | pn person m | | John Negroponte
جونز هوبكنز | pn org f | | Johns Hopkins
جونسون وجونسون | pn person m | | Johnson & Johnson
جوني ديب | pn person m | | Johnny Depp
جونيتشيرو كويزومي | pn person m | | Junichiro Koizumi
جوهر الصومالية | pn place f | | Jowhar
جي إم كوتزي | pn person m | | J.M. Coetzee
جي دي فانس | pn person m | | JD Vance
جي كي رولينغ | pn person m | | J.K. Rowling
جيانغ زيمين | pn person m | | Jiang Zemin
جيانلويجي بوفون | pn person m | | Gianluigi Buffon
جياني إنفانتينو | pn person m | | Gianni Infantino
جيت لي | pn person m | | Jet Li
جيت هاب | pn org f | | GitHub
جيرهارد شرودر | pn person m | | Gerhard Schröder
جيروم باول | pn person m | | Jerome Powell
جيريمي كوربين | pn person m | | Jeremy Corbyn
جيريمي هانت | pn person m | | Jeremy Hunt
جيف بيزوس | pn person m | | Jeff Bezos
جيفري إبستين | pn person m | | Jeffrey Epstein
جيفري تشوسر | pn person m | | Geoffrey Chaucer
جيك سوليفان | pn person m | | Jake Sullivan
جيل بايدن | pn person f | | Jill Biden
جيل دولوز | pn person f | | Gilles Deleuze
جيم كاري | pn person m | | Jim Carrey
جيم ماتيس | pn person m | | Jim Mattis
جيمس بوند | pn person m | | James Bond
جيمس جويس | pn person m | | James Joyce
جيمس كاميرون | pn person m | | James Cameron
جيمس كليرك ماكسويل | pn person m | | James Clerk Maxwell
جيمس كليفرلي | pn person m | | James Cleverly
جيمس كوك | pn person m | | James Cook
جيمس ماتيس | pn person m | | James Mattis
جيمس ماديسون | pn person m | | James Madison
جيمس واتسون | pn person m | | James Watson
جيمس واط | pn person m | | James Watt
جيمس واطسون | pn person m | | James Watson
جيمي دايمون | pn person m | | Jamie Dimon
جيمي كارتر | pn person m | | Jimmy Carter
جين أوستن | pn person m | | Jane Austen
جين غودال | pn person m | | Jane Goodall
جينا أميني | pn person f | | Jina Amini
جينا هاسبل | pn person f | | Gina Haspel
جينسن هوانغ | pn person m | | Jensen Huang
جينيفر أنيستون | pn person f | | Jennifer Aniston
جينيفر لوبيز | pn person f | | Jennifer Lopez
جينيفر لورنس | pn person f | | Jennifer Lawrence
جينين بلاسخارت | pn person m | | Jeanine Hennis-Plasschaert
جينين هينيس بلاسخارت | pn person m | | Jeanine Hennis-Plasschaert
جينين هينيس-بلاسخارت | pn person m | | Jeanine Hennis-Plasschaert
جيه بي مورغان | pn org f | | JPMorgan
حائط البراق | pn place m | | Western Wall {the}
حائط المبكى | pn place m | | Western Wall {the}
حارة حريك | pn place f | | Haret Hreik
حاسي الرمل | pn place f | | Hassi R'Mel
حاسي مسعود | pn place f | | Hassi Messaoud
حافظ إبراهيم | pn person m | | Hafez Ibrahim
حافظ الأسد | pn person m | | Hafez al-Assad
حافظ الشيرازي | pn person m | | Hafez of Shiraz
حامد كرزاي | pn person m | | Hamid Karzai
حبيب نورمحمدوف | pn person m | | Khabib Nurmagomedov
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
حزام النار | pn place m | | Ring of Fire {the}
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
حسام حسن | pn person m | | Hossam Hassan
حسن البنا | pn person m | | Hassan al-Banna
حسن الترابي | pn person m | | Hassan al-Turabi
حسن روحاني | pn person m | | Hassan Rouhani
حسن شيخ محمود | pn person m | | Hassan Sheikh Mohamud
حسن نصر الله | pn person m | | Hassan Nasrallah
حسني مبارك | pn person m | | Hosni Mubarak
حسين أمير عبد اللهيان | pn person m | | Hossein Amir-Abdollahian
حسين الحوثي | pn person m | | Hussein al-Houthi
حسين الشيخ | pn person m | | Hussein al-Sheikh
حسين سعيد | pn person m | | Hussein Saeed
حسين سلامي | pn person m | | Hossein Salami
حسينة واجد | pn person f | | Hasina Wazed
حقل الدرة | pn place m | | Durra field {the}
حقل الرميلة | pn place m | | Rumaila field {the}
حقل الشمال | pn place m | | North Field {the}
حقل ظهر | pn place m | | Zohr field {the}
حقل غرب القرنة | pn place m | | West Qurna field {the}
حقل مجنون | pn place m | | Majnoon field {the}
حقوق الإنسان | pn other f | | human rights {pl}
حكمت الهجري | pn person m | | Hikmat al-Hijri
حكيم جيفريز | pn person m | | Hakeem Jeffries
حكيم زياش | pn person m | | Hakim Ziyech
حلف الأطلسي | pn org m | | NATO
حلف الناتو | pn org m | | NATO
حلف شمال الأطلسي | pn org m | | NATO
حلف وارسو | pn org m | | Warsaw Pact {the}
حمد بن عيسى | pn person m | | Hamad bin Isa
حمد بن عيسى آل خليفة | pn person m | | Hamad bin Isa Al Khalifa
حمدين صباحي | pn person m | | Hamdeen Sabahi
حنا أرندت | pn person m | | Hannah Arendt
حنة أرندت | pn person m | | Hannah Arendt
حوض الأمازون | pn place m | | Amazon basin {the}
حي الزيتون | pn place m | | Zeitoun neighborhood
حي الشجاعية | pn place m | | Shujaiya neighborhood
حي الشيخ جراح | pn place m | | Sheikh Jarrah neighborhood
حيدر آباد | pn place f | | Hyderabad
حيدر أباد | pn place f | | Hyderabad
حيدر العبادي | pn person m | | Haider al-Abadi
حيدر علييف | pn person m | | Heydar Aliyev
خافيير بيريز دي كوييار | pn person m | | Javier Pérez de Cuéllar
خافيير سولانا | pn person m | | Javier Solana
خافيير ميلي | pn person m | | Javier Milei
خالد العناني | pn person m | | Khaled El-Enany
خالد المشري | pn person m | | Khaled al-Mishri
خالد بن الوليد | pn person m | | Khalid ibn al-Walid
خالد بن سلمان | pn person m | | Khalid bin Salman
خالد مشعل | pn person m | | Khaled Meshaal
خالدة ضياء | pn person f | | Khaleda Zia
خام برنت | pn other m | | Brent crude
خان الخليلي | pn place f | | Khan el-Khalili
خان بني سعد | pn place f | | Khan Bani Saad
خان شيخون | pn place f | | Khan Sheikhoun
خان يونس | pn place f | | Khan Yunis
خط غرينتش | pn place m | | Greenwich meridian {the}
خلوصي أكار | pn person m | | Hulusi Akar
خليج البنغال | pn place m | | Bay of Bengal {the}
خليج الخنازير | pn place m | | Bay of Pigs {the}
خليج السويس | pn place m | | Gulf of Suez {the}
خليج العقبة | pn place m | | Gulf of Aqaba {the}
خليج المكسيك | pn place m | | Gulf of Mexico {the}
خليج بسكاي | pn place m | | Bay of Biscay {the}
خليج تايلاند | pn place m | | Gulf of Thailand {the}
خليج تونكين | pn place m | | Gulf of Tonkin {the}
خليج سان فرانسيسكو | pn place m | | San Francisco Bay
خليج سرت | pn place m | | Gulf of Sirte {the}
خليج طوكيو | pn place m | | Tokyo Bay
خليج عدن | pn place m | | Gulf of Aden {the}
خليج عمان | pn place m | | Gulf of Oman {the}
خليج غوانتانامو | pn place m | | Guantánamo Bay
خليج غينيا | pn place m | | Gulf of Guinea {the}
خليج فنلندا | pn place m | | Gulf of Finland {the}
خليج كاليفورنيا | pn place m | | Gulf of California {the}
خليج هدسون | pn place m | | Hudson Bay
خليفة حفتر | pn person m | | Khalifa Haftar
خليل الحية | pn person m | | Khalil al-Hayya
خليل زاد | pn person m | | Khalilzad
خليل زادة | pn person m | | Khalilzad
خميس الخنجر | pn person m | | Khamis al-Khanjar
خميس مشيط | pn place f | | Khamis Mushait
خواكين غوزمان | pn person m | | Joaquín Guzmán
خوان بيرون | pn person m | | Juan Perón
خوان غوايدو | pn person m | | Juan Guaidó
خوان مانويل سانتوس | pn person m | | Juan Manuel Santos
خور الزبير | pn place f | | Khor al-Zubair
خور عبد الله | pn place f | | Khor Abdullah
خورخي لويس بورخيس | pn person m | | Jorge Luis Borges
خوسيه راموس هورتا | pn person m | | José Ramos-Horta
خوسيه ساراماغو | pn person m | | José Saramago
خوسيه مانويل باروسو | pn person m | | José Manuel Barroso
خوسيه موخيكا | pn person m | | José Mujica
خيبر بختونخوا | pn place f | | Khyber Pakhtunkhwa
خير الدين | pn person m | | Khair al-Din
دا سيلفا | pn person m | | da Silva
دا فينشي | pn person m | | da Vinci
دا نانغ | pn place f | | Da Nang
دار السلام | pn place f | | Dar es Salaam
داغ همرشولد | pn person m | | Dag Hammarskjöld
دافيد ريكاردو | pn person m | | David Ricardo
داكوتا الجنوبية | pn place f | | South Dakota
داكوتا الشمالية | pn place f | | North Dakota
دان براون | pn person m | | Dan Brown
دانتي أليغييري | pn person m | | Dante Alighieri
دانيال أورتيغا | pn person m | | Daniel Ortega
دانيال كانمان | pn person m | | Daniel Kahneman
دانيال نوبوا | pn person m | | Daniel Noboa
دانيال هاغاري | pn person m | | Daniel Hagari
دانييل ميدفيديف | pn person m | | Daniil Medvedev
داود أوغلو | pn person m | | Davutoğlu
داوننغ ستريت | pn place f | | Downing Street
داونينغ ستريت | pn place m | | Downing Street
داوود أوغلو | pn person m | | Davutoglu
درب التبانة | pn place f | | Milky Way {the}
دلتا النيجر | pn place f | | Niger Delta {the}
دميترو كوليبا | pn person m | | Dmytro Kuleba
دميتري بيسكوف | pn person m | | Dmitry Peskov
دميتري ميدفيديف | pn person m | | Dmitry Medvedev
دنغ شياو بينغ | pn person m | | Deng Xiaoping
دنفر برونكوس | pn org f | | Denver Broncos {the}
دوا ليبا | pn person m | | Dua Lipa
دوايت أيزنهاور | pn person m | | Dwight Eisenhower
دوري أبطال آسيا | pn other m | | AFC Champions League {the}
دوري أبطال أوروبا | pn other m | | Champions League {the}
دوغلاس ماك آرثر | pn person m | | Douglas MacArthur
دول البلطيق | pn place f | | Baltic states {the}
دول البلقان | pn place f | | Balkan countries {the}
دول الخليج العربي | pn place f | | Gulf states {the}
دول الساحل | pn place f | | Sahel countries {the}
دول الشمال الأوروبي | pn place f | | Nordic countries {the}
دولة الإمارات العربية المتحدة | pn place f | | United Arab Emirates {the}
دولة الكويت | pn place f | | State of Kuwait {the}
دولة فلسطين | pn place f | | State of Palestine {the}
دولة قطر | pn place f | | State of Qatar {the}
دولت بهتشلي | pn person m | | Devlet Bahçeli
دولت بهجلي | pn person m | | Devlet Bahçeli
دومينيك دو فيلبان | pn person m | | Dominique de Villepin
دومينيك راب | pn person m | | Dominic Raab
دومينيك ستروس كان | pn person m | | Dominique Strauss-Kahn
دون كيخوته | pn person m | | Don Quixote
دون كيشوت | pn person m | | Don Quixote
دونالد ترامب | pn person m | | Donald Trump
دونالد ترمب | pn person m | | Donald Trump
دونالد توسك | pn person m | | Donald Tusk
دونالد رامسفيلد | pn person m | | Donald Rumsfeld
دويتشه بنك | pn org f | | Deutsche Bank
دويتشه فيله | pn org f | | Deutsche Welle
دويتشه فيليه | pn org f | | Deutsche Welle
دي بروين | pn person m | | De Bruyne
دي كابريو | pn person m | | DiCaprio
دي كليرك | pn person m | | de Klerk
دي ميستورا | pn person m | | de Mistura
دي نيرو | pn person m | | De Niro
ديار بكر | pn place f | | Diyarbakir
دياز كانيل | pn person m | | Díaz-Canel
ديدييه دروغبا | pn person m | | Didier Drogba
ديدييه ديشان | pn person m | | Didier Deschamps
دير البلح | pn place f | | Deir al-Balah
دير الزور | pn place f | | Deir ez-Zor
دير داوا | pn place f | | Dire Dawa
ديزموند توتو | pn person m | | Desmond Tutu
ديفيد أتينبارا | pn person m | | David Attenborough
ديفيد بترايوس | pn person m | | David Petraeus
ديفيد بن غوريون | pn person m | | David Ben-Gurion
ديفيد بوي | pn person m | | David Bowie
ديفيد بيكهام | pn person m | | David Beckham
ديفيد ريكاردو | pn person m | | David Ricardo
ديفيد كاميرون | pn person m | | David Cameron
ديفيد كوبرفيلد | pn person m | | David Copperfield
ديفيد لامي | pn person m | | David Lammy
ديفيد هيوم | pn person m | | David Hume
ديك تشيني | pn person m | | Dick Cheney
ديلما روسيف | pn person f | | Dilma Rousseff
ديلي تلغراف | pn org f | | Daily Telegraph {the}
ديلي ميل | pn org f | | Daily Mail {the}
ديمتري بيسكوف | pn person m | | Dmitry Peskov
ديمتري مندلييف | pn person m | | Dmitri Mendeleev
ديمتري ميدفيديف | pn person m | | Dmitry Medvedev
دين أتشيسون | pn person m | | Dean Acheson
دينا بولوارتي | pn person f | | Dina Boluarte
دينغ شياو بينغ | pn person m | | Deng Xiaoping
دينيس ساسو نغيسو | pn person m | | Denis Sassou Nguesso
دينيس موكويغي | pn person m | | Denis Mukwege
دييغو سيميوني | pn person m | | Diego Simeone
دييغو غارسيا | pn place f | | Diego Garcia
دييغو مارادونا | pn person m | | Diego Maradona
ذبيح الله مجاهد | pn person m | | Zabihullah Mujahid
ذو الحجة | pn other m time | | Dhu al-Hijjah
ذو الفقار علي بوتو | pn person m | | Zulfikar Ali Bhutto
ذو القعدة | pn other m time | | Dhu al-Qadah
ذي قار | pn place f | | Dhi Qar
رأس الحكمة | pn place m | | Ras El Hekma
رأس الخيمة | pn place f | | Ras al-Khaimah
رأس الرجاء الصالح | pn place m | | Cape of Good Hope {the}
رأس العين | pn place m | | Ras al-Ain
رأس تنورة | pn place m | | Ras Tanura
رأس جدير | pn place m | | Ras Ajdir
رأس عيسى | pn place m | | Ras Isa
رأس غارب | pn place m | | Ras Gharib
رأس لانوف | pn place m | | Ras Lanuf
رأس لفان | pn place m | | Ras Laffan
رؤوف دنكطاش | pn person m | | Rauf Denktaş
راؤول كاسترو | pn person m | | Raul Castro
رابطة الدول المستقلة | pn org f | | Commonwealth of Independent States {the}
رابطة دول جنوب شرق آسيا | pn org f | | Association of Southeast Asian Nations {the}
رابعة العدوية | pn place f | | Rabaa al-Adawiya
رابندرانات طاغور | pn person m | | Rabindranath Tagore
راتكو ملاديتش | pn person m | | Ratko Mladić
راجناث سينغ | pn person m | | Rajnath Singh
راجيف غاندي | pn person m | | Rajiv Gandhi
راجيندرا باتشوري | pn person m | | Rajendra Pachauri
رادوفان كاراديتش | pn person m | | Radovan Karadžić
راس لفان | pn place f | | Ras Laffan
راشد الغنوشي | pn person m | | Rached Ghannouchi
راشد حسين | pn person m | | Rashid Hussein
راشيل ريفز | pn person m | | Rachel Reeves
راغب علامة | pn person m | | Ragheb Alama
رافائيل غروسي | pn person m | | Rafael Grossi
رافائيل فاران | pn person m | | Raphaël Varane
رافاييل غروسي | pn person m | | Rafael Grossi
رافاييل كوريا | pn person m | | Rafael Correa
رافاييل نادال | pn person m | | Rafael Nadal
رام الله | pn place f | | Ramallah
راموس هورتا | pn person m | | Ramos-Horta
رانية العراقية | pn place f | | Ranya
رانيل ويكريميسينغه | pn person m | | Ranil Wickremesinghe
راهول غاندي | pn person m | | Rahul Gandhi
راوول كاسترو | pn person m | | Raúl Castro
رايلا أودينغا | pn person m | | Raila Odinga
راينلاند بالاتينات | pn place f | | Rhineland-Palatinate
ربيع الآخر | pn other m time | | Rabi al-Thani
ربيع الأول | pn other m time | | Rabi al-Awwal
رتنو مارسودي | pn person m | | Retno Marsudi
رجب طيب أردوغان | pn person m | | Recep Tayyip Erdogan
رستم عمروف | pn person m | | Rustem Umerov
رسول الله | pn other m | | Messenger of God {the}
رشاد العليمي | pn person m | | Rashad al-Alimi
رشيد المصرية | pn place f | | Rosetta
رشيد عالي الكيلاني | pn person m | | Rashid Ali al-Gaylani
رشيدة طليب | pn person f | | Rashida Tlaib
رضا بهلوي | pn person m | | Reza Pahlavi
رفاعة الطهطاوي | pn person m | | Rifaa al-Tahtawi
رفعت الأسد | pn person m | | Rifaat al-Assad
رفيق الحريري | pn person m | | Rafik Hariri
رمات غان | pn place f | | Ramat Gan
رمسيس الثاني | pn person m | | Ramesses II
رمضان قديروف | pn person m | | Ramzan Kadyrov
رمطان لعمامرة | pn person m | | Ramtane Lamamra
روان الفرنسية | pn place f | | Rouen
روبرت أوبنهايمر | pn person m | | Robert Oppenheimer
روبرت دي نيرو | pn person m | | Robert De Niro
روبرت شيلر | pn person m | | Robert Shiller
روبرت غيتس | pn person m | | Robert Gates
روبرت فورد | pn person m | | Robert Ford
روبرت فيكو | pn person m | | Robert Fico
روبرت كوخ | pn person m | | Robert Koch
روبرت كينيدي | pn person m | | Robert Kennedy
روبرت لي | pn person m | | Robert E. Lee
روبرت ليفاندوفسكي | pn person m | | Robert Lewandowski
روبرت مردوخ | pn person m | | Rupert Murdoch
روبرت موغابي | pn person m | | Robert Mugabe
روبرت مولر | pn person m | | Robert Mueller
روبرت هابيك | pn person m | | Robert Habeck
روبرتو باجيو | pn person m | | Roberto Baggio
روبرتو مانشيني | pn person m | | Roberto Mancini
روبن ويليامز | pn person m | | Robin Williams
روبنسون كروزو | pn person m | | Robinson Crusoe
روج نوري شاويس | pn person m | | Rowsch Shaways
روجر فيدرر | pn person m | | Roger Federer
روح الله الخميني | pn person m | | Ruhollah Khomeini
رود آيلاند | pn place f | | Rhode Island
رود أيلاند | pn place f | | Rhode Island
رود خوليت | pn person m | | Ruud Gullit
رودريغو دوتيرتي | pn person m | | Rodrigo Duterte
رودي جولياني | pn person m | | Rudy Giuliani
روديارد كيبلينغ | pn person m | | Rudyard Kipling
روزا باركس | pn person f | | Rosa Parks
روزا لوكسمبورغ | pn person f | | Rosa Luxemburg
روزاليند فرانكلين | pn person f | | Rosalind Franklin
روسيا الاتحادية | pn place f | | Russian Federation {the}
روسيا البيضاء | pn place f | | Belarus
روسيا اليوم | pn org f | | Russia Today
رولان بارت | pn person m | | Roland Barthes
رولز رويس | pn org f | | Rolls-Royce
روميلو لوكاكو | pn person m | | Romelu Lukaku
روميو وجولييت | pn person m | | Romeo and Juliet
رون ديرمر | pn person m | | Ron Dermer
رون ديسانتيس | pn person m | | Ron DeSantis
رونالد ريغان | pn person m | | Ronald Reagan
رويال داتش شل | pn org f | | Royal Dutch Shell
رياض الترك | pn person m | | Riad al-Turk
رياض المالكي | pn person m | | Riyad al-Maliki
رياض سلامة | pn person m | | Riad Salameh
رياض محرز | pn person m | | Riyad Mahrez
رياض منصور | pn person m | | Riyad Mansour
رياك مشار | pn person m | | Riek Machar
ريال مدريد | pn org m | | Real Madrid
ريبر أحمد | pn person m | | Rebar Ahmed
ريتشارد برانسون | pn person m | | Richard Branson
ريتشارد دوكينز | pn person m | | Richard Dawkins
ريتشارد فاغنر | pn person m | | Richard Wagner
ريتشارد فاينمان | pn person m | | Richard Feynman
ريتشارد قلب الأسد | pn person m | | Richard the Lionheart
ريتشارد نيكسون | pn person m | | Richard Nixon
ريدلي سكوت | pn person m | | Ridley Scott
ريشي سوناك | pn person m | | Rishi Sunak
ريف دمشق | pn place f | | Rif Dimashq
ريكس تيلرسون | pn person m | | Rex Tillerson
ريمة اليمنية | pn place f | | Raymah
رين الفرنسية | pn place f | | Rennes
رينيه ديكارت | pn person m | | René Descartes
ريو دو جانيرو | pn place f | | Rio de Janeiro
ريو دي جانيرو | pn place f | | Rio de Janeiro
ريو غراندي | pn place f | | Rio Grande {the}
ريو غراندي دو سول | pn place f | | Rio Grande do Sul
ريودي جانيرو | pn place f | | Rio de Janeiro
زايد بن سلطان آل نهيان | pn person m | | Zayed bin Sultan Al Nahyan
زبيغنيو بريجنسكي | pn person m | | Zbigniew Brzezinski
زلاتان إبراهيموفيتش | pn person m | | Zlatan Ibrahimović
زلماي خليل زاد | pn person m | | Zalmay Khalilzad
زنجبار اليمنية | pn place f | | Zinjibar
زها حديد | pn person f | | Zaha Hadid
زهران ممداني | pn person m | | Zohran Mamdani
زياد النخالة | pn person m | | Ziad al-Nakhalah
زيغمار غابرييل | pn person m | | Sigmar Gabriel
زين الدين زيدان | pn person m | | Zinedine Zidane
زين العابدين | pn person m | | Zain al-Abidin
زين العابدين بن علي | pn person m | | Zine El Abidine Ben Ali
زين العراق | pn org f | | Zain Iraq
ساتوشي ناكاموتو | pn person m | | Satoshi Nakamoto
ساتيا ناديلا | pn person m | | Satya Nadella
ساجد جاويد | pn person m | | Sajid Javid
ساحة الأمويين | pn place f | | Umayyad Square
ساحة التحرير | pn place f | | Tahrir Square
ساحة الطيران | pn place f | | Tayaran Square
ساحة الفردوس | pn place f | | Firdos Square
ساحة النسور | pn place f | | Nisour Square
ساحة تيانانمن | pn place f | | Tiananmen Square
ساحة كهرمانة | pn place f | | Kahramana Square
ساحل الذهب | pn place m | | Gold Coast {the}
ساحل العاج | pn place f | | Ivory Coast {the}
ساحل حضرموت | pn place m | | Hadramaut coast {the}
ساديو ماني | pn person m | | Sadio Mané
ساكسونيا أنهالت | pn place f | | Saxony-Anhalt
ساكسونيا السفلى | pn place f | | Lower Saxony
سالم الدوسري | pn person m | | Salem al-Dawsari
سالومي زورابيشفيلي | pn person m | | Salome Zourabichvili
سام ألتمان | pn person m | | Sam Altman
سام بانكمان فرايد | pn person m | | Sam Bankman-Fried
سامانثا باور | pn person f | | Samantha Power
سامح شكري | pn person m | | Sameh Shoukry
سامويل آدامز | pn person m | | Samuel Adams
سامي الجميل | pn person m | | Samy Gemayel
سامية حسن | pn person f | | Samia Hassan
سامية صولحو حسن | pn person f | | Samia Suluhu Hassan
سان أنتونيو | pn place f | | San Antonio
سان أنطونيو | pn place f | | San Antonio
سان برناردينو | pn place f | | San Bernardino
سان بطرسبرج | pn place f | | St. Petersburg
سان بطرسبرغ | pn place f | | Saint Petersburg
سان بطرسبورغ | pn place f | | St. Petersburg
سان خوان | pn place f | | San Juan
سان خوسيه | pn place f | | San Jose
سان دوني | pn place f | | Saint-Denis
سان دييغو | pn place f | | San Diego
سان سالفادور | pn place f | | San Salvador
سان سلفادور | pn place f | | San Salvador
سان سيباستيان | pn place f | | San Sebastián
سان فرانسيسكو | pn place f | | San Francisco
سان مارينو | pn place f | | San Marino
سان هوزيه | pn place f | | San Jose
ساناي تاكايتشي | pn person f | | Sanae Takaichi
سانت إتيان | pn place f | | Saint-Étienne
سانت بطرسبرغ | pn place f | | St. Petersburg
سانت بطرسبورغ | pn place f | | St. Petersburg
سانت بول | pn place f | | Saint Paul
سانت غالن | pn place f | | St. Gallen
سانت فنسنت والغرينادين | pn place f | | Saint Vincent and the Grenadines
سانت فنسنت وجزر غرينادين | pn place f | | Saint Vincent and the Grenadines
سانت كيتس ونيفيس | pn place f | | Saint Kitts and Nevis
سانت لوسيا | pn place f | | Saint Lucia
سانت لويس | pn place f | | Saint Louis
سانت هيلينا | pn place f | | Saint Helena
سانتا باربارا | pn place f | | Santa Barbara
سانتا باربرا | pn place f | | Santa Barbara
سانتا في | pn place f | | Santa Fe
سانتا كروز | pn place f | | Santa Cruz
سانتا كروز دي لا سييرا | pn place f | | Santa Cruz de la Sierra
سانتا كلارا | pn place f | | Santa Clara
سانتا مونيكا | pn place f | | Santa Monica
سانتو دومينغو | pn place f | | Santo Domingo
سانتياغو دي كوبا | pn place f | | Santiago de Cuba
سانتياغو دي كومبوستيلا | pn place f | | Santiago de Compostela
ساندار بيتشاي | pn person m | | Sundar Pichai
ساو باولو | pn place f | | São Paulo
ساو تومي | pn place f | | São Tomé
ساو تومي وبرينسيبي | pn place f | | São Tomé and Príncipe
ساوث داكوتا | pn place f | | South Dakota
ساوث كارولاينا | pn place f | | South Carolina
ساوث كارولينا | pn place f | | South Carolina
سباستيان بينيرا | pn person m | | Sebastián Piñera
سبيس إكس | pn org f | | SpaceX
ستاتن آيلاند | pn place f | | Staten Island
ستافان دي ميستورا | pn person m | | Staffan de Mistura
ستاندارد تشارترد | pn org f | | Standard Chartered
ستاندرد آند بورز | pn org f | | Standard & Poor's
ستاندرد تشارترد | pn org f | | Standard Chartered
سترة البحرينية | pn place f | | Sitra
ستوك أون ترينت | pn place f | | Stoke-on-Trent
ستيف بانون | pn person m | | Steve Bannon
ستيف جوبز | pn person m | | Steve Jobs
ستيف ويتكوف | pn person m | | Steve Witkoff
ستيفان دوجاريك | pn person m | | Stephane Dujarric
ستيفان دي ميستورا | pn person m | | Staffan de Mistura
ستيفانوس تسيتسيباس | pn person m | | Stefanos Tsitsipas
ستيفاني وليامز | pn person m | | Stephanie Williams
ستيفن جيرارد | pn person m | | Steven Gerrard
ستيفن سبيلبرغ | pn person m | | Steven Spielberg
ستيفن كوري | pn person m | | Stephen Curry
ستيفن كينج | pn person m | | Stephen King
ستيفن كينغ | pn person m | | Stephen King
ستيفن هوكينج | pn person m | | Stephen Hawking
ستيفن هوكينغ | pn person m | | Stephen Hawking
ستيفن ويتكوف | pn person m | | Steve Witkoff
ستيفي كوهين | pn person m | | Steve Cohen
ستيفي ووندر | pn person m | | Stevie Wonder
سجن صيدنايا | pn place m | | Saydnaya prison
سد الموصل | pn place m | | Mosul Dam
سد النهضة | pn place m | | Grand Ethiopian Renaissance Dam {the}; Renaissance Dam {the}
سد حديثة | pn place m | | Haditha Dam
سد مكحول | pn place m | | Makhoul Dam
سراج الدين حقاني | pn person m | | Sirajuddin Haqqani
سرايا السلام | pn org f | | Saraya al-Salam
سرايا القدس | pn org f | | Al-Quds Brigades {the}
سرجون الأكدي | pn person m | | Sargon of Akkad
سري كانيه | pn place f | | Serekaniye
سعد الحريري | pn person m | | Saad Hariri
سعد الدين | pn person m | | Saad al-Din
سعد الدين الحريري | pn person m | | Saad Hariri
سعد الدين العثماني | pn person m | | Saadeddine Othmani
سعد بن أبي وقاص | pn person m | | Sa'd ibn Abi Waqqas
سعد زغلول | pn person m | | Saad Zaghloul
سعدي الشيرازي | pn person m | | Saadi Shirazi
سفين دزيي | pn person m | | Safeen Dizayee
سكارليت جوهانسون | pn person f | | Scarlett Johansson
سكاي نيوز | pn org f | | Sky News
سكاي نيوز عربية | pn org f | | Sky News Arabia
سكسونيا السفلى | pn place f | | Lower Saxony
سكوت بيسنت | pn person m | | Scott Bessent
سكوت موريسون | pn person m | | Scott Morrison
سكوتلاند يارد | pn place f | | Scotland Yard
سلام فياض | pn person m | | Salam Fayyad
سلسلة جبال الألب | pn place f | | Alps {the}
سلسلة جبال الأنديز | pn place f | | Andes {the}
سلسلة جبال الهيمالايا | pn place f | | Himalayas {the}
سلطان الجابر | pn person m | | Sultan al-Jaber
سلطان النيادي | pn person m | | Sultan al-Neyadi
سلطنة عمان | pn place f | | Sultanate of Oman {the}; Oman
سلفا كير | pn person m | | Salva Kiir
سلفادور أليندي | pn person m | | Salvador Allende
سلفادور الليندي | pn person m | | Salvador Allende
سلفادور دالي | pn person m | | Salvador Dalí
سلمان بن عبد العزيز | pn person m | | Salman bin Abdulaziz
سلمان رشدي | pn person m | | Salman Rushdie
سلوان المقدسية | pn place f | | Silwan
سلوبودان ميلوسيفيتش | pn person m | | Slobodan Milošević
سليم الأول | pn person m | | Selim I
سليمان القانوني | pn person m | | Suleiman the Magnificent
سليمان ديميريل | pn person m | | Süleyman Demirel
سليمان فرنجية | pn person m | | Suleiman Frangieh
سميح القاسم | pn person m | | Samih al-Qasim
سمير جعجع | pn person m | | Samir Geagea
سناب شات | pn org f | | Snapchat
سنترال بارك | pn place m | | Central Park
سهل البقاع | pn place m | | Bekaa Valley {the}
سهل نينوى | pn place f | | Nineveh Plains {the}
سهول نينوى | pn place f | | Nineveh Plains {the}
سو تشي | pn person m | | Suu Kyi
سو كي | pn person m | | Suu Kyi
سوبر بول | pn other m | | Super Bowl {the}
سوبرامنيام جايشانكار | pn person m | | Subrahmanyam Jaishankar
سوبراهمانيام جايشانكار | pn person m | | Subrahmanyam Jaishankar
سور الصين العظيم | pn place m | | Great Wall of China {the}
سوزان رايس | pn person m | | Susan Rice
سوزي وايلز | pn person f | | Susie Wiles
سوق أهراس | pn place m | | Souk Ahras
سوق الشيوخ | pn place f | | Suq al-Shuyukh
سوق واقف | pn place m | | Souq Waqif
سولت ليك سيتي | pn place f | | Salt Lake City
سون تزو | pn person m | | Sun Tzu
سون هيونغ مين | pn person m | | Son Heung-min
سوندار بيتشاي | pn person m | | Sundar Pichai
سونيا غاندي | pn person f | | Sonia Gandhi
سويلا برافرمان | pn person m | | Suella Braverman
سي إن إن | pn org f | | CNN
سي بي إس | pn org f | | CBS
سيام ريب | pn place f | | Siem Reap
سيب بلاتر | pn person m | | Sepp Blatter
سيباستيان بينيرا | pn person m | | Sebastián Piñera
سيباستيان فيتيل | pn person m | | Sebastian Vettel
سيباستيان كورتس | pn person m | | Sebastian Kurz
سيباستيان لوكورنو | pn person m | | Sébastien Lecornu
سيتي جروب | pn org f | | Citigroup
سيتي غروب | pn org f | | Citigroup
سيد قطب | pn person m | | Sayyid Qutb
سيدي بلعباس | pn place f | | Sidi Bel Abbès
سيدي بوزيد | pn place f | | Sidi Bouzid
سيدي بوسعيد | pn place f | | Sidi Bou Said
سير داريا | pn place m | | Syr Darya {the}
سيرج سركسيان | pn person m | | Serzh Sargsyan
سيرجيو أغويرو | pn person m | | Sergio Agüero
سيرجيو راموس | pn person m | | Sergio Ramos
سيرغي برين | pn person m | | Sergey Brin
سيرغي ريابكوف | pn person m | | Sergei Ryabkov
سيرغي شويغو | pn person m | | Sergei Shoigu
سيرغي لافروف | pn person m | | Sergei Lavrov
سيريل رامابوسا | pn person m | | Cyril Ramaphosa
سيريل رامافوزا | pn person m | | Cyril Ramaphosa
سيرينا وليامز | pn person f | | Serena Williams
سيرينا ويليامز | pn person f | | Serena Williams
سيستان بلوشستان | pn place f | | Sistan and Baluchestan
سيستان وبلوشستان | pn place f | | Sistan and Baluchestan
سيغريد كاغ | pn person m | | Sigrid Kaag
سيغموند فرويد | pn person m | | Sigmund Freud
سيف الإسلام | pn person m | | Saif al-Islam
سيف الإسلام القذافي | pn person m | | Saif al-Islam Gaddafi
سيف الدين | pn person m | | Saif al-Din
سيف الله | pn person m | | Saifullah
سيلفستر ستالون | pn person m | | Sylvester Stallone
سيلفيو برلسكوني | pn person m | | Silvio Berlusconi
سيليكون فالي | pn place m | | Silicon Valley
سيلين ديون | pn person f | | Celine Dion
سيلينا غوميز | pn person f | | Selena Gomez
سيم ريب | pn place f | | Siem Reap
سيمون بايلز | pn person f | | Simone Biles
سيمون بوليفار | pn person f | | Simón Bolívar
سيمون دو بوفوار | pn person f | | Simone de Beauvoir
سيمون دي بوفوار | pn person f | | Simone de Beauvoir
سيندي ماكين | pn person m | | Cindy McCain
سينيد أوكونور | pn person f | | Sinead O'Connor
سيوداد خواريز | pn place f | | Ciudad Juárez
سييرا نيفادا | pn place m | | Sierra Nevada {the}
شارع أبو نؤاس | pn place m | | Abu Nuwas Street
شارع الرشيد | pn place m | | Rashid Street
شارع الشانزليزيه | pn place m | | Champs-Élysées {the}
شارع المتنبي | pn place m | | Mutanabbi Street
شارع داونينغ | pn place m | | Downing Street
شارل أزنافور | pn person m | | Charles Aznavour
شارل بودلير | pn person m | | Charles Baudelaire
شارل ديغول | pn person m | | Charles de Gaulle
شارل لوكلير | pn person m | | Charles Leclerc
شارل ميشال | pn person m | | Charles Michel
شارل ميشيل | pn person m | | Charles Michel
شارلوت برونتي | pn person f | | Charlotte Brontë
شارلوك هولمز | pn person m | | Sherlock Holmes
شاسوار عبد الواحد | pn person m | | Shaswar Abdulwahid
شاكيل أونيل | pn person m | | Shaquille O'Neal
شانلي أورفا | pn place f | | Şanlıurfa
شاه إيران | pn person m | | Shah of Iran {the}
شاه روخ خان | pn person m | | Shah Rukh Khan
شبكة الإعلام العراقي | pn org f | | Iraqi Media Network {the}
شبل الزيدي | pn person m | | Shibl al-Zaidi
شبه الجزيرة الأيبيرية | pn place f | | Iberian Peninsula {the}
شبه الجزيرة الإسكندنافية | pn place f | | Scandinavian Peninsula {the}
شبه الجزيرة الإيبيرية | pn place f | | Iberian Peninsula {the}
شبه الجزيرة العربية | pn place f | | Arabian Peninsula {the}
شبه الجزيرة الكورية | pn place f | | Korean Peninsula {the}
شبه القارة | pn place f | | subcontinent {the}
شبه القارة الهندية | pn place f | | Indian subcontinent {the}
شبه جزيرة إيبيريا | pn place f | | Iberian Peninsula {the}
شبه جزيرة الأناضول | pn place f | | Anatolian Peninsula {the}
شبه جزيرة البلقان | pn place f | | Balkan Peninsula {the}
شبه جزيرة القرم | pn place f | | Crimean Peninsula {the}; Crimea
شبه جزيرة سيناء | pn place f | | Sinai Peninsula {the}
شبه جزيرة فلوريدا | pn place f | | Florida Peninsula {the}
شبه جزيرة كامتشاتكا | pn place f | | Kamchatka Peninsula {the}
شبه جزيرة كولا | pn place f | | Kola Peninsula {the}
شبه جزيرة مالايا | pn place f | | Malay Peninsula {the}
شبه جزيرة يوكاتان | pn place f | | Yucatán Peninsula {the}
شبين الكوم | pn place f | | Shibin El Kom
شرق آسيا | pn place f | | East Asia
شرق أفريقيا | pn place f | | East Africa
شرق أوروبا | pn place f | | Eastern Europe
شرق إفريقيا | pn place f | | East Africa
شرق دارفور | pn place f | | East Darfur
شركة آبل | pn org f | | Apple
شركة شل | pn org f | | Shell
شركة نيسان | pn org f | | Nissan
شرم الشيخ | pn place f | | Sharm el-Sheikh
شط العرب | pn place m | | Shatt al-Arab {the}
شفق نيوز | pn org f | | Shafaq News
شلالات إغوازو | pn place f | | Iguazu Falls
شلالات فيكتوريا | pn place f | | Victoria Falls
شلالات نياجرا | pn place f | | Niagara Falls
شلالات نياغارا | pn place f | | Niagara Falls
شليسفيغ هولشتاين | pn place f | | Schleswig-Holstein
شمال أفريقيا | pn place f | | North Africa
شمال أوروبا | pn place f | | northern Europe
شمال إفريقيا | pn place f | | North Africa
شمال الأطلسي | pn place m | | North Atlantic {the}
شمال الراين وستفاليا | pn place f | | North Rhine-Westphalia
شمال الراين-وستفاليا | pn place f | | North Rhine-Westphalia
شمال دارفور | pn place f | | North Darfur
شمال سوريا | pn place f | | northern Syria
شمال سيناء | pn place f | | North Sinai
شمال شرق آسيا | pn place f | | Northeast Asia
شمال شرق سوريا | pn place f | | northeast Syria
شمال غرب سوريا | pn place f | | northwest Syria
شمال قبرص | pn place f | | Northern Cyprus
شمال كردفان | pn place f | | North Kordofan
شمال كيفو | pn place f | | North Kivu
شمال وزيرستان | pn place f | | North Waziristan
شمس الدين | pn person m | | Shams al-Din
شمعون بيريز | pn person m | | Shimon Peres
شهباز شريف | pn person m | | Shehbaz Sharif
شهر رمضان | pn other m time | | Ramadan
شهر محرم | pn other m time | | Muharram
شو إن لاي | pn person m | | Zhou Enlai
شوكت ميرضيائيف | pn person m | | Shavkat Mirziyoyev
شوهي أوتاني | pn person m | | Shohei Ohtani
شي جين بينج | pn person m | | Xi Jinping
شي جين بينغ | pn person m | | Xi Jinping
شيانغ كاي شيك | pn person m | | Chiang Kai-shek
شيانغ ماي | pn place f | | Chiang Mai
شيخة حسينة | pn person f | | Sheikh Hasina
شيرلوك هولمز | pn person m | | Sherlock Holmes
شيريل ساندبرغ | pn person m | | Sheryl Sandberg
شيرين أبو عاقلة | pn person f | | Shireen Abu Akleh
شيرين عبادي | pn person f | | Shirin Ebadi
شيغيرو إيشيبا | pn person m | | Shigeru Ishiba
شيكاغو بولز | pn org f | | Chicago Bulls {the}
شينزو آبي | pn person m | | Shinzo Abe
شينيا ياماناكا | pn person m | | Shinya Yamanaka
صائب عريقات | pn person m | | Saeb Erekat
صادق خان | pn person m | | Sadiq Khan
صالح العاروري | pn person m | | Saleh al-Arouri
صامويل إيتو | pn person m | | Samuel Eto'o
صامويل بيكيت | pn person m | | Samuel Beckett
صامويل هنتنغتون | pn person m | | Samuel Huntington
صانداي تايمز | pn org f | | Sunday Times {the}
صباح الأحمد | pn person m | | Sabah al-Ahmad
صباح الماليزية | pn place f | | Sabah
صبرا وشاتيلا | pn place f | | Sabra and Shatila
صحراء أتاكاما | pn place f | | Atacama Desert {the}
صحراء الربع الخالي | pn place f | | Empty Quarter {the}
صحراء النقب | pn place f | | Negev Desert {the}
صحراء تكلامكان | pn place f | | Taklamakan Desert {the}
صحراء ثار | pn place f | | Thar Desert {the}
صحراء جوبي | pn place f | | Gobi Desert {the}
صحراء سونورا | pn place f | | Sonoran Desert {the}
صحراء سيناء | pn place f | | Sinai Desert {the}
صحراء غوبي | pn place f | | Gobi Desert {the}
صحراء كالاهاري | pn place f | | Kalahari Desert {the}
صحراء موهافي | pn place f | | Mojave Desert {the}
صحراء ناميب | pn place f | | Namib Desert {the}
صحيح البخاري | pn person m | | Sahih al-Bukhari
صحيفة الأهرام | pn org f | | Al-Ahram
صحيفة الجارديان | pn org f | | Guardian {the}
صحيفة الشرق الأوسط | pn org f | | Asharq Al-Awsat
صدام حسين | pn person m | | Saddam Hussein
صدير جاباروف | pn person m | | Sadyr Japarov
صعيد مصر | pn place f | | Upper Egypt
صفي الدين | pn person m | | Safieddine
صلاح الدين | pn place f | | Salah al-Din; Saladin
صلاح الدين الأيوبي | pn person m | | Saladin
صلاح الدين بهاء الدين | pn person m | | Salahaddin Bahaaddin
صلاح الدين دميرتاش | pn person m | | Selahattin Demirtaş
صلاح الدين دميرطاش | pn person m | | Selahattin Demirtaş
صموئيل هنتنغتون | pn person m | | Samuel Huntington
صن يات سين | pn person m | | Sun Yat-sen
صنداي تايمز | pn org f | | Sunday Times {the}
صندوق الأمم المتحدة للسكان | pn org m | | United Nations Population Fund {the}
صندوق النقد الدولي | pn org m | | International Monetary Fund {the}; IMF {the}
صندوق النقد العربي | pn org m | | Arab Monetary Fund {the}
صور العمانية | pn place f | | Sur
صوفيا لورين | pn person f | | Sophia Loren
ضياء الحق | pn person m | | Zia-ul-Haq
طارق الهاشمي | pn person m | | Tariq al-Hashimi
طارق بن زياد | pn person m | | Tariq ibn Ziyad
طارق صالح | pn person m | | Tareq Saleh
طارق عزيز | pn person m | | Tariq Aziz
طحنون بن زايد | pn person m | | Tahnoun bin Zayed
طريق الآلام | pn place m | | Via Dolorosa
طريق التنمية | pn place m | | Development Road {the}
طريق رأس الرجاء الصالح | pn place m | | Cape of Good Hope route {the}
طنب الصغرى | pn place f | | Lesser Tunb
طنب الكبرى | pn place f | | Greater Tunb
طه حسين | pn person m | | Taha Hussein
عادل إمام | pn person m | | Adel Imam
عادل الجبير | pn person m | | Adel al-Jubeir
عادل عبد المهدي | pn person m | | Adel Abdul-Mahdi
عاصم منير | pn person m | | Asim Munir
عاصيمي غويتا | pn person m | | Assimi Goïta
عالية اللبنانية | pn place f | | Aley
عباس بن فرناس | pn person m | | Abbas ibn Firnas
عباس عراقجي | pn person m | | Abbas Araghchi
عباس كياروستامي | pn person m | | Abbas Kiarostami
عباس محمود العقاد | pn person m | | Abbas Mahmoud al-Aqqad
عبد الأمير | pn person m | | Abdul Amir
عبد الإله | pn person m | | Abdulilah
عبد الإله بنكيران | pn person m | | Abdelilah Benkirane
عبد الباري | pn person m | | Abdel Bari
عبد الجبار | pn person m | | Abdul Jabbar
عبد الجليل | pn person m | | Abdul Jalil
عبد الجواد | pn person m | | Abdel Gawad
عبد الحافظ | pn person m | | Abdel Hafez
عبد الحسين | pn person m | | Abdul Hussein
عبد الحق | pn person m | | Abdul Haq
عبد الحليم | pn person m | | Abdel Halim
عبد الحليم حافظ | pn person m | | Abdel Halim Hafez
عبد الحميد | pn person m | | Abdul Hamid
عبد الحميد الثاني | pn person m | | Abdul Hamid II
عبد الحميد الدبيبة | pn person m | | Abdul Hamid Dbeibah
عبد الحي | pn person m | | Abdel Hai
عبد الخالق | pn person m | | Abdul Khaliq
عبد الرؤوف | pn person m | | Abdul Raouf
عبد الرحمن | pn person m | | Abdul Rahman
عبد الرحمن الداخل | pn person m | | Abd al-Rahman I
عبد الرحمن تشياني | pn person m | | Abdourahamane Tchiani
عبد الرحمن تياني | pn person m | | Abdourahamane Tchiani
عبد الرحمن عارف | pn person m | | Abdul Rahman Arif
عبد الرحيم | pn person m | | Abdul Rahim
عبد الرزاق | pn person m | | Abdul Razzaq
عبد الرزاق قرنح | pn person m | | Abdulrazak Gurnah
عبد الرضا | pn person m | | Abdul Ridha
عبد الزهرة | pn person m | | Abdul Zahra
عبد الستار | pn person m | | Abdul Sattar
عبد السلام | pn person m | | Abdul Salam; Abdus Salam
عبد السلام عارف | pn person m | | Abdul Salam Arif
عبد الصمد | pn person m | | Abdul Samad
عبد العاطي | pn person m | | Abdelatty
عبد العزيز | pn person m | | Abdulaziz
عبد العزيز الحكيم | pn person m | | Abdul Aziz al-Hakim
عبد العزيز الرنتيسي | pn person m | | Abdel Aziz al-Rantisi
عبد العزيز بن سلمان | pn person m | | Abdulaziz bin Salman
عبد العزيز بوتفليقة | pn person m | | Abdelaziz Bouteflika
عبد العظيم | pn person m | | Abdel Azim
عبد الغني | pn person m | | Abdul Ghani
عبد الفتاح | pn person m | | Abdel Fattah
عبد الفتاح البرهان | pn person m | | Abdel Fattah al-Burhan
عبد الفتاح السيسي | pn person m | | Abdel Fattah el-Sisi
عبد القادر | pn person m | | Abdul Qadir; Abdelkader
عبد القادر الجزائري | pn person m | | Emir Abdelkader
عبد القدوس | pn person m | | Abdul Quddus
عبد القدير خان | pn person m | | Abdul Qadeer Khan
عبد الكاظم | pn person m | | Abdul Kadhim
عبد الكريم | pn person m | | Abdul Karim
عبد الكريم الخطابي | pn person m | | Abd el-Krim al-Khattabi
عبد الكريم قاسم | pn person m | | Abdul Karim Qasim
عبد اللاه | pn person m | | Abdellah
عبد اللطيف | pn person m | | Abdul Latif
عبد اللطيف رشيد | pn person m | | Abdul Latif Rashid
عبد الله | pn person m | | Abdullah
عبد الله أوجلان | pn person m | | Abdullah Öcalan
عبد الله باتيلي | pn person m | | Abdoulaye Bathily
عبد الله بن زايد | pn person m | | Abdullah bin Zayed
عبد الله حمدوك | pn person m | | Abdalla Hamdok
عبد الله عبد الله | pn person m | | Abdullah Abdullah
عبد الله غل | pn person m | | Abdullah Gül
عبد الله غول | pn person m | | Abdullah Gül
عبد الله واد | pn person m | | Abdoulaye Wade
عبد اللهيان | pn person m | | Abdollahian
عبد المجيد | pn person m | | Abdul Majid; Abdelmadjid
عبد المجيد تبون | pn person m | | Abdelmadjid Tebboune
عبد المحسن | pn person m | | Abdul Mohsen
عبد المسيح | pn person m | | Abdel Massih
عبد المعطي | pn person m | | Abdel Muti
عبد الملك | pn person m | | Abdul Malik
عبد الملك الحوثي | pn person m | | Abdul Malik al-Houthi
عبد الملك بن مروان | pn person m | | Abd al-Malik ibn Marwan
عبد المنعم | pn person m | | Abdel Moneim
عبد المهدي | pn person m | | Abdul-Mahdi
عبد المهدي الكربلائي | pn person m | | Abdul Mahdi al-Karbalai
عبد الناصر | pn person m | | Abdel Nasser
عبد النبي | pn person m | | Abdel Nabi
عبد الهادي | pn person m | | Abdul Hadi
عبد الواحد | pn person m | | Abdul Wahid
عبد الودود | pn person m | | Abdul Wadud
عبد الوهاب | pn person m | | Abdul Wahab
عبد الوهاب البياتي | pn person m | | Abdul Wahab al-Bayati
عبد ربه | pn person m | | Abd Rabbuh
عبد ربه منصور هادي | pn person m | | Abd Rabbuh Mansur Hadi
عبد علي | pn person m | | Abd Ali
عبدالحميد الدبيبة | pn person m | | Abdul Hamid Dbeibah
عبدالعزيز بن سلمان | pn person m | | Abdulaziz bin Salman
عبدالفتاح البرهان | pn person m | | Abdel Fattah al-Burhan
عبدالفتاح السيسي | pn person m | | Abdel Fattah el-Sisi
عبداللطيف رشيد | pn person m | | Abdul Latif Rashid
عبدالله أوجلان | pn person m | | Abdullah Öcalan
عبدالله غل | pn person m | | Abdullah Gül
عبدالمجيد تبون | pn person m | | Abdelmadjid Tebboune
عبدالملك الحوثي | pn person m | | Abdul-Malik al-Houthi
عبيد الله | pn person m | | Ubaydallah
عتق اليمنية | pn place f | | Ataq
عثمان بن عفان | pn person m | | Uthman ibn Affan
عثمان ديمبلي | pn person m | | Ousmane Dembélé
عثمان سونكو | pn person m | | Ousmane Sonko
عدنان الزرفي | pn person m | | Adnan al-Zurfi
عدنان درجال | pn person m | | Adnan Dirjal
عدنان مندريس | pn person m | | Adnan Menderes
عدي صدام حسين | pn person m | | Uday Hussein
عز الدين | pn person m | | Izz al-Din
عزت الدوري | pn person m | | Izzat al-Douri
عزمي بشارة | pn person m | | Azmi Bishara
عزيز أخنوش | pn person m | | Aziz Akhannouch
عزيز سنجار | pn person m | | Aziz Sancar
عشق آباد | pn place f | | Ashgabat
عشق أباد | pn place f | | Ashgabat
عصائب أهل الحق | pn org f | | Asaib Ahl al-Haq
عصب الإريترية | pn place f | | Assab
عصبة الأمم | pn org f | | League of Nations {the}
عصر التنوير | pn other m time | | Enlightenment {the}
عصر النهضة | pn other m time | | Renaissance {the}
عفر الإثيوبية | pn place f | | Afar
عفرين السورية | pn place f | | Afrin
عقيلة صالح | pn person m | | Aguila Saleh
علاء الأسواني | pn person m | | Alaa al-Aswany
علاء الدين | pn person m | | Alaa al-Din; Aladdin
علاء عبد الفتاح | pn person m | | Alaa Abdel Fattah
علي أكبر هاشمي رفسنجاني | pn person m | | Ali Akbar Hashemi Rafsanjani
علي السيستاني | pn person m | | Ali al-Sistani
علي الغربي | pn place f | | Ali al-Gharbi
علي الوردي | pn person m | | Ali al-Wardi
علي باباجان | pn person m | | Ali Babacan
علي باقري كني | pn person m | | Ali Bagheri Kani
علي بن أبي طالب | pn person m | | Ali ibn Abi Talib
علي بونغو | pn person m | | Ali Bongo
علي حسن المجيد | pn person m | | Ali Hassan al-Majid
علي خامنئي | pn person m | | Ali Khamenei
علي شمخاني | pn person m | | Ali Shamkhani
علي عبد الله صالح | pn person m | | Ali Abdullah Saleh
علي لاريجاني | pn person m | | Ali Larijani
عماد مغنية | pn person m | | Imad Mughniyeh
عمار الحكيم | pn person m | | Ammar al-Hakim
عمر البشير | pn person m | | Omar al-Bashir
عمر الخيام | pn person m | | Omar Khayyam
عمر الشريف | pn person m | | Omar Sharif
عمر المختار | pn person m | | Omar al-Mukhtar
عمر بن الخطاب | pn person m | | Umar ibn al-Khattab
عمر بن عبد العزيز | pn person m | | Umar ibn Abd al-Aziz
عمر جليك | pn person m | | Ömer Çelik
عمران اليمنية | pn place f | | Amran
عمران خان | pn person m | | Imran Khan
عمرو بن العاص | pn person m | | Amr ibn al-As
عمرو دياب | pn person m | | Amr Diab
عمرو موسى | pn person m | | Amr Moussa
عيتا الشعب | pn place f | | Aita al-Shaab
عيد الهالووين | pn other m | | Halloween
عيدروس الزبيدي | pn person m | | Aidarous al-Zubaidi
عيدي أمين | pn person m | | Idi Amin
عين أميناس | pn place f | | In Amenas
عين الأسد | pn place f | | Ain al-Asad
عين التمر | pn place f | | Ain al-Tamr
عين الحلوة | pn place f | | Ain al-Hilweh
عين العرب | pn place f | | Kobani
عين زالة | pn place f | | Ain Zalah
عين عيسى | pn place f | | Ain Issa
غابات الأمازون | pn place f | | Amazon rainforest {the}
غابريال بوريتش | pn person m | | Gabriel Boric
غابرييل أتال | pn person m | | Gabriel Attal
غابرييل بوريتش | pn person m | | Gabriel Boric
غابرييل غارسيا ماركيز | pn person m | | Gabriel García Márquez
غار ثور | pn place m | | Cave of Thawr {the}
غار حراء | pn place m | | Cave of Hira {the}
غارسيا ماركيز | pn person m | | García Márquez
غاري كاسباروف | pn person m | | Garry Kasparov
غاريث بيل | pn person m | | Gareth Bale
غازي القصيبي | pn person m | | Ghazi al-Gosaibi
غازي عنتاب | pn place f | | Gaziantep
غافين نيوسوم | pn person m | | Gavin Newsom
غاليليو غاليلي | pn person m | | Galileo Galilei
غاليليو غاليليه | pn person m | | Galileo Galilei
غراند كانيون | pn place m | | Grand Canyon {the}
غراهام بيل | pn person m | | Graham Bell
غرب آسيا | pn place f | | West Asia
غرب أستراليا | pn place f | | Western Australia
غرب أفريقيا | pn place f | | West Africa
غرب أوروبا | pn place f | | Western Europe
غرب إفريقيا | pn place f | | West Africa
غرب البنغال | pn place f | | West Bengal
غرب القرنة | pn place f | | West Qurna
غرب دارفور | pn place f | | West Darfur
غرب كردفان | pn place f | | West Kordofan
غريتا تونبرغ | pn person f | | Greta Thunberg
غريتا ثونبرغ | pn person f | | Greta Thunberg
غريس كيلي | pn person f | | Grace Kelly
غريغور مندل | pn person m | | Gregor Mendel
غسان كنفاني | pn person m | | Ghassan Kanafani
غلاف غزة | pn place m | | Gaza envelope {the}
غلغت بالتستان | pn place f | | Gilgit-Baltistan
غواتيمالا سيتي | pn place f | | Guatemala City
غوتابايا راجاباكسا | pn person m | | Gotabaya Rajapaksa
غوتام أداني | pn person m | | Gautam Adani
غور الأردن | pn place m | | Jordan Valley {the}
غوردون براون | pn person m | | Gordon Brown
غوردون مور | pn person m | | Gordon Moore
غوستاف فلوبير | pn person m | | Gustave Flaubert
غوستاف كليمت | pn person m | | Gustav Klimt
غوستافو بيترو | pn person m | | Gustavo Petro
غولدا مائير | pn person m | | Golda Meir
غولدمان ساكس | pn org f | | Goldman Sachs
غوليلمو ماركوني | pn person m | | Guglielmo Marconi
غونتر غراس | pn person m | | Günter Grass
غيانا الفرنسية | pn place f | | French Guiana
غيدو فيسترفيله | pn person m | | Guido Westerwelle
غير بيدرسن | pn person m | | Geir Pedersen
غيرترود بيل | pn person f | | Gertrude Bell
غيرد مولر | pn person m | | Gerd Müller
غيلين ماكسويل | pn person m | | Ghislaine Maxwell
غينيا الاستوائية | pn place f | | Equatorial Guinea
غينيا الجديدة | pn place f | | New Guinea
غينيا بيساو | pn place f | | Guinea-Bissau
غييرمو لاسو | pn person m | | Guillermo Lasso
فؤاد أوكتاي | pn person m | | Fuat Oktay
فؤاد السنيورة | pn person m | | Fouad Siniora
فؤاد حسين | pn person m | | Fuad Hussein
فؤاد معصوم | pn person m | | Fuad Masum
فائق زيدان | pn person m | | Faiq Zaidan
فاتسلاف هافيل | pn person m | | Václav Havel
فاتن حمامة | pn person f | | Faten Hamama
فارغاس يوسا | pn person m | | Vargas Llosa
فاروق الباز | pn person m | | Farouk El-Baz
فاروق الشرع | pn person m | | Farouk al-Sharaa
فاس مكناس | pn place f | | Fez-Meknes
فاسكو دا غاما | pn person m | | Vasco da Gama
فاسكو دي جاما | pn person m | | Vasco da Gama
فاسيلي نيبينزيا | pn person m | | Vassily Nebenzia
فالح الفياض | pn person m | | Falih al-Fayyad
فاليري زالوجني | pn person m | | Valerii Zaluzhnyi
فاليري غيراسيموف | pn person m | | Valery Gerasimov
فان جوخ | pn person m | | van Gogh
فان دايك | pn person m | | van Dijk
فان غوخ | pn person m | | van Gogh
فايز السراج | pn person m | | Fayez al-Sarraj
فاينانشال تايمز | pn org f | | Financial Times {the}
فاينانشيال تايمز | pn org f | | Financial Times {the}
فايننشال تايمز | pn org f | | Financial Times {the}
فتح الله | pn person m | | Fathallah
فتح الله غولن | pn person m | | Fethullah Gülen
فتحي باشاغا | pn person m | | Fathi Bashagha
فخر الدين ألطون | pn person m | | Fahrettin Altun
فخري زادة | pn person m | | Fakhrizadeh
فدوى طوقان | pn person f | | Fadwa Tuqan
فرانتس كافكا | pn person m | | Franz Kafka
فرانز بيكنباور | pn person m | | Franz Beckenbauer
فرانز جوزيف | pn person m | | Franz Joseph
فرانز فرديناند | pn person m | | Franz Ferdinand
فرانز كافكا | pn person m | | Franz Kafka
فرانس برس | pn org f | | Agence France-Presse; AFP
فرانسوا بايرو | pn person m | | François Bayrou
فرانسوا بوزيزيه | pn person m | | Francois Bozize
فرانسوا ميتران | pn person m | | François Mitterrand
فرانسوا هولاند | pn person m | | François Hollande
فرانسيس بيكون | pn person m | | Francis Bacon
فرانسيس فورد كوبولا | pn person m | | Francis Ford Coppola
فرانسيس فوكوياما | pn person m | | Francis Fukuyama
فرانسيس كريك | pn person m | | Francis Crick
فرانسيسكو غويا | pn person m | | Francisco Goya
فرانسيسكو فرانكو | pn person m | | Francisco Franco
فرانشيسكا ألبانيز | pn person f | | Francesca Albanese
فرانشيسكا ألبانيزي | pn person f | | Francesca Albanese
فرانشيسكو توتي | pn person m | | Francesco Totti
فرانك سيناترا | pn person m | | Frank Sinatra
فرانك فالتر شتاينماير | pn person m | | Frank-Walter Steinmeier
فرانك لامبارد | pn person m | | Frank Lampard
فرانكلين روزفلت | pn person m | | Franklin Roosevelt
فرجينيا الغربية | pn place f | | West Virginia
فرحان حق | pn person m | | Farhan Haq
فرديناند ماجلان | pn person m | | Ferdinand Magellan
فرديناند ماركوس | pn person m | | Ferdinand Marcos
فرناندو لوغو | pn person m | | Fernando Lugo
فريد الأطرش | pn person m | | Farid al-Atrash
فريدا كاهلو | pn person f | | Frida Kahlo
فريدريش إنجلز | pn person m | | Friedrich Engels
فريدريش شيلر | pn person m | | Friedrich Schiller
فريدريش ميرتس | pn person m | | Friedrich Merz
فريدريش نيتشه | pn person m | | Friedrich Nietzsche
فريدريش هايك | pn person m | | Friedrich Hayek
فريدريك إنجلز | pn person m | | Friedrich Engels
فريدريك دي كليرك | pn person m | | F.W. de Klerk
فريدريك شوبان | pn person m | | Frederic Chopin
فريدريك نيتشه | pn person m | | Friedrich Nietzsche
فريدي ميركوري | pn person m | | Freddie Mercury
فلاديمير بوتين | pn person m | | Vladimir Putin
فلاديمير لينين | pn person m | | Vladimir Lenin
فلاديمير نابوكوف | pn person m | | Vladimir Nabokov
فلويد مايويذر | pn person m | | Floyd Mayweather
فنسنت فان غوخ | pn person m | | Vincent van Gogh
فورت وورث | pn place f | | Fort Worth
فورد موتور | pn org f | | Ford Motor
فوستين تواديرا | pn person m | | Faustin Touadéra
فوكس نيوز | pn org f | | Fox News
فولتير الفيلسوف | pn person m | | Voltaire
فولفغانغ أماديوس موزارت | pn person m | | Wolfgang Amadeus Mozart
فولفغانغ شويبله | pn person m | | Wolfgang Schäuble
فولكر بيرتس | pn person m | | Volker Perthes
فولكر تورك | pn person m | | Volker Turk
فولوديمير زيلينسكي | pn person m | | Volodymyr Zelensky
فوميو كيشيدا | pn person m | | Fumio Kishida
فون دير لاين | pn person m | | von der Leyen
فون ديرلاين | pn person m | | von der Leyen
فون نيومان | pn person m | | von Neumann
فيدريكو غارسيا لوركا | pn person m | | Federico García Lorca
فيدل كاسترو | pn person m | | Fidel Castro
فيديريكا موغيريني | pn person f | | Federica Mogherini
فيديريكو فيليني | pn person m | | Federico Fellini
فيديل كاسترو | pn person m | | Fidel Castro
فيرات كوهلي | pn person m | | Virat Kohli
فيرجيل فان دايك | pn person m | | Virgil van Dijk
فيرجينيا الغربية | pn place f | | West Virginia
فيرجينيا وولف | pn person f | | Virginia Woolf
فيرناندو ألونسو | pn person m | | Fernando Alonso
فيرناندو بيسوا | pn person m | | Fernando Pessoa
فيرنر هايزنبرغ | pn person m | | Werner Heisenberg
فيروس كورونا | pn other m | | coronavirus
فيروس نقص المناعة البشرية | pn other m | | HIV
فيصل آباد | pn place f | | Faisalabad
فيصل أباد | pn place f | | Faisalabad
فيصل الأول | pn person m | | Faisal I
فيصل المقداد | pn person m | | Faisal Mekdad
فيصل بن فرحان | pn person m | | Faisal bin Farhan
فيكتور أوربان | pn person m | | Viktor Orbán
فيكتور هوجو | pn person m | | Victor Hugo
فيكتور هوغو | pn person m | | Victor Hugo
فيكتور يانوكوفيتش | pn person m | | Viktor Yanukovych
فيلق القدس | pn org m | | Quds Force {the}
فيليب بيتان | pn person m | | Philippe Pétain
فيليب لازاريني | pn person m | | Philippe Lazzarini
فيليب هاموند | pn person m | | Philip Hammond
فيليبو غراندي | pn person m | | Filippo Grandi
فيليبي كالديرون | pn person m | | Felipe Calderón
فيليكس تشيسيكيدي | pn person m | | Félix Tshisekedi
فينسنت فان جوخ | pn person m | | Vincent van Gogh
فينوس وليامز | pn person f | | Venus Williams
فينيسيوس جونيور | pn person m | | Vinícius Júnior
فيودور دوستويفسكي | pn person m | | Fyodor Dostoevsky
قائد السبسي | pn person m | | Caid Essebsi
قابوس بن سعيد | pn person m | | Qaboos bin Said
قاسم الأعرجي | pn person m | | Qasim al-Araji
قاسم جومارت توكاييف | pn person m | | Kassym-Jomart Tokayev
قاسم سليماني | pn person m | | Qasem Soleimani
قاعدة التنف | pn place f | | Al-Tanf base
قاعدة العديد | pn place f | | Al Udeid Air Base
قاعدة باغرام | pn place f | | Bagram Air Base
قاعدة بلد | pn place f | | Balad base
قاعدة حميميم | pn place f | | Hmeimim base
قانون مور | pn person m | | Moore's law
قباد طالباني | pn person m | | Qubad Talabani
قباردينو بلقاريا | pn place f | | Kabardino-Balkaria
قبة الصخرة | pn place f | | Dome of the Rock {the}
قبرص الشمالية | pn place f | | Northern Cyprus
قربان قولي بردي محمدوف | pn person m | | Gurbanguly Berdimuhamedow
قرطبة الأرجنتينية | pn place f | | Córdoba
قره باغ | pn place f | | Karabakh
قره تبة | pn place f | | Qara Tapa
قره قوش | pn place f | | Qaraqosh
قصر الإليزيه | pn place m | | Élysée Palace {the}
قصر باكنغهام | pn place m | | Buckingham Palace
قصر بعبدا | pn place m | | Baabda Palace
قصي صدام حسين | pn person m | | Qusay Hussein
قضاء أبو غريب | pn place m | | Abu Ghraib district
قضاء التاجي | pn place f | | Taji district
قضاء الحويجة | pn place m | | Hawija district
قضاء الخالص | pn place m | | Khalis district
قضاء الدور | pn place m | | Dur district
قضاء الرطبة | pn place m | | Rutba district
قضاء الشرقاط | pn place m | | Shirqat district
قضاء الفلوجة | pn place m | | Fallujah district
قضاء القائم | pn place m | | Al-Qaim district
قضاء المحمودية | pn place m | | Mahmudiyah district
قضاء المدائن | pn place m | | Madain district
قضاء المقدادية | pn place m | | Muqdadiyah district
قضاء الهندية | pn place m | | Hindiya district
قضاء بلد | pn place m | | Balad district
قضاء بيجي | pn place m | | Baiji district
قضاء تلعفر | pn place m | | Tal Afar district
قضاء حديثة | pn place m | | Haditha district
قضاء خانقين | pn place m | | Khanaqin district
قضاء سنجار | pn place m | | Sinjar district
قضاء طوزخورماتو | pn place m | | Tuz Khurmatu district
قضاء طويريج | pn place m | | Tuwairij district
قضاء هيت | pn place m | | Hit district
قطاع غزة | pn place f | | Gaza Strip {the}
قلب الدين حكمتيار | pn person m | | Gulbuddin Hekmatyar
قلعة حلب | pn place f | | Citadel of Aleppo {the}
قلعة دزة | pn place f | | Qaladiza
قلعة صالح | pn place f | | Qalat Saleh
قمة إفرست | pn place f | | Mount Everest
قمة إيفرست | pn place f | | Mount Everest
قناة الجزيرة | pn org f | | Al Jazeera
قناة السويس | pn place f | | Suez Canal {the}
قناة العربية | pn org f | | Al Arabiya
قناة بنما | pn place f | | Panama Canal {the}
قهرمان مرعش | pn place f | | Kahramanmaraş
قوات البيشمركة | pn org f | | Peshmerga forces {pl}
قوات الدعم السريع | pn org f | | Rapid Support Forces {the}
قوات سوريا الديمقراطية | pn org f | | Syrian Democratic Forces {the}
قوباد طالباني | pn person m | | Qubad Talabani
قوبلاي خان | pn person m | | Kublai Khan
قيس الخزعلي | pn person m | | Qais al-Khazali
قيس سعيد | pn person m | | Kais Saied
كأس آسيا | pn other m | | Asian Cup {the}
كأس الخليج | pn other m | | Gulf Cup {the}
كأس العالم | pn other m | | World Cup {the}
كابو ديلغادو | pn place f | | Cabo Delgado
كابو فيردي | pn place f | | Cabo Verde
كاتب ياسين | pn person m | | Kateb Yacine
كاترين الثانية | pn person f | | Catherine the Great
كاترين العظيمة | pn person f | | Catherine the Great
كاتي ليديكي | pn person f | | Katie Ledecky
كاثرين آشتون | pn person f | | Catherine Ashton
كاثرين راسل | pn person m | | Catherine Russell
كارل بوبر | pn person m | | Karl Popper
كارل ساغان | pn person m | | Carl Sagan
كارل غوستاف يونغ | pn person m | | Carl Gustav Jung
كارل لاغرفيلد | pn person m | | Karl Lagerfeld
كارل لويس | pn person m | | Carl Lewis
كارل لينيوس | pn person m | | Carl Linnaeus
كارل ماركس | pn person m | | Karl Marx
كارل يونغ | pn person m | | Carl Jung
كارلو أنشيلوتي | pn person m | | Carlo Ancelotti
كارلوس ألكاراس | pn person m | | Carlos Alcaraz
كارلوس غصن | pn person m | | Carlos Ghosn
كارولاينا الجنوبية | pn place f | | South Carolina
كارولاينا الشمالية | pn place f | | North Carolina
كارولين ليفيت | pn person m | | Karoline Leavitt
كارولينا الجنوبية | pn place f | | South Carolina
كارولينا الشمالية | pn place f | | North Carolina
كارولينا بانثرز | pn org f | | Carolina Panthers {the}
كاري لام | pn person f | | Carrie Lam
كازو إيشيغورو | pn person m | | Kazuo Ishiguro
كاستلفرانكو فينيتو | pn place f | | Castelfranco Veneto
كاش باتيل | pn person m | | Kash Patel
كاظم الساهر | pn person m | | Kadim Al Sahir
كاليدونيا الجديدة | pn place f | | New Caledonia
كام نيوتن | pn person m | | Cam Newton
كامالا هاريس | pn person m | | Kamala Harris
كامب ديفيد | pn place f | | Camp David
كامل إدريس | pn person m | | Kamil Idris
كانساس سيتي | pn place f | | Kansas City
كانون الأول | pn other m time | | December
كانون الثاني | pn other m time | | January
كانييه ويست | pn person m | | Kanye West
كايا كالاس | pn person f | | Kaja Kallas
كايس المالية | pn place f | | Kayes
كتائب القسام | pn org f | | Qassam Brigades {the}
كتائب حزب الله | pn org f | | Kataib Hezbollah
كرايست تشيرش | pn place f | | Christchurch
كربلاء المقدسة | pn place f | | Holy Karbala
كردستان العراق | pn place m | | Iraqi Kurdistan
كرم أبو سالم | pn place f | | Kerem Shalom
كريات شمونة | pn place f | | Kiryat Shmona
كريدي أجريكول | pn org f | | Credit Agricole
كريدي سويس | pn org f | | Credit Suisse
كريس كريستي | pn person m | | Chris Christie
كريس مورفي | pn person m | | Chris Murphy
كريس ميرفي | pn person m | | Chris Murphy
كريس هيبكنز | pn person m | | Chris Hipkins
كريستالينا غورغييفا | pn person f | | Kristalina Georgieva
كريستوفر كولومبوس | pn person m | | Christopher Columbus
كريستوفر لوكسون | pn person m | | Christopher Luxon
كريستوفر نولان | pn person m | | Christopher Nolan
كريستوفر هيل | pn person m | | Christopher Hill
كريستي نويم | pn person m | | Kristi Noem
كريستيان ليندنر | pn person m | | Christian Lindner
كريستيانو رونالدو | pn person m | | Cristiano Ronaldo
كريستين لاغارد | pn person f | | Christine Lagarde
كريستينا فرنانديز دي كيرشنر | pn person f | | Cristina Fernández de Kirchner
كريستينا كيرشنر | pn person f | | Cristina Kirchner
كريفي ريه | pn place f | | Kryvyi Rih
كريم بنزيما | pn person m | | Karim Benzema
كريم خان | pn person m | | Karim Khan
كفر الشيخ | pn place f | | Kafr El Sheikh
كفر قدوم | pn place f | | Kafr Qaddum
كلود شانون | pn person m | | Claude Shannon
كلود مونيه | pn person m | | Claude Monet
كلوديا شينباوم | pn person f | | Claudia Sheinbaum
كليتشدار أوغلو | pn person m | | Kılıçdaroğlu
كلينت إيستوود | pn person m | | Clint Eastwood
كليوباترا السابعة | pn person m | | Cleopatra VII
كمال أتاتورك | pn person m | | Kemal Ataturk
كمال جنبلاط | pn person m | | Kamal Jumblatt
كمال كليتشدار أوغلو | pn person m | | Kemal Kılıçdaroğlu
كنيسة القيامة | pn place f | | Church of the Holy Sepulchre {the}
كنيسة المهد | pn place f | | Church of the Nativity {the}
كهرمان مرعش | pn place f | | Kahramanmaraş
كوازولو ناتال | pn place f | | KwaZulu-Natal
كوالا لامبور | pn place f | | Kuala Lumpur
كوالا لمبور | pn place f | | Kuala Lumpur
كوامي نكروما | pn person m | | Kwame Nkrumah
كوبا كابانا | pn place f | | Copacabana
كوبي براينت | pn person m | | Kobe Bryant
كوت دازور | pn place f | | Côte d'Azur
كوت ديفوار | pn place f | | Côte d'Ivoire
كورت فالدهايم | pn person m | | Kurt Waldheim
كوريا الجنوبية | pn place f | | South Korea
كوريا الشمالية | pn place f | | North Korea
كوسرت رسول | pn person m | | Kosrat Rasul
كوفي عنان | pn person m | | Kofi Annan
كوكب الأرض | pn place m | | planet Earth
كوكب الزهرة | pn place m | | Venus
كوكب المريخ | pn other m | | Mars
كوكب المشتري | pn place m | | Jupiter
كوكب زحل | pn place m | | Saturn
كوكب عطارد | pn other m | | Mercury
كوكس بازار | pn place f | | Cox's Bazar
كوكو شانيل | pn person f | | Coco Chanel
كوكو غوف | pn person f | | Coco Gauff
كولن باول | pn person m | | Colin Powell
كولومبيا البريطانية | pn place f | | British Columbia
كولين باول | pn person m | | Colin Powell
كونداليزا رايس | pn person f | | Condoleezza Rice
كوندوليزا رايس | pn person f | | Condoleezza Rice
كونراد أديناور | pn person m | | Konrad Adenauer
كونور ماكغريغور | pn person m | | Conor McGregor
كونور مكغريغور | pn person m | | Conor McGregor
كوينتن تارانتينو | pn person m | | Quentin Tarantino
كوينز لاند | pn place f | | Queensland
كي ويست | pn place f | | Key West
كيانو ريفز | pn person m | | Keanu Reeves
كيب تاون | pn place f | | Cape Town
كيب كانافيرال | pn place f | | Cape Canaveral
كيب كود | pn place f | | Cape Cod
كيبيك سيتي | pn place f | | Quebec City
كيت بلانشيت | pn person f | | Cate Blanchett
كيت ميدلتون | pn person f | | Kate Middleton
كيت وينسلت | pn person f | | Kate Winslet
كيتي بيري | pn person f | | Katy Perry
كيث كيلوغ | pn person m | | Keith Kellogg
كير ستارمر | pn person m | | Keir Starmer
كيرا نايتلي | pn person f | | Keira Knightley
كيريل ديميترييف | pn person m | | Kirill Dmitriev
كيزون سيتي | pn place f | | Quezon City
كيفن دي بروين | pn person m | | Kevin De Bruyne
كيفن راد | pn person m | | Kevin Rudd
كيفن سبيسي | pn person m | | Kevin Spacey
كيفن مكارثي | pn person m | | Kevin McCarthy
كيفين دي بروين | pn person m | | Kevin De Bruyne
كيليان مبابي | pn person m | | Kylian Mbappé
كيليتشدار أوغلو | pn person m | | Kılıçdaroğlu
كيم إيل سونج | pn person m | | Kim Il Sung
كيم إيل سونغ | pn person m | | Kim Il Sung
كيم جونج أون | pn person m | | Kim Jong Un
كيم جونغ أون | pn person m | | Kim Jong Un
كيم جونغ إيل | pn person m | | Kim Jong Il
كيم جونغ-أون | pn person m | | Kim Jong Un
كيم داي جونغ | pn person m | | Kim Dae-jung
كيم كارداشيان | pn person m | | Kim Kardashian
كيم يو جونغ | pn person m | | Kim Yo Jong
كيير ستارمر | pn person m | | Keir Starmer
لا باز | pn place f | | La Paz
لا بلاتا | pn place f | | La Plata
لا ريونيون | pn place f | | Réunion
لاري إليسون | pn person m | | Larry Ellison
لاري بيج | pn person m | | Larry Page
لاس بالماس | pn place f | | Las Palmas
لاس فيجاس | pn place f | | Las Vegas
لاس فيغاس | pn place f | | Las Vegas
لامين يامال | pn person m | | Lamine Yamal
لانس أرمسترونغ | pn person m | | Lance Armstrong
لاهور شيخ جنكي | pn person m | | Lahur Sheikh Jangi
لاو تزو | pn person m | | Lao Tzu
لاو تسي | pn person m | | Lao Tzu
لاوتارو مارتينيز | pn person m | | Lautaro Martínez
لاي تشينغ تي | pn person m | | Lai Ching-te
لجين الهذلول | pn person f | | Loujain al-Hathloul
لغة الماندرين | pn other f | | Mandarin
لو فيغارو | pn org f | | Le Figaro
لو هافر | pn place f | | Le Havre
لوبيز أوبرادور | pn person m | | López Obrador
لوتشيانو بافاروتي | pn person m | | Luciano Pavarotti
لودفيغ فان بيتهوفن | pn person m | | Ludwig van Beethoven
لودفيغ فتغنشتاين | pn person m | | Ludwig Wittgenstein
لورا بوش | pn person f | | Laura Bush
لوران غباغبو | pn person m | | Laurent Gbagbo
لوران فابيوس | pn person m | | Laurent Fabius
لورانس العرب | pn person m | | Lawrence of Arabia
لورانس وونغ | pn person m | | Lawrence Wong
لورد بايرون | pn person m | | Lord Byron
لورنس العرب | pn person m | | Lawrence of Arabia
لوس ألاموس | pn place f | | Los Alamos
لوس أنجلس | pn place f | | Los Angeles
لوس أنجلوس | pn place f | | Los Angeles
لوس أنجلوس تايمز | pn org f | | Los Angeles Times {the}
لوس أنجلوس ليكرز | pn org f | | Los Angeles Lakers {the}
لوس أنجليس | pn place f | | Los Angeles
لوك أويل | pn org f | | Lukoil
لوكا مودريتش | pn person m | | Luka Modrić
لوكهيد مارتن | pn org f | | Lockheed Martin
لولا دا سيلفا | pn person f | | Lula da Silva
لونغ آيلاند | pn place f | | Long Island
لونغ أيلاند | pn place f | | Long Island
لونغ بيتش | pn place f | | Long Beach
لويد أوستن | pn person m | | Lloyd Austin
لويد جورج | pn person m | | Lloyd George
لويس آرسي | pn person m | | Luis Arce
لويس إنريكي | pn person m | | Luis Enrique
لويس إيناسيو لولا دا سيلفا | pn person m | | Luiz Inácio Lula da Silva
لويس الرابع عشر | pn person m | | Louis XIV
لويس السادس عشر | pn person m | | Louis XVI
لويس باستور | pn person m | | Louis Pasteur
لويس سواريز | pn person m | | Luis Suárez
لويس فيغو | pn person m | | Luís Figo
لويس هاملتون | pn person m | | Lewis Hamilton
لويس هاميلتون | pn person m | | Lewis Hamilton
لي تشيانغ | pn person m | | Li Qiang
لي جاي ميونغ | pn person m | | Lee Jae-myung
لي جيه ميونغ | pn person m | | Lee Jae-myung
لي كه تشيانغ | pn person m | | Li Keqiang
لي كوان يو | pn person m | | Lee Kuan Yew
لي ميونغ باك | pn person m | | Lee Myung-bak
لي هسين لونغ | pn person m | | Lee Hsien Loong
ليبرون جيمس | pn person m | | LeBron James
ليتل روك | pn place f | | Little Rock
ليخ فاليسا | pn person m | | Lech Wałęsa
ليخ فاونسا | pn person m | | Lech Wałęsa
ليدز يونايتد | pn org f | | Leeds United
ليدي غاغا | pn person f | | Lady Gaga
ليز تراس | pn person f | | Liz Truss
ليف تولستوي | pn person m | | Leo Tolstoy
ليمان براذرز | pn org f | | Lehman Brothers
ليندا توماس غرينفيلد | pn person m | | Linda Thomas-Greenfield
ليندسي غراهام | pn person m | | Lindsey Graham
لينكد إن | pn org f | | LinkedIn
لينوس تورفالدس | pn person m | | Linus Torvalds
لينين مورينو | pn person m | | Lenín Moreno
ليو تولستوي | pn person m | | Leo Tolstoy
ليو شيانغ | pn person m | | Liu Xiang
ليو شياوبو | pn person m | | Liu Xiaobo
ليوبولد سيدار سنغور | pn person m | | Léopold Sédar Senghor
ليون تروتسكي | pn person m | | Leon Trotsky
ليوناردو دا فينشي | pn person m | | Leonardo da Vinci
ليوناردو دافنشي | pn person m | | Leonardo da Vinci
ليوناردو دي كابريو | pn person m | | Leonardo DiCaprio
ليوناردو ديكابريو | pn person m | | Leonardo DiCaprio
ليونيد بريجنيف | pn person m | | Leonid Brezhnev
ليونيل سكالوني | pn person m | | Lionel Scaloni
ليونيل ميسي | pn person m | | Lionel Messi
ليونيل ميسي الأرجنتيني | pn person m | | Lionel Messi
ما بين النهرين | pn place m | | Mesopotamia
مات هانكوك | pn person m | | Matt Hancock
ماتشو بيتشو | pn place f | | Machu Picchu
ماتو غروسو | pn place f | | Mato Grosso
ماتيس الرسام | pn person m | | Matisse
ماتيو رينزي | pn person m | | Matteo Renzi
ماتيو سالفيني | pn person m | | Matteo Salvini
ماثيو ميلر | pn person m | | Matthew Miller
ماجد الأنصاري | pn person m | | Majed al-Ansari
ماجدة الرومي | pn person f | | Majida El Roumi
ماجيك جونسون | pn person m | | Magic Johnson
مادلين أولبرايت | pn person m | | Madeleine Albright
مادهيا براديش | pn place f | | Madhya Pradesh
مار إيه لاغو | pn place f | | Mar-a-Lago
مار دل بلاتا | pn place f | | Mar del Plata
مارتن سكورسيزي | pn person m | | Martin Scorsese
مارتن غريفيث | pn person m | | Martin Griffiths
مارتن غريفيثس | pn person m | | Martin Griffiths
مارتن لوثر | pn person m | | Martin Luther
مارتن لوثر كنج | pn person m | | Martin Luther King
مارتن لوثر كينج | pn person m | | Martin Luther King
مارتن لوثر كينغ | pn person m | | Martin Luther King
مارتن لوثر كينغ الابن | pn person m | | Martin Luther King Jr.
مارتن هايدغر | pn person m | | Martin Heidegger
مارسيل بروست | pn person m | | Marcel Proust
مارسيلو ريبيلو دي سوزا | pn person m | | Marcelo Rebelo de Sousa
مارغريت تاتشر | pn person m | | Margaret Thatcher
مارك إسبر | pn person m | | Mark Esper
مارك توين | pn person m | | Mark Twain
مارك روته | pn person m | | Mark Rutte
مارك روتي | pn person m | | Mark Rutte
مارك زوكربيرج | pn person m | | Mark Zuckerberg
مارك زوكربيرغ | pn person m | | Mark Zuckerberg
مارك سايكس | pn person m | | Mark Sykes
مارك كارني | pn person m | | Mark Carney
مارك ميلي | pn person m | | Mark Milley
ماركو بولو | pn person m | | Marco Polo
ماركو روبيو | pn person m | | Marco Rubio
ماركو فان باستن | pn person m | | Marco van Basten
ماركوس أوريليوس | pn person m | | Marcus Aurelius
ماركوس الابن | pn person m | | Marcos Jr.
ماركوس راشفورد | pn person m | | Marcus Rashford
مارلون براندو | pn person m | | Marlon Brando
مارلين ديتريش | pn person f | | Marlene Dietrich
مارلين مونرو | pn person f | | Marilyn Monroe
مارون الراس | pn place f | | Maroun al-Ras
ماري أنطوانيت | pn person f | | Marie Antoinette
ماري السورية | pn place f | | Mari
ماري كوري | pn person f | | Marie Curie
ماريا ريسا | pn person f | | Maria Ressa
ماريا زاخاروفا | pn person f | | Maria Zakharova
ماريا شارابوفا | pn person f | | Maria Sharapova
ماريا كاري | pn person f | | Mariah Carey
ماريا كالاس | pn person f | | Maria Callas
ماريا كورينا ماتشادو | pn person f | | María Corina Machado
ماريا مونتيسوري | pn person f | | Maria Montessori
ماريانو راخوي | pn person m | | Mariano Rajoy
مارين لوبان | pn person f | | Marine Le Pen
مارين لوبن | pn person f | | Marine Le Pen
ماريو دراجي | pn person m | | Mario Draghi
ماريو فارغاس يوسا | pn person m | | Mario Vargas Llosa
ماغنوس كارلسن | pn person m | | Magnus Carlsen
ماكس بلانك | pn person m | | Max Planck
ماكس فيبر | pn person m | | Max Weber
ماكس فيرستابن | pn person m | | Max Verstappen
ماكسيميليان روبسبير | pn person m | | Maximilien Robespierre
ماكي سال | pn person m | | Macky Sall
مالالا يوسف زاي | pn person m | | Malala Yousafzai
مالكولم تورنبول | pn person m | | Malcolm Turnbull
مالكوم إكس | pn person m | | Malcolm X
مامادي دومبويا | pn person m | | Mamady Doumbouya
مانشستر سيتي | pn org m | | Manchester City
مانشستر يونايتد | pn org m | | Manchester United
مانموهان سينغ | pn person m | | Manmohan Singh
مانويل بارروسو | pn person m | | Manuel Barroso
مانويل نوير | pn person m | | Manuel Neuer
ماني باكياو | pn person m | | Manny Pacquiao
ماهر الأسد | pn person m | | Maher al-Assad
ماهيندا راجاباكسا | pn person m | | Mahinda Rajapaksa
ماو تسي تونغ | pn person m | | Mao Zedong
ماو نينغ | pn person m | | Mao Ning
ماوريسيو ماكري | pn person m | | Mauricio Macri
ماونتن فيو | pn place f | | Mountain View
مايك بنس | pn person m | | Mike Pence
مايك بومبيو | pn person m | | Mike Pompeo
مايك تايسون | pn person m | | Mike Tyson
مايك جونسون | pn person m | | Mike Johnson
مايك هاكابي | pn person m | | Mike Huckabee
مايك والتز | pn person m | | Mike Waltz
مايكروسوفت ويندوز | pn org f | | Microsoft Windows
مايكل أنجلو | pn person m | | Michelangelo
مايكل أنجلو بوناروتي | pn person m | | Michelangelo
مايكل بلومبرغ | pn person m | | Michael Bloomberg
مايكل بلومبيرج | pn person m | | Michael Bloomberg
مايكل جاكسون | pn person m | | Michael Jackson
مايكل جوردان | pn person m | | Michael Jordan
مايكل شوماخر | pn person m | | Michael Schumacher
مايكل فاراداي | pn person m | | Michael Faraday
مايكل فيلبس | pn person m | | Michael Phelps
مبادرة الحزام والطريق | pn other f | | Belt and Road Initiative {the}
مبادرة السلام العربية | pn other f | | Arab Peace Initiative {the}
مبنى الكابيتول | pn place m | | Capitol {the}
متحف اللوفر | pn place m | | Louvre {the}
متى المسكين | pn person m | | Matta al-Miskin
مثلث برمودا | pn place m | | Bermuda Triangle {the}
مثلث حلايب | pn place m | | Halayeb Triangle {the}
مثنى السامرائي | pn person m | | Muthanna al-Samarrai
مجتبى خامنئي | pn person m | | Mojtaba Khamenei
مجدي يعقوب | pn person m | | Magdi Yacoub
مجلة تايم | pn org f | | Time magazine
مجلة لانسيت | pn org f | | Lancet {the}
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
مجمع الشفاء الطبي | pn place m | | Al-Shifa Medical Complex
مجموعة البريكس | pn org f | | BRICS {the}
مجموعة السبع | pn org f | | Group of Seven {the}; G7 {the}
مجموعة العشرين | pn org f | | Group of Twenty {the}; G20 {the}
مجموعة فاغنر | pn org f | | Wagner Group {the}
محافظة أربيل | pn place f | | Erbil Governorate
محافظة إب | pn place f | | Ibb Governorate
محافظة الأنبار | pn place f | | Anbar Governorate
محافظة البحيرة | pn place f | | Beheira
محافظة البصرة | pn place f | | Basra Governorate
محافظة البيضاء | pn place f | | Al-Bayda Governorate
محافظة الجوف | pn place f | | Al-Jawf Governorate
محافظة الديوانية | pn place f | | Diwaniyah Governorate
محافظة السليمانية | pn place f | | Sulaymaniyah Governorate
محافظة الشرقية | pn place f | | Sharqia
محافظة الضالع | pn place f | | Dhale Governorate
محافظة الغربية | pn place f | | Gharbia
محافظة القادسية | pn place f | | Qadisiyah Governorate
محافظة المثنى | pn place f | | Muthanna Governorate
محافظة المهرة | pn place f | | Al-Mahra Governorate
محافظة النجف | pn place f | | Najaf Governorate
محافظة بابل | pn place f | | Babil Governorate
محافظة حجة | pn place f | | Hajjah Governorate
محافظة حلبجة | pn place f | | Halabja Governorate
محافظة دهوك | pn place f | | Duhok Governorate
محافظة ديالى | pn place f | | Diyala Governorate
محافظة ذي قار | pn place f | | Dhi Qar Governorate
محافظة صلاح الدين | pn place f | | Salahaddin Governorate
محافظة قنا | pn place f | | Qena
محافظة كربلاء | pn place f | | Karbala Governorate
محافظة كركوك | pn place f | | Kirkuk Governorate
محافظة ميسان | pn place f | | Maysan Governorate
محافظة نينوى | pn place f | | Nineveh Governorate
محافظة واسط | pn place f | | Wasit Governorate
محسن السوداني | pn person m | | Mohsen al-Sudani
محسن رضائي | pn person m | | Mohsen Rezaei
محسن فخري زاده | pn person m | | Mohsen Fakhrizadeh
محطة الفضاء الدولية | pn place f | | International Space Station {the}
محطة براكة | pn place f | | Barakah plant
محكمة العدل الأوروبية | pn org f | | European Court of Justice {the}
محكمة العدل الدولية | pn org f | | International Court of Justice {the}
محمد أبو تريكة | pn person m | | Mohamed Aboutrika
محمد إدريس ديبي | pn person m | | Mahamat Idriss Déby
محمد إسلامي | pn person m | | Mohammad Eslami
محمد إقبال | pn person m | | Muhammad Iqbal
محمد اشتية | pn person m | | Mohammad Shtayyeh
محمد البرادعي | pn person m | | Mohamed ElBaradei
محمد البوعزيزي | pn person m | | Mohamed Bouazizi
محمد الحسان | pn person m | | Mohammed al-Hassan
محمد الحلبوسي | pn person m | | Mohammed al-Halbousi
محمد الخامس | pn person m | | Mohammed V
محمد السادس | pn person m | | Mohammed VI
محمد الضيف | pn person m | | Mohammed Deif
محمد الفاتح | pn person m | | Mehmed the Conqueror
محمد المنفي | pn person m | | Mohamed al-Menfi
محمد بازوم | pn person m | | Mohamed Bazoum
محمد باقر الحكيم | pn person m | | Mohammed Baqir al-Hakim
محمد باقر الصدر | pn person m | | Mohammed Baqir al-Sadr
محمد باقر قاليباف | pn person m | | Mohammad Bagher Ghalibaf
محمد باقري | pn person m | | Mohammad Bagheri
محمد بخاري | pn person m | | Muhammadu Buhari
محمد بن راشد | pn person m | | Mohammed bin Rashid
محمد بن راشد آل مكتوم | pn person m | | Mohammed bin Rashid Al Maktoum
محمد بن زايد | pn person m | | Mohammed bin Zayed
محمد بن زايد آل نهيان | pn person m | | Mohamed bin Zayed Al Nahyan
محمد بن سلمان | pn person m | | Mohammed bin Salman
محمد بن عبد الرحمن آل ثاني | pn person m | | Mohammed bin Abdulrahman Al Thani
محمد بن عبد الوهاب | pn person m | | Muhammad ibn Abd al-Wahhab
محمد توفيق علاوي | pn person m | | Mohammed Tawfiq Allawi
محمد جواد ظريف | pn person m | | Mohammad Javad Zarif
محمد حمدان دقلو | pn person m | | Mohamed Hamdan Dagalo
محمد خاتمي | pn person m | | Mohammad Khatami
محمد دحلان | pn person m | | Mohammed Dahlan
محمد رضا بهلوي | pn person m | | Mohammad Reza Pahlavi
محمد شياع السوداني | pn person m | | Mohammed Shia al-Sudani
محمد شيمشك | pn person m | | Mehmet Şimşek
محمد صادق الصدر | pn person m | | Mohammed Sadiq al-Sadr
محمد صلاح | pn person m | | Mohamed Salah
محمد عبد السلام | pn person m | | Mohammed Abdul Salam
محمد عبد الله فرماجو | pn person m | | Mohamed Abdullahi Farmaajo
محمد عبد الوهاب | pn person m | | Mohammed Abdel Wahab
محمد عبده | pn person m | | Muhammad Abduh
محمد علي الحوثي | pn person m | | Mohammed Ali al-Houthi
محمد علي باشا | pn person m | | Muhammad Ali Pasha
محمد علي جناح | pn person m | | Muhammad Ali Jinnah
محمد علي كلاي | pn person m | | Muhammad Ali
محمد مرسي | pn person m | | Mohamed Morsi
محمد مصدق | pn person m | | Mohammad Mosaddegh
محمد مصطفى | pn person m | | Mohammad Mustafa
محمد مهدي الجواهري | pn person m | | Muhammad Mahdi al-Jawahiri
محمد نجيب | pn person m | | Mohamed Naguib
محمد ولد الغزواني | pn person m | | Mohamed Ould Ghazouani
محمد ولد عبد العزيز | pn person m | | Mohamed Ould Abdel Aziz
محمد يونس | pn person m | | Muhammad Yunus
محمدو إيسوفو | pn person m | | Mahamadou Issoufou
محمدو بخاري | pn person m | | Muhammadu Buhari
محمود أحمدي نجاد | pn person m | | Mahmoud Ahmadinejad
محمود المشهداني | pn person m | | Mahmoud al-Mashhadani
محمود درويش | pn person m | | Mahmoud Darwish
محمود عباس | pn person m | | Mahmoud Abbas
محمود علي يوسف | pn person m | | Mahmoud Ali Youssouf
محور صلاح الدين | pn place m | | Philadelphi Corridor {the}
محور فيلادلفيا | pn place m | | Philadelphi Corridor {the}
محور نتساريم | pn place m | | Netzarim Corridor {the}
محيي الدين | pn person m | | Muhyi al-Din
محيي الدين ياسين | pn person m | | Muhyiddin Yassin
مخيم الأزرق | pn place m | | Azraq camp
مخيم البريج | pn place m | | Bureij camp
مخيم الركبان | pn place m | | Rukban camp
مخيم الزعتري | pn place m | | Zaatari camp
مخيم الشاطئ | pn place m | | Shati camp
مخيم المغازي | pn place m | | Maghazi camp
مخيم النصيرات | pn place m | | Nuseirat camp
مخيم الهول | pn place f | | al-Hol camp
مخيم اليرموك | pn place m | | Yarmouk camp
مخيم بلاطة | pn place m | | Balata camp
مخيم جباليا | pn place m | | Jabalia camp
مخيم جنين | pn place m | | Jenin camp
مخيم زمزم | pn place m | | Zamzam camp
مخيم شعفاط | pn place m | | Shuafat camp
مخيم طولكرم | pn place m | | Tulkarm camp
مخيم عين الحلوة | pn place m | | Ain al-Hilweh camp
مخيم نهر البارد | pn place m | | Nahr al-Bared camp
مخيم نور شمس | pn place m | | Nur Shams camp
مخيمات تندوف | pn place f | | Tindouf camps {the}
مدائن صالح | pn place f | | Mada'in Saleh
مدار الجدي | pn place m | | Tropic of Capricorn {the}
مدار السرطان | pn place m | | Tropic of Cancer {the}
مدينة أراك | pn place f | | Arak
مدينة الباب | pn place f | | Al-Bab
مدينة الخليل | pn place f | | Hebron
مدينة الداخلة | pn place f | | Dakhla
مدينة الزرقاء | pn place f | | Zarqa
مدينة السادس من أكتوبر | pn place f | | 6th of October City
مدينة السلط | pn place f | | Salt
مدينة الصدر | pn place f | | Sadr City
مدينة العمارة | pn place f | | Amarah
مدينة العين | pn place f | | Al Ain
مدينة العيون | pn place f | | Laayoune
مدينة القائم | pn place f | | Al-Qaim
مدينة الكويت | pn place f | | Kuwait City
مدينة المكسيك | pn place f | | Mexico City
مدينة باث | pn place f | | Bath
مدينة بنما | pn place f | | Panama City
مدينة بورصة | pn place f | | Bursa
مدينة تدمر | pn place f | | Palmyra
مدينة حديثة | pn place f | | Haditha
مدينة دوما | pn place f | | Douma
مدينة زويل | pn place f | | Zewail City
مدينة سيرت | pn place f | | Siirt
مدينة صور | pn place f | | Tyre
مدينة قم | pn place f | | Qom
مدينة كان الفرنسية | pn place f | | Cannes
مدينة كانو | pn place f | | Kano
مدينة كوبي | pn place f | | Kobe
مدينة كيل | pn place f | | Kiel
مدينة ليل الفرنسية | pn place f | | Lille
مدينة ليون | pn place f | | Lyon
مدينة مشهد | pn place f | | Mashhad
مدينة مصدر | pn place f | | Masdar City
مدينة معان | pn place f | | Ma'an
مدينة مكسيكو | pn place f | | Mexico City
مدينة ميدان | pn place f | | Medan
مدينة نارا | pn place f | | Nara
مدينة نصر | pn place f | | Nasr City
مدينة نيس | pn place f | | Nice
مدينة نيس الفرنسية | pn place f | | Nice
مدينة نيويورك | pn place f | | New York City
مدينة هيت | pn place f | | Hit
مدينة يزد | pn place f | | Yazd
مدينة يورك | pn place f | | York
مراسلون بلا حدود | pn org f | | Reporters Without Borders
مرسى مطروح | pn place f | | Marsa Matrouh
مرسيدس بنز | pn org f | | Mercedes-Benz
مرفأ بيروت | pn place f | | Port of Beirut {the}; Beirut port
مركز دبي المالي العالمي | pn place m | | Dubai International Financial Centre
مرهف أبو قصرة | pn person m | | Murhaf Abu Qasra
مروان البرغوثي | pn person m | | Marwan Barghouti
مريم العذراء | pn person m | | Virgin Mary {the}
مريم المهدي | pn person m | | Mariam al-Mahdi
مزار الشريف | pn place f | | Mazar-i-Sharif
مزار شريف | pn place f | | Mazar-i-Sharif
مزارع شبعا | pn place f | | Shebaa Farms {the}
مس بيل | pn person m | | Gertrude Bell
مسافر يطا | pn place f | | Masafer Yatta
مستشفى الشفاء | pn place m | | Al-Shifa Hospital
مسرور بارزاني | pn person m | | Masrour Barzani
مسعود أوزيل | pn person m | | Mesut Özil
مسعود البارزاني | pn person m | | Masoud Barzani
مسعود بارزاني | pn person m | | Masoud Barzani
مسعود بزشكيان | pn person m | | Masoud Pezeshkian
مشروع البحر الأحمر | pn place m | | Red Sea Project {the}
مشروع القدية | pn place m | | Qiddiya project {the}
مشروع طريق التنمية | pn place m | | Development Road project {the}
مشروع نيوم | pn place m | | NEOM project {the}
مشعل الأحمد | pn person m | | Meshal al-Ahmad
مصر الجديدة | pn place f | | Heliopolis
مصطفى أتاتورك | pn person m | | Mustafa Ataturk
مصطفى البارزاني | pn person m | | Mustafa Barzani
مصطفى البرغوثي | pn person m | | Mustafa Barghouti
مصطفى الكاظمي | pn person m | | Mustafa al-Kadhimi
مصطفى كامل | pn person m | | Mustafa Kamil
مصطفى كمال أتاتورك | pn person m | | Mustafa Kemal Ataturk
مصطفى مدبولي | pn person m | | Mostafa Madbouly
مصفى الدورة | pn place m | | Dora refinery
مصفى بيجي | pn place m | | Baiji refinery
مضيق البوسفور | pn place m | | Bosphorus {the}
مضيق الدردنيل | pn place m | | Dardanelles {the}
مضيق باب المندب | pn place m | | Bab al-Mandab Strait {the}
مضيق بيرنغ | pn place m | | Bering Strait {the}
مضيق بيرينغ | pn place m | | Bering Strait {the}
مضيق تايوان | pn place m | | Taiwan Strait {the}
مضيق تيران | pn place m | | Straits of Tiran {the}
مضيق جبل طارق | pn place f | | Strait of Gibraltar {the}
مضيق دوفر | pn place m | | Strait of Dover {the}
مضيق كيرتش | pn place m | | Kerch Strait {the}
مضيق ماجلان | pn place m | | Strait of Magellan {the}
مضيق ملقا | pn place m | | Strait of Malacca {the}
مضيق هرمز | pn place m | | Strait of Hormuz {the}
مطار أربيل الدولي | pn place f | | Erbil International Airport
مطار الملك خالد الدولي | pn place m | | King Khalid International Airport
مطار الملك عبدالعزيز الدولي | pn place m | | King Abdulaziz International Airport
مطار الملك فهد الدولي | pn place m | | King Fahd International Airport
مطار بغداد الدولي | pn place f | | Baghdad International Airport
مطار بن غوريون | pn place m | | Ben Gurion Airport
مطار حمد الدولي | pn place m | | Hamad International Airport
مطار دبي الدولي | pn place m | | Dubai International Airport
مطار صنعاء | pn place m | | Sanaa airport
مطار صنعاء الدولي | pn place m | | Sanaa International Airport
مطار عدن | pn place m | | Aden airport
مظفر آباد | pn place f | | Muzaffarabad
مظفر النواب | pn person m | | Muzaffar al-Nawab
مظلوم عبدي | pn person m | | Mazloum Abdi
معاليه أدوميم | pn place f | | Ma'ale Adumim
معاهدة روما | pn other f | | Treaty of Rome {the}
معاهدة فرساي | pn other f | | Treaty of Versailles {the}
معاهدة لشبونة | pn other f | | Treaty of Lisbon {the}
معاوية بن أبي سفيان | pn person m | | Muawiya ibn Abi Sufyan
معبد الكرنك | pn place f | | Karnak Temple
معبر إيريز | pn place m | | Erez crossing {the}
معبر القائم | pn place m | | Al-Qaim crossing {the}
معبر الكرامة | pn place m | | Karameh crossing {the}
معبر اليعربية | pn place m | | Yarubiyah crossing {the}
معبر باب السلامة | pn place m | | Bab al-Salama crossing {the}
معبر باب الهوى | pn place m | | Bab al-Hawa crossing {the}
معبر بيت حانون | pn place m | | Erez crossing {the}
معبر جابر | pn place m | | Jaber crossing {the}
معبر رفح | pn place m | | Rafah crossing {the}
معبر قلنديا | pn place m | | Qalandia checkpoint {the}
معبر كرم أبو سالم | pn place m | | Kerem Shalom crossing {the}
معبر نصيب | pn place m | | Nasib crossing {the}
معتز برشم | pn person m | | Mutaz Barshim
معرة النعمان | pn place f | | Maarat al-Numan
معروف الرصافي | pn person m | | Maruf al-Rusafi
معسكر التاجي | pn place f | | Camp Taji
معسكر الجزائرية | pn place m | | Mascara
معسكر فيكتوريا | pn place f | | Camp Victoria
معضمية الشام | pn place f | | Moadamiyat al-Sham
معمر القذافي | pn person m | | Muammar Gaddafi
معهد ماساتشوستس للتكنولوجيا | pn org m | | Massachusetts Institute of Technology {the}
معين عبد الملك | pn person m | | Maeen Abdulmalik
مقاطعة كيب الغربية | pn place f | | Western Cape
مقتدى الصدر | pn person m | | Muqtada al-Sadr
مقدونيا الشمالية | pn place f | | North Macedonia
مكة المكرمة | pn place f | | Mecca
مكتب التحقيقات الاتحادي | pn org m | | Federal Bureau of Investigation {the}; FBI {the}
مكتب التحقيقات الفيدرالي | pn org m | | Federal Bureau of Investigation {the}; FBI {the}
مكسيكو سيتي | pn place f | | Mexico City
مكسيم غوركي | pn person m | | Maxim Gorky
مكلنبورغ فوربومرن | pn place f | | Mecklenburg-Vorpommern
ملا مصطفى بارزاني | pn person m | | Mulla Mustafa Barzani
ملالا يوسفزاي | pn person f | | Malala Yousafzai
ملعب لوسيل | pn place m | | Lusail Stadium
مملكة البحرين | pn place f | | Kingdom of Bahrain {the}
مناحيم بيغن | pn person m | | Menachem Begin
منطقة آسيا والمحيط الهادئ | pn place f | | Asia-Pacific region {the}
منطقة البحيرات الكبرى | pn place f | | Great Lakes region {the}
منطقة الجوف | pn place f | | Al Jawf Region
منطقة الحدود الشمالية | pn place f | | Northern Borders Region {the}
منطقة الساحل | pn place f | | Sahel {the}
منطقة الشرق الأوسط | pn place f | | Middle East {the}
منطقة الشرق الأوسط وشمال أفريقيا | pn place f | | Middle East and North Africa region {the}
منطقة القرن الأفريقي | pn place f | | Horn of Africa {the}
منطقة القصيم | pn place f | | Qassim Region
منطقة القطب الشمالي | pn place f | | Arctic {the}
منطقة اليورو | pn place f | | eurozone {the}
منطقة حائل | pn place f | | Hail Region
منطقة شنغن | pn place f | | Schengen Area {the}
منطقة عسير | pn place f | | Asir Region
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
منغستو هيلا مريام | pn person m | | Mengistu Haile Mariam
منغوليا الداخلية | pn place f | | Inner Mongolia
منفذ زرباطية | pn place m | | Zurbatiyah crossing {the}
منفذ طريبيل | pn place m | | Trebil crossing {the}
منوشهر متكي | pn person m | | Manouchehr Mottaki
منير بشير | pn person m | | Munir Bashir
مهاتير محمد | pn person m | | Mahathir Mohamad
مهدي المشاط | pn person m | | Mahdi al-Mashat
مهسا أميني | pn person f | | Mahsa Amini
مواصي خان يونس | pn place f | | Mawasi Khan Younis
موبوتو سيسي سيكو | pn person m | | Mobutu Sese Seko
مورغان أورتاغوس | pn person m | | Morgan Ortagus
مورغان ستانلي | pn org f | | Morgan Stanley
مورغان فريمان | pn person m | | Morgan Freeman
موزا بنت ناصر | pn person f | | Moza bint Nasser
موسى أبو مرزوق | pn person m | | Mousa Abu Marzouk
موسى فقي | pn person m | | Moussa Faki
موسى فكي | pn person m | | Moussa Faki
موسى فكي محمد | pn person m | | Moussa Faki Mahamat
موشيه دايان | pn person m | | Moshe Dayan
موفق الربيعي | pn person m | | Mowaffak al-Rubaie
موكيش أمباني | pn person m | | Mukesh Ambani
مولان روج | pn place m | | Moulin Rouge {the}
مولود تشاووش أوغلو | pn person m | | Mevlüt Çavuşoğlu
مولود جاويش أوغلو | pn person m | | Mevlüt Çavuşoğlu
مولود فرعون | pn person m | | Mouloud Feraoun
مون بلان | pn place m | | Mont Blanc
مون جاي إن | pn person m | | Moon Jae-in
مون جيه إن | pn person m | | Moon Jae-in
مونت بلانك | pn place m | | Mont Blanc
مونت كارلو | pn place f | | Monte Carlo
مونتي كارلو | pn place f | | Monte Carlo
مونيكا لوينسكي | pn person f | | Monica Lewinsky
موهانداس غاندي | pn person m | | Mohandas Gandhi
ميامي بيتش | pn place f | | Miami Beach
ميت رومني | pn person m | | Mitt Romney
ميتش ماكونيل | pn person m | | Mitch McConnell
ميثاق الأمم المتحدة | pn other m | | United Nations Charter {the}
ميخائيل بوغدانوف | pn person m | | Mikhail Bogdanov
ميخائيل ساكاشفيلي | pn person m | | Mikheil Saakashvili
ميخائيل غورباتشوف | pn person m | | Mikhail Gorbachev
ميخائيل ميشوستين | pn person m | | Mikhail Mishustin
ميخائيل نعيمة | pn person m | | Mikhail Naimy
ميدان التحرير | pn place f | | Tahrir Square
ميدان ترافالغار | pn place m | | Trafalgar Square
ميدان تيانانمين | pn place m | | Tiananmen Square
ميدان رابعة | pn place m | | Rabaa Square
ميدان رمسيس | pn place m | | Ramses Square
مير حسين موسوي | pn person m | | Mir-Hossein Mousavi
ميرال أكشنار | pn person f | | Meral Akşener
ميريل ستريب | pn person f | | Meryl Streep
ميريل لينش | pn org f | | Merrill Lynch
ميشال بارنييه | pn person m | | Michel Barnier
ميشال تامر | pn person m | | Michel Temer
ميشال سليمان | pn person m | | Michel Suleiman
ميشال عون | pn person m | | Michel Aoun
ميشيل أوباما | pn person f | | Michelle Obama
ميشيل بارنييه | pn person f | | Michel Barnier
ميشيل باشليه | pn person f | | Michelle Bachelet
ميشيل بلاتيني | pn person f | | Michel Platini
ميشيل تامر | pn person f | | Michel Temer
ميشيل فوكو | pn person f | | Michel Foucault
ميغان ماركل | pn person f | | Meghan Markle
ميغيل دي ثيربانتس | pn person m | | Miguel de Cervantes
ميغيل دياز كانيل | pn person m | | Miguel Díaz-Canel
ميك جاغر | pn person m | | Mick Jagger
ميكي ماوس | pn person m | | Mickey Mouse
ميكيل أرتيتا | pn person m | | Mikel Arteta
ميل غيبسون | pn person m | | Mel Gibson
ميلان كونديرا | pn person m | | Milan Kundera
ميلانيا ترامب | pn person f | | Melania Trump
ميلتون فريدمان | pn person m | | Milton Friedman
ميليس زيناوي | pn person m | | Meles Zenawi
ميليندا غيتس | pn person f | | Melinda Gates
مين أونغ هلاينغ | pn person m | | Min Aung Hlaing
مين الأمريكية | pn place f | | Maine
ميناء أم قصر | pn place m | | Umm Qasr port
ميناء الحديدة | pn place m | | Hodeidah port
ميناء الصليف | pn place m | | Salif port
ميناء الفاو | pn place f | | Faw Port
ميناء الفاو الكبير | pn place m | | Grand Faw Port
ميناء بيروت | pn place m | | Port of Beirut {the}
ميناء جبل علي | pn place m | | Jebel Ali Port
ميناء خور الزبير | pn place m | | Khor al-Zubair port
ميناء رأس عيسى | pn place m | | Ras Isa port
ميناس جيرايس | pn place f | | Minas Gerais
نابليون بونابرت | pn person m | | Napoleon Bonaparte
ناتالي بورتمان | pn person f | | Natalie Portman
نادي الزوراء | pn org m | | Al-Zawraa
نادي الشرطة | pn org m | | Al-Shorta
نادي الهلال | pn org m | | Al-Hilal
نادية مراد | pn person f | | Nadia Murad
نادين غورديمير | pn person f | | Nadine Gordimer
ناريندرا مودي | pn person m | | Narendra Modi
نازك الملائكة | pn person f | | Nazik al-Malaika
ناصر الخليفي | pn person m | | Nasser al-Khelaifi
ناصر بوريطة | pn person m | | Nasser Bourita
ناظم الغزالي | pn person m | | Nazem al-Ghazali
ناظم حكمت | pn person m | | Nazım Hikmet
ناعومي أوساكا | pn person f | | Naomi Osaka
ناغورنو كاراباخ | pn place f | | Nagorno-Karabakh
ناغورني قره باغ | pn place f | | Nagorno-Karabakh
ناغورني كاراباخ | pn place f | | Nagorno-Karabakh
ناليدي باندور | pn person f | | Naledi Pandor
نانا أكوفو أدو | pn person m | | Nana Akufo-Addo
نانسي بيلوسي | pn person f | | Nancy Pelosi
نانسي عجرم | pn person f | | Nancy Ajram
ناوتو كان | pn person m | | Naoto Kan
نايجل فاراج | pn person m | | Nigel Farage
نبوخذ نصر | pn person m | | Nebuchadnezzar
نبيل العربي | pn person m | | Nabil Elaraby
نبيه بري | pn person m | | Nabih Berri
نجلاء بودن | pn person f | | Najla Bouden
نجم الدين أربكان | pn person m | | Necmettin Erbakan
نجيب أبو كيلة | pn person m | | Nayib Bukele
نجيب بوكيلة | pn person m | | Nayib Bukele
نجيب رزاق | pn person m | | Najib Razak
نجيب عبد الرزاق | pn person m | | Najib Razak
نجيب محفوظ | pn person m | | Naguib Mahfouz
نجيب ميقاتي | pn person m | | Najib Mikati
نخلة جميرا | pn place f | | Palm Jumeirah
نرجس محمدي | pn person f | | Narges Mohammadi
نزار آميدي | pn person m | | Nizar Amedi
نزار قباني | pn person m | | Nizar Qabbani
نصر الله | pn person m | | Nasrallah
نصف الكرة الأرضية الجنوبي | pn place m | | Southern Hemisphere {the}
نصف الكرة الأرضية الشمالي | pn place m | | Northern Hemisphere {the}
نصف الكرة الغربي | pn place m | | Western Hemisphere {the}
نعوم تشومسكي | pn person m | | Noam Chomsky
نعيم قاسم | pn person m | | Naim Qassem
نغوزي أوكونجو إيويالا | pn person f | | Ngozi Okonjo-Iweala
نغولو كانتي | pn person m | | N'Golo Kanté
نفتالي بينيت | pn person m | | Naftali Bennett
نفق المانش | pn place m | | Channel Tunnel {the}
نهر آراس | pn place m | | Aras River {the}
نهر آمور | pn place m | | Amur River {the}
نهر أراس | pn place m | | Aras River {the}
نهر أرنو | pn place m | | Arno River {the}
نهر أم الربيع | pn place m | | Oum Er-Rbia River {the}
نهر أمور | pn place m | | Amur River {the}
نهر أوب | pn place m | | Ob River {the}
نهر أورال | pn place m | | Ural River {the}
نهر أورانج | pn place m | | Orange River {the}
نهر أورينوكو | pn place m | | Orinoco River {the}
نهر أومو | pn place m | | Omo River {the}
نهر أوهايو | pn place m | | Ohio River {the}
نهر إلبه | pn place m | | Elbe River {the}
نهر الأردن | pn place m | | Jordan River {the}
نهر الأمازون | pn place m | | Amazon River {the}
نهر الأمور | pn place m | | Amur River {the}
نهر الأودر | pn place m | | Oder River {the}
نهر الأورينوكو | pn place m | | Orinoco River {the}
نهر الإلبه | pn place m | | Elbe River {the}
نهر الإيبرو | pn place m | | Ebro River {the}
نهر البارد | pn place m | | Nahr al-Bared
نهر البو | pn place m | | Po River {the}
نهر التاجة | pn place m | | Tagus River {the}
نهر التايمز | pn place m | | River Thames {the}; Thames {the}
نهر التيبر | pn place m | | Tiber River {the}
نهر التيمز | pn place m | | River Thames {the}; Thames {the}
نهر الجانج | pn place m | | Ganges {the}
نهر الحاصباني | pn place m | | Hasbani River {the}
نهر الخابور | pn place m | | Khabur River {the}
نهر الدانوب | pn place m | | Danube River {the}
نهر الدنيبر | pn place m | | Dnieper {the}
نهر الدون | pn place m | | Don River {the}
نهر الراين | pn place m | | Rhine River {the}; Rhine {the}
نهر الرون | pn place m | | Rhone {the}
نهر الزاب | pn place m | | Zab River {the}
نهر السافا | pn place m | | Sava River {the}
نهر السافرن | pn place m | | River Severn {the}
نهر السند | pn place m | | Indus River {the}
نهر السنغال | pn place m | | Senegal River {the}
نهر السين | pn place m | | Seine River {the}; Seine {the}
نهر الشبري | pn place m | | Spree River {the}
نهر العاصي | pn place m | | Orontes River {the}
نهر الغارون | pn place m | | Garonne River {the}
نهر الغانج | pn place m | | Ganges {the}
نهر الغانغ | pn place m | | Ganges {the}
نهر الفرات | pn place m | | Euphrates River {the}
نهر الفولغا | pn place m | | Volga River {the}
نهر الفيستولا | pn place m | | Vistula River {the}
نهر الكارون | pn place m | | Karun River {the}
نهر الكلب | pn place m | | Nahr al-Kalb
نهر الكونغو | pn place m | | Congo River {the}
نهر اللؤلؤ | pn place m | | Pearl River {the}
نهر اللوار | pn place m | | Loire River {the}
نهر الليطاني | pn place m | | Litani River {the}
نهر الليمبوبو | pn place m | | Limpopo River {the}
نهر الماين | pn place m | | Main River {the}
نهر المسيسيبي | pn place m | | Mississippi River {the}
نهر الميكونغ | pn place m | | Mekong River {the}
نهر النيجر | pn place m | | Niger River {the}
نهر النيل | pn place m | | Nile River {the}; Nile {the}
نهر الوادي الكبير | pn place m | | Guadalquivir River {the}
نهر اليانجتسي | pn place m | | Yangtze River {the}
نهر اليانغتسي | pn place m | | Yangtze River {the}
نهر اليرموك | pn place m | | Yarmouk River {the}
نهر بارانا | pn place m | | Paraná River {the}
نهر براهمابوترا | pn place m | | Brahmaputra River {the}
نهر بردى | pn place m | | Barada River {the}
نهر بروت | pn place m | | Prut River {the}
نهر بوتوماك | pn place m | | Potomac River {the}
نهر تاجة | pn place m | | Tagus River {the}
نهر جوبا | pn place m | | Jubba River {the}
نهر جيحون | pn place m | | Amu Darya {the}
نهر دجلة | pn place m | | Tigris River {the}
نهر دنيبر | pn place m | | Dnieper River {the}
نهر دنيبرو | pn place m | | Dnipro River {the}
نهر دنيستر | pn place m | | Dniester River {the}
نهر ديالى | pn place m | | Diyala River {the}
نهر ريو غراندي | pn place m | | Rio Grande {the}
نهر زامبيزي | pn place m | | Zambezi River {the}
نهر سانت لورانس | pn place m | | St. Lawrence River {the}
نهر سانت لورنس | pn place m | | St. Lawrence River {the}
نهر سبري | pn place m | | Spree River {the}
نهر سيحون | pn place m | | Syr Darya {the}
نهر شبيلي | pn place m | | Shebelle River {the}
نهر عطبرة | pn place m | | Atbara River {the}
نهر كارون | pn place m | | Karun River {the}
نهر كولورادو | pn place m | | Colorado River {the}
نهر كولومبيا | pn place m | | Columbia River {the}
نهر ليمبوبو | pn place m | | Limpopo River {the}
نهر لينا | pn place m | | Lena River {the}
نهر ماكنزي | pn place m | | Mackenzie River {the}
نهر مجردة | pn place m | | Medjerda River {the}
نهر موزيل | pn place m | | Moselle River {the}
نهر ميرسي | pn place m | | River Mersey {the}
نهر ميزوري | pn place m | | Missouri River {the}
نهر ميسوري | pn place m | | Missouri River {the}
نهر ميسيسيبي | pn place m | | Mississippi River {the}
نهر ميكونغ | pn place m | | Mekong River {the}
نهر هدسون | pn place m | | Hudson River {the}
نهر هلمند | pn place m | | Helmand River {the}
نهر يارلونغ زانغبو | pn place m | | Yarlung Tsangpo River {the}
نهر يالو | pn place m | | Yalu River {the}
نهر يانغتسي | pn place m | | Yangtze River {the}
نهر ينيسي | pn place m | | Yenisei River {the}
نهر يوكون | pn place m | | Yukon River {the}
نواز شريف | pn person m | | Nawaz Sharif
نواف الأحمد | pn person m | | Nawaf al-Ahmad
نواف سلام | pn person m | | Nawaf Salam
نوال السعداوي | pn person f | | Nawal El Saadawi
نوال المتوكل | pn person f | | Nawal El Moutawakel
نور الدين | pn person m | | Nour al-Din
نور سلطان | pn place f | | Nur-Sultan
نور سلطان نزارباييف | pn person m | | Nursultan Nazarbayev
نورث داكوتا | pn place f | | North Dakota
نورث كارولاينا | pn place f | | North Carolina
نورث كارولينا | pn place f | | North Carolina
نورودوم سيهانوك | pn person m | | Norodom Sihanouk
نوري السعيد | pn person m | | Nuri al-Said
نوري المالكي | pn person m | | Nouri al-Maliki
نوشيروان مصطفى | pn person m | | Nawshirwan Mustafa
نوفا سكوتيا | pn place f | | Nova Scotia
نوفا سكوشا | pn place f | | Nova Scotia
نوفاك ديوكوفيتش | pn person m | | Novak Djokovic
نوفي ساد | pn place f | | Novi Sad
نوى السورية | pn place f | | Nawa
نيجني نوفغورود | pn place f | | Nizhny Novgorod
نيجيرفان بارزاني | pn person m | | Nechirvan Barzani
نيد برايس | pn person m | | Ned Price
نيش الصربية | pn place f | | Niš
نيفيل تشامبرلين | pn person m | | Neville Chamberlain
نيكوس كازانتزاكيس | pn person m | | Nikos Kazantzakis
نيكول باشينيان | pn person f | | Nikol Pashinyan
نيكول كيدمان | pn person f | | Nicole Kidman
نيكولا تسلا | pn person m | | Nikola Tesla
نيكولا ساركوزي | pn person m | | Nicolas Sarkozy
نيكولا ستورجن | pn person m | | Nicola Sturgeon
نيكولاس كوبرنيكوس | pn person m | | Nicolaus Copernicus
نيكولاس كيج | pn person m | | Nicolas Cage
نيكولاس مادورو | pn person m | | Nicolás Maduro
نيكولاي تشاوشيسكو | pn person m | | Nicolae Ceaușescu
نيكولاي غوغول | pn person m | | Nikolai Gogol
نيكي هيلي | pn person f | | Nikki Haley
نيكيتا خروتشوف | pn person m | | Nikita Khrushchev
نيل أرمسترونغ | pn person m | | Neil Armstrong
نيلز بور | pn person m | | Niels Bohr
نيلسون مانديلا | pn person m | | Nelson Mandela
نيمار دا سيلفا | pn person m | | Neymar
نيو أورليانز | pn place f | | New Orleans
نيو أورلينز | pn place f | | New Orleans
نيو إنجلاند | pn place f | | New England
نيو إنغلاند | pn place f | | New England
نيو إنغلاند باتريوتس | pn org f | | New England Patriots {the}
نيو برونزويك | pn place f | | New Brunswick
نيو جيرسي | pn place f | | New Jersey
نيو دلهي | pn place f | | New Delhi
نيو ساوث ويلز | pn place f | | New South Wales
نيو مكسيكو | pn place f | | New Mexico
نيو هامبشاير | pn place f | | New Hampshire
نيو هامبشير | pn place f | | New Hampshire
نيو هيفن | pn place f | | New Haven
نيوت غينغريتش | pn person m | | Newt Gingrich
نيوكاسل يونايتد | pn org f | | Newcastle United
نيويورك بوست | pn org f | | New York Post {the}
نيويورك تايمز | pn org f | | New York Times {the}
هادي العامري | pn person m | | Hadi al-Amiri
هارفي واينستين | pn person m | | Harvey Weinstein
هارلي ديفيدسون | pn org f | | Harley-Davidson
هاروكي موراكامي | pn person m | | Haruki Murakami
هارون الرشيد | pn person m | | Harun al-Rashid
هاري بوتر | pn person m | | Harry Potter
هاري ترومان | pn person m | | Harry Truman
هاري كين | pn person m | | Harry Kane
هاريسون فورد | pn person m | | Harrison Ford
هاشم صفي الدين | pn person m | | Hashem Safieddine
هاشمي رفسنجاني | pn person m | | Hashemi Rafsanjani
هاكان تشالهان أوغلو | pn person m | | Hakan Çalhanoğlu
هاكان فيدان | pn person m | | Hakan Fidan
هاكيندي هيشيليما | pn person m | | Hakainde Hichilema
هال البريطانية | pn place f | | Hull
هان كانغ | pn person m | | Han Kang
هانا تيتيه | pn person f | | Hanna Tetteh
هانتر بايدن | pn person m | | Hunter Biden
هانزي فليك | pn person m | | Hansi Flick
هانس بليكس | pn person m | | Hans Blix
هانس غروندبرغ | pn person m | | Hans Grundberg
هانس كريستيان أندرسن | pn person m | | Hans Christian Andersen
هاياو ميازاكي | pn person m | | Hayao Miyazaki
هايد بارك | pn place m | | Hyde Park
هايكو ماس | pn person m | | Heiko Maas
هايلي ماريام ديسالين | pn person m | | Hailemariam Desalegn
هاينريش هاينه | pn person m | | Heinrich Heine
هاينريش هيملر | pn person m | | Heinrich Himmler
هبة الله | pn person f | | Hibatullah
هبة الله أخوند زادة | pn person f | | Hibatullah Akhundzada
هبة الله أخوند زاده | pn person f | | Hibatullah Akhundzada
هدى شعراوي | pn person f | | Huda Sha'arawi
هرتسي هاليفي | pn person m | | Herzi Halevi
هزاع المنصوري | pn person m | | Hazzaa al-Mansouri
هشام الكروج | pn person m | | Hicham El Guerrouj
هشام الهاشمي | pn person m | | Hisham al-Hashimi
هضبة الأناضول | pn place f | | Anatolian Plateau {the}
هضبة التبت | pn place f | | Tibetan Plateau {the}
هضبة الجولان | pn place f | | Golan Heights {the}
هضبة الدكن | pn place f | | Deccan Plateau {the}
هضبة نجد | pn place f | | Najd Plateau {the}
هلموت كول | pn person m | | Helmut Kohl
همفري بوغارت | pn person m | | Humphrey Bogart
هنري الثامن | pn person m | | Henry VIII
هنري فورد | pn person m | | Henry Ford
هنري كيسنجر | pn person m | | Henry Kissinger
هنريك إبسن | pn person m | | Henrik Ibsen
هو تشي منه | pn place f | | Ho Chi Minh City
هو تشي مينه | pn person m | | Ho Chi Minh
هو جين تاو | pn person m | | Hu Jintao
هو جينتاو | pn person m | | Hu Jintao
هوارد لوتنيك | pn person m | | Howard Lutnick
هواري بومدين | pn person m | | Houari Boumediene
هوشي منه | pn place f | | Ho Chi Minh City
هوشي مينه | pn person m | | Ho Chi Minh
هوشيار زيباري | pn person m | | Hoshyar Zebari
هوغو تشافيز | pn person m | | Hugo Chávez
هوغو شافيز | pn person m | | Hugo Chávez
هوم ديبوت | pn org f | | Home Depot
هومر سيمبسون | pn person m | | Homer Simpson
هون سين | pn person m | | Hun Sen
هون مانيت | pn person m | | Hun Manet
هونج كونج | pn place f | | Hong Kong
هونغ كونغ | pn place f | | Hong Kong
هيئة الحشد الشعبي | pn org f | | Popular Mobilization Commission {the}
هيئة تحرير الشام | pn org f | | Hayat Tahrir al-Sham
هيت العراقية | pn place f | | Hit
هيثم بن طارق | pn person m | | Haitham bin Tariq
هيرمان هيسه | pn person m | | Hermann Hesse
هيرو إبراهيم أحمد | pn person m | | Hero Ibrahim Ahmed
هيرودس أنتيباس | pn person m | | Herod Antipas
هيلا سيلاسي | pn person m | | Haile Selassie
هيلا سيلاسي الأول | pn person m | | Haile Selassie I
هيلاري كلينتون | pn person f | | Hillary Clinton
هيلموت كول | pn person m | | Helmut Kohl
هيماتشال براديش | pn place f | | Himachal Pradesh
هيومن رايتس ووتش | pn org f | | Human Rights Watch
وائل الدحدوح | pn person m | | Wael Dahdouh
واتس آب | pn org f | | WhatsApp
واتسون وكريك | pn person m | | Watson and Crick
واحة سيوة | pn place f | | Siwa Oasis
وادي البقاع | pn place m | | Bekaa Valley {the}
وادي الرافدين | pn place m | | Mesopotamia
وادي السليكون | pn place m | | Silicon Valley
وادي السيلكون | pn place f | | Silicon Valley
وادي السيليكون | pn place f | | Silicon Valley
وادي الملوك | pn place m | | Valley of the Kings {the}
وادي الموت | pn place m | | Death Valley
وادي النيل | pn place m | | Nile Valley {the}
وادي حضرموت | pn place m | | Wadi Hadramaut
وادي حلفا | pn place m | | Wadi Halfa
وادي رم | pn place m | | Wadi Rum
وادي سوات | pn place m | | Swat Valley {the}
وادي عربة | pn place m | | Wadi Araba
وادي فرغانة | pn place m | | Fergana Valley {the}
وارن بافيت | pn person m | | Warren Buffett
واشنطن العاصمة | pn place f | | Washington, D.C.
واشنطن بوست | pn org f | | Washington Post {the}
واطسون وكريك | pn person m | | Watson and Crick
والت ديزني | pn org f | | Walt Disney
والت ويتمان | pn person m | | Walt Whitman
وانغ وين بين | pn person m | | Wang Wenbin
وانغ يي | pn person m | | Wang Yi
وانغاري ماثاي | pn person f | | Wangari Maathai
واين روني | pn person m | | Wayne Rooney
وحدات حماية الشعب | pn org f | | People's Protection Units {the}
ود مدني | pn place f | | Wad Madani
وديع الصافي | pn person m | | Wadih El Safi
وزارة الخارجية الأمريكية | pn org f | | U.S. State Department {the}
وزارة الخارجية الأميركية | pn org f | | U.S. State Department {the}
وزارة الخزانة الأمريكية | pn org f | | U.S. Treasury Department {the}
وزارة الخزانة الأميركية | pn org f | | U.S. Treasury Department {the}
وزارة الدفاع الأمريكية | pn org f | | U.S. Department of Defense {the}
وزارة الدفاع الأميركية | pn org f | | U.S. Department of Defense {the}
وزيرستان الشمالية | pn place f | | North Waziristan
وسائل الإعلام | pn other f | | media {the} {pl}
وسائل الإعلام الاجتماعية | pn other f | | social media
وسائل التواصل الاجتماعي | pn other f | | social media
وست فرجينيا | pn place f | | West Virginia
وست هام | pn org f | | West Ham
وست هام يونايتد | pn org f | | West Ham United
وسط أفريقيا | pn place f | | Central Africa
وسط دارفور | pn place f | | Central Darfur
وعد بلفور | pn other m | | Balfour Declaration {the}
وكالة أسوشيتد برس | pn org f | | Associated Press {the}
وكالة أسوشييتد برس | pn org f | | Associated Press {the}
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
ولايات ميكرونيسيا المتحدة | pn place f | | Federated States of Micronesia {the}
ولاية آسام | pn place f | | Assam
ولاية الجزيرة | pn place f | | Gezira State
ولاية الخرطوم | pn place f | | Khartoum State
ولاية النيل الأبيض | pn place f | | White Nile State
ولاية النيل الأزرق | pn place f | | Blue Nile State
ولاية بورنو | pn place f | | Borno State
ولاية بيهار | pn place f | | Bihar
ولاية جورجيا | pn place f | | Georgia
ولاية صباح | pn place f | | Sabah
ولاية غوا | pn place f | | Goa
ولاية كانو | pn place f | | Kano State
ولاية مين | pn place f | | Maine
ولاية نيويورك | pn place f | | New York state
ولاية واشنطن | pn place f | | Washington state
ولد الغزواني | pn person m | | Ould Ghazouani
وليام الفاتح | pn person m | | William the Conqueror
وليام بيرنز | pn person m | | William Burns
وليام روتو | pn person m | | William Ruto
وليام شكسبير | pn person m | | William Shakespeare
وليام فوكنر | pn person m | | William Faulkner
وليد الركراكي | pn person m | | Walid Regragui
وليد المعلم | pn person m | | Walid al-Moallem
وليد جنبلاط | pn person m | | Walid Jumblatt
ون جياباو | pn person m | | Wen Jiabao
ونستون تشرشل | pn person m | | Winston Churchill
وودرو ويلسون | pn person m | | Woodrow Wilson
وودي آلن | pn person m | | Woody Allen
وول ستريت | pn place f | | Wall Street
وول ستريت جورنال | pn org f | | Wall Street Journal {the}
وول سوينكا | pn person m | | Wole Soyinka
وول مارت | pn org f | | Walmart
ويتني هيوستن | pn person f | | Whitney Houston
ويست فرجينيا | pn place f | | West Virginia
ويل سميث | pn person m | | Will Smith
ويلز فارغو | pn org f | | Wells Fargo
ويلي برانت | pn person m | | Willy Brandt
ويليام الفاتح | pn person m | | William the Conqueror
ويليام بتلر ييتس | pn person m | | William Butler Yeats
ويليام بيرنز | pn person m | | William Burns
ويليام روتو | pn person m | | William Ruto
ويليام شكسبير | pn person m | | William Shakespeare
وين جياباو | pn person m | | Wen Jiabao
وينستون تشرشل | pn person m | | Winston Churchill
يائير لابيد | pn person m | | Yair Lapid
ياسر الرميان | pn person m | | Yasir al-Rumayyan
ياسر عرفات | pn person m | | Yasser Arafat
ياسين بونو | pn person m | | Yassine Bounou
يانيك سينر | pn person m | | Jannik Sinner
ياو مينغ | pn person m | | Yao Ming
يتسحاق هرتسوغ | pn person m | | Isaac Herzog
يحيى السنوار | pn person m | | Yahya Sinwar
يحيى جامع | pn person m | | Yahya Jammeh
يحيى سريع | pn person m | | Yahya Saree
يسرائيل كاتس | pn person m | | Israel Katz
يسوع المسيح | pn person m | | Jesus Christ
يشار غولر | pn person m | | Yaşar Güler
يشار كمال | pn person m | | Yaşar Kemal
يفغيني بريغوجين | pn person m | | Yevgeny Prigozhin
ينبع السعودية | pn place f | | Yanbu
ينس ستولتنبرغ | pn person m | | Jens Stoltenberg
ينغلوك شيناواترا | pn person f | | Yingluck Shinawatra
يوآف غالانت | pn person m | | Yoav Gallant
يواخيم لوف | pn person m | | Joachim Löw
يوحنا المعمدان | pn person m | | John the Baptist
يوحنا بولس الثاني | pn person m | | John Paul II
يورغن كلوب | pn person m | | Jürgen Klopp
يورغن هابرماس | pn person m | | Jürgen Habermas
يوري غاغارين | pn person m | | Yuri Gagarin
يوسف إدريس | pn person m | | Yusuf Idris
يوسف الشاهد | pn person m | | Youssef Chahed
يوسف القرضاوي | pn person m | | Yusuf al-Qaradawi
يوسف ستالين | pn person m | | Joseph Stalin
يوسف شاهين | pn person m | | Youssef Chahine
يوسين بولت | pn person m | | Usain Bolt
يوشكا فيشر | pn person m | | Joschka Fischer
يوشيرو موري | pn person m | | Yoshiro Mori
يوشيهيدي سوغا | pn person m | | Yoshihide Suga
يوشيهيكو نودا | pn person m | | Yoshihiko Noda
يوكيو ميشيما | pn person m | | Yukio Mishima
يوكيو هاتوياما | pn person m | | Yukio Hatoyama
يوليا تيموشينكو | pn person f | | Yulia Tymoshenko
يوليا نافالنايا | pn person f | | Yulia Navalnaya
يوليان ناغلسمان | pn person m | | Julian Nagelsmann
يوليسيس غرانت | pn person m | | Ulysses Grant
يوليوس قيصر | pn person m | | Julius Caesar
يوم الأحد | pn other m time | | Sunday
يوم الأربعاء | pn other m time | | Wednesday
يوم الاثنين | pn other m time | | Monday
يوم الثلاثاء | pn other m time | | Tuesday
يوم الجمعة | pn other m time | | Friday
يوم الخميس | pn other m time | | Thursday
يوم السبت | pn other m time | | Saturday
يون سوك يول | pn person m | | Yoon Suk Yeol
يون سيوك يول | pn person m | | Yoon Suk Yeol
يونان الصينية | pn place f | | Yunnan
يونس محمود | pn person m | | Younis Mahmoud
يوهان سيباستيان باخ | pn person m | | Johann Sebastian Bach
يوهان غوتنبرغ | pn person m | | Johannes Gutenberg
يوهان فولفغانغ فون غوته | pn person m | | Johann Wolfgang von Goethe
يوهان كرويف | pn person m | | Johan Cruyff
يوهانس غوتنبرغ | pn person m | | Johannes Gutenberg
يوهانس كبلر | pn person m | | Johannes Kepler
يوويري موسيفيني | pn person m | | Yoweri Museveni
