package io.mireu.ls.http;

import io.mireu.ls.wire.PageKey;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** POSTs to one LS server over pooled connections; orders over connections of their own and never twice. */
public final class LsHttp implements AutoCloseable {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    /** Shorter than the keep-alive of common servers, so that an order does not meet a connection that is just closing. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);

    private final String base;
    private final OkHttpClient reads;
    private final OkHttpClient orders;
    private volatile boolean closed;

    public LsHttp(URI restUrl, LsHttpSettings settings) {
        String url = restUrl.toString();
        base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        reads = client(settings.connectTimeout(), settings.readTimeout());
        orders = client(settings.connectTimeout(), settings.orderTimeout());
    }

    /** Sends a read; it may be repeated by the caller. */
    public HttpAnswer read(RestCall call, String token) throws SendFailure {
        return send(reads, request(call, token), false);
    }

    /** Sends an order, at most once whatever happens. A connection found dead before that is replaced by a new one. */
    public HttpAnswer order(RestCall call, String token) throws SendFailure {
        try {
            return send(orders, request(call, token), true);
        } catch (SendFailure e) {
            if (e.mayHaveBeenSent() || !(e.getCause() instanceof StaleConnection)) {
                throw e;
            }
            orders.connectionPool().evictAll();
            return send(orders, request(call, token), true);
        }
    }

    /** Posts a form, as the token endpoints want it. */
    public HttpAnswer form(String path, Map<String, String> fields) throws SendFailure {
        FormBody.Builder form = new FormBody.Builder();
        fields.forEach(form::add);
        return send(reads, new Request.Builder().url(base + path).post(form.build()), false);
    }

    @Override
    public void close() {
        closed = true;
        for (OkHttpClient client : new OkHttpClient[] {reads, orders}) {
            client.dispatcher().cancelAll();
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    private HttpAnswer send(OkHttpClient client, Request.Builder request, boolean single) throws SendFailure {
        if (closed) {
            // Who waited for a turn meanwhile must not send after the end.
            throw new SendFailure(false, new IOException("closed"));
        }
        OnceOnly.Passage passage = new OnceOnly.Passage(single);
        Call call = client.newCall(request.tag(OnceOnly.Passage.class, passage).build());
        try {
            return Thread.currentThread().isVirtual() ? answer(call) : interruptibly(call);
        } catch (IOException e) {
            throw new SendFailure(passage.passed(), e);
        }
    }

    private static HttpAnswer answer(Call call) throws IOException {
        try (Response response = call.execute()) {
            return new HttpAnswer(
                    response.code(), page(response), response.body().string());
        }
    }

    /** A platform thread that waits in a socket cannot be interrupted: a virtual one waits in its place. */
    private static HttpAnswer interruptibly(Call call) throws IOException {
        FutureTask<HttpAnswer> answer = new FutureTask<>(() -> answer(call));
        Thread.ofVirtual().name("ls-http").start(answer);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    call.cancel();
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof IOException failure) {
                        throw failure;
                    }
                    throw new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Request.Builder request(RestCall call, String token) {
        return new Request.Builder()
                .url(base + call.path())
                .header("authorization", "Bearer " + token)
                .header("tr_cd", call.trCode())
                .header("tr_cont", call.page().trCont())
                .header("tr_cont_key", call.page().key())
                .header("mac_address", "")
                .post(RequestBody.create(call.body(), JSON));
    }

    private static PageKey page(Response response) {
        String key = response.header("tr_cont_key", "");
        return new PageKey("Y".equals(response.header("tr_cont")), key == null ? "" : key.strip());
    }

    private static OkHttpClient client(Duration connect, Duration call) {
        return new OkHttpClient.Builder()
                .connectTimeout(connect)
                .readTimeout(call)
                .writeTimeout(call)
                .callTimeout(call)
                .protocols(List.of(Protocol.HTTP_1_1))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectionPool(new ConnectionPool(5, KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS))
                .addNetworkInterceptor(new OnceOnly())
                .build();
    }
}
