-- How much of a removed text may be in a new one. The law forbids publishing it again and names no measure; the measure
-- is a convention of this program, dated like a figure of law.
insert into shared.legal_figure (code, valid_from, valid_to, value, unit, citation, certainty, note) values
    ('republication.removed', '2026-07-01', null, 70, 'percent', 'Luật Báo chí 126/2025/QH15, Điều 8 khoản 11', 'unverified',
     'The law names no measure. Convention: this share of the removed text''s word sequences stands in the new text.'),
    ('republication.wrong', '2026-07-01', null, 100, 'percent', 'Luật Báo chí 126/2025/QH15, Điều 8 khoản 11', 'unverified',
     'The law names no measure. Convention: this share of the wrong passage''s word sequences stands in the new text.');
