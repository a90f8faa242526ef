-- What one province's plan expects of production from year to year; shown beside the growth as a note, never as a limit.
insert into shared.legal_figure (code, valid_from, valid_to, value, unit, citation, certainty, note) values
    ('production.growth', '2025-01-01', null, 20, 'percent a year',
     'Kế hoạch chuyển đổi số báo chí của tỉnh Yên Bái', 'unverified',
     'About a fifth more a year; the plan of one province, to be checked against its text.');
