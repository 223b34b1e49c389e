package org.peerassessment.mapping.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.peerassessment.mapping.api.exchange.Preview.Encoding;

/**
 * A file's text. UTF-8 first; Windows-1252 only where that fails, because almost every file can be
 * read so, rightly or not: the preview says it.
 */
record FileText(String text, Encoding encoding) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * @throws NotReadable if it is no text, at the first sign that shows so
   */
  static FileText read(byte[] file) throws NotReadable {
    FileText found = decoded(file);
    String text = found.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f || c >= 0xfffe) {
        throw new NotReadable(line(text, i), 0, "exchange.file.control");
      }
    }
    if (text.isBlank()) {
      throw new NotReadable(0, 0, "exchange.file.empty");
    }
    return found;
  }

  private static FileText decoded(byte[] file) throws NotReadable {
    try {
      String text = decode(StandardCharsets.UTF_8, file);
      return new FileText(text.startsWith("\uFEFF") ? text.substring(1) : text, Encoding.UTF_8);
    } catch (CharacterCodingException older) {
      try {
        return new FileText(decode(WINDOWS, file), Encoding.WINDOWS_1252);
      } catch (CharacterCodingException neither) {
        throw new NotReadable(1, 0, "exchange.file.encoding");
      }
    }
  }

  private static String decode(Charset charset, byte[] file) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
  }

  /** The line, from 1, in which a place of a text lies. */
  static int line(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
