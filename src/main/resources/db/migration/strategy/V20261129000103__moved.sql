-- When the values of a measure in a period last changed, so that a sum as it was known at a later moment is the kept one.
create table strategy.moved (
    measure_id int not null references strategy.measure,
    period_id  int not null references strategy.period,
    at         timestamptz not null,
    primary key (measure_id, period_id)
);
call tenancy.declare('strategy.moved', 'filed');
insert into strategy.moved (measure_id, period_id, at)
select measure_id, period_id, max(recorded_at) from strategy.figure group by measure_id, period_id;
