"""Starting a run: a new one with the settings in Setup, or the one that is shown once more."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from aeviz.core.base.errors import AevizError
from aeviz.core.data.family.known import KNOWN
from aeviz.core.datasets import DATASETS
from aeviz.core.messages.events import Command, Step, Tune
from aeviz.core.recipe.recipe import fields, value_of
from aeviz.core.recipe.schema import Recipe
from aeviz.core.runs.experiment import has_own_data
from aeviz.ui.run.session import Session
from aeviz.ui.run.shown_run import ShownRun
from aeviz.ui.run.trainer_thread import Order
from aeviz.ui.setup.controller import SetupController
from aeviz.ui.window.shell import Shell


class Starter(QObject):
    """Gives the session its orders, once their data are on the machine."""

    data_folder_wanted = Signal()
    """The user wants to say where MNIST is."""

    def __init__(
        self, shell: Shell, setup: SetupController, session: Session, shown: ShownRun
    ) -> None:
        super().__init__(shell)
        self._shell, self._setup = shell, setup
        self._session, self._shown = session, shown
        self.data_dir: Path | None = None

    @Slot()
    def begin(self, step: bool = False) -> None:
        """A new run, of one step at first if ``step``."""
        if refusal := self._setup.show_first_refusal():
            self._shell.say(
                self.tr("Setup has a value that cannot be used. {reason}").format(reason=refusal),
                "warning",
            )
            return
        recipe = self._setup.recipe()
        if self._has_data(recipe):
            commands = (Step(1),) if step else ()
            # What a recipe looks like untrained is shown on the data that it trains on.
            was_example = self._shown.is_example and not self._shown.is_untrained
            self._start(Order(recipe, data_dir=self.data_dir, first_commands=commands))
            if was_example:
                self._say_which_data(recipe)

    def _say_which_data(self, recipe: Recipe) -> None:
        """An example was shown on digits of its own; what is trained on may be other data."""
        name = recipe.data.dataset
        title = DATASETS[name].title if name in DATASETS else name
        text = self.tr("Your own run now trains on other data than the example shows: {data}.")
        if name == "builtin" and why_no_mnist(self.data_dir):
            text = self.tr(
                "Your own run now trains on other data than the example shows: {data}, as MNIST is"
                " not on this machine. Choose MNIST in Setup to fetch it for the next run."
            )
        self._shell.say(text.format(data=title))

    def go_on(self, epochs: int | None, step: bool = False) -> None:
        """Continue the run that is shown, with the live values that were changed in Setup."""
        run = self._shown.run
        if run is None or not self._has_data(run.recipe, run.path):
            return
        shown, wanted = self._shown.recipe(), self._setup.recipe()
        changed = [f for f in fields() if value_of(wanted, f.path) != value_of(run.recipe, f.path)]
        commands: list[Command] = []
        for field in changed if wanted.name == run.recipe.name else ():
            value = value_of(wanted, field.path)
            if field.live and value != value_of(shown, field.path):
                commands.append(Tune(field.path, value))
        if step:
            commands.append(Step(1))
        self._start(
            Order(run.recipe, run.path, epochs, self.data_dir, first_commands=tuple(commands))
        )
        if not all(field.live for field in changed):
            self._shell.say(
                self.tr(
                    "This run keeps its own settings; what you changed in Setup beside learning"
                    " rate and noise strength counts for the next new run."
                )
            )

    @Slot()
    def again(self) -> None:
        """Train the run that is shown once more, as it was trained."""
        run = self._shown.run
        if run is None or self._session.is_active:
            return
        # An example's own digits are to be looked at: it was trained on many more.
        like = None if self._shown.is_example else run.path
        if self._has_data(run.recipe, like):
            self._start(Order(run.recipe, data_dir=self.data_dir, like=like))

    def branch(self, step: int, values: Mapping[str, float], epochs: int) -> None:
        """A new run from a step of the one that is shown that has stored weights."""
        run = self._shown.run
        if run is None or self._session.is_active or not self._has_data(run.recipe, run.path):
            return
        commands = tuple(Tune(path, value) for path, value in values.items())
        self._start(
            Order(run.recipe, run.path, epochs, self.data_dir, False, commands, branch=step)
        )

    @Slot()
    def use_builtin_digits(self) -> None:
        self._setup.change("dataset", "builtin")
        self.begin()

    @Slot()
    def fetch_and_train(self) -> None:
        self.data_dir = None
        self._start(Order(self._setup.recipe(), fetch=True))

    def _has_data(self, recipe: Recipe, run: Path | None = None) -> bool:
        """Whether the recipe's images are on the machine, or came with a run; if not, offers to get
        them."""
        if has_own_data(run):
            return True
        name = recipe.data.dataset
        reason = why_no_mnist(self.data_dir) if name == "mnist" else why_not_fetched(name)
        if reason:
            get = self.tr("Get {title} and train").format(title=DATASETS[name].title)
            offers = [(get, self.fetch_and_train)]
            if name == "mnist":
                offers.append((self.tr("Choose folder…"), self.data_folder_wanted.emit))
            offers.append((self.tr("Use built-in digits"), self.use_builtin_digits))
            self._shell.say(reason, offers=tuple(offers))
        return not reason

    def _start(self, order: Order) -> None:
        self._shell.dismiss()
        self._setup.leave()
        self._session.start(order)


def why_no_mnist(data_dir: Path | None) -> str:
    """Empty if MNIST can be loaded without fetching it, else one sentence."""
    from aeviz.core.data.family.mnist import find

    try:
        if find(data_dir) is not None:
            return ""
    except AevizError as error:
        return str(error)
    return QCoreApplication.translate(
        "Starter", "MNIST is not on this machine yet (11 MB to fetch)."
    )


def why_not_fetched(name: str) -> str:
    """Empty if a dataset can be loaded without fetching it, as far as a glance at its folder tells;
    else one sentence."""
    from aeviz.core.data.family.known_files import is_complete

    known = next((k for k in KNOWN if k.name == name and k.mirrors), None)
    if known is None or is_complete(known):
        return ""
    size = round(sum(pin.packed_size for pin in known.files.values()) / 1e6)
    text = QCoreApplication.translate(
        "Starter", "{title} is not on this machine yet ({size} MB to fetch)."
    )
    return text.format(title=known.title, size=size)
