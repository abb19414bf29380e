import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Identite } from '../../mocks/insi/identite.ts'
import type { ModeJeu } from '../../mocks/insi/jeu/composer-base.ts'
import { direDefautJeu, lireJeu, TAILLE_MAX_JEU } from '../../mocks/insi/jeu/lire-jeu.ts'
import { cheminLisible } from '../chemins.ts'
import type { Config } from '../config/schema.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'
import type { EntreeVerbe } from '../verbe.ts'

/** Le jeu d’identités d’un utilisateur, prêt pour INSi simulé. */
export interface JeuCharge {
  jeu: { identites: readonly Identite[]; mode: ModeJeu }
  /** À dire à l’utilisateur : encodage, colonnes non lues, lignes écartées à sa demande. */
  avertissements: readonly string[]
}

type Demande = Config['insi']

/** Sans fichier, la base publique seule. */
export const AUCUNES_IDENTITES: Demande = { mode: 'ajouter', lignesFausses: 'refuser' }

/** Dit sur la sortie d’erreur ce qu’il faut savoir du fichier : la sortie standard est aux programmes. */
export function avertir(charge: JeuCharge | null): void {
  for (const texte of charge?.avertissements ?? []) process.stderr.write(`${texte}\n`)
}

async function lireFichier(fichier: string): Promise<Buffer> {
  const poignee = await open(fichier)
  try {
    const { size } = await poignee.stat()
    if (size > TAILLE_MAX_JEU) throw new Error(`il dépasse ${TAILLE_MAX_JEU} octets`)
    return await readFile(poignee)
  } finally {
    await poignee.close()
  }
}

const accorder = (nombre: number) => `${nombre} défaut${nombre > 1 ? 's' : ''}`

/**
 * Charge le fichier d’identités de test de l’utilisateur ; sans fichier, rend `null`. Une ligne fausse le
 * fait refuser entier, tous les défauts dits (SEGUR-SIM-004), sauf `lignesFausses: 'ignorer'`. Lève
 * SEGUR-SIM-003 quand il ne se lit pas.
 */
export async function chargerIdentites({
  identites,
  mode,
  lignesFausses,
}: Demande): Promise<JeuCharge | null> {
  if (identites === undefined) return null
  const fichier = cheminLisible(path.resolve(identites))
  const octets = await lireFichier(identites).catch((cause: unknown) => {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    const raison = absent ? 'il n’existe pas' : raisonDe(cause)
    throw new ErreurSegur('SEGUR-SIM-003', { fichier, raison }, { cause })
  })
  const lu = lireJeu(octets)
  const details = lu.defauts.map(direDefautJeu)
  // Sans aucune bonne ligne, il ne resterait rien à charger.
  const refuse = details.length > 0 && (lignesFausses === 'refuser' || lu.identites.length === 0)
  if (refuse) {
    throw new ErreurSegur(
      'SEGUR-SIM-004',
      { fichier, nombre: accorder(details.length) },
      { details },
    )
  }
  const ecartees = details.map((detail) => `Écartée à votre demande : ${detail}.`)
  return {
    jeu: { identites: lu.identites, mode },
    avertissements: [...lu.avertissements, ...ecartees].map((texte) => `${fichier} : ${texte}`),
  }
}

/** Ce que les options d’un verbe demandent ; à défaut de « --identites », ce que dit la configuration. */
export function demandeIdentites(valeurs: EntreeVerbe['valeurs'], config: Demande): Demande {
  if (typeof valeurs.identites !== 'string') return config
  return {
    identites: valeurs.identites,
    mode: valeurs['identites-seules'] === true ? 'remplacer' : 'ajouter',
    lignesFausses: valeurs['ignorer-lignes-fausses'] === true ? 'ignorer' : 'refuser',
  }
}
