"""Safety measures for what comes in, for training, and for how the program ends."""

from __future__ import annotations

from tests.campaign.safety.measure import Measure

_LAYOUT = "core/runs/layout.py"
_RUN = "core/runs/run.py"
_SERIALISE = "core/runs/serialise.py"
_IDX = "core/data/idx.py"
_DOWNLOAD = "core/data/family/download.py"
_PICTURES = "core/data/picture_files.py"
_DRAWINGS = "core/data/drawings.py"
_ARRAYS = "core/data/arrays.py"
_PYTHON = "core/data/test_arrays.py core/test_api.py"
_FOREIGN = "faults/test_foreign_files.py"
_RUNS = "core/runs/test_recording.py core/runs/test_run_folders.py core/runs/test_unfit_parts.py"
_UNFIT = f"{_RUNS} faults/test_inconsistent_runs.py"
_FEW = "campaign/test_campaigns.py::test_a_few_cases_find_no_fault"
_OUTPUT = "cli/test_output.py"
_OWN = "core/data/own/test_bad_files.py core/data/own/test_bad_folders.py"
_SERVERS = "faults/download"
_WINDOW = "faults/test_window_faults.py"

COMING_IN = (
    # Images and pictures.
    Measure(_IDX, "    if promised > MAX_BYTES:", "    if False:", "core/data/test_idx.py"),
    Measure(
        _IDX,
        "    if packed and promised > size * _GZIP_RATIO:",
        "    if False:",
        "core/data/test_idx.py",
    ),
    Measure(
        _IDX, "    if not packed and promised != size:", "    if False:", "core/data/test_idx.py"
    ),
    Measure(_IDX, "    if missing:", "    if False:", "core/data/test_idx.py"),
    Measure(_IDX, "    if stream.read(1):", "    if False:", "core/data/test_idx.py"),
    Measure(
        _IDX,
        "        if self._members > _MAX_MEMBERS:",
        "        if False:",
        "core/data/test_idx.py",
    ),
    Measure(
        _PICTURES,
        "    if width * height > MOST_PIXELS:",
        "    if False:",
        "core/data/test_picture_files.py",
    ),
    Measure(_PICTURES, ", formats=FORMATS)", ")", "core/data/test_picture_files.py"),
    Measure(
        _PICTURES,
        "    except Exception as error:",
        "    except ZeroDivisionError as error:",
        "core/data/test_picture_files.py",
    ),
    Measure(_DRAWINGS, ", overwrite=False)", ")", "core/data/test_drawings.py"),
    Measure(
        _DRAWINGS,
        "        if image.size not in ((SIDE, SIDE), (SIDE, 2 * SIDE)):",
        "        if False:",
        "core/data/test_drawings.py",
    ),
    Measure(
        "core/base/files/archive.py",
        "        if info.file_size > limit:",
        "        if False:",
        "core/runs/test_experiment.py",
    ),
    Measure(
        "core/data/own/npy.py",
        "    if promised != have or promised > idx.MAX_BYTES:",
        "    if False:",
        _OWN,
    ),
    Measure(
        "core/data/own/npy.py",
        "    if member.flag_bits & 1:",
        "    if False:",
        _OWN,
    ),
    Measure(
        "core/data/own/npy.py",
        "    if member.file_size > min(left, idx.most_unpacked(member.compress_size)):",
        "    if False:",
        _OWN,
    ),
    Measure(
        "core/data/own/scaling.py",
        "    if wrong:",
        "    if False:",
        _OWN,
    ),
    Measure(
        "core/data/own/folders.py",
        "                if entry.is_symlink():",
        "                if False:",
        _OWN,
    ),
    Measure(
        "core/data/own/keeping.py",
        "        if not mapped and _fingerprint(folder, about) != about.fingerprint:",
        "        if False:",
        "core/data/own/test_listing.py",
    ),
    Measure(
        "core/data/own/listing.py",
        "    if made.dataset.fingerprint != own.fingerprint:\n        raise DataError(\n"
        '            f"The pictures of “{name}” in',
        '    if False:\n        raise DataError(\n            f"The pictures of “{name}” in',
        "core/data/own/test_listing.py",
    ),
    Measure(
        "core/datasets/builtin.py",
        " or hashlib.sha256(content[32:].data).digest() != digest.tobytes():",
        ":",
        "core/data/test_builtin.py",
    ),
    # The network.
    Measure(
        _DOWNLOAD,
        "    if not files.is_right(pin, array, content):",
        "    if False:",
        _SERVERS,
    ),
    Measure(_DOWNLOAD, " or self.count + len(chunk) > files.LARGEST:", ":", _SERVERS),
    Measure("core/base/files/remote.py", "int(told[1]) != start or ", "", _SERVERS),
    Measure(_DOWNLOAD, "        if response.is_redirect:", "        if False:", _SERVERS),
    Measure(
        _DOWNLOAD,
        '        if not local and urlsplit(url).scheme != "https":',
        "        if False:",
        _SERVERS,
    ),
    Measure(
        _DOWNLOAD,
        "            elif time.monotonic() - since > order.patience:",
        "            elif False:",
        _SERVERS,
    ),
    Measure(_DOWNLOAD, "        if self.cancelled():", "        if False:", _SERVERS),
    # Training.
    Measure(
        "core/training/divergence.py",
        "    if not all(bool(parameter.isfinite().all()) for parameter in model.parameters()):",
        "    if False:",
        "core/training/test_training.py",
    ),
    Measure(
        "core/training/divergence.py",
        "    if not nn.utils.get_total_norm(found).isfinite():",
        "    if False:",
        "core/test_learning.py",
    ),
    Measure(
        "core/snapshot.py",
        "            if not is_sane(model, run):",
        "            if False:",
        "core/test_saving.py",
    ),
    Measure(
        "core/snapshot.py",
        '                if isinstance(event, Noticed) and event.kind == "storage":',
        "                if False:",
        "core/test_saving.py",
    ),
    Measure(
        "core/recipe/recipe.py",
        "    if len(text) > LARGEST:",
        "    if False:",
        "core/recipe/test_recipe.py",
    ),
    Measure(
        "core/recipe/recipe.py",
        "    if reason:\n        raise RecipeError(reason)",
        "    if False:\n        raise RecipeError(reason)",
        "core/recipe/test_recipe.py",
    ),
    # What users see, and how the program ends.
    Measure(
        "core/base/errors.py",
        "plain(text, LONG)",
        "text",
        f"{_FEW}[fuzz.recipe]",
    ),
    Measure(
        "cli/main.py",
        "    except AevizError as error:",
        "    except ZeroDivisionError as error:",
        "cli/test_cli.py",
    ),
    Measure(
        "cli/main.py",
        "    except (RecipeError, UnknownDatasetError, LessonError) as error:",
        "    except ZeroDivisionError as error:",
        "cli/test_cli.py",
    ),
    Measure(
        "cli/main.py",
        "    except Exception as error:",
        "    except FloatingPointError as error:",
        "cli/test_early_end.py",
    ),
    Measure("core/runs/fit.py", "    if not fits:", "    if False:", _UNFIT),
    Measure(_SERIALISE, "    if found and run and found != run:", "    if False:", _RUNS),
    Measure(_RUN, "elif found != record.journal_crc32:", "elif False:", _RUNS),
    Measure(
        _LAYOUT,
        "os.path.lexists(path / name) and not storage.is_folder(path / name):",
        "False:",
        _FOREIGN,
    ),
    Measure(
        _ARRAYS, "    if not -HALF_LEVEL <= low <= high < 1 + HALF_LEVEL:", "    if 0:", _PYTHON
    ),
    Measure(_ARRAYS, "    if low < 0 or high >= classes:", "    if False:", _PYTHON),
    Measure(_ARRAYS, "    if wrong:\n", "    if False:\n", _PYTHON),
    Measure(_ARRAYS, "    if not 1 <= count <= most:", "    if False:", _PYTHON),
    Measure("cli/output.py", "    print(plain(text, LONG)", "    print(text", _OUTPUT),
    Measure(
        "cli/output.py",
        "    with contextlib.suppress(BrokenPipeError)",
        "    with contextlib.suppress()",
        "cli/test_output.py",
    ),
    Measure("core/base/texts.py", "    if character.isprintable() or", "    if True or", _OUTPUT),
    Measure(
        "ui/app.py",
        "    sys.excepthook = guard.caught\n",
        "",
        f"{_WINDOW} campaign/test_campaigns.py",
    ),
    Measure(
        "ui/window/settings.py",
        "is_whole = checksum == _checksum(body)",
        "is_whole = True",
        "ui/window/test_layouts.py",
    ),
    Measure("ui/jobs/job.py", "        keep(worker)\n", "", "ui/jobs/test_job.py"),
    Measure(
        "ui/jobs/job.py",
        "        if self._closed:\n            return\n",
        "",
        "ui/jobs/test_job.py",
    ),
)
