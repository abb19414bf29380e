/** Au-delà, un texte passe mal par l'analyseur XML, qui refuse les nœuds de plus de 10 Mo. */
const LONG = 256 * 1024

export interface RacineAllegee {
  racine: Uint8Array
  /** Contenus retirés, par le repère laissé à leur place. */
  detaches: ReadonlyMap<string, Uint8Array>
}

const OUVRANTE = /<(?:[\w.-]+:)?Document(?:\s[^<>]*)?>/g

/**
 * Retire d'une enveloppe les longs contenus en base64 des éléments `Document` et laisse un repère à
 * leur place (dmp.md §4.3 point 4 [V]) : un document de 20 Mo ne doit pas traverser l'analyseur XML.
 */
export function detacherBase64(racine: Uint8Array): RacineAllegee {
  const detaches = new Map<string, Uint8Array>()
  if (racine.length < LONG) return { racine, detaches }
  const texte = Buffer.from(racine).toString('latin1')
  let allege = ''
  let reste = 0
  for (const { 0: balise, index } of texte.matchAll(OUVRANTE)) {
    const debut = index + balise.length
    const fin = texte.indexOf('<', debut)
    if (fin - debut < LONG || debut < reste) continue
    const contenu = texte.slice(debut, fin)
    if (!/^[A-Za-z0-9+/=\s]*$/.test(contenu)) continue
    const repere = `contenu-detache-${detaches.size + 1}`
    detaches.set(repere, Buffer.from(contenu, 'base64'))
    allege += `${texte.slice(reste, debut)}${repere}`
    reste = fin
  }
  if (detaches.size === 0) return { racine, detaches }
  return { racine: Buffer.from(allege + texte.slice(reste), 'latin1'), detaches }
}
