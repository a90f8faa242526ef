-- What a report proposes is seen by whom it goes to once the report has reached him; what was raised without one at once.
alter table collection.concern add column reached_at timestamptz;
update collection.concern c set reached_at = coalesce(
    (select min(a.at) from collection.act a
     where a.obligation_id = c.obligation_id and a.at >= c.raised_at
       and (a.act = 'accepted' or exists (
           select from collection.step s
           where s.obligation_id = c.obligation_id and s.organization_id = c.addressee_id and s.position <= a.step))),
    case when c.obligation_id is null or c.answered_at is not null then c.raised_at end);
create index concern_by_report on collection.concern (obligation_id) where obligation_id is not null;
