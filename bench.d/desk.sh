# ./bench desk [SECONDS]: an agency with 200,000 pieces and 300 people, 50 of them at work: how long lists, boards, queues
# and steps take them, and how soon the others' screens hear of it; beside it the same statements by JDBC alone.
scripts/build
data=$(mktemp -d "$PWD/target/bench/desk-XXXXXX")
trap 'rm -rf "$data"' EXIT
ls target/app/*.aot >/dev/null 2>&1 || export HOITU_AOT=off # no training of the cache beside the measurement
"$JAVA_HOME/bin/java" -Xmx768m -cp 'target/app/hoitu.jar:target/app/lib/*' -Djava.awt.headless=true -Djdk.httpclient.allowRestrictedHeaders=host,connection \
  src/test/java/vn/hoitu/desk/DeskBench.java "${1:-60}" "$data/data" target/bench/desk.json "$PWD/run"
