"""The safety measures of the program: what each is in the code, and which tests notice its loss."""

from __future__ import annotations

from typing import NamedTuple


class Measure(NamedTuple):
    """Something that keeps harm away."""

    file: str
    """Below ``aeviz/``."""
    code: str
    """Once in the file."""
    instead: str
    tests: str
    """Below ``tests/``; several with a space between them."""


_STORAGE, _JOURNAL = "core/base/storage.py", "core/base/journal_file.py"
_TENSORS, _LAYOUT = "core/base/tensors.py", "core/runs/layout.py"
_RUN, _SERIALISE = "core/runs/run.py", "core/runs/serialise.py"
_IDX, _DOWNLOAD = "core/data/idx.py", "core/data/download.py"
_PICTURES, _DRAWINGS = "core/data/picture_files.py", "core/data/drawings.py"
_BASE, _DISK = "core/base", "faults/storage"
_ARRAYS, _PYTHON = "core/data/arrays.py", "core/data/test_arrays.py core/test_api.py"
_FOREIGN, _RUNS = (
    "faults/test_foreign_files.py",
    "core/runs/test_recording.py core/runs/test_run_folders.py core/runs/test_unfit_parts.py",
)
_UNFIT = f"{_RUNS} faults/test_inconsistent_runs.py"
_FEW = "campaign/test_campaigns.py::test_a_few_cases_find_no_fault"
_OUTPUT = "cli/test_output.py"
_OWN = "core/data/own/test_bad_files.py core/data/own/test_bad_folders.py"
_SERVERS, _WINDOW = "faults/download", "faults/test_window_faults.py"

MEASURES = (
    # What is written is old or new, and on disk before it is said to be.
    Measure(_STORAGE, "        if not overwrite and path.exists():", "        if False:", _BASE),
    Measure(
        _STORAGE,
        "        if durable:\n            os.fsync(descriptor)\n    finally",
        "    finally",
        _DISK,
    ),
    Measure(
        _STORAGE,
        "            if durable:\n                _sync_folder(path.parent)\n",
        "",
        _DISK,
    ),
    Measure(
        _STORAGE,
        "        temporary.rename(path)\n        _sync_folder(path.parent)",
        "        temporary.rename(path)",
        _DISK,
    ),
    Measure(_STORAGE, "            _sync_folder(temporary)\n", "", _DISK),
    Measure(
        _STORAGE,
        "_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL",
        "_NEW = os.O_RDWR | os.O_CREAT",
        f"{_BASE} {_DISK}",
    ),
    Measure(
        _STORAGE,
        "leftovers.temporary(path)\n    with explained(path):\n        if not",
        "path\n    with explained(path):\n        if not",
        f"{_BASE} {_DISK}",
    ),
    Measure(
        _STORAGE,
        "        left = left[os.write(descriptor, left) :]",
        "        os.write(descriptor, left)\n        break",
        f"{_BASE} {_DISK}",
    ),
    Measure(
        _STORAGE,
        "        leftovers.discard(temporary)\n        raise",
        "        raise",
        f"{_BASE} {_DISK}",
    ),
    Measure(
        _STORAGE,
        "            os.ftruncate(descriptor, size)\n            os.fsync(descriptor)\n",
        "            os.ftruncate(descriptor, size)\n",
        _DISK,
    ),
    # What is read is whole, ours, and no larger than it may be.
    Measure(
        "core/base/sealed.py",
        "    if line[-_SEAL_SIZE:] != _SEAL % zlib.crc32(body):",
        "    if False:",
        f"{_BASE} {_DISK}",
    ),
    Measure(
        "core/base/sealed.py",
        "RecursionError, UnicodeDecodeError) as error:",
        ") as error:",
        f"{_BASE} {_FEW}[fuzz.run]",
    ),
    Measure(
        _STORAGE,
        "        if size > limit:\n            raise StorageError(\n                f",
        "        if False:\n            raise StorageError(\n                f",
        f"{_BASE} {_FOREIGN}",
    ),
    Measure(
        _STORAGE,
        "    if size > limit:\n        raise StorageError(\n            f",
        "    if False:\n        raise StorageError(\n            f",
        f"{_BASE} {_FOREIGN}",
    ),
    Measure(_STORAGE, "    if present != members.keys():", "    if False:", f"{_BASE} {_DISK}"),
    Measure(
        _STORAGE, " or hashlib.sha256(data).hexdigest() != member.sha256:", ":", f"{_BASE} {_DISK}"
    ),
    Measure(
        _STORAGE, "    if not stat.S_ISREG(found.st_mode):", "    if False:", f"{_BASE} {_FOREIGN}"
    ),
    Measure(
        _STORAGE, "    if stat.S_ISLNK(found.st_mode):", "    if False:", f"{_BASE} {_FOREIGN}"
    ),
    Measure(
        _STORAGE, '_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)', "_NO_LINKS = 0", f"{_BASE} {_FOREIGN}"
    ),
    Measure(_STORAGE, " and found.st_nlink > 1:", " and False:", f"{_BASE} {_FOREIGN}"),
    Measure(
        _STORAGE,
        "                if len(names) > MOST_NAMES:",
        "                if False:",
        f"{_BASE} {_FOREIGN}",
    ),
    Measure(
        "core/base/leftovers.py",
        "            if not _is_young(left) and not _is_held(left):",
        "            if True:",
        "core/base/test_leftovers.py",
    ),
    Measure(
        _TENSORS,
        "    if size > min(_HEADER_LIMIT, len(data) - 8):",
        "    if size > len(data) - 8:",
        f"{_BASE} {_FOREIGN}",
    ),
    Measure(
        _TENSORS,
        "        if entry.data_offsets != (end, end + length):",
        "        if False:",
        _BASE,
    ),
    Measure(_TENSORS, "        if entry.dtype not in _DTYPES:", "        if False:", _BASE),
    Measure(_TENSORS, "    if len(header) > _COUNT_LIMIT:", "    if False:", _BASE),
    Measure(_TENSORS, "        if len(data) > max_bytes:", "        if False:", _BASE),
    # The losses of a run.
    Measure(
        _JOURNAL,
        "        if rest:\n            os.ftruncate",
        "        if False:\n            os.ftruncate",
        f"{_BASE} {_DISK}",
    ),
    Measure(_JOURNAL, "            self._check_place()\n", "", f"{_BASE} {_DISK}"),
    Measure(
        _JOURNAL,
        "            self._suspect = True\n            os.fsync",
        "            os.fsync",
        f"{_BASE} {_DISK}",
    ),
    Measure(_JOURNAL, "            os.fsync(self._descriptor)\n", "", _DISK),
    Measure(
        _JOURNAL,
        "        if len(self._unsaved) > _UNSAVED_LIMIT:",
        "        if False:",
        f"{_BASE} {_RUNS}",
    ),
    # A run as a whole.
    Measure(
        "core/runs/recorder.py",
        "            self._journal.sync()  #",
        "            self._journal.flush()  #",
        _DISK,
    ),
    Measure(
        _SERIALISE,
        "    if not all_finite(checkpoint.weights):",
        "    if False:",
        f"{_RUNS} core/training/test_training.py",
    ),
    Measure(
        _SERIALISE,
        "    if not all_finite(weights):",
        "    if False:",
        "core/runs/test_serialise.py",
    ),
    Measure(
        _RUN,
        "                if content.step == found:",
        "                if True:",
        _RUNS,
    ),
    Measure(_RUN, "        if crc != record.journal_crc32:", "        if False:", _RUNS),
    Measure(_RUN, "        if write and about.newer:", "        if False:", _RUNS),
    Measure(
        _LAYOUT,
        "    if match is None or hashlib.sha256(data).hexdigest()[:16] != match[2]:",
        "    if match is None:",
        f"{_RUNS} {_DISK}",
    ),
    Measure(_LAYOUT, "    if frame.step != int(match[1]):", "    if False:", _RUNS),
    Measure(
        _LAYOUT,
        "        if hashlib.sha256(data).hexdigest() != about.probe:",
        "        if False:",
        f"{_RUNS} {_DISK}",
    ),
    Measure(
        _LAYOUT, "        held.acquire(timeout=_LOCK_WAIT)", "        pass", f"{_RUNS} {_DISK}"
    ),
    Measure(
        "core/runs/network.py",
        "    except RuntimeError as error:",
        "    except ZeroDivisionError as error:",
        "core/runs/test_network.py",
    ),
    Measure(
        "core/runs/dataset.py",
        '    expected, found = run.details.get("fingerprint"), dataset.fingerprint',
        "    expected = found = dataset.fingerprint",
        "core/runs/test_dataset.py cli/test_provenance.py",
    ),
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
    Measure("core/base/remote.py", "int(told[1]) != start or ", "", _SERVERS),
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
    Measure(_DOWNLOAD, "            if order.cancelled():", "            if False:", _SERVERS),
    # Training.
    Measure(
        "core/training/divergence.py",
        "    if not all(bool(parameter.isfinite().all()) for parameter in model.parameters()):",
        "    if False:",
        "core/training/test_training.py",
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
        "    except ZeroDivisionError as error:",
        "cli/test_cli.py faults/test_foreign_files.py faults/test_inconsistent_runs.py",
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
    Measure("ui/jobs/job.py", "        keep(worker)\n", "", "ui/jobs/test_job.py"),
    Measure(
        "ui/jobs/job.py",
        "        if self._closed:\n            return\n",
        "",
        "ui/jobs/test_job.py",
    ),
)
