"""What the judged reports quote: verses of the King James Version, suras, two invented statutes and a resolution."""

VERSES = """\
Gen 1:1\tIn the beginning God created the heaven and the earth.
Gen 1:2\tAnd the earth was without form, and void; and darkness was upon the face of the deep. And the Spirit of God moved upon the face of the waters.
Gen 1:3\tAnd God said, Let there be light: and there was light.
Ps 23:1\tThe LORD is my shepherd; I shall not want.
Ps 23:2\tHe maketh me to lie down in green pastures: he leadeth me beside the still waters.
Ps 23:3\tHe restoreth my soul: he leadeth me in the paths of righteousness for his name's sake.
Prov 11:14\tWhere no counsel is, the people fall: but in the multitude of counsellors there is safety.
Eccl 3:1\tTo every thing there is a season, and a time to every purpose under the heaven:
Amos 5:24\tBut let judgment run down as waters, and righteousness as a mighty stream.
Jonah 1:4\tBut the LORD sent out a great wind into the sea, and there was a mighty tempest in the sea, so that the ship was like to be broken.
Matt 5:3\tBlessed are the poor in spirit: for theirs is the kingdom of heaven.
Matt 5:4\tBlessed are they that mourn: for they shall be comforted.
Matt 5:5\tBlessed are the meek: for they shall inherit the earth.
Matt 5:6\tBlessed are they which do hunger and thirst after righteousness: for they shall be filled.
Matt 5:7\tBlessed are the merciful: for they shall obtain mercy.
Matt 5:8\tBlessed are the pure in heart: for they shall see God.
Matt 5:9\tBlessed are the peacemakers: for they shall be called the children of God.
John 1:1\tIn the beginning was the Word, and the Word was with God, and the Word was God.
John 8:32\tAnd ye shall know the truth, and the truth shall make you free.
1 Cor 13:4\tCharity suffereth long, and is kind; charity envieth not; charity vaunteth not itself, is not puffed up,
Heb 11:1\tNow faith is the substance of things hoped for, the evidence of things not seen.
"""
SURAS = """\
1|1|بسم الله الرحمن الرحيم
1|2|الحمد لله رب العالمين
1|3|الرحمن الرحيم
1|4|مالك يوم الدين
1|5|إياك نعبد وإياك نستعين
1|6|اهدنا الصراط المستقيم
1|7|صراط الذين أنعمت عليهم غير المغضوب عليهم ولا الضالين
94|1|ألم نشرح لك صدرك
94|2|ووضعنا عنك وزرك
94|3|الذي أنقض ظهرك
94|4|ورفعنا لك ذكرك
94|5|فإن مع العسر يسرا
94|6|إن مع العسر يسرا
94|7|فإذا فرغت فانصب
94|8|وإلى ربك فارغب
103|1|والعصر
103|2|إن الإنسان لفي خسر
103|3|إلا الذين آمنوا وعملوا الصالحات وتواصوا بالحق وتواصوا بالصبر
112|1|قل هو الله أحد
112|2|الله الصمد
112|3|لم يلد ولم يولد
112|4|ولم يكن له كفوا أحد
"""
HARBOUR_ACT = """\
# Harbour Act

## Article 1. Purpose

1. This Act orders the use of the harbour of the town and of its two basins.
2. It does not apply to boats that are kept on land.

## Article 2. The harbour master

1. The harbour master keeps the register of berths and answers for it to the council.
2. The harbour master may:
   (a) close a basin for no more than three days;
   (b) move a vessel whose owner cannot be reached;
   (c) inspect lines, fenders and lamps at any hour.
3. Each closing is to be announced at the pier one day before it begins.

## Article 3. Berths

1. A berth is given for one season and may be renewed twice.
2. Nobody may hold more than two berths in the same basin.

## Article 4. Fees

1. The fee for a berth is fixed by the council in the month of March.
2. Schools and the lifeboat pay no fee.

## Article 5. Quiet

1. Between ten in the evening and six in the morning engines are not to be run without need.

## Article 6. Entry into force

1. This Act enters into force on the first day of the season after its adoption.
"""
HAFENGESETZ = """\
# Hafengesetz (HafG)

## § 1 Zweck

(1) Dieses Gesetz ordnet die Nutzung der beiden Becken des Stadthafens.

(2) Es gilt nicht für Boote, die an Land gelagert werden.

## § 2 Hafenmeisterei

(1) Die Hafenmeisterei führt das Verzeichnis der Liegeplätze und berichtet dem Rat einmal im Jahr.

(2) Sie darf ein Becken für höchstens drei Tage sperren. Die Sperrung ist am Vortag am Steg bekannt zu machen.

## § 3 Liegeplätze

(1) Ein Liegeplatz wird für eine Saison vergeben und kann zweimal verlängert werden.

(2) Niemand darf im selben Becken mehr als zwei Liegeplätze innehaben.

## § 4 Gebühren

Die Gebühr für einen Liegeplatz setzt der Rat im Monat März fest.
"""
RESOLUTION = """\
# A/RES/91/12. Lamps of small harbours

The General Assembly,

Noting that many small harbours are lit by lamps of different colours,

1. Decides that the lamps of small harbours shall be white at the pier and green at the mouth;

2. Requests the Secretary-General to publish a list of small harbours before the end of the year;

3. Invites all Member States to report once in five years on the lamps of their harbours;

4. Decides to remain seized of the matter.
"""
