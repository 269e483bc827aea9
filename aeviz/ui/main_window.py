"""Docks, menus, toolbar, status bar. It computes nothing and decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QProgressBar,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.graphics.corruption import CORRUPTIONS
from aeviz.ui.canvas.kept.gallery import GalleryView
from aeviz.ui.canvas.view import CanvasView
from aeviz.ui.denoising.view import DenoisingView
from aeviz.ui.digits.classes import ConfusionView
from aeviz.ui.digits.signals import RegressionView
from aeviz.ui.digits.view import ComparisonView
from aeviz.ui.losses.lazy import LazyLossView
from aeviz.ui.losses.phases import PhaseStrip
from aeviz.ui.map.view import MapView
from aeviz.ui.panel_menus import PanelMenus
from aeviz.ui.setup.form import RecipePanel
from aeviz.ui.steps.view import StepView
from aeviz.ui.timeline.view import TimelineView
from aeviz.ui.tools.place import ToolPlace
from aeviz.ui.traversal.view import TraversalView
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.focus_ring import FocusRing
from aeviz.ui.widgets.icons import app_icon
from aeviz.ui.widgets.layouts import fill
from aeviz.ui.window.actions import Actions
from aeviz.ui.window.dropping import Dropping
from aeviz.ui.window.menus import Menus
from aeviz.ui.window.message_bar import MessageBar
from aeviz.ui.window.panels.dock_title import whole_words
from aeviz.ui.window.panels.docks import Panels
from aeviz.ui.window.panels.dragging import let_go
from aeviz.ui.window.panels.layouts import LAYOUTS
from aeviz.ui.window.panels.panel_help import HelpButton, show_help
from aeviz.ui.window.shell import Shell
from aeviz.ui.window.toolbar import RunToolBar


class MainWindow(QMainWindow):
    """Makes every view and puts it into its place; the workbench makes their controllers."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self.setObjectName("mainWindow")
        self.setWindowTitle("aeviz")
        self.setWindowIcon(app_icon())
        self.setDockNestingEnabled(True)
        self.commands = Actions(self)
        self._build_views()
        self._build_bars()
        self._build_docks()
        self.panel_menus = PanelMenus(self.commands, self.docks, self.timeline)
        self.menus = Menus(self, self.commands, self.docks.values())
        self.toolbar.examples_button.setMenu(self.menus.examples)
        self._build_status_bar()
        # Not the recipe chooser, which would open at Space where people expect Train.
        self.canvas.setFocus()
        self.installEventFilter(self)
        self.focus_ring = FocusRing(self)
        self.dropping = Dropping(self)
        self.commands["reset_layout"].triggered.connect(self.panels.reset)
        for name in LAYOUTS:
            self.commands[f"layout_{name}"].triggered.connect(partial(self.panels.choose, name))
        self._show_layout(self.panels.name)
        self.commands["full_screen"].triggered.connect(
            lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        )
        self.commands["what"].triggered.connect(self._explain)
        self.commands["fill_panel"].triggered.connect(lambda: self.panels.fill(self.meant_panel()))
        self.commands["quit"].triggered.connect(self.close)

    # --- parts --------------------------------------------------------------------------------

    def _build_views(self) -> None:
        self.setup = RecipePanel()
        self.losses = LazyLossView()
        self.phases = PhaseStrip()
        self.comparison = ComparisonView(tuple(CORRUPTIONS))
        self.regression = RegressionView()
        self.digits_stack = QStackedWidget()
        for view in (self.comparison, self.regression):
            self.digits_stack.addWidget(view)
        self.confusion = ConfusionView()
        self.latent = MapView()
        self.traversal = TraversalView()
        self.canvas = CanvasView(tuple(CORRUPTIONS))
        self.gallery = GalleryView()
        self.denoising = DenoisingView(tuple(CORRUPTIONS))
        self.timeline = TimelineView()
        self.steps = StepView()

    def _build_bars(self) -> None:
        self.toolbar = RunToolBar(self.commands)
        self.addToolBar(self.toolbar)
        self.message_bar = MessageBar(self)
        self.shell = Shell(self, self.commands, self.message_bar, self.canvas)
        below = QToolBar(self.tr("Timeline"))
        below.setObjectName("timelineToolBar")
        below.setMovable(False)
        below.toggleViewAction().setVisible(False)
        row = QWidget()
        fill(QHBoxLayout(row), (self.timeline, 1), HelpButton(below.objectName()))
        below.addWidget(row)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, below)

    def _build_docks(self) -> None:
        losses = QWidget()
        fill(QVBoxLayout(losses), self.phases, self.losses, spacing=2)
        rows = (
            ("Setup", self.tr("Setup"), self.setup),
            ("Losses", self.tr("Losses"), losses),
            ("Steps", self.tr("Step by step"), self.steps),
            ("Digits", self.tr("Digits"), self.digits_stack),
            ("Confusion", self.tr("Confusion"), self.confusion),
            ("Latent", self.tr("Latent map"), self.latent),
            ("Canvas", self.tr("Canvas"), self.canvas),
            ("Gallery", self.tr("Drawings"), self.gallery),
            ("Bench", self.tr("Denoising bench"), self.denoising),
            ("Traversal", self.tr("Traversal"), self.traversal),
            ("Compare", self.tr("Compare runs"), ToolPlace()),
            ("Inside", self.tr("Inside the network"), ToolPlace()),
            ("Evaluate", self.tr("Evaluate"), ToolPlace()),
        )
        self.panels = Panels(self, rows)
        self.docks = self.panels.docks
        self.panels.layout_chosen.connect(self._show_layout)

    def _build_status_bar(self) -> None:
        self.status_label = QLabel()
        self.status_label.setObjectName("statusLabel")
        self.status_label.setToolTip(
            self.tr("samples/s: images learned from; views/s: how often map and digits are renewed")
        )
        self.status_label.setIndent(theme.AROUND[0])
        self.status_label.setTextFormat(Qt.TextFormat.PlainText)
        self.status_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(theme.letter(self.fontMetrics()) * 30)
        self.progress.hide()
        self.statusBar().addPermanentWidget(self.status_label, 1)
        self.statusBar().addPermanentWidget(self.progress)

    # --- what others set ----------------------------------------------------------------------

    @Slot(str)
    def _show_layout(self, name: str) -> None:
        self.commands[f"layout_{name}"].setChecked(True)

    def restore(self, geometry: QByteArray, layouts: Mapping[str, QByteArray], name: str) -> None:
        """Take up the geometry and layouts of the last time, as far as they are valid."""
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self.panels.take(layouts, name)
        self.panels.fit()

    # --- Qt's own -----------------------------------------------------------------------------

    @Slot()
    def _explain(self) -> None:
        """What the panel shows that is meant."""
        dock = self.meant_panel()
        show_help(dock.objectName(), dock.titleBarWidget())

    def meant_panel(self) -> QDockWidget:
        """The panel whose menu is open, or else the one that has the focus."""
        return self.panel_menus.asked or self.panels.at(self.focusWidget())

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
        if kind == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            whole_words(event.child())
        return kind == QEvent.Type.StatusTip  # the status bar is for the run's state alone

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "commands"):
            self.commands.recolour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, after the first painting has reached the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.panels.fit()
            QTimer.singleShot(0, self.shell.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        let_go(self)
        self.shell.closing.emit()
        event.accept()
