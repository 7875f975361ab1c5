"""Words that tell names from other words, by language: as they are spelt, apart by spaces."""

GERMAN_TITLES = """herr herrn frau fräulein miss mister graf grafen gräfin baron baronin könig königs königin
    kaiser kaiserin prinz prinzen prinzessin fürst fürsten fürstin herzog herzogin papst bischof kardinal pastor
    pfarrer pater general oberst major hauptmann leutnant kapitän minister ministerin kanzler kanzlerin
    präsident präsidentin senator senatorin bürgermeister bürgermeisterin richter richterin direktor direktorin
    professor professorin doktor doctor dr prof meister onkel tante vetter bruder schwester stadt städte
    hauptstadt dorf insel provinz kanton kreis bezirk landkreis grafschaft gemeinde fluss fluß sankt st"""
"""Words that stand before names, and are nouns themselves; also at the end of longer ones."""

GERMAN_DETERMINERS = """der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
    keines mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen
    seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer eure
    euren eurem eurer dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden
    jedem welcher welche welches welchen welchem solcher solche solches solchen solchem mancher manche manches
    manchen manchem alle allen aller alles allem beide beiden beider viele vielen vieler einige einigen einiger
    mehrere mehreren mehrerer derselbe dieselbe dasselbe denselben demselben derselben im am zum zur beim vom
    ins ans aufs übers ums durchs fürs dessen deren wessen"""
"""Words that stand before nouns, and hardly ever before names."""

GERMAN_BARE = """und oder sowie sondern mit zu als ohne auf vor an für über unter um durch gegen wegen trotz pro
    per seit ab wenig weniger mehr viel etwas genug lauter nichts ganz er es sie sich ihm ihn ihnen wir ich man
    uns mich mir noch"""
"""Words after which nouns stand without a determiner often enough."""

GERMAN_SMALL = """in nach aus von bei zwischen neben hinter außer seit dann da hier dort so wieder immer eben aber heute
    gestern dagegen hingegen daneben sagte fragte antwortete meinte erklärte erwiderte entgegnete versetzte wiederholte
    dachte lachte flüsterte ergänzte betonte sagen meinen"""
"""Words that are neither nouns nor adjectives, whatever their ending or their capital."""

GERMAN_NOUN_ENDINGS = """ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse
    nissen tum ismus ling linge lein"""

CHINESE_SURNAMES = """王 李 张 張 刘 劉 陈 陳 杨 楊 赵 趙 吴 吳 徐 孙 孫 朱 胡 郭 罗 羅 郑 鄭 梁 宋 唐 邓 鄧 韩
    韓 冯 馮 曹 彭 肖 萧 蕭 董 潘 袁 蔡 蒋 蔣 余 杜 魏 苏 蘇 吕 呂 丁 卢 盧 姚 沈 姜 崔 谭 譚 陆 陸 范 汪 廖 韦
    韋 贾 賈 邹 鄒 熊 孟 秦 邱 侯 尹 薛 闫 閻 段 雷 黎 陶 贺 賀 郝 顾 顧 龚 龔 邵 覃 戴 欧阳 歐陽 司马 司馬 诸葛
    諸葛 上官 司徒 东方 東方 皇甫 慕容"""
"""Surnames that are rarely another word at the beginning of a sentence."""

CHINESE_SURNAMES_TOO = """黄 黃 周 马 馬 何 林 高 谢 謝 许 許 曾 田 于 叶 葉 程 任 钟 鍾 石 金 夏 方 白 江 史 毛
    万 萬 武 钱 錢 严 嚴 莫 孔 汤 湯 龙 龍 付 傅 康 易 常 乔 喬 赖 賴 文 施 洪 安 邢 温 溫 柳 祝 向 古 牛
    阎 閻 章 庞 龐 翟 颜 顏 倪 俞 鲁 魯 葛 伍 聂 聶 祁 耿 牟 詹 靳 甄 裴 屈 鲍 鮑 霍 翁 隋 柯 阮 闵 閔 冉 岳 梅 欧 歐"""
"""Surnames that are other words more often."""

CHINESE_TITLES = """先生 女士 小姐 太太 夫人 老师 老師 教授 博士 医生 醫生 市长 市長 县长 縣長 省长 省長 镇长
    鎮長 村长 村長 部长 部長 局长 局長 校长 校長 主席 主任 总统 總統 总理 總理 书记 書記 经理 經理 院长 院長
    会长 會長 记者 記者 警官 法官 律师 律師 同志 将军 將軍"""

CHINESE_SAYINGS = """说 說 表示 称 稱 指出 认为 認為 告诉 告訴 写道 寫道 问道 問道 回答 宣布 强调 強調 解释 解釋
    透露 提到"""

CHINESE_AFTER = "在 没 沒 不 是 也 和 与 與 从 從 向 对 對 把 被 将 將 已 曾 就 还 還 都 又 会 會 跟"
"""Characters that begin what is said of somebody."""

CHINESE_BEFORE = "和 与 與 跟 向 对 對 由 被 把 让 讓 给 給 叫 、"
"""Characters that often stand right before a name."""

CHINESE_FUNCTION = """的 了 在 是 不 没 沒 也 就 都 这 這 那 有 着 著 过 過 们 們 么 麼 个 個 我 你 他 她 它 吗
    嗎 呢 吧 很 说 說"""
"""Characters that no name has."""

CHINESE_PLACES = "市 县 縣 省 州 镇 鎮 村"
"""Characters at the end of the names of places."""

CHINESE_KINDS = "大 小 老 新 旧 舊 中 某 各 每 这 這 那 本 全 同 邻 鄰 两 兩 几 幾 外 内 內 乡 鄉 都 城"
"""Characters that say what kind of place it is, or which, and are none of its name here."""

ARABIC_NAMES = """آدم إدريس نوح هود صالح إبراهيم إبرهيم لوط إسماعيل إسمعيل إسحاق إسحق يعقوب يوسف أيوب شعيب موسى
    هارون هرون داود داوود سليمان سليمن إلياس اليسع يونس زكريا يحيى عيسى المسيح محمد أحمد مريم فرعون هامان همن
    قارون قرون طالوت جالوت لقمان لقمن عمران عمرن عزير جبريل ميكال إبليس عاد ثمود مدين إسرائيل"""
"""The persons and peoples whom the Qur'an names, as its spellings have them."""

ARABIC_TITLES = """السيد السيدة الآنسة سيدنا الدكتور الدكتورة الأستاذ الأستاذة الشيخ الإمام الملك الملكة الأمير
    الأميرة الحاج"""
"""Words right before names."""

ARABIC_KIN = "بن ابن بنت ابنة أبو أبا آل"
"""Words of kinship right before names that have no article."""

ARABIC_SERVANT = "عبد"
"""What a name begins with whose other half may have an article."""

ARABIC_CLITICS = "و ف ب ل ك ول ول فل وب"
"""Words written together with the name after them."""
