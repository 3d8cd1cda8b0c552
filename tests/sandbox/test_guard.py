"""Only the sandbox's own page, on this machine, is heard."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator, Mapping

import aiohttp
import pytest

from tests.sandbox.serving import Served


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def ours(served: Served, **changes: str) -> dict[str, str]:
    """The headers that the page sends, changed."""
    return {"Origin": served.address, **changes}


WORDS = {"who": "ana", "channel": "product", "text": "Hello"}


async def post(
    http: aiohttp.ClientSession, served: Served, headers: Mapping[str, str], body: object = WORDS, act: str = "say"
) -> tuple[int, str]:
    given, data = {"Content-Type": "application/json", **headers}, io.BytesIO(json.dumps(body).encode())
    async with http.post(f"{served.address}/sandbox/{act}", data=data, headers=given) as response:
        assert response.headers["X-Frame-Options"] == "DENY"
        content = await response.json()
        return response.status, str(content.get("error", ""))


async def test_the_page_itself_is_heard(http: aiohttp.ClientSession, served: Served) -> None:
    assert await post(http, served, ours(served)) == (200, "")
    localhost = served.address.replace("127.0.0.1", "localhost")
    named = {"Origin": localhost, "Host": localhost.removeprefix("http://")}
    assert await post(http, served, named) == (200, "")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1"},
        {},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Host": "evil.example"},
        {"Host": "127.0.0.1.evil.example"},
        {"Host": "127.0.0.1:1"},
        {"Host": "127.0.0.1"},
    ],
)
async def test_nobody_else_can_do_anything(
    http: aiohttp.ClientSession, served: Served, headers: dict[str, str]
) -> None:
    given = headers if "Origin" in headers or not headers else ours(served, **headers)
    for act in ("say", "press", "submit", "clock", "startover", "demo", "react", "home"):
        status, sentence = await post(http, served, given, act=act)
        assert status == 403
        assert sentence
    assert [event for event in served.toy.heard if type(event).__name__ != "BotAdded"] == []


@pytest.mark.parametrize(
    "path", ["/sandbox/events?who=ana", "/sandbox/state?who=ana", "/sandbox/messages?who=ana&channel=product"]
)
@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Host": "evil.example:8340"}],
)
async def test_nobody_else_can_read_anything(
    http: aiohttp.ClientSession, served: Served, headers: dict[str, str], path: str
) -> None:
    async with http.get(served.address + path, headers=headers) as response:
        assert response.status == 403


async def test_a_foreign_name_does_not_even_get_the_page(http: aiohttp.ClientSession, served: Served) -> None:
    async with http.get(served.address, headers={"Host": "evil.example"}) as response:
        assert response.status == 403


async def test_a_form_of_another_page_is_no_json(http: aiohttp.ClientSession, served: Served) -> None:
    headers = ours(served, **{"Content-Type": "text/plain"})
    async with http.post(f"{served.address}/sandbox/say", data="{}", headers=headers) as response:
        assert response.status == 415


async def test_the_page_allows_no_scripts_but_its_own(http: aiohttp.ClientSession, served: Served) -> None:
    async with http.get(served.address) as response:
        policy, html = response.headers["Content-Security-Policy"], await response.text()
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "<script>" not in html
    assert "style=" not in html


async def test_a_long_message_fits_and_a_longer_one_gets_one_sentence(
    http: aiohttp.ClientSession, served: Served
) -> None:
    assert (await post(http, served, ours(served), {**WORDS, "text": "🙂" * 40_000}))[0] == 200
    status, sentence = await post(http, served, ours(served), {**WORDS, "text": "x" * 40_001})
    assert (status, sentence.count(".")) == (409, 1)
    assert await post(http, served, ours(served), {**WORDS, "text": "x" * 1_100_000}) == (
        413,
        "That is too much for one message: shorten it or send it in parts.",
    )


@pytest.mark.parametrize(
    "body", [[], {}, {"who": "ana"}, {**WORDS, "extra": 1}, {**WORDS, "thread": "x"}, {**WORDS, "thread": 10**30}]
)
async def test_what_cannot_be_read_gets_a_sentence(http: aiohttp.ClientSession, served: Served, body: object) -> None:
    status, sentence = await post(http, served, ours(served), body)
    assert status == 422
    assert sentence == "The page sent something I cannot read. Please reload it."


async def test_what_is_nested_too_deeply_gets_a_sentence(http: aiohttp.ClientSession, served: Served) -> None:
    headers = {"Content-Type": "application/json", **ours(served)}
    async with http.post(f"{served.address}/sandbox/say", data=b"[" * 200_000, headers=headers) as response:
        assert response.status == 422
        assert (await response.json())["error"] == "The page sent something I cannot read. Please reload it."


async def test_a_stranger_gets_a_sentence(http: aiohttp.ClientSession, served: Served) -> None:
    status, sentence = await post(http, served, ours(served), {**WORDS, "who": "mallory"})
    assert (status, sentence) == (409, "Nobody here has that name. Choose who you are in the sidebar.")


async def test_files_beside_the_page_are_not_served(http: aiohttp.ClientSession, served: Served) -> None:
    for name in ("index.html", "..%2fweb.py", "nothing.js"):
        async with http.get(f"{served.address}/sandbox/assets/x/{name}") as response:
            assert response.status == 404
