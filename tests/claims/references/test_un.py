import pytest

from sicut.claims.references.un import find
from sicut.model.reference import Reach


@pytest.mark.parametrize(
    ("text", "written", "work", "ref"),
    [
        ("S/RES/242 (1967)", "S/RES/242 (1967)", "S/RES/242 (1967)", ""),
        ("(S/RES/242 (1967))", "S/RES/242 (1967)", "S/RES/242 (1967)", ""),
        ("S/RES/242(1967)", "S/RES/242(1967)", "S/RES/242 (1967)", ""),
        (
            "S/RES/242 (1967), operative paragraph 1,",
            "S/RES/242 (1967), operative paragraph 1",
            "S/RES/242 (1967)",
            "para. 1",
        ),
        ("Security Council resolution 242 (1967)", "Security Council resolution 242 (1967)", "S/RES/242 (1967)", ""),
        ("UN Security Council Resolution 1973", "UN Security Council Resolution 1973", "S/RES/1973", ""),
        (
            "United Nations Security Council resolution 242",
            "United Nations Security Council resolution 242",
            "S/RES/242",
            "",
        ),
        ("UNSC Resolution 2334 (2016)", "UNSC Resolution 2334 (2016)", "S/RES/2334 (2016)", ""),
        ("UNSC Res. 2334", "UNSC Res. 2334", "S/RES/2334", ""),
        ("as resolution 242 (1967) has it", "resolution 242 (1967)", "S/RES/242 (1967)", ""),
        ("A/RES/217(III) A, art. 1", "A/RES/217(III) A, art. 1", "A/RES/217 (III) A", "Article 1"),
        ("A/RES/60/1, ¶ 138", "A/RES/60/1, ¶ 138", "A/RES/60/1", "para. 138"),
        (
            "GA Resolution 3314 (XXIX), Annex, Article 3",
            "GA Resolution 3314 (XXIX), Annex, Article 3",
            "A/RES/3314 (XXIX)",
            "annex Article 3",
        ),
        ("The UN kept resolution 1701.", "resolution 1701", "S/RES/1701", ""),
        (
            "resolution 242 (1967) of the Security Council",
            "resolution 242 (1967) of the Security Council",
            "S/RES/242 (1967)",
            "",
        ),
        (
            "paragraph 4 of Security Council resolution 1701 (2006)",
            "paragraph 4 of Security Council resolution 1701 (2006)",
            "S/RES/1701 (2006)",
            "para. 4",
        ),
        (
            "Security Council resolution 1701 (2006), paras. 4-6",
            "Security Council resolution 1701 (2006), paras. 4-6",
            "S/RES/1701 (2006)",
            "paras. 4-6",
        ),
        (
            "preambular paragraph 3 of S/RES/2334 (2016)",
            "preambular paragraph 3 of S/RES/2334 (2016)",
            "S/RES/2334 (2016)",
            "preamble para. 3",
        ),
        ("Resolution 242 des UN-Sicherheitsrats", "Resolution 242 des UN-Sicherheitsrats", "S/RES/242", ""),
        ("UN-Resolution 1441", "UN-Resolution 1441", "S/RES/1441", ""),
        ("die Sicherheitsratsresolution 1325 (2000)", "Sicherheitsratsresolution 1325 (2000)", "S/RES/1325 (2000)", ""),
        (
            "la résolution 242 (1967) du Conseil de sécurité",
            "résolution 242 (1967) du Conseil de sécurité",
            "S/RES/242 (1967)",
            "",
        ),
        (
            "la resolución 242 (1967) del Consejo de Seguridad",
            "resolución 242 (1967) del Consejo de Seguridad",
            "S/RES/242 (1967)",
            "",
        ),
        ("A/RES/217 A (III)", "A/RES/217 A (III)", "A/RES/217 A (III)", ""),
        ("A/RES/70/1, annex", "A/RES/70/1, annex", "A/RES/70/1", "annex"),
        ("General Assembly resolution 217 A (III)", "General Assembly resolution 217 A (III)", "A/RES/217 A (III)", ""),
        (
            "General Assembly resolution 60/1, para. 139",
            "General Assembly resolution 60/1, para. 139",
            "A/RES/60/1",
            "para. 139",
        ),
        ("UN resolution 181 (II)", "UN resolution 181 (II)", "A/RES/181 (II)", ""),
        ("Human Rights Council resolution 16/18", "Human Rights Council resolution 16/18", "A/HRC/RES/16/18", ""),
        ("A/HRC/RES/16/18", "A/HRC/RES/16/18", "A/HRC/RES/16/18", ""),
        ("A/76/6, para. 12", "A/76/6, para. 12", "A/76/6", "para. 12"),
        ("A/HRC/40/53, para. 7 (a)", "A/HRC/40/53, para. 7 (a)", "A/HRC/40/53", "para. 7(a)"),
        ("S/2020/123", "S/2020/123", "S/2020/123", ""),
        ("S/PRST/2015/3", "S/PRST/2015/3", "S/PRST/2015/3", ""),
        ("CCPR/C/GC/34, para. 12", "CCPR/C/GC/34, para. 12", "CCPR/C/GC/34", "para. 12"),
        (
            "Resolution ES-11/1 of the General Assembly",
            "Resolution ES-11/1 of the General Assembly",
            "A/RES/ES-11/1",
            "",
        ),
        ("UN General Assembly resolution 194", "UN General Assembly resolution 194", "A/RES/194", ""),
        (
            "GA resolution 194 (III) of 11 December 1948, para. 11",
            "GA resolution 194 (III) of 11 December 1948, para. 11",
            "A/RES/194 (III)",
            "para. 11",
        ),
        ("UNSCR 1701", "UNSCR 1701", "S/RES/1701", ""),
        ("UNSCR 242 (1967)", "UNSCR 242 (1967)", "S/RES/242 (1967)", ""),
        ("S.C. Res. 242", "S.C. Res. 242", "S/RES/242", ""),
        ("G.A. Res. 217A (III)", "G.A. Res. 217A (III)", "A/RES/217 A (III)", ""),
        ("UNGA Res 60/1", "UNGA Res 60/1", "A/RES/60/1", ""),
        ("قرار مجلس الأمن 242", "قرار مجلس الأمن 242", "S/RES/242", ""),
        ("قرار مجلس الأمن رقم 1701 (2006)", "قرار مجلس الأمن رقم 1701 (2006)", "S/RES/1701 (2006)", ""),
        (
            "резолюция 242 (1967) Совета Безопасности",
            "резолюция 242 (1967) Совета Безопасности",
            "S/RES/242 (1967)",
            "",
        ),
        ("E/RES/2005/20", "E/RES/2005/20", "E/RES/2005/20", ""),
    ],
)
def test_a_document(text: str, written: str, work: str, ref: str) -> None:
    (found,) = find(text)
    assert (text[found.span.start : found.span.end], found.work, found.ref) == (written, work, ref)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("S/RES/242 (1967), para. 1", ("paragraph 1",)),
        ("S/RES/242 (1967), para. 1 (b)", ("paragraph 1", "letter b")),
        ("preambular paragraph 3 of S/RES/242 (1967)", ("preamble", "paragraph 3")),
        ("A/RES/70/1, annex", ("annex",)),
    ],
)
def test_places_are_labelled(text: str, place: tuple[str, ...]) -> None:
    (found,) = find(text)
    assert found.reaches == (Reach(place, place),)


def test_a_resolution_has_the_year_that_the_text_gives_it() -> None:
    text = "Security Council resolution 242 (1967) was kept.\n\nLater, resolution 242 was cited."
    assert [found.work for found in find(text)] == ["S/RES/242 (1967)", "S/RES/242 (1967)"]


def test_each_resolution_of_a_list() -> None:
    text = "Security Council resolutions 242 (1967) and 338 (1973)"
    assert [found.work for found in find(text)] == ["S/RES/242 (1967)", "S/RES/338 (1973)"]


@pytest.mark.parametrize(
    "text",
    [
        "A screen of resolution 1080",
        "The UN bought screens with resolution 1920x1080.",
        "The UN wants a resolution 2 years from now.",
        "His resolution 5 was to read more.",
        "House resolution 1701 of the United Nations caucus",
        "and/or 24/7",
        "A/B testing on 3/4 of it",
        "S/4",
        "A/4 paper",
        "S/M/L 10",
        "E/10",
        "a resolution of 1967",
        "the resolutions of 1967 and 1968",
        "resolution 242",
        "resolution 300 dpi",
        "C/2020/123",
        "on 5/6/2020",
    ],
)
def test_what_is_no_reference(text: str) -> None:
    assert not list(find(text))
