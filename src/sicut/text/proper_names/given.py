"""Given names: which of them are one, and which are so common that no slip makes one of another.

From general knowledge of naming in the languages served; each line has the forms of one name, apart by spaces: before
the bar those that are forms of it in other languages or short for it, after the bar other spellings of the first.
"""

from collections.abc import Mapping
from functools import cache

from sicut.text.fold import letters

_NAMES = """
alexander aleksandr aleksander alexandre alejandro alessandro oleksandr aliaksandr alex alec sasha sandro
alexandra aleksandra alessandra alejandra oleksandra
alexei aleksei alexey aleksey alexej oleksiy
andrew andrei andrey andrej andriy andreas andre andres andrea andrzej andy drew
anthony antonio anton antoine antony tony
anna anne ann hanna hannah anne-marie|ann anne
benjamin binyamin ben bibi benny
bernard bernhard bernardo
charles carlos karl carl carlo karel charlie chuck
catherine ekaterina yekaterina katharina caterina kate katie kathy cathy katja katya|kathryn katherine katharine
christopher christophe cristobal kristof chris|kristopher
christian cristian|kristian
daniel danilo danny dan|daniil danil
david dawid davide dave|davyd
dmitry dmitri dmitriy dmitrij dmytro dimitri
donald don donnie
edward eduard eduardo edouard ed eddie ted
elizabeth elisabeth elisabetta isabel yelizaveta elizaveta liz beth lizzie betty|elisabeth
eric|erik erick
eugene yevgeny evgeny evgeni yevgeni jewgeni evgenij yevhen evgeniy
francis francisco francesco francois franz frank
frederick friedrich federico frederic fred fritz|fredrich fridrich frederik fredrik
geoffrey|jeffrey geoff jeff jeffery
george georg georges jorge giorgio georgy georgi jerzy yuri juri yury juriy yuriy jurij
gregory grigory grigori gregor gregoire greg
gerhard gerard gerardo gerald|gerd gert
helen elena helena helene yelena olena|helene
henry heinrich henri enrique enrico hendrik harry hank
igor ihor
irene irina iryna
ivan john johannes johann juan jean giovanni jan joao sean hans ioannis yahya jack johnny|jon
jacob jakob jacques james jaime giacomo jim jimmy jamie iakov yakov santiago diego
jennifer jenny jen
joseph jose josef giuseppe joe iosif yosef youssef yusuf yousef yusef|josef
joan
joanna johanna jana joana
julia julie giulia yulia iulia yuliya
kenneth ken kenny
larry lawrence laurence lorenzo laurent lars lorenz
lewis louis luis ludwig luigi|louis
luke lucas lukas luca luc
margaret margarita margarete marguerite margherita meg maggie peggy greta
maria mary marie mariya marija maryam miriam mariam|mari
mario marius
mark marco marcos marcus markus marc|marc
martin martino marty
matthew matthias mateo matteo matt matthieu matias|mathew
michael mikhail michail michel miguel michele mykhailo mike mick mikael michal misha
michelle micaela michaela|michele
nicholas nicolas nikolai nikolay nikolaj mykola nicola nick nikos niklas|nicolas
olga olha
patrick patricio patrizio pat paddy
patricia patrizia patty trish
paul pablo paolo pavel pawel pavlo pol
peter pedro pierre piotr pyotr petr petro pietro pete
philip philippe felipe filippo phil|phillip
rachel raquel rahel
ralph|ralf
rebecca becky|rebekah
richard ricardo riccardo rick dick rich ricky
robert roberto rob bob bobby robbie
samuel sam sammy
sarah|sara
sergei sergey sergej sergiy serhiy sergio serge serhii
stephen stefan esteban stefano etienne steve stepan|steven stephan
susan susanne susana sue suzanne
svetlana svitlana
tatiana tatyana tatjana tetiana
teresa|theresa therese
theodore fyodor fedor theodor ted
thomas tomas tommaso tom tommy
timothy tim
victor viktor vittorio
vladimir wladimir volodymyr uladzimir vova
vladislav wladislaw
vyacheslav viacheslav wjatscheslaw
walter gualtiero walt
william wilhelm guillermo guillaume guglielmo bill will billy willem liam
yaroslav jaroslav jaroslaw
ahmed ahmad achmed ahmet
ali aly
abdullah abdallah abdulla
hassan hasan
hussein husayn hossein hussain huseyin
ibrahim abraham brahim
ismail ismael
khalid khaled chalid
mahmoud mahmud
muhammad mohammed mohamed mohammad muhammed mohamad mehmet mahomet
mustafa mostafa moustafa
omar umar
osama usama
said saeed
saleh salih
yasser yasir
anthea amanda angela barbara beatrice brenda brian|bryan
bruce
carol
caroline carolina
clara claire
colin
craig
cynthia
deborah
denise
diana diane
dominic dominik dominique
dorothy
douglas doug
duncan
emily emilia emilie
emma
ernest ernesto ernst
esther ester
eva eve
florence
gary
gloria
gordon
grace
graham|graeme
harold harald
heather
hugo hugh
ian|iain
isaac
ingrid
jane janet
jason
jeremy
jerome
jessica
jonathan|johnathan
joshua josh
judith judy
justin
karen|karin
keith
kevin
klaus claus
kurt curt
laura
leonard leonardo leo
linda
lisa
lucy lucia
malcolm
maurice mauricio
maximilian max
melissa
monica monika
nancy
natalia natalie natalya
neil|neal
nigel
oliver olivier
oscar|oskar
pamela
raymond ramon ray
roger rogelio
roland rolando
ronald ron
rosa rose
rudolf rodolfo
russell
ruth
ryan
scott
sharon
sheila
simon
sophie sofia sophia
stanley stanislav stanislaw
stuart|stewart
sylvia silvia
terence terry
todd
ursula
valentina
vanessa
veronica
vera
vincent vincenzo vicente
virginia
wolfgang
zoe
lily|lilly
alison|allison
jasmin|jasmine
stephanie|stefanie
sonja|sonia
carsten|karsten
torsten|thorsten
konrad|conrad
barack
boris
gleb
oleg oleh
roman
ruslan
timur
maxim maksim
nikita
kirill cyril
lev leo
galina
lyudmila ludmila
marina
nadezhda
natasha
alisher
uwe
jens
juergen jorg joerg
heinz
horst
dieter
sabine
ulrich
ute
heike
petra
birgit
claudia claude
christine christina kristina
friederike
sven
tobias
markus
olaf
pilar
carmen
javier xavier
rafael raphael
manuel emmanuel
alberto albert
alfredo alfred
fernando ferdinand
raul
jorg
ines
mercedes
ana
beatriz
chantal
brigitte
thierry
yves
gilles
didier
pascal
monique
odile
ada
nora
ines
zara
aisha
fatima
layla
leila
amina
karim
tariq
jamal
rashid
salim
samir
walid
ziad
nasser
anwar
indira
rajiv
sunil
sanjay
priya
anita
ravi
hiroshi
kenji
yuki
akira
lebron
evo
ulf
anders
antonin
pekka
petteri
sundar
sandeep
volodya
jensen
angelo
caroline
ethan
noah
naomi
sally
phoebe
amy
alice
chloe
megan
olivia
jacob
logan
dylan
tyler
brandon
kyle
hailey
ashley
holly
hope
iris
ivy
molly
penelope
sebastian
edith
elsa
frieda
greta
gunnar
bjorn
lena
mia
mila
nina
tina
toni
"""
_MORE = """
    aaron adam abigail adele adrian agnes aidan alain aldo alfonso alina alma alvin amelia amir anette
    angelika angelina angelica anneliese annette anouk antje armin arnaud arne arno arthur arturo astrid aude audrey
    august aurelie austin ava axel barry bastian beate bettina bianca blanca bodo boris bridget britta bruno caitlin
    cameron carla carly catarina cecilia cecile celia cesar charlotte chiara chris clement clemens clifford
    connor constance cornelia corinna cornelius damian damien dana daria darius darren dean delphine dennis
    derek detlef
    dirk dolores doris dora eduarda edgar edmund edna edwin eileen elaine eleanor eleni eliza ella ellen elliot eloise
    elvira emil emile emilio enzo erika erwin esme etta evelyn ezra fabian fabio fanny felicity felix fiona franca
    franziska frida gabriel gabriela gabriele gareth gavin genevieve gerda gertrud gianluca gideon gilbert gina gisela
    gonzalo gudrun guido gustav guy gwen hamish hamza hanno hasso hedwig heidi heiko helmut herbert herman hermann
    hilda hilde hubert humphrey ida ignacio ilona ilse imogen inga inge isabella isabelle isla ismael ivana jade jada
    jaqueline javid jean-pierre jean-claude jean-luc jennie jochen joel joelle jonas jordi josefina
    josephine joyce juanita jurgen kai karl-heinz karla katarzyna kathleen kay kaya kelly kerstin kimberly kirsten
    konstantin kristin kwame lara lars leandro leonie leopold leroy leslie lilian lina livia liza lola
    lorena lotte louise luana luisa lukasz lydia mabel madeleine maja malik malte manfred manuela marcel marcela
    marcia
    marek mareike marianne marie-claire marisa marjorie marko marlene marta martha martina marvin mathilde
    matilda maud
    maurizio maya mehdi mercy merle meryem mirko mohan moritz moses myriam nadia nadine naima nathan nathaniel
    nikolaus
    nils norbert norma odette olive oriol osman otto owen pauline pearl penny percy phyllis pia quentin rainer ralf
    ramona randall randy reginald reiner reinhard renate rene rita robin rodrigo rolf roman romy rosalie rosemary ross
    rowan roxana roy rupert sabrina salman salvador samantha sandra sanna saskia sean sergej shirley sidney siegfried
    sigrid silke silvio simone sofie stacy stefana stella steffen sterling sylvie tamara tamika
    tanja tara tatjana theo thea thelma thilo tilda till timo trevor tristan ulla ulrike valerie
    valeria verena vera viola violet vivian volker waldemar waltraud wanda wendy wendell werner wilfried wilma winston
    xenia yannick yara yasmin yolanda yvonne zachary
    анна мария иван пётр алексей сергей андрей дмитрий николай михаил владимир александр александра ольга татьяна
    наталья елена ирина светлана юлия екатерина виктор игорь олег павел юрий борис григорий константин максим
    роман ада
    леонид василий евгений людмила галина надежда вера нина лариса тамара антон артём артем кирилл денис илья никита
    захар агнесса лев семён степан тимофей фёдор матвей макар егор глеб вячеслав валентин валерий анатолий аркадий
    эдуард юлиан ярослав станислав святослав руслан роберт семен федор зоя клавдия лидия любовь валентина валерия
    алина алиса алла анастасия арина варвара василиса вероника виктория дарья диана ева евгения елизавета жанна инна
    карина кира ксения марина маргарита полина раиса серафима софия софья таисия ульяна эмма яна платон прохор савва
    jutta ines sonja birgit brigitte gerlinde hannelore heinz helga hildegard holger horst ingrid irmgard jörg karin
    katrin kurt lieselotte lothar margarete marion monika petra ruth sabine siegmar siegrid sigrun swantje svenja
    thorsten torsten tobias frauke henrike kuno enno hauke heike imke insa jannes jürgen käthe lieselotte lore
    ludger ludwig
    luise magdalena margot margret mechthild meinhard mira nele niklas onno ottilie pascal raimund reimer
    reinhild rüdiger
    selma sibylle sieglinde sönke steffi thekla theodor trude tjark ursel ursula veit viktoria walter wenzel wilhelm
    wilhelmine willi winfried yannik zita hinrich henning hartmut gunnar gunther günter gundula gregor gerhard
    friedrich
    friederike frederike fritz franz florentine ernst eckhard dorothea dietrich detlev carsten burkhard birte berthold
    bernd benno beate balthasar arndt alois adelheid adele tomás traute udo ulf uwe wiebke wolfgang wolfram
    roswitha rosemarie heidrun herta hertha
    aitor amparo araceli asuncion begoña belen beatriz consuelo dolores encarnacion esperanza fermin florencio
    gregorio
    inmaculada iñaki jacinto jimena leocadia macarena marisol mercedes montserrat nieves olalla paloma pilar ramiro
    remedios rocio salvador saturnino socorro soledad tomas vicente yago zacarias
    agathe amandine anatole apolline baptiste benedicte capucine clemence clotilde corentin emmanuelle eugenie
    faustine firmin gaelle germain ghislaine gilles honorine honore huguette irenee leontine lucile maelle marcelin
    maxence melanie mireille muriel noemie oceane odile perrine quitterie raphaelle regine rodolphe roseline sebastien
    segolene solange solene sylvain thibault thierry valentine violette yolande yves yvon"""
SURNAMES = frozenset(
    """james jones johnson williams smith brown davies davis wilson evans taylor thomas roberts walker wright robinson
    thompson white hughes edwards green hall wood harris lewis martin jackson clarke clark turner hill scott cooper
    morris moore ward watson morrison harrison baker young allen allan king lee anderson andersen andersson hansen
    hanson jensen jansen larsen olsen petersen peterson pedersen nielsen nilsson svensson johansson meyer meier maier
    mayer muller schmidt schmitt schmid fischer weber wagner becker bauer hoffmann hofmann schulz schulze koch klein
    wolf neumann schwarz zimmermann braun kruger hartmann lange werner krause lehmann schmitz garcia gonzalez
    hernandez fernandez lopez martinez sanchez perez gomez ramirez ramos diaz ruiz reyes morales cruz ortiz chavez
    castro vargas mendez mendoza dubois durand duval leroy moreau petit roux morel bonnet kim lee park choi jung chang
    wang zhang zhao zhou wu xu sun zhu liu chen yang huang lin luo gao tan han tang deng cao""".split()
)
"""Surnames so common that no slip is believed to make one of another."""


@cache
def groups() -> Mapping[str, tuple[frozenset[int], frozenset[int]]]:
    """For each folded given name: the names that it is a form of, and those of which it is a spelling."""
    forms: dict[str, tuple[set[int], set[int]]] = {}
    for number, line in enumerate(filter(None, _NAMES.splitlines())):
        mine, _, spelt = line.partition("|")
        first = mine.split()[0]
        for names, place in ((mine.split(), 0), ((first, *spelt.split()) if spelt else (), 1)):
            for name in names:
                forms.setdefault(letters(name), (set(), set()))[place].add(number)
    for number, name in enumerate(_MORE.split(), start=len(_NAMES)):
        forms.setdefault(letters(name), ({number}, set()))
    return {name: (frozenset(mine), frozenset(spelt)) for name, (mine, spelt) in forms.items()}


def is_given(key: str) -> bool:
    """Whether the folded word is a common given name."""
    return key in groups()


def forms_of_one(one: str, other: str) -> bool:
    """Whether both are forms of one given name: Sergey and Serhiy, Ben and Benjamin."""
    mine, theirs = groups().get(one), groups().get(other)
    return mine is not None and theirs is not None and not mine[0].isdisjoint(theirs[0])


def spellings_of_one(one: str, other: str) -> bool:
    """Whether both are spellings of one given name that different persons bear: Kathryn, Katherine."""
    mine, theirs = groups().get(one), groups().get(other)
    return mine is not None and theirs is not None and not (mine[0] | mine[1]).isdisjoint(theirs[0] | theirs[1])


def both_known(one: str, other: str) -> bool:
    """Whether both are names of their own, so that neither is a slip for the other."""
    return (is_given(one) and is_given(other)) or (one in SURNAMES and other in SURNAMES)
