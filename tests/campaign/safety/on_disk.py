"""Safety measures for what is on disk: files, losses, runs."""

from __future__ import annotations

from tests.campaign.safety.measure import Measure

_STORAGE = "core/base/storage.py"
_JOURNAL = "core/base/files/journal_file.py"
_TENSORS = "core/base/files/tensors.py"
_LAYOUT = "core/runs/layout.py"
_RUN = "core/runs/run.py"
_SERIALISE = "core/runs/serialise.py"
_BASE = "core/base"
_DISK = "faults/storage"
_FOREIGN = "faults/test_foreign_files.py"
_RUNS = "core/runs/test_recording.py core/runs/test_run_folders.py core/runs/test_unfit_parts.py"
_FEW = "campaign/test_campaigns.py::test_a_few_cases_find_no_fault"

ON_DISK = (
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
        "            if durable:\n                sync_folder(path.parent)\n",
        "",
        _DISK,
    ),
    Measure(
        _STORAGE,
        "        temporary.rename(path)\n        sync_folder(path.parent)",
        "        temporary.rename(path)",
        _DISK,
    ),
    Measure(_STORAGE, "            sync_folder(temporary)\n", "", _DISK),
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
        "core/runs/live/recorder.py",
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
)
