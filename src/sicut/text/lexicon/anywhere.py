"""Words of all languages that are not weak, written by scripts/lexicon_tables.py; do not edit."""

NEGATIONS = frozenset(
    """
    aint arent aucun aucune aucunes aucuns barely cannot cant couldnt darent didnt doesnt dont
    guere hadnt hardly hasnt havent isnt jamais jamas kein keine keinem keinen keiner
    keinerlei keines keinesfalls keineswegs keins maynt mightnt mitnichten mustnt naccepte
    nadie nai naime narrive nas naura nauraient naurait nauront nautorise navaient navait
    navez navoir navons nayant neednt neither nentend netaient netait netes netions netre neut
    never nexiste nicht nichts nie niemals niemand niemandem niemanden niemandes ningun
    ninguna ningunas ninguno ningunos nira nirgends nirgendwo nirons no nobody noffre none
    nont noone nor not nothing noublie nouvre nouvrira nowhere nulle nullement nunca oughtnt
    scarcely shant shouldnt tampoco wasnt weder werent without wont wouldnt без безо не нельзя
    нет нету ни нигде никак никакая никакие никаких никакого никакои никем никогда никого
    никому никто никуда ниоткуда ничего ничем ничему ничто отнюдь ابدا الابدا البدون البلا
    الدونما العدم الغير الفلا الفلم الفلن اللا اللات اللست اللسنا اللم اللن الليس الليسا
    الليست الليسوا الولا الولم الولن بابدا بالابدا بالبدون بالبلا بالدونما بالعدم بالغير
    بالفلا بالفلم بالفلن باللا باللات باللست باللسنا باللم باللن بالليس بالليسا بالليست
    بالليسوا بالولا بالولم بالولن ببدون ببلا بدونما بعدم بغير بفلا بفلم بفلن بلا بلات بلست
    بلسنا بلم بلن بليس بليسا بليست بليسوا بولا بولم بولن دونما عدم غير فابدا فبدون فبلا فدونما
    فعدم فغير ففلا ففلم ففلن فلا فلات فلست فلسنا فلم فلن فليس فليسا فليست فليسوا فولا فولم
    فولن لا لابدا لات لبدون لبلا لدونما لسنا لعدم لغير لفلا لفلم لفلن للا للات للست للسنا للم
    للن لليس لليسا لليست لليسوا لم لن لولا لولم لولن ليس ليسا ليست ليسوا وابدا والابدا والبدون
    والبلا والدونما والعدم والغير والفلا والفلم والفلن واللا واللات واللست واللسنا واللم واللن
    والليس والليسا والليست والليسوا والولا والولم والولن وبدون وبلا ودونما وعدم وغير وفلا وفلم
    وفلن ولا ولات ولست ولسنا ولم ولن وليس وليسا وليست وليسوا وولا وولم وولن 不 勿 无 未 毋 沒 没 無 莫
    """.split()
)

NUMBERS = frozenset(
    """
    achter achtes achthundert achttausend achtundachtzig achtundachtzigste achtundachtzigstem
    achtundachtzigsten achtundachtzigster achtundachtzigstes achtunddreissig
    achtunddreissigste achtunddreissigstem achtunddreissigsten achtunddreissigster
    achtunddreissigstes achtundfunfzig achtundfunfzigste achtundfunfzigstem achtundfunfzigsten
    achtundfunfzigster achtundfunfzigstes achtundneunzig achtundneunzigste achtundneunzigstem
    achtundneunzigsten achtundneunzigster achtundneunzigstes achtundsechzig achtundsechzigste
    achtundsechzigstem achtundsechzigsten achtundsechzigster achtundsechzigstes achtundsiebzig
    achtundsiebzigste achtundsiebzigstem achtundsiebzigsten achtundsiebzigster
    achtundsiebzigstes achtundvierzig achtundvierzigste achtundvierzigstem achtundvierzigsten
    achtundvierzigster achtundvierzigstes achtundzwanzig achtundzwanzigste achtundzwanzigstem
    achtundzwanzigsten achtundzwanzigster achtundzwanzigstes achtzehn achtzehnhundert
    achtzehntausend achtzehnte achtzehntem achtzehnten achtzehnter achtzehntes achtzig
    achtzigste achtzigstem achtzigsten achtzigster achtzigstes billion billon billones bn
    catorce centaine centaines centieme cero cien ciento cinco cincuenta cinq cinquante
    cinquieme cuarenta cuatro cuatrocientas cuatrocientos decima decimo deux deuxieme
    diecinueve dieciocho dieciseis diecisiete diez dixhuit dixieme dixneuf dixsept docena
    docenas doscientas doscientos douzaine douze douzieme dozen drei dreihundert dreimal
    dreissig dreissigste dreissigstem dreissigsten dreissigster dreissigstes dreitausend
    dreiundachtzig dreiundachtzigste dreiundachtzigstem dreiundachtzigsten dreiundachtzigster
    dreiundachtzigstes dreiunddreissig dreiunddreissigste dreiunddreissigstem
    dreiunddreissigsten dreiunddreissigster dreiunddreissigstes dreiundfunfzig
    dreiundfunfzigste dreiundfunfzigstem dreiundfunfzigsten dreiundfunfzigster
    dreiundfunfzigstes dreiundneunzig dreiundneunzigste dreiundneunzigstem dreiundneunzigsten
    dreiundneunzigster dreiundneunzigstes dreiundsechzig dreiundsechzigste dreiundsechzigstem
    dreiundsechzigsten dreiundsechzigster dreiundsechzigstes dreiundsiebzig dreiundsiebzigste
    dreiundsiebzigstem dreiundsiebzigsten dreiundsiebzigster dreiundsiebzigstes dreiundvierzig
    dreiundvierzigste dreiundvierzigstem dreiundvierzigsten dreiundvierzigster
    dreiundvierzigstes dreiundzwanzig dreiundzwanzigste dreiundzwanzigstem dreiundzwanzigsten
    dreiundzwanzigster dreiundzwanzigstes dreizehn dreizehnhundert dreizehntausend dreizehnte
    dreizehntem dreizehnten dreizehnter dreizehntes dritte drittem dritten dritter drittes
    duodecima duodecimo dutzend eight eighteen eighteenth eighth eighty einhundert eintausend
    einundachtzig einundachtzigste einundachtzigstem einundachtzigsten einundachtzigster
    einundachtzigstes einunddreissig einunddreissigste einunddreissigstem einunddreissigsten
    einunddreissigster einunddreissigstes einundfunfzig einundfunfzigste einundfunfzigstem
    einundfunfzigsten einundfunfzigster einundfunfzigstes einundneunzig einundneunzigste
    einundneunzigstem einundneunzigsten einundneunzigster einundneunzigstes einundsechzig
    einundsechzigste einundsechzigstem einundsechzigsten einundsechzigster einundsechzigstes
    einundsiebzig einundsiebzigste einundsiebzigstem einundsiebzigsten einundsiebzigster
    einundsiebzigstes einundvierzig einundvierzigste einundvierzigstem einundvierzigsten
    einundvierzigster einundvierzigstes einundzwanzig einundzwanzigste einundzwanzigstem
    einundzwanzigsten einundzwanzigster einundzwanzigstes eleven eleventh elfhundert
    elftausend elfte elften elfter elftes erste erstem ersten erstes fifteen fifteenth fifth
    fiftieth fifty first firstly five fortieth forty four fourteen fourteenth fourth fourty
    funf funfhundert funftausend funfte funften funfter funftes funfundachtzig
    funfundachtzigste funfundachtzigstem funfundachtzigsten funfundachtzigster
    funfundachtzigstes funfunddreissig funfunddreissigste funfunddreissigstem
    funfunddreissigsten funfunddreissigster funfunddreissigstes funfundfunfzig
    funfundfunfzigste funfundfunfzigstem funfundfunfzigsten funfundfunfzigster
    funfundfunfzigstes funfundneunzig funfundneunzigste funfundneunzigstem funfundneunzigsten
    funfundneunzigster funfundneunzigstes funfundsechzig funfundsechzigste funfundsechzigstem
    funfundsechzigsten funfundsechzigster funfundsechzigstes funfundsiebzig funfundsiebzigste
    funfundsiebzigstem funfundsiebzigsten funfundsiebzigster funfundsiebzigstes funfundvierzig
    funfundvierzigste funfundvierzigstem funfundvierzigsten funfundvierzigster
    funfundvierzigstes funfundzwanzig funfundzwanzigste funfundzwanzigstem funfundzwanzigsten
    funfundzwanzigster funfundzwanzigstes funfzehn funfzehnhundert funfzehntausend funfzehnte
    funfzehntem funfzehnten funfzehnter funfzehntes funfzig funfzigste funfzigstem funfzigsten
    funfzigster funfzigstes huit huitante huitieme hundert hundred hundredth milliard
    milliarde milliarden milliards million millionen millon millones neun neunhundert
    neuntausend neunte neunten neunter neuntes neunundachtzig neunundachtzigste
    neunundachtzigstem neunundachtzigsten neunundachtzigster neunundachtzigstes
    neununddreissig neununddreissigste neununddreissigstem neununddreissigsten
    neununddreissigster neununddreissigstes neunundfunfzig neunundfunfzigste
    neunundfunfzigstem neunundfunfzigsten neunundfunfzigster neunundfunfzigstes neunundneunzig
    neunundneunzigste neunundneunzigstem neunundneunzigsten neunundneunzigster
    neunundneunzigstes neunundsechzig neunundsechzigste neunundsechzigstem neunundsechzigsten
    neunundsechzigster neunundsechzigstes neunundsiebzig neunundsiebzigste neunundsiebzigstem
    neunundsiebzigsten neunundsiebzigster neunundsiebzigstes neunundvierzig neunundvierzigste
    neunundvierzigstem neunundvierzigsten neunundvierzigster neunundvierzigstes neunundzwanzig
    neunundzwanzigste neunundzwanzigstem neunundzwanzigsten neunundzwanzigster
    neunundzwanzigstes neunzehn neunzehnhundert neunzehntausend neunzehnte neunzehntem
    neunzehnten neunzehnter neunzehntes neunzig neunzigste neunzigstem neunzigsten neunzigster
    neunzigstes neuvieme nine nineteen nineteenth ninety ninth nonante nought novecientas
    novecientos novena noveno noventa nueve ochenta ochocientas ochocientos octante octava
    octavo one onzieme premier premiere premieres premiers primer primera primeras primero
    primeros quarante quatorze quatre quatrevingt quatrevingts quatrieme quince quinientas
    quinientos quinzaine sechs sechshundert sechstausend sechste sechsten sechster sechstes
    sechsundachtzig sechsundachtzigste sechsundachtzigstem sechsundachtzigsten
    sechsundachtzigster sechsundachtzigstes sechsunddreissig sechsunddreissigste
    sechsunddreissigstem sechsunddreissigsten sechsunddreissigster sechsunddreissigstes
    sechsundfunfzig sechsundfunfzigste sechsundfunfzigstem sechsundfunfzigsten
    sechsundfunfzigster sechsundfunfzigstes sechsundneunzig sechsundneunzigste
    sechsundneunzigstem sechsundneunzigsten sechsundneunzigster sechsundneunzigstes
    sechsundsechzig sechsundsechzigste sechsundsechzigstem sechsundsechzigsten
    sechsundsechzigster sechsundsechzigstes sechsundsiebzig sechsundsiebzigste
    sechsundsiebzigstem sechsundsiebzigsten sechsundsiebzigster sechsundsiebzigstes
    sechsundvierzig sechsundvierzigste sechsundvierzigstem sechsundvierzigsten
    sechsundvierzigster sechsundvierzigstes sechsundzwanzig sechsundzwanzigste
    sechsundzwanzigstem sechsundzwanzigsten sechsundzwanzigster sechsundzwanzigstes sechzehn
    sechzehnhundert sechzehntausend sechzehnte sechzehntem sechzehnten sechzehnter sechzehntes
    sechzig sechzigste sechzigstem sechzigsten sechzigster sechzigstes secondly seis
    seiscientas seiscientos septante septieme septima septimo sesenta setecientas setecientos
    setenta seven seventeen seventeenth seventh seventy sexta sexto sieben siebenhundert
    siebentausend siebenundachtzig siebenundachtzigste siebenundachtzigstem
    siebenundachtzigsten siebenundachtzigster siebenundachtzigstes siebenunddreissig
    siebenunddreissigste siebenunddreissigstem siebenunddreissigsten siebenunddreissigster
    siebenunddreissigstes siebenundfunfzig siebenundfunfzigste siebenundfunfzigstem
    siebenundfunfzigsten siebenundfunfzigster siebenundfunfzigstes siebenundneunzig
    siebenundneunzigste siebenundneunzigstem siebenundneunzigsten siebenundneunzigster
    siebenundneunzigstes siebenundsechzig siebenundsechzigste siebenundsechzigstem
    siebenundsechzigsten siebenundsechzigster siebenundsechzigstes siebenundsiebzig
    siebenundsiebzigste siebenundsiebzigstem siebenundsiebzigsten siebenundsiebzigster
    siebenundsiebzigstes siebenundvierzig siebenundvierzigste siebenundvierzigstem
    siebenundvierzigsten siebenundvierzigster siebenundvierzigstes siebenundzwanzig
    siebenundzwanzigste siebenundzwanzigstem siebenundzwanzigsten siebenundzwanzigster
    siebenundzwanzigstes siebte siebten siebter siebtes siebzehn siebzehnhundert
    siebzehntausend siebzehnte siebzehntem siebzehnten siebzehnter siebzehntes siebzig
    siebzigste siebzigstem siebzigsten siebzigster siebzigstes siete six sixieme sixteen
    sixteenth sixth sixty soixante tausend ten tenth tercer tercera tercero third thirdly
    thirteen thirteenth thirtieth thirty thousand thousandth three thrice trece treinta treize
    trente trescientas trescientos trillion trois troisieme twelfth twelve twentieth twenty
    two undecima undecimo veinte veinticinco veinticuatro veintidos veintinueve veintiocho
    veintiseis veintisiete veintitres veintiun veintiuna veintiuno vier vierhundert
    viertausend vierte vierten vierter viertes vierundachtzig vierundachtzigste
    vierundachtzigstem vierundachtzigsten vierundachtzigster vierundachtzigstes
    vierunddreissig vierunddreissigste vierunddreissigstem vierunddreissigsten
    vierunddreissigster vierunddreissigstes vierundfunfzig vierundfunfzigste
    vierundfunfzigstem vierundfunfzigsten vierundfunfzigster vierundfunfzigstes vierundneunzig
    vierundneunzigste vierundneunzigstem vierundneunzigsten vierundneunzigster
    vierundneunzigstes vierundsechzig vierundsechzigste vierundsechzigstem vierundsechzigsten
    vierundsechzigster vierundsechzigstes vierundsiebzig vierundsiebzigste vierundsiebzigstem
    vierundsiebzigsten vierundsiebzigster vierundsiebzigstes vierundvierzig vierundvierzigste
    vierundvierzigstem vierundvierzigsten vierundvierzigster vierundvierzigstes vierundzwanzig
    vierundzwanzigste vierundzwanzigstem vierundzwanzigsten vierundzwanzigster
    vierundzwanzigstes vierzehn vierzehnhundert vierzehntausend vierzehnte vierzehntem
    vierzehnten vierzehnter vierzehntes vierzig vierzigste vierzigstem vierzigsten vierzigster
    vierzigstes vingt vingtaine vingtieme vingts zehn zehnhundert zehntausend zehnte zehnten
    zehnter zehntes zero zwanzig zwanzigste zwanzigstem zwanzigsten zwanzigster zwanzigstes
    zwei zweihundert zweimal zweitausend zweite zweitem zweiten zweiter zweites zweiundachtzig
    zweiundachtzigste zweiundachtzigstem zweiundachtzigsten zweiundachtzigster
    zweiundachtzigstes zweiunddreissig zweiunddreissigste zweiunddreissigstem
    zweiunddreissigsten zweiunddreissigster zweiunddreissigstes zweiundfunfzig
    zweiundfunfzigste zweiundfunfzigstem zweiundfunfzigsten zweiundfunfzigster
    zweiundfunfzigstes zweiundneunzig zweiundneunzigste zweiundneunzigstem zweiundneunzigsten
    zweiundneunzigster zweiundneunzigstes zweiundsechzig zweiundsechzigste zweiundsechzigstem
    zweiundsechzigsten zweiundsechzigster zweiundsechzigstes zweiundsiebzig zweiundsiebzigste
    zweiundsiebzigstem zweiundsiebzigsten zweiundsiebzigster zweiundsiebzigstes zweiundvierzig
    zweiundvierzigste zweiundvierzigstem zweiundvierzigsten zweiundvierzigster
    zweiundvierzigstes zweiundzwanzig zweiundzwanzigste zweiundzwanzigstem zweiundzwanzigsten
    zweiundzwanzigster zweiundzwanzigstes zwo zwohundert zwolf zwolfhundert zwolftausend
    zwolfte zwolften zwolfter zwolftes zwotausend zwoundachtzig zwoundachtzigste
    zwoundachtzigstem zwoundachtzigsten zwoundachtzigster zwoundachtzigstes zwounddreissig
    zwounddreissigste zwounddreissigstem zwounddreissigsten zwounddreissigster
    zwounddreissigstes zwoundfunfzig zwoundfunfzigste zwoundfunfzigstem zwoundfunfzigsten
    zwoundfunfzigster zwoundfunfzigstes zwoundneunzig zwoundneunzigste zwoundneunzigstem
    zwoundneunzigsten zwoundneunzigster zwoundneunzigstes zwoundsechzig zwoundsechzigste
    zwoundsechzigstem zwoundsechzigsten zwoundsechzigster zwoundsechzigstes zwoundsiebzig
    zwoundsiebzigste zwoundsiebzigstem zwoundsiebzigsten zwoundsiebzigster zwoundsiebzigstes
    zwoundvierzig zwoundvierzigste zwoundvierzigstem zwoundvierzigsten zwoundvierzigster
    zwoundvierzigstes zwoundzwanzig zwoundzwanzigste zwoundzwanzigstem zwoundzwanzigsten
    zwoundzwanzigster zwoundzwanzigstes восемнадцати восемнадцать восемь восемьдесят восемьсот
    восемью восьмая восьми восьмидесяти восьмисот восьмого восьмое восьмои вторая второго
    второе второи втором второму вторую вторые вторых два двадцати двадцать две двенадцатая
    двенадцати двенадцатого двенадцатыи двенадцать двести двое двоих двум двумя двух двухсот
    девяноста девяносто девятая девяти девятисот девятнадцати девятнадцать девятого девятое
    девятыи девять девятьсот девятью десятая десяти десятого десятое десятыи десять десятью
    дюжина дюжины миллиард миллиарда миллиардов миллион миллиона миллионов ноль нуль один
    одиннадцатая одиннадцати одиннадцатого одиннадцатыи одиннадцать одним одного одном одному
    первая первого первое первои первом первому первую первые первыи первых полтора полторы
    пятая пяти пятидесяти пятисот пятнадцати пятнадцать пятого пятое пятои пятыи пять
    пятьдесят пятьсот пятью седьмая седьмого седьмое седьмои семи семидесяти семисот
    семнадцати семнадцать семь семьдесят семьсот семью сорок сорока сто трем тремя третии
    третье третьего третьеи третьем третью третья трех трехсот три тридцати тридцать
    тринадцати тринадцать триста трое троих тысяч тысяча тысячам тысяче тысячи тысячу четверо
    четвертая четвертого четвертое четвертои четвертыи четыре четырем четыреста четырех
    четырехсот четырнадцати четырнадцать четырьмя шестая шести шестидесяти шестисот
    шестнадцати шестнадцать шестого шестое шестои шесть шестьдесят шестьсот шестью اثنا اثنان
    اثنتا اثنتان اثنتي اثنتين اثني اثنين احدعشر اربع اربعة اربعماية اربعمية اربعون اربعين
    الاثنا الاثنان الاثنتا الاثنتان الاثنتي الاثنتين الاثني الاثنين الاحدعشر الاربع الاربعة
    الاربعماية الاربعمية الاربعون الاربعين الاف الالاف الالاول الالاولي الالتاسع الالتاسعة
    الالثالث الالثالثة الالثامن الالثامنة الالثاني الالثانية الالخامس الالخامسة الالرابع
    الالرابعة الالسابع الالسابعة الالسادس الالسادسة الالعاشر الالعاشرة الالف الالفان الالفين
    الاولي التاسع التاسعة التسع التسعة التسعماية التسعمية التسعون التسعين الثالث الثالثة
    الثامن الثامنة الثاني الثلاث الثلاثة الثلاثماية الثلاثمية الثلاثون الثلاثين الثمان
    الثمانماية الثمانمية الثمانون الثماني الثمانية الثمانين الخامس الخامسة الخمس الخمسة
    الخمسماية الخمسمية الخمسون الخمسين الرابع الرابعة السابع السابعة السادس السادسة السبع
    السبعة السبعماية السبعمية السبعون السبعين الستة الستماية الستمية الستون الستين العاشر
    العاشرة العشر العشرة العشرون العشرين الف الفان الفين الماية المايتان المايتين الملايين
    المليار المليارات المليون المية الميتان الميتين الواحد الواحدة اولي باثنا باثنان باثنتا
    باثنتان باثنتي باثنتين باثني باثنين باحدعشر باربع باربعة باربعماية باربعمية باربعون
    باربعين بالاثنا بالاثنان بالاثنتا بالاثنتان بالاثنتي بالاثنتين بالاثني بالاثنين بالاحدعشر
    بالاربع بالاربعة بالاربعماية بالاربعمية بالاربعون بالاربعين بالاف بالالاف بالالاول
    بالالاولي بالالتاسع بالالتاسعة بالالثالث بالالثالثة بالالثامن بالالثامنة بالالثاني
    بالالثانية بالالخامس بالالخامسة بالالرابع بالالرابعة بالالسابع بالالسابعة بالالسادس
    بالالسادسة بالالعاشر بالالعاشرة بالالف بالالفان بالالفين بالاولي بالتاسع بالتاسعة بالتسع
    بالتسعة بالتسعماية بالتسعمية بالتسعون بالتسعين بالثالث بالثالثة بالثامن بالثامنة بالثاني
    بالثلاث بالثلاثة بالثلاثماية بالثلاثمية بالثلاثون بالثلاثين بالثمان بالثمانماية بالثمانمية
    بالثمانون بالثماني بالثمانية بالثمانين بالخامس بالخامسة بالخمس بالخمسة بالخمسماية
    بالخمسمية بالخمسون بالخمسين بالرابع بالرابعة بالسابع بالسابعة بالسادس بالسادسة بالسبع
    بالسبعة بالسبعماية بالسبعمية بالسبعون بالسبعين بالستة بالستماية بالستمية بالستون بالستين
    بالعاشر بالعاشرة بالعشر بالعشرة بالعشرون بالعشرين بالف بالفان بالفين بالماية بالمايتان
    بالمايتين بالملايين بالمليار بالمليارات بالمليون بالمية بالميتان بالميتين بالواحد بالواحدة
    باولي بتاسع بتسع بتسعة بتسعماية بتسعمية بتسعون بتسعين بثالث بثامن بثلاث بثلاثة بثلاثماية
    بثلاثمية بثلاثون بثلاثين بثمان بثمانماية بثمانمية بثمانون بثماني بثمانية بثمانين بخامس
    بخمس بخمسة بخمسماية بخمسمية بخمسون بخمسين برابع بسابع بسادس بسبع بسبعة بسبعماية بسبعمية
    بسبعون بسبعين بستة بستماية بستمية بستون بستين بعاشر بعشر بعشرة بعشرون بعشرين بماية بمايتان
    بمايتين بملايين بمليار بمليارات بمليون بمية بميتان بميتين بواحد بواحدة تاسع تسع تسعة
    تسعماية تسعمية تسعون تسعين ثالث ثامن ثلاث ثلاثة ثلاثماية ثلاثمية ثلاثون ثلاثين ثمان
    ثمانماية ثمانمية ثمانون ثماني ثمانية ثمانين خامس خمس خمسة خمسماية خمسمية خمسون خمسين رابع
    سابع سادس سبع سبعة سبعماية سبعمية سبعون سبعين ستة ستماية ستمية ستون ستين عاشر عشر عشرة
    عشرون عشرين فاثنا فاثنان فاثنتا فاثنتان فاثنتي فاثنتين فاثني فاثنين فاحدعشر فاربع فاربعة
    فاربعماية فاربعمية فاربعون فاربعين فالاف فالاول فالاولي فالتاسع فالتاسعة فالثالث فالثالثة
    فالثامن فالثامنة فالثاني فالثانية فالخامس فالخامسة فالرابع فالرابعة فالسابع فالسابعة
    فالسادس فالسادسة فالعاشر فالعاشرة فالف فالفان فالفين فاولي فتاسع فتسع فتسعة فتسعماية
    فتسعمية فتسعون فتسعين فثالث فثامن فثلاث فثلاثة فثلاثماية فثلاثمية فثلاثون فثلاثين فثمان
    فثمانماية فثمانمية فثمانون فثماني فثمانية فثمانين فخامس فخمس فخمسة فخمسماية فخمسمية فخمسون
    فخمسين فرابع فسابع فسادس فسبع فسبعة فسبعماية فسبعمية فسبعون فسبعين فستة فستماية فستمية
    فستون فستين فعاشر فعشر فعشرة فعشرون فعشرين فماية فمايتان فمايتين فملايين فمليار فمليارات
    فمليون فمية فميتان فميتين فواحد فواحدة لاثنا لاثنان لاثنتا لاثنتان لاثنتي لاثنتين لاثني
    لاثنين لاحدعشر لاربع لاربعة لاربعماية لاربعمية لاربعون لاربعين لالاف لالاول لالاولي
    لالتاسع لالتاسعة لالثالث لالثالثة لالثامن لالثامنة لالثاني لالثانية لالخامس لالخامسة
    لالرابع لالرابعة لالسابع لالسابعة لالسادس لالسادسة لالعاشر لالعاشرة لالف لالفان لالفين
    لاولي لتاسع لتسع لتسعة لتسعماية لتسعمية لتسعون لتسعين لثالث لثامن لثلاث لثلاثة لثلاثماية
    لثلاثمية لثلاثون لثلاثين لثمان لثمانماية لثمانمية لثمانون لثماني لثمانية لثمانين لخامس
    لخمس لخمسة لخمسماية لخمسمية لخمسون لخمسين لرابع لسابع لسادس لسبع لسبعة لسبعماية لسبعمية
    لسبعون لسبعين لستة لستماية لستمية لستون لستين لعاشر لعشر لعشرة لعشرون لعشرين لماية لمايتان
    لمايتين لملايين لمليار لمليارات لمليون لمية لميتان لميتين لواحد لواحدة ماية مايتان مايتين
    ملايين مليار مليارات مليون مية ميتان ميتين واثنا واثنان واثنتا واثنتان واثنتي واثنتين
    واثني واثنين واحدة واحدعشر واربع واربعة واربعماية واربعمية واربعون واربعين والاثنا
    والاثنان والاثنتا والاثنتان والاثنتي والاثنتين والاثني والاثنين والاحدعشر والاربع والاربعة
    والاربعماية والاربعمية والاربعون والاربعين والاف والالاف والالاول والالاولي والالتاسع
    والالتاسعة والالثالث والالثالثة والالثامن والالثامنة والالثاني والالثانية والالخامس
    والالخامسة والالرابع والالرابعة والالسابع والالسابعة والالسادس والالسادسة والالعاشر
    والالعاشرة والالف والالفان والالفين والاولي والتاسع والتاسعة والتسع والتسعة والتسعماية
    والتسعمية والتسعون والتسعين والثالث والثالثة والثامن والثامنة والثاني والثلاث والثلاثة
    والثلاثماية والثلاثمية والثلاثون والثلاثين والثمان والثمانماية والثمانمية والثمانون
    والثماني والثمانية والثمانين والخامس والخامسة والخمس والخمسة والخمسماية والخمسمية والخمسون
    والخمسين والرابع والرابعة والسابع والسابعة والسادس والسادسة والسبع والسبعة والسبعماية
    والسبعمية والسبعون والسبعين والستة والستماية والستمية والستون والستين والعاشر والعاشرة
    والعشر والعشرة والعشرون والعشرين والف والفان والفين والماية والمايتان والمايتين والملايين
    والمليار والمليارات والمليون والمية والميتان والميتين والواحد والواحدة واولي وتاسع وتسع
    وتسعة وتسعماية وتسعمية وتسعون وتسعين وثالث وثامن وثلاث وثلاثة وثلاثماية وثلاثمية وثلاثون
    وثلاثين وثمان وثمانماية وثمانمية وثمانون وثماني وثمانية وثمانين وخامس وخمس وخمسة وخمسماية
    وخمسمية وخمسون وخمسين ورابع وسابع وسادس وسبع وسبعة وسبعماية وسبعمية وسبعون وسبعين وستة
    وستماية وستمية وستون وستين وعاشر وعشر وعشرة وعشرون وعشرين وماية ومايتان ومايتين وملايين
    ومليار ومليارات ومليون ومية وميتان وميتين وواحد وواحدة 〇 七 万 三 两 九 二 五 亿 仟 佰 億 兩 八 六 十 千 四
    壹 捌 柒 玖 百 肆 萬 贰 零
    """.split()
)
