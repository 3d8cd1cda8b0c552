"""The numbers that every report shows beside its rates, so that the rates cannot flatter (METRICS.md, Honest numbers)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from storage.metrics.facts import Facts
from storage.metrics.metric import percent
from storage.metrics.primary import attribution_rate, decision_time, distortion_index

OUTCOMES = ("filed", "no_customer", "dismissed", "unanswered")


@dataclass(frozen=True, slots=True)
class HonestNumbers:
    """Shares are percentages, None without data. Shares of evidence count a piece once for each decision it is linked to.

    `selective_input` says that there are quotes, and none of them from a critic or a churned customer.
    """

    waived_share: float | None
    prompts: Mapping[str, int]
    attribution_floor: float | None
    after_the_fact: float | None
    evidence_free: float | None
    most_used_quote: int | None
    five_most_quoted_share: float | None
    critic_or_churned_share: float | None
    selective_input: bool


def honest_numbers(facts: Facts) -> HonestNumbers:
    links = facts.links
    waived = sum(decision.status == "waived" for decision in facts.decisions)
    quotes = [item for item in links if item.kind == "quote"]
    uses = Counter(item.id for item in quotes)
    customers = Counter(item.customer for item in links)
    return HonestNumbers(
        waived_share=percent(waived, len(facts.in_scope) + waived),
        prompts={outcome: facts.prompts.get(outcome, 0) for outcome in OUTCOMES},
        attribution_floor=attribution_rate(facts).companions["attribution_floor"],
        after_the_fact=decision_time(facts).companions["after_the_fact"],
        evidence_free=distortion_index(facts).companions["evidence_free"],
        most_used_quote=max(uses.values(), default=None),
        five_most_quoted_share=percent(sum(count for _, count in customers.most_common(5)), len(links)),
        critic_or_churned_share=percent(sum(item.customer in facts.critics for item in links), len(links)),
        selective_input=bool(quotes) and not any(item.customer in facts.critics for item in quotes),
    )
