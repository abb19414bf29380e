import { x509 } from './moteur.ts'

/** Attributs d'un nom distinctif : à chaque attribut ses valeurs, dans l'ordre du certificat. */
export type AttributsNom = ReadonlyMap<string, readonly string[]>

const NOMS_COURTS: Record<string, string> = {
  '2.5.4.4': 'SN',
  '2.5.4.42': 'GN',
  '2.5.4.12': 'T',
  G: 'GN',
}

function lireNom(nom: x509.Name): AttributsNom {
  const attributs = new Map<string, string[]>()
  for (const rdn of nom.toJSON()) {
    for (const [attribut, valeurs] of Object.entries(rdn)) {
      const court = NOMS_COURTS[attribut] ?? attribut
      attributs.set(court, [...(attributs.get(court) ?? []), ...valeurs])
    }
  }
  return attributs
}

/**
 * Sujet et émetteur d'un certificat DER, lus attribut par attribut : un texte coupé aux virgules se
 * tromperait sur un RDN à plusieurs valeurs (igc-sante.md §3 [V]).
 */
export function lireNoms(der: Uint8Array): { sujet: AttributsNom; emetteur: AttributsNom } {
  const certificat = new x509.X509Certificate(der as BufferSource)
  return { sujet: lireNom(certificat.subjectName), emetteur: lireNom(certificat.issuerName) }
}

/**
 * Sujet d'un certificat DER, un objet par RDN : deux noms se comparent ainsi, jamais en texte
 * (igc-sante.md §3 [V]).
 */
export function lireSujetParRdn(
  der: Uint8Array,
): readonly Readonly<Record<string, readonly string[]>>[] {
  const { subjectName } = new x509.X509Certificate(der as BufferSource)
  return subjectName
    .toJSON()
    .map((rdn) =>
      Object.fromEntries(
        Object.entries(rdn).map(([attribut, valeurs]) => [
          NOMS_COURTS[attribut] ?? attribut,
          valeurs,
        ]),
      ),
    )
}

/** Écrit un nom pour le journal, `CN=…, OU=…, O=…`, du plus précis au plus général. */
export function ecrireNom(nom: AttributsNom): string {
  return [...nom]
    .reverse()
    .flatMap(([attribut, valeurs]) => valeurs.map((valeur) => `${attribut}=${valeur}`))
    .join(', ')
}
