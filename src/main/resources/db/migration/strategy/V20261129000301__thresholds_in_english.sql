-- Whoever reads English reads why a threshold is what it is; names of documents stay as they are.
alter table strategy.threshold add column citation_en text;

update strategy.threshold t set citation_en = w.english
from (values
    ('Quyết định 781/QĐ-BTTTT không nêu số nền tảng', 'Decision 781/QĐ-BTTTT names no number of platforms'),
    ('Quyết định 781/QĐ-BTTTT không nêu mức sử dụng', 'Decision 781/QĐ-BTTTT names no extent of use'),
    ('Quyết định 781/QĐ-BTTTT không nêu cách nhận biết tòa soạn hội tụ', 'Decision 781/QĐ-BTTTT does not say how a converged newsroom is recognised'),
    ('Quyết định 781/QĐ-BTTTT, chỉ tiêu 4, năm 2023', 'Decision 781/QĐ-BTTTT, indicator 4, 2023'),
    ('Quyết định 781/QĐ-BTTTT, chỉ tiêu 4, năm 2024', 'Decision 781/QĐ-BTTTT, indicator 4, 2024'),
    ('Quyết định 781/QĐ-BTTTT, chỉ tiêu 4, từ năm 2025', 'Decision 781/QĐ-BTTTT, indicator 4, from 2025 on'),
    ('Quyết định 781/QĐ-BTTTT, chỉ tiêu 7: cấp độ 3 trở lên', 'Decision 781/QĐ-BTTTT, indicator 7: level 3 or higher')
) as w (vietnamese, english)
where t.citation = w.vietnamese;

-- What values rest on keeps the thresholds as they were; their citations get the same English words.
update strategy.evidence e set thresholds = (
    select jsonb_agg(
        case when w.citation_en is null then one.t else one.t || jsonb_build_object('citationEn', w.citation_en) end
        order by one.n)
    from jsonb_array_elements(e.thresholds) with ordinality as one (t, n)
    left join (select distinct citation, citation_en from strategy.threshold where citation_en is not null) as w
        on w.citation = one.t ->> 'citation')
where jsonb_array_length(e.thresholds) > 0;

alter table strategy.stated_denominator add column source_en text, add column note_en text;

update strategy.stated_denominator set
    source_en = case source
        when 'Báo Pháp luật TP. Hồ Chí Minh, tháng 7/2025' then 'Pháp luật TP. Hồ Chí Minh (newspaper), July 2025'
        when 'Báo Huế ngày nay, tháng 12/2025' then 'Huế ngày nay (newspaper), December 2025'
        else source end,
    note_en = case note
        when 'Số nêu trên báo, tháng 7/2025; không ghi ngày chốt.' then 'As printed in July 2025; the day to which the number refers is not given.'
        when 'Sau sắp xếp, tháng 11/2025; 177 cơ quan được đánh giá.' then 'After the reorganisation, November 2025; 177 agencies were assessed.'
        else note end;

alter table strategy.stated_denominator alter column source_en set not null;
