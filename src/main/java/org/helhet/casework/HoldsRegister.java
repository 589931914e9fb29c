package org.helhet.casework;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions whether it holds: a complaint that is opened again is asked about again. */
@Repository
public class HoldsRegister {

    /** {@code holds} is the answer so far, in the words of the complaint's column; empty when the question is no longer asked. */
    public record Question(long complaint, String holds) {}

    private final JdbcClient jdbc;

    HoldsRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the question. */
    long ask(long complaint, Instant now) {
        return jdbc.sql("insert into holds_question (complaint_id, asked_at) values (:complaint, :now) returning id")
                .param("complaint", complaint)
                .param("now", Row.at(now))
                .query(Long.class)
                .single();
    }

    /** Only the last question of a complaint has an answer. */
    public Question one(long question) {
        return jdbc.sql("""
                        select complaint_id,
                               case when question.id = (select max(id)
                                                          from holds_question
                                                         where complaint_id = complaint.id) then holds else '' end as holds
                          from holds_question question
                          join complaint on complaint.id = complaint_id
                         where question.id = :question
                        """)
                .param("question", question)
                .query((row, number) -> new Question(row.getLong("complaint_id"), row.getString("holds")))
                .single();
    }
}
