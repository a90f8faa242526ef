# ./bench publish [PIECES]: milliseconds from the order to publish to the first public page that shows the piece.
. bench.d/prepare-demo
. bench.d/prepare-empty
data=$PWD/target/bench/publish-data
rm -rf "$data"
cp -a "$demo" "$data"
trap 'rm -rf "$data"' EXIT
"$JAVA_HOME/bin/java" bench.d/Measure.java publish "${1:-300}" target/bench/publish.json \
  tongbientap@bao-mau.localhost ky-duyet-so-moi bao-mau.localhost \
  -- "${empty_program[@]}" \
  -- ./run --data "$data" --port 18080 --management-port 18081
