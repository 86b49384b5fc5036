package io.github.pscsdk.json.defect;

/** Documents with defects, for other tests. */
public final class PlantedDocument {

    private PlantedDocument() {}

    /** A document with that many defects, or with as many as agree; the same seed gives the same document. */
    public static String text(long seed, int defects) {
        SoundDocument sound = SoundDocument.of(new Dice(seed));
        return Planting.of(sound, defects, DefectTable.ALL, new Dice(~seed))
                .planted()
                .write(Node.Layout.MINIFIED);
    }
}
