package org.peerassessment.core.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.context.ContextView;

/** The contexts of one assessment by id, in their order: to check and to name references. */
public final class ContextNames {
  private final Map<Long, String> names = new LinkedHashMap<>();

  private ContextNames() {}

  public static ContextNames of(List<ContextView> contexts) {
    ContextNames made = new ContextNames();
    contexts.forEach(c -> made.names.put(c.contextId(), c.name()));
    return made;
  }

  public boolean has(Long contextId) {
    return names.containsKey(contextId);
  }

  /** The name, or empty for none. */
  public String name(Long contextId) {
    return names.getOrDefault(contextId, "");
  }

  /** Ids in the assessment's order. */
  public List<Long> ids() {
    return List.copyOf(names.keySet());
  }
}
