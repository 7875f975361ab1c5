import pytest

from sicut.claims.references.standards import find
from sicut.model.reference import Reach, System


@pytest.mark.parametrize(
    ("text", "written", "work", "ref"),
    [
        ("as in RFC 2119.", "RFC 2119", "RFC 2119", ""),
        ("as BCP 47 says", "BCP 47", "BCP 47", ""),
        ("ISO 9:1995", "ISO 9:1995", "ISO 9:1995", ""),
        ("see [RFC2119]", "RFC2119", "RFC 2119", ""),
        ("RFC-793 has it", "RFC-793", "RFC 793", ""),
        ("RFC 9110, Section 15.5.5, says", "RFC 9110, Section 15.5.5", "RFC 9110", "section 15.5.5"),
        ("RFC 9110 (Section 15.5.5)", "RFC 9110 (Section 15.5.5)", "RFC 9110", "section 15.5.5"),
        ("RFC 9110 §15.5.5", "RFC 9110 §15.5.5", "RFC 9110", "section 15.5.5"),
        ("RFC2616 section 14.9.1", "RFC2616 section 14.9.1", "RFC 2616", "section 14.9.1"),
        ("Section 4.1 of RFC 3986", "Section 4.1 of RFC 3986", "RFC 3986", "section 4.1"),
        ("§ 4.1 of [RFC3986]", "§ 4.1 of [RFC3986]", "RFC 3986", "section 4.1"),
        ("[RFC3986], Section 2", "[RFC3986], Section 2", "RFC 3986", "section 2"),
        ("RFC 5322, Appendix A.2", "RFC 5322, Appendix A.2", "RFC 5322", "annex A.2"),
        ("RFC 9110, Sections 3-4", "RFC 9110, Sections 3-4", "RFC 9110", "sections 3-4"),
        ("ISO 9001:2015, 7.1.5", "ISO 9001:2015, 7.1.5", "ISO 9001:2015", "section 7.1.5"),
        ("clause 6.2 of ISO/IEC 27001:2022", "clause 6.2 of ISO/IEC 27001:2022", "ISO/IEC 27001:2022", "section 6.2"),
        ("ISO 8601", "ISO 8601", "ISO 8601", ""),
        ("Annex A.5 of ISO/IEC 27001", "Annex A.5 of ISO/IEC 27001", "ISO/IEC 27001", "annex A.5"),
        ("DIN EN 1090-2 Abschnitt 5.3", "DIN EN 1090-2 Abschnitt 5.3", "DIN EN 1090-2", "section 5.3"),
        ("Abschnitt 5.3 der DIN EN 1090-2", "Abschnitt 5.3 der DIN EN 1090-2", "DIN EN 1090-2", "section 5.3"),
        ("DIN EN ISO 9001:2015-11", "DIN EN ISO 9001:2015-11", "DIN EN ISO 9001:2015-11", ""),
        ("IEEE 802.11-2020, 9.4.2", "IEEE 802.11-2020, 9.4.2", "IEEE 802.11-2020", "section 9.4.2"),
        ("NIST SP 800-53 AC-2", "NIST SP 800-53 AC-2", "NIST SP 800-53", "control AC-2"),
        (
            "NIST SP 800-53 Rev. 5, AC-2(1)",
            "NIST SP 800-53 Rev. 5, AC-2(1)",
            "NIST SP 800-53 Rev. 5",
            "control AC-2(1)",
        ),
        (
            "RFC 9110 (HTTP Semantics), Section 9.3.1",
            "RFC 9110 (HTTP Semantics), Section 9.3.1",
            "RFC 9110",
            "section 9.3.1",
        ),
        ("EN 301 549", "EN 301 549", "EN 301 549", ""),
        ("ANSI/IEEE 754", "ANSI/IEEE 754", "ANSI/IEEE 754", ""),
        ("FIPS 140-3", "FIPS 140-3", "FIPS 140-3", ""),
        ("WCAG 2.1, Success Criterion 1.4.3", "WCAG 2.1, Success Criterion 1.4.3", "WCAG 2.1", "criterion 1.4.3"),
        ("SC 1.4.3 of WCAG 2.2", "SC 1.4.3 of WCAG 2.2", "WCAG 2.2", "criterion 1.4.3"),
    ],
)
def test_a_standard(text: str, written: str, work: str, ref: str) -> None:
    (found,) = find(text)
    assert (text[found.span.start : found.span.end], found.work, found.ref) == (written, work, ref)
    assert found.system is System.STANDARD


def test_each_section_goes_with_its_own_standard() -> None:
    text = "Section 4.1 of RFC 3986, Section 5 of RFC 9110"
    assert [(found.work, found.ref) for found in find(text)] == [("RFC 3986", "section 4.1"), ("RFC 9110", "section 5")]


def test_each_of_a_list() -> None:
    assert [found.work for found in find("RFCs 2616, 7230 and 9110, and 4000 ships")] == [
        "RFC 2616",
        "RFC 7230",
        "RFC 9110",
    ]


def test_places_are_labelled() -> None:
    (found,) = find("RFC 9110, Section 15.5.5")
    assert found.reaches == (Reach(("section 15.5.5",), ("section 15.5.5",)),)


@pytest.mark.parametrize(
    "text",
    [
        "film of ISO 400",
        "at ISO 100, f/2.8",
        "ISO 3200 is grainy",
        "in DIN A4",
        "EN 15 leaves now",
        "BS 5",
        "version 1.2.3.4",
        "RFC is short for request for comments",
        "RFC 123456",
        "Section 4.1 of the stadium",
        "the ISO has 164 members",
        "IEEE has 400 sections",
        "XRFC 2119",
        "AC-2 on the door",
        "RFC\n\n2119",
    ],
)
def test_what_is_no_reference(text: str) -> None:
    assert not list(find(text))
