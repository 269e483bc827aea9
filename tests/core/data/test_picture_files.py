"""Pictures from outside: whatever they are, an array comes out, or one sentence."""

from __future__ import annotations

import io
import logging
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from aeviz.core.base.errors import AevizError, DataError
from aeviz.core.data import picture_files
from aeviz.core.data.picture_files import MOST_PIXELS, picture_of, read_picture


def digit(height: int = 40, width: int = 30) -> np.ndarray:
    """A white bar with a foot, on black."""
    pixels = np.zeros((height, width), np.uint8)
    pixels[5:-5, width // 2 - 3 : width // 2 + 3] = 255
    pixels[-10:-5, 5 : width // 2] = 255
    return pixels


def packed(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def png(width: int, height: int, depth: int, colour: int, body: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def close(found: np.ndarray, expected: np.ndarray, tolerance: float = 3) -> bool:
    return bool(np.abs(found.astype(int) - expected).mean() < tolerance)


@pytest.mark.parametrize("form", ["PNG", "GIF", "BMP", "WEBP", "TIFF", "JPEG"])
def test_white_on_black_comes_as_it_is(form: str) -> None:
    picture = picture_of(packed(Image.fromarray(digit()), form), "x")
    assert picture.pixels.dtype == np.uint8
    assert close(picture.pixels, digit())
    assert picture.note == ""


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "P", "CMYK", "1", "LA"])
def test_paper_is_inverted_with_a_note(mode: str) -> None:
    form = "TIFF" if mode == "CMYK" else "PNG"
    paper = Image.fromarray(255 - digit()).convert(mode)
    picture = picture_of(packed(paper, form), "x")
    assert close(picture.pixels, digit())
    assert "inverted" in picture.note
    kept = picture_of(packed(paper, form), "x", invert=False)
    assert close(kept.pixels, 255 - digit())


def test_grey_paper_is_no_ink() -> None:
    paper = np.where(digit() > 0, 20, 190).astype(np.uint8)
    pixels = picture_of(packed(Image.fromarray(paper)), "x").pixels
    assert not pixels[0].any()
    assert pixels.max() > 200


@pytest.mark.parametrize("ink", [(255, 255, 255), (0, 0, 0), (200, 30, 30)])
def test_ink_on_nothing_stands_out(ink: tuple[int, int, int]) -> None:
    pixels = np.zeros((40, 30, 4), np.uint8)
    pixels[..., :3] = ink
    pixels[..., 3] = digit()
    found = picture_of(packed(Image.fromarray(pixels)), "x").pixels
    assert not found[0].any()
    assert found[20, 15] > 120


def test_a_palette_with_a_transparent_colour() -> None:
    image = Image.fromarray((digit() > 0).astype(np.uint8)).convert("P")
    image.putpalette([9, 9, 9, 250, 250, 250])
    found = picture_of(packed(image, "PNG", transparency=0), "x").pixels
    assert found[20, 15] > 240
    assert not found[0].any()


@pytest.mark.parametrize("form", ["PNG", "TIFF"])
def test_sixteen_bits_are_scaled_not_cut(form: str) -> None:
    deep = digit().astype(np.uint16) * 128  # at most half of the range
    pixels = picture_of(packed(Image.fromarray(deep), form), "x").pixels
    assert close(pixels, digit() // 2)


def test_float_and_long_levels() -> None:
    for values in (digit() / 255, digit() * 1000.0):
        pixels = picture_of(packed(Image.fromarray(values.astype(np.float32)), "TIFF"), "x").pixels
        assert close(pixels, digit())
    broken = digit().astype(np.float32)
    broken[0, :4] = (np.nan, np.inf, -np.inf, np.nan)
    assert close(picture_of(packed(Image.fromarray(broken), "TIFF"), "x").pixels, digit())


def test_the_turn_of_a_camera_is_undone() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = Image.fromarray(digit()).transpose(Image.Transpose.ROTATE_90)
    picture = picture_of(packed(turned, "PNG", exif=exif), "x")
    assert close(picture.pixels, digit())


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG", "TIFF"])
def test_of_an_animation_the_first_picture_counts(form: str) -> None:
    frames = [Image.fromarray(digit())] + [Image.new("L", (30, 40), 255)] * 3
    data = packed(frames[0], form, save_all=True, append_images=frames[1:])
    assert close(picture_of(data, "x").pixels, digit(), 8)


def test_large_pictures_are_made_small() -> None:
    expected = np.asarray(Image.fromarray(digit()).resize((768, 1024)))
    for form, mode in (("JPEG", "L"), ("PNG", "L"), ("PNG", "LA"), ("TIFF", "F")):
        large = Image.fromarray(digit()).resize((4500, 6000)).convert(mode)
        options = {"compression": "tiff_deflate"} if form == "TIFF" else {}
        pixels = picture_of(packed(large, form, **options), "x").pixels
        assert pixels.shape == (1024, 768)
        assert close(pixels, expected, 6)


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="Linux counts memory")
@pytest.mark.parametrize("mode", ["RGBA", "LA", "I;16", "P"])
def test_a_large_picture_costs_little_more_than_itself(mode: str, tmp_path: Path) -> None:
    """In a process of its own, whose peak says what Pillow and NumPy took together."""
    width = height = 5000
    path = tmp_path / "large.png"
    Image.new(mode, (width, height)).save(path)
    code = (
        "import sys; from pathlib import Path; from PIL import Image; Image.init()\n"
        "from aeviz.core.data.picture_files import read_picture\n"
        "def kilobytes(of): return int(Path('/proc/self/status').read_text()"
        ".split(of + ':')[1].split()[0])\n"
        "Path('/proc/self/clear_refs').write_text('5'); before = kilobytes('VmRSS')\n"
        "read_picture(Path(sys.argv[1])); print(kilobytes('VmHWM') - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, path], capture_output=True, text=True, check=True
    )
    own = width * height * {"RGBA": 4, "LA": 4, "I;16": 2, "P": 1}[mode]
    assert int(done.stdout) << 10 < own + (64 << 20)


@pytest.mark.parametrize("size", [(1, 49_000_000), (49_000_000, 1), (70_000, 100)])
def test_a_strip_is_refused_before_it_is_decoded(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def decoded(image: Image.Image) -> Image.Image:
        raise AssertionError("decoded")

    monkeypatch.setattr(picture_files, "_first", decoded)
    with pytest.raises(DataError, match="65,536 a side"):
        picture_of(png(*size, 8, 0, zlib.compress(b"")), "x")


def test_bytes_that_no_file_may_have_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_files, "LARGEST_FILE", 10)
    with pytest.raises(DataError, match="10 that are allowed"):
        picture_of(packed(Image.fromarray(digit())), "x")


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 60),
    st.integers(1, 60),
    st.sampled_from(["L", "RGB", "RGBA", "LA", "P", "CMYK", "I;16"]),
    st.integers(1, 8),
    st.booleans(),
)
def test_the_same_digit_comes_out_of_every_kind_of_file(
    height: int, width: int, mode: str, orientation: int, paper: bool
) -> None:
    """Turned by the camera, on paper or on black, with 8 or 16 bits, with colours or alpha."""
    pixels = np.zeros((height + 2, width + 2), np.uint8)
    pixels[1:-1, 1:-1] = np.random.default_rng(height * 100 + width).integers(
        0, 2, (height, width)
    ) * np.uint8(255)
    written = Image.fromarray(255 - pixels if paper else pixels)
    if mode == "I;16":
        written = Image.fromarray(np.asarray(written).astype(np.uint16) * 257)
    else:
        written = written.convert(mode)
    exif = Image.Exif()
    exif[0x0112] = orientation
    form = "TIFF" if mode == "CMYK" else "PNG"
    found = picture_of(packed(written, form, exif=exif), "x")
    like = Image.fromarray(pixels)
    like.getexif()[0x0112] = orientation
    assert close(found.pixels, np.asarray(ImageOps.exif_transpose(like)))
    assert bool(found.note) == paper


@pytest.mark.parametrize(
    ("width", "height"), [(20_000, 20_000), (60_000, 60_000), (2**31 - 1, 2**31 - 1), (1, 2**30)]
)
def test_a_header_that_promises_too_much_is_refused(width: int, height: int) -> None:
    with pytest.raises(DataError, match=r"pixels|read"):
        picture_of(png(width, height, 8, 0, zlib.compress(b"")), "x")


def test_the_limit_is_checked_before_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    def decoded(image: Image.Image) -> Image.Image:
        raise AssertionError("decoded")

    monkeypatch.setattr(picture_files, "_first", decoded)
    side = int(MOST_PIXELS**0.5) + 1
    with pytest.raises(DataError, match="million"):
        picture_of(png(side, side, 8, 0, zlib.compress(bytes(100))), "x")
    # Positive control: within the limit it is decoded.
    monkeypatch.setattr(picture_files, "MOST_PIXELS", side * side)
    with pytest.raises(DataError, match="can be read"):
        picture_of(png(side, side, 8, 0, zlib.compress(bytes(100))), "x")


def test_truncated_pictures_are_refused() -> None:
    for form in ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF"):
        noise = np.random.default_rng(1).integers(0, 256, (64, 64), np.uint8)
        data = packed(Image.fromarray(noise), form)
        for size in (1, 10, len(data) // 3, len(data) // 2):
            with pytest.raises(DataError):
                picture_of(data[:size], form)


def test_other_files_are_refused() -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    eps = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n"
    odd = (packed(Image.new("L", (9, 9), 200), form) for form in ("PPM", "PCX", "TGA"))
    for data in (b"", b"hello", svg, eps, b"\x00" * 1000, b"PK\x03\x04" + bytes(60), *odd):
        with pytest.raises(DataError, match="choose"):
            picture_of(data, "x")


def test_a_picture_without_anything_on_it_has_no_ink() -> None:
    for level in (0, 90, 255):
        pixels = picture_of(packed(Image.new("L", (9, 9), level)), "x").pixels
        assert not pixels.any()


# --- files ------------------------------------------------------------------------------------


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "-ä\n<b>☃.png"
    path.write_bytes(packed(Image.fromarray(digit())))
    assert close(read_picture(path).pixels, digit())


def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path) -> None:
    empty, loop, pipe = tmp_path / "empty.png", tmp_path / "loop.png", tmp_path / "pipe.png"
    empty.write_bytes(b"")
    wrong = [empty, tmp_path, tmp_path / "missing.png"]
    if os.name != "nt":
        loop.symlink_to(loop)
        os.mkfifo(pipe)
        wrong += [loop, pipe, Path("/dev/zero"), Path("/dev/null")]
    for path in wrong:
        with pytest.raises(AevizError) as told:
            read_picture(path)
        assert "\n" not in str(told.value)
        assert str(told.value).endswith(".")


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.png"
    path.write_bytes(packed(Image.fromarray(digit())))
    monkeypatch.setattr(picture_files, "LARGEST_FILE", 10)
    with pytest.raises(AevizError, match="bytes"):
        read_picture(path)


# --- anything ---------------------------------------------------------------------------------

SAMPLES = [
    packed(Image.fromarray(digit()).convert(mode), form)
    for form, mode in (
        ("PNG", "L"), ("PNG", "P"), ("JPEG", "RGB"), ("GIF", "P"), ("BMP", "RGB"),
        ("WEBP", "RGB"), ("TIFF", "L"), ("TIFF", "CMYK"),
    )
]  # fmt: skip


def check(data: bytes) -> bool:
    """Whether the reader kept its promise on ``data``."""
    try:
        pixels = picture_files.picture_of(data, "x").pixels
    except AevizError as error:
        return str(error).endswith(".") and "\n" not in str(error)
    return pixels.dtype == np.uint8 and pixels.ndim == 2 and max(pixels.shape) <= picture_files.SIDE


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(SAMPLES),
    st.lists(st.tuples(st.integers(0, 1 << 16), st.integers(0, 255)), max_size=6),
    st.integers(0, 1 << 12),
)
def test_damaged_pictures(sample: bytes, changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(sample)
    for place, value in changes:
        data[place % len(data)] = value
    assert check(bytes(data[: len(data) - cut % len(data)] if cut % 2 else data))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([b"", *(s[:30] for s in SAMPLES)]))
def test_any_bytes(data: bytes, start: bytes) -> None:
    assert check(start + data)


def test_the_check_catches_a_careless_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Positive control: a reader that lets Pillow's own errors through is found."""

    def careless(data: bytes, name: str) -> picture_files.Picture:
        return picture_files.Picture(np.asarray(Image.open(io.BytesIO(data))), "")

    monkeypatch.setattr(picture_files, "picture_of", careless)
    with pytest.raises(Exception) as told:  # noqa: PT011 - any error but ours
        check(SAMPLES[0][:60])
    assert not isinstance(told.value, AevizError)


def test_what_pillow_says_of_a_damaged_file_is_no_error_of_the_program(
    caplog: pytest.LogCaptureFixture,
) -> None:
    logging.getLogger("PIL.TiffImagePlugin").error("More samples per pixel than can be decoded")
    assert not caplog.records
