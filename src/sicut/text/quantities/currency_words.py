"""Currencies: signs, names that several share, names and forms that the CLDR lacks, and their hundredth parts.

Codes are those of ISO 4217. A name that several currencies share is a key of its own ("crown").
"""

SHARED = """
dollar: USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD
pound: GBP EGP FKP GIP LBP SDG SHP SSP SYP IEP CYP; crown: CZK DKK ISK NOK SEK EEK SKK
franc: CHF XAF XOF XPF BIF CDF DJF GNF KMF RWF FRF BEF LUF; dinar: BHD DZD IQD JOD KWD LYD RSD TND MKD
rial: IRR OMR YER SAR QAR; riyal: SAR QAR YER OMR; dirham: AED MAD; rupee: INR LKR MUR NPR PKR SCR IDR
peso: ARS CLP COP CUP DOP MXN PHP UYU; rouble: RUB BYN; shilling: KES SOS TZS UGX ATS; lira: TRY ITL SYP LBP
yen or yuan: JPY CNY; won: KRW KPW; mark: DEM BAM FIM; manat: AZN TMT; guilder: NLG XCG ANG; leu: RON MDL
cent: ; penny: ; florin: AWG HUF XCG
"""
"""What several currencies call themselves, and which do."""

ISO_MORE = "DEM FRF ITL ESP ATS BEF FIM GRD IEP NLG PTE LUF XAU XAG EEK SKK LTL LVL HRK CYP MTL SIT BTC"
"""Codes no longer in use, or of no state."""

WORDY_CODES = "ALL TRY TOP CUP PEN COP MAD BOB RON MOP GEL ANG BAM AMD SOS LAK DOP GIP ETB BIF ERN STN"
"""Codes that are words or acronyms too: before a number only where it has four digits or a fraction."""

SIGNS = """
dollar $ ＄; USD US$ U$ USD$ US-$ usd; AUD A$ AU$; CAD C$ CA$ Can$; HKD HK$; NZD NZ$; SGD S$; TWD NT$;
BRL R$;
  MXN Mex$ MX$;
EUR € Euro€ eur; GBP £ ￡ GB£ UK£ gbp; yen or yuan ¥ ￥; INR ₹; RUB ₽; UAH ₴; ILS ₪; TRY ₺; KRW ₩; NGN ₦;
VND ₫; PHP ₱; KZT ₸;
GEL ₾; CRC ₡; PYG ₲; KHR ៛; GHS ₵; AZN ₼; THB ฿; BTC ₿; LAK ₭; MNT ₮; AMD ֏; JPY JP¥; CNY CN¥ RMB; EGP E£;
rupee Rs Rs. ₨; crown kr kr. Kr Kr.; CZK Kč; DKK DKr; SEK SKr; NOK NKr; franc Fr. Fr SFr SFr. sFr. fr.; CHF CHf;
PLN zł zl; HUF Ft; BGN лв лв.; RUB руб руб. р.; MYR RM; IDR Rp Rp.; KES KSh Ksh; UGX USh; TZS TSh; ZAR ZAR; mark DM;
PEN S/ S/.; VES Bs Bs.; rial ﷼; SAR SR; AED Dhs Dh; KWD KD; cent ¢ c ct ct. cts; penny p
"""
"""Signs before or after the number; those of letters only beside digits."""

CURRENCY_WORDS = {
    "en": """
dollar: dollar; dollars; buck; bucks
USD: US dollar; US dollars; U.S. dollar; U.S. dollars; American dollar; American dollars
EUR: euro; euros
GBP: pound sterling; pounds sterling; British pound; British pounds; quid
pound: pound; pounds
crown: crown; crowns; krona; kronor; krone; kroner; koruna; korunas; korun
CZK: Czech crown; Czech crowns; Czech koruna
SEK: Swedish crown; Swedish crowns; Swedish krona
NOK: Norwegian crown; Norwegian crowns; Norwegian kroner
DKK: Danish crown; Danish crowns; Danish kroner
ISK: Icelandic crown; Icelandic crowns
franc: franc; francs
CHF: Swiss francs
dinar: dinar; dinars
KWD: Kuwaiti dinar; Kuwaiti dinars; kuwait dinar
rial: rial; rials
riyal: riyal; riyals
SAR: saudi riyal; saudi riyals; saudi arabian riyal; saudi arabia riyal
QAR: qatari riyal; qatar riyal
OMR: omani rial; oman rial
IRR: iranian rial; iranian rials; toman
dirham: dirham; dirhams
AED: emirati dirham; emirati dirhams; uae dirham; uae dirhams
rupee: rupee; rupees
INR: Indian rupee; Indian rupees
peso: peso; pesos
rouble: rouble; roubles; ruble; rubles
RUB: Russian rouble; Russian roubles; Russian rubles
shilling: shilling; shillings
lira: lira; liras; lire
JPY: yen; Japanese yen
CNY: yuan; renminbi; Chinese yuan
KRW: South Korean won
PLN: zloty; zlotys; złoty; złotych
HUF: forint; forints
UAH: hryvnia; hryvnias; hryvnya
ILS: shekel; shekels; Israeli new shekel; Israeli new shekels; Israeli shekel; Israeli shekels; israel new shekel;
  new shekel; new shekels
MYR: ringgit; ringgits; Malaysian ringgit; Malaysian ringgits; malaysia ringgit; malaysia ringgits
THB: baht; Thai baht
IDR: rupiah; rupiahs
VND: dong; Vietnamese dong
ZAR: rand; South African rand
BRL: reais; Brazilian reais; Brazilian real; reals
NGN: naira; nairas
GHS: cedi; cedis
ETB: birr
KZT: tenge
EGP: Egyptian pound; Egyptian pounds
LBP: Lebanese pound; Lebanese pounds; Lebanese lira; Lebanese liras
RON: Romanian lei; lei
BGN: leva
DEM: Deutschmark; Deutschmarks; German mark; German marks; Deutsche mark; Deutsche marks
guilder: guilder; guilders
GEL: lari
BTC: bitcoin; bitcoins
cent: cent; cents
penny: penny; pennies; pence
florin: florin; florins
""",
    "de": """
dollar: Dollar; Dollars
USD: US-Dollar; US-Dollars; amerikanische Dollar; US Dollar
EUR: Euro; Euros
GBP: Pfund Sterling; britische Pfund
crown: Krone; Kronen
CZK: tschechische Kronen; tschechische Krone
franc: Franken; Franc; Francs
CHF: Schweizer Franken; Schweizerfranken
dinar: Dinar; Dinare; Dinars
rial: Rial
riyal: Riyal
dirham: Dirham
rupee: Rupie; Rupien
peso: Peso; Pesos
rouble: Rubel
RUB: russische Rubel
shilling: Schilling; Schillinge
lira: Lira; Lire
JPY: Yen
CNY: Yuan; Renminbi
PLN: Zloty; Złoty
HUF: Forint
UAH: Hrywnja; Griwna
ILS: Schekel
ZAR: Rand
mark: Mark; Reichsmark
DEM: D-Mark; DM; Deutsche Mark
guilder: Gulden
cent: Cent; Cents; Rappen; Groschen; Pfennig; Pfennige; Kreuzer
penny: Penny; Pence; Pennys
""",
    "fr": """
dollar: dollar; dollars
USD: dollar américain; dollars américains; dollars US; dollar US
EUR: euro; euros
GBP: livre sterling; livres sterling
crown: couronne; couronnes
CZK: couronne tchèque; couronnes tchèques
franc: franc; francs
CHF: franc suisse; francs suisses
dinar: dinar; dinars
rial: rial; rials
riyal: riyal; riyals
dirham: dirham; dirhams
rupee: roupie; roupies
peso: peso; pesos
rouble: rouble; roubles
shilling: shilling; shillings
lira: lire; lires; livre turque; livres turques
JPY: yen; yens
CNY: yuan; yuans
PLN: zloty; zlotys
HUF: forint; forints
mark: mark; marks
cent: cent; cents; centime; centimes; centimes d'euro
florin: florin; florins
penny: penny; pence
""",
    "es": """
dollar: dólar; dólares
USD: dólar estadounidense; dólares estadounidenses; dólares americanos
EUR: euro; euros
GBP: libra esterlina; libras esterlinas
pound: libra; libras
crown: corona; coronas
CZK: corona checa; coronas checas
franc: franco; francos
CHF: franco suizo; francos suizos
dinar: dinar; dinares
riyal: riyal; riyales
dirham: dirham; dirhams; dírham; dírhams
rupee: rupia; rupias
peso: peso; pesos
rouble: rublo; rublos
shilling: chelín; chelines
lira: lira; liras
ESP: peseta; pesetas
JPY: yen; yenes
CNY: yuan; yuanes
BRL: reales brasileños; reais
mark: marco; marcos
cent: céntimo; céntimos; centavo; centavos; centavos de dólar
penny: penique; peniques
""",
    "ar": """
dollar: دولار; دولارا; دولارات; دولارًا
USD: دولار أمريكي; دولار أميركي; دولارا أمريكيا; دولارا أميركيا; دولارات أمريكية
EUR: يورو; اليورو
GBP: جنيه إسترليني; جنيها إسترلينيا; جنيهات إسترلينية
pound: جنيه; جنيها; جنيهات
crown: كرونة; كرونات; كرون; كرونا; كورونا
CZK: كرونة تشيكية
franc: فرنك; فرنكا; فرنكات
dinar: دينار; دينارا; دنانير; دينارات
KWD: دينار كويتي; دينارا كويتيا; دنانير كويتية
riyal: ريال; ريالا; ريالات
SAR: ريال سعودي; ريالا سعوديا; ريالات سعودية
dirham: درهم; درهما; دراهم
rupee: روبية; روبيات
peso: بيزو
rouble: روبل; روبلا; روبلات
shilling: شلن; شلنات
lira: ليرة; ليرات
JPY: ين; ين ياباني
CNY: يوان; يوان صيني
cent: سنت; سنتا; سنتات
""",
    "ru": """
dollar: доллар *m; долл; долл.
USD: доллар США; доллара США; долларов США; долларами США; долларах США; долл. США; американских долларов;
  американских доллара
EUR: евро
GBP: фунт стерлингов; фунта стерлингов; фунтов стерлингов
pound: фунт *m
crown: крон *f
CZK: чешских крон; чешские кроны; чешская крона; чешскими кронами
SEK: шведских крон; шведские кроны
NOK: норвежских крон; норвежские кроны
DKK: датских крон; датские кроны
franc: франк *m
dinar: динар *m
rial: риал *m
riyal: риял *m
dirham: дирхам *m
rupee: рупи *soft
peso: песо
rouble: рубл *e; рубль; рублём; руб; руб.
shilling: шиллинг *m
lira: лир *f
JPY: иен *f; йен *f
CNY: юан *e; юань
PLN: злотый; злотых; злотым; злотыми
HUF: форинт *m
UAH: гривн *f; гривен; гривень
KZT: тенге
mark: марк *f; марки; марок
cent: цент *m; копейк *f; копейки; копеек; копейками; коп.
penny: пенс *m; пенни
""",
    "zh": """
USD: 美元; 美金
EUR: 欧元; 歐元
GBP: 英镑; 英鎊
crown: 克朗
CZK: 捷克克朗
SEK: 瑞典克朗
NOK: 挪威克朗
DKK: 丹麦克朗; 丹麥克朗
franc: 法郎
CHF: 瑞士法郎; 瑞郎
dinar: 第纳尔; 第納爾
riyal: 里亚尔
dirham: 迪拉姆
rupee: 卢比; 盧比
peso: 比索
rouble: 卢布; 盧布
shilling: 先令
JPY: 日元; 日圆; 日圓
CNY: 元人民币; 人民币; 人民幣; 元
HKD: 港元; 港币; 港幣
TWD: 新台币; 新臺幣; 台币
KRW: 韩元; 韓元
cent: 美分; 分钱
""",
}

LOCAL_PARTS = """
MYR sen; ILS agora agorot; GBP pence penny pennies p; pound pence penny pennies p; PLN grosz grosze groszy;
  INR paisa paise;
rupee paisa paise; crown øre öre haler halers; SEK öre; NOK øre; DKK øre; RUB копейка копейки копеек коп;
  rouble kopeck kopecks
kopek kopeks копейка копейки копеек коп; CHF Rappen centimes; THB satang; CNY fen; mark Pfennig; DEM Pfennig
"""
"""The hundredth parts of single currencies, which are no units by themselves here."""
