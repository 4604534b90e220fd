/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.welfarelab.core.ground.Language;
import no.welfarelab.json.document.CaseDocument;
import no.welfarelab.json.document.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NdjsonTest {
  private static final String GOOD =
      new String(
          CaseJson.write(CaseDocument.of(Spoiled.STORY.theCase(), Spoiled.STORY.asOf())), UTF_8);
  private static final String BAD =
      new String(
          CaseJson.write(CaseDocument.of(Spoiled.plan(Language.EN), Spoiled.STORY.asOf())), UTF_8);
  private static final String MIXED =
      GOOD + "\n" + BAD + "\r\n\n  \t\r\n{\"format\": 1}\n" + GOOD + "\n{\"id\":\n" + GOOD;

  @Test
  void aCaseALineIsJudgedALine() {
    Run run = Run.reading(MIXED, "validate", "--ndjson", "-");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().stream().filter(line -> !line.startsWith(" ")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("-:1: valid, "),
            line -> assertThat(line).startsWith("-:2: not valid, "),
            line -> assertThat(line).isEqualTo("-:5: cannot be read"),
            line -> assertThat(line).startsWith("-:6: valid, "),
            line -> assertThat(line).isEqualTo("-:7: cannot be read"),
            line -> assertThat(line).startsWith("-:8: valid, "));
  }

  @Test
  void aProblemStandsOnItsLineOfTheFile() {
    assertThat(Run.reading(MIXED, "validate", "--ndjson", "-").lines())
        .contains(
            "  WRONG_FORMAT line 5, column 12 /format: The document must say \"format\":"
                + " \"welfarelab-case\".")
        .anyMatch(line -> line.startsWith("  SYNTAX line 7, column "));
  }

  @Test
  void programsGetOneObjectALine() throws JsonProcessingException {
    List<JsonNode> checks =
        Json.readLines(Run.reading(MIXED, "validate", "--ndjson", "--format", "json", "-").out());
    assertThat(checks.stream().map(check -> check.get("line").intValue()))
        .containsExactly(1, 2, 5, 6, 7, 8);
    assertThat(checks.stream().map(check -> check.get("readable").booleanValue()))
        .containsExactly(true, true, false, true, false, true);
    assertThat(checks.get(2).at("/problems/0/line").intValue()).isEqualTo(5);
    assertThat(Json.names(checks.get(0))).startsWith("file", "line", "readable", "problems");
  }

  @Test
  void aFileIsNdjsonByItsName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("cases.ndjson"), GOOD + "\n" + BAD + "\n");
    Run run = Run.of("validate", file.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).startsWith(file + ":1: valid, ").contains(file + ":2: not valid, ");
  }

  @Test
  void oneFileOfSeveralMayBeNdjson(@TempDir Path folder) throws IOException {
    Path many = Files.writeString(folder.resolve("cases.ndjson"), GOOD + "\n" + GOOD + "\n");
    Path one = Files.writeString(folder.resolve("case.json"), GOOD);
    Run run = Run.of("validate", many.toString(), one.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(many + ":2: valid, ").contains(one + ": valid, ");
  }

  @Test
  void anEmptyStreamHoldsNothingWrong() {
    Run run = Run.reading("\n\n", "validate", "--ndjson", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aLongStreamIsAnsweredWhileItIsRead() {
    byte[] line = "{\"format\":\"welfarelab-case\",\"version\":1,\"id\":\"c\"}\n".getBytes(UTF_8);
    Generated in = new Generated(line, 50_000);
    Watched out = new Watched(in);
    Run run = Run.streaming(in, out, "validate", "--ndjson", "--format", "json", "-");
    assertThat(run.exit()).isZero();
    assertThat(out.answered).isEqualTo(50_000);
    assertThat(out.readBeforeFirstAnswer).isLessThanOrEqualTo(16_384);
    assertThat(out.furthestAhead).isLessThanOrEqualTo(16_384);
  }

  @Test
  void anAnswerIsGivenBeforeTheNextDocumentIsAwaited() {
    byte[] line = "{\"format\":\"welfarelab-case\",\"version\":1,\"id\":\"c\"}\n".getBytes(UTF_8);
    Generated in = new Generated(line, 3);
    in.oneLineAtATime = true;
    Watched out = new Watched(in);
    Run.streaming(in, out, "validate", "--ndjson", "--format", "json", "-");
    assertThat(out.furthestAhead).isLessThanOrEqualTo(line.length);
  }

  @Test
  void nobodyListeningEndsTheStream() {
    byte[] line = "{\"format\":\"welfarelab-case\",\"version\":1,\"id\":\"c\"}\n".getBytes(UTF_8);
    Generated in = new Generated(line, 50_000);
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int next) throws IOException {
            throw new IOException("closed");
          }
        };
    assertThat(Run.streaming(in, closed, "validate", "--ndjson", "-").exit()).isEqualTo(2);
    assertThat(in.read).isLessThanOrEqualTo(16_384);
  }

  @Test
  void aStreamThatBreaksOffIsToldAfterWhatWasRead() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream((GOOD + "\n").getBytes(UTF_8)), new Broken());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = Run.streaming(broken, out, "validate", "--ndjson", "-");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(out.toString(UTF_8)).startsWith("-:1: valid, ").contains("\n-: cannot be read\n");
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("broken");
    }
  }

  // The same line again and again, never held as a whole.
  private static final class Generated extends InputStream {
    private final byte[] line;
    private final long length;
    private long read;
    private boolean oneLineAtATime;

    Generated(byte[] line, int times) {
      this.line = line;
      this.length = (long) line.length * times;
    }

    @Override
    public int read() {
      return read == length ? -1 : line[(int) (read++ % line.length)];
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
      if (read == length) {
        return -1;
      }
      int count = 0;
      while (count < most && read < length) {
        bytes[from + count++] = (byte) read();
        if (oneLineAtATime && read % line.length == 0) {
          break;
        }
      }
      return count;
    }

    @Override
    public int available() {
      return 0;
    }
  }

  // Counts answers, keeps none of them, and watches how far the reading runs ahead.
  private static final class Watched extends OutputStream {
    private final Generated in;
    private long answered;
    private long readBeforeFirstAnswer = -1;
    private long furthestAhead;

    Watched(Generated in) {
      this.in = in;
    }

    @Override
    public void write(int next) {
      write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      if (readBeforeFirstAnswer < 0) {
        readBeforeFirstAnswer = in.read;
      }
      furthestAhead = Math.max(furthestAhead, in.read - answered * in.line.length);
      for (int i = from; i < from + count; i++) {
        answered += bytes[i] == '\n' ? 1 : 0;
      }
    }
  }
}
