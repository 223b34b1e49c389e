package org.peerassessment.web.security;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** An answer of which nothing leaves the server before it is let go. */
final class HeldResponse extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final ServletOutputStream stream = new HeldStream();
  private PrintWriter writer;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  /** Sends what was held. */
  void letGo() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (held.size() > 0) {
      getResponse().setContentLength(held.size());
      held.writeTo(getResponse().getOutputStream());
    }
  }

  /** Whatever was written before is not part of it. */
  @Override
  public void sendRedirect(String location) throws IOException {
    resetBuffer();
    super.sendRedirect(location);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(held, getCharacterEncoding()));
    }
    return writer;
  }

  @Override
  public void flushBuffer() {
    // held, whoever wants it sent
  }

  @Override
  public void setBufferSize(int size) {
    // as large as the page
  }

  @Override
  public void setContentLength(int length) {
    // set once all is known
  }

  @Override
  public void setContentLengthLong(long length) {
    // set once all is known
  }

  @Override
  public void resetBuffer() {
    if (writer != null) {
      writer.flush();
    }
    held.reset();
  }

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
    writer = null;
  }

  private final class HeldStream extends ServletOutputStream {
    @Override
    public void write(int oneByte) {
      held.write(oneByte);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      held.write(bytes, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("A page is written at once");
    }
  }
}
