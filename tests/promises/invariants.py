"""What holds of every result: told by the JSON, and held against the documents and the files they were read from."""

from bisect import bisect_right
from collections import Counter
from pathlib import Path
from typing import Any

from sicut import Result
from sicut.model.document import Document
from sicut.text.shown import shown

OF_THE_REPORT_ALONE = {
    *("Q101", "Q209", "Q306", "S101", "S102", "S104", "S201"),
    *("C103", "C105", "D102", "D103", "D104", "N102"),
}
"""Findings that need not speak of a place in a source."""
OF_AN_ALTERATION = {"Q102", "Q103", "Q104", "Q105", "Q106", "Q107", "Q108", "Q201", "Q202", "Q203", "Q208"}
STATUSES = ("verified", "altered", "misattributed", "not-found", "unchecked")


class Holds:
    """The assertions over one result."""

    def __init__(self, result: Result, parsed: Any) -> None:
        self.result, self.parsed = result, parsed
        self.documents = {document.siglum: document for document in result.documents}
        self.lines: dict[str, list[int]] = {}
        self.claims = {claim["id"]: claim for claim in parsed["claims"]}

    def document(self, siglum: str) -> Document:
        return self.documents[siglum]

    def in_range(self, siglum: str, at: Any) -> None:
        assert 0 <= at["start"] <= at["end"] <= len(self.document(siglum).text)

    def words(self, siglum: str, at: Any) -> None:
        """The span lies in the document and its words are the given ones."""
        self.in_range(siglum, at)
        assert self.document(siglum).text[at["start"] : at["end"]] == at["text"]

    # --- documents

    def all_documents(self) -> None:
        sigla = [document["siglum"] for document in self.parsed["documents"]]
        assert len(set(sigla)) == len(sigla)
        assert sigla == [document.siglum for document in self.result.documents]
        for one in self.parsed["documents"]:
            assert one["characters"] == len(self.document(one["siglum"]).text)
            assert (one["reason"] is None) == (one["extraction"] == "complete")
            assert not Path(one["path"]).is_absolute()
            assert "\\" not in one["path"]
            if one["inside"] is not None:
                self.in_range(one["inside"]["document"], one["inside"])
                outer = self.document(one["inside"]["document"])
                assert outer.text[one["inside"]["start"] : one["inside"]["end"]] == self.document(one["siglum"]).text

    # --- claims

    def all_claims(self) -> None:
        assert list(self.claims) == [f"c{number}" for number in range(1, len(self.claims) + 1)]
        order = [document.siglum for document in self.result.documents]
        places = [(order.index(claim["document"]), claim["start"]) for claim in self.claims.values()]
        assert places == sorted(places)
        for claim in self.claims.values():
            self.claim(claim)

    def claim(self, claim: Any) -> None:
        siglum = claim["document"]
        assert self.document(siglum).role == "report" or self.document(siglum).inside is not None
        self.words(siglum, claim)
        assert claim["text"]
        self.in_range(siglum, claim["outer"])
        assert claim["outer"]["start"] <= claim["start"] < claim["end"] <= claim["outer"]["end"]
        span = (claim["start"], claim["end"])
        assert claim["shown"] == shown(self.document(siglum), type(self.result.claims[0].claim.span)(*span))
        for name in ("speaker", "cue", "cited"):
            if claim[name] is not None:
                self.words(siglum, claim[name])
        self.parts(claim)
        self.searched(claim)
        self.status(claim)
        for passage in [*claim["passages"], *([claim["nearest"]] if claim["nearest"] else [])]:
            self.passage(claim, passage)

    def parts(self, claim: Any) -> None:
        at = claim["outer"]["start"]
        for part in claim["parts"]:
            self.in_range(claim["document"], part)
            assert at <= part["start"] < part["end"] <= claim["outer"]["end"]
            at = part["end"]
        verbatim = [part for part in claim["parts"] if part["kind"] == "verbatim"]
        assert all(claim["start"] <= part["start"] and part["end"] <= claim["end"] for part in verbatim)

    def searched(self, claim: Any) -> None:
        for siglum in claim["searched"]["complete"]:
            assert self.document(siglum).extraction == "complete"
        for siglum in claim["searched"]["incomplete"]:
            assert self.document(siglum).extraction != "complete"
        sigla = [*claim["searched"]["complete"], *claim["searched"]["incomplete"]]
        assert claim["document"] not in sigla
        assert all(self.document(siglum).role != "report" for siglum in sigla)
        assert all(passage["witness"] in sigla for passage in claim["passages"])

    def status(self, claim: Any) -> None:
        status, passages = claim["status"], claim["passages"]
        codes = {one["code"] for one in self.parsed["findings"] if one["claim"] == claim["id"]}
        unlicensed = [variant for one in passages for variant in one["variants"] if variant["licence"] is None]
        assert (claim["reason"] is not None) == (status == "unchecked")
        if status == "verified":
            assert passages or claim["kind"] == "absence"
            assert not unlicensed
            assert not codes & (OF_AN_ALTERATION | {"Q101"})
        elif status == "altered":
            assert passages
            assert unlicensed or codes & {"Q202", "Q203", "A101"}
        elif status == "misattributed":
            assert passages
            assert codes & {"Q301", "Q302", "C103", "D102", "N102"}
        else:
            assert not passages
            assert not codes & OF_AN_ALTERATION
        if status == "not-found":
            assert claim["searched"]["complete"]
            assert not claim["searched"]["incomplete"]
        if status == "unchecked":
            assert claim["nearest"] is None
            assert claim["reason"]["text"]
            assert set(claim["reason"]["documents"]) <= set(self.documents)

    def passage(self, claim: Any, passage: Any) -> None:
        witness = passage["witness"]
        self.words(witness, passage)
        assert passage["text"]
        assert 0 <= passage["identity"] <= 1
        assert passage["expected"] >= 0
        verbatim = {at for at, part in enumerate(claim["parts"]) if part["kind"] == "verbatim"}
        for segment in passage["segments"]:
            self.in_range(segment["witness"], segment)
            assert segment["part"] in verbatim or claim["kind"] == "absence"
            if segment["witness"] == witness:
                assert passage["start"] <= segment["start"] <= segment["end"] <= passage["end"]
        parts = [segment["part"] for segment in passage["segments"]]
        assert parts == sorted(parts)
        assert passage["segments"] or claim["kind"] != "quotation"
        for variant in passage["variants"]:
            self.variant(claim, variant)
            place = variant["witness"]
            assert place["witness"] != witness or passage["start"] <= place["start"] <= place["end"] <= passage["end"]
        self.location(passage)

    def variant(self, claim: Any, variant: Any) -> None:
        here, there = variant["report"], variant["witness"]
        self.words(claim["document"], here)
        self.words(there["witness"], there)
        assert claim["outer"]["start"] <= here["start"] <= here["end"] <= claim["outer"]["end"]
        assert (variant["kind"] == "omission") == (here["start"] == here["end"])
        assert (variant["kind"] == "addition") == (there["start"] == there["end"])
        assert variant["licence"] in {None, *self.parsed["policy"]["licences"]}

    def location(self, passage: Any) -> None:
        assert passage["location"]["line"] == self.position(passage["witness"], passage["start"])[0] or self.is_html(
            passage["witness"]
        )
        assert passage["location"]["line"] >= 1

    # --- findings

    def all_findings(self) -> None:
        fingerprints = [one["fingerprint"] for one in self.parsed["findings"]]
        assert len(set(fingerprints)) == len(fingerprints)
        for one in self.parsed["findings"]:
            self.finding(one)

    def finding(self, one: Any) -> None:
        self.in_range(one["document"], one)
        assert one["message"]
        assert "\n" not in one["message"]
        assert one["evidence"] or one["code"] in OF_THE_REPORT_ALONE
        for evidence in one["evidence"]:
            self.words(evidence["witness"], evidence)
        if one["fix"] is not None:
            self.in_range(one["document"], one["fix"])
        if one["claim"] is not None:
            claim = self.claims[one["claim"]]
            assert claim["document"] == one["document"]
            places = [claim["outer"], *([claim["cited"]] if claim["cited"] else [])]
            assert any(place["start"] <= one["start"] <= one["end"] <= place["end"] for place in places)
        if not self.is_html(one["document"]):
            assert (one["line"], one["column"]) == self.position(one["document"], one["start"])

    # --- places

    def is_html(self, siglum: str) -> bool:
        return self.document(siglum).media_type not in {"text/plain", "text/markdown"}

    def position(self, siglum: str, offset: int) -> tuple[int, int]:
        """Line and column, counted afresh: lines end at LF, CRLF or CR only."""
        document = self.document(siglum)
        if document.inside is not None:
            offset += document.inside.span.start
            siglum = document.inside.siglum
            document = self.document(siglum)
        if siglum not in self.lines:
            self.lines[siglum] = line_starts(document.text)
        starts = self.lines[siglum]
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    # --- counts

    def summary(self) -> None:
        summary = self.parsed["summary"]
        statuses = Counter(claim["status"] for claim in self.claims.values())
        assert summary["claims"] == {status: statuses[status] for status in STATUSES}
        severities = Counter(one["severity"] for one in self.parsed["findings"] if one["allowed"] is None)
        assert summary["findings"] == {severity: severities[severity] for severity in ("error", "warning", "info")}
        assert summary["marks"] == len(self.parsed["marks"])
        for mark in self.parsed["marks"]:
            self.in_range(mark["document"], mark)
            assert mark["start"] < mark["end"]


def line_starts(text: str) -> list[int]:
    """Where each line begins."""
    starts, at = [0], 0
    while at < len(text):
        if text[at] == "\r" and text[at + 1 : at + 2] == "\n":
            at += 1
            starts.append(at + 1)
        elif text[at] in "\r\n":
            starts.append(at + 1)
        at += 1
    return starts


def assert_invariants(result: Result, parsed: Any) -> None:
    """Assert all that must hold of *result* and of its JSON, whatever was checked."""
    holds = Holds(result, parsed)
    holds.all_documents()
    holds.all_claims()
    holds.all_findings()
    holds.summary()
