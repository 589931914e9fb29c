package org.helhet.casework.link;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.helhet.casework.Link;
import org.helhet.casework.Stand;
import org.helhet.casework.link.LinkPage.Choice;
import org.helhet.complaint.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the pages of links need to know of a complaint and of whoever reads them. */
@Repository
class LinkReaders {

    /** A complaint as its page names it; {@code language} is the reader's. */
    record About(String reference, String language, String ownerName, String ownerReach) {

        /** The same, with another person in the owner's place: the one who asks. */
        About from(String name, String reach) {
            return new About(reference, language, name, reach);
        }

        /** {@code more} is what the words of this page need beside the owner. */
        LinkPage page(String key, String quote, @Nullable Instant by, List<Choice> choices, String... more) {
            var names = Stream.concat(Stream.of(ownerName, ownerReach), Stream.of(more))
                    .toList();
            return new LinkPage(key, language, reference, names, quote, by, choices, "");
        }
    }

    private final JdbcClient jdbc;

    LinkReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the language of the colleague to whom the link was sent. */
    About colleague(Link link, long complaint) {
        return about(complaint, """
                coalesce((select language from person where id = :person), '')
                """, link.person());
    }

    String reachOf(PersonId person) {
        return jdbc.sql("select email, phone from person where id = :person")
                .param("person", person.value())
                .query((row, number) -> Stand.reach(row.getString("email"), row.getString("phone")))
                .single();
    }

    /** In the customer's language. */
    About customer(long complaint) {
        return about(complaint, "complaint.language", "");
    }

    private About about(long complaint, String language, String person) {
        return jdbc.sql("""
                        select reference, %s as language, person.name as owner_name, person.email as owner_email,
                               person.phone as owner_phone
                          from complaint
                          join person on person.id = owner_id
                         where complaint.id = :complaint
                        """.formatted(language))
                .param("complaint", complaint)
                .param("person", person)
                .query((row, number) -> new About(
                        row.getString("reference"),
                        row.getString("language"),
                        row.getString("owner_name"),
                        Stand.reach(row.getString("owner_email"), row.getString("owner_phone"))))
                .single();
    }
}
