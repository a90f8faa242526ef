# ./bench steering [SECONDS]: 1,000 units, 70 indicators, 12 years of quarters, three vintages each (10 million values):
# how long dashboards, rankings, maps and lists of units take over HTTP while values are written, and whether the next
# dashboard has them.
scripts/build
data=$(mktemp -d "$PWD/target/bench/steering-XXXXXX")
trap 'rm -rf "$data"' EXIT
"$JAVA_HOME/bin/java" -Xmx1g -XX:+UseSerialGC -cp 'target/app/hoitu.jar:target/app/lib/*' -Djava.awt.headless=true -Dfile.encoding=UTF-8 \
  -Djdk.httpclient.allowRestrictedHeaders=host,connection \
  src/test/java/vn/hoitu/steering/SteeringBench.java "${1:-60}" "$data/data" target/bench/steering.json
