-- What stands of a unit, worked out anew where several sources tell of it: a declaration that nobody has reviewed stands
-- below an accepted estimate and counts in no sum; an estimate is held against the others until an accepted value comes.
with newest as (
    select distinct on (f.measure_id, f.period_id, f.organization_id, f.source) f.*
    from strategy.figure f
    order by f.measure_id, f.period_id, f.organization_id, f.source, f.vintage desc),
speaking as (
    select n.*, bool_or(n.source = 'declared' and n.status <> 'provisional') over spot as settled
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
            when t.source = 'declared' and t.status <> 'provisional' then 2
            when t.source = 'estimated' then 3 when t.source = 'declared' then 4 else 5 end)
update strategy.standing s set
    source = n.source, vintage = n.vintage, status = n.status, verdict = n.verdict, part = n.part, whole = n.whole,
    stage = n.stage, reason = n.reason, proof_id = n.proof_id, recorded_at = n.recorded_at, differs = n.differs
from standing n
where n.measure_id = s.measure_id and n.period_id = s.period_id and n.organization_id = s.organization_id
    and (n.source <> s.source or n.differs <> s.differs);

update strategy.total t set
    (reported, met, not_met, insufficient, part_sum, whole_sum, provisional, automatic, declared, estimated, differing) = (
    select
        count(*) filter (where s.verdict <> 'insufficient' and (s.source <> 'declared' or s.status <> 'provisional')),
        count(*) filter (where s.verdict = 'met' and s.verdict <> 'insufficient' and (s.source <> 'declared' or s.status <> 'provisional')),
        count(*) filter (where s.verdict = 'not-met' and s.verdict <> 'insufficient' and (s.source <> 'declared' or s.status <> 'provisional')),
        count(*) filter (where not (s.verdict <> 'insufficient' and (s.source <> 'declared' or s.status <> 'provisional'))),
        coalesce(sum(s.part) filter (where s.verdict <> 'insufficient' and (s.source <> 'declared' or s.status <> 'provisional')), 0),
        coalesce(sum(s.whole) filter (where s.verdict <> 'insufficient' and (s.source <> 'declared' or s.status <> 'provisional')), 0),
        count(*) filter (where s.status = 'provisional' and s.verdict <> 'insufficient' and (s.source <> 'declared' or s.status <> 'provisional')),
        count(*) filter (where s.source = 'automatic' and s.verdict <> 'insufficient' and (s.source <> 'declared' or s.status <> 'provisional')),
        count(*) filter (where s.source = 'declared' and s.verdict <> 'insufficient' and (s.source <> 'declared' or s.status <> 'provisional')),
        count(*) filter (where s.source = 'estimated' and s.verdict <> 'insufficient' and (s.source <> 'declared' or s.status <> 'provisional')),
        count(*) filter (where s.differs)
    from strategy.population_member pm
    join strategy.standing s on s.organization_id = pm.organization_id
    where pm.population_id = t.population_id and s.measure_id = t.measure_id and s.period_id = t.period_id)
where exists (
    select from strategy.figure f
    where f.measure_id = t.measure_id and f.period_id = t.period_id and f.source in ('declared', 'estimated'));
