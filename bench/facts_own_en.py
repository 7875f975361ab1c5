"""Facts in English reports."""

from facts_own_case import Table

LETTER = """
# Letter of the Osterhaven town council to the harbour board

Osterhaven, Friday, 14 March 2031

Dear members of the board,

The council met on Monday, 10 March 2031, to discuss the north pier. Of its 31 members, 23 were present. The repair of
the pier will cost 4.7 million crowns, of which the province pays 2.1 million crowns. The work begins on 8 April 2031
and is to end by 30 September 2031. The pier is 412 metres long and was built in 1887. Twelve fishing boats and
38 pleasure boats will have to move to the inner basin, which is 6.5 metres deep. The fee for a berth stays at 42.50
crowns a month.

In 2030 the harbour handled 186,400 tonnes of goods, against 160,000 tonnes in 2029. The survey was made by the engineer
Dr Ilse Brandvold of the firm Nordkai Engineering. She found cracks in 64 of the 256 piles. Last Tuesday divers looked
at the foundations; they worked for nine hours. The council asks the Harbour Workers' Union (HWU) to name two delegates.
Deputy mayor Tomas Reinholt will lead the talks. An inspection is planned for 3 June 2031. Some 1,900 households within
three miles of the pier will hear the pile-driving, which the physicians of the clinic have been told about.

Greta Aldersen, mayor
"""

APPEAL = """
# Open letter on the Lindsund ferry

2 May 2031

We ask the province to keep the Lindsund ferry running in winter. The ferry made 2,140 crossings in 2030 and carried
92,300 passengers and 14,800 cars. In January 2030 it lay still for 17 days. A crossing takes 35 minutes; the road around
the sound is 61 kilometres long. The subsidy is 1.2 million crowns a year. On 7 April 2031 the province announced that it
would halve the subsidy. That would end the service on 1 November. The oldest of the two ships, the Anna Maren, was
launched in 1964. Her captain, Jon Viklund, has 28 years of service. Schoolchildren from four islands depend on her.

Signed by:

- Lindsund Chamber of Commerce
- Skerry Fishers' Guild
- Lindsund Parents' Circle
- Friends of the Lighthouse
- Coastal Nurses' Association
- Lindsund Choir
- Union of Ferry Crews
- Skerry School Board
- Island Bakers' Cooperative
- Society of Boat Builders
- Lindsund Rowing Club
"""

LIBRARY = """
# Statement of the Marenfeld public library

Marenfeld, 20 November 2031

The library has three branches and 24 members of staff. In 2030 it lent 128,460 items to 9,312 readers; in 2029 it lent
119,000 items. It is open 46 hours a week. The main building was opened on 12 October 1952 and has 2,600 square metres.
The director, Pavel Okonjo-Lind, took office on 1 September 2027. The reading room will be closed from 5 January to
16 February 2032. A yearly card costs 18 crowns for adults and 6 crowns for pupils. Half of the readers are under 25.

| Expenses, crowns | 2029 | 2030 |
|---|---|---|
| Books and journals | 48,000 | 54,000 |
| Staff | 310,000 | 322,000 |
| Building | 75,000 | 60,000 |
| Total | 433,000 | 436,000 |

The council of readers has seven members: Ada Sorring, Bela Kutnar, Cecil Omane, Dora Fink, Emil Ratz, Fatima Noor and
Gustav Wahl. It met on Saturday, 21 June 2031, and asked for longer hours.
"""

GUESTS = """
# Programme of the rope makers' day in Tarrowfield

6 June 2031

The day begins at nine with a talk by Mohammed al-Qasimi, who has tied nets for 33 years. Alexei Tchaikin of the rope
museum shows a walk of 240 metres. Yusuf Haddad and his two sons splice a hawser of 60 metres. There are 18 stalls and
a tea tent. Admission is 3 crowns. In 2030 the day had 1,150 visitors and 15 stalls. The evening ends with the choir.
"""

TABLE = Table(
    "en",
    {"letter": LETTER, "appeal": APPEAL, "library": LIBRARY, "guests": GUESTS},
    r"""
counts | A | appeal | ⟦Eleven|=⟧ associations have signed an open letter on the Lindsund ferry. The Chamber of Commerce and ⟦ten|=+⟧ others ask the province to keep it running in winter.
counts | a | library | The library's statement names ⟦seven|=⟧ members of its council of readers. Ada Sorring and six others met in June, it says. I have met most of them.
counts | A | appeal | The open letter asks the province to keep the ferry. It bears the signatures of ⟦twelve|C101⟧ associations, among them the Lindsund Choir.
counts | a | appeal | According to the open letter, the Rowing Club and ⟦nine|C101⟧ other bodies want the ferry to run in winter. The province has not answered.
counts | A | letter | Three parties will sit at the table:\n\n- the council\n- the harbour board\n- the union\n\nThe union is to name two delegates.
counts | a | letter | The letter lists ⟦two|=⟧ kinds of boats that must move: fishing boats and pleasure boats. Nobody knows yet who will tow them.
counts | A | library | The following ⟦four|C101⟧ members of the council of readers spoke: Ada Sorring, Bela Kutnar and Dora Fink. They asked for longer hours.
counts | a | library | As the library's statement puts it, its council of readers has ⟦eight|C101/C102⟧ members, all volunteers. They meet upstairs.
numbers | a | letter | The council's letter says that the repair of the pier will cost ⟦4.7 million crowns|=⟧ and that ⟦twelve|=⟧ fishing boats must move. We asked the harbour master about it; he had 14 other worries.
numbers | A | library | The library lent ⟦128,460|=⟧ items to ⟦9,312|=⟧ readers in 2030. It is open ⟦46|=⟧ hours a week.
numbers | a | letter | The council's letter says that the repair of the pier will cost ⟦7.4 million crowns|C102⟧. The province will pay 2.1 million crowns of it, the letter adds.
numbers | A | library | The library has three branches and ⟦42|C102⟧ members of staff. It is open 46 hours a week.
numbers | a | letter | In its letter to the board [@letter] the council puts the cost of the repair at ⟦4.7 billion crowns|C104⟧. The pier is 412 metres long, it says.
numbers | A | letter | The pier, built in 1887, is ⟦412 feet|C104⟧ long. Its repair will cost 4.7 million crowns.
numbers | A | appeal | A crossing takes ⟦thirty-five|=⟧ minutes. The road around the sound is ⟦61 km|=⟧ long.
numbers | a | library | A yearly card costs ⟦18 crowns|=⟧ for adults, according to the library, and ⟦six crowns|=⟧ for pupils. That was 15 a decade ago, if I remember rightly.
numbers | a | library | A yearly card costs ⟦18 euros|C104⟧ for adults, according to the statement of the library. Pupils pay less.
numbers | A | letter | The letter speaks of 1,900 households near the pier. ⟦Seventy-five|C103⟧ lamps will be replaced.
derived | A | appeal | The ferry carried ⟦more than 92,000|=+⟧ passengers in 2030. The province gives ⟦100,000 crowns|=+⟧ a month towards it.
derived | a | letter | The letter says that ⟦a quarter|=+⟧ of the piles have cracks, and that ⟦fifty|=+⟧ boats must move. It was sent on a Friday.
derived | A | letter | The town itself must find ⟦2.6 million crowns|=+⟧ for the pier. The pier is about ⟦a quarter of a mile|=+⟧ long.
derived | A | library | Lending rose by ⟦almost eight percent|=+⟧ from 2029 to 2030. The library spent ⟦a fifth|=+⟧ less on its building.
derived | A | library | The library lent more than ⟦130,000|C102⟧ items in 2030. It has three branches.
derived | a | letter | By the council's letter, cracks were found in ⟦a third|C102/C103⟧ of the piles. Divers worked for nine hours.
derived | a | library | The reading room will be closed for ⟦six weeks|=+⟧ next winter, the library's statement says. Readers are asked to use the branches.
derived | A | appeal | The ferry made about ⟦2,100|=+⟧ crossings and carried some ⟦107,000|=+⟧ passengers and cars. In January it lay still for more than two weeks.
arithmetic | a | letter | I counted 40 people in the hall: 25 voted for the plan, 12 against, and 3 abstained. The council's letter, sent earlier, says that 23 members were present at the first meeting.
arithmetic | A | library | Spending on books rose from 48,000 to 54,000 crowns, or by ⟦12.5 percent|=+⟧. The building cost 15,000 crowns less than in 2029.
arithmetic | a | letter | The vote was tight: of ⟦40|C105~⟧ people in the hall ⟦25|C105~⟧ voted for the plan, ⟦12|C105~⟧ against, and ⟦6|C105~⟧ abstained. The letter of the council came too late.
arithmetic | A | library | Spending on books rose from 48,000 to 54,000 crowns, an increase of ⟦15 percent|C102/C105⟧. Staff cost 322,000 crowns in 2030.
arithmetic | a | letter | The fair ran from 14 March to 2 May 2031, which makes ⟦nine weeks|C105⟧. The council's letter does not mention it.
arithmetic | a | library | The baker was born in 1961 and turned ⟦75|C105⟧ in 2031. The library's statement says that half of the readers are under 25.
arithmetic | a | appeal | Our own count gave 120 cars on the Friday and 180 on the Saturday, 300 in all. The open letter says that the ferry carried 14,800 cars in 2030.
arithmetic | a | appeal | The founder was born in 1950 and died in 2020 at the age of 70. The shop stayed open for seven weeks, from 14 March to 2 May 2031.
dates | a | letter | The council met on ⟦10 March|=⟧, its letter says, and work on the pier begins on ⟦8 April 2031|=⟧; an inspection follows in ⟦June|=⟧.
dates | A | library | The main building was opened on ⟦October 12, 1952|=⟧. Pavel Okonjo-Lind has been director since ⟦September 2027|=⟧.
dates | a | letter | The work on the pier begins on ⟦18 April 2031|D101⟧, says the letter of the council. It is to end by 30 September.
dates | A | library | The main building was opened on 12 October ⟦1962|D101⟧. The reading room will be closed from 5 January.
dates | a | letter | According to the letter, divers looked at the foundations on ⟦11 March 2031|=⟧; the inspection is planned for ⟦Tuesday, 3 June|=⟧.
dates | a | appeal | The open letter of ⟦2 May 2031|=⟧ recalls that the province announced its plan on ⟦7 April|=⟧. That was a Monday.
dates | a | letter | According to the letter, divers looked at the foundations on ⟦13 March 2031|D101⟧. They worked for nine hours.
dates | a | appeal | The meeting was held on ⟦Wednesday, 2 May 2031|D103⟧. The open letter had been sent that morning.
dates | A | library | The council of readers met on ⟦31 June 2031|D104⟧ and asked for longer hours. It has seven members.
dates | a | letter | The letter of the council says that Ilse Brandvold began her survey on ⟦19 January 2029|D101/D102⟧. She found cracks in 64 piles.
names | a | letter | The survey was made by ⟦Ilse Brandvold|=⟧ of Nordkai Engineering, the council's letter says. Deputy mayor Reinholt will lead the talks. My colleague Harriet Quill took the photographs.
names | A | library | Pavel Okonjo-Lind is the director. The members of the council of readers include Mr Omane and Ms Noor.
names | a | letter | The survey was made by Dr ⟦Ilse Brantvold|N101⟧ of Nordkai Engineering, the council's letter says. She found cracks in 64 piles.
names | A | appeal | The captain of the Anna Maren is ⟦John Wiklund|N101⟧. She was launched in 1964.
names | a | letter | The HWU is asked to name two delegates, according to the letter. The Harbour Workers' Union has not yet done so, a spokesman told us.
names | A | letter | Mayor Aldersen signed the letter. Dr Brandvold found cracks in 64 of the 256 piles.
names | a | library | The statement of the library says that ⟦Rupert Haldane|N102⟧ will close the reading room in January. It will open again in February.
names | a | letter | Two people from Portmere disagree. Agnes Kowalchuk wants a new pier, and Leo Dunmore wants none; Agnes ⟦Kowalchuck|N103⟧ has written to the mayor. The letter of the council says that the pier was built in 1887. "It must stay," said Agnes Kowalchuk.
absence | a | letter | The council's letter does not mention the ⟦lighthouse|=⟧. It deals with the pier alone.
absence | a | appeal | Nowhere does the open letter speak of the ⟦bridge|=⟧. The ferry, it says, made 2,140 crossings in 2030.
absence | a | letter | The council's letter ⟦does not mention berth fees|A101⟧. It deals with the pier alone.
absence | a | letter | The letter from the council says ⟦nothing about doctors|A101⟧ and nothing about the lighthouse. It is signed by the mayor.
absence | a | appeal* | The open letter does not mention the ⟦tunnel|?partial-source⟧. It was sent in May.
absence | A | library | The statement does not address the ⟦café|=⟧. The library has three branches.
absence | a | appeal | The signatories of the open letter make ⟦no mention of the subsidies|A101⟧. They speak of the winter.
absence | A | appeal | The open letter ⟦never names the captain|A101⟧. It is signed by eleven associations.
attribution | a | letter | The harbour café has ⟦17|0⟧ tables and opened on ⟦4 July 2019|0⟧. The council's letter says that the pier was built in 1887. We could not reach the ⟦5|0⟧ shop owners.
attribution | a | library | *Marenfeld, ⟦25 November|0⟧* — Some ⟦300|0⟧ people queued in the rain, and Olga Trent sold them tea. According to the library's statement, it has 24 members of staff.
attribution | a | letter | The harbour café has ⟦17|0⟧ tables. The pier, says the council's letter, was built in ⟦1897|D101⟧. The wind has not changed.
attribution | a | library | Some ⟦300|0⟧ people queued in the rain. The statement says that the library has ⟦34|C102⟧ members of staff.
names | a | guests | According to the programme, ⟦Muhammad al-Qassimi|i⟧ gives a talk. Nobody asked me.
names | A | guests | ⟦Aleksey Chaikin|i⟧ of the rope museum shows a walk of 240 metres. ⟦Youssef Haddad|i⟧ splices a hawser.
counts | a | guests | The programme promises ⟦three|C102⟧ sons of Yusuf Haddad, and a tea tent. It is a pity about the rain.
numbers | A | guests | Admission is ⟦3 crowns|=⟧. In 2030 the day had ⟦11,500|C102/C104⟧ visitors.
numbers | a | letter,library | According to the library's statement, a yearly card costs ⟦18 crowns|=⟧. The council's letter puts the fee for a berth at ⟦42.50 crowns|=⟧ a month.
numbers | a | letter,appeal | The pier is ⟦412 metres|=⟧ long.[^1] The café beside it has ⟦17|0⟧ tables.\n\n[^1]: See [@letter].
numbers | a | letter,library | The library says in its statement that it has ⟦31|C102⟧ members of staff. The council's letter says that 23 members were present.
counts | a | letter | ⟦Five|C101⟧ villages will take part in the race:\n\n- Upper Wick\n- Lower Wick\n- Stanmoor\n- Pell\n\nThe council's letter does not mention the race.
arithmetic | a | letter | Our own costs were small:\n\n| Item | Crowns |\n|---|---|\n| Paint | 120 |\n| Rope | 80 |\n| Total | 200 |\n\nThe council's letter says that the pier is 412 metres long.
counts | a | library | Four villages will take part in the race:\n\n1. Upper Wick\n2. Lower Wick\n3. Stanmoor\n4. Pell\n\nAccording to its statement, the library has three branches.
arithmetic | a | letter | Our own costs were small:\n\n| Item | Crowns |\n|---|---|\n| Paint | 120 |\n| Rope | 80 |\n| Total | ⟦230|C105⟧ |\n\nThe council's letter says that the pier is 412 metres long.
dates | a | library | The library's statement says that the reading room will be closed from 5 January to ⟦26 February 2032|D101⟧. The branches stay open.
""",
)
