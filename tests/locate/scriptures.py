"""An invented edition of a harbour's book, in English, and some verses of the Qur'an, in Arabic."""

from collections.abc import Mapping, Sequence

from sicut.editions.edition import Edition
from sicut.locate.library import Range, open_library
from sicut.model.document import Document, Role
from sicut.model.span import Span
from tests.locate.located import POLICY

Verses = dict[tuple[str, ...], str]

HARBOUR: Verses = {
    ("1", "1"): "When the lamp was lifted over the grey breakwater the pilots counted seven ships.",
    ("1", "2"): "And the elders of the quay divided the salt among the widows of the drowned.",
    ("1", "3"): "Whoever mends a neighbour's net by night shall find his own net whole by morning.",
    ("1", "4"): "Nothing that the tide has lent will the tide forget to ask for.",
    ("2", "1"): "A harbour without a bell is a mouth without a tongue.",
    ("2", "2"): "Ring it in fog, ring it in feast, but never ring it for gold.",
    ("2", "3"): "And the elders of the quay divided the ropes among the sons of the pilots.",
}
QURAN: Verses = {
    ("1", "1"): "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ",
    ("1", "2"): "الْحَمْدُ لِلَّهِ رَبِّ الْعَالَمِينَ",
    ("1", "6"): "اهْدِنَا الصِّرَاطَ الْمُسْتَقِيمَ",
    ("2", "153"): "يَا أَيُّهَا الَّذِينَ آمَنُوا اسْتَعِينُوا بِالصَّبْرِ وَالصَّلَاةِ ۚ إِنَّ اللَّهَ مَعَ الصَّابِرِينَ",
    ("2", "156"): "الَّذِينَ إِذَا أَصَابَتْهُمْ مُصِيبَةٌ قَالُوا إِنَّا لِلَّهِ وَإِنَّا إِلَيْهِ رَاجِعُونَ",
    ("13", "28"): "الَّذِينَ آمَنُوا وَتَطْمَئِنُّ قُلُوبُهُمْ بِذِكْرِ اللَّهِ ۗ أَلَا بِذِكْرِ اللَّهِ تَطْمَئِنُّ الْقُلُوبُ",
    ("94", "5"): "فَإِنَّ مَعَ الْعُسْرِ يُسْرًا",
    ("94", "6"): "إِنَّ مَعَ الْعُسْرِ يُسْرًا",
    ("109", "1"): "قُلْ يَا أَيُّهَا الْكَافِرُونَ",
}
IN_ITS_OWN_SCRIPT: Verses = {
    ("4", "3"): "فَٱنكِحُواْ مَا طَابَ لَكُم مِّنَ ٱلنِّسَآءِ مَثۡنَىٰ وَثُلَٰثَ وَرُبَٰعَ",
    ("38", "29"): "كِتَٰبٌ أَنزَلۡنَٰهُ إِلَيۡكَ مُبَٰرَكࣱ لِّيَدَّبَّرُوٓاْ ءَايَٰتِهِۦ وَلِيَتَذَكَّرَ أُوْلُواْ ٱلۡأَلۡبَٰبِ",
    ("74", "1"): "يَٰٓأَيُّهَا ٱلۡمُدَّثِّرُ",
    ("20", "17"): "وَمَا تِلۡكَ بِيَمِينِكَ يَٰمُوسَىٰ",
    ("2", "153"): "يَٰٓأَيُّهَا ٱلَّذِينَ ءَامَنُواْ ٱسۡتَعِينُواْ بِٱلصَّبۡرِ وَٱلصَّلَوٰةِۚ إِنَّ ٱللَّهَ مَعَ ٱلصَّٰبِرِينَ",
    ("13", "28"): "ٱلَّذِينَ ءَامَنُواْ وَتَطۡمَئِنُّ قُلُوبُهُم بِذِكۡرِ ٱللَّهِۗ أَلَا بِذِكۡرِ ٱللَّهِ تَطۡمَئِنُّ ٱلۡقُلُوبُ",
}


def edition(verses: Mapping[tuple[str, ...], str], *, between: str = "\n\n") -> Edition:
    """An edition with these verses, *between* two of them."""
    places, at = dict[tuple[str, ...], Span](), 0
    for place, text in verses.items():
        places[place] = Span(at, at + len(text))
        at += len(text) + len(between)
    document = Document("edition", Role.EDITION, "edition", "", "text/plain", None, between.join(verses.values()))
    return Edition("The Book of the Harbour", "edition", document, places, is_original=True)


def scope(editions: Sequence[Edition]) -> Range:
    return Range(open_library([one.document for one in editions]), (), POLICY.bound)
