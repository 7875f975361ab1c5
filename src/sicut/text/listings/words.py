"""Words that lead, join, limit and sum up lists, in English, German, French, Spanish, Arabic, Russian and Chinese."""

import re

from sicut.text.fold import listed
from sicut.text.pattern import pattern

SIGNED = pattern(
    r"(?:the |die |les |los |las )?(?:"
    r"(?:co-?)?signed(?: by)?|(?:co-?)?signatories|(?:list of )?signatories|signatures|(?:the )?undersigned(?: \w+)?"
    r"|(?:mit)?unterzeichner(?:innen)?(?: und unterzeichner)?|unterzeichnet(?: von| haben)?|es unterzeichnen"
    r"|unterschrieben haben|unterzeichnende|gezeichnet|gez\."
    r"|unterschriften|erstunterzeichner(?:innen)?"
    r"|signataires|signé(?:e)? par|ont signé|signé|soussignés|signatures"
    r"|firmado por|firmada por|firmantes|suscriben|firmantes|abajo firmantes|firman|firmado|firmas"
    r"|الموقعون(?: أدناه)?|الموقّعون(?: أدناه)?|الموقعين|وقعه|وقّعه|وقع عليه|التوقيعات|التواقيع|الجهات الموقعة|موقعون"
    r"|подписали|подписи|подписанты|подписавшие|подписавшиеся|подписано"
    r"|(?:签署|签名|联署|署名)(?:单位|机构|组织|团体|名单)|签署方|签署人|签署者|签署|签名|签名人|签字|签字人|联署|联署人|署名|簽署方|簽署人|簽署|簽名"
    r")\s*(?:[(（]\s*[0-9٠-٩۰-۹]+\s*[)）])?\s*[:：]?",
    re.IGNORECASE,
)
"""The whole line above a signature block."""

CONJUNCTION = pattern(
    r"(?<=[\s,،;؛])(?:and|&|und|sowie|et|ainsi que|y|e|и|а также)\s+(?:also |auch |aussi )?|(?<=[\s،])و(?=\w)",
    re.IGNORECASE,
)
"""What stands before the last item; the Arabic one is written together with it."""
CHINESE_CONJUNCTION = pattern(r"以及|[和及与與跟]")

NAMELY = pattern(
    r"\b(?:namely|viz\.?|to wit|nämlich|und zwar|à savoir|c'est-à-dire|a saber|а именно)[,:]?\s|(?:وهي|وهم"
    r"|هي|هم):?\s|即|分别是|分別是",
    re.IGNORECASE,
)
SUCH_AS = pattern(
    r"\b(?:such as|including|among them|among others|for example|e\.g\.|wie etwa|wie zum beispiel|darunter"
    r"|zum beispiel|unter anderem"
    r"|z\. ?b\.|u\. ?a\.|tels que|telles que|notamment|dont|y compris|comme par exemple|entre autres|par exemple"
    r"|tales como|incluid[oa]s?|incluyendo|entre ellos|entre ellas|entre otr[oa]s|por ejemplo|como por ejemplo"
    r"|в том числе|включая|такие как|среди них|например)[,:]?\s|بما في ذلك|من بينها|من بينهم|مثل\s|منها\s"
    r"|منهم\s|包括|例如|比如|其中包括",
    re.IGNORECASE,
)
"""What leads a list that is not all."""
AND_SO_ON = pattern(
    r"\betc\b|\band so (?:on|forth)\b|\bamong others\b|\band others\b|\band more\b|\busw\b|\bund andere\b"
    r"|\bu\. ?a\.|\bu\. ?v\. ?m\."
    r"|\bentre autres\b|\bet d'autres\b|\bentre otr[oa]s\b|\by otr[oa]s\b|\bи др\.|\bи т\. ?[дп]\.|\bи другие\b"
    r"|\bet al\b|وغير(?:ها|هم|ه)|إلخ|等|……|…|\.\.\.",
    re.IGNORECASE,
)
"""What ends a list that is not all."""

FOLLOWING = listed(
    """following these below folgende folgenden folgender diese dieser nachstehende nachstehenden suivants suivantes ces
    siguientes estos estas التالية الآتية التاليين الآتيين التالي следующие следующих эти этих нижеследующие"""
)
POINTERS = listed("this that it them him her us dies dieses es ceci cela esto eso ello это этого")
FOLLOWING_BEHIND = listed("suivants suivantes siguientes التالية الآتية التاليين الآتيين التالي")
"""Those that stand behind the noun."""
FOLLOWING_CHINESE = pattern(r"以下|下列|下述|如下|下面|这$|這$")

INDEFINITE = listed("a an ein eine un une una")
ARTICLES = listed("the der die das den dem les la le l los las el una un une a an")

OTHERS = listed(
    """other others further more additional andere anderen anderer weitere weiteren weiterer autres otros otras más
    أخرى آخرين آخرون اخر других другие другим ещё"""
)
OTHERS_CHINESE = pattern(r"其他|其它|另外|另")

LISTED_AS_SUBJECT = (
    "sign cosign attend participat took part present met join voted spoke replied respond respon appl are were invited "
    "listed named belong comprise unterzeichn unterschrieb unterschrieben nahmen teil teilgenommen anwesend sind waren "
    "gehören beigetreten ont signé signent signer participé participer présents étaient sont membres firmaron firman "
    "firmado participaron asistieron son eran fueron подписали подписал участвовали присутствовали являются вошли "
    "присоединились пришли приехали прибыли came arrived remain kamen bleiben starten venus arrivé restent vinieron "
    "llegaron quedan participan وقعت وقع وقعوا شاركت شارك حضرت حضر"
).split()
"""Beginnings of verbs whose subject is listed behind the colon."""
SUBJECT_CHINESE = pattern(r"签署|簽署|签名|签字|联署|参加|出席|参与|是$|为$")

FINITE = listed(
    """said say says met wrote told made found saw spoke took set put gave chose had have has won held left sent was
    were is are be agreed asked will would can could did do does began sought went came kept hat haben hatte hatten
    wurde wurden sagten fanden ont a avait avaient ha han había habían tiene tienen tuvieron"""
)
ROLES = listed(
    """chair chairman chairwoman chairperson president secretary treasurer director minister mayor deputy vice chief
    executive head professor general manager spokesperson ceo vorsitzende vorsitzender präsident präsidentin direktor
    direktorin bürgermeister bürgermeisterin geschäftsführer geschäftsführerin schriftführer président présidente
    secrétaire directeur directrice trésorier maire presidente presidenta secretario secretaria tesorero alcalde
    alcaldesa رئيس رئيسة مدير مديرة أمين председатель секретарь директор президент мэр"""
)
SUFFIXES = listed("inc ltd llc llp plc corp co gmbh ag kg ev sa sarl sl ooo jr sr phd md mp mep kc qc esq obe mbe")
TOTALS = listed(
    """total totals sum subtotal overall all summe gesamt insgesamt zusammen somme ensemble suma المجموع الإجمالي
    إجمالي итого всего сумма 合计 总计 总数 共计 合計 總計 小计"""
)
RELATIVE = listed(
    """which who whom whose where when because although but while as that welche welcher welches wo weil aber obwohl
    qui que dont où mais car quien quienes cuyo donde pero aunque который которая которые где но что الذي التي الذين
    لكن"""
)
IN_ALL = pattern(
    r"\bin (?:all|total)\b|\baltogether\b|\ball told\b|\binsgesamt\b|\bzusammen\b|\bim ganzen\b|\bau total\b"
    r"|\ben tout\b"
    r"|\ben total\b|\ben conjunto\b|\bвсего\b|\bитого\b|\bв общей сложности\b|في المجموع|إجمالا|إجمالي"
    r"|المجموع|一共|总共|共计|總共|合计",
    re.IGNORECASE,
)
"""Beginnings of nouns that any list may count."""
CHINESE_SAYING = pattern(r"[说說称稱]|表示|认为|同意|决定|指出|讨论|提出")
COPULAS = listed(
    "are were include comprise sind waren lauten sont étaient son eran fueron были являются هم هن هي 是 为"
)
ENGLISH_COPULAS = listed("are were include comprise")
ENGLISH_PLURALS = listed(
    "people men women children feet teeth mice geese sheep fish media data criteria phenomena others"
)
NO_PARTITIVE = listed("of von de des du der из от d")
BY = listed("by von durch par por من")
PREPOSITIONS = listed(
    """between among amongst to with for from after before in at on under against within over about than without through
    during towards zwischen mit für nach vor bei aus an auf unter gegen über in im entre avec pour après avant dans à au
    aux chez sur sous contre con para tras ante sobre en a hacia между с со для после от к ко в на о об над под против
    при за بين مع بعد قبل في على إلى عن ضد من ل ب"""
)
LINKING = listed(
    "of for in from on at de del des du d en para pour von für aus in im bei zu zur zum по в из для من في ل"
)
"""Prepositions that may follow a noun that is counted and listed."""
NEVER_LISTED = listed(
    """vote votes time times occasion occasions day days hour hours week weeks month months year years minute minutes
    percent point side sides party stimmen mal malen tagen voix fois reprises votos veces ocasiones голосов голосами раз
    раза дней лет صوت أصوات مرات مرة أيام سنوات"""
)
NO_ROWS = pattern(
    r"\s*(?:\w+\s)?(?:columns?|fields?|tables?|cells|spalten|felder|tabellen|colonnes|champs|tableaux|columnas|campos|tablas"
    r"|столб\w+|пол(?:я|ей)|таблиц\w*|أعمدة|جداول|[个個张張]?[列表])",
    re.IGNORECASE,
)
"""What a number above a table may count other than its rows."""
MEASURES_CHINESE = pattern(r"[个個名位家方项項国國条條艘座种種所人支份点點件类類]")

SIGNING = pattern(
    r"\b(?:(?:co-?)?sign(?:s|ed|ing|ator\w*|atur\w*)?|undersigned|(?:mit)?unterzeichn\w*|(?:unterschrieb|unterschrift)\w*"
    r"|(?:co)?sign(?:é|ée|és|ées|e|ent|er|èrent|aient|ataires?)|soussign\w+|firm(?:a|an|ó|aron|ad[oa]s?|antes?|as|ar)"
    r"|suscrib\w+|подпис\w+|[وفيت]?وق\u0651?ع(?:ت|وا|ه|ها|ته|تها|ون|ين)?|ا?ل?موق\u0651?ع(?:ون|ين)|ال?توقيع\w*"
    r"|ال?تواقيع)\b|签署|签名|签字|联署|簽署|簽名",
    re.IGNORECASE,
)
"""A word of signing, anywhere in a sentence."""
REFUSING = pattern(
    r"\b(?:not|never|refus\w+|declin\w+|withdr\w+|nicht|nie|weiger\w+|verweiger\w+|pas|jamais|no|nunca|neg\w+|rechaz\w+"
    r"|не|отказ\w+|отозвал\w+|لم|لن|رفض\w*|later|since|später|plus tard|más tarde|позже|لاحقا)\b|n['’]t\b"
    r"|[没沒未]|拒|后来",
    re.IGNORECASE,
)
"""Words by which they did not sign, or not then."""
GROUPS = listed(
    """associat organisat organizat group bod instit societ club union signator signatur compan firm charit ngo cooperat
    federat guild entit agenc foundation undersigned committe initiativ
    verband verbänd verein organisation gruppe einrichtung gesellschaft unterzeichn unterschrift unternehmen bünd träger
    groupe sociét signat entrepris organism collecti syndicat asociacion organizacion grupo entidad sociedad firma
    empresa sindicato colectivo fundacion jurid جها جهة منظم جمعي مجموع هيئ هيا مؤسس توقيع موقع شرك نقاب
    организац объединен ассоциац групп обществ учрежден подпис союз компан клуб сообществ"""
)
"""Beginnings of nouns for bodies, that any signatures may be those of."""
GROUPS_CHINESE = pattern(r"[家个個]?(?:单位|單位|组织|組織|团体|團體|机构|機構|协会|協會|公司|签名|签署方|企业|社团)")
PEOPLE = listed(
    """person people member mitglied personne membre persona miembro integrante человек член люд عضو اعض شخص اشخاص"""
)
"""Beginnings of nouns for people, any of whom a list may name."""
