package org.helhet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Tasks to find a common cause, as programs and colleagues see and finish them. */
@DeskTest
class CauseTaskCallsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient sql;

    private String complaint;
    private long task;

    @BeforeEach
    void threeComplaintsAreOneTask() {
        var opened = admin().postJson("/api/complaints", """
                {"text": "The vase is broken.", "from": {"email": "karin@example.com"}}""");
        complaint = Caller.json(opened).get("reference").asString();
        task = sql.sql("""
                        with task as (
                            insert into cause_task (topic, area, owner_id, why, rulebook, row, opened_at)
                            values ('damaged', 'Malmö', 'kari.nordmann', '3 of one topic', '1', 17, now())
                            returning id
                        )
                        insert into cause_task_complaint (cause_task_id, complaint_id)
                        select task.id, complaint.id from task, complaint where reference = :reference
                        returning cause_task_id
                        """).param("reference", complaint).query(Long.class).single();
    }

    @Test
    void aTaskIsListedUntilItIsDoneAndItsComplaintsTellWhatWasFound() {
        assertThat(first("/api/cause-tasks?state=open&owner=kari.nordmann").toString())
                .contains("\"id\":" + task, "\"area\":\"Malmö\"", complaint);

        var done = admin().postJson("/api/cause-tasks/%d/done".formatted(task), "{\"note\": \"The belt is mended.\"}");

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(Caller.json(done).get("doneBy").asString()).isEqualTo("Kari Nordmann");
        assertThat(Caller.json(admin().get("/api/cause-tasks?state=open")).get("items"))
                .isEmpty();
        assertThat(first("/api/cause-tasks?state=done").get("note").asString()).isEqualTo("The belt is mended.");
        assertThat(admin().get("/api/complaints/%s/timeline".formatted(complaint), "Accept", "text/plain")
                        .body())
                .contains("Kari Nordmann has finished the task", "The belt is mended.");
        assertThat(finish("{\"note\": \"Once more.\"}")).isEqualTo(409);
    }

    @Test
    void whatWasFoundMustBeSaidAndBySomebodyWhoIsHere() {
        assertThat(admin().get("/api/cause-tasks?state=half").statusCode()).isEqualTo(400);
        assertThat(finish("{}")).isEqualTo(400);
        assertThat(finish("{\"note\": \"Mended.\", \"by\": \"Nobody\"}")).isEqualTo(409);
        assertThat(admin().postJson("/api/cause-tasks/0/done", "{\"note\": \"Mended.\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(finish("{\"note\": \"Mended.\", \"by\": \"Anna Berg\"}")).isEqualTo(200);
    }

    private int finish(String json) {
        return admin().postJson("/api/cause-tasks/%d/done".formatted(task), json)
                .statusCode();
    }

    private JsonNode first(String path) {
        return Caller.json(admin().get(path)).get("items").get(0);
    }

    private Caller admin() {
        return Caller.admin(port);
    }
}
