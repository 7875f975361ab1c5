import pytest

from sicut.claims.references import find_references
from sicut.claims.references.classics import find
from sicut.model.reference import Reach, System


@pytest.mark.parametrize(
    ("text", "written", "work", "ref"),
    [
        ("Il. 1.1", "Il. 1.1", "Iliad", "1.1"),
        ("¹ Il. 9.312", "Il. 9.312", "Iliad", "9.312"),
        ("said so.² Od. 14.156", "Od. 14.156", "Odyssey", "14.156"),
        ("Book 9 of the Odyssey", "Book 9 of the Odyssey", "Odyssey", "9"),
        ("in Book VI of Vergil's Aeneid", "Book VI of Vergil's Aeneid", "Aeneid", "6"),
        ("Book 9, line 14 of the Odyssey", "Book 9, line 14 of the Odyssey", "Odyssey", "9.14"),
        ("Homer, Odyssey 9", "Homer, Odyssey 9", "Odyssey", "9"),
        ("Vergil, Aeneid, Book 6", "Vergil, Aeneid, Book 6", "Aeneid", "6"),
        ("Thuc. II, 37, 1", "Thuc. II, 37, 1", "Thucydides, History", "2.37.1"),
        ("Nicomachean Ethics I.7", "Nicomachean Ethics I.7", "Nicomachean Ethics", "1.7"),
        ("Aristotle, Politics I.2", "Aristotle, Politics I.2", "Politics", "1.2"),
        ("(Hom. Il. 1.1–7)", "Hom. Il. 1.1–7", "Iliad", "1.1-1.7"),
        ("Homer, Iliad 1.1", "Homer, Iliad 1.1", "Iliad", "1.1"),
        ("Homer's Iliad, I.1", "Homer's Iliad, I.1", "Iliad", "1.1"),
        ("Ilias 1,1", "Ilias 1,1", "Iliad", "1.1"),
        ("Il. 1.1-2.3", "Il. 1.1-2.3", "Iliad", "1.1-2.3"),
        ("Il. 1.1-7, 2.3; 5.10", "Il. 1.1-7, 2.3; 5.10", "Iliad", "1.1-1.7, 2.3, 5.10"),
        ("Il. 1.1, 24.3.2015", "Il. 1.1", "Iliad", "1.1"),
        ("Il. 1.1, 2.5 percent", "Il. 1.1", "Iliad", "1.1"),
        ("Od. 9.14", "Od. 9.14", "Odyssey", "9.14"),
        ("Homer, Odyssey, Book 9, line 14", "Homer, Odyssey, Book 9, line 14", "Odyssey", "9.14"),
        ("Hes. Op. 42", "Hes. Op. 42", "Works and Days", "42"),
        ("Plato, Republic 514a–517a", "Plato, Republic 514a–517a", "Republic", "514a-517a"),
        ("Pl. Rep. 7.514a", "Pl. Rep. 7.514a", "Republic", "514a"),
        ("in Plato's Republic (514a–517a),", "Plato's Republic (514a–517a)", "Republic", "514a-517a"),
        ("Platon, Politeia 514a", "Platon, Politeia 514a", "Republic", "514a"),
        ("Pl. Ap. 38a5-6", "Pl. Ap. 38a5-6", "Apology", "38a5-38a6"),
        ("Symp. 210a", "Symp. 210a", "Symposium", "210a"),
        ("Phaedrus 274c–d", "Phaedrus 274c–d", "Phaedrus", "274c-274d"),
        ("Arist. Metaph. 980a21", "Arist. Metaph. 980a21", "Metaphysics", "980a21"),
        ("Aristotle, Politics I 1, 1252a1", "Aristotle, Politics I 1, 1252a1", "Politics", "1252a1"),
        ("Aristotle, Politics 1.1, 1252a1-3", "Aristotle, Politics 1.1, 1252a1-3", "Politics", "1252a1-1252a3"),
        ("Pol. 1252a1", "Pol. 1252a1", "Politics", "1252a1"),
        ("Nicomachean Ethics 1094a1", "Nicomachean Ethics 1094a1", "Nicomachean Ethics", "1094a1"),
        ("Arist. Eth. Nic. 1094a1", "Arist. Eth. Nic. 1094a1", "Nicomachean Ethics", "1094a1"),
        ("Aristoteles, Metaphysik 980a21", "Aristoteles, Metaphysik 980a21", "Metaphysics", "980a21"),
        ("Arist. Poet. 1447a8-b2", "Arist. Poet. 1447a8-b2", "Poetics", "1447a8-1447b2"),
        ("Verg. Aen. 1.1", "Verg. Aen. 1.1", "Aeneid", "1.1"),
        ("Vergil, Aeneid 6.847-853", "Vergil, Aeneid 6.847-853", "Aeneid", "6.847-6.853"),
        ("Aen. VI, 847-853", "Aen. VI, 847-853", "Aeneid", "6.847-6.853"),
        ("Vergil, Aeneis VI 847", "Vergil, Aeneis VI 847", "Aeneid", "6.847"),
        ("Ov. Met. 1.1", "Ov. Met. 1.1", "Metamorphoses (Ovid)", "1.1"),
        ("Apul. Met. 3.1", "Apul. Met. 3.1", "Golden Ass", "3.1"),
        ("Hor. Carm. 3.30.1", "Hor. Carm. 3.30.1", "Odes", "3.30.1"),
        ("Lucr. 1.101", "Lucr. 1.101", "De rerum natura", "1.101"),
        ("Cic. Cat. 1.1", "Cic. Cat. 1.1", "Catilinarians", "1.1"),
        ("Sall. Cat. 5.1", "Sall. Cat. 5.1", "Conspiracy of Catiline", "5.1"),
        ("Cic. Nat. D. 2.3", "Cic. Nat. D. 2.3", "De natura deorum", "2.3"),
        ("Cicero, De officiis 1.12", "Cicero, De officiis 1.12", "De officiis", "1.12"),
        ("Thuc. 2.37.1", "Thuc. 2.37.1", "Thucydides, History", "2.37.1"),
        ("Thucydides 2.37", "Thucydides 2.37", "Thucydides, History", "2.37"),
        ("Hdt. 1.32", "Hdt. 1.32", "Herodotus, Histories", "1.32"),
        ("Herodotus, Histories 1.32", "Herodotus, Histories 1.32", "Herodotus, Histories", "1.32"),
        ("Xen. An. 4.7.24", "Xen. An. 4.7.24", "Anabasis", "4.7.24"),
        ("Caes. Gal. 1.1", "Caes. Gal. 1.1", "Gallic War", "1.1"),
        ("Caesar, De bello Gallico I 1", "Caesar, De bello Gallico I 1", "Gallic War", "1.1"),
        ("Livy 21.4", "Livy 21.4", "Ab urbe condita", "21.4"),
        ("Tac. Ann. 1.1", "Tac. Ann. 1.1", "Annals (Tacitus)", "1.1"),
        ("Suet. Aug. 28.3", "Suet. Aug. 28.3", "Life of Augustus (Suetonius)", "28.3"),
        ("Augustine, Confessions 10.27", "Augustine, Confessions 10.27", "Confessions", "10.27"),
        ("Marcus Aurelius, Meditations 2.1", "Marcus Aurelius, Meditations 2.1", "Meditations", "2.1"),
        ("Tac. Agr. 30", "Tac. Agr. 30", "Agricola", "30"),
        ("Thuc. ii 37", "Thuc. ii 37", "Thucydides, History", "2.37"),
        ("Hdt. vii.228", "Hdt. vii.228", "Herodotus, Histories", "7.228"),
        ("Metaphysics Α 1, 980a21", "Metaphysics Α 1, 980a21", "Metaphysics", "980a21"),
        ("Soph. OT 1-10", "Soph. OT 1-10", "Oedipus Tyrannus", "1-10"),
        ("Soph. Ant. 332", "Soph. Ant. 332", "Antigone", "332"),
        ("Aesch. Ag. 177", "Aesch. Ag. 177", "Agamemnon", "177"),
        ("Hamlet 3.1.56", "Hamlet 3.1.56", "Hamlet", "3.1.56"),
        ("Ham. III.i.56", "Ham. III.i.56", "Hamlet", "3.1.56"),
        ("Hamlet, Act 3, Scene 1, lines 56-60", "Hamlet, Act 3, Scene 1, lines 56-60", "Hamlet", "3.1.56-3.1.60"),
        ("Hamlet (Act III, Scene i)", "Hamlet (Act III, Scene i)", "Hamlet", "3.1"),
        ("Act 3, Scene 1 of Hamlet, he says", "Act 3, Scene 1 of Hamlet", "Hamlet", "3.1"),
        ("Act V, Scene 5 of Shakespeare's Macbeth.", "Act V, Scene 5 of Shakespeare's Macbeth", "Macbeth", "5.5"),
        ("Macbeth 5.5.24–28", "Macbeth 5.5.24–28", "Macbeth", "5.5.24-5.5.28"),
        ("Shakespeare, King Lear 1.1", "Shakespeare, King Lear 1.1", "King Lear", "1.1"),
        ("Inf. 3.9", "Inf. 3.9", "Inferno", "3.9"),
        ("Dante, Inferno III, 9", "Dante, Inferno III, 9", "Inferno", "3.9"),
        ("Inferno, Canto III, line 9", "Inferno, Canto III, line 9", "Inferno", "3.9"),
        ("Paradise Lost 1.26", "Paradise Lost 1.26", "Paradise Lost", "1.26"),
    ],
)
def test_a_place(text: str, written: str, work: str, ref: str) -> None:
    (found,) = find(text)
    assert (text[found.span.start : found.span.end], found.work, found.ref) == (written, work, ref)
    assert found.fault is None
    assert found.system is System.CLASSIC


def test_a_title_begins_after_what_ends_another() -> None:
    text = "Phaedo (118a); Republic VII, 514a"
    assert [text[found.span.start : found.span.end] for found in find(text)] == ["Phaedo (118a)", "Republic VII, 514a"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Il. 1.1-7", ("1", "1"), ("1", "7")),
        ("Il. 1.101-07", ("1", "101"), ("1", "107")),
        ("Plato, Republic 514a–517a", ("514a",), ("517a",)),
        ("Arist. Poet. 1447a8-10", ("1447a8",), ("1447a10",)),
        ("Hor. Carm. 3.30.1", ("3", "30", "1"), ("3", "30", "1")),
        ("Soph. OT 12", ("12",), ("12",)),
    ],
)
def test_places_are_bare_numbers(text: str, first: tuple[str, ...], last: tuple[str, ...]) -> None:
    (found,) = find(text)
    assert found.reaches == (Reach(first, last),)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Il. 25.1", "the Iliad has 24 books"),
        ("Hdt. 10.1", "Herodotus, Histories has 9 books"),
        ("Book 25 of the Odyssey", "the Odyssey has 24 books"),
        ("Hom. Il. 30.1", "the Iliad has 24 books"),
        ("Homer, Odyssey 25.3", "the Odyssey has 24 books"),
        ("Vergil, Aeneid 13.1", "the Aeneid has 12 books"),
        ("Plato, Meno 900a", "the Meno is on pages 70 to 100 of Stephanus"),
        ("Arist. Metaph. 12a3", "the Metaphysics is on pages 980 to 1093 of Bekker"),
        ("Hamlet 6.1.2", "Hamlet has 5 acts"),
        ("Dante, Inferno 35.1", "the Inferno has 34 cantos"),
        ("Herodotus, Histories 10.1", "Herodotus, Histories has 9 books"),
        ("Soph. OT 9000", "Oedipus Tyrannus has 1530 lines"),
    ],
)
def test_a_place_that_is_not_there(text: str, fault: str) -> None:
    (found,) = find(text)
    assert found.fault == fault


@pytest.mark.parametrize(
    "text",
    [
        "Od. 2.0",
        "Il. 99.1",
        "Il. 25.12.2012",
        "Odyssey 9",
        "Homer, Odyssey 45",
        "Book 9 of the harbour",
        "Physics I.7",
        "Met. 1.1",
        "Pol. 3.4",
        "Rep. 5.2 million dollars",
        "Met 3.5 percent",
        "an Odyssey 5.1 percent longer",
        "the Republic 3.5",
        "the Republic 12",
        "Symposium 12",
        "Symposium 12a",
        "Tim. 20c",
        "Cat. 1a1",
        "HA 500a1",
        "R. 400a",
        "JC 1.2.3",
        "R3 1.0.2",
        "H5 1.2.3",
        "D.L. 3.5",
        "Act 3",
        "Act 3 of the play",
        "Act 3, scene 1",
        "Act 3, scene 1 of the play",
        "Act 3 of Hamlet",
        "Act 3, scene 1 of\n\nHamlet",
        "Iliad 24",
        "at 3.1.56",
        "Book 1, line 3",
        "the Laws 4.2",
        "Physics 101",
        "Politics 3.5",
        "the Elements 1.5",
        "Letters 3.4",
        "Rom. 3.23",
        "1 Cor. 13.4",
        "Hist. 1.2",
        "Hamlet has 5 acts and 20 scenes",
        "King Lear 7",
        "at 10.30 the Aeneid",
        "Vergil 70 BC",
        "Homer 8.5",
        "Plato 5.1",
        "odyssey 9.14",
        "Iliad.\n\n1.1 is a section",
        "Table 1.1",
        "Fig. 3.9",
        "Inferno 5",
    ],
)
def test_what_is_no_reference(text: str) -> None:
    assert not list(find(text))


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("see Il. 1.1", "Iliad"),
        ("see Ecl. 1.1", "Eclogues"),
        ("Ecl 3,1", "Bible"),
        ("Il 2:13", "Bible"),
        ("Book VI of Vergil's Aeneid", "Aeneid"),
    ],
)
def test_among_the_finders_of_all_systems(text: str, work: str) -> None:
    assert [found.work for found in find_references(text)] == [work]
