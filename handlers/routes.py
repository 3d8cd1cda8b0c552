"""Everything a person can do, and the function that answers: the one table to look in."""

from __future__ import annotations

from bot.chat import (
    ButtonPress,
    Command,
    FormChanged,
    FormSubmission,
    IncomingMessage,
    MessageDeleted,
    MessageEdited,
    Reaction,
    Shortcut,
    Suggest,
)
from bot.router import Route
from handlers import decide, hear, nudge, records, suggest

ROUTES: tuple[Route, ...] = (
    # what is heard
    Route(IncomingMessage, "", hear.notice),
    Route(MessageEdited, "", hear.notice_edit),
    Route(MessageDeleted, "", hear.notice_deletion),
    Route(Reaction, "", hear.notice_reaction),
    # the nudge
    Route(ButtonPress, "nudge.name", nudge.name_customers),
    Route(ButtonPress, "nudge.none", nudge.no_customer),
    Route(ButtonPress, "nudge.reason", nudge.waive),
    Route(ButtonPress, "nudge.not", nudge.not_a_decision),
    Route(ButtonPress, "nudge.back", nudge.back),
    Route(ButtonPress, "nudge.later", nudge.later),
    Route(ButtonPress, "nudge.use", nudge.use_stored),
    Route(ButtonPress, "nudge.filewith", nudge.file_with),
    Route(ButtonPress, "nudge.file", nudge.file_it),
    # decisions and their records
    Route(Command, "decide", decide.decide, "/decide [words]", "Log a decision, with the customers it is for."),
    Route(Shortcut, "log_decision", decide.log_as_decision, title="Log as decision"),
    Route(ButtonPress, "record.edit", decide.edit),
    Route(FormSubmission, "decision", decide.submitted),
    Route(FormChanged, "decision", decide.changed),
    Route(Suggest, "decision", suggest.suggest),
    Route(ButtonPress, "edited.take", records.take_new_words),
    Route(ButtonPress, "edited.keep", records.keep_record),
    Route(ButtonPress, "waiver.accept", records.accept_waiver),
    Route(ButtonPress, "waiver.question", records.question_waiver),
)
