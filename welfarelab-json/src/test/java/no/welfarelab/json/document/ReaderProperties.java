/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.testsupport.CaseGenerator;

/** Whatever the bytes, a reading gives a case or problems, and throws nothing. */
class ReaderProperties {
  private static final byte[] STORY =
      CaseJson.write(CaseJson.readOrThrow(Golden.bytes(Golden.CASE_1)));
  private static final UnderFire<CaseDocument> CASES =
      new UnderFire<>(
          CaseJson::read,
          CaseJson::write,
          CaseJson.write(CaseDocument.of(CaseGenerator.of(1, 1).next(), LocalDate.EPOCH)));

  @Example
  void theStoryCutOffAnywhereIsAProblem() {
    IntStream.range(0, STORY.length)
        .parallel()
        .forEach(
            length ->
                assertThat(CASES.problems(Arrays.copyOf(STORY, length)))
                    .as("after %d bytes", length)
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.SYNTAX));
  }

  @Example
  void thePrintedStoryIsWholeWithoutItsLastLineFeedOnly() {
    byte[] printed = Golden.bytes(Golden.CASE_1);
    assertThat(CaseJson.read(Arrays.copyOf(printed, printed.length - 1)).isValid()).isTrue();
    assertThat(CaseJson.read(Arrays.copyOf(printed, printed.length - 2)).isValid()).isFalse();
  }

  @Property
  void noBytesMakeAReadingThrow(@ForAll byte[] bytes) {
    CASES.assertReadsOrTells(bytes);
  }

  @Property
  void noChangeOfBytesMakesAReadingThrow(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = random.nextInt(4) == 0 ? generated(seed) : STORY;
    CASES.assertReadsOrTells(Damage.done(bytes, random));
  }

  @Property
  void noChangeOfStructureMakesAReadingThrow(@ForAll long seed) {
    Random random = new Random(seed);
    Tree tree = Tree.of(random.nextInt(2) == 0 ? generated(seed) : STORY);
    CASES.assertReadsOrTells(Damage.done(tree, random));
  }

  private static byte[] generated(long seed) {
    return CaseJson.write(CaseDocument.of(CaseGenerator.of(seed).next()));
  }
}
