# shellcheck shell=bash
# Runs the built application. From JDK 25 on commands start from a cache of loaded and linked classes (JEP 483, 514), which is
# trained once per build and JDK; before that from a class data archive which the JDK keeps up itself.

cache_file() { cache=$application/$1-$java_release.aot; }

# Sets flags for a short-lived command: C1 and the serial collector cost the least to start. What the JVM itself has to say goes to
# standard error: standard output is the command's.
command_flags() {
  flags=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr)
  if ((java_version >= 25)); then
    cache_file commands
    [[ ! -f $cache ]] || flags+=("-XX:AOTCache=$cache")
  else
    flags+=(-Xshare:auto -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$application/commands-$java_release.jsa")
  fi
}

# run_java ARGUMENT…: becomes the command
run_java() {
  local flags cache
  command_flags
  exec "$java_home/bin/java" "${flags[@]}" -jar "$application/quarkus-run.jar" "$@"
}

# train_later KIND: trains that cache in the background as soon as this command has ended. Not in a pipeline: it would never be used.
train_later() {
  local cache
  ((java_version >= 25)) && [[ -z ${CI-} && ${ASSAY_TRAIN-yes} != no ]] || return 0
  cache_file "$1"
  [[ -f $cache || -d $cache.training ]] ||
    detached "$ASSAY_HOME/log/training.log" nice -n 19 "$root/launcher/train" "$1" "$$" "$application" "$cache"
}

# Sets flags for a service. ASSAY_SERVICE_FLAGS are the operator's, such as -Xmx2g.
service_flags() {
  local cache
  cache_file service
  read -ra flags <<<"${ASSAY_SERVICE_FLAGS-}"
  [[ ! -f $cache ]] || flags+=("-XX:AOTCache=$cache")
}

# run_service COMMAND ARGUMENT…: becomes a process for production
run_service() {
  local flags
  service_flags
  exec "$java_home/bin/java" ${flags[@]+"${flags[@]}"} -jar "$application/quarkus-run.jar" "$@"
}
