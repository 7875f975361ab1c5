"""Words that tell that a sentence reports what a source says, by language."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from sicut.text.fold import letters, listed


class ReportingWords(NamedTuple):
    """Folded words of one language, or of all where it is unknown.

    ``papers`` name what can say something in writing (``beginnings``: what such words begin with); ``verbs`` are what
    they do with their content, ``of_papers`` those that are said of them in the passive; ``inside`` leads to a
    paper in
    which something stands; ``verb_first``: the verb may stand before its paper, where there are ``likes`` only
    behind those. ``bodies`` do what ``telling`` says.
    ``pronouns`` go on about them. ``marking`` words say by themselves that another speaks, ``led`` ones behind one of
    ``leading``, ``pairs`` together; ``markers`` are the same for scripts without spaces (``unspaced``), unless a
    character of ``joined_before`` makes another word of them. ``calling`` verbs say something only of papers.
    ``verifying`` with one of ``denying`` is the author's
    own: “could not confirm”; so is what one of ``subjects`` does at the beginning of a clause, what ``own_markers``
    show, and what is told to ``hearers``, or to the author's (or ``these``) ``outlets``.
    """

    papers: frozenset[str]
    beginnings: tuple[str, ...]
    verbs: frozenset[str]
    of_papers: frozenset[str]
    passive: frozenset[str]
    inside: frozenset[str]
    verb_first: bool
    likes: frozenset[str]
    bodies: frozenset[str]
    telling: frozenset[str]
    pronouns: frozenset[str]
    marking: frozenset[str]
    led: frozenset[str]
    leading: frozenset[str]
    pairs: tuple[tuple[str, str], ...]
    verifying: frozenset[str]
    denying: frozenset[str]
    first_persons: frozenset[str]
    subjects: frozenset[str]
    hearers: frozenset[str]
    outlets: frozenset[str]
    calling: frozenset[str]
    these: frozenset[str]
    markers: tuple[str, ...]
    own_markers: tuple[str, ...]
    joined_before: frozenset[str]
    unspaced: bool

    @property
    def known(self) -> frozenset[str]:
        """All words that another one may be written with: those of Arabic behind its “and”."""
        return self.papers | self.verbs | self.marking | self.subjects | self.telling


_PAPERS = {
    "en": """letter letters statement statements report reports minutes memo memorandum document documents paper
        papers
        notice release communique resolution motion decree order ruling judgment judgement opinion decision testimony
        transcript interview article bulletin circular announcement proclamation speech address text survey study
        summary plan budget table list annex appendix agreement contract treaty petition declaration email message
        account accounts brief briefing register file record records note
        appeal programme program timetable schedule leaflet brochure page pages website chapter manifesto
        invitation press""",
    "de": """brief schreiben erklärung stellungnahme bericht protokoll vermerk dokument papier mitteilung
        pressemitteilung entschließung antrag beschluss bescheid urteil entscheidung aussage interview artikel
        bekanntmachung rede ansprache text studie umfrage zusammenfassung plan haushalt tabelle liste anhang anlage
        vereinbarung vertrag petition rundschreiben aufstellung verzeichnis register akte notiz
        aufruf appell programm fahrplan gutachten meldung einladung flugblatt schreibens briefes briefs berichts
        bekanntgabe gesetz verordnung protokolls""",
    "fr": """lettre courrier déclaration communiqué rapport procès verbal note document résolution motion arrêté
        décret
        jugement arrêt décision témoignage entretien article avis annonce discours allocution texte étude sondage
        résumé plan budget tableau liste annexe accord contrat traité pétition message registre dossier
        appel programme horaire invitation dépliant loi règlement procès-verbal procèsverbal verbal contrats
        déclarations""",
    "es": """carta comunicado declaración informe acta memorando documento nota resolución moción decreto orden
        sentencia decisión testimonio entrevista artículo aviso anuncio discurso texto estudio encuesta resumen plan
        presupuesto tabla lista anexo acuerdo contrato tratado petición mensaje registro expediente
        llamamiento programa horario invitación folleto ley reglamento estatuto""",
    "ar": """رسالة الرسالة بيان البيان تقرير التقرير محضر المحضر مذكرة المذكرة وثيقة الوثيقة قرار القرار خطاب الخطاب
        تصريح التصريح مقال المقال نص النص دراسة الدراسة قائمة القائمة جدول الجدول إعلان الإعلان
        عقد العقد برنامج البرنامج كتاب نداء النداء قانون القانون""",
    "ru": """письмо письме заявление заявлении отчёт отчете отчет доклад докладе протокол протоколе записка документ
        документе сообщение сообщении резолюция резолюции решение решении приказ указ речь речи статья статье текст
        тексте исследование список списке таблица таблице договор соглашение""",
}
_VERBS = {
    "en": """says say said states state stated lists list listed names name named gives give gave puts put
        counts count
        counted shows show showed mentions mention mentioned sets set estimates estimate estimated reports report
        reported describes describe described records record recorded contains contain contained notes note noted adds
        add added speaks spoke calls call called announces announce announced promises promise promised demands demand
        demanded proposes propose proposed expects expect expected confirms confirm confirmed cites cite cited claims
        claim claimed asks ask asked requests request requested invites invite invited refers refer referred reads
        read quotes quote quoted speaks declares declare declared explains explain explained warns warn warned writes
        wrote thanks thank thanked dates dated tells told enumerates enumerated specifies specified indicates
        indicated allocates allocated values valued
        finds found reveals revealed bears bore points pointed stated signed announces warns warned talks talk
        concludes
        concluded runs goes tallies counts allots earmarks provides provides puts addressed printed learn""",
    "de": """sagt sagte sagten schreibt schrieb schrieben nennt nannte nannten listet listete zählt zählte
        zählten gibt
        gab gaben führt führte erwähnt erwähnte spricht sprach beziffert bezifferte schätzt schätzte meldet meldete
        berichtet berichtete beschreibt beschrieb verzeichnet verzeichnete enthält enthielt erklärt erklärte teilt
        teilte kündigt kündigte verspricht versprach fordert forderte schlägt schlug rechnet rechnete bestätigt
        bestätigte zitiert behauptet bittet bat lädt lud verweist verwies liest lautet warnt warnte dankt dankte
        datiert weist wies setzt setzte steht stand heißt hieß genannt aufgeführt beziffert angegeben erwähnt
        aufgelistet trägt unterzeichnet unterschrieben erwähnen nennen stellt stellte kommt zeigt zeigte hervor rede
        festgehalten vorgesehen sieht sah vermerkt verzeichnet genannten schätzen prophezeit""",
    "fr": """dit disait indique indiquait précise énumère nomme cite mentionne mentionnait donne donnait compte
        comptait fixe fixait estime estimait évalue évaluait rapporte rapportait décrit décrivait contient contenait
        note ajoute parle parlait annonce annonçait annoncé promet demande demandait propose proposait prévoit
        prévoyait confirme affirme écrit écrivait invite remercie chiffre recense dénombre signale déclare déclaré
        indiqué précisé mentionné annonça
        lit lire porte signé signée signés évoque évoquait relève relevait révèle révélait nommées nommés nommée nommé
        mentionnée mentionnées mentionnés citée citées cités cité chiffrés chiffré chiffrée chiffrées état
        question écrit
        figure figurent énumérées listées""",
    "es": """dice decía dijo indica indicó precisa enumera nombra cita menciona mencionó da daba cuenta contaba fija
        fijó estima estimó calcula calculó informa informó describe describió contiene contenía señala señaló añade
        añadió habla habló anuncia anunció promete prometió pide pidió propone propuso prevé preveía confirma confirmó
        afirma afirmó escribe escribió invita agradece cifra cifró registra registró declara declaró sitúa lista
        lee leer lleva firmada firmado firman consta constan recoge revela reveló nombran cifran mencionan menciona
        figura figuran aparece aparecen citan nombrada nombrado mencionada mencionado escrito contiene""",
    "ar": """قال قالت يقول تقول ذكر ذكرت يذكر تذكر أشار أشارت يشير تشير أضاف أضافت أكد أكدت أوضح أوضحت أعلن أعلنت تعلن
        يعلن بلغ عدد عددت يعدد تعدد يقدر تقدر قدر قدرت سجل سجلت يسجل تسجل كتب كتبت يتحدث تتحدث ورد جاء تضمن تضمنت
        يتضمن تتضمن أفاد أفادت يفيد تفيد
        تضيف يضيف تحمل يحمل نص نصت ينص تنص أعلن وقعت موقعة يبين تبين بين بينت ذكرا يؤكد تؤكد""",
    "ru": """говорит говорится сказано сказал сказала сообщает сообщил сообщила сообщило сообщается называет назвал
        назвала перечисляет перечислены указывает указано указал указала приводит упоминает упоминается оценивает
        оценил оценила содержит пишет написал написала добавил добавила заявил заявила заявляет обещает требует
        предлагает подтверждает отмечает отметил отметила объявил объявила значится насчитывает названы названо
        названа указаны перечислено приведены упомянуты упомянуто
        следует отмечено записано речь показало показал показала показывает предусмотрено оценен оценён оценены
        стоят стоит
        подписали подписано идет говорят""",
}
_PRONOUNS = {
    "en": "it they he she",
    "de": """es er sie darin dort
        außerdem zudem ferner""",
    "fr": """il elle ils elles on
        y on ailleurs""",
    "es": "también además él ella ellos ellas",
    "ar": "وهو وهي كما",
    "ru": "он она оно они там также",
}
_MARKING = {
    "en": "according",
    "de": """laut zufolge
        hervorgeht mitteilt mitteilte beziffert bezifferte""",
    "fr": """selon
        ressort""",
    "es": """según
        desprende tenor""",
    "ar": """وفقا بحسب حسب وفق قال قالت ذكر ذكرت أعلن أعلنت صرح صرحت أكد أكدت أضاف أضافت أوضح أوضحت أفاد أفادت
        كتب كتبت وقال وقالت وذكر وذكرت وأعلن وأعلنت وأكد وأكدت وأضاف وأضافت وأوضح وأوضحت ورد
        تذكر تقول تشير يذكر يقول يشير
        يفيد تفيد طبقا بموجب يقدر تضيف يضيف تتحدث يتحدث يعلن تعلن""",
    "ru": """согласно словам данным сказал сказала сказали сообщил сообщила сообщили сообщает сообщают заявил
        заявила заявили заявляет написал написала пишет добавил добавила отметил отметила отмечает объявил
        объявила объявили говорится сказано указано
        утверждает утверждают""",
}
_MARKERS = """根据 据 表示 指出 写道 写明 称 说 宣布 列出 提到 提及 说明 强调 根據 據 寫道 稱 說 宣佈 說明 強調
    按照 依照
    依據 显示 顯示 记载 記載 透露 预告 补充 估计 信中 信里 信上 声明中 报告中 纪要中 纪要里 公告中 文中"""
_OWN_MARKERS = ("我们", "我們", "本报", "本報", "笔者")
_JOINED_BEFORE = frozenset("数證证收占單单小传傳听名简人俗號号堪")
_VERIFYING = {
    "en": "verify verified confirm confirmed reach reached respond responded",
    "de": "bestätigen bestätigt überprüfen überprüft verifizieren erreichen erreichbar",
    "fr": "vérifier vérifié confirmer confirmé joindre joint",
    "es": "verificar verificado confirmar confirmado contactar",
    "ar": "التحقق التأكد تأكيد",
    "ru": "проверить подтвердить связаться",
}
_DENYING = {
    "en": "not unable never without cannot couldnt didnt",
    "de": "nicht kein keine ohne",
    "fr": "pas sans jamais",
    "es": "no sin nunca",
    "ar": "لم لا دون تعذر يتسن",
    "ru": "не нельзя без",
}
_FIRST_PERSONS = {
    "en": "i we my our us me",
    "de": "ich wir mein meine meinen meinem unser unsere unserer unseres unserem unseren uns mir",
    "fr": "je j nous notre nos mon ma mes",
    "es": "yo nosotros nuestro nuestra nuestros nuestras mi mis nos",
    "ar": "نحن أنا زميلي زميلتي مراسلنا صحيفتنا",
    "ru": "я мы наш наша наши нашему мой моя нас нам",
}
_SUBJECTS = {
    "en": "i we",
    "de": "ich wir",
    "fr": "je j nous",
    "es": "yo nosotros preguntamos hablamos visitamos vimos contamos",
    "ar": "نحن أنا سألنا حدثنا أخبرنا زرنا رأينا",
    "ru": "я мы",
}
_HEARERS = {
    "en": "us me",
    "de": "uns mir",
    "fr": "nous m",
    "es": "nos me",
    "ar": "لنا لي إلينا معنا",
    "ru": "нам мне",
}
_CALLING = {"de": "heißt heißen hieß hießen"}
_OUTLETS = {
    "en": "paper newspaper reporter reporters correspondent magazine journal",
    "de": "zeitung redaktion reporter reporterin korrespondent blatt",
    "fr": "journal reporter rédaction correspondant",
    "es": "periódico diario redacción corresponsal",
    "ar": "الصحيفة الجريدة صحيفتنا",
    "ru": "газете редакции корреспонденту",
}
_THESE = {
    "en": "this",
    "de": "dieser diesem",
    "fr": "ce cette",
    "es": "este esta",
    "ar": "هذه",
    "ru": "этой",
}
_INSIDE = {
    "en": "in from",
    "de": "in im aus darin dort laut",
    "fr": "dans",
    "es": "en",
    "ar": "في",
    "ru": "в во из под",
}
_PASSIVE = {"en": "was were been be being"}
_OF_PAPERS = {"en": "signed dated addressed"}
_LIKES = {"es": "como según tal lo y que", "fr": "comme que"}
_BEGINNINGS = {
    "ru": """письм заявлени отчет доклад протокол документ сообщени резолюци обращени исследован таблиц программ
        договор
        соглашени объявлени расписани справк постановлени приказ"""
}
_BODIES = {
    "en": """council board ministry library office police school company museum committee association chamber
        government agency bank university court parliament commission union authority hospital town city""",
    "de": """rat stadtrat gemeinderat ministerium bücherei stadtbücherei bibliothek amt hafenamt polizei schule firma
        museum ausschuss verein verband kammer regierung behörde bank universität gericht parlament kommission
        stadt""",
    "fr": """conseil ministère bibliothèque bureau police école société musée comité association chambre gouvernement
        agence banque université tribunal parlement commission syndicat mairie ville hôpital""",
    "es": """consejo ayuntamiento ministerio biblioteca oficina policía escuela empresa museo comité asociación cámara
        gobierno agencia banco universidad tribunal parlamento comisión sindicato ciudad hospital""",
    "ru": """совет совета министерство библиотека полиция школа компания музей комитет ассоциация палата правительство
        агентство банк университет суд парламент комиссия""",
    "ar": """المجلس الوزارة المكتبة المكتب الشرطة المدرسة الشركة المتحف اللجنة الجمعية الغرفة الحكومة الوكالة البنك
        الجامعة""",
}
_TELLING = {
    "en": "estimates estimated puts reported reports announced announces expects reckons warns warned promises said",
    "de": "teilt teilte beziffert bezifferte schätzt schätzte meldet meldete gibt gab rechnet kündigt kündigte",
    "fr": "chiffre chiffrait estime estimait évalue annonce annonçait prévoit signale",
    "es": "cifra cifró estima estimó calcula calculó comunica comunicó anuncia anunció prevé indica señala",
    "ar": "قدر قدرت يقدر تقدر أعلن أعلنت",
    "ru": "оценивает оценил оценила утверждает обещает насчитывает",
}
_LED = {
    "en": "letter minutes report notice account statement",
    "fr": "contrat accord",
    "ru": """сообщению письму оценке оценкам подсчётам сведениям мнению информации заявлению отчёту докладу протоколу
        подсчетам отчету обращению""",
}
_LEADING = {"en": "per by", "fr": "termes du", "ru": "по"}
_PAIRS = {
    "en": "talk:of",
    "de": "geht:hervor teilt:mit teilte:mit gibt:an gab:an spricht:von",
    "fr": "termes:du fait:état il:question",
    "es": "cifra:en cifró:en",
}
_LANGUAGES = tuple(_PAPERS)


@cache
def reporting_words(language: str | None) -> ReportingWords:
    """The words of *language*, a BCP 47 tag; those of all languages where it is none that is known here."""
    name = (language or "").split("-")[0]
    unspaced = name in {"zh", "ja"}
    return ReportingWords(
        papers=_of(name, _PAPERS),
        beginnings=tuple(sorted(_of(name, _BEGINNINGS))),
        verbs=_of(name, _VERBS),
        of_papers=_of(name, _OF_PAPERS),
        passive=_of(name, _PASSIVE),
        inside=_of(name, _INSIDE),
        verb_first=name in {"ar", "es", "fr"},
        likes=listed(_LIKES.get(name, "")),
        bodies=_of(name, _BODIES),
        telling=_of(name, _TELLING),
        pronouns=_of(name, _PRONOUNS),
        marking=_of(name, _MARKING),
        led=_of(name, _LED),
        leading=_of(name, _LEADING),
        pairs=_pairs(name),
        verifying=_of(name, _VERIFYING),
        denying=_of(name, _DENYING),
        first_persons=_of(name, _FIRST_PERSONS),
        subjects=_of(name, _SUBJECTS),
        hearers=_of(name, _HEARERS),
        calling=_of(name, _CALLING),
        outlets=_of(name, _OUTLETS),
        these=_of(name, _THESE),
        markers=tuple(_MARKERS.split()) if unspaced else (),
        own_markers=_OWN_MARKERS if unspaced else (),
        joined_before=_JOINED_BEFORE,
        unspaced=unspaced,
    )


def _pairs(name: str) -> tuple[tuple[str, str], ...]:
    pairs = (pair.split(":") for pair in _PAIRS.get(name, "").split())
    return tuple((letters(one), letters(other)) for one, other in pairs)


def _of(name: str, table: Mapping[str, str]) -> frozenset[str]:
    names = [name] if name in _LANGUAGES else list(table)
    return frozenset().union(*(listed(table.get(known, "")) for known in names))
