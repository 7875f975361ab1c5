"""Works of classical authors: their names, how they are cited, and how many books (or pages of an edition) they have.

Names and abbreviations: the lists of the Oxford Classical Dictionary (OCD), of Liddell-Scott-Jones (LSJ) and of the
Oxford Latin Dictionary (OLD), and titles in German, French, Italian and Spanish. Pages: those of Stephanus (Plato,
1578) and Bekker (Aristotle, 1831).
"""

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from sicut.text.fold import letters


class Scheme(StrEnum):
    """How the places of a work are numbered."""

    DOTTED = "dotted"
    STEPHANUS = "stephanus"
    BEKKER = "bekker"
    LINE = "line"
    SCENE = "scene"


class Strength(StrEnum):
    """When a name counts: alone; alone as an abbreviation with a point and a place in two steps; beside its author."""

    FULL = "full"
    SHORT = "short"
    WITH_AUTHOR = "with author"


class Classic(NamedTuple):
    """A work. ``first`` and ``last``: its books, or the pages of the edition; ``last`` is 0 where that is open.

    ``unit`` is what the first step of a place is called.
    """

    name: str
    scheme: Scheme
    first: int
    last: int
    unit: str


_TABLE = """
# Homer; Hom.; Homère; Omero; Homero; Homerus
Iliad | Iliad; Ilias; Iliade; Ilíada; +Il. | dotted | 24 books
Odyssey | Odyssey; Odyssee; Odyssée; Odissea; Odisea; +Od. | dotted | 24 books
# Hesiod; Hes.
Theogony | Theogony; ~Th.; ~Theog. | line | 1022 lines
Works and Days | Works and Days; ~Op.; ~Erga | line | 828 lines
# Apollonius; Apollonius Rhodius; Ap. Rhod.; A.R.
Argonautica | Argonautica; ~Argon. | dotted | 4 books
# Herodotus; Hdt.; Herodot; Hérodote; Erodoto; Heródoto
Herodotus, Histories | ~Histories; ~Historien; +Hdt.; Herodotus; Herodot; Hérodote; Heródoto; Erodoto | dotted | \
9 books
# Thucydides; Thuc.; Th.; Thukydides; Thucydide; Tucídides; Tucidide
Thucydides, History | ~History; ~Histories; ~History of the Peloponnesian War; +Thuc.; Thucydides; Thukydides; \
Thucydide | dotted | 8 books
# Xenophon; Xen.; X.
Anabasis | ~Anabasis; ~An.; ~Anab. | dotted | 7 books
Hellenica | Hellenica; Hellenika; ~HG; ~Hell. | dotted | 7 books
Memorabilia | ~Memorabilia; ~Mem. | dotted | 4 books
Cyropaedia | Cyropaedia; ~Cyr. | dotted | 8 books
# Arrian; Arr.
Arrian, Anabasis | ~Anabasis; ~An.; ~Anab. | dotted | 7 books
# Aeschylus; Aesch.; A.
Agamemnon | ~Agamemnon; ~Ag. | line | 1673 lines
Persians | ~Persians; ~Pers. | line | 1077 lines
Libation Bearers | ~Libation Bearers; ~Cho. | line | 1076 lines
Eumenides | ~Eumenides; ~Eum. | line | 1047 lines
Prometheus Bound | Prometheus Bound; ~PV | line | 1093 lines
Seven against Thebes | Seven against Thebes; ~Sept. | line | 1078 lines
# Sophocles; Soph.; S.
Oedipus Tyrannus | Oedipus Tyrannus; Oedipus Rex; ~OT; ~O.T. | line | 1530 lines
Oedipus at Colonus | Oedipus at Colonus; ~OC; ~O.C. | line | 1779 lines
Antigone | ~Antigone; ~Ant. | line | 1353 lines
Electra (Sophocles) | ~Electra; ~El. | line | 1510 lines
Ajax | ~Ajax; ~Aj. | line | 1420 lines
Philoctetes | ~Philoctetes; ~Phil. | line | 1471 lines
# Euripides; Eur.; E.
Medea | ~Medea; ~Med. | line | 1419 lines
Bacchae | ~Bacchae; ~Bacch.; ~Ba. | line | 1392 lines
Hippolytus | ~Hippolytus; ~Hipp. | line | 1466 lines
Alcestis | ~Alcestis; ~Alc. | line | 1163 lines
Electra (Euripides) | ~Electra; ~El. | line | 1359 lines
# Aristophanes; Ar.; Aristoph.
Clouds | ~Clouds; ~Nub. | line | 1511 lines
Frogs | ~Frogs; ~Ran. | line | 1533 lines
Birds | ~Birds; ~Av. | line | 1765 lines
Lysistrata | ~Lysistrata; ~Lys. | line | 1323 lines
# Plato; Pl.; Plat.; Platon; Platón; Platone
Euthyphro | Euthyphro; Euthyphron; ~Euthphr. | stephanus | 2-16 pages
Apology | Apology; Apologie; Apologia; ~Apol.; ~Ap. | stephanus | 17-42 pages
Crito | Crito; Kriton; ~Cri. | stephanus | 43-54 pages
Phaedo | Phaedo; Phaidon; Phédon; Fedón; Fedone; ~Phd.; ~Phaed. | stephanus | 57-118 pages
Cratylus | Cratylus; Kratylos; ~Cra.; ~Crat. | stephanus | 383-440 pages
Theaetetus | Theaetetus; Theaitetos; Théétète; Tht.; ~Theaet. | stephanus | 142-210 pages
Sophist | Sophist; Sophistes; Soph. | stephanus | 216-268 pages
Statesman | Statesman; Politicus; Politikos; Plt. | stephanus | 257-311 pages
Parmenides | Parmenides; Prm.; ~Parm. | stephanus | 126-166 pages
Philebus | Philebus; Philebos; Phlb.; ~Phil. | stephanus | 11-67 pages
Symposium | Symposium; Symposion; Banquet; Simposio; Symp.; Smp. | stephanus | 172-223 pages
Phaedrus | Phaedrus; Phaidros; Phèdre; Fedro; Phdr. | stephanus | 227-279 pages
Alcibiades | Alcibiades; ~Alc. | stephanus | 103-135 pages
Charmides | Charmides; Chrm. | stephanus | 153-176 pages
Laches | Laches; ~La. | stephanus | 178-201 pages
Lysis | Lysis; ~Ly. | stephanus | 203-223 pages
Euthydemus | Euthydemus; Euthydemos; Euthd. | stephanus | 271-307 pages
Protagoras | Protagoras; Prt.; ~Prot. | stephanus | 309-362 pages
Gorgias | Gorgias; Grg.; ~Gorg. | stephanus | 447-527 pages
Meno | Meno; Menon; ~Men. | stephanus | 70-100 pages
Ion | ~Ion | stephanus | 530-542 pages
Menexenus | Menexenus; Menex. | stephanus | 234-249 pages
Republic | Republic; Politeia; Der Staat; République; Repubblica; República; Rep.; Resp.; ~R. | stephanus | \
327-621 pages
Timaeus | Timaeus; Timaios; Timée; Timeo; Tim.; Ti. | stephanus | 17-92 pages
Critias | Critias; Kritias; Criti. | stephanus | 106-121 pages
Laws | Laws; Nomoi; Gesetze; Leg.; Lg. | stephanus | 624-969 pages
Letters (Plato) | ~Letters; ~Ep. | stephanus | 309-363 pages
# Aristotle; Arist.; Aristoteles; Aristote; Aristóteles; Aristotele
Categories | Categories; Cat. | bekker | 1-15 pages
On Interpretation | On Interpretation; De interpretatione; Int. | bekker | 16-24 pages
Prior Analytics | Prior Analytics; An. Pr.; APr. | bekker | 24-70 pages
Posterior Analytics | Posterior Analytics; An. Post.; APo. | bekker | 71-100 pages
Topics | Topics; Top. | bekker | 100-164 pages
Sophistical Refutations | Sophistical Refutations; Soph. el.; SE | bekker | 164-184 pages
Physics | Physics; Physik; Physique; Phys.; Ph. | bekker | 184-267 pages
On the Heavens | On the Heavens; De caelo; Cael. | bekker | 268-313 pages
On Generation and Corruption | On Generation and Corruption; De generatione et corruptione; Gen. corr.; GC | \
bekker | 314-338 pages
Meteorology | Meteorology; Meteorologica; Mete. | bekker | 338-390 pages
On the Soul | On the Soul; De anima; Über die Seele; De An.; de An. | bekker | 402-435 pages
History of Animals | History of Animals; Historia animalium; Hist. an.; HA | bekker | 486-638 pages
Parts of Animals | Parts of Animals; De partibus animalium; Part. an.; PA | bekker | 639-697 pages
Generation of Animals | Generation of Animals; De generatione animalium; Gen. an.; GA | bekker | 715-789 pages
Metaphysics | Metaphysics; Metaphysik; Métaphysique; Metafísica; Metafisica; Metaph.; Met. | bekker | 980-1093 pages
Nicomachean Ethics | Nicomachean Ethics; Nikomachische Ethik; Ethica Nicomachea; Éthique à Nicomaque; \
Ética a Nicómaco; \
Etica Nicomachea; Eth. Nic.; EN; NE; N.E. | bekker | 1094-1181 pages
Magna Moralia | Magna Moralia; Mag. mor.; MM | bekker | 1181-1213 pages
Eudemian Ethics | Eudemian Ethics; Eudemische Ethik; Eth. Eud.; EE | bekker | 1214-1249 pages
Politics | Politics; Politik; Politique; Política; Politica; Pol. | bekker | 1252-1342 pages
Rhetoric | Rhetoric; Rhetorik; Rhétorique; Retórica; Retorica; Rhet.; Rh. | bekker | 1354-1420 pages
Poetics | Poetics; Poetik; Poétique; Poética; Poetica; Poet.; Po. | bekker | 1447-1462 pages
# Polybius; Polyb.; Polybios; Plb.
Polybius, Histories | ~Histories; +Polyb.; +Plb.; Polybius; Polybios | dotted | 40 books
# Diodorus; Diodorus Siculus; Diod. Sic.; Diod.; D.S.
Library of History | ~Library; ~Library of History; +Diod. Sic.; Diodorus Siculus; +Diod. | dotted | 40 books
# Pausanias; Paus.
Description of Greece | Description of Greece; +Paus.; Pausanias | dotted | 10 books
# Strabo; Str.
Geography (Strabo) | ~Geography; ~Geographica; Strabo | dotted | 17 books
# Josephus; Joseph.; Jos.; J.; Flavius Josephus
Jewish Antiquities | Jewish Antiquities; Antiquities of the Jews; ~Antiquities; ~AJ; ~Ant. | dotted | 20 books
Jewish War | ~Jewish War; ~BJ; ~JW; ~B.J. | dotted | 7 books
Against Apion | Against Apion; ~Ap. | dotted | 2 books
# Marcus Aurelius; M. Aur.; M. Ant.; Marc Aurel; Mark Aurel; Marc Aurèle
Meditations | ~Meditations; ~Med.; Marcus Aurelius; ~Selbstbetrachtungen | dotted | 12 books
# Epictetus; Epict.; Epiktet
Discourses (Epictetus) | ~Discourses; ~Diss. | dotted | 4 books
# Diogenes Laertius; Diog. Laert.; D.L.; DL
Lives of Eminent Philosophers | Lives of Eminent Philosophers; +Diog. Laert.; Diogenes Laertius | dotted | \
10 books
# Euclid; Euc.; Euklid; Euclide
Elements | ~Elements; ~El.; ~Elemente | dotted | 13 books
# Vergil; Virgil; Verg.; Virg.; V.; Virgile; Virgilio; P. Vergilius Maro
Aeneid | Aeneid; Aeneis; Énéide; Eneide; Eneida; +Aen.; ~A. | dotted | 12 books
Eclogues | Eclogues; Bucolics; +Ecl.; ~Buc. | dotted | 10 poems
Georgics | Georgics; Georgica; Géorgiques; +Georg.; ~G. | dotted | 4 books
# Ovid; Ov.; Ovide; Ovidio; Ovidius
Metamorphoses (Ovid) | Metamorphoses; Metamorphosen; Métamorphoses; Metamorfosi; Metamorfosis; ~Met.; ~M. | \
dotted | 15 books
Fasti | ~Fasti; ~Fast.; ~F. | dotted | 6 books
Amores | Amores; ~Am. | dotted | 3 books
Ars amatoria | Ars amatoria; ~Ars am.; ~Ars; ~AA; ~A.A. | dotted | 3 books
Heroides | Heroides; ~Her. | dotted | 21 poems
Tristia | Tristia; ~Tr. | dotted | 5 books
Epistulae ex Ponto | Epistulae ex Ponto; Ex Ponto; ~Pont. | dotted | 4 books
# Horace; Hor.; Horaz; Orazio; Horacio; Horatius
Odes | ~Odes; ~Carmina; ~Carm.; ~C.; ~Oden | dotted | 4 books
Epodes | ~Epodes; ~Epod. | dotted | 17 poems
Satires (Horace) | ~Satires; ~Sermones; ~Sat.; ~S.; ~Serm. | dotted | 2 books
Epistles (Horace) | ~Epistles; ~Epistulae; ~Epist.; ~Ep. | dotted | 2 books
Ars poetica | ~Ars Poetica; ~Ars P.; ~Ars; ~AP; ~A.P. | line | 476 lines
# Lucretius; Lucr.; Lukrez; Lucrèce; Lucrezio
De rerum natura | De rerum natura; On the Nature of Things; ~DRN; +Lucr.; Lucretius; Lukrez | dotted | 6 books
# Catullus; Catull.; Cat.; Catulle
Catullus, Poems | +Catull.; Catullus | dotted | 116 poems
# Propertius; Prop.
Elegies | ~Elegies; ~Prop.; Propertius | dotted | 4 books
# Caesar; Caes.; César; Cäsar; Cesare; C. Iulius Caesar; Julius Caesar
Gallic War | Gallic War; De bello Gallico; Bellum Gallicum; Guerre des Gaules; ~Gal.; ~B Gall.; ~B. Gall.; ~BGall.; \
~BG; ~B.G.; ~Gall. | dotted | 8 books
Civil War (Caesar) | De bello civili; Bellum civile; ~Civil War; ~Civ.; ~B Civ.; ~B. Civ.; ~BCiv.; ~BC; ~B.C. | \
dotted | 3 books
# Cicero; Cic.; Cicéron; Cicerone; Cicerón; Tully
Catilinarians | Catilinarians; In Catilinam; ~Cat.; ~Catil. | dotted | 4 speeches
Verrines | ~Verr.; In Verrem | dotted | 2 parts
Philippics | ~Philippics; ~Phil. | dotted | 14 speeches
De officiis | De officiis; ~Off. | dotted | 3 books
De finibus | De finibus; De finibus bonorum et malorum; ~Fin. | dotted | 5 books
Tusculan Disputations | Tusculan Disputations; Tusculanae disputationes; ~Tusc. | dotted | 5 books
De natura deorum | De natura deorum; ~Nat. D.; ~ND; ~N.D.; ~Nat. deor. | dotted | 3 books
De divinatione | De divinatione; ~Div. | dotted | 2 books
De re publica | De re publica; ~Rep.; ~Resp. | dotted | 6 books
De legibus | De legibus; ~Leg. | dotted | 3 books
De oratore | De oratore; ~De or.; ~de Orat. | dotted | 3 books
Letters to Atticus | Letters to Atticus; Ad Atticum; ~Att. | dotted | 16 books
Letters to Friends | Letters to Friends; Ad familiares; ~Fam. | dotted | 16 books
# Livy; Liv.; Livius; Tite-Live; Tito Livio; Titus Livius
Ab urbe condita | Ab urbe condita; Ab urbe condita libri; +Liv.; Livy; Livius; Tite-Live | dotted | 142 books
# Tacitus; Tac.; Tacite; Tacito; Tácito
Annals (Tacitus) | ~Annals; ~Annales; ~Annalen; ~Ann. | dotted | 16 books
Histories (Tacitus) | ~Histories; ~Historiae; ~Historien; ~Hist. | dotted | 5 books
Germania | ~Germania; ~Germ.; ~Ger. | dotted | 46 chapters
Agricola | ~Agricola; ~Agr.; ~Ag. | dotted | 46 chapters
# Sallust; Sall.; Sal.; Salluste
Conspiracy of Catiline | Bellum Catilinae; Conspiracy of Catiline; ~Cat. | dotted | 61 chapters
Jugurthine War | Bellum Iugurthinum; Jugurthine War; ~Jug.; ~Iug. | dotted | 114 chapters
# Suetonius; Suet.; Sueton; Suétone
Life of Julius Caesar (Suetonius) | ~Iul.; ~Jul.; ~Divus Iulius | dotted | 89 chapters
Life of Augustus (Suetonius) | ~Aug.; ~Augustus; ~Divus Augustus | dotted | 101 chapters
Life of Tiberius (Suetonius) | ~Tib.; ~Tiberius | dotted | 76 chapters
Life of Nero (Suetonius) | ~Ner.; ~Nero | dotted | 57 chapters
# Pliny; Plin.; Pliny the Elder; Plinius; Pline; Pline l'Ancien
Natural History | ~Natural History; Naturalis historia; ~HN; ~NH; ~Nat.; ~H.N. | dotted | 37 books
Letters (Pliny) | ~Letters; ~Ep.; ~Epistulae; ~Epist. | dotted | 10 books
# Pliny the Younger; Plin. Min.; Plinius der Jüngere
Letters (Pliny) | ~Letters; ~Ep.; ~Epistulae; ~Epist. | dotted | 10 books
# Seneca; Sen.; Sénèque
Moral Letters | Moral Letters; Epistulae morales; ~Ep.; ~Epist.; ~Letters; ~Epistles | dotted | 124 letters
Natural Questions | Naturales quaestiones; ~QNat.; ~Nat. | dotted | 7 books
De beneficiis | De beneficiis; ~Ben. | dotted | 7 books
De ira | De ira; ~Dial. | dotted | 12 books
# Quintilian; Quint.; Quintilien
Institutio oratoria | Institutio oratoria; ~Inst.; ~Institutio | dotted | 12 books
# Martial; Mart.
Epigrams (Martial) | ~Epigrams; ~Epigr.; ~Mart.; Martial | dotted | 14 books
# Juvenal; Juv.; Juvénal
Satires (Juvenal) | ~Satires; ~Sat.; +Juv.; Juvenal | dotted | 16 poems
# Lucan; Luc.
Pharsalia | Pharsalia; ~Bellum civile; ~Civil War; Lucan | dotted | 10 books
# Statius; Stat.
Thebaid | Thebaid; ~Theb. | dotted | 12 books
Silvae | ~Silvae; ~Silv. | dotted | 5 books
# Apuleius; Apul.; Apulée
Golden Ass | ~Golden Ass; ~Metamorphoses; ~Met. | dotted | 11 books
# Gellius; Aulus Gellius; Gell.
Attic Nights | Attic Nights; Noctes Atticae; ~NA; ~N.A.; +Gell. | dotted | 20 books
# Augustine; August.; Aug.; Augustin; Augustinus; St. Augustine; Agostino; Agustín
Confessions | Confessions; Confessiones; ~Bekenntnisse; ~Conf. | dotted | 13 books
City of God | City of God; De civitate Dei; Gottesstaat; Cité de Dieu; ~De civ. D.; ~Civ.; ~civ.; ~Civ. Dei; \
~De civ. Dei | dotted | 22 books
# Boethius; Boeth.
Consolation of Philosophy | Consolation of Philosophy; De consolatione philosophiae; ~Consolation; ~Cons. | \
dotted | 5 books
# Dante; Dante Alighieri; Alighieri
Inferno | Inferno; +Inf.; ~Hell; ~Hölle; ~Enfer | dotted | 34 cantos
Purgatorio | Purgatorio; +Purg.; ~Purgatory | dotted | 33 cantos
Paradiso | Paradiso; ~Par.; ~Paradise | dotted | 33 cantos
# Milton; John Milton
Paradise Lost | Paradise Lost; ~PL; ~P.L. | dotted | 12 books
Paradise Regained | Paradise Regained; ~PR; ~P.R. | dotted | 4 books
# Shakespeare; Shak.; Shakespear; William Shakespeare; Shakes.
Hamlet | Hamlet; +Ham. | scene | 5 acts
Macbeth | Macbeth; +Mac.; ~Mcb. | scene | 5 acts
Othello | Othello; +Oth. | scene | 5 acts
King Lear | King Lear; Lear; +Lr. | scene | 5 acts
Romeo and Juliet | Romeo and Juliet; Romeo und Julia; Roméo et Juliette; ~Rom. | scene | 5 acts
Julius Caesar | Julius Caesar; ~JC | scene | 5 acts
Antony and Cleopatra | Antony and Cleopatra; ~Ant. | scene | 5 acts
Coriolanus | Coriolanus; ~Cor. | scene | 5 acts
Timon of Athens | Timon of Athens | scene | 5 acts
Titus Andronicus | Titus Andronicus | scene | 5 acts
Troilus and Cressida | Troilus and Cressida | scene | 5 acts
The Tempest | The Tempest; Tempest; Der Sturm; La Tempête; +Tmp. | scene | 5 acts
The Winter's Tale | The Winter's Tale; Winter's Tale; ~WT | scene | 5 acts
Cymbeline | Cymbeline; ~Cym. | scene | 5 acts
Pericles | ~Pericles; ~Per. | scene | 5 acts
A Midsummer Night's Dream | A Midsummer Night's Dream; Midsummer Night's Dream; Ein Sommernachtstraum; ~MND | \
scene | 5 acts
The Merchant of Venice | The Merchant of Venice; Merchant of Venice; Der Kaufmann von Venedig; ~MV | scene | 5 acts
As You Like It | As You Like It; Wie es euch gefällt; ~AYL | scene | 5 acts
Twelfth Night | Twelfth Night; Was ihr wollt; ~TN | scene | 5 acts
Much Ado about Nothing | Much Ado about Nothing; Viel Lärm um nichts; ~Ado | scene | 5 acts
The Taming of the Shrew | The Taming of the Shrew; Taming of the Shrew | scene | 5 acts
The Comedy of Errors | The Comedy of Errors; Comedy of Errors | scene | 5 acts
Love's Labour's Lost | Love's Labour's Lost; ~LLL | scene | 5 acts
Measure for Measure | Measure for Measure; Maß für Maß | scene | 5 acts
All's Well That Ends Well | All's Well That Ends Well; All's Well | scene | 5 acts
The Two Gentlemen of Verona | The Two Gentlemen of Verona; Two Gentlemen of Verona | scene | 5 acts
The Merry Wives of Windsor | The Merry Wives of Windsor; Merry Wives of Windsor | scene | 5 acts
Richard II | Richard II; ~R2 | scene | 5 acts
Richard III | Richard III; ~R3 | scene | 5 acts
King John | King John | scene | 5 acts
Henry IV, Part 1 | 1 Henry IV; ~1H4 | scene | 5 acts
Henry IV, Part 2 | 2 Henry IV; ~2H4 | scene | 5 acts
Henry V | Henry V; ~H5 | scene | 5 acts
Henry VIII | Henry VIII; ~H8 | scene | 5 acts
"""

_MARKS = {"~": Strength.WITH_AUTHOR, "+": Strength.SHORT}
LONGEST = 6
"""How many words a name has at most."""


class Name(NamedTuple):
    """A name of a work, with the authors (their letters) beside whom it stands for it."""

    classic: Classic
    strength: Strength
    authors: frozenset[str]


@cache
def names() -> dict[str, tuple[Name, ...]]:
    """What each name may stand for, by its letters."""
    found: dict[str, tuple[Name, ...]] = {}
    for key, name in _names():
        if name not in found.get(key, ()):
            found[key] = (*found.get(key, ()), name)
    return found


def _names() -> Iterator[tuple[str, Name]]:
    authors: frozenset[str] = frozenset()
    for line in _TABLE.strip().splitlines():
        if line.startswith("# "):
            authors = frozenset(form for one in line[2:].split(";") for form in (letters(one), letters(one) + "s"))
            continue
        classic, forms = _classic(line)
        for form in forms:
            yield letters(form), Name(classic, _MARKS.get(form[0], _strength(form, classic)), authors)


def _classic(line: str) -> tuple[Classic, list[str]]:
    name, forms, scheme, extent = (part.strip() for part in line.split("|"))
    count, unit = extent.split()
    first, _, last = count.rpartition("-")
    classic = Classic(name, Scheme(scheme), int(first or 1), int(last), unit.removesuffix("s"))
    return classic, [form.strip() for form in forms.split(";") if form.strip()]


def _strength(form: str, classic: Classic) -> Strength:
    """An abbreviation alone counts for less than a title."""
    is_short = form.endswith(".") or form.isupper() or len(form) <= len("H5")
    return Strength.SHORT if is_short and classic.scheme is not Scheme.LINE else Strength.FULL


@cache
def authors() -> frozenset[str]:
    """The letters of every author's name."""
    return frozenset(author for names_ in names().values() for name in names_ for author in name.authors)


@cache
def last_words() -> frozenset[str]:
    """The letters of the last word of every name: a cheap look before the rest."""
    found = set()
    for line in _TABLE.strip().splitlines():
        if not line.startswith("# "):
            found |= {letters(form.strip().lstrip("~+").split()[-1]) for form in line.split("|")[1].split(";")}
    return frozenset(found)
