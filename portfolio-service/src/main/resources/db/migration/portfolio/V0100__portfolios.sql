-- Portfolios: one row each from the moment an entry intent names it. It is opened by its first fill; a row without
-- opened_at never came to be.
create table portfolios (
    portfolio_id              text        primary key,
    account                   text        not null,
    strategy_name             text        not null, -- for example buydip, or manual
    strategy_id               text,                 -- the running definition; null when opened by hand
    terms                     jsonb       not null, -- PortfolioTerms: description and liquidation rules
    status                    text        check (status in ('ACTIVE', 'PENDING', 'CLOSED')), -- null before the first fill
    opened_at                 timestamptz,          -- market's time of the first fill
    closed_at                 timestamptz,          -- market's time of the last fill
    opened_trade_date         date,                 -- trade date of the first fill
    last_trade_date           date,                 -- trade date of the last fill
    last_fill_at              timestamptz,          -- market's time of the last fill
    realised_pnl_krw          numeric     not null default 0, -- before fees, negative for a loss
    liquidation_reason        text,
    liquidation_attempt       int         not null default 0, -- number of the last attempt, from 1
    liquidation_attempts_left int         not null default 0,
    liquidation_due_at        timestamptz,          -- machine's time from which the next attempt may be issued
    version                   bigint      not null, -- grows with every change
    created_at                timestamptz not null default now(), -- machine's time
    check ((status is null) = (opened_at is null)),
    check ((status = 'CLOSED') = (closed_at is not null))
);
create index portfolios_open on portfolios (portfolio_id) where status in ('ACTIVE', 'PENDING');
create index portfolios_latest on portfolios (opened_at desc);

-- Intents of a portfolio: those that enter and those that liquidate.
create table portfolio_intents (
    intent_id    text        primary key,
    portfolio_id text        not null references portfolios,
    purpose      text        not null check (purpose in ('ENTRY', 'LIQUIDATION')),
    legs         int         not null check (legs > 0), -- number of orders
    working      boolean     not null, -- whether orders of it may still fill
    recorded_at  timestamptz not null default now() -- machine's time
);
create index portfolio_intents_of on portfolio_intents (portfolio_id);
create unique index one_liquidation_at_a_time on portfolio_intents (portfolio_id) where working and purpose = 'LIQUIDATION';

-- What is held of one instrument, at average cost.
create table positions (
    portfolio_id         text    not null references portfolios,
    instrument           text    not null,
    quantity_contracts   bigint  not null, -- negative when short
    average_price_points numeric not null, -- of the contracts now held; 0 when flat
    realised_pnl_krw     numeric not null, -- before fees
    primary key (portfolio_id, instrument)
);

-- Executions. The venue's execution number is unique with the trade date and the order, so none is counted twice.
create table fills (
    order_id           text        not null,
    trade_date         date        not null, -- of the venue's order number
    execution_id       text        not null, -- the venue's
    venue_order_number bigint      not null,
    portfolio_id       text        not null references portfolios,
    intent_id          text        not null,
    instrument         text        not null,
    side               text        not null check (side in ('BUY', 'SELL')),
    price_points       numeric     not null,
    quantity_contracts bigint      not null check (quantity_contracts > 0),
    multiplier_krw     bigint      not null, -- KRW for one index point of one contract
    realised_pnl_krw   numeric     not null, -- what this fill realised, before fees
    venue_time         timestamptz not null,
    recorded_at        timestamptz not null default now(), -- machine's time
    primary key (order_id, trade_date, execution_id)
);
create index fills_of_portfolio on fills (portfolio_id, venue_time);
create index fills_of_day on fills (trade_date);
