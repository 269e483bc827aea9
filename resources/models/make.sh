#!/usr/bin/env bash
# Trains the examples that ship with aeviz and packs them beside this file, with the digits that
# they are shown on (see DIGITS.md). MNIST is needed. One thread; the same machine, torch and number
# of threads give the same weights.
set -euo pipefail
models=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

make() { # NAME BITS RECIPE OPTION…
    name=$1
    bits=$2
    shift 2
    command=(aeviz train "$@" --seed 0 --threads 1)
    "${PYTHON:-python}" -m "${command[@]}" --out "$work/$name"
    "${PYTHON:-python}" -m aeviz.core.example_packing "$work/$name" "$models" "$name" \
        "${command[*]}" "$bits"
}

# Of 200 digits drawn on the canvas, with noise 0.4 (ten draws): 20.3 dB; 95.0 % keep their class, of
# which a judge reads 97.0 % as they are drawn; 5-NN of the two numbers of the map .806 among the 2,000
# training digits that it carries (tests/ui/canvas/test_first_example.py). Three bits after the first
# of each weight: more would not fit.
make nested 3 nested --set training.precision=bf16 --set encoder_layers=1024,512,256 \
    --set kept_numbers=2,2,2,2,4,8,16,32,32,32,32,32 --set output_activation=sigmoid \
    --set loss=bce --set learning_rate=0.002 --epochs 80
# Noise 0.5: 19.0 dB (noisy input 6.0), on MNIST's test set.
make denoiser 10 best-denoiser --epochs 5 --set channels=16,32 --set code_size=1568
