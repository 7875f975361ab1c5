import codecs

import pytest

from sicut.errors import UnreadableError
from sicut.model.document import Extraction
from sicut.read.encoding import decode
from tests.read.reading import read

MARKS = [
    ("utf-8-sig", codecs.BOM_UTF8, "utf-8"),
    ("utf-16-le", codecs.BOM_UTF16_LE, "utf-16-le"),
    ("utf-16-be", codecs.BOM_UTF16_BE, "utf-16-be"),
    ("utf-32-le", codecs.BOM_UTF32_LE, "utf-32-le"),
    ("utf-32-be", codecs.BOM_UTF32_BE, "utf-32-be"),
]
TEXT = "“The pier is open”, a 𝒳 said.\r\nCafé."


@pytest.mark.parametrize(("mark", "codec"), [row[1:] for row in MARKS], ids=[row[0] for row in MARKS])
def test_byte_order_marks(mark: bytes, codec: str) -> None:
    document = read(mark + TEXT.encode(codec), "x.txt")
    assert document.text == TEXT


def test_a_mark_inside_stays() -> None:
    assert decode("a\ufeffb".encode(), "x").text == "a\ufeffb"


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark(codec: str) -> None:
    assert decode("The pier is open. Café.".encode(codec), "x").text == "The pier is open. Café."


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("cp1252", "The mayor said: “The harbour isn’t closed – it’s resting.” A café near the port."),
        ("cp1252", "“Yes”"),
        ("latin-1", "La bibliothèque a été fermée pendant l'été, a dit la maire à la réunion."),
        ("cp1252", "La alcaldesa dijo: «La biblioteca abrirá en mayo para los niños». ¿Cuándo? ¡Mañana!"),
        ("cp1250", "Burmistrz powiedziała, że biblioteka zostanie otwarta w maju dla wszystkich mieszkańców."),
        ("cp1250", "Starosta řekl, že knihovna bude otevřena v květnu pro všechny obyvatele města."),
        ("cp1251", "Мэр сказал, что библиотека будет открыта в мае для всех жителей города."),
        ("koi8-r", "Мэр сказал, что библиотека будет открыта в мае для всех жителей города."),
        ("mac-cyrillic", "Мэр сказал, что библиотека будет открыта в мае для всех жителей города."),
        ("cp1252", "La bibliothèque a été rouverte à l’été; les élèves y étaient déjà, dit la maîtresse d’école."),
        ("cp1252", "The harbour and the library of the town, and then one café."),
        ("cp1252", "The ferryman returned nine copper bells beside the Fil\xad\nbregue harbour."),
        ("cp1254", "Belediye başkanı kütüphanenin mayıs ayında bütün şehir halkı için açılacağını söyledi."),
        ("cp932", "でにさくらいし町みなとにのまどさくらカメラさくらにまどがをとに山船がはとみなとの町まど。"),
        ("euc-jp", "が川で橋カメラカメラがさくら町山カメラ川船でが町橋とは港ののはいし港をみなと。"),
        ("cp949", "시장은 도서관이 오월에 모든 주민을 위해 열릴 것이라고 말했다. 항구는 조용하다."),
        ("big5", "市長說，圖書館將於五月向全體居民開放。港口很安靜，船隻都停在岸邊。"),
        ("cp874", "นายกเทศมนตรีกล่าวว่าห้องสมุดจะเปิดในเดือนพฤษภาคมสำหรับประชาชนทุกคน"),
        ("cp1253", "Η δήμαρχος είπε ότι η βιβλιοθήκη θα ανοίξει τον Μάιο"),
        ("cp932", "市長は港を来月開くと述べた。図書館も同時に再開する。"),
        ("gb18030", "市长表示港口将于下月开放。图书馆也将同时重新开放。"),
    ],
)
def test_guesses(codec: str, text: str) -> None:
    assert decode(text.encode(codec), "x") == (text, None)


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("iso8859-7", "Γαγαδα τελτελγα φιλβιλβιλ πονσολκορ βιλβρεβαλ νορδαμαρ."),
        ("iso8859-6", "تورمهرمهر برسرمان قلرودسام نارماننار مانمانبر"),
        ("iso8859-5", "Мэр сказал, что библиотека будет открыта в мае для всех жителей города."),
    ],
)
def test_a_guess_that_is_not_sure_is_told(codec: str, text: str) -> None:
    decoded = decode(text.encode(codec), "x")
    assert decoded.missing is not None
    assert decoded.missing.startswith("its character encoding is not told; it was read as ")


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("iso2022_jp", "The 市長は港を来月開くと述べた。\n図書館も"),
        ("iso2022_kr", "시장은 도서관이\n오월에 open."),
        ("hz", "市长表示 port 港口。~\n图书馆"),
    ],
)
def test_encodings_of_seven_bits(codec: str, text: str) -> None:
    assert decode(text.encode(codec), "x") == (text, None)


def test_encodings_of_seven_bits_that_are_damaged_or_unknown() -> None:
    data = "市長は港を来月".encode("iso2022_jp")
    told = decode(data[:5] + b"~~" + data[5:], "x")
    assert told.missing is not None
    assert told.missing.endswith("no valid ISO-2022-JP, though the rest is")
    with pytest.raises(UnreadableError, match="ISO-2022-CN"):
        decode(b"\x1b$)A\x0e0!\x0f", "x")


@pytest.mark.parametrize("text", ["see Fig.~{\\bf 3} and~{x}", "~{~}", "a ~{ b ~} c", "\x1b$ x"])
def test_what_only_looks_so_is_ascii(text: str) -> None:
    assert decode(text.encode(), "x") == (text, None)


def test_the_guess_does_not_depend_on_the_length() -> None:
    text = "The pier is open.\n" * 20_000 + "Das Café schließt um fünf, sagt die Bürgermeisterin.\n" * 50
    assert decode(text.encode("cp1252"), "x").text == text


@pytest.mark.parametrize(
    ("head", "codec"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "cp1251"),
        ('<?xml version="1.0" encoding="windows-1251"?>', "cp1251"),
        ('<meta charset="shift_jis">', "cp932"),
        ('<meta charset="iso-8859-1">', "utf-8"),
        ('<meta charset="utf-16">', "utf-8"),
        ('<meta charset="rot13">', "utf-8"),
        ('<meta charset="utf-7">', "utf-8"),
    ],
)
def test_declarations(head: str, codec: str) -> None:
    text = f"{head}<p>Да</p>"
    assert decode(text.encode(codec), "x", markup=True).text == text


def test_a_declaration_is_no_affair_of_plain_text() -> None:
    assert decode('<meta charset="windows-1251">é'.encode(), "x").text.endswith("é")


def test_a_few_broken_bytes_make_a_text_partial() -> None:
    document = read("“Café” – ‘thé’\n".encode() * 3 + b"\xff\n", "x.txt")
    assert document.extraction is Extraction.PARTIAL
    assert document.reason == "1 place is not valid UTF-8, though the rest is"
    assert "\ufffd" in document.text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"a\x00b\x00\x00c", "NUL bytes"),
        (b"%PDF-1.7 \xff", "those of a PDF"),
        (b"PK\x03\x04abc", "those of a ZIP archive"),
        (b"\x1f\x8babc", "those of a gzip archive"),
        (b"\xff\xfea", "says UTF-16"),
        (b"\xff\xfe\x00\x00abc", "says UTF-32"),
        (bytes(range(1, 32)) * 30 + b"\xff\xfe\x81\x8d", "binary data|cannot be told"),
        (b"\x93caf\xe9\x94 " * 20 + "“café” ".encode() * 20, "cannot be told; save it as UTF-8"),
    ],
)
def test_no_text(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        decode(data, "x")
