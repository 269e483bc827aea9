"""The values of a recipe that say how encoder and decoder are built."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from aeviz.core.recipe.fields import about

Activation = Literal["linear", "sigmoid", "tanh", "relu", "gelu", "softplus"]
Size = Annotated[int, Meta(ge=1, le=4096)]
LayerSizes = tuple[Size, ...]
Dropout = Annotated[float, Meta(ge=0, le=0.95)]


class Network(Struct, frozen=True, forbid_unknown_fields=True):
    """How encoder and decoder are built. Layer sizes count units."""

    kind: Annotated[
        Literal["dense", "conv", "recurrent", "linear"],
        about(
            "Network",
            "dense: every unit sees all of the layer before; conv: filters that move over the"
            " image; recurrent: reads row by row; linear: no layers before the output.",
        ),
    ] = "dense"
    encoder_layers: Annotated[
        LayerSizes,
        Meta(max_length=8),
        about("Encoder layers", "Units of each hidden layer between the image and the code."),
    ] = (256,)
    code_size: Annotated[Size, about("Code size", "How many numbers the code has.")] = 2
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
        about("Feature maps", "conv: maps of each level; every level halves height and width."),
    ] = (16, 8, 8)
    kernel_size: Annotated[
        int, Meta(ge=1, le=9), about("Filter size", "conv: height and width of a filter.")
    ] = 3
    level_depth: Annotated[
        int, Meta(ge=1, le=4), about("Level depth", "conv: convolutions on each level.")
    ] = 1
    resampling: Annotated[
        Literal["pool", "stride"],
        about(
            "Resampling",
            "conv: pool: maximum of 2 × 2 down, repeated pixels up; stride: strided filters down,"
            " pixel shuffle up.",
        ),
    ] = "pool"
    map_code: Annotated[
        bool,
        about("Maps as code", "conv: the last level's maps are the code, without dense layers."),
    ] = False
    cell: Annotated[
        Literal["rnn", "gru", "lstm"],
        about("Cell", "recurrent: how the state follows from the one before."),
    ] = "rnn"
    stateful: Annotated[
        bool,
        about("Carry state", "recurrent regression: a batch goes on where the one before ended."),
    ] = False
    activation: Annotated[
        Activation, about("Activation", "What hidden layers do to their sums.")
    ] = "relu"
    activations: Annotated[
        tuple[Activation, ...] | None,
        about(
            "Activation per layer",
            "dense: what each encoder layer, then each decoder layer does to its sums; empty: all"
            " the same.",
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
            "xavier: Glorot uniform with zero biases; he: the same for ReLU; the others use the"
            " two scales.",
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
