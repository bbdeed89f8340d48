#!/usr/bin/env bash
# What a shell sees of the jar: outlines, exit codes, messages of one sentence.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/steps.sh
unset DISPLAY WAYLAND_DISPLAY

article=seeds/000_e6452b9f299c2cb3.txt
out=$WORK/out
err=$WORK/err

# lectern EXIT-CODE ARGUMENT...: runs the jar and checks the code.
lectern() {
    local wanted=$1 code=0
    shift
    "$(java_home)/bin/java" -jar target/lectern.jar "$@" >"$out" 2>"$err" || code=$?
    [ "$code" = "$wanted" ] || fail "lectern $*: exit code $code, not $wanted" "$out" "$err"
    ! grep -qE '^\s+at |Exception in' "$err" || fail "lectern $*: a stack trace" "$err"
}
says() { grep -qF -- "$1" "$2" || fail "no '$1' in $2" "$2"; }
lines() { [ "$(wc -l <"$2")" = "$1" ] || fail "not $1 lines in $2" "$2"; }

lectern 0 outline "$article"
says ' The Diplomatic Balancing Act in Southeast Asia' "$out"
says ' Editor’s Note' "$out"
lines 7 "$out"
lines 0 "$err"
ok "the article has its title and six sections"

lectern 0 outline --json "$article"
lines 1 "$out"
says '"line":3,"level":1,"text":"The Diplomatic Balancing Act in Southeast Asia","confidence":' "$out"
says '"listItems":[' "$out"
ok "the same as JSON"

lectern 1 outline missing.txt "$article" .
lines 2 "$err"
says missing.txt "$err"
says 'Editor’s Note' "$out"
ok "files that fail are told of, the others are printed"

lectern 0 --help
says 'Usage: lectern' "$out"
lectern 0 --version
says "Lectern $(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)" "$out"
lectern 2 --wrong
lines 2 "$err"
ok "help, version and wrong use"

lectern 2
lines 2 "$err"
says 'no display' "$err"
says 'lectern outline' "$err"
DISPLAY=:987 lectern 2
lines 2 "$err"
ok "without a display, one sentence and a hint"
