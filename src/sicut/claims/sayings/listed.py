"""What is listed for a language, and the same folded for use."""

from typing import NamedTuple

from sicut.text.fold import letters, listed

GIVEN_MEN = """john james william thomas george henry charles robert edward richard david michael peter paul joseph
    samuel daniel stephen jack tom jim bill fred frank arthur albert harry philip walter alfred edgar hugh
    ralph roger simon mark luke matthew andrew martin adam carl emil otto karl hans pierre jean louis
    jacques antoine juan josé carlos pedro pablo miguel luis manuel francisco"""
GIVEN_WOMEN = """mary anne ann anna jane elizabeth margaret sarah emma alice florence catherine katherine caroline
    charlotte helen ellen emily lucy martha rose ruth susan dorothy edith ada clara julia laura louisa
    sophia maria marie claire isabelle beatrice alexandra agnes amy beth meg jo kate lydia harriet henrietta
    jemima gertrude frances carmen ana lucía pilar elena teresa isabel greta ingrid ursula sabine"""


class Listed(NamedTuple):
    """The words of one language, apart by spaces; whole phrases apart by ``|``.

    ``verbs``: finite forms that say, think or call; ``weak`` are those of them that mean much else, ``endings`` that of
    any past verb. ``participles`` say with an auxiliary before them. ``adverbs`` may part a verb from who says.
    ``subjects`` are pronouns that say. ``genitives`` begin, ``links`` lead to a phrase that belongs to the noun before.
    ``stops`` end a noun phrase; among them are the ``prepositions``. ``openers`` begin a clause, ``likes`` one as in
    “as Reed said”. ``according``: phrases before who said it; ``according_after`` stand behind. ``inside`` leads to the
    paper in which the ``impersonal`` says, and to a place. ``speeches`` and ``authors``: “statement by”.
    ``subjunctive`` tells of words reported.
    """

    verbs: str
    weak: str
    auxiliaries: str
    adverbs: str
    male: str
    female: str
    plural: str
    self: str
    subjects: str
    impersonal: str
    articles: str
    possessives: str
    links: str
    particles: str
    stops: str
    prepositions: str
    conjunctions: str
    openers: str
    likes: str
    according: str
    inside: str
    men: str
    women: str
    titles: str
    speeches: str
    authors: str
    persons: str
    endings: str = ""
    participles: str = ""
    genitives: str = ""
    according_after: str = ""
    subjunctive: str = ""


class Grammar:
    """The words of :class:`Listed`, folded. ``determiners`` are articles and possessives together."""

    __slots__ = (
        "according", "adverbs", "articles", "authors", "auxiliaries", "behind", "capital_nouns",
        "conjunctions", "determiners", "ending", "female", "genitives", "given_men", "given_women",
        "impersonal", "inside", "language", "likes", "links", "male", "men", "openers", "participles", "particles",
        "persons", "plural", "prepositions", "self", "speeches", "stops", "subjects", "subjunctive", "titles",
        "verbs", "weak", "women",
    )  # fmt: skip

    def __init__(self, language: str, given: Listed) -> None:
        self.language = language
        self.verbs, self.weak = listed(given.verbs), listed(given.weak)
        self.participles, self.auxiliaries = listed(given.participles), listed(given.auxiliaries)
        self.ending, self.adverbs = given.endings, listed(given.adverbs)
        self.male, self.female, self.plural = listed(given.male), listed(given.female), listed(given.plural)
        self.self, self.subjects, self.impersonal = listed(given.self), listed(given.subjects), listed(given.impersonal)
        self.articles = listed(given.articles)
        self.determiners = self.articles | listed(given.possessives)
        self.links, self.genitives = listed(given.links), listed(given.genitives)
        self.particles = listed(given.particles)
        self.stops, self.prepositions = listed(given.stops), listed(given.prepositions)
        self.conjunctions = listed(given.conjunctions)
        self.openers, self.likes = listed(given.openers), listed(given.likes)
        self.inside = listed(given.inside)
        self.according = tuple(
            tuple(letters(word) for word in phrase.split())
            for phrase in sorted(given.according.split("|"), key=lambda phrase: (-len(phrase.split()), phrase))
        )
        self.behind = listed(given.according_after)
        self.men, self.women, self.titles = listed(given.men), listed(given.women), listed(given.titles)
        self.given_men, self.given_women = listed(GIVEN_MEN), listed(GIVEN_WOMEN)
        self.speeches, self.authors = listed(given.speeches), listed(given.authors)
        self.persons = listed(given.persons)
        self.subjunctive = listed(given.subjunctive)
        self.capital_nouns = language == "de"
