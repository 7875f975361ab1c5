"""What pages say that stand in the place of a text: in lower case, straight apostrophes, single spaces."""

from typing import NamedTuple


class Wall(NamedTuple):
    """A kind of page; ``reason`` is what is missing.

    It is told by one of ``phrases``, or by a block that is one of ``exact`` and no more; ``buttons`` must stand beside
    that, if there are any; a block with one of ``topics`` is no content of its own. ``anywhere``: furniture tells
    it too.
    """

    reason: str
    phrases: tuple[str, ...]
    topics: tuple[str, ...]
    exact: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    anywhere: bool = False


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


CONSENT = Wall(
    "a page that asks for consent stands instead of the content",
    _lines("""
        before you continue to
        we value your privacy
        we care about your privacy
        your privacy is important to us
        we use cookies
        uses cookies and
        use cookies and data
        use cookies and similar
        partners store and/or access information
        consent to the use of cookies
        manage your consent
        cookie consent
        accept cookies to continue
        bevor sie zu
        wir verwenden cookies
        wir nutzen cookies
        wir benötigen ihre zustimmung
        wir und unsere partner
        ihre privatsphäre ist uns wichtig
        datenschutzeinstellungen
        mit werbung weiterlesen
        avant d'accéder à
        nous utilisons des cookies
        nous et nos partenaires
        votre vie privée
        respect de votre vie privée
        continuer sans accepter
        antes de ir a
        usamos cookies
        utilizamos cookies
        nosotros y nuestros socios
        tu privacidad es importante
        valoramos tu privacidad
        valoramos su privacidad
        мы используем файлы cookie
        мы используем cookie
        используем куки
        согласие на обработку
        прежде чем перейти к
        نستخدم ملفات تعريف الارتباط
        خصوصيتك تهمنا
        قبل المتابعة إلى
        我们使用cookie
        我们使用 cookie
        我們使用cookie
        我們使用 cookie
        使用cookies
        我们重视您的隐私
        继续之前
        """),
    _lines("""
        cookie
        consent
        privacy
        partners
        personal data
        advertis
        datenschutz
        zustimmung
        einwillig
        werbung
        privatsphäre
        confidentialité
        consentement
        vie privée
        publicité
        privacidad
        consentimiento
        publicidad
        socios
        конфиденциальност
        куки
        согласи
        الخصوصية
        موافق
        الارتباط
        隐私
        隱私
        同意
        """),
    buttons=_lines("""
        accept
        agree
        reject
        manage options
        manage preferences
        cookie settings
        got it
        allow all
        ok
        continue
        akzeptieren
        zustimmen
        ablehnen
        einstellungen
        einverstanden
        accepter
        j'accepte
        refuser
        paramétrer
        aceptar
        acepto
        rechazar
        configurar
        принять
        согласен
        отклонить
        قبول
        أوافق
        موافق
        رفض
        接受
        同意
        拒绝
        拒絕
        """),
)

LOGIN = Wall(
    "a log-in page stands instead of the content",
    _lines("""
        log in to continue
        log in to view
        log in to see
        login to continue
        sign in to continue
        sign in to view
        sign in to your account
        sign in to access
        log in to your account
        please log in
        please sign in
        you must log in
        you must be logged in
        you need to be logged in
        you need to log in
        login required
        join now to see
        bitte anmelden
        bitte melden sie sich an
        melden sie sich an, um
        anmelden, um
        sie müssen angemeldet sein
        sie müssen sich anmelden
        loggen sie sich ein
        veuillez vous connecter
        connectez-vous pour
        vous devez être connecté
        vous devez vous connecter
        vous devez vous identifier
        inicia sesión para
        inicie sesión para
        debes iniciar sesión
        debe iniciar sesión
        войдите, чтобы
        войдите в систему
        войдите в аккаунт
        необходимо войти
        необходимо авторизоваться
        требуется авторизация
        سجل الدخول
        تسجيل الدخول للمتابعة
        يجب تسجيل الدخول
        يرجى تسجيل الدخول
        请登录
        請登入
        请先登录
        請先登入
        登录后查看
        登录以继续
        登录后
        """),
    _lines("""
        log in
        sign in
        sign up
        password
        account
        email
        anmelden
        passwort
        konto
        connexion
        mot de passe
        compte
        contraseña
        sesión
        пароль
        аккаунт
        войти
        تسجيل الدخول
        كلمة المرور
        登录
        登入
        密码
        密碼
        """),
)

PAY = Wall(
    "the text breaks off at a pay wall",
    _lines("""
        subscribe to continue reading
        subscribe to keep reading
        subscribe to read the full
        subscribe to read the rest
        subscribe now to continue
        subscribe for full access
        to continue reading, subscribe
        to continue reading this article
        to read the full article
        to read the full story
        to read the rest of this
        this article is for subscribers
        this story is for subscribers
        this content is for subscribers
        this content is available to subscribers
        this post is for paid subscribers
        this post is for paying subscribers
        for subscribers only
        available exclusively to subscribers
        exclusively for subscribers
        reserved for subscribers
        you have reached your limit of free articles
        you've reached your limit of free articles
        you have read your last free article
        you've read your last free article
        already a subscriber? log in to continue
        unlock this article
        unlock the full article
        weiterlesen mit
        jetzt abonnieren und weiterlesen
        abonnieren und weiterlesen
        um weiterzulesen
        um den ganzen artikel zu lesen
        den vollständigen artikel lesen sie
        nur für abonnenten
        exklusiv für abonnenten
        dieser artikel ist nur für abonnenten
        lesen sie diesen artikel mit
        dieser inhalt ist nur für
        il vous reste
        la suite est réservée aux abonnés
        article réservé aux abonnés
        article est réservé aux abonnés
        contenu est réservé aux abonnés
        réservé à nos abonnés
        abonnez-vous pour lire
        pour lire la suite
        para seguir leyendo
        suscríbete para seguir
        suscríbete para leer
        suscríbase para seguir
        contenido exclusivo para suscriptores
        artículo exclusivo para suscriptores
        solo para suscriptores
        sólo para suscriptores
        чтобы читать дальше
        чтобы прочитать полностью
        доступно только подписчикам
        доступен только подписчикам
        только для подписчиков
        оформите подписку, чтобы
        للمشتركين فقط
        لمتابعة القراءة
        اشترك لمتابعة
        لقراءة المقال كاملا
        仅限订阅用户
        订阅后阅读全文
        订阅以继续阅读
        訂閱以繼續閱讀
        仅供订阅者
        付费后阅读
        开通会员
        訂戶專享
        """),
    (),
)

CHECK = Wall(
    "an access check stands instead of the content",
    _lines("""
        checking your browser
        checking if the site connection is secure
        verifying you are human
        verify you are human
        verify that you are human
        confirm you are human
        prove you are human
        are you a robot
        you are not a robot
        you're not a robot
        i'm not a robot
        unusual traffic from your computer
        unusual activity from your
        attention required! | cloudflare
        sorry, you have been blocked
        access to this page has been denied
        you don't have permission to access
        complete the security check
        enter the characters you see
        pardon our interruption
        sind sie ein roboter
        kein roboter sind
        ihr browser wird überprüft
        sicherheitsüberprüfung
        ungewöhnlichen datenverkehr
        zugriff verweigert
        vous n'êtes pas un robot
        êtes-vous un robot
        vérification de votre navigateur
        vérifiez que vous êtes humain
        accès refusé
        no eres un robot
        no soy un robot
        verifica que eres humano
        comprobando su navegador
        acceso denegado
        вы не робот
        проверка браузера
        подтвердите, что вы человек
        доступ запрещён
        доступ запрещен
        تحقق من أنك إنسان
        لست روبوت
        أنك لست روبوت
        تم رفض الوصول
        确认您是真人
        验证您是真人
        不是机器人
        不是機器人
        安全验证
        访问被拒绝
        """),
    ("robot", "captcha", "cloudflare", "ray id", "browser", "human", "roboter", "робот", "机器人"),
    ("just a moment...", "just a moment…", "access denied", "один момент…", "einen moment…", "un instant…", "请稍候…"),
    anywhere=True,
)

SCRIPTS = Wall(
    "the page says that scripts are needed to show its content",
    _lines("""
        enable javascript
        javascript is disabled
        javascript is required
        javascript is not enabled
        javascript must be enabled
        page requires javascript
        site requires javascript
        app requires javascript
        application requires javascript
        turn on javascript
        switch on javascript
        doesn't work properly without javascript
        does not work without javascript
        javascript aktivieren
        javascript ist deaktiviert
        javascript muss aktiviert
        aktivieren sie javascript
        bitte javascript
        activer javascript
        activez javascript
        javascript est désactivé
        javascript doit être activé
        habilitar javascript
        habilite javascript
        active javascript
        activar javascript
        javascript está desactivado
        включите javascript
        включить javascript
        javascript отключен
        поддержка javascript
        تفعيل جافا سكريبت
        تمكين javascript
        تفعيل javascript
        启用javascript
        启用 javascript
        啟用 javascript
        啟用javascript
        开启javascript
        您的浏览器不支持javascript
        """),
    ("javascript", "browser", "navigateur", "navegador", "браузер", "浏览器", "جافا"),
    anywhere=True,
)

MOVED = Wall(
    "the page only says that its content is elsewhere",
    _lines("""
        this page has moved
        this page has been moved
        the page has moved
        this site has moved
        this document has moved
        the document has moved
        301 moved permanently
        you are being redirected
        you will be redirected
        redirecting you to
        if you are not redirected
        diese seite ist umgezogen
        diese seite wurde verschoben
        sie werden weitergeleitet
        sie werden automatisch weitergeleitet
        weiterleitung zu
        cette page a été déplacée
        cette page a déménagé
        vous allez être redirigé
        redirection en cours
        esta página se ha movido
        esta página se ha trasladado
        será redirigido
        redirigiendo
        страница перемещена
        страница переехала
        вы будете перенаправлены
        перенаправление
        تم نقل الصفحة
        تم نقل هذه الصفحة
        سيتم تحويلك
        إعادة توجيه
        页面已移动
        此页面已移至
        正在跳转
        正在重定向
        正在轉址
        页面跳转中
        """),
    ("redirect", "click here", "klicken sie hier", "cliquez ici", "haga clic", "нажмите", "点击这里"),
    ("object moved", "moved permanently", "found", "redirecting", "redirecting...", "weiterleitung", "redirection"),
    anywhere=True,
)

ERROR = Wall(
    "an error page stands instead of the content",
    _lines("""
        404 not found
        404 error
        404 page
        404 -
        404 |
        404:
        error 404
        page not found
        file not found
        the requested url
        the page you requested
        the page you are looking for
        the page you're looking for
        this page doesn't exist
        this page does not exist
        this page isn't available
        this page is not available
        this content isn't available
        this content is no longer available
        410 gone
        403 forbidden
        500 internal server error
        internal server error
        502 bad gateway
        bad gateway
        503 service
        service unavailable
        504 gateway
        gateway timeout
        this site can't be reached
        this domain is for sale
        this domain may be for sale
        this domain is parked
        seite nicht gefunden
        seite wurde nicht gefunden
        die seite wurde nicht gefunden
        die angeforderte seite
        die gesuchte seite
        fehler 404
        diese domain steht zum verkauf
        page introuvable
        page non trouvée
        la page que vous recherchez
        la page demandée
        cette page n'existe pas
        cette page n'existe plus
        erreur 404
        página no encontrada
        no se encontró la página
        la página que busca
        la página que buscas
        la página solicitada
        esta página no existe
        страница не найдена
        запрашиваемая страница
        такой страницы не существует
        ошибка 404
        الصفحة غير موجودة
        لم يتم العثور على الصفحة
        الصفحة المطلوبة
        خطأ 404
        页面不存在
        页面未找到
        找不到页面
        找不到頁面
        頁面不存在
        您访问的页面
        您所访问的页面
        抱歉，您要访问的页面
        """),
    (),
    ("404", "not found", "forbidden", "gone", "error", "fehler", "erreur"),
    anywhere=True,
)
