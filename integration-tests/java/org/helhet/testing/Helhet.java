package org.helhet.testing;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.helhet.HelhetApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program, started in this JVM on a free port and a fresh database. */
public final class Helhet extends Api implements AutoCloseable {

    private static final String[] NEEDED = {
        "server.port=0",
        "helhet.admin-password=" + PASSWORD,
        "helhet.smtp.host=127.0.0.1",
        "helhet.smtp.port=9",
        "helhet.smtp.from=complaints@nordpaket.example"
    };

    private final ConfigurableApplicationContext context;

    private Helhet(ConfigurableApplicationContext context) {
        super(context.getEnvironment().getRequiredProperty("local.server.port"));
        this.context = context;
    }

    /** With these settings, such as {@code helhet.smtp.port=2525}, beside the ones every test needs. */
    public static Helhet start(String... settings) {
        return new Helhet(
                SpringApplication.run(HelhetApplication.class, arguments(TestDatabase.freshSettings(), settings)));
    }

    /** A later setting takes the place of an earlier one of the same name. */
    static String[] arguments(String[]... settings) {
        var byName = new LinkedHashMap<String, String>();
        byName.put("helhet.rules", "--helhet.rules=" + RulesCopy.fresh());
        Stream.concat(Stream.of(NEEDED), Stream.of(settings).flatMap(Stream::of))
                .forEach(setting -> byName.put(setting.split("=", 2)[0], "--" + setting));
        return byName.values().toArray(String[]::new);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
