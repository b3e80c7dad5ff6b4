# shellcheck shell=bash
# Gets a Docker engine that answers. Never starts a second one beside a running one.

docker_log=$ASSAY_HOME/log/docker.log
docker_pid_file=/var/run/docker.pid

docker_ready() {
  find_docker_socket
  [[ ! -S $docker_socket ]] || has curl || curl_ready
  docker_answers && return
  [[ -z $docker_socket || ! -S $docker_socket || -w $docker_socket ]] || no_access
  [[ -z ${DOCKER_HOST-} ]] || give_up "the Docker engine at DOCKER_HOST=$DOCKER_HOST does not answer." \
    "Start it, or unset DOCKER_HOST to use the one of this machine."
  [[ $OSTYPE == linux* ]] || give_up "the Docker engine does not answer." \
    "Start Docker Desktop (or: colima start), then try again."
  has dockerd || install_docker
  has curl || curl_ready
  docker_answers || start_docker
}

# Sets docker_socket: of DOCKER_HOST, or the first of the usual ones; empty when Docker is elsewhere.
find_docker_socket() {
  local socket
  case ${DOCKER_HOST-} in
    unix://*) docker_socket=${DOCKER_HOST#unix://}; return ;;
    ?*) docker_socket=''; return ;;
  esac
  for socket in "${XDG_RUNTIME_DIR:-/run/user/$EUID}/docker.sock" ~/.docker/run/docker.sock ~/.colima/default/docker.sock; do
    if [[ ! -S /var/run/docker.sock && -S $socket ]]; then
      docker_socket=$socket
      export DOCKER_HOST=unix://$socket
      return
    fi
  done
  docker_socket=/var/run/docker.sock
}

# Sets docker_images to the sandbox images it has: one question serves both.
docker_answers() {
  docker_images=''
  if [[ -z $docker_socket ]]; then
    docker_images=$(docker images --filter label=dev.assay.image --format '"{{.Repository}}:{{.Tag}}"' 2>/dev/null)
  elif [[ ! -S $docker_socket ]] || ! has curl; then
    return 1
  else
    docker_images=$(curl --silent --fail --max-time 10 --unix-socket "$docker_socket" \
      'http://docker/images/json?filters=%7B%22label%22%3A%5B%22dev.assay.image%22%5D%7D')
  fi
}

no_access() {
  local me
  me=$(id -un)
  give_up "you ($me) may not use the Docker socket $docker_socket." \
    "Join its group and start a shell that knows it, then try again:" \
    "  sudo usermod -aG docker $me && newgrp docker" \
    "(Members of that group can become root on this machine.)"
}

install_docker() {
  local packages=(docker.io iptables ca-certificates curl) package
  if ! as_root || ! has apt-get; then
    give_up "Assay needs a Docker engine, and there is none." "Install one, then try again:" \
      "  Debian, Ubuntu:  sudo apt-get install docker.io && sudo usermod -aG docker $(id -un)" \
      "  others:          https://docs.docker.com/engine/install/"
  fi
  for package in docker-cli docker-buildx; do
    ! packaged "$package" || packages+=("$package")
  done
  install_packages "$docker_log" "${packages[@]}" || give_up "Docker could not be installed: see the lines above."
  hash -r
}

# The docker command, where only the socket of an engine is here. Without it sandbox-images/build says what to do.
docker_command_ready() {
  if ! has docker && as_root && has apt-get && packaged docker-cli; then
    install_packages "$ASSAY_HOME/log/docker-cli.log" docker-cli docker-buildx || true
    hash -r
  fi
}

curl_ready() {
  if as_root && has apt-get; then
    install_packages "$ASSAY_HOME/log/curl.log" curl ca-certificates || give_up "curl could not be installed."
    hash -r
  else
    give_up "Assay needs curl." "Install it, then try again: sudo apt-get install curl"
  fi
}

start_docker() {
  local pid
  if pid=$(running_dockerd); then
    await 30 docker_answers || give_up "dockerd runs (process $pid) but does not answer on $docker_socket." \
      "See its log (journalctl -u docker, or $docker_log), restart it, then try again."
  elif [[ -d /run/systemd/system ]]; then
    as_root || give_up "the Docker engine is not running." "Start it, then try again: sudo systemctl enable --now docker"
    step "starting Docker" "$docker_log" systemctl enable --now docker || give_up "systemd could not start Docker: journalctl -u docker"
  else
    as_root || give_up "the Docker engine is not running." "Start it, then try again: sudo dockerd &"
    step "starting Docker" "$docker_log" launch_dockerd || without_bridge || give_up "dockerd does not start here: see above." \
      "In a container it needs --privileged, or the socket of the host's engine (-v $docker_socket:$docker_socket)."
  fi
  await 60 docker_answers || give_up "Docker was started but does not answer on $docker_socket after a minute: see $docker_log"
}

# The process id of a dockerd on this machine that is alive, whatever its pid file says.
running_dockerd() {
  local entry name
  for entry in /proc/[0-9]*/comm; do
    { read -r name <"$entry"; } 2>/dev/null || continue
    if [[ $name == dockerd ]]; then
      entry=${entry%/comm}
      zombie "${entry##*/}" || { echo "${entry##*/}"; return; }
    fi
  done
  return 1
}

# launch_dockerd OPTION…
launch_dockerd() {
  local pid
  running_dockerd >/dev/null || rm -f "$docker_pid_file"
  detached "$docker_log" dockerd "$@"
  pid=$detached_pid
  until docker_answers; do
    alive "$pid" || return 1
    sleep 0.2
  done
}

# Where the kernel has no packet filter for the bridge: sandboxes have no network anyway.
without_bridge() {
  grep -qE 'network controller|iptables' "$docker_log" || return 1
  step "starting Docker without a bridge network" "$docker_log" launch_dockerd --bridge=none --iptables=false --ip6tables=false
}

# detached LOG COMMAND…: in a session of its own, holding none of our descriptors; sets detached_pid
detached() {
  local log=$1
  shift
  [[ -d ${log%/*} ]] || mkdir -p "${log%/*}"
  if has setsid; then
    setsid "$@" >>"$log" 2>&1 </dev/null 9>&- &
  else
    nohup "$@" >>"$log" 2>&1 </dev/null 9>&- &
  fi
  detached_pid=$!
}
