"""The decision walk against Microsoft's own stand-in for Teams, in a network that holds nothing but this machine.

`make playground` runs it. The stand-in listens on every interface, so `unshare` gives it a network of its own, in which this module brings
the loopback up. It delivers only what mentions the bot, opens no dialog from a card's button and asks nothing while one types: those
three the walk does itself, with activities that the stand-in made.
"""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import re
import socket
import struct
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from tests.teams.limits import card_problems, elements, schema_problems

Json = dict[str, Any]

ROOT = Path(__file__).parents[2]
BOT, STANDIN = 3978, 56150
ENDPOINT = f"http://127.0.0.1:{BOT}/api/messages"
PLACE = f"http://localhost:{STANDIN}"
CHANNEL, ME = "channel-announcements-id", "user-id-0"
PATIENCE = 30.0  # seconds; a whole walk takes a few
ANNOUNCED = "We're going with EU-only hosting for the new plan."
COMPLETE = "Decision: we keep the view-only seat free for Acme. Dana Ruiz at Acme: “The sheet on the wall is the plan.”"


def loopback_up() -> None:
    """Bring up the one interface of a fresh network; refuses to go on where there is another."""
    names = [name for _, name in socket.if_nameindex()]
    assert names == ["lo"], f"run it with make playground: this network has {names}"
    with socket.socket() as any_socket:
        asked = struct.pack("16sh", b"lo", 0)
        (flags,) = struct.unpack("16xh", fcntl.ioctl(any_socket, 0x8913, asked)[:18])  # SIOCGIFFLAGS
        fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh", b"lo", flags | 1))  # SIOCSIFFLAGS, IFF_UP


@asynccontextmanager
async def running(*command: str, folder: Path, log: str, **env: str) -> AsyncIterator[None]:
    """A process for as long as the block runs; what it says goes to a file."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("SLACK_", "TEAMS_", "VERBATIM_"))}
    with (folder / log).open("wb") as out:
        process = await asyncio.create_subprocess_exec(*command, cwd=folder, env=kept | env, stdout=out, stderr=out)
        try:
            yield
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


class Playground:
    """The stand-in, with what stands on its screen."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session
        self.messages: dict[str, Json] = {}
        self._news = asyncio.Event()

    async def listen(self) -> None:
        """Take down what the bot says, as the page would."""
        async with self._session.ws_connect(
            f"{PLACE}/_ws_conversation/v1/conversations/stream", max_msg_size=0
        ) as news:
            async for piece in news:
                told = json.loads(piece.data)
                if message := told.get("message"):
                    held = self.messages.setdefault(
                        message["messageId"], {"place": told["actionConversationId"], "edits": -1}
                    )
                    held |= {name: value for name, value in message.items() if value is not None}
                    held["edits"] += 1
                    self._check(message)
                    self._news.set()

    def _check(self, message: Json) -> None:
        for attachment in message["attachments"]:
            card = attachment["content"]
            assert [*card_problems(card), *schema_problems(card)] == []

    async def sees(self, words: str, place: str = "") -> Json:
        """The newest message in which a regular expression is found; waits for it."""

        async def look() -> Json:
            while True:
                for message in reversed(self.messages.values()):
                    if re.search(words, text(message)) and place in (
                        "",
                        message["place"],
                        message.get("postConversationId"),
                    ):
                        return message
                self._news.clear()
                await self._news.wait()

        try:
            return await asyncio.wait_for(look(), PATIENCE)
        except TimeoutError:
            shown = "\n\n".join(f"{each['place']}: {spoken(each)}" for each in self.messages.values())
            raise AssertionError(f"nobody said /{words}/, but:\n{shown}") from None

    async def send(self, path: str, body: Json) -> Any:
        async with self._session.post(PLACE + path, json=body) as answer:
            said = await answer.text()
            assert answer.status == 200, f"{path}: {answer.status} {said}"
            return json.loads(said) if said.startswith("{") else {}

    async def template(self, place: str, kind: str = "") -> Json:
        """An activity as the stand-in makes it."""
        asked = {"conversationId": place} | ({"type": kind} if kind else {})
        async with self._session.get(f"{PLACE}/_internal/v1/customActivities/template", params=asked) as answer:
            made: Json = await answer.json()
            return made

    async def own_chat(self) -> str:
        """One's conversation with the bot."""
        async with self._session.get(f"{PLACE}/_internal/v1/config") as answer:
            return str((await answer.json())["config"]["personalChat"]["id"])

    async def install(self, place: str) -> None:
        await self.send("/_internal/v1/customActivities", await self.template(place, "install"))

    async def say(self, place: str, words: str) -> tuple[str, str]:
        """Write into a channel without a mention; the message's id and that of its thread."""
        said = {"from": {"id": ME}, "text": words, "textFormat": "plain"}
        made = await self.send(f"/_conversation/v1/conversations/{place}/messages", said)
        activity = await self.template(place)
        activity |= {"type": "message", "id": made["messageId"], "text": words, "textFormat": "plain"}
        activity["conversation"]["id"] = made["postConversationId"]
        await self.send("/_internal/v1/customActivities", activity)
        return made["messageId"], made["postConversationId"]

    async def write(self, place: str, words: str) -> None:
        """Write in one's conversation with the bot."""
        said = {"from": {"id": ME}, "text": words, "textFormat": "plain"}
        await self.send(f"/_conversation/v1/conversations/{place}/messages", said)

    async def press(self, message: Json, title: str) -> None:
        """A button that sends what it holds."""
        action = button(card_of(message), title)
        where = message.get("postConversationId") or message["place"]
        pressed = {"conversation": {"id": where}, "from": {"id": ME}, "replyToId": message["messageId"]}
        await self.send("/_conversation/v1/submit", pressed | {"value": action["data"]})

    async def invoke(self, name: str, place: str, value: Json) -> Json:
        """An action of a message's menu, or what was filled in its dialog."""
        asked = {"name": name, "conversation": {"id": place}, "from": {"id": ME}, "value": value}
        answer: Json = await self.send("/_conversation/v1/invoke", asked)
        return answer

    async def offered(self, field: Json, typed: str) -> dict[str, str]:
        """What the bot offers for some letters: title and value."""
        activity = await self.template(CHANNEL)
        query = {
            "queryText": typed,
            "queryOptions": {"skip": 0, "top": 15},
            "dataset": field["choices.data"]["dataset"],
        }
        activity |= {"type": "invoke", "name": "application/search", "value": query}
        async with self._session.post(ENDPOINT, json=activity) as answer:
            results = (await answer.json())["value"]["results"]
        return {each["title"]: each["value"] for each in results}


def card_of(message: Json) -> Json:
    (attachment,) = message["attachments"]
    card: Json = attachment["content"]
    return card


def text(message: Json) -> str:
    """Every word of a message."""
    return json.dumps(message.get("attachments"), ensure_ascii=False) + str(message.get("text") or "")


def spoken(message: Json) -> str:
    """The plain form of a message."""
    return "\n".join(each["content"]["fallbackText"] for each in message["attachments"]) or str(message.get("text"))


def button(card: Json, title: str) -> Json:
    return next(each for each in elements(card) if each.get("title") == title and each.get("type") == "Action.Submit")


def field(card: Json, label: str) -> Json:
    return next(each for each in elements(card) if str(each.get("label", "")).startswith(label))


def filled(card: Json, values: Mapping[str, str]) -> Json:
    """What a dialog's *Save* sends: what it carries, and what stands in each field."""
    inputs = [each for each in elements(card) if str(each.get("type")).startswith("Input.")]
    held = {each["id"]: each.get("value", "") for each in inputs}
    typed = {field(card, label)["id"]: value for label, value in values.items()}
    return {**button(card, "Save")["data"], **held, **typed}


def card_in(answer: Json) -> Json:
    """The card of the dialog that an answer goes on with."""
    assert answer["task"]["type"] == "continue", answer
    card: Json = answer["task"]["value"]["card"]["content"]
    assert [*card_problems(card), *schema_problems(card)] == []
    return card


async def walk(teams: Playground) -> None:
    """Announced, asked about in private, refused beside the field, filed, on record in the thread; then the short way."""
    await teams.install(await teams.own_chat())
    await teams.write(await teams.own_chat(), "hours round the clock")  # it asks at any time of the day
    await teams.sees("I ask you at any hour")
    await teams.install(CHANNEL)
    await teams.press(await teams.sees("Switch on here", CHANNEL), "Switch on here")
    await teams.sees("Listening|switched on|I listen", "")
    message, thread = await teams.say(CHANNEL, ANNOUNCED)
    question = await teams.sees("Sounds like a decision")
    assert question["place"] not in (CHANNEL, thread), "the question is private"

    menu = {"commandId": "log_decision", "commandContext": "message", "messagePayload": payload(message, ANNOUNCED)}
    card = card_in(await teams.invoke("composeExtension/fetchTask", thread, menu))
    assert field(card, "Decision")["value"] == ANNOUNCED
    group = await teams.offered(field(card, "Customers"), "enterprise customers")
    assert any("is a group. Name one who asked." in title for title in group)
    refused = {"Customers": next(iter(group.values())), "Their words": "We can't sign while our data leaves Europe."}
    card = card_in(await teams.invoke("composeExtension/submitAction", thread, menu | {"data": filled(card, refused)}))
    assert "is a group. Name one who asked." in json.dumps(card, ensure_ascii=False)
    assert field(card, "Their words")["value"] == "We can't sign while our data leaves Europe."
    offered = await teams.offered(field(card, "Customers"), "Acme")
    entered = {"Customers": offered["Add “Acme” as a new customer"], "Who said it": "Dana Ruiz", "When": "2026-03-03"}
    await teams.invoke("composeExtension/submitAction", thread, menu | {"data": filled(card, entered)})
    record = await teams.sees("D-1", thread)
    assert "We can't sign while our data leaves Europe." in text(record)
    await teams.sees("on record as D-1", question["place"])
    assert teams.messages[question["messageId"]]["edits"] > 0, "the question is edited in place"

    _, thread = await teams.say(CHANNEL, COMPLETE)
    await teams.press(await teams.sees("so this is ready", question["place"]), "File it")
    await teams.sees("D-2", thread)
    await teams.write(question["place"], "help")
    await teams.sees("What you can type", question["place"])


def payload(message: str, words: str) -> Json:
    """A message as its menu hands it over."""
    author = {
        "user": {
            "userIdentityType": "aadUser",
            "id": "00000000-0000-0000-0000-0000000000020",
            "displayName": "Alex Wilber",
        }
    }
    body = {"contentType": "html", "content": f"<p>{words}</p>"}
    return {"id": message, "createdDateTime": "2026-03-03T09:00:00Z", "body": body, "from": author}


async def main(npm: Path) -> None:
    """The bot, the stand-in, and the walk."""
    loopback_up()
    cli = npm / "node_modules/@microsoft/m365agentsplayground/cli.js"
    standin = ("node", str(cli), "start", "-e", ENDPOINT, "-c", "msteams", "-p", str(STANDIN), "--disable-telemetry")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        bot = {"TEAMS_EMULATOR": "1", "VERBATIM_PORT": str(BOT), "DATABASE_URL": f"sqlite:///{folder / 'verbatim.db'}"}
        async with (
            running(sys.executable, str(ROOT / "app.py"), "run", "--no-open", folder=folder, log="bot", **bot),
            running(*standin, folder=folder, log="standin"),
            aiohttp.ClientSession() as session,
        ):
            await answering(session)
            teams = Playground(session)
            listening = asyncio.create_task(teams.listen())
            walking = asyncio.create_task(walk(teams))
            try:
                done, _ = await asyncio.wait({listening, walking}, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            except BaseException:
                sys.stderr.write((folder / "bot").read_text() + (folder / "standin").read_text())
                raise
            finally:
                listening.cancel()
                walking.cancel()
    sys.stdout.write("The walk went through.\n")


async def answering(session: aiohttp.ClientSession) -> None:
    """Returns when the stand-in has found the bot."""
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                async with session.get(f"{PLACE}/_internal/v1/config") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.2)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
