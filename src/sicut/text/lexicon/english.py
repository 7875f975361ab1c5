"""English."""

from sicut.text.lexicon.entries import Entries

ENGLISH = Entries(
    negations="""no not never none nobody nothing nowhere neither nor cannot without hardly scarcely barely noone
        can't won't shan't ain't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't
        couldn't shouldn't mustn't needn't mightn't mayn't daren't oughtn't""",
    modals="""can can't cannot; could couldn't; may mayn't; might mightn't; must mustn't; shall shan't; should
        shouldn't; will won't; would wouldn't; ought oughtn't; need needn't; perhaps maybe; allegedly; reportedly;
        possibly; probably; certainly; definitely; likely""",
    quantifiers="""all; some; any; every; each; many; few; most; much; more; fewer; less; least; several; both;
        either; half halves; only; always; sometimes; often; seldom rarely; usually; mostly; nearly almost; enough;
        everybody everyone; somebody someone; anybody anyone; everything; something; anything; everywhere;
        somewhere; entire; whole; majority; minority; maximum; minimum; exactly; approximately roughly about; over;
        under; above; below; exceed""",
    numbers="""0 zero nought; 1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11
        eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen;
        20 twenty; 30 thirty; 40 forty fourty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety; 100 hundred;
        1000 thousand; 1000000 million; 1000000000 billion bn; 1000000000000 trillion; 12 dozen""",
    tallies="1 once; 2 twice; 3 thrice; 20 score",
    ordinals="""1 first firstly; 2 second secondly; 3 third thirdly; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8
        eighth; 9 ninth; 10 tenth; 11 eleventh; 12 twelfth; 13 thirteenth; 14 fourteenth; 15 fifteenth; 16
        sixteenth; 17 seventeenth; 18 eighteenth; 19 nineteenth; 20 twentieth; 30 thirtieth; 40 fortieth; 50
        fiftieth; 100 hundredth; 1000 thousandth""",
    units="""metre metres meter meters m; kilometre kilometres kilometer kilometers km kms; centimetre centimetres
        centimeter centimeters cm; millimetre millimetres millimeter millimeters mm; mile miles mi; yard yards yd
        yds; foot feet ft; inch inches; acre acres; hectare hectares ha; gram grams gramme grammes g; kilogram
        kilograms kilogramme kilogrammes kilo kilos kg kgs; tonne tonnes; ton tons; pound pounds lb lbs; ounce
        ounces oz; stone; litre litres liter liters l; millilitre millilitres milliliter milliliters ml; gallon
        gallons; pint pints; barrel barrels; percent pct; percentage; second seconds sec secs; minute minutes min
        mins; hour hours hr hrs h; day days; night nights; week weeks; fortnight fortnights; month months; quarter
        quarters; year years yr yrs; decade decades; century centuries; degree degrees; celsius; fahrenheit; watt
        watts w; kilowatt kilowatts kw; megawatt megawatts mw; volt volts; dollar dollars usd; cent cents; euro
        euros eur; gbp; shilling shillings; penny pennies pence; crown crowns; krone kroner; yen jpy; yuan; rouble
        roubles ruble rubles; rupee rupees; franc francs; peso pesos; lira; dinar dinars; dirham dirhams; knot
        knots; hertz hz; kilobyte kilobytes kb; megabyte megabytes mb; gigabyte gigabytes gb""",
    dates="""january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sept
        sep; october oct; november nov; december dec; monday mondays mon; tuesday tuesdays tue tues; wednesday
        wednesdays wed; thursday thursdays thu thurs; friday fridays fri; saturday saturdays sat; sunday sundays
        sun; today; yesterday; tomorrow; tonight; spring; summer; autumn; winter; noon; midnight; morning mornings;
        afternoon afternoons; evening evenings""",
    forms="""be am is are was were been being; have has had having; do does did done doing; say says said; go goes
        went gone; make made; take took taken; give gave given; come came; see saw seen; get got gotten; know knew
        known; think thought; tell told; become became; leave left; feel felt; bring brought; begin began begun;
        keep kept; hold held; write wrote written; stand stood; hear heard; mean meant; meet met; run ran; pay paid;
        sit sat; speak spoke spoken; lie lay lain; lead led; read; grow grew grown; lose lost; fall fell fallen;
        send sent; build built; understand understood; draw drew drawn; break broke broken; spend spent; rise rose
        risen; drive drove driven; buy bought; wear wore worn; choose chose chosen; eat ate eaten; drink drank
        drunk; sing sang sung; sell sold; seek sought; teach taught; catch caught; fight fought; throw threw thrown;
        fly flew flown; sleep slept; win won; find found; bind bound; shoot shot; hide hid hidden; ride rode ridden;
        swim swam swum; steal stole stolen; forget forgot forgotten; shake shook shaken; tear tore torn; bear bore
        borne; swear swore sworn; hang hung; lend lent; bend bent; feed fed; flee fled; light lit; strike struck;
        sweep swept; wake woke woken; bite bit bitten; blow blew blown; deal dealt; dig dug; freeze froze frozen;
        lay laid; ring rang rung; sink sank sunk; spring sprang sprung; stick stuck; spread; man men; woman women;
        child children; person people; mouse mice; tooth teeth; goose geese; this these; that those; i me; he him
        his; she her hers; we us our ours; they them their theirs; who whom whose; good better best; bad worse
        worst; life lives; wife wives; knife knives; leaf leaves; half halves; learn learnt; burn burnt; dream
        dreamt""",
    weak="""a an second seconds stone sec min mins m h l g w ha mi kw mw mb kb sat sun mon mar jan wed spring over
        under above below about score cent march knot knots quarter quarters pound pounds yard yards foot night
        nights need needs much half light hr ft crown crowns degree degrees ml mm cm lira either hz once twice noon
        morning mornings evening evenings afternoon afternoons winter summer autumn kilo usd eur ton exceed entire
        whole often usually likely enough certainly both""",
    joiners="and",
    articles="a an",
    limits=(
        "up to",
        "as many as",
        "as much as",
        "a few",
        "a little",
        "a lot of",
        "no more than",
        "a number of",
    ),
    chances=(
        "have to",
        "has to",
        "had to",
        "able to",
        "need to",
        "would have",
        "is said to",
    ),
    paradigms=(
        "- s es d ed ing ly er est",
        "e es ed ing er est ely",
        "y ies ied ying ier iest ily",
        "f ves",
        "le ly",
        "ic ically",
        "fe ves",
        "- n en",
    ),
    prefixes="un in non im il ir dis",
    suffixes="less",
    undenied="""indeed inform informed informs income inside insight inland indoor indoors include included increase
        inspire install instance intend intent invent invest invested investing investment invoice input inmate
        inlet inborn inbound inflow inflame intake insure insured image imprint imprinted improve impose imposed
        impact import imported imports importing importer important impart impress impressed immigrant immigrants
        immigration irritate illuminate impound impounded unless bless until under union unions uncle unit unite
        discover discovered display displayed dispose disposed distance distress district dispute disease discourse
        disguise dissolve dissolved discard discarded discount discounts discharge discharged dispatch dismay
        dismiss regardless infield insert inroad inquest inset inspect interned internal innate incite incited
        instead inflight invaluable intone inscribe inscribed inquire inhabit inhabited dispossess unions distill
        intact""",
    twins="""even evening; off offer; form former; numb number; corn corner; mast master; show shower; flow flower;
        tow tower; for forest; inter interest; ear early; new news; hard hardly; late lately; near nearly; mean
        means; for fores; will willing; bear bearing; stat state; plan plane; plan planed; car cared; star stared;
        car care; wing winged; add adder; lad ladder; pit pity; oft often; open ope; tok token; tak taken; bar bare;
        war wares; pap paper; mat mater; cap cape; hop hope; rat rate; tub tube; cub cube; not note; on one; an any;
        has hasn; the then; them themes; pass past; war warn; cart carted; lad laden; gold golden; wood wooden; kit
        kitten; mar married; part parts""",
    ordinal_endings="st nd rd th",
)
