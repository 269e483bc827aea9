"""How fast aeviz is on this machine: measured, not promised. ``aeviz benchmark NAME``."""

from __future__ import annotations

import argparse
import math

from aeviz.core.base.paths import user_path

BENCHMARKS: dict[str, tuple[str, str]] = {
    "throughput": ("throughput", "images a second of training, against a plain loop"),
    "smoothness": ("smoothness", "stutter of the window while training, and what it costs"),
    "live": ("live", "how old what is seen of a training gets, and what watching costs"),
    "follow": ("following", "what following a run of another process costs both"),
    "latency": ("latency", "from the pen or the pointer to the painted picture"),
    "scrub": ("scrub", "from the timeline to the painted step of the past"),
    "startup": ("startup", "until the first painting, and until everything is ready"),
    "map": ("latent_map", "refresh, hover and lasso of the latent map"),
    "memory": ("memory", "memory of the window, idle and after long training"),
    "scale": ("scale", "time and memory against images, code, points and steps"),
}
"""Each name: its module in this package, and what it measures."""
MOST_MINUTES = 1440


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of ``aeviz benchmark``."""
    listed = "; ".join(f"{name}: {text}" for name, (_, text) in BENCHMARKS.items())
    parser.add_argument("name", choices=BENCHMARKS, metavar="NAME", help=listed)
    parser.add_argument("--quick", action="store_true", help="a rough answer in seconds")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.add_argument(
        "--peers",
        action="store_true",
        help="time Keras, pythae, JAX and torch.compile too, where installed",
    )
    parser.add_argument(
        "--out", type=user_path, metavar="DIR", help="where scale puts its plots (default: here)"
    )
    parser.add_argument(
        "--minutes", type=_minutes, metavar="N", help="how long follow follows (default: 10)"
    )


def _minutes(text: str) -> float:
    try:
        found = float(text)
    except ValueError:
        found = math.nan
    if not 0 < found <= MOST_MINUTES:
        raise argparse.ArgumentTypeError(
            f"must be a number above 0 up to {MOST_MINUTES}, not “{text}”"
        )
    return found
