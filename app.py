"""Verbatim: introduces the parts to each other, and is the command line."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import sys
import webbrowser
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, BinaryIO, Literal, NoReturn, TextIO

import structlog
import typer

from bot.chat import Chat, ChatError, Finding, Platform, Refusal, Workspace
from bot.logs import configure_logging
from bot.router import Router
from bot.sandbox.clock import SandboxClock
from bot.sandbox.world import WORKSPACE as SANDBOX
from bot.settings import HalfConfigured, Settings, load_settings
from handlers import decide
from handlers.desk import Desk
from handlers.reach import Reach
from handlers.routes import ROUTES
from prompts.drawings import DRAWINGS
from prompts.models.asking import Asker
from prompts.models.doctor import examine as examine_model
from prompts.models.looks import PLANS
from prompts.reading import read_decision
from rituals import clock as ritual_clock
from rituals.ahead import Ahead
from rituals.expiry import Expiry
from rituals.occasions import Occasions, Ritual
from rituals.pledges import Pledges
from rituals.reviews import Reviews
from rituals.sender import Sender
from storage import outbox, reachability, workspaces
from storage.database import Store
from storage.erasing import forget_workspace
from storage.migrate import migrate as apply_migrations
from storage.unavailable import StoreUnavailable

if TYPE_CHECKING:
    from bot.sandbox.platform import SandboxPlatform
    from bot.slack.platform import SlackPlatform
    from bot.teams.platform import Access, TeamsPlatform

log = structlog.get_logger(__name__)


@dataclass
class Verbatim:
    """The composed product: everything that `run`, the tests and the benchmarks drive."""

    store: Store
    clock: SandboxClock
    desk: Desk
    router: Router
    sender: Sender
    occasions: Occasions
    platforms: list[Platform] = field(default_factory=list)

    def chat(self, workspace: Workspace) -> Chat | None:
        """How to speak in a workspace, on whichever platform it lives."""
        return next((chat for p in self.platforms if (chat := p.chat(workspace)) is not None), None)

    async def start(self) -> None:
        """Connect every platform."""
        for platform in self.platforms:
            await platform.start()
        self.sender.wake()

    async def stop(self) -> None:
        """Disconnect every platform; what was not sent yet stays in the outbox."""
        for platform in self.platforms:
            await platform.stop()
        if self.sender.ahead is not None:
            await self.sender.ahead.stop()
        await self.desk.write_down_counts()


def compose(store: Store, clock: SandboxClock | None = None, asker: Asker | None = None) -> Verbatim:
    """The application without any platform yet; `asker` is how to ask a model, where there is one."""
    clock = clock or SandboxClock(store)
    parts: list[Verbatim] = []

    def chat(workspace: Workspace) -> Chat | None:
        return parts[0].chat(workspace)

    desk = Desk(store, clock, Reach(chat), asker=asker)
    sender = Sender(store, chat, clock, DRAWINGS)
    if asker is not None:
        sender.ahead = Ahead(store, asker, PLANS, sender.wake)
    rituals: tuple[Ritual, ...] = (
        Reviews(store, desk.reach.profile, desk.reach.channel),
        Expiry(store),
        Pledges(store),
    )
    occasions = Occasions(store, clock, rituals, sender.wake)
    router = Router(ROUTES, desk, sender.wake, desk.viewer, decide.meant)
    verbatim = Verbatim(store, clock, desk, router, sender, occasions)
    parts.append(verbatim)
    return verbatim


def add_sandbox(verbatim: Verbatim, address: str) -> SandboxPlatform:
    """Add the sandbox."""
    from bot.sandbox.demo import Demo
    from bot.sandbox.platform import SandboxPlatform

    store, sender, clock = verbatim.store, verbatim.sender, verbatim.clock

    @asynccontextmanager
    async def alone() -> AsyncIterator[None]:
        async with verbatim.occasions.alone(), sender.alone():
            yield

    def walk() -> ritual_clock.Walk:
        return ritual_clock.Walk(store, sender, verbatim.occasions, clock, sandbox.workspace)

    async def wind(workspace: Workspace, until: datetime) -> None:
        async def move(moment: datetime) -> None:
            await clock.move_to(workspace, moment)

        await walk().wind(until, move)

    async def load_demo() -> str:
        async def replay(until: datetime) -> None:
            await walk().pass_until(until, clock.replay_at)

        return await Demo(sandbox, replay, alone).load()

    async def start_over() -> None:
        async with alone():
            await forget_workspace(store, sandbox.workspace)
            verbatim.desk.forget(sandbox.workspace)

    sandbox = SandboxPlatform(
        store,
        verbatim.router.dispatch,
        clock,
        address=address,
        routes=ROUTES,
        wind=wind,
        load_demo=load_demo,
        start_over=start_over,
        model=verbatim.desk.model,
    )
    verbatim.platforms.append(sandbox)
    return sandbox


def slack_access(settings: Settings) -> dict[str, Any]:
    """How to reach Slack, as the adapter takes it."""
    app, secret = settings.slack_app_token, settings.slack_signing_secret
    assert settings.slack_bot_token is not None
    return {
        "bot_token": settings.slack_bot_token.get_secret_value(),
        "app_token": app.get_secret_value() if app else None,
        "signing_secret": secret.get_secret_value() if secret else None,
        "api_url": settings.slack_api_url,
    }


def add_slack(verbatim: Verbatim, settings: Settings) -> SlackPlatform:
    """Add Slack."""
    from bot.slack.platform import SlackPlatform

    slack = SlackPlatform(dispatch=verbatim.router.dispatch, **slack_access(settings))
    verbatim.platforms.append(slack)
    return slack


def teams_access(settings: Settings) -> Access:
    """How to reach Teams, as the adapter takes it."""
    from bot.teams.platform import Access

    password = settings.teams_app_password
    return Access(
        app_id=settings.teams_app_id,
        tenant=settings.teams_tenant_id,
        metadata_url=settings.teams_openid_metadata_url,
        token_url=settings.teams_token_url,
        password=password.get_secret_value() if password and settings.teams_app_type == "SingleTenant" else None,
        checked=not settings.teams_emulator,
    )


def add_teams(verbatim: Verbatim, settings: Settings) -> TeamsPlatform:
    """Add Teams."""
    from bot.teams.platform import TeamsPlatform

    dispatch, access = verbatim.router.dispatch, teams_access(settings)
    teams = TeamsPlatform(store=verbatim.store, dispatch=dispatch, access=access, routes=ROUTES)
    verbatim.platforms.append(teams)
    return teams


@asynccontextmanager
async def asking(settings: Settings, store: Store) -> AsyncIterator[Asker | None]:
    """How to ask the model, where one is configured."""
    if settings.openai_model is None or settings.openai_api_key is None:
        yield None
        return
    from prompts.models.served import ServedModel

    key = settings.openai_api_key.get_secret_value()
    model = ServedModel(api_key=key, base_url=settings.openai_base_url, model=settings.openai_model)
    try:
        yield Asker(store, model, settings.openai_daily_tokens)
    finally:
        await model.close()


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Store]:
    """The database, brought to the tables of today; raises StoreUnavailable."""
    store = Store(settings.database_url.get_secret_value())
    try:
        await apply_migrations(store)
        yield store
    finally:
        await store.close()


async def run_until_stopped(settings: Settings, show: bool) -> None:
    """Serve everything that is configured, until the process is told to stop."""
    from bot.web.server import WebServer, listen, web_app

    async with opened(settings) as store, AsyncExitStack() as ending:
        ending.enter_context(store.claim_process())
        if store.sqlite:
            await outbox.free_leases(store)
        verbatim = compose(store, asker=await ending.enter_async_context(asking(settings, store)))
        address = f"http://{settings.verbatim_host}:{settings.verbatim_port}"
        routers = [add_slack(verbatim, settings).web()] if settings.slack_mode else []
        routers += [add_teams(verbatim, settings).web()] if settings.teams else []
        routers += [add_sandbox(verbatim, address).web()] if settings.sandbox else []
        listening = listen(settings.verbatim_host, settings.verbatim_port)
        web = WebServer(web_app([router for router in routers if router]), listening)
        await ending.enter_async_context(verbatim.sender.running())
        ending.push_async_callback(web.stop)
        ending.push_async_callback(verbatim.stop)
        await outbox.reconnected(store)
        await verbatim.start()
        await web.start()
        await asyncio.to_thread(read_decision, AN_ANNOUNCEMENT)
        ticking = ritual_clock.tick(verbatim.sender, verbatim.occasions, store, verbatim.desk.write_down_counts)
        ending.callback(ticking.shutdown, wait=False)
        announce(settings, address, show)
        await told_to_stop()


AN_ANNOUNCEMENT = "Decision: we're going with the new plan from Monday. C'est décidé."
"""Read at the start, so that the first one that somebody writes finds its expressions compiled."""


async def told_to_stop() -> None:
    """Returns at the first Ctrl-C or SIGTERM."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await stop.wait()


def announce(settings: Settings, address: str, show: bool) -> None:
    """Say where Verbatim is, and open the sandbox where there is a screen."""
    on = (("Slack", settings.slack_mode), ("Teams", settings.teams), ("the sandbox", settings.sandbox))
    chats = [name for name, here in on if here]
    typer.echo(f"Verbatim listens in {' and '.join(chats)}.")
    if settings.sandbox:
        typer.echo(f"Open {address} in your browser. Stop with Ctrl-C.")
        screen = sys.platform in ("darwin", "win32") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        if show and screen and sys.stdout.isatty():
            webbrowser.open(address)


cli = typer.Typer(help="Verbatim asks which customers a decision is for, and what they said.", no_args_is_help=False)


def give_up(*sentences: str) -> NoReturn:
    """End with plain sentences instead of a traceback."""
    for sentence in sentences:
        typer.echo(sentence, err=True)
    raise typer.Exit(1)


def settings_or_give_up() -> Settings:
    """The settings, with logging as they say."""
    try:
        settings = load_settings()
    except HalfConfigured as half:
        give_up(*half.problems)
    configure_logging(settings.log_format)
    return settings


@cli.callback(invoke_without_command=True)
def default(context: typer.Context) -> None:
    """Without a command: run."""
    if context.invoked_subcommand is None:
        run()


@cli.command()
def run(show: Annotated[bool, typer.Option("--open/--no-open", help="Open the sandbox in a browser.")] = True) -> None:
    """Start Verbatim: Slack and Teams where they are configured, else the sandbox."""
    settings = settings_or_give_up()
    try:
        asyncio.run(run_until_stopped(settings, show))
    except StoreUnavailable as problem:
        give_up(str(problem))
    except OSError as problem:
        where = f"{settings.verbatim_host}:{settings.verbatim_port}"
        give_up(f"Nothing can listen on {where} ({problem.strerror}). Set VERBATIM_PORT to a free port.")
    except ChatError as problem:
        give_up(f"Slack does not let Verbatim in ({problem.code}). Run “python app.py doctor” to see what to change.")


CustomersOption = Annotated[Path | None, typer.Option(help="A directory of customers, one name a line or JSON Lines.")]


@cli.command()
def classify(
    messages: Annotated[str, typer.Argument(help="JSON Lines with id and text; - is standard input.")] = "-",
    customers: CustomersOption = None,
) -> None:
    """Say of every message whether it announces a decision, and what it holds; nothing is stored."""
    from prompts.reading import Directory
    from prompts.reading.classify import BadLine, classify_lines, read_directory

    try:
        directory = read_directory(customers) if customers else Directory(())
        with source(messages) as lines, suppress(BrokenPipeError):
            for line in classify_lines(lines, directory):
                sys.stdout.write(line + "\n")
    except OSError as problem:
        give_up(f"{problem.filename} cannot be read: {(problem.strerror or 'unreadable').lower()}. Name another file.")
    except BadLine as problem:
        give_up(str(problem))


@cli.command("scan")
def scan_export(
    export: Annotated[
        Path, typer.Argument(help="A Slack export (zip or folder), Teams messages as JSON, or JSON Lines.")
    ],
    customers: CustomersOption = None,
    out: Annotated[Path, typer.Option(help="The page to write.")] = Path("scan.html"),
    since: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The first day that counts.")] = None,
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The last day that counts.")] = None,
) -> None:
    """Find the decisions in a chat's export, and how many name a customer; nothing is stored but the page."""
    from rich.console import Console

    from prompts.reading import Directory
    from prompts.reading.classify import BadLine, read_directory
    from prompts.scan import NoExport, page, scan, summary

    if out.resolve() == export.resolve():
        give_up(f"--out {out} would overwrite the export. Name another file.")
    days = (since.date() if since else None, until.date() if until else None)
    try:
        directory = read_directory(customers) if customers else Directory(())
        with progress_bar() as listen:
            scanned = scan(export, directory, *days, listen)
        with written(str(out)) as target:
            target.write(page(scanned, datetime.now(UTC)))
    except OSError as problem:
        give_up(f"{problem.filename} cannot be used: {(problem.strerror or 'unreadable').lower()}. Name another file.")
    except BadLine as problem:
        give_up(f"{customers}, {str(problem)[0].lower()}{str(problem)[1:]}")
    except NoExport as problem:
        give_up(str(problem))
    Console().print(summary(scanned))
    typer.echo(f"Open {out} in your browser. What it quotes, show to people who may read it.")


@contextmanager
def progress_bar() -> Iterator[Callable[[int, int], None]]:
    """How far a scan has come, where somebody watches; hears bytes that were read, and how many there are."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("Reading", total=None)
        yield lambda read, size: progress.update(task, advance=read, total=size)


def source(file: str) -> BinaryIO:
    """A file to read, or standard input for a dash."""
    return sys.stdin.buffer if file == "-" else Path(file).open("rb")  # the caller closes it


@cli.command()
def migrate() -> None:
    """Bring the database to the tables of today (`run` does so by itself)."""
    settings = settings_or_give_up()

    async def apply() -> None:
        async with opened(settings):
            typer.echo("The database is up to date.")

    try:
        asyncio.run(apply())
    except StoreUnavailable as problem:
        give_up(str(problem))


@cli.command()
def manifest(
    platform: Annotated[str, typer.Argument(help="slack or teams")],
    url: Annotated[str, typer.Option(help="Slack: your address, for HTTP mode. Teams: a page about it.")] = "",
    out: Annotated[str, typer.Option(help="Teams: the package to write.")] = "verbatim-teams.zip",
    app_id: Annotated[str, typer.Option(envvar="TEAMS_APP_ID", help="Teams: the registration's client id.")] = "",
    version: Annotated[str, typer.Option(help="Teams: higher than that of the package it replaces.")] = "1.0.0",
) -> None:
    """Print the manifest that an administrator pastes into Slack, or write the package that one uploads to Teams."""
    if platform == "teams":
        write_teams_package(Path(out), app_id, url, version)
        return
    if platform != "slack":
        give_up(f"There is no manifest for “{platform}”. Try: python app.py manifest slack, or manifest teams.")
    from bot.slack.manifest import manifest as slack_manifest

    typer.echo(json.dumps(slack_manifest(ROUTES, url or None), indent=2, ensure_ascii=False))


def write_teams_package(out: Path, app_id: str, home: str, version: str) -> None:
    """The app package for the registration that is configured."""
    from bot.teams.manifest import HOME, NOBODY, package

    if home and not home.startswith("https://"):
        give_up("Teams takes an address of a page that begins with https://. Try: --url https://your.host.")
    if not re.fullmatch(r"\d{1,5}\.\d{1,5}\.\d{1,5}", version):
        give_up("Teams takes a version of three numbers. Try: --version 1.0.1.")
    app_id = app_id or settings_or_give_up().teams_app_id
    try:
        out.write_bytes(package(ROUTES, app_id or NOBODY, home or HOME, version))
    except OSError as problem:
        give_up(f"{out} cannot be written: {(problem.strerror or 'unwritable').lower()}. Name another file with --out.")
    typer.echo(f"Wrote {out}.")
    if not app_id:
        typer.echo("It is for looking at only: set TEAMS_APP_ID and write it again before you upload it.", err=True)


@cli.command()
def doctor() -> None:
    """Look at everything that is configured, and say how to mend what is wrong."""
    settings = settings_or_give_up()
    findings = asyncio.run(examined(settings))
    for finding in findings:
        typer.echo(
            f"{'ok ' if finding.ok else 'FIX'}  {finding.what}" + (f"\n     {finding.fix}" if finding.fix else "")
        )
    if not all(finding.ok for finding in findings):
        raise typer.Exit(1)


async def examined(settings: Settings) -> list[Finding]:
    """The database, the model where one is configured, then every platform."""
    try:
        async with opened(settings) as store:
            on = await workspaces.listening_channels(store)
            async with asking(settings, store) as asker:
                models = [await examine_model(asker.model)] if asker else []
            teams = await examined_teams(settings, store, [place for platform, place in on if platform == "teams"])
    except StoreUnavailable as problem:
        return [Finding(False, "The database cannot be used.", str(problem))]
    channels = "1 channel is" if len(on) == 1 else f"{len(on)} channels are"
    found = [Finding(True, f"The database answers and is up to date; {channels} switched on."), *models]
    found += teams
    if settings.slack_bot_token is None:
        return found if teams else [*found, Finding(True, "No chat is configured; the sandbox needs no credentials.")]
    from bot.slack.doctor import examine
    from bot.slack.manifest import scopes

    inside = [channel for platform, channel in on if platform == "slack"]
    return found + await examine(scopes=scopes(ROUTES), channels=inside, **slack_access(settings))


async def examined_teams(settings: Settings, store: Store, channels: list[str]) -> list[Finding]:
    """Teams, where it is configured."""
    if not settings.teams:
        return []
    from bot.teams.doctor import examine

    unreachable = await reachability.count(store, "teams")
    return await examine(store, teams_access(settings), channels, unreachable)


@contextmanager
def written(out: str) -> Iterator[TextIO]:
    """A file that is written whole or not at all (what stood there stays until then), or standard output for a dash."""
    if out == "-":
        yield sys.stdout
        return
    draft = Path(out).with_name(f".{Path(out).name}.part")
    try:
        with draft.open("w", encoding="utf-8") as target:
            yield target
        draft.replace(out)
    except OSError as problem:
        raise OSError(problem.errno, problem.strerror, out) from problem


WorkspaceOption = Annotated[str, typer.Option("--workspace", help="Which one, by id or name, where there are several.")]


@cli.command("export")
def export_workspace(
    out: Annotated[str, typer.Argument(help="The file to write; - is standard output.")] = "-",
    workspace: WorkspaceOption = "",
) -> None:
    """Write everything of a workspace as JSON Lines."""
    from storage.exchange import export_lines

    async def write(store: Store, workspace_id: int) -> None:
        with written(out) as target:
            async for line in export_lines(store, workspace_id):
                target.write(line + "\n")

    with_workspace(workspace, write)


@cli.command("import")
def import_workspace(
    file: Annotated[str, typer.Argument(help="JSON Lines as export writes them; - is standard input.")] = "-",
    workspace: WorkspaceOption = "",
) -> None:
    """Read JSON Lines into a workspace: all of it, or nothing and the line that is wrong."""
    from storage.exchange import BadLine, import_lines

    async def read(store: Store, workspace_id: int) -> None:
        try:
            with source(file) as lines:
                report = await import_lines(store, workspace_id, lines)
        except BadLine as problem:
            give_up(str(problem))
        new, known = sum(report.added.values()), sum(report.unchanged.values())
        typer.echo(f"Read {report.lines} line{'' if report.lines == 1 else 's'}: {new} new, {known} already here.")
        if report.channels:
            typer.echo(f"New channels, which everyone in the workspace can read: {', '.join(report.channels)}.")

    with_workspace(workspace, read)


HeardHow = Literal["call", "meeting", "email", "chat", "ticket", "in_person", "survey"]


@cli.command("quotes")
def find_quotes(
    file: Annotated[str, typer.Argument(help="A transcript or an email, as plain text; - is standard input.")],
    customer: Annotated[str, typer.Option(help="Whose words are looked for.")],
    heard: Annotated[HeardHow | None, typer.Option(help="How they were heard.")] = None,
    said_on: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day they were said.")] = None,
    link: Annotated[str, typer.Option(help="Where the text can be checked, https://…")] = "",
    workspace: WorkspaceOption = "",
) -> None:
    """Write a customer's words that stand in a text as JSON Lines: read them, delete what is wrong, then `import` them."""
    from prompts.transcribed import Transcript, exchange_lines

    settings = settings_or_give_up()

    async def find(store: Store, workspace_id: int) -> None:
        with source(file) as lines:
            told = Transcript(lines.read().decode(), customer, heard, said_on.date() if said_on else None, link)
        async with asking(settings, store) as asker:
            found = await exchange_lines(store, asker, workspace_id, told)
        for line in found:
            typer.echo(line)
        number = sum('"type":"evidence"' in line for line in found)
        count = "One passage" if number == 1 else f"{number or 'No'} passages"
        typer.echo(
            f"{count} found. Nothing is stored: delete the lines that are wrong, then import the rest.", err=True
        )

    try:
        with_workspace(workspace, find)
    except UnicodeDecodeError:
        give_up(f"{file} is not a text file. Save it as UTF-8.")


def with_workspace(wanted: str, act: Callable[[Store, int], Awaitable[None]]) -> None:
    """Do something with the one workspace there is, or the one that was named."""
    settings = settings_or_give_up()

    async def begin() -> None:
        async with opened(settings) as store:
            await act(store, await workspaces.chosen(store, wanted, SANDBOX if settings.sandbox else None))

    try:
        asyncio.run(begin())
    except OSError as problem:
        give_up(f"{problem.filename} cannot be used: {(problem.strerror or 'unreadable').lower()}. Name another file.")
    except (StoreUnavailable, Refusal) as problem:
        give_up(str(problem))


if __name__ == "__main__":
    cli()
