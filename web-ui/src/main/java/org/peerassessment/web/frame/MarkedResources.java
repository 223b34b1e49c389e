package org.peerassessment.web.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Ends the address of a style sheet, script or picture with a mark of its content, so that after an
 * upgrade no browser goes on with the file it kept from before.
 */
public class MarkedResources extends ResourceHandlerWrapper {
  private final Map<String, String> marks = new ConcurrentHashMap<>();

  public MarkedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name) {
    return marked(super.createResource(name));
  }

  @Override
  public Resource createResource(String name, String library) {
    return marked(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return marked(super.createResource(name, library, contentType));
  }

  private Resource marked(Resource file) {
    return file == null || file.getResourceName().endsWith(".xhtml") ? file : new Marked(file);
  }

  private String mark(Resource file) {
    return marks.computeIfAbsent(
        file.getLibraryName() + '/' + file.getResourceName(), name -> contentMark(file));
  }

  private static String contentMark(Resource file) {
    try (InputStream content = file.getInputStream()) {
      CRC32 sum = new CRC32();
      sum.update(content.readAllBytes());
      return Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Marked extends ResourceWrapper {
    Marked(Resource file) {
      super(file);
    }

    @Override
    public String getRequestPath() {
      String path = super.getRequestPath();
      return path + (path.indexOf('?') < 0 ? '?' : '&') + "c=" + mark(getWrapped());
    }
  }
}
