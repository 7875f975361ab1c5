import pytest

from tests.read.reading import read

ARTICLE = '{"@type": "NewsArticle", "headline": "The wall", "datePublished": "2031-03-14", "author": %s}'


def linked(data: str) -> str:
    return f"<script type='application/ld+json'>{data}</script>"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("", (None, None, None)),
        ("<title> The\n wall </title>", ("The wall", None, None)),
        (
            "<meta property='og:title' content='The wall'><title>The wall | Harbour News</title>",
            ("The wall", None, None),
        ),
        ("<meta name=AUTHOR content=Ann><meta name=date content=2031-03-14>", (None, "Ann", "2031-03-14")),
        ("<meta property='article:published_time' content='2031-03-14T10:30Z'>", (None, None, "2031-03-14T10:30Z")),
        ("<meta property='article:author' content='https://harbour.example/ann'>", (None, None, None)),
        ("<meta name=citation_author content=Ann><meta name=citation_author content=Bo>", (None, "Ann, Bo", None)),
        ("<meta itemprop=datePublished content=2031>", (None, None, "2031")),
        ("<meta name=author content=''><meta name=author content=Ann>", (None, "Ann", None)),
        ("<meta name=author>", (None, None, None)),
        (linked(ARTICLE % '{"name": "Ann"}'), ("The wall", "Ann", "2031-03-14")),
        (linked(ARTICLE % '[{"name": "Ann"}, "Bo", 3]'), ("The wall", "Ann, Bo", "2031-03-14")),
        (linked('{"@graph": [{"@type": "Site"}, ' + ARTICLE % "null" + "]}"), ("The wall", None, "2031-03-14")),
        (linked("[" * 20_000), (None, None, None)),
        (linked("{not json"), (None, None, None)),
        (linked('"text"'), (None, None, None)),
        (linked('{"headline": 3, "author": {"name": []}}'), (None, None, None)),
        (f"<title>{'wall ' * 5_000}</title>", ((("wall " * 200).strip() + " ")[:1_000], None, None)),
    ],
)
def test_metadata(head: str, expected: tuple[str | None, ...]) -> None:
    assert read(f"<!doctype html><head>{head}</head><body><p>The wall stands.</p>", "page.html").metadata == expected


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("<link rel=canonical href='https://a.example/'>", "https://a.example/"),
        ("<link rel=canonical href='/a'><meta property='og:url' content='https://b.example/'>", "https://b.example/"),
        ("<link rel=canonical href='/a'>", "/a"),
        ("<!-- saved from url=(0018)https://c.example/ -->", "https://c.example/"),
        ("<!--\n Page saved with SingleFile\n url: https://d.example/x\n saved date: 2031 -->", "https://d.example/x"),
        (
            "<!-- saved from url=(0018)https://c.example/ --><link rel=canonical href='https://a.example'>",
            "https://a.example",
        ),
        ("<!-- a comment on the url of the wall -->", None),
    ],
)
def test_address(head: str, address: str | None) -> None:
    assert read(f"{head}<p>The wall stands.</p>", "page.html").address == address


def test_a_later_title_is_none_of_the_page() -> None:
    page = "<title>The wall</title><svg><title>A flag</title></svg><p>x"
    assert read(page, "page.html").metadata.title == "The wall"
