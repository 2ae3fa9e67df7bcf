create table ls_tokens (
    app_key_sha256  char(64) primary key,
    environment     text        not null check (environment in ('simulator', 'paper', 'live')),
    token_sealed    bytea       not null,
    issued_at       timestamptz not null,
    expires_at      timestamptz not null
);
comment on table ls_tokens is 'a restart goes on with the living token: another one may end it';
