"""The names on a document's face."""

import pytest

from sicut.archive.aliases import aliases_of
from sicut.model.document import Document, Metadata, Role


def document(text: str, title: str | None = None) -> Document:
    return Document("a", Role.WITNESS, "a.txt", "0" * 64, "text/plain", "en", text, metadata=Metadata(title))


@pytest.mark.parametrize(
    ("text", "aliases"),
    [
        ("410 U.S. 113\n\nHarbour v. Quay\n", ["410 U.S. 113"]),
        ("Resolution 12/2031\n\nThe council,\n", ["Resolution 12/2031", "Res. 12/2031"]),
        ("  Case C-123/31  \nThe court\n", ["Case C-123/31"]),
        ("Directive (EU) 2031/12\n", ["Directive (EU) 2031/12", "Dir. (EU) 2031/12"]),
        ("[2031] EWCA Civ 12\n", ["[2031] EWCA Civ 12"]),
        ("A/RES/70/1\n", ["A/RES/70/1"]),
        ("COM(2031) 123 final\n", ["COM(2031) 123"]),
        ("Beschluss Nr. 12/2031\n", ["Beschluss Nr. 12/2031"]),
        ("Having regard to Resolution 12/2031 of the council\n", []),
        (f"{'The harbour board met again. ' * 5}\nCase C-123/31\n", ["Case C-123/31"]),
        (f"Case C-123/31 {'and so on ' * 20}\n", []),
        ("The boats came in.\n" * 30 + "Case C-123/31\n", []),
        ("12 boats and 113 nets\n", []),
    ],
)
def test_numbers_count_where_a_line_of_the_face_begins_with_them(text: str, aliases: list[str]) -> None:
    assert list(aliases_of(document(text))) == aliases


@pytest.mark.parametrize(
    ("title", "aliases"),
    [
        ("The Harbour  of\nElmsted", ["The Harbour of Elmsted"]),
        ("Home", []),
        ("x " * 200, []),
        ("Resolution 12/2031 on nets", ["Resolution 12/2031 on nets", "Resolution 12/2031", "Res. 12/2031"]),
    ],
)
def test_titles_of_two_words_count(title: str, aliases: list[str]) -> None:
    assert list(aliases_of(document("The boats came in.", title))) == aliases
