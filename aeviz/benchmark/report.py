"""What a benchmark found: rows of repeated measurements, figures for scripts, and the machine."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from aeviz.core.base.version import VERSION

PACKAGES = (
    "torch",
    "numpy",
    "PySide6-Essentials",
    "pyqtgraph",
    "keras",
    "tensorflow",
    "tensorflow-cpu",
    "pythae",
)


class Row(NamedTuple):
    """One thing that was measured several times."""

    name: str
    values: Sequence[float]
    unit: str
    ratio: float | None = None
    """The comparison that matters, as the report's ``ratio`` says."""

    @property
    def median(self) -> float:
        """The middle of the values."""
        return statistics.median(self.values)


@dataclass
class Report:
    """``figures`` is JSON data with the keys that scripts rely on."""

    title: str
    ratio: str = ""
    """What the last column compares with, or empty."""
    rows: list[Row] = field(default_factory=list)
    figures: dict[str, object] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def as_text(self) -> str:
        """The machine, a table with median, minimum and maximum, and the notes."""
        head = [f"{self.title}", *(f"  {k}: {v}" for k, v in machine().items()), ""]
        cells = [("", "median", "minimum", "maximum", "", self.ratio)]
        for row in self.rows:
            numbers = [_number(v) for v in (row.median, min(row.values), max(row.values))]
            ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
            cells.append((row.name, numbers[0], numbers[1], numbers[2], row.unit, ratio))
        widths = [max(len(line[i]) for line in cells) for i in range(6)]
        lines = ["  ".join(_padded(line, widths)).rstrip() for line in cells]
        return "\n".join([*head, *lines, *(["", *self.notes] if self.notes else [])])

    def as_dict(self) -> dict[str, object]:
        """Machine and figures, as JSON data."""
        return {"benchmark": self.title, "machine": machine(), **self.figures}


def _padded(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    left = (0, 4)
    return [
        text.ljust(width) if column in left else text.rjust(width)
        for column, (text, width) in enumerate(zip(line, widths, strict=True))
    ]


def _number(value: float) -> str:
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) < 10 else f"{value:.1f}"


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` (0 to 1) of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def machine() -> dict[str, str]:
    """Processor, cores, memory, system, versions and display, as text."""
    versions = [f"aeviz {VERSION}", f"Python {platform.python_version()}"]
    for name in PACKAGES:
        try:
            versions.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores{load}",
        "system": f"{platform.system()} {platform.release()}, {_memory()}",
        "versions": ", ".join(versions),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _memory() -> str:
    if not hasattr(os, "sysconf"):
        return "memory unknown"
    size = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return f"{size / 2**30:.0f} GiB memory"


def resident_mb() -> float:
    """Resident memory of this process in MB (10⁶ bytes)."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return used / 1e6 if platform.system() == "Darwin" else used / 1e3
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
