package org.helhet.rulebook;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.helhet.rulebook.table.CsvSheet;
import org.helhet.rulebook.words.Folded;
import org.helhet.rulebook.words.Words;

/** A CSV file of labelled texts, in any alphabet and with any separator that rule files may have. It is never held in memory as a whole. */
final class LabelledFile {

    private static final Words TEXT =
            Words.of("Text/Complaint/Message/Letter", "Text/Klagomål/Meddelande/Brev", "Tekst/Klage/Melding/Brev");
    private static final Words LABEL = Words.of(
            "Expected/Expected topic/Expected desk/Label/Topic/Desk",
            "Förväntat/Förväntat ämne/Förväntad grupp/Rätt ämne/Ämne/Grupp/Enhet",
            "Forventet/Forventet emne/Forventet gruppe/Riktig emne/Emne/Gruppe/Enhet");
    private static final Words LANGUAGE = Words.of("Language/Lang", "Språk", "Språk");
    private static final int BATCH = 1_000;
    private static final int LONGEST_HEADING = 100_000;

    private final Path path;
    private final Charset alphabet;

    /** Throws {@link LabelledUnreadable}. */
    LabelledFile(Path path) {
        this.path = path;
        try {
            alphabet = alphabet();
        } catch (IOException problem) {
            throw new LabelledUnreadable("labelled.unreadable", Map.of());
        }
    }

    /** Hands over all texts in the order of the file, so many at a time that they can be looked at side by side. Throws {@link LabelledUnreadable}. */
    void inBatches(Consumer<List<LabelledText>> consumer, LongConsumer bytesRead) {
        try (var bytes = new CountedBytes(Files.newInputStream(path));
                var reader = withoutMark(new BufferedReader(new InputStreamReader(bytes, alphabet)))) {
            var records = records(reader);
            var columns = Columns.of(records.hasNext() ? records.next().toList() : List.of());
            var batch = new ArrayList<LabelledText>(BATCH);
            while (records.hasNext()) {
                columns.read(records.next()).ifPresent(batch::add);
                if (batch.size() == BATCH || !records.hasNext()) {
                    consumer.accept(List.copyOf(batch));
                    batch.clear();
                    bytesRead.accept(bytes.count);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException problem) {
            throw new LabelledUnreadable("labelled.unreadable", Map.of());
        }
    }

    private static Iterator<CSVRecord> records(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADING);
        var separator = CsvSheet.separator(String.valueOf(reader.readLine()));
        reader.reset();
        return CSVFormat.EXCEL
                .builder()
                .setDelimiter(separator)
                .get()
                .parse(reader)
                .iterator();
    }

    private record Columns(int text, int label, int language) {

        static Columns of(List<String> headings) {
            return new Columns(
                    needed(headings, TEXT, "labelled.no-text"),
                    needed(headings, LABEL, "labelled.no-label"),
                    place(headings, LANGUAGE));
        }

        /** Nothing where the row has no text or no label. */
        Optional<LabelledText> read(CSVRecord cells) {
            var row = (int) cells.getRecordNumber();
            return Optional.of(new LabelledText(row, cell(cells, text), cell(cells, language), cell(cells, label)))
                    .filter(read -> !read.text().isEmpty() && !read.label().isEmpty());
        }
    }

    private static int needed(List<String> headings, Words heading, String otherwise) {
        int place = place(headings, heading);
        if (place < 0) {
            throw new LabelledUnreadable(otherwise, Map.of("headings", String.join(", ", headings)));
        }
        return place;
    }

    /** The heading that stands first among the words wins where a file has several of them. */
    private static int place(List<String> headings, Words words) {
        var folded = headings.stream()
                .map(heading -> Folded.of(heading.replace('_', ' ')))
                .toList();
        return words.all()
                .map(Folded::of)
                .flatMapToInt(word -> IntStream.of(folded.indexOf(word)))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String cell(CSVRecord cells, int place) {
        return place < 0 || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private static BufferedReader withoutMark(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private Charset alphabet() throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            var start = bytes.readNBytes(2);
            if (start.length == 2 && (start[0] & 0xFF) + (start[1] & 0xFF) == 0xFF + 0xFE) {
                return StandardCharsets.UTF_16;
            }
        }
        try (var reader = Files.newBufferedReader(path)) {
            reader.skip(Long.MAX_VALUE);
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return Charset.forName("windows-1252");
        }
    }

    private static final class CountedBytes extends FilterInputStream {

        private long count;

        CountedBytes(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count += Math.max(0, read);
            return read;
        }
    }
}
