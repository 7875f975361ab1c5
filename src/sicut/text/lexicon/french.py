"""French."""

from sicut.text.lexicon.entries import Entries

FRENCH = Entries(
    negations="""ne n' pas jamais rien aucun aucune aucuns aucunes nul nulle ni sans non personne guère point
        nullement nulle n'est n'a n'ai n'as n'ont n'était n'étaient n'avait n'avaient n'aura n'auront n'en n'y
        n'étions n'eut n'ayant n'ira n'importe n'entend n'ose n'aime n'ouvre n'existe n'arrive n'accepte n'autorise
        n'avons n'avez n'êtes n'irons n'auraient n'aurait n'ouvrira n'offre n'oublie n'avoir n'être""",
    modals="""doit dois doivent devons devez; devait devaient; devra devront; devrait devraient devrions; peut peux
        peuvent pouvons pouvez; pouvait pouvaient; pourra pourront; pourrait pourraient pourrions; faut; fallait;
        faudra; faudrait; veut veulent voulons; voulait voulaient; voudrait voudraient; serait seraient; aurait
        auraient; ferait feraient; irait iraient; peut-être; probablement; certainement; prétendument;
        vraisemblablement; sûrement""",
    quantifiers="""tout toute tous toutes; chaque; quelques quelque; certains certaines; plusieurs; beaucoup; peu;
        plus; moins; plupart; assez; seulement uniquement; seul seule seuls seules; toujours; parfois; souvent;
        rarement; presque; exactement; environ; majorité; minorité; moitié; maximum; minimum; quelqu'un;
        quelquefois; davantage; ensemble; partout; nombreux nombreuses""",
    numbers="""0 zéro; 1 un une; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf; 10 dix; 11 onze;
        12 douze; 13 treize; 14 quatorze; 15 quinze; 16 seize; 17 dixsept; 18 dixhuit; 19 dixneuf; 20 vingt
        vingts; 30 trente; 40 quarante; 50 cinquante; 60 soixante; 70 septante; 80 huitante octante quatrevingt
        quatrevingts; 90 nonante; 100 cent cents; 1000 mille; 1000000 million millions; 1000000000 milliard
        milliards; 0.5 demi demie""",
    tallies="12 douzaine; 15 quinzaine; 20 vingtaine; 100 centaine centaines",
    ordinals="""1 premier première premiers premières; 2 deuxième second seconde; 3 troisième; 4 quatrième; 5
        cinquième; 6 sixième; 7 septième; 8 huitième; 9 neuvième; 10 dixième; 11 onzième; 12 douzième; 20 vingtième;
        100 centième""",
    units="""mètre mètres m; kilomètre kilomètres km; centimètre centimètres cm; millimètre millimètres mm; mille;
        lieue lieues; pied pieds; pouce pouces; hectare hectares ha; gramme grammes g; kilogramme kilogrammes kilo
        kilos kg; tonne tonnes; livre livres; litre litres l; pourcent; pourcentage; seconde secondes; minute
        minutes; heure heures h; jour jours; journée journées; nuit nuits; semaine semaines; mois; trimestre; an
        ans; année années; décennie décennies; siècle siècles; degré degrés; watt watts; euro euros eur; centime
        centimes; franc francs; dollar dollars; couronne couronnes; yen yens; rouble roubles""",
    dates="""janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre; lundi
        lundis; mardi mardis; mercredi mercredis; jeudi jeudis; vendredi vendredis; samedi samedis; dimanche
        dimanches; aujourd'hui; hier; demain; printemps; été; automne; hiver; midi; minuit; matin; soir""",
    forms="""être est sont était étaient été es sommes êtes suis sera seront fut furent soit soient
        étant; avoir a ai as ont avons avez avait avaient eu aura auront eut ait aient ayant; faire
        fait faits faite font faisait fera feront fit firent fassent; aller va vont allait allaient ira iront alla;
        dire dit disent disait dira dirent; voir voit voient vu voyait verra vit; venir vient viennent venu venait
        viendra vint; prendre prend prennent pris prenait prendra prit; mettre met mettent mis mettait mit; savoir
        sait savent su savait; tenir tient tiennent tenu tenait tint; écrire écrit écrivent écrivait écrivit; lire
        lit lisent lu lisait; ouvrir ouvre ouvert ouvrit; œil yeux; le la les l; un une des; du de des; au aux; ce
        cette ces cet; mon ma mes; ton ta tes; son sa ses; notre nos; votre vos; leur leurs; il ils; elle elles; je
        me moi; bon meilleur""",
    weak="""un une neuf demi demie point personne plus mille m g l h ha mars été livre livres pied pieds second
        seconde secondes couronne couronnes an ans mois jour jours journée journées nuit nuits nul tout toute hiver
        automne printemps matin soir midi minuit hier degré degrés peu ensemble cents cent kilo franc francs assez
        plupart souvent toujours pouce pouces degre minute ni seul seule seuls seules certains certaines n'importe
        quelque""",
    elsewhere="""point personne plus cent cents six sept mars mai minute minutes an ans mille million millions livre
        dollars dollar euro euros francs franc tonne tonnes litre litres km kilo kilos hectares second grammes
        gramme heure journée mes son sont main on ton met fit pas neuf onze seize quinze dix non sans nul rouble yen
        yens font lit maximum minimum pied watt watts ensemble ont n'a n'en nest nen nose doit assez rien""",
    joiners="et",
    articles="un une",
    limits=(
        "au moins",
        "au plus",
        "jusqu à",
        "jusqu'à",
        "plus de",
        "moins de",
        "un peu",
        "peu de",
        "la plupart",
    ),
    chances=(
        "a pu",
        "est censé",
        "ont pu",
    ),
    paradigms=(
        """- e s es t x ent er ez ons ais ait aient ai as a erai era eront erait eraient é ée és ées ant ante ants
        antes ir i is it issons issent issait issaient ie ies re u ue us ues rent èrent ra ront rait raient""",
        "al aux ale ales",
        "if ive ifs ives",
        "eux euse euses",
        "er ère ers ères",
        "eur euse eurs euses",
        "el elle els elles",
        "on onne ons onnes",
        "en enne ens ennes",
        "c che ches",
        "que ques c",
        "eau eaux",
        "ail aux",
        "vre ut",
    ),
    prefixes="in im il ir non dés",
    undenied="""informer informe informé importer importe importé important importante importants imposer impose
        imposé imprimer imprime inviter instance inscrire intention intérieur insister désigner désir inspirer indre
        impression installer""",
    twins="""port porte; poste post; cour course; main maint; par part; pour poure; mer mere; mère mer; foi fois;
        cas case; pas passe; fin fine; vin vins; sou sous; san sans; don donc; don dont; pou pour; cou cour; tou
        tous; plu plus; sur sure; moi mois; toi toit; elle ell; mai mais; lui luis; rue ruer; tout toutes; vert
        verte""",
    marked="né",
    ordinal_endings="er re e ème eme ère nd nde",
)
