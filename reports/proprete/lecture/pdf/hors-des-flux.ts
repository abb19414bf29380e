const FIN = Buffer.from('%%EOF')
const FINS_MAX = 1000

/** La place qui suit chaque fin de fichier d’un PDF : une par révision. */
export function finsDe(octets: Buffer): readonly number[] {
  const fins: number[] = []
  for (let place = octets.indexOf(FIN); place >= 0 && fins.length < FINS_MAX; ) {
    fins.push(place + FIN.length)
    place = octets.indexOf(FIN, place + FIN.length)
  }
  return fins
}

const OUVRE = Buffer.from('stream')
const FERME = Buffer.from('endstream')
const GARDE_MAX = 16 * 1024 * 1024

/** Ce qu’un PDF porte en clair entre ses flux : commentaires, objets que plus rien ne cite, anciennes propriétés. */
export function horsDesFlux(octets: Buffer): string {
  const morceaux: string[] = []
  let gardes = 0
  for (let place = 0; place < octets.length && gardes < GARDE_MAX; ) {
    const flux = octets.indexOf(OUVRE, place)
    const fin = flux < 0 ? octets.length : flux
    const morceau = octets.toString('latin1', place, Math.min(fin, place + GARDE_MAX))
    // Une table de renvois n'est que des nombres.
    morceaux.push(morceau.replace(/^\d{10} \d{5} [nf]\s*$/gm, ''))
    gardes += morceau.length
    if (flux < 0) break
    const suivante = octets.indexOf(FERME, flux)
    place = suivante < 0 ? octets.length : suivante + FERME.length
  }
  return morceaux.join('\n')
}
