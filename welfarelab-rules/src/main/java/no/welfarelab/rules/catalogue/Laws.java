/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Label;
import no.welfarelab.core.ground.LawReference;
import no.welfarelab.core.ground.Period;

/**
 * The law behind the rules (<i>lovhenvisninger</i>), as dated data.
 *
 * <p>A reference is shown with the rule it concerns and is no condition of it: a municipality's
 * lawyer approves its policy. Where nothing else is said, the section stood in the law as
 * consolidated in July 2026. Source: norway.md 0–4.
 */
public final class Laws {
  /** Rule, law, section, in force from, in force until. */
  private static final String REFERENCES =
      """
      INTAKE-06  | lov-2018-06-15-38         | art. 22                     | ..         | ..
      INTAKE-12  | lov-2009-12-18-131        | §§ 20, 20 a                 | ..         | ..
      CONSENT-01 | lov-1967-02-10            | § 13 a nr. 1                | ..         | ..
      CONSENT-02 | lov-1981-04-08-7          | §§ 30–32                    | ..         | ..
      CONSENT-02 | lov-1999-07-02-63         | §§ 3-4, 4-3, 4-4            | ..         | ..
      CONSENT-02 | lov-2010-03-26-9          | §§ 8, 16, 17                | ..         | ..
      CONSENT-03 | lov-1967-02-10            | § 13 a nr. 1                | ..         | ..
      CONSENT-03 | lov-2018-06-15-38         | art. 7                      | ..         | ..
      CONSENT-04 | lov-1967-02-10            | §§ 13, 13 a nr. 1, 13 b     | ..         | ..
      CONSENT-05 | lov-2018-06-15-38         | art. 7 nr. 3                | ..         | ..
      CONSENT-07 | lov-2021-06-11-79         | § 6                         | 2022-01-01 | ..
      CONSENT-08 | lov-1967-02-10            | § 13                        | ..         | ..
      CONSENT-09 | lov-2016-12-09-88         | § 10-4                      | ..         | ..
      CONSENT-10 | lov-1967-02-10            | §§ 13, 13 a nr. 1           | ..         | ..
      CONSENT-12 | lov-2018-06-15-38         | art. 6, art. 9              | ..         | ..
      CONSENT-13 | lov-1967-02-10            | § 13 b                      | ..         | ..
      CONSENT-13 | lov-1999-07-02-64         | § 33                        | ..         | ..
      CONSENT-13 | lov-2021-06-18-97         | § 13-2                      | ..         | ..
      CONSENT-14 | lov-1967-02-10            | § 13 b                      | ..         | ..
      FAMILY-06  | lov-1814-05-17            | § 104                       | ..         | ..
      FAMILY-06  | lov-2021-06-18-97         | § 1-3                       | ..         | ..
      FAMILY-08  | lov-1999-07-02-63         | § 2-5 c                     | 2022-08-01 | ..
      FAMILY-08  | lov-2011-06-24-30         | § 7-2 a                     | 2022-08-01 | ..
      TEAM-11    | lov-2021-06-11-79         | §§ 4, 6, 7                  | 2022-01-01 | ..
      MANDATE-05 | lov-2009-12-18-131        | § 41                        | ..         | ..
      PLAN-21    | forskrift-2022-06-22-1110 | §§ 5, 9                     | 2022-08-01 | ..
      JOURNEY-06 | lov-2018-06-15-38         | art. 22                     | ..         | ..
      MEETING-04 | lov-2010-03-26-9          | §§ 20–22, 31–33             | ..         | ..
      ROLE-03    | lov-2021-06-11-79         | § 4                         | 2022-01-01 | ..
      """;

  /** Law, its short title in bokmål, nynorsk and English. */
  private static final String TITLES =
      """
      lov-1814-05-17 | Grunnloven | Grunnlova | the Constitution
      lov-1967-02-10 | forvaltningsloven | forvaltningslova | the Public Administration Act
      lov-1981-04-08-7 | barnelova | barnelova | the Children Act
      lov-1999-07-02-63 | pasient- og brukerrettighetsloven | pasient- og brukarrettslova | the Patients' Rights Act
      lov-1999-07-02-64 | helsepersonelloven | helsepersonellova | the Health Personnel Act
      lov-2009-12-18-131 | sosialtjenesteloven | sosialtenestelova | the Social Services Act
      lov-2010-03-26-9 | vergemålsloven | verjemålslova | the Guardianship Act
      lov-2011-06-24-30 | helse- og omsorgstjenesteloven | helse- og omsorgstenestelova | the Health and Care Services Act
      lov-2016-12-09-88 | folkeregisterloven | folkeregisterlova | the Population Register Act
      lov-2018-06-15-38 | personvernforordningen | personvernforordninga | the General Data Protection Regulation
      lov-2021-06-11-79 | tolkeloven | tolkelova | the Interpreting Act
      lov-2021-06-18-97 | barnevernsloven | barnevernslova | the Child Welfare Act
      forskrift-2022-06-22-1110 | forskrift om individuell plan | forskrift om individuell plan | the Regulation on individual plans
      """;

  private static final Map<String, List<LawReference>> BY_RULE =
      rows(REFERENCES)
          .collect(
              Collectors.groupingBy(
                  row -> row[0], Collectors.mapping(Laws::reference, Collectors.toList())));
  private static final Map<String, Label> BY_LAW =
      rows(TITLES)
          .collect(Collectors.toMap(row -> row[0], row -> Label.of(row[1], row[2], row[3])));

  private Laws() {}

  private static Stream<String[]> rows(String table) {
    return table.lines().map(row -> row.split(" *\\| *", -1));
  }

  private static LawReference reference(String[] row) {
    LawReference.Builder reference = LawReference.builder().law(row[1]).section(row[2]);
    period(row[3], row[4]).ifPresent(reference::period);
    return reference.build();
  }

  private static Optional<Period> period(String from, String until) {
    if (from.equals("..")) {
      return Optional.empty();
    }
    LocalDate start = LocalDate.parse(from);
    return Optional.of(
        until.equals("..") ? Period.from(start) : Period.of(start, LocalDate.parse(until)));
  }

  /**
   * {@return the law behind a rule; empty where none is known}
   *
   * @param rule the rule's id
   */
  public static List<LawReference> behind(String rule) {
    return BY_RULE.getOrDefault(rule, List.of());
  }

  /**
   * {@return the short title of a law; empty where it is not one of those behind the rules}
   *
   * @param law the law's id, such as {@code lov-1967-02-10}
   */
  public static Optional<Label> title(String law) {
    return Optional.ofNullable(BY_LAW.get(law));
  }
}
