call tenancy.open_schema('notice');

-- What several people chose for one subject, in one call: the rows of each are opened in turn. What somebody did not
-- choose is null.
create function notice.ways(people uuid[], asked text) returns table (
    person uuid, in_product boolean, mail text, push boolean,
    digest_hour int, quiet_from int, quiet_until int, browsers uuid[]
) language plpgsql as $$
begin
    for i in 1 .. coalesce(array_length(people, 1), 0) loop
        perform set_config('tenancy.person', people[i]::text, true);
        return query
            select people[i], c.in_product, c.mail, c.push, r.digest_hour, r.quiet_from, r.quiet_until,
                array(select s.id from notice.subscription s where s.person_id = people[i] order by s.created_at)
            from (values (1)) as one (n)
            left join notice.choice c on c.person_id = people[i] and c.subject = asked
            left join notice.rhythm r on r.person_id = people[i];
    end loop;
end $$;
