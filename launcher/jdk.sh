# shellcheck shell=bash
# Finds a JDK that can build and run Assay. Sets java_home, java_version (25) and java_release (25.0.3); reads files only, starts nothing.

oldest_jdk=21

# jdk_version FOLDER: the feature version of the JDK there, from the file it describes itself with
jdk_version() {
  local line version
  [[ -x $1/bin/java && -x $1/bin/javac && -r $1/release ]] || return 1
  while read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#*\"}
        found_release=${version%%\"*}
        found_version=${found_release%%[!0-9]*}
        [[ -n $found_version ]]
        return ;;
    esac
  done <"$1/release"
  return 1
}

find_jdk() {
  local folder found_version found_release
  java_home='' java_version=0 java_release=''
  if [[ -n ${JAVA_HOME-} ]] && jdk_version "$JAVA_HOME" && ((found_version >= oldest_jdk)); then
    java_home=$JAVA_HOME java_version=$found_version java_release=$found_release
    return
  fi
  for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/*/*jdk* ~/.sdkman/candidates/java/* ~/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home ~/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if jdk_version "$folder" && ((found_version > java_version)); then
      java_home=$folder java_version=$found_version java_release=$found_release
    fi
  done
  ((java_version >= oldest_jdk))
}

jdk_ready() {
  find_jdk || { install_jdk && find_jdk; } || give_up "Assay needs a JDK from $oldest_jdk on, and found none${JAVA_HOME:+ (JAVA_HOME is $JAVA_HOME)}." \
    "Install one (25 is best: commands start faster with it), for example" \
    "  Debian 13, Ubuntu:  sudo apt-get install openjdk-25-jdk-headless" \
    "  Fedora:             sudo dnf install java-25-openjdk-devel" \
    "  macOS:              brew install openjdk" \
    "or unpack one from https://adoptium.net and set JAVA_HOME to its folder. Then try again."
  export JAVA_HOME=$java_home
}

install_jdk() {
  local version
  as_root && has apt-get || return 1
  packaged openjdk-25-jdk-headless || packaged openjdk-21-jdk-headless ||
    step "refreshing the package list" "$ASSAY_HOME/log/apt.log" apt-get update || return 1
  for version in 25 21; do
    packaged "openjdk-$version-jdk-headless" || continue
    install_packages "$ASSAY_HOME/log/jdk.log" "openjdk-$version-jdk-headless"
    return
  done
  return 1
}
