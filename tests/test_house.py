"""The plan of the house holds: who may know whom, and how large things may be.

Read from the source alone; nothing of the program is imported. Every import counts, also late ones
and those for type checkers only. The contracts in ``pyproject.toml`` name who may import whom; what
is said here counts for every folder, also for one that is added later.
"""

from __future__ import annotations

import ast
import functools
import graphlib
import re
import tomllib
from collections import Counter
from collections.abc import Container, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
FILES_IN_A_FOLDER = 16
LINES_OF_A_MODULE = 400

KNOW_THE_WINDOW = {
    "aeviz.ui.main_window",
    "aeviz.ui.wiring",
    "aeviz.ui.workbench",
    "aeviz.ui.app",
}
"""The only modules of the window that know all of its panels."""
SHARED = {"widgets", "jobs", "window", "inspect", "naming", "language"}
"""Folders of ``aeviz.ui`` that are no panels: every panel may import them."""
SESSION = "aeviz.ui.run.session"
"""The one module of a panel's folder that others may import: a service like the inspector."""
SETUP = "aeviz.ui.setup.controller"
"""What a run is begun with; known to the panel of runs alone."""
NOT_ITS_OWN = {
    "session",
    "inspector",
    "shell",
    "commands",
    "actions",
    "main_window",
    "workbench",
    "bench",
    "files",
    "setup",
    "wiring",
}
"""Names of what a panel is given. Their signals are connected in ``wiring.py``."""


VIEWS = (
    "canvas|comparison|confusion|denoising|docks|gallery|latent|losses|menus|phases|regression"
    "|setup|steps|timeline|toolbar|traversal"
)
"""What the main window holds of panels."""


class Source(NamedTuple):
    """What the tests look at in a module."""

    docstring: str | None
    imports: set[str]
    """Modules of the program, wherever in the source the import stands."""
    connections: list[tuple[int, set[str]]]
    """For each call of ``.connect``: its line, and all names to the left of it."""
    text: str


@functools.cache
def _folders() -> Mapping[str, Path]:
    """Every folder of the program that has modules, by its dotted name."""
    folders = {path.parent for path in (ROOT / "aeviz").rglob("*.py")}
    return {".".join(folder.relative_to(ROOT).parts): folder for folder in folders}


@functools.cache
def _modules() -> Mapping[str, Source]:
    """Every module of the program by its dotted name; of a folder, its ``__init__``."""
    paths = {}
    for path in sorted((ROOT / "aeviz").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        paths[".".join(parts).removesuffix(".__init__")] = path
    return {name: _read(name, path, paths.keys()) for name, path in paths.items()}


def _read(name: str, path: Path, known: Container[str]) -> Source:
    text = path.read_text()
    tree = ast.parse(text, str(path))
    found = Source(ast.get_docstring(tree), set(), [], text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.imports.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name}: a relative import"
            below = {f"{node.module}.{alias.name}" for alias in node.names}
            found.imports.update(b if b in known else str(node.module) for b in below)
        elif isinstance(node, ast.Attribute) and node.attr == "connect":
            left = [*ast.walk(node.value)]
            names = {n.id for n in left if isinstance(n, ast.Name)}
            names |= {n.attr for n in left if isinstance(n, ast.Attribute)}
            found.connections.append((node.lineno, {n.strip("_") for n in names}))
    kept = {imported for imported in found.imports if imported in known}
    return found._replace(imports=kept - {name})


def _folder(module: str) -> str:
    return module if module in _folders() else module.rpartition(".")[0]


def _panel(module: str) -> str:
    """The panel that a module belongs to: a folder of ``aeviz.ui`` that is not shared; else ""."""
    parts = module.split(".")
    is_inside = parts[:2] == ["aeviz", "ui"] and ".".join(parts[:3]) in _folders()
    return parts[2] if is_inside and len(parts) > 2 and parts[2] not in SHARED else ""


def _assert_no_circle(graph: Mapping[str, set[str]]) -> None:
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        pytest.fail("a circle: " + " → ".join(reversed(error.args[1])))


# --- imports ----------------------------------------------------------------------------------


def test_no_circle_of_files() -> None:
    _assert_no_circle({name: source.imports for name, source in _modules().items()})


def test_no_circle_of_folders() -> None:
    graph: dict[str, set[str]] = {}
    for name, source in _modules().items():
        folder = _folder(name)
        graph.setdefault(folder, set()).update({_folder(i) for i in source.imports} - {folder})
    _assert_no_circle(graph)


def test_few_modules_of_the_window_know_the_main_window() -> None:
    found = [
        name
        for name, source in _modules().items()
        if name.startswith("aeviz.ui.") and "aeviz.ui.main_window" in source.imports
    ]
    assert set(found) <= KNOW_THE_WINDOW


def test_panels_do_not_import_each_other() -> None:
    found = [
        f"{name} imports {other}"
        for name, source in _modules().items()
        for other in sorted(source.imports)
        if _panel(name) and _panel(other) not in ("", _panel(name)) and other != SESSION
        if (_panel(name), other) != ("run", SETUP)
    ]
    assert not found, "\n".join(found)


def test_only_those_who_put_the_window_together_know_several_panels() -> None:
    for name, source in _modules().items():
        panels = {_panel(other) for other in source.imports - {SESSION}} - {""}
        if name.startswith("aeviz.ui") and name not in KNOW_THE_WINDOW and not _panel(name):
            assert not panels, f"{name} knows {sorted(panels)}"


# --- connections ------------------------------------------------------------------------------


def test_who_hears_whom_is_written_in_one_file() -> None:
    found = [
        f"{name}:{line} connects a signal of {', '.join(sorted(names & NOT_ITS_OWN))}"
        for name, source in _modules().items()
        if name.startswith("aeviz.ui.") and name not in KNOW_THE_WINDOW
        for line, names in source.connections
        if names & NOT_ITS_OWN
    ]
    made = len(_modules()["aeviz.ui.wiring"].connections)
    print(f"\nconnections in wiring.py: {made}")
    assert made > 50
    assert not found, f"{len(found)} connections\n" + "\n".join(found)


def test_nobody_reaches_through_the_shell() -> None:
    """``shell.window`` is a parent for dialogs: no panel and no view is taken from it."""
    found = [
        f"{name}: {hit}"
        for name, source in _modules().items()
        if name.startswith("aeviz.ui.") and name not in KNOW_THE_WINDOW
        for hit in re.findall(rf"shell\.window\.(?:{VIEWS})\b", source.text)
    ]
    assert not found


# --- sizes ------------------------------------------------------------------------------------


def test_folders_are_small_and_say_what_they_are() -> None:
    for name, folder in _folders().items():
        files = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
        assert len(files) <= FILES_IN_A_FOLDER, f"{name} has {len(files)} modules"
        assert name in _modules(), f"{name} has no __init__"
        assert _modules()[name].docstring, f"{name} does not say what it is"


def test_modules_are_small() -> None:
    """Those of tests too."""
    modules = [*(ROOT / "aeviz").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    lines = {str(path.relative_to(ROOT)): len(path.read_text().splitlines()) for path in modules}
    large = {name: count for name, count in lines.items() if count > LINES_OF_A_MODULE}
    assert not large


def test_folders_of_tests_are_small_and_no_two_modules_have_one_name() -> None:
    """Modules of tests are known to pytest by their bare names."""
    modules = [*(ROOT / "tests").rglob("*.py")]
    files = Counter(path.parent for path in modules)
    assert not {folder: count for folder, count in files.items() if count > FILES_IN_A_FOLDER}
    names = Counter(path.name for path in modules if path.name.startswith("test_"))
    assert not {name for name, count in names.items() if count > 1}


def test_every_folder_is_in_the_wheel() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    listed = set(project["tool"]["setuptools"]["packages"])
    assert listed - {"aeviz.resources"} == set(_folders())


def test_the_map_names_every_folder() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text()
    mapped = re.findall(r"^(aeviz(?:/\w+)*)/ {2,}\S", text.partition("## Map")[2], re.MULTILINE)
    assert sorted(mapped) == sorted(name.replace(".", "/") for name in _folders())
