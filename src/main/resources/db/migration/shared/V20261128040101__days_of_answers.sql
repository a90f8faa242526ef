-- How long answers take by law, and how many exchanges of a feedback are published. "0 days" is at once.
insert into shared.legal_figure (code, valid_from, valid_to, value, unit, citation, certainty, note) values
    ('feedback.exchanges', '2017-01-01', '2026-06-30', 3, 'exchanges', 'Luật Báo chí 103/2016/QH13, Điều 43', 'verbatim', null),
    ('feedback.exchanges', '2026-07-01', null, 2, 'exchanges', 'Nghị định 237/2026/NĐ-CP, Điều 21 khoản 1', 'verbatim', null),
    ('feedback.published.electronic', '2017-01-01', '2026-06-30', 0, 'days', 'Luật Báo chí 103/2016/QH13, Điều 43 và Điều 42', 'paraphrase', null),
    ('feedback.published.electronic', '2026-07-01', null, 0, 'days', 'Nghị định 237/2026/NĐ-CP, Điều 21 khoản 1 và Điều 19 khoản 3 điểm a', 'verbatim', null),
    ('feedback.published.daily', '2017-01-01', '2026-06-30', 2, 'days', 'Luật Báo chí 103/2016/QH13, Điều 43 và Điều 42', 'paraphrase', null),
    ('feedback.published.daily', '2026-07-01', null, 2, 'days', 'Nghị định 237/2026/NĐ-CP, Điều 21 khoản 1 và Điều 19 khoản 3 điểm b', 'verbatim', null),
    ('question.answered', '2026-07-01', null, 15, 'working-days', 'Nghị định 237/2026/NĐ-CP, Điều 18 khoản 6', 'verbatim', null),
    ('opinion.authority-answers', '2026-07-01', null, 15, 'working-days', 'Nghị định 237/2026/NĐ-CP, Điều 18 khoản 3', 'verbatim', null),
    ('opinion.citizen-informed.daily', '2026-07-01', null, 10, 'working-days', 'Nghị định 237/2026/NĐ-CP, Điều 18 khoản 5', 'verbatim', null),
    ('opinion.citizen-informed.weekly', '2026-07-01', null, 15, 'working-days', 'Nghị định 237/2026/NĐ-CP, Điều 18 khoản 5', 'verbatim', null),
    ('press-request.answered', '2026-07-01', null, 30, 'days', 'Nghị định 237/2026/NĐ-CP, Điều 18 khoản 1', 'verbatim', null);

-- Days that differ from the week: public holidays, and weekend days worked in exchange. The operator keeps them.
create table shared.holiday (
    day       date primary key,
    name_vi   text not null,
    name_en   text not null,
    working   boolean not null default false,
    citation  text not null,
    certainty text not null check (certainty in ('verbatim', 'paraphrase', 'unverified'))
);
call tenancy.declare('shared.holiday', 'public');

insert into shared.holiday (day, name_vi, name_en, citation, certainty) values
    ('2026-01-01', 'Tết Dương lịch', 'New Year''s Day', 'Bộ luật Lao động 45/2019/QH14, Điều 112', 'verbatim'),
    ('2026-02-16', 'Tết Bính Ngọ (29 tháng Chạp)', 'Lunar New Year''s Eve', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'paraphrase'),
    ('2026-02-17', 'Tết Bính Ngọ (mồng 1)', 'Lunar New Year, day 1', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'paraphrase'),
    ('2026-02-18', 'Tết Bính Ngọ (mồng 2)', 'Lunar New Year, day 2', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'paraphrase'),
    ('2026-02-19', 'Tết Bính Ngọ (mồng 3)', 'Lunar New Year, day 3', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'paraphrase'),
    ('2026-02-20', 'Tết Bính Ngọ (mồng 4)', 'Lunar New Year, day 4', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'paraphrase'),
    ('2026-04-26', 'Giỗ Tổ Hùng Vương (mồng 10 tháng Ba)', 'Hung Kings'' Commemoration Day', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'paraphrase'),
    ('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Day in lieu of Hung Kings'' Day', 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3', 'paraphrase'),
    ('2026-04-30', 'Ngày Chiến thắng', 'Reunification Day', 'Bộ luật Lao động 45/2019/QH14, Điều 112', 'verbatim'),
    ('2026-05-01', 'Ngày Quốc tế lao động', 'International Labour Day', 'Bộ luật Lao động 45/2019/QH14, Điều 112', 'verbatim'),
    ('2026-09-01', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)', 'Bộ luật Lao động 45/2019/QH14, Điều 112', 'unverified'),
    ('2026-09-02', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 45/2019/QH14, Điều 112', 'verbatim'),
    ('2027-01-01', 'Tết Dương lịch', 'New Year''s Day', 'Bộ luật Lao động 45/2019/QH14, Điều 112', 'verbatim'),
    ('2027-02-05', 'Tết Đinh Mùi (29 tháng Chạp)', 'Lunar New Year''s Eve', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'unverified'),
    ('2027-02-06', 'Tết Đinh Mùi (mồng 1)', 'Lunar New Year, day 1', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'paraphrase'),
    ('2027-02-07', 'Tết Đinh Mùi (mồng 2)', 'Lunar New Year, day 2', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'paraphrase'),
    ('2027-02-08', 'Tết Đinh Mùi (mồng 3)', 'Lunar New Year, day 3', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'paraphrase'),
    ('2027-02-09', 'Tết Đinh Mùi (mồng 4)', 'Lunar New Year, day 4', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'unverified'),
    ('2027-02-10', 'Nghỉ bù Tết Đinh Mùi', 'Day in lieu of Lunar New Year', 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3', 'unverified'),
    ('2027-02-11', 'Nghỉ bù Tết Đinh Mùi', 'Day in lieu of Lunar New Year', 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3', 'unverified'),
    ('2027-04-16', 'Giỗ Tổ Hùng Vương (mồng 10 tháng Ba)', 'Hung Kings'' Commemoration Day', 'Bộ luật Lao động 45/2019/QH14, Điều 112; ngày âm lịch', 'paraphrase'),
    ('2027-04-30', 'Ngày Chiến thắng', 'Reunification Day', 'Bộ luật Lao động 45/2019/QH14, Điều 112', 'verbatim'),
    ('2027-05-01', 'Ngày Quốc tế lao động', 'International Labour Day', 'Bộ luật Lao động 45/2019/QH14, Điều 112', 'verbatim'),
    ('2027-05-03', 'Nghỉ bù Ngày Quốc tế lao động', 'Day in lieu of Labour Day', 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3', 'paraphrase'),
    ('2027-09-02', 'Quốc khánh', 'National Day', 'Bộ luật Lao động 45/2019/QH14, Điều 112', 'verbatim'),
    ('2027-09-03', 'Quốc khánh (ngày liền kề)', 'National Day (adjacent day)', 'Bộ luật Lao động 45/2019/QH14, Điều 112', 'unverified');
