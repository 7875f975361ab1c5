"""References to the Qur'an: ``30:4-6``, ``[Ar-Room: 4-6]``, ``Sure 2, Vers 255``, ``سورة الروم الآية 4``."""

from sicut.claims.references.quran.finding import find

__all__ = ["find"]
