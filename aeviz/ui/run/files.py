"""What comes from disk and what goes there: runs, recipes, the MNIST folder."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QDir, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog

from aeviz.core.base.errors import AevizError, in_plain_words
from aeviz.core.base.paths import is_there, leads_to_folder, runs_folder
from aeviz.core.base.storage import make_folders, write_file
from aeviz.core.messages.events import Event
from aeviz.core.recipe.families import in_families
from aeviz.core.recipe.presets import (
    known_recipes,
    load_recipe,
    own_recipes,
    presets,
    recipes_folder,
)
from aeviz.core.recipe.recipe import to_json, validated, with_value
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs import experiment, layout
from aeviz.core.runs.run import Run
from aeviz.ui.jobs.job import Job, Report
from aeviz.ui.language.sentences import said
from aeviz.ui.naming.runs import names_of
from aeviz.ui.window.message_bar import Offer
from aeviz.ui.window.patience import Patience
from aeviz.ui.window.shell import Shell

MOST_RECENT = 10
DATA_ENDINGS = (".npz", ".npy", ".csv", ".gz", ".idx")
"""Files that hold many pictures."""


class FilesController(QObject):
    """Answers the File menu and the recipe chooser."""

    recipe_wanted = Signal(object)
    """Recipe that should come into Setup."""
    recipes_listed = Signal(object, str)
    """Groups of recipes as :class:`RecipeBox` wants them, and the name of the one in Setup."""
    run_opened = Signal(object, object)
    """Run, and the tuple of its events."""
    pictures_wanted = Signal(str)
    """Path of pictures to learn from."""
    run_refused = Signal()
    """A run that was to be opened cannot be."""
    again_wanted = Signal()
    """The run that is shown is to be trained once more, as it was."""
    more_wanted = Signal()
    """It is to go on."""
    drawings_kept = Signal()
    """There may be more drawings among the user's own."""
    recent_changed = Signal(object)
    """Paths of recent runs, newest first."""
    recent_named = Signal(object)
    """Path and name of those of them that can be read."""
    data_dir_chosen = Signal(object)
    """Path"""

    def __init__(self, shell: Shell, recipe: Callable[[], Recipe]) -> None:
        """``recipe``: the settings that are in Setup."""
        super().__init__(shell)
        self._shell, self._recipe = shell, recipe
        self.recent: tuple[str, ...] = ()
        self.run: Run | None = None
        self.reading = Job(self, uses_torch=False)
        """Reads a run; of several the one that was asked for last."""
        self._read_patience = Patience(shell, self.reading)
        self._read_patience.cancelled.connect(self.run_refused)
        self.reading.done.connect(self._on_read)
        self.reading.failed.connect(self.run_refused)
        self.naming = Job(self, uses_torch=False)
        """Reads what the recent runs are called."""
        self.naming.done.connect(self.recent_named)
        self.trying_data = Job(self, uses_torch=False)
        """Reads MNIST in a folder that was chosen."""
        self.trying_data.done.connect(self._take_data_folder)
        self.trying_data.failed.connect(self._say_problem)
        self.keeping = Job(self, uses_torch=False)
        """Puts the drawings that came with a run among the user's own."""
        self.keeping.failed.connect(self.drawings_kept)  # first: what went wrong is said last
        self._keep_patience = Patience(shell, self.keeping)
        self._keep_patience.cancelled.connect(self.drawings_kept)
        self.keeping.done.connect(self._say_kept)

    # --- recipes ------------------------------------------------------------------------------

    def list_recipes(self, current: str) -> None:
        others = in_families(presets().values())
        own = [recipe for recipe in own_recipes().values() if recipe.name not in presets()]
        groups = [(self.tr("Your own"), own)] if own else []
        groups += [(said(f), rows) for f, rows in others.items()]
        listed = [
            (heading, [(r.name, said(r.title), said(r.description or r.title)) for r in rows])
            for heading, rows in groups
        ]
        self.recipes_listed.emit(listed, current)

    @Slot()
    def save_recipe(self) -> None:
        """Ask for a name, and keep the settings as the user's own recipe."""
        title, accepted = QInputDialog.getText(
            self._shell.window, self.tr("Save recipe"), self.tr("Name of your recipe:")
        )
        if accepted and title.strip():
            self.save_recipe_as(title.strip())

    def save_recipe_as(self, title: str) -> None:
        """Keep the settings under ``title``; never over another recipe."""
        name = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:64] or "recipe"
        taken, number, unique = known_recipes(), 2, name
        while unique in taken:
            unique, number = f"{name[:60]}-{number}", number + 1
        try:
            recipe = validated(replace(self._recipe(), name=unique, title=title[:120]))
            recipes_folder().mkdir(parents=True, exist_ok=True)
            target = recipes_folder() / f"{unique}.json"
            write_file(target, to_json(recipe), overwrite=False)
        except (AevizError, OSError) as error:
            self._say_error(error)
            return
        self.list_recipes(unique)
        self.recipe_wanted.emit(recipe)
        self._shell.say(
            self.tr("Saved as the recipe “{name}” in {path}.").format(name=unique, path=target)
        )

    @Slot()
    def show_recipe_folder(self) -> None:
        """Where the user's own recipes lie: files put there are listed at the next start."""
        try:
            make_folders(recipes_folder())
        except AevizError as error:
            self._say_error(error)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(recipes_folder())))
        text = self.tr("Your own recipes lie in {path}.")
        self._shell.say(text.format(path=recipes_folder()))

    # --- runs ---------------------------------------------------------------------------------

    @Slot()
    def ask_for_run(self) -> None:
        start = runs_folder() if leads_to_folder(runs_folder()) else Path.home()
        title = self.tr("Open a run: choose its folder")
        if path := QFileDialog.getExistingDirectory(self._shell.window, title, str(start)):
            self.open_run(path)

    @Slot(str)
    def open_run(self, path: str) -> None:
        """Read a run, beside the window: it may be of any size, and come from anybody."""

        def work(report: Report) -> tuple[Run, tuple[Event, ...]]:
            report(0.0)
            run = experiment.open_run(Path(path), report)
            return run, tuple(run.events(report))

        self.reading.start(work)
        text = self.tr("Reading the run in “{name}”…")
        self._read_patience.begin(text.format(name=Path(path).name))

    @Slot()
    def ask_for_file(self) -> None:
        kinds = self.tr("Experiments and recipes (*.aeviz *.json)")
        title = self.tr("Open an experiment or a recipe")
        path, _ = QFileDialog.getOpenFileName(self._shell.window, title, QDir.homePath(), kinds)
        if path:
            self.open_path(path)

    @Slot(str)
    def open_path(self, path: str) -> None:
        """Open what was dropped or chosen: a run, an experiment, a recipe, or pictures."""
        if is_of_pictures(Path(path)):
            self.pictures_wanted.emit(path)
            return
        if Path(path).suffix.lower() != ".json" or leads_to_folder(path):
            self.open_run(path)
            return
        try:
            recipe = load_recipe(Path(path))
        except AevizError as error:
            self._say_error(error)
            return
        self.recipe_wanted.emit(recipe)
        text = self.tr("The recipe “{name}” is in Setup: save it to keep it, or train it.")
        self._shell.say(text.format(name=recipe.title))

    def tell_of_experiment(self, run: Run) -> None:
        """Say what can be done with a run that came in one file, and what its user wrote."""
        about = experiment.about_of(run)
        if about is None:
            return
        text = self.tr("{name} stays as it is: train it again, or continue it as a run of yours.")
        offers: list[Offer] = [
            (self.tr("Train again"), self.again_wanted.emit),
            (self.tr("Continue"), self.more_wanted.emit),
        ]
        if experiment.has_drawings(run):
            offers.append((self.tr("Keep its drawings"), self.keep_drawings))
        said = text.format(name=run.source.name)
        self._shell.say(f"{said} {about.notes}".strip(), offers=tuple(offers))

    @Slot()
    def keep_drawings(self) -> None:
        """Put the drawings that came with the run among the user's own, beside the window."""
        run = self.run
        if run is not None:
            self.keeping.start(lambda report: experiment.keep_drawings(run, report))
            self._keep_patience.begin(self.tr("Keeping the drawings…"))

    @Slot(object)
    def _say_kept(self, came: experiment.KeptDrawings) -> None:
        self.drawings_kept.emit()  # who shows them may have something to say, too
        text = self.tr("{count} drawings are among yours now.")
        if came.is_full:
            text = self.tr(
                "{count} of its {total} drawings are among yours now: there is no room for more, so"
                " delete some of yours before you keep the others."
            )
        elif came.kept < came.total:
            text = self.tr(
                "{count} of its {total} drawings are among yours now: the others cannot be read."
            )
        elif came.kept == 1:
            text = self.tr("1 drawing is among yours now.")
        self._shell.say(text.format(count=came.kept, total=came.total))

    @Slot()
    def cancel_reading(self) -> None:
        """The run that is being read is not wanted any more."""
        self._read_patience.cancel()

    @Slot(object)
    def _on_read(self, opened: tuple[Run, tuple[Event, ...]]) -> None:
        self.run_opened.emit(*opened)

    @Slot()
    def close(self) -> None:
        """Read nothing any more."""
        self._read_patience.close()
        self._keep_patience.close()
        self.naming.close()
        self.trying_data.close()

    @Slot(object)
    def note_run(self, run: Run) -> None:
        """A run is shown now: it heads the recent ones."""
        self.run = run
        if run.details.get("example"):
            return  # it has a menu of its own
        path = str(run.source)
        others = tuple(p for p in self.recent if p != path and is_there(p))
        self.set_recent((path, *others)[:MOST_RECENT])

    def set_recent(self, paths: tuple[str, ...]) -> None:
        self.recent = paths
        self.recent_changed.emit(paths)
        self.name_recent()

    @Slot()
    def name_recent(self) -> None:
        """Read the names of the recent runs, which may be others than before."""
        paths = self.recent
        self.naming.start(lambda _: names_of(paths))

    # --- data ---------------------------------------------------------------------------------

    @Slot()
    def ask_for_data_folder(self) -> None:
        title = self.tr("Choose the folder with the four MNIST files")
        if path := QFileDialog.getExistingDirectory(self._shell.window, title, QDir.homePath()):
            self.use_data_folder(Path(path))

    def use_data_folder(self, path: Path) -> None:
        """Take MNIST from here from now on, once it was read beside the window."""

        def work(report: Report) -> Path:
            from aeviz.core.data.family.mnist import load

            report(0.0)
            load(path)
            return path

        self._shell.say(self.tr("Reading the files in {path}.").format(path=path))
        self.trying_data.start(work)

    @Slot(object)
    def _take_data_folder(self, path: Path) -> None:
        recipe = self._recipe()
        if recipe.data.dataset != "mnist":
            self.recipe_wanted.emit(with_value(recipe, "dataset", "mnist"))
        self.data_dir_chosen.emit(path)
        self._shell.say(self.tr("MNIST is taken from {path}.").format(path=path))

    def _say_error(self, error: BaseException) -> None:
        self._say_problem(in_plain_words(error))

    @Slot(str)
    def _say_problem(self, text: str) -> None:
        self._shell.say(text, "error")


def is_of_pictures(path: Path) -> bool:
    """Whether what a user hands the window is meant as pictures to learn from."""
    if leads_to_folder(path):
        return not is_there(path / layout.RUN)
    return path.suffix.lower() in DATA_ENDINGS
