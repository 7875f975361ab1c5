"""What the unseen reports quote: verses of the King James Version, three suras, and invented texts of other kinds."""

VERSES = """\
Ruth 1:16\tAnd Ruth said, Intreat me not to leave thee, or to return from following after thee: for whither thou goest, I will go; and where thou lodgest, I will lodge: thy people shall be my people, and thy God my God:
Ps 46:1\tGod is our refuge and strength, a very present help in trouble.
Ps 107:23\tThey that go down to the sea in ships, that do business in great waters;
Ps 107:24\tThese see the works of the LORD, and his wonders in the deep.
Ps 107:29\tHe maketh the storm a calm, so that the waves thereof are still.
Ps 107:30\tThen are they glad because they be quiet; so he bringeth them unto their desired haven.
Prov 15:1\tA soft answer turneth away wrath: but grievous words stir up anger.
Prov 16:18\tPride goeth before destruction, and an haughty spirit before a fall.
Prov 27:17\tIron sharpeneth iron; so a man sharpeneth the countenance of his friend.
Eccl 1:7\tAll the rivers run into the sea; yet the sea is not full; unto the place from whence the rivers come, thither they return again.
Eccl 11:1\tCast thy bread upon the waters: for thou shalt find it after many days.
Isa 40:31\tBut they that wait upon the LORD shall renew their strength; they shall mount up with wings as eagles; they shall run, and not be weary; and they shall walk, and not faint.
Mic 6:8\tHe hath shewed thee, O man, what is good; and what doth the LORD require of thee, but to do justly, and to love mercy, and to walk humbly with thy God?
Matt 6:9\tAfter this manner therefore pray ye: Our Father which art in heaven, Hallowed be thy name.
Matt 6:10\tThy kingdom come. Thy will be done in earth, as it is in heaven.
Mark 4:39\tAnd he arose, and rebuked the wind, and said unto the sea, Peace, be still. And the wind ceased, and there was a great calm.
Luke 2:14\tGlory to God in the highest, and on earth peace, good will toward men.
Luke 6:31\tAnd as ye would that men should do to you, do ye also to them likewise.
Rom 8:28\tAnd we know that all things work together for good to them that love God, to them who are the called according to his purpose.
Rom 12:21\tBe not overcome of evil, but overcome evil with good.
Gal 5:22\tBut the fruit of the Spirit is love, joy, peace, longsuffering, gentleness, goodness, faith,
Gal 5:23\tMeekness, temperance: against such there is no law.
Phil 4:8\tFinally, brethren, whatsoever things are true, whatsoever things are honest, whatsoever things are just, whatsoever things are pure, whatsoever things are lovely, whatsoever things are of good report; if there be any virtue, and if there be any praise, think on these things.
Heb 13:2\tBe not forgetful to entertain strangers: for thereby some have entertained angels unawares.
Jas 1:22\tBut be ye doers of the word, and not hearers only, deceiving your own selves.
"""
SURAS = """\
106|1|لإيلاف قريش
106|2|إيلافهم رحلة الشتاء والصيف
106|3|فليعبدوا رب هذا البيت
106|4|الذي أطعمهم من جوع وآمنهم من خوف
108|1|إنا أعطيناك الكوثر
108|2|فصل لربك وانحر
108|3|إن شانئك هو الأبتر
110|1|إذا جاء نصر الله والفتح
110|2|ورأيت الناس يدخلون في دين الله أفواجا
110|3|فسبح بحمد ربك واستغفره إنه كان توابا
"""
OSIS = """\
<?xml version="1.0" encoding="UTF-8"?>
<osis xmlns="http://www.bibletechnologies.net/2003/OSIS/namespace">
<osisText osisIDWork="Pier" osisRefWork="Bible" xml:lang="en">
<header><work osisWork="Pier"><title>Pier Version</title></work></header>
<div type="book" osisID="Obad"><chapter osisID="Obad.1">
<verse osisID="Obad.1.1">What Obadiah saw one night from the end of the long pier.</verse>
<verse osisID="Obad.1.2">Listen, you small town on the rock, nobody knows your name.</verse>
<verse osisID="Obad.1.3">You sit so high that you ask who could ever pull you down.</verse>
<verse osisID="Obad.1.4">Were your nest among the stars, even there a tide would reach it.</verse>
</chapter></div>
</osisText>
</osis>
"""
ORDINANCE = """\
# Lighthouse Ordinance

## Section 1. Keeper

(1) The keeper lights the lamp at sunset and puts it out at sunrise.

(2) The keeper writes the hours of burning into the log of the tower.

## Section 2. Lamp

(1) The lamp gives a white light that can be seen from nine miles.

(2) For repairs the council may:

(a) dim the lamp for one night;

(b) replace it by a lantern on the gallery;

(c) put it out after notice to all pilots.

## Section 3. Visitors

(1) Visitors climb the tower by day and in groups of six at most.

(2) Children are led by the keeper or by a teacher.

## Section 4. Fog

In fog the horn is sounded twice a minute until the far buoy can be seen.

## Section 5. Dues

(1) Every vessel of more than ten tons pays a due for the light.

(2) Fishing boats of the island are free of it.
"""
VERORDNUNG = """\
# Leuchtturmverordnung (LTV)

## § 1 Wärter

(1) Der Wärter zündet das Licht bei Sonnenuntergang an und löscht es bei Sonnenaufgang.

(2) Er trägt die Brennstunden in das Turmbuch ein. Das Turmbuch ist zehn Jahre lang aufzubewahren.

## § 2 Licht

(1) Das Licht ist weiß und muss neun Seemeilen weit zu sehen sein.

(2) Für Arbeiten am Turm darf der Rat das Licht eine Nacht lang dämpfen. Die Lotsen sind vorher zu benachrichtigen.

## § 3 Besuch

(1) Besucher steigen nur bei Tag und in Gruppen von höchstens sechs Personen auf den Turm.

(2) Kinder werden vom Wärter oder von einer Lehrerin geführt.

## § 4 Nebel

Bei Nebel ertönt das Horn zweimal in der Minute.
"""
RESOLUTION = """\
# A/RES/88/40. Pilots of small ports

The General Assembly,

Recalling that pilots of small ports are often volunteers,

1. Decides that every port with more than two basins shall name a pilot and a deputy;

2. Calls upon Member States to insure the pilots of small ports against accidents at sea;

3. Requests the Secretary-General to report on the training of pilots every three years;

4. Decides to include the item in the provisional agenda of its ninetieth session.
"""
STANDARD = """\
RFC 9812                      Lantern Signals                   March 2031

1. Introduction

This memo describes how two lanterns on a pier talk to each other.

2. Terms

A flash is a light that lasts for less than one second.

3. Signals

3.1. Greeting

A lantern that wakes up MUST send three flashes to its neighbour.

3.2. Answer

The neighbour SHOULD answer with two flashes before ten seconds have passed.

4. Errors

A lantern that has no answer after five greetings MUST fall silent until dusk.
"""
