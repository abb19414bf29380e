import { construireReferentiel } from '../construction/construire-referentiel.ts'
import { CatalogueInvalide, IdentifiantInconnu } from '../erreurs.ts'
import { cleDe } from '../recherche/cle.ts'
import { suggerer } from '../recherche/suggerer.ts'
import type { Referentiel } from '../types.ts'
import { type Catalogue, ouvrirCatalogue } from './catalogue.ts'
import { dossierDuBanc } from './dossier-du-banc.ts'
import { listerDossiers } from './lister-revisions.ts'

/** Le référentiel ouvert aux candidats aujourd'hui, sans financement (procédure, 3). */
export const REFERENTIEL_PAR_DEFAUT = 'MDV-LGC-SF-Va1'

export interface OptionsChargement {
  /** Dossier du catalogue ; par défaut celui du banc. */
  dossier?: string | undefined
}

export interface OptionsReferentiel extends OptionsChargement {
  /** Nom d'une révision ; par défaut celle en vigueur. */
  revision?: string | undefined
}

const cleDuCode = (code: string): string => cleDe(code).replace(/^@?REM-/, '')

/** Dans l'ordre où on les corrige : fichier par fichier, de haut en bas. */
function exigerSansProbleme(catalogue: Catalogue): void {
  const problemes = [...catalogue.problemes()].sort(
    (a, b) => a.fichier.localeCompare(b.fichier) || a.ligne - b.ligne || a.colonne - b.colonne,
  )
  if (problemes.length > 0) throw new CatalogueInvalide(problemes)
}

/**
 * Charge tous les référentiels, chacun à sa révision en vigueur, triés par code. Lève
 * `CatalogueInvalide` avec tous les problèmes de tous les fichiers.
 */
export function chargerReferentiels(options: OptionsChargement = {}): readonly Referentiel[] {
  const dossier = options.dossier ?? dossierDuBanc()
  const catalogue = ouvrirCatalogue(dossier)
  const compositions = listerDossiers(dossier).flatMap((nom) => catalogue.courante(nom) ?? [])
  exigerSansProbleme(catalogue)
  return compositions.map(construireReferentiel)
}

/**
 * Trouve un référentiel déjà chargé par son code (`MDV-LGC-Va1`, avec ou sans `REM-`, quelle que soit
 * la casse) ; lève `IdentifiantInconnu` avec les codes proches.
 */
export function trouverReferentiel(
  referentiels: readonly Referentiel[],
  code: string = REFERENTIEL_PAR_DEFAUT,
): Referentiel {
  const trouve = referentiels.find((referentiel) => cleDuCode(referentiel.code) === cleDuCode(code))
  if (trouve !== undefined) return trouve
  const codes = referentiels.map((referentiel) => referentiel.code)
  const proches = suggerer(code, codes)
  throw new IdentifiantInconnu({ sorte: 'referentiel', valeur: code, rem: '', proches })
}

/**
 * Charge un référentiel par son code, comme `trouverReferentiel`, en ne lisant que ses fichiers et
 * ceux dont il hérite. Lève `IdentifiantInconnu` avec les codes ou les révisions proches, ou
 * `CatalogueInvalide` avec tous les problèmes.
 */
export function chargerReferentiel(
  code: string = REFERENTIEL_PAR_DEFAUT,
  options: OptionsReferentiel = {},
): Referentiel {
  const dossier = options.dossier ?? dossierDuBanc()
  const catalogue = ouvrirCatalogue(dossier)
  const nom = listerDossiers(dossier).find((candidat) => cleDuCode(candidat) === cleDuCode(code))
  const courante = nom === undefined ? null : catalogue.courante(nom)
  exigerSansProbleme(catalogue)
  // Chemin de l'erreur : tout lire pour proposer les codes tels qu'ils s'écrivent.
  if (nom === undefined || courante === null) {
    return trouverReferentiel(chargerReferentiels({ dossier }), code)
  }
  const revision = options.revision ?? courante.revision
  const composition = catalogue.revision(nom, revision)
  if (composition !== null) return construireReferentiel(composition)
  const proches = [courante.revision]
  const valeur = `${courante.code}, révision ${revision}`
  throw new IdentifiantInconnu({ sorte: 'referentiel', valeur, rem: courante.rem, proches })
}
