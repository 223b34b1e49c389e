package org.peerassessment.web.mapping;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.peerassessment.core.api.shared.Words;
import org.peerassessment.mapping.api.exchange.FileKind;
import org.peerassessment.mapping.api.exchange.MapImports;

/** A file that was sent, packed, between looking at what it brings and bringing it in. */
public final class KeptFile implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_NAME = 100;

  private final String name;
  private final FileKind kind;
  private final byte[] packed;

  private KeptFile(String name, FileKind kind, byte[] packed) {
    this.name = name;
    this.kind = kind;
    this.packed = packed;
  }

  /**
   * @param sent null, or without a name, where nothing was chosen, which the door refuses
   */
  static KeptFile of(Part sent, FileKind kind) {
    if (sent == null || nameOf(sent).isEmpty()) {
      return new KeptFile("", kind, null);
    }
    try (InputStream in = sent.getInputStream()) {
      // one more than is allowed, so that the door sees that it is too much
      byte[] bytes = in.readNBytes(MapImports.LARGEST_FILE + 1);
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
        zip.write(bytes);
      }
      return new KeptFile(nameOf(sent), kind, packed.toByteArray());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String nameOf(Part sent) {
    String name = Words.name(sent.getSubmittedFileName()).replaceAll("\\p{C}", "");
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
  }

  /** What a page says of it. */
  KeptFile withoutBytes() {
    return new KeptFile(name, kind, null);
  }

  /** Null where nothing was chosen, as on a page. */
  byte[] bytes() {
    if (packed == null) {
      return null;
    }
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return zip.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  FileKind kind() {
    return kind;
  }

  public String getName() {
    return name;
  }

  public FileKind getKind() {
    return kind;
  }
}
