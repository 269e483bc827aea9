"""Precision, device, threads."""

from __future__ import annotations

import pytest
import torch

from aeviz.cli.main import main
from aeviz.core.base.errors import RecipeError
from aeviz.core.compute import device
from aeviz.core.compute.precision import autocast, has_bf16, resolved


def test_auto_is_what_the_processor_can_do() -> None:
    assert resolved("auto") == ("bf16" if has_bf16() else "float32")
    assert resolved("float32") == "float32"
    assert resolved("bf16") == "bf16"
    assert resolved("auto", "mps") == "float32"


def test_bf16_calculates_products_with_fewer_bits_and_float32_with_all() -> None:
    a, b = torch.rand(8, 8), torch.rand(8, 8)
    with autocast("float32"):
        assert (a @ b).dtype == torch.float32
    with autocast("bf16"):
        mixed = a @ b
    assert mixed.dtype == torch.bfloat16
    assert torch.allclose(mixed.float(), a @ b, rtol=0.02)
    assert (a @ b).dtype == torch.float32  # nothing stays switched on


def test_gradients_and_losses_stay_in_32_bits() -> None:
    weights = torch.rand(4, 4, requires_grad=True)
    with autocast("bf16"):
        value = torch.nn.functional.mse_loss(torch.rand(3, 4) @ weights, torch.rand(3, 4))
    value.backward()
    assert value.dtype == torch.float32
    assert weights.grad is not None
    assert weights.grad.dtype == torch.float32


def test_a_device_that_is_not_there_is_refused_with_what_is() -> None:
    assert device.choose("cpu").type == "cpu"
    assert device.choose("auto").type == ("cuda" if torch.cuda.is_available() else "cpu")
    missing = "tpu" if torch.cuda.is_available() else "cuda"
    with pytest.raises(RecipeError, match=f"“{missing}” is not on this machine: choose auto, cpu"):
        device.choose(missing)


def test_a_wrong_number_of_threads_for_the_window_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["--threads", "0"])
    assert "from 1 to 1024" in capsys.readouterr().err
