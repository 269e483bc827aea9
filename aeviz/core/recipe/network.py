"""The values of a recipe that say how encoder and decoder are built."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

Activation = Literal["linear", "sigmoid", "tanh", "relu", "gelu", "softplus"]
LayerSizes = tuple[Annotated[int, Meta(ge=1, le=4096)], ...]


class Network(Struct, frozen=True, forbid_unknown_fields=True):
    """How encoder and decoder are built. Layer sizes count units."""

    kind: Annotated[
        Literal["dense", "conv", "recurrent", "linear"],
        Meta(
            title="Network",
            description="dense: every unit sees all of the layer before; conv: filters that move"
            " over the image; recurrent: reads row by row; linear: no layers before the output.",
        ),
    ] = "dense"
    encoder_layers: Annotated[
        LayerSizes,
        Meta(
            max_length=8,
            title="Encoder layers",
            description="Units of each hidden layer between the image and the code.",
        ),
    ] = (256,)
    code_size: Annotated[
        int,
        Meta(ge=1, le=4096, title="Code size", description="How many numbers the code has."),
    ] = 2
    decoder_layers: Annotated[
        LayerSizes | None,
        Meta(
            title="Decoder layers",
            description="Units of each hidden layer from the code back to the image;"
            " empty: the encoder, mirrored.",
        ),
    ] = None
    channels: Annotated[
        LayerSizes,
        Meta(
            max_length=8,
            title="Feature maps",
            description="conv: maps of each level; every level halves height and width.",
        ),
    ] = (16, 8, 8)
    kernel_size: Annotated[
        int,
        Meta(ge=1, le=9, title="Filter size", description="conv: height and width of a filter."),
    ] = 3
    level_depth: Annotated[
        int,
        Meta(ge=1, le=4, title="Level depth", description="conv: convolutions on each level."),
    ] = 1
    resampling: Annotated[
        Literal["pool", "stride"],
        Meta(
            title="Resampling",
            description="conv: pool: maximum of 2 × 2 down, repeated pixels up; stride: strided"
            " filters down, pixel shuffle up.",
        ),
    ] = "pool"
    map_code: Annotated[
        bool,
        Meta(
            title="Maps as code",
            description="conv: the last level's maps are the code, without dense layers.",
        ),
    ] = False
    cell: Annotated[
        Literal["rnn", "gru", "lstm"],
        Meta(title="Cell", description="recurrent: how the state follows from the one before."),
    ] = "rnn"
    stateful: Annotated[
        bool,
        Meta(
            title="Carry state",
            description="recurrent regression: a batch goes on where the one before ended.",
        ),
    ] = False
    activation: Annotated[
        Activation, Meta(title="Activation", description="What hidden layers do to their sums.")
    ] = "relu"
    activations: Annotated[
        tuple[Activation, ...] | None,
        Meta(
            title="Activation per layer",
            description="dense: what each encoder layer, then each decoder layer does to its sums;"
            " empty: all the same.",
        ),
    ] = None
    code_activation: Annotated[
        Activation, Meta(title="Code activation", description="The same for the code.")
    ] = "linear"
    output_activation: Annotated[
        Activation, Meta(title="Output activation", description="The same for the output pixels.")
    ] = "sigmoid"
    dropout: Annotated[
        float,
        Meta(
            ge=0,
            le=0.95,
            title="Dropout",
            description="Share of hidden units switched off at random in each training step.",
        ),
    ] = 0.0
    code_dropout: Annotated[
        float,
        Meta(ge=0, le=0.95, title="Code dropout", description="The same for the code's numbers."),
    ] = 0.0
    init: Annotated[
        Literal["xavier", "he", "normal", "truncated-normal"],
        Meta(
            title="Initial weights",
            description="xavier: Glorot uniform with zero biases; he: the same for ReLU;"
            " the others use the two scales.",
        ),
    ] = "xavier"
    init_scale: Annotated[
        float,
        Meta(
            gt=0,
            le=10,
            title="Weight scale",
            description="Standard deviation of normal initial weights.",
        ),
    ] = 0.1
    bias_scale: Annotated[
        float,
        Meta(
            ge=0,
            le=10,
            title="Bias scale",
            description="Standard deviation of normal initial biases; 0 starts them at zero.",
        ),
    ] = 0.0
    zero_output: Annotated[
        bool,
        Meta(title="Zero output layer", description="Start the last layer's weights at zero."),
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
