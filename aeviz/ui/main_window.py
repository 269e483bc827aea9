"""Docks, menus, toolbar, status bar. It computes nothing and decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aeviz.core.recipe import CORRUPTION_KINDS
from aeviz.ui.actions import Actions
from aeviz.ui.icons import app_icon
from aeviz.ui.late_losses import LateLossView
from aeviz.ui.message_bar import MessageBar
from aeviz.ui.recipe_panel import RecipePanel
from aeviz.ui.stray_tabs import hide_stray_tabs
from aeviz.ui.views.bench import BenchView
from aeviz.ui.views.canvas import CanvasView
from aeviz.ui.views.class_bars import ClassBars
from aeviz.ui.views.comparison import ComparisonView
from aeviz.ui.views.confusion import ConfusionView
from aeviz.ui.views.gallery import GalleryView
from aeviz.ui.views.latent import LatentView
from aeviz.ui.views.phases import PhaseStrip
from aeviz.ui.views.regression import RegressionView
from aeviz.ui.views.timeline import TimelineView
from aeviz.ui.views.traversal import TraversalView

LAYOUT_VERSION = 4
"""Raised whenever docks come or go: a layout of before does not know them."""


class MainWindow(QMainWindow):
    """The face of aeviz."""

    closing = Signal()
    """The person wants to close the window; whoever listens may take seconds to save."""
    first_painted = Signal()
    """The window has appeared; what takes time may begin."""
    recipe_chosen = Signal(str)
    """Name of a recipe."""
    run_chosen = Signal(str)
    """Path of a recent run."""
    theme_chosen = Signal(str)
    """system, light or dark"""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False
        self.setObjectName("mainWindow")
        self.setWindowTitle("aeviz")
        self.setWindowIcon(app_icon())
        self.setDockNestingEnabled(True)
        self.actions_ = Actions(self)
        self._build_views()
        self._build_toolbar()
        self._build_docks()
        self._build_menus()
        self._build_status_bar()
        self._first_layout()
        self._default_layout = self.saveState(LAYOUT_VERSION)
        # Not the recipe chooser, which would open at Space where people expect Train.
        self.canvas.setFocus()
        self.installEventFilter(self)

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
        self.class_bars = ClassBars()
        self.class_bars.hide()

    def _build_toolbar(self) -> None:
        bar = QToolBar(self.tr("Run"))
        bar.setObjectName("runToolBar")
        bar.setMovable(False)
        bar.toggleViewAction().setVisible(False)
        self.recipe_box = QComboBox()
        self.recipe_box.setObjectName("recipeBox")
        self.recipe_box.setAccessibleName(self.tr("Recipe"))
        self.recipe_box.setToolTip(self.tr("What to train"))
        self.recipe_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.recipe_box.activated.connect(self._emit_recipe)
        bar.addWidget(self.recipe_box)
        bar.addSeparator()
        self.train_button = self._tool_button(bar, "train", "trainButton")
        self.step_button = self._tool_button(bar, "step", "stepButton")
        self.stop_button = self._tool_button(bar, "stop", "stopButton")
        self.resume_button = self._tool_button(bar, "resume", "resumeButton")
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
        self.addToolBar(self.message_bar)
        below = QToolBar(self.tr("Timeline"))
        below.setObjectName("timelineToolBar")
        below.setMovable(False)
        below.toggleViewAction().setVisible(False)
        below.addWidget(self.timeline)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, below)

    def _tool_button(self, bar: QToolBar, action: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setDefaultAction(self.actions_[action])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        bar.addWidget(button)
        return button

    def _build_docks(self) -> None:
        self.docks = {
            name: self._dock(name, title, view)
            for name, title, view in (
                ("Setup", self.tr("Setup"), self.recipe_panel),
                ("Losses", self.tr("Losses"), _column(self.phases, self.losses)),
                ("Digits", self.tr("Digits"), self.digits_stack),
                ("Confusion", self.tr("Confusion"), self.confusion),
                ("Latent", self.tr("Latent map"), self.latent),
                ("Canvas", self.tr("Canvas"), _column(self.canvas, self.class_bars)),
                ("Gallery", self.tr("Drawings"), self.gallery),
                ("Bench", self.tr("Denoising bench"), self.bench),
                ("Traversal", self.tr("Traversal"), self.traversal),
            )
        }

    def _dock(self, name: str, title: str, view: QWidget) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock{name}")
        dock.setWidget(view)
        return dock

    def _first_layout(self) -> None:
        docks = self.docks
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["Setup"])
        self.splitDockWidget(docks["Setup"], docks["Losses"], Qt.Orientation.Horizontal)
        self.splitDockWidget(docks["Losses"], docks["Digits"], Qt.Orientation.Horizontal)
        self.splitDockWidget(docks["Losses"], docks["Latent"], Qt.Orientation.Vertical)
        self.splitDockWidget(docks["Digits"], docks["Canvas"], Qt.Orientation.Vertical)
        self.tabifyDockWidget(docks["Digits"], docks["Confusion"])
        docks["Digits"].raise_()
        self.tabifyDockWidget(docks["Canvas"], docks["Gallery"])
        self.tabifyDockWidget(docks["Latent"], docks["Traversal"])
        self.tabifyDockWidget(docks["Latent"], docks["Bench"])
        for name in ("Canvas", "Latent"):
            docks[name].raise_()
        screen = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(1400, screen.width()), min(900, screen.height()))
        across = [docks[name] for name in ("Setup", "Losses", "Digits")]
        self.resizeDocks(across, [270, 540, 560], Qt.Orientation.Horizontal)
        down = [docks["Losses"], docks["Latent"], docks["Digits"], docks["Canvas"]]
        self.resizeDocks(down, [340, 440, 340, 440], Qt.Orientation.Vertical)

    def _build_menus(self) -> None:
        bar = self.menuBar()
        files = bar.addMenu(self.tr("&File"))
        self._fill(files, "open_run", "open_image")
        self.recent_menu = files.addMenu(self.tr("&Recent runs"))
        self.recent_menu.triggered.connect(self._emit_run)
        files.addSeparator()
        self._fill(files, "save_recipe", "export_codes", "export_digits", "export_metrics")
        files.addSeparator()
        self._fill(files, "data_folder")
        files.addSeparator()
        self._fill(files, "quit")
        self._fill(bar.addMenu(self.tr("&Edit")), "undo", "redo", "paste", "clear", "keep_drawing")
        self._fill(bar.addMenu(self.tr("&Run")), "train", "step", "stop", "resume", "more")
        view = bar.addMenu(self.tr("&View"))
        for dock in self.docks.values():
            view.addAction(dock.toggleViewAction())
        view.addSeparator()
        self._build_theme_menu(view.addMenu(self.tr("&Theme")))
        self._fill(view, "reset_layout", "full_screen")
        tools = bar.addMenu(self.tr("&Tools"))
        self._fill(tools, "evaluate", "compare", "new_digits", "inside")
        self._fill(bar.addMenu(self.tr("&Help")), "keys", "show_log", "about")
        self.actions_["reset_layout"].triggered.connect(self.reset_layout)
        self.actions_["full_screen"].triggered.connect(self._toggle_full_screen)

    def _fill(self, menu: QMenu, *names: str) -> None:
        for name in names:
            menu.addAction(self.actions_[name])

    def _build_theme_menu(self, menu: QMenu) -> None:
        self.theme_group = QActionGroup(self)
        for name, text in (
            ("system", self.tr("As the &system")),
            ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = QAction(text, self)
            action.setCheckable(True)
            action.setData(name)
            self.theme_group.addAction(action)
            menu.addAction(action)
        self.theme_group.triggered.connect(self._emit_theme)

    def _build_status_bar(self) -> None:
        self.status_label = QLabel()
        self.status_label.setObjectName("statusLabel")
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
        self.recipe_box.clear()
        for name, title in names:
            self.recipe_box.addItem(title, name)
            tip = Qt.ItemDataRole.ToolTipRole
            self.recipe_box.setItemData(self.recipe_box.count() - 1, name, tip)
        self.recipe_box.setCurrentIndex(self.recipe_box.findData(current))

    def set_recent_runs(self, paths: tuple[str, ...]) -> None:
        """Fill File → Recent runs."""
        self.recent_menu.clear()
        for path in paths:
            action = self.recent_menu.addAction(path.replace("&", "&&"))
            action.setData(path)
        self.recent_menu.setEnabled(bool(paths))

    def set_theme(self, choice: str) -> None:
        """Check the menu entry of a theme."""
        for action in self.theme_group.actions():
            action.setChecked(action.data() == choice)

    @Slot()
    def reset_layout(self) -> None:
        """Put all panels back in their places."""
        message = self.message_bar.text
        self.restoreState(self._default_layout, LAYOUT_VERSION)
        hide_stray_tabs(self)
        self.message_bar.setVisible(bool(message))

    def restore(self, geometry: QByteArray, layout: QByteArray) -> None:
        """Take up the geometry and layout of the last time, as far as they are valid."""
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        if not layout.isEmpty() and not self.restoreState(layout, LAYOUT_VERSION):
            self.reset_layout()
        hide_stray_tabs(self)
        self.message_bar.setVisible(bool(self.message_bar.text))

    # --- Qt's own -----------------------------------------------------------------------------

    @Slot(int)
    def _emit_recipe(self, index: int) -> None:
        self.recipe_chosen.emit(self.recipe_box.itemData(index))

    @Slot(QAction)
    def _emit_run(self, action: QAction) -> None:
        self.run_chosen.emit(action.data())

    @Slot(QAction)
    def _emit_theme(self, action: QAction) -> None:
        self.theme_chosen.emit(action.data())

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
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "actions_"):
            self.actions_.recolour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, after the first painting has reached the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            hide_stray_tabs(self)
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give everyone the chance to save first."""
        self.closing.emit()
        event.accept()


def _column(*views: QWidget) -> QWidget:
    """Views one below the other."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    for view in views:
        layout.addWidget(view)
    return made
