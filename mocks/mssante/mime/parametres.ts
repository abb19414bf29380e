/** Une valeur d'en-tête MIME et ses paramètres, noms en minuscules, dans l'ordre (RFC 2045 §5.1). */
export interface ValeurParametree {
  valeur: string
  parametres: ReadonlyMap<string, string>
}

const PARAMETRE = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g
const PARAMETRES_MAX = 100
const LONGUEUR_MAX = 20_000

/** Lit `text/plain; charset=utf-8; name="a b"` ; un paramètre mal formé est passé. */
export function lireParametres(entier: string): ValeurParametree {
  const texte = entier.slice(0, LONGUEUR_MAX)
  const [valeur = ''] = texte.split(';', 1)
  const parametres = new Map<string, string>()
  for (const [, nom = '', entreGuillemets, nu] of texte.matchAll(PARAMETRE)) {
    if (parametres.size >= PARAMETRES_MAX) break
    const lu = entreGuillemets?.replace(/\\(.)/g, '$1') ?? nu ?? ''
    if (!parametres.has(nom.toLowerCase())) parametres.set(nom.toLowerCase(), lu)
  }
  return { valeur: valeur.trim(), parametres }
}
