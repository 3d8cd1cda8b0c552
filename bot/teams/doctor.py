"""Looks at the connection to Teams as an operator would, and says what to do about what is wrong."""

from __future__ import annotations

from collections.abc import Collection

from bot.chat import Answer, ChatError, Event, Finding
from bot.teams import connector
from bot.teams.keys import SigningKeys
from bot.teams.platform import Access, TeamsPlatform
from storage.database import Store

ENDPOINT = "Messages are expected at /api/messages; the bot's registration names that address of yours, with https."


async def examine(store: Store, access: Access, channels: Collection[str] = (), unreachable: int = 0) -> list[Finding]:
    """The keys, our token, the given channels, and how many people (`unreachable`) cannot be told anything in private."""
    if access.checked:
        found = await _connection(access)
    else:
        found = [Finding(True, "TEAMS_EMULATOR is on: nobody is checked, and only this machine is listened to.")]
    found.append(Finding(True, ENDPOINT))
    if channels and all(finding.ok for finding in found):
        found += await _inside(store, access, channels)
    return [*found, _reach(unreachable)]


async def _connection(access: Access) -> list[Finding]:
    async with connector.session() as http:
        return [await _keys(SigningKeys(http, access.metadata_url)), await _token(access)]


async def _keys(keys: SigningKeys) -> Finding:
    if await keys.prefetch():
        return Finding(True, "The keys that Teams signs with can be fetched.")
    fix = "Check the network, a proxy, and TEAMS_OPENID_METADATA_URL. Until then every message is answered with 503."
    return Finding(False, "The keys that Teams signs with cannot be fetched.", fix)


async def _token(access: Access) -> Finding:
    async with connector.session() as http:
        tokens = access.tokens(http)
        assert tokens is not None
        try:
            await tokens.token()
        except ChatError as error:
            return _no_token(error)
    return Finding(True, "Microsoft gives a token for this app, so the bot can speak.")


def _no_token(error: ChatError) -> Finding:
    what = f"Microsoft gives no token for this app ({error.code})."
    if error.code == "managed_identity":
        return Finding(False, what, "Assign the identity with the id in TEAMS_APP_ID to this machine.")
    if error.code.startswith("token_"):
        return Finding(False, what, "Check the network, a proxy, and TEAMS_OUTBOUND_TOKEN_URL.")
    fix = "Make a new client secret in the app registration, and set TEAMS_APP_PASSWORD to its value (not its id)."
    return Finding(False, what, fix + " TEAMS_APP_ID and TEAMS_TENANT_ID have to be those of the registration.")


async def _inside(store: Store, access: Access, channels: Collection[str]) -> list[Finding]:
    platform = TeamsPlatform(store=store, dispatch=_nobody, access=access)
    await platform.start()
    try:
        chat, found = platform.chat(platform.workspace), []
        assert chat is not None
        for channel in channels:
            try:
                facts = await chat.channel(channel)
            except ChatError as error:
                fix = "Add the app to the team again, or switch the channel off with @Verbatim channel off."
                found.append(Finding(False, f"Channel {channel} cannot be seen ({error.code}).", fix))
                continue
            about = " People of another organization are in it, so nothing is posted there." if facts.shared else ""
            found.append(Finding(True, f"The app is in {facts.name}.{about}"))
        return found
    finally:
        await platform.stop()


async def _nobody(_: Event) -> Answer:
    return None


def _reach(unreachable: int) -> Finding:
    if not unreachable:
        return Finding(True, "Everybody who was to be told something in private could be.")
    people = "1 person" if unreachable == 1 else f"{unreachable} people"
    fix = "Let an administrator install the app for everybody (Teams admin center, Setup policies)."
    return Finding(False, f"{people} cannot be told anything in private, because the app is not there for them.", fix)
