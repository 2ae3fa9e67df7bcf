-- What a point was made from: the books of its minute, or afterwards the trades of the minute before.
alter table points add column origin text not null default 'QUOTES' check (origin in ('QUOTES', 'BARS'));
alter table points alter column origin drop default;
comment on column points.price_points is 'its mid; made from bars, its last price';
comment on column points.future_price_points is 'its mid; made from bars, its last price';

-- Rebuilds of the history of a series from bars. One without an end belongs to the process that works on it.
create table rebuilds (
    rebuild_id    bigint generated always as identity primary key,
    series        text        not null, -- for example 01-6C
    started_at    timestamptz not null default now(), -- machine's time
    ended_at      timestamptz,          -- machine's time
    outcome       text        not null default 'RUNNING' check (outcome in ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
    bars          bigint      not null default 0, -- minutes of the series' puts and future that the archive had
    points        bigint      not null default 0, -- rows that stand in the history from this rebuild
    minutes       bigint      not null default 0, -- minutes with a trade of the future, in traded sessions
    first_minute  timestamptz,          -- market's time of the first of them
    last_minute   timestamptz,          -- market's time of the last of them
    error_code    text,
    error_message text,
    check ((outcome = 'RUNNING') = (ended_at is null)),
    check ((outcome = 'FAILED') = (error_code is not null))
);
create unique index one_rebuild_at_a_time on rebuilds ((true)) where outcome = 'RUNNING';
