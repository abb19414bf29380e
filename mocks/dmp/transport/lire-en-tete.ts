export interface EnTeteMime {
  /** En minuscules, sans ses paramètres. */
  valeur: string
  /** Noms en minuscules, valeurs telles qu'écrites, sans guillemets. */
  parametres: ReadonlyMap<string, string>
}

const PARAMETRE = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\r\n]*))/g
const LONGUEUR_MAX = 4_000

/** Lit un en-tête à paramètres, `multipart/related; start="<a@b>"` ; borne ce qu'il accepte de lire. */
export function lireEnTete(texte: string): EnTeteMime {
  const borne = texte.slice(0, LONGUEUR_MAX)
  const parametres = new Map<string, string>()
  for (const [, nom = '', cite, nu] of borne.matchAll(PARAMETRE)) {
    const cle = nom.toLowerCase()
    if (!parametres.has(cle))
      parametres.set(cle, cite?.replaceAll(/\\(.)/g, '$1') ?? (nu ?? '').trim())
  }
  return { valeur: (borne.split(';')[0] ?? '').trim().toLowerCase(), parametres }
}
