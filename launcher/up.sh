# shellcheck shell=bash
# The service: start, wait until it can judge, show that it does, stop.

service_pid_file=$ASSAY_HOME/service.pid
service_log=$ASSAY_HOME/log/service.log
port=${ASSAY_PORT:-${QUARKUS_HTTP_PORT:-8080}}
address=http://localhost:$port
sample=dsa/two-sum

# Sets service_pid and service_address to what is noted about the service, whether it runs or not.
service_runs() {
  service_pid='' service_address=''
  [[ ! -r $service_pid_file ]] || read -r service_pid service_address <"$service_pid_file" || true
  alive "$service_pid" && [[ ! -r /proc/$service_pid/cmdline || $(tr '\0' ' ' <"/proc/$service_pid/cmdline") == *quarkus-run.jar* ]]
}

up() {
  local detach='' began=$SECONDS
  while (($#)); do
    case $1 in
      --detach|-d) detach=yes ;;
      -h|--help) usage; exit 0 ;;
      *) wrong_call "up takes --detach and nothing else, not '$1'" ;;
    esac
    shift
  done
  if service_runs; then already_up; return; fi
  [[ $port =~ ^[0-9]+$ ]] && ((port > 0 && port < 65536)) || wrong_call "the port has to be a number from 1 to 65535, not '$port'"
  port_free || port_taken
  application_ready
  has curl || curl_ready
  docker_ready
  images_ready python
  with_lock up start_service
  [[ -z $service_address ]] || { already_up; return; }
  [[ -n $detach ]] || trap 'stop_service; rm -f "$service_pid_file"; exit 0' INT TERM HUP
  await_service || service_failed
  welcome
  [[ ${ASSAY_TRAIN-yes} == no ]] || other_images
  train_later service
  say "${dim}ready after $((SECONDS - began)) s; log: $service_log${plain}"
  if [[ -n $detach ]]; then
    say "${dim}./assay down stops it${plain}"
  else
    say "${dim}Ctrl-C stops it${plain}"
    follow_service
  fi
}

# Another ./assay up may have started it, but perhaps a moment ago.
already_up() {
  address=$service_address
  await_service || give_up "process $service_pid runs but does not answer on $address: see $service_log" "./assay down stops it."
  say "already up: $address (process $service_pid)"
  welcome
}

port_free() { ! { : <"/dev/tcp/localhost/$port"; } 2>/dev/null; }

port_taken() {
  local who=''
  ! has ss || who=$(ss -Hltnp "sport = :$port" 2>/dev/null | sed -n 's/.*users:(("\([^"]*\)",pid=\([0-9]*\).*/\1, process \2/p' | head -n 1)
  give_up "port $port is taken${who:+ by $who}." "Stop that, or take another port: ASSAY_PORT=$((port + 1)) ./assay up"
}

# Does nothing when another ./assay up was faster. Building may have taken minutes: the port is looked at again.
start_service() {
  local flags
  ! service_runs || return 0
  service_address=''
  port_free || port_taken
  room 20
  service_flags
  [[ ! -f $service_log ]] || mv "$service_log" "$service_log.1"
  QUARKUS_HTTP_PORT=$port QUARKUS_HTTP_HOST=${QUARKUS_HTTP_HOST:-127.0.0.1} \
    detached "$service_log" "$java_home/bin/java" ${flags[@]+"${flags[@]}"} -jar "$application/quarkus-run.jar" up
  service_pid=$detached_pid
  echo "$service_pid $address" >"$service_pid_file"
}

await_service() {
  step "starting the service" "$ASSAY_HOME/log/start.log" await "${ASSAY_START_SECONDS:-120}" service_settled && alive "$service_pid"
}

# Ready or ended. What answers has to be the process that was started: another program may have taken the port before it.
service_settled() {
  local answer
  alive "$service_pid" || return 0
  answer=$(curl --silent --fail --max-time 5 "$address/q/health/ready") && [[ $answer =~ \"process\":\ *$service_pid[^0-9] ]]
}

# Gives up with what the service itself said, with who has its port, or with why it is not ready and the end of its log.
service_failed() {
  local said reasons
  reasons=$(curl --silent --max-time 5 "$address/q/health/ready" | sed -nE 's/.*"reason": *"(([^"\\]|\\.)*)".*/\1/p') || true
  stop_service
  rm -f "$service_pid_file"
  said=$(sed -n '/^assay: /,$ s/^\(assay: \)\{0,1\}//p' "$service_log")
  [[ -z $said ]] || give_up "$said" "The log is $service_log; ASSAY_HOME=FOLDER chooses another folder."
  port_free || port_taken
  say "${red}the service did not become ready.${plain}${reasons:+ It said: $reasons} The end of $service_log:"
  quote "$service_log"
  give_up "./assay doctor says what is wrong with this machine."
}

# Judges the bundled sample through the API, as a learner would, and says how to do the same.
welcome() {
  local token file answer verdict score
  token=$(local_token)
  file=$(find "$ASSAY_EXERCISES/$sample/submissions/accepted" -name '*.py' | sort | head -n 1)
  answer=$(submit "$token" "$file") || give_up "the sample could not be judged: $answer" "See $service_log"
  read -r verdict score < <(sed -nE \
    's/.*"judgement":\{[^{]*"verdict":"([A-Z_]+)"[^{]*"score":([0-9.]+),"maxScore":([0-9.]+).*/\1 \2 of \3/p' <<<"$answer") || true
  [[ -n $verdict ]] || give_up "the sample was not judged in time: $answer" "See $service_log"
  say "Assay is ready at ${bold}$address${plain}: $sample (python) judged ${bold}$verdict${plain}, $score points"
  cat <<U
Token of a learner: $token
Try it:
  curl -H 'Authorization: Bearer $token' -H 'Prefer: wait=30' \\
    -F exercise=$sample -F language=python -F 'file=@${file#"$PWD/"};filename=solution.py' $address/api/v1/submissions
U
}

submit() {
  curl --silent --show-error --max-time 60 -H "Authorization: Bearer $1" -H 'Prefer: wait=30' \
    -F "exercise=$sample" -F language=python -F "file=@$2;filename=solution.py" "$address/api/v1/submissions" 2>&1
}

# A token for whoever may read the state folder: made once, made again when the service no longer knows it.
local_token() {
  local file=$ASSAY_HOME/token token=''
  [[ ! -r $file ]] || read -r token <"$file" || true
  if [[ -z $token ]] || ! curl --silent --fail --output /dev/null -H "Authorization: Bearer $token" "$address/api/v1/submissions"; then
    application_ready
    token=$(run_java token create --role learner --name "$(id -un)" | grep -oE '[A-Za-z0-9_.-]{24,}' | tail -n 1) ||
      give_up "no token could be made: see above."
    (umask 077; echo "$token" >"$file")
  fi
  echo "$token"
}

other_images() {
  local names
  "$ASSAY_IMAGES/build" --check >/dev/null 2>&1 && return 0
  say "${dim}the sandbox images of the other languages are being built: ./assay images list, $ASSAY_HOME/log/images.log${plain}"
  detached "$ASSAY_HOME/log/images.log" nice -n 10 "$ASSAY_IMAGES/build"
}

follow_service() {
  while alive "$service_pid"; do sleep 1; done
  rm -f "$service_pid_file"
  give_up "the service ended by itself: see $service_log"
}

down() {
  (($# == 0)) || wrong_call "down takes no arguments"
  if service_runs; then stop_service; say "stopped"; else say "not running"; fi
  rm -f "$service_pid_file"
  stop_orphan
}

# The embedded PostgreSQL, when the service was killed before it could end it.
stop_orphan() {
  local file=$ASSAY_HOME/postgres/data/postmaster.pid pid=''
  [[ ! -r $file ]] || read -r pid <"$file" || true
  alive "$pid" && [[ /proc/$pid/cwd -ef ${file%/*} ]] || return 0
  kill -INT "$pid"
  step "stopping PostgreSQL" "$ASSAY_HOME/log/stop.log" await 30 ended "$pid"
}

stop_service() {
  alive "$service_pid" || return 0
  kill "$service_pid"
  step "stopping the service" "$ASSAY_HOME/log/stop.log" await 60 ended "$service_pid" ||
    { kill -9 "$service_pid"; say "it did not end within a minute and was killed"; }
}

ended() { ! alive "$1"; }
