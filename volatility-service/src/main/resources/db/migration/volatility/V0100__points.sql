-- One 20-delta put volatility a minute and series.
create table points (
    series                 text             not null, -- for example 01-6C
    as_of                  timestamptz      not null, -- the market's minute
    twenty_delta_volatility double precision not null check (twenty_delta_volatility > 0), -- decimal a year
    option_code            text             not null, -- the put nearest to a delta of -0.20
    price_points           numeric          not null, -- its mid
    delta                  double precision not null, -- per point of the forward, discounted
    gamma                  double precision not null, -- per point of the forward
    vega_points            double precision not null, -- per 0.01 of volatility
    theta_points           double precision not null, -- per calendar day, negative when value decays
    future_code            text             not null, -- the future that gave the forward
    future_price_points    numeric          not null, -- its mid
    recorded_at            timestamptz      not null default now(),
    primary key (series, as_of)
);
