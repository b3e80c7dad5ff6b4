# shellcheck shell=bash
# Sandbox images: built on first use, and again when their folder changed. sandbox-images/build does the work and knows
# exactly; here it is only asked when a file is newer than the last time it said yes.

images() {
  local verb=${1-list}
  (($# == 0)) || shift
  case $verb in
    list) exec "$ASSAY_IMAGES/build" --list "$@" ;;
    build) docker_ready; docker_command_ready; exec "$ASSAY_IMAGES/build" "$@" ;;
    check)
      application_ready
      docker_ready
      # shellcheck disable=SC2046  # names are plain words
      if (($#)); then images_ready "$@"; else images_ready $(all_images); fi
      run_java images check "$@" ;;
    software) docker_ready; docker_command_ready; exec "$ASSAY_IMAGES/build" --software "$@" ;;
    prune) docker_ready; docker_command_ready; exec "$ASSAY_IMAGES/build" --prune ;;
    guide) exec "$ASSAY_IMAGES/guide" "$@" ;;
    *) wrong_call "images list, build, check, software, prune or guide, not 'images $verb'" ;;
  esac
}

# images_ready NAME…: builds those that are missing or stale
images_ready() {
  local name stamp asked=()
  for name in "$@"; do
    [[ " ${asked[*]-} " != *" $name "* ]] || continue
    stamp=$ASSAY_HOME/images/$name
    [[ $docker_images == *"\"assay/$name:latest\""* && -f $stamp ]] && ! newer_image_sources "$name" "$stamp" || asked+=("$name")
  done
  ((${#asked[@]})) || return 0
  docker_command_ready
  mkdir -p "$ASSAY_HOME/images"
  : >"$ASSAY_HOME/images/.asked"
  "$ASSAY_IMAGES/build" "${asked[@]}" >&2 </dev/null || give_up "the sandbox images ${asked[*]} could not be built: see above."
  for name in "${asked[@]}"; do touch -r "$ASSAY_HOME/images/.asked" "$ASSAY_HOME/images/$name"; done
}

newer_image_sources() {
  [[ -n $(find -L "$ASSAY_IMAGES/$1" "$ASSAY_IMAGES/base" "$ASSAY_IMAGES/agent" -newer "$2" -print -quit 2>/dev/null) ]]
}

all_images() {
  local file
  for file in "$ASSAY_IMAGES"/*/Dockerfile; do
    file=${file%/Dockerfile}
    printf '%s ' "${file##*/}"
  done
}

# images_for_command COMMAND ARGUMENT…: the images of the languages that the files in question are written in
images_for_command() {
  local command=$1 argument package='' language='' names=() paths=() found
  shift
  while (($#)); do
    argument=$1
    shift
    case $argument in
      --language) language=${1-} ;;
      --language=*) language=${argument#*=} ;;
      --format|--output|--jobs|--repeat|--filter) (($# == 0)) || shift ;;
      -*) ;;
      *) [[ -e $argument ]] || argument=$ASSAY_EXERCISES/$argument
        [[ ! -e $argument ]] || paths+=("$argument") ;;
    esac
  done
  case $command in
    attack|bench) read -ra names <<<"$(all_images)" ;;
    grade|batch) package=${paths[0]-} ;;
    verify) ((${#paths[@]})) || paths=("$ASSAY_EXERCISES") ;;
  esac
  [[ ! -f $ASSAY_IMAGES/$language/Dockerfile ]] || names+=("$language")
  # A package's own submissions and starters are nothing that grading others needs.
  ((${#paths[@]} == 0)) || read -ra found < <(find "${paths[@]}" -path "$package/submissions" -prune -o \
    -path "$package/starter" -prune -o -type f -name '*.?*' -print | languages_of_files)
  names+=(${found[@]+"${found[@]}"})
  ((${#names[@]} == 0)) || images_ready "${names[@]}"
}

# Reads file names, writes the names of the images that have a language with files of that extension.
languages_of_files() {
  local line name extension file known=' ' seen=' '
  for name in $(all_images); do
    for file in "$ASSAY_IMAGES/$name"/*.yaml; do
      [[ -r $file ]] && ! grep -q '^versionOf:' "$file" || continue
      while read -r line; do
        [[ $line == extensions:* ]] || continue
        line=${line#*[}
        for extension in ${line%%]*}; do known+="${extension%,}:$name "; done
      done <"$file"
    done
  done
  while read -r file; do
    [[ $seen != *" ${file##*.} "* ]] || continue
    seen+="${file##*.} "
    for name in $known; do [[ $name != "${file##*.}":* ]] || printf '%s ' "${name#*:}"; done
  done
  echo
}
