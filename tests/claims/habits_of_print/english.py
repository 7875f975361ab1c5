"""English: American and British print, the press, typed texts, TeX."""

LANGUAGE = "en"
CASES = (
    "⟦‘40 boats came in the ’30s,’⟧ she said, and ’98 was no better.",
    "⟦'1,200 lamps were lit,'⟧ she said.",
    # American print: double marks, full stops and commas inside.
    "⟦“The ferry is late,”⟧ said the pilot.",
    "The pilot said, ⟦“The ferry is late.”⟧",
    "⟦“The ferry,” ⦅said the pilot,⦆ “is late.”⟧",
    "⟦“The ferry is late,”⟧ said the pilot. ⟦“We wait.”⟧",
    "⟦“Is the ferry late?”⟧ asked the cook.",
    "⟦“He told me ‘wait here’ and left,”⟧ said the cook.",
    "⟦“She read, ‘The sign says “no boats” and nothing else,’”⟧ he recalled.",
    # British print: single marks, points outside.
    "⟦‘The ferry is late’⟧, said the pilot.",
    "The pilot said that the ferry was ⟦‘late again, as it was all week’⟧.",
    "⟦‘He told me “wait here” and left’⟧, said the cook.",
    "⟦‘The boys’ boat is the girls’ boat too’⟧, said the cook.",
    "⟦‘’Twas the night watch’s bell’⟧, said the cook.",
    # Reopened paragraphs, and a letter quoted over several.
    "The warden wrote: ⟦“The gate is shut.\n\n“The key is lost.\n\n“Nobody may pass.”⟧",
    "The warden wrote: ⟦‘The gate is shut.\n\n‘The key is lost’⟧, and signed it.",
    "⟦“The gate is shut.\n\n“‘Come back,’ said the guard, ‘at noon.’ We did,”⟧ wrote the warden.",
    # Typed texts.
    '⟦"The ferry is late,"⟧ said the pilot.',
    "⟦'The ferry is late,'⟧ said the pilot.",
    "⟦\"He told me 'wait here' and left,\"⟧ said the cook.",
    "⟦``The ferry is late,''⟧ said the pilot.",
    "⟦``He told me `wait here' and left,''⟧ said the cook.",
    '⟦"The ferry," ⦅said the pilot,⦆ "is late."⟧',
    '⟦" The ferry is late , "⟧ said the pilot .',
    # Dashes and ellipses.
    "⟦“The ferry—”⟧ began the pilot.",
    "⟦“The ferry—” ⦅he pointed at the fog⦆ “—is out there.”⟧",
    "⟦“. . . and then the fog came in,”⟧ wrote the pilot.",
    "⟦“The fog came in . . .”⟧ wrote the pilot.",
    "⟦“The fog [over the quay] came in,”⟧ wrote the pilot.",
    # The press: fragments, colons, parentheses, headlines.
    "The council called the fog ⟦“a danger to every boat in the harbour”⟧.",
    "The council said it was ⟦“deeply sorry”⟧.",
    "Fog is ⟦“no excuse,”⟧ the council said.",
    "The notice reads: ⟦“No swimming.”⟧",
    "(⟦“No swimming beyond the red buoy,”⟧ the notice said.)",
    "# Pilot: ⟦‘We could not see the quay at all’⟧",
    "According to the pilot, the fog was ⟦“as thick as the soup they serve on board”⟧.",
    "⟦“Fog!”⟧ shouted the cook.",
    # What quotes nobody.
    "The so-called {term|“fast ferry”} is slow.",
    "The word {term|“ferry”} has five letters.",
    "Her novel {title|“The Grey Quay”} is out of print.",
    "James {nickname|“Salt”} Marrow steers the boat.",
    "The plank is 6' long and {measure|2\"} thick.",
    "He has ⟨scare|“friends”⟩ in the harbour office.",
    "It’s the cooks’ day off in the ’90s, isn’t it?",
    "Rock ’n’ roll and fish ’n’ chips at six o’clock.",
)
