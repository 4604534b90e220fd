/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.problem.ProblemCode;
import no.welfarelab.rules.policy.Policy;
import no.welfarelab.testsupport.CaseGenerator;
import no.welfarelab.testsupport.mirror.Attribute;
import no.welfarelab.testsupport.mirror.ValueType;
import no.welfarelab.testsupport.mirror.ValueTypes;

class PolicyJsonProperties {
  private static final int POLICIES = 200;
  private static final byte[] OURS =
      PolicyJson.write(PolicyJson.readOrThrow(Golden.bytes(Golden.POLICY_1)));
  private static final UnderFire<Policy> FORMAT =
      new UnderFire<>(PolicyJson::read, PolicyJson::write, OURS);

  @Property(tries = 300)
  void whatIsWrittenIsReadBackEqualAndWrittenAlike(@ForAll long seed) {
    Policy policy = policy(seed);
    byte[] written = PolicyJson.write(policy);
    Policy read = PolicyJson.readOrThrow(written);
    assertThat(read).isEqualTo(policy).hasSameHashCodeAs(policy);
    assertThat(PolicyJson.write(read)).isEqualTo(written);
    assertThat(read.checksum()).isEqualTo(policy.checksum());
  }

  @Property(tries = 300)
  void whatIsPrintedIsReadLikeWhatIsWritten(@ForAll long seed) {
    Policy policy = policy(seed);
    String printed = PolicyJson.print(policy);
    Policy read = PolicyJson.readOrThrow(printed.getBytes(UTF_8));
    assertThat(read).isEqualTo(policy);
    assertThat(PolicyJson.print(read)).isEqualTo(printed);
  }

  /** Else the properties above would say little. */
  @Example
  void everyAttributeIsOfManyValues() {
    Map<Attribute, Map<Object, Integer>> values = new HashMap<>();
    for (int seed = 0; seed < POLICIES; seed++) {
      for (Object value : ValueTypes.valuesIn(policy(seed))) {
        for (Attribute attribute : ValueType.ofValue(value).orElseThrow().attributes()) {
          values
              .computeIfAbsent(attribute, it -> new HashMap<>())
              .merge(attribute.readFrom(value), 1, Integer::sum);
        }
      }
    }
    List<Attribute> all =
        ValueTypes.reachableFrom(Policy.class).types().stream()
            .flatMap(type -> type.attributes().stream())
            .toList();
    assertThat(values.keySet()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(values)
        .allSatisfy(
            (attribute, seen) -> assertThat(seen).as("%s", attribute).hasSizeGreaterThan(1));
  }

  /** Of a number cut short, which may be too small by then, that is told too. */
  @Example
  void aPolicyCutOffAnywhereIsAProblem() {
    IntStream.range(0, OURS.length)
        .parallel()
        .forEach(
            length ->
                assertThat(FORMAT.problems(Arrays.copyOf(OURS, length)))
                    .as("after %d bytes", length)
                    .extracting(Problem::code)
                    .endsWith(ProblemCode.SYNTAX));
  }

  @Property
  void noBytesMakeAReadingThrow(@ForAll byte[] bytes) {
    FORMAT.assertReadsOrTells(bytes);
  }

  @Property
  void noChangeOfBytesMakesAReadingThrow(@ForAll long seed) {
    FORMAT.assertReadsOrTells(Damage.done(OURS, new Random(seed)));
  }

  @Property
  void noChangeOfStructureMakesAReadingThrow(@ForAll long seed) {
    FORMAT.assertReadsOrTells(Damage.done(Tree.of(OURS), new Random(seed)));
  }

  /**
   * Numbers are what a policy is made of; each is replaced by one that means nothing, or little.
   */
  @Property
  void noNumberMakesAReadingThrow(@ForAll long seed) {
    Random random = new Random(seed);
    Object[] numbers = {0L, 1L, 2L, 3L, -1L, 19L, 101L, 1L << 31, Long.MIN_VALUE, 0.5, -1e300};
    Tree tree = Tree.of(OURS);
    List<Tree.Slot> slots =
        tree.slots().stream().filter(slot -> slot.value() instanceof Number).toList();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      slots.get(random.nextInt(slots.size())).set(numbers[random.nextInt(numbers.length)]);
    }
    FORMAT.assertReadsOrTells(tree.written());
  }

  private static Policy policy(long seed) {
    return CaseGenerator.of(seed).next(Policy.class);
  }
}
