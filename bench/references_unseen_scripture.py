r"""References to scripture that nobody tunes on: one text a line, ``\\n`` for its line breaks."""

TABLE = (
    (
        "Bible, English",
        "Bible",
        r"""
The preacher took as his text ⟦Micah 6:8|Mic 6:8⟧, and spoke for almost an hour.
Compare ⟦Luke 15:11-32|Luke 15:11-32⟧ with the shorter parables before it (⟦vv. 3-10|Luke 15:3-10⟧).
Readings for Sunday: ⟦Isaiah 40:1-11|Isa 40:1-11⟧; ⟦Psalm 85:1-2, 8-13|Ps 85:1-2,8-13⟧; ⟦2 Peter 3:8-15a|2Pet 3:8-15⟧; ⟦Mark 1:1-8|Mark 1:1-8⟧.
Paul says as much elsewhere (⟦Gal. 3:28|Gal 3:28⟧; cf. ⟦Col. 3:11|Col 3:11⟧).
In ⟦Acts 17:22-31|Acts 17:22-31⟧ he speaks on the Areopagus; ⟦verse 28|Acts 17:28⟧ quotes a poet.
My grandmother had ⟦Ruth 1:16|Ruth 1:16⟧ embroidered over the stove at 7:30 Harbour Lane.
See ⟦Exod 20:1–17|Exod 20:1-17⟧ and its double, ⟦Deut 5:6–21|Deut 5:6-21⟧.
The storm on the lake (⟦Mk 4:35-41|Mark 4:35-41⟧ par. ⟦Mt 8:23-27|Matt 8:23-27⟧) has always been a harbour text.
He ended the letter with “⟦1 Thess. 5:21|1Thess 5:21⟧!” and nothing else.
⟦James 2:14-17|Jas 2:14-17⟧ was read; then ⟦3:1-5|Jas 3:1-5⟧.
So ⟦Job 38:4|Job 38:4⟧, to which the whole of ⟦ch. 28|Job 28⟧ is a prelude.
It is the longest chapter of all, ⟦Psalm 119|Ps 119⟧, and ⟦Ps. 117|Ps 117⟧ the shortest.
¹ ⟦2 Sam. 11:2-5|2Sam 11:2-5⟧.\n² ⟦1 Kgs 3:16-28|1Kgs 3:16-28⟧.\n³ ⟦Neh. 2:17-18|Neh 2:17-18⟧.
"Iron sharpeneth iron" (⟦Prov. 27:17|Prov 27:17⟧, KJV) stood on the gate of the works.
On hope: ⟦Rom 5:3-5; 8:24-25; 15:13|Rom 5:3-5,8:24-25,15:13⟧.
As the Revelation has it (⟦Rev. 21:4|Rev 21:4⟧), there will be no more tears.
⟦‹The book of ›Ecclesiastes 11:1|Eccl 11:1⟧ says to cast bread upon the waters.
Jesus' prayer in ⟦John 17|John 17⟧, and above all ⟦v. 21|John 17:21⟧, is what the council meant.
⟦Philemon 10-12|Phlm 1:10-12⟧ is about a runaway.
One short letter is enough here: ⟦Jude 24-25|Jude 1:24-25⟧.
| Day | Reading |\n|---|---|\n| Monday | ⟦Hos 6:1-6|Hos 6:1-6⟧ |\n| Tuesday | ⟦Dan 3:25, 34-43|Dan 3:25,34-43⟧ |
Apocrypha were read too: ⟦Sirach 44:1|Sir 44:1⟧, ⟦Wisdom 3:1-3|Wis 3:1-3⟧ and ⟦Tobit 4:15|Tob 4:15⟧.
(⟦Zech. 9:9|Zech 9:9⟧, taken up in ⟦Matt. 21:5|Matt 21:5⟧ and ⟦John 12:15|John 12:15⟧)
⟦Joel 2:28-29|Joel 2:28-29⟧ stands behind Peter's speech (⟦Acts 2:17-18|Acts 2:17-18⟧).
Sermon notes, 3 May: ⟦I Cor. xiii. 12|1Cor 13:12⟧; ⟦Heb. xii. 1, 2|Heb 12:1,2⟧.
The servant songs (⟦Isa 42:1–4; 49:1–6; 50:4–9; 52:13–53:12|Isa 42:1-4,49:1-6,50:4-9,52:13-53:12⟧) were sung on four evenings.
What did he write in ⟦Titus 3:14|Titus 3:14⟧ about idle people?
She answered from ⟦Lamentations 3:22-23|Lam 3:22-23⟧, by heart.
""",
    ),
    (
        "Bible, German",
        "Bible",
        r"""
Der Predigttext steht ⟦Jes 43,1–7|Isa 43:1-7⟧; den ersten Vers kennt jeder.
Vgl. ⟦Röm 12,9–21|Rom 12:9-21⟧ und ⟦1 Kor 12,12.26|1Cor 12:12,26⟧.
Die Losung (⟦Ps 121,1f.|Ps 121:1-2⟧) hing im Hafenbüro.
Im ⟦Lukasevangelium 10,25–37|Luke 10:25-37⟧ fragt ein Gesetzeslehrer.
⟦Mt 25,35.40|Matt 25:35,40⟧ ist der Leitspruch der Seemannsmission.
Dazu ⟦Spr 31,8|Prov 31:8⟧, ⟦Sir 6,14|Sir 6:14⟧ und ⟦Koh 4,9–12|Eccl 4:9-12⟧.
Anders ⟦Ex 3,14|Exod 3:14⟧ in der Septuaginta.
Das Wort vom Pflug (⟦Lk 9,62|Luke 9:62⟧) meint etwas anderes, wie ⟦V. 61|Luke 9:61⟧ zeigt.
„Suchet der Stadt Bestes“, heißt es bei ⟦Jeremia 29,7|Jer 29:7⟧.
Lesungen: ⟦1. Mose 8,18–22|Gen 8:18-22⟧; ⟦5. Mose 8,7–18|Deut 8:7-18⟧; ⟦2. Kor 9,6–15|2Cor 9:6-15⟧.
⟦Mal 3,23|Mal 3:23⟧ ist in anderen Bibeln ⟦Mal 4,5|Mal 4:5⟧.
Der Hymnus ⟦Phil 2,6–11|Phil 2:6-11⟧ und der Prolog (⟦Joh 1,1–18|John 1:1-18⟧) wurden nebeneinander gelesen.
Siehe ⟦Offb 21,1–5a|Rev 21:1-5⟧.
In ⟦Apg 27,13–44|Acts 27:13-44⟧ strandet das Schiff vor Malta.
⟦Hebr 13,14|Heb 13:14⟧ steht über dem Tor: 2. Hof, links.
Trauspruch der Eltern war ⟦Hld 8,6|Song 8:6⟧, der der Großeltern ⟦Kol 3,14|Col 3:14⟧.
Zur Sintflut ⟦Gen 6–9|Gen 6-9⟧; zum Regenbogen darin ⟦9,12–17|Gen 9:12-17⟧.
So der Psalmist (⟦Psalm 107,23–30|Ps 107:23-30⟧).
""",
    ),
    (
        "Bible, French",
        "Bible",
        r"""
L'hymne à la charité (⟦1 Co 13, 4-7|1Cor 13:4-7⟧) fut lu à la mairie du port.
On pense à ⟦Mt 6, 24|Matt 6:24⟧ et à ⟦Lc 16, 13|Luke 16:13⟧.
Voir ⟦Gn 11, 1-9|Gen 11:1-9⟧, puis ⟦Ac 2, 1-13|Acts 2:1-13⟧.
« Il y a un temps pour tout » (⟦Qo 3, 1|Eccl 3:1⟧).
Lectures : ⟦Is 55, 10-11|Isa 55:10-11⟧ ; ⟦Rm 8, 18-23|Rom 8:18-23⟧ ; ⟦Mt 13, 1-23|Matt 13:1-23⟧.
L'apôtre l'écrit aux Galates (⟦Ga 5, 1|Gal 5:1⟧).
Dans ⟦l'Évangile selon saint Jean 8, 7|John 8:7⟧, nul ne jette la pierre.
⟦‹Le livre de ›Job 14, 1-2|Job 14:1-2⟧ le dit mieux que nous.
⟦Jc 1, 22|Jas 1:22⟧ ; ⟦1 P 4, 10|1Pet 4:10⟧ ; ⟦Ap 3, 20|Rev 3:20⟧.
Le verset est célèbre : ⟦Ésaïe 9.5|Isa 9:5⟧.
""",
    ),
    (
        "Bible, Spanish",
        "Bible",
        r"""
El buen samaritano (⟦Lc 10,25-37|Luke 10:25-37⟧) se leyó en el muelle.
Como dice ⟦Santiago 2:17|Jas 2:17⟧, la fe sin obras está muerta.
Véase ⟦Hechos 4:32-35|Acts 4:32-35⟧ y ⟦2:42-47|Acts 2:42-47⟧.
El ⟦Salmo 46:10|Ps 46:10⟧ estaba grabado en la campana.
Lecturas: ⟦Éxodo 16:2-4|Exod 16:2-4⟧; ⟦Efesios 4:17, 20-24|Eph 4:17,20-24⟧; ⟦Juan 6:24-35|John 6:24-35⟧.
(⟦1 Jn 4,8|1John 4:8⟧)
El profeta lo había anunciado (⟦Is 7,14|Isa 7:14⟧; cf. ⟦Mt 1,23|Matt 1:23⟧).
Según ⟦Génesis 2:24|Gen 2:24⟧, serán una sola carne.
⟦Proverbios 16:18|Prov 16:18⟧ advierte del orgullo.
""",
    ),
    (
        "Bible, Italian",
        "Bible",
        r"""
Il figlio prodigo (⟦Lc 15,11-32|Luke 15:11-32⟧) è dipinto nella cappella del porto.
Cfr. ⟦Gv 13,34-35|John 13:34-35⟧ e ⟦1Gv 4,7|1John 4:7⟧.
«Beati i miti» (⟦Mt 5,5|Matt 5:5⟧).
Si veda il ⟦Salmo 8,5|Ps 8:5⟧.
⟦At 20,35|Acts 20:35⟧ e ⟦Gc 5,16|Jas 5:16⟧ furono letti insieme.
L'⟦Apocalisse 22,13|Rev 22:13⟧ chiude il ciclo.
""",
    ),
    (
        "Bible, Latin",
        "Bible",
        r"""
Sic et Dominus: ⟦Matth. 16, 18|Matt 16:18⟧; et iterum ⟦Ioan. 21, 17|John 21:17⟧.
Unde Apostolus (⟦Rom. 13, 1|Rom 13:1⟧): omnis anima potestatibus subdita sit.
Vide ⟦Gen. 1, 26-27|Gen 1:26-27⟧ et ⟦Sap. 2, 23|Wis 2:23⟧.
In libro Iob (⟦Iob 19, 25|Job 19:25⟧) legitur.
⟦Luc. 2, 14|Luke 2:14⟧: Gloria in altissimis Deo.
Cf. ⟦I Cor. 13, 12|1Cor 13:12⟧; ⟦II Tim. 4, 7|2Tim 4:7⟧; ⟦Eccli. 1, 1|Sir 1:1⟧.
""",
    ),
    (
        "Bible, Greek",
        "Bible",
        r"""
Ὁ λόγος ἐν ⟦Ἰω. 1,14|John 1:14⟧ ἐστιν ὁ αὐτός.
Όπως λέει ο Απόστολος (⟦Ρωμ. 12,21|Rom 12:21⟧), νίκα το κακό με το καλό.
Βλ. ⟦Ματθ. 7,12|Matt 7:12⟧ και ⟦Λουκ. 6,31|Luke 6:31⟧.
Ο ύμνος της αγάπης (⟦Α΄ Κορ. 13,4-8|1Cor 13:4-8⟧) διαβάστηκε στο λιμάνι.
Στο ⟦Γένεσις 1:3|Gen 1:3⟧ γίνεται φως.
⟦Πράξεις 17,28|Acts 17:28⟧ και ⟦Αποκάλυψη 1,8|Rev 1:8⟧.
""",
    ),
    (
        "Bible, Hebrew",
        "Bible",
        r"""
הפסוק המפורסם (⟦דברים ו, ד|Deut 6:4⟧) נקרא בכל יום.
ראו ⟦בראשית א, כז|Gen 1:27⟧ וגם ⟦תהלים ח, ה|Ps 8:5⟧.
כפי שכתוב ב⟦ישעיהו ב, ד|Isa 2:4⟧: וכתתו חרבותם לאתים.
״ואהבת לרעך כמוך״ (⟦ויקרא יט, יח|Lev 19:18⟧).
⟦קהלת ג, א|Eccl 3:1⟧; ⟦משלי כז, יז|Prov 27:17⟧.
הנביא עמוס (⟦עמוס ה, כד|Amos 5:24⟧) דרש צדקה.
""",
    ),
    (
        "Bible, Arabic",
        "Bible",
        r"""
كما جاء في ⟦إنجيل متى 5: 9|Matt 5:9⟧ طوبى لصانعي السلام.
انظر ⟦يوحنا ٣: ١٦|John 3:16⟧ ثم ⟦رومية ٨: ٢٨|Rom 8:28⟧.
(⟦تكوين 1: 27|Gen 1:27⟧)
قرأ القس من ⟦سفر إشعياء 40: 31|Isa 40:31⟧ في الميناء.
⟦مزمور 23: 1-4|Ps 23:1-4⟧ معلق على الجدار.
وفي ⟦1 كورنثوس 13: 4-7|1Cor 13:4-7⟧ نشيد المحبة.
""",
    ),
    (
        "Qur'an, Latin script",
        "Qur'an",
        r"""
The minister opened with [⟦An-Nisa: 135|4:135⟧] and closed with [⟦Al-Ma'idah: 8|5:8⟧].
She recited ⟦Surah Al-Hujurat, verse 13|49:13⟧, before the council of the port.
“God does not burden any soul beyond its capacity” (⟦Q 2:286|2:286⟧).
The word occurs twice (⟦Qur'an 17:70; 95:4|17:70,95:4⟧).
See ⟦Qurʾān 24:35|24:35⟧, the Light Verse, and ⟦Q. 59:22–24|59:22-24⟧.
[From ⟦Ash-Shura: 38|42:38⟧]
God Almighty said: {And hold fast to the rope of God} [⟦Aal-Imran: 103|3:103⟧].
The sailors say ⟦Hud 11:41|11:41⟧ on leaving.
In ⟦Sura 96, verses 1–5|96:1-5⟧, the first to be revealed, reading is commanded.
Compare ⟦Yūsuf 12:53|12:53⟧ and ⟦ar-Raʿd 13:11|13:11⟧.
The parable of the ship in ⟦Surat al-Kahf (18:71-79)|18:71-79⟧.
"With hardship comes ease" [⟦Ash-Sharh: 5-6|94:5-6⟧], the mayor said at 9:30.
(⟦Al-Anbiya, 107|21:107⟧)
⟦Ibrahim:7|14:7⟧ was written on the banner.
It is found at ⟦Koran 5:32|5:32⟧, often misquoted.
[⟦Az-Zumar: 9, 53|39:9,53⟧]
""",
    ),
    (
        "Qur'an, Arabic",
        "Qur'an",
        r"""
قال تعالى: ﴿وتعاونوا على البر والتقوى﴾ [⟦المائدة: 2|5:2⟧].
وقال سبحانه: ﴿إن الله يأمر بالعدل والإحسان﴾ [⟦النحل: ٩٠|16:90⟧] صدق الله العظيم.
(⟦سورة الحجرات، الآية 13|49:13⟧)
كما في قوله عز وجل ﴿وأمرهم شورى بينهم﴾ (⟦الشورى: 38|42:38⟧).
﴿إنا فتحنا لك فتحا مبينا﴾ [⟦الفتح: 1|48:1⟧]
اقرأ ⟦سورة الكهف: ٧١-٧٩|18:71-79⟧ في قصة السفينة.
[⟦آل عمران: 103|3:103⟧] و[⟦الأنفال: 46|8:46⟧]
﴿رب اشرح لي صدري﴾ [⟦طه: 25|20:25⟧]
﴿قل هو الله أحد﴾ [⟦الإخلاص: 1-4|112:1-4⟧]
""",
    ),
    (
        "Qur'an, German and others",
        "Qur'an",
        r"""
Der Koran erlaubt es (⟦Sure 5,5|5:5⟧), wie der Gutachter schreibt.
Nach ⟦Sure 2, Vers 256|2:256⟧ gibt es keinen Zwang im Glauben.
Vgl. ⟦Sure 49:13|49:13⟧ und ⟦Koran 30:22|30:22⟧.
Le ⟦verset du trône|2:255⟧ (⟦sourate 2, verset 255|2:255⟧) était lu chaque matin.
« Nulle contrainte en religion » (⟦Coran 2, 256|2:256⟧).
⟦Sourate Al-Hujurat, verset 13|49:13⟧
Hutbede ⟦Hucurât, 49/13|49:13⟧ okundu.
“Allah adaleti emreder” (⟦Nahl Suresi, 90. ayet|16:90⟧).
(⟦Bakara, 2/177|2:177⟧; ⟦Âl-i İmrân, 3/103|3:103⟧)
El Corán lo dice (⟦Corán 5:32|5:32⟧).
""",
    ),
    (
        "scripture, no such place",
        "Bible",
        r"""
He quoted ⟦John 22:4|John 22:4|!⟧ without shame.
See ⟦Ruth 5:1|Ruth 5:1|!⟧.
The text given out was ⟦Ephesians 7:2|Eph 7:2|!⟧.
(⟦Ps. 119:180|Ps 119:180|!⟧)
⟦Matthew 28:24|Matt 28:24|!⟧ is often cited so.
Vgl. ⟦Mk 17,3|Mark 17:3|!⟧.
So steht es ⟦Offb 23,1|Rev 23:1|!⟧ geschrieben.
⟦Jon 5,2|Jonah 5:2|!⟧ gibt es in keiner Bibel.
Cf. ⟦Ga 7, 2|Gal 7:2|!⟧.
(⟦Santiago 6:1|Jas 6:1|!⟧)
Si legge in ⟦Gv 22,1|John 22:1|!⟧.
⟦Jude 30|Jude 1:30|!⟧ was the answer in the quiz.
⟦Gen 51:1|Gen 51:1|!⟧, if there were such a chapter.
Readings: ⟦Isaiah 67:1|Isa 67:1|!⟧; ⟦Luke 24:13-35|Luke 24:13-35⟧.
[⟦Al-Ikhlas: 7|Qur'an|112:7|!⟧]
(⟦Qur'an 115:1|Qur'an|115:1|!⟧)
The banner read ⟦Q 55:80|Qur'an|55:80|!⟧.
⟦Surah Yasin, verse 90|Qur'an|36:90|!⟧ was announced.
Nach ⟦Sure 114,9|Qur'an|114:9|!⟧ ist das klar.
[⟦الفاتحة: 9|Qur'an|1:9|!⟧]
[⟦الكوثر: 5|Qur'an|108:5|!⟧]
(⟦sourate 2, verset 290|Qur'an|2:290|!⟧)
""",
    ),
)
