-- Accounts that may send nothing until a person has ended the lock.
create table account_locks (
    account   text        primary key,
    reason    text        not null,
    locked_at timestamptz not null -- the machine's time
);
