#!/usr/bin/env bash
# Starts Lectern on a virtual display by `mvn`, types at it and checks what its title says.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/steps.sh

trap end_started EXIT

open_display

log=
window=
shows_window() { window=$(xdotool search --onlyvisible --name ' — Lectern$' 2>/dev/null | head -n 1) && [ -n "$window" ]; }
title() { xdotool getwindowname "$window" 2>/dev/null; }
title_starts() { [[ "$(title)" == "$1"* ]]; }
has_focus() { [ "$(xdotool getwindowfocus 2>/dev/null)" = "$window" ]; }

# start COMMAND...: runs it and waits for its window.
start() {
    log=$WORK/window.log
    "$@" >"$log" 2>&1 &
    app=$!
    started+=("$app")
    wait_for 300 shows_window || fail "$*: no window" "$log"
    xdotool windowactivate "$window" 2>/dev/null || true
    wait_for 60 has_focus || fail "$*: the window does not take the focus" "$log"
    ok "$*: a window called $(title)"
}

# press KEYS TITLE: types and waits until the title starts so.
press() {
    xdotool key --delay 30 $1
    wait_for 30 title_starts "$2" || fail "$1: the title is '$(title)', not '$2…'" "$log"
    ok "$1: $2"
}

# quits: types q and waits for the end.
quits() {
    local code=0
    xdotool key q
    wait_for 60 ended || fail "q does not end it" "$log"
    wait "$app" || code=$?
    [ "$code" = 0 ] || fail "q: exit code $code" "$log"
    ok "q ends it with code 0"
}
ended() { ! kill -0 "$app" 2>/dev/null; }

top='US Secretary of State Marco Rubio Meets'
first='The Diplomatic Balancing Act in Southeast Asia — US Secretary'
second='Strategic Implications of Rubio-Wang Meeting — US Secretary'
third='Russia and China Send a Coordinated Message — US Secretary'
last='Editor’s Note — US Secretary'

start mvn -B -ntp
title_starts "$top" || fail "it starts with '$(title)'" "$log"
press 'J' "$first"
press 'J' "$second"
press 'K' "$first"
press 'End Home' "$first"
press 'G' "$last"
press 'alt+Left' "$first"
press 'g g' "$top"
press '3 J' "$third"
press 'alt+Up' "$second"
press 'Tab Down Return' "$third"
press 'alt+Left' "$second"
press 'F6 j j Escape' "$second"
press 'ctrl+End' "$last"
press 'alt+Left' "$second"
press 'alt+Right' "$last"
quits
if grep -nE 'WARN|ERROR|Exception|^\s+at ' "$log"; then
    fail "the console is not clean" "$log"
fi
ok "the console holds no warning"

cp src/test/resources/lectern/ui/harbour.txt "$WORK/numbered text.txt"
start "$(java_home)/bin/java" -jar target/lectern.jar "$WORK/numbered text.txt"
press 'J' '1 The Office — Handbook of a Small Harbour — Lectern'
press 'J' '1.1 Opening Hours — Handbook of a Small Harbour — Lectern'
quits
[ ! -s "$log" ] || fail "the jar prints to the console" "$log"
ok "the jar prints nothing"
