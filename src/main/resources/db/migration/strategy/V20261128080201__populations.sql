-- The denominator of a period: a frozen list of named units, with the day it is of and where it comes from. Frozen
-- lists are never changed; another one with a reason takes over.
create table strategy.population (
    id             uuid primary key,
    rule           text not null,
    scope_id       uuid,
    as_of          date not null,
    source         text not null,
    reason         text not null,
    frozen_at      timestamptz not null,
    frozen_by      uuid not null,
    frozen_by_name text not null
);
create index population_by_rule on strategy.population (rule, as_of desc, frozen_at desc);
call tenancy.declare('strategy.population', 'filed');
revoke update, delete on strategy.population from hoitu_app;

create table strategy.population_member (
    population_id   uuid not null references strategy.population,
    organization_id uuid not null,
    name            text not null,
    kind            text not null,
    kind_name       text not null,
    press_types     text[] not null,
    parent_id       uuid,
    primary key (population_id, organization_id)
);
call tenancy.declare('strategy.population_member', 'filed');
revoke update, delete on strategy.population_member from hoitu_app;

-- Denominators as public sources state them. They stand beside the computed list; none overrules another.
create table strategy.stated_denominator (
    rule      text not null,
    as_of     date not null,
    units     int not null check (units >= 0),
    source    text not null,
    certainty text not null check (certainty in ('verbatim', 'paraphrase', 'unverified')),
    note      text,
    primary key (rule, as_of, source)
);
call tenancy.declare('strategy.stated_denominator', 'public');
revoke insert, update, delete on strategy.stated_denominator from hoitu_app;

insert into strategy.stated_denominator (rule, as_of, units, source, certainty, note) values
    ('press-agencies', '2025-07-01', 740, 'Báo Pháp luật TP. Hồ Chí Minh, tháng 7/2025', 'unverified',
     'Số nêu trên báo, tháng 7/2025; không ghi ngày chốt.'),
    ('press-agencies', '2025-11-01', 778, 'Báo Huế ngày nay, tháng 12/2025', 'verbatim',
     'Sau sắp xếp, tháng 11/2025; 177 cơ quan được đánh giá.');
