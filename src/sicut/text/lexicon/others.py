"""Languages of which only what denies is written down."""

from sicut.text.lexicon.entries import Entries

OTHERS = {
    "it": Entries(
        negations="non no mai nessuno nessuna nessun niente nulla né senza neppure nemmeno neanche", marked="né"
    ),
    "pt": Entries(negations="não nunca nem sem ninguém nada nenhum nenhuma jamais tampouco"),
    "nl": Entries(negations="niet geen nooit niemand niets nergens zonder noch nee evenmin"),
    "pl": Entries(negations="nie nigdy nikt nikogo nic bez ani żaden żadna żadne żadnych żadnego brak"),
    "sv": Entries(negations="inte ej icke aldrig ingen inget inga utan ingenting ingenstans varken"),
    "uk": Entries(negations="не ні ніколи ніхто нікого ніщо нічого ніде без немає нема жоден жодна жодного"),
    "fa": Entries(negations="نه نیست نیستند نبود هرگز هیچ بدون نمی نباید نخواهد"),
    "he": Entries(negations="לא אין בלי ללא אל איננו אינו אינה מעולם שום"),
    "hi": Entries(negations="नहीं न ना मत बिना कभी"),
    "ko": Entries(negations="안 못 않 않는다 않았다 않다 없다 없는 없었다 아니다 아닌 없이"),
}
