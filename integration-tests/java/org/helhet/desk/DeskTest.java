package org.helhet.desk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Runs a test against the desk over HTTP; nobody is too quick and nobody sends too much. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DeskUnderTest.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "helhet.form.minimum-fill-time=PT0S",
            "helhet.form.per-minute=10000",
            "helhet.intake.max-size=100KB",
            "management.endpoints.web.exposure.include=health,prometheus"
        })
@interface DeskTest {}
