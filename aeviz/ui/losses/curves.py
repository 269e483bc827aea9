"""The curves of a run in one plot, each as items of it, and the legend that names them."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette

from aeviz.ui.language.sentences import WORDS, said
from aeviz.ui.losses.series import Series, thinned
from aeviz.ui.widgets import theme
from aeviz.ui.widgets.plots.plot import Line, Plot, line_pen, set_line

_MOST_POINTS = 120
"""More test values than this are drawn as a line without points."""
_SIGN, _BESIDE = 38, 8
"""Pixels of a line in the legend beside its text, and of what is beside the legend."""
_SCALE = re.compile(r"\s*([(（]|\bper\b|×).*")
"""What a name says of its scale, which a short one leaves out."""
_COVERED, _ROW = 0.5, 10
"""What the legend may cover of a plot's height, and pixels of a row beside those of its text."""
_GROUND = 110
"""Opacity of the legend's ground, of 255: curves below it must be seen."""


_Key: TypeAlias = tuple[str, Line]
"""What the legend says of a line."""


class Curve:
    """One term: its values, and the items that show them."""

    def __init__(self, plot: Plot, hue: int, kind: str, term: str) -> None:
        """``kind``: train or test."""
        self.series = Series()
        self.hue, self.kind, self.term = hue, kind, term
        self.test = kind == "test"
        depth = 3 if self.test else 0
        self.raw = plot.add_line(depth)
        self.line = plot.add_line(depth + 1)
        self.points = plot.add_points(depth + 2)
        self.items = (self.raw, self.line, self.points)

    def recolour(self, colours: QPalette) -> None:
        colour = theme.line_colour(self.hue, colours)
        style = Qt.PenStyle.DashLine if self.test else Qt.PenStyle.SolidLine
        self.line.setPen(line_pen(colour, 1.5, style))
        pale = theme.mix(colour, colours.base().color(), 0.68)
        self.raw.setPen(line_pen(pale, 1))
        self.points.setSize(theme.thick(6))
        self.points.setBrush(colour)

    def show(self, shown: bool) -> None:
        for item in self.items:
            item.setVisible(shown)

    def draw(
        self, left: float, right: float, columns: int, weight: float, log: bool
    ) -> tuple[float, float]:
        """Draw the part between two steps; the lowest and highest value drawn, or two NaN."""
        weight = 0.0 if self.test else weight
        steps = self.series.steps
        x, raw = thinned(steps, self.series.values, left, right, columns)
        raw = _on_axis(raw, log)
        smooth_edges = len(x) <= columns  # a dense zigzag costs much and gains nothing
        if weight:
            set_line(self.raw, x, raw)
            smooth = self.series.smoothed(weight)
            x_line, line = thinned(steps, smooth, left, right, columns)
            set_line(self.line, x_line, _on_axis(line, log), smooth_edges)
        else:
            self.raw.setData([], [])
            set_line(self.line, x, raw, smooth_edges)
        finite = np.isfinite(raw)
        dotted = finite & (self.test and len(x) <= _MOST_POINTS)
        self.points.setData(x[dotted], raw[dotted])
        drawn = raw[finite]
        return (float(drawn.min()), float(drawn.max())) if len(drawn) else (np.nan, np.nan)

    def top(self, left: float) -> float:
        """The highest value that is drawn from a step on; minus infinity if there is none."""
        tops = [-np.inf]
        for item in (self.raw, self.line, self.points):
            x, y = item.getData()
            if x is not None and y is not None and len(x):
                seen = y[(x >= left) & np.isfinite(y)]
                tops.append(float(seen.max()) if len(seen) else -np.inf)
        return max(tops)


def _on_axis(values: np.ndarray, log: bool) -> np.ndarray:
    """Values as the axis wants them: their logarithm, NaN where there is none."""
    if not log:
        return values
    positive = np.where(values > 0, values, np.nan)
    return np.asarray(np.log10(positive))


class LossCurves:
    """One curve for each term, training set or test set, and phase.

    Part of the loss view. Names are what the legend says: “train TERM”, “test TERM”. Curves of a
    phase that is over stay, and are not joined with those of the next.
    """

    def __init__(self, plot: Plot) -> None:
        self._plot, self._legend = plot, plot.legend
        self._colours = plot.palette()
        self._font = QFont()
        self._listed: list[tuple[str, Curve]] = []
        """What the legend names, in full and in its order."""
        self._dashes = plot.add_line(0)
        """Without data: how curves of tests look, for a legend that names each term once."""
        self.current: dict[str, Curve] = {}
        """The curves of the phase in training."""
        self._ended: list[tuple[str, Curve]] = []
        self._hues: dict[str, int] = {"loss": 0}
        self._twins: dict[str, bool] = {}
        self.hidden: set[str] = set()
        """Names of curves that the user does not want to see."""

    def add(self, kind: str, first: int, terms: Mapping[str, np.ndarray]) -> None:
        """Add values of consecutive steps from number ``first`` on; ``kind``: train or test."""
        known = {name for name, _ in self.named()}
        for term, values in terms.items():
            self._curve(kind, term).series.append(first, values)
        if self._compare(kind, terms) or not known.issuperset(self.current):
            self._list()

    def end_phase(self) -> None:
        """What comes from now on belongs to another phase."""
        self._ended += self.current.items()
        self.current = {}

    def clear(self) -> None:
        for _, curve in self.named():
            for item in curve.items:
                self._plot.item.removeItem(item)
        self.current, self._ended = {}, []
        self._hues, self._twins = {"loss": 0}, {}
        self.hidden.clear()
        self._list()

    def named(self) -> list[tuple[str, Curve]]:
        """All curves with their names, in the order of their phases."""
        return [*self._ended, *self.current.items()]

    def all(self) -> list[Curve]:
        return [curve for _, curve in self.named()]

    def data(self) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        """Copies of all data: names to steps ``int64``, values ``float64``, of all phases."""
        parts: dict[str, list[Curve]] = {}
        for name, curve in self.named():
            parts.setdefault(name, []).append(curve)
        return {
            name: (
                np.concatenate([curve.series.steps for curve in curves]),
                np.concatenate([curve.series.values for curve in curves]),
            )
            for name, curves in parts.items()
        }

    def restyle(self, colours: QPalette, font: QFont) -> None:
        self._colours, self._font = colours, theme.sized(font, theme.SMALLER)
        for curve in self.all():
            curve.recolour(colours)
        quiet = theme.faint_text(colours)
        self._dashes.setPen(line_pen(quiet, 1.5, Qt.PenStyle.DashLine))
        ground = QColor(colours.base().color())
        ground.setAlpha(_GROUND)
        self._legend.setBrush(ground)
        self._list()

    def hide(self, *names: str) -> None:
        """Leave these curves out, and no others."""
        self.hidden = set(names)
        self._list()

    def nearest(self, place: QPointF, reach: float) -> str | None:
        """The name of the curve that passes a place of the plot within so many pixels."""
        shown = [(name, curve) for name, curve in self.named() if curve.line.isVisible()]
        away = {name: self._plot.distance(curve.line, place) for name, curve in shown}
        name = min(away, key=lambda n: away[n], default=None)
        return name if name is not None and away[name] <= reach else None

    def fit_legend(self) -> None:
        """Two columns where the plot has room: the legend covers less that way. In one that is too
        narrow names are shortened, and in one that is too low, too, terms are named once, not twice
        for training and tests."""
        measure = QFontMetrics(self._font)
        room = round(self._plot.box.width()) - _BESIDE
        whole = [(name, curve.line) for name, curve in self._listed]
        plain = [(_SCALE.sub("", name), line) for name, line in whole]
        bare = [
            (name if curve.test else _term(curve), line)
            for (name, line), (_, curve) in zip(plain, self._listed, strict=True)
        ]
        columns = 2 if 2 * (_widest(whole, measure) + _SIGN) < room else 1
        most = self._plot.box.height() * _COVERED // (measure.height() + _ROW)
        keys = next(
            (
                keys
                for keys in (whole, plain, bare)
                if _widest(keys, measure) + _SIGN <= room // columns and len(keys) <= columns * most
            ),
            None,
        )
        if keys is None:
            keys = self._once(bare)
            fits = room // columns - _SIGN
            elide = Qt.TextElideMode.ElideRight
            keys = [(measure.elidedText(name, elide, fits), line) for name, line in keys]
        before = [label.text for _, label in self._legend.items]
        if (before, self._legend.columnCount) == ([html.escape(k) for k, _ in keys], columns):
            return
        self._legend.clear()
        self._legend.setColumnCount(columns)
        for name, line in keys:
            self._plot.add_key(line, name)

    def _once(self, bare: list[_Key]) -> list[_Key]:
        """Each term once, and what dashes mean, where that is less."""
        curves = {curve.term: curve for _, curve in reversed(self._listed)}
        terms = [(_term(curve), curve.line) for curve in reversed(curves.values())]
        if any(curve.test for _, curve in self._listed):
            terms.append((_tr("tests"), self._dashes))
        return min(bare, terms, key=len)

    def _curve(self, kind: str, term: str) -> Curve:
        """The curve of a term, made when it is first seen; train and test share their hue."""
        name = _called(kind, said(term, WORDS))
        if name not in self.current:
            hue = self._hues.setdefault(term, len(self._hues))
            curve = self.current[name] = Curve(self._plot, hue, kind, term)
            curve.recolour(self._colours)
        return self.current[name]

    def _compare(self, kind: str, terms: Mapping[str, np.ndarray]) -> bool:
        """Note whether the only term beside the loss has always been the loss itself; true if that
        is new."""
        others = [term for term in terms if term != "loss"]
        same = len(others) == 1 and np.array_equal(
            np.asarray(terms["loss"]), np.asarray(terms[others[0]]), equal_nan=True
        )
        before = self._twins.get(kind)
        self._twins[kind] = same and before is not False
        return self._twins[kind] != before

    def _list(self) -> None:
        """Show the curves that say something new, and name them, train and test of a term together.

        The order is that of their hues, so two columns are one of training and one of tests.
        """
        named: dict[str, Curve] = {}
        for name, curve in self.named():
            shown = curve.term == "loss" or not self._twins.get(curve.kind, False)
            shown = shown and name not in self.hidden
            curve.show(shown)
            if shown:
                named.setdefault(name, curve)
        self._listed = sorted(named.items(), key=lambda pair: (pair[1].hue, pair[1].test))
        self._legend.clear()
        self.fit_legend()


def _term(curve: Curve) -> str:
    """What a curve shows, without its scale."""
    return _SCALE.sub("", said(curve.term, WORDS))


def _widest(keys: list[_Key], measure: QFontMetrics) -> int:
    return max((measure.horizontalAdvance(name) for name, _ in keys), default=0)


def _called(kind: str, term: str) -> str:
    text = _tr("test {term}") if kind == "test" else _tr("train {term}")
    return text.format(term=term)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LossCurves", text)
