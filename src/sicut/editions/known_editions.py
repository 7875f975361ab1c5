"""What widely used editions are called, so that a file is known by its name or its title.

Those of the Qur'an by the identifiers of Tanzil (https://tanzil.net/trans/). Facts only: no text is here.
"""

from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from sicut.editions.bible.translations import TRANSLATIONS
from sicut.editions.verse_places import BIBLE, QURAN


class Known(NamedTuple):
    """``name`` and further names; the first of ``keys`` is the one that a file is called by."""

    name: str
    keys: tuple[str, ...]


# Keys: parted by commas; then, behind a colon, the name.
_QURAN: Final = """
en.sahih, Saheeh International, Sahih International, Saheeh, Sahih: Saheeh International
en.pickthall, Marmaduke Pickthall, Muhammad Pickthall, Mohammed Pickthall, M. Pickthall, M. M. Pickthall: Pickthall
en.yusufali, Abdullah Yusuf Ali, A. Yusuf Ali, Yusufali, Yousuf Ali: Yusuf Ali
en.arberry, A. J. Arberry: Arberry
en.asad, Asad, M. Asad: Muhammad Asad
en.shakir, M. H. Shakir: Shakir
en.hilali, Hilali, Al-Hilali, al-Hilali, Muhsin Khan, Mohsin Khan, Hilali and Khan, Hilali & Muhsin Khan: Hilali & Khan
en.daryabadi: Daryabadi
en.maududi, Maudoodi, Mawdudi: Maududi
en.sarwar, Muhammad Sarwar: Sarwar
en.itani, Itani: Talal Itani
en.ahmedali: Ahmed Ali
en.ahmedraza: Ahmed Raza Khan
en.qaribullah, Qaribullah: Qaribullah & Darwish
en.qarai, Ali Quli Qarai: Qarai
en.wahiduddin: Wahiduddin Khan
en.mubarakpuri: Mubarakpuri
en.transliteration: Transliteration
Haleem, Abdel-Haleem, M. A. S. Abdel Haleem: Abdel Haleem
Khattab, Clear Quran, Clear Qur'an, Clear Qur’an, The Clear Quran, The Clear Qur'an, The Clear Qur’an: Mustafa Khattab
Study Quran, Study Qur'an, Study Qur’an, The Study Qur'an, The Study Qur’an: The Study Quran
Maulana Ali, Maulana Muhammad Ali: Muhammad Ali
N. J. Dawood: Dawood
Sale: George Sale
J. M. Rodwell: Rodwell
E. H. Palmer: Palmer
Bell: Richard Bell
A. J. Droge: Droge
T. B. Irving: Irving
de.aburida, Rassoul, Abu-r-Rida Rassoul: Abu Rida
de.bubenheim, Bubenheim, Bubenheim und Elyas: Bubenheim & Elyas
de.khoury, Adel Khoury, Adel Theodor Khoury: Khoury
de.zaidan: Zaidan
Paret: Rudi Paret
Hans Zirker: Zirker
Hartmut Bobzin: Bobzin
Friedrich Rückert: Rückert
Max Henning: Henning
Goldschmidt: Goldschmidt
fr.hamidullah, Muhammad Hamidullah, M. Hamidullah: Hamidullah
Régis Blachère: Blachère
Kazimirski: Kasimirski
Jacques Berque: Berque
Denise Masson: Masson
Chouraqui: Chouraqui
Malek Chebel: Chebel
es.cortes, Cortes, Julio Cortés: Cortés
es.garcia, García, Isa García: Garcia
es.bornez: Bórnez
Melara Navío: Melara
Juan Vernet: Vernet
it.piccardo: Piccardo
Bausani: Bausani
Kramers: Kramers
ru.krachkovsky, Крачковский: Krachkovsky
ru.kuliev, Кулиев: Kuliev
ru.osmanov, Османов: Osmanov
ru.porokhova, Порохова: Porokhova
tr.diyanet: Diyanet
tr.ates, Ates: Ateş
tr.yazir, Yazir, Elmalılı: Elmalılı Hamdi Yazır
id.indonesian: Bahasa Indonesia
ur.jalandhry: Jalandhry
fa.makarem, Makarem: Makarem Shirazi
ms.basmeih: Basmeih
quran-uthmani, Uthmani: Uthmani text
quran-simple, Simple: simple text
quran-simple-clean: simple text without marks
"""


_ROWS: Final = {BIBLE: TRANSLATIONS, QURAN: _QURAN}


def known_edition(work: str | None, names: Iterable[str]) -> Known | None:
    """The edition of *work* that the first telling one of *names* (a title, an identifier, a file's name) names."""
    table = _table(_ROWS.get(work or "", ""))
    return next((table[key] for key in map(_key, names) if key in table), None)


def names_of_editions(work: str) -> tuple[str, ...]:
    """What texts call editions of *work*, the longest first; no identifiers of files."""
    names = {key for known in _table(_ROWS[work]).values() for key in (*known.keys, known.name) if not key.islower()}
    return tuple(sorted(names, key=lambda name: (-len(name), name)))


@cache
def _table(rows: str) -> dict[str, Known]:
    table: dict[str, Known] = {}
    for line in rows.strip().splitlines():
        keys, _, name = line.partition(": ")
        known = Known(name, tuple(key.strip() for key in keys.replace(";", ",").split(",") if key.strip()))
        for key in (*known.keys, name):
            table.setdefault(_key(key), known)
    return table


def _key(name: str) -> str:
    return "".join(c for c in name[:80].casefold() if c.isalnum())
