"""What the user prefers: shown, kept, and told to those whom it concerns."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from aeviz.core.base.errors import AevizError
from aeviz.core.base.paths import use_runs_folder, user_path
from aeviz.core.base.storage import make_folders
from aeviz.core.compute import process
from aeviz.ui.jobs import budget
from aeviz.ui.language import language
from aeviz.ui.preferences.motion import use_motion
from aeviz.ui.preferences.text_size import scale_text
from aeviz.ui.preferences.view import Choice, PreferencesWindow
from aeviz.ui.run.session import Session
from aeviz.ui.window.settings import Settings, SettingsStore
from aeviz.ui.window.shell import Shell

PREFERENCES = (
    "language",
    "theme",
    "text_size",
    "motion",
    "runs_dir",
    "data_dir",
    "threads",
    "device",
    "watching",
    "map_points",
    "confirm_delete",
)
"""The settings that are preferences; the others are what the window remembers by itself."""
POINTS = (1000, 2000, 5000, 10_000, 20_000, 40_000, 70_000)
SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class PreferencesController(QObject):
    """Owner of the dialog. The workbench makes it, and has it take up what was kept."""

    data_folder_chosen = Signal(object)
    """Path with the MNIST files."""
    data_folder_left = Signal()
    """MNIST is to be looked for in the usual places."""
    theme_chosen = Signal(str)
    points_chosen = Signal(int)
    restart_wanted = Signal()
    """The window is to be made anew, in the language that was chosen."""

    def __init__(self, shell: Shell, settings: SettingsStore, session: Session) -> None:
        super().__init__(shell)
        self._shell, self._settings, self._session = shell, settings, session
        self._usual = session.threads, session.device
        """What the command line, or else the machine, says."""
        self._view: PreferencesWindow | None = None

    def take_up(self) -> None:
        """At the start: what acts on the whole program."""
        values = self._settings.values
        scale_text(values.text_size / 100)
        use_motion(values.motion, self._shell.window)
        budget.scale(values.watching)
        self._use_runs(values.runs_dir)
        self._use_machine()

    @Slot()
    def show(self) -> None:
        if self._view is None:
            self._view = PreferencesWindow(self._shell.window, self._offered())
            self._view.chosen.connect(self.choose)
            self._view.reset_wanted.connect(self.reset)
            self._view.restart_wanted.connect(self._view.close)
            self._view.restart_wanted.connect(self.restart_wanted)
        self._refresh()
        self._view.show()
        self._view.activateWindow()

    @Slot(str, object)
    def choose(self, name: str, value: object) -> None:
        """Keep a preference, and let it act."""
        if value == getattr(self._settings.values, name):
            return
        match name:
            case "theme":
                self.theme_chosen.emit(value)
            case "map_points":
                self._settings.remember(map_points=value)
                self.points_chosen.emit(value)
            case "data_dir" if value:
                self.data_folder_chosen.emit(user_path(str(value)))
            case "data_dir":
                self._settings.remember(data_dir="")
                self.data_folder_left.emit()
            case "runs_dir":
                if self._use_runs(str(value)):
                    self._settings.remember(runs_dir=value)
            case _:
                self._settings.remember(**{name: value})
                self._act(name)
        self._refresh()

    @Slot()
    def reset(self) -> None:
        """All preferences as at the first start."""
        first = Settings()
        for name in PREFERENCES:
            self.choose(name, getattr(first, name))

    def _act(self, name: str) -> None:
        values = self._settings.values
        if name == "text_size":
            scale_text(values.text_size / 100)
        elif name == "motion":
            use_motion(values.motion, self._shell.window)
        elif name == "watching":
            budget.scale(values.watching)
        elif name in ("threads", "device"):
            self._use_machine()

    def _use_runs(self, folder: str) -> bool:
        """Put new runs, and look for runs, in this folder; whether it can be used."""
        try:
            if folder:
                make_folders(user_path(folder))
        except AevizError as error:
            self._shell.say(str(error), "error")
            return False
        use_runs_folder(user_path(folder) if folder else None)
        return True

    def _use_machine(self) -> None:
        values, (threads, device) = self._settings.values, self._usual
        self._session.threads = values.threads or threads
        self._session.device = device if values.device == "auto" else values.device

    def _refresh(self) -> None:
        if self._view is not None:
            self._view.show_values(msgspec.structs.asdict(self._settings.values))
            wanted = language.resolved(self._settings.values.language)
            self._view.offer_restart(wanted != language.spoken())

    def _offered(self) -> dict[str, list[Choice]]:
        cores = process.cores_to_use()
        sizes = sorted({0, 1, *range(2, cores + 1)})
        return {
            "language": [(language.SYSTEM, self.tr("As the system")), *language.names().items()],
            "theme": [
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ],
            "motion": [("system", self.tr("As the system")), ("less", self.tr("Less"))],
            "text_size": [(size, self.tr("{size}%").format(size=size)) for size in SIZES],
            "threads": [
                (n, self.tr("{count}").format(count=n) if n else self.tr("Usual")) for n in sizes
            ],
            "device": [
                ("auto", self.tr("Chosen for you")),
                ("cpu", self.tr("Processor")),
                ("cuda", self.tr("NVIDIA card (CUDA)")),
                ("mps", self.tr("Apple chip (Metal)")),
            ],
            "watching": [
                (0.25, self.tr("A quarter of the usual")),
                (0.5, self.tr("Half of the usual")),
                (1.0, self.tr("Usual")),
                (2.0, self.tr("Twice the usual")),
            ],
            "map_points": [(n, self.tr("{count:,}").format(count=n)) for n in POINTS],
        }
