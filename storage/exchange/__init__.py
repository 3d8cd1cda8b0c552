"""Moving in and out: a workspace as JSON Lines, exactly as EXCHANGE.md describes them."""

from storage.exchange.intake import ImportReport, import_lines
from storage.exchange.leave import export_lines
from storage.exchange.records import BadLine

__all__ = ["BadLine", "ImportReport", "export_lines", "import_lines"]
