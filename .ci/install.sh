#!/usr/bin/env bash
# Installs what the real window needs on a machine without a screen; leaves alone what is there.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/steps.sh

have_all() { command -v Xvfb && command -v xdotool && command -v openbox && ldconfig -p | grep -q libgtk-3; }
if ! have_all >/dev/null; then
    root=()
    [ "$(id -u)" = 0 ] || root=(sudo)
    export DEBIAN_FRONTEND=noninteractive
    "${root[@]}" apt-get -qq update
    # libgtk-3-bin brings GTK itself under whichever name the release has for it.
    "${root[@]}" apt-get -qq install -y --no-install-recommends \
        xvfb xdotool openbox libgtk-3-bin libxtst6 libxxf86vm1 libgl1 fontconfig >"$WORK/apt.log" 2>&1 \
        || fail "apt-get install" "$WORK/apt.log"
fi
have_all >/dev/null || fail "Xvfb, xdotool, openbox or GTK is missing"
ok "Xvfb, xdotool, openbox and GTK are there"
