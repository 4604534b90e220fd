/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.examples;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.welfarelab.core.ground.Id;
import no.welfarelab.examples.cli.CommandLineTool;
import no.welfarelab.json.document.CaseJson;
import no.welfarelab.rules.catalogue.Rulebook;

// The published modules as their module-info says, found by a class of each on the class path.
final class Modules {
  private Modules() {}

  record Module(ModuleDescriptor descriptor) {

    String name() {
      return descriptor.name();
    }

    Set<String> exported() {
      return descriptor.exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    }

    Set<String> required() {
      return descriptor.requires().stream()
          .map(ModuleDescriptor.Requires::name)
          .collect(Collectors.toSet());
    }
  }

  static List<Module> all() {
    return Stream.of(Id.class, Rulebook.class, CaseJson.class, CommandLineTool.class)
        .map(Modules::of)
        .toList();
  }

  static Module of(Class<?> type) {
    try {
      Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return ModuleFinder.of(place).findAll().stream()
          .map(ModuleReference::descriptor)
          .map(Module::new)
          .findAny()
          .orElseThrow();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
