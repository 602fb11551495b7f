# One of the five services, from the jar that `mvn package` made: docker build --build-arg SERVICE=gateway-service -t souk/gateway-service:0.1.0 .
FROM eclipse-temurin:25-jre
ARG SERVICE
RUN useradd --system --uid 1001 souk && mkdir /data && chown 1001 /data
USER 1001
WORKDIR /app
COPY --chown=1001 ${SERVICE}/target/quarkus-app/lib/ lib/
COPY --chown=1001 ${SERVICE}/target/quarkus-app/quarkus/ quarkus/
COPY --chown=1001 ${SERVICE}/target/quarkus-app/app/ app/
COPY --chown=1001 ${SERVICE}/target/quarkus-app/quarkus-run.jar quarkus-run.jar
ENV JAVA_OPTS="" SOUK_DATA=/data HOME=/tmp
EXPOSE 8080
STOPSIGNAL SIGTERM
ENTRYPOINT ["sh", "-c", "exec java --enable-native-access=ALL-UNNAMED --add-modules=jdk.incubator.vector --sun-misc-unsafe-memory-access=allow $JAVA_OPTS -jar quarkus-run.jar"]
