-- Runs of the jobs that collect regularly. A run without an end belongs to a process that works on it, or that died.
create table collection_runs (
    run_id        bigint generated always as identity primary key,
    job           text        not null, -- for example daily-bars
    trigger       text        not null check (trigger in ('SCHEDULE', 'MANUAL', 'START')),
    due_at        timestamptz,          -- market's time of the schedule that it serves; null when only asked for by hand
    as_of         timestamptz not null, -- market's time at its start
    started_at    timestamptz not null default now(), -- machine's time
    ended_at      timestamptz,          -- machine's time
    outcome       text        not null default 'RUNNING' check (outcome in ('RUNNING', 'DONE', 'FAILED', 'INTERRUPTED')),
    rows          bigint      not null default 0, -- values that were new or different
    error_code    text,
    error_message text,
    check ((outcome = 'RUNNING') = (ended_at is null)),
    check ((outcome = 'FAILED') = (error_code is not null))
);
create unique index one_run_of_a_job_at_a_time on collection_runs (job) where outcome = 'RUNNING';
create index collection_runs_latest on collection_runs (job, run_id desc);

-- Rates as published for a day.
create table rates (
    name             text        not null, -- the venue's symbol, for example KIR@CD91
    rate_date        date        not null,
    percent_per_year numeric     not null,
    recorded_at      timestamptz not null default now(), -- machine's time of the last change
    primary key (name, rate_date)
);

-- One session of one instrument.
create table daily_bars (
    instrument              text        not null,
    trade_date              date        not null,
    market                  text        not null check (market in ('DAY', 'NIGHT')),
    open_points             numeric     not null,
    high_points             numeric     not null,
    low_points              numeric     not null,
    close_points            numeric     not null,
    volume_contracts        bigint      not null,
    open_interest_contracts bigint,
    recorded_at             timestamptz not null default now(), -- machine's time of the last change
    primary key (instrument, trade_date, market)
);

-- Open contracts, a row for each change.
create table open_interest (
    instrument              text        not null,
    trade_date              date        not null,
    observed_at             timestamptz not null, -- market's time
    open_interest_contracts bigint      not null,
    recorded_at             timestamptz not null default now(), -- machine's time
    primary key (instrument, trade_date, observed_at)
);

-- What a group of investors had bought and sold in a session so far, a row for each change that was recorded.
create table investor_flows (
    subject          text        not null, -- what was traded, as the venue groups it
    investor         text        not null, -- the venue's code of the group
    trade_date       date        not null,
    market           text        not null check (market in ('DAY', 'NIGHT')),
    observed_at      timestamptz not null, -- market's time
    bought_contracts bigint      not null,
    sold_contracts   bigint      not null,
    bought_value     bigint      not null, -- in the venue's unit, which it does not tell
    sold_value       bigint      not null, -- in the venue's unit, which it does not tell
    recorded_at      timestamptz not null default now(), -- machine's time
    primary key (subject, investor, trade_date, market, observed_at)
);
create index investor_flows_of_day on investor_flows (trade_date);
