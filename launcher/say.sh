# shellcheck shell=bash
# Words to the person in front of the terminal. All of them go to standard error: standard output is for results.

bold='' dim='' red='' plain=''
if [[ -t 2 && -z ${NO_COLOR-} && ${TERM-dumb} != dumb ]]; then
  bold=$'\e[1m' dim=$'\e[2m' red=$'\e[31m' plain=$'\e[0m'
fi

say() { printf '%s\n' "$*" >&2; }
wrong_call() { say "${red}assay:${plain} $1"; exit 2; }
give_up() { say "${red}assay:${plain} $1"; shift; (($# == 0)) || printf '  %s\n' "$@" >&2; exit 3; }

# step TITLE LOG COMMAND…: runs it with its output in LOG, shows how long it takes, and the end of the log when it fails
step() {
  local title=$1 log=$2 began=$SECONDS status=0 ticker
  shift 2
  mkdir -p "${log%/*}"
  : >"$log"
  tick "$title" "$log" &
  ticker=$!
  "$@" >"$log" 2>&1 </dev/null || status=$?
  kill "$ticker" 2>/dev/null || true
  wait "$ticker" 2>/dev/null || true
  [[ ! -t 2 ]] || printf '\r\e[K' >&2
  if ((status)); then
    say "${red}$title: failed after $((SECONDS - began)) s${plain}"
    [[ ! -s $log ]] || { say "The end of $log:"; quote "$log"; }
    return "$status"
  fi
  ((SECONDS - began < 2)) || say "$title: $((SECONDS - began)) s"
}

# quote FILE: its end, without stack traces
quote() { sed -E '/^[[:space:]]+(at |\.\.\. )/d; s/^/  | /' "$1" | tail -n 25 | cut -c1-304 >&2; }

# On a terminal one line that counts up; elsewhere a line at once and a sign of life every half minute.
tick() {
  local began=$SECONDS
  while sleep 1 >/dev/null 2>&1 && kill -0 $$ 2>/dev/null; do
    if [[ -t 2 ]]; then
      printf '\r\e[K%s … %d s  %s%s%s' "$1" $((SECONDS - began)) "$dim" "$(last_line "$2")" "$plain" >&2
    elif ((SECONDS - began == 1 || (SECONDS - began) % 30 == 0)); then
      say "$1 … $((SECONDS - began)) s"
    fi
  done
}

# last_line FILE: without what would move the cursor
last_line() { tail -n 1 "$1" | tr -d '\r\033' | cut -c1-60; }

# room MEGABYTES: gives up when the state folder cannot be written to, or its disk has less
room() {
  local free
  mkdir -p "$ASSAY_HOME" 2>/dev/null && [[ -w $ASSAY_HOME ]] ||
    give_up "Assay cannot write to $ASSAY_HOME." "Change its owner, or choose another folder: ASSAY_HOME=FOLDER"
  free=$(df -Pk "$ASSAY_HOME" | sed -nE 's/.* ([0-9]+) +[0-9]+% .*/\1/p')
  [[ -z $free ]] || ((free >> 10 >= $1)) ||
    give_up "the disk of $ASSAY_HOME is full: $((free >> 10)) MB are free, about $1 MB are needed." \
    "Free some, or choose another folder: ASSAY_HOME=FOLDER"
}

asks_for_help() { case " $* " in *' --help '*|*' -h '*) return 0 ;; *) return 1 ;; esac; }

# await SECONDS COMMAND…: tries it five times a second until it works
await() {
  local end=$((SECONDS + $1))
  shift
  until "$@" 2>/dev/null; do
    ((SECONDS < end)) || return 1
    sleep 0.2
  done
}

alive() { [[ ${1-} =~ ^[0-9]+$ ]] && kill -0 "$1" 2>/dev/null && ! zombie "$1"; }
zombie() { [[ -r /proc/$1/stat ]] && [[ $(<"/proc/$1/stat") == *') Z '* ]]; }
as_root() { ((EUID == 0)); }
has() { command -v "$1" >/dev/null 2>&1; }

packaged() { apt-cache show "$1" >/dev/null 2>&1; }

# install_packages LOG PACKAGE…: with a fresh package list when the one here is too old
install_packages() {
  local log=$1
  shift
  DEBIAN_FRONTEND=noninteractive step "installing $*" "$log" bash -c '
    install() { apt-get install -y --no-install-recommends "$@"; }
    install "$@" || { apt-get update && install "$@"; }' install "$@"
}
