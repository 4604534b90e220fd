/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.json.problem;

import no.welfarelab.core.ground.Coded;
import no.welfarelab.core.ground.Label;

/**
 * A kind of problem with a document (<i>problemkode</i>); the label is the message, {0} and {1} its
 * arguments.
 */
public enum ProblemCode implements Coded {
  /** The document cannot be opened: there is no such file, or it may not be read. */
  CANNOT_OPEN(
      Label.of(
          "Filen finnes ikke eller kan ikke åpnes.",
          "Fila finst ikkje eller kan ikkje opnast.",
          "The file does not exist or cannot be opened.")),
  /** The text is not JSON, or ends too early. */
  SYNTAX(
      Label.of(
          "Dette er ikke gyldig JSON, eller dokumentet slutter for tidlig.",
          "Dette er ikkje gyldig JSON, eller dokumentet sluttar for tidleg.",
          "This is not valid JSON, or the document ends too early.")),
  /** Something follows after the end of the document. */
  TRAILING_CONTENT(
      Label.of(
          "Det står mer etter slutten på dokumentet.",
          "Det står meir etter slutten på dokumentet.",
          "Something follows after the end of the document.")),
  /** Nested too deeply, or a name, text or number too long. */
  LIMIT(
      Label.of(
          "Dokumentet er for dypt nøstet, eller et navn, en tekst eller et tall er for langt.",
          "Dokumentet er for djupt nøsta, eller eit namn, ein tekst eller eit tal er for langt.",
          "The document is nested too deeply, or a name, text or number is too long.")),
  /** So many problems that reading stopped. */
  TOO_MANY_PROBLEMS(
      Label.of(
          "Lesingen stanset etter {0} problemer; det kan være flere.",
          "Lesinga stansa etter {0} problem; det kan vere fleire.",
          "Reading stopped after {0} problems; there may be more.")),
  /** The document does not say that it is of this format. */
  WRONG_FORMAT(
      Label.of(
          "Dokumentet må si \"format\": \"{0}\".",
          "Dokumentet må seie \"format\": \"{0}\".", "The document must say \"format\": \"{0}\".")),
  /** The document is of a version that this library does not know. */
  UNKNOWN_VERSION(
      Label.of(
          "Dette biblioteket leser versjon 1 til {0} av formatet; dokumentet er av en annen.",
          "Dette biblioteket les versjon 1 til {0} av formatet; dokumentet er av ein annan.",
          "This library reads versions 1 to {0} of the format; the document is of another.")),
  /** An object was expected. */
  EXPECTED_OBJECT(
      Label.of(
          "Her skal det stå et objekt.",
          "Her skal det stå eit objekt.",
          "An object belongs here.")),
  /** A list was expected. */
  EXPECTED_LIST(
      Label.of("Her skal det stå en liste.", "Her skal det stå ei liste.", "A list belongs here.")),
  /** A text was expected. */
  EXPECTED_TEXT(
      Label.of(
          "Her skal det stå en tekst.", "Her skal det stå ein tekst.", "A text belongs here.")),
  /** A whole number was expected. */
  EXPECTED_NUMBER(
      Label.of(
          "Her skal det stå et heltall mellom {0} og {1}.",
          "Her skal det stå eit heiltal mellom {0} og {1}.",
          "A whole number between {0} and {1} belongs here.")),
  /** A number above 0, whole or not, was expected. */
  EXPECTED_POSITIVE_NUMBER(
      Label.of(
          "Her skal det stå et tall større enn 0, med eller uten desimaler.",
          "Her skal det stå eit tal større enn 0, med eller utan desimalar.",
          "A number above 0, with or without decimals, belongs here.")),
  /** True or false was expected. */
  EXPECTED_BOOLEAN(
      Label.of(
          "Her skal det stå true eller false.",
          "Her skal det stå true eller false.",
          "True or false belongs here.")),
  /** A property that must be there is not. */
  MISSING_PROPERTY(
      Label.of(
          "Egenskapen «{0}» mangler.",
          "Eigenskapen «{0}» manglar.", "The property \"{0}\" is missing.")),
  /** A property the format does not know. */
  UNKNOWN_PROPERTY(
      Label.of(
          "Objektet har en egenskap som formatet ikke kjenner.",
          "Objektet har ein eigenskap som formatet ikkje kjenner.",
          "The object has a property that the format does not know.")),
  /** A property that stands twice in its object. */
  DUPLICATE_PROPERTY(
      Label.of(
          "Objektet har egenskapen «{0}» to ganger.",
          "Objektet har eigenskapen «{0}» to gonger.",
          "The object has the property \"{0}\" twice.")),
  /** A code that is not in its closed set. */
  UNKNOWN_CODE(
      Label.of(
          "Koden er ukjent. De kjente er {0}.",
          "Koden er ukjend. Dei kjende er {0}.", "The code is unknown. The known ones are {0}.")),
  /** A text that cannot be an id. */
  BAD_ID(
      Label.of(
          "En id er 1 til 64 av A-Z a-z 0-9 _ - og ikke et fødselsnummer.",
          "Ein id er 1 til 64 av A-Z a-z 0-9 _ - og ikkje eit fødselsnummer.",
          "An id is 1 to 64 of A-Z a-z 0-9 _ - and no national identity number.")),
  /** A text that is no date. */
  BAD_DATE(
      Label.of(
          "Dette er ingen dato på formen 2026-03-02.",
          "Dette er ingen dato på forma 2026-03-02.",
          "This is no date of the form 2026-03-02.")),
  /** A text that is no date with a time. */
  BAD_DATE_TIME(
      Label.of(
          "Dette er ikke dato og klokkeslett på formen 2026-03-02T09:30.",
          "Dette er ikkje dato og klokkeslett på forma 2026-03-02T09:30.",
          "This is no date with a time of the form 2026-03-02T09:30.")),
  /** A text that is no national identity number. */
  BAD_NATIONAL_ID(
      Label.of(
          "Dette er ikke et gyldig fødselsnummer, D-nummer, hjelpenummer eller DUF-nummer.",
          "Dette er ikkje eit gyldig fødselsnummer, D-nummer, hjelpenummer eller DUF-nummer.",
          "This is no valid national identity number, D number, auxiliary number or DUF number.")),
  /** A text that is no number in the register of legal entities. */
  BAD_ORGANISATION_NUMBER(
      Label.of(
          "Dette er ikke et gyldig organisasjonsnummer.",
          "Dette er ikkje eit gyldig organisasjonsnummer.",
          "This is no valid organisation number.")),
  /** A text that is no number of a municipality. */
  BAD_MUNICIPALITY_NUMBER(
      Label.of(
          "Et kommunenummer er fire sifre.",
          "Eit kommunenummer er fire siffer.",
          "A municipality's number is four digits.")),
  /** A text that is no pointer to a place in a case. */
  BAD_POINTER(
      Label.of(
          "Dette er ingen peker til et sted i en sak.",
          "Dette er ingen peikar til ein stad i ei sak.",
          "This is no pointer to a place in a case.")),
  /** A text that is no Unicode: half of a surrogate pair. */
  BAD_TEXT(
      Label.of(
          "Teksten har et halvt tegn (et surrogat uten makker).",
          "Teksten har eit halvt teikn (eit surrogat utan makker).",
          "The text holds half a character (a surrogate without its pair).")),
  /** A text that must say something and does not. */
  BLANK_TEXT(Label.of("Teksten er tom.", "Teksten er tom.", "The text is blank.")),
  /** Time runs backwards between two properties. */
  BACKWARD_PERIOD(
      Label.of("«{1}» er før «{0}».", "«{1}» er før «{0}».", "\"{1}\" is before \"{0}\".")),
  /** Of two numbers, stated or by default, the greater is less than the smaller. */
  BACKWARD_LIMITS(
      Label.of(
          "«{1}» er mindre enn «{0}». Det som ikke står, er som i håndboken.",
          "«{1}» er mindre enn «{0}». Det som ikkje står, er som i handboka.",
          "\"{1}\" is less than \"{0}\". What is not stated is as in the handbook.")),
  /** An id that stood before in the same list. */
  DUPLICATE_ID(
      Label.of(
          "Id-en står to ganger i listen.",
          "Id-en står to gonger i lista.",
          "The id stands twice in the list.")),
  /** A value that stood before in a list of distinct values. */
  DUPLICATE_VALUE(
      Label.of(
          "Verdien står to ganger i listen.",
          "Verdien står to gonger i lista.",
          "The value stands twice in the list."));

  private final Label label;

  ProblemCode(Label label) {
    this.label = label;
  }

  @Override
  public Label label() {
    return label;
  }
}
