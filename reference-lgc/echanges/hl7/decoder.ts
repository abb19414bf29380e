/** Les jeux de caractères que nous savons lire, par valeur de MSH-18 ; l'UTF-8 est supposé. */
const JEUX: Record<string, string> = {
  '': 'utf-8',
  'UNICODE UTF-8': 'utf-8',
  '8859/1': 'latin1',
  '8859/15': 'iso-8859-15',
}

/** MSH-18 se lit sur les octets : il dit comment lire le reste. */
function jeuAnnonce(octets: Buffer): string {
  const entete = octets.subarray(0, 1_000).toString('latin1').split('\r', 1)[0] ?? ''
  return (entete.split(entete.charAt(3))[17] ?? '').trim()
}

/** Le texte d'un message reçu, ou pourquoi ses octets ne se lisent pas. */
export function decoder(octets: Buffer): { texte: string } | { raison: string } {
  const jeu = jeuAnnonce(octets)
  const decodeur = JEUX[jeu]
  if (decodeur === undefined)
    return { raison: `Jeu de caractères « ${jeu.slice(0, 40)} » non pris en charge (MSH-18).` }
  try {
    return { texte: new TextDecoder(decodeur, { fatal: true }).decode(octets) }
  } catch {
    return { raison: `Les octets ne suivent pas le jeu annoncé (MSH-18 « ${jeu} »).` }
  }
}
