package org.peerassessment.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.peerassessment.core.api.people.Likely;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.people.PersonDetail;
import org.peerassessment.core.api.people.Scheme;
import org.peerassessment.web.frame.AssessmentBean;
import org.peerassessment.web.frame.Numbers;
import org.peerassessment.web.frame.Once;
import org.peerassessment.web.frame.Words;

/** Who a person is, from parameter {@code person}; and who may be the same. */
@Named
@RequestScoped
public class PersonPage {
  @Inject @RequestParameterMap private Map<String, String> parameters;
  @Inject private AssessmentBean assessment;
  @Inject private People people;
  @Inject private Words words;
  private final Once<PersonDetail> detail =
      new Once<>(
          () -> people.detail(assessment.getId(), Numbers.recordId(parameters.get("person"))));
  private final Once<List<Likely>> likely =
      new Once<>(
          () ->
              assessment.isMayWrite()
                  ? people.likely(assessment.getId(), getPersonId())
                  : List.of());

  /**
   * As the person is known now: an address from before two records were made one leads here too.
   *
   * @throws org.peerassessment.core.api.shared.NoSuchRecord if the parameter is nobody's number
   */
  public long getPersonId() {
    return getDetail().person().personId();
  }

  public PersonDetail getDetail() {
    return detail.get();
  }

  public List<Likely> getLikely() {
    return likely.get();
  }

  public List<Scheme> getSchemes() {
    return Arrays.asList(Scheme.values());
  }

  /** The number by that scheme, as people write it down; or that it is not known. */
  public String number(Scheme scheme) {
    String number = getDetail().identifiers().get(scheme);
    if (number == null) {
      return words.of("people.unknown");
    }
    return scheme == Scheme.NHS ? number.replaceFirst("(...)(...)(....)", "$1 $2 $3") : number;
  }

  /** What somebody likely has in common with the person. */
  public String because(Likely other) {
    return Offers.because(other, words);
  }

  /** Which assessments name somebody likely. */
  public String where(Likely other) {
    return String.join(", ", other.numbers());
  }
}
