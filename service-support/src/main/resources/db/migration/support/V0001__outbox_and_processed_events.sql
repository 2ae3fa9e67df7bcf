-- Events that wait to be published, in the order in which they are to be published.
create table outbox (
    id          bigint generated always as identity primary key,
    topic       text        not null,
    event_key   text        not null,
    event_id    uuid        not null,
    payload     text        not null, -- the event as JSON
    traceparent text        not null,
    created_at  timestamptz not null default now()
);

-- Events that a consumer has processed; written in the transaction of the effect.
create table processed_events (
    consumer     text        not null,
    event_id     uuid        not null,
    processed_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
