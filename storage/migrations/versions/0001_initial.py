"""Initial."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision: str = "c2575f9f4aef"
down_revision: str | None = None
branch_labels: str | None = None
depends_on: str | None = None


def upgrade() -> None:  # noqa: PLR0915
    op.create_table(
        "sandbox_channel",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("example", sa.String(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("listening", sa.Boolean(), nullable=False),
        sa.Column("direct_with", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "id", name=op.f("pk_sandbox_channel")),
    )
    op.create_table(
        "sandbox_member",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("last_read", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "channel", "person", name=op.f("pk_sandbox_member")),
    )
    op.create_table(
        "sandbox_message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("thread", sa.Integer(), nullable=True),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("card", sa.JSON(), nullable=True),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("only_for", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("edited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sandbox_message")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sandbox_message_channel", "sandbox_message", ["workspace", "channel", "at"], unique=False)
    op.create_index("ix_sandbox_message_key", "sandbox_message", ["workspace", "key"], unique=False)
    op.create_index(op.f("ix_sandbox_message_thread"), "sandbox_message", ["thread"], unique=False)
    op.create_table(
        "sandbox_person",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("company", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("outsider", sa.Boolean(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "id", name=op.f("pk_sandbox_person")),
    )
    op.create_table(
        "sandbox_reaction",
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("emoji", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("message", "person", "emoji", name=op.f("pk_sandbox_reaction")),
    )
    op.create_table(
        "sandbox_workspace",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("clock_offset", sa.Float(), nullable=False),
        sa.Column("greeted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sandbox_workspace")),
    )
    op.create_table(
        "workspace",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("last_decision", sa.Integer(), nullable=False),
        sa.Column("reaction", sa.String(), nullable=False),
        sa.Column("asks", sa.String(), nullable=False),
        sa.Column("hours", sa.String(), nullable=False),
        sa.Column("installed_by", sa.Integer(), nullable=True),
        sa.Column("installed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("heard", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_workspace")),
        sa.UniqueConstraint("platform", "external_id", name=op.f("uq_workspace_platform_external_id")),
    )
    op.create_table(
        "channel",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("switched_on", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("model", sa.Boolean(), nullable=False),
        sa.Column("intensity", sa.String(), nullable=False),
        sa.Column("asking", sa.String(), nullable=False),
        sa.Column("judged_since", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_channel_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_channel")),
        sa.UniqueConstraint("workspace_id", "external_id", name=op.f("uq_channel_workspace_id_external_id")),
    )
    op.create_index(op.f("ix_channel_workspace_id"), "channel", ["workspace_id"], unique=False)
    op.create_table(
        "customer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("domain", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("critic", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_customer_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
        sa.UniqueConstraint("workspace_id", "folded", name=op.f("uq_customer_workspace_id_folded")),
        sa.UniqueConstraint("workspace_id", "uid", name=op.f("uq_customer_workspace_id_uid")),
    )
    op.create_index(op.f("ix_customer_workspace_id"), "customer", ["workspace_id"], unique=False)
    op.create_table(
        "modelspend",
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("tokens", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_modelspend_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("workspace_id", "day", name=op.f("pk_modelspend")),
    )
    op.create_table(
        "outgoing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("about", sa.Integer(), nullable=True),
        sa.Column("args", sa.JSON(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("after_key", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("wanted", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Integer(), nullable=False),
        sa.Column("posted_channel", sa.String(), nullable=False),
        sa.Column("posted_message", sa.String(), nullable=False),
        sa.Column("posted_url", sa.String(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("counted_on", sa.Date(), nullable=True),
        sa.Column("error", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_outgoing_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outgoing")),
        sa.UniqueConstraint("workspace_id", "key", name=op.f("uq_outgoing_workspace_id_key")),
    )
    op.create_index("ix_outgoing_about", "outgoing", ["kind", "about"], unique=False)
    op.create_index("ix_outgoing_due", "outgoing", ["state", "due_at"], unique=False)
    op.create_index(op.f("ix_outgoing_workspace_id"), "outgoing", ["workspace_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("outsider", sa.Boolean(), nullable=False),
        sa.Column("named_in_reviews", sa.Boolean(), nullable=False),
        sa.Column("hours", sa.String(), nullable=True),
        sa.Column("away_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("profiled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("unreachable_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_person_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("workspace_id", "external_id", name=op.f("uq_person_workspace_id_external_id")),
    )
    op.create_index(op.f("ix_person_workspace_id"), "person", ["workspace_id"], unique=False)
    op.create_table(
        "phrase",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("suppressed", sa.Boolean(), nullable=False),
        sa.Column("judged_since", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_phrase_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phrase")),
        sa.UniqueConstraint("workspace_id", "words", name=op.f("uq_phrase_workspace_id_words")),
    )
    op.create_index(op.f("ix_phrase_workspace_id"), "phrase", ["workspace_id"], unique=False)
    op.create_table(
        "quizanswer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("correct", sa.Boolean(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_quizanswer_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quizanswer")),
        sa.UniqueConstraint("workspace_id", "uid", name=op.f("uq_quizanswer_workspace_id_uid")),
    )
    op.create_index(op.f("ix_quizanswer_workspace_id"), "quizanswer", ["workspace_id"], unique=False)
    op.create_table(
        "reference",
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_reference_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("workspace_id", "about", "external_id", name=op.f("pk_reference")),
    )
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("interpretation", sa.String(), nullable=True),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("filed_by", sa.Integer(), nullable=True),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("waiver_reason", sa.String(), nullable=True),
        sa.Column("superseded_by", sa.Integer(), nullable=True),
        sa.Column("channel_id", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("permalink", sa.String(), nullable=True),
        sa.Column("source_state", sa.String(), nullable=False),
        sa.Column("validate_by", sa.Date(), nullable=True),
        sa.Column("validator", sa.String(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_decision_author_id_person")),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_decision_channel_id_channel")),
        sa.ForeignKeyConstraint(["filed_by"], ["person.id"], name=op.f("fk_decision_filed_by_person")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_decision_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sa.UniqueConstraint("workspace_id", "number", name=op.f("uq_decision_workspace_id_number")),
    )
    op.create_index(op.f("ix_decision_author_id"), "decision", ["author_id"], unique=False)
    op.create_index(op.f("ix_decision_decided_at"), "decision", ["decided_at"], unique=False)
    op.create_index(op.f("ix_decision_filed_by"), "decision", ["filed_by"], unique=False)
    op.create_index("ix_decision_message", "decision", ["channel_id", "message"], unique=False)
    op.create_index(op.f("ix_decision_workspace_id"), "decision", ["workspace_id"], unique=False)
    op.create_table(
        "draft",
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_draft_person_id_person")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_draft_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_draft")),
    )
    op.create_index(op.f("ix_draft_workspace_id"), "draft", ["workspace_id"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=True),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("said_precision", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=True),
        sa.Column("heard_by", sa.Integer(), nullable=True),
        sa.Column("department", sa.String(), nullable=True),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("source_url", sa.String(), nullable=True),
        sa.Column("source_text", sa.String(), nullable=True),
        sa.Column("translation", sa.String(), nullable=True),
        sa.Column("channel_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_evidence_channel_id_channel")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_evidence_customer_id_customer")),
        sa.ForeignKeyConstraint(["heard_by"], ["person.id"], name=op.f("fk_evidence_heard_by_person")),
        sa.ForeignKeyConstraint(["recorded_by"], ["person.id"], name=op.f("fk_evidence_recorded_by_person")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_evidence_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint("workspace_id", "uid", name=op.f("uq_evidence_workspace_id_uid")),
    )
    op.create_index(op.f("ix_evidence_customer_id"), "evidence", ["customer_id"], unique=False)
    op.create_index(op.f("ix_evidence_recorded_at"), "evidence", ["recorded_at"], unique=False)
    op.create_index(op.f("ix_evidence_workspace_id"), "evidence", ["workspace_id"], unique=False)
    op.create_table(
        "guardian",
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_guardian_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_guardian_person_id_person")),
        sa.PrimaryKeyConstraint("channel_id", "person_id", name=op.f("pk_guardian")),
    )
    op.create_table(
        "mute",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_mute_channel_id_channel")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_mute_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", "channel_id", name=op.f("pk_mute")),
    )
    op.create_table(
        "pledge",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_pledge_person_id_person")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_pledge_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_pledge")),
    )
    op.create_index(op.f("ix_pledge_workspace_id"), "pledge", ["workspace_id"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("start", sa.DateTime(timezone=True), nullable=False),
        sa.Column("end", sa.DateTime(timezone=True), nullable=False),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("host_id", sa.Integer(), nullable=True),
        sa.Column("first", sa.Boolean(), nullable=False),
        sa.Column("agenda", sa.JSON(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_review_channel_id_channel")),
        sa.ForeignKeyConstraint(["host_id"], ["person.id"], name=op.f("fk_review_host_id_person")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_review_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
        sa.UniqueConstraint("channel_id", "week", name=op.f("uq_review_channel_id_week")),
    )
    op.create_index(op.f("ix_review_channel_id"), "review", ["channel_id"], unique=False)
    op.create_index(op.f("ix_review_workspace_id"), "review", ["workspace_id"], unique=False)
    op.create_table(
        "reviewplan",
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("hosts", sa.JSON(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("window_hours", sa.Integer(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("other_week", sa.String(), nullable=False),
        sa.Column("other_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("set_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_reviewplan_channel_id_channel")),
        sa.ForeignKeyConstraint(["set_by"], ["person.id"], name=op.f("fk_reviewplan_set_by_person")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_reviewplan_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("channel_id", name=op.f("pk_reviewplan")),
    )
    op.create_index(op.f("ix_reviewplan_workspace_id"), "reviewplan", ["workspace_id"], unique=False)
    op.create_table(
        "seat",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=True),
        sa.Column("start", sa.DateTime(timezone=True), nullable=False),
        sa.Column("end", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_seat_customer_id_customer")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_seat_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat")),
        sa.UniqueConstraint("workspace_id", "uid", name=op.f("uq_seat_workspace_id_uid")),
    )
    op.create_index(op.f("ix_seat_workspace_id"), "seat", ["workspace_id"], unique=False)
    op.create_table(
        "submission",
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("form_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_submission_person_id_person")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_submission_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("workspace_id", "form_id", name=op.f("pk_submission")),
    )
    op.create_table(
        "access",
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("taken_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["person.id"], name=op.f("fk_access_asked_by_person")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_access_decision_id_decision")),
        sa.ForeignKeyConstraint(["taken_by"], ["person.id"], name=op.f("fk_access_taken_by_person")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_access_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("decision_id", name=op.f("pk_access")),
    )
    op.create_index(op.f("ix_access_workspace_id"), "access", ["workspace_id"], unique=False)
    op.create_table(
        "ballot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("vote", sa.String(), nullable=False),
        sa.Column("voted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_ballot_customer_id_customer")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_ballot_decision_id_decision")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_ballot_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballot")),
        sa.UniqueConstraint("workspace_id", "uid", name=op.f("uq_ballot_workspace_id_uid")),
    )
    op.create_index(op.f("ix_ballot_decision_id"), "ballot", ["decision_id"], unique=False)
    op.create_index(op.f("ix_ballot_workspace_id"), "ballot", ["workspace_id"], unique=False)
    op.create_table(
        "decisioncustomer",
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_decisioncustomer_customer_id_customer")
        ),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decision.id"], name=op.f("fk_decisioncustomer_decision_id_decision")
        ),
        sa.PrimaryKeyConstraint("decision_id", "customer_id", name=op.f("pk_decisioncustomer")),
    )
    op.create_index(op.f("ix_decisioncustomer_customer_id"), "decisioncustomer", ["customer_id"], unique=False)
    op.create_table(
        "decisionevidence",
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("evidence_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["decision.id"], name=op.f("fk_decisionevidence_decision_id_decision")
        ),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_decisionevidence_evidence_id_evidence")
        ),
        sa.PrimaryKeyConstraint("decision_id", "evidence_id", name=op.f("pk_decisionevidence")),
    )
    op.create_index(op.f("ix_decisionevidence_evidence_id"), "decisionevidence", ["evidence_id"], unique=False)
    op.create_table(
        "flag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=True),
        sa.Column("channel_id", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("permalink", sa.String(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("flagged_by", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("reply", sa.String(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("flagged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("public_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_flag_author_id_person")),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_flag_channel_id_channel")),
        sa.ForeignKeyConstraint(["decided_by"], ["person.id"], name=op.f("fk_flag_decided_by_person")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_flag_decision_id_decision")),
        sa.ForeignKeyConstraint(["flagged_by"], ["person.id"], name=op.f("fk_flag_flagged_by_person")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_flag_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_flag")),
    )
    op.create_index(op.f("ix_flag_decision_id"), "flag", ["decision_id"], unique=False)
    op.create_index(op.f("ix_flag_flagged_at"), "flag", ["flagged_at"], unique=False)
    op.create_index(op.f("ix_flag_workspace_id"), "flag", ["workspace_id"], unique=False)
    op.create_table(
        "outcome",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_outcome_decision_id_decision")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_outcome_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome")),
        sa.UniqueConstraint("workspace_id", "uid", name=op.f("uq_outcome_workspace_id_uid")),
    )
    op.create_index(op.f("ix_outcome_decision_id"), "outcome", ["decision_id"], unique=False)
    op.create_index(op.f("ix_outcome_workspace_id"), "outcome", ["workspace_id"], unique=False)
    op.create_table(
        "prompt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("channel_id", sa.Integer(), nullable=True),
        sa.Column("channel_external", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("permalink", sa.String(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("asked_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("cue", sa.String(), nullable=True),
        sa.Column("suggested", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("heard", sa.String(), nullable=False),
        sa.Column("for_review", sa.Boolean(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=True),
        sa.Column("phrase_id", sa.Integer(), nullable=True),
        sa.Column("answering_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["asked_id"], ["person.id"], name=op.f("fk_prompt_asked_id_person")),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f("fk_prompt_author_id_person")),
        sa.ForeignKeyConstraint(["channel_id"], ["channel.id"], name=op.f("fk_prompt_channel_id_channel")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_prompt_decision_id_decision")),
        sa.ForeignKeyConstraint(["phrase_id"], ["phrase.id"], name=op.f("fk_prompt_phrase_id_phrase")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_prompt_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prompt")),
        sa.UniqueConstraint(
            "workspace_id", "channel_external", "message", name=op.f("uq_prompt_workspace_id_channel_external_message")
        ),
        sa.UniqueConstraint("workspace_id", "uid", name=op.f("uq_prompt_workspace_id_uid")),
    )
    op.create_index(op.f("ix_prompt_asked_at"), "prompt", ["asked_at"], unique=False)
    op.create_index(op.f("ix_prompt_author_id"), "prompt", ["author_id"], unique=False)
    op.create_index(op.f("ix_prompt_phrase_id"), "prompt", ["phrase_id"], unique=False)
    op.create_index(op.f("ix_prompt_workspace_id"), "prompt", ["workspace_id"], unique=False)
    op.create_table(
        "request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_id", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("evidence_id", sa.Integer(), nullable=True),
        sa.Column("declined", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["asked_by"], ["person.id"], name=op.f("fk_request_asked_by_person")),
        sa.ForeignKeyConstraint(["asked_id"], ["person.id"], name=op.f("fk_request_asked_id_person")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_request_decision_id_decision")),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_request_evidence_id_evidence")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_request_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
        sa.UniqueConstraint("decision_id", "asked_id", name=op.f("uq_request_decision_id_asked_id")),
    )
    op.create_index(op.f("ix_request_decision_id"), "request", ["decision_id"], unique=False)
    op.create_index(op.f("ix_request_workspace_id"), "request", ["workspace_id"], unique=False)
    op.create_table(
        "reviewanswer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_reviewanswer_person_id_person")),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name=op.f("fk_reviewanswer_review_id_review")),
        sa.ForeignKeyConstraint(
            ["workspace_id"], ["workspace.id"], name=op.f("fk_reviewanswer_workspace_id_workspace")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviewanswer")),
        sa.UniqueConstraint("review_id", "message", name=op.f("uq_reviewanswer_review_id_message")),
    )
    op.create_index(op.f("ix_reviewanswer_person_id"), "reviewanswer", ["person_id"], unique=False)
    op.create_index(op.f("ix_reviewanswer_review_id"), "reviewanswer", ["review_id"], unique=False)
    op.create_index(op.f("ix_reviewanswer_workspace_id"), "reviewanswer", ["workspace_id"], unique=False)
    op.create_table(
        "verdict",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("via", sa.String(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("evidence_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_verdict_customer_id_customer")),
        sa.ForeignKeyConstraint(["decision_id"], ["decision.id"], name=op.f("fk_verdict_decision_id_decision")),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_verdict_evidence_id_evidence")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspace.id"], name=op.f("fk_verdict_workspace_id_workspace")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdict")),
        sa.UniqueConstraint("workspace_id", "uid", name=op.f("uq_verdict_workspace_id_uid")),
    )
    op.create_index(op.f("ix_verdict_decision_id"), "verdict", ["decision_id"], unique=False)
    op.create_index(op.f("ix_verdict_workspace_id"), "verdict", ["workspace_id"], unique=False)
