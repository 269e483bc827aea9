"""``aeviz explore``: a network of one's own in the window: map, drawing, decoding, bench.

Code is run only because it is named here, never by opening a file.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from aeviz.cli.options import WRONG_USE, add_data_options
from aeviz.cli.output import say
from aeviz.cli.terminal import load_data, take_data
from aeviz.core.base.errors import RecipeError
from aeviz.core.compute.display import why_no_window
from aeviz.core.data.base import Dataset


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "module",
        metavar="MODULE",
        help="FILE.py or package.module with torch.nn.Modules “encoder” and “decoder” (or"
        " “classifier”), which is run; or an exported encoder, .pt2 or .onnx, or a folder with one",
    )
    parser.add_argument("decoder", nargs="?", metavar="DECODER", help="the exported decoder")
    add_data_options(parser)


def run(options: argparse.Namespace) -> int:
    take_data(options)
    name = options.dataset or "mnist"
    dataset = load_data(name, options.data_dir)
    if not isinstance(dataset, Dataset):
        raise RecipeError(f"{dataset.title} has no pictures to explore: choose another dataset.")
    with tempfile.TemporaryDirectory(prefix="aeviz-explore-") as home:
        folder = Path(home) / Path(options.module).stem
        path = written(options.module, dataset, name, folder, options.decoder)
        if problem := why_no_window():
            say(f"aeviz: {problem}")
            return WRONG_USE
        from aeviz.cli.main import open_window

        more = ["--data-dir", str(options.data_dir)] if options.data_dir else []
        return open_window(["--run", str(path), *more])


def written(
    module: str, dataset: Dataset, name: str, folder: Path, decoder: str | None = None
) -> Path:
    """The user's network as a run of no step in ``folder``: a module, or an exported pair.

    Raises :class:`AevizError`.
    """
    from aeviz.core.models import own, programs
    from aeviz.core.recipe.recipe import with_values
    from aeviz.core.recipe.schema import Recipe
    from aeviz.core.recipe.sections import Data, Network, Training
    from aeviz.core.snapshot import write_snapshot

    if decoder is not None or programs.is_exported(module):
        found = own.Found(*programs.load_pair(module, decoder), None, None)
    else:
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
    is_code = decoder is None and not programs.is_exported(module)
    own.use(lambda recipe: parts, module if is_code else "")
    shape, classes = dataset.image_shape, len(dataset.class_names)
    decodes, classifier = (None, follows) if names_classes else (follows, None)
    model = own.wrapped(encoder, decodes, shape, classifier, classes)
    recipe = with_values(blank, [("code_size", model.code_size)])
    return write_snapshot(recipe, model, dataset, folder)
