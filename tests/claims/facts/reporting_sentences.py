"""Sentences that report what a source says, and others that give what is the author's own, by language."""

REPORTS = {
    "en": """The letter adds that the ferry carried 300 people.
The letter also names six villages.
The repairs, the letter goes on, will take nine weeks.
The ferry is 40 years old, says the letter of the council.
The minutes record 14 votes against.
In its report, the board puts the cost at 3 million crowns.
The cost is put at 3 million crowns in the report.
Nine groups are listed in the letter.
Nine groups are named in the appeal.
The appeal is signed by eleven groups.
The appeal bears eleven signatures.
Eleven groups have signed the letter, it says.
In the letter, the council promises 40 new lamps.
In the minutes it says that 12 boats must move.
It says in the minutes that 12 boats must move.
The programme announces four speakers.
The table gives 12,000 crowns for books.
The timetable shows eight ferries a day.
The ferry carried 300 people, according to the harbour office.
As the letter points out, the quay was built in 1920.
As stated in the letter, the quay was built in 1920.
The mayor writes that 12 boats must move.
The mayor wrote in his letter that 12 boats must move.
The council estimates the damage at 2 million.
The police counted 300 people, the notice states.
The harbour office reported 14 accidents.
The report found that 12 piles are cracked.
The study finds 12 cracked piles.
The survey of the engineers reveals that 12 piles are cracked.
The article claims that 40 boats sank.
The letter speaks of 40 boats.
There is talk of 40 boats in the letter.
The letter mentions Ada Reed as engineer.
The statement quotes the librarian Ada Reed.
Ada Reed is mentioned in the letter.
Ada Reed is called an engineer in the letter.
From the letter we learn that 12 boats must move.
The letter is dated 14 March 2031.
The council says in a letter dated 14 March that 40 boats must move.
Per the letter, 12 boats must move.
Going by the minutes, 12 members were absent.
In the words of the letter, 12 boats must move.
The leaflet invites readers to 12 talks.
The contract runs for 12 years, the notice reads.
The open letter asks the province for 2 million crowns.
The petition calls for 14 new lamps.
The ministry's statement warned that 14 bridges were unsafe.
The budget sets aside 2 million crowns for the pier.""",
    "de": """In dem Brief heißt es, 12 Boote müssten weichen.
Im Brief steht, dass 12 Boote weichen müssen.
Dem Brief zufolge müssen 12 Boote weichen.
Wie es in dem Brief heißt, müssen 12 Boote weichen.
Wie aus dem Brief hervorgeht, müssen 12 Boote weichen.
Aus dem Protokoll geht hervor, dass 12 Räte fehlten.
Der Brief führt 12 Boote auf.
Der Brief listet neun Gruppen auf.
Neun Gruppen sind in dem Brief aufgelistet.
Neun Gruppen werden im Aufruf genannt.
Der Aufruf trägt elf Unterschriften.
Den Aufruf haben elf Vereine unterzeichnet, heißt es dort.
Die Bücherei teilt mit, sie habe 35 Beschäftigte.
Die Bücherei teilte am Montag mit, dass sie 35 Beschäftigte hat.
Die Bücherei gibt die Zahl ihrer Beschäftigten mit 35 an.
Die Bücherei beziffert die Kosten auf 35 Millionen.
Nach Angaben der Bücherei hat sie 35 Beschäftigte.
Nach der Mitteilung der Bücherei hat sie 35 Beschäftigte.
Laut Mitteilung hat sie 35 Beschäftigte.
Der Mitteilung nach hat sie 35 Beschäftigte.
Die Mole ist 380 Meter lang, so der Brief.
Die Mole ist 380 Meter lang, schreibt der Rat.
Die Mole ist 380 Meter lang, steht im Brief des Rats.
Der Rat spricht von 12 Booten.
In dem Brief ist von 12 Booten die Rede.
Von 12 Booten ist im Brief die Rede.
Der Bericht kommt auf 12 Boote.
Der Rat rechnet mit 12 Booten.
Laut der Bürgermeisterin müssen 12 Boote weichen.
Die Tabelle weist 12 Posten aus.
Der Brief erwähnt Agnes Roth als Gutachterin.
Als Gutachterin wird Agnes Roth genannt, so steht es im Brief.
Die Mitteilung nennt Agnes Roth als Leiterin.
Gemäß dem Vertrag zahlt die Stadt 12 Millionen.
Das Programm kündigt vier Redner an.
Der Fahrplan zeigt acht Fähren am Tag.
Die Polizei zählte 300 Leute, so die Meldung.
Im Bescheid sind 12 Auflagen festgehalten.
Das Gutachten stellt 12 Risse fest.
Der Brief vom 14. März nennt 12 Boote.""",
    "fr": """On lit dans la lettre que 12 bateaux doivent partir.
Dans la lettre, on peut lire que 12 bateaux doivent partir.
La lettre dit que 12 bateaux doivent partir.
La lettre ajoute que 12 bateaux doivent partir.
La lettre cite aussi douze villages.
D’après la lettre, 12 bateaux doivent partir.
Douze bateaux doivent partir, d’après la lettre.
Douze bateaux doivent partir, indique la lettre du conseil.
Douze bateaux doivent partir, selon le communiqué.
Selon le communiqué, 12 bateaux doivent partir.
Le conseil écrit que 12 bateaux doivent partir.
Le conseil chiffre les travaux à 3 millions d’euros.
Les travaux sont chiffrés à 3 millions dans la lettre.
Neuf associations sont nommées dans l’appel.
L’appel porte onze signatures.
L’appel est signé par onze associations.
La bibliothèque annonce 31 employés.
La bibliothèque fait savoir qu’elle a 31 employés.
La bibliothèque déclare dans son communiqué avoir 31 employés.
Le communiqué fait état de 31 employés.
Il est question de 12 bateaux dans la lettre.
La lettre évoque 12 bateaux.
Le procès-verbal relève 12 absents.
Le programme annonce quatre orateurs.
Le tableau indique 12 000 euros pour les livres.
L’étude révèle que 12 pieux sont fissurés.
Comme l’indique la lettre, la jetée date de 1920.
Comme le précise la lettre, la jetée date de 1920.
Il ressort de la lettre que 12 bateaux doivent partir.
Le contrat prévoit 12 ans.
Ada Roussel est mentionnée dans la lettre.
La maire a écrit que 12 bateaux devaient partir.
Aux termes du contrat, la ville paie 12 millions.
Le conseil estime les dégâts à 2 millions.""",
    "es": """En la carta se lee que 12 barcos deben irse.
La carta dice que 12 barcos deben irse.
La carta añade que 12 barcos deben irse.
La carta también nombra doce pueblos.
De acuerdo con la carta, 12 barcos deben irse.
Conforme a la carta, 12 barcos deben irse.
Doce barcos deben irse, dice la carta del ayuntamiento.
Doce barcos deben irse, indica el comunicado.
Doce barcos deben irse, según el comunicado.
El ayuntamiento escribe que 12 barcos deben irse.
El ayuntamiento cifra las obras en 3 millones de euros.
Las obras se cifran en la carta en 3 millones.
En la carta se nombran nueve entidades.
La carta lleva once firmas.
La carta está firmada por once entidades.
La biblioteca comunica que tiene 31 empleados.
La biblioteca dice en su nota que tiene 31 empleados.
La nota habla de 31 empleados.
En la nota se habla de 31 empleados.
En el acta consta que faltaron 12 concejales.
El programa anuncia cuatro oradores.
La tabla recoge 12.000 euros para libros.
El estudio revela que 12 pilotes tienen grietas.
Como señala la carta, el dique es de 1920.
Tal como indica la carta, el dique es de 1920.
De la carta se desprende que 12 barcos deben irse.
El contrato prevé 12 años.
Ada Ruiz figura en la carta como ingeniera.
La alcaldesa ha escrito que 12 barcos deben irse.
A tenor de la carta, 12 barcos deben irse.
El ayuntamiento calcula los daños en 2 millones.""",
    "ar": """جاء في الرسالة أن 12 قاربا يجب أن تنتقل.
وجاء في الرسالة أن 12 قاربا يجب أن تنتقل.
تقول الرسالة إن 12 قاربا يجب أن تنتقل.
وتقول الرسالة إن 12 قاربا يجب أن تنتقل.
وتضيف الرسالة أن 12 قاربا يجب أن تنتقل.
كما تذكر الرسالة ست قرى.
بحسب الرسالة يجب أن تنتقل 12 قاربا.
وبحسب الرسالة يجب أن تنتقل 12 قاربا.
وفقا لبيان المكتبة لديها 31 موظفا.
لدى المكتبة 31 موظفا وفق بيانها.
لدى المكتبة 31 موظفا كما جاء في بيانها.
لدى المكتبة 31 موظفا كما ورد في البيان.
أعلنت المكتبة في بيانها أن لديها 31 موظفا.
ذكر المجلس في رسالته أن 12 قاربا يجب أن تنتقل.
كتب المجلس أن 12 قاربا يجب أن تنتقل.
يشير التقرير إلى 12 ركيزة متشققة.
ويشير التقرير إلى 12 ركيزة متشققة.
تتحدث الرسالة عن 12 قاربا.
ورد في المحضر أن 12 عضوا تغيبوا.
يذكر في الرسالة أن 12 قاربا يجب أن تنتقل.
قدر المجلس الكلفة بثلاثة ملايين دينار.
يقدر المجلس الكلفة بثلاثة ملايين دينار.
وقع الرسالة إحدى عشرة جهة كما تقول.
تحمل الرسالة أحد عشر توقيعا.
نص العقد على 12 سنة.
ينص العقد على 12 سنة.
يعلن البرنامج عن أربعة متحدثين.
حسب الجدول تنفق المكتبة 12 ألف دينار.
وأوضح المجلس أن 12 قاربا يجب أن تنتقل.
طبقا للعقد تدفع المدينة 12 مليونا.""",
    "ru": """В письме говорится, что 12 судов нужно перевести.
В письме сказано, что 12 судов нужно перевести.
В письме также названы двенадцать деревень.
Письмо называет двенадцать деревень.
В письме упоминается инженер Анна Рудина.
Согласно письму, 12 судов нужно перевести.
По сообщению библиотеки, в ней 31 сотрудник.
По письму совета, 12 судов нужно перевести.
По словам мэра, 12 судов нужно перевести.
По данным совета, ремонт стоит 3 миллиона.
По оценке совета, ремонт стоит 3 миллиона.
Как говорится в письме, причал построен в 1920 году.
Как сказано в письме, причал построен в 1920 году.
Как следует из письма, причал построен в 1920 году.
Из письма следует, что 12 судов нужно перевести.
Причал построен в 1920 году, говорится в письме совета.
Причал построен в 1920 году, пишет совет.
Причал построен в 1920 году, сообщает библиотека.
Библиотека сообщает, что в ней 31 сотрудник.
Библиотека сообщила, что в ней 31 сотрудник.
Совет оценивает ремонт в 3 миллиона.
Ремонт оценён в письме в 3 миллиона.
Под обращением стоят одиннадцать подписей.
Обращение подписали одиннадцать организаций, говорится в нём.
В протоколе отмечено, что 12 депутатов отсутствовали.
В протоколе записано 12 голосов против.
Программа обещает четырёх докладчиков.
В таблице указано 12 000 рублей на книги.
Исследование показало, что 12 свай треснули.
Совет утверждает, что 12 судов нужно перевести.
В письме речь идёт о 12 судах.
Речь в письме идёт о 12 судах.
Мэр написала, что 12 судов нужно перевести.
В договоре предусмотрено 12 лет.
Там же сказано, что 12 судов нужно перевести.
Письмо содержит 12 подписей.""",
    "zh": """信中写道，12艘船必须搬走。
信中说，12艘船必须搬走。
信里提到12艘船。
信中还列出了十二个村庄。
据信中所说，12艘船必须搬走。
据图书馆的声明，该馆有31名员工。
根据市议会的信，12艘船必须搬走。
按照合同，市里要付1200万元。
依据合同，市里要付1200万元。
图书馆在声明中说，馆里有31名员工。
图书馆宣布，馆里有31名员工。
图书馆表示，馆里有31名员工。
市议会估计修缮费用为300万元。
市议会在信中把费用定为300万元。
公开信有十一个签名。
公开信由十一家单位签署，信中写明。
报告显示，有12根桩开裂。
报告指出，有12根桩开裂。
会议纪要记载，12名议员缺席。
纪要里记录了12票反对。
节目单预告了四位讲者。
表格列出购书费12000元。
信中称，码头建于1920年。
声明透露，馆里有31名员工。
市长写信说，12艘船必须搬走。
通知要求12艘船搬走。
信上说，12艘船必须搬走。
文中提及工程师沈若兰。
声明还补充说，馆里有31名员工。""",
}
OWN = {
    "en": """We asked the harbour master about it; he had 14 other worries.
The harbour master told us he had 14 other worries.
The harbour master told this newspaper he had 14 other worries.
We counted 14 boats in the harbour.
I saw 14 boats in the harbour.
The harbour café has 17 tables.
Our reporter counted 300 people at the quay.
Elmsted, 14 March.
The council met on 14 March and adopted the budget of 4 million.
The letter arrived on 14 March.
The letter is three pages long and was read by 40 people.
About 300 people stood in the rain.
The report was presented to 40 members.
The town has 12,000 people.
The library lies on the square and has 12 windows.
The mayor was born in 1961.
The chapter began in 1920.
The council could not be reached for comment on the 14 boats.
On the table stood 12 glasses.
He moved to the town in 1999 and opened 2 shops.
The plan was adopted by 14 votes.
The paper was founded in 1888 and has 12 editors.
The agreement was signed on 3 May.
Photographs: Ada Reed.""",
    "de": """Der Hafenmeister erzählte uns von 14 anderen Sorgen.
Wir fragten den Hafenmeister; er hatte 14 andere Sorgen.
Der Hafenmeister sagte unserer Zeitung, er habe 14 andere Sorgen.
Das Café am Hafen hat 17 Tische.
Etwa 300 Menschen standen im Regen.
Der Brief kam am 14. März an.
Auf dem Tisch standen 12 Gläser.
Der Rat tagte am 14. März.
Die Zeitung wurde 1888 gegründet.
Auf der Liste standen 12 Häuser zum Verkauf, die wir selbst besuchten.
Der Brief wurde von 40 Leuten gelesen.
Der Plan wurde mit 14 Stimmen angenommen.
Fotos: Agnes Roth.
Die Stadt hat 12.000 Einwohner.
Am Kai stehen 12 Bänke.""",
    "fr": """Le capitaine nous a parlé de 14 autres soucis.
Nous avons demandé au capitaine ; il avait 14 autres soucis.
Le café du port a 17 tables.
Environ 300 personnes attendaient sous la pluie.
La lettre est arrivée le 14 mars.
Sur la table il y avait 12 verres.
Le conseil s’est réuni le 14 mars.
La ville compte 12 000 habitants.
Photos : Ada Roussel.
Le journal a été fondé en 1888.
Le plan a été adopté par 14 voix.""",
    "es": """El capitán nos habló de otras 14 preocupaciones.
Preguntamos al capitán; tenía otras 14 preocupaciones.
El café del puerto tiene 17 mesas.
Unas 300 personas esperaban bajo la lluvia.
La carta llegó el 14 de marzo.
Sobre la mesa había 12 vasos.
El ayuntamiento se reunió el 14 de marzo.
La ciudad tiene 12.000 habitantes.
Fotos: Ada Ruiz.
El periódico se fundó en 1888.""",
    "ar": """سألنا مدير الميناء عن ذلك؛ وكانت لديه 14 مشكلة أخرى.
حدثنا مدير الميناء عن 14 مشكلة أخرى.
قال لنا مدير الميناء إن لديه 14 مشكلة أخرى.
في مقهى الميناء 17 طاولة.
وقف نحو 300 شخص تحت المطر.
وصلت الرسالة في 14 مارس.
اجتمع المجلس في 14 مارس.
في المدينة 12 ألف نسمة.
والصور لزميلتنا نجوى القصبي.""",
    "ru": """Капитан рассказал нам о 14 других заботах.
Мы спросили капитана; у него было 14 других забот.
В кафе у порта 17 столиков.
Около 300 человек стояли под дождём.
Письмо пришло 14 марта.
Совет собрался 14 марта.
В городе 12 000 жителей.
Фото: Анна Рудина.
Газета основана в 1888 году.
План принят 14 голосами.
На столе стояло 12 стаканов.""",
    "zh": """我们问了港务长；他还有14件别的烦心事。
港务长告诉我们，他还有14件别的烦心事。
港口的咖啡馆有17张桌子。
大约300人站在雨中。
信于3月14日寄到。
市议会3月14日开会。
城里有12000人。
照片由本报同事祁小棠拍摄。
报纸创办于1888年。
本报记者数到300人。""",
}
