"""English."""

from sicut.claims.absences.listed import Listed

_BASE = (
    "mention|address|cite|refer_to|speak_of|speak_about|talk_about|comment_on|allude_to|touch_on|touch_upon|"
    "make_mention_of|make_any_mention_of|make_a_mention_of|make_any_reference_to|make_reference_to|say_anything_about|"
    "say_anything_on|say_a_word_about|say_a_word_on|contain_any_mention_of|contain_any_reference_to|"
    "contain_a_word_about|include_any_mention_of|make_an_allusion_to"
)
_THIRD = "mentions|addresses|cites|refers_to|speaks_of|speaks_about|talks_about|comments_on|alludes_to|touches_on"
_PAST = (
    "mentioned|addressed|cited|referred_to|spoke_of|spoke_about|talked_about|commented_on|alluded_to|touched_on|"
    "made_mention_of|made_any_mention_of|said_anything_about|said_a_word_about"
)
_PART = (
    "mentioned|addressed|cited|referred_to|spoken_of|spoken_about|talked_about|commented_on|alluded_to|touched_on|"
    "made_any_mention_of|made_mention_of|made_any_reference_to|said_anything_about|said_a_word_about"
)
_ING = (
    "mentioning|addressing|citing|referring_to|speaking_of|alluding_to|commenting_on|touching_on|any_mention_of|"
    "mention_of|any_reference_to|reference_to|a_word_about|a_word_on|making_any_mention_of|saying_anything_about|"
    "saying_a_word_about|making_reference_to|a_mention_of|a_single_mention_of|so_much_as_mentioning"
)
_NOT_DO = "dont|doesnt|didnt|do_not|does_not|did_not"
_NOT_HAVE = "hasnt|havent|hadnt|has_not|have_not|had_not|has_never|have_never|had_never"
_BE = "is|are|was|were|has_been|have_been|had_been"
_NOT_BE = (
    "isnt|arent|wasnt|werent|is_not|are_not|was_not|were_not|is_never|are_never|was_never|were_never|"
    "has_not_been|have_not_been|had_not_been|hasnt_been|havent_been|is_nowhere|are_nowhere|was_nowhere|"
    "were_nowhere|is_not_once|was_not_once"
)
_NONE = "no|not_a|not_one|not_a_single|not_so_much_as_a|neither_a|zero"
_AT_ALL = "anywhere|whatsoever|at_all"
_NOWHERE = "nowhere|at_no_point|at_no_time|not_once"
_ABOUT = "of|to|about|on|regarding|concerning"
_PAPER = "$the|this|its|his|her"

ENGLISH = Listed(
    constructions=f"""
        {_NOT_DO} ~ {_BASE} @
        {_NOT_HAVE} ~ {_PART} @
        never ~ {_THIRD}|{_PAST}|{_BASE} @
        %{_NOT_DO}|never ~ say|said|says|state|states|stated|specify|specifies|specified|indicate|indicated @
        %{_NOT_HAVE} ~ said|stated|specified|indicated @
        %without ~ saying|stating|specifying|indicating @
        ^{_NOT_DO}|never ~ name|names|named|identify|identifies|identified @
        ^{_NOT_HAVE} ~ named|identified @
        make|makes|made|making {_NONE} direct? mention|reference|allusion {_AT_ALL}? {_ABOUT} @
        contain|contains|contained|has|have|had|include|includes|included {_NONE} \
            mention|reference|references|allusion {_AT_ALL}? {_ABOUT} @
        contain|contains|contained|has|have|had|include|includes|included {_NONE} word about|on|of @
        say|says|said|have_said|has_said|had_said nothing|not_a_word|not_one_word|no_word|not_a_single_word \
            at_all? about|of|on|regarding|concerning @
        {_BE}|remain|remains|remained|stay|stays|stayed|keep|keeps|kept|has_remained|have_remained ~ \
            completely|entirely|conspicuously|utterly|totally|wholly? silent|mum \
            about|on|regarding|over|as_to|concerning @
        without ~ {_ING} @
        fail|fails|failed|neglect|neglects|neglected|omit|omits|omitted|forgot|forgets to {_BASE} @
        omit|omits|omitted|avoid|avoids|avoided any|all|every mention|reference {_ABOUT} @
        =!@ is|are|was|were|been left_out|omitted|missing of|from
        !omit|omits|omitted|leave_out|leaves_out|left_out @
        mention|mentions|mentioned|cites|cited|addresses|addressed neither @
        !{_NOT_DO} ~ discuss|bring_up|go_into @
        !never ~ discusses|discussed|brings_up|brought_up|goes_into @
        !has|have|had|offers|offered nothing to_say about|on|of|regarding @
        =!{_NONE} mention|reference|references|allusion|word anywhere? in|from … {_ABOUT} @
        =there is|was|are|were {_NONE} mention|reference|references|allusion {_AT_ALL}? {_ABOUT} @
        =!there is|was {_NONE} word anywhere? about|of|on @
        ={_NONE} mention|reference|allusion is|was|has_been|were made anywhere? {_ABOUT} @
        =!{_NONE} mention|word|reference {_ABOUT} @
        of|about|on|to @ , {_PAPER} make|makes|made|has|contains|contained {_NONE} mention|reference|word|allusion .
        of|about|on|to @ {_PAPER} make|makes|made|has|contains|contained {_NONE} mention|reference|word|allusion .
        of|about|on @ , {_PAPER} say|says|said nothing|not_a_word|no_word .
        of|about|on @ {_PAPER} say|says|said nothing|not_a_word|no_word .
        on|about @ , {_PAPER} is|are|was|were|remains|remained|stays|stayed silent .
        on|about @ {_PAPER} is|are|was|were|remains|remained|stays|stayed silent .
        =!in … , no|not_a|not_one word|mention|reference is|was made|said|found? of|about|to @
        ={_NOWHERE} … do|does|did|has|have … \
            {_BASE}|{_PART}|say_anything_about|say_a_word_about|make_mention_of|find_mention_of @
        ={_NOWHERE} … is|are|was|were there any? mention|word of|about @
        ={_NOWHERE} … is|are|was|were @ mentioned|addressed|named|cited|referred_to|discussed|touched_on
        =nothing in … mentions|addresses|refers_to|speaks_of @
        =none|neither of … mentions|mention|mentioned|addresses|addressed|refers_to @
        =neither … mentions|mention|mentioned|addresses|addressed|refers_to @
        =absent|missing from … is|was|are|were any? mention|reference|word of|to|about @
        !skip|skips|skipped|skips_over|skipped_over|passes_over|passed_over @
        !offer|offers|offered|make|makes|made no comment on|about @
        =neither @ is|are|was|were|has_been|have_been mentioned|addressed|cited|named|referred_to
        =@ {_NOT_BE} ~ mentioned|addressed|cited|named|referred_to|spoken_of|touched_on|touched_upon|alluded_to
        =!@ {_NOT_BE} ~ discussed|brought_up anywhere? in
        =@ go|goes|went|has_gone|have_gone|remain|remains|remained|is|are|was|were unmentioned|unaddressed
        =@ get|gets|got|receive|receives|received {_NONE} mention
        =!@ {_NOT_DO}|never appear|appears|appeared|feature|features|figure|figures|come_up anywhere? in
    """,
    anchors="""not no n't n’t never nothing silent mum without omit unmention unaddress nowhere neither fail
        neglect left leave avoid forg zero absent none skip passe missing""",
    matters="""mention address cit refer spoke speak talk comment allu touch word nothing silent mum omit left
        leave appear feature figur name identif say said stat specif indicat missing absent come_up bring_up
        brought_up discuss skip passes_over passed_over brings_up go_into goes_into""",
    adverbs="even ever once also either actually anywhere itself however so_much_as at_all in_fact simply again now",
    determiners="""the word words two three four five six seven eight nine ten a an any its his her their our my
        this that these those such either both all some every each anything_about what many several other of
        neither nor or and issue issues question questions topic subject matter problem""",
    joins="and or nor",
    links="of for to with between on against about over from in among towards behind into under",
    stops="""at during when which that who whose whom because but although though while since as before after
        until despite by once even either ever however is are was were had has have did does will would anywhere
        where if than so yet whereas unless yesterday today again except apart through via too also instead
        despite appears appear appeared entirely completely altogether""",
    openers="whether who whom when where why how which what that if",
    generic="""it them him her this that these those one anything nothing something everything everyone anyone
        somebody me us you detail details reason reasons name names figure figures number numbers date dates
        amount issue issues matter matters topic topics subject subjects question questions point points others
        other thing things word words case further more any much fact facts""",
    breaks="""but and yet while whereas although though because since when which who that as so if unless until
        where before after or nor without""",
    relatives="which who that whose",
    contrasts="but yet while whereas although though however",
    voids="if whether unless suppose supposing deny denied denies denying false untrue incorrect wrong imagine wonder",
    bars="""should must may might could would can cannot will shall ought to not never no nobody none hardly nor
        barely lets let please nothing cant couldnt wont shouldnt""",
    sayings="""said says say saying told tells claimed claims claim argued argues complained complains noted notes
        wrote writes criticised criticized criticises alleges alleged believes believed thinks thought insists
        insisted added adds remarked observed observes stressed regrets regretted pointed reported reports states
        stated accused according lamented warned explained spoke thanked praised described""",
    hearsay="according to|in the words of|as reported by",
    own="""summary report article paper page note story overview dossier briefing analysis study chapter section
        post document text list review translation book essay piece digest""",
    near="this our my present following",
    selves="we i you our my your let",
    things="it",
    persons="he she they",
    inside="in from throughout within",
    documents="""document documents text texts letters statements reports speeches reply answer agreement bill law
        act programme program page website remarks communication papers files sources contract treaty charter
        manifesto petition leaflet brochure pamphlet column editorial verdict testimonies messages emails tweet
        essay book articles interviews posts rulings guidelines policy proposal invitation response""",
    audiences="""crowd audience meeting council parliament assembly nation press rally conference students
        congress court""",
)
