package org.peerassessment.web.mapping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.peerassessment.core.api.people.People;
import org.peerassessment.core.api.shared.NotAccepted;
import org.peerassessment.core.api.shared.Reason;
import org.peerassessment.mapping.api.exchange.BringIn;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.ImportFile;
import org.peerassessment.mapping.api.exchange.MapImports;
import org.peerassessment.mapping.api.exchange.Preview;
import org.peerassessment.web.frame.Focus;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Words;

/**
 * Brings a file into the map: shows what it would bring, then brings that in. The session keeps the
 * file as it came, the page what was chosen; the preview is made anew each time.
 */
@Named("mapImport")
@ViewScoped
public class ImportPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Address address;
  @Inject private MapImports imports;
  @Inject private Focus focus;
  @Inject private Forms forms;
  @Inject private Words words;
  @Inject private ImportPreview shown;
  @Inject private KeptFiles files;
  private final ImportChoices choices = new ImportChoices();
  private final UnsaidForm unsaid = new UnsaidForm();
  private FileKind kind;
  private KeptFile kept;
  private long keptAs;
  private String previewed = "";
  private boolean ready;
  private transient Part file;

  /** Reads another file. */
  public void read() {
    kept = null;
    choices.forget();
    KeptFile sent = KeptFile.of(file, kind);
    try {
      show(imports.preview(command(sent)));
      keptAs = files.keep(sent);
      kept = sent.withoutBytes();
    } catch (NotAccepted refused) {
      refused.reasons().forEach(forms::show);
    }
  }

  /** Looks at the same file again, understood as was chosen. */
  public void look() {
    if (isStillThere()) {
      show(imports.preview(command(files.get(keptAs))));
    }
  }

  private boolean isStillThere() {
    boolean there = files.get(keptAs) != null;
    if (!there) {
      kept = null;
      forms.show(Reason.of("exchange.file.another"));
    }
    return there;
  }

  private void show(Preview preview) {
    shown.show(preview);
    choices.read(preview, shown);
    previewed = preview.digest();
    ready = preview.ready();
    focus.on(preview.errors().isEmpty() ? "brings" : "errors");
  }

  public String bringIn() {
    if (!isStillThere()) {
      return null;
    }
    String next = forms.attemptSaying(this::broughtIn, address.page("tables"));
    if (next == null) {
      look();
    }
    return next;
  }

  private Reason broughtIn() {
    Preview.Counts counts = imports.bringIn(new BringIn(command(files.get(keptAs)), previewed));
    return Reason.of(
        "exchange.import.done", counts.ties(), counts.uses(), counts.people(), counts.places());
  }

  private ImportFile command(KeptFile of) {
    return new ImportFile(
        address.assessment(),
        of.kind(),
        of.bytes(),
        choices.columns(),
        unsaid.said(),
        choices.people(),
        choices.places());
  }

  /** Whether a file has been read that can be looked at again. */
  public boolean isFileThere() {
    return kept != null;
  }

  /**
   * Whether what was shown last can be brought in. The page keeps it, because its button has to be
   * there when the form comes back and no preview has been made yet.
   */
  public boolean isReady() {
    return ready;
  }

  public KeptFile getKept() {
    return kept;
  }

  public ImportChoices getChoices() {
    return choices;
  }

  public UnsaidForm getUnsaid() {
    return unsaid;
  }

  /** How much a file may hold, in a sentence. */
  public String getLimits() {
    return words.of(
        "exchange.import.limits",
        MapImports.LARGEST_FILE / MapImports.MEGABYTE,
        People.MOST,
        MapImports.MOST);
  }

  public FileKind getKind() {
    return kind;
  }

  public void setKind(FileKind chosen) {
    kind = chosen;
  }

  public FileKind[] getKinds() {
    return FileKind.values();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part sent) {
    file = sent;
  }
}
