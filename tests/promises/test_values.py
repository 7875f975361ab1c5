"""What a report states in its own words: every promise holds of it as of quotations."""

import pytest

from sicut import Text
from sicut.model.policy import Scope
from tests.promises.checked import checked

LETTER = """\
Elmsted, 14 March 2031

The repairs of the old quay cost 4.7 million crowns. They began on 3 February 2031 and ended on 10 March 2031.

Eleven men and two women work in the harbour office. We thank the engineer Ada Okafor, who drew the plans.

The following groups sign this letter: the chamber of trade, the choir, the school and the guild of fishers.
"""
MINUTES = "The council bought 317 lamps for the pier on 2 January 2031. Sergei Marlin counted them.\n"
REPORTS = [
    "According to the letter, the repairs cost 4.7 billion crowns and took five weeks; five groups signed it.",
    "The letter says that the repairs cost 5 million crowns and began on 4 February 2031. It names Ada Okaffor.",
    "The council bought 317 lamps on 2 January 2031 [@letter]. Sergey Marlin counted 318 lamps [@minutes].",
    "The letter does not mention the choir. It does not mention the ferry. Nowhere does it name the engineer.",
    "The council met on Monday, 3 May 2022, and on 31 April 2031. It has twelve members: seven women and four men.",
    "| Item | Crowns |\n|---|---|\n| Lamps | 120 |\n| Ropes | 80 |\n| Total | 230 |\n\nThe letter names 40 boats.",
    "Three groups came:\n\n- the choir\n- the school\n\nAda Okafor, Ada Okafor and Ada Okaffor spoke.",
    "Laut dem Brief kostete die Reparatur 4,7 Millionen Kronen, etwa 90 Prozent mehr als 2030.",
    "وفقا للرسالة بلغت كلفة الإصلاح 4.7 مليون كرونة وبدأت في 3 فبراير 2031.",
    "据信中称，修理费用为470万克朗，始于2031年2月3日。",
]


@pytest.mark.parametrize("scope", list(Scope))
@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("suffix", [".md", ".html", ".txt"])
def test_every_promise_holds(report: str, scope: Scope, suffix: str) -> None:
    text = f"<p>{report}</p>" if suffix == ".html" else f"{report}\n"
    sources = [Text("letter.txt", LETTER), Text("minutes.txt", MINUTES)]
    found = checked([Text(f"report{suffix}", text)], sources, scope=scope)
    again = checked([Text(f"report{suffix}", text)], sources, scope=scope)
    assert found.json == again.json


@pytest.mark.parametrize("report", REPORTS)
def test_without_sources_nothing_is_denied(report: str) -> None:
    found = checked([Text("report.md", f"{report}\n")], [])
    assert {claim["status"] for claim in found.values} <= {"unchecked"}
