const MOTIF_MAX = 500

/** Un pas : les positions du nom que le motif peut avoir atteintes. */
function avancer(atteintes: ReadonlySet<number>, signe: string, nom: string): ReadonlySet<number> {
  const suivantes = new Set<number>()
  for (const position of atteintes) {
    if (signe !== '*' && signe !== '%') {
      if (nom[position] === signe) suivantes.add(position + 1)
      continue
    }
    suivantes.add(position)
    for (let i = position; i < nom.length && (signe === '*' || nom[i] !== '/'); i += 1)
      suivantes.add(i + 1)
  }
  return suivantes
}

/**
 * Un motif de LIST : `*` prend tout, `%` s'arrête au séparateur (RFC 3501 §6.3.8). Sans expression
 * régulière : un motif hostile coûte au plus sa longueur fois celle du nom, au carré.
 */
export function convenir(motif: string): (nom: string) => boolean {
  const court = motif
    .slice(0, MOTIF_MAX)
    .replace(/\*[*%]+|%{2,}/g, (suite) => (suite.includes('*') ? '*' : '%'))
  const convient = (nom: string, voulu: string) => {
    let atteintes: ReadonlySet<number> = new Set([0])
    for (const signe of voulu) atteintes = avancer(atteintes, signe, nom)
    return atteintes.has(nom.length)
  }
  return (nom) => (nom === 'INBOX' ? convient(nom, court.toUpperCase()) : convient(nom, court))
}
