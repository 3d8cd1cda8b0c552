"""Looks at the connection to Teams as an operator would, and says what to do about what is wrong."""

from __future__ import annotations

from collections.abc import Collection

from bot.chat import Answer, ChatError, Event, Finding
from bot.teams import connector
from bot.teams.keys import SigningKeys
from bot.teams.platform import Access, TeamsPlatform
from bot.teams.references import References, Talk
from storage.database import Store

ENDPOINT = (
    "In the Azure portal, the bot's Configuration names https://your.host/api/messages as its messaging endpoint, "
    "Microsoft Teams stands under its Channels, and whatever answers HTTPS for you forwards here."
)
ADD = "Upload the app package to Teams, then add Verbatim to a team or a group chat there."
ON = "Press Switch on here on the greeting, or write @Verbatim channel on in the channel."


async def examine(store: Store, access: Access, channels: Collection[str] = (), unreachable: int = 0) -> list[Finding]:
    """The keys, our token, the given channels, and how many people (`unreachable`) cannot be told anything in private."""
    if access.checked:
        found = await _connection(access)
    else:
        found = [Finding(True, "TEAMS_EMULATOR is on: nobody is checked, and only this machine is listened to.")]
    well = all(finding.ok for finding in found)
    references = References(store, access.workspace)
    await references.load()
    found += _arrived(list(references.talks.values()), bool(channels))
    if channels and well:
        found += await _inside(store, access, channels, references)
    return [*found, _reach(unreachable)]


def _arrived(talks: list[Talk], on: bool) -> list[Finding]:
    """How far the set-up has come, by what has ever arrived here."""
    if not talks:
        return [Finding(False, "Nothing has arrived from Teams yet.", f"{ENDPOINT} {ADD}")]
    found = [Finding(True, "Messages from Teams arrive here.")]
    if all(talk.kind == "personal" for talk in talks):
        return [*found, Finding(False, "The app is in no team and no group chat yet.", ADD)]
    return found if on else [*found, Finding(False, "No channel is switched on, so nobody is asked anything.", ON)]


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


async def _inside(store: Store, access: Access, channels: Collection[str], references: References) -> list[Finding]:
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
            found.append(Finding(True, f"The app is in {facts.name}.{about}{_hears(references.talks.get(channel))}"))
        return found
    finally:
        await platform.stop()


def _hears(talk: Talk | None) -> str:
    """What to do where only mentions have arrived; that nobody wrote anything else there is possible, too."""
    if talk is None or talk.heard:
        return ""
    return (
        " Only mentions of me have arrived from there yet. If people write there, remove the app from the team or chat and add it again:"
        " an owner has to agree that it reads messages."
    )


async def _nobody(_: Event) -> Answer:
    return None


def _reach(unreachable: int) -> Finding:
    if not unreachable:
        return Finding(True, "Everybody who was to be told something in private could be.")
    people = "1 person" if unreachable == 1 else f"{unreachable} people"
    fix = "Let an administrator install the app for everybody (Teams admin center, Setup policies)."
    return Finding(False, f"{people} cannot be told anything in private, because the app is not there for them.", fix)
