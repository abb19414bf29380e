import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fichiersDuJeu } from './fichiers-du-jeu.ts'
import { type Manifeste, VERSION_CACHE } from './jeu.ts'

/** Un jeu importé, et son dossier de cache. */
export interface JeuImporte {
  dossier: string
  manifeste: Manifeste
}

/** Un dossier de cache que cette version du banc ne sait pas lire : à réimporter. */
export interface JeuPerime {
  dossier: string
  nom: string
  version: string
  /** Le dossier de l'utilisateur, s'il se lit encore dans l'ancien manifeste. */
  source: string | null
}

function lire(dossier: string): Partial<Manifeste> {
  try {
    return JSON.parse(readFileSync(fichiersDuJeu(dossier).manifeste, 'utf8'))
  } catch {
    return {}
  }
}

/** Écrit par le banc lui-même : la version du cache dit si la forme est la nôtre. */
const estLisible = (lu: Partial<Manifeste>): lu is Manifeste => lu.cache === VERSION_CACHE

/** Les jeux importés sous ce dossier, le plus récent d'abord, et ceux qui sont à refaire. */
export function listerJeux(racine: string): {
  jeux: readonly JeuImporte[]
  perimes: readonly JeuPerime[]
} {
  if (!existsSync(racine)) return { jeux: [], perimes: [] }
  const jeux: JeuImporte[] = []
  const perimes: JeuPerime[] = []
  for (const nom of readdirSync(racine)) {
    const dossier = path.join(racine, nom)
    if (nom.includes('.en-cours-') || !statSync(dossier).isDirectory()) continue
    const lu = lire(dossier)
    if (estLisible(lu)) jeux.push({ dossier, manifeste: lu })
    else perimes.push({ dossier, nom, version: lu.version ?? '', source: lu.dossier ?? null })
  }
  jeux.sort((a, b) => b.manifeste.importeLe.localeCompare(a.manifeste.importeLe))
  return { jeux, perimes }
}

/** Ce que les sources sont devenues depuis l'import. */
export type EtatSources = 'identiques' | 'changees' | 'absentes'

/** Regarde taille et date de chaque source, sans la relire : deux millièmes de seconde pour deux mille fichiers. */
export function etatDesSources({ dossier, sources }: Manifeste): EtatSources {
  if (!existsSync(dossier)) return 'absentes'
  const changee = sources.some(({ chemin, taille, modifie }) => {
    const etat = statSync(path.join(dossier, chemin), { throwIfNoEntry: false })
    return etat === undefined || etat.size !== taille || Math.trunc(etat.mtimeMs) !== modifie
  })
  return changee ? 'changees' : 'identiques'
}
