"""Hostile files of formats that are plain text: nesting, length, lies, and what is never closed."""

from collections.abc import Iterator
from random import Random

from reading_writers import MIB, XML

File = tuple[str, bytes]
ATTRIBUTES = " ".join(f'a{n}="1"' for n in range(100_000))
_MANY = 1_000_000
STRINGS = '<String CONTENT="x"/><SP/>' * 300_000


def small_files() -> Iterator[File]:
    """All of them."""
    for name, content in (*_rtf(), *_mail(), *_data(), *_subtitles(), *_xml(), *_latex()):
        yield name, content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    yield from _flipped()


def _rtf() -> Iterator[tuple[str, str | bytes]]:
    yield "rtf_groups_1m.rtf", "{\\rtf1 " + "{" * _MANY
    yield "rtf_groups_1m_closed.rtf", "{\\rtf1 " + "{" * _MANY + "x" + "}" * _MANY + "}"
    yield "rtf_closes_1m.rtf", "{\\rtf1 x" + "}" * _MANY
    yield "rtf_bin_lies.rtf", "{\\rtf1 {\\pict\\bin2147483647 x}}y"
    yield "rtf_bin_negative.rtf", "{\\rtf1 {\\pict\\bin-5 x}y}"
    yield "rtf_bin_long_number.rtf", "{\\rtf1 {\\bin" + "9" * 100_000 + " x}y}"
    yield "rtf_lone_surrogates.rtf", "{\\rtf1 " + "\\u-10240?x" * 1000 + "\\u-9216?}"
    yield "rtf_unicode_out_of_range.rtf", "{\\rtf1 \\u99999999999? \\u-99999999999? x}"
    yield "rtf_uc_huge.rtf", "{\\rtf1 \\uc2147483647\\u32? x y z}"
    yield "rtf_hex_broken.rtf", "{\\rtf1 \\'zz \\'8 \\' x}"
    yield "rtf_words_1m.rtf", "{\\rtf1 " + "\\b" * _MANY + " x}"
    yield "rtf_long_word_10mb.rtf", "{\\rtf1 \\" + "b" * (10 * MIB) + " x}"
    yield (
        "rtf_fonts_100k.rtf",
        "{\\rtf1{\\fonttbl" + "".join(f"{{\\f{n}\\fcharset128 F;}}" for n in range(100_000)) + "}x}",
    )
    yield "rtf_page_unknown.rtf", "{\\rtf1\\ansi\\ansicpg99999 \\'e9 x}"
    yield "rtf_cells_500k.rtf", "{\\rtf1 \\trowd" + "\\cell " * 500_000 + "\\row x}"
    yield "rtf_fields_100k_deep.rtf", "{\\rtf1 " + "{\\field{\\fldrslt " * 100_000 + "x"
    yield "rtf_picture_20mb.rtf", "{\\rtf1 {\\pict " + "00" * (10 * MIB) + "}x}"
    yield "rtf_nul.rtf", b"{\\rtf1 " + b"\0" * _MANY + b"x}"


def _mail() -> Iterator[tuple[str, str | bytes]]:
    nested = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(10_000))
    yield "eml_parts_10k_deep.eml", f"Subject: x\n{nested}\nx"
    yield "eml_header_2mb.eml", f"Subject: {'x' * (2 * MIB)}\n\nx"
    yield "eml_words_100k.eml", "Subject: " + "=?utf-8?Q?a?= " * 100_000 + "\n\nx"
    yield "eml_folded_500k.eml", "Subject: x\n" + " y\n" * 500_000 + "\nx"
    yield "eml_boundary_empty.eml", 'Content-Type: multipart/mixed; boundary=""\n\n--\nx\n----\n'
    yield "eml_boundary_long.eml", f'Content-Type: multipart/mixed; boundary="{"b" * MIB}"\n\n--{"b" * MIB}\n\nx\n'
    yield (
        "eml_parameters_100k.eml",
        "Content-Type: text/plain" + "".join(f"; a*{n}=b" for n in range(100_000)) + "\n\nx",
    )
    yield "eml_base64_20mb.eml", "Content-Transfer-Encoding: base64\n\n" + "QUFB" * (5 * MIB)
    yield "eml_quoted_20mb.eml", "Content-Transfer-Encoding: quoted-printable\n\n" + "=" * (20 * MIB)
    yield "eml_comments_deep.eml", f"From: {'(' * 200_000}x\n\nx"
    yield "eml_html_deep.eml", "Content-Type: text/html\n\n" + "<div>" * 300_000
    yield "mbox_1m_from.mbox", "From \n" * _MANY
    yield "mbox_20k_mails.mbox", "From a@b Mon Mar  4 10:00:00 2024\nSubject: x\n\ny\n\n" * 20_000
    yield "mbox_one_line_20mb.mbox", "From a@b Mon Mar  4 10:00:00 2024\n" + "x" * (20 * MIB)
    yield (
        "mhtml_parts_50k.mhtml",
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n'
        + "--b\nContent-Type: text/html\n\nx\n" * 50_000,
    )
    frames = '<iframe src="http://x/"></iframe>' * 1000
    yield (
        "mhtml_frame_loop.mhtml",
        f'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Location: http://x/\n\nx{frames}\n--b--\n',
    )
    yield (
        "mhtml_quoted_bomb.mht",
        'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/html\n\n'
        + "=3C=64=69=76=3E" * 300_000,
    )


def _data() -> Iterator[tuple[str, str | bytes]]:
    yield "json_lists_1m.json", "[" * _MANY
    yield "json_objects_1m.json", '{"a":' * _MANY + "1" + "}" * _MANY
    yield "json_string_20mb.json", f'["{"x" * (20 * MIB)}"]'
    yield "json_escapes_20mb.json", '["' + "\\u0041" * (20 * MIB // 6) + '"]'
    yield "json_surrogates.json", '["' + "\\ud800" * 100_000 + '"]'
    yield "json_keys_500k.json", "{" + ",".join(f'"k{n}":"x"' for n in range(500_000)) + "}"
    yield "json_number_1mb.json", f'[{"9" * MIB}, "x"]'
    yield (
        "json_deep_keys.json",
        '{"' + "k" * 1000 + '":{"' * 1 + "".join(f'{"k" * 900}{n}":{{"' for n in range(15_000)) + 'x":"y"',
    )
    yield "json_never_closed.json", '["' + "x" * (10 * MIB)
    yield "jsonl_500k_broken.jsonl", "{\n" * 500_000
    yield "jsonl_deep_lines.jsonl", ("[" * 5_000 + "\n") * 500
    yield "csv_open_quote_10mb.csv", 'a,b\n"' + "x,y\n" * (10 * MIB // 4)
    yield "csv_columns_1m.csv", "x," * _MANY + "\n" + "y," * 1000
    yield "csv_rows_1m.csv", "a,b\n" * _MANY
    yield "csv_wide_header_many_rows.csv", ",".join("h" * 200 for _ in range(2000)) + "\n" + ("x," * 1999 + "x\n") * 500
    yield "csv_quotes_10mb.csv", '"' * (10 * MIB)
    yield "csv_nul.csv", b"a,b\n\0,\0\n" * 1000
    yield "tsv_one_cell_20mb.tsv", "x" * (20 * MIB)


def _subtitles() -> Iterator[tuple[str, str | bytes]]:
    yield "srt_no_blank_lines.srt", "1\n00:00:01,000 --> 00:00:02,000\nx\n" * 200_000
    yield "srt_times_huge.srt", f"1\n{'9' * 10_000}:00:00,000 --> 99:99:99,999\nx\n"
    yield "srt_arrows_1m.srt", "-->\n" * _MANY
    yield "srt_tags_deep.srt", "1\n00:00:01,000 --> 00:00:02,000\n" + "<i>" * 500_000 + "x"
    yield "srt_braces.srt", "1\n00:00:01,000 --> 00:00:02,000\n" + "{\\" * 500_000 + "x"
    yield "vtt_cues_300k.vtt", "WEBVTT\n\n" + "00:01.000 --> 00:02.000\nx\n\n" * 300_000
    yield "vtt_note_20mb.vtt", "WEBVTT\n\nNOTE " + "x" * (20 * MIB)
    yield "vtt_open_tag_10mb.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<" + "c." * (5 * MIB)


def _xml() -> Iterator[tuple[str, str | bytes]]:
    laughs = (
        "<!DOCTYPE x [<!ENTITY a 'lol'>"
        + "".join(f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
        + "]>"
    )
    quadratic = f"<!DOCTYPE x [<!ENTITY a '{'A' * 50_000}'>]>"
    for form, root in (("jats", "article"), ("tei", "TEI"), ("alto", "alto")):
        yield f"{form}_laughs.xml", f"{XML}{laughs}<{root}><p>&i;</p></{root}>"
        yield f"{form}_quadratic.xml", f"{XML}{quadratic}<{root}><p>{'&a;' * 20_000}</p></{root}>"
        yield f"{form}_deep.xml", f"{XML}<{root}>" + "<p>" * 200_000
        yield (
            f"{form}_outside.xml",
            f'{XML}<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><{root}><p>x &e;</p></{root}>',
        )
        yield (
            f"{form}_attributes.xml",
            f"{XML}<{root} {ATTRIBUTES}><p>x</p></{root}>",
        )
        yield f"{form}_tags.xml", f"{XML}<{root}>{'<p/>' * 900_000}x</{root}>"
    yield "xml_parameter_entities.xml", f"{XML}<!DOCTYPE x [<!ENTITY % a '<!ENTITY b \"x\">'>%a;%a;%a;]><x>&b;</x>"
    yield "xml_one_text_60mb.xml", f"<x>{'A' * (60 * MIB)}</x>"
    yield "xml_cdata_open.xml", f"<x><![CDATA[{'A' * (10 * MIB)}"
    yield "xml_names_long.xml", f"<{'x' * (5 * MIB)}>y</{'x' * (5 * MIB)}>"
    yield "xml_encoding_lies.xml", b'<?xml version="1.0" encoding="utf-16"?><x>y</x>'
    yield "xml_encoding_unknown.xml", b'<?xml version="1.0" encoding="x-harbour"?><x>y</x>'
    yield (
        "alto_words_300k.xml",
        f"{XML}<alto><Layout><Page><PrintSpace><TextBlock><TextLine>{STRINGS}</TextLine></TextBlock></PrintSpace></Page></Layout></alto>",
    )


def _latex() -> Iterator[tuple[str, str | bytes]]:
    yield "tex_groups_1m.tex", "{" * _MANY + "x"
    yield "tex_environments_200k.tex", "\\begin{quote}" * 200_000 + "x"
    yield (
        "tex_macro_doubles.tex",
        "\\def\\a{x}"
        + "".join(
            f"\\def\\{b}{{\\{a}\\{a}}}"
            for a, b in zip("abcdefghijklmnopqrstuvwxy", "bcdefghijklmnopqrstuvwxyz", strict=True)
        )
        + "\\z",
    )
    yield "tex_macro_itself.tex", "\\newcommand{\\a}{\\a\\a}\\a"
    yield "tex_commands_1m.tex", "\\a" * _MANY + "x"
    yield "tex_arguments.tex", "\\textbf{" * 300_000 + "x"
    yield "tex_brackets.tex", "\\section[" * 100_000 + "x"
    yield "tex_includes_itself.tex", "\\input{tex_includes_itself}x"
    yield "tex_verb_open.tex", "\\verb|" + "x" * (5 * MIB)
    yield "tex_math_open.tex", "$" * 500_000 + "x"


def _flipped() -> Iterator[File]:
    whole = {
        "rtf": b"{\\rtf1\\ansi{\\fonttbl{\\f0 F;}}{\\b The harbour}\\par{\\footnote x}\\u1078?\\'e9}",
        "eml": b'Subject: x\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nThe harbour\n--b--\n',
        "json": b'{"a": ["The harbour", {"b": "\\u0041", "c": 1.5e3}], "d": null}',
        "vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>The harbour</v>\n",
        "xml": b'<?xml version="1.0"?><TEI><text><p>The <hi>harbour</hi> &amp; x</p></text></TEI>',
        "mhtml": b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n<p>x</p>\n--b--\n',
    }
    rnd = Random(20260102)
    for form, content in whole.items():
        for number in range(6):
            data = bytearray(content)
            for _ in range(rnd.randint(1, 12)):
                data[rnd.randrange(len(data))] = rnd.randrange(256)
            yield f"{form}_flip_{number}.{form}", bytes(data)
