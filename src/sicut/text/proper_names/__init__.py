"""Names of persons, bodies and places: where a text has them, and whether two of them name the same."""

from sicut.text.proper_names.acronyms import is_acronym_of as is_acronym_of
from sicut.text.proper_names.finding import find_names as find_names
from sicut.text.proper_names.fits import Fit as Fit
from sicut.text.proper_names.fits import NameFit as NameFit
from sicut.text.proper_names.fits import Pair as Pair
from sicut.text.proper_names.fits import compare as compare
from sicut.text.proper_names.fits import fitted as fitted
from sicut.text.proper_names.fits import is_comparable as is_comparable
from sicut.text.proper_names.index import NameIndex as NameIndex
from sicut.text.proper_names.spellings import Inconsistency as Inconsistency
from sicut.text.proper_names.spellings import inconsistent as inconsistent
from sicut.text.proper_names.wordings import Wordings as Wordings
