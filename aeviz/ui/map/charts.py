"""Which map the points are on: as the frame has them, two code numbers, or t-SNE."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from aeviz.core.base.errors import AevizError
from aeviz.core.inference.frames import USUAL, Frame
from aeviz.core.inference.map.map_charts import EmbeddedProjection, PlaneProjection, axes_projection
from aeviz.core.runs.run import Run
from aeviz.ui.inspect.captions import map_note
from aeviz.ui.jobs.tsne import TsneJob
from aeviz.ui.map.context import MapContext
from aeviz.ui.map.measurement import MorePoints, Places, PointMeasurement
from aeviz.ui.window.shell import Shell

if TYPE_CHECKING:
    from aeviz.core.inference.map.point_metrics import PointMetrics


class ChartController(QObject):
    """Puts points and chart onto the map; maps but the frame's need the codes of all points."""

    def __init__(self, context: MapContext, shell: Shell) -> None:
        super().__init__(context)
        self._map, self._view, self._shell = context, context.view, shell
        self._bar = context.view.chart_bar
        self._frame: Frame | None = None
        self._kind = "pca"
        self._codes: np.ndarray | None = None
        self._titles = "", "", ""
        self._kept: tuple[np.ndarray, np.ndarray] | None = None
        """Points of a frame, and the first of them, as many as are on the map."""
        self._all: tuple[np.ndarray, Places, np.ndarray] | None = None
        """The same with further ones, joined."""
        self._wants_job = False
        self._more = MorePoints(self, context)
        self._metrics = PointMeasurement(self, context, "charts")
        self.job = TsneJob(self)
        self._more.found.connect(self._show_plane)
        self._metrics.found.connect(self._on_codes)
        self.job.progressed.connect(self._on_progress)
        self.job.failed.connect(self._on_failed)
        context.pins_changed.connect(self._show_axes)
        context.points.changed.connect(self._on_points)
        self._bar.chart_chosen.connect(self._choose)
        self._bar.axes_chosen.connect(self._show_axes)
        self._bar.job_wanted.connect(self._on_job_wanted)

    # --- following ----------------------------------------------------------------------------

    def show_run(self, run: Run | None) -> None:
        self._more.forget()
        self._frame = self._codes = None
        self._end_job()
        self._metrics.request(None)
        self._bar.choose("pca")
        if run is not None:
            self._bar.name_usual(run.recipe.code.kind == "nested")
        self._bar.setVisible(run is not None and run.recipe.network.code_size > 2)

    def follow_network(self) -> None:
        self._more.refresh()
        self._metrics.refresh()

    def show_frame(self, frame: Frame) -> None:
        first, self._frame = self._frame is None, frame
        size = len(frame.code_std)
        if size > 2 and first:
            self._bar.offer(np.argsort(-frame.code_std).tolist(), frame.code_std.tolist())
        self._show_plane()
        if self._kind == "axes":
            self._metrics.refresh()

    @Slot(str)
    def _choose(self, kind: str) -> None:
        if kind == self._kind:
            return
        self._kind = kind
        self._end_job()
        self._codes = None
        self._view.plane.forget_range()
        self._view.plane.pick = None
        self._metrics.request(None if kind == "pca" else "codes")
        self._wants_job = kind == "tsne"
        self._show_plane()

    @Slot(object)
    def _on_codes(self, metrics: PointMetrics) -> None:
        codes, frame = metrics.codes, self._frame
        if frame is None or codes.shape[1] != len(frame.code_std):
            return  # the frame shows another layer
        self._codes = codes
        self._show_axes()
        if self._wants_job:
            self._start_job(codes)

    @Slot()
    def _on_points(self) -> None:
        """Other digits are on the map: they need places."""
        self._codes = None
        self._end_job()
        self._metrics.cancel()
        if self._map.inspector.frame is None:
            return  # another run is being opened, whose frame follows
        self._show_plane()
        if self._kind != "pca":
            self._wants_job = self._kind == "tsne"
            self._metrics.request("codes")

    # --- planes -------------------------------------------------------------------------------

    @Slot()
    def _show_plane(self) -> None:
        frame = self._frame
        if frame is None or self._kind != "pca":
            return
        across, up, about = self._plane_titles(frame)
        points, note = self._with_more(frame)
        # Between two maps the network goes on: what is decoded follows, the points stay.
        if points is not self._view.points or self._titles != (across, up, note):
            self._titles = across, up, note
            self._view.set_points(points, across, up, note)
        self._view.chart_note = about
        self._map.use_chart(PlaneProjection(frame.projection))

    def _with_more(self, frame: Frame) -> tuple[np.ndarray, str]:
        """All points of the map, and which of them are not of this step.

        What has no place yet is not a number, and not shown.
        """
        digits = self._map.points
        if digits.live is not None:
            return digits.live, self.tr("Training pictures, each where it was last learned from")
        note = map_note(frame)
        known = frame.points if digits.kept is None else self._first_points(frame, digits.kept)
        if not digits.further:
            return known, note
        self._more.refresh()
        places = self._more.for_frame(frame)
        if places is None:
            missing = np.full((digits.further, 2), np.nan, np.float32)
            text = self.tr("Test pictures only: this step has no weights to place others")
            past = self._map.inspector.position is not None
            return np.concatenate([known, missing]), text if past else note
        if places.step != frame.step:
            text = self.tr("Training pictures at step {step:,}").format(step=places.step)
            note = "; ".join(part for part in (note, text) if part)
        if self._all is None or self._all[0] is not known or self._all[1] is not places:
            self._all = known, places, np.concatenate([known, places.points])
        return self._all[2], note

    def _first_points(self, frame: Frame, count: int) -> np.ndarray:
        """The same array for the same points."""
        if self._kept is None or self._kept[0] is not frame.points or len(self._kept[1]) != count:
            self._kept = frame.points, frame.points[:count]
        return self._kept[1]

    def _plane_titles(self, frame: Frame) -> tuple[str, str, str]:
        size = len(frame.code_std)
        if size == 1:
            return self.tr("code"), "", ""
        if size == 2:
            return self.tr("code 1"), self.tr("code 2"), ""
        if frame.projection.is_nested:
            across = self.tr("code 1 of {size} (both: {share:.0%} of variance)")
            return (
                across.format(size=f"{size:,}", share=frame.projection.explained),
                self.tr("code 2"),
                self.tr("the first two numbers alone"),
            )
        across = self.tr("component 1 of {size} (both: {share:.0%} of variance)")
        return (
            across.format(size=f"{size:,}", share=frame.projection.explained),
            self.tr("component 2"),
            self.tr("code in the plane of both components (inverse PCA)"),
        )

    @Slot()
    def _show_axes(self) -> None:
        frame, codes, axes = self._frame, self._codes, self._bar.axes()
        if frame is None or codes is None or axes is None or self._kind != "axes":
            return
        held, note = codes.mean(axis=0), self.tr("other numbers: at their mean")
        if self._map.chosen_pin is not None:
            pin = self._map.pins[self._map.chosen_pin]
            held = pin.code
            note = self.tr("other numbers: those of pin {name}").format(name=pin.name)
        projection = axes_projection(held, *axes, frame.code_std)
        across = self.tr("code {number} ({share:.0%} of variance in both)")
        self._view.set_points(
            np.ascontiguousarray(codes[:, list(axes)]),
            across.format(number=axes[0] + 1, share=projection.explained),
            self.tr("code {number}").format(number=axes[1] + 1),
            self._metrics.step_note(),
        )
        self._view.chart_note = note
        self._map.use_chart(PlaneProjection(projection))

    # --- t-SNE --------------------------------------------------------------------------------

    @Slot(bool)
    def _on_job_wanted(self, start: bool) -> None:
        self._end_job()
        if start:
            self._wants_job = True
            self._metrics.request("codes")

    def _start_job(self, codes: np.ndarray) -> None:
        self._wants_job = False
        self._metrics.request(None)
        # More would take hours.
        self._codes = codes = codes[:USUAL]
        try:
            self.job.start(codes)
        except AevizError as error:
            self._on_failed(str(error))
            return
        self._bar.set_progress(0.0)

    def _end_job(self) -> None:
        self._wants_job = False
        self.job.cancel()
        self._bar.set_progress(None)

    @Slot(float, object)
    def _on_progress(self, done: float, points: np.ndarray) -> None:
        codes = self._codes
        if codes is None or self._kind != "tsne":
            return
        self._bar.set_progress(done if done < 1 else None)
        title = self.tr("t-SNE of {size} code numbers (places near each other are alike)")
        shown = np.full((len(self._map.points.labels), 2), np.nan, np.float32)
        shown[: len(points)] = points
        title = title.format(size=codes.shape[1])
        self._view.set_points(shown, title, "", self._metrics.step_note())
        self._view.chart_note = self.tr("mean code of the nearest pictures")
        self._map.use_chart(EmbeddedProjection(points, codes))

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._bar.set_progress(None)
        self._bar.choose("pca")
        self._shell.say(text, "warning")
