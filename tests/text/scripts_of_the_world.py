"""Invented words of many scripts, and what to build random texts from."""

from hypothesis import strategies as st

WORDS = {
    "latin": "the harbour council voted against a new quay before winter and nobody asked why".split(),
    "accents": "été garçon naïve Übung fjord smörgås coração łódź señor çarşı".split(),
    "greek": "το λιμάνι έκλεισε νωρίς χθες όμως κανείς δεν ρώτησε τους ναύτες".split(),
    "cyrillic": "совет порта решил закрыть старый причал ещё до первой зимней бури".split(),
    "arabic": "قرر المجلس أن يغلق الميناء القديم قبل الشتاء ولم يسأل أحد".split(),
    "hebrew": "המועצה החליטה לסגור את הרציף הישן לפני החורף ואיש לא שאל".split(),
    "devanagari": "नगर परिषद ने पुराना घाट सर्दी से पहले बंद करने का निर्णय लिया".split(),
    "hangul": "시의회는 겨울이 오기 전에 낡은 부두를 닫기로 결정했다".split(),
}
UNSPACED = {"han": "市议会决定在冬天之前关闭旧码头没有人问为什么", "thai": "สภาเมองจะปดทาเรอเกากอนฤดหนาว"}

# Letters, marks, digits, apostrophes, invisible characters, punctuation and spaces of many kinds.
ALPHABET = (
    "abcdefghijzABCXYZßẞſﬁæøœ ıİéàñe\u0301\u0308\u0327σςΣάжЖёأبتثكِتَـ\u0640שלם\u05b8\u05c1"
    "कखि\u093f\u094d\u093cกขา\u0e31\u0e33漢字一二ガｶﾞかー한국ㄱ\u1100\u1161ＡＢ０１0123٣٤۵½²①Ⅳªﷺ"
    "'’‘`´\"“”«»-–—.,;:!?…()[]/&@_*"
    " \t\n\r\xa0\u2009\u3000\u2028\xad\u200b\u200c\u200d\u2060\ufeff\u202e\ufe0f\U000e0041\U0001f642\U0001d400"
)

any_text = st.one_of(
    st.text(st.sampled_from(ALPHABET), max_size=12),
    st.text(st.one_of(st.sampled_from(ALPHABET), st.characters(codec="utf-8")), max_size=60),
)
