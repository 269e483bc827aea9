"""The groups of values that make a recipe, one struct each.

The fields carry their own label (``title``), help (``description``), range and unit.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from msgspec import Meta, Struct

CorruptionKind = Literal[
    "none", "gaussian", "masking", "salt-and-pepper", "inversion", "occlusion", "blur", "mixed"
]
CORRUPTION_KINDS: tuple[str, ...] = get_args(CorruptionKind)

LIVE = {"live": True}
"""Marks a field that may be changed while training runs (``Tune``)."""


class Data(Struct, frozen=True, forbid_unknown_fields=True):
    """Which data, how they are split, and the range that pixels are brought to."""

    dataset: Annotated[
        Literal["mnist", "builtin", "line", "waves"],
        Meta(
            title="Dataset",
            description="What to learn from: images of digits, or for regression"
            " points of a line and waves.",
        ),
    ] = "mnist"
    pixel_range: Annotated[
        Literal["unit", "centred", "standardised"],
        Meta(
            title="Pixel range",
            description="unit: pixels in [0, 1]; centred: pixels in [-0.5, 0.5]; standardised:"
            " each pixel with mean 0 and deviation 1 over the training images.",
        ),
    ] = "unit"
    validation_images: Annotated[
        int,
        Meta(
            ge=0,
            le=10_000_000,
            title="Validation images",
            description="Held back from the end of the training images (classic split: 5,000).",
        ),
    ] = 0
    labels: Annotated[
        int,
        Meta(
            ge=0,
            le=10_000_000,
            title="Labels used",
            description="How many labelled images a classifier learns from, as many of each"
            " class; 0: all.",
        ),
    ] = 0


class Corruption(Struct, frozen=True, forbid_unknown_fields=True):
    """What is done to the input while the target stays clean."""

    kind: Annotated[
        CorruptionKind,
        Meta(
            title="Noise",
            description="What is done to the input picture; mixed: Gaussian for half of the"
            " pictures, masking or inversion for the others.",
        ),
    ] = "none"
    strength: Annotated[
        float,
        Meta(
            ge=0,
            le=1,
            title="Noise strength",
            description="Gaussian: its standard deviation; masking, salt and pepper, inversion:"
            " share of pixels; occlusion: share of the width; blur: tenths of the width.",
            extra=LIVE,
        ),
    ] = 0.0
    clip: Annotated[
        bool,
        Meta(title="Clip noise", description="Keep noisy pixels inside the range of clean ones."),
    ] = False
    random_strength: Annotated[
        bool,
        Meta(
            title="Random strength",
            description="In training, draw the strength of each image from 0 up to the one set.",
        ),
    ] = False


class Code(Struct, frozen=True, forbid_unknown_fields=True):
    """What the bottleneck is."""

    kind: Annotated[
        Literal["plain", "variational", "k-sparse"],
        Meta(
            title="Code",
            description="plain: numbers; variational: a mean and a variance for each, drawn at"
            " random in training; k-sparse: only the largest numbers are kept.",
        ),
    ] = "plain"
    beta: Annotated[
        float,
        Meta(
            ge=0,
            le=1000,
            title="Beta",
            description="variational: weight of the divergence from the standard normal"
            " distribution; 1 with binary cross-entropy is the plain VAE.",
            extra=LIVE,
        ),
    ] = 1.0
    active_units: Annotated[
        int,
        Meta(ge=1, le=4096, title="Active units", description="k-sparse: how many are kept."),
    ] = 16


class Penalty(Struct, frozen=True, forbid_unknown_fields=True):
    """What is added to the loss so that the code becomes as wanted."""

    kind: Annotated[
        Literal["none", "l1", "kl", "contractive"],
        Meta(
            title="Penalty",
            description="l1: the code's absolute values; kl: distance of each unit's mean from"
            " the target; contractive: how much the code moves with the input.",
        ),
    ] = "none"
    penalty_weight: Annotated[
        float,
        Meta(
            ge=0,
            le=1_000_000,
            title="Penalty weight",
            description="What the penalty is multiplied by.",
            extra=LIVE,
        ),
    ] = 0.001
    sparsity: Annotated[
        float,
        Meta(
            gt=0,
            le=0.99,
            title="Target activity",
            description="kl: how active a unit should be on average; 0 is inactive (for tanh: -1).",
        ),
    ] = 0.05


class Training(Struct, frozen=True, forbid_unknown_fields=True):
    """How the weights are found."""

    loss: Annotated[
        Literal["mse", "bce", "half-mse", "cross-entropy"],
        Meta(
            title="Loss",
            description="mse: mean squared error; half-mse: half of it; bce: binary cross-entropy"
            " per pixel; cross-entropy: for classifiers.",
        ),
    ] = "mse"
    optimiser: Annotated[
        Literal["adam", "adamw", "rmsprop", "sgd", "adadelta"],
        Meta(title="Optimiser", description="The rule that turns gradients into updates."),
    ] = "adam"
    learning_rate: Annotated[
        float,
        Meta(
            gt=0,
            le=100,
            title="Learning rate",
            description="How large each update is.",
            extra=LIVE,
        ),
    ] = 0.001
    schedule: Annotated[
        Literal["constant", "cosine", "one-cycle"],
        Meta(
            title="Schedule",
            description="How the learning rate changes: not at all, falling, or rising first.",
        ),
    ] = "constant"
    weight_decay: Annotated[
        float,
        Meta(
            ge=0,
            le=10,
            title="Weight decay",
            description="How strongly weights are pulled to zero in each update.",
        ),
    ] = 0.0
    batch_size: Annotated[
        int,
        Meta(
            ge=1,
            le=65_536,
            title="Batch size",
            description="Images per update.",
            extra={"unit": "images"},
        ),
    ] = 256
    batch_order: Annotated[
        Literal["shuffled", "contiguous", "sequential", "sliding"],
        Meta(
            title="Batch order",
            description="shuffled; contiguous: blocks from random places; sequential: as stored;"
            " sliding: each batch starts one item after the one before.",
        ),
    ] = "shuffled"
    precision: Annotated[
        Literal["float32", "bf16", "auto"],
        Meta(
            title="Precision",
            description="float32: 32 bits; bf16: products of weights in 16 bits, faster on"
            " processors made for it; auto: bf16 on those, float32 on others.",
        ),
    ] = "float32"
    epochs: Annotated[
        int,
        Meta(
            ge=1,
            le=100_000,
            title="Epochs",
            description="Passes over the training images, in each phase.",
        ),
    ] = 10
    steps: Annotated[
        int,
        Meta(
            ge=0,
            le=1_000_000_000,
            title="Step limit",
            description="End each phase after so many updates, even within an epoch; 0: after its"
            " epochs.",
        ),
    ] = 0
    test_every: Annotated[
        int,
        Meta(
            ge=0,
            le=1_000_000_000,
            title="Test every",
            description="Updates from one test to the next, counted from the first; 0: test after"
            " each epoch.",
            extra={"unit": "steps"},
        ),
    ] = 0
    pretraining: Annotated[
        bool,
        Meta(
            title="Pre-training",
            description="Classifier: each layer first learns to restore its input; then the"
            " layers are put together and fine-tuned.",
        ),
    ] = False
    tuning_noise: Annotated[
        bool,
        Meta(
            title="Noise in tuning",
            description="Use noise and dropout also while a pre-trained classifier is fine-tuned.",
        ),
    ] = False
