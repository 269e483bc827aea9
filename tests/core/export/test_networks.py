"""A network for other programs: what they make of it is what we make of it."""

from __future__ import annotations

import json
import signal
import subprocess
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from aeviz.core.base.callbacks import Cancelled, cancellable
from aeviz.core.base.errors import RunError
from aeviz.core.data.base import Dataset
from aeviz.core.export.kinds import KINDS
from aeviz.core.export.parts import CLOSE, parts_of
from aeviz.core.export.request import Request
from aeviz.core.launch import start_run
from aeviz.core.messages.inbox import CommandQueue
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.tiny import tiny_dataset, tiny_recipe

CASES: dict[str, dict[str, object]] = {
    "mlp-classifier": {"code_size": 5},
    "sparse-agn": {"code_size": 5},
    "rnn-classifier": {"code_size": 3},
    "stacked": {"encoder_layers": "9", "code_size": 4},
    "conv-vae": {"channels": "4, 4", "encoder_layers": "8", "code_size": 3},
}


def _run(tmp_path: Path, name: str) -> Run:
    recipe = tiny_recipe(name, dataset="builtin", epochs=1, steps=2, **CASES[name])
    launch = start_run(recipe, _data(), CommandQueue(), tmp_path / "run", "cpu", live=False)
    with launch.run:
        assert list(launch.events)
    return Run.open(tmp_path / "run")


def _data() -> Dataset:
    return tiny_dataset(64, 20)


def _expected(run: Run, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Other inputs than the example, another count of them, and what our network gives."""
    model = load_model(run)
    part = next(p for p in parts_of(model, run.recipe.data.pixel_range) if p.name == name)
    given = torch.rand(5, *part.takes[1].shape[1:], generator=torch.Generator().manual_seed(3))
    with torch.inference_mode():
        return given.numpy(), part.module(given).numpy()


@pytest.mark.parametrize("name", ["sparse-agn", "stacked"])
def test_a_torch_program_gives_the_same_after_loading(tmp_path: Path, name: str) -> None:
    run, target = _run(tmp_path, name), tmp_path / "net.pt2"
    caption = KINDS["torch"].write(Request(run, target, _data))
    main = "classifier" if name == "stacked" else "denoiser"
    assert caption.startswith(f"the {main}; beside it net-encoder.pt2, net-decoder.pt2")
    for part, file in (("encoder", "net-encoder.pt2"), (main, "net.pt2")):
        extra = {"aeviz.json": ""}
        loaded = torch.export.load(tmp_path / file, extra_files=extra).module()
        given, expected = _expected(run, part)
        found = loaded(torch.from_numpy(given)).detach().numpy()
        assert np.abs(found - expected).max() < CLOSE
        about = json.loads(extra["aeviz.json"])
        assert about["part"] == part
        assert "from 0 (black) to 1" in about["input"]
        assert about["recipe"] == name


def test_a_recurrent_network_takes_any_number_of_pictures(tmp_path: Path) -> None:
    run, target = _run(tmp_path, "rnn-classifier"), tmp_path / "net.pt2"
    KINDS["torch"].write(Request(run, target, _data))
    given, expected = _expected(run, "classifier")
    found = torch.export.load(target).module()(torch.from_numpy(given)).detach().numpy()
    assert np.abs(found - expected).max() < CLOSE


def test_who_trains_meanwhile_is_not_recorded(tmp_path: Path) -> None:
    """Torch exports by taking the calls of all modules in the process."""
    run, over = _run(tmp_path, "sparse-agn"), threading.Event()
    model = load_model(run)
    codes = torch.rand(2, model.code_size)
    failures: list[BaseException] = []

    def decode() -> None:
        try:
            with torch.inference_mode():
                while not over.is_set():
                    model.decode(codes)  # type: ignore[operator]
        except BaseException as error:
            failures.append(error)

    other = threading.Thread(target=decode)
    other.start()
    KINDS["torch"].write(Request(run, tmp_path / "net.pt2", _data))
    over.set()
    other.join()
    assert not failures


@pytest.mark.parametrize("name", ["mlp-classifier"])  # an exporter takes seconds for each part
def test_onnx_gives_the_same_elsewhere(tmp_path: Path, name: str) -> None:
    pytest.importorskip("onnxscript")
    runtime = pytest.importorskip("onnxruntime")
    run, target = _run(tmp_path, name), tmp_path / "onnx"
    KINDS["onnx"].write(Request(run, target, _data))
    parts = sorted(path.stem for path in target.iterdir())
    assert parts == ["classifier", "encoder"]
    for part in parts:
        session = runtime.InferenceSession(str(target / f"{part}.onnx"))
        given, expected = _expected(run, part)
        (taken,) = session.get_inputs()
        (found,) = session.run(None, {taken.name: given})
        assert np.abs(found - expected).max() < CLOSE
        about = session.get_modelmeta().custom_metadata_map
        assert (about["part"], about["title"]) == (part, run.recipe.title)
        assert json.loads(about["class_names"]) == list("0123456789")


def test_who_gives_onnx_up_waits_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Translating takes seconds; the process that does it is ended in the middle."""
    pytest.importorskip("onnxscript")
    made: list[subprocess.Popen[bytes]] = []

    class Watched(subprocess.Popen[bytes]):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            made.append(self)

    monkeypatch.setattr(subprocess, "Popen", Watched)
    run, target = _run(tmp_path, "sparse-agn"), tmp_path / "onnx"
    with cancellable(lambda: bool(made)), pytest.raises(Cancelled):
        KINDS["onnx"].write(Request(run, target, _data))
    assert [child.returncode for child in made] == [-signal.SIGKILL]
    assert not target.exists()


def test_without_the_packages_a_sentence_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = _run(tmp_path, "sparse-agn")
    monkeypatch.setitem(__import__("sys").modules, "onnxscript", None)
    with pytest.raises(RunError, match="pip install onnx onnxscript"):
        KINDS["onnx"].write(Request(run, tmp_path / "onnx", _data))
    assert not (tmp_path / "onnx").exists()
