"""Plain synonyms, by language, and when two words are forms of one: to tell whether a text mentions a thing.

Small on purpose: only words that reports and statements use one for the other. Words are compared folded.
"""

from sicut.text.synonyms.forms import ends_compound as ends_compound
from sicut.text.synonyms.forms import form as form
from sicut.text.synonyms.forms import may_be_forms as may_be_forms
from sicut.text.synonyms.groups import Groups as Groups
from sicut.text.synonyms.groups import groups as groups
from sicut.text.synonyms.groups import synonyms as synonyms
