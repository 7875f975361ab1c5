"""Words that have a capital and are no names: openers of sentences, days and months, pronouns, common abbreviations."""

from functools import cache

from sicut.text.fold import listed
from sicut.text.language_words import CYRILLIC, LATIN

_OPENERS = """
    a an the this that these those he she it they we i you his her its their our your my who whose which what when where
    why how whether while although though because since if unless until after before during despite amid among along
    according additionally also another any all both each every either neither some several many most much few fewer
    more less other others such same only even just still yet then thus therefore hence however moreover furthermore
    meanwhile instead otherwise nevertheless nonetheless besides finally first firstly second secondly third lastly next
    last later earlier previously recently currently now today yesterday tomorrow tonight soon once twice again never
    always often sometimes usually perhaps maybe probably certainly indeed actually basically generally overall
    especially particularly specifically similarly likewise conversely consequently accordingly eventually initially
    originally ultimately here there in on at by for from to with without within into onto over under above below
    between through throughout across against about around near toward towards upon via per of off out up down as than
    so but and or nor not no yes ok okay well oh ah hi hello hey please thanks thank sorry sure right good great nice
    bad new old former let lets do does did is are was were be been being am has have had having can could will would
    shall should may might must one two three four five six seven eight nine ten eleven twelve hundreds thousands
    millions dozens people officials authorities experts researchers scientists activists police members residents
    critics supporters lawmakers investigators prosecutors doctors students teachers workers employees customers
    companies analysts investors everyone everybody someone somebody anyone anybody nobody nothing something anything
    everything none half part parts based given following including like unlike regarding concerning considering
    note notes see figure table section chapter page appendix summary abstract introduction conclusion results
    discussion methods background contents question answer update breaking photo image video source sources caption
    copyright read click share story continues advertisement subscribe dear mr-and-mrs re fwd subject date time place
    whatever whoever wherever whenever further similar due thanks back want wants wanted need needs think know said says
    asked told yeah yep nope wow lol haha btw omg uh um mm hmm mhm alright cool fine guys man dude mom mum dad mummy
    daddy god gosh congratulations happy merry cheers bye goodbye morning evening afternoon night good-morning
    welcome operator thank-you basically obviously clearly hopefully unfortunately fortunately interestingly notably
    importantly surprisingly meantime everytime anyway anyways sir madam ladies gentlemen ma'am
    im ive ill id youre theyre weve dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant couldnt wont
    wouldnt shouldnt thats whats heres theres lets its hes shes were youve youll theyve theyll itll
"""
_CALENDAR = """january february march april may june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
    thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan
    januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend
    sonntag spring summer autumn winter fall halloween thanksgiving am pm gmt utc cet est pst edt bst bc bce ad ce
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря"""
_NO_NAMES = """tv dvd cd pdf url html http https www id ids faq diy asap fyi rsvp aka etc
    vs no nos vol fig figs eq
    eqs sec
    ceo cfo coo cto ceos cfos evp svp vp hr pr it ai phd md ba ma msc bsc mba jr sr ii iii iv vi vii viii ix xi xii
    covid sars dna rna hiv aids
    usb gps suv suvs atm pin sms gb mb kb tb km kg ok okay lol omg q&a qa internet web
    wi-fi wifi bluetooth dm euro euros dollar dollars pound pounds franc francs eur usd gbp chf jpy
    kwh mwh gwh ebitda ebit eps roi ipo yoy etf cpi gdp capex opex sg&a m&a
    mm xx xxx lp ep uh mr mrs ms dr pres tel fax"""
_FOREIGN = """
    herr frau laut sowie heute gestern morgen jedoch außerdem dennoch deshalb daher trotzdem zudem insgesamt etwa rund
    mehr weniger viele wenige einige beide dabei damit darauf dazu danach davor seit während nachdem obwohl
    le la les un une des ce cette ces il elle ils elles on nous vous je tu mais ou et donc or ni car selon après avant
    pendant depuis lors ainsi alors enfin ensuite puis aussi cependant toutefois pourtant hier aujourd'hui demain
    el los las una unos unas este esta estos estas ese esa pero según después antes durante desde así entonces además
    también sin embargo ayer hoy mañana cuando como donde por para con en de
    однако кроме после перед согласно сегодня вчера завтра также поэтому затем потом сейчас теперь здесь там это эти
    этот эта тот та те все всё его её их наш ваш мой по в на с о об из от до для при без через между под над за если
    когда хотя пока чтобы потому ранее позже"""


@cache
def openers(language: str = "") -> frozenset[str]:
    """The folded words that begin sentences in *language* and are no names; of all languages known, if it is empty."""
    tables = {**LATIN, **CYRILLIC}
    found = set(listed(_OPENERS))
    for tongue in (language,) if language else tables:
        found |= listed(tables.get(tongue, ""))
    if language != "en":
        found |= listed(_FOREIGN)
    return frozenset(found - listed("will may mark"))


@cache
def never() -> frozenset[str]:
    """The folded words that are no names anywhere: pronouns, days, months, common abbreviations."""
    return (listed(_CALENDAR) | listed(_NO_NAMES) | listed("i im ive ill id oh ok")) - listed("jan")
