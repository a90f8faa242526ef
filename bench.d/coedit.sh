# ./bench coedit [SECONDS]: people who type in one piece at 5 keystrokes a second: how soon others see it (20 and 50
# people), what 500 open pieces cost, and what is lost when networks break and the program is killed.
scripts/build
data=$(mktemp -d "$PWD/target/bench/coedit-XXXXXX")
trap 'rm -rf "$data"' EXIT
ls target/app/*.aot >/dev/null 2>&1 || export HOITU_AOT=off # no training of the cache beside the measurement
"$JAVA_HOME/bin/java" -Xmx1g -cp 'target/app/hoitu.jar:target/app/lib/*' -Djava.awt.headless=true -Djdk.httpclient.allowRestrictedHeaders=host,connection \
  src/test/java/vn/hoitu/live/CoeditBench.java "${1:-30}" "$data/data" target/bench/coedit.json "$PWD/run"
