# Sourced by the other scripts: where logs go, how they report, how they wait.

export LC_ALL=C.UTF-8
WORK=$PWD/target/ci
mkdir -p "$WORK"
# Settings of whoever runs this neither disturb nor are disturbed.
export XDG_DATA_HOME=$WORK/data

step() { printf '\n=== %s (%s)\n' "$*" "$(date -u +%T)"; }
ok() { printf 'ok    %s\n' "$*"; }

# fail MESSAGE [LOG...]: says what went wrong, shows the logs and ends the run.
fail() {
    printf 'FAIL  %s\n' "$1"
    shift
    for log in "$@"; do
        printf -- '--- %s\n' "$log"
        tail -n 60 "$log"
    done
    exit 1
}

# wait_for SECONDS COMMAND...: succeeds as soon as COMMAND does.
wait_for() {
    local until=$((SECONDS + $1))
    shift
    while ! "$@"; do
        [ "$SECONDS" -lt "$until" ] || return 1
        sleep 0.1
    done
}

# The JDK the build ran on.
java_home() { sed -n 's/.*Selected JDK toolchain: JDK\[\(.*\)\].*/\1/p' "$WORK/verify.log" | tail -n 1; }

started=()
end_started() { [ ${#started[@]} = 0 ] || kill "${started[@]}" 2>/dev/null || true; }

# open_display: starts a virtual display with a window manager; what is in `started` is to be ended.
open_display() {
    rm -f "$WORK/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$WORK/display" 2>"$WORK/xvfb.log" &
    started+=($!)
    wait_for 20 test -s "$WORK/display" || fail "Xvfb does not start" "$WORK/xvfb.log"
    DISPLAY=:$(cat "$WORK/display")
    export DISPLAY
    openbox >"$WORK/openbox.log" 2>&1 &
    started+=($!)
}
