package org.helhet.change;

import org.helhet.rulebook.table.RuleFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of every version and candidate, byte for byte, each content once. */
@Repository
class Contents {

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the hash under which they are kept. */
    String keep(RuleFiles files) {
        var hash = files.hash();
        jdbc.sql("""
                        insert into rulebook_content (hash, zip)
                        values (:hash, :zip)
                        on conflict do nothing
                        """).param("hash", hash).param("zip", RulesZip.of(files)).update();
        return hash;
    }

    RuleFiles get(String hash) {
        var zip = jdbc.sql("""
                        select zip
                          from rulebook_content
                         where hash = :hash
                        """).param("hash", hash).query(byte[].class).single();
        return RulesZip.read(zip);
    }
}
