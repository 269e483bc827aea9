"""Pieces of the program, as they stand in it: each is written only where it is needed."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from types import FunctionType

from aeviz.core.compute.muon import muon
from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.core.models.objectives import BinaryCrossEntropy

STREAM = '''
def stream(purpose, number=0):
    """A random generator of its own for each purpose, step and epoch: a run is the same always."""
    return torch.Generator().manual_seed(zlib.crc32(f"{seed}/{purpose}/{number}".encode()))
'''

MNIST = '''
def read_idx(name):
    """An array from one of MNIST's files, which may be packed by gzip."""
    path = next(p for p in Path(options.data).rglob(f"{name}*") if p.is_file())
    with (gzip.open if path.suffix == ".gz" else open)(path, "rb") as file:
        content = file.read()
    ranks = content[3]
    shape = struct.unpack(f">{ranks}I", content[4 : 4 + 4 * ranks])
    return np.frombuffer(content, np.uint8, offset=4 + 4 * ranks).reshape(shape).copy()


X_train, Y_train = read_idx("train-images"), read_idx("train-labels")
X_test, Y_test = read_idx("t10k-images"), read_idx("t10k-labels")
'''

ARRAYS = """
# The data lie beside this program, or where it is told.
with np.load(options.data or Path(__file__).with_name("{file}")) as arrays:
    X_train, Y_train = arrays["X_train"], arrays["Y_train"]
    X_test, Y_test = arrays["X_test"], arrays["Y_test"]
"""

VALIDATION = """
# The last images are held back for validation.
X_train, Y_train = X_train[:-{count}], Y_train[:-{count}]
"""

BALANCED = """
# Only {count:,} labelled images are learned from, as many of each class.
rank = np.empty(len({labels}), np.int64)
for value in range({classes}):
    mine = np.flatnonzero({labels} == value)
    rank[mine] = np.arange(len(mine)) * {classes} + value
chosen = np.sort(np.argsort(rank, kind="stable")[:{count}])
X_labelled, Y_labelled = X_train[chosen], Y_train[chosen]
"""

MODULES: dict[str, str] = {
    "InFull": '''
class InFull(nn.Module):
    """Back to 32 bits: codes, outputs and losses need all digits."""

    def forward(self, values):
        return values.float()
''',
    "Narrow": '''
class Narrow(nn.Linear):
    """A layer that is calculated in 32 bits always: a small code would lie on a grid else."""

    def forward(self, values):
        with torch.autocast("cpu", enabled=False):
            return super().forward(values.float())
''',
    "Dropout": '''
class Dropout(nn.Module):
    """Switches a fraction of the units off while training, with the step's own random numbers."""

    def __init__(self, fraction):
        super().__init__()
        self.fraction = fraction

    def forward(self, values):
        if not self.training:
            return values
        kept = torch.empty_like(values).bernoulli_(1 - self.fraction, generator=generator)
        return values * kept.div_(1 - self.fraction)
''',
    "Swap": '''
class Swap(nn.Module):
    """Colours before rows, or rows before colours."""

    def forward(self, values):
        return values.transpose(1, 2)
''',
    "Cut": '''
class Cut(nn.Module):
    """The middle of maps that are larger than the image."""

    def __init__(self, height, width):
        super().__init__()
        self.height, self.width = height, width

    def forward(self, maps):
        top = (maps.shape[-2] - self.height) // 2
        left = (maps.shape[-1] - self.width) // 2
        return maps[..., top : top + self.height, left : left + self.width]
''',
    "Recurrent": '''
class Recurrent(nn.Module):
    """A layer that passes its state from step to step."""

    def __init__(self, features, units, cell):
        super().__init__()
        update, gates, self.memories = cell
        self.update, self.units = update, units
        self.input = nn.Linear(features, gates * units)
        self.recurrent = nn.Linear(units, gates * units, bias=False)

    def follow(self, sequences, state=None):
        """Outputs [b, t, units] of sequences [b, t, features], and the last state."""
        if state is None:
            state = (sequences.new_zeros((len(sequences), self.units)),) * self.memories
        outputs = []
        for step in self.input(sequences).unbind(1):
            state = self.update(step, state, self.recurrent)
            outputs.append(state[0])
        return torch.stack(outputs, 1), state
''',
    "Rows": '''
class Rows(Recurrent):
    """Reads an image row by row; what it knows at the end."""

    def forward(self, images):
        return self.follow(images)[1][0]
''',
    "Repeat": '''
class Repeat(Recurrent):
    """Writes an image row by row, the code being its input each time."""

    def __init__(self, features, units, cell, height):
        super().__init__(features, units, cell)
        self.height = height

    def forward(self, codes):
        return self.follow(codes.unsqueeze(1).expand(-1, self.height, -1))[0]
''',
}
"""By the name that the lines of a network call them."""

STARTS = {
    "xavier": "nn.init.xavier_uniform_(layer.weight, gain, generator=first_weights)",
    "he": 'nn.init.kaiming_uniform_(layer.weight, nonlinearity="relu", generator=first_weights)',
    "normal": "nn.init.normal_(layer.weight, std={scale!r}, generator=first_weights)",
    "truncated-normal": (
        "nn.init.trunc_normal_(\n"
        "        layer.weight, std={scale!r}, a={low!r}, b={high!r}, generator=first_weights\n    )"
    ),
}

OPTIMISERS = {
    "adam": "torch.optim.Adam(parameters, lr, weight_decay={decay!r}, fused=True)",
    "adamw": "torch.optim.AdamW(parameters, lr, weight_decay={decay!r}, fused=True)",
    "muon": "Muon(parameters, lr, {decay!r})",
    "rmsprop": "torch.optim.RMSprop(parameters, lr, alpha=0.9, eps=1e-7, weight_decay={decay!r})",
    "sgd": "torch.optim.SGD(parameters, lr, weight_decay={decay!r}, fused=True)",
    "adadelta": "torch.optim.Adadelta(parameters, lr, rho=0.95, eps=1e-7, weight_decay={decay!r})",
}

SCHEDULES = {
    "constant": "",
    "cosine": '''
def rate_at(fraction):
    """The learning rate when so much of the training is done: down along half a wave."""
    return learning_rate * 0.5 * (1 + math.cos(math.pi * fraction))
''',
    "one-cycle": '''
def rate_at(fraction):
    """The learning rate when so much of the training is done: up quickly, then slowly down."""
    if fraction < 0.3:
        wave = 0.5 * (1 + math.cos(math.pi * (fraction / 0.3)))
        return learning_rate * (0.04 + (1 - 0.04) * (1 - wave))
    wave = 0.5 * (1 + math.cos(math.pi * ((fraction - 0.3) / (1 - 0.3))))
    return learning_rate * (4e-6 + (1 - 4e-6) * wave)
''',
}

ORDERS = {
    "shuffled": 'torch.randperm(count, generator=stream("order", epoch))',
    "sequential": "torch.arange(count)",
    "sliding": "torch.arange(count).unfold(0, batch_size, 1).flatten()",
    "contiguous": "contiguous_blocks(count, batch_size, epoch)",
}
"""The images of an epoch's batches, one after the other."""

BLOCKS = '''
def contiguous_blocks(count, batch_size, epoch):
    """As many whole blocks as fit, each from a random place."""
    shape = (count // batch_size, 1)
    starts = torch.randint(0, count - batch_size + 1, shape, generator=stream("order", epoch))
    return (starts + torch.arange(batch_size)).flatten()
'''

LOSSES = {
    "mse": "functional.mse_loss({output}, {target})",
    "half-mse": "0.5 * functional.mse_loss({output}, {target})",
    "bce": "CrossEntropy.apply({output}, {target})",
    "cross-entropy": "functional.cross_entropy({output}, {target})",
}


def source_of(function: Callable[..., object]) -> str:
    """A function of the core as plain PyTorch, after those of its module that it calls.

    It is pure: nothing of aeviz but its own module, torch, and torch's functions.
    """
    found: dict[str, str] = {}
    _collect(function, found)
    text = "\n\n".join(source.strip() for source in found.values()) + "\n"
    for name in found:
        text = re.sub(rf"(?<![\w.]){re.escape(name)}\b", name.strip("_"), text)
    return text


def _collect(function: Callable[..., object], found: dict[str, str]) -> None:
    assert isinstance(function, FunctionType)  # noqa: S101 - narrows the type
    for name in function.__code__.co_names:
        other = function.__globals__.get(name)
        if not isinstance(other, FunctionType) or other.__module__ != function.__module__:
            continue
        if name not in found:
            _collect(other, found)
    source = _of_whole_batches(inspect.getsource(function))
    source = re.sub(
        r"^    (import torch|from torch.nn import functional)\n\n?", "", source, flags=re.M
    )
    head, _, body = source.partition("\n")
    while not head.rstrip().endswith(":"):
        more, _, body = body.partition("\n")
        head += "\n" + more
    # Types are for those who maintain it; a program to read does without.
    head = re.sub(
        r": (list|[A-Z]\w*|float|bool)(\[\w+\])?( \| \w+)?", "", re.sub(r" -> .*:$", ":", head)
    )
    body = re.sub(r"^\n+", "", body)
    found[function.__name__] = f"{head}\n{body}"


def _of_whole_batches(source: str) -> str:
    """The same where one process has the whole batch; see ``core/graphics/part.py``."""
    source = re.sub(
        r"drawn\((\S+), partial\((torch\.\w+), ([^()]*)\)(?:, axis)?\)", r"\2(\1, \3)", source
    )
    source = re.sub(r"largest_of\((\w+)\)", r"float(\1.max())", source)
    return re.sub(r", axis(: int )?= ?\d|^ +# The axis .*\n", "", source, flags=re.M)


def _cross_entropy() -> str:
    """The core's binary cross-entropy: torch's own differs in the last digits, which a recipe with
    steps as large as those of ``conv`` makes visible within a hundred."""
    source = inspect.getsource(BinaryCrossEntropy)
    bare = re.sub(r"(?m)^( +def .*?)(?:: \w+)?\) -> .*:$", r"\1):", source)
    return re.sub(r"(?<=[a-z]): [A-Z]\w*(?=[,)])", "", bare).replace("BinaryC", "C")


MODULES["CrossEntropy"] = _cross_entropy()

_MUON = '''
class Muon:
    """Weights by Muon, biases by AdamW."""

    def __init__(self, parameters, lr, weight_decay):
        parameters = list(parameters)
        self.weights = [p for p in parameters if p.dim() > 1]
        self.momenta = [torch.zeros_like(p) for p in self.weights]
        biases = [p for p in parameters if p.dim() <= 1]
        self.biases = torch.optim.AdamW(biases, lr, weight_decay=weight_decay, fused=True)
        self.param_groups = self.biases.param_groups

    def zero_grad(self):
        for weight in self.weights:
            weight.grad = None
        self.biases.zero_grad()

    @torch.no_grad()
    def step(self):
        group = self.param_groups[0]
        gradients = [weight.grad for weight in self.weights]
        muon(self.weights, gradients, self.momenta, group["lr"], group["weight_decay"])
        self.biases.step()
'''

MODULES["Muon"] = source_of(muon) + _MUON


def noise(kind: str) -> str:
    """The functions that do to pictures what a kind of corruption does."""
    return source_of(CORRUPTIONS[kind].apply)
