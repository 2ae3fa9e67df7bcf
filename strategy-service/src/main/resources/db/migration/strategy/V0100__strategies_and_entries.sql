-- One row for each kind on each instrument of each account that was ever started: what it is, and what a restart must
-- not forget. The row is locked by whoever changes the strategy or makes an entry.
create table strategies (
    strategy_id                 text        primary key,
    kind                        text        not null,
    instrument                  text        not null,
    account                     text        not null,
    status                      text        not null check (status in ('RUNNING', 'STOPPED', 'FAILED')),
    status_reason               text        not null, -- for people; empty while it runs
    period_minutes              numeric     not null,
    threshold_percent           numeric     not null,
    buffer_percent              numeric     not null,
    interval_minutes            numeric     not null,
    monitoring_duration_seconds numeric     not null, -- without effect
    liquidation_delay_minutes   numeric     not null,
    min_max_interval_points     numeric     not null,
    quantity_contracts          bigint      not null,
    max_open_entries            integer     not null,
    loss_limit_krw              numeric,              -- null: one target, unless no_loss_limit
    no_loss_limit               boolean     not null,
    entries                     bigint      not null, -- intents issued
    last_entry_at               timestamptz,          -- the market's time
    started_by                  text        not null,
    started_at                  timestamptz not null, -- the machine's time
    version                     bigint      not null,
    unique (kind, instrument, account)
);

-- Who started or stopped what, with the whole row as it was then; never changed, never deleted.
create table strategy_changes (
    id            bigint generated always as identity primary key,
    strategy_id   text        not null references strategies,
    change        text        not null,
    changed_by    text        not null,
    changed_at    timestamptz not null, -- the machine's time
    no_loss_limit boolean     not null,
    strategy      jsonb       not null
);

-- The entries of strategies. One is open until its portfolio is closed, or its intent is completed without a fill.
create table entries (
    portfolio   text        primary key,
    strategy_id text        not null references strategies,
    intent_id   text        unique,               -- null when learnt from the portfolio only
    issued_at   timestamptz not null,             -- the market's time
    filled      boolean     not null default false,
    closed_at   timestamptz                       -- the market's time
);

create index entries_open on entries (strategy_id) where closed_at is null;
