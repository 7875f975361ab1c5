"""Endings of inflection, by language: data, folded; longest first."""

LONG = 6
SHORT = 4
VOWELS = frozenset("aeiouy")
ENGLISH_WHOLE = frozenset(
    """news series species this his its was has does during evening morning nothing something anything everything king
    station hundred sacred wicked naked bed red shed led fed wed united states kids less always perhaps physics
    mathematics economics politics afterwards towards wednesday thing ceiling sibling darling string spring bring
    sterling
    building family""".split()
)
ENGLISH_EED = frozenset("agreed freed guaranteed decreed refereed".split())
ENGLISH_MENT = frozenset(
    """invest agree pay settle announce develop manage require improve assess replace treat employ appoint arrange
    commit establish measure amend enroll recruit adjust achieve enforce involve retire resettle repay ship equip
    endorse deploy place displace engage""".split()
)
GERMAN_BEFORE_S = frozenset("bdfghklmnrt")
GERMAN = ("innen", "ern", "em", "en", "er", "es", "e", "n")
FRENCH = (
    "eraient", "erait", "eront", "aient", "erent", "antes", "ante", "ants", "ait", "ant", "ent", "era", "ees", "ee",
    "er",
    "es", "e",
)  # fmt: skip
SPANISH = (
    "ieron", "iendo", "aron", "aban", "ando", "aran", "ada", "ado", "ida", "ido", "aba", "ara", "ar", "er", "ir", "an",
    "en",
)  # fmt: skip
RUSSIAN = tuple(
    """иями ями ами иях ого его ому ему ыми ими ием иям ах ях ые ие ыи ии ои еи ая яя ое ее ую юю ых их ым им ов ев ам
    ям ом ем ию ия ью ья а я о е ы и у ю ь""".split()
)
RUSSIAN_FLEETING, RUSSIAN_KEEPING = ("ок", "ек", "ец"), "аеиоуыэюяв"
ARABIC_BEFORE = ("وبال", "وال", "بال", "كال", "فال", "ولل", "لل", "ال")
ARABIC = ("اتها", "اتهم", "ات", "ون", "ين", "ان", "ها", "هم", "ه", "ية", "ة", "ا", "ت")
FORMS = {
    "en": "person people; die died dies dying; cost costs costed; boat boats; city cities",
    "es": "costar cuesta cuestan; crecer crece; morir murieron murio muertos muerto mueren",
    "fr": "mourir mort morts morte mortes moururent; travail travaux; valoir vaut valait",
    "de": """sterben starb starben gestorben; steigen stieg stiegen gestiegen; fallen fiel fielen gefallen; schiff
        schiffe; boot boote booten; stadt stadte stadten; kosten gekostet; verletzte verletzten verletzt""",
    "ru": """человек люди людеи человека; ребенок дети детеи; судно суда судов; год года лет; вырасти вырос выросла
        выросли выросло; день дни днеи; город города городов; составить составила составил составили составляет
        составляют""",
    "ar": """سفينة سفن السفن; شخص اشخاص الاشخاص; مجموعة مجموعات; منزل منازل المنازل; دولة دول الدول; شركة شركات; قارب
        قوارب القوارب; مدرسة مدارس المدارس; عضو اعضاء الاعضاء; قتيل قتلي; جريح جرحي; طالب طلاب; عامل عمال; كتاب كتب
        الكتب; ميناء موانئ مواني; تكلفة تكاليف كلفة; تلميذ تلاميذ; زائر زوار; كرسي كراسي; صف صفوف; رصيف ارصفة; بيت بيوت;
        غرفة غرف; جسر جسور; راكب ركاب; ضيف ضيوف; شارع شوارع; مدينة مدن; طفل اطفال; رجل رجال; طبيب اطباء; جندي جنود; مريض
        مرضي; مصنع مصانع; متحف متاحف; مركز مراكز; مقعد مقاعد; صوت اصوات; شجرة اشجار; حاسوب حواسيب; مسكن مساكن; مبلغ
        مبالغ; قارئ قراء; مصباح مصابيح; بحار بحارة; قطار قطارات; مستودع مستودعات""",
}  # fmt: skip
