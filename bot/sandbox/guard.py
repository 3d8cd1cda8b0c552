"""Keeps other web pages out: the sandbox answers this machine only, and only to its own page."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.types import Message

from bot.chat import Refusal

log = structlog.get_logger(__name__)

LARGEST = 1_000_000
"""Bytes in a request's body."""

TROUBLE = "Something went wrong, so this may not have been done. Reload the page; the log of Verbatim says more."

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Turned(Exception):
    """A request that is turned away with a status and a sentence."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


class Guarded(APIRoute):
    """A route that checks where a request comes from and how large it is, and answers every failure with one sentence."""

    def get_route_handler(self) -> Callable[[Request], Awaitable[Response]]:  # type: ignore[override]
        answer = super().get_route_handler()

        async def guarded(request: Request) -> Response:
            try:
                check(request)
                response = await answer(await _whole(request) if request.method == "POST" else request)
            except Turned as turned:
                response = _sentence(turned.status, str(turned))
            except Refusal as refusal:
                response = _sentence(409, str(refusal))
            except (RequestValidationError, HTTPException):
                response = _sentence(422, "The page sent something I cannot read. Please reload it.")
            except (
                Exception
            ) as error:  # whatever failed below was logged there; the person gets a sentence all the same
                log.exception("sandbox request failed", path=request.url.path, exc_type=type(error).__name__)
                response = _sentence(500, TROUBLE)
            response.headers.update(HEADERS)
            return response

        return guarded


def check(request: Request) -> None:
    """Raises Turned for a request from another machine, under another name (DNS rebinding), or from another page."""
    client, server = request.scope.get("client"), request.scope.get("server")
    if client is not None and not _loopback(client[0]):
        raise Turned(403, "The sandbox answers only the machine it runs on.")
    host = request.headers.get("host", "")
    port = server[1] if server is not None else None
    if host not in names(port):
        raise Turned(403, f"Open the sandbox at http://localhost:{port}; under another name it stays closed.")
    foreign = Turned(403, "That came from another web page, so nothing was done.")
    origin = request.headers.get("origin")
    if origin is not None and origin != f"http://{host}":
        raise foreign
    if request.url.path != "/" and request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise foreign
    if request.method in {"GET", "HEAD"}:
        return
    if origin is None:
        raise foreign
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Turned(415, "Send JSON, as the sandbox's own page does.")


def names(port: int | None) -> frozenset[str]:
    """The Host headers that mean this machine."""
    hosts = {"localhost", "127.0.0.1", "[::1]"}
    return frozenset({f"{host}:{port}" for host in hosts} | (hosts if port == 80 else set()))


def _loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


async def _whole(request: Request) -> Request:
    """The request with its body read; raises Turned when that is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise Turned(413, "That is too much for one message: shorten it or send it in parts.")
    given: list[Message] = [{"type": "http.request", "body": bytes(body), "more_body": False}]

    async def receive() -> Message:
        return given.pop() if given else await request.receive()

    return Request(request.scope, receive)


def _sentence(status: int, sentence: str) -> Response:
    content: dict[str, Any] = {"error": sentence}
    return JSONResponse(content, status_code=status)
