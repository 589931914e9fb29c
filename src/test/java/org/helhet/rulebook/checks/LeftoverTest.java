package org.helhet.rulebook.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class LeftoverTest {

    private static final int SIDES = 3;
    private static final int VALUES = 4;

    private final Random random;

    LeftoverTest(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
    }

    @RepeatedTest(200)
    void isAsMuchAsIsLeftWhenEachKindIsLookedAtAlone() {
        var box = box();
        var takers = IntStream.range(0, random.nextInt(12)).mapToObj(i -> box()).toList();
        long left = kinds().filter(kind -> kind.isWithin(box) && takers.stream().noneMatch(kind::isWithin))
                .count();

        assertThat(new Leftover(box, takers, new Patience()).size()).isEqualTo(left);
    }

    private Box box() {
        return new Box(IntStream.range(0, SIDES).mapToObj(side -> some()).toList());
    }

    private BitSet some() {
        var values = new BitSet();
        IntStream.rangeClosed(0, random.nextInt(6)).forEach(i -> values.set(random.nextInt(VALUES)));
        return values;
    }

    private static Stream<Box> kinds() {
        return IntStream.range(0, VALUES * VALUES * VALUES)
                .mapToObj(
                        n -> new Box(List.of(only(n % VALUES), only(n / VALUES % VALUES), only(n / VALUES / VALUES))));
    }

    private static BitSet only(int value) {
        var values = new BitSet();
        values.set(value);
        return values;
    }
}
