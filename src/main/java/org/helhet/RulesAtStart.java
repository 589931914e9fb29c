package org.helhet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.helhet.casework.Casework;
import org.helhet.reading.Languages;
import org.helhet.rulebook.RulebookFolder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the rulebook of the rules folder into force before any door opens; with broken rules no door opens. */
@Configuration(proxyBeanMethods = false)
class RulesAtStart {

    @Bean
    RulebookFolder.Opened openedRulebook(RulesFolder folder, Clock clock, Languages languages) {
        return RulebookFolder.open(folder.path(), LocalDate.now(clock), Locale.getDefault(), languages);
    }

    @Bean
    SmartInitializingSingleton rulebookComesIntoForce(Casework casework, RulebookFolder.Opened opened) {
        return () -> casework.adopt(opened.rulebook());
    }
}
