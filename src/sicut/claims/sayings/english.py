"""English verbs of saying, and the small words around who said it."""

from sicut.claims.sayings.listed import Listed

ENGLISH = Listed(
    verbs="""said says say saying told tells asked asks wrote writes added adds stated states announced announces
        replied replies answered answers explained explains noted notes warned warns declared declares claimed
        claims insisted insists argued argues cried cries shouted shouts whispered whispers murmured murmurs
        muttered mutters remarked remarks observed observes continued continues concluded concludes recalled recalls
        testified testifies tweeted tweets posted posts commented comments acknowledged acknowledges admitted admits
        confirmed confirms denied denies promised promises vowed vows urged urges stressed stresses emphasized
        emphasizes emphasised emphasises suggested suggests exclaimed exclaims repeated repeats quoted quotes cited
        cites spoke speaks began begins complained complains protested protests objected objects demanded demands
        ordered orders retorted retorts gasped gasps sighed sighs laughed laughs sobbed sobs sang sings yelled yells
        screamed screams called calls responded responds informed informs thought thinks mused muses pleaded pleads
        begged begs inquired inquires enquired enquires pronounced maintained maintains contended contends alleged
        alleges interrupted interrupts ejaculated rejoined rejoins returned resumed resumes assured assures
        proceeded joked jokes quipped quips quoth described describes labelled labeled branded dubbed reads read
        echoed echoes joined broke burst put went goes growled growls grumbled grumbles bellowed bellows agreed
        agrees persisted persists ventured ventures snapped snaps barked barks advised advises faltered stammered
        stammers panted pants shrieked shrieks roared roars hissed hisses moaned moans groaned groans drawled drawls
        chuckled chuckles mumbled mumbles reflected reflects proposed proposes confessed confesses conceded concedes
        corrected corrects cautioned cautions coaxed giggled giggles soliloquised soliloquized interposed
        interjected countered counters counselled counseled challenged chided scolded predicted predicts lamented
        laments reported reports revealed reveals estimates estimated ruled rules found finds wailed wails whimpered
        purred snarled croaked blurted bawled exulted commanded commands dismissed dismisses rejected rejects hailed
        hails praised praises criticised criticises criticized criticizes condemned condemns blamed blames accused
        accuses reassured reassures reiterated reiterates summed pointed signed reasoned supplied prompted
        questioned questions volunteered grunted swore swears hummed recited recites believed believes feared fears
        hoped hopes""",
    weak="""laughed sighed sobbed chuckled grunted nodded panted moaned groaned gasped spoke speaks found finds
        read reads put went goes broke burst joined called calls ruled rules began begins proceeded returned
        reported reports revealed reveals believed believes feared fears hoped hopes thought thinks pointed signed
        supplied proposed rejected dismissed hailed blamed labelled labeled branded dubbed orders ordered questions
        answers promises comments posts demands reasoned challenged prompted questioned states notes claims
        estimates pants barks pleads swears hummed laughs sighs""",
    endings="ed",
    auxiliaries="""had has have was is were would could should will did does do can may might must been being be ll
        d s ve""",
    adverbs="""then also later once only just simply never always still now soon again however therefore suddenly
        first finally further recently yesterday today reportedly merely almost even often sometimes ever at last
        more both all here there thus so too up out""",
    male="he him his himself",
    female="she her herself hers",
    plural="they them their theirs we us our ours",
    self="i me my mine",
    subjects="he she they i we it somebody someone everybody everyone nobody another others one both each who",
    impersonal="it",
    articles="the a an",
    possessives="""his her my our their your its this that these those some one another two three several many few
        little""",
    links="of for from",
    particles="de von van der den du la le al bin ibn ben el da di dos ter ten",
    stops="""and but or nor so yet when while as if because since although though before after until unless where
        whereas whether than who whom whose which that what how why with without within in into on onto to toward
        towards at by from over under about against between through during upon up down out off away back across
        around behind beside beyond per via not no yes oh well then here there now once again very quite rather too
        also only just even still already soon later today yesterday tomorrow monday tuesday wednesday thursday
        friday saturday sunday january february march april june july august september october november december
        spring summer autumn winter christmas easter is are was were be been being am has have had do does did will
        would can could shall should may might must it he she they we you him them us me i perhaps meanwhile instead
        nevertheless however despite like suddenly finally last next thus hence therefore otherwise indeed both
        either neither every each all any such more most much chapter god good dear
        ah eh aye nay alas hullo hello hush hurrah bravo""",
    prepositions="""of for from to with in on at by about against under over into between without within during
        upon through behind beside beyond near inside across around toward towards""",
    conjunctions="and",
    likes="as",
    openers="but as when while if that because though then so yet for before after until once",
    according="according to| in the words of| as told to| so says| says| in the view of| in the opinion of",
    inside="in at from on near",
    men="""mr sir lord king prince father brother uncle son husband grandfather grandpa papa dad boy man gentleman
        fellow lad baronet duke earl count captain colonel general sergeant major monsieur herr señor bishop priest
        monk parson friar squire waiter landlord nephew widower chairman spokesman policeman fireman postman
        fisherman alderman baron""",
    women="""mrs miss ms lady queen princess mother sister aunt daughter wife grandmother grandma mama mamma mum
        girl woman gentlewoman dame duchess countess madam madame mademoiselle fräulein frau señora señorita nun
        nurse governess waitress landlady niece widow chairwoman spokeswoman policewoman maid housekeeper stewardess
        actress hostess baroness heiress""",
    titles="""mr mrs ms miss sir lord lady dr doctor prof professor captain colonel general sergeant major
        lieutenant corporal king queen prince princess father brother sister mother uncle aunt mayor president
        minister premier governor senator judge justice bishop archbishop pope rabbi imam reverend rev chancellor
        councillor councilman alderman secretary director chairman chairwoman spokesman spokeswoman spokesperson
        sheriff chief count countess duke duchess baron baroness parson squire madam madame monsieur herr frau señor
        señora st saint sen gov gen col capt lt sgt hon inspector superintendent commissioner ambassador congressman
        congresswoman representative detective officer constable engineer teacher principal headmaster dean
        chairperson coach old young little poor dear vice deputy former""",
    speeches="statement speech remarks address letter testimony message comments declaration",
    authors="by from of with",
    interviews="""interview with| conversation with| talk with| talking to| talks to| speaks to| we spoke to| q a
        with| questions for| an interview of""",
    shown="in conversation| in interview| interviewed",
    interviewers="interview by| interviewed by| questions by",
    asks="q question interviewer",
    answers="a answer",
    persons="""man woman boy girl person people child lady gentleman fellow speaker witness resident
        neighbour neighbor official author writer reporter journalist critic expert analyst teacher student farmer
        worker driver doctor nurse librarian gardener baker smith miller sailor fisherman""",
    hears="heard hears hear",
)
