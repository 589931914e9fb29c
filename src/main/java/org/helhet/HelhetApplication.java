package org.helhet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Helhet. */
@SpringBootApplication
public class HelhetApplication {

    public static void main(String[] args) {
        SpringApplication.run(HelhetApplication.class, args);
    }
}
