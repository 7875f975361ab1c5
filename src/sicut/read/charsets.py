"""The names by which pages declare their character encoding, and what decodes it.

After the table of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels), the
labels that occur. What is not listed here is not believed: some codecs of Python are no encodings
of text, and UTF-7 hides markup.
"""

UTF_8 = "utf-8"

SINGLE_BYTE = {
    "cp1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 ascii us-ascii "
    "iso-ir-100 cp819 ibm819",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251",
    "cp1253": "windows-1253 cp1253 x-cp1253",
    "cp1254": "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso_8859-9 latin5 l5",
    "cp1255": "windows-1255 cp1255 x-cp1255",
    "cp1256": "windows-1256 cp1256 x-cp1256",
    "cp1257": "windows-1257 cp1257 x-cp1257",
    "cp1258": "windows-1258 cp1258 x-cp1258",
    "cp874": "windows-874 tis-620 iso-8859-11 iso8859-11 dos-874",
    "cp866": "ibm866 cp866 866",
    "iso8859_2": "iso-8859-2 iso8859-2 iso_8859-2 latin2 l2",
    "iso8859_3": "iso-8859-3 iso8859-3 iso_8859-3 latin3 l3",
    "iso8859_4": "iso-8859-4 iso8859-4 iso_8859-4 latin4 l4",
    "iso8859_5": "iso-8859-5 iso8859-5 iso_8859-5 cyrillic",
    "iso8859_6": "iso-8859-6 iso8859-6 iso_8859-6 arabic",
    "iso8859_7": "iso-8859-7 iso8859-7 iso_8859-7 greek",
    "iso8859_8": "iso-8859-8 iso8859-8 iso_8859-8 hebrew iso-8859-8-i logical",
    "iso8859_10": "iso-8859-10 iso8859-10 latin6 l6",
    "iso8859_13": "iso-8859-13 iso8859-13",
    "iso8859_14": "iso-8859-14 iso8859-14",
    "iso8859_15": "iso-8859-15 iso8859-15 iso_8859-15 latin-9 l9",
    "iso8859_16": "iso-8859-16",
    "koi8_r": "koi8-r koi8 koi koi8_r",
    "koi8_u": "koi8-u koi8-ru",
    "mac_roman": "macintosh mac x-mac-roman",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
}

MANY_BYTES = {
    "gb18030": "gb18030 gbk gb2312 gb_2312-80 gb_2312 x-gbk chinese iso-ir-58 csgb2312",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5 csbig5",
    "cp932": "shift_jis shift-jis sjis x-sjis windows-31j ms_kanji ms932 csshiftjis",
    "euc_jp": "euc-jp x-euc-jp",
    "iso2022_jp": "iso-2022-jp csiso2022jp",
    "cp949": "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 korean cseuckr",
}

# The Encoding Standard reads a declared UTF-16 as UTF-8: the declaration itself was read as ASCII.
UTF_8_LABELS = "utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8 utf-16 utf-16le utf-16be unicode"

BY_LABEL = {
    label: codec
    for codec, labels in {**SINGLE_BYTE, **MANY_BYTES, UTF_8: UTF_8_LABELS}.items()
    for label in labels.split()
}

NAMES = {codec: labels.split()[0] for codec, labels in {**SINGLE_BYTE, **MANY_BYTES, UTF_8: UTF_8_LABELS}.items()}

# What a text without a declaration may be in, the likelier first.
GUESSES = (
    "cp1252",
    "cp1250",
    "cp1251",
    "gb18030",
    "cp932",
    "big5hkscs",
    "cp949",
    "euc_jp",
    "koi8_r",
    "koi8_u",
    "cp1254",
    "cp1253",
    "cp1256",
    "cp1255",
    "cp1257",
    "cp1258",
    "cp874",
    "mac_roman",
    "mac_cyrillic",
    "cp866",
)


def attempt(data: bytes, codec: str) -> str | None:
    """*data* decoded; ``None`` if it is no text in this encoding."""
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None
