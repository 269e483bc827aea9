"""Losses, penalties, divergences and figures against independent computations."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from scipy.ndimage import gaussian_filter
from scipy.special import expit
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import confusion_matrix
from sklearn.neighbors import KNeighborsClassifier
from torch import nn
from torch.distributions import Bernoulli, Normal, kl_divergence
from torch.nn import functional

from aeviz.core.compute.optimisers import (
    OPTIMISERS,
    SCHEDULES,
    load_optimiser_arrays,
    optimiser_arrays,
)
from aeviz.core.compute.seeds import stream
from aeviz.core.data.corruption import corrupt
from aeviz.core.data.pixels import Standardisation, from_network, to_network
from aeviz.core.datasets.synthetic import line, waves
from aeviz.core.evaluation.evaluate import evaluate
from aeviz.core.inference.metrics import (
    confusion,
    hoyer_sparsity,
    knn_accuracies,
    linear_probe_accuracy,
)
from aeviz.core.inference.viewing import as_pictures, predict
from aeviz.core.models import build_model
from aeviz.core.models.base import Autoencoder, Coder
from aeviz.core.models.codes import SparseCode, VariationalCode
from aeviz.core.models.objectives import LOSSES, PENALTIES, squared_jacobian_norms
from aeviz.core.models.recurrent import RecurrentLayer, SequenceRegressor
from aeviz.core.recipe.presets import find_recipe
from aeviz.core.recipe.recipe import with_values
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.sections import Corruption
from aeviz.core.training.job import Sample
from aeviz.core.training.tasks import reconstruction_terms
from tests.tiny import tiny_dataset

BASE = Recipe(name="base", title="Base")
IMAGES = torch.rand((4, 6, 6), generator=stream(0, "images"))


def _model(*changes: tuple[str, object]) -> tuple[Coder, Recipe]:
    recipe = with_values(BASE, [("code_size", 5), ("encoder_layers", "7"), *changes])
    return build_model(recipe, (6, 6)), recipe


@pytest.mark.parametrize(
    "changes",
    [
        [("encoder_layers", ""), ("code_activation", "sigmoid")],
        [("encoder_layers", ""), ("code_activation", "tanh")],
        [("activation", "gelu")],
        [("activation", "tanh"), ("network.kind", "conv"), ("channels", "3")],
        [("network.kind", "recurrent"), ("cell", "lstm")],
        [("activation", "softplus"), ("code.kind", "variational")],
    ],
)  # fmt: skip
def test_the_jacobian_agrees_with_finite_differences(changes: list[tuple[str, object]]) -> None:
    model, recipe = _model(*changes)
    model.double()
    images, step = IMAGES.double(), 1e-5
    norms = squared_jacobian_norms(model, images, recipe)
    wanted = torch.zeros(len(images), dtype=torch.float64)
    with torch.no_grad():
        for row in range(6):
            for column in range(6):
                moved = torch.zeros_like(images)
                moved[:, row, column] = step
                slope = (model.encode(images + moved) - model.encode(images - moved)) / (2 * step)
                wanted += slope.square().sum(1)
    assert torch.allclose(norms.detach(), wanted, rtol=1e-5)
    norms.sum().backward()
    gradients = [p.grad for p in model.encoder.parameters() if p.grad is not None]
    assert any(bool(gradient.any()) for gradient in gradients)


def test_every_layer_has_its_own_activation() -> None:
    changes: list[tuple[str, object]] = [
        ("encoder_layers", "12, 10"),
        ("activations", "tanh, gelu, softplus, sigmoid"),
        ("output_activation", "linear"),
    ]
    model = build_model(with_values(BASE, changes), (5, 5))
    weights = dict(model.named_parameters())
    names = ["encoder.layers.0", "encoder.layers.1", "encoder.layers.2"]
    names += ["decoder.layers.0", "decoder.layers.1", "decoder.layers.2"]
    theirs = [torch.tanh, functional.gelu, None, functional.softplus, torch.sigmoid, None]
    pictures = torch.rand((4, 5, 5), generator=stream(0, "pictures"))
    values = pictures.flatten(1)
    for name, activation in zip(names, theirs, strict=True):
        values = functional.linear(values, weights[f"{name}.weight"], weights[f"{name}.bias"])
        values = values if activation is None else activation(values)
    assert torch.allclose(model(pictures), values.view(4, 5, 5), atol=1e-6)


def test_divergence_and_draws_of_a_variational_code() -> None:
    numbers = torch.randn((6, 8), generator=stream(0, "numbers"))
    mean, log_variance = numbers.chunk(2, 1)
    there = Normal(mean, torch.exp(0.5 * log_variance))
    wanted = kl_divergence(there, Normal(0.0, 1.0)).sum(1)
    kind = VariationalCode()
    assert torch.allclose(kind.divergence(numbers), wanted, rtol=1e-5)
    assert torch.equal(kind.code(numbers, None), mean)
    many = numbers[:1].expand(50_000, -1)
    drawn = kind.code(many, stream(0, "draw"))
    assert torch.allclose(drawn.mean(0), mean[0], atol=0.05)
    assert torch.allclose(drawn.std(0), there.stddev[0], rtol=0.03)


def test_a_sparse_code_keeps_the_largest() -> None:
    kept = SparseCode(2).code(torch.tensor([[3.0, -5.0, 1.0, 2.0]]), None)
    assert kept.tolist() == [[3.0, 0.0, 0.0, 2.0]]


@pytest.mark.parametrize("activation", ["sigmoid", "tanh"])
def test_sparsity_penalties(activation: str) -> None:
    model, recipe = _model(
        ("code_activation", activation), ("penalty.kind", "kl"), ("sparsity", 0.1)
    )
    codes = model.encode(IMAGES).detach()
    mean = codes.mean(0) if activation == "sigmoid" else (codes.mean(0) + 1) / 2
    wanted = kl_divergence(Bernoulli(torch.tensor(0.1)), Bernoulli(mean)).sum()
    kl, l1 = PENALTIES["kl"], PENALTIES["l1"]
    assert kl is not None
    assert l1 is not None
    assert float(kl(model, IMAGES, codes, recipe, None)) == pytest.approx(float(wanted), rel=1e-4)
    inactive = torch.full((3, 5), 0.1 if activation == "sigmoid" else -0.8)
    assert float(kl(model, IMAGES, inactive, recipe, None)) == pytest.approx(0, abs=1e-6)
    norms = [np.linalg.norm(code, 1) for code in codes.numpy()]
    assert float(l1(model, IMAGES, codes, recipe, None)) == pytest.approx(np.mean(norms), rel=1e-5)


def test_losses_agree_with_torch() -> None:
    output, target = IMAGES[:2], IMAGES[2:]
    assert float(LOSSES["mse"](output, target)) == pytest.approx(
        float(nn.MSELoss()(output, target))
    )
    half = 0.5 * float(((output - target) ** 2).mean())
    assert float(LOSSES["half-mse"](output, target)) == pytest.approx(half)
    bce = -(target * output.log() + (1 - target) * (1 - output).log()).mean()
    assert float(LOSSES["bce"](output, target)) == pytest.approx(float(bce), rel=1e-5)
    logits, labels = torch.randn((5, 3), generator=stream(0, "x")), torch.tensor([0, 1, 2, 1, 0])
    wanted = -logits.log_softmax(1)[torch.arange(5), labels].mean()
    assert float(LOSSES["cross-entropy"](logits, labels)) == pytest.approx(float(wanted))


def test_the_loss_of_a_vae_is_its_negative_elbo_per_pixel() -> None:
    model, recipe = _model(("code.kind", "variational"), ("training.loss", "bce"))
    assert isinstance(model, Autoencoder)
    terms = reconstruction_terms(model, Sample(IMAGES, None), recipe, stream(0, "step"), {})
    with torch.no_grad():
        numbers = model.encoder(IMAGES)
    output = model.decode(model.code_kind.code(numbers, stream(0, "step")))
    cross = nn.BCELoss(reduction="sum")(output.detach(), IMAGES) / len(IMAGES)
    mean, log_variance = numbers.chunk(2, 1)
    there = Normal(mean, torch.exp(0.5 * log_variance))
    elbo = float(cross + kl_divergence(there, Normal(0.0, 1.0)).sum(1).mean())
    assert float(terms["loss"].detach()) * 36 == pytest.approx(elbo, rel=1e-4)


@pytest.mark.parametrize(("cell", "kind"), [("rnn", nn.RNN), ("gru", nn.GRU), ("lstm", nn.LSTM)])
def test_cells_agree_with_torch(cell: str, kind: type[nn.RNNBase]) -> None:
    torch.manual_seed(0)
    ours, theirs = RecurrentLayer(cell, 3, 4), kind(3, 4, batch_first=True)
    with torch.no_grad():
        theirs.weight_ih_l0.copy_(ours.input.weight)
        theirs.bias_ih_l0.copy_(ours.input.bias)
        theirs.weight_hh_l0.copy_(ours.recurrent.weight)
        theirs.bias_hh_l0.zero_()
        if cell == "lstm":
            theirs.bias_hh_l0[4:8] = 1
    sequences = torch.randn(2, 5, 3)
    assert torch.allclose(ours(sequences)[0], theirs(sequences)[0], atol=1e-6)


def test_a_carried_state_makes_one_signal_of_many_windows() -> None:
    recipe = find_recipe("lstm-regressor")
    model = build_model(recipe, (20, 1))
    assert isinstance(model, SequenceRegressor)
    inputs = waves().test.inputs[:6]
    whole = predict(model, inputs, stateful=True)
    state, parts = None, []
    with torch.no_grad():
        for window in torch.from_numpy(inputs):
            part, state = model.follow(window[None], state)
            parts.append(part.numpy())
    assert np.allclose(whole, np.concatenate(parts), atol=1e-6)
    assert not np.allclose(whole, predict(model, inputs, stateful=False), atol=1e-3)


def test_synthetic_data_are_what_the_tutorials_use() -> None:
    points = line()
    assert (len(points.train), len(points.test)) == (160, 40)
    x, y = points.train.inputs.ravel(), points.train.targets.ravel()
    slope, intercept = np.polyfit(x, y, 1)
    assert slope == pytest.approx(0.5, abs=0.02)
    assert intercept == pytest.approx(2, abs=0.02)
    assert np.std(y - 0.5 * x - 2) == pytest.approx(0.05, rel=0.2)
    signals = waves()
    time = np.arange(len(signals.train) * 20) / (10 * math.pi)
    assert np.allclose(signals.train.inputs.ravel(), np.sin(time), atol=1e-5)
    assert np.allclose(signals.train.targets.ravel(), np.cos(time), atol=1e-5)


def test_standardised_pixels() -> None:
    images = tiny_dataset().train.images.copy()
    images[:, 0, 0] = 7
    fitted = Standardisation((12, 12))
    fitted.fit(images)
    pictures = torch.from_numpy(images) / 255
    values = to_network(pictures, "standardised", fitted)
    moving = images.std(0) > 0
    assert np.allclose(values.mean(0).numpy(), 0, atol=1e-4)
    assert np.allclose(values.std(0).numpy()[moving], 1, atol=0.01)
    assert float(values[:, 0, 0].abs().max()) == pytest.approx(0, abs=1e-5)
    assert torch.allclose(from_network(values, "standardised", fitted), pictures, atol=1e-5)


# --- figures ----------------------------------------------------------------------------------

RANDOM = np.random.default_rng(3)


def test_knn_probe_and_confusion_agree_with_scikit_learn() -> None:
    centres = RANDOM.normal(size=(4, 6)) * 1.2
    known_labels, labels = RANDOM.integers(0, 4, 600), RANDOM.integers(0, 4, 300)
    known = (centres[known_labels] + RANDOM.normal(size=(600, 6))).astype(np.float32)
    codes = (centres[labels] + RANDOM.normal(size=(300, 6))).astype(np.float32)
    tensors = [torch.from_numpy(a) for a in (codes, labels, known, known_labels)]
    for count, share in knn_accuracies(*tensors, neighbours=(1, 5, 10)).items():
        theirs = KNeighborsClassifier(count).fit(known, known_labels)
        # Ties are broken otherwise; with one neighbour there are none.
        tolerance = 0 if count == 1 else 0.03
        assert share == pytest.approx(theirs.score(codes, labels), abs=tolerance)
    theirs = LogisticRegression(C=1e4, max_iter=1000).fit(known, known_labels)
    ours = linear_probe_accuracy(*tensors)
    assert ours == pytest.approx(theirs.score(codes, labels), abs=0.011)
    predicted = theirs.predict(codes)
    assert (confusion(labels, predicted, 4) == confusion_matrix(labels, predicted)).all()


def test_a_probe_of_a_collapsed_code_is_chance() -> None:
    codes, labels = torch.full((200, 3), 0.25), torch.arange(200) % 4
    assert linear_probe_accuracy(codes, labels, codes, labels) == pytest.approx(0.25)


def test_hoyer_sparsity_runs_from_even_to_single() -> None:
    assert hoyer_sparsity(np.ones((3, 9))) == pytest.approx(0)
    assert hoyer_sparsity(np.eye(9)) == pytest.approx(1)
    assert hoyer_sparsity(np.ones((3, 1))) == 0


def test_codes_as_pictures() -> None:
    codes = np.linspace(0, 1, 256, dtype=np.float32)[None].repeat(2, 0)
    assert as_pictures(codes, 0, 1).shape == (2, 16, 16)
    assert as_pictures(codes[:, :128], 0, 1, height=4).shape == (2, 4, 32)
    assert as_pictures(codes, 0, 1)[0].ravel()[[0, -1]].tolist() == [0, 255]


def test_figures_of_a_vae_and_of_a_classifier_hang_together() -> None:
    data = tiny_dataset(100, 50)
    recipe = with_values(BASE, [("code.kind", "variational"), ("training.loss", "bce")])
    figures = evaluate(build_model(recipe, (12, 12)), recipe, data)
    parts = [figures["elbo_reconstruction"], figures["elbo_divergence"]]
    assert figures["negative_elbo"] == pytest.approx(sum(parts))  # type: ignore[arg-type]
    classifier = find_recipe("mlp-classifier")
    shares: list[float] = []
    figures = evaluate(build_model(classifier, (12, 12)), classifier, data, shares.append)
    table = np.array(figures["confusion"])
    assert table.sum() == 50
    assert figures["test_accuracy"] == pytest.approx(np.trace(table) / 50)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_every_figure_of_an_evaluation_agrees_with_an_independent_one() -> None:
    data = tiny_dataset(150, 60)
    changes = [("code.kind", "variational"), ("code_size", 3), ("training.loss", "bce")]
    recipe = with_values(BASE, [*changes, ("encoder_layers", "9"), ("activation", "tanh")])
    model = build_model(recipe, (12, 12))
    figures = evaluate(model, recipe, data)
    weights = {name: p.detach().double().numpy() for name, p in model.named_parameters()}

    def layer(values: np.ndarray, name: str) -> np.ndarray:
        return values @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]

    def numbers(values: np.ndarray) -> np.ndarray:
        return layer(np.tanh(layer(values, "encoder.layers.0")), "encoder.layers.1")

    def decoded(codes: np.ndarray) -> np.ndarray:
        return expit(layer(np.tanh(layer(codes, "decoder.layers.0")), "decoder.layers.1"))

    clean, known = (part.images.reshape(-1, 144) / 255 for part in (data.test, data.train))
    mean, log_variance = np.split(numbers(clean), 2, axis=1)
    restored = decoded(mean)
    error = np.square(restored - clean).mean()
    cross = -(clean * np.log(restored) + (1 - clean) * np.log(1 - restored))
    divergence = 0.5 * (np.exp(log_variance) + mean**2 - 1 - log_variance).sum(1).mean()
    slopes = np.zeros(60)
    for pixel in np.eye(144) * 1e-4:
        change = numbers(clean + pixel)[:, :3] - numbers(clean - pixel)[:, :3]
        slopes += np.square(change / 2e-4).sum(1)
    lengths = np.abs(mean).sum(1) / np.sqrt(np.square(mean).sum(1))
    one = KNeighborsClassifier(1).fit(numbers(known)[:, :3], data.train.labels)
    expected = {
        "test_mse": error,
        "test_bce": cross.mean(),
        "psnr": 10 * math.log10(1 / error),
        "elbo_divergence": divergence,
        "code_variance": mean.var(0),
        "code_std": mean.std(0),
        "active_units": (mean.var(0) > 0.01).sum(),
        "dead_units": (mean.var(0) <= 0.01).sum(),
        "mean_activity": np.abs(mean).mean(),
        "zero_share": 0,
        "sparsity": ((math.sqrt(3) - lengths) / (math.sqrt(3) - 1)).mean(),
        "jacobian_norm": math.sqrt(slopes.mean()),
        "knn1_accuracy": one.score(mean, data.test.labels),
    }
    for name, value in expected.items():
        assert np.allclose(figures[name], value, rtol=1e-4), name  # type: ignore[arg-type]
    # The drawn codes differ, so their cost does by a little.
    draws = np.random.default_rng(0).standard_normal((40, *mean.shape))
    outputs = decoded(mean + np.exp(log_variance / 2) * draws)
    costs = -(clean * np.log(outputs) + (1 - clean) * np.log(1 - outputs)).sum(2)
    assert figures["elbo_reconstruction"] == pytest.approx(costs.mean(), rel=0.02)


def test_blur_agrees_with_scipy() -> None:
    pictures = torch.rand((3, 20, 20), generator=stream(0, "pictures"))
    ours = corrupt(pictures, Corruption(kind="blur", strength=0.5), stream(0, "noise"))
    theirs = [gaussian_filter(picture, 1.0, mode="constant", radius=3) for picture in pictures]
    assert np.allclose(ours.numpy(), theirs, atol=1e-6)


def test_an_evaluation_can_be_cancelled() -> None:
    class Enough(Exception):  # noqa: N818
        pass

    def stop(share: float) -> None:
        raise Enough

    recipe = with_values(BASE, [])
    with pytest.raises(Enough):
        evaluate(build_model(recipe, (12, 12)), recipe, tiny_dataset(100, 50), stop)


# --- optimisers -------------------------------------------------------------------------------


def test_schedules_begin_peak_and_end_where_they_should() -> None:
    cosine, cycle = SCHEDULES["cosine"], SCHEDULES["one-cycle"]
    assert [cosine(0), cosine(0.5)] == pytest.approx([1, 0.5])
    assert cosine(1) == pytest.approx(0, abs=1e-12)
    assert [cycle(0), cycle(0.3)] == pytest.approx([0.04, 1])
    assert cycle(1) == pytest.approx(4e-6)
    parameter = nn.Parameter(torch.zeros(1))
    theirs = torch.optim.SGD([parameter], lr=1)
    scheduler = torch.optim.lr_scheduler.OneCycleLR(
        theirs, max_lr=1.0, total_steps=1001, cycle_momentum=False
    )
    rates = []
    for _ in range(1000):
        theirs.step()
        rates.append(theirs.param_groups[0]["lr"])
        scheduler.step()
    ours = [cycle(step / 1000) for step in range(1000)]
    assert np.allclose(rates, ours, atol=5e-3)


@pytest.mark.parametrize("name", OPTIMISERS)
def test_an_optimiser_goes_on_as_if_nothing_had_been(name: str) -> None:
    """Also with filters that lie in memory as convolutions like them."""

    def steps(count: int, saved: dict[str, np.ndarray] | None, filters: torch.Tensor) -> tuple:
        weights = nn.Parameter(filters.clone().to(memory_format=torch.channels_last))
        optimiser = OPTIMISERS[name]([weights], 0.01, 0.1)
        if saved is not None:
            load_optimiser_arrays(optimiser, saved)
        for _ in range(count):
            optimiser.zero_grad()
            ((weights * torch.arange(24.0).reshape(2, 3, 2, 2)) ** 2).sum().backward()
            optimiser.step()
        return weights.detach().contiguous(), optimiser_arrays(optimiser)

    start = torch.rand((2, 3, 2, 2), generator=stream(0, "filters"))
    whole, _ = steps(5, None, start)
    half, state = steps(2, None, start)
    rest, _ = steps(3, {key: np.ascontiguousarray(v) for key, v in state.items()}, half)
    assert torch.equal(whole, rest)
