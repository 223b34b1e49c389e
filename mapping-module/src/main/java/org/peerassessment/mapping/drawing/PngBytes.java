package org.peerassessment.mapping.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an image as PNG (ISO/IEC 15948). ImageIO tries five filters for each row, which takes most
 * of its time and gains nothing on lines and letters before one colour; here no row is filtered.
 */
final class PngBytes {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int BITS = 8;
  private static final int RED_GREEN_BLUE = 2;
  private static final int EACH = 3;

  /** Beyond it the time doubles, and the file hardly shrinks. */
  private static final int PRESSED = 3;

  private static final int BUFFER = 1 << 16;

  private PngBytes() {}

  /**
   * @param image of {@link BufferedImage#TYPE_3BYTE_BGR}, not cut from another
   */
  static byte[] of(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(SIGNATURE);
      chunk(out, "IHDR", head(image));
      chunk(out, "IDAT", dots(image));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new IllegalStateException("Writing in memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] head(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(image.getWidth());
    out.writeInt(image.getHeight());
    out.write(new byte[] {BITS, RED_GREEN_BLUE, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] dots(BufferedImage image) throws IOException {
    byte[] dots = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    byte[] row = new byte[1 + EACH * image.getWidth()]; // begins with 0: not filtered
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
    Deflater deflater = new Deflater(PRESSED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
      int from = 0;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int to = 1; to < row.length; to += EACH, from += EACH) {
          row[to] = dots[from + 2];
          row[to + 1] = dots[from + 1];
          row[to + 2] = dots[from];
        }
        out.write(row);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
