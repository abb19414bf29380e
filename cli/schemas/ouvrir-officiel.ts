import { setFlagsFromString } from 'node:v8'
import {
  etatDesSources,
  type JeuImporte,
  listerJeux,
} from '../../schemas/cda/officiel/lire-manifeste.ts'
import { type MoteurOfficiel, ouvrirMoteur } from '../../schemas/cda/officiel/moteur-officiel.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { PosteSchemas } from './importer.ts'

/** Dit de n'employer aucun jeu importé. */
export const AUCUN_JEU = 'aucun'

/** Préparer charge une grammaire entière de XPath ; valider, d'ordinaire, n'en a pas besoin. */
async function preparer(
  source: string,
  identite: { nom: string; version: string },
  poste: PosteSchemas,
) {
  const { preparerDossier } = await import('./importer.ts')
  return preparerDossier(source, identite, poste)
}

async function refaire(jeu: JeuImporte, poste: PosteSchemas): Promise<JeuImporte> {
  const { nom, version, dossier } = jeu.manifeste
  return {
    dossier: jeu.dossier,
    manifeste: await preparer(dossier, { nom, version }, poste),
  }
}

async function choisir(nom: string | undefined, poste: PosteSchemas): Promise<JeuImporte | null> {
  const { jeux, perimes } = listerJeux(poste.dossier)
  const ancien = perimes.find(
    (p) => p.source !== null && (nom === undefined ? jeux.length === 0 : p.nom === nom),
  )
  if (ancien !== undefined && ancien.source !== null) {
    const identite = { nom: ancien.nom, version: ancien.version }
    return {
      dossier: ancien.dossier,
      manifeste: await preparer(ancien.source, identite, poste),
    }
  }
  if (nom === undefined) return jeux[0] ?? null
  const celui = jeux.find(({ manifeste }) => manifeste.nom === nom)
  if (celui !== undefined) return celui
  const { suggerer } = await import('../../rem/index.ts')
  const noms = jeux.map(({ manifeste }) => manifeste.nom)
  throw new ErreurSegur('SEGUR-SCH-002', { nom }, { proches: suggerer(nom, noms) })
}

/**
 * Le moteur du jeu demandé, ou du dernier importé ; `undefined` quand il n'y en a pas. Un dossier qui a changé
 * depuis l'import est préparé de nouveau. Lève SEGUR-SCH-002 pour un nom inconnu.
 */
export async function ouvrirOfficiel(
  nom: string | undefined,
  poste: PosteSchemas,
): Promise<MoteurOfficiel | undefined> {
  if (nom === AUCUN_JEU) return undefined
  const choisi = await choisir(nom, poste)
  if (choisi === null) return undefined
  // Chaque document laisse des dizaines de Mio à ramasser : V8, sans cela, attend d'en avoir trois fois autant.
  setFlagsFromString('--heap-growing-percent=40')
  const change = etatDesSources(choisi.manifeste) === 'changees'
  return ouvrirMoteur(change ? await refaire(choisi, poste) : choisi)
}
