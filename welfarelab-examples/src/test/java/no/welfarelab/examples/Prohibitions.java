/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

// What the classes below a package never do. The package is an argument, so that each prohibition
// can be seen to bite on classes that break it.
final class Prohibitions {
  private static final String EVERYWHERE =
      "nothing in core, rules or json reads a clock, a default locale or zone, the environment, the"
          + " network or a file by itself";

  private Prohibitions() {}

  static ArchRule noInputOrOutput(String root) {
    return noClasses()
        .that(below(root))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.io..",
                "java.nio.file..",
                "java.nio.channels..",
                "java.net..",
                "java.sql..",
                "javax..",
                "jdk..",
                "sun.."))
        .orShould()
        .accessTargetWhere(
            oneOf("java.lang.Class#getResourceAsStream", "java.lang.Class#getResource"))
        .as("classes below " + root + " do no input or output")
        .because("core never does input or output");
  }

  // Streams over bytes in memory and over resources of the class path are allowed.
  static ArchRule noFilesOrNetwork(String root) {
    return noClasses()
        .that(below(root))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "javax.net..",
                    "java.sql..")
                .or(
                    named(
                        "java.io.File",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.io.FileReader",
                        "java.io.FileWriter",
                        "java.io.FileDescriptor",
                        "java.io.RandomAccessFile",
                        "java.io.Console")))
        .orShould()
        .accessTargetWhere(oneOf("java.lang.System#in"))
        .as("classes below " + root + " touch no file and no network")
        .because(EVERYWHERE);
  }

  static ArchRule noClock(String root) {
    return noClasses()
        .that(below(root))
        .should()
        .accessTargetWhere(
            oneOf(
                    "java.lang.System#currentTimeMillis",
                    "java.lang.System#nanoTime",
                    "java.util.Date#<init>()",
                    "java.util.GregorianCalendar#<init>()",
                    "java.util.Calendar#getInstance")
                .or(
                    describe(
                        "now() of java.time",
                        access ->
                            access.getTargetOwner().getPackageName().startsWith("java.time")
                                && access.getTarget().getName().equals("now"))))
        .orShould()
        .dependOnClassesThat(named("java.time.Clock", "java.time.InstantSource", "java.util.Timer"))
        .as("classes below " + root + " read no clock")
        .because(EVERYWHERE);
  }

  static ArchRule noRandomness(String root) {
    return noClasses()
        .that(below(root))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.random..")
                .or(
                    named(
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.concurrent.ThreadLocalRandom",
                        "java.security.SecureRandom")))
        .orShould()
        .accessTargetWhere(
            oneOf(
                "java.lang.Math#random",
                "java.lang.StrictMath#random",
                "java.util.UUID#randomUUID",
                "java.util.Collections#shuffle",
                "java.lang.System#identityHashCode"))
        .as("classes below " + root + " draw nothing at random")
        .because("the same case, day and policy always give the same answer");
  }

  static ArchRule noLogging(String root) {
    return noClasses()
        .that(below(root))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.util.logging..",
                    "org.slf4j..",
                    "org.apache.logging..",
                    "org.apache.commons.logging..",
                    "ch.qos.logback..")
                .or(named("java.lang.System$Logger")))
        .orShould()
        .accessTargetWhere(
            oneOf("java.lang.System#out", "java.lang.System#err")
                .or(
                    describe(
                        "printStackTrace",
                        access -> access.getTarget().getName().equals("printStackTrace"))))
        .as("classes below " + root + " log nothing")
        .because("the library logs nothing: a case holds personal data");
  }

  // Three methods of Class are needed and harmless: the type's name that Masked prints, and the
  // constants of an enum that Coded looks through.
  static ArchRule noReflection(String root) {
    Set<String> allowed =
        Set.of(
            "no.welfarelab.core.ground.Masked#getSimpleName",
            "no.welfarelab.core.ground.Masked#getSuperclass",
            "no.welfarelab.core.ground.Coded#getEnumConstants");
    return noClasses()
        .that(below(root))
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
        .orShould()
        .accessTargetWhere(
            describe(
                "a method of Class or ClassLoader, but for those of Masked and Coded",
                access ->
                    (access.getTargetOwner().isEquivalentTo(Class.class)
                            || access.getTargetOwner().isEquivalentTo(ClassLoader.class))
                        && !allowed.contains(
                            access.getOriginOwner().getName()
                                + "#"
                                + access.getTarget().getName())))
        .as("classes below " + root + " use no reflection")
        .because("core never uses reflection");
  }

  static ArchRule noDefaultLocaleZoneOrCharset(String root) {
    return noClasses()
        .that(below(root))
        .should()
        .accessTargetWhere(
            oneOf(
                "java.util.Locale#getDefault",
                "java.time.ZoneId#systemDefault",
                "java.util.TimeZone#getDefault",
                "java.nio.charset.Charset#defaultCharset",
                "java.lang.String#toLowerCase()",
                "java.lang.String#toUpperCase()",
                "java.lang.String#format(String,Object[])",
                "java.lang.String#formatted",
                "java.lang.String#getBytes()",
                "java.lang.String#<init>(byte[])",
                "java.lang.String#<init>(byte[],int,int)",
                "java.io.PrintStream#printf(String,Object[])",
                "java.io.PrintStream#format(String,Object[])",
                "java.io.PrintStream#<init>(OutputStream)",
                "java.io.PrintStream#<init>(OutputStream,boolean)",
                "java.io.PrintWriter#printf(String,Object[])",
                "java.io.PrintWriter#format(String,Object[])",
                "java.io.PrintWriter#<init>(OutputStream)",
                "java.io.PrintWriter#<init>(OutputStream,boolean)",
                "java.io.InputStreamReader#<init>(InputStream)",
                "java.io.OutputStreamWriter#<init>(OutputStream)",
                "java.io.ByteArrayOutputStream#toString()",
                "java.util.Formatter#<init>()",
                "java.util.Formatter#<init>(Appendable)",
                "java.util.Scanner#<init>(InputStream)",
                "java.text.Collator#getInstance()",
                "java.text.BreakIterator#getWordInstance()",
                "java.time.format.DateTimeFormatter#ofPattern(String)",
                "java.time.format.DateTimeFormatter#ofLocalizedDate",
                "java.time.format.DateTimeFormatter#ofLocalizedDateTime",
                "java.time.format.DateTimeFormatterBuilder#toFormatter()"))
        .orShould()
        .dependOnClassesThat(
            named(
                "java.util.ResourceBundle",
                "java.text.MessageFormat",
                "java.text.NumberFormat",
                "java.text.DecimalFormat",
                "java.text.DateFormat",
                "java.text.SimpleDateFormat",
                "java.io.FileReader",
                "java.io.FileWriter"))
        .as("classes below " + root + " read no default locale, zone or charset")
        .because(EVERYWHERE);
  }

  static ArchRule noEnvironment(String root) {
    return noClasses()
        .that(below(root))
        .should()
        .accessTargetWhere(
            oneOf(
                "java.lang.System#getenv",
                "java.lang.System#getProperty",
                "java.lang.System#getProperties",
                "java.lang.System#setProperty",
                "java.lang.System#lineSeparator",
                "java.lang.Boolean#getBoolean",
                "java.lang.Integer#getInteger",
                "java.lang.Long#getLong",
                "java.lang.System#exit"))
        .orShould()
        .dependOnClassesThat(
            named("java.lang.Runtime", "java.lang.ProcessBuilder", "java.lang.ProcessHandle"))
        .as("classes below " + root + " read no environment")
        .because(EVERYWHERE);
  }

  // A property is named "Json" only where JSON is at home.
  static ArchRule noWordOfJson(String root) {
    return noClasses()
        .that(below(root))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("no.welfarelab.json..", "com.fasterxml..", "tools.jackson.."))
        .orShould(Naming.mention("json"))
        .orShould(Naming.mention("jackson"))
        .as("classes below " + root + " hold no word of JSON")
        .because("rules hold no word of JSON, and core holds none either");
  }

  static DescribedPredicate<JavaClass> below(String root) {
    return resideInAnyPackage(root + "..").as("below %s", root);
  }

  static DescribedPredicate<JavaClass> named(String... names) {
    Set<String> all = Set.of(names);
    return DescribedPredicate.describe(
        "one of " + String.join(", ", names), type -> all.contains(type.getName()));
  }

  // Members written owner#name, or owner#name(simple types of the parameters) for one overload.
  static DescribedPredicate<JavaAccess<?>> oneOf(String... members) {
    Set<String> all = Set.of(members);
    return describe(
        "one of " + String.join(", ", members),
        access -> {
          String name = access.getTargetOwner().getName() + "#" + access.getTarget().getName();
          return all.contains(name) || all.contains(name + parameters(access));
        });
  }

  private static String parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        ? target.getRawParameterTypes().stream()
            .map(JavaClass::getSimpleName)
            .collect(Collectors.joining(",", "(", ")"))
        : "";
  }

  private static DescribedPredicate<JavaAccess<?>> describe(
      String description, Predicate<JavaAccess<?>> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }
}
