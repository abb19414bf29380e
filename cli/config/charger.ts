import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'
import { dossierAttestations } from './dossier-attestations.ts'
import { lireIndexAttestations } from './index-attestations.ts'
import { direProblemes } from './problemes.ts'
import { problemesReferentiel } from './problemes-referentiel.ts'
import { type Config, schemaConfig } from './schema.ts'
import { situerChemins } from './situer-chemins.ts'

export type { Config } from './schema.ts'

/** Le premier trouvé l’emporte ; le fichier local n’est pas suivi par git. */
const NOMS = ['segur.config.local.ts', 'segur.config.ts']

export interface ConfigChargee extends Config {
  /** Chemin du fichier lu, nul quand tout vient des valeurs par défaut. */
  fichier: string | null
}

function trouver(dossier: string, demande: string | undefined): string | null {
  if (demande === undefined)
    return NOMS.map((nom) => path.join(dossier, nom)).find((chemin) => existsSync(chemin)) ?? null
  const chemin = path.resolve(dossier, demande)
  if (!existsSync(chemin))
    throw new ErreurSegur('SEGUR-CFG-003', { fichier: cheminLisible(chemin) })
  return chemin
}

/** Hors d’un projet « type: module », l’export par défaut arrive emballé une fois de plus. */
function deballer(module: { default?: unknown }): unknown {
  const valeur = module.default
  const emballe = typeof valeur === 'object' && valeur !== null && '__esModule' in valeur
  return emballe && 'default' in valeur ? valeur.default : valeur
}

async function importer(chemin: string): Promise<unknown> {
  const fichier = cheminLisible(chemin)
  const refuser = (raison: string, cause?: unknown) =>
    new ErreurSegur('SEGUR-CFG-002', { fichier, raison }, { cause })
  let valeur: unknown
  try {
    valeur = deballer(await import(pathToFileURL(chemin).href))
  } catch (cause) {
    throw refuser(raisonDe(cause), cause)
  }
  if (valeur === undefined) throw refuser('il n’a pas d’export par défaut')
  return valeur
}

/**
 * Les conditions que la console a recueillies s’ajoutent à celles du fichier ; relues à chaque fois,
 * une console ouverte et ce qu’elle vient d’écrire ne se contredisent pas.
 */
function avecIndex(config: Config, fichier: string | null): ConfigChargee {
  const { conditions, attestations } = config
  return {
    ...config,
    fichier,
    get conditions() {
      const index = lireIndexAttestations(dossierAttestations({ attestations, fichier }))
      return [...conditions, ...(index?.conditions ?? [])]
    },
  }
}

/**
 * Valide une configuration déjà lue ; celle d’un fichier l’est aussi contre le catalogue.
 * Lève SEGUR-CFG-001 avec tous les problèmes.
 */
export function validerConfig(brut: unknown, fichier: string | null): ConfigChargee {
  const lue = schemaConfig.safeParse(brut)
  const details = [
    ...(lue.success ? [] : direProblemes(lue.error, brut)),
    ...(fichier === null ? [] : problemesReferentiel(brut)),
  ]
  if (lue.success && details.length === 0) return avecIndex(lue.data, fichier)
  const nombre = details.length === 1 ? '1 champ' : `${details.length} champs`
  throw new ErreurSegur(
    'SEGUR-CFG-001',
    { fichier: fichier === null ? 'segur.config.ts' : cheminLisible(fichier), nombre },
    { details },
  )
}

export interface DemandeConfig {
  /** Fichier désigné par « --config ». */
  fichier?: string
  /** Où chercher segur.config.ts ; le dossier courant par défaut. */
  dossier?: string
}

/**
 * Lit segur.config.ts (ou le fichier demandé) et remplit les valeurs par défaut. Sans fichier : le
 * LGC de référence et les services simulés. Lève SEGUR-CFG-001, 002 ou 003.
 */
export async function chargerConfig({
  fichier,
  dossier = process.cwd(),
}: DemandeConfig = {}): Promise<ConfigChargee> {
  const chemin = trouver(dossier, fichier)
  if (chemin === null) return validerConfig({}, null)
  return validerConfig(situerChemins(await importer(chemin), path.dirname(chemin)), chemin)
}
