package org.helhet.casework.asking;

import java.time.Instant;
import java.util.List;
import org.helhet.casework.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often requests came back, by the unit that sent them back. */
@Repository
public class Bounces {

    /**
     * What a unit has sent back.
     *
     * @param silent not answered in time
     * @param late taken, and not done in time
     * @param passedOn of the refused ones, those that pass the matter on instead of taking it
     * @param closed complaints that were closed meanwhile, of all units
     */
    public record OfUnit(String unit, int asked, int refused, int silent, int late, int passedOn, int closed) {

        public int all() {
            return refused + silent + late;
        }
    }

    private final JdbcClient jdbc;

    Bounces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit with the most first; units that were asked and sent nothing back are there too. */
    public List<OfUnit> since(Instant since) {
        return jdbc.sql("""
                        select request.unit, count(*) as asked,
                               count(*) filter (where kind = 'refused') as refused,
                               count(*) filter (where kind = 'silent') as silent,
                               count(*) filter (where kind = 'late') as late,
                               count(*) filter (where bounce.passed_on) as passed_on,
                               (select count(*) from complaint where closed_at >= :since) as closed
                          from request
                          left join bounce on bounce.request_id = request.id
                         where asked_at >= :since or bounce.at >= :since
                         group by request.unit
                         order by count(kind) desc, request.unit
                        """)
                .param("since", Row.at(since))
                .query((row, number) -> new OfUnit(
                        row.getString("unit"),
                        row.getInt("asked"),
                        row.getInt("refused"),
                        row.getInt("silent"),
                        row.getInt("late"),
                        row.getInt("passed_on"),
                        row.getInt("closed")))
                .list();
    }
}
