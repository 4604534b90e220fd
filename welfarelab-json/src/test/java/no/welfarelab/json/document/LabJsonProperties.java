/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.welfarelab.core.lab.WelfareLab;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.testsupport.CaseGenerator;

class LabJsonProperties {
  private static final int LABS = 500;
  private static final byte[] OURS = LabJson.write(LabJson.readOrThrow(Golden.bytes(Golden.LAB_1)));
  private static final UnderFire<WelfareLab> FORMAT =
      new UnderFire<>(
          LabJson::read,
          LabJson::write,
          LabJson.write(CaseGenerator.of(1, 1).next(WelfareLab.class)));

  @Property
  void whatIsWrittenIsReadBackEqualAndWrittenAlike(@ForAll long seed) {
    WelfareLab lab = lab(seed);
    byte[] written = LabJson.write(lab);
    WelfareLab read = LabJson.readOrThrow(written);
    assertThat(read).isEqualTo(lab).hasSameHashCodeAs(lab);
    assertThat(LabJson.write(read)).isEqualTo(written);
  }

  @Property
  void whatIsPrintedIsReadLikeWhatIsWritten(@ForAll long seed) {
    WelfareLab lab = lab(seed);
    String printed = LabJson.print(lab);
    WelfareLab read = LabJson.readOrThrow(printed.getBytes(UTF_8));
    assertThat(read).isEqualTo(lab);
    assertThat(LabJson.print(read)).isEqualTo(printed);
  }

  /** Else the properties above would say little. */
  @Example
  void everyAttributeIsFilledInFiveOfAHundredLabsThatAreReadBack() {
    assertThat(
            Filled.of(
                WelfareLab.class, LABS, seed -> LabJson.readOrThrow(LabJson.write(lab(seed)))))
        .allSatisfy(
            (attribute, labs) ->
                assertThat(labs)
                    .as("of %d labs, those with a filled %s", LABS, attribute)
                    .isGreaterThanOrEqualTo(LABS / 20));
  }

  @Example
  void aLabCutOffAnywhereIsAProblem() {
    IntStream.range(0, OURS.length)
        .parallel()
        .forEach(
            length ->
                assertThat(FORMAT.problems(Arrays.copyOf(OURS, length)))
                    .as("after %d bytes", length)
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.SYNTAX));
  }

  @Property
  void noBytesMakeAReadingThrow(@ForAll byte[] bytes) {
    FORMAT.assertReadsOrTells(bytes);
  }

  @Property
  void noChangeOfBytesMakesAReadingThrow(@ForAll long seed) {
    Random random = new Random(seed);
    FORMAT.assertReadsOrTells(Damage.done(random.nextBoolean() ? generated(seed) : OURS, random));
  }

  @Property
  void noChangeOfStructureMakesAReadingThrow(@ForAll long seed) {
    Random random = new Random(seed);
    Tree tree = Tree.of(random.nextBoolean() ? generated(seed) : OURS);
    FORMAT.assertReadsOrTells(Damage.done(tree, random));
  }

  private static byte[] generated(long seed) {
    return LabJson.write(lab(seed));
  }

  private static WelfareLab lab(long seed) {
    return CaseGenerator.of(seed).next(WelfareLab.class);
  }
}
