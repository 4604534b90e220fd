/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import no.welfarelab.json.problem.Problem;
import no.welfarelab.json.shape.Header;
import no.welfarelab.json.shape.ObjectShape;
import no.welfarelab.json.shape.Reading;
import no.welfarelab.json.shape.Writing;
import no.welfarelab.json.wire.PolicyShapes;
import no.welfarelab.rules.policy.Policy;

/**
 * Reads and writes policies in the format {@code welfarelab-policy} (<i>retningslinjer som
 * JSON</i>), version 1.
 *
 * <p>A document states what the municipality does otherwise than the handbook; what it does not
 * state is the handbook's, limit by limit:
 *
 * <pre>{@code
 * {"format": "welfarelab-policy", "version": 1, "name": "ours-2026",
 *  "team": {"mostProfessionals": 6}}
 * }</pre>
 *
 * <p>A list that is stated is the whole list. But {@code ownCatalogue} holds the municipality's own
 * services and types of measure alone: each stands beside the handbook's, or in the place of the
 * one of the same id, and none of the handbook's is ever lost. They are written back as they were
 * read, in their order; the handbook's are never written.
 *
 * <p>A reading gives the policy or all problems of the document at once. What is written is read
 * back equal; what is as in the handbook is left out. Both are safe to call from many threads.
 */
public final class PolicyJson {
  /** The name of the format. */
  public static final String FORMAT = "welfarelab-policy";

  /** The newest version of the format, which is the one written. */
  public static final int VERSION = 1;

  private static final ObjectShape<Policy, Policy.Builder> SHAPE =
      ObjectShape.of(Policy::builder, Policy.Builder::build)
          .required("format", Header.format(FORMAT), policy -> FORMAT, (builder, format) -> {})
          .required("version", Header.version(VERSION), policy -> VERSION, (builder, version) -> {})
          .all(PolicyShapes.POLICY, policy -> policy, UnaryOperator.identity());

  private PolicyJson() {}

  /**
   * {@return the policy in a document, or all problems that keep it from being read}
   *
   * @param document the document in UTF-8
   */
  public static Validation<Seq<Problem>, Policy> read(byte[] document) {
    return Reading.of(document, SHAPE);
  }

  /**
   * {@return the policy in a document}
   *
   * @param document the document in UTF-8
   * @throws UnreadableDocumentException if there are problems that keep it from being read
   */
  public static Policy readOrThrow(byte[] document) {
    return read(document).toEither().getOrElseThrow(UnreadableDocumentException::new);
  }

  /**
   * {@return the policy as a document in UTF-8, on one line}
   *
   * @param policy the policy
   * @throws IllegalArgumentException if a text of the policy holds half a character, a surrogate
   *     without its pair
   */
  public static byte[] write(Policy policy) {
    return Writing.compact(policy, SHAPE);
  }

  /**
   * {@return the policy as text, indented by two spaces, for people to read}
   *
   * @param policy the policy
   * @throws IllegalArgumentException if a text of the policy holds half a character, a surrogate
   *     without its pair
   */
  public static String print(Policy policy) {
    return new String(Writing.indented(policy, SHAPE), StandardCharsets.UTF_8);
  }
}
