package org.peerassessment.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {
  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context = new Bare();

  @Test
  void aComponentIsReadAsAProperty() {
    Faults.Fault fault = new Faults.Fault("Write an answer here.", "#f:label:in");
    assertEquals("#f:label:in", resolver.getValue(context, fault, "href"));
    assertTrue(context.isPropertyResolved());
    assertEquals(String.class, resolver.getType(context, fault, "text"));
    assertTrue(resolver.isReadOnly(context, fault, "text"));
  }

  @Test
  void whatIsNoComponentIsLeftToOthers() {
    assertNull(resolver.getValue(context, new Faults.Fault("", ""), "nothing"));
    assertNull(resolver.getValue(context, "a string", "length"));
    assertNull(resolver.getValue(context, null, "t"));
    assertFalse(context.isPropertyResolved());
  }

  @Test
  void aRecordIsNotWritten() {
    Faults.Fault fault = new Faults.Fault("", "");
    assertThrows(
        PropertyNotWritableException.class, () -> resolver.setValue(context, fault, "text", "x"));
  }

  private static final class Bare extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
