"""The 114 suras by their Arabic names, vowelled, so that spellings in other scripts follow by rule.

The first name of each is that of the Cairo edition (1924); the others are those by which print and preachers also call
it (as-Suyūṭī, *al-Itqān fī ʿulūm al-Qurʾān*, chapter 17, lists them). Names without vowels
are signs that are spelled out in another row, or not at all. ``usual`` is the spelling that messages use.
"""

from functools import cache
from typing import NamedTuple


class Sura(NamedTuple):
    """A sura: its number, its usual name in Latin letters, its vowelled Arabic names."""

    number: int
    usual: str
    arabic: tuple[str, ...]


_TABLE = """
Al-Fatihah      الفَاتِحَة، فَاتِحَة الكِتَاب، الحَمْد
Al-Baqarah      البَقَرَة
Aal Imran       آلِ عِمْرَان
An-Nisa         النِّسَاء
Al-Ma'idah      المَائِدَة
Al-An'am        الأَنْعَام
Al-A'raf        الأَعْرَاف
Al-Anfal        الأَنْفَال
At-Tawbah       التَّوْبَة، بَرَاءَة
Yunus           يُونُس
Hud             هُود
Yusuf           يُوسُف
Ar-Ra'd         الرَّعْد
Ibrahim         إِبْرَاهِيم
Al-Hijr         الحِجْر
An-Nahl         النَّحْل
Al-Isra         الإِسْرَاء، بَنِي إِسْرَائِيل، بَنُو إِسْرَائِيل
Al-Kahf         الكَهْف
Maryam          مَرْيَم
Ta-Ha           طَاهَا، طه
Al-Anbiya       الأَنْبِيَاء
Al-Hajj         الحَجّ
Al-Mu'minun     المُؤْمِنُون، المُؤْمِنِين
An-Nur          النُّور
Al-Furqan       الفُرْقَان
Ash-Shu'ara     الشُّعَرَاء
An-Naml         النَّمْل
Al-Qasas        القَصَص
Al-Ankabut      العَنْكَبُوت
Ar-Rum          الرُّوم
Luqman          لُقْمَان
As-Sajdah       السَّجْدَة، أَلِف لَام مِيم السَّجْدَة، الم السجدة
Al-Ahzab        الأَحْزَاب
Saba            سَبَأ
Fatir           فَاطِر، المَلَائِكَة
Ya-Sin          يَاسِين، يس
As-Saffat       الصَّافَّات
Sad             صَاد، ص
Az-Zumar        الزُّمَر
Ghafir          غَافِر، المُؤْمِن
Fussilat        فُصِّلَت، حَامِيم السَّجْدَة، حم السجدة
Ash-Shura       الشُّورَى
Az-Zukhruf      الزُّخْرُف
Ad-Dukhan       الدُّخَان
Al-Jathiyah     الجَاثِيَة
Al-Ahqaf        الأَحْقَاف
Muhammad        مُحَمَّد، القِتَال
Al-Fath         الفَتْح
Al-Hujurat      الحُجُرَات
Qaf             قَاف، ق
Adh-Dhariyat    الذَّارِيَات
At-Tur          الطُّور
An-Najm         النَّجْم
Al-Qamar        القَمَر
Ar-Rahman       الرَّحْمَان، الرَّحْمٰن
Al-Waqi'ah      الوَاقِعَة
Al-Hadid        الحَدِيد
Al-Mujadilah    المُجَادِلَة، المُجَادَلَة
Al-Hashr        الحَشْر
Al-Mumtahanah   المُمْتَحَنَة، المُمْتَحِنَة
As-Saff         الصَّفّ
Al-Jumu'ah      الجُمُعَة، الجُمْعَة
Al-Munafiqun    المُنَافِقُون، المُنَافِقِين
At-Taghabun     التَّغَابُن
At-Talaq        الطَّلَاق
At-Tahrim       التَّحْرِيم
Al-Mulk         المُلْك، تَبَارَك
Al-Qalam        القَلَم، نُون وَالقَلَم، ن والقلم، ن
Al-Haqqah       الحَاقَّة
Al-Ma'arij      المَعَارِج
Nuh             نُوح
Al-Jinn         الجِنّ
Al-Muzzammil    المُزَّمِّل
Al-Muddaththir  المُدَّثِّر
Al-Qiyamah      القِيَامَة
Al-Insan        الإِنْسَان، الدَّهْر
Al-Mursalat     المُرْسَلَات
An-Naba         النَّبَأ، عم، عَمَّ يَتَسَاءَلُون
An-Nazi'at      النَّازِعَات
Abasa           عَبَسَ
At-Takwir       التَّكْوِير
Al-Infitar      الاِنْفِطَار
Al-Mutaffifin   المُطَفِّفِين، التَّطْفِيف
Al-Inshiqaq     الاِنْشِقَاق
Al-Buruj        البُرُوج
At-Tariq        الطَّارِق
Al-A'la         الأَعْلَى
Al-Ghashiyah    الغَاشِيَة
Al-Fajr         الفَجْر
Al-Balad        البَلَد
Ash-Shams       الشَّمْس
Al-Layl         اللَّيْل
Ad-Duha         الضُّحَى
Ash-Sharh       الشَّرْح، الاِنْشِرَاح
At-Tin          التِّين
Al-Alaq         العَلَق
Al-Qadr         القَدْر
Al-Bayyinah     البَيِّنَة
Az-Zalzalah     الزَّلْزَلَة، الزِّلْزَال، إِذَا زُلْزِلَت
Al-Adiyat       العَادِيَات
Al-Qari'ah      القَارِعَة
At-Takathur     التَّكَاثُر
Al-Asr          العَصْر
Al-Humazah      الهُمَزَة
Al-Fil          الفِيل
Quraysh         قُرَيْش
Al-Ma'un        المَاعُون
Al-Kawthar      الكَوْثَر
Al-Kafirun      الكَافِرُون، الكَافِرِين
An-Nasr         النَّصْر
Al-Masad        المَسَد، اللَّهَب، تَبَّت، أَبِي لَهَب
Al-Ikhlas       الإِخْلَاص، التَّوْحِيد
Al-Falaq        الفَلَق
An-Nas          النَّاس
"""


@cache
def suras() -> tuple[Sura, ...]:
    """All suras in their order."""
    rows = (line.rsplit("  ", 1) for line in _TABLE.strip().splitlines())
    return tuple(
        Sura(number, usual.strip(), tuple(name.strip() for name in arabic.split("،")))
        for number, (usual, arabic) in enumerate(rows, 1)
    )


def usual(number: int) -> str:
    """The usual name of the sura *number*, which is from 1 to 114."""
    return suras()[number - 1].usual
