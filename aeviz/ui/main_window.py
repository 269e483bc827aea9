"""Docks, menus, toolbar, status bar. It computes nothing and decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QProgressBar,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.recipe.sections import CORRUPTION_KINDS
from aeviz.ui.canvas.class_bars import ClassBars
from aeviz.ui.canvas.gallery import GalleryView
from aeviz.ui.canvas.view import CanvasView
from aeviz.ui.denoising.view import BenchView
from aeviz.ui.digits.classes import ConfusionView
from aeviz.ui.digits.phases import PhaseStrip
from aeviz.ui.digits.signals import RegressionView
from aeviz.ui.digits.view import ComparisonView
from aeviz.ui.losses.lazy import LateLossView
from aeviz.ui.map.view import LatentView
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.steps.view import StepView
from aeviz.ui.timeline.view import TimelineView
from aeviz.ui.traversal.view import TraversalView
from aeviz.ui.widgets.icons import app_icon
from aeviz.ui.window.actions import Actions
from aeviz.ui.window.docks import Panels, hide_stray_tabs
from aeviz.ui.window.menus import Menus
from aeviz.ui.window.message_bar import MessageBar
from aeviz.ui.window.panel_help import HelpButton, show_help
from aeviz.ui.window.shell import Shell
from aeviz.ui.window.toolbar import RecipeBox, SpeedBox, SteadyButton


class MainWindow(QMainWindow):
    """The face of aeviz."""

    recipe_chosen = Signal(str)
    """Name of a recipe."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self.setObjectName("mainWindow")
        self.setWindowTitle("aeviz")
        self.setWindowIcon(app_icon())
        self.setDockNestingEnabled(True)
        self.commands = Actions(self)
        self._build_views()
        self._build_toolbar()
        self._build_docks()
        self.menus = Menus(self, self.commands, self.docks.values())
        self.theme_group = self.menus.theme_group
        self.examples_button.setMenu(self.menus.examples)
        self._build_status_bar()
        # Not the recipe chooser, which would open at Space where people expect Train.
        self.canvas.setFocus()
        self.installEventFilter(self)
        self.commands["full_screen"].triggered.connect(self._toggle_full_screen)
        self.commands["what"].triggered.connect(self._explain)
        self.commands["fill_panel"].triggered.connect(self._fill_panel)

    # --- parts --------------------------------------------------------------------------------

    def _build_views(self) -> None:
        self.recipe_panel = RecipePanel()
        self.losses = LateLossView()
        self.comparison = ComparisonView(CORRUPTION_KINDS)
        self.latent = LatentView()
        self.traversal = TraversalView()
        self.canvas = CanvasView(CORRUPTION_KINDS)
        self.gallery = GalleryView()
        self.bench = BenchView(CORRUPTION_KINDS)
        self.timeline = TimelineView()
        self.regression = RegressionView()
        self.digits_stack = QStackedWidget()
        for view in (self.comparison, self.regression):
            self.digits_stack.addWidget(view)
        self.confusion = ConfusionView()
        self.phases = PhaseStrip()
        self.steps = StepView()
        self.class_bars = ClassBars(self.canvas)
        self.class_bars.hide()

    def _build_toolbar(self) -> None:
        bar = QToolBar(self.tr("Run"))
        bar.setObjectName("runToolBar")
        bar.setMovable(False)
        bar.toggleViewAction().setVisible(False)
        self.recipe_box = RecipeBox()
        self.recipe_box.recipe_chosen.connect(self.recipe_chosen)
        self.recipe_panel.recipe_shown.connect(self.recipe_box.show_recipe)
        bar.addWidget(self.recipe_box)
        self.examples_button = QToolButton()
        self.examples_button.setObjectName("examplesButton")
        self.examples_button.setText(self.tr("Examples"))
        self.examples_button.setToolTip(self.tr("Networks that were trained before, to look at"))
        self.examples_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.examples_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bar.addWidget(self.examples_button)
        bar.addSeparator()
        texts = (self.tr("Train"), self.tr("Pause"), self.tr("Continue"))
        self.train_button = self._tool_button(bar, "train", "trainButton", SteadyButton(texts))
        self.step_button = self._tool_button(bar, "step", "stepButton")
        self.stop_button = self._tool_button(bar, "stop", "stopButton")
        self.resume_button = self._tool_button(bar, "resume", "resumeButton")
        self.speed_box = SpeedBox()
        bar.addWidget(self.speed_box)
        bar.addSeparator()
        self.more_box = QSpinBox()
        self.more_box.setObjectName("moreEpochsBox")
        self.more_box.setRange(1, 10_000)
        self.more_box.setSuffix(self.tr(" epochs"))
        self.more_box.setAccessibleName(self.tr("How many more epochs"))
        self.more_button = self._tool_button(bar, "more", "moreButton")
        bar.addWidget(self.more_box)
        self.addToolBar(bar)
        self.addToolBarBreak()
        self.message_bar = MessageBar(self)
        self.shell = Shell(self, self.commands, self.message_bar, self.canvas)
        self.addToolBar(self.message_bar)
        below = QToolBar(self.tr("Timeline"))
        below.setObjectName("timelineToolBar")
        below.setMovable(False)
        below.toggleViewAction().setVisible(False)
        below.addWidget(_row(self.timeline, HelpButton(below.objectName())))
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, below)

    def _tool_button(
        self, bar: QToolBar, action: str, name: str, button: QToolButton | None = None
    ) -> QToolButton:
        button = button or QToolButton()
        button.setObjectName(name)
        button.setDefaultAction(self.commands[action])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bar.addWidget(button)
        return button

    def _build_docks(self) -> None:
        rows = (
            ("Setup", self.tr("Setup"), self.recipe_panel),
            ("Losses", self.tr("Losses"), _column(self.phases, self.losses)),
            ("Steps", self.tr("Step by step"), self.steps),
            ("Digits", self.tr("Digits"), self.digits_stack),
            ("Confusion", self.tr("Confusion"), self.confusion),
            ("Latent", self.tr("Latent map"), self.latent),
            ("Canvas", self.tr("Canvas"), self.canvas),
            ("Gallery", self.tr("Drawings"), self.gallery),
            ("Bench", self.tr("Denoising bench"), self.bench),
            ("Traversal", self.tr("Traversal"), self.traversal),
        )
        self.panels = Panels(self, rows)
        self.docks = self.panels.docks
        self.panels.changed.connect(self._hide_empty_message)
        self._default_layout = self.panels.layout()
        self.commands["reset_layout"].triggered.connect(self.reset_layout)

    def _build_status_bar(self) -> None:
        self.status_label = QLabel()
        self.status_label.setObjectName("statusLabel")
        self.status_label.setToolTip(
            self.tr("samples/s: images learned from; views/s: how often map and digits are renewed")
        )
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.progress.hide()
        self.statusBar().addPermanentWidget(self.status_label, 1)
        self.statusBar().addPermanentWidget(self.progress)

    # --- what others set ----------------------------------------------------------------------

    def set_recipes(self, names: list[tuple[str, str]], current: str) -> None:
        """Fill the recipe chooser with (name, title); choose ``current``."""
        self.recipe_box.set_recipes(names, current)

    @Slot()
    def reset_layout(self) -> None:
        """Put all panels back in their places."""
        self.panels.restore(self._default_layout)

    def restore(self, geometry: QByteArray, layout: QByteArray) -> None:
        """Take up the geometry and layout of the last time, as far as they are valid."""
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        if not layout.isEmpty() and not self.panels.restore(layout):
            self.reset_layout()

    @Slot()
    def _hide_empty_message(self) -> None:
        """A restored layout shows the message bar, or not, as it was then."""
        self.message_bar.setVisible(bool(self.message_bar.text))

    # --- Qt's own -----------------------------------------------------------------------------

    @Slot()
    def _explain(self) -> None:
        """What the panel shows that has the focus."""
        dock = self.panels.at(self.focusWidget())
        show_help(dock.objectName(), dock.titleBarWidget())

    @Slot()
    def _fill_panel(self) -> None:
        self.panels.fill(self.panels.at(self.focusWidget()))

    @Slot()
    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Space press the button or open the list that has the focus, not start training.

        An override of ``event`` would lock the interpreter while Qt paints the whole window.
        """
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            space, focused = event.key() == Qt.Key.Key_Space, self.focusWidget()
            if space and isinstance(focused, QAbstractButton | QComboBox | QAbstractItemView):
                event.accept()
                return True
        return kind == QEvent.Type.StatusTip  # the status bar is for the run's state alone

    def changeEvent(self, event: QEvent) -> None:
        """Redraw icons when the colours change."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "commands"):
            self.commands.recolour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, after the first painting has reached the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            hide_stray_tabs(self)
            QTimer.singleShot(0, self.shell.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give everyone the chance to save first."""
        self.shell.closing.emit()
        event.accept()


def _row(view: QWidget, button: QWidget) -> QWidget:
    """A view with a button beside it."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(view, 1)
    layout.addWidget(button)
    return made


def _column(*views: QWidget) -> QWidget:
    """Views one below the other."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    for view in views:
        layout.addWidget(view)
    return made
