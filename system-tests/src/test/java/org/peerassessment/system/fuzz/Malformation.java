package org.peerassessment.system.fuzz;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.peerassessment.system.http.Answer;
import org.peerassessment.system.http.Form;
import org.peerassessment.system.http.Session;

/** One way to spoil a request to one page; what exactly is wrong is drawn from the seed. */
enum Malformation {
  /** Every field of a form left out, view state kept. */
  FIELDS_MISSING {
    @Override
    Answer send(Session session, String page, Random random) {
      Form form = form(session, page, random);
      String body =
          form.encoded()
              .lines()
              .flatMap(l -> List.of(l.split("&")).stream())
              .filter(field -> field.startsWith("jakarta.faces") || random.nextInt(3) == 0)
              .reduce((a, b) -> a + "&" + b)
              .orElse("");
      return session.post(form.action(), body + press(form, random));
    }
  },
  /** One field far longer than any limit. */
  OVERSIZED {
    @Override
    Answer send(Session session, String page, Random random) {
      return spoiled(session, page, random, "x".repeat(5_000 + random.nextInt(400_000)));
    }
  },
  /** A value of another kind than asked: text for a number, an odd date, a choice not offered. */
  WRONG_TYPE {
    @Override
    Answer send(Session session, String page, Random random) {
      return spoiled(session, page, random, Oddities.value(random));
    }
  },
  /** Ids in the address that belong to nobody, to others, or are no ids. */
  FOREIGN_ID {
    @Override
    Answer send(Session session, String page, Random random) {
      String names = "a id member person tie place context task plan version user agency key";
      List<String> each = List.of(names.split(" "));
      StringBuilder query = new StringBuilder("?a=" + encode(Oddities.id(random)));
      for (int i = 0; i < random.nextInt(3); i++) {
        query.append('&').append(each.get(random.nextInt(each.size())));
        query.append('=').append(encode(Oddities.id(random)));
      }
      return session.get(page + query);
    }
  },
  /** A view state that the server never gave, or gave to somebody else, or none. */
  BROKEN_VIEW_STATE {
    @Override
    Answer send(Session session, String page, Random random) {
      Form form = form(session, page, random);
      List<String> states =
          List.of("", "stateless", "1:1", "-1:-9", "null", "%00", "a".repeat(9_000), "e1s1", "£:€");
      String state = states.get(random.nextInt(states.size()));
      String body =
          form.encoded().replaceAll("jakarta.faces.ViewState=[^&]*", "")
              + (random.nextBoolean() ? "&jakarta.faces.ViewState=" + encode(state) : "");
      return session.post(page, body + press(form, random));
    }
  },
  /** A form's answers, page state and all, in the address of the page. */
  SENT_BY_READING {
    @Override
    Answer send(Session session, String page, Random random) {
      Form form = form(session, page, random);
      String joined = page + (page.contains("?") ? "&" : "?");
      return session.get(joined + form.encoded() + press(form, random));
    }
  },
  /** A method that no page has. */
  UNKNOWN_METHOD {
    @Override
    Answer send(Session session, String page, Random random) {
      List<String> methods =
          List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "LOCK", "FOO", "HEAD");
      return session.send(
          HttpRequest.newBuilder(session.base().resolve(page))
              .method(
                  methods.get(random.nextInt(methods.size())),
                  HttpRequest.BodyPublishers.ofString("a=1")));
    }
  },
  /** Addresses that try to leave the folder of pages or to reach what is not one. */
  PATH_TRICK {
    @Override
    Answer send(Session session, String page, Random random) {
      List<Supplier<String>> tricks =
          List.of(
              () -> page + "/",
              () -> page + ";jsessionid=0",
              () -> page + "%00",
              () -> page.replace(".xhtml", ".xhtml%3f"),
              () -> page.replace(".xhtml", ".XHTML"),
              () -> page.replace(".xhtml", ".jsf"),
              () -> page.replace(".xhtml", ""),
              () -> "x/..;/" + page,
              () -> "x/%2e%2e/" + page,
              () -> "%2e%2e/%2e%2e/WEB-INF/web.xml",
              () -> "WEB-INF/web.xml",
              () -> "WEB-INF/templates/page.xhtml",
              () -> "META-INF/persistence.xml",
              () -> "resources/pa/text.xhtml",
              () -> "jakarta.faces.resource/" + encode("../WEB-INF/web.xml") + ".xhtml",
              () -> "jakarta.faces.resource/text.xhtml.xhtml?ln=pa",
              () -> "jakarta.faces.resource/suite.css.xhtml?ln=" + encode("../../WEB-INF"),
              () -> "jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x",
              () -> session.base() + "/" + page,
              () -> "metrics",
              () -> "health",
              () -> "openapi");
      return session.get(escape(tricks.get(random.nextInt(tricks.size())).get()));
    }
  },
  /** Bytes that are not what the header says they are. */
  ODD_ENCODING {
    @Override
    Answer send(Session session, String page, Random random) {
      List<String> types =
          List.of(
              "application/x-www-form-urlencoded; charset=UTF-7",
              "application/x-www-form-urlencoded; charset=nowhere",
              "multipart/form-data; boundary=x",
              "multipart/form-data",
              "application/json",
              "text/xml",
              "x");
      List<String> bodies =
          List.of(
              "%", "%zz=%u0041", "a=%ff%fe%00", "--x\r\n\r\n", "{\"a\":", "<!DOCTYPE a>", "=&=&");
      return session.send(
          HttpRequest.newBuilder(session.base().resolve(page))
              .header("Content-Type", types.get(random.nextInt(types.size())))
              .POST(
                  HttpRequest.BodyPublishers.ofString(bodies.get(random.nextInt(bodies.size())))));
    }
  },
  /** Headers that are too long, too many, or say nonsense. */
  ODD_HEADER {
    @Override
    Answer send(Session session, String page, Random random) {
      Map<String, String> headers =
          Map.of(
              "Accept-Language", "xx-YY;q=z, " + "a,".repeat(300),
              "Accept", "*".repeat(3_000),
              "Faces-Request", "partial/ajax",
              "X-Forwarded-For", "\"'<script>",
              "Range", "bytes=9-1,-,zz",
              "If-Modified-Since", "the day before",
              "Referer", "http://elsewhere.example/" + "r".repeat(4_000),
              "Origin", "null");
      List<String> names = new ArrayList<>(headers.keySet());
      String name = names.get(random.nextInt(names.size()));
      return session.send(
          HttpRequest.newBuilder(session.base().resolve(page)).header(name, headers.get(name)));
    }
  };

  abstract Answer send(Session session, String page, Random random);

  private static Answer spoiled(Session session, String page, Random random, String value) {
    Form form = form(session, page, random);
    List<String> names =
        java.util.stream.Stream.concat(
                form.fields().keySet().stream(), form.choices().keySet().stream())
            .filter(name -> !name.startsWith("jakarta.faces"))
            .toList();
    String body = form.encoded();
    if (!names.isEmpty()) {
      String name = names.get(random.nextInt(names.size()));
      body += "&" + encode(name) + "=" + encode(value);
    }
    return session.post(form.action(), body + press(form, random));
  }

  /** A form of the page as this person sees it, or one with nothing in it. */
  private static Form form(Session session, String page, Random random) {
    List<Form> forms =
        session.get(page).forms().stream()
            .filter(f -> !f.buttons().containsKey("Sign out"))
            .toList();
    return forms.isEmpty()
        ? new Form(page, Map.of(), Map.of(), Map.of())
        : forms.get(random.nextInt(forms.size()));
  }

  private static String press(Form form, Random random) {
    List<String> buttons = List.copyOf(form.buttons().keySet());
    if (buttons.isEmpty()) {
      return "";
    }
    String text = buttons.get(random.nextInt(buttons.size()));
    return "&" + encode(form.buttons().get(text)) + "=" + encode(text);
  }

  private static String escape(String path) {
    return path.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
