package io.mireu.volatility.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;

/** Colours, pens and letters; the letters are of the machine's sans-serif font, which may lack Hangul. */
final class Palette {

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1f2933);
    static final Color FAINT_INK = new Color(0x6b7785);
    static final Color GRID = new Color(0xe6eaef);
    static final Color FRAME = new Color(0xb8c2cc);
    static final Color BREAK = new Color(0xf3f5f8);

    static final Color FUTURE = new Color(0x24405e);
    static final Color VOLATILITY = new Color(0xa9b4c0);
    static final Color FAST = new Color(0xd9730d);
    static final Color SLOW = new Color(0x1c6fb8);
    static final Color SPREAD = new Color(0x3d4852);
    static final Color HIGH = new Color(0xc0392b);
    static final Color LOW = new Color(0x1e8449);
    static final Color REBUILT = new Color(0x8e6bbf);

    static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 26);
    static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 19);
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 17);
    static final Font TAG = new Font(Font.SANS_SERIF, Font.BOLD, 17);

    static final Stroke HAIR = new BasicStroke(1);
    static final Stroke THIN = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke DASHED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {7, 5}, 0);

    private Palette() {}

    /**
     * A colour that lets through what is below it.
     *
     * @param alpha from 0 to 255, which hides everything
     */
    static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
