package org.peerassessment.web.mapping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.peerassessment.mapping.api.ledger.TakeBack;
import org.peerassessment.mapping.api.map.PeerMap;
import org.peerassessment.mapping.api.map.PlaceUseView;
import org.peerassessment.mapping.api.map.TieView;
import org.peerassessment.web.frame.Forms;
import org.peerassessment.web.frame.Seen;

/** Says that a tie, or the use of a place, should not have been recorded. */
@Named("mapTakeBack")
@RequestScoped
public class TakeBackPage {
  @Inject private Address address;
  @Inject private PeerMap map;
  @Inject private Forms forms;
  @Inject private Seen seen;
  private TieView tie;
  private PlaceUseView use;
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
    return forms.attempt(this::takeBack, address.tables());
  }

  private void takeBack() {
    if (isTie()) {
      map.takeBackTie(new TakeBack(address.assessment(), tie.tieId(), seen.getShown(), why));
    } else {
      map.takeBackUse(new TakeBack(address.assessment(), use.useId(), seen.getShown(), why));
    }
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
