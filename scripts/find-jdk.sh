# Finds a JDK 25 or newer and exports JAVA_HOME; sourced by the scripts at the root.
# The release file tells the version at no cost; a JDK without one is asked.
hoitu_java_version() {
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$version" ] && echo "$version" || "$1/bin/javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p'
}
hoitu_find_jdk() {
  local candidate version
  for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac 2>/dev/null || echo /nonexistent/bin/javac)")")")" \
      /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$candidate/bin/javac" ] || continue
    version=$(hoitu_java_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then echo "$candidate"; return 0; fi
  done
  return 1
}
if ! JAVA_HOME=$(hoitu_find_jdk); then
  echo "Hội Tụ needs a JDK 25. Install one (for example Temurin: the package temurin-25-jdk, or https://adoptium.net) and run again, or set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME
