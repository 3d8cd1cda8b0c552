"""A small Teams on loopback with people in it, for walks through the bot as it runs against Teams.

    async with Imitation(bot_url) as teams:                    # auth=True signs everything, and wants tokens
        teams.person("Ana"), teams.person("Ben", installed=False)
        team = teams.team("Lanternworks", "Ana", "Ben", channels=("product",))    # teams.group("board", "Ana") is a chat
        await teams.install("Ana", team)
        said = await teams.say("Ana", "#product", "We're going with SSO, @Ben")    # channels are heard without a mention
        await teams.sees("Ana", "which customers", "Verbatim")                     # waits; a regular expression
        await teams.press("Ana", "Name the customers")                             # the newest button with this label
        await teams.fill("Ana", {"Customers": ["Acme"], "Their words": "We need it"})
        assert await teams.submit("Ana") is None                                   # else {label: sentence}
        await teams.say("Ana", "#product", "@Verbatim truth help")
        await teams.menu("Ana", said, "log_decision")                              # by the command's id
        teams.assert_clean()                                                       # nothing that Teams would have refused

People and places go by name; `Verbatim` is somebody's chat with it. `teams.calls` and `called(operation)` are what the bot asked of the
connector; `teams.faults.append(Fault("send|reply", status=429, wait=1))` breaks one call; `teams.copies = 3` sends everything three times
at once; `teams.activity(…)` and `deliver` send anything. Nothing waits by the clock: `await teams.until(…)`.
"""

from __future__ import annotations

import html
import re
import uuid
from typing import Any

from tests.teams.connector import Fault
from tests.teams.delivery import Unanswered
from tests.teams.limits import card_problems
from tests.teams.view import CARD, Json, Shown, View, marked
from tests.teams.world import BOT, Dialog, Origin, Person, Place, Post, Team
from tests.teams.writing import Writing

__all__ = ["Fault", "Imitation", "Unanswered"]

SEARCH = "application/vnd.microsoft.search.searchResponse"


class Imitation(Writing):
    """Teams, and what people do in it."""

    def assert_clean(self) -> None:
        assert not self.refusals, self.refusals

    # ------------------------------------------------------------ in channels and chats

    async def say(self, person: str, place: str | Place, text: str, thread: Post | None = None) -> Post:
        """Write a message; `@Name` mentions people and the bot."""
        who = self.who(person)
        where = self.where(place, who)
        assert who in where.members, f"{person} is not in {where.name}"
        root = thread.root if thread and where.kind == "channel" else None
        post = self.add(where, who, self.written(text, where), root)
        await self.tell("message", post)
        return post

    async def edit(self, post: Post, text: str) -> None:
        post.said = self.written(text, post.place)
        post.version += 1
        await self.tell("messageUpdate", post, "editMessage")

    async def delete(self, post: Post, undo: bool = False) -> None:
        post.deleted = not undo
        kind, event = ("messageUpdate", "undeleteMessage") if undo else ("messageDelete", "softDeleteMessage")
        await self.tell(kind, post, event)

    async def tell(self, kind: str, post: Post, event: str = "") -> None:
        """Deliver what became of a message, where the bot is."""
        assert post.author is not None
        if not post.place.here:
            return
        about = self.activity(
            kind,
            post.author,
            Origin(post.place, post.root),
            id=post.id,
            data={"eventType": event} if event else {},
        )
        if kind != "messageDelete":
            about |= {**post.said, "entities": [*post.said["entities"], *about["entities"]]}
        await self.deliver(about)

    async def react(self, person: str, post: Post, reaction: str, added: bool = True) -> None:
        change = {"reactionsAdded" if added else "reactionsRemoved": [{"type": reaction}]}
        origin = Origin(post.place, post.root, post.id)
        await self.deliver(self.activity("messageReaction", self.who(person), origin, **change))

    async def install(self, person: str, what: Team | Place | Person, remove: bool = False) -> None:
        """Add the app to a team, a chat or a person, or take it away."""
        what.installed = not remove
        who = self.who(person)
        place = what.channels[0] if isinstance(what, Team) else self.direct(what) if isinstance(what, Person) else what
        verb, action = ("Removed", "remove") if remove else ("Added", "add")
        team = {"team": {"id": place.team.id, "name": place.team.name}} if place.team else {}
        changed = {f"members{verb}": [{"id": BOT}], "data": {**team, "eventType": f"teamMember{verb}"}}
        await self.deliver(self.activity("conversationUpdate", who, Origin(place), **changed))
        selected = {"settings": {"selectedChannel": {"id": place.id}}} if place.team else {}
        await self.deliver(self.activity("installationUpdate", who, Origin(place), action=action, data=selected))

    # ------------------------------------------------------------ presses

    async def press(self, person: str, named: str, *, within: str = "") -> None:
        """Press a button: in the open dialog, else in the newest message that has it."""
        who = self.who(person)
        if who.dialog:
            await self._press_inside(who, who.dialog, self._button(who, [who.dialog.view], named))
            return
        for post in reversed(self.visible(who)):
            for view in post.views(who) if not post.author else ():
                found = [each for each in view.buttons() if each.label == named] if within in view.text() else []
                if found:
                    await self._press(who, post, view, found[0])
                    return
        raise AssertionError(f"{person} sees no {named!r}:\n{self.screen(person)}")

    def _button(self, who: Person, views: list[View], named: str) -> Shown:
        for view in views:
            for each in view.buttons():
                if each.label == named:
                    return each
        raise AssertionError(f"{who.name} sees no {named!r}:\n" + "\n".join(view.text() for view in views))

    async def _press(self, who: Person, post: Post, view: View, button: Shown) -> None:
        origin, data = Origin(post.place, post.root, post.id), view.data(button)
        told = data.get("msteams") or {}
        if told.get("type") == "task/fetch":
            self._task(who, await self.invoke("task/fetch", who, origin, {"data": data}), origin)
        else:
            rest = {key: value for key, value in data.items() if key != "msteams"}
            await self.deliver(self.activity("message", who, origin, value=rest, id=self.stamp()))

    async def invoke(self, name: str, who: Person, origin: Origin, value: Json) -> Json:
        """Ask the bot for something, and wait for its answer."""
        theme = {} if name == "application/search" else {"context": {"theme": "default"}}
        return await self.deliver(
            self.activity("invoke", who, origin, name=name, value={**origin.value, **theme, **value})
        )

    async def menu(self, person: str, post: Post, command: str) -> None:
        """Pick an entry of a message's menu, by the command's id."""
        value = {"commandId": command, "commandContext": "message", "requestId": str(uuid.uuid4())}
        origin = Origin(post.place, post.root, "", {**value, "messagePayload": self.payload(post)})
        await self._open(self.who(person), origin)

    async def compose(self, person: str, place: str, command: str) -> None:
        """Pick an action from the box in which messages are written."""
        who = self.who(person)
        value = {"commandId": command, "commandContext": "compose", "requestId": str(uuid.uuid4())}
        await self._open(who, Origin(self.where(place, who), value=value))

    async def _open(self, who: Person, origin: Origin) -> None:
        self._task(who, await self.invoke("composeExtension/fetchTask", who, origin, {}), origin)

    # ------------------------------------------------------------ dialogs

    def dialog(self, person: str) -> Dialog:
        found = self.who(person).dialog
        assert found, f"{person} has no dialog open:\n{self.screen(person)}"
        return found

    def _task(self, who: Person, answer: Json, origin: Origin) -> None:
        """What Teams does with the answer to a dialog: the next one, a sentence, or nothing more."""
        task = answer.get("task") or {}
        value = task.get("value")
        who.dialog = None
        match task.get("type"):
            case "continue" if isinstance(value, dict) and value.get("card", {}).get("contentType") == CARD:
                card = value["card"]["content"]
                self.refusals += [f"a dialog: {problem}" for problem in card_problems(card)]
                who.dialog = Dialog(value.get("title") or "", View(card), origin)
            case "message" if isinstance(value, str):
                who.told.append(marked(value))
            case None if not answer or answer.get("composeExtension") is None:
                pass
            case _:
                self.refusals.append(f"no answer to a dialog: {answer}")
        self.touch()

    async def fill(self, person: str, values: dict[str, Any]) -> None:
        """Type and pick, by label."""
        for named, value in values.items():
            view = self.dialog(person).view
            field = view.field(named)
            if field.kind == "Input.ChoiceSet":
                picks = [
                    await self._picked(person, field, each) for each in (value if isinstance(value, list) else [value])
                ]
                view.titles |= dict(picks)
                view.typed[field.element["id"]] = ",".join(pick for pick, _ in picks)
            else:
                view.typed[field.element["id"]] = str(value)

    async def _picked(self, person: str, field: Shown, wanted: str) -> tuple[str, str]:
        offered = {each["value"]: each["title"] for each in await self.suggestion(person, field.label, wanted)}
        fits = [value for value, title in offered.items() if title == wanted]
        fits += [value for value, title in offered.items() if wanted in title]
        assert fits, f"nothing like {wanted!r} among {list(offered.values())}"
        return fits[0], offered[fits[0]]

    async def suggestion(self, person: str, named: str, typed: str) -> list[Json]:
        """What a field offers for the letters typed: its own choices, and what the bot finds."""
        who, dialog = self.who(person), self.dialog(person)
        element = dialog.view.field(named).element
        offered = [each for each in element.get("choices", ()) if typed.casefold() in each["title"].casefold()]
        if query := element.get("choices.data"):
            asked = {"queryText": typed, "queryOptions": {"skip": 0, "top": 15}, "dataset": query["dataset"]}
            body = await self.invoke("application/search", who, dialog.origin, asked)
            assert (body.get("statusCode"), body.get("type")) == (200, SEARCH), body
            offered += body["value"]["results"]
        return offered

    async def _press_inside(self, who: Person, dialog: Dialog, button: Shown) -> dict[str, str]:
        """What is missing, when Teams itself holds the dialog back."""
        if missing := dialog.view.missing(button):
            return missing
        name = "composeExtension/submitAction" if "commandId" in dialog.origin.value else "task/submit"
        answer = await self.invoke(name, who, dialog.origin, {"data": dialog.view.data(button)})
        self._task(who, answer, dialog.origin)
        return {}

    async def submit(self, person: str) -> dict[str, str] | None:
        """Send the dialog. The sentences by label, None when it closed or another followed."""
        who, dialog = self.who(person), self.dialog(person)
        ending = dialog.view.card.get("actions") or ()
        button = next(each for each in dialog.view.buttons() if each.element in ending)
        missing = await self._press_inside(who, dialog, button)
        return missing or (who.dialog.view.warnings() if who.dialog else None) or None

    # ------------------------------------------------------------ what people see

    def reads(self, person: str, post: Post) -> str:
        """One message, as somebody reads it."""
        words = post.said.get("text") or ""
        if post.author:
            words = html.unescape(re.sub("<at>(.*?)</at>", r"@\1", words)).replace("\xa0", " ")
        return "\n".join([*filter(None, [words]), *(view.text() for view in post.views(self.who(person)))])

    def screen(self, person: str, place: str = "") -> str:
        """Everything that somebody sees, oldest first."""
        who = self.who(person)
        posts = self.visible(who, self.where(place, who) if place else None)
        dialog = [who.dialog.text()] if who.dialog else []
        return "\n".join([*(self.reads(person, post) for post in posts), *who.told, *dialog])

    async def sees(self, person: str, pattern: str, place: str = "") -> Post:
        """Wait until somebody sees a message of the bot that matches; the newest such."""
        who = self.who(person)
        where = self.where(place, who) if place else None

        def look() -> Post | None:
            posts = [post for post in reversed(self.visible(who, where)) if not post.author]
            found = (p for p in posts if re.search(pattern, self.reads(person, p), re.IGNORECASE | re.DOTALL))
            return next(found, None)

        return await self.until(look, f"{person} to see {pattern!r}")
