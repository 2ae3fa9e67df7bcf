create table users (
    name           text primary key,
    password_hash  text,
    roles          text[]      not null,
    enabled        boolean     not null default true,
    created_at     timestamptz not null default now()
);
comment on column users.password_hash is 'null while no password is usable';

create table sign_in_links (
    code_sha256  char(64) primary key,
    user_name    text        not null references users (name) on delete cascade,
    expires_at   timestamptz not null
);
comment on table sign_in_links is 'a row is deleted by the one sign-in that it allows';

create table sessions (
    session_id     text primary key,
    secret_sha256  char(64)    not null unique,
    user_name      text        not null references users (name) on delete cascade,
    opened_at      timestamptz not null,
    expires_at     timestamptz not null
);
create index sessions_of_user on sessions (user_name);

create table sign_in_attempts (
    subject        text primary key,
    attempts       integer     not null,
    last_at        timestamptz not null,
    blocked_until  timestamptz not null
);

create table signing_keys (
    key_id              text primary key,
    public_jwk          text        not null,
    private_jwk_sealed  bytea       not null,
    created_at          timestamptz not null default now()
);

create table ls_credentials (
    account            text primary key,
    environment        text        not null check (environment in ('simulator', 'paper', 'live')),
    app_key_sealed     bytea       not null,
    app_secret_sealed  bytea       not null,
    stored_at          timestamptz not null default now()
);
