<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Open run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show a run that was recorded before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>R&amp;uns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>All your runs: search, rename, star, compare, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open an experiment in one file, or a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open pictures to &amp;learn from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Make a dataset of your own pictures: a folder, IDX files, NPZ, NPY or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Your p&amp;ictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>The list of your own datasets: rename, re-link, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Open &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put a picture onto the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Save recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Keep these settings as your own recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Your recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show the folder of your own recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Sa&amp;ve experiment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Keep all of this run in one file, for yourself or for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write this run as tables, pictures, a page, a program or a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;codes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write the code of every test image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write the pictures of the grid as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;metrics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write all losses as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Export &amp;animation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write the stored steps as a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;MNIST folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Choose the folder with the MNIST files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Save and leave aeviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Take back the last change of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Paste picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put the clipboard's picture onto the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Copy panel as p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put a picture of the panel that has the focus onto the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Save panel as pict&amp;ure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Write a picture of the panel that has the focus: PNG, or SVG that stays sharp at every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Clear drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Empty the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Keep drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Add the canvas to your drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Colours, text size, folders, cores and more, each with its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Start a new run with the settings in Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>S&amp;tep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Take one step on one batch, show it, and pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>S&amp;lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Hold training to fewer steps a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Hold training to more steps a second, or to none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>End the run; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Resume run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Continue this run where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train &amp;on from here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Begin a new run at the step that is shown, with other values if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train this run once more, bit for bit as it was on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Train this run for more epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Play the stored steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go to the first stored step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>P&amp;revious step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go one stored step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go one stored step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go to the last stored step and stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Previous &amp;change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go back to where a phase began or a value was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Next c&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go on to where a phase begins or a value is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Evaluate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Measure this run on the whole test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Compare runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>See several runs beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;New pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Decode random codes of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Inside the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>See filters, atoms and activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>E&amp;xplore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Draw, click and slide: canvas and map are large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Watch a network learn: Setup, losses, digits, map and canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Measure and compare: bench, runs, figures, and inside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Reset this layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Put all panels of this layout back in their places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>F&amp;ill window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>One panel fills the window, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Large text and bold lines; Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Find any command or setting by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;What am I looking at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Explain the panel that has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Five short hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Lessons of half an hour: read, expect, try, and see it ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go to the next page of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Page &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Go back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>List all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Show what aeviz noted down, for reports of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>&amp;About aeviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/actions.toml"/>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>This run predicts numbers, not pictures: there is nothing to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw a digit, or click on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw, or click on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>PSNR {psnr:.1f} dB against what was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>completed: PSNR {psnr:.1f} dB against the whole drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>{caption}, from {count} of {all} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>{caption}, weights of step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>The layer of classes has not been trained at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw a digit to see what it is taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw something to see what it is taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw a digit to have it recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/answers.py"/>
        <source>Draw something to have it recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <location filename="../../aeviz/ui/app.py"/>
        <source>aeviz ended unexpectedly the last time. What it was doing is written in {path}; nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>From this pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>take this pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>and add this pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Work the sum of these codes out, decode it, and pin it on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>= Pin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Pictures of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Pictures of the batch, with the loss of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/batch.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchDialog</name>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Train on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Epochs in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>A new run goes on from step {step:,}. It has the losses and pictures up to there as its own past; the run that is shown stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Weights are stored of some steps: the nearest before step {asked:,} is step {step:,}. A new run goes on from there and has the losses and pictures up to it as its own past; the run that is shown stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Branching</name>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>No weights are stored at or before this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Stop the run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/branching.py"/>
        <source>Train or open a run first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Press Train first: no network is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>A run is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Draw here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Train or open a run of pictures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Open a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Pictures ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>The picture on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>That is not a picture: drop a picture, or a file that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>Opening the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/controller.py"/>
        <source>The picture has no ink: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Drawing area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>P: pen, E: eraser, N: noise, [ and ]: thickness, {paste}: paste. By keys: arrows move the pen, with Shift farther; Space puts it down and lifts it, Esc ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restored picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>The drawing as the network sees it. While you erase or add noise it keeps its place; drawing on with the pen centres it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>The input with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restored minus drawn: blue where the network took ink away, orange where it added some, black where both agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>How many numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restore the drawing from the first so many numbers of its code alone: the first two are its place on the map, and each adds to those before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Scale the drawing to 20 × 20 pixels and centre its mass, as MNIST was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Normalise like MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>What is done to the input before the network sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Kind of noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Strength of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>You draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>With noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>The restored picture appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Code and nearest training pictures appear here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>There is no picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Choose a kind of noise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/view.py"/>
        <source>Strength of the noise, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartBar</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>How codes of many numbers become places on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Kind of map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: PCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: two code numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: t-SNE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Progress of t-SNE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>{name}: a code number; those that vary most come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>code {number} (±{spread:.2g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Map: first two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Stop working t-SNE out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/charts.py"/>
        <source>Work t-SNE out again, for the step that is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartController</name>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>Training pictures, each where it was last learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>Test pictures only: this step has no weights to place others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>Training pictures at step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code 1 of {size} (both: {share:.0%} of variance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>the first two numbers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>component 1 of {size} (both: {share:.0%} of variance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>component 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code in the plane of both components (inverse PCA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>other numbers: at their mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>other numbers: those of pin {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code {number} ({share:.0%} of variance in both)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>code {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>t-SNE of {size} code numbers (places near each other are alike)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/charts.py"/>
        <source>mean code of the nearest pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassBars</name>
    <message>
        <location filename="../../aeviz/ui/canvas/class_bars.py"/>
        <source>Probability of each class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassButton</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>{name}: click or Space switches it, double-click shows only this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeStrip</name>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Code of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Code: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Code of {count} numbers, from {low:.2f} to {high:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourController</name>
    <message>
        <location filename="../../aeviz/ui/map/colours.py"/>
        <source>error (MSE per pixel), mean {mean:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/colours.py"/>
        <source>wrong neighbours: {share:.1%} of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Runs to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Measure figures (takes longer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>All figures of Evaluate, on the whole test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Seeds together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Runs that differ in their seed alone are one: means and standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Folder of runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>All runs in a folder, as “aeviz sweep” trains them; also while it trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Check two or more runs in the list and press Compare: their figures, losses and pictures appear here side by side. Every training makes a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The curves appear when runs are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Test losses of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The same pictures through each network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The same input through each run's network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The same pictures appear here when runs are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>No run of this choice is a classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>What each classifier takes the pictures for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Accuracy of the classifiers against labels used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare classifiers that learned from different numbers of labels. The command “aeviz labels stacked” trains such a series, with and without pre-training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>The result against a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare runs that differ in one number, seeds together. The command “aeviz sweep” trains such a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>F&amp;igures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Cl&amp;asses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>La&amp;bels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Settin&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Check two or more runs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Compare runs first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Reading the runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>There are fewer than two runs in {folder} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Folder of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>epoch (mean squared error on the test set, logarithmic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>epoch (loss on the test set, logarithmic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>labels used, logarithmic (accuracy on the test set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Means over the seeds ± sample standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Runs are in training: this fills as they go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>{field} ({figure})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>No run of this choice restores pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>{run}, step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/compare.py"/>
        <source>Check two or more runs first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Test pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Press Train to see how these pictures are restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>mean PSNR {psnr} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>✓: right; ✗: true class → what it was taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>{right} of {count} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>What is done to the pictures before the network sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noise on the shown pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>As trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noise strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Show each picture's code as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>Choose a kind of noise to set its strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/view.py"/>
        <source>How strong the noise is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>Pictures of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>A run of a classifier shows here what it takes for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>{right:.2%} of {count:,} test pictures are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>No picture is in this cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Open a lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>A lesson in a file: yours, or your teacher’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Choose a lesson first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>{title}
{minutes} minutes, {done} of {tasks} tasks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>{title} {tick}
{minutes} minutes, all tasks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/contents.py"/>
        <source>{title}
{minutes} minutes, {tasks} tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountSlider</name>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/count_slider.py"/>
        <source>all {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/count_slider.py"/>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DenoisingController</name>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Train or open a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>This run restores no pictures: choose a run of an autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>The canvas is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>{run}, step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>noisy input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>non-local means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>{title}: noise “{kind}” on {count:,} test images. Median over 3 × 3 pixels; non-local means is told the true strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Rows: trained. Columns: tested on, with the strength. {count:,} test images; bold is the best run of a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Test picture: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Test picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>15 % inverted: {psnr:.1f} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Restored at step {step:,}: {psnr:.1f} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/controller.py"/>
        <source>Export the bench</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DenoisingView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Denoising bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>15 % inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/view.py"/>
        <source>Give up this measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitGrid</name>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}: class {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}: class {name}, PSNR {psnr} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Picture {number} of {count}: PSNR {psnr} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Difference: restored minus original; orange is too bright, blue too dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/digit_grid.py"/>
        <source>Difference: restored minus original, in each colour; grey where both agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsController</name>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Press Train to see pictures restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>A run is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Put it on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Find it on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Copy this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Save this picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/controller.py"/>
        <source>Save this picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <location filename="../../aeviz/ui/window/docks.py"/>
        <source>Fill the window with this panel, and back (double-click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/docks.py"/>
        <source>Take this panel out of the window, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/docks.py"/>
        <source>Close this panel; the View menu opens it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluateWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>The error appears when the run is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Error against how many numbers are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Evaluate “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Measure this run on the whole test set; its figures and what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Train or open a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>first numbers of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>restored from these alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Open a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>Wait for the figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Notes that go with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Your &amp;drawings since it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>So that others can go on at once. Only small data; mind whose they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>The &amp;images themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Export “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>{what} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>An export is being made: wait or cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Choose where it goes and write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/exports.py"/>
        <source>Wrote {path}{caption}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>The run in training; it acts at once, and on this run alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>Back to {value} (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/field.py"/>
        <source>Undo the change of this value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>{shape} table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/evaluate.py"/>
        <source>{name}: {dead} of {units}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <location filename="../../aeviz/ui/tools/figures_table.py"/>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesController</name>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Save recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Name of your recipe:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Saved as the recipe “{name}” in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Your own recipes lie in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Open a run: choose its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Experiments and recipes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Open an experiment or a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>The recipe “{name}” is in Setup: save it to keep it, or train it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>{name} stays as it is: train it again, or continue it as a run of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Keep its drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>{count} drawings are among yours now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Reading the run in “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Choose the folder with the four MNIST files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Reading the files in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>MNIST is taken from {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Export codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Export pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Export metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>It is of {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/files.py"/>
        <source>Train or open a run first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Speed: 1× shows {rate} stored steps a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Speed of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Begin again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Pause the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/player.py"/>
        <source>Play the stored steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>What the film shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures and map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Format of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pixels from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>{height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>The film begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>The film ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Of more stored steps an even choice is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>On a &amp;dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>F&amp;irst step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>&amp;Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Pictures at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Animation of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>{count} pictures, {seconds:.1f} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>No step is stored between these two: choose others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>Choose a file and make the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/film.py"/>
        <source>A film is being made: wait or cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery_controller.py"/>
        <source>The canvas is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>&amp;Keep this drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>&amp;Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Kept drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Your drawings ({count}): click one to see it through this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Drawings that you keep appear here, whatever run you look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>The canvas is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Add the canvas to your drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Nothing was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Bring back the drawing that was deleted last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Choose a drawing first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/gallery.py"/>
        <source>Delete the chosen drawing (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <location filename="../../aeviz/ui/window/panel_help.py"/>
        <source>What am I looking at? (Shift+F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/panel_help.py"/>
        <source>What am I looking at?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <location filename="../../aeviz/ui/help/controller.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/controller.py"/>
        <source>aeviz {version}
See how an autoencoder learns.
MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Inside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Filters of the first layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>This network's first layer has no filters over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Atoms of the decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>This network's last layer has no atoms over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>&amp;Atoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>A&amp;ctivations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>atom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>grey is zero, white positive, black negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/inside.py"/>
        <source>{count} dead units in the first layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPen</name>
    <message>
        <location filename="../../aeviz/ui/canvas/key_pen.py"/>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/key_pen.py"/>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/key_pen.py"/>
        <source>Pen {state}, {across:.0%} from the left, {down:.0%} from the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerDiagram</name>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Layers of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>{part}: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/diagram.py"/>
        <source>{layer}, {count:,} numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Show the tools of the map, for which there is little room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Fit the map to all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>The map shows all points already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/legend.py"/>
        <source>Show all points (F or double-click)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>More for this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Set this page up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Save my &amp;results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Teacher’s sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>&amp;Begin this lesson anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Page of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Close the list of lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>You will be able to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>*For the class:* {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>*What was learned*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Page {page} of {pages}, {done} of {tasks} tasks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Leave; the window is as it was before the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Leave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>This is the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>The page before (Ctrl+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>The next page (Ctrl+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/view.py"/>
        <source>End the lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Compress and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Say what an autoencoder learns, and from what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Read a loss curve, and say what a loss of 0.04 means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Explain why a map of codes may show only two colours, and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>An autoencoder has to send a picture through few numbers, the code, and to draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Where weights begin decides how fast a network of sigmoids learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A code has collapsed when all pictures get nearly the same one. A lower learning rate is often the cure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A code of two numbers is a place on a map, and every place of the map is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Through a narrow place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A picture of 28 × 28 pixels is a list of 784 numbers. The network in Setup squeezes it layer by layer to 256 and then 128 numbers, the *code*, and unfolds the code again to 784. Nobody tells it what a digit is: what it should draw is what it was given, and only the code stands between. The blocks at the top of Setup show this shape.

How far the result is from the picture is one number, the *loss*: `mean of (drawn - given)²` over all pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>If the code had 784 numbers, what would be the laziest way to make the loss zero?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>To copy: each number of the code could be one pixel. Nothing about digits would be learned, which is why the code is narrow, or held back in another way (see the lessons on sparse codes and on noise).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The network is there already, but nobody has taught it: its weights were drawn at random. You can look through it all the same, in all panels. The untrained state is worth a look, because everything that you see later was learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>You draw a digit. What will the untrained network give back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The digit, a little blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Much the same grey for every drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Nothing: a black square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>With random weights the outputs of the last sigmoids stay near one half, whatever comes in: a grey that hardly knows what was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Draw a digit on the canvas, and look at what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Grey. There is no knowledge in random weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>One pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Now let it learn. In one pass, an *epoch*, each of the training digits is shown once, 256 at a time; after each 256 all weights move a little so that the loss would have been smaller. For scale: a network that always drew the average of all digits, whatever it is given, would have a loss of about 0.062.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Where will the loss on the test digits be after one pass?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Above 0.062: one pass is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Below 0.062: it does better than the average digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>One pass is some eighty small moves of all weights. That is enough to come to about 0.04 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Press Train (or Space), and wait until the pass is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The dashed curve is the loss on test digits, which the network never learns from. Your drawing has come through, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>That was too fast to see. Choose *5 steps/s* in the box at the top that says Full speed, and press Train once more: it takes some twenty seconds, and stages on the way are kept. Afterwards slide the timeline at the bottom to the left: digits, map and your own drawing are shown as the network made them then. Full speed brings the usual pace back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Train slowly, then slide the timeline back to a step between the 3rd and the 40th.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>At first all digits become the same blot, roughly the average of them. Only then do they begin to differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A bad start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The tutorial that this network comes from draws all weights and biases from a normal distribution with the standard deviation 1. A unit with hundreds of inputs then gets sums of ten and more, and a sigmoid answers all of these with almost exactly 0 or 1. There its slope is nearly zero, and so are the corrections that pass through it. Setup holds this start now; all else is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>After the same single pass, the loss will be …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>clearly higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>lower, because larger weights learn faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>About 0.08 instead of about 0.04: worse than drawing the average digit. Weights that begin large are not strong, they are stuck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Train this start for its one pass, and compare where the curve ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The same network, data and rule of learning; only the start was another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Why does the default start (Glorot, also called Xavier) make weights smaller when a layer has more inputs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A sum of n random terms grows like the root of n. Dividing by it keeps sums, and so the slopes of the units, at the same size in every layer, however wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Now the narrow place is as narrow as can be drawn: 784, 128, 64, 10 and then *2*. Two numbers are a place on a plane, so the latent map can show the code itself: one point for each test digit, in the colour of its class. The classes are used for colouring alone; the network is never told them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Train for the two passes, and watch the points on the latent map come apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Some colours gather, most lie mixed: two numbers, and only two passes. The loss is higher than with 128 numbers: two can say less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Why only two colours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A reader of the tutorial asked why their map showed two colours instead of ten. Their code had *collapsed*: nearly all digits got nearly the same two numbers, so that points lie upon each other and only the last ones drawn are seen. It happens easily with sigmoids, when the steps of learning are too large. Make it happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Raise the learning rate in Setup tenfold, to 0.1, and train until the code has collapsed. The notice on the map says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>All digits come back as the same blot. The loss rests near that of the average digit: the two numbers say nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The loss of a collapsed network is not infinite, and it does not rise. How can one still tell that something is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>It stands still near the loss of the average picture. The map shows one point or a line, all restored digits are alike, and the spread of the code is near zero; that is what the notice measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>There are several cures: a smaller learning rate, ReLU instead of sigmoid inside, another seed. Each gives the signal a way through the layers. Change one thing at a time, or you will not know what helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Which change do you trust most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A learning rate of 0.01 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>More passes with the rate as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A code of two hundred numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>More of the same leaves it where it is: units that are stuck give no direction to move in. A smaller rate does not throw them there in the first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Change a setting, train again, and get a map whose code has not collapsed and a test loss below 0.06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Made and mended: now you know both sides of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A place is a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The second half of the network, the decoder, needs nothing but two numbers. So every place of the map is a picture, also where no digit lies: move the pointer over it and see. Between two regions one shape turns into another; far outside nobody ever asked the decoder for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>What does the decoder draw far away from all points?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>An error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>A black square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Something: it answers every pair of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>The decoder is a formula. It answers for any two numbers; only near the points has it learned to answer well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Click on the map, at a place where there are no points around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>What you see on the canvas was never a picture of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>Where you have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/1-compress.toml"/>
        <source>You have trained a network that compresses, seen a bad start, broken a code and mended it. All runs of this lesson are among your runs (File, Runs), and stay there when you leave. The lesson on noise asks how to make a code useful when it is not narrow at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Sparse codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Say what sparse means, and why a sparse code may be wider than it needs to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Choose the weight of a penalty by looking at two curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Tell apart three ways to silence units: L1, a target activity, and k-sparse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A penalty adds what you want of the code to the loss; its weight says how much that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>L1 makes most units silent. Too much of it makes all of them silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A target activity holds the mean of each unit near a value; k-sparse lets only the largest pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A loss is only as good as its unit: on standardised pixels a few rare pixels can rule it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Many numbers, few at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A code need not be short to be interesting. Here it has 200 numbers, far more than a digit needs, but we shall ask that for any one digit most of them are zero. Such a code is *sparse*: like a text that uses few words of a large dictionary. At first we ask nothing: the weight of the penalty is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train for the two passes, and note where the test loss and the penalty end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A test loss of about 0.014; the penalty, the sum of the code's absolute values, has grown to about 400 per digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A price on every number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Now the loss becomes `reconstruction + weight · sum of |code|`. Every unit that speaks costs something, so it has to be worth its price. The sum of absolute values is called the *L1 norm*. It has a property that squares do not have: it pushes small values all the way to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The weight is 0.0001. What will become of the reconstruction?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>It gets better: less noise in the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>It gets a little worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>It breaks down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The code's sum falls to about a sixth, and the error rises only from about 0.014 to about 0.017: most of what those units said was not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train with the price, and compare penalty and reconstruction with the run before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The penalty fell from about 400 to about 70, for a small loss of sharpness. That is a good bargain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>What the units draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Each unit of the code has a picture that it adds to the drawing when it speaks: its *atom*. With a price on speaking, a unit is only worth having if its atom helps often. Look at what they have become: are they whole digits, or parts of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Open Inside the network (Tools menu), and look at filters and atoms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Many look like half a digit on top of another. Click a digit in the Digits panel to see which units answer it: about 70 of the 200 do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>If still fewer units could speak for a digit, would the atoms become more like whole digits or more like strokes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>More like whole digits: with two or three atoms one can only draw a digit if each holds much of it. With many, each can be a stroke or a dot, and serve for many digits. Makhzani and Frey saw just that when they changed the k of their k-sparse autoencoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Too high a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>What happens when silence is cheaper than any drawing? The loss is a sum, and learning makes the sum small, not each of its parts. Setup is open for you: the penalty weight stands under Penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>With a weight of 0.01, a hundred times as much, the code will be …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>a hundred times as sparse, and useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>silent: zero for every digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>as it was: 0.01 is still small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A sum of about 70 would cost 0.7, far more than any error of the picture. So all units fall silent, and every digit gets the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Set the penalty weight to 0.01 or more, and train until the mean squared error on test digits tells you that the code is empty (above 0.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A penalty of nearly nothing, and a picture of nothing. Both numbers have to be looked at together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Somewhere between free speech and silence lies the code that you want, and no formula knows where: it depends on the unit of the loss. The usual way is to try weights that differ by a factor of three, and to look at both curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Find a weight with a penalty below 60 and a mean squared error below 0.03 at once, on test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>That is what a penalty weight is: an exchange rate between two things that you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A target for every unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Another way to ask for silence: each unit shall be active, on average over many digits, just 5 % of the time. How far its mean activity is from that target is measured by the *Kullback-Leibler divergence*, and added to the loss. The units are sigmoids here, and a sigmoid that knows nothing says 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>After two passes, how will its reconstruction compare with the L1 code's 0.017?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>About the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Clearly worse, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>About 0.06: all units begin at one half, and have to be brought down to the target first. The tutorial's recipe takes twenty passes, and so should you at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train the recipe with the target for its two passes, and watch the penalty fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The penalty falls from about 100 to about 2: the units have learned to be quiet. Drawing well comes after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Silence by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The bluntest way needs no penalty at all: of 1,000 units only the *k* largest pass, and all others are set to zero. This is the *k-sparse* autoencoder of Makhzani and Frey; the recipe lets 25 pass. It is sparse by construction, for every single digit and not only on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Let fewer units pass: set Active units to 10 (under Code in Setup), and train for the one pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Every digit is now drawn with so few atoms. Look at the restored digits: what do they lose first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>L1, target and k-sparse: which of them bounds the number of units for each single digit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Only k-sparse. L1 bounds a sum over the units of a digit, with a price; the target bounds each unit's mean over many digits, so that a single digit may still use many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Noise, and the unit of a loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The article behind this lesson adds a little Gaussian noise to the input instead, and measures *standardised* pixels: from each the mean is taken, and the rest is divided by how much that pixel varies. A pixel in the corner is almost never lit, so it varies hardly at all. When it is lit once, it counts as hundreds of deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Training loss and test loss after one pass will be …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>far apart, with the test loss many times higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>A few test digits light pixels that hardly any training digit lit. On this scale each is an enormous error, though nobody sees it: in plain pixels the mean squared error is about 0.014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Train for the one pass, and compare the two curves, then look at the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>The digits look good although one of the curves looks alarming. Always ask in which unit a loss is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Your runs are all kept. Compared beside each other, with the same digits and with figures in the same unit, they tell you more than each by itself. Choose the ones of this lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Open Compare runs (Tools menu), check two or more of your runs, and compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/2-sparse.toml"/>
        <source>Mean squared error per pixel is the same for all of them, whatever they were trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Removing noise, layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Say what goes into a denoising autoencoder, and what it is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Find out where a simple filter is better than a network, and where not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Say what pre-training layer by layer gives, and when it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The input is corrupted, the target is clean: so the network has to know what digits look like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A filter that learned nothing is better at weak noise, and a network at strong noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Dropout costs sharpness in a short training, and helps where the noise is stronger than in training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Layers that were trained without labels are a good start, above all when labels are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Dirty in, clean out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Before a digit enters this network, Gaussian noise with a standard deviation of 0.3 is added to every pixel. What comes out is compared with the digit *before* the noise. So copying the input is punished, however wide the code is: 256 numbers here. To do well, the network has to know which pictures are digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>If the result were compared with the noisy picture, what would the network learn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>To remove noise all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>To copy the picture with its noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>It would learn to give back what came in, noise and all, as far as its code allows. The clean target is what turns copying into cleaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train for the four passes, and watch the third row of the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Every noise was drawn anew, in each pass, for each digit. The network has never seen the same input twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Your hand, its noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>What you draw gets the same noise before the network sees it; the small pictures under the canvas show each stage. The number at the end, the *PSNR*, is the error in decibels: the higher, the closer to what you drew. Ten decibels more are an error ten times as small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Draw a digit. Then raise the strength of the noise under the canvas to 0.6 or more: twice of what the network was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>It goes on drawing digits, and now and then another one than yours: it fills up what it cannot see with what it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A filter that learned nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The median filter replaces each pixel by the middle one of the nine around it. It knows nothing of digits. Is the network worth its training? The denoising bench measures both, on test digits, under ever more noise: measure *Gaussian* noise there, and put what you find to use on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Where will the median filter be better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>At weak noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>At strong noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The network redraws the digit from its code, which costs a little even without noise. The filter leaves a clean picture nearly alone, but has nothing to set against strong noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Measure Gaussian noise on the bench. Then set the noise on the canvas to a strength above 0 at which the median filter is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Below about 0.2 the filter wins: what it cannot do wrong, the network can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>And now the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Where the two curves cross, both make the same error, and still not the same picture: one leaves spots, the other smooths strokes. A mean error cannot tell you which of them you would rather read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Set the noise on the canvas to a strength at which the network is better than the median filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>From about 0.3 on the network wins, and the more noise, the more clearly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>An honest comparison needs the filter to be as good as it can be. How could you be fairer to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Choose the size of its window for each strength, or take a filter that is told the strength: the bench has non-local means for that. And test both on noise that neither was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Another kind of dirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The tutorial ends with a test of robustness: 15 % of the pixels are *inverted*, black to white and white to black. The network was never shown anything like it. The last tab of the bench does it for a single digit; on the canvas the noise is called inversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Choose inversion as the kind of noise on the canvas, with a strength between 0.1 and 0.2, and look at what is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Better than nothing, and worse than for the noise that it knows. What a network can do, it was taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Switching units off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>*Dropout* switches half of the hidden units off in each step, at random. No unit can rely on any other, so each has to be useful by itself. The tutorial found that after its twenty passes digits came out almost free of noise. We have four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>After four passes, will its test loss be lower than that of the network without dropout (about 0.018)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>About 0.022: half of the network learns in each step, so it takes longer. But measure both on the bench: at noise of 0.8 and more, far beyond the training, the one with dropout is ahead by some tenths of a decibel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train the recipe with dropout for its four passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>In training half of the units are off, in the test all are on: that is why the training curve lies above the test curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Layer by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A code that cleans digits may be good for recognising them, too. The next recipe has four phases: a denoising autoencoder; then a second one that restores the 256 *hidden values* of the first; then a layer that names the class, on top of the 128 values of the second; and last, all of them as one network, *fine-tuned* with the labels. The first two need no labels at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>In which phase does the accuracy on test digits rise most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>While the layer of classes is trained (third)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>In the fine-tuning (fourth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>The layers below are ready when the third phase begins, so most is won there. Fine-tuning then lets all layers work for the same end, and goes on rising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train all four phases, two passes each. The strip above the losses shows where you are. Wait for more than 75 % of the test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Draw a digit: it is restored, and recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>A thousand labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Pictures are cheap, labels are work. Suppose somebody has named only 1,000 of the twenty thousand training digits. The first two phases may still use all pictures. We take six passes, so that the few labels are looked at often enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train with 1,000 labels, through all four phases (about half a minute), and note the accuracy at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Around 71 % of the test digits. On its thousand training digits it is far better: it knows those by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>And without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Now the same network learns from the same 1,000 labels, for as many steps with labels, but from a random start: *Pre-training* is off. Only this one thing is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Compared with the 71 % before, the accuracy will be …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>lower by several percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>higher: nothing distracts it from the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>About 60 % in these few steps. The pre-trained layers had seen all digits, only without their names, and began where this one has yet to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Train it (a few seconds), and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>One run each is a hint and no proof: with another seed both would move a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>With all labels the lead of pre-training shrinks. Why, and what would a fair test look like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Labels tell the same and more: with enough of them the random start comes there, too, if it may train long enough. A fair test trains both for as long as each needs, with several seeds, and compares means with their spread; `aeviz labels` does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/3-noise.toml"/>
        <source>Noise made a wide code useful; a filter kept the network honest; and layers that learned without labels helped where labels were few. The next lesson gives the network a better idea of what a picture is: that neighbouring pixels belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Convolutions and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Say what a convolution shares, and what that saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Read a code that consists of maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Use codes to search for pictures that are alike, and find out how a classifier can be misled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A convolution uses the same few weights at every place of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Pooling makes maps smaller: each level sees more of the picture, and less exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Codes that are near each other stand for pictures that are alike: that is a search without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A classifier decides by what it has seen; a few strokes can turn one digit into another for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>To a dense layer a picture is a list: shuffle all pixels, in the same way for every picture, and it would learn just as well. A *convolution* knows better. It looks through a window of 3 × 3 pixels, and uses the same nine weights wherever the window stands. After each such layer here, *pooling* keeps the largest of 2 × 2 values, so that the next window sees twice as far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The dense network of the first lesson has about 470,000 weights for a code of 128 numbers. How many has this one, for as many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>About 4,400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>About 44,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>About 440,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>4,385. Each map needs one window of weights for every map below it, however large the picture is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Press Train, and watch the digits for 300 steps. This takes longer than dense layers did: few weights, but each is used hundreds of times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>You can read on while it trains to the end of its pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A code that is a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The code is 4 × 4 × 8 = 128 numbers: eight small maps of the picture, each four by four. It still knows *where* something is: an upper left number comes from the upper left. The button Codes in the Digits panel draws it under each digit. Your own digits are coded, too, under the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Draw a digit, and look at its code under the canvas; then add a stroke, and see which of its numbers change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Only some of the numbers have moved: those whose windows see the stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>What the windows look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The nine weights of a window can be drawn as a picture of 3 × 3 pixels, and so can what a map answers to a digit. Some windows answer edges of one direction, some answer strokes of some thickness, some hardly answer at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Open Inside the network (Tools menu), and compare the maps of several digits: click them in the Digits panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The first maps look like the digit, the last ones like a few blots: from where to what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Moving a digit by one pixel moves its first maps by one pixel. What does it do to the code, and why is that not quite so simple?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Convolutions move with the picture, but pooling keeps one of 2 × 2 values: after three levels a step of one pixel is an eighth of a cell. So the code changes a little in most cells instead of moving, and only a shift of eight pixels would move it by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Searching without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Two digits with similar codes look alike to the network. That makes the code a way to search: code what you are looking for, and take the training digits whose codes are nearest. They stand under the canvas, below the code. Nobody has told the network which digits are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>You draw a 7 with a bar. What will the nearest training digits be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Only sevens with a bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Digits with similar strokes, mostly sevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Ten different digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The code knows strokes and places, not names. A 7 with a bar is near other sevens, but also near a 4 or a 9 that lies well over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Clear the canvas, draw a digit in an unusual way, and look at its nearest neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>This is how the article searches; `aeviz search` does it with a picture from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Naming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Now labels are used. The same kind of layers, with a small layer of classes on top, learns to name digits: a *convolutional classifier*. The tutorial's own has 64 maps and 1,024 units and takes minutes; ours is small and takes seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Train its 200 steps, until more than 75 % of the test digits are named rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Draw a digit, and the bars show how sure it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>What is taken for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>An accuracy is one number; the *confusion matrix* says which mistakes it consists of. Rows are the true classes, columns what they were taken for. What lies off the diagonal is worth a look: often you would have hesitated, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Bring the panel Confusion to the front, and click the darkest cell that does not lie on the diagonal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Click one of its pictures to put it onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A digit that turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The network decides by everything that it sees, and it is never in doubt about whether the picture is a digit at all. Take a real digit and change it, a little at a time: where does its opinion turn? Try to get there with as few pixels as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>How much of a digit has to change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A few strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Nearly all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Many digits differ by a single stroke, for you as for the network. Often less is enough for it than for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Click a digit in the Digits panel that the network names rightly, to put it onto the canvas. Draw over it until the network takes it for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Undo, and do it again: where is the stroke that turns it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>The bars of a classifier always add up to 100 %, also for a drawing of a house. What does that mean for their use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>They compare the ten classes with each other and know no eleventh. High certainty does not mean that the picture is like the training data; that has to be checked in another way, for example by how well an autoencoder restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>A better cleaner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Convolutions are good at noise, too. This one ships with aeviz, trained before on noise of many strengths: its code has far more numbers, so that every stroke is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Draw a digit, set the noise on the canvas to Gaussian with 0.5 or more, and see what is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/4-convolution.toml"/>
        <source>Compare with the dense network of the lesson on noise: this one has learned what strokes look like anywhere in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>From a line to an LSTM to a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Recognise the same loop of learning in a line, a classifier and an autoencoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Say what a learning rate that is too large does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Tell how dense, convolutional and recurrent networks look at the same digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Predict, compare, move all weights a little: that loop is the same from two weights to a million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A step that is too large makes every error larger than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The task, and what a network sees at once, are choices of their own; the loop stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Without labels the same layers find a map, on which what looks alike lies together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The smallest network there is: one unit, `y = W · x + b`. The data are 200 points that were scattered around the line `y = 0.5 · x + 2`, and the network is to find `W` and `b` from 160 of them. In each step it predicts all, compares, and moves both numbers a little downhill. That is *gradient descent*, and everything that follows in this lesson does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>After 301 steps W and b will be …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>exactly 0.5 and 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>near 0.5 and 2, but not quite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>anything: it depends on luck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>About 0.49 and 1.99. The points are scattered, and 160 of them do not average out to the true line. More steps would not help; more points would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Press Train, and watch the line find its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The loss does not go to zero: what is left is the scatter, whose variance is `0.05² = 0.0025`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Too large a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The *learning rate* says how far the numbers move for a given slope. On the loss you may picture a valley: with small steps one walks down, with larger ones one is there sooner. With steps that are too large one lands on the other side, higher than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>With a rate of 1.5 instead of 0.1 the loss will …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>fall faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>swing for a while, then fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>grow without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Each step overshoots by more than the distance it came from, so the error grows by a factor in every step. After a few dozen steps no number is large enough to hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Set the learning rate to 1.5, and train. What do the curve and the message above the panels say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The run stops by itself when it has no chance left, and offers a lower rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>For this line, any rate below about 1 works. What decides how large a step may be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>How strongly the loss curves. Along b the mean squared error is a parabola with the second derivative 2, so a step of rate r multiplies the distance from the bottom by |1 - 2r|: below 1 only for r &lt; 1. With many weights the steepest direction decides for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Naming digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Now 784 inputs, 32 units in between, and ten outputs: one for each class, which *softmax* turns into probabilities. The loss is the *cross-entropy*, `-log(probability of the right class)`. All the rest is the same loop, with 32 digits in each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A network that guesses has an accuracy of 10 %. After one pass this one will have …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>20 to 30 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>65 to 80 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>more than 98 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>About 73 % on the built-in test digits, which are drawn to be hard. On MNIST, as in the lecture, two passes give about 95 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train for the one pass, and wait for the accuracy on test digits: more than 65 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Some seconds ago these were random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Your digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Draw, and the bars tell at every stroke what the network takes it for. A dense network has no idea of neighbours: to it each pixel is a number of its own. That is why drawings are centred and scaled for it like the digits that it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Draw a 7 that the network takes for a 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Now draw it in a corner, with the normalising under the canvas switched off. Does it still know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A *recurrent* network reads the digit like a text: 28 rows, one after the other. After each row its 50 units have a new state, made of the row and of the state before. After the last row it names the digit, from that state alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>It has fewer weights than the dense one. How will it do in about as many steps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Not at all: it forgets the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Somewhat worse, but far above guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Better: reading is what digits are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>About two thirds are named rightly after 801 steps. What the first rows said has to survive through 27 further steps, and that takes long to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train it until more than half of the test digits are named rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The lecture's 4,001 steps bring it to about 93 % on MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A memory of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The *LSTM* gives each unit a memory and three gates that learn when to write, keep and read it. Here 20 of them hear a sine, `sin t`, and are to say the cosine, `cos t`, of the same time. A single value of the sine does not settle that: at 0.5 the cosine may be positive or negative. One has to know where the sine came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>What does the network need to tell the two cases apart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>More units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The values before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>A smaller learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Whether the sine rises or falls is the sign of its cosine. Two values in a row would be enough; the memory carries that on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train, and watch the predicted curve lie down on the true one: a test loss below 0.02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Slide the timeline back, and see the same window of time at earlier steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Last, the same kind of layers as the classifier's, but without any labels: 784, 128, 64, 10, *2*, and back. The pixels lie between -0.5 and 0.5 here, and the output is a tanh. It is the network with which the lecture ends, and what it makes is a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Nobody tells it the classes. Will digits of a kind lie together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>No: it cannot know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>In part: those that look most alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Yes, each in its own place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Pictures that look alike get similar codes. The ones and the zeros gather best; the others overlap in two numbers, all the more after so few passes. The lecture takes twenty, on MNIST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Train it for its four passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The colours come from the labels, the places do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Everything on this map was found by comparing pictures with themselves. A click decodes the place under it; your own drawing has its place, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>Find where the ones gather, and click on one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>The decoder draws a stroke there, because that is what it was taught for such codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/5-line-to-map.toml"/>
        <source>From two weights to some two hundred thousand, the loop was the same: predict, compare, move. What differed was what the network saw at once, and what it was compared with. The lesson *How many numbers does a digit need?* goes on with the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>How many numbers does a digit need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Say what a nested code is, and how it is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Judge how much of a digit two, eight and thirty-two numbers hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Show by an experiment that the order of the numbers was learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>There is no single number of numbers: each adds to what those before it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>In a nested code the first numbers say the most, because in training the later ones were often missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>An ordinary code of the same length has no order: its first two numbers alone say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>One network can have a map to look at and a code that restores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>One network, two uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>A code of two numbers can be drawn as a map, but restores badly. A code of thirty-two restores well, but nobody can look at it. The network that is open now is meant to do both. It was trained before, on noisy digits, and ships with aeviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Draw a digit, with what makes your handwriting yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>It comes back without its noise, from all of its 32 numbers. Keep it on the canvas for the next pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Two of thirty-two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Under the canvas stands *How many numbers?* The slider keeps the first so many numbers of the code, and sets all others to zero. The first two are also the digit's place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Restored from two numbers, your digit will be …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>a digit of its kind, or of a neighbour's, but not yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>the same, a little blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Two numbers are one place on the map. All digits that share the place come back as the same picture: roughly what kind it is, and little of how you drew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Move the slider to 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Draw further digits, at 2, and watch which of them become alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>And a few more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Now add to it, from 2 to 4 to 8 to 16, and look at what each step brings back: the kind, the slant, the thickness, the loop that only you draw. The PSNR under the picture says it in decibels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Which step will bring most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>From 2 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>From 16 to 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>All the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The first numbers were kept in nearly every step of training, so what matters most went there. The last ones are for finishing touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Move the slider to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Most people recognise their own digit from here on. And you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>So how many numbers does a digit need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>It depends on for what: to know the class a few are enough, to know the writer more, for every pixel all 784. The sensible answer is a curve, error against numbers, and not one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The map is the first two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The map of this network is no shadow of the 32 numbers: its axes are the first two, as they are. What a click decodes is what these two say alone, with all others at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Click on the map into the region of the ones, and look at the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>A typical 1 of that place, nobody's in particular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Between the islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>On the map regions of digits meet, and somewhere there is sea. Every place has a picture. Walk with the pointer from one region into another and watch where one digit becomes the other, then leave the land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Click at a place that is well away from all points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The further out, the less it looks like anything that somebody would write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>One at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The traversal has a row for each number: what the picture would be if only this one changed. Look for a number with a meaning of its own, like slant or thickness. Some have none that can be put into words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Click a place on the map or draw, then move one of the sliders of the traversal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Nobody asked for numbers with a meaning. Where one has some, it was useful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Strong noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The network was trained with noise of every strength up to 0.5. With noise a code has a second duty: to say only what can be told from a dirty picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Under strong noise, what do you lose first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The kind of digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The fine strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>What the first numbers say is spread over the whole digit and survives much noise; a fine stroke is a few pixels that the noise can hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Draw a digit, and set its noise to Gaussian with 0.5 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Try it at 2 and at 32 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Train your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>How does the order get into the code? In each step, and for each picture, it is drawn how many of the first numbers are kept: 2, 4, 8, 16 or all 32. Whatever the network wants to be sure of has to be in the first ones. This is called *nested dropout*, by Rippel, Gelbart and Adams. Two passes show it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Train it for the two passes. Then draw a digit, and look at it with 2 numbers and with all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>On clean test digits, the error is about 0.048 from two numbers, and about 0.038 from all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>And without the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>The counter-test: the same network, the same data, the same passes, but all 32 numbers are kept in every step. It is an ordinary code now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Compared with the nested code, the ordinary one will restore from all 32 numbers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>equally well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>About 0.027 instead of 0.038 on clean digits: it may use all numbers at once, and does not have to be ready for their loss. But from its first two numbers alone its error would be about 0.095, twice that of the nested code, and worse than always drawing the average digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Train it for its two passes, and look at the map and at the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Order has a price, and here you have seen both: what it costs, and what it gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>Principal components are ordered, too: the first explain the most. What does a nested code have that they do not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>PCA is linear: its map is a flat shadow, its pictures are sums of fixed ones. A nested code keeps the order and lets encoder and decoder bend. With linear layers and squared error, nested dropout finds the principal components themselves; that is what its authors proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/lessons/6-numbers.toml"/>
        <source>You have seen how little makes a digit, and how much makes yours. Only aeviz shows a nested code with a map; its recipe is called *Nested code*, and takes any pictures, yours too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsController</name>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>No lesson goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Lessons (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>A run is in training: stop it, then begin the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>This is the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Save your results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Save the teacher’s sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>This page is set up as soon as the run in training has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/controller.py"/>
        <source>The window was set up for this page. If it speaks of a network that has learned, press Train first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineController</name>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>{count} pictures from {first} to {last}, step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>{count} pictures along the line, step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/line.py"/>
        <source>Export strips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePointsController</name>
    <message>
        <location filename="../../aeviz/ui/map/live_points.py"/>
        <source>Show where the training pictures were when they were last learned from, with their noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/live_points.py"/>
        <source>Train to see where the training pictures go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/live_points.py"/>
        <source>A network that is trained layer by layer has no places for the training pictures: choose another recipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossTerms</name>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>divergence per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>penalty × weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>accuracy (0 to 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>mean squared error per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>half of the squared error per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>binary cross-entropy per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>cross-entropy of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/terms.py"/>
        <source>squared error, then cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Loss curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Upwards: {unit}. Click to look at a step; turn the wheel to zoom, drag to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Follow the newest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Logarithmic loss axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Step {step}: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>optimiser step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Smoothing of the training curves: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Copy the values of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Export the values of “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Hide “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/view.py"/>
        <source>Show all curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossesController</name>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>went on from another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>Export the values of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Latent map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Denoising bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Traversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Inside the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/main_window.py"/>
        <source>samples/s: images learned from; views/s: how often map and digits are renewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapController</name>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>Press Train to see where the pictures go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>A run is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>This run predicts numbers: it has no codes to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/controller.py"/>
        <source>Export selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPoints</name>
    <message>
        <location filename="../../aeviz/ui/map/points.py"/>
        <source>There are {count:,} pictures in all: the map shows every one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Drag from one place to another to see the pictures between (Ctrl+drag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Draw a loop around pictures to see what they have in common (Alt+drag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Show behind the points what the network draws everywhere on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Manifold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Show pictures instead of dots when you zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Show for some pictures how far their codes spread: one standard deviation of the Gaussian that the encoder gives; zoom in for more of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Ellipses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Training pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>What the colours of the points tell: the label; how badly the picture is restored; or where most of the five nearest pictures have another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: wrong neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Pictures on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>{count:,} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>Colour: one for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/tools.py"/>
        <source>How many pictures the map shows: test pictures first, then training pictures. Now {count:,}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>Latent map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>Click: pin and decode. Drag: decode. Drag from a pin, or Ctrl+drag: a line with its pictures. Alt+drag: select. Middle click: the nearest picture onto the canvas. Right-click: what can be done here. Wheel: zoom. Right-drag or Shift+drag: move the map. Arrow keys move the point, with Shift the map; P pins, Delete unpins; + and − zoom; F or double-click: fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>Map of the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>nearest: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/view.py"/>
        <source>few pictures here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkedPlane</name>
    <message>
        <location filename="../../aeviz/ui/map/plane/marks.py"/>
        <source>your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/plane/marks.py"/>
        <source>where it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/plane/marks.py"/>
        <source>decoded place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>{count} of {all} pictures of class {true} are taken for {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/classes.py"/>
        <source>true class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Runs to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>PSNR, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Quality of each run on each kind of noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Check the runs to compare, and press Measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Write the table as CSV or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Check the runs to compare first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/matrix.py"/>
        <source>Restore test images with every kind of noise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>How many test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source> images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/measurement.py"/>
        <source>Measure first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>E&amp;xamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Recent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/menus.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/message_bar.py"/>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorphController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph_controller.py"/>
        <source>Train or open a run first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorphPanel</name>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Drawing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Keep as &amp;{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Between A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Place between A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>To the &amp;canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Keep two drawings as A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>The canvas is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Take what is on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Keep two drawings as A and B first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Go from the code of A to the code of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/kept/morph.py"/>
        <source>Draw on from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeighbourStrip</name>
    <message>
        <location filename="../../aeviz/ui/canvas/insight.py"/>
        <source>Nearest training pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeighboursController</name>
    <message>
        <location filename="../../aeviz/ui/canvas/neighbours.py"/>
        <source>Comparing with the training pictures: {share:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/neighbours.py"/>
        <source>Nearest of {count:,} training pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/neighbours.py"/>
        <source>Nearest training pictures, at step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Layers of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{part}: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>frozen: it is not trained now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>its weights moved by {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{high} × {wide} in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{maps} maps of {high} × {wide}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{units} units, {steps} steps in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>1 unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/network_diagram.py"/>
        <source>{n} units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>code {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Active: its standard deviation over the pictures is {std:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>This number hardly changes from picture to picture: it says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>{name}: drag, or arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OldRunNote</name>
    <message>
        <location filename="../../aeviz/ui/run/old_run.py"/>
        <source>still of “{run}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>MNIST is not on this machine, so the built-in digits are used. They work at once; choose MNIST as the dataset in Setup to fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>A run is in training: stop it before you open another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>The recipe in Setup is not for pictures: choose another. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/opening.py"/>
        <source>“{name}” is in Setup: stop the run in training, then train.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSetsWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Your pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Add other pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Re-&amp;link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Say where its folder is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Take it off this list; your files stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>&amp;Use in Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Train on it next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>{train:,} and {test:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>No pictures of your own yet: add a folder or a file of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>“{name}” is in Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>“{name}” is off the list; its files are still in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>Where are the pictures of “{name}” now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/own_sets.py"/>
        <source>“{name}” is read from {path} now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>epoch {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>phase {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>step {step:,} of {total:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>{share:.2%} of the test images right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>{speed:,.0f} samples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/pace.py"/>
        <source>{rate:.1f} views/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteController</name>
    <message>
        <location filename="../../aeviz/ui/palette/controller.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/controller.py"/>
        <source>Show or hide {panel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/controller.py"/>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message>
        <location filename="../../aeviz/ui/palette/view.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/view.py"/>
        <source>Search all commands and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/palette/view.py"/>
        <source>Nothing has this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelPictures</name>
    <message>
        <location filename="../../aeviz/ui/panel_pictures.py"/>
        <source>A picture of “{panel}” is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/panel_pictures.py"/>
        <source>Save “{panel}” as a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathChoice</name>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>Spherical keeps the length of the code, as a Gaussian prior wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/choices/path_choice.py"/>
        <source>spherical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PenColours</name>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Choose any colour for the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Any…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Draw in colour {number} of the pictures, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/pen_colours.py"/>
        <source>Colour of the pen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseStrip</name>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>Phases of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>Phase {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>frozen: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>trains all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/phases.py"/>
        <source>trains {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhasesController</name>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>{share:.2%} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/losses/controller.py"/>
        <source>{loss:.4f} test loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Your pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Pictures as prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>As the network will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Look at another folder: of pictures, one folder a class, or of IDX files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>&amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Look at another file: NPZ, NPY, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>F&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Put it on the list of your pictures and into Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Add it, and train the recipe in Setup on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>&amp;Train on these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Height and width that all pictures are brought to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>What becomes of pictures that are not square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Take the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>All of it, with margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Keep colours, or make everything grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>In colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>What is seen through see-through parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Make light what is dark: networks learn ink best where it is light on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>&amp;Inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Share kept for tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Of each class, chosen by the files' names: always the same; never trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Not square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>See-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>For tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a folder or a file with pictures, or drop it onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a folder with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Choose a file with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Arrays and tables (*.npz *.npy *.csv *.csv.gz *.gz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>{name}: {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>{title}: {train:,} pictures, {colours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>{title}: {train:,} pictures and {test:,} for tests, {colours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Sizes: {some} and {count:,} others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Size: {some} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>They have no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>Left out: {count:,}, as {reason} ({names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>As they are, {width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>{side} × {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/pictures.py"/>
        <source>“{name}” is among your pictures: {train:,} to learn from, {test:,} for tests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinButton</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Pin {name}: click chooses it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Pin {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinsBar</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Take all pins off the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/pins.py"/>
        <source>Clear pins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceMenu</name>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Decode this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Pin this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Put this picture on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Put this picture on the canvas ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/place_menu.py"/>
        <source>Copy the numbers of this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointMeasurement</name>
    <message>
        <location filename="../../aeviz/ui/map/measurement.py"/>
        <source>{title}, of step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/measurement.py"/>
        <source>Places at step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>What do you expect?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Chosen for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>NVIDIA card (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Apple chip (Metal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>A quarter of the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Half of the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>Twice the usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/controller.py"/>
        <source>{count:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually as the system: by day and by night what the desktop wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually 100 %: what the desktop wants. Presentation (F5) enlarges it more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually as the system. With less, the map, panels and menus are where they go at once, without gliding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually among your own data. Runs grow to some 100 MB; another disk may have more room. Runs that are there already stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually it is fetched once. Name a folder that has its four files already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually all but one: the window needs one, and a core too many makes training several times slower. Counts from the next run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Calculate on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually an NVIDIA card if there is one, else the processor; for the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Recomputing pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually about half of a core, for the map's background, colours and neighbours while weights change. Less leaves more to training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Points on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually 10,000. More show finer shapes, and are brought up to date later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Ask before runs go to the wastebasket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually not: they can be taken back with Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Usually as the system. Another one comes when the window is made anew: what is open, the layout and the drawing stay; a run in training is saved and can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>the usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/preferences/view.py"/>
        <source>Back to the usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>This run names no classes: train a classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Layer below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>The matrix appears when the classes are trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>The layer of classes has not been trained at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>The matrix appears when all points of the map are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>This run predicts numbers: there are no classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/presenters.py"/>
        <source>state carried on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipeBox</name>
    <message>
        <location filename="../../aeviz/ui/naming/recipe_box.py"/>
        <source>What to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/naming/recipe_box.py"/>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/naming/recipe_box.py"/>
        <source>The recipe of the run that is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>New recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>Stop the run to change this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>No setting has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/form.py"/>
        <source>Your pictures…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegressionView</name>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>test MSE {error:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/digits/signals.py"/>
        <source>W = {weight:.4f}    b = {bias:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>{field} back to {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>Lower the rate to {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>Lower beta to {value:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/remedies.py"/>
        <source>Stop, and choose a code of {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>This run trains without noise: choose a kind of noise for a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>The run “{name}” was interrupted: it can go on from step {step:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>Another program is writing this run: what it writes is shown as it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>The program that trained {name} has gone before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/controller.py"/>
        <source>Lower the rate tenfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message>
        <location filename="../../aeviz/ui/naming/runs.py"/>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/naming/runs.py"/>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRows</name>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>{share:.1%} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>error {value:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>loss {value:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>{epochs} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/rows.py"/>
        <source>{epochs} of {planned} epochs, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunToolBar</name>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Networks that were trained before, to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>How many more epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source> epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsController</name>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Setup has the settings of this run now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Copied as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>This run is on the screen: open another one before you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Move {count} runs to the wastebasket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Move this run to the wastebasket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>They can be taken back from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Moved to the wastebasket: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/controller.py"/>
        <source>Taken back: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsWindow</name>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Reading the runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Last test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Starred runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Use its &amp;settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>S&amp;tar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Move to &amp;wastebasket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Search the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Search by name, data or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>★ only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Show starred runs alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>A note about this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Click to star this run, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>No run has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>There are no runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Choose a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Choose a single run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>Choose two or more runs (Ctrl+click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/runs/view.py"/>
        <source>A run in training cannot be deleted: stop it first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>New pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>Decoded from a random code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>Draw other random codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>&amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>&amp;Save PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>New pictures of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/samples.py"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <location filename="../../aeviz/ui/window/save_dialog.py"/>
        <source>Wrote {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <location filename="../../aeviz/ui/map/plane/colour_scale.py"/>
        <source>{title}, from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <location filename="../../aeviz/ui/setup/section.py"/>
        <source>Hide these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/section.py"/>
        <source>Show more settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionPanel</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Selected pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Write numbers, labels and places of these pictures as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>Select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>{count:,} pictures, {share:.0%} of them {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/selection.py"/>
        <source>{count:,} pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupController</name>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>Takes about {time} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/controller.py"/>
        <source>{count:.1f} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupHead</name>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Undo in Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Redo in Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownRun</name>
    <message>
        <location filename="../../aeviz/ui/run/shown_run.py"/>
        <source>Another program is writing this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/shown_run.py"/>
        <source>This network is not trained yet: press Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/shown_run.py"/>
        <source>An example stays as it is: Train starts a run of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalPlot</name>
    <message>
        <location filename="../../aeviz/ui/widgets/signal_plot.py"/>
        <source>Signals of the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/signal_plot.py"/>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/widgets/signal_plot.py"/>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SingleDigitView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>&amp;Next random picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>My &amp;drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Test a picture first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Invert 15 % of the pixels of a test picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Invert 15 % of the pixels of your drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/single_digit.py"/>
        <source>Write the three pictures as PNG, or the figures as CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedBox</name>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>How fast to train: slowly enough to watch single steps (&lt; slower, &gt; faster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Speed of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Hold training to some steps a second, to watch them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>Full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>1 step/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/window/toolbar.py"/>
        <source>{number} steps/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <location filename="../../aeviz/ui/lessons/stage.py"/>
        <source>The lesson keeps this as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Stages of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Encode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/stages.py"/>
        <source>Look at this part of the step again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starter</name>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Setup has a value that cannot be used. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Your own run now trains on other data than the example shows: {data}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Your own run now trains on other data than the example shows: {data}, as MNIST is not on this machine. Choose MNIST in Setup to fetch it for the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>This run keeps its own settings; what you changed in Setup beside learning rate and noise strength counts for the next new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Get {title} and train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>Use built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>MNIST is not on this machine yet (11 MB to fetch).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/starter.py"/>
        <source>{title} is not on this machine yet ({size} MB to fetch).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Getting the pictures %p%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Preparing data and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Stopping and saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Testing on the test pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Example, shown on its own {digits}: Train starts a run of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>Not trained yet: this is what the network gets, and makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>by another program, process {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>on {host}, process {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>its folder cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>newest word {age:.0f} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>nothing is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/status_bar.py"/>
        <source>saved at step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <location filename="../../aeviz/ui/steps/view.py"/>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Step {step:,} (epoch {epoch}, batch {batch:,} of {batches:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>A batch of {size:,} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The frozen layers have passed the batch on; they learn nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The inputs are corrupted; the clean pictures stay the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The encoder makes a code of {code:,} numbers of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Only the {active} largest numbers of each code are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The decoder restores from the codes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The last layer gives every class a probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>The last layer predicts the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Outputs and targets are compared: the loss is {loss:.4g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Every weight moves a little against the loss (learning rate {rate:.3g}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>A batch of {size:,} is taken; the first ones are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>A code is drawn at random around each mean, as wide as its deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/words.py"/>
        <source>Of each code the first numbers are kept; how many is drawn for each picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsController</name>
    <message>
        <location filename="../../aeviz/ui/steps/controller.py"/>
        <source>Take a single step (.) or choose a slow speed above, and see here what happens to a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/steps/controller.py"/>
        <source>loss {loss:.4g}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Pictures on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>How many pictures the strip has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Number of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Keep this strip here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Write all strips as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Remove the line and its strip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Kind of noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>What is plotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>PSNR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Quality at each strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Press Measure to see how much noise of each strength this run removes, beside what simple filters do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Quality against strength of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Restore test images at eleven strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>Write the table as CSV, or the plot as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>PSNR, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/denoising/sweep.py"/>
        <source>strength of the noise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBox</name>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>Do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/lessons/parts.py"/>
        <source>First say what you expect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineController</name>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>went on from another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>phase {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>Pause the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>Play the stored steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/controller.py"/>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Play the stored steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>There is only one stored step yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>This is the first stored step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>This is the last stored step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>No phase began and no value was changed before this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>No phase begins and no value is changed after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Back to a change of phase or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Previous stored step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Next stored step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>On to a change of phase or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Last stored step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Follow the newest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>Drag to look at an earlier step, or use the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/timeline/view.py"/>
        <source>There are no stored steps yet: press Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Pen (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Eraser (E): erase a part, and see it completed; networks trained with occlusion or masking as their noise do it best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Add noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Add noise (N): spray grains under the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Picture of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Start from a picture of the set (S); again for another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Thickness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Undo ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Redo ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>The drawing is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Clear (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/canvas/tools.py"/>
        <source>Thickness: {value} ([ thinner, ] thicker)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <location filename="../../aeviz/ui/tools/window.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/window.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolsController</name>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>This run has no network for pictures to look into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>step {step:,}, test picture {number} (class {name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>step {step:,}, test picture {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>Train or open a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>This run has no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/tools/controller.py"/>
        <source>This run decodes no pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>End the tour (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>The hint before (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>The next hint (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>End the tour, and choose a lesson of half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>This is the first hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/help/tour.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Draw here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Draw a digit with the mouse. It is made noisy, and beside it is what the network makes of it, at every stroke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Drawn, and restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Every point is a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Two numbers of each digit are its place here. Click or drag: what they stand for is drawn on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>A place became a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>How many numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Draw, and slide to 2: that much of a digit is its place on the map. Every further number adds to those before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>More numbers, more of the digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Let it learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Train, or Space, starts a new run of your own with the recipe at the top left. Curves, digits and map move while it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>It learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>Slide to an earlier step of a run and see what the network could do then; Live returns. The question marks explain every panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/tour.toml"/>
        <source>That was then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Wait until the run is ready or has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Nothing is training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Train or open a run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Pause after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Go on training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Start a new run with the settings in Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>A run is in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Nothing of this run is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>This run has done all its epochs: train more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Train {count} &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Train more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Training goes at full speed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/transport.py"/>
        <source>Training cannot be slower; . takes single steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraversalController</name>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>Press Train to see what the numbers of the code do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>This run predicts numbers: it has no codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>This network has no decoder: choose a run of an autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>mean code of all pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code of pin {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code picked on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/controller.py"/>
        <source>code {0} − {1} + {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TraversalView</name>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Traversal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Numbers that vary more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Numbers that vary less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>How many numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>Decode the first so many numbers of the code alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/traversal/view.py"/>
        <source>{first}–{last} of {size} numbers, {active} active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TsneJob</name>
    <message>
        <location filename="../../aeviz/ui/jobs/tsne.py"/>
        <source>t-SNE has ended without a result: try it again, or use PCA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/jobs/tsne.py"/>
        <source>The process for t-SNE could not be started: use PCA.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TunedNote</name>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Put these values into Setup, for the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>Use for the next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/setup/head.py"/>
        <source>The run that is shown was tuned: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <location filename="../../aeviz/ui/undoing.py"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/undoing.py"/>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Untrained</name>
    <message>
        <location filename="../../aeviz/ui/run/untrained.py"/>
        <source>All panels still show the run “{run}”. Train begins “{recipe}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/run/untrained.py"/>
        <source>Look at it untrained</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewHelp</name>
    <message>
        <location filename="../../aeviz/ui/window/panel_help.py"/>
        <source>What am I looking at?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This is the recipe: everything that decides what is trained, and how. Point at a field to read what it means; values that you changed are shown in bold and can be set back. Most values count for the next new run. Learning rate and noise strength act at once, also on a run in training, and the loss curve shows where. Try another noise strength and press Train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>These curves show how wrong the network is after every step of training: the lower, the better. The solid line is the loss on the training images, smoothed over its pale zigzag; the dashed line with points is the loss on test images, which are never trained on. Where the solid line falls and the dashed one rises, the network learns by heart. Click into the plot to look at that step in all panels; turn the wheel to zoom, and press Auto to follow again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This is one step of training, part after part: a batch is taken, corrupted if the recipe has noise, encoded, decoded and compared, and the weights move a little. The blocks are the layers of the network, the higher the more units; hatched ones are frozen. The pictures below are the first of the batch, with the loss of each. Press . for one step, or choose a slow speed above and press Train; click a part to look at it again. Under the blocks the last part shows how far the weights of each layer moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Each column is one test picture, always the same ones: as it is, with noise if the recipe has any, as the network restores it, and the difference, blue where the result is too dark and orange where it is too bright. The number is the PSNR in decibels: the higher, the more alike are original and result. A classifier shows instead whether it names the picture rightly; a network that predicts numbers shows its curve. Choose another noise above to see what the network has never met, and click a picture to put it onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This matrix is for classifiers: a row for each true class, a column for what the network takes the picture for. What lies on the diagonal is right; every other cell counts one kind of mistake, the darker the more often. Click a cell to see its pictures, and a picture to put it onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Every point is a test picture, placed by its code: the few numbers that the network keeps of a picture. Pictures that look alike to the network lie together. Move the pointer to see what the network draws at that place; click or drag to put it onto the canvas, also where no picture lies. Your own drawing appears as a mark. A code of two numbers is the map itself; of a longer code the map can only show a shadow, and the box above says which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Draw on the left. A digit is centred and scaled like MNIST's, noise is added, and on the right is what the network makes of it, at every stroke. Below are the steps between, the code, and the training pictures whose codes are nearest. Erase a part and see it completed, or choose more noise and see when the network fails. Draw something quite different: the network can only draw what it has learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>These are drawings that you kept; they belong to you and not to a run. Click one to see it through the network that is open, at the step that is shown. Above, keep two drawings as A and B and move the slider: the pictures between them are decoded from the codes between theirs. A network with a good code passes through pictures like the data's, not through two faint ones on top of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Here the network is measured as a remover of noise. Strength restores test images under ever more noise and compares it with simple filters that learn nothing; the higher the curve, the better. Runs shows how runs do on kinds of noise that they were not trained on. The last tab inverts 15 % of the pixels of a picture or of your drawing. A network is often best at just the noise that it was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Every row is one number of the code. Its strip shows what the network draws when only this number changes and the others stay as they are. Move a slider to change the picture on the canvas. Numbers that vary most from picture to picture come first; one marked dead hardly changes at all. Look for a number that means something: slant, thickness, a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Here runs stand beside each other: their figures, their curves, and the same digits through each network. Check two or more of the runs on the left and press Compare; the drawing on the canvas goes through all of them, too. Figures in one table are of one kind of data only if it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>These are the network's own pictures: the filters of its first layer, the atoms that its decoder draws with, and what every layer makes of the digit that you clicked last. Grey is zero, white positive, black negative. Slide the timeline and see them form; a unit that never answers is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>Here a run is measured on all test images, which it never learned from. Press Measure; every figure has a sentence beside it that says what it is, and pointing at it says how it is counted. The table can be copied and exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/panels.toml"/>
        <source>This is the whole run, from its first step to the newest. Slide back, and pictures, map and your own drawing are shown as they were at that step; or play all stored steps as a film. Small ticks mark where a phase began or a value was changed; the flags jump between them. Live returns to the newest step; training goes on meanwhile. An example that ships with aeviz has its last step only: train a run of your own to slide through it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>A line with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Sine and cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>−0.5 to 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Standardised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Masking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Salt and pepper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Occlusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Convolutional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Recurrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Strided filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>GRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Glorot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>He</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Truncated normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Variational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>k-sparse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Nested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Kullback–Leibler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Contractive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Half of the squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Adadelta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>One cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Blocks from random places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>As stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Sliding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>16 bits (bfloat16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>As the processor likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Fingerprint of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Trained on other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Test items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Labelled images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>PSNR, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>SSIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>PSNR of the input, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>SSIM of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Negative evidence lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Its standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Draws of the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Its reconstruction part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Its divergence part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Nearest neighbour agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>5 nearest neighbours agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>10 nearest neighbours agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Linear classifier on codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Active numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dead numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dead units of each layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Dead hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Mean activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Share of zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Sparsity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Norm of the Jacobian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Deviation of the code's numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Variance of the code's numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Accuracy before fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Error of each colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Error by numbers kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>divergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>In training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/texts/words.toml"/>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <location filename="../../aeviz/ui/workbench.py"/>
        <source>The training did not end in time: what it did since its last checkpoint may not be saved; open the run again and resume it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_KeptStrip</name>
    <message>
        <location filename="../../aeviz/ui/map/bars/interpolation.py"/>
        <source>Remove this strip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>captions</name>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>step {step:,}, epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>Places at step {first:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>Places at step {rest:,}; the first {known:,} at step {first:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/ui/inspect/captions.py"/>
        <source>step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../aeviz/core/base/archive.py"/>
        <source>{what} is no file that aeviz saved, or only a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/archive.py"/>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/archive.py"/>
        <source>{what} has {size} bytes, too many: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/archive.py"/>
        <source>{what} is damaged: its checksum does not fit, so use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/archive.py"/>
        <source>{what} names a file twice, or has too many: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/archive.py"/>
        <source>{what} says that it holds more than it has: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/archive.py"/>
        <source>{what} holds {filename}, which does not belong there: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/archive.py"/>
        <source>{what} is damaged: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>the log has the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>Something unexpected went wrong ({name}: {error}): {details}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>There is not enough memory: choose a smaller batch size or smaller layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/errors.py"/>
        <source>can't allocate memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/journal_file.py"/>
        <source>{path} could not be saved for too long: free some space and resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/sealed.py"/>
        <source>a line of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/sealed.py"/>
        <source>{name} is not JSON data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/sealed.py"/>
        <source>{what} is not valid JSON: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>your share of the disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>access is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>change its permissions or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>it or its folder is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>its folder is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>it exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>use another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>choose a shorter name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>there is something in it already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} is a link, which is not followed: put the file there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} is not a file: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} has a second name elsewhere: copy the folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{where}: {odd} is missing or foreign, so use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} has {size} bytes, more than the {limit} that are allowed: use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>change that, or set {home_variable} to a folder that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{what} could not be {done} because {reason}: {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{path} has {size} bytes, more than the {limit} that are allowed: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{where}: its manifest is not one, so use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{where}: {name} has changed, so use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>the system refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/storage.py"/>
        <source>{folder} holds too many files: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/tensors.py"/>
        <source>“{name}” cannot be stored: {dtype} is no type of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/base/tensors.py"/>
        <source>{what} holds no usable arrays ({error}): use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/branching.py"/>
        <source>The losses of the run {path} up to step {step} are missing: choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/child.py"/>
        <source>Traceback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/child.py"/>
        <source>The work ended without a result: try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/compute/device.py"/>
        <source>The device “{wanted}” is not on this machine: choose {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>dataset with classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>finite numbers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{axes} and {axes2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images must be an array of number, height and width, or in colour of number, 3, height and width, not of shape {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images have {have} but the network takes {take}: scale them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images must be bytes or numbers from 0 to 1, not from {low} to {high}: scale them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels must be of {most_classes} classes at most, not {names}: put some together first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels must be whole numbers, not {wrong}: round them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Labels must be from 0 to {value}, not from {low} to {high}: number the classes from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Images for tests must be a pair of images and labels if there are labels, and images alone if there are none: give them so, or the share to keep for tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Classes without labels cannot be told: give a label for each image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>The share to keep for tests must be between 0 and 1, not {test}: choose 0.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>size of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Codes have {shape} numbers each but this network's have {size}: take those that it made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be a whole number from 1 to {most}, not {given}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be an array of numbers, not of {name}: convert them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} have masked values: fill them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be finite numbers, but {wrong} of {size} are not, or are too large for 32 bits: replace them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be an array of {of}, not of shape {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must not be empty as an array of shape {shape} is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>A {kind} learns from {what}: give one for each input, an array of shape {shape}, not of {shape2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>The label “{lacking}” is not a class: add it to the class names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>Signals have {have} {what} but the network takes {take}: cut them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/arrays.py"/>
        <source>{what} must be an array of numbers, which this {name} cannot be made into: make a NumPy array of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it must be images of bytes, grey or with three channels, with one label each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it has no pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it has {images} images but {labels} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>it does not lie in memory row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>label {max} is {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>{title} has {images} training images, so {count} cannot be held back for validation; choose from 0 to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>outside 0 to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>not 0, but there are no classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>{title} has {class_names} classes, more than the {most_classes} that are allowed; put some together or choose other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>The images of {title} differ in size: {train} in the training set, {test} in the test set; choose other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/base.py"/>
        <source>The {part} set of {title} cannot be used: {fault}; choose other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/batches.py"/>
        <source>A batch of {batch_size} images is larger than the {images} training images: choose a smaller batch size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>{title} could not be downloaded ({reasons}): try again later, or put the files {value} into the folder {folder} by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>it answered with status {status_code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>its answer makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>it sent a wrong file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>the proxy does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>its identity could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>it did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>it redirects in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>it sent something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>{title} cannot be saved in the folder {folder} ({reason}): make room or make the folder writable, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>it sent too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>nobody waits any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>it is not a secure address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>The download of {title} was cancelled; start it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/download.py"/>
        <source>it stopped sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/drawings.py"/>
        <source>{path} is not a drawing of {side} × {side} pixels: open it as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/drawings.py"/>
        <source>The gallery is full with its {most} drawings: delete one before you keep another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>unsigned bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>signed bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>16-bit integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>32-bit integers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>32-bit floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>64-bit floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it has {start} dimensions, but an IDX file of {kind} has {rank}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>“{name}” cannot be read: {reason}; get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it starts with {hex}, not like an IDX file of {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its numbers are {types}, but only {only} (IDX type {code}) are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it has the label {max}, but labels go from 0 to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises nothing ({words} bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {words} bytes, more than {max_bytes} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, too many for {size} packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, but it has {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, but {missing} are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its header promises {promised} bytes, but it has more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it ends within its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its gzip data have more than {max_members} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>its gzip data are cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/idx.py"/>
        <source>something follows its gzip data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>70,000 handwritten digits of 28 × 28 pixels, the field's classic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>Trouser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>Pullover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>Dress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>Coat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>Sandal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>Shirt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>Sneaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>Bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>Ankle boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>70,000 pictures of clothes of 28 × 28 pixels, to take MNIST's place (Zalando Research).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>70,000 characters of old Japanese books of 28 × 28 pixels, in 10 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>120,000 handwritten digits of 28 × 28 pixels, with all of MNIST's lost test digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>MIT, © 2017 Zalando SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>CC BY-SA 4.0, “KMNIST Dataset” (created by CODH), adapted from “Kuzushiji Dataset” (created by NIJL and others), doi:10.20676/00000341</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>EMNIST {capitalize}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>{count} of 28 × 28 pixels from NIST's forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>131,600 handwritten characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>814,255 handwritten characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>145,600 handwritten letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>280,000 handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>70,000 handwritten digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>BSD-3-Clause, © Facebook and NYU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known.py"/>
        <source>NIST Special Database 19; Cohen, Afshar, Tapson and van Schaik, 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/known_files.py"/>
        <source>“{name}” in {folder} is not {title}'s own file; download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/mnist.py"/>
        <source>The folder {folder} lacks {missing} of MNIST (each may end in .gz); put them there or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/mnist.py"/>
        <source>“{name}” in {folder} is not MNIST's own file; download MNIST again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/mnist.py"/>
        <source>MNIST in {folder} has {images} images but {labels} labels in its “{part}” files; get them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>of the {name} set of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>All {images} {whose} are equal, so there is nothing to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>The brightest pixel of the {whose} is {brightest} of 255, so they look black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>Each of the {whose} has one colour all over, so there are no shapes to learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>are the same ({labels})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>of the training set of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>images {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>store ink as 255, not as 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>use the whole range from 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>{text}, so classes cannot be told apart: look at the file of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>{text}: choose other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>All {labels} labels {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/oddities.py"/>
        <source>All {name} {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>{path} has {value} of pictures ({value2}): save them as x_train, y_train, x_test and y_test, each picture in rows and columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The labels give several classes to a picture, so the pictures come without any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>they are for validation, and are neither trained on nor tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The pictures for training and for tests in {path} differ in shape ({have}): save them alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>in colour, red first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>Rows of {shape} numbers were taken as pictures of {shape2} × {shape3} pixels{colour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The labels “{key}” have the shape {shape}, but there are {count} pictures: give one label for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>The labels “{key}” are not whole numbers: give the number of a class each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>no array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>several arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/array_files.py"/>
        <source>the array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>The folder {other} was left out, as there is one for tests already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>{names} folders are too many for classes, of which there may be {most_classes}, so the pictures come without any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are not named like pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are neither in the training nor in the test folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>their folders lie too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they lie beside the folders of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are not files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>they are links, which are not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/folders.py"/>
        <source>{root} has more than the {most} pictures that are allowed: choose a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/idx_sets.py"/>
        <source>{path} holds several datasets ({names}): choose a folder or a file of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/idx_sets.py"/>
        <source>EMNIST's pictures lie on their side and were turned right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/idx_sets.py"/>
        <source>{path} has {images} images but {labels} labels of them; get the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/keeping.py"/>
        <source>{target} was damaged at once: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>there are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>add one with “aeviz data add PATH”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is no dataset “{name}” of your own: {have}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>“{name}” is a dataset that ships with aeviz: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The pictures of “{name}” in {path} have changed since they were added: add them anew under another name, or remove this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The pictures in {path} are others than those of “{name}”: choose their folder, or add them under a name of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The pictures of “{name}” are not in {path} any more: say where they are with “aeviz data relink”, or remove the dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is no dataset “{name}” of your own: see “aeviz data list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is a dataset “{name}” already, of {path}: choose another name, or remove that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The list has {most_sets} datasets, which is full: remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>There is a dataset “{new}” already: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>{list_file} is not a list of datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>Another aeviz is changing the list of datasets: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/listing.py"/>
        <source>The list of datasets cannot be locked ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>Sizes and colours are those of {opened} of {count} pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} is no file of pictures that is known: choose an NPZ, NPY, CSV or IDX file, or a folder of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} has nothing that can be used: choose a folder of pictures (PNG, JPEG, BMP, GIF, WebP, TIFF), of IDX files, or an NPZ, NPY or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>the class “{lacking}” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>classes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} does not go with {path2}: {what} only in one of them. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>None of the pictures in {path} can be read: {broken}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>they cannot be read as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>The pictures in {path} differ in size: choose the side that all are to have, from {smallest} to {largest} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>Pictures of {str} pixels cannot be used: choose a side from {smallest} to {largest} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/looking.py"/>
        <source>{path} does not exist: choose another folder or file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{count} were left out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>The labels have {values} different values, and more than {most_classes} classes are not allowed: put some together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{shown} has {count} pictures that can be used, and {fewest} are needed: choose another folder or file.{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{shown} has {count} pictures, more than the {most} that are allowed: choose a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/material.py"/>
        <source>{shown} has {class_names} classes, more than the {most_classes} that are allowed: put some together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/naming.py"/>
        <source>“{name}” cannot be the name of a dataset: use at most {longest} letters, digits, spaces and . , + - ( ), with a letter or a digit in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/preparing.py"/>
        <source>Of {path} nothing is left to train on or to test with{reason}: choose other pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/preparing.py"/>
        <source>Picture {index} has another size than the others: choose the side that all are to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>The numbers 0 and 1 were taken as black and white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Levels of 16 bits were scaled to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from 0 to 1 were taken as black to white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from -0.5 to 0.5 were taken as black to white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from -1 to 1 were taken as black to white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>Numbers from 0 to 255 were rounded to levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>The numbers of {what} go from {low} to {high}, so nobody knows where black and white are: scale them to 0 to 1 or to 0 to 255 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/scaling.py"/>
        <source>{wrong} of the {total} numbers of {what} are not finite: replace them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{shape} × {shape2} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>Rows of {shape} numbers were taken as pictures of {sides}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has {cells} columns, which are not a label and the pixels of a square: give one column for each pixel, and perhaps one named “label”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>The tables in {path} have pictures of different sizes: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has no rows of numbers: choose another table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has too many pictures: choose a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} is not a text: choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>Line {number} of {path} has {count} values, but the first line has {columns}: mend the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has something else than a number among the pixels of the lines from {value} on ({error}): mend the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} cannot be read ({error}): get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} is too large: choose a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/own/tables.py"/>
        <source>{path} has no lines as tables have: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>What was written stands alone: paper, shadows, lines and specks have been left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>Nothing on the picture stands out clearly from its ground: take it again in better light, or write with a thicker pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>The picture was dark on light and has been inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} is empty: choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has {data} bytes, more than the {largest_file} that are allowed: choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has no pixels: choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has {width} × {height} pixels, more than the {value} million that are allowed: choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} is {width} × {height} pixels wide and high, and more than {longest_side} a side are not allowed: choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} has too many pixels: choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>There is not enough memory for {name}: choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/picture_files.py"/>
        <source>{name} is not a picture that can be read: choose an intact PNG, JPEG, GIF, BMP, WebP or TIFF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/preprocessing.py"/>
        <source>A drawing must be bytes in rows and columns, not {dtype} of {ndim} dimensions; draw it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/shapes.py"/>
        <source>in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/data/splitting.py"/>
        <source>{labels} pictures of {labels2} classes cannot be split, as a class needs two: add pictures, or give test pictures of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>A line with noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>Sine and cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>600 windows of two waves in time, one to predict from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>There is no dataset “{name}”; choose one of {names}, or add it with “aeviz data add PATH”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>MNIST is not on this machine: download it, put its four files into the folder {download_folder}, or choose the dataset “builtin”, which works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/__init__.py"/>
        <source>{title} is not on this machine: download it with “aeviz data add {name}”, or put its four files into the folder {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/builtin.py"/>
        <source>22,761 handwritten digits of 28 × 28 pixels that need no download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/datasets/builtin.py"/>
        <source>Built-in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>dead hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>Jacobian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>Not all of these figures are of the same data: compare only rows whose data agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>accuracy on the test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>labels used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>{name}: step {step}, epoch {epoch}; {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>with pre-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>without pre-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/compare.py"/>
        <source>{kind}, on {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Wang et al. 2004: Gaussian window of σ 1.5 on 11 × 11 pixels, K₁ .01, K₂ .03, data range 1, no sample covariance, mean of the places inside the picture (scikit-image's structural_similarity), then of the pictures; pictures are clipped to [0, 1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of the mean squared error over all pixels of all pictures together, peak 1; pictures are not clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the red, green and blue of a pixel count as three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the mean of red, green and blue (scikit-image's channel_axis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the network's input is corrupted as in training, where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Euclidean distance of codes of clean test images to those of the {known:,} training images whose labels the run had; a tie goes to the class of the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>over the codes of the {images:,} clean test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Optimiser steps of the weights that were measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Epochs of these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>How far the run went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>How it ended there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>The data that were measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>What tells these data from others of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Whether the run was trained on others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test images that were measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>all of the test set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Numbers of a pixel: red, green and blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test points or windows that were measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>all there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Training images whose labels the run had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>without those held back for validation; of a classifier no more than its recipe allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Mean squared error; per pixel on pictures in [0, 1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Binary cross-entropy per pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Peak signal-to-noise ratio of the restored pictures, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Structural similarity of the restored pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>PSNR of the noisy input, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>SSIM of the noisy input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Mean squared error from the first 1, 2, 4 … numbers of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>as the mean squared error of all numbers, with zeros in place of the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Negative evidence lower bound, nats per image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Bernoulli likelihood of clean pictures, summed over pixels, and divergence, summed over the code's numbers; mean over {images:,} test images and {draws} draws of their codes with fixed seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its standard error, from the draws of the codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>deviation between the {draws} draws over the root of {draws}; the choice of test images is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Draws of all codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>each with a fixed seed of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its part for the reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>nats per image, mean over images and draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Its part for the divergence from the prior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Share of test images that are named rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of {images:,} clean test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Cross-entropy of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>nats per image, mean over {images:,} clean test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>W of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of the newest weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>b of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Class of the nearest training code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Majority of the 5 nearest training codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Majority of the 10 nearest training codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Linear classifier fitted on training codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>softmax regression on standardised codes of the {known:,} training images whose labels the run had, L2 penalty 1e-4; share of {images:,} test images that are named rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Numbers of the code that vary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Numbers of the code that do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Dead units of each layer before and after the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>units, or maps, that put out the same number for all {images:,} clean test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Dead units of all these layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Mean absolute value of the code's numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Share of the code's numbers that are zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Hoyer's measure: 0 all equal, 1 a single number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Root mean square norm of d code / d input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Frobenius norm, of the first 100 clean test images at most, in the network's own pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Standard deviation of each number of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Variance of each number of the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Test loss of each phase when it ended, and accuracy if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>as written while it trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Accuracy of the layers put together, before fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>of {images:,} clean test images, as written while it trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>Rows: true class; columns: what it is taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>counts of {images:,} clean test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>mean over all pixels, or numbers, of all {images:,} test items; outputs are not clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>mean over all pixels of all {images:,} test images, in nats; pictures are clipped to [1e-7, 1 - 1e-7]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>{images:,} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>a deviation above 1 % of the largest; of a variational code a variance of the mean above .01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>below 1e-6 in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/conventions.py"/>
        <source>mean of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>Gaussian 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>Gaussian 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>masking 0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>masking 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>inversion 0.15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>median filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/noise.py"/>
        <source>The run {name} restores no pictures: choose a run of an autoencoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/seeds.py"/>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/evaluation/seeds.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>There is no example {name}: install aeviz again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>The example {name} is damaged: install aeviz again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>{file} is damaged: install aeviz again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>One network, two uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>Every noisy digit becomes 32 numbers: the first two are its place on the map, all of them restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>A convolutional denoiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/examples.py"/>
        <source>A wide code keeps every stroke: noise is removed far better, but the map says less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>step {step}, epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>{title}: loss ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>run {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>The run {name} restores no pictures: export its codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>The run {name} has no losses yet: train it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/arrays.py"/>
        <source>The run {name} has no map: choose a run of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film.py"/>
        <source>The run {name} has neither pictures nor a map: choose a run of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/film.py"/>
        <source>The run {name} has no stored pictures between these steps: choose others, or train it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>all of the run in one file that aeviz opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>test codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Training codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>codes of the training pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Reconstructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>test pictures, noisy and restored; .csv: the figures alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the losses as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the newest map as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the newest digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>all losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>New digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>new digits from random codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the stored steps as a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>pictures, map, losses and recipe as one page for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>a log folder for TensorBoard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>a plain PyTorch program that makes the same run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>the network for other programs, as files of ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/kinds.py"/>
        <source>Torch program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>pixels from 0 (black) to 1 (white), float32 [n, {shape}]; no normalisation is needed, the network does its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>codes as the encoder gives them, float32 [n, {shape}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>numbers as they are, float32 [n, {shape}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>aeviz {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>The {name} cannot be written as ONNX: export a program instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>the {main}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>ONNX files need the packages onnx and onnxscript, which are not here: install them with “pip install onnx onnxscript”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/networks.py"/>
        <source>beside it {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>{frames} of {steps} stored steps, the last {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>{count} of {points} test pictures; the same axes at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>the losses alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Run {name}, made with aeviz {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Restored: {decibels} dB against the originals, mean of {psnr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Step {step} · epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>The run {name} has nothing to show yet: train it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Taken for {names}: {right} of {taken} right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/page.py"/>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/request.py"/>
        <source>The run {name} is not about images: choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>noisy input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>The run {name} learned no pictures: export its losses instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>The run {name} holds no pictures yet: train it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/export/tables.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Try a lower learning rate, Xavier initial weights, ReLU or tanh instead of sigmoid inside, or another seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Lower beta{value} or the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>their spread is {value} of the pictures'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>All outputs look alike ({share}): the decoder does not use the code. {learning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The network takes every picture for the same class (number {named}). {learning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code is not finite: some numbers have become infinite. Lower the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>a KL divergence of {mean} nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code has collapsed: every picture gets nearly the same code, so all outputs look alike ({share}). {learning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code has collapsed: every picture gets nearly the same code. {learning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Of the code's {deviations} units {dead} are dead: they are the same for every picture. Choose a shorter code, a weaker penalty, more active units or a lower learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The code has collapsed onto a line: one number does all the work, so classes overlap and the map shows few colours. {learning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>(now {beta})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>The posterior has collapsed: none of the code's {size} numbers says anything of the picture (no active unit{costs}), so all outputs look alike. {remedy}, and train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/health.py"/>
        <source>Of the code's {size} numbers {value} say nothing of the picture (active units: {active}). {remedy}, or choose a shorter code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/hidden_units.py"/>
        <source>encoder {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/hidden_units.py"/>
        <source>decoder layer {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/hidden_units.py"/>
        <source>decoder maps {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/mixture.py"/>
        <source>The request for new codes is incomplete: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/network_insight.py"/>
        <source>maps {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/network_insight.py"/>
        <source>layer {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/posterior.py"/>
        <source>The codes of this run are not random: choose a run of a VAE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/tsne.py"/>
        <source>t-SNE needs at least {fewest} digits, and here are {codes}: show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/tsne.py"/>
        <source>The codes are not finite, so t-SNE cannot compare them: train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/tsne.py"/>
        <source>The code has collapsed: nearly all digits have the same code, so t-SNE has nothing to spread out. Train longer or with another learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/tsne.py"/>
        <source>The request to t-SNE is incomplete: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/tsne.py"/>
        <source>{count} codes of {size} numbers are too many for t-SNE: show fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/viewing.py"/>
        <source>This network has no decoder: choose a run of an autoencoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/inference/viewing.py"/>
        <source>This network names no classes: choose a run of a classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/launch.py"/>
        <source>The run was on the device “{was}” before and is on “{type}” now: results may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>On page {value}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>There is no lesson “{name}”. Lessons: {known}, or a file NAME{ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>the answer {answer} is none of the {choices} choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>a prediction needs a task that shows what comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>changed values need a recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>an example has a recipe of its own: leave out one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>At “{place}”: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>at “{page}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} is too large for a lesson: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{path} is called “{name}”, like a lesson that ships: give it another name in its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>There is no preset “{recipe}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} cannot be used. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} is not a lesson: {error}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>{source} cannot be used. On page {number}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/lessons/lesson.py"/>
        <source>write {path} for {path2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/__init__.py"/>
        <source>The maps of this network are a code of {width} numbers: set the code size to {width}, or switch off “Maps as code”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>with channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your encoder takes no pictures of {size} pixels, neither with channels nor flat ({problem}): choose a dataset that fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>it is no Python file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your network must give a tensor, or a tuple that begins with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>It has a network of your own, which no run brings with it. Name the file that makes it, as in “aeviz --network FILE.py --run DIR”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>Your encoder gives {code_size} numbers: set the code size to {code_size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>“{name}” cannot be run ({name2}: {error}): mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>pictures of the encoder's size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>{classes} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/models/own.py"/>
        <source>What follows your encoder's {width} numbers does not give {what} ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/prepare.py"/>
        <source>{title} does not fit the recipe “{name}”: choose another dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/prepare.py"/>
        <source>{title} has no classes, so there is nothing for a classifier to learn: choose another dataset or another recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/prepare.py"/>
        <source>{title} has {train} labelled training images, so {labels} cannot be used: choose fewer, or 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Autoencoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Denoising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Variational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Sparse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Classifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/families.py"/>
        <source>Regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>up to 8 whole numbers from 1 to 4096, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>the name of a dataset, of at most 64 letters, digits, spaces and . , + - ( )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>{noun} {low} {value}to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>above {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>from {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>names separated by commas, of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/fields.py"/>
        <source>one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/presets.py"/>
        <source>Did you mean “{close}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/presets.py"/>
        <source>There is no recipe “{name}”.{hint} Recipes: {known}, or a file NAME.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>A recipe has no value “{key}”. Values that can be set: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>The recipe value “{key}” is ambiguous: write {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} is too large for a recipe: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} is not a recipe: {error}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} cannot be used: {title} must be {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{title} must be {allowed}, not “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/recipe.py"/>
        <source>{source} cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Binary cross-entropy needs pixels and outputs in [0, 1]: choose the pixel range “0 to 1” and the output activation “Sigmoid”, or the loss “Mean squared error”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The loss “Cross-entropy” belongs to classifiers, and they have no other: choose another loss or another recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A regressor needs the loss “Mean squared error” or “Half of the squared error”: choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Points and waves are for regression, images for all other tasks: choose another dataset or another recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Noise, pixel range, validation images and convolutions are for images: leave them out with points and waves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a classifier uses labels: set the labels used to 0 or choose a classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A linear network has no code to restore images from: choose another network, such as “Dense” with linear activations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>This network has no single code to shape: choose the code “Plain” and the penalty “None”, or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A variational code is a mean and a variance for each number: choose the code activation “Linear”, no code dropout and no maps as code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>More active units are asked for than the code has numbers: choose fewer, or a larger code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The KL penalty needs units between inactive and active: choose the code activation “Sigmoid” or “Tanh” and a plain or nested code, or the penalty “L1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The contractive penalty takes too long for a code of more than {largest_jacobian} numbers, unless the encoder is one dense layer with sigmoid or tanh: choose a smaller code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A network of your own restores pictures or names classes, with a plain code: choose these, or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a convolutional network has maps: choose the network “Convolutional”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A convolutional network needs at least one level of feature maps: set some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>A filter needs a middle: choose an odd filter size, such as 3 or 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a recurrent regressor can carry its state, and needs the batch order “Sliding”: choose these or switch “Carry state” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Only a dense network has an activation per layer: leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>The activations per layer do not fit the layers: give one for each encoder layer and, of an autoencoder, each decoder layer, or none at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/rules.py"/>
        <source>Pre-training is for classifiers of dense layers with a plain code, no penalty and the pixel range “0 to 1”: choose these or switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>What the network learns to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Starts every random choice; the same seed repeats the run exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/schema.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What to learn from: digits, other pictures, your own, or for regression points of a line and waves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Pixel range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The numbers that stand for black and white. Standardised: each pixel with mean 0 and deviation 1 over the training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Held back from the end of the training images (classic split: 5,000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Labels used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many labelled images a classifier learns from, as many of each class; 0: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What is done to the input picture. Mixed: Gaussian for half of the pictures, masking or inversion for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Noise strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Gaussian: its standard deviation; masking, salt and pepper, inversion: share of pixels; occlusion: share of the width; blur: tenths of the width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Clip noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Keep noisy pixels inside the range of clean ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Random strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>In training, draw the strength of each image from 0 up to the one set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Dense: every unit sees all of the layer before. Convolutional: filters that move over the image. Recurrent: reads row by row. Linear: no layers before the output. Own: what a program of yours makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Encoder layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Units of each hidden layer between the image and the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Code size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many numbers the code has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Decoder layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Units of each hidden layer from the code back to the image; empty: the encoder, mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Feature maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Maps of each level; every level halves height and width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Filter size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Height and width of a filter, in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Level depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Convolutions on each level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Pooling: maximum of 2 × 2 down, repeated pixels up. Strided filters: these down, pixel shuffle up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Maps as code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The last level's maps are the code, without dense layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How the state follows from the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Carry state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>A batch goes on where the one before ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What hidden layers do to their sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Activation per layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What each encoder layer, then each decoder layer does to its sums; empty: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Code activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The same for the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Output activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The same for the output pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Share of hidden units switched off at random in each training step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Code dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The same for the code's numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Glorot: uniform, zero biases. He: the same for ReLU. The others use the two scales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Weight scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Standard deviation of normal initial weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Bias scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Standard deviation of normal initial biases; 0 starts them at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Zero output layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Start the last layer's weights at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Plain: numbers. Variational: a mean and a variance for each, drawn at random in training. k-sparse: only the largest numbers are kept. Nested: in training only the first numbers are kept, so that each adds to those before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Weight of the divergence from the standard normal distribution; 1 with binary cross-entropy is the plain VAE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Active units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How many of its numbers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Kept numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>For each image one of these is drawn, and only so many of the first numbers are kept; what stands twice comes twice as often; empty: 2, 4, 8 and so on to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>L1: the code's absolute values. Kullback–Leibler: distance of each unit's mean from the target. Contractive: how much the code moves with the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Penalty weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>What the penalty is multiplied by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Target activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How active a unit should be on average; 0 is inactive (for tanh: -1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How outputs are compared with targets: per pixel, or for classifiers by the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>The rule that turns gradients into updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How large each update is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How the learning rate changes: not at all, falling, or rising first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How strongly weights are pulled to zero in each update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Images per update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Batch order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>How the images of a batch are chosen. Sliding: each batch starts one item after the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Products of weights in 16 bits are faster on processors made for it; the last choice takes them there, and 32 bits on others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Passes over the training images, in each phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Step limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>End each phase after so many updates, even within an epoch; 0: after its epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Test every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Updates from one test to the next, counted from the first; 0: test after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Each layer first learns to restore its input; then the layers are put together and fine-tuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Noise in tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/recipe/sections.py"/>
        <source>Use noise and dropout also while a pre-trained classifier is fine-tuned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/catalogue.py"/>
        <source>The run {path} is in training: stop it before you copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>The run {name} learned from “{name2}”, which is not among the datasets here: add its pictures with “aeviz data add PATH”, or give them with “--data PATH”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>The run {name} was trained on other images than {title} has now: choose the folder with its images{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>{title} is not of the kind that the run {name} learned from: choose other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>{title} has items of {image_shape} and the run {name} learned from {image_shape2}: choose other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>{title} has {classes} classes and the run {name} knows {class_names}: choose other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>The run {name} learned from signals, not from images: choose a run of an autoencoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/dataset.py"/>
        <source>or {or_else}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>The data of the run {path} are made anew: leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>{title} has {value} MB, more than the {value2} MB that may go with a run: leave the data out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>The run {path} was trained on other data than {title} has now: leave the data out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>{source} was saved by a newer aeviz: update aeviz to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>{path} is no experiment: it has no {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/experiment.py"/>
        <source>The data that came with {folder} cannot be used: leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe is not of its recipe's task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has an odd size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has pictures of other colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe shows more digits than it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe names too many classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe names no classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has labels that its classes do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its phase is {phase}, but its recipe has {phases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its pictures are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its restored pictures are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its map has other points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>it shows numbers without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its code has {mean} numbers, not {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its answers are incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>half of a layer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its prediction does not fit its recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its line is no line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>it has {count} phases, but its recipe {phases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a phase has an odd number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>an epoch has no steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a phase begins after its own steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its phase begins too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>it counts samples wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a loss has too many terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a loss is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>the targets of its probe do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has numbers without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probe has pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its classes are others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its probabilities are of other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its recipe has no such layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>the pictures of a layer do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>its prediction is of other inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>{upper}: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a step or an epoch has the number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a number is too large ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a term of the loss has an odd name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a loss is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>a value was changed that may not be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>steps and epochs count from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/fit.py"/>
        <source>A value that was changed does not fit: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/journal.py"/>
        <source>{path} has {size} bytes, too many for a list of losses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>is not a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} {what}: choose a folder that aeviz made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The recipe of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} is damaged: use another frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} is a frame of another step: use another frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{path} is a file, not a folder: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The folder {path} is not empty: continue its run with --resume, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The folder {path} cannot be used: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} has something else in the place of its folder “{name}”: choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>{probe} has changed: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} cannot be opened because its probe is damaged or missing: choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} cannot be opened. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} is being written by another program: it can only be opened read-only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} cannot be written: open it read-only, or change the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/layout.py"/>
        <source>The run {path} was made by a newer aeviz: update aeviz to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/network.py"/>
        <source>The weights of the run {name} do not fit its recipe: choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/network.py"/>
        <source>The weights of the run {name} give numbers without end: choose another step or another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>finished there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>was stopped there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>failed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>was interrupted there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>is still in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>the weights of step {step}, epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>other data than it was trained on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>The run {run} was trained on other data than {title} has now: this is of data that are not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>ended there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>the run went on to step {last_step} and {ended}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>How far the run {run} went is not known, as its losses cannot be read: this is of {weights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/provenance.py"/>
        <source>The run {run} went on to step {last_step} and {ended}, but this is of {weights}, the newest that it keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/recorder.py"/>
        <source>The run {path} is read-only: open it for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/recorder.py"/>
        <source>old checkpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>the losses of the run {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The last line of the losses of the run {path} is incomplete and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>at or before step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} has no good checkpoint{before}: choose another run or step, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} was made by a newer aeviz and is opened read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} was made by a newer aeviz: open it read-only, or update aeviz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} is an example and stays as it is: train its recipe as a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} came in one file and stays as it is: continue it as a run of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>Some of {losses} are damaged or missing and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>All of {losses} from step {next_step} on are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} is gone, or its folder has another name now: choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} has no frame of step {step}: choose another step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The frame of step {step} of the run {path} is damaged: skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path} has no good checkpoint of step {step}: the newest before it is of step {step2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>Some losses of the run {path} up to step {step} are damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>Not all of {losses} are those that were saved with its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>{folder} is a checkpoint of another step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The recipe of the run {path} makes no network for its images: choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The checkpoint of step {found} of the run {path} is damaged and an older one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/run.py"/>
        <source>The run {path}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/saved.py"/>
        <source>Step {step} (epoch {epoch}) of the run {name} is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/saved.py"/>
        <source>Put back what is missing and resume it, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/saved.py"/>
        <source>Only step {step} (epoch {epoch}) of the run {name} is saved: the {value} steps after it are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/saved.py"/>
        <source>See to it that its folder can be written, then resume it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/saved.py"/>
        <source>{text}, but losses before it are damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/saved.py"/>
        <source>Its folder was deleted, moved or emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/saved.py"/>
        <source>Another run lies in its folder now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/saved.py"/>
        <source>Its folder cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/saved.py"/>
        <source>Nothing of the run {name} is saved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>The checkpoint {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} holds other arrays than expected: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} holds arrays that do not fit each other: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>The checkpoint of step {step} was not saved because its weights are not finite: go back to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} has weights that are not finite: use an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} holds other files than expected: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} belongs to another run: put it back there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>aeviz weights 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>aeviz optimiser 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} has no usable progress: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/runs/serialise.py"/>
        <source>{what} has no usable description: use another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/checkpoint.py"/>
        <source>The checkpoint at step {step} does not fit its recipe: start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/checkup.py"/>
        <source>After step {step}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/divergence.py"/>
        <source>The loss at step {step} is more than ten times what it was at the start: lower the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../aeviz/core/training/loop.py"/>
        <source>The loss or a weight is no longer a finite number at step {value}: lower the learning rate (now {rate}) and train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-2d.json"/>
        <source>Best map of two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-2d.json"/>
        <source>784-1000-500-250-2 and back with GELU, AdamW and a one-cycle learning rate: the best plain code of two numbers that we know how to train in ten minutes on two processor cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-32d.json"/>
        <source>Best code of 32 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-32d.json"/>
        <source>784-1024-512-32 and back with GELU, AdamW with a weight decay of 0.1 and a one-cycle learning rate, in 16 bits where the processor calculates in them. On MNIST the test MSE is 0.0033.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-denoiser.json"/>
        <source>Best denoiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-denoiser.json"/>
        <source>A convolutional network without a narrow code. Each training image gets noise of its own kind and strength, drawn up to 0.5: Gaussian for one half, masking or inversion for the other, so one model serves them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-stacked.json"/>
        <source>Stacked autoencoder, improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/best-stacked.json"/>
        <source>The four phases of “stacked” with wider layers, AdamW, a one-cycle learning rate, and noise and dropout also in fine-tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/beta-vae.json"/>
        <source>Beta-VAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/beta-vae.json"/>
        <source>A variational autoencoder with ten numbers whose divergence counts four times, so that the numbers become more independent of each other and fewer of them are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/bottleneck-2d.json"/>
        <source>Four layers down to two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/bottleneck-2d.json"/>
        <source>784-128-64-10-2 and back, sigmoid inside, a linear code of two numbers that can be drawn as a map. With these settings the code collapses easily; aeviz says so when it happens. The tutorial starts from truncated normal weights (standard deviation 1); this recipe starts from Xavier weights, which learn more reliably. TensorFlow's reader holds the first 5,000 of the 60,000 training images back and trains on the other 55,000; this recipe trains on all 60,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/cnn-classifier.json"/>
        <source>Convolutional classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/cnn-classifier.json"/>
        <source>Two levels of 32 and 64 maps of 5 × 5 filters with pooling, 1,024 units and softmax; Adam with the rate 0.0001, one epoch. The lecture reaches 96.91 % on the test images. Keras' Adam has the epsilon 1e-7, ours 1e-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/contractive.json"/>
        <source>Contractive autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/contractive.json"/>
        <source>784-128-784 with sigmoid units: the squared Frobenius norm of the code's Jacobian is added to the loss, so that the code hardly moves when the input changes a little. The norm is exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv-vae.json"/>
        <source>Convolutional VAE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv-vae.json"/>
        <source>A variational autoencoder of strided convolutions with a code of 16 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv.json"/>
        <source>Convolutional autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/conv.json"/>
        <source>The Keras article's network: three levels of 16, 8 and 8 maps with pooling lead to a code of 4 × 4 × 8 = 128 numbers, and back. Binary cross-entropy, Adadelta with the rate 1.0 (newer Keras versions default to 0.001 and then hardly learn), 50 epochs. The article draws the code's maps woven into each other, 32 pixels high and 4 wide; here they stand beside each other, 4 high and 32 wide. In place of its TensorBoard log, losses are in the run's metrics.jsonl and can be exported as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/deep.json"/>
        <source>Deep autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/deep.json"/>
        <source>784-256-128-256-784 with sigmoid everywhere, as in the TensorFlow tutorial. The tutorial starts all weights and biases from N(0, 1), which learns badly: this recipe starts from Xavier weights, made four times as wide for the sigmoid. Choose the initial weights “normal” to see the tutorial's own start. TensorFlow's reader holds the first 5,000 of the 60,000 training images back and trains on the other 55,000; this recipe trains on all 60,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising-dropout.json"/>
        <source>Denoising autoencoder with dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising-dropout.json"/>
        <source>The denoising autoencoder with half of the units of both hidden layers switched off at random in each step. The tutorial finds its pictures cleaner; measured by PSNR they are not. The tutorial holds the first 5,000 training images back, this recipe the last 5,000. The tutorial's test of robustness draws 117 of the 784 pixels with replacement, so that some are inverted twice; ours inverts each pixel with the probability 0.15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising.json"/>
        <source>Denoising autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/denoising.json"/>
        <source>784-256-256-784 with sigmoid everywhere learns to restore digits from pictures with Gaussian noise of standard deviation 0.3 that is not clipped. Trains on 55,000 images of the classic split. The tutorial holds the first 5,000 training images back, this recipe the last 5,000. The tutorial's test of robustness draws 117 of the 784 pixels with replacement, so that some are inverted twice; ours inverts each pixel with the probability 0.15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/k-sparse.json"/>
        <source>k-sparse autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/k-sparse.json"/>
        <source>784-1000-784 with linear units of which only the 25 largest pass for each digit (Makhzani and Frey): sparse by construction, without a penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/keras-2d.json"/>
        <source>Two-dimensional code (Keras lecture)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/keras-2d.json"/>
        <source>784-128-64-10-2 and back with ReLU inside, a linear code and a tanh output on pixels in [-0.5, 0.5]. The lecture's training loss after 20 epochs is 0.0391. Keras' Adam has the epsilon 1e-7, ours 1e-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/line-regressor.json"/>
        <source>A line through points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/line-regressor.json"/>
        <source>One linear unit finds W and b of y = 0.5 x + 2 from 160 points with noise, by 301 steps of gradient descent on all of them. The learning rate is 0.1: with Keras' default of 0.01 the steps do not suffice for W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/lstm-regressor.json"/>
        <source>Cosine from sine with LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/lstm-regressor.json"/>
        <source>20 LSTM units read a sine in windows of 20 steps and predict the cosine of the same time. The state is carried from batch to batch, each of which starts one window later. Adam with the rate 0.006, 501 steps. The lecture calls predict after each training step, which moves the state on a second time; here one batch moves it once. Its gates are hard sigmoids, as in the Keras of that time; ours are sigmoids. Keras' Adam has the epsilon 1e-7, ours 1e-8. It prints a single cost, .0412582, without telling after which step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/mlp-classifier.json"/>
        <source>Classifier with one hidden layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/mlp-classifier.json"/>
        <source>784-32-10 with ReLU and softmax, RMSprop, two epochs. The lecture reaches 95.05 % on the test images. The lecture passes the epsilon 1e-8 to RMSprop; ours is 1e-7, as in TensorFlow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/nested.json"/>
        <source>Nested code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/nested.json"/>
        <source>784-512-256-128-32 and back. In training only the first 2, 4, 8, 16 or all 32 numbers of the code are kept, drawn for each picture, two for a third of them and all for another (nested dropout: Rippel, Gelbart and Adams 2014), so each number adds to those before it: the first two are the map, and all of them restore the digit. Noise of every strength up to 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/rnn-classifier.json"/>
        <source>Recurrent classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/rnn-classifier.json"/>
        <source>Reads the 28 rows of an image one after the other with 50 recurrent units, and names the digit after the last. Adam, batches of 50 in stored order, 4,001 steps, tested after the first and after every 500 more, as in the lecture: .0391 .8179 .8648 .8998 .8984 .9204 .9088 .9329 .9279. Keras' Adam has the epsilon 1e-7, ours 1e-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-agn.json"/>
        <source>Autoencoder with Gaussian noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-agn.json"/>
        <source>784-200-784 on standardised pixels: softplus units, a linear output that starts at zero, Gaussian noise of 0.01 on the input. The cost is half the mean squared error; batches are 128 images from random contiguous places. The article's code shares one noise vector in a whole batch; here every image has its own. The article passes the learning rate 0.01 to Adam; here it is the default of its class, 0.001: a pixel that is bright in a few images only lies hundreds of deviations from its mean, and with 0.01 such images throw the cost up a thousandfold again and again. The article's reader holds the first 5,000 of the 60,000 training images back and trains on the other 55,000; this recipe trains on all 60,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-kl.json"/>
        <source>Sparse autoencoder with KL penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-kl.json"/>
        <source>784-200-784 with sigmoid units that are held inactive most of the time: the Kullback-Leibler divergence of each unit's mean activation from the target 0.05 is added to the loss. With tanh as code activation “inactive” means -1. The weight 0.0077 is Ng's beta of 3, in proportion to a loss per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-l1.json"/>
        <source>Sparse autoencoder with L1 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/sparse-l1.json"/>
        <source>784-200-784 with ReLU units whose absolute values are added to the loss, so that most of them are silent for any one digit. The penalty weight controls how sparse the code becomes; with the weight 0 nothing is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/stacked.json"/>
        <source>Stacked denoising autoencoder with fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/stacked.json"/>
        <source>Four phases: a denoising autoencoder 784-256-256-784 (noise 0.3, dropout 0.5), a plain one 256-128-128-256 on its hidden values, a softmax layer on the 128 values of that, and the network 784-256-128-10 put together from them and fine-tuned. The tutorial reaches 86.97 % with the layers put together and 97.74 % after fine-tuning. Pre-training can be switched off, and the number of labels be limited, to see what it is worth. The tutorial holds the first 5,000 training images back, this recipe the last 5,000. It names 50 epochs a phase in its text and 20 in its listing; here it is 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae-2d.json"/>
        <source>Variational map of two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae-2d.json"/>
        <source>A variational autoencoder with a code of two numbers, so that every place of the map decodes to something like a digit. Keras' well-known example reaches a negative ELBO of 146.9, trained on the test images too; this one never sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae.json"/>
        <source>Variational autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/recipes/vae.json"/>
        <source>784-400-20 and back (Kingma and Welling): each digit becomes a mean and a variance for 20 numbers, and codes drawn from the standard normal distribution can be decoded to new digits. The loss is the negative ELBO per pixel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
