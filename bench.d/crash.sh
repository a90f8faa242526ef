# ./bench crash [ROUNDS [SEED]]: kills the program, its database or both while people work, starts again on the same
# folder and counts what was acknowledged and is gone. 50 rounds take about half an hour.
scripts/build
data=$(mktemp -d "$PWD/target/bench/crash-XXXXXX")
trap 'rm -rf "$data"' EXIT
ls target/app/*.aot >/dev/null 2>&1 || export HOITU_AOT=off # no training of the cache beside fifty starts
status=0
"$JAVA_HOME/bin/java" -cp 'target/app/lib/*' -Djava.awt.headless=true -Djdk.httpclient.allowRestrictedHeaders=host,connection \
  src/test/java/vn/hoitu/crash/CrashBench.java "${1:-50}" "${2:-}" "$data/data" target/bench/crash.json "$PWD/run" || status=$?
if [ "$status" -ne 0 ]; then
  rm -rf target/bench/crash-failed && mv "$data" target/bench/crash-failed
  echo "Its data folder and words are kept in target/bench/crash-failed." >&2
fi
exit "$status"
