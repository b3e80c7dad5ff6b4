# shellcheck shell=bash
# Every test of the project: the scripts by shellcheck, everything else by Maven.

run_tests() {
  local names
  jdk_ready
  docker_ready
  check_scripts
  read -ra names <<<"$(all_images)"
  images_ready "${names[@]}"
  maven spotless:check "$@" verify </dev/null || { say "${red}not every test passed${plain}: the first lines marked ERROR above say which"; exit 1; }
  say "every test passed"
}

check_scripts() {
  local script scripts=()
  has shellcheck || ! as_root || ! has apt-get || install_packages "$ASSAY_HOME/log/shellcheck.log" shellcheck || true
  has shellcheck || { say "shellcheck is not installed: the shell scripts are not checked"; return; }
  while read -r script; do scripts+=("$script"); done < <(grep -rlE '^#!.*\b(ba)?sh$' "$root/assay" "$root/launcher" "$root/.ci" \
    "$root/src/main/docker" "$root/src/test" "$ASSAY_IMAGES")
  (cd "$root" && shellcheck -x --severity=warning "${scripts[@]}") || { say "${red}shellcheck found the above${plain}"; exit 1; }
}
