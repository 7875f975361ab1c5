"""The rules of dates that count from the text's own."""

from sicut.text.dates.absolute import Rule, nothing
from sicut.text.dates.relative import (
    after_next,
    any_season,
    away,
    day_word,
    month_near,
    nth_unit,
    part,
    season_near,
    some_units,
    weekday_alone,
    weekday_of_week,
    weekdays_away,
)
from sicut.text.dates.within import day_alone, day_of_month, in_year, nth_of_month, week_of

_MONTH = r"(?P<m>[Mmal])(?:(?<=[al])\.)?"
_YEAR = r"(?:,? (?:f |h )*(?P<y>Y)(?: J)?)?"
_IN = rf"(?: [ifp])?(?: h)? (?:{_MONTH}{_YEAR}|(?P<r>[RrD]) (?P<of>U))"
_UNIT = "(?P<u>[UJQHE])"
_NUMBER = r"(?<![dnYz][.,])(?P<n>[dnN])"
_IS = "(?P<r>[RrD])"
_OF_YEAR = "(?:,? (?:f |h |i )*(?P<r>[RD]) (?P<u>J)|,? (?:f |h |i )*(?P<u2>J) (?P<r2>D))"
RELATIVE = (
    Rule(rf"(?P<d>d)(?:[oS]|\.)?(?: f)? {_MONTH}{_OF_YEAR}", in_year),
    Rule(rf"{_MONTH}(?: (?P<d>d)[oS]?)?{_OF_YEAR}", in_year),
    Rule(rf"(?P<u>U) f (?:h )?{_MONTH} (?P<d>[dO])[oS]?{_YEAR}", week_of),
    Rule(rf"(?P<u>U) f (?:h )?(?P<d>d)[oS]? (?:f )?{_MONTH}{_YEAR}", week_of),
    Rule(r"(?P<d>d)[oS]?(?: [fp])?(?: h)? (?P<r>[Rr]) (?P<of>U)(?P<m>)??", day_of_month),
    Rule(rf"(?:(?P<n>[Od])[oS]? )?(?P<l>R) (?:(?P<w>[Ww])|(?P<u>U)){_IN}", nth_of_month),
    Rule(rf"(?P<n>[Od])[oS]? (?:(?P<w>[Ww])|(?P<u>U))(?P<l>)??{_IN}", nth_of_month),
    Rule(rf"(?P<p>P) (?:f )?(?:h )?(?:p )?(?:(?P<r>[Rr]) )?{_UNIT}", part),
    Rule(r"(?P<p>v)(?P<u>)??(?P<r>)??", part),
    Rule(r"(?P<n>[Nd]) (?P<w>[Ww]) (?P<a>A)", weekdays_away),
    Rule(rf"{_NUMBER} (?P<u>[UJ]) (?P<a>A)", away),
    Rule(rf"(?P<a>B) {_NUMBER} (?P<u>[UJ])(?! A)", away),
    Rule(rf"i {_NUMBER} (?P<u>[UJ])(?P<a>)??(?! A)", away),
    Rule(r"(?P<a>B) (?P<u>U)(?P<n>)??(?! A)", nothing),
    Rule(rf"(?P<r>[RrcD]) (?:h )?{_NUMBER} (?P<u>[UJQ])", some_units),
    Rule(rf"{_NUMBER} (?P<r>[RrcD]) (?P<u>[UJQ])", some_units),
    Rule(r"(?P<w>[Ww])(?:(?<=w)\.)?(?: p)? (?P<r>R)(?! (?:[UJQHE]|[Mma]))(?<=p R)", after_next),
    Rule(r"(?P<w>[Ww])(?: f| p)?(?: h)? (?P<r>[RrD]) (?P<u>U)", weekday_of_week),
    Rule(r"(?P<r>[Rr]) (?P<u>U)(?: ?'(?: ?S)?)? (?P<w>[Ww])", weekday_of_week),
    Rule(r"(?P<w>[Ww]),? (?:h )?(?P<d>d)[oS](?P<h>)??", day_alone),
    Rule(r"(?P<w>[Ww])(?:(?<=w)\.)?(?: (?P<r>D))", weekday_alone),
    Rule(r"(?P<r>[RrD]) (?P<w>[Ww])", weekday_alone),
    Rule(rf"(?P<r>[RD]) {_MONTH}(?![ ,]{{1,2}}[dY])", month_near),
    Rule(rf"{_MONTH} (?P<r>D)", month_near),
    Rule(r"(?P<r>[RrD]) (?P<s>s)(?! [YO])", season_near),
    Rule(r"(?P<s>s) (?P<r>D)", season_near),
    Rule(r"(?P<r>[Rr]) Z", any_season),
    Rule(rf"{_IS} {_UNIT}(?! f)(?! D)", nth_unit),
    Rule(rf"{_UNIT} (?P<r>D)", nth_unit),
    Rule(r"(?P<t>T)", day_word),
    Rule(r"(?P<h>h )?(?P<d>d)[oS](?P<w>)??(?=[|.,)])", day_alone),
    Rule(r"(?P<w>[Ww])(?:(?<=w)\.)?(?P<r>)??", weekday_alone),
)
