# ./bench start [ROUNDS]: seconds from ./run on a built tree to the first home page, beside an empty Spring Boot program;
# the page's own time; resident memory of program and database with the demo.
. bench.d/prepare-demo
empty=target/bench/empty-program
if [ ! -f "$empty/app/empty-program.jar" ] || [ bench.d/empty-program/pom.xml -nt "$empty/app/empty-program.jar" ]; then
  ./scripts/maven -q -f bench.d/empty-program/pom.xml package >&2
  rm -rf "$empty/app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$empty/empty-program.jar" extract --destination "$empty/app" >&2
fi
arguments=(--data "$demo" --port 18080 --management-port 18081)
exec "$JAVA_HOME/bin/java" -Dsite=bao-mau.localhost -Ddata="$demo" bench.d/Measure.java start "${1:-5}" target/bench/start.json \
  -- "$JAVA_HOME/bin/java" -Xmx384m -XX:+UseSerialGC -jar "$empty/app/empty-program.jar" --server.port=18090 \
  -- ./run "${arguments[@]}" \
  -- env HOITU_AOT=off ./run "${arguments[@]}"
