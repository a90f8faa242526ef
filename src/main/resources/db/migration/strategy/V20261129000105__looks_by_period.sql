-- Each period of an indicator that a person lists is a look of its own, one an hour: the label says which.
drop index strategy.look_in_a_list;
create unique index look_in_a_list on strategy.look (agency_id, person_id, what, label, hour) where hour is not null;

create or replace function strategy.look_in_list(agencies uuid[], ids uuid[], at timestamptz, person_id uuid,
        person_name text, body_id uuid, body_name text, what text, label text, indicator text, term text, term_year int,
        first_day date, last_day date)
    returns bigint language sql security definer set search_path = '' as $$
    with written as (
        insert into strategy.look (agency_id, id, at, person_id, person_name, body_id, body_name, what, label, indicator,
            term, term_year, first_day, last_day, hour)
        select u.agency, u.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, date_trunc('hour', $3, 'Asia/Ho_Chi_Minh')
        from unnest($1, $2) as u (agency, id)
        on conflict (agency_id, person_id, what, label, hour) where hour is not null do nothing
        returning 1)
    select count(*) from written
$$;
