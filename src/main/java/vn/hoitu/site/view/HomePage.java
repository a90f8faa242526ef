package vn.hoitu.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record HomePage(
        @Nullable Teaser lead,
        List<Teaser> seconds,
        List<Teaser> thirds,
        List<Teaser> latest,
        List<Block> blocks,
        List<CorrectionNotice> corrections) {}
