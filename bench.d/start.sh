# ./bench start [ROUNDS]: seconds from ./run on a built tree to the first home page, beside an empty Spring Boot program;
# the page's own time; resident memory of program and database with the demo.
. bench.d/prepare-demo
. bench.d/prepare-empty
arguments=(--data "$demo" --port 18080 --management-port 18081)
exec "$JAVA_HOME/bin/java" -Dsite=bao-mau.localhost -Ddata="$demo" bench.d/Measure.java start "${1:-5}" target/bench/start.json \
  -- "${empty_program[@]}" \
  -- ./run "${arguments[@]}" \
  -- env HOITU_AOT=off ./run "${arguments[@]}"
