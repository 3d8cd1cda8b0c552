"""What is no honest export is refused with one plain sentence."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from prompts.reading import Directory
from prompts.scan import NoExport, archive, scan

NOBODY = Directory(())
MESSAGE = json.dumps([{"type": "message", "user": "U1", "text": "hi", "ts": "1735900000.000100"}])


def refusal(path: Path) -> str:
    with pytest.raises(NoExport) as caught:
        scan(path, NOBODY)
    said = str(caught.value)
    assert "\n" not in said
    assert said.endswith(".")
    return said


def zipped(path: Path, files: dict[str, str], packing: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", packing) as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    return path


def slack(**files: str) -> dict[str, str]:
    return {"channels.json": '[{"id": "C1", "name": "product"}]', "users.json": "[]", **files}


def test_nothing_there(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.zip").startswith("There is no “")


def test_a_zip_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "export.zip").write_bytes(b"PK\x03\x04 but nothing else")
    assert "is no whole zip" in refusal(tmp_path / "export.zip")


def test_a_zip_that_was_cut_off(tmp_path: Path) -> None:
    whole = zipped(tmp_path / "whole.zip", slack(**{"product/2025-01-03.json": MESSAGE})).read_bytes()
    (tmp_path / "export.zip").write_bytes(whole[: len(whole) // 2])
    assert "Download the export once more" in refusal(tmp_path / "export.zip")


def test_a_zip_with_a_damaged_file(tmp_path: Path) -> None:
    path = zipped(tmp_path / "export.zip", slack(**{"product/2025-01-03.json": MESSAGE}), zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b'"text": "hi"', b'"text": "ho"'))
    assert refusal(path) == (
        "“export.zip” cannot be read: product/2025-01-03.json: damaged, so the rest of it was not read. Export it once more."
    )


def test_a_zip_with_a_password(tmp_path: Path) -> None:
    path = zipped(tmp_path / "export.zip", slack())
    data = bytearray(path.read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        data[at + flags] |= 1
    path.write_bytes(bytes(data))
    assert "locked with a password" in refusal(path)


@pytest.mark.parametrize(
    "name", ["../users.json", "/etc/users.json", "a/../../b.json", "C:/users.json", "..\\users.json"]
)
def test_a_zip_with_a_path_that_leads_out(tmp_path: Path, name: str) -> None:
    assert "a path that leads out of it" in refusal(zipped(tmp_path / "export.zip", {**slack(), name: "[]"}))


def test_a_zip_bomb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "SMALL", 1 << 20)
    bomb = zipped(tmp_path / "export.zip", slack(**{"product/2025-01-03.json": "[" + " " * (8 << 20) + "]"}))
    assert "unpacks to far more than any chat" in refusal(bomb)


def test_files_of_a_zip_that_overlap(tmp_path: Path) -> None:
    path = zipped(tmp_path / "export.zip", slack(**{"product/2025-01-03.json": MESSAGE * 9}), zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    at = data.rfind(b"PK\x01\x02")
    data[at + 20 : at + 28] = (5000).to_bytes(4, "little") * 2  # says that it is longer than the zip
    path.write_bytes(bytes(data))
    assert "Do not trust it" in refusal(path)


def test_another_kind_of_file(tmp_path: Path) -> None:
    (tmp_path / "export.pst").write_bytes(b"!BDN")
    assert refusal(tmp_path / "export.pst").startswith("“export.pst” is no export. Name a zip, a folder")


@pytest.mark.parametrize(
    "files", [{}, {"notes.txt": "hello"}, {"package.json": '{"name": "x"}'}, {"a/b.json": "[1, 2]"}]
)
def test_a_folder_that_is_no_export(tmp_path: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert "is no export that can be read here. Name a Slack export" in refusal(tmp_path)


@pytest.mark.parametrize("text", ["", "[]", " \n", '{"value": []}'])
def test_an_empty_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "messages.json").write_text(text)
    assert refusal(tmp_path / "messages.json").startswith("“messages.json” is empty: no message is in it.")


@pytest.mark.parametrize("text", ["{", "[,", "hello", "\x00", '{"text": "x'])
def test_a_broken_file(tmp_path: Path, text: str) -> None:
    (tmp_path / "messages.json").write_text(text)
    assert refusal(tmp_path / "messages.json") == "“messages.json” is broken: line 1 is not JSON. Export it once more."


def test_a_slack_export_without_messages(tmp_path: Path) -> None:
    assert "is empty: no message is in it" in refusal(zipped(tmp_path / "export.zip", slack()))


def test_a_broken_list_of_members(tmp_path: Path) -> None:
    path = zipped(tmp_path / "export.zip", {**slack(), "users.json": '[{"id": "U1"'})
    assert refusal(path) == "“users.json” is broken: line 1 is not JSON. Export once more from Slack."


def test_links_inside_a_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_text('[{"text": "We decided to drop the plan"}]')
    export = tmp_path / "export"
    export.mkdir()
    (export / "messages.json").symlink_to(tmp_path / "secret.json")
    (export / "more").symlink_to(tmp_path)
    assert "is no export" in refusal(export)


def test_an_export_of_bots_alone(tmp_path: Path) -> None:
    path = zipped(tmp_path / "export.zip", slack(**{"product/2025-01-03.json": MESSAGE.replace('"user"', '"bot_id"')}))
    assert refusal(path) == (
        "“export.zip” holds no message that a colleague wrote in a channel, only those written by apps and bots."
    )
