"""Where aeviz keeps what belongs to the user, and paths as users write them.

``AEVIZ_HOME`` puts everything under one folder; otherwise the system's usual places are used.
"""

from __future__ import annotations

import os
import urllib.parse
from pathlib import Path

import platformdirs

HOME_VARIABLE = "AEVIZ_HOME"


def user_path(text: str) -> Path:
    """The path that a user means: in quotes, with a ``~`` that no shell saw, or as a file URL.

    What is there under exactly this name is meant first.
    """
    plain = text.strip()
    if os.path.lexists(text) or not plain:
        return Path(text)
    if len(plain) > 1 and plain[0] == plain[-1] and plain[0] in "\"'":
        plain = plain[1:-1]
    parts = urllib.parse.urlsplit(plain) if plain.lower().startswith("file://") else None
    if parts is not None and parts.netloc in ("", "localhost"):
        from urllib.request import url2pathname  # with ssl and email, too much for every start

        plain = url2pathname(parts.path)
    try:
        return Path(plain).expanduser()
    except RuntimeError:  # nobody knows where that home is
        return Path(plain)


def is_there(path: Path | str) -> bool:
    """Whether anything can be found at a path.

    Unlike ``Path.exists`` this never raises: what may not be looked at, or has a name that cannot
    be, is not there. Nor do the two below. For paths that are remembered or come from anybody.
    """
    return os.path.exists(path)  # noqa: PTH110


def leads_to_folder(path: Path | str) -> bool:
    """Whether a folder, or a link to one, can be found at a path."""
    return os.path.isdir(path)  # noqa: PTH112


def leads_to_file(path: Path | str) -> bool:
    """Whether a regular file, or a link to one, can be found at a path."""
    return os.path.isfile(path)  # noqa: PTH113


def path_from_environment(variable: str) -> Path | None:
    """The whole path that a variable names, if it is set."""
    text = os.environ.get(variable, "")
    return user_path(text).absolute() if text.strip() else None


def is_home(path: Path) -> bool:
    """Whether a path lies where ``AEVIZ_HOME`` decides."""
    homes = (data_folder(), cache_folder(), config_folder(), log_folder())
    return any(path.is_relative_to(home) for home in homes)


def _home(usual: str, inside: str) -> Path:
    home = path_from_environment(HOME_VARIABLE)
    return home / inside if home else Path(usual)


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


_CHOSEN: list[Path] = []


def use_runs_folder(path: Path | None) -> None:
    """Let another folder be the home of runs in this process; None: the usual one."""
    _CHOSEN[:] = [] if path is None else [path.absolute()]


def runs_folder() -> Path:
    """The default home of run directories."""
    return _CHOSEN[0] if _CHOSEN else data_folder() / "runs"
