/** Un `Content-Type` : son type en minuscules, et ses paramètres tels quels. */
export interface TypeContenu {
  type: string
  parametres: ReadonlyMap<string, string>
}

/** Un paramètre nu, ou entre guillemets avec tout ce qu'un guillemet permet (dmp.md §4.3). */
const PARAMETRE = /;\s*([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g

export function lireTypeContenu(entete: string): TypeContenu {
  const parametres = new Map<string, string>()
  for (const [, nom = '', cite, nu] of entete.matchAll(PARAMETRE)) {
    const cle = nom.toLowerCase()
    if (!parametres.has(cle)) parametres.set(cle, cite?.replace(/\\(.)/g, '$1') ?? nu ?? '')
  }
  return { type: (entete.split(';')[0] ?? '').trim().toLowerCase(), parametres }
}

/** `<a%40b>`, `cid:a%40b` et `a@b ` nomment la même partie. */
export function nomPartie(texte: string): string {
  const nu = texte.trim().replace(/^cid:/i, '').replace(/^<|>$/g, '').trim()
  try {
    return decodeURIComponent(nu)
  } catch {
    return nu
  }
}
