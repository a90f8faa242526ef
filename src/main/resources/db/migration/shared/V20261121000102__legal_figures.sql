-- Figures of law as dated data with their citation. "certainty": verbatim, paraphrase, unverified.
create table shared.legal_figure (
    code       text not null,
    valid_from date not null,
    valid_to   date,
    value      int not null,
    unit       text not null,
    citation   text not null,
    certainty  text not null check (certainty in ('verbatim', 'paraphrase', 'unverified')),
    note       text,
    primary key (code, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);
call tenancy.declare('shared.legal_figure', 'public');
revoke insert, update, delete on shared.legal_figure from hoitu_app;

insert into shared.legal_figure (code, valid_from, valid_to, value, unit, citation, certainty, note) values
    ('correction.shown', '2017-01-01', '2026-06-30', 7, 'days', 'Luật Báo chí 103/2016/QH13, Điều 42', 'verbatim', null),
    ('correction.shown', '2026-07-01', null, 7, 'days', 'Nghị định 237/2026/NĐ-CP, Điều 19', 'unverified',
     'The digit is lost in the copies at hand; the earlier figure is kept until the text is checked.'),
    ('content.kept', '2017-01-01', '2026-06-30', 3, 'months', 'Luật Báo chí 103/2016/QH13, Điều 52 khoản 1 điểm d', 'verbatim', null),
    ('content.kept', '2026-07-01', null, 3, 'months', 'Nghị định 237/2026/NĐ-CP, Điều 16 khoản 1 điểm c', 'verbatim', null);
