"""The eight metrics and the honest numbers beside them, exactly as METRICS.md defines them.

`measure` is the one way to a number; `record` and `shown` are the two ways to tell it.
"""

from storage.metrics.facts import Facts
from storage.metrics.honest import HonestNumbers
from storage.metrics.metric import Metric, record, shown
from storage.metrics.report import NAMES, Report, measure, report

__all__ = ["NAMES", "Facts", "HonestNumbers", "Metric", "Report", "measure", "record", "report", "shown"]
