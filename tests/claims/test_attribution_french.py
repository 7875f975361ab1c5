"""Who says it in French: inversions, incises, “selon” and what stands before a colon."""

import pytest

from tests.claims.speakers import speaker_and_cue

CASES = (
    ("« Le quai est sûr », a déclaré Mme Morel, maire de Belleroche, mardi soir.", "Mme Morel, maire de Belleroche",
     "déclaré"),
    ("« Le quai est sûr », a déclaré mardi la maire de Belleroche, Jeanne Morel.",
     "la maire de Belleroche, Jeanne Morel", "déclaré"),
    ("« Le quai est sûr », explique-t-il.", "il", "explique"),
    ("« Le quai est sûr, explique-t-elle, et il le restera. »", "elle", "explique"),
    ("« Le quai est sûr », s'est exclamé le capitaine du port.", "le capitaine du port", "exclamé"),
    ("« Le quai est sûr », se félicite Paul Vidal.", "Paul Vidal", "félicite"),
    ("« Le quai est sûr », s'insurge la jardinière.", "la jardinière", "s'insurge"),
    ("« Le quai est sûr », lâche-t-elle dans un sourire.", "elle", "lâche"),
    ("« Le quai est sûr », avait prévenu l'ingénieur Paul Vidal.", "l'ingénieur Paul Vidal", "prévenu"),
    ("« Le quai est sûr », renchérit Jeanne Morel, la bibliothécaire.", "Jeanne Morel, la bibliothécaire",
     "renchérit"),
    ("« Le quai est sûr », a-t-elle ajouté.", "elle", "ajouté"),
    ("« Le quai est sûr », a-t-on appris auprès de la mairie.", "la mairie", "auprès de"),
    ("« Le quai est sûr », selon Jeanne Morel.", "Jeanne Morel", "selon"),
    ("Selon M. Vidal, le quai est « tout à fait sûr ».", "M. Vidal", "Selon"),
    ("Selon le capitaine du port, Paul Vidal, le quai est « tout à fait sûr ».", "le capitaine du port, Paul Vidal",
     "Selon"),
    ("D'après la bibliothécaire, le quai est « tout à fait sûr ».", "la bibliothécaire", "D'après"),
    ("Le quai est, d'après l'ingénieur, « tout à fait sûr ».", "l'ingénieur", "d'après"),
    ("Pour M. Vidal, le projet est « une erreur coûteuse ».", "M. Vidal", "Pour"),
    ("Aux yeux de la jardinière, le gel fut « un coup très rude ».", "la jardinière", "Aux yeux de"),
    ("Au dire des pêcheurs, le quai est « tout à fait sûr ».", "pêcheurs", "Au dire des"),
    ("De l'avis de Jeanne Morel, le projet est « une erreur coûteuse ».", "Jeanne Morel", "De l'avis de"),
    ("Selon une source municipale, le quai est « tout à fait sûr ».", "une source municipale", "Selon"),
    ("Comme l'a souligné Jeanne Morel, le quai est « tout à fait sûr ».", "Jeanne Morel", "souligné"),
    ("Jeanne Morel a déclaré : « Le quai est sûr. »", "Jeanne Morel", "déclaré"),
    ("Interrogée mardi, la maire a répondu : « Le quai est sûr. »", "la maire", "répondu"),
    ("Jeanne Morel, maire de Belleroche, estime que le quai est « tout à fait sûr ».",
     "Jeanne Morel, maire de Belleroche", "estime"),
    ("La maire, qui revenait du port, a précisé que le quai était « tout à fait sûr ».", "La maire", "précisé"),
    ("Paul Vidal juge le projet « coûteux et inutile ».", "Paul Vidal", "juge"),
    ("L'ingénieur a qualifié le projet d'« erreur coûteuse ».", "L'ingénieur", "qualifié"),
    ("Le projet a été qualifié d'« erreur coûteuse » par Paul Vidal.", "Paul Vidal", "qualifié"),
    ("Elle dénonce « une erreur coûteuse » et demande un vote.", "Elle", "dénonce"),
    ("Dans un communiqué, la mairie fait savoir que le quai est « tout à fait sûr ».", "la mairie", "fait"),
    ("Dans une lettre au conseil, Paul Vidal écrit : « Le quai est sûr. »", "Paul Vidal", "écrit"),
    ("Paul Vidal se dit « très inquiet » pour le verger.", "Paul Vidal", "dit"),
    ("Et Jeanne Morel de conclure : « Le quai est sûr. »", "Jeanne Morel", "conclure"),
    ("Et le capitaine d'ajouter : « Le quai est sûr. »", "le capitaine", "d'ajouter"),
    ("Jeanne Morel : « Le quai est sûr. »", "Jeanne Morel", ":"),
    ("Réponse de la maire : « Le quai est sûr. »", "la maire", "Réponse"),
    ("Même constat chez Paul Vidal : « Le quai est sûr. »", "Paul Vidal", "constat"),
    ("Les pêcheurs du port et leur capitaine affirment : « Le quai est sûr. »",
     "Les pêcheurs du port et leur capitaine", "affirment"),
    ("« Le quai est sûr », indique-t-on à la mairie.", "la mairie", "indique"),
    ("« Le quai est sûr », peut-on lire dans le rapport de l'ingénieur.", "le rapport de l'ingénieur", "lire"),
    ("« Le quai est sûr. » C'est ce qu'a déclaré Jeanne Morel mardi.", "Jeanne Morel", "déclaré"),
    ("« Le quai est sûr », confiait hier au journal la maire de Belleroche.", "la maire de Belleroche", "confiait"),
    ("« Le quai est sûr », tempère toutefois l'adjoint au port.", "l'adjoint au port", "tempère"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "speaker", "cue"), CASES)
def test_who_says_it(text: str, speaker: str | None, cue: str | None) -> None:
    assert speaker_and_cue(text, "fr") == (speaker, cue)
