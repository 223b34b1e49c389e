package org.peerassessment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Long lists page by page. Which page of which list is shown stands in the address, under the name
 * of the list, so that a page can be gone back to and handed on.
 */
@Named("paging")
@RequestScoped
public class Paging {
  /** Rows on one page. */
  static final int SIZE = 50;

  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private HttpServletRequest request;

  /**
   * The rows that are shown.
   *
   * @param name of the list in the address: letters, and the id of where it begins on the page
   */
  public <T> List<T> of(String name, List<T> all) {
    return rows(all, at(name, all));
  }

  /** Which page is shown, from 0; the last where one behind it is asked for. */
  public int at(String name, List<?> all) {
    return Math.min(Numbers.page(parameters.get(name)), pages(all) - 1);
  }

  /** How many pages there are; never none. */
  public int pages(List<?> all) {
    return Math.max(1, (all.size() + SIZE - 1) / SIZE);
  }

  /** Address of another page of one list; whatever else the address says stays as it is. */
  public String to(String name, int page) {
    return address(request.getQueryString(), name, page);
  }

  static <T> List<T> rows(List<T> all, int page) {
    int from = page * SIZE;
    return all.subList(from, Math.min(from + SIZE, all.size()));
  }

  static String address(String query, String name, int page) {
    Stream<String> others =
        Arrays.stream(query == null ? new String[0] : query.split("&"))
            .filter(one -> !one.isEmpty() && !one.startsWith(name + "="));
    return Stream.concat(others, Stream.of(name + "=" + page))
        .collect(Collectors.joining("&", "?", "#" + name));
  }
}
