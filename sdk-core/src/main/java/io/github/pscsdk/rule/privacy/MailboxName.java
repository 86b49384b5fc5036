package io.github.pscsdk.rule.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells mailboxes of persons from those of offices by the part before the sign @. */
final class MailboxName {

    /** First name and last name, as {@code maria.rossi} or {@code m_rossi}; digits tell namesakes apart. */
    private static final Pattern NAMES = Pattern.compile("[\\p{L}'-]+(?:[._][\\p{L}'-]+)+\\d{0,4}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[._-]");

    /** What offices, projects and topics are called; an address that has one of these words is functional. */
    private static final Set<String> FUNCTIONAL = Set.copyOf(List.of("""
            info contact contacts contacto contatto kontakt office mail post hello enquiries general
            secretariat secretaria segreteria sekretariat administration admin registry registro protocol protocollo
            cooperation cooperacion cooperacio cooperacao cooperazione kooperation partnership partnerships partner
            international internacional internacionals internacionales internationale internazionale external
            relations relacions relaciones relazioni
            project projects projet projets proyecto proyectos projeto projetos progetto progetti projekt
            team equipe equipo group unit dept department departement direction direccion divisione service services
            servicio servicios servizio servizi support help desk helpdesk hub network global european europe europa eu
            ue psc press presse prensa stampa communication communications comunicacion comunicacao comunicazione media
            news newsletter web webmaster programme program programa programma coordination coordinator facility
            city cities town ville mairie municipality municipio municipal comune ciudad ajuntament ayuntamiento
            stadt gemeinde gemeente stad council mayor alcaldia cabinet environment urban planning development
            sustainable sustainability climate energy water waste mobility green housing health education culture
            tourism youth social economy finance funding grants legal procurement archive library museum
            university institute foundation association delegation ngo sdg smart data digital""".split("\\s+", -1)));

    private MailboxName() {}

    /** Whether an address looks like that of a person; if it cannot be told, it does not. */
    static boolean isOfPerson(String email) {
        String address = email.toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        int tag = address.indexOf('+');
        String name = address.substring(0, tag >= 0 && tag < at ? tag : at);
        String domain = address.substring(at + 1);
        return NAMES.matcher(name).matches()
                && BETWEEN_WORDS
                        .splitAsStream(name)
                        // An office may well be named after its city or project.
                        .noneMatch(word -> FUNCTIONAL.contains(word) || (word.length() > 2 && domain.contains(word)));
    }
}
