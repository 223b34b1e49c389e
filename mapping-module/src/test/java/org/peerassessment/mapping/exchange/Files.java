package org.peerassessment.mapping.exchange;

import java.nio.charset.StandardCharsets;

/** Good files, which tests read or break. */
public final class Files {
  public static final String TIES =
      """
      person A,person B,kind,direction,strength,how it came,voice,who says,reliability,from,to
      Dara Example,Alex Beispiel,friend,none,strong,"Same form, year 7",school,Form tutor,first hand,2026-09-01,
      Dara Example,Alex Beispiel,harmful influence,A_TO_B,some,,police,Police log,documented,01/10/2026,02/10/2026
      Dara Example,Kai Neumann,online contact,none,weak,=SUM(1),youth work,Youth worker,second hand,,
      """;

  public static final String USES =
      """
      person;place;times;who else;safety;voice;who says;reliability;from;to
      Dara Example;Example Park;"Fridays; after school";Older boys;mixed;school;Form tutor;first hand;2026-09-01;
      Alex Beispiel;Example Park;;;safe;school;Form tutor;first hand;;
      """;

  public static final String PEOPLE =
      """
      given name,family name,date of birth
      Dara,Example,
      Kai,Neumann,2011-05-01
      """;

  public static final String GRAPHML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="l" for="node" attr.name="label" attr.type="string"/>
        <key id="nk" for="node" attr.name="kind" attr.type="string"/>
        <key id="k" for="edge" attr.name="kind" attr.type="string"/>
        <key id="w" for="edge" attr.name="weight" attr.type="double"/>
        <key id="s" for="edge" attr.name="start" attr.type="string"/>
        <key id="e" for="edge" attr.name="end" attr.type="string"/>
        <key id="v" for="edge" attr.name="voice" attr.type="string"/>
        <key id="y" for="edge" attr.name="whoSays" attr.type="string"/>
        <key id="r" for="edge" attr.name="reliability" attr.type="string"/>
        <key id="f" for="edge" attr.name="safety" attr.type="string"/>
        <graph edgedefault="undirected">
          <node id="n1"><data key="l">Dara Example</data></node>
          <node id="n2"><data key="l">Alex Beispiel</data></node>
          <node id="n3"><data key="l">Example Park</data><data key="nk">place</data></node>
          <edge source="n1" target="n2"><data key="k">friend</data><data key="w">3.0</data><data key="s">2026-01-01</data><data key="e">2026-03-01</data><data key="v">school</data><data key="y">Tutor</data><data key="r">first hand</data></edge>
          <edge source="n1" target="n2" directed="true"><data key="k">friend</data><data key="w">1</data><data key="s">2026-06-01</data><data key="v">school</data><data key="y">Tutor</data><data key="r">first hand</data></edge>
          <edge source="n1" target="n3"><data key="f">safe</data><data key="v">school</data><data key="y">Tutor</data><data key="r">first hand</data></edge>
        </graph>
      </graphml>
      """;

  private Files() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
