"""What would the attribution rate of the last year have been? Reads a chat's export, counts, and keeps nothing."""

from prompts.scan.archive import NoExport
from prompts.scan.page import page
from prompts.scan.scanning import Scanned, scan
from prompts.scan.terminal import summary

__all__ = ["NoExport", "Scanned", "page", "scan", "summary"]
