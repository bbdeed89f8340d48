package lectern.dist;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// Draws the icon in all sizes, and packs them as each system wants it.
final class Icons {
    private static final int[] SIZES = {16, 22, 24, 32, 48, 64, 128, 256, 512};

    /// The kinds of pictures in an .icns file, by size.
    private static final Map<Integer, String> ICNS =
            new TreeMap<>(Map.of(32, "ic11", 64, "ic12", 128, "ic07", 256, "ic08", 512, "ic09"));

    private final Build build;

    Icons(Build build) {
        this.build = build;
    }

    /// Returns a folder with `SIZE.png` for each size, `lectern.ico` and `lectern.icns`.
    Path write() throws IOException {
        Path folder = Files.createDirectories(build.work().resolve("icons"));
        Path source = build.sources().resolve("icon/lectern.svg");
        SVGDocument icon =
                Objects.requireNonNull(new SVGLoader().load(source.toUri().toURL()), "icon");
        Map<Integer, byte[]> pictures = new TreeMap<>();
        for (int size : SIZES) {
            pictures.put(size, draw(icon, size));
            Files.write(folder.resolve(size + ".png"), pictures.get(size));
        }
        Files.write(folder.resolve("lectern.ico"), ico(pictures.get(256)));
        Files.write(folder.resolve("lectern.icns"), icns(pictures));
        return folder;
    }

    private static byte[] draw(SVGDocument icon, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        icon.render(null, graphics, new ViewBox(size, size));
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /// One picture of 256 pixels, which Windows scales down.
    private static byte[] ico(byte[] png) {
        int head = 6 + 16;
        ByteBuffer ico = ByteBuffer.allocate(head + png.length).order(ByteOrder.LITTLE_ENDIAN);
        ico.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        // Width and height are bytes, in which 0 stands for 256.
        ico.put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0);
        ico.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(head);
        return ico.put(png).array();
    }

    private static byte[] icns(Map<Integer, byte[]> pictures) {
        int length = 8;
        for (int size : ICNS.keySet()) {
            length += 8 + pictures.get(size).length;
        }
        ByteBuffer icns = ByteBuffer.allocate(length);
        icns.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        ICNS.forEach(
                (size, kind) -> {
                    byte[] png = pictures.get(size);
                    icns.put(kind.getBytes(StandardCharsets.US_ASCII));
                    icns.putInt(8 + png.length).put(png);
                });
        return icns.array();
    }
}
