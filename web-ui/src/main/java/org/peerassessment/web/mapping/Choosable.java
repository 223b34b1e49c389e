package org.peerassessment.web.mapping;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;

/**
 * One question about a file: what a column tells, who somebody is, or what kind of place it is.
 *
 * @param <T> what is chosen
 */
public class Choosable<T extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String name;
  private final List<SelectItem> options;
  private T chosen;

  /**
   * @param options empty where the page has the same for all
   */
  Choosable(String id, String name, List<SelectItem> options, T chosen) {
    this.id = id;
    this.name = name;
    this.options = List.copyOf(options);
    this.chosen = chosen;
  }

  String id() {
    return id;
  }

  public String getName() {
    return name;
  }

  public List<SelectItem> getOptions() {
    return options;
  }

  public T getChosen() {
    return chosen;
  }

  public void setChosen(T chosen) {
    this.chosen = chosen;
  }
}
