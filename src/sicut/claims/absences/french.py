"""French; apostrophes part words."""

from sicut.claims.absences.listed import Listed

_VERBS = (
    "mentionne|mentionnent|mentionnait|mentionnaient|mentionna|évoque|évoquent|évoquait|évoquaient|évoqua|aborde|"
    "abordent|abordait|aborda|cite|citent|citait|parle|parlent|parlait|parla|signale|signalait|nomme|traite"
)
_PART = (
    "mentionné|mentionnée|mentionnés|mentionnées|évoqué|évoquée|évoqués|évoquées|abordé|abordée|abordés|abordées|cité|"
    "citée|cités|citées|nommé|nommée|nommés|nommées"
)
_NOT = "pas|jamais|point|nullement|nulle_part|aucunement|guère|à_aucun_moment|pas_une_fois|pas_une_seule_fois"
_OF = (
    "de|du|des|d|sur|à|au|aux|à_propos_de|à_propos_du|à_propos_des|au_sujet_de|au_sujet_du|au_sujet_des|"
    "quant_à|quant_aux|quant_au|concernant"
)
_NONE = "aucune|aucun|nulle|pas_de|pas|pas_la_moindre|pas_un|pas_une"

FRENCH = Listed(
    constructions=f"""
        sur|de|du|des|d|quant_à|quant_au|quant_aux @ , $ ne|n dit|disent|disait|souffle|soufflent \
            rien|pas_un_mot|aucun_mot|mot
        sur|de|du|des|d @ , $ ne|n parle|parlent|parlait {_NOT} .
        %ne|n dit|disent|précise|précisent|indique|indiquent|disait|précisait ~ pas @
        %ne|n a|ont pas dit|précisé|indiqué @
        ne|n {_VERBS} {_NOT} ~ @
        ne|n a|ont|avait|avaient|aura {_NOT} ~ {_PART}|parlé|soufflé_mot|fait_mention|fait_allusion|fait_état @
        ne|n dit|disent|disait|dira rien ~ {_OF} @
        ne|n a|ont|avait|avaient rien ~ dit {_OF} @
        ne|n dit|souffle|soufflent|a_dit|ont_dit pas_un|aucun|mot mot? {_OF} @
        ne|n fait|font|fit|firent|faisait ~ {_NONE} mention|allusion|référence|état {_OF} @
        ne|n a|ont|avait pas? fait {_NONE}? mention|allusion|référence|état {_OF} @
        ne|n contient|contiennent|comporte|comportent|contenait {_NONE} mention|référence|allusion|mot {_OF} @
        passe|passent|passa|passait|passaient|a_passé|ont_passé ~ sous silence @
        passe|passent|passa|passait|a_passé|ont_passé @ sous silence
        est|sont|reste|restent|était|étaient|demeure|demeurent|est_resté|est_restée ~ \
            muet|muette|muets|muettes|silencieux|silencieuse|silencieuses {_OF} @
        garde|gardent|gardait|a_gardé|ont_gardé|garda le? silence {_OF} @
        sans ~ mentionner|évoquer|aborder|citer|nommer @
        sans ~ parler|faire_mention|faire_allusion|dire_un_mot|souffler_mot|un_mot|dire_mot|aucune_mention| \
            faire_référence {_OF} @
        omet|omettent|omit|a_omis|ont_omis|oublie|a_oublié de|d mentionner|évoquer|citer|parler @
        ne|n {_VERBS} ni @
        =n|ne y a|avait|eut {_NONE} mention|référence|allusion|mot {_OF} @
        =n|ne est|sont|était {_NOT} fait mention|état|allusion {_OF} @
        =nulle part … ne|n est|sont|était|étaient @ {_PART}
        =nulle part … ne|n est|sont|était|étaient {_PART} @
        =nulle part @ ne|n est|sont|était|étaient|a_été|ont_été {_PART}
        nulle part … ne|n {_VERBS} @
        =aucune|nulle mention|allusion|référence ~ n|ne est|était|a_été faite {_OF} @
        =aucune|nulle|pas_de|pas_la_moindre mention|allusion|référence {_OF} @
        =!aucun|pas_un|pas_un_seul|pas_le_moindre mot {_OF} @
        =@ ne|n est|sont|a|ont|était|étaient|fut|furent ~ {_NOT} été? ~ {_PART}
        =@ ne|n est|sont|a|ont|était|étaient été? {_PART} nulle_part|à_aucun_moment|une_seule_fois
        =il? ne|n est|était pas|nulle_part|jamais|à_aucun_moment question de|du|des|d @
        =@ est|sont|a_été|ont_été|était|étaient passé|passée|passés|passées sous silence
        =!@ ne|n figure|figurent|apparaît|apparaissent|figurait|figuraient {_NOT} dans
    """,
    anchors="ne n' n’ sans nulle aucun silence muet silencieu omet omi oubli pas_",
    matters="""mention évoqu abord cit parl silence muet silencieu mot nomm rien dit dis figur appara allusion
        référence état préci indiqu trait signal faite question""",
    adverbs="même aussi non_plus encore pourtant cependant toutefois une_fois du_tout non plus davantage explicitement",
    determiners="""le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs notre nos quelque
        quelques aucun aucune tout tous toute toutes ni à question sujet thème""",
    joins="et ou ni",
    links="de du des d à au aux pour avec sur entre contre envers dans en par sous",
    stops="""que qui dont quand lorsque pendant durant parce car mais tandis alors comme si est sont était a ont
        pas plus ne n malgré avant après depuis sauf y non cependant pourtant toutefois où""",
    openers="si qui quand où pourquoi comment combien que quel quelle quels quelles ce",
    generic="""lui eux elle elles ça cela ceci rien tout personne nom noms détail détails raison raisons chiffre
        chiffres date dates sujet question questions point points chose choses autre autres mot mots montant le la
        les y en""",
    breaks="mais et tandis alors que qui dont car parce quand lorsque si comme où ou sans puisque pourtant",
    relatives="qui dont que",
    contrasts="mais tandis alors pourtant cependant toutefois",
    voids="si nie nient niait faux fausse inexact démenti dément démentent conteste",
    bars="""doit devrait devraient doivent peut pourrait pourraient peuvent faut faudrait personne nul va vont ne
        n pas jamais aucun aucune""",
    sayings="""dit déclare déclaré affirme affirmé affirment selon estime estimé critique critiqué regrette
        regretté souligne souligné écrit prétend accuse accusé reproche reproché déplore déploré soutient ajoute
        ajouté explique expliqué remarque constate assure assuré disent note rapporte""",
    hearsay="d après|selon|aux yeux de",
    own="""résumé rapport article page note texte dossier analyse étude chapitre section document liste synthèse
        papier compte""",
    near="ce cet cette notre présent présente mon ma",
    selves="nous je j vous on tu",
    things="il elle",
    persons="ils elles",
    inside="dans",
    documents="""document documents texte textes lettres réponse accord loi projet programme site page contrat
        traité charte courriel tract brochure éditorial verdict rapports déclarations sources source pétition
        manifeste courriers discours message messages tribune invitation""",
    parted=True,
)
