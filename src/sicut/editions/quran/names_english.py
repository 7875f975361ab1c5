"""What translations into English call the suras: a line for each, without articles; some have no such name."""

NAMES = """\
Opening|Opener|Exordium|Opening Chapter|Opening of the Book|Prologue
Cow|Heifer
Family of Imran|House of Imran|Imrans|Family of Amran|House of Amram
Women|Woman
Table Spread|Table|Feast|Repast|Food|Spread Table|Table Laid|Dinner Table
Cattle|Livestock
Heights|Elevated Places|Ramparts|Battlements|Faculty of Discernment|Purgatory
Spoils of War|Spoils|Accessions|Battle Gains|Bounties
Repentance|Immunity|Disavowal|Ultimatum|Dispensation
Jonah

Joseph
Thunder
Abraham
Rocky Tract|Stoneland|Stone Valley|Rock City|Rock|El-Hijr
Bee|Bees
Night Journey|Children of Israel|Israelites|Tribe of Israel
Cave
Mary

Prophets
Pilgrimage
Believers|Faithful|True Believers
Light
Criterion|Differentiator|Standard|Salvation|Discrimination|Standard of True and False
Poets
Ant|Ants|Emmet|Emmets
Story|Stories|Narrative|Narration|Narrations|Tale
Spider
Romans|Greeks|Byzantines|Roman Empire|Rome
Lokman|Lukman
Prostration|Bowing Down in Worship|Adoration
Combined Forces|Confederates|Clans|Joint Forces|Allied Troops|Allies|Coalition|Parties
Sheba
Originator|Angels|Creator|Initiator|Originator of Creation

Those Who Set the Ranks|Those Ranged in Ranks|Those Arranged in Ranks|Rangers|Those Who Range in Ranks|\
Ranged in Row|Aligners|Those Lined Up|Drawn Up in Ranks
Letter Saad|Letter Sad|Letter Suad
Troops|Crowds|Groups|Companies|Throngs|Throng|Hordes
Forgiver|Forgiving One|Believer|Forgiving
Explained in Detail|Made Plain|Distinguished|Expounded|Verses Made Distinct|Revelations Well Expounded|\
Clearly Spelled Out|Detailed
Consultation|Counsel
Ornaments of Gold|Gold Adornments|Ornaments|Gold|Decorations|Luxury
Smoke
Crouching|Kneeling|Hobbling|Kneeling Down|Bowing the Knee
Wind-Curved Sandhills|Sand Dunes|Sandhills|Dunes|Wind-Curved Sand Hills|Curved Sandhills
Mahomet
Victory|Conquest
Rooms|Chambers|Private Apartments|Inner Apartments|Apartments|Private Rooms|Dwellings
Letter Qaf|Letter Kaf
Winnowing Winds|Scatterers|Scattering Winds|Winds That Scatter|Scattering|Spreaders|Dispersing
Mount|Mountain|Mount Sinai
Star|Unfolding
Moon
Beneficent|Most Gracious|Most Merciful|Merciful|Lord of Mercy|Most Compassionate|All-Merciful|God of Mercy|\
Compassionate|Gracious
Inevitable|Inevitable Event|Event|That Which Is Coming|That Which Must Come to Pass|That Which Is Coming to Pass|\
Terror
Iron
Pleading Woman|She Who Disputes|Disputer|Pleading|Woman Who Pleads|She That Disputeth|Disputation|Disputant|\
Argument|Dispute|Woman Who Disputes
Exile|Gathering|Mustering|Banishment|Gathering of Forces|Mobilization|Confrontation
She That Is to Be Examined|Examined One|Woman Tested|She Who Is Tested|Test|Tested|Women Tested|She Who Is Tried|\
Woman to Be Examined
Ranks|Row|Battle Array|Battle Ranks|Array|Column
Congregation, Friday|Friday|Congregation|Day of Congregation|Assembly|Congregational Prayer|Friday Congregation
Hypocrites
Mutual Disillusion|Mutual Loss and Gain|Mutual Fraud|Mutual Cheating|Mutual Neglect|Mutual Deceit|Cheating|\
Mutual Loss|Loss and Gain|Haggling|Mutual Deception
Divorce
Prohibition|Banning|Forbidding|Interdiction
Sovereignty|Dominion|Kingdom|Control|Sovereign
Pen
Reality|Sure Reality|Inevitable Truth|Indubitable|Inevitable Hour|Sure Truth|Inevitable Reality|Catastrophe|Infallible
Ascending Stairways|Ways of Ascent|Stairways|Ladders|Steps|Stairways of Heaven|Ascending Steps|Heights of Ascent|\
Pathways of Ascent
Noah
Spirits
Enshrouded One|Enwrapped One|Enfolded|Mantled One|Enwrapped|Folded in Garments|Wrapped|Enfolded One|Wrapped One
Cloaked One|Man Wearing a Cloak|Wrapped in His Cloak|Enwrapped in a Cloak|Shrouded One
Resurrection|Day of Resurrection|Rising of the Dead
Man|Human|Human Being
Emissaries|Those Sent Forth|Those That Are Sent Forth|Winds Sent Forth|Loosed Ones|Unleashed|Those Sent
Tidings|Great News|Announcement|News|Great Event|Momentous News|Great Tiding
Those Who Drag Forth|Those Who Tear Out|Forceful Chargers|Soul-Snatchers|Pluckers|Those That Rise|Snatchers|\
Those Stripped Out|Those Who Pull Out
He Frowned|Frowning|Frowner|He Frowns
Overthrowing|Folding Up|Shrouded in Darkness|Shrouding|Darkening|Folded Up|Rolling Up|Cessation|Rolling
Cleaving|Cleaving Asunder|Cleft Asunder|Torn Apart|Splitting|Bursting Apart|Cataclysm
Defrauding|Defrauders|Dealing in Fraud|Those Who Give Short Measure|Unjust|Stinters|Those Who Deal in Fraud|Cheats|\
Defrauders Who Stint|Those Who Give Short Weight|Those Who Stint
Sundering|Rending Asunder|Ripped Apart|Splitting Open|Splitting Asunder|Rending|Rupture
Mansions of the Stars|Constellations|Towering Constellations|Great Constellations|Zodiacal Signs|Starry|Towers|\
Stars Mansions|Zodiac|Galaxies
Nightcommer|Nightcomer|Morning Star|Night-Comer|Night-Star|Night Visitant|That Which Comes in the Night|\
Nightly Visitant|Night Star|Comer by Night|Piercing Star
Most High|All-Highest|Highest|Lord Most High
Overwhelming|Overwhelming Event|Overshadowing Event|Enveloper|Overshadowing|Overpowering|Overwhelming Calamity
Dawn|Break of Day
City|Land|Soil|Town
Sun
Night
Morning Hours|Glorious Morning Light|Forenoon|Morning Brightness|Brightness|Morning|Bright Forenoon|\
Sun in His Meridian Splendour|Bright Morning Hours|Daylight
Relief|Expansion|Solace|Opening-Up of the Heart|Opening Forth|Expanding|Comfort|Consolation|Soothing|\
Opening Up of the Heart|Uplift of the Heart
Fig|Figs|Fig Tree
Clot|Blood-Clot|Clinging Form|Germ-Cell|Congealed Blood|Clots of Blood|Clot of Blood|Blood Clot|Clinging Clot|Clots|\
Germ Cell|Embryo
Power|Night of Power|Majesty|Night of Glory|Destiny|Night of Decree|Decree|Night of Honor
Clear Proof|Clear Evidence|Clear Sign|Evidence|Proof|Evidence of the Truth|Clear Evidences|Testimony
Earthquake|Quake|Shaking
Courser|Coursers|Chargers|Those That Run|Charging Steeds|War Steeds|Racers|Charging Mares|Galloping Horses|\
Assaulters|War Horses
Calamity|Striking Hour|Great Calamity|Clatterer|Sudden Calamity|Striking Calamity|Crashing Blow|Striker|\
Great Disaster|Shocker|Disaster|Crashing
Rivalry in World Increase|Rivalry in Worldly Increase|Piling Up|Rivalry|Competition|Striving for More|Worldly Gain|\
Vying for Increase|Greed for More and More|Competition in Worldly Increase|Worldly Gains|Vying in Abundance|\
Competition for More|Multiplication|Abundance of Wealth
Declining Day|Time Through the Ages|Flight of Time|Afternoon|Age|Passage of Time|Waning Day|Era
Traducer|Slanderer|Scandalmonger|Backbiter|Slanderers|Gossipmonger|Scandal-Monger|Faultfinder|Backbiters
Elephant
Tribe of Quraysh
Small Kindnesses|Small Kindness|Neighbourly Needs|Assistance|Almsgiving|Alms|Charity|Neighborly Needs|\
Common Kindnesses|Neighbourly Assistance|Acts of Kindness
Abundance|Good in Abundance|Plenty|Heavenly Fountain|River of Abundance
Disbelievers|Unbelievers|Those Who Deny the Truth|Those Who Reject Faith|Infidels
Divine Support|Help|Succour|Succor|Divine Help
Palm Fiber|Palm Fibre|Twisted Strands|Flame|Fibre|Plaited Rope|Palm Fibers|Father of Flame|Twisted Rope|Rope
Sincerity|Purity|Unity|Purity of Faith|Declaration of God's Perfection|Absoluteness|Sincere Religion|Oneness|\
Oneness of God|Monotheism|Fidelity|Pure Faith|Purification of Faith
Daybreak|Rising Dawn|Rising Day
Mankind|Men|People|Humankind
"""
