"""Names of units and currencies, Chinese, from the Unicode CLDR by scripts/cldr_units.py; do not edit."""

UNITS = """
metre per square second: m/s²; 每平方秒米
acre: 英亩
hectare: 公顷
square centimetre: 平方厘米
square foot: 平方英尺
square inch: 平方英寸
square kilometre: 平方公里
square metre: 平方米
square mile: 平方英里
square yard: 平方码
percent: %
permille: ‰
part per million: ppm; 百万分之
mile per gallon: mpg US; 每加仑英里
bit: b; 比特
byte: B; 字节
gigabit: Gb; 吉比特
gigabyte: GB; 吉字节
kilobit: kb; 千比特
kilobyte: kB; 千字节
megabit: Mb; 兆比特
megabyte: MB; 兆字节
petabyte: PB; 拍字节
terabit: Tb; 太比特
terabyte: TB; 太字节
century: 个世纪
day: 天
decade: 个十年
hour: 小时
microsecond: 微秒
millisecond: 毫秒
minute: 分钟
month: 个月
nanosecond: 纳秒
second: 秒; 秒钟
week: 周
year: 年
ampere: A; 安培
milliampere: mA; 毫安
ohm: Ω; 欧姆
volt: V; 伏特
british thermal unit: 英热单位
calorie: 卡; 卡路里
electronvolt: 电子伏; 电子伏特
joule: 焦耳
kilocalorie: 千卡
kilojoule: 千焦
kilowatt hour: 千瓦时
newton: 牛; 牛顿
gigahertz: GHz; 吉赫
hertz: Hz; 赫兹
kilohertz: kHz; 千赫
megahertz: MHz; 兆赫
astronomical unit: 天文单位
centimetre: 厘米
decimetre: 分米
fathom: 英寻
foot: 英尺
inch: 英寸
kilometre: 公里
light year: 光年
metre: 米
micrometre: 微米
mile: 英里
millimetre: 毫米
nanometre: 纳米
nautical mile: 海里
parsec: 秒差距
picometre: 皮米
yard: 码
lumen: lm; 流明
gram: g; 克
kilogram: kg; 千克
microgram: μg; 微克
milligram: mg; 毫克
ounce: oz; 盎司
ounce troy: oz t; 金衡制盎司
pound mass: lb; 磅
ton: tn; 吨
tonne: t; 公吨
gigawatt: 吉瓦
horsepower: 马力
kilowatt: 千瓦
megawatt: 兆瓦
milliwatt: 毫瓦
watt: 瓦; 瓦特
hectopascal: hPa; 百帕斯卡
inch of mercury: inHg; 英寸汞柱
kilopascal: kPa; 千帕斯卡
megapascal: MPa; 兆帕斯卡
millibar: mbar; 毫巴
millimetre of mercury: mmHg; 毫米汞柱
pascal: Pa; 帕斯卡
pound per square inch: psi; 每平方英寸磅
kilometre per hour: km/h; 每小时公里
knot: kn; 节
metre per second: m/s; 每秒米
mile per hour: mi/h; 每小时英里
degree Celsius: °C; 摄氏度
degree Fahrenheit: °F; 华氏度
kelvin: K; 开尔文
barrel: 桶
bushel: 蒲式耳
centilitre: 厘升
cubic centimetre: 立方厘米
cubic foot: 立方英尺
cubic inch: 立方英寸
cubic kilometre: 立方千米
cubic metre: 立方米
cubic mile: 立方英里
cubic yard: 立方码
cup: 杯
decilitre: 分升
fluid ounce: 液盎司
fluid ounce imperial: 英制液盎司
gallon: 加仑
gallon imperial: 英制加仑
hectolitre: 公石
litre: 升
megalitre: 兆升
millilitre: 毫升
pint: 品脱
quart: 夸脱
quart imperial: qt Imp.; 英制夸脱
tablespoon: 汤匙
teaspoon: 茶匙
"""

CURRENCIES = """
AED: 阿联酋迪拉姆
AFN: 阿富汗尼
ALL: 阿尔巴尼亚列克
AMD: 亚美尼亚德拉姆
AOA: 安哥拉宽扎
ARS: 阿根廷比索
AUD: 澳大利亚元
AWG: 阿鲁巴弗罗林
AZN: 阿塞拜疆马纳特
BAM: 波斯尼亚-黑塞哥维那可兑换马克
BBD: 巴巴多斯元
BDT: 孟加拉塔卡
BGN: 保加利亚列弗
BHD: 巴林第纳尔
BIF: 布隆迪法郎
BMD: 百慕大元
BND: 文莱元
BOB: 玻利维亚诺
BRL: 巴西雷亚尔
BSD: 巴哈马元
BTN: 不丹努尔特鲁姆
BWP: 博茨瓦纳普拉
BYN: 白俄罗斯卢布
BZD: 伯利兹元
CAD: 加拿大元
CDF: 刚果法郎
CHF: 瑞士法郎
CLP: 智利比索
CNY: 人民币
COP: 哥伦比亚比索
CRC: 哥斯达黎加科朗
CUP: 古巴比索
CVE: 佛得角埃斯库多
CZK: 捷克克朗
DJF: 吉布提法郎
DKK: 丹麦克朗
DOP: 多米尼加比索
DZD: 阿尔及利亚第纳尔
EGP: 埃及镑
ERN: 厄立特里亚纳克法
ETB: 埃塞俄比亚比尔
EUR: 欧元
FJD: 斐济元
FKP: 福克兰群岛镑
GBP: 英镑
GEL: 格鲁吉亚拉里
GHS: 加纳塞地
GIP: 直布罗陀镑
GMD: 冈比亚达拉西
GNF: 几内亚法郎
GTQ: 危地马拉格查尔
GYD: 圭亚那元
HKD: 港元
HNL: 洪都拉斯伦皮拉
HTG: 海地古德
HUF: 匈牙利福林
IDR: 印度尼西亚卢比
ILS: 以色列新谢克尔
INR: 印度卢比
IQD: 伊拉克第纳尔
IRR: 伊朗里亚尔
ISK: 冰岛克朗
JMD: 牙买加元
JOD: 约旦第纳尔
JPY: 日元
KES: 肯尼亚先令
KGS: 吉尔吉斯斯坦索姆
KHR: 柬埔寨瑞尔
KMF: 科摩罗法郎
KPW: 朝鲜元
KRW: 韩元
KWD: 科威特第纳尔
KYD: 开曼元
KZT: 哈萨克斯坦坚戈
LAK: 老挝基普
LBP: 黎巴嫩镑
LKR: 斯里兰卡卢比
LRD: 利比里亚元
LSL: 莱索托洛蒂
LYD: 利比亚第纳尔
MAD: 摩洛哥迪拉姆
MDL: 摩尔多瓦列伊
MGA: 马达加斯加阿里亚里
MKD: 马其顿第纳尔
MMK: 缅甸元
MNT: 蒙古图格里克
MOP: 澳门元; 澳门币
MRU: 毛里塔尼亚乌吉亚
MUR: 毛里求斯卢比
MVR: 马尔代夫卢菲亚
MWK: 马拉维克瓦查
MXN: 墨西哥比索
MYR: 马来西亚林吉特
MZN: 莫桑比克美提卡
NAD: 纳米比亚元
NGN: 尼日利亚奈拉
NIO: 尼加拉瓜科多巴; 尼加拉瓜金科多巴
NOK: 挪威克朗
NPR: 尼泊尔卢比
NZD: 新西兰元
OMR: 阿曼里亚尔
PAB: 巴拿马巴波亚
PEN: 秘鲁索尔
PGK: 巴布亚新几内亚基那
PHP: 菲律宾比索
PKR: 巴基斯坦卢比
PLN: 波兰兹罗提
PYG: 巴拉圭瓜拉尼
QAR: 卡塔尔里亚尔
RON: 罗马尼亚列伊
RSD: 塞尔维亚第纳尔
RUB: 俄罗斯卢布
RWF: 卢旺达法郎
SAR: 沙特里亚尔
SBD: 所罗门群岛元
SCR: 塞舌尔卢比
SDG: 苏丹镑
SEK: 瑞典克朗
SGD: 新加坡元
SHP: 圣赫勒拿群岛磅
SLE: 塞拉利昂新利昂
SOS: 索马里先令
SRD: 苏里南元
SSP: 南苏丹镑
STN: 圣多美和普林西比多布拉
SYP: 叙利亚镑
SZL: 斯威士兰里兰吉尼
THB: 泰铢
TJS: 塔吉克斯坦索莫尼
TMT: 土库曼斯坦马纳特
TND: 突尼斯第纳尔
TOP: 汤加潘加
TRY: 土耳其里拉
TTD: 特立尼达和多巴哥元
TWD: 新台币
TZS: 坦桑尼亚先令
UAH: 乌克兰格里夫纳
UGX: 乌干达先令
USD: 美元
UYU: 乌拉圭比索
UZS: 乌兹别克斯坦苏姆
VES: 委内瑞拉玻利瓦尔
VND: 越南盾
VUV: 瓦努阿图瓦图
WST: 萨摩亚塔拉
XAF: 中非法郎
XCD: 东加勒比元
XOF: 西非法郎
XPF: 太平洋法郎
YER: 也门里亚尔
ZAR: 南非兰特
ZMW: 赞比亚克瓦查
"""
