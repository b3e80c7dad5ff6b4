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
  check_containers || { say "${red}docker-compose.yml does not do what it should${plain}: see above"; exit 1; }
  has python3 || ! as_root || ! has apt-get || install_packages "$ASSAY_HOME/log/python.log" python3 || true
  "$root/src/test/readme" || { say "${red}README.md promises what does not work${plain}: see above"; exit 1; }
  say "every test passed"
}

check_containers() {
  compose_answers || ! as_root || ! has apt-get || install_packages "$ASSAY_HOME/log/compose.log" docker-compose || true
  if ! compose_answers; then
    say "${red}docker-compose.yml was NOT tested: there is no Compose.${plain} Install docker-compose or Docker's compose plugin."
    [[ -z ${CI-} ]]
    return
  fi
  "$root/src/test/docker/compose"
}

compose_answers() { docker compose version >/dev/null 2>&1 || docker-compose version >/dev/null 2>&1; }

check_scripts() {
  local script scripts=()
  has shellcheck || ! as_root || ! has apt-get || install_packages "$ASSAY_HOME/log/shellcheck.log" shellcheck || true
  has shellcheck || { say "shellcheck is not installed: the shell scripts are not checked"; return; }
  while read -r script; do scripts+=("$script"); done < <(grep -rlE '^#!.*\b(ba)?sh$' "$root/assay" "$root/launcher" "$root/.ci" \
    "$root/src/main/docker" "$root/src/test" "$ASSAY_IMAGES")
  (cd "$root" && shellcheck -x --severity=warning "${scripts[@]}") || { say "${red}shellcheck found the above${plain}"; exit 1; }
}
