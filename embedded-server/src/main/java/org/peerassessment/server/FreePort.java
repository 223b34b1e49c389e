package org.peerassessment.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
public final class FreePort {

  private FreePort() {}

  /** A port on 127.0.0.1 that nothing listens on at this moment. */
  public static int any() {
    try (ServerSocket socket = bind("127.0.0.1", 0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StartFailure("No free port on 127.0.0.1: " + e.getMessage(), e);
    }
  }

  /** Whether this address and port could be listened on now. */
  static boolean isFree(String address, int port) {
    try (ServerSocket socket = bind(address, port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private static ServerSocket bind(String address, int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    return socket;
  }
}
