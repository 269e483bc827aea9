#!/usr/bin/env bash
# Trains the examples that ship with aeviz and packs them beside this file, with the digits that
# they are shown on (see DIGITS.md). MNIST is needed. One thread; the same machine, torch and number
# of threads give the same weights.
set -euo pipefail
models=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

make() { # NAME RECIPE OPTION…
    name=$1
    shift
    command=(aeviz train "$@" --seed 0 --threads 1)
    "${PYTHON:-python}" -m "${command[@]}" --out "$work/$name"
    "${PYTHON:-python}" -m aeviz.core.example_packing "$work/$name" "$models" "$name" \
        "${command[*]}"
}

# Of 200 digits drawn on the canvas, with noise 0.4: 18.7 dB, 94.5 % keep their class; 5-NN of the
# two numbers of the map, among the 2,000 training digits, .747 (tests/ui/canvas/test_first_example.py).
make nested nested --set training.precision=float32
# Noise 0.5: 19.0 dB (noisy input 6.0), on MNIST's test set.
make denoiser best-denoiser --epochs 5 --set channels=16,32 --set code_size=1568
