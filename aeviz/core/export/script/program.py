"""The whole program: what is trained, data, networks, step and loop, in the tutorials' names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aeviz.core.base.texts import plain
from aeviz.core.export.script import loop, networks, parts, stacked, steps
from aeviz.core.models.recurrent import CELLS
from aeviz.core.recipe.schema import Recipe


@dataclass(frozen=True)
class Setting:
    """What a run had beside its recipe."""

    shape: tuple[int, ...]
    classes: int
    precision: str = "float32"
    threads: int = 1
    data_file: str = ""
    """Beside the program; empty: MNIST's own files."""


def program(recipe: Recipe, setting: Setting) -> str:
    """The program that trains this recipe in plain PyTorch, with the same random numbers.

    Its costs are those of ``aeviz train`` but for the order in which a processor adds.
    """
    body = _body(recipe, setting)
    used = [name for name in parts.MODULES if re.search(rf"\b{name}\b", "\n".join(body))]
    if {"Rows", "Repeat"} & set(used) and "Recurrent" not in used:
        used.insert(0, "Recurrent")
    used.sort(key=list(parts.MODULES).index)
    defined = [parts.MODULES[name].strip("\n") for name in used]
    if recipe.network.kind == "recurrent":
        defined.insert(0, _cell(recipe.network.cell))
    text = "\n".join(body)
    made = text.replace("@PARTS@", "\n\n\n".join([*defined, ""]).rstrip("\n"))
    return _spaced(made.splitlines())


def _spaced(lines: list[str]) -> str:
    """Two empty lines around functions and classes, and never more than two."""
    made: list[str] = []
    within = False
    for line in (line.rstrip() for line in lines):
        top = line and not line.startswith((" ", ")"))
        begins = line.startswith(("def ", "class ", "@"))
        after = made and made[-1].startswith("@")
        if top and (begins or within) and not after:
            while made and not made[-1]:
                made.pop()
            made += ["", ""] if made else []
        if top:
            within = begins
        if line or made[-2:] != ["", ""]:
            made.append(line)
    return "\n".join(made).strip("\n") + "\n"


def _body(recipe: Recipe, setting: Setting) -> list[str]:
    is_stacked = recipe.training.pretraining
    lines = [*_head(recipe, setting), *_data(recipe, setting)]
    if steps.is_noisy(recipe):
        noise = [
            parts.noise(recipe.corruption.kind),
            "",
            *steps.add_noise(recipe, len(setting.shape)),
        ]
        lines += ["", "# --- noise", "", *noise]
    lines += ["", "# --- the networks", "", "@PARTS@", ""]
    half = setting.precision == "bf16"
    lines += (
        stacked.networks(recipe, setting.shape, setting.classes, half)
        if is_stacked
        else (_networks(recipe, setting, half))
    )
    lines += ["", "# --- training", ""]
    if rate := parts.SCHEDULES[recipe.training.schedule]:
        lines += [rate.strip("\n"), "", ""]
    lines += [*loop.train(recipe, half), "", ""]
    lines += (
        stacked.phases(recipe)
        if is_stacked
        else [
            *steps.objective(recipe),
            "",
            "",
            f"train({_parameters(recipe)}, {_learned(recipe)}, cost_of)",
        ]
    )
    return [*lines, 'print("Optimization Finished!")', *_end(recipe, is_stacked)]


def _head(recipe: Recipe, setting: Setting) -> list[str]:
    title = plain(recipe.title).replace('"', "'").replace("\\", "/")
    where = "FOLDER_WITH_MNIST" if not setting.data_file else "[DATA]"
    optional = ', nargs="?"' if setting.data_file else ""
    training = recipe.training
    modules = ["argparse"] + ([] if setting.data_file else ["gzip"])
    calculates = training.schedule != "constant" or training.optimiser == "muon"
    modules += ["math"] if calculates else []
    modules += [] if setting.data_file else ["struct"]
    return [
        f'"""{title}.',
        "",
        f"The recipe “{recipe.name}” of aeviz as a plain PyTorch program:",
        "",
        f"    python THIS_FILE {where} [--steps N] [--costs FILE]",
        "",
        "It needs torch and numpy alone. Order, first weights and noise come from torch's",
        "generators, seeded as in aeviz, so the costs of both are equal but for the last digits.",
        '"""',
        "",
        *(f"import {module}" for module in [*modules, "zlib"]),
        "from pathlib import Path",
        "",
        "import numpy as np",
        "import torch",
        "from torch import nn",
        "from torch.nn import functional",
        "",
        "parser = argparse.ArgumentParser()",
        f'parser.add_argument("data"{optional})',
        'parser.add_argument("--steps", type=int, help="stop after so many steps")',
        'parser.add_argument("--costs", help="write the cost of every step into this file")',
        "options = parser.parse_args()",
        f"torch.set_num_threads({setting.threads})  # with others the last digits differ",
        "",
        f"seed = {recipe.seed}",
        f"learning_rate = {training.learning_rate!r}",
        f"training_epochs = {training.epochs}",
        f"batch_size = {training.batch_size}",
        *networks.Sizes(recipe, setting.shape).head(),
        *([f"n_classes = {setting.classes}"] if recipe.task == "classify" else []),
        "",
        parts.STREAM,
    ]


def _data(recipe: Recipe, setting: Setting) -> list[str]:
    data = recipe.data
    text = parts.ARRAYS.format(file=setting.data_file) if setting.data_file else parts.MNIST
    lines = ["# --- data", text]
    if data.validation_images:
        lines.append(parts.VALIDATION.format(count=data.validation_images).strip("\n"))
    if data.pixel_range == "standardised":
        lines += [
            "# Each pixel gets mean 0 and deviation 1 over the training images.",
            "spread = X_train.std(axis=0, dtype=np.float64) / 255",
            "mean_pixel = torch.tensor(X_train.mean(axis=0, dtype=np.float64) / 255).float()",
            "deviation_pixel = torch.tensor(np.where(spread > 0, spread, 1.0)).float()",
        ]
    if data.labels:
        lines.append(
            parts.BALANCED.format(count=data.labels, classes=setting.classes, labels="Y_train")
        )
    return lines


def _cell(name: str) -> str:
    """A kind of recurrent layer, as its function and the row that names it."""
    update, gates, memories = CELLS[name]
    source = parts.source_of(update)
    return (
        f"{source}\n\n# How a state follows from the one before; gates and memories of a unit.\n"
        f"{name} = {update.__name__.strip('_')}_update, {gates}, {memories}"
    ).replace(f"def {update.__name__.strip('_')}(", f"def {update.__name__.strip('_')}_update(")


def _networks(recipe: Recipe, setting: Setting, half: bool) -> list[str]:
    made: list[networks.Stack] = []
    more: list[str] = []
    starts: list[str] = []
    if recipe.task == "regress" and recipe.network.kind == "recurrent":
        first = (networks.Sizes(recipe, setting.shape).down or [("n_code", 0)])[0][0]
        more = [
            f"layer = Recurrent({setting.shape[-1]}, {first}, {recipe.network.cell})",
            f"answer = nn.Linear({first}, 1)",
        ]
        starts = ["start(layer.input)", "start_recurrent(layer.recurrent)", "start(answer)"]
    else:
        made.append(networks.encoder(recipe, setting.shape, half))
        starts += made[0].starts
        if recipe.task == "reconstruct":
            made.append(networks.decoder(recipe, setting.shape, half))
            starts += made[1].starts
        else:
            name, outputs = ("classes", "n_classes")
            if recipe.task == "regress":
                name, outputs = "answer", str(setting.shape[0])
            size = "n_input" if recipe.network.kind == "linear" else "n_code"
            more = [f"{name} = nn.Linear({size}, {outputs})"]
            starts.append(f"start({name})")
    lines = [line for stack in made for line in stack.lines()] + more
    if recipe.network.kind == "conv":
        listed = " + ".join(f"list({stack.name})" for stack in made)
        lines += [
            f"for module in {listed}:",
            "    if isinstance(module, nn.Conv2d):  # as processors like filters best",
            "        module.to(memory_format=torch.channels_last)",
        ]
    return [*lines, "", "", *networks.first_weights(recipe, starts)]


def _parameters(recipe: Recipe) -> str:
    if recipe.task == "regress" and recipe.network.kind == "recurrent":
        return "[*layer.parameters(), *answer.parameters()]"
    second = {"reconstruct": "decoder", "classify": "classes", "regress": "answer"}[recipe.task]
    return f"[*encoder.parameters(), *{second}.parameters()]"


def _learned(recipe: Recipe) -> str:
    if recipe.task == "reconstruct":
        return "X_train, None"
    return "X_labelled, Y_labelled" if recipe.data.labels else "X_train, Y_train"


def _end(recipe: Recipe, is_stacked: bool) -> list[str]:
    """What it came to on the test set, and the costs as a file."""
    return [
        "",
        *loop.test(recipe, is_stacked),
        "",
        "if options.costs:",
        "    np.savetxt(options.costs, costs)",
    ]
