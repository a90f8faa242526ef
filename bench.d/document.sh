# ./bench document [CASES] [SEED]: every kind of step on drawn documents, worked out by prosemirror-transform in Node and
# here, and compared; then steps a second on the same documents by both; then how fast documents and steps are read;
# last, on the running program, how long a piece of 50,000 steps takes to open.
[ -d web/node_modules/prosemirror-transform ] || npm --prefix web ci --no-audit --no-fund --loglevel=error
scripts/build
classes=target/bench/document-classes
rm -rf "$classes"
mkdir -p "$classes"
"$JAVA_HOME/bin/javac" -proc:none -nowarn -d "$classes" -cp "target/app/hoitu.jar:target/app/lib/*" \
  bench.d/DocumentMeasure.java src/test/java/vn/hoitu/document/OriginalCase*.java
status=0
"$JAVA_HOME/bin/java" -Xmx1g -XX:+UseSerialGC -cp "$classes:target/app/hoitu.jar:target/app/lib/*" \
  vn.hoitu.document.DocumentMeasure "${1:-120000}" "${2:-1}" target/bench/document.json || status=$?
data=$(mktemp -d "$PWD/target/bench/document-XXXXXX")
trap 'rm -rf "$data"' EXIT
ls target/app/*.aot >/dev/null 2>&1 || export HOITU_AOT=off # no training of the cache beside the measurement
"$JAVA_HOME/bin/java" -Xmx1g -cp 'target/app/hoitu.jar:target/app/lib/*' -Djdk.httpclient.allowRestrictedHeaders=host,connection \
  src/test/java/vn/hoitu/live/LongPieceBench.java "$data/data" target/bench/document.json "$PWD/run" || status=$?
exit "$status"
