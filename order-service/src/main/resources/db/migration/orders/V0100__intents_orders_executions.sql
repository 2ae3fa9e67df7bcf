-- One row per account. Every change of an account's orders locks its row first, so that all of them happen one after another.
create table accounts (
    account text primary key
);

-- What we were asked to do, the refused too.
create table intents (
    intent_id   text        primary key,
    sequence    bigint      generated always as identity, -- order of arrival
    account     text        not null,
    portfolio   text        not null,
    purpose     text        not null check (purpose in ('OPEN', 'LIQUIDATE')),
    status      text        not null check (status in ('DENIED', 'WORKING', 'COMPLETE', 'INCOMPLETE')),
    intent      jsonb       not null,
    event_id    uuid        not null, -- of the event that asked
    trigger_received_at timestamptz, -- receipt of the market event behind it, the machine's time
    issued_at   timestamptz not null, -- when it was asked, the machine's time
    received_at timestamptz not null, -- when it was stored, the machine's time
    ended_at    timestamptz           -- the machine's time
);

-- One order for each leg of an intent.
create table orders (
    order_id              text        primary key,
    intent_id             text        not null references intents,
    leg_number            smallint    not null check (leg_number >= 0),
    account               text        not null,
    portfolio             text        not null,
    instrument            text        not null,
    side                  text        not null check (side in ('BUY', 'SELL')),
    order_type            text        not null check (order_type in ('MARKET', 'LIMIT')),
    quantity_contracts    bigint      not null check (quantity_contracts > 0),
    limit_price_points    numeric,    -- exactly for a limit order
    status                text        not null,
    filled_contracts      bigint      not null check (filled_contracts between 0 and quantity_contracts),
    sent_at               timestamptz, -- claimed for sending, the machine's time
    sent_market_at        timestamptz, -- the same moment by the market's clock
    trade_date            date,        -- the trading day it was sent for
    venue_order_number    bigint check (venue_order_number > 0),
    doubted_at            timestamptz, -- since when its fate is or was unknown, the machine's time
    absent_at             timestamptz, -- first complete reading of the venue's book without it, the machine's time
    cancel_requested_at   timestamptz, -- last request, the machine's time
    cancel_attempts       integer,
    refusal_code          text,
    refusal_reason        text,
    taken_on_at           timestamptz not null default now(), -- the machine's time
    changed_at            timestamptz not null default now(), -- the machine's time
    unique (intent_id, leg_number),
    unique (account, trade_date, venue_order_number),
    check ((order_type = 'LIMIT') = (limit_price_points is not null)),
    check (status in ('NEW', 'DENIED') or status = 'CANCELLED' or sent_at is not null),
    check (status not in ('ACCEPTED', 'PARTIALLY_FILLED', 'FILLED') or venue_order_number is not null)
);

create index orders_unfinished on orders (account)
    where status in ('NEW', 'SENDING', 'AMBIGUOUS', 'ACCEPTED', 'PARTIALLY_FILLED');
create index orders_taken_on on orders (account, taken_on_at);
-- One order in flight per account: LS has no order number of ours, so two could not be told apart.
create unique index orders_in_flight on orders (account) where status in ('SENDING', 'AMBIGUOUS');

-- Executions of our orders; the key is what makes one count once.
create table executions (
    account            text        not null,
    trade_date         date        not null,
    venue_order_number bigint      not null,
    execution_id       text        not null,
    order_id           text        not null references orders,
    instrument         text        not null,
    side               text        not null check (side in ('BUY', 'SELL')),
    price_points       numeric     not null,
    quantity_contracts bigint      not null check (quantity_contracts > 0),
    venue_at           timestamptz not null, -- the venue's time
    source             text        not null check (source in ('STREAM', 'RECONCILIATION')),
    recorded_at        timestamptz not null, -- the machine's time
    primary key (account, trade_date, venue_order_number, execution_id)
);

create index executions_of_order on executions (order_id);

-- Executions that belong to no order of ours: not yet, when the number is not known, or not at all.
create table unmatched_executions (
    account            text        not null,
    trade_date         date        not null,
    venue_order_number bigint      not null,
    execution_id       text        not null,
    instrument         text        not null,
    side               text        not null check (side in ('BUY', 'SELL')),
    price_points       numeric     not null,
    quantity_contracts bigint      not null check (quantity_contracts > 0),
    venue_at           timestamptz not null, -- the venue's time
    source             text        not null check (source in ('STREAM', 'RECONCILIATION')),
    reason             text        not null check (reason in ('UNKNOWN_ORDER', 'OVERFILL', 'CONTRADICTION')),
    recorded_at        timestamptz not null, -- the machine's time
    primary key (account, trade_date, venue_order_number, execution_id)
);

-- Orders at the venue that are none of ours.
create table unmatched_venue_orders (
    account            text        not null,
    trade_date         date        not null,
    venue_order_number bigint      not null,
    instrument         text        not null,
    side               text        not null,
    quantity_contracts bigint      not null,
    entered_at         timestamptz not null, -- the venue's time
    first_seen_at      timestamptz not null, -- the machine's time
    last_seen_at       timestamptz not null, -- the machine's time
    primary key (account, trade_date, venue_order_number)
);

-- The last complete comparison with the venue.
create table reconciliations (
    account           text        primary key,
    started_at        timestamptz not null, -- the machine's time
    finished_at       timestamptz not null, -- the machine's time
    entered_since     timestamptz not null, -- compared from this venue time on
    compared_to       timestamptz not null, -- compared up to this venue time
    venue_orders      integer     not null,
    venue_executions  integer     not null,
    local_orders      integer     not null,
    missed_executions integer     not null,
    unknown_orders    integer     not null,
    missing_orders    integer     not null
);
