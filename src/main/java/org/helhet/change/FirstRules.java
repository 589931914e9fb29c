package org.helhet.change;

import java.time.Clock;
import java.util.Locale;
import org.helhet.change.VersionRegister.Said;
import org.helhet.rulebook.RulesBroken;
import org.helhet.rulebook.table.RuleFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings rules into force before any door opens: the version the database says, else, at the very first start, what lies in the
 * folder. Whatever has become of the folder since, it cannot keep a later start from succeeding.
 */
@Component
class FirstRules implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRules.class);

    private final ChangeSettings settings;
    private final VersionRegister versions;
    private final Contents contents;
    private final Checking checking;
    private final GoingLive goingLive;
    private final LiveRules here;
    private final FolderWatch folder;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstRules(
            ChangeSettings settings,
            VersionRegister versions,
            Contents contents,
            Checking checking,
            GoingLive goingLive,
            LiveRules here,
            FolderWatch folder,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.versions = versions;
        this.contents = contents;
        this.checking = checking;
        this.goingLive = goingLive;
        this.here = here;
        this.folder = folder;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (versions.live().isEmpty()) {
            begin(sound(RuleFiles.of(settings.folder())));
        }
        here.follow();
        LOG.info("Version {} of the rules decides. A change needs: {}.", here.number(), settings.approval());
        folder.start();
    }

    private RuleFiles sound(RuleFiles files) {
        var checked = checking.of(files);
        if (!checked.mayBeUsed()) {
            throw new RulesBroken(settings.folder(), checked.report(Locale.getDefault()));
        }
        return files;
    }

    /** Unless another node has just done the same. */
    private void begin(RuleFiles files) {
        var author = FolderAuthor.of(settings.folder());
        transaction.executeWithoutResult(status -> {
            versions.lock();
            if (versions.live().isEmpty()) {
                var said = new Said(author, "", "The first rules");
                goingLive.with(contents.keep(files), null, said, GoingLive.Times.of(clock.instant()));
            }
        });
    }
}
