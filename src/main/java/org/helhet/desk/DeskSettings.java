package org.helhet.desk;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the desk can be told from outside.
 *
 * @param timeZone in which times are shown and written when the customer's is not known
 */
@ConfigurationProperties("helhet")
public record DeskSettings(
        @DefaultValue("Europe/Stockholm") ZoneId timeZone,
        @DefaultValue Intake intake,
        @DefaultValue Form form) {

    /** @param maxSize of what comes in at once; a form beyond it is cut, a call refused */
    public record Intake(@DefaultValue("50MB") DataSize maxSize) {

        String maxSizeInWords() {
            return maxSize.toMegabytes() > 0 ? maxSize.toMegabytes() + " MB" : maxSize.toKilobytes() + " kB";
        }
    }

    /**
     * What keeps programs from filling in the form.
     *
     * @param minimumFillTime sent sooner, the person is asked to press Send once more
     * @param perMinute forms that one address may send in a minute
     */
    public record Form(
            @DefaultValue("PT2S") Duration minimumFillTime,
            @DefaultValue("30") int perMinute) {}
}
