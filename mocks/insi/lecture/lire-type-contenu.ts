export interface TypeContenu {
  /** `application/soap+xml`, en minuscules. */
  type: string | null
  charset: string | null
  action: string | null
}

const PARAMETRE = /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/g

/** Un client envoie toujours le même en-tête par opération ; un client hostile ne remplit pas la mémoire. */
const MEMOIRE = 50

/** Lit les en-têtes Content-Type en retenant les derniers vus. */
export function creerLecteurTypeContenu(): (entete: string | null) => TypeContenu {
  const lus = new Map<string, TypeContenu>()
  return (entete) => {
    const connu = entete === null ? undefined : lus.get(entete)
    if (connu) return connu
    const lu = lireTypeContenu(entete)
    if (entete === null) return lu
    if (lus.size >= MEMOIRE) lus.clear()
    lus.set(entete, lu)
    return lu
  }
}

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
