-- What is measured: an indicator of the programme that first defines it. A local programme that carries it out reads
-- the same values over its own units.
create table strategy.measure (
    id        int generated always as identity primary key,
    programme text not null,
    indicator text not null,
    unique (programme, indicator)
);
call tenancy.declare('strategy.measure', 'public');
revoke update, delete on strategy.measure from hoitu_app;

-- The spans of days that figures are of. Calendars are data: a first quarter may well have four months.
create table strategy.period (
    id        int generated always as identity primary key,
    first_day date not null,
    last_day  date not null,
    check (last_day >= first_day),
    unique (first_day, last_day)
);
call tenancy.declare('strategy.period', 'public');
revoke update, delete on strategy.period from hoitu_app;

-- Every figure that was ever filed or computed for a unit: each source counts its own vintages, none is overwritten.
create table strategy.figure (
    measure_id       int not null references strategy.measure,
    period_id        int not null references strategy.period,
    organization_id  uuid not null,
    source           text not null check (source in ('automatic', 'declared', 'estimated')),
    vintage          int not null check (vintage >= 1),
    status           text not null check (status in ('provisional', 'official', 'revised', 'withdrawn')),
    verdict          text not null check (verdict in ('met', 'not-met', 'insufficient', 'none')),
    part             numeric,
    whole            numeric,
    stage            text,
    reason           text,
    proof_id         uuid,
    recorded_at      timestamptz not null,
    recorded_by      uuid not null,
    recorded_by_name text not null,
    primary key (measure_id, period_id, organization_id, source, vintage),
    check (reason is not null or status not in ('revised', 'withdrawn'))
);
call tenancy.declare('strategy.figure', 'filed');
revoke update, delete on strategy.figure from hoitu_app;

-- Which of them counts for the unit now, worked out in the transaction that adds one.
create table strategy.standing (
    measure_id      int not null references strategy.measure,
    period_id       int not null references strategy.period,
    organization_id uuid not null,
    source          text not null,
    vintage         int not null,
    status          text not null,
    verdict         text not null,
    part            numeric,
    whole           numeric,
    stage           text,
    reason          text,
    proof_id        uuid,
    recorded_at     timestamptz not null,
    differs         boolean not null,
    primary key (measure_id, period_id, organization_id)
);
create index standing_by_unit on strategy.standing (organization_id, period_id, measure_id);
call tenancy.declare('strategy.standing', 'filed');

-- The list that is the denominator of a period, by rule and scope; another frozen list may take its place.
create table strategy.period_list (
    period_id     int not null references strategy.period,
    rule          text not null,
    scope_id      uuid,
    population_id uuid not null references strategy.population,
    looked_up_on  date not null,
    unique nulls not distinct (period_id, rule, scope_id)
);
create index period_list_by_population on strategy.period_list (population_id);
call tenancy.declare('strategy.period_list', 'filed');
create index population_member_by_unit on strategy.population_member (organization_id, population_id);

-- Sums over such a list, brought up to date in the transaction that adds a figure or changes the list.
create table strategy.total (
    period_id     int not null references strategy.period,
    population_id uuid not null references strategy.population,
    measure_id    int not null references strategy.measure,
    members       int not null,
    reported      int not null,
    met           int not null,
    not_met       int not null,
    insufficient  int not null,
    part_sum      numeric not null,
    whole_sum     numeric not null,
    provisional   int not null,
    automatic     int not null,
    declared      int not null,
    estimated     int not null,
    differing     int not null,
    primary key (period_id, population_id, measure_id)
);
call tenancy.declare('strategy.total', 'filed');
