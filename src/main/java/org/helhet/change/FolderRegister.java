package org.helhet.change;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which version each rules folder held last. */
@Repository
class FolderRegister {

    private final JdbcClient jdbc;

    FolderRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Integer> base(Path folder) {
        return jdbc.sql("""
                        select base
                          from rulebook_folder
                         where path = :path
                        """).param("path", name(folder)).query(Integer.class).optional();
    }

    void holds(Path folder, int number) {
        jdbc.sql("""
                        insert into rulebook_folder (path, base)
                        values (:path, :number)
                        on conflict (path) do update
                           set base = excluded.base
                        """).param("path", name(folder)).param("number", number).update();
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }
}
