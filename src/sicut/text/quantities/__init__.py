"""Numbers, units, currencies and amounts that a text states, and how two of them lie to each other."""

from sicut.text.quantities.amounts import find_amounts as find_amounts
from sicut.text.quantities.derivation import derived as derived
from sicut.text.quantities.derivation import differs_in_unit as differs_in_unit
from sicut.text.quantities.derivation import same_amount as same_amount
from sicut.text.quantities.derivation import told as told
from sicut.text.quantities.numbers import find_numbers as find_numbers
from sicut.text.quantities.unit_measure import compatible as compatible
from sicut.text.quantities.unit_measure import convert as convert
from sicut.text.quantities.unit_measure import dimension as dimension
from sicut.text.quantities.unit_measure import unit_name as unit_name
