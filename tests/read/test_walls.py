import pytest

from sicut.model.document import Extraction
from tests.read.reading import read

CONSENT = "consent stands"
LOGIN = "log-in page stands"
PAY = "pay wall"
CHECK = "access check stands"
SCRIPTS = "scripts are needed"
MOVED = "content is elsewhere"
ERROR = "error page stands"
FRAME = "in a frame that was not saved"

NEWS = (
    "The council voted on Monday to repair the harbour wall before the winter storms arrive, after a debate that "
    "lasted until midnight. The harbour master said that the work would take two years and that the ferry would run "
    "all the while. The library will show the plans from Tuesday on, and every household may comment on them."
)
LONG = "".join(f"<p>{NEWS} This is paragraph {number}.</p>" for number in range(12))
BUTTONS = {
    "en": "<button>Accept all</button><button>Reject all</button>",
    "de": "<button>Alle akzeptieren</button><button>Ablehnen</button>",
    "fr": "<button>Tout accepter</button><button>Tout refuser</button>",
    "es": "<button>Aceptar todo</button><button>Rechazar</button>",
    "ru": "<button>Принять все</button><button>Отклонить</button>",
    "ar": "<button>قبول الكل</button><button>رفض</button>",
    "zh": "<button>接受</button><button>拒绝</button>",
}


def _consent(language: str, text: str) -> str:
    return f"<title>Harbour News</title><div><h1>Harbour News</h1><p>{text}</p>{BUTTONS[language]}</div>"


WALLS = [
    (
        _consent("en", "Before you continue to Harbour Search. We use cookies and data to deliver our services."),
        CONSENT,
    ),
    (_consent("en", "We value your privacy. We and our 812 partners store information on a device."), CONSENT),
    (_consent("en", "This site uses cookies and similar tools to show you personal advertising."), CONSENT),
    (_consent("de", "Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren."), CONSENT),
    (_consent("de", "Wir benötigen Ihre Zustimmung, bevor Sie unsere Seite besuchen können."), CONSENT),
    (_consent("de", "Mit Werbung weiterlesen: besuchen Sie uns wie gewohnt mit Werbung und Tracking."), CONSENT),
    (_consent("fr", "Nous utilisons des cookies pour mesurer l’audience de notre site."), CONSENT),
    (_consent("fr", "Avant d’accéder à Recherche du Port, choisissez vos réglages."), CONSENT),
    (_consent("es", "Utilizamos cookies propias y de terceros para fines analíticos."), CONSENT),
    (_consent("es", "Valoramos tu privacidad: nosotros y nuestros socios almacenamos información."), CONSENT),
    (_consent("ru", "Мы используем файлы cookie, чтобы сделать сайт удобнее."), CONSENT),
    (_consent("ar", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع."), CONSENT),
    (_consent("zh", "我们使用Cookie来改善您的体验。"), CONSENT),
    ("<h1>Harbour Forum</h1><p>You must be logged in to view this page.</p><input type=password>", LOGIN),
    ("<h1>Welcome back</h1><form>E-mail <input> Password <input type=password></form><button>Go</button>", LOGIN),
    ("<p>Please sign in to read this letter.</p>", LOGIN),
    ("<h2>Log in to continue</h2><p>New here? Create an account with your e-mail address.</p>", LOGIN),
    ("<p>Bitte melden Sie sich an, um den Beitrag zu lesen.</p>", LOGIN),
    ("<p>Vous devez être connecté pour lire ce message.</p>", LOGIN),
    ("<p>Inicia sesión para ver esta página.</p>", LOGIN),
    ("<p>Необходимо авторизоваться, чтобы видеть эту страницу.</p>", LOGIN),
    ("<p>يرجى تسجيل الدخول لعرض هذه الصفحة.</p>", LOGIN),
    ("<p>请登录后查看完整内容</p>", LOGIN),
    (f"<h1>The wall</h1><p>{NEWS}</p><p>Subscribe to continue reading.</p><p>From 1 crown a week</p>", PAY),
    ("<h1>The wall</h1><p>The council voted on Monday to …</p><div>This article is for subscribers only.</div>", PAY),
    (f"{LONG}<p>The harbour master then turned to the mayor and said that the …</p><p>Unlock this article</p>", PAY),
    (f"<p>{NEWS}</p><p>Weiterlesen mit Hafen+</p>", PAY),
    (f"<p>{NEWS}</p><p>Dieser Artikel ist nur für Abonnenten.</p>", PAY),
    (f"<p>{NEWS}</p><p>Il vous reste 75 % de cet article à lire. La suite est réservée aux abonnés.</p>", PAY),
    (f"<p>{NEWS}</p><p>Suscríbete para seguir leyendo</p>", PAY),
    (f"<p>{NEWS}</p><p>Полный текст доступен только подписчикам</p>", PAY),
    (f"<p>{NEWS}</p><p>لمتابعة القراءة اشترك الآن</p>", PAY),
    (f"<p>{NEWS}</p><p>订阅后阅读全文</p>", PAY),
    ("<title>Just a moment...</title><h1>harbour.example</h1><p>Verifying you are human.</p>", CHECK),
    ("<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1><p>Ray ID: 12ab</p>", CHECK),
    ("<p>Our systems have detected unusual traffic from your computer network.</p>", CHECK),
    ("<p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p>", CHECK),
    ("<p>Veuillez confirmer que vous n’êtes pas un robot.</p>", CHECK),
    ("<p>Confirme que no eres un robot.</p>", CHECK),
    ("<p>Подтвердите, что вы не робот.</p>", CHECK),
    ("<p>تحقق من أنك إنسان</p>", CHECK),
    ("<p>请完成安全验证，确认您是真人</p>", CHECK),
    (
        "<title>Harbour</title><noscript>You need to enable JavaScript to run this app.</noscript><div id=app></div>",
        SCRIPTS,
    ),
    ("<p>Bitte aktivieren Sie JavaScript in Ihrem Browser.</p>", SCRIPTS),
    ("<p>Veuillez activer JavaScript pour afficher cette page.</p>", SCRIPTS),
    ("<p>Debe habilitar JavaScript para ver esta página.</p>", SCRIPTS),
    ("<p>Включите JavaScript в браузере.</p>", SCRIPTS),
    ("<p>您的浏览器不支持JavaScript，请启用JavaScript</p>", SCRIPTS),
    (
        "<title>301 Moved Permanently</title><h1>Moved Permanently</h1><p>The document has moved <a href=x>here</a>.",
        MOVED,
    ),
    ("<meta http-equiv=refresh content='0; url=https://example.org/new'><p>One moment", MOVED),
    ("<p>Diese Seite ist umgezogen. Sie werden automatisch weitergeleitet.</p>", MOVED),
    ("<p>Cette page a été déplacée.</p>", MOVED),
    ("<p>Esta página se ha movido.</p>", MOVED),
    ("<p>Страница перемещена</p>", MOVED),
    ("<p>正在跳转，请稍候</p>", MOVED),
    ("<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found on this server.</p>", ERROR),
    ("<h1>Page not found</h1><p>Sorry, the page you are looking for has gone.</p>", ERROR),
    ("<h1>503 Service Unavailable</h1><p>No server is available to handle this request.</p>", ERROR),
    ("<h1>Seite nicht gefunden</h1><p>Die gesuchte Seite gibt es nicht mehr.</p>", ERROR),
    ("<h1>Page introuvable</h1>", ERROR),
    ("<h1>Página no encontrada</h1>", ERROR),
    ("<h1>Страница не найдена</h1>", ERROR),
    ("<h1>الصفحة غير موجودة</h1>", ERROR),
    ("<h1>页面不存在</h1>", ERROR),
    ("<p>This domain is for sale</p>", ERROR),
    ("<title>Harbour</title><iframe src='https://example.org/text.html'></iframe>", FRAME),
    ("<title>Harbour</title><frameset><frame src=left.html><frame src=right.html></frameset>", FRAME),
]

TEXTS = [
    f"<h1>The wall</h1><p>{NEWS}</p>",
    f"<p>{NEWS}</p>{_consent('en', 'We use cookies to improve your visit.')}",
    f"<p>{NEWS}</p>{_consent('de', 'Wir verwenden Cookies.')}",
    f"<p>{NEWS}</p>{_consent('fr', 'Nous utilisons des cookies.')}",
    f"<p>{NEWS}</p>{_consent('es', 'Utilizamos cookies.')}",
    f"<p>{NEWS}</p>{_consent('ru', 'Мы используем файлы cookie.')}",
    f"{LONG}{_consent('en', 'We value your privacy and that of our partners.')}",
    "<h1>On cookies</h1><p>The regulator said that a page which says ‘we use cookies’ must offer a choice.</p>",
    "<p>The council’s site uses cookies and keeps them for a year, the report says.</p>",
    "<p>Die Aufsicht rügte den Satz „Wir verwenden Cookies“, weil er nichts erklärt.</p>",
    "<p>Le maire a dit : « nous utilisons des cookies, comme tout le monde ».</p>",
    "<p>The bakery by the harbour sells cookies, and people accept them gladly.</p>",
    "<p>The baker gave the recipe: flour, butter, sugar. Bake the cookies for ten minutes.</p>",
    f"<p>{NEWS}</p><form>Password <input type=password></form>",
    f"<p>{NEWS}</p><p>Please log in to comment.</p>",
    f"<p>{NEWS}</p><p>Bitte anmelden, um zu kommentieren.</p>",
    f"<p>{NEWS}</p><p>Sign in to your account</p><nav>Log in</nav>",
    "<p>The clerk asked for a password, and the master of the harbour gave none.</p>",
    "<p>The captain keeps a log in the cabin, to continue the custom of his father.</p>",
    f"<p>Subscribe to continue reading our news every week.</p>{LONG}",
    f"{LONG}<p>Subscribe to keep reading stories like this one.</p>",
    f"{LONG}<p>For subscribers only: the library lends its maps.</p><p>{NEWS}</p>",
    f"<p>{NEWS}</p><p>Subscribe to our newsletter.</p>",
    f"<p>This story is for subscribers.</p><p>{NEWS}</p>",
    f"<p>{NEWS}</p><p>Abonnieren Sie unseren Rundbrief.</p>",
    f"{LONG}<p>Abonnez-vous pour lire chaque jour les nouvelles du port.</p>",
    "<p>The newspaper wrote that it would put its archive behind a pay wall.</p>",
    f"<p>{NEWS}</p><noscript>Please enable JavaScript to see the map.</noscript>",
    f"<p>{NEWS}</p><noscript>Bitte aktivieren Sie JavaScript.</noscript>",
    f"<p>{NEWS}</p><noscript><p>Veuillez activer JavaScript.</p></noscript>",
    "<h1>The robot on the pier</h1><p>A robot now sweeps the pier; children ask whether it is alive.</p>",
    f"<title>Just a moment with the mayor</title><p>{NEWS}</p>",
    "<p>The harbour office has moved to the old town hall, beside the library.</p>",
    "<p>The statue was moved in 1999, and people still look for it at the pier.</p>",
    f"<meta http-equiv=refresh content='300'><p>{NEWS}</p>",
    f"<meta http-equiv=refresh content='600;url=news.html'><p>{NEWS}</p>",
    f"<h1>404 boats in the harbour</h1><p>{NEWS}</p>",
    "<p>A ring was lost on the pier and has not been found.</p>",
    "<p>The missing page of the chronicle was not found in the library.</p>",
    "<p>Die Urkunde wurde nicht gefunden; die Seite fehlt im Buch.</p>",
    "<p>Fishing in the inner harbour is forbidden from May to July.</p>",
    "<p>The house by the harbour is for sale.</p>",
    "<p>Fishing here is forbidden.</p>",
    "<h1>404 boats</h1><p>The harbour master counted them.</p>",
    "<p>The witness said that the object moved slowly over the harbour.</p>",
    "<p>The clerk asked each visitor: ‘please log in’, and left.</p>",
    "<p>This library works without JavaScript.</p>",
    "<p>The road is redirecting to the old pier.</p>",
    f"<p>{NEWS}</p><iframe src='https://example.org/map.html'></iframe>",
    "<p>The wall stands.</p>",
    "<h1>港口</h1><p>市议会星期一投票决定在冬季风暴来临之前修复港口的城墙，辩论一直持续到午夜。</p>",
    "<p>قرر المجلس يوم الاثنين إصلاح جدار الميناء قبل وصول عواصف الشتاء.</p>",
    "<p>Совет решил в понедельник починить стену гавани до зимних штормов.</p>",
]


@pytest.mark.parametrize(("page", "reason"), WALLS, ids=range(len(WALLS)))
def test_a_wall_is_told(page: str, reason: str) -> None:
    document = read(f"<!doctype html>{page}", "page.html")
    assert document.extraction is Extraction.PARTIAL
    assert reason in (document.reason or "")


@pytest.mark.parametrize("page", TEXTS, ids=range(len(TEXTS)))
def test_a_text_is_none(page: str) -> None:
    document = read(f"<!doctype html>{page}", "page.html")
    assert (document.extraction, document.reason) == (Extraction.COMPLETE, None)
