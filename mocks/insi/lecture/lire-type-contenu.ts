export interface TypeContenu {
  /** `application/soap+xml`, en minuscules. */
  type: string | null
  charset: string | null
  action: string | null
}

const PARAMETRE = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g

/** Lit un en-tête Content-Type et ses paramètres `charset` et `action` (RFC 9110 §8.3). */
export function lireTypeContenu(entete: string | null): TypeContenu {
  if (entete === null) return { type: null, charset: null, action: null }
  const parametres = new Map<string, string>()
  for (const [, nom, guillemets, nu] of entete.slice(0, 1_000).matchAll(PARAMETRE)) {
    const valeur = guillemets?.replaceAll(/\\(.)/g, '$1') ?? nu ?? ''
    if (nom !== undefined) parametres.set(nom.toLowerCase(), valeur)
  }
  return {
    type: entete.split(';')[0]?.trim().toLowerCase() || null,
    charset: parametres.get('charset') ?? null,
    action: parametres.get('action') ?? null,
  }
}
