# shellcheck shell=bash
# The built application. Every build is installed in a folder of its own, so that a rebuild never pulls the jars from
# under a running service, and a cache trained for one build is never offered to another.

# Sets application to the folder of the current build, building it first when it is missing or older than the sources.
application_ready() {
  jdk_ready
  current_application
  [[ -n $application ]] && ! newer_sources "$application/quarkus-run.jar" && return
  with_lock build build_application
  current_application
}

current_application() {
  application=''
  [[ ! -r $ASSAY_HOME/app/current ]] || read -r application <"$ASSAY_HOME/app/current" || true
  [[ -f $application/quarkus-run.jar ]] || application=''
}

newer_sources() {
  [[ -n $(find "$root/src/main" "$root/pom.xml" "$root/.mvn" -newer "$1" -print -quit 2>/dev/null) ]]
}

build_application() {
  local built=$root/target/quarkus-app
  current_application
  [[ -z $application ]] || newer_sources "$application/quarkus-run.jar" || return 0
  if [[ ! -f $built/quarkus-run.jar ]] || newer_sources "$built/quarkus-run.jar"; then
    : >"$ASSAY_HOME/build-began"
    step "building Assay with JDK $java_version" "$ASSAY_HOME/log/build.log" maven -Dmaven.test.skip=true package ||
      give_up "the build failed. If it could not download something, try again; else mend what the lines above name."
    touch -r "$ASSAY_HOME/build-began" "$built/quarkus-run.jar"
  fi
  install_application "$built"
}

maven() {
  local more
  read -ra more <<<"${ASSAY_MAVEN_ARGS-}"
  (cd "$root" && exec ./mvnw --batch-mode --no-transfer-progress -Dmaven.artifact.threads=20 \
    -Daether.dependencyCollector.bf.threads=20 ${more[@]+"${more[@]}"} "$@")
}

# Whole or not at all.
install_application() {
  local folder draft
  room $(($(du -sk "$1" | cut -f1) / 1024 + 1))
  folder=$ASSAY_HOME/app/$(date +%Y%m%d-%H%M%S)-$$
  draft=$folder.new
  mkdir -p "$draft" && cp -pR "$1/." "$draft" && mv "$draft" "$folder" && echo "$folder" >"$ASSAY_HOME/app/current.new" &&
    mv "$ASSAY_HOME/app/current.new" "$ASSAY_HOME/app/current" || {
      rm -rf "$draft" "$folder"
      give_up "the built application could not be copied to $ASSAY_HOME/app: see above."
    }
  service_runs || find "$ASSAY_HOME/app" -mindepth 1 -maxdepth 1 -type d ! -path "$folder" -exec rm -rf {} +
}

# with_lock NAME COMMAND…: one at a time on this machine
with_lock() {
  local lock=$ASSAY_HOME/lock/$1 status=0
  shift
  room 1
  mkdir -p "${lock%/*}"
  has flock || { "$@"; return; }
  exec 9>"$lock"
  flock --nonblock 9 || { say "waiting for another ./assay that is at the same"; flock 9; }
  "$@" || status=$?
  exec 9>&-
  return "$status"
}
