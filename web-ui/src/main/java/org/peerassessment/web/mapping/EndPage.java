package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.peerassessment.mapping.api.ledger.End;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Says that a tie, or the use of a place, no longer holds. */
@Named("mapEndPage")
@RequestScoped
public class EndPage {
  @Inject private Address address;
  @Inject private PeerMap map;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private TieView tie;
  private PlaceUseView use;
  private LocalDate lastDay;
  private String why;

  @PostConstruct
  void read() {
    if (isTie()) {
      tie = map.tie(address.assessment(), address.id("tie"));
      seen.at(tie.statement());
    } else {
      use = map.use(address.assessment(), address.id("use"));
      seen.at(use.statement());
    }
  }

  public boolean isTie() {
    return address.has("tie");
  }

  public TieView getShownTie() {
    return tie;
  }

  public PlaceUseView getShownUse() {
    return use;
  }

  public String save() {
    return forms.attempt(this::end, address.tables());
  }

  private void end() {
    if (isTie()) {
      map.endTie(new End(address.assessment(), tie.tieId(), seen.getShown(), lastDay, why));
    } else {
      map.endUse(new End(address.assessment(), use.useId(), seen.getShown(), lastDay, why));
    }
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
