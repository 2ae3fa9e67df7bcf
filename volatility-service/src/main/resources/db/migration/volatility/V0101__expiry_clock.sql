-- A volatility means nothing without the clock that measured the life of its options: act-365 was the only one so far.
alter table points add column expiry_clock text not null default 'act-365';
alter table points alter column expiry_clock drop default;
comment on column points.theta_points is 'per 1/365 of the year of expiry_clock, negative when value decays';
