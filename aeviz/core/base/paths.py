"""Where aeviz keeps what belongs to the user.

``AEVIZ_HOME`` puts everything under one folder; otherwise the system's usual places are used.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def _home(usual: str, inside: str) -> Path:
    home = os.environ.get("AEVIZ_HOME")
    return Path(home) / inside if home else Path(usual)


def data_folder() -> Path:
    """Runs and recipes: things that cannot be made again."""
    return _home(platformdirs.user_data_dir("aeviz", appauthor=False), "data")


def cache_folder() -> Path:
    """Datasets: things that can be fetched or computed again."""
    return _home(platformdirs.user_cache_dir("aeviz", appauthor=False), "cache")


def config_folder() -> Path:
    """Settings of the window."""
    return _home(platformdirs.user_config_dir("aeviz", appauthor=False), "config")


def log_folder() -> Path:
    """Log files."""
    return _home(platformdirs.user_log_dir("aeviz", appauthor=False), "log")


def runs_folder() -> Path:
    """The default home of run directories."""
    return data_folder() / "runs"
