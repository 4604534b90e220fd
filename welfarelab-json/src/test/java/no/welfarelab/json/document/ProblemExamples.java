/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.document;

import java.util.Collections;
import no.welfarelab.json.problem.ProblemCode;

/** A document for each kind of problem. */
final class ProblemExamples {
  private ProblemExamples() {}

  static String of(ProblemCode code) {
    return switch (code) {
      case CANNOT_OPEN ->
          throw new IllegalArgumentException("no document: the command line cannot open it");
      case SYNTAX ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "CITIZEN" "name": "Kari"}]}
          """;
      case TRAILING_CONTENT ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1"}
          {"format": "welfarelab-case", "version": 1, "id": "case-2"}
          """;
      case LIMIT ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "CITIZEN", "name": %s}]}
          """
              .formatted("[".repeat(1_000) + "]".repeat(1_000));
      case TOO_MANY_PROBLEMS ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1", "persons": [
          %s]}
          """
              .formatted(String.join(",", Collections.nCopies(20_000, "0")));
      case WRONG_FORMAT ->
          """
          {"format": "welfarelab-report", "version": 1, "caseId": "case-1", "asOf": 2026}
          """;
      case UNKNOWN_VERSION ->
          """
          {"format": "welfarelab-case", "version": 2, "id": "case-1", "whatIsNew": true}
          """;
      case EXPECTED_OBJECT ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "plan": "to be written"}
          """;
      case EXPECTED_LIST ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": {"id": "kari", "standing": "CITIZEN"}}
          """;
      case EXPECTED_TEXT ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "CITIZEN", "name": ["Kari"]}]}
          """;
      case EXPECTED_NUMBER ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "revision": "3"}
          """;
      case EXPECTED_POSITIVE_NUMBER ->
          """
          {"format": "welfarelab-policy", "version": 1, "name": "ours",
           "mapping": {"overcrowding": {"mostPersonsPerRoom": 1.5, "leastSquareMetresPerPerson": 0}}}
          """;
      case EXPECTED_BOOLEAN ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "FAMILY", "takesPart": "yes"}]}
          """;
      case MISSING_PROPERTY ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "CITIZEN"}, {"id": "ola", "name": "Ola"}]}
          """;
      case UNKNOWN_PROPERTY ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "CITIZEN", "nickname": "Kaja"}]}
          """;
      case DUPLICATE_PROPERTY ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "CITIZEN", "name": "Kari", "name": "Kaja"}]}
          """;
      case UNKNOWN_CODE ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "citizen"}]}
          """;
      case BAD_ID ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "10915596784", "standing": "CITIZEN"}]}
          """;
      case BAD_DATE ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "asOf": "2026-02-29"}
          """;
      case BAD_DATE_TIME ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "consents": [{"id": "c-1", "person": "kari", "startInclusive": "2026-03-02"}]}
          """;
      case BAD_NATIONAL_ID ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "CITIZEN", "nationalId": "10915596785"}]}
          """;
      case BAD_ORGANISATION_NUMBER ->
          """
          {"format": "welfarelab-policy", "version": 1, "name": "ours",
           "ownCatalogue": {"services": [{"id": "NAV", "label": {"nb": "Nav", "nn": "Nav", "en": "Nav"},
             "municipal": true, "confidential": true, "organisationNumber": "123456789"}]}}
          """;
      case BAD_MUNICIPALITY_NUMBER ->
          """
          {"format": "welfarelab-policy", "version": 1, "name": "ours",
           "municipality": {"name": "Ours", "numbers": [
             {"value": "32030", "period": {"startInclusive": "2024-01-01"}}]}}
          """;
      case BAD_POINTER ->
          """
          {"format": "welfarelab-report", "version": 1, "caseId": "case-1", "asOf": "2026-03-02",
           "library": "1", "catalogue": "1", "policy": "handbook", "policyChecksum": "0",
           "eligibility": {"criteria": [
            {"rule": "INTAKE-01", "outcome": "SATISFIED", "strength": "MUST", "source": "PROBA 2.2",
             "subject": {"kind": "CASE", "id": "case-1"}, "place": "plan/measures/0"}]},
           "findings": [], "results": []}
          """;
      case BAD_TEXT ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "CITIZEN", "name": "Kari \\ud83d"}]}
          """;
      case BLANK_TEXT ->
          """
          {"format": "welfarelab-policy", "version": 1, "name": "ours",
           "intake": {"targetGroups": [
             {"id": "ELDERLY", "label": {"nb": "eldre", "nn": " ", "en": "older people"}}]}}
          """;
      case BACKWARD_PERIOD ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "team": {"memberships": [{"id": "m-1", "person": "kari", "role": "CORE_TEAM",
             "period": {"startInclusive": "2026-03-02", "endExclusive": "2026-03-01"}}]}}
          """;
      case BACKWARD_LIMITS ->
          """
          {"format": "welfarelab-policy", "version": 1, "name": "ours",
           "team": {"mostProfessionals": 2}}
          """;
      case DUPLICATE_ID ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "persons": [{"id": "kari", "standing": "CITIZEN"}, {"id": "kari", "standing": "FAMILY"}]}
          """;
      case DUPLICATE_VALUE ->
          """
          {"format": "welfarelab-case", "version": 1, "id": "case-1",
           "consents": [{"id": "c-1", "person": "kari", "lifeAreas": ["WORK", "HOUSING", "WORK"]}]}
          """;
    };
  }
}
