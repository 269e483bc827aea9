"""The user's datasets by name: where they lie, how they are prepared, and which they were.

The list is one sealed file in the user's data folder; programs that change it take turns.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from msgspec import Struct

from aeviz.core.base import storage
from aeviz.core.base.callbacks import OnProgress
from aeviz.core.base.errors import DataError, StorageError
from aeviz.core.base.paths import data_folder
from aeviz.core.base.sealed import seal
from aeviz.core.base.texts import plain
from aeviz.core.data.base import Dataset
from aeviz.core.data.own import keeping
from aeviz.core.data.own.looking import Found, look
from aeviz.core.data.own.naming import LONGEST, checked_name
from aeviz.core.data.own.pictures import Choices
from aeviz.core.data.own.preparing import Prepared, finished, prepare
from aeviz.core.data.shapes import Noun

_LIMIT = 8 << 20
_PATIENCE = 10.0
MOST_SETS = 1000


class OwnSet(Struct, frozen=True):
    """A dataset of the user's, as the list has it."""

    name: str
    path: str
    choices: Choices
    fingerprint: str
    """Of the prepared dataset."""
    key: str
    """What it is called in the cache."""
    title: str = ""
    test_path: str = ""
    """Where its test pictures lie, if the user said so."""
    noun: Noun = "picture"
    normalised: bool = False
    licence: str = ""
    train: int = 0
    test: int = 0
    shape: tuple[int, ...] = ()
    class_names: tuple[str, ...] = ()
    skipped: int = 0
    added: str = ""

    def as_json(self) -> dict[str, object]:
        """As plain values."""
        values = {key: value for key, value in msgspec.to_builtins(self).items() if key != "key"}
        return {"name": self.name, **values}


class _List(Struct):
    version: int = 1
    sets: list[OwnSet] = []


def list_file() -> Path:
    """Where the list is."""
    return data_folder() / "datasets.json"


def own_sets() -> dict[str, OwnSet]:
    """All of them by name, the last one added last; none if the list is damaged (it is kept)."""
    try:
        return _read()
    except StorageError:
        return {}


def find(name: str) -> OwnSet:
    """One of them. Raises :class:`DataError`."""
    known = own_sets()
    if name not in known:
        have = f"there are {', '.join(known)}" if known else "add one with “aeviz data add PATH”"
        raise DataError(f"There is no dataset “{name}” of your own: {have}.")
    return known[name]


def with_fingerprint(fingerprint: object) -> OwnSet | None:
    """The one that has this content, whatever it is called now."""
    return next((s for s in own_sets().values() if s.fingerprint == fingerprint), None)


def free_name(wanted: str, taken: tuple[str, ...]) -> str:
    """The name, or with a number behind it if it is taken by one of these or by an own set."""
    used = {*taken, *own_sets()}
    numbers = (f"{wanted[: LONGEST - 5]} ({number})" for number in range(2, MOST_SETS + 2))
    return wanted if wanted not in used else next(name for name in numbers if name not in used)


def add(
    found: Found,
    choices: Choices,
    name: str = "",
    test_path: Path | None = None,
    reserved: tuple[str, ...] = (),
    progress: OnProgress = lambda _: None,
) -> tuple[OwnSet, Prepared]:
    """Prepare what was found, and put it on the list; the same again changes nothing.

    Without a ``name`` it gets a free one. ``reserved`` are names of other datasets. Raises
    :class:`DataError` if the name is taken by other pictures.
    """
    if name in reserved:
        raise DataError(f"“{name}” is a dataset that ships with aeviz: choose another name.")
    made = prepare(found, choices, checked_name(name) if name else found.name, progress)
    known = own_sets()
    same = (s for s in known.values() if s.fingerprint == made.dataset.fingerprint and not name)
    name = name or next((s.name for s in same if s.path == str(found.path)), "")
    own = _described(found, choices, made, name or free_name(found.name, reserved), test_path)
    with _changing() as sets:
        before = sets.get(own.name)
        if before is not None and before.path != own.path:
            raise DataError(
                f"There is a dataset “{own.name}” already, of {plain(before.path)}: choose another"
                " name, or remove that one."
            )
        if len(sets) >= MOST_SETS and before is None:
            raise DataError(f"The list has {MOST_SETS:,} datasets, which is full: remove some.")
        sets[own.name] = own
    return own, finished(made, own.name)


def open_set(name: str, progress: OnProgress = lambda _: None) -> Dataset:
    """The dataset of this name: from the cache, or prepared anew from where it lies.

    Raises :class:`DataError` if it is not on the list, or its pictures are gone or have changed.
    """
    own = find(name)
    kept = keeping.load(own.key)
    if kept is not None and kept.fingerprint == own.fingerprint:
        return _dataset(own, kept)
    made = _again(own, Path(own.path), own.test_path, progress)
    if made.dataset.fingerprint != own.fingerprint:
        raise DataError(
            f"The pictures of “{name}” in {plain(own.path)} have changed since they were added: add"
            " them anew under another name, or remove this one first."
        )
    return finished(made, name).dataset


def rename(name: str, new: str, reserved: tuple[str, ...] = ()) -> OwnSet:
    """Give a dataset another name; runs find it by its content. Raises :class:`DataError`."""
    checked_name(new)
    with _changing() as sets:
        own = _one_of(sets, name)
        if new != name and (new in sets or new in reserved):
            raise DataError(f"There is a dataset “{new}” already: choose another name.")
        title = new if own.title == own.name else own.title
        renamed = msgspec.structs.replace(own, name=new, title=title)
        order = [renamed if s.name == name else s for s in sets.values()]
        sets.clear()
        sets.update({s.name: s for s in order})
    return renamed


def relink(
    name: str, path: Path, test_path: Path | None = None, progress: OnProgress = lambda _: None
) -> OwnSet:
    """Say where the pictures of a dataset lie now, and those for tests if they moved, too.

    Raises :class:`DataError` if they are others.
    """
    own = find(name)
    tests = str(test_path.absolute()) if test_path else own.test_path
    made = _again(own, path, tests, progress)
    if made.dataset.fingerprint != own.fingerprint:
        raise DataError(
            f"The pictures in {storage.shown(path)} are others than those of “{name}”: choose their"
            " folder, or add them under a name of their own."
        )
    with _changing() as sets:
        before = _one_of(sets, name)
        sets[name] = msgspec.structs.replace(
            before, path=str(path.absolute()), key=made.key, test_path=tests
        )
        return sets[name]


def remove(name: str) -> None:
    """Take a dataset off the list, and what was prepared of it; its files stay where they are."""
    with _changing() as sets:
        own = _one_of(sets, name)
        del sets[name]
        if all(other.key != own.key for other in sets.values()):
            keeping.forget(own.key)


# --- pieces -----------------------------------------------------------------------------------


def _again(own: OwnSet, path: Path, test_path: str, progress: OnProgress) -> Prepared:
    if not path.exists():
        raise DataError(
            f"The pictures of “{own.name}” are not in {plain(own.path)} any more: say where they"
            " are with “aeviz data relink”, or remove the dataset."
        )
    if test_path and not Path(test_path).exists():
        raise DataError(
            f"The test pictures of “{own.name}” are not in {plain(test_path)} any more: say where"
            " they are with “aeviz data relink” and its option --test, or remove the dataset."
        )
    found = look(path, Path(test_path) if test_path else None)
    return prepare(found, own.choices, own.name, progress)


def _described(
    found: Found, choices: Choices, made: Prepared, name: str, test_path: Path | None
) -> OwnSet:
    dataset = made.dataset
    return OwnSet(
        name=name,
        path=str(found.path),
        choices=choices,
        fingerprint=dataset.fingerprint,
        key=made.key,
        title=dataset.title if dataset.title != dataset.name else name,
        test_path=str(test_path.absolute()) if test_path else "",
        noun=dataset.noun,
        normalised=dataset.normalised,
        licence=dataset.licence,
        train=len(dataset.train),
        test=len(dataset.test),
        shape=dataset.image_shape,
        class_names=dataset.class_names,
        skipped=sum(skipped.count for skipped in made.skipped),
        added=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _dataset(own: OwnSet, kept: keeping.Kept) -> Dataset:
    names = own.class_names if len(own.class_names) == len(kept.class_names) else kept.class_names
    dataset = Dataset(
        own.name, own.title or own.name, kept.train, kept.test, names, own.noun,
        own.normalised, own.licence,
    )  # fmt: skip
    dataset.__dict__["fingerprint"] = kept.fingerprint
    return dataset


def _one_of(sets: dict[str, OwnSet], name: str) -> OwnSet:
    if name not in sets:
        raise DataError(f"There is no dataset “{name}” of your own: see “aeviz data list”.")
    return sets[name]


def _read() -> dict[str, OwnSet]:
    if not list_file().exists():
        return {}
    value = storage.read_json(list_file(), _LIMIT)
    try:
        found = msgspec.convert(value, _List).sets
    except msgspec.ValidationError as error:
        raise StorageError(f"{storage.shown(list_file())} is not a list of datasets.") from error
    return {own.name: _shown(own) for own in found[:MOST_SETS]}


def _shown(own: OwnSet) -> OwnSet:
    """With words that can be shown anywhere."""
    names = tuple(plain(name, 100) for name in own.class_names)
    words = {"title": plain(own.title), "licence": plain(own.licence), "class_names": names}
    return msgspec.structs.replace(own, **words)


@contextlib.contextmanager
def _changing() -> Iterator[dict[str, OwnSet]]:
    """The list, to be changed; saved at the end. A damaged one is kept aside first."""
    storage.make_folders(data_folder())
    with _locked():
        try:
            sets = _read()
        except StorageError:
            sets = {}
            aside = list_file().with_suffix(f".broken-{int(time.time())}.json")
            with storage.explained(list_file()):
                list_file().rename(aside)
        yield sets
        value = msgspec.to_builtins(_List(sets=list(sets.values())))
        storage.write_file(list_file(), seal(value))


@contextlib.contextmanager
def _locked() -> Iterator[None]:
    import filelock

    lock = filelock.FileLock(str(data_folder() / "datasets.lock"), timeout=_PATIENCE)
    try:
        with lock:
            yield
    except filelock.Timeout as error:
        raise DataError(
            "Another aeviz is changing the list of datasets: try again in a moment."
        ) from error
    except OSError as error:
        raise StorageError(f"The list of datasets cannot be locked ({error.strerror}).") from error
