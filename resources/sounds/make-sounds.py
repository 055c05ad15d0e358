#!/usr/bin/env python3
# SPDX-FileCopyrightText: Cordboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws Cordboard's sounds: run it here after a change, and commit the WAV files it writes.

Every note is a struck bar: a fundamental and two overtones that die away, each at its own pace. No note begins or ends
with a click, nothing is louder than -8 dBFS, and each file ends in the silence that belongs between two rings.
"""
import math
import struct
import wave

RATE = 22050
PEAK = 0.40
# Fundamental and overtones of a struck wooden bar: ratio, loudness, seconds to fall to a third.
BAR = ((1.0, 1.0, 0.30), (3.93, 0.22, 0.09), (9.2, 0.06, 0.03))
# The same for something that must be heard over talk: more overtones that stay.
BELL = ((1.0, 1.0, 0.22), (2.0, 0.55, 0.20), (3.01, 0.35, 0.14), (5.4, 0.12, 0.05))

C5, E5, G5, A5, C6, E6 = 523.25, 659.26, 783.99, 880.0, 1046.5, 1318.5


def note(frequency, partials, loudness=1.0):
    def at(t):
        attack = min(1.0, t / 0.004)
        return loudness * attack * sum(a * math.exp(-t / fall) * math.sin(2 * math.pi * frequency * ratio * t)
                                       for ratio, a, fall in partials)
    return at


def draw(name, seconds, notes):
    """notes: (when, function of the time since then)."""
    count = int(seconds * RATE)
    values = [sum(play(i / RATE - when) for when, play in notes if i / RATE >= when) for i in range(count)]
    fade = int(0.02 * RATE)
    for i in range(fade):
        values[count - 1 - i] *= i / fade
    loudest = max(abs(v) for v in values)
    with wave.open(name, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", round(v / loudest * PEAK * 32767)) for v in values))


# Somebody waits: three rising bars, twice, then rest.
draw("ring-soft.wav", 3.0, [(start + 0.16 * i, note(f, BAR, 0.9)) for start in (0.0, 0.7) for i, f in enumerate((C5, E5, G5))])
# Somebody has waited too long: higher, quicker, no long rest.
draw("ring-urgent.wav", 1.6, [(start + 0.11 * i, note(f, BELL)) for start in (0.0, 0.5) for i, f in enumerate((A5, C6, E6))])
# The step-wise alarm: a soft tick when a call is late, two tones when it is overdue, and the two tones twice at the third step.
draw("alarm-tick.wav", 0.4, [(0.0, note(A5, BAR, 0.6))])
draw("alarm-two-tones.wav", 0.9, [(0.0, note(A5, BELL)), (0.26, note(E5, BELL))])
draw("alarm-urgent.wav", 1.5, [(start + 0.2 * i, note(f, BELL)) for start in (0.0, 0.55) for i, f in enumerate((E6, A5))])
# One tone for a call that comes in during another one.
draw("call-waiting.wav", 0.5, [(0.0, note(G5, BAR, 0.7))])
