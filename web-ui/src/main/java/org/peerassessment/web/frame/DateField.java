package org.peerassessment.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.util.Map;

/** Backs the composite {@code pa:date}: three text fields, one {@link LocalDate}. */
@FacesComponent("pa.date")
public class DateField extends UIInput implements NamingContainer {
  private static final String FIRST = ":in";
  private static final String MONTH = ":month";
  private static final String YEAR = ":year";

  @Override
  public String getFamily() {
    return UINamingContainer.COMPONENT_FAMILY;
  }

  @Override
  public void decode(FacesContext context) {
    setValid(true); // otherwise a date once refused is refused, without a word, for ever
    String id = getClientId(context);
    Map<String, String> typed = context.getExternalContext().getRequestParameterMap();
    if (typed.containsKey(id + FIRST)) {
      setSubmittedValue(
          new DateParts(typed.get(id + FIRST), typed.get(id + MONTH), typed.get(id + YEAR)));
    }
  }

  @Override
  protected Object getConvertedValue(FacesContext context, Object submitted) {
    DateParts parts = (DateParts) submitted;
    String fault = parts.fault();
    if (fault != null) {
      String text = new Words().get(fault);
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
    return parts.date();
  }

  /** What the three fields show: as typed, or the value. */
  public DateParts getParts() {
    return getSubmittedValue() instanceof DateParts typed
        ? typed
        : DateParts.of((LocalDate) getValue());
  }
}
