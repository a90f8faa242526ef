-- What a unit says in a report counts its own vintages, beside what it declares by itself: an accepted declaration and an
-- accepted report that disagree are two sources, neither of which takes the place of the other's vintages.
alter table strategy.figure drop constraint figure_source_check;
alter table strategy.figure add constraint figure_source_check
    check (source in ('automatic', 'declared', 'reported', 'estimated'));

create temp table mixed on commit drop as
select distinct f.measure_id, f.period_id, f.organization_id
from strategy.figure f
where f.source = 'declared' and not exists (select from strategy.declaration d where d.id = f.proof_id);

update strategy.figure f set source = 'reported'
from mixed m
where f.measure_id = m.measure_id and f.period_id = m.period_id and f.organization_id = m.organization_id
    and f.source = 'declared' and not exists (select from strategy.declaration d where d.id = f.proof_id);

-- Both count from one again.
create temp table renumbered on commit drop as
select * from (
    select f.measure_id, f.period_id, f.organization_id, f.source, f.vintage,
        row_number() over (partition by f.measure_id, f.period_id, f.organization_id, f.source order by f.vintage) as number
    from strategy.figure f join mixed m using (measure_id, period_id, organization_id)
    where f.source in ('declared', 'reported')) n
where n.number <> n.vintage;

update strategy.figure f set vintage = f.vintage + 1000000
from renumbered r
where f.measure_id = r.measure_id and f.period_id = r.period_id and f.organization_id = r.organization_id
    and f.source = r.source and f.vintage = r.vintage;

update strategy.figure f set vintage = r.number
from renumbered r
where f.measure_id = r.measure_id and f.period_id = r.period_id and f.organization_id = r.organization_id
    and f.source = r.source and f.vintage = r.vintage + 1000000;

with newest as (
    select distinct on (f.measure_id, f.period_id, f.organization_id, f.source) f.*
    from strategy.figure f join mixed m using (measure_id, period_id, organization_id)
    order by f.measure_id, f.period_id, f.organization_id, f.source, f.vintage desc),
speaking as (
    select n.*, bool_or(n.source in ('declared', 'reported') and n.status <> 'provisional') over spot as settled
    from newest n where n.status <> 'withdrawn'
    window spot as (partition by n.measure_id, n.period_id, n.organization_id)),
telling as (
    select s.*, s.verdict <> 'insufficient' and (s.source <> 'estimated' or not s.settled) as tells
    from speaking s),
standing as (
    select distinct on (t.measure_id, t.period_id, t.organization_id) t.*,
        coalesce(count(*) filter (where t.tells) over spot > 1
            and (min(t.verdict) filter (where t.tells) over spot
                    <> max(t.verdict) filter (where t.tells) over spot
                or min(t.part) filter (where t.tells) over spot
                    <> max(t.part) filter (where t.tells) over spot
                or min(t.stage) filter (where t.tells) over spot
                    <> max(t.stage) filter (where t.tells) over spot), false) as differs
    from telling t
    window spot as (partition by t.measure_id, t.period_id, t.organization_id)
    order by t.measure_id, t.period_id, t.organization_id,
        case when t.source = 'automatic' and t.verdict <> 'insufficient' then 1
            when t.source in ('declared', 'reported') and t.status <> 'provisional' then 2
            when t.source = 'estimated' then 3 when t.source in ('declared', 'reported') then 4 else 5 end,
        t.recorded_at desc, t.source),
gone as (
    delete from strategy.standing s using mixed m
    where s.measure_id = m.measure_id and s.period_id = m.period_id and s.organization_id = m.organization_id
        and not exists (select from standing n where n.measure_id = s.measure_id and n.period_id = s.period_id
            and n.organization_id = s.organization_id))
insert into strategy.standing (measure_id, period_id, organization_id, source, vintage, status, verdict,
    part, whole, stage, reason, proof_id, recorded_at, differs)
select measure_id, period_id, organization_id, source, vintage, status, verdict,
    part, whole, stage, reason, proof_id, recorded_at, differs from standing
on conflict (measure_id, period_id, organization_id) do update set
    source = excluded.source, vintage = excluded.vintage, status = excluded.status, verdict = excluded.verdict,
    part = excluded.part, whole = excluded.whole, stage = excluded.stage, reason = excluded.reason,
    proof_id = excluded.proof_id, recorded_at = excluded.recorded_at, differs = excluded.differs;

-- Only where both tell of one unit can the sums have changed.
create temp table doubled on commit drop as
select distinct r.measure_id, r.period_id
from strategy.figure r join strategy.figure d using (measure_id, period_id, organization_id)
where r.source = 'reported' and d.source = 'declared';

update strategy.total t set
    (reported, met, not_met, insufficient, part_sum, whole_sum, provisional, automatic, declared, estimated, differing) = (
    select
        count(*) filter (where c.counts),
        count(*) filter (where c.counts and c.verdict = 'met'),
        count(*) filter (where c.counts and c.verdict = 'not-met'),
        count(*) filter (where not c.counts),
        coalesce(sum(c.part) filter (where c.counts), 0),
        coalesce(sum(c.whole) filter (where c.counts), 0),
        count(*) filter (where c.counts and c.status = 'provisional'),
        count(*) filter (where c.counts and c.source = 'automatic'),
        count(*) filter (where c.counts and c.source in ('declared', 'reported')),
        count(*) filter (where c.counts and c.source = 'estimated'),
        count(*) filter (where c.differs)
    from (
        select s.*, s.verdict <> 'insufficient'
            and (s.source not in ('declared', 'reported') or s.status <> 'provisional') as counts
        from strategy.population_member pm
        join strategy.standing s on s.organization_id = pm.organization_id
        where pm.population_id = t.population_id and s.measure_id = t.measure_id and s.period_id = t.period_id) c)
from doubled d
where d.measure_id = t.measure_id and d.period_id = t.period_id;
