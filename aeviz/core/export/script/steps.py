"""What a step of training minimises, as lines of a program."""

from __future__ import annotations

from collections.abc import Iterable

from aeviz.core.export.script import parts
from aeviz.core.recipe.nested import trained_counts
from aeviz.core.recipe.rules import has_closed_jacobian
from aeviz.core.recipe.schema import Recipe


def loss(recipe: Recipe, output: str, target: str) -> str:
    """The loss of an output, as an expression."""
    return parts.LOSSES[recipe.training.loss].format(output=output, target=target)


def to_network(recipe: Recipe, pictures: str) -> str:
    """Pictures in [0, 1] as the network takes them, as an expression."""
    return {
        "unit": pictures,
        "centred": f"{pictures} - 0.5",
        "standardised": f"({pictures} - mean_pixel) / deviation_pixel",
    }[recipe.data.pixel_range]


def is_noisy(recipe: Recipe) -> bool:
    """Whether inputs are corrupted."""
    return recipe.corruption.kind != "none" and recipe.task != "regress"


def add_noise(recipe: Recipe, rank: int) -> list[str]:
    """The function that corrupts pictures of so many axes, after its batch's."""
    corruption, ones = recipe.corruption, ", 1" * rank
    strength = f"strength = torch.full((1{ones}), {corruption.strength!r})"
    kind = corruption.kind.replace("-", "_")
    result = f"{kind}(images, strength, generator)"
    return [
        "def add_noise(images):",
        f'    """What is done to the inputs: {corruption.kind}; the target stays clean."""',
        f"    {strength}",
        *(
            [f"    strength = strength * torch.rand((len(images){ones}), generator=generator)"]
            if corruption.random_strength
            else []
        ),
        f"    return {result}{'.clamp(0, 1)' if corruption.clip else ''}",
    ]


def inputs(recipe: Recipe) -> list[str]:
    """``noisy``: what the network sees of a batch ``X``."""
    if not is_noisy(recipe):
        return [f"noisy = {to_network(recipe, 'X')}"]
    noise = recipe.corruption
    scaled = recipe.data.pixel_range == "standardised"
    if scaled and noise.kind == "gaussian" and not noise.clip:
        return [f"noisy = add_noise({to_network(recipe, 'X')})"]
    if recipe.data.pixel_range == "unit":
        return ["noisy = add_noise(X)"]
    return ["noisy = add_noise(X)", f"noisy = {to_network(recipe, 'noisy')}"]


def code(recipe: Recipe, seen: str = "noisy", draws: bool = True) -> list[str]:
    """``code``: what the encoder makes of what it sees; without draws, what it is for sure."""
    match recipe.code.kind:
        case "variational":
            lines = [f"mean, log_variance = encoder({seen}).chunk(2, dim=-1)"]
            if not draws:
                return [*lines, "code = mean"]
            return [
                *lines,
                "epsilon = torch.empty_like(mean).normal_(generator=generator)",
                "code = mean + epsilon * torch.exp(0.5 * log_variance)",
            ]
        case "k-sparse":
            return [
                f"outputs = encoder({seen})",
                f"largest = outputs.detach().topk({recipe.code.active_units}, dim=-1).indices",
                "code = outputs * torch.zeros_like(outputs).scatter(-1, largest, 1.0)",
            ]
        case "nested" if draws:
            counts = trained_counts(recipe.code, recipe.network.code_size)
            return [
                f"outputs = encoder({seen})",
                "# Only the first numbers are kept, how many is drawn for each image.",
                f"counts = torch.tensor({counts})",
                "drawn = torch.randint(len(counts), (len(outputs),), generator=generator)",
                "left_out = torch.arange(n_code) >= counts[drawn].unsqueeze(-1)",
                "code = outputs.masked_fill(left_out, 0.0)",
            ]
    return [f"code = encoder({seen})"]


def costs(recipe: Recipe) -> list[str]:
    """What code and penalty add to ``cost``."""
    lines: list[str] = []
    if recipe.code.kind == "variational":
        pixels = " / n_input" if recipe.task == "reconstruct" else ""
        lines += [
            "divergence = -0.5 * (1 + log_variance - mean.square() - log_variance.exp()).sum(-1)",
            f"cost = cost + {recipe.code.beta!r} * divergence.mean(){pixels}",
        ]
    if recipe.code.kind == "k-sparse" and recipe.code.idle_weight:
        lines += [
            "# Numbers that no image uses are drawn towards use.",
            f"least = outputs.detach().topk({recipe.code.active_units}, dim=-1).values[:, -1:]",
            "idle = torch.ones(n_code).index_fill_(0, largest.flatten(), 0.0)",
            "idleness = ((least - outputs).amin(0) * idle).mean()",
            f"cost = cost + {recipe.code.idle_weight!r} * idleness",
        ]
    costly = "outputs" if recipe.code.kind == "nested" else "code"
    match recipe.penalty.kind:
        case "l1":
            lines.append(f"penalty = {costly}.abs().sum(1).mean()")
        case "kl":
            lines += _kl(recipe, costly)
        case "contractive":
            lines += _contractive(recipe)
        case _:
            return lines
    return [*lines, f"cost = cost + {recipe.penalty.penalty_weight!r} * penalty"]


def _kl(recipe: Recipe, costly: str) -> list[str]:
    active = f"{costly}.mean(0)"
    if recipe.network.code_activation == "tanh":
        active = f"({active} + 1) / 2"
    return [
        f"rho, active = {recipe.penalty.sparsity!r}, ({active}).clamp(1e-6, 1 - 1e-6)",
        "penalty = (",
        "    rho * torch.log(rho / active) + (1 - rho) * torch.log((1 - rho) / (1 - active))",
        ").sum()",
    ]


def _contractive(recipe: Recipe) -> list[str]:
    if has_closed_jacobian(recipe):
        sigmoid = recipe.network.code_activation == "sigmoid"
        slope = "hidden * (1 - hidden)" if sigmoid else "1 - hidden.square()"
        return [
            "hidden = encoder(noisy)",
            f"slope = {slope}",
            "penalty = (slope.square() @ encoder[1].weight.square().sum(1)).mean()",
        ]
    return [
        "inputs = noisy.detach().requires_grad_(True)",
        "encoder.eval()",
        *(line.replace("code =", "codes =") for line in code(recipe, "inputs", draws=False)),
        "encoder.train()",
        "penalty = inputs.new_zeros(len(inputs))",
        "for number in range(codes.shape[1]):",
        "    (slope,) = torch.autograd.grad(",
        "        codes[:, number].sum(), inputs, create_graph=True, retain_graph=True",
        "    )",
        "    penalty = penalty + slope.square().flatten(1).sum(1)",
        "penalty = penalty.mean()",
    ]


def objective(recipe: Recipe) -> list[str]:
    """The function ``cost_of`` of a run with one phase."""
    lines = ["def cost_of(X, Y):", '    """What one step makes smaller."""']
    if recipe.task == "regress":
        body = _regression(recipe)
    else:
        body = [*inputs(recipe), *code(recipe)]
        if recipe.task == "reconstruct":
            body += ["y_pred = decoder(code)", f"y_true = {to_network(recipe, 'X')}"]
            body.append(f"cost = {loss(recipe, 'y_pred', 'y_true')}")
        else:
            body.append(f"cost = {loss(recipe, 'classes(code)', 'Y')}")
        body += costs(recipe)
    return [*lines, *_indented([*body, "return cost"])]


def _regression(recipe: Recipe) -> list[str]:
    if recipe.network.kind == "recurrent":
        if recipe.network.stateful:
            return [
                "global state",
                "outputs, state = layer.follow(X, state)",
                "state = tuple(part.detach() for part in state)",
                f"cost = {loss(recipe, 'answer(outputs)', 'Y')}",
            ]
        return [
            "outputs, _ = layer.follow(X)",
            f"cost = {loss(recipe, 'answer(outputs)', 'Y')}",
        ]
    seen = [line.replace("noisy", "X") for line in code(recipe)]
    lines = [*seen, f"cost = {loss(recipe, 'answer(code).unsqueeze(-1)', 'Y')}"]
    return [*lines, *(line.replace("noisy", "X") for line in costs(recipe))]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]
