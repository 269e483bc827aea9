"""Setup: the recipe that the next run will have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.data.base import AnyDataset
from aeviz.core.data.own.listing import own_sets
from aeviz.core.recipe.recipe import with_value
from aeviz.core.recipe.schema import Recipe
from aeviz.core.recipe.size import expected_seconds, layer_sizes
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.setup.history import State
from aeviz.ui.window.shell import Shell


class Items(NamedTuple):
    """What is known of a dataset before it is loaded."""

    shape: tuple[int, ...]
    classes: int
    size: int


_KNOWN = {
    "line": Items((1, 1), 0, 200),
    "waves": Items((20, 1), 0, 480),
    "builtin": Items((28, 28), 10, 19_000),
}
_USUAL = Items((28, 28), 10, 60_000)


class SetupController(QObject):
    """Owner of the form. Those who train, open and keep recipes ask it, and set its recipe here."""

    recipe_shown = Signal(object)
    """Recipe that the form starts from now; not an edit."""
    recipe_edited = Signal(object)
    """Recipe after an edit."""
    value_tuned = Signal(str, float)
    """Path and value of a live field that the user changed while a run goes on."""
    folds_changed = Signal(object)
    """Names of the open sections."""
    pictures_wanted = Signal()
    """The user wants to learn from pictures that are no dataset yet."""

    def __init__(
        self,
        shell: Shell,
        view: RecipePanel,
        loaded: Callable[[str], AnyDataset | None] = lambda name: None,
    ) -> None:
        """``loaded``: the dataset with a name, if it is in memory."""
        super().__init__(shell)
        self._shell, self._view, self._loaded = shell, view, loaded
        self._factors: Mapping[str, float] = {}
        self._is_running = False
        self._left = ""
        """So long the run in training still takes, in words; empty if that is not known."""
        view.recipe_shown.connect(self.recipe_shown)
        view.recipe_changed.connect(self.recipe_edited)
        view.value_tuned.connect(self.value_tuned)
        view.folds_changed.connect(self.folds_changed)
        view.pictures_wanted.connect(self.pictures_wanted)
        view.recipe_changed.connect(self.describe)
        view.recipe_shown.connect(self.describe)

    def recipe(self) -> Recipe:
        """The recipe with all accepted edits."""
        return self._view.recipe()

    def show(self, recipe: Recipe) -> None:
        self._view.set_recipe(recipe)

    def change(self, key: str, value: object) -> None:
        """Show the same recipe with another value. Raises :class:`RecipeError`."""
        self.show(with_value(self.recipe(), key, value))

    def state(self) -> State:
        """All that is in Setup, to be put back by :meth:`put_back`."""
        return self._view.state()

    @Slot(object)
    def put_back(self, state: State) -> None:
        self._view.restore(state)

    @Slot(object, str)
    def keep(self, paths: tuple[str, ...], reason: str) -> None:
        """These fields stay as they are, and no others."""
        with self._shell.keeping_focus():
            self._view.keep(paths, reason)

    @Slot()
    def offer_datasets(self) -> None:
        """The user's datasets are others now."""
        self._view.offer_datasets()

    def seek(self, path: str) -> None:
        """Bring a field before the user's eyes, and give it the focus."""
        self._view.seek(path)

    def show_first_refusal(self) -> str:
        return self._view.show_first_refusal()

    def set_running(self, running: bool) -> None:
        self._view.set_running(running)
        if running != self._is_running:
            self._is_running, self._left = running, ""
            self.describe()

    @Slot(object)
    def tell_left(self, seconds: float | None) -> None:
        """The run in training will end in so many seconds; None: that is not known."""
        left = "" if seconds is None else self._rounded(seconds)
        if self._is_running and left != self._left:
            self._left = left
            self.describe()

    def show_tuned(self, values: Mapping[str, float]) -> None:
        """What was tuned in the run that is shown; it is no part of the next run."""
        self._view.set_tuned(values)

    def leave(self) -> None:
        """The fields are about to be locked: the focus must not land in one that is not."""
        focused = self._view.window().focusWidget()
        if focused is not None and self._view.isAncestorOf(focused):
            self._shell.focus_home()

    # --- what the recipe comes to -------------------------------------------------------------

    def set_factors(self, factors: Mapping[str, float]) -> None:
        """How much longer than an ordinary machine this one takes, by kind of network."""
        self._factors = factors
        self.describe()

    @Slot()
    def describe(self) -> None:
        """Show the network of the recipe, and how long it will take here."""
        recipe = self.recipe()
        items = self._items(recipe)
        layers = layer_sizes(recipe, items.shape, items.classes)
        self._view.show_network(layers, self.expected(recipe))

    def expected(self, recipe: Recipe) -> str:
        """How long a recipe will take on this machine, in words; while it trains, what is left."""
        if self._left:
            return self.tr("About {time} left").format(time=self._left)
        items = self._items(recipe)
        factor = self._factors.get(recipe.network.kind)
        seconds = expected_seconds(recipe, items.shape, items.classes, items.size)
        if factor is None:
            # Another processor, its threads and its 16 bits make several times more or less of it.
            return self.tr("Perhaps {time}: not measured here yet").format(
                time=self._rounded(seconds)
            )
        seconds *= factor
        whole = self.tr("The whole training takes about {time} here")
        text = whole if self._is_running else self.tr("Takes about {time} here")
        return text.format(time=self._rounded(seconds))

    def _items(self, recipe: Recipe) -> Items:
        name = recipe.data.dataset
        dataset = self._loaded(name)
        if dataset is None:
            own = own_sets().get(name)
            if own is not None and own.shape:
                return Items(own.shape, len(own.class_names), own.train)
            return _KNOWN.get(name, _USUAL)
        size = len(dataset.train)
        return Items(tuple(dataset.image_shape), len(dataset.class_names), size)

    def _rounded(self, seconds: float) -> str:
        """One or two digits: more are not known."""
        if seconds < 55:
            step = 1 if seconds < 10 else 5
            return self.tr("{count} s").format(count=max(step, step * round(seconds / step)))
        if seconds < 55 * 60:
            return self.tr("{count} min").format(count=max(1, round(seconds / 60)))
        return self.tr("{count:.1f} h").format(count=seconds / 3600)
