"""Who says what in texts of several quotations, in four languages: news, novels, lines below a block quotation."""

import pytest

from sicut.claims import find_quotations
from tests.claims.marked import document

ANYBODY = "*"

CASES = (
    ("en", ("“The lock gates are older than the town,” said the canal warden, Ellen Pike. “They were never "
     "meant for barges this wide.”"), ("the canal warden, Ellen Pike", "Ellen Pike")),
    ("en", ("Asked whether the market would move, Councillor Dunn replied: “Not while I sit "
     "here.”"), ("Councillor Dunn",)),
    ("en", ("In a statement on Friday, the Elmsted Rowing Club said it was “surprised and "
     "disappointed”."), ("the Elmsted Rowing Club",)),
    ("en", ("“We sold every ticket,” according to the theatre's director, Paul "
     "Voss."), ("the theatre's director, Paul Voss",)),
    ("en", ("Ms Hartley, who has run the mill since 2019, told reporters that the wheel was “as good as "
     "new”."), ("Ms Hartley",)),
    ("en", "“Why,” asked the boy, “does the bell ring twice?”", ("the boy",)),
    ("en", "Dr. Abel Moss wrote in the Gazette: “The well is clean.”", ("Dr. Abel Moss",)),
    ("en", "“The well is clean,” Moss wrote in the Gazette last week.", ("Moss",)),
    ("en", "The chairman nodded. “Then it is agreed,” he said.", ("The chairman",)),
    ("en", ("Greta Lund and Otto Brandt met at noon. “The roof leaks,” she told him. “It always has,” he "
     "answered."), ("Greta Lund", "Otto Brandt")),
    ("en", "“The roof leaks” is how the caretaker, Mrs Olsen, put it.", ("the caretaker, Mrs Olsen",)),
    ("en", ("Mayor Reed called the plan “bold”, while her predecessor, Ian Stone, dismissed it as “a "
     "toy”."), ("Mayor Reed", ANYBODY)),
    ("en", "> The tower will be repaired before the winter.\n\n— Agnes Holm, town architect", ("Agnes Holm",)),
    ("en", "“No comment,” said a spokesman for the waterworks.", ("a spokesman for the waterworks",)),
    ("en", "Speaking at the harbour on Sunday, Captain Roy Finch said: “We leave at dawn.”", ("Captain Roy Finch",)),
    ("en", "“We leave at dawn”, Captain Finch was quoted as saying.", ("Captain Finch",)),
    ("en", "The sign reads “Keep off the grass”.", (ANYBODY,)),
    ("en", ("“It is a good hall,” says Tomas Berg, 61, a carpenter from Norby. “But the doors are too "
     "small.”"), ("Tomas Berg", ANYBODY)),
    ("en", "The inspector added that the cellar was “damp but sound”.", ("The inspector",)),
    ("en", "As Judge Palmer put it, “the fence stands where it stands”.", ("Judge Palmer",)),
    ("en", "Per the minutes, “the motion was carried”.", (ANYBODY,)),
    ("en", ("Both sisters agreed. “It was the best fair in years,” Clara said. “The rain came late,” Ida "
     "added."), ("Clara", "Ida")),
    ("en", "“I never signed it,” insisted former treasurer Hugo Lang.", ("former treasurer Hugo Lang",)),
    ("de", ("„Das Wehr hält noch zwanzig Jahre“, sagte der Wasserbaumeister Emil Roth der "
     "Zeitung."), ("der Wasserbaumeister Emil Roth",)),
    ("de", ("Die Leiterin der Bücherei, Frau Dr. Lenz, erklärte am Mittwoch: „Wir öffnen auch "
     "sonntags.“"), ("Die Leiterin der Bücherei, Frau Dr. Lenz",)),
    ("de", "„Wir öffnen auch sonntags“, kündigte die Leiterin an.", ("die Leiterin",)),
    ("de", "Nach Angaben des Vereins war das Fest „so gut besucht wie nie“.", ("des Vereins",)),
    ("de", "Das Fest sei „so gut besucht wie nie“ gewesen, teilte der Verein mit.", ("der Verein",)),
    ("de", ("„Ich habe nichts unterschrieben“, beteuerte der frühere Kassierer Hugo "
     "Lang."), ("der frühere Kassierer Hugo Lang",)),
    ("de", "Wie Stadtrat Born betonte, sei der Platz „kein Parkplatz“.", ("Stadtrat Born",)),
    ("de", "Dem Förster zufolge ist der Wald „gesünder als erwartet“.", ("Dem Förster",)),
    ("de", "„Das Dach ist dicht“, heißt es im Gutachten.", (ANYBODY,)),
    ("de", "Der Müller wies die Vorwürfe zurück. „Das Rad lief jeden Tag“, so Behrens.", ("Behrens",)),
    ("de", "Auf die Frage, wann die Glocke wieder läute, antwortete der Küster: „Zu Ostern.“", ("der Küster",)),
    ("de", ("„Wann läutet sie wieder?“, fragte das Kind. „Zu Ostern“, gab der Küster "
     "zurück."), ("das Kind", "der Küster")),
    ("de", ("In einem Brief an den Rat schrieb die Architektin Ilse Kern von einer „stillen "
     "Gefahr“."), ("die Architektin Ilse Kern",)),
    ("de", "Bäckermeister Otto Sand hält die Idee für „unausgegoren“.", ("Bäckermeister Otto Sand",)),
    ("de", "Für Hannelore Weiß ist der Umbau „längst überfällig“.", (ANYBODY,)),
    ("de", "„Wir waren“, sagte sie, „die Letzten auf der Brücke.“", ("sie",)),
    ("fr", "« L’écluse tiendra encore vingt ans », a assuré mardi l’ingénieur Paul Rey.", ("l’ingénieur Paul Rey",)),
    ("fr", ("Pour la directrice du musée, Claire Aubry, l’exposition est « un pari "
     "»."), ("la directrice du musée, Claire Aubry",)),
    ("fr", "« Nous ouvrirons le dimanche », a-t-elle ajouté.", (ANYBODY,)),
    ("fr", "Le maire, Jean Lorme, s’est dit « surpris ».", ("Le maire, Jean Lorme",)),
    ("fr", "« Je n’ai rien signé », affirme l’ancien trésorier Hugo Lang.", ("l’ancien trésorier Hugo Lang",)),
    ("fr", "D’après le garde forestier, le bois est « en meilleure santé que prévu ».", ("le garde forestier",)),
    ("fr", "Interrogé sur la cloche, le bedeau a répondu : « À Pâques. »", ("le bedeau",)),
    ("fr", "« Quand sonnera-t-elle ? » demanda l’enfant.", ("l’enfant",)),
    ("fr", "« Nous étions, raconte Mme Petit, les derniers sur le pont. »", ("Mme Petit",)),
    ("fr", ("Dans une lettre au conseil, l’architecte Lise Garnier évoque « un danger silencieux "
     "»."), ("l’architecte Lise Garnier",)),
    ("fr", "« Le toit est sain », selon le rapport.", ("le rapport",)),
    ("fr", "Le boulanger, lui, parle d’« une bonne nouvelle ».", ("Le boulanger",)),
    ("es", ("«La esclusa aguantará veinte años más», aseguró el martes el ingeniero Pablo "
     "Rey."), ("el ingeniero Pablo Rey",)),
    ("es", "“Abriremos los domingos”, añadió la directora.", ("la directora",)),
    ("es", "El alcalde, Juan Lorca, se mostró “sorprendido”.", ("El alcalde, Juan Lorca",)),
    ("es", "«No he firmado nada», insiste el antiguo tesorero Hugo Lang.", ("el antiguo tesorero Hugo Lang",)),
    ("es", "De acuerdo con el guarda forestal, el bosque está «más sano de lo previsto».", ("el guarda forestal",)),
    ("es", "Preguntado por la campana, el sacristán respondió: “En Pascua”.", ("el sacristán",)),
    ("es", "—¿Cuándo sonará? —preguntó el niño.", ("el niño",)),
    ("es", "«Éramos —cuenta la señora Pardo— los últimos en el puente».", ("la señora Pardo",)),
    ("es", ("En una carta al concejo, la arquitecta Luisa Gil habla de «un peligro "
     "silencioso»."), ("la arquitecta Luisa Gil",)),
    ("es", "“El tejado está sano”, según el informe.", ("el informe",)),
    ("es", "El panadero calificó la noticia de “buena”.", ("El panadero",)),
    ("en", ("“We looked at every plank,” said the carpenter.\n\n“And?” asked the old woman.\n\n“None of them "
     "holds.”"), ("the carpenter", "the old woman", "the carpenter")),
    ("fr", "— Tout tient, dit le charpentier.\n— Et alors ? demanda la vieille.\n— Rien ne presse.",
     ("le charpentier", "la vieille", "le charpentier")),
    ("fr", ("— Nous avons examiné chaque planche, dit le charpentier.\n\n— Et alors ? demanda la vieille.\n\n— "
     "Aucune ne tient."), ("le charpentier", "la vieille", "le charpentier")),
    ("en", "> The tower stands.\n\n— Is it safe? asked the boy.", (None, "the boy")),
    ("en", ("> The tower will be repaired before the winter.\n\n– the town architect, Agnes "
     "Holm"), ("the town architect, Agnes Holm",)),
    ("en", ("> The tower will be repaired before the winter.\n\n— But nobody came to repair it, and when the "
     "winter was over there was no tower any more, only a bell."), (None, None)),
    ("de", "„Die Brücke ist zu“, sagte der Wirt Jonas Hale dem Boten.", ("der Wirt Jonas Hale",)),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speakers"), CASES)
def test_speakers(language: str, text: str, speakers: tuple[str | None, ...]) -> None:
    found = [one.claim.speaker for one in find_quotations(document(text, language=language)).candidates]
    named = [text[slice(*span)] if span else None for span in found]
    expected = [name if wanted == ANYBODY else wanted for wanted, name in zip(speakers, named, strict=True)]
    assert named == expected
