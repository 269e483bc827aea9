"""Who hears whom: every connection between the parts of a window.

A controller connects only what is its own: its view, its timers and jobs. Everything between
panels, services and the window stands here, by who speaks.
"""

from __future__ import annotations

from aeviz.ui.window.actions import FILM
from aeviz.ui.workbench import Workbench


def connect(bench: Workbench) -> None:
    """Make all connections of a window; called once, when all its parts are made."""
    _connect_commands(bench)
    _connect_window(bench)
    _connect_opening(bench)
    _connect_session(bench)
    _connect_run(bench)
    _connect_inspector(bench)
    _connect_drawing(bench)
    _connect_map(bench)
    _connect_other_panels(bench)
    _connect_tour(bench)
    _connect_lessons(bench)
    _connect_closing(bench)


def _connect_commands(bench: Workbench) -> None:
    """Menus, buttons and keys."""
    window, run, files, canvas = bench.window, bench.run, bench.files, bench.canvas
    tools, helps, speed = bench.tools, bench.help, bench.window.toolbar.speed_box
    slots = {
        "open_run": files.ask_for_run,
        "runs": bench.runs.show,
        "open_file": files.ask_for_file,
        "open_image": canvas.ask_for_image,
        "open_pictures": tools.open_pictures,
        "own_sets": tools.show_own_sets,
        "save_recipe": files.save_recipe,
        "recipe_folder": files.show_recipe_folder,
        "save_experiment": tools.save_experiment,
        "export": tools.export,
        "export_codes": bench.quick_exports.export_codes,
        "export_digits": bench.quick_exports.export_digits,
        "export_metrics": bench.quick_exports.export_metrics,
        "export_film": tools.export_film,
        "data_folder": files.ask_for_data_folder,
        "undo": bench.undoing.undo,
        "preferences": bench.preferences.show,
        "palette": bench.palette.show,
        "redo": bench.undoing.redo,
        "paste": window.canvas.paste,
        "copy_picture": bench.panel_pictures.copy,
        "save_picture": bench.panel_pictures.save,
        "clear": window.canvas.area.clear,
        "keep_drawing": bench.gallery.keep,
        "train": run.train_or_pause,
        "step": run.step,
        "stop": bench.session.stop,
        "resume": run.resume,
        "more": run.train_more,
        "branch": bench.branching.ask,
        "again": run.starter.again,
        "slower": speed.slower,
        "faster": speed.faster,
        "evaluate": tools.evaluate,
        "compare": tools.compare,
        "new_digits": tools.new_digits,
        "inside": tools.look_inside,
        "present": bench.presentation.toggle,
        "tour": helps.show_tour,
        "lessons": bench.lessons.show_contents,
        "lesson_next": bench.lessons.next_page,
        "lesson_back": bench.lessons.page_before,
        "keys": helps.show_keys,
        "show_log": helps.show_log,
        "about": helps.show_about,
    }
    for name, slot in slots.items():
        window.commands[name].triggered.connect(slot)
    for name in FILM:
        slot = getattr(window.timeline, name.replace("-", "_"))
        window.commands[name].triggered.connect(slot)
    # Who chooses to go slowly wants to see something; a speed that is only restored says nothing.
    speed.activated.connect(bench.steps.follow_chosen_speed)
    window.commands["slower"].triggered.connect(bench.steps.follow_chosen_speed)


def _connect_window(bench: Workbench) -> None:
    """The window itself: it appears, and something is chosen from its lists."""
    window, opening = bench.window, bench.opening
    speed = window.toolbar.speed_box
    window.panels.filled.connect(bench.presentation.follow_fill)
    window.shell.first_painted.connect(bench.warm_up)
    window.shell.first_painted.connect(bench.welcome)
    window.shell.first_painted.connect(bench.gallery.load)
    bench.warming.ready.connect(bench.take_torch)
    window.toolbar.recipe_box.recipe_chosen.connect(opening.choose_recipe)
    window.menus.run_chosen.connect(bench.files.open_run)
    window.menus.example_chosen.connect(opening.open_example)
    window.menus.theme_chosen.connect(bench.choose_theme)
    bench.places.settled.connect(bench.remember_places)
    for changed in (
        window.canvas.area.history_changed,
        window.setup.recipe_changed,
        window.setup.recipe_shown,
        bench.map.context.pins_changed,
    ):
        changed.connect(bench.undoing.follow)
    bench.palette.field_chosen.connect(bench.setup.seek)
    bench.preferences.theme_chosen.connect(bench.choose_theme)
    bench.preferences.restart_wanted.connect(bench.begin_anew)
    bench.preferences.theme_chosen.connect(window.menus.set_theme)
    bench.preferences.points_chosen.connect(bench.map.points.choose)
    bench.preferences.data_folder_chosen.connect(bench.files.use_data_folder)
    bench.preferences.data_folder_left.connect(opening.forget_data_folder)
    for chosen in (
        window.toolbar.more_box.valueChanged,
        speed.speed_chosen,
        window.latent.tools.count.currentIndexChanged,
    ):
        chosen.connect(bench.remember_choices)
    window.docks["Traversal"].visibilityChanged.connect(bench.traversal.show_seen)
    window.docks["Bench"].visibilityChanged.connect(bench.denoising.show_seen)


def _connect_opening(bench: Workbench) -> None:
    """What is opened: recipes go to Setup, runs to the run's controller."""
    window, opening, files = bench.window, bench.opening, bench.files
    files.run_opened.connect(opening.show_run)
    files.run_refused.connect(opening.give_up)
    files.recipe_wanted.connect(bench.setup.show)
    bench.runs.open_wanted.connect(files.open_run)
    bench.runs.recipe_wanted.connect(bench.setup.show)
    bench.runs.compare_wanted.connect(bench.tools.compare_runs)
    bench.runs.names_changed.connect(files.name_recent)
    bench.runs.names_changed.connect(bench.run.show_name)
    files.recipes_listed.connect(window.toolbar.recipe_box.set_recipes)
    files.again_wanted.connect(bench.run.starter.again)
    files.more_wanted.connect(bench.run.go_on)
    files.drawings_kept.connect(bench.gallery.load)
    window.dropping.path_dropped.connect(files.open_path)
    files.data_dir_chosen.connect(opening.use_data_folder)
    files.recent_named.connect(window.menus.set_recent_runs)
    files.recent_changed.connect(bench.remember_recent)
    files.recent_named.connect(bench.denoising.set_recent)
    bench.run.starter.data_folder_wanted.connect(files.ask_for_data_folder)
    opening.recipe_chosen.connect(bench.untrained.show_chosen)
    bench.setup.recipe_edited.connect(bench.untrained.show_edited)
    bench.untrained.awaited.connect(bench.leave_out)
    bench.untrained.awaited.connect(bench.canvas.expect)
    bench.setup.recipe_shown.connect(window.toolbar.recipe_box.show_recipe)
    for panel in (bench.map, bench.digits, bench.canvas):
        opening.nothing_shown.connect(panel.say_nothing_is_shown)

    files.pictures_wanted.connect(bench.tools.look_at_pictures)
    bench.setup.pictures_wanted.connect(bench.tools.open_pictures)
    bench.tools.datasets_changed.connect(bench.setup.offer_datasets)
    bench.tools.pictures_added.connect(opening.use_pictures)


def _connect_session(bench: Workbench) -> None:
    """The run in training. The run's controller comes first: then all others know the run."""
    session, neighbours = bench.session, bench.neighbours
    for part in (bench.run, bench.map, bench.inspector, bench.steps):
        session.event_received.connect(part.follow)
    bench.run.follow_state()
    bench.timeline.follow_state(session.state)
    session.state_changed.connect(bench.run.follow_state)
    session.state_changed.connect(bench.run.remedies.follow_state)
    session.state_changed.connect(bench.opening.follow_state)
    session.state_changed.connect(bench.branching.follow_state)
    session.state_changed.connect(bench.untrained.follow_state)
    session.state_changed.connect(bench.timeline.follow_state)
    session.state_changed.connect(bench.map.follow_state)
    session.state_changed.connect(neighbours.recompute.follow_state)
    for part in (bench.run, bench.map, bench.inspector):
        bench.following.event_received.connect(part.follow)
    bench.following.word_came.connect(bench.run.follow_word)
    bench.following.reread_wanted.connect(bench.files.open_run)
    session.state_changed.connect(bench.following.follow_state)
    session.state_changed.connect(bench.denoising.follow_state)
    bench.map.live.wanted.connect(session.send)
    for changed in (session.state_changed, bench.run.run_shown, bench.setup.recipe_shown):
        changed.connect(bench.old_run.follow)
    bench.setup.value_tuned.connect(bench.run.tune)
    bench.setup.folds_changed.connect(bench.remember_sections)
    bench.run.pace_measured.connect(bench.remember_pace)
    bench.run.step_wanted.connect(bench.steps.bring_up)


def _connect_run(bench: Workbench) -> None:
    """The run that is shown, in training or not: its events, then its frames."""
    run = bench.run
    for panel in (bench.losses, bench.phases, bench.timeline):
        run.run_begun.connect(panel.begin)
        run.event_shown.connect(panel.follow)
    run.run_shown.connect(bench.inspector.look_at_run)
    run.run_shown.connect(bench.files.note_run)
    run.run_shown.connect(bench.quick_exports.note_run)
    run.run_shown.connect(bench.runs.note_run)
    run.run_shown.connect(bench.branching.follow_state)
    run.run_shown.connect(bench.opening.remember_run)
    run.run_shown.connect(bench.put_setup_back)


def _connect_inspector(bench: Workbench) -> None:
    """The step that is looked at, live or past: panels cannot tell which."""
    inspector, morph, tools = bench.inspector, bench.morph, bench.tools
    drawn = bench.digits, bench.map, bench.canvas, bench.neighbours, bench.traversal, bench.steps
    inspector.run_changed.connect(bench.show_run)
    for panel in (*drawn, bench.denoising, morph, tools):
        inspector.run_changed.connect(panel.show_run)
    for shown in (*drawn, bench.phases, bench.timeline):
        inspector.frame_changed.connect(shown.show_frame)
    for refresh in (bench.denoising.refresh, morph.refresh, tools.refresh):
        inspector.frame_changed.connect(refresh)
    for refresh in (
        bench.digits.show_extra,
        bench.map.follow_network,
        bench.traversal.follow_network,
        morph.refresh,
        tools.refresh,
    ):
        inspector.ready.connect(refresh)
    inspector.position_changed.connect(bench.timeline.show_position)
    inspector.live_changed.connect(bench.timeline.follow_live)
    inspector.position_changed.connect(bench.losses.show_position)
    inspector.position_changed.connect(bench.branching.show_position)
    inspector.steps_changed.connect(bench.timeline.show_steps)
    inspector.failed.connect(bench.warn)
    bench.timeline.step_chosen.connect(inspector.look_at_step)
    bench.timeline.live_chosen.connect(inspector.look_live)
    bench.timeline.steps_wanted.connect(inspector.refresh_steps)
    bench.losses.step_chosen.connect(inspector.look_near_step)
    bench.digits.noise_chosen.connect(inspector.set_digits_noise)
    inspector.digits_restored.connect(bench.digits.show_restored)


def _connect_drawing(bench: Workbench) -> None:
    """The drawing: what the network makes of it, and who else has use for it."""
    canvas, inspector = bench.canvas, bench.inspector
    for panel in (canvas, bench.map, bench.neighbours):
        inspector.drawing_restored.connect(panel.show_drawing_restored)
    bench.window.canvas.drawn.connect(bench.map.show_drawn)
    canvas.drawing_changed.connect(bench.gallery.follow_canvas)
    canvas.drawing_changed.connect(bench.denoising.refresh)
    bench.gallery.drawing_wanted.connect(canvas.take_drawing)
    bench.morph.picture_wanted.connect(canvas.take_picture)
    bench.digits.image_chosen.connect(canvas.take_image)


def _connect_map(bench: Workbench) -> None:
    """Codes: picked on the map, moved in the traversal, decoded onto the canvas."""
    latent, traversal, canvas = bench.map, bench.traversal, bench.canvas
    bench.inspector.point_decoded.connect(canvas.take_decoded)
    latent.pick_started.connect(canvas.begin_gesture)
    latent.picture_chosen.connect(canvas.take_image)
    latent.nearest_found.connect(canvas.take_decoded)
    latent.code_picked.connect(traversal.show_code_picked)
    latent.context.pins_changed.connect(traversal.set_pins)
    traversal.move_started.connect(canvas.begin_gesture)
    traversal.code_changed.connect(latent.show_code)
    traversal.pin_wanted.connect(latent.pins.add)
    bench.digits.point_chosen.connect(latent.show_digit_chosen)
    panel = bench.window.docks["Latent"]
    for show in (latent.show_digit_chosen, panel.show, panel.raise_):
        bench.digits.find_wanted.connect(show)


def _connect_other_panels(bench: Workbench) -> None:
    """The window into the network follows the digit that was chosen."""
    bench.digits.digit_chosen.connect(bench.tools.choose_digit)


def _connect_tour(bench: Workbench) -> None:
    """What the user does is ticked in the tour."""
    window, helps = bench.window, bench.help
    window.canvas.drawn.connect(helps.note_drawing)
    bench.map.code_picked.connect(helps.note_pick)
    window.canvas.numbers.count_chosen.connect(helps.note_numbers)
    bench.session.state_changed.connect(helps.note_state)
    bench.timeline.step_chosen.connect(helps.note_step)


def _connect_lessons(bench: Workbench) -> None:
    """A lesson sets the window up, and hears what its reader does."""
    window, lessons, stage = bench.window, bench.lessons, bench.lessons.stage
    bench.help.lessons_wanted.connect(lessons.show_contents)
    window.dropping.lesson_dropped.connect(lessons.open)
    bench.run.run_shown.connect(stage.note_run)
    bench.run.run_shown.connect(lessons.make_ready)
    bench.session.state_changed.connect(lessons.follow_state)
    stage.recipe_wanted.connect(bench.opening.examples.cancel)  # one may be on its way
    stage.recipe_wanted.connect(bench.setup.show)
    stage.recipe_wanted.connect(bench.untrained.build)
    stage.untrained_wanted.connect(bench.untrained.build)
    for wanted, opens in (
        (stage.example_wanted, bench.opening.open_example),
        (stage.run_wanted, bench.files.open_run),
    ):
        wanted.connect(bench.untrained.give_way)
        wanted.connect(opens)
    stage.setup_wanted.connect(bench.setup.put_back)
    stage.locks_wanted.connect(bench.setup.keep)
    stage.drawing_wanted.connect(bench.canvas.give_drawing_back)
    stage.stop_wanted.connect(bench.session.stop)
    stage.layouts_given.connect(bench.presentation.take_layouts)
    _connect_hearing(bench)


def _connect_hearing(bench: Workbench) -> None:
    """What tasks of lessons are judged by."""
    window, inspector, hearing = bench.window, bench.inspector, bench.lessons.hearing
    bench.setup.recipe_shown.connect(hearing.note_recipe)
    bench.setup.recipe_edited.connect(hearing.note_recipe)
    hearing.note_recipe(bench.setup.recipe())
    bench.session.state_changed.connect(hearing.note_state)
    bench.run.run_begun.connect(hearing.begin_run)
    bench.run.event_shown.connect(hearing.follow)
    inspector.frame_changed.connect(hearing.show_frame)
    inspector.position_changed.connect(hearing.note_position)
    inspector.drawing_restored.connect(hearing.note_restored)
    inspector.point_decoded.connect(hearing.note_put)
    window.canvas.drawn.connect(hearing.note_drawn)
    bench.digits.point_chosen.connect(hearing.note_digit)
    bench.map.code_picked.connect(hearing.note_pick)
    bench.map.picture_chosen.connect(hearing.note_put)
    window.traversal.number_moved.connect(hearing.note_slid)
    bench.denoising.strengths_measured.connect(hearing.note_sweep)
    window.canvas.numbers.count_chosen.connect(hearing.note_numbers)
    window.canvas.noise_changed.connect(hearing.note_noise)
    for command, panel in (("compare", "Compare"), ("inside", "Inside"), ("evaluate", "Evaluate")):
        window.commands[command].triggered.connect(hearing.asks(panel))


def _connect_closing(bench: Workbench) -> None:
    """The end of the window: first what works beside it, then the run, which is saved."""
    bench.window.shell.closing.connect(bench.following.leave)
    closers = (
        bench.inspector,
        bench.opening,
        bench.untrained,
        bench.files,
        bench.quick_exports,
        bench.runs,
        bench.map,
        bench.tools,
        bench.canvas,
        bench.neighbours,
        bench.denoising,
        bench.lessons,
    )
    bench.window.shell.closing.connect(bench.presentation.leave)
    for part in closers:
        bench.window.shell.closing.connect(part.close)
    bench.window.shell.closing.connect(bench.close)
