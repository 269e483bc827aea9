"""Datasets that are known by their content, wherever they lie and whatever their files are called.

The hashes are of public record: of MNIST and Fashion-MNIST those of the unpacked files, of KMNIST,
EMNIST and QMNIST those of the gzipped files as they are published.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from typing import NamedTuple

from aeviz.core.data.shapes import Noun

IMAGES, LABELS, TEST_IMAGES, TEST_LABELS = PARTS = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)
"""What the four files of a set are called, as MNIST's are."""


class Pin(NamedTuple):
    """What one of the four files must be."""

    sha256: str
    """Of the unpacked file; empty if it is not known."""
    packed_size: int = 0
    """Bytes of the gzipped file on the mirrors."""
    packed: str = ""
    """SHA-256, or MD5 where that is not known, of the gzipped file; empty if it is not needed."""


class Known(NamedTuple):
    """A dataset that has a name of its own."""

    name: str
    title: str
    description: str
    classes: tuple[str, ...]
    """Names of the classes in the order of their labels, whatever number that begins with."""
    files: Mapping[str, Pin]
    """By :data:`PARTS`."""
    noun: Noun = "picture"
    normalised: bool = False
    licence: str = ""
    mirrors: tuple[str, ...] = ()
    """Where the four files can be fetched, if they can: folders, or ZIP archives with the files."""
    stem: str = ""
    """What the names of the published files begin with, if not with the part."""
    turned: bool = False
    """Whether rows and columns of its pictures are exchanged in the files."""
    first_label: int = 0
    """What the labels in the files begin with."""

    def published(self, part: str) -> str:
        """The name of one of :data:`PARTS` where the files are published."""
        return f"{self.stem}-{part.replace('t10k', 'test')}.gz" if self.stem else f"{part}.gz"

    def is_made_of(self, unpacked: Mapping[str, str], packed: Mapping[str, str] = {}) -> bool:
        """Whether these are its files, by the hashes of each of :data:`PARTS`.

        ``packed`` has SHA-256 and MD5, put together, of those files that are gzipped.
        """
        return all(
            (pin.sha256 != "" and unpacked.get(part) == pin.sha256)
            or (pin.packed != "" and pin.packed in packed.get(part, ""))
            for part, pin in self.files.items()
        )


def recognised(unpacked: Mapping[str, str], packed: Mapping[str, str] = {}) -> Known | None:
    """The known set that these are the hashes of; see :meth:`Known.is_made_of`."""
    return next((known for known in KNOWN if known.is_made_of(unpacked, packed)), None)


def _pins(*pins: Pin) -> dict[str, Pin]:
    return dict(zip(PARTS, pins, strict=True))


def _packed(*files: tuple[int, str]) -> dict[str, Pin]:
    return _pins(*(Pin("", size, digest) for size, digest in files))


MNIST = Known(
    "mnist",
    "MNIST",
    "70,000 handwritten digits of 28 × 28 pixels, the field's classic.",
    tuple(string.digits),
    _pins(
        Pin("ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db", 9_912_422),
        Pin("65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5", 28_881),
        Pin("0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7", 1_648_877),
        Pin("ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2", 4_542),
    ),
    "digit",
    normalised=True,
)
_CLOTHES = (
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
    "Ankle boot",
)  # fmt: skip
FASHION = Known(
    "fashion-mnist",
    "Fashion-MNIST",
    "70,000 pictures of clothes of 28 × 28 pixels, to take MNIST's place (Zalando Research).",
    _CLOTHES,
    _pins(
        Pin("c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888", 26_421_880),
        Pin("bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9", 29_515),
        Pin("5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b", 4_422_102),
        Pin("0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34", 5_148),
    ),
    licence="MIT, © 2017 Zalando SE",
    mirrors=(
        "https://github.com/zalandoresearch/fashion-mnist/raw/master/data/fashion/",
        "https://storage.googleapis.com/tensorflow/tf-keras-datasets/",
    ),
)
KMNIST = Known(
    "kmnist",
    "Kuzushiji-MNIST",
    "70,000 characters of old Japanese books of 28 × 28 pixels, in 10 classes.",
    tuple("おきすつなはまやれを"),
    _pins(
        Pin("", 18_165_135, "51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4"),
        Pin("", 29_497, "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17"),
        Pin("", 3_041_136, "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5"),
        Pin("", 5_120, "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c"),
    ),
    licence="CC BY-SA 4.0, “KMNIST Dataset” (created by CODH), adapted from “Kuzushiji Dataset”"
    " (created by NIJL and others), doi:10.20676/00000341",
    mirrors=(
        "https://codh.rois.ac.jp/kmnist/dataset/kmnist/",
        "https://storage.googleapis.com/kuzushiji-mnist/",
    ),
)

_MERGED = string.digits + string.ascii_uppercase + "abdefghnqrt"
"""Of letters whose two cases look alike, EMNIST keeps the capital."""
_ALL = string.digits + string.ascii_uppercase + string.ascii_lowercase


_ARCHIVE = "https://biometrics.nist.gov/cs_links/EMNIST/gzip.zip"
"""Of NIST, with the files of all splits, 562 MB: only those that are wanted are read out of it."""
_COPY = (
    "https://media.githubusercontent.com/media/aurelienduarte/emnist/"
    "55838475bfb43e14b3b371aaa7b77b66413ed62e/gzip/"
)
"""The same files one by one; their SHA-256 and sizes, pinned here, are of public record there."""


def _emnist(split: str, count: str, classes: str, *files: tuple[int, str]) -> Known:
    is_large = count.startswith("814")
    return Known(
        f"emnist-{split.lower()}",
        f"EMNIST {split}",
        f"{count} of 28 × 28 pixels from NIST's forms.",
        tuple(classes),
        _packed(*files),
        "digit" if classes == string.digits else "picture",
        licence="NIST Special Database 19; Cohen, Afshar, Tapson and van Schaik, 2017",
        mirrors=() if is_large else (_COPY, _ARCHIVE),
        stem=f"emnist-{split.lower()}",
        turned=True,
        first_label=1 if split == "Letters" else 0,
    )


EMNIST = (
    _emnist(
        "Balanced",
        "131,600 handwritten characters",
        _MERGED,
        (28_207_740, "74295e75e4e9fa2c102147460ee7eb763653d5132d883a84fb88932bfb8d2db4"),
        (80_618, "b46d41e5156a0a8aaaa4d18979fdd1588850fa8571018acffd5d93b325a7d6ed"),
        (4_714_707, "117fc12b015e37ea98bfb2cbba3f77c3782c056cdbd219b87abfc8661d7135db"),
        (13_504, "a67cac948379b67270b9a4d0a01c8ec661598accf2f2b1964340b7c83cb175cd"),
    ),
    _emnist(
        "ByClass",
        "814,255 handwritten characters",
        _ALL,
        (173_367_313, "9e21987f03a6eb8b870187e785883ddad96947299587908f1a7ec2ca0f4be5f0"),
        (491_603, "f7ef403d48dc18a89dae0d83d11ee69cecb6e1c12c3a961d03712e495c02a8fa"),
        (28_908_322, "5ec835bd5d5b1a66378a132e727fef20fe994b3cc666899befcca5ac766f50cd"),
        (81_839, "501e305eeeacb093b162592d80e8a2632040872360fa6d85cfcb2200d91ca92a"),
    ),
    _emnist(
        "ByMerge",
        "814,255 handwritten characters",
        _MERGED,
        (173_375_281, "39bf8c68037dad40db35348895f7e4e056e8c0a005ab78869c9fbc2c96e947be"),
        (476_444, "2c47293b9e62d6abf6ad05fbf67e40baa32adfd380b8d7b44dcc35534b64e1f1"),
        (28_905_295, "5e5815ec1b522089134435f7c55e75a00960b58414793593ffff23efc0821683"),
        (79_351, "8bda1516255683ba9071e141947ca0c91a911176065cdd6259b0b4d8dc5b5f35"),
    ),
    _emnist(
        "Letters",
        "145,600 handwritten letters",
        string.ascii_uppercase,
        (30_804_864, "6288f418a917e007bf5fddb823a2dc7a5c6a35031401b93292a539cb12bd881f"),
        (79_283, "9759af91ea6bccdf07a6040fd085861f2ec88e37f7c3f5760f6feb57106fbe5c"),
        (5_039_157, "50f0e93d75b99b463e9760b8345866f22587fa2c2fba472730a5ba09c693412d"),
        (144, "924955c31fe7fd809b7303b5c0141282955f4b8390c74cdfd5d80435e0f4b4cb"),
    ),
    _emnist(
        "Digits",
        "280,000 handwritten digits",
        string.digits,
        (59_515_779, "f7c95004d14d81af89522e67d8f0c781dfb3bd544181c81bfe1eb6b41c35b726"),
        (113_859, "6638a6ff5fe2eefd9cca2471995b46c82986b8e4b2a70d2f5ce8e05d7edb319e"),
        (9_908_519, "20ebe43509264f7639d37c835a3f0b009e90b29e00a099a03101abe1644a3f63"),
        (19_960, "bad1834c45d5988e270b99d43b13edc3fd898f658ffbc2caf2846ef27f7b05b0"),
    ),
    _emnist(
        "MNIST",
        "70,000 handwritten digits",
        string.digits,
        (14_873_795, "5f9942f441031c0f1f2e4d162059fd6e19ea808b34c328b6d16cab0ed24c78f2"),
        (29_480, "00c6d3c2342fdffb1711e0b5656cac4ce5862d2826399d383a9bac07d612e9f8"),
        (2_484_884, "b25640fa9e356c618132f5df347c95ef5bae6d9c2596be1de40f7e0ae1c3eac6"),
        (5_144, "bcc5385d38f083dba046f5f756e99b32f5ea7fad122c6243c71c2239873065ca"),
    ),
)
QMNIST = Known(
    "qmnist",
    "QMNIST",
    "120,000 handwritten digits of 28 × 28 pixels, with all of MNIST's lost test digits.",
    tuple(string.digits),
    _packed(
        (0, "ed72d4157d28c017586c42bc6afe6370"),
        (0, "0058f8dd561b90ffdd0f734c6a30e5e4"),
        (0, "1394631089c404de565df7b7aeaf9412"),
        (0, "5b5b05890a5e13444e108efe57b788aa"),
    ),
    "digit",
    normalised=True,
    licence="BSD-3-Clause, © Facebook and NYU",
)
KNOWN = (MNIST, FASHION, KMNIST, *EMNIST, QMNIST)
SIZES = (70_000,)
"""Pictures of those sets whose unpacked files are known: no others need to be hashed."""


def classes_in(names: tuple[str, ...], say: Callable[[str], str]) -> tuple[str, ...]:
    """Names of classes as ``say`` says them, if they are those of a dataset that is known here;
    names that somebody gave stay as they are."""
    return tuple(map(say, names)) if any(names == known.classes for known in KNOWN) else names
