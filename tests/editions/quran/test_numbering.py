from sicut.editions.quran.numbering import VERSES, fault, others


def test_the_suras_add_up_to_the_total() -> None:
    assert len(VERSES) == 114
    assert sum(VERSES) == 6236


def test_what_is_there_has_no_fault() -> None:
    for sura, count in enumerate(VERSES, 1):
        assert fault(sura) is None
        assert fault(sura, 1) is None
        assert fault(sura, count) is None
        assert f"has {count} verses" in (fault(sura, count + 1) or "")
        assert fault(sura, 0) is not None


def test_a_fault_says_why() -> None:
    assert fault(30, 61) == "sura 30 (Ar-Rum) has 60 verses"
    assert fault(115) == fault(0) == "the Qur'an has 114 suras"
    assert fault(114, 7) == "sura 114 (An-Nas) has 6 verses (7 in the Damascene and Meccan count)"
    assert fault(114, 8) == "sura 114 (An-Nas) has 6 verses"


def test_the_first_sura_in_other_counts() -> None:
    assert [one.places for one in others(("1", "1"))] == [()]
    assert [one.places for one in others(("1", "2"))] == [(("1", "1"),)]
    assert [one.places for one in others(("1", "7"))] == [(("1", "6"), ("1", "7"))]
    assert others(("1",)) == others(("1", "8")) == ()


def test_no_other_places_are_known_of_other_suras() -> None:
    assert others(("12", "4")) == others(("2", "4")) == ()
