"""What a number is of: its noun, what limits it, the words around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sicut.model.span import Span
from sicut.model.value import About
from sicut.text.binding import Bindings


def about(text: str, language: str | None = "en", headings: tuple[str, ...] = ()) -> tuple[str, About]:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    return plain, Bindings(plain, language).about(Span(start, end), headings=headings)


@pytest.mark.parametrize(
    ("language", "text", "noun"),
    [
        ("en", "The chamber and [nine] other bodies signed.", "other bodies"),
        ("en", "[Three] large fishing boats sank off Harbourton.", "large fishing boats"),
        ("en", "[12] of the 40 boats sank.", "boats"),
        ("en", "A total of [12] groups took part.", "groups"),
        ("en", "[One] fishing boat sank.", "fishing boat"),
        ("en", "The repairs cost [4.7 million crowns].", "repairs"),
        ("en", "The cost of the repairs was [4.7 million crowns].", "cost of the repairs"),
        ("en", "They paid for [4.7 million crowns] of repairs.", "repairs"),
        ("en", "Revenue rose to [$130.4 million].", "Revenue"),
        ("en", "The board raised its budget to [$9 million].", "budget"),
        ("en", "It had earnings of [$1.04] per share.", "earnings"),
        ("en", "Earnings per share of [$1.04] were paid.", "Earnings"),
        ("en", "Population: [12,000]", "Population"),
        ("en", "The population is [12,000].", "population"),
        ("en", "The mayor said the repairs cost [$5 million].", "repairs"),
        ("en", "The council's consolidated sales fell to [$5 million].", "council's consolidated sales"),
        ("en", "The number of members is [12].", "members"),
        ("en", "The pier opened in [2021].", None),
        ("de", "[Drei] große Fischerboote sanken.", "große Fischerboote"),
        ("de", "Die Kosten der Reparaturen betrugen [4,7 Millionen Kronen].", "Kosten der Reparaturen"),
        ("de", "Kosten von [4,7 Millionen Kronen] fielen an.", "Kosten"),
        ("fr", "[Trois] grands bateaux de pêche ont coulé.", "grands bateaux de pêche"),
        ("fr", "Le coût des réparations s'élève à [5 millions de couronnes].", "coût des réparations"),
        ("es", "[Tres] barcos pesqueros llegaron.", "barcos pesqueros"),
        ("es", "El coste de las reparaciones fue de [5 millones de coronas].", "coste de las reparaciones"),
        ("ru", "Стоимость ремонта составила [5 миллионов крон].", "Стоимость ремонта"),
        ("ru", "[Три] больших судна затонули.", "больших судна"),
        ("ar", "بلغت تكلفة الإصلاحات [5 ملايين كرونة].", "تكلفة الإصلاحات"),
        ("zh", "修理费用为[470万克朗]。", "修理费用"),
        ("zh", "[三]艘渔船沉没。", "渔船沉没"),
    ],
)
def test_a_number_is_of_a_noun(language: str, text: str, noun: str | None) -> None:
    plain, found = about(text, language)
    told = None if found.noun is None else plain[slice(*found.noun)]
    assert told is None if noun is None else told is not None and told.startswith(noun)


def test_the_words_of_the_value_are_not_its_topic() -> None:
    _, found = about("The harbour lost [12 boats] in 2021, said Reed.")
    assert found.topic == {"harbor", "los"}
    assert "2021" in found.modifiers


def test_names_are_apart_from_the_topic() -> None:
    _, found = about("Last year Mary Reed sold [12] boats in Harbourton.")
    assert found.names == {"mary", "reed", "harbourton"}
    assert "boat" in found.topic


def test_another_clause_is_in_the_frame_alone() -> None:
    _, found = about("The library closed, and the ferry carries [300] passengers.")
    assert "library" in found.frame
    assert "library" not in found.topic


def test_what_costs_has_a_cost() -> None:
    _, verb = about("The repairs cost [4.7 million crowns].")
    _, noun = about("The cost of the repairs was [4.7 million crowns].")
    assert verb.head == noun.head == "cost"
    assert verb.modifiers == noun.modifiers == {"repair"}


def test_a_cell_is_of_its_heading() -> None:
    _, found = about("[12,000]", headings=("Repair costs", "Harbourton"))
    assert found.head == "cost"
    assert "harbourton" in found.frame


ALPHABET = "The of 12 [] cost, two per share . 三艘船为 порт قارب $ de ' \n"


@given(
    st.text(alphabet=ALPHABET, max_size=60) | st.text(max_size=30),
    st.integers(0, 59),
    st.integers(0, 9),
    st.sampled_from(["en", "de", "fr", "es", "ar", "ru", "zh", None, "xx"]),
)
def test_any_place_of_any_text_is_of_something_in_it(text: str, start: int, width: int, language: str | None) -> None:
    start = min(start, len(text))
    span = Span(start, min(len(text), start + width))
    found = Bindings(text, language).about(span, headings=("Head 1",))
    assert 0 <= found.sentence.start <= found.sentence.end <= len(text)
    if found.noun is not None:
        assert 0 <= found.noun.start < found.noun.end <= len(text)
        assert found.noun.width <= found.sentence.width


def test_a_long_sentence_is_looked_at_near_the_value() -> None:
    text = "the boats carry 12 nets " * 4000
    bindings = Bindings(text, "en")
    sizes = [len(bindings._sentence(Span(at, at + 2)).tokens) for at in range(16, len(text), 24 * 97)]
    assert max(sizes) < 2000
    assert bindings.about(Span(24 * 2000 + 16, 24 * 2000 + 18)).head == "net"
