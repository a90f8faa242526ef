package vn.hoitu.crash;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;

/** Adds pictures, no two alike; each that was acknowledged must give its bytes back. */
final class Photographer implements Worker {

    private static final int SIDE_PIXELS = 160;

    private record Kept(String id, String hash) {}

    private final Newsroom paper;
    private final Findings findings;
    private final Random chance;
    private final Browser reporter;
    private final List<Kept> kept = new ArrayList<>();
    private int checked;

    Photographer(Newsroom paper, Findings findings, Random chance) throws IOException {
        this.paper = paper;
        this.findings = findings;
        this.chance = chance;
        this.reporter = paper.person("reporter");
    }

    @Override
    public void workOnce() throws IOException {
        byte[] picture = picture();
        JsonNode view = Newsroom.expect(reporter.upload(
                paper.api("/pictures"), Map.of("caption", "Ảnh thử", "credit", "Phóng viên"), "anh.png", picture));
        kept.add(new Kept(view.at("/id").asString(), hash(picture)));
        findings.acknowledged("pictures");
    }

    private byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(SIDE_PIXELS, SIDE_PIXELS, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < SIDE_PIXELS * SIDE_PIXELS; i++) {
            image.setRGB(i % SIDE_PIXELS, i / SIDE_PIXELS, chance.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Override
    public void check(Findings found) throws IOException {
        check(kept.subList(checked, kept.size()), found);
        checked = kept.size();
    }

    @Override
    public void checkAll(Findings found) throws IOException {
        check(kept, found);
    }

    private void check(List<Kept> pictures, Findings found) throws IOException {
        for (Kept picture : pictures) {
            Browser.Answer original = reporter.get(paper.api("/pictures/" + picture.id() + "/original"));
            Browser.Answer thumb = reporter.get(paper.api("/pictures/" + picture.id() + "/thumb"));
            found.expect(
                    original.status() == 200 && hash(original.bytes()).equals(picture.hash()),
                    "pictures: %s answers %d with other bytes".formatted(picture.id(), original.status()));
            found.expect(thumb.status() == 200, "pictures: the thumbnail of " + picture.id() + " is missing");
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
