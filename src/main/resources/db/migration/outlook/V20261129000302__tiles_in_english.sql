-- Whoever reads English reads of when the map's list of provinces is.
alter table outlook.tile_set add column source_en text;

update outlook.tile_set set source_en = case code
    when '63' then 'The 63 provinces and cities until the end of 30 June 2025'
    when '34' then 'The 34 provinces and cities from 1 July 2025 (as published in the press; not yet compared with the original of Resolution 202/2025/QH15)'
    else source
end;

alter table outlook.tile_set alter column source_en set not null;
