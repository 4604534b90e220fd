/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.rules.catalogue;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import no.welfarelab.core.ground.Id;
import no.welfarelab.core.service.Service;
import no.welfarelab.rules.rule.CaseOnDay;

/** Services as findings name them: by a code of the catalogue, never by what a case made up. */
final class ServiceCodes {
  private static final String UNLISTED = "UNLISTED_SERVICE";

  private final Set<Id<Service>> listed;

  private ServiceCodes(CaseOnDay seen) {
    listed =
        seen.policy().catalogue().services().stream()
            .map(Service::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  static String of(Id<Service> service, CaseOnDay seen) {
    return seen.shared(ServiceCodes.class, ServiceCodes::new).listed.contains(service)
        ? service.value()
        : UNLISTED;
  }

  /** In the order of their codes, each once; empty if there is none. */
  static String of(Collection<Id<Service>> services, CaseOnDay seen) {
    return services.stream()
        .map(service -> of(service, seen))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
