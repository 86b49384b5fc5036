package io.github.pscsdk.benchmarks;

import java.util.SplittableRandom;

/** Words of a language, to make sentences of that are as long as real ones and mean nothing. */
@SuppressWarnings("ImmutableEnumChecker") // nobody else has its array
enum SampleWords {
    /** English, with a quotation: a character that is escaped now and then, as in real texts. */
    ENGLISH("""
            the of and in to for with by on at from over towards between within across cities towns districts citizens
            officials neighbourhoods gardens parks water energy waste transport housing planning budget finance
            governance training workshop exchange cooperation partnership improves supports strengthens plans builds
            develops measures shares green urban local public social resilient inclusive sustainable municipal
            participatory young women schools markets streets rivers climate adaptation \\"smart\\" data services"""),
    /** French, with accents. */
    FRENCH("""
            la le les des du de et en pour avec par sur vers entre dans villes communes quartiers habitants agents
            jardins parcs eau énergie déchets transports logement aménagement budget finances gouvernance formation
            atelier échange coopération partenariat améliore soutient renforce prévoit construit développe mesure
            partage vert urbain local public social résilient inclusif durable municipal participatif jeunes femmes
            écoles marchés rues rivières climat adaptation données services été réseau élus société"""),
    /** Spanish, with accents. */
    SPANISH("""
            la el los las de del y en para con por sobre hacia entre ciudades pueblos barrios habitantes funcionarios
            jardines parques agua energía residuos transporte vivienda planificación presupuesto finanzas gobernanza
            formación taller intercambio cooperación asociación mejora apoya refuerza prevé construye desarrolla mide
            comparte verde urbano local público social resiliente inclusivo sostenible municipal participativo jóvenes
            mujeres escuelas mercados calles ríos clima adaptación datos servicios año niños compañía""");

    private final String[] words;

    SampleWords(String words) {
        this.words = words.split("\\s+", -1);
    }

    /** Writes so many words, as the inside of a JSON text. */
    void write(int count, SplittableRandom random, StringBuilder out) {
        int start = out.length();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                out.append(' ');
            }
            out.append(words[random.nextInt(words.length)]);
        }
        out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
    }
}
