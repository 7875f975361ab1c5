"""Small reports, and what should be said of the references in them."""

from typing import NamedTuple


class Report(NamedTuple):
    """A report: the codes of R1 that should come, and words of a passage that verifies it.

    Empty ``codes``: all is well. ``|`` stands between answers of which each is right.
    """

    name: str
    text: str
    codes: str = ""
    words: str = ""


MEEK = "Blessed are the meek: for they shall inherit the earth."
PEACE = "Blessed are the peacemakers: for they shall be called the children of God."
LIGHT = "And God said, Let there be light: and there was light."
COUNSEL = "Where no counsel is, the people fall: but in the multitude of counsellors there is safety."
TRUTH = "And ye shall know the truth, and the truth shall make you free."
WIND = "But the LORD sent out a great wind into the sea"
BIBLE = (
    Report("after", f"The chaplain read: “{MEEK}” (Matthew 5:5)", words=MEEK),
    Report("after, KJV", f"The chaplain read: “{MEEK}” (Matt 5:5 KJV)", words=MEEK),
    Report("before", f"Matthew 5:9 says: “{PEACE}”", words=PEACE),
    Report("as it says in", f"As it says in Genesis 1:3, “{LIGHT}”", words=LIGHT),
    Report("block", f"The text on the wall is this:\n\n> {COUNSEL}\n> — Proverbs 11:14\n", words=COUNSEL),
    Report("note", f"The council began with the words “{COUNSEL}”.[^1]\n\n[^1]: Prov 11:14.", words=COUNSEL),
    Report("square brackets", f"She closed with “{TRUTH}” [John 8:32].", words=TRUTH),
    Report("German form", f"Am Ende stand: „{TRUTH}“ (Joh 8,32)", words=TRUTH),
    Report("French form", f"Le panneau dit : « {MEEK} » (Mt 5, 5)", words=MEEK),
    Report(
        "range",
        f"He read “Blessed are they that mourn: for they shall be comforted. {MEEK}” (Matt 5:4-5)",
        words="Blessed are they that mourn",
    ),
    Report(
        "range with a verse number",
        f"He read “Blessed are they that mourn: for they shall be comforted. 5 {MEEK}” (Matt 5:4-5)",
    ),
    Report("ellipsis", "The sign reads “Charity suffereth long, and is kind; … is not puffed up” (1 Cor 13:4)."),
    Report("half a verse", f"The window says “{WIND}” (Jonah 1:4).", words=WIND),
    Report(
        "lower case after a colon",
        "It ends: “righteousness as a mighty stream” (Amos 5:24).",
        words="righteousness as a mighty",
    ),
    Report("two", f"First “{MEEK}” (Matt 5:5), then “{PEACE}” (Matt 5:9).", words=PEACE),
    Report("v.", f"She read Matthew 5 to the end. In v. 9 it says: “{PEACE}”", words=PEACE),
    Report("brackets of the translator", "The card has “The LORD [God] is my shepherd; I shall not want” (Ps 23:1)."),
    Report("reference alone", "The reading for the day was Matthew 5:3-9."),
    Report("no quotation of it", "The choir sang Psalm 23 and the lamps were lit at 5:30."),
    Report("time beside it", f"At 5:30 the chaplain read: “{MEEK}” (Matt 5:5)", words=MEEK),
    Report(
        "small capitals", "The plaque: “The Lord is my shepherd; I shall not want.” (Psalm 23:1)", words="my shepherd"
    ),
    Report("no such verse", f"The chaplain read: “{MEEK}” (Matthew 5:49)", "R101 R103"),
    Report("no such chapter", f"The chaplain read: “{TRUTH}” (John 22:1)", "R101 R103"),
    Report("no such verse, alone", "The reading for the day was Romans 17:1.", "R101"),
    Report("no such psalm", "The choir sang Psalm 151:2 in the boathouse.", "R101"),
    Report("no such end", "He read Matt 5:40-60 to the council.", "R101"),
    Report(
        "one word",
        "The chaplain read: “Blessed are the strong: for they shall inherit the earth.” (Matthew 5:5)",
        "R102",
    ),
    Report("left out", "He read: “Blessed are the pure: for they shall see God.” (Matt 5:8)", "R102"),
    Report("added", "He read: “And God said, Let there be great light: and there was light.” (Gen 1:3)", "R102"),
    Report("not", "It says: “The LORD is not my shepherd; I shall not want.” (Ps 23:1)", "R102"),
    Report(
        "another word in a block",
        "The wall:\n\n> Where no counsel is, the ships sink: but in the multitude of counsellors there is safety.\n> — Prov 11:14\n",
        "R102",
    ),
    Report(
        "changed and cited before",
        "Hebrews 11:1 says: “Now faith is the substance of things feared for, the evidence of things not seen.”",
        "R102",
    ),
    Report("one verse off", f"The chaplain read: “{MEEK}” (Matthew 5:6)", "R103"),
    Report("another book", f"The chaplain read: “{TRUTH}” (Luke 8:32)", "R103"),
    Report("another chapter", f"The sign says “{COUNSEL}” (Prov 12:14)", "R103"),
    Report("another testament", f"The sign says “{LIGHT}” (John 1:3)", "R103"),
    Report("cited before", f"As Amos 5:24 has it: “{MEEK}”", "R103"),
    Report("block of another", f"On the wall:\n\n> {PEACE}\n> — Matthew 5:19\n", "R103"),
    Report(
        "runs past the verse",
        f"He read: “{MEEK} Blessed are they which do hunger and thirst after righteousness: for they shall be filled.” (Matt 5:5)",
        "R104",
    ),
    Report(
        "runs past a range",
        f"He read: “Blessed are they that mourn: for they shall be comforted. {MEEK} Blessed are they which do hunger and thirst after righteousness: for they shall be filled.” (Matt 5:4-5)",
        "R104",
    ),
    Report(
        "starts before",
        f"He read: “Blessed are they that mourn: for they shall be comforted. {MEEK}” (Matt 5:5)",
        "R104",
    ),
    Report("place runs past the words", f"He read: “{MEEK}” (Matt 5:5-9)", "R104"),
    Report("without a reference", f"After Psalm 23:1 the chaplain said: “{PEACE}”", "R106"),
    Report("without a reference, block", f"They read Psalm 23:1.\n\nOn the wall stands:\n\n> {COUNSEL}\n", "R106"),
    Report("without a reference, beside one", f"First “{MEEK}” (Matt 5:5). Later the mayor said: “{TRUTH}”", "R106"),
)
QURAN = (
    Report("bracket", "ختم المتحدث بقوله تعالى: «فإن مع العسر يسرا» [الشرح: 5].", words="فإن مع العسر يسرا"),
    Report("ornate", "على الباب ﴿اهدنا الصراط المستقيم﴾ [الفاتحة: 6].", words="اهدنا الصراط المستقيم"),
    Report("vowels", "قرأ: ﴿إِنَّ الْإِنسَانَ لَفِي خُسْرٍ﴾ [العصر: 2].", words="إن الإنسان لفي خسر"),
    Report("range", "قرأ: ﴿فإن مع العسر يسرا إن مع العسر يسرا﴾ [الشرح: 5-6]."),
    Report("range with marks", "قرأ: ﴿قل هو الله أحد * الله الصمد * لم يلد ولم يولد﴾ [الإخلاص: 1-3]."),
    Report("Latin reference", "The wall has «وتواصوا بالحق وتواصوا بالصبر» (Al-'Asr: 3).", "R104"),
    Report("English numbers", "The wall has «الله الصمد» (Qur'an 112:2)."),
    Report("reference alone", "The children learned Surah 112 and Qur'an 94:5-6."),
    Report("translation not at hand", "He said: “Truly with hardship there is ease” (Qur'an 94:6)."),
    Report("no such sura", "He said: “Truly with hardship there is ease” (Surah 115:1).", "R101"),
    Report("no such verse", "قرأ: ﴿فإن مع العسر يسرا﴾ [الشرح: 9].", "R101 R103"),
    Report("no such verse, Latin", "The leaflet refers to Al-Ikhlas: 5.", "R101"),
    Report("word changed", "قرأ: ﴿اهدنا الطريق المستقيم﴾ [الفاتحة: 6].", "R102"),
    Report("word left out", "قرأ: ﴿إلا الذين آمنوا وعملوا الصالحات وتواصوا بالصبر﴾ [العصر: 3].", "R102"),
    Report("another verse", "قرأ: ﴿إياك نعبد وإياك نستعين﴾ [الفاتحة: 6].", "R103"),
    Report("another sura", "قرأ: ﴿اهدنا الصراط المستقيم﴾ [البقرة: 6].", "R103"),
    Report("runs past", "قرأ: ﴿والعصر إن الإنسان لفي خسر إلا الذين آمنوا وعملوا الصالحات﴾ [العصر: 1-2].", "R104"),
    Report("without a reference", "كتب على الباب: ﴿صراط الذين أنعمت عليهم غير المغضوب عليهم ولا الضالين﴾", "R106"),
)
REGISTER = "The harbour master keeps the register of berths and answers for it to the council."
LAMPS = "the lamps of small harbours shall be white at the pier and green at the mouth"
LAW = (
    Report("article", f"The law is clear: “{REGISTER}” (Article 2 of the Harbour Act)", words=REGISTER),
    Report("paragraph", f"The law is clear: “{REGISTER}” (Article 2(1) of the Harbour Act)", words=REGISTER),
    Report(
        "letter",
        "He may “move a vessel whose owner cannot be reached” (Harbour Act, Art. 2(2)(b)).",
        words="move a vessel",
    ),
    Report(
        "before",
        "Article 3(2) of the Harbour Act says: “Nobody may hold more than two berths in the same basin.”",
        words="Nobody may hold",
    ),
    Report("range", "The council read Articles 2 to 4 of the Harbour Act."),
    Report("no such article", f"The law is clear: “{REGISTER}” (Article 12 of the Harbour Act)", "R101 R103"),
    Report("no such article, alone", "The council relied on Article 40 of the Harbour Act.", "R101"),
    Report("no such paragraph", "The council relied on Article 3(5) of the Harbour Act.", "R101"),
    Report("no such letter", "The council relied on Article 2(2)(f) of the Harbour Act.", "R101"),
    Report(
        "words changed",
        "The law says: “Nobody may hold more than nine berths in the same basin” (Article 3(2) of the Harbour Act).",
        "R102",
    ),
    Report(
        "letter changed", "He may “sell a vessel whose owner cannot be reached” (Harbour Act, Art. 2(2)(b)).", "R102"
    ),
    Report("another article", f"The law is clear: “{REGISTER}” (Article 4 of the Harbour Act)", "R103"),
    Report("another paragraph", f"The law is clear: “{REGISTER}” (Article 2(3) of the Harbour Act)", "R103"),
    Report(
        "another letter", "He may “move a vessel whose owner cannot be reached” (Harbour Act, Art. 2(2)(a)).", "R103"
    ),
    Report(
        "runs past",
        "It says: “A berth is given for one season and may be renewed twice. Nobody may hold more than two berths in the same basin.” (Article 3(1) of the Harbour Act)",
        "R104",
    ),
    Report("work not at hand", "The pilot relied on Article 4 of the Ferry Act.", "R105"),
    Report(
        "work not at hand, quoted",
        "It says: “Every ferry shall carry two bells and a spare rope” (Article 9 of the Ferry Act).",
        "R105",
    ),
    Report(
        "German",
        "„Niemand darf im selben Becken mehr als zwei Liegeplätze innehaben.“ (§ 3 Abs. 2 HafG)",
        words="Niemand darf",
    ),
    Report(
        "German, sentence",
        "Es heißt: „Die Sperrung ist am Vortag am Steg bekannt zu machen.“ (§ 2 Abs. 2 S. 2 HafG)",
        words="Die Sperrung",
    ),
    Report("German, none", "Der Rat verwies auf § 12 HafG.", "R101"),
    Report("German, no such paragraph", "Der Rat verwies auf § 3 Abs. 5 HafG.", "R101"),
    Report(
        "German, changed",
        "„Niemand darf im selben Becken mehr als neun Liegeplätze innehaben.“ (§ 3 Abs. 2 HafG)",
        "R102",
    ),
    Report(
        "German, another",
        "„Niemand darf im selben Becken mehr als zwei Liegeplätze innehaben.“ (§ 1 Abs. 2 HafG)",
        "R103",
    ),
    Report("resolution", f"The Assembly decided that “{LAMPS}” (A/RES/91/12, para. 1).", words=LAMPS),
    Report("resolution, before", f"In paragraph 1 of A/RES/91/12 the Assembly decides that “{LAMPS}”.", words=LAMPS),
    Report("resolution, whole", f"The Assembly decided that “{LAMPS}” (A/RES/91/12).", words=LAMPS),
    Report("resolution, none", "The delegates cited A/RES/91/12, para. 9.", "R101"),
    Report(
        "resolution, changed",
        "The Assembly decided that “the lamps of small harbours shall be red at the pier and green at the mouth” (A/RES/91/12, para. 1).",
        "R102",
    ),
    Report("resolution, another", f"The Assembly decided that “{LAMPS}” (A/RES/91/12, para. 3).", "R103"),
    Report("charter, no such article", "The motion cites Article 112 of the UN Charter.", "R101"),
    Report("charter, alone", "The motion cites Article 51 of the UN Charter.", "|R105"),
    Report("regulation, no such article", "The notice refers to Article 100 GDPR.", "R101"),
    Report("catalogue", "Article 3 of the catalogue is a vase; it stood on the pier from 5:30 to 6:15."),
    Report("a heading of the report", "## Article 3\n\nThe third article of this series is about lamps."),
)
SETS = (("Bible", BIBLE), ("Qur'an", QURAN), ("law", LAW))
