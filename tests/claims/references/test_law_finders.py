"""What holds of every finder of this family, whatever the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sicut.claims.references import classics, standards, treaties, un, us_law
from sicut.claims.references.found import Finder

PIECES = st.sampled_from(
    "Article|Articles|Art. |Section |§ |clause |51| 2(4)|(a)|, |. |; | of the |Charter|UN Charter|ECHR| der | de la "
    "|\n\n|\n| |Il. |Hom. |Plato, |Republic |514a|–|-|1.1|1252a1|Hamlet |III.i.56|Act 3, scene 1|RFC |9110|[|]|(|)"
    "|ISO 9001:2015|S/RES/242 (1967)|resolution 242|Security Council |para. 1|410 U.S. 113|Id. at 5|supra|42 U.S.C. "
    "|U.S. Const. amend. XIV|第五十一条|联合国宪章|المادة 51 من |and |, paragraph 3|IV|²|٣|\N{NO-BREAK SPACE}".split(
        "|"
    )
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=25).map("".join))
FINDERS: tuple[Finder, ...] = (classics.find, standards.find, treaties.find, un.find, us_law.find)
NAMES = ("classics", "standards", "treaties", "un", "us_law")


@pytest.mark.parametrize("find", FINDERS, ids=NAMES)
@given(text=TEXTS)
@settings(max_examples=80, deadline=None)
def test_spans_lie_in_the_text_in_order_and_cross_no_blank_line(find: Finder, text: str) -> None:
    end = 0
    for found in find(text):
        assert end <= found.span.start < found.span.end <= len(text)
        assert "\n\n" not in text[found.span.start : found.span.end]
        assert found.work
        assert bool(found.ref) == bool(found.reaches)
        end = found.span.end


@pytest.mark.parametrize("find", FINDERS, ids=NAMES)
@pytest.mark.parametrize(
    "piece",
    "Article 5 of the |Article 5, 6, 7, |Charter |Il. 1.1 |1.|I|Hom. |RFC 1 [|S/RES/|resolution 242 |12 A. |Id. at "
    "|42 U.S.C. § 1, |(| \n|1 U.S. 1, |A |Section 1 of the A ".split("|"),
)
def test_what_repeats_without_end_ends(find: Finder, piece: str) -> None:
    assert len(list(find(piece * 1500))) <= 2 * 1500
