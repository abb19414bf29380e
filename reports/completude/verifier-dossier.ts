import { existsSync } from 'node:fs'
import path from 'node:path'
import { lireDerniere } from '../campagne/derniere.ts'
import type { Campagne } from '../campagne/types.ts'
import { NOM_MANIFESTE } from '../manifeste/types.ts'
import { type DifferenceManifeste, verifierManifeste } from '../manifeste/verifier.ts'
import type { CampagneLue, ChapitreLu } from '../modele/types.ts'
import { jugerMotifs } from '../motifs-de-refus/juger-motifs.ts'
import type { DonneesReelles, MotifJuge } from '../motifs-de-refus/types.ts'
import { listerAnterieures } from './anterieures.ts'
import { compterEtats } from './compter.ts'
import { type Declare, NOM_REPONSES } from './declare.ts'
import { trouverDoublons } from './doublons.ts'
import { direEnsuite, type Geste } from './ensuite.ts'
import { jugerPreuve } from './juger-preuve.ts'
import { REGLES_CAMPAGNE } from './regles/index.ts'
import type { ChapitreVerifie, Comptes, ConstatDossier, PreuveVerifiee } from './types.ts'

export interface DossierVerifie {
  schema: 1
  campagne: string
  produit: string
  versionLgc: string
  rem: Pick<Campagne['rem'], 'code' | 'revision' | 'statut'>
  /** Rien à faire de plus avant de déposer. */
  complet: boolean
  comptes: Comptes
  /** Les preuves que chaque profil choisi demande, par état. */
  profils: readonly { nom: string; comptes: Comptes }[]
  constats: readonly ConstatDossier[]
  chapitres: readonly ChapitreVerifie[]
  motifs: readonly MotifJuge[]
  /** Ce que l'éditeur fait ensuite, dans l'ordre. */
  ensuite: readonly Geste[]
}

export interface DemandeVerification {
  declare: Declare
  /** Ce que la recherche de données réelles a trouvé ; nul quand elle n'a pas été faite. */
  donneesReelles: DonneesReelles | null
}

type Doublons = ReadonlyMap<string, readonly string[]>

function verifierChapitre(
  { chapitre, exigences }: ChapitreLu,
  candidate: string,
  doublons: Doublons,
): ChapitreVerifie {
  const preuves = exigences.flatMap(({ exigence, scenarios }) =>
    scenarios.flatMap(({ preuves: prises, verdict }) =>
      prises.map((preuve) =>
        jugerPreuve({
          preuve,
          exigence,
          verdict,
          candidate,
          doublons: doublons.get(preuve.preuve) ?? [],
        }),
      ),
    ),
  )
  return { ...chapitre, comptes: compterEtats(preuves), preuves }
}

const parProfil = (profils: readonly string[], preuves: readonly PreuveVerifiee[]) =>
  profils.map((nom) => ({
    nom,
    comptes: compterEtats(preuves.filter((preuve) => preuve.profils.includes(nom))),
  }))

/** Un manifeste absent ou illisible se dit comme le reste : le dossier n'est pas intact. */
function differencesDe(dossier: string): DifferenceManifeste[] {
  try {
    return verifierManifeste(dossier)
  } catch {
    const absent = !existsSync(path.join(dossier, NOM_MANIFESTE))
    return [{ genre: absent ? 'manquant' : 'modifie', chemin: NOM_MANIFESTE }]
  }
}

const estLaDerniere = (dossier: string): boolean =>
  lireDerniere(path.dirname(path.resolve(dossier))) === path.resolve(dossier)

const ISSUES_PASSEES: ReadonlySet<MotifJuge['issue']> = new Set([
  'verifie',
  'repondu',
  'sans-objet',
  'hors-perimetre',
  'rien-a-lire',
])

/**
 * Ce qu'il reste à faire pour que le dossier soit complet : chaque preuve du REM, la campagne elle-même, et
 * les dix-neuf motifs de refus connus (convergence.md §6). `lue` a été lue avec le périmètre du référentiel.
 */
export async function verifierDossier(
  lue: CampagneLue,
  { declare, donneesReelles }: DemandeVerification,
): Promise<DossierVerifie> {
  const { dossier, campagne } = lue
  const candidate = declare.versionCandidate ?? campagne.versionLgc
  const doublons = trouverDoublons(lue)
  const chapitres = lue.chapitres.map((c) => verifierChapitre(c, candidate, doublons))
  const preuves = chapitres.flatMap((chapitre) => chapitre.preuves)
  const faits = {
    lue,
    declare,
    differences: differencesDe(dossier),
    anterieures: listerAnterieures(dossier),
  }
  const constats = REGLES_CAMPAGNE.flatMap((regle) => regle(faits))
  const motifs = await jugerMotifs({ lue, declare, donneesReelles })
  const { code, revision, statut } = lue.referentiel
  const { versionLgc } = campagne
  const comptes = compterEtats(preuves)
  const complet =
    preuves.every(({ etat }) => etat === 'prete' || etat === 'non-due') &&
    constats.every(({ gravite }) => gravite !== 'bloquant') &&
    motifs.every(({ issue }) => ISSUES_PASSEES.has(issue))
  return {
    schema: 1,
    campagne: dossier,
    produit: campagne.produit,
    versionLgc,
    rem: { code, revision, statut },
    complet,
    comptes,
    profils: parProfil(campagne.profils, preuves),
    constats,
    chapitres,
    motifs,
    ensuite: direEnsuite({
      ...{ rem: code, complet, comptes, chapitres, constats, motifs },
      designee: estLaDerniere(dossier) ? '' : dossier,
      repondu: existsSync(path.join(dossier, NOM_REPONSES)),
    }),
  }
}
