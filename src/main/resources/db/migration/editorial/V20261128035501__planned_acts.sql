-- Until when nobody may publish the piece (cấm vận), and on which channel each revision went out.
alter table editorial.piece add column embargo_until timestamptz;
alter table editorial.publication add column channel text not null default 'site';

-- What is to happen to a piece at a time. The row is the truth: an act that is done, failed or cancelled never waits
-- again, and of one kind only one waits for a piece on a channel.
create table editorial.planned_act (
    agency_id      uuid not null,
    id             uuid not null,
    piece_id       uuid not null,
    channel        text not null,
    act            text not null check (act in ('publish', 'unpublish', 'lift-embargo')),
    at             timestamptz not null,
    state          text not null check (state in ('waiting', 'done', 'failed', 'cancelled')),
    outcome        text,
    outcome_values text,
    done_at        timestamptz,
    late_ms        bigint,
    by_id          uuid not null,
    by_name        text not null,
    planned_at     timestamptz not null,
    version        int not null default 1,
    primary key (agency_id, id),
    check ((state = 'waiting') = (done_at is null))
);
create unique index planned_act_once on editorial.planned_act (agency_id, piece_id, channel, act)
    where state = 'waiting';
create index planned_act_of_piece on editorial.planned_act (agency_id, piece_id, at);
create index planned_act_by_time on editorial.planned_act (agency_id, at, id);
create index planned_act_by_state on editorial.planned_act (agency_id, state, at);
call tenancy.declare('editorial.planned_act', 'tenant');

-- When to look at which planned act, over all agencies. Says nothing of what is planned. Once a clock has reached an
-- alarm it stays reached, whatever the clock says afterwards.
create table editorial.alarm (
    id             uuid primary key,
    agency_id      uuid not null,
    planned_act_id uuid not null,
    at             timestamptz not null,
    reached        boolean not null default false,
    tries          int not null default 0
);
create index alarm_to_reach on editorial.alarm (at) where not reached;
create index alarm_reached on editorial.alarm (tries, at, id) where reached;
call tenancy.declare('editorial.alarm', 'system');

insert into editorial.planned_act
    (agency_id, id, piece_id, channel, act, at, state, by_id, by_name, planned_at)
select agency_id, gen_random_uuid(), id,
       case when form in ('print', 'radio', 'tv', 'social') then form else 'site' end,
       'publish', scheduled_at, 'waiting', owner_id, owner_name, updated_at
from editorial.piece
where state = 'scheduled' and scheduled_at is not null;
insert into editorial.alarm (id, agency_id, planned_act_id, at)
select gen_random_uuid(), agency_id, id, at from editorial.planned_act;
