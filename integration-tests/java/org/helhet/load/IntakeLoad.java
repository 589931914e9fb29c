package org.helhet.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends complaints to a running Helhet over HTTP and counts those that are durably taken: each answer 201 names an owner.
 * It needs nothing but a JDK: {@code java IntakeLoad.java http://127.0.0.1:8080 PASSWORD SECONDS THREADS}.
 */
public final class IntakeLoad {

    private static final String[] TEXTS = {
        "Hej! Paketet som skulle ha kommit i tisdags har fortfarande inte kommit, och ingen svarar i telefonen. Vad händer?",
        "Pakken kom fram helt ødelagt, og glasset inni var knust. Jeg vil gjerne ha den erstattet.",
        "The driver left my parcel in the rain at the wrong house, and now the books are ruined. Please tell me what you will do.",
        "Mina visitkort har inte kommit. Jag behöver dem senast på fredag till mässan i Malmö."
    };

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String account;
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();

    private IntakeLoad(String address, String password) {
        this.address = URI.create(address + "/api/complaints");
        this.account = "Basic " + Base64.getEncoder().encodeToString(("admin:" + password).getBytes());
    }

    public static void main(String[] args) throws InterruptedException {
        var load = new IntakeLoad(args[0], args[1]);
        load.run(Duration.ofSeconds(5), Integer.parseInt(args[3]));
        load.run(Duration.ofSeconds(Integer.parseInt(args[2])), Integer.parseInt(args[3]));
    }

    private void run(Duration time, int threads) throws InterruptedException {
        taken.set(0);
        longest.set(0);
        var start = Instant.now();
        var end = start.plus(time);
        try (var crew = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < threads; i++) {
                crew.submit(() -> sendUntil(end));
            }
            crew.shutdown();
            crew.awaitTermination(1, TimeUnit.HOURS);
        }
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        System.out.printf(
                "%d taken in %.1f s: %.0f complaints/s, %d not taken, longest answer %d ms%n",
                taken.get(), seconds, taken.get() / seconds, refused.get(), longest.get());
    }

    private void sendUntil(Instant end) {
        while (Instant.now().isBefore(end)) {
            send(number.incrementAndGet());
        }
    }

    private void send(int number) {
        var body =
                "{\"from\":{\"name\":\"Customer %d\",\"email\":\"customer%d@example.com\"},\"subject\":\"Parcel %d\",\"text\":\"%s\"}"
                        .formatted(number, number, number, TEXTS[number % TEXTS.length]);
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", account)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        long start = System.nanoTime();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            (status == 201 ? taken : refused).incrementAndGet();
        } catch (Exception e) {
            refused.incrementAndGet();
        }
        longest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
    }
}
