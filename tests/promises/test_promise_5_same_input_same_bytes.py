"""Promise 5: the same report and sources give the same bytes, wherever and however they are run."""

import os
import random
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sicut
from sicut import Text
from sicut.api import Input
from sicut.engine import CORE, IS_BUILT, REFERENCE
from sicut.render.as_json import render_json
from sicut.render.concise import render_concise
from sicut.render.full import render_full
from tests.promises.cases import ARABIC, CHINESE, HINDI, RUSSIAN, SPEECH
from tests.promises.checked import checked
from tests.promises.texts import SENTENCES, quoting

PROGRAM = "import sys; from sicut.cli import main; sys.exit(main())"
REPORT = f"""\
# The orchard

The gardener said: “We did fell a single old tree … while this council sits.” She said that “the pears are for the \
palace kitchen, and the market is for the plums”. Then she said: “Leave the old hinges as they are”.

> Eleven families gave money for the benches. Sell everything that is left to the first buyer who asks for it.

{quoting("A bridge of glass is going to span the entire valley by Easter.")}
{quoting("Nobody must climb the wal" + chr(0x200B) + "nut tree, for its branches are weak.")}
<!-- sicut: allow altered-wording -- a slip of the pen -->
{quoting("The bees came from the convent in a hired cart.")}
<!-- sicut: allow Q107 -- idle -->

قال المدير: «لم نرفض قارئا قط ولن نرفض أحدا في هذا الشتاء».

村长说\uff1a“我们在春天换了木板\uff0c没有给栏杆刷漆。”

Смотритель сказал: «Каждый житель посёлка может взять телегу на один день без платы».

मुखिया ने कहा: “हमने वसंत में लकड़ी के तख्ते बदले।”
"""
SOURCES = {
    "a/speech.txt": SPEECH.encode(),
    "b/speech.md": SPEECH.replace("two apples", "*two* apples").encode(),
    "b/page.html": f"<p>{SPEECH}</p>".encode(),
    "c/ar.txt": ARABIC.encode(),
    "c/zh.txt": CHINESE.encode("gb18030"),
    "c/ru.txt": RUSSIAN.encode("cp1251"),
    "c/hi.txt": HINDI.encode("utf-16"),
    "Ä/odd name ü.txt": " ".join(SENTENCES).encode(),
    "c/scan.txt": b"\x89PNG\x00\x01",
}
VARIETIES = [
    (seed, "C" if seed % 2 else "C.UTF-8", ("Pacific/Auckland", "America/Lima")[seed // 2 % 2]) for seed in range(8)
]
ENGINES = [REFERENCE, CORE] if IS_BUILT else [REFERENCE]
FORMATS = ("json", "full", "concise")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("texts")
    for name, content in SOURCES.items():
        path = made / "sources" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (made / "report.md").write_text(REPORT, encoding="utf-8")
    return made


def run(folder: Path, sources: Sequence[str], seed: int, locale: str, zone: str, **extra: str) -> list[bytes]:
    """The bytes of every format, and what was printed."""
    outputs = [folder / f"out.{name}" for name in FORMATS]
    done = subprocess.run(
        [
            *(
                sys.executable,
                "-c",
                PROGRAM,
                "check",
                "report.md",
                "--isolated",
                "--show",
                "error,warning,info,verified",
            ),
            *("--output-format", ",".join(f"{name}:{path.name}" for name, path in zip(FORMATS, outputs, strict=True))),
            *("--output-format", "concise", "--sources", *sources),
        ],
        cwd=folder,
        env={
            **{key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG", "PYTHON"))},
            "PYTHONPATH": str(Path(sicut.__file__).parents[1]),
            "PYTHONHASHSEED": str(seed),
            **extra,
            "LC_ALL": locale,
            "TZ": zone,
        },
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, b"")
    written = [output.read_bytes() for output in outputs]
    for output in outputs:
        output.unlink()
    return [*written, done.stdout]


def test_the_same_bytes_everywhere(folder: Path) -> None:
    names = [f"sources/{name}" for name in SOURCES]
    runs = [run(folder, ["sources"], *VARIETIES[0])]
    for variety in VARIETIES[1:]:
        random.Random(variety[0]).shuffle(names)  # noqa: S311 - any order will do
        engine = ENGINES[variety[0] // 4 % len(ENGINES)]
        runs.append(run(folder, names, *variety, SICUT_ENGINE=engine))
    assert all(one == runs[0] for one in runs)
    assert all(runs[0])
    for code in ("Q102", "Q103", "Q106", "Q305", "S101", "S201", "unchecked", "verified"):
        assert code.encode() in runs[0][2]


def test_the_same_bytes_where_file_names_are_ascii(folder: Path) -> None:
    ascii_only = run(folder, ["sources"], 0, "C", "UTC", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert ascii_only == run(folder, ["sources"], 0, "C.UTF-8", "UTC")


SHOW = ("error", "warning", "info", "unchecked", "verified")


def rendered(reports: list[Input], sources: list[Input]) -> tuple[str, ...]:
    result = checked(reports, sources).result
    full = render_full(result, colour=True, show=SHOW, width=100)
    return render_json(result), full, render_concise(result, show=SHOW)


@given(st.permutations([Text(f"{name}.txt", " ".join(SENTENCES[at : at + 4])) for at, name in enumerate("abcbc")]))
def test_the_order_of_sources_is_no_input(sources: list[Text]) -> None:
    distinct = [Text(f"{number}/{source.name}", source.text) for number, source in enumerate(sorted(sources))]
    shuffled = [distinct[sorted(sources).index(source)] for source in sources]
    report: list[Input] = [Text("report.md", quoting(SENTENCES[3]) + quoting(SENTENCES[2].replace("Nobody", "They")))]
    assert rendered(report, [*shuffled]) == rendered(report, [*distinct])


def test_a_second_run_in_one_process_is_the_same() -> None:
    reports: list[Input] = [Text("report.md", REPORT)]
    sources: list[Input] = [Text("speech.txt", SPEECH), Text("ar.txt", ARABIC)]
    assert rendered(reports, sources) == rendered(reports, sources)
