package io.mireu.ls.websocket;

import java.io.IOException;
import java.net.URI;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Opens connections to one WebSocket address. */
public final class FrameSockets implements AutoCloseable {
    private final Request request;
    private final OkHttpClient client;

    public FrameSockets(URI url, LsRealtimeSettings settings) {
        // A guide reports that the venue's firewall drops handshakes without these two headers.
        request = new Request.Builder()
                .url(url.toString())
                .header("User-Agent", "mireu-ls-openapi")
                .header("Accept-Language", "ko-KR")
                .build();
        client = new OkHttpClient.Builder()
                .connectTimeout(settings.connectTimeout())
                .pingInterval(settings.pingInterval())
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .addInterceptor(FrameSockets::withoutCompression)
                .build();
    }

    /** The client offers compression by itself. It costs both sides more time than all that is done with a frame. */
    private static Response withoutCompression(Interceptor.Chain chain) throws IOException {
        return chain.proceed(chain.request()
                .newBuilder()
                .removeHeader("Sec-WebSocket-Extensions")
                .build());
    }

    /** Starts a connection; what becomes of it is told to the events. */
    public FrameSocket open(FrameSocket.Events events) {
        FrameSocket socket = new FrameSocket(events);
        socket.attach(client.newWebSocket(request, socket.new Listener()));
        return socket;
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
