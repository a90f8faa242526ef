package vn.hoitu.site;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.hoitu.editorial.PublicSite;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;

/** What tests of the running site share: the program, and a newsroom of its own for each test. */
@ModuleTest
@Import(SiteTestBeans.class)
abstract class SiteTest {

    @Autowired
    TestAgencies ids;

    @Autowired
    SiteTestBeans.KnownAgencies agencies;

    @Autowired
    SiteTestBeans.KnownSections sections;

    @Autowired
    SiteTestBeans.KnownPictures pictures;

    @Autowired
    SiteTestBeans.KnownSearch search;

    @Autowired
    PublicSite site;

    @LocalServerPort
    int port;

    SiteNewsroom newsroom;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = another();
    }

    SiteNewsroom another() {
        return SiteNewsroom.open(ids, agencies, sections, site);
    }

    HttpReader.Got read(String target, String... headers) {
        return readFrom(newsroom, target, headers);
    }

    HttpReader.Got readFrom(SiteNewsroom of, String target, String... headers) {
        return new HttpReader(port).get(of.profile.host() + ":" + port, target, headers);
    }
}
