"""The groups of values that make a recipe, one struct each.

The fields carry their own label (``title``), help (``description``), range and unit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from msgspec import Meta, Struct

from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.core.recipe.fields import about

if TYPE_CHECKING:
    CorruptionKind = str
else:  # the kinds are the rows of one table, which a type checker cannot read
    CorruptionKind = Literal[tuple(CORRUPTIONS)]
DATASET_NAME = r"^[^\W_]([\w .,+()-]{0,62}[\w.+)])?\Z"
"""Letters of any script, digits and a few signs; which names there are, ``core.data`` knows."""
Activation = Literal["linear", "sigmoid", "tanh", "relu", "gelu", "softplus"]
Size = Annotated[int, Meta(ge=1, le=4096)]
CodeSize = Annotated[int, Meta(ge=1, le=32768)]
"""The maps of a picture of 64 × 64 pixels may be a code."""
LayerSizes = tuple[Size, ...]
Dropout = Annotated[float, Meta(ge=0, le=0.95)]
Count = Annotated[int, Meta(ge=0, le=10_000_000)]
Steps = Annotated[int, Meta(ge=0, le=1_000_000_000)]


class Data(Struct, frozen=True, forbid_unknown_fields=True):
    """Which data, how they are split, and the range that pixels are brought to."""

    dataset: Annotated[
        str,
        Meta(pattern=DATASET_NAME),
        about(
            "Dataset",
            "What to learn from: digits, other pictures, your own, or for regression points of a"
            " line and waves.",
        ),
    ] = "mnist"
    pixel_range: Annotated[
        Literal["unit", "centred", "standardised"],
        about(
            "Pixel range",
            "The numbers that stand for black and white. Standardised: each pixel with mean 0 and"
            " deviation 1 over the training images.",
        ),
    ] = "unit"
    validation_images: Annotated[
        Count,
        about(
            "Validation images",
            "Held back from the end of the training images (classic split: 5,000).",
        ),
    ] = 0
    labels: Annotated[
        Count,
        about(
            "Labels used",
            "How many labelled images a classifier learns from, as many of each class; 0: all.",
        ),
    ] = 0


class Corruption(Struct, frozen=True, forbid_unknown_fields=True):
    """What is done to the input while the target stays clean."""

    kind: Annotated[
        CorruptionKind,
        about(
            "Noise",
            "What is done to the input picture. Mixed: Gaussian for half of the pictures, masking"
            " or inversion for the others.",
        ),
    ] = "none"
    strength: Annotated[
        float,
        Meta(ge=0, le=1),
        about(
            "Noise strength",
            "Gaussian: its standard deviation; masking, salt and pepper, inversion: share of"
            " pixels; occlusion: share of the width; blur: tenths of the width.",
            live=True,
        ),
    ] = 0.0
    clip: Annotated[
        bool, about("Clip noise", "Keep noisy pixels inside the range of clean ones.")
    ] = False
    random_strength: Annotated[
        bool,
        about(
            "Random strength",
            "In training, draw the strength of each image from 0 up to the one set.",
        ),
    ] = False


class Network(Struct, frozen=True, forbid_unknown_fields=True):
    """How encoder and decoder are built. Layer sizes count units."""

    kind: Annotated[
        Literal["dense", "conv", "recurrent", "linear", "own"],
        about(
            "Network",
            "Dense: every unit sees all of the layer before. Convolutional: filters that move over"
            " the image. Recurrent: reads row by row. Linear: no layers before the output."
            " Own: what a program of yours makes.",
        ),
    ] = "dense"
    encoder_layers: Annotated[
        LayerSizes,
        Meta(max_length=8),
        about("Encoder layers", "Units of each hidden layer between the image and the code."),
    ] = (256,)
    code_size: Annotated[CodeSize, about("Code size", "How many numbers the code has.")] = 2
    decoder_layers: Annotated[
        LayerSizes | None,
        about(
            "Decoder layers",
            "Units of each hidden layer from the code back to the image; empty: the encoder,"
            " mirrored.",
        ),
    ] = None
    channels: Annotated[
        LayerSizes,
        Meta(max_length=8),
        about("Feature maps", "Maps of each level; every level halves height and width."),
    ] = (16, 8, 8)
    kernel_size: Annotated[
        int, Meta(ge=1, le=9), about("Filter size", "Height and width of a filter, in pixels.")
    ] = 3
    level_depth: Annotated[
        int, Meta(ge=1, le=4), about("Level depth", "Convolutions on each level.")
    ] = 1
    resampling: Annotated[
        Literal["pool", "stride"],
        about(
            "Resampling",
            "Pooling: maximum of 2 × 2 down, repeated pixels up. Strided filters: these down, pixel"
            " shuffle up.",
        ),
    ] = "pool"
    map_code: Annotated[
        bool,
        about("Maps as code", "The last level's maps are the code, without dense layers."),
    ] = False
    cell: Annotated[
        Literal["rnn", "gru", "lstm"],
        about("Cell", "How the state follows from the one before."),
    ] = "rnn"
    stateful: Annotated[
        bool,
        about("Carry state", "A batch goes on where the one before ended."),
    ] = False
    activation: Annotated[
        Activation, about("Activation", "What hidden layers do to their sums.")
    ] = "relu"
    activations: Annotated[
        tuple[Activation, ...] | None,
        about(
            "Activation per layer",
            "What each encoder layer, then each decoder layer does to its sums; empty: the same.",
        ),
    ] = None
    code_activation: Annotated[Activation, about("Code activation", "The same for the code.")] = (
        "linear"
    )
    output_activation: Annotated[
        Activation, about("Output activation", "The same for the output pixels.")
    ] = "sigmoid"
    dropout: Annotated[
        Dropout,
        about("Dropout", "Share of hidden units switched off at random in each training step."),
    ] = 0.0
    code_dropout: Annotated[Dropout, about("Code dropout", "The same for the code's numbers.")] = (
        0.0
    )
    init: Annotated[
        Literal["xavier", "he", "normal", "truncated-normal"],
        about(
            "Initial weights",
            "Glorot: uniform, zero biases. He: the same for ReLU. The others use the two scales.",
        ),
    ] = "xavier"
    init_scale: Annotated[
        float,
        Meta(gt=0, le=10),
        about("Weight scale", "Standard deviation of normal initial weights."),
    ] = 0.1
    bias_scale: Annotated[
        float,
        Meta(ge=0, le=10),
        about("Bias scale", "Standard deviation of normal initial biases; 0 starts them at zero."),
    ] = 0.0
    zero_output: Annotated[
        bool, about("Zero output layer", "Start the last layer's weights at zero.")
    ] = False

    @property
    def decoder_sizes(self) -> tuple[int, ...]:
        """Units of the decoder's hidden layers."""
        down = self.encoder_layers
        return tuple(reversed(down)) if self.decoder_layers is None else self.decoder_layers

    @property
    def encoder_activations(self) -> tuple[Activation, ...]:
        """One for each hidden layer of the encoder."""
        count = len(self.encoder_layers)
        return self.activations[:count] if self.activations else (self.activation,) * count

    @property
    def decoder_activations(self) -> tuple[Activation, ...]:
        """One for each hidden layer of the decoder."""
        first, count = len(self.encoder_layers), len(self.decoder_sizes)
        return self.activations[first:] if self.activations else (self.activation,) * count


class Code(Struct, frozen=True, forbid_unknown_fields=True):
    """What the bottleneck is."""

    kind: Annotated[
        Literal["plain", "variational", "k-sparse", "nested"],
        about(
            "Code",
            "Plain: numbers. Variational: a mean and a variance for each, drawn at random in"
            " training. k-sparse: only the largest numbers are kept. Nested: in training only the"
            " first numbers are kept, so that each adds to those before it.",
        ),
    ] = "plain"
    beta: Annotated[
        float,
        Meta(ge=0, le=1000),
        about(
            "Beta",
            "Weight of the divergence from the standard normal distribution; 1 with binary"
            " cross-entropy is the plain VAE.",
            live=True,
        ),
    ] = 1.0
    active_units: Annotated[Size, about("Active units", "How many of its numbers are kept.")] = 16
    idle_weight: Annotated[
        float,
        Meta(ge=0, le=1000),
        about(
            "Revival",
            "How strongly numbers that no picture of a batch uses are drawn towards use; 0: not"
            " at all, so that most of them may never be used.",
        ),
    ] = 0.0
    kept_numbers: Annotated[
        LayerSizes | None,
        about(
            "Kept numbers",
            "For each image one of these is drawn, and only so many of the first numbers are kept;"
            " what stands twice comes twice as often; empty: 2, 4, 8 and so on to all.",
        ),
    ] = None


class Penalty(Struct, frozen=True, forbid_unknown_fields=True):
    """What is added to the loss so that the code becomes as wanted."""

    kind: Annotated[
        Literal["none", "l1", "kl", "contractive", "neighbours", "info-nce"],
        about(
            "Penalty",
            "L1: the code's absolute values. Kullback–Leibler: distance of each unit's mean from"
            " the target. Contractive: how much the code moves with the input. Neighbours: codes of"
            " pictures that are alike lie close together, those of others apart (UMAP); with"
            " InfoNCE, nearer to each other than to all others of a batch (t-SNE).",
        ),
    ] = "none"
    penalty_weight: Annotated[
        float,
        Meta(ge=0, le=1_000_000),
        about("Penalty weight", "What the penalty is multiplied by.", live=True),
    ] = 0.001
    sparsity: Annotated[
        float,
        Meta(gt=0, le=0.99),
        about(
            "Target activity",
            "How active a unit should be on average; 0 is inactive (for tanh: -1).",
        ),
    ] = 0.05
    neighbours: Annotated[
        int,
        Meta(ge=2, le=100),
        about(
            "Neighbours",
            "How many of the most alike training pictures are looked for, once before training:"
            " few keep what is near, many keep the whole.",
        ),
    ] = 15


NEED_NEIGHBOURS = frozenset({"neighbours", "info-nce"})
"""Penalties of two pictures: what is measured of single ones says nothing of them."""


class Training(Struct, frozen=True, forbid_unknown_fields=True):
    """How the weights are found."""

    loss: Annotated[
        Literal["mse", "bce", "half-mse", "cross-entropy"],
        about(
            "Loss",
            "How outputs are compared with targets: per pixel, or for classifiers by the class.",
        ),
    ] = "mse"
    optimiser: Annotated[
        Literal["adam", "adamw", "muon", "rmsprop", "sgd", "adadelta"],
        about(
            "Optimiser",
            "The rule that turns gradients into updates. Muon makes all directions of an update of"
            " a weight matrix equally long: it often needs fewer steps, which cost little more with"
            " convolutions and several times as much with large dense layers.",
        ),
    ] = "adam"
    learning_rate: Annotated[
        float, Meta(gt=0, le=100), about("Learning rate", "How large each update is.", live=True)
    ] = 0.001
    schedule: Annotated[
        Literal["constant", "cosine", "one-cycle"],
        about("Schedule", "How the learning rate changes: not at all, falling, or rising first."),
    ] = "constant"
    weight_decay: Annotated[
        float,
        Meta(ge=0, le=10),
        about("Weight decay", "How strongly weights are pulled to zero in each update."),
    ] = 0.0
    batch_size: Annotated[
        int, Meta(ge=1, le=65_536), about("Batch size", "Images per update.", unit="images")
    ] = 256
    batch_order: Annotated[
        Literal["shuffled", "contiguous", "sequential", "sliding"],
        about(
            "Batch order",
            "How the images of a batch are chosen. Sliding: each batch starts one item after the"
            " one before.",
        ),
    ] = "shuffled"
    precision: Annotated[
        Literal["float32", "bf16", "auto"],
        about(
            "Precision",
            "Products of weights in 16 bits are faster on processors made for it; the last choice"
            " takes them there, and 32 bits on others.",
        ),
    ] = "float32"
    epochs: Annotated[
        int,
        Meta(ge=1, le=100_000),
        about("Epochs", "Passes over the training images, in each phase."),
    ] = 10
    steps: Annotated[
        Steps,
        about(
            "Step limit",
            "End each phase after so many updates, even within an epoch; 0: after its epochs.",
        ),
    ] = 0
    test_every: Annotated[
        Steps,
        about(
            "Test every",
            "Updates from one test to the next, counted from the first; 0: test after each epoch.",
            unit="steps",
        ),
    ] = 0
    pretraining: Annotated[
        bool,
        about(
            "Pre-training",
            "Each layer first learns to restore its input; then the layers are put together and"
            " fine-tuned.",
        ),
    ] = False
    tuning_noise: Annotated[
        bool,
        about(
            "Noise in tuning",
            "Use noise and dropout also while a pre-trained classifier is fine-tuned.",
        ),
    ] = False
