"""Pages, sections and times: cited in the report, told by the source, and compared (Q303)."""

import pytest

from sicut import Text
from tests.promises.checked import checked

ONE = "The quay was built of grey stone from the old mill."
TWO = "The ferry leaves at seven every morning, whatever the weather."
THREE = "The lamps along the pier were lit by hand before dusk."
WORDS = "The ferry leaves at seven every morning"


def codes(source: str, name: str, place: str, words: str = WORDS) -> list[str]:
    found = checked(Text("report.md", f"“{words}” [@book, {place}].\n"), [Text(name, source)])
    assert found.statuses == ["verified"]
    return found.codes


# --- pages in HTML

BREAKS = [
    "<a id='page_{n}'></a>",
    "<a id='page-{n}'></a>",
    "<a name='Page_{n}'></a>",
    "<a id='page{n}'></a>",
    "<span id='pg{n}'></span>",
    "<span epub:type='pagebreak' id='x{n}' title='{n}'/></span>",
    "<span epub:type='pagebreak' aria-label='{n}'></span>",
    "<span role='doc-pagebreak' aria-label='{n}'></span>",
    "<span role='doc-pagebreak' aria-label='Page {n}.'></span>",
    "<div role='doc-pagebreak' title='{n}'></div>",
    "<span class='pagenum'>[{n}]</span>",
    "<span class='pagenum'>{n}</span>",
    "<span class='pagenum'>[Pg {n}]</span>",
    "<span class='pagenum'><a id='Page_{n}'>[{n}]</a></span>",
    "<span class='pageno' title='{n}'></span>",
    "<span class='page-number'>p. {n}</span>",
    "<span epub:type='pagebreak'>{n}</span>",
]


@pytest.mark.parametrize("mark", BREAKS)
@pytest.mark.parametrize("inside", [True, False])
def test_page_breaks(mark: str, inside: bool) -> None:  # noqa: FBT001
    paragraphs = []
    for number, text in ((11, ONE), (12, TWO), (13, THREE)):
        at = mark.format(n=number)
        paragraphs.append(f"<p>{at}{text}</p>" if inside else f"{at}<p>{text}</p>")
    page = f"<html><body>{''.join(paragraphs)}</body></html>"
    for place, expected in (("p. 12", []), ("12", []), ("pp. 11-12", []), ("p. 11", ["Q303"]), ("p. 14", ["Q303"])):
        assert codes(page, "book.html", place) == expected


def test_a_page_that_ends_within_a_paragraph() -> None:
    page = (
        f"<p><span role='doc-pagebreak' aria-label='11'></span>{ONE} The ferry leaves at seven "
        f"<span role='doc-pagebreak' aria-label='12'></span>every morning, whatever the weather. {THREE}</p>"
    )
    for place, expected in (("p. 11", []), ("p. 12", []), ("p. 13", ["Q303"]), ("p. 10", ["Q303"])):
        assert codes(page, "book.html", place) == expected
    assert codes(page, "book.html", "p. 12", THREE.rstrip(".")) == []
    assert codes(page, "book.html", "p. 11", THREE.rstrip(".")) == ["Q303"]
    assert codes(page, "book.html", "p. 12", ONE.rstrip(".")) == ["Q303"]


@pytest.mark.parametrize("name", ["book.html", "book.xhtml"])
@pytest.mark.parametrize(
    "mark",
    [
        "<span epub:type='pagebreak' id='x{n}' title='{n}'/>",
        "<a id='page_{n}'/>",
        "<div role='doc-pagebreak' aria-label='{n}'/>",
        "<span class='pagenum' title='{n}'><a id='page_{n}'></a></span>",
        "<hr class='pagebreak' id='page_{n}'/>",
    ],
)
def test_empty_elements(mark: str, name: str) -> None:
    texts = ((11, ONE), (12, TWO), (13, THREE))
    body = "".join(f"{mark.format(n=number)}<p>{text}</p>" for number, text in texts)
    page = f"<?xml version='1.0'?><html><body>{body}</body></html>" if name.endswith("xhtml") else body
    for place, expected in (("p. 12", []), ("p. 11", ["Q303"]), ("p. 13", ["Q303"])):
        assert codes(page, name, place) == expected


def test_before_the_first_break_nobody_knows() -> None:
    page = f"<p>{TWO}</p><span class='pagenum'>[12]</span><p>{ONE}</p><span class='pagenum'>[13]</span><p>{THREE}</p>"
    assert codes(page, "book.html", "p. 40") == []


def test_numbers_at_the_feet_of_pages_tell_nothing() -> None:
    page = "".join(
        f"<p>{text}</p><p class='pagenum'>{number}</p>" for number, text in ((11, ONE), (12, TWO), (13, THREE))
    )
    for place in ("p. 11", "p. 12", "p. 40"):
        assert codes(page, "book.html", place) == []


@pytest.mark.parametrize(
    "page",
    [
        f"<p id='p12'>{TWO}</p><p id='p13'>{ONE}</p>",
        f"<a id='p11'></a><p>{ONE}</p><a id='p12'></a><p>{TWO}</p><a id='p13'></a><p>{THREE}</p>",
        f"<a id='page_top'></a><p>{TWO}</p>",
        f"<a id='page_12'></a><p>{TWO}</p>",
        f"<a href='#page_12'>12</a> <a href='#page_13'>13</a><p>{TWO}</p>",
        f"<a id='page_12'></a><p>{ONE}</p><a id='page_7'></a><p>{TWO}</p><a id='page_3'></a><p>{THREE}</p>",
        f"<p>{TWO}</p><p>{ONE}</p>",
    ],
)
def test_what_is_no_page_break(page: str) -> None:
    assert codes(page, "book.html", "p. 40") == []


def test_roman_pages() -> None:
    page = f"<span class='pagenum'>[iv]</span><p>{ONE}</p><span class='pagenum'>[v]</span><p>{TWO}</p>"
    for place, expected in (("p. v", []), ("p. iv", ["Q303"]), ("p. 5", [])):
        assert codes(page, "book.html", place) == expected


def test_a_number_of_a_page_in_the_middle_of_words_is_no_difference() -> None:
    page = (
        "<p><span class='pagenum'>[11]</span>The ferry leaves at seven "
        f"<span class='pagenum'>[Pg 12]</span>every morning, whatever.</p><span class='pagenum'>[13]</span><p>{ONE}</p>"
    )
    assert codes(page, "book.html", "p. 12") == []


# --- pages in text and Markdown


@pytest.mark.parametrize(
    "text",
    [
        f"{ONE}\n\n11\n\f{TWO}\n\n12\n\f{THREE}\n\n13\n",
        f"{ONE}\n\n- 11 -\n\n\f\n{TWO}\n\n- 12 -\n\n\f\n{THREE}\n\n- 13 -\n",
        f"11\n\n{ONE}\n\f12\n\n{TWO}\n\f13\n\n{THREE}\n",
        f"{ONE}\n\nPage 11 of 40\n\f{TWO}\n\nPage 12 of 40\n\f{THREE}\n\nPage 13 of 40\n",
        f"HARBOUR REPORT 11\n\n{ONE}\n\fHARBOUR REPORT 12\n\n{TWO}\n\fHARBOUR REPORT 13\n\n{THREE}\n",
    ],
)
def test_form_feeds(text: str) -> None:
    for place, expected in (("p. 12", []), ("p. 11", ["Q303"]), ("p. 14", ["Q303"]), ("p. 2", ["Q303"])):
        assert codes(text, "book.txt", place) == expected


@pytest.mark.parametrize("text", [f"{ONE}\f{TWO}\f{THREE}", f"{ONE}\n\n\f\n\n{TWO}\n\n\f\n\n{THREE}"])
def test_form_feeds_alone_tell_no_page(text: str) -> None:
    assert codes(text, "book.txt", "p. 40") == []


# --- sections


@pytest.mark.parametrize(
    ("head", "place", "expected"),
    [
        ("## 2 The ferry", "§ 2", []),
        ("## 2 The ferry", "§ 1", ["Q303"]),
        ("## 2. The ferry", "sec. 3", ["Q303"]),
        ("## Chapter 2", "ch. 2", []),
        ("## Chapter 2", "ch. 1", ["Q303"]),
        ("## Chapter 2: The ferry", "chap. 3", ["Q303"]),
        ("## Chapter II", "ch. 2", []),
        ("## Chapter II", "ch. II", []),
        ("## Chapter II", "ch. I", ["Q303"]),
        ("## Chapter Two", "ch. 2", []),
        ("## § 2 Ferries", "§ 2", []),
        ("## § 2 Ferries", "§ 3", ["Q303"]),
        ("## Kapitel 2", "Kap. 2", []),
        ("## Kapitel 2", "Kap. 3", ["Q303"]),
        ("## Abschnitt 2", "Abschnitt 1", ["Q303"]),
        ("## Chapitre 2", "chapitre 3", ["Q303"]),
        ("## The ferry", "ch. 1", []),
        ("## 2 The ferry", "§ 9", []),
    ],
)
def test_sections(head: str, place: str, expected: list[str]) -> None:
    def numbered(number: int) -> str:
        roman = {1: "I", 3: "III"}[number]
        word = {1: "One", 3: "Three"}[number]
        other = head.replace("II", roman) if "II" in head else head.replace("Two", word).replace("2", str(number))
        return "## The lamps" if other == head else other

    text = f"{numbered(1)}\n\n{ONE}\n\n{head}\n\n{TWO}\n\n{numbered(3)}\n\n{THREE}\n"
    assert codes(text, "book.md", place) == expected


def test_sections_of_html_and_latex() -> None:
    page = f"<h2>1 Quay</h2><p>{ONE}</p><h2>2 Ferry</h2><p>{TWO}</p><h2>3 Lamps</h2><p>{THREE}</p>"
    text = f"1 Quay\n======\n\n{ONE}\n\n2 Ferry\n=======\n\n{TWO}\n\n3 Lamps\n=======\n\n{THREE}\n"
    for name, source in (("book.html", page), ("book.txt", text)):
        assert codes(source, name, "§ 2") == []
        assert codes(source, name, "§ 3") == ["Q303"]


# --- times

TAPE = ("00:10:00", ONE), ("00:12:30", TWO), ("00:15:00", THREE)
TIMED = [
    ("tape.txt", "[{t}] {w}\n\n"),
    ("tape.txt", "{t} {w}\n\n"),
    ("tape.txt", "[{t}] REED: {w}\n\n"),
    ("tape.txt", "({t}) {w}\n\n"),
    ("tape.txt", "{t}\n{w}\n\n"),
    ("tape.txt", "[{t}]\n\n{w}\n\n"),
    ("tape.txt", "REED [{t}]: {w}\n\n"),
    ("tape.txt", "REED ({t}): {w}\n\n"),
    ("tape.txt", "REED {t}\n{w}\n\n"),
    ("tape.txt", "1\n{t},000 --> {t},900\n{w}\n\n"),
    ("tape.txt", "{t}.000 --> {t}.900\n<v Reed>{w}\n\n"),
    ("tape.txt", "[{t}] {w}\n"),
    ("tape.md", "[{t}] {w}\n\n"),
    ("tape.md", "**[{t}]** {w}\n\n"),
    ("tape.md", "**Reed** [{t}]: {w}\n\n"),
    ("tape.md", "### {t}\n\n{w}\n\n"),
    ("tape.html", "<p>[{t}] {w}</p>"),
    ("tape.html", "<p><time>{t}</time> {w}</p>"),
    ("tape.html", "<p>{t}</p><p>{w}</p>"),
]


def timed(line: str, *, hours: bool = True) -> str:
    return "".join(line.format(t=time if hours else time.removeprefix("00:"), w=words) for time, words in TAPE)


@pytest.mark.parametrize(("name", "line"), TIMED)
@pytest.mark.parametrize("hours", [True, False])
def test_times(name: str, line: str, hours: bool) -> None:  # noqa: FBT001
    source = timed(line, hours=hours)
    for place, expected in (("12:30", []), ("at 12:30", []), ("00:12:30", []), ("13:40", []), ("12:20", []),
                            ("17:00", ["Q303"]), ("2:05", ["Q303"]), ("1:12:30", ["Q303"])):  # fmt: skip
        report = f"“{WORDS}” [@tape, {place}].\n"
        found = checked(Text("report.md", report), [Text(name, source)])
        assert (found.statuses, found.codes) == (["verified"], expected), place


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        ("“{}” ([recording](tape.txt), at 12:30).", []),
        ("“{}” ([recording](tape.txt), at 2:05).", ["Q303"]),
        ("“{}” ([recording](tape.txt) [00:12:30]).", []),
        ("“{}” ([recording](tape.txt), 00:02:05).", ["Q303"]),
        ("In [the recording](tape.txt) she says “{}” (2:05).", ["Q303"]),
        ("In [the recording](tape.txt) she says “{}” [00:12:30].", []),
        ("In [the recording](tape.txt) she says “{}” (at 12:30).", []),
        ("In [the recording](tape.txt), at 2:05, she says “{}”.", ["Q303"]),
        ("“{}” [@tape, 12:30–12:45].", []),
        ("“{}” [@tape, min. 2:05].", ["Q303"]),
        ("“{}” [@tape, min. 12].", []),
        ("“{}” [@tape, p. 2].", []),
    ],
)
def test_how_a_report_writes_times(report: str, expected: list[str]) -> None:
    found = checked(Text("report.md", report.format(WORDS) + "\n"), [Text("tape.txt", timed("[{t}] {w}\n\n"))])
    assert (found.statuses, found.codes) == (["verified"], expected)
    assert found.claim["cited"]["locator"] is not None


@pytest.mark.parametrize(
    "source",
    [
        f"The ferry at 7:30 was late.\n\n{TWO}\n\nThe 8:30 was on time.\n",
        f"7:30 is early.\n\n{TWO}\n",
        f"Ruth 2:5\n\n{TWO}\n\nRuth 1:3\n\n{ONE}\n",
        f"{ONE}\n\n[00:12:30] {THREE}\n\n{TWO}\n",
    ],
)
def test_what_tells_no_time(source: str) -> None:
    report = f"“{WORDS}” [@tape, 40:00].\n"
    found = checked(Text("report.md", report), [Text("tape.txt", source)])
    assert found.statuses == ["verified"]
    assert found.codes in ([], ["Q303"] if "[00:12:30]" in source else [])


def test_the_time_is_told_in_the_location() -> None:
    found = checked(Text("report.md", f"“{WORDS}” [@tape].\n"), [Text("tape.txt", timed("[{t}] {w}\n\n"))])
    assert found.claim["passages"][0]["location"]["time"] == "00:12:30"
