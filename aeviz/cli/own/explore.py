"""``aeviz explore``: a network of one's own in the window: map, drawing, decoding, bench.

Code is run only because it is named here, never by opening a file.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from aeviz.cli.options import WRONG_USE, add_data_options
from aeviz.cli.output import say
from aeviz.cli.terminal import load_data
from aeviz.core.base.errors import RecipeError
from aeviz.core.compute.display import why_no_window
from aeviz.core.data.base import Dataset


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "module",
        metavar="MODULE",
        help="FILE.py or package.module with torch.nn.Modules “encoder” and “decoder” (or"
        " “classifier”); it is run",
    )
    add_data_options(parser)


def run(options: argparse.Namespace) -> int:
    name = options.dataset or "mnist"
    dataset = load_data(name, options.data_dir)
    if not isinstance(dataset, Dataset):
        raise RecipeError(f"{dataset.title} has no pictures to explore: choose another dataset.")
    with tempfile.TemporaryDirectory(prefix="aeviz-explore-") as home:
        path = written(options.module, dataset, name, Path(home) / Path(options.module).stem)
        if problem := why_no_window():
            say(f"aeviz: {problem}")
            return WRONG_USE
        from aeviz.cli.main import open_window

        more = ["--data-dir", str(options.data_dir)] if options.data_dir else []
        return open_window(["--run", str(path), *more])


def written(module: str, dataset: Dataset, name: str, folder: Path) -> Path:
    """The user's network as a run of no step in ``folder``. Raises :class:`AevizError`."""
    from aeviz.core.models import own
    from aeviz.core.recipe.recipe import with_values
    from aeviz.core.recipe.schema import Recipe
    from aeviz.core.recipe.sections import Data, Network, Training
    from aeviz.core.snapshot import write_snapshot

    found = own.load(module)
    names_classes = found.make is None and found.decoder is None
    blank = Recipe(
        name="own",
        title=f"Your network {Path(module).stem}"[:120],
        task="classify" if names_classes else "reconstruct",
        data=Data(dataset=name),
        network=Network(kind="own"),
        training=Training(loss="cross-entropy" if names_classes else "mse"),
    )
    encoder, follows = found.encoder, found.decoder or found.classifier
    if found.make is not None:
        encoder, follows = found.make(blank)
    if encoder is None or follows is None:
        raise RecipeError(f"“{module}” has no encoder with a decoder or classifier: define them.")
    parts = encoder, follows
    own.use(lambda recipe: parts)
    shape, classes = dataset.image_shape, len(dataset.class_names)
    decoder, classifier = (None, follows) if names_classes else (follows, None)
    model = own.wrapped(encoder, decoder, shape, classifier, classes)
    recipe = with_values(blank, [("code_size", model.code_size)])
    return write_snapshot(recipe, model, dataset, folder)
