-- Each line says in both languages why it is drawn where it is.
alter table outlook.line add column reason_en text;

update outlook.line set reason_en = case code
    when 'tolerance' then 'Convention of this system: up to 2 percentage points short is still on path.'
    when 'far-behind' then 'Convention of this system: 10 percentage points short or more is far behind and asks for a remedy (the principle “dynamic and timely” of Decision 200/QĐ-BTTTT names no figure).'
    when 'ahead' then 'Convention of this system: 5 percentage points above or more is ahead of the path.'
    when 'far-ahead' then 'Convention of this system: from 15 percentage points above, raising the target is proposed (Decision 200/QĐ-BTTTT names no figure).'
    when 'small-number' then 'Convention of this system: fewer than 10 units are judged by whole units, not by percentage points.'
    when 'small-far' then 'Convention of this system: where there are few units, 2 units off are far off.'
    when 'small-due' then 'Convention of this system: where there are few units, a unit is owed once the line of the target has passed it whole; a part of a unit is not owed yet. At the end of a year it is rounded up, as the target of the document says.'
    when 'least-coverage' then 'Convention of this system: nothing is concluded while fewer than 80% of the units have reported, unless those that have not cannot change the conclusion.'
    when 'flat' then 'Convention of this system: a change of less than 1 percentage point is level.'
    when 'least-ranked' then 'Convention of this system: with a denominator below 5 there are no places.'
    else reason
end;

alter table outlook.line alter column reason_en set not null;
