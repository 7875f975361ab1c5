"""An invented letter and minutes, for examples of rules on numbers, dates, names and absence."""

_LETTER = """\
Elmsted, 14 March 2031

The repairs of the old quay cost 4.7 million crowns. They began on 3 February 2031 and ended on 10 March 2031.

The harbour has 40 boats, and 25 of them are fishing boats. The new lighthouse stands 16 km from the north pier.

We thank the engineer Ada Okafor, who drew the plans. The fees of the harbour stay as they are.

The following groups sign this letter: the chamber of trade, the choir, the school and the guild of fishers.
"""

LETTER = (("letter.txt", _LETTER),)
