from datetime import date

import pytest

from sicut.api import Text, read_text
from sicut.text.dates import document_date

DAY = date(2031, 3, 14)
OWN = (
    "# Letter of the council\n\nPort Ember, Friday, 14 March 2031\n\nLast Tuesday. Work begins on 8 April 2031.",
    "# Brief\n\nHafenstadt, den 14. März 2031\n\nSehr geehrte Damen und Herren,\n\nAm 8. April 2031 geht es los.",
    "# Lettre\n\nPort-Ambre, le vendredi 14 mars 2031\n\nMadame, mardi dernier … Le 8 avril 2031.",
    "# Carta\n\nPuerto Ámbar, viernes, 14 de marzo de 2031\n\nEl martes pasado. El 8 de abril de 2031.",
    "# Письмо\n\nГавань, пятница, 14 марта 2031 года\n\nВ минувший вторник. 8 апреля 2031 года.",
    "# رسالة\n\nالميناء، الجمعة 14 مارس 2031\n\nيوم الثلاثاء الماضي. ٨ أبريل ٢٠٣١.",
    "# 来信\n\n琥珀港，2031年3月14日，星期五\n\n上周二。2031年4月8日。",
    "---\ntitle: News\ndate: 2031-03-14\n---\n\nThe ferry of 3 May 2030 is back.",
    "Date: 14 March 2031\nTo: the council\n\nThe choir sang on 3 May 2030.",
    "# Minutes of the council, 14 March 2031\n\nPresent: all. The last meeting was on 3 May 2030.",
    "# Protokoll der Sitzung vom 14. März 2031\n\nAnwesend: alle. Zuletzt am 3. Mai 2030.",
    "PORT EMBER, 14 March 2031 (Agency) — The ferry sails again after 3 May 2030.",
    "琥珀港2031年3月14日电 渡轮2030年5月3日停航。",
    "By A. Writer\n\nPUBLISHED: 14 March 2031 | UPDATED: 14 March 2031\n\nThe ferry of 3 May 2030.",
    "Dear all,\n\nthe ferry of 3 May 2030 is back.\n\nYours\n\nPort Ember, 14 March 2031",
)
NOT_OWN = (
    "On 14 March 2031 the first boat sailed.",
    "# Fire of 14 March 2031\n\nIt broke out in the harbour.",
    "Published 14 March 2031, changed 15 March 2031",
    "The harbour closed on 14 March 2031.\n\nIt opened again.",
    "In March 2031 the ferry sailed.",
    "Nothing is told.",
)


@pytest.mark.parametrize("text", OWN)
def test_the_date_of_a_document(text: str) -> None:
    assert document_date(read_text(Text("letter.md", text))) == DAY


@pytest.mark.parametrize("text", NOT_OWN)
def test_a_date_that_is_not_that_of_the_document(text: str) -> None:
    assert document_date(read_text(Text("letter.md", text))) is None


def test_the_end_of_a_long_letter() -> None:
    text = "Dear all,\n\n" + "The ferry is back. " * 300 + "\n\nYours\n\nPort Ember, 14 March 2031"
    assert document_date(read_text(Text("letter.md", text))) == DAY
