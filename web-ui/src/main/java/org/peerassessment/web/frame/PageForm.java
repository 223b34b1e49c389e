package org.peerassessment.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.omnifaces.component.input.Form;
import org.peerassessment.web.drafts.FormName;
import org.primefaces.context.PrimeFacesContext;

/**
 * Stands in for {@code h:form}: posts to the address the page was opened with, so that its
 * parameters, such as which assessment, are there again; and sends the page's nonce back, which
 * PrimeFaces asks for and adds by itself only on pages with its own components; and says under
 * which name the page's script keeps its draft.
 */
public class PageForm extends Form {
  private static final String NONCE = "primefaces.nonce";

  @Override
  public boolean isUseRequestURI() {
    return true;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    FormName.ofPage(context, getId())
        .ifPresent(name -> getPassThroughAttributes().put("data-draft", name));
    super.encodeBegin(context);
    ResponseWriter writer = context.getResponseWriter();
    writer.startElement("input", null);
    writer.writeAttribute("type", "hidden", null);
    writer.writeAttribute("name", NONCE, null);
    writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
    writer.endElement("input");
  }
}
