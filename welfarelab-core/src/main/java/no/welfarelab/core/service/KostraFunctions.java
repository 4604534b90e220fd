/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.core.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.ground.Identified;
import no.welfarelab.core.ground.Label;

/**
 * The functions of the municipal accounts that bear on welfare (<i>KOSTRA-funksjoner</i>), as data
 * with dates.
 *
 * <p>It is a selection, with short names in bokmål as they are used; those in nynorsk and English
 * are this library's. Dates stand where a source gives them: 254 was replaced by 257 and 258 in
 * 2024, and 281 has had its name since 2016. A municipality's accounts follow the regulation of the
 * year, not this table. Source: KOSTRA-forskriften § 5 and its annexes; Statistics Norway on the
 * division of home care; the networks in which municipalities compare their accounts.
 */
public final class KostraFunctions {
  /** Code, first day, day after the last (two dots where unknown), bokmål, nynorsk, English. */
  private static final String TABLE =
      """
      201 | ..         | ..         | Barnehage | Barnehage | Kindergarten
      202 | ..         | ..         | Grunnskole | Grunnskule | Primary and lower secondary school
      211 | ..         | ..         | Styrket tilbud til barnehagebarn | Styrkt tilbod til barnehagebarn | Extra support for children in kindergarten
      213 | ..         | ..         | Voksenopplæring | Vaksenopplæring | Adult education
      215 | ..         | ..         | Skolefritidstilbud | Skulefritidstilbod | After-school provision
      221 | ..         | ..         | Barnehagelokaler og skyss | Barnehagelokale og skyss | Kindergarten premises and transport
      222 | ..         | ..         | Skolelokaler | Skulelokale | School premises
      223 | ..         | ..         | Skoleskyss | Skuleskyss | School transport
      231 | ..         | ..         | Aktivitetstilbud barn og unge | Aktivitetstilbod barn og unge | Activities for children and young people
      232 | ..         | ..         | Forebygging, helsestasjons- og skolehelsetjeneste | Førebygging, helsestasjons- og skulehelseteneste | Prevention, child health centres and school health service
      233 | ..         | ..         | Annet forebyggende helsearbeid | Anna førebyggjande helsearbeid | Other preventive health work
      234 | ..         | ..         | Aktiviserings- og servicetjenester overfor eldre og personer med funksjonsnedsettelser | Aktiviserings- og servicetenester overfor eldre og personar med funksjonsnedsetjingar | Activity and support services for older people and people with disabilities
      241 | ..         | ..         | Diagnose, behandling, habilitering og rehabilitering | Diagnose, behandling, habilitering og rehabilitering | Diagnosis, treatment, habilitation and rehabilitation
      242 | ..         | ..         | Råd, veiledning og sosialt forebyggende arbeid | Råd, rettleiing og sosialt førebyggjande arbeid | Advice, guidance and preventive social work
      243 | ..         | ..         | Tilbud til personer med rusproblemer | Tilbod til personar med rusproblem | Services for people with substance use problems
      244 | ..         | ..         | Barneverntjeneste | Barnevernteneste | Child welfare service
      251 | ..         | ..         | Barneverntiltak når barnet ikke er plassert av barnevernet | Barneverntiltak når barnet ikkje er plassert av barnevernet | Child welfare measures where the child is not placed by the service
      252 | ..         | ..         | Barneverntiltak når barnet er plassert av barnevernet | Barneverntiltak når barnet er plassert av barnevernet | Child welfare measures where the child is placed by the service
      253 | ..         | ..         | Helse- og omsorgstjenester i institusjon | Helse- og omsorgstenester i institusjon | Health and care services in institutions
      254 | ..         | 2024-01-01 | Helse- og omsorgstjenester til hjemmeboende | Helse- og omsorgstenester til heimebuande | Health and care services for people living at home
      256 | ..         | ..         | Tilbud om øyeblikkelig hjelp døgnopphold i kommunene | Tilbod om augeblikkeleg hjelp døgnopphald i kommunane | Municipal emergency care with overnight stay
      257 | 2024-01-01 | ..         | Hjemmetjenester – personellbase knyttet til bofellesskap/samlokaliserte omsorgsboliger | Heimetenester – personellbase knytt til bufellesskap/samlokaliserte omsorgsbustader | Home care – staff base at shared or co-located care housing
      258 | 2024-01-01 | ..         | Hjemmetjenester – ambulerende virksomhet med mer | Heimetenester – ambulerande verksemd med meir | Home care – visiting services and more
      261 | ..         | ..         | Institusjonslokaler | Institusjonslokale | Institution premises
      265 | ..         | ..         | Kommunalt disponerte boliger | Kommunalt disponerte bustader | Housing at the municipality's disposal
      273 | ..         | ..         | Arbeidsrettede tiltak i kommunal regi | Arbeidsretta tiltak i kommunal regi | Work-oriented measures run by the municipality
      275 | ..         | ..         | Introduksjonsordningen | Introduksjonsordninga | Introduction scheme
      276 | ..         | ..         | Kvalifiseringsordningen | Kvalifiseringsordninga | Qualification scheme
      281 | 2016-01-01 | ..         | Ytelse til livsopphold | Yting til livsopphald | Financial assistance for living expenses
      283 | ..         | ..         | Bistand til etablering og opprettholdelse av egen bolig | Bistand til etablering og oppretthalding av eigen bustad | Help to get and keep a home of one's own
      285 | ..         | ..         | Tjenester utenfor ordinært kommunalt ansvarsområde | Tenester utanfor ordinært kommunalt ansvarsområde | Services outside the ordinary municipal remit
      290 | ..         | ..         | Interkommunale samarbeid | Interkommunale samarbeid | Intermunicipal cooperation
      315 | ..         | ..         | Boligbygging og fysiske bomiljøtiltak | Bustadbygging og fysiske bumiljøtiltak | Housing construction and physical improvement of residential areas
      850 | ..         | ..         | Generelt statstilskudd vedrørende flyktninger m.v. | Generelt statstilskot vedkomande flyktningar m.v. | General state grant for refugees and others
      """;

  private static final List<KostraFunction> ALL =
      TABLE.lines().map(KostraFunctions::function).toList();

  private KostraFunctions() {}

  private static KostraFunction function(String row) {
    String[] cells = row.split(" *\\| *", -1);
    KostraFunction.Builder function =
        KostraFunction.builder().id(Id.of(cells[0])).label(Label.of(cells[3], cells[4], cells[5]));
    day(cells[1]).ifPresent(function::startInclusive);
    day(cells[2]).ifPresent(function::endExclusive);
    return function.build();
  }

  private static Optional<LocalDate> day(String cell) {
    return cell.equals("..") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  /** {@return the functions of the table, in the order of their codes} */
  public static List<KostraFunction> all() {
    return ALL;
  }

  /**
   * {@return the functions of the table that stand on a day; see {@link KostraFunction#isValidOn}}
   *
   * @param day the day asked about
   */
  public static List<KostraFunction> on(LocalDate day) {
    return ALL.stream().filter(function -> function.isValidOn(day)).toList();
  }

  /**
   * {@return what the table says of a function, on whatever days it stands; empty if it does not
   * know it}
   *
   * @param id the function asked about
   */
  public static Optional<KostraFunction> find(Id<KostraFunction> id) {
    return Identified.find(ALL, id);
  }

  /** The ids of these codes, for a row of another table. */
  static List<Id<KostraFunction>> ids(String... codes) {
    return Stream.of(codes).map(Id::<KostraFunction>of).toList();
  }
}
