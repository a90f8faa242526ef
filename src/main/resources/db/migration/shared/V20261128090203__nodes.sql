-- The nodes that run now, by their own word; one that has not been seen for some seconds is gone.
create table shared.node (
    name       text primary key,
    host       text not null,
    started_at timestamptz not null default now(),
    seen_at    timestamptz not null default now()
);
call tenancy.declare('shared.node', 'system');
