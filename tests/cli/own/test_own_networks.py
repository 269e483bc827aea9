"""A network of one's own, named on the command line: looked through, trained, gone on with."""

from __future__ import annotations

import copy
import io
import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from aeviz.cli.main import main
from aeviz.cli.own.explore import written
from aeviz.core import datasets
from aeviz.core.base.errors import RecipeError, RunError
from aeviz.core.datasets import Entry
from aeviz.core.export import programs as exported
from aeviz.core.export.kinds import KINDS
from aeviz.core.export.request import Request
from aeviz.core.models import own, programs
from aeviz.core.runs.network import load_model
from aeviz.core.runs.run import Run
from tests.tiny import tiny_dataset

DATA = tiny_dataset(96, 40)
CODE = """
import torch
from torch import nn

def make(recipe):
    size = recipe.network.code_size
    encoder = nn.Sequential(nn.Flatten(), nn.Linear(144, size), nn.Dropout(0.2))
    return encoder, nn.Sequential(nn.Linear(size, 144), nn.Sigmoid())
"""


@pytest.fixture(autouse=True)
def tiny_builtin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(datasets.DATASETS, "builtin", Entry("Tiny", "Tiny.", lambda *_: DATA))
    yield
    own.use(None)


@pytest.mark.parametrize("precision", ["float32", "bf16"])
def test_modules_become_a_run_that_can_be_looked_through(
    precision: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the processor has 16 bits, in which maps are drawn then."""
    monkeypatch.setattr("aeviz.core.inference.viewing.resolved", lambda _: precision)
    file = tmp_path / "parts.py"
    file.write_text(
        CODE.replace("def make", "def _make")
        + """
class _Recipe:
    class network:
        code_size = 5

encoder, decoder = _make(_Recipe)
"""
    )
    path = written(str(file), DATA, "builtin", tmp_path / "run")
    with Run.open(path) as run:
        assert run.recipe.network.code_size == 5
        assert run.frame(0).points.shape == (40, 2)
        model = load_model(run)
    assert sum(values.numel() for values in model.parameters()) == 144 * 5 + 5 + 5 * 144 + 144
    own.use(None)  # opening the folder later runs nothing
    with Run.open(path) as run, pytest.raises(Exception, match="a network of your own"):
        load_model(run)


def test_a_function_that_makes_it_is_trained_and_gone_on_with_bit_exactly(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(CODE)
    order = ["train", "keras-2d", "--network", str(file), "--dataset", "builtin", "--threads", "1",
             "--set", "batch_size=32", "--set", "code_size=4"]  # fmt: skip
    straight, resumed = tmp_path / "straight", tmp_path / "resumed"
    assert main([*order, "--epochs", "2", "--out", str(straight)]) == 0
    assert main([*order, "--epochs", "1", "--out", str(resumed)]) == 0
    assert main([*order, "--epochs", "2", "--out", str(resumed), "--resume"]) == 0
    with Run.open(straight) as one, Run.open(resumed) as other:
        for name, values in one.checkpoint().weights.items():
            assert np.array_equal(values, other.checkpoint().weights[name])
    assert main([*order[:-1], "code_size=7", "--epochs", "1", "--out", str(tmp_path / "x")]) == 0


def test_a_program_that_checks_its_types_is_looked_through_where_maps_have_16_bits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aeviz.core.inference.viewing.resolved", lambda _: "bf16")

    class Whole(nn.Sequential):
        def forward(self, values: torch.Tensor) -> torch.Tensor:
            return super().forward(values).float()

    given = {"encoder": torch.zeros(2, 12, 12), "decoder": torch.zeros(2, 3)}
    parts = {
        "encoder": Whole(nn.Flatten(), nn.Linear(144, 3)),
        "decoder": Whole(nn.Linear(3, 144), nn.Sigmoid()),
    }
    shapes = ({0: torch.export.Dim("count")},)
    for name, part in parts.items():
        program = torch.export.export(part, (given[name],), dynamic_shapes=shapes)
        torch.export.save(program, tmp_path / f"{name}.pt2")
    path = written(str(tmp_path), DATA, "builtin", tmp_path / "run")
    with Run.open(path) as run:
        assert np.isfinite(run.frame(0).points).all()


def test_what_a_module_says_is_no_part_of_a_refusal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "parts.py"
    file.write_text(CODE)
    path = written(str(file), DATA, "builtin", tmp_path / "run")
    file.write_text("print('hello')\n" + CODE.replace("144, size)", "144, size + 1)"))
    asked = {"run": str(path), "step": 0, "caption": "", "onnx": False, "network": str(file)}
    assert exported.main(io.BytesIO(json.dumps(asked).encode()), io.BytesIO()) == 1
    assert capsys.readouterr().err.startswith("The run “run”: What follows your encoder")


def test_a_run_of_ones_own_network_is_measured_again_when_its_file_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, run = tmp_path / "mine.py", tmp_path / "run"
    file.write_text(CODE)
    order = ["train", "keras-2d", "--network", str(file), "--dataset", "builtin", "--threads", "1",
             "--set", "batch_size=32", "--set", "code_size=4", "--epochs", "1"]  # fmt: skip
    assert main([*order, "--out", str(run)]) == 0
    own.use(None)
    codes = tmp_path / "codes.npz"
    capsys.readouterr()
    assert main(["export", str(run), "--codes", str(codes)]) == 1
    assert "“aeviz --network FILE.py --run DIR”" in capsys.readouterr().err
    assert not codes.exists()
    assert main(["export", str(run), "--network", str(file), "--codes", str(codes)]) == 0
    with np.load(codes) as found:
        assert found["codes"].shape == (40, 4)


class _Half(torch.nn.Module):
    """Pictures to four numbers, or back."""

    def __init__(self, back: bool) -> None:
        super().__init__()
        self.layer, self.back = torch.nn.Linear(*((4, 144) if back else (144, 4))), back

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        if self.back:
            return self.layer(values).sigmoid().reshape(-1, 12, 12)
        return self.layer(values.flatten(1))


def _export(folder: Path, kind: str) -> list[_Half]:
    """A pair as other programs write it; the modules that it is of."""
    halves = [_Half(back=False), _Half(back=True)]
    for half, name in zip(halves, ("encoder", "decoder"), strict=True):
        given = torch.rand(2, 4) if half.back else torch.rand(2, 12, 12)
        file, shapes = folder / f"net-{name}{kind}", ({0: torch.export.Dim("count")},)
        if kind == ".pt2":
            torch.export.save(torch.export.export(half, (given,), dynamic_shapes=shapes), file)
        else:
            file.write_bytes(_onnx_of(half))
    return halves


def _onnx_of(half: _Half) -> bytes:
    """By hand, as an exporter takes seconds."""
    from onnx import TensorProto, helper, numpy_helper

    weights = [numpy_helper.from_array(v.detach().numpy(), n) for n, v in half.named_parameters()]
    shapes = [["n", 12, 12], ["n", 4]]
    shape = numpy_helper.from_array(np.array([-1, 12, 12] if half.back else [-1, 144]), "shape")
    gemm = helper.make_node("Gemm", ["flat", "layer.weight", "layer.bias"], ["out"], transB=1)
    if half.back:
        gemm.input[0] = "in"
        gemm.output[0] = "sum"
        nodes = [gemm, helper.make_node("Sigmoid", ["sum"], ["flat"]),
                 helper.make_node("Reshape", ["flat", "shape"], ["out"])]  # fmt: skip
    else:
        nodes = [helper.make_node("Reshape", ["in", "shape"], ["flat"]), gemm]
    given, found = (
        helper.make_tensor_value_info(name, TensorProto.FLOAT, dims)
        for name, dims in zip(("in", "out"), shapes[:: -1 if half.back else 1], strict=True)
    )
    graph = helper.make_graph(nodes, "half", [given], [found], [*weights, shape])
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(made.SerializeToString())


@pytest.mark.parametrize("kind", [".pt2", ".onnx"])
def test_an_exported_pair_is_looked_through_as_modules_are(tmp_path: Path, kind: str) -> None:
    if kind == ".onnx":
        pytest.importorskip("onnxruntime")
        pytest.importorskip("onnx")
    encoder, decoder = _export(tmp_path, kind)
    path = written(str(tmp_path / f"net-encoder{kind}"), DATA, "builtin", tmp_path / "run")
    images = torch.from_numpy(DATA.test.images[:7] / np.float32(255))
    with Run.open(path) as run, torch.no_grad():
        assert run.recipe.network.code_size == 4
        assert run.frame(0).points.shape[0] == 40
        model = copy.deepcopy(load_model(run))
        codes = model.encode(images)
        assert (codes - encoder(images)).abs().max() < 1e-6
        assert (model.decode(codes) - decoder(codes)).abs().max() < 1e-6
        request = Request(run, tmp_path / "again.pt2", lambda: DATA)
        with pytest.raises(RunError, match="from files for other programs"):
            KINDS["torch"].write(request)
    both = [str(tmp_path / f"net-{name}{kind}") for name in ("decoder", "encoder")]
    with pytest.raises(RecipeError, match="takes no pictures of 12 × 12 pixels"):
        written(both[0], DATA, "builtin", tmp_path / "x", both[1])


def test_a_program_that_would_have_to_be_unpickled_is_refused(tmp_path: Path) -> None:
    _export(tmp_path, ".pt2")
    file, bad = tmp_path / "net-encoder.pt2", tmp_path / "bad.pt2"
    for at, name in (("sample_inputs/model.pt", ""), ("", "archive/data/constants/opaque_obj_0")):
        with zipfile.ZipFile(file) as source, zipfile.ZipFile(bad, "w") as target:
            for member in source.namelist():
                evil = at and member.endswith(at)
                target.writestr(member, _evil(tmp_path) if evil else source.read(member))
            if name:
                target.writestr(name, b"")
        with pytest.raises(RecipeError, match=r"bad\.pt2” (cannot be read|holds objects)"):
            programs.load_pair(str(bad), str(file))
    assert not (tmp_path / "ran").exists()
    with pytest.raises(RecipeError, match="is no pair"):
        programs.load_pair(str(bad))


def _evil(folder: Path) -> bytes:
    """What runs code when it is unpickled."""

    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str, int]]:
            return os.mkdir, (str(folder / "ran"), 0o700)

    packed = io.BytesIO()
    torch.save(Evil(), packed)
    return packed.getvalue()


@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float64", "float32"])
def test_numbers_of_any_type_become_those_of_32_bits(tmp_path: Path, dtype: str) -> None:
    file = tmp_path / "parts.py"
    file.write_text(
        "import torch\nfrom torch import nn\n"
        "class Whole(nn.Module):\n    def forward(self, x): return x.round().long()\n"
        f"encoder = nn.Sequential(nn.Flatten(), nn.Linear(144, 3), Whole()).to(torch.{dtype})\n"
        f"decoder = nn.Linear(3, 144).to(torch.{dtype})\n"
    )
    with Run.open(written(str(file), DATA, "builtin", tmp_path / "run")) as run:
        assert {values.dtype for values in load_model(run).parameters()} == {torch.float32}
        assert np.isfinite(run.frame(0).points).all()


def test_what_is_no_network_is_refused_in_a_sentence(tmp_path: Path) -> None:
    empty, broken = tmp_path / "empty.py", tmp_path / "broken.py"
    empty.write_text("x = 1\n")
    broken.write_text("1 / 0\n")
    with pytest.raises(RecipeError, match="no encoder"):
        own.load(str(empty))
    with pytest.raises(RecipeError, match="ZeroDivisionError"):
        own.load(str(broken))
    broken.write_text("import sys; sys.exit(3)\n")
    with pytest.raises(RecipeError, match="SystemExit: 3"):
        own.load(str(broken))
    assert main(["train", "deep", "--network", str(empty)]) == 2


def test_arrays_and_drawings_of_a_run(tmp_path: Path) -> None:
    run = tmp_path / "run"
    order = ["train", "denoising", "--dataset", "builtin", "--set", "validation_images=0", "--set",
             "batch_size=32", "--epochs", "2", "--threads", "1", "--out", str(run)]  # fmt: skip
    assert main(order) == 0
    names = {"reconstructions": "r.npz", "training-codes": "t.csv", "metrics": "m.npz",
             "curves": "c.svg", "map": "m.svg"}  # fmt: skip
    files = [part for kind, name in names.items() for part in (f"--{kind}", str(tmp_path / name))]
    assert main(["export", str(run), *files]) == 0
    with np.load(tmp_path / "r.npz") as found:
        assert found["noisy"].shape == found["restored"].shape == DATA.test.images.shape
        assert np.array_equal(found["original"], DATA.test.images)
        assert not np.array_equal(found["noisy"], found["original"])
    assert len((tmp_path / "t.csv").read_text().splitlines()) == 97
    with np.load(tmp_path / "m.npz") as found:
        assert found["step"].tolist() == list(range(1, 7))
        assert len(found["tested_loss"]) == 2
    assert (tmp_path / "m.svg").read_text().count("<circle") == 40
    assert "training" in (tmp_path / "c.svg").read_text()
