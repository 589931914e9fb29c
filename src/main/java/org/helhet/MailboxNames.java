package org.helhet;

import static org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form.UNIFORM;

import java.util.List;
import java.util.TreeSet;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.Environment;

/** Which mailboxes are set, wherever that is: {@code helhet.mailboxes[0]} and so on; a number may be left out. */
final class MailboxNames {

    private static final ConfigurationPropertyName MAILBOXES = ConfigurationPropertyName.of("helhet.mailboxes");

    private MailboxNames() {}

    static List<String> in(Environment environment) {
        var numbers = new TreeSet<Integer>();
        for (var source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource named) {
                named.stream()
                        .filter(MailboxNames::isOfOne)
                        .map(MailboxNames::number)
                        .forEach(numbers::add);
            }
        }
        return numbers.stream().map("helhet.mailboxes[%d]"::formatted).toList();
    }

    private static boolean isOfOne(ConfigurationPropertyName name) {
        return MAILBOXES.isAncestorOf(name) && name.isNumericIndex(2);
    }

    private static Integer number(ConfigurationPropertyName name) {
        return Integer.valueOf(name.getElement(2, UNIFORM));
    }
}
