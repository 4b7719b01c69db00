#!/bin/sh
# Starts Synoptic with the runtime that comes with it.
set -eu
program=$0
if [ -h "$program" ]; then
    program=$(readlink -f -- "$program")
fi
case $program in
/*) ;;
*) program=$(CDPATH='' cd -- "$(dirname -- "$program")" && pwd -P)/synoptic ;;
esac
home=${program%/bin/*}
app=$home/lib/app
# In the bare C locale Java cannot name a file with an umlaut in it.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
C | POSIX) export LC_ALL=C.UTF-8 ;;
esac
# Where there is no graphics card, GTK would load all of the system's OpenGL to look at what it can do: 55 MB.
if [ ! -e /dev/dri ] && [ ! -e /dev/nvidiactl ]; then
    export GDK_GL=disable
fi
# Meant for other programs that are written in Java.
unset JDK_JAVA_OPTIONS
exec "$home/lib/runtime/bin/synoptic" @options@ \
    -cp "@class.path@" \
    @main.class@ "$@"
