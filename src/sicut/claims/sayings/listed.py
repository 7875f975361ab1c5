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

_LONG = 5
"""How long a German word for a person is that ends others: *Regierungssprecher*."""


class Listed(NamedTuple):
    """The words of one language, apart by spaces; whole phrases apart by ``|``.

    ``verbs``: finite forms that say, think or call; ``weak`` are those of them that mean much else, ``endings`` that of
    any past verb. ``participles`` say with an auxiliary before them. ``adverbs`` may part a verb from who says.
    ``subjects`` are pronouns that say. ``genitives`` begin, ``links`` lead to a phrase that belongs to the noun before.
    ``stops`` end a noun phrase; among them are the ``prepositions``. ``openers`` begin a clause, ``likes`` one as in
    “as Reed said”. ``according``: phrases before who said it; ``according_after`` stand behind. ``inside`` leads to the
    paper in which the ``impersonal`` says, and to a place. ``speeches`` and ``authors``: “statement by”.
    ``subjunctive`` tells of words reported, ``hears`` of who listens. ``oblique`` are determiners that begin no
    subject, ``feminine`` what the nouns end with before which “der” does not. ``voices`` (“angaben”) belong to who says
    it, ``papers`` say it themselves: both after “nach”. ``remarks``: “mit den Worten”, “Réponse de …”. ``agents`` lead
    to who does what a participle with one of the ``passives`` says. ``plural_verb`` is what verbs with several subjects
    end with. Papers ``prints`` words, and with the impersonal ``reads`` them; whoever ``cites`` lets another speak.
    ``resumes`` begin a sentence that looks back: “That is what …”. ``relatives`` (among ``asides``: and questions)
    begin a clause of the noun before; ``owners``: “reply of”, “Fazit der”. ``abbreviated`` words have a point that ends
    no sentence. ``interviews`` (“interview with”) lead to who answers, ``shown`` (“… in conversation”) stand behind,
    ``interviewers`` lead to who asks; ``asks`` and ``answers`` mark turns.
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
    oblique: str = ""
    feminine: str = ""
    voices: str = ""
    papers: str = ""
    remarks: str = ""
    agents: str = ""
    passives: str = ""
    plural_verb: str = ""
    prints: str = ""
    cites: str = ""
    reads: str = ""
    resumes: str = ""
    relatives: str = ""
    owners: str = ""
    abbreviated: str = ""
    interviews: str = ""
    shown: str = ""
    interviewers: str = ""
    asides: str = ""
    asks: str = ""
    answers: str = ""
    hears: str = ""


class Grammar:
    """The words of :class:`Listed`, folded, and what is often asked of several of its lists at once.

    ``determiners`` are articles and possessives together, ``offices`` all words for persons. ``strong``: verbs that
    are not weak; ``acts``: verbs and auxiliaries; ``pauses``: no part of a noun phrase, once it is begun. ``breaks``:
    stops and determiners; ``closed``: no verbs. ``joins``: between a subject and what stands before it; ``leads`` with
    what opens a clause. ``pronouns`` stand for a person; ``opening`` are no names at the head of a German sentence;
    ``according`` and ``behind`` by their first word.
    """

    __slots__ = (
        "abbreviated", "according", "acts", "adverbs", "agents", "answers", "articles", "asides", "asks", "authors",
        "auxiliaries", "behind", "breaks", "capital_nouns", "cites", "closed", "conjunctions", "determiners",
        "ending", "english", "female", "feminine", "genitives", "given", "given_men", "given_women", "hears",
        "impersonal", "inside", "interviewers", "interviews", "joins", "language", "leads", "likes", "links", "male",
        "men", "oblique", "offices", "offices_end", "openers", "opening", "owners", "papers", "participles",
        "particles", "passives", "pauses", "persons", "plural", "plural_verb", "prepositions", "prints", "pronouns",
        "reads", "relatives", "remarks", "reports", "resumes", "self", "shown", "singular", "small", "speeches",
        "stops", "strong", "subjects", "subjunctive", "tags", "titles", "verbs", "voices", "weak", "women",
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
        self.oblique, self.feminine = listed(given.oblique), tuple(given.feminine.split())
        self.links, self.genitives = listed(given.links), listed(given.genitives)
        self.particles = listed(given.particles)
        self.stops, self.prepositions = listed(given.stops), listed(given.prepositions)
        self.conjunctions = listed(given.conjunctions)
        self.openers, self.likes = listed(given.openers), listed(given.likes)
        self.inside = listed(given.inside)
        self.according = _by_first(given.according)
        self.behind = listed(given.according_after)
        self.voices, self.papers, self.remarks = listed(given.voices), listed(given.papers), listed(given.remarks)
        self.agents, self.passives, self.plural_verb = listed(given.agents), listed(given.passives), given.plural_verb
        self.prints, self.cites, self.resumes = listed(given.prints), listed(given.cites), listed(given.resumes)
        self.reads = listed(given.reads)
        self.interviews, self.shown = _by_first(given.interviews), _by_first(given.shown)
        self.interviewers = _by_first(given.interviewers)
        self.asides = listed(given.asides)
        self.asks, self.answers = listed(given.asks), listed(given.answers)
        self.abbreviated = listed(given.abbreviated)
        self.relatives, self.owners = listed(given.relatives), listed(given.owners)
        self.men, self.women, self.titles = listed(given.men), listed(given.women), listed(given.titles)
        self.given_men, self.given_women = listed(GIVEN_MEN), listed(GIVEN_WOMEN)
        self.speeches, self.authors = listed(given.speeches), listed(given.authors)
        self.persons = listed(given.persons)
        self.singular = self.male | self.female
        self.subjunctive = listed(given.subjunctive)
        self.hears = listed(given.hears)
        self.capital_nouns, self.english = language == "de", language == "en"
        self._unite()

    def _unite(self) -> None:
        """Several lists as one, as they are asked for of every word."""
        self.given = self.given_men | self.given_women
        self.offices = self.titles | self.men | self.women | self.persons
        long = (word for word in self.offices if len(word) >= _LONG and self.capital_nouns)
        self.offices_end = tuple(sorted(long))
        self.strong, self.acts = self.verbs - self.weak, self.verbs | self.auxiliaries
        self.pauses = self.strong | self.auxiliaries | self.adverbs
        self.breaks = self.stops | self.determiners
        self.closed = self.breaks | self.subjects
        self.small = self.breaks | self.prepositions | self.links | self.particles | self.genitives
        self.joins = self.conjunctions | self.adverbs
        self.opening = self.adverbs - self.determiners if self.capital_nouns else frozenset[str]()
        self.leads = self.joins | self.openers
        self.reports = tuple(sorted(self.voices | self.papers))
        self.tags = self.verbs | self.participles
        self.small |= self.conjunctions | self.subjects
        self.pronouns = self.subjects & (self.male | self.female | self.plural | self.self)


def _by_first(phrases: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Phrases apart by ``|``, folded, by their first word; the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(filter(str.strip, phrases.split("|")), key=lambda phrase: (-len(phrase.split()), phrase)):
        words = tuple(letters(word) for word in phrase.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(words) for first, words in found.items()}
