"""Networks of the user's own: any ``torch.nn.Module`` as encoder and decoder.

Code of one's own is run only when the command line or a program names it (:func:`use`), never
because a file says so: a recipe whose network is ``own`` says that it has one, not which.
"""

from __future__ import annotations

import copy
import importlib
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import torch
from torch import Generator, Tensor, nn

from aeviz.core.base.errors import RecipeError
from aeviz.core.compute.seeds import stream_seed
from aeviz.core.models.base import Autoencoder, Classifier, Coder, Decoder, Encoder
from aeviz.core.recipe.schema import Recipe

Make = Callable[[Recipe], tuple[nn.Module, nn.Module]]
"""Called with the recipe: its encoder, and its decoder or, for classes, what follows the code."""
_EXAMPLES = 2
_named: list[tuple[Make, str]] = []


def use(make: Make | None, name: str = "") -> None:
    """From now on recipes whose network is ``own`` have this one; None forgets it. ``name``: of the
    user's module, for another process."""
    _named[:] = [] if make is None else [(make, name)]


def taken() -> str:
    """The name of the user's module that is used, if there is one."""
    return _named[0][1] if _named else ""


def take(name: str) -> None:
    """Run the user's module, and use its ``make``, or else the parts that it has, for runs that
    were trained with it. Raises :class:`RecipeError`."""
    found = load(name)
    if found.make is not None:
        use(found.make, name)
        return
    encoder, follows = found.encoder, found.decoder or found.classifier
    assert encoder is not None and follows is not None  # noqa: S101, PT018 - load has looked
    use(lambda recipe: (encoder, follows), name)


class Found(NamedTuple):
    """What a module of the user's has: parts that are made, or a function that makes them."""

    encoder: nn.Module | None
    decoder: nn.Module | None
    classifier: nn.Module | None
    make: Make | None


def load(name: str) -> Found:
    """Run the user's module, a file or a name with dots, and take what it has.

    Raises :class:`RecipeError` if it cannot be run or has neither ``make`` nor an ``encoder``.
    """
    try:
        module = _module(name)
    except (Exception, SystemExit) as error:
        raise RecipeError(
            f"“{name}” cannot be run ({type(error).__name__}: {error}): mend it first."
        ) from error
    parts = [getattr(module, part, None) for part in ("encoder", "decoder", "classifier")]
    encoder, decoder, classifier = (p if isinstance(p, nn.Module) else None for p in parts)
    found = Found(encoder, decoder, classifier, _made_by(module))
    if found.make is None and (found.encoder is None or not (found.decoder or found.classifier)):
        raise RecipeError(
            f"“{name}” has no encoder with a decoder or classifier, nor a function"
            " make(recipe) -> (encoder, decoder): define them as torch.nn.Modules."
        )
    return found


def _made_by(module: ModuleType) -> Make | None:
    make = getattr(module, "make", None)
    return make if callable(make) else None


def _module(name: str) -> ModuleType:
    path = Path(name)
    if path.suffix != ".py":
        return importlib.import_module(name)
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError("it is no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules.setdefault(path.stem, module)
    spec.loader.exec_module(module)
    return module


# --- as one of our networks -------------------------------------------------------------------


class _Wrapped(nn.Module):
    """A module that knows nothing of our generators: with one it trains, by numbers from it."""

    def __init__(self, module: nn.Module) -> None:
        super().__init__()
        # As ours are; the user's may be of 16 bits, or of 64.
        self.module = module.to(torch.get_default_dtype())

    def _through(self, values: Tensor, generator: Generator | None) -> Tensor:
        self.module.train(generator is not None)
        if generator is None:
            return _tensor(self.module(values))
        with torch.random.fork_rng(devices=[]):
            drawn = torch.randint(2**31, (), generator=generator, device=generator.device)
            torch.manual_seed(int(drawn))
            return _tensor(self.module(values))


class OwnEncoder(_Wrapped, Encoder):
    """The user's encoder, given images in the layout that it takes."""

    def __init__(self, module: nn.Module, shape: tuple[int, ...]) -> None:
        super().__init__(module)
        self.layout, self.width = _layout(self.module, shape)

    def forward(self, inputs: Tensor, generator: Generator | None = None) -> Tensor:
        return self._through(_LAYOUTS[self.layout](inputs), generator).flatten(1)


class OwnDecoder(_Wrapped, Decoder):
    """The user's decoder, whose outputs get the shape of the images."""

    def __init__(self, module: nn.Module, shape: tuple[int, ...]) -> None:
        super().__init__(module)
        self.shape = shape

    def forward(self, codes: Tensor, generator: Generator | None = None) -> Tensor:
        return self._through(codes, generator).reshape(-1, *self.shape)


class _Head(_Wrapped):
    """The user's classifier after the code."""

    def __init__(self, module: nn.Module, classes: int) -> None:
        super().__init__(module)
        self.out_features = classes

    def forward(self, codes: Tensor) -> Tensor:
        return self._through(codes, None)


_LAYOUTS: dict[str, Callable[[Tensor], Tensor]] = {
    "as it is": lambda images: images,
    "with channels": lambda images: images.unsqueeze(1) if images.dim() == 3 else images,
    "flat": lambda images: images.flatten(1),
}
"""What an encoder may want of images ``[b, h, w]`` or ``[b, 3, h, w]``."""


def _tensor(output: object) -> Tensor:
    """What a module gives, of any type of numbers; of several things, such as mean and variance,
    the first."""
    first = output[0] if isinstance(output, tuple | list) else output
    if not isinstance(first, Tensor):
        raise RecipeError("Your network must give a tensor, or a tuple that begins with one.")
    return first.to(torch.get_default_dtype())


@torch.no_grad()
def _layout(module: nn.Module, shape: tuple[int, ...]) -> tuple[str, int]:
    """The first layout that an encoder takes, and the numbers of its code."""
    problem: Exception | None = None
    module.eval()
    for name in ("with channels", "flat", "as it is"):
        images = _LAYOUTS[name](torch.zeros(_EXAMPLES, *shape))
        try:
            codes = _tensor(module(images)).flatten(1)
        except (RuntimeError, ValueError, IndexError, TypeError) as error:
            problem = problem or error
            continue
        if len(codes) == _EXAMPLES:
            return name, codes.shape[1]
    size = " × ".join(map(str, shape))
    raise RecipeError(
        f"Your encoder takes no pictures of {size} pixels, neither with channels nor flat"
        f" ({problem}): choose a dataset that fits it."
    )


def wrapped(
    encoder: nn.Module,
    decoder: nn.Module | None,
    shape: tuple[int, ...],
    classifier: nn.Module | None = None,
    classes: int = 10,
) -> Coder:
    """The user's modules as one of our networks. Raises :class:`RecipeError` if they do not fit."""
    own = OwnEncoder(encoder, shape)
    codes = torch.zeros(_EXAMPLES, own.width)
    try:
        with torch.no_grad():
            if decoder is not None:
                OwnDecoder(decoder, shape)(codes)
                return Autoencoder(shape, own, OwnDecoder(decoder, shape), own.width)
            head = _Head(classifier or nn.Identity(), classes)
            if head(codes).shape != (_EXAMPLES, classes):
                raise ValueError(f"it gives {tuple(head(codes).shape[1:])}")
    except (RuntimeError, ValueError, IndexError, TypeError) as error:
        what = "pictures of the encoder's size" if decoder is not None else f"{classes} classes"
        raise RecipeError(
            f"What follows your encoder's {own.width} numbers does not give {what} ({error})."
        ) from error
    model = Classifier(shape, own, own.width, classes)
    model.head = head  # type: ignore[assignment]
    return model


def build(recipe: Recipe, shape: tuple[int, ...], classes: int) -> Coder:
    """The network that the user has named, for a recipe. Raises :class:`RecipeError`."""
    if not _named:
        raise RecipeError(
            "It has a network of your own, which no run brings with it. Name the file that makes"
            " it, as in “aeviz --network FILE.py --run DIR”."
        )
    with torch.device("cpu"), torch.random.fork_rng(devices=[]):
        torch.manual_seed(stream_seed(recipe.seed, "weights"))
        encoder, other = _named[0][0](recipe)
        if recipe.task == "classify":
            model = wrapped(encoder, None, shape, other, classes)
        else:
            model = wrapped(encoder, other, shape)
    if model.code_size != recipe.network.code_size:
        raise RecipeError(
            f"Your encoder gives {model.code_size} numbers: set the code size to {model.code_size}."
        )
    return model


@torch.no_grad()
def check_divisible(model: Coder) -> None:
    """Refuse a network of the user's that gives a picture another answer beside other pictures of
    its batch, or draws numbers in training: parts of a batch would not add up to it.

    Raises :class:`RecipeError`.
    """
    twin = copy.deepcopy(model).cpu()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        images = torch.rand(2 * _EXAMPLES, *model.image_shape)
        found = _answers(twin, images, 0)
        if not torch.allclose(found, _answers(twin, images, 1), rtol=1e-3, atol=1e-4):
            raise RecipeError(
                "Your network draws numbers at random in training (dropout, for example), which"
                " processes that train together would draw differently: train it in one process."
            )
        alone = _answers(twin, images[:_EXAMPLES], 0)
    if not torch.allclose(found[:_EXAMPLES], alone, rtol=1e-3, atol=1e-4):
        raise RecipeError(
            "Your network's answer for a picture depends on the other pictures of its batch (batch"
            " normalisation, for example), of which each process has only some: train it in one"
            " process."
        )


def _answers(model: Coder, images: Tensor, seed: int) -> Tensor:
    """What a network in training makes of images, one row for each."""
    generator = Generator().manual_seed(seed)
    codes = model.encoder(images, generator)
    if isinstance(model, Autoencoder):
        codes = torch.cat((codes, model.decoder(codes, generator).flatten(1)), 1)
    answers: Tensor = codes
    return answers
