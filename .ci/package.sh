#!/usr/bin/env bash
# Builds the package, installs it, double-clicks it in a file manager, and takes it away again.
set -euo pipefail
cd "$(dirname "$0")/.."
. .ci/steps.sh

root=()
[ "$(id -u)" = 0 ] || root=(sudo)
export DEBIAN_FRONTEND=noninteractive
leave() {
    end_started
    "${root[@]}" apt-get -qq remove -y lectern >/dev/null 2>&1 || true
}
trap leave EXIT

"${root[@]}" apt-get -qq update >"$WORK/apt-update.log" 2>&1 || fail "apt-get update" "$WORK/apt-update.log"
"${root[@]}" apt-get -qq install -y --no-install-recommends fakeroot binutils pcmanfm wmctrl \
    imagemagick desktop-file-utils appstream libglib2.0-bin shared-mime-info >"$WORK/apt-package.log" 2>&1 \
    || fail "apt-get install" "$WORK/apt-package.log"
mvn -B -ntp -Pdist -DskipTests verify >"$WORK/package.log" 2>&1 || fail "mvn -Pdist verify" "$WORK/package.log"
package=$(ls target/lectern_*.deb)
ok "mvn -Pdist verify builds $package"

"${root[@]}" apt-get -qq install -y --reinstall --no-install-recommends "./$package" >"$WORK/apt-deb.log" 2>&1 \
    || fail "the package cannot be installed" "$WORK/apt-deb.log"
image=/opt/lectern
desktop=/usr/share/applications/lectern.desktop
desktop-file-validate "$desktop" || fail "$desktop is not valid"
appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info /usr/share/metainfo/lectern.metainfo.xml >"$WORK/appstream.log" \
    || fail "the AppStream description is not valid" "$WORK/appstream.log"
[[ "$(gio mime text/plain)" == *lectern.desktop* ]] || fail "plain texts do not offer Lectern"
ok "the package is installed, and plain texts offer Lectern"

article=seeds/000_e6452b9f299c2cb3.txt
lectern outline "$article" >"$WORK/out" || fail "lectern outline"
grep -q 'Editor’s Note' "$WORK/out" || fail "lectern outline prints something else" "$WORK/out"
ok "lectern is on the PATH"

# java OPTION...: the installed machine on the article, as the installed program starts it.
java() {
    "$image/lib/runtime/bin/java" "$@" "@$image/lib/app/java-options" \
        --module lectern/lectern.app.Main outline "$article"
}
java "-XX:AOTCache=$image/lib/app/lectern.aot" -XX:AOTMode=on >"$WORK/out" 2>&1 \
    || fail "the start cache is not used" "$WORK/out"
java -XX:AOTCache=/nowhere/lectern.aot >"$WORK/out" 2>/dev/null && grep -q 'Editor’s Note' "$WORK/out" \
    || fail "nothing starts without its cache" "$WORK/out"
moved=$WORK/moved
rm -rf "$moved"
cp -r "$image" "$moved"
image=$moved java "-XX:AOTCache=$moved/lib/app/lectern.aot" -XX:AOTMode=on >"$WORK/out" 2>&1 \
    || fail "the start cache is not used after a move" "$WORK/out"
ok "the start cache is used, also after a move, and is not needed"

export HOME=$WORK/home XDG_RUNTIME_DIR=$WORK/runtime
rm -rf "$HOME" "$XDG_RUNTIME_DIR"
mkdir -p "$HOME/.config/libfm" "$HOME/texts" "$HOME/more" "$HOME/menu" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset XDG_CONFIG_HOME XDG_CACHE_HOME
# Java takes the home folder of the account, whatever HOME says.
export XDG_DATA_HOME=$HOME/.local/share
# Without it pcmanfm asks before it runs what can be run.
printf '[config]\nquick_exec=1\n' >"$HOME/.config/libfm/libfm.conf"
printf '[Default Applications]\ntext/plain=lectern.desktop;\n' >"$HOME/.config/mimeapps.list"
printf 'A Short Walk\n\n1. Uphill\n\nSome words.\n' >"$HOME/texts/walk.txt"
printf 'By the Lake\n\n1. Water\n\nOther words.\n' >"$HOME/more/lake.txt"
cp "$desktop" "$HOME/menu/"
open_display
wait_for 20 wmctrl -m >/dev/null 2>&1 || fail "openbox does not start" "$WORK/openbox.log"

shot() { import -window "$folder" -crop '100%x85%+0+0' +repage "$1"; }
folder_opens() { folder=$(xdotool search --onlyvisible --class pcmanfm 2>/dev/null | tail -n 1) && [ -n "$folder" ]; }
icon_shows() {
    # What changes when all is selected is the one icon.
    xdotool mousemove 1270 790 key --window 0 ctrl+a sleep 0.5
    shot "$WORK/selected.png"
    xdotool mousemove --window "$folder" 400 300 click 1 mousemove 1270 790 sleep 0.5
    shot "$WORK/plain.png"
    icon=$(convert "$WORK/selected.png" "$WORK/plain.png" -compose difference -composite -threshold 5% \
        -morphology open square:1 -format '%@' info: 2>/dev/null) && [[ "$icon" != 0x0* && "$icon" != *"+-"* ]]
}
lectern_shows() { window=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1) && [ -n "$window" ]; }
gone() { ! xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; }
closed() { ! xdotool getwindowname "$1" >/dev/null 2>&1; }
in_front() { [ "$(xdotool getactivewindow 2>/dev/null)" = "$window" ]; }
listens() { [ -n "$(find "$XDG_RUNTIME_DIR" -type s -name '*lectern*')" ]; }

# double_click FOLDER TITLE: on the one file in FOLDER, until a window with TITLE is in front.
double_click() {
    pcmanfm --new-win "$1" >"$WORK/pcmanfm.log" 2>&1 &
    started+=($!)
    wait_for 30 folder_opens || fail "the file manager does not open" "$WORK/pcmanfm.log"
    xdotool windowactivate --sync "$folder" 2>/dev/null || true
    wait_for 20 icon_shows || fail "no icon in $1" "$WORK/pcmanfm.log"
    IFS='x+' read -r w h x y <<<"$icon"
    eval "$(xdotool getwindowgeometry --shell "$folder" | sed -n 's/^\([XY]\)=/left_\1=/p')"
    xdotool mousemove $((left_X + x + w / 2)) $((left_Y + y + h / 2)) sleep 0.2 click --repeat 2 --delay 80 1
    { wait_for 60 lectern_shows "$2" && wait_for 20 in_front; } || {
        import -window root "$WORK/double-click.png"
        fail "no window '$2' in front after a double click in $1: see $WORK/double-click.png" "$WORK/pcmanfm.log"
    }
    ok "double click: $(xdotool getwindowname "$window")"
    wmctrl -ic "$folder" || true
    wait_for 20 closed "$folder" || fail "the file manager does not close"
}

# close_window TITLE: by the key that does so.
close_window() {
    wait_for 20 lectern_shows "$1" || fail "no window '$1' to close"
    xdotool windowactivate --sync "$window" 2>/dev/null || true
    xdotool key --window "$window" q || true
    wmctrl -ic "$window" || true
    wait_for 20 gone "$1" || fail "the window does not close"
}

article_title='^US Secretary of State .* — Lectern$'
walk_title='^A Short Walk — .*Lectern$'
lake_title='^By the Lake — .*Lectern$'

double_click "$HOME/menu" "$article_title"
close_window "$article_title"
double_click "$HOME/texts" "$walk_title"
walk=$window
wait_for 30 listens || fail "the process cannot be asked for more windows"
double_click "$HOME/more" "$lake_title"
[ "$(xdotool getwindowpid "$window")" = "$(xdotool getwindowpid "$walk")" ] \
    || fail "a second file starts a process of its own"
ok "a second file opens in a window of the same process"
double_click "$HOME/texts" "$walk_title"
[ "$window" = "$walk" ] || fail "the same file opens twice"
# A window of another program that goes meanwhile ends xdotool's search.
two_windows() {
    [ "$(xdotool search --onlyvisible --name ' — Lectern$' 2>/dev/null | wc -l)" = 2 ]
}
wait_for 10 two_windows || fail "there are not two windows"
ok "a file that is open comes to the front"
close_window "$lake_title"
close_window "$walk_title"

"${root[@]}" apt-get -qq remove -y lectern >"$WORK/apt-remove.log" 2>&1 || fail "the package cannot be removed" "$WORK/apt-remove.log"
left=$(find /opt/lectern /usr/bin/lectern /usr/share/applications /usr/share/icons /usr/share/metainfo -iname '*lectern*' 2>/dev/null || true)
[ -z "$left" ] || fail "left behind: $left"
ok "the package is removed and gone"
