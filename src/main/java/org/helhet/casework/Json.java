package org.helhet.casework;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import org.helhet.complaint.PersonId;
import org.helhet.complaint.Promise;
import org.helhet.decision.Facts;
import org.helhet.decision.Promises;
import org.helhet.decision.Reason;
import org.helhet.decision.Reasons;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Values as the JSON that is stored; what is read back equals what was written. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .addMixIn(PersonId.class, AsText.class)
            .build();

    /** A fact that is missing is not taken for one that is empty. */
    private static final ObjectReader COMPLETE_FACTS = MAPPER.readerFor(Facts.class)
            .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Json() {}

    public static Facts completeFacts(String json) {
        return COMPLETE_FACTS.readValue(json);
    }

    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static Facts facts(String json) {
        return MAPPER.readValue(json, Facts.class);
    }

    public static Reasons reasons(String json) {
        return new Reasons(MAPPER.readValue(json, new TypeReference<List<Reason>>() {}));
    }

    public static Promises promises(String json) {
        return new Promises(MAPPER.readValue(json, new TypeReference<List<Promise>>() {}));
    }

    public static List<Attachment> attachments(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Attachment>>() {});
    }

    public static Map<String, Object> map(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
    }

    private abstract static class AsText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsText(String value) {}

        @JsonValue
        abstract String value();
    }
}
