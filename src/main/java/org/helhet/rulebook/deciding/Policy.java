package org.helhet.rulebook.deciding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;

/**
 * The fixed rules of {@code rules/policy}, compiled once for the whole program. They are part of it: they come from the class path
 * and never from a folder that others may fill, because a rule of Drools can run any code.
 */
public final class Policy {

    static final List<String> FILES = List.of("severity.drl", "ownership.drl", "promises.drl", "escalation.drl");

    private final KieBase rules;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    private Policy(KieBase rules) {
        this.rules = rules;
    }

    /** Compiled at the first call; throws {@link PolicyBroken}. */
    public static Policy compiled() {
        return OnlyOne.POLICY;
    }

    private static final class OnlyOne {
        static final Policy POLICY = new Policy(compile());
    }

    private static KieBase compile() {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        FILES.forEach(file -> files.write("src/main/resources/org/helhet/policy/" + file, read(file)));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new PolicyBroken(builder.getResults().getMessages(Message.Level.ERROR));
        }
        var fixed = services.newKieBaseConfiguration();
        fixed.setOption(KieBaseMutabilityOption.DISABLED);
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieBase(fixed);
    }

    private static byte[] read(String file) {
        try (InputStream text = Policy.class.getResourceAsStream("/rules/policy/" + file)) {
            if (text == null) {
                throw new IllegalStateException("rules/policy/" + file + " is missing from the program.");
            }
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("rules/policy/" + file + " cannot be read from the program.", e);
        }
    }

    /**
     * Lets the rules work on this until none of them has anything more to say; they keep nothing of it. The sessions stay
     * "thread-safe", although each has one thread at a time: without it Drools lets the sessions of one rule base share the
     * arguments of a rule's consequence, and decisions made at the same time would mix.
     */
    public <T> T applyTo(T fact) {
        var free = idle.poll();
        var session = free == null ? rules.newKieSession() : free;
        try {
            var handle = session.insert(fact);
            session.fireAllRules();
            // what no rule can ever match is not kept in the first place, and cannot be taken out again
            if (session.getFactCount() > 0) {
                session.delete(handle);
            }
        } catch (RuntimeException | Error broken) {
            session.dispose();
            throw broken;
        }
        idle.offer(session);
        return fact;
    }
}
