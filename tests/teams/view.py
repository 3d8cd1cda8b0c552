"""An Adaptive Card on somebody's screen: what is read, what can be pressed, what is typed."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

CARD = "application/vnd.microsoft.card.adaptive"
SUBMIT, SHOW, OPEN = "Action.Submit", "Action.ShowCard", "Action.OpenUrl"
JOINER = "\u2060"  # nobody sees it
NEEDED = " (required)"
INSIDE = ("body", "items", "columns", "actions")


@dataclass(frozen=True)
class Shown:
    """One thing on a card, with the folded cards it lies in (the outermost first)."""

    element: Json
    inside: tuple[int, ...] = ()

    @property
    def kind(self) -> str:
        return str(self.element.get("type", ""))

    @property
    def label(self) -> str:
        """What a field or a button is known by."""
        return str(self.element.get("label") or self.element.get("title") or "").removesuffix(NEEDED)


@dataclass(eq=False)
class View:
    """A card as one person has it in front of them. `typed` holds what was put into its fields, by id."""

    card: Json
    typed: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)

    def everything(self) -> list[Shown]:
        """Each element, in reading order; what folded cards hold stands behind the button that opens them."""
        return list(_walk(self.card, ()))

    def buttons(self) -> list[Shown]:
        """What sends something; a person who looks for a button opens the folded cards."""
        return [each for each in self.everything() if each.kind == SUBMIT]

    def fields(self) -> list[Shown]:
        return [each for each in self.everything() if each.kind.startswith("Input.")]

    def field(self, named: str) -> Shown:
        for each in self.fields():
            if each.label == named:
                return each
        raise AssertionError(f"There is no field {named!r}:\n{self.text()}")

    def text(self) -> str:
        """A line for each thing; buttons stand in brackets."""
        return "\n".join(line for each in self.everything() for line in self._lines(each)).replace(JOINER, "")

    def _lines(self, each: Shown) -> list[str]:
        match each.kind:
            case "TextBlock":
                return [marked(str(each.element["text"]))]
            case "RichTextBlock":
                return ["".join(run["text"] for run in each.element["inlines"])]
            case "FactSet":
                return [f"{marked(fact['title'])}: {marked(fact['value'])}" for fact in each.element["facts"]]
            case "Action.Submit" | "Action.ShowCard" | "Action.OpenUrl":
                return [f"[{each.label}]"]
            case kind if kind.startswith("Input."):
                return [f"{each.label}: {self.held(each)}"]
            case _:
                return []

    def value(self, each: Shown) -> str:
        return self.typed.get(each.element["id"], str(each.element.get("value", "")))

    def held(self, each: Shown) -> str:
        """What stands in a field, as it looks."""
        if each.kind != "Input.ChoiceSet":
            return self.value(each)
        names = {choice["value"]: choice["title"] for choice in each.element.get("choices", ())} | self.titles
        return ", ".join(names.get(one, one) for one in self.value(each).split(",") if one)

    def missing(self, button: Shown) -> dict[str, str]:
        """What Teams itself says before it sends anything: the sentences for empty fields, by label."""
        return {
            each.label: str(each.element["errorMessage"])
            for each in self._sent_with(button)
            if each.element.get("isRequired") and not self.value(each).strip()
        }

    def data(self, button: Shown) -> Json:
        """What a press sends: the button's own data, and the inputs of its card and of those around it."""
        return {
            **button.element.get("data", {}),
            **{each.element["id"]: self.value(each) for each in self._sent_with(button)},
        }

    def _sent_with(self, button: Shown) -> list[Shown]:
        if button.element.get("associatedInputs") == "none":
            return []
        return [each for each in self.fields() if button.inside[: len(each.inside)] == each.inside]

    def warnings(self) -> dict[str, str]:
        """The sentences drawn as warnings, by the label of the field above; under an empty string what stands above all."""
        found: dict[str, str] = {}
        above = ""
        for each in self.everything():
            if each.kind.startswith("Input."):
                above = each.label
            elif _warns(each.element):
                said = " ".join(self._lines(each)).removeprefix("⚠ ")
                found[above] = f"{found[above]} {said}" if above in found else said
        return found


def _walk(node: Json, inside: tuple[int, ...]) -> Iterator[Shown]:
    for key in INSIDE:
        for child in node.get(key) or ():
            yield Shown(child, inside)
            yield from _walk(child, inside)
            if child.get("type") == SHOW:
                yield from _walk(child["card"], (*inside, id(child)))


def _warns(element: Json) -> bool:
    runs = element.get("inlines") or [element]
    return element.get("type") in ("TextBlock", "RichTextBlock") and runs[0].get("color") == "Attention"


def marked(text: str) -> str:
    """Markdown as it looks: a label in place of its link, nothing of what makes letters bold, tags gone."""
    text = re.sub(r"<at>(.*?)</at>", r"@\1", text)
    text = re.sub(r"<[^<>]*>", "", text)
    text = re.sub(r"(?<!\\)\[([^\[\]]+)\]\([^()]*\)", r"\1", text)
    text = re.sub(r"(?<!\\)(\*\*|__|[*_])(?=\S)(.+?)(?<=\S)\1", r"\2", text)
    text = re.sub(r"\{\{(?:DATE|TIME)\(([^,()]*)[^()]*\)\}\}", r"\1", text)
    return html.unescape(re.sub(r"\\([\\`*_{}\[\]()#+.!-])", r"\1", text))
