"""Nothing in the package can run code that a file brings along."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import aeviz

BANNED = {"pickle", "_pickle", "cPickle", "cloudpickle", "dill", "joblib", "shelve", "marshal"}


def unsafe(source: str) -> list[str]:
    """Imports and calls in Python source that can unpickle."""
    found = []
    for node in ast.walk(ast.parse(source)):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(f"{node.module}.{a.name}" for a in node.names)]
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            names = [f"{node.value.id}.{node.attr}"]
        elif isinstance(node, ast.keyword) and node.arg == "allow_pickle":
            safe = isinstance(node.value, ast.Constant) and node.value.value is False
            names = [] if safe else ["allow_pickle"]
        bad = {"torch.load", "allow_pickle"}
        found += [n for n in names if n.partition(".")[0] in BANNED or n in bad]
    return found


def test_the_package_never_unpickles() -> None:
    modules = list(Path(aeviz.__file__).parent.rglob("*.py"))
    assert len(modules) > 5
    assert {str(m): hits for m in modules if (hits := unsafe(m.read_text("utf-8")))} == {}


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "def f():\n    from pickle import loads",
        "import torch\ntorch.load('x')",
        "from torch import load",
        "import numpy as np\nnp.load('x', allow_pickle=True)",
        "import joblib.numpy_pickle",
    ],
)
def test_the_search_finds_what_it_looks_for(source: str) -> None:
    assert unsafe(source)
    assert not unsafe("import numpy as np\nnp.load('x', allow_pickle=False)")
