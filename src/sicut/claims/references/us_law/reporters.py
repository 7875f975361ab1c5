"""The main reporters of the decisions of courts of the United States."""

from functools import cache

from sicut.text.fold import letters
from sicut.text.pattern import pattern

REPORTERS = (
    "U.S.|S. Ct.|L. Ed.|L. Ed. 2d|F.2d|F.3d|F.4th|F. Supp.|F. Supp. 2d|F. Supp. 3d|F. App'x|F.R.D.|B.R.|Fed. Cl."
    "|A.2d|A.3d|P.2d|P.3d|N.E.|N.E.2d|N.E.3d|N.W.|N.W.2d|S.E.|S.E.2d|So. 2d|So. 3d|S.W.|S.W.2d|S.W.3d"
    "|Cal.|Cal. 2d|Cal. 3d|Cal. 4th|Cal. 5th|Cal. App.|Cal. App. 2d|Cal. App. 3d|Cal. App. 4th|Cal. App. 5th"
    "|Cal. Rptr.|Cal. Rptr. 2d|Cal. Rptr. 3d|N.Y.|N.Y.2d|N.Y.3d|N.Y.S.|N.Y.S.2d|N.Y.S.3d|A.D.|A.D.2d|A.D.3d"
    "|Ill.|Ill. 2d|Ill. App.|Ill. App. 2d|Ill. App. 3d|Mass.|Pa.|N.J.|Wash. 2d|Wn.2d|Ohio St.|Ohio St. 2d|Ohio St. 3d"
    "|Mich.|Minn.|Wis.|Wis. 2d|Tex.|Va.|Va. App.|Ga.|Ga. App.|N.C.|N.C. App.|S.C.|Md.|Md. App.|Conn.|Conn. App.|Kan."
    "|Neb.|Or. App.|Idaho|Iowa|Mont.|Haw.|Hawai'i|Colo.|Ariz.|Nev.|N.M.|Vt.|N.H.|R.I.|Ky.|Tenn.|Ark.|Okla."
    "|La.|Ala.|Fla.|Ind.|Mo.|W. Va."
).split("|")
"""The names as the Bluebook (table T1) has them, but for old series that are one short word ("A.", "So.")."""


def reporter_called(written: str) -> str | None:
    """The name of the reporter *written* with or without its spaces and points; ``None`` if it is none of these."""
    name = _names().get(letters(written))
    return name if name is None or "." in written or letters(name) in _UNMARKED or name.isalpha() else None


def needs_parties(reporter: str) -> bool:
    """Whether *reporter* between two numbers is a citation only where parties are: "3 Cal. 5" may be restaurants."""
    return " " not in reporter and not any(c.isdigit() for c in reporter) and reporter != "U.S."


def has_parties(text: str) -> bool:
    """Whether *text* names the parties of a case anywhere."""
    return _PARTIES().search(text) is not None


_PARTIES = pattern(r"\sv\.?\s[A-Z]|\b(?:In re|Ex parte|[Mm]atter of)\s[A-Z]")
_UNMARKED = frozenset(letters(name) for name in REPORTERS if "2d" in name or "3d" in name or "4th" in name) | {"us"}


@cache
def _names() -> dict[str, str]:
    return {letters(name): name for name in REPORTERS}
