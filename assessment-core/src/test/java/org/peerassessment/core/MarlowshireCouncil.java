package org.peerassessment.core;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.peerassessment.core.api.access.Accounts;
import org.peerassessment.core.api.access.Accounts.AccountView;
import org.peerassessment.core.api.access.RunAs;
import org.peerassessment.core.api.startup.Readiness;

/** The fictional demo council inside the server: who works there, and acting as one of them. */
@Dependent
public class MarlowshireCouncil {
  public static final String AMINA = "amina.okafor";
  public static final String SAM = "sam.hollis";
  public static final String RUTH = "ruth.adeyemi";
  public static final String THEO = "theo.brandt";
  public static final String INES = "ines.moreau";
  public static final String ADA = "ada.quill";

  @Inject private Readiness readiness;
  @Inject private Accounts accounts;

  /** Waits until the doors are open. */
  public void opens() throws InterruptedException {
    InsideTheCore.waitFor(readiness);
  }

  /** Does something as one of the people. */
  public static <T> T as(String userName, Callable<T> work) {
    try {
      return RunAs.user(userName, work);
    } catch (RuntimeException refusal) {
      throw refusal;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** As above, for what answers nothing. */
  public static void does(String userName, Runnable work) {
    as(
        userName,
        () -> {
          work.run();
          return null;
        });
  }

  /** The account's id. */
  public long idOf(String userName) {
    return as(ADA, accounts::list).stream()
        .filter(account -> account.userName().equals(userName))
        .mapToLong(AccountView::userId)
        .findFirst()
        .orElseThrow();
  }
}
