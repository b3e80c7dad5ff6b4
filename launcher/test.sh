# shellcheck shell=bash
# Every test of the project, suite by suite. One whose tools are missing is named at the end; a pipeline fails for it.

run_tests() {
  local names untested=()
  jdk_ready
  docker_ready
  docker_command_ready
  get_test_tools
  suite "the shell scripts" shellcheck check_scripts
  read -ra names <<<"$(all_images)"
  images_ready "${names[@]}"
  suite "the sandboxes' agent" "linux gcc make python3" make -C "$root/sandbox-images/agent" test
  suite "the languages' pages" python3 "$root/sandbox-images/guide" --check
  suite "the languages and databases" python3 python3 "$root/sandbox-images/test/all.py"
  suite "the application" java maven spotless:check "$@" verify
  suite "docker-compose.yml" "compose curl" "$root/src/test/docker/compose"
  suite "README.md" "python3 curl" "$root/src/test/readme"
  ((${#untested[@]})) || { say "every test passed"; return; }
  say "every test that ran passed, but ${red}NOT TESTED:${plain}"
  printf '  %s\n' "${untested[@]}" >&2
  [[ -z ${CI-} ]] || exit 1
}

# suite WHAT TOOLS COMMAND…: runs it and ends everything when it fails, or adds to untested what it lacks
suite() {
  local what=$1 tool tools missing=()
  read -ra tools <<<"$2"
  shift 2
  for tool in "${tools[@]}"; do has_test_tool "$tool" || missing+=("$tool"); done
  if ((${#missing[@]})); then
    untested+=("$what: needs ${missing[*]}")
    say "${red}$what: NOT TESTED${plain}, for want of ${missing[*]}"
    return
  fi
  say "${bold}testing $what${plain}"
  "$@" </dev/null || { say "${red}$what: not every test passed${plain}, see above"; exit 1; }
}

has_test_tool() {
  case $1 in
    java) ;; # jdk_ready has it
    linux) [[ $OSTYPE == linux* ]] ;;
    compose) docker compose version >/dev/null 2>&1 || docker-compose version >/dev/null 2>&1 ;;
    *) has "$1" ;;
  esac
}

get_test_tools() {
  local packages=()
  as_root && has apt-get || return 0
  has shellcheck || packages+=(shellcheck)
  has python3 || packages+=(python3)
  { has gcc && has make; } || packages+=(gcc libc6-dev make)
  has_test_tool compose || packages+=(docker-compose)
  ((${#packages[@]} == 0)) || install_packages "$ASSAY_HOME/log/test-tools.log" "${packages[@]}" || true
  hash -r
}

check_scripts() (
  scripts=()
  cd "$root"
  while read -r script; do scripts+=("$script"); done < <(grep -rlE '^#!.*\b(ba)?sh$' assay launcher .ci src/main/docker src/test sandbox-images | grep -v ^src/test/resources/attacks/)
  shellcheck -x --severity=warning "${scripts[@]}"
)
