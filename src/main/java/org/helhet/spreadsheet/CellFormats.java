package org.helhet.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as their cells show them: a day is a number with a format, and so are a percentage and 00123. */
final class CellFormats {

    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

    /** Up to here the days of 1900 are counted without the 29 February that Excel believes in. */
    private static final int FALSE_LEAP_DAY = 60;

    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;
    private static final int DIGITS = 15;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern ZEROS = Pattern.compile("0{2,30}");
    private static final Pattern DAYS = Pattern.compile("[ymdhs]");
    private static final Pattern THOUSANDTHS = Pattern.compile("-?\\d+\\.\\d{3}");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final boolean from1904;
    private final Map<Integer, String> codes = new HashMap<>(builtIn());
    private final List<String> formats = new ArrayList<>();

    CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    /** Those of the numbers that every workbook may use without saying what they mean, as far as they change what is shown. */
    private static Map<Integer, String> builtIn() {
        var codes = new HashMap<Integer, String>();
        for (int date : new int[] {14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 57}) {
            codes.put(date, "yyyy-mm-dd");
        }
        codes.put(9, "0%");
        codes.put(10, "0.00%");
        return codes;
    }

    void read(Xml xml) throws IOException {
        boolean ofCells = false;
        try (xml) {
            while (xml.next()) {
                ofCells = (ofCells || xml.begins("cellXfs")) && !xml.ends("cellXfs");
                if (xml.begins("numFmt")) {
                    codes.put(xml.number("numFmtId", -1), code(xml.attribute("formatCode")));
                }
                if (ofCells && xml.begins("xf")) {
                    formats.add(codes.getOrDefault(xml.number("numFmtId", 0), ""));
                }
            }
        }
    }

    private static String code(String written) {
        var first = QUOTED.matcher(written).replaceAll("");
        int end = first.indexOf(';');
        return (end < 0 ? first : first.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /** What a cell of that format shows for the number that is stored; what is no number is shown as it is. */
    String shown(String stored, int format) {
        var code = format < formats.size() ? formats.get(format) : "";
        try {
            double number = Double.parseDouble(stored);
            if (DAYS.matcher(code).find() && number >= 0 && number <= LAST_DAY) {
                return moment(number);
            }
            var exact = new BigDecimal(number, new MathContext(DIGITS));
            return code.contains("%") ? plain(exact.movePointRight(2)) + " %" : padded(plain(exact), code);
        } catch (NumberFormatException noNumber) {
            return stored;
        }
    }

    private static String padded(String digits, String code) {
        boolean short_ = ZEROS.matcher(code).matches() && digits.length() < code.length();
        return short_ ? "0".repeat(code.length() - digits.length()) + digits : digits;
    }

    /** Three digits behind the point would be taken for thousands. */
    private static String plain(BigDecimal number) {
        var digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return THOUSANDTHS.matcher(digits).matches() ? digits + "0" : digits;
    }

    private String moment(double number) {
        long seconds = Math.round(number % 1 * SECONDS);
        if (number < 1) {
            return HOUR.format(LocalDate.EPOCH.atStartOfDay().plusSeconds(seconds));
        }
        long days = (long) number + (!from1904 && number < FALSE_LEAP_DAY ? 1 : 0);
        var moment = (from1904 ? BEFORE_1904 : BEFORE_1900)
                .atStartOfDay()
                .plusDays(days)
                .plusSeconds(seconds);
        return isMidnight(moment) ? moment.toLocalDate().toString() : MOMENT.format(moment);
    }

    private static boolean isMidnight(LocalDateTime moment) {
        return moment.equals(moment.truncatedTo(ChronoUnit.DAYS));
    }
}
