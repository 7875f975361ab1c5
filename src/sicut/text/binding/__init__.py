"""What a value is of, as the text around it tells, and how alike two values are in that."""

from sicut.text.binding.bindings import Bindings as Bindings
from sicut.text.binding.likeness import Likeness as Likeness
from sicut.text.binding.likeness import likely_same as likely_same
from sicut.text.binding.likeness import likeness as likeness
from sicut.text.binding.likeness import maybe_same as maybe_same
from sicut.text.binding.likeness import surely_same as surely_same
from sicut.text.binding.sentences import Sentences as Sentences
from sicut.text.binding.sentences import sentences as sentences
from sicut.text.binding.stemming import stem as stem
