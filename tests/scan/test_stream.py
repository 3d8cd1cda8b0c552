"""JSON of any size is read record by record, in whatever pieces it comes, and in constant memory."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prompts.scan import stream
from prompts.scan.stream import Broken, records

SCALARS = st.none() | st.booleans() | st.integers(-(10**18), 10**18) | st.floats(allow_nan=False) | st.text(max_size=12)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
)
RECORDS = st.lists(st.dictionaries(st.sampled_from(["id", "text", "ts", "user"]), VALUES), max_size=8)


def cut(data: bytes, size: int) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


@given(st.lists(VALUES, max_size=8), st.integers(1, 40), st.sampled_from([None, 2]), st.booleans())
def test_an_array_comes_out_element_by_element(
    values: list[Any], size: int, indent: int | None, ascii_only: bool
) -> None:
    data = json.dumps(values, indent=indent, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    if not ascii_only and any("\ud800" <= char <= "\udfff" for char in json.dumps(values, ensure_ascii=False)):
        return  # no UTF-8
    assert list(records(cut(data, size))) == values


@given(RECORDS, st.integers(1, 40), st.sampled_from(["value", "messages"]))
def test_a_page_comes_out_as_its_list(listed: list[dict[str, Any]], size: int, key: str) -> None:
    page = {"@odata.context": "https://example.com/[{", key: listed, "@odata.nextLink": "x"}
    assert list(records(cut(json.dumps(page).encode(), size))) == listed


@given(RECORDS, st.integers(1, 40), st.sampled_from(["\n", "\r\n", "\n\n", ""]))
def test_lines_come_out_one_by_one(listed: list[dict[str, Any]], size: int, end: str) -> None:
    data = "".join(json.dumps(record) + end for record in listed)
    assert list(records(cut(b"\xef\xbb\xbf" + data.encode(), size))) == listed


@pytest.mark.parametrize("size", [2, 3, 10_000])
def test_what_powershell_writes_is_read_too(size: int) -> None:
    assert list(records(cut('[{"text": "größer 日本"}]\r\n'.encode("utf-16"), size))) == [{"text": "größer 日本"}]


@given(st.binary(max_size=60) | st.text('[]{},:"\\ 12aétrue\n', max_size=60).map(str.encode), st.integers(1, 20))
def test_whatever_is_no_json_is_named_by_its_line_and_never_worse(data: bytes, size: int) -> None:
    assert _read(cut(data, size)) == _read(iter([data]))


def _read(chunks: Iterator[bytes]) -> list[object]:
    """What was read, then the line that stopped it."""

    def read() -> Iterator[object]:
        try:
            yield from records(chunks)
        except Broken as problem:
            yield problem.line

    return list(read())


@pytest.mark.parametrize("size", [1, 7, 10_000])
@pytest.mark.parametrize(
    ("data", "line", "before"),
    [
        (b'[{"a": 1},\n{"a": 2},\n{"a": }]', 3, 2),
        (b'{"a": 1}\n{"a": 2}\nno json\n', 3, 2),
        (b'[{"a": 1},\n{"a": 2}\n', 3, 2),
        (b'{"value": [{"a": 1},\n\n oops]}', 3, 1),
        (b'[1,\n2,\n"\xff"]', 3, 2),
        (b'["a"\n"b"]', 2, 1),
        (b"[1,]", 1, 1),
        (b'[{"a": 1}] \n]', 2, 1),
    ],
)
def test_what_stands_before_the_break_is_read(data: bytes, line: int, before: int, size: int) -> None:
    found: list[object] = []
    with pytest.raises(Broken) as caught:
        found.extend(records(cut(data, size)))
    assert (caught.value.line, len(found)) == (line, before)


@pytest.mark.parametrize("data", [b"[" * 200_000, b'{"a":' * 200_000, b"1" * 10_000, b'["' + b"x" * 4000])
def test_json_made_to_hurt_is_refused(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "LONGEST", 2000)
    with pytest.raises(Broken):
        list(records(cut(data, 512)))


def test_an_object_that_never_ends_is_not_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "LONGEST", 5000)

    def endless() -> Iterator[bytes]:
        yield b"{"
        while True:
            yield b'"key": "some value", ' * 50

    with pytest.raises(Broken):
        list(records(endless()))


@pytest.mark.parametrize("shape", ["array", "page", "lines"])
def test_memory_does_not_grow_with_the_file(shape: str) -> None:
    small, large = _peak(shape, 4_000), _peak(shape, 64_000)
    assert large < small + 200_000, (small, large)


def _peak(shape: str, count: int) -> int:
    """The most bytes that are held while a file of so many records is read."""
    record = json.dumps(
        {"text": "we met them on Tuesday and they liked it", "ts": "1.0", "more": list(range(20))}
    ).encode()

    def pieces() -> Iterator[bytes]:
        yield {"array": b"[", "page": b'{"value": [', "lines": b""}[shape]
        for start in range(0, count, 500):
            yield (b"\n" if shape == "lines" else b", ").join([record] * 500) + (
                b"\n" if shape == "lines" else b", " if start + 500 < count else b""
            )
        yield {"array": b"]", "page": b"]}", "lines": b""}[shape]

    tracemalloc.start()
    assert sum(1 for _ in records(pieces())) == count
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak
