package vn.hoitu.site.view;

import java.util.List;

public record CorrectionsPage(List<CorrectionNotice> notices, Pager pager) {}
