package vn.hoitu.site;

import org.springframework.stereotype.Component;

/** All kinds of pages a site has. */
@Component
record SitePages(
        HomePages home,
        ListPages lists,
        ArticlePages articles,
        CorrectionPages corrections,
        SearchPages search,
        LetterPages letters,
        NoticePages notices,
        SiteFeeds feeds) {}
